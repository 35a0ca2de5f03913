"""Headlines, titles of pages, and headings that ask."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from ._quotes import Quote
from ._span import Span, check_region
from .lang import MULTILINGUAL, Language, get_language

__all__ = ["Headline", "Title", "is_question", "split_headline", "split_title"]


@attrs.frozen
class Headline:
    """
    A headline in its parts; see `split_headline`.

    .. versionadded:: 0.1
    """

    span: Span
    """The whole headline, without white space around it."""
    kicker: Span | None
    """A label before the headline, without its separator: ``Exclusive``, ``Climate change``."""
    main: Span | None
    """The headline without kicker, speaker and cue; `None` only for empty text."""
    speaker: Span | None
    """Who states what the headline says, as printed: ``IG report``."""
    cue: Span | None
    """The verb of saying, alone: ``says``, ``warns``; `None` with a bare colon or dash."""
    quotes: tuple[Quote, ...]
    """Everything between quotation marks, in the order of the text."""
    is_question: bool
    """Whether the headline asks a question."""


@attrs.frozen
class Title:
    """
    The ``<title>`` of an HTML page in its parts; see `split_title`.

    .. versionadded:: 0.1
    """

    span: Span
    """The whole title, without white space around it."""
    headline: Span | None
    """What the editors wrote, its own kicker included; `None` where a title names only the site."""
    site: Span | None
    """The publisher or site: ``BBC News``, ``taz.de``."""
    section: Span | None
    """The section or path of sections: ``World | News``."""


def split_headline(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> Headline:
    """Split a headline into kicker, speaker, cue and the statement."""
    raise NotImplementedError


def split_title(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    site_names: Iterable[str] = (),
    lang: Language | str = MULTILINGUAL,
) -> Title:
    """Split the title of a page into headline, site and section."""
    raise NotImplementedError


# A mark that asks: after a word or a closing mark, and not within an address
# ("page?id=1"), a broken character ("Germany?s") or an irony mark ("(?)").
_ASKING_RE = re.compile(r"(?<= [^\s(\[?] ) [ \xa0\u202f]? [?？؟]++ (?! [\w=&] )", re.VERBOSE)
_WORDS_RE = re.compile(r"[\w’'-]++")


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
    if _ASKING_RE.search(text, start, end):
        return True
    opening = text[start : min(end, start + 80)].lstrip(" \t\n\xa0¿\"'“„«‘").casefold()
    if "¿" in text[start : min(end, start + 8)]:
        return True
    if text[start:end].rstrip().endswith((".", "!", "…", ":", ".”", '."')):
        return False
    words = [m[0].replace("’", "'") for m in _WORDS_RE.finditer(opening)][:3]
    # Two words decide: a heading of two words ("What is") is none.
    return len(words) > 2 and f"{words[0]} {words[1]}" in language.question_words
