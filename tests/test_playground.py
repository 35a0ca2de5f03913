"""What the playground is made of, without a browser: what it asks newsparse, its examples, its build."""

from __future__ import annotations

import io
import json
import re
import runpy
import zipfile
from contextlib import redirect_stdout
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article, parse_article, to_dict
from newsparse.lang import LANGUAGES, MULTILINGUAL

PLAYGROUND = Path(__file__).resolve().parent.parent / "docs" / "playground"
STATIC = PLAYGROUND / "static" / "playground"
PAGE = (PLAYGROUND / "page.html").read_text("utf-8")
EXAMPLES = {path.stem: path.read_text("utf-8") for path in (STATIC / "examples").glob("*.txt")}
ODD = (
    '</script><img src=x onerror=alert(1)>\r\n\r\n“\ud800\x00 \U0001f327,” Ada Byron said.\x0b\x85\u2028\\ \'"""\udfff'
)


@pytest.fixture(scope="module")
def program() -> dict[str, Any]:
    """The names of ``answer.py``."""
    return runpy.run_path(str(STATIC / "answer.py"))


@pytest.fixture(scope="module")
def build() -> dict[str, Any]:
    """The names of ``build.py``."""
    return runpy.run_path(str(PLAYGROUND / "build.py"))


def ran(source: str) -> tuple[Article, str]:
    """What a program that the page shows leaves in ``article``, and what it prints."""
    names: dict[str, Any] = {}
    with redirect_stdout(io.StringIO()) as printed:
        exec(source, names)
    return names["article"], printed.getvalue()


# ------------------------------------------------------------------ what it asks newsparse


@pytest.mark.parametrize("text", [*EXAMPLES.values(), "", " \n", ODD])
def test_the_json_is_that_of_the_article(program: dict[str, Any], text: str) -> None:
    found = json.loads(program["answer"](text, "", "en", 0.35))
    article = parse_article(text)
    assert json.loads(found["json"]) == json.loads(json.dumps(to_dict(article)))
    found["json"].encode()  # no half of a surrogate pair is left in it
    assert [found[name] for name in ("blocks", "attributions", "speakers")] == [
        len(article.blocks),
        len(article.attributions),
        len(article.speakers),
    ]


@pytest.mark.parametrize("text", [*EXAMPLES.values(), "", " \n", ODD])
def test_the_program_that_is_shown_does_the_same(program: dict[str, Any], text: str) -> None:
    assert ran(program["program"](text, "", "en", 0.35))[0] == parse_article(text)
    title = 'Rain ‘over’ "Leeds" \ud800'
    article, printed = ran(program["program"](text, title, "de", 0.9))
    assert article == parse_article(text, title=title, lang="de", min_confidence=0.9)
    assert len(printed.splitlines()) >= len(article.attributions)


def test_the_program_leaves_out_what_is_the_default(program: dict[str, Any]) -> None:
    assert program["program"]("Rain\n\nMore rain", "", "en", 0.35) == (
        "from newsparse import parse_article\n\n"
        "text = (\n    'Rain\\n'\n    '\\n'\n    'More rain'\n)\n"
        "article = parse_article(text)\n\n"
        "for attribution in article.attributions:\n"
        "    speaker = attribution.speaker\n"
        '    print(speaker.name if speaker else "?", [span.text for span in attribution.content])\n'
    )


def test_the_program_reads_a_long_article_from_a_file(
    program: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = EXAMPLES["report"] * 30
    assert len(text) > program["MOST"]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "article.txt").write_text(text, encoding="utf-8", newline="")
    source = program["program"](text, "", "en", 0.35)
    assert len(source) < 1000
    assert ran(source)[0] == parse_article(text)


# ------------------------------------------------------------------ the page


def test_one_can_choose_every_language_and_every_example() -> None:
    languages = re.search(r'<select id="pg-lang">(.*?)</select>', PAGE, re.DOTALL)
    examples = re.search(r'<select id="pg-example">(.*?)</select>', PAGE, re.DOTALL)
    assert languages is not None
    assert examples is not None
    names = dict(re.findall(r'<option value="(\w+)"[^>]*>([^<]+)<', languages[1]))
    assert names == {language.code: language.name for language in LANGUAGES} | {MULTILINGUAL.code: "All together"}
    assert set(re.findall(r'<option value="(\w+)"', examples[1])) == {*EXAMPLES, "own"}


def test_the_page_begins_with_the_default_confidence() -> None:
    assert 'id="pg-confidence" min="0" max="1" step="0.05" value="0.35"' in PAGE
    assert signature(parse_article).parameters["min_confidence"].default == 0.35


def test_the_report_says_who_said_what() -> None:
    article = parse_article(EXAMPLES["report"])
    assert article.dateline is not None
    assert article.dateline.place is not None
    assert article.dateline.place.text == "EASTMERE"
    assert [one.speaker and one.speaker.name for one in article.attributions] == [
        "Maud Terrel",
        "Halloway Bright",
        "Maud Terrel",
        "Maud Terrel",
        "Ansgar Holm",
    ]


def test_the_explainer_has_questions_and_a_list() -> None:
    article = parse_article(EXAMPLES["explainer"])
    assert [section.heading.span.text for section in article.sections if section.heading and section.is_question] == [
        "Who runs the ferry?",
        "What does a ticket cost?",
        "Is everybody glad about it?",
        "When does the first ship sail?",
    ]
    assert [block.kind for block in article.blocks].count("list_item") == 3


def test_the_translated_page_has_credits_relays_and_a_comment_form() -> None:
    article = parse_article(EXAMPLES["translated"])
    (caption,) = article.captions
    assert [span.text for span in caption.creators] == ["Rhea Lund"]
    assert caption.agencies[-1].text == "Reuters"
    assert [one.outlet and one.outlet.text for one in article.attributions] == ["Reuters", "the Guardian", "BBC", "CNN"]
    assert [block.kind for block in article.blocks[-6:]] == ["boilerplate"] * 6


# ------------------------------------------------------------------ the build


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """As much of a built site as the build looks for."""
    (tmp_path / "site" / "_static" / "playground").mkdir(parents=True)
    (tmp_path / "site" / "_static" / "playground" / "playground.js").touch()
    return tmp_path / "site"


@pytest.fixture
def pyodide(build: dict[str, Any], tmp_path: Path) -> Path:
    """Files called like those of Pyodide, of known sizes."""
    (tmp_path / "pyodide").mkdir()
    for number, name in enumerate(build["FILES"], 1):
        (tmp_path / "pyodide" / name).write_bytes(b"a" * number * 1000)
    return tmp_path / "pyodide"


def test_the_build_adds_pyodide_and_packages_and_tells_their_size(
    build: dict[str, Any], site: Path, pyodide: Path
) -> None:
    assert build["main"]([str(site), "--pyodide", str(pyodide)]) == 0
    place = site / "_static" / "playground"
    assert {path.name for path in (place / "pyodide").iterdir()} == set(build["FILES"])
    with zipfile.ZipFile(place / "packages.zip") as archive:
        names = set(archive.namelist())
    assert {"newsparse/__init__.py", "newsparse/data/demo.txt", "attr/__init__.py", "attrs/__init__.py"} <= names
    assert any(re.fullmatch(r"attrs-[\d.]+\.dist-info/licenses/LICENSE", name) for name in names)
    assert not any("__pycache__" in name for name in names)
    size = sum(path.stat().st_size for path in (*(place / "pyodide").iterdir(), place / "packages.zip"))
    assert json.loads((place / "runtime.json").read_text("utf-8")) == {
        "pyodide": "pyodide/",
        "size": size,
        "scripts": 3000,
    }


def test_the_build_gives_the_same_bytes_again(build: dict[str, Any], site: Path, pyodide: Path) -> None:
    build["add_playground"](site, pyodide)
    first = (site / "_static" / "playground" / "packages.zip").read_bytes()
    build["add_playground"](site, pyodide)
    assert (site / "_static" / "playground" / "packages.zip").read_bytes() == first


def test_with_a_base_nothing_of_pyodide_is_copied(build: dict[str, Any], site: Path, pyodide: Path) -> None:
    build["add_playground"](site, pyodide)
    assert build["main"]([str(site), "--pyodide", str(pyodide), "--base", "https://weir.example/py"]) == 0
    place = site / "_static" / "playground"
    assert not (place / "pyodide").exists()
    assert json.loads((place / "runtime.json").read_text("utf-8"))["pyodide"] == "https://weir.example/py/"


def test_the_build_says_what_is_missing(
    build: dict[str, Any], site: Path, pyodide: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build["main"]([str(tmp_path), "--pyodide", str(pyodide)]) == 1
    assert f"no built documentation in {tmp_path}" in capsys.readouterr().err
    (pyodide / "pyodide.asm.wasm").unlink()
    assert build["main"]([str(site), "--pyodide", str(pyodide)]) == 1
    assert "pyodide.asm.wasm of the npm package pyodide is missing" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        build["main"]([])
    assert "name the built site" in capsys.readouterr().err
