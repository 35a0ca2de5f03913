"""The whole article: the same functions, composed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import lru_cache

import attrs

from ._attribution import BALANCED, Attribution, find_attributions
from ._blocks import Block, BlockKind, split_blocks
from ._bylines import Byline, Dateline, split_byline, split_dateline
from ._captions import Caption, split_caption
from ._headlines import Headline, split_headline
from ._names import Speaker
from ._quotes import Quote, find_quotes
from ._shown import Shown
from ._span import Span, check_region
from ._speakers import Known, gather_speakers, resolve_speakers
from .lang import ENGLISH, LANGUAGES, MULTILINGUAL, Language, get_language
from .rules import Rules

__all__ = ["Article", "Section", "parse_article"]


@attrs.frozen
class Section(Shown):
    """
    A heading and what follows it: in an explainer, a question and its answer.

    .. versionadded:: 0.1
    """

    heading: Block | None
    """The heading; `None` for what stands before the first one."""
    blocks: tuple[Block, ...]
    """What follows, up to the next heading, without boilerplate."""
    is_question: bool
    """Whether the heading asks."""


@attrs.frozen
class Article(Shown):
    """
    An article and its structure; see `parse_article`.

    All offsets are code points of `text`.

    .. versionadded:: 0.1
    """

    text: str
    """The text as it was passed in."""
    title: str | None
    """The title as it was passed in."""
    lang: str
    """The code of the language that it was read in."""
    blocks: tuple[Block, ...]
    """All blocks, in order; together they cover every character that is not white space."""
    headline: Headline | None
    """The headline; offsets into `text`, or into `title` where the text does not print it."""
    captions: tuple[Caption, ...]
    """The captions, in order."""
    byline: Byline | None
    """The first byline."""
    dateline: Dateline | None
    """The dateline of the first paragraph."""
    sections: tuple[Section, ...]
    """The body by headings, in order."""
    quotes: tuple[Quote, ...]
    """All quotations, in order; nested ones inside theirs."""
    attributions: tuple[Attribution, ...]
    """Who said what, in the order of the contents."""
    speakers: tuple[Speaker, ...]
    """Everybody who speaks, in the order of their first attribution, with what each of them said."""


def parse_article(
    text: str,
    *,
    title: str | None = None,
    lang: Language | str = ENGLISH,
    rules: Rules | None = None,
    min_confidence: float = BALANCED,
    known: Iterable[Known] | Mapping[str, Iterable[str]] = (),
    coreference: Iterable[Iterable[tuple[int, int]]] = (),
) -> Article:
    """
    Give a pasted article its structure.

    The functions of this library, composed: the text is split into blocks,
    headline, captions, byline and dateline into their parts, and quotations
    and attributions are read in what is left.

    Args:
        text: The article, as it was pasted or extracted.
        title: Its headline, if it is known apart from the text.
        lang: The language of the article, or its code. Blocks, captions,
            bylines and other lines are read with the words of all languages,
            and with those of a language of your own.
        rules: The chain of attribution rules; the built-in one if left out.
        min_confidence: Leave out attributions that are less sure than this, from 0 to 1; see `find_attributions`.
        known: People and organisations that the caller knows; see `resolve_speakers`.
        coreference: Clusters of spans that mean the same; see `resolve_speakers`.

    Returns:
        The article. Text without any words gives one without any blocks.

    Raises:
        TypeError: If *text* is no `str`, *title* neither `str` nor `None`, or *known* or *coreference* is
            something else than `resolve_speakers` takes.
        ValueError: If a span of *coreference* lies outside *text*.
        UnknownLanguageError: If there is no such language.
        RuleError: If a rule claims what does not stand in its passage, or raises.

    Example:
        >>> article = parse_article("Rain over Leeds\\n\\n“It will stay,” Ada Byron said.")
        >>> [block.kind for block in article.blocks]
        ['headline', 'paragraph']
        >>> article.attributions[0].speaker.name
        'Ada Byron'

    .. versionadded:: 0.1
    """
    check_region(text)
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title must be a str or None, not {type(title).__name__}")
    language = get_language(lang)
    layout = _with_all(language)
    blocks = split_blocks(text, title=title, lang=layout)
    attributions = tuple(
        a
        for a in find_attributions(text, lang=language, rules=rules, min_confidence=min_confidence)
        if _in_body(a, blocks)
    )
    attributions = resolve_speakers(text, attributions, lang=language, known=known, coreference=coreference)
    return Article(
        text=text,
        title=title,
        lang=language.code,
        blocks=blocks,
        headline=_headline(text, title, blocks, layout),
        captions=tuple(split_caption(text, pos=s.start, endpos=s.end, lang=layout) for s in _spans(blocks, "caption")),
        byline=_byline(text, blocks, layout),
        dateline=_dateline(text, blocks, layout),
        sections=_sections(blocks),
        quotes=find_quotes(text, lang=language),
        attributions=attributions,
        speakers=gather_speakers(attributions),
    )


@lru_cache(maxsize=32)
def _with_all(language: Language) -> Language:
    """
    What lines are read with: the words of all languages, and those of a language that the caller made.

    "AP" stands in a German paper too, and "Send a postcard to a harbour friend"
    is boilerplate because the caller's language says so.
    """
    if language in (MULTILINGUAL, *LANGUAGES):
        return MULTILINGUAL
    return MULTILINGUAL._with(language)


def _spans(blocks: tuple[Block, ...], *kinds: BlockKind) -> list[Span]:
    return [block.span for block in blocks if block.kind in kinds]


_BODY = frozenset({"paragraph", "list_item", "quote_block", "deck", "headline", "heading", "question_heading"})


def _in_body(attribution: Attribution, blocks: tuple[Block, ...]) -> bool:
    """Whether an attribution lies in what the newspaper says, not in a caption or a comment form."""
    at = bisect_right(blocks, attribution.content[0].start, key=lambda block: block.span.start) - 1
    return at >= 0 and blocks[at].kind in _BODY


def _headline(text: str, title: str | None, blocks: tuple[Block, ...], lang: Language) -> Headline | None:
    for span in _spans(blocks, "headline"):
        return split_headline(text, pos=span.start, endpos=span.end, lang=lang)
    return split_headline(title, lang=lang) if title else None


def _byline(text: str, blocks: tuple[Block, ...], lang: Language) -> Byline | None:
    found = (split_byline(text, pos=span.start, endpos=span.end, lang=lang) for span in _spans(blocks, "byline"))
    return next((byline for byline in found if byline is not None), None)


def _dateline(text: str, blocks: tuple[Block, ...], lang: Language) -> Dateline | None:
    """The dateline of the first paragraph that has one, among the first three."""
    spans = _spans(blocks, "paragraph")[:3]
    found = (split_dateline(text, pos=span.start, endpos=span.end, lang=lang) for span in spans)
    return next((dateline for dateline in found if dateline is not None), None)


def _sections(blocks: tuple[Block, ...]) -> tuple[Section, ...]:
    """The body by its headings; what stands above it (headline, byline …) is left out."""
    found: list[Section] = []
    heading: Block | None = None
    inside: list[Block] = []
    for block in blocks:
        if block.kind in ("heading", "question_heading"):
            if heading is not None or inside:
                found.append(_section(heading, inside))
            heading, inside = block, []
        elif block.kind in ("paragraph", "list_item", "quote_block", "caption"):
            inside.append(block)
    if heading is not None or inside:
        found.append(_section(heading, inside))
    return tuple(found)


def _section(heading: Block | None, blocks: list[Block]) -> Section:
    return Section(
        heading=heading,
        blocks=tuple(blocks),
        is_question=heading is not None and heading.kind == "question_heading",
    )
