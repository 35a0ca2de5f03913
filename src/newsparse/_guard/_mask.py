"""Quotations out of a text before it is rewritten, and back into it afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import count, product
from string import ascii_uppercase
from typing import Literal, get_args

import attrs

from .._quotes import Quote, QuoteKind, find_quotes
from .._span import Span, check_region
from ..lang import MULTILINGUAL, Language

__all__ = [
    "SAID",
    "Kinds",
    "Masked",
    "MaskedQuote",
    "Restored",
    "is_among",
    "kinds_of",
    "mask_quotes",
    "restore_quotes",
]

Kinds = Iterable[QuoteKind] | Literal["all"]
"""Which quotations are meant."""

SAID: tuple[QuoteKind, ...] = ("speech", "fragment")
"""What somebody said."""

_KINDS: frozenset[QuoteKind] = frozenset(get_args(QuoteKind))


@attrs.frozen
class MaskedQuote:
    """
    A quotation and what stands for it; see `mask_quotes`.

    .. versionadded:: 0.2
    """

    placeholder: str
    """What stands for it: ``[[Q1]]``."""
    span: Span
    """What was taken out, with offsets into the text that was masked."""
    kind: QuoteKind
    """Speech or something else."""


@attrs.frozen
class Masked:
    """
    A text whose quotations are out of reach; see `mask_quotes`.

    .. versionadded:: 0.2
    """

    text: str
    """The text with a placeholder for each quotation."""
    quotes: tuple[MaskedQuote, ...]
    """The quotations in the order of the text; the first is ``[[Q1]]``."""


@attrs.frozen
class Restored:
    """
    A text with its quotations back in place; see `restore_quotes`.

    .. versionadded:: 0.2
    """

    text: str
    """The text; a placeholder that nothing is known of stays as it is."""
    missing: tuple[MaskedQuote, ...]
    """The quotations whose placeholder is gone, in their order."""
    repeated: tuple[MaskedQuote, ...]
    """The quotations whose placeholder stands there more than once, in their order; each was replaced."""
    unknown: tuple[Span, ...]
    """Placeholders that stand for nothing, with offsets into what was given to `restore_quotes`."""

    @property
    def is_complete(self) -> bool:
        """Whether each placeholder was there once, and no other."""
        return not (self.missing or self.repeated or self.unknown)


def mask_quotes(
    text: str,
    *,
    lang: Language | str = MULTILINGUAL,
    kinds: Kinds = SAID,
    keep_marks: bool = False,
) -> Masked:
    """
    Put a placeholder in the place of each quotation.

    What is not there cannot be altered: give `Masked.text` to a language
    model, a translator or an editor, and what comes back to `restore_quotes`.

    A placeholder is a letter and a number between square brackets, ``[[Q1]]``.
    Where the text has such a thing already, other letters are taken.
    A quotation over several paragraphs is one, and so is one that holds
    others. One that is never closed goes as far as `find_quotes` says,
    mostly to the end of its paragraph.

    Args:
        text: An article, or any part of one.
        lang: The language, or its code; see `find_quotes`.
        kinds: Which quotations: those that somebody said, or others of
            `QuoteKind` as well, or ``"all"``.
        keep_marks: Leave the quotation marks in the text, around the
            placeholder. Then a translator can set those of the other language.

    Returns:
        The text with placeholders and the quotations, in order. A quotation
        without any words stays where it is.

    Raises:
        TypeError: If *text* is no `str`, or *kinds* no collection of them.
        ValueError: If there is no such kind.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> masked = mask_quotes("“It will rain,” Ada Byron said. “Bring a coat.”")
        >>> masked.text
        '[[Q1]] Ada Byron said. [[Q2]]'
        >>> masked.quotes[1].span.text
        '“Bring a coat.”'
        >>> mask_quotes("“It will rain,” Ada Byron said.", keep_marks=True).text
        '“[[Q1]]” Ada Byron said.'

    .. versionadded:: 0.2
    """
    check_region(text)
    wanted = kinds_of(kinds)
    spans: list[tuple[Span, QuoteKind]] = []
    for quote in _outermost(find_quotes(text, lang=lang), wanted):
        span = quote.inner if keep_marks else quote.span
        if any(char.isalnum() for char in quote.inner.text):
            spans.append((span, quote.kind))
    label = _free_label(text)
    parts: list[str] = []
    quotes: list[MaskedQuote] = []
    at = 0
    for number, (span, kind) in enumerate(spans, 1):
        placeholder = f"[[{label}{number}]]"
        parts += (text[at : span.start], placeholder)
        quotes.append(MaskedQuote(placeholder, span, kind))
        at = span.end
    return Masked("".join((*parts, text[at:])), tuple(quotes))


def kinds_of(kinds: Kinds) -> frozenset[QuoteKind]:
    """
    The kinds that the caller names.

    Raises:
        TypeError: If it is no collection of them.
        ValueError: If one does not exist.
    """
    if kinds == "all":
        return _KINDS
    if isinstance(kinds, str):
        raise TypeError(f'kinds must be a collection of kinds or "all", not the str {kinds!r}')
    try:
        given = list(kinds)
    except TypeError:
        raise TypeError(f'kinds must be a collection of kinds or "all", not {type(kinds).__name__}') from None
    for kind in given:
        if kind not in _KINDS:
            raise ValueError(f"no kind {kind!r}; there are: {', '.join(get_args(QuoteKind))}")
    return frozenset(given)


def is_among(quote: Quote, kinds: frozenset[QuoteKind]) -> bool:
    """Whether a quotation is of these kinds, or holds one that is."""
    return next(_outermost((quote,), kinds), None) is not None


def _outermost(quotes: Iterable[Quote], kinds: frozenset[QuoteKind]) -> Iterator[Quote]:
    """The quotations of these kinds that lie in no other of them."""
    waiting = list(quotes)[::-1]
    while waiting:
        quote = waiting.pop()
        if quote.kind in kinds:
            yield quote
        else:
            waiting += quote.quotes[::-1]


# ------------------------------------------------------------- placeholders

# What people and models write is no longer what they were given: translators
# were seen to change the case of a placeholder, and to put spaces into it;
# models write other brackets, or escape them for Markdown. All of these are
# read. A placeholder that lost its brackets is not: Q1 is a quarter.
_OPEN, _CLOSE = r"[\[({<⟦【〔［（｛]", r"[\])}>⟧】〕］）｝]"
# Letters behind a bracket: with a number behind them they would be read as a placeholder.
_LABEL_RE = re.compile(rf"{_OPEN}[ \t\u00a0]{{0,3}}([A-Za-z]{{1,12}})")


def _free_label(text: str) -> str:
    """Letters that stand behind no bracket of the text: ``Q``, or more."""
    taken = {match[1].upper() for match in _LABEL_RE.finditer(text)}
    letters = ("Q" + "".join(more) for length in count() for more in product(ascii_uppercase, repeat=length))
    return next(label for label in letters if label not in taken)


@lru_cache(maxsize=32)
def _placeholder_re(label: str) -> re.Pattern[str]:
    return re.compile(
        rf"""
        \[\[ {label} (?P<exact> [1-9][0-9]*+ ) \]\]
        |
        (?: \\ (?P<escaped> {_OPEN} ) (?: \\ (?P=escaped) )?+
          | (?P<open> {_OPEN} ) (?P=open)?+
        )
        [ \t\u00a0]{{0,3}} (?ai:{label}) [ \t\u00a0_-]{{0,2}} (?P<number> \d{{1,9}} ) [ \t\u00a0]{{0,3}}
        (?: \\ (?P<shut> {_CLOSE} ) (?: \\ (?P=shut) )?+
          | (?P<close> {_CLOSE} ) (?P=close)?+
        )
        """,
        re.VERBOSE,
    )


_MARKS = "“”„«»\"‹›「」『』‚‟‘’'‛"
_MARK_BEHIND_RE = re.compile(rf"[,.]?[{_MARKS}]")


def restore_quotes(rewritten: str, masked: Masked) -> Restored:
    """
    Put the quotations back where their placeholders stand, as they were.

    Placeholders may have moved, and they may have changed: spaces inside,
    small letters, other brackets or escaped ones (``\\[\\[q 1\\]\\]``, ``【Q1】``)
    are read. Quotation marks that were put around one go away if the quotation
    brings its own.

    Args:
        rewritten: What became of `Masked.text`.
        masked: What `mask_quotes` gave.

    Returns:
        The text with the quotations, and what became of the placeholders that
        are not there once. To leave one out can be right, as in a summary, so
        none of it raises. ``restore_quotes(masked.text, masked).text`` is the
        text that was masked.

    Raises:
        TypeError: If *rewritten* is no `str`, or *masked* no `Masked`.

    Example:
        >>> masked = mask_quotes("“It will rain,” Ada Byron said. “Bring a coat.”")
        >>> restored = restore_quotes("Ada Byron gave a warning: [[q 2]]", masked)
        >>> restored.text
        'Ada Byron gave a warning: “Bring a coat.”'
        >>> [quote.span.text for quote in restored.missing]
        ['“It will rain,”']

    .. versionadded:: 0.2
    """
    if not isinstance(rewritten, str):
        raise TypeError(f"rewritten must be a str, not {type(rewritten).__name__}")
    if not isinstance(masked, Masked):
        raise TypeError(f"masked must be a Masked, not {type(masked).__name__}")
    if not masked.quotes:
        return Restored(rewritten, (), (), ())
    pattern = _placeholder_re(masked.quotes[0].placeholder.strip("[]0123456789"))
    between = _between_marks(masked.text, pattern)
    times = [0] * len(masked.quotes)
    unknown: list[Span] = []
    parts: list[str] = []
    at = 0
    for match in pattern.finditer(rewritten):
        number = int(match["exact"] or match["number"]) - 1
        start, end = match.span()
        if not 0 <= number < len(times):
            unknown.append(Span(start, end, match[0]))
            continue
        times[number] += 1
        words = masked.quotes[number].span.text
        if start > at and rewritten[start - 1] in _MARKS and words[0] in _MARKS and number not in between:
            behind = _MARK_BEHIND_RE.match(rewritten, end)
            if behind is not None:
                start, end = start - 1, behind.end()
        parts += (rewritten[at:start], words)
        at = end
    parts.append(rewritten[at:])
    return Restored(
        text="".join(parts),
        missing=tuple([quote for quote, n in zip(masked.quotes, times, strict=True) if n == 0]),
        repeated=tuple([quote for quote, n in zip(masked.quotes, times, strict=True) if n > 1]),
        unknown=tuple(unknown),
    )


def _between_marks(text: str, pattern: re.Pattern[str]) -> set[int]:
    """The placeholders that stand between marks in the masked text already."""
    return {
        int(match["exact"] or match["number"]) - 1
        for match in pattern.finditer(text)
        if match.start() and text[match.start() - 1] in _MARKS and _MARK_BEHIND_RE.match(text, match.end())
    }
