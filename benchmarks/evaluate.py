"""
Measure newsparse on hand-annotated news, and print the figures as tables.

    python benchmarks/evaluate.py [TASK ...] [--shared FOLDER] [--data FOLDER] [--check] [--write FILE ...]

FOLDER (``../shared`` beside the checkout, if left out) holds ``data``, the
annotated texts, and ``bench``, the scorers. The texts belong to their
publishers and are no part of this repository: where the folder is missing,
nothing is measured or checked, which is said and is no error.

``--data`` reads other records than those of the shared folder, as
``benchmarks/invented/unseen``: no text of a publisher, and read by nobody who
writes the rules.

``--check`` fails if a figure has fallen below the one in ``floor.json`` by more
than 0.3. ``--write`` puts the tables into Markdown files,
each where the file has markers for it, and the figures of today into
``floor.json``.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

HERE = Path(__file__).resolve().parent
PREDICT = HERE / "predict.py"
FLOOR = HERE / "floor.json"
PEERS = HERE / "peers.json"
SLACK = 0.3
"""By how much a figure may fall below the floor: about as much as two attributions more or less move it."""

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


def share(what: str, *rows: str) -> Figure:
    """A share that the scorer of quotations gives, in per cent; of several rows, the share over all of them."""

    def read(report: Report) -> str:
        found = [report[row] for row in rows if report.get(row) and report[row]["share"] is not None]
        if not found:
            return "–"
        right = sum(round(part["share"] * part["gold"] / 100) for part in found)
        return f"**{100 * right / sum(part['gold'] for part in found):.1f}**"

    return what, read


def group(name: str, key: str, what: str) -> Figure:
    """A share that the scorer of speakers gives for a group of items, in per cent."""

    def read(report: Report) -> str:
        found = report.get(name)
        return "–" if not found or found[key] is None else f"**{found[key]}**"

    return what, read


SPEAKERS = (
    group("all", "accuracy", "name right"),
    group("not yet a full name", "accuracy", "name right, source no full name"),
    group("pronouns", "accuracy", "name right, source a pronoun"),
    group("surname only", "accuracy", "name right, source a surname"),
    group("role descriptions", "accuracy", "name right, source a description"),
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
    min_confidence: float | None = None
    """What is asked of attributions; `None` for the library's own default."""
    floor: tuple[tuple[str, str], ...] = ()
    """The rows and columns of the report that may not fall (``--check``)."""


SHARES = ("record", "words")
"""The rows that `score_fields.py` gives as a share of right answers."""


def fields(name: str, *figures: Figure, floor: tuple[str, ...]) -> Task:
    """A task that `score_fields.py` scores, and the rows of its report that may not fall."""
    path = f"{name}/dev.jsonl"
    return Task(
        name,
        name,
        path,
        "score_fields.py",
        (path,),
        (*figures, accuracy("record", "all fields right")),
        by_language=True,
        floor=tuple((row, "accuracy" if row in SHARES else "F1") for row in floor),
    )


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
        floor=(
            ("quoted:content+source", "F1"),
            ("all:content+source", "F1"),
            ("segments:source", "F1"),
            ("spans:source", "F1"),
            ("spans:cue", "F1"),
            ("spans:content", "F1"),
        ),
    ),
    "attributions-sure": Task(
        "attributions, at min_confidence 0.9",
        "attributions",
        "polnear/dev.jsonl",
        "score_attributions.py",
        ("polnear/dev.jsonl",),
        (
            f1("all:content+source", "content and source"),
            f1("quoted:content+source", "content and source, of quoted ones"),
        ),
        min_confidence=0.9,
        floor=(("quoted:content+source", "P"), ("quoted:content+source", "F1"), ("all:content+source", "P")),
    ),
    "speakers": Task(
        "speakers, attributions given",
        "speakers",
        "polnear/dev.jsonl",
        "score_speakers.py",
        ("polnear/dev.jsonl", "speakers/dev.jsonl"),
        SPEAKERS,
        given=("attributions",),
        floor=(("all", "accuracy"), ("pronouns", "accuracy"), ("surname only", "accuracy")),
    ),
    "speakers-from-text": Task(
        "speakers, from the text",
        "speakers",
        "polnear/dev.jsonl",
        "score_speakers.py",
        ("polnear/dev.jsonl", "speakers/dev.jsonl"),
        SPEAKERS,
        floor=(("all", "accuracy"),),
    ),
    "speakers-sure": Task(
        "speakers, from the text, at min_confidence 0.9",
        "attributions",
        "polnear/dev.jsonl",
        "score_speakers.py",
        ("polnear/dev.jsonl", "speakers/dev.jsonl"),
        (
            group("all", "accuracy", "name right"),
            group("all", "misattributed", "name wrong, of the names given"),
        ),
        min_confidence=0.9,
    ),
    "quotes": Task(
        "quotes",
        "quotes",
        "quotes/articles.dev.jsonl",
        "score_quotes.py",
        ("quotes/articles.dev.jsonl", "quotes/dev.jsonl"),
        (
            f1("found", "found"),
            share("joined over paragraphs", "joined"),
            share("speech or not", "kind"),
            f1("attributed", "given to the right source"),
            share("the same, cue beside the quotation", "how: cue_adjacent"),
            share("the same, behind a colon", "how: colon"),
            share("the same, goes on from another", "how: continues"),
            share("the same, in a headline", "how: headline"),
            share("the same, in single marks", "marks: single curly", "marks: single straight"),
            share("name right", "speaker"),
            share("name wrong, of the names given", "misattributed"),
        ),
        floor=(("attributed", "F1"), ("kind", "share"), ("speaker", "share")),
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
        floor=("body", "credit", "creators", "agencies", "prefix", "positions", "record"),
    ),
    "titles": fields(
        "titles", f1("headline"), f1("site"), f1("section"), floor=("headline", "site", "section", "record")
    ),
    "headlines": fields(
        "headlines",
        f1("kicker"),
        f1("speaker"),
        f1("cue"),
        f1("main"),
        f1("quotes"),
        f1("question"),
        floor=("kicker", "speaker", "cue", "main", "quotes", "question", "record"),
    ),
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
        floor=("dateline.span", "dateline.place", "dateline.agency", "byline.span", "byline.authors", "record"),
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
        floor=(
            "blocks.headline",
            "blocks.caption",
            "blocks.question_heading",
            "blocks.heading",
            "blocks.paragraph",
            "blocks.boilerplate",
            "words",
        ),
    ),
}


def missing(paths: list[Path]) -> Path | None:
    """The first of the files that is not there."""
    return next((path for path in paths if not path.is_file()), None)


def predict(task: Task, data: Path, folder: Path, min_confidence: float | None) -> Path:
    """A file with what newsparse predicts for the records of a task."""
    records = folder / "records.jsonl"
    predicted = folder / "predicted.jsonl"
    with (
        (data / task.records).open(encoding="utf-8") as source,
        records.open("w", encoding="utf-8") as target,
    ):
        for line in source:  # what is to be predicted does not even reach the predictor
            record = json.loads(line)
            print(json.dumps({name: record[name] for name in ("id", "text", *task.given)}), file=target)
    command = [sys.executable, str(PREDICT), task.predict]
    if min_confidence is not None:
        command += ["--min-confidence", str(min_confidence)]
    with records.open("rb") as source_bytes, predicted.open("wb") as target_bytes:
        subprocess.run(command, stdin=source_bytes, stdout=target_bytes, check=True)
    return predicted


def measure(task: Task, shared: Path, data: Path, folder: Path, min_confidence: float | None) -> dict[str, Report]:
    """The scorer's report on all records and, where it tells them apart, on English and other ones."""
    predicted = predict(task, data, folder, min_confidence if task.min_confidence is None else task.min_confidence)
    gold = [str(data / name) for name in task.gold]
    command = [sys.executable, str(shared / "bench" / task.scorer), *gold, str(predicted), "--json"]
    reports = {}
    for lang in ("all", "en", "other") if task.by_language else ("all",):
        chosen = [] if lang == "all" else ["--lang", lang]
        done = subprocess.run([*command, *chosen], stdout=subprocess.PIPE, check=True)
        report = json.loads(done.stdout)
        reports[lang] = _grouped(report) if isinstance(report, list) else report
    return reports


def _grouped(report: list[dict[str, Any]]) -> Report:
    """What the scorer of speakers says, by group and in per cent."""
    shares = ("accuracy", "misattributed")
    return {
        found["group"]: {key: None if found[key] is None else round(100 * found[key], 1) for key in shares}
        for found in report
    }


def rows(task: Task, reports: dict[str, Report]) -> Iterator[tuple[str, ...]]:
    """The rows of the table for a task."""
    for i, (what, read) in enumerate(task.figures):
        values = (read(reports[lang]) if lang in reports else "" for lang in ("all", "en", "other"))
        yield (task.title if i == 0 else "", what, *values)


def table(head: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table, aligned so that it reads well as it is."""
    every = [head, *lines]
    widths = [max(len(line[i]) for line in every) for i in range(len(head))]
    every.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in every
    )


# ------------------------------------------------------------------- confidence


THRESHOLDS = (0.1, None, 0.6, 0.75, 0.9)
"""What is asked of attributions; `None` stands for the library's own default."""


def confidences(shared: Path, data: Path, folder: Path) -> dict[str, str]:
    """What the confidence of an attribution is worth, and what a threshold on it does."""
    task = TASKS["attributions"]
    spec = importlib.util.spec_from_file_location("scorer", shared / "bench" / task.scorer)
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    with (data / task.gold[0]).open(encoding="utf-8") as file:
        gold = [json.loads(line) for line in file]
    lines: list[tuple[str, ...]] = []
    for threshold in THRESHOLDS:
        with predict(task, data, folder, threshold).open(encoding="utf-8") as file:
            predicted = {record["id"]: record["attributions"] for record in map(json.loads, file)}
        report, _ = scorer.score(gold, predicted)
        figures = (f1(f"{subset}:content+source")[1](report) for subset in ("all", "quoted"))
        lines.append(("left out" if threshold is None else str(threshold), *figures))
        if threshold == THRESHOLDS[0]:
            reliable = reliability(scorer, gold, predicted)
    return {"thresholds": table(("min_confidence", "all", "quoted"), lines), "reliability": reliable}


def reliability(scorer: Any, gold: list[Report], predicted: dict[str, list[Report]]) -> str:
    """How many attributions of each confidence there are, and which share of them has content and source right."""
    counts = {subset: [[0.0, 0.0, 0.0] for _ in range(10)] for subset in ("all", "quoted")}
    for record in gold:
        text = record["text"]
        wanted = [scorer.Item(a, text) for a in record["attributions"] if a["content"]]
        found = [scorer.Item(a, text) for a in predicted[record["id"]]]
        right = {j for i, j in scorer.pair(wanted, found) if wanted[i].source_right(found[j])}
        for j, item in enumerate(found):
            sure = item.att["confidence"]
            for subset in ("all", "quoted") if item.quoted else ("all",):
                count = counts[subset][min(9, int(10 * sure))]
                count[0] += 1
                count[1] += sure
                count[2] += j in right
    lines = []
    for n in range(1, 10):
        cells = [f"{n / 10:.1f}–{(n + 1) / 10:.1f}"]
        for subset in ("all", "quoted"):
            number, said, good = counts[subset][n]
            cells += [f"{number:.0f}"]
            cells += [f"{100 * said / number:.0f}", f"**{100 * good / number:.0f}**"] if number else ["–", "–"]
        lines.append(tuple(cells))
    head = ("confidence", "found", "said to be right", "right", "found, quoted", "said to be right", "right")
    return table(head, lines)


# ------------------------------------------------------------------------ peers

COMPARED = (
    "quoted:content",
    "quoted:content+source",
    "quoted:exact",
    "all:content",
    "all:content+source",
    "segments:source",
)


def beside_peers(reports: dict[str, Report]) -> str:
    """F1 of newsparse and of others on the same articles."""
    mine = reports["attributions"]
    lines = [("**newsparse**", *(f"**{mine[row]['F1']}**" for row in COMPARED))]
    for peer in json.loads(PEERS.read_text("utf-8")):
        figures = peer["F1"]
        lines.append((peer["name"], *(str(figures[row]) if row in figures else "" for row in COMPARED)))
    return table(("", *(row.replace(":", ": ").replace("+", " and ") for row in COMPARED)), lines)


# ------------------------------------------------------------------------ floor


def figures_of(reports: dict[str, Report]) -> dict[str, dict[str, float]]:
    """The figures that may not fall, by task, of the tasks that were measured."""
    return {
        name: {f"{row} {column}": report[row][column] for row, column in TASKS[name].floor}
        for name, report in reports.items()
        if TASKS[name].floor
    }


def fallen(reports: dict[str, Report]) -> list[str]:
    """What has fallen below the floor, in words."""
    if not FLOOR.is_file():
        return [f"there is no {FLOOR.name}; --write makes one"]
    floor = json.loads(FLOOR.read_text("utf-8"))
    found = []
    for name, figures in figures_of(reports).items():
        for figure, value in figures.items():
            least = floor.get(name, {}).get(figure)
            if least is None:
                found.append(f"{name}: {figure} is not in {FLOOR.name}")
            elif value < least - SLACK - 1e-9:
                found.append(f"{name}: {figure} fell from {least} to {value}")
    return found


# ------------------------------------------------------------------------- main


def write(path: Path, tables: dict[str, str]) -> None:
    """Put tables between their markers in a Markdown file, which holds one of them or more."""
    text = path.read_text("utf-8")
    put = 0
    for name, made in tables.items():
        start, end = (f"<!-- {name}: {edge} -->" for edge in ("start", "end"))
        head, found, rest = text.partition(f"{start}\n")
        _, ended, tail = rest.partition(end)
        if found and ended:
            text = f"{head}{start}\n\n{made}\n\n{end}{tail}"
            put += 1
    if not put:
        raise SystemExit(f"{path} holds no markers of {', '.join(tables)}")
    path.write_text(text, "utf-8")


def main() -> None:
    """Measure, and print, write or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "tasks", nargs="*", metavar="TASK", help=f"what to measure; all if left out: {', '.join(TASKS)}"
    )
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared", metavar="FOLDER")
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="records elsewhere than in the shared folder's data"
    )
    parser.add_argument("--min-confidence", type=float, metavar="X", help="left out, the library's own")
    parser.add_argument("--check", action="store_true", help=f"fail if a figure has fallen below {FLOOR.name}")
    parser.add_argument(
        "--write",
        type=Path,
        nargs="+",
        metavar="FILE",
        help=f"put the tables between the markers of files, and {FLOOR.name}",
    )
    options = parser.parse_args()
    if unknown := sorted(set(options.tasks) - set(TASKS)):
        parser.error(f"no task {', '.join(unknown)}; there are: {', '.join(TASKS)}")
    if options.write and (options.tasks or options.min_confidence is not None):
        parser.error("--write goes with all tasks and the library's own confidence")
    if options.data and (options.write or options.check):
        parser.error("--write and --check go with the shared records")
    data = options.data or options.shared / "data"
    if options.check and options.min_confidence is not None:
        parser.error("--check goes with the library's own confidence")
    names = list(options.tasks or TASKS)
    if options.check:
        names += [name for name, task in TASKS.items() if task.floor and name not in names]
    lines: list[tuple[str, ...]] = []
    reports: dict[str, Report] = {}
    tables: dict[str, str] = {}
    failed = False
    for name in names:
        task = TASKS[name]
        needed = [options.shared / "bench" / task.scorer]
        needed += [data / path for path in (task.records, *task.gold)]
        if gap := missing(needed):
            print(f"{name}: skipped, there is no {gap}", file=sys.stderr)
            continue
        try:
            with tempfile.TemporaryDirectory() as folder:
                measured = measure(task, options.shared, data, Path(folder), options.min_confidence)
                if name == "attributions":
                    tables |= confidences(options.shared, data, Path(folder))
        except subprocess.CalledProcessError as error:  # it has said why on standard error
            print(f"{name}: failed: {error}", file=sys.stderr)
            failed = True
            continue
        reports[name] = measured["all"]
        lines += rows(task, measured)
        print(f"{name}: measured", file=sys.stderr)
    if lines:
        tables["figures"] = table(("task", "figure", "all", "English", "other languages"), lines)
    if "attributions" in reports:
        tables["peers"] = beside_peers(reports)
    if not lines:
        print("Nothing measured.")
    elif options.write and not failed:
        for path in options.write:
            write(path, tables)
        FLOOR.write_text(json.dumps(figures_of(reports), indent=2) + "\n", "utf-8")
    else:
        print(*(tables[name] for name in ("figures", "thresholds", "reliability") if name in tables), sep="\n\n")
    if options.check:
        if unmeasured := [name for name in names if TASKS[name].floor and name not in reports]:
            print(f"not checked: {', '.join(unmeasured)}")
        if worse := fallen(reports) if figures_of(reports) else []:
            print(*(f"too low: {figure}" for figure in worse), sep="\n")
            failed = True
        elif figures_of(reports):
            print(f"nothing fell below {FLOOR.name} by more than {SLACK}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
