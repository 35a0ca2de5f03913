"""People and outlets that the caller knows, and coreference that he has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

import attrs

from .._names import SpeakerKind

__all__ = ["Known", "check_clusters", "check_known"]

_KINDS: tuple[SpeakerKind, ...] = ("person", "organisation", "group", "document", "unknown")


_PERSON: SpeakerKind = "person"


def _text(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise TypeError(f"Known.{attribute.name} must be a str, not {type(value).__name__}")
    if not value.strip():
        raise ValueError(f"Known.{attribute.name} must not be empty")


def _aliases(value: Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError(f"Known.aliases must be a collection of str, not the str {value!r}")
    try:
        given = tuple(value)
    except TypeError:
        raise TypeError(f"Known.aliases must be a collection of str, not {type(value).__name__}") from None
    for alias in given:
        if not isinstance(alias, str):
            raise TypeError(f"Known.aliases must hold str, not {type(alias).__name__}")
    return given


def _kind(instance: object, attribute: attrs.Attribute[SpeakerKind], value: object) -> None:
    if value not in _KINDS:
        raise ValueError(f"no kind {value!r}; there are: {', '.join(_KINDS)}")


@attrs.frozen
class Known:
    """
    Somebody, or an outlet or another organisation, whom the caller knows by name.

    Example:
        >>> Known("Ada Byron", aliases=("the Countess",))
        Known(name='Ada Byron', aliases=('the Countess',), kind='person')

    Raises:
        TypeError: If the name or an alias is no `str`, or *aliases* is one.
        ValueError: If the name is empty, or there is no such kind.

    .. versionadded:: 0.2
    """

    name: str = attrs.field(validator=_text)
    """The name that a speaker is to have."""
    aliases: tuple[str, ...] = attrs.field(default=(), converter=_aliases)
    """What else the article may print for it, in any case, with or without "the"."""
    kind: SpeakerKind = attrs.field(default=_PERSON, validator=_kind)
    """What it is."""


def check_known(known: Iterable[Known] | Mapping[str, Iterable[str]]) -> tuple[Known, ...]:
    """
    What the caller knows, as `Known`; a mapping leads from names to aliases.

    Raises:
        TypeError: If it is neither.
    """
    if isinstance(known, Mapping):
        pairs = cast("Mapping[str, Iterable[str]]", known)  # the other reading is a Mapping of Known
        return tuple(Known(name, _aliases(aliases)) for name, aliases in pairs.items())
    if isinstance(known, str):
        raise TypeError(f"known must be a collection of Known, not the str {known!r}")
    try:
        given = tuple(known)
    except TypeError:
        raise TypeError(f"known must be a collection of Known, not {type(known).__name__}") from None
    for one in given:
        if not isinstance(one, Known):
            raise TypeError(f"known must hold Known, not {type(one).__name__}")
    return given


def check_clusters(clusters: Iterable[Iterable[object]], length: int) -> tuple[tuple[tuple[int, int], ...], ...]:
    """
    Clusters of spans, each checked to lie inside a text of *length* characters.

    Raises:
        TypeError: If a span is no pair of `int`.
        ValueError: If one lies outside the text.
    """
    found = []
    for cluster in clusters:
        spans: list[tuple[int, int]] = []
        for span in cluster:
            if not isinstance(span, Sequence) or len(span) != 2 or not all(isinstance(at, int) for at in span):
                raise TypeError(f"coreference must hold clusters of (start, end), not {span!r}")
            start, end = span
            if not 0 <= start < end <= length:
                raise ValueError(f"no span {start}:{end} in a text of {length} characters")
            spans.append((start, end))
        found.append(tuple(sorted(spans)))
    return tuple(found)
