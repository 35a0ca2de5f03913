"""The Nordic languages: what layout and marks need."""

from __future__ import annotations

from ._language import Language

__all__ = ["DANISH", "FINNISH", "ICELANDIC", "NORWEGIAN", "SWEDISH"]

DANISH = Language(
    code="da",
    name="Danish",
    quotes=("“”", "»«",),
)

FINNISH = Language(
    code="fi",
    name="Finnish",
    quotes=("””",),
)

ICELANDIC = Language(
    code="is",
    name="Icelandic",
    quotes=("„“",),
)

NORWEGIAN = Language(
    code="no",
    name="Norwegian",
    quotes=("«»", "‘’",),
)

SWEDISH = Language(
    code="sv",
    name="Swedish",
    quotes=("””", "’’",),
)
