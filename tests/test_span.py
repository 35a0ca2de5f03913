"""Spans: words and where they stand."""

from __future__ import annotations

import re
from typing import Any

import attrs
import pytest

from newsparse import Span
from newsparse._span import check_region, cut, ordered, trim

RAIN = "Rain over Leeds."


def test_of_cuts_out_of_the_source() -> None:
    assert Span.of(RAIN, 10, 15) == Span(10, 15, "Leeds")
    assert Span.of(RAIN, 0, len(RAIN)).text == RAIN
    assert Span.of(RAIN, 4, 4).text == ""


def test_offsets_are_code_points() -> None:
    """Not bytes, not UTF-16 units: an emoji counts once."""
    assert Span.of("🌧 über Leeds", 2, 6).text == "über"


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (0, 17), (5, 4), (17, 17)])
def test_of_refuses_what_lies_outside(start: int, end: int) -> None:
    """A negative index is a mistake here, not a count from the end."""
    with pytest.raises(ValueError, match=rf"no span {start}:{end} in a text of 16 characters"):
        Span.of(RAIN, start, end)


def test_group_speaks_in_offsets_of_the_whole() -> None:
    """A match that starts at `pos` needs no repair."""
    match = re.compile(r"(?P<way>over|under) (?P<place>\w+)(?P<tail>!)?").search(RAIN, 5, 15)
    assert match is not None
    assert Span.group(match) == Span(5, 15, "over Leeds")
    assert Span.group(match, "place") == Span.group(match, 2) == Span(10, 15, "Leeds")
    assert Span.group(match, "tail") is None


def test_a_group_may_stand_at_the_very_start() -> None:
    """Only a group that took no part in the match has nowhere to stand."""
    match = re.match(r"(?P<what>Rain)", RAIN)
    assert match is not None
    assert Span.group(match, "what") == Span.group(match) == Span(0, 4, "Rain")


def test_an_empty_group_is_a_span() -> None:
    """It took part in the match, so it stands somewhere."""
    match = re.search(r"Rain(?P<more>\w*)", RAIN)
    assert match is not None
    assert Span.group(match, "more") == Span(4, 4, "")


@pytest.mark.parametrize(
    ("other", "inside"),
    [((0, 4), True), ((1, 3), True), ((4, 4), True), ((3, 5), False), ((5, 9), False), ((0, 16), False)],
)
def test_covers(other: tuple[int, int], inside: bool) -> None:
    assert Span.of(RAIN, 0, 4).covers(Span.of(RAIN, *other)) is inside


def test_spans_sort_by_start_then_end() -> None:
    spans = [Span.of(RAIN, *bounds) for bounds in ((5, 9), (0, 16), (0, 4))]
    assert [span.text for span in sorted(spans)] == ["Rain", RAIN, "over"]


def test_spans_cannot_be_changed() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Span.of(RAIN, 0, 4).start = 1  # type: ignore[misc]


# ------------------------------------------------------- what rooms share


def test_cut_takes_bounds() -> None:
    assert cut(RAIN, (5, 9)) == Span(5, 9, "over")


@pytest.mark.parametrize(
    ("bounds", "trimmed"),
    [((0, 8), (2, 6)), ((2, 6), (2, 6)), ((1, 7), (2, 6)), ((3, 7), (3, 6))],
)
def test_trim_moves_over_white_space(bounds: tuple[int, int], trimmed: tuple[int, int]) -> None:
    """A no-break space is white space."""
    assert trim(" \u00a0Rain\n ", *bounds) == trimmed


def test_trim_of_nothing_is_empty() -> None:
    start, end = trim("a \t b", 1, 4)
    assert start == end


@pytest.mark.parametrize(
    ("pos", "endpos", "region"),
    [
        (0, None, (0, 4)),
        (1, 3, (1, 3)),
        (-2, 99, (0, 4)),
        (3, 1, (1, 1)),
        (9, None, (4, 4)),
        (0, -1, (0, 0)),
    ],
)
def test_a_region_is_clamped(pos: int, endpos: int | None, region: tuple[int, int]) -> None:
    """As `re` does it: nothing is counted from the end, and reversed bounds are empty."""
    start, end = check_region("Rain", pos, endpos)
    assert (start, end) == region
    assert re.compile("").search("Rain", start, end) is not None


def test_without_bounds_the_region_is_the_text() -> None:
    assert check_region("Rain") == (0, 4)


@pytest.mark.parametrize("wrong", [None, b"Rain", ["Rain"], 4])
def test_a_region_is_of_a_str(wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"text must be a str, not {type(wrong).__name__}"):
        check_region(wrong)


def test_ordered_keeps_each_span_once() -> None:
    one, two = Span.of(RAIN, 0, 4), Span.of(RAIN, 5, 9)
    assert ordered([two, one, two]) == (one, two)
