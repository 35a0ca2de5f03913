"""
Measure what newsparse costs: time, start-up, memory, and the size of its results.

    python benchmarks/speed.py [--shared FOLDER] [--rounds N] [--quick] [--write FILE ...]

The unit of time for whole articles is ``re.findall(r"\\w+|[^\\w\\s]", text)``:
about the least that a program in pure Python can do with every word. One pass
of it is measured before each pass of a function, in turns, because machines
are noisy; what is printed is the median of the ratios. Functions for a line
are given in microseconds. All of that is time of the processor, so that other
programs on the machine do not count.

The articles are the development half of PolNeAR, the lines those that
``evaluate.py`` measures. Where the folder is missing, nothing is measured,
which is said and is no error. ``--quick`` takes a few records once: whether it
runs, not how long it takes. ``--write`` puts the tables into Markdown files,
each where the file has markers for it.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import platform
import re
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from statistics import median

from evaluate import table, write

from newsparse import (
    find_attributions,
    find_quotes,
    parse_article,
    resolve_speakers,
    split_blocks,
    split_byline,
    split_caption,
    split_dateline,
    split_headline,
    split_sentences,
    split_title,
)

HERE = Path(__file__).resolve().parent
ARTICLES = "polnear"
MEGABYTE = 1_000_000
Task = Callable[[str], object]

_WORD_RE = re.compile(r"\w+|[^\w\s]")

LINES: dict[str, tuple[str, Task]] = {
    "split_caption": ("captions", split_caption),
    "split_title": ("titles", split_title),
    "split_headline": ("headlines", split_headline),
    "split_byline": ("leads", split_byline),
    "split_dateline": ("leads", split_dateline),
}
"""Functions for a line, each with the records that it is measured on."""

# Each of these is run by a Python of its own, reads standard input, and prints one number: seconds, or a ratio of them.
IMPORT = "import time; begin = time.process_time(); import {}; print(time.process_time() - begin)"
FIRST_CALL = """
import sys, time
from newsparse import parse_article
text = sys.stdin.buffer.read().decode()
times = []
for _ in range(2):
    begin = time.process_time()
    parse_article(text)
    times.append(time.process_time() - begin)
print(times[0] - times[1])
"""
OWN = r"""
import json, pickle, statistics, sys, time
from newsparse import parse_article, rules
from newsparse.lang import ENGLISH
texts, rounds, what = json.loads(sys.stdin.buffer.read())
if what == "rule":
    own = rules.pattern_rule(r"(?P<content> “[^“”]++” ) \s*+ [(] (?P<source> @\w++ ) [)]")
    options = {"rules": rules.ENGLISH.first(own=own)}
else:
    options = {"lang": ENGLISH.extend(cues={"yodelled"})}
if what == "unpickled":
    options = pickle.loads(pickle.dumps(options))
def seconds(options):
    begin = time.process_time()
    for text in texts:
        parse_article(text, **options)
    return time.process_time() - begin
ratios = []
for _ in range(rounds + 1):
    plain = seconds({})
    ratios.append(seconds(options) / plain)
print(statistics.median(ratios[1:]))  # without the first, which loads
"""


def tasks(texts: list[str]) -> dict[str, Task]:
    """What is measured on whole articles, each for one of them."""
    found = {text: find_attributions(text) for text in texts}
    return {
        "find_quotes": lambda text: find_quotes(text, lang="en"),
        "split_sentences": lambda text: split_sentences(text, lang="en"),
        "split_blocks": split_blocks,
        "find_attributions": find_attributions,
        "resolve_speakers": lambda text: resolve_speakers(text, found[text]),
        "parse_article": parse_article,
    }


def seconds(work: Task, texts: list[str]) -> float:
    """How long a task keeps the processor over all texts."""
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def functions(texts: list[str], rounds: int) -> str:
    """The table of functions for whole articles."""
    work = tasks(texts)
    for task in work.values():  # what is loaded on first use is measured elsewhere
        seconds(task, texts)
    ratios: dict[str, list[float]] = {name: [] for name in work}
    units = []
    for _ in range(rounds):
        for name, task in work.items():
            unit = seconds(_WORD_RE.findall, texts)
            units.append(unit)
            ratios[name].append(seconds(task, texts) / unit)
    second = median(units) / sum(map(len, texts)) * 1e6
    lines = [("the unit", "1", f"{second:.3f}")]
    for name, found in ratios.items():
        lines.append((f"`{name}`", f"{median(found):.1f}", f"{median(found) * second:.2f}"))
    return table(("function", "units", "seconds a million characters"), lines)


def microseconds(records: dict[str, list[str]], rounds: int) -> dict[str, float]:
    """How long each function for a line takes for the median record, a record being given the median of its rounds."""
    for name, (_, task) in LINES.items():
        seconds(task, records[name])
    times: dict[str, list[list[float]]] = {name: [[] for _ in records[name]] for name in LINES}
    for _ in range(rounds):
        for name, (_, task) in LINES.items():
            for i, text in enumerate(records[name]):
                times[name][i].append(seconds(task, [text]))
    return {name: 1e6 * median(map(median, found)) for name, found in times.items()}


def fresh(code: str, text: str = "") -> float:
    """What a Python of its own prints."""
    command = [sys.executable, "-c", code]
    # as after an installation, which writes what is compiled, whatever this process was told
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return float(subprocess.run(command, input=text.encode(), capture_output=True, check=True, env=environ).stdout)


def start_up(text: str, rounds: int) -> tuple[float, float]:
    """Milliseconds of the import above those of ``import attrs``, and of what the first call loads."""
    imports: dict[str, list[float]] = {"attrs": [], "newsparse": []}
    first = []
    for name in imports:  # writes what Python keeps compiled
        fresh(IMPORT.format(name))
    for _ in range(rounds):
        for name, found in imports.items():
            found.append(fresh(IMPORT.format(name)))
        first.append(fresh(FIRST_CALL, text))
    return 1e3 * (median(imports["newsparse"]) - median(imports["attrs"])), 1e3 * median(first)


def own(texts: list[str], rounds: int, what: str) -> float:
    """How many times as long articles take with something of one's own: a ``rule``, or a language."""
    return fresh(OWN, json.dumps([texts[:20], rounds, what]))


def memory(texts: list[str]) -> float:
    """
    The most that is held at once while one text of a megabyte is read, its result included, over the text's bytes.

    The text is the articles one after another, and again from the start until it is long enough.
    """
    joined = "\n\n".join(texts)
    size = len(joined.encode())
    if size < MEGABYTE and len(texts) > 50:  # not for --quick
        joined = "\n\n".join([joined] * -(-MEGABYTE // size))
        joined = joined.encode()[:MEGABYTE].decode(errors="ignore")
        size = len(joined.encode())
    parse_article(texts[0])  # tables that are loaded once do not count
    tracemalloc.start()
    parse_article(joined)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / size


def pickled(texts: list[str]) -> float:
    """The bytes of a pickled article over those of its text, at the median."""
    return median(len(pickle.dumps(parse_article(text))) / len(text.encode()) for text in texts)


def costs(texts: list[str], records: dict[str, list[str]], rounds: int) -> str:
    """The table of everything else."""
    typical = sorted(texts, key=len)[len(texts) // 2]
    loading, first = start_up(typical, rounds)
    lines = [
        (f"`{name}`", f"{found:.0f}", f"microseconds a line, {len(records[name])} {LINES[name][0]}")
        for name, found in microseconds(records, rounds).items()
    ]
    lines += [
        ("`import newsparse`", f"{loading:.0f}", "milliseconds above `import attrs`"),
        ("first `parse_article`", f"{first:.0f}", "milliseconds above the second"),
        ("a rule of one's own", f"{own(texts, rounds, 'rule'):.1f}", "times `parse_article` without it"),
        ("a language by `extend`", f"{own(texts, rounds, 'extended'):.1f}", "times `parse_article` in English"),
        ("the same, unpickled", f"{own(texts, rounds, 'unpickled'):.1f}", "times `parse_article` in English"),
        ("peak memory of `parse_article`", f"{memory(texts):.1f}", "times the bytes of a text of a megabyte"),
        ("a pickled article", f"{pickled(texts):.1f}", "times the bytes of its text, at the median"),
    ]
    return table(("what", "figure", "of what"), lines)


def read(path: Path, most: int | None) -> list[str]:
    """The texts of a file of records."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line)["text"] for line in file if line.strip()][:most]


def main() -> int:
    """Measure, and print or write tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared", metavar="FOLDER")
    parser.add_argument("--rounds", type=int, default=9, metavar="N", help="how often each is measured")
    parser.add_argument("--quick", action="store_true", help="a few records, once: whether it runs")
    parser.add_argument("--write", type=Path, nargs="+", metavar="FILE", help="put the tables between a file's markers")
    options = parser.parse_args()
    if options.quick and options.write:
        parser.error("--write goes with all records")
    if options.rounds < 1:
        parser.error("--rounds begins at 1")
    needed = {
        name: options.shared / "data" / name / "dev.jsonl" for name in (ARTICLES, *(of for of, _ in LINES.values()))
    }
    for path in needed.values():
        if not path.is_file():
            print(f"Nothing measured: there is no {path}.")
            return 0
    most, rounds = (3, 1) if options.quick else (None, options.rounds)
    texts = read(needed[ARTICLES], most)
    records = {name: read(needed[of], most) for name, (of, _) in LINES.items()}
    machine = (
        f"{platform.python_implementation()} {platform.python_version()} on a machine with {os.cpu_count()} processors;"
        f" {len(texts)} articles, medians of {rounds}."
    )
    tables = {"speed": f"{machine}\n\n{functions(texts, rounds)}", "costs": costs(texts, records, rounds)}
    if options.write:
        for path in options.write:
            write(path, tables)
    else:
        print(*tables.values(), sep="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
