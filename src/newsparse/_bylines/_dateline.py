"""Where a report was filed, and when."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import attrs

from .._dates import date_part
from .._patterns import any_of
from .._shown import Shown
from .._span import Span, check_region, cut
from ..lang import MULTILINGUAL, Language, get_language

__all__ = ["Dateline", "split_dateline"]


@attrs.frozen
class Dateline(Shown):
    """
    Where a report was filed, at the head of its first paragraph; see `split_dateline`.

    .. versionadded:: 0.1
    """

    span: Span
    """From the first character to the end of place, date and agency, without the separator."""
    place: Span | None
    """``LA CROSSE, Wis.``; `None` where only a date or an agency is given."""
    date: Span | None
    """The date as printed."""
    agency: Span | None
    """The agency without brackets: ``AP``, ``dpa/lno``."""
    body_start: int
    """Where the report itself starts (code points of the text passed in)."""


_CAP = r"[^\W\d_a-zß-öø-ÿ]"  # an upper-case letter, or one of a script without case
_WORD = rf"{_CAP}(?:[\w’']|[-.](?=\w)){{0,24}}+"
_SAINT = r"(?: (?: (?<=\b\w\w) | (?<=\b\w) ) \. (?=\s) )?"  # "St. Gallen"
_LINKED = rf"(?: [ ] (?: [^\W\d_A-Z]{{2,4}} [ ] ){{0,2}} {_WORD} )"  # "Frankfurt am Main", "Rio de Janeiro"
# "Frankfurt a.M.", "Freiburg i. Br."
_RIVER = r"(?: [ ] (?: (?: a | i | o | b ) \. [ ]? (?: d \. [ ]? )? ) [A-Z] \w{0,10} (?: \. (?! [ ]?[-–—] ) )? )"
_NAME = rf"(?: {_WORD} {_SAINT} {_LINKED}{{0,4}}? (?: {_RIVER} | [ ] \[ [\w ]{{2,24}}+ \] )? )"
_ABBREVIATED = r"(?: [^\W\d_] \w{0,5} \. (?: [^\W\d_] \. ){0,3} )"  # "Wis.", "N.Y."
_DASHES = "–—-―_|•"
_AGENCY = r"[^\W\d_] [^()\[\]\n/]{0,24}+ (?: / [^()\[\]\n/\s]{1,12}+ )?"  # "AP", "dpa/lno", "CNN Business"
_SLASHED = r"[^\W\d_] [\w ]{1,20}+"  # "/PRNewswire/"
_MARK = r"""
    \s*+ (?: [–—―] | -- ) \s*+
  | \s++ [-_|•] \s*+
  | \s?: \s*+
  | \. (?: \s?[–—-] )? \s++
  | (?<= [)/] ) \s*+ -? \s*+            # "(AP)The …"
"""


# Words that a report must have behind a place and a colon, which opens a headline as well.
_LONG_BODY = 8


class _Filed(NamedTuple):
    """What `split_dateline` needs of a language, made once."""

    pattern: re.Pattern[str]
    agencies: frozenset[str]
    labels: frozenset[str]
    endings: tuple[str, ...]
    """Endings of places."""
    openings: tuple[str, ...]
    """First words of places, each with a space behind it."""


@lru_cache(maxsize=32)
def _filed(language: Language) -> _Filed:
    joiners = any_of(language.conjunctions)
    sender = any_of(frozenset(role for role in language.byline_roles if " " in role))
    agency = any_of(frozenset(printed for printed, _ in language.agencies))
    pattern = rf"""
    (?: (?i: {sender} ) \s+ )?                                    # "Dal nostro inviato ROMA - "
    (?P<place>
        {_NAME} (?: \s? / \s? {_NAME} | \s {joiners} \s {_NAME} ){{0,3}}
        (?: , \s (?: {_ABBREVIATED} | {_NAME} ) ){{0,2}}?
    )?
    (?: (?P<comma> [,.]? ) \s*+
        (?P<bracket> \( )? (?: (?: le | den | am | el ) \s )?
        (?P<date> {date_part(language)} ) (?(bracket) \) ) )?
    (?: [,.]? (?: \s*+ -- )? \s*+ (?: \( (?P<agency> {_AGENCY} ) \) | / (?P<slashed> {_SLASHED} ) / ) )?
    (?: \s (?P<plain> {agency} ) )?                               # "Sydney, July 30 AAP - "
    (?P<mark> {_MARK} )
    (?P<body> ["'“”„«»‘’(\[¿¡]{{0,3}} \w )
    """
    return _Filed(
        pattern=re.compile(pattern, re.VERBOSE),
        agencies=frozenset(part.casefold() for pair in language.agencies for part in pair)
        | frozenset(o.casefold() for o in language.outlets),
        labels=language.kickers
        | language.sections
        | language.role_nouns
        | language.credit_labels
        | language.date_words
        | language.byline_words
        | language.weekdays
        | language.months
        | language.file_marks,
        endings=tuple(p[1:] for p in language.places if p.startswith("-")),
        openings=tuple(f"{p[:-1]} " for p in language.places if p.endswith("-")),
    )


def split_dateline(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> Dateline | None:
    """
    Split the dateline off the head of a paragraph.

    Args:
        text: The paragraph, or the article that holds it.
        pos: Where the paragraph starts in *text* (code points), as in `re`.
        endpos: Where it ends; the end of *text* if left out.
        lang: The language, or its code.

    Returns:
        The dateline, with offsets into *text*, or `None` if the paragraph
        opens without one; so for empty text.

    Raises:
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> dateline = split_dateline("LEEDS, England, May 3 (Reuters) - Rain fell.")
        >>> dateline.place.text, dateline.date.text, dateline.agency.text
        ('LEEDS, England', 'May 3', 'Reuters')
        >>> "LEEDS, England, May 3 (Reuters) - Rain fell."[dateline.body_start :]
        'Rain fell.'
        >>> split_dateline("Two men – both from Leeds – were hurt.") is None
        True

    .. versionadded:: 0.1
    """
    begin, end = check_region(text, pos, endpos)
    language = get_language(lang)
    start = begin
    while start < end and text[start].isspace():
        start += 1
    words = _filed(language)
    match = words.pattern.match(text, start, min(end, start + 200))
    if match is None or not _is_dateline(match, words, language):
        return _in_brackets(text, start, end, language)
    if not match["place"] and not match["date"] and match["mark"].strip() in tuple(_DASHES):
        # "(ANSA) - ROMA, 04 MAR - Il …"
        second = words.pattern.match(text, match.start("body"), min(end, match.start("body") + 200))
        if second and second["place"] and second["date"] and _is_dateline(second, words, language):
            group = "agency" if match["agency"] else "slashed"
            return Dateline(
                span=cut(text, (start, second.end("date"))),
                place=Span.group(second, "place"),
                date=Span.group(second, "date"),
                agency=Span.group(match, group),
                body_start=second.start("body"),
            )
    agency = next((g for g in ("agency", "slashed", "plain") if match[g]), None)
    last = max(match.end(g) for g in ("place", "date", "agency", "slashed", "plain") if match[g])
    if (
        agency in ("agency", "slashed")
        or (match["bracket"] and last == match.end("date"))
        or (text[last : last + 1] == "." and match["mark"].lstrip()[:1] != ".")
    ):
        last += 1
    return Dateline(
        span=cut(text, (start, last)),
        place=Span.group(match, "place"),
        date=Span.group(match, "date"),
        agency=Span.group(match, agency) if agency else None,
        body_start=match.start("body"),
    )


_BRACKETS_RE = re.compile(rf"\((?P<place>{_CAP}[^()\[\]\n\d/]{{2,28}}+)\)\s+(?P<body>[\"'“«]?{_CAP})")


def _in_brackets(text: str, start: int, end: int, language: Language) -> Dateline | None:
    """A place in brackets: "(Ottawa) Le gouvernement …"."""
    match = _BRACKETS_RE.match(text, start, end)
    if match is None or not _is_known(match["place"], language):
        return None
    return Dateline(
        span=cut(text, (start, match.end("place") + 1)),
        place=Span.group(match, "place"),
        date=None,
        agency=None,
        body_start=match.start("body"),
    )


def _is_dateline(match: re.Match[str], words: _Filed, language: Language) -> bool:
    """Whether what was matched is a dateline and not the opening of a sentence."""
    place, agency, mark = match["place"] or "", match["agency"] or match["slashed"], match["mark"].strip()
    body = match["body"]
    opens = not body[-1].islower() or len(body) > 1
    head = place.partition(",")[0]
    folded = head.casefold()
    # "AP", "dpa/lnw", "CNN Business"
    folded_agency = agency.casefold().partition("/")[0] if agency else ""
    known_agency = folded_agency in words.agencies or folded_agency.partition(" ")[0] in words.agencies
    if match["plain"] and match["plain"].casefold() not in words.agencies:
        return False
    names = [n.strip().casefold() for n in re.split(r"[/&]", head)]
    if agency:
        # "Paris (AFP)Le": a known agency needs no separator, and no place
        if not known_agency and any(_is_place(n, words, language) for n in names) and _is_desk(agency, words) and opens:
            return True
        if not known_agency and not (mark and place and len(agency) > 1):
            return False
        # "Ann Lee (CDU) – die Ministerin": a party goes on in lower case
        return (opens or (known_agency and bool(mark))) and (known_agency or mark not in (":", "."))
    if match["date"]:
        # "New Delhi, May 3: The court …", but "Budget, May 3: The plan …"
        known = mark != ":" or any(_is_place(n, words, language) for n in names)
        return bool(place) and opens and known and bool(match["comma"] or match["bracket"])
    if not place or not opens or not mark:
        return False
    if match["plain"]:
        return True
    # Two letters stand for a state behind a comma, never for a place alone.
    known = any(_is_place(n, words, language) for n in names)
    region = place.partition(", ")[2]
    if region and mark[0] in _DASHES:
        # "Ashby, NY – ", "ASHBY, Wis. — "; not "Bonn, Anna – so …"
        return head.isupper() or all(r.strip().rstrip(".").casefold() in language.places for r in region.split(","))
    if not known and (folded in words.labels or folded.split()[-1] in words.labels or folded in words.agencies):
        return False
    if head.isupper():
        return _is_capital_place(match, head, known=known)
    if mark == ":":
        # "Patna: A bridge has collapsed in Bihar …", but "Berlin: Interview mit dem Senator"
        rest = match.string[match.start("body") : match.endpos]
        return _is_known(head, language) and not region and len(rest.split()) >= _LONG_BODY and "?" not in rest
    if " " in mark:
        return False
    if mark[0] == ".":
        # "Bochum. Die Polizei …", but "Danke. Die Polizei …"
        return known and not region and len(head.split()) <= 2
    return known and folded not in language.titles


def _is_desk(agency: str, words: _Filed) -> bool:
    """Whether brackets behind a place hold who filed: "(QNA)", "(red/dpa)", "(aq)"."""
    parts = agency.split("/")
    short = len(agency) < 6 and agency.isalpha() and (agency.isupper() or agency.islower())
    return short or any(p.casefold().strip() in words.agencies for p in parts)


def _is_known(head: str, language: Language) -> bool:
    return head.partition(" [")[0].casefold() in language.places


def _is_place(name: str, words: _Filed, language: Language) -> bool:
    """Whether a folded name is a place, by the table or its first or last letters."""
    bare = name.partition(" [")[0]
    return len(bare) > 2 and (
        bare in language.places
        or (len(bare) > 5 and bare.endswith(words.endings or ("\0",)))
        or bare.startswith(words.openings or ("\0",))
    )


def _is_capital_place(match: re.Match[str], head: str, *, known: bool) -> bool:
    """Whether capitals before a dash, a colon or a stop are a place."""
    mark, tokens = match["mark"].strip(), head.split()
    letters = sum(c.isalpha() for c in head)
    body = match.string[match.start("body") : match.endpos]
    if mark[0] in _DASHES:
        return known or letters >= 4
    if (len(tokens) > 1 or any(c.isdigit() for c in head)) and not known:
        return False
    if mark[0] == ".":
        # "ERDEN. Wie …", but "P.S. Wie …" and "STOP. DON'T …"
        return (known or letters >= 5) and "." not in head and not body[:2].isupper()
    # "LINDI: It was …", but "SARS: There is …", "EDITOR: I wrote …" and the
    # names and questions of interviews. A label of five letters that no table
    # knows is taken for a place.
    return known or (letters >= 5 and "?" not in body and not body.startswith(("I ", "I'", "I’", "We ")))
