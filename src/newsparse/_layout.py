"""
Paragraphs: the stretches of text that every other room reads one at a time.

Text is pasted with one paragraph a line, or hard-wrapped with blank lines
between paragraphs. Which of the two is decided once for the whole text.
"""

from __future__ import annotations

import re
from itertools import pairwise

__all__ = ["ITEM_RE", "paragraph_bounds"]

# What str.splitlines() takes for the end of a line. Written out, because "."
# and "$" of `re` know "\n" alone, and texts from Windows or a PDF have others.
_EOL = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
# The first end is atomic: "\r\n" is one end of a line, never two with a blank line between.
_BLANK_LINE_RE = re.compile(rf"(?>\r\n|[{_EOL}])[^\S{_EOL}]*+[{_EOL}]")

# "- Bring a torch", "2) Bring a rope": an item of a list
ITEM_RE = re.compile(r"(?: [-*+•·▪●◦‣] | \d{1,2} [.)] ) [^\S\n] \S", re.VERBOSE)

# A wrapped line is neither short nor a whole paragraph.
_MIN_WRAPPED, _MAX_WRAPPED = 45, 110


def paragraph_bounds(text: str, pos: int, endpos: int) -> list[tuple[int, int]]:
    """
    Where the paragraphs of ``text[pos:endpos]`` start and end, in order.

    White space at their ends is left out, and a paragraph is never empty.

    >>> paragraph_bounds("Rain.\\n\\n Sun. ", 0, 14)
    [(0, 5), (8, 12)]
    """
    lines = _lines(text, pos, endpos)
    if len(lines) < 4:
        return lines
    gaps = [b - a > 1 and _is_gap(text, a, b) for (_, a), (b, _) in pairwise(lines)]
    if all(gaps) or not any(gaps):
        return lines
    # An item of a list begins a block, and does not go on from the line before: a list
    # in a text with blank lines is no sign of wrapping. One such line alone may be
    # prose that was wrapped at a dash. Costs prose wrapped at two.
    items = [ITEM_RE.match(text, start) is not None for start, _ in lines[1:]]
    if sum(items) > 1:
        gaps = [gap or item for gap, item in zip(gaps, items, strict=True)]
        if all(gaps):
            return lines
    # Hard-wrapped: where one line follows another without a blank line, the
    # first is of middling length and seldom ends a sentence.
    inner = [line for line, gap in zip(lines, gaps, strict=False) if not gap]
    if len(inner) < 3:
        return lines
    wrapped = sum(_MIN_WRAPPED <= e - s <= _MAX_WRAPPED and text[e - 1] not in '.!?:”"' for s, e in inner)
    if wrapped < 0.7 * len(inner):
        return lines
    found = [lines[0]]
    for line, gap in zip(lines[1:], gaps, strict=True):
        if gap:
            found.append(line)
        else:
            found[-1] = (found[-1][0], line[1])
    return found


def _lines(text: str, pos: int, endpos: int) -> list[tuple[int, int]]:
    """The lines that are not blank, without white space at their ends."""
    lines = []
    at = pos
    for line in text[pos:endpos].splitlines(keepends=True):
        words = line.strip()
        if words:
            start = at + len(line) - len(line.lstrip())
            lines.append((start, start + len(words)))
        at += len(line)
    return lines


def _is_gap(text: str, start: int, end: int) -> bool:
    """Whether a blank line stands between two lines."""
    return text[start:end] == "\n\n" or _BLANK_LINE_RE.search(text, start, end) is not None
