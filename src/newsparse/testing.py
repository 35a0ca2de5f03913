"""
Strategies of news-like text for Hypothesis, and a check for rules of your own.

It needs the extra ``newsparse[testing]``. The texts are invented: people,
places and outlets do not exist, the layout and the mistakes do.

    from hypothesis import given
    from newsparse.testing import article_texts

    @given(article_texts())
    def test_my_pipeline(text): ...
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import attrs

from ._attribution import find_attributions
from ._passage import passages
from ._span import Span
from .errors import MissingExtraError, RuleError
from .lang import ENGLISH, Language, get_language
from .rules import Rule, Rules

try:
    from hypothesis import given, settings
    from hypothesis import strategies as st
    from hypothesis.errors import Flaky
except ImportError as _error:  # pragma: no cover - the extra is there in tests
    raise MissingExtraError("newsparse.testing", "testing") from _error

__all__ = [
    "article_texts",
    "captions",
    "check_rule",
    "check_spans",
    "datelines",
    "headlines",
    "hostile_texts",
    "names",
    "quotations",
    "sentences",
    "spans_of",
]

_GIVEN = ("Ada", "Bela", "Chidi", "Dörte", "Émile", "Fatou", "Gwen", "Hoa", "Ines", "J. T.", "Kjell", "Xiaolin")
_FAMILY = (
    "Abara",
    "Byronne",
    "de la Cour",
    "van Dorp",
    "Ek",
    "Fjordby",
    "Grün",
    "O’Holm",
    "Ibsen-Rask",
    "bin Karam",
    "Lo",
)
_TITLES = (
    "",
    "",
    "",
    "Mr. ",
    "Ms. ",
    "Dr. ",
    "Brig. Gen. ",
    "Mayor ",
    "Foreign Minister ",
    "coach ",
    "harbour spokeswoman ",
)
_PLACES = ("Ostby", "Port Relda", "Nord Haven", "São Bente", "Grünau", "Villamora")
_OUTLETS = ("Reuters", "the Times", "NPR", "the Nord Haven Courier", "CNN", "dpa")
_CUES = ("said", "says", "told reporters", "added", "warned", "asked", "wrote on Tuesday", "has said")
_CLAUSES = (
    "the bridge will stay closed",
    "nobody had asked the ferrymen",
    "rain is good for the harbour",
    "we never saw the letter",
    "the price of bread isn't the point",
    "it was the worst night since the flood of '09",
    "they don't know what the ministers’ plans are",
)
_PAIRS = ("“”", '""', "‘’", "''", "„“", "«»", "»«", "”” ", "‚‘", "「」")
_BOILERPLATE = (
    "Leave a Reply",
    "Share this article",
    "Source :",
    "Read more: Ten bridges to see before they fall",
    "Sign up for our newsletter",
    "Your email address will not be published. Required fields are marked *",
    "© 2031 Nord Haven Courier. All rights reserved.",
    "ADVERTISEMENT",
)


@st.composite
def names(draw: st.DrawFn) -> str:
    """Names of people who do not exist, with and without titles, whole or as a surname."""
    first = draw(st.sampled_from(("", *_GIVEN)))
    name = f"{first} {draw(st.sampled_from(_FAMILY))}".strip()
    return draw(st.sampled_from(_TITLES)) + name


@st.composite
def quotations(draw: st.DrawFn, depth: int = 1) -> str:
    """Words between quotation marks of every convention: closed or not, nested or not."""
    pair = draw(st.sampled_from(_PAIRS))
    inner = draw(st.sampled_from(_CLAUSES))
    if depth and draw(st.booleans()):
        inner = f"{inner}, {draw(quotations(depth - 1))}"
    if draw(st.booleans()):
        inner = inner.capitalize()
    close = draw(st.sampled_from((pair[1], pair[1], pair[1], "")))
    return pair[0] + inner + draw(st.sampled_from((",", ".", "?", "!", ""))) + close


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Sentences of news: somebody says something, quoted or not, relayed or not."""
    who, cue, clause = draw(names()), draw(st.sampled_from(_CUES)), draw(st.sampled_from(_CLAUSES))
    quote, outlet = draw(quotations()), draw(st.sampled_from(_OUTLETS))
    return draw(
        st.sampled_from(
            (
                f"{quote} {who} {cue}.",
                f"{quote} said {who}, a baker from Ostby. {draw(quotations())}",
                f"{who} {cue} that {clause}.",
                f"{who} {cue}: {quote}",
                f"According to {who}, {clause}.",
                f"{clause.capitalize()}, according to {outlet}.",
                f"{clause.capitalize()}. {outlet} reported.",
                f"{who} {cue} {clause}, per {outlet}.",
                f"{clause.capitalize()}.{clause.capitalize()}.",
                f"The so-called {quote} was {clause}",
                f"{who.upper()}: {clause.capitalize()}.",
                quote,
                f"{clause.capitalize()}?",
            )
        )
    )


@st.composite
def captions(draw: st.DrawFn) -> str:
    """Photo captions with their credits, in the forms of agencies and papers."""
    body = (
        f"{draw(names())} (left) and {draw(names())} at the bridge in {draw(st.sampled_from(_PLACES))} on May 3, 2031."
    )
    credit = f"{draw(st.sampled_from(_GIVEN))} {draw(st.sampled_from(_FAMILY))}"
    return draw(
        st.sampled_from(
            (
                f"{body} ({credit}/AFP)",
                f"FILE - {body} (AP Photo/{credit}, File)",
                f"{body} | {credit}, pool photo via Associated Press",
                f"{body} Photo: {credit} / dpa",
                f"Photo by {credit}/Getty Images",
                f"© {credit} {body}",
                body,
                f"Foto: {credit}",
            )
        )
    )


@st.composite
def headlines(draw: st.DrawFn) -> str:
    """Headlines: kickers, speakers, questions, claims in quotation marks."""
    clause = draw(st.sampled_from(_CLAUSES)).capitalize()
    return draw(
        st.sampled_from(
            (
                clause,
                f"{clause}?",
                f"Exclusive: {clause}",
                f"{clause}, says {draw(names())}",
                f"{draw(names())}: {draw(quotations(0))}",
                f"{clause} – report",
                f"Live | {clause} - Nord Haven Courier",
            )
        )
    )


@st.composite
def datelines(draw: st.DrawFn) -> str:
    """Datelines as agencies print them, with what parts them from the report."""
    place = draw(st.sampled_from(_PLACES))
    return draw(
        st.sampled_from(
            (
                f"{place.upper()} (AP) — ",
                f"{place.upper()}, May 3 (Reuters) - ",
                f"{place} (dpa) - ",
                f"{place.upper()} —",
                f"{place.upper()}, N.H. -- ",
            )
        )
    )


def hostile_texts() -> st.SearchStrategy[str]:
    """Text that no newspaper prints: stray marks, controls, surrogates, endless repeats."""
    odd = st.sampled_from(
        (
            *("\x00", "\ud800", "\u202e", "\u0301", "\u00a0", "\r\n", "\r", "\u2028", "\x85", "\n\n", " "),
            *("''", "``", "“", "”", '"', "'", "‘", "’", "„", "«", "»", "(", ")", "|", "/", "—", ":", "?", "…", "©"),
            *("A.", "said", "By", "Photo:", "9", "٣", "İ", "ß", "𝔄"),
        )
    )
    return st.one_of(
        st.text(max_size=60),
        st.lists(odd, max_size=30).map("".join),
        st.builds(lambda part, times: part * times, odd, st.integers(0, 60)),
    )


@st.composite
def article_texts(draw: st.DrawFn) -> str:
    """
    Whole articles as they are pasted: headline, byline, caption, paragraphs,
    headings, boilerplate, and now and then text that belongs to no article.
    """
    paragraph = st.lists(sentences(), min_size=1, max_size=3).map(" ".join)
    parts = [draw(headlines())]
    if draw(st.booleans()):
        parts.append(f"By {draw(names())}")
    if draw(st.booleans()):
        parts.append(draw(captions()))
    line = st.sampled_from(_BOILERPLATE)
    block = st.one_of(paragraph, paragraph, paragraph, headlines(), captions(), line, hostile_texts())
    body: list[str] = draw(st.lists(block, max_size=6))
    dated: bool = draw(st.booleans())
    if body and dated:
        body[0] = draw(datelines()) + body[0]
    parts += body
    return draw(st.sampled_from(("\n\n", "\n", "\r\n", "\n \n"))).join(parts)


# ---------------------------------------------------------------------- checks


def spans_of(result: object) -> Iterator[Span]:
    """
    Every `Span` that a result holds, at any depth.

    Example:
        >>> from newsparse import find_quotes
        >>> [span.text for span in spans_of(find_quotes("“Rain.”"))]
        ['“Rain.”', 'Rain.', '“Rain.”']
    """
    if isinstance(result, Span):
        yield result
    elif isinstance(result, (tuple, list)):
        for item in result:
            yield from spans_of(item)
    elif attrs.has(kind := type(result)):
        for field in attrs.fields(kind):
            yield from spans_of(getattr(result, field.name))


def check_spans(text: str, result: object) -> None:
    """
    Check that every span of a result is the slice of *text* that it says it is.

    Raises:
        AssertionError: If one is not.

    Example:
        >>> from newsparse import split_sentences
        >>> check_spans("Rain. Sun.", split_sentences("Rain. Sun."))
    """
    for span in spans_of(result):
        if not (0 <= span.start <= span.end <= len(text) and text[span.start : span.end] == span.text):
            raise AssertionError(f"{span} is not {text[span.start : span.end]!r}")


def check_rule(rule: Rule, *, name: str = "rule", lang: Language | str = ENGLISH, max_examples: int = 200) -> None:
    """
    Hold a rule of your own to its promises, on generated articles.

    It raises nothing, whatever the text; it claims only what stands in its
    passage; it gives the same claims twice; it pickles; and it takes its place
    in a chain.

    Args:
        rule: The rule.
        name: What it is called in messages.
        lang: The language of the passages that it is shown.
        max_examples: How many articles are tried.

    Raises:
        RuleError: If the rule breaks a promise; the message says which, and
            Hypothesis shows the shortest text on which it does.

    Example:
        >>> from newsparse.rules import pattern_rule
        >>> check_rule(pattern_rule(r"(?P<source>@\\w+):\\s(?P<content>.+)"), max_examples=20)

    .. versionadded:: 0.1
    """
    language = get_language(lang)
    try:
        again = pickle.loads(pickle.dumps(rule))
    except Exception as error:
        raise RuleError(name, f"does not pickle: {error}") from error
    chain = Rules().last(**{name: rule})
    copy = Rules().last(**{name: again})

    # One failure at a time: several would come as a group, which is no RuleError.
    @settings(max_examples=max_examples, deadline=None, database=None, report_multiple_bugs=False)
    @given(st.one_of(article_texts(), hostile_texts()))
    def holds(text: str) -> None:
        for passage in passages(text, 0, len(text), language):
            first = list(chain.claims(passage))
            if first != list(chain.claims(passage)):
                raise RuleError(name, "gives other claims when it is asked again")
            if first != list(copy.claims(passage)):
                raise RuleError(name, "gives other claims after pickling")
        find_attributions(text, lang=language, rules=chain)

    try:
        holds()
    except Flaky as error:  # a rule with a memory fails once and not again
        raise RuleError(name, "gives other claims when it is asked again") from error
