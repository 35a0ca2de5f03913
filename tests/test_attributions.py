"""Who said what: the cases of ``cases/en/attributions.json``, and how claims are decided."""

from __future__ import annotations

import re
from typing import Any

import pytest
from case_files import cases, place

from newsparse import (
    Attribution,
    Span,
    find_attributions,
)

_WORD_RE = re.compile(r"\w[\w’'-]*")


def words_of(text: str, spans: tuple[Span, ...]) -> list[tuple[int, str]]:
    """The words that spans hold, with their offsets: marks and stops at the ends do not count."""
    return [(m.start(), m[0]) for span in spans for m in _WORD_RE.finditer(text, span.start, span.end)]


def check_role(text: str, found: Span | None, expected: Any) -> None:
    """
    A source, cue or outlet is the expected one.

    ``{"words": …, "most": …}`` allows anything between the two: the name alone,
    or with what describes it.
    """
    if expected is None:
        assert found is None
        return
    if found is None:
        assert isinstance(expected, dict)
        assert expected.get("optional")
        return
    least = place(text, expected)
    most = place(text, expected["most"]) if "most" in expected and isinstance(expected, dict) else least
    assert most.covers(found), f"{found.text!r} is more than {most.text!r}"
    assert found.covers(least), f"{found.text!r} lacks {least.text!r}"
    assert text[found.start : found.end] == found.text


def check(text: str, found: Attribution, expected: dict[str, Any]) -> None:
    if "speaks" in expected:  # the outlet is the only one who is named: source or outlet
        check_role(text, found.source or found.outlet, expected["speaks"])
    else:
        check_role(text, found.source, expected.get("source"))
        check_role(text, found.outlet, expected.get("outlet"))
    check_role(text, found.cue, expected.get("cue"))
    assert words_of(text, found.content) == words_of(text, tuple(place(text, w) for w in expected["content"]))
    for field in ("kind", "act", "mood", "rule"):
        if field in expected:
            assert getattr(found, field) == expected[field]


@pytest.mark.parametrize("case", cases("attributions"))
def test_attributions(case: dict[str, Any]) -> None:
    """Source, cue, outlet and the words of the content, each where it stands; and nothing else."""
    text = case["text"]
    found = find_attributions(text)
    assert len(found) == len(case["expect"]), [(a.rule, a.source, a.content) for a in found]
    for one, expected in zip(found, case["expect"], strict=True):
        check(text, one, expected)
