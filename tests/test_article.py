"""
The whole article: one invented report in which everything occurs, read by `parse_article`.

The article is written down in pieces, so that every expectation says where its
words stand.
"""

from __future__ import annotations

import pickle
from inspect import signature
from typing import Any

import pytest

from newsparse import (
    Article,
    Language,
    RuleError,
    Span,
    UnknownLanguageError,
    find_attributions,
    find_quotes,
    parse_article,
    split_caption,
)
from newsparse.lang import ENGLISH, GERMAN, LANGUAGES, MULTILINGUAL
from newsparse.rules import Claim, Passage, Rules, pattern_rule

HEADLINE = "Karsovia opens the gates, but the river waits"
BYLINE = "By Anselm Quist, Foreign Correspondent"
DATE = "June 8, 2031"
CAPTION = (
    "Karsovian Chancellor Edda Lorvik (left) and Marevian President Ruben Astell at the dam in Halmund, Karsovia, "
    "on Sunday, June 8, 2031. | Mila Tarrow, pool photo via Reuters"
)
LEAD = (
    "HALMUND, Karsovia (AP) — Chancellor Edda Lorvik received Marevia’s President Ruben Astell at the dam on Sunday. "
    "The visit is to repair the “bonds” of the two neighbours."
)
FIRST = "“We have held back nothing,” Lorvik said. “The gates are open."
MORE = "“They will stay open until the harvest is in.”"
QUESTION = "Has Karsovia taken water from its neighbour?"
ANSWER = "Karsovia closed no gate until today. The Wall Street Journal reported."
RELAYED = "Teo Brandvall said Marevia had “never asked for more than the treaty allows,” per NPR."
NEXT = "What happens next?"
PROGRAMME = "On Monday the delegations walk over the dam, according to a programme that was seen by Reuters."
TOLD = (
    "“We are counting on quiet days at the river,” harbour press secretary Brig. Gen. Nadia Holt said CNN. "
    "“Nobody wins when the pumps stand still.”"
)
CLUB = "The so-called “river club” of four governments is seventy years old in autumn."
REPLY = "Leave a Reply"
REQUIRED = "Your email address will not be published. Required fields are marked *"

KINDS = {
    HEADLINE: "headline",
    BYLINE: "byline",
    DATE: "date",
    CAPTION: "caption",
    LEAD: "paragraph",
    FIRST: "paragraph",
    MORE: "paragraph",
    QUESTION: "question_heading",
    ANSWER: "paragraph",
    RELAYED: "paragraph",
    NEXT: "question_heading",
    PROGRAMME: "paragraph",
    TOLD: "paragraph",
    CLUB: "paragraph",
    REPLY: "boilerplate",
    REQUIRED: "boilerplate",
}
TEXT = "\n\n".join(KINDS)


@pytest.fixture(scope="module")
def article() -> Article:
    return parse_article(TEXT)


def words(*spans: Span | None) -> list[str | None]:
    return [None if span is None else span.text for span in spans]


def at(piece: str, part: str | None = None) -> Span:
    """Where a piece of the article stands, or a part of it."""
    start = TEXT.index(piece)
    if part is not None:
        start += piece.index(part)
    return Span.of(TEXT, start, start + len(part or piece))


# ---------------------------------------------------------------- its parts


def test_blocks(article: Article) -> None:
    """Every line is a block of its kind, boilerplate included."""
    assert [(block.span, block.kind) for block in article.blocks] == [(at(line), kind) for line, kind in KINDS.items()]


def test_headline(article: Article) -> None:
    assert article.headline is not None
    assert article.headline.main == at(HEADLINE)
    assert not article.headline.is_question


def test_byline(article: Article) -> None:
    assert article.byline is not None
    assert article.byline.authors == (at(BYLINE, "Anselm Quist"),)
    assert article.byline.role == at(BYLINE, "Foreign Correspondent")


def test_dateline(article: Article) -> None:
    assert article.dateline is not None
    assert article.dateline.place == at(LEAD, "HALMUND, Karsovia")
    assert article.dateline.agency == at(LEAD, "AP")
    assert article.dateline.body_start == at(LEAD, "Chancellor").start


def test_captions(article: Article) -> None:
    """As `split_caption` reads them alone."""
    (caption,) = article.captions
    assert caption.credit == at(CAPTION, "Mila Tarrow, pool photo via Reuters")
    assert caption.creators == (at(CAPTION, "Mila Tarrow"),)
    assert [(p.name, p.position) for p in caption.positions] == [(at(CAPTION, "Edda Lorvik"), at(CAPTION, "left"))]
    assert caption == split_caption(TEXT, pos=at(CAPTION).start, endpos=at(CAPTION).end)


def test_sections(article: Article) -> None:
    """What stands before the first heading, then question and answer; no boilerplate."""
    assert [(s.heading and s.heading.span.text, s.is_question) for s in article.sections] == [
        (None, False),
        (QUESTION, True),
        (NEXT, True),
    ]
    assert [[block.span.text for block in section.blocks] for section in article.sections] == [
        [CAPTION, LEAD, FIRST, MORE],
        [ANSWER, RELAYED],
        [PROGRAMME, TOLD, CLUB],
    ]


def test_quotes(article: Article) -> None:
    """As `find_quotes` finds them; one of them runs over two paragraphs."""
    assert article.quotes == find_quotes(TEXT, lang="en")
    assert [len(quote.parts) for quote in article.quotes] == [1, 1, 2, 1, 1, 1, 1]
    over_two = article.quotes[2]
    assert over_two.parts == (at(FIRST, "“The gates are open."), at(MORE))
    assert over_two.closed


def test_the_last_quote_is_a_term(article: Article) -> None:
    assert article.quotes[-1].inner == at(CLUB, "river club")
    assert article.quotes[-1].kind == "term"


# ---------------------------------------------------------------- who said what


def test_attributions(article: Article) -> None:
    """Source, cue and outlet of each, in the order of the text; the writer's own marks are nobody's."""
    said = [words(a.source, a.cue, a.outlet) for a in article.attributions]
    assert said == [
        ["Lorvik", "said", None],
        [None, "reported", "The Wall Street Journal"],
        ["Teo Brandvall", "said", "NPR"],
        ["a programme that was seen by Reuters", "according to", None],
        ["harbour press secretary Brig. Gen. Nadia Holt", "said", "CNN"],
    ]


def test_contents(article: Article) -> None:
    contents = [list(a.content) for a in article.attributions]
    assert contents[0] == [at(FIRST, "“We have held back nothing,”"), at(FIRST, "“The gates are open."), at(MORE)]
    assert contents[1] == [at(ANSWER, "Karsovia closed no gate until today")]
    assert contents[2] == [at(RELAYED, "Marevia had “never asked for more than the treaty allows,”")]
    assert contents[3] == [at(PROGRAMME, "On Monday the delegations walk over the dam")]
    assert contents[4] == [
        at(TOLD, "“We are counting on quiet days at the river,”"),
        at(TOLD, "“Nobody wins when the pumps stand still.”"),
    ]


def test_kinds_of_attribution(article: Article) -> None:
    assert [a.kind for a in article.attributions] == ["direct", "indirect", "mixed", "indirect", "direct"]


def test_speakers(article: Article) -> None:
    """In the order in which they speak, each once, by the fullest name and with what they are."""
    names = ["Edda Lorvik", "Wall Street Journal", "Teo Brandvall", "Nadia Holt"]
    assert [speaker.name for speaker in article.speakers] == names
    assert [speaker.kind for speaker in article.speakers] == ["person", "organisation", "person", "person"]
    role = article.speakers[3].role
    assert role == at(TOLD, "harbour press secretary")


def test_each_attribution_has_a_speaker_or_a_reason(article: Article) -> None:
    who = [a.speaker.name if a.speaker else None for a in article.attributions]
    assert who == ["Edda Lorvik", "Wall Street Journal", "Teo Brandvall", None, "Nadia Holt"]
    assert all((a.speaker is None) is bool(a.unresolved) for a in article.attributions)


def test_a_speaker_is_mentioned_in_the_caption_too(article: Article) -> None:
    """The first full mention stands under the picture."""
    lorvik = article.speakers[0]
    assert lorvik.span == at(CAPTION, "Edda Lorvik")
    assert list(lorvik.mentions) == [at(CAPTION, "Edda Lorvik"), at(LEAD, "Edda Lorvik"), at(FIRST, "Lorvik")]


# ---------------------------------------------------------------- other articles


def test_empty_text_has_no_parts() -> None:
    for text in ("", " \n\n\t"):
        article = parse_article(text)
        assert article.text == text
        assert (article.blocks, article.sections, article.quotes) == ((), (), ())
        assert (article.attributions, article.speakers, article.captions) == ((), (), ())
        assert (article.headline, article.byline, article.dateline) == (None, None, None)


def test_a_title_that_the_text_does_not_print() -> None:
    """The headline is read in the title, with offsets into it."""
    title = "Exclusive: the river waits"
    article = parse_article(
        "The gates at Halmund were opened on Sunday, and nobody came to look at the water.", title=title
    )
    assert article.title == title
    assert article.headline is not None
    assert article.headline.kicker == Span.of(title, 0, 9)
    assert article.headline.main == Span.of(title, 11, 26)


def test_a_title_that_the_text_prints() -> None:
    """The headline is read in the text."""
    article = parse_article(TEXT, title=HEADLINE)
    assert article.headline is not None
    assert article.headline.span == at(HEADLINE)


def test_what_a_caption_or_a_comment_form_says_is_not_attributed() -> None:
    """`find_attributions` reads any text; the article knows what is its own."""
    caption = "Odile Marsh said the weir at Ostby would hold on May 3, 2031. (Jon Falk/AFP)"
    text = (
        f"{HEADLINE}\n\n{caption}\n\nThe weir at Ostby held through the night, and the town below it slept until noon."
    )
    article = parse_article(text)
    assert [block.kind for block in article.blocks] == ["headline", "caption", "paragraph"]
    assert len(find_attributions(text)) == 1
    assert article.attributions == ()


@pytest.mark.parametrize(
    "headline",
    [
        "Odile Marsh: “The weir will hold through the winter”",
        "“The weir will hold through the winter,” Odile Marsh says",
        "“The weir will hold,” Odile Marsh says",
    ],
)
def test_a_quotation_in_the_headline_is_attributed(headline: str) -> None:
    text = f"{headline}\n\nThe weir at Ostby was inspected twice on Sunday, and both times it was dry."
    (found,) = parse_article(text).attributions
    assert found.source == Span.of(text, text.index("Odile"), text.index("Marsh") + 5)


def test_rules_of_ones_own() -> None:
    text = f"{HEADLINE}\n\n“The gates stay open all summer long.” (@halmund)"
    handle = pattern_rule(r"(?P<content> “[^”]++” ) \s \( (?P<source> @\w++ ) \)")
    (found,) = parse_article(text, rules=Rules().last(handle=handle)).attributions
    assert (found.rule, found.source and found.source.text) == ("handle", "@halmund")
    assert parse_article(text, rules=Rules()).attributions == ()


def test_an_article_is_as_sure_as_its_attributions() -> None:
    """`parse_article` asks for what `find_attributions` asks for."""
    one, other = (signature(f).parameters["min_confidence"].default for f in (parse_article, find_attributions))
    assert one == other


def test_min_confidence() -> None:
    text = f"{HEADLINE}\n\n“The gates stay open all summer long.” (@halmund)"
    chain = Rules().last(handle=pattern_rule(r"(?P<content> “[^”]++” ) \s \( @\w++ \)", confidence=0.5))
    assert len(parse_article(text, rules=chain, min_confidence=0.5).attributions) == 1
    assert parse_article(text, rules=chain, min_confidence=0.51).attributions == ()


def broken(passage: Passage) -> list[Claim]:
    """Claims nothing at all, which is no claim."""
    return [Claim(content=())]


def test_a_rule_that_breaks_its_promise_stops_the_call() -> None:
    with pytest.raises(RuleError, match="'broken'"):
        parse_article(TEXT, rules=Rules().last(broken=broken))


@pytest.mark.parametrize("lang", ["de", "de-AT", GERMAN])
def test_the_language_is_kept_by_its_code(lang: Any) -> None:
    assert parse_article("Das Wehr hält.", lang=lang).lang == "de"


HOUSE = "\n\n".join([
    "Tolls to double in the harbour of Ostby",
    "Aufgezeichnet von Ida Strand",
    "The quay on Monday. Snapped by Tom Reyle/NWS",
    "OSTBY (NWS) – The harbour tolls will double in May, the port said on Monday, because the quay is sinking.",
    "The pilots did not wait long with their answer: they will strike on Friday, for the first time in years.",
    "Become a Harbour Friend today!",
])  # fmt: skip


@pytest.mark.parametrize("base", [ENGLISH, GERMAN], ids=lambda base: base.code)
def test_words_of_your_own_language_reach_every_line(base: Language) -> None:
    """Captions, bylines and blocks too, beside the words of all other languages."""
    mine = base.extend(
        agencies={"NWS": "Northwind Syndicate"},
        credit_labels={"snapped by"},
        byline_words={"aufgezeichnet von"},
        boilerplate={"become a harbour friend.*": "house ad"},
    )
    found = parse_article(HOUSE, lang=mine)
    assert [block.kind for block in found.blocks] == [
        "headline", "byline", "caption", "paragraph", "paragraph", "boilerplate",
    ]  # fmt: skip
    assert found.blocks[-1].rule == "house ad"
    (caption,) = found.captions
    assert caption.label is not None
    assert (caption.label.text, caption.agency_names) == ("Snapped by", ("Northwind Syndicate",))
    assert found.byline is not None
    assert [author.text for author in found.byline.authors] == ["Ida Strand"]
    assert parse_article(HOUSE, lang=pickle.loads(pickle.dumps(mine))) == found
    assert parse_article(HOUSE, lang=base).blocks[-1].rule != "house ad"


@pytest.mark.parametrize("language", [*LANGUAGES, MULTILINGUAL], ids=lambda language: language.code)
def test_lines_are_read_alike_in_every_language_that_is_shipped(language: Language, article: Article) -> None:
    found = parse_article(TEXT, lang=language)
    assert (found.blocks, found.captions, found.byline) == (article.blocks, article.captions, article.byline)


def test_mistakes_of_the_caller() -> None:
    with pytest.raises(UnknownLanguageError):
        parse_article(TEXT, lang="tlh")
    with pytest.raises(TypeError, match="must be a str or None, not int"):
        parse_article(TEXT, title=7)  # type: ignore[arg-type]


def test_line_breaks_of_other_systems(article: Article) -> None:
    """The same article with the line ends of Windows has the same parts."""
    other = parse_article(TEXT.replace("\n", "\r\n"))
    assert [(b.kind, b.span.text) for b in other.blocks] == [(b.kind, b.span.text) for b in article.blocks]
    assert [[c.text for c in a.content] for a in other.attributions] == [
        [c.text for c in a.content] for a in article.attributions
    ]
    assert [s.name for s in other.speakers] == [s.name for s in article.speakers]


def test_a_single_line_break_between_paragraphs(article: Article) -> None:
    """Copied text loses its blank lines."""
    other = parse_article(TEXT.replace("\n\n", "\n"))
    assert [(b.kind, b.span.text) for b in other.blocks] == [(b.kind, b.span.text) for b in article.blocks]
    assert [s.name for s in other.speakers] == [s.name for s in article.speakers]
