"""
Rules of attribution: plain callables that claim who said what.

A rule is shown one paragraph (a `Passage`) and yields what it claims
(`Claim`); `Rules` is an ordered, named chain of them. `ENGLISH` is the chain
that `newsparse.find_attributions` runs on English, `GENERAL` the one for
languages that nothing was learned of.
"""

from __future__ import annotations

from .._passage import Frame, Passage
from ..lang import Language
from ._framed import Framed, announced
from ._lines import headline
from ._quoted import (
    dubbed,
    name_said_quote,
    ordered,
    quote_name,
    quote_name_said,
    quote_said_name,
    said_before,
    sign_reads,
    stopped_quote,
)
from ._relays import outlet_reported, per_outlet
from ._reported import according_to, clause_name_said, name_said_that
from ._rules import Claim, PatternRule, Rule, Rules, pattern_rule
from ._turns import continued, introduced, name_colon_quote, nobody_named, signature, transcript

__all__ = [
    "ENGLISH",
    "GENERAL",
    "Claim",
    "Frame",
    "Passage",
    "PatternRule",
    "Rule",
    "Rules",
    "for_language",
    "pattern_rule",
]

ENGLISH: Rules = Rules().last(
    quote_said_name=Framed("quote_said_name"),
    quote_name_said=Framed("quote_name_said"),
    name_said_quote=Framed("name_said_quote"),
    name_colon_quote=Framed("name_colon_quote"),
    according_to=Framed("according_to"),
    name_said_that=Framed("name_said_that"),
    clause_name_said=Framed("clause_name_said"),
    unnamed=Framed("unnamed"),
    stopped_quote=stopped_quote,
    quote_name=quote_name,
    dubbed=dubbed,
    sign_reads=sign_reads,
    said_before=said_before,
    ordered=ordered,
    announced=announced,
    outlet_reported=outlet_reported,
    per_outlet=per_outlet,
    headline=headline,
    transcript=transcript,
    signature=signature,
    introduced=introduced,
    continued=continued,
    nobody_named=nobody_named,
)
"""The built-in rules for English, in order: the first eight claim what learned weights see."""

GENERAL: Rules = Rules().last(
    quote_said_name=quote_said_name,
    quote_name_said=quote_name_said,
    name_said_quote=name_said_quote,
    name_colon_quote=name_colon_quote,
    dubbed=dubbed,
    according_to=according_to,
    name_said_that=name_said_that,
    clause_name_said=clause_name_said,
    outlet_reported=outlet_reported,
    per_outlet=per_outlet,
    transcript=transcript,
    signature=signature,
    continued=continued,
)
"""The built-in rules for other languages, in order: patterns of their words and marks."""


def for_language(language: Language) -> Rules:
    """
    The built-in rules for a language.

    Example:
        >>> from newsparse import lang, rules
        >>> rules.for_language(lang.get_language("de")) is rules.GENERAL
        True

    .. versionadded:: 0.2
    """
    return ENGLISH if language.code == "en" else GENERAL
