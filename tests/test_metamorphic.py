"""
What a change of the text that means nothing may not change in the answers.

What does not hold, by design, and so is not asked here:

- Attributions with a paragraph put in between: a quotation goes on from the paragraphs before it, and a pronoun means
  who was named last. They are asked of a plain paragraph at the end of the text.
- The kind of a quotation between two articles: what speech looks like is learned from the whole of a text.
- Straight for curly marks inside each other, or where one is never closed: straight ones do not tell which is which.
- Lines wrapped anew where nothing shows that they are wrapped: text is mostly pasted with one paragraph a line, so a
  line end by itself ends a paragraph. Three middling lines in a text with blank lines show it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from surface import REGIONS

import newsparse
from newsparse import Span, find_attributions, find_quotes, parse_article, split_blocks, split_sentences
from newsparse.testing import (
    article_texts,
    captions,
    datelines,
    headlines,
    hostile_texts,
    quotations,
    sentences,
)

paragraphs = st.lists(sentences(), min_size=1, max_size=3).map(" ".join)
lines = st.one_of(headlines(), captions(), paragraphs, datelines().map(lambda line: line + "Rain."), hostile_texts())


def moved(result: Any, by: int) -> Any:
    """The result with all offsets moved."""
    if isinstance(result, Span):
        return Span(result.start + by, result.end + by, result.text)
    if isinstance(result, tuple):
        return tuple(moved(one, by) for one in result)
    if attrs.has(type(result)):
        changed = {f.name: moved(getattr(result, f.name), by) for f in attrs.fields(type(result))}
        return type(result)(**{f.alias: changed[f.name] for f in attrs.fields(type(result))})
    if isinstance(result, int) and not isinstance(result, bool):  # an offset by itself: `Dateline.body`
        return result + by
    return result


OF_LINES = [name for name in REGIONS if name not in ("find_attributions", "explain_attributions")]


@pytest.mark.parametrize("name", OF_LINES)
@given(line=lines, before=st.sampled_from(["Sun.\n\n", "\n", "“So.”\n\n", "By Bo Ek\n"]), after=paragraphs)
def test_a_region_is_read_as_if_it_stood_alone(name: str, line: str, before: str, after: str) -> None:
    """With ``pos`` and ``endpos`` the answer is that of the slice, moved."""
    function: Callable[..., Any] = getattr(newsparse, name)
    whole = f"{before}{line}\n\n{after}"
    inside = function(whole, pos=len(before), endpos=len(before) + len(line))
    assert inside == moved(function(line), len(before))


@pytest.mark.parametrize("function", [find_quotes, split_sentences], ids=lambda function: function.__name__)
@given(one=paragraphs, two=paragraphs)
def test_articles_in_a_row_are_read_one_by_one(function: Callable[[str], Any], one: str, two: str) -> None:
    """If every quotation of the first is closed, and marks have one meaning each."""
    assume(not set("\"'„‚«»‘’「」") & set(one + two) and _closed(one) and _closed(two))
    gap = ".\n\n"
    whole = one + gap + two
    apart = function(one + gap[:1]) + moved(function(two), len(one) + len(gap))
    assert [_place(found) for found in function(whole)] == [_place(found) for found in apart]


def _place(found: Any) -> tuple[int, int]:
    span = found if isinstance(found, Span) else found.span
    return (span.start, span.end)


def _closed(text: str) -> bool:
    return re.fullmatch(r"[^“”]*(?:“[^“”]*”[^“”]*)*", text) is not None


@given(text=st.lists(paragraphs, min_size=1, max_size=4).map("\n\n".join))
def test_more_blank_lines_change_no_words(text: str) -> None:
    """Blank lines part blocks, however many there are."""
    wider = text.replace("\n\n", "\n\n\n\n")
    assert _quotes(wider) == _quotes(text)
    assert _words(split_sentences(wider)) == _words(split_sentences(text))
    assert _said(wider) == _said(text)


@example(text=f"Live | The bridge\nRead more: Ten bridges\n0\u2028\n{'0' * 45}\nAbara at the bridge. (Ada Abara/AFP)")
@given(text=article_texts())
def test_line_ends_of_another_system_change_no_words(text: str) -> None:
    """CRLF for LF, in all that is read; the text as it stands keeps its own."""
    assume("\r" not in text)
    other = text.replace("\n", "\r\n")
    here, there = parse_article(text), parse_article(other)
    assert [(block.kind, block.span.text) for block in there.blocks] == [
        (block.kind, block.span.text.replace("\n", "\r\n")) for block in here.blocks
    ]
    assert _quotes(other) == _quotes(text)
    assert _words(split_sentences(other)) == _words(split_sentences(text))


@given(sentence=st.lists(sentences(), min_size=1, max_size=3).map(" ".join))
def test_straight_double_marks_give_the_same_quotations(sentence: str) -> None:
    """Where each quotation is closed and none stands in another."""
    assume(not set("\"'„‚«»‘’「」") & set(sentence) and _closed(sentence))
    straight = sentence.replace("“", '"').replace("”", '"')
    assert [(q.span.start, q.span.end) for q in find_quotes(straight)] == [
        (q.span.start, q.span.end) for q in find_quotes(sentence)
    ]


@given(text=st.lists(paragraphs, min_size=1, max_size=3).map("\n\n".join))
def test_a_plain_paragraph_at_the_end_changes_no_attribution(text: str) -> None:
    """What comes after has not been said yet, as long as no quotation is open."""
    assume(all(quote.closed for quote in _flat(find_quotes(text))))
    assume(text.rstrip().endswith((".", "?", "!")))
    assert _said(f"{text}\n\nRain fell on the harbour.") == _said(text)


@given(text=article_texts())
def test_white_space_around_a_text_only_moves_it(text: str) -> None:
    """At its end it changes nothing; at its head it moves all."""
    assume(text == text.strip())
    assert split_blocks(text + "\n \n") == split_blocks(text)
    assert split_blocks("\n\n" + text) == moved(split_blocks(text), 2)
    assert find_attributions(text + "\n\n") == find_attributions(text)
    assert find_attributions("\n\n" + text) == tuple(_shift(a, 2) for a in find_attributions(text))


@given(quote=quotations(0), width=st.integers(60, 90))
def test_lines_wrapped_anew_hold_the_same_quotations(quote: str, width: int) -> None:
    """A single line end is a space where blank lines show that the paragraphs are wrapped."""
    rain = "rain fell on the harbour all night and nobody went out to the quay where the ferries lay in the dark"
    text = "\n\n".join([f"The {rain} while {quote} was all that anybody heard of it and the {rain} again today."] * 3)
    assume(all(one.closed for one in find_quotes(text)))
    wrapped = _wrapped(text, width)
    assert len(wrapped) == len(text)
    assert [(q.span.start, q.span.end) for q in find_quotes(wrapped)] == [
        (q.span.start, q.span.end) for q in find_quotes(text)
    ]
    assert _words(split_sentences(wrapped)) == _words(split_sentences(text))


def _wrapped(text: str, width: int) -> str:
    """Some spaces made line ends, none near a mark: what opens a line may be read as an opening mark."""
    out, used = [], 0
    for i, c in enumerate(text):
        used = 0 if c == "\n" else used + 1
        if c == " " and used > width and text[i - 1].isalpha() and text[i + 1].isalpha():
            out.append("\n")
            used = 0
        else:
            out.append(c)
    return "".join(out)


def _shift(attribution: Any, by: int) -> Any:
    """Moved; the confidence is a number, but no offset."""
    return attrs.evolve(moved(attrs.evolve(attribution, confidence=0.0), by), confidence=attribution.confidence)


def _flat(quotes: tuple[Any, ...]) -> list[Any]:
    return [one for quote in quotes for one in (quote, *_flat(quote.quotes))]


def _normal(text: str) -> str:
    return " ".join(text.split())


def _words(spans: tuple[Span, ...]) -> list[str]:
    return [_normal(span.text) for span in spans]


def _quotes(text: str) -> list[tuple[str, str, bool]]:
    return [(_normal(q.span.text), q.kind, q.closed) for q in _flat(find_quotes(text))]


def _said(text: str) -> list[tuple[Any, ...]]:
    return [
        (a.rule, _normal(a.source.text) if a.source else None, [_normal(span.text) for span in a.content])
        for a in find_attributions(text)
    ]
