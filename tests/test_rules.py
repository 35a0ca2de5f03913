"""Rules: chains as values, patterns as rules, and what a rule must not do."""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterator
from importlib import metadata
from importlib.metadata import EntryPoint
from typing import Any

import attrs
import pytest

from newsparse import NewsparseError, RuleError, Span, UnknownRuleError, explain_attributions, find_attributions, rules
from newsparse._passage import passages
from newsparse.lang import ENGLISH, LANGUAGES, get_language
from newsparse.rules import Claim, Passage, PatternRule, Rules, pattern_rule


def first(passage: Passage) -> Iterator[Claim]:
    """Claims the first character of the paragraph."""
    yield Claim(content=(passage.span(passage.start, passage.start + 1),))


def nothing(passage: Passage) -> Iterator[Claim]:
    """Claims nothing."""
    return iter(())


CHAIN = Rules().last(a=first, b=nothing, c=first)


def passage_of(text: str, number: int = 0) -> Passage:
    """A paragraph as a rule sees it."""
    return list(passages(text, 0, len(text), ENGLISH))[number]


def test_frames_by_form() -> None:
    """In the order of the frames; what no frame has is missing."""
    passage = passage_of(
        "“It rains,” said Ada Byron. Bo Ek said that it would rain, and Ada Byron said that it would not."
    )
    assert sum(map(len, passage.forms.values())) == len(passage.frames) > 1
    assert all(frame.form == form for form, frames in passage.forms.items() for frame in frames)
    assert "announced" not in passage.forms


# ---------------------------------------------------------------- the chain


def test_names_stand_in_order() -> None:
    assert CHAIN.names == ("a", "b", "c")
    assert len(CHAIN) == 3
    assert "b" in CHAIN
    assert "d" not in CHAIN
    assert CHAIN["b"] is nothing


@pytest.mark.parametrize(
    ("changed", "names"),
    [
        (CHAIN.first(x=first, y=first), "x y a b c"),
        (CHAIN.last(x=first, y=first), "a b c x y"),
        (CHAIN.before("b", x=first, y=first), "a x y b c"),
        (CHAIN.after("b", x=first, y=first), "a b x y c"),
        (CHAIN.before("a", x=first), "x a b c"),
        (CHAIN.after("c", x=first), "a b c x"),
        (CHAIN.without("b"), "a c"),
        (CHAIN.without("a", "c"), "b"),
        (CHAIN.without(), "a b c"),
        (CHAIN.first(c=nothing), "c a b"),
        (CHAIN.last(a=nothing), "b c a"),
        (CHAIN.after("a", c=nothing), "a c b"),
        (CHAIN.before("b", b=first), "a b c"),
    ],
    ids=lambda value: None if isinstance(value, Rules) else value,
)
def test_operations_answer_with_a_new_chain(changed: Rules, names: str) -> None:
    """In the order that the call says; a name that is taken is replaced and moves."""
    assert " ".join(changed.names) == names
    assert CHAIN.names == ("a", "b", "c")


def test_a_rule_under_a_taken_name_replaces_the_old_one() -> None:
    assert CHAIN["a"] is first
    assert CHAIN.last(a=nothing)["a"] is nothing
    assert CHAIN.before("a", a=nothing)["a"] is nothing


@pytest.mark.parametrize(
    "ask",
    [
        lambda: CHAIN["x"],
        lambda: CHAIN.without("a", "x"),
        lambda: CHAIN.before("x", y=first),
        lambda: CHAIN.after("x", y=first),
    ],
    ids=["get", "without", "before", "after"],
)
def test_an_unknown_name_lists_the_choices(ask: Any) -> None:
    with pytest.raises(UnknownRuleError, match=r"no rule 'x' in this chain; there are: a, b, c$") as caught:
        ask()
    assert (caught.value.name, caught.value.known) == ("x", ("a", "b", "c"))
    assert isinstance(caught.value, (NewsparseError, LookupError))


def test_an_empty_chain_has_no_choices() -> None:
    with pytest.raises(UnknownRuleError, match="there are: none"):
        Rules().without("x")


@pytest.mark.parametrize("wrong", [None, "pattern", re.compile("x")])
def test_a_rule_is_callable(wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"rule 'x' must be callable, not {type(wrong).__name__}"):
        CHAIN.last(x=wrong)


def test_a_chain_is_a_value() -> None:
    """It pickles, hashes, compares, and cannot be changed."""
    chain = rules.ENGLISH.first(handle=pattern_rule("(?P<content> x )"))
    assert pickle.loads(pickle.dumps(chain)) == chain
    assert hash(chain) == hash(rules.ENGLISH.first(handle=pattern_rule("(?P<content> x )")))
    assert chain != rules.ENGLISH
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        chain.items = ()  # type: ignore[misc]


def test_the_chain_names_the_rule_in_its_claims() -> None:
    """A rule does not have to know what it is called."""
    claims = list(CHAIN.claims(passage_of("Rain.")))
    assert [claim.rule for claim in claims] == ["a", "c"]


@pytest.mark.parametrize("name", [*rules.GENERAL.names, "announced"])
def test_every_built_in_rule_teaches_by_a_sentence(name: str) -> None:
    """Its docstring starts with what it sees, and it sees that; those of learned weights have cases."""
    rule = {**dict(rules.ENGLISH.items), **dict(rules.GENERAL.items)}[name]
    assert rule.__doc__
    text = rule.__doc__.partition(" · ")[0].replace("(that) ", "that ")
    if name != "signature":  # which is all about the dash
        text = text.partition(" — ")[0]
    if name == "transcript":
        text += " That is all."  # a turn of three words may be a label
    if name == "announced":
        text += "\n\n“It will rain.”"
    chain = Rules().last(**{name: rule})
    if name == "continued":
        text = f"“Rain,” Ada Byron said.\n\n{text}"
        chain = rules.GENERAL
    assert name in {v.claim.rule for v in explain_attributions(text, rules=chain) if v.accepted}


# ---------------------------------------------------------------- patterns

HANDLE = r"(?P<content> “[^”]++” ) \s \( (?P<source> @\w++ ) (?: \s (?P<cue> via ) \s (?P<outlet> \w++ ) )? \)"


def test_a_pattern_claims_its_groups() -> None:
    text = "Rain.\n\n“Sun.” (@ostby via NPR)"
    (claim,) = pattern_rule(HANDLE)(passage_of(text, 1))
    assert claim.content == (Span.of(text, 7, 13),)
    assert [one and one.text for one in (claim.source, claim.cue, claim.outlet)] == ["@ostby", "via", "NPR"]


def test_a_group_that_took_no_part_is_no_role() -> None:
    (claim,) = pattern_rule(HANDLE)(passage_of("“Sun.” (@ostby)"))
    assert (claim.cue, claim.outlet) == (None, None)


def test_a_pattern_claims_each_match() -> None:
    found = find_attributions("“Sun.” (@ostby) “Rain.” (@lund)", rules=Rules().last(handle=pattern_rule(HANDLE)))
    assert [a.source and a.source.text for a in found] == ["@ostby", "@lund"]


def test_a_pattern_sees_one_paragraph() -> None:
    rule = pattern_rule("(?P<content> One .* two )", flags=re.VERBOSE | re.DOTALL)
    assert len(find_attributions("One and two", rules=Rules().last(rule=rule))) == 1
    assert find_attributions("One\n\nand two", rules=Rules().last(rule=rule)) == ()


def test_an_empty_match_claims_nothing() -> None:
    assert list(pattern_rule("(?P<content> x*+ ) y*+")(passage_of("yyy"))) == []


def test_flags_replace_the_verbose_form() -> None:
    rule = pattern_rule(r"(?P<source>[a-z]+) says: (?P<content>.+)", flags=re.IGNORECASE)
    (claim,) = rule(passage_of("Odile says: it holds"))
    assert (claim.source and claim.source.text, claim.content[0].text) == ("Odile", "it holds")


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("(?P<content> x", r"the pattern does not compile: missing \)"),
        ("x", r"needs a group 'content'"),
        ("(?P<source> x )", r"needs a group 'content'"),
        ("(?P<content> x ) (?P<who> y ) (?P<when> z )", r"no such role: when, who; there are: content, source, cue"),
    ],
)
def test_a_wrong_pattern_is_refused_when_it_is_made(pattern: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        pattern_rule(pattern)


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan"), float("inf")])
def test_a_confidence_lies_between_0_and_1(confidence: float) -> None:
    with pytest.raises(ValueError, match="confidence must lie between 0 and 1"):
        pattern_rule("(?P<content> x )", confidence=confidence)


@pytest.mark.parametrize("confidence", [0, 0.5, 1])
def test_the_bounds_of_confidence_are_allowed(confidence: float) -> None:
    assert pattern_rule("(?P<content> x )", confidence=confidence).confidence == confidence


def test_a_pattern_rule_is_a_value() -> None:
    rule = pattern_rule(HANDLE, confidence=0.7)
    assert isinstance(rule, PatternRule)
    assert pickle.loads(pickle.dumps(rule)) == rule
    assert rule != pattern_rule(HANDLE, confidence=0.6)


# ------------------------------------------------- rules that break promises

TEXT = "Rain.\n\nWind.\n\nThe weir held.\n\nSun."
INSIDE = Span.of(TEXT, 14, 22)  # "The weir"


@attrs.frozen
class Claims:
    """A rule that claims one thing of the third paragraph, whatever is asked."""

    what: Any

    def __call__(self, passage: Passage) -> Iterator[Any]:
        if passage.start == 14:
            yield self.what


BROKEN = {
    "no claim": ("said", r"yielded a str, not a Claim"),
    "nothing": (None, r"yielded a NoneType, not a Claim"),
    "no content": (Claim(content=()), r"claimed no content"),
    "content before": (
        Claim(content=(Span(0, 4, "Rain"),)),
        r"a content at 0:4, outside its passage and the paragraph before it \(passage 14:28\)",
    ),
    "content behind": (Claim(content=(INSIDE, Span(30, 33, "Sun"))), r"a content at 30:33, outside"),
    "source outside": (Claim(content=(INSIDE,), source=Span(0, 4, "Rain")), r"a source at 0:4, outside"),
    "cue outside": (Claim(content=(INSIDE,), cue=Span(0, 4, "Rain")), r"a cue at 0:4, outside"),
    "outlet outside": (Claim(content=(INSIDE,), outlet=Span(0, 4, "Rain")), r"an? outlet at 0:4, outside"),
    "empty": (Claim(content=(Span(15, 15, ""),)), r"a content at 15:15"),
    "reversed": (Claim(content=(Span(19, 16, ""),)), r"a content at 19:16"),
    "other words": (Claim(content=(Span(14, 22, "The wear"),)), r"a content 'The wear' that does not stand at 14:22"),
    "too sure": (Claim(content=(INSIDE,), confidence=1.5), r"a confidence of 1.5; it must lie between 0 and 1"),
    "not a number": (Claim(content=(INSIDE,), confidence=float("nan")), r"a confidence of nan"),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_promise_is_named(broken: str) -> None:
    """The error names the rule and what it did, and keeps both."""
    what, message = BROKEN[broken]
    with pytest.raises(RuleError, match=message) as caught:
        find_attributions(TEXT, rules=rules.ENGLISH.last(mine=Claims(what)))
    assert caught.value.rule == "mine"
    assert str(caught.value) == f"rule 'mine' {caught.value.problem} (passage 14:28)"
    assert isinstance(caught.value, (NewsparseError, ValueError))


def test_a_promise_that_is_kept() -> None:
    """The same rule with a claim that lies inside."""
    (found,) = find_attributions(TEXT, rules=Rules().last(mine=Claims(Claim(content=(INSIDE,)))))
    assert found.content == (INSIDE,)


def test_the_paragraph_before_may_be_claimed() -> None:
    """A line may be about it: a name that signs what stands above."""
    wind = Span.of(TEXT, 7, 11)
    (found,) = find_attributions(TEXT, rules=Rules().last(mine=Claims(Claim(content=(wind,), source=INSIDE))))
    assert (found.content, found.source) == ((wind,), INSIDE)


# ---------------------------------------------------------------- a passage


def test_a_passage_shows_its_paragraph_and_neighbours() -> None:
    text = "Rain.\n\n“It held,” Odile Marsh said. Nobody slept.\n\nSun."
    passage = passage_of(text, 1)
    assert passage.paragraph == "“It held,” Odile Marsh said. Nobody slept."
    assert [s.text for s in passage.sentences] == ["“It held,” Odile Marsh said.", "Nobody slept."]
    assert [q.text for q in passage.quoted] == ["“It held,”"]
    assert [c.text for c in passage.cues] == ["said"]
    assert (passage.before and passage.before.text, passage.after and passage.after.text) == ("Rain.", "Sun.")
    assert passage.span(passage.start, passage.start + 1).text == "“"


def test_the_first_and_last_passage_have_no_neighbour() -> None:
    text = "Rain.\n\nSun."
    assert passage_of(text, 0).before is None
    assert passage_of(text, 1).after is None


def test_cues_inside_quotations_are_not_shown() -> None:
    """What is quoted says nothing about who speaks; longer cues count as one."""
    passage = passage_of("“They said no,” Bo Lind pointed out. She believes it.")
    assert [c.text for c in passage.cues] == ["pointed out", "believes"]


def test_a_quotation_over_two_paragraphs_shows_each_its_part() -> None:
    text = "“It held.\n\n“We tested it,” she said."
    assert [[p.text for p in passage_of(text, i).quoted] for i in (0, 1)] == [["“It held."], ["“We tested it,”"]]


def test_the_sentence_at_an_offset() -> None:
    passage = passage_of("It held. Nobody slept.")
    assert [s and s.text for s in map(passage.sentence_at, (0, 7, 8, 21, 22))] == [
        "It held.",
        "It held.",
        "Nobody slept.",
        "Nobody slept.",
        None,
    ]


# ------------------------------------------------------------- entry points


@attrs.frozen
class Point:
    """What an installed package offers."""

    name: str
    rule: Any

    def load(self) -> Any:
        return self.rule


def test_entry_points_are_loaded_in_the_order_of_their_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not in the order in which packages were installed."""
    asked = []

    def entry_points(*, group: str) -> list[Point]:
        asked.append(group)
        return [Point("zeta", nothing), Point("alpha", first)]

    monkeypatch.setattr(metadata, "entry_points", entry_points)
    chain = Rules.from_entry_points()
    assert asked == ["newsparse.rules"]
    assert chain.items == (("alpha", first), ("zeta", nothing))
    Rules.from_entry_points("ostby.rules")
    assert asked[1:] == ["ostby.rules"]


def test_an_entry_point_as_packages_declare_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """``name = "module:attribute"``."""
    point = EntryPoint("dubbed", "newsparse.rules._quoted:dubbed", "newsparse.rules")
    monkeypatch.setattr(metadata, "entry_points", lambda *, group: [point])
    assert Rules.from_entry_points()["dubbed"] is rules.GENERAL["dubbed"]


def test_an_entry_point_that_is_no_rule_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata, "entry_points", lambda *, group: [Point("handle", "a pattern")])
    with pytest.raises(TypeError, match="rule 'handle' must be callable, not str"):
        Rules.from_entry_points()


def test_nothing_is_loaded_unasked() -> None:
    """The built-in chains know no rule of another package."""
    for chain in (rules.ENGLISH, rules.GENERAL):
        assert all(getattr(rule, "__module__", "").startswith("newsparse.") for _, rule in chain.items)


def test_each_language_has_its_chain() -> None:
    """The learned one where something was learned, patterns elsewhere; regions and added words change nothing."""
    assert rules.for_language(ENGLISH) is rules.ENGLISH
    assert rules.for_language(ENGLISH.extend(cues={"yodelled"})) is rules.ENGLISH
    for language in LANGUAGES:
        assert (rules.for_language(language) is rules.GENERAL) == (language is not ENGLISH)


def test_patterns_read_a_language_without_weights() -> None:
    """German, by default; without weights there is nothing to see."""
    text = "„Das Wehr hält“, sagte Odile Marsh."
    (found,) = find_attributions(text, lang="de")
    assert (found.rule, found.source and found.source.text) == ("quote_said_name", "Odile Marsh")
    assert [p.frames for p in passages(text, 0, len(text), get_language("de"))] == [()]
    assert find_attributions(text, lang="de", rules=rules.ENGLISH) == ()


# ------------------------------------------------------ what a passage answers


def test_a_passage_finds_its_quotations_sentences_and_cues() -> None:
    """By offset; nothing where nothing stands."""
    text = "Marsh said so. “It holds.” Then “it” broke."
    passage = passage_of(text)
    assert [quote.inner.text for quote in passage.quotes_between(0, len(text))] == ["It holds.", "it"]
    assert passage.quotes_between(0, text.index("“")) == ()
    assert passage.sentence_before(0) is None
    before = passage.sentence_before(text.index("“"))
    assert before is not None
    assert before.text == "Marsh said so."
    said = text.index("said")
    assert passage.is_read(said)
    assert passage.is_read(0, 14)
    assert not passage.is_read(said + 4, len(text))


def test_an_outlet_that_lost_its_space_is_no_part_of_the_source() -> None:
    """A machine-translated page glues the outlet to whom it quotes."""
    (found,) = find_attributions("Accordingly BBCNorrland said the weir would hold until spring.")
    assert found.source is not None
    assert found.outlet is not None
    assert (found.source.text, found.outlet.text) == ("Norrland", "BBC")
    assert found.content[0].text == "the weir would hold until spring"


@pytest.mark.parametrize(
    "text", ["SuperPACs said the weir would hold until spring.", "Lind said it costs nine per cent of Ostby."]
)
def test_what_only_looks_like_an_outlet_is_none(text: str) -> None:
    """No agency is glued to a plural of capitals, and "cent of Ostby" relays nothing."""
    assert [found.outlet for found in find_attributions(text)] == [None]
