"""What the words of a line say, in the words of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import attrs

from .._patterns import any_of
from ..lang import LANGUAGES, Language

__all__ = ["NO_SORT", "Sort", "Words", "words_of"]

_LAST_WORD_RE = re.compile(r"([^\W_]+)\)?$")
_CREDIT_MARK_RE = re.compile(r"[©℗/]|\([Cc]\)")
_TOKEN_RE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_](?![^\W_]))?|\d+")
# Begins with one digit and looks back from there: a search for a set of characters is fast.
_CLOCK_OR_DATE_RE = re.compile(
    r"""
    \d(?: \d?[./-]\s?\d{1,2}[./-]\s?\d{2,4}        # 3.5.2024, 06. 01. 2026, 11/20/19
      | \d{3}[-./]\d\d?[-./]\d\d?                   # 2019-11-18
      | \d?[:.h]\d\d(?!\d)                          # 14:06, 17.46
      | (?: (?<=\b1)9 | (?<=\b2)0 )\d\d(?!\d)        # 2019
      | \s?[ap]\.?m\b                               # 9am
      | \s?[^\W\d_]{1,9}\ ago                       # 22 hours ago
    )
    """,
    re.VERBOSE,
)
_DIGIT_RE = re.compile(r"\d")
_DASH_RE = re.compile(r"[-–—_]")
# Marks around a line that say nothing: "» Read more:", "(Reporting by …)"
_AROUND = " \t:|»«>›‹<[](){}.…*+→➔►▶•·-–—↓↑_"


# "AP file", "Getty Images Europe", "PA, London"
_AFTER_AGENCY = r"(?:\s(?:file|FILE|Photo|photo|Images?|Europe|[Aa]rchive|Pool|POOL)|[/,]\s?[\w ]{2,20})"


def _with(pattern: str, words: Iterable[str]) -> str:
    return pattern.replace("(?:WORDS)", any_of(words))


class Sort(NamedTuple):
    """A sort of boilerplate, and whether the caller listed the line rather than newsparse."""

    name: str
    own: bool


NO_SORT = Sort("", False)


@attrs.frozen(eq=False)
class Patterns:
    """
    Patterns of boilerplate by the character that a line begins with, compiled when a line does.

    Of several hundred patterns a dozen may match a line that begins with "k".
    """

    _parts: tuple[tuple[str, Sort, frozenset[str] | None], ...]
    _compiled: dict[tuple[str, bool], tuple[re.Pattern[str], tuple[Sort, ...]]] = attrs.field(factory=dict, init=False)

    def sort(self, line: str, short: bool) -> Sort:
        """The sort of the first pattern that a whole line matches; *short* tries those that begin with anything too."""
        first = line[:1]
        return self._match("0" if first.isdigit() else first, line, False) or self._match("", line, short) or NO_SORT

    def _match(self, first: str, line: str, short: bool) -> Sort | None:
        found = self._compiled.get((first, short))
        if found is None:
            found = self._compile(first, short)
        pattern, sorts = found
        match = pattern.fullmatch(line)
        return sorts[match.lastindex - 1] if match and match.lastindex else None

    def _compile(self, first: str, short: bool) -> tuple[re.Pattern[str], tuple[Sort, ...]]:
        """The patterns for lines that begin so; those that nothing is known of for none."""
        groups: list[tuple[Sort, list[str]]] = []
        for part, sort, firsts in self._parts:
            # The caller's come before all others, whatever they begin with.
            wanted = not first if firsts is None and not sort.own else firsts is None or first in firsts
            if wanted and (short or sort.own or not part.startswith((".", "(?i:."))):
                if not groups or groups[-1][0] != sort:
                    groups.append((sort, []))
                groups[-1][1].append(_narrowed(part, first) if first and firsts else part)
        pattern = "|".join(f"({'|'.join(parts)})" for _, parts in groups) or "(?!)"
        found = re.compile(pattern), tuple(sort for sort, _ in groups)
        if len(self._compiled) < _MOST_FIRST_LETTERS:
            self._compiled[first, short] = found
        return found


class _Later:
    """A pattern that is compiled when it is first asked: the words of all languages at once make large ones."""

    __slots__ = ("_pattern", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._pattern: re.Pattern[str] | None = None

    def now(self) -> re.Pattern[str]:
        """The pattern."""
        if self._pattern is None:
            self._pattern = re.compile(self._source)
        return self._pattern


@attrs.frozen(eq=False)
class Words:
    """The words of a language, ready to be looked for in a line."""

    sections: frozenset[str]
    question_words: frozenset[str]
    _plain: dict[str, Sort] = attrs.field(alias="plain")
    _boilerplate: Patterns = attrs.field(alias="boilerplate")
    _date_tokens: frozenset[str] = attrs.field(alias="date_tokens")
    _months: frozenset[str] = attrs.field(alias="months")
    _by: re.Pattern[str] = attrs.field(alias="by")
    _roles: _Later = attrs.field(alias="roles")
    _credit_tail: _Later = attrs.field(alias="credit_tail")
    _credit_head: _Later = attrs.field(alias="credit_head")
    _credit_whole: _Later = attrs.field(alias="credit_whole")
    _file_mark: re.Pattern[str] = attrs.field(alias="file_mark")
    _positions: _Later = attrs.field(alias="positions")
    _position_lists: _Later = attrs.field(alias="position_lists")
    _pictures: frozenset[str] = attrs.field(alias="pictures")
    # A look at a word in a set is a hundred times cheaper than trying a pattern of a
    # thousand names on it: a line without any of these words is not tried.
    _credit_starts: frozenset[str] = attrs.field(alias="credit_starts")
    _role_ends: frozenset[str] = attrs.field(alias="role_ends")

    def boilerplate(self, low: str) -> Sort:
        """Which sort of boilerplate a line in lower case is; `NO_SORT` if it is none."""
        if low in self._plain:
            return self._plain[low]
        bare = low.strip(_AROUND)
        if bare in self._plain:
            return self._plain[bare]
        # What may begin with anything ("… all rights reserved") is looked for in short lines alone.
        short = len(low) <= 160
        sort = self._boilerplate.sort(bare, short)
        return self._boilerplate.sort(low, short) if sort is NO_SORT and low[:1] in "(>»[" else sort

    def date(self, low: str) -> int:
        """2 if a line in lower case is but a date, 1 if it holds one, else 0."""
        if not _DIGIT_RE.search(low):
            return 0
        if not _CLOCK_OR_DATE_RE.search(low):
            if not self._months.isdisjoint(tokens := _TOKEN_RE.findall(low)):
                return 2 if len(tokens) > 1 and self._only_date(tokens) and any(t.isdigit() for t in tokens) else 0
            return 0
        return 2 if self._only_date(_TOKEN_RE.findall(low)) else 1

    def _only_date(self, tokens: list[str]) -> bool:
        known = self._date_tokens
        return all(token in known or token.isdigit() for token in tokens)

    def starts_by(self, low: str) -> bool:
        """Whether a line in lower case opens as a byline does."""
        return self._by.match(low) is not None

    def has_role(self, low: str) -> bool:
        """Whether a line in lower case ends in a journalist's role."""
        last = _LAST_WORD_RE.search(low, max(0, len(low) - 40))
        if not last or (last[1] not in self._role_ends and last[1].removesuffix("s") not in self._role_ends):
            return False
        return self._roles.now().search(low) is not None

    def credit(self, body: str) -> int:
        """1 if a line holds the credit of a picture, 2 if it is nothing else, else 0."""
        size = len(body)
        opens = body[0] in "([©℗ " or not self._credit_starts.isdisjoint(_TOKEN_RE.findall(body[:40].lower())[:1])
        if size <= 120 and (opens or "/" in body or "|" in body) and self._credit_whole.now().fullmatch(body):
            return 2
        if opens and self._credit_head.now().match(body):
            return 2 if size <= 120 else 1
        if body[-1] in '.!?”"“' and not (")" in body[-4:] or "©" in body[-120:] or ": " in body[-60:]):
            return 0
        tail = body[-110:]
        if not _CREDIT_MARK_RE.search(tail) and self._credit_starts.isdisjoint(_TOKEN_RE.findall(tail.lower())):
            return 0
        return 1 if self._credit_tail.now().search(body, max(0, size - 110)) else 0

    def file_mark(self, low: str) -> bool:
        """Whether a line in lower case opens with the mark of an older picture."""
        return self._file_mark.match(low) is not None

    def picture_words(self, low: str) -> bool:
        """Whether a line in lower case says where somebody stands in a picture."""
        return self._positions.now().search(low) is not None or self._position_lists.now().search(low) is not None

    def names_picture(self, low: str) -> bool:
        """Whether a line in lower case speaks of a picture near its start: "An aerial photo of"."""
        return not self._pictures.isdisjoint(_TOKEN_RE.findall(low[:50]))

    def dateline(self, body: str) -> bool:
        """Whether a line opens with the place that it was filed from."""
        return _DASH_RE.search(body, 0, 200) is not None and _DATELINE_RE.match(body) is not None


# "LEEDS, England (AP) — ", "Leeds (dpa) - ", "LEEDS — "; a place in small letters needs its agency
_DATELINE_RE = re.compile(
    r"""
    (?: [A-ZÀ-Þ][A-ZÀ-Þ.'/ ]{2,30}(?:,\ [\w.' ]{2,24}){0,3}\s?(?:\([^()]{2,25}\))?
      | [A-ZÀ-Þ][\w.'/ -]{2,30}(?:,\ [\w.' ]{2,24}){0,3}\s?\([A-Za-z/ ]{2,20}\)
    )\s?(?:[-–—]{1,2}|_)\s?\S
    """,
    re.VERBOSE,
)


_ESCAPED_RE = re.compile(r"\\.")
_MOST_FIRST_LETTERS = 500  # more kinds of first letters than that a page of noise may have, but no text


def _boilerplate(pairs: tuple[tuple[str, str], ...]) -> tuple[dict[str, Sort], Patterns]:
    """Lines of boilerplate: those that are but words, and the patterns of the others."""
    shipped = _shipped()
    plain: dict[str, Sort] = {}
    by_sort: dict[Sort, list[str]] = {}
    # The caller's come first: the first pattern that matches wins.
    for own, pattern, name in sorted(((pair not in shipped, *pair) for pair in pairs), key=lambda x: not x[0]):
        sort = Sort(name, own)
        for part in _alternatives(pattern):
            if re.fullmatch(r"[\w ’'-]+", part):
                if own or not plain.get(part.lower(), NO_SORT).own:
                    plain[part.lower()] = sort
            else:
                # Lines are compared in lower case, so only a capital in a pattern asks for more.
                capital = _ESCAPED_RE.sub("", part) != _ESCAPED_RE.sub("", part).lower()
                by_sort.setdefault(sort, []).append(f"(?i:{part})" if capital else part)
    if ours := "|".join(part for sort, parts in by_sort.items() if sort.own for part in parts):
        ours_re = re.compile(ours)  # "sport.*" means "sport" too, which newsparse lists as navigation
        plain = {words: sort for words, sort in plain.items() if sort.own or not ours_re.fullmatch(words)}
    return plain, Patterns(
        tuple((part, sort, _first_letters(part)) for sort, parts in by_sort.items() for part in parts)
    )


def _first_letters(pattern: str) -> frozenset[str] | None:
    """
    What a match of *pattern* may begin with, "0" for any digit; None if that is not plain to see.

    >>> sorted(_first_letters(r"(?:also )?read(?: more)?\\b.*"))
    ['a', 'r']
    """
    found: set[str] = set()
    for part in _alternatives(pattern):
        i, goes_on = 0, True
        while goes_on:
            if part.startswith("(?:", i):
                end = _end_of_group(part, i)
                inner = _first_letters(part[i + 3 : end - 1])
                if inner is None or part[i + 3 : end - 1].startswith("|") or "||" in part[i:end] or "|)" in part[i:end]:
                    return None
                found |= inner
                i = end
            elif part.startswith("\\d", i):
                found.add("0")
                i += 2
            elif part[i : i + 1] == "\\" and part[i + 1 : i + 2] and not part[i + 1].isalnum():
                found.add(part[i + 1])
                i += 2
            elif part[i : i + 1] and part[i] not in ".[]()^$*+?{}|\\":
                found.add("0" if part[i].isdigit() else part[i])
                i += 1
            else:
                return None
            goes_on = part[i : i + 1] in ("?", "*") or part.startswith(("{0", "{,"), i)
            if goes_on:
                while part[i : i + 1] in ("?", "*", "+"):
                    i += 1
                if part[i : i + 1] == "{":
                    i = part.index("}", i) + 1
    return frozenset(found)


def _narrowed(pattern: str, first: str) -> str:
    """A pattern without what at its head does not begin so: "(?:see) more" of "(?:read|see) more" and "s"."""
    end = _end_of_group(pattern, 0) if pattern.startswith("(?:") else 0
    if not end or pattern[end : end + 1] in ("?", "*", "+", "{"):
        return pattern
    kept = [
        part
        for part in _alternatives(pattern[3 : end - 1])
        if (letters := _first_letters(part)) is None or first in letters
    ]
    return f"(?:{'|'.join(kept)}){pattern[end:]}"


def _end_of_group(pattern: str, start: int) -> int:
    """Where the group ends that opens at *start*."""
    return next((i + 1 for i, char, depth in _signs_of(pattern, start) if char == ")" and not depth), len(pattern))


def _signs_of(pattern: str, start: int = 0) -> Iterator[tuple[int, str, int]]:
    """Brackets and bars of a pattern that are no letters: where each stands, and how deep what follows is."""
    depth, i, in_class = 0, start, False
    while i < len(pattern):
        char = pattern[i]
        if char == "\\":
            i += 1
        elif in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
        elif char in "()|":
            depth += (char == "(") - (char == ")")
            yield i, char, depth
        i += 1


@lru_cache(maxsize=1)
def _shipped() -> frozenset[tuple[str, str]]:
    """The boilerplate that newsparse lists itself."""
    return frozenset(pair for language in LANGUAGES for pair in language.boilerplate)


def _alternatives(pattern: str) -> list[str]:
    """The parts of ``a|b(?:c|d)|e`` that stand at its top."""
    bars = [i for i, char, depth in _signs_of(pattern) if char == "|" and not depth]
    edges = [-1, *bars, len(pattern)]
    return [part for a, b in pairwise(edges) if (part := pattern[a + 1 : b])]


@lru_cache(maxsize=32)
def words_of(language: Language) -> Words:
    """The words of a language, ready to be looked for in a line."""
    plain, boilerplate = _boilerplate(language.boilerplate)
    labels = [w for w in language.credit_labels if len(w) > 1]
    agencies = {form for name, _ in language.agencies if len(name) > 1 for form in (name, name.upper())}
    agencies |= {name[:1].upper() + name[1:] for name in agencies if len(name) > 4}
    fillers = {form for w in language.credit_fillers if len(w) > 5 for form in (w.capitalize(), w.title())}
    date_tokens = {
        t
        for w in (language.months | language.weekdays | language.date_words | language.time_words)
        for t in _TOKEN_RE.findall(w)
    }
    agency = any_of(agencies)
    label = any_of(labels)
    with_by = any_of(w for w in labels if " " in w)
    filler = any_of(fillers)
    named = (*labels, *agencies, *fillers)
    return Words(
        sections=language.sections,
        question_words=frozenset(w.split(" ", 1)[0] for w in language.question_words),
        plain=plain,
        boilerplate=boilerplate,
        date_tokens=frozenset(date_tokens),
        months=language.months,
        by=re.compile(_with(r"(?:WORDS)(?:\s?:\s?|\s)(?=\S)", language.byline_words)),
        roles=_Later(_with(r"(?<![^\W_])(?:WORDS)s?\)?$", language.byline_roles)),
        credit_tail=_Later(
            _tight(
                rf"(?<![^\W_])(?i:{label})\s?[:：©|]\s?\S",
                rf"(?<![^\W_])(?i:{with_by})\s[A-Z@©]",
                r"[©℗]\s?\w",
                r"\([Cc]\)\s[A-Z]",
                rf"(?<![^\W_])(?:{agency}){_AFTER_AGENCY}?[)\].]{{0,2}}$",
                r"\([^()]{2,60}/[^()]{2,40}\)\.?$",
                r"[\s/][A-Z]{2,}/[A-Z]\w+[)\]]?$",
                r"[.!?”\"»)]\s[^.!?,]{0,40}\w/[^\W\d][^.!?]{1,40}(?:\.\w{2,3})?$",  # "… the river. Ada Byron/Northwind"
                rf"(?<![^\W_])(?:{filler})[)\].]?$",
            )
        ),
        credit_head=_Later(
            _tight(rf"[(\[©]?\s?(?i:{label})\s?[:：©]", r"[(\[]?[©℗]\s?[^\W\d]", rf"(?:{agency})\s?[/|]\s?\w")
        ),
        credit_whole=_Later(
            _tight(rf"[(\[]?(?:{agency})(?:\s?[/|]\s?[\w ]+)?[)\]]?", rf"[\w.' -]{{3,40}}\s?[/|]\s?(?:{agency})")
        ),
        file_mark=re.compile(_with(r"[\[(]?(?:WORDS)[\])]?\s?[-–—:]", language.file_marks)),
        pictures=frozenset(w for w in labels if w.isalpha()),
        credit_starts=frozenset(t for w in named for t in _TOKEN_RE.findall(w.lower())[:1]),
        role_ends=frozenset(t for w in language.byline_roles for t in re.findall(r"[^\W_]+", w)[-1:]),
        positions=_Later(_with(r"[(,]\s?(?:WORDS)\s?[),]", language.positions)),
        position_lists=_Later(_with(r"\W(?:WORDS)", language.position_lists)),
    )


def _tight(*parts: str) -> str:
    return "|".join(parts)
