"""Sentences, with quotations kept whole or split."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from ._layout import paragraph_bounds
from ._quotes import Quote, find_quotes
from ._span import Span, check_region, cut, trim
from .lang import MULTILINGUAL, Language, get_language

__all__ = ["sentence_bounds", "split_sentences"]


def split_sentences(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    inside_quotes: Literal["keep", "split"] = "keep",
    lang: Language | str = MULTILINGUAL,
) -> tuple[Span, ...]:
    """
    Split a text into sentences.

    A sentence never runs over the end of a paragraph. Stops after
    abbreviations and initials end none, nor does the question mark of
    “Why?” before the words that say who asked.

    Args:
        text: An article, or any part of one.
        pos: Where to start in *text* (code points), as in `re`.
        endpos: Where to end; the end of *text* if left out.
        inside_quotes: Whether a quotation of several sentences is kept whole
            with the words that introduce it, or split as well.
        lang: The language, or its code: its abbreviations count.

    Returns:
        The sentences in order, without white space at their ends, with
        offsets into *text*; together they hold every character that is not
        white space. Empty for a text without any.

    Raises:
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.
        ValueError: If *inside_quotes* is neither of the two.

    Example:
        >>> [s.text for s in split_sentences('Gen. Ott left. "I go. Now," he said.')]
        ['Gen. Ott left.', '"I go. Now," he said.']
        >>> [s.text for s in split_sentences('"I go. Now," he said.', inside_quotes="split")]
        ['"I go.', 'Now," he said.']

    .. versionadded:: 0.1
    """
    start, end = check_region(text, pos, endpos)
    language = get_language(lang)
    if inside_quotes not in ("keep", "split"):
        raise ValueError(f"inside_quotes must be 'keep' or 'split', not {inside_quotes!r}")
    quotes = find_quotes(text, pos=start, endpos=end, lang=language) if inside_quotes == "keep" else ()
    bounds = sentence_bounds(text, paragraph_bounds(text, start, end), quotes, language)
    return tuple(cut(text, b) for b in bounds)


# A stop with what closes after it, then white space or, where a page lost it,
# nothing: "left.The minister". What opens the next sentence is looked at below.
_STOP_RE = re.compile(
    r"""
    (?P<stop> [.!?…‽。！？]++ )
    (?P<close> [”’"'»)\]›“]*+ )
    (?P<space> \s*+ )
    (?= (?P<next> \S?+ ) )         # nothing at the end; it must not fail there, or each stop would try again
    """,
    re.VERBOSE,
)
_LAST_WORD_RE = re.compile(r"[\w.’'-]+$")
_WORD_RE = re.compile(r"\w[\w’'-]*+")
_OPENING = frozenset("“‘\"'«„‚‹([¿¡—–-»")
_WIDE = frozenset("。！？")
# How far a word before a stop is read; longer ones are no abbreviation.
_LONGEST = 24


def sentence_bounds(
    text: str, paragraphs: Iterable[tuple[int, int]], quotes: Iterable[Quote], language: Language
) -> list[tuple[int, int]]:
    """
    Where the sentences of the paragraphs start and end, in order.

    No sentence ends inside one of *quotes* (in the order of the text).
    """
    whole = [(part.start, part.end) for quote in quotes for part in quote.parts]
    found = []
    at = 0
    for left, right in paragraphs:
        start = left
        for match in _STOP_RE.finditer(text, left, right):
            if not match["next"]:
                break
            stop, end = match.start(), match.end("close")
            while at < len(whole) and whole[at][1] <= stop:
                at += 1
            # Inside a quotation: its last stop counts if its mark is the last
            # thing in `close`.
            if at < len(whole) and whole[at][0] <= stop < whole[at][1] and whole[at][1] > end:
                continue
            if _ends(text, match, start, right, language):
                found.append(trim(text, start, end))
                start = match.end()
        if start < right:
            found.append(trim(text, start, right))
    return found


def _ends(text: str, match: re.Match[str], start: int, right: int, language: Language) -> bool:
    """Whether a sentence ends at this stop."""
    stop, close, space, following = match["stop"], match["close"], match["space"], match["next"]
    if stop[0] in _WIDE:
        return True
    if following.islower():
        return False
    quoted = close != "" and close[-1] in "”’\"'»"
    if not space:
        # "left.The minister", but not "U.S.Army", "3.5", "Inc.com" or "9.A"
        return (
            following.isupper()
            and match.start() > start
            and text[match.start() - 1].islower()
            and text[match.end() + 1 : match.end() + 2].islower()
        ) or (quoted and following in '“‘"')
    if stop == "." and not close:
        word = _LAST_WORD_RE.search(text, max(start, match.start() - _LONGEST), match.start())
        if word is not None and _is_abbreviation(word[0], text, match.end(), right, language):
            return False
    if quoted and following.isupper() and stop[-1] != ".":
        # “Why?” Ada Byron asked. The name and its verb belong to the quotation;
        # after a full stop a comma would stand there instead.
        words = _WORD_RE.findall(text, match.end(), min(right, match.end() + 60))[:5]
        for i, word in enumerate(words[1:], 1):
            if word in language.cues:
                return not all(w[0].isupper() or w.lower() in language.particles for w in words[:i])
    return not (following in "-–—" or following in ",;:")


def _is_abbreviation(word: str, text: str, after: int, right: int, language: Language) -> bool:
    """Whether *word* is short for another, so that the stop after it ends nothing."""
    bare = word.lower().strip("’'-")
    if len(bare) == 1 and bare.isalpha():
        return word.isupper() and bare != "i"  # J. Smith
    if bare in language.abbreviations:
        # "in the U.S. The minister": a determiner after it opens a sentence.
        follower = _WORD_RE.match(text, after, min(right, after + 30))
        opens = follower is not None and (
            follower[0].lower() in language.determiners or follower[0].lower() in language.pronouns
        )
        return not ("." in bare and opens)
    return bool(re.fullmatch(r"(?:\w\.)+\w", bare))
