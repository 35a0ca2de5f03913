"""Patterns made of lists of words."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["any_of"]


def any_of(words: Iterable[str]) -> str:
    """
    A pattern for any of *words*, the longest that matches first; one that never matches if there are none.

    Words that begin alike share their beginning, so that a list of hundreds is
    tried letter by letter and not word by word.

    >>> any_of({"mar", "march", "may"})
    '(?:ma(?:r(?:ch)?|y))'
    """
    ordered = sorted({word for word in words if word})
    return f"(?:{_branch(ordered, 0)})" if ordered else "(?!)"


def _branch(words: list[str], depth: int) -> str:
    """A pattern for what follows the first *depth* letters, which *words*, in order, have in common."""
    parts: list[str] = []
    i = 0
    while i < len(words):
        if len(words[i]) == depth:  # the shortest comes first of those in order, and is tried last
            i += 1
            continue
        j = i + 1
        while j < len(words) and words[j][depth : depth + 1] == words[i][depth]:
            j += 1
        group = words[i:j]
        shared = depth + 1
        # the first and the last in order have in common what all have
        while len(group) > 1 and shared < len(group[0]) and group[0][shared] == group[-1][shared : shared + 1]:
            shared += 1
        if len(group) == 1:
            shared = len(group[0])
        rest = _branch(group, shared)
        if rest and len(group[0]) == shared:
            rest = f"(?:{rest})?"
        elif len(group) > 1:
            rest = f"(?:{rest})"
        parts.append(re.escape(words[i][depth:shared]) + rest)
        i = j
    return "|".join(parts)
