"""Dates as newspapers print them, in the words of a language."""

from __future__ import annotations

import re
from functools import lru_cache

from ._patterns import any_of
from .lang import Language

__all__ = ["date_part", "date_re"]


@lru_cache(maxsize=32)
def date_part(language: Language) -> str:
    """A part of a verbose pattern: one date, with day of the week and time where they are given."""
    month = rf"(?i:{any_of(language.months)}) (?!\w) \.?"
    weekday = rf"(?i:{any_of(language.weekdays)}) (?!\w) \.?"
    day_after = r"\d{1,2} (?: st | nd | rd | th )?+"  # "May 3rd"
    day = r"\d{1,2} (?: st | nd | rd | th | er | [.º] )?+"
    year = r"(?: 19 | 20 ) \d\d (?!\d)"
    of = r"(?: \s (?: of | del? | do ) )?"  # "3 de mayo de 2021"
    numbers = rf"\d{{1,2}} (?: [./-] \d{{1,2}} [./-] ) (?: {year} | \d\d ) (?!\d) | {year} - \d\d - \d\d (?!\d)"
    zone = r"(?: \s? (?i: [ap]\.?m\b\.? ) )? (?: \s (?: Uhr | [A-Z]{2,4} ) \b )?"  # "2:30 pm EST", "15:15 Uhr"
    time = rf"(?: \d{{1,2}} [:.h] \d\d (?: :\d\d )? {zone} | \d{{1,2}} \s? (?i: [ap]\.?m\b\.? ) {zone} )"
    return rf"""
    (?<![\w.]) (?:
        (?: {time} ,? \s )?
        (?: {weekday} ,? \s )?
        (?: {month} \s {day_after} (?: ,? \s {year} )?
          | {day} \s? {of} \s? {month} (?: ,? {of} \s? {year} )?
          | {month} \s {year}
          | {numbers}
        )
        (?: ,? \s (?: (?: at | um | à | a \s las | kl\. | klo | [|–-] ) \s )? {time} )?
    ) (?! [\w%] )
    """


@lru_cache(maxsize=32)
def date_re(language: Language) -> re.Pattern[str]:
    """The pattern of one date, to be searched for."""
    return re.compile(date_part(language), re.VERBOSE)
