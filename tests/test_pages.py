"""What the pages say beside their examples: commands, links between files, figures. (Examples run by themselves.)"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [path for path in (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))) if path.is_file()]
FENCE_RE = re.compile(r"^```(?P<language>[^\n`]*)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)
LINK_RE = re.compile(r"\]\((?P<target>[^)#\s]*)(?:#(?P<anchor>[^)\s]*))?\)")
EXTRA_RE = re.compile(r"newsparse\[(?P<extras>[\w,]+)\]")

by_page = pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())


def blocks(page: Path) -> Iterator[tuple[str, str]]:
    """The fenced blocks of a page, as (language, code)."""
    for match in FENCE_RE.finditer(page.read_text("utf-8")):
        yield match["language"].strip(), match["code"]


@by_page
def test_no_example_escapes_its_test(page: Path) -> None:
    """Python is what runs as a test; by another name it would not. What is data can be read."""
    for language, code in blocks(page):
        assert language not in {"", "py", "pycon", "python3"}, code
        if language == "toml":
            tomllib.loads(code)
        if language == "json":
            json.loads(code)


@by_page
def test_scripts_and_their_options_exist(page: Path) -> None:
    for language, code in blocks(page):
        if language != "console":
            continue
        for script, options in re.findall(
            r"^\$ python ((?:benchmarks|training|docs)/\S+\.py)([^<>|#\n]*)", code, re.MULTILINE
        ):
            if (ROOT / script).parent.is_dir():  # they do not travel with the wheel
                source = (ROOT / script).read_text("utf-8")
                assert [name for name in re.findall(r"--[\w-]+", options) if f'"{name}"' not in source] == []


@by_page
def test_extras_exist(page: Path) -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    named = {name for match in EXTRA_RE.finditer(page.read_text("utf-8")) for name in match["extras"].split(",")}
    assert named - set(extras) == set()


def anchors(page: Path) -> set[str]:
    """Those of its headings, as GitHub and MyST make them."""
    headings = re.findall(r"^#+ (.*)$", FENCE_RE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@by_page
def test_links_lead_somewhere(page: Path) -> None:
    """As files of the repository, where these pages are read too."""
    for match in LINK_RE.finditer(FENCE_RE.sub("", page.read_text("utf-8"))):
        if "://" in match["target"]:
            continue
        target = (page.parent / match["target"]).resolve() if match["target"] else page
        if not (ROOT / target.relative_to(ROOT).parts[0]).exists():
            continue  # a part of the repository that does not travel with the wheel
        assert target.exists(), match[0]
        if match["anchor"]:
            assert match["anchor"] in anchors(target), match[0]


def measured() -> dict[str, tuple[int, int]]:
    """By program, F1 of content and source, of quoted attributions and of all, as `evaluate.py` wrote it."""
    text = (ROOT / "docs/explanation/attribution.md").read_text("utf-8")
    table = text.partition("<!-- peers: start -->")[2].partition("<!-- peers: end -->")[0]
    rows = [[cell.strip(" *") for cell in line.strip("|").split("|")] for line in table.strip().splitlines()]
    quoted, everything = (rows[0].index(name) for name in ("quoted: content and source", "all: content and source"))
    return {row[0]: (round(float(row[quoted])), round(float(row[everything]))) for row in rows[2:]}


def test_the_figures_of_the_comparison_are_those_that_were_measured() -> None:
    text = (ROOT / "docs/explanation/comparison.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+?) *\| \**(\d+)\** *\| \**(\d+)\** *\|", text, re.MULTILINE)
    said = {name.strip("*"): (int(quoted), int(everything)) for name, quoted, everything in rows}
    figures = measured()
    names = {short: next(full for full in figures if full.startswith(short.partition(" and ")[0])) for short in said}
    assert len(said) == len(figures) - 1  # one of the two ways to run textacy is left out
    assert {short: figures[full] for short, full in names.items()} == said


@pytest.mark.parametrize("name", ["README.md", "docs/index.md"])
def test_the_figures_of_the_first_page_are_those_that_were_measured(name: str) -> None:
    text = " ".join((ROOT / name).read_text("utf-8").split())
    quoted, everything = measured()["newsparse"]
    parser, _ = next(figures for full, figures in measured().items() if full.startswith("spaCy parser"))
    about = text.partition("How good, how fast")[2].partition("These are development figures")[0]
    assert {str(quoted), str(everything), str(parser)} <= set(re.findall(r"\d+", about))
