"""Portuguese: what layout and marks need."""

from __future__ import annotations

from ._language import Language

__all__ = ["PORTUGUESE"]

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    quotes=("“”", "«»", "‘’",),
)
