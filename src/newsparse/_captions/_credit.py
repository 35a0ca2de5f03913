"""Where the credit of a caption stands, and who is in it."""

from __future__ import annotations

import re
from typing import NamedTuple

from ._words import WORD_RE, Words

__all__ = ["BREAK_RE", "Credit", "find_credit", "is_stop", "read_credit", "who"]

# How far from the end of a caption its credit is looked for.
_REACH = 240


class Part(NamedTuple):
    """A part of a credit: its bounds, what it is, and whether a comma or "and" stands before it."""

    start: int
    end: int
    kind: str
    comma: bool


class Credit(NamedTuple):
    """Bounds of a credit, of its label, of the body beside it, and its parts."""

    start: int
    end: int
    label: tuple[int, int] | None
    body: tuple[int, int]
    parts: list[Part]


# ------------------------------------------------------------------- parts

_SPACES = "".join(c for c in map(chr, range(0x3001)) if c.isspace()) + "\u200b"
_TRIM = _SPACES + "\"“”„«»‘’'`*_-–—,;:."
_MAIL_RE = re.compile(r"\s*\(?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24})+\)?")
_DOMAIN_RE = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}")
_DIGIT_RE = re.compile(r"\d")
_YEAR_RE = re.compile(r"(?:19|20)\d\d(?!\d)[\s,]*")
_YEAR_END_RE = re.compile(r"[\s,]*(?<!\d)(?:19|20)\d\d$")
_AND_RE = re.compile(r"\s+(?:&|\w{1,3})\s+")
_COMPANY = frozenset({"inc", "co", "corp", "ltd", "jr", "sr"})


def _strip(text: str, lo: int, hi: int) -> tuple[int, int]:
    limit = hi
    part = text[lo:hi]
    bare = part.strip(_TRIM)
    lo += len(part) - len(part.lstrip(_TRIM))
    hi = lo + len(bare)
    # The stop of "Inc." and of an initial belongs to the name.
    if lo < hi < limit and text[hi] == ".":
        word = text[max(lo, hi - 5) : hi].rsplit(None, 1)[-1]
        if word.lower() in _COMPANY or (len(word) == 1 and word.isupper()):
            hi += 1
    return lo, hi


def _fold(text: str) -> str:
    low = " ".join(text.casefold().split())
    return low[4:] if low.startswith("the ") else low


def _kind(text: str, lo: int, hi: int, words: Words) -> tuple[int, str]:
    """
    What ``text[lo:hi]`` names, and where that ends.

    ``known`` agency or outlet, ``filler``, ``position``, ``org``, ``person``
    (a given name opens it), ``name`` (two words or more, capitalised),
    ``user``, ``title`` (one capitalised word), ``code`` (one word of
    capitals), ``linked`` ("Rest of World"), ``words`` (anything else).
    """
    part = text[lo:hi]
    low = _fold(part)
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
                if _fold(head) in words.known:
                    return lo + len(head), "known"
                if n == 2 and pieces[-1][0].islower() and pieces[-2][0].islower():  # "the family handed out"
                    return hi, "filler"
    if len(pieces) == 1:
        if part[0] == "@" or _DOMAIN_RE.fullmatch(part):
            return hi, "org"
        if low in words.organisations or low.endswith(words.endings):
            return hi, "org"
        if part[0].islower() or any(c.isdigit() or c == "_" for c in part):
            return hi, "user" if part[0].islower() or "_" in part else "code"
        return hi, "title" if all(p[1:].islower() for p in part.split("-")) else "code"
    if len(pieces) > 10:
        return hi, "words"
    linked = False
    for piece, word in zip(pieces, lows, strict=True):
        first = piece[0]
        if first.isupper() or first.isdigit() or not first.isalpha() or word in words.particles:
            continue
        if len(word) > 3:
            return hi, "words"
        linked = True
    if pieces[0] == "The" or any(_is_org(w, words) for w in lows):
        return hi, "org"
    if lows[0] in words.given or lows[0].partition("-")[0] in words.given:
        return hi, "person"
    if linked or len(pieces) > 4 or not pieces[-1][0].isupper():
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
    lo, hi = _strip(text, lo, hi)
    if lo >= hi:
        return
    if "@" in text[lo + 1 : hi]:
        mail = _MAIL_RE.search(text, lo, hi)
        if mail:
            hi = mail.start() if mail.start() > lo else lo
            if lo >= hi:
                return
    if comma and text.startswith(words.and_first, lo, hi):
        lo, hi = _strip(text, text.index(" ", lo) + 1, hi)
    if text[lo:hi][:2] in ("19", "20") or text[max(lo, hi - 4) : hi].isdigit():
        # "© 2024 Quay Films", "Quay Films 2024"
        year = _YEAR_RE.match(text, lo, hi)
        lo = year.end() if year else lo
        year = _YEAR_END_RE.search(text, max(lo, hi - 12), hi)
        hi = year.start() if year else hi
        if lo >= hi:
            return
    end, kind = _kind(text, lo, hi, words)
    if kind in ("name", "person", "org", "linked", "words", "known"):
        # "Ada Byron and Max Frost", but not "Customs and Border Protection"
        for match in _AND_RE.finditer(text, lo, hi):
            if match[0].strip() not in words.conjunctions and match[0].strip() != "&":
                continue
            (_, left), (stop, right) = _kind(text, lo, match.start(), words), _kind(text, match.end(), hi, words)
            sides = {left, right}
            if sides <= {"name", "person", "known"} or (
                sides == {"org"} and " " in text[match.end() : hi] and " " in text[lo : match.start()]
            ):
                found.append(Part(lo, match.start(), left, comma))
                found.append(Part(match.end(), stop, right, True))
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
            (people if known or label else agencies).append(part)
        elif part.kind == "title":
            # "DCV / Oppitz", "Steinberg/dpa": one word beside an agency is a surname
            (people if not people and len(named) > 1 and (known or last) else agencies).append(part)
        elif label:
            agencies.append(part)
    return people, agencies


# ------------------------------------------------------------------ labels


class Label(NamedTuple):
    """A label of a credit: its bounds, where the credit begins, how sure it is, and its words."""

    start: int
    end: int
    after: int
    strong: bool
    words: str


_COLON_RE = re.compile(r"\s*(?:[:：＝]|\.{3}|…)")
_SPACE_RE = re.compile(r"[\s\u200b,]*")


def find_labels(text: str, lo: int, hi: int, words: Words) -> list[Label]:
    """The labels of credits in ``text[lo:hi]``, in order; two in a row are one."""
    found: list[Label] = []
    at = lo
    groups = words.labels
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
                and not (end < hi and (text[end].isalnum() or text[end] == "_"))
            ):
                break
        else:
            continue
        sign = not label[0].isalpha()
        boundary = _is_boundary(text, lo, start, words)
        colon = _COLON_RE.match(text, end, hi)
        strong = sign or colon is not None
        if colon is not None:
            end = colon.end()
        elif boundary and end + 1 < hi and _glued(text, end, label, words):
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
        elif not sign and not boundary and not text[start].isupper():
            continue
        at = end
        if joined:
            before = found.pop()
            found.append(Label(before.start, end, after, before.strong or strong, before.words))
        else:
            found.append(Label(start, end, after, strong, label))
    return found


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


def _is_boundary(text: str, lo: int, at: int, words: Words) -> bool:
    """Whether a new element can begin at *at*."""
    i = at - 1
    while i >= lo and text[i].isspace():
        i -= 1
    if i < lo or text[i] in '([{|/•—–-©:,;!?…»”"’)]>*':
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
        return len(word) > 2  # "am 3. Juli", but "in 2024."
    if len(word) == 1:
        return word.islower() or word.isdigit()
    if i > lo and text[i - 1] == ".":
        return len(word) > 3
    low = word.lower()
    if low in words.months or low in words.weekdays:  # "on Aug. 24", but "in November. Ada Byron"
        return not (dot + 2 < len(text) and text[dot + 2].isdigit())
    return low not in words.stops and not (low in words.short_titles and word[0].isupper())


# ----------------------------------------------------------------- finding

BREAK_RE = re.compile(
    r"""
      (?P<stop> [.!?…] ["”’'»«)\]]* ) \s+
    | (?P<bar> \s* [|•] \s* | (?<=\s) / \s+ | (?<=\s) [—–] \s+ )
    | (?P<quote> ["”»)\]] ) \s+ (?= [^\W\d_a-z] )
    """,
    re.VERBOSE,
)
_LOWER_RE = re.compile(r"(?<![\w.@/’'-])[^\W\d_A-Z]\w*")


def _count_lower(text: str, lo: int, hi: int, words: Words) -> int:
    return sum(
        1
        for m in _LOWER_RE.finditer(text, lo, hi)
        if m[0][0].islower() and m[0] not in words.particles and len(m[0]) > 2
    )


def find_credit(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """
    The credit of the caption ``text[lo:hi]``, which has no white space at its ends.

    What is most certain comes first: a label, brackets at the end, what
    follows the last sentence, an agency that opens or closes the caption.
    """
    window = max(lo, hi - _REACH)
    labels = find_labels(text, window, hi, words)
    if window > lo:
        labels = find_labels(text, lo, min(window, lo + 60), words)[:1] + labels
    found = _labelled(text, lo, hi, words, labels)
    if found is not None:
        intro = labels[0]
        if intro.start == lo == found.body[0] and intro.after < found.body[1] and text[intro.end - 1] in ":：":
            # "Image: The mayor at the gate. Pic: AP"
            found = found._replace(body=(intro.after, found.body[1]))
        return found
    if labels and labels[0].start == lo and labels[0].after < hi and text[labels[0].end - 1] in ":：":
        # "Image: The mayor at the gate. AP": what introduces the caption labels its credit
        intro = labels[0]
        found = _bracketed(text, intro.after, hi, words) or _after_break(text, intro.after, hi, words)
        if found is not None:
            return found._replace(label=(intro.start, intro.end))
    return (
        _bracketed(text, lo, hi, words)
        or _alone(text, lo, hi, words)
        or _after_break(text, lo, hi, words)
        or _agency_first(text, lo, hi, words)
        or _agency_last(text, lo, hi, words)
    )


_QUOTES = "\"'“„«‘»"


def _is_sign(label: Label) -> bool:
    return not label.words[0].isalpha()


def _labelled(text: str, lo: int, hi: int, words: Words, labels: list[Label]) -> Credit | None:
    for n, label in enumerate(labels):
        start, end = label.after, hi
        opened = _opened(text, lo, label.start)
        if opened is not None:
            end = _closing(text, start, hi)
        if start >= end:
            continue
        if not label.strong and _fold(text[label.start : end]).rstrip(".") in words.fillers:
            continue
        bounds = (label.start, label.end)
        first = label.start == lo and opened is None and (_is_sign(label) or label.words not in words.sources)
        stop = _head_end(text, start, hi, words) if first else None
        if stop is not None:
            return Credit(start, stop, bounds, (stop, hi), read_credit(text, start, stop, words))
        parts = _labelled_parts(text, start, end, words, labels[n + 1 :])
        if parts and (label.strong or any(p.kind != "words" for p in parts) or text[start] in _QUOTES):
            body = (lo, opened if opened is not None else label.start)
            if body[0] >= body[1] and end < hi:
                body = (min(end + 1, hi), hi)
            return Credit(start, _no_stop(text, start, end), bounds, body, parts)
    return None


def _labelled_parts(text: str, lo: int, hi: int, words: Words, more: list[Label]) -> list[Part] | None:
    """The parts of what follows a label, if it can be a credit."""
    if hi - lo > 180 or _count_lower(text, lo, hi, words) > 3:
        return None
    parts: list[Part] = []
    at = lo
    for label in more:
        if at <= label.start < hi and (label.strong or " " in label.words):
            parts += read_credit(text, at, label.start, words)
            at = min(label.after, hi)
    # Another sentence after the credit: it is none, or stands first.
    for match in BREAK_RE.finditer(text, at, hi):
        if (
            match["stop"]
            and match.end() < hi
            and text[match.end()] not in "(["
            and is_stop(text, at, match.start(), words)
        ):
            return None
    return parts + read_credit(text, at, hi, words)


def _no_stop(text: str, lo: int, hi: int) -> int:
    """*hi* without a final stop, but for "Inc."."""
    while hi > lo and (text[hi - 1].isspace() or text[hi - 1] in ".,;\u200b"):
        if (
            text[hi - 1] == "."
            and text[max(lo, hi - 6) : hi - 1].rsplit(None, 1)[-1:]
            and (text[max(lo, hi - 6) : hi - 1].rsplit(maxsplit=1)[-1].lower() in _COMPANY)
        ):
            break
        hi -= 1
    return hi


def _opened(text: str, lo: int, at: int) -> int | None:
    """Where the bracket opens that stands right before *at*."""
    i = at - 1
    while i >= lo and text[i].isspace():
        i -= 1
    return i if i >= lo and text[i] in "([" else None


def _closing(text: str, lo: int, hi: int) -> int:
    """Where the bracket around ``text[lo:]`` closes; *hi* if it does not."""
    depth = 0
    for i in range(lo, min(hi, lo + _REACH)):
        if text[i] in "([":
            depth += 1
        elif text[i] in ")]":
            if not depth:
                return i
            depth -= 1
    return hi


def _opening(text: str, lo: int, close: int) -> int | None:
    """Where the bracket opens that closes at *close*."""
    depth = 0
    for i in range(close - 1, max(lo, close - _REACH) - 1, -1):
        if text[i] in ")]":
            depth += 1
        elif text[i] in "([":
            if not depth:
                return i
            depth -= 1
    return None


def _bracketed(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    close = hi - 1
    while close > lo and (text[close] == "." or text[close].isspace()):
        close -= 1
    if text[close] not in ")]":
        return None
    at = _opening(text, lo, close)
    if at is None or at + 1 >= close or _count_lower(text, at + 1, close, words) > 2:
        return None
    parts = read_credit(text, at + 1, close, words)
    kinds = {p.kind for p in parts}
    if (
        not parts
        or "position" in kinds
        or (
            _DIGIT_RE.search(text, at + 1, close)
            and "known" not in kinds
            and (not kinds <= {"user", "org", "code", "person"})
        )
    ):
        return None
    ended = _is_boundary(text, lo, at, words) and at > lo
    slash = "/" in text[at:close]
    sure = (
        ("words" not in kinds and (slash or "org" in kinds) and len(kinds - {"position"}) > 0)
        or kinds <= {"known", "filler"}
        or ("known" in kinds and "words" not in kinds)
        or (ended and "words" not in kinds)
        or at == lo
    )
    if not sure or words.file_mark.fullmatch(text, at + 1, close):
        return None
    start, body = at + 1, at
    end = close
    # "… in 2024. Ada Byron (dpa/AP)": the name before the brackets belongs to it
    before = _name_before(text, lo, at, words)
    if before is not None:
        start, body, end = before, before, close + 1
        parts = read_credit(text, start, end, words)
    return Credit(start, _no_stop(text, start, end), None, (lo, body), parts)


def _name_before(text: str, lo: int, hi: int, words: Words) -> int | None:
    """Where a name of a person begins that fills ``text[…:hi]`` from the end of a sentence on."""
    last = None
    for match in BREAK_RE.finditer(text, max(lo, hi - 60), hi):
        if match.end() < hi and (match["bar"] or is_stop(text, lo, match.start(), words)):
            last = match.end()
    if last is None:
        return None
    end, kind = _kind(text, *_strip(text, last, hi), words)
    return last if kind in ("person", "name") and end > last else None


_BARS = " |/•—–-\u200b"
_SURE = frozenset({"known", "filler", "org", "person", "name", "user", "title", "code", "linked", "position"})


def _after_break(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """A credit without a label: what follows the last sentence, or a bar after it."""
    stop = _no_stop(text, lo, hi)
    breaks: list[re.Match[str]] = []
    for match in BREAK_RE.finditer(text, max(lo, hi - _REACH + 60), stop):
        if match["stop"] and match.end() < stop:
            if is_stop(text, lo, match.start(), words):
                breaks = [match]
        elif match.end() < stop:
            breaks.append(match)
    for match in breaks:
        start = match.end()
        while start < stop and text[start] in _BARS:
            start += 1
        if start >= stop or _count_lower(text, start, stop, words) > 3:
            continue
        parts = read_credit(text, start, stop, words)
        if _is_credit(text, parts, words, stop == hi, match["bar"] is not None):
            body = match.start() + 1 if match["quote"] else match.end("stop") if match["stop"] else match.start()
            return Credit(start, stop, None, (lo, body), parts)
    return None


def _is_credit(text: str, parts: list[Part], words: Words, final: bool, bar: bool) -> bool:
    """Whether the words from *start* on, after the end of a sentence, are a credit without a label."""
    kinds = {p.kind for p in parts}
    if not parts or not kinds <= _SURE or kinds == {"position"}:
        return False
    if kinds <= {"known", "filler"}:
        return True
    joined = len(parts) > 1 and not all(p.comma for p in parts[1:])
    if "known" in kinds:
        return len(parts) > 1
    first = text[parts[0].start : parts[0].end].split(maxsplit=1)[0].lower()
    if first in words.openers:
        return False
    if joined:
        return bool(kinds & {"org", "filler", "person", "name"}) or (not bar and kinds <= {"code", "title", "user"})
    if len(parts) == 1:
        return (final or bar) and parts[0].kind in ("person", "name", "org", "title", "code")
    return final and "org" in kinds and bool(kinds & {"person", "name"})


_HEAD_RE = re.compile(r"[^\s/|•—\u200b]+|[/|•—]")
# Words that a body must have behind a credit that opens the caption.
_MIN_BODY = 4


def _head_end(text: str, lo: int, hi: int, words: Words) -> int | None:
    """
    Where a credit ends that opens the caption, with the body right after it.

    "© Ada Byron Visitors wait at the gate": the credit lies in the run of
    capitalised words and separators before the first word of a sentence.
    """
    run: list[tuple[int, int]] = []
    last = 0  # where in the run the last part of the credit begins
    for match in _HEAD_RE.finditer(text, lo, min(hi, lo + _REACH)):
        word = match[0]
        joiner = word in "/|•—" or word.lower() in words.joiners
        if not joiner and word[0].islower() and word not in words.particles and word not in words.known:
            break
        run.append(match.span())
        if joiner:
            last = len(run)
    else:
        return None
    rest = run[last:]
    if not rest or len(text[match.start() : min(hi, match.start() + _REACH)].split()) < _MIN_BODY - 1:
        return None
    return _name_end(text, rest, words)


def _name_end(text: str, rest: list[tuple[int, int]], words: Words) -> int | None:
    """Where the name ends that opens a run of capitalised words, of which the last belong to a sentence."""
    forms = [text[a:b] for a, b in rest]
    for n in range(min(5, len(rest)), 0, -1):
        if _fold(text[rest[0][0] : rest[n - 1][1]]) in words.known:
            return rest[n - 1][1]
    if any(form[-1] in ",;:" for form in forms[:2]):
        return None
    for n in range(2, len(forms) // 2 + 1):  # "© Quay Films Quay Films shot of …"
        if forms[:n] == forms[n : 2 * n]:
            return rest[n - 1][1]
    if forms[0].lower() in words.given and len(rest) > 2:
        n = 1
        while n < len(rest) - 2 and (len(forms[n]) <= 2 or forms[n].lower() in words.particles):
            n += 1
        return rest[n][1]
    return rest[-2][1] if len(rest) > 1 else None


def _agency_first(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """An agency that opens a caption, with nothing between: "Getty Images Visitors wait at the gate"."""
    run: list[tuple[int, int]] = []
    last = 0
    stop = lo  # where the word starts at which the run ended
    for match in _HEAD_RE.finditer(text, lo, min(hi, lo + 80)):
        word = match[0]
        stop = match.start()
        if (
            word[0].islower()
            and word not in words.particles
            and word not in words.joiners
            and (word not in words.known)
        ):
            break
        run.append(match.span())
        if word == "/" or word in words.joiners:
            last = len(run)
        if len(run) > 12:
            break
    rest = run[last:]
    if (
        rest
        and not last
        and len(run) < 7
        and stop > run[-1][0]
        and len(text[stop : min(hi, lo + 80)].split()) >= _MIN_BODY
    ):
        # "The Quay Courier The mayor speaks …": a second article opens the caption
        n = len(run) - 1
        if (
            n > 1
            and text[run[n][0] : run[n][1]].lower() in words.determiners
            and text[lo : run[0][1]] != text[run[n][0] : run[n][1]].lower()
        ):
            parts = read_credit(text, lo, run[n - 1][1], words)
            if all(p.kind not in ("words", "person", "position") for p in parts):
                return Credit(lo, run[n - 1][1], None, (run[n][0], hi), parts)
    for n in range(min(5, len(rest) - 1), 0, -1):
        end = rest[n - 1][1]
        name = text[rest[0][0] : end]
        low = _fold(name)
        if low not in words.known or (not last and low not in words.agencies and " " not in name):
            continue
        after = text[rest[n][0] : rest[n][1]]
        # "EPA Administrator …" is no credit, "EPA The …" is one
        acronym = name.isupper() and len(name) < 5 and not last
        if acronym and after.lower() not in words.openers:
            continue
        # "Fox News Host …" may be either, "The Daily Post The …" can only be a credit
        if not last and low not in words.agencies and after.lower() not in words.openers:
            continue
        if len(text[end : min(hi, end + 200)].split()) < _MIN_BODY:
            continue
        return Credit(lo, end, None, (end, hi), read_credit(text, lo, end, words))
    return None


def _agency_last(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """An agency that ends a caption without a stop before it: "… at the quay Ada Byron/Reuters"."""
    if text[hi - 1] == ".":
        return None
    window = max(lo, hi - 100)
    start = hi
    slash = max(text.rfind("/", window, hi), text.rfind("—", window, hi), text.rfind(" via ", window, hi))
    if slash > lo:
        while True:
            earlier = max(text.rfind("/", window, slash), text.rfind("—", window, slash))
            if earlier <= lo or slash - earlier > 30:
                break
            slash = earlier
        start = _name_start(text, lo, slash, words)
        parts = read_credit(text, start, hi, words)
        kinds = {p.kind for p in parts}
        if len(parts) > 1 and "known" in kinds and "words" not in kinds and parts[0].end > start:
            return Credit(start, hi, None, (lo, start), parts)
    pieces = [m.span() for m in re.compile(r"\S+").finditer(text, window, hi)][-4:]
    for n in range(max(1, len(pieces) - 3), len(pieces)):
        at = pieces[n][0]
        low = _fold(text[at:hi])
        before = text[pieces[n - 1][0] : pieces[n - 1][1]]
        if (
            low in words.agencies
            and text[at:hi] != text[at:hi].lower()
            and (not before[0].islower() or (" " in low and before.lower() not in words.openers))
        ):
            return Credit(at, hi, None, (lo, at), read_credit(text, at, hi, words))
        if low in words.fillers and " " in low and text[at].isupper():
            return Credit(at, hi, None, (lo, at), read_credit(text, at, hi, words))
    return None


def _name_start(text: str, lo: int, hi: int, words: Words) -> int:
    """Where the name begins that ends at *hi*, in a run of capitalised words."""
    end = hi
    while end > lo and text[end - 1].isspace():
        end -= 1
    spans: list[tuple[int, int]] = []
    for match in re.compile(r"[^\s,;:!?()\[\]]+[,;:!?()\[\]]*").finditer(text, max(lo, end - 60), end):
        word = match[0]
        if word[-1] in ",;:!?()[]" and match.end() < end:
            spans = []
        elif word[0].isupper() or word.lower() in words.particles:
            spans.append(match.span())
        else:
            spans = []
    spans = spans[-4:]
    for start, stop in spans:
        if text[start:stop].lower() in words.given:
            return start
    if len(spans) > 2:
        spans = spans[-3:] if spans[-2][1] - spans[-2][0] <= 2 else spans[-2:]
    return spans[0][0] if spans else hi


def _alone(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """A caption that is nothing but a credit."""
    stop = _no_stop(text, lo, hi)
    if stop - lo > 120 or _count_lower(text, lo, stop, words) > 1:
        return None
    parts = read_credit(text, lo, stop, words)
    kinds = {p.kind for p in parts}
    if not parts or not kinds <= _SURE or not kinds & {"known", "filler", "org"}:
        return None
    if len(parts) == 1 and parts[0].kind != "known" and (parts[0].kind != "filler" or parts[0].end - lo < 8):
        return None
    if "known" not in kinds and "/" not in text[lo:stop] and len(parts) > 1:
        return None
    # "Town Hall / Shutterstock" says what the picture shows, "E. Byron / Shutterstock" who took it.
    first = parts[0]
    if first.kind in ("name", "user", "title", "linked") and " " in text[first.end : first.end + 2]:
        initial = first.start + 1 < stop and text[first.start + 1] == "."
        if text[first.end] == " " and not initial:
            return None
    return Credit(lo, stop, None, (lo, lo), parts)
