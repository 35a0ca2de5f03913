"""The formats by name: what the command line offers."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hostile import FAMILIES, news
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, export, parse_article
from newsparse.export import (
    COLUMNS,
    FORMATS,
    from_json,
    to_annotations,
    to_brat,
    to_csv,
    to_document,
    to_json,
    to_jsonld,
    to_jsonld_script,
)
from newsparse.testing import article_texts, hostile_texts

texts = st.one_of(article_texts(), hostile_texts(), st.text())


def test_the_names() -> None:
    assert list(FORMATS) == ["json", "jsonl", "jsonld", "annotations", "brat", "csv", "tsv", "html"]
    with pytest.raises(TypeError):
        FORMATS["mine"] = str  # type: ignore[index]


@pytest.mark.parametrize("name", FORMATS)
@given(text=texts)
def test_any_article_can_be_written(name: str, text: str) -> None:
    """Without a line end behind it; those of one line are one."""
    written = FORMATS[name](parse_article(text))
    assert not written.endswith(("\n", "\r"))
    if name == "jsonl":
        assert len(written.splitlines()) == 1
    if name.startswith(("json", "annotations", "html")):
        written.encode()  # brat and tables hold the words as they are, halves of surrogate pairs too


@given(texts)
def test_each_is_its_function(text: str) -> None:
    article = parse_article(text)
    assert from_json(FORMATS["json"](article)) == from_json(FORMATS["jsonl"](article)) == article
    assert json.loads(FORMATS["jsonld"](article)) == json.loads(json.dumps(to_jsonld(article)))
    assert json.loads(FORMATS["annotations"](article)) == json.loads(json.dumps(to_annotations(article)))
    assert FORMATS["brat"](article) + "\n" in (to_brat(article), "\n")
    for name, comma in (("csv", ","), ("tsv", "\t")):
        table = csv.reader(io.StringIO(FORMATS[name](article), newline=""), delimiter=comma, strict=True)
        assert len(list(table)) == 1 + len(article.attributions)


def test_every_public_name_is_there_and_typed() -> None:
    for name in export.__all__:
        assert getattr(export, name) is not None


def test_importing_newsparse_costs_nothing_that_few_need() -> None:
    """What only an exporter needs is imported when it is called."""
    names = "('uuid', 'hashlib', 'csv', 'inspect', 'cattrs')"
    loaded = [
        subprocess.run(
            [sys.executable, "-c", f"import sys, {package}; print([m for m in {names} if m in sys.modules])"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for package in ("attrs", "newsparse")
    ]
    assert loaded[0] == loaded[1]


def test_the_reference_lists_the_columns() -> None:
    page = (Path(__file__).parent.parent / "docs" / "reference" / "export.md").read_text("utf-8")
    listed = page.partition("The columns of `rows`, in order:")[2].partition("\n\n")[0].partition("```")[0]
    assert tuple(re.findall(r"``(\w+)``", listed)) == COLUMNS


# -------------------------------------------------------------------------- time

WRITERS: dict[str, Callable[[Article], Any]] = {
    **FORMATS,
    "to_document": to_document,
    "to_jsonld_script": to_jsonld_script,
    "annotations utf-16": lambda article: to_annotations(article, units="utf-16"),
    "csv safe": lambda article: list(to_csv([article], safe=True)),
}
LINES = {
    "news": news,
    "one speaker": lambda size: "“It holds,” Ada Byron said. " * (size // 28),
    "one source": lambda size: "“It holds,” “so,” “no,” said Ada Byron. " * (size // 40),
    "cats": lambda size: "🐈 “It holds 🐈,” Ada Byron said.\n\n" * (size // 34),
    "quotes": lambda size: "Ada Byron said it was " + "“a” and " * (size // 8),
    "nested": FAMILIES["nested marks with words"],
    "paragraphs": FAMILIES["open marks in paragraphs"],
    "captions": FAMILIES["captions"],
    "headings": FAMILIES["headings"],
}


@lru_cache
def _parsed(line: str, size: int) -> Article:
    return parse_article(LINES[line](size))


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("writer", WRITERS)
def test_writing_takes_time_by_the_length_of_the_article(writer: str, line: str) -> None:
    """Eight times the article takes about eight times as long, and 64 times where time goes with the square."""

    def seconds(article: Article) -> float:
        begin = time.process_time()
        WRITERS[writer](article)
        return time.process_time() - begin

    short, long = (_parsed(line, size) for size in (2_000, 16_000))
    assert min(seconds(long) for _ in range(2)) < 24 * max(min(seconds(short) for _ in range(3)), 0.002)


def test_reading_takes_time_by_the_length_of_the_document() -> None:
    def seconds(text: str) -> float:
        begin = time.process_time()
        from_json(text)
        return time.process_time() - begin

    short, long = (to_json(parse_article(news(size))) for size in (4_000, 32_000))
    assert min(seconds(long) for _ in range(2)) < 24 * max(min(seconds(short) for _ in range(3)), 0.002)
