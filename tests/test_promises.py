"""The promises of the library, as properties over its whole surface."""

from __future__ import annotations

import pickle
import re
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from surface import REGIONS, SURFACE

import newsparse
from newsparse import (
    Quote,
    explain_attributions,
    find_attributions,
    find_quotes,
    parse_article,
    split_blocks,
    split_sentences,
)
from newsparse.testing import article_texts, check_spans, hostile_texts, quotations, sentences

texts = st.one_of(article_texts(), hostile_texts(), st.text())


@pytest.mark.parametrize("name", SURFACE)
@given(text=texts)
@example(text="")
@example(text="\ud800")
@example(text="“")
def test_any_text_gives_exact_spans(name: str, text: str) -> None:
    """No text raises, and the words of every span stand where it says they do."""
    check_spans(text, SURFACE[name](text))


@pytest.mark.parametrize("name", SURFACE)
@given(text=texts)
def test_results_pickle_hash_and_compare(name: str, text: str) -> None:
    """A result survives pickling, hashes, and is the same when asked again."""
    result = SURFACE[name](text)
    assert pickle.loads(pickle.dumps(result)) == result
    assert hash(result) == hash(SURFACE[name](text))


@pytest.mark.parametrize("name", REGIONS)
@given(text=texts, data=st.data())
def test_a_region_answers_in_offsets_of_the_whole(name: str, text: str, data: st.DataObject) -> None:
    """With ``pos`` and ``endpos`` every span lies inside them and is still exact."""
    pos = data.draw(st.integers(0, len(text)))
    endpos = data.draw(st.integers(pos, len(text)))
    result = getattr(newsparse, name)(text, pos=pos, endpos=endpos)
    check_spans(text, result)
    for span in newsparse.testing.spans_of(result):
        assert pos <= span.start <= span.end <= endpos


@given(texts)
def test_blocks_hold_every_character_once(text: str) -> None:
    """What is not white space is in exactly one block."""
    blocks = split_blocks(text)
    for one, two in pairwise(blocks):
        assert one.span.end <= two.span.start
    held = "".join(block.span.text for block in blocks)
    assert "".join(held.split()) == "".join(text.split())


@pytest.mark.parametrize("inside", ["keep", "split"])
@given(text=texts)
def test_sentences_hold_every_character_once(inside: Any, text: str) -> None:
    found = split_sentences(text, inside_quotes=inside)
    for one, two in pairwise(found):
        assert one.end <= two.start
    assert "".join("".join(s.text for s in found).split()) == "".join(text.split())
    assert all(s.text == s.text.strip() != "" for s in found)


def _nested(quote: Quote) -> None:
    assert quote.parts
    assert quote.span.start == quote.parts[0].start
    assert quote.span.end == quote.parts[-1].end
    assert quote.span.covers(quote.inner)
    for one, two in pairwise(quote.quotes):
        assert one.span.end <= two.span.start
    for inner in quote.quotes:
        assert quote.span.covers(inner.span)
        _nested(inner)


@given(texts)
@example("“\r0“0''\r“")  # a quotation that goes on must not run over another
def test_quotes_are_ordered_and_nest(text: str) -> None:
    found = find_quotes(text)
    for one, two in pairwise(found):
        assert one.span.end <= two.span.start
    for quote in found:
        _nested(quote)


@given(st.lists(sentences(), min_size=1, max_size=4).map(" ".join))
def test_straight_and_curly_marks_agree(text: str) -> None:
    """Quotations stand at the same places if their double marks are made straight."""
    if set("\"„«»‚‘’'「」") & set(text) or "”” " in text:
        return
    if text.count("“") != text.count("”") or re.search("“[^”]*“", text):
        return  # straight marks do not tell one inside another from two in a row
    curly = [(q.span.start, q.span.end) for q in find_quotes(text)]
    straight = [(q.span.start, q.span.end) for q in find_quotes(text.replace("“", '"').replace("”", '"'))]
    assert curly == straight


@given(texts)
def test_what_is_found_is_what_is_explained_as_accepted(text: str) -> None:
    """A quotation that goes on shares the attribution of the one it goes on from."""
    accepted = {id(v.attribution): v.attribution for v in explain_attributions(text) if v.accepted}
    found = find_attributions(text)
    assert sorted(map(repr, accepted.values())) == sorted(map(repr, found))


@given(texts, st.floats(0, 1))
def test_min_confidence_is_kept(text: str, floor: float) -> None:
    assert all(a.confidence >= floor for a in find_attributions(text, min_confidence=floor))


@given(texts)
def test_attributions_do_not_share_words(text: str) -> None:
    """No character is the content of two attributions that name a source."""
    held: set[int] = set()
    for attribution in find_attributions(text):
        assert attribution.content
        assert 0 <= attribution.confidence <= 1
        if attribution.source is None and attribution.outlet is not None:
            continue  # an outlet relays what others say in it
        for span in attribution.content:
            here = set(range(span.start, span.end))
            assert not here & held
            held |= here


@given(texts)
def test_a_speaker_is_printed_in_the_article(text: str) -> None:
    for attribution in parse_article(text).attributions:
        if attribution.speaker is None:
            assert attribution.unresolved
        else:
            assert attribution.speaker.name in text
            assert attribution.speaker.how


@given(st.lists(article_texts(), min_size=2, max_size=4))
def test_threads_agree(articles: list[str]) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(parse_article, articles)) == [parse_article(text) for text in articles]


@given(quotations(0), st.sampled_from(["\n\n", "\n"]))
def test_a_paragraph_before_only_shifts_quotes(quote: str, gap: str) -> None:
    """What stands in a paragraph of its own does not depend on a plain paragraph before it."""
    before = f"The bridge is old.{gap}"
    shifted = [(q.span.start - len(before), q.span.end - len(before)) for q in find_quotes(before + quote)]
    assert shifted == [(q.span.start, q.span.end) for q in find_quotes(quote)]
