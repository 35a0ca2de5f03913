"""
The playground in a real browser: newsparse under Pyodide answers what it answers here.

It needs the files of Pyodide in the folder that PYODIDE names;
``python docs/playground/build.py --fetch FOLDER`` fetches them.
"""

from __future__ import annotations

import json
import os
import runpy
import shutil
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from newsparse import parse_article, to_dict

from .conftest import PHONE

PLAYGROUND = Path(__file__).resolve().parents[2] / "docs" / "playground"
TEXT = files("newsparse").joinpath("data", "demo.txt").read_text("utf-8")
TITLE = "Marevia’s president travels to Karsovia"
HOSTILE = (
    "</script><img src=x onerror='document.title=1'>\n\n“</textarea>\ud800 \U0001f327\u202e,” Ada Byron said.\x00\n"
)
WAIT = 60_000  # milliseconds, for Python to be loaded and started


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The page and its files, as Sphinx lays them down: without a playground yet, and below a folder or two."""
    folder = tmp_path / "docs" / "latest"
    shutil.copytree(PLAYGROUND / "static", folder / "_static")
    (folder / "playground").mkdir()
    (folder / "playground" / "index.html").write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Playground</title>'
        f'<body data-theme="auto"><div class="content">{(PLAYGROUND / "page.html").read_text("utf-8")}</div>',
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def built(site: Path) -> Path:
    """The same with the playground."""
    pyodide = os.environ.get("PYODIDE")
    if not pyodide:
        pytest.skip("needs Pyodide, in a folder that PYODIDE names: python docs/playground/build.py --fetch FOLDER")
    runpy.run_path(str(PLAYGROUND / "build.py"))["add_playground"](site, Path(pyodide))
    return site


@pytest.fixture
def visit(page: Any, serve: Callable[[Path], str], tmp_path: Path) -> Callable[[], Any]:
    """Open the page, from a host that has it below a path."""

    def opened() -> Any:
        page.goto(serve(tmp_path) + "docs/latest/playground/index.html")
        page.wait_for_selector("#pg-form:not([hidden]), #pg-notice:not([hidden])")
        return page

    return opened


def read(text: str) -> Any:
    """JSON, but for the last digits of a confidence: Pyodide's C library has exponentials of its own."""
    return json.loads(text, parse_float=lambda digits: round(float(digits), 12))


def plain(text: str, **options: Any) -> Any:
    """What newsparse answers here, as JSON has it."""
    return read(json.dumps(to_dict(parse_article(text, **options))))


def answered(page: Any) -> Any:
    """What the page answers."""
    page.wait_for_function("/ in .* m?s$/.test(document.getElementById('pg-status').textContent)", timeout=WAIT)
    return read(page.evaluate("document.querySelector('#pg-json pre').textContent"))


def enter(page: Any, text: str) -> None:
    """Put a text into the field as a paste does; as JSON, for the way to the browser spoils halves of surrogates."""
    page.evaluate(
        """(text) => {
            const field = document.getElementById("pg-text");
            field.value = JSON.parse(text);
            field.dispatchEvent(new Event("input", { bubbles: true }));
            document.getElementById("pg-status").textContent = "";
        }""",
        json.dumps(text),
    )


def shown(page: Any) -> str:
    """The text of the tab *Structure*."""
    return str(page.frame_locator("#pg-structure iframe").locator("#text").text_content())


def test_it_answers_what_newsparse_answers_and_asks_nobody(
    built: Path, visit: Callable[[], Any], page: Any, asked: list[str]
) -> None:
    visit()
    assert page.input_value("#pg-text").startswith("Eastmere closes its harbour wall")
    assert "14." in page.inner_text("#pg-size")
    enter(page, TEXT)
    assert page.input_value("#pg-example") == "own"
    page.fill("#pg-title", TITLE)
    page.click("#pg-parse")
    assert answered(page) == plain(TEXT, title=TITLE)
    article = parse_article(TEXT, title=TITLE)
    assert page.inner_text("#pg-status").startswith(
        f"{len(article.blocks)} blocks, {len(article.attributions)} attributions, {len(article.speakers)} speakers in "
    )
    assert page.get_attribute("#pg-status", "role") == "status"
    assert shown(page) == TEXT

    # From here on nothing is asked for at all, not even of the host: what is typed stays in the browser.
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.fill("#pg-title", "")
    page.select_option("#pg-lang", "mul")
    page.wait_for_function("document.querySelector('#pg-json pre').textContent.includes('\"lang\": \"mul\"')")
    assert answered(page) == plain(TEXT, lang="mul")
    page.evaluate("document.getElementById('pg-status').textContent = ''")
    page.focus("#pg-confidence")
    page.keyboard.press("End")
    assert answered(page) == plain(TEXT, lang="mul", min_confidence=1.0)
    assert page.inner_text("#pg-shown") == "1.00"
    assert [url for url in requests if not url.startswith("blob:")] == []
    assert asked == []


def test_hostile_text_is_shown_as_text(built: Path, visit: Callable[[], Any], page: Any) -> None:
    visit()
    enter(page, HOSTILE)
    page.focus("#pg-text")
    page.keyboard.press("Control+Enter")
    assert answered(page) == plain(HOSTILE)
    assert "onerror='document.title=1'" in shown(page)
    assert page.locator("#playground img").count() == 0
    assert page.title() == "Playground"
    names: dict[str, Any] = {}
    exec(page.evaluate("document.querySelector('#pg-python pre').textContent"), names)
    assert names["article"] == parse_article(HOSTILE)
    # The frame reaches nothing of the page.
    assert page.get_attribute("#pg-structure iframe", "sandbox") == "allow-scripts"
    frame = next(frame for frame in page.frames if frame.parent_frame)
    assert frame.evaluate("origin") == "null"
    assert frame.locator("img").count() == 0


def test_the_links_inside_the_structure_work(built: Path, visit: Callable[[], Any], page: Any) -> None:
    visit()
    page.click("#pg-parse")
    answered(page)
    shown(page)
    frame = next(frame for frame in page.frames if frame.parent_frame)
    frame.wait_for_load_state()
    frame.locator(".np-jump").first.click()
    assert frame.evaluate("document.activeElement.id") == "a0"
    assert frame.locator("#card").is_visible()


def test_the_tabs_by_keyboard_and_what_they_save(built: Path, visit: Callable[[], Any], page: Any) -> None:
    visit()
    page.select_option("#pg-example", "explainer")
    page.wait_for_function("document.getElementById('pg-text').value.startsWith('Why the night ferry')")
    page.click("#pg-parse")
    found = answered(page)
    page.focus("#pg-tab-structure")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.id") == "pg-tab-json"
    assert page.locator("#pg-json").is_visible()
    assert not page.locator("#pg-structure").is_visible()
    with page.expect_download() as download:
        page.click("#pg-save")
    assert download.value.suggested_filename == "article.json"
    assert read(Path(download.value.path()).read_text("utf-8")) == found
    page.focus("#pg-tab-json")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.querySelector('[role=tab][aria-selected=true]').textContent") == "Structure"
    assert page.locator("#playground [role=tab][tabindex='-1']").count() == 2
    # A text of one's own is still there after a look at an example, which is parsed at once now.
    enter(page, "“Rain,” Ada Byron said.")
    page.select_option("#pg-example", "translated")
    assert answered(page)["byline"]["authors"][0]["text"] == "Corin Ashdown"
    page.select_option("#pg-example", "own")
    assert page.input_value("#pg-text") == "“Rain,” Ada Byron said."


def test_what_cannot_be_read_is_said_kindly(built: Path, visit: Callable[[], Any], page: Any) -> None:
    """An empty text and one beyond measure; Python is not even loaded for them."""
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    visit()
    enter(page, " \n")
    page.click("#pg-parse")
    assert page.inner_text("#pg-status") == "There is no text yet. Paste an article, or choose an example."
    enter(page, "Rain. " * 40_000)
    page.click("#pg-parse")
    assert page.inner_text("#pg-status") == (
        "This text has 240,000 characters. The page reads up to 200,000; in Python there is no limit."
    )
    assert not any("worker" in url or "pyodide" in url for url in requests)


def test_when_python_does_not_arrive_one_can_try_again(built: Path, visit: Callable[[], Any], page: Any) -> None:
    wasm = built / "_static" / "playground" / "pyodide" / "pyodide.asm.wasm"
    away = wasm.rename(wasm.with_suffix(".away"))
    visit()
    page.click("#pg-parse")
    page.wait_for_selector("#pg-details:not([hidden])", timeout=WAIT)
    assert page.inner_text("#pg-status") == "Python could not be loaded. Press Parse to try again."
    assert "404" in (page.text_content("#pg-details pre") or "")
    away.rename(wasm)
    page.click("#pg-parse")
    assert answered(page) == plain(page.input_value("#pg-text"))
    assert not page.locator("#pg-details").is_visible()


def test_a_copy_without_it_says_how_to_add_it(site: Path, visit: Callable[[], Any], page: Any) -> None:
    visit()
    assert page.inner_text("#pg-notice").startswith("This copy of the documentation was built without the playground.")
    assert "python docs/playground/build.py" in page.inner_text("#pg-notice")
    assert not page.locator("#pg-form").is_visible()


def test_a_copy_on_disk_says_what_it_needs(site: Path, page: Any) -> None:
    page.goto((site / "playground" / "index.html").as_uri())
    assert "python -m http.server" in page.inner_text("#pg-notice")


def test_it_fits_a_phone(built: Path, visit: Callable[[], Any], page: Any) -> None:
    page.set_viewport_size(PHONE)
    visit()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert page.locator("#pg-parse").bounding_box()["width"] > 300
