"""Sentences: the cases of ``cases/en/sentences.json``, and what a call promises besides."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import cases, in_order

from newsparse import UnknownLanguageError, split_sentences
from newsparse.lang import ENGLISH


@pytest.mark.parametrize("case", cases("sentences"))
def test_sentences(case: dict[str, Any]) -> None:
    """The words of each sentence and where they stand."""
    text = case["text"]
    found = split_sentences(text, inside_quotes=case.get("inside_quotes", "keep"), lang=case.get("lang", "en"))
    assert [sentence.text for sentence in found] == case["expect"]
    assert list(found) == in_order(text, case["expect"])


def test_a_region_is_read_alone() -> None:
    """A sentence that the region cuts is cut; offsets are of the whole."""
    text = "The weir held. It rained on. Nobody slept."
    found = split_sentences(text, pos=4, endpos=24)
    assert [(s.start, s.end, s.text) for s in found] == [(4, 14, "weir held."), (15, 24, "It rained")]


def test_an_abbreviation_is_a_word_of_the_language() -> None:
    text = "Capt. Marsh met Hbrmstr. Lind."
    assert len(split_sentences(text, lang=ENGLISH)) == 2
    assert len(split_sentences(text, lang=ENGLISH.extend(abbreviations={"hbrmstr"}))) == 1


def test_inside_quotes_has_two_choices() -> None:
    """The message names them."""
    with pytest.raises(ValueError, match=r"must be 'keep' or 'split', not 'merge'"):
        split_sentences("It held.", inside_quotes="merge")  # type: ignore[arg-type]


def test_unknown_language() -> None:
    with pytest.raises(UnknownLanguageError):
        split_sentences("It held.", lang="tlh")
