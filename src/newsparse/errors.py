"""
What newsparse raises: for the caller's mistakes, never for the newspaper's.

Any `str` is a valid article. A wrong type raises `TypeError`; everything else
that can go wrong derives from `NewsparseError`.
"""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["MissingExtraError", "NewsparseError", "RuleError", "UnknownLanguageError", "UnknownRuleError"]


class NewsparseError(Exception):
    """The base of all errors of this library."""


class UnknownLanguageError(NewsparseError, LookupError):
    """
    There is no language of that code.

    .. versionadded:: 0.1
    """

    code: str
    """The code that was asked for."""
    known: tuple[str, ...]
    """The codes that there are, sorted."""

    def __init__(self, code: str, known: Iterable[str]) -> None:
        self.code = code
        self.known = tuple(sorted(known))
        super().__init__(f"no language {code!r}; there are: {', '.join(self.known)}")

    def __reduce__(self) -> tuple[type[UnknownLanguageError], tuple[str, tuple[str, ...]]]:
        return (type(self), (self.code, self.known))


class UnknownRuleError(NewsparseError, LookupError):
    """
    There is no rule of that name in the chain.

    .. versionadded:: 0.1
    """

    name: str
    """The name that was asked for."""
    known: tuple[str, ...]
    """The names that there are, in the order of the chain."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name = name
        self.known = tuple(known)
        super().__init__(f"no rule {name!r} in this chain; there are: {', '.join(self.known) or 'none'}")

    def __reduce__(self) -> tuple[type[UnknownRuleError], tuple[str, tuple[str, ...]]]:
        return (type(self), (self.name, self.known))


class RuleError(NewsparseError, ValueError):
    """
    A rule broke its promise: it claimed what is not in the passage, or raised.

    Where it raised, that exception is the ``__cause__``.

    .. versionadded:: 0.1
    """

    rule: str
    """The name of the rule."""
    problem: str
    """What it did."""
    passage: tuple[int, int] | None
    """
    Where the passage starts and ends in the text (code points); `None` where it was shown none.

    .. versionadded:: 0.2
    """

    def __init__(self, rule: str, problem: str, passage: tuple[int, int] | None = None) -> None:
        self.rule = rule
        self.problem = problem
        self.passage = passage
        where = "" if passage is None else f" (passage {passage[0]}:{passage[1]})"
        super().__init__(f"rule {rule!r} {problem}{where}")

    def __reduce__(self) -> tuple[type[RuleError], tuple[str, str, tuple[int, int] | None]]:
        return (type(self), (self.rule, self.problem, self.passage))


class MissingExtraError(NewsparseError, ImportError):
    """
    A feature needs a package that is not installed.

    .. versionadded:: 0.1
    """

    extra: str
    """The extra that brings it: ``pip install newsparse[extra]``."""

    def __init__(self, feature: str, extra: str) -> None:
        self.feature = feature
        self.extra = extra
        super().__init__(f"{feature} needs the extra {extra!r}: pip install 'newsparse[{extra}]'")

    def __reduce__(self) -> tuple[type[MissingExtraError], tuple[str, str]]:
        return (type(self), (self.feature, self.extra))
