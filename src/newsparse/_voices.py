"""Whose each quotation is: what was found between marks, and what was found about who said it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ._attribution import Attribution
from ._quotes import Quote

__all__ = ["attributions_of"]


def attributions_of(quotes: Sequence[Quote], attributions: Iterable[Attribution]) -> list[Attribution | None]:
    """
    The attribution of each quotation: the one whose content shares the most with it.

    What an outlet only relays is left out: others say it.

    Args:
        quotes: Quotations that do not overlap, in the order of the text.
        attributions: Attributions of the same text.
    """
    starts = [quote.span.start for quote in quotes]
    found: list[Attribution | None] = [None] * len(quotes)
    shared = [0] * len(quotes)
    for attribution in attributions:
        if attribution.source is None and attribution.outlet is not None:
            continue
        so_far: dict[int, int] = {}
        for span in attribution.content:
            at = max(bisect_left(starts, span.start) - 1, 0)
            while at < len(quotes) and starts[at] < span.end:
                common = min(span.end, quotes[at].span.end) - max(span.start, starts[at])
                if common > 0:
                    so_far[at] = so_far.get(at, 0) + common
                at += 1
        for at, common in so_far.items():
            if common > shared[at]:
                shared[at], found[at] = common, attribution
    return found
