"""Files in, articles out, in the order of the files; what could not be read stands where its article would."""

from __future__ import annotations

import io
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

import attrs

import newsparse

from .. import Article, Language, parse_articles
from ._report import visible

__all__ = ["DEMO", "Done", "Trouble", "read_articles"]

DEMO = "demo.txt"
"""The name of the article that comes with newsparse."""


@attrs.frozen
class Done:
    """A file that was read and parsed."""

    name: str
    article: Article


@attrs.frozen
class Trouble:
    """A file that could not be read, and why."""

    name: str
    problem: str


def read_articles(
    names: Sequence[str] | None, *, title: str | None, lang: Language, min_confidence: float, jobs: int
) -> Iterator[Done | Trouble]:
    """
    Read and parse files, one after the other or in several processes.

    Files are read as their turn comes: of thousands a few dozen are in memory.

    Args:
        names: The files; - is standard input, and `None` the article that comes with newsparse.
        title: The headline, where it is known.
        lang: The language of the articles.
        min_confidence: How sure attributions have to be.
        jobs: In how many processes; 1 is this one.
    """
    behind: deque[tuple[str, str | None]] = deque()  # what was read and not answered yet: its name, and its problem

    def texts() -> Iterator[tuple[str, str | None]]:
        for name in (DEMO,) if names is None else names:
            try:
                text = _demo() if names is None else _read(name)
            except UnicodeDecodeError as error:
                byte = error.object[error.start]
                problem = f"{visible(name)} is not UTF-8: byte 0x{byte:02x} at offset {error.start} ({error.reason})"
            except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
                problem = f"cannot read {visible(name)}: {getattr(error, 'strerror', None) or error}"
            else:
                behind.append((name, None))
                yield (text, title)
                continue
            behind.append((name, problem))

    workers = None if jobs == 1 else jobs
    parsed = parse_articles(texts(), workers=workers, lang=lang, min_confidence=min_confidence)
    for article in parsed:
        yield from _troubles(behind)
        yield Done(behind.popleft()[0], article)
    yield from _troubles(behind)


def _troubles(behind: deque[tuple[str, str | None]]) -> Iterator[Trouble]:
    while behind and (problem := behind[0][1]) is not None:
        yield Trouble(behind.popleft()[0], problem)


def _read(name: str) -> str:
    if name != "-":
        data = Path(name).read_bytes()
    elif isinstance(sys.stdin, io.TextIOWrapper):
        data = sys.stdin.buffer.read()
    else:  # a stand-in that holds text already
        return sys.stdin.read()
    # Bytes, because reading as text would turn "\r\n" into one character and move the offsets.
    return data.decode("utf-8").removeprefix("\N{BYTE ORDER MARK}")


def _demo() -> str:
    return files(newsparse).joinpath("data", DEMO).read_text("utf-8")
