"""How results show themselves in a notebook."""

from __future__ import annotations

__all__ = ["Shown"]


class Shown:
    """A result that a notebook shows as HTML."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        # The one stair that leads up: a result knows that it can be shown, and export knows how.
        from .export._html import fragment  # noqa: PLC0415

        return fragment(self)
