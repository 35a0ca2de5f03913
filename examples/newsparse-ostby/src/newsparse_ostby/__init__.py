"""How the papers of Ostby attribute: two rules and a language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse import Language, Span
from newsparse.lang import ENGLISH
from newsparse.rules import Claim, Passage, pattern_rule

__all__ = ["OSTBY", "handle", "rang_up"]

handle = pattern_rule(r"(?P<content> “[^“”]++” ) \s*+ \( (?P<source> @\w++ ) \)")
"""“Stay away from the quay.” (@ostbyport)"""

# “…” – Ida Strand, who rang us up
_RANG_UP_RE = re.compile(r"\s[–—]\s(?P<source>[^,–—]{2,60}),\s(?P<cue>who rang us up)\b")


def rang_up(passage: Passage) -> Iterator[Claim]:
    """“The quay is sinking.” – Ida Strand, who rang us up"""
    for quoted in passage.quoted:
        match = _RANG_UP_RE.match(passage.text, quoted.end, passage.end)
        if match is not None:
            yield Claim(
                content=(quoted,), source=Span.group(match, "source"), cue=Span.group(match, "cue"), confidence=0.97
            )


OSTBY: Language = ENGLISH.extend(
    outlets={"Ostby Courier", "Radio Ostby"},
    cues={"harrumphed"},
    agencies={"ONS": "Ostby News Service"},
    boilerplate={r"send a postcard to the editor": "comment_form"},
)
"""English, with the words that the papers of Ostby use."""
