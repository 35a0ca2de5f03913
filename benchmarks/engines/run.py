"""
The same articles through one process, two processes, a local Spark and a local Ray.

    python benchmarks/engines/run.py [--articles N] [--rounds N] [--write FILE ...]

It needs ``newsparse[arrow]``, pyspark with a Java, ``ray[data]`` and psutil. What is not installed is left out, and
said. Each engine is a process of its own, in turns; what counts is the time from before it starts to after it ends.
The articles are invented (`articles.py`), each another one.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from articles import articles

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from evaluate import table, write  # noqa: E402

NAMES = {
    "one": ("one process, no engine", 1, None),
    "two": ("two processes (`ProcessPoolExecutor`)", 2, None),
    "spark": ("Spark, `local[2]`, `mapInArrow`", 2, "pyspark"),
    "ray": ("Ray Data, two workers, `map_batches`", 2, "ray"),
}
_CHUNK = 10_000


def make(path: Path, number: int) -> float:
    """Write the articles; how many million characters they have."""
    schema = pa.schema({"id": pa.int64(), "text": pa.string()})
    characters = 0
    rows: list[tuple[int, str]] = []
    with pq.ParquetWriter(path, schema) as writer:
        for row in articles(number):
            rows.append(row)
            characters += len(row[1])
            if len(rows) == _CHUNK:
                writer.write_table(_table(rows, schema))
                rows = []
        if rows:
            writer.write_table(_table(rows, schema))
    return characters / 1e6


def _table(rows: list[tuple[int, str]], schema: Any) -> Any:
    ids, texts = zip(*rows, strict=True)
    return pa.table({"id": ids, "text": texts}, schema=schema)


def run(engine: str, path: Path, *options: str) -> dict[str, float]:
    """What one run of an engine says of itself."""
    command = [sys.executable, str(HERE / "engines.py"), engine, str(path), *options]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise SystemExit(f"{engine} failed:\n{ended.stderr}")
    answer: dict[str, float] = json.loads(ended.stdout.strip().splitlines()[-1])
    return answer


def main() -> None:
    """Make articles, run all engines, and print or write a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000, metavar="N")
    parser.add_argument("--rounds", type=int, default=1, metavar="N", help="how often each is measured")
    parser.add_argument("--write", type=Path, nargs="+", metavar="FILE", help="put the table between a file's markers")
    options = parser.parse_args()
    engines = [name for name, (_, _, package) in NAMES.items() if package is None or importlib.util.find_spec(package)]
    for missing in sorted(set(NAMES) - set(engines)):
        print(f"{missing}: not installed", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "articles.parquet"
        millions = make(path, options.articles)
        runs: dict[str, list[dict[str, float]]] = {name: [] for name in engines}
        copies: dict[str, list[float]] = {name: [] for name in engines}
        for _ in range(options.rounds):
            for name in engines:
                runs[name].append(run(name, path))
                copies[name].append(run(name, path, "--copy")["seconds"])
                print(name, runs[name][-1], copies[name][-1], file=sys.stderr)
    lines = []
    for name in engines:
        label, cores, _ = NAMES[name]
        assert all(found["rows"] == options.articles for found in runs[name]), f"{name} lost rows"
        seconds = median(found["seconds"] for found in runs[name])
        lines.append(
            (
                label,
                f"{seconds:.0f}",
                f"{options.articles / seconds / cores:.0f}",
                f"{100 * median(copies[name]) / seconds:.0f} %",
                f"{max(found['megabytes'] for found in runs[name]):.0f}",
            )
        )
    made = table(
        ("Engine", "Seconds", "Articles a second and core", "Without parsing, of that time", "Memory, MB"), lines
    )
    machine = (
        f"{options.articles:,} invented articles of {1e6 * millions / options.articles:,.0f} characters;"
        f" {platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} processors."
    )
    tables = {"engines": f"{machine}\n\n{made}"}
    if options.write:
        for path in options.write:
            write(path, tables)
    else:
        print(*tables.values())


if __name__ == "__main__":
    main()
