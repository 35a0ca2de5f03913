"""Many articles: the same answers, in the same order, however many processes there are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newsparse import RuleError, Span, UnknownLanguageError, parse_article, parse_articles
from newsparse.lang import ENGLISH
from newsparse.rules import Claim, Passage, Rules

ARTICLES = [
    (f"Ferry {n} stays in port\n\n“We wait for {n} days,” said Ada Byron.\n\nBo Ek said that it was late.", None)
    for n in range(40)
]


def out_of_place(passage: Passage) -> Iterator[Claim]:
    """A rule that breaks its promise where a text speaks of thirteen."""
    if "13" in passage.text:
        yield Claim((Span(0, 3, "not"),))


@pytest.mark.parametrize("workers", [None, 1, 2])
def test_the_same_as_one_by_one(workers: int | None) -> None:
    """Processes change nothing but the time that it takes."""
    wanted = [parse_article(text, title=title) for text, title in ARTICLES]
    assert list(parse_articles(ARTICLES, workers=workers)) == wanted


@pytest.mark.parametrize("workers", [None, 2])
def test_options_and_languages_of_ones_own_travel(workers: int | None) -> None:
    """A language that the caller made is known in each process."""
    mine = ENGLISH.extend(boilerplate=[("send a postcard to the harbour", "appeal")])
    text = "Ferry stays in port\n\n“We wait,” said Ada Byron.\n\nSend a postcard to the harbour"
    known = {"Ada Byron": ["Countess"]}
    found = list(parse_articles([text] * 9, workers=workers, lang=mine, known=known))
    assert found == [parse_article(text, lang=mine, known=known)] * 9
    assert found[0].blocks[-1].rule == "appeal"


@pytest.mark.parametrize("workers", [None, 2])
def test_an_error_comes_in_its_turn(workers: int | None) -> None:
    """All articles before it are there, and it names the rule."""
    articles = parse_articles(ARTICLES, workers=workers, rules=Rules().last(broken=out_of_place))
    found = [next(articles) for _ in range(13)]
    assert [article.text for article in found] == [text for text, _ in ARTICLES[:13]]
    with pytest.raises(RuleError, match="broken"):
        next(articles)


@pytest.mark.parametrize("workers", [None, 2])
def test_no_more_is_read_than_is_needed(workers: int | None) -> None:
    """An endless archive is no trouble, and what is not asked for is not read."""
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield "“We wait,” said Ada Byron."

    articles = parse_articles(endless(), workers=workers)
    for _ in range(100):
        next(articles)
    assert read <= 200
    del articles


@pytest.mark.parametrize("workers", [0, -1, True, "2", 1.5])
def test_workers_are_a_number_of_processes(workers: object) -> None:
    """At once, and not when the first article is asked for."""
    with pytest.raises((TypeError, ValueError), match="workers must be"):
        parse_articles([], workers=workers)  # type: ignore[arg-type]


def test_what_is_no_article() -> None:
    """One text is no iterable of texts, and the language is looked at before anything is read."""
    with pytest.raises(TypeError, match="not one str"):
        parse_articles("“We wait,” said Ada Byron.")
    with pytest.raises(TypeError, match="pair of text and title, not int"):
        next(parse_articles([3]))  # type: ignore[list-item]
    with pytest.raises(UnknownLanguageError):
        parse_articles([], lang="xx")
