"""The title of a page in its parts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import attrs

from .._dates import date_re
from .._shown import Shown
from .._span import Span, check_region, cut, trim
from ..lang import MULTILINGUAL, Language, get_language

__all__ = ["Title", "split_title"]


@attrs.frozen
class Title(Shown):
    """
    The ``<title>`` of an HTML page in its parts; see `split_title`.

    .. versionadded:: 0.1
    """

    span: Span
    """The whole title, without white space around it."""
    headline: Span | None
    """What the editors wrote, its own kicker included; `None` where a title names only the site."""
    site: Span | None
    """The publisher or site: ``BBC News``, ``taz.de``."""
    section: Span | None
    """The section or path of sections: ``World | News``."""


# What stands between the parts of a title. A bar or an arrow is put there by
# the site; a dash may be the writer's own ("Two held – one freed | Argus").
_SEPARATOR_RE = re.compile(
    r"""
    (?: (?<! \s ) \s++ )?+ (?P<strong> [|｜¦│❘] ) \s*+    # from the start of a run of spaces, not from each of them
  | (?<=\s) (?P<arrow> [›»«‹•·●⋆*~←→▸►❯<>_] | :: | // ) (?=\s)
  | (?<=\s) (?P<dash> [–—―] | -{1,3} ) (?=\s)
  | (?<=\s) (?P<slash> / ) (?=\s)
    """,
    re.VERBOSE,
)
_COLON_RE = re.compile(r"\s?: \s | ：", re.VERBOSE)
_DOMAIN_RE = re.compile(r"(?: www\. )? [\w@-]{2,30} (?: \. [\w-]{2,30} )? \. [a-z]{2,7}", re.VERBOSE | re.IGNORECASE)
_WORD_RE = re.compile(r"[^\s&/]+")
_STOP_RE = re.compile(r"\w{4}\.\s")  # ends a sentence; "St. Ann's Choir" does not
_NO_LETTER_RE = re.compile(r"[\W_]+")
_PATH_RE = re.compile(r"(?<=\s) : (?=\s)", re.VERBOSE)
_UNSPACED_RE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")  # kana and Chinese characters
_PARTS_RE = re.compile(r"\s*+ [&/,+] \s*+", re.VERBOSE)
_EXCLAIMS_RE = re.compile(r"! (?! \w )", re.VERBOSE)  # not "Yahoo!ニュース"
_TIGHT_COLON_RE = re.compile(r"\S:\s")
_YEAR_RE = re.compile(r"\s (?: 19 | 20 ) \d\d (?: / \d\d )? \Z", re.VERBOSE)
_CHANNEL_RE = re.compile(r"[^\W\d_]{1,4} \d{1,2}", re.VERBOSE)  # "P4", "KV24"
_LEAD_COLON_RE = re.compile(r"[^:]{3,40}?(?= : \s)", re.VERBOSE)
_COUNT_RE = re.compile(r"(?: 写真 | 画像 | 動画 ) \d{1,3} [枚点本] \Z", re.VERBOSE)
# Chinese sites part without spaces: "标题_新闻频道_央视网", "标题--人民网".
_TIGHT_RE = re.compile(r"(?<= [\u3040-\u30ff\u3400-\u9fff」』）”？！] ) (?: _ | -{1,3} | [—–]{1,2} )", re.VERBOSE)
_BRACKET_RE = re.compile(r"\[ (?P<inner> [^\[\]]{1,24} ) \] \s*+ \Z", re.VERBOSE)

# A label of a site is short. Longer pieces are not looked at, which also keeps
# the time linear; so does the number of pieces read from either end.
_LONGEST_LABEL = 72
_GUILLEMETS = ("«", "»", "‹", "›")
_MOST_PIECES = 12


class _Sites(NamedTuple):
    """What `split_title` needs of a language, made once."""

    outlets: frozenset[str]
    links: frozenset[str]
    desks: frozenset[str]
    """Whatever names a section between a headline and a site."""
    never_first: frozenset[str]
    """What opens a clause behind a dash, and no name."""
    outlet_endings: tuple[str, ...]
    place_endings: tuple[str, ...]


@lru_cache(maxsize=32)
def _sites(language: Language) -> _Sites:
    names = language.outlets | frozenset(part for pair in language.agencies for part in pair)
    return _Sites(
        outlets=frozenset(_fold(name) for name in names),
        links=language.determiners | language.particles | language.conjunctions,
        desks=language.sections | language.section_words,
        never_first=(language.pronouns | language.conjunctions | language.clause_words) - language.articles,
        outlet_endings=tuple(w[1:] for w in sorted(language.outlet_words) if w.startswith("-")),
        place_endings=tuple(w[1:] for w in sorted(language.places) if w.startswith("-")),
    )


def _fold(name: str) -> str:
    """A name as it is compared: letters and digits alone, without "the"."""
    return _NO_LETTER_RE.sub("", name.casefold().removeprefix("the "))


def _root(name: str) -> str:
    """The letters of a domain that may be the name of the site: "www.ashby-argus.co.uk" is "ashbyargus"; else empty."""
    if not _DOMAIN_RE.fullmatch(name):
        return ""
    parts = name.casefold().removeprefix("www.").split(".")
    return _NO_LETTER_RE.sub("", max(parts[:-1], key=len))


class _Piece(NamedTuple):
    """A piece between separators, and what stands before it."""

    start: int
    end: int
    before: str
    """``strong``, ``arrow``, ``dash``, ``slash`` or ``""`` for the first."""


def split_title(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    site_names: Iterable[str] = (),
    lang: Language | str = MULTILINGUAL,
) -> Title:
    """
    Split the title of a page into headline, site and section.

    The name of the site is known from *site_names*, from where it stands and
    how it looks (a short label at an end, a domain), or because it is a known
    outlet, in this order. Dates, authors and slogans between are left out.

    Args:
        text: The text of the ``<title>``.
        pos: Where it starts in *text* (code points), as in `re`.
        endpos: Where it ends; the end of *text* if left out.
        site_names: What you know the site to be called, in any case: the best
            evidence there is.
        lang: The language, or its code.

    Returns:
        The title, with offsets into *text*. What is not there is `None`, so
        everything for empty text.

    Raises:
        TypeError: If *text* is no `str`, or *site_names* is one or holds something else.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> title = split_title("Rain floods Leeds - World News | The Northern Argus")
        >>> title.headline.text, title.section.text, title.site.text
        ('Rain floods Leeds', 'World News', 'The Northern Argus')

    .. versionadded:: 0.1
    """
    if isinstance(site_names, str):
        raise TypeError(f"site_names must be several str, not the str {site_names!r}")
    if not isinstance(site_names, Iterable):
        raise TypeError(f"site_names must be several str, not {type(site_names).__name__}")
    site_names = tuple(site_names)
    for name in site_names:
        if not isinstance(name, str):
            raise TypeError(f"site_names must hold str, not {type(name).__name__}")
    start, end = trim(text, *check_region(text, pos, endpos))
    language = get_language(lang)
    names = [key for name in site_names for key in (_fold(name), _root(name)) if key]
    reader = _Reader(text, language, frozenset(names))
    parts = [trim(text, *part) if part else (0, 0) for part in reader.read(start, end)]
    headline, site, section = [cut(text, part) if part[0] < part[1] else None for part in parts]
    return Title(span=cut(text, (start, end)), headline=headline, site=site, section=section)


_Bounds = tuple[int, int]


class _Reader:
    """One title being read; holds what is looked up again and again."""

    def __init__(self, text: str, language: Language, names: frozenset[str]) -> None:
        self.text = text
        self.language = language
        self.sites = _sites(language)
        self.names = names

    def read(self, start: int, end: int) -> tuple[_Bounds | None, _Bounds | None, _Bounds | None]:
        """Where headline, site and section stand."""
        if start == end:
            return None, None, None
        pieces = self._pieces(start, end)
        if len(pieces) == 1:
            if self._is_known(start, end):
                return None, (start, end), None
            return self._by_path(start, end) or self._by_tight(start, end) or self._by_colon(start, end)
        if self._is_path(pieces):
            return (pieces[2].start, end), pieces[0][:2], pieces[1][:2]
        head, site, section = self._from_the_right(pieces)
        if site and self._is_led(pieces, head, site):
            head, site, section = len(pieces) - 1, None, None
            while head > 1 and self._is_dropped(*pieces[head][:2]):
                head -= 1
        first = 0
        if site is None:
            first, site, led = self._from_the_left(pieces, head)
            section = section or led
        elif head:
            if self._is_author(*pieces[0][:2]) and pieces[1].before == "arrow":
                first = 1  # "Maria Oakes · Night Bus · Argus"
            elif section is None and pieces[1].before != "dash" and self._leads(*pieces[0][:2]):
                section, first = pieces[0][:2], 1  # "Opinion | Rain is good | Argus"
        begin, last = pieces[first].start, pieces[head].end
        if site is None:
            headline, site, more = self._by_path(begin, last) or self._by_colon(begin, last)
            return headline, site, section or more
        if section is None and (lead := _LEAD_COLON_RE.match(self.text, begin, last)):
            a, b = lead.span()
            if len(self._words(a, b)) == 2 and self.text[a:b].casefold() in self.language.sections:
                return trim(self.text, b + 1, last), site, (a, b)  # "World news: Rain in Leeds | Argus"
        return (begin, last), site, section

    def _leads(self, start: int, end: int) -> bool:
        """Whether it is a section at the head of a title, and neither a kicker ("Watch | …") nor a place."""
        if self._is_section(start, end):
            return True
        label = self.text[start : min(end, start + _LONGEST_LABEL)].casefold()
        return label not in self.language.kickers and self._is_of(self.language.section_words, start, end)

    def _is_path(self, pieces: list[_Piece]) -> bool:
        """
        Whether site and section stand first: "Ashby - Sport - Rain ends the match".

        A label, a section and, longer than both and no label itself, a
        headline. Costs "Rain - Politics - Why it matters to us all".
        """
        if len(pieces) < 3 or pieces[1].before != pieces[2].before:
            return False
        one, two, last = pieces[0], pieces[1], pieces[-1]
        if not self._is_label(*one[:2]) or not self._is_desk(*two[:2]) or self._is_desk(*one[:2]):
            return False
        size = self._size(*one[:2])
        rest = self._size(pieces[2].start, last.end)
        if size > 4 or rest < 4 or rest <= size or self.text[one.start : one.end].casefold() in self.language.kickers:
            return False
        if self._is_known(*last[:2]) or self._is_outlet_like(*last[:2]):
            return False
        if not self._is_cased(*last[:2]):
            return self._is_outlet_like(*one[:2]) or self._is_known(*one[:2])
        return len(pieces) > 3 or not self._is_label(*last[:2])

    def _pieces(self, start: int, end: int) -> list[_Piece]:
        found: list[_Piece] = []
        at, before = start, ""
        matches = list(_SEPARATOR_RE.finditer(self.text, start, end))
        arrows = self._arrows(matches, start, end)
        for match in matches:
            if match["arrow"] in _GUILLEMETS and match.start() not in arrows:
                continue
            a, b = trim(self.text, at, match.start())
            if a < b:
                found.append(_Piece(a, b, before))
                before = match.lastgroup or ""
            at = match.end()
        a, b = trim(self.text, at, end)
        if a < b:
            found.append(_Piece(a, b, before))
        if len(found) > 1:
            found[-1] = self._undated(found[-1])
        return found or [_Piece(start, end, "")]

    def _arrows(self, matches: list[re.Match[str]], start: int, end: int) -> set[int]:
        """
        Where guillemets are arrows: those that pair with none.

        "«All dark» » Argus" has one too many, and the last one is it.
        """
        found: set[int] = set()
        for pair in ("«»", "‹›"):
            many = [self.text.count(c, start, end) for c in pair]
            for c, surplus in zip(pair, (many[0] - many[1], many[1] - many[0]), strict=True):
                if surplus > 0:
                    found.update([m.start() for m in matches if m["arrow"] == c][-surplus:])
        return found

    def _undated(self, piece: _Piece) -> _Piece:
        """A last piece without the date behind it: "Ashby Argus, 12.05.2021", "Argus 9 May 2024"."""
        start, end, before = piece
        for match in date_re(self.language).finditer(self.text, max(start, end - 40), end):
            a, b = trim(self.text, start, match.start())
            while a < b and self.text[b - 1] in ",(":
                a, b = trim(self.text, a, b - 1)
            if a < b and match.end() >= end - 1 and self.text[match.end() : end] in ("", ")"):
                return _Piece(a, b, before)
        return piece

    # ------------------------------------------------------------ what a piece is

    def _is_known(self, start: int, end: int) -> bool:
        """The user's site, a known outlet, or a domain."""
        if end - start > _LONGEST_LABEL:
            return False
        printed = self.text[start:end]
        folded = _fold(printed)
        return folded in self.names or folded in self.sites.outlets or _DOMAIN_RE.fullmatch(printed) is not None

    def _is_user_site(self, start: int, end: int) -> bool:
        return end - start <= 4 * _LONGEST_LABEL and _fold(self.text[start:end]) in self.names

    def _words(self, start: int, end: int) -> list[str]:
        return _WORD_RE.findall(self.text, start, end)

    def _size(self, start: int, end: int) -> int:
        """How many words there are; of a script without spaces, two characters are one."""
        if end - start > 400:
            return 99
        unspaced = len(_UNSPACED_RE.findall(self.text, start, end))
        return max(len(self._words(start, end)), unspaced // 2)

    def _is_section(self, start: int, end: int) -> bool:
        """Whether every word names a section: "World News", "Fußball"."""
        return self._is_of(self.language.sections, start, end)

    def _is_desk(self, start: int, end: int) -> bool:
        """Whether it names a section where a site stands beside it: "Space", "Film & Comedy"."""
        return self._is_of(self.sites.desks, start, end) or self._is_place(start, end)

    def _is_of(self, known: frozenset[str], start: int, end: int) -> bool:
        if end - start > _LONGEST_LABEL:
            return False
        folded = self.text[start:end].casefold()
        if folded in known:
            return True
        if year := _YEAR_RE.search(folded):  # "Formula 1 2024"
            folded = folded[: year.start()]
            if folded in known:
                return True
        links = self.language.conjunctions
        words: list[str] = []
        for phrase in _PARTS_RE.split(folded):
            words += [phrase] if phrase in known else phrase.split()
        return 0 < len(words) <= 4 and all(w in known or w in links for w in words)

    def _is_place(self, start: int, end: int) -> bool:
        """Whether it is a place by which news is filed: "Leeds", "Kreis Ashausen"."""
        if not 0 < end - start <= 40 or self.text[start:end].isspace():
            return False
        folded = self.text[start:end].casefold()
        last = folded.rsplit(None, 1)[-1]
        if folded in self.language.places or (
            len(last) > 2 and _UNSPACED_RE.match(last) and last[-1] in "県市府都道省區区縣"
        ):
            return True
        return len(folded.split()) == 1 and len(folded) > 7 and folded.endswith(self.sites.place_endings or ("\0",))

    def _repeats(self, piece: _Bounds, head: _Bounds) -> bool:
        """Whether the headline has the same words: "Ashby council meets - Ashby | Argus"."""
        a, b = piece
        return b - a > 3 and self.text.find(self.text[a:b], head[0], min(head[1], head[0] + 400)) >= 0

    def _is_initials(self, start: int, end: int) -> bool:
        """Whether it is one word in capitals that names no section: "KQV"."""
        printed = self.text[start:end]
        return 2 <= end - start <= 6 and printed.isalpha() and printed.isupper() and not self._is_desk(start, end)

    def _is_brand(self, start: int, end: int) -> bool:
        """Whether it is one longer word in capitals: "WORLD" at the end of a title is a site, "World" a section."""
        return 4 <= end - start <= 20 and self.text[start:end].isalpha() and self.text[start:end].isupper()

    def _is_cased(self, start: int, end: int) -> bool:
        """Whether its script has capitals."""
        return any(c.isupper() or c.islower() for c in self.text[start : min(end, start + 80)])

    def _related(self, one: _Bounds, other: _Bounds) -> bool:
        """Whether two pieces name one site: "Ashby Argus" and "ashbyargus.com", "KV24" and "Kanal Vest"."""
        for (a, b), (c, d) in ((one, other), (other, one)):
            if max(b - a, d - c) > _LONGEST_LABEL:
                return False
            folded = _fold(self.text[c:d])
            initials = "".join(w[0] for w in self._words(c, d)).casefold()
            root = _root(self.text[a:b])
            if len(root) > 2 and (root in folded or (len(folded) > 3 and folded in root) or root == initials):
                return True
            short = self.text[a:b].rstrip("0123456789").casefold()
            if len(initials) > 1 and short == initials:
                return True
        return False

    def _is_label(self, start: int, end: int) -> bool:
        """Whether it has the shape of a name: short, capitalised, no mark of a sentence."""
        if not 0 < end - start <= _LONGEST_LABEL:
            return False
        printed = self.text[start:end]
        if any(c in printed for c in '?"„“”«»¿¡…;') or printed[0] in "'‘" or _STOP_RE.search(printed):
            return False
        if (
            ": " in printed
            or printed[-1] == ":"
            or (_EXCLAIMS_RE.search(printed) and not (printed[-1] != "!" and self._is_outlet_like(start, end)))
        ):
            return False  # but "Hollen! News"
        words = self._words(start, end)
        if not words or len(words) > 6:
            return False
        small = [w for w in words if w[0].islower() and len(w) > 3 and w not in self.sites.links]
        if len(small) <= 1 and (self._is_outlet_like(start, end) or any(_DOMAIN_RE.fullmatch(w) for w in words)):
            return True  # "The Rain magazine", "Sport in ARGUS.COM"
        if len(small) == 1 and len(words) == 3 and words[0].casefold() in self.language.articles:
            return words[1][0].isupper()  # "Le Tarnais libre"; costs "The Ashby story"
        return not small or (len(words) <= 2 and words[-1] not in self.language.headline_cues)

    def _is_outlet_like(self, start: int, end: int) -> bool:
        """Whether a word in it is a word of outlets: "Ashby Herald", "The Rain Blog"."""
        if end - start > _LONGEST_LABEL:
            return False
        words = [part for w in self._words(start, end) for part in w.casefold().split("-")]
        if not 0 < len(words) <= 6:
            return False
        return any(w in self.language.outlet_words for w in words) or words[-1].endswith(
            self.sites.outlet_endings or ("\0",)
        )

    def _is_dropped(self, start: int, end: int) -> bool:
        """A date, or an author: in no part of the answer."""
        if end - start > _LONGEST_LABEL:
            return False
        if date_re(self.language).fullmatch(self.text, start, end):
            return True
        words = self._words(start, end)
        return 2 <= len(words) <= 6 and words[0].casefold() in self.language.byline_words and words[1][0].isupper()

    def _is_author(self, start: int, end: int) -> bool:
        """
        Whether it is a person's name, as in "… | Maria Oakes | Argus".

        A given name, and a surname that is no place or section.
        """
        words = self._words(start, end) if end - start <= 40 else []
        return (
            2 <= len(words) <= 3
            and words[0].casefold() in self.language.given_names
            and all(w[0].isupper() and w.isalpha() and not w.isupper() for w in words[1:])
            and not self._is_outlet_like(start, end)
            and words[-1].casefold() not in self.sites.desks | self.language.places
            and not self._is_known(start, end)
        )

    def _is_site(self, piece: _Piece, head: _Bounds) -> bool:
        """Whether a piece at the end is the name of a site."""
        start, end = piece[:2]
        if not any(c.isalnum() for c in self.text[start : min(end, start + _LONGEST_LABEL)]):
            return False
        if self._is_known(start, end):
            return True
        if piece.before == "dash":
            words = self._words(start, end)
            if self.text[start:end].casefold() in self.language.kickers:
                return False  # "Silent Rivers - review"
            # A dash may be the writer's: what follows must be shorter than the
            # headline, and a name. Costs the sites that call themselves by a
            # sentence ("Baking makes happy"), unless a bar stands before them.
            if words[0].casefold().replace("’", "'").partition("'")[0] in self.sites.never_first:
                return False  # "Rain at last – And It’s Not Over"
            if len(words) == 1 and words[0] in self.language.role_nouns | self.language.auxiliaries:
                return False  # "Dam never inspected – report", "… – again"
            longer, size = self._size(*head), self._size(start, end)
            if self.text[head[1] - 1] in "?!" and len(words) <= 3 and size < longer:
                # Behind a full sentence a dash is the site's: "Too late? - coast to coast".
                return not any(c in self.text[start:end] for c in '?!"„“”«»:;')
            if size > longer and words[0].casefold() in self.language.articles:
                return False  # "Empty land - The village of the dolls"
            return self._is_label(start, end) and len(words) <= 5 and (longer > size or longer <= 3)
        if end - start > _LONGEST_LABEL:
            return False
        printed = self.text[start:end]
        words = self._words(start, end)
        if ": " in printed and not (len(words) <= 3 and words[0].isupper()):
            return False  # but "KTV NWS: news"
        if any(c in printed for c in '?¿"„“”'):
            return False
        if len(words) > 3 and len(words) > self._size(*head) and not self._is_label(start, end):
            return False  # "Ashby clinic | Nurses still work nights"
        return len(words) <= 4 or self._is_label(start, end)

    def _is_led(self, pieces: list[_Piece], head: int, site: _Bounds) -> bool:
        """Whether the site or section stands first: "Ashby Blog | Rain in the town", and the tail is none."""
        a, b, _ = pieces[0]
        if self._is_known(*site) or b - a > _LONGEST_LABEL:
            return False
        if self._is_known(a, b):
            return True
        words = len(self._words(*site)) if site[1] - site[0] <= 400 else 99
        longer = words >= 3 and site[1] - site[0] > b - a and not self._is_outlet_like(*site)
        return (
            head == 0
            and longer
            and (
                (self._is_section(a, b) and pieces[1].before == "strong")
                or (self._is_outlet_like(a, b) and self._is_label(a, b))
            )
        )

    # --------------------------------------------------------------- from the right

    def _from_the_right(self, pieces: list[_Piece]) -> tuple[int, _Bounds | None, _Bounds | None]:
        """Which piece ends the headline; the site and the section behind it."""
        last = len(pieces) - 1
        while last > 0 and self._is_dropped(*pieces[last][:2]):
            last -= 1
        if last == 0:
            return 0, None, None
        stop = max(0, last - _MOST_PIECES)
        # A site that is known stands anywhere in the tail; what follows it is
        # a slogan, or the section once more.
        for i in range(last, stop, -1):
            if self._is_user_site(*pieces[i][:2]):
                return self._with_section(pieces, i, i, last)
        for i in range(last, max(stop, last - 3), -1):
            if self._is_known(*pieces[i][:2]):
                return self._with_section(pieces, i, i, last)
            if pieces[i].before == "dash" and not self._is_label(*pieces[i][:2]) and i != last:
                break
        if menu := self._menu(pieces, last):
            return menu - 2, pieces[menu - 1][:2], (pieces[menu].start, pieces[last].end)
        if (pair := self._of_two(pieces, last)) is not None:
            return pair
        a, b = pieces[0][:2]
        if last == 1 and b - a <= _LONGEST_LABEL and self.text[a:b].casefold() in self.language.kickers:
            return last, None, None  # "Update | Rain in Ashby"
        if (
            last > 1
            and not self._is_label(*pieces[last][:2])
            and self._is_outlet_like(*pieces[last - 1][:2])
            and self._is_label(*pieces[last - 1][:2])
        ):
            return self._with_section(pieces, last - 1, last - 1, last)  # "… - Ashby Argus - your local paper"
        brand = self._is_brand(*pieces[last][:2]) and not self._is_section(*pieces[last - 1][:2])
        if self._is_section(*pieces[last][:2]) and not brand:
            section = last
            while section > 1 and self._is_section(*pieces[section - 1][:2]):
                section -= 1
            bounds = (pieces[section].start, pieces[last].end)
            head = (pieces[0].start, pieces[section - 2].end) if section > 1 else (0, 0)
            if section > 1 and self._is_site(pieces[section - 1], head):
                return self._with_section(pieces, section - 1, section - 1, last, behind=True)  # "… | Argus | Sport"
            return section - 1, None, bounds
        if self._is_site(pieces[last], (pieces[0].start, pieces[last - 1].end)):
            return self._with_section(pieces, last, last, last)
        return last, None, None

    def _of_two(self, pieces: list[_Piece], last: int) -> tuple[int, _Bounds | None, _Bounds | None] | None:
        """What the last two pieces are: section and site, site and section, a site of two names or with a slogan."""
        if last < 2 or not self._is_label(*pieces[last - 1][:2]):
            return None
        one, other = pieces[last - 1], pieces[last]
        a, b, before = one
        bars = before in ("strong", "arrow")
        if last > 2 and before == "dash" and other[2] == "dash" and pieces[last - 2].before == "strong":
            if all(self._is_label(*p[:2]) and len(self._words(*p[:2])) > 1 for p in pieces[last - 2 : last + 1]):
                return self._with_section(pieces, last - 2, last, last)  # "… | Argus – Valley Argus – Your Paper"
        if self._is_channel(a, b) and self._is_outlet_like(*other[:2]):
            return self._with_section(pieces, last - 1, last, last)  # "… - K4 Ashby | Valley Radio"
        if self._related(one[:2], other[:2]) and not self._is_same(one[:2], other[:2]):
            return self._with_section(pieces, last - 1, last, last)  # "… — KV24 — Kanal Vest"
        if self._is_slogan(*other[:2]) and not self._is_desk(a, b):
            return self._with_section(pieces, last - 1, last - 1, last)  # "… | Argus | Your local paper"
        tail = other[2] == before or (bars and other[2] == "dash")
        named = self._is_initials(a, b) or (self._is_outlet_like(a, b) and not self._is_desk(a, b))
        if tail and not self._is_outlet_like(*other[:2]) and self._is_label(*other[:2]) and not self._is_desk(a, b):
            # Behind a label that nothing marks as a site, only what is a
            # section everywhere: sites are called "Nature" and "Metro", too.
            filed = self._is_desk(*other[:2]) if named else bars and self._is_section(*other[:2])
            said = self._repeats(other[:2], pieces[0][:2]) or self._repeats(other[:2], one[:2])
            if filed or (named and said and self._size(*other[:2]) < 3):
                return self._with_section(pieces, last - 1, last - 1, last, behind=True)  # "… | Argus - Leeds"
            if self._is_initials(a, b) and not self._is_initials(*other[:2]) and not self._opens_article(other):
                return self._with_section(pieces, last - 1, last - 1, last, behind=True)  # "… – KQV – Ashby and Coast"
        if not bars or other[2] != "dash":
            return None
        filed = self._is_desk(a, b) or self._repeats(one[:2], pieces[0][:2]) or self._repeats(one[:2], other[:2])
        named = named or self._is_outlet_like(a, b) or self._is_known(a, b)
        if filed or (self._is_outlet_like(*other[:2]) and not named and self._size(a, b) < 3):
            return None  # "… | Sport - Ashby Argus"
        first = last
        # After a bar all is the site's: "… | Argus – Your Paper"
        while first > 1 and pieces[first].before == "dash" and self._is_label(*pieces[first][:2]):
            first -= 1
        if pieces[first].before in ("strong", "arrow") and first < last and self._is_label(*pieces[first][:2]):
            return self._with_section(pieces, first, last, last)
        return self._with_section(pieces, last - 1, last - 1, last)  # "… › Argus - the voice of Leeds"

    def _is_slogan(self, start: int, end: int) -> bool:
        """Whether it speaks to the reader: "News you can trust"."""
        words = self._words(start, end) if end - start <= 2 * _LONGEST_LABEL else []
        spoken = self.language.owners | self.language.pronouns
        return len(words) > 2 and any(w.casefold() in spoken for w in words)

    def _is_channel(self, start: int, end: int) -> bool:
        """Whether it opens with the number of a programme: "P4 Ashby"."""
        words = self._words(start, end)
        return _CHANNEL_RE.fullmatch(words[0]) is not None and not self._is_desk(start, start + len(words[0]))

    def _opens_article(self, piece: _Piece) -> bool:
        """Whether it begins as the names of papers do: "The Argus"."""
        words = self._words(*piece[:2])
        return words[0].casefold() in self.language.articles

    def _menu(self, pieces: list[_Piece], last: int) -> int:
        """
        Where a run of sections opens behind the site, or nowhere (0).

        "… | Ashby Racing | F1 | Rally | Karts": three or more labels of one
        word behind bars, at least every other one a section.
        """
        first = last
        while first > 1 and pieces[first].before == "strong" and len(self._words(*pieces[first][:2])) == 1:
            first -= 1
        first += 1
        while first < last and not self._is_section(*pieces[first][:2]):
            first += 1
        many = last - first + 1
        known = sum(self._is_section(*p[:2]) for p in pieces[first : last + 1])
        return first if many >= 3 and first >= 2 and known * 2 >= many else 0

    def _with_section(
        self, pieces: list[_Piece], first: int, last: int, end: int, behind: bool = False
    ) -> tuple[int, _Bounds | None, _Bounds | None]:
        """The site in pieces *first* to *last*, and the section before or behind it."""
        site = (pieces[first].start, pieces[last].end)
        head, section = first - 1, None
        if behind or (last < end and all(self._is_desk(*p[:2]) for p in pieces[last + 1 : end + 1])):
            section = (pieces[last + 1].start, pieces[end].end)
        after = section
        while head > 0:
            a, b, before = pieces[head]
            if head == first - 1 and self._related((a, b), site) and not self._is_same((a, b), site):
                site = (a, site[1])  # "… — Ashby Argus — ashbyargus.com"
                head, first = head - 1, head
            elif self._is_dropped(a, b) or self._is_author(a, b) or self._is_same((a, b), site):
                head -= 1
            elif self._is_filed(pieces, head, first) or self._is_topic(pieces, head, first, section is None):
                section = (a, section[1] if section and section is not after else b)
                head -= 1
            elif head > 1 and before == "strong" and self._is_desk(*pieces[head - 1][:2]):
                head -= 1  # a slogan between section and site
            else:
                break
        return head, site, section

    def _is_filed(self, pieces: list[_Piece], at: int, site: int) -> bool:
        """Whether a piece before the site is a section that a table knows, and not "… – in pictures | Argus"."""
        start, end, before = pieces[at]
        if not self._is_desk(start, end):
            return False
        label = self.text[start].islower() or self.text[start:end].casefold() in self.language.kickers
        return before == pieces[site].before or before != "dash" or not label

    def _is_same(self, one: _Bounds, other: _Bounds) -> bool:
        return one[1] - one[0] <= 4 * _LONGEST_LABEL and _fold(self.text[slice(*one)]) == _fold(
            self.text[slice(*other)]
        )

    def _is_topic(self, pieces: list[_Piece], at: int, site: int, nearest: bool) -> bool:
        """Whether a piece between headline and site is a section that no table knows: "Region Ashby"."""
        start, end, before = pieces[at]
        if end - start > _LONGEST_LABEL:
            return False
        words, size = self._words(start, end), self._size(start, end)
        if not words:
            return False
        if before == "arrow":  # a path: "… › What we read › Argus"
            longer = self._size(pieces[0].start, pieces[at - 1].end) > size
            return longer and len(words) <= 6 and not any(c in self.text[start:end] for c in ':?"“„”')
        head = (pieces[0].start, pieces[at - 1].end)
        if pieces[site].before == before:
            if not nearest and before == "dash":
                return False
        elif before != "dash" or pieces[site].before != "strong" or not nearest:
            return False
        elif size > (2 if self._repeats((start, end), head) else 1):
            # "Ashby teen … - Ashby | Argus": a dash before a bar parts the
            # section only if it is one word, or said before. Costs "Lost at
            # sea - Alone | Argus".
            return False
        elif (
            self._size(*head) < (3 if self._repeats((start, end), head) else 5)
            or words[-1].casefold() in self.language.role_nouns | self.language.kickers
        ):
            return False
        return (
            self._is_label(start, end)
            and size <= 3
            and not (before == "dash" and any(w.isdigit() for w in words))
            and not words[0][0].islower()
            and self._size(*head) >= size + 2
        )

    # ---------------------------------------------------------------- from the left

    def _from_the_left(self, pieces: list[_Piece], head: int) -> tuple[int, _Bounds | None, _Bounds | None]:
        """Which piece opens the headline; site and section before it."""
        if head == 0:
            return 0, None, None
        a, b, _ = pieces[0]
        if self._is_section(a, b) and pieces[1].before == "strong":
            return 1, None, (a, b)
        rest = pieces[head].end - pieces[1].start
        printed = self.text[a : min(b, a + _LONGEST_LABEL)]
        folded = printed.casefold()
        if b - a > _LONGEST_LABEL or rest <= b - a or folded in self.language.kickers:
            return 0, None, None
        # "BFA - Radon in the soil": capitals in one word are mostly the name
        # of an office. Costs topics in capitals that no table knows.
        # A hyphen makes two words of it ("Spider-Man - the review").
        one_word = " " not in printed and ("-" not in printed or pieces[1].before == "arrow")
        initials = one_word and sum(c.isupper() for c in printed) >= 2 and folded not in self.language.places
        capital = printed[0].isupper() and not any(c in printed for c in ':?!"')
        # "Valleywatch | Rain floods the town": before a bar one word that is no
        # place is mostly the site. Costs topics that no table knows.
        bar = one_word and pieces[1].before in ("strong", "arrow") and self._is_cased(a, b) and b - a > 2
        bar = bar and not self._is_place(a, b) and self._size(pieces[1].start, pieces[head].end) >= 4
        if (
            self._is_known(a, b)
            or (initials and pieces[1].before != "strong")
            or (capital and (bar or self._is_outlet_like(a, b)))
        ):
            if head > 1 and self._is_desk(*pieces[1][:2]):
                return 2, (a, b), pieces[1][:2]
            return 1, (a, b), None
        return 0, None, None

    def _by_path(self, start: int, end: int) -> tuple[_Bounds | None, _Bounds | None, _Bounds | None] | None:
        """
        Section and site behind colons: "Rain in the town : Weather : Society : Argus".

        Two labels at least, or one that is a word of outlets: a single colon
        between spaces is how French prints any colon.
        """
        marks = list(_PATH_RE.finditer(self.text, max(start, end - 4 * _LONGEST_LABEL), end))
        labels: list[_Bounds] = []
        stop, headline = end, end
        for mark in reversed(marks):
            a, b = trim(self.text, mark.end(), stop)
            if not self._is_label(a, b) or self._size(a, b) > 4:
                break
            labels.insert(0, (a, b))
            stop = headline = mark.start()
        if not labels or self._size(start, headline) <= self._size(*labels[0]):
            return None
        if len(labels) > 2 and self._is_cased(*labels[0]) and not self._is_desk(*labels[0]):
            del labels[0]
            headline = labels[0][0] - 2
        site = labels.pop()
        if labels:
            sure = self._is_outlet_like(*site) or self._is_known(*site)
            if not sure and not all(self._is_desk(*label) for label in labels):
                return None
            return trim(self.text, start, headline), site, (labels[0][0], labels[-1][1])
        head = self._size(start, headline)
        # A colon that is spaced where another one in the title is not was put
        # there by the site: "Storm: Ashby in the dark : Valleywatch".
        tight = _TIGHT_COLON_RE.search(self.text, start, headline) is not None
        name = tight and self._size(*site) <= 3 and self.text[site[0]].isupper()
        if head >= 4 and (self._is_outlet_like(*site) or name):
            return trim(self.text, start, headline), site, None
        return None

    def _by_tight(self, start: int, end: int) -> tuple[_Bounds | None, _Bounds | None, _Bounds | None] | None:
        """Site and section behind marks without spaces, as Chinese sites print them; the site must look like one."""
        site: _Bounds | None = None
        section: _Bounds | None = None
        stop = end
        for mark in reversed(list(_TIGHT_RE.finditer(self.text, max(start, end - 2 * _LONGEST_LABEL), end))):
            a, b = mark.end(), stop
            if site is None:
                if a == b or self._size(a, b) > 6 or not (self._is_outlet_like(a, b) or self._is_known(a, b)):
                    return None
                site = (a, b)
            elif self._is_desk(a, b):
                section = (a, section[1] if section else b)
            else:
                break
            stop = mark.start()
        return ((start, stop), site, section) if site else None

    def _by_colon(self, start: int, end: int) -> tuple[_Bounds | None, _Bounds | None, _Bounds | None]:
        """A site that only a colon or a comma divides: "The Ashby Review: Rain", "Rain : CityArgus"."""
        colons = list(_COLON_RE.finditer(self.text, start, min(end, start + _LONGEST_LABEL)))[:1]
        colons += list(_COLON_RE.finditer(self.text, max(start, end - _LONGEST_LABEL), end))[-1:]
        if colons and (first := colons[0]).start() - start <= _LONGEST_LABEL:
            a, b = trim(self.text, start, first.start())
            if first.end() < end and b - a < end - first.end() and self._is_label(a, b):
                words = self._words(a, b)
                if self._is_user_site(a, b) or _DOMAIN_RE.fullmatch(self.text, a, b):
                    return trim(self.text, first.end(), end), (a, b), None  # "argus.com: Rain in the town"
                if len(words) == 2 and self.text[a:b].casefold() in self.language.sections:
                    return trim(self.text, first.end(), end), None, (a, b)  # "World news: Rain in Ashby"
                if len(words) <= 4 and words[-1].casefold() in self.language.outlet_words and words[0][0].isupper():
                    told = (
                        words[-1].casefold() in self.language.document_nouns and words[0].casefold() != "the"
                    )  # "Audit report: Dam is unsafe"
                    kicker = (
                        told
                        or self.text[a:b].casefold() in self.language.kickers
                        or (words[-1].casefold() in self.language.kickers and words[0].casefold() != "the")
                    )
                    if not kicker and len(words) > 1:
                        return (first.end(), end), (a, b), None
        if colons:
            mark = colons[-1]
            a, b = trim(self.text, mark.end(), end)
            shorter = self._size(a, b) < self._size(start, mark.start())
            if a < b and b - a <= 40 and shorter and self._is_label(a, b):
                printed = self.text[a:b]
                camel = " " not in printed and sum(c.isupper() for c in printed) >= 2
                spaced = mark[0].startswith(" ") or mark[0] == "："
                if spaced and (
                    mark[0] == "：" or self._is_known(a, b) or camel or (not printed.isascii() and len(printed) < 8)
                ):
                    head = trim(self.text, start, mark.start())
                    space = max(self.text.rfind(c, *head) for c in " \u3000")
                    if mark[0] == "：" and space > head[0] and self._is_desk(space + 1, head[1]):
                        section = (space + 1, head[1])
                        head = trim(self.text, head[0], space)
                        if count := _COUNT_RE.search(self.text, *head):  # "写真1枚"
                            head = trim(self.text, head[0], count.start())
                        return head, (a, b), section
                    if bracket := _BRACKET_RE.search(self.text, *head):
                        inner = bracket.span("inner")
                        return trim(self.text, start, bracket.start()), (a, b), inner
                    return head, (a, b), None
        return self._by_comma(start, end)

    def _by_comma(self, start: int, end: int) -> tuple[_Bounds | None, _Bounds | None, _Bounds | None]:
        """A site after a comma, before a date: "Rain again, Ashby Tageblatt, 12.05.2021"."""
        comma = self.text.rfind(", ", max(start, end - _LONGEST_LABEL), end)
        if comma > start and self._is_dropped(comma + 2, end):
            before = self.text.rfind(", ", max(start, comma - _LONGEST_LABEL), comma)
            if before > start and self._is_outlet_like(before + 2, comma):
                return (start, before), (before + 2, comma), None
            return (start, comma), None, None
        return (start, end), None, None
