"""Mentions of people, organisations and outlets."""

from __future__ import annotations

from typing import Literal

import attrs

from ._span import Span

__all__ = ["Speaker", "SpeakerKind"]

SpeakerKind = Literal["person", "organisation", "group", "document", "unknown"]
"""What a speaker is."""


@attrs.frozen
class Speaker:
    """
    Somebody or something that speaks in an article; see `newsparse.resolve_speakers`.

    Two speakers are equal if they are the same one; how each was found does
    not matter to that.

    .. versionadded:: 0.1
    """

    name: str
    """The fullest form of the name that the article prints."""
    span: Span | None
    """Where that form stands first; `None` if the name was given by the caller."""
    role: Span | None
    """What the article says the speaker is: ``Pentagon press secretary``."""
    kind: SpeakerKind
    """What the speaker is."""
    mentions: tuple[Span, ...]
    """Where the article names the speaker, in the order of the text."""
    how: str = attrs.field(eq=False, default="")
    """The rule that led from the source to this speaker: ``full_name``, ``surname``, ``pronoun``."""
