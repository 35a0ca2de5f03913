"""Photo captions: what the picture shows, and whose picture it is."""

from __future__ import annotations

import re

from .._span import Span, check_region, cut, trim
from ..lang import MULTILINGUAL, Language, get_language
from ._credit import find_credit, who
from ._results import Caption, Occasion, Position
from ._scene import find_occasions, find_positions
from ._words import Words, words_of

__all__ = ["Caption", "Occasion", "Position", "split_caption"]

# Counters of a gallery: "[1/5]", "4 of 12 |", "1/5".
_COUNTER_RE = re.compile(
    r"(?:\[\d{1,3}/\d{1,3}\]|\d{1,3}(?:\s?/\s?|\s+(?:of|von|de|sur|di|av)\s+)\d{1,3}(?:\s*\||(?=\s+[^\W\d])))\s*"
)
_TAIL_COUNTER_RE = re.compile(r"\s*(?:\[\d{1,3}/\d{1,3}\]|\d{1,3}\s?/\s?\d{1,3}|\d{1,3}\s+of\s+\d{1,3}(?:\s*\|)?)$")
# The link that Reuters puts under its pictures.
_LICENSE_RE = re.compile(r"\s*(?:Purchase )?Licensing Rights(?:, opens new tab)?$")
_DASH_RE = re.compile(r"\s*[-–—:|]\s*")


def split_caption(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> Caption:
    """
    Split a photo caption into its description and its credit.

    Args:
        text: The caption, or the article that holds it.
        pos: Where the caption starts in *text* (code points), as in `re`.
        endpos: Where it ends; the end of *text* if left out.
        lang: The language of the caption, or its code.

    Returns:
        The caption, with offsets into *text*. A caption without a credit is
        one: its ``credit`` is `None`. An empty text has an empty ``span``
        and nothing else.

    Example:
        >>> caption = split_caption("Rain over Leeds. Photo: Ada Byron/PA")
        >>> caption.credit.text
        'Ada Byron/PA'
        >>> caption.agency_names
        ('Press Association',)

    .. versionadded:: 0.1
    """
    lo, hi = check_region(text, pos, endpos)
    words = words_of(get_language(lang))
    lo, hi = trim(text, lo, hi)
    span = cut(text, (lo, hi))
    if lo == hi:
        return Caption(span, None, None, None, (), (), (), None, (), ())
    start, end = _without_counters(text, lo, hi, words)
    prefix, start = _prefix(text, start, end, words)
    found = find_credit(text, start, end, words) if start < end else None
    if found is None:
        body = _body(text, start, end)
        return Caption(span, body, None, None, (), (), (), prefix, *_scene(text, body, words))
    body = _body(text, *found.body)
    label = cut(text, found.label) if found.label else None
    source = label is not None and label.text.rstrip(" :©").lower() in words.sources
    people, agencies = who(found.parts, source, label is not None)
    spans = tuple(cut(text, (p.start, p.end)) for p in agencies)
    return Caption(
        span,
        body,
        cut(text, _without_bar(text, found.start, found.end)),
        label,
        tuple(cut(text, (p.start, p.end)) for p in people),
        spans,
        tuple(_full_name(s.text, words) for s in spans),
        prefix,
        *_scene(text, body, words),
    )


_BAR_RE = re.compile(r"[|/•\s]*+")


def _without_bar(text: str, start: int, end: int) -> tuple[int, int]:
    """The credit without the bar that glued it to the caption."""
    match = _BAR_RE.match(text, start, end)
    return (match.end() if match and match.end() < end else start, end)


def _scene(text: str, body: Span | None, words: Words) -> tuple[tuple[Position, ...], tuple[Occasion, ...]]:
    if body is None:
        return (), ()
    return find_positions(text, body.start, body.end, words), find_occasions(text, body.start, body.end, words)


def _full_name(printed: str, words: Words) -> str:
    low = printed.casefold()
    return words.agencies.get(low) or words.agencies.get(low.removeprefix("the "), printed)


def _without_counters(text: str, lo: int, hi: int, words: Words) -> tuple[int, int]:
    match = _COUNTER_RE.match(text, lo, hi)
    if match:
        lo = match.end()
    for pattern in (_LICENSE_RE, _TAIL_COUNTER_RE):
        match = pattern.search(text, max(lo, hi - 50), hi)
        if match and match.start() > lo:
            hi = match.start()
    return lo, max(lo, hi)


def _prefix(text: str, lo: int, hi: int, words: Words) -> tuple[Span | None, int]:
    match = words.file_mark.match(text, lo, hi)
    dash = _DASH_RE.match(text, match.end(), hi) if match else None
    if dash is None:
        return None, lo
    return cut(text, trim(text, lo, dash.end())), dash.end()


def _body(text: str, lo: int, hi: int) -> Span | None:
    while lo < hi and (text[lo].isspace() or text[lo] in "|/•—–)]:-\u200b"):
        lo += 1
    while lo < hi and (text[hi - 1].isspace() or text[hi - 1] in "|/•—–([-\u200b"):
        hi -= 1
    return cut(text, (lo, hi)) if lo < hi else None
