"""
Lines that were invented for it, one for each habit of headlines, titles, captions and leads, and their whole answer.

They are the records of ``benchmarks/invented/seen``: in many languages, with the separators, labels and brackets
that newspapers use. What is answered wrong is named below; one that is right at last fails here until its name is
taken out.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
TASKS = ("captions", "headlines", "leads", "titles")
WRONG = frozenset(
    {
        "captions-seen-022",
        "captions-seen-023",
        "captions-seen-026",
        "captions-seen-037",
        "captions-seen-054",
        "captions-seen-150",
        "titles-seen-079",
        "titles-seen-206",
    }
)


def _records() -> Iterator[Any]:
    for task in TASKS:
        path = BENCHMARKS / "invented" / "seen" / task / "dev.jsonl"
        if not path.exists():
            yield pytest.param(task, {}, marks=pytest.mark.skip(f"no {path.name} of {task} beside the tests"))
            continue
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            marks = [pytest.mark.xfail(strict=True, reason="known to be wrong")] if record["id"] in WRONG else []
            yield pytest.param(task, record, id=record["id"], marks=marks)


@pytest.fixture(scope="module")
def predict() -> Any:
    """The module that makes answers comparable with what was annotated."""
    spec = importlib.util.spec_from_file_location("predict", BENCHMARKS / "predict.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _trimmed(value: Any, text: str) -> Any:
    """The same with words for spans, so that a difference can be read; space at their ends does not count."""
    if isinstance(value, list) and len(value) == 2 and all(type(one) is int for one in value):
        return text[slice(*value)].strip()
    if isinstance(value, list):
        return [_trimmed(one, text) for one in value]
    if isinstance(value, dict):
        return {name: _trimmed(one, text) for name, one in value.items()}
    return value


@pytest.mark.parametrize(("task", "record"), list(_records()))
def test_a_line_is_read_as_its_reader_does(task: str, record: dict[str, Any], predict: Any) -> None:
    text = record["text"]
    found = getattr(predict, task)(record, argparse.Namespace(lang=None))["predicted"]
    assert _trimmed(found, text) == _trimmed(record["gold"], text)
