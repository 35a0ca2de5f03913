"""What became of the quotations of a text in another that was made of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import Literal, NamedTuple, get_args

import attrs

from .._attribution import BALANCED, Attribution, find_attributions
from .._quotes import QuoteKind, find_quotes
from .._span import Span
from .._speakers import Known, check_known, gather_speakers, resolve_speakers
from .._voices import attributions_of
from ..lang import ENGLISH, Language, get_language
from ..rules import Rules
from ._mask import SAID, Kinds, is_among, kinds_of
from ._words import MOST_REPLACED, Stream, Words, closing, opening, read_words, shared_words

__all__ = ["QuoteChange", "QuoteChangeKind", "check_quotes"]

QuoteChangeKind = Literal["altered", "shortened", "dropped", "reattributed", "added"]
"""
What became of a quotation: ``altered`` (other words between the marks),
``shortened`` (its words, but not all of them), ``dropped`` (none of it),
``reattributed`` (given to somebody else), ``added`` (there was no such
quotation).
"""


@attrs.frozen
class QuoteChange:
    """
    A quotation that is not what it was; see `check_quotes`.

    .. versionadded:: 0.2
    """

    kind: QuoteChangeKind
    """What became of it."""
    before: Span | None
    """The quotation with its marks, with offsets into the original; `None` if it was added."""
    after: Span | None
    """What it is now, with offsets into the rewritten text; `None` if it was dropped. Of several parts the longest."""
    similarity: float
    """How much of it is the same, from 0 to 1: the share of words that both have in the same order."""
    speaker_before: str | None
    """Who says it in the original, by the fullest name there; `None` where that cannot be told."""
    speaker_after: str | None
    """Who says it in the rewritten text."""
    unresolved: str | None
    """Why a speaker cannot be told, and in which of the texts; `None` if nobody is missing."""


def check_quotes(
    original: str,
    rewritten: str,
    *,
    lang: Language | str = ENGLISH,
    rewritten_lang: Language | str | None = None,
    rules: Rules | None = None,
    known: Iterable[Known] | Mapping[str, Iterable[str]] = (),
    kinds: Kinds = SAID,
    strict: bool = False,
    min_confidence: float = BALANCED,
) -> tuple[QuoteChange, ...]:
    """
    Find the quotations that a rewritten text does not have as the original has them.

    Words, their order, capitals and the punctuation between them have to be
    the same. What newspapers do themselves is no alteration: other quotation
    marks, dashes or white space; a comma or stop before the last mark; a small
    letter or a capital at the head; words in square brackets, in the place of
    a few others; a quotation in two parts, or two in one. An omission is one,
    marked by dots or not: the quotation is ``shortened``.

    Speakers are compared by the names that both texts give: "Byron" and "she"
    are Ada Byron where they are led back to her. Where one of the texts does
    not tell who says it, nothing is said about it.

    Args:
        original: The text that was rewritten.
        rewritten: What was made of it.
        lang: The language, or its code.
        rewritten_lang: That of the rewritten text, if it is another.
        rules: The chain of attribution rules; the built-in one if left out.
        known: People and organisations that the caller knows; see `resolve_speakers`.
        kinds: Which quotations count: those that somebody said, or others of
            `QuoteKind` as well, or ``"all"``.
        strict: Compare all characters between the marks, and allow nothing.
        min_confidence: Leave attributions that are less sure than this out of
            the comparison of speakers, from 0 to 1; see `find_attributions`.

    Returns:
        The changes in the order of the original, then what was added in that
        of the rewritten text; empty if all quotations are as they were. One
        that is altered and given to somebody else is there twice.

    Raises:
        TypeError: If a text is no `str`, or another argument of a wrong type.
        ValueError: If there is no such kind.
        UnknownLanguageError: If there is no such language.
        RuleError: If a rule claims what does not stand in its passage, or raises.

    Example:
        >>> original = "“We never saw the letter,” Ada Byron said. “It was lost.”"
        >>> check_quotes(original, 'Ada Byron said: "We never saw the letter. It was lost."')
        ()
        >>> for change in check_quotes(original, "“We hardly saw the letter,” said Ada Byron."):
        ...     print(change.kind, change.before.text, "→", change.after and change.after.text)
        altered “We never saw the letter,” → “We hardly saw the letter,”
        dropped “It was lost.” → None

    .. versionadded:: 0.2
    """
    for name, text in (("original", original), ("rewritten", rewritten)):
        if not isinstance(text, str):
            raise TypeError(f"{name} must be a str, not {type(text).__name__}")
    first = get_language(lang)
    second = first if rewritten_lang is None else get_language(rewritten_lang)
    wanted = kinds_of(kinds)
    people = check_known(known)
    before = _Side(original, first, rules, min_confidence, people, wanted, strict)
    after = _Side(rewritten, second, rules, min_confidence, people, wanted, strict)
    return _Comparison(before, after, strict).changes()


class _Voice(NamedTuple):
    """Who says a quotation, or why that cannot be told."""

    name: str | None
    reason: str | None


class _Side:
    """One of the two texts: its quotations, their words, and who says them."""

    def __init__(
        self,
        text: str,
        language: Language,
        rules: Rules | None,
        min_confidence: float,
        known: tuple[Known, ...],
        kinds: frozenset[QuoteKind],
        strict: bool,
    ) -> None:
        self.quotes = find_quotes(text, lang=language)
        self.wanted = [is_among(quote, kinds) for quote in self.quotes]
        self.words = [read_words(quote.inner.text, strict=strict) for quote in self.quotes]
        self.stream = Stream(self.words)
        self._text = text
        self._language = language
        self._known = known
        # Whatever is wrong with the rules shows, quotations or not.
        self._attributions = find_attributions(text, lang=language, rules=rules, min_confidence=min_confidence)

    @cached_property
    def _resolved(self) -> tuple[Attribution, ...]:
        return resolve_speakers(self._text, self._attributions, lang=self._language, known=self._known)

    @cached_property
    def voices(self) -> list[_Voice]:
        """Who says each quotation."""
        return self._voices(self._resolved)

    def voices_known(self, other: _Side) -> list[_Voice]:
        """The same for a reader who knows everybody that speaks in the *other* text."""
        others = [Known(one.name, kind=one.kind) for one in gather_speakers(other._resolved)]
        known = (*self._known, *others)
        found = resolve_speakers(self._text, self._attributions, lang=self._language, known=known)
        return self._voices(found)

    def _voices(self, attributions: tuple[Attribution, ...]) -> list[_Voice]:
        return [
            _Voice(None, "it is attributed to nobody")
            if one is None
            else _Voice(None if one.speaker is None else one.speaker.name, one.unresolved)
            for one in attributions_of(self.quotes, attributions)
        ]


def _form(words: Words, strict: bool) -> tuple[object, ...]:
    """What two quotations have in common that count as the same."""
    if strict or not words.words:
        return (words.words, words.gaps)
    first, *others = words.words
    return (opening(words.gaps[0]), _small(first), *others, words.gaps[1:-1], closing(words.gaps[-1]))


def _small(word: str) -> str:
    return word[:1].lower() + word[1:]


class _Walk(NamedTuple):
    """Words of one text that are found in the quotations of the other."""

    ranges: list[tuple[int, int]]
    """Where: from which word to which."""
    exact: bool
    """Whether capitals and punctuation are the same too."""


# How many places are looked at where the same words stand several times, and how many quotations in
# which other people say them.
_MOST_TRIED = 12
# Below this share of common words a quotation is another one: so of all of it, and so of a part.
_SAME_QUOTE, _SAME_PART = 0.5, 0.6
# Fewer words than this are anybody's: “Yes.”
_TELLING = 3


class _Comparison:
    """Two texts, quotation by quotation."""

    def __init__(self, before: _Side, after: _Side, strict: bool) -> None:
        self.before = before
        self.after = after
        self._strict = strict
        self._found: list[QuoteChange] = []
        words = before.stream
        self._kept = bytearray(len(words.low))
        """Which words of the original stand in quotations of the rewritten text."""
        self._parts: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        """Of each quotation of the original: (words, quotation of the rewritten text)."""
        self._settled = [False] * len(before.quotes)
        self._done = [False] * len(after.quotes)

    def changes(self) -> tuple[QuoteChange, ...]:
        """All of them, in order."""
        self._pair()
        for j in range(len(self.after.quotes)):
            if not self._done[j]:
                self._trace(j)
        for i, settled in enumerate(self._settled):
            if not settled and self.before.wanted[i] and self.before.words[i].words:
                self._account(i)
        return tuple(sorted(self._found, key=_place))

    # ------------------------------------------------------------ the same

    def _pair(self) -> None:
        """Quotations that are the same in both texts, those of the same speaker first."""
        forms: defaultdict[tuple[object, ...], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for side, quotes in enumerate((self.before.words, self.after.words)):
            for number, words in enumerate(quotes):
                forms[_form(words, self._strict)][side].append(number)
        for ours, theirs in forms.values():
            if not ours or not theirs:
                continue
            by_name: defaultdict[str | None, list[int]] = defaultdict(list)
            for i in reversed(ours):
                by_name[self.before.voices[i].name].append(i)
            others: list[int] = []
            for j in theirs:
                if same := by_name[self.after.voices[j].name]:
                    self._match(same.pop(), j)
                else:
                    others.append(j)
            left = [i for i in ours if not self._settled[i]]
            for j in others:
                if not left:
                    break
                near = left[:_MOST_TRIED]
                i = next((i for i in near if not self._differ(i, j)), near[0])
                left.remove(i)
                self._match(i, j)
                if self._differ(i, j):
                    self._add("reattributed", i, j, 1.0)

    def _match(self, i: int, j: int) -> None:
        self._settled[i] = self._done[j] = True

    # -------------------------------------------------------- somewhere else

    def _trace(self, j: int) -> None:
        """Find where a quotation comes from that the original does not have as it is."""
        quote = self.after.quotes[j]
        words = self.after.words[j]
        if not self._strict and "[" in quote.inner.text:
            words = read_words(quote.inner.text, strict=False, asides=True)
        if not words.words:
            return
        stream = self.before.stream
        foreign: tuple[_Walk, int] | None = None
        inexact: _Walk | None = None
        for place in islice(self._places(stream, words), _MOST_TRIED):
            walk = self._walk(stream, words, place)
            if walk is None:
                continue
            if not walk.exact:
                inexact = inexact or walk
                continue
            owner = next((i for i in self._owners(walk) if self._differ(i, j)), None)
            if owner is None:
                self._keep(walk, j)
                return
            foreign = foreign or (walk, owner)
        if foreign is not None and len(words.words) >= _TELLING:
            walk, owner = foreign
            self._keep(walk, j)
            for i in self._owners(walk):
                if self._differ(i, j):
                    self._add("reattributed", i, j, 1.0)
        elif inexact is not None:
            start, end = inexact.ranges[0][0], inexact.ranges[-1][1]
            self._alter(j, start, end, self._similarity(j, start, end))
        elif foreign is None and (start_or_none := stream.likeliest(words.low)) is not None:
            start = max(start_or_none, 0)
            end = min(start_or_none + len(words.low), len(stream.low))
            similarity = self._similarity(j, start, end) if start < end else 0.0
            if similarity > 0:
                self._alter(j, start, end, similarity)
            else:
                self._invented(j)
        else:
            self._invented(j)

    @staticmethod
    def _places(stream: Stream, words: Words) -> Iterator[int]:
        """Where a walk can begin: where its first words stand, up to a bracket or dots among them."""
        length = 1
        while length < min(len(words.low), 3) and length not in words.asides and "…" not in words.gaps[length]:
            length += 1
        yield from stream.places(words.low, 0, 3)
        if length < min(len(words.low), 3):
            yield from stream.places(words.low, 0, length)

    def _invented(self, j: int) -> None:
        if self.after.wanted[j]:
            self._add("added", None, j, 0.0)

    def _keep(self, walk: _Walk, j: int) -> None:
        owners = self.before.stream.owner
        amounts: defaultdict[int, int] = defaultdict(int)
        for start, end in walk.ranges:
            self._kept[start:end] = b"\x01" * (end - start)
            for i in set(owners[start:end]):
                amounts[i] += min(end, self.before.stream.starts[i + 1]) - max(start, self.before.stream.starts[i])
        for i, amount in amounts.items():
            self._parts[i].append((amount, j))

    def _owners(self, walk: _Walk) -> list[int]:
        owners = self.before.stream.owner
        return sorted({owners[at] for start, end in walk.ranges for at in range(start, end)})

    def _alter(self, j: int, start: int, end: int, similarity: float) -> None:
        """Note that a quotation is another form of these words of the original."""
        starts = self.before.stream.starts
        shares = {
            i: min(end, starts[i + 1]) - max(start, starts[i]) for i in sorted(set(self.before.stream.owner[start:end]))
        }
        main = max(shares, key=lambda i: (shares[i], -i))
        for i, share in shares.items():
            if i == main or 2 * share >= starts[i + 1] - starts[i]:
                self._settled[i] = True
        if self.before.wanted[main] or self.after.wanted[j]:
            self._add("altered", main, j, similarity)
        if self._differ(main, j):
            self._add("reattributed", main, j, similarity)

    def _similarity(self, j: int, start: int, end: int) -> float:
        """How much a quotation has of those words, or of the quotation that they are in; 0 if that is too little."""
        stream, other = self.before.stream, self.after.stream
        tokens = other.tokens(other.starts[j], other.starts[j + 1])
        best = 0.0
        at = stream.owner[(start + end - 1) // 2]
        whole = (stream.starts[at], stream.starts[at + 1])
        for lo, hi, least in ((*whole, _SAME_QUOTE), (max(start - 3, 0), min(end + 3, len(stream.low)), _SAME_PART)):
            if hi - lo > 4 * len(tokens) or len(tokens) > 8 * (hi - lo):
                continue  # too far from each other
            theirs = stream.tokens(lo, hi)
            shared = shared_words(tokens, theirs)
            share = 2 * shared / (len(tokens) + len(theirs)) if (lo, hi) == whole else shared / len(tokens)
            if share >= least:
                best = max(best, min(share, 1.0))
        return best

    def _walk(self, stream: Stream, words: Words, place: int) -> _Walk | None:
        """Follow words through a stream from a place on; `None` where they part."""
        strict = self._strict
        low, gaps = words.low, words.gaps
        start = at = place
        ranges: list[tuple[int, int]] = []
        exact = True
        for j, word in enumerate(low):
            gap = gaps[j]
            free = j in words.asides
            if j == 0:
                head = stream.is_head(at)
                if free:
                    # “[The weir] was closed” for “It was closed”
                    if at - stream.starts[stream.owner[at]] <= MOST_REPLACED:
                        start = stream.starts[stream.owner[at]]
                elif strict:
                    exact = gap == stream.gaps[at] if head else stream.gaps[at].endswith(gap)
                else:
                    exact = opening(gap) == opening(stream.gaps[at])
                free = not strict
            elif free:
                found = self._behind_aside(stream, words, j, at)
                if found is None:
                    return None
                at = found
            elif not strict and "…" in gap and (at == len(stream.low) or "…" not in stream.gaps[at]):
                found = self._behind_dots(stream, words, j, at)
                if found is None:
                    return None
                ranges.append((start, at))
                start = at = found
                free = True
            else:
                if at == len(stream.low):
                    return None
                if stream.is_head(at):
                    if strict:
                        return None
                    exact = exact and closing(gap) == closing(stream.tails[stream.owner[at - 1]])
                    if stream.low[at] != word:
                        # “A,” he said of the “thing”. “B.” may become “A. B.”
                        owner = stream.owner[at]
                        later = [stream.starts[i] for i in range(owner + 1, min(owner + 3, len(stream.tails)))]
                        found = next((i for i in later if i < len(stream.low) and stream.low[i] == word), None)
                        if found is None:
                            return None
                        ranges.append((start, at))
                        start = at = found
                    free = True
                elif gap != stream.gaps[at]:
                    exact = False
            if at == len(stream.low) or stream.low[at] != word:
                return None
            ours, theirs = stream.words[at], words.words[j]
            if ours != theirs and not (free and _small(ours) == _small(theirs)):
                exact = False
            at += 1
        ranges.append((start, at))
        if len(low) not in words.asides:
            whole = stream.is_head(at)
            gap = stream.tails[stream.owner[at - 1]] if whole else stream.gaps[at]
            if strict:
                exact = exact and (gap == gaps[-1] if whole else gap.startswith(gaps[-1]))
            else:
                exact = exact and closing(gap) == closing(gaps[-1])
        return _Walk(ranges, exact)

    @staticmethod
    def _behind_aside(stream: Stream, words: Words, j: int, at: int) -> int | None:
        """Where a quotation goes on behind square brackets, which can stand for a few words."""
        end = stream.starts[stream.owner[at - 1] + 1]
        two = words.low[j : j + 2] if j + 1 not in words.asides else words.low[j : j + 1]
        for place in range(at, min(at + MOST_REPLACED + 1, end)):
            if tuple(stream.low[place : place + len(two)]) == two:
                return place
        return None

    @staticmethod
    def _behind_dots(stream: Stream, words: Words, j: int, at: int) -> int | None:
        """Where a quotation goes on behind dots that stand for an omission: in the same quotation or the next."""
        end = stream.starts[min(stream.owner[at - 1] + 2, len(stream.tails))]
        for length in (3, 2, 1):
            places = stream.places(words.low, j, length)
            found = bisect_left(places, at)
            if found < len(places) and places[found] < end:
                return places[found]
        return None

    # ------------------------------------------------------------------ gone

    def _account(self, i: int) -> None:
        """Say what became of a quotation of the original that nothing is said of yet."""
        starts = self.before.stream.starts
        kept = self._kept.count(1, starts[i], starts[i + 1])
        if kept == starts[i + 1] - starts[i]:
            return
        words = self.before.words[i]
        stream = self.after.stream
        for place in islice(stream.places(words.low, 0), _MOST_TRIED):
            walk = self._walk(stream, words, place)
            if walk is not None and walk.exact and not self._differ(i, stream.owner[place]):
                return  # a part of another that is still there, as a headline quotes it
        if kept:
            _, j = max(self._parts[i], key=lambda part: (part[0], -part[1]))
            self._add("shortened", i, j, kept / (starts[i + 1] - starts[i]))
        else:
            self._add("dropped", i, None, 0.0)

    # -------------------------------------------------------------- speakers

    def _differ(self, i: int, j: int) -> bool:
        """Whether two people say it; where one of them is not known, nobody can tell."""
        one, two = self.before.voices[i].name, self.after.voices[j].name
        if one is None or two is None or _same_name(one, two):
            return False
        # The rewritten text may never print the full name: the original does.
        again = self._known_after[j].name
        return again is not None and not _same_name(one, again)

    @cached_property
    def _known_after(self) -> list[_Voice]:
        return self.after.voices_known(self.before)

    def _add(self, kind: QuoteChangeKind, i: int | None, j: int | None, similarity: float) -> None:
        reasons = []
        ours = theirs = None
        if i is not None:
            ours, reason = self.before.voices[i]
            reasons += [f"in the original: {reason}"] if ours is None else []
        if j is not None:
            theirs, reason = self.after.voices[j]
            reasons += [f"in the rewritten text: {reason}"] if theirs is None else []
        self._found.append(
            QuoteChange(
                kind=kind,
                before=None if i is None else self.before.quotes[i].span,
                after=None if j is None else self.after.quotes[j].span,
                similarity=similarity,
                speaker_before=ours,
                speaker_after=theirs,
                unresolved="; ".join(reasons) or None,
            )
        )


def _place(change: QuoteChange) -> tuple[bool, int, int, int]:
    before, after = change.before, change.after
    return (before is None, before.start if before else 0, after.start if after else 0, _ORDER[change.kind])


_ORDER = {kind: at for at, kind in enumerate(get_args(QuoteChangeKind))}
_NAME_RE = re.compile(r"[^\W_]+")


def _same_name(one: str, two: str) -> bool:
    """Whether two names can be those of one speaker: Ada Byron, A. Byron, Byron, Mayor Byron."""
    ours, theirs = _NAME_RE.findall(one.casefold()), _NAME_RE.findall(two.casefold())
    if set(ours) <= set(theirs) or set(theirs) <= set(ours):
        return True
    if not ours or not theirs or ours[-1] != theirs[-1]:
        return False
    return min(len(ours[0]), len(theirs[0])) == 1 and ours[0][0] == theirs[0][0]
