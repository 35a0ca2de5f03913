"""
What can be seen of a line: its shape, its words, its place in the page.

Every sign is a yes or no that a reader can check, with a name. A line's signs
are one integer, a bit for each, in the order of `SIGNS`.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from .._bylines import split_byline
from .._layout import ITEM_RE
from ..lang import Language
from ._words import NO_SORT, Sort, Words, words_of

__all__ = ["SIGNS", "Line", "read_lines"]

_LENGTHS = (3, 14, 27, 45, 70, 100, 140, 200, 300)  # characters; a longer line has the last sign

SIGNS: tuple[str, ...] = (
    # how long
    *(f"up_to_{n}" for n in _LENGTHS), "long",
    "one_word", "two_to_three_words", "four_to_six_words",
    # how it ends and begins
    "ends_in_stop", "ends_in_question", "ends_in_colon", "ends_in_bracket", "ends_in_quote", "ends_in_comma_or_dots",
    "ends_in_digit", "ends_in_year", "ends_in_name_in_brackets",
    "starts_lower", "starts_with_digit", "starts_with_quote", "starts_with_dash", "starts_with_bullet",
    "starts_with_mark",
    # what is in it
    "sentences", "capitals", "title_case", "name", "no_letters", "glued", "bar", "at_sign", "link", "copyright_sign",
    "hash", "colon_inside", "speech", "all_quoted", "numbered",
    # what its words say
    "boilerplate_words", "navigation_words", "section_word", "date", "date_inside", "by", "role", "credit",
    "credit_alone", "file_mark",
    "picture_words", "names_picture", "question_words", "dateline", "embed", "byline",
    # where it stands
    "first", "first_of_clean_page", "second_to_fourth", "fifth_to_twelfth", "last", "no_body_yet", "body_all_behind",
    "little_body_yet", "little_body_left", "no_text_yet", "text_all_behind", "text_thick_before", "text_thick_after",
    "repeated_before", "repeated_after", "words_come_again", "words_do_not_come_again", "most_words_come_again",
    "first_of_some_words", "in_run_of_3", "in_run_of_6", "in_run_with_boilerplate",
    "in_run_without_boilerplate", "in_list", "several_questions", "several_headings", "above_text",
    "question_above_text", "between_text", "run_between_text",
    "run_below_colon", "turn", "asked_in_turn", "answer_in_turn",
    # its neighbours
    "body_before", "body_after", "short_before", "short_after", "boilerplate_before", "boilerplate_after",
    "date_before", "date_after", "by_before", "by_after", "credit_before", "credit_after", "sentence_before",
    "sentence_after", "colon_before", "embed_before", "embed_after", "list_before", "list_after", "question_before",
    "shorter_than_next",
)  # fmt: skip

_BIT = {name: 1 << i for i, name in enumerate(SIGNS)}
_OPENING_QUOTES = "\"'“”„«»‘‚‹「『"
_CLOSING = "\"'”’»“)]›」』"
_BULLETS = "•·▪●◦‣⁃∙*➤►▶✓✔■□–"


class Line(NamedTuple):
    """A line of the page with its signs."""

    start: int
    end: int
    signs: int
    sort: Sort
    """Which sort of boilerplate its words are."""


# 'A. "B' or 'a? Because': one sentence ends and another begins
# (this and the next begin with the rarest of their characters: a search for it is fast)
_NEXT_SENTENCE_RE = re.compile(r"[.!?](?<=[a-zà-ÿ0-9)\"”’»].)[\"”’»)]? [\"“„«‘(]?[A-ZÀ-ÞА-Я0-9]")
_GLUED_RE = re.compile(r"[A-ZÀ-Þ](?<=[a-zà-ÿ)].)[a-zà-ÿ]")
_WORD_RE = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*+")
_EMBED_RE = re.compile(r"[—–-] ?.{1,80}\(@\w+\)")
_EMBEDDED = ("pic.twitter.com/", "http://t.co/", "https://t.co/")
_LINK_RE = re.compile(r"[:.](?:(?<=http:)//|(?<=https:)//|(?<=\bwww\.)|(?<=\.)(?:com|de|org|net|co\.uk)\b)")
_YEAR_AT_END_RE = re.compile(r"(?<!\d)(?:19|20)\d\d\.?$")
# "… in the harbour. (Northwind Museum)"
_NAME_IN_BRACKETS_RE = re.compile(r"[.!?”\"»] \([A-ZÀ-Þ][^()]{1,60}\)$")
_NUMBERED_RE = re.compile(r"\d{1,2}[.)] \S|[a-z]\) \S")
_NAMED = r"[A-ZÀ-ÞŁŚŻ][\w'’.-]*+"
_NAME_RE = re.compile(rf"{_NAMED}(?: (?:{_NAMED}|van|von|de|der|den|del|da|di|al|bin|la|le|y|dos|el|zu)){{1,4}}")


def _length(size: int) -> int:
    for i, limit in enumerate(_LENGTHS):
        if size <= limit:
            return 1 << i
    return 1 << len(_LENGTHS)


def _ending(text: str, start: int, end: int) -> int:
    i = end - 1
    last = text[i]
    while i > start and text[i] in _CLOSING:
        i -= 1
    mark = text[i]
    if mark in ".!。！":
        found = "ends_in_comma_or_dots" if text.startswith("..", i - 1) else "ends_in_stop"
    elif mark in "?？;؟" and mark != ";":
        found = "ends_in_question"
    elif mark == ":":
        found = "ends_in_colon"
    elif mark in ",…;-—–":
        found = "ends_in_comma_or_dots"
    elif last in ")]":
        found = "ends_in_bracket"
    elif last in _CLOSING:
        found = "ends_in_quote"
    elif last.isdigit():
        found = "ends_in_digit"
    else:
        return 0
    return _BIT[found]


def _beginning(text: str, start: int) -> int:
    first = text[start]
    if first.isalpha():
        return 0 if not first.islower() else _BIT["starts_lower"]
    if first.isdigit():
        return _BIT["starts_with_digit"]
    if first in _OPENING_QUOTES:
        return _BIT["starts_with_quote"]
    if first in "-—–":
        return _BIT["starts_with_dash"]
    if first in _BULLETS:
        return _BIT["starts_with_bullet"]
    return _BIT["starts_with_mark"]


def _shape(text: str, start: int, end: int, body: str) -> int:
    size = end - start
    signs = _length(size) | _ending(text, start, end) | _beginning(text, start)
    if _NEXT_SENTENCE_RE.search(text, start, min(end, start + 1000)):
        signs |= _BIT["sentences"]
    if size > 400:
        return signs
    words = body.count(" ") + 1
    if words == 1:
        signs |= _BIT["one_word"]
    elif words <= 3:
        signs |= _BIT["two_to_three_words"]
    elif words <= 6:
        signs |= _BIT["four_to_six_words"]
    if body.isupper():
        signs |= _BIT["capitals"]
    elif not any(map(str.isalpha, body)):
        signs |= _BIT["no_letters"]
    elif 3 <= words <= 30:
        # a word that may be capital or not: of four letters or more
        long_words = [w for w in body.split(" ") if len(w) > 3]
        if long_words and sum(w[0].isupper() for w in long_words) >= 0.75 * len(long_words):
            signs |= _BIT["title_case"]
    if words <= 5 and _NAME_RE.fullmatch(body):
        signs |= _BIT["name"]
    for mark, name in (("|", "bar"), ("@", "at_sign"), ("©", "copyright_sign"), ("#", "hash")):
        if mark in body:
            signs |= _BIT[name]
    if ": " in body:
        signs |= _BIT["colon_inside"]
    if any(mark in body for mark in '“„«»"'):
        signs |= _BIT["speech"]
    if body[0] in _OPENING_QUOTES and body[-1] in "\"'”’»“" and size > 30:
        signs |= _BIT["all_quoted"]
    if _YEAR_AT_END_RE.search(body, max(0, size - 8)):
        signs |= _BIT["ends_in_year"]
    if body[-1] == ")" and _NAME_IN_BRACKETS_RE.search(body, max(0, size - 70)):
        signs |= _BIT["ends_in_name_in_brackets"]
    if _NUMBERED_RE.match(body):
        signs |= _BIT["numbered"]
    if _GLUED_RE.search(body):
        signs |= _BIT["glued"]
    if _LINK_RE.search(body):
        signs |= _BIT["link"]
    if ("t" in body and any(address in body for address in _EMBEDDED)) or ("(@" in body and _EMBED_RE.match(body)):
        signs |= _BIT["embed"]
    return signs


def _says(words: Words, body: str) -> tuple[int, Sort]:
    """The signs that come from the words of a line, and which sort of boilerplate they are."""
    signs, sort = 0, NO_SORT
    size = len(body)
    low = body.lower()
    if size <= 400:
        sort = words.boilerplate(low)
        if sort.name:
            signs |= _BIT["navigation_words" if sort.name == "navigation" else "boilerplate_words"]
    if size <= 40 and low in words.sections:
        signs |= _BIT["section_word"]
    if size <= 300:
        found = words.date(low)
        if found:
            signs |= _BIT["date" if found == 2 else "date_inside"]
    if size <= 140:
        if words.starts_by(low):
            signs |= _BIT["by"]
        if words.has_role(low):
            signs |= _BIT["role"]
    if size <= 700:
        found = words.credit(body)
        if found:
            signs |= _BIT["credit"]
            if found == 2:
                signs |= _BIT["credit_alone"]
        if words.file_mark(low):
            signs |= _BIT["file_mark"]
        if words.picture_words(low[:300]):
            signs |= _BIT["picture_words"]
        if words.names_picture(low):
            signs |= _BIT["names_picture"]
    first = low.split(" ", 1)[0].strip("¿\"“„'")
    if first in words.question_words:
        signs |= _BIT["question_words"]
    if words.dateline(body):
        signs |= _BIT["dateline"]
    return signs, sort


def _come_again(text: str, body: str, pos: int, endpos: int) -> float:
    """The share of the longer words of a line that are found again in the text after it, up to the end of the page."""
    longer = [w for w in _WORD_RE.findall(body) if len(w) > 4][:10]
    return sum(text.find(w, pos, min(pos + 6000, endpos)) >= 0 for w in longer) / len(longer) if longer else -1.0


_ANY_LENGTH_BODY = _BIT["up_to_200"] | _BIT["up_to_300"] | _BIT["long"]
_SENTENCE = _BIT["ends_in_stop"] | _BIT["ends_in_question"]
_SHORT = sum(1 << i for i in range(5))
_UP_TO_140 = sum(1 << i for i in range(7))
_FROM_28 = sum(1 << i for i in range(3, len(_LENGTHS) + 1))
_FROM_46 = sum(1 << i for i in range(4, len(_LENGTHS) + 1))
_FROM_71 = sum(1 << i for i in range(5, len(_LENGTHS) + 1))
_BOILERPLATE = _BIT["boilerplate_words"] | _BIT["navigation_words"]
_NO_TEXT = _BOILERPLATE | _BIT["credit"] | _BIT["file_mark"] | _BIT["embed"]


def _is_body(signs: int) -> bool:
    """A line that can hardly be anything but text: long, ends like a sentence, no credit, no boilerplate."""
    if signs & _NO_TEXT:
        return False
    return bool(signs & _ANY_LENGTH_BODY and signs & (_SENTENCE | _BIT["ends_in_colon"])) or bool(
        signs & _BIT["long"] and signs & _BIT["sentences"]
    )


def read_lines(text: str, bounds: list[tuple[int, int]], language: Language) -> list[Line]:
    """The lines of a page with their signs; *bounds* are where they start and end."""
    words = words_of(language)
    own: list[int] = []
    sorts: list[Sort] = []
    bodies: list[str] = []
    for start, end in bounds:
        body = text[start : min(end, start + 701)]
        signs, sort = _says(words, body)
        own.append(signs | _shape(text, start, end, body))
        sorts.append(sort)
        bodies.append(body)
    body_lines = [not sort.own and _is_body(signs) for signs, sort in zip(own, sorts, strict=True)]
    texts = _text_lines(own, body_lines)
    head = next((i for i, is_text in enumerate(texts) if is_text), len(own))
    for i in range(min(head + 1, len(own), 40)):
        if _may_be_byline(own[i]) and split_byline(bodies[i], lang=language):
            own[i] |= _BIT["byline"]
    signs_of = _place(own, body_lines, texts)
    _headlike(text, bounds, bodies, signs_of)
    left = Counter(bodies)
    seen: set[str] = set()
    for i, body in enumerate(bodies):
        left[body] -= 1
        if left[body]:
            signs_of[i] |= _BIT["repeated_after"]
        if body in seen:
            signs_of[i] |= _BIT["repeated_before"]
        seen.add(body)
    _runs(own, texts, signs_of)
    _several(signs_of)
    _turns(bodies, signs_of)
    _lists(bodies, signs_of)
    _neighbours(own, body_lines, signs_of)
    for i in range(len(own) - 1):
        if 2 * (bounds[i][1] - bounds[i][0]) < bounds[i + 1][1] - bounds[i + 1][0]:
            signs_of[i] |= _BIT["shorter_than_next"]
    return [Line(start, end, signs, sort) for (start, end), signs, sort in zip(bounds, signs_of, sorts, strict=True)]


def _may_be_byline(signs: int) -> bool:
    return bool(signs & _UP_TO_140) and not signs & (
        _BIT["ends_in_stop"] | _BIT["ends_in_question"] | _BOILERPLATE | _BIT["date"]
    )


def _text_lines(own: list[int], body_lines: list[bool]) -> list[bool]:
    """Lines of text: body, or one of two sentences in a row, as where paragraphs are short."""
    found = list(body_lines)
    sentence = [bool(s & _BIT["ends_in_stop"] and s & _FROM_71 and not s & _NO_TEXT) for s in own]
    for i in range(len(own) - 1):
        if sentence[i] and sentence[i + 1]:
            found[i] = found[i + 1] = True
    return found


def _headlike(text: str, bounds: list[tuple[int, int]], bodies: list[str], signs_of: list[int]) -> None:
    """Mark the lines above the text that the text takes up again: headline, deck, but no links."""
    shares: list[tuple[float, int]] = []
    first = False
    for i, body in enumerate(bodies[:40]):
        signs = signs_of[i]
        if not signs & _BIT["no_text_yet"] or signs & (_BIT["date"] | _BOILERPLATE | _BIT["byline"]):
            continue
        if len(body) > 350:
            continue
        share = _come_again(text, body, bounds[i][1], bounds[-1][1])
        if share >= 0:
            signs_of[i] |= _BIT["words_come_again" if share >= 0.6 else "words_do_not_come_again"]
        if signs & _FROM_28 and not signs & (_BIT["one_word"] | _BIT["two_to_three_words"] | _BIT["credit"]):
            if not first:
                signs_of[i] |= _BIT["first_of_some_words"]
                first = True
            if not signs & _BIT["ends_in_stop"]:
                shares.append((share, -i))
    above = [signs for signs in signs_of[:40] if signs & _BIT["no_text_yet"]]
    if above and not any(signs & (_BOILERPLATE | _BIT["section_word"]) for signs in above):
        signs_of[0] |= _BIT["first_of_clean_page"]
    if shares:
        signs_of[-max(shares)[1]] |= _BIT["most_words_come_again"]


def _place(own: list[int], body_lines: list[bool], texts: list[bool]) -> list[int]:
    """The signs with those of where a line stands among the lines of text."""
    found, count = [], len(own)
    behind, total = 0, sum(body_lines)
    text_behind, text_total = 0, sum(texts)
    for i, (signs, is_body, is_text) in enumerate(zip(own, body_lines, texts, strict=True)):
        if i == 0:
            signs |= _BIT["first"]
        elif i < 4:
            signs |= _BIT["second_to_fourth"]
        elif i < 12:
            signs |= _BIT["fifth_to_twelfth"]
        if i == count - 1:
            signs |= _BIT["last"]
        ahead = total - behind - is_body
        if behind == 0:
            signs |= _BIT["no_body_yet"]
        elif behind == 1:
            signs |= _BIT["little_body_yet"]
        if ahead == 0:
            signs |= _BIT["body_all_behind"]
        elif ahead == 1:
            signs |= _BIT["little_body_left"]
        if not text_behind:
            signs |= _BIT["no_text_yet"]
        if text_behind + is_text == text_total:
            signs |= _BIT["text_all_behind"]
        if sum(texts[max(0, i - 6) : i]) >= 3:
            signs |= _BIT["text_thick_before"]
        if sum(texts[i + 1 : i + 7]) >= 3:
            signs |= _BIT["text_thick_after"]
        # "Why is it so?" above its answer; "Read more" stands among its like
        if i + 1 < count and not is_text and signs & _UP_TO_140 and _reads_on(own[i + 1], texts[i + 1]):
            if signs & _BIT["ends_in_question"]:
                if not signs & (_BIT["sentences"] | _BIT["starts_lower"]):
                    signs |= _BIT["question_above_text"]
            elif not signs & (_BIT["ends_in_stop"] | _BOILERPLATE | _BIT["credit"] | _BIT["date"]):
                signs |= _BIT["above_text"]
            if i and _reads_on(own[i - 1], texts[i - 1]):
                signs |= _BIT["between_text"]
        behind += is_body
        text_behind += is_text
        found.append(signs)
    return found


def _reads_on(signs: int, is_text: bool) -> bool:
    return is_text or bool(signs & _SENTENCE and signs & _FROM_46 and not signs & _NO_TEXT)


def _runs(own: list[int], texts: list[bool], signs_of: list[int]) -> None:
    """Mark lines that stand among others that are short and no sentences: menus, lists of links, tags."""
    start = 0
    for i in range(len(own) + 1):
        if i < len(own) and own[i] & _SHORT and not own[i] & _SENTENCE:
            continue
        if i - start >= 3:
            more = _BIT["in_run_of_3"] if i - start < 6 else _BIT["in_run_of_6"]
            with_boilerplate = any(own[j] & _BOILERPLATE for j in range(start, i))
            more |= _BIT["in_run_with_boilerplate" if with_boilerplate else "in_run_without_boilerplate"]
            if start > 0 and i < len(own):
                if own[start - 1] & _BIT["ends_in_colon"]:
                    more |= _BIT["run_below_colon"]
                if _reads_on(own[start - 1], texts[start - 1]) and _reads_on(own[i], texts[i]):
                    more |= _BIT["run_between_text"]
            for j in range(start, i):
                signs_of[j] |= more
        start = i + 1


_TURN_RE = re.compile(r"[A-ZÀ-ÞА-Я][^:.!?\n]{0,30}+: ")


def _turns(bodies: list[str], signs_of: list[int]) -> None:
    """Mark the turns of an interview: "COURIER: Why now?", "Vale: We had to.", or question and answer in turn."""
    labels = [found[0] if (found := _TURN_RE.match(body)) else "" for body in bodies]
    counts = Counter(labels)
    for i, label in enumerate(labels):
        if label and counts[label] > 2:
            signs_of[i] |= _BIT["turn"]
    asked = [
        i
        for i in range(len(bodies) - 1)
        if signs_of[i] & _BIT["ends_in_question"]
        and signs_of[i + 1] & _SENTENCE
        and not (signs_of[i] | signs_of[i + 1]) & _NO_TEXT
    ]
    near = [b - a <= 4 for a, b in pairwise(asked)]
    for k, i in enumerate(asked):
        if sum(near[max(0, k - 2) : k + 2]) >= 2:
            signs_of[i] |= _BIT["asked_in_turn"]
            signs_of[i + 1] |= _BIT["answer_in_turn"] if not signs_of[i + 1] & _BIT["ends_in_question"] else 0


def _lists(bodies: list[str], signs_of: list[int]) -> None:
    """
    Mark lines in a row that begin with a bullet, a hyphen or a number: "- Bring a torch", "- Bring a rope".

    Numbers go up: "3. Liga" above "3. Liga" in a menu is no list.
    """
    marks = [found[0].split()[0] if (found := ITEM_RE.match(body)) else "" for body in bodies]
    numbers = [int(mark[:-1]) if mark[:1].isdigit() else None for mark in marks]
    for i in range(1, len(marks)):
        before, here = numbers[i - 1], numbers[i]
        if marks[i] and marks[i - 1] and (before is None or here is None or here == before + 1):
            signs_of[i - 1] |= _BIT["in_list"]
            signs_of[i] |= _BIT["in_list"]


def _several(signs_of: list[int]) -> None:
    """Mark the lines that look like headings of sections where the page has several that do."""
    for name, mask in (("several_questions", "question_above_text"), ("several_headings", "above_text")):
        wanted = _BIT[mask] | _BIT["between_text"]
        alike = [i for i, signs in enumerate(signs_of) if signs & wanted == wanted]
        if len(alike) > 1:
            for i in alike:
                signs_of[i] |= _BIT[name]


_SEEN_BESIDE = (
    ("short", _SHORT), ("boilerplate", _BOILERPLATE), ("date", _BIT["date"]),
    ("by", _BIT["by"] | _BIT["byline"]), ("credit", _BIT["credit"]), ("sentence", _SENTENCE), ("embed", _BIT["embed"]),
    ("list", _BIT["starts_with_bullet"] | _BIT["numbered"]), ("colon", _BIT["ends_in_colon"]),
    ("question", _BIT["ends_in_question"]),
)  # fmt: skip


@lru_cache(maxsize=1024)
def _beside(signs: int, is_body: bool, where: str) -> int:
    found = _BIT[f"body_{where}"] if is_body else 0
    for name, mask in _SEEN_BESIDE:
        if signs & mask:
            found |= _BIT.get(f"{name}_{where}", 0)
    return found


_VISIBLE = sum(mask for _, mask in _SEEN_BESIDE)


def _neighbours(own: list[int], body_lines: list[bool], signs_of: list[int]) -> None:
    for i in range(len(own)):
        if i:
            signs_of[i] |= _beside(own[i - 1] & _VISIBLE, body_lines[i - 1], "before")
        if i + 1 < len(own):
            signs_of[i] |= _beside(own[i + 1] & _VISIBLE, body_lines[i + 1], "after")
