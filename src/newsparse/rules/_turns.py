"""Rules of turns: transcripts, names before a colon, quotations that go on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .._passage import Passage
from .._span import Span, cut, trim
from ._rules import Claim

__all__ = ["continued", "name_colon_quote", "transcript"]

# HOLM: We are late. — a turn of a transcript; "UPDATE: …" is none, but words in
# capitals are all that both have. Costs: a label in capitals that is no kicker
# the language knows.
_TURN_RE = re.compile(r"(?P<source>[A-Z][A-Z.’'-]+(?:[ ][A-Z][A-Z.’'-]*){0,3})(?P<cue>:)\s+(?=\S)")
_NAME_COLON_RE = re.compile(r"(?P<source>[A-Z][\w.’'-]*(?:[ ][A-Z][\w.’'-]*){0,4})\s?(?P<cue>:)\s*$")


def transcript(passage: Passage) -> Iterator[Claim]:
    """HOLM: We are late."""
    match = _TURN_RE.match(passage.text, passage.start, passage.end)
    if match and match["source"].lower() in passage.lang.kickers:
        return
    if match and match.end() < passage.end and passage.end - match.end() > 12:
        start, end = trim(passage.text, match.end(), passage.end)
        yield Claim(
            content=(cut(passage.text, (start, end)),),
            source=Span.group(match, "source"),
            cue=Span.group(match, "cue"),
            features=("turn",),
        )


def name_colon_quote(passage: Passage) -> Iterator[Claim]:
    """Ada Byron: “Rain.”"""
    for quote in passage.quoted:
        sentence = passage.sentence_at(quote.start)
        lo = sentence.start if sentence and sentence.start < quote.start else passage.start
        match = _NAME_COLON_RE.match(passage.text, lo, quote.start)
        if match:
            yield Claim(
                content=(quote,),
                source=Span.group(match, "source"),
                cue=Span.group(match, "cue"),
                features=("quoted", "colon"),
            )


def continued(passage: Passage) -> Iterator[Claim]:
    """“And it will stay.” — a quotation without a cue, after one with."""
    kinds = {part.start: quote for quote in passage.quotes for part in quote.parts}
    for quote in passage.quoted:
        owner = kinds.get(quote.start)
        if owner is None or not owner.is_speech:
            continue
        alone = (
            not passage.text[passage.start : quote.start].strip() and not passage.text[quote.end : passage.end].strip()
        )
        if alone:
            yield Claim(content=(quote,), continues=True, features=("quoted", "alone"))
