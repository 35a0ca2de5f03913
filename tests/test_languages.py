"""Languages are values: found by code, extended without changing anybody else's."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from importlib import metadata
from importlib.metadata import EntryPoint
from typing import Any

import attrs
import pytest

from newsparse import Language, NewsparseError, UnknownLanguageError, find_attributions, rules
from newsparse.lang import ENGLISH, GERMAN, LANGUAGES, MULTILINGUAL, get_language
from newsparse.lang._language import openings, table
from newsparse.rules import Rules

# ---------------------------------------------------------------- by code


@pytest.mark.parametrize("code", ["en", "EN", "en-GB", "en_US", "En-au"])
def test_a_code_in_any_form(code: str) -> None:
    """Case and region do not matter."""
    assert get_language(code) is ENGLISH


def test_a_language_of_ones_own_comes_back() -> None:
    mine = Language(code="tlh", name="Klingon")
    assert get_language(mine) is mine


def test_all_languages_together_have_a_code() -> None:
    assert get_language("mul") is MULTILINGUAL


@pytest.mark.parametrize("code", ["tlh", "", "english", "-en", "\ud800"])
def test_an_unknown_code_names_the_choices(code: str) -> None:
    """The error keeps the facts, and is caught as what it is."""
    with pytest.raises(UnknownLanguageError, match=re.escape(f"no language {code!r}; there are: ")) as caught:
        get_language(code)
    assert caught.value.code == code
    assert {"de", "en", "mul"} <= set(caught.value.known)
    assert list(caught.value.known) == sorted(caught.value.known)
    assert isinstance(caught.value, (NewsparseError, LookupError))


@pytest.mark.parametrize("wrong", [None, 4, b"en", ["en"]])
def test_a_code_is_a_str(wrong: Any) -> None:
    with pytest.raises(TypeError, match="lang must be a Language or a str"):
        get_language(wrong)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_each_language_is_found_by_its_own_code(language: Language) -> None:
    assert get_language(language.code) is language
    assert language.name


def test_codes_are_given_once() -> None:
    codes = [language.code for language in (*LANGUAGES, MULTILINGUAL)]
    assert len(set(codes)) == len(codes)


# ---------------------------------------------------------------- the words


def word_fields(language: Language) -> dict[str, frozenset[str]]:
    return {k: v for k, v in attrs.asdict(language, recurse=False).items() if isinstance(v, frozenset)}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_words_are_printed_words(language: Language) -> None:
    """No empty word, no comment left in a table, no white space at an end."""
    for field, words in word_fields(language).items():
        wrong = {word for word in words if not word or word != word.strip() or "#" in word or "\n" in word}
        assert not wrong, field


CASE_MATTERS = {"outlets"}  # "Time" is a magazine, "time" is not


@pytest.mark.parametrize("field", ["cues", "attitudes", "abbreviations", "pronouns", "particles", "months", "titles"])
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_words_that_are_looked_up_lower_cased_are_lower_case(language: Language, field: str) -> None:
    """A capital in such a table would never be found."""
    assert not {word for word in getattr(language, field) if word != word.lower()}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_pairs_of_marks_are_pairs(language: Language) -> None:
    assert all(len(pair.replace(" ", "")) == 2 for pair in language.quotes)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_boilerplate_patterns_compile(language: Language) -> None:
    for pattern, sort in language.boilerplate:
        re.compile(pattern, re.IGNORECASE)
        assert sort


def test_all_together_hold_the_words_of_each() -> None:
    for language in LANGUAGES:
        for field, words in word_fields(language).items():
            assert words <= getattr(MULTILINGUAL, field), (language.code, field)


def test_in_all_together_the_english_reading_comes_first() -> None:
    """The usual pair of marks, and what an abbreviation stands for where two languages disagree."""
    assert MULTILINGUAL.quotes[0] == ENGLISH.quotes[0]
    together = dict(MULTILINGUAL.agencies)
    assert {key: together[key] for key, _ in ENGLISH.agencies} == dict(ENGLISH.agencies)


# ---------------------------------------------------------------- extend


def test_extend_adds_words_and_leaves_the_language_alone() -> None:
    before = ENGLISH.cues
    mine = ENGLISH.extend(cues={"yodelled"}, outlets=["Ostby Herald"])
    assert mine.cues == before | {"yodelled"}
    assert "Ostby Herald" in mine.outlets
    assert before == ENGLISH.cues
    assert (mine.code, mine.name) == ("en", "English")
    assert mine != ENGLISH


def test_extend_with_nothing_changes_nothing() -> None:
    assert ENGLISH.extend() == ENGLISH
    assert ENGLISH.extend(cues=()) == ENGLISH


def test_extend_puts_new_marks_first() -> None:
    """The first pair is the usual one."""
    mine = ENGLISH.extend(quotes=["«»", "‘’"])
    assert mine.quotes == ("«»", "‘’", "“”")


def test_extend_with_pairs_as_mapping_or_as_pairs() -> None:
    """A later reading of the same abbreviation wins."""
    mine = ENGLISH.extend(agencies={"NWS": "Northwind Syndicate"})
    again = mine.extend(agencies=[("NWS", "New Weir Service")])
    assert dict(mine.agencies)["NWS"] == "Northwind Syndicate"
    assert dict(again.agencies)["NWS"] == "New Weir Service"


def test_extend_names_the_fields_that_there_are() -> None:
    with pytest.raises(TypeError, match=r"no words called 'verbs'; there are: .*\bcues\b"):
        ENGLISH.extend(verbs={"yodelled"})


@pytest.mark.parametrize("field", ["code", "name"])
def test_extend_does_not_rename(field: str) -> None:
    with pytest.raises(TypeError, match=f"no words called '{field}'"):
        ENGLISH.extend(**{field: "xx"})


@pytest.mark.parametrize("field", ["cues", "quotes"])
def test_one_str_is_not_taken_for_its_letters(field: str) -> None:
    """``cues="said"`` would add s, a, i and d."""
    with pytest.raises(TypeError, match="must be a collection of str, not the str 'said'"):
        ENGLISH.extend(**{field: "said"})


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("become (a", "cannot be used: missing \\)"),
        ("x(?i)y", "cannot be used: global flags"),
        ("a{9999999999999}", "cannot be used"),
        ("(?P<who>.*) says", "names the group 'who'; write"),
    ],
)
def test_a_pattern_that_cannot_be_used_is_told_when_it_is_added(pattern: str, why: str) -> None:
    """All patterns are one in the end: the error would name none of them."""
    with pytest.raises(ValueError, match=why):
        ENGLISH.extend(boilerplate={pattern: "share"})


def test_an_added_cue_is_read() -> None:
    """In all of its uses, as known ones are; “quoth” has not even the ending of a verb."""
    mine = ENGLISH.extend(cues={"yodelled", "quothed", "quoth"})
    for text in (
        "“Rain,” quothed Ada Byron.",
        "“Rain,” quoth Ada Byron.",
        "Ada Byron yodelled that the weir would hold until spring.",
    ):
        (found,) = find_attributions(text, lang=mine)
        assert (found.source and found.source.text) == "Ada Byron"
        assert (found.cue and found.cue.text) in mine.cues
    assert find_attributions("“Rain,” quoth Ada Byron.") == ()
    assert find_attributions("Ada Byron yodelled that the weir would hold until spring.") == ()


def test_an_unknown_verb_beside_a_quotation_is_less_sure_than_an_added_cue() -> None:
    """No list of verbs is complete; patterns know those of the list alone."""
    text = "“The weir will hold,” yodelled Odile Marsh."
    (unknown,) = find_attributions(text)
    (added,) = find_attributions(text, lang=ENGLISH.extend(cues={"yodelled"}))
    assert (unknown.source, unknown.cue, unknown.content) == (added.source, added.cue, added.content)
    assert unknown.confidence < added.confidence
    assert find_attributions(text, rules=rules.GENERAL) == ()
    assert len(find_attributions(text, lang=ENGLISH.extend(cues={"yodelled"}), rules=rules.GENERAL)) == 1


def test_two_languages_of_one_code_do_not_answer_for_each_other() -> None:
    """Patterns are cached by language; a language of the same code with other words is another one."""
    text = "The weir held, qua the Ostby Herald."
    mine = ENGLISH.extend(relays={"qua"}, outlets={"Ostby Herald"})
    assert find_attributions(text) == ()
    assert len(find_attributions(text, lang=mine)) == 1
    assert find_attributions(text) == ()


def test_a_language_pickles_hashes_and_compares() -> None:
    mine = GERMAN.extend(cues={"jodelte"})
    again = pickle.loads(pickle.dumps(mine))
    assert again == mine
    assert hash(again) == hash(mine)
    assert {mine: 1}[again] == 1
    assert GERMAN not in {mine: 1}


# ---------------------------------------------------------------- tables


def test_a_table_is_words_with_reasons() -> None:
    """One a line or several with commas; what follows # is the reason; empty lines are nothing."""
    assert table("said, says,\n\n  told   # whom, when\n# a whole line\npointed out") == {
        "said",
        "says",
        "told",
        "pointed out",
    }
    assert table("") == frozenset()


def test_openings_are_all_combinations() -> None:
    assert openings("who, what", "is\nare") == {"who is", "who are", "what is", "what are"}


# ------------------------------------------------------------- entry points


def _offers(monkeypatch: pytest.MonkeyPatch, *points: EntryPoint) -> list[str]:
    asked: list[str] = []

    def entry_points(*, group: str) -> list[EntryPoint]:
        asked.append(group)
        return list(points)

    monkeypatch.setattr(metadata, "entry_points", entry_points)
    return asked


def test_languages_of_installed_packages_come_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    group = "newsparse.languages"
    offered = [EntryPoint("zeta", "newsparse.lang:GERMAN", group), EntryPoint("alpha", "newsparse.lang:ENGLISH", group)]
    asked = _offers(monkeypatch, *offered)
    assert list(Language.from_entry_points().items()) == [("alpha", ENGLISH), ("zeta", GERMAN)]
    assert asked == [group]


def test_what_is_no_language_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    _offers(monkeypatch, EntryPoint("ostby", "newsparse.lang:get_language", "newsparse.languages"))
    with pytest.raises(TypeError, match="language 'ostby' must be a Language, not function"):
        Language.from_entry_points()


@pytest.mark.parametrize("load", [Language.from_entry_points, Rules.from_entry_points])
def test_what_cannot_be_loaded_is_named(load: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> None:
    _offers(monkeypatch, EntryPoint("ostby", "newsparse.nowhere:OSTBY", "newsparse.languages"))
    with pytest.raises(ModuleNotFoundError) as raised:
        load()
    (note,) = raised.value.__notes__
    assert note.startswith("while the entry point 'ostby' of 'newsparse.")
    assert note.endswith("was loaded: newsparse.nowhere:OSTBY")
