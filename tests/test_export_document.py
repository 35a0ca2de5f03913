"""Articles become documents of a published schema, and come back the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Attribution, BlockKind, QuoteKind, Section, Span, SpeakerKind, parse_article
from newsparse.export import SCHEMA, from_document, from_json, json_schema, to_document, to_json
from newsparse.export._document import Document, DocumentAttribution, DocumentSection
from newsparse.testing import article_texts, hostile_texts

PUBLISHED = Path(__file__).parent.parent / "docs" / "_extra" / "schema" / "article-1.json"
"""The schema as the site has it; ``python tests/test_export_document.py`` writes it."""

TEXT = """\
Tolls to double in Ostby

Harbour tolls will double in May, port chief Ada Byron said on Monday. “The quay is sinking,” she said.

Why now?

“It is late,” Byron added. “Madness,” said Una Lo, a pilot.
"""

texts = st.one_of(article_texts(), hostile_texts(), st.text())


# ---------------------------------------------------------------- there and back


def test_a_document_says_what_it_is_first() -> None:
    """A reader that streams knows from its first keys whether it can go on."""
    document = to_document(parse_article(TEXT, title="Tolls"))
    assert list(document)[:3] == ["schema", "newsparse", "offset_unit"]
    assert document["schema"] == SCHEMA == "newsparse/article/1"
    assert document["newsparse"] == newsparse.__version__
    assert (document["offset_unit"], document["title"], document["lang"]) == ("code point", "Tolls", "en")


def test_each_speaker_and_block_stands_in_it_once() -> None:
    document = to_document(parse_article(TEXT))
    assert [speaker["name"] for speaker in document["speakers"]] == ["Ada Byron", "Una Lo"]
    spoken = [(one["content"][0]["text"], one["speaker"], one["how"]) for one in document["attributions"]]
    assert spoken == [
        ("“The quay is sinking,”", 0, "pronoun"),
        ("“It is late,”", 0, "surname"),
        ("“Madness,”", 1, "full_name"),
    ]
    assert [block["kind"] for block in document["blocks"]] == [
        "headline",
        "paragraph",
        "question_heading",
        "paragraph",
    ]
    assert document["sections"] == [
        {"heading": None, "blocks": [1], "is_question": False},
        {"heading": 2, "blocks": [3], "is_question": True},
    ]


@given(texts, st.sampled_from([None, "“Rain” - Courier", "\ud800"]), st.sampled_from([None, 0, 2]))
@example("\ud800“It holds,” Ada Ek said.\udc00\x00\u202e", None, None)
def test_an_article_survives(text: str, title: str | None, indent: int | None) -> None:
    """What is not compared too: how each speaker was found, and what each of them said."""
    article = parse_article(text, title=title)
    written = to_json(article, indent=indent)
    written.encode()  # halves of surrogate pairs are escaped
    again = from_json(written)
    assert again == article
    assert repr(again) == repr(article)
    assert again.speakers == article.speakers
    assert repr(from_document(to_document(again))) == repr(article)


def test_attributions_share_their_speakers_again() -> None:
    """What is read takes no more memory than what was written."""
    article = from_document(to_document(parse_article("“No,” Ada Ek said. " * 3)))
    assert len({id(one.speaker) for one in article.attributions}) < len(article.attributions)


def test_a_speaker_without_a_place_survives() -> None:
    article = parse_article("“No,” the harbour office said.", known={"Port of Ostby": ["the harbour office"]})
    assert article.speakers[0].name == "Port of Ostby"
    assert from_json(to_json(article)) == article


def test_controls_and_marks_of_direction_are_escaped() -> None:
    """Other scripts stand as they are."""
    written = to_json(parse_article("Grün 橋 🐈 \u202e\u2066\u2028\x85\x00\x1b[31m\ufeff"))
    assert "Grün 橋 🐈" in written
    assert r"\u202e\u2066\u2028\u0085\u0000\u001b[31m\ufeff" in written
    assert written.isprintable()


def test_two_halves_of_a_pair_are_refused() -> None:
    """JSON reads them as one character, and every offset behind it would be wrong."""
    with pytest.raises(ValueError, match=r"^two halves of a surrogate pair stand side by side in the text, at 5: JSON"):
        to_json(parse_article("Rain \ud83d\udc08 “No,” Ada Ek said."))
    with pytest.raises(ValueError, match=r"in the title, at 0: JSON"):
        to_json(parse_article("", title="\ud83d\udc08"))
    assert from_json(to_json(parse_article("\udc08\ud83d"))).text == "\udc08\ud83d"


def test_it_grows_with_the_article() -> None:
    """`newsparse.to_dict` writes each speaker with all mentions at each attribution, which is a square."""
    line = "“It holds,” Ada Byron said. "
    short, long = (len(to_json(parse_article(line * times))) for times in (50, 400))
    assert long < 8.5 * short
    square = [len(json.dumps(newsparse.to_dict(parse_article(line * times)))) for times in (50, 400)]
    assert square[1] > 20 * square[0]


# -------------------------------------------------------------------- older ones

OLDER = sorted((Path(__file__).parent / "documents").glob("*.json"))
"""A document as each version wrote it that changed the form; they stay as they are."""


def _holds(new: Any, old: Any) -> bool:
    """Whether all keys and values are still there; keys may have been added."""
    if isinstance(old, dict):
        return isinstance(new, dict) and all(key in new and _holds(new[key], value) for key, value in old.items())
    if isinstance(old, list):
        return isinstance(new, list) and len(new) == len(old) and all(map(_holds, new, old))
    return bool(new == old)


@pytest.mark.parametrize("path", OLDER, ids=lambda path: path.stem)
def test_documents_of_older_versions_are_read(path: Path) -> None:
    """And nothing in them is lost, renamed or of another type: else the number of the schema has to go up."""
    older = json.loads(path.read_text("utf-8"))
    assert older["newsparse"] == path.stem
    article = from_document(older)
    assert _holds(to_document(article), older | {"newsparse": newsparse.__version__})
    assert all(older.values())  # it shows all that there is


# ---------------------------------------------------------------------- mistakes


def _document(**changes: Any) -> dict[str, Any]:
    return to_document(parse_article(TEXT)) | changes


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({}, "^the document is of no schema; this version of newsparse reads 'newsparse/article/1'$"),
        (_document(schema="newsparse/article/2"), "^the document is of the schema 'newsparse/article/2'; this version"),
        (_document(offset_unit="byte"), r"\$\.offset_unit: expected one of code point, not 'byte'$"),
        (_document(colour=1), r"^cannot make a Document: \$: unknown fields 'colour'$"),
        (
            _document(sections=[{"heading": 9, "blocks": [], "is_question": False}]),
            r"\$\.sections\[0\]\.heading: there is no 9 among 4$",
        ),
        (
            _document(sections=[{"heading": None, "blocks": [0, -1], "is_question": False}]),
            r"\$\.sections\[0\]\.blocks\[1\]: there is no -1 among 4$",
        ),
        (_document(speakers=[]), r"\$\.attributions\[0\]\.speaker: there is no 0 among 0$"),
    ],
    ids=lambda value: "" if isinstance(value, dict) else value,
)
def test_a_wrong_document_is_named(document: dict[str, Any], message: str) -> None:
    """With the place of what is wrong in it."""
    with pytest.raises(ValueError, match=message):
        from_document(document)


def test_a_wrong_type_is_named() -> None:
    with pytest.raises(TypeError, match=r"^document must be a mapping, not list$"):
        from_document([])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"\$\.attributions: expected a list, not a str$"):
        from_document(_document(attributions="none"))
    with pytest.raises(TypeError, match=r"^text must be a str, not bytes$"):
        from_json(b"{}")  # type: ignore[arg-type]
    with pytest.raises(json.JSONDecodeError):
        from_json("{")
    with pytest.raises(TypeError, match=r"^document must be a mapping, not list$"):
        from_json("[]")


@pytest.mark.parametrize("function", [to_document, to_json])
def test_what_is_no_article_is_named(function: Any) -> None:
    with pytest.raises(TypeError, match=r"^article must be an Article, not str$"):
        function(TEXT)


def test_parts_of_other_articles_are_refused() -> None:
    """They could not be referred to."""
    article, other = parse_article(TEXT), parse_article("“No,” Bo Vale said.")
    with pytest.raises(ValueError, match=r"^attributions\[0\] has a speaker that is none of the article's: 'Bo Vale'"):
        to_document(attrs.evolve(article, attributions=other.attributions))
    section = Section(heading=None, blocks=other.blocks, is_question=False)
    with pytest.raises(ValueError, match=r"^sections\[1\] holds a block that is none of the article's: '“No,” Bo"):
        to_document(attrs.evolve(article, sections=(article.sections[0], section)))


# ------------------------------------------------------------------------ schema


def _names(cls: type[Any]) -> list[str]:
    return [field.name for field in attrs.fields(cls)]


def test_no_field_is_forgotten() -> None:
    """A field that a class gains has to find its place in the document, or a new number."""
    assert set(_names(Document)) == {*_names(Article), "schema", "newsparse", "offset_unit"}
    assert set(_names(DocumentAttribution)) == {*_names(Attribution), "how"}
    assert _names(DocumentSection) == _names(Section)


def test_the_published_schema_is_the_one_of_this_version() -> None:
    assert json.loads(PUBLISHED.read_text("utf-8")) == json_schema(), f"python {__file__} writes it anew"


def test_a_schema_names_every_word_and_closes_every_object() -> None:
    schema = json_schema()
    definitions = schema["$defs"]
    assert definitions["Block"]["properties"]["kind"]["enum"] == list(get_args(BlockKind))
    assert definitions["Quote"]["properties"]["kind"]["enum"] == list(get_args(QuoteKind))
    assert definitions["Speaker"]["properties"]["kind"]["enum"] == list(get_args(SpeakerKind))
    for thing in (schema, *definitions.values()):
        assert thing["additionalProperties"] is False
        assert thing["required"] == list(thing["properties"])
        assert thing["description"].endswith(".")
    undescribed = [
        name
        for name, thing in definitions.items()
        if any(not p.get("description") for p in thing["properties"].values())
    ]
    assert undescribed == []


@pytest.fixture(scope="module")
def validate() -> Any:
    jsonschema = pytest.importorskip("jsonschema", reason="needs the extra newsparse[exports]")
    jsonschema.Draft202012Validator.check_schema(json_schema())
    return jsonschema.Draft202012Validator(json_schema()).validate


@given(text=texts)
def test_what_is_written_is_of_the_schema(validate: Any, text: str) -> None:
    validate(to_document(parse_article(text, title=text[:40])))


@given(text=article_texts(), data=st.data())
def test_what_is_not_written_is_not_of_the_schema(validate: Any, text: str, data: st.DataObject) -> None:
    """A key too many, a key too few, a number below 0, a word that is none of its place."""
    jsonschema = pytest.importorskip("jsonschema")
    document = to_document(parse_article(text))
    block = document["blocks"][0]
    change = data.draw(st.sampled_from(["more", "less", "number", "word", "title"]))
    if change == "more":
        block["colour"] = "red"
    elif change == "less":
        del block["span"]["text"]
    elif change == "number":
        block["span"]["start"] = -1
    elif change == "word":
        block["kind"] = "song"
    else:
        document["title"] = 3
    with pytest.raises(jsonschema.ValidationError):
        validate(document)


def test_a_reader_of_another_language_needs_no_unit_of_ours() -> None:
    """Each span carries its words, so that a reader can check how it counts."""
    document = to_document(parse_article("🐈 Rain. " + TEXT))
    span = document["attributions"][0]["content"][0]
    assert Span.of(document["text"], span["start"], span["end"]).text == span["text"]


if __name__ == "__main__":
    PUBLISHED.parent.mkdir(parents=True, exist_ok=True)
    PUBLISHED.write_text(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n", "utf-8")
