"""Rules of turns: transcripts, names before a colon, quotations that go on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .._passage import Passage
from .._span import Span, cut, trim
from ._rules import Claim

__all__ = ["continued", "name_colon_quote", "signature", "transcript"]

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


# “Rain.” — Ada Byron, farmer · a name behind a dash, and nothing behind the name.
_SIGNED_RE = re.compile(
    r"""
    [ \u00a0]*+ [—–―-]{1,2} [ \u00a0]*+
    (?P<source> (?: [Tt]he[ ] )? [A-Z][\w.’'-]*+ (?: [ ] (?: (?:of|the|de|van|von|bin|al)[ ] )? [A-Z][\w.’'-]*+ ){0,5} )
    (?: ,[^.!?“”"]{0,80} )? [.]? \s*+ $
    """,
    re.VERBOSE,
)


def signature(passage: Passage) -> Iterator[Claim]:
    """“Rain.” — Ada Byron"""
    text = passage.text
    if passage.quoted:
        quote = passage.quoted[-1]
        match = _SIGNED_RE.match(text, quote.end, passage.end)
        if match and quote.start == passage.start:
            yield _signed(passage, quote, match)
    elif passage.before is not None and passage.before.end > passage.before.start + 12:
        # The name has a line of its own.
        match = _SIGNED_RE.match(text, passage.start, passage.end)
        before = passage.before
        if match and before.text[0] in '“"„«' and before.text[-1] in '”"“»':
            yield _signed(passage, before, match)


def _signed(passage: Passage, quote: Span, match: re.Match[str]) -> Claim:
    start, end = match.span("source")
    while passage.text[end - 1] == ".":
        end -= 1
    return Claim(content=(quote,), source=cut(passage.text, (start, end)), features=("quoted", "signed"))


def continued(passage: Passage) -> Iterator[Claim]:
    """“And it will stay.” — a quotation without a cue, after one with."""
    if len(passage.quoted) != 1 or not passage.quotes[0].is_speech:
        return
    (quote,) = passage.quoted
    if not passage.text[passage.start : quote.start].strip() and not passage.text[quote.end : passage.end].strip():
        yield Claim(content=(quote,), continues=True, features=("quoted", "alone"))
