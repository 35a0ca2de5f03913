"""Who wrote it, and from where: bylines and datelines."""

from __future__ import annotations

import attrs

from ._span import Span, check_region
from .lang import MULTILINGUAL, Language, get_language

__all__ = ["Byline", "Dateline", "split_byline", "split_dateline"]


@attrs.frozen
class Byline:
    """
    The line that names the authors; see `split_byline`.

    .. versionadded:: 0.1
    """

    span: Span
    """From "By" to the last part of the byline, without what trails it."""
    authors: tuple[Span, ...]
    """Names without titles, in the order of the text; empty for an agency alone."""
    role: Span | None
    """``Political Editor``, ``Staff Writer``."""
    outlet: Span | None
    """The agency or paper named beside the authors."""
    date: Span | None
    """The date in the same line, as printed."""


@attrs.frozen
class Dateline:
    """
    Where a report was filed, at the head of its first paragraph; see `split_dateline`.

    .. versionadded:: 0.1
    """

    span: Span
    """From the first character to the end of place, date and agency, without the separator."""
    place: Span | None
    """``LA CROSSE, Wis.``; `None` where only a date or an agency is given."""
    date: Span | None
    """The date as printed."""
    agency: Span | None
    """The agency without brackets: ``AP``, ``dpa/lno``."""
    body_start: int
    """Where the report itself starts (code points of the text passed in)."""


def split_byline(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> Byline | None:
    """Split a byline into authors, role, outlet and date."""
    raise NotImplementedError


def split_dateline(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> Dateline | None:
    """Split the dateline off the head of a paragraph."""
    raise NotImplementedError
