"""From signs to frames: each likely cue with its source and content, and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from operator import mul

from . import _signs as signs
from ._guess import Guess, sure_numbers, sure_quoted, sure_sorts
from ._signs import CONTENT_FIRST, SHAPES, Answers, Place, Values
from ._skeleton import Skeleton
from ._table import HALF, LANE, MASK, MODELS, Table, Weights, unpack

__all__ = ["LEAST_CUE", "SURE_UNIT", "UNIT", "candidates", "guesses", "shape_odds"]

# What is less likely a cue than this, by the keys beside it, is not looked at closely.
LEAST_CUE = 0.06
# Less likely shapes of a cue are not followed up, nor are more of them.
LEAST, _MOST_SHAPES = 0.25, 3
# Weights are whole numbers of these parts of the logarithm of the odds.
UNIT, SURE_UNIT = 10, 100
_FAR = 200
_SHARES = tuple(math.exp(-n / UNIT) for n in range(_FAR + 1))
_MOST_PARTS = 4

_SHIFTS: Mapping[str, int] = {name: LANE * number for number, name in enumerate(MODELS)}
_LEAST_SCORE = HALF + UNIT * math.log(LEAST_CUE / (1 - LEAST_CUE))

_get: Callable[[Mapping[str, int], str, int], int] = dict.get  # type: ignore[assignment]
_noughts = repeat(0)


def candidates(skeleton: Skeleton, table: Table) -> list[tuple[int, str]]:
    """The keys that may be cues, in order, and how likely as a digit: known ones, unknown verbs beside a quotation."""
    keys, digits = skeleton.keys, table.digits
    found = [(match.start(), digits[match[0]]) for match in table.cues.finditer(keys)]
    if skeleton.quotations:
        # He *branded* it “a farce”; no list of verbs is complete.
        verbs = skeleton.alphabet.unknown_verbs
        more = {i for q in skeleton.quotations for i in range(max(0, q - 4), q + 4) if keys[i : i + 1] in verbs}
        if more:
            found = sorted(found + [(i, "0") for i in more])
    return found


def _score(values: Values, weights: Weights) -> int:
    return sum(map(_get, weights, values, _noughts))


# The share of what has these log-odds, in tenths from -200.
_HAZARDS = tuple(1 / (1 + math.exp(-n / UNIT)) for n in range(-_FAR, _FAR + 1))


class _Chooser:
    """Asks one spot after the other whether it is the edge."""

    __slots__ = ("_before", "_behind", "_others")

    def __init__(self, table: Table) -> None:
        self._before = table.before
        self._behind = table.behind
        self._others = table.others

    def __call__(self, name: str, keys: str, answers: Answers, last: int = -1) -> tuple[int, float]:
        """
        The likeliest spot and its share, by the weights of the question.

        The spot *last* has what the others leave; without it, -1 is the answer if there are none.
        """
        before, behind, shift, weights = self._before, self._behind, _SHIFTS[name], self._others[name]
        best, at, left = 0.0, last, 1.0
        for p, values in answers:
            beside = before[keys[p - 2 : p + 1]] + behind[keys[p : p + 4]]
            z = ((beside >> shift) & MASK) + sum(map(_get, weights, values, _noughts))
            here = left * _HAZARDS[_LOWEST if z < _LOWEST_Z else _HIGHEST if z > _HIGHEST_Z else z - _LOWEST_Z]
            left -= here
            if here > best:
                best, at = here, p
            if left <= best:  # no later one can be likelier
                return at, best
        if last >= 0:
            return last, left
        return at, best / (1 - left) if at >= 0 else 1.0


_LOWEST, _HIGHEST = 0, 2 * _FAR
_LOWEST_Z, _HIGHEST_Z = HALF - _FAR, HALF + _FAR


def _odds_share(z: float) -> float:
    """The share of what has these log-odds."""
    return 1 / (1 + math.exp(-min(30.0, z)))


def shape_odds(place: Place, rivals: Sequence[tuple[int, str]], table: Table) -> list[float]:
    """The probability of each of `SHAPES`."""
    scores = [0, *unpack(_score(signs.cue_signs(place, rivals), table.shape))]
    best = max(scores)
    shares = [_SHARES[n] if (n := best - score) < _FAR else 0.0 for score in scores]
    total = sum(shares)
    return [share / total for share in shares]


def guesses(skeleton: Skeleton, table: Table) -> list[Guess]:
    """What may be attributed in a paragraph, in the order of the cues; a cue may have two."""
    found: list[Guess] = []
    keys = skeleton.keys
    rivals = candidates(skeleton, table)
    if not rivals:
        return found
    before, behind = table.before, table.behind
    filler = _Filler(table)
    for number, (i, _) in enumerate(rivals):
        if ((before[keys[i - 2 : i + 1]] + behind[keys[i : i + 4]]) & MASK) < _LEAST_SCORE:
            continue
        place = Place(skeleton, number, i, table.stems, table.forms)
        odds = shape_odds(place, rivals, table)
        p_cue = 1 - odds[0]
        odds[0] = 0.0
        possible = 1.0
        for _ in range(_MOST_SHAPES):
            p_shape = max(odds)
            if p_shape <= 0 or p_shape < LEAST * possible:
                break
            shape = odds.index(p_shape)
            odds[shape] = 0.0
            guess = Guess(place, SHAPES[shape], p_cue, p_shape / possible)
            if filler.fill(guess):
                found.append(guess)
            else:
                possible -= p_shape  # there is no room for it: the others are the likelier
    _note_rivals(found)
    for guess in found:
        guess.sure = _sure(guess, table)
    return found


def _sure(guess: Guess, table: Table) -> float:
    weights = table.sure.get(sure_quoted(guess))
    if weights is None:  # while it is being learned
        return 0.0
    z = sum(map(mul, weights.numbers, sure_numbers(guess, table.likely, table.priors)))
    z += sum(map(_get, weights.sorts, sure_sorts(guess), _noughts))
    return _odds_share(max(-30.0, z / SURE_UNIT))


# ---------------------------------------------------------------- what is where


class _Filler:
    """Finds the edges of cue, source and content, one after the other."""

    __slots__ = ("_choose", "_digits", "_weights")

    def __init__(self, table: Table) -> None:
        self._choose = _Chooser(table)
        self._weights = table.weights
        self._digits = table.digits

    def fill(self, guess: Guess) -> bool:
        """Find the cue's edges, its source and its content; whether there is one."""
        place, shape, code, shares = guess.place, guess.shape, guess.code, guess.shares
        keys, i, choose = place.keys, place.at, self._choose
        last = -1
        if shape in ("sck", "ksc"):
            if signs.is_subject(place):
                guess.source = (i - 1, i - 1)
                last = i - 1
            else:
                last, shares[0] = choose("source last", keys, signs.source_last_signs(place))
                if last < 0:
                    return False
        start = end = i
        limit = place.lo if last < 0 else last + 1
        if not signs.is_cue_start(place, limit):
            start, shares[1] = choose("cue start", keys, signs.cue_start_signs(place, limit))
            start = i if start < 0 else start
        if not signs.is_cue_end(place):
            end, shares[2] = choose("cue end", keys, signs.cue_end_signs(place))
        if last >= 0 and guess.source is None:
            first, shares[3] = self._source_start(place, last)
            name = _aged_name(place, first)
            if name is not None:
                first, _ = self._source_start(place, name)
            guess.source = (first, last)
        elif shape in ("csk", "kcs"):
            first, shares[0] = choose("source first", keys, signs.source_first_signs(place, code, end + 1))
            if first < 0:
                # What was taken for the rest of the cue is all that can be its source.
                first, shares[0] = choose("source first", keys, signs.source_first_signs(place, code, i + 1))
                if first < 0:
                    return False
                end = max(i, first - 1)
            answers = signs.source_end_signs(place, first, code)
            stop, shares[3] = choose("source end", keys, answers, signs.source_end_last(place, first))
            guess.source = (first, stop)
        guess.cue = (start, end)
        if guess.source is not None and signs.is_nobody(place, guess.source, guess.cue):
            guess.source = None
        return self._content_before(guess) if code in CONTENT_FIRST else self._content_after(guess)

    def _source_start(self, place: Place, last: int) -> tuple[int, float]:
        answers = signs.source_start_signs(place, last)
        return self._choose("source start", place.keys, answers, signs.source_start_last(place, last))

    def _content_after(self, guess: Guess) -> bool:
        place, keys, hi, choose = guess.place, guess.place.keys, guess.place.hi, self._choose
        base = guess.cue[1] + 1
        if guess.shape == "csk" and guess.source is not None:
            base = max(base, guess.source[1] + 1)
        if base >= hi or (base == hi - 1 and keys[base] in ":,."):
            # She wrote: — and the quotation is the next paragraph.
            guess.beyond = hi == len(keys) - 3 and keys[hi - 1] == ":"
            return guess.beyond
        first = base
        if keys[base] not in place.alphabet.quotations:
            answers = signs.content_first_signs(place, base, guess.code)
            first, guess.shares[4] = choose("content first", keys, answers)
        answers = signs.content_end_signs(place, first, self._digits)
        last, guess.shares[5] = choose("content end", keys, answers, signs.content_end_last(place, first))
        while last > first and keys[last] in ".,;:":
            last -= 1
        words = place.alphabet.words_and_numbers
        if not any(key in words for key in keys[first : last + 1]):
            return False
        guess.parts = [(first, last)]
        self._go_on(guess)
        return True

    def _content_before(self, guess: Guess) -> bool:
        place, keys, choose = guess.place, guess.place.keys, self._choose
        source = guess.source
        last = (source[0] if source is not None and source[0] < place.at else guess.cue[0]) - 1
        while last >= place.lo and keys[last] in ",—-)":
            last -= 1
        if last < place.lo or keys[last] in place.alphabet.relatives:
            return False  # a programme *that* was seen by Reuters
        answers = signs.content_start_signs(place, last, guess.code)
        first, guess.shares[5] = choose("content start", keys, answers, place.lo)
        guess.parts = [(first, last)]
        tail = _tail(guess)
        y = signs.resumption(place, tail)
        if y is not None:
            values = signs.resumption_signs(place, tail, y, guess.code, guess.parts[0], source, self._digits)
            z = _score(values, self._weights["resumes"]) / UNIT
            guess.shares[6] = _odds_share(abs(z))
            if z > 0:
                answers = signs.content_end_signs(place, y, self._digits)
                end, _ = choose("resumed end", keys, answers, signs.content_end_last(place, y))
                while end > y and keys[end] in ".?!,;":
                    end -= 1
                guess.parts.append((y, end))
        self._go_on(guess)
        return True

    def _go_on(self, guess: Guess) -> None:
        """Add the quotations that go on from what was found."""
        place, part = guess.place, guess.parts[0]
        tail = _tail(guess)
        for step in range(_MOST_PARTS):
            x = signs.next_quotation(place, tail)
            if x is None:
                break
            values = signs.chain_signs(place, tail, x, guess.code, part, step, self._digits)
            z = _score(values, self._weights["goes on"]) / UNIT
            if not step:
                guess.shares[7] = _odds_share(abs(z))
            if z <= 0:
                break
            guess.parts.append((x, x))
            tail = x


def _aged_name(place: Place, first: int) -> int | None:
    """
    The last word of a name whose age and description end in what was taken for the source.

    "Ada Byron, 42, a lecturer from *Lund*, said": the articles that the weights
    were learned from seldom give an age, those of other papers nearly always.
    """
    keys, alphabet = place.keys, place.alphabet
    if first - 1 < place.lo or keys[first - 1] != ",":
        return None
    for p in range(first - 2, max(place.lo, first - 16), -1):
        key = keys[p]
        if key == "0" and keys[p - 1] == "," and keys[p + 1] == "," and p - 2 >= place.lo:
            return p - 2 if keys[p - 2] in alphabet.names else None
        if key != "," and key not in alphabet.words_and_numbers:
            return None
    return None


def _tail(guess: Guess) -> int:
    """The last key of all that was found."""
    source_end = guess.source[1] if guess.source is not None else 0
    return max(guess.cue[1], source_end, *(last for _, last in guess.parts))


# --------------------------------------------------------------- how sure it is


def _note_rivals(found: Sequence[Guess]) -> None:
    """Note on each guess the likeliest cue of another that wants some of the same words."""
    # Guesses are in the order of their cues and reach a bounded distance, so
    # only near ones can meet.
    for n, guess in enumerate(found):
        for other in found[n + 1 : n + 9]:
            if _meet(guess, other):
                guess.rival = max(guess.rival, other.p_cue)
                other.rival = max(other.rival, guess.p_cue)


def _meet(one: Guess, other: Guess) -> bool:
    return (
        any(a <= d and c <= b for a, b in one.parts for c, d in other.parts)
        or any(c <= one.at <= d for c, d in other.parts)
        or any(a <= other.at <= b for a, b in one.parts)
    )
