"""
Measure newsparse on hand-annotated news, and print the figures as a table.

    python benchmarks/evaluate.py [TASK ...] [--shared FOLDER] [--write FILE]

FOLDER (``../shared`` beside the checkout, if left out) holds ``data``, the
annotated texts, and ``bench``, the scorers. The texts belong to their
publishers and are no part of this repository: where the folder is missing,
nothing is measured, which is said and is no error.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs

HERE = Path(__file__).resolve().parent
PREDICT = HERE / "predict.py"
MARKERS = ("<!-- figures: start -->", "<!-- figures: end -->")

Report = dict[str, Any]
Figure = tuple[str, Callable[[Report], str]]
"""What a row is called, and how to read it out of a scorer's report."""


def f1(row: str, what: str | None = None) -> Figure:
    """F1 with precision and recall; called as the scorer calls the row, if nothing else is said."""

    def read(report: Report) -> str:
        found = report.get(row)
        if not found or not (found["gold"] or found["predicted"]):
            return "–"
        return f"**{found['F1']}** ({found['P']} / {found['R']})"

    return what or row.replace(".", ": ").replace("_", " "), read


def accuracy(row: str, what: str) -> Figure:
    """A share of right answers, in per cent."""

    def read(report: Report) -> str:
        found = report.get(row)
        return f"**{found['accuracy']}**" if found else "–"

    return what, read


def share(row: str, what: str) -> Figure:
    """A share that the scorer of quotations gives, in per cent."""

    def read(report: Report) -> str:
        found = report.get(row)
        return "–" if not found or found["share"] is None else f"**{found['share']}**"

    return what, read


def group(name: str, key: str, what: str) -> Figure:
    """A share that the scorer of speakers gives for a group of items, in per cent."""

    def read(report: Report) -> str:
        found = next((g for g in report["groups"] if g["group"] == name), None)
        return "–" if not found or found[key] is None else f"**{100 * found[key]:.1f}**"

    return what, read


SPEAKERS = (
    group("all", "accuracy", "name right"),
    group("not yet a full name", "accuracy", "name right, source no full name"),
    group("pronouns", "accuracy", "name right, source a pronoun"),
    group("surname only", "accuracy", "name right, source a surname"),
    group("all", "misattributed", "name wrong, of the names given"),
)


@attrs.frozen
class Task:
    """What is predicted, from which records, and which figures count."""

    title: str
    predict: str
    """The task of ``predict.py``."""
    records: str
    """The records to read, below ``data``."""
    scorer: str
    gold: tuple[str, ...]
    """What the scorer compares with, below ``data``."""
    figures: tuple[Figure, ...]
    by_language: bool = False
    given: tuple[str, ...] = ()
    """Fields that a record keeps beside its id and text."""


def fields(name: str, *figures: Figure) -> Task:
    """A task that `score_fields.py` scores."""
    path = f"{name}/dev.jsonl"
    return Task(name, name, path, "score_fields.py", (path,), (*figures, accuracy("record", "all fields right")), True)


TASKS = {
    "attributions": Task(
        "attributions",
        "attributions",
        "polnear/dev.jsonl",
        "score_attributions.py",
        ("polnear/dev.jsonl",),
        (
            f1("all:content+source", "content and source"),
            f1("quoted:content+source", "content and source, of quoted ones"),
            f1("all:content", "content"),
            f1("all:exact", "content and source, exact spans"),
            f1("segments:source", "quoted stretches with their source"),
            f1("spans:source", "source spans, exact"),
            f1("spans:cue", "cue spans, exact"),
            f1("spans:content", "content spans, exact"),
        ),
    ),
    "speakers": Task(
        "speakers, attributions given",
        "speakers",
        "polnear/dev.jsonl",
        "score_speakers.py",
        ("polnear/dev.jsonl", "speakers/dev.jsonl"),
        SPEAKERS,
        given=("attributions",),
    ),
    "speakers-from-text": Task(
        "speakers, from the text",
        "speakers",
        "polnear/dev.jsonl",
        "score_speakers.py",
        ("polnear/dev.jsonl", "speakers/dev.jsonl"),
        SPEAKERS,
    ),
    "quotes": Task(
        "quotes",
        "quotes",
        "quotes/articles.dev.jsonl",
        "score_quotes.py",
        ("quotes/articles.dev.jsonl", "quotes/dev.jsonl"),
        (
            f1("found", "found"),
            share("joined", "joined over paragraphs"),
            share("kind", "speech or not"),
            f1("attributed", "given to the right source"),
            share("speaker", "name right"),
            share("misattributed", "name wrong, of the names given"),
        ),
    ),
    "captions": fields(
        "captions",
        f1("body"),
        f1("credit"),
        f1("label"),
        f1("creators"),
        f1("agencies"),
        f1("prefix"),
        f1("positions"),
    ),
    "titles": fields("titles", f1("headline"), f1("site"), f1("section")),
    "headlines": fields("headlines", f1("kicker"), f1("speaker"), f1("cue"), f1("main"), f1("quotes"), f1("question")),
    "leads": fields(
        "leads",
        f1("dateline.span"),
        f1("dateline.place"),
        f1("dateline.date"),
        f1("dateline.agency"),
        f1("byline.span"),
        f1("byline.authors"),
        f1("byline.role"),
        f1("byline.outlet"),
    ),
    "articles": fields(
        "articles",
        accuracy("words", "words of the right kind"),
        f1("blocks", "blocks with their kind"),
        f1("blocks.headline"),
        f1("blocks.caption"),
        f1("blocks.question_heading"),
        f1("blocks.heading"),
        f1("blocks.paragraph"),
        f1("blocks.boilerplate"),
    ),
}


def measure(task: Task, shared: Path, folder: Path, min_confidence: float) -> dict[str, Report]:
    """The scorer's report on all records and, where it tells them apart, on English and other ones."""
    records = folder / "records.jsonl"
    predicted = folder / "predicted.jsonl"
    with (
        (shared / "data" / task.records).open(encoding="utf-8") as source,
        records.open("w", encoding="utf-8") as target,
    ):
        for line in source:  # what is to be predicted does not even reach the predictor
            record = json.loads(line)
            print(json.dumps({name: record[name] for name in ("id", "text", *task.given)}), file=target)
    command = [sys.executable, str(PREDICT), task.predict, "--min-confidence", str(min_confidence)]
    with records.open("rb") as source_bytes, predicted.open("wb") as target_bytes:
        subprocess.run(command, stdin=source_bytes, stdout=target_bytes, check=True)
    gold = [str(shared / "data" / name) for name in task.gold]
    command = [sys.executable, str(shared / "bench" / task.scorer), *gold, str(predicted), "--json"]
    reports = {}
    for lang in ("all", "en", "other") if task.by_language else ("all",):
        chosen = [] if lang == "all" else ["--lang", lang]
        done = subprocess.run([*command, *chosen], stdout=subprocess.PIPE, check=True)
        report = json.loads(done.stdout)
        reports[lang] = {"groups": report} if isinstance(report, list) else report
    return reports


def rows(task: Task, reports: dict[str, Report]) -> Iterator[tuple[str, ...]]:
    """The rows of the table for a task."""
    for i, (what, read) in enumerate(task.figures):
        values = (read(reports[lang]) if lang in reports else "" for lang in ("all", "en", "other"))
        yield (task.title if i == 0 else "", what, *values)


def table(lines: list[tuple[str, ...]]) -> str:
    """A Markdown table, aligned so that it reads well as it is."""
    head = ("task", "figure", "all", "English", "other languages")
    widths = [max(len(line[i]) for line in (head, *lines)) for i in range(len(head))]
    rule = tuple("-" * width for width in widths)
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in (head, rule, *lines)
    )


def write(path: Path, figures: str) -> None:
    """Put the table between the two markers of a Markdown file."""
    text = path.read_text("utf-8")
    pattern = re.compile(f"({re.escape(MARKERS[0])}\n).*?({re.escape(MARKERS[1])})", re.DOTALL)
    text, count = pattern.subn(lambda match: f"{match[1]}\n{figures}\n\n{match[2]}", text)
    if count != 1:
        raise SystemExit(f"{path} does not hold {MARKERS[0]} and {MARKERS[1]} once")
    path.write_text(text, "utf-8")


def main() -> None:
    """Measure, and print or write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "tasks", nargs="*", metavar="TASK", help=f"what to measure; all if left out: {', '.join(TASKS)}"
    )
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared", metavar="FOLDER")
    parser.add_argument("--min-confidence", type=float, default=0.0, metavar="X")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the table between the markers of this file")
    options = parser.parse_args()
    if unknown := sorted(set(options.tasks) - set(TASKS)):
        parser.error(f"no task {', '.join(unknown)}; there are: {', '.join(TASKS)}")
    if options.write and options.tasks:
        parser.error("--write goes with all tasks")
    lines: list[tuple[str, ...]] = []
    failed = False
    for name in options.tasks or TASKS:
        task = TASKS[name]
        needed = [options.shared / "bench" / task.scorer]
        needed += [options.shared / "data" / path for path in {task.records, *task.gold}]
        if missing := [path for path in needed if not path.is_file()]:
            print(f"{name}: skipped, there is no {missing[0]}", file=sys.stderr)
            continue
        try:
            with tempfile.TemporaryDirectory() as folder:
                reports = measure(task, options.shared, Path(folder), options.min_confidence)
        except subprocess.CalledProcessError as error:  # it has said why on standard error
            print(f"{name}: failed: {error}", file=sys.stderr)
            failed = True
            continue
        lines += rows(task, reports)
        print(f"{name}: measured", file=sys.stderr)
    if not lines:
        print("Nothing measured.")
    elif options.write and not failed:
        write(options.write, table(lines))
    else:
        print(table(lines))
    sys.exit(failed)


if __name__ == "__main__":
    main()
