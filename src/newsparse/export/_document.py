"""An article as a document of a published schema, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeVar

import attrs

from .._article import Article, Section
from .._attribution import Act, Attribution, AttributionKind, Mood
from .._blocks import Block
from .._bylines import Byline, Dateline
from .._captions import Caption
from .._dict import from_dict, to_dict
from .._headlines import Headline
from .._names import Speaker
from .._quotes import Quote
from .._span import Span
from .._version import __version__
from ._written import json_text

__all__ = ["SCHEMA", "Document", "from_document", "from_json", "to_document", "to_json"]

T = TypeVar("T")

SCHEMA: Final = "newsparse/article/1"
"""The name of the schema of documents; see `to_document`."""


@attrs.frozen
class DocumentSection:
    """A heading and what follows it, as indices into `blocks`."""

    heading: int | None
    """The index of the heading; `None` for what stands before the first one."""
    blocks: tuple[int, ...]
    """The indices of the blocks that follow, up to the next heading, without boilerplate."""
    is_question: bool
    """Whether the heading asks."""


@attrs.frozen
class DocumentAttribution:
    """What is said, and by whom."""

    source: Span | None
    """The words that name who; `None` if nobody is named beside the content."""
    cue: Span | None
    """The word of saying; `None` if there is none."""
    content: tuple[Span, ...]
    """What is said, in the order of the text; at least one stretch."""
    outlet: Span | None
    """The words that name the outlet that relayed it: ``per NPR``, ``CNN reported``."""
    kind: AttributionKind
    """Whether it is quoted."""
    act: Act
    """Whether it is a statement or an attitude."""
    mood: Mood
    """Whether it was said at all."""
    rule: str
    """The name of the rule that gave it; the rules are no part of this schema."""
    confidence: float
    """How sure that is, from 0 to 1."""
    speaker: int | None
    """The index of the speaker in `speakers`; `None` where that was not asked or cannot be told."""
    how: str | None
    """The rule that led from the source to the speaker; `None` without a speaker."""
    unresolved: str | None
    """Why there is no speaker; `None` if there is one or nobody asked."""


@attrs.frozen
class Document:
    """An article and its structure, as newsparse reads it out of plain news text."""

    schema: Literal["newsparse/article/1"]
    """The name of this schema."""
    newsparse: str
    """The version of newsparse that wrote the document."""
    offset_unit: Literal["code point"]
    """What all offsets count: Unicode code points, from 0; an end is the offset after the last one."""
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
    sections: tuple[DocumentSection, ...]
    """The body by headings, in order."""
    quotes: tuple[Quote, ...]
    """All quotations, in order; nested ones inside theirs."""
    speakers: tuple[Speaker, ...]
    """Everybody who speaks, in the order of their first attribution, with what each of them said."""
    attributions: tuple[DocumentAttribution, ...]
    """Who said what, in the order of the contents."""


# ------------------------------------------------------------------------- there


def to_document(article: Article) -> dict[str, Any]:
    """
    Plain data of an article in a form that others can rely on: the schema ``newsparse/article/1``.

    Unlike the data of `newsparse.to_dict` it says what it is, each speaker and
    each block stands in it once, and others refer to them by index; so its
    length grows with the article's. The schema itself is `json_schema`.

    Args:
        article: What `newsparse.parse_article` answers.

    Returns:
        Dictionaries, lists, strings, numbers and `None`, ready for `json`;
        nothing in it is shared with *article*. `from_document` makes the
        article of it again.

    Raises:
        ValueError: If a section holds a block that is none of the article's,
            or an attribution a speaker that is none of the article's; no
            article from `newsparse.parse_article` does.
        TypeError: If *article* is no `Article`.

    Example:
        >>> from newsparse import parse_article
        >>> document = to_document(parse_article("“It will stay,” Ada Byron said. “We hope,” she said."))
        >>> document["schema"], [one["speaker"] for one in document["attributions"]]
        ('newsparse/article/1', [0, 0])
        >>> document["speakers"][0]["name"]
        'Ada Byron'

    .. versionadded:: 0.2
    """
    check_article(article)
    place = {block: i for i, block in enumerate(article.blocks)}
    cast = _Cast(article.speakers)
    return to_dict(  # type: ignore[no-any-return]
        Document(
            schema=SCHEMA,
            newsparse=__version__,
            offset_unit="code point",
            text=article.text,
            title=article.title,
            lang=article.lang,
            blocks=article.blocks,
            headline=article.headline,
            captions=article.captions,
            byline=article.byline,
            dateline=article.dateline,
            sections=tuple(_section(section, place, i) for i, section in enumerate(article.sections)),
            quotes=article.quotes,
            speakers=article.speakers,
            attributions=tuple(_attribution(one, cast, i) for i, one in enumerate(article.attributions)),
        )
    )


def check_article(article: Article) -> None:
    """
    Tell what is no article.

    Raises:
        TypeError: If it is none.
    """
    if not isinstance(article, Article):
        raise TypeError(f"article must be an Article, not {type(article).__name__}")


def _section(section: Section, place: Mapping[Block, int], i: int) -> DocumentSection:
    for block in (section.heading, *section.blocks):
        if block is not None and block not in place:
            raise ValueError(f"sections[{i}] holds a block that is none of the article's: {block.span.text[:40]!r}")
    return DocumentSection(
        heading=None if section.heading is None else place[section.heading],
        blocks=tuple(place[block] for block in section.blocks),
        is_question=section.is_question,
    )


class _Cast:
    """The speakers of an article, found by the ones of its attributions."""

    def __init__(self, speakers: tuple[Speaker, ...]) -> None:
        self._by_value = {self._key(speaker): i for i, speaker in enumerate(speakers)}
        self._by_id: dict[int, int | None] = {}  # attributions share theirs, and the key of one is long

    @staticmethod
    def _key(speaker: Speaker) -> tuple[object, ...]:
        """All that a speaker has in common with itself in another attribution."""
        return (speaker.name, speaker.span, speaker.role, speaker.kind, speaker.mentions, speaker.roles)

    def index(self, speaker: Speaker) -> int | None:
        if id(speaker) not in self._by_id:
            self._by_id[id(speaker)] = None if speaker.said else self._by_value.get(self._key(speaker))
        return self._by_id[id(speaker)]


def _attribution(one: Attribution, cast: _Cast, i: int) -> DocumentAttribution:
    index = None
    if one.speaker is not None:
        index = cast.index(one.speaker)
        if index is None:
            raise ValueError(
                f"attributions[{i}] has a speaker that is none of the article's: {one.speaker.name!r};"
                " gather_speakers makes them anew"
            )
    return DocumentAttribution(
        source=one.source,
        cue=one.cue,
        content=one.content,
        outlet=one.outlet,
        kind=one.kind,
        act=one.act,
        mood=one.mood,
        rule=one.rule,
        confidence=one.confidence,
        speaker=index,
        how=None if one.speaker is None else one.speaker.how,
        unresolved=one.unresolved,
    )


# ---------------------------------------------------------------------- and back


def from_document(document: Mapping[str, Any]) -> Article:
    """
    The article that `to_document` made a document of.

    It needs cattrs, which the extra ``newsparse[cattrs]`` brings.

    Args:
        document: A document, as `to_document` gives it or `json.loads` reads it.

    Returns:
        The article; ``from_document(to_document(article)) == article``.

    Raises:
        TypeError: If it is no mapping, or a value is of another type than it
            should be; the message names the place.
        ValueError: If it is of another schema; if a key is missing or unknown,
            a word none of those that stand there, or an index points at
            nothing. The message names the place:
            ``$.attributions[0].speaker: there is no 9 among 2``.
        MissingExtraError: If cattrs is not installed.

    Example:
        >>> from newsparse import parse_article
        >>> article = parse_article("“It will stay,” Ada Byron said.")
        >>> from_document(to_document(article)) == article
        True

    .. versionadded:: 0.2
    """
    if not isinstance(document, Mapping):
        raise TypeError(f"document must be a mapping, not {type(document).__name__}")
    schema = document.get("schema")
    if schema != SCHEMA:
        found = "is of no schema" if schema is None else f"is of the schema {schema!r}"
        raise ValueError(f"the document {found}; this version of newsparse reads {SCHEMA!r}")
    read = from_dict(Document, document)
    spoken: dict[tuple[int, str], Speaker] = {}

    def speaker(one: DocumentAttribution, i: int) -> Speaker | None:
        if one.speaker is None:
            return None
        found = _pick(read.speakers, one.speaker, f"attributions[{i}].speaker")
        key = (one.speaker, one.how or "")
        if key not in spoken:
            spoken[key] = attrs.evolve(found, how=key[1], said=())
        return spoken[key]

    def section(one: DocumentSection, i: int) -> Section:
        blocks = enumerate(one.blocks)
        return Section(
            heading=None if one.heading is None else _pick(read.blocks, one.heading, f"sections[{i}].heading"),
            blocks=tuple(_pick(read.blocks, index, f"sections[{i}].blocks[{j}]") for j, index in blocks),
            is_question=one.is_question,
        )

    return Article(
        text=read.text,
        title=read.title,
        lang=read.lang,
        blocks=read.blocks,
        headline=read.headline,
        captions=read.captions,
        byline=read.byline,
        dateline=read.dateline,
        sections=tuple(section(one, i) for i, one in enumerate(read.sections)),
        quotes=read.quotes,
        attributions=tuple(
            Attribution(
                source=one.source,
                cue=one.cue,
                content=one.content,
                outlet=one.outlet,
                kind=one.kind,
                act=one.act,
                mood=one.mood,
                rule=one.rule,
                confidence=one.confidence,
                speaker=speaker(one, i),
                unresolved=one.unresolved,
            )
            for i, one in enumerate(read.attributions)
        ),
        speakers=read.speakers,
    )


def _pick(items: tuple[T, ...], index: int, place: str) -> T:
    if not 0 <= index < len(items):
        raise ValueError(f"cannot make an Article: $.{place}: there is no {index} among {len(items)}")
    return items[index]


# -------------------------------------------------------------------------- JSON

_PAIR_RE = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def to_json(article: Article, *, indent: int | None = None) -> str:
    r"""
    An article as JSON of the schema ``newsparse/article/1``; see `to_document`.

    Characters of all scripts stand as they are, so that it is written as
    UTF-8; what could not be written or would confuse a terminal (halves of
    surrogate pairs, controls, marks that turn the direction of a line) stands
    as an escape.

    Args:
        article: What `newsparse.parse_article` answers.
        indent: As in `json.dumps`: how far to indent; all on one line if left out.

    Returns:
        The JSON, without a line end behind it. `from_json` reads it.

    Raises:
        ValueError: As `to_document`; and if two halves of a surrogate pair
            stand side by side in the text or the title. JSON reads them as
            one character, and all offsets behind it would be wrong.
        TypeError: If *article* is no `Article`.

    Example:
        >>> from newsparse import parse_article
        >>> to_json(parse_article(""))[:32]
        '{"schema": "newsparse/article/1"'

    .. versionadded:: 0.2
    """
    check_article(article)
    for name, text in (("text", article.text), ("title", article.title or "")):
        if pair := _PAIR_RE.search(text):
            raise ValueError(
                f"two halves of a surrogate pair stand side by side in the {name}, at {pair.start()}:"
                " JSON reads them as one character"
            )
    return json_text(to_document(article), indent=indent)


def from_json(text: str) -> Article:
    """
    The article that `to_json` wrote.

    It needs cattrs, which the extra ``newsparse[cattrs]`` brings.

    Args:
        text: The JSON.

    Returns:
        The article; ``from_json(to_json(article)) == article``.

    Raises:
        TypeError: As `from_document`; and if *text* is no `str`.
        ValueError: As `from_document`; and if it is no JSON, as a
            `json.JSONDecodeError`.
        MissingExtraError: If cattrs is not installed.

    Example:
        >>> from newsparse import parse_article
        >>> article = parse_article("“It will stay,” Ada Byron said.")
        >>> from_json(to_json(article)) == article
        True

    .. versionadded:: 0.2
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    return from_document(json.loads(text))
