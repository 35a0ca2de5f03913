"""
Paragraphs: the stretches of text that every other room reads one at a time.

Text is pasted with one paragraph a line, or hard-wrapped with blank lines
between paragraphs. Which of the two is decided once for the whole text.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ._span import trim

__all__ = ["paragraph_bounds"]

# What str.splitlines() takes for the end of a line. Written out, because "."
# and "$" of `re` know "\n" alone, and texts from Windows or a PDF have others.
_EOL = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
_LINE_RE = re.compile(rf"[^{_EOL}]+")
_BLANK_LINE_RE = re.compile(rf"(?:\r\n|[{_EOL}])[^\S{_EOL}]*+(?:\r\n|[{_EOL}])")

# A wrapped line is neither short nor a whole paragraph.
_MIN_WRAPPED, _MAX_WRAPPED = 45, 110


def paragraph_bounds(text: str, pos: int, endpos: int) -> list[tuple[int, int]]:
    """
    Where the paragraphs of ``text[pos:endpos]`` start and end, in order.

    White space at their ends is left out, and a paragraph is never empty.

    >>> paragraph_bounds("Rain.\\n\\n Sun. ", 0, 14)
    [(0, 5), (8, 12)]
    """
    lines = [b for m in _LINE_RE.finditer(text, pos, endpos) if (b := trim(text, *m.span()))[0] < b[1]]
    if len(lines) < 4:
        return lines
    gaps = [_BLANK_LINE_RE.search(text, a, b) is not None for (_, a), (b, _) in pairwise(lines)]
    # Hard-wrapped: where one line follows another without a blank line, the
    # first is of middling length and seldom ends a sentence.
    inner = [line for line, gap in zip(lines, gaps, strict=False) if not gap]
    if len(inner) < 3 or not any(gaps):
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
