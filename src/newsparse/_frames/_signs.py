"""
What can be seen around a word that may be a cue: for each question, the values of its signs.

A sign is a kind of thing to look at (`SIGNS` names them for each question) and
has a value: "the next word" is ``that``. A value is a string of keys (see
`Alphabet`), one character each, so none holds a name; numbers are characters
too, the larger the coarser. Each value of each sign has a weight of its own.

The signs of an edge (where does the source start?) that are keys beside a spot
are the same for every edge: `NEAR`. What else an edge looks at is yielded by
its function here, spot by spot.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from typing import TypeAlias

from ._skeleton import EDGE, Skeleton

__all__ = [
    "EDGES",
    "NEAR",
    "SHAPES",
    "SHAPE_CODES",
    "SIGNS",
    "Answers",
    "Place",
    "Range",
    "Values",
    "bucket",
    "chain_signs",
    "content_end_last",
    "content_end_signs",
    "content_first_signs",
    "content_start_signs",
    "cue_ahead",
    "cue_end_signs",
    "cue_signs",
    "cue_start_signs",
    "is_cue_end",
    "is_cue_start",
    "is_nobody",
    "is_subject",
    "near",
    "next_quotation",
    "resumption",
    "resumption_signs",
    "source_end_last",
    "source_end_signs",
    "source_first_signs",
    "source_last_signs",
    "source_start_last",
    "source_start_signs",
]

Values: TypeAlias = "tuple[str, ...]"
Answers: TypeAlias = "Iterator[tuple[int, Values]]"
"""
Spots that may be the edge, each with the values of its signs, in the order in which they are asked.

Where there is a last one (the start of the sentence), it is left out: it is the
edge if none before it is.
"""
Range = tuple[int, int]
"""The first and the last of a run of keys."""

# How far from a cue its source and content are looked for, in keys. A sentence
# of a legal text may be longer; then the rest of it is left out. The bound
# keeps the time linear in texts without a single full stop.
BEFORE, AFTER = 120, 160
# How far behind what was found a quotation may stand that goes on from it.
CHAIN = 60
# How far a rival is looked for, and a quotation.
_RIVALS, _QUOTED = 25, 13


def bucket(n: int) -> str:
    """A number as one character, the larger the coarser: ``a`` is ten and more, ``z`` more than twenty."""
    if n < 4:
        return str(n)
    return "5" if n < 6 else "8" if n < 9 else "a" if n < 14 else "t" if n < 21 else "z"


SHAPES = ("none", "sck", "ksc", "kcs", "csk", "ck", "kc")
"""The orders in which source, cue and content stand; ``none`` is no cue at all."""
SHAPE_CODES: Mapping[str, str] = dict(zip(SHAPES, "ABCDEFG", strict=True))
"""Each as one character."""
CONTENT_FIRST = "CDG"

_BUCKETS = "".join(bucket(n) for n in range(BEFORE + AFTER + CHAIN + 8))
_DIGITS = "0123456789a"
_NOUGHTS = repeat("0")

NEAR: Mapping[str, tuple[int, int]] = {
    # with what is before it
    "always": (0, 0),
    "word": (0, 1),
    "left": (-1, 0),
    "left, word": (-1, 1),
    "left two": (-2, 0),
    "left two, word": (-2, 1),
    # with what is behind it
    "right": (1, 2),
    "word, right": (0, 2),
    "right two": (1, 3),
    "word, right two": (0, 3),
    "right three": (1, 4),
}
"""The keys around a spot that are signs of an edge: from where to where, counted from the spot."""


def near(keys: str, p: int) -> Values:
    """The values of `NEAR` at *p*."""
    return tuple(keys[p + a : p + b] for a, b in NEAR.values())


class Place:
    """A word that may be a cue, in its sentence."""

    __slots__ = ("alphabet", "at", "form", "hi", "keys", "lo", "number", "skeleton", "stem")

    def __init__(self, skeleton: Skeleton, number: int, at: int, stems: Mapping[str, str], forms: Mapping[str, str]):
        keys = skeleton.keys
        self.skeleton = skeleton
        self.alphabet = skeleton.alphabet
        self.keys = keys
        self.number = number
        """Which of the words of the paragraph that may be cues."""
        self.at = at
        self.lo = max(keys.rfind(EDGE, max(0, at - BEFORE), at) + 1, at - BEFORE)
        hi = keys.find(EDGE, at, at + AFTER)
        self.hi = hi if hi >= 0 else min(len(keys), at + AFTER)
        word = keys[at]
        self.stem = stems.get(word, word)
        self.form = forms.get(word, "o")


# ------------------------------------------------------------------- the cue


def cue_signs(place: Place, rivals: Sequence[tuple[int, str]]) -> Values:
    """
    Whether a word is a cue, and on which side its source and content stand.

    *rivals* are all words of the paragraph that may be cues: where they are,
    and how likely, as a digit.
    """
    keys, lo, hi, i = place.keys, place.lo, place.hi, place.at
    alphabet = place.alphabet
    st, word = place.stem, keys[i]
    l1, r1 = keys[i - 1], keys[i + 1]
    # The word before the auxiliaries: "Ada *Byron* has never said".
    j = i - 1
    loose = alphabet.loose
    while j >= lo and keys[j] in loose:
        j -= 1
    h1 = keys[j]
    that = "0"
    at = keys.find(alphabet.that, i + 1, min(hi, i + 9))
    if at > 0 and not any(mark in keys[i + 1 : at] for mark in ",.;:—"):
        that = _BUCKETS[at - i]
    before = after = "0"
    quotations = place.skeleton.quotations
    if quotations:
        n = bisect_left(quotations, i)
        if n and (q := quotations[n - 1]) >= max(lo, i - _QUOTED):
            before = _BUCKETS[i - q] + keys[q : q + 2]
        if n < len(quotations) and (q := quotations[n]) < min(hi, i + _QUOTED + 1) and "." not in keys[i + 1 : q]:
            last = keys[q - 1]
            after = _BUCKETS[q - i] + keys[q] + (last if last in ',:—-"' else "")
    # The likeliest other cue on either side.
    n = place.number
    p = rivals[n][1]
    before_p = after_p = "0"
    m = n - 1
    floor, ceiling = max(lo, i - _RIVALS), min(hi, i + _RIVALS + 1)
    while m >= 0 and rivals[m][0] >= floor:
        before_p = max(before_p, rivals[m][1])
        m -= 1
    m = n + 1
    while m < len(rivals) and rivals[m][0] < ceiling:
        after_p = max(after_p, rivals[m][1])
        m += 1
    begin = keys[lo]
    rest = _BUCKETS[hi - i]
    return (
        word,
        st,
        l1,
        keys[i - 2],
        r1,
        keys[i + 2],
        l1 + r1,
        st + r1,
        st + l1,
        h1,
        keys[j - 1 : j + 1],
        st + h1,
        st + keys[i + 1 : i + 3],
        that,
        st + that,
        before,
        after,
        begin,
        rest,
        l1 + ("." if hi - i <= 2 else rest) if begin in alphabet.quotations else "",
        before_p + p,
        after_p + p,
    )


def is_cue_start(place: Place, limit: int) -> bool:
    """Whether nothing before its word can belong to a cue: not behind *limit*, a mark, a name or "she"."""
    i = place.at
    return i <= limit or place.keys[i - 1] in place.alphabet.no_cue_before


def is_cue_end(place: Place) -> bool:
    """Whether nothing behind its word can belong to a cue: a mark, "that" or "she"."""
    return place.keys[place.at + 1] in place.alphabet.no_cue_behind


def is_subject(place: Place) -> bool:
    """Whether the word before that of a cue can only be all of its source: "*she* said"."""
    return place.keys[place.at - 1] in place.alphabet.subjects


def is_nobody(place: Place, source: Range, cue: Range) -> bool:
    """
    Whether the source stands for nobody, or for whom the words are said to.

    "*It* was said that", where who said it is not told; "*Lind* was asked": of forty such cues in annotated news
    none has for its source who is asked.
    """
    keys, at, alphabet = place.keys, place.at, place.alphabet
    if source[0] == source[1] and keys[source[0]] == alphabet.it and keys[cue[0]] in alphabet.expletive:
        return True
    return source[1] < at and keys[at] in alphabet.addressing and keys[at - 1] in alphabet.being


def cue_start_signs(place: Place, limit: int) -> Answers:
    """Where a cue starts: "*has never* said"; not before *limit*."""
    keys, i, st = place.keys, place.at, place.stem
    auxiliaries = place.alphabet.auxiliaries
    for n in range(min(7, i - limit + 1)):
        l1 = keys[i - n - 1]
        if l1 not in auxiliaries:
            d = _DIGITS[n]
            yield i - n, (d, d + l1, st + l1)


def cue_end_signs(place: Place) -> Answers:
    """Where a cue ends: "told *reporters on Monday*"; before any quotation."""
    keys, i, st = place.keys, place.at, place.stem
    quotations = place.alphabet.quotations
    for p in range(i, min(place.hi, i + 9)):
        if keys[p] in quotations:
            return
        yield p, (_DIGITS[p - i], st + keys[p + 1], st + keys[p : p + 2], "" if p > i else st)


# ---------------------------------------------------------------- the source


def source_last_signs(place: Place) -> Answers:
    """Where a source before the cue ends, the nearest spot first."""
    keys, i = place.keys, place.at
    alphabet = place.alphabet
    nominal, loose = alphabet.nominal, alphabet.loose
    verbal, function, words = alphabet.verbal, alphabet.function, alphabet.words_and_numbers
    tail = keys[i - 1]
    commas = runs = 0
    comma_then = "-"
    tight = inside = True
    for j in range(i - 1, max(place.lo, i - 30) - 1, -1):
        key = keys[j]
        noun = key in nominal
        if noun:
            r1 = keys[j + 1]
            if r1 in verbal:
                verb = "V"
            elif r1 in function or r1 not in words:
                verb = r1
            else:
                verb = "w"
            run = _BUCKETS[runs]
            tightness = "t" if tight else "l"
            yield (
                j,
                (
                    _BUCKETS[i - j],
                    tightness,
                    _DIGITS[min(commas, 3)],
                    tightness + tail,
                    place.form + tail + verb + run,
                    run + comma_then,
                    key + tail,
                ),
            )
        elif key in ",—(":
            commas += 1
            if key == ",":
                comma_then = keys[j + 1]
        if tight and key not in loose:
            tight = False
        if noun and not inside:
            runs += 1
        inside = noun


def source_start_last(place: Place, last: int) -> int:
    """The furthest spot where the source that ends with *last* may start."""
    return max(place.lo, last - 30)


def source_start_signs(place: Place, last: int) -> Answers:
    """Where the source that ends with *last* starts, its last word first."""
    keys, inside = place.keys, place.alphabet.inside
    end = keys[last]
    # Behind a quotation all that is left is the source, however many commas are in it.
    introduced = "q" if any(keys.find(q, place.lo, last) >= 0 for q in place.alphabet.introducing) else "-"
    commas = 0
    for p in range(last, source_start_last(place, last), -1):
        k, l1 = keys[p], keys[p - 1]
        if k == ",":
            commas += 1
        if l1 not in inside:
            c = _DIGITS[min(commas, 3)]
            yield p, (_BUCKETS[last - p], end + l1, c + l1, c + keys[p - 1 : p + 1], introduced + l1)


def source_first_signs(place: Place, shape: str, least: int) -> Answers:
    """Where the source after the cue starts, not before *least*."""
    keys, i, st = place.keys, place.at, place.stem
    words = place.alphabet.words_and_numbers
    for j in range(least, min(place.hi, i + 14)):
        e = keys[j]
        if e not in words:
            continue
        l1 = keys[j - 1]
        d = _BUCKETS[j - i]
        yield (
            j,
            (
                d,
                d + e,
                shape + d,
                shape + l1,
                keys[i + 1 : j] if j - i < 5 else "-",
                keys[j : j + 3],
                st + d,
                st + l1,
            ),
        )


def source_end_last(place: Place, first: int) -> int:
    """The last spot where the source that starts with *first* may end: before a quotation, at the latest."""
    keys, quotations = place.keys, place.alphabet.quotations
    last = min(place.hi, first + 40) - 1
    for p in range(first + 1, last + 1):
        if keys[p] in quotations and keys[p - 1] in ",:—":
            return max(first, p - 2)
    return last - 1 if keys[last] == "." and last > first else last


def source_end_signs(place: Place, first: int, shape: str) -> Answers:
    """Where the source that starts with *first* ends before its last spot."""
    keys, hi = place.keys, place.hi
    nouns, words = place.alphabet.nouns, place.alphabet.words_and_numbers
    begin = keys[first]
    commas = 0
    for p in range(first, source_end_last(place, first)):
        k, r1 = keys[p], keys[p + 1]
        if k == ",":
            commas += 1
        if r1 in nouns and k in words:
            continue  # the harbour *master*: one in a hundred ends there
        n = _BUCKETS[p - first]
        c = _DIGITS[min(commas, 3)]
        then = ""
        if r1 == ",":
            # Odile Marsh, *the* mayor, said … but: Odile Marsh, the weir *will* hold
            match = place.alphabet.clause_or_stop.search(keys, p + 2, hi + 1)
            then = "v" if match is None or match[0] not in ",.;:—|" else match[0]
        yield (
            p,
            (
                n,
                r1 + n,
                begin + r1,
                c + r1,
                c + keys[p + 1 : p + 3],
                shape + r1,
                _BUCKETS[hi - p] + r1,
                shape + k,
                then,
                shape + then,
            ),
        )


# --------------------------------------------------------------- the content


def content_first_signs(place: Place, base: int, shape: str) -> Answers:
    """Where the content after a cue starts; it may from *base* on."""
    keys, st = place.keys, place.stem
    for p in range(base, min(place.hi, base + 9)):
        k = keys[p]
        n = _DIGITS[min(6, p - base)]
        yield p, (n, n + k, shape + n + k, st + k)


def content_end_last(place: Place, first: int) -> int:
    """The last word of the sentence, where a content that starts at *first* ends if nowhere before."""
    last = place.hi - 1
    return last - 1 if place.keys[last] in ".?!" and last > first else last


def cue_ahead(keys: str, p: int, digits: Mapping[str, str]) -> str:
    """How likely one of the next keys of the sentence is a cue, as a digit."""
    return max(map(digits.get, keys[p + 1 : p + 8].partition(EDGE)[0], _NOUGHTS), default="0")


def content_end_signs(place: Place, first: int, digits: Mapping[str, str]) -> Answers:
    """Where the content that starts at *first* ends; *digits* say how likely a key is a cue."""
    keys, st = place.keys, place.stem
    begin = keys[first]
    clause = place.alphabet.clause.search(keys, first, place.hi)
    verb = clause.start() if clause else place.hi
    for match in place.alphabet.content_end.finditer(keys, first + 1, content_end_last(place, first) + 1):
        p = match.start() - 1
        r1 = keys[p + 1]
        n = _BUCKETS[p - first]
        yield (
            p,
            (
                n,
                r1 + n,
                begin + r1,
                _DIGITS[min(keys.count(",", first, p + 1), 3)] + r1,
                st + r1,
                cue_ahead(keys, p, digits) + r1,
                ("v" if p >= verb else "n") + r1,
            ),
        )


def content_start_signs(place: Place, last: int, shape: str) -> Answers:
    """Where the content that ends with *last* starts, the nearest spot first; if nowhere, with the sentence."""
    keys, st = place.keys, place.stem
    end = keys[last]
    quotations, edges = place.alphabet.quotations, place.alphabet.edges
    for p in range(last, place.lo, -1):
        l1 = keys[p - 1]
        if l1 in edges or keys[p] in quotations:
            yield (
                p,
                (
                    _BUCKETS[last - p],
                    _DIGITS[min(keys.count(",", p, last + 1), 3)] + l1,
                    shape + l1,
                    st + l1,
                    end + l1,
                ),
            )


# ------------------------------------------------------- where it goes on from


def resumption(place: Place, tail: int) -> int | None:
    """Where the words of an interrupted content may go on: "The plan, he said, *would* fail"."""
    keys, hi = place.keys, place.hi
    y = tail + 1
    if y < hi and keys[y] in ",—":
        y += 1
    if y + 1 < hi and keys[y] in place.alphabet.words_and_numbers:
        return y
    return None


def resumption_signs(
    place: Place, tail: int, y: int, shape: str, part: Range, source: Range | None, digits: Mapping[str, str]
) -> Values:
    """Whether the content goes on at *y*."""
    keys, st = place.keys, place.stem
    mark = keys[tail + 1] if y > tail + 1 else "0"
    k = keys[y]
    last = keys[part[1]]
    q = "Q" if last in place.alphabet.quotations else "w"
    order = ("b" if source[1] < place.at else "a") if source else "n"
    begin = keys[part[0]]
    n = _BUCKETS[min(part[1] - part[0], BEFORE)]
    return (
        "",
        mark,
        k,
        mark + k,
        keys[y : y + 2],
        mark + keys[y : y + 2],
        keys[y + 1 : y + 3],
        q + mark,
        q + mark + k,
        last,
        last + k,
        order + mark,
        cue_ahead(keys, y, digits),
        n,
        _BUCKETS[place.hi - y],
        shape + mark + q,
        st + mark,
        st + k,
        keys[tail] + mark + k,
        begin,
        begin + k,
        n + mark,
    )


def next_quotation(place: Place, tail: int) -> int | None:
    """The first quotation behind *tail*, if it stands near."""
    quotations = place.skeleton.quotations
    n = bisect_right(quotations, tail)
    return quotations[n] if n < len(quotations) and quotations[n] < tail + CHAIN else None


def chain_signs(
    place: Place, tail: int, x: int, shape: str, part: Range, step: int, digits: Mapping[str, str]
) -> Values:
    """Whether the quotation *x* goes on from what was found: “A,” he said. “*B*.”"""
    keys, alphabet = place.keys, place.alphabet
    between = keys[tail + 1 : x]
    hi = keys.find(EDGE, x, x + AFTER)
    opens = keys[x - 1] == EDGE
    alone = "1" if opens and x + 1 >= hi - 1 else "0"
    key = keys[x]
    before = max([digits.get(k, "0") for k in between], default="0")
    after = cue_ahead(keys, x, digits)
    last = keys[part[1]]
    q = "Q" if last in alphabet.quotations else "w"
    first = "k" if shape in CONTENT_FIRST else "s"
    s = f"{first}{q}{min(between.count(EDGE * 3), 3)}{opens:d}{min(step, 1)}"
    n = _BUCKETS[len(between)]
    words = between.replace(EDGE * 3, EDGE)
    return (
        s,
        key,
        key + s,
        alone + s,
        alone + key + s,
        s + n,
        s + (words if len(words) < 4 else "-"),
        keys[x : x + 2],
        keys[x + 1 : x + 3],
        s + before,
        s + after,
        alone + before + after,
        alone + before + after + n,
        last + key + alone,
        shape + alone + key,
        s + between[:1],
        between[-1:] + alone + key,
        place.stem + alone,
        _DIGITS[step],
    )


EDGES: Mapping[str, tuple[str, ...]] = {
    # Not an edge, but seen from beside the spot as well: whether a word may be a cue at all.
    "cue": (),
    "cue start": (
        "length",
        "length, left",
        "stem, left",
    ),
    "cue end": (
        "length",
        "stem, right",
        "stem, word, right",
        "stem alone",
    ),
    "source last": (
        "distance",
        "tight",
        "commas",
        "tight, before the cue",
        "form of the cue, before the cue, verb, phrases between",
        "phrases between, after the comma",
        "word, before the cue",
    ),
    "source start": (
        "length",
        "last, left",
        "commas, left",
        "commas, left, word",
        "behind a quotation, left",
    ),
    "source first": (
        "distance",
        "distance, word",
        "shape, distance",
        "shape, left",
        "between",
        "word, right two",
        "stem, distance",
        "stem, left",
    ),
    "source end": (
        "length",
        "right, length",
        "first, right",
        "commas, right",
        "commas, right two",
        "shape, right",
        "words to the end, right",
        "shape, word",
        "behind the comma",
        "shape, behind the comma",
    ),
    "content first": (
        "distance",
        "distance, word",
        "shape, distance, word",
        "stem, word",
    ),
    "content end": (
        "length",
        "right, length",
        "first, right",
        "commas, right",
        "stem, right",
        "cue ahead, right",
        "verb, right",
    ),
    "content start": (
        "length",
        "commas, left",
        "shape, left",
        "stem, left",
        "last, left",
    ),
}
"""For each edge, what is a sign of it beside `NEAR`, in the order of the values."""

_WHOLE = {
    "shape": """
        word
        stem
        left
        left 2
        right
        right 2
        left, right
        stem, right
        stem, left
        subject
        subject two
        stem, subject
        stem, right two
        that
        stem, that
        quotation before
        quotation after
        first word
        words to the end
        sentence opens with a quotation
        rival before, prior
        rival after, prior
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
}

SIGNS: Mapping[str, tuple[str, ...]] = {
    **{name: tuple(line.strip() for line in lines.strip().splitlines()) for name, lines in _WHOLE.items()},
    **{name: (*NEAR, *others) for name, others in EDGES.items()},
}
"""The names of the signs of each question, in the order of their values."""
