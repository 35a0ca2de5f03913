"""Articles in the vocabulary of schema.org, and as an element of a page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Article, parse_article
from newsparse.export import to_jsonld, to_jsonld_script
from newsparse.testing import article_texts, hostile_texts

TEXT = """\
Exclusive: Tolls to double in Ostby
By Ida Strand, Harbour Editor, Northwind Post

Ships wait outside Ostby. Photo: Tom Reyle/Reuters

OSTBY (Reuters) - Harbour tolls will double, port chief Ada Byron said. “The quay is sinking,” she said, “and nobody \
else will pay for it.”

Una Lo, a pilot, said the plan was “madness” and “theft”. Byron declined to say it was “final”.

Why now?

“It is late,” the harbour office said.
"""

texts = st.one_of(article_texts(), hostile_texts(), st.text())


def test_an_article_in_the_words_of_schema_org() -> None:
    data = to_jsonld(parse_article(TEXT), url="https://weir.example/tolls")
    assert {key: data[key] for key in data if key not in ("articleBody", "hasPart")} == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": "https://weir.example/tolls",
        "mainEntityOfPage": "https://weir.example/tolls",
        "headline": "Exclusive: Tolls to double in Ostby",
        "inLanguage": "en",
        "author": [{"@type": "Person", "name": "Ida Strand", "jobTitle": "Harbour Editor"}],
        "sourceOrganization": [
            {"@type": "Organization", "name": "Northwind Post"},
            {"@type": "Organization", "name": "Reuters"},
        ],
        "dateline": "OSTBY (Reuters)",
        "locationCreated": {"@type": "Place", "name": "OSTBY"},
        "image": [
            {
                "@type": "ImageObject",
                "caption": "Ships wait outside Ostby.",
                "creditText": "Tom Reyle/Reuters",
                "creator": [{"@type": "Person", "name": "Tom Reyle"}],
            }
        ],
    }
    assert data["articleBody"].startswith("OSTBY (Reuters) - Harbour tolls will double")
    assert data["articleBody"].endswith("\n\nWhy now?\n\n“It is late,” the harbour office said.")


def test_quotations_are_what_was_said_without_marks() -> None:
    """Not what nobody said, nor what stands in other words; and an office of which no kind is known as printed."""
    byron = {"@id": "_:speaker0", "@type": "Person", "name": "Ada Byron", "description": "port chief"}
    lo = {"@id": "_:speaker1", "@type": "Person", "name": "Una Lo", "description": "a pilot"}
    assert to_jsonld(parse_article(TEXT))["hasPart"] == [
        {
            "@type": "Quotation",
            "text": "The quay is sinking, and nobody else will pay for it.",
            "spokenByCharacter": byron,
        },
        {"@type": "Quotation", "text": "madness", "spokenByCharacter": lo},
        {"@type": "Quotation", "text": "theft", "spokenByCharacter": lo},
        {"@type": "Quotation", "text": "It is late,", "creditText": "the harbour office"},
    ]


def test_a_quotation_over_paragraphs_is_one() -> None:
    """The marks at the head of each paragraph are none of its words; those inside it are."""
    text = "“The quay is sinking,” Ada Byron said. “It ‘sank’ twice.\n\n“‘Never again,’ I said.”"
    said = [quotation["text"] for quotation in to_jsonld(parse_article(text))["hasPart"]]
    assert " ".join(said) == "The quay is sinking, It ‘sank’ twice. ‘Never again,’ I said."


def test_nothing_is_made_up() -> None:
    """No date, though one is printed; no headline, no author, no section."""
    assert to_jsonld(parse_article("Rain fell on May 3, 2031, over all of Ostby and the harbour.")) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "inLanguage": "en",
        "articleBody": "Rain fell on May 3, 2031, over all of Ostby and the harbour.",
    }
    assert to_jsonld(parse_article("", lang="mul")) == {"@context": "https://schema.org", "@type": "NewsArticle"}
    assert to_jsonld(parse_article("", title="Rain over Ostby"))["headline"] == "Rain over Ostby"


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ida Strand and Bo Ek, Harbour Editor", [("Person", "Ida Strand", None), ("Person", "Bo Ek", None)]),
        ("By Reuters", [("Organization", "Reuters", None)]),
        ("By Ada Steam", [("Person", "Ada Steam", None)]),
        ("By Courier Staff", [("Organization", "Courier Staff", None)]),
    ],
)
def test_authors_are_people_or_organisations(byline: str, authors: list[tuple[str, str, str | None]]) -> None:
    """The office of one of two is nobody's."""
    data = to_jsonld(
        parse_article(f"Tolls to double in Ostby\n\n{byline}\n\nHarbour tolls in Ostby will double in May.")
    )
    assert [(one["@type"], one["name"], one.get("jobTitle")) for one in data["author"]] == authors


def test_a_speaker_that_no_list_has_is_a_node_of_its_own() -> None:
    article = attrs.evolve(parse_article("“No,” Ada Ek said."), speakers=())
    assert to_jsonld(article)["hasPart"][0]["spokenByCharacter"] == {"@type": "Person", "name": "Ada Ek"}


def test_wrong_types_are_named() -> None:
    with pytest.raises(TypeError, match=r"^article must be an Article, not str$"):
        to_jsonld("Rain")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^url must be a str or None, not int$"):
        to_jsonld_script(parse_article(""), url=3)  # type: ignore[arg-type]


# -------------------------------------------------------------------- vocabulary


def _inlined(data: dict[str, Any]) -> dict[str, Any]:
    """With a context that says what that of schema.org says of these words, and needs no network."""
    links = {key: {"@type": "@id"} for key in ("url", "mainEntityOfPage")}
    return data | {"@context": {"@vocab": "https://schema.org/", **links}}


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own reader makes one
@given(text=texts)
@example(text=TEXT)
def test_every_word_is_one_of_schema_org(text: str) -> None:
    """As rdflib lists them; and two processors of JSON-LD read the same statements."""
    rdflib = pytest.importorskip("rdflib", reason="needs the extra newsparse[exports]")
    jsonld = pytest.importorskip("pyld", reason="needs the extra newsparse[exports]").jsonld
    data = _inlined(to_jsonld(parse_article(text.encode("utf-8", "replace").decode()), url="https://weir.example/"))
    graph = rdflib.Graph().parse(data=json.dumps(data), format="json-ld")
    for _, word, value in graph:
        name = value if word == rdflib.RDF.type else word
        assert name in rdflib.SDO, name
    said = {value for value in _values(jsonld.expand(data)) if not value.startswith("http")}
    assert said == {value for value in _values(data) if not value.startswith("http") and value not in _WORDS}


_WORDS = {"NewsArticle", "Person", "Organization", "Place", "ImageObject", "Quotation", "@id"}


def _values(data: Any) -> Iterator[str]:
    """All texts in JSON-LD, as it is written or expanded, but for its context."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key != "@context":
                yield from _values(value)
    elif isinstance(data, list):
        for value in data:
            yield from _values(value)
    else:
        yield data


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_a_speaker_is_one_node() -> None:
    rdflib = pytest.importorskip("rdflib", reason="needs the extra newsparse[exports]")
    graph = rdflib.Graph().parse(data=json.dumps(_inlined(to_jsonld(parse_article(TEXT)))), format="json-ld")
    names = graph.query("""
        PREFIX s: <https://schema.org/>
        SELECT ?name (COUNT(?quotation) AS ?n)
        WHERE { ?quotation a s:Quotation ; s:spokenByCharacter ?who . ?who s:name ?name } GROUP BY ?who ?name""")
    assert sorted((str(row.name), int(row.n)) for row in names) == [("Ada Byron", 1), ("Una Lo", 2)]


# ------------------------------------------------------------------------- pages

HOSTILE = (
    "Rain </script><!-- <script>\n\n“</SCRIPT ><img src=x onerror=alert(1)> ]]> &lt; \u2028\u202e,” Ada Ek said. -->"
)


class _Reader(HTMLParser):
    """The elements of a page, and what stands in the script."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.script = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.seen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.seen.append(f"/{tag}")

    def handle_comment(self, data: str) -> None:
        self.seen.append("!")

    def handle_data(self, data: str) -> None:
        if self.seen[-1] == "script":
            self.script += data


@given(texts, st.sampled_from(["</script>", "<!--<script>", "<![CDATA[", "", "\u2028"]))
@example(HOSTILE, "")
def test_nothing_that_is_printed_ends_the_element(text: str, more: str) -> None:
    """A reader of HTML sees one script, and in it what `to_jsonld` says."""
    article = parse_article(f"{more}{text}“{more},” Ada Ek said.")
    reader = _Reader()
    reader.feed(f"<p>{to_jsonld_script(article)}<p>")
    reader.close()
    assert reader.seen == ["p", "script", "/script", "p"]
    if not any("\ud800" <= character <= "\udfff" for character in text):
        assert json.loads(reader.script) == to_jsonld(article)


def test_the_element_holds_no_mark_of_html_nor_of_direction() -> None:
    script = to_jsonld_script(parse_article(HOSTILE))
    inside = script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&\u2028\u202e") & set(inside)
    assert r"\u003c/script\u003e\u003c!--" in inside
    script.encode()


def _texts_of(article: Article) -> Iterator[str]:
    for part in to_jsonld(article).get("hasPart", []):
        yield part["text"]


@given(texts)
def test_quotations_are_printed_in_the_article(text: str) -> None:
    """Word for word, but for the marks and the space between their stretches."""
    printed = "".join(text.split())
    for words in _texts_of(parse_article(text)):
        assert words == words.strip(), words
        assert all("".join(piece.split()) in printed for piece in words.split())
