"""Runs of capitalised words taken apart: what is the name in them, what its title."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from typing import NamedTuple

from .._names import SpeakerKind, is_outlet
from .._patterns import any_of
from ..lang import Language

__all__ = ["FEMININE", "MASCULINE", "Form", "Lexicon", "fold", "lexicon", "reader"]

FEMININE, MASCULINE = "f", "m"

_WORD_RE = re.compile(r"\S+")
_POSSESSIVE = ("’s", "'s", "’S", "'S")
_PEOPLES = ("cans", "rats", "ians", "ists", "ives", "ites")
"""Endings of names of many people: Democrats, Conservatives. Not "-ans": "Evans"."""


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """A word as names are compared by: no case, no possessive, no stop."""
    word = word.casefold().replace("’", "'")
    return word.removesuffix("'s").strip(".'")


class Lexicon(NamedTuple):
    """The words of a language by what they tell about a name."""

    language: Language
    leading: frozenset[str]
    """Words that are capitalised at the head of a sentence and are no part of a name."""
    openings: tuple[str, ...]
    """The endings of such words."""
    trailing: frozenset[str]
    """Days and months behind a name."""
    titles: frozenset[str]
    """Single words that may stand before a name as its title or role."""
    persons: frozenset[str]
    """Those of them that only a person bears."""
    things: frozenset[str]
    """Nouns for bodies, documents and groups."""
    pronouns: dict[str, str]
    """The gender of pronouns: ``she``, ``his``."""
    bodies: frozenset[str]
    """Last words of the name of an organisation."""
    unspelt: frozenset[str]
    """Words of a name that its initials leave out: ``of``, ``the``."""
    barriers: frozenset[str]
    """Words that no role in front of a name holds: ``that``, ``said``, ``Monday``."""
    bound: re.Pattern[str]
    """Where a noun phrase ends: "Ada Byron, a doctor", "the man who fell"."""
    copula: re.Pattern[str]
    """"is ", "who was "."""
    tail: re.Pattern[str]
    """What ties to a name what its bearer is: a comma, or a space before `copula`."""
    stop: re.Pattern[str]
    """Where that ends."""
    clausal: frozenset[str]
    """Words that show that what follows a name is no apposition: ``who``, ``said``, ``and``."""


def _any(words: Iterable[str]) -> str:
    """A pattern for any of some words, with any white space between the parts of one; or nothing."""
    return any_of(words).replace(r"\ ", r"\s")


@lru_cache(maxsize=32)
def lexicon(language: Language) -> Lexicon:
    """The words of *language*, sorted once."""
    titles = frozenset(word for title in language.titles for word in title.split())
    names = language.given_names
    gendered = (language.feminine | language.masculine) - names
    small = language.pronouns | language.determiners | language.auxiliaries
    relatives, copulas = _any(language.relatives), _any(language.copulas)
    verbs = _any(copula.split()[0] for copula in language.copulas)
    saying = language.plain_cues | language.telling
    articles = _any(language.definite | language.indefinite)
    persons = (language.person_nouns | titles | language.envoys | gendered) - small
    # "The pictures *show* Mayor Ada Byron": of a verb that finds something its plural too
    finding = language.document_cues | {word.removesuffix("s") for word in language.document_cues}
    openers = frozenset(word for word in language.openers if word[0] != "-")
    return Lexicon(
        language=language,
        leading=language.function_words
        | language.determiners
        | language.weekdays
        | language.noun_links
        | language.pronouns
        | language.months
        | language.auxiliaries
        | openers,
        openings=tuple(sorted(word[1:] for word in language.openers if word[0] == "-")),
        trailing=language.weekdays | language.months,
        titles=persons | language.role_nouns,
        persons=persons,
        things=language.body_nouns | language.document_nouns | language.group_nouns,
        pronouns={
            **dict.fromkeys(language.feminine & small, FEMININE),
            **dict.fromkeys(language.masculine & small, MASCULINE),
        },
        bodies=language.organisation_words
        | language.outlet_words
        | language.company_endings
        | language.body_nouns
        | language.work_nouns,
        unspelt=language.noun_links | language.determiners,
        barriers=language.function_words
        | language.determiners
        | language.noun_links
        | language.pronouns
        | language.cues
        | finding
        | language.weekdays
        | language.months
        | openers,
        bound=re.compile(rf"[,;:()–—]|\s-\s|\s(?:{relatives}|{_any(language.clause_words)})\s"),
        copula=re.compile(rf"(?:(?:{relatives})\s)?(?:{copulas})\s+"),
        tail=re.compile(rf"\s?[,(–—-]\s?|\s(?=(?:{relatives})\s(?:{copulas})\b)|\s(?=(?:{copulas})\s(?:{articles})\s)"),
        stop=re.compile(
            rf"[,.;:()“”\"?!–—\n\r]|\s(?:{relatives}|(?:{_any(language.conjunctions)})\s(?:{verbs})|{_any(saying)})\b"
        ),
        clausal=(language.cues | language.pronouns | language.auxiliaries | {"and", "but", "with"}),
    )


class Form(NamedTuple):
    """A name in a run of capitalised words; offsets count from the start of the run."""

    start: int
    end: int
    words: tuple[str, ...]
    """The folded words of the name, without nickname and suffix."""
    suffix: str
    """``jr``, ``iii``, or nothing."""
    nickname: str
    """``bobby``, or nothing."""
    title: tuple[int, int] | None
    """The title in front of the name, without a rank."""
    titles: tuple[str, ...]
    """The folded words in front of the name."""
    kind: SpeakerKind
    gender: str
    possessive: bool
    office: bool
    """Whether it is an office or a noun as well: "King", "Baker"."""
    capitals: bool
    """Whether the name is printed in capitals throughout."""


@lru_cache(maxsize=32)
def reader(language: Language) -> Callable[[str], tuple[Form, ...]]:
    """`parts_of` for a language; it remembers the runs that it read last, since articles name the same people."""
    return lru_cache(maxsize=8192)(partial(parts_of, language=language))


def parts_of(run: str, language: Language) -> tuple[Form, ...]:
    """
    The names in a run of capitalised words, in order.

    A possessive parts two: “CNN’s Ada Byron” holds the channel and the woman.
    Not where both are one name, which its last word tells: “People’s Daily”.
    """
    words_of = lexicon(language)
    if " " not in run and fold(run) in words_of.leading:
        return ()  # "The"
    words = [(m.start(), m.end(), m[0]) for m in _WORD_RE.finditer(run)]
    found = []
    first = 0
    last = len(words) - 1
    whole = last > 0 and fold(words[-1][2]) in words_of.bodies
    for i, (_, _, word) in enumerate(words):
        if i == last or (word.endswith(_POSSESSIVE) and not whole):
            form = _form(words[first : i + 1], words_of)
            if form is not None:
                found.append(form)
            first = i + 1
    return tuple(found)


def _form(words: list[tuple[int, int, str]], lexicon: Lexicon) -> Form | None:
    language = lexicon.language
    nickname = ""
    kept: list[tuple[int, int, str]] = []
    inside = False
    for start, end, word in words:
        opened = word[0] in "“\"‘'("
        if opened or inside:
            nickname += (" " if nickname else "") + fold(word.strip("“”\"‘’'()"))
            inside = word[-1] not in "”\"’')"
            continue
        kept.append((start, end, word))
    folded = [fold(word) for _, _, word in kept]
    i = 0
    while i < len(kept) and (
        folded[i] in lexicon.leading or (folded[i].endswith(lexicon.openings) and folded[i] not in language.given_names)
    ):
        i += 1
    while len(kept) > i + 1 and folded[-1] in lexicon.trailing:
        kept.pop()
        folded.pop()
    suffix = ""
    if len(kept) > i + 1 and folded[-1] in language.suffixes:
        suffix = folded[-1]
    name_end = len(kept) - (1 if suffix else 0)
    if i >= name_end:
        return None
    body = folded[name_end - 1] in lexicon.bodies or is_outlet(" ".join(w for _, _, w in kept[i:name_end]), language)
    at = (
        i
        if body and name_end - i > 1 and folded[i] not in language.given_names
        else _name_start(kept, folded, i, name_end, lexicon)
    )
    core = folded[at:name_end]
    titles = tuple(folded[i:at])
    if not core or not core[-1] or all(len(word) == 1 or "." in word for word in core):
        return None  # "U.S.", "C."
    if core[-1] in lexicon.persons and not suffix and core[0] not in language.given_names:
        # An office, not a name: "Harbour Master", "Mayor". It costs a "Coretta King" whom nobody calls by a title.
        if (not titles or all(word in lexicon.persons for word in titles)) and len(core) + len(titles) > 1:
            return None
    start, end = kept[at][0], kept[-1][1]
    possessive = kept[-1][2].endswith((*_POSSESSIVE, "’", "'"))
    for tail in (*_POSSESSIVE, "’", "'"):
        if kept[-1][2].endswith(tail):
            end -= len(tail)
            break
    if end <= start:
        return None
    if kept[-1][2].endswith(".") and len(core[-1]) > 1 and not suffix and core[-1] not in language.company_endings:
        end -= 1
    capitals = len(core[-1]) > 1 and all(word.isupper() for _, _, word in kept[at:name_end])
    return Form(
        start=start,
        end=end,
        words=tuple(core),
        suffix=suffix,
        nickname=nickname if at < name_end - 1 else "",
        title=_role(kept[i:at], lexicon),
        titles=titles,
        kind=_kind(core, titles, kept[name_end - 1][2], body, lexicon),
        gender=_gender(core, titles, nickname, language),
        possessive=possessive,
        office=len(core) == 1 and not titles and core[0] in lexicon.persons and core[0] not in language.given_names,
        capitals=capitals,
    )


def _name_start(kept: list[tuple[int, int, str]], folded: list[str], first: int, end: int, lexicon: Lexicon) -> int:
    """Where the name starts in words *first* to *end*: behind titles and what else is told of its bearer."""
    given = lexicon.language.given_names
    at = first
    for i in range(first, end - 1):
        word = folded[i]
        # "Mayor Ada Byron", "Harbour Master Ada Byron"; but "Prince" in "Ada Prince Byron" is hers
        if word in lexicon.titles and not (i > first and folded[first] in given):
            at = i + 1
        # "Ostby CEO Ada Byron": letters stand for an office or a house. "JD Byron" has them for a name.
        elif word.isalpha() and len(word) > 1 and kept[i][2].isupper() and not kept[-1][2].isupper():
            if i > first or len(word) > 2 or end - i > 2:
                at = i + 1
    # "Northwind Post Byron": an outlet printed right before a name
    if end - at >= 2 and folded[at] not in given:
        for i in range(min(end - 1, at + 3), at, -1):
            if is_outlet(" ".join(w for _, _, w in kept[at:i]), lexicon.language):
                return i
    if at == end - 1 and at > first and folded[at] in lexicon.titles and folded[at] not in given:
        # titles and no name: "Prime Minister"
        return first
    # "State Ada Byron" behind "Secretary of", "Northwind Ada Byron": a given name opens the name.
    if end - at >= 3 and folded[at] not in given and len(folded[at]) > 1:
        for i in range(at + 1, end - 1):
            if folded[i] in given and (i - at >= 2 or folded[at] in lexicon.language.office_words):
                return i
    return at


def _role(words: list[tuple[int, int, str]], lexicon: Lexicon) -> tuple[int, int] | None:
    """What stands before a name as its role: not "Mr.", nor a rank with a stop behind something that says more."""
    kept = list(words)
    while kept and (kept[-1][2].endswith(".") or fold(kept[-1][2]) in lexicon.language.ranks):
        kept.pop()
    if not any(fold(word) in lexicon.persons for _, _, word in kept):
        # "Former Ostby Gov. Ada Byron", "Sen. Ada Byron": the rank is all there is
        kept = list(words)
        while kept and fold(kept[-1][2]) in lexicon.language.ranks:
            kept.pop()
    return (kept[0][0], kept[-1][1]) if kept else None


def _kind(core: list[str], titles: tuple[str, ...], last: str, body: bool, lexicon: Lexicon) -> SpeakerKind:
    if titles and titles[-1] in lexicon.persons and not (body and core[0] not in lexicon.language.given_names):
        return "person"
    if len(core) > 1:
        if body:
            return "organisation"
        if core[0] in lexicon.language.given_names:
            return "person"
        return "group" if core[-1].endswith(_PEOPLES) else "unknown"  # "House Democrats"
    if body or (last.isupper() and last.isalpha() and 2 <= len(last) <= 6):
        return "organisation"
    # "Democrats", "Conservatives": people of one sort under one name
    return "group" if core[0].endswith(_PEOPLES) else "unknown"


def _gender(core: list[str], titles: tuple[str, ...], nickname: str, language: Language) -> str:
    """What the words of a name say of its bearer; the word nearest to the name is the surest."""
    given = [core[0]] if len(core) > 1 else []
    for word in (*reversed(titles), *given, nickname):
        if word in language.feminine:
            return FEMININE
        if word in language.masculine:
            return MASCULINE
    return ""
