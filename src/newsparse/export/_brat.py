"""Attributions in the stand-off format of the brat annotation tool."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .._article import Article
from .._span import Span
from ._document import check_article

__all__ = ["BRAT_CONFIG", "to_brat"]

BRAT_CONFIG: Final = """\
[entities]
Content
Source
Cue
Outlet

[relations]
Said_by\tArg1:Content, Arg2:Source
Cued_by\tArg1:Content, Arg2:Cue
Relayed_by\tArg1:Content, Arg2:Outlet

[events]

[attributes]
Kind\tArg:Content, Value:direct|mixed|indirect
Act\tArg:Content, Value:statement|attitude
Mood\tArg:Content, Value:asserted|negated|hypothetical
"""
"""
What brat has to know to show the annotations of `to_brat`: its ``annotation.conf``.

.. versionadded:: 0.2
"""

# What ends a line of the annotation file for some reader of it, or a column: an annotation must not hold
# one, and goes around it in several fragments.
_BREAK_RE = re.compile(r"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]++")


def to_brat(article: Article) -> str:
    """
    The attributions of an article as brat's stand-off annotations: what to write into an ``.ann`` file.

    The text itself belongs beside it into a ``.txt`` file, in UTF-8 and with
    its line ends as they are (``newline=""``).

    Args:
        article: What `newsparse.parse_article` answers.

    Returns:
        Lines that end in ``\\n``: text-bound annotations ``Content``,
        ``Source``, ``Cue`` and ``Outlet`` with offsets in code points, in
        several fragments where the content is, or where a line ends in it;
        relations ``Said_by``, ``Cued_by`` and ``Relayed_by`` from a content;
        attributes ``Kind``, ``Act`` and ``Mood`` of each content; and the
        speaker's name as a note on the source; where no source is printed, on
        the outlet or else the content. Words that belong to several
        attributions are annotated once. Empty without attributions.

    Raises:
        TypeError: If *article* is no `Article`.

    Example:
        >>> from newsparse import parse_article
        >>> print(to_brat(parse_article("“It will stay,” Ada Byron said.")).expandtabs(4))
        T1  Content 0 15    “It will stay,”
        T2  Source 16 25    Ada Byron
        T3  Cue 26 30   said
        A1  Kind T1 direct
        A2  Act T1 statement
        A3  Mood T1 asserted
        R1  Said_by Arg1:T1 Arg2:T2
        R2  Cued_by Arg1:T1 Arg2:T3
        #1  AnnotatorNotes T2   Ada Byron
        <BLANKLINE>

    .. versionadded:: 0.2
    """
    check_article(article)
    found = _File()
    for one in article.attributions:
        content = found.mark("Content", one.content)
        if content is None:
            continue
        found.tag("Kind", content, one.kind)
        found.tag("Act", content, one.act)
        found.tag("Mood", content, one.mood)
        source, cue, outlet = (
            None if span is None else found.mark(kind, (span,))
            for kind, span in (("Source", one.source), ("Cue", one.cue), ("Outlet", one.outlet))
        )
        for relation, to in (("Said_by", source), ("Cued_by", cue), ("Relayed_by", outlet)):
            if to is not None:
                found.relate(relation, content, to)
        if one.speaker is not None:
            found.note(source or outlet or content, one.speaker.name)
    return found.written()


class _File:
    """The lines of a file, by what they begin with."""

    def __init__(self) -> None:
        self._lines: dict[str, list[str]] = {"T": [], "A": [], "R": [], "#": []}
        self._marks: dict[tuple[str, tuple[Span, ...]], str | None] = {}
        self._known: set[str] = set()

    def mark(self, kind: str, spans: tuple[Span, ...]) -> str | None:
        """The name of the annotation of these words; `None` if nothing but white space is in them."""
        key = (kind, spans)
        if key not in self._marks:
            fragments = [fragment for span in spans for fragment in _fragments(span)]
            place = ";".join(f"{fragment.start} {fragment.end}" for fragment in fragments)
            words = " ".join(fragment.text for fragment in fragments)
            self._marks[key] = self._add("T", f"{kind} {place}\t{words}") if fragments else None
        return self._marks[key]

    def tag(self, kind: str, mark: str, value: str) -> None:
        self._once("A", f"{kind} {mark} {value}")

    def relate(self, kind: str, one: str, other: str) -> None:
        self._once("R", f"{kind} Arg1:{one} Arg2:{other}")

    def note(self, mark: str, words: str) -> None:
        self._once("#", f"AnnotatorNotes {mark}\t{_BREAK_RE.sub(' ', words)}")

    def written(self) -> str:
        return "".join(line + "\n" for lines in self._lines.values() for line in lines)

    def _once(self, letter: str, line: str) -> None:
        if line not in self._known:
            self._known.add(line)
            self._add(letter, line)

    def _add(self, letter: str, line: str) -> str:
        lines = self._lines[letter]
        name = f"{letter}{len(lines) + 1}"
        lines.append(f"{name}\t{line}")
        return name


def _fragments(span: Span) -> Iterator[Span]:
    """The span without the ends of lines in it, and without white space beside those."""
    at = 0
    for match in (*_BREAK_RE.finditer(span.text), None):
        end = len(span.text) if match is None else match.start()
        words = span.text[at:end]
        bare = words.strip()
        if bare:
            start = span.start + at + len(words) - len(words.lstrip())
            yield Span(start, start + len(bare), bare)
        at = end if match is None else match.end()
