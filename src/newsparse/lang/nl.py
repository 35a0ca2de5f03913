"""Dutch: what layout and marks need."""

from __future__ import annotations

from ._language import Language

__all__ = ["DUTCH"]

DUTCH = Language(
    code="nl",
    name="Dutch",
    quotes=("‘’", "“”", "„”",),
)
