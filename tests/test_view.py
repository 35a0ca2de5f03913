"""An article as a page, and results in a notebook."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import parse_article, split_caption
from newsparse.export import to_html
from newsparse.testing import article_texts, hostile_texts

ARTICLE = """\
Exclusive: Weir to close, says mayor

By Ada Byronne, Transport Editor

Boats wait at Ostby on Monday. Photo: Bo Ek/AFP

OSTBY (AFP) — “The weir leaks,” mayor Ida Strand told CNN. “It always did.”

She said that nobody had asked.

Leave a Reply
"""
ATTACK = (
    '“</span></main><script>alert(1)</script>\x1b[31m\u202e\r\n<img src=x onerror="x">&amp;\'"” Ada Ek said. \ud800\0'
)


class _Page(HTMLParser):
    """What a parser of HTML reads in a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text: dict[str, str] = {}
        self._open: list[tuple[str, str]] = []
        self.feed(page)
        self.close()
        assert self._open == [], "every element is closed"

    def handle_starttag(self, tag: str, found: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in found]
        if tag not in ("meta", "br"):
            self._open.append((tag, dict(found).get("id") or tag))

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self._open.pop()
        assert opened == tag, "elements are closed in their order"

    def handle_data(self, data: str) -> None:
        for name in {name for _, name in self._open}:
            self.text[name] = self.text.get(name, "") + data

    def all(self, name: str) -> list[str]:
        return [value for _, attribute, value in self.attributes if attribute == name]


def shown(text: str) -> str:
    """What HTML can hold of a text."""
    return re.sub("[\0\ud800-\udfff]", "\ufffd", text)


texts = st.one_of(article_texts(), hostile_texts(), st.text())


@given(text=texts, title=st.one_of(st.none(), st.text(max_size=20)))
@example(text=ATTACK, title=ATTACK)
@example(text="“" * 200 + " said Ada Ek", title=None)
@example(text="\r\n\rRain\r", title="")
def test_the_text_stands_in_the_page_as_it_was_written(text: str, title: str | None) -> None:
    """Character for character; and nothing of it is markup, has two names, or leads nowhere."""
    article = parse_article(text, title=title)
    page = _Page(to_html(article))
    assert page.text.get("text", "") == shown(text)
    names = page.all("id")
    assert len(names) == len(set(names))
    assert {link.removeprefix("#") for link in page.all("href")} <= set(names)
    assert set(page.all("aria-describedby")) <= set(names)
    assert page.tags.count("script") == 1
    assert not {"img", "iframe", "object", "form"} & set(page.tags)
    assert not {name for _, name, _ in page.attributes if name.startswith("on")}
    assert len(page.all("class")) >= len(article.blocks)


@given(text=texts)
@example(text=ATTACK)
def test_a_notebook_shows_the_same_text_without_names_and_scripts(text: str) -> None:
    page = _Page(parse_article(text)._repr_html_())
    assert page.text.get("div", "").removeprefix(page.text["style"]) == shown(text)
    assert page.all("id") == []
    assert not {"script", "a", "img"} & set(page.tags)


def test_what_was_found_is_marked() -> None:
    html = to_html(parse_article(ARTICLE), name="Weir & <b>boats</b>")
    for expected in (
        "<h1>Weir &amp; &lt;b&gt;boats&lt;/b&gt;</h1>",
        '<span class="np-part">Exclusive</span>',
        '<span class="np-name">Ada Byronne</span>',
        '<span class="np-part">Transport Editor</span>',
        '<span class="np-credit np-name">Bo Ek</span>',
        '<span class="np-credit np-outlet">AFP</span>',
        'class="np-said" data-a="1" id="a1"',
        '<span class="np-source" data-a="1">mayor Ida Strand</span>',
        '<span class="np-outlet" data-a="1">CNN</span>',
        'class="np-block np-boilerplate" id="b5" dir="auto" data-kind="boilerplate">Leave a Reply</span>',
        "<h3>Ida Strand",
        "<dt>rule</dt><dd>quote_name_said</dd>",
    ):
        assert expected in html


def test_a_quotation_of_nobody_is_marked_as_one() -> None:
    html = to_html(parse_article("Rain\n\nThe gate is shut. “Who would have thought of a thing like that?”"))
    assert '<span class="np-quote">“Who would have thought of a thing like that?”</span>' in html
    assert "Nobody is quoted" in html


def test_the_policy_of_the_page_knows_its_own_style_and_script_and_nothing_else() -> None:
    page = _Page(to_html(parse_article(ARTICLE)))
    (policy,) = (value for value in page.all("content") if "default-src" in value)
    for element in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(page.text[element].encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert not re.search(r"https?:|//[a-z]|url\(|@import", to_html(parse_article(ARTICLE)))


def test_characters_that_steer_are_shut_in_and_named() -> None:
    html = to_html(parse_article("Rain \u202e over Leeds \x1b[1m"))
    assert '<span class="np-steer" data-code="U+202E">\u202e</span>' in html
    assert '<span class="np-steer" data-code="U+001B">\x1b</span>' in html
    assert "Rain U+202E over Leeds" in _Page(html).text["title"]


def test_the_page_is_in_the_language_of_the_article() -> None:
    assert '<main class="newsparse" id="text" tabindex="-1" lang="de">' in to_html(parse_article("Regen", lang="de"))
    assert '<main class="newsparse" id="text" tabindex="-1">' in to_html(parse_article("Regen", lang="mul"))


@pytest.mark.parametrize(
    ("article", "name", "message"),
    [
        ("Rain", None, "article must be an Article, not str"),
        (parse_article("Rain"), 3, "name must be a str or None, not int"),
    ],
)
def test_a_wrong_type_is_named(article: Any, name: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        to_html(article, name=name)


RESULTS = [
    parse_article(ARTICLE).attributions[0],
    parse_article(ARTICLE).blocks[0],
    parse_article(ARTICLE).sections[0],
    parse_article(ARTICLE).speakers[0],
    parse_article(ARTICLE).quotes[0],
    parse_article(ARTICLE).headline,
    parse_article(ARTICLE).byline,
    parse_article(ARTICLE).dateline,
    split_caption("Ida Strand (left) at Ostby. Photo: Bo Ek/AFP"),
    newsparse.split_title("Rain | Ostby Courier"),
]


@pytest.mark.parametrize("result", RESULTS, ids=lambda result: type(result).__name__)
def test_every_result_shows_its_fields(result: Any) -> None:
    """All that are there, by their names."""
    page = _Page(result._repr_html_())
    for field in attrs.fields(type(result)):
        there = getattr(result, field.name) not in (None, ())
        assert (field.name in page.text["th"]) == there
    assert page.text["caption"] == type(result).__name__


def test_long_lists_are_cut_in_a_notebook() -> None:
    article = parse_article("Rain\n\n" + "“It will stay,” Ada Ek said.\n\n" * 15)
    assert "and 3 more" in article.speakers[0]._repr_html_()


# ------------------------------------------------------------------ colours

_LEAST_TEXT, _LEAST_MARK = 4.5, 3.0  # WCAG 2.2, AA


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _colours() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    style = _Page(to_html(parse_article(ARTICLE))).text["style"]
    light, dark = re.findall(r":root \{([^}]*)\}", style)
    read = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", part)) for part in (style, light, dark)]
    return ({name: value for name, value in read[0].items() if name.startswith("np-")}, read[1], read[2])


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_everything_can_be_read(mode: int) -> None:
    """Text has the contrast that it needs in both modes, and so have the lines that mark it."""
    marks, *modes = _colours()
    page = modes[mode]
    assert len(marks) == 6
    for ground in ("paper", "raised"):
        for ink in ("ink", "quiet", "focus"):
            assert contrast(page[ink], page[ground]) >= _LEAST_TEXT, (ink, ground)
        for name, colour in marks.items():
            assert contrast(colour, page[ground]) >= _LEAST_MARK, (name, ground)
