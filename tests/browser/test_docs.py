"""
The pages of docs/ as a reader meets them: built once, then looked at in a real browser.

The playground loads Python from elsewhere and has a test of its own; here it is left out.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal, get_args, get_origin
from urllib.parse import unquote, urldefrag, urljoin

import attrs
import pytest

import newsparse
from newsparse import export, lang, rules, testing

from .conftest import PHONE

DOCS = Path(__file__).parents[2] / "docs"
NEEDED = ("sphinx", "furo", "myst_parser", "sphinx_copybutton")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built pages."""
    if missing := [name for name in NEEDED if find_spec(name) is None]:
        pytest.skip(f"needs the extra newsparse[docs]: no {', '.join(missing)}")
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-q", "-n", "-b", "html", "-d", str(folder.with_name("trees"))]
    built = subprocess.run([*command, str(DOCS), str(folder)], capture_output=True, text=True, check=False)
    assert (built.returncode, built.stderr) == (0, "")
    return folder


def names_of(site: Path) -> list[str]:
    """The pages as addresses below the start."""
    pages = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    return [name for name in pages if not name.startswith(("_", "playground"))]


# How far the page goes beyond the window, and which words stand outside of it without a place that scrolls.
OVERFLOW = """() => {
    const width = document.documentElement.clientWidth
    const beyond = document.documentElement.scrollWidth > width ? ["the page itself"] : []
    for (const one of document.querySelectorAll("article *, footer *")) {
        const scrolls = one.closest("pre, .table-wrapper")
        if (!scrolls && one.getBoundingClientRect().right > width + 1) beyond.push(one.outerHTML.slice(0, 80))
    }
    return beyond
}"""


@pytest.fixture
def complaints(page: Any) -> list[str]:
    """What the console of the page says is wrong."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    return found


def test_every_page_fits_a_phone_and_asks_for_nothing(
    page: Any, asked: list[str], complaints: list[str], serve: Callable[[Path], str], site: Path
) -> None:
    page.set_viewport_size(PHONE)
    base = serve(site)
    beyond = {}
    for name in names_of(site):
        page.goto(base + name)
        if found := page.evaluate(OVERFLOW):
            beyond[name] = found
    assert beyond == {}
    assert asked == []
    assert complaints == []


class _Page(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for key, value in attributes:
            if key in ("href", "src") and value and "://" not in value and not value.startswith(("data:", "mailto:")):
                self.links.add(value)
            elif key == "id" and value:
                self.anchors.add(value)


def test_every_link_leads_somewhere(site: Path) -> None:
    """To a file of the site, and to a place in it."""
    pages = {name: _Page((site / name).read_text("utf-8")) for name in names_of(site)}
    broken = []
    for name, one in pages.items():
        for link in one.links:
            address, anchor = urldefrag(urljoin(name, link))
            target = unquote(address).partition("?")[0] or name
            there = (site / target).is_file()
            if there and anchor and target in pages:
                there = unquote(anchor) in pages[target].anchors
            if not there:
                broken.append(f"{name}: {link}")
    assert broken == []


@pytest.mark.parametrize(
    ("word", "place"), [("dateline", "glossary.html"), ("split_caption", "reference/captions.html")]
)
def test_search_finds_a_word(page: Any, serve: Callable[[Path], str], site: Path, word: str, place: str) -> None:
    page.goto(f"{serve(site)}search.html?q={word}")
    results = page.locator("ul.search li a")
    results.first.wait_for()
    assert place in {
        str(link).partition("#")[0].partition("?")[0]
        for link in results.evaluate_all("a => a.map(x => x.getAttribute('href'))")
    }


def colours(page: Any) -> tuple[str, str]:
    """Of the ground and of the words."""
    found = page.evaluate("() => { const s = getComputedStyle(document.body); return [s.backgroundColor, s.color] }")
    return found[0], found[1]


def switch(page: Any, theme: str) -> None:
    """Press the button until the page has that theme; it goes round: automatic, light, dark."""
    for _ in range(3):
        if page.evaluate("document.body.dataset.theme") == theme:
            return
        page.locator(".theme-toggle:visible").first.click()
    raise AssertionError(f"no theme called {theme}")


def test_the_reader_chooses_light_or_dark(page: Any, serve: Callable[[Path], str], site: Path) -> None:
    """And the choice holds on the next page."""
    base = serve(site)
    page.goto(f"{base}index.html")
    switch(page, "light")
    light = colours(page)
    switch(page, "dark")
    dark = colours(page)
    assert light != dark
    page.goto(f"{base}tutorial.html")
    assert colours(page) == dark


def test_a_page_that_is_not_there_leads_back(page: Any, serve: Callable[[Path], str], site: Path) -> None:
    """From whatever depth it was asked for, wherever the site begins."""
    base = serve(site.parent) + f"{site.name}/"
    asked_for = f"{base}reference/old/page.html"
    page.route(asked_for, lambda route: route.fulfill(status=404, path=site / "404.html"))
    page.goto(asked_for)
    page.locator(f"#search[href='{base}search.html']").click()
    assert page.url == f"{base}search.html"


# The words whose colour stands out from their ground less than WCAG AA asks: 4.5, or 3 where they are large.
PALE = """() => {
    const parse = colour => (colour.match(/[\\d.]+/g) || []).map(Number)
    const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
        .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
    const ground = one => {
        for (; one; one = one.parentElement) {
            const colour = parse(getComputedStyle(one).backgroundColor)
            if (colour.length === 3 || colour[3] === 1) return colour
        }
        return [255, 255, 255]
    }
    const pale = new Set()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
        const one = walker.currentNode.parentElement
        const seen = one.checkVisibility({visibilityProperty: true, opacityProperty: true})
        if (!seen || !walker.currentNode.data.trim() || one.closest("script, style, .headerlink")) continue
        const style = getComputedStyle(one)
        const [a, b] = [light(parse(style.color)), light(ground(one))].sort((x, y) => y - x)
        const large = parseFloat(style.fontSize) >= 24
        const contrast = (a + 0.05) / (b + 0.05)
        if (contrast >= (large ? 3 : 4.5)) continue
        pale.add(`${one.className || one.tagName} ${contrast.toFixed(2)}: ${one.textContent.slice(0, 30)}`)
    }
    return [...pale]
}"""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stand_out_from_their_ground(page: Any, serve: Callable[[Path], str], site: Path, theme: str) -> None:
    base = serve(site)
    pale = {}
    for name in (
        "index.html",
        "tutorial.html",
        "guides/custom-rules.html",
        "reference/attribution.html",
        "glossary.html",
    ):
        page.goto(base + name)
        switch(page, theme)
        if found := page.evaluate(PALE):
            pale[name] = found
    assert pale == {}


def test_code_is_copied_without_prompts_and_output(page: Any, serve: Callable[[Path], str], site: Path) -> None:
    base = serve(site)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{base}index.html")
    block = page.locator("div.highlight-python").first
    block.hover()
    block.locator("button.copybtn").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("from newsparse import")
    assert ">>>" not in copied
    assert "Span(" not in copied


def public_names() -> Iterator[str]:
    """Every name that a reader can import, and every field of what comes back."""
    yield from (f"newsparse.lang.{name}" for name in lang.__all__ if name != "Language")
    yield from (f"newsparse.rules.{name}" for name in rules.__all__)
    yield from (f"newsparse.testing.{name}" for name in testing.__all__)
    yield from (f"newsparse.export.{name}" for name in export.__all__ if name not in newsparse.__all__)
    for name in newsparse.__all__:
        yield f"newsparse.{name}"
        one = getattr(newsparse, name)
        if isinstance(one, type) and attrs.has(one):
            yield from (
                f"newsparse.{name}.{field.name}" for field in attrs.fields(one) if not field.name.startswith("_")
            )


def test_the_inventory_has_every_public_name(site: Path) -> None:
    """So that other people's pages can link to ours."""
    from sphinx.util.inventory import InventoryFile  # noqa: PLC0415

    with (site / "objects.inv").open("rb") as file:
        inventory = InventoryFile.load(file, "", urljoin)
    documented = {name for kind, items in inventory.items() if kind.startswith("py:") for name in items}
    assert set(public_names()) - documented == set()


def test_names_of_others_are_links(site: Path) -> None:
    """Without a network when the pages were built: by the lists in docs/inventories."""
    text = (site / "reference" / "attribution.html").read_text("utf-8")
    for place in ("stdtypes.html#str", "functions.html#float", "exceptions.html#TypeError", "re.html#module-re"):
        assert f'href="https://docs.python.org/3/library/{place}"' in text


@pytest.mark.parametrize(
    "name", [name for name in newsparse.__all__ if get_origin(getattr(newsparse, name)) is Literal]
)
def test_every_value_is_told(site: Path, name: str) -> None:
    """What a field can hold stands in the reference, where its type has a name."""
    told = "".join(path.read_text("utf-8") for path in (DOCS / "reference").glob("*.md"))
    _, _, about = told.partition(f".. data:: {name}\n")
    about = about.partition("\n.. ")[0]
    assert [value for value in get_args(getattr(newsparse, name)) if f'``"{value}"``' not in about] == []
