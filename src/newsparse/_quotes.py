"""Quotation marks: which open, which close, and what stands between them."""

from __future__ import annotations

from typing import Literal

import attrs

from ._span import Span, check_region
from .lang import MULTILINGUAL, Language, get_language

__all__ = ["Quote", "QuoteKind", "find_quotes"]

QuoteKind = Literal["speech", "fragment", "scare", "title", "term"]
"""
What a quotation is: ``speech`` (a sentence or more), ``fragment`` (part of a
sentence that somebody said), ``scare`` (the writer's own distance), ``title``
(a work, a nickname), ``term`` (a word as a word).
"""


@attrs.frozen
class Quote:
    """
    Words between quotation marks; see `find_quotes`.

    .. versionadded:: 0.1
    """

    span: Span
    """From the first mark to the last, both included."""
    inner: Span
    """What stands between the marks, without white space at its ends."""
    closed: bool
    """Whether the last mark is there."""
    parts: tuple[Span, ...]
    """The stretches of a quotation over several paragraphs, with their marks; else one."""
    quotes: tuple[Quote, ...]
    """Quotations inside this one, in the order of the text."""
    kind: QuoteKind
    """Speech or something else."""

    @property
    def is_speech(self) -> bool:
        """Whether somebody said it: speech or a fragment of it."""
        return self.kind in ("speech", "fragment")


def find_quotes(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> tuple[Quote, ...]:
    """Find quotations of every mark style."""
    raise NotImplementedError
