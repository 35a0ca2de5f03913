"""Stand-off annotations are such as brat reads."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Article, Span, parse_article
from newsparse.export import BRAT_CONFIG, to_brat
from newsparse.testing import article_texts, hostile_texts

texts = st.one_of(article_texts(), hostile_texts(), st.text())

TEXT = "Harbour tolls will double, per NPR. “The quay is sinking,” port chief Ada Byron said, “and nobody will pay.”"


class Mark(NamedTuple):
    """A text-bound annotation."""

    kind: str
    places: list[tuple[int, int]]
    words: str


class Annotations(NamedTuple):
    """What a file of annotations holds."""

    marks: dict[str, Mark]
    relations: list[tuple[str, str, str]]
    attributes: list[tuple[str, str, str]]
    notes: list[tuple[str, str]]


_KIND = r"[A-Za-z][\w-]*"
_MARK_RE = re.compile(rf"(T[1-9]\d*)\t({_KIND}) ((?:\d+ \d+)(?:;\d+ \d+)*)\t([^\t]+)")
_RELATION_RE = re.compile(rf"(R[1-9]\d*)\t({_KIND}) Arg1:(T\d+) Arg2:(T\d+)")
_ATTRIBUTE_RE = re.compile(rf"(A[1-9]\d*)\t({_KIND}) (T\d+) (\w+)")
_NOTE_RE = re.compile(r"(#[1-9]\d*)\tAnnotatorNotes (T\d+)\t([^\t]+)")


def read(ann: str, text: str) -> Annotations:
    """
    A strict reader, after the description of the format.

    One annotation a line; an id once; a mark's fragments in order, apart, not
    empty, on one line each, and its words those of the text with a space
    between fragments; what is referred to exists.
    """
    assert ann == "" or ann.endswith("\n")
    assert ann.splitlines() == ann.split("\n")[:-1], "an end of a line inside an annotation"
    found = Annotations({}, [], [], [])
    ids: set[str] = set()
    for line in ann.splitlines():
        if match := _MARK_RE.fullmatch(line):
            places = [(int(a), int(b)) for a, b in (place.split(" ") for place in match[3].split(";"))]
            for (start, end), (after, _) in zip(places, [*places[1:], (len(text), 0)], strict=True):
                assert start < end <= after
            pieces = [text[start:end] for start, end in places]
            assert all(len(piece.splitlines()) == 1 and piece == piece.strip() for piece in pieces)
            assert match[4] == " ".join(pieces)
            found.marks[match[1]] = Mark(match[2], places, match[4])
        elif match := _RELATION_RE.fullmatch(line):
            found.relations.append((match[2], match[3], match[4]))
        elif match := _ATTRIBUTE_RE.fullmatch(line):
            found.attributes.append((match[2], match[3], match[4]))
        else:
            match = _NOTE_RE.fullmatch(line)
            assert match, line
            found.notes.append((match[2], match[3]))
        assert match[1] not in ids
        ids.add(match[1])
    named = {mark for _, *pair in found.relations for mark in pair} | {mark for _, mark, _ in found.attributes}
    assert named | {mark for mark, _ in found.notes} <= set(found.marks)
    for kind, *_ in found.relations:
        assert re.search(rf"^{kind}\tArg1:", BRAT_CONFIG, re.MULTILINE)
    for kind, _, value in found.attributes:
        assert re.search(rf"^{kind}\tArg:Content, Value:.*\b{value}\b", BRAT_CONFIG, re.MULTILINE)
    assert {mark.kind for mark in found.marks.values()} <= set(BRAT_CONFIG.partition("[relations]")[0].split())
    return found


def test_the_annotations_of_an_article() -> None:
    """The words around “she said” are one content in two fragments."""
    found = read(to_brat(parse_article(TEXT)), TEXT)
    assert found.marks == {
        "T1": Mark("Content", [(0, 25)], "Harbour tolls will double"),
        "T2": Mark("Cue", [(27, 30)], "per"),
        "T3": Mark("Outlet", [(31, 34)], "NPR"),
        "T4": Mark("Content", [(36, 58), (86, 108)], "“The quay is sinking,” “and nobody will pay.”"),
        "T5": Mark("Source", [(59, 79)], "port chief Ada Byron"),
        "T6": Mark("Cue", [(80, 84)], "said"),
    }
    assert found.relations == [
        ("Cued_by", "T1", "T2"),
        ("Relayed_by", "T1", "T3"),
        ("Said_by", "T4", "T5"),
        ("Cued_by", "T4", "T6"),
    ]
    assert [one for one in found.attributes if one[1] == "T4"] == [
        ("Kind", "T4", "direct"),
        ("Act", "T4", "statement"),
        ("Mood", "T4", "asserted"),
    ]
    assert found.notes == [("T3", "NPR"), ("T5", "Ada Byron")]


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n \n ", "\t", "\u2028", "\x85", "\x1c\v"], ids=ascii)
def test_words_over_the_end_of_a_line_are_in_fragments(end: str) -> None:
    """Also where only some readers of the file would take it for one; and a tab would end a column."""
    text = f"“The quay{end}sinks,” Ada Ek said."
    whole = Span.of(text, 0, 16 + len(end))
    [one] = parse_article("“No,” Ada Ek said.").attributions
    article = attrs.evolve(
        parse_article(text), attributions=(attrs.evolve(one, content=(whole,), source=None, cue=None),)
    )
    [mark] = read(to_brat(article), text).marks.values()
    assert mark == Mark("Content", [(0, 9), (9 + len(end), 16 + len(end))], "“The quay sinks,”")


@given(texts)
@example(TEXT.replace(" ", "\u2028"))
def test_any_article_can_be_read(text: str) -> None:
    read(to_brat(parse_article(text)), text)


@given(texts)
def test_no_attribution_is_lost(text: str) -> None:
    """Each content is there with its attributes, unless nothing is printed in it."""
    article = parse_article(text)
    contents = {one.content for one in article.attributions}
    found = read(to_brat(article), text)
    assert sum(mark.kind == "Content" for mark in found.marks.values()) == len(contents)
    kinds = [value for kind, _, value in found.attributes if kind == "Kind"]
    assert len(kinds) >= len(contents)


def test_words_of_several_are_annotated_once() -> None:
    """And white space alone not at all."""
    [one] = parse_article("“No,” Ada Ek said.").attributions
    again = attrs.evolve(one, content=(Span(0, 5, "“No,”"),), mood="negated")
    blank = attrs.evolve(one, content=(Span(5, 6, " "),))
    article: Article = attrs.evolve(parse_article("“No,” Ada Ek said."), attributions=(one, again, blank))
    found = read(to_brat(article), article.text)
    assert [mark.kind for mark in found.marks.values()] == ["Content", "Source", "Cue"]
    assert [value for kind, _, value in found.attributes if kind == "Mood"] == ["asserted", "negated"]


def test_a_name_from_elsewhere_breaks_no_line() -> None:
    article = parse_article("“No,” Ada Ek said.", known={"Ada\tEk\nof Ostby": ["Ada Ek"]})
    assert read(to_brat(article), article.text).notes == [("T2", "Ada Ek of Ostby")]


def test_without_attributions_there_is_nothing() -> None:
    assert to_brat(parse_article("Rain.")) == ""
    with pytest.raises(TypeError, match=r"^article must be an Article, not str$"):
        to_brat(TEXT)  # type: ignore[arg-type]


def test_another_reader_reads_the_same(tmp_path: Path) -> None:
    """A parser of brat's files that others wrote."""
    pybrat = pytest.importorskip("pybrat.parser", reason="needs the extra newsparse[exports]")
    article = parse_article(TEXT)
    for name, content in (("rain.txt", TEXT), ("rain.ann", to_brat(article))):
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as file:
            file.write(content)
    [document] = pybrat.BratParser(error="raise").parse(tmp_path)
    mine = read(to_brat(article), TEXT)
    theirs = {
        entity.id: (entity.type, [(span.start, span.end) for span in entity.spans], entity.mention)
        for entity in document.entities
    }
    assert theirs == {name: tuple(mark) for name, mark in mine.marks.items()}
    assert {(one.type, one.arg1.id, one.arg2.id) for one in document.relations} == set(mine.relations)
