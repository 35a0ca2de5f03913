"""Quotation marks: which open, which close, and what stands between them."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Literal, NamedTuple

import attrs

from ._layout import paragraph_bounds
from ._span import Span, check_region, cut, trim
from .lang import MULTILINGUAL, Language, get_language

__all__ = ["Quote", "QuoteKind", "find_quotes"]

QuoteKind = Literal["speech", "fragment", "scare", "title", "term"]
"""
What a quotation is: ``speech`` (a sentence or more), ``fragment`` (part of a
sentence that somebody said), ``scare`` (the writer's own distance), ``title``
(a work, a nickname), ``term`` (a word as a word).
"""


@attrs.frozen
class Quote:
    """
    Words between quotation marks; see `find_quotes`.

    .. versionadded:: 0.1
    """

    span: Span
    """From the first mark to the last, both included."""
    inner: Span
    """What stands between the marks, without white space at its ends."""
    closed: bool
    """Whether the last mark is there."""
    parts: tuple[Span, ...]
    """The stretches of a quotation over several paragraphs, with their marks; else one."""
    quotes: tuple[Quote, ...]
    """Quotations inside this one, in the order of the text."""
    kind: QuoteKind
    """Speech or something else."""

    @property
    def is_speech(self) -> bool:
        """Whether somebody said it: speech or a fragment of it."""
        return self.kind in ("speech", "fragment")


def find_quotes(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> tuple[Quote, ...]:
    """
    Find what stands between quotation marks, of every style.

    Which mark opens and which closes is read from where it stands, then from
    the rest of the text, last from the language: “ opens in English and closes
    in German. Apostrophes are told apart. A quotation that opens anew at the
    head of each paragraph and closes only in the last is one quotation.

    Args:
        text: An article, or any part of one.
        pos: Where to start in *text* (code points), as in `re`.
        endpos: Where to end; the end of *text* if left out.
        lang: The language, or its code: the words around a quotation help to
            tell speech from titles and terms.

    Returns:
        The quotations in the order of the text, with offsets into *text*;
        those inside others are in `Quote.quotes`. Empty if there is none.

    Raises:
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> [quote.inner.text for quote in find_quotes("“Rain,” she said. It isn't ‘fun’.")]
        ['Rain,', 'fun']

    .. versionadded:: 0.1
    """
    start, end = check_region(text, pos, endpos)
    language = get_language(lang)
    found = []
    for node in _pair(text, paragraph_bounds(text, start, end), language):
        found.append(_quote(text, node, language))
    return tuple(found)


# ------------------------------------------------------------------ the marks

# Single marks between two letters are apostrophes and never looked at.
_MARK_RE = re.compile(
    r"""
    [“”„«»"‹›「」『』‚‟]
  | ``  |  ''                       # as typed in archives; one mark, not two
  | (?<!\w) [‘’'‛]                  # may open
  | [‘’'] (?!\w)                    # may close
    """,
    re.VERBOSE,
)
_SINGLE = frozenset("‘’'‛‚‹›")
_DIRECTED = {"「": "」", "『": "』"}
# Looks like a single mark at the head of a word and is none: ’tis, ’em, ’90s.
# Costs: a quotation that starts with such a word in single marks.
_ELISION_RE = re.compile(r"(?:tis|twas|twere|cause|til|em|er|im|n|round|bout|\d0s)\b|\d\d\b(?!\s\w+['’])", re.I)

_OPEN, _CLOSE, _EITHER = 1, 2, 3
_BEFORE_OPEN = frozenset("([{—–-―/:;,.…¿¡“‘«„\"'‚‹「『")
_AFTER_CLOSE = frozenset(")]}—–-―/:;,.…!?”’»\"'›」』“«‘‹")


class _Mark(NamedTuple):
    start: int
    end: int
    char: str
    role: int  # _OPEN, _CLOSE or _EITHER


@attrs.define
class _Node:
    """A quotation that is being read."""

    start: int
    mark: str
    end: int = -1
    closed: bool = False
    inner_end: int = -1
    parts: list[tuple[int, int]] = attrs.Factory(list)
    children: list[_Node] = attrs.Factory(list)


def _shape(text: str, start: int, end: int, left: int, right: int) -> int:
    """What the neighbours of a mark say about it: it opens, closes, or either."""
    before = text[start - 1] if start > left else " "
    after = text[end] if end < right else " "
    if before in ".,!?…" and after.isalpha():
        # A space was lost: “Rain,”Byron said, or He left.“Rain” fell. Which of
        # the two it is, the mark itself says, or whether one is open.
        return _EITHER
    if before.isspace() and (after in ",;)" or (after in ".!?…" and text[start] in "«»")):
        return _EITHER  # « Rain », a space stands inside the marks
    opens = not after.isspace() and (before.isspace() or (before in _BEFORE_OPEN and after not in _AFTER_CLOSE))
    closes = not before.isspace() and (after.isspace() or (after in _AFTER_CLOSE and before not in "([{"))
    if opens == closes:
        return _EITHER
    return _OPEN if opens else _CLOSE


_HABITS = {"“": _OPEN, "”": _CLOSE, "„": _OPEN, "«": _OPEN, "»": _CLOSE, "‘": _OPEN, "’": _CLOSE, "‚": _OPEN,
           "‹": _OPEN, "›": _CLOSE, "``": _OPEN, "‟": _OPEN, "‛": _OPEN}  # fmt: skip


def _marks(text: str, paragraphs: list[tuple[int, int]], language: Language) -> list[list[_Mark]]:
    """The marks of each paragraph, each with its role."""
    seen: list[list[_Mark]] = []
    votes: Counter[tuple[str, int]] = Counter()
    for left, right in paragraphs:
        line = []
        for match in _MARK_RE.finditer(text, left, right):
            start, end = match.span()
            char = match[0]
            if char in _DIRECTED:
                role = _OPEN
            elif char in "」』":
                role = _CLOSE
            else:
                role = _shape(text, start, end, left, right)
            votes[char, role] += 1
            line.append(_Mark(start, end, char, role))
        seen.append(line)
    # Where the place of a mark says nothing (« texte », “wort“Wort) the same
    # mark elsewhere decides, then habit: it opens in the language or closes.
    habits = dict(_HABITS)
    if language.code != "mul":
        for pair in reversed(language.quotes):
            if len(pair) == 2 and pair[0] != pair[1]:
                habits[pair[0]], habits[pair[1]] = _OPEN, _CLOSE
    usual = {}
    for char in {c for c, _ in votes}:
        opens, closes = votes[char, _OPEN], votes[char, _CLOSE]
        habit = habits.get(char, _EITHER)
        usual[char] = _OPEN if opens > 3 * closes else _CLOSE if closes > 3 * opens else habit
    usual.pop('"', None)  # opens and closes alike: whether one is open decides
    for line in seen:
        for i, mark in enumerate(line):
            if mark.role == _EITHER:
                line[i] = mark._replace(role=usual.get(mark.char, _EITHER))
    return seen


# ------------------------------------------------------------------- pairing


def _family(char: str) -> str:
    if char in _SINGLE:
        return "single"
    return (
        "guillemet" if char in "«»" else "corner" if char in "「」" else "white corner" if char in "『』" else "double"
    )


def _singles(text: str, marks: list[_Mark], right: int) -> list[_Mark]:
    """
    The marks without those single ones that are apostrophes after all.

    A single mark opens only if another closes it before the next one opens;
    an ``s’`` before a lower-case word is a possessive where a better closing
    mark follows: ‘the miners’ strike is over’.
    """
    keep = [True] * len(marks)
    closer = -1  # the next mark, read from the right, that can close
    for i in range(len(marks) - 1, -1, -1):
        mark = marks[i]
        if _family(mark.char) != "single":
            continue
        opens = mark.role != _CLOSE
        if opens and mark.char not in "‘‚" and _ELISION_RE.match(text, mark.end, right):
            keep[i] = False
        elif opens:
            if closer < 0:
                keep[i] = False
            closer = -1
        elif (
            closer >= 0
            and text[mark.start - 1] in "sS"
            and text[mark.end : mark.end + 1] == " "
            and text[mark.end + 1 : mark.end + 2].islower()
        ):
            keep[i] = False
        else:
            closer = i
    open_at = False
    for i, mark in enumerate(marks):
        if not keep[i] or _family(mark.char) != "single":
            continue
        if mark.role != _CLOSE:
            open_at = True
        elif open_at:
            open_at = False
        else:
            keep[i] = False
    return [mark for i, mark in enumerate(marks) if keep[i]]


def _pair(text: str, paragraphs: list[tuple[int, int]], language: Language) -> list[_Node]:
    """The quotations of all paragraphs, those over several of them joined."""
    found: list[_Node] = []
    lines = _marks(text, paragraphs, language)
    waiting: _Node | None = None  # opened in an earlier paragraph, not closed
    waited = 0
    for (left, right), line in zip(paragraphs, lines, strict=True):
        head = line[0] if line and line[0].start == left else None
        if waiting is not None and not (
            head and _family(head.char) == _family(waiting.mark) and (head.role != _CLOSE or head.char in "»”")
        ):
            # A caption or a crosshead may stand between two paragraphs of a
            # quotation; two do so too seldom to wait for a third.
            waited += 1
            if waited > 1:
                waiting = None
        first = _read_paragraph(text, left, right, line)
        if (
            waiting is not None
            and head
            and first
            and first[0].start == left
            and _family(head.char) == _family(waiting.mark)
        ):
            node = first.pop(0)
            waiting.parts.extend(node.parts)
            waiting.children.extend(node.children)
            waiting.end, waiting.inner_end, waiting.closed = node.end, node.inner_end, node.closed
            if node.closed:
                waiting = None
            waited = 0
        elif first:
            waiting = None  # another quotation stands between: the first was never meant to go on
        found.extend(first)
        last = first[-1] if first else None
        if last is not None and not last.closed and last.end == right:
            waiting, waited = last, 0
    return found


def _read_paragraph(text: str, left: int, right: int, line: list[_Mark]) -> list[_Node]:
    """Pair the marks of one paragraph; what stays open ends with it."""
    top: list[_Node] = []
    if not line:
        return top
    if any(mark.char in _SINGLE for mark in line):
        line = _singles(text, line, right)
    opens = sum(mark.role == _OPEN for mark in line if mark.char in "“„«")
    closes = sum(mark.role == _CLOSE for mark in line if mark.char in "”“»")
    nests = 0 < opens <= closes
    stack: list[_Node] = []
    depth: Counter[str] = Counter()

    def leave(node: _Node, end: int, inner_end: int, closed: bool) -> None:
        node.end, node.inner_end, node.closed = end, inner_end, closed
        node.parts.append((node.start, end))
        depth[_family(node.mark)] -= 1
        (stack[-1].children if stack else top).append(node)

    for mark in line:
        family = _family(mark.char)
        role = mark.role
        if role == _EITHER:
            role = _CLOSE if depth[family] else _OPEN
        if role == _CLOSE and depth[family]:
            while stack:
                node = stack.pop()
                if _family(node.mark) == family:
                    leave(node, mark.end, mark.start, True)
                    break
                leave(node, mark.start, mark.start, False)
        elif role == _OPEN or (family != "single" and mark.char != "''" and not _is_measure(text, mark)):
            if role == _CLOSE and mark.char not in '"«“':
                continue  # a closing mark that nothing opened
            if role == _CLOSE and not (mark.end < right and text[mark.end : mark.end + 1].isalnum()):
                continue
            if depth[family] and not (nests and mark.char in "“„«"):
                # The same mark opens again: the one before was never closed.
                while stack:
                    node = stack.pop()
                    stop = trim(text, node.start, mark.start)[1]
                    leave(node, stop, stop, False)
                    if _family(node.mark) == family:
                        break
            stack.append(_Node(mark.start, mark.char))
            depth[family] += 1
    while stack:
        leave(stack.pop(), right, right, False)
    return top


def _is_measure(text: str, mark: _Mark) -> bool:
    """Whether the mark is the inches of ``6'2"``."""
    return mark.char == '"' and mark.start > 0 and text[mark.start - 1].isdigit()


# -------------------------------------------------------------------- kinds


_WORD_RE = re.compile(r"\w[\w’'-]*+")
# Words that a title in capitals leaves small.
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"}
)
_WINDOW = 160  # how far the words around a quotation are read


def _kind(text: str, start: int, end: int, inner: tuple[int, int], language: Language) -> QuoteKind:
    """What stands between the marks, from its own shape and the words beside it."""
    words = _WORD_RE.findall(text, inner[0], min(inner[1], inner[0] + 400))
    count = len(words)
    last = text[inner[1] - 1 : inner[1]]
    ends = last in ".!?…," or (text[end : end + 1] == "," and count > 2)
    if count > 8 or (count > 3 and ends and text[inner[0] : inner[0] + 1].isupper()):
        return "speech" if last in ".!?…,—–" or count > 12 else "fragment"
    before = text[max(0, start - 40) : start].rstrip(" ,\u00a0").lower()
    one = before[before.rfind(" ") + 1 :]
    two = before[before.rfind(" ", 0, len(before) - len(one) - 1) + 1 :]
    if one in language.work_nouns:
        return "title"
    if one in language.term_words or two in language.term_words:
        return "term"
    if one.endswith(":") or _near_cue(text, start, end, _saying(language)):
        return "speech" if ends and count > 2 else "fragment"
    capitals = sum(w[0].isupper() or w.lower() in _SMALL for w in words)
    if count > 1 and capitals == count and last not in ".,":
        return "title"
    if ends and count > 2:
        return "speech"
    return "scare" if count <= 5 else "fragment"


@lru_cache(maxsize=32)
def _saying(language: Language) -> frozenset[str]:
    return language.cues - language.document_cues


def _near_cue(text: str, start: int, end: int, cues: frozenset[str]) -> bool:
    """Whether a word of saying stands in the same sentence."""
    lo = max(text.rfind("\n", max(0, start - _WINDOW), start), start - _WINDOW, 0)
    lo = max(lo, text.rfind(". ", lo, start), text.rfind("? ", lo, start))
    if not cues.isdisjoint(_WORD_RE.findall(text[lo:start].lower())):
        return True
    hi = text.find("\n", end, end + _WINDOW)
    hi = _stop_after(text, end, min(len(text), end + _WINDOW) if hi < 0 else hi)
    return not cues.isdisjoint(_WORD_RE.findall(text[end:hi].lower()))


def _stop_after(text: str, end: int, hi: int) -> int:
    """Where the sentence in which a quotation stands ends, at most *hi*."""
    if text[end - 2 : end - 1] in ".!?" and text[end : end + 2][1:2].isupper() and not text[end : end + 1].isalnum():
        return min(hi, end + 60)
    at = text.find(". ", end, hi)
    return hi if at < 0 else at


def _quote(text: str, node: _Node, language: Language) -> Quote:
    width = len(node.mark)
    first, last = node.parts[0], node.parts[-1]
    inner = trim(text, min(node.start + width, node.inner_end), node.inner_end)
    return Quote(
        span=Span(node.start, last[1], text[node.start : last[1]]),
        inner=cut(text, inner),
        closed=node.closed,
        parts=tuple(cut(text, part) for part in node.parts),
        quotes=tuple(_quote(text, child, language) for child in sorted(node.children, key=lambda n: n.start)),
        kind="speech" if len(node.parts) > 1 else _kind(text, first[0], last[1], inner, language),
    )
