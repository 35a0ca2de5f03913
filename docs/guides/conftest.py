"""Guides run where their reader stands: the recipes in their folder, without a network; others in an empty one."""

from __future__ import annotations

import socket
from collections.abc import Generator
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest

_folders = pytest.StashKey[dict[Path, Path]]()


def pytest_itemcollected(item: pytest.Item) -> None:
    """Warnings of other people's packages are shown, and fail nothing."""
    if item.path.name == "extractors.md":
        item.add_marker(pytest.mark.filterwarnings("default", "ignore:nltk is not installed"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Stand where the reader of the guide stands."""
    with pytest.MonkeyPatch.context() as patch:
        if item.path.name == "extractors.md":
            patch.chdir(Path(__file__).parent)
            patch.setattr(socket.socket, "connect", _refuse)
        else:
            patch.chdir(_folder_of(item))
        return (yield)


def _folder_of(item: pytest.Item) -> Path:
    """An empty folder for all examples of a page, which may write files."""
    folders = item.config.stash.setdefault(_folders, {})
    if item.path not in folders:
        folders[item.path] = Path(mkdtemp(prefix=item.path.stem))
        item.config.add_cleanup(partial(rmtree, folders[item.path], ignore_errors=True))
    return folders[item.path]


def _refuse(*_: object) -> None:
    raise AssertionError("a recipe reached for the network")
