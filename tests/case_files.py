"""
Cases that people read: JSON files under ``tests/cases``.

A file is a list of cases. Each has a ``label``, a ``text``, what is expected of
it, and a ``comment`` that says why. All people, places and papers are invented;
agencies and outlets that exist relay invented news.

Cases that fail today stand in ``known_failures.json`` of the same folder, by
file and label, with what comes out instead. They run as strict ``xfail``: one
that starts to pass fails the tests until its line is taken out.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from newsparse import Span

CASES = Path(__file__).parent / "cases"


def read(name: str) -> Any:
    """The content of a file below ``tests/cases``."""
    return json.loads((CASES / name).read_text("utf-8"))


def cases(name: str, lang: str = "en", *, reader: str | None = None) -> list[ParameterSet]:
    """
    The cases of ``tests/cases/<lang>/<name>.json``, ready for ``parametrize``.

    A second *reader* of the same cases has known failures of its own, under
    ``"<name> (<reader>)"``. A case may expect something else of it, under its
    name; where that is `None`, the case is not its own.
    """
    failures: dict[str, str] = read(f"{lang}/known_failures.json")[name if reader is None else f"{name} ({reader})"]
    found = []
    for case in read(f"{lang}/{name}.json"):
        if reader is not None:
            case["expect"] = case.get(reader, case["expect"])
            if case["expect"] is None:
                continue
        reason = failures.pop(case["label"], None)
        marks = () if reason is None else (pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError),)
        found.append(pytest.param(case, id=case["label"], marks=marks))
    if failures:
        raise LookupError(f"known failures of no case in {name}.json: {', '.join(failures)}")
    return found


def in_order(text: str, words: list[str], pos: int = 0) -> list[Span]:
    """Where each of *words* stands, searched one after the other from *pos* on."""
    found = []
    for one in words:
        start = text.index(one, pos)
        pos = start + len(one)
        found.append(Span(start, pos, one))
    return found


def place(text: str, words: str | dict[str, Any]) -> Span:
    """
    Where *words* stand: a string that occurs once, or ``{"words": "he", "nth": 2}``.

    A string that occurs more than once, or not at all, is a mistake in the case.
    """
    wanted, nth = (words, None) if isinstance(words, str) else (words["words"], words.get("nth"))
    # no word is cut: "he" does not stand in "the"
    head = r"(?<!\w)" if wanted[0].isalnum() else ""
    tail = r"(?!\w)" if wanted[-1].isalnum() else ""
    starts = [m.start() for m in re.finditer(rf"{head}{re.escape(wanted)}{tail}", text)]
    if nth is None and len(starts) != 1:
        raise LookupError(f"{wanted!r} occurs {len(starts)} times; say which: {{'words': …, 'nth': …}}")
    start = starts[(nth or 1) - 1]
    return Span(start, start + len(wanted), wanted)
