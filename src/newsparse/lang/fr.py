"""French: what layout and marks need."""

from __future__ import annotations

from ._language import Language

__all__ = ["FRENCH"]

FRENCH = Language(
    code="fr",
    name="French",
    quotes=("«»", "“”",),
)
