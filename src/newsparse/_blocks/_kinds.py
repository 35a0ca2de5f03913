"""What a block is, and the kinds there are."""

from __future__ import annotations

from typing import Literal

import attrs

from .._shown import Shown
from .._span import Span

__all__ = ["Block", "BlockKind"]

BlockKind = Literal[
    "headline", "deck", "byline", "date", "caption", "heading", "question_heading",
    "paragraph", "list_item", "quote_block", "boilerplate",
]  # fmt: skip
"""What a block is."""


@attrs.frozen
class Block(Shown):
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
