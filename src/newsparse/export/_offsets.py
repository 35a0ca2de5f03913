"""Offsets in other units than code points, for many places of one text."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from operator import index

import attrs

from .._span import LINE_END_RE

__all__ = ["Offsets"]

# Characters between two places whose offset is known; the rest of the way is encoded when it is asked for.
_STEP = 128


def _marks(text: str, encoding: str) -> tuple[int, ...]:
    """The offsets in bytes of every 128th character."""
    parts = (text[at : at + _STEP].encode(encoding, "surrogatepass") for at in range(0, len(text), _STEP))
    return tuple(accumulate(map(len, parts), initial=0))


@attrs.frozen
class Offsets:
    r"""
    The offsets of one text in other units: UTF-8 bytes, UTF-16 code units, lines and columns.

    The text is read once; each answer then takes the time of a look into a
    table. For a single span there are `Span.utf8`, `Span.utf16` and
    `Span.position`, which answer the same.

    All methods take an offset in code points, from 0 to the length of the
    text, and raise `ValueError` for another and `TypeError` for what is no
    whole number.

    Raises:
        TypeError: If *text* is no `str`.

    Example:
        >>> offsets = Offsets("Frühling\nin Ostby")
        >>> offsets.utf8(12), offsets.utf16(12), offsets.position(12)
        (13, 12, (2, 4))

    .. versionadded:: 0.2
    """

    text: str = attrs.field(repr=False)
    """The text."""
    _utf8: tuple[int, ...] = attrs.field(init=False, repr=False, eq=False)
    _utf16: tuple[int, ...] = attrs.field(init=False, repr=False, eq=False)
    _lines: tuple[int, ...] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise TypeError(f"text must be a str, not {type(self.text).__name__}")
        object.__setattr__(self, "_utf8", _marks(self.text, "utf-8"))
        object.__setattr__(self, "_utf16", _marks(self.text, "utf-16-le"))
        object.__setattr__(self, "_lines", (0, *(match.end() for match in LINE_END_RE.finditer(self.text))))

    def utf8(self, offset: int) -> int:
        """
        How many bytes of UTF-8 stand before an offset.

        Example:
            >>> Offsets("Übung").utf8(1)
            2
        """
        return self._bytes_before(offset, self._utf8, "utf-8")

    def utf16(self, offset: int) -> int:
        r"""
        How many UTF-16 code units stand before an offset.

        Example:
            >>> Offsets("\N{CAT FACE} sat").utf16(1)
            2
        """
        return self._bytes_before(offset, self._utf16, "utf-16-le") // 2

    def position(self, offset: int) -> tuple[int, int]:
        r"""
        The line and the column of an offset, both from 1; see `Span.position`.

        Example:
            >>> Offsets("Rain.\r\nSun.").position(7)
            (2, 1)
        """
        at = self._known(offset)
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1

    def _bytes_before(self, offset: int, marks: tuple[int, ...], encoding: str) -> int:
        mark, rest = divmod(self._known(offset), _STEP)
        if not rest:
            return marks[mark]
        start = mark * _STEP
        return marks[mark] + len(self.text[start : start + rest].encode(encoding, "surrogatepass"))

    def _known(self, offset: int) -> int:
        try:
            at = index(offset)
        except TypeError:
            raise TypeError(f"offset must be an int, not {type(offset).__name__}") from None
        if not 0 <= at <= len(self.text):
            raise ValueError(f"no offset {at} in a text of {len(self.text)} characters")
        return at
