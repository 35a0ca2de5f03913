"""
Learn how much each sign of a line speaks for each kind of block.

    python training/blocks.py [--shared FOLDER] [--cross-validate]

A linear chain over the lines of a page, trained to make the labelled pages
likely (a conditional random field). A state is a part of the page with a kind;
a sign weighs on the part and on the kind apart, so that there are few weights.
The pages are varied (cut short, without what surrounds the text), because what
people paste is often less than a page. The result is deterministic.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsparse._blocks._decide import PRIORS
from newsparse._blocks._signs import SIGNS, read_lines
from newsparse.lang import MULTILINGUAL

HERE = Path(__file__).resolve().parent
INVENTED = HERE.parent / "benchmarks" / "invented" / "seen" / "articles" / "dev.jsonl"
"""Pages of our own, of other shapes than the annotated ones: shorter, with more interviews and lists."""
TABLE = HERE.parent / "src" / "newsparse" / "_blocks" / "_table.py"

KINDS = ("headline", "deck", "byline", "date", "caption", "heading", "question_heading", "paragraph", "list_item",
         "quote_block", "boilerplate")  # fmt: skip
PARTS = ("top", "head", "body", "tail")
STATES = (
    *(("top", k) for k in ("boilerplate", "date", "byline", "caption")),
    *(("head", k) for k in ("headline", "deck", "byline", "date", "caption", "boilerplate")),
    *(("body", k) for k in ("paragraph", "heading", "question_heading", "caption", "list_item", "quote_block",
                            "boilerplate", "date", "byline", "deck")),
    *(("tail", k) for k in ("boilerplate", "caption", "date", "byline")),
)  # fmt: skip
STATE = {state: i for i, state in enumerate(STATES)}
BODY = frozenset({"paragraph", "heading", "question_heading", "list_item", "quote_block"})

Array = NDArray[np.float32]
Weights = dict[str, Array]
N_STATES, N_SIGNS = len(STATES), len(SIGNS) + 1  # one more: it always speaks
KIND_OF = np.zeros((N_STATES, len(KINDS)), np.float32)
PART_OF = np.zeros((N_STATES, len(PARTS)), np.float32)
for _i, (_part, _kind) in enumerate(STATES):
    KIND_OF[_i, KINDS.index(_kind)] = 1
    PART_OF[_i, PARTS.index(_part)] = 1

# What `_decide` adds to the table; the weights are learned on top of it.
KNOWN = np.zeros((N_SIGNS, N_STATES), np.float32)
for (_sign, _name), _score in PRIORS.items():
    KNOWN[SIGNS.index(_sign)] += _score / 10 * KIND_OF[:, KINDS.index(_name)]

# How strongly each group of weights is held back, in the order in which they are learned.
PENALTIES = {"kind": 0.9, "part": 1.5, "step": 0.45, "first": 0.45, "last": 0.45}
ROUNDS = 110
BATCHES = 6
FOLDS = 6
INVENTED_COUNTS = 0.2
"""What an invented page weighs beside a real one: enough to teach its shape, too little to move what is common."""


class Page(NamedTuple):
    """A page as the chain sees it."""

    signs: Array
    states: NDArray[np.int64]
    weight: float


# ------------------------------------------------------------------- pages


def read(path: Path) -> list[dict[str, Any]]:
    """The records of a file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_signs(text: str, bounds: list[tuple[int, int]]) -> Array:
    """The signs of each line, as ones and noughts."""
    lines = read_lines(text, bounds, MULTILINGUAL)
    found = np.zeros((len(lines), N_SIGNS), np.float32)
    for i, line in enumerate(lines):
        for j in range(len(SIGNS)):
            found[i, j] = line.signs >> j & 1
        found[i, -1] = 1
    return found


def states_of(kinds: Sequence[str]) -> NDArray[np.int64]:
    """The part of the page that each block lies in, with its kind."""
    headline = kinds.index("headline") if "headline" in kinds else -1
    body = [i for i, kind in enumerate(kinds) if kind in BODY and i > headline]
    first, last = (body[0], body[-1]) if body else (len(kinds), len(kinds))
    found = []
    for i, kind in enumerate(kinds):
        part = "top" if i < headline else "head" if i < first else "body" if i <= last else "tail"
        parts = (part, "head", "body", "tail", "top")
        found.append(next(STATE[p, kind] for p in parts if (p, kind) in STATE))
    return np.array(found)


def whole(record: dict[str, Any]) -> Page:
    """The page as it is."""
    blocks = record["gold"]["blocks"]
    bounds = [(b["span"][0], b["span"][1]) for b in blocks]
    return Page(read_signs(record["text"], bounds), states_of([b["kind"] for b in blocks]), 1.0)


def variants(number: int, record: dict[str, Any]) -> Iterable[Page]:
    """The page cut short, or without what surrounds its text."""
    blocks = record["gold"]["blocks"]
    kinds = [b["kind"] for b in blocks]
    if "headline" not in kinds:
        return
    headline = kinds.index("headline")
    body = [i for i, kind in enumerate(kinds) if kind in BODY and i > headline]
    if not body:
        return
    cut = body[min(len(body) - 1, number % 3)]
    order = range(len(kinds))
    for keep in (
        [i <= cut or i > body[-1] for i in order],
        [headline <= i <= cut for i in order],
        [kind not in ("boilerplate", "byline", "date") for kind in kinds],
        [i >= body[0] for i in order],
        [i >= headline for i in order],
        [kind in BODY or kind == "headline" for kind in kinds],
    ):
        if all(keep):
            continue
        parts: list[str] = []
        bounds: list[tuple[int, int]] = []
        at = 0
        for block, kept in zip(blocks, keep, strict=True):
            if kept:
                part = record["text"][slice(*block["span"])]
                parts.append(part)
                bounds.append((at, at + len(part)))
                at += len(part) + 2
        left = [kind for kind, kept in zip(kinds, keep, strict=True) if kept]
        if left:
            weight = 0.25 if "headline" in left else 0.075
            yield Page(read_signs("\n\n".join(parts), bounds), states_of(left), weight)


# ---------------------------------------------------------------- learning


class Batch(NamedTuple):
    """Pages of like length, side by side."""

    signs: Array
    mask: Array
    wanted: Array
    weight: Array
    last: NDArray[np.int64]


def batches(pages: list[Page]) -> list[Batch]:
    """The pages in a few batches, shortest first."""
    order = sorted(range(len(pages)), key=lambda i: len(pages[i].states))
    found = []
    for c in range(BATCHES):
        mine = [pages[i] for i in order[len(order) * c // BATCHES : len(order) * (c + 1) // BATCHES]]
        if not mine:
            continue
        length = max(len(page.states) for page in mine)
        signs = np.zeros((len(mine), length, N_SIGNS), np.float32)
        mask = np.zeros((len(mine), length), np.float32)
        wanted = np.zeros((len(mine), length, N_STATES), np.float32)
        for n, page in enumerate(mine):
            size = len(page.states)
            signs[n, :size] = page.signs
            mask[n, :size] = 1
            wanted[n, np.arange(size), page.states] = 1
        weight = np.array([page.weight for page in mine], np.float32)[:, None]
        found.append(Batch(signs, mask, wanted, weight, mask.sum(1).astype(int) - 1))
    return found


def scores(weights: Weights, signs: Array) -> Array:
    """How much the signs of each line speak for each state."""
    found: Array = signs @ (weights["kind"] @ KIND_OF.T + weights["part"] @ PART_OF.T + KNOWN)
    return found


def _log_sum(values: Array) -> Array:
    top = values.max(axis=1, keepdims=True)
    found: Array = (top + np.log(np.exp(values - top).sum(axis=1, keepdims=True))).squeeze(1)
    return found


def gradient(weights: Weights, every: list[Batch]) -> Weights:
    """Which way the labelled pages become likelier."""
    found = {name: np.zeros_like(value) for name, value in weights.items()}
    chain = np.exp(weights["step"])
    for batch in every:
        count, length, _ = batch.signs.shape
        own = scores(weights, batch.signs)
        ahead = np.zeros((count, length, N_STATES), np.float32)
        back = np.zeros_like(ahead)
        ahead[:, 0] = own[:, 0] + weights["first"]
        for t in range(1, length):
            top = ahead[:, t - 1].max(1, keepdims=True)
            value = np.log(np.exp(ahead[:, t - 1] - top) @ chain + 1e-30) + top + own[:, t]
            ahead[:, t] = np.where(batch.mask[:, t, None] > 0, value, ahead[:, t - 1])
        total = _log_sum(ahead[:, -1] + weights["last"])
        back[:, -1] = weights["last"]
        for t in range(length - 2, -1, -1):
            value = own[:, t + 1] + back[:, t + 1]
            top = value.max(1, keepdims=True)
            value = np.log(np.exp(value - top) @ chain.T + 1e-30) + top
            back[:, t] = np.where(batch.mask[:, t + 1, None] > 0, value, weights["last"])
        seen = np.exp(ahead + back - total[:, None, None]) * batch.mask[:, :, None]
        miss = (batch.wanted - seen) * batch.weight[:, :, None]
        table = batch.signs.reshape(-1, N_SIGNS).T @ miss.reshape(-1, N_STATES)
        found["kind"] += table @ KIND_OF
        found["part"] += table @ PART_OF
        found["first"] += miss[:, 0].sum(0)
        found["last"] += miss[np.arange(count), batch.last].sum(0)
        for t in range(1, length):
            weight = batch.weight * batch.mask[:, t : t + 1]
            top = ahead[:, t - 1].max(1, keepdims=True)
            right = own[:, t] + back[:, t]
            low = right.max(1, keepdims=True)
            share = np.exp(np.clip(top + low - total[:, None], -50, 50))
            left = np.exp(ahead[:, t - 1] - top) * weight * share
            found["step"] -= (left.T @ np.exp(right - low)) * chain
            found["step"] += (batch.wanted[:, t - 1] * weight).T @ batch.wanted[:, t]
    return found


def learn(pages: list[Page]) -> Weights:
    """The weights that make the labelled pages likely, held back where pages are few (Adam)."""
    shapes = {
        "kind": (N_SIGNS, len(KINDS)),
        "part": (N_SIGNS, len(PARTS)),
        "step": (N_STATES, N_STATES),
        "first": (N_STATES,),
        "last": (N_STATES,),
    }
    weights: Weights = {name: np.zeros(shape, np.float32) for name, shape in shapes.items()}
    mean = {name: np.zeros_like(value) for name, value in weights.items()}
    square = {name: np.zeros_like(value) for name, value in weights.items()}
    every = batches(pages)
    for n in range(ROUNDS):
        step = gradient(weights, every)
        rate = 0.15 * (1 - n / ROUNDS) + 0.005
        for name, penalty in PENALTIES.items():
            way = step[name] - penalty * weights[name]
            mean[name] = 0.9 * mean[name] + 0.1 * way
            square[name] = 0.99 * square[name] + 0.01 * way * way
            upward = mean[name] / (1 - 0.9 ** (n + 1))
            weights[name] = weights[name] + rate * upward / (np.sqrt(square[name] / (1 - 0.99 ** (n + 1))) + 1e-6)
    return weights


def decode(weights: Weights, signs: Array) -> list[int]:
    """The likeliest states of a page."""
    chain, own = weights["step"], scores(weights, signs)
    best = own[0] + weights["first"]
    came = []
    for t in range(1, len(own)):
        value = best[:, None] + chain
        came.append(value.argmax(0))
        best = value.max(0) + own[t]
    found = [int((best + weights["last"]).argmax())]
    for before in reversed(came):
        found.append(int(before[found[-1]]))
    return found[::-1]


# ------------------------------------------------------------------ results


def write_table(weights: Weights, path: Path) -> None:
    """The weights as a module, in tenths."""
    tenths = lambda value: round(float(value) * 10)  # noqa: E731
    names = [f"{part} {kind}" for part, kind in STATES]
    always = weights["kind"][-1] @ KIND_OF.T + weights["part"][-1] @ PART_OF.T
    out = [
        '"""',
        "How much each sign speaks for each kind and each part of a page, in tenths of a logarithm of the odds.",
        "",
        "Learned from pages whose lines people had labelled; `training/blocks.py` writes this file.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        '__all__ = ["AFTER", "FIRST", "KIND_SCORES", "LAST", "PART_SCORES", "STATES"]',
        "",
        "# fmt: off",
        "STATES = (",
        *(f'    "{name}",' for name in names),
        ")",
        '"""Parts of the page with the kinds that occur there."""',
        "",
    ]

    def rows(title: str, table: dict[str, dict[str, int]], doc: str) -> None:
        out.append(f"{title}: dict[str, dict[str, int]] = {{")
        for key, row in table.items():
            items = [f'"{name}": {value}' for name, value in row.items()]
            line = f'    "{key}": {{{", ".join(items)}}},'
            if len(line) <= 118:
                out.append(line)
                continue
            out.append(f'    "{key}": {{')
            line = "       "
            for item in items:
                if len(line) + len(item) + 2 > 118:
                    out.append(line)
                    line = "       "
                line += f" {item},"
            out.extend([line, "    },"])
        out.extend(["}", f'"""{doc}"""', ""])

    def by_sign(values: Array, columns: Sequence[str]) -> dict[str, dict[str, int]]:
        return {
            sign: {name: tenths(v) for name, v in zip(columns, values[i], strict=True) if tenths(v)}
            for i, sign in enumerate(SIGNS)
        }

    rows("KIND_SCORES", by_sign(weights["kind"], KINDS), "For each sign what it says for each kind.")
    rows("PART_SCORES", by_sign(weights["part"], PARTS), "For each sign what it says for each part of the page.")
    after = {
        name: {other: tenths(v) for other, v in zip(names, values, strict=True)}
        for name, values in zip(names, weights["step"] + always, strict=True)
    }
    rows("AFTER", after, "For each state how likely each other follows.")
    ends = (
        ("FIRST", weights["first"] + always, "How likely a page begins so."),
        ("LAST", weights["last"], "How likely a page ends so."),
    )
    for title, values, doc in ends:
        out.append(f"{title} = {{")
        out.extend(f'    "{name}": {tenths(value)},' for name, value in zip(names, values, strict=True))
        out.extend(["}", f'"""{doc}"""', ""])
    path.write_text("\n".join(out), encoding="utf-8")


def cross_validate(records: list[dict[str, Any]], pages: list[Page], more: list[list[Page]], ours: list[Page]) -> None:
    """Print what was right of publishers that the weights were not learned from."""
    folds = [int(hashlib.md5(r["publisher"].encode()).hexdigest(), 16) % FOLDS for r in records]
    right = dict.fromkeys(KINDS, 0)
    gold = dict.fromkeys(KINDS, 0)
    given = dict.fromkeys(KINDS, 0)
    for fold in range(FOLDS):
        chosen = [i for i, f in enumerate(folds) if f != fold]
        weights = learn([page for i in chosen for page in (pages[i], *more[i])] + ours)
        for i, f in enumerate(folds):
            if f != fold:
                continue
            for wanted, found in zip(pages[i].states, decode(weights, pages[i].signs), strict=True):
                one, two = STATES[int(wanted)][1], STATES[found][1]
                gold[one] += 1
                given[two] += 1
                right[one] += one == two
    for kind in KINDS:
        f1 = 200 * right[kind] / max(1, gold[kind] + given[kind])
        print(f"{kind:20}{f1:6.1f}{gold[kind]:8}")
    print(f"{'all blocks':20}{100 * sum(right.values()) / sum(gold.values()):6.1f}{sum(gold.values()):8}")


def main() -> int:
    """Learn, and write or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared")
    parser.add_argument("--cross-validate", action="store_true", help="measure instead of writing the table")
    args = parser.parse_args()
    source = args.shared / "data" / "articles" / "dev.jsonl"
    if not source.is_file():
        print(f"skipped: no labelled pages at {source}", file=sys.stderr)
        return 0
    records = read(source)
    pages = [whole(record) for record in records]
    more = [list(variants(n, record)) for n, record in enumerate(records)]
    ours = [
        page._replace(weight=page.weight * INVENTED_COUNTS)
        for n, record in enumerate(read(INVENTED))
        for page in (whole(record), *variants(n, record))
    ]
    if args.cross_validate:
        cross_validate(records, pages, more, ours)
    else:
        known = [page for own, others in zip(pages, more, strict=True) for page in (own, *others)]
        write_table(learn(known + ours), TABLE)
        print(f"wrote {TABLE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
