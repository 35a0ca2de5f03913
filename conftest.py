"""Every example in the README and in docs/ runs as a test, so that none can rot."""

from __future__ import annotations

import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from types import ModuleType
from typing import Any

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser


class _Page(ModuleType):
    """The names that a page defines, as a module, so that its functions pickle as those of a reader do."""

    names: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        raise AttributeError(name)


def _as_module(names: dict[str, Any]) -> None:
    names["__name__"] = "page"
    page = sys.modules["page"] = _Page("page")
    page.names = names


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/**/*.md"],
    setup=_as_module,
).pytest()
