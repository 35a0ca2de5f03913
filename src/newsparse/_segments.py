"""Narration and speech: an article cut into who is talking."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

import attrs

from ._article import Article
from ._attribution import Attribution
from ._blocks import BlockKind
from ._names import Speaker
from ._span import Span, cut
from ._voices import attributions_of

__all__ = ["Segment", "SegmentKind", "segments"]

SegmentKind = Literal["narration", "speech", "reported"]
"""
Who is talking: the writer, somebody who is quoted, or the writer in whose
words somebody is ``reported`` (*she said that the bridge will stay closed*).
"""


@attrs.frozen
class Segment:
    """
    A stretch of an article in which one voice is heard; see `segments`.

    .. versionadded:: 0.2
    """

    span: Span
    """The stretch, with its quotation marks and the white space that follows up to the next."""
    kind: SegmentKind
    """Narration or speech."""
    attribution: Attribution | None
    """Who says it and how that is known; `None` for narration, and where nobody is named."""
    block: BlockKind | None
    """The kind of block that it stands in; `None` in a text without any words."""

    @property
    def speaker(self) -> Speaker | None:
        """Who says it; `None` for narration and where that cannot be told."""
        return None if self.attribution is None else self.attribution.speaker


class _Said(NamedTuple):
    start: int
    end: int
    kind: SegmentKind
    attribution: Attribution | None


def segments(article: Article, *, reported: bool = False) -> tuple[Segment, ...]:
    """
    Cut an article into narration and speech.

    Speech is what stands between quotation marks, with the marks, if it is
    attributed to somebody or is speech by its looks (`Quote.is_speech`).
    Titles and scare quotes are narration. A quotation that holds others is
    one segment.

    Args:
        article: What `parse_article` gave.
        reported: Whether what is reported without marks is a segment of its
            own, of that kind; it is narration otherwise. What is only believed
            or was denied is among it: its `Attribution.act` and
            `Attribution.mood` tell.

    Returns:
        The segments in the order of the text. They hold every character once:
        joined, they are the text. Each lies in one block; white space goes
        with what stands before it. Empty for an empty text.

    Raises:
        TypeError: If *article* is no `Article`.

    Example:
        >>> from newsparse import parse_article
        >>> text = "“It will rain,” Ada Byron said. “Bring a coat.”"
        >>> for segment in segments(parse_article(text)):
        ...     print(segment.kind, segment.speaker and segment.speaker.name, repr(segment.span.text))
        speech Ada Byron '“It will rain,”'
        narration None ' Ada Byron said. '
        speech Ada Byron '“Bring a coat.”'

    .. versionadded:: 0.2
    """
    if not isinstance(article, Article):
        raise TypeError(f"article must be an Article, not {type(article).__name__}")
    text = article.text
    said = _quoted(article)
    if reported:
        said = _with_reported(said, article.attributions)
    starts = [block.span.start for block in article.blocks]
    heads = [piece for piece in _pieces(said, starts, len(text)) if text[piece.start : piece.end].strip()]
    if not heads:
        return (Segment(Span(0, len(text), text), "narration", None, None),) if text else ()
    bounds = pairwise((0, *(piece.start for piece in heads[1:]), len(text)))
    return tuple(
        [
            Segment(
                span=cut(text, (start, end)),
                kind=piece.kind,
                attribution=piece.attribution,
                block=article.blocks[bisect_right(starts, piece.start) - 1].kind,
            )
            for piece, (start, end) in zip(heads, bounds, strict=True)
        ]
    )


def _quoted(article: Article) -> list[_Said]:
    """The parts of all quotations that are speech."""
    said: list[_Said] = []
    attributed = (one for one in article.attributions if one.kind != "indirect")
    for quote, attribution in zip(article.quotes, attributions_of(article.quotes, attributed), strict=True):
        if attribution is not None or quote.is_speech:
            said += [_Said(part.start, part.end, "speech", attribution) for part in quote.parts]
    return said


def _with_reported(said: Sequence[_Said], attributions: Sequence[Attribution]) -> list[_Said]:
    """What is quoted, and what of the contents is not; who only relays comes last."""
    taken = list(said)
    for relayed in (False, True):
        contents = [
            _Said(span.start, span.end, "reported", one)
            for one in attributions
            if (one.source is None and one.outlet is not None) is relayed
            for span in one.content
        ]
        taken = list(_laid_under(taken, sorted(contents, key=_bounds)))
    return taken


def _bounds(said: _Said) -> tuple[int, int]:
    return said.start, said.end


def _laid_under(upper: Sequence[_Said], lower: Sequence[_Said]) -> Iterator[_Said]:
    """All of *upper*, and of *lower* what shows between it; both are in the order of the text."""
    above = 0
    at = 0
    for below in lower:
        at = max(at, below.start)
        while above < len(upper) and upper[above].start < below.end:
            over = upper[above]
            if at < over.start:
                yield _Said(at, over.start, below.kind, below.attribution)
            yield over
            at = max(at, over.end)
            above += 1
        if at < below.end:
            yield _Said(at, below.end, below.kind, below.attribution)
            at = below.end
    yield from upper[above:]


def _pieces(said: Sequence[_Said], starts: Sequence[int], length: int) -> Iterator[_Said]:
    """The whole text: what is said, and narration between it, cut where blocks start."""
    at = 0
    block = 0
    for one in (*said, _Said(length, length, "narration", None)):
        for piece in (_Said(at, one.start, "narration", None), one):
            start = max(piece.start, at)
            while block < len(starts) and starts[block] <= start:
                block += 1
            while block < len(starts) and starts[block] < piece.end:
                yield piece._replace(start=start, end=starts[block])
                start = starts[block]
                block += 1
            if start < piece.end:
                yield piece._replace(start=start)
            at = max(at, piece.end)
