"""What learned weights see, and that what is decided from it keeps its promises."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Attribution, Span, explain_attributions, find_attributions, find_quotes, rules
from newsparse._frames._signs import SHAPES
from newsparse._frames._skeleton import EDGE, Skeleton
from newsparse._frames._table import Sure, has_table, load_table, pack, read_table, unpack, write_table
from newsparse._passage import Passage, passages
from newsparse.lang import ENGLISH, LANGUAGES, Language
from newsparse.testing import article_texts, check_spans, hostile_texts, names, sentences

paragraphs = st.lists(sentences(), min_size=1, max_size=4).map(" ".join)
texts = st.one_of(article_texts(), paragraphs, hostile_texts())


def read(text: str, language: Language = ENGLISH) -> list[Passage]:
    """The paragraphs of a text as rules see them."""
    return list(passages(text, 0, len(text), language))


# ---------------------------------------------------------------- frames


@given(texts)
@example("She said:")
@example("said said said: “said”")
def test_frames_lie_in_their_paragraph(text: str) -> None:
    """Their words stand where they say, in order, inside the paragraph that they are of."""
    for passage in read(text):
        check_spans(text, passage.frames)
        for frame in passage.frames:
            spans = [one for one in (frame.source, frame.cue, *frame.content) if one is not None]
            assert all(passage.start <= span.start < span.end <= passage.end for span in spans)
            assert list(frame.content) == sorted(frame.content)


@given(texts)
def test_frames_say_what_they_are(text: str) -> None:
    """A form that a rule claims, a probability, and evidence; only what is announced has no content yet."""
    for passage in read(text):
        for frame in passage.frames:
            assert frame.form in rules.ENGLISH.names
            assert 0 <= frame.confidence <= 1
            assert frame.evidence
            assert (frame.form == "announced") is not bool(frame.content)
            assert (frame.form != "unnamed") or frame.source is None


@given(texts)
def test_a_paragraph_is_read_alone(text: str) -> None:
    """Frames depend on nothing but their paragraph: what stands around it only moves them."""
    if len(found := read(text)) != 1:
        return

    def moved(span: Span | None, by: int) -> tuple[int, int] | None:
        return None if span is None else (span.start + by, span.end + by)

    before = "The river is high.\n\n"
    again = read(f"{before}{text}\n\nIt rained.")[1]
    if again.quotes != () and again.quotes[-1].span.end > again.end:
        return  # a quotation that is left open goes on
    assert [
        (moved(f.source, len(before)), moved(f.cue, len(before)), [moved(c, len(before)) for c in f.content], f.form)
        for f in found[0].frames
    ] == [(moved(f.source, 0), moved(f.cue, 0), [moved(c, 0) for c in f.content], f.form) for f in again.frames]


def test_a_frame_can_be_read() -> None:
    (passage,) = read("“The weir will hold,” Odile Marsh said.")
    (frame,) = passage.frames
    assert (frame.source and frame.source.text, frame.cue.text) == ("Odile Marsh", "said")
    assert [span.text for span in frame.content] == ["“The weir will hold,”"]
    assert frame.form == "quote_name_said"
    assert frame.evidence[0].startswith("“said” is a cue: ")


def test_an_announcement_is_shown_to_the_next_paragraph_alone() -> None:
    first, second, third = read("Odile Marsh wrote:\n\n“The weir will hold.”\n\nIt rained.")
    assert (first.announced, third.announced) == (None, None)
    assert second.announced is not None
    assert second.announced == first.frames[0]
    assert second.announced.content == ()


@pytest.mark.parametrize("name", ["Ada Byron", "Kjell Fjordby", "Xiaolin Lo", "Émile Grün", "Odile O’Holm"])
def test_names_leave_no_trace(name: str) -> None:
    """All are read alike: nothing that was learned knows anybody."""

    def sure(who: str) -> list[float]:
        return [f.confidence for f in read(f"“It held,” {who} said. Later {who} added that nobody slept.")[0].frames]

    assert sure(name) == sure("Bo Lind")


# ---------------------------------------------------------------- the skeleton


def skeletons(text: str) -> list[Skeleton]:
    """The paragraphs of a text as the weights see them."""
    return [Skeleton(text, p.sentences, p.quoted, load_table("en").alphabet) for p in read(text)]


@given(texts)
@example("He left Gen. Ott... “Why?” 5,000,000|||")
def test_a_key_stands_for_words_in_order(text: str) -> None:
    """None overlap, none is empty, and edges stand for nothing: three before, between and behind sentences."""
    for skeleton, passage in zip(skeletons(text), read(text), strict=True):
        bounds = [skeleton.bounds(p) for p in skeleton.spots]
        assert all(start < end for start, end in bounds)
        assert all(one[1] <= two[0] for one, two in pairwise(bounds))
        assert len(skeleton.keys) - len(bounds) == 3 * (len(passage.sentences) + 1)
        assert {skeleton.keys[p] for p in set(range(len(skeleton.keys))).difference(skeleton.spots)} <= {EDGE}


@given(texts)
def test_a_quotation_is_one_key(text: str) -> None:
    for skeleton, passage in zip(skeletons(text), read(text), strict=True):
        found = [skeleton.bounds(p) for p in skeleton.quotations]
        assert found == [(part.start, part.end) for part in passage.quoted]


def keys(text: str) -> list[str]:
    """The keys of a text of one paragraph, without edges."""
    (skeleton,) = skeletons(text)
    return [skeleton.alphabet.decode(skeleton.keys[p]) for p in skeleton.spots]


def test_keys_can_be_read() -> None:
    """A known word is itself, another one its ending, a name its shape, a number a number."""
    assert keys("On Tuesday Gen. Odile Marsh’s office yodelled 5,000,000 times: “Hold on, all of you!”") == [
        *("on", "DAY", "gen", "Cap", "Cap's", "office", "~ed", "0", "times", ":", "QL."),
    ]


def test_a_capital_says_nothing_where_every_word_has_one() -> None:
    """At the head of a sentence, behind a colon, and in text that has nothing else."""
    assert keys("Police said: Nobody slept.")[0] == "police"
    assert keys("POLICE SAID NOBODY SLEPT.")[:2] == ["police", "said"]


# ---------------------------------------------------------------- what is decided


def held(attribution: Attribution) -> list[Span]:
    """The stretches that are an attribution's own."""
    cue = attribution.cue
    return [*attribution.content, *(() if cue is None else (cue,))]


@given(texts)
def test_contents_and_cues_do_not_overlap(text: str) -> None:
    """Nothing is said twice, and no cue of one is said in another; an outlet relays what others say in it."""
    found = [a for a in find_attributions(text) if a.outlet is None or a.source is not None]
    spans = sorted(span for a in found for span in held(a))
    for one, two in pairwise(spans):
        assert one.end <= two.start, (one, two)


@given(texts)
def test_what_is_found_is_sure_to_a_degree(text: str) -> None:
    assert all(0 <= verdict.confidence <= 1 for verdict in explain_attributions(text))


@given(texts, st.floats(0, 1), st.floats(0, 1))
def test_a_higher_floor_only_takes_away(text: str, one: float, other: float) -> None:
    """Whoever speaks above it speaks below it too, and says no less there."""
    low, high = sorted((one, other))
    below = {(a.source, a.cue, a.content[0]): a for a in find_attributions(text, min_confidence=low)}
    for a in find_attributions(text, min_confidence=high):
        if a.source is None and a.outlet is not None:
            continue  # an outlet says itself what nobody else is sure enough to say
        assert set(a.content) <= set(below[a.source, a.cue, a.content[0]].content)


@given(texts, st.floats(0, 1))
@example("ABARA: The bridge stays. Abara said: “the bridge stays” Abara says that the bridge stays.", 0.0)
def test_nothing_is_found_that_was_not_claimed(text: str, floor: float) -> None:
    """Contents are those of claims, or their words before a surer one; and parts of a quotation in later paragraphs."""
    claimed = {span for verdict in explain_attributions(text, min_confidence=0) for span in verdict.claim.content}
    claimed |= {part for quote in find_quotes(text) for part in quote.parts[1:]}
    longest: dict[int, int] = {}
    for span in claimed:
        longest[span.start] = max(span.end, longest.get(span.start, 0))
    for attribution in find_attributions(text, min_confidence=floor):
        for span in attribution.content:
            assert span.end <= longest.get(span.start, -1)


QUOTHED = ENGLISH.extend(cues={"quothed"})


@given(names())
def test_an_added_cue_attributes(name: str) -> None:
    """To whomever stands beside it."""
    text = f"“It rained for the third time this week,” quothed {name}."
    (found,) = find_attributions(text, lang=QUOTHED)
    assert found.source is not None
    assert name.endswith(found.source.text) or found.source.text in name
    assert (found.cue and found.cue.text) == "quothed"
    assert [span.text for span in found.content] == ["“It rained for the third time this week,”"]


def test_an_added_cue_attributes_a_word() -> None:
    """As short as a quotation gets."""
    (found,) = find_attributions("“Rain,” quothed Ada Byron.", lang=QUOTHED)
    assert (found.source and found.source.text, found.content[0].text) == ("Ada Byron", "“Rain,”")


ODD_PRINT: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "small letters": str.lower,
    "lost spaces": lambda text: text.replace(". ", ".").replace("” ", "”"),
    "non-breaking spaces": lambda text: text.replace(" ", "\u00a0"),
    "straight marks": lambda text: text.replace("“", '"').replace("”", '"').replace("’", "'"),
    "line breaks": lambda text: text.replace(" ", "\n"),
    "no marks": lambda text: text.translate(dict.fromkeys(map(ord, '“”"‘’.,:'))),
}


@pytest.mark.parametrize("print_", ODD_PRINT)
@given(text=paragraphs)
@example("The bridge will stay closed, per Reuters.")
def test_odd_print_breaks_nothing(print_: str, text: str) -> None:
    """Less may be found; what is found is exact."""
    odd = ODD_PRINT[print_](text)
    verdicts = explain_attributions(odd)
    check_spans(odd, verdicts)
    check_spans(odd, [passage.frames for passage in read(odd)])


@pytest.mark.parametrize("print_", ["capitals", "small letters", "non-breaking spaces", "straight marks"])
def test_odd_print_is_read_where_the_marks_help(print_: str) -> None:
    text = ODD_PRINT[print_]("“We tested it twice on Sunday,” Odile Marsh said.")
    (found,) = find_attributions(text)
    assert (found.cue and found.cue.text.lower(), found.content[0].start) == ("said", 0)
    assert found.source is not None


# ---------------------------------------------------------------- the table

# A number for each shape but the first, which weighs nothing.
NUMBERS = st.lists(st.integers(-(2**14), 2**14 - 1), min_size=len(SHAPES) - 1, max_size=len(SHAPES) - 1)


@given(NUMBERS)
def test_numbers_come_out_as_they_were_packed(numbers: list[int]) -> None:
    assert unpack(pack(numbers)) == numbers


@given(NUMBERS, NUMBERS)
def test_packed_numbers_add_up(one: list[int], two: list[int]) -> None:
    """Each in its own lane, whatever the signs of its neighbours."""
    assert unpack(pack(one) + pack(two)) == [a + b for a, b in zip(one, two, strict=True)]


def test_a_table_is_read_as_it_was_written() -> None:
    """Down to the last weight; what is said about it is not read."""
    table = load_table("en")
    written = write_table(table, ["Where it comes from.", "", "[words] are not here"])
    again = read_table(written)
    for name in ("words", "prior", "shape", "weights", "sure", "others", "digits", "stems", "forms"):
        kept, was = getattr(again, name), getattr(table, name)
        if name == "sure":
            kept, was = attrs_of(kept), attrs_of(was)
        assert kept == was, name
    assert write_table(again, ["Where it comes from.", "", "[words] are not here"]) == written


def attrs_of(sure: Mapping[str, Sure]) -> dict[str, tuple[object, ...]]:
    """What the values hold, which compare by identity alone."""
    return {quoted: attrs.astuple(one, recurse=False) for quoted, one in sure.items()}


def test_a_table_is_loaded_once() -> None:
    assert load_table("en") is load_table("en")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_the_languages_with_a_table_can_load_it(language: Language) -> None:
    if has_table(language.code):
        assert load_table(language.code).words
    else:
        assert all(p.frames == () for p in read("“It held,” Odile Marsh said.", language))


def test_the_table_knows_words_of_saying() -> None:
    """How often each is one; a verb of everyday less than a plain one."""
    prior = load_table("en").prior
    assert all(0 <= p <= 1 for p in prior.values())
    assert prior["said"] > 0.8 > prior["made"]


def test_the_table_holds_no_capital() -> None:
    """No word of it is a name."""
    assert all(word == word.lower() for word in load_table("en").words)
