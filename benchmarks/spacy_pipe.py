"""
What newsparse costs in a pipeline of spaCy, beside `parse_article` alone and beside a model.

    python benchmarks/spacy_pipe.py [--articles N] [--rounds N]

It needs ``newsparse[spacy]``; a model of English (``en_core_web_*``) is measured where one is installed. The articles
are the invented ones of ``benchmarks/engines``. Times are of the processor, in turns; what is printed are medians.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import spacy

from newsparse import parse_article

sys.path.insert(0, str(Path(__file__).resolve().parent / "engines"))
from articles import articles


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=200, metavar="N")
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    options = parser.parse_args()
    texts = [text for _, text in articles(options.articles)]
    blank, piped = spacy.blank("en"), spacy.blank("en")
    piped.add_pipe("newsparse")
    tasks: dict[str, Callable[[], Any]] = {
        "parse_article alone": lambda: [parse_article(text) for text in texts],
        "blank pipeline": lambda: list(blank.pipe(texts)),
        "blank pipeline with newsparse": lambda: list(piped.pipe(texts)),
    }
    name = next((one for one in spacy.util.get_installed_models() if one.startswith("en_core_web")), None)
    if name is not None:
        model = spacy.load(name)
        tasks[f"model {model.meta['name']} {model.meta['version']}"] = lambda: list(model.pipe(texts))
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for task in tasks.values():
        task()
    for _ in range(options.rounds):
        for name, task in tasks.items():
            begin = time.process_time()
            task()
            times[name].append(time.process_time() - begin)
    unit = median(times["parse_article alone"])
    for name, found in times.items():
        print(f"{name:<32}{len(texts) / median(found):>8.0f} articles a second{median(found) / unit:>8.2f} times")


if __name__ == "__main__":
    main()
