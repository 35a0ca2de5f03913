"""The whole article: the same functions, composed."""

from __future__ import annotations

import attrs

from ._attribution import Attribution
from ._blocks import Block
from ._bylines import Byline, Dateline
from ._captions import Caption
from ._headlines import Headline
from ._names import Speaker
from ._quotes import Quote
from .lang import ENGLISH, Language
from .rules import Rules

__all__ = ["Article", "Section", "parse_article"]


@attrs.frozen
class Section:
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
class Article:
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
    """Everybody who speaks, in the order of their first attribution."""


def parse_article(
    text: str,
    *,
    title: str | None = None,
    lang: Language | str = ENGLISH,
    rules: Rules | None = None,
    min_confidence: float = 0.0,
) -> Article:
    """Give a pasted article its structure."""
    raise NotImplementedError
