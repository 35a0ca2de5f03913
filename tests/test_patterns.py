"""Patterns made of lists of words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._blocks._words import _alternatives, _first_letters, _narrowed
from newsparse._patterns import any_of
from newsparse.lang import LANGUAGES

WORDS = st.sets(st.text("ab.( ", max_size=5), max_size=8)


@given(WORDS, st.text("ab.( ", max_size=12))
def test_any_of_finds_the_longest_word(words: set[str], text: str) -> None:
    """As the plain list of alternatives does, the longest first."""
    plain = "|".join(re.escape(word) for word in sorted(words - {""}, key=len, reverse=True)) or "(?!)"
    assert [m.span() for m in re.finditer(any_of(words), text)] == [m.span() for m in re.finditer(plain, text)]


@pytest.mark.parametrize(
    ("words", "pattern"),
    [
        ([], "(?!)"),
        ([""], "(?!)"),
        (["mar"], "(?:mar)"),
        (["a", "ab", "abc"], "(?:a(?:b(?:c)?)?)"),
        (["a.b", "a.c"], r"(?:a\.(?:b|c))"),
        (["mar", "may", "june"], "(?:june|ma(?:r|y))"),
        (["june", "july", "jute"], "(?:ju(?:ly|ne|te))"),
        (["abcd", "abce", "abf", "bd"], "(?:ab(?:c(?:d|e)|f)|bd)"),
    ],
)
def test_words_share_their_beginnings(words: list[str], pattern: str) -> None:
    """As long ones as they have, so that no letter is tried twice."""
    assert any_of(words) == pattern


def test_first_letters_of_optional_beginnings() -> None:
    """What may be left out does not hide what comes after it."""
    assert _first_letters("(?:also |now )?read") == frozenset({"a", "n", "r"})
    assert _first_letters(r"\(?(?:ap|dpa)\)?") == frozenset({"(", "a", "d"})
    assert _first_letters(r"(?:\d+ )*comments?") == frozenset({"0", "c"})
    assert _first_letters(r".{0,9}share") is None
    assert _first_letters(r"(?:x|)y") is None


@given(st.data())
def test_first_letters_leave_no_boilerplate_out(data: st.DataObject) -> None:
    """A line that a shipped pattern matches begins with one of its first letters."""
    patterns = sorted({p for language in LANGUAGES for whole, _ in language.boilerplate for p in _alternatives(whole)})
    pattern = data.draw(st.sampled_from(patterns))
    firsts = _first_letters(pattern)
    line = data.draw(st.from_regex(re.compile(pattern), fullmatch=True))
    first = "0" if line[:1].isdigit() else line[:1]
    assert firsts is None or (first in firsts and re.fullmatch(_narrowed(pattern, first), line))


def test_narrowed_patterns_keep_what_begins_so() -> None:
    """A group that may be left out, and one that is known by nothing, stay whole."""
    assert _narrowed("(?:read|see|[st]ay) more", "s") == "(?:see|[st]ay) more"
    assert _narrowed("(?:also |now )?read", "a") == "(?:also |now )?read"
    assert _narrowed("read(?:ing)?", "r") == "read(?:ing)?"
