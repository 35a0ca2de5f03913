"""One page that shows an article and what was found in it."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from functools import cache

import attrs

from ..._article import Article
from ..._attribution import Attribution
from ._text import marks, plain, quoted, text_html

__all__ = ["fragment_style", "to_html"]

_LEGEND = (
    ("np-said", "quoted words"),
    ("np-reported", "reported words"),
    ("np-source", "source"),
    ("np-cue", "cue"),
    ("np-outlet", "outlet, agency"),
    ("np-quote", "quotation given to nobody"),
    ("np-term", "term, title, scare quotes"),
    ("np-name", "author, creator"),
    ("np-credit", "credit"),
    ("np-part", "kicker, place, date …"),
)
_BLOCKS = (
    ("np-headline", "headline"),
    ("np-deck", "deck"),
    ("np-byline", "byline"),
    ("np-date", "date"),
    ("np-caption", "caption"),
    ("np-heading", "heading"),
    ("np-question_heading", "question heading"),
    ("np-boilerplate", "boilerplate"),
)


def to_html(article: Article, *, name: str | None = None) -> str:
    """
    A page that shows an article and what was found in it.

    The article stands in it as it was written, with quotations, sources, cues,
    captions, credits, headings and boilerplate marked; beside it everybody who
    speaks, with links to what they say. The page is one file: it asks for
    nothing from a network, and its policy forbids it to. All text is escaped.

    Args:
        article: What `newsparse.parse_article` answers.
        name: What the page is called; the headline if left out, else "Article".

    Returns:
        The HTML, to be written as UTF-8. The text of its element ``#text`` is
        `Article.text`, but for what HTML cannot hold: NUL and halves of
        surrogate pairs are U+FFFD. The letters of names of people and outlets
        are as they were.

    Raises:
        TypeError: If *article* is no `Article`, or *name* neither `str` nor `None`.

    Example:
        >>> from newsparse import parse_article
        >>> page = to_html(parse_article("“It will stay,” Ada Byron said."))
        >>> 'href="#a0"' in page
        True

    .. versionadded:: 0.2
    """
    if not isinstance(article, Article):
        raise TypeError(f"article must be an Article, not {type(article).__name__}")
    if name is not None and not isinstance(name, str):
        raise TypeError(f"name must be a str or None, not {type(name).__name__}")
    if name is None:
        name = article.headline.span.text if article.headline else "Article"
    style, script = _asset("marks.css") + _asset("view.css"), _asset("view.js")
    policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'"
    lang = "" if article.lang == "mul" else f' lang="{quoted(article.lang)}"'
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en" class="np-page">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            f"<title>{quoted(name)} – newsparse</title>",
            f"<style>{style}</style>",
            "</head>",
            "<body>",
            '<a class="np-skip" href="#text">Skip to the article</a>',
            '<header class="np-head">',
            f"<h1>{_line(name)}</h1>",
            f'<p class="np-summary">{_summary(article)}</p>',
            *_legend(article),
            "</header>",
            '<div class="np-columns">',
            f'<main class="newsparse" id="text" tabindex="-1"{lang}>{text_html(article, linked=True)}</main>',
            *_side(article),
            "</div>",
            '<div class="np-card" id="card" hidden aria-hidden="true"></div>',
            f"<script>{script}</script>",
            "</body>",
            "</html>",
            "",
        )
    )


@cache
def _asset(name: str) -> str:
    from importlib.resources import files  # noqa: PLC0415  not before it is needed: it imports much

    return files("newsparse.data").joinpath(name).read_text("utf-8")


def fragment_style() -> str:
    """The style of the marks alone."""
    return _asset("marks.css")


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def _line(text: str) -> str:
    return plain(" ".join(text.split()))


def _summary(article: Article) -> str:
    words = len(article.text.split())
    counts = (
        (words, "word"),
        (len(article.blocks), "block"),
        (len(article.quotes), "quotation"),
        (len(article.attributions), "attribution"),
        (len(article.speakers), "speaker"),
    )
    return " · ".join(f"{number:,} {noun}{'' if number == 1 else 's'}" for number, noun in counts)


def _legend(article: Article) -> Iterator[str]:
    counts = Counter(mark.kind for mark in marks(article))
    counts.update(f"np-{block.kind}" for block in article.blocks)
    yield '<div class="np-legend newsparse" role="group" aria-label="What is marked; press to hide or show">'
    for kind, label in (*_LEGEND, *_BLOCKS):
        if counts[kind]:
            yield (
                f'<button type="button" aria-pressed="true" data-layer="{kind}"><span class="np-swatch {kind}">'
                f'Aa</span> {label} <span class="np-count">{counts[kind]}</span></button>'
            )
    yield "</div>"


# ------------------------------------------------------------------ who says what


@attrs.frozen
class _Voice:
    """Somebody who speaks, or what stands for them, and their attributions by index."""

    name: str
    note: str
    numbers: list[int]


def _voices(article: Article) -> list[_Voice]:
    """Everybody who speaks, in the order of the first attribution; who is not resolved by the words for them."""
    found: dict[tuple[object, ...], _Voice] = {}
    for number, one in enumerate(article.attributions):
        if one.speaker is not None:
            role = one.speaker.role
            key: tuple[object, ...] = (one.speaker.name, one.speaker.span)
            voice = _Voice(one.speaker.name, role.text if role else "", [])
        elif one.source is not None:
            key = (one.source.text, None, "source")
            voice = _Voice(one.source.text, "not resolved to a name", [])
        elif one.outlet is not None:
            key = (one.outlet.text, None, "outlet")
            voice = _Voice(one.outlet.text, "outlet; nobody else is named", [])
        else:
            key = ()
            voice = _Voice("Nobody named", "", [])
        found.setdefault(key, voice).numbers.append(number)
    return list(found.values())


def _side(article: Article) -> Iterator[str]:
    yield '<aside class="np-side" aria-label="Who says what"><h2>Who says what</h2>'
    if not article.attributions:
        yield "<p>Nobody is quoted or reported.</p>"
    for voice in _voices(article):
        yield f'<section><h3>{_line(voice.name)} <span class="np-count">{len(voice.numbers)}</span></h3>'
        if voice.note:
            yield f'<p class="np-role">{_line(voice.note)}</p>'
        yield "<ol>"
        for number in voice.numbers:
            yield from _entry(number, article.attributions[number], voice)
        yield "</ol></section>"
    yield "</aside>"


# As much of what is said stands beside the article; all of it stands in it.
_LONGEST = 160


def _entry(number: int, one: Attribution, voice: _Voice) -> Iterator[str]:
    said = " … ".join(" ".join(span.text.split()) for span in one.content)
    if len(said) > _LONGEST:
        said = said[:_LONGEST].rsplit(" ", 1)[0] + "…"
    yield f'<li id="d{number}" data-who="{quoted(voice.name)}">'
    yield f'<a class="np-jump" href="#a{number}">{plain(said)}</a>'
    yield f'<dl class="np-facts" id="i{number}">'
    for label, words in _facts(one):
        yield f"<div><dt>{label}</dt><dd>{_line(words)}</dd></div>"
    sure = f"{one.confidence:.0%}"
    yield f'<div><dt>sure</dt><dd><meter min="0" max="1" value="{one.confidence:.2f}">{sure}</meter> {sure}</dd></div>'
    yield "</dl></li>"


def _facts(one: Attribution) -> Iterator[tuple[str, str]]:
    for label, span in (("source", one.source), ("cue", one.cue), ("outlet", one.outlet)):
        if span is not None:
            yield label, span.text
    mood = "" if one.mood == "asserted" else f"{one.mood} "
    yield "kind", f"{mood}{one.kind} {one.act}"
    yield "rule", one.rule
    if one.speaker is not None and one.speaker.how:
        yield "speaker", f"by {one.speaker.how.replace('_', ' ')}"
    elif one.unresolved:
        yield "speaker", f"not resolved: {one.unresolved}"
