"""The examples in the docstrings of the installed package."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import newsparse

MODULES = [m.name for m in pkgutil.walk_packages(newsparse.__path__, "newsparse.") if not m.name.endswith("__main__")]


@pytest.mark.parametrize("name", ["newsparse", *MODULES])
def test_examples_in_docstrings(name: str) -> None:
    """They give what they say."""
    try:
        module = importlib.import_module(name)
    except newsparse.MissingExtraError as error:  # a third party of newsparse.integrations
        pytest.skip(str(error))
    assert doctest.testmod(module, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).failed == 0
