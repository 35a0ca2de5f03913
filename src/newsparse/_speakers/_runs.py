"""What the lines and the small print of an article tell about its runs of capitalised words."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from ._forms import Form, Lexicon, fold, reader

__all__ = ["Runs", "SmallPrint"]

_FEW = 64
"""So many words are looked for one by one, before all are read."""
_HITS = 16
"""In so many places at most, since each may be the middle of a longer word."""
_HEADLINE = 200
_SUFFIXES = ("", "jr", "sr")
_ENDS = frozenset(".!?…:;,”\"’'")
_GAPS = ("", "\n\n")
_LINE_RE = re.compile(r"[^\n\r]+")
_WORD_RE = re.compile(r"[\w’'-]+")
_SPACED_RE = re.compile(r"\S+")
_CAPITAL_RE = re.compile(r"(?<![\w’'-])[^\W\d_a-z][\w’'-]{3,}")
_PROSE_RE = re.compile(r"[a-z]{4,}+[^\w\s]?\s[a-z]{4,}+")  # two long words in small letters
_LOWER_RE = re.compile(r"(?<![\w’'-])[a-z][\w’'-]{3,}")
_SHORTEST = 4
"""What `_LOWER_RE` asks for."""


class SmallPrint:
    """The words of four letters or more that an article prints with a small letter, and so no names: ``x in small``."""

    __slots__ = ("_all", "_asked", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._asked: dict[str, bool] = {}
        self._all: frozenset[str] | None = None

    def __contains__(self, word: str) -> bool:
        if self._all is not None:
            return word in self._all
        answer = self._asked.get(word)
        if answer is None:
            if len(self._asked) == _FEW:
                return word in self._read()
            answer = self._asked[word] = self._look(word)
        return answer

    def _read(self) -> frozenset[str]:
        self._all = frozenset(_LOWER_RE.findall(self._text))
        return self._all

    def _look(self, word: str) -> bool:
        # An article is asked about a few of its words only, and `find` is a
        # hundred times as fast as reading all.
        text = self._text
        if len(word) < _SHORTEST or not "a" <= word[0] <= "z":
            return False
        at = text.find(word)
        for _ in range(_HITS):
            if at < 0:
                return False
            end = at + len(word)
            if not (at and _is_letter(text[at - 1])) and not (end < len(text) and _is_letter(text[end])):
                return _WORD_RE.fullmatch(word) is not None
            at = text.find(word, end)
        return word in self._read()


def _is_letter(char: str) -> bool:
    return char.isalnum() or char in "_’'-"


class Runs:
    """The lines of an article, and the names in its runs of capitalised words."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon
        self._forms = reader(lexicon.language)
        self.small = SmallPrint(text)
        self.asides: list[tuple[int, int]] = []
        """Lines by themselves that end like no sentence, in order: bylines, captions, headings."""
        self.titled: list[tuple[int, int]] = []
        """Short lines most of whose longer words have a capital: headlines of the American sort."""
        self._read_lines()

    def _read_lines(self) -> None:
        text = self._text
        for match in _LINE_RE.finditer(text):
            start, end = match.span()
            if end - start > _HEADLINE:
                continue
            if text[end - 1] not in _ENDS and text[end : end + 2] in _GAPS and text[max(0, start - 2) : start] in _GAPS:
                self.asides.append((start, end))
            if _PROSE_RE.search(text, start, end):
                continue
            capitals = len(_CAPITAL_RE.findall(text, start, end))
            if capitals >= 3 and capitals > 3 * len(_LOWER_RE.findall(text, start, end)):
                self.titled.append((start, end))

    def without_opening(self, start: int, form: Form) -> Form:
        """
        A form without the word that only opens its sentence: “Asked Byron”.

        *start* is where its run starts; the form has no title.
        """
        # inside a sentence, and not behind an opening mark either
        before = self._text[max(0, start - 3) : start].strip(" “\"‘'(")
        if before and before[-1] not in '.!?:”"\n\r':
            return form
        first = form.words[0]
        if first in self._lexicon.language.given_names:
            return form
        # "Asked Byron", where "asked" stands elsewhere; "Hosting Byron" even where it does not
        if not first.endswith("ing") and first not in self.small:
            return form
        cut = self._text.find(" ", start, start + form.end) + 1
        if not cut:
            return form
        rest = self._forms(self._text[cut : start + form.end])
        if len(rest) != 1:
            return form
        shift = cut - start
        return rest[0]._replace(start=rest[0].start + shift, end=rest[0].end + shift)

    def in_headline(self, run: str, named: Container[tuple[str, str, str]], parts: set[str]) -> Iterator[Form]:
        """
        The names in a run of a headline: somebody whom the text names, or a given name and what follows.

        *named* holds the first and the last word and the suffix of everybody
        whom the text names, *parts* the words of these.
        """
        words = [(m.start(), m.end(), fold(m[0])) for m in _SPACED_RE.finditer(run)]
        i = 0
        while i < len(words):
            for n in (3, 2):
                if i + n <= len(words) and self._is_name([word for _, _, word in words[i : i + n]], named):
                    start = words[i][0]
                    for form in self._forms(run[start : words[i + n - 1][1]]):
                        yield form._replace(start=form.start + start, end=form.end + start)
                    i += n
                    break
            else:
                start, end, word = words[i]
                if word in parts:
                    for form in self._forms(run[start:end]):
                        yield form._replace(start=form.start + start, end=form.end + start, kind="unknown")
                i += 1

    def _is_name(self, words: list[str], named: Container[tuple[str, str, str]]) -> bool:
        first, last = words[0], words[-1]
        if any((first, last, suffix) in named for suffix in _SUFFIXES):
            return True
        language = self._lexicon.language
        return (
            len(words) == 2
            and first in language.given_names
            and last not in language.given_names
            and last not in self._lexicon.leading
            and last not in language.cues
            and last not in self.small
        )
