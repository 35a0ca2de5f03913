"""Marks of quotation: which open, which close, and which belong together."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
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
# Only a mark of the same family closes what another has opened.
_FAMILIES = {
    **dict.fromkeys(("“", "”", "„", '"', "‟", "``", "''"), "double"),
    **dict.fromkeys(_SINGLE, "single"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white corner"),
}
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
    family: str
    left: int
    """Where the paragraph starts that it opens in."""
    right: int
    """Where that paragraph ends."""
    end: int = -1
    closed: bool = False
    inner_end: int = -1
    parts: list[tuple[int, int]] = attrs.Factory(list)
    """Each but the first starts its paragraph."""
    children: list[Node] = attrs.Factory(list)


@lru_cache(maxsize=4096)
def _role(before: str, mark: str, after: str) -> int:
    """What a mark does, as its two neighbours tell: it opens, closes, or either."""
    if mark in "「『":
        return _OPEN
    if mark in "」』":
        return _CLOSE
    if before in ".,!?…" and after.isalpha():
        # A space was lost: “Rain,”Byron said, or He left.“Rain” fell. Which of
        # the two it is, the mark itself says, or whether one is open.
        return _EITHER
    if before.isspace() and (after in ",;)" or (after in ".!?…" and mark in "«»")):
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
    lines: list[list[Mark]] = [[] for _ in paragraphs]
    if not paragraphs:
        return lines
    # All paragraphs are read at once: between them stands only white space, which is
    # what stands for the neighbour of a mark at either end of the text too.
    first, last = paragraphs[0][0], paragraphs[-1][1]
    unsure: set[str] = set()
    at = 0
    for match in _MARK_RE.finditer(text, first, last):
        start, end = match.span()
        char = match[0]
        while start >= paragraphs[at][1]:
            at += 1
        role = _role(text[start - 1] if start > first else " ", char, text[end] if end < last else " ")
        if role == _EITHER:
            unsure.add(char)
        lines[at].append(Mark(start, end, char, role))
    unsure.discard('"')  # opens and closes alike: whether one is open decides
    if unsure:
        usual = _usual_roles(unsure, lines, language)
        for line in lines:
            line[:] = [mark._replace(role=usual[mark.char]) if mark.role == _EITHER else mark for mark in line]
    return lines


def _usual_roles(chars: set[str], lines: list[list[Mark]], language: Language) -> dict[str, int]:
    """
    What marks do whose place says nothing: « texte », “wort“Wort.

    The same mark elsewhere decides, then habit: it opens in the language or closes.
    """
    habits = dict(_HABITS)
    if language.code != "mul":
        for style in reversed(language.quotes):
            if len(style) == 2 and style[0] != style[1]:
                habits[style[0]], habits[style[1]] = _OPEN, _CLOSE
    votes = Counter([(mark.char, mark.role) for line in lines for mark in line])
    usual = {'"': _EITHER}
    for char in chars:
        opens, closes = votes[char, _OPEN], votes[char, _CLOSE]
        habit = habits.get(char, _EITHER)
        usual[char] = _OPEN if opens > 3 * closes else _CLOSE if closes > 3 * opens else habit
    return usual


# ------------------------------------------------------------------- pairing


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
        if mark.char not in _SINGLE:
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
        if not keep[i] or mark.char not in _SINGLE:
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
        line = lines[i]
        if not line:
            goes_on = ""
            continue
        if not _SINGLE.isdisjoint([mark.char for mark in line]):
            line = lines[i] = _singles(text, line, paragraphs[i][1], goes_on)
        goes_on = line[0].char if line and line[0].start == paragraphs[i][0] and line[0].char in _SINGLE else ""
    waiting: Node | None = None  # opened in an earlier paragraph, not closed
    waited = 0
    for (left, right), line in zip(paragraphs, lines, strict=True):
        if waiting is not None and not (line and _may_go_on(waiting, line[0], left)):
            # A caption or a crosshead may stand between two paragraphs of a
            # quotation; two do so too seldom to wait for a third.
            waited += 1
            if waited > 1:
                waiting = None
        if not line:
            continue
        first = _read_paragraph(text, left, right, line)
        if (
            waiting is not None
            and first
            and first[0].start == left == line[0].start
            and _FAMILIES[line[0].char] == waiting.family
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
        found += first
        last = first[-1] if first else None
        if last is not None and not last.closed and last.end == right:
            waiting, waited = last, 0
    return found


def _may_go_on(waiting: Node, head: Mark, left: int) -> bool:
    """Whether the first mark of a paragraph, which starts at *left*, goes on with a quotation of one before."""
    return head.start == left and _FAMILIES[head.char] == waiting.family and (head.role != _CLOSE or head.char in "»”")


def _read_paragraph(text: str, left: int, right: int, line: list[Mark]) -> list[Node]:
    """Pair the marks of one paragraph; what stays open ends with it."""
    top: list[Node] = []
    stack: list[Node] = []
    depth: defaultdict[str, int] = defaultdict(int)
    nests: bool | None = None  # asked for seldom

    def leave(node: Node, end: int, inner_end: int, closed: bool) -> None:
        node.end, node.inner_end, node.closed = end, inner_end, closed
        node.parts.append((node.start, end))
        depth[node.family] -= 1
        (stack[-1].children if stack else top).append(node)

    for mark in line:
        start, end, char, role = mark
        family = _FAMILIES[char]
        is_open = depth[family] > 0
        if role == _EITHER:
            role = _CLOSE if is_open else _OPEN
        if role == _CLOSE and is_open:
            while stack:
                node = stack.pop()
                if node.family == family:
                    leave(node, end, start, True)
                    break
                leave(node, start, start, False)
        elif role == _OPEN or (family != "single" and char != "''" and not _is_measure(text, mark)):
            if role == _CLOSE and char not in '"«“':
                continue  # a closing mark that nothing opened
            if role == _CLOSE and not (end < right and text[end].isalnum()):
                continue
            if is_open and char in "“„«" and depth[family] < _DEEPEST:
                nests = _nests(line) if nests is None else nests
                is_open = not nests
            if is_open:
                # The same mark opens again: the one before was never closed.
                while stack:
                    node = stack.pop()
                    stop = trim(text, node.start, start)[1]
                    leave(node, stop, stop, False)
                    if node.family == family:
                        break
            stack.append(Node(start, char, family, left, right))
            depth[family] += 1
    while stack:
        leave(stack.pop(), right, right, False)
    return top


def _nests(line: list[Mark]) -> bool:
    """Whether each mark that opens may have one that closes, so that an open one may hold another."""
    opens = sum([mark.role == _OPEN for mark in line if mark.char in "“„«"])
    closes = sum([mark.role == _CLOSE for mark in line if mark.char in "”“»"])
    return 0 < opens <= closes


def _is_measure(text: str, mark: Mark) -> bool:
    """Whether the mark is the inches of ``6'2"``."""
    return mark.char == '"' and mark.start > 0 and text[mark.start - 1].isdigit()
