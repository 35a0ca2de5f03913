"""Who "he" and "the minister" are."""

from __future__ import annotations

from collections.abc import Iterable

from ._attribution import Attribution
from .lang import ENGLISH, Language

__all__ = ["resolve_speakers"]


def resolve_speakers(
    text: str, attributions: Iterable[Attribution], *, lang: Language | str = ENGLISH
) -> tuple[Attribution, ...]:
    """The same attributions with their speakers."""
    raise NotImplementedError
