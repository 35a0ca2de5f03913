"""A headline in its parts."""

from __future__ import annotations

import attrs

from .._quotes import Quote, find_quotes
from .._span import Span, check_region, cut, trim
from ..lang import MULTILINGUAL, Language, get_language
from ._question import is_question

__all__ = ["Headline", "split_headline"]


@attrs.frozen
class Headline:
    """
    A headline in its parts; see `split_headline`.

    .. versionadded:: 0.1
    """

    span: Span
    """The whole headline, without white space around it."""
    kicker: Span | None
    """A label before the headline, without its separator: ``Exclusive``, ``Climate change``."""
    main: Span | None
    """The headline without kicker, speaker and cue; `None` only for empty text."""
    speaker: Span | None
    """Who states what the headline says, as printed: ``IG report``."""
    cue: Span | None
    """The verb of saying, alone: ``says``, ``warns``; `None` with a bare colon or dash."""
    quotes: tuple[Quote, ...]
    """Everything between quotation marks, in the order of the text."""
    is_question: bool
    """Whether the headline asks a question."""


def split_headline(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> Headline:
    """Split a headline into kicker, speaker, cue and the statement."""
    raise NotImplementedError
