"""What has to agree before a release: versions, the changelog, and the files that tell of them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import newsparse

ROOT = Path(__file__).parents[1]
KINDS = {"added", "changed", "deprecated", "removed", "fixed"}


def text(name: str) -> str:
    path = ROOT / name
    if not path.exists():
        pytest.skip(f"needs the repository: there is no {name} beside the tests")
    return path.read_text("utf-8")


def test_the_citation_is_of_this_version() -> None:
    assert f"\nversion: {newsparse.__version__}\n" in text("CITATION.cff")


def test_the_changelog_has_this_version_below_the_place_for_the_next() -> None:
    head, mark, rest = text("CHANGELOG.md").partition("<!-- towncrier: what is released next is written below -->\n")
    assert mark
    assert "\n## " not in head
    assert re.match(rf"\n## {re.escape(newsparse.__version__)} – (unreleased|\d{{4}}-\d\d-\d\d)\n", rest)


def test_the_pythons_that_are_promised_are_tested() -> None:
    project = tomllib.loads(text("pyproject.toml"))["project"]
    named = {line.rpartition(" ")[2] for line in project["classifiers"] if re.search(r":: 3\.\d+$", line)}
    (tested,) = re.findall(r"python: \[(.*)\]", text(".github/workflows/ci.yml"))
    assert named == set(re.findall(r'"([\d.]+)"', tested))
    assert project["requires-python"] == f">={min(named, key=lambda version: int(version.partition('.')[2]))}"


def test_news_are_named_as_they_are_read() -> None:
    text("changelog.d/README.md")
    for path in (ROOT / "changelog.d").glob("*.md"):
        if path.name != "README.md":
            name, kind, _ = path.name.rsplit(".", 2)
            assert name
            assert kind in KINDS, path.name


def test_the_core_needs_attrs_alone() -> None:
    assert [re.split(r"\W", need)[0] for need in tomllib.loads(text("pyproject.toml"))["project"]["dependencies"]] == [
        "attrs"
    ]
