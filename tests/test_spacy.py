"""newsparse in a pipeline of spaCy."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse import UnknownLanguageError, parse_article, rules
from newsparse.export import to_document
from newsparse.rules import Claim, Passage, Rules

spacy = pytest.importorskip("spacy", reason="needs the extra newsparse[spacy]")
integration = pytest.importorskip("newsparse.integrations.spacy")
pytestmark = pytest.mark.filterwarnings("default")

TEXT = (
    "Weir to close\n\nOSTBY (AFP) — “The weir ‘leaks’,” mayor Ida Strand told CNN. She said that it would close.\n\n"
    "Bo Ek disagreed. “It never leaked,” Ek said.\n\nLeave a Reply"
)


def pipeline(**config: Any) -> Any:
    nlp = spacy.blank("en")
    nlp.add_pipe("newsparse", config=config)
    return nlp


def plain(doc: Any) -> dict[str, Any]:
    """All that the component wrote."""
    groups = {name: [(s.start, s.end, s.label_, s.id_) for s in doc.spans[name]] for name in integration.GROUPS}
    return {"data": json.loads(json.dumps(doc._.newsparse)), **groups}  # a DocBin makes tuples of lists


def test_the_data_is_the_document_of_the_article() -> None:
    doc = pipeline()(TEXT)
    document = to_document(parse_article(TEXT))
    assert doc._.newsparse == {name: value for name, value in document.items() if name not in ("text", "title")}
    assert doc.text == TEXT


def test_span_groups_say_what_and_whose() -> None:
    doc = pipeline()(TEXT)
    article = parse_article(TEXT)
    blocks = [(span.text, span.label_, span.id_) for span in doc.spans["newsparse_blocks"]]
    assert blocks == [(block.span.text, block.kind, str(i)) for i, block in enumerate(article.blocks)]
    sources = [(span.text, span.label_) for span in doc.spans["newsparse_sources"]]
    assert ("mayor Ida Strand", "Ida Strand") in sources
    assert ("She", "Ida Strand") in sources
    assert ("Ek", "Bo Ek") in sources
    contents = {span.id_ for span in doc.spans["newsparse_contents"]}
    assert contents == {str(i) for i in range(len(article.attributions))}
    assert [span.text for span in doc.spans["newsparse_outlets"]] == ["CNN"]
    for name in integration.GROUPS:  # whole tokens, around what was found
        for span in doc.spans[name]:
            assert span.text == TEXT[span.start_char : span.end_char]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "Rain", "“", "🌧 “Rain\ufe0f,” she said"])
def test_odd_text_is_a_doc_too(text: str) -> None:
    assert plain(pipeline()(text))["data"]["blocks"] == to_document(parse_article(text))["blocks"]


def test_it_survives_bytes_bins_pickles_and_disks(tmp_path: Path) -> None:
    nlp = pipeline(min_confidence=0.6)
    doc = nlp(TEXT)
    expected = plain(doc)
    assert plain(spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())) == expected
    assert plain(pickle.loads(pickle.dumps(doc))) == expected
    bin_ = spacy.tokens.DocBin(docs=[doc], store_user_data=True)
    (read,) = spacy.tokens.DocBin(store_user_data=True).from_bytes(bin_.to_bytes()).get_docs(nlp.vocab)
    assert plain(read) == expected
    assert plain(pickle.loads(pickle.dumps(nlp))(TEXT)) == expected
    nlp.to_disk(tmp_path / "pipeline")
    assert plain(spacy.load(tmp_path / "pipeline")(TEXT)) == expected


def test_two_processes_answer_as_one() -> None:
    nlp = pipeline()
    texts = [TEXT, "Rain.", TEXT.replace("Strand", "Vale")] * 3
    together = [plain(doc) for doc in nlp.pipe(texts, n_process=2, batch_size=2)]
    assert together == [plain(nlp(text)) for text in texts]


ENTITIES = [
    {"label": "PERSON", "pattern": "Quorl Abbas"},
    {"label": "PERSON", "pattern": "Quorl"},
    {"label": "ORG", "pattern": "Strand"},
    {"label": "GPE", "pattern": "Ostby"},
]


def test_entities_are_known_names() -> None:
    """People and organisations, by their full names; places are none."""
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns(ENTITIES)
    nlp.add_pipe("newsparse")
    doc = nlp("Quorl Abbas went to Ostby. “It will hold,” Strand said. “It will not,” Quorl said.")
    speakers = {speaker["name"]: speaker["kind"] for speaker in doc._.newsparse["speakers"]}
    assert speakers == {"Strand": "organisation", "Quorl Abbas": "person"}
    assert [entity.text for entity in doc.ents] == ["Quorl Abbas", "Ostby", "Strand", "Quorl"]

    nlp.remove_pipe("newsparse")
    nlp.add_pipe("newsparse", config={"use_entities": False})
    without = {one["name"]: one["kind"] for one in nlp(doc.text)._.newsparse["speakers"]}
    assert without["Strand"] == "unknown"


def whispered(passage: Passage) -> Iterator[Claim]:
    """A rule of one's own."""
    at = passage.text.find("psst ", passage.start, passage.end)
    if at >= 0:
        yield Claim(content=(passage.span(at + 5, passage.end),), confidence=0.9)


def make_rules() -> Rules:
    """As a package of rules registers them."""
    return rules.ENGLISH.first(whispered=whispered)


spacy.registry.misc("newsparse_test_rules.v1", func=make_rules)


def test_rules_are_named_in_the_config(tmp_path: Path) -> None:
    nlp = pipeline(rules={"@misc": "newsparse_test_rules.v1"})
    assert [one["rule"] for one in nlp("psst nothing at all")._.newsparse["attributions"]] == ["whispered"]
    nlp.to_disk(tmp_path / "pipeline")
    read = spacy.load(tmp_path / "pipeline")
    assert [one["rule"] for one in read("psst nothing at all")._.newsparse["attributions"]] == ["whispered"]


@pytest.mark.parametrize(
    ("code", "config", "expected"),
    [("de", {}, "de"), ("en", {"lang": "mul"}, "mul"), ("sr", {}, "mul"), ("xx", {"lang": "sv"}, "sv")],
)
def test_the_language_is_that_of_the_pipeline(code: str, config: dict[str, str], expected: str) -> None:
    """One that newsparse does not know is read with the words of all."""
    nlp = spacy.blank(code)
    nlp.add_pipe("newsparse", config=config)
    assert nlp("Regen.")._.newsparse["lang"] == expected


def test_a_wrong_config_is_named() -> None:
    with pytest.raises(UnknownLanguageError, match="no language 'tlh'"):
        pipeline(lang="tlh")
    with pytest.raises(TypeError, match="rules must be a Rules or None, not list"):
        pipeline(rules=["mine"])


def test_with_a_model_of_english() -> None:
    """Its tagger finds the people, and its sentences stay as they are."""
    name = next((one for one in spacy.util.get_installed_models() if one.startswith("en_core_web")), None)
    if name is None:
        pytest.skip("no English model of spaCy is installed")
    nlp = spacy.load(name)
    before = [sentence.text for sentence in nlp(TEXT).sents]
    nlp.add_pipe("newsparse")
    doc = nlp(TEXT)
    assert [sentence.text for sentence in doc.sents] == before
    names = {speaker["name"] for speaker in doc._.newsparse["speakers"]}
    assert {"Ida Strand", "Bo Ek"} <= names
