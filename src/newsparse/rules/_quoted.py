"""Rules around quotation marks: who said what stands between them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from .._names import is_outlet, phrase_after, phrase_before
from .._passage import Passage
from .._quotes import Quote
from .._span import Span, cut
from ._rules import Claim
from ._subjects import quoted_source

__all__ = [
    "dubbed",
    "name_said_quote",
    "ordered",
    "quote_name",
    "quote_name_said",
    "quote_said_name",
    "said_before",
    "sign_reads",
    "stopped_quote",
]

# Between a quotation and what says whose it is, nothing but these stands.
_GAP_RE = re.compile(r"[\s,—–-]*+")
# A quotation that is broken off more often than this is no longer followed.
_MOST_PARTS = 20


def _cue_between(passage: Passage, lo: int, hi: int) -> Iterator[Span]:
    return iter(passage.cues_between(lo, hi))


def _next_start(passage: Passage, end: int) -> int:
    """Where the next quotation of the passage starts, or the passage ends."""
    i = bisect_left(passage.quoted, end, key=lambda quote: quote.start)
    return passage.quoted[i].start if i < len(passage.quoted) else passage.end


def _clause_end(passage: Passage, start: int, stop: int) -> int:
    """Where the sentence that goes on at *start* ends, at most *stop*."""
    for i in range(start, stop):
        if passage.text[i] in ".!?;" and (i + 1 >= stop or passage.text[i + 1].isspace()):
            sentence = passage.sentence_at(i)
            if sentence is not None and sentence.end <= i + 2:
                return i
    return stop


def _told_outlet(passage: Passage, cue: Span, stop: int) -> Span | None:
    """The outlet right after a cue: "told the Post"; pages lose the "told": "said CNN"."""
    match = _GAP_RE.match(passage.text, cue.end, stop)
    start = match.end() if match else cue.end
    found = phrase_after(passage.text, start, stop, passage.lang)
    if found is None or not is_outlet(passage.text[slice(*found)], passage.lang):
        return None
    return cut(passage.text, found)


def _goes_on(passage: Passage, quote: Span, after: int) -> tuple[Span, ...]:
    """The quotation with those that go on after its cue: “A,” he said. “B.”"""
    parts = [quote]
    at = after
    first = bisect_left(passage.quoted, after, key=lambda part: part.start)
    for more in passage.quoted[first : first + _MOST_PARTS]:
        between = passage.text[at : more.start]
        # Only a stop or a comma stands between: the same speaker goes on. A
        # quotation whose own cue follows is left to it.
        if between.strip(" .,;:—–-\u00a0") or _has_own_cue(passage, more):
            break
        parts.append(more)
        at = more.end
    return tuple(parts)


def _has_own_cue(passage: Passage, quote: Span) -> bool:
    if passage.text[quote.end - 2 : quote.end - 1] not in ",?!—" and passage.text[quote.end : quote.end + 1] != ",":
        return False
    stop = min(passage.end, quote.end + 80)
    return any(True for _ in _cue_between(passage, quote.end, min(stop, _clause_end(passage, quote.end, stop))))


def quote_said_name(passage: Passage) -> Iterator[Claim]:
    """“Rain,” said Ada Byron, a doctor at Lund."""
    for quote in passage.quoted:
        claim = _said_name(passage, quote)
        if claim is not None:
            yield claim


def _said_name(passage: Passage, quote: Span) -> Claim | None:
    match = _GAP_RE.match(passage.text, quote.end, passage.end)
    start = match.end() if match else quote.end
    cue = next(_cue_between(passage, start, start + 1), None)
    if cue is None:
        return None
    stop = _next_start(passage, quote.end)
    found = phrase_after(passage.text, cue.end + 1, stop, passage.lang)
    if found is None or found[0] > cue.end + 1:
        return None
    source = cut(passage.text, found)
    end = _clause_end(passage, source.end, stop)
    return Claim(content=_goes_on(passage, quote, end), source=source, cue=cue, features=("quoted", "adjacent"))


def quote_name_said(passage: Passage) -> Iterator[Claim]:
    """“Rain,” Ada Byron, a doctor at Lund, told the Post."""
    for quote in passage.quoted:
        claim = _name_said(passage, quote)
        if claim is not None:
            yield claim


def _name_said(passage: Passage, quote: Span) -> Claim | None:
    stop = _next_start(passage, quote.end)
    last = passage.text[quote.end - 2 : quote.end - 1]
    stopped = last == "." and passage.text[quote.end : quote.end + 1] != ","
    match = _GAP_RE.match(passage.text, quote.end, stop)
    start = match.end() if match else quote.end
    cue = next(_cue_between(passage, start + 1, min(stop, _clause_end(passage, quote.end, stop))), None)
    if cue is None:
        return None
    found = phrase_before(passage.text, start, cue.start, passage.lang)
    if found is None or passage.text[start : found[0]].strip(" ,"):
        return None
    end = _clause_end(passage, cue.end, stop)
    # “Rain.” Ada Byron said. — a full stop where a comma should be,
    # and nothing but the name and its verb after it.
    if stopped and (passage.text[cue.end : end].strip() or is_outlet(passage.text[slice(*found)], passage.lang)):
        return None
    return Claim(
        content=_goes_on(passage, quote, end),
        source=cut(passage.text, found),
        cue=cue,
        outlet=_told_outlet(passage, cue, stop),
        features=("quoted", "stopped") if stopped else ("quoted", "adjacent"),
    )


def stopped_quote(passage: Passage) -> Iterator[Claim]:
    """“Rain.” Ada Byron said."""
    for quote in passage.quotes:
        end = quote.span.end
        if end < passage.end and passage.text[end - 2 : end - 1] == "." and _is_whole(quote, passage):
            claim = _name_said(passage, quote.span)
            # Not: “We agree.” He pledged “cooperation”.
            if claim is not None and claim.cue is not None and passage.text[claim.cue.end : claim.cue.end + 1] in ".!?":
                yield claim


def _is_whole(quote: Quote, passage: Passage) -> bool:
    """Whether it is speech, and all of it in this paragraph."""
    return quote.is_speech and passage.start <= quote.span.start and quote.span.end <= passage.end


# What is surer than this rule wins anyway.
_SURER = 0.8


def _is_claimed(part: Span, passage: Passage) -> bool:
    """Whether one of the next frames has the quotation, and is surer of it than a rule can be."""
    first = bisect_left(passage.frames, part.end, key=lambda frame: frame.cue.start)
    return any(
        frame.confidence > _SURER and frame.content and frame.content[0] == part
        for frame in passage.frames[first : first + 3]
    )


# Between a name and the verb behind it stands no more than "then softly".
_NEAR = 20
_VERB_RE = re.compile(r"[ \u00a0]([^\W\d_A-Z]{2,15}+)(?=[ \u00a0.,:;])")


def quote_name(passage: Passage) -> Iterator[Claim]:
    """
    “Rain,” Ada Byron began. · “Rain?” the doctor softly asked before she left. · “Who are you?” asked the pilot.
    """
    yield from _parted(passage)
    text, language = passage.text, passage.lang
    for quote in passage.quotes:
        part = quote.span
        if quote.kind != "speech" or text[part.end - 2 : part.end - 1] not in ",?!" or not _is_whole(quote, passage):
            continue
        if _is_claimed(part, passage):
            continue
        sentence = passage.sentence_at(part.start)
        if sentence is None or (sentence.start != part.start and text[part.end - 2] == ","):
            continue
        claim = _name_said(passage, part)
        if claim is not None and claim.source is not None and claim.cue is not None:
            # Not: “Who?” Ada Byron, who had heard of it when Bo asked, …
            if claim.cue.start - claim.source.end < _NEAR:
                yield claim
                continue
        claim = _described(passage, part, sentence) or _said_name(passage, part)
        if claim is not None:
            yield claim
            continue
        # What a verb is called that no list knows, its place tells: right behind the name.
        stop = _next_start(passage, part.end)
        verb = _VERB_RE.match(text, part.end, stop)
        if verb is not None and verb[1].endswith("ed"):
            # “We went home,” laughed Ada Byron.
            found = phrase_after(text, verb.end() + 1, stop, language)
            if found is not None and text[found[1] : found[1] + 1] in ".,;":
                source, cue = cut(text, found), Span.group(verb, 1)
                yield Claim(content=_goes_on(passage, part, found[1]), source=source, cue=cue, features=("quoted",))
            continue
        found = phrase_after(text, part.end + 1, stop, language)
        if found is None or found[0] != part.end + 1 or not text[found[0]].isupper():
            continue
        verb = _VERB_RE.match(text, found[1], passage.end)
        if verb is not None and verb[1].endswith(("ed", "s")) and verb[1] not in language.function_words:
            source, cue = cut(text, found), Span.group(verb, 1)
            yield Claim(content=_goes_on(passage, part, verb.end()), source=source, cue=cue, features=("quoted",))


# “The weir,” the harbour master sighed, “will hold.” — who stands between two halves of a quotation says both,
# whatever the verb. Costs a list of titles: “Rain,” the band played, “Snow.”
_PARTED_RE = re.compile(r"[ \u00a0](?P<source>[^,.;:!?“”\"()]{2,60})[ \u00a0](?P<cue>[^\W\d_A-Z]{2,15}),[ \u00a0]$")


def _parted(passage: Passage) -> Iterator[Claim]:
    text, language = passage.text, passage.lang
    for part, rest in pairwise(passage.quoted):
        gap = rest.start - part.end
        if not 6 < gap < 80 or text[part.end - 2] != "," or _is_claimed(part, passage):
            continue
        match = _PARTED_RE.match(text[part.end : rest.start])
        if match is None or match["cue"] in language.function_words or match["cue"] in language.auxiliaries:
            continue
        start, end = (part.end + at for at in match.span("source"))
        if phrase_after(text, start, end, language) is not None:
            cue = (part.end + at for at in match.span("cue"))
            yield Claim((part, rest), cut(text, (start, end)), Span.of(text, *cue), features=("quoted", "adjacent"))


_TELLING = frozenset({"asked", "told", "tells", "wrote"})
_CLAUSE_RE = re.compile(r"[;:()–—?!]")
# A name with all that describes it is no longer.
_LONGEST_SUBJECT = 160


def _described(passage: Passage, quote: Span, sentence: Span) -> Claim | None:
    """
    “Rain,” Ada Byron, vice president of Lund Tides, a ferry line in Minton told the Post.

    The first verb of saying is of who is named behind the quotation, unless a
    clause of its own begins between them (… who left *when* Bo asked …).
    """
    text, language = passage.text, passage.lang
    start = quote.end + 1
    stop = min(_next_start(passage, quote.end), sentence.end, quote.end + _LONGEST_SUBJECT)
    cue = next(
        (
            cue
            for cue in passage.cues_between(start + 1, stop)
            if cue.text in _TELLING or cue.text in language.plain_cues
        ),
        None,
    )
    if cue is None:
        return None
    end = cue.start
    while end > start and text[end - 1] in " \u00a0,":
        end -= 1
    source = cut(text, (start, end))
    found = phrase_after(text, start, cue.start, language)
    if found is None or found[0] != start or _CLAUSE_RE.search(source.text):
        return None
    last = text[start : found[1]].split(" ")[-1]
    if not last[:1].isupper() and last not in language.role_nouns:
        return None
    if not language.question_words.isdisjoint(source.text.lower().split()):
        return None
    return Claim(content=_goes_on(passage, quote, cue.end), source=source, cue=cue, features=("quoted", "described"))


# A sign that read “No landing” · banners reading “No tolls”
_READS_RE = re.compile(r"[ \u00a0](?:(?:that|which)[ \u00a0])?+(?P<cue>reads?|reading)[,:]?[ \u00a0]$")


# What people put words on, and how far from its verb it stands.
_PRINTED_RE = re.compile(
    r"\b(?:sign|banner|billboard|card|inscription|leaflet|letter|note|notice|placard|plaque|poster|shirt)s?\b"
)
_PLACED = 40


def sign_reads(passage: Passage) -> Iterator[Claim]:
    """Two women held a sign that read “No landing”."""
    text = passage.text
    for quote in passage.quoted:
        match = _READS_RE.search(text, max(passage.start, quote.start - 16), quote.start)
        if match is None or passage.is_read(match.start("cue")):
            continue
        sentence = passage.sentence_at(quote.start)
        lo = passage.start if sentence is None else sentence.start
        # A sign *over the door* reads
        printed = [word.end() for word in _PRINTED_RE.finditer(text, max(lo, match.start() - _PLACED), match.start())]
        found = phrase_before(text, lo, printed[-1] if printed else match.start(), passage.lang)
        # "I remember reading", "the Post reading list": a sign, a banner and a letter are no names.
        if found is not None and text[found[0] : found[1]].split(" ")[-1].islower() and not _is_pronoun(found, passage):
            yield Claim(
                content=(quote,),
                source=cut(text, found),
                cue=Span.group(match, "cue"),
                features=("quoted", "adjacent"),
            )


def _is_pronoun(found: tuple[int, int], passage: Passage) -> bool:
    return passage.text[slice(*found)].lower() in passage.lang.pronouns


def name_said_quote(passage: Passage) -> Iterator[Claim]:
    """Ada Byron said, “Rain.” · Ada Byron told the Post: “Rain.”"""
    floor = passage.start
    for quote in passage.quoted:
        claim = _said_before(passage, quote, floor)
        floor = quote.end
        if claim is not None:
            yield claim


def said_before(passage: Passage) -> Iterator[Claim]:
    """He added that: “Rain.” — a comma or a colon is enough where learned weights read nothing."""
    text = passage.text
    floor = passage.start
    for quote in passage.quotes:
        part = quote.span
        if (
            part.start > floor + 2
            and text[part.start - 2] in ",:"
            and quote.is_speech
            and part.end <= passage.end
            and not _is_told(part, passage)
        ):
            claim = _said_before(passage, part, floor)
            if claim is not None:
                yield claim
        floor = part.end


def _is_told(part: Span, passage: Passage) -> bool:
    """Whether one of the frames before has the quotation, and is surer of it than `said_before` can be."""
    first = bisect_left(passage.frames, part.start - 80, key=lambda frame: frame.cue.start)
    return any(
        frame.confidence > 0.5 and frame.content[-1].start <= part.start and part.end <= frame.content[-1].end
        for frame in passage.frames[first : first + 3]
        if frame.content
    )


# When she *was asked*, “Will it hold?” — somebody else asks.
_BEING_RE = re.compile(r"\b(?:am|are|be|been|being|is|was|were)\s(?:\w+ly\s)?$")
_BEING = 24


def _said_before(passage: Passage, quote: Span, floor: int) -> Claim | None:
    cues = passage.cues_between(max(floor, quote.start - 80), quote.start)
    if not cues:
        return None
    cue = cues[-1]
    gap = passage.text[cue.end : quote.start].strip()
    if gap[-1:] not in (",", ":", "") and gap.lower() not in ("that", "it", "him", "her", "them", "a"):
        return None
    sentence = passage.sentence_at(cue.start)
    lo = max(passage.start, sentence.start if sentence else passage.start)
    found = phrase_before(passage.text, lo, cue.start, passage.lang)
    if found is None or _BEING_RE.search(passage.text, max(lo, cue.start - _BEING), cue.start):
        return None
    return Claim(
        content=_goes_on(passage, quote, quote.end),
        source=quoted_source(cut(passage.text, found), passage),
        cue=cue,
        outlet=_told_outlet(passage, cue, quote.start),
        features=("quoted", "colon" if gap.endswith(":") else "before"),
    )


# Orders from Ada Byron to “hold the weir” · an appeal by the mayor for “calm”
_ORDER_RE = re.compile(
    r"""
    \b (?P<cue> (?: appeal|call|command|demand|directive|guidance|instruction|invitation|message|order|plea
         |promise|request|suggestion|threat|warning) s? )
    [ \u00a0] (?: from | by ) [ \u00a0] (?P<source> [^,.;:?!()“”"‘]{2,60}? )
    [ \u00a0] (?: to | for | that | not[ ]to ) [ \u00a0] $
    """,
    re.VERBOSE | re.IGNORECASE,
)


def ordered(passage: Passage) -> Iterator[Claim]:
    """Orders from Ada Byron to “hold the weir”."""
    text = passage.text
    for quote in passage.quotes:
        part = quote.span
        if not quote.is_speech or part.start < passage.start or part.end > passage.end:
            continue
        if text[part.start - 4 : part.start].lower().strip() not in ("to", "for", "that"):
            continue
        match = _ORDER_RE.search(text, max(passage.start, part.start - 100), part.start)
        if match is not None:
            found = phrase_after(text, match.start("source"), match.end("source"), passage.lang)
            if found is not None and found[1] == match.end("source"):
                yield Claim(
                    content=_goes_on(passage, part, part.end),
                    source=cut(text, found),
                    cue=Span.group(match, "cue"),
                    features=("quoted", "adjacent"),
                )


_AS_RE = re.compile(r"[,\s]*+(?:as|which)\s")
# Other verbs after "as" open a clause of their own: “Yes” as she promised to stay.
_DUBBING = frozenset(
    {
        "call",
        "called",
        "calls",
        "christen",
        "christened",
        "describe",
        "described",
        "describes",
        "dub",
        "dubbed",
        "dubs",
        "label",
        "labeled",
        "labelled",
        "labels",
        "nickname",
        "nicknamed",
        "put",
        "puts",
        "term",
        "termed",
        "terms",
    }
)


def dubbed(passage: Passage) -> Iterator[Claim]:
    """His “best friend,” as the king has dubbed him."""
    for quote in passage.quoted:
        match = _AS_RE.match(passage.text, quote.end, passage.end)
        if match is None:
            continue
        stop = min(_next_start(passage, quote.end), match.end() + 80)
        for cue in _cue_between(passage, match.end(), stop):
            found = phrase_before(passage.text, match.end(), cue.start, passage.lang)
            if found is not None and found[0] == match.end() and cue.text.lower() in _DUBBING:
                yield Claim(content=(quote,), source=cut(passage.text, found), cue=cue, features=("quoted", "adjacent"))
            break
