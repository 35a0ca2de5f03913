"""Kinds of blocks: which line of a pasted page is what."""

from __future__ import annotations

from typing import Literal

import attrs

from ._span import Span, check_region
from .lang import MULTILINGUAL, Language, get_language

__all__ = ["Block", "BlockKind", "split_blocks"]

BlockKind = Literal[
    "headline", "deck", "byline", "date", "caption", "heading", "question_heading",
    "paragraph", "list_item", "quote_block", "boilerplate",
]  # fmt: skip
"""What a block is."""


@attrs.frozen
class Block:
    """
    A stretch of an article that is one thing; see `split_blocks`.

    .. versionadded:: 0.1
    """

    span: Span
    """The block without white space around it."""
    kind: BlockKind
    """What it is."""
    rule: str
    """What told so: ``first_line``, ``credit``, ``comment_form``; for boilerplate it says which sort."""


def split_blocks(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    title: str | None = None,
    lang: Language | str = MULTILINGUAL,
) -> tuple[Block, ...]:
    """Split a pasted article into its blocks."""
    raise NotImplementedError
