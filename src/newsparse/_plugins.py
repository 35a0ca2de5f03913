"""What installed packages offer, when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["load_plugins"]


def load_plugins(group: str) -> Iterator[tuple[str, Any]]:
    """
    What stands behind the entry points of a group, with their names, sorted by these.

    An error while one is loaded has a note that names it.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415  it takes longer to import than all of newsparse

    for point in sorted(entry_points(group=group), key=lambda point: point.name):
        try:
            loaded = point.load()
        except Exception as error:
            error.add_note(f"while the entry point {point.name!r} of {group!r} was loaded: {point.value}")
            raise
        yield point.name, loaded
