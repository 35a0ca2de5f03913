"""Italian: what layout and marks need."""

from __future__ import annotations

from ._language import Language

__all__ = ["ITALIAN"]

ITALIAN = Language(
    code="it",
    name="Italian",
    quotes=("«»", "“”",),
)
