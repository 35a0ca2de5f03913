"""Who said what: the cases of ``cases/en/attributions.json``, and how claims are decided."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from case_files import cases, place, read

from newsparse import (
    Attribution,
    RuleError,
    Span,
    UnknownLanguageError,
    explain_attributions,
    find_attributions,
    rules,
)
from newsparse.lang import ENGLISH
from newsparse.rules import Claim, Passage, Rules, pattern_rule

_WORD_RE = re.compile(r"\w[\w’'-]*")


def words_of(text: str, spans: tuple[Span, ...]) -> list[tuple[int, str]]:
    """The words that spans hold, with their offsets; marks and stops do not count."""
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


def check(text: str, found: Attribution, expected: dict[str, Any], *, bare: bool = False) -> None:
    """An attribution is the expected one; with *bare*, its content may do without the leading “that”."""
    if "speaks" in expected:  # the outlet is the only one who is named: source or outlet
        check_role(text, found.source or found.outlet, expected["speaks"])
    else:
        check_role(text, found.source, expected.get("source"))
        check_role(text, found.outlet, expected.get("outlet"))
    check_role(text, found.cue, expected.get("cue"))
    content = expected["content"]
    least, most = (content, content) if isinstance(content, list) else (content["least"], content["most"])
    held = set(words_of(text, found.content))
    needed = words_of(text, tuple(place(text, w) for w in least))
    if bare and needed[0][1] == "that":
        del needed[0]
    assert held >= set(needed)
    assert held <= set(words_of(text, tuple(place(text, w) for w in most)))
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


@pytest.mark.parametrize("case", cases("attributions", reader="general"))
def test_attributions_by_patterns_alone(case: dict[str, Any]) -> None:
    """The rules for languages without learned weights, on the same cases; they leave “that” out of the content."""
    text = case["text"]
    found = find_attributions(text, rules=rules.GENERAL)
    assert len(found) == len(case["expect"]), [(a.rule, a.source, a.content) for a in found]
    for one, expected in zip(found, case["expect"], strict=True):
        check(text, one, expected, bare=True)


def test_every_rule_for_english_has_a_case() -> None:
    """What a rule is for can be read in a case; `continued` adds to the attribution of another."""
    named = {one.get("rule") for case in read("en/attributions.json") for one in case["expect"]}
    assert set(rules.ENGLISH.names) - named == {"continued"}


def test_what_goes_on_is_added_to_the_attribution_before() -> None:
    """The claim of `continued` wins, and its attribution is the one that it goes on from."""
    text = "“The weir will hold,” said Odile Marsh.\n\n“We tested it twice.”"
    (found,) = find_attributions(text)
    assert [span.text for span in found.content] == ["“The weir will hold,”", "“We tested it twice.”"]
    accepted = {v.claim.rule: v.attribution for v in explain_attributions(text) if v.accepted}
    assert accepted == {"quote_said_name": found, "continued": found}


@pytest.mark.parametrize(
    "between",
    [
        "Odile Marsh at the weir on Monday. Photo: Tom Reyle/Northwind",
        "She has already sold her field.",
        "Odile Marsh at the weir. Photo: Tom Reyle/Northwind\n\nShe has already sold her field.",
    ],
)
def test_a_quotation_goes_on_behind_what_is_about_its_speaker(between: str) -> None:
    """A caption and a paragraph about *her* are passed over; see `continued`."""
    text = f"“The weir will hold,” Odile Marsh said.\n\n{between}\n\n“We tested it twice, and it never leaked.”"
    (found,) = find_attributions(text)
    assert [span.text for span in found.content] == [
        "“The weir will hold,”",
        "“We tested it twice, and it never leaked.”",
    ]


@pytest.mark.parametrize("between", ["The weir is 90 years old.", "Bo Quist, harbour master"])
def test_a_quotation_does_not_go_on_behind_something_else(between: str) -> None:
    """A paragraph about something else, or a line that may name somebody else, ends what was said."""
    text = f"“The weir will hold,” Odile Marsh said.\n\n{between}\n\n“We tested it twice, and it never leaked.”"
    hers, nobodys = find_attributions(text)
    assert len(hers.content) == 1
    assert (nobodys.source, nobodys.rule) == (None, "nobody_named")


def test_a_sentence_in_quotation_marks_goes_on_in_its_paragraph() -> None:
    """From the report before it; not where a sentence about somebody else stands between."""
    text = "Odile Marsh said that the weir would hold. She smiled. “We tested it twice.”"
    (found,) = find_attributions(text)
    assert found.content[-1].text == "“We tested it twice.”"
    text = "“The weir will hold,” said Odile Marsh.\n\nBo Quist disagreed. “We tested it twice.”"
    first, second = find_attributions(text)
    assert len(first.content) == 1
    assert second.source is not None
    assert second.source.text == "Bo Quist"


def test_a_paragraph_that_ends_with_a_colon_introduces_the_next() -> None:
    """Who it is about says it, though it holds no word of saying; see `introduced`."""
    text = "Bo Quist had a list of what was wrong with it:\n\n“It leaks, it rusts and it costs too much.”"
    found = find_attributions(text)[-1]
    assert found.source is not None
    assert found.source.text == "Bo Quist"
    assert [span.text for span in found.content] == ["“It leaks, it rusts and it costs too much.”"]
    assert find_attributions("Wait, there is more:\n\n“It leaks, it rusts and it costs too much.”") == ()


def test_a_mere_title_makes_a_claim_less_sure_and_speech_surer() -> None:
    """What a quotation is counts; the evidence says so."""
    title, speech = (
        explain_attributions(f"The board opened its {quoted} on Monday.", min_confidence=0)[0].claim
        for quoted in ("“Night Ferry”", "“heart to those who lost their homes”")
    )
    assert "a title is quoted" in title.features
    assert "speech is quoted" in speech.features
    assert (title.confidence or 0) < (speech.confidence or 0)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The soundings led the Harbour Board to conclude that the quay was “unsafe for ferries”.",
            "the Harbour Board",
        ),
        (
            "MINTON, April 25 (Reuters) - Vale’s civil aviation authority closed the airfield on Tuesday, "
            "calling the account of the pilots “misleading”.",
            "Vale’s civil aviation authority",
        ),
        ("As Bo Vale reported after the flood:\n\n“The weir leaks in nine places, and it has for years.”", "Bo Vale"),
        ("According to Odile Marsh, the weir will hold until spring.", "Odile Marsh"),
        ("“The weir,” said Odile Marsh, “will hold.”", "Odile Marsh"),
    ],
)
def test_the_source_that_a_reader_takes(text: str, source: str) -> None:
    """It is not always what stands nearest, and it holds no words of the content."""
    found = find_attributions(text)[-1].source
    assert found is not None
    assert found.text == source


def test_content_holds_no_dateline_and_no_topic() -> None:
    (found,) = find_attributions(
        "OSTBY (Reuters) – “The weir will hold,” engineer Odile Marsh told reporters on Monday."
    )
    assert found.content[0].text == "“The weir will hold,”"
    (found,) = find_attributions("‘I never meant to write a second one,’ Quist says of the sequel, out in May.")
    assert [span.text for span in found.content] == ["‘I never meant to write a second one,’"]


def test_what_some_call_it_is_a_term() -> None:
    """A claim to a term is less sure still where its source is nobody in particular."""
    some, named = (
        explain_attributions(f"{who} have called it the “Great Leak”.", min_confidence=0)[0].confidence
        for who in ("Others", "Engineers")
    )
    assert some < named


def test_a_surer_clause_ends_a_claim() -> None:
    """What is quoted before it is kept; how far the words of a cue go is a guess."""
    text = (
        "Odile Marsh said in a letter, “We are proud and relieved” at the end of the flood, adding that the board had "
        "asked for nothing."
    )
    first, second = find_attributions(text)
    assert first.content[0].text.startswith("“We are proud and relieved”")
    assert second.content[0].text == "that the board had asked for nothing"


def test_a_claim_to_words_alone_takes_what_is_left() -> None:
    """Without a source, a cue, an outlet or a confidence of its own it competes with nobody."""

    def all_of_it(passage: Passage) -> Iterator[Claim]:
        yield Claim(content=(passage.span(passage.start, passage.end),))

    text = f"{SAID}\n\nIt rained."
    found = find_attributions(text, rules=rules.ENGLISH.first(all_of_it=all_of_it))
    assert [(a.rule, a.content[0].text) for a in found] == [
        ("quote_name_said", "“The weir will hold,”"),
        ("all_of_it", "It rained."),
    ]
    verdicts = explain_attributions(text, rules=rules.ENGLISH.first(all_of_it=all_of_it), min_confidence=0.7)
    assert {v.reason for v in verdicts if v.claim.rule == "all_of_it"} == {
        "the words of a surer claim: quote_name_said",
        "less sure than 0.7",
    }


# ------------------------------------------------------- how claims are decided

HANDLE = r"(?P<content> “[^”]++” ) [ ] \( (?P<source> @\w++ ) \)"  # “Rain.” (@ostby)
SAID = "“The weir will hold,” Odile Marsh said."


def whole(passage: Passage) -> Iterator[Claim]:
    """A rule that claims all of a paragraph as its own."""
    yield Claim(content=(passage.span(passage.start, passage.end),), confidence=0.5)


def test_the_surer_claim_to_the_same_words_wins() -> None:
    """A claim with a confidence of its own takes part on equal terms: it wins or loses by it."""
    for confidence, winner in ((1.0, "mine"), (0.0, "quote_name_said")):
        mine = pattern_rule(r"(?P<content> “[^”]++” )", confidence=confidence)
        (found,) = find_attributions(SAID, rules=rules.ENGLISH.last(mine=mine))
        assert found.rule == winner


def test_a_claim_keeps_its_own_confidence() -> None:
    mine = pattern_rule(HANDLE, confidence=0.625)
    (found,) = find_attributions("“Rain.” (@ostby)", rules=Rules().last(mine=mine))
    assert found.confidence == 0.625
    assert found.source is not None
    assert (found.source.text, found.cue, found.outlet) == ("@ostby", None, None)


def test_of_equal_claims_the_earlier_rule_wins() -> None:
    one, two = pattern_rule("(?P<content> The [ ] weir )"), pattern_rule("(?P<content> weir [ ] held )")
    (found,) = find_attributions("The weir held", rules=Rules().last(one=one, two=two))
    assert (found.rule, found.content[0].text) == ("one", "The weir")
    (found,) = find_attributions("The weir held", rules=Rules().last(two=two, one=one))
    assert (found.rule, found.content[0].text) == ("two", "weir held")


def test_the_loser_is_explained() -> None:
    """Every claim has a verdict; what lost says to whom."""
    chain = rules.ENGLISH.last(whole=whole)
    verdicts = {v.claim.rule: v for v in explain_attributions(SAID, rules=chain)}
    assert verdicts["quote_name_said"].accepted
    assert not verdicts["whole"].accepted
    assert verdicts["whole"].attribution is None
    assert verdicts["whole"].confidence == 0.5
    assert "quote_name_said" in verdicts["whole"].reason


def test_what_is_too_unsure_is_explained() -> None:
    (verdict,) = explain_attributions("It held.", rules=Rules().last(whole=whole), min_confidence=0.6)
    assert not verdict.accepted
    assert "0.6" in verdict.reason
    assert find_attributions("It held.", rules=Rules().last(whole=whole), min_confidence=0.6) == ()
    assert len(find_attributions("It held.", rules=Rules().last(whole=whole), min_confidence=0.5)) == 1


def test_every_verdict_has_a_reason() -> None:
    verdicts = explain_attributions(f"{SAID}\n\n“We tested it twice. Then again.”\n\nThe weir held. CNN reported.")
    assert len(verdicts) >= 3
    assert all(verdict.reason for verdict in verdicts)


def test_no_rules_find_nothing() -> None:
    assert find_attributions(SAID, rules=Rules()) == ()
    assert explain_attributions(SAID, rules=Rules()) == ()


def test_attributions_come_in_the_order_of_their_contents() -> None:
    """Whatever the order of the rules."""
    late = pattern_rule("(?P<content> Nobody [ ] slept )", confidence=0.99)
    text = f"{SAID} It rained on. Nobody slept."
    found = find_attributions(text, rules=rules.ENGLISH.first(late=late))
    assert [a.content[0].text for a in found] == ["“The weir will hold,”", "Nobody slept"]


def test_a_region_is_read_alone() -> None:
    """Offsets are of the whole; what stands outside is not read."""
    text = f"{SAID}\n\n“I doubt it,” said Bo Lind.\n\nIt rained."
    pos = text.index("“I")
    (found,) = find_attributions(text, pos=pos, endpos=len(text) - 2)
    assert found.source == Span.of(text, text.index("Bo"), text.index("Lind") + 4)


def test_speakers_are_not_resolved_yet() -> None:
    (found,) = find_attributions(SAID)
    assert (found.speaker, found.unresolved) == (None, None)


def test_a_language_without_cues_still_knows_the_marks_of_a_rule() -> None:
    """Rules of ones own do not need the words of a language."""
    text = "„Das Wehr hält.“ (@ostby)"
    rule = pattern_rule(r"(?P<content> „[^“]++“ ) [ ] \( (?P<source> @\w++ ) \)")
    (found,) = find_attributions(text, lang="de", rules=Rules().last(handle=rule))
    assert (found.content[0].text, found.kind) == ("„Das Wehr hält.“", "direct")


@pytest.mark.parametrize("function", [find_attributions, explain_attributions])
def test_unknown_language(function: Any) -> None:
    with pytest.raises(UnknownLanguageError):
        function(SAID, lang="tlh")


def outside(passage: Passage) -> Iterator[Claim]:
    """Claims the first word of the article, wherever it is asked."""
    yield Claim(content=(Span.of(passage.text, 0, 4),))


def test_a_rule_that_breaks_its_promise_stops_the_call() -> None:
    """A mistake of the caller is not passed over; the first two paragraphs alone would do no harm."""
    assert len(find_attributions("Rain.\n\nSun.", rules=Rules().last(outside=outside))) == 1
    with pytest.raises(RuleError, match="'outside'"):
        find_attributions("Rain.\n\nSun.\n\nWind.", rules=Rules().last(outside=outside))


RELAYS = (
    "“The weir will hold,” Odile Marsh told the Ostby Herald.",
    "The weir held through the night, per the Ostby Herald.",
    "The weir held through the night. The Ostby Herald reported.",
    "The weir held through the night, according to the Ostby Herald.",
)
INTERVIEW = "“The weir will hold,” Odile Marsh said in an interview with the Ostby Herald."


@pytest.mark.parametrize(
    ("chain", "text"),
    [*((rules.ENGLISH, text) for text in (*RELAYS, INTERVIEW)), *((rules.GENERAL, text) for text in RELAYS)],
)
def test_added_outlets_relay(chain: Rules, text: str) -> None:
    """An outlet is a word of the language; who had an interview is known to learned weights alone."""
    (found,) = find_attributions(text, lang=ENGLISH.extend(outlets={"Ostby Herald"}), rules=chain)
    assert found.outlet is not None
    assert found.outlet.text in ("the Ostby Herald", "The Ostby Herald", "Ostby Herald")
