"""What a rule is, what it claims, and the chain that holds rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Self, TypeAlias

import attrs

from .._passage import Passage
from .._plugins import load_plugins
from .._span import Span
from ..errors import RuleError, UnknownRuleError

__all__ = ["Claim", "PatternRule", "Rule", "Rules", "pattern_rule"]


@attrs.frozen
class Claim:
    """
    What a rule claims: that this content is somebody's.

    A claim takes part in the decision with a `confidence` of its own; without
    one, its `features` are looked up in a table of weights. A claim of nothing
    but content and features gets words that no other claim wants.

    .. versionadded:: 0.1
    """

    content: tuple[Span, ...]
    """What is said, in the order of the text; one span or more."""
    source: Span | None = None
    """The words that name who says it."""
    cue: Span | None = None
    """The word of saying."""
    outlet: Span | None = None
    """The words that name the outlet that relays it."""
    confidence: float | None = None
    """How likely it is right, from 0 to 1; `None` leaves that to the table of weights."""
    features: tuple[str, ...] = ()
    """The evidence in words, for those who want to know why; without a `confidence` it also decides."""
    continues: bool = False
    """Whether the content goes on from the attribution before, whose source it takes."""
    rule: str = ""
    """The name of the rule in its chain; filled in by the chain."""

    def spans(self) -> Iterator[tuple[str, Span]]:
        """Each role with its span, contents first."""
        for span in self.content:
            yield "content", span
        for role, one in (("source", self.source), ("cue", self.cue), ("outlet", self.outlet)):
            if one is not None:
                yield role, one


Rule: TypeAlias = Callable[[Passage], Iterable[Claim]]
"""
A rule: a callable that is shown one paragraph and yields what it claims.

It is a module-level function or a frozen value with ``__call__``, so that it
pickles; it keeps no state between calls.
"""

RuleMap: TypeAlias = "tuple[tuple[str, Rule], ...]"


def _named(rules: dict[str, Rule]) -> RuleMap:
    for name, rule in rules.items():
        if not callable(rule):
            raise TypeError(f"rule {name!r} must be callable, not {type(rule).__name__}")
    return tuple(rules.items())


@attrs.frozen
class Rules:
    """
    An ordered chain of named rules, as a value.

    Every method answers with a new chain. A name stands once: adding a rule
    under a name that is taken replaces the old one and moves it.

    Example:
        >>> from newsparse import rules
        >>> handle = rules.pattern_rule(r"(?P<content>“[^”]+”)\\s\\((?P<source>@\\w+)\\)")
        >>> chain = rules.ENGLISH.first(handle=handle).without("transcript")
        >>> chain.names[0], "transcript" in chain.names
        ('handle', False)

    .. versionadded:: 0.1
    """

    items: RuleMap = ()
    """The rules with their names, in order."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the rules, in order."""
        return tuple(name for name, _ in self.items)

    def __contains__(self, name: object) -> bool:
        return any(name == known for known, _ in self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, name: str) -> Rule:
        """The rule of that name; `UnknownRuleError` if there is none."""
        return self.items[self._index(name)][1]

    def first(self, **rules: Rule) -> Self:
        """The chain with these rules before all others."""
        return self._insert(0, rules)

    def last(self, **rules: Rule) -> Self:
        """The chain with these rules after all others."""
        return self._insert(len(self.items), rules)

    def before(self, name: str, /, **rules: Rule) -> Self:
        """The chain with these rules right before the one of that name."""
        return self._insert(self._index(name), rules)

    def after(self, name: str, /, **rules: Rule) -> Self:
        """The chain with these rules right after the one of that name."""
        return self._insert(self._index(name) + 1, rules)

    def without(self, *names: str) -> Self:
        """The chain without the rules of these names."""
        for name in names:
            self._index(name)
        return attrs.evolve(self, items=tuple(item for item in self.items if item[0] not in names))

    @classmethod
    def from_entry_points(cls, group: str = "newsparse.rules") -> Self:
        """
        The rules that installed packages offer, in the order of their names.

        Nothing is loaded unless this is called, so results do not change
        because another package was installed.

        Args:
            group: The entry point group in which packages name their rules.

        Raises:
            TypeError: If one of them is nothing that can be called.
            Exception: Whatever loading one raises, with a note that names the entry point.
        """
        return cls(_named(dict(load_plugins(group))))

    def claims(self, passage: Passage) -> Iterator[Claim]:
        """
        What the rules claim of a passage, in the order of the chain.

        Raises:
            RuleError: If a rule claims what the passage does not hold, or
                raises; then from what it raised.
        """
        for name, rule in self.items:
            try:
                for claim in rule(passage):
                    _check(name, claim, passage)
                    yield claim if claim.rule == name else _called(claim, name)
            except RuleError:
                raise
            except Exception as error:
                raise RuleError(name, f"raised {error!r}", (passage.start, passage.end)) from error

    def _index(self, name: str) -> int:
        for i, (known, _) in enumerate(self.items):
            if known == name:
                return i
        raise UnknownRuleError(name, self.names)

    def _insert(self, at: int, rules: dict[str, Rule]) -> Self:
        head = tuple(item for item in self.items[:at] if item[0] not in rules)
        tail = tuple(item for item in self.items[at:] if item[0] not in rules)
        return attrs.evolve(self, items=(*head, *_named(rules), *tail))


def _called(claim: Claim, name: str) -> Claim:
    """The claim with the name of its rule; written out, because it happens for nearly each."""
    return Claim(
        claim.content,
        claim.source,
        claim.cue,
        claim.outlet,
        claim.confidence,
        claim.features,
        claim.continues,
        name,
    )


def _check(name: str, claim: Claim, passage: Passage) -> None:
    """Raise if the claim breaks its promise."""
    where = (passage.start, passage.end)
    if not isinstance(claim, Claim):
        raise RuleError(name, f"yielded a {type(claim).__name__}, not a Claim", where)
    if not claim.content:
        raise RuleError(name, "claimed no content", where)
    text, before = passage.text, passage.before
    # A line may be about the paragraph before it: "She wrote:", “…” and a line with her name.
    start, end = passage.start if before is None else before.start, passage.end
    for span in (*claim.content, claim.source, claim.cue, claim.outlet):
        if span is None:
            continue
        left, right = span.start, span.end
        if start <= left < right <= end and text[left:right] == span.text:
            continue
        role = next(role for role, one in claim.spans() if one is span)
        if start <= span.start < span.end <= end:
            raise RuleError(
                name, f"claimed a {role} {span.text!r} that does not stand at {span.start}:{span.end}", where
            )
        raise RuleError(
            name,
            f"claimed a {role} at {span.start}:{span.end}, outside its passage and the paragraph before it",
            where,
        )
    if claim.confidence is not None and not 0 <= claim.confidence <= 1:
        raise RuleError(name, f"claimed a confidence of {claim.confidence!r}; it must lie between 0 and 1", where)


@attrs.frozen
class PatternRule:
    """
    A rule that is a regular expression; made by `pattern_rule`.

    .. versionadded:: 0.1
    """

    pattern: re.Pattern[str]
    """What is searched in each paragraph."""
    confidence: float
    """How sure every claim of the rule is."""

    def __call__(self, passage: Passage) -> Iterator[Claim]:
        """Claim each match in the passage."""
        groups = self.pattern.groupindex
        for match in self.pattern.finditer(passage.text, passage.start, passage.end):
            content = Span.group(match, "content")
            if content is None or not content.text:
                continue
            source, cue, outlet = (
                Span.group(match, role) if role in groups and match[role] else None
                for role in ("source", "cue", "outlet")
            )
            yield Claim(content=(content,), source=source, cue=cue, outlet=outlet, confidence=self.confidence)


def pattern_rule(pattern: str, *, flags: re.RegexFlag = re.VERBOSE, confidence: float = 0.9) -> PatternRule:
    """
    Make a rule of a regular expression.

    Args:
        pattern: The expression, with a group ``content`` and, where the form
            has them, groups ``source``, ``cue`` and ``outlet``. It is searched
            in one paragraph at a time.
        flags: Flags of `re`; by default ``re.VERBOSE``, in which a space is
            written ``[ ]`` or ``\\s``.
        confidence: How sure each claim is, from 0 to 1.

    Returns:
        The rule: a frozen value that pickles.

    Raises:
        ValueError: If the pattern does not compile, has no group
            ``content``, or a named group that is no role.

    Example:
        >>> from newsparse import find_attributions, rules
        >>> handle = rules.pattern_rule(r"(?P<content>“[^”]+”) \\s \\((?P<source>@\\w+)\\)")
        >>> found = find_attributions("“Rain.” (@mettown)", rules=rules.ENGLISH.first(handle=handle))
        >>> found[0].source.text, found[0].rule
        ('@mettown', 'handle')

    .. versionadded:: 0.1
    """
    try:
        compiled = re.compile(pattern, flags)
    except re.error as error:
        raise ValueError(f"the pattern does not compile: {error}") from error
    roles = ("content", "source", "cue", "outlet")
    if "content" not in compiled.groupindex:
        raise ValueError("the pattern needs a group 'content'")
    if unknown := sorted(set(compiled.groupindex).difference(roles)):
        raise ValueError(f"no such role: {', '.join(unknown)}; there are: {', '.join(roles)}")
    if not 0 <= confidence <= 1:
        raise ValueError(f"confidence must lie between 0 and 1, not {confidence!r}")
    return PatternRule(compiled, confidence)
