"""Who is talking: narration and speech cover an article once."""

from __future__ import annotations

import pickle
from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Segment, from_dict, parse_article, segments, to_dict
from newsparse.testing import article_texts, check_spans, hostile_texts

texts = st.one_of(article_texts(), hostile_texts(), st.text())


def read(text: str, **options: Any) -> list[tuple[str, str | None, str]]:
    found = segments(parse_article(text, **options.pop("parse", {})), **options)
    return [(one.kind, one.speaker.name if one.speaker else None, one.span.text) for one in found]


@pytest.mark.parametrize("reported", [False, True])
@given(text=texts)
def test_segments_tile_the_text(reported: bool, text: str) -> None:
    article = parse_article(text)
    found = segments(article, reported=reported)
    assert "".join(one.span.text for one in found) == text
    check_spans(text, [one.span for one in found])
    assert all(one.end == two.start for one, two in pairwise([segment.span for segment in found]))
    blocks = Counter(one.block for one in found)
    assert set(blocks) <= {block.kind for block in article.blocks} | {None}
    for one in found:
        assert one.span.text.strip() or len(found) == 1
        assert one.attribution is None or one.kind != "narration"
        assert reported or one.kind != "reported"
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(segments(article, reported=reported))


def test_plain_data_and_back() -> None:
    found = segments(parse_article("“It will rain,” Ada Byron said."))
    assert from_dict(tuple[Segment, ...], to_dict(found)) == found


def test_an_article() -> None:
    text = "Rain over Ostby\n\n“It will rain,” Ada Byron said. “Bring a coat.”\n\nThe novel “Salt Harbour” sold out.\n"
    assert read(text) == [
        ("narration", None, "Rain over Ostby\n\n"),
        ("speech", "Ada Byron", "“It will rain,”"),
        ("narration", None, " Ada Byron said. "),
        ("speech", "Ada Byron", "“Bring a coat.”\n\n"),
        ("narration", None, "The novel “Salt Harbour” sold out.\n"),
    ]
    assert [one.block for one in segments(parse_article(text))] == ["headline", *["paragraph"] * 4]


def test_a_quotation_over_several_paragraphs_is_cut_between_them() -> None:
    assert read("Ada Byron said: “It rains.\n\n“It pours.”\n\nSo it did.") == [
        ("narration", None, "Ada Byron said: "),
        ("speech", "Ada Byron", "“It rains.\n\n"),
        ("speech", "Ada Byron", "“It pours.”\n\n"),
        ("narration", None, "So it did."),
    ]


def test_speech_of_nobody() -> None:
    assert read("The letter was short. “You had better leave the house by noon tomorrow.” It ended there.")[1] == (
        "speech",
        None,
        "“You had better leave the house by noon tomorrow.”",
    )


def test_reported_speech() -> None:
    text = "Ada Byron said the bridge was “very old” and would fall."
    assert read(text, reported=True) == [
        ("narration", None, "Ada Byron said "),
        ("reported", "Ada Byron", "the bridge was "),
        ("speech", "Ada Byron", "“very old”"),
        ("reported", "Ada Byron", " and would fall"),
        ("narration", None, "."),
    ]
    assert [kind for kind, _, _ in read(text)] == ["narration", "speech", "narration"]


def test_other_marks() -> None:
    assert read("„Die Brücke bleibt lange zu“, sagte Ada Byron.", parse={"lang": "de"})[0] == (
        "speech",
        "Ada Byron",
        "„Die Brücke bleibt lange zu“",
    )


def test_texts_without_words() -> None:
    assert segments(parse_article("")) == ()
    (blank,) = segments(parse_article(" \n "))
    assert (blank.span.text, blank.kind, blank.block, blank.speaker) == (" \n ", "narration", None, None)


def test_what_is_no_article() -> None:
    with pytest.raises(TypeError, match=r"^article must be an Article, not str$"):
        segments("“Rain.”")  # type: ignore[arg-type]
