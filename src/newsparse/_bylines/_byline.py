"""The line that names the authors."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

import attrs

from .._dates import date_re
from .._patterns import any_of
from .._shown import Shown
from .._span import Span, check_region, cut, trim
from ..lang import MULTILINGUAL, Language, get_language

__all__ = ["DESKS", "Byline", "split_byline"]


@attrs.frozen
class Byline(Shown):
    """
    The line that names the authors; see `split_byline`.

    .. versionadded:: 0.1
    """

    span: Span
    """From "By" to the last part of the byline, without what trails it."""
    authors: tuple[Span, ...]
    """Names without titles, in the order of the text; empty for an agency alone."""
    role: Span | None
    """``Political Editor``, ``Staff Writer``."""
    outlet: Span | None
    """The agency or paper named beside the authors."""
    date: Span | None
    """The date in the same line, as printed."""


# Those of the roles that are many: they write as one author.
DESKS = ("staff", "desk", "newsroom", "team", "editorial board", "editorial team")

# No byline is longer; a paragraph is told from one without being read.
_LONGEST_BYLINE = 320
_MOST_SMALL_WORDS = 10

# What stands between two parts of a byline. A slash divides names and an
# agency ("Ann Lee/Reuters"), a dash only with space around it ("Ann Lee-Roy").
_SEPARATOR = r"\s*[,|/·•;\n]\s* | \s+[–—-]+\s+ | \s+[–—](?=\w)"
_JUNK_RE = re.compile(
    r"""
    \S+@\S+ | (?<!\w)@\w+ | https?://\S+ | www\.\S+                   # where to write to
  | [(\[]\s*[)\]]                                                     # the brackets of a mail address
  | \b\d+ \s (?:min|minutes?|hours?|days?)\b (?: \s (?:read|ago)\b )? # how long to read, how old
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DOMAIN_RE = re.compile(r"(?:[\w-]+\.)+[a-z]{2,6}", re.IGNORECASE)
_WORDS_RE = re.compile(r"\w+")
_DIGIT_RE = re.compile(r"\d")
_WORD_RE = re.compile(r"[^\s]+")
_EDGE = " \t\n,|/·•;:–—-(["


class _Words(NamedTuple):
    """What `split_byline` needs of a language, made once."""

    opener: re.Pattern[str]
    divider: re.Pattern[str]
    role: re.Pattern[str]
    role_words: frozenset[str]
    date_word: re.Pattern[str]
    date_words: frozenset[str]
    modifiers: frozenset[str]
    outlets: frozenset[str]
    credit: re.Pattern[str]
    common: frozenset[str]


@lru_cache(maxsize=32)
def _words(language: Language) -> _Words:
    joiners, places = any_of(language.conjunctions), any_of(language.place_words)
    relays = any_of(language.credit_joiners | language.relays | {r for r in language.byline_roles if r.endswith(" to")})
    return _Words(
        opener=re.compile(rf"(?:{any_of(language.byline_words)}) (?: \s*:\s* | \s++ | (?=[:]) )", re.X | re.I),
        divider=re.compile(
            rf"""
            (?: {_SEPARATOR} ) (?: {joiners} \s )?                      # "Ann Lee, and Bob Roy"
            (?P<late> {relays} \s (?: the \s )? )?                       # "Ann Lee | Special to the Argus"
          | \s+ (?: (?P<and> {joiners} ) | (?P<at> {places} ) | (?P<for> {relays} (?: \s the )? ) ) \s+
            """,
            re.X | re.I,
        ),
        role=re.compile(rf"(?<![\w-]) {any_of(language.byline_roles)} (?!\w)", re.X | re.I),
        role_words=frozenset(w for role in language.byline_roles for w in re.findall(r"\w+", role)),
        date_words=frozenset(w.split()[-1] for w in language.date_words),
        date_word=re.compile(rf"(?<!\w) {any_of(language.date_words)} [\s.:,|/–—-]* \Z", re.X | re.I),
        modifiers=frozenset(w for role in language.byline_roles for w in role.split() if " " in role)
        | language.sections,
        outlets=frozenset(o.casefold() for o in language.outlets)
        | frozenset(part.casefold() for pair in language.agencies for part in pair),
        credit=re.compile(rf"[\s,;/|]+{any_of(language.credit_labels)}\s?:", re.I),
        common=language.kickers
        | language.sections
        | language.determiners
        | language.pronouns
        | language.outlet_words
        | frozenset(w for w in language.question_words if " " not in w)
        | language.months
        | language.weekdays
        | language.credit_labels,
    )


class _Part(NamedTuple):
    """A part of a byline: what it is and where it stands."""

    kind: Literal["author", "desk", "role", "outlet", "place"]
    start: int
    end: int


def split_byline(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> Byline | None:
    """
    Split a byline into authors, role, outlet and date.

    A byline opens with a word such as "By", "Von" or "Par", or is nothing but
    names with what belongs to them ("Ann Lee, Political Editor").

    Args:
        text: The line, or the article that holds it.
        pos: Where the line starts in *text* (code points), as in `re`.
        endpos: Where it ends; the end of *text* if left out.
        lang: The language, or its code.

    Returns:
        The byline, with offsets into *text*, or `None` if the line is none:
        one word of it that fits nowhere is enough. `None` for empty text.

    Raises:
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> byline = split_byline("By Ada Byron and Tom Lee, Reuters | May 3, 2021")
        >>> [author.text for author in byline.authors], byline.outlet.text, byline.date.text
        (['Ada Byron', 'Tom Lee'], 'Reuters', 'May 3, 2021')
        >>> split_byline("By Monday the rain had stopped.") is None
        True

    .. versionadded:: 0.1
    """
    start, end = check_region(text, pos, endpos)
    language = get_language(lang)
    if end - start > 4 * _LONGEST_BYLINE:
        return None
    start, end = trim(text, start, end)
    if not 0 < end - start <= _LONGEST_BYLINE:
        return None
    words = _words(language)
    # A line with so many small words is a sentence; asked first, because most
    # lines are.
    if sum(t[0].islower() for t in text[start:end].split()) > _MOST_SMALL_WORDS:
        return None
    opener = words.opener.match(text, start, end)
    if opener is None and (ahead := _date_ahead(text, start, end, language)):
        # "May 3, 2021 | By Ann Lee"
        opener = words.opener.match(text, ahead[1], end)
        rest = split_byline(text, pos=ahead[1], endpos=end, lang=language) if opener else None
        date_ahead = cut(text, (ahead[0], ahead[2]))
        return rest and attrs.evolve(rest, span=cut(text, (ahead[0], rest.span.end)), date=rest.date or date_ahead)
    first = opener.end() if opener else start
    digit = _DIGIT_RE.search(text, first, end)  # no date without one, and "December 3" at most so far before it
    dates = list(date_re(language).finditer(text, max(first, digit.start() - 30), end)) if digit else []
    date = dates[0] if dates else None
    last = end
    if date is not None:
        if not _is_tail(text, date.end(), end, words, date_re(language)):
            return None
        last = date.start()
    junk = _JUNK_RE.search(text, first, last)
    if junk and (junk.start() > first):
        last = junk.start()
        if not date and not _is_tail(text, junk.start(), end, words, date_re(language)):
            return None
    photo = words.credit.search(text, first, last) if ":" in text[first:last] else None
    if photo and photo.start() > first:  # "Text: Ann Lee Foto: Bob Roy"
        last = photo.start()
    last = _without_tail(text, first, last, words)
    parts = _parts(text, first, last, words, language, bare=opener is None)
    if not parts:
        return None
    authors = tuple(cut(text, p[1:]) for p in parts if p.kind in ("author", "desk"))
    roles = [p for p in parts if p.kind == "role"]
    outlets = [p for p in parts if p.kind == "outlet"]
    stop = max((d.end() for d in dates), default=parts[-1].end)
    stop += text[stop : min(stop + 1, end)] == ")" and "(" in text[start:stop]  # "(Reuters)", "(May 3, 2021)"
    return Byline(
        span=cut(text, (start, stop)),
        authors=authors,
        role=cut(text, (roles[0].start, roles[0].end)) if roles else None,
        outlet=cut(text, (outlets[0].start, outlets[-1].end if _adjoin(text, outlets) else outlets[0].end))
        if outlets
        else None,
        date=Span.group(date) if date else None,
    )


def _date_ahead(text: str, start: int, end: int, language: Language) -> tuple[int, int, int] | None:
    """A date that opens the line: its start, where the rest begins, its end."""
    digit = _DIGIT_RE.search(text, start, min(end, start + 40))
    date = date_re(language).search(text, start, min(end, start + 80)) if digit else None
    if date is None:
        return None
    before = text[start : date.start()].strip(_EDGE).casefold()
    if before and before not in language.date_words:
        return None
    rest = date.end()
    while rest < end and (text[rest] in _EDGE or text[rest].isspace()):
        rest += 1
    return (date.start(), rest, date.end())


def _adjoin(text: str, outlets: list[_Part]) -> bool:
    """Whether outlets are one name with a slash or an "and": "dpa/lno", "Le Figaro et AFP"."""
    return all(b.start - a.end <= 4 and text[a.end] not in ",|;\n" for a, b in pairwise(outlets))


def _is_tail(text: str, start: int, end: int, words: _Words, dates: re.Pattern[str]) -> bool:
    """Whether nothing but dates, words of dating, separators and addresses stands there."""
    rest = dates.sub(" ", text[start:end])
    rest = _JUNK_RE.sub(" ", rest)
    for _ in range(8):
        shorter = words.date_word.sub("", rest.strip(_EDGE + ".)]")).strip(_EDGE + ".)]")
        if shorter == rest:
            break
        rest = shorter
    return len(rest.split()) <= 1 and len(rest) <= 12


def _without_tail(text: str, start: int, end: int, words: _Words) -> int:
    """The end of the names: before "Published on" and separators."""
    while end > start:
        if text[end - 1] in _EDGE or text[end - 1].isspace():
            end -= 1
        elif _last_word(text, start, end) not in words.date_words:
            break
        elif match := words.date_word.search(text, max(start, end - 40), end):
            if match.start() == start:
                break
            end = match.start()
        else:
            break
    return end


def _first_words(text: str, start: int, end: int) -> frozenset[str]:
    """What the piece opens with: its first one, two and three words, folded."""
    tokens = text[start : min(end, start + 60)].casefold().split()
    return frozenset(" ".join(tokens[:n]) for n in range(1, 4))


def _last_word(text: str, start: int, end: int) -> str:
    """The last word there, folded."""
    tokens = text[max(start, end - 40) : end].split()
    return tokens[-1].strip(".:").casefold() if tokens else ""


def _parts(text: str, start: int, end: int, words: _Words, language: Language, *, bare: bool) -> list[_Part]:
    """The parts of a byline in order; empty if one of them is none."""
    found: list[_Part] = []
    at, after_for, glue = start, False, "start"
    pieces: list[tuple[int, int, bool, str]] = []
    whole = (start, end)
    if _is_outlet(text[start:end], words):
        return [] if bare else [_outlet(text, start, end)]
    for match in words.divider.finditer(text, start, end):
        if match["at"] and _last_word(text, at, match.start()) in words.role_words:
            continue  # "Correspondent in Rome"
        if match["and"] == "&" and _joins_outlet(text, at, match, end, words, language, known=bool(pieces)):
            continue
        if match["for"] and _last_word(text, at, match.start()) in language.byline_roles:
            following = words.divider.search(text, match.end(), end)
            if not _is_outlet(text[match.end() : following.start() if following else end], words):
                continue  # "Editor for Health", but "Editor for Reuters"
        pieces.append((at, match.start(), after_for, glue))
        at, after_for = match.end(), bool(match["for"] or match["late"])
        glue = "at" if match["at"] else match[0].strip()[:1] or " "
    pieces.append((at, end, after_for, glue))
    for a, b, is_outlet, glue in pieces:
        a, b = trim(text, a, b)
        if a == b:
            if (a, b) == whole:
                return []
            continue
        if any(
            text[a:b].casefold().startswith(label + " ") for label in _first_words(text, a, b) & language.credit_labels
        ):
            end = trim(text, start, a - 1)[1]
            break  # "By Ann Lee; photos by Bob Roy"
        piece = _piece(text, a, b, words, language, found, is_outlet=is_outlet, glue=glue)
        if not piece:
            return []
        found += piece
    kinds = [p.kind for p in found]
    if bare and (kinds[:1] != ["author"] or not _is_bare(text, found, words, language)):
        return []
    return found if {"author", "desk", "outlet", "role"} & set(kinds) else []


def _joins_outlet(
    text: str, at: int, mark: re.Match[str], end: int, words: _Words, language: Language, *, known: bool
) -> bool:
    """Whether an "&" stands in the name of a paper: "By Ann Lee, Quay & Port Gazette", but not "Ann Lee & Bob Roy"."""
    following = words.divider.search(text, mark.end(), end)
    last = _last_word(text, mark.end(), following.start() if following else end)
    if last not in language.outlet_words | language.company_endings:
        return False
    return known or not _is_name(text, *trim(text, at, mark.start()), language)


def _piece(
    text: str,
    start: int,
    end: int,
    words: _Words,
    language: Language,
    before: list[_Part],
    *,
    is_outlet: bool,
    glue: str,
) -> list[_Part]:
    """What one piece between separators is made of; empty if that cannot be told."""
    known_author = any(p.kind == "author" for p in before)
    printed = text[start:end]
    if printed.endswith(")") and (bracket := printed.rfind(" (")) > 0 and _is_outlet(printed[bracket + 2 : -1], words):
        inner = start + bracket + 2
        head = _piece(text, start, inner - 2, words, language, before, is_outlet=False, glue=glue)
        return [*head, _Part("outlet", inner, end - 1)] if head else []
    if glue == "at":
        return [_Part("place", start, end)] if known_author and _is_name(text, start, end, language, 1) else []
    if is_outlet:
        named = _is_outlet(printed, words) or _is_name(text, start, end, language, 1) or _is_title_case(printed)
        return [_Part("outlet", start, end)] if named else []
    if _is_outlet(printed, words):
        return [_outlet(text, start, end)]
    if not known_author and (of := printed.find(" of ")) > 0:
        # "By Ann Lee of the Quay Courier"
        a = start + of + 4
        a += 4 if text[a : a + 4].casefold() == "the " else 0
        paper = _is_outlet(text[a:end], words) or _last_word(text, a, end) in language.outlet_words
        if paper and _is_name(text, start, start + of, language):
            return [_Part("author", *_without_title(text, start, start + of, language)), _Part("outlet", a, end)]
    # "Par Ann Lee, à Paris"; in "Par Ann Lee, à" the place is cut off
    word, space, _ = printed.partition(" ")
    if known_author and space and word in language.place_words:
        place = start + len(word) + 1
        if _is_name(text, place, end, language, 1):
            return [_Part("place", place, end)]
    roles = not words.role_words.isdisjoint(_WORDS_RE.findall(printed.casefold()))
    if (
        roles
        and (role := words.role.search(text, start, end))
        and (answer := _with_role(text, start, end, role, words, language, known=known_author, glue=glue))
    ):
        return answer
    if known_author and printed.strip(".").casefold() in language.places:
        return [_Part("place", start, end)]
    for split in _suffixes(text, start, end):  # "ANN LEE Associated Press"
        if _is_outlet(text[split:end], words) and _is_name(text, start, split, language):
            a, b = trim(text, *_without_title(text, start, split, language))
            return [_Part("author", a, b), _Part("outlet", split, end)]
    tokens = [t.casefold() for t in printed.split()]
    named = not language.outlet_words.isdisjoint(tokens[-1:] if not known_author else tokens)
    if (named or any(c.isdigit() for c in printed)) and _is_title_case(printed):
        # "Ann Lee, Channel 7 News"; also "By Argus Post", which has no author
        return [_Part("outlet", start, end)] if known_author or len(printed.split()) > 1 else []
    first = re.split(r"[\s-]", printed, maxsplit=1)[0]
    if known_author and 2 < len(first) < 6 and first.isupper() and len(first) < len(printed) and not printed.isupper():
        if _is_title_case(printed):
            return [_Part("outlet", start, end)]  # "Ann Lee, QTV Rom", "Ann Lee, QTV-Studio Rom"
    if _is_name(text, start, end, language):
        return [_Part("author", *_without_title(text, start, end, language))]
    if known_author and _is_name(text, start, end, language, 1):
        # "ANN LEE, FUTURAMA": what is no name and printed in capitals is an
        # outlet. A single word otherwise is mostly a town ("Ann Lee, Bonn").
        return [_Part("outlet" if printed.isupper() and len(printed) > 1 else "place", start, end)]
    return []


def _is_title_case(printed: str) -> bool:
    """Whether up to five words all start with a capital or a digit, an "&" aside."""
    tokens = [token for token in printed.split() if token != "&"]
    return 0 < len(tokens) <= 5 and all(t[0].isupper() or t[0].isdigit() for t in tokens)


def _is_outlet(printed: str, words: _Words) -> bool:
    folded = printed.casefold()
    return (
        folded in words.outlets
        or folded.removeprefix("the ") in words.outlets
        or (folded.partition("/")[0] in words.outlets and " " not in folded)
        or _DOMAIN_RE.fullmatch(printed) is not None
    )


def _outlet(text: str, start: int, end: int) -> _Part:
    """An outlet without its article."""
    return _Part("outlet", start + 4 if text[start : start + 4].casefold() == "the " else start, end)


def _suffixes(text: str, start: int, end: int) -> list[int]:
    """Where the last one to four words start, the longest first; two stay before them."""
    starts = [m.start() for m in _WORD_RE.finditer(text, start, end)]
    return starts[2:][-4:]


def _with_role(
    text: str, start: int, end: int, role: re.Match[str], words: _Words, language: Language, *, known: bool, glue: str
) -> list[_Part]:
    """A piece with a role in it: the role alone, after a name, or after an outlet (where an author is *known*)."""
    later = known and glue in "/|·•–—-"
    ahead = text[start : role.start()].casefold().split()
    several = role[0].casefold() in DESKS and role.end() == end
    if several and not known and role[0].casefold() != "staff" and all(w in language.articles for w in ahead):
        return [_Part("desk", start, end)]  # "By the Editorial Board"
    if all(w in language.determiners or w in language.articles or w in words.modifiers for w in ahead):
        # "Redakteur Jörg Maier": the name last; "Editor for Health" has none
        if _is_name(text, role.end(), end, language) and text[role.end()].isspace():
            a, b = _without_title(text, role.end(), end, language)
            return [_Part("role", role.start(), role.end()), _Part("author", a, b)]
        return [_Part("role", start, end)]
    if several and not known:
        return [_Part("desk", start, end)]
    before = [m.span() for m in _WORD_RE.finditer(text, start, role.start())]
    if (
        known
        and before
        and role.end() == end
        and (answer := _beside(text, start, end, before, words, language, later=later))
    ):
        return answer
    # What qualifies the role belongs to it: "Ann Lee National Political Writer".
    cut_at = len(before)
    while cut_at and (text[slice(*before[cut_at - 1])].casefold() in words.modifiers):
        cut_at -= 1
    # "Ann Lee Roads Correspondent", "Ann Lee Senior Roads Correspondent", but "Ann Mary Lee Correspondent"
    if 2 < cut_at <= 4 and text[slice(*before[0])].casefold() in language.given_names:
        second = text[slice(*before[1])].casefold()
        paper = cut_at > 2 and _is_outlet(text[before[2][0] : before[cut_at - 1][1]], words)
        plain = (
            not paper
            and second not in language.given_names
            and second not in language.particles
            and len(second.strip(".")) > 1
        )
        cut_at = 2 if plain and (cut_at == 3 or text[slice(*before[2])].casefold() in words.modifiers) else cut_at
    from_role = before[cut_at][0] if cut_at < len(before) else role.start()
    for n in range(min(4, len(before)), 0, -1):
        if _is_outlet(text[before[0][0] : before[n - 1][1]], words):
            rest = before[n][0] if n < len(before) else role.start()
            outlet = _Part("outlet", before[0][0], before[n - 1][1])
            if _is_name(text, role.end(), end, language) and text[role.end()].isspace():
                # "By Associated Press Writer Ann Lee"
                a, b = _without_title(text, role.end(), end, language)
                return [outlet, _Part("role", rest, role.end()), _Part("author", a, b)]
            return [outlet, _Part("role", rest, end)]
    if cut_at == 0:
        return [_Part("role", start, end)]
    if later:  # "Ann Lee / Argus Science Contributor": a name has gone before
        return [_Part("outlet", before[0][0], before[-1][1]), _Part("role", role.start(), end)]
    name_end = before[cut_at - 1][1]
    if _is_name(text, start, name_end, language):
        for split in _suffixes(text, start, name_end):
            if _is_outlet(text[split:name_end], words):
                name_end = trim(text, start, split)[1]
                a, b = _without_title(text, start, name_end, language)
                outlet = _Part("outlet", split, before[cut_at - 1][1])
                return [_Part("author", a, b), outlet, _Part("role", from_role, end)]
        return [_Part("author", *_without_title(text, start, name_end, language)), _Part("role", from_role, end)]
    return []


def _beside(
    text: str, start: int, end: int, before: list[tuple[int, int]], words: _Words, language: Language, *, later: bool
) -> list[_Part]:
    """
    A role beside an author: "Ann Lee, Roads Correspondent", "Ann Lee, Quay Courier Roads Editor".

    Words that no table knows belong to the role rather than to a second
    author; a given name says otherwise: "Ann Lee, Bob Roy Staff Writer".
    """
    forms = [text[a:b].casefold() for a, b in before]
    if len(forms) > 3 or not all(text[a].isupper() for a, _ in before):
        return []
    if any(_is_outlet(text[before[0][0] : stop], words) for _, stop in before):
        return []
    papers = [n for n, form in enumerate(forms) if form in language.outlet_words]
    if papers:  # "Ann Lee / Quay Courier Editor"
        stop = papers[-1]
        first = before[1][0] if forms[0] in language.articles and stop else start
        role = text[before[stop][1] : end].strip()
        return [_Part("outlet", first, before[stop][1]), _Part("role", end - len(role), end)]
    if later or (forms[0] in language.given_names and len(forms) > 1):
        return []
    return [_Part("role", start, end)]


def _is_name(text: str, start: int, end: int, language: Language, least: int = 2) -> bool:
    """Whether the words there look like the name of a person."""
    names = 0
    tokens = text[start:end].split()
    if tokens and len(tokens[0]) > 2 and tokens[0].casefold() in language.determiners:
        return False  # "Our Partners"
    if not least <= len(tokens) <= 7:
        return False
    for token in tokens:
        bare = token.strip(".,’'“”\"()")
        if not bare or any(c.isdigit() for c in bare) or ":" in token:
            return False
        if bare[0].isupper():
            names += 1
        elif bare.casefold() not in language.particles and token not in ("the", "of"):
            return False
    return least <= names <= 5


def _without_title(text: str, start: int, end: int, language: Language) -> tuple[int, int]:
    """A name without the titles before it: "Dr. Ann Lee" is "Ann Lee"."""
    start, end = trim(text, start, end)
    tokens = [m.span() for m in _WORD_RE.finditer(text, start, end)]
    while len(tokens) > 2 and text[slice(*tokens[0])].rstrip(".").casefold() in language.titles:
        tokens = tokens[1:]
    return (tokens[0][0], end) if tokens else (start, end)


def _is_bare(text: str, parts: list[_Part], words: _Words, language: Language) -> bool:
    """
    Whether a line without "By" is a byline all the same.

    "Ann Lee" is one, "Breaking News" and "New York" are not. A heading of two
    capitalised words that no table knows ("Silent Rivers") is taken for one;
    where the line stands in the article must decide about it.
    """
    for part in parts:
        if part.kind != "author":
            continue
        name = text[part.start : part.end]
        tokens = [t.strip(".").casefold() for t in name.split()]
        initials = any(len(t) == 1 or t in language.particles for t in tokens)
        if len(tokens) > 3 + initials or set(tokens) & words.common or name.casefold() in language.places:
            return False
        if name[-1] in ".!?…:" and len(tokens[-1]) > 2:
            return False
    return True
