"""
Which kind each line is: the best way through the page.

Every sign of a line speaks for or against each kind, and for or against each
part of the page (above the headline, below it, the body, the foot). What may
follow what is weighed too: a headline comes once, a caption seldom follows a
share button. The weights are in `_table`; the best sequence as a whole wins
(Viterbi), so that a line which could be two things is decided by the others.
"""

from __future__ import annotations

from functools import lru_cache
from operator import add
from typing import cast

from ._kinds import BlockKind
from ._signs import SIGNS, Line
from ._table import AFTER, FIRST, KIND_SCORES, LAST, PART_SCORES, STATES

__all__ = ["decide"]

_KINDS: tuple[BlockKind, ...] = tuple(cast(BlockKind, state.partition(" ")[2]) for state in STATES)
_PARTS = tuple(state.partition(" ")[0] for state in STATES)
_BOILERPLATE = tuple(i for i, kind in enumerate(_KINDS) if kind == "boilerplate")
_HEADLINES = frozenset(i for i, kind in enumerate(_KINDS) if kind == "headline")
_NEVER = -10_000
# What is known beforehand, in the tenths of the table; learning starts from it.
PRIORS = {
    # What a language lists as boilerplate is that in 99 of 100 lines (menus aside, whose
    # words are headings too): worth more than the rarest signs of a few pages teach.
    ("boilerplate_words", "boilerplate"): 40,
    # "Who pays for the quay?" alone above its answer is a heading, also as the last of a
    # page. Few pages have any, so rarity would outweigh the clearest sign.
    # Costs: a question that stands alone in an essay.
    ("question_above_text", "question_heading"): 25,
    # "- Bring a torch" above "- Bring a rope": a list, whatever its items say. Few pages keep
    # their bullets. Costs menus that are copied with them, unless their words are known.
    ("in_list", "list_item"): 45,
}
_ROWS = tuple(
    tuple(
        PRIORS.get((sign, k), 0) + KIND_SCORES.get(sign, {}).get(k, 0) + PART_SCORES.get(sign, {}).get(p, 0)
        for k, p in zip(_KINDS, _PARTS, strict=True)
    )
    for sign in SIGNS
)
_AFTER = tuple(tuple(AFTER[a].get(b, _NEVER) for b in STATES) for a in STATES)
_FIRST = tuple(FIRST.get(a, _NEVER) for a in STATES)
_LAST = tuple(LAST.get(a, _NEVER) for a in STATES)
_NOTHING: tuple[int, ...] = (0,) * len(STATES)
# A state that its own line speaks against by this much more than for the best one
# is not followed up: e to the minus tenth of it, one in 1,000.
_HOPELESS = 70
_TITLE = 120
_IMPOSSIBLE = -(10**12)

# Signs are looked up a third at a time: the same thirds come again and again.
_THIRD = -(-len(SIGNS) // 3)
_MASK = (1 << _THIRD) - 1


@lru_cache(maxsize=8192)
def _scores(third: int, signs: int) -> tuple[int, ...]:
    """What some signs say for each state."""
    rows = [_NOTHING]
    while signs:
        low = signs & -signs
        rows.append(_ROWS[third * _THIRD + low.bit_length() - 1])
        signs ^= low
    return tuple(map(sum, zip(*rows, strict=True)))


@lru_cache(maxsize=8192)
def _strongest(third: int, signs: int, kind: BlockKind) -> tuple[int, str]:
    """The sign that speaks loudest for a kind, compared with what it says for the others."""
    best = (0, "")
    while signs:
        low = signs & -signs
        sign = SIGNS[third * _THIRD + low.bit_length() - 1]
        signs ^= low
        scores = KIND_SCORES.get(sign, {})
        mine = scores.get(kind, 0) + PRIORS.get((sign, kind), 0)
        best = max(best, (2 * mine - max((v for k, v in scores.items() if k != kind), default=0), sign))
    return best


def _rule(line: Line, kind: BlockKind) -> str:
    if kind == "boilerplate" and line.sort.name:
        return line.sort.name
    signs = line.signs
    return max(_strongest(i, signs >> i * _THIRD & _MASK, kind) for i in range(3))[1] or "neighbours"


def decide(lines: list[Line], headline: int | None) -> list[tuple[BlockKind, str]]:
    """
    The kind of each line, and the sign that spoke loudest for it.

    Args:
        lines: The lines of the page with their signs.
        headline: Which of them repeats the title that the caller knows.
    """
    if not lines:
        return []
    paths: list[dict[int, int]] = []
    best: dict[int, int] = {}
    for i, line in enumerate(lines):
        signs = line.signs
        own = tuple(
            map(
                add,
                map(add, _scores(0, signs & _MASK), _scores(1, signs >> _THIRD & _MASK)),
                _scores(2, signs >> 2 * _THIRD),
            )
        )
        limit = max(own) - _HOPELESS
        states = [s for s, score in enumerate(own) if score >= limit]
        if line.sort.own:
            # A line that the caller lists is boilerplate wherever it stands: "The Courier is
            # funded by its readers …", five sentences long. Costs what the pattern catches besides.
            states = list(_BOILERPLATE)
        bonus = _TITLE if i == headline and not line.sort.own else 0
        if bonus:
            states = sorted({*states, *_HEADLINES})
        if not i:
            best = {s: own[s] + _FIRST[s] + (bonus if s in _HEADLINES else 0) for s in states}
            continue
        path: dict[int, int] = {}
        now: dict[int, int] = {}
        before = [(value, b, _AFTER[b]) for b, value in best.items()]
        for s in states:
            score, came = _IMPOSSIBLE, 0
            for value, b, after in before:
                total = value + after[s]
                if total > score or (total == score and b > came):
                    score, came = total, b
            now[s] = score + own[s] + (bonus if bonus and s in _HEADLINES else 0)
            path[s] = came
        best = now
        paths.append(path)
    state = max(best, key=lambda s: (best[s] + _LAST[s], -s))
    found = [state]
    for path in reversed(paths):
        found.append(state := path[state])
    return [(_KINDS[s], _rule(line, _KINDS[s])) for line, s in zip(lines, reversed(found), strict=True)]
