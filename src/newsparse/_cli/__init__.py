"""The command line: articles in, their structure out."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path

import newsparse

from .. import Article, Language, UnknownLanguageError, parse_article, to_dict
from ..lang import LANGUAGES, get_language
from ._report import report, visible

__all__ = ["main"]

_OK, _TROUBLE, _INTERRUPTED, _BROKEN_PIPE = 0, 2, 130, 141  # the last two as a shell counts signals
_DEMO = "demo.txt"


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
    args = parser.parse_args(argv)
    if args.title is not None and args.files and len(args.files) > 1:
        args.parser.error("--title goes with a single file")
    try:
        status = _run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes standard output once more when it ends; let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _parser() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument(
        "-f",
        "--format",
        choices=("text", "json", "jsonl"),
        default="text",
        help="text for people (the default), json indented, or jsonl: one article a line, its file's name under 'file'",
    )
    options.add_argument(
        "-l",
        "--lang",
        type=_language,
        default="en",
        metavar="CODE",
        help="the language of the articles: en (the default), "
        + ", ".join(language.code for language in LANGUAGES[1:])
        + ", or mul for all together",
    )
    options.add_argument(
        "-t", "--title", help="the headline or page title, where it is known; it goes with a single file"
    )
    options.add_argument(
        "-c",
        "--min-confidence",
        type=_share,
        default=0.35,
        metavar="X",
        help="leave out attributions that are less sure than X, from 0 to 1 (default: 0.35)",
    )
    parser = argparse.ArgumentParser(prog="newsparse", description="Structure out of plain news text.")
    parser.add_argument("--version", action="version", version=f"newsparse {newsparse.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    parse = commands.add_parser(
        "parse",
        parents=[options],
        help="parse articles in plain text",
        description="Parse articles in plain text (UTF-8), one a file. All offsets count code points of the text "
        "without the byte order mark that may stand before it.",
    )
    parse.add_argument("files", nargs="+", metavar="FILE", help="a text file; - is standard input")
    demo = commands.add_parser(
        "demo",
        parents=[options],
        help="parse an invented article that comes with newsparse",
        description="Parse an invented article that comes with newsparse.",
    )
    demo.set_defaults(files=None)
    for command in (parse, demo):
        command.set_defaults(parser=command)
    return parser


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


def _run(args: argparse.Namespace) -> int:
    status = _OK
    gap = False
    for name in args.files or [_DEMO]:
        try:
            text = _demo() if args.files is None else _read(name)
        except UnicodeDecodeError as error:
            byte = error.object[error.start]
            problem = f"{visible(name)} is not UTF-8: byte 0x{byte:02x} at offset {error.start} ({error.reason})"
        except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
            problem = f"cannot read {visible(name)}: {getattr(error, 'strerror', None) or error}"
        else:
            article = parse_article(text, title=args.title, lang=args.lang, min_confidence=args.min_confidence)
            _write([""] if gap and args.format == "text" else [])
            _write(_lines(article, name, args.format))
            gap = True
            continue
        sys.stdout.flush()  # so that the complaint stands where its article would
        print(_encodable(f"newsparse: {problem}", sys.stderr.encoding), file=sys.stderr)
        status = _TROUBLE
    return status


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
    return files(newsparse).joinpath("data", _DEMO).read_text("utf-8")


def _lines(article: Article, name: str, form: str) -> Iterator[str]:
    if form == "text":
        width = shutil.get_terminal_size().columns
        yield from report(article, "standard input" if name == "-" else name, width)
    elif form == "json":
        yield _json(to_dict(article), indent=2)
    else:
        yield _json({"file": name, **to_dict(article)}, indent=None)


# Half a surrogate pair cannot be written, and what steers a terminal is better
# not: JSON lets any character stand as an escape.
_UNWRITABLE_RE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def _json(data: object, indent: int | None) -> str:
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    text = _UNWRITABLE_RE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(data, indent=indent)
    return text


def _write(lines: Iterable[str]) -> None:
    for line in lines:
        print(_encodable(line, sys.stdout.encoding))


def _encodable(line: str, encoding: str | None) -> str:
    """The line with escapes for what the terminal cannot show."""
    encoding = encoding or "utf-8"
    return line.encode(encoding, "backslashreplace").decode(encoding)
