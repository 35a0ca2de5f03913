"""Offsets in other units: what Python's own encoders and line readers count."""

from __future__ import annotations

import pickle
import re
import time
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Span
from newsparse.export import Offsets
from newsparse.testing import article_texts, hostile_texts

ANY = st.text(st.characters())  # halves of surrogate pairs too
texts = st.one_of(article_texts(), hostile_texts(), ANY)

TEXT = "Frühling 🐈 in\r\nOstby\rund \u2028Grünau\n"
"""A letter of two bytes, one of four and two units, and all three ends of lines."""


def test_a_span_in_all_units() -> None:
    ostby = Span.of(TEXT, 15, 20)
    assert ostby.text == "Ostby"
    assert ostby.utf8(TEXT) == (19, 24)
    assert ostby.utf16(TEXT) == (16, 21)
    assert ostby.position(TEXT) == ((2, 1), (2, 6))
    assert TEXT.encode()[19:24] == b"Ostby"
    assert TEXT.encode("utf-16-le")[32:42].decode("utf-16-le") == "Ostby"


def test_lines_end_where_editors_end_them() -> None:
    """U+2028 ends a line for `str.splitlines` alone; \\r\\n ends one line, and its halves stand on it."""
    assert Span.of(TEXT, 26, 32).position(TEXT) == ((3, 6), (3, 12))
    assert Span.of(TEXT, 13, 14).position(TEXT) == ((1, 14), (1, 15))
    assert Span.of(TEXT, 14, 15).position(TEXT) == ((1, 15), (2, 1))
    assert Span.of(TEXT, 33, 33).position(TEXT) == ((4, 1), (4, 1))


@given(texts, st.data())
@example("\ud800\udc00\r", None)
@example("a" * 127 + "🐈" * 3, None)
def test_units_are_those_of_pythons_encoders(text: str, data: st.DataObject | None) -> None:
    """At any place of any text, by a span and by the table."""
    start = data.draw(st.integers(0, len(text))) if data else 0
    end = data.draw(st.integers(start, len(text))) if data else len(text)
    span, offsets = Span.of(text, start, end), Offsets(text)
    before, both = (text[:at].encode("utf-8", "surrogatepass") for at in (start, end))
    assert span.utf8(text) == (len(before), len(both)) == (offsets.utf8(start), offsets.utf8(end))
    wide = text.encode("utf-16-le", "surrogatepass")
    one, other = span.utf16(text)
    assert wide[2 * one : 2 * other] == span.text.encode("utf-16-le", "surrogatepass")
    assert (one, other) == (offsets.utf16(start), offsets.utf16(end))
    assert span.position(text) == (offsets.position(start), offsets.position(end))


@given(texts)
def test_a_position_finds_its_character(text: str) -> None:
    offsets = Offsets(text)
    lines = re.split("(?<=\n)|(?<=\r)(?!\n)", text)
    for at, character in enumerate(text):
        line, column = offsets.position(at)
        assert lines[line - 1][column - 1] == character


@pytest.mark.parametrize("method", ["utf8", "utf16", "position"])
def test_a_span_of_another_text_is_refused(method: str) -> None:
    """Also one that would fit if a negative start counted from the end."""
    for span in (Span(0, 4, "Rain"), Span(4, 9, "Sun.x"), Span(-4, -1, "Sun"), Span(2, 1, "")):
        with pytest.raises(ValueError, match=r"^the span -?\d+:-?\d+ does not stand in this text of 4 characters$"):
            getattr(span, method)("Sun.")
    with pytest.raises(TypeError, match=r"^text must be a str, not bytes$"):
        getattr(Span(0, 4, "Rain"), method)(b"Rain")


@pytest.mark.parametrize("method", ["utf8", "utf16", "position"])
@pytest.mark.parametrize(
    ("offset", "kind", "message"),
    [
        (-1, ValueError, "^no offset -1 in a text of 4 characters$"),
        (5, ValueError, "^no offset 5 in a text of 4 characters$"),
        (1.0, TypeError, "^offset must be an int, not float$"),
        ("1", TypeError, "^offset must be an int, not str$"),
    ],
)
def test_a_wrong_offset_is_named(method: str, offset: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        getattr(Offsets("Sun."), method)(offset)


def test_a_table_is_of_a_text() -> None:
    with pytest.raises(TypeError, match=r"^text must be a str, not bytes$"):
        Offsets(b"Rain")  # type: ignore[arg-type]
    assert Offsets("Rain") == Offsets("Rain") != Offsets("Sun")
    assert repr(Offsets("Rain")) == "Offsets()"
    assert pickle.loads(pickle.dumps(Offsets(TEXT))).utf16(15) == 16


@pytest.mark.parametrize("line", ["Grün 🐈 in Ostby\n", "橋", "\r", "a"], ids=ascii)
def test_all_places_of_a_text_take_time_by_its_length(line: str) -> None:
    def work(size: int) -> float:
        text = line * (size // len(line))
        begin = time.process_time()
        offsets = Offsets(text)
        for at in range(len(text)):
            offsets.utf8(at), offsets.utf16(at), offsets.position(at)
        return time.process_time() - begin

    assert work(64_000) < 24 * max(min(work(8_000) for _ in range(3)), 0.004)
