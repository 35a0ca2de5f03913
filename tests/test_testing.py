"""What ``newsparse.testing`` promises to those who test their own rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs
import pytest
from hypothesis import given, settings
from hypothesis.strategies import SearchStrategy

from newsparse import RuleError, Span, find_quotes, rules
from newsparse.rules import Claim, Passage, pattern_rule
from newsparse.testing import (
    article_texts,
    captions,
    check_rule,
    check_spans,
    datelines,
    headlines,
    names,
    quotations,
    sentences,
    spans_of,
)

# ------------------------------------------------- rules that keep their promises


@attrs.frozen
class Longest:
    """A rule with an option: claims sentences of at least so many characters."""

    least: int

    def __call__(self, passage: Passage) -> Iterator[Claim]:
        return (Claim(content=(s,), confidence=0.5) for s in passage.sentences if len(s.text) >= self.least)


def silent(passage: Passage) -> list[Claim]:
    """Claims nothing; a list is as good as an iterator."""
    return []


@pytest.mark.parametrize("rule", [Longest(20), silent, pattern_rule("(?P<content> “[^”]++” )")])
def test_a_rule_that_keeps_its_promises_passes(rule: rules.Rule) -> None:
    check_rule(rule, max_examples=25)


@pytest.mark.parametrize("name", rules.ENGLISH.names)
def test_the_built_in_rules_keep_theirs(name: str) -> None:
    check_rule(rules.ENGLISH[name], name=name, max_examples=15)


# ------------------------------------------------- rules that break one


def raises(passage: Passage) -> Iterator[Claim]:
    """Raises where a paragraph has no quotation."""
    yield Claim(content=(passage.quoted[0],))


def raises_at_once(passage: Passage) -> list[Claim]:
    """Raises before it has yielded anything."""
    raise LookupError(passage.paragraph)


def leaves_the_passage(passage: Passage) -> Iterator[Claim]:
    """Claims the paragraph behind; the one before would do."""
    if passage.after is not None:
        yield Claim(content=(passage.after,))


def miscounts(passage: Passage) -> Iterator[Claim]:
    """Takes offsets of the paragraph for offsets of the article."""
    yield Claim(content=(Span(0, 1, passage.paragraph[:1]),))


def edits(passage: Passage) -> Iterator[Claim]:
    """Folds the words that it claims."""
    yield Claim(content=(Span(passage.start, passage.end, passage.paragraph.casefold()),))


def claims_no_content(passage: Passage) -> Iterator[Claim]:
    yield Claim(content=(), source=passage.sentences[0])


def is_too_sure(passage: Passage) -> Iterator[Claim]:
    yield Claim(content=(passage.sentences[0],), confidence=100)


_seen: list[str] = []


def remembers(passage: Passage) -> Iterator[Claim]:
    """Keeps state: claims a paragraph only when it is new."""
    if passage.paragraph not in _seen:
        _seen.append(passage.paragraph)
        yield Claim(content=(passage.sentences[0],))


@attrs.define
class Forgets:
    """Comes back from pickling as another rule."""

    loud: bool = True

    def __call__(self, passage: Passage) -> list[Claim]:
        return [Claim(content=(passage.sentences[0],))] if self.loud else []

    def __reduce__(self) -> tuple[type[Forgets], tuple[bool]]:
        return (Forgets, (False,))


def closure() -> Callable[[Passage], list[Claim]]:
    """A rule that closes over a variable, as no rule should."""
    found: list[Claim] = []
    return lambda passage: found


def breaks_two(passage: Passage) -> Iterator[Claim]:
    """Breaks one promise in long paragraphs and another in short ones."""
    if passage.end - passage.start > 40:
        yield Claim(content=())
    raise LookupError(passage.paragraph)


BREAKS: dict[str, tuple[rules.Rule, str]] = {
    "raises": (raises, r"raised IndexError"),
    "raises at once": (raises_at_once, r"raised LookupError"),
    "leaves the passage": (leaves_the_passage, r"outside its passage"),
    "miscounts": (miscounts, r"outside its passage|does not stand at"),
    "edits": (edits, r"does not stand at"),
    "no content": (claims_no_content, r"claimed no content"),
    "too sure": (is_too_sure, r"a confidence of 100"),
    "keeps state": (remembers, r"gives other claims when it is asked again"),
    "forgets": (Forgets(), r"gives other claims after pickling"),
    "two at once": (breaks_two, r"raised LookupError|claimed no content"),
    "closure": (closure(), r"does not pickle"),
}


@pytest.mark.parametrize("promise", BREAKS)
def test_each_broken_promise_is_found(promise: str) -> None:
    """By the rule's name, with what it did."""
    rule, message = BREAKS[promise]
    with pytest.raises(RuleError, match=message) as caught:
        check_rule(rule, name="mine", max_examples=200)
    assert caught.value.rule == "mine"


# ---------------------------------------------------------------- spans


def test_spans_are_found_at_any_depth() -> None:
    text = "“She said ‘no’ twice.”"
    quotes = find_quotes(text)
    assert {s.text for s in spans_of(quotes)} >= {text, "‘no’", "no"}
    assert list(spans_of("no span")) == []
    assert list(spans_of([Span(0, 1, "a"), (Span(1, 2, "b"),)])) == [Span(0, 1, "a"), Span(1, 2, "b")]


@pytest.mark.parametrize(
    "wrong",
    [Span(0, 4, "rain"), Span(0, 5, "Rain"), Span(2, 1, ""), Span(0, 9, "Rain."), Span(-1, 5, "")],
)
def test_a_span_with_other_words_is_found(wrong: Span) -> None:
    with pytest.raises(AssertionError, match=r"^Span\(.*\) is not "):
        check_spans("Rain.", (Span(0, 4, "Rain"), (wrong,)))


# ---------------------------------------------------------------- strategies


@pytest.mark.parametrize(
    "strategy",
    [article_texts, captions, datelines, headlines, names, quotations, sentences],
    ids=lambda strategy: strategy.__name__,
)
def test_strategies_draw_text_that_is_not_empty(strategy: Callable[[], SearchStrategy[str]]) -> None:
    """Each call gives a strategy of its own, and each example has words in it."""
    drawn: list[str] = []

    @settings(max_examples=30, database=None, deadline=None)
    @given(strategy())
    def draw(text: str) -> None:
        drawn.append(text)

    draw()
    assert all(any(c.isalpha() for c in text) for text in drawn)
    assert len(set(drawn)) > 3
