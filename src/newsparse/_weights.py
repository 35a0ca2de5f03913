"""How much each piece of evidence counts: log-odds, added up."""

from __future__ import annotations

import math
from collections.abc import Iterable

__all__ = ["WEIGHTS", "confidence"]

WEIGHTS: dict[str, float] = {
    "rule:quote_said_name": 3.0,
    "rule:quote_name_said": 2.6,
    "rule:stopped_quote": 1.4,
    "rule:quote_name": 1.2,
    "rule:name_said_quote": 2.4,
    "rule:name_colon_quote": 1.2,
    "rule:dubbed": 2.0,
    "rule:according_to": 2.2,
    "rule:name_said_that": 1.0,
    "rule:clause_name_said": 1.6,
    "rule:outlet_reported": 2.0,
    "rule:per_outlet": 2.0,
    "rule:transcript": 1.0,
    "rule:continued": 0.4,
    "rule:signature": 3.3,
    "rule:headline": 0.6,
    "rule:introduced": 0.3,
    "rule:sign_reads": 2.0,
    "rule:said_before": 0.0,
    "rule:ordered": 1.0,
    "rule:nobody_named": -0.4,
    "that": 1.0,
    "bare": -0.2,
    "attitude": -0.5,
    "behind": 2.2,
}
"""Set by hand."""


def confidence(features: Iterable[str]) -> float:
    """The probability that the evidence adds up to, from 0 to 1."""
    total = sum(WEIGHTS.get(feature, 0.0) for feature in features)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
