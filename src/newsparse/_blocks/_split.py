"""Split a page into its blocks."""

from __future__ import annotations

from .._layout import paragraph_bounds
from .._span import Span, check_region
from ..lang import MULTILINGUAL, Language, get_language
from ._decide import decide
from ._kinds import Block
from ._signs import read_lines

__all__ = ["split_blocks"]


def split_blocks(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    title: str | None = None,
    lang: Language | str = MULTILINGUAL,
) -> tuple[Block, ...]:
    """
    Split a pasted article into its blocks, and say what each is.

    A block is a line; where the text is hard-wrapped, what stands between
    blank lines.

    Args:
        text: The article as it was pasted from a page.
        pos: Where to start in *text* (code points), as in `re`.
        endpos: Where to end; the end of *text* if left out.
        title: The headline or the title of the page, if you know it; it helps
            to find the headline.
        lang: The language or its code; all languages together if left out.

    Returns:
        The blocks in the order of the text. They do not overlap and cover
        every character that is not white space; nothing for empty text.

    Raises:
        TypeError: If *text* or *title* is no `str`.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> page = '''Ada Lovelace opens bridge in Leeds
        ...
        ... By Grace Hopper
        ...
        ... The mayor opened the new bridge over the Aire on Monday. It took three years to build.
        ...
        ... Most of the money came from the county, which had planned a tunnel at first, she said.
        ...
        ... Leave a Reply'''
        >>> [block.kind for block in split_blocks(page)]
        ['headline', 'byline', 'paragraph', 'paragraph', 'boilerplate']

    .. versionadded:: 0.1
    """
    start, end = check_region(text, pos, endpos)
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title must be a str, not {type(title).__name__}")
    language = get_language(lang)
    bounds = paragraph_bounds(text, start, end)
    lines = read_lines(text, bounds, language)
    kinds = decide(lines, _titled(text, bounds, title))
    return tuple(
        Block(Span(line.start, line.end, text[line.start : line.end]), kind, rule)
        for line, (kind, rule) in zip(lines, kinds, strict=True)
    )


def _titled(text: str, bounds: list[tuple[int, int]], title: str | None) -> int | None:
    """Which line repeats the title, or the longest part of it."""
    if not title:
        return None
    wanted = _letters(title)
    best, found = 11, None  # a line of less than twelve letters may be in any title by chance
    for i, (start, end) in enumerate(bounds[:200]):
        if end - start <= 300:
            line = _letters(text[start:end])
            if len(line) > best and line in wanted:
                best, found = len(line), i
    return found


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
