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

__all__ = ["LINE_END_RE", "Span", "check_region", "cut", "trim"]


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

    def utf8(self, text: str) -> tuple[int, int]:
        """
        Where the words stand in the UTF-8 bytes of the article, as languages like Rust and Go count.

        For many spans of one text `newsparse.export.Offsets` is quicker.

        Args:
            text: The whole article. Half a surrogate pair, which UTF-8 has no
                form for, counts as three bytes (``surrogatepass``).

        Returns:
            The offsets of the first byte and after the last.

        Raises:
            ValueError: If the span does not stand in *text*.
            TypeError: If *text* is no `str`.

        Example:
            >>> text = "Frühling in Ostby"
            >>> span = Span.of(text, 12, 17)
            >>> span.utf8(text)
            (13, 18)
            >>> text.encode()[13:18]
            b'Ostby'

        .. versionadded:: 0.2
        """
        self._check(text)
        start = len(text[: self.start].encode("utf-8", "surrogatepass"))
        return start, start + len(self.text.encode("utf-8", "surrogatepass"))

    def utf16(self, text: str) -> tuple[int, int]:
        """
        Where the words stand in UTF-16 code units, as JavaScript, Java and C# count.

        For many spans of one text `newsparse.export.Offsets` is quicker.

        Args:
            text: The whole article.

        Returns:
            The offsets of the first code unit and after the last.

        Raises:
            ValueError: If the span does not stand in *text*.
            TypeError: If *text* is no `str`.

        Example:
            >>> text = "\N{SNOWMAN} and \N{CAT FACE} in Ostby"
            >>> Span.of(text, 11, 16).utf16(text)
            (12, 17)

        .. versionadded:: 0.2
        """
        self._check(text)
        start = len(text[: self.start].encode("utf-16-le", "surrogatepass")) // 2
        return start, start + len(self.text.encode("utf-16-le", "surrogatepass")) // 2

    def position(self, text: str) -> tuple[tuple[int, int], tuple[int, int]]:
        r"""
        The lines and columns between which the words stand, as editors show them.

        Both count from 1, columns in code points. Lines end as in editors: with
        ``\n``, ``\r\n`` or ``\r``, and with nothing else. For many spans of one
        text `newsparse.export.Offsets` is quicker.

        Args:
            text: The whole article.

        Returns:
            Line and column of the first character, and those after the last.

        Raises:
            ValueError: If the span does not stand in *text*.
            TypeError: If *text* is no `str`.

        Example:
            >>> text = "Tolls to double\n\nOSTBY (AP) - Rain."
            >>> Span.of(text, 17, 22).position(text)
            ((3, 1), (3, 6))

        .. versionadded:: 0.2
        """
        self._check(text)
        return _position(text, self.start), _position(text, self.end)

    def _check(self, text: str) -> None:
        if not isinstance(text, str):
            raise TypeError(f"text must be a str, not {type(text).__name__}")
        # A negative start would count from the end.
        if not 0 <= self.start <= self.end <= len(text) or text[self.start : self.end] != self.text:
            raise ValueError(f"the span {self.start}:{self.end} does not stand in this text of {len(text)} characters")

    def __reduce__(self) -> tuple[type[Span], tuple[int, int, str]]:
        # An article has hundreds of spans: without the names of their fields they travel at half the size.
        return type(self), (self.start, self.end, self.text)


LINE_END_RE = re.compile(r"\r\n|[\r\n]")
"""What editors take for the end of a line; texts have other white space that `str.splitlines` would end lines at."""


def _position(text: str, at: int) -> tuple[int, int]:
    """Line and column of an offset, both from 1."""
    line, start = 1, 0
    for match in LINE_END_RE.finditer(text, 0, at + 1):  # one more, so that "\r\n" before it is seen as one
        if match.end() <= at:
            line, start = line + 1, match.end()
    return line, at - start + 1


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
