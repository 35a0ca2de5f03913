"""The whole surface: none of it is forgotten here, wrong calls are told apart, threads agree, rules may fail."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hostile import FAMILIES, news
from surface import PREPARE, REGIONS, SURFACE

import newsparse
from newsparse import NewsparseError, RuleError, Span, find_attributions, parse_article, rules, split_title
from newsparse._passage import Passage
from newsparse.rules import Claim

FUNCTIONS = {name for name in newsparse.__all__ if inspect.isfunction(getattr(newsparse, name))}
FUNCTIONS -= {"parse_articles"}  # parse_article once for each text; see test_many.py
TEXT = "Rain. “It,” said Ek."


def test_no_public_function_is_missing() -> None:
    """A new one has to be added to ``tests/surface.py``, and so to the tests of time and of odd text."""
    assert {name.split()[0] for name in PREPARE} >= FUNCTIONS
    assert {name.split()[0] for name in SURFACE} == FUNCTIONS - {"gather_speakers", "to_dict", "from_dict"}
    assert set(REGIONS) == {n for n in FUNCTIONS if "pos" in inspect.signature(getattr(newsparse, n)).parameters}


@pytest.mark.parametrize("name", SURFACE)
@pytest.mark.parametrize("wrong", [None, b"bytes", 3, ["text"]])
def test_a_wrong_type_of_text_is_named(name: str, wrong: Any) -> None:
    with pytest.raises(TypeError, match=rf"^text must be a str, not {type(wrong).__name__}$"):
        SURFACE[name](wrong)


@pytest.mark.parametrize("name", REGIONS)
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"pos": "1"}, "^pos must be an int, not str$"),
        ({"pos": None}, "^pos must be an int, not NoneType$"),
        ({"pos": 1.5}, "^pos must be an int, not float$"),
        ({"endpos": "3"}, "^endpos must be an int or None, not str$"),
        ({"endpos": 2.5}, "^endpos must be an int or None, not float$"),
        ({"lang": None}, "^lang must be a Language or a str, not NoneType$"),
        ({"lang": 3}, "^lang must be a Language or a str, not int$"),
    ],
    ids=repr,
)
def test_a_wrong_type_of_bound_or_language_is_named(name: str, options: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        getattr(newsparse, name)(TEXT, **options)


class Offset:
    """An offset as other libraries have them."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


@pytest.mark.parametrize("name", REGIONS)
def test_bounds_are_clamped_as_re_does(name: str) -> None:
    """Also those of a type of their own, which become plain numbers."""
    function = getattr(newsparse, name)
    assert function(TEXT, pos=-5, endpos=99) == function(TEXT)
    assert function(TEXT, pos=9, endpos=3) == function(TEXT, pos=3, endpos=3)
    assert function(TEXT, pos=Offset(6), endpos=Offset(11)) == function(TEXT, pos=6, endpos=11)


@pytest.mark.parametrize("function", [find_attributions, newsparse.explain_attributions, parse_article])
def test_a_wrong_chain_or_floor_is_named(function: Any) -> None:
    with pytest.raises(TypeError, match=r"^rules must be a Rules or None, not list$"):
        function(TEXT, rules=[])
    with pytest.raises(TypeError, match=r"^min_confidence must be a float, not str$"):
        function(TEXT, min_confidence="high")


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("Post", "several str, not the str 'Post'"),
        (3, "several str, not int"),
        (None, "several str, not NoneType"),
        ([None], "must hold str, not NoneType"),
        ([b"Post"], "must hold str, not bytes"),
    ],
)
def test_wrong_names_of_sites_are_named(wrong: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        split_title(TEXT, site_names=wrong)


def test_names_of_sites_may_come_one_by_one() -> None:
    """An iterator is read once."""
    title = split_title("Rain over Ostby - Quorl", site_names=iter(["Quorl"]))
    assert title.site is not None
    assert title.site.text == "Quorl"


def test_a_wrong_type_of_title_is_named() -> None:
    with pytest.raises(TypeError, match=r"^title must be a str or None, not int$"):
        parse_article(TEXT, title=3)  # type: ignore[arg-type]


# ---------------------------------------------------------------- rules that raise


def stumbles(passage: Passage) -> Iterator[Claim]:
    """Fails in the second paragraph, after a claim that is right."""
    yield Claim(content=(passage.span(passage.start, passage.start + 1),), confidence=0.9)
    if passage.start:
        raise KeyError("no such harbour")


def is_no_iterator(_: Passage) -> Any:
    return None


@pytest.mark.parametrize("function", [find_attributions, newsparse.explain_attributions, parse_article])
def test_a_rule_that_raises_is_named_with_its_passage(function: Any) -> None:
    """And what it raised is kept, so that its author finds the line."""
    with pytest.raises(RuleError) as caught:
        function("Rain.\n\nSun in Ostby.", rules=rules.ENGLISH.last(mine=stumbles))
    error = caught.value
    assert str(error) == "rule 'mine' raised KeyError('no such harbour') (passage 7:20)"
    assert (error.rule, error.passage) == ("mine", (7, 20))
    assert isinstance(error.__cause__, KeyError)
    assert isinstance(error, NewsparseError)


def test_a_rule_that_answers_with_nothing_iterable_is_named() -> None:
    with pytest.raises(RuleError, match=r"^rule 'mine' raised TypeError\(.*not iterable.*\(passage 0:5\)$"):
        find_attributions("Rain.", rules=rules.Rules().last(mine=is_no_iterator))


def interrupts(_: Passage) -> Iterator[Claim]:
    raise KeyboardInterrupt


def test_an_interruption_is_no_fault_of_a_rule() -> None:
    with pytest.raises(KeyboardInterrupt):
        find_attributions("Rain.", rules=rules.Rules().last(mine=interrupts))


# ---------------------------------------------------------------- threads

_FIRST_CALL = """
import sys
sys.path.insert(0, sys.argv[1])
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import newsparse
from hostile import news
texts = [news(900 + 50 * i) for i in range(8)]
gate = Barrier(8)
def work(text):
    gate.wait()
    return newsparse.parse_article(text), newsparse.parse_article(text, lang="de")
sys.setswitchinterval(1e-5)
with ThreadPoolExecutor(8) as pool:
    together = list(pool.map(work, texts))
assert together == [(newsparse.parse_article(t), newsparse.parse_article(t, lang="de")) for t in texts]
"""


def test_eight_threads_agree_from_the_first_call_on() -> None:
    """In a process of its own, so that what is built on first use is built by eight at once."""
    subprocess.run([sys.executable, "-c", _FIRST_CALL, str(Path(__file__).parent)], check=True)


def test_eight_threads_agree_on_hostile_text() -> None:
    texts = [make(300) for make in FAMILIES.values()] + [news(2_000)] * 8
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(parse_article, texts)) == [parse_article(text) for text in texts]


def test_a_span_of_wrong_bounds_is_named() -> None:
    with pytest.raises(ValueError, match="no span 2:1 in a text of 3 characters"):
        Span.of("abc", 2, 1)
