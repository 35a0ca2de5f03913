"""Headlines, titles of pages, and headings that ask."""

from __future__ import annotations

import pytest

from newsparse import Span, is_question, split_headline, split_title
from newsparse.testing import check_spans


def text_of(span: Span | None) -> str | None:
    return None if span is None else span.text


@pytest.mark.parametrize(
    ("text", "kicker", "speaker", "cue", "main"),
    [
        ("Bridge to close in May", None, None, None, "Bridge to close in May"),
        ("Exclusive: Bridge to close in May", "Exclusive", None, None, "Bridge to close in May"),
        ("Opinion | The bridge is not the problem", "Opinion", None, None, "The bridge is not the problem"),
        ("Bridge is unsafe, says mayor", None, "mayor", "says", "Bridge is unsafe"),
        ("Mayor says bridge is unsafe", None, "Mayor", "says", "bridge is unsafe"),
        ("Ada Byronne: ‘We had no choice’", None, "Ada Byronne", None, "‘We had no choice’"),
        ("Bridge was never inspected – report", None, "report", None, "Bridge was never inspected"),
        ("Brücke bleibt gesperrt, sagt Bürgermeisterin", None, "Bürgermeisterin", "sagt", "Brücke bleibt gesperrt"),
        # no statement: to slam or to vow is not to state something
        ("Mayor slams bridge builders", None, None, None, "Mayor slams bridge builders"),
        # a clause before a colon is no label and no source
        ("Mayor tells council: Bridge is unsafe", None, None, None, "Mayor tells council: Bridge is unsafe"),
        # to find a thing is not to state something; to find that it is so, is
        ("Divers find rusty anchor under bridge", None, None, None, "Divers find rusty anchor under bridge"),
        ("Study finds bridge could last a century", None, "Study", "finds", "bridge could last a century"),
        # in German a name before a colon is the topic, unless what follows is quoted
        ("Anna Brückner: Die Frau von der Fähre", "Anna Brückner", None, None, "Die Frau von der Fähre"),
        ("Anna Brückner: „Wir hatten keine Wahl“", None, "Anna Brückner", None, "„Wir hatten keine Wahl“"),
        ("Byronne to Nord Haven: ‘We had no choice’", None, "Byronne", None, "‘We had no choice’"),
        # what is said in the first person is no topic's
        ("‘Night Ferry’ star: I had no choice", None, "‘Night Ferry’ star", None, "I had no choice"),
        # … but in a topic's: what ends in a small word that is nobody is no speaker
        ("Nord Haven fire: ‘We lost all we had’", "Nord Haven fire", None, None, "‘We lost all we had’"),
        ("Valley war: Ferry turned back", "Valley war", None, None, "Ferry turned back"),
        ("Tool Tuesday: Five saws that will last", "Tool Tuesday", None, None, "Five saws that will last"),
        ("Sore heads and cold feet: A history of winter", "Sore heads and cold feet", None, None,
         "A history of winter"),
        # a clause is no kicker
        ("She only wanted bread: Then the bridge fell", None, None, None,
         "She only wanted bread: Then the bridge fell"),
        # who says it: sources, polls in any language, roles with a hyphen
        ("Sources: Ferry will be sold", None, "Sources", None, "Ferry will be sold"),
        ("Sondaż: połowa mieszkańców chce mostu", None, "Sondaż", None, "połowa mieszkańców chce mostu"),
        ("Ex-aide claims council knew of cracks", None, "Ex-aide", "claims", "council knew of cracks"),
        ("Study suggests owls hunt by ear", None, "Study", "suggests", "owls hunt by ear"),
        ("Poll shows Byronne leads by 10 points", None, "Poll", "shows", "Byronne leads by 10 points"),
        ("Byronne finally admits bridge was unsafe", None, "Byronne", "admits", "bridge was unsafe"),
        ("Bridge was unsafe, claims whistleblower", None, "whistleblower", "claims", "Bridge was unsafe"),
        ("Queues ‘a disgrace’, says union", None, "union", "says", "Queues ‘a disgrace’"),
        ("Explainer: What the new rules mean for students", "Explainer", None, None,
         "What the new rules mean for students"),
        # a name before a colon, told by what it says, is a speaker
        ("Lee to Greens: Ashby will win", None, "Lee", None, "Ashby will win"),
        ("Mary Lou Ann: Ashby will win", None, "Mary Lou Ann", None, "Ashby will win"),
        ("Ida Oakes: ‘I saw it fall’", None, "Ida Oakes", None, "‘I saw it fall’"),
        ("Ada Byronne: Mayor ‘unfit’", None, "Ada Byronne", None, "Mayor ‘unfit’"),
        ("Dr. Lee: The town", None, "Dr. Lee", None, "The town"),
        ("Lee’s: the town will close", "Lee’s", None, None, "the town will close"),
        # what stands between the verb and what is said
        ("Minister says: ‘No’", None, "Minister", "says", "‘No’"),
        ("Minister says that roads will close", None, "Minister", "says", "roads will close"),
        ("Minister says no to new road", None, None, None, "Minister says no to new road"),
        ("Bridge was unsafe - police say", None, "police", "say", "Bridge was unsafe"),
        ("What the new rent rules mean for students", None, None, None, "What the new rent rules mean for students"),
        ("Audit finds errors worth millions", None, None, None, "Audit finds errors worth millions"),
        # a colon inside a quoted title parts nothing
        ("Review of ‘Rain: A Life’", None, None, None, "Review of ‘Rain: A Life’"),
    ],
)  # fmt: skip
def test_headlines(text: str, kicker: str | None, speaker: str | None, cue: str | None, main: str) -> None:
    found = split_headline(text)
    check_spans(text, found)
    assert text_of(found.kicker) == kicker
    assert text_of(found.speaker) == speaker
    assert text_of(found.cue) == cue
    assert found.main is not None
    assert found.main.text.strip("‘’,") == main.strip("‘’")


def test_an_empty_headline_has_no_main() -> None:
    found = split_headline("  ")
    assert found.main is None
    assert found.span.text == ""
    assert not found.is_question


def test_quotes_of_a_headline_are_inside_it() -> None:
    text = "Before. Port ‘will sink’, warns pilot. After ‘all’"
    found = split_headline(text, pos=8, endpos=37)
    assert [quote.inner.text for quote in found.quotes] == ["will sink"]
    assert found.span == Span.of(text, 8, 37)


@pytest.mark.parametrize(
    ("text", "headline", "site", "section"),
    [
        ("Bridge to close in May | Nord Haven Courier", "Bridge to close in May", "Nord Haven Courier", None),
        ("Bridge to close in May - BBC News", "Bridge to close in May", "BBC News", None),
        ("Bridge to close in May - Politics - nordhaven.com", "Bridge to close in May", "nordhaven.com", "Politics"),
        ("Bridge to close in May", "Bridge to close in May", None, None),
        # a section before the site, behind it, and at the head
        ("Bridge to close soon | Nord Haven | The Daily Owl", "Bridge to close soon", "The Daily Owl", "Nord Haven"),
        ("Opinion | Close the bridge | The Daily Owl", "Close the bridge", "The Daily Owl", "Opinion"),
        ("Owl Valley Blog | Why the bridge had to close", "Why the bridge had to close", "Owl Valley Blog", None),
        # a kicker stays with the headline; dates, authors and slogans are in no part
        ("Update | Bridge to close in May", "Update | Bridge to close in May", None, None),
        ("Bridge to close | The Daily Owl | May 3, 2021", "Bridge to close", "The Daily Owl", None),
        ("Bridge to close | The Daily Owl | by Ada Byronne", "Bridge to close", "The Daily Owl", None),
        ("Bridge to close - The Daily Owl - your paper in the valley", "Bridge to close", "The Daily Owl", None),
        # guillemets in pairs quote
        ("La mairie parle de « grande tristesse »", "La mairie parle de « grande tristesse »", None, None),
        ("BBC News", None, "BBC News", None),
        # a section stands between headline and site, whatever parts them, and so may an author
        ("Bridge to close soon | Comedy - Quiet Fields", "Bridge to close soon", "Quiet Fields", "Comedy"),
        ("Hollen bridge is to close in May - Hollen | Quiet Fields", "Hollen bridge is to close in May", "Quiet Fields",
         "Hollen"),
        ("Bridge to close soon | Maria Oakes | The Argus", "Bridge to close soon", "The Argus", None),
        ("Maria Oakes · Bridge to close soon · The Argus", "Bridge to close soon", "The Argus", None),
        ("Bridge to close – until now | Quiet Fields", "Bridge to close – until now", "Quiet Fields", None),
        ("Bridge to close – in pictures | World | The Argus", "Bridge to close – in pictures", "The Argus", "World"),
        ("World news: Bridge to close | The Argus", "Bridge to close", "The Argus", "World news"),
        # "Comedy" or "Space" alone is what a site is called
        ("Bridge to close soon | Space", "Bridge to close soon", "Space", None),
        ("Bridge to close soon | Quiet Hills | Nature", "Bridge to close soon", "Nature", "Quiet Hills"),
        ("Bridge to close soon - WORLD", "Bridge to close soon", "WORLD", None),
        ("Bridge to close soon - World", "Bridge to close soon", None, "World"),
        ("Bridge to close soon | Valleywatch | Your Local Paper", "Bridge to close soon", "Valleywatch", None),
        ("Bridge to close soon - Hollen! News", "Bridge to close soon", "Hollen! News", None),
        # at the head a kicker or a place is the headline's
        ("Watch | Bridge to close in May | The Argus", "Watch | Bridge to close in May", "The Argus", None),
        ("Leeds | Bridge to close in May | The Argus", "Leeds | Bridge to close in May", "The Argus", None),
        # behind a question a dash is the site's
        ("Is the last bridge safe? - coast to coast", "Is the last bridge safe?", "coast to coast", None),
        # a place or a run of sections behind the site
        ("Bridge to close – KQV – Ashby and Coast", "Bridge to close", "KQV", "Ashby and Coast"),
        ("Bridge to close | Valley Courier - Leeds", "Bridge to close", "Valley Courier", "Leeds"),
        ("Season opens | Ashbyrace | F1 | Karts | Rallies | MotoGP", "Season opens", "Ashbyrace",
         "F1 | Karts | Rallies | MotoGP"),
        # a site of two names
        ("Bridge to close — KV24 — Kanal Vest", "Bridge to close", "KV24 — Kanal Vest", None),
        ("Bridge to close — Ashby Argus — ashbyargus.com", "Bridge to close", "Ashby Argus — ashbyargus.com", None),
        ("Bridge to close - K4 Ashby | Valley Radio", "Bridge to close", "K4 Ashby | Valley Radio", None),
        ("Bridge to close | Quiet Fields | Quiet Fields", "Bridge to close", "Quiet Fields", None),
        # a date behind the site
        ("Bridge to close - Quiet Fields, 12.05.2021", "Bridge to close", "Quiet Fields", None),
        ("Bridge to close | Quiet Fields 9 May 2021", "Bridge to close", "Quiet Fields", None),
        # the site first
        ("Ashby - Sport - The rain ended all matches early", "The rain ended all matches early", "Ashby", "Sport"),
        ("Valleywatch | Rain floods the lower town", "Rain floods the lower town", "Valleywatch", None),
        ("nordhaven.com: Bridge to close", "Bridge to close", "nordhaven.com", None),
        # colons as a path
        ("Bridge to close : Weather : Society : Quiet Fields", "Bridge to close", "Quiet Fields", "Weather : Society"),
        ("Storm: Ashby in the dark : Valleywatch", "Storm: Ashby in the dark", "Valleywatch", None),
        ("Le pont est fermé : les habitants attendent", "Le pont est fermé : les habitants attendent", None, None),
        # guillemets that pair with none are arrows
        ("Il sindaco: «Tutto è buio» » Il Tarnese", "Il sindaco: «Tutto è buio»", "Il Tarnese", None),
        # scripts without spaces or capitals
        ("橋が秋まで閉鎖（共同） - Yahoo!ニュース", "橋が秋まで閉鎖（共同）", "Yahoo!ニュース", None),
        ("橋が秋まで閉鎖 写真2枚 国際ニュース：KQV News", "橋が秋まで閉鎖", "KQV News", "国際ニュース"),
        ("塔恩河大桥封闭至秋季_社会_塔恩网", "塔恩河大桥封闭至秋季", "塔恩网", "社会"),
        ("타른강 다리 통제 < 사회 < 기사본문 - 타른일보", "타른강 다리 통제", "타른일보", "사회 < 기사본문"),
        ("إغلاق جسر تارنا حتى الخريف | أخبار | صوت تارنا", "إغلاق جسر تارنا حتى الخريف", "صوت تارنا", "أخبار"),
        # a clause, a word of saying or an adverb behind a dash is the writer's own
        ("Rain is here — And They’re Not Glad", "Rain is here — And They’re Not Glad", None, None),
        ("Dam was never inspected – report", "Dam was never inspected – report", None, None),
        ("Council turns down bridge – again", "Council turns down bridge – again", None, None),
        ("Audit report: Dam is unsafe", "Audit report: Dam is unsafe", None, None),
        # longer than the headline, and with an article: the writer's own
        ("Leere auf dem Land - Das Tal der letzten Puppen", "Leere auf dem Land - Das Tal der letzten Puppen", None,
         None),
        # a dash of the writer's own is no separator of sites
        ("Rain at last - but not for everyone in the valley", "Rain at last - but not for everyone in the valley", None,
         None),
    ],
)  # fmt: skip
def test_titles(text: str, headline: str, site: str | None, section: str | None) -> None:
    found = split_title(text)
    check_spans(text, found)
    assert (text_of(found.headline), text_of(found.site), text_of(found.section)) == (headline, site, section)


def test_the_caller_knows_the_site_best() -> None:
    """A name that is given is the site, whatever it looks like."""
    found = split_title("Bridge to close - Evening Owl", site_names=["Evening Owl"])
    assert text_of(found.site) == "Evening Owl"
    assert text_of(found.headline) == "Bridge to close"


@pytest.mark.parametrize(
    "text", ["Rain — /", "Rain\n\n|/|\n\nLeeds", "& | Argus", "Rain , by Ida", "雨--\xa0 : Leeds新聞", "|"]
)
def test_odd_titles_give_parts_without_white_space(text: str) -> None:
    """Pieces without a word, and white space where a separator stands."""
    found = split_title(text)
    check_spans(text, found)
    for part in (found.headline, found.site, found.section):
        assert part is None or part.text == part.text.strip() != ""


def test_a_domain_names_the_site_too() -> None:
    """Who knows only the domain finds the name that is printed."""
    found = split_title("Evening Owl: Bridge to close", site_names=["www.eveningowl.co.uk"])
    assert text_of(found.site) == "Evening Owl"
    assert text_of(found.headline) == "Bridge to close"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Why is the bridge closed?", True),
        ("Why is the bridge closed", True),
        ("Will the ferry run on Sunday", True),
        ("Warum ist die Brücke gesperrt?", True),
        ("¿Quién paga el puente?", True),
        ("Trop de ponts ?", True),
        ("Was ist mit der Brücke los", True),
        ("Czy warto budować mosty", True),
        ("Was die Stadt plant", False),
        ("Will Byronne sings at the bridge", False),
        ("Do the right thing now", False),
        ("A nice bridge (?)", False),
        ("What we know so far", False),
        ("How the bridge was built", False),
        ("The bridge is closed.", False),
        ("", False),
    ],
)
def test_questions(text: str, asks: bool) -> None:
    assert is_question(text) is asks
