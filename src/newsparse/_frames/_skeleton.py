"""A paragraph as its skeleton: one character for each word, mark and quotation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from .._span import Span

__all__ = ["AUXILIARIES", "EDGE", "FUNCTION", "WORD_RE", "Alphabet", "Bounds", "Reading", "Skeleton", "stem"]

_WORD = r"\w+(?:[’'&.-]\w+|(?<=\d),\d{3}(?!\d))*+"  # 5,000,000 is one
WORD_RE = re.compile(rf"{_WORD}|[^\w\s]")
# The same, but a stop that ends nothing belongs to its word: "Gen. Ott".
_TOKEN_RE = re.compile(rf"{_WORD}(?:\.++(?!\Z))?+|[^\w\s]")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words of grammar and of rank: they are kept as they stand, capital or not.
FUNCTION = _set(
    """
    i he she it they we you who which that this these those there here his her its their our my your him them us me
    the a an and or but nor so yet if when while as because since after before until although though unless whether
    than of for at from in with on to by about into over under against through during between among despite amid
    like including according per via up out off down is are was were be been being has have had do does did will
    would can could may might must should cannot not no yes what how why where whom whose some many several other
    another most all both every each few one two three four five six seven eight nine ten mr mrs ms dr sen rep gov
    gen lt col sgt capt prof rev president senator governor secretary representative mayor speaker judge justice
    minister
    """
)
AUXILIARIES = _set(
    """
    has have had is was were are be been being will would may might could can must should did does do also later
    then now once again just still even never always often ever first only simply already reportedly himself herself
    itself themselves to not
    """
)
_PRONOUNS = _set(
    """
    i he she it they we you who which that those these this him them her us me many some others all both one another
    several few most each
    """
)
_ROLES = _set("president senator governor secretary representative mayor speaker judge justice minister")
_VERBAL = _set(
    """
    is are was were have has had will would can could may might said says told did does do
    """
)
# The words that open a clause or a phrase: with marks, what may stand next to the edge of a content.
_OPENING = _set(
    """
    and but as while when because if after before although though which who whom whose according in on at for with
    by to than or since until during despite amid from about
    """
)
_ARTICLES = _set(
    """
    the a an his her its their our my your mr mrs ms dr sen rep gov gen lt col sgt capt prof rev president senator
    governor secretary representative mayor judge justice minister
    """
)
_ADDRESSING = _set("accused asked briefed informed pressed questioned reminded told warned")
_DAYS = _set(
    """
    monday tuesday wednesday thursday friday saturday sunday
    """
)
_MONTHS = _set(
    """
    january february march april june july august september october november december jan feb aug sept sep oct nov
    dec
    """
)
_DASHES = _set(
    """
    —–―
    """
)
_SUFFIX_RE = re.compile(r"(?:ing|ed|ly|s|ion|er|ment|al|ive)$")

EDGE = "|"
"""What stands around each sentence, three times."""
_MARKS = frozenset(".,;:!?()…—-/&%$“”‘’'\"[]")
_OTHER = "•"  # any other mark

_QUOTATIONS = ("QL", "QL,", "QL.", "QS", "QS,", "QS.")
_NAMES = ("Cap", "CAPS")
_KEYS = (
    *_QUOTATIONS,
    *_NAMES,
    "Cap's",
    "~'s",
    "DAY",
    "MON",
    "0",
    *("~" + ending for ending in ("", "ing", "ed", "ly", "s", "ion", "er", "ment", "al", "ive")),
)
# Characters that are no others' names; which of them a key gets matters to nobody.
_FIRST_CODE = 0x3400

_IRREGULAR = {
    form: line.split()[0]
    for line in (
        "say said says saying",
        "tell told tells telling",
        "write wrote writes writing written",
        "think thought thinks thinking",
        "know knew knows knowing known",
        "see saw sees seeing seen",
        "hold held holds holding",
        "feel felt feels feeling",
        "speak spoke speaks speaking spoken",
        "give gave gives giving given",
        "take took takes taking taken",
        "find found finds finding",
        "show showed shows showing shown",
        "make made makes making",
        "deny denied denies denying",
        "go went goes going gone",
        "mean meant means meaning",
        "read reads reading",
        "hear heard hears hearing",
        "get got gets getting",
        "keep kept keeps keeping",
        "swear swore swears swearing sworn",
        "sing sang sings",
        "quip quipped quips quipping",
        "stand stood stands standing",
        "come came comes coming",
        "begin began begins",
        "run ran runs running",
        "lay laid lays",
        "pay paid pays",
        "bring brought brings",
        "seek sought seeks seeking",
        "choose chose chooses chosen",
        "teach taught",
        "forget forgot",
        "understand understood understands",
        "leave left leaves",
        "put puts putting",
    )
    for form in line.split()
}


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without its ending, so that its forms share what is learned: ``insist`` of ``insisted``."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    n = len(word)
    if n > 5 and word.endswith("ing"):
        word = word[:-3]
    elif n > 4 and word.endswith(("ied", "ies")):
        return word[:-3] + "y"
    elif n > 4 and word.endswith(("ed", "es")):
        word = word[:-2]
    elif n > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word


class Alphabet:
    """
    The keys of a skeleton, each as one character.

    A key is a lower-case word that is known, the ending of another one
    (``~ed``), the shape of a name (``Cap``, ``CAPS``, ``Cap's``), a number
    (``0``), a mark, or a whole quotation: ``QL`` a long one, ``QS`` a short
    one, with its last mark behind. A mark is its own character.
    """

    def __init__(self, words: frozenset[str], stems: Iterable[str]) -> None:
        self.words = words
        static = {*FUNCTION, *_ARTICLES, "former", *AUXILIARIES, *_PRONOUNS, *_VERBAL, *_OPENING, *_KEYS}
        named = sorted(key for key in {*static, *words, *stems} if len(key) > 1)
        self._codes = {key: chr(_FIRST_CODE + n) for n, key in enumerate(named)}
        self._keys = {code: key for key, code in self._codes.items()}
        self.plain = self.reading({})
        """How words are read where the language has no others than those that were learned of."""
        keys = static | words
        codes = self.encode
        self.quotations = "".join(map(codes, _QUOTATIONS))
        self.introducing = tuple(map(codes, ("QL,", "QS,")))
        """Quotations that a comma ends, behind which it is said whose they are."""
        self.names = frozenset(map(codes, _NAMES))
        self.that = codes("that")
        self.it = codes("it")
        self.relatives = frozenset(map(codes, ("that", "which", "who")))
        self.expletive = frozenset(map(codes, ("is", "was", "has", "had", "been")))
        """What "it" stands before where it is nobody."""
        self.being = frozenset(map(codes, ("is", "are", "was", "were", "been", "being")))
        self.addressing = frozenset(map(codes, _ADDRESSING))
        """Verbs whose passive has for its subject whom the words are said to."""
        self.pronouns = frozenset(map(codes, _PRONOUNS))
        self.inside = self.names | frozenset(map(codes, (*_ARTICLES, "Cap's", "0", "former", "some")))
        """What belongs to the noun behind it: no source starts there."""
        self.function = frozenset(map(codes, FUNCTION))
        self.subjects = frozenset(map(codes, ("i", "he", "she", "it", "they", "we", "you")))
        """Pronouns that can only be a subject, and are all of it."""
        # Of annotated cues beside most of these, fewer than four in a hundred go on over them all the same;
        # over a comma behind their word nine, over "it" before it a third (of few).
        marks = frozenset(",.;:—?!()" + EDGE + self.quotations)
        self.no_cue_before = marks | self.names | self.subjects | frozenset(map(codes, ("and", "but", "who")))
        """What is no part of the cue whose word stands behind it."""
        self.no_cue_behind = marks | self.subjects | frozenset(map(codes, ("that", "mr", "ms", "mrs", "Cap's")))
        """What is no part of the cue whose word stands before it."""
        self.auxiliaries = frozenset(map(codes, _VERBAL)) - frozenset(map(codes, ("said", "says", "told")))
        """What no cue starts behind: "*has* said"."""
        self.unknown_verbs = frozenset(map(codes, ("~ed", "~s", "~ing")))
        lettered = {key for key in keys if key[0].isalpha() or key[0] == "~"}
        self.lower = frozenset(codes(key) for key in keys if key.islower())
        """What stands for a word without a capital."""
        self.words_and_numbers = frozenset(map(codes, lettered)) | {"0"}
        """All but marks; a quotation counts as a word."""
        self.loose = frozenset(codes(key) for key in keys if key in AUXILIARIES or key.endswith("ly") or key == "DAY")
        """What may stand between a subject and its verb."""
        self.verbal = frozenset(codes(key) for key in keys if key in _VERBAL or key.endswith("ed"))
        """What makes a clause of a phrase."""
        self.clause_or_stop = re.compile(f"[{''.join(self.verbal)},.;:—{EDGE}]")
        """What tells whether a clause begins behind a comma, or an apposition."""
        self.nominal = frozenset(
            codes(key) for key in (lettered | {"0"}) if key not in FUNCTION or key in _PRONOUNS or key in _ROLES
        ).difference(self.loose, self.verbal, map(codes, ("~ing",)))
        """What may be the last word of a noun phrase."""
        self.nouns = self.nominal - self.function - self.pronouns - {"0"}
        """Of these, what is neither a pronoun nor a word of grammar."""
        self._short = {codes(key): key if key in _PRONOUNS else key[:3] for key in keys}
        self.edges = frozenset((*map(codes, _OPENING), *",.;:—?!)(-…", EDGE))
        """What may stand next to the edge of a content, beside quotations."""
        edges = "".join(map(re.escape, sorted(self.edges)))
        self.content_end = re.compile(rf"[{edges}]|(?<=[{self.quotations}])[^{EDGE}]")
        """What may stand behind a content."""
        self.clause = re.compile(f"[{''.join(self.verbal)}]")

    def reading(self, proxies: Mapping[str, str]) -> Reading:
        """How words are read if some are read as others that are known."""
        return Reading(
            _Codes(self._codes, self.words, proxies, False).__getitem__,
            _Codes(self._codes, self.words, proxies, True).__getitem__,
        )

    def shorten(self, code: str) -> str:
        """A key by its first letters, a pronoun whole: enough to tell what ends a source."""
        return self._short.get(code, code)

    def encode(self, key: str) -> str:
        """The character of a key."""
        return self._codes.get(key, key)

    def encode_all(self, keys: Sequence[str]) -> str:
        """The characters of keys, one after the other."""
        return "".join(map(self._codes.get, keys, keys))

    def decode(self, code: str) -> str:
        """The key of a character."""
        return self._keys.get(code, code)


class Reading(NamedTuple):
    """How the words and marks of a text become characters."""

    code: Callable[[str], str]
    """The character of a word or mark."""
    opening: Callable[[str], str]
    """The same for a word where any word has a capital."""


class _Codes(dict[str, str]):
    """The characters of words as they are printed: looked up once, then known."""

    _MOST, _LONGEST = 50_000, 40

    def __init__(
        self, codes: Mapping[str, str], words: frozenset[str], proxies: Mapping[str, str], first: bool
    ) -> None:
        super().__init__()
        self._codes, self._words, self._proxies, self._first = codes, words, proxies, first

    def __missing__(self, raw: str) -> str:
        key = key_of(self._proxies.get(raw, raw), self._first, self._words)
        code = self._codes.get(key, key)
        if len(self) < self._MOST and len(raw) <= self._LONGEST:
            self[raw] = code
        return code


def key_of(raw: str, first: bool, words: frozenset[str]) -> str:
    """The key of a word or mark; *first* where any word has a capital."""
    head = raw[0]
    if head.isalpha():
        raw = raw.removesuffix(".")
        low = raw.lower().replace("’", "'")
        if low.endswith("'s") and len(low) > 3:
            return "Cap's" if head.isupper() else "~'s"
        if raw == raw.lower():
            return low if low in words or low in FUNCTION else _by_suffix(low)
        if low in _DAYS:
            return "DAY"
        if low in _MONTHS:
            return "MON"
        if low in FUNCTION or (first and low in words):
            return low
        return "CAPS" if raw.isupper() and len(raw) > 1 else "Cap"
    if head.isalnum() or head == "_":
        return "0"
    return "—" if head in _DASHES else head if head in _MARKS else _OTHER


def _by_suffix(word: str) -> str:
    match = _SUFFIX_RE.search(word)
    return "~" + (match[0] if match else "")


def quotation_key(text: str) -> str:
    """A quotation by its length and its last mark."""
    inner = text[1:-1].rstrip()
    key = "QL" if inner.count(" ") >= 3 else "QS"
    last = inner[-1:]
    if last == ",":
        return key + ","
    return key + "." if last and last in ".!?…" else key


Bounds = tuple[int, int]


class Skeleton:
    """
    One paragraph as keys: lower-case words by themselves or by their ending,
    names by their shape alone, a quotation as one.

    Nothing in it tells whose article it is: names leave no trace.
    """

    __slots__ = ("_found", "alphabet", "keys", "quotations")

    keys: str
    """A character each, sentences between edges: ``|||Cap said QL.|||He left.|||``, as it were."""
    quotations: list[int]
    """Where the quotations are in `keys`, in order."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        quoted: Sequence[Span],
        alphabet: Alphabet,
        reading: Reading | None = None,
    ) -> None:
        code, opening = alphabet.plain if reading is None else reading
        edges = [EDGE] * 3
        keys = edges.copy()
        found: list[re.Match[str] | Bounds | None] = [None] * 3
        quotations: list[int] = []
        at = part = 0
        # Text in capitals alone says nothing by its case.
        shouted = bool(sentences) and all(sentence.text.isupper() for sentence in sentences)
        for here in sentences:
            at, end = max(at, here.start), here.end  # a quotation may reach into a sentence
            fresh = True
            opens = ":" in here.text or '"' in here.text
            while at < end:
                upcoming = quoted[part] if part < len(quoted) and quoted[part].start < end else None
                matches = list(_TOKEN_RE.finditer(text, at, end if upcoming is None else max(at, upcoming.start)))
                raws = [match[0] for match in matches]
                if shouted:
                    raws = [raw.lower() for raw in raws]
                codes = list(map(code, raws))
                if fresh and raws:
                    codes[0] = opening(raws[0])
                    fresh = False
                if opens:
                    for n, one in enumerate(codes[:-1], 1):
                        if one in '":':
                            codes[n] = opening(raws[n])
                keys += codes
                found += matches
                if upcoming is None:
                    break
                fresh = False
                quotations.append(len(keys))
                keys.append(alphabet.encode(quotation_key(upcoming.text)))
                found.append((upcoming.start, upcoming.end))
                at = upcoming.end
                part += 1
            keys += edges
            found += (None, None, None)
        self.alphabet = alphabet
        self.keys = "".join(keys)
        self.quotations = quotations
        self._found = found

    def bounds(self, p: int) -> Bounds:
        """Where a key that is no edge starts and ends in the article."""
        found = self._found[p]
        assert found is not None
        return found if isinstance(found, tuple) else found.span()

    @property
    def spots(self) -> list[int]:
        """The keys that are no edges, in order; for learning."""
        return [p for p, found in enumerate(self._found) if found is not None]
