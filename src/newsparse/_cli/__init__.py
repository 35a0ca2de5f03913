"""The command line: articles in, their structure out."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count, islice
from pathlib import Path
from typing import Literal

import newsparse

from .. import Language, UnknownLanguageError
from ..errors import MissingExtraError
from ..export import FORMATS, to_csv, to_document
from ..export._written import json_text
from ..lang import LANGUAGES, get_language
from ._articles import Done, Trouble, read_articles
from ._paint import COLOURS, encodable, painter, progress, write
from ._report import Line, report, visible

__all__ = ["main"]

_OK, _TROUBLE, _INTERRUPTED, _BROKEN_PIPE = 0, 2, 130, 141  # the last two as a shell counts signals
_STATUS = """\
exit status:
  0    all files were read and parsed
  2    a file could not be read (the others were), or the arguments make no sense
  130  interrupted
  141  nobody reads the output any more
"""
_FORMATS = ("text", *FORMATS)


def main(argv: Sequence[str] | None = None) -> int:
    """
    Run the command line.

    Args:
        argv: The arguments without the program's name; those of the process
            if left out.

    Returns:
        The exit status: 0; 2 if a file could not be read (the others were);
        130 if interrupted; 141 if nobody reads the output any more.

    Raises:
        SystemExit: For ``--help`` and ``--version``, and with status 2 for
            arguments that make no sense.

    .. versionadded:: 0.1
    """
    parser = _parser()
    _complete(parser)
    args = parser.parse_args(argv)
    if args.title is not None and args.files and len(args.files) > 1:
        args.parser.error("--title goes with a single file")
    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes standard output once more when it ends; let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


# ------------------------------------------------------------------ arguments


def _parser() -> argparse.ArgumentParser:
    reading = argparse.ArgumentParser(add_help=False)
    reading.add_argument(
        "-l",
        "--lang",
        type=_language,
        default="en",
        metavar="CODE",
        help="the language of the articles: en (the default), "
        + ", ".join(language.code for language in LANGUAGES[1:])
        + ", or mul for all together",
    )
    reading.add_argument(
        "-t", "--title", help="the headline or page title, where it is known; it goes with a single file"
    )
    reading.add_argument(
        "-c",
        "--min-confidence",
        type=_share,
        default=0.35,
        metavar="X",
        help="leave out attributions that are less sure than X, from 0 to 1 (default: 0.35)",
    )
    showing = argparse.ArgumentParser(add_help=False)
    showing.add_argument(
        "-f",
        "--format",
        choices=_FORMATS,
        default="text",
        metavar="FORMAT",
        help="text for people (the default), or one of: " + ", ".join(FORMATS) + "; jsonl has one article a line, "
        "with its file's name under 'file'",
    )
    showing.add_argument(
        "--color",
        choices=COLOURS,
        default="auto",
        help="colours in text: auto (the default: on a terminal, unless NO_COLOR is set), always, never; "
        "they need the extra newsparse[cli]",
    )
    parser = argparse.ArgumentParser(prog="newsparse", description="Structure out of plain news text.", epilog=_STATUS)
    parser.add_argument("--version", action="version", version=f"newsparse {newsparse.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    parse = commands.add_parser(
        "parse",
        parents=[reading, showing],
        help="parse articles in plain text",
        description="Parse articles in plain text (UTF-8), one a file. All offsets count code points of the text "
        "without the byte order mark that may stand before it.",
        epilog=_STATUS,
    )
    parse.add_argument("files", nargs="+", metavar="FILE", help="a text file; - is standard input")
    parse.add_argument(
        "-j", "--jobs", type=_number, default=1, metavar="N", help="parse in N processes (default: 1, this one)"
    )
    parse.set_defaults(run=_parse)
    demo = commands.add_parser(
        "demo",
        parents=[reading, showing],
        help="parse an invented article that comes with newsparse",
        description="Parse an invented article that comes with newsparse.",
        epilog=_STATUS,
    )
    demo.set_defaults(files=None, jobs=1, run=_parse)
    view = commands.add_parser(
        "view",
        parents=[reading],
        help="make a page that shows an article with what was found in it",
        description="Make one HTML page, which needs no network, that shows an article with what was found in it.",
        epilog=_STATUS,
    )
    view.add_argument("files", nargs=1, metavar="FILE", help="a text file; - is standard input")
    view.add_argument("-o", "--output", metavar="PAGE", help="the file to write; standard output if left out")
    view.add_argument("--open", action="store_true", help="open the page in a browser; it goes with --output")
    view.set_defaults(jobs=1, run=_view)
    for command in (parse, demo, view):
        command.set_defaults(parser=command)
    for command in (parser, parse, demo, view):
        command.formatter_class = argparse.RawDescriptionHelpFormatter  # the table of statuses keeps its lines
    return parser


def _complete(parser: argparse.ArgumentParser) -> None:
    """Answer a shell that asks what can be written next; see ``register-python-argcomplete`` of argcomplete."""
    if "_ARGCOMPLETE" in os.environ:
        import argcomplete  # noqa: PLC0415

        argcomplete.autocomplete(parser)


def _language(code: str) -> Language:
    try:
        return get_language(code)
    except UnknownLanguageError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 1")
    return share


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 on")
    return int(text)


# ------------------------------------------------------------------ commands


def _read(args: argparse.Namespace) -> Iterator[Done | Trouble]:
    return read_articles(
        args.files, title=args.title, lang=args.lang, min_confidence=args.min_confidence, jobs=args.jobs
    )


def _parse(args: argparse.Namespace) -> int:
    try:
        show = _shower(args.format, args.color)
    except MissingExtraError as error:
        args.parser.error(str(error))
        raise  # never: that ends the program
    status = _OK
    with progress(len(args.files or ())) as advance:
        for found in _read(args):
            if isinstance(found, Trouble):
                status = _complain(found)
            else:
                show(found)
            advance()
    return status


def _view(args: argparse.Namespace) -> int:
    if args.output is None and (args.open or sys.stdout.isatty()):
        args.parser.error("say where the page goes: --output page.html")
    for found in _read(args):
        if isinstance(found, Trouble):
            return _complain(found)
        page = FORMATS["html"](found.article)
        if args.output is None:
            write([page])
            continue
        path = Path(args.output)
        try:
            path.write_text(page + "\n", encoding="utf-8", newline="\n")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            return _complain(Trouble(args.output, f"cannot write {visible(args.output)}: {reason}"))
        if args.open:
            import webbrowser  # noqa: PLC0415

            webbrowser.open(path.resolve().as_uri())
    return _OK


def _complain(trouble: Trouble) -> int:
    sys.stdout.flush()  # so that the complaint stands where its article would
    print(encodable(f"newsparse: {trouble.problem}", sys.stderr.encoding), file=sys.stderr)
    return _TROUBLE


# ------------------------------------------------------------------ what is shown of an article


_TABLES: Mapping[str, Literal["csv", "tsv"]] = {"csv": "csv", "tsv": "tsv"}


def _shower(form: str, colour: str) -> Callable[[Done], None]:
    """What shows one article after the other."""
    if form == "text":
        return _text(painter(colour))
    if (dialect := _TABLES.get(form)) is not None:
        return _table(dialect)
    if form == "jsonl":
        return lambda done: write([json_text({"file": done.name, **to_document(done.article)})], json=True)
    return lambda done: write([FORMATS[form](done.article)], json=form.startswith("json"))


def _text(paint: Callable[[Line], None]) -> Callable[[Done], None]:
    number = count()

    def show(done: Done) -> None:
        if next(number):
            paint(())
        name = "standard input" if done.name == "-" else done.name
        for line in report(done.article, name, shutil.get_terminal_size().columns):
            paint(line)

    return show


def _table(dialect: Literal["csv", "tsv"]) -> Callable[[Done], None]:
    number = count()

    def show(done: Done) -> None:
        lines = to_csv([done.article], dialect=dialect, names=[done.name])
        write(line.removesuffix("\r\n") for line in islice(lines, min(next(number), 1), None))  # one header for all

    return show
