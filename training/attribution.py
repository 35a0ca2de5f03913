"""
Learn how attributions are read: which words are cues, and where their source and content stand.

    python training/attribution.py [--shared FOLDER] [--cross-validate]

Reads `data/polnear/train.jsonl` and writes `src/newsparse/data/attribution-en.txt`.
The steps are those of `newsparse._frames`: each question there gets logistic
regression over the signs of `_signs`. The order of source, cue and content is a
choice of one of several; an edge (where does the source start?) is asked spot
by spot, and learned from the spots up to the right one: no, no, yes. How sure a
whole guess is comes last; it is learned from guesses about articles that the
other weights had not seen (three folds), so that it is calibrated. Small weights
are dropped and the rest rounded, which costs nothing that could be measured.
The result is deterministic; it takes three minutes.

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
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import attrs
import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from newsparse._frames import _decode, _guess, _signs
from newsparse._frames._decode import SURE_UNIT, UNIT
from newsparse._frames._guess import NUMBERS, QUOTED, SORTS
from newsparse._frames._signs import (
    CONTENT_FIRST,
    SHAPE_CODES,
    SHAPES,
    SIGNS,
    Answers,
    Place,
    Range,
    Values,
)
from newsparse._frames._skeleton import AUXILIARIES, FUNCTION, WORD_RE, Skeleton, stem
from newsparse._frames._table import MODELS, Sure, Table, Weights, make_table, pack, write_table
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
FREEDOM = {"shape": 0.2, "sure": 0.1}
FREEDOM_ELSE = 2.5
# Weights nearer to nought than this are dropped.
SMALL, SMALL_SHAPE = 0.15, 0.1
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
            for match in WORD_RE.finditer(article.text, at, max(at, stop)):
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
    return make_table(frozenset(words_known), known)


def read_skeletons(articles: Sequence[Article], table: Table) -> None:
    """Read each paragraph with what is known."""
    for article in articles:
        article.skeletons = [Skeleton(article.text, p.sentences, p.quoted, table.alphabet) for p in article.paragraphs]


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


class _Offsets(NamedTuple):
    """Where the keys of a skeleton stand in the article, edges left out."""

    spots: list[int]
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, skeleton: Skeleton) -> _Offsets:
        spots = skeleton.spots
        bounds = [skeleton.bounds(p) for p in spots]
        return cls(spots, [start for start, _ in bounds], [end for _, end in bounds])

    def range(self, start: int, end: int) -> Range | None:
        a, b = bisect_right(self.ends, start), bisect_left(self.starts, end) - 1
        return (self.spots[a], self.spots[b]) if a <= b else None


def read_gold(article: Article, table: Table) -> Iterator[Gold]:
    """The annotated attributions that have a cue and a content."""
    homes = [(skeleton, _Offsets.of(skeleton)) for skeleton in article.skeletons]
    for record in article.gold:
        if not record["cue"] or not record["content"]:
            continue
        start, end = record["cue"][0][0], record["cue"][-1][1]
        home, at = next(((s, o) for s, o in homes if o.starts and o.starts[0] <= start < o.ends[-1]), (None, None))
        cue = at.range(start, end) if at is not None else None
        if home is None or at is None or cue is None:
            continue
        keys = home.keys
        head = max(range(cue[0], cue[1] + 1), key=lambda x: (table.priors.get(keys[x], -1.0), -x))
        source = None
        if record["source"]:
            s, e = record["source"][0][0], record["source"][-1][1]
            if s >= at.starts[0] and e <= at.ends[-1]:
                source = at.range(s, e)
        if source is not None and source[0] <= head <= source[1]:
            source = None
        parts: list[Range] = []
        for s, e in record["content"]:
            part = at.range(s, min(e, at.ends[-1])) if at.starts[0] <= s < at.ends[-1] else None
            if part is None:
                continue
            if parts and part[0] <= parts[-1][1] + 1:
                parts[-1] = (parts[-1][0], part[1])
            else:
                parts.append(part)
        parts = [part for part in parts if not part[0] <= head <= part[1]]
        beyond = record["content"][0][0] >= at.ends[-1] and keys[at.spots[-1]] in ":,."
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
    """Questions with their right answers."""

    decisions: dict[str, list[tuple[Values, bool]]] = attrs.field(factory=lambda: defaultdict(list))
    """Yes or no."""
    shapes: list[tuple[Values, int]] = attrs.field(factory=list)

    def decide(self, name: str, found: Values, yes: bool) -> None:
        """Yes or no."""
        self.decisions[name].append((found, yes))


def read_examples(articles: Sequence[Article], table: Table) -> Examples:
    """All questions that the annotations answer."""
    examples = Examples()
    for article in articles:
        golds = list(read_gold(article, table))
        by_head = {(id(gold.skeleton), gold.head): gold for gold in golds}
        for skeleton in article.skeletons:
            rivals = _decode.candidates(skeleton, table)
            for number, (i, _) in enumerate(rivals):
                gold = by_head.get((id(skeleton), i))
                place = Place(skeleton, number, i, table.stems, table.forms)
                shape = SHAPES.index(gold.shape) if gold is not None else 0
                examples.shapes.append((_signs.cue_signs(place, rivals), shape))
                examples.decide("cue", _signs.near(skeleton.keys, i), shape > 0)
        for gold in golds:
            if gold.shape != "none":
                _Asker(gold, table, examples).ask()
    return examples


class _Asker:
    """Asks what one annotated attribution answers."""

    def __init__(self, gold: Gold, table: Table, examples: Examples) -> None:
        self.gold = gold
        self.code = SHAPE_CODES[gold.shape]
        self.digits = table.digits
        self.examples = examples
        # Which of the words that may be cues it is matters to the shape alone.
        self.place = Place(gold.skeleton, 0, gold.head, table.stems, table.forms)

    def _choose(self, name: str, answers: Answers, right: Callable[[int], bool], last: int = -1) -> None:
        """Spot after spot: no, up to the first that is right; or no to all, because *last* is."""
        asked: list[Values] = []
        for p, values in answers:
            asked.append((*_signs.near(self.place.keys, p), *values))
            if right(p):
                for no in asked[:-1]:
                    self.examples.decide(name, no, False)
                self.examples.decide(name, asked[-1], True)
                return
        if last >= 0 and right(last):
            for no in asked:
                self.examples.decide(name, no, False)

    def ask(self) -> None:
        """All questions, in the order in which they are asked later."""
        gold, place, code = self.gold, self.place, self.code
        (c0, c1), source, shape = gold.cue, gold.source, gold.shape
        i = place.at
        limit = source[1] + 1 if source is not None and source[1] < i else place.lo
        if not _signs.is_cue_start(place, limit):
            self._choose("cue start", _signs.cue_start_signs(place, limit), lambda p: p == c0)
        if not _signs.is_cue_end(place):
            self._choose("cue end", _signs.cue_end_signs(place), lambda p: p == c1)
        if source is not None and shape in ("sck", "ksc"):
            last = source[1]
            while last > source[0] and place.keys[last] not in place.alphabet.nominal:
                last -= 1
            if i - 30 <= last < i and not _signs.is_subject(place):
                self._choose("source last", _signs.source_last_signs(place), lambda p: p == last)
                answers = _signs.source_start_signs(place, last)
                furthest = _signs.source_start_last(place, last)
                self._choose("source start", answers, lambda p: p == source[0], furthest)
        elif source is not None:
            least = c1 + 1 if c1 < source[0] else i + 1
            self._choose("source first", _signs.source_first_signs(place, code, least), lambda p: p == source[0])
            answers = _signs.source_end_signs(place, source[0], code)
            furthest = _signs.source_end_last(place, source[0])
            self._choose("source end", answers, lambda p: p == source[1], furthest)
        if gold.parts:
            self._ask_content()

    def _ask_content(self) -> None:
        gold, place, code = self.gold, self.place, self.code
        shape, source = gold.shape, gold.source
        first, last = gold.parts[0]
        hi = place.hi
        if code not in CONTENT_FIRST:
            base = gold.cue[1] + 1
            if shape == "csk" and source is not None and source[0] < first:
                base = source[1] + 1
            if first != base or place.keys[base] not in place.alphabet.quotations:
                self._choose("content first", _signs.content_first_signs(place, base, code), lambda p: p == first)
            self._ask_end("content end", first, last)
        elif place.lo <= last < place.at:
            answers = _signs.content_start_signs(place, last, code)
            self._choose("content start", answers, lambda p: p <= first, place.lo)
        tail = max(last, gold.cue[1], source[1] if source is not None else 0)
        rest = [part for part in gold.parts[1:] if part[1] > tail]
        if code in CONTENT_FIRST:
            y = _signs.resumption(place, tail)
            if y is not None:
                part = next((part for part in rest if part[0] <= y <= part[1]), None)
                found = _signs.resumption_signs(place, tail, y, code, gold.parts[0], source, self.digits)
                self.examples.decide("resumes", found, part is not None)
                if part is not None:
                    self._ask_end("resumed end", y, part[1])
                    tail = min(part[1], hi - 1)
        for step in range(4):
            x = _signs.next_quotation(place, tail)
            if x is None:
                break
            yes = any(part[0] <= x <= part[1] for part in rest)
            found = _signs.chain_signs(place, tail, x, code, gold.parts[0], step, self.digits)
            self.examples.decide("goes on", found, yes)
            if not yes:
                break
            tail = x

    def _ask_end(self, name: str, first: int, last: int) -> None:
        if first < self.place.hi:
            answers = _signs.content_end_signs(self.place, first, self.digits)
            furthest = _signs.content_end_last(self.place, first)
            self._choose(name, answers, lambda p: p >= last or p == furthest, furthest)


# ----------------------------------------------------------------------- learning

Floats: TypeAlias = "NDArray[np.float64]"


def _matrix(rows: Sequence[Values], index: Mapping[Sign, int]) -> Any:
    columns: list[int] = []
    ends = [0]
    for row in rows:
        columns.extend(index[sign] for sign in enumerate(row) if sign in index)
        ends.append(len(columns))
    return sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(index)))


Sign: TypeAlias = "tuple[int, str]"
"""The number of a sign with one of its values."""


def _index(rows: Sequence[Values], least: int) -> dict[Sign, int]:
    counts = Counter(sign for row in rows for sign in enumerate(row))
    return {sign: n for n, sign in enumerate(sorted((s for s, count in counts.items() if count >= least), key=str))}


def learn_decision(asked: Sequence[tuple[Values, bool]], name: str) -> dict[Sign, float]:
    """Weights of each sign for yes."""
    rows = [row for row, _ in asked]
    index = _index(rows, LEAST_SEEN.get(name, LEAST_SEEN_ELSE))
    matrix = _matrix(rows, index)
    transposed = matrix.T.tocsr()
    right = np.array([yes for _, yes in asked], float)
    freedom = FREEDOM.get(name, FREEDOM_ELSE)

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = matrix @ weights
        value = np.logaddexp(0, scores).sum() - scores @ right + weights @ weights / (2 * freedom)
        return float(value), transposed @ (1 / (1 + np.exp(-scores)) - right) + weights / freedom

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
        sign: pack([round(UNIT * n) if abs(n) >= SMALL_SHAPE else 0 for n in numbers[1:]])
        for sign, numbers in learn_shapes(examples.shapes).items()
        if any(abs(n) >= SMALL_SHAPE for n in numbers)
    }
    weights = {}
    for name in MODELS:
        learned = learn_decision(examples.decisions[name], name)
        kept = {sign: n for sign, w in learned.items() if abs(w) >= SMALL and (n := round(UNIT * w))}
        weights[name] = _weights("content end" if name == "resumed end" else name, kept)
    return make_table(table.words, table.prior, _weights("shape", shape), weights, None, table.alphabet)


# --------------------------------------------------------------------- how sure


class Try(NamedTuple):
    """A guess about an article, with whether it is right."""

    guess: _decode.Guess
    skeleton: Skeleton
    quoted: str
    numbers: tuple[float, ...]
    sorts: tuple[str, ...]
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
                numbers = _guess.sure_numbers(guess, table.likely, table.priors)
                mine.append(
                    Try(guess, skeleton, _guess.sure_quoted(guess), numbers, _guess.sure_sorts(guess), right, record)
                )
    return tries


def as_record(guess: _decode.Guess, skeleton: Skeleton, following: Sequence[Skeleton]) -> Record | None:
    """A guess as the scorer reads it."""

    def place(part: Range) -> list[int]:
        return [skeleton.bounds(part[0])[0], skeleton.bounds(part[1])[1]]

    if guess.beyond:
        if not following or following[0].quotations[:1] != [3]:
            return None
        content = [list(following[0].bounds(3))]
    else:
        content = [place(part) for part in guess.parts]
    source = [place(guess.source)] if guess.source is not None else []
    return {"source": source, "cue": [place(guess.cue)], "content": content}


def _sure_signs(t: Try) -> Iterator[tuple[tuple[str, ...], float]]:
    """What is known of a guess, once for guesses of all sorts and once for those that are quoted as much."""
    for name, number in zip(NUMBERS, t.numbers, strict=True):
        yield (name,), number
        yield (name, t.quoted), number
    for sort, value in zip(SORTS, t.sorts, strict=True):
        yield (sort, value), 1.0
        yield (sort, value, t.quoted), 1.0


def learn_sure(tries: Sequence[Try]) -> dict[str, Sure]:
    """Weights under which the confidence is the share of the guesses that are right."""
    counts = Counter(sign for t in tries for sign, _ in _sure_signs(t))
    names = sorted(sign for sign, count in counts.items() if count >= LEAST_SEEN["sure"])
    index = {sign: n for n, sign in enumerate(names)}
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for t in tries:
        for sign, value in _sure_signs(t):
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

    def weight(*names: tuple[str, ...]) -> int:
        return round(SURE_UNIT * sum(float(result.x[index[name]]) for name in names if name in index))

    known: defaultdict[str, set[str]] = defaultdict(set)
    for sort, value, *_ in (name for name in names if name[0] in SORTS):
        known[sort].add(value)
    return {
        quoted: Sure(
            tuple(weight((name,), (name, quoted)) for name in NUMBERS),
            tuple({v: w for v in sorted(known[sort]) if (w := weight((sort, v), (sort, v, quoted)))} for sort in SORTS),
        )
        for quoted in QUOTED
    }


def _score(t: Try, sure: Mapping[str, Sure]) -> float:
    weights = sure[t.quoted]
    z = sum(w * n for w, n in zip(weights.numbers, t.numbers, strict=True))
    z += sum(values.get(value, 0) for values, value in zip(weights.sorts, t.sorts, strict=True))
    return float(1 / (1 + np.exp(-z / SURE_UNIT)))


def out_of_fold(articles: Sequence[Article], scorer: Any) -> dict[str, list[Try]]:
    """Guesses about each article by weights that had not seen it."""
    tries: dict[str, list[Try]] = {}
    for fold in range(FOLDS):
        seen = [article for n, article in enumerate(articles) if n % FOLDS != fold]
        unseen = [article for n, article in enumerate(articles) if n % FOLDS == fold]
        tries |= try_out(unseen, learn_table(seen), scorer)
        print(f"fold {fold + 1} of {FOLDS} done", file=sys.stderr)
    return tries


def choose(tries: Sequence[Try], weights: Mapping[str, Sure], least: float) -> list[Record]:
    """The surest guesses about an article that do not contradict each other."""
    scored = [(_score(t, weights), -n, t) for n, t in enumerate(tries)]
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
