"""
Measure newsparse beside other programs that find who said what, on the same articles.

    python benchmarks/peers/run.py [--shared FOLDER] [--rounds N] [--environments FOLDER] [--model REQUIREMENT]
                                   [--citron CLONE --citron-python PYTHON] [--write FILE ...]

Makes an environment for each program (which needs a package index), starts
each as a process of its own and asks them in turns for one pass over all
articles. What is printed is the median of the ratios between a program's pass
and the pass of newsparse before it, in time of the processor; loading is told
apart, and not in it. What cannot be installed or started is skipped, and said.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from evaluate import table, write  # noqa: E402

Command = list[str]
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def environment(folder: Path, *requirements: str) -> str:
    """The Python of an environment that holds what is required; made if it is not there."""
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "-q", *requirements], check=True, stdout=sys.stderr)
    return str(python)


def textacy(folder: Path, model: str | None) -> dict[str, Command]:
    """In the way of its examples, in a faster one, and without the names that quotations do not need."""
    python = environment(folder / "textacy", "textacy==0.13.0", "spacy==3.8.*")
    module = "en_core_web_sm"
    if model:
        subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", model], check=True, stdout=sys.stderr)
        if not Path(model).exists():
            module = model.partition("=")[0].strip().replace("-", "_")
    elif subprocess.run([python, "-c", f"import {module}"], check=False, capture_output=True).returncode:
        subprocess.run([python, "-m", "spacy", "download", module], check=True, capture_output=True)
    run = [python, str(HERE / "program.py"), "textacy", "ARTICLES", module]
    return {
        "textacy, paragraph by paragraph": [*run, "singly"],
        "textacy, the paragraphs of an article together": [*run, "together"],
        "textacy, together, without the tagger of names": [*run, "together", "ner"],
    }


def quote_parser(folder: Path) -> dict[str, Command]:
    """Of npm."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        raise FileNotFoundError("node and npm are not on this machine")
    place = folder / "quote-parser"
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [npm, "install", "--no-audit", "--no-fund", "--prefix", place, "quote-parser@0.1.10"],
        check=True,
        stdout=sys.stderr,
    )
    os.environ["NODE_PATH"] = str(place / "node_modules")
    return {"npm quote-parser": [node, str(HERE / "quote_parser.js"), "ARTICLES"]}


def citron(clone: Path | None, python: str | None) -> dict[str, Command]:
    """From a clone of its repository, which is on no package index."""
    if clone is None or python is None:
        raise FileNotFoundError("it is on no package index; see README.md for --citron and --citron-python")
    models = sorted((clone / "models").glob("en_*"))
    if not models:
        raise FileNotFoundError(f"there is no model in {clone / 'models'}")
    run = [python, str(HERE / "program.py"), "citron", "ARTICLES", str(clone), str(models[-1])]
    return {"BBC Citron": run}


@contextmanager
def started(command: Command, articles: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that waits to be asked; ended at the end."""
    line = [str(articles) if word == "ARTICLES" else word for word in command]
    process = subprocess.Popen(
        line,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, **ONE_THREAD},
    )
    with process:
        try:
            yield process
        finally:
            assert process.stdin is not None
            process.stdin.close()


def answer(process: subprocess.Popen[str]) -> dict[str, Any]:
    """The next thing that a program says."""
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"it ended with {process.wait()}")
    found: dict[str, Any] = json.loads(line)
    return found


def ask(process: subprocess.Popen[str]) -> float:
    """Seconds of one pass."""
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()
    seconds: float = answer(process)["seconds"]
    return seconds


def measure(commands: dict[str, Command], articles: Path, rounds: int) -> str:
    """The table: each program beside newsparse."""
    size = sum(len(json.loads(line)["text"]) for line in articles.read_text("utf-8").splitlines())
    ratios: dict[str, list[float]] = {}
    passes: dict[str, list[float]] = {}
    loading: dict[str, float] = {}
    with ExitStack() as stack:
        here = [sys.executable, str(HERE / "program.py"), "newsparse", "ARTICLES"]
        running = {}
        for name, command in {"newsparse": here, **commands}.items():
            process = stack.enter_context(started(command, articles))
            try:
                loading[name] = answer(process)["loading"]
            except RuntimeError as error:
                print(f"{name}: skipped: {error}", file=sys.stderr)
                continue
            running[name] = process
            ratios[name], passes[name] = [], []
        own = running.pop("newsparse")
        if not running:
            raise SystemExit("Nothing measured: no other program started.")
        for _ in range(rounds):
            for name, process in running.items():
                before = ask(own)
                passes["newsparse"].append(before)
                passes[name].append(ask(process))
                ratios[name].append(passes[name][-1] / before)
    ratios["newsparse"] = [1.0]
    lines = [
        (
            f"**{name}**" if name == "newsparse" else name,
            f"{median(ratios[name]):.2g}" if median(ratios[name]) < 10 else f"{median(ratios[name]):.0f}",
            f"{min(ratios[name]):.2g}–{max(ratios[name]):.2g}" if name != "newsparse" else "",
            f"{median(passes[name]) / size * 1e6:.2f}",
            f"{loading[name]:.1f}",
        )
        for name in sorted(passes, key=lambda name: -median(ratios[name]))
    ]
    head = ("program", "times newsparse", "of all rounds", "seconds a million characters", "seconds to load")
    return table(head, lines)


def main() -> int:
    """Install, measure, and print or write a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent.parent / "shared", metavar="FOLDER")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often each is measured")
    parser.add_argument("--environments", type=Path, metavar="FOLDER", help="kept there; left out, thrown away after")
    parser.add_argument(
        "--model", metavar="REQUIREMENT", help="what pip gets the model of spaCy from; left out, spacy download"
    )
    parser.add_argument("--citron", type=Path, metavar="CLONE", help="a clone of github.com/bbc/citron")
    parser.add_argument("--citron-python", metavar="PYTHON", help="the Python of an environment with what it requires")
    parser.add_argument("--write", type=Path, nargs="+", metavar="FILE", help="put the table between a file's markers")
    options = parser.parse_args()
    articles = options.shared / "data" / "polnear" / "dev.jsonl"
    if not articles.is_file():
        print(f"Nothing measured: there is no {articles}.")
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.environments or Path(temporary)
        commands: dict[str, Command] = {}
        makers: dict[str, Callable[[], dict[str, Command]]] = {
            "textacy": lambda: textacy(folder, options.model),
            "npm quote-parser": lambda: quote_parser(folder),
            "BBC Citron": lambda: citron(options.citron, options.citron_python),
        }
        for name, make in makers.items():
            try:
                commands |= make()
            except (OSError, subprocess.CalledProcessError) as error:
                print(f"{name}: skipped: {error}", file=sys.stderr)
        if not commands:
            print("Nothing measured: no program to measure beside.")
            return 0
        made = measure(commands, articles, options.rounds)
    machine = (
        f"{platform.python_implementation()} {platform.python_version()} on a machine with {os.cpu_count()} processors;"
        f" medians of {options.rounds}."
    )
    tables = {"speed beside peers": f"{machine}\n\n{made}"}
    if options.write:
        for path in options.write:
            write(path, tables)
    else:
        print(*tables.values())
    return 0


if __name__ == "__main__":
    sys.exit(main())
