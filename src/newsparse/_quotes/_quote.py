"""Find what stands between quotation marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

import attrs

from .._layout import paragraph_bounds
from .._shown import Shown
from .._span import Span, check_region, cut, trim
from ..lang import MULTILINGUAL, Language, get_language
from ._kinds import Place, QuoteKind, Verdict, folded, weigh
from ._marks import Node, pair

__all__ = ["Quote", "find_places", "find_quotes", "quoted_bounds", "quotes_of"]


@attrs.frozen
class Quote(Shown):
    """
    Words between quotation marks; see `find_quotes`.

    .. versionadded:: 0.1
    """

    span: Span
    """From the first mark to the last, both included."""
    inner: Span
    """What stands between the marks, without white space at its ends."""
    closed: bool
    """Whether the last mark is there."""
    parts: tuple[Span, ...]
    """The stretches of a quotation over several paragraphs, with their marks; else one."""
    quotes: tuple[Quote, ...]
    """Quotations inside this one, in the order of the text."""
    kind: QuoteKind
    """Speech or something else."""

    @property
    def is_speech(self) -> bool:
        """Whether somebody said it: speech or a fragment of it."""
        return self.kind in ("speech", "fragment")


def find_quotes(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> tuple[Quote, ...]:
    """
    Find what stands between quotation marks, of every style.

    Which mark opens and which closes is read from where it stands, then from
    the rest of the text, last from the language: “ opens in English and closes
    in German. Apostrophes are told apart. A quotation that opens anew at the
    head of each paragraph and closes only in the last is one quotation.

    Args:
        text: An article, or any part of one.
        pos: Where to start in *text* (code points), as in `re`.
        endpos: Where to end; the end of *text* if left out.
        lang: The language, or its code: the words around a quotation help to
            tell speech from titles and terms.

    Returns:
        The quotations in the order of the text, with offsets into *text*;
        those inside others are in `Quote.quotes`. Empty if there is none.

    Raises:
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> [quote.inner.text for quote in find_quotes("“Rain,” she said. It isn't ‘fun’.")]
        ['Rain,', 'fun']

    .. versionadded:: 0.1
    """
    start, end = check_region(text, pos, endpos)
    language = get_language(lang)
    return quotes_of(text, paragraph_bounds(text, start, end), language)


def quotes_of(text: str, paragraphs: list[tuple[int, int]], language: Language) -> tuple[Quote, ...]:
    """The quotations of a text whose *paragraphs* are known, as `find_quotes` gives them."""
    reader = _Reader(text, paragraphs, language)
    kinds = reader.kinds()
    return tuple([_quote(text, node, kinds) for node in reader.nodes])


def quoted_bounds(text: str, paragraphs: list[tuple[int, int]], language: Language) -> list[tuple[int, int]]:
    """Where the parts of these quotations start and end; what kind each is need not be known for that."""
    return [part for node in pair(text, paragraphs, language) for part in node.parts]


# How long words in quotation marks may be that are looked for elsewhere, and how long a quotation is
# that tells something about others beside it; in characters.
_SHORT, _TELLING = 40, 30


class _Reader:
    """The quotations of a text and what is known of them together."""

    def __init__(self, text: str, paragraphs: list[tuple[int, int]], language: Language) -> None:
        self.text = text
        self.language = language
        self.nodes = pair(text, paragraphs, language)

    def places(self) -> Iterator[tuple[Place, str]]:
        """The quotations of one paragraph, also those inside others; short words with the key to find them again."""
        text = self.text
        waiting = [(node, False) for node in reversed(self.nodes)]
        found = []
        same: defaultdict[str, int] = defaultdict(int)
        telling: defaultdict[int, int] = defaultdict(int)  # long quotations, by where their paragraph starts
        while waiting:
            node, nested = waiting.pop()
            inner = _inner(text, node)
            key = folded(text[inner[0] : inner[1]]) if inner[1] - inner[0] <= _SHORT else ""
            if key:
                same[key] += 1
            first, *others = node.parts
            if first[1] - first[0] >= _TELLING:
                telling[node.left] += 1
            for start, end in others:
                telling[start] += end - start >= _TELLING
            if not others:
                found.append((node, inner, key, nested))
            if node.children:
                waiting += [(child, True) for child in node.children]
        for node, inner, key, nested in found:
            start, end = node.start, node.end
            again = key != "" and same[key] > 1
            beside = telling[node.left] > (end - start >= _TELLING)
            yield Place(text, start, end, inner, node.left, node.right, nested, again, beside), key

    def kinds(self) -> dict[int, QuoteKind]:
        """What each quotation of one paragraph is, by where it starts."""
        kinds: dict[int, QuoteKind] = {}
        groups: defaultdict[str, list[tuple[int, Verdict]]] = defaultdict(list)
        for place, key in self.places():
            verdict = weigh(place, self.language)
            if place.again:
                groups[key].append((place.start, verdict))
            else:
                kinds[place.start] = verdict.kind
        # Words in quotation marks twice are the same twice: she said on
        # “Harbour Watch”, and a guest of “Harbour Watch”. All decide together.
        for group in groups.values():
            total = sum([verdict.total for _, verdict in group])
            for start, verdict in group:
                kinds[start] = verdict._replace(total=total).kind
        return kinds


def _inner(text: str, node: Node) -> tuple[int, int]:
    start, end = node.start + len(node.mark), node.inner_end
    if start >= end:
        return (end, end)
    if text[start].isspace() or text[end - 1].isspace():
        return trim(text, start, end)
    return (start, end)


def _quote(text: str, node: Node, kinds: Mapping[int, QuoteKind]) -> Quote:
    span = cut(text, (node.start, node.parts[-1][1]))
    inside = [_quote(text, child, kinds) for child in sorted(node.children, key=_start)] if node.children else ()
    return Quote(
        span=span,
        inner=cut(text, _inner(text, node)),
        closed=node.closed,
        parts=(span,) if len(node.parts) == 1 else tuple([cut(text, part) for part in node.parts]),
        quotes=tuple(inside),
        kind=kinds.get(node.start, "speech"),  # over several paragraphs only speech goes
    )


def _start(node: Node) -> int:
    return node.start


def find_places(text: str, language: Language) -> Iterator[Place]:
    """The quotations of one paragraph as `weigh` gets them; for training."""
    reader = _Reader(text, paragraph_bounds(text, 0, len(text)), language)
    return (place for place, _ in reader.places())
