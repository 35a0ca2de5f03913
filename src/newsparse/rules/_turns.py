"""Rules of turns: transcripts, names before a colon, quotations that go on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .._captions import split_caption
from .._names import phrase_after, phrase_before
from .._passage import Passage
from .._quotes import QuoteKind
from .._span import Span, cut, trim
from ._rules import Claim

__all__ = ["continued", "introduced", "name_colon_quote", "nobody_named", "signature", "transcript"]

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
    for quote in passage.quotes:
        if not quote.is_speech:
            continue
        for part in passage.quoted_between(quote.span.start, quote.span.end):
            alone = part.start == passage.start and part.end == passage.end
            if alone or (part.start > passage.start and _goes_on(part, quote.kind, passage)):
                yield Claim(content=(part,), continues=True, features=("quoted", "alone"))


def _goes_on(part: Span, kind: QuoteKind, passage: Passage) -> bool:
    """Whether it can go on from something in its paragraph."""
    sentence = passage.sentence_at(part.start)
    if sentence is None:
        return False
    if sentence.start < part.start:
        return True  # Strand said the port has pilots, and she sees “their love of it”
    return kind == "speech" and sentence.end == part.end


def _is_sentence(part: Span, passage: Passage) -> bool:
    """Whether the words between two marks are a sentence, or several, and nothing else is in it."""
    sentence = passage.sentence_at(part.start)
    return sentence is not None and sentence.start == part.start and sentence.end == part.end


_SMALL_RE = re.compile(r"\b[^\W\d_A-Z]{3,}+")
# How far back a surname is looked for.
_MEMORY = 2000


def introduced(passage: Passage) -> Iterator[Claim]:
    """Bo Vale disagreed. “It leaks.” — a quotation after a sentence about who says it."""
    text = passage.text
    if passage.quoted and passage.quoted[0].start == passage.start and passage.announced is None:
        yield from _promised(passage)
    for quote in passage.quotes:
        part = quote.parts[0]
        if quote.kind != "speech" or part.start <= passage.start or not _is_sentence(part, passage):
            continue
        before = passage.sentence_before(part.start)
        if before is None or text[before.end - 1] not in ".:" or passage.quoted_between(before.start, before.end):
            continue
        found = phrase_after(text, before.start, before.end, passage.lang)
        if found is None or passage.is_read(before.start, before.end) or not _is_name(passage, *found):
            continue
        yield Claim(content=(part,), source=cut(text, found), features=("quoted", "introduced"))


def _promised(passage: Passage) -> Iterator[Claim]:
    """Bo Vale had listed what was wrong with it: — and the quotation is the next paragraph."""
    text, before = passage.text, passage.before
    if before is None or text[before.end - 1] != ":" or passage.quotes[0].kind != "speech":
        return
    stop = text.rfind(". ", before.start, before.end)
    start = before.start if stop < 0 else stop + 2
    found = _who_said(passage, start, before.end)
    if found is None:
        found = phrase_after(text, start, before.end, passage.lang)
        if found is None or not _is_name(passage, *found):
            return
    yield Claim(content=passage.quoted[:1], source=cut(text, found), features=("quoted", "introduced"))


def _who_said(passage: Passage, start: int, end: int) -> tuple[int, int] | None:
    """Who stands before the last verb of saying: As *Bo Vale* reported after the flood: …"""
    cues = passage.lang.cues
    for match in reversed(list(_SMALL_RE.finditer(passage.text, max(start, end - _MEMORY), end))):
        if match[0] in cues:
            return phrase_before(passage.text, start, match.start(), passage.lang)
    return None


# Nothing longer is a label: 1959: “…” · Sept. 8, 1963: “…”
_LONGEST_LABEL = 40
_LABEL_RE = re.compile(r"[^“”\"]*\d[^“”\"]*[:—–-]\s*")


def nobody_named(passage: Passage) -> Iterator[Claim]:
    """
    1959: “To all who held the weir.” — somebody's words, and no word of whose.

    A paragraph of its own, behind a date, or over the credit of a picture, if
    nothing before it goes on. In running prose somebody is named somewhere.
    """
    text, start, end = passage.text, passage.start, passage.end
    for quote in passage.quotes:
        part = quote.span
        if quote.kind != "speech" or part.start < start or part.end > end:
            continue
        if part.start == start and part.end == end:
            alone = passage.before is None or text[passage.before.end - 1] != ":"
        else:
            alone = part.start - start <= _LONGEST_LABEL and (
                _LABEL_RE.fullmatch(text, start, part.start) is not None or _is_captioned(passage, part.end)
            )
        if alone:
            yield Claim(content=(part,), features=("quoted", "alone"))


# What a credit has: Photo: Ida Strand/Reuters · (Ida Strand via Reuters) · Photo by Ida Strand
_CREDIT_RE = re.compile(r"[:/(©|]|\b(?:by|via)\b")


def _is_captioned(passage: Passage, start: int) -> bool:
    """Whether a credit stands behind a quotation; prose has none, and ends with a stop."""
    if passage.text[passage.end - 1] in '.!?…:”"' or not _CREDIT_RE.search(passage.text, start, passage.end):
        return False
    return split_caption(passage.text, pos=passage.start, endpos=passage.end, lang=passage.lang).credit is not None


def _is_name(passage: Passage, start: int, end: int) -> bool:
    """Whether what a sentence starts with is somebody, for every first word has a capital."""
    words = passage.text[start:end].split(" ")
    if words[0].lower() in ("he", "she"):
        return True
    if len(words) == 1:
        # "Vale", if it stands elsewhere; not "Wait", not "Often".
        at = passage.text.rfind(words[0], max(0, start - _MEMORY), start)
        return at > 1 and passage.text[at - 1] == " " and passage.text[at - 2] not in ".!?:”"
    return words[-1][:1].isupper() or words[-1] in passage.lang.role_nouns
