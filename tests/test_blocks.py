"""Which line of a pasted page is what."""

from __future__ import annotations

import pytest

from newsparse import split_blocks
from newsparse.lang import ENGLISH, MULTILINGUAL

LONG = (
    "The bridge between Ostby and the harbour has been closed since the flood, and nobody at the ministry would say on "
    "Monday when it will open again or who is going to pay for the new one."
)
OTHER = (
    "Ferries carry the children to school in the meantime, which takes an hour in good weather and does not work at "
    "all when the wind comes from the north, as it has for most of this month."
)


def kinds(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(block.kind, block.span.text) for block in split_blocks(text, title=title)]


PAGE = [
    ("headline", "Old bridge stays closed until the summer"),
    ("byline", "By Ada Byronne"),
    ("caption", "The old bridge at Ostby on Monday. Photo: Chidi Ek/Reuters"),
    ("paragraph", LONG),
    ("question_heading", "Why did the bridge fall?"),
    ("paragraph", OTHER),
    ("question_heading", "Who will pay for the new one?"),
    ("paragraph", LONG.replace("bridge", "old bridge")),
    ("boilerplate", "Share this article"),
    ("boilerplate", "Leave a Reply"),
    ("boilerplate", "Your email address will not be published. Required fields are marked *"),
]


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\r\n", "\r\n\r\n", "\n \n"])
def test_a_page_is_read_whatever_its_line_ends(gap: str) -> None:
    assert kinds(gap.join(text for _, text in PAGE)) == PAGE


def test_boilerplate_says_of_which_sort_it_is() -> None:
    blocks = split_blocks("\n\n".join(text for _, text in PAGE))
    assert [block.rule for block in blocks if block.kind == "boilerplate"] == ["share", "comment_form", "comment_form"]


@pytest.mark.parametrize("sort", ["house_ad", "house-ad", "Für Freunde", "share", "class", "1"])
def test_a_sort_of_boilerplate_may_be_called_anything(sort: str) -> None:
    """It is the answer's `rule`, whether it is a word of Python or none."""
    mine = MULTILINGUAL.extend(boilerplate={r"become a harbour friend\b.*": sort})
    page = "\n\n".join(text for _, text in PAGE[:6])
    block = split_blocks(f"{page}\n\nBecome a Harbour Friend today!", lang=mine)[-1]
    assert (block.kind, block.rule) == ("boilerplate", sort)


@pytest.mark.parametrize(
    "pattern", ["Become a Harbour Friend.*", r"(?i:become) a\s.*|ZZ.*", "BECOME A HARBOUR FRIEND TODAY!"]
)
def test_case_is_ignored_in_a_pattern_of_boilerplate(pattern: str) -> None:
    page = "\n\n".join(text for _, text in PAGE[:6])
    mine = ENGLISH.extend(boilerplate={pattern: "house_ad"})
    assert split_blocks(f"{page}\n\n» Become a HARBOUR friend today!", lang=mine)[-1].rule == "house_ad"


APPEAL = (
    "The Courier is funded by its readers. If you value our work, become a Harbour Friend for five marks a month. We "
    "thank everybody who gave so far, and tell you each year what we did with the money that you sent us. It was a lot."
)


@pytest.mark.parametrize("at", range(1, len(PAGE) + 1))
def test_what_the_caller_lists_is_boilerplate_wherever_it_stands(at: int) -> None:
    """It looks like a paragraph, and nobody but the caller knows that it is none."""
    mine = MULTILINGUAL.extend(boilerplate={r"the courier is funded by its readers\b.*": "appeal"})
    lines = [text for _, text in PAGE]
    page = "\n\n".join([*lines[:at], APPEAL, *lines[at:]])
    block = split_blocks(page, lang=mine)[at]
    assert (block.kind, block.rule, block.span.text) == ("boilerplate", "appeal", APPEAL)
    assert split_blocks(page)[at].kind != "boilerplate"


@pytest.mark.parametrize("pattern", ["share this article", "share this .*", "share.*"])
def test_what_the_caller_lists_comes_before_what_is_listed_already(pattern: str) -> None:
    mine = ENGLISH.extend(boilerplate={pattern: "house_ad"})
    blocks = split_blocks("\n\n".join(text for _, text in PAGE), lang=mine)
    assert next(block.rule for block in blocks if block.kind == "boilerplate") == "house_ad"


def test_wrapped_lines_are_one_paragraph() -> None:
    """Lines of middling length without blank lines between them belong together."""
    wrapped = (
        "The bridge between Ostby and the harbour has been closed since\n"
        "the flood, and nobody at the ministry would say on Monday when\n"
        "it will open again or who is going to pay for the new one that\n"
        "everybody in the town has been waiting for."
    )
    other = (
        "Ferries carry the children to school in the meantime, which\n"
        "takes an hour in good weather and does not work at all when\n"
        "the wind comes from the north."
    )
    assert [text for _, text in kinds(f"Old bridge stays closed\n\n{wrapped}\n\n{other}")][1:] == [wrapped, other]


def test_the_title_finds_the_headline() -> None:
    """A line that repeats the title is the headline, though another stands above it."""
    text = f"Harbour news\n\nOld bridge stays closed\n\n{LONG}\n\n{OTHER}"
    assert ("headline", "Old bridge stays closed") in kinds(text, title="Old bridge stays closed")


@pytest.mark.parametrize("text", ["", " \n\t\r\n "])
def test_nothing_has_no_blocks(text: str) -> None:
    assert split_blocks(text) == ()


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "{}. ", "{}) "])
def test_lines_with_bullets_in_a_row_are_a_list(mark: str) -> None:
    """Markdown and pasted lists, whether their items are sentences or not."""
    items = ["Bring a torch and a rope", "Tell the harbour master when you leave.", "Do not sail alone after dark"]
    listed = [mark.format(n + 1) + item for n, item in enumerate(items)]
    page = "\n\n".join(
        [
            "Ferry stays in port",
            "The county closed the quay on Monday after the storm had broken two of its pumps. Nobody was hurt.",
            "Whoever has to cross by boat should keep to three rules, the harbour master said on Tuesday morning.",
            "\n".join(listed),
            "The ferry will sail again when the pumps are mended, which may take a month, the county said.",
        ]
    )
    blocks = split_blocks(page)
    assert [(b.kind, b.rule) for b in blocks if b.span.text in listed] == [("list_item", "in_list")] * 3


def test_what_stands_behind_the_region_tells_nothing() -> None:
    """The headline of a part is not the one whose words come again in another article."""
    part = "It was the worst night since the flood of '09.It was the worst night since the flood of '09."
    whole = f"Sun.\n\n{part}\n\nAbara said that it was the worst night since the flood of '09."
    [alone] = split_blocks(part)
    [inside] = split_blocks(whole, pos=6, endpos=6 + len(part))
    assert (inside.kind, inside.rule) == (alone.kind, alone.rule)
