"""A guess at who says what around one word, and what tells whether it is right."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ._signs import SHAPE_CODES, Place, Range, bucket

__all__ = ["NUMBERS", "QUOTED", "SORTS", "STEPS", "Guess", "sure_numbers", "sure_quoted", "sure_sorts"]

STEPS = ("edge", "cue start", "cue end", "source", "content first", "content", "resumes", "goes on")
"""What was decided one after the other, each with a share of the answers: one where there was no choice."""

QUOTED = ("all", "some", "none", "next")
"""How much of the content is quoted; ``next`` is a content that is announced."""

NUMBERS = (
    "always",
    "odds of the cue",
    "odds of the shape",
    *(f"{step}, logarithm" for step in STEPS),
    *STEPS,
    "sum",
    "rival",
    "length of the source",
    "cue in the source",
    "prior",
)
"""The numbers that a guess has."""

SORTS = (
    "shape",
    "stem",
    "left of the cue",
    "right of the cue",
    "source opens with",
    "source ends with",
    "content opens with",
    "left of the content",
    "right of the content",
    "length",
    "parts",
    "quotations",
)
"""The sorts that a guess is of."""


class Guess:
    """A cue with what was found around it, in keys of its paragraph."""

    __slots__ = (
        "at",
        "beyond",
        "code",
        "cue",
        "p_cue",
        "p_shape",
        "parts",
        "place",
        "rival",
        "shape",
        "shares",
        "source",
        "sure",
    )

    def __init__(self, place: Place, shape: str, p_cue: float, p_shape: float) -> None:
        self.place = place
        self.at = place.at
        self.shape = shape
        self.code = SHAPE_CODES[shape]
        self.p_cue = p_cue
        self.p_shape = p_shape
        self.source: Range | None = None
        self.cue: Range = (place.at, place.at)
        self.parts: list[Range] = []
        self.beyond = False
        self.shares = [1.0] * len(STEPS)
        self.rival = 0.0
        self.sure = 0.0


def _logit(p: float) -> float:
    return math.log(max(p, 1e-3) / max(1 - p, 1e-3))


def sure_quoted(guess: Guess) -> str:
    """How much of the content is quoted: one of `QUOTED`."""
    place = guess.place
    if guess.beyond:
        return "next"
    if not place.skeleton.quotations:
        return "none"
    keys, quotations = place.keys, place.alphabet.quotations
    if all(keys[first] in quotations or keys[last] in quotations for first, last in guess.parts):
        return "all"
    return "some" if any(key in quotations for a, b in guess.parts for key in keys[a : b + 1]) else "none"


_LEAST_LOG = -4.0
_LEAST_SHARE = math.exp(_LEAST_LOG)


def sure_numbers(guess: Guess, likely: frozenset[str], prior: Mapping[str, float]) -> tuple[float, ...]:
    """The value of each of `NUMBERS`; *likely* are keys that are cues more often than not."""
    shares = guess.shares
    logs = [0.0 if p == 1.0 else math.log(p) if p > _LEAST_SHARE else _LEAST_LOG for p in shares]
    keys = guess.place.keys
    length, cues = 0.0, 0.0
    if guess.source is not None:
        first, last = guess.source
        length = min(last - first, 20) / 10
        cues = 0.0 if likely.isdisjoint(keys[first : last + 1]) else 1.0
    return (
        1.0,
        _logit(guess.p_cue),
        _logit(guess.p_shape),
        *logs,
        *shares,
        max(-8.0, sum(logs)),
        guess.rival,
        length,
        cues,
        prior.get(keys[guess.at], 0.0),
    )


def sure_sorts(guess: Guess) -> tuple[str, ...]:
    """The value of each of `SORTS`."""
    place = guess.place
    keys, alphabet = place.keys, place.alphabet
    opens = ends = content = left = right = ""
    if guess.source is not None:
        opens, ends = keys[guess.source[0]], alphabet.shorten(keys[guess.source[1]])
    size = 0
    parts = guess.parts
    if parts:
        first, last = parts[0][0], parts[-1][1]
        key = keys[first]
        content = key if key in alphabet.quotations or key == alphabet.that else "w"
        left, right = keys[first - 1], keys[last + 1]
        for a, b in parts:
            size += b - a + 1
    return (
        guess.code,
        place.stem,
        keys[guess.cue[0] - 1],
        keys[guess.cue[1] + 1],
        opens,
        ends,
        content,
        left,
        right,
        bucket(size),
        "123"[min(len(parts), 3) - 1],
        bucket(min(len(place.skeleton.quotations), 30)),
    )
