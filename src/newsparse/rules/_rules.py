from __future__ import annotations

import attrs

from .._span import Span


@attrs.frozen
class Claim:
    """What a rule claims."""

    content: tuple[Span, ...]
    source: Span | None = None
    cue: Span | None = None
    outlet: Span | None = None
    confidence: float | None = None
    features: tuple[str, ...] = ()
    rule: str = ""


@attrs.frozen
class Rules:
    """An ordered, named chain of rules."""

    rules: tuple[tuple[str, object], ...] = ()
