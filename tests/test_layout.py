"""The floors of the house: a room imports only from floors below its own."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import newsparse

PACKAGE = Path(newsparse.__file__).parent

FLOORS = (  # from the top; `__init__` is the package itself, its table of contents
    {"__main__"},
    {"_cli", "integrations"},
    {"__init__"},
    {"export"},
    {"_many", "_segments"},
    {"_article", "_guard"},
    {"_speakers", "_voices", "testing"},
    {"_attribution"},
    {"rules"},
    {"_blocks", "_passage"},
    {"_frames"},
    {"_captions", "_headlines", "_bylines", "_sentences"},
    {"_names"},
    {"_quotes", "_dates"},
    {"lang", "_layout", "_weights", "_dict"},
    {"_span", "_version", "errors", "_patterns", "_plugins", "_shown"},
)
STAIRS = {("_shown", "export")}
"""The ways up that there are: a result that a notebook shows asks the exports how, when it is shown."""
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}


def room_of(dotted: str) -> str:
    """The room of a module: ``newsparse.rules._english`` is in ``rules``."""
    parts = dotted.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def imports(path: Path) -> set[str]:
    """The rooms that a module imports from, its own left out."""
    relative = path.relative_to(PACKAGE.parent).with_suffix("").parts
    package = relative[:-1]  # of `a/b/__init__.py` and of `a/b/c.py`: a.b
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, *(node.module or "").split("."))).strip(".")
            # "from . import lang" names a room, "from newsparse import Span" the table of contents
            found |= {f"{module}.{a.name}" if f"{a.name}" in FLOOR else module for a in node.names}
    rooms = {room_of(name) for name in found if name.split(".")[0] == "newsparse"}
    return rooms - {room_of(".".join(relative))}


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_room_imports_only_from_floors_below(path: Path) -> None:
    """No room knows what stands above or beside it."""
    room = room_of(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
    above = {other for other in imports(path) if FLOOR[other] <= FLOOR[room] and (room, other) not in STAIRS}
    assert not above, f"{room} imports from {sorted(above)}, which is not below it"
