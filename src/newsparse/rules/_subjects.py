"""Whose words they are, where the nearest words are not it."""

from __future__ import annotations

import re
from bisect import bisect_left

from .._bylines import split_dateline
from .._names import find_names, phrase_after, phrase_before
from .._passage import Frame, Passage
from .._span import Span, cut
from ..lang import Language

__all__ = ["mended", "quoted_source", "subject_at", "unopened"]

_DASH_RE = re.compile(r"[ \u00a0)][-–—]")
# A dateline is shorter, and so is what stands between its place and its dash.
_DATELINE = 60
# The main verb stands no more words of saying before "adding".
_MOST_BEFORE = 6
_SURE = 0.5
_LED_RE = re.compile(
    r"\b(?:allow|caus|driv|enabl|forc|lead|mov|prompt|push)(?:ed|e|ing|s|es)?[ \u00a0]|\b(?:led|drove)[ \u00a0]"
)
_LONGEST_NAME = 60
_LETTER_RE = re.compile(r"\w")


def mended(frame: Frame, content: tuple[Span, ...], passage: Passage) -> tuple[Span | None, tuple[Span, ...]]:
    """The source and the content of a frame, with the source that a reader takes where it has a lesser one."""
    source = frame.source
    if not content:
        return source, content
    if source is None:
        return _by_whom(content, passage)
    source = unopened(source, frame.cue, passage) or source
    text = passage.text
    if content[0].start == passage.start or content[1:] or "," in source.text:
        source, content = _unmixed(frame, source, content, passage)
    if frame.form in ("quote_name_said", "clause_name_said"):
        return _whole_subject(frame, source, content, passage)
    word = source.text.lower()
    found = None
    if frame.cue.text.lower().startswith("adding") and (speaker := _main_speaker(frame, passage)) is not None:
        return speaker, content
    if frame.cue.text[:3] == "to " and (led := _led(frame.cue, passage)) is not None:
        found = led
    elif _is_relative(word, passage.lang):
        # She thanked *Ida Strand, who* wrote: “It holds.” Only where all of it is quoted: of
        # reported speech the pronoun is the source, as in the annotated news that the weights
        # were learned from.
        if any(part.start == content[0].start for part in passage.quoted_between(content[0].start, content[0].end)):
            found = _before(source, passage)
    elif word in _PERCEIVED:
        found = _before(source, passage)
    elif (word in passage.lang.auxiliaries or word.endswith("ly")) and source.text.islower() and " " not in word:
        # *Ida Strand*, the harbour master, would not say how deep it is and *only* said: “Ask them.”
        found = _before(source, passage) or _first(source, passage)
    elif source.start - passage.start < _DATELINE and _has_dash(text, source.end):
        # MINTON, May 3 (Reuters) - *The port authority* closed the quay, calling it “unsafe”.
        found = _behind_dateline(source, frame.cue, passage)
    if (
        found is None
        and frame.form == "name_colon_quote"
        and source.text[0].islower()
        and not _is_phrase(source, passage)
    ):
        # *The plaque*, unveiled in May, honours the drowned: “They held the line.”
        found = _first(source, passage)
    return source if found is None else cut(text, found), content


def _unmixed(frame: Frame, source: Span, content: tuple[Span, ...], passage: Passage) -> tuple[Span, tuple[Span, ...]]:
    """Source and content without words of each other, of a dateline or of what it is about."""
    text, first = passage.text, content[0]
    if "," in source.text:
        if frame.form == "according_to" and first.start == source.end + 1:
            # According to *Ida Strand*, the quay is sinking: the last comma ends the source.
            name, _, rest = source.text.rpartition(", ")
            if name:
                start = source.end - len(rest)
                return cut(text, (source.start, source.start + len(name))), (
                    cut(text, (start, first.end)),
                    *content[1:],
                )
        for quote in passage.quoted_between(source.start, source.end)[:1]:
            # “The quay,” said *Ida Strand*, “is sinking.”
            if quote.start > source.start + 2 and text[quote.start - 2 : quote.start] == ", ":
                source = cut(text, (source.start, quote.start - 2))
    elif len(content) > 1 and frame.cue.text.endswith(" of") and content[1].start == frame.cue.end + 1:
        content = (first, *content[2:])  # “It holds,” Strand says of *the quay*.
    if first.start == passage.start and _has_dash(text, first.start):
        # EASTMERE (Reuters) – “The quay is sinking,” Strand said.
        dateline = split_dateline(text, pos=passage.start, endpos=passage.end, lang=passage.lang)
        if dateline is not None and dateline.body_start < first.end:
            content = (cut(text, (dateline.body_start, first.end)), *content[1:])
    return source, content


def _has_dash(text: str, start: int) -> bool:
    """Whether a dash is so near that what stands before it may be a dateline."""
    near = text[start : start + _DATELINE]
    return ("-" in near or "–" in near or "—" in near) and _DASH_RE.search(near) is not None


def _by_whom(content: tuple[Span, ...], passage: Passage) -> tuple[Span | None, tuple[Span, ...]]:
    """The weir was described as “sound as a bell” *by Ida Strand*."""
    last = content[-1]
    quoted = passage.quoted_between(last.start, last.end)[-1:]
    if not quoted or not passage.text.startswith(" by ", quoted[0].end):
        return None, content
    at = quoted[0].end + 4
    found = phrase_after(passage.text, at, last.end, passage.lang)
    if found is None or found[0] != at or passage.text[found[1] : last.end].strip(" .,"):
        return None, content
    return cut(passage.text, found), (*content[:-1], cut(passage.text, (last.start, quoted[0].end)))


def _main_speaker(frame: Frame, passage: Passage) -> Span | None:
    """*Ida Strand* said that the port and its pilots were late, *adding* that …: who adds has spoken before."""
    sentence = passage.sentence_at(frame.cue.start)
    if sentence is None:
        return None
    here = bisect_left(passage.frames, frame.cue.start, key=lambda other: other.cue.start)
    before = [
        other
        for other in passage.frames[max(0, here - _MOST_BEFORE) : here]
        if other.cue.start >= sentence.start and other.source is not None and other.confidence >= _SURE
    ]
    return max(before, key=lambda other: other.confidence).source if before else None


def _led(cue: Span, passage: Passage) -> tuple[int, int] | None:
    """The soundings led *Strand* to conclude that the quay was “unsafe”."""
    sentence = passage.sentence_at(cue.start)
    lo = max(passage.start if sentence is None else sentence.start, cue.start - _DATELINE)
    verbs = list(_LED_RE.finditer(passage.text, lo, cue.start))
    if not verbs:
        return None
    found = phrase_after(passage.text, verbs[-1].end(), cue.start, passage.lang)
    return found if found is not None and not passage.text[found[1] : cue.start].strip() else None


def unopened(source: Span, cue: Span, passage: Passage) -> Span | None:
    """
    The source without an adverb that opens the sentence: *Besides* Northwind said; *However*, the board said.

    `None` where the adverb is all of it, and nothing behind it is the subject.
    """
    first, _, rest = source.text.partition(" ")
    if first.lower() not in passage.lang.openers:
        return source
    if rest:
        return cut(passage.text, (source.end - len(rest), source.end))
    start = source.end + (passage.text[source.end : source.end + 1] == ",") + 1
    found = subject_at(start, cue.start, passage) if start < cue.start else None
    return None if found is None else cut(passage.text, found)


# *A voice* is then heard saying: “It leaks.”
_PERCEIVED = frozenset({"filmed", "heard", "overheard", "recorded", "seen"})


def quoted_source(source: Span, passage: Passage) -> Span:
    """Who says a quotation, where "who" or a participle stands before the cue: *Ida Strand, who* wrote: “It holds.”"""
    word = source.text.lower()
    if not _is_relative(word, passage.lang) and word not in _PERCEIVED:
        return source
    found = _before(source, passage)
    return source if found is None else cut(passage.text, found)


def _is_relative(word: str, language: Language) -> bool:
    """Whether it is "who" or "which"."""
    return word in language.pronouns and word in language.question_words


def _is_phrase(source: Span, passage: Passage) -> bool:
    first = source.text.partition(" ")[0]
    language = passage.lang
    return first in language.determiners or first in language.pronouns or first in language.role_nouns


def _before(source: Span, passage: Passage) -> tuple[int, int] | None:
    """The noun phrase right before it, or before the description that a comma ends there."""
    sentence = passage.sentence_at(source.start)
    lo = passage.start if sentence is None else sentence.start
    hi = source.start
    while hi > lo and passage.text[hi - 1].isspace():
        hi -= 1
    if not _is_relative(source.text.lower(), passage.lang):
        return phrase_before(passage.text, lo, hi, passage.lang)
    hi -= passage.text[hi - 1] == ","
    names = find_names(passage.text, max(lo, hi - _LONGEST_NAME), hi, passage.lang)
    if names and names[-1][1] == hi:
        return names[-1]  # Pilots met *Ida Strand* who wrote …
    found = phrase_before(passage.text, lo, hi, passage.lang)
    if found is None:
        return None
    # The plan was *drawn by* Ida Strand, who wrote …
    by = passage.text.rfind(" by ", *found)
    return found if by < 0 else (by + 4, found[1])


def _first(source: Span, passage: Passage) -> tuple[int, int] | None:
    """The noun phrase that the sentence starts with."""
    sentence = passage.sentence_at(source.start)
    if sentence is None or sentence.start >= source.start:
        return None
    return subject_at(sentence.start, source.start, passage)


def _behind_dateline(source: Span, cue: Span, passage: Passage) -> tuple[int, int] | None:
    """The subject of a lead, if its dateline was taken for it."""
    dateline = split_dateline(passage.text, pos=passage.start, endpos=passage.end, lang=passage.lang)
    if dateline is None or source.start >= dateline.body_start:
        return None
    return subject_at(dateline.body_start, cue.start, passage)


_NEXT_RE = re.compile(r"[ \u00a0](\w++)")


def subject_at(lo: int, hi: int, passage: Passage) -> tuple[int, int] | None:
    """The noun phrase at the head of a sentence."""
    found = phrase_after(passage.text, lo, hi, passage.lang)
    if found is None:
        return None
    # A capital at the head is no name that would end there: The port *authority* closed …
    match = _NEXT_RE.match(passage.text, found[1], hi)
    owns = passage.text[found[1] - 2 : found[1]] in ("'s", "’s")
    for _ in range(3 if owns else 1):  # Vale’s civil harbour *authority* closed …
        if match is None:
            break
        if match[1] in passage.lang.role_nouns or match[1] in passage.lang.organisation_words:
            return found[0], match.end()
        match = _NEXT_RE.match(passage.text, match.end(), hi)
    return found


def _whole_subject(
    frame: Frame, source: Span, content: tuple[Span, ...], passage: Passage
) -> tuple[Span, tuple[Span, ...]]:
    """
    “It holds,” *Ida Strand, a geographer from Minton, Vale*, said.

    The last words of a long description are taken for the source. What stands
    between a quotation that a comma ends and its cue is all of the source if it
    starts with a noun phrase and a comma. Costs what describes what was quoted:
    “… in the sixties,” *the great days of the port*, Strand said.
    """
    text = passage.text
    if source.start > frame.cue.start:
        return source, content
    for n, span in enumerate(content):
        quoted = passage.quoted_between(span.start, span.end)[-1:]
        if not quoted or span.start > source.start:
            continue
        quote = quoted[0]
        if text[quote.end - 2 : quote.end - 1] not in ",?!" or not _LETTER_RE.search(text, quote.end, source.start):
            continue
        found = phrase_after(text, quote.end + 1, source.end, passage.lang)
        if found is None or found[0] != quote.end + 1:
            continue
        if found[1] != source.end and text[found[1] : found[1] + 1] != ",":
            continue
        whole = (*content[:n], cut(text, (span.start, quote.end)), *content[n + 1 :])
        return cut(text, (found[0], source.end)), whole
    return source, content
