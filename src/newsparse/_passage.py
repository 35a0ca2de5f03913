"""What a rule sees: a frozen view of one paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

import attrs

from ._frames import Frame, find_frames
from ._layout import paragraph_bounds
from ._quotes import Quote, quotes_of
from ._sentences import sentence_bounds
from ._span import Span, cut
from .lang import Language

__all__ = ["Frame", "Outline", "Passage", "outlines", "passages"]


# Frames that are less sure are mere guesses.
_LIKELY = 0.35


@attrs.frozen
class Passage:
    """
    One paragraph of an article as a rule sees it; nothing in it can be changed.

    All offsets are code points of the whole `text`. A rule claims nothing that
    lies outside ``start`` and ``end``, but for words of the paragraph before.

    .. versionadded:: 0.1
    """

    text: str
    """The whole article."""
    start: int
    """Where the paragraph starts in `text`."""
    end: int
    """Where it ends."""
    sentences: tuple[Span, ...]
    """The sentences of the paragraph, in order; quotations are kept whole."""
    quotes: tuple[Quote, ...]
    """The quotations that touch the paragraph, in order."""
    quoted: tuple[Span, ...]
    """The parts of those quotations that stand in this paragraph, in order, marks included."""
    frames: tuple[Frame, ...]
    """Who may say what, as learned weights see it, in the order of the cues; empty in a language without any."""
    announced: Frame | None
    """What the paragraph before ends with if that announces this one: ``She wrote:``."""
    before: Span | None
    """The paragraph before this one."""
    after: Span | None
    """The paragraph after this one."""
    lang: Language
    """The language that the article is read in."""

    @cached_property
    def cues(self) -> tuple[Span, ...]:
        """Words of saying and of belief outside quotations, in order; looked for when a rule asks."""
        words, phrases = _cue_words(self.lang)
        return tuple(_cues(self.text, self.start, self.end, self.quoted, words, phrases))

    @cached_property
    def forms(self) -> Mapping[str, tuple[Frame, ...]]:
        """The frames of each form, in order; a form that none has is not in it."""
        forms: dict[str, list[Frame]] = {}
        for frame in self.frames:
            forms.setdefault(frame.form, []).append(frame)
        return {form: tuple(frames) for form, frames in forms.items()}

    @property
    def paragraph(self) -> str:
        """The words of the paragraph alone."""
        return self.text[self.start : self.end]

    def span(self, start: int, end: int) -> Span:
        """
        The words between two offsets of the article.

        Raises:
            ValueError: If they lie outside the article.
        """
        return Span.of(self.text, start, end)

    def cues_between(self, start: int, end: int) -> tuple[Span, ...]:
        """The cues that start between two offsets, in order."""
        lo = bisect_left(self.cues, start, key=lambda cue: cue.start)
        return self.cues[lo : bisect_left(self.cues, end, lo, key=lambda cue: cue.start)]

    def quoted_between(self, start: int, end: int) -> tuple[Span, ...]:
        """The parts of quotations that end after *start* and start before *end*, in order."""
        lo = bisect_right(self.quoted, start, key=lambda part: part.end)
        return self.quoted[lo : bisect_left(self.quoted, end, lo, key=lambda part: part.start)]

    def quotes_between(self, start: int, end: int) -> tuple[Quote, ...]:
        """The quotations that end after *start* and start before *end*, in order."""
        lo = bisect_right(self.quotes, start, key=lambda quote: quote.span.end)
        return self.quotes[lo : bisect_left(self.quotes, end, lo, key=lambda quote: quote.span.start)]

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds the character at *offset*, or starts after it."""
        i = bisect_right(self.sentences, offset, key=lambda sentence: sentence.end)
        return self.sentences[i] if i < len(self.sentences) else None

    def is_read(self, start: int, end: int | None = None) -> bool:
        """Whether a frame that is no mere guess has its cue there; at *start* itself without an *end*."""
        lo = bisect_left(self.frames, start, key=lambda frame: frame.cue.end - 1)
        hi = bisect_right(self.frames, start if end is None else end - 1, lo, key=lambda frame: frame.cue.start)
        return any(frame.confidence >= _LIKELY for frame in self.frames[lo:hi])

    def sentence_before(self, offset: int) -> Span | None:
        """The last sentence that ends before the character at *offset*."""
        i = bisect_right(self.sentences, offset, key=lambda sentence: sentence.end)
        return self.sentences[i - 1] if i else None


_WORD_RE = re.compile(r"[^\W\d_][\w’'-]*+")


class Outline(NamedTuple):
    """A paragraph before anybody asks who speaks in it."""

    start: int
    end: int
    sentences: tuple[Span, ...]
    quotes: tuple[Quote, ...]
    quoted: tuple[Span, ...]


def outlines(text: str, start: int, end: int, language: Language) -> Iterator[Outline]:
    """The paragraphs of ``text[start:end]`` with their sentences and quotations, in order."""
    paragraphs = paragraph_bounds(text, start, end)
    quotes = quotes_of(text, paragraphs, language)
    whole = [(part.start, part.end) for quote in quotes for part in quote.parts]
    sentences = [cut(text, bounds) for bounds in sentence_bounds(text, paragraphs, whole, language)]
    s = 0
    q = 0
    for left, right in paragraphs:
        first = s
        while s < len(sentences) and sentences[s].start < right:
            s += 1
        while q < len(quotes) and quotes[q].span.end <= left:
            q += 1
        past = q
        quoted: list[Span] = []
        while past < len(quotes) and quotes[past].span.start < right:
            quoted += _parts(quotes[past], left, right)
            past += 1
        yield Outline(left, right, tuple(sentences[first:s]), quotes[q:past], tuple(quoted))


def passages(text: str, start: int, end: int, language: Language) -> Iterator[Passage]:
    """The paragraphs of ``text[start:end]`` as rules see them, in order."""
    before: Span | None = None
    announced: Frame | None = None
    upcoming = iter(outlines(text, start, end, language))
    here = next(upcoming, None)
    while here is not None:
        after = next(upcoming, None)
        frames = find_frames(text, here.sentences, here.quoted, language)
        yield Passage(
            text=text,
            start=here.start,
            end=here.end,
            sentences=here.sentences,
            quotes=here.quotes,
            quoted=here.quoted,
            frames=frames,
            announced=announced,
            before=before,
            after=cut(text, (after.start, after.end)) if after is not None else None,
            lang=language,
        )
        before = cut(text, (here.start, here.end))
        announced = next((frame for frame in reversed(frames) if not frame.content), None)
        here = after


def _parts(quote: Quote, left: int, right: int) -> tuple[Span, ...]:
    """The parts of a quotation in one of its paragraphs; it may run over thousands."""
    if len(quote.parts) == 1:
        return quote.parts if left <= quote.span.start < right else ()
    first = bisect_left(quote.parts, left, key=lambda part: part.start)
    return quote.parts[first : bisect_left(quote.parts, right, key=lambda part: part.start)]


@lru_cache(maxsize=32)
def _cue_words(language: Language) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """Cues of one word, and the further words of longer ones by their first."""
    every = language.cues | language.attitudes
    longer: dict[str, tuple[str, ...]] = {}
    for cue in every:
        first, _, rest = cue.partition(" ")
        if rest:
            longer[first] = (*longer.get(first, ()), rest)
    return frozenset(c for c in every if " " not in c), longer


def _cues(
    text: str,
    left: int,
    right: int,
    quoted: tuple[Span, ...],
    words: frozenset[str],
    longer: dict[str, tuple[str, ...]],
) -> Iterator[Span]:
    at = 0
    for match in _WORD_RE.finditer(text, left, right):
        word = match[0].lower()
        if word not in words and word not in longer:
            continue
        start, end = match.span()
        while at < len(quoted) and quoted[at].end <= start:
            at += 1
        if at < len(quoted) and quoted[at].start <= start:
            continue
        for rest in longer.get(word, ()):
            if text[end + 1 : end + 1 + len(rest)].lower() == rest:
                end += 1 + len(rest)
                break
        else:
            if word not in words:
                continue
        yield Span(start, end, text[start:end])
