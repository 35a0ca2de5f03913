"""What the caller brings along: people and outlets that he knows, coreference, attributions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar, cast, get_args

import attrs

from .._attribution import Attribution
from .._names import SpeakerKind

__all__ = ["Known", "check_attributions", "check_clusters", "check_known"]

_T = TypeVar("_T")

_KINDS: tuple[SpeakerKind, ...] = get_args(SpeakerKind)
_PERSON: SpeakerKind = "person"


def _collection(what: str, value: Iterable[_T]) -> tuple[_T, ...]:
    """The members of a collection; a `str` is none."""
    try:
        members = tuple(value)
    except TypeError:
        raise TypeError(f"{what}, not {type(value).__name__}") from None
    if isinstance(value, str):
        raise TypeError(f"{what}, not the str {value!r}")
    return members


def _text(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise TypeError(f"Known.{attribute.name} must be a str, not {type(value).__name__}")
    if not value.strip():
        raise ValueError(f"Known.{attribute.name} must not be empty")


def _aliases(value: Iterable[str]) -> tuple[str, ...]:
    given = _collection("Known.aliases must be a collection of str", value)
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
    given = _collection("known must be a collection of Known", known)
    for one in given:
        if not isinstance(one, Known):
            raise TypeError(f"known must hold Known, not {type(one).__name__}")
    return given


def check_attributions(attributions: Iterable[Attribution], length: int | None = None) -> tuple[Attribution, ...]:
    """
    The attributions that the caller gives, of a text of *length* characters, if that is known.

    Raises:
        TypeError: If it is no collection of them.
        ValueError: If one has a span outside of the text.
    """
    given = _collection("attributions must be a collection of Attribution", attributions)
    for one in given:
        if not isinstance(one, Attribution):
            raise TypeError(f"attributions must hold Attribution, not {type(one).__name__}")
        if length is not None:
            for span in (one.source, one.outlet, *one.content):
                if span is not None and not 0 <= span.start <= span.end <= length:
                    raise ValueError(f"no span {span.start}:{span.end} in a text of {length} characters")
    return given


def check_clusters(clusters: Iterable[Iterable[object]], length: int) -> tuple[tuple[tuple[int, int], ...], ...]:
    """
    Clusters of spans, each checked to lie inside a text of *length* characters.

    Raises:
        TypeError: If it is no collection of clusters, or a span is no pair of
            `int`.
        ValueError: If one lies outside the text.
    """
    found = []
    for cluster in _collection("coreference must be a collection of clusters", clusters):
        spans: list[tuple[int, int]] = []
        for span in _collection("coreference must hold clusters of (start, end)", cluster):
            if not isinstance(span, Sequence) or len(span) != 2 or not all(isinstance(at, int) for at in span):
                raise TypeError(f"coreference must hold clusters of (start, end), not {span!r}")
            start, end = span
            if not 0 <= start < end <= length:
                raise ValueError(f"no span {start}:{end} in a text of {length} characters")
            spans.append((start, end))
        found.append(tuple(sorted(spans)))
    return tuple(found)
