"""Headlines, titles of pages, and headings that ask."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from ._quotes import Quote
from ._span import Span, check_region
from .lang import MULTILINGUAL, Language, get_language

__all__ = ["Headline", "Title", "is_question", "split_headline", "split_title"]


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


@attrs.frozen
class Title:
    """
    The ``<title>`` of an HTML page in its parts; see `split_title`.

    .. versionadded:: 0.1
    """

    span: Span
    """The whole title, without white space around it."""
    headline: Span | None
    """What the editors wrote, its own kicker included; `None` where a title names only the site."""
    site: Span | None
    """The publisher or site: ``BBC News``, ``taz.de``."""
    section: Span | None
    """The section or path of sections: ``World | News``."""


def split_headline(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> Headline:
    """Split a headline into kicker, speaker, cue and the statement."""
    raise NotImplementedError


def split_title(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    site_names: Iterable[str] = (),
    lang: Language | str = MULTILINGUAL,
) -> Title:
    """Split the title of a page into headline, site and section."""
    raise NotImplementedError


def is_question(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> bool:
    """Whether a heading poses a question."""
    raise NotImplementedError
