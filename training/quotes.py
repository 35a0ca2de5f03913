"""
Learn how much each sign of a quotation speaks for speech and against it.

    python training/quotes.py [--shared FOLDER] [--cross-validate]

Reads three sets of articles and writes `src/newsparse/_quotes/_table.py`:

- `data/polnear/train.jsonl`: who said what is annotated there. A quotation
  inside an annotated content counts as speech, one outside all as none, but
  for those that `sort_out` leaves out or turns round;
- `data/quotes/dev.jsonl`: quotations of general news with what they are;
- `data/articles/dev.jsonl`: short quotations of general news.

What the last set and some of the first are was read by hand for this:
`training/quotes.txt`. Logistic regression over the signs of `_quotes._kinds`;
few general articles count as much as many political ones. The result is
deterministic; it takes ten seconds.

With ``--cross-validate`` nothing is written: general articles are judged by
what was learned without them, and how many of the judgements are right is told.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from newsparse._quotes._kinds import SIGNS, Place, folded, is_long, read_signs, read_words
from newsparse._quotes._quote import find_places
from newsparse.lang import ENGLISH

HERE = Path(__file__).resolve().parent
TABLE = HERE.parent / "src" / "newsparse" / "_quotes" / "_table.py"
READ = HERE / "quotes.txt"

# How much an example counts. In general news more of the short quotations are
# titles and terms than in articles about politics.
GENERAL, READ_BY_HAND, NO_SPEECH = 4.0, 2.0, 2.0
# How freely weights may grow; chosen by cross-validation.
FREEDOM = 0.1
# A value that fewer articles have is left out; of words, more are needed.
LEAST_ARTICLES, LEAST_OF_WORDS = 4, 8
WORDS = frozenset({"word before", "word after", "first word"})
COMMON = (
    ENGLISH.function_words | ENGLISH.auxiliaries | ENGLISH.noun_links | ENGLISH.determiners | ENGLISH.pronouns
    | ENGLISH.first_person | ENGLISH.cues | ENGLISH.work_nouns | frozenset({"as", "than", "not", "no", "very", "more"})
)  # fmt: skip
UNIT = 10  # weights are tenths of a logarithm of the odds
FOLDS = 8

Record = dict[str, Any]
Array = NDArray[np.float64]
Answers = Mapping[str, str]


class Example(NamedTuple):
    """A quotation that may be no speech."""

    article: str
    values: tuple[str, ...]
    speech: bool
    weight: float
    key: str
    """The same for the same words of the same article, where they are quoted twice; else empty."""


# -------------------------------------------------------------------- examples


def records(path: Path) -> Iterator[Record]:
    """The records of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def read_answers(path: Path) -> dict[str, dict[str, str]]:
    """Of each set, what was said by hand of a quotation."""
    answers: dict[str, dict[str, str]] = defaultdict(dict)
    name = answer = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            name, answer = line.strip("[]").split()
        elif not line.startswith("#"):
            answers[name].update(dict.fromkeys(line.split(), answer))
    return answers


def answer_of(answers: Answers, article: str, start: int) -> str | None:
    """What was said by hand of the quotation that starts there."""
    return answers.get(f"{hashlib.sha256(article.encode()).hexdigest()[:8]}:{start}")


def example(article: str, place: Place, speech: bool, weight: float) -> Example:
    """The example that a quotation is."""
    key = folded(place.text[slice(*place.inner)]) if place.again else ""
    return Example(article, read_signs(place, read_words(place), ENGLISH), speech, weight, key)


def sort_out(place: Place, values: Sequence[str], said: bool) -> bool | None:
    """Whether a quotation is speech, given whether an annotated content holds it; `None` to leave it out."""
    signs = dict(zip(SIGNS, values, strict=True))
    count = len(read_words(place))
    titled = signs["shape"] in ("title", "acronym", "capital", "one capital")
    if place.text[place.start - 1 : place.start] == "=":
        return None  # of a tag: <a href="…">
    if place.nested and count <= 8:
        return None  # inside speech everything is inside a content, titles and terms too
    if not said:
        return None if count > 5 and not titled else False  # who said it was not annotated
    if signs["before"] in ("work", "term") and count <= 8:
        return False  # She said the film “Salt Harbour” was long.
    if titled and count > 1 and not signs["line"].startswith("capitals") and signs["cue before"] != "0":
        return None  # the same, without a word that tells
    return True


def political(path: Path, answers: Answers) -> list[Example]:
    """The quotations of articles with annotated attributions."""
    found = []
    for record in records(path):
        text, held = record["text"], np.zeros(len(record["text"]) + 1, bool)
        for attribution in record["attributions"]:
            for start, end in attribution["content"]:
                held[start:end] = True
        for place in find_places(text, ENGLISH):
            words = read_words(place)
            if not words or is_long(words):
                continue
            answer = answer_of(answers, record["id"], place.start)
            if answer is None:
                said = bool(held[slice(*place.inner)].mean() > 0.5)
                speech = sort_out(place, read_signs(place, words, ENGLISH), said)
                weight = 1.0
            else:
                speech = None if answer == "unsure" else answer == "speech"
                weight = READ_BY_HAND
            if speech is not None:
                found.append(example(record["id"], place, speech, weight if speech else weight * NO_SPEECH))
    return found


def general(shared: Path, answers: Answers) -> list[Example]:
    """The quotations of general news."""
    known = {
        (record["id"], *record["quote"]): record["type"] == "speech"
        for record in records(shared / "data" / "quotes" / "dev.jsonl")
    }
    found = []
    for record in records(shared / "data" / "quotes" / "articles.dev.jsonl"):
        for place in find_places(record["text"], ENGLISH):
            speech = known.get((record["id"], place.start, place.end))
            if speech is not None and not is_long(read_words(place)):
                found.append(example(record["id"], place, speech, GENERAL))
    for record in records(shared / "data" / "articles" / "dev.jsonl"):
        for place in find_places(record["text"], ENGLISH) if record["lang"] == "en" else ():
            answer = answer_of(answers, record["id"], place.start)
            if answer is not None:
                found.append(example(record["id"], place, answer == "speech", GENERAL))
    return found


# -------------------------------------------------------------------- learning


def columns(examples: Iterable[Example]) -> dict[tuple[int, str], int]:
    """The values that are seen often enough, numbered."""
    articles: defaultdict[tuple[int, str], set[str]] = defaultdict(set)
    for one in examples:
        for sign, value in enumerate(one.values):
            if value:
                articles[sign, value].add(one.article)
    kept = []
    for (sign, value), seen in articles.items():
        # Of single words only those that every text has: not whom the political articles are about.
        word = SIGNS[sign] in WORDS
        if len(seen) >= (LEAST_OF_WORDS if word else LEAST_ARTICLES) and (not word or value in COMMON):
            kept.append((sign, value))
    return {key: i for i, key in enumerate(sorted(kept))}


def matrix(examples: Sequence[Example], known: Mapping[tuple[int, str], int]) -> sparse.csr_matrix:
    """The values of the examples as ones and noughts; the last column is always one."""
    rows, cols = [], []
    for row, one in enumerate(examples):
        of_row = [known[key] for key in enumerate(one.values) if key in known]
        cols += [*of_row, len(known)]
        rows += [row] * (len(of_row) + 1)
    return sparse.csr_matrix((np.ones(len(rows)), (rows, cols)), (len(examples), len(known) + 1))


def learn(examples: Sequence[Example], known: Mapping[tuple[int, str], int]) -> Array:
    """The weights under which the answers are likely, and small."""
    seen = matrix(examples, known)
    sides = np.array([1.0 if one.speech else -1.0 for one in examples])
    counts = np.array([one.weight for one in examples])
    held = np.full(len(known) + 1, 1 / FREEDOM)
    held[-1] = 0

    def loss(weights: Array) -> tuple[float, Array]:
        margins = sides * (seen @ weights)
        slopes = -counts * sides / (1 + np.exp(np.minimum(margins, 500)))
        total = (counts * np.logaddexp(0, -margins)).sum() + 0.5 * (held * weights**2).sum()
        return float(total), seen.T @ slopes + held * weights

    start = np.zeros(len(known) + 1)
    result: Array = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    return result


def cross_validate(politics: list[Example], news: list[Example]) -> None:
    """Judge general articles by what was learned without them."""
    names = sorted({one.article for one in news})
    margins = np.zeros(len(news))
    for fold in range(FOLDS):
        left_out = {name for i, name in enumerate(names) if i % FOLDS == fold}
        rest = [*politics, *(one for one in news if one.article not in left_out)]
        known = columns(rest)
        weights = np.round(learn(rest, known) * UNIT)
        rows = [i for i, one in enumerate(news) if one.article in left_out]
        margins[rows] = matrix([news[i] for i in rows], known) @ weights
    together: defaultdict[tuple[str, str], float] = defaultdict(float)
    for one, margin in zip(news, margins, strict=True):
        together[one.article, one.key] += margin
    for i, one in enumerate(news):
        if one.key:
            margins[i] = together[one.article, one.key]
    for label, speech in (("speech", True), ("no speech", False)):
        right = [(margin > 0) == speech for margin, one in zip(margins, news, strict=True) if one.speech == speech]
        print(f"{label:10} {sum(right)} of {len(right)} right")


def write_table(weights: Array, known: Mapping[tuple[int, str], int], about: str) -> str:
    """The module that holds the weights."""
    lines = [
        '"""',
        "How much each value of each sign speaks for speech, in tenths of a logarithm of the odds.",
        "",
        *about.splitlines(),
        '"""',
        "",
        "from __future__ import annotations",
        "",
        '__all__ = ["BIAS", "WEIGHTS"]',
        "",
        f"BIAS = {round(weights[-1] * UNIT)}",
        "",
        "# fmt: off",
        "WEIGHTS: tuple[dict[str, int], ...] = (",
    ]
    for sign, name in enumerate(SIGNS):
        lines.append(f"    {{  # {name}")
        line = "       "
        for (of, value), column in known.items():
            weight = round(weights[column] * UNIT)
            if of != sign or not weight:
                continue
            entry = f" {json.dumps(value, ensure_ascii=False)}: {weight},"
            if len(line) + len(entry) > 118:
                lines.append(line)
                line = "       "
            line += entry
        lines += [line, "    },"] if line.strip() else ["    },"]
    return "\n".join([*lines, ")", ""])


def main() -> None:
    """Learn and write, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=HERE.parents[1] / "shared")
    parser.add_argument("--cross-validate", action="store_true")
    options = parser.parse_args()
    answers = read_answers(READ)
    politics = political(options.shared / "data" / "polnear" / "train.jsonl", answers["polnear"])
    news = general(options.shared, answers["articles"])
    if options.cross_validate:
        cross_validate(politics, news)
        return
    known = columns([*politics, *news])
    about = (
        f"Learned from {len(politics)} quotations of political and {len(news)} of general news that may be no speech;\n"
        "`training/quotes.py` writes this file."
    )
    TABLE.write_text(write_table(learn([*politics, *news], known), known, about), "utf-8")


if __name__ == "__main__":
    main()
