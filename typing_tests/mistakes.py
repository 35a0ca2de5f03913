"""Mistakes that users make: mypy and pyright tell each of them. It is never run; an ignore without need fails."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Iterator

from newsparse import (
    Article,
    Span,
    find_attributions,
    mask_quotes,
    parse_article,
    parse_articles,
    split_caption,
    split_sentences,
)
from newsparse.export import to_annotations, to_csv, to_html
from newsparse.rules import ENGLISH, Claim, Passage, pattern_rule


def texts(article: Article) -> None:
    parse_article(b"Rain")  # type: ignore[arg-type]
    split_caption(None)  # type: ignore[arg-type]
    split_caption("Rain", 3)  # type: ignore[call-arg]
    split_sentences("Rain", inside_quotes="cut")  # type: ignore[arg-type]
    find_attributions("Rain", min_confidence="high")  # type: ignore[arg-type]
    mask_quotes("Rain", kinds=("speach",))  # type: ignore[arg-type]
    parse_articles([1, 2])  # type: ignore[list-item]
    to_csv(article)  # type: ignore[arg-type]
    to_csv([article], dialect="excel")  # type: ignore[arg-type]
    to_annotations(article, units="bytes")  # type: ignore[arg-type]
    to_html("Rain")  # type: ignore[arg-type]


def values(article: Article, span: Span) -> None:
    span.start = 3  # type: ignore[misc]
    article.blocks.append(article.blocks[0])  # type: ignore[attr-defined]
    print(article.headline.main)  # type: ignore[union-attr]
    print(article.attributions[0].speaker.name)  # type: ignore[union-attr]


def no_rule(text: str) -> Iterator[Claim]:
    """Takes the text, where a rule takes a passage."""
    yield from ()


def half_a_rule(passage: Passage) -> Claim:
    """Answers with one claim, where a rule yields them."""
    return Claim(content=(passage.sentences[0],))


def chains() -> None:
    ENGLISH.first(mine=no_rule)  # type: ignore[arg-type]
    ENGLISH.first(mine=half_a_rule)  # type: ignore[arg-type]
    ENGLISH.without(3)  # type: ignore[arg-type]
    pattern_rule(3)  # type: ignore[arg-type]
    Claim(content="Rain")  # type: ignore[arg-type]
