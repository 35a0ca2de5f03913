"""The words of a language that captions need, ready to be looked up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .._dates import date_re
from .._patterns import any_of
from ..lang import Language

__all__ = ["WORD_RE", "Words", "words_of"]

WORD_RE = re.compile(r"[^\W\d_]+|[©℗]|\([cC]\)")


class Words(NamedTuple):
    """See `words_of`."""

    labels: dict[str, tuple[str, ...]]
    """Labels of a credit by their first word, the longest first."""
    dotted: frozenset[str]
    """Labels that are shortened, and printed with a stop: "fot."."""
    sources: frozenset[str]
    """Labels after which an organisation stands."""
    fillers: frozenset[str]
    agencies: dict[str, str]
    """Agencies, case folded, with their full names."""
    known: frozenset[str]
    """Agencies and outlets, case folded, without article."""
    heads: frozenset[str]
    """First words of `known`."""
    outlets: frozenset[str]
    """Words that mark a name as a paper's: "courier"."""
    articles: frozenset[str]
    """Articles that open the name of a paper rather than of a person: "die"."""
    organisations: frozenset[str]
    endings: tuple[str, ...]
    """Endings of a word that names an organisation."""
    endings_of_names: frozenset[str]
    """What ends a name and keeps its stop: "Inc.", "Jr."."""
    given: frozenset[str]
    joiners: frozenset[str]
    particles: frozenset[str]
    titles: frozenset[str]
    stops: frozenset[str]
    """Words whose stop ends no sentence."""
    short_titles: frozenset[str]
    """Titles that are printed with a stop before a name."""
    determiners: frozenset[str]
    openers: frozenset[str]
    """Words that open a sentence rather than a name: articles, prepositions."""
    and_first: tuple[str, ...]
    conjunctions: frozenset[str]
    positions: frozenset[str]
    list_key: re.Pattern[str]
    """Words of which one stands in whatever opens a list of names."""
    list_re: re.Pattern[str]
    """What opens a list of names."""
    months: frozenset[str]
    weekdays: frozenset[str]
    date: re.Pattern[str]
    place_after: re.Pattern[str]
    """A place with the word before it."""
    separator: re.Pattern[str]
    """What stands between the parts of a credit."""
    lead_links: re.Pattern[str]
    """Links of the page, at the start of a caption."""
    counter: re.Pattern[str]
    """Counters of a gallery: "[1/5]", "4 of 12 |", "1/5", "Bild 1 von 5:"."""
    links: re.Pattern[str]
    """Links of the page, at the end of a caption."""
    link_ends: frozenset[str]
    """The last three letters of each of them, in lower case."""
    file_mark: re.Pattern[str]
    marks_and_labels: frozenset[str]
    """Marks of an older picture that introduce a credit, too: "Symbolbild:"."""
    caption_label: re.Pattern[str]
    """What stands before the words of a caption: "Image caption,"."""
    caption_keys: tuple[str, ...]
    """Of which one stands in whatever `caption_label` finds."""


_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
# A place, without what follows its comma: "Leeds", "New York", "N.H."
_PLACE = rf"{_CAPITAL}[\w.’'-]*+(?:[ ](?:(?:of|de|la|le|del|do|da|am|an der|upon)[ ])?+{_CAPITAL}[\w.’'-]*+){{0,4}}+"
_ARTICLE_RE = re.compile(r"the\s+")


def _key(words: str) -> str:
    """A part of *words* that is seldom found without them."""
    last = words.rpartition(" ")[2]
    return last if len(last) > 3 else words


@lru_cache(maxsize=32)
def words_of(language: Language) -> Words:
    """The words of a language, ready to be looked up."""
    labels: dict[str, list[str]] = {}
    for label in {w.rstrip(".") for w in language.credit_labels}:
        head = WORD_RE.match(label)
        if head:
            labels.setdefault(head[0], []).append(label)
    agencies = {printed.casefold(): full for printed, full in language.agencies}
    known = {*agencies, *(full.casefold() for full in agencies.values()), *(o.casefold() for o in language.outlets)}
    known |= {_ARTICLE_RE.sub("", name, count=1) for name in known}
    # "Sen.", "Gov.", but "… before the officer."
    titles = frozenset(w for w in language.titles if len(w) <= 5)
    several = any_of(frozenset(w for w in language.caption_labels if " " in w))
    endings = language.company_endings | language.suffixes
    joiners = any_of(language.credit_joiners)
    return Words(
        labels={head: tuple(sorted(group, key=lambda w: (-len(w), w))) for head, group in labels.items()},
        dotted=frozenset(w.rstrip(".") for w in language.credit_labels if w.endswith(".")),
        sources=language.source_labels,
        fillers=frozenset(w.rstrip(".") for w in language.credit_fillers),
        agencies=agencies,
        known=frozenset(known),
        heads=frozenset(name.split()[0] for name in known),
        outlets=language.outlet_words,
        articles=language.articles,
        organisations=frozenset(w for w in language.organisation_words if w[0] != "-"),
        endings=tuple(w[1:] for w in language.organisation_words if w[0] == "-"),
        endings_of_names=endings,
        given=language.given_names,
        joiners=language.credit_joiners,
        particles=language.particles,
        titles=language.titles | language.role_nouns,
        stops=language.abbreviations | language.suffixes,
        short_titles=titles,
        determiners=language.determiners,
        openers=language.determiners | language.function_words | language.pronouns,
        and_first=tuple(f"{c} " for c in language.conjunctions),
        conjunctions=language.conjunctions,
        # "2. v. l." is printed "2.v.l." too
        positions=frozenset(f for w in language.positions for f in (w.rstrip("."), w.rstrip(".").replace(" ", ""))),
        list_key=re.compile(any_of({_key(w) for w in language.position_lists})),
        list_re=re.compile(rf"(?<![\w.-])(?:{any_of(language.position_lists)})(?!\w)\.?", re.IGNORECASE),
        months=language.months,
        weekdays=language.weekdays,
        date=date_re(language),
        place_after=re.compile(
            rf"(?:,?\s+|(?<!\w))(?:{any_of(language.place_words)})\s+(?:the\s+)?(?P<place>{_PLACE}(?:,\s+{_PLACE}){{0,2}}+)"
        ),
        separator=re.compile(
            rf"""
            [\s\u200b]* [/|•·;—()\[\]\u2022#] [\s\u200b]*
            | , \s+ (?! (?i: {any_of(endings)} ) \b )
            | , (?= \S )
            | \s [-–] \s+
            | : \s*
            | (?<! [^\s/|,(] ) (?i: {joiners} ) (?= \s+ \S )
            """,
            re.VERBOSE,
        ),
        marks_and_labels=language.file_marks & language.credit_labels,
        caption_label=re.compile(
            rf"(?<!\w)(?:(?i:{any_of(language.caption_labels)})\s*[:,]\s*|(?i:{several})\s+(?=[^\W\d_a-z]))"
        ),
        caption_keys=tuple(sorted({max(w.split(), key=len) for w in language.caption_labels})),
        lead_links=re.compile(rf"(?:(?:{any_of(language.caption_links)})\b[\s,:]*)++", re.IGNORECASE),
        counter=re.compile(
            rf"""
            (?: \[ \d{{1,3}} / \d{{1,3}} \]
              | (?: (?i: {any_of(frozenset(w for w in language.credit_labels if w.isalpha()))} ) \s+ )?
                \d{{1,3}} (?: \s?/\s? | \s+ (?: of|von|de|sur|di|av|van|z|iz|out\ of ) \s+ ) \d{{1,3}}
                (?: \s*[|:•–-] | (?= \s+ [^\W\d] ) )
            ) \s*
            """,
            re.VERBOSE,
        ),
        link_ends=frozenset(w[-3:].lower() for w in language.caption_links),
        links=re.compile(rf"(?:[\s,|]*+(?:{any_of(language.caption_links)}))++$", re.IGNORECASE),
        file_mark=re.compile(rf"[\[(]?(?:{any_of(language.file_marks)})\b[\])]?", re.IGNORECASE),
    )
