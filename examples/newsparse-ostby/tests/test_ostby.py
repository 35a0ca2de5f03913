"""The rules keep their promises, and find what they are for."""

from __future__ import annotations

import pytest
from newsparse_ostby import OSTBY, handle, rang_up

from newsparse import Language, find_attributions, parse_article, split_caption
from newsparse.rules import ENGLISH, Rule, Rules
from newsparse.testing import check_rule


@pytest.mark.parametrize("rule", [handle, rang_up])
def test_a_rule_keeps_its_promises(rule: Rule) -> None:
    """It claims what stands there, keeps no state, pickles and never raises, on many generated articles."""
    check_rule(rule)


def test_newsparse_finds_them_when_asked() -> None:
    assert Rules.from_entry_points().names == ("handle", "rang_up")
    assert Language.from_entry_points() == {"ostby": OSTBY}
    assert "handle" not in ENGLISH


@pytest.mark.parametrize(
    ("text", "source", "rule"),
    [
        ("“Stay away from the quay.” (@ostbyport)", "@ostbyport", "handle"),
        ("“The quay is sinking.” – Ida Strand, who rang us up", "Ida Strand", "rang_up"),
        ("“The quay is sinking,” harrumphed Ida Strand.", "Ida Strand", "quote_said_name"),
    ],
)
def test_who_says_it(text: str, source: str, rule: str) -> None:
    chain = ENGLISH.last(**dict(Rules.from_entry_points().items))
    (found,) = find_attributions(text, rules=chain, lang=OSTBY)
    assert found.source is not None
    assert (found.source.text, found.rule) == (source, rule)


def test_the_language_knows_its_papers() -> None:
    assert split_caption("Rain over Ostby. Photo: Bo Ek/ONS", lang=OSTBY).agency_names == ("Ostby News Service",)
    article = parse_article(
        "Rain\n\nThe quay is sinking, the Ostby Courier reported.\n\nSend a postcard to the editor", lang=OSTBY
    )
    assert article.attributions[0].outlet is not None
    assert article.attributions[0].outlet.text.endswith("Ostby Courier")
    assert article.blocks[-1].kind == "boilerplate"
