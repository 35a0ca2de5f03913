"""
What a quotation is: speech or a fragment of it, a title, a term, or the writer's own distance.

Readable signs (how long it is, which words stand beside it, whether a word of
saying is near) each weigh for or against speech; `_table` says how much, as
learned from annotated news. What is not speech is then told apart by rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from itertools import repeat
from typing import Literal, NamedTuple

from ..lang import Language
from ._table import BIAS, WEIGHTS

__all__ = ["SIGNS", "Place", "QuoteKind", "Verdict", "folded", "read_signs", "read_words", "weigh"]

QuoteKind = Literal["speech", "fragment", "scare", "title", "term"]
"""
What a quotation is: ``speech`` (a sentence or more), ``fragment`` (part of a
sentence that somebody said), ``scare`` (the writer's own distance), ``title``
(a work, a nickname), ``term`` (a word as a word).
"""

_WORD_RE = re.compile(r"\w[a-z\w'-]*+")  # most are small letters: to ask for them first is quicker
# Straight marks and curly ones say the same.
_STRAIGHT = {"“": '"', "”": '"', "‘": "'"}
# Words that a title in capitals leaves small.
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"}
)
_WINDOW = 160  # how far the words around a quotation are read
_MOST = 120  # how far its own words are
_LINE = 180  # a headline is not longer
_STOPS = ".!?…"
# Sorts of words near a quotation and inside it that are a sign; the first one found is.
_OTHER_CUES = ("according", "attitude", "document", "finding")
_VOICES = ("first", "pronoun", "auxiliary", "function", "determiner")
_ENDINGS = ("ly", "ed", "ing", "s")
# Longer than this and not in capitals, only speech is.
_LONG, _LONGEST_TITLE = 12, 20

# Counts of words as signs: 5 stands for 5 and 6.
_LENGTHS = ("0", "1", "2", "3", "4", "5", "5", "7", "7", "9", "9", "9", "9", "13")
_DISTANCES = ("0", "1", "1", "3", "3", "3", "3", "7", "7", "7", "7", "7", "12")

SIGNS = (
    "length",
    "shape",
    "end",
    "before",
    "word before",
    "after",
    "word after",
    "first word",
    "cue before",
    "cue after",
    "other cue",
    "inside",
    "line",
    "nested",
    "again",
    "beside",
    "length, cue",
    "shape, end",
    "shape, line",
    "end, after",
)
"""What is looked at; of each sign a quotation has one value."""


class Place(NamedTuple):
    """A quotation within one paragraph, and where it stands."""

    text: str
    start: int
    end: int
    inner: tuple[int, int]
    left: int
    """Where the paragraph starts."""
    right: int
    """Where it ends."""
    nested: bool
    again: bool
    """Whether the same words stand in quotation marks elsewhere."""
    beside: bool
    """Whether the paragraph has another quotation that is long."""


class Verdict(NamedTuple):
    """What a quotation is if it is speech, what it is if not, and which of the two."""

    total: int
    """Above nought for speech."""
    said: QuoteKind
    meant: QuoteKind

    @property
    def kind(self) -> QuoteKind:
        """The more likely of the two."""
        return self.said if self.total > 0 else self.meant


_SPEECH = Verdict(1, "speech", "speech")


def folded(words: str) -> str:
    """Words without case and without the punctuation of the sentence, to find them again."""
    return words.strip(" ,.!?").lower()


def read_words(place: Place) -> list[str]:
    """The words of a quotation, of a long one the first."""
    start, end = place.inner
    return _WORD_RE.findall(place.text[start : min(end, start + _MOST)].replace("’", "'"))


def weigh(place: Place, language: Language) -> Verdict:
    """How much speaks for speech and against it."""
    words = read_words(place)
    count = len(words)
    if is_long(words):
        return _SPEECH
    signs = read_signs(place, words, language)
    total = BIAS + sum(map(dict.get, WEIGHTS, signs, repeat(0)))
    text, end = place.text, place.end
    last = text[place.inner[1] - 1 : place.inner[1]]
    ends = last in ".!?…,—–" or text[end : end + 1] == ","
    return Verdict(total, "speech" if count > _LONG or (ends and count > 2) else "fragment", _meant(signs, language))


def is_long(words: Sequence[str]) -> bool:
    """Whether these are more words than anything but speech has."""
    return len(words) > _LONG and not (len(words) < _LONGEST_TITLE and all(map(_in_title, words[1:])))


def _in_title(word: str) -> bool:
    return word[0].isupper() or word in _SMALL or not word[0].isalpha()


def _meant(signs: Sequence[str], language: Language) -> QuoteKind:
    shape, before, after = signs[1], signs[3], signs[5]
    if before == "work":
        return "title"
    if before == "term":
        return "term"
    if after == "work" or shape in ("title", "acronym") or (shape == "capital" and language.code != "de"):
        return "title"  # in German every noun has a capital
    return "scare"


@lru_cache(maxsize=32)
def _sorts(language: Language) -> Mapping[str, str]:
    """What sort of word a word is; the last one counts where it is of several."""
    sorts: dict[str, str] = {}
    according = frozenset(phrase.partition(" ")[0] for phrase in language.according_to) - language.noun_links
    for sort, words in (
        ("role", language.role_nouns),
        ("organisation", language.organisation_words),
        ("function", language.function_words),
        ("auxiliary", language.auxiliaries),
        ("link", language.noun_links),
        ("determiner", language.determiners),
        ("pronoun", language.pronouns),
        ("first", language.first_person),
        ("finding", language.finding_cues),
        ("attitude", language.attitudes),
        ("cue", language.cues - language.document_cues),
        ("document", language.document_cues),
        ("that", language.that_words),
        ("work", language.work_nouns),
        ("term", language.term_words),
        ("according", according),
    ):
        sorts.update(dict.fromkeys(words, sort))
    return sorts


def read_signs(place: Place, words: Sequence[str], language: Language) -> tuple[str, ...]:
    """The value of each of `SIGNS`."""
    text, start, end, inner, left, right, nested, again, beside = place
    sorts = _sorts(language)
    last = text[inner[1] - 1 : inner[1]]

    near = text[max(left, start - _WINDOW) : start].rstrip().replace("’", "'")
    heads = _WORD_RE.findall(near, _last_sentence(near))
    head_sorts = [sorts.get(word.lower()) for word in heads]
    before, word_before = _before(near, heads, head_sorts, sorts)

    follows = text[end : min(right, end + _WINDOW)].replace("’", "'")
    stop = follows.find(". ")
    if last in _STOPS and follows[1:2].isupper() and follows[0] in " \u00a0":
        stop = min(stop, 60) if stop >= 0 else 60  # “Rain.” She said it twice.
    if stop >= 0:
        follows = follows[:stop]
    tails = _WORD_RE.findall(follows)
    tail_sorts = [sorts.get(word.lower()) for word in tails]
    after, word_after = _after(follows, tails, tail_sorts)

    head_sorts.reverse()
    cue_before, cue_after = _nearest_cue(head_sorts), _nearest_cue(tail_sorts)
    other_cue = _first_of(_OTHER_CUES, {*head_sorts, *tail_sorts})
    voice = _first_of(_VOICES, {sorts.get(word.lower()) for word in words})

    if right - left <= end - start + 4:
        line = "alone"
    elif right - left < _LINE and text[right - 1] not in ".!?…:" and text[right - 2] not in ".!?…":
        line = "capitals" if _is_titled([*_WORD_RE.findall(near), *tails]) else "headline"
    else:
        line = "prose"
    if text[start] in "‘'’‚" and text[start : start + 2] != "''" and not nested:
        line += ", single"
    shape = _shape(text[inner[0] : inner[0] + 1], words)
    ending = "stop" if last == "." else "comma" if last == "," else "shout" if last in "!?…—–" else "none"
    length = _LENGTHS[min(len(words), 13)]
    cue = "cue" if cue_before or cue_after else "other" if other_cue else "none"
    return (
        length,
        shape,
        ending,
        before,
        word_before,
        after,
        word_after,
        words[0].lower() if words else "",
        cue_before,
        cue_after,
        other_cue,
        voice,
        line,
        "nested" if nested else "",
        "again" if again else "",
        "beside" if beside else "",
        f"{length}, {cue}",
        f"{shape}, {ending}",
        f"{shape}, {line}",
        f"{ending}, {'word' if word_after else after}",
    )


def _shape(first: str, words: Sequence[str]) -> str:
    """How the words of a quotation are written."""
    if not first.isupper():
        if not first.isalpha():
            return "mark"
        return "small, capitals" if any(word[0].isupper() for word in words) else "small"
    if len(words) == 1:
        return "acronym" if len(words[0]) > 1 and words[0].isupper() else "capital"
    if not all(map(_in_title, words)):
        return "sentence"
    return "title" if sum([word[0].isupper() for word in words]) > 1 else "one capital"


def _is_titled(words: Sequence[str]) -> bool:
    """Whether most of the words of a line have a capital."""
    return 3 * sum([word[0].isupper() for word in words]) > 2 * len(words)


def _last_sentence(near: str) -> int:
    """Where the stop stands after which the last sentence starts; 0 if there is none."""
    return max(near.rfind(". "), near.rfind("? "), near.rfind("! "), 0)


def _before(
    near: str, heads: Sequence[str], head_sorts: Sequence[str | None], sorts: Mapping[str, str]
) -> tuple[str, str]:
    """What sort of word or mark stands before a quotation, and the word."""
    if not near:
        return "head", ""
    char = near[-1]
    if not heads or (not char.isalnum() and char != "'"):
        if char == "," and heads:
            return f", {head_sorts[-1] or ''}", ""
        return "stop" if char in '.!?…”"' else char, ""
    word = heads[-1].lower()
    two = len(heads) > 1
    if two and sorts.get(f"{heads[-2].lower()} {word}") == "term":
        return "term", word
    sort = head_sorts[-1]
    if sort == "cue" and two:
        # What he called “a trap” is speech; a trap called “Salt Harbour” is none.
        earlier = head_sorts[-2]
        if earlier in ("pronoun", "first", "role") or heads[-2][0].isupper():
            return "cue, done", word
        return "cue, be" if earlier == "auxiliary" else "cue", word
    if sort is not None:
        return sort, word
    if word.endswith(("'s", "s'")):
        return "owner", word
    return "name" if heads[-1][0].isupper() else _ending(word), word


def _after(follows: str, tails: Sequence[str], tail_sorts: Sequence[str | None]) -> tuple[str, str]:
    """What sort of word or mark stands after a quotation, and the word."""
    rest = follows.lstrip()
    if not rest:
        return "end", ""
    char = follows[0]
    if not char.isspace() and not char.isalpha():
        if char != ",":
            return _STRAIGHT.get(char, char), ""
        sort = "" if not tails else tail_sorts[0] or ("name" if tails[0][0].isupper() else "")
        return f", {sort}", ""
    if not rest[0].isalnum() or not tails:
        return _STRAIGHT.get(rest[0], rest[0]), ""
    word = tails[0].lower()
    return tail_sorts[0] or ("name" if rest[0].isupper() else _ending(word)), word


def _ending(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending):
            return ending
    return "word"


def _first_of(sorts: Iterable[str], found: Set[str | None]) -> str:
    """The first of the sorts that was found, or nothing."""
    for sort in sorts:
        if sort in found:
            return sort
    return ""


def _nearest_cue(sorts: Sequence[str | None]) -> str:
    """How many words away the nearest word of saying is."""
    return _DISTANCES[min(sorts.index("cue"), 12)] if "cue" in sorts else ""
