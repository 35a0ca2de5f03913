"""Paragraphs: the stretches of text that every room reads one at a time."""

from __future__ import annotations

import pytest

from newsparse._layout import paragraph_bounds


def paragraphs(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraph_bounds(text, 0, len(text))]


@pytest.mark.parametrize(
    "end", ["\n", "\r\n", "\r", "\n\n", "\n \t\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029"], ids=ascii
)
def test_every_end_of_line_ends_a_paragraph(end: str) -> None:
    """All that `str.splitlines` knows."""
    assert paragraphs(f"Rain.{end}Sun.") == ["Rain.", "Sun."]


def test_white_space_at_the_ends_is_left_out() -> None:
    assert paragraphs("\n  Rain. \t\n\u00a0\n\u2003Sun.\u00a0\n") == ["Rain.", "Sun."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u00a0\n\t"])
def test_no_words_no_paragraphs(text: str) -> None:
    assert paragraphs(text) == []


WRAPPED = [
    "The weir at Ostby held through the night although the water stood",
    "higher than in any year since the mill was built, and the people who",
    "live below it went to bed in their boots and waited for the bell.",
]


def test_wrapped_lines_are_one_paragraph() -> None:
    """Middling lines without a blank line between them, as in mails and archives."""
    one = "\n".join(WRAPPED)
    assert paragraphs(f"{one}\n\n{one}\n\n{one}") == [one, one, one]


def test_one_paragraph_a_line_is_not_wrapped() -> None:
    """Without a blank line anywhere, each line is a paragraph."""
    assert paragraphs("\n".join(WRAPPED)) == WRAPPED
    assert paragraphs("\n".join(WRAPPED * 2)) == WRAPPED * 2


def test_lines_that_end_their_sentences_are_paragraphs() -> None:
    """A list of whole sentences is no wrapped text, though its lines are of middling length."""
    lines = [f"The weir at Ostby held through night number {number} of the flood." for number in range(5)]
    assert paragraphs("The chronicle\n\n" + "\n".join(lines)) == ["The chronicle", *lines]


def test_a_region_speaks_in_offsets_of_the_whole() -> None:
    text = "Rain.\n\nSun and wind.\n\nSnow."
    assert paragraph_bounds(text, 11, 24) == [(11, 20), (22, 24)]


LIST = [
    "- The first pump has to come from Eastmere by road, which takes a week",
    "- The second pump is being mended at the yard of the county in Mettown",
    "- The third pump works, but only at low water and without any load",
    "- The fourth pump was sold in the spring to pay for the first of them",
]


def test_items_of_a_list_are_not_wrapped_lines() -> None:
    """Middling lines, one under the other between blank lines, but each with its bullet."""
    text = "Two pumps broke on Monday.\n\n" + "\n".join(LIST) + "\n\nThe ferry stays in port."
    assert paragraphs(text) == ["Two pumps broke on Monday.", *LIST, "The ferry stays in port."]


def test_a_dash_where_a_wrapped_line_begins_is_no_list() -> None:
    """One line alone that begins with a hyphen is prose."""
    lines = [
        *WRAPPED[:2],
        *WRAPPED[:2],
        "- some of them at least - went to bed in their boots and waited for the bell.",
    ]
    assert paragraphs("It rained.\n\n" + "\n".join(lines)) == ["It rained.", "\n".join(lines)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n  ", " \n", "\x85"], ids=ascii)
def test_wrapped_lines_may_end_and_begin_in_any_way(end: str) -> None:
    """An end of line of two characters, or an indent, is no blank line."""
    one = end.join(WRAPPED)
    assert paragraphs(f"{one}\n\n{one}") == [one, one]


@pytest.mark.parametrize(("width", "wraps"), [(44, False), (45, True), (80, True), (110, True), (111, False)])
def test_wrapped_lines_are_of_middling_length(width: int, wraps: bool) -> None:
    """Shorter lines are headings or verses, longer ones whole paragraphs."""
    lines = [("rain " * 30)[: width - 1] + "n"] * 4
    assert paragraphs("It rained.\n\n" + "\n".join(lines)) == ["It rained.", *(["\n".join(lines)] if wraps else lines)]


def test_two_lines_below_each_other_are_no_sign_of_wrapping() -> None:
    """It takes three that go on with the next line."""
    title = "The chronicle"
    assert paragraphs("\n".join([f"{title}\n", *WRAPPED])) == [title, *WRAPPED]
    assert paragraphs("\n".join([f"{title}\n", WRAPPED[0], *WRAPPED])) == [title, "\n".join([WRAPPED[0], *WRAPPED])]


@pytest.mark.parametrize(("middling", "wraps"), [(7, True), (6, False)])
def test_seven_of_ten_lines_of_a_wrapped_text_are_middling(middling: int, wraps: bool) -> None:
    """The other lines are verses or addresses."""
    lines = [WRAPPED[0]] * middling + ["of rain"] * (11 - middling)
    assert (len(paragraphs("It rained.\n\n" + "\n".join(lines))) == 2) is wraps


def test_two_items_are_a_list() -> None:
    """A blank line before and after them does not make them wrapped lines of one paragraph."""
    one = "\n".join(WRAPPED)
    text = f"{one}\n\n" + "\n".join(LIST[:2]) + f"\n\n{one}"
    assert paragraphs(text) == [one, *LIST[:2], one]
