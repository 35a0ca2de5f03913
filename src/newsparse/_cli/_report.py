"""An article's structure for a person to read: aligned and wrapped lines, whose parts say what they are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from .. import Article, Attribution, Caption, Headline, Quote, Span

__all__ = ["Line", "Part", "plain", "report", "visible"]


class Part(NamedTuple):
    """A stretch of a line and what it is, by a name that a terminal may have a colour for."""

    text: str
    style: str = ""


Line: TypeAlias = "tuple[Part, ...]"
"""A line of a report, without its end."""

_NARROWEST, _WIDEST = 40, 110  # longer lines are hard to read
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"  # part of words and emoji; they steer nothing


def plain(line: Line) -> str:
    """
    The words of a line alone.

    Example:
        >>> plain((Part("cue", "label"), Part("  "), Part("said", "cue")))
        'cue  said'
    """
    return "".join(part.text for part in line)


def report(article: Article, name: str, width: int) -> Iterator[Line]:
    """
    The lines of a report on an article.

    Args:
        article: What `newsparse.parse_article` answered.
        name: What to call the article at the top.
        width: Columns of the terminal; lines are kept within it.
    """
    page = _Page(max(_NARROWEST, min(width, _WIDEST)) - 1)
    yield from page.title(name, "=")
    yield from page.text(_summary(article), 0)
    if article.headline:
        yield from page.title("Headline")
        yield from _headline(page, article.headline)
    if article.byline:
        byline = article.byline
        yield from page.title("Byline")
        yield from page.rows(
            [
                ("authors", _names(byline.authors), "person"),
                ("role", _words(byline.role)),
                ("outlet", _words(byline.outlet), "outlet"),
                ("date", _words(byline.date)),
            ]
        )
    if article.dateline:
        dateline = article.dateline
        yield from page.title("Dateline")
        yield from page.rows(
            [
                ("place", _words(dateline.place)),
                ("date", _words(dateline.date)),
                ("agency", _words(dateline.agency), "outlet"),
            ]
        )
    for caption in article.captions:
        yield from page.title("Caption")
        yield from _caption(page, caption)
    yield from page.title("Blocks")
    yield from _blocks(page, article)
    if article.quotes:
        yield from page.title("Quotations [numbers: who says it, below]")
        yield from _quotes(page, article)
    if article.attributions:
        yield from page.title("Who says what")
        for number, attribution in enumerate(article.attributions, 1):
            if number > 1:
                yield ()
            yield from _attribution(page, number, attribution)


def visible(text: str) -> str:
    """
    The text on one line, with escapes for what would steer a terminal.

    Example:
        >>> visible("Rain\\n\\x1b[31m over \\u202eLeeds")
        'Rain \\\\x1b[31m over \\\\u202eLeeds'
    """
    line = " ".join(text.split())
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() or c in _JOINERS else ascii(c)[1:-1] for c in line)


# ---------------------------------------------------------------- the parts


def _summary(article: Article) -> str:
    questions = sum(section.is_question for section in article.sections)
    return ", ".join(
        _count(number, noun)
        for number, noun in (
            (len(article.blocks), "block"),
            (questions, "question"),
            (len(article.quotes), "quotation"),
            (len(article.attributions), "attribution"),
            (len(article.speakers), "speaker"),
        )
    )


def _headline(page: _Page, headline: Headline) -> Iterator[Line]:
    yield from page.text(headline.span.text, style="headline")
    yield from page.rows(
        [
            ("kicker", _words(headline.kicker)),
            ("speaker", _words(headline.speaker), "source"),
            ("cue", _words(headline.cue), "cue"),
            ("main", _words(headline.main) if headline.main != headline.span else ""),
            ("asks", "a question" if headline.is_question else ""),
        ]
    )


def _caption(page: _Page, caption: Caption) -> Iterator[Line]:
    if caption.body:
        yield from page.text(caption.body.text)
    agencies = [
        span.text if span.text == full else f"{span.text} ({full})"
        for span, full in zip(caption.agencies, caption.agency_names, strict=True)
    ]
    occasions = [
        " on ".join(part.text for part in (occasion.place, occasion.date) if part) for occasion in caption.occasions
    ]
    yield from page.rows(
        [
            ("prefix", _words(caption.prefix)),
            ("label", _words(caption.label)),
            ("credit", _words(caption.credit)),
            ("creators", _names(caption.creators), "person"),
            ("agencies", "; ".join(agencies), "outlet"),
            *(("position", f"{p.name.text}: {p.position.text}") for p in caption.positions),
            *(("taken", occasion) for occasion in occasions),
        ]
    )


def _blocks(page: _Page, article: Article) -> Iterator[Line]:
    """Every block with its first words, headings whole; a heading opens a new group."""
    headings = {section.heading for section in article.sections}
    column = max((len(block.kind) for block in article.blocks), default=0) + 2
    for block in article.blocks:
        if block in headings:
            yield ()
            yield from page.rows([(block.kind, block.span.text, "heading")], column=column)
        else:
            sort = f"[{block.rule}] " if block.kind == "boilerplate" else ""
            yield page.line(block.kind, sort + block.span.text, column, style=_STYLES.get(block.kind, ""))


_STYLES = {"headline": "headline", "boilerplate": "boilerplate", "caption": "caption"}


def _quotes(page: _Page, article: Article) -> Iterator[Line]:
    ahead = sorted(
        (
            (span.start, span.end, number)
            for number, attribution in enumerate(article.attributions, 1)
            for span in attribution.content
        ),
        reverse=True,
    )
    near: list[tuple[int, int, int]] = []  # contents that started before a quotation's end and may reach into it
    for quote, depth in _flat(article.quotes):
        start, end = quote.inner.start, quote.inner.end
        while ahead and ahead[-1][0] < end:
            near.append(ahead.pop())
        near = [content for content in near if content[1] > start]
        numbers = sorted({number for first, _, number in near if first < end})
        # A scare quote inside a statement is the writer's own and given to nobody.
        given = f" [{', '.join(map(str, numbers))}]" if numbers and quote.is_speech else ""
        yield page.line("  " * depth + quote.kind, quote.span.text, 10, given, "quote" if quote.is_speech else "")


def _flat(quotes: Iterable[Quote], depth: int = 0) -> Iterator[tuple[Quote, int]]:
    for quote in quotes:
        yield quote, depth
        yield from _flat(quote.quotes, depth + 1)


def _attribution(page: _Page, number: int, attribution: Attribution) -> Iterator[Line]:
    speaker, source, outlet = attribution.speaker, attribution.source, attribution.outlet
    if speaker:
        who = speaker.name + (f", {speaker.role.text}" if speaker.role else "")
        how = f"; speaker by {speaker.how}" if speaker.how else ""
    else:
        who = source.text if source else f"{outlet.text} (outlet; nobody else is named)" if outlet else "(nobody named)"
        how = f"; not resolved: {attribution.unresolved}" if source and attribution.unresolved else ""
    mood = "" if attribution.mood == "asserted" else f"{attribution.mood} "
    words = [
        f"{label} “{span.text}”"
        for label, span in (("source", source), ("cue", attribution.cue), ("outlet", outlet))
        if span is not None
    ]
    yield from page.rows([(f"{number:>2}", who, "speaker")], 0, 4)
    yield from page.rows(
        [
            ("says", " … ".join(span.text for span in attribution.content), "quote"),
            ("words", ", ".join(words)),
            (
                "how",
                f"{mood}{attribution.kind} {attribution.act}, by rule {attribution.rule}, "
                f"{attribution.confidence:.0%} sure{how}",
                "quiet",
            ),
        ],
        indent=4,
        column=8,
    )


def _words(span: Span | None) -> str:
    return span.text if span else ""


def _names(spans: Iterable[Span]) -> str:
    return "; ".join(span.text for span in spans)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


# ---------------------------------------------------------------- the page

# A label, what it names, and perhaps what that is.
_Row: TypeAlias = "tuple[str, str] | tuple[str, str, str]"


class _Page:
    """Lays text out in columns of a terminal, in which some characters take two and some none."""

    def __init__(self, width: int) -> None:
        self._width = width

    def title(self, text: str, rule: str = "-") -> Iterator[Line]:
        if rule == "-":
            yield ()
        lines = _wrapped(visible(text), self._width)
        yield from ((Part(line, "title"),) for line in lines)
        yield (Part(rule * max(map(_columns, lines)), "quiet"),)

    def text(self, text: str, indent: int = 2, style: str = "") -> Iterator[Line]:
        """A paragraph."""
        for line in _wrapped(visible(text), self._width - indent):
            yield (Part(" " * indent), Part(line, style))

    def rows(self, rows: Iterable[_Row], indent: int = 2, column: int = 10) -> Iterator[Line]:
        """Labels with what they name beside them; rows with nothing to say are left out."""
        for label, text, *style in rows:
            if text:
                first, *rest = _wrapped(visible(text), self._width - indent - column)
                head = Part(" " * indent + label.ljust(column), "label")
                yield (head, Part(first, *style))
                yield from ((Part(" " * (indent + column)), Part(line, *style)) for line in rest)

    def line(self, label: str, text: str, column: int, tail: str = "", style: str = "") -> Line:
        """A label and as much of the text as fits beside it."""
        line, room = visible(text), self._width - 2 - column - len(tail)
        if _columns(line) > room:
            line = next(_pieces(line, room - 1)).rstrip() + "…"
        return (Part(f"  {label.ljust(column)}", "label"), Part(line, style), Part(tail, "quiet"))


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(map(_column, text))


def _column(character: str) -> int:
    if unicodedata.east_asian_width(character) in "WF":
        return 2
    return 0 if unicodedata.category(character) in ("Mn", "Me", "Cf") else 1


def _pieces(text: str, width: int) -> Iterator[str]:
    """The text in stretches that fit into *width* columns, of one character at least."""
    width = max(width, 1)
    if text.isascii():
        yield from (text[i : i + width] for i in range(0, max(len(text), 1), width))
        return
    start = used = 0
    for i, character in enumerate(text):
        size = _column(character)
        if used + size > width and i > start:
            yield text[start:i]
            start, used = i, 0
        used += size
    yield text[start:]


def _wrapped(text: str, width: int) -> list[str]:
    """The lines of a paragraph; one at least. A word that is too long for a line is broken."""
    lines, line, used = [], "", 0
    for word in text.split(" "):
        size = _columns(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            lines.append(line)
        *parts, line = _pieces(word, width)
        lines += parts
        used = _columns(line)
    return [*lines, line]
