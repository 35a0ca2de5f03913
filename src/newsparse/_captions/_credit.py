"""Where the credit of a caption stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from ._labels import Label, find_breaks, find_labels, is_boundary, is_stop
from ._parts import Part, fold, kind_of, read_credit, strip
from ._words import Words

__all__ = ["Credit", "find_credit", "labels_credit"]

# How far from the end of a caption its credit is looked for.
_REACH = 240


class Credit(NamedTuple):
    """Bounds of a credit, of its label, of the body beside it, and its parts."""

    start: int
    end: int
    label: tuple[int, int] | None
    body: tuple[int, int]
    parts: list[Part]


_LOWER_RE = re.compile(r"(?<![\w.@/’'-])[^\W\d_A-Z]\w*")


def _count_lower(text: str, lo: int, hi: int, words: Words) -> int:
    return sum(
        1
        for m in _LOWER_RE.finditer(text, lo, hi)
        if m[0][0].islower() and m[0] not in words.particles and len(m[0]) > 2
    )


def find_credit(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """
    The credit of the caption ``text[lo:hi]``, which has no white space at its ends; a mark behind it is no part of it.

    "… Foto: Ada Byron (Symbolbild)", but "Ein Schiff im Hafen (Symbolbild)".
    """
    end = _without_mark(text, lo, hi, words)
    if end < hi:
        found = _find_credit(text, lo, end, words)
        if found is not None and found.end > found.start and found.body[1] < found.start:
            return found
    return _find_credit(text, lo, hi, words)


_SHAPE_RE = re.compile(r"(?P<word>[^\W\d_]{3,14})\s?:\s*(?=\S)")


def _shaped(text: str, found: Credit | None, words: Words) -> Credit | None:
    """
    The credit with its first word as the label, where a colon says that it is one: "… v přístavu. Snímek: Ada Byron".

    So labels of languages are read that no table knows. An agency, a paper
    and what names nobody keep their place in the credit: "(AAP: Ada Byron)",
    "(Supplied: Ada Byron)".
    """
    if found is None or found.label is not None or found.start == found.end:
        return found
    match = _SHAPE_RE.match(text, found.start, found.end)
    if match is None or match.end() >= found.end or not _is_label_word(match["word"], words):
        return found
    parts = [p for p in found.parts if p.start >= match.end()]
    if not parts or not {p.kind for p in parts} <= {"person", "name", "known", "org", "code", "filler"}:
        return found
    colon = text.index(":", match.start()) + 1
    return found._replace(start=match.end(), label=(match.start(), colon), parts=parts)


def _is_shaped(text: str, lo: int, parts: list[Part], words: Words) -> bool:
    """Whether a word, a colon and a name fill a bracket: "(fotó: Ada Byron)"."""
    match = _SHAPE_RE.match(text, lo, parts[-1].end)
    rest = [p.kind for p in parts[1:]]
    return (
        match is not None
        and parts[1:2] != []
        and parts[1].start == match.end()
        and _is_label_word(match["word"], words)
        and set(rest) <= {"person", "name", "known"}
    )


def _is_label_word(word: str, words: Words) -> bool:
    low = word.lower()
    return not (
        low in words.known
        or low in words.fillers
        or low in words.organisations
        or low in words.outlets
        or low in words.given
        or low.endswith(words.endings)
        or (word.isupper() and len(word) < 5)
    )


def _without_mark(text: str, lo: int, hi: int, words: Words) -> int:
    """The end of a caption without the bracket at its end that marks an older picture."""
    if text[hi - 1] not in ")]":
        return hi
    at = _opening(text, lo, hi - 1)
    if at is None or words.file_mark.fullmatch(text, at, hi) is None:
        return hi
    while at > lo and text[at - 1].isspace():
        at -= 1
    return at if at > lo else hi


def _find_credit(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """
    The credit of the caption ``text[lo:hi]``, which has no white space at its ends.

    What is most certain comes first: a label, brackets at the end, what
    follows the last sentence, an agency that opens or closes the caption.
    """
    window = max(lo, hi - _REACH)
    labels = find_labels(text, window, hi, words)
    if window > lo:
        labels = find_labels(text, lo, min(window, lo + 60), words)[:1] + labels
    intro = labels[0] if labels and _introduces(text, lo, hi, labels[0]) else None
    if intro is not None:
        found = _introduced(text, hi, words, intro, labels[1:])
        if found is not None:
            return found
    found = _labelled(text, lo, hi, words, labels)
    if found is not None:
        if intro is not None and lo == found.body[0] and intro.after < found.body[1]:
            # "Image: The mayor at the gate. Pic: AP"
            found = found._replace(body=(intro.after, found.body[1]))
        return found
    if intro is not None:
        # "Image: The mayor at the gate. AP": what introduces the caption labels its credit
        found = _bracketed(text, intro.after, hi, words) or _after_break(text, intro.after, hi, words)
        return (found or Credit(hi, hi, None, (intro.after, hi), []))._replace(label=(intro.start, intro.end))
    return _shaped(text, _unlabelled(text, lo, hi, words), words)


def _unlabelled(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    return (
        _bracketed(text, lo, hi, words)
        or _bracket_first(text, lo, hi, words)
        or _alone(text, lo, hi, words)
        or _after_break(text, lo, hi, words)
        or _agency_first(text, lo, hi, words)
        or _agency_last(text, lo, hi, words)
    )


def _introduces(text: str, lo: int, hi: int, label: Label) -> bool:
    """Whether a label with a colon opens the caption: "Image: The mayor …"."""
    return label.start == lo and label.after < hi and text[label.end - 1] in ":："


# A caption in one sentence is hardly longer.
_LONGEST = 1000

# So many words in lower case make a sentence of what follows a label at the start.
_SENTENCE = 2


def _introduced(text: str, hi: int, words: Words, intro: Label, labels: list[Label]) -> Credit | None:
    """
    The credit of a caption that a label opens though it is the body that follows: "Bild: The gate Foto: dpa".

    A mark between the two ("Foto: Ada Byron / Grafik: Max Frost") says that
    both label a credit, and so does an agency or a slash in what the first
    one labels. Two photographers without anything between them are read as
    the name of who is shown, and who took it.
    """
    lo = intro.after
    if hi - lo > _LONGEST:
        return None
    second = next((n for n, label in enumerate(labels) if label.start > lo and text[label.end - 1] in ":："), None)
    if second is not None:
        at = labels[second].start
        between = text[lo:at].rstrip()
        if not between or between[-1] in "/|,;•&+(" or "/" in between:
            return None
        parts = read_credit(text, lo, at, words)
        if not parts or any(p.kind in ("known", "filler", "user") for p in parts):
            return None
        found = _labelled(text, lo, hi, words, labels[second:])
        return found if found is not None and found.body == (lo, at) else None
    if any(label.strong for label in labels):
        return None
    parts = read_credit(text, lo, hi, words)
    # "Image: The mayor waits for talks", but "Foto: eigene Aufnahme"
    sentence = parts and parts[0].kind == "words" and {p.kind for p in parts} <= {"words", "code", "title", "linked"}
    if sentence and "/" not in text[lo:hi] and _count_lower(text, lo, hi, words) >= _SENTENCE:
        long = len(text[lo:hi].split()) >= _MIN_BODY + 1 and text[lo].isupper()
        return Credit(hi, hi, (intro.start, intro.end), (lo, hi), []) if long else None
    return None


_PIECE_RE = re.compile(r"\S+")
_PIECE_AND_COMMA_RE = re.compile(r"[^\s,;:!?()\[\]]+[,;:!?()\[\]]*")
_DIGIT_RE = re.compile(r"\d")
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
        if not label.strong and fold(text[label.start : end]).rstrip(".") in words.fillers:
            continue
        # "Autor Max Frost Foto: privat": a word without a colon says less than one with it
        if (
            not label.strong
            and " " not in label.words
            and label.start == lo
            and any(text[later.end - 1] in ":：" and text[later.start - 2] not in "/|;,." for later in labels[n + 1 :])
        ):
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
            return Credit(start, _no_stop(text, start, end, words), bounds, body, parts)
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
    for match in find_breaks(text, at, hi):
        if (
            match["stop"]
            and match.end() < hi
            and text[match.end()] not in "(["
            and is_stop(text, at, match.start(), words)
            # "© Ada Byron. All rights reserved."
            and fold(text[match.end() : hi]).rstrip(".") not in words.fillers
        ):
            return None
    return parts + read_credit(text, at, hi, words)


def _no_stop(text: str, lo: int, hi: int, words: Words) -> int:
    """*hi* without a final stop, but for "Inc."."""
    while hi > lo and (text[hi - 1].isspace() or text[hi - 1] in ".,;\u200b"):
        last = text[max(lo, hi - 6) : hi - 1].split()[-1:]
        if text[hi - 1] == "." and last and last[0].lower() in words.endings_of_names:
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
    if at is None or at + 1 >= close:
        return None
    parts = read_credit(text, at + 1, close, words)
    kinds = {p.kind for p in parts}
    if not kinds <= {"known", "filler", "person", "name", "org"} and _count_lower(text, at + 1, close, words) > 2:
        return None
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
    ended = is_boundary(text, lo, at, words) and at > lo
    # "Race winner Ada Byron (Team Quay)": no sentence, and for whom somebody runs
    if kinds == {"org"} and len(parts) == 1 and not ended and at > lo and _count_lower(text, lo, at, words) < _SENTENCE:
        return None
    slash = "/" in text[at:close]
    sure = (
        ("words" not in kinds and (slash or "org" in kinds) and len(kinds - {"position"}) > 0)
        or kinds <= {"known", "filler"}
        or ("known" in kinds and "words" not in kinds)
        or (ended and "words" not in kinds)
        or at == lo
        or _is_shaped(text, at + 1, parts, words)
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
    return Credit(start, _no_stop(text, start, end, words), None, (lo, body), parts)


def _bracket_first(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """A credit in brackets that opens the caption: "(Ada Byron | The Quay Courier) Visitors wait at the gate."."""
    if text[lo] not in "([":
        return None
    close = _closing(text, lo + 1, hi)
    if close + 1 >= hi or len(text[close + 1 : min(hi, close + 200)].split()) < _MIN_BODY:
        return None
    parts = read_credit(text, lo + 1, close, words)
    kinds = {p.kind for p in parts}
    if not parts or not kinds <= _SURE or not (kinds <= {"known", "filler"} or len(parts) > 1):
        return None
    if words.file_mark.fullmatch(text, lo, close + 1) or "position" in kinds or all(p.comma for p in parts[1:]):
        return None
    return Credit(lo + 1, close, None, (close + 1, hi), parts)


def _name_before(text: str, lo: int, hi: int, words: Words) -> int | None:
    """Where a name of a person begins that fills ``text[…:hi]`` from the end of a sentence on."""
    last = None
    for match in find_breaks(text, lo, hi, since=hi - 60):
        if match.end() < hi and (match["bar"] or is_stop(text, lo, match.start(), words)):
            last = match.end()
    if last is None:
        return None
    end, kind = kind_of(text, *strip(text, last, hi, words), words)
    return last if kind in ("person", "name") and end > last else None


_BARS = " |/•—–―-\u200b"
_SURE = frozenset({"known", "filler", "org", "person", "name", "user", "title", "code", "linked", "position"})


def _after_break(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """A credit without a label: what follows the last sentence, or a bar after it."""
    stop = _no_stop(text, lo, hi, words)
    breaks: list[re.Match[str]] = []
    for match in find_breaks(text, lo, stop, since=hi - _REACH + 60):
        if match["stop"] and match.end() < stop:
            if is_stop(text, lo, match.start(), words):
                breaks = [match]
        elif match.end() < stop:
            breaks.append(match)
    for match in breaks:
        if match["bar"] and match["bar"].strip() == "/" and _name_ends(text, lo, match.start(), words):
            break  # "… at the gate of the park Ada Byron / Quay Courier"
        start = match.end()
        while start < stop and text[start] in _BARS:
            start += 1
        if start >= stop or _count_lower(text, start, stop, words) > 3 or _is_mark(text, start, stop, words):
            continue
        parts = read_credit(text, start, stop, words)
        if _is_credit(text, parts, words, stop == hi, match["bar"] is not None):
            body = match.start() + 1 if match["quote"] else match.end("stop") if match["stop"] else match.start()
            return Credit(start, stop, None, (lo, body), parts)
    return None


def _name_ends(text: str, lo: int, hi: int, words: Words) -> bool:
    """Whether a photographer's name stands before *hi*, behind a word in lower case: "… of the park Ada Byron"."""
    start = _name_start(text, lo, hi, words)
    before = text[max(lo, start - 40) : start].split()[-1:]
    if not before or not before[0][0].islower() or before[0] in words.openers | words.particles:
        return False
    end, kind = kind_of(text, *strip(text, start, hi, words), words)
    return end > start and kind == "person"


def _is_mark(text: str, lo: int, hi: int, words: Words) -> bool:
    """Whether a note in brackets says that the picture is an older one: "(Archivbild)"."""
    return text[lo] in "([" and words.file_mark.fullmatch(text, lo, hi) is not None


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
    return _end_of_capitals(text, run, words) or _name_end(text, rest, words)


def _end_of_capitals(text: str, run: list[tuple[int, int]], words: Words) -> int | None:
    """Where capitals end that open a run of words: "PHOTO ADA BYRON, THE COURIER The works …"."""
    forms = [text[a:b] for a, b in run]
    n = 0
    while n < len(forms) and (forms[n].isupper() or not any(ch.isalpha() for ch in forms[n])):
        n += 1
    if n < 2 or n == len(forms) or sum(len(form) > 3 for form in forms[:n]) < 2:
        return None
    end = run[n - 1][1]
    return end if text[end - 1] not in ",;:|/" and len(forms[n - 1]) > 1 else None


def _name_end(text: str, rest: list[tuple[int, int]], words: Words) -> int | None:
    """Where the name ends that opens a run of capitalised words, of which the last belong to a sentence."""
    forms = [text[a:b] for a, b in rest]
    for n in range(min(5, len(rest)), 0, -1):
        if fold(text[rest[0][0] : rest[n - 1][1]]) in words.known:
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
        inside = word in words.particles or word in words.joiners or word in words.known
        if word[0].islower() and not inside:
            break
        run.append(match.span())
        if word == "/" or word in words.joiners:
            last = len(run)
        if len(run) > 12:
            break
    rest = run[last:]
    if not last and 2 < len(run) < 7 and len(text[stop : min(hi, lo + 80)].split()) >= _MIN_BODY:
        # "The Quay Courier The mayor speaks …": a second article opens the sentence
        at, end = run[-1][0], run[-2][1]
        if stop > at and text[at].isupper() and text[at : run[-1][1]].lower() in words.determiners:
            parts = read_credit(text, lo, end, words)
            if all(p.kind not in ("words", "person", "position") for p in parts):
                return Credit(lo, end, None, (at, hi), parts)
    if last and len(rest) > 1 and run[last - 1][1] == rest[0][0]:
        found = _desk_and_name(text, lo, hi, rest, words)
        if found is not None:
            return found
    for n in range(min(5, len(rest) - 1), 0, -1):
        end = rest[n - 1][1]
        name = text[rest[0][0] : end]
        low = fold(name)
        if low not in words.known or (not last and low not in words.agencies and " " not in name):
            continue
        after = text[rest[n][0] : rest[n][1]]
        # "EPA Administrator …" is no credit, "EPA The …" and "EPA Ships wait …" are
        acronym = name.isupper() and len(name) < 5 and not last
        if acronym and after.lower() not in words.openers and not _opens_sentence(text, rest, n, stop, words):
            continue
        # "Fox News Host …" may be either, "The Daily Post The …" can only be a credit
        if not last and low not in words.agencies and after.lower() not in words.openers:
            continue
        if len(text[end : min(hi, end + 200)].split()) < _MIN_BODY:
            continue
        return Credit(lo, end, None, (end, hi), read_credit(text, lo, end, words))
    return None


def _desk_and_name(text: str, lo: int, hi: int, rest: list[tuple[int, int]], words: Words) -> Credit | None:
    """A desk, a slash and a photographer that open the caption: "APA/Ada Byron Die Ministerin …"."""
    desk = read_credit(text, lo, rest[0][0], words)
    if not desk or any(p.kind not in ("known", "org", "code") for p in desk) or " " in text[lo : rest[0][0]]:
        return None
    n = 2
    while n < len(rest) - 1 and text[slice(*rest[n - 1])].lower() in words.particles:
        n += 1
    end = rest[min(n, len(rest) - 1) - 1][1]
    if text[end - 1] in ",;:" or len(text[end : min(hi, end + 200)].split()) < _MIN_BODY:
        return None
    return Credit(lo, end, None, (end, hi), read_credit(text, lo, end, words))


def _opens_sentence(text: str, rest: list[tuple[int, int]], n: int, stop: int, words: Words) -> bool:
    """
    Whether the last word of a run of capitalised ones is the first of a sentence: "EPA Ships wait …".

    "AP Reporters wait" and "PA Consulting says" are read so at times; a title
    ("EPA Administrator") is not.
    """
    if n != len(rest) - 1 or not text[stop : stop + 1].islower():
        return False
    word = text[rest[n][0] : rest[n][1]].casefold()
    return word.isalpha() and not {word, word.removesuffix("s")} & (words.titles | words.organisations | words.fillers)


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
        # "… at the gate Ada Byron/Quay Courier"
        if [p.kind for p in parts] in (["person", "org"], ["name", "org"]) and text[slash] == "/" and start > lo:
            return Credit(start, hi, None, (lo, start), parts)
    pieces = [m.span() for m in _PIECE_RE.finditer(text, window, hi)][-4:]
    for n in range(max(1, len(pieces) - 3), len(pieces)):
        at = pieces[n][0]
        low = fold(text[at:hi])
        before = text[pieces[n - 1][0] : pieces[n - 1][1]]
        if low in words.agencies and (not before[0].islower() or (" " in low and before.lower() not in words.openers)):
            return Credit(at, hi, None, (lo, at), read_credit(text, at, hi, words))
        # "… celebra el gol EFE", "… de la Guardia Civil ABC", but "… told by the BBC"
        acronym = text[at:hi].isupper() and 1 < hi - at < 6 and len(before) > 2 and n > 1
        article = before.lower() in words.openers | words.particles | words.articles | words.joiners
        if (
            acronym
            and not article
            and before.isalpha()
            and low in (words.agencies if before[0].islower() else words.known)
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
    for match in _PIECE_AND_COMMA_RE.finditer(text, max(lo, end - 60), end):
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
        middle = text[slice(*spans[-2])]
        spans = spans[-3:] if middle.endswith(".") or len(middle) < 2 or middle in words.particles else spans[-2:]
    return spans[0][0] if spans else hi


def _alone(text: str, lo: int, hi: int, words: Words) -> Credit | None:
    """A caption that is nothing but a credit."""
    stop = _no_stop(text, lo, hi, words)
    # "Ada Byron in ‘The Gate’ Max Frost/AP", but "Ada “Bo” Byron/AP"
    for match in find_breaks(text, lo, stop):
        if match["quote"] and len(text[lo : match.start()].split()) > 3:
            return None
        # "Rain in Leeds. Ada Byron/Quay Courier"
        if match["stop"] and match.end() < stop and is_stop(text, lo, match.start(), words):
            return None
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


def labels_credit(text: str, mark: re.Match[str], lo: int, hi: int, words: Words) -> bool:
    """
    Whether the mark of an older or invented picture is the label of the credit that follows.

    "Symbolbild: Ada Byron/dpa" and "ILLUSTRATION: ADA BYRON" have no body. A
    caption that is but the name of who is shown ("Archivbild: Ada Byron") is
    taken for a credit.
    """
    if mark[0].lower() not in words.marks_and_labels:
        return False
    stop = _no_stop(text, lo, hi, words)
    if stop - lo > _REACH:
        return False
    if any(m["stop"] and m.end() < stop and is_stop(text, lo, m.start(), words) for m in find_breaks(text, lo, stop)):
        return False  # "Symbolbild: Ein Schiff im Hafen. Foto: Ada Byron"
    parts = read_credit(text, lo, stop, words)
    kinds = {p.kind for p in parts}
    return bool(parts) and kinds <= {"known", "filler", "org", "person", "name", "user"} and len(parts) < 4
