"""Who is in a credit: its parts, and what each of them names."""

from __future__ import annotations

import re
from typing import NamedTuple

from ._words import Words

__all__ = ["Part", "fold", "kind_of", "read_credit", "strip", "who"]


class Part(NamedTuple):
    """A part of a credit: its bounds, what it is, and whether a comma or "and" stands before it."""

    start: int
    end: int
    kind: str
    comma: bool


_SPACES = "".join(c for c in map(chr, range(0x3001)) if c.isspace()) + "\u200b"
_TRIM = _SPACES + "\"“”„«»‘’'`*_-–—―,;:."
_MAIL_RE = re.compile(r"(?:(?<!\s)\s++)?+\(?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24})+\)?")
_DOMAIN_RE = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}")
_YEAR_RE = re.compile(r"(?:19|20)\d\d(?!\d)[\s,]*")
_YEAR_END_RE = re.compile(r"[\s,]+(?:19|20)\d\d$")  # "Quay Films 2024", but "max1987"
_AND_RE = re.compile(r"\s+(?:&|\w{1,4})(?=\s+(?P<next>\S))")  # the space stays for the next: "Bo Holm on …"


def strip(text: str, lo: int, hi: int, words: Words) -> tuple[int, int]:
    limit = hi
    part = text[lo:hi]
    bare = part.strip(_TRIM)
    lo += len(part) - len(part.lstrip(_TRIM))
    hi = lo + len(bare)
    # The stop of "Inc." and of an initial belongs to the name.
    if lo < hi < limit and text[hi] == ".":
        word = text[max(lo, hi - 5) : hi].rsplit(None, 1)[-1]
        if word.lower() in words.endings_of_names or (len(word) == 1 and word.isupper()):
            hi += 1
    return lo, hi


def fold(text: str) -> str:
    low = " ".join(text.casefold().split())
    return low[4:] if low.startswith("the ") else low


def kind_of(text: str, lo: int, hi: int, words: Words) -> tuple[int, str]:
    """
    What ``text[lo:hi]`` names, and where that ends.

    ``known`` agency or outlet, ``filler``, ``position``, ``org``, ``person``
    (a given name opens it), ``name`` (two words or more, capitalised),
    ``user``, ``title`` (one capitalised word), ``code`` (one word of
    capitals), ``linked`` ("Rest of World"), ``words`` (anything else).
    """
    part = text[lo:hi]
    low = fold(part)
    if low in words.known:
        return hi, "known"
    if low in words.fillers:
        return hi, "filler"
    if low in words.positions:
        return hi, "position"
    pieces = part.split()
    if not pieces:
        return hi, "words"
    lows = [p.casefold() for p in pieces]
    if len(pieces) > 1:
        # "AP file", "Reuters Photo": what stands before the filler
        for n in (1, 2):
            tail = " ".join(lows[-n:])
            if len(pieces) > n and tail in words.fillers:
                head = part[: part.rfind(pieces[-n])].rstrip()
                if fold(head) in words.known:
                    return lo + len(head), "known"
                if (
                    len(pieces) == 2
                    and pieces[-1].islower()
                    and pieces[0][0].isupper()
                    and head.casefold() not in words.outlets
                ):
                    # "Reader photo", "Family handout"
                    return (lo + len(head), "org") if _is_org(head.casefold(), words) else (hi, "filler")
                if n == 1 and head.casefold() in words.organisations:
                    return lo + len(head), "org"
                if n == 2 and pieces[-1][0].islower() and pieces[-2][0].islower():  # "the family handed out"
                    return hi, "filler"
    if len(pieces) == 1:
        if part[0] == "@" or _DOMAIN_RE.fullmatch(part):
            return hi, "org"
        if low in words.organisations or low in words.outlets or low.endswith(words.endings):
            return hi, "org"
        if part[0].islower() or any(c.isdigit() or c == "_" for c in part):
            return hi, "user" if part[0].islower() or "_" in part else "code"
        return hi, "title" if all(p[1:].islower() for p in part.split("-")) else "code"
    if len(pieces) > 10:
        return hi, "words"
    linked = False
    if lows[0] in words.articles and len(pieces) == 2 and pieces[1][0].isupper():
        return hi, "org"  # "Le Courrier"; costs "De Wit" alone
    for piece, word in zip(pieces, lows, strict=True):
        first = piece[0]
        if not first.islower() or word in words.particles:  # letters without case are as good as capitals
            continue
        if len(word) > 3:
            return hi, "words"
        linked = True
    if lows[0] == "the" or any(_is_org(w, words) for w in lows):
        return hi, "org"
    if lows[0] in words.given or lows[0].partition("-")[0] in words.given:
        return hi, "person"
    if lows[-1] in words.outlets or lows[0] in words.outlets:
        return hi, "org"  # "Quay Courier"; "Ada Post" has a given name
    if linked or len(pieces) > 4 or pieces[-1][0].islower():
        return hi, "linked"
    return hi, "name"


def _is_org(word: str, words: Words) -> bool:
    word = word.strip(".,’'")
    return word in words.organisations or (len(word) > 5 and word.endswith(words.endings))


def read_credit(text: str, lo: int, hi: int, words: Words) -> list[Part]:
    """The parts of the credit ``text[lo:hi]``, in order."""
    found: list[Part] = []
    at, comma = lo, False
    for match in words.separator.finditer(text, lo, hi):
        _add(found, text, at, match.start(), words, comma)
        at, comma = match.end(), match[0][0] == ","
    _add(found, text, at, hi, words, comma)
    return found


def _add(found: list[Part], text: str, lo: int, hi: int, words: Words, comma: bool) -> None:
    lo, hi = strip(text, lo, hi, words)
    if lo >= hi or (hi - lo < 3 and text[lo:hi].isdigit()):  # "Ada Byron (2), Max Frost"
        return
    if "@" in text[lo + 1 : hi]:
        mail = _MAIL_RE.search(text, lo, hi)
        if mail:
            hi = mail.start() if mail.start() > lo else lo
            if lo >= hi:
                return
    if comma and text.startswith(words.and_first, lo, hi):
        lo, hi = strip(text, text.index(" ", lo) + 1, hi, words)
    if text[lo:hi][:2] in ("19", "20") or text[max(lo, hi - 4) : hi].isdigit():
        # "© 2024 Quay Films", "Quay Films 2024"
        year = _YEAR_RE.match(text, lo, hi)
        lo = year.end() if year else lo
        year = _YEAR_END_RE.search(text, max(lo, hi - 12), hi)
        hi = year.start() if year else hi
        if lo >= hi:
            return
    end, kind = kind_of(text, lo, hi, words)
    if kind in ("name", "person", "org", "linked", "words", "known"):
        # "Ada Byron and Max Frost", but not "Customs and Border Protection"
        for match in _AND_RE.finditer(text, lo, hi):
            mark, at = match[0].strip(), match.start("next")
            joins = mark == "&" or mark in words.conjunctions
            if not (joins or mark.islower()):
                continue
            (_, left), (stop, right) = kind_of(text, lo, match.start(), words), kind_of(text, at, hi, words)
            sides = {left, right}
            # "Department of Fire and Rescue Services", but "City of Leeds and Quay Bank Inc."
            if joins and mark != "&" and sides == {"org"} and " of " in text[lo : match.start()]:
                continue
            long = " " in text[at:hi] and " " in text[lo : match.start()]
            # "Ada Byron on Unsplash"
            relayed = right == "known" and left in ("name", "person", "user", "title")
            if relayed or (joins and (sides <= {"name", "person", "known"} or (sides == {"org"} and long))):
                found.append(Part(lo, match.start(), left, comma))
                found.append(Part(at, stop, right, True))
                return
        word = text[lo:hi].rsplit(maxsplit=1)[-1]
        name = lo + len(text[lo : hi - len(word)].rstrip(_TRIM))
        if kind in ("name", "person") and name > lo and word.isupper() and fold(word) in words.agencies:
            # "Ada Byron EFE"
            found.append(Part(lo, *kind_of(text, lo, name, words), comma))
            found.append(Part(hi - len(word), hi, "known", False))
            return
    if end > lo:
        found.append(Part(lo, end, kind, comma))


def who(parts: list[Part], source: bool, label: bool) -> tuple[list[Part], list[Part]]:
    """Which parts are people, and which organisations."""
    people: list[Part] = []
    agencies: list[Part] = []
    known = any(p.kind == "known" for p in parts)
    named = [p for p in parts if p.kind not in ("filler", "position")]
    for n, part in enumerate(named):
        last = n == len(named) - 1
        if part.kind in ("known", "org", "linked", "code"):
            agencies.append(part)
        elif part.kind == "person":
            people.append(part)
        elif part.kind == "name":
            if (
                (people and (not part.comma or (last and not known and not agencies)))
                or (source and not known and len(named) == 1)
                or (source and not people and part.comma)
            ):
                agencies.append(part)
            else:
                people.append(part)
        elif part.kind == "user":
            # "Foto: Ada Byron/portalcom": who has a name is the photographer
            (people if (known or label) and (part.comma or not people) else agencies).append(part)
        elif part.kind == "title":
            # "DCV / Oppitz", "Steinberg/dpa": one word beside an agency is a surname
            (people if not people and len(named) > 1 and (known or last) else agencies).append(part)
        elif label:
            agencies.append(part)
    return people, agencies
