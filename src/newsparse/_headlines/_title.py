"""The title of a page in its parts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import attrs

from .._dates import date_re
from .._span import Span, check_region, cut, trim
from ..lang import MULTILINGUAL, Language, get_language

__all__ = ["Title", "split_title"]


@attrs.frozen
class Title:
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
    \s*+ (?P<strong> [|｜] ) \s*+
  | (?<=\s) (?P<arrow> [›»«‹•·⋆*~←→] | :: | // ) (?=\s)
  | (?<=\s) (?P<dash> [–—] | -{1,2} ) (?=\s)
  | (?<=\s) (?P<slash> / ) (?=\s)
    """,
    re.VERBOSE,
)
_COLON_RE = re.compile(r"\s?: \s | ：", re.VERBOSE)
_DOMAIN_RE = re.compile(r"(?: www\. )? [\w@-]{2,30} (?: \. [\w-]{2,30} )? \. [a-z]{2,7}", re.VERBOSE | re.IGNORECASE)
_WORD_RE = re.compile(r"[^\s&/]+")
_STOP_RE = re.compile(r"\w{4}\.\s")  # ends a sentence; "St. Ann's Choir" does not
_NO_LETTER_RE = re.compile(r"[\W_]+")
_BRACKET_RE = re.compile(r"\[ (?P<inner> [^\[\]]{1,24} ) \] \s*+ \Z", re.VERBOSE)

# A label of a site is short. Longer pieces are not looked at, which also keeps
# the time linear; so does the number of pieces read from either end.
_LONGEST_LABEL = 72
_MOST_PIECES = 12


class _Sites(NamedTuple):
    """What `split_title` needs of a language, made once."""

    outlets: frozenset[str]
    links: frozenset[str]


@lru_cache(maxsize=32)
def _sites(language: Language) -> _Sites:
    names = language.outlets | frozenset(part for pair in language.agencies for part in pair)
    return _Sites(
        outlets=frozenset(_fold(name) for name in names),
        links=language.determiners | language.particles | language.conjunctions,
    )


def _fold(name: str) -> str:
    """A name as it is compared: letters and digits alone, without "the"."""
    return _NO_LETTER_RE.sub("", name.casefold().removeprefix("the "))


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
        TypeError: If *text* is no `str`, or *site_names* is one.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> title = split_title("Rain floods Leeds - World News | The Northern Argus")
        >>> title.headline.text, title.section.text, title.site.text
        ('Rain floods Leeds', 'World News', 'The Northern Argus')

    .. versionadded:: 0.1
    """
    if isinstance(site_names, str):
        raise TypeError(f"site_names must be several str, not the str {site_names!r}")
    start, end = trim(text, *check_region(text, pos, endpos))
    language = get_language(lang)
    reader = _Reader(text, language, frozenset(_fold(name) for name in site_names))
    headline, site, section = reader.read(start, end)
    return Title(
        span=cut(text, (start, end)),
        headline=cut(text, headline) if headline and headline[0] < headline[1] else None,
        site=cut(text, site) if site else None,
        section=cut(text, section) if section else None,
    )


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
            return self._by_colon(start, end)
        head, site, section = self._from_the_right(pieces)
        if site and self._is_led(pieces, head, site):
            head, site, section = len(pieces) - 1, None, None
            while head > 1 and self._is_dropped(*pieces[head][:2]):
                head -= 1
        if site is None:
            first, site, led = self._from_the_left(pieces, head)
            section = section or led
            begin = pieces[first].start
        else:
            begin = pieces[0].start
            first = 0
            if section is None and head and pieces[1].before == "strong" and self._is_section(*pieces[0][:2]):
                section, begin = pieces[0][:2], pieces[1].start  # "Opinion | Rain is good | Argus"
        last = pieces[head].end
        if site is None:
            headline, site, more = self._by_colon(begin, last)
            return headline, site, section or more
        return (begin, last), site, section

    def _pieces(self, start: int, end: int) -> list[_Piece]:
        found: list[_Piece] = []
        at, before = start, ""
        # Guillemets in pairs are quotation marks, alone they are arrows.
        quoted = {m for pair in ("«»", "‹›") if all(self.text.find(c, start, end) >= 0 for c in pair) for m in pair}
        for match in _SEPARATOR_RE.finditer(self.text, start, end):
            if match["arrow"] in quoted:
                continue
            a, b = trim(self.text, at, match.start())
            if a < b:
                found.append(_Piece(a, b, before))
                before = match.lastgroup or ""
            at = match.end()
        a, b = trim(self.text, at, end)
        if a < b:
            found.append(_Piece(a, b, before))
        return found or [_Piece(start, end, "")]

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

    def _is_section(self, start: int, end: int) -> bool:
        """Whether every word names a section: "World News", "Fußball"."""
        if end - start > _LONGEST_LABEL:
            return False
        folded = self.text[start:end].casefold()
        if folded in self.language.sections:
            return True
        words = [w for w in folded.replace("&", " ").split() if not (w.isdigit() and len(w) == 4)]
        known = self.language.sections | self.language.conjunctions
        return bool(words) and len(words) <= 4 and all(w in known for w in words)

    def _is_label(self, start: int, end: int) -> bool:
        """Whether it has the shape of a name: short, capitalised, no mark of a sentence."""
        if not 0 < end - start <= _LONGEST_LABEL:
            return False
        printed = self.text[start:end]
        if any(c in printed for c in '?!"„“”«»¿¡…:;') or printed[0] in "'‘" or _STOP_RE.search(printed):
            return False
        words = self._words(start, end)
        if not words or len(words) > 6:
            return False
        small = [w for w in words if w[0].islower() and len(w) > 3 and w not in self.sites.links]
        if len(small) <= 1 and (self._is_outlet_like(start, end) or any(_DOMAIN_RE.fullmatch(w) for w in words)):
            return True  # "The Rain magazine", "Sport in ARGUS.COM"
        return not small or (len(words) <= 2 and words[-1] not in self.language.headline_cues)

    def _is_outlet_like(self, start: int, end: int) -> bool:
        """Whether a word in it is a word of outlets: "Ashby Herald", "The Rain Blog"."""
        if end - start > _LONGEST_LABEL:
            return False
        words = [part for w in self._words(start, end) for part in w.casefold().split("-")]
        return len(words) <= 6 and any(w in self.language.outlet_words for w in words)

    def _is_dropped(self, start: int, end: int) -> bool:
        """A date, or an author: in no part of the answer."""
        if end - start > _LONGEST_LABEL:
            return False
        if date_re(self.language).fullmatch(self.text, start, end):
            return True
        words = self._words(start, end)
        return 2 <= len(words) <= 6 and words[0].casefold() in self.language.byline_words and words[1][0].isupper()

    def _is_site(self, piece: _Piece, head: _Bounds) -> bool:
        """Whether a piece at the end is the name of a site."""
        start, end = piece[:2]
        if self._is_known(start, end):
            return True
        if piece.before == "dash":
            words = self._words(start, end)
            if self.text[start:end].casefold() in self.language.kickers:
                return False  # "Silent Rivers - review"
            # A dash may be the writer's: what follows must be shorter than the
            # headline, and a name. Costs the sites that call themselves by a
            # sentence ("Baking makes happy"), unless a bar stands before them.
            longer = len(self._words(*head)) if head[1] - head[0] < 400 else 99
            return self._is_label(start, end) and len(words) <= 5 and (longer > len(words) or longer <= 3)
        if end - start > _LONGEST_LABEL:
            return False
        printed = self.text[start:end]
        if any(c in printed for c in '?¿"„“”') or ": " in printed:
            return False
        return len(self._words(start, end)) <= 4 or self._is_label(start, end)

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
        first = last
        # After a bar all is the site's: "… | Argus – Your Paper"
        while first > 1 and pieces[first].before == "dash" and self._is_label(*pieces[first][:2]):
            first -= 1
        if pieces[first].before in ("strong", "arrow") and first < last and self._is_label(*pieces[first][:2]):
            return self._with_section(pieces, first, last, last)
        if (
            last > 1
            and pieces[last].before == "dash"
            and pieces[last - 1].before in ("strong", "arrow")
            and self._is_label(*pieces[last - 1][:2])
        ):
            return self._with_section(pieces, last - 1, last - 1, last)  # "… › Argus - the voice of Leeds"
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
        if self._is_section(*pieces[last][:2]):
            section = last
            while section > 1 and self._is_section(*pieces[section - 1][:2]):
                section -= 1
            bounds = (pieces[section].start, pieces[last].end)
            if section > 1 and self._is_site(pieces[section - 1], (pieces[0].start, pieces[section - 2].end)):
                site = pieces[section - 1]
                return section - 2, site[:2], bounds  # "… | Argus | Sport"
            return section - 1, None, bounds
        if self._is_site(pieces[last], (pieces[0].start, pieces[last - 1].end)):
            return self._with_section(pieces, last, last, last)
        return last, None, None

    def _with_section(
        self, pieces: list[_Piece], first: int, last: int, end: int
    ) -> tuple[int, _Bounds | None, _Bounds | None]:
        """The site in pieces *first* to *last*, and the section before or behind it."""
        site = (pieces[first].start, pieces[last].end)
        head, section = first - 1, None
        while head > 0:
            a, b, before = pieces[head]
            if self._is_dropped(a, b) or _fold(self.text[a:b]) == _fold(self.text[site[0] : site[1]]):
                head -= 1
            elif self._is_section(a, b) or (
                before == pieces[first].before and section is None and self._is_topic(a, b, pieces[head - 1], before)
            ):
                section = (a, section[1] if section else b)
                head -= 1
            elif head > 1 and before == "strong" and self._is_section(*pieces[head - 1][:2]):
                head -= 1  # a slogan between section and site
            else:
                break
        if section is None and last < end and all(self._is_section(*p[:2]) for p in pieces[last + 1 : end + 1]):
            section = (pieces[last + 1].start, pieces[end].end)
        return head, site, section

    def _is_topic(self, start: int, end: int, head: _Piece, before: str) -> bool:
        """Whether a piece between headline and site is a section that no table knows: "Region Ashby"."""
        if end - start > _LONGEST_LABEL:
            return False
        words = self._words(start, end)
        if before == "arrow":  # a path: "… › What we read › Argus"
            return len(words) <= 6
        return (
            self._is_label(start, end)
            and len(words) <= 3
            and not (before == "dash" and any(w.isdigit() for w in words))
            and words[0][0].isupper()
            and (head.end - head.start > 120 or len(self._words(head.start, head.end)) >= len(words) + 2)
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
        if (
            self._is_known(a, b)
            or (initials and pieces[1].before != "strong")
            or (capital and self._is_outlet_like(a, b))
        ):
            if head > 1 and self._is_section(*pieces[1][:2]):
                return 2, (a, b), pieces[1][:2]
            return 1, (a, b), None
        return 0, None, None

    def _by_colon(self, start: int, end: int) -> tuple[_Bounds | None, _Bounds | None, _Bounds | None]:
        """A site that only a colon or a comma divides: "The Ashby Review: Rain", "Rain : CityArgus"."""
        colons = list(_COLON_RE.finditer(self.text, start, min(end, start + _LONGEST_LABEL)))[:1]
        colons += list(_COLON_RE.finditer(self.text, max(start, end - _LONGEST_LABEL), end))[-1:]
        if colons and (first := colons[0]).start() - start <= _LONGEST_LABEL:
            a, b = trim(self.text, start, first.start())
            if first.end() < end and b - a < end - first.end() and self._is_label(a, b):
                words = self._words(a, b)
                if len(words) == 2 and self.text[a:b].casefold() in self.language.sections:
                    return trim(self.text, first.end(), end), None, (a, b)  # "World news: Rain in Ashby"
                if len(words) <= 4 and words[-1].casefold() in self.language.outlet_words and words[0][0].isupper():
                    kicker = self.text[a:b].casefold() in self.language.kickers or (
                        words[-1].casefold() in self.language.kickers and words[0].casefold() != "the"
                    )
                    if not kicker and len(words) > 1:
                        return (first.end(), end), (a, b), None
        if colons:
            mark = colons[-1]
            a, b = trim(self.text, mark.end(), end)
            if a < b and b - a <= 40 and self._is_label(a, b):
                printed = self.text[a:b]
                camel = " " not in printed and sum(c.isupper() for c in printed) >= 2
                spaced = mark[0].startswith(" ") or mark[0] == "："
                if spaced and (
                    mark[0] == "：" or self._is_known(a, b) or camel or (not printed.isascii() and len(printed) < 8)
                ):
                    head = trim(self.text, start, mark.start())
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
