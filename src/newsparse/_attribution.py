"""Who said what: run the rules, decide between their claims, explain."""

from __future__ import annotations

from typing import Literal

import attrs

from ._names import Speaker
from ._span import Span
from .lang import ENGLISH, Language
from .rules import Claim, Rules

__all__ = ["Act", "Attribution", "AttributionKind", "Mood", "Verdict", "explain_attributions", "find_attributions"]

AttributionKind = Literal["direct", "mixed", "indirect"]
"""Whether the content stands between quotation marks: all of it, some of it, nothing."""

Act = Literal["statement", "attitude"]
"""Whether somebody said it, or believes, wishes or intends it."""

Mood = Literal["asserted", "negated", "hypothetical"]
"""Whether it was said, was not said ("declined to say"), or might be ("would say")."""


@attrs.frozen
class Attribution:
    """
    What is said, and by whom; see `find_attributions`.

    .. versionadded:: 0.1
    """

    source: Span | None
    """The words that name who; `None` if nobody is named beside the content."""
    cue: Span | None
    """The word of saying; `None` if there is none."""
    content: tuple[Span, ...]
    """What is said, in the order of the text; at least one stretch."""
    outlet: Span | None
    """The words that name the outlet that relayed it: ``per NPR``, ``CNN reported``."""
    kind: AttributionKind
    """Whether it is quoted."""
    act: Act
    """Whether it is a statement or an attitude."""
    mood: Mood
    """Whether it was said at all."""
    rule: str
    """The name of the rule that gave it."""
    confidence: float
    """How sure that is, from 0 to 1."""
    speaker: Speaker | None = None
    """Who the source is; `None` where that was not asked or cannot be told."""
    unresolved: str | None = None
    """Why there is no speaker; `None` if there is one or nobody asked."""


@attrs.frozen
class Verdict:
    """
    A claim with its fate; see `explain_attributions`.

    .. versionadded:: 0.1
    """

    claim: Claim
    """What a rule claimed."""
    confidence: float
    """How sure the evidence makes it, from 0 to 1."""
    attribution: Attribution | None
    """What became of it, if it won."""
    reason: str
    """Why it won or lost, in words."""

    @property
    def accepted(self) -> bool:
        """Whether the claim became an attribution."""
        return self.attribution is not None


def find_attributions(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    lang: Language | str = ENGLISH,
    rules: Rules | None = None,
    min_confidence: float = 0.0,
) -> tuple[Attribution, ...]:
    """Find what is said, and the words that name who says it."""
    raise NotImplementedError


def explain_attributions(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    lang: Language | str = ENGLISH,
    rules: Rules | None = None,
    min_confidence: float = 0.0,
) -> tuple[Verdict, ...]:
    """All claims of the rules, with their fate."""
    raise NotImplementedError
