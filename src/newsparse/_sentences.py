"""Sentences, with quotations kept whole or split."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from ._layout import paragraph_bounds
from ._quotes import quoted_bounds
from ._span import Span, check_region, cut
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
    paragraphs = paragraph_bounds(text, start, end)
    whole = quoted_bounds(text, paragraphs, language) if inside_quotes == "keep" else ()
    return tuple([cut(text, bounds) for bounds in sentence_bounds(text, paragraphs, whole, language)])


# A stop with what closes after it; what opens the next sentence is looked at below.
# One stop comes first, alone: so `re` skips to the next one.
# “ closes in German, but not right behind ”: “One.”“Two.” lost the space between two quotations.
_STOP_RE = re.compile(r"""(?P<stop> [.!?…‽。！？] [.!?…‽。！？]*+ ) (?: [”’"'»)\]›] | (?<!”) “ )*+""", re.VERBOSE)
_LAST_WORD_RE = re.compile(r"[\w.’'-]+$")
_WORD_RE = re.compile(r"\w[\w’'-]*+")
_INITIALS_RE = re.compile(r"(?:\w\.)+\w")
_WIDE = frozenset("。！？")
_QUOTED = frozenset("”’\"'»")
_GOES_ON = frozenset("-–—,;:")
# How far a word before a stop is read; longer ones are no abbreviation.
_LONGEST = 24


def sentence_bounds(
    text: str, paragraphs: Iterable[tuple[int, int]], whole: Sequence[tuple[int, int]], language: Language
) -> list[tuple[int, int]]:
    """
    Where the sentences of the paragraphs start and end, in order.

    No sentence ends inside one of the stretches that stay *whole*, which are
    in the order of the text.
    """
    found = []
    at = 0
    for left, right in paragraphs:
        start = left
        for match in _STOP_RE.finditer(text, left, right):
            stop, end = match.span()
            if end == right:
                break
            following = end
            while text[following].isspace():  # a paragraph does not end with white space
                following += 1
            if text[following].islower() and text[stop] not in _WIDE:
                continue
            while at < len(whole) and whole[at][1] <= stop:
                at += 1
            # Inside a quotation: its last stop counts if its mark is the last
            # thing that closes.
            if at < len(whole) and whole[at][0] <= stop and whole[at][1] > end:
                continue
            if at < len(whole) and stop < whole[at][0] < end:
                # The mark behind it opens, and a space was lost: He left.“Rain,” she said.
                if stop > start and text[stop - 1].islower():
                    found.append((start, whole[at][0]))
                    start = whole[at][0]
                continue
            if _ends(match, start, following, right, language):
                found.append((start, end))
                start = following
        found.append((start, right))
    return found


def _ends(match: re.Match[str], start: int, following: int, right: int, language: Language) -> bool:
    """Whether the sentence from *start* ends at this stop; what is *following* has no small letter."""
    text = match.string
    stop, end = match.span()
    char, last, upcoming = text[stop], text[end - 1], text[following]
    if char in _WIDE:
        return True
    if following == end:
        # "left.The minister", but not "U.S.Army", "3.5", "Inc.com" or "9.A"
        return (
            upcoming.isupper() and stop > start and text[stop - 1].islower() and text[end + 1 : end + 2].islower()
        ) or (last in _QUOTED and upcoming in '“‘"')
    if char == "." and end == stop + 1:
        word = _word_before(text, max(start, stop - _LONGEST), stop)
        if word and _is_abbreviation(word, text, following, right, language):
            return False
    elif last in _QUOTED and upcoming.isupper() and text[match.end("stop") - 1] != ".":
        # “Why?” Ada Byron asked. The name and its verb belong to the quotation;
        # after a full stop a comma would stand there instead.
        words = _WORD_RE.findall(text, following, min(right, following + 60))[:5]
        for i, word in enumerate(words[1:], 1):
            if word in language.cues:
                return not all(w[0].isupper() or w.lower() in language.particles for w in words[:i])
    return upcoming not in _GOES_ON


def _word_before(text: str, start: int, stop: int) -> str:
    """The word that a stop is the end of, with the stops inside it; empty if there is none."""
    words = text[start:stop].rsplit(maxsplit=1)
    if words and words[-1].isalpha() and not text[stop - 1].isspace():
        return words[-1]
    word = _LAST_WORD_RE.search(text, start, stop)
    return word[0] if word else ""


def _is_abbreviation(word: str, text: str, after: int, right: int, language: Language) -> bool:
    """Whether *word* is short for another, so that the stop after it ends nothing."""
    bare = word.lower().strip("’'-")
    if len(bare) == 1 and bare.isalpha():
        return word.isupper() and bare != "i"  # J. Smith
    if bare in language.abbreviations:
        if "." not in bare:
            return True
        # "in the U.S. The minister": a determiner after it opens a sentence.
        follower = _WORD_RE.match(text, after, min(right, after + 30))
        return follower is None or (
            follower[0].lower() not in language.determiners and follower[0].lower() not in language.pronouns
        )
    return "." in bare and _INITIALS_RE.fullmatch(bare) is not None
