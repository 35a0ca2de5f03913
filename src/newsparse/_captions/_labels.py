"""What introduces a credit, and where a sentence ends before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ._words import WORD_RE, Words

__all__ = ["Label", "find_breaks", "find_labels", "is_boundary", "is_stop"]

# A run of spaces is read from its start alone: from each of its spaces it would cost the square of its length.
_BREAK_RE = re.compile(
    r"""
      (?P<stop> [.!?…] ["”’'»«)\]]* ) \s+
    | (?P<glued> (?<= [^\W\d_A-Z]{3} \. ) (?= [^\W\d_a-zß-öø-ÿ] \w+ [ /] ) )        # "… at home.Ada Byron / AP"
    | (?P<bar> (?: (?<! \s ) \s++ )?+ [|•] \s* | (?<=\s) / \s+ | (?<=\s) [—–―] \s+
             | (?<= [.!?”"»)] ) [—–―] (?= [^\W\d_] ) )                                # "… at the quay.—The Courier"
    | (?P<quote> ["”»)\]’] ) \s+ (?= [^\W\d_a-z] )
    """,
    re.VERBOSE,
)
_LOOKS_BACK = tuple("/—–―")
"""Marks that part elements only behind a space."""
_GLUED = 4
"""So many characters stand before words that are glued to a sentence."""


def find_breaks(text: str, lo: int, hi: int, *, since: int | None = None) -> Iterator[re.Match[str]]:
    """
    Where elements of ``text[lo:hi]`` part, in order; from *since* on, if that is given.

    What stands before *lo* has no say, though a lookbehind sees it: a dash
    that opens a caption parts nothing, whether a line ends before it or not.
    """
    at = lo if since is None else max(lo, since)
    if at == lo and text.startswith(_LOOKS_BACK, lo, hi):
        at += 1
    for match in _BREAK_RE.finditer(text, at, hi):
        if match["glued"] is not None and match.start() < lo + _GLUED:
            continue
        # "… in ‘The Gate’ Ada Byron/AP", but "the sailors’ Union"
        if match["quote"] == "’" and text.rfind("‘", max(lo, match.start() - 120), match.start()) < 0:
            continue
        yield match


class Label(NamedTuple):
    """A label of a credit: its bounds, where the credit begins, how sure it is, and its words."""

    start: int
    end: int
    after: int
    strong: bool
    words: str


_COLON_RE = re.compile(r"\s*(?:[:：＝=]|\.{3}|…)")
_SPACE_RE = re.compile(r"[\s\u200b,]*")


def find_labels(text: str, lo: int, hi: int, words: Words) -> list[Label]:
    """The labels of credits in ``text[lo:hi]``, in order; two in a row are one."""
    found: list[Label] = []
    at = lo
    groups = words.labels
    if groups.keys().isdisjoint(map(str.lower, WORD_RE.findall(text, lo, hi))):
        return found
    for match in WORD_RE.finditer(text, lo, hi):
        group = groups.get(match[0].lower())
        if group is None:
            continue
        start = match.start()
        if start < at or (start > lo and (text[start - 1].isalnum() or text[start - 1] in "_-’'@")):
            continue
        for label in group:
            end = start + len(label)
            if (
                end <= hi
                and text[start:end].lower() == label
                # "©Foto:", "©dpa": a sign needs no space behind it
                and not (label[0].isalpha() and end < hi and (text[end].isalnum() or text[end] == "_"))
            ):
                break
        else:
            continue
        mark = words.file_mark.match(text, start, hi) if " " in label else None
        if mark is not None and mark.end() > end:
            continue  # "Imagen de archivo."
        sign = not label[0].isalpha()
        boundary = is_boundary(text, lo, start, words)
        if not boundary and (" " in label or _COLON_RE.match(text, end, hi)):
            own = _own_word(text, lo, start, words)
            boundary, start = own is not None, start if own is None else own
        colon = _COLON_RE.match(text, end, hi)
        strong = sign or colon is not None
        if colon is not None:
            end = colon.end()
        elif (
            end + 1 < hi
            and (
                (boundary and _glued(text, end, label, words))
                # "… przy bramie fot. Ada Byron": the stop says as much as a colon
                or (label in words.dotted and text[end] == "." and text[end + 1 : end + 2].isspace())
            )
        ):
            end += 1
            strong = True
        space = _SPACE_RE.match(text, end, hi)
        after = space.end() if space else end
        joined = bool(found) and found[-1].after == start
        if joined and not strong and " " not in label:
            continue  # "© Picture Alliance", "Foto: Screenshot / Ada Byron"
        if not strong:
            if not text[start].isupper() and not boundary:
                continue
            if " " not in label and not boundary:
                continue
            if after >= hi or (" " not in label and _opens_low(text, after, words)):
                continue
        elif not sign and not boundary and not text[start].isupper() and text[end - 1] != ".":
            continue
        at = end
        if joined:
            before = found.pop()
            found.append(Label(before.start, end, after, before.strong or strong, before.words))
        else:
            found.append(Label(start, end, after, strong, label))
    return found


_OWN_WORD_RE = re.compile(r"[^\W\d_][\w.’'-]*\s+$")


def _own_word(text: str, lo: int, at: int, words: Words) -> int | None:
    """Where a paper's word for itself stands before a label: "Herald photo by", "ST PHOTO:"."""
    match = _OWN_WORD_RE.search(text, max(lo, at - 16), at)
    if match is None or not text[match.start()].isupper() or not is_boundary(text, lo, match.start(), words):
        return None
    word = match[0].strip().casefold()
    before = text[max(lo, match.start() - 2) : match.start()].rstrip()[-1:]
    opens = match.start() == lo and match[0].strip().isupper()  # "QC PHOTO: ADA BYRON"
    if not (opens or before in tuple("([|.")) or word in words.known or word in words.fillers:
        return None
    return match.start()


def _glued(text: str, at: int, label: str, words: Words) -> bool:
    """Whether the mark at *at* ties a label to its credit: "Fot. …", "Dok.…", "Ljósmynd/…"."""
    if text[at] == ".":
        return not text[at + 1].islower()
    return text[at] == "/" and not text[at + 1].isspace() and label not in words.fillers


def _opens_low(text: str, at: int, words: Words) -> bool:
    """Whether a word in lower case stands at *at* that is no name: "iStock" is one."""
    if not text[at].islower():
        return False
    word = _LAST_WORD_RE.match(text, at)
    return word is None or (word[0].islower() and word[0] not in words.heads)


def is_boundary(text: str, lo: int, at: int, words: Words) -> bool:
    """Whether a new element can begin at *at*."""
    i = at - 1
    while i >= lo and text[i].isspace():
        i -= 1
    if i < lo or text[i] in '([{|/•—–―-©:,;!?…»”"’)]>*':
        return True
    return text[i] == "." and is_stop(text, lo, i, words)


_LAST_WORD_RE = re.compile(r"[^\W_]+")


def is_stop(text: str, lo: int, dot: int, words: Words) -> bool:
    """Whether the stop at *dot* ends a sentence, rather than an abbreviation, an initial or a number."""
    i = dot
    while i > lo and dot - i < 24 and (text[i - 1].isalnum()):
        i -= 1
    word = text[i:dot]
    if not word:
        return True
    if word.isdigit():
        # "am 3. Juli", but "in 2024." and "on May 2. Quay Technologies"
        before = text[max(lo, i - 14) : i].split()[-1:]
        return len(word) > 2 or (bool(before) and before[0].rstrip(".").lower() in words.months)
    if len(word) == 1:
        ahead = text[max(lo, i - 4) : i].rstrip()
        if ahead.endswith(".") and ahead[-2:-1].isalpha() and not ahead[-3:-2].isalnum():
            return False  # "v. l. n. r."
        return word.islower() or word.isdigit()
    if i > lo and text[i - 1] == ".":
        return len(word) > 3
    low = word.lower()
    if low in words.months or low in words.weekdays:  # "on Aug. 24", but "in November. Ada Byron"
        return not (dot + 2 < len(text) and text[dot + 2].isdigit())
    return low not in words.stops and not (low in words.short_titles and word[0].isupper())
