"""
What can be seen around a word that may be a cue: for each question, the values of its signs.

A sign is a kind of thing to look at (`SIGNS` names them for each question) and
has a value: "the next word" is ``that``. A value is a key or a tuple of keys
(see `Skeleton`), so none holds a name; numbers are strings, the larger the
coarser. Each value of each sign has a weight of its own.

``<`` stands for what lies before a sentence, ``>`` for what lies after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from ._skeleton import AUXILIARIES, FUNCTION, is_quotation, stem

__all__ = [
    "SIGNS",
    "Place",
    "Range",
    "Values",
    "bucket",
    "chain_signs",
    "content_end_signs",
    "content_ends",
    "content_first_signs",
    "content_start_signs",
    "content_starts",
    "cue_end_signs",
    "cue_signs",
    "cue_start_signs",
    "heads_after",
    "heads_before",
    "is_nominal",
    "next_quotation",
    "resumption",
    "resumption_signs",
    "source_end_signs",
    "source_first_signs",
    "source_last_signs",
    "source_start_signs",
]

Keys = Sequence[str]
Value: TypeAlias = "str | tuple[str, ...]"
Values: TypeAlias = "tuple[Value, ...]"
Range = tuple[int, int]
"""The first and the last of a run of keys."""

# How far from a cue its source and content are looked for, in keys. A sentence
# of a legal text may be longer; then the rest of it is left out. The bound
# keeps the time linear in texts without a single full stop.
BEFORE, AFTER = 120, 160
# How far behind what was found a quotation may stand that goes on from it.
CHAIN = 60

_PRONOUNS = frozenset(
    [
        "i",
        "he",
        "she",
        "it",
        "they",
        "we",
        "you",
        "who",
        "which",
        "that",
        "those",
        "these",
        "this",
        "him",
        "her",
        "them",
        "us",
        "me",
        "many",
        "some",
        "others",
        "all",
        "both",
        "one",
    ]
)
_VERBAL = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "have",
        "has",
        "had",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "said",
        "says",
        "told",
        "did",
        "does",
        "do",
    ]
)
# What may stand next to the edge of a content: the words that open or close a clause.
_EDGES = frozenset(
    [
        ",",
        ".",
        ";",
        ":",
        "—",
        "?",
        "!",
        ")",
        "(",
        "-",
        "…",
        "and",
        "but",
        "as",
        "while",
        "when",
        "because",
        "if",
        "after",
        "before",
        "although",
        "though",
        "which",
        "who",
        "whom",
        "whose",
        "according",
        "in",
        "on",
        "at",
        "for",
        "with",
        "by",
        "to",
        "than",
        "or",
        "since",
        "until",
        "during",
        "despite",
        "amid",
        "from",
        "about",
    ]
)


def bucket(n: int) -> str:
    """A number, the larger the coarser."""
    if n < 4:
        return str(n)
    return "5" if n < 6 else "8" if n < 9 else "13" if n < 14 else "20" if n < 21 else "99"


_BUCKETS = tuple(bucket(n) for n in range(BEFORE + AFTER + CHAIN))
_DIGITS = tuple(map(str, range(11)))


class Place:
    """A word that may be a cue, in its sentence."""

    __slots__ = ("at", "first", "form", "hi", "keys", "lo", "sentence", "starts", "stem")

    def __init__(self, keys: Keys, sentence: Sequence[int], bounds: Sequence[int], at: int) -> None:
        number = sentence[at]
        self.keys = keys
        self.sentence = sentence
        self.starts = bounds
        self.at = at
        self.first = bounds[number]
        self.lo = max(self.first, at - BEFORE)
        self.hi = min(bounds[number + 1], at + AFTER)
        word = keys[at]
        self.stem = stem(word)
        self.form = (
            "ing" if word.endswith("ing") else "ed" if word.endswith("ed") else "s" if word.endswith("s") else "o"
        )

    def around(self, p: int) -> tuple[str, str, str, str]:
        """The two keys before *p* and the two after it."""
        keys, lo, hi = self.keys, self.lo, self.hi
        return (
            keys[p - 2] if p - 2 >= lo else "<",
            keys[p - 1] if p - 1 >= lo else "<",
            keys[p + 1] if p + 1 < hi else ">",
            keys[p + 2] if p + 2 < hi else ">",
        )


def is_nominal(key: str) -> bool:
    """Whether the key may be the last word of a noun phrase."""
    if key[0] == "Q" or key[0] == "C" or key[0] == "~" or key == "0" or key in _PRONOUNS:
        return True
    return key[0].isalpha() and key not in FUNCTION


def _is_word(key: str) -> bool:
    return key[0].isalnum() or key[0] == "~"


# ------------------------------------------------------------------- the cue


def cue_signs(place: Place, prior: Mapping[str, float]) -> Values:
    """Whether a word is a cue, and on which side its source and content stand."""
    keys, lo, hi, i = place.keys, place.lo, place.hi, place.at
    word, st = keys[i], place.stem
    l2, l1, r1, r2 = place.around(i)
    l3 = keys[i - 3] if i - 3 >= lo else "<"
    r3 = keys[i + 3] if i + 3 < hi else ">"
    # The word before the auxiliaries: "Ada *Byron* has never said".
    j = i - 1
    while j >= lo and (keys[j] in AUXILIARIES or keys[j].endswith("ly") or keys[j] == "DAY"):
        j -= 1
    h1 = keys[j] if j >= lo else "<"
    h2 = keys[j - 1] if j > lo else "<"
    aux = "_".join(keys[max(j + 1, i - 2) : i]) or "-"
    that = "0"
    for d in range(1, min(9, hi - i)):
        key = keys[i + d]
        if key == "that":
            that = _BUCKETS[d]
            break
        if key in ",.;:—":
            break
    before = "0"
    for d in range(1, min(14, i - lo + 1)):
        key = keys[i - d]
        if key[0] == "Q" and is_quotation(key):
            before = _BUCKETS[d] + key + (keys[i - d + 1] if d > 1 else "")
            break
    after = "0"
    for d in range(1, min(14, hi - i)):
        key = keys[i + d]
        if key[0] == "Q" and is_quotation(key):
            last = keys[i + d - 1]
            after = _BUCKETS[d] + key[:2] + (last if d > 1 and not last[0].isalpha() else "")
            break
        if key == ".":
            break
    # The likeliest other cue on either side.
    rival_before = rival_after = 0.0
    rival = "-"
    for key in keys[max(lo, i - 25) : i]:
        p = prior.get(key)
        if p and p > rival_before:
            rival_before, rival = p, key
    for key in keys[i + 1 : min(hi, i + 25)]:
        p = prior.get(key)
        if p and p > rival_after:
            rival_after = p
    p = prior.get(word, 0.0)
    p4, b4, a4 = _DIGITS[int(p * 4)], _DIGITS[int(rival_before * 4)], _DIGITS[int(rival_after * 4)]
    begin = keys[place.first]
    rest = _BUCKETS[hi - i]
    return (
        "",
        word,
        st,
        l1,
        l2,
        r1,
        r2,
        r3,
        (l1, r1),
        (st, r1),
        (st, l1),
        (word, r1),
        (r1, r2),
        (l2, l1),
        h1,
        (h2, h1),
        aux,
        (st, h1),
        (st, aux),
        l3,
        (st, r1, r2),
        that,
        (st, that),
        before,
        after,
        st if before != "0" else "",
        st if after != "0" else "",
        begin,
        rest,
        _BUCKETS[i - lo],
        (l1, "." if hi - i <= 2 else rest) if is_quotation(begin) else "",
        _DIGITS[int(p * 10)],
        _DIGITS[int(rival_before * 5)],
        _DIGITS[int(rival_after * 5)],
        (b4, p4),
        (a4, p4),
        rival,
        (_DIGITS[int(p * 5)], h1),
    )


def cue_start_signs(place: Place, p: int) -> Values:
    """Whether a cue starts at *p*: "*has never* said"."""
    k = place.keys[p]
    l2, l1, r1, _ = place.around(p)
    n = _DIGITS[place.at - p]
    return ("", k, l1, (l1, k), (l2, l1), n, (n, l1), (place.stem, l1), r1)


def cue_end_signs(place: Place, p: int) -> Values:
    """Whether a cue ends with *p*: "told *reporters on Monday*"."""
    k = place.keys[p]
    _, _, r1, r2 = place.around(p)
    n = p - place.at
    st = place.stem
    return ("", k, r1, (k, r1), (r1, r2), _DIGITS[n], (st, r1), (st, k, r1), "" if n else st)


# ---------------------------------------------------------------- the source


def heads_before(place: Place) -> list[int]:
    """Where a source before the cue may end, the nearest first."""
    keys, i = place.keys, place.at
    return [j for j in range(i - 1, max(place.lo, i - 30) - 1, -1) if is_nominal(keys[j])]


def heads_after(place: Place) -> list[int]:
    """Where a source after the cue may start, the nearest first."""
    keys, i = place.keys, place.at
    return [j for j in range(i + 1, min(place.hi, i + 14)) if _is_word(keys[j])]


def source_last_signs(place: Place, heads: Sequence[int]) -> Iterator[Values]:
    """For each of *heads*, whether it is the last word of the source before the cue."""
    keys, i, lo = place.keys, place.at, place.lo
    tail = keys[i - 1]
    commas = runs = 0
    comma_then = "-"
    tight = inside = True
    x = i - 1
    earlier = _runs_before(keys, lo, heads)
    for j, before in zip(heads, earlier, strict=True):
        # Walk over what lies between this head and the one before.
        while x > j:
            key = keys[x]
            if key in (",", "—", "("):
                commas += 1
                if key == ",":
                    comma_then = keys[x + 1]
            if tight and not (key in AUXILIARIES or key.endswith("ly") or key == "DAY"):
                tight = False
            nominal = key[0] != "Q" and is_nominal(key)
            if nominal and not inside:
                runs += 1
            inside = nominal
            x -= 1
        e = keys[j]
        _, l1, r1, _ = place.around(j)
        r2 = keys[j + 2] if j + 2 <= i else ">"
        if r1.endswith("ed") or r1 in _VERBAL:
            verb = "V"
        elif r1 in FUNCTION or not r1[0].isalpha():
            verb = r1
        else:
            verb = "w"
        run = _BUCKETS[runs]
        near = "tight" if tight else "loose"
        yield (
            "",
            e,
            r1,
            (r1, r2),
            _BUCKETS[i - j],
            near,
            _DIGITS[min(commas, 3)],
            l1,
            (e, r1),
            (near, tail),
            (place.form, tail, verb, run),
            (before, verb),
            (run, comma_then),
        )


def _runs_before(keys: Keys, lo: int, heads: Sequence[int]) -> list[str]:
    """How many noun phrases lie before each of *heads*, which go leftwards."""
    counts: dict[int, int] = {}
    if heads:
        runs = 0
        inside = False
        for x in range(lo, heads[0] + 1):
            nominal = is_nominal(keys[x])
            counts[x] = runs if not inside else runs - 1
            if nominal and not inside:
                runs += 1
            inside = nominal
    return [_BUCKETS[max(0, counts[j])] for j in heads]


def source_start_signs(place: Place, p: int, last: int, commas: int) -> Values:
    """Whether the source that ends with *last* starts at *p*, *commas* lying between."""
    keys = place.keys
    k = keys[p]
    l2, l1, r1, _ = place.around(p)
    c = _DIGITS[min(commas, 3)]
    return (
        "",
        k,
        l1,
        (l1, k),
        (l2, l1),
        _BUCKETS[last - p],
        (keys[last], l1),
        (c, l1),
        (c, l1, k),
        (r1 if p < last else "-", k, l1),
    )


def source_first_signs(place: Place, j: int, shape: str) -> Values:
    """Whether *j* is the first word of the source after the cue."""
    keys, i = place.keys, place.at
    e = keys[j]
    _, l1, r1, r2 = place.around(j)
    d = _BUCKETS[j - i]
    between = "_".join(keys[i + 1 : j]) if j - i < 5 else "long"
    return (
        "",
        e,
        l1,
        (l1, e),
        d,
        (d, e),
        (e, r1),
        (shape, d),
        (shape, l1),
        between or "-",
        (e, r1, r2),
        (place.stem, d),
        (place.stem, l1),
    )


def source_end_signs(place: Place, p: int, first: int, commas: int, shape: str) -> Values:
    """Whether the source that starts with *first* ends with *p*."""
    keys = place.keys
    k = keys[p]
    _, _, r1, r2 = place.around(p)
    r3 = keys[p + 3] if p + 3 < place.hi else ">"
    n = _BUCKETS[p - first]
    c = _DIGITS[min(commas, 3)]
    return (
        "",
        k,
        r1,
        (k, r1),
        (r1, r2),
        n,
        (r1, n),
        (keys[first], r1),
        (c, r1),
        (c, r1, r2),
        (shape, r1),
        (r1, r2, r3),
        (_BUCKETS[place.hi - p], r1),
        (shape, k),
    )


# --------------------------------------------------------------- the content


def content_first_signs(place: Place, p: int, base: int, shape: str) -> Values:
    """Whether the content after a cue starts at *p*; it may from *base* on."""
    k = place.keys[p]
    _, l1, r1, _ = place.around(p)
    n = _DIGITS[min(6, p - base)]
    return ("", k, l1, (l1, k), n, (n, k), (k, r1), (shape, n, k), (place.stem, k))


def content_ends(place: Place, first: int) -> list[int]:
    """Where a content that starts at *first* may end, in order; never empty."""
    keys, hi = place.keys, place.hi
    return [
        p
        for p in range(first, hi)
        if p == hi - 1 or keys[p + 1] in _EDGES or is_quotation(keys[p]) or is_quotation(keys[p + 1])
    ]


def content_end_signs(place: Place, ends: Sequence[int], first: int, prior: Mapping[str, float]) -> Iterator[Values]:
    """For each of *ends*, whether the content that starts at *first* ends with it."""
    keys, hi = place.keys, place.hi
    commas = 0
    verb = "n"
    x = first
    begin = keys[first]
    st = place.stem
    for p in ends:
        while x <= p:
            key = keys[x]
            if key == ",":
                commas += 1
            elif key in _VERBAL or key.endswith("ed"):
                verb = "v"
            x += 1
        k = keys[p]
        _, _, r1, r2 = place.around(p)
        r3 = keys[p + 3] if p + 3 < hi else ">"
        n = _BUCKETS[p - first]
        near = 0.0
        for key in keys[p + 1 : min(hi, p + 8)]:
            q = prior.get(key, 0.0)
            near = max(near, q)
        yield (
            "",
            k,
            (k, r1),
            (r1, r2),
            n,
            (r1, n),
            (begin, r1),
            (_DIGITS[min(commas, 3)], r1),
            (st, r1),
            (r1, r2, r3),
            (_DIGITS[int(near * 4)], r1),
            (verb, r1),
        )


def content_starts(place: Place, last: int) -> list[int]:
    """Where a content that ends with *last* may start, the nearest first; never empty."""
    keys, lo = place.keys, place.lo
    return [
        p
        for p in range(last, lo - 1, -1)
        if p == lo or keys[p - 1] in _EDGES or is_quotation(keys[p]) or is_quotation(keys[p - 1])
    ]


def content_start_signs(place: Place, starts: Sequence[int], last: int, shape: str) -> Iterator[Values]:
    """For each of *starts*, whether the content that ends with *last* starts there."""
    keys, lo = place.keys, place.lo
    end = keys[last]
    st = place.stem
    commas = 0
    x = last
    for p in starts:
        while x >= p:
            commas += keys[x] == ","
            x -= 1
        k = keys[p]
        l2, l1, _, _ = place.around(p)
        yield (
            "",
            k,
            (l1, k),
            (l2, l1),
            _BUCKETS[last - p],
            (_DIGITS[min(commas, 3)], l1),
            (shape, l1),
            (st, l1),
            ("<" if p == lo else "-", end),
        )


# ------------------------------------------------------- where it goes on from


def resumption(place: Place, tail: int) -> int | None:
    """Where the words of an interrupted content may go on: "The plan, he said, *would* fail"."""
    keys, hi = place.keys, place.hi
    y = tail + 1
    if y < hi and keys[y] in (",", "—"):
        y += 1
    if y + 1 < hi and not is_quotation(keys[y]) and _is_word(keys[y]):
        return y
    return None


def resumption_signs(
    place: Place, tail: int, y: int, shape: str, part: Range, source: Range | None, prior: Mapping[str, float]
) -> Values:
    """Whether the content goes on at *y*."""
    keys = place.keys
    _, _, r1, r2 = place.around(y)
    mark = keys[tail + 1] if y > tail + 1 else "0"
    k = keys[y]
    last = keys[part[1]]
    q = "Q" if is_quotation(last) else "w"
    near = max((prior.get(z, 0.0) for z in keys[y : y + 4]), default=0.0)
    order = "sc" if source and source[1] < place.at else "cs" if source else "c"
    begin = keys[part[0]]
    n = _BUCKETS[min(part[1] - part[0], BEFORE)]
    st = place.stem
    return (
        "",
        mark,
        k,
        (mark, k),
        (k, r1),
        (mark, k, r1),
        (r1, r2),
        (q, mark),
        (q, mark, k),
        last,
        (last, k),
        (order, mark),
        _DIGITS[int(near * 4)],
        n,
        _BUCKETS[place.hi - y],
        (shape, mark, q),
        (st, mark),
        (st, k),
        (keys[tail], mark, k),
        begin,
        (begin, k),
        (n, mark),
    )


def next_quotation(place: Place, tail: int) -> int | None:
    """The first quotation behind *tail*, if it stands near."""
    keys = place.keys
    for x in range(tail + 1, min(len(keys), tail + CHAIN)):
        if keys[x][0] == "Q" and is_quotation(keys[x]):
            return x
    return None


def chain_signs(
    place: Place, tail: int, x: int, shape: str, part: Range, step: int, prior: Mapping[str, float]
) -> Values:
    """Whether the quotation *x* goes on from what was found: “A,” he said. “*B*.”"""
    keys, sentence, starts = place.keys, place.sentence, place.starts
    between = keys[tail + 1 : x]
    number = sentence[x]
    hi = starts[number + 1]
    r1 = keys[x + 1] if x + 1 < len(keys) else ">"
    r2 = keys[x + 2] if x + 2 < len(keys) else ">"
    opens = starts[number] == x
    alone = "alone" if opens and x + 1 >= hi - 1 else "-"
    key = keys[x]
    before = _DIGITS[int(max((prior.get(k, 0.0) for k in between), default=0.0) * 4)]
    after = _DIGITS[int(max((prior.get(k, 0.0) for k in keys[x + 1 : min(hi, x + 12)]), default=0.0) * 4)]
    last = keys[part[1]]
    q = "Q" if is_quotation(last) else "w"
    s = f"{shape[0] == 'k':d}{q}{min(number - sentence[place.at], 3)}{opens:d}{min(step, 1)}"
    n = _BUCKETS[len(between)]
    return (
        s,
        key,
        (key, s),
        (alone, s),
        (alone, key, s),
        (s, n),
        (s, "_".join(between) or "-" if len(between) < 4 else "long"),
        (key, r1),
        (r1, r2),
        (s, before),
        (s, after),
        (alone, before, after),
        (alone, before, after, n),
        (last, key, alone),
        (shape, alone, key),
        (s, between[0] if between else "-"),
        (between[-1] if between else "-", alone, key),
        (place.stem, alone),
        _DIGITS[step],
    )


SIGNS: Mapping[str, tuple[str, ...]] = {
    name: tuple(line.strip() for line in lines.strip().splitlines())
    for name, lines in {
        "shape": """
            always
            word
            stem
            left
            left 2
            right
            right 2
            right 3
            left, right
            stem, right
            stem, left
            word, right
            right two
            left two
            subject
            subject two
            auxiliaries
            stem, subject
            stem, auxiliaries
            left 3
            stem, right two
            that
            stem, that
            quotation before
            quotation after
            stem, quotation before
            stem, quotation after
            first word
            words to the end
            words from the start
            sentence opens with a quotation
            prior
            rival before
            rival after
            rival before, prior
            rival after, prior
            rival
            prior, subject
        """,
        "cue start": """
            always
            word
            left
            left, word
            left two
            length
            length, left
            stem, left
            right
        """,
        "cue end": """
            always
            word
            right
            word, right
            right two
            length
            stem, right
            stem, word, right
            stem alone
        """,
        "source last": """
            always
            word
            right
            right two
            distance
            tight
            commas
            left
            word, right
            tight, before the cue
            form of the cue, before the cue, verb, phrases between
            phrases before, verb
            phrases between, after the comma
        """,
        "source start": """
            always
            word
            left
            left, word
            left two
            length
            last, left
            commas, left
            commas, left, word
            right, word, left
        """,
        "source first": """
            always
            word
            left
            left, word
            distance
            distance, word
            word, right
            shape, distance
            shape, left
            between
            word, right two
            stem, distance
            stem, left
        """,
        "source end": """
            always
            word
            right
            word, right
            right two
            length
            right, length
            first, right
            commas, right
            commas, right two
            shape, right
            right three
            words to the end, right
            shape, word
        """,
        "content first": """
            always
            word
            left
            left, word
            distance
            distance, word
            word, right
            shape, distance, word
            stem, word
        """,
        "content end": """
            always
            word
            word, right
            right two
            length
            right, length
            first, right
            commas, right
            stem, right
            right three
            cue ahead, right
            verb, right
        """,
        "content start": """
            always
            word
            left, word
            left two
            length
            commas, left
            shape, left
            stem, left
            start of the sentence, last
        """,
        "resumes": """
            always
            mark
            word
            mark, word
            word, right
            mark, word, right
            right two
            quoted, mark
            quoted, mark, word
            last
            last, word
            order, mark
            cue ahead
            length
            words to the end
            shape, mark, quoted
            stem, mark
            stem, word
            before, mark, word
            first
            first, word
            length, mark
        """,
        "goes on": """
            where
            quotation
            quotation, where
            alone, where
            alone, quotation, where
            where, distance
            where, between
            quotation, right
            right two
            where, cue before
            where, cue after
            alone, cue before, cue after
            alone, cue before, cue after, distance
            last, quotation, alone
            shape, alone, quotation
            where, first between
            last between, alone, quotation
            stem, alone
            step
        """,
    }.items()
}
"""The names of the signs of each question, in the order of their values."""
