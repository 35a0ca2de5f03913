"""Headings that ask."""

from __future__ import annotations

import re

from .._span import check_region
from ..lang import MULTILINGUAL, Language, get_language

__all__ = ["asks", "is_question"]

# A mark that asks: after a word or a closing mark, and not within an address
# ("page?id=1"), a broken character ("Germany?s") or an irony mark ("(?)").
_ASKING_RE = re.compile(r"(?<= [^\s(\[?] ) [ \xa0\u202f]? [?？؟]++ (?! [\w=&] )", re.VERBOSE)
_WORDS_RE = re.compile(r"[\w’'-]++")


def asks(text: str, start: int, end: int) -> bool:
    """Whether there is a question mark that asks."""
    return _ASKING_RE.search(text, start, end) is not None


def is_question(text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL) -> bool:
    """
    Whether a heading poses a question.

    It does with a question mark, wherever it stands in it, and without one
    where it opens as questions do, with a question word and a verb ("What is
    at stake") or a verb and a subject ("Can we trust the polls"). "What we
    know" and "Why prices rise" ask nothing.

    Args:
        text: The heading, or the article that holds it.
        pos: Where the heading starts in *text* (code points), as in `re`.
        endpos: Where it ends; the end of *text* if left out.
        lang: The language, or its code.

    Returns:
        Whether it asks; `False` for empty text.

    Raises:
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> is_question("What is at stake"), is_question("What we know so far")
        (True, False)

    .. versionadded:: 0.1
    """
    start, end = check_region(text, pos, endpos)
    language = get_language(lang)
    if asks(text, start, end):
        return True
    opening = text[start : min(end, start + 80)].lstrip(" \t\n\xa0¿\"'“„«‘").casefold()
    if "¿" in text[start : min(end, start + 8)]:
        return True
    if text[start:end].rstrip().endswith((".", "!", "…", ":", ".”", '."')):
        return False
    words = [m[0].replace("’", "'") for m in _WORDS_RE.finditer(opening)][:3]
    # Two words decide: a heading of two words ("What is") is none.
    return len(words) > 2 and f"{words[0]} {words[1]}" in language.question_words
