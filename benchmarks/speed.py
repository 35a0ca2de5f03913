"""
Measure how long newsparse takes, as a multiple of one pass of a plain regular expression over the same text.

    python benchmarks/speed.py [--shared FOLDER] [--rounds N]

The unit is ``re.findall(r"\\w+|[^\\w\\s]", text)``: about the least that a program
in pure Python can do with every word. It is measured anew beside each
function, in turns, because machines are noisy; what is printed is the median
of the ratios. The articles are the development half of PolNeAR.
"""

from __future__ import annotations

import argparse
import json
import platform
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from newsparse import (
    find_attributions,
    find_quotes,
    parse_article,
    resolve_speakers,
    split_blocks,
    split_sentences,
)

HERE = Path(__file__).resolve().parent
_WORD_RE = re.compile(r"\w+|[^\w\s]")


def tasks(texts: list[str]) -> dict[str, Callable[[str], object]]:
    """What is measured, each for one article."""
    found = {text: find_attributions(text) for text in texts}
    return {
        "find_quotes": lambda text: find_quotes(text, lang="en"),
        "split_sentences": lambda text: split_sentences(text, lang="en"),
        "split_blocks": split_blocks,
        "find_attributions": find_attributions,
        "resolve_speakers": lambda text: resolve_speakers(text, found[text]),
        "parse_article": parse_article,
    }


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    """How long a task takes over all articles."""
    start = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - start


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared")
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="how often each is measured")
    options = parser.parse_args()
    path = options.shared / "data" / "polnear" / "dev.jsonl"
    if not path.is_file():
        print(f"nothing to measure with: {path} is missing", file=sys.stderr)
        return 2
    texts = [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]
    work = tasks(texts)
    for task in work.values():  # what is loaded on first use is not measured
        seconds(task, texts)
    ratios: dict[str, list[float]] = {name: [] for name in work}
    units = []
    for _ in range(options.rounds):
        for name, task in work.items():
            unit = min(seconds(_WORD_RE.findall, texts) for _ in range(3))
            units.append(unit)
            ratios[name].append(seconds(task, texts) / unit)
    size = sum(map(len, texts)) / 1e6
    print(f"| function | units | seconds a million characters ({platform.python_version()}) |")
    print("| --- | --- | --- |")
    for name, found in ratios.items():
        print(f"| `{name}` | {median(found):.1f} | {median(found) * median(units) / size:.2f} |")
    print(f"\nThe unit: {median(units) / size:.3f} s a million characters, {len(texts)} articles.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
