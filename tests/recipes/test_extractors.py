"""
The recipes of docs/guides/extractors.md on pages of our own, with the packages that they are written for.

What runs here is the code of the guide itself. Each package is an extra; without it its tests are skipped.
``.ci/recipes`` installs each and runs them all.
"""

from __future__ import annotations

import importlib
import json
import re
import socket
import warnings
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article, Span, parse_article, split_byline, split_title
from newsparse.testing import check_spans

GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "extractors.md"
PAGES = {
    "ferry": GUIDE.with_name("ferry.html"),  # all that a page of today has: og:title, figures, linked authors
    "toll": Path(__file__).with_name("toll.html"),  # a plain old one: no heading, a list, a table, a broken line
}
HTML = {name: path.read_text("utf-8") for name, path in PAGES.items()}

CODE_RE = re.compile(r"^```python\n(?!>>>)(.*?)^```$", re.DOTALL | re.MULTILINE)

Place = tuple[int, int, str]


def recipes(*headings: str) -> dict[str, Any]:
    """What the guide defines under these headings."""
    names: dict[str, Any] = {"__name__": "guide"}
    sections = GUIDE.read_text("utf-8").split("\n## ")
    for heading in ("Pieces, and the way back", *headings):
        (section,) = (s for s in sections if s.startswith(f"{heading}\n"))
        for code in CODE_RE.findall(section):
            exec(code, names)
    return names


def needs(module: str, extra: str) -> pytest.MarkDecorator:
    """Skip, and say so, where a package is not installed; one that is there and broken fails."""
    return pytest.mark.skipif(find_spec(module) is None, reason=f"needs {extra}")


needs_trafilatura = needs("trafilatura", "the extra newsparse[trafilatura]")
needs_newspaper = needs("newspaper", "the extra newsparse[newspaper4k]")
needs_fundus = needs("fundus", "the extra newsparse[fundus]")
needs_lxml = needs("lxml", "an extra that brings lxml")


@pytest.fixture(autouse=True)
def _guests(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No network; warnings of other people's packages are shown, and fail nothing."""

    def refuse(*_: object) -> None:
        raise AssertionError("a recipe reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.filterwarnings("ignore", "nltk is not installed")
        yield


@pytest.fixture
def trafilatura() -> dict[str, Any]:
    return recipes("trafilatura")


@pytest.fixture
def newspaper() -> dict[str, Any]:
    return recipes("newspaper4k")


@pytest.fixture
def fundus() -> dict[str, Any]:
    return recipes("fundus")


def read_newspaper(names: dict[str, Any], html: str) -> Any:
    """A page as newspaper4k parses it."""
    page = names["newspaper"].Article("https://courier.example/page", fetch_images=False)
    return page.download(input_html=html).parse()


def bodies(article: Article) -> list[str]:
    """The words of the blocks that are the newspaper's own."""
    return [block.span.text for block in article.blocks if block.kind != "boilerplate"]


def check_places(text: str, places: list[Place], article: Article) -> None:
    """Pieces stand where they say, in order, and each block lies in one of them."""
    check_spans(text, article)
    assert [text[start:end].strip() for start, end, _ in places] == text.split("\n\n")
    for block in article.blocks:
        around = [name for start, end, name in places if start <= block.span.start and block.span.end <= end]
        assert len(around) == 1, block


# ------------------------------------------------------------------ without any


def test_pieces_know_their_place() -> None:
    """Empty pieces leave no trace, and a span finds the piece that it starts in."""
    names = recipes()
    lay_out: Callable[[Any], tuple[str, list[Place]]] = names["lay_out"]
    text, places = lay_out([("a", " Rain. "), ("b", " "), ("c", "Sun.")])
    assert text == "Rain.\n\nSun."
    assert places == [(0, 5, "a"), (7, 11, "c")]
    assert names["place_of"](Span(7, 10, "Sun"), places) == (7, 11, "c")
    assert names["place_of"](Span(0, 4, "Rain"), places) == (0, 5, "a")


# ------------------------------------------------------------------ trafilatura


@needs_trafilatura
@pytest.mark.parametrize("name", HTML)
def test_trafilatura_gives_an_article(trafilatura: dict[str, Any], name: str) -> None:
    """The headline is read whether the text has it or not, and nothing of the story is taken for leftovers."""
    article = trafilatura["from_trafilatura"](HTML[name])
    check_spans(article.text, article)
    assert article.blocks[0].kind == "headline"
    assert article.blocks[0].span.text == article.title
    assert "\n\n" not in article.text
    assert bodies(article) == article.text.split("\n")


@needs_trafilatura
def test_trafilatura_on_the_page_of_the_guide(trafilatura: dict[str, Any]) -> None:
    """What the table of the guide says is handed over, and what is lost."""
    module = trafilatura["trafilatura"]
    document = module.bare_extraction(HTML["ferry"], with_metadata=True)
    assert document.title.startswith("Ferries to Skerrow")
    assert document.author.startswith("Nora Vale")
    assert document.date == "2026-05-03"
    assert document.sitename == "The Mettown Courier"
    assert "\n- The hull has to be surveyed.\n" in document.text
    assert "Tom Reyle" not in document.text
    assert "By Nora Vale" not in document.text


@needs_trafilatura
def test_trafilatura_leaves_the_section_in_the_title(trafilatura: dict[str, Any]) -> None:
    """So the recipe takes it off."""
    document = trafilatura["trafilatura"].bare_extraction(HTML["toll"], with_metadata=True)
    assert document.title == "Toll on the Weir Bridge to double in June | Roads"
    assert trafilatura["from_trafilatura"](HTML["toll"]).title == "Toll on the Weir Bridge to double in June"


@needs_trafilatura
def test_trafilatura_joins_authors(trafilatura: dict[str, Any]) -> None:
    """As the guide says, they are one string that `split_byline` splits."""
    html = HTML["toll"].replace("By LENA ORTH, Roads Correspondent", "Nora Vale, Piet Aalders")
    document = trafilatura["trafilatura"].bare_extraction(html, with_metadata=True)
    byline = split_byline(document.author)
    assert byline is not None
    assert [author.text for author in byline.authors] == ["Nora Vale", "Piet Aalders"]


@needs_trafilatura
@pytest.mark.parametrize("name", HTML)
def test_trafilatura_json_has_the_same_text(trafilatura: dict[str, Any], name: str) -> None:
    """``text`` is that of the document; ``raw_text`` has no lines."""
    module = trafilatura["trafilatura"]
    options = {"with_metadata": True, "include_comments": False, "include_tables": False}
    data = json.loads(module.extract(HTML[name], output_format="json", **options))
    assert data["text"] == module.bare_extraction(HTML[name], **options).text
    assert "\n" not in data["raw_text"]


@needs_trafilatura
@pytest.mark.parametrize("name", HTML)
def test_trafilatura_xml_keeps_tags_and_places(trafilatura: dict[str, Any], name: str) -> None:
    """Each block of newsparse lies in one piece; the words are those of the text."""
    pieces = list(trafilatura["trafilatura_pieces"](HTML[name]))
    text, places = trafilatura["lay_out"](pieces)
    article = parse_article(text)
    check_places(text, places, article)
    plain = trafilatura["from_trafilatura"](HTML[name])
    assert text.split("\n\n")[1:] == [line.removeprefix("- ") for line in plain.text.split("\n")][1:]
    assert {tag for tag, _ in pieces} == {"ferry": {"head", "p", "quote", "item"}, "toll": {"title", "p", "item"}}[name]


@needs_trafilatura
def test_trafilatura_finds_nothing(trafilatura: dict[str, Any]) -> None:
    """Then there is no article, and no piece."""
    assert trafilatura["from_trafilatura"]("<html><body></body></html>") is None
    assert list(trafilatura["trafilatura_pieces"]("<html><body></body></html>")) == []


# ------------------------------------------------------------------ newspaper4k


@needs_newspaper
@pytest.mark.parametrize("name", HTML)
def test_newspaper_gives_an_article(newspaper: dict[str, Any], name: str) -> None:
    """The title is in front, at the distance that the guide names, and what follows is the text of the page."""
    page = read_newspaper(newspaper, HTML[name])
    article = newspaper["from_newspaper"](page)
    check_spans(article.text, article)
    assert article.blocks[0].kind == "headline"
    assert article.blocks[0].span.text == article.title
    assert article.text == f"{page.title}\n\n{page.text}"
    assert article.text[len(page.title) + 2 :] == page.text


@needs_newspaper
def test_newspaper_on_the_page_of_the_guide(newspaper: dict[str, Any]) -> None:
    """What the table of the guide says is handed over, and what is lost."""
    page = read_newspaper(newspaper, HTML["ferry"])
    assert page.authors == ["Nora Vale", "Piet Aalders"]
    assert page.publish_date.date().isoformat() == "2026-05-03"
    assert page.meta_description.startswith("Two of the three boats")
    assert "\n\nThe hull has to be surveyed.\n\n" in page.text
    for lost in ("Two of the three boats", "Tom Reyle", "By Nora Vale"):
        assert lost not in page.text


@needs_newspaper
def test_newspaper_on_a_plain_page(newspaper: dict[str, Any]) -> None:
    """A role is an author, and a table one word."""
    page = read_newspaper(newspaper, HTML["toll"])
    assert page.authors == ["LENA ORTH", "Roads Correspondent"]
    assert "VehicleNowFrom June" in page.text


# ------------------------------------------------------------------ captions


@needs_lxml
def test_captions_come_from_the_page() -> None:
    """The captions that trafilatura and newspaper4k leave behind, in order."""
    captions = list(recipes("Captions that got lost")["captions_of"](HTML["ferry"]))
    for caption in captions:
        check_spans(caption.span.text, caption)
    assert [[span.text for span in caption.creators] for caption in captions] == [["Tom Reyle"], ["Bo Vale"]]


# ------------------------------------------------------------------ fundus


@needs_fundus
def test_fundus_keeps_sections_and_places(fundus: dict[str, Any]) -> None:
    """Each block of newsparse lies in one piece, and headings that ask are those of the publisher."""
    crawled = fundus["read_courier"](HTML["ferry"])
    text, places = fundus["lay_out"](fundus["fundus_pieces"](crawled))
    article = parse_article(text, title=crawled.title)
    check_places(text, places, article)
    assert text == f"{crawled.title}\n\n{crawled.plaintext}"
    asking = [s.heading for s in article.sections if s.is_question]
    assert [fundus["place_of"](block.span, places)[2] for block in asking if block] == ["headline 1", "headline 2"]
    kinds = {block.kind for block in article.blocks if fundus["place_of"](block.span, places)[2] == "summary"}
    assert kinds == {"deck"}


@needs_fundus
def test_fundus_on_the_page_of_the_guide(fundus: dict[str, Any]) -> None:
    """What the table of the guide says is handed over."""
    crawled = fundus["read_courier"](HTML["ferry"])
    assert crawled.authors == ["Nora Vale", "Piet Aalders"]
    assert list(crawled.body.summary) == ["Two of the three boats are laid up, and the yard has no date for either"]
    assert [list(section.headline) for section in crawled.body.sections] == [
        [],
        ["What does the council say?"],
        ["Will the boats be back in time?"],
    ]
    assert crawled.lang == "en"


@needs_fundus
def test_fundus_without_a_body(fundus: dict[str, Any]) -> None:
    """An empty page gives no piece but the title."""
    crawled = fundus["fundus"].Article(html=None, title="Rain", body=None)
    assert fundus["lay_out"](fundus["fundus_pieces"](crawled)) == ("Rain", [(0, 4, "title")])


def credited(fundus: dict[str, Any], caption: str | None, authors: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """What the recipe makes of a picture."""
    data = importlib.import_module("fundus.parser.data")
    image = data.Image([data.ImageVersion("https://courier.example/a.jpg")], True, None, caption, authors, 0)
    for found in fundus["fundus_caption"](image):
        yield [span.text for span in found.creators], list(found.agency_names)


@needs_fundus
@pytest.mark.parametrize(
    ("caption", "authors", "expected"),
    [
        pytest.param("The Gull. Photo: Bo Vale/AP", [], (["Bo Vale"], ["Associated Press"]), id="in the caption"),
        pytest.param("The Gull.", ["Bo Vale/AP"], (["Bo Vale"], ["Associated Press"]), id="cut out"),
        pytest.param("The Gull.", ["Bo Vale", "Tom Reyle"], (["Bo Vale", "Tom Reyle"], []), id="two"),
        pytest.param(None, ["Bo Vale"], (["Bo Vale"], []), id="nothing else"),
        pytest.param("The Gull.", [], ([], []), id="nobody"),
    ],
)
def test_fundus_credits(
    fundus: dict[str, Any], caption: str | None, authors: list[str], expected: tuple[list[str], list[str]]
) -> None:
    """Wherever the parser of the publisher put them."""
    _, last = credited(fundus, caption, authors)
    assert last == expected


# ------------------------------------------------------------------ titles


def test_the_title_of_a_page_without_a_heading() -> None:
    """What `split_title` is for in these recipes, on the title element itself."""
    title = split_title(
        "Toll on the Weir Bridge to double in June | Roads | Eastmere Echo", site_names=["Eastmere Echo"]
    )
    assert title.headline is not None
    assert title.headline.text == "Toll on the Weir Bridge to double in June"
