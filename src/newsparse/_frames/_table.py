"""What was learned of a language: its words, and how much each sign counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from itertools import repeat
from typing import TypeAlias

import attrs

from ._guess import NUMBERS, QUOTED, SORTS
from ._signs import EDGES, NEAR, SHAPES, SIGNS
from ._skeleton import Alphabet, stem

__all__ = [
    "HALF",
    "LANE",
    "MASK",
    "MODELS",
    "Sure",
    "Table",
    "Weights",
    "has_table",
    "load_table",
    "make_table",
    "pack",
    "read_table",
    "unpack",
    "write_table",
]

MODELS = (*EDGES, "resumes", "resumed end", "goes on")
"""The questions that are answered one after the other, each with weights of its own."""

# Several numbers in one, so that adding up the weights of forty signs is one
# call of sum(): each number has a lane of so many bits.
LANE = 16
HALF = 1 << (LANE - 1)
MASK = (1 << LANE) - 1
_ORDERS = SHAPES[1:]  # none of them is the measure: it weighs nothing
_OFFSET = sum(HALF << (LANE * i) for i in range(len(_ORDERS)))
_SHIFTS = tuple(LANE * i for i in range(len(_ORDERS)))


def pack(numbers: Iterable[int]) -> int:
    """
    Small integers as one, so that sums of packed numbers are packed sums.

    >>> unpack(pack([1, -2, 0, 0, 0, 7]) + pack([1, 1, 0, 0, 0, -9]))
    [2, -1, 0, 0, 0, -2]
    """
    return sum(n << (LANE * i) for i, n in enumerate(numbers))


def unpack(packed: int) -> list[int]:
    """The integers that `pack` put together, or their sums."""
    packed += _OFFSET
    return [((packed >> shift) & MASK) - HALF for shift in _SHIFTS]


Weights: TypeAlias = "tuple[Mapping[str, int], ...]"
"""For each sign of a question, the weights of its values."""


@attrs.frozen(eq=False)
class Sure:
    """How much each sign of a whole guess speaks for it, in hundredths of the logarithm of the odds."""

    numbers: tuple[int, ...]
    """For each number that a guess has; see `NUMBERS`."""
    sorts: Weights
    """For each sort that a guess is of; see `SORTS`."""


class Memory(dict[str, int]):
    """
    The packed weights of keys around a spot: added up once, then known.

    Articles repeat themselves and each other; the commonest keys come first.
    """

    _MOST = 16384

    def __init__(self, add_up: Callable[[str], int]) -> None:
        super().__init__()
        self._add_up = add_up

    def __missing__(self, keys: str) -> int:
        packed = self._add_up(keys)
        if len(self) < self._MOST:
            self[keys] = packed
        return packed


@attrs.frozen(eq=False)
class Table:
    """What was learned of a language; weights are tenths of the logarithm of the odds."""

    words: frozenset[str]
    """Lower-case words that stand for themselves."""
    prior: Mapping[str, float]
    """How often each word that may be a cue is one, from 0 to 1."""
    shape: Weights
    """How much each value of each sign of a cue speaks for each of `SHAPES` but the first, packed."""
    weights: Mapping[str, Weights]
    """How much each value of each sign speaks for an answer, by the question: see `MODELS`; by `SIGNS`."""
    sure: Mapping[str, Sure]
    """How sure a guess is, by how much of it is quoted: see `QUOTED`."""
    alphabet: Alphabet
    """The words as characters, which all values are made of."""
    # What follows is the same in the form that is fast to ask.
    cues: re.Pattern[str]
    """Each character that may be a cue."""
    digits: Mapping[str, str]
    """How often each character that may be a cue is one, as a digit."""
    priors: Mapping[str, float]
    """The same as a number."""
    likely: frozenset[str]
    """Those that are one often enough to be one in the middle of a source."""
    stems: Mapping[str, str]
    """The stem of each of them."""
    forms: Mapping[str, str]
    """How each of them ends: ``d`` with ``ed``, ``g`` with ``ing``, ``s``."""
    before: Memory
    """How much a spot and the two keys before it speak for each edge, packed by `MODELS`."""
    behind: Memory
    """How much the three keys behind a spot do, beside it; asked with these four."""
    others: Mapping[str, Weights]
    """The weights of what else is a sign of an edge."""


_LIKELY = 0.3


def make_table(
    words: frozenset[str],
    prior: Mapping[str, float],
    shape: Weights = (),
    weights: Mapping[str, Weights] | None = None,
    sure: Mapping[str, Sure] | None = None,
    alphabet: Alphabet | None = None,
) -> Table:
    """A table of what was learned."""
    if alphabet is None:
        alphabet = make_alphabet(words, prior)
    code = alphabet.encode
    weights = weights or {}
    before, behind = _near(weights)
    return Table(
        words=words,
        prior=prior,
        shape=shape,
        weights=weights,
        sure=sure or {},
        alphabet=alphabet,
        cues=re.compile(f"[{''.join(sorted(re.escape(code(word)) for word in prior))}]"),
        digits={code(word): str(min(9, int(10 * p))) for word, p in prior.items()},
        priors={code(word): p for word, p in prior.items()},
        likely=frozenset(code(word) for word, p in prior.items() if p > _LIKELY),
        stems={code(word): code(stem(word)) for word in prior},
        forms={
            code(word): "g" if word.endswith("ing") else "d" if word.endswith("ed") else "s"
            for word in prior
            if word.endswith(("ing", "ed", "s"))
        },
        before=before,
        behind=behind,
        others={name: found[len(NEAR) :] for name, found in weights.items() if _is_edge(name)},
    )


def make_alphabet(words: frozenset[str], prior: Mapping[str, float]) -> Alphabet:
    """The characters for the words, and for the stems of those that may be cues."""
    return Alphabet(words, {stem(word) for word in prior})


def _is_edge(name: str) -> bool:
    return name == "resumed end" or name in EDGES


def _near(weights: Mapping[str, Weights]) -> tuple[Memory, Memory]:
    packed: dict[str, dict[str, int]] = {sign: {} for sign in NEAR}
    for number, name in enumerate(MODELS):
        for sign, values in zip(NEAR, weights.get(name, ()) if _is_edge(name) else (), strict=False):
            lane = packed[sign]
            for value, weight in values.items():
                lane[value] = lane.get(value, 0) + (weight << (LANE * number))
    always = packed.pop("always").get("", 0) + sum(HALF << (LANE * number) for number in range(len(MODELS)))
    word, left, left_word, left_two, left_two_word, right, word_right, right_two, word_right_two, three = (
        packed.values()
    )
    before = partial(_before, always, word, left, left_word, left_two, left_two_word)
    behind = partial(_behind, right, word_right, right_two, word_right_two, three)
    return Memory(before), Memory(behind)


_Packed: TypeAlias = "Mapping[str, int]"


def _before(
    always: int, word: _Packed, left: _Packed, left_word: _Packed, two: _Packed, two_word: _Packed, keys: str
) -> int:
    """The packed weights of the third of three keys."""
    return (
        always
        + word.get(keys[2], 0)
        + left.get(keys[1], 0)
        + left_word.get(keys[1:], 0)
        + two.get(keys[:2], 0)
        + two_word.get(keys, 0)
    )


def _behind(right: _Packed, word_right: _Packed, two: _Packed, word_two: _Packed, three: _Packed, keys: str) -> int:
    """The packed weights of the first of four keys."""
    return (
        right.get(keys[1], 0)
        + word_right.get(keys[:2], 0)
        + two.get(keys[1:3], 0)
        + word_two.get(keys[:3], 0)
        + three.get(keys[1:], 0)
    )


def has_table(code: str) -> bool:
    """Whether anything was learned of the language of this code."""
    return code in ("en",)


@cache
def load_table(code: str) -> Table:
    """The table of a language that has one; read once."""
    from importlib.resources import files  # noqa: PLC0415  not before it is needed: it imports much

    return read_table(files("newsparse.data").joinpath(f"attribution-{code}.txt").read_text("utf-8"))


# ----------------------------------------------------------------- as text


def write_table(table: Table, about: Iterable[str]) -> str:
    """A table as text, with what there is to say about where it comes from."""
    lines = [*(f"# {line}".rstrip() for line in about), "[words]", " ".join(sorted(table.words)), "[prior]"]
    by_prior: dict[int, list[str]] = {}
    for word, p in sorted(table.prior.items()):
        by_prior.setdefault(round(100 * p), []).append(word)
    lines += (f"{p}\t{' '.join(words)}" for p, words in sorted(by_prior.items()))
    decode = table.alphabet.decode
    for name in ("shape", *MODELS):
        weights = table.shape if name == "shape" else table.weights[name]
        for sign, values in zip(_signs_of(name), weights, strict=True):
            lines.append(f"[{name}: {sign}]")
            shown = _shown_shape if name == "shape" else str
            lines += _grouped((" ".join(map(decode, value)), shown(weight)) for value, weight in values.items())
    for quoted in QUOTED:
        sure = table.sure[quoted]
        lines.append(f"[sure, {quoted}: numbers]")
        lines += (f"{name}\t{n}" for name, n in zip(NUMBERS, sure.numbers, strict=True))
        for sort, values in zip(SORTS, sure.sorts, strict=True):
            lines.append(f"[sure, {quoted}: {sort}]")
            lines += _grouped((decode(value), str(n)) for value, n in values.items())
    return "\n".join(lines) + "\n"


def _shown_shape(weight: int) -> str:
    return " ".join(str(n) if n else "" for n in unpack(weight)).rstrip(" ")


def _grouped(values: Iterable[tuple[str, str]]) -> list[str]:
    """A line for each weight, and behind it all that weigh so, in order; "" is a weight of noughts."""
    by_weight: dict[str, list[str]] = {}
    for printed, shown in sorted(values):
        by_weight.setdefault(shown, []).append(printed)
    return ["\t".join((shown, *printed)) for shown, printed in sorted(by_weight.items())]


def _signs_of(name: str) -> tuple[str, ...]:
    return SIGNS["content end" if name == "resumed end" else name]


def read_table(text: str) -> Table:
    """The table that `write_table` wrote."""
    sections: dict[str, list[list[str]]] = {}
    rows: list[list[str]] = []
    for line in text.split("\n"):
        if line[:1] == "[" and line[-1:] == "]" and "\t" not in line:
            rows = sections[line[1:-1]] = []
        elif line and line[:2] != "# ":
            rows.append(line.split("\t"))
    words = frozenset(" ".join(cells[0] for cells in sections.pop("words")).split())
    prior = {word: int(p) / 100 for p, shared in sections["prior"] for word in shared.split()}
    alphabet = make_alphabet(words, prior)
    code = _Printed(alphabet)

    def values(name: str, number: Callable[[str], int] = int) -> dict[str, int]:
        found: dict[str, int] = {}
        for shown, *printed in sections[name]:
            found.update(zip(map(code.__getitem__, printed), repeat(number(shown))))
        return found

    return make_table(
        words,
        prior,
        tuple(values(f"shape: {sign}", _packed_shape) for sign in SIGNS["shape"]),
        {name: tuple(values(f"{name}: {sign}") for sign in _signs_of(name)) for name in MODELS},
        {
            quoted: Sure(
                tuple(int(n) for _, n in sections[f"sure, {quoted}: numbers"]),
                tuple(values(f"sure, {quoted}: {sort}") for sort in SORTS),
            )
            for quoted in QUOTED
        },
        alphabet,
    )


def _packed_shape(shown: str) -> int:
    return pack([int(n) if n else 0 for n in shown.split(" ")])


class _Printed(dict[str, str]):
    """The keys of what is printed, "he said": made once and then known."""

    def __init__(self, alphabet: Alphabet) -> None:
        super().__init__()
        self._encode = alphabet.encode_all

    def __missing__(self, printed: str) -> str:
        found = self[printed] = self._encode(printed.split(" "))
        return found
