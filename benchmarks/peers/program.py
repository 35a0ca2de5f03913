"""
One program, in a process of its own: reads articles when it is told to, and says how long that took.

    python program.py NAME ARTICLES [ARGUMENT ...]

ARTICLES is a file of ``{"text": ...}`` a line. What the program loads is loaded
first, all articles are read once, and a line of JSON says how long loading
took. Then each line of standard input asks for one pass over the articles,
which is answered by a line with its seconds of the processor and how much was
found. ``run.py`` asks several such programs in turns.

Nothing is imported here but by the program itself, so that each needs only
what stands in its own environment.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

Read = Callable[[str], int]
"""Reads an article and tells how much it found."""


def newsparse() -> Read:
    """Who said what."""
    from newsparse import find_attributions  # noqa: PLC0415

    return lambda text: len(find_attributions(text))


def textacy(model: str, way: str, *left_out: str) -> Read:
    """
    Direct quotations by the paragraph, after the pipeline of spaCy, without the components that are left out.

    The paragraphs of an article pass the pipeline ``singly``, as the examples of textacy go, or ``together``.
    """
    import spacy  # noqa: PLC0415
    from textacy.extract import direct_quotations  # noqa: PLC0415

    nlp = spacy.load(model, exclude=list(left_out))
    parse: Callable[[list[str]], Iterable[Any]] = nlp.pipe if way == "together" else partial(map, nlp)

    def read(text: str) -> int:
        found = 0
        for doc in parse([paragraph for paragraph in text.split("\n\n") if paragraph.strip()]):
            with suppress(ValueError):  # of a quotation that is not closed
                found += len(list(direct_quotations(doc)))
        return found

    return read


def citron(folder: str, model: str) -> Read:
    """Quotations with their sources, coreference included, from a clone of the repository."""
    sys.path.insert(0, folder)
    from citron.citron import Citron  # noqa: PLC0415

    extract: Callable[[str], dict[str, Any]] = Citron(model).extract
    return lambda text: len(extract(text)["quotes"])


PROGRAMS: dict[str, Callable[..., Read]] = {"newsparse": newsparse, "textacy": textacy, "citron": citron}


def main() -> None:
    """Load, and answer until standard input ends."""
    name, articles, *arguments = sys.argv[1:]
    answers, sys.stdout = sys.stdout, sys.stderr  # whatever else a program prints is no answer
    with Path(articles).open(encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    begin = time.process_time()
    read = PROGRAMS[name](*arguments)
    loading = time.process_time() - begin
    for text in texts:
        read(text)
    print(json.dumps({"loading": loading}), file=answers, flush=True)
    for _ in sys.stdin:
        begin = time.process_time()
        found = sum(map(read, texts))
        print(json.dumps({"seconds": time.process_time() - begin, "found": found}), file=answers, flush=True)


if __name__ == "__main__":
    main()
