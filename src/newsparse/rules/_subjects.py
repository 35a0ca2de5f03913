"""Whose words they are, where the nearest words are not it."""

from __future__ import annotations

import re

from .._bylines import split_dateline
from .._names import phrase_after, phrase_before
from .._passage import Frame, Passage
from .._span import Span, cut
from ..lang import Language

__all__ = ["mended"]

_DASH_RE = re.compile(r"[ \u00a0)][-–—]")
# A dateline is shorter, and so is what stands between its place and its dash.
_DATELINE = 60
_LETTER_RE = re.compile(r"\w")


def mended(frame: Frame, content: tuple[Span, ...], passage: Passage) -> tuple[Span | None, tuple[Span, ...]]:
    """The source and the content of a frame, with the source that a reader takes where it has a lesser one."""
    source = frame.source
    if not content:
        return source, content
    if source is None:
        return _by_whom(content, passage)
    text = passage.text
    if frame.form in ("quote_name_said", "clause_name_said"):
        return _whole_subject(frame, source, content, passage)
    if source.text[-2:-1] in ",?!" and (turned := _turned(source, content, passage)) is not None:
        return turned
    word = source.text.lower()
    found = None
    if _is_relative(word, passage.lang):
        # She thanked *Ida Strand, who* wrote: “It holds.” Only where all of it is quoted: of
        # reported speech the pronoun is the source, as in the annotated news that the weights
        # were learned from.
        if any(part.start == content[0].start for part in passage.quoted_between(content[0].start, content[0].end)):
            found = _before(source, passage)
    elif (word in passage.lang.auxiliaries or word.endswith("ly")) and source.text.islower() and " " not in word:
        # *Ida Strand*, the harbour master, would not say how deep it is and *only* said: “Ask them.”
        found = _before(source, passage) or _first(source, passage)
    elif source.start - passage.start < _DATELINE and _DASH_RE.search(text, source.end, source.end + _DATELINE):
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


def _turned(source: Span, content: tuple[Span, ...], passage: Passage) -> tuple[Span | None, tuple[Span, ...]] | None:
    """“Who are you?” asked *the pilot*: a quotation speaks to nobody, it is what is said."""
    if source not in passage.quoted_between(source.start, source.end):
        return None
    found = phrase_after(passage.text, content[0].start, content[0].end, passage.lang)
    return None if found is None else (cut(passage.text, found), (source, *content[1:]))


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
    found = phrase_before(passage.text, lo, hi - (passage.text[hi - 1] == ","), passage.lang)
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
    return _subject(sentence.start, source.start, passage)


def _behind_dateline(source: Span, cue: Span, passage: Passage) -> tuple[int, int] | None:
    """The subject of a lead, if its dateline was taken for it."""
    dateline = split_dateline(passage.text, pos=passage.start, endpos=passage.end, lang=passage.lang)
    if dateline is None or source.start >= dateline.body_start:
        return None
    return _subject(dateline.body_start, cue.start, passage)


_NEXT_RE = re.compile(r"[ \u00a0](\w++)")


def _subject(lo: int, hi: int, passage: Passage) -> tuple[int, int] | None:
    """The noun phrase at the head of a sentence."""
    found = phrase_after(passage.text, lo, hi, passage.lang)
    if found is None:
        return None
    # A capital at the head is no name that would end there: The port *authority* closed …
    match = _NEXT_RE.match(passage.text, found[1], hi)
    if match and (match[1] in passage.lang.role_nouns or match[1] in passage.lang.organisation_words):
        return found[0], match.end()
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
        found = phrase_after(text, quote.end + 1, source.start, passage.lang)
        if found is None or found[0] != quote.end + 1 or text[found[1] : found[1] + 1] != ",":
            continue
        whole = (*content[:n], cut(text, (span.start, quote.end)), *content[n + 1 :])
        return cut(text, (found[0], source.end)), whole
    return source, content
