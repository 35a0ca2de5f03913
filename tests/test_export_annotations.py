"""Web Annotations point at their words, in the unit that was asked for."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse import Article, parse_article
from newsparse.export import to_annotations
from newsparse.testing import article_texts, hostile_texts

TEXT = "Tolls to double in Ostby 🐈\n\n“The quay ‘sinks’ daily,” port chief Ada Byron said, “and nobody 🐈 will pay.”"

texts = st.one_of(article_texts(), hostile_texts(), st.text())


def items(article: Article, **options: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = to_annotations(article, **options)["first"]["items"]
    return found


def selectors(annotations: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for one in annotations:
        for target in one["target"]:
            position, quote = target["selector"]
            yield position, quote


def test_the_annotations_of_an_article() -> None:
    found = items(parse_article(TEXT), source="https://weir.example/tolls.txt")
    assert [[body.get("value") for body in one["body"]] for one in found] == [
        ["headline"],
        ["paragraph"],
        ["quote", "speech"],
        ["quote", "scare"],
        ["quote", "speech"],
        ["content", "direct", "statement", "asserted", "Ada Byron"],
        ["source", None],
        ["cue", None],
    ]
    content = next(one for one in found if one["body"][0]["value"] == "content")
    assert [target["selector"][1]["exact"] for target in content["target"]] == [
        "“The quay ‘sinks’ daily,”",
        "“and nobody 🐈 will pay.”",
    ]
    assert {target["source"] for one in found for target in one["target"]} == {"https://weir.example/tolls.txt"}
    source = next(one for one in found if one["body"][0]["value"] == "source")
    assert source["motivation"] == "linking"
    assert source["body"][1] == {"type": "SpecificResource", "purpose": "linking", "source": content["id"]}
    assert source["target"][0]["selector"][1] == {
        "type": "TextQuoteSelector",
        "exact": "port chief Ada Byron",
        "prefix": "by 🐈\n\n“The quay ‘sinks’ daily,” ",
        "suffix": " said, “and nobody 🐈 will pay.”",
    }


def test_units() -> None:
    """Behind the first cat each offset is one more in UTF-16."""
    article = parse_article(TEXT)
    points, units = (list(selectors(items(article, units=unit))) for unit in ("code-points", "utf-16"))
    assert points[0][0] == {"type": "TextPositionSelector", "start": 0, "end": 26}
    assert units[0][0] == {"type": "TextPositionSelector", "start": 0, "end": 27}
    assert [quote for _, quote in points] == [quote for _, quote in units]
    assert points[2][0]["start"] + 1 == units[2][0]["start"]


@given(texts)
@example(TEXT)
def test_both_selectors_point_at_the_same_words(text: str) -> None:
    """Code points by a slice, UTF-16 by a slice of its bytes, and the words before and after by where they meet."""
    article = parse_article(text)
    wide = text.encode("utf-16-le", "surrogatepass")
    for (point, quote), (unit, _) in zip(
        selectors(items(article)), selectors(items(article, units="utf-16")), strict=True
    ):
        start, end = point["start"], point["end"]
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])
        assert len(quote["prefix"]) == min(32, start)
        assert len(quote["suffix"]) == min(32, len(text) - end)
        words = wide[2 * unit["start"] : 2 * unit["end"]]
        assert words == quote["exact"].encode("utf-16-le", "surrogatepass")


@given(texts)
def test_ids_are_unique_and_the_same_each_time(text: str) -> None:
    collection = to_annotations(parse_article(text))
    assert collection == to_annotations(parse_article(text))
    found = collection["first"]["items"]
    ids = [collection["id"], collection["first"]["id"], *(one["id"] for one in found)]
    assert len(set(ids)) == len(ids)
    assert collection["total"] == len(found)
    links = [body["source"] for one in found for body in one["body"] if body["type"] == "SpecificResource"]
    assert set(links) <= set(ids)


def test_a_text_without_an_address_is_named_by_its_hash() -> None:
    """That of RFC 6920, section 8.2, for its text."""
    [one] = items(parse_article("Hello World!"))
    assert one["target"][0]["source"] == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"


def test_wrong_arguments_are_named() -> None:
    article = parse_article(TEXT)
    with pytest.raises(TypeError, match=r"^article must be an Article, not str$"):
        to_annotations(TEXT)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^source must be a str or None, not int$"):
        to_annotations(article, source=3)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"^source must not be empty$"):
        to_annotations(article, source="")
    with pytest.raises(ValueError, match=r"^units must be 'code-points' or 'utf-16', not 'bytes'$"):
        to_annotations(article, units="bytes")  # type: ignore[arg-type]


# ------------------------------------------------------------- readers of others

CONTEXT = {
    "oa": "http://www.w3.org/ns/oa#",
    "as": "http://www.w3.org/ns/activitystreams#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "id": "@id",
    "type": "@type",
    **{name: f"oa:{name}" for name in ("Annotation", "TextualBody", "SpecificResource")},
    **{name: f"oa:{name}" for name in ("TextPositionSelector", "TextQuoteSelector", "exact", "prefix", "suffix")},
    **{name: f"oa:{name}" for name in ("classifying", "tagging", "identifying", "linking", "start", "end")},
    "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "label": "rdfs:label",
    "total": "as:totalItems",
    "first": {"@id": "as:first", "@type": "@id"},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "startIndex": "as:startIndex",
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
}
"""What the context of the Recommendation says of the words that we use."""


def _keys(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        yield from data
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            yield from _keys(item)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own reader makes one
def test_every_word_is_one_of_the_recommendation() -> None:
    """A word that its context does not know would be dropped by a reader of JSON-LD."""
    jsonld = pytest.importorskip("pyld", reason="needs the extra newsparse[exports]").jsonld
    data = to_annotations(parse_article(TEXT), source="https://weir.example/tolls.txt")
    assert data["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert set(_keys(data)) - {"@context"} <= set(CONTEXT)
    inline = data | {"@context": CONTEXT}
    again = jsonld.compact(jsonld.expand(inline), CONTEXT, {"compactArrays": True})
    assert len(json.dumps(again["first"]["items"])) > 0.8 * len(json.dumps(data["first"]["items"]))
    rdflib = pytest.importorskip("rdflib", reason="needs the extra newsparse[exports]")
    graph = rdflib.Graph().parse(data=json.dumps(inline), format="json-ld")
    spoken = graph.query("""
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?words ?name WHERE {
            ?content oa:hasBody [ oa:hasPurpose oa:identifying ; rdf:value ?name ] .
            ?source oa:hasBody [ oa:hasPurpose oa:linking ; oa:hasSource ?content ], [ rdf:value "source" ] ;
                    oa:hasTarget/oa:hasSelector/oa:exact ?words }""")
    assert [(str(row.words), str(row.name)) for row in spoken] == [("port chief Ada Byron", "Ada Byron")]


def test_another_reader_of_selectors_finds_the_same_words() -> None:
    """By the words before and after, without the position."""
    anchorpoint = pytest.importorskip("anchorpoint", reason="needs the extra newsparse[exports]")
    for position, quote in selectors(items(parse_article(TEXT))):
        words = anchorpoint.TextQuoteSelector(exact=quote["exact"], prefix=quote["prefix"], suffix=quote["suffix"])
        found = words.as_position(TEXT)
        assert (found.start, found.end) == (position["start"], position["end"])


_SLICES = """
const [text, found] = JSON.parse(require("fs").readFileSync(0));
const wrong = found.filter(([position, quote]) => text.slice(position.start, position.end) !== quote.exact);
process.stdout.write(JSON.stringify(wrong));
"""


@pytest.mark.skipif(shutil.which("node") is None, reason="needs Node.js")
@settings(max_examples=10)
@given(st.lists(article_texts(), max_size=3).map("🐈\n\n".join))
@example(TEXT)
def test_javascript_slices_by_utf_16(text: str) -> None:
    found = list(selectors(items(parse_article(text), units="utf-16")))
    asked = json.dumps([text, found])
    answer = subprocess.run(["node", "-e", _SLICES], input=asked, capture_output=True, text=True, check=True)
    if not any("\ud800" <= character <= "\udfff" for character in text):
        assert json.loads(answer.stdout) == []
