"""Rules over frames: each claims the frames of one pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import attrs

from .._names import is_outlet, phrase_after
from .._passage import Frame, Passage
from .._span import Span, cut
from ._reported import is_no_source, relayed, unglued
from ._rules import Claim
from ._subjects import mended, unopened

__all__ = ["Framed", "announced"]


@attrs.frozen
class Framed:
    """
    A rule that claims the frames of a pattern.

    .. versionadded:: 0.2
    """

    form: str
    """The pattern, as `Frame` names it."""

    def __call__(self, passage: Passage) -> Sequence[Claim]:
        """Claim each such frame of the passage."""
        form = self.form
        frames = passage.forms.get(form)
        if frames is None:
            return ()
        return [
            _claim(frame, frame.content, passage, form)
            for frame in frames
            if frame.content and frame.content[-1].text not in _NOTHING and _names_somebody(frame, passage)
        ]


# Ida Strand fought twice and said *nothing*. *It* is hard to say.
_NOTHING = frozenset({"It", "it", "little", "no more", "nothing", "nothing more"})


def announced(passage: Passage) -> Iterator[Claim]:
    """She wrote: — and this paragraph is what she wrote."""
    frame = passage.announced
    if frame is not None and passage.quoted and passage.quoted[0].start == passage.start:
        yield _claim(frame, passage.quoted[:1], passage, "announced")


def _claim(frame: Frame, content: tuple[Span, ...], passage: Passage, rule: str) -> Claim:
    source, outlet = frame.source, None
    if source is not None and _relays(source, frame.cue, passage):
        source, outlet = None, source
    else:
        if source is not None:
            outlet = _told(frame, passage)
        source, content = mended(frame, content, passage)
        if source is not None:
            source, glued = unglued(source, passage)
            outlet = outlet or glued
    if content and (found := relayed(content[-1], passage)) is not None:
        # She fears that it leaks, *per the Post*
        content, outlet = (*content[:-1], found[0]), outlet or found[1]
    sure, evidence = frame.confidence, frame.evidence
    if passage.quotes:
        times, why = _weigh_quotes(content, passage)
        if times < 1 and source is not None and source.text.lower() in _VAGUE:
            times *= _VAGUELY
        if why:
            sure *= times / (sure * times + 1 - sure)
            evidence = (*evidence, why)
    # The name that the rule has in the built-in chain; another chain puts its own there.
    return Claim(content, source, frame.cue, outlet, sure, evidence, rule=rule)


# She presented *her “Night Ferry.”* Weights look at the words around a quotation
# and not into it, so they take for speech what only a title, a term or the
# writer's distance stands in; and they are as sure of a long sentence in marks as
# of a word; "her" does not make it more. Whoever says that the “Night Ferry” leaks
# is still believed: there the title is a small part of the content. By what the
# odds rise or fall was read off annotated politics and general news. Costs a word
# that somebody did say: *She labelled the plan “Affordable”.*
_SPEECH = 1.33
_NO_SPEECH = ((0.9, 0.14), (0.5, 0.33), (0.2, 0.55))  # from this share of the content on
# What *some* have called a “sand rush” is what it is called.
_VAGUE = frozenset({"some", "some people", "many", "many people", "most people", "others", "people"})
_VAGUELY = 0.5
# No more quotations of one stretch are looked at.
_MOST_QUOTES = 8


def _weigh_quotes(content: tuple[Span, ...], passage: Passage) -> tuple[float, str]:
    """By what the odds of a claim rise or fall for what is quoted in it, and why."""
    size = meant = 0
    kind = ""
    for span in content:
        size += span.end - span.start
        for quote in passage.quotes_between(span.start, span.end)[:_MOST_QUOTES]:
            if quote.is_speech:
                return _SPEECH, "speech is quoted"
            kind = quote.kind
            meant += min(span.end, quote.span.end) - max(span.start, quote.span.start)
    if not meant:
        return 1.0, ""
    if content[0].text[: size - meant].strip().lower() in passage.lang.determiners:
        size = meant
    for share, times in _NO_SPEECH:
        if meant >= share * size:
            return times, f"a {kind} is quoted"
    return 1.0, ""


def _names_somebody(frame: Frame, passage: Passage) -> bool:
    """
    Whether the source can be one.

    No manner is ("according to *plan*"), and no date or number: a list of years
    has a colon after each ("*May 1960*: “The new weir”").
    """
    if frame.source is None:
        return True
    if frame.form == "according_to":
        return not is_no_source(frame.source.text, passage.lang)
    language = passage.lang
    lowered = frame.source.text.lower()
    first = lowered.partition(" ")[0]
    if lowered in language.openers:
        return unopened(frame.source, frame.cue, passage) is not None
    months, days = language.months, language.weekdays
    if first.isalpha() and first not in months and first not in days:
        return True
    words = _WORD_RE.findall(lowered)
    return not words or any(not (w.isdigit() or w in months or w in days) for w in words)


# What an outlet does that passes on what it did not say itself.
_RELAYED = frozenset(
    [
        "according",
        "cited",
        "citing",
        "confirmed",
        "notes",
        "noted",
        "per",
        "quoted",
        "quoting",
        "reported",
        "reporting",
        "reports",
        "revealed",
        "reveals",
        "said",
        "says",
        "via",
        "wrote",
        "writes",
    ]
)
_WORD_RE = re.compile(r"\w+")


def _relays(source: Span, cue: Span, passage: Passage) -> bool:
    """Whether an outlet passes it on: "The Post *reported*"."""
    return _passes_on(cue.text) and source.text not in passage.lang.pronouns and is_outlet(source.text, passage.lang)


@lru_cache(maxsize=1024)
def _passes_on(cue: str) -> bool:
    return any(word in _RELAYED for word in _WORD_RE.findall(cue.lower()))


# told the Post · in an interview with CNN · on Fox News · in a statement to Reuters
_TO_OUTLET_RE = re.compile(
    r"""
    \b (?: (?: tell|tells|told|telling|said ) [ \u00a0]  # pages lose words: "said CNN"
       | (?: interview|conversation|appearance|op-ed|column|statement|email|comments|remarks|speaking )
         [ \u00a0] (?: with|on|in|for|to|at ) [ \u00a0] )
    (?-i: (?= [^\Wa-z_] | the[ ] ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# One of these is among the words, or nobody is told.
_TO_OUTLET = frozenset(
    [
        *("appearance", "column", "comments", "conversation", "email", "interview", "op-ed", "remarks", "said"),
        *("speaking", "statement", "tell", "telling", "tells", "told"),
    ]
)
# Letters that one of them has, and "said" before an odd space.
_TOLD = (
    *("tell", "told", "said\u00a0", "statement", "interview", "conversation", "appearance", "op-ed", "column", "email"),
    *("comments", "remarks", "speaking"),
)
# How far from a cue that is looked for.
_REACH = 120


def _may_tell(text: str, start: int) -> bool:
    """Whether there can be such words: a look at letters, for nearly everywhere there are none."""
    near = text[start : start + _REACH].lower()
    for letters in _TOLD:
        if letters in near:
            return True
    said = near.find("said ")
    while said >= 0:
        follows = start + said + 5
        if not text[follows : follows + 1].islower() or text.startswith("the ", follows):
            return True
        said = near.find("said ", said + 5)
    return False


def _told(frame: Frame, passage: Passage) -> Span | None:
    """The outlet that was told: "told the Post", "in an interview with CNN"."""
    start = frame.cue.start
    if not _may_tell(passage.text, start):
        return None
    sentence = passage.sentence_at(start)
    stop = min(passage.end if sentence is None else sentence.end, start + _REACH)
    later = [span.start for span in frame.content if span.start > start]
    if later:
        stop = min(stop, later[0])
    if _TO_OUTLET.isdisjoint(passage.text[start:stop].lower().split()):
        return None
    for match in _TO_OUTLET_RE.finditer(passage.text, start, stop):
        found = phrase_after(passage.text, match.end(), stop, passage.lang)
        if found is not None and is_outlet(passage.text[slice(*found)], passage.lang):
            return cut(passage.text, found)
    return None
