"""Errors: for the caller's mistakes; they keep the facts and travel between processes."""

from __future__ import annotations

import pickle

import pytest

import newsparse
from newsparse import MissingExtraError, NewsparseError, RuleError, UnknownLanguageError, UnknownRuleError

ERRORS = [
    (UnknownLanguageError("tlh", ["en", "de"]), LookupError, "no language 'tlh'; there are: de, en"),
    (UnknownRuleError("x", ["b", "a"]), LookupError, "no rule 'x' in this chain; there are: b, a"),
    (UnknownRuleError("x", []), LookupError, "no rule 'x' in this chain; there are: none"),
    (RuleError("mine", "claimed no content"), ValueError, "rule 'mine' claimed no content"),
    (MissingExtraError("from_dict", "cattrs"), ImportError, "pip install 'newsparse[cattrs]'"),
]


@pytest.mark.parametrize(("error", "kind", "message"), ERRORS)
def test_an_error_is_of_the_library_and_of_its_kind(error: NewsparseError, kind: type[Exception], message: str) -> None:
    """Whoever catches the built-in kind catches it too; the message names the choices."""
    assert isinstance(error, NewsparseError)
    assert isinstance(error, kind)
    assert message in str(error)


@pytest.mark.parametrize("error", [error for error, _, _ in ERRORS])
def test_an_error_survives_pickling(error: NewsparseError) -> None:
    """As it must to come back from a worker."""
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)


def test_the_facts_are_attributes() -> None:
    language = pickle.loads(pickle.dumps(UnknownLanguageError("tlh", ["en", "de"])))
    assert (language.code, language.known) == ("tlh", ("de", "en"))
    rule = pickle.loads(pickle.dumps(UnknownRuleError("x", ["b", "a"])))
    assert (rule.name, rule.known) == ("x", ("b", "a"))
    broken = pickle.loads(pickle.dumps(RuleError("mine", "claimed no content")))
    assert (broken.rule, broken.problem) == ("mine", "claimed no content")
    assert pickle.loads(pickle.dumps(MissingExtraError("from_dict", "cattrs"))).extra == "cattrs"


def test_all_errors_can_be_imported_from_the_top() -> None:
    assert {type(error).__name__ for error, _, _ in ERRORS} < set(newsparse.__all__)
