"""
Words of an article and where they stand.

Everything that newsparse answers is made of `Span`. The article is never
edited, so no offset ever needs repair.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import index

import attrs

__all__ = ["Span", "check_region", "cut", "trim"]


@attrs.frozen(order=True)
class Span:
    """
    Words of the article and where they stand: ``source[start:end] == text``.

    Spans sort by where they start, then by where they end.

    Example:
        >>> Span.of("Rain over Leeds.", 10, 15)
        Span(start=10, end=15, text='Leeds')

    .. versionadded:: 0.1
    """

    start: int
    """Index of the first character (Unicode code points, not bytes)."""
    end: int
    """Index after the last character."""
    text: str
    """The words themselves."""

    @classmethod
    def of(cls, source: str, start: int, end: int) -> Span:
        """
        Cut ``source[start:end]`` out as a span.

        Args:
            source: The whole article.
            start: Index of the first character, 0 or more.
            end: Index after the last character, at most ``len(source)``.

        Raises:
            ValueError: If the bounds lie outside *source* or are reversed.

        Example:
            >>> Span.of("Rain", 1, 3).text
            'ai'
        """
        if not 0 <= start <= end <= len(source):
            raise ValueError(f"no span {start}:{end} in a text of {len(source)} characters")
        return cls(start, end, source[start:end])

    @classmethod
    def group(cls, match: re.Match[str], name: str | int = 0) -> Span | None:
        """
        The words that a group of a regular expression matched.

        Args:
            match: A match over the whole article (made with ``pos`` and
                ``endpos``, never over a slice).
            name: The group's name or number; 0 is the whole match.

        Returns:
            The span, or `None` if the group took no part in the match.

        Example:
            >>> import re
            >>> Span.group(re.search(r"over (?P<place>\\w+)", "Rain over Leeds."), "place")
            Span(start=10, end=15, text='Leeds')
        """
        start, end = match.span(name)
        return None if start < 0 else cls(start, end, match[name])

    def covers(self, other: Span) -> bool:
        """
        Whether *other* lies inside this span (both of the same article).

        Example:
            >>> Span(0, 5, "Rain ").covers(Span(1, 3, "ai"))
            True
        """
        return self.start <= other.start and other.end <= self.end

    def __reduce__(self) -> tuple[type[Span], tuple[int, int, str]]:
        # An article has hundreds of spans: without the names of their fields they travel at half the size.
        return type(self), (self.start, self.end, self.text)


def cut(source: str, bounds: tuple[int, int]) -> Span:
    """The span of *bounds*, which lie inside *source*."""
    start, end = bounds
    return Span(start, end, source[start:end])


def trim(source: str, start: int, end: int) -> tuple[int, int]:
    """*start* and *end* moved inwards over white space; equal if nothing is left."""
    part = source[start:end]
    left = len(part) - len(part.lstrip())
    return (start + left, start + max(left, len(part.rstrip())))


def check_region(text: str, pos: int = 0, endpos: int | None = None) -> tuple[int, int]:
    """
    The region of *text* that ``pos`` and ``endpos`` name, clamped as `re` does.

    Raises:
        TypeError: If *text* is no `str`, or a bound no `int`.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    end = len(text) if endpos is None else min(max(_offset("endpos", endpos), 0), len(text))
    return (min(max(_offset("pos", pos), 0), end), end)


def _offset(name: str, value: int) -> int:
    """The offset as a plain `int`; those of other libraries (of NumPy, say) have an ``__index__``."""
    try:
        return index(value)
    except TypeError:
        choice = " or None" if name == "endpos" else ""
        raise TypeError(f"{name} must be an int{choice}, not {type(value).__name__}") from None


def ordered(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in the order of the text, each once."""
    return tuple(sorted(set(spans)))
