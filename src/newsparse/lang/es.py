"""Spanish: what layout and marks need."""

from __future__ import annotations

from ._language import Language

__all__ = ["SPANISH"]

SPANISH = Language(
    code="es",
    name="Spanish",
    quotes=("“”", "«»", "‘’",),
)
