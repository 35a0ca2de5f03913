"""A paragraph as its skeleton: one key for each word, mark and quotation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from .._span import Span

__all__ = ["AUXILIARIES", "FUNCTION", "TOKEN_RE", "Skeleton", "is_quotation", "key_of", "stem"]

TOKEN_RE = re.compile(r"\w+(?:[’'&.-]\w+)*+|[^\w\s]")

# Words of grammar and of rank: they are kept as they stand, capital or not.
FUNCTION = frozenset(
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
        "this",
        "these",
        "those",
        "there",
        "here",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "your",
        "him",
        "them",
        "us",
        "me",
        "the",
        "a",
        "an",
        "and",
        "or",
        "but",
        "nor",
        "so",
        "yet",
        "if",
        "when",
        "while",
        "as",
        "because",
        "since",
        "after",
        "before",
        "until",
        "although",
        "though",
        "unless",
        "whether",
        "than",
        "of",
        "for",
        "at",
        "from",
        "in",
        "with",
        "on",
        "to",
        "by",
        "about",
        "into",
        "over",
        "under",
        "against",
        "through",
        "during",
        "between",
        "among",
        "despite",
        "amid",
        "like",
        "including",
        "according",
        "per",
        "via",
        "up",
        "out",
        "off",
        "down",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "should",
        "cannot",
        "not",
        "no",
        "yes",
        "what",
        "how",
        "why",
        "where",
        "whom",
        "whose",
        "some",
        "many",
        "several",
        "other",
        "another",
        "most",
        "all",
        "both",
        "every",
        "each",
        "few",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "mr",
        "mrs",
        "ms",
        "dr",
        "sen",
        "rep",
        "gov",
        "gen",
        "lt",
        "col",
        "sgt",
        "capt",
        "prof",
        "rev",
        "president",
        "senator",
        "governor",
        "secretary",
        "representative",
        "mayor",
        "speaker",
        "judge",
        "justice",
        "minister",
    ]
)
AUXILIARIES = frozenset(
    [
        "has",
        "have",
        "had",
        "is",
        "was",
        "were",
        "are",
        "be",
        "been",
        "being",
        "will",
        "would",
        "may",
        "might",
        "could",
        "can",
        "must",
        "should",
        "did",
        "does",
        "do",
        "also",
        "later",
        "then",
        "now",
        "once",
        "again",
        "just",
        "still",
        "even",
        "never",
        "always",
        "often",
        "ever",
        "first",
        "only",
        "simply",
        "already",
        "reportedly",
        "himself",
        "herself",
        "itself",
        "themselves",
        "to",
        "not",
    ]
)
_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
    ]
)
_OPENERS = frozenset('":')
_DASHES = frozenset("—–―")
_SUFFIX_RE = re.compile(r"(?:ing|ed|ly|s|ion|er|ment|al|ive)$")

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


def is_quotation(key: str) -> bool:
    """Whether the key stands for a whole quotation."""
    return key[0] == "Q" and key[:2] in ("QL", "QS")


_NO_PROXIES: Mapping[str, str] = {}


class Skeleton:
    """
    One paragraph as keys: lower-case words by themselves or by their ending,
    names by their shape alone, a quotation as one.

    Nothing in it tells whose article it is: names leave no trace.
    """

    __slots__ = ("bounds", "ends", "keys", "sentence", "starts")

    keys: list[str]
    starts: list[int]
    """Where each stands in the article."""
    ends: list[int]
    sentence: list[int]
    """The number of the sentence of each."""
    bounds: list[int]
    """The first key of each sentence, and the number of all."""

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        sentences: Sequence[Span],
        quoted: Sequence[Span],
        words: frozenset[str],
        proxies: Mapping[str, str] = _NO_PROXIES,
    ) -> None:
        keys: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        sentence: list[int] = []
        bounds: list[int] = []
        at = start
        part = 0
        fresh = True
        # Text in capitals alone says nothing by its case.
        shouted = text[start:end].isupper()
        for i, here in enumerate(sentences):
            bounds.append(len(keys))
            fresh = True
            last = here.end
            while at < last:
                stop = last
                upcoming = quoted[part] if part < len(quoted) and quoted[part].start < last else None
                if upcoming is not None:
                    stop = max(at, upcoming.start)
                for match in TOKEN_RE.finditer(text, at, stop):
                    raw = match[0]
                    left, right = match.span()
                    # A stop that ends no sentence belongs to its abbreviation.
                    if raw == "." and not fresh and right < last and ends[-1] == left:
                        ends[-1] = right
                        continue
                    if shouted:
                        raw = raw.lower()
                    if raw in proxies:
                        raw = proxies[raw]
                    keys.append(key_of(raw, fresh or keys[-1] in _OPENERS, words))
                    starts.append(left)
                    ends.append(right)
                    sentence.append(i)
                    fresh = False
                at = stop
                if upcoming is not None:
                    keys.append(_quotation_key(upcoming.text))
                    starts.append(upcoming.start)
                    ends.append(upcoming.end)
                    sentence.append(i)
                    fresh = False
                    at = upcoming.end
                    part += 1
        bounds.append(len(keys))
        self.keys, self.starts, self.ends, self.sentence, self.bounds = keys, starts, ends, sentence, bounds


def _quotation_key(text: str) -> str:
    """A quotation by its length and its last mark."""
    inner = text[1:-1].rstrip()
    key = "QL" if inner.count(" ") >= 3 else "QS"
    last = inner[-1:]
    if last == ",":
        return key + ","
    return key + "." if last and last in ".!?…" else key


@lru_cache(maxsize=50_000)
def key_of(raw: str, first: bool, words: frozenset[str]) -> str:
    low = raw.lower().replace("’", "'")
    head = raw[0]
    if head.isalpha():
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
    if head.isdigit():
        return "0"
    return "—" if head in _DASHES else raw


def _by_suffix(word: str) -> str:
    match = _SUFFIX_RE.search(word)
    return "~" + (match[0] if match else "")
