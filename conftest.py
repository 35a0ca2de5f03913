"""
Every example in the README and in docs/ runs as a test, so that none can rot.

That is each Python example, and each command of newsparse in a ``console``
block, with what is shown below it. A page has a folder of its own for the
files that it writes, in which ``article.txt`` is the article of ``newsparse demo``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE, OutputChecker
from importlib.resources import files
from pathlib import Path
from tempfile import mkdtemp
from types import ModuleType
from typing import Any

import pytest
from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser

FLAGS = ELLIPSIS | NORMALIZE_WHITESPACE


class _Page(ModuleType):
    """The names that a page defines, as a module, so that its functions pickle as those of a reader do."""

    names: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        raise AttributeError(name)


def _open(names: dict[str, Any]) -> None:
    names["__name__"] = "page"
    page = sys.modules["page"] = _Page("page")
    page.names = names
    folder = Path(mkdtemp(prefix="newsparse-docs-"))
    shutil.copyfile(str(files("newsparse").joinpath("data", "demo.txt")), folder / "article.txt")
    names["_folders"] = (folder, os.getcwd())
    os.chdir(folder)


def _close(names: dict[str, Any]) -> None:
    folder, before = names["_folders"]
    os.chdir(before)
    shutil.rmtree(folder, ignore_errors=True)


class _ConsoleParser(CodeBlockParser):
    """Runs the commands of newsparse; what installs, clones and measures is run by other parts of CI."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        for command, expected in _commands(example.parsed):
            words = command.split()
            if words[:3] != ["python", "-m", "newsparse"] and words[0] != "newsparse":
                pytest.skip(f"not run as an example: {command}")
            if "jq" in words and not shutil.which("jq"):
                pytest.skip("needs jq")
            run = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", f'newsparse() {{ python -m newsparse "$@"; }}\n{command}'],
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=False,
                env={**os.environ, "COLUMNS": "80", "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
            )
            printed = run.stdout + run.stderr
            if run.returncode:
                return f"{command} ended with status {run.returncode}:\n{printed}"
            if expected and not OutputChecker().check_output(expected, printed, FLAGS):
                return f"{command} printed:\n{printed}\nand not:\n{expected}"
        return None


def _commands(block: str) -> Iterator[tuple[str, str]]:
    """Each command of a block, without a comment behind it, and what is shown below it."""
    command, shown = "", ""
    for line in block.splitlines():
        if line.startswith("$ "):
            if command:
                yield command, shown
            command, shown = line[2:].partition("  #")[0].strip(), ""
        else:
            shown += line + "\n"
    yield command, shown.strip("\n") and shown


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=FLAGS), _ConsoleParser(), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/**/*.md"],
    setup=_open,
    teardown=_close,
).pytest()
