"""The parts of a caption."""

from __future__ import annotations

import attrs

from .._shown import Shown
from .._span import Span

__all__ = ["Caption", "Occasion", "Position"]


@attrs.frozen
class Position:
    """Where somebody stands in a picture."""

    name: Span
    """Who: the name without title or role."""
    position: Span
    """Where, without brackets and commas: ``left``, ``second from right``."""


@attrs.frozen
class Occasion:
    """When and where a picture was taken, as its caption says."""

    place: Span | None
    """The place as printed: ``Leeds``, ``Samarkand, Uzbekistan``."""
    date: Span | None
    """The date as printed: ``March 20, 2023``, ``Thursday, Aug. 24``."""


@attrs.frozen
class Caption(Shown):
    """
    A photo caption in its parts; see `split_caption`.

    .. versionadded:: 0.1
    """

    span: Span
    """The whole caption, without white space around it."""
    body: Span | None
    """What the picture shows; `None` where only a credit is printed."""
    credit: Span | None
    """The whole printed credit, without brackets, label and final stop."""
    label: Span | None
    """What introduces the credit: ``Photo:``, ``©``, ``Image source,``."""
    creators: tuple[Span, ...]
    """Photographers named in the credit, in the order of the text."""
    agencies: tuple[Span, ...]
    """Agencies, papers, platforms and others in the credit, in the order of the text."""
    agency_names: tuple[str, ...]
    """Full names of `agencies`, in the same order: ``AP`` is Associated Press."""
    prefix: Span | None
    """The mark of an older picture before the caption: ``FILE -``, ``Archivbild:``."""
    positions: tuple[Position, ...]
    """Who stands where, in the order of the names."""
    occasions: tuple[Occasion, ...]
    """When and where the picture was taken; several for a combination of pictures."""

    @property
    def place(self) -> Span | None:
        """The place of the first occasion that has one."""
        return next((o.place for o in self.occasions if o.place), None)

    @property
    def date(self) -> Span | None:
        """The date of the first occasion that has one."""
        return next((o.date for o in self.occasions if o.date), None)
