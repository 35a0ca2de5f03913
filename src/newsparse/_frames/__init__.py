"""
What learned weights see in a paragraph: who may say what, and how sure that is.

Words of saying are looked up, and each asks a chain of questions: am I a cue,
and do source and content stand before or after me? Where does each start and
end? Linear models answer them from the words around (see `_signs`), names left
out, and a last one tells how likely the whole is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import attrs

from .._span import Span
from ..lang import Language
from ._decode import guesses
from ._guess import Guess
from ._skeleton import Reading, Skeleton
from ._table import has_table, load_table

__all__ = ["Frame", "find_frames"]

# Guesses that are less sure than this are not worth a look.
_LEAST = 0.15


@attrs.frozen
class Frame:
    """
    A word of saying with the source and the content that learned weights give it.

    It is a proposal: rules turn it into claims, which compete.

    .. versionadded:: 0.2
    """

    source: Span | None
    """The words that name who; `None` where nobody is named."""
    cue: Span
    """The word of saying, with what belongs to it: ``has repeatedly said``."""
    content: tuple[Span, ...]
    """What is said, in the order of the text; empty if it is the next paragraph."""
    form: str
    """The pattern that they make, by the name of the rule that claims it: ``quote_said_name``."""
    confidence: float
    """How likely source and content are right, from 0 to 1."""
    evidence: tuple[str, ...]
    """What speaks for it, in words."""


def find_frames(text: str, sentences: Sequence[Span], quoted: Sequence[Span], language: Language) -> tuple[Frame, ...]:
    """
    The frames of one paragraph, in the order of their cues.

    A cue may have two. There are none in a language that nothing was learned of.

    Args:
        text: The article.
        sentences: The sentences of the paragraph, quotations kept whole.
        quoted: The parts of quotations in it, in order, marks included.
        language: The language that the article is read in.
    """
    if not has_table(language.code) or not sentences:
        return ()
    table = load_table(language.code)
    skeleton = Skeleton(text, sentences, quoted, table.alphabet, _reading(language))
    return tuple([_frame(text, skeleton, guess) for guess in guesses(skeleton, table) if guess.sure >= _LEAST])


@lru_cache(maxsize=32)
def _reading(language: Language) -> Reading:
    """How words are read: each cue of the language that nothing was learned of as a learned one."""
    table = load_table(language.code)
    proxies = {cue: _like(cue) for cue in language.cues if " " not in cue and cue not in table.prior}
    return table.alphabet.reading(proxies)


def _like(cue: str) -> str:
    if cue.endswith("ing"):
        return "insisting"
    return "insists" if cue.endswith("s") else "insisted"


_STOPS = frozenset(".,;:—-")


def _frame(text: str, skeleton: Skeleton, guess: Guess) -> Frame:
    source = None
    if guess.source is not None:
        first, last = guess.source
        source = _words(text, skeleton, first, last, first)
    first, last = guess.cue
    cue = _words(text, skeleton, first, last, guess.at)
    parts = guess.parts if len(guess.parts) < 2 else sorted(guess.parts)
    return Frame(
        source=source,
        cue=cue,
        content=tuple([_words(text, skeleton, first, last, first) for first, last in parts]),
        form=_form(guess, cue.text),
        confidence=guess.sure,
        evidence=_evidence(guess, text[slice(*skeleton.bounds(guess.at))]),
    )


def _words(text: str, skeleton: Skeleton, first: int, last: int, floor: int) -> Span:
    """The words of some keys, without stops behind *floor*."""
    keys = skeleton.keys
    while last > floor and keys[last] in _STOPS:
        last -= 1
    left, end = skeleton.bounds(last)
    start = left if first == last else skeleton.bounds(first)[0]
    # A lost space made an abbreviation of it: "he said.“No”"
    if text[end - 1] == "." and keys[last] in skeleton.alphabet.lower and "." not in text[left : end - 1]:
        end -= 1
    return Span(start, end, text[start:end])


def _form(guess: Guess, cue: str) -> str:
    """The pattern that cue, source and content make."""
    keys, quotations = guess.place.keys, guess.place.alphabet.quotations
    if guess.beyond:
        return "announced"
    if guess.source is None:
        return "unnamed"
    if cue[:9].lower() == "according":
        return "according_to"
    if keys[guess.at] in ":—":
        return "name_colon_quote"
    first, last = guess.parts[0]
    if guess.shape in ("sck", "csk", "ck"):
        return "name_said_quote" if keys[first] in quotations else "name_said_that"
    if keys[first] not in quotations and keys[last] not in quotations:
        return "clause_name_said"
    return "quote_said_name" if guess.shape == "kcs" else "quote_name_said"


_ORDERS = {
    "sck": "source, cue, content",
    "ksc": "content, source, cue",
    "kcs": "content, cue, source",
    "csk": "cue, source, content",
    "ck": "cue, content",
    "kc": "content, cue",
}


_PERCENT = tuple(f"{n}%" for n in range(101))


def _evidence(guess: Guess, word: str) -> tuple[str, ...]:
    found = (
        f"“{word}” is a cue: {_PERCENT[round(100 * guess.p_cue)]}",
        f"order {_ORDERS[guess.shape]}: {_PERCENT[round(100 * guess.p_shape)]}",
    )
    if guess.rival >= 0.3:
        return (*found, f"another cue wants these words: {_PERCENT[round(100 * guess.rival)]}")
    return found
