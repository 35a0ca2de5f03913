"""Who stands where in a picture, and when and where it was taken."""

from __future__ import annotations

import re

from .._span import Span, cut
from ._labels import find_breaks, is_stop
from ._results import Occasion, Position
from ._words import Words

__all__ = ["find_occasions", "find_positions"]

_Bounds = tuple[int, int]

# ------------------------------------------------------------------- names

_TOKEN_RE = re.compile(r"[^\s,;:!?()\[\]/„“”\"«»]+")
_REACH = 90


def _run_before(text: str, lo: int, hi: int, words: Words) -> list[_Bounds]:
    """The capitalised words right before *hi*, from left to right."""
    run: list[_Bounds] = []
    edge = hi
    for start, end in reversed([m.span() for m in _TOKEN_RE.finditer(text, max(lo, hi - _REACH), hi)]):
        word = text[start:end]
        if text[end:edge].strip():
            break  # a comma or a bracket between the two
        capital = word[0].isupper() or (word[0].isdigit() and bool(run))
        if not capital and word.lower() not in words.particles:
            break
        if (
            word[-1] == "."
            and run
            and len(word) > 2
            and not _is_title(word, words)
            and is_stop(text, lo, end - 1, words)
        ):
            break
        run.insert(0, (start, end))
        edge = start
    return run


def _is_title(word: str, words: Words) -> bool:
    word = word.rstrip(".").lower()
    # "Bürgermeisterin" is a "bürgermeister", "Vice-President" a "president"
    return any(w in words.titles or w.removesuffix("in") in words.titles for w in (word, word.rpartition("-")[2]))


def _is_given(word: str, words: Words) -> bool:
    word = word.lower()
    return word in words.given or word.partition("-")[0] in words.given


def _core(text: str, run: list[_Bounds], words: Words, *, listed: bool = False) -> _Bounds | None:
    """The name in a run of capitalised words, without titles and roles before it."""
    forms = [text[a:b] for a, b in run]
    first = 0
    for i, form in enumerate(forms[:-1]):
        # "Sen. …", "Ex-Coach …", "Norway's …", "Der …"
        if _is_title(form, words) or form.endswith(("'s", "’s")) or (i == first and form.lower() in words.openers):
            first = i + 1
    for i in range(first, len(forms) - 1):
        if _is_given(forms[i], words):
            # In a list names stand alone, and a given name may be the second one.
            first = i if not listed or len(forms) - first > 3 else first
            break
    else:
        for i in range(first, min(first + 2, len(forms) - 1)):
            if "-" in forms[i]:  # "Der Ex-Trainer Lund"
                first = i + 1
    while first < len(forms) and not forms[first][0].isupper() and forms[first].lower() not in words.particles:
        first += 1
    if first >= len(forms) or not any(f[0].isupper() for f in forms[first:]):
        return None
    if len(forms) == first + 1 and (forms[first].lower() in words.openers or _is_title(forms[first], words)):
        return None
    start, end = run[first][0], run[-1][1]
    if text[end - 1] == "." and len(forms[-1]) > 2 and forms[-1][:-1].lower() not in words.endings_of_names:
        end -= 1
    return (start, end)


def _name_before(text: str, lo: int, hi: int, words: Words) -> _Bounds | None:
    run = _run_before(text, lo, hi, words)
    return _core(text, run, words) if run else None


# --------------------------------------------------------------- positions

_BRACKETS_RE = re.compile(r"\(([^()\n]{1,40})\)")
_COMMA_RE = re.compile(r",\s+(?P<words>[^,;:.()\n]{2,30})")
_LIST_SPLIT_RE = re.compile(r"[,;/]|\s(?:&|\w{1,3})(?=\s)")
# "From left are Ada Byron and …"
_AFTER_LIST_RE = re.compile(r"\s*[)\]][\s:,.]*|[\s:,.]*(?:[a-zà-ÿ]{2,4}\s+:?\s*)?")


def find_positions(text: str, lo: int, hi: int, words: Words) -> tuple[Position, ...]:
    """Who stands where, in the order of the names."""
    found: list[tuple[_Bounds, _Bounds]] = []
    if "(" in text[lo:hi]:
        for match in _BRACKETS_RE.finditer(text, lo, hi):
            place = _place_in(text, *match.span(1), words)
            name = place and _name_before(text, lo, match.start(), words)
            if place and name and not _is_party(text, lo, name, place, words):
                found.append((name, place))
    for match in _COMMA_RE.finditer(text, lo, hi):
        place = _place_words(text, *match.span("words"), words)
        name = place and _name_of(text, lo, match.start(), words)
        if place and name:
            found.append((name, place))
    low = text[lo:hi].lower()
    if words.list_key.search(low):
        _lists(text, lo, hi, words, found)
    done: dict[_Bounds, _Bounds] = {}
    for name, place in sorted(found):
        done.setdefault(name, place)
    return tuple(Position(cut(text, name), cut(text, place)) for name, place in done.items())


def _place_in(text: str, lo: int, hi: int, words: Words) -> _Bounds | None:
    """Where in the brackets a position stands: "(left)", "(29, left)"."""
    at = lo
    for piece in text[lo:hi].split(","):
        bare = piece.strip()
        low = bare.casefold().rstrip(".")
        if low in words.positions or low.replace(" ", "") in words.positions:
            start = at + piece.index(bare)
            return (start, start + len(bare))
        at += len(piece) + 1
    return None


def _place_words(text: str, lo: int, hi: int, words: Words) -> _Bounds | None:
    """Where between commas a position stands: ", second from left," or ", left and"."""
    low = text[lo:hi].casefold()
    bare = low.rstrip()
    if bare in words.positions and len(bare) > 1:
        return (lo, lo + len(bare))
    for conjunction in words.conjunctions:
        if f" {conjunction} " in low:
            bare = low.partition(f" {conjunction} ")[0]
            if bare in words.positions and len(bare) > 1:
                return (lo, lo + len(bare))
    return None


def _is_party(text: str, lo: int, name: _Bounds, place: _Bounds, words: Words) -> bool:
    """Whether "(R)" says of which party a politician is: after a title, with no "(L)" beside it."""
    if place[1] - place[0] != 1 or text[place[0]] not in "RDIL":
        return False
    before = text[max(lo, name[0] - 16) : name[0]].split()
    return bool(before) and _is_title(before[-1], words)


def _name_of(text: str, lo: int, comma: int, words: Words) -> _Bounds | None:
    """The name that ends at *comma*, or the one before an apposition that ends there."""
    name = _name_before(text, lo, comma, words)
    earlier = text.rfind(",", max(lo, comma - 120), comma)
    opening = text[earlier + 1 : comma].split()[:2] if earlier > lo else []
    if not opening:
        return name
    full = name is not None and " " in text[name[0] : name[1]]
    # "…, Max Frost, left": the name is all there is, or a person's by its given name
    alone = name is not None and not text[earlier + 1 : name[0]].strip()
    given = full and name is not None and _is_given(text[name[0] : name[1]].split(maxsplit=1)[0], words)
    # "Ada Byron, chief of the port, left", "Ada Byron, Vice President for Ports, left"
    title = _is_title(opening[0], words) or " ".join(opening).lower() in words.titles
    if given or (alone and not title):
        return name
    if title or opening[0][0].islower() or opening[0].lower() in words.openers:
        before = _name_before(text, lo, earlier, words)
        if before is not None and " " in text[before[0] : before[1]] and (not full or opening[0][0].isupper()):
            return before
    return name


def _lists(text: str, lo: int, hi: int, words: Words, found: list[tuple[_Bounds, _Bounds]]) -> None:
    """Lists of names in order: "From left: Ada Byron, Max Frost and Eva Lund"."""
    taken = {place for _, place in found}
    for match in words.list_re.finditer(text, lo, hi):
        place = match.span()
        if text[place[1] - 1] == "." and (place[1] >= hi or text[place[1]] not in ",:)"):
            place = (place[0], place[1] - (place[1] < hi))
        if any(a <= place[0] < b for a, b in taken):
            continue
        word = text[max(lo, place[0] - 12) : place[0]].split()[-1:]
        if word and f"{word[0].lower()} {text[place[0] : place[1]].lower()}".rstrip(".") in words.positions:
            continue
        after = _AFTER_LIST_RE.match(text, match.end(), hi)
        start = after.end() if after else match.end()
        names = _names_after(text, start, hi, words)
        bracket = text.rfind("(", max(lo, place[0] - 2), place[0])
        commas = text.startswith(", ", place[0] - 2) and place[0] - 2 > lo and text.startswith(",", place[1])
        if names and ((bracket >= 0 and text.startswith("),", place[1])) or commas):
            # "Ada Byron (from left), Max Frost and Eva Lund", "Ada Byron, from left, Max Frost and Eva Lund"
            before = _name_before(text, lo, place[0] - 2 if commas else bracket, words)
            full = before is not None and (not commas or " " in text[slice(*before)])  # "Pictured, from left, are …"
            names = [before, *names] if before is not None and full else names
        if not names and (bracket >= 0 or text.startswith(", ", place[0] - 2)):
            names = _names_until(text, lo, place[0], words)
        found += [(name, place) for name in names]


def _pieces(text: str, lo: int, hi: int, words: Words) -> list[_Bounds]:
    pieces = []
    at = lo
    for match in _LIST_SPLIT_RE.finditer(text, lo, hi):
        mark = match[0].strip()
        if mark.isalpha() and mark not in words.conjunctions:
            continue
        pieces.append((at, match.start()))
        at = match.end()
    pieces.append((at, hi))
    return pieces


def _sentence_end(text: str, lo: int, hi: int, words: Words) -> int:
    for match in find_breaks(text, lo, hi):
        if match["stop"] and is_stop(text, lo, match.start(), words):
            return match.start()
    return hi


def _names_after(text: str, lo: int, hi: int, words: Words) -> list[_Bounds]:
    hi = _sentence_end(text, lo, min(hi, lo + 800), words)
    names: list[_Bounds] = []
    if lo >= hi or not text[lo].isupper():
        return names
    for start, end in _pieces(text, lo, hi, words):
        run: list[_Bounds] = []
        edge, more = start, False
        for match in _TOKEN_RE.finditer(text, start, end):
            word = match[0]
            if word[0].isupper() or (run and word.lower() in words.particles):
                if run and text[edge : match.start()].strip():
                    break
                run.append(match.span())
                edge = match.end()
            elif run:
                more = True
                break
        name = _core(text, run, words, listed=True) if run else None
        if name is None:
            continue
        lower = text[start : name[0]].split()[:1]
        if lower and lower[0][0].islower() and not _is_given(text[name[0] : name[1]].split(maxsplit=1)[0], words):
            continue  # "Ada Byron, mayor of Leeds, …"
        names.append(name)
        if more and len(names) > 1 and text[start - 1 : start] != ",":
            break  # "… and Max Frost pose at the quay of Leeds, England"
    return names


def _names_until(text: str, lo: int, hi: int, words: Words) -> list[_Bounds]:
    """The names of the list that ends before *hi*."""
    lo = max(lo, hi - 400)
    for match in find_breaks(text, lo, hi):
        if match["stop"] and is_stop(text, lo, match.start(), words):
            lo = match.end()
    stop = hi
    while stop > lo and text[stop - 1] in " (,[":
        stop -= 1
    colon = text.rfind(": ", lo, stop)
    # "The board: Ada Byron, Max Frost and Eva Lund (from left)"
    if colon >= 0 and "," in text[colon:stop]:
        lo = colon + 1
    return [name for a, b in _pieces(text, lo, stop, words) if (name := _name_before(text, a, b, words))]


# --------------------------------------------------------------- occasions

_NUMBER_RE = re.compile(r"(?<![\w.,:])\d{1,4}(?![\d%])")
_DIGIT_RE = re.compile(r"\d")
_BEFORE_RE = re.compile(r"[^\W\d_]+")
_LINK_RE = re.compile(r"[\s,]*(?:\w{1,3}\s+)?")


def _dates(text: str, lo: int, hi: int, words: Words) -> list[_Bounds]:
    """Where dates with a number stand; looked for around the numbers, which is cheap."""
    found: list[_Bounds] = []
    at = lo
    for number in _NUMBER_RE.finditer(text, lo, hi):
        if number.start() < at:
            continue
        start = number.start()
        starts = [start]
        for match in reversed(list(_BEFORE_RE.finditer(text, max(at, start - 24), start))[-2:]):
            word = match[0].lower()
            if (word in words.months or word in words.weekdays) and (
                match.start() == lo or not text[match.start() - 1].isalnum()
            ):
                starts.append(match.start())
            else:
                break
        for first in reversed(starts):
            found_date = words.date.match(text, first, hi)
            if found_date:
                found.append(found_date.span())
                at = found_date.end()
                break
    return found


def find_occasions(text: str, lo: int, hi: int, words: Words) -> tuple[Occasion, ...]:
    """
    When and where the picture was taken.

    The first sentence that gives a date tells it; later ones tell the news:
    "… on May 3, 2021, in Leeds. She will visit Lund on Friday, June 4."
    """
    if _DIGIT_RE.search(text, lo, hi) is None:
        return ()
    at = lo
    while at < min(hi, lo + 2000):
        end = _sentence_end(text, at, min(hi, at + 2000), words)
        dates = _dates(text, at, end, words)
        if dates:
            return tuple(_occasion(text, at, end, n, dates, words) for n in range(len(dates)))
        at = end + 1
    return ()


def _occasion(text: str, lo: int, hi: int, n: int, dates: list[_Bounds], words: Words) -> Occasion:
    start, end = dates[n]
    left = dates[n - 1][1] if n else lo
    right = dates[n + 1][0] if n + 1 < len(dates) else hi
    date = cut(text, (start, end))
    after = words.place_after.match(text, end, right)
    if after:
        return Occasion(_place(text, after, words), date)
    last = None
    for match in words.place_after.finditer(text, max(left, start - 100), start):
        link = _LINK_RE.fullmatch(text, match.end(), start)
        if link:
            last = match
    if last is None and len(dates) == 1:
        for match in words.place_after.finditer(text, end, right):
            last = match
    return Occasion(_place(text, last, words) if last else None, date)


def _place(text: str, match: re.Match[str], words: Words) -> Span:
    start, end = match.span("place")
    word = text[start:end].replace(",", " ").split()[-1]
    if (word[-1] == "." and len(word) > 7 and "." not in word[:-1]) or (word[-1] == "." and "," not in text[start:end]):
        end -= 1
    return cut(text, (start, end))
