"""Kinds of blocks: which line of a pasted page is what."""

from __future__ import annotations

from ._kinds import Block, BlockKind
from ._split import split_blocks

__all__ = ["Block", "BlockKind", "split_blocks"]
