"""Rules of headlines: who is quoted in a line without a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .._captions import split_caption
from .._headlines import split_headline
from .._names import phrase_after
from .._passage import Passage
from .._span import Span, cut
from ._rules import Claim

__all__ = ["headline"]

# Longer than this, it is a paragraph.
_LONGEST = 200
_SPEECH_MARKS = "“”\"‘’'«»"
# ‘It held’: Ida Strand on the weir · ‘It held’ - Ida Strand wins medal
_AFTER_RE = re.compile(r"[  ]*+(?:[:–—-]|\|)[  ]++")


def headline(passage: Passage) -> Iterator[Claim]:
    """Tolls to double, says port chief · Strand ‘proud’ of her pilots · ‘It held’: Ida Strand on the weir"""
    # Cues are looked for last, because that takes longest.
    if passage.end - passage.start > _LONGEST or not _is_line(passage) or not (passage.quoted or passage.cues):
        return
    start, end, quoted = passage.start, passage.end, passage.quoted
    if quoted and quoted[0].start == start and quoted[0].end == end:
        return
    line = split_headline(passage.text, pos=start, endpos=end, lang=passage.lang)
    if line.speaker is not None and line.main is not None:
        speaker = line.speaker
        behind = speaker.start > line.main.start
        if behind and split_caption(passage.text, pos=start, endpos=end, lang=passage.lang).credit is not None:
            return  # ‘It will hold.’ Photograph: Ida Strand/Reuters
        content = tuple(part for part in quoted if part.end <= speaker.start or part.start >= speaker.end)
        # A bare colon is as often a topic's ("Storm watch: …"); with a cue or
        # quoted words it is not.
        if content or line.cue is not None:
            yield Claim(
                content=(_unstopped(line.main),) if line.cue is not None or not content else content,
                source=speaker,
                cue=line.cue,
                features=("headline", "behind" if behind else "before"),
            )
        return
    said = tuple(quote.span for quote in passage.quotes if quote.is_speech and quote.span.end <= end)
    if not said or said[0].start < start:
        return
    source = _named(passage, said[0], start if line.kicker is None or line.main is None else line.main.start)
    # ‘It held’: three hurt in flood — somebody said it, and the line does not tell who.
    if source is not None or (said[0].start == start and _AFTER_RE.match(passage.text, said[0].end, end)):
        yield Claim(content=said, source=source, cue=_cue(passage, source), features=("headline",))


def _unstopped(span: Span) -> Span:
    """The words without the comma before ", says …"."""
    return Span(span.start, span.end - 1, span.text[:-1]) if span.text[-1] == "," and len(span.text) > 1 else span


def _is_line(passage: Passage) -> bool:
    """Whether no full stop ends it, as none ends a headline: of prose even a short paragraph has one."""
    text, end = passage.text, passage.end
    while end > passage.start and text[end - 1] in _SPEECH_MARKS:
        end -= 1
    if end == passage.start or text[end - 1] in ".…:;,":
        return False
    return len(passage.sentences) < 3


def _named(passage: Passage, quote: Span, start: int) -> Span | None:
    """Who says a quotation in a headline without a word of saying."""
    text, language = passage.text, passage.lang
    if quote.start == start:
        match = _AFTER_RE.match(text, quote.end, passage.end)
        found = phrase_after(text, match.end(), passage.end, language) if match else None
        return _somebody(passage, found) if found is not None else None
    found = phrase_after(text, start, quote.start, language)
    source = _somebody(passage, found) if found is not None else None
    if source is None:
        return None
    between = text[source.end : quote.start].strip().lower()
    word = between.partition(" ")[0]
    # Ida Strand ‘proud’ of pilots · Ida Strand is ‘proud’ · Ida Strand on being ‘pulled in’ · Ida Strand
    # praises pilots: ‘They held the line’. Others ("Man jailed for ‘cruel’ attack") say nothing about who.
    if not between or between in language.auxiliaries or word in language.addressing or word in language.cues:
        return source
    return source if between[-1] in ",:" else None


def _cue(passage: Passage, source: Span | None) -> Span | None:
    """The verb right behind the source, if it is one of saying: Strand *tells* pilots ‘to wait’."""
    if source is None:
        return None
    return next((cue for cue in passage.cues_between(source.end, source.end + 2) if cue.start == source.end + 1), None)


def _somebody(passage: Passage, found: tuple[int, int]) -> Span | None:
    """The name or role at the start of a noun phrase, which in a headline may hold the verb as well."""
    span = cut(passage.text, found)
    language = passage.lang
    words = span.text.split(" ")
    lows = [word.lower().strip(".,") for word in words]
    while len(lows) > 1 and (lows[-1] in language.cues or lows[-1] in language.auxiliaries):
        del lows[-1], words[-1]  # *The Harbour Board* Declares “War” On Gulls
        span = cut(passage.text, (span.start, span.start + len(" ".join(words))))
    if lows[-1] in language.role_nouns or lows[-1] in language.titles:
        return span
    if not words[-1][:1].isupper() or any(c.isdigit() for c in span.text):
        return None
    for i, low in enumerate(lows[:-1]):
        if low in language.given_names:
            end = sum(map(len, words[: i + 2])) + i + 1
            return cut(passage.text, (span.start, span.start + end))
    return span if len(words) < 4 else None
