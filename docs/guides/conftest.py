"""The recipes for other packages run in the folder of their pages, without a network."""

from __future__ import annotations

import socket
from collections.abc import Generator
from pathlib import Path

import pytest

RECIPES = {"extractors.md", "pandas.md", "spacy.md"}


def pytest_itemcollected(item: pytest.Item) -> None:
    """Warnings of other people's packages are shown, and fail nothing."""
    if item.path.name in RECIPES:
        item.add_marker(pytest.mark.filterwarnings("default", "ignore:nltk is not installed"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Stand where the reader of the guide stands."""
    if item.path.name not in RECIPES:
        return (yield)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(Path(__file__).parent)
        patch.setattr(socket.socket, "connect", _refuse)
        return (yield)


def _refuse(*_: object) -> None:
    raise AssertionError("a recipe reached for the network")
