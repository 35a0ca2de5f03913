"""Sentences, with quotations kept whole or split."""

from __future__ import annotations

from typing import Literal

from ._span import Span, check_region
from .lang import MULTILINGUAL, Language, get_language

__all__ = ["split_sentences"]


def split_sentences(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    inside_quotes: Literal["keep", "split"] = "keep",
    lang: Language | str = MULTILINGUAL,
) -> tuple[Span, ...]:
    """Split a text into sentences."""
    raise NotImplementedError
