"""Code as users write it: mypy and pyright accept it and see these types. It is checked, never run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Literal, assert_type

import attrs

import newsparse
from newsparse import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Byline,
    Candidate,
    Caption,
    Dateline,
    Headline,
    Known,
    Language,
    Masked,
    Quote,
    QuoteChange,
    Resolution,
    Restored,
    Section,
    Segment,
    Span,
    Speaker,
    Title,
    Verdict,
    check_quotes,
    explain_attributions,
    explain_speakers,
    find_attributions,
    find_quotes,
    from_dict,
    gather_speakers,
    is_question,
    mask_quotes,
    parse_article,
    parse_articles,
    resolve_speakers,
    restore_quotes,
    rules,
    segments,
    split_blocks,
    split_byline,
    split_caption,
    split_dateline,
    split_headline,
    split_sentences,
    split_title,
    to_dict,
)
from newsparse.export import FORMATS, Offsets, from_json, rows, to_annotations, to_csv, to_document, to_html, to_json
from newsparse.lang import ENGLISH, get_language
from newsparse.rules import Claim, Passage, PatternRule, Rule, Rules, pattern_rule


def primitives(text: str) -> None:
    assert_type(split_blocks(text), tuple[Block, ...])
    assert_type(split_headline(text), Headline)
    assert_type(split_title(text, site_names=["Eastmere Courier"]), Title)
    assert_type(split_caption(text, pos=1, endpos=2, lang="de"), Caption)
    assert_type(split_byline(text), Byline | None)
    assert_type(split_dateline(text), Dateline | None)
    assert_type(is_question(text), bool)
    assert_type(split_sentences(text, inside_quotes="split"), tuple[Span, ...])
    assert_type(find_quotes(text), tuple[Quote, ...])
    assert_type(split_caption(text).creators, tuple[Span, ...])
    assert_type(split_blocks(text)[0].kind, BlockKind)


def attributions(text: str) -> None:
    found = find_attributions(text, lang=ENGLISH, min_confidence=0.5)
    assert_type(found, tuple[Attribution, ...])
    assert_type(resolve_speakers(text, found), tuple[Attribution, ...])
    known = [Known("Ada Byron", aliases=("the Countess",), kind="person")]
    assert_type(resolve_speakers(text, found, known=known, coreference=[[(0, 3), (5, 8)]]), tuple[Attribution, ...])
    assert_type(resolve_speakers(text, found, known={"Ada Byron": ["the Countess"]}), tuple[Attribution, ...])
    assert_type(explain_speakers(text, found), tuple[Resolution, ...])
    assert_type(explain_speakers(text, found)[0].candidates, tuple[Candidate, ...])
    assert_type(gather_speakers(found), tuple[Speaker, ...])
    assert_type(found[0].source, Span | None)
    assert_type(found[0].content, tuple[Span, ...])
    assert_type(found[0].kind, Literal["direct", "mixed", "indirect"])
    assert_type(found[0].speaker, Speaker | None)
    assert_type(explain_attributions(text), tuple[Verdict, ...])


def articles(text: str) -> None:
    article = parse_article(text, title="Tolls to double", lang="en")
    assert_type(article, Article)
    assert_type(article.sections, tuple[Section, ...])
    assert_type(article.headline, Headline | None)
    assert_type(from_dict(Article, to_dict(article)), Article)
    for attribution in article.attributions:
        if attribution.speaker is not None:
            assert_type(attribution.speaker.name, str)


def own_exports(article: Article) -> None:
    assert_type(article.blocks[0].span.utf16(article.text), tuple[int, int])
    assert_type(Offsets(article.text).position(0), tuple[int, int])
    assert_type(from_json(to_json(article, indent=2)), Article)
    assert_type(to_annotations(article, units="utf-16"), dict[str, Any])
    assert_type([row["content_start"] for row in rows(article)], list[str | int | float | None])
    assert_type("".join(to_csv([article], dialect="tsv", safe=True)), str)
    assert_type({name: write(article) for name, write in FORMATS.items()}, dict[str, str])


def rewriting(text: str, rewrite: Callable[[str], str]) -> None:
    masked = mask_quotes(text, kinds=("speech", "scare"), keep_marks=True)
    assert_type(masked, Masked)
    assert_type(mask_quotes(text, kinds="all").text, str)
    restored = restore_quotes(rewrite(masked.text), masked)
    assert_type(restored, Restored)
    assert_type(check_quotes(text, restored.text, known={"Ada Byron": []}), tuple[QuoteChange, ...])
    assert_type(segments(parse_article(text), reported=True), tuple[Segment, ...])
    assert_type(segments(parse_article(text))[0].kind, Literal["narration", "speech", "reported"])


def own_language() -> None:
    assert_type(ENGLISH.extend(cues={"yodelled"}), Language)
    assert_type(get_language("en-GB"), Language)


def errors() -> None:
    try:
        get_language("xx")
    except newsparse.UnknownLanguageError as error:
        assert_type(error.known, tuple[str, ...])


def own_helper(article: Article, pattern: re.Pattern[str]) -> Iterator[Span]:
    for match in pattern.finditer(article.text):
        span = Span.group(match)
        assert_type(span, Span | None)
        if span is not None:
            yield span


def own_rule(passage: Passage) -> Iterator[Claim]:
    for quote in passage.quotes:
        yield Claim(content=(quote.span,), confidence=0.5)


def own_chain(text: str) -> None:
    handle = pattern_rule(r"(?P<content> “[^”]+” )", confidence=0.9)
    assert_type(handle, PatternRule)
    rule: Rule = handle
    chain = rules.ENGLISH.first(handle=rule).after("handle", mine=own_rule).without("transcript")
    assert_type(chain, Rules)
    assert_type(chain.names, tuple[str, ...])
    assert_type(parse_article(text, rules=chain).attributions[0].rule, str)
    assert_type(explain_attributions(text, rules=chain)[0].claim, Claim)


@attrs.frozen
class WordRule:
    """A rule with a setting, as a value."""

    word: str

    def __call__(self, passage: Passage) -> Iterator[Claim]:
        """Claim the sentences that have the word."""
        for sentence in passage.sentences:
            if self.word in sentence.text:
                yield Claim(content=(sentence,), features=("quoted",))


def own_values(texts: list[str]) -> None:
    chain = rules.for_language(ENGLISH).last(word=WordRule("psst"))
    assert_type(chain["word"], Rule)
    assert_type(Rules.from_entry_points(), Rules)
    assert_type(Language.from_entry_points(), dict[str, Language])
    for article in parse_articles(texts, workers=2, rules=chain, known=[Known("Ada Byron", aliases=("Byron",))]):
        assert_type(article, Article)
        assert_type(to_html(article, name="Rain"), str)
        assert_type(to_document(article), dict[str, Any])
        assert_type(article.sections[0].heading, Block | None)


def own_many(pairs: Iterator[tuple[str, str | None]]) -> None:
    assert_type(next(parse_articles(pairs)), Article)


def every_result(article: Article) -> None:
    """Each has its span and its words."""
    for caption in article.captions:
        assert_type(caption.body, Span | None)
        assert_type(caption.agency_names, tuple[str, ...])
        assert_type(caption.positions[0].name, Span)
        assert_type(caption.occasions[0].date, Span | None)
    if article.byline is not None and article.dateline is not None:
        assert_type(article.byline.authors, tuple[Span, ...])
        assert_type(article.dateline.body_start, int)
    for speaker in article.speakers:
        assert_type(speaker.kind, newsparse.SpeakerKind)
        assert_type(speaker.said, tuple[Span, ...])
