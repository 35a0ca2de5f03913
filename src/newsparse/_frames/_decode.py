"""From signs to frames: each likely cue with its source and content, and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import repeat

from . import _signs as signs
from ._signs import Place, Range, Value, Values
from ._skeleton import Skeleton, is_quotation
from ._table import SHAPES, Table, Weights, unpack

__all__ = ["SURE_UNIT", "UNIT", "Guess", "candidates", "guesses", "shape_odds", "sure_signs"]

# Below this a cue is not followed up, nor is a second shape of a likelier one.
LEAST, LEAST_SECOND = 0.15, 0.15
# Weights are whole numbers of these parts of the logarithm of the odds.
UNIT, SURE_UNIT = 10, 100
_FAR = 200
_SHARES = tuple(math.exp(-n / UNIT) for n in range(_FAR + 1))
_UNKNOWN_VERBS = frozenset({"~ed", "~s", "~ing"})
_MOST_PARTS = 4


class Guess:
    """A cue with what was found around it, in keys of its paragraph."""

    __slots__ = (
        "at",
        "beyond",
        "cue",
        "logs",
        "p_cue",
        "p_shape",
        "parts",
        "place",
        "rival",
        "shape",
        "source",
        "sure",
    )

    def __init__(self, place: Place, shape: str, p_cue: float, p_shape: float) -> None:
        self.place = place
        self.at = place.at
        self.shape = shape
        self.p_cue = p_cue
        self.p_shape = p_shape
        self.source: Range | None = None
        self.cue: Range = (place.at, place.at)
        self.parts: list[Range] = []
        self.beyond = False
        self.logs: dict[str, float] = {}
        self.rival = 0.0
        self.sure = 0.0


def candidates(skeleton: Skeleton, prior: Mapping[str, float]) -> Iterator[int]:
    """The keys that may be cues: known ones, and unknown verbs beside a quotation."""
    keys = skeleton.keys
    for i, key in enumerate(keys):
        if key in prior:
            yield i
        elif key in _UNKNOWN_VERBS and any(k[0] == "Q" and is_quotation(k) for k in keys[max(0, i - 3) : i + 5]):
            # He *branded* it “a farce”; no list of verbs is complete.
            yield i


_get: Callable[[dict[Value, int], Value, int], int] = dict.get
_noughts = repeat(0)


def _score(values: Values, weights: Weights) -> int:
    return sum(map(_get, weights, values, _noughts))


# An answer that has fallen so far behind the best (in tenths of the logarithm
# of the odds) this many times in a row ends the search: the rest are as far.
# The edges of a cue are near; a source may start before a long apposition.
_NEAR, _WIDE = (35, 2), (60, 4)


def _pick(answers: Iterable[Values], weights: Weights, patience: tuple[int, int]) -> tuple[int, float]:
    """The number of the best of several answers, and the logarithm of its share."""
    scores: list[int] = []
    best, at, behind = -1_000_000, 0, 0
    gap, times = patience
    for values in answers:
        score = sum(map(_get, weights, values, _noughts))
        scores.append(score)
        if score > best:
            best, at, behind = score, len(scores) - 1, 0
        elif score < best - gap:
            behind += 1
            if behind == times:
                break
        else:
            behind = 0
    if len(scores) == 1:
        return 0, 0.0
    share = 0.0
    for score in scores:
        if best - score <= _FAR:
            share += _SHARES[best - score]
    return at, -math.log(share)


def _log_odds_to_log(z: float) -> float:
    """The logarithm of the probability of what has these log-odds."""
    return -math.log1p(math.exp(-z)) if z > -30 else z


def shape_odds(place: Place, table: Table) -> tuple[float, ...]:
    """The probability of each of `SHAPES`."""
    scores = unpack(_score(signs.cue_signs(place, table.prior), table.shape))
    best = max(scores)
    shares = [_SHARES[min(best - score, _FAR)] for score in scores]
    total = sum(shares)
    return tuple(share / total for share in shares)


def guesses(skeleton: Skeleton, table: Table) -> list[Guess]:
    """What may be attributed in a paragraph, in the order of the cues; a cue may have two."""
    found = []
    keys, sentence, bounds = skeleton.keys, skeleton.sentence, skeleton.bounds
    for i in candidates(skeleton, table.prior):
        place = Place(keys, sentence, bounds, i)
        odds = shape_odds(place, table)
        p_cue = 1 - odds[0]
        if p_cue < LEAST:
            continue
        ranked = sorted(range(1, len(SHAPES)), key=odds.__getitem__, reverse=True)
        for n, number in enumerate(ranked[:2]):
            if n and odds[number] < LEAST_SECOND:
                break
            guess = Guess(place, SHAPES[number], p_cue, odds[number])
            if _fill(guess, table):
                found.append(guess)
    _note_rivals(found)
    weights = table.sure
    for guess in found:
        z = sum([weights.get(sign, 0) * value for sign, value in sure_signs(guess, table)]) / SURE_UNIT
        guess.sure = 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))
    return found


# ---------------------------------------------------------------- what is where


def _fill(guess: Guess, table: Table) -> bool:
    """Find the cue's edges, its source and its content; whether there is one."""
    place, shape = guess.place, guess.shape
    weights, logs = table.weights, guess.logs
    i = place.at
    last: int | None = None
    if shape in ("sck", "ksc"):
        heads = signs.heads_before(place)
        if not heads:
            return False
        best, logs["edge"] = _pick(signs.source_last_signs(place, heads), weights["source last"], _WIDE)
        last = heads[best]
    # Where the cue starts, and where it ends.
    limit = place.lo if last is None else last + 1
    spots = range(i, max(limit, i - 6) - 1, -1)
    best, logs["c0"] = _pick((signs.cue_start_signs(place, p) for p in spots), weights["cue start"], _NEAR)
    start = spots[best]
    best, logs["c1"] = _pick((signs.cue_end_signs(place, p) for p in _to_quotation(place)), weights["cue end"], _NEAR)
    end = i + best
    if last is not None:
        best, logs["s"] = _pick(_source_starts(place, last), weights["source start"], _WIDE)
        first = last - best
        name = _aged_name(place, first)
        if name is not None:
            best, _ = _pick(_source_starts(place, name), weights["source start"], _WIDE)
            first = name - best
        guess.source = (first, last)
    elif shape in ("csk", "kcs"):
        heads = signs.heads_after(place)
        heads = [j for j in heads if j > end] or heads
        if not heads:
            return False
        best, logs["edge"] = _pick(
            (signs.source_first_signs(place, j, shape) for j in heads), weights["source first"], _WIDE
        )
        first = heads[best]
        if first <= end:
            end = max(i, first - 1)
        best, logs["s"] = _pick(_source_ends(place, first, shape), weights["source end"], _WIDE)
        guess.source = (first, first + best)
    guess.cue = (start, end)
    if shape in ("sck", "csk", "ck"):
        return _content_after(guess, weights, table.prior)
    return _content_before(guess, weights, table.prior)


def _aged_name(place: Place, first: int) -> int | None:
    """
    The last word of a name whose age and description end in what was taken for the source.

    "Ada Byron, 42, a lecturer from *Lund*, said": the articles that the weights
    were learned from seldom give an age, those of other papers nearly always.
    """
    keys = place.keys
    if first - 1 < place.lo or keys[first - 1] != ",":
        return None
    for p in range(first - 2, max(place.lo, first - 16), -1):
        key = keys[p]
        if key == "0" and keys[p - 1] == "," and keys[p + 1] == "," and p - 2 >= place.lo:
            return p - 2 if keys[p - 2] in ("Cap", "CAPS") else None
        if key not in (",", "Cap", "CAPS") and not (key[0].isalpha() or key[0] == "~"):
            return None
    return None


def _to_quotation(place: Place) -> Iterator[int]:
    """The cue's word and some behind it, up to a quotation."""
    yield place.at
    for p in range(place.at + 1, min(place.hi, place.at + 9)):
        if is_quotation(place.keys[p]):
            return
        yield p


def _source_starts(place: Place, last: int) -> Iterator[Values]:
    commas = 0
    for p in range(last, max(place.lo, last - 30) - 1, -1):
        commas += place.keys[p] == ","
        yield signs.source_start_signs(place, p, last, commas)


def _source_ends(place: Place, first: int, shape: str) -> Iterator[Values]:
    commas = 0
    for p in range(first, min(place.hi, first + 40)):
        commas += place.keys[p] == ","
        yield signs.source_end_signs(place, p, first, commas, shape)


def _content_after(guess: Guess, weights: Mapping[str, Weights], prior: Mapping[str, float]) -> bool:
    place, keys, hi = guess.place, guess.place.keys, guess.place.hi
    base = guess.cue[1] + 1
    if guess.shape == "csk" and guess.source is not None:
        base = max(base, guess.source[1] + 1)
    if base >= hi or (base == hi - 1 and keys[base] in ":,."):
        # She wrote: — and the quotation is the next paragraph.
        guess.beyond = hi == len(keys) and keys[-1] == ":"
        return guess.beyond
    spots = range(base, min(hi, base + 9))
    best, guess.logs["k0"] = _pick(
        (signs.content_first_signs(place, p, base, guess.shape) for p in spots), weights["content first"], _NEAR
    )
    first = spots[best]
    ends = signs.content_ends(place, first)
    best, guess.logs["k1"] = _pick(signs.content_end_signs(place, ends, first, prior), weights["content end"], _WIDE)
    last = ends[best]
    while last > first and keys[last] in ".,;:":
        last -= 1
    if not any(key[0].isalnum() or key[0] == "~" for key in keys[first : last + 1]):
        return False
    guess.parts = [(first, last)]
    _go_on(guess, weights["goes on"], prior)
    return True


def _content_before(guess: Guess, weights: Mapping[str, Weights], prior: Mapping[str, float]) -> bool:
    place, keys = guess.place, guess.place.keys
    source = guess.source
    last = (source[0] if source is not None and source[0] < place.at else guess.cue[0]) - 1
    while last >= place.lo and keys[last] in ",—-)":
        last -= 1
    if last < place.lo:
        return False
    starts = signs.content_starts(place, last)
    best, guess.logs["k1"] = _pick(
        signs.content_start_signs(place, starts, last, guess.shape), weights["content start"], _WIDE
    )
    guess.parts = [(starts[best], last)]
    tail = _tail(guess)
    y = signs.resumption(place, tail)
    if y is not None:
        values = signs.resumption_signs(place, tail, y, guess.shape, guess.parts[0], source, prior)
        z = _score(values, weights["resumes"]) / UNIT
        guess.logs["more"] = _log_odds_to_log(abs(z))
        if z > 0:
            ends = signs.content_ends(place, y)
            best, _ = _pick(signs.content_end_signs(place, ends, y, prior), weights["resumed end"], _WIDE)
            end = ends[best]
            while end > y and keys[end] in ".?!,;":
                end -= 1
            guess.parts.append((y, end))
    _go_on(guess, weights["goes on"], prior)
    return True


def _tail(guess: Guess) -> int:
    """The last key of all that was found."""
    source_end = guess.source[1] if guess.source is not None else 0
    return max(guess.cue[1], source_end, *(last for _, last in guess.parts))


def _go_on(guess: Guess, weights: Weights, prior: Mapping[str, float]) -> None:
    """Add the quotations that go on from what was found."""
    place, part = guess.place, guess.parts[0]
    tail = _tail(guess)
    for step in range(_MOST_PARTS):
        x = signs.next_quotation(place, tail)
        if x is None:
            break
        z = _score(signs.chain_signs(place, tail, x, guess.shape, part, step, prior), weights) / UNIT
        if not step:
            guess.logs["two"] = _log_odds_to_log(abs(z))
        if z <= 0:
            break
        guess.parts.append((x, x))
        tail = x


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


def _short(key: str) -> str:
    return key if key in signs._PRONOUNS else key[:3]


def sure_signs(guess: Guess, table: Table) -> list[tuple[str, float]]:
    """What tells whether a guess has content and source right, each with a number."""
    keys = guess.place.keys
    shape = guess.shape
    quoted = any(is_quotation(keys[x]) for a, b in guess.parts for x in range(a, b + 1))
    wholly = quoted and all(is_quotation(keys[a]) or is_quotation(keys[b]) for a, b in guess.parts)
    q = "N" if guess.beyond else "F" if wholly else "Q" if quoted else "w"
    p_cue = _logit(guess.p_cue)
    p_shape = _logit(guess.p_shape)
    found = [
        ("b", 1.0),
        ("pc", p_cue),
        ("pf", p_shape),
        (f"q={q}", 1.0),
        (f"pc{q}", p_cue),
        (f"S={shape}", 1.0),
        (f"S={shape}{q}", 1.0),
    ]
    total = 0.0
    for name, log in guess.logs.items():
        total += log
        log = max(-4.0, log)
        found += ((name, log), (name + q, log), (f"e{name}", math.exp(log)))
    total = max(-8.0, total)
    found += (
        ("sum", total),
        (f"sum{q}", total),
        ("all", p_shape + total),
        ("rival", guess.rival),
        (f"rival{q}", guess.rival),
    )
    if guess.source is not None:
        first, last = guess.source
        short = _short(keys[last])
        found += (("sn", min(last - first, 20) / 10), (f"s={short}", 1.0), (f"s={short}{q}", 1.0))
        if any(table.prior.get(key, 0) > 0.3 for key in keys[first : last + 1]):
            found.append(("scue", 1.0))
    found.append((f"n={min(len(guess.parts), 3)}", 1.0))
    if guess.parts:
        size = sum(b - a + 1 for a, b in guess.parts)
        key = keys[guess.parts[0][0]]
        kind = key[:3] if is_quotation(key) else "that" if key == "that" else "w"
        found += ((f"len={signs.bucket(size)}{q}", 1.0), (f"k={kind}", 1.0))
    prior = table.prior.get(keys[guess.at], 0.0)
    found += (("pr", prior), (f"pr{q}", prior), (f"c={guess.place.stem}{'w' if q == 'w' else 'Q'}", 1.0))
    return found


def _logit(p: float) -> float:
    return math.log(max(p, 1e-3) / max(1 - p, 1e-3))
