"""Tables of attributions are read back as they were written, and run nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any, Literal, cast

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Article, Span, parse_article
from newsparse.export import COLUMNS, rows, to_csv
from newsparse.testing import article_texts, hostile_texts

texts = st.one_of(article_texts(), hostile_texts(), st.text())
Dialect = Literal["csv", "tsv"]

TEXT = """\
Tolls to double

“The quay is sinking,” port chief Ada Byron said, “and nobody will pay.” The toll will rise, per NPR.
"""


def test_a_row_for_each_attribution() -> None:
    said, relayed = rows(parse_article(TEXT))
    assert tuple(said) == tuple(relayed) == COLUMNS
    assert said | {"confidence": None} == {
        "attribution": 0,
        "content": "“The quay is sinking,” “and nobody will pay.”",
        "content_start": 17,
        "content_end": 89,
        "content_spans": "17:39 67:89",
        "source": "port chief Ada Byron",
        "source_start": 40,
        "source_end": 60,
        "cue": "said",
        "cue_start": 61,
        "cue_end": 65,
        "outlet": None,
        "outlet_start": None,
        "outlet_end": None,
        "speaker": "Ada Byron",
        "speaker_kind": "person",
        "speaker_role": "port chief",
        "how": "full_name",
        "unresolved": None,
        "kind": "direct",
        "act": "statement",
        "mood": "asserted",
        "rule": "quote_name_said",
        "confidence": None,
        "block": "paragraph",
    }
    assert isinstance(said["confidence"], float)
    assert (relayed["attribution"], relayed["source"], relayed["outlet"]) == (1, None, "NPR")


@given(texts)
def test_offsets_of_a_row_are_those_of_its_words(text: str) -> None:
    for row in rows(parse_article(text)):
        stretches = [tuple(map(int, place.split(":"))) for place in str(row["content_spans"]).split(" ")]
        assert row["content"] == " ".join(text[start:end] for start, end in stretches)
        assert (row["content_start"], row["content_end"]) == (stretches[0][0], stretches[-1][1])
        for name in ("source", "cue", "outlet"):
            start, end = row[f"{name}_start"], row[f"{name}_end"]
            if row[name] is None:
                assert start is end is None
            else:
                assert isinstance(start, int)
                assert isinstance(end, int)
                assert row[name] == text[start:end]


def _as_read(article: Article) -> list[list[str]]:
    """What a reader of text sees of the rows."""
    return [["" if cell is None else str(cell) for cell in row.values()] for row in rows(article)]


@given(st.lists(texts, max_size=3), st.sampled_from(["csv", "tsv"]), st.booleans())
@example(['“a\t,\r"b"\n\x00”, Ada Ek said.', "A"], "tsv", True)
def test_what_is_written_is_read(articles: list[str], dialect: Dialect, named: bool) -> None:
    """By the `csv` module, through a file, whatever stands in the cells."""
    parsed = [parse_article(text) for text in articles]
    names = [f"“{i}”, a\nname" for i in range(len(parsed))] if named else None
    lines = list(to_csv(iter(parsed), dialect=dialect, names=names))
    assert all(line.endswith("\r\n") for line in lines)
    file = io.StringIO("".join(lines), newline="")
    header, *found = csv.reader(file, delimiter="," if dialect == "csv" else "\t", strict=True)
    assert header == (["article"] if named else []) + list(COLUMNS)
    wanted = [([names[i]] if names else []) + row for i, one in enumerate(parsed) for row in _as_read(one)]
    assert found == wanted
    assert len(lines) == 1 + len(wanted)


@given(st.lists(texts, max_size=3), st.sampled_from(["csv", "tsv"]))
def test_pandas_reads_the_same(articles: list[str], dialect: Dialect) -> None:
    pandas = pytest.importorskip("pandas", reason="needs the extra newsparse[exports]")
    parsed = [parse_article(text.replace("\x00", "").encode("utf-8", "replace").decode()) for text in articles]
    table = "".join(to_csv(parsed, dialect=dialect))
    frame = pandas.read_csv(
        io.StringIO(table, newline=""), sep="," if dialect == "csv" else "\t", dtype=str, keep_default_na=False
    )
    assert list(frame.columns) == list(COLUMNS)
    assert frame.values.tolist() == [row for one in parsed for row in _as_read(one)]


def test_articles_are_read_one_by_one() -> None:
    """So that a table of many needs no more memory than one of few."""
    read: list[int] = []

    def articles() -> Iterator[Article]:
        for i in range(3):
            read.append(i)
            yield parse_article("“No,” Ada Ek said.")

    lines = to_csv(articles())
    next(lines)
    assert read == []
    next(lines)
    assert read == [0]
    assert len(list(lines)) == 2


# ---------------------------------------------------------------------- formulas

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", '=HYPERLINK("https://weir.example")']


def _with_source(words: str) -> Article:
    [one] = parse_article("“No,” Ada Ek said.").attributions
    hostile = attrs.evolve(one, source=Span(0, len(words), words), rule=words)
    return attrs.evolve(parse_article(""), attributions=(hostile,))


@pytest.mark.parametrize("words", FORMULAS, ids=ascii)
def test_a_formula_is_text_where_that_is_asked_for(words: str) -> None:
    """In every cell of text; numbers are left alone, and without asking the words are exact."""
    for safe, wanted in ((True, "'" + words), (False, words)):
        table = "".join(to_csv([_with_source(words)], names=[words], safe=safe))
        [row] = csv.DictReader(io.StringIO(table, newline=""), strict=True)
        assert (row["article"], row["source"], row["rule"]) == (wanted, wanted, wanted)
        assert row["content_start"] == "0"


@given(texts)
def test_no_safe_cell_begins_a_formula(text: str) -> None:
    table = "".join(to_csv([parse_article(text)], names=[text[:20]], safe=True))
    for row in csv.reader(io.StringIO(table, newline=""), strict=True):
        assert not any(cell.startswith(tuple("=+-@\t\r\n")) for cell in row)


# ---------------------------------------------------------------------- mistakes


@pytest.mark.parametrize(
    ("call", "kind", "message"),
    [
        (to_csv, TypeError, "^articles must be several Articles, not one$"),
        (lambda one: to_csv([one], names="rain"), TypeError, "^names must be several str, not the str 'rain'$"),
        (
            lambda one: to_csv([one], dialect=cast(Any, "xlsx")),
            ValueError,
            "^dialect must be 'csv' or 'tsv', not 'xlsx'$",
        ),
        (lambda one: list(to_csv([cast(Any, "Rain")])), TypeError, "^article must be an Article, not str$"),
        (lambda one: list(to_csv([one, one], names=["a"])), ValueError, "shorter|longer"),
        (lambda one: list(to_csv([one], names=["a", "b"])), ValueError, "shorter|longer"),
        (lambda one: rows(cast(Any, "Rain")), TypeError, "^article must be an Article, not str$"),
    ],
)
def test_wrong_arguments_are_named(call: Any, kind: type[Exception], message: str) -> None:
    """Those that are known are told at once, before the first line."""
    with pytest.raises(kind, match=message):
        call(parse_article(TEXT))
