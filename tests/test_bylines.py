"""Who wrote it, and from where."""

from __future__ import annotations

import pytest

from newsparse import Span, split_byline, split_dateline
from newsparse.testing import check_spans


def text_of(span: Span | None) -> str | None:
    return None if span is None else span.text


@pytest.mark.parametrize(
    ("text", "authors", "role", "outlet"),
    [
        ("By Ada Byronne", ["Ada Byronne"], None, None),
        ("By Ada Byronne and Chidi Ek", ["Ada Byronne", "Chidi Ek"], None, None),
        ("By ADA BYRONNE, Political Editor", ["ADA BYRONNE"], "Political Editor", None),
        ("By Ada Byronne, Associated Press", ["Ada Byronne"], None, "Associated Press"),
        ("Von Dörte Grün", ["Dörte Grün"], None, None),
        ("Par Émile de la Cour", ["Émile de la Cour"], None, None),
        ("By Abby Goodmann", ["Abby Goodmann"], None, None),  # "by" inside a word opens nothing
        ("By J. T. van Dorp", ["J. T. van Dorp"], None, None),
    ],
)
def test_bylines(text: str, authors: list[str], role: str | None, outlet: str | None) -> None:
    found = split_byline(text)
    assert found is not None
    check_spans(text, found)
    assert [span.text for span in found.authors] == authors
    assert (text_of(found.role), text_of(found.outlet)) == (role, outlet)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "By the time the bridge opened, it was too late.",
        "By Monday the water had gone.",
        "Von der Brücke ist nichts geblieben.",
    ],
)
def test_what_is_no_byline(text: str) -> None:
    assert split_byline(text) is None


@pytest.mark.parametrize(
    ("text", "place", "date", "agency", "body"),
    [
        ("OSTBY (AP) — The bridge fell.", "OSTBY", None, "AP", "The bridge fell."),
        ("PORT RELDA, May 3 (Reuters) - The bridge fell.", "PORT RELDA", "May 3", "Reuters", "The bridge fell."),
        ("Grünau (dpa) - Die Brücke fiel.", "Grünau", None, "dpa", "Die Brücke fiel."),
        ("NORD HAVEN, N.H. — The bridge fell.", "NORD HAVEN, N.H.", None, None, "The bridge fell."),
        ("OSTBY —The bridge fell.", "OSTBY", None, None, "The bridge fell."),  # a lost space
    ],
)
def test_datelines(text: str, place: str, date: str | None, agency: str | None, body: str) -> None:
    found = split_dateline(text)
    assert found is not None
    check_spans(text, found)
    assert (text_of(found.place), text_of(found.date), text_of(found.agency)) == (place, date, agency)
    assert text[found.body_start :] == body


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OSTBY is a town of ferries.",
        "The bridge — the old one — fell on Monday.",
        "READ MORE: The bridge fell.",
        "DEAR ADA: My bridge fell.",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert split_dateline(text) is None


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Bridge falls\n\nOSTBY (AP) — The bridge fell."
    found = split_dateline(text, pos=14)
    assert found is not None
    assert found.place == Span.of(text, 14, 19)
    assert text[found.body_start :] == "The bridge fell."
