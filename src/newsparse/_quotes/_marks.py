"""Marks of quotation: which open, which close, and which belong together."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

import attrs

from .._span import trim
from ..lang import Language

__all__ = ["Node", "pair"]

# ------------------------------------------------------------------ the marks

# Single marks between two letters are apostrophes and never looked at. Each mark
# is matched before anything is asked about it: so `re` skips to the next one.
_MARK_RE = re.compile(
    r"""
    [“”„«»"‹›「」『』‚‟`‘’'‛]
    (?: (?<= [“”„«»"‹›「」『』‚‟] )
      | (?<=`) `  |  (?<=') '         # as typed in archives; one mark, not two
      | (?<= [‘’'‛] ) (?<! \w. )      # may open
      | (?<= [‘’'] ) (?! \w )         # may close
    )
    """,
    re.VERBOSE,
)
_SINGLE = frozenset("‘’'‛‚‹›")
_DIRECTED = {"「": "」", "『": "』"}
# Looks like a single mark at the head of a word and is none: ’tis, ’em, ’90s.
# Costs: a quotation that starts with such a word in single marks.
_ELISION_RE = re.compile(r"(?:tis|twas|twere|cause|til|em|er|im|n|round|bout|\d0s)\b|\d\d\b(?!\s\w+['’])", re.I)

_DEEPEST = 8  # no newspaper puts more quotations of one mark into each other

_OPEN, _CLOSE, _EITHER = 1, 2, 3
_BEFORE_OPEN = frozenset("([{—–-―/:;,.…¿¡“‘«„\"'‚‹「『")
_AFTER_CLOSE = frozenset(")]}—–-―/:;,.…!?”’»\"'›」』“«‘‹")


class Mark(NamedTuple):
    start: int
    end: int
    char: str
    role: int  # _OPEN, _CLOSE or _EITHER


@attrs.define
class Node:
    """A quotation that is being read."""

    start: int
    mark: str
    end: int = -1
    closed: bool = False
    inner_end: int = -1
    parts: list[tuple[int, int]] = attrs.Factory(list)
    children: list[Node] = attrs.Factory(list)


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


def _marks(text: str, paragraphs: list[tuple[int, int]], language: Language) -> list[list[Mark]]:
    """The marks of each paragraph, each with its role."""
    seen: list[list[Mark]] = []
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
            line.append(Mark(start, end, char, role))
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


def _singles(text: str, marks: list[Mark], right: int, goes_on: str) -> list[Mark]:
    """
    The marks without those single ones that are apostrophes after all.

    A single mark opens only if another closes it before the next one opens;
    an ``s’`` before a lower-case word is a possessive where a better closing
    mark follows: ‘the miners’ strike is over’. The last one of a paragraph may
    stay open if the next paragraph starts with the same mark, *goes_on*.
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
                # ‘tis, with the mark turned round, opens nothing either
                keep[i] = (
                    mark.char == goes_on
                    and mark.end < right
                    and _starts_clause(text, mark.start)
                    and not _ELISION_RE.match(text, mark.end, right)
                )
            closer, goes_on = -1, ""
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


def _starts_clause(text: str, start: int) -> bool:
    """Whether a mark stands at the head of a line or after a stop, comma or colon: He said, ‘Rain."""
    before = text[max(0, start - 2) : start]
    return before[-1:].strip() == "" and (before.strip() == "" or before[:1] in ",:.!?;—–")


def pair(text: str, paragraphs: list[tuple[int, int]], language: Language) -> list[Node]:
    """The quotations of all paragraphs, those over several of them joined."""
    found: list[Node] = []
    lines = _marks(text, paragraphs, language)
    goes_on = ""  # the single mark that opens the paragraph below
    for i in range(len(lines) - 1, -1, -1):
        if any(mark.char in _SINGLE for mark in lines[i]):
            lines[i] = _singles(text, lines[i], paragraphs[i][1], goes_on)
        head = lines[i][0] if lines[i] else None
        goes_on = head.char if head and head.start == paragraphs[i][0] and head.char in _SINGLE else ""
    waiting: Node | None = None  # opened in an earlier paragraph, not closed
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
        first = _read_paragraph(text, right, line) if line else []
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


def _read_paragraph(text: str, right: int, line: list[Mark]) -> list[Node]:
    """Pair the marks of one paragraph; what stays open ends with it."""
    top: list[Node] = []
    opens = sum(mark.role == _OPEN for mark in line if mark.char in "“„«")
    closes = sum(mark.role == _CLOSE for mark in line if mark.char in "”“»")
    nests = 0 < opens <= closes
    stack: list[Node] = []
    depth: Counter[str] = Counter()

    def leave(node: Node, end: int, inner_end: int, closed: bool) -> None:
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
            if depth[family] and not (nests and mark.char in "“„«" and depth[family] < _DEEPEST):
                # The same mark opens again: the one before was never closed.
                while stack:
                    node = stack.pop()
                    stop = trim(text, node.start, mark.start)[1]
                    leave(node, stop, stop, False)
                    if _family(node.mark) == family:
                        break
            stack.append(Node(mark.start, mark.char))
            depth[family] += 1
    while stack:
        leave(stack.pop(), right, right, False)
    return top


def _is_measure(text: str, mark: Mark) -> bool:
    """Whether the mark is the inches of ``6'2"``."""
    return mark.char == '"' and mark.start > 0 and text[mark.start - 1].isdigit()
