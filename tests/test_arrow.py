"""Columns of articles in, columns of their structure out."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Span, UnknownLanguageError, parse_article, rules
from newsparse.export import SCHEMA as DOCUMENT
from newsparse.export import to_document
from newsparse.lang import ENGLISH
from newsparse.rules import Claim, Passage
from newsparse.testing import article_texts, hostile_texts

pa = pytest.importorskip("pyarrow", reason="needs the extra newsparse[arrow]")
arrow = pytest.importorskip("newsparse.integrations.arrow")

SAMPLE = "Weir to close\n\nOSTBY (AFP) — “The weir ‘leaks’,” mayor Ida Strand told CNN.\n\nWhat now?\n\nNobody knows."
POISON = "Rain, and a poisoned word."


def batch(*texts: str | None, **columns: list[Any]) -> Any:
    return pa.RecordBatch.from_pydict({"text": pa.array(texts, pa.string()), **columns})


def document_of(row: dict[str, Any], article: Article) -> dict[str, Any]:
    """The document that a row was made of."""
    whole = to_document(article)
    made = {name: row.get(name, whole[name]) for name in whole}
    made["quotes"] = _nested(made["quotes"])
    if made["headline"] is not None:
        made["headline"]["quotes"] = _nested(made["headline"]["quotes"])
    return made


def _nested(quotes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The list of quotations with those inside of others in them again."""
    made: list[dict[str, Any]] = []
    found: list[dict[str, Any]] = []
    for quote in quotes:
        here = {name: value for name, value in quote.items() if name != "parent"} | {"quotes": []}
        made.append(here)
        (found if quote["parent"] is None else made[quote["parent"]]["quotes"]).append(here)
    return found


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


writable = st.one_of(article_texts(), hostile_texts(), st.text()).filter(_is_utf8)


@given(st.lists(st.one_of(st.none(), writable), max_size=3))
def test_a_row_is_the_document_of_its_article(texts: list[str | None]) -> None:
    """In the order of the texts, without loss; one without a text says so and has nothing else."""
    answer = arrow.parse_batch(batch(*texts))
    assert answer.schema.equals(arrow.SCHEMA, check_metadata=True)
    assert answer.num_rows == len(texts)
    for text, row in zip(texts, answer.to_pylist(), strict=True):
        if text is None:
            assert row == {**dict.fromkeys(arrow.SCHEMA.names), "error": "there is no text"}
        else:
            article = parse_article(text)
            assert row["error"] is None
            assert document_of(row, article) == to_document(article)


def test_the_schema_is_what_was_promised() -> None:
    """A change of it is one for the changelog: tables of last year are read with those of today."""
    promised = Path(__file__).parent / "documents" / "arrow.txt"
    assert promised.read_text("utf-8") == arrow.SCHEMA.to_string(truncate_metadata=False) + "\n"
    assert arrow.SCHEMA.metadata[b"newsparse"] == DOCUMENT.encode()


def test_the_schema_has_the_fields_of_a_document() -> None:
    whole = to_document(parse_article(SAMPLE))
    own = ["schema", "newsparse", "offset_unit", "text", "title"]
    assert arrow.SCHEMA.names == ["error", *(name for name in whole if name not in own)]


def test_a_quotation_points_at_the_one_around_it() -> None:
    (row,) = arrow.parse_batch(batch("“He said ‘no’ and ‘never’,” Ida Strand said.")).to_pylist()
    assert [(quote["inner"]["text"], quote["parent"]) for quote in row["quotes"]] == [
        ("He said ‘no’ and ‘never’,", None),
        ("no", 0),
        ("never", 0),
    ]


def test_columns_are_carried_along() -> None:
    answer = arrow.parse_batch(batch(SAMPLE, None, id=[7, 8], day=["Monday", None]), keep=["day", "id"])
    assert answer.schema.names[:3] == ["day", "id", "error"]
    assert answer.column("id").to_pylist() == [7, 8]
    assert answer.column("day").to_pylist() == ["Monday", None]


def test_titles_have_their_own_column() -> None:
    answer = arrow.parse_batch(batch("Nobody knows.", "Nobody knows.", page=["Weir to close", None]), title="page")
    found = [row["headline"] and row["headline"]["span"]["text"] for row in answer.to_pylist()]
    assert found == ["Weir to close", None]


def test_a_table_is_answered_with_a_table() -> None:
    table = pa.Table.from_batches([batch(SAMPLE, id=[1]), batch(None, SAMPLE, id=[2, 3])])
    answer = arrow.parse_batch(table, keep=["id"])
    assert isinstance(answer, pa.Table)
    assert answer.column("id").to_pylist() == [1, 2, 3]
    assert [error is None for error in answer.column("error").to_pylist()] == [True, False, True]
    assert arrow.parse_batch(table.slice(0, 0)).schema.equals(arrow.SCHEMA)


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())], ids=str
)
def test_text_of_any_kind_is_text(kind: Any) -> None:
    texts = pa.array([SAMPLE, None], pa.string()).cast(kind)
    answer = arrow.parse_batch(pa.RecordBatch.from_arrays([texts], names=["text"]))
    assert answer.column("error").to_pylist() == [None, "there is no text"]


def test_what_is_no_utf8_is_said_and_costs_the_others_nothing() -> None:
    data = pa.array([b"Rain \xff", SAMPLE.encode()], pa.binary())
    broken = pa.StringArray.from_buffers(2, data.buffers()[1], data.buffers()[2])
    answer = arrow.parse_batch(pa.RecordBatch.from_arrays([broken], names=["text"])).to_pylist()
    assert answer[0]["error"].startswith("UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 5")
    assert answer[0]["blocks"] is None
    assert answer[1]["error"] is None
    assert len(answer[1]["attributions"]) > 0


def poisoned(passage: Passage) -> Iterator[Claim]:
    """A rule with a fault."""
    if "poisoned" in passage.paragraph:
        raise ZeroDivisionError("division by zero")
    yield from ()


@attrs.frozen
class Whispered:
    """A rule with a setting, as a value that pickles."""

    word: str

    def __call__(self, passage: Passage) -> Iterator[Claim]:
        """Claim what stands behind the word."""
        at = passage.text.find(self.word, passage.start, passage.end)
        if at >= 0:
            start = at + len(self.word)
            yield Claim(content=(passage.span(start, passage.end),), confidence=0.9)


def test_a_rule_that_raises_costs_one_row() -> None:
    chain = rules.ENGLISH.last(poisoned=poisoned)
    answer = arrow.parse_batch(batch(SAMPLE, POISON, SAMPLE), rules=chain).to_pylist()
    assert [row["error"] is None for row in answer] == [True, False, True]
    assert "RuleError" in answer[1]["error"]
    assert "poisoned" in answer[1]["error"]


def test_rules_people_and_languages_travel() -> None:
    """As to a worker and back."""
    language = ENGLISH.extend(outlets={"Ostby Courier"})
    chain = rules.ENGLISH.first(whispered=Whispered("psst "))
    parse = partial(
        arrow.parse_batch, rules=chain, lang=language, known={"Ida Maria Strand": ["Ida Strand"]}, keep=["id"]
    )
    given_batch = batch("psst nothing. " + SAMPLE, "The weir leaks, the Ostby Courier reported.", id=[1, 2])
    here, there = parse(given_batch), pickle.loads(pickle.dumps(parse))(given_batch)
    assert here.equals(there)
    first, second = there.to_pylist()
    assert "whispered" in {one["rule"] for one in first["attributions"]}
    assert [speaker["name"] for speaker in first["speakers"] if "Strand" in speaker["name"]] == ["Ida Maria Strand"]
    assert second["attributions"][0]["outlet"]["text"].endswith("Ostby Courier")


@pytest.mark.parametrize("form", ["parquet", "ipc"])
def test_it_is_written_and_read(form: str, tmp_path: Path) -> None:
    answer = pa.Table.from_batches([arrow.parse_batch(batch(SAMPLE, None))])
    path = str(tmp_path / "answer")
    if form == "parquet":
        parquet = pytest.importorskip("pyarrow.parquet")
        parquet.write_table(answer, path)
        read = parquet.read_table(path)
    else:
        with pa.OSFile(path, "wb") as file, pa.ipc.new_file(file, answer.schema) as writer:
            writer.write_table(answer)
        with pa.OSFile(path) as file:
            read = pa.ipc.open_file(file).read_all()
    assert read.equals(answer)
    assert read.schema.metadata[b"offset_unit"] == b"code point"


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"text": "words"}, ValueError, "no column 'words'; there are: text, error"),
        ({"title": "words"}, ValueError, "no column 'words'"),
        ({"keep": ["words"]}, ValueError, "no column 'words'"),
        ({"keep": ["error"]}, ValueError, "the column 'error' cannot be kept: the answer has one of that name"),
        ({"text": "error"}, TypeError, "the column 'error' must hold text, not int64"),
        ({"lang": "tlh"}, UnknownLanguageError, "no language 'tlh'"),
        ({"rules": "mine"}, TypeError, "rules must be a Rules or None, not str"),
    ],
)
def test_a_wrong_call_is_no_fault_of_the_articles(
    options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        arrow.parse_batch(batch("Rain", error=[1]), **options)


def test_a_wrong_batch_is_named() -> None:
    with pytest.raises(TypeError, match="batch must be a RecordBatch or a Table, not list"):
        arrow.parse_batch(["Rain"])


def test_spans_are_those_of_the_text() -> None:
    (row,) = arrow.parse_batch(batch(SAMPLE)).to_pylist()
    for block in row["blocks"]:
        assert Span.of(SAMPLE, block["span"]["start"], block["span"]["end"]).text == block["span"]["text"]
