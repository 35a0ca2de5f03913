"""
Rules of attribution: plain callables that claim who said what.

A rule is shown one paragraph (a `Passage`) and yields what it claims
(`Claim`); `Rules` is an ordered, named chain of them. `ENGLISH` is the chain
that `newsparse.find_attributions` runs by default.
"""

from __future__ import annotations

from .._passage import Passage
from ._quoted import dubbed, name_said_quote, quote_name_said, quote_said_name
from ._relays import outlet_reported, per_outlet
from ._reported import according_to, clause_name_said, name_said_that
from ._rules import Claim, PatternRule, Rule, Rules, pattern_rule
from ._turns import continued, name_colon_quote, transcript

__all__ = ["ENGLISH", "Claim", "Passage", "PatternRule", "Rule", "Rules", "pattern_rule"]

ENGLISH: Rules = Rules().last(
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
    continued=continued,
)
"""The built-in rules for English, in order."""
