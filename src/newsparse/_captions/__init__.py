"""Photo captions: what the picture shows, and whose picture it is."""

from __future__ import annotations

import re

from .._span import Span, check_region, cut, trim
from ..lang import MULTILINGUAL, Language, get_language
from ._credit import Credit, find_credit, labels_credit
from ._parts import who
from ._results import Caption, Occasion, Position
from ._scene import find_occasions, find_positions
from ._words import Words, words_of

__all__ = ["Caption", "Occasion", "Position", "split_caption"]

_TAIL_COUNTER_RE = re.compile(r"\s*(?:\[\d{1,3}/\d{1,3}\]|\d{1,3}\s?/\s?\d{1,3}|\d{1,3}\s+of\s+\d{1,3}(?:\s*\|)?)$")
_DASH_RE = re.compile(r"\s*[-–—―:|]\s*")


# Who stands where is looked for in this much of a caption; hardly one is longer than a tenth of it.
_LONGEST = 10_000


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
    found = _split(text, start, end, words)
    body = _words_in(text, *found.body)
    positions: tuple[Position, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    if body is not None:
        stop = min(body.end, body.start + _LONGEST)
        positions = find_positions(text, body.start, stop, words)
        occasions = find_occasions(text, body.start, stop, words)
    label = cut(text, found.label) if found.label else None
    if found.start == found.end:
        return Caption(span, body, None, label, (), (), (), prefix, positions, occasions)
    mark = words.file_mark.match(text, found.start, found.end) if prefix is None else None
    colon = _DASH_RE.match(text, mark.end(), found.end) if mark else None
    if colon is not None and text[colon.start()] == ":" and label is None:  # "[File: Ada Byron]"
        prefix = cut(text, (found.start, colon.start() + 1))
        found = found._replace(start=colon.end())
    credit = _words_in(text, found.start, found.end)
    source = label is not None and label.text.rstrip(" :©").lower() in words.sources
    # A stop at the end of a name can be the caption's own.
    parts = [p._replace(end=min(p.end, found.end)) for p in found.parts if found.start <= p.start < found.end]
    people, agencies = who(parts, source, label is not None)
    spans = tuple(cut(text, (p.start, p.end)) for p in agencies)
    return Caption(
        span,
        body,
        credit,
        label,
        tuple(cut(text, (p.start, p.end)) for p in people),
        spans,
        tuple(_full_name(s.text, words) for s in spans),
        prefix,
        positions,
        occasions,
    )


def _split(text: str, lo: int, hi: int, words: Words) -> Credit:
    """The credit of a caption; an empty one, at its end, if it has none."""
    none = Credit(hi, hi, None, (lo, hi), [])
    if lo >= hi:
        return none
    low = text[lo:hi].lower()
    mark = words.caption_label.search(text, lo, hi) if any(key in low for key in words.caption_keys) else None
    if mark is None:
        return find_credit(text, lo, hi, words) or none
    if mark.start() > lo:
        # "Image source, Getty Images Image caption, The gate": the credit stands first
        found = find_credit(text, lo, trim(text, lo, mark.start())[1], words)
        if found is not None and _words_in(text, *found.body) is None:
            return found._replace(body=(mark.end(), hi))
        return find_credit(text, lo, hi, words) or none
    found = find_credit(text, mark.end(), hi, words) if mark.end() < hi else None
    if found is None:
        return none._replace(label=trim(text, mark.start(), mark.end()), body=(mark.end(), hi))
    return found if found.label else found._replace(label=trim(text, mark.start(), mark.end()))


def _full_name(printed: str, words: Words) -> str:
    low = printed.casefold()
    return words.agencies.get(low) or words.agencies.get(low.removeprefix("the "), printed)


def _without_counters(text: str, lo: int, hi: int, words: Words) -> tuple[int, int]:
    for opening in (words.lead_links, words.counter):
        match = opening.match(text, lo, hi)
        if match and match.end() < hi:
            lo = match.end()
    for pattern in (words.links, _TAIL_COUNTER_RE):
        if pattern is words.links and text[hi - 3 : hi].lower() not in words.link_ends:
            continue  # nearly always: a look at three letters is cheaper than the search
        match = pattern.search(text, max(lo, hi - 50), hi)
        if match and match.start() > lo:
            hi = match.start()
    return lo, max(lo, hi)


def _prefix(text: str, lo: int, hi: int, words: Words) -> tuple[Span | None, int]:
    match = words.file_mark.match(text, lo, hi)
    if match and match[0][0] in "([" and match[0][-1] in ")]" and match.end() < hi and text[match.end()].isspace():
        return cut(text, match.span()), trim(text, match.end(), hi)[0]  # "(FILES) Visitors wait …"
    dash = _DASH_RE.match(text, match.end(), hi) if match else None
    if match is None or dash is None:
        return None, lo
    if text[dash.start() : dash.end()].strip() == ":" and labels_credit(text, match, dash.end(), hi, words):
        return None, lo
    return cut(text, trim(text, lo, dash.end())), dash.end()


def _words_in(text: str, lo: int, hi: int) -> Span | None:
    """The words between two bounds, without the separators at their ends; `None` if there are none."""
    while lo < hi and (text[lo].isspace() or text[lo] in "|/•—–―)]:-\u200b"):
        lo += 1
    while lo < hi and (text[hi - 1].isspace() or text[hi - 1] in "|/•—–―([-\u200b"):
        hi -= 1
    return cut(text, (lo, hi)) if lo < hi else None
