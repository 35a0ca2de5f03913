"""
Every regular expression that the library compiles, and what is known of the time that it can take.

    python tests/regexes.py [LENGTH]     # all of them, thoroughly: prints what is steeper than a line

`collect` runs in a process of its own, because it has to see the patterns that
are compiled on import. Each is looked at in two ways: `ambiguous` reads its
parse tree for repeats that can share their characters in more than one way,
and `attacks` makes text of it that fails late, for a clock to judge.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

__all__ = ["Found", "ambiguous", "attacks", "collect", "growth"]

Found = tuple[str, int, str, list[str], int]
"""
Pattern and flags; where it was compiled (``newsparse._names._TOKEN_RE``, or with the name of the function); the methods
by which what is compiled there was used; and how many characters they were shown at most.
"""

_COLLECT = r"""
import importlib, json, linecache, pkgutil, re, sys
NAMED_RE = re.compile(r"\s*(\w+)(?:: [^=]+)? ?=")
seen, used = {}, {}
compile_ = re._compile

class Spy:
    def __init__(self, pattern, where):
        self._pattern, self._where = pattern, where
    def __getattr__(self, name):
        found = getattr(self._pattern, name)
        if name not in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn"):
            return found
        methods, longest = used.setdefault(self._where, (set(), [0]))
        methods.add(name)
        def call(*args, **options):
            text = args[1] if name.startswith("sub") else args[0]
            bounds = args[1:3] if not name.startswith("sub") and name != "split" else ()
            longest[0] = max(longest[0], len(range(len(text))[slice(*bounds, *((None,) if len(bounds) == 1 else ()))])
                             if bounds else len(text))
            return found(*args, **options)
        return call
    def __eq__(self, other):
        return isinstance(other, Spy) and self._pattern == other._pattern
    def __hash__(self):
        return hash(self._pattern)

def _compile(pattern, flags):
    if isinstance(pattern, Spy):
        return pattern
    frame = sys._getframe(1)
    while frame and not frame.f_globals.get("__name__", "").startswith("newsparse"):
        if frame.f_code.co_filename.startswith("<frozen"):
            frame = None
            break
        frame = frame.f_back
    found = compile_(pattern, flags)
    if frame and isinstance(found.pattern, str):
        line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
        named = NAMED_RE.match(line)
        name = named[1] if named else frame.f_code.co_name
        where = frame.f_globals["__name__"] + "." + name
        seen.setdefault((found.pattern, found.flags), where)
        return Spy(found, where)
    return found

re._compile = _compile
import newsparse
from newsparse.lang import LANGUAGES, MULTILINGUAL
for module in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
    if module.name not in ("newsparse.__main__", "newsparse.testing") and "integrations" not in module.name:
        importlib.import_module(module.name)
sys.path.insert(0, sys.argv[1])
from surface import REGIONS
from hostile import CHEAP, FAMILIES, news
text = news(3000)
for lang in (MULTILINGUAL, *LANGUAGES):
    for name in REGIONS:
        getattr(newsparse, name)(text, lang=lang)
    article = newsparse.parse_article(text, lang=lang, title="Rain – Nord Haven Courier")
    newsparse.explain_speakers(text, article.attributions, lang=lang)
newsparse.check_quotes(text, text.replace("We never saw", "We... [never] – saw").replace("Strand", "Byron"))
for make in FAMILIES.values():
    article = newsparse.parse_article(make(1500), title=make(100))
    for write in newsparse.export.FORMATS.values():
        write(article)
    newsparse.export.to_jsonld_script(article)
    newsparse.export.Offsets(article.text)
    for block in article.blocks[-1:]:
        block.span.position(article.text)
    masked = newsparse.mask_quotes(make(1500), kinds="all")
    newsparse.restore_quotes(masked.text.replace("[[Q1]]", "“[q 1]”"), masked)
    for name in REGIONS:
        getattr(newsparse, name)(make(1500).replace("\n", " "))
json.dump([[pattern, flags, where, sorted(used.get(where, ((), 0))[0]), used.get(where, ((), [-1]))[1][0]]
           for (pattern, flags), where in seen.items()], sys.stdout)
"""


def collect() -> list[Found]:
    """All patterns that importing and using the library compiles, each once, with those of all languages."""
    here = __file__.rpartition("/")[0] or "."
    run = subprocess.run([sys.executable, "-c", _COLLECT, here], stdout=subprocess.PIPE, text=True, check=True)
    return [(pattern, flags, where, how, longest) for pattern, flags, where, how, longest in json.loads(run.stdout)]


# ------------------------------------------------------------------ characters

# Enough to tell classes apart; classes are compared by which of these they hold.
_ALPHABET = (
    "".join(map(chr, range(32, 127))) + "\n\r\t\u00a0\u2028\x00\u0301\ud800“”„‘’«»‹›–—…©·•¿¡éÉßİяЯ写の「」。！？：٣²"
)

_CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}
_OF_CATEGORY = {name: frozenset(re.findall(p, _ALPHABET)) for name, p in _CATEGORIES.items()}
_ALL = frozenset(_ALPHABET)
_NONE: frozenset[str] = frozenset()
Chars = frozenset[str]


def _letters(code: int, flags: int) -> Chars:
    one = chr(code)
    return frozenset({one, one.lower(), one.upper()}) if flags & re.IGNORECASE else frozenset(one)


def _class(items: Iterable[tuple[Any, Any]], flags: int) -> Chars:
    """What a set in brackets holds of the alphabet, and of the letters that it names."""
    negate = False
    held: set[str] = set()
    for op, value in items:
        if op is sre.NEGATE:
            negate = True
        elif op is sre.LITERAL:
            held |= _letters(value, flags)
        elif op is sre.RANGE:
            low, high = value
            held |= {c for c in _ALPHABET if any(low <= ord(x) <= high for x in _letters(ord(c), flags) if len(x) == 1)}
            held |= {chr(low)}
        elif op is sre.CATEGORY:
            held |= _OF_CATEGORY[str(value)]
    return _ALL - held if negate else frozenset(held)


_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
Node = tuple[Any, Any]


def _single(node: Node, flags: int) -> Chars | None:
    """The characters of a node that is one character."""
    op, value = node
    if op is sre.LITERAL:
        return _letters(value, flags)
    if op is sre.NOT_LITERAL:
        return _ALL - _letters(value, flags)
    if op is sre.ANY:
        return _ALL if flags & re.DOTALL else _ALL - {"\n"}
    if op is sre.IN:
        return _class(value, flags)
    return None


def _inside(node: Node) -> list[Sequence[Node]]:
    """The sequences that a node holds; nothing for one character and for what has no width."""
    op, value = node
    if op in _REPEATS:
        return [value[2]]
    if op is sre.SUBPATTERN:
        return [value[3]]
    if op is sre.ATOMIC_GROUP:
        return [value]
    if op is sre.BRANCH:
        return list(value[1])
    return []


def _chars(nodes: Iterable[Node], flags: int) -> Chars:
    """Every character that may be in a match."""
    held: set[str] = set()
    for node in nodes:
        one = _single(node, flags)
        held |= _NONE if one is None else one
        for inner in _inside(node):
            held |= _chars(inner, flags)
    return frozenset(held)


def _nullable(node: Node) -> bool:
    op, value = node
    if op in _REPEATS:
        return value[0] == 0 or all(map(_nullable, value[2]))
    if op is sre.BRANCH:
        return any(all(map(_nullable, branch)) for branch in value[1])
    if op in (sre.SUBPATTERN, sre.ATOMIC_GROUP):
        return all(map(_nullable, _inside(node)[0]))
    return op in (sre.AT, sre.ASSERT, sre.ASSERT_NOT, sre.GROUPREF)


def _first(nodes: Iterable[Node], flags: int) -> Chars:
    """The characters that a match may begin with."""
    held: set[str] = set()
    for node in nodes:
        one = _single(node, flags)
        if one is not None:
            return frozenset(held | one)
        for inner in _inside(node):
            held |= _first(inner, flags)
        if not _nullable(node):
            break
    return frozenset(held)


def _within(node: Node, chars: Chars, flags: int) -> bool:
    """Whether a node matches something that holds these characters alone."""
    one = _single(node, flags)
    if one is not None:
        return bool(one & chars)
    if _nullable(node):
        return True
    return any(all(_within(part, chars, flags) for part in inner) for inner in _inside(node))


def _can_fail(nodes: Iterable[Node]) -> bool:
    """Whether what follows a repeat may make it give back: anything but what may be empty."""
    return any(node[0] in (sre.AT, sre.ASSERT, sre.ASSERT_NOT) or not _nullable(node) for node in nodes)


STEEP = 8
"""Four times the text takes four times as long where time is linear, and sixteen times for a square."""
_MANY = 200  # a repeat that is bounded below this costs a constant


def _unbounded(node: Node) -> bool:
    return node[0] in _REPEATS and node[1][1] > _MANY


def _show(nodes: Iterable[Node], flags: int) -> str:
    return "".join(sorted(_chars(nodes, flags))[:12])


def ambiguous(pattern: str, flags: int) -> list[str]:
    """
    Repeats that can share the same characters in more than one way, in words.

    Nested ones cost up to a power of two, neighbours a square. Possessive
    repeats and atomic groups decide once and are passed over.
    """
    tree = parser.parse(pattern, flags)
    return list(_walk(list(tree), flags, after_fails=False))


def _walk(nodes: list[Node], flags: int, *, after_fails: bool) -> Iterator[str]:
    for i, node in enumerate(nodes):
        op, value = node
        rest = nodes[i + 1 :]
        fails = after_fails or _can_fail(rest)
        if _unbounded(node) and op is not sre.POSSESSIVE_REPEAT:
            mine = _chars(value[2], flags)
            if fails or value[0] > 0:
                yield from _nested(value[2], flags)
            for j, other in enumerate(rest):
                theirs = _chars([other], flags)
                if _unbounded(other) and mine & theirs and (after_fails or _can_fail(rest[j + 1 :])):
                    yield f"neighbours that share {_show([other], flags)!r}"
                if not _within(other, mine, flags):
                    break
        if op in (sre.ATOMIC_GROUP, sre.POSSESSIVE_REPEAT):
            fails = False  # decided once; inside it, what follows inside counts
        for inner in _inside(node):
            yield from _walk(list(inner), flags, after_fails=fails and op not in (sre.POSSESSIVE_REPEAT,))


def _nested(body: Sequence[Node], flags: int) -> Iterator[str]:
    """Repeats at the end of a repeated body whose characters the body may begin with."""
    nodes = list(body)
    head = _first(nodes, flags)
    for i, node in enumerate(nodes):
        if _unbounded(node) and node[0] is not sre.POSSESSIVE_REPEAT:
            tail = nodes[i + 1 :]
            if all(map(_nullable, tail)) and (_chars([node], flags) & head or _nullable(node)):
                yield f"nested repeats that share {_show([node], flags)!r}"
        if node[0] is not sre.ATOMIC_GROUP and all(map(_nullable, nodes[i + 1 :])):
            for inner in _inside(node):
                yield from _nested(inner, flags)


# --------------------------------------------------------------------- attacks


def _sample(nodes: Iterable[Node], flags: int, taste: str) -> str:
    """Text that a sequence matches, if it asks for nothing to the left or right; *taste* comes first where it may."""
    out = []
    for node in nodes:
        op, value = node
        one = _single(node, flags)
        if one is not None:
            liked = [c for c in taste if c in one]
            out.append(liked[0] if liked else min(one, key=lambda c: (not c.isalnum(), c), default=""))
        elif op in _REPEATS:
            out.append(_sample(value[2], flags, taste) * max(value[0], 1 if value[1] < 3 else 0))
        elif op is sre.BRANCH:
            out.append(_sample(value[1][0], flags, taste))
        else:
            out.extend(_sample(inner, flags, taste) for inner in _inside(node)[:1])
    return "".join(out)


_TASTES = ("a", "A", " ", "1", "\n", ".,-", "“\"'")


def _repeats(nodes: Sequence[Node], before: list[Node]) -> Iterator[tuple[list[Node], Node]]:
    """Each repeat without a bound, with all that stands before it."""
    for i, node in enumerate(nodes):
        if _single(node, 0) is not None:
            continue
        head = [*before, *nodes[:i]]
        if _unbounded(node):
            yield head, node
        for inner in _inside(node):
            yield from _repeats(inner, head)


def attacks(pattern: str, flags: int, length: int) -> list[str]:
    """
    Text of about *length* characters that the pattern begins to match again and again and then does not.

    For each repeat: what stands before it, then its body without end; both
    without end; and either alone.
    """
    tree = list(parser.parse(pattern, flags))
    units: dict[tuple[str, str], None] = {}
    for head, node in _repeats(tree, []):
        for taste in _TASTES:
            pump = _sample(node[1][2], flags, taste)
            for other in (taste, "a"):
                prefix = _sample(head, flags, other)
                units[prefix, pump] = None
                units["", prefix + pump] = None
            units["", pump] = None
    if units:
        units["", _sample(tree, flags, "a")[:-1]] = None
    found = []
    for prefix, pump in units:
        if pump:
            body = prefix + pump * (length // len(pump))
            found.append(body + "\x00")
            found.append(body + "\n\n“")
    return found


def _seconds(find: Callable[[str], object], text: str) -> float:
    begin = time.perf_counter()
    find(text)
    return time.perf_counter() - begin


def growth(pattern: str, flags: int, length: int, methods: Iterable[str] = ("finditer",)) -> tuple[float, str]:
    """
    How much longer four times the text takes at worst (4 for a line, 16 for a square), and on which text.

    It is searched from every start, as `finditer` does, unless *methods* are
    but those that look at one start. What takes under a third of a millionth of a second
    for each character is not asked further.
    """
    compiled = re.compile(pattern, flags)
    at_once = {"match": compiled.match, "fullmatch": compiled.fullmatch}
    finds = [at_once.get(name, compiled.findall) for name in methods]
    worst = (0.0, "")
    for short, long in zip(attacks(pattern, flags, length), attacks(pattern, flags, 4 * length), strict=True):
        for find in finds:
            base = _seconds(find, short)
            if base <= 3e-7 * len(short):
                continue
            base = min(base, *(_seconds(find, short) for _ in range(4)))
            if base <= 3e-7 * len(short):
                continue
            taken = min(_seconds(find, long) for _ in range(2))
            if taken / base > worst[0]:
                worst = (taken / base, short)
            if worst[0] > STEEP:
                return worst
    return worst


def main() -> None:
    """Print what is found in all patterns."""
    length = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    patterns = collect()
    print(f"{len(patterns)} patterns")
    for pattern, flags, where, methods, longest in sorted(patterns, key=lambda found: found[2]):
        how = f"{where} ({', '.join(methods) or 'unused'}; {longest})"
        for problem in ambiguous(pattern, flags):
            print(f"{how}: {problem}: {pattern[:300]!r}", flush=True)
        rate, text = growth(pattern, flags, length, methods or ("finditer",))
        if rate > STEEP:
            print(f"{how}: {rate:.1f} on {text[:30]!r}…{text[-4:]!r}: {pattern[:300]!r}", flush=True)


if __name__ == "__main__":
    main()
