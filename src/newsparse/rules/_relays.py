"""Rules of relay: which outlet passed it on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from .._names import is_outlet
from .._passage import Passage
from .._span import Span, cut, trim
from ..lang import Language
from ._reported import _per_tail, has_relay
from ._rules import Claim

__all__ = ["outlet_reported", "per_outlet"]

# "The Eastmere Evening Courier previously reported." is shorter.
_LONGEST_RELAY = 90


def _word_cue(passage: Passage, sentence: Span) -> Span | None:
    """The last cue of a sentence, if nothing follows it."""
    cues = passage.cues_between(sentence.start, sentence.end)
    last = cues[-1] if cues else None
    if last is not None and not passage.text[last.end : sentence.end].strip(" .!?…"):
        return last
    return None


@lru_cache(maxsize=32)
def _last_words(language: Language) -> frozenset[str]:
    return frozenset(cue.rpartition(" ")[2] for cue in language.cues | language.attitudes)


def _ends_with_cue(passage: Passage, sentence: Span) -> bool:
    """Whether the last word of a sentence is that of a cue."""
    last = sentence.text.rstrip(" .!?…").rpartition(" ")[2]
    return last.lower() in _last_words(passage.lang)


def outlet_reported(passage: Passage) -> Iterator[Claim]:
    """The bridge fell at night. The Post reported."""
    for before, sentence in pairwise(passage.sentences):
        if sentence.end - sentence.start > _LONGEST_RELAY:
            continue
        if not _ends_with_cue(passage, sentence):
            continue
        cue = _word_cue(passage, sentence)
        if cue is None:
            continue
        start, end = trim(passage.text, sentence.start, cue.start)
        if start < end and is_outlet(passage.text[start:end], passage.lang):
            yield Claim(
                content=(_statement(passage, before),),
                cue=cue,
                outlet=cut(passage.text, (start, end)),
                features=("relay",),
            )


def _statement(passage: Passage, sentence: Span) -> Span:
    """A sentence without its stop."""
    end = sentence.end
    while end > sentence.start + 1 and passage.text[end - 1] in ".… ":
        end -= 1
    return cut(passage.text, (sentence.start, end))


def per_outlet(passage: Passage) -> Iterator[Claim]:
    """The bridge fell at night, per the Post."""
    if not has_relay(passage):
        return
    for sentence in passage.sentences:
        statement = _statement(passage, sentence)
        tail = _per_tail(passage, (statement.start, statement.end))
        if tail is None:
            continue
        start, end = trim(passage.text, statement.start, tail[0])
        while end > start and passage.text[end - 1] in ", ":
            end -= 1
        if not _is_statement(passage.text[start:end]):
            continue
        # Behind a comma, and any kind of space: the words are ", per ".
        cue_start, cue_end = trim(passage.text, tail[0] + (passage.text[tail[0]] == ","), tail[1][0])
        # Much goes "via" what is no outlet: Facebook, Airbnb.
        named = passage.text[cue_start:cue_end].lower() != "via" and _names_one(passage, tail[1])
        if named or is_outlet(passage.text[slice(*tail[1])], passage.lang):
            yield Claim(
                content=(cut(passage.text, (start, end)),),
                cue=cut(passage.text, (cue_start, cue_end)),
                outlet=cut(passage.text, tail[1]),
                features=("relay",),
            )


def _is_statement(words: str) -> bool:
    """Whether it can be a sentence: "Bo Ek" of "Bo Ek via Getty Images" is a credit."""
    parts = words.split()
    return len(parts) > 2 and any(part.islower() for part in parts)


def _names_one(passage: Passage, bounds: tuple[int, int]) -> bool:
    """Whether an unknown outlet is named there: with capitals, or "the" and one word; not "per *cent of Ostby*"."""
    words = passage.text[slice(*bounds)].split()
    if not words or len(words) > 5:
        return False
    the = words[0].lower() == "the"
    return (words[-1][:1].isupper() and (the or words[0][:1].isupper())) or (the and len(words) == 2)
