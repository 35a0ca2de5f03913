"""Rules of reported speech: what somebody said in the writer's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from .._names import is_outlet, phrase_after, phrase_before
from .._passage import Passage
from .._span import Span, cut, trim
from ..lang import Language
from ._rules import Claim

__all__ = ["according_to", "clause_name_said", "has_relay", "is_no_source", "name_said_that", "relayed", "unglued"]

# "told reporters on Monday that", "said in a statement that": what may stand
# between a cue and its clause.
_THAT_NEAR_RE = re.compile(r"[^.!?;:“”\",]{0,60}\bthat\s")
# What a bare clause does not start with: "said on Monday", "said to", "said.".
_NO_CLAUSE = frozenset(
    {"on", "in", "at", "to", "by", "of", "for", "with", "as", "after", "before", "when", "during", "so"}
)


# How far before a cue a quotation still stands between it and a subject.
_REACH = 240


def _strip_end(text: str, start: int, end: int) -> tuple[int, int]:
    start, end = trim(text, start, end)
    while end > start and text[end - 1] in ".…,; ":
        end -= 1
    return start, end


def name_said_that(passage: Passage) -> Iterator[Claim]:
    """Ada Byron said (that) it would rain."""
    text, language = passage.text, passage.lang
    for sentence in passage.sentences:
        for cue in passage.cues_between(sentence.start, sentence.end):
            # A subject stands on this side of a quotation: “It holds,” said Ada, adding that …
            lo = max([sentence.start, *(q.end for q in passage.quoted_between(cue.start - _REACH, cue.start))])
            found = phrase_before(text, lo, cue.start, language)
            if found is None:
                continue
            that = _THAT_NEAR_RE.match(text, cue.end, sentence.end)
            if that:
                start = that.end()
            else:
                start = cue.end + 1
                first = re.match(r"\w+", text[start : start + 20])
                if first is None or first[0].lower() in _NO_CLAUSE or start >= sentence.end:
                    continue
                if cue.text.lower() not in language.plain_cues:
                    continue
            content = _strip_end(text, start, sentence.end)
            relay = _per_tail(passage, content)
            outlet = None
            if relay is not None:
                content, outlet = _strip_end(text, content[0], relay[0]), cut(text, relay[1])
            if content[1] - content[0] < 8:
                continue
            source, glued = unglued(cut(text, found), passage)
            yield Claim(
                content=(cut(text, content),),
                source=source,
                cue=cue,
                outlet=outlet or glued,
                features=("that",) if that else ("bare",),
            )
            break


# A page lost a space: "BBCNorrland said". An acronym is no part of the word, but "PACs" is one, and "SuperPACs".
_GLUED_RE = re.compile(r"(?<!\w)([A-Z]{2,5})(?=[A-Z][a-z]{2})")


def unglued(source: Span, passage: Passage) -> tuple[Span, Span | None]:
    """The source without the outlet that lost the space behind it, and that: "*BBC*Norrland said"."""
    match = _GLUED_RE.search(source.text)
    if match and is_outlet(match[1], passage.lang):
        start = source.start + match.end()
        return cut(passage.text, (start, source.end)), cut(passage.text, (source.start + match.start(), start))
    return source, None


@lru_cache(maxsize=32)
def _per_re(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in sorted(language.relays))
    # Starts with the letters of the words, not with the space before them, because there are more spaces.
    return re.compile(rf"(?:{words or '(?!)'})\s(?=\S)")


def has_relay(passage: Passage) -> bool:
    """Whether the paragraph holds any ", per": most hold none."""
    text, start, end = passage.text, passage.start, passage.end
    for word in passage.lang.relays:
        if text.find(word, start, end) > 0:
            matches = _per_re(passage.lang).finditer(text, start + 1, end)
            return any(text[match.start() - 1].isspace() for match in matches)
    return False


# Longer than this is no ", per the Post".
_TAIL = 45


def relayed(content: Span, passage: Passage) -> tuple[Span, Span] | None:
    """The content without the relay at its end, and the outlet: "It leaks, *per the Post*"."""
    tail = content.text[-_TAIL:].lower()
    if not any(word in tail for word in passage.lang.relays):
        return None
    found = _per_tail(passage, (content.start, content.end))
    if found is None:
        return None
    outlet = cut(passage.text, found[1])
    start, end = _strip_end(passage.text, content.start, found[0])
    if start >= end or not (is_outlet(outlet.text, passage.lang) or outlet.text[:4].lower() == "the "):
        return None
    return cut(passage.text, (start, end)), outlet


def _per_tail(passage: Passage, content: tuple[int, int]) -> tuple[int, tuple[int, int]] | None:
    """Where ", per the Post" starts at the end of a clause, and its outlet."""
    text, stop = passage.text, content[1]
    for match in _per_re(passage.lang).finditer(text, content[0] + 1, stop):
        at = match.start() - 1
        if not text[at].isspace():
            continue
        found = match.end(), stop
        if stop - match.end() < 40 and not any(c in text[slice(*found)] for c in ',;“”"'):
            return (at - 1 if at > content[0] and text[at - 1] == "," else at), found
    return None


def clause_name_said(passage: Passage) -> Iterator[Claim]:
    """It would rain, Ada Byron said."""
    text = passage.text
    for sentence in passage.sentences:
        cues = passage.cues_between(sentence.start, sentence.end)
        if not cues:
            continue
        cue = cues[-1]
        if sentence.end - cue.end > 60 or text[cue.end : sentence.end].count(",") > 1:
            continue
        found = phrase_before(text, sentence.start, cue.start, passage.lang)
        if found is None or found[0] <= sentence.start or text[found[0] - 2 : found[0]].strip() != ",":
            continue
        content = _strip_end(text, sentence.start, found[0])
        if content[0] < content[1]:
            yield Claim(content=(cut(text, content),), source=cut(text, found), cue=cue, features=("after",))


@lru_cache(maxsize=32)
def _according_re(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(w).replace(r"\ ", r"\s") for w in sorted(language.according_to))
    return re.compile(rf"\b(?P<cue>{words or '(?!)'})\s", re.I)


def is_no_source(phrase: str, language: Language) -> bool:
    """Whether a bare lower-case word is a manner and nobody: "according to plan"."""
    bare = phrase.islower() and " " not in phrase
    return bare and phrase not in language.pronouns and phrase not in language.role_nouns


def according_to(passage: Passage) -> Iterator[Claim]:
    """According to Ada Byron, it would rain. · It would rain, according to her."""
    text, language = passage.text, passage.lang
    for match in _according_re(language).finditer(text, passage.start, passage.end):
        sentence = passage.sentence_at(match.start())
        if sentence is None or match.start() < sentence.start:
            continue
        found = phrase_after(text, match.end(), sentence.end, language)
        if found is None or is_no_source(text[slice(*found)], language):
            continue
        if match.start() - sentence.start < 3:
            comma = text.find(",", found[1], sentence.end)
            if comma < 0:
                continue
            content = _strip_end(text, comma + 1, sentence.end)
        else:
            content = _strip_end(text, sentence.start, match.start())
        if content[0] >= content[1]:
            continue
        source = cut(text, found)
        outlet = source if is_outlet(source.text, language) else None
        yield Claim(
            content=(cut(text, content),),
            source=None if outlet else source,
            cue=Span.group(match, "cue"),
            outlet=outlet,
            features=("according_to",),
        )
