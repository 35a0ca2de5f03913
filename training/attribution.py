"""
Learn how attributions are read: which words are cues, and where their source and content stand.

    python training/attribution.py [--shared FOLDER] [--cross-validate]

Reads `data/polnear/train.jsonl` and writes `src/newsparse/data/attribution-en.txt`.
The steps are those of `newsparse._frames`: each question there (is this word a
cue, where does its source start, …) gets logistic regression over the signs of
`_signs`, between the possible answers. How sure a whole guess is comes last; it
is learned from guesses about articles that the other weights had not seen
(three folds), so that it is calibrated. Small weights are dropped and the rest
rounded, which costs nothing that could be measured. The result is
deterministic; it takes five minutes.

With ``--cross-validate`` nothing is written: the guesses about unseen articles
are scored.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import attrs
import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from newsparse._frames import _decode, _signs
from newsparse._frames._decode import SURE_UNIT, UNIT
from newsparse._frames._signs import SIGNS, Place, Range, Value, Values
from newsparse._frames._skeleton import AUXILIARIES, FUNCTION, TOKEN_RE, Skeleton, is_quotation, stem
from newsparse._frames._table import MODELS, SHAPES, Table, Weights, pack, write_table
from newsparse._passage import Outline, outlines
from newsparse.lang import ENGLISH

HERE = Path(__file__).resolve().parent
TABLE = HERE.parent / "src" / "newsparse" / "data" / "attribution-en.txt"

Record: TypeAlias = dict[str, Any]

# A word that stands in fewer articles than this is known by its ending only.
LEAST_ARTICLES = 4
# What makes a word a possible cue: how often it is one, and in how many hundredths of its uses.
LEAST_CUES, LEAST_PRIOR = 2, 0.02
# A sign that was seen less often than this is left out.
LEAST_SEEN = {"shape": 4, "sure": 20}
LEAST_SEEN_ELSE = 4
# How freely weights may grow; chosen by cross-validation.
FREEDOM = {"shape": 0.2, "sure": 0.05}
FREEDOM_ELSE = 0.5
# Weights nearer to nought than this are dropped.
SMALL, SMALL_SHAPE = 0.1, 0.07
FOLDS = 3


# -------------------------------------------------------------------- articles


@attrs.define(eq=False)
class Article:
    """An annotated article."""

    id: str
    text: str
    gold: list[Record]
    paragraphs: list[Outline]
    skeletons: list[Skeleton] = attrs.field(factory=list)


def read_articles(path: Path) -> list[Article]:
    """The articles of a file."""
    articles = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            text = record["text"]
            paragraphs = list(outlines(text, 0, len(text), ENGLISH))
            articles.append(Article(record["id"], text, record["attributions"], paragraphs))
    return articles


def raw_words(article: Article) -> Iterator[tuple[str, int]]:
    """The words and marks outside quotations with where they start; a capital is kept."""
    for paragraph in article.paragraphs:
        at = paragraph.start
        for part in (*paragraph.quoted, None):
            stop = part.start if part is not None else paragraph.end
            for match in TOKEN_RE.finditer(article.text, at, max(at, stop)):
                yield match[0], match.start()
            if part is not None:
                at = part.end


# ------------------------------------------------------------------ what is known

_NO_HEAD = (FUNCTION | AUXILIARIES) - {"according", "per", "via"}


def may_head(word: str) -> bool:
    """Whether the word may be what makes a cue one."""
    if word in (":", "—", "–", "―", "-"):
        return True
    word = word.replace("’", "'")
    return word[0].isalpha() and word == word.lower() and word not in _NO_HEAD and not word.endswith("'s")


def know_words(articles: Sequence[Article]) -> Table:
    """The words that stand for themselves and those that may be cues."""
    seen: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    cues: list[list[str]] = []
    for article in articles:
        words = list(raw_words(article))
        seen.update({word.replace("’", "'") for word, _ in words if word[0].isalpha() and word == word.lower()})
        uses.update(stem(word) for word, _ in words if may_head(word))
        starts = [start for _, start in words]
        for gold in article.gold:
            if gold["cue"]:
                lo, hi = bisect_left(starts, gold["cue"][0][0]), bisect_left(starts, gold["cue"][-1][1])
                if heads := [stem(word) for word, _ in words[lo:hi] if may_head(word)]:
                    cues.append(heads)
    # The head of a cue of several words is the one that is a cue most often.
    counts = Counter(word for heads in cues for word in heads)
    prior: dict[str, float] = {}
    for _ in range(4):
        prior = {word: counts[word] / (uses[word] + 3) for word in counts}
        counts = Counter(max(heads, key=lambda word: prior.get(word, 0.0)) for heads in cues)
    likely = {word for word in counts if counts[word] >= LEAST_CUES and prior.get(word, 0) >= LEAST_PRIOR}
    words_known = {word for word, n in seen.items() if n >= LEAST_ARTICLES}
    words_known |= {
        word for article in articles for word, _ in raw_words(article) if may_head(word) and stem(word) in likely
    }
    words_known = {word for word in words_known if word[0].isalpha()}
    known = {word: round(prior[stem(word)], 2) for word in sorted(words_known) if stem(word) in likely}
    known[":"] = round(prior.get(":", 0.1), 2)
    known["—"] = round(prior.get("—", 0.05), 2)
    return Table(frozenset(words_known), known, (), {}, {})


def read_skeletons(articles: Sequence[Article], table: Table) -> None:
    """Read each paragraph with what is known."""
    for article in articles:
        article.skeletons = [
            Skeleton(article.text, p.start, p.end, p.sentences, p.quoted, table.words) for p in article.paragraphs
        ]


# ----------------------------------------------------------------------- examples


@attrs.frozen(eq=False)
class Gold:
    """An annotated attribution in the keys of the paragraph of its cue."""

    skeleton: Skeleton
    head: int
    cue: Range
    source: Range | None
    parts: tuple[Range, ...]
    shape: str


def _range(skeleton: Skeleton, start: int, end: int) -> Range | None:
    a, b = bisect_right(skeleton.ends, start), bisect_left(skeleton.starts, end) - 1
    return (a, b) if a <= b else None


def read_gold(article: Article, table: Table) -> Iterator[Gold]:
    """The annotated attributions that have a cue and a content."""
    for record in article.gold:
        if not record["cue"] or not record["content"]:
            continue
        start, end = record["cue"][0][0], record["cue"][-1][1]
        home = next((s for s in article.skeletons if s.starts and s.starts[0] <= start < s.ends[-1]), None)
        cue = _range(home, start, end) if home is not None else None
        if home is None or cue is None:
            continue
        keys = home.keys
        head = max(range(cue[0], cue[1] + 1), key=lambda x: (table.prior.get(keys[x], -1.0), -x))
        source = None
        if record["source"]:
            s, e = record["source"][0][0], record["source"][-1][1]
            if s >= home.starts[0] and e <= home.ends[-1]:
                source = _range(home, s, e)
        if source is not None and source[0] <= head <= source[1]:
            source = None
        parts: list[Range] = []
        for s, e in record["content"]:
            part = _range(home, s, min(e, home.ends[-1])) if home.starts[0] <= s < home.ends[-1] else None
            if part is None:
                continue
            if parts and part[0] <= parts[-1][1] + 1:
                parts[-1] = (parts[-1][0], part[1])
            else:
                parts.append(part)
        parts = [part for part in parts if not part[0] <= head <= part[1]]
        beyond = record["content"][0][0] >= home.ends[-1] and keys[-1] in ":,."
        yield Gold(home, head, cue, source, tuple(parts), _shape(head, source, parts, beyond))


def _shape(head: int, source: Range | None, parts: Sequence[Range], beyond: bool) -> str:
    if not parts:
        if not beyond or (source is not None and source[1] > head):
            return "none"
        return "ck" if source is None else "sck"
    before = parts[0][1] < head
    if source is None:
        return "kc" if before else "ck"
    if source[1] < head:
        return "ksc" if before else "sck"
    return "kcs" if before else "csk"


@attrs.define
class Examples:
    """Questions with their right answers: several answers, each by its signs, and the number of the right one."""

    choices: dict[str, list[tuple[list[Values], int]]] = attrs.field(factory=lambda: defaultdict(list))
    shapes: list[tuple[Values, int]] = attrs.field(factory=list)

    def choose(self, name: str, options: list[Values], right: int) -> None:
        """One of several."""
        if len(options) > 1:
            self.choices[name].append((options, right))

    def decide(self, name: str, found: Values, yes: bool) -> None:
        """Yes or no: no has no signs."""
        self.choices[name].append(([found, ()], 0 if yes else 1))


def read_examples(articles: Sequence[Article], table: Table) -> Examples:
    """All questions that the annotations answer."""
    examples = Examples()
    for article in articles:
        golds = list(read_gold(article, table))
        by_head = {(id(gold.skeleton), gold.head): gold for gold in golds}
        for skeleton in article.skeletons:
            for i in _decode.candidates(skeleton, table.prior):
                gold = by_head.get((id(skeleton), i))
                place = Place(skeleton.keys, skeleton.sentence, skeleton.bounds, i)
                shape = SHAPES.index(gold.shape) if gold is not None else 0
                examples.shapes.append((_signs.cue_signs(place, table.prior), shape))
        for gold in golds:
            if gold.shape != "none":
                _ask(gold, table.prior, examples)
    return examples


def _ask(gold: Gold, prior: Mapping[str, float], examples: Examples) -> None:
    skeleton, keys = gold.skeleton, gold.skeleton.keys
    place = Place(keys, skeleton.sentence, skeleton.bounds, gold.head)
    (c0, c1), source, shape = gold.cue, gold.source, gold.shape
    i, lo, hi = place.at, place.lo, place.hi
    # the cue
    limit = source[1] + 1 if source is not None and source[1] < i else lo
    spots = list(range(i, max(limit, i - 6) - 1, -1))
    if c0 in spots:
        examples.choose("cue start", [_signs.cue_start_signs(place, p) for p in spots], spots.index(c0))
    spots = [i]
    for p in range(i + 1, min(hi, i + 9)):
        if is_quotation(keys[p]):
            break
        spots.append(p)
    if c1 in spots:
        examples.choose("cue end", [_signs.cue_end_signs(place, p) for p in spots], spots.index(c1))
    # the source
    if source is not None and shape in ("sck", "ksc"):
        heads = _signs.heads_before(place)
        last = source[1]
        while last > source[0] and not _signs.is_nominal(keys[last]):
            last -= 1
        if last in heads:
            examples.choose("source last", list(_signs.source_last_signs(place, heads)), heads.index(last))
            options, commas, right = [], 0, None
            for n, p in enumerate(range(last, max(lo, last - 30) - 1, -1)):
                commas += keys[p] == ","
                options.append(_signs.source_start_signs(place, p, last, commas))
                right = n if p == source[0] else right
            if right is not None:
                examples.choose("source start", options, right)
    elif source is not None:
        heads = _signs.heads_after(place)
        if source[0] in heads:
            first = source[0]
            examples.choose(
                "source first", [_signs.source_first_signs(place, j, shape) for j in heads], heads.index(first)
            )
            options, commas, right = [], 0, None
            for n, p in enumerate(range(first, min(hi, first + 40))):
                commas += keys[p] == ","
                options.append(_signs.source_end_signs(place, p, first, commas, shape))
                right = n if p == source[1] else right
            if right is not None:
                examples.choose("source end", options, right)
    if gold.parts:
        _ask_content(gold, place, prior, examples)


def _ask_content(gold: Gold, place: Place, prior: Mapping[str, float], examples: Examples) -> None:
    shape, source = gold.shape, gold.source
    first, last = gold.parts[0]
    hi = place.hi
    if shape in ("sck", "csk", "ck"):
        base = gold.cue[1] + 1
        if shape == "csk" and source is not None and source[0] < first:
            base = source[1] + 1
        spots = list(range(base, min(hi, base + 9)))
        if first in spots:
            examples.choose(
                "content first", [_signs.content_first_signs(place, p, base, shape) for p in spots], spots.index(first)
            )
        _ask_end("content end", place, first, last, prior, examples)
    else:
        starts = _signs.content_starts(place, last)
        right = next((n for n, p in enumerate(starts) if p <= first), None)
        if right is not None:
            examples.choose("content start", list(_signs.content_start_signs(place, starts, last, shape)), right)
    tail = max(last, gold.cue[1], source[1] if source is not None else 0)
    rest = [part for part in gold.parts[1:] if part[1] > tail]
    if shape in ("ksc", "kcs", "kc"):
        y = _signs.resumption(place, tail)
        if y is not None:
            part = next((part for part in rest if part[0] <= y <= part[1]), None)
            found = _signs.resumption_signs(place, tail, y, shape, gold.parts[0], source, prior)
            examples.decide("resumes", found, part is not None)
            if part is not None:
                _ask_end("resumed end", place, y, part[1], prior, examples)
                tail = min(part[1], hi - 1)
    for step in range(4):
        x = _signs.next_quotation(place, tail)
        if x is None:
            break
        yes = any(part[0] <= x <= part[1] for part in rest)
        examples.decide("goes on", _signs.chain_signs(place, tail, x, shape, gold.parts[0], step, prior), yes)
        if not yes:
            break
        tail = x


def _ask_end(name: str, place: Place, first: int, last: int, prior: Mapping[str, float], examples: Examples) -> None:
    if first < place.hi:
        ends = _signs.content_ends(place, first)
        right = next((n for n, p in enumerate(ends) if p >= last), None)
        if right is not None:
            examples.choose(name, list(_signs.content_end_signs(place, ends, first, prior)), right)


# ----------------------------------------------------------------------- learning

Floats: TypeAlias = "NDArray[np.float64]"


def _matrix(rows: Sequence[Values], index: Mapping[Sign, int]) -> Any:
    columns: list[int] = []
    ends = [0]
    for row in rows:
        columns.extend(index[sign] for sign in enumerate(row) if sign in index)
        ends.append(len(columns))
    return sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(index)))


Sign: TypeAlias = "tuple[int, Value]"
"""The number of a sign with one of its values."""


def _index(rows: Sequence[Values], least: int) -> dict[Sign, int]:
    counts = Counter(sign for row in rows for sign in enumerate(row))
    return {sign: n for n, sign in enumerate(sorted((s for s, count in counts.items() if count >= least), key=str))}


def learn_choices(asked: Sequence[tuple[list[Values], int]], name: str) -> dict[Sign, float]:
    """Weights under which the right answers are the likeliest: softmax over the options of each question."""
    rows = [row for options, _ in asked for row in options]
    index = _index(rows, LEAST_SEEN.get(name, LEAST_SEEN_ELSE))
    matrix = _matrix(rows, index)
    transposed = matrix.T.tocsr()
    sizes = np.array([len(options) for options, _ in asked])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(asked)), sizes)
    right = np.zeros(len(rows))
    right[starts + np.array([answer for _, answer in asked])] = 1
    freedom = FREEDOM.get(name, FREEDOM_ELSE)

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = matrix @ weights
        best = np.maximum.reduceat(scores, starts)
        shares = np.exp(scores - best[owner])
        totals = np.add.reduceat(shares, starts)
        value = (np.log(totals) + best).sum() - scores @ right + weights @ weights / (2 * freedom)
        return float(value), transposed @ (shares / totals[owner] - right) + weights / freedom

    result = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 150, "ftol": 1e-7})
    return {sign: float(result.x[n]) for sign, n in index.items()}


def learn_shapes(asked: Sequence[tuple[Values, int]]) -> dict[Sign, tuple[float, ...]]:
    """Weights of each sign for each shape; those of no cue are nought."""
    rows = [row for row, _ in asked]
    index = _index(rows, LEAST_SEEN["shape"])
    matrix = _matrix(rows, index)
    transposed = matrix.T.tocsr()
    answers = np.array([answer for _, answer in asked])
    right = np.zeros((len(rows), len(SHAPES)))
    right[np.arange(len(rows)), answers] = 1
    freedom = FREEDOM["shape"]

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights = flat.reshape(len(index), len(SHAPES))
        scores = matrix @ weights
        best = scores.max(axis=1)
        shares = np.exp(scores - best[:, None])
        totals = shares.sum(axis=1)
        value = (np.log(totals) + best).sum() - (scores * right).sum() + (flat @ flat) / (2 * freedom)
        slope = transposed @ (shares / totals[:, None] - right) + weights / freedom
        return float(value), slope.ravel()

    result = minimize(
        loss, np.zeros(len(index) * len(SHAPES)), jac=True, method="L-BFGS-B", options={"maxiter": 150, "ftol": 1e-7}
    )
    weights = result.x.reshape(len(index), len(SHAPES))
    weights = weights - weights[:, :1]
    return {sign: tuple(map(float, weights[n])) for sign, n in index.items()}


def _weights(name: str, learned: Mapping[Sign, int]) -> Weights:
    weights: Weights = tuple({} for _ in SIGNS[name])
    for (number, value), weight in learned.items():
        weights[number][value] = weight
    return weights


def learn_table(articles: Sequence[Article]) -> Table:
    """All but how sure a guess is; the skeletons of the articles are read anew."""
    table = know_words(articles)
    read_skeletons(articles, table)
    examples = read_examples(articles, table)
    shape = {
        sign: pack([round(UNIT * n) if abs(n) >= SMALL_SHAPE else 0 for n in numbers])
        for sign, numbers in learn_shapes(examples.shapes).items()
        if any(abs(n) >= SMALL_SHAPE for n in numbers)
    }
    weights = {}
    for name in MODELS:
        learned = learn_choices(examples.choices[name], name)
        kept = {sign: n for sign, w in learned.items() if abs(w) >= SMALL and (n := round(UNIT * w))}
        weights[name] = _weights("content end" if name == "resumed end" else name, kept)
    return attrs.evolve(table, shape=_weights("shape", shape), weights=weights)


# --------------------------------------------------------------------- how sure


class Try(NamedTuple):
    """A guess about an article, with whether it is right."""

    guess: _decode.Guess
    skeleton: Skeleton
    found: list[tuple[str, float]]
    right: bool
    record: Record


def try_out(articles: Sequence[Article], table: Table, scorer: Any) -> dict[str, list[Try]]:
    """All guesses about articles, scored."""
    read_skeletons(articles, table)
    tries: dict[str, list[Try]] = {}
    for article in articles:
        golds = [scorer.Item(gold, article.text) for gold in article.gold if gold["content"]]
        mine = tries[article.id] = []
        for n, skeleton in enumerate(article.skeletons):
            for guess in _decode.guesses(skeleton, table):
                record = as_record(guess, skeleton, article.skeletons[n + 1 : n + 2])
                if record is None:
                    continue
                item = scorer.Item(record, article.text)
                right = False
                for gold in golds:
                    common = len(gold.content & item.content)
                    if common and 2 * common >= len(gold.content | item.content) and gold.source_right(item):
                        right = True
                mine.append(Try(guess, skeleton, _decode.sure_signs(guess, table), right, record))
    return tries


def as_record(guess: _decode.Guess, skeleton: Skeleton, following: Sequence[Skeleton]) -> Record | None:
    """A guess as the scorer reads it."""

    def place(part: Range) -> list[int]:
        return [skeleton.starts[part[0]], skeleton.ends[part[1]]]

    if guess.beyond:
        if not following or not following[0].keys or not is_quotation(following[0].keys[0]):
            return None
        content = [[following[0].starts[0], following[0].ends[0]]]
    else:
        content = [place(part) for part in guess.parts]
    source = [place(guess.source)] if guess.source is not None else []
    return {"source": source, "cue": [place(guess.cue)], "content": content}


def learn_sure(tries: Sequence[Try]) -> dict[str, int]:
    """Weights under which the confidence is the share of the guesses that are right."""
    counts = Counter(sign for t in tries for sign in {sign for sign, _ in t.found})
    names = sorted(sign for sign, count in counts.items() if count >= LEAST_SEEN["sure"])
    index = {sign: n for n, sign in enumerate(names)}
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for t in tries:
        for sign, value in t.found:
            if sign in index:
                columns.append(index[sign])
                values.append(value)
        ends.append(len(columns))
    matrix = sparse.csr_matrix((values, columns, ends), shape=(len(tries), len(index)))
    transposed = matrix.T.tocsr()
    right = np.array([t.right for t in tries], float)
    freedom = FREEDOM["sure"]

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = matrix @ weights
        value = np.logaddexp(0, scores).sum() - scores @ right + weights @ weights / (2 * freedom)
        return float(value), transposed @ (1 / (1 + np.exp(-scores)) - right) + weights / freedom

    result = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 400, "ftol": 1e-9})
    return {sign: w for sign, n in index.items() if (w := round(SURE_UNIT * float(result.x[n])))}


def out_of_fold(articles: Sequence[Article], scorer: Any) -> dict[str, list[Try]]:
    """Guesses about each article by weights that had not seen it."""
    tries: dict[str, list[Try]] = {}
    for fold in range(FOLDS):
        seen = [article for n, article in enumerate(articles) if n % FOLDS != fold]
        unseen = [article for n, article in enumerate(articles) if n % FOLDS == fold]
        tries |= try_out(unseen, learn_table(seen), scorer)
        print(f"fold {fold + 1} of {FOLDS} done", file=sys.stderr)
    return tries


def choose(tries: Sequence[Try], weights: Mapping[str, int], least: float) -> list[Record]:
    """The surest guesses about an article that do not contradict each other."""
    scored = []
    for n, t in enumerate(tries):
        z = sum(weights.get(sign, 0) * value for sign, value in t.found) / SURE_UNIT
        scored.append((1 / (1 + np.exp(-z)), -n, t))
    taken: dict[int, set[int]] = defaultdict(set)
    records = []
    for sure, _, t in sorted(scored, key=lambda s: s[:2], reverse=True):
        if sure < least:
            break
        held = taken[id(t.skeleton)]
        mine = {x for a, b in (*t.guess.parts, t.guess.cue) for x in range(a, b + 1)}
        if not mine & held:
            held |= mine
            records.append(t.record)
    return records


# ------------------------------------------------------------------------- main


def main() -> int:
    """Learn, and write or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared")
    parser.add_argument("--cross-validate", action="store_true", help="measure on unseen articles, write nothing")
    options = parser.parse_args()
    train = options.shared / "data" / "polnear" / "train.jsonl"
    if not train.is_file():
        print(f"no articles to learn from: {train} is missing", file=sys.stderr)
        return 2
    spec = importlib.util.spec_from_file_location("scorer", options.shared / "bench" / "score_attributions.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    articles = read_articles(train)
    tries = out_of_fold(articles, scorer)
    weights = learn_sure([t for mine in tries.values() for t in mine])
    gold = [{"id": article.id, "text": article.text, "attributions": article.gold} for article in articles]
    figures = []
    for least in (0.35, 0.9):
        report, _ = scorer.score(gold, {key: choose(mine, weights, least) for key, mine in tries.items()})
        names = ("quoted:content+source", "segments:source", "all:content+source", *(f"spans:{r}" for r in ROLES))
        figures.append(f"at {least}: " + ", ".join(f"{name} {report[name]['F1']}" for name in names))
        print(figures[-1])
    if options.cross_validate:
        return 0
    table = attrs.evolve(learn_table(articles), sure=weights)
    digest = hashlib.sha256(train.read_bytes()).hexdigest()[:12]
    about = (
        "How attributions are read in English. training/attribution.py wrote this file; do not edit it.",
        f"Learned from the {len(articles)} articles of data/polnear/train.jsonl (sha256 {digest}), PolNeAR 1.0,",
        "Newell et al. 2018. F1 on articles of it that the weights had not seen (three folds):",
        *figures,
    )
    TABLE.write_text(write_table(table, about), encoding="utf-8")
    print(f"{TABLE.name}: {TABLE.stat().st_size:,} bytes", file=sys.stderr)
    return 0


ROLES = ("source", "cue", "content")

if __name__ == "__main__":
    sys.exit(main())
