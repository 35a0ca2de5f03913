"""The text of an article as HTML, character for character, with what was found in it marked."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

from ..._article import Article
from ..._quotes import Quote
from ..._span import Span

__all__ = ["Mark", "marks", "plain", "quoted", "text_html"]


class Mark(NamedTuple):
    """A stretch of the text and what it is."""

    start: int
    end: int
    kind: str
    """A class of the style sheet."""
    attribution: int = -1
    """The index of the attribution that it is a part of; -1 if of none."""


def marks(article: Article) -> list[Mark]:
    """What is marked in an article, in no order; nothing reaches out of its text."""
    found = [Mark(span.start, span.end, kind) for span, kind in _parts(article)]
    for i, one in enumerate(article.attributions):
        content = "np-reported" if one.kind == "indirect" else "np-said"
        found += (Mark(span.start, span.end, content, i) for span in one.content)
        for span, kind in ((one.source, "np-source"), (one.cue, "np-cue"), (one.outlet, "np-outlet")):
            if span is not None:
                found.append(Mark(span.start, span.end, kind, i))
    return found


def _parts(article: Article) -> Iterator[tuple[Span, str]]:
    said = sorted((span.start, span.end) for one in article.attributions for span in one.content)
    for quote in _flat(article.quotes):
        if not quote.is_speech:
            yield quote.span, "np-term"
        elif not _is_said(quote.inner, said):
            yield quote.span, "np-quote"
    headline = article.headline
    if headline is not None and any(block.kind == "headline" for block in article.blocks):
        yield from _given("np-part", headline.kicker)
        yield from _given("np-source", headline.speaker)
        yield from _given("np-cue", headline.cue)
    for caption in article.captions:
        yield from _given("np-credit", caption.credit)
        yield from _given("np-name", *caption.creators)
        yield from _given("np-outlet", *caption.agencies)
        yield from _given("np-part", caption.prefix, caption.label)
    if article.byline is not None:
        yield from _given("np-name", *article.byline.authors)
        yield from _given("np-outlet", article.byline.outlet)
        yield from _given("np-part", article.byline.role, article.byline.date)
    if article.dateline is not None:
        yield from _given("np-part", article.dateline.place, article.dateline.date)
        yield from _given("np-outlet", article.dateline.agency)


def _is_said(words: Span, said: list[tuple[int, int]]) -> bool:
    """Whether what is said by somebody begins in them, or they in that."""
    at = bisect_left(said, (words.end,)) - 1
    return at >= 0 and said[at][1] > words.start


def _given(kind: str, *spans: Span | None) -> Iterator[tuple[Span, str]]:
    return ((span, kind) for span in spans if span is not None)


def _flat(quotes: Iterable[Quote]) -> Iterator[Quote]:
    ahead = list(quotes)
    while ahead:
        quote = ahead.pop()
        yield quote
        ahead += quote.quotes


# Of the marks that one character lies in, the innermost are shown and no more: a
# text of opening marks alone would else be written once for each of them.
_DEEPEST = 6


def text_html(article: Article, *, linked: bool) -> str:
    """
    The text with a ``span`` for each block and for each stretch between two ends of marks.

    What it shows as text is `Article.text`; only what HTML cannot hold (NUL, halves of surrogate pairs) is U+FFFD.

    Args:
        article: The article.
        linked: Whether blocks and attributions have names to jump to, and the first stretch of each attribution
            leads to what is said of it.
    """
    text = article.text
    writer = _Writer(article, linked)
    ahead = sorted(marks(article), key=lambda mark: (mark.start, -mark.end), reverse=True)
    open_marks: list[Mark] = []
    out: list[str] = []
    at = 0
    for number, block in enumerate(article.blocks):
        out.append(plain(text[at : block.span.start]))
        out.append(writer.block(number))
        at = block.span.start
        while at < block.span.end:
            while ahead and ahead[-1].start <= at:
                open_marks.append(ahead.pop())
            open_marks = [mark for mark in open_marks[-_DEEPEST:] if mark.end > at]
            end = min([block.span.end, *(mark.end for mark in open_marks)])
            if ahead:
                end = min(end, ahead[-1].start)
            out.append(writer.stretch(at, end, open_marks))
            at = end
        out.append("</span>")
    out.append(plain(text[at:]))
    out += writer.rest()
    return "".join(out)


class _Writer:
    def __init__(self, article: Article, linked: bool) -> None:
        self._article = article
        self._linked = linked
        self._seen: set[int] = set()

    def block(self, number: int) -> str:
        block = self._article.blocks[number]
        name = f' id="b{number}"' if self._linked else ""
        level = _LEVELS.get(block.kind)
        role = f' role="heading" aria-level="{level}"' if level and self._linked else ""
        label = block.kind.replace("_", " ")
        return f'<span class="np-block np-{block.kind}"{name}{role} dir="auto" data-kind="{label}">'

    def stretch(self, start: int, end: int, inside: Sequence[Mark]) -> str:
        words = plain(self._article.text[start:end])
        if not inside:
            return words
        kinds = " ".join(dict.fromkeys(mark.kind for mark in inside))
        owners = dict.fromkeys(mark.attribution for mark in inside if mark.attribution >= 0)
        if not owners:
            return f'<span class="{kinds}">{words}</span>'
        data = f'data-a="{" ".join(map(str, owners))}"'
        if not self._linked:
            return f'<span class="{kinds}" title="{self._title(next(reversed(owners)))}">{words}</span>'
        # Two may begin together: the inner one is named here, the outer where it goes on.
        fresh = next((owner for owner in reversed(owners) if owner not in self._seen), None)
        if fresh is None:
            return f'<span class="{kinds}" {data}>{words}</span>'
        self._seen.add(fresh)
        return (
            f'<a class="{kinds}" {data} id="a{fresh}" href="#d{fresh}" aria-describedby="i{fresh}"'
            f' draggable="false">{words}</a>'
        )

    def rest(self) -> Iterator[str]:
        """Something to jump to for each attribution whose words lie too deep in others to be shown."""
        if self._linked:
            for number in range(len(self._article.attributions)):
                if number not in self._seen:
                    yield f'<span id="a{number}"></span>'

    def _title(self, number: int) -> str:
        one = self._article.attributions[number]
        who = one.speaker.name if one.speaker else one.source.text if one.source else "nobody named"
        return quoted(f"{who} · {one.kind} {one.act} · {one.rule} · {one.confidence:.0%} sure")


_LEVELS = {"headline": 2, "heading": 3, "question_heading": 3}

# What steers the text behind it is shut into an element of its own, where it steers nothing.
_STEERING_RE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNHELD_RE = re.compile("[\0\ud800-\udfff]")  # an HTML page cannot hold these
_UNHELD = "\N{REPLACEMENT CHARACTER}"


def plain(text: str) -> str:
    """The text as HTML between tags; nothing in it is markup."""
    words = escape(_UNHELD_RE.sub(_UNHELD, text)).replace("\r", "&#13;")  # raw, HTML would read it as a line feed
    return _STEERING_RE.sub(_shut_in, words)


def _shut_in(match: re.Match[str]) -> str:
    return f'<span class="np-steer" data-code="U+{ord(match[0]):04X}">{match[0]}</span>'


def quoted(text: str) -> str:
    """The text as HTML between the quotation marks of an attribute, on one line; what steers is written out."""
    words = _UNHELD_RE.sub(_UNHELD, " ".join(text.split()))
    return escape(_STEERING_RE.sub(lambda match: f"U+{ord(match[0]):04X}", words))
