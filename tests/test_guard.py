"""Quotations stay verbatim around a rewriting, and what did not is told."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import (
    Known,
    Masked,
    QuoteChange,
    Restored,
    UnknownLanguageError,
    check_quotes,
    from_dict,
    mask_quotes,
    restore_quotes,
    to_dict,
)
from newsparse.testing import article_texts, check_spans, hostile_texts

texts = st.one_of(article_texts(), hostile_texts(), st.text())
# What looks like a placeholder, beside quotations that get one.
look_alikes = st.lists(
    st.sampled_from(
        ("[[Q1]]", "[", "]", "\\", "Q", "QA", "q1", "1", "{Q2}", "“Rain fell,”", "‘so’", '"it"', "(", ")", " ")
    ),
    max_size=25,
).map("".join)

STORY = (
    "Harbour to stay shut\n\n"
    "“We never saw the letter from the ministry,” Ada Byron, the harbour master, said on Tuesday. “It was lost.”\n\n"
    "Bo Ek, a ferryman, disagreed. “She had it on her desk for a week,” Ek said. “Everybody knew that.”"
)


def kinds(original: str, rewritten: str, **options: Any) -> list[str]:
    return [change.kind for change in check_quotes(original, rewritten, **options)]


# ------------------------------------------------------------------- masking


@pytest.mark.parametrize("options", [{}, {"kinds": "all"}, {"keep_marks": True}, {"kinds": ("scare",), "lang": "de"}])
@given(text=st.one_of(texts, look_alikes))
@example(text="[[Q1]] “Rain,” [[QA2]] {q 3}")
@example(text="\\“Rain”\\]")
@example(text="‘“Rain fell here,”’ she said")
def test_what_is_masked_and_restored_is_the_text(options: dict[str, Any], text: str) -> None:
    masked = mask_quotes(text, **options)
    assert restore_quotes(masked.text, masked) == Restored(text, (), (), ())
    check_spans(text, masked)
    names = [quote.placeholder for quote in masked.quotes]
    assert len(set(names)) == len(names)
    assert all(masked.text.count(name) == 1 and name not in text and name.isascii() for name in names)


@given(text=texts)
def test_what_is_left_of_a_masked_text_is_the_text_around_its_quotations(text: str) -> None:
    masked = mask_quotes(text)
    rest, at = [], 0
    for quote in masked.quotes:
        rest.append(text[at : quote.span.start])
        at = quote.span.end
    pattern = "|".join(re.escape(quote.placeholder) for quote in masked.quotes) or "(?!)"
    assert re.split(pattern, masked.text) == [*rest, text[at:]]


def test_kinds_of_quotations() -> None:
    text = "“The weir leaks,” said Ada Byron, who wrote the novel “Salt Harbour”."
    assert mask_quotes(text).text == "[[Q1]] said Ada Byron, who wrote the novel “Salt Harbour”."
    assert mask_quotes(text, kinds="all").text == "[[Q1]] said Ada Byron, who wrote the novel [[Q2]]."
    assert mask_quotes(text, kinds=["title"]).text == "“The weir leaks,” said Ada Byron, who wrote the novel [[Q1]]."
    assert mask_quotes(text, kinds=()) == Masked(text, ())


@pytest.mark.parametrize(
    ("text", "masked", "open_marks"),
    [
        ("„Die Brücke bleibt zu“, sagte Ada Byron.", "[[Q1]], sagte Ada Byron.", "„[[Q1]]“, sagte Ada Byron."),
        ("« Le pont reste fermé », dit Ek.", "[[Q1]], dit Ek.", "« [[Q1]] », dit Ek."),
        ("“He told me ‘never again’ and left,” she said.", "[[Q1]] she said.", "“[[Q1]]” she said."),
        ("He said: “It rains.\n\n“It pours.”\n\nSo.", "He said: [[Q1]]\n\nSo.", "He said: “[[Q1]]”\n\nSo."),
        ("「橋は閉鎖されたままだ」とエクは言った。", "[[Q1]]とエクは言った。", "「[[Q1]]」とエクは言った。"),
    ],
)
def test_marks_of_all_kinds(text: str, masked: str, open_marks: str) -> None:
    assert mask_quotes(text, kinds="all").text == masked
    assert mask_quotes(text, kinds="all", keep_marks=True).text == open_marks


def test_a_placeholder_that_the_text_has_is_not_taken() -> None:
    """In whatever form it could be read."""
    for taken in ("[[Q1]]", "[q 7]", "{Q3}", "\\[Q1\\]"):
        assert mask_quotes(f"{taken} “It will rain,” she said.").text == f"{taken} [[QA1]] she said."


# ----------------------------------------------------------------- restoring

MASKED = mask_quotes("“It will rain,” Ada Byron said. “Bring a coat.”")


@pytest.mark.parametrize(
    "written",
    [
        *("[[Q2]]", "[[q2]]", "[[ Q2 ]]", "[[Q 2]]", "[[Q-2]]", "[[Q_2]]", "[[Q02]]", "[Q2]", "{Q2}", "{{Q2}}", "(Q2)"),
        *("<Q2>", "⟦Q2⟧", "【Q2】", "［Q２］", "\\[\\[Q2\\]\\]", "\\[Q2\\]", "“[[Q2]]”", "„[[Q2]]“", '"[[Q2]],"'),
    ],
)
def test_placeholders_that_were_changed_are_read(written: str) -> None:
    restored = restore_quotes(f"[[Q1]] said Ada Byron: {written} (See there.)", MASKED)
    assert restored == Restored("“It will rain,” said Ada Byron: “Bring a coat.” (See there.)", (), (), ())
    assert restored.is_complete


@pytest.mark.parametrize("written", ["Q2", "[Quite]", "[2]", "[[R2]]", "[[Q2", "[[Q]]"])
def test_what_is_no_placeholder_stays(written: str) -> None:
    restored = restore_quotes(f"[[Q1]] She gained in {written}", MASKED)
    assert restored.text == f"“It will rain,” She gained in {written}"
    assert restored.missing == (MASKED.quotes[1],)


def test_what_is_missing_repeated_and_unknown_is_told() -> None:
    restored = restore_quotes("[[Q2]] ([[Q2]]) [[Q9]]", MASKED)
    assert restored.text == "“Bring a coat.” (“Bring a coat.”) [[Q9]]"
    assert restored.missing == (MASKED.quotes[0],)
    assert restored.repeated == (MASKED.quotes[1],)
    assert [span.text for span in restored.unknown] == ["[[Q9]]"]
    assert not restored.is_complete


@given(rewritten=st.one_of(look_alikes, st.text()), text=texts)
def test_any_rewriting_gives_a_result(rewritten: str, text: str) -> None:
    masked = mask_quotes(text)
    restored = restore_quotes(rewritten, masked)
    check_spans(rewritten, restored.unknown)
    assert set(restored.missing) | set(restored.repeated) <= set(masked.quotes)
    assert pickle.loads(pickle.dumps(restored)) == restored
    assert from_dict(Restored, to_dict(restored)) == restored
    assert from_dict(Masked, to_dict(masked)) == masked


# ------------------------------------------------------------------ checking


@pytest.mark.parametrize("options", [{}, {"kinds": "all"}, {"strict": True}, {"lang": "de"}])
@given(text=st.one_of(texts, st.just(STORY)))
def test_nothing_has_changed_in_the_same_text(options: dict[str, Any], text: str) -> None:
    assert check_quotes(text, text, **options) == ()


@given(one=texts, two=texts, strict=st.booleans())
def test_changes_of_any_two_texts_are_exact(one: str, two: str, strict: bool) -> None:
    changes = check_quotes(one, two, kinds="all", strict=strict)
    check_spans(one, [change.before for change in changes])
    check_spans(two, [change.after for change in changes])
    for change in changes:
        assert 0 <= change.similarity <= 1
        assert (change.before is None) is (change.kind == "added")
        assert (change.after is None) is (change.kind == "dropped")
    assert pickle.loads(pickle.dumps(changes)) == changes
    assert hash(changes) == hash(check_quotes(one, two, kinds="all", strict=strict))
    assert from_dict(tuple[QuoteChange, ...], to_dict(changes)) == changes


QUOTED = [m.span() for m in re.finditer("“[^”]++”", STORY)]


@given(data=st.data(), strict=st.booleans())
def test_one_altered_word_is_found_once(data: st.DataObject, strict: bool) -> None:
    """Whichever it is, in whichever quotation."""
    number = data.draw(st.integers(0, len(QUOTED) - 1))
    start, end = QUOTED[number]
    word = data.draw(st.sampled_from(list(re.finditer(r"\w+", STORY[start:end]))))
    rewritten = STORY[: start + word.start()] + "xylophone" + STORY[start + word.end() :]
    (change,) = check_quotes(STORY, rewritten, strict=strict)
    assert change.kind == "altered"
    assert change.before is not None
    assert (change.before.start, change.before.end) == (start, end)
    assert change.after is not None
    assert "xylophone" in change.after.text
    assert 0.3 < change.similarity < 1


@pytest.mark.parametrize("number", range(len(QUOTED)))
def test_a_dropped_quotation_is_reported(number: int) -> None:
    start, end = QUOTED[number]
    (change,) = check_quotes(STORY, STORY[:start] + STORY[end:])
    assert (change.kind, change.before and change.before.text) == ("dropped", STORY[start:end])
    assert (change.after, change.similarity) == (None, 0.0)


def test_swapped_speakers_are_reported() -> None:
    original = "“We never saw the letter,” Ada Byron said.\n\n“She had it on her desk,” said Bo Ek, a ferryman."
    rewritten = "“We never saw the letter,” Bo Ek said.\n\n“She had it on her desk,” said Ada Byron, a ferryman."
    changes = check_quotes(original, rewritten)
    assert [(c.kind, c.speaker_before, c.speaker_after) for c in changes] == [
        ("reattributed", "Ada Byron", "Bo Ek"),
        ("reattributed", "Bo Ek", "Ada Byron"),
    ]
    assert all(change.similarity == 1 and change.unresolved is None for change in changes)


def test_the_same_words_of_two_people_are_told_apart() -> None:
    original = "“No comment today,” said Ada Byron.\n\n“No comment today,” said Bo Ek."
    turned = "“No comment today,” said Bo Ek.\n\n“No comment today,” said Ada Byron."
    assert check_quotes(original, turned) == ()
    both = "“No comment today,” said Bo Ek.\n\n“No comment today,” said Bo Ek."
    assert kinds(original, both) == ["reattributed"]


A = "“We never saw the letter from the ministry, it was lost in May,” Ada Byron said."


@pytest.mark.parametrize(
    "rewritten",
    [
        'Ada Byron said: "We never saw the letter from the ministry, it was lost in May."',
        "Ada Byron said that „we never saw the letter from the ministry, it was lost in May“.",
        "“We never saw the letter from the ministry,” Ada Byron said, “it was lost in May.”",
        "“We never saw the letter\u00a0from the  ministry, it was lost in May”, said Byron.",
        "“[They] never saw the letter from the ministry, it was lost in May,” she said.",
        "“We never saw the letter from the ministry, [which] was lost in May,” Ada Byron said.",
        "“We never saw [it], it was lost in May,” Ada Byron said.",
    ],
)
def test_what_newspapers_do_is_no_alteration(rewritten: str) -> None:
    assert check_quotes(A, rewritten) == ()


@pytest.mark.parametrize(
    ("rewritten", "expected"),
    [
        ("“We hardly saw the letter from the ministry, it was lost in May,” Ada Byron said.", ["altered"]),
        ("“We never saw the letter from the ministry, it was lost in may,” Ada Byron said.", ["altered"]),
        ("“We never saw the letter from the ministry, it was lost in May?” Ada Byron asked.", ["altered"]),
        ("“We never saw the letter from the ministry. It was lost in May,” Ada Byron said.", ["altered"]),
        ("“We never saw the letter,” Ada Byron said.", ["shortened"]),
        ("“We … saw the letter from the ministry, it was lost in May,” Ada Byron said.", ["shortened"]),
        ("“We never saw the letter,” Ada Byron said, “it was lost in June.”", ["altered"]),
        ("Ada Byron had never seen the letter.", ["dropped"]),
        (f"{A} “The harbour is ours and nobody else may have it.”", ["added"]),
        ("“We hardly saw the letter from the ministry, it was lost in May,” Bo Ek said.", ["altered", "reattributed"]),
    ],
)
def test_what_is_an_alteration(rewritten: str, expected: list[str]) -> None:
    assert kinds(A, rewritten) == expected


@pytest.mark.parametrize(
    "rewritten",
    [
        "“We never saw the letter from the ministry, it was lost in May.” Ada Byron said so.",
        "“we never saw the letter from the ministry, it was lost in May,” Ada Byron said.",
        "“[They] never saw the letter from the ministry, it was lost in May,” Ada Byron said.",
        "“We never saw the letter from the  ministry, it was lost in May,” Ada Byron said.",
    ],
)
def test_strict_allows_nothing(rewritten: str) -> None:
    assert kinds(A, rewritten) == []
    assert kinds(A, rewritten, strict=True) == ["altered"]


def test_two_quotations_may_become_one() -> None:
    assert check_quotes(STORY, STORY.replace(",” Ek said. “Everybody", ". Everybody") + " Ek said.") == ()


def test_a_quotation_over_several_paragraphs_may_become_one_paragraph() -> None:
    original = "Ada Byron said: “We never saw the letter.\n\n“It was lost in May.”"
    assert check_quotes(original, "Ada Byron said: “We never saw the letter. It was lost in May.”") == ()


def test_other_languages() -> None:
    original = "„Die Brücke bleibt noch lange zu“, sagte Ada Byron."
    assert check_quotes(original, "Ada Byron sagte: »Die Brücke bleibt noch lange zu.«", lang="de") == ()
    assert kinds(original, "„Die Brücke bleibt nicht lange zu“, sagte Ada Byron.", lang="de") == ["altered"]
    english = "“Die Brücke bleibt noch lange zu,” said Bo Ek."
    assert kinds(original, english, lang="de", rewritten_lang="en") == ["reattributed"]
    assert kinds("「橋は閉鎖されたままだ」と言った。", "「橋は開放されたままだ」と言った。", kinds="all") == ["altered"]


def test_an_unknown_speaker_is_no_change_and_said_to_be_unknown() -> None:
    original = "“We never saw the letter,” Ada Byron said."
    assert check_quotes(original, "“We never saw the letter.”") == ()
    (change,) = check_quotes(original, "“We hardly saw the letter.”")
    assert (change.speaker_before, change.speaker_after) == ("Ada Byron", None)
    assert change.unresolved is not None
    assert change.unresolved.startswith("in the rewritten text: ")


def test_a_speaker_may_be_named_otherwise() -> None:
    """By surname alone, though the rewritten text never prints the whole name; or by a name that the caller knows."""
    original = "Ada Byron runs the harbour. “We never saw the letter,” Byron said."
    assert check_quotes(original, "“We never saw the letter,” said Byron.") == ()
    rewritten = "“We never saw the letter,” the Countess said."
    assert check_quotes(original, rewritten, known=[Known("Ada Byron", aliases=("the Countess",))]) == ()


def test_a_headline_may_go_that_quotes_what_is_quoted_below() -> None:
    story = "“We never saw the letter,” said Ada Byron."
    assert check_quotes(f"Harbour chief: ‘we never saw the letter’\n\n{story}", story) == ()


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: check_quotes(3, ""), TypeError, "^original must be a str, not int$"),  # type: ignore[arg-type]
        (lambda: check_quotes("", None), TypeError, "^rewritten must be a str, not NoneType$"),  # type: ignore[arg-type]
        (lambda: check_quotes("", "", rules=[]), TypeError, "^rules must be a Rules or None, not list$"),  # type: ignore[arg-type]
        (lambda: check_quotes("", "", known=[3]), TypeError, "^known must hold Known, not int$"),  # type: ignore[list-item]
        (lambda: check_quotes("", "", rewritten_lang="xx"), UnknownLanguageError, "no language 'xx'"),
        (lambda: mask_quotes("", kinds="speech"), TypeError, "not the str 'speech'$"),  # type: ignore[arg-type]
        (lambda: mask_quotes("", kinds=3), TypeError, "not int$"),  # type: ignore[arg-type]
        (lambda: mask_quotes("", kinds=["song"]), ValueError, "^no kind 'song'; there are: speech, "),  # type: ignore[list-item]
        (lambda: restore_quotes(3, MASKED), TypeError, "^rewritten must be a str, not int$"),  # type: ignore[arg-type]
        (lambda: restore_quotes("", "text"), TypeError, "^masked must be a Masked, not str$"),  # type: ignore[arg-type]
    ],
)
def test_mistakes_of_the_caller_are_named(call: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()
