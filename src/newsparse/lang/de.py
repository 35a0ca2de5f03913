"""German: what layout and marks need."""

from __future__ import annotations

from ._language import Language

__all__ = ["GERMAN"]

GERMAN = Language(
    code="de",
    name="German",
    quotes=("„“", "‚‘", "»«", "“”",),
)
