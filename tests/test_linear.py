"""
Time grows with the length of the text, on lines that no newspaper prints too.

``benchmarks/linear.py`` asks the same of longer texts.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hostile import CHEAP, FAMILIES, Family
from surface import PREPARE, Prepare

from newsparse import (
    Known,
    explain_speakers,
    find_attributions,
    find_quotes,
    parse_article,
    resolve_speakers,
    split_sentences,
)

LINES = (
    *"“”\"'’‘„«»",
    *("''", "``", "“a ", "‘a s’ ", '"a" ', "“a\n\n", "a\n", "\u2028"),
    *(".", ". ", "A.", "A. ", "?!”", "U.S. ", "left.Then", "“Why?” A asked. ", "Mr. "),
)


def seconds(function: Callable[[str], object], text: str, times: int = 3) -> float:
    """Of the processor, the best of a few."""
    best = float("inf")
    for _ in range(times):
        begin = time.process_time()
        function(text)
        best = min(best, time.process_time() - begin)
    return best


def growth(function: Callable[[str], object], line: str, size: int) -> float:
    """How many times as long eight times the text takes: about 8, and 64 where time goes with the square."""
    short, long = (line * (n // len(line)) for n in (size, 8 * size))
    rate = seconds(function, long, 1) / max(seconds(function, short, 1), 0.002)
    if rate > 16:  # a busy machine, perhaps
        rate = seconds(function, long) / max(seconds(function, short), 0.002)
    return rate


@pytest.mark.parametrize("function", [find_quotes, split_sentences], ids=lambda function: function.__name__)
@pytest.mark.parametrize("line", LINES, ids=ascii)
def test_eight_times_the_text_takes_about_eight_times_as_long(function: Callable[[str], object], line: str) -> None:
    """A square would take 64 times as long; half of that leaves room for a busy machine."""
    assert growth(function, line, 1_500) < 32


SPOKEN = (
    *("said ", "“a” said ", "she said, ", "said that ", "told CNN ", "“a ", "according to a ", "She wrote:\n\n"),
    *("“a”\n\n", "“a”\n— Bo\n", "HOLM: a\n\n", "Bo Ek, ", "“a,” said Bo. ", "quothed “a” ", "per NPR, ", "of the "),
    *(
        "a sign reads “a” ",
        "Bo nods. “It is so.” ",
        "“It is so.” ",
        "“a,” Bo, ",
        "who said “a” ",
        "it was called “a” by ",
    ),
    "“a,” he sighed, “b,” ",
    *("“It is so.”\n\nShe went.\n\n", "‘It is so’: \n\n", "Bo ‘so’ says\n\n", "MINTON (AP) - "),
)


@pytest.mark.parametrize("line", SPOKEN, ids=ascii)
def test_attributions_take_time_by_the_length_of_the_text(line: str) -> None:
    """Cues, names and marks without end, in one paragraph or in a thousand."""
    assert growth(find_attributions, line, 500) < 32


@pytest.mark.parametrize("line", ["“It holds,” Ada Byron said. ", "“It holds,” she said. Ada Byron left. "])
def test_an_article_takes_time_by_its_length(line: str) -> None:
    """One speaker with thousands of mentions is compared with nobody mention by mention."""
    assert growth(parse_article, line, 4_000) < 24


@pytest.mark.parametrize("line", ["“a” said ", "It rains, per NPR. Bo Ek said no, per CNN. ", "'a' said Bo, "])
def test_what_leans_on_others_in_its_paragraph_takes_time_by_the_length_of_the_text(line: str) -> None:
    """A quotation that goes on, and a relay, look at what is near them alone."""
    assert growth(find_attributions, line, 4_000) < 24


TALK = (
    "“It holds,” Ada Byron said. “It does,” she said. ",
    "Mayor Ada {0} opened. “No,” the mayor said. ",
    "Ada {0}, a pilot, left. “No,” the pilot said.\n\n",
    "{0} Institute opened. “No,” the institute said. “No,” it said. ",
    "Ada {0} and Bo {0} left. “No,” {0} said. ",
    "HOLM: It is so.\n\n{0}: No, it is not.\n\n",
    "Accordingly Ada {0} said that it rained, per the {0} Post. ",
)


@pytest.mark.parametrize("function", [resolve_speakers, explain_speakers], ids=lambda function: function.__name__)
@pytest.mark.parametrize("line", TALK, ids=ascii)
def test_speakers_take_time_by_the_length_of_the_text(function: Callable[..., object], line: str) -> None:
    """Also with half of the names known and all sources in two clusters."""

    def prepared(size: int) -> Callable[[str], object]:
        words = ["O" + "".join("abcdefghij"[int(digit)] for digit in f"{n:06}") for n in range(size // len(line))]
        text = "".join(line.format(word) for word in words)
        found = find_attributions(text)
        known = [Known(f"Una {word}", aliases=(f"the {word}", word)) for word in words[::2]]
        sources = [(one.source.start, one.source.end) for one in found if one.source is not None]
        return lambda _: function(text, found, known=known, coreference=[sources[::2], sources[1::2]])

    short, long = (prepared(size) for size in (4_000, 32_000))
    assert seconds(long, "", 2) < 24 * max(seconds(short, ""), 0.002)


LIMIT = 32
"""Eight times the text takes eight times as long, and 64 times where time goes with the square."""
UNIT = 4e-5
"""Seconds a character that nothing takes on the slowest machine: what is quicker at both sizes needs no second look."""


def _steep(prepare: Prepare, make: Family, size: int) -> float:
    """The ratio of the times for *size* and eight times that; 0 if the longer one is quick anyway."""
    short, long = prepare(make(size)), prepare(make(8 * size))
    begin = time.process_time()
    long()
    if time.process_time() - begin < max(0.02, UNIT * size):
        return 0
    rate = seconds(lambda _: long(), "", 1) / max(seconds(lambda _: short(), "", 2), 0.004)
    return rate if rate < LIMIT / 2 else seconds(lambda _: long(), "") / max(seconds(lambda _: short(), ""), 0.004)


@pytest.mark.parametrize("name", PREPARE)
def test_every_function_takes_time_by_the_length_of_the_text(name: str) -> None:
    """Each on the families that saw most of what was ever wrong."""
    rates = {family: _steep(PREPARE[name], FAMILIES[family], 400) for family in CHEAP}
    assert {family: rate for family, rate in rates.items() if rate > LIMIT} == {}


@pytest.mark.parametrize("family", FAMILIES)
def test_an_article_of_any_family_takes_time_by_its_length(family: str) -> None:
    """`parse_article` calls nearly all of the others."""
    assert _steep(PREPARE["parse_article"], FAMILIES[family], 400) < LIMIT
