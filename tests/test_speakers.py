"""
Who a source is: the cases of ``cases/en/speakers.json``.

The attributions are written down in the cases, so that what is tested is who
their sources are, not how they were found.
"""

from __future__ import annotations

from typing import Any

import pytest
from case_files import cases, in_order, place

from newsparse import Attribution, Span, Speaker, UnknownLanguageError, find_attributions, resolve_speakers


def attribution(source: Span | None, content: Span) -> Attribution:
    """An attribution as `find_attributions` answers it."""
    return Attribution(source, None, (content,), None, "direct", "statement", "asserted", "case", 1.0)


def attributions(text: str, said: list[dict[str, Any]]) -> list[Attribution]:
    return [
        attribution(None if one["source"] is None else place(text, one["source"]), in_order(text, [one["content"]])[0])
        for one in said
    ]


@pytest.mark.parametrize("case", cases("speakers"))
def test_speakers(case: dict[str, Any]) -> None:
    """Name, role, mentions and how it was found; or no speaker and the reason why."""
    text = case["text"]
    resolved = resolve_speakers(text, attributions(text, case["said"]))
    for found, expected in zip(resolved, case["said"], strict=True):
        if "not" in expected:
            assert found.speaker is None or found.speaker.name != expected["not"]
        elif expected["speaker"] is None:
            assert found.speaker is None
            assert found.unresolved
            assert expected.get("why", "") in found.unresolved
        else:
            assert found.speaker is not None, found.unresolved
            assert found.unresolved is None
            check(text, found.speaker, expected)


def check(text: str, found: Speaker, expected: dict[str, Any]) -> None:
    assert found.name == expected["speaker"]
    assert found.span == in_order(text, [expected["speaker"]])[0]
    for field in ("how", "kind"):
        if field in expected:
            assert getattr(found, field) == expected[field]
    if "role" in expected:
        assert found.role == (expected["role"] and in_order(text, [expected["role"]])[0])
    if "mentions" in expected:
        assert list(found.mentions) == in_order(text, expected["mentions"])


TEXT = "“It will hold,” said Odile Marsh. “No,” said Bo Lind. “Yes,” Marsh said."


def test_everything_but_the_speaker_stays() -> None:
    """As many attributions, in the order in which they were given."""
    given = find_attributions(TEXT)
    assert len(given) == 3
    backwards = resolve_speakers(TEXT, reversed(given))
    assert [one.content for one in backwards] == [one.content for one in reversed(given)]
    assert [one.speaker and one.speaker.name for one in backwards] == ["Odile Marsh", "Bo Lind", "Odile Marsh"]
    assert resolve_speakers(TEXT, backwards) == backwards


def test_one_person_is_one_speaker() -> None:
    """Full name and surname lead to equal speakers, however each was found."""
    one, _, two = (found.speaker for found in resolve_speakers(TEXT, find_attributions(TEXT)))
    assert one is not None
    assert two is not None
    assert one == two
    assert hash(one) == hash(two)
    assert one.how != two.how


def test_nothing_to_resolve() -> None:
    assert resolve_speakers(TEXT, ()) == ()
    assert resolve_speakers("", ()) == ()


def test_unknown_language() -> None:
    with pytest.raises(UnknownLanguageError):
        resolve_speakers(TEXT, (), lang="tlh")
