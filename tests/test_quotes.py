"""Quotation marks: the cases of ``cases/en/quotes.json``, and what a call promises besides."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import cases, in_order

from newsparse import Language, Quote, UnknownLanguageError, find_quotes
from newsparse._quotes._kinds import SIGNS, read_signs, read_words
from newsparse._quotes._quote import find_places
from newsparse._quotes._table import WEIGHTS
from newsparse.lang import ENGLISH, GERMAN


def check(text: str, found: tuple[Quote, ...], expected: list[dict[str, Any]], pos: int) -> None:
    """Each quotation is the expected one, mark by mark."""
    assert [quote.span.text for quote in found] == [_whole(text, one) for one in expected]
    for quote, one in zip(found, expected, strict=True):
        parts = in_order(text, one.get("parts") or [one["quote"]], pos)
        pos = parts[-1].end
        assert list(quote.parts) == parts
        assert (quote.span.start, quote.span.end) == (parts[0].start, parts[-1].end)
        assert quote.closed is one.get("closed", True)
        if "inner" in one:
            assert [quote.inner] == in_order(text, [one["inner"]], parts[0].start + 1)
        if "kind" in one:
            assert quote.kind == one["kind"]
        check(text, quote.quotes, one.get("quotes", []), parts[0].start + 1)


def _whole(text: str, one: dict[str, Any]) -> str:
    if "parts" not in one:
        return str(one["quote"])
    start = text.index(one["parts"][0])
    return text[start : text.index(one["parts"][-1], start) + len(one["parts"][-1])]


@pytest.mark.parametrize("case", cases("quotes"))
def test_quotes(case: dict[str, Any]) -> None:
    """Marks, inner words, parts, nested quotations and, where a case says so, the kind."""
    text = case["text"]
    check(text, find_quotes(text, lang=case.get("lang", "en")), case["expect"], 0)


def test_speech_is_what_somebody_said() -> None:
    """Speech and fragments are; titles, terms and scare quotes are not."""
    text = "“We are ready,” said Odile Marsh. The film “Salt Harbour” is out. The town’s “experts” met in a pub."
    assert [(q.kind, q.is_speech) for q in find_quotes(text, lang="en")] == [
        ("speech", True),
        ("title", False),
        ("scare", False),
    ]


def test_the_language_decides_where_the_marks_cannot() -> None:
    """A “ between two letters opens in English and closes in German; nothing else in the text tells."""
    text = "Er sagte„Ja“und ging."
    english = Language(code="en", name="English", quotes=("“”",))
    german = Language(code="de", name="German", quotes=("„“",))
    assert [q.span.text for q in find_quotes(text, lang=english)] == ["„Ja", "“und ging."]
    assert [q.span.text for q in find_quotes(text, lang=german)] == ["„Ja“"]


def test_a_word_of_the_language_changes_the_kind() -> None:
    """Words of saying, of works and of terms are the language's."""
    text = "A shanty “salty” closed the night."
    assert find_quotes(text, lang=ENGLISH)[0].kind == "scare"
    assert find_quotes(text, lang=ENGLISH.extend(work_nouns={"shanty"}))[0].kind == "title"
    assert find_quotes(text, lang=ENGLISH.extend(term_words={"a shanty"}))[0].kind == "term"
    assert find_quotes(text, lang=ENGLISH.extend(cues={"closed"}))[0].kind == "fragment"


def test_what_lies_outside_a_region_tells_nothing() -> None:
    """A word of saying after ``endpos`` is not read."""
    text = "A shanty “salty” closed the night."
    sung = ENGLISH.extend(cues={"closed"})
    assert find_quotes(text, lang=sung)[0].kind == "fragment"
    assert find_quotes(text, endpos=text.index(" closed"), lang=sung)[0].kind == "scare"


def test_quotations_in_quotations_without_end() -> None:
    """A mark that opens a thousand times is data as well."""
    text = "“a " * 3_000 + "b" + "”" * 3_000
    for quote in find_quotes(text):
        assert text[quote.span.start : quote.span.end] == quote.span.text


def test_a_region_is_read_alone() -> None:
    """What stands outside ``pos`` and ``endpos`` opens and closes nothing; offsets are of the whole."""
    text = "“One,” he said. “Two,” he said. “Three.”"
    (found,) = find_quotes(text, pos=10, endpos=25)
    assert (found.span.start, found.span.end, found.span.text) == (16, 22, "“Two,”")


def test_a_region_that_cuts_a_quotation_leaves_it_open() -> None:
    text = "“One and two,” he said."
    (found,) = find_quotes(text, endpos=8)
    assert (found.span.text, found.closed) == ("“One and", False)


def test_bounds_outside_the_text_are_clamped() -> None:
    """As in `re`: before the start is the start, after the end is the end, reversed is empty."""
    text = "“One.”"
    assert find_quotes(text, pos=-5, endpos=99) == find_quotes(text)
    assert find_quotes(text, pos=4, endpos=2) == ()


def test_unknown_language() -> None:
    with pytest.raises(UnknownLanguageError, match=r"no language 'tlh'"):
        find_quotes("“Qapla.”", lang="tlh")


def test_marks_of_two_conventions_in_one_text() -> None:
    """A German article that quotes an English one keeps both readings apart."""
    text = "„Das Wehr hält“, sagte er. Im Original: “The weir will hold.”"
    assert [q.span.text for q in find_quotes(text, lang=GERMAN)] == ["„Das Wehr hält“", "“The weir will hold.”"]


def test_every_sign_has_its_weights() -> None:
    """The table was learned with the signs that are read."""
    assert len(WEIGHTS) == len(SIGNS)
    (place,) = find_places("“Rain,” she said.", ENGLISH)
    assert len(read_signs(place, read_words(place), ENGLISH)) == len(SIGNS)


@pytest.mark.parametrize(
    ("text", "sign", "value"),
    [
        ("Bo fell “in the dark” there.", "length", "3"),
        ("“NASA” fell.", "shape", "acronym"),
        ("“Salt” fell.", "shape", "capital"),
        ("“Salt Harbour of Old” fell.", "shape", "title"),
        ("“Harbour of the old” fell.", "shape", "sentence"),
        ("“The of” fell.", "shape", "one capital"),
        ("“Salt harbour is old” fell.", "shape", "sentence"),
        ("“salt Harbour” fell.", "shape", "small, capitals"),
        ("“3 days” fell.", "shape", "mark"),
        ("“It rains!” he said.", "end", "shout"),
        ("“Rain,” she said.", "before", "head"),
        ("It fell. “Rain” said Bo.", "before", "stop"),
        ("It (“rain”) fell.", "before", "("),
        ("– “Rain” fell.", "before", "–"),
        ("Bo Ek’s “rain” fell.", "before", "owner"),
        ("The miners’ “rain” fell.", "before", "owner"),
        ("He heavily “rained” on.", "before", "ly"),
        ("Bo Ek “rained” on.", "before", "name"),
        ("Ek called “rain” then.", "before", "cue, done"),
        ("A film, “Salt Harbour” is out.", "before", ", work"),
        ("It (“rain”) fell.", "after", ")"),
        ("It fell, “rain” – for long.", "after", "–"),
        ("It fell “rain” – for long.", "after", "–"),
        ("“Rain,” Bo said.", "after", "name"),
        ("“Rain”, Bo said.", "after", ", name"),
        ("“Rain”, said Bo.", "after", ", cue"),
        ("A film “Salt Harbour”", "after", "end"),
        ("Bo said that “rain” fell.", "cue before", "1"),
        ("She said. Bo saw “rain” fall.", "cue before", ""),
        ("Bo said the old man and the sea and the long wide old quay saw “rain” fall.", "cue before", "12"),
        ("“Rain,” the mayor said.", "cue after", "1"),  # 1 stands for 2 as well
        ("“Rain,” the old mayor said.", "cue after", "3"),
        ("It was “rain.” She said so.", "cue after", "1"),
        ("The report found “rain” there.", "other cue", "document"),
        ("“I rained” on them all.", "inside", "first"),
        ("“Rain.”", "line", "alone"),
        ("Bridge to be ‘closed’ in May", "line", "headline, single"),
        ("Bridge To Be ‘Closed’ In May", "line", "capitals, single"),
        ("Bridge to be ''closed'' in May", "line", "headline"),
        ("Bridge to be “closed” in May.”", "line", "prose"),
    ],
)
def test_what_a_quotation_looks_like(text: str, sign: str, value: str) -> None:
    """The signs that tell speech from titles and terms, each in the shortest sentence that shows it."""
    (place, *_) = find_places(text, ENGLISH)
    signs = dict(zip(SIGNS, read_signs(place, read_words(place), ENGLISH), strict=True))
    assert signs[sign] == value


def test_what_stands_before_the_paragraph_is_no_sign() -> None:
    (place,) = find_places("Bo said\n\n“Rain” fell.", ENGLISH)
    assert dict(zip(SIGNS, read_signs(place, read_words(place), ENGLISH), strict=True))["cue before"] == ""


def test_the_same_words_elsewhere_and_long_quotations_beside() -> None:
    """Words are the same whatever their case and the stop behind them; a quotation is not beside itself."""
    text = (
        "“Harbour Watch” is on. He likes “harbour watch.”\n\n"
        "“It has been raining for a long week,” he said. “Rain” fell.\n\n"
        "“It will be raining for a long week,” he said."
    )
    assert [(place.again, place.beside) for place in find_places(text, ENGLISH)] == [
        (True, False),
        (True, False),
        (False, False),
        (False, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("it rains all day long and all night long and all the", "fragment"),
        ("it rains all day long and all night long and all the time", "speech"),  # thirteen words
        ("it rains here.", "speech"),
        ("it rains.", "fragment"),
        ("it rains here", "fragment"),
    ],
)
def test_a_fragment_is_short_or_ends_without_a_stop(words: str, kind: str) -> None:
    (quote,) = find_quotes(f"Bo Ek said: “{words}”", lang="en")
    assert quote.kind == kind


def test_a_comma_behind_the_closing_mark_ends_a_fragment_too() -> None:
    """As British papers print it."""
    (quote,) = find_quotes("“It rains here”, Bo Ek said.", lang="en")
    assert quote.kind == "speech"
    (quote,) = find_quotes("“It rains here” Bo Ek said, he added.", lang="en")
    assert quote.kind == "fragment"
