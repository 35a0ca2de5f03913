"""Quotations as words and what stands between them, ready to be compared."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

import attrs

__all__ = ["Stream", "Words", "closing", "opening", "read_words", "shared_words"]

# A word; where no spaces stand between words, a character.
_WORD_RE = re.compile(
    r"""
    (
        [\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]
      | [^\W_] [\w\u0300-\u036f]*+ (?: ['’ʼ‘`‐‑-] \w [\w\u0300-\u036f]*+ )*+
    )
    """,
    re.VERBOSE,
)
_INSIDE = str.maketrans({**dict.fromkeys("’ʼ‘`", "'"), **dict.fromkeys("‐‑", "-")})
_ASIDE_RE = re.compile(r"\[ [^\[\]]{1,80}+ \]", re.VERBOSE)
# Characters that are not seen: soft hyphens, joiners, a byte order mark.
_UNSEEN: dict[int, str] = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF), "")
_MARKS_RE = re.compile(r"[\s“”„«»\"‹›「」『』‚‟‘’'‛`]+")
_DOTS_RE = re.compile(r"\.{3,}|…[.…]*")
_DASH_RE = re.compile(r"[-‐‑–—―]+")
# Marks that belong to the word behind them.
_OPENING = frozenset("([{$£€¥¿¡#@+")
# A bracketed word may stand for this many, and a bracket at the head for as many.
MOST_REPLACED = 6


@attrs.frozen
class Words:
    """The words of one quotation."""

    words: tuple[str, ...]
    """As they are written."""
    low: tuple[str, ...]
    """Without case."""
    gaps: tuple[str, ...]
    """What stands before each word, and behind the last: one more than there are words."""
    asides: frozenset[int]
    """Before which words something in square brackets was left out; the number of words is the end."""


def read_words(text: str, *, strict: bool, asides: bool = False) -> Words:
    """
    The words of a quotation.

    Args:
        text: What stands between its marks.
        strict: Keep every character between the words as it is.
        asides: Leave out what stands in square brackets, and note where.
    """
    left_out: list[int] = []
    if asides and "[" in text:
        parts = _ASIDE_RE.split(text)
        read = [read_words(part, strict=strict) for part in parts]
        words = [word for one in read for word in one.words]
        gaps = [read[0].gaps[0]]
        for i, one in enumerate(read):
            if i:
                left_out.append(len(gaps) - 1)
                gaps[-1] += one.gaps[0]
            gaps += one.gaps[1:]
    else:
        split = _WORD_RE.split(text if strict else text.translate(_UNSEEN))
        words = split[1::2] if strict else [_word(word) for word in split[1::2]]
        gaps = split[::2] if strict else [_gap(gap) for gap in split[::2]]
    return Words(tuple(words), tuple([word.casefold() for word in words]), tuple(gaps), frozenset(left_out))


def _word(word: str) -> str:
    if word.isascii():
        return word.replace("`", "'")
    word = word.translate(_INSIDE)
    return unicodedata.normalize("NFC", word) if len(word) < 64 else word


@lru_cache(maxsize=2048)
def _short_gap(gap: str) -> str:
    return _DASH_RE.sub("-", _DOTS_RE.sub("…", _MARKS_RE.sub("", gap)))


def _gap(gap: str) -> str:
    """What stands between two words, without white space and marks of quotation."""
    if gap == " ":
        return ""
    return _short_gap(gap) if len(gap) < 16 else _short_gap.__wrapped__(gap)


def opening(gap: str) -> str:
    """The end of a gap that belongs to the word behind it: the sign before “$5”."""
    for at, char in enumerate(gap):
        if char in _OPENING:
            return gap[at:]
    return ""


def closing(gap: str) -> str:
    """
    The head of a gap that belongs to the word before it, without commas and stops.

    Newspapers write “It rains,” for “It rains.”; they do not for “It rains?”
    """
    for at, char in enumerate(gap):
        if char in _OPENING:
            gap = gap[:at]
            break
    return gap.strip(",.;:…-")


# How many places of a word are looked at; of a word that has more, none tells which place is meant.
_MOST_PLACES = 12


class Stream:
    """All quotations of a text, one after the other, and where which words are."""

    def __init__(self, quotes: Sequence[Words]) -> None:
        self.words: list[str] = []
        self.low: list[str] = []
        self.gaps: list[str] = []
        """What stands before each word."""
        self.owner: list[int] = []
        """The quotation of each word."""
        self.starts: list[int] = []
        """Where each quotation starts."""
        self.tails = [quote.gaps[-1] for quote in quotes]
        """What stands behind the last word of each quotation."""
        for number, quote in enumerate(quotes):
            self.starts.append(len(self.low))
            self.words += quote.words
            self.low += quote.low
            self.gaps += quote.gaps[:-1]
            self.owner += [number] * len(quote.low)
        self.starts.append(len(self.low))
        self._places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        low = self.low
        for length in (1, 2, 3):
            for at in range(len(low) - length + 1):
                self._places[tuple(low[at : at + length])].append(at)

    def places(self, low: Sequence[str], at: int, length: int = 3) -> Sequence[int]:
        """Where the words from *at* on, so many at most, stand in this one; in order."""
        return self._places.get(tuple(low[at : at + length]), ())

    def is_head(self, at: int) -> bool:
        """Whether a quotation starts at that word, or all of them end before it."""
        return at == len(self.low) or self.starts[self.owner[at]] == at

    def tokens(self, start: int, end: int) -> list[str]:
        """The words from *start* to *end* with what stands between and around them."""
        found: list[str] = []
        for at in range(start, end):
            found += self._gap(at)
            found.append(self.words[at])
        return found + self._gap(end)

    def _gap(self, at: int) -> list[str]:
        gap = self.tails[self.owner[at - 1]] if at and self.is_head(at) else self.gaps[at]
        return [gap] if gap else []

    def likeliest(self, low: Sequence[str]) -> int | None:
        """Where words that do not stand here as they are begin, if some of them tell; may be less than nought."""
        votes: defaultdict[int, int] = defaultdict(int)
        for at in range(len(low)):
            for length in (1, 2):
                if at + length > len(low):
                    break
                found = self._places.get(tuple(low[at : at + length]), ())
                if len(found) <= _MOST_PLACES:
                    for place in found:
                        votes[place - at] += 1
        if not votes:
            return None
        # A word more or less moves what stands behind it, so neighbours count.
        return max(
            votes, key=lambda start: (sum([votes.get(start + by, 0) for by in range(-3, 4)]), votes[start], -start)
        )


# So many words of two quotations are compared one with the other.
_MOST_COMPARED = 1_500


def shared_words(one: Sequence[str], two: Sequence[str]) -> int:
    """How many words both have in the same order, at most: their longest common subsequence."""
    same = 0
    while same < len(one) and same < len(two) and one[same] == two[same]:
        same += 1
    end = 0
    while end < min(len(one), len(two)) - same and one[-1 - end] == two[-1 - end]:
        end += 1
    one = one[same : len(one) - end][:_MOST_COMPARED]
    two = two[same : len(two) - end][:_MOST_COMPARED]
    if not one or not two:
        return same + end
    # Bit by bit, as Hyyrö does: a nought in *row* is a word that both have.
    places: defaultdict[str, int] = defaultdict(int)
    for at, word in enumerate(one):
        places[word] |= 1 << at
    every = row = (1 << len(one)) - 1
    for word in two:
        hits = row & places.get(word, 0)
        row = ((row + hits) | (row - hits)) & every
    return same + end + len(one) - row.bit_count()
