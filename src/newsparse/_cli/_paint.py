"""Lines on a terminal: in colours where the extra ``newsparse[cli]`` is there and somebody looks, plain elsewhere."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from json import dumps
from typing import TYPE_CHECKING, TextIO

from ..errors import MissingExtraError
from ._report import Line, plain

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["COLOURS", "encodable", "painter", "progress", "shown", "write"]

COLOURS = ("auto", "always", "never")

# Words say all that colours do. Blue, yellow and magenta are told apart by nearly everybody.
_STYLES: Mapping[str, str] = {
    "title": "bold",
    "label": "cyan",
    "quiet": "dim",
    "headline": "bold",
    "heading": "bold yellow",
    "caption": "italic",
    "boilerplate": "dim",
    "person": "bold",
    "outlet": "magenta",
    "source": "bold yellow",
    "speaker": "bold yellow",
    "cue": "italic",
    "quote": "bright_blue",
}


def painter(colour: str) -> Callable[[Line], None]:
    """
    What prints a line on standard output.

    Args:
        colour: ``auto``: where standard output is a terminal that shows colours, or the environment has
            ``FORCE_COLOR``, and not ``NO_COLOR``; ``always``; ``never``.

    Raises:
        MissingExtraError: If there must be colours, and the library that makes them is not installed.
    """
    forced = colour == "always" or (colour == "auto" and bool(os.environ.get("FORCE_COLOR")))
    wanted = colour != "never" and (forced or sys.stdout.isatty())
    if colour == "auto" and os.environ.get("NO_COLOR"):
        wanted = False
    console = _console(sys.stdout, forced=forced) if wanted else None
    if console is None and colour == "always":
        raise MissingExtraError("--color always", "cli")
    if console is None:
        return lambda line: print(shown(plain(line), sys.stdout))
    return lambda line: _paint(console, line)


def _console(stream: TextIO, *, forced: bool) -> Console | None:
    try:
        from rich.console import Console  # noqa: PLC0415
    except ImportError:
        return None
    options = {"force_terminal": True, "color_system": "standard", "no_color": False} if forced else {}
    console = Console(file=stream, highlight=False, markup=False, emoji=False, **options)  # type: ignore[arg-type]
    return console if console.color_system is not None else None


def _paint(console: Console, line: Line) -> None:
    from rich.text import Text  # noqa: PLC0415

    # A text, never markup: "[bold]" in an article is what the newspaper wrote.
    text = Text.assemble(*((encodable(part.text, console.encoding), _STYLES.get(part.style, "")) for part in line))
    console.print(text, soft_wrap=True)


@contextmanager
def progress(total: int) -> Iterator[Callable[[], None]]:
    """
    A bar on standard error while results go elsewhere; what is called for each article that is done.

    There is none for a single article, where standard error is no terminal, and where the results themselves
    are what somebody watches.
    """
    console = None
    if total > 1 and sys.stderr.isatty() and not sys.stdout.isatty():
        console = _console(sys.stderr, forced=False)
    if console is None:
        yield lambda: None
        return
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=console, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("articles", total=total)
        yield lambda: bar.advance(task)


# ------------------------------------------------------------------ what can be shown

_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def shown(text: str, stream: TextIO) -> str:
    """The text as the stream can take it: on a terminal nothing in it steers, elsewhere it is as it was."""
    if stream.isatty() and not _is_tame(text):
        text = "".join(map(_tame, text))
    return encodable(text, stream.encoding)


def _is_tame(text: str) -> bool:
    return all(line.isprintable() for line in text.split("\n"))


def _tame(character: str) -> str:
    if character in "\n\t" or character in _JOINERS or unicodedata.category(character) not in ("Cc", "Cf", "Zl", "Zp"):
        return character
    return ascii(character)[1:-1]


def encodable(text: str, encoding: str | None) -> str:
    """The text with escapes for what the encoding of a stream cannot write."""
    encoding = encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def write(chunks: Iterable[str], *, json: bool = False) -> None:
    """
    Text on standard output, each chunk with a line end behind it.

    JSON stays JSON where the encoding of the terminal lacks a character.
    """
    for chunk in chunks:
        print(_escaped(chunk, sys.stdout.encoding) if json else shown(chunk, sys.stdout))


def _escaped(text: str, encoding: str | None) -> str:
    """JSON with escapes of its own for what cannot be written; outside of ASCII there are only strings."""
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return "".join(c if c.isascii() else dumps(c)[1:-1] for c in text)
    return text
