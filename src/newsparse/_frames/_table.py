"""What was learned of a language: its words, and how much each sign counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import TypeAlias

import attrs

from ._signs import SIGNS, Value

__all__ = ["MODELS", "SHAPES", "Table", "has_table", "load_table", "pack", "read_table", "unpack", "write_table"]

SHAPES = ("none", "sck", "ksc", "kcs", "csk", "ck", "kc")
"""The orders in which source, cue and content stand; ``none`` is no cue at all."""

MODELS = (
    "cue start",
    "cue end",
    "source last",
    "source start",
    "source first",
    "source end",
    "content first",
    "content end",
    "content start",
    "resumes",
    "resumed end",
    "goes on",
)
"""The questions that are answered one after the other, each with weights of its own."""

# Seven numbers in one, so that adding up the weights of forty signs is one
# call of sum(): each number has a lane of so many bits.
_LANE = 24
_HALF = 1 << (_LANE - 1)
_MASK = (1 << _LANE) - 1
_OFFSET = sum(_HALF << (_LANE * i) for i in range(len(SHAPES)))


def pack(numbers: Iterable[int]) -> int:
    """
    Small integers as one, so that sums of packed numbers are packed sums.

    >>> unpack(pack([1, -2, 0, 0, 0, 0, 7]) + pack([1, 1, 0, 0, 0, 0, -9]))
    (2, -1, 0, 0, 0, 0, -2)
    """
    return sum(n << (_LANE * i) for i, n in enumerate(numbers))


def unpack(packed: int) -> tuple[int, ...]:
    """The integers that `pack` put together, or their sums."""
    packed += _OFFSET
    return tuple(((packed >> (_LANE * i)) & _MASK) - _HALF for i in range(len(SHAPES)))


Weights: TypeAlias = "tuple[dict[Value, int], ...]"
"""For each sign of a question, the weights of its values."""


@attrs.frozen(eq=False)
class Table:
    """What was learned of a language; weights are tenths of the logarithm of the odds."""

    words: frozenset[str]
    """Lower-case words that stand for themselves."""
    prior: Mapping[str, float]
    """How often each word that may be a cue is one, from 0 to 1."""
    shape: Weights
    """How much each value of each sign of a cue speaks for each of `SHAPES`, packed."""
    weights: Mapping[str, Weights]
    """How much each value of each sign speaks for an answer, by the question: see `MODELS`."""
    sure: Mapping[str, int]
    """How much each sign of a whole guess speaks for it, in hundredths."""


def has_table(code: str) -> bool:
    """Whether anything was learned of the language of this code."""
    return code in ("en",)


@cache
def load_table(code: str) -> Table:
    """The table of a language that has one; read once."""
    return read_table(files("newsparse.data").joinpath(f"attribution-{code}.txt").read_text("utf-8"))


def write_table(table: Table, about: Iterable[str]) -> str:
    """A table as text, with what there is to say about where it comes from."""
    lines = [*(f"# {line}".rstrip() for line in about), "[words]", " ".join(sorted(table.words)), "[prior]"]
    by_prior: dict[int, list[str]] = {}
    for word, p in sorted(table.prior.items()):
        by_prior.setdefault(round(100 * p), []).append(word)
    lines += (f"{p}\t{' '.join(words)}" for p, words in sorted(by_prior.items()))
    for name in ("shape", *MODELS):
        weights = table.shape if name == "shape" else table.weights[name]
        for sign, values in zip(_signs_of(name), weights, strict=True):
            lines.append(f"[{name}: {sign}]")
            for printed, weight in sorted((_printed(value), weight) for value, weight in values.items()):
                shown = " ".join(str(n) if n else "" for n in unpack(weight)) if name == "shape" else str(weight)
                lines.append(f"{printed}\t{shown}".rstrip(" "))
    lines.append("[sure]")
    lines += (f"{sign}\t{weight}" for sign, weight in sorted(table.sure.items()))
    return "\n".join(lines) + "\n"


def _signs_of(name: str) -> tuple[str, ...]:
    return SIGNS["content end" if name == "resumed end" else name]


def _printed(value: Value) -> str:
    return value if isinstance(value, str) else " ".join(value)


def _value(printed: str) -> Value:
    return tuple(printed.split(" ")) if " " in printed else printed


def read_table(text: str) -> Table:
    """The table that `write_table` wrote."""
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.split("\n"):
        if line[:1] == "[" and line[-1:] == "]" and "\t" not in line:
            lines = sections[line[1:-1]] = []
        elif line[:2] != "# ":
            lines.append(line)
    words = frozenset(" ".join(sections.pop("words")).split())
    pairs = {name: [line.split("\t") for line in lines if line] for name, lines in sections.items()}
    return Table(
        words=words,
        prior={word: int(p) / 100 for p, shared in pairs["prior"] for word in shared.split()},
        shape=tuple(
            {
                _value(printed): pack(int(n) if n else 0 for n in numbers.split(" "))
                for printed, numbers in pairs[f"shape: {sign}"]
            }
            for sign in SIGNS["shape"]
        ),
        weights={
            name: tuple(
                {_value(printed): int(n) for printed, n in pairs[f"{name}: {sign}"]} for sign in _signs_of(name)
            )
            for name in MODELS
        },
        sure={sign: int(n) for sign, n in pairs["sure"]},
    )
