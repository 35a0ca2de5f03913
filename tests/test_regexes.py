"""No regular expression takes more time than the length of what it is shown; see ``tests/regexes.py``."""

from __future__ import annotations

import pytest
from regexes import STEEP, Found, ambiguous, collect, growth

SHORT = 300
"""A pattern that is never shown more than this costs a constant, whatever it does."""

KNOWN = {
    "newsparse._captions._parts._YEAR_END_RE": "looked for in the last 12 characters of a credit",
    "newsparse._captions._words.links": "looked for in the last 50 characters of a caption",
}
"""Patterns that may be steep, with the reason."""


@pytest.fixture(scope="module")
def patterns() -> list[Found]:
    return collect()


def test_the_patterns_are_seen(patterns: list[Found]) -> None:
    """Hundreds, with those that are built of words on first use; and how they are used."""
    names = {where for _, _, where, _, _ in patterns}
    assert "newsparse._names._TOKEN_RE" in names
    assert any(where.startswith("newsparse._blocks._words.") for where in names)
    assert len(patterns) > 300
    assert sum(bool(methods) for _, _, _, methods, _ in patterns) > 0.9 * len(patterns)


def test_no_repeats_share_their_characters(patterns: list[Found]) -> None:
    """Read off the parse tree: nested repeats cost a power, neighbours a square."""
    found = {
        where: problems
        for pattern, flags, where, _, longest in patterns
        if not 0 <= longest <= SHORT and where not in KNOWN and (problems := ambiguous(pattern, flags))
    }
    assert found == {}


def test_no_attack_takes_the_square_of_its_length(patterns: list[Found]) -> None:
    """Seen by the clock, on text made of each pattern to fail late; the longest of each place stand for their kind."""
    found: dict[str, tuple[float, str]] = {}
    tried: dict[str, int] = {}
    for pattern, flags, where, methods, longest in sorted(patterns, key=lambda one: -len(one[0])):
        tried[where] = tried.get(where, 0) + 1
        if 0 <= longest <= SHORT or where in KNOWN or tried[where] > 3:
            continue
        rate, text = growth(pattern, flags, 400, methods or ("finditer",))
        if rate > STEEP:
            found[where] = min(growth(pattern, flags, 800, methods or ("finditer",)), (rate, text))
    assert {where: worst for where, worst in found.items() if worst[0] > STEEP} == {}


BAD = {
    r"(?:a+)+b": "nested",
    r"(?:\w+\s?)*:": "nested",
    r"\s*\s*x": "neighbours",
    r"[a-z]+[^,]*,": "neighbours",
    r"\w+ ?\w+:": "neighbours",
}
GOOD = (r"(?:a++)++b", r"(?:[ ]\w+)*:", r"(?>\s*)\s*+x", r"[a-z]+,[a-z]+,", r"\w{1,30}(?: \w{1,30}){0,3}:", r"a*b*")


@pytest.mark.parametrize("pattern", BAD)
def test_bad_patterns_are_told(pattern: str) -> None:
    assert any(problem.startswith(BAD[pattern]) for problem in ambiguous(pattern, 0))


@pytest.mark.parametrize("pattern", GOOD)
def test_good_patterns_are_left_in_peace(pattern: str) -> None:
    assert ambiguous(pattern, 0) == []


@pytest.mark.parametrize("pattern", [r"\s*x", r"\s+$", r"\(.*\)", r"\w++:"])
def test_a_search_that_begins_again_and_again_is_told(pattern: str) -> None:
    """Harmless at one start, and a square from every start."""
    assert growth(pattern, 0, 3_000)[0] > STEEP
    assert growth(pattern, 0, 800, ("match",))[0] <= STEEP
