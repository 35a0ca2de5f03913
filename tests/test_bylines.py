"""Who wrote it, and from where."""

from __future__ import annotations

import pytest

from newsparse import Span, split_byline, split_dateline
from newsparse.testing import check_spans


def text_of(span: Span | None) -> str | None:
    return None if span is None else span.text


@pytest.mark.parametrize(
    ("text", "authors", "role", "outlet"),
    [
        ("By Ada Byronne", ["Ada Byronne"], None, None),
        ("By Ada Byronne and Chidi Ek", ["Ada Byronne", "Chidi Ek"], None, None),
        ("By ADA BYRONNE, Political Editor", ["ADA BYRONNE"], "Political Editor", None),
        ("By Ada Byronne, Associated Press", ["Ada Byronne"], None, "Associated Press"),
        ("Von Dörte Grün", ["Dörte Grün"], None, None),
        ("Par Émile de la Cour", ["Émile de la Cour"], None, None),
        ("By Abby Goodmann", ["Abby Goodmann"], None, None),  # "by" inside a word opens nothing
        ("Ada Byronne and Chidi Ek", ["Ada Byronne", "Chidi Ek"], None, None),
        ("By Ada Byronne / Ostby Courier Staff Writers", ["Ada Byronne"], "Staff Writers", "Ostby Courier"),
        ("By Ada Byronne Associated Press", ["Ada Byronne"], None, "Associated Press"),
        ("By Ada Byronne | Special to The Ostby Courier", ["Ada Byronne"], None, "Ostby Courier"),
        ("By Ada Byronne for ostby.com", ["Ada Byronne"], None, "ostby.com"),
        ("By Ada Byronne in Nairobi", ["Ada Byronne"], None, None),  # a town is in the span alone
        ("By Ada Byronne; photos by Chidi Ek", ["Ada Byronne"], None, None),
        ("By Ada Byronne | ada@ostby.com", ["Ada Byronne"], None, None),
        ("By Ostby Courier Staff", ["Ostby Courier Staff"], None, None),  # a desk is an author
        ("By Agence France-Presse", [], None, "Agence France-Presse"),
        ("Von Dörte Grün, Redakteurin für Brücken", ["Dörte Grün"], "Redakteurin für Brücken", None),
        ("Von unserer Redakteurin Dr. Dörte Grün", ["Dörte Grün"], "Redakteurin", None),
        ("Par Émile de la Cour, envoyé spécial à Ostby", ["Émile de la Cour"], "envoyé spécial à Ostby", None),
        ("Por Redacción", [], "Redacción", None),
        ("By J. T. van Dorp", ["J. T. van Dorp"], None, None),
        # a role of words that no table knows is no second author
        ("By ADA BYRONNE, Roads Correspondent", ["ADA BYRONNE"], "Roads Correspondent", None),
        ("By Lena Byronne Roads Correspondent", ["Lena Byronne"], "Roads Correspondent", None),
        ("Ada Byronne, Ostby Courier Roads Editor", ["Ada Byronne"], "Roads Editor", "Ostby Courier"),
        ("By Editorial Board", ["Editorial Board"], None, None),  # many write as one
        ("By Ada Byronne, Quay & Port Gazette", ["Ada Byronne"], None, "Quay & Port Gazette"),
        ("By Ada Byronne & Chidi Ek", ["Ada Byronne", "Chidi Ek"], None, None),
        ("By Ada Byronne of the Ostby Courier", ["Ada Byronne"], None, "Ostby Courier"),
        ("Von Dörte Grün, QTV-Studio Rom", ["Dörte Grün"], None, "QTV-Studio Rom"),
        ("Par Émile de la Cour, à Ostby", ["Émile de la Cour"], None, None),
        ("By Ada Byronne (AP)", ["Ada Byronne"], None, "AP"),
        # an article is no part of the outlet, wherever the outlet stands
        ("By Ada Byronne, The Associated Press", ["Ada Byronne"], None, "Associated Press"),
        ("By the Associated Press", [], None, "Associated Press"),
        ("Ada Byronne, The Quay Courier Editor", ["Ada Byronne"], "Editor", "Quay Courier"),
        ("Par Ada Byronne, AFP et Reuters", ["Ada Byronne"], None, "AFP et Reuters"),
        # what follows "for" and "in" is the outlet's, the role's or the town
        ("By Ada Byronne, Editor for Health", ["Ada Byronne"], "Editor for Health", None),
        ("By Ada Byronne, Editor for Reuters", ["Ada Byronne"], "Editor", "Reuters"),
        ("By Ada Byronne, correspondent in Rome", ["Ada Byronne"], "correspondent in Rome", None),
        # an outlet, a role and a name in one piece, in any order
        ("By Ada Byronne Associated Press Writer", ["Ada Byronne"], "Writer", "Associated Press"),
        ("By Associated Press Writer Ada Byronne", ["Ada Byronne"], "Writer", "Associated Press"),
        ("By Reuters Correspondent Ada Byronne", ["Ada Byronne"], "Correspondent", "Reuters"),
        ("By Ada Byronne, Reuters | Quay Courier", ["Ada Byronne"], None, "Reuters | Quay Courier"),
        ("By Ada Byronne for the Old Quay of Mettown", ["Ada Byronne"], None, "Old Quay of Mettown"),
        ("By Ada Byronne Senior Roads Correspondent", ["Ada Byronne"], "Senior Roads Correspondent", None),
        ("By Ada Mary Byronne Correspondent", ["Ada Mary Byronne"], "Correspondent", None),
        ("By Ada K. Byronne Correspondent", ["Ada K. Byronne"], "Correspondent", None),
        ("By Ada Byronne / Argus Science Contributor", ["Ada Byronne"], "Science Contributor", "Argus"),
        # words without a capital are part of a name only if names have them
        ("By Ada Byronne and Bo the Holm", ["Ada Byronne", "Bo the Holm"], None, None),
        ("By An Nguyen", ["An Nguyen"], None, None),  # "an" is an article, but names are as short
        ("By Dr. Ada Byronne", ["Ada Byronne"], None, None),
        ("By Dr. Byronne", ["Dr. Byronne"], None, None),  # a surname does not stand alone
        ("Ada B.", ["Ada B."], None, None),
        ("Ada van der Byronne", ["Ada van der Byronne"], None, None),
        ("By Ostby Editorial Board", ["Ostby Editorial Board"], None, None),
        ("By ostby.com/Ada Byronne", ["Ada Byronne"], None, "ostby.com"),
    ],
)
def test_bylines(text: str, authors: list[str], role: str | None, outlet: str | None) -> None:
    found = split_byline(text)
    assert found is not None
    check_spans(text, found)
    assert [span.text for span in found.authors] == authors
    assert (text_of(found.role), text_of(found.outlet)) == (role, outlet)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "By the time the bridge opened, it was too late.",
        "By Monday the water had gone.",
        "Von Brücken und Menschen",
        "By Land and Sea",
        "Breaking News",
        "New York",
        "Reuters",  # an agency alone needs a "By"
        "Ada Byronne Wins Bridge Prize",
        "Von der Brücke ist nichts geblieben.",
        "By Our Partners",
        "Ada Byronne!",
        "Ada Mary Lou Byronne",  # four words without "By"
        "By Ada Byronne, for a long time",
        "PORT OSTBY (AP) — a",  # a word that stands before places ("Par Ada Byronne, à Paris"), and no place behind it
    ],
)
def test_what_is_no_byline(text: str) -> None:
    assert split_byline(text) is None


@pytest.mark.parametrize(
    ("text", "date", "span"),
    [
        ("By Ada Byronne May 3, 2021, 07:47 PM EST", "May 3, 2021, 07:47 PM EST", None),
        ("By Ada Byronne on May 3, 2021 at 5:30 pm", "May 3, 2021 at 5:30 pm", None),
        ("By Ada Byronne/May 3, 2021/Updated: May 4, 2021", "May 3, 2021", None),
        ("By Ada Byronne Updated 3:45 PM ET, Mon May 3, 2021", "3:45 PM ET, Mon May 3, 2021", None),
        ("May 3, 2021 | By Ada Byronne", "May 3, 2021", None),
        ("Von Dörte Grün Veröffentlicht am 1. Mai 2021", "1. Mai 2021", None),
        ("Von Dörte Grün | 01.05.21", "01.05.21", None),
        ("By Ada Byronne (May 3, 2021)", "May 3, 2021", None),  # both brackets or none
        ("By Ada Byronne published", None, "By Ada Byronne"),
        ("Text: Ada Byronne Foto: Bo Holm", None, "Text: Ada Byronne"),
        ("By Ada Byronne and Photo Bo Holm", None, "By Ada Byronne"),
        ("By Ada Byronne • 12 hours ago", None, "By Ada Byronne"),
    ],
)
def test_dates_of_bylines(text: str, date: str | None, span: str | None) -> None:
    found = split_byline(text)
    assert found is not None
    check_spans(text, found)
    assert text_of(found.date) == date
    assert found.span.text == (span or text)


@pytest.mark.parametrize(
    ("text", "place", "date", "agency", "body"),
    [
        ("OSTBY (AP) — The bridge fell.", "OSTBY", None, "AP", "The bridge fell."),
        ("PORT RELDA, May 3 (Reuters) - The bridge fell.", "PORT RELDA", "May 3", "Reuters", "The bridge fell."),
        ("Grünau (dpa) - Die Brücke fiel.", "Grünau", None, "dpa", "Die Brücke fiel."),
        ("NORD HAVEN, N.H. — The bridge fell.", "NORD HAVEN, N.H.", None, None, "The bridge fell."),
        ("OSTBY/NORD HAVEN, 3 mai (AFP) - Le pont.", "OSTBY/NORD HAVEN", "3 mai", "AFP", "Le pont."),
        ("OSTBY--(BUSINESS WIRE)--The bridge fell.", "OSTBY", None, "BUSINESS WIRE", "The bridge fell."),
        ("OSTBY, May 3, 2021 /PRNewswire/ -- It fell.", "OSTBY", "May 3, 2021", "PRNewswire", "It fell."),
        ("Jan 30 (Reuters) - The bridge fell.", None, "Jan 30", "Reuters", "The bridge fell."),
        ("(CNN)The bridge fell.", None, None, "CNN", "The bridge fell."),
        ("Paris (CNN Business)The bridge fell.", "Paris", None, "CNN Business", "The bridge fell."),
        ("Sydney, July 30 AAP - The bridge fell.", "Sydney", "July 30", "AAP", "The bridge fell."),
        ("Bochum. Die Brücke fiel.", "Bochum", None, None, "Die Brücke fiel."),
        ("DAL NOSTRO INVIATO ROMA - Il ponte.", "ROMA", None, None, "Il ponte."),
        ("OSTBY —The bridge fell.", "OSTBY", None, None, "The bridge fell."),  # a lost space
        ("(ANSA) - ROMA, 04 MAR - Il ponte.", "ROMA", "04 MAR", "ANSA", "Il ponte."),
        ("Frankfurt a.M. (epd). Die Brücke fiel.", "Frankfurt a.M.", None, "epd", "Die Brücke fiel."),
        ("Bad Ostby – Die Brücke fiel.", "Bad Ostby", None, None, "Die Brücke fiel."),
        ("Bochum (aq) Die Brücke fiel.", "Bochum", None, "aq", "Die Brücke fiel."),  # the author's letters
        ("Paris, le 3 mai 2021 – Le pont.", "Paris", "3 mai 2021", None, "Le pont."),
        ("(Ottawa) Le pont est tombé.", "Ottawa", None, None, "Le pont est tombé."),
        ("New Delhi, May 3: The bridge fell.", "New Delhi", "May 3", None, "The bridge fell."),
        ("Ostby, N.H. — The bridge fell.", "Ostby, N.H.", None, None, "The bridge fell."),
        ("ERDEN. Wie die Brücke fiel.", "ERDEN", None, None, "Wie die Brücke fiel."),  # capitals need no table
        ("OSLO. The bridge fell.", "OSLO", None, None, "The bridge fell."),  # so few do
        ("LINDI: It was a bridge.", "LINDI", None, None, "It was a bridge."),
        ("ABCD — The bridge fell.", "ABCD", None, None, "The bridge fell."),
        ("Ostby (XY) - The bridge fell.", "Ostby", None, "XY", "The bridge fell."),
        ("Paris (AFP)Le pont.", "Paris", None, "AFP", "Le pont."),
        ("Paris (XY): The bridge fell.", "Paris", None, "XY", "The bridge fell."),
        ("PORT RELDA, May 3. The bridge fell.", "PORT RELDA", "May 3", None, "The bridge fell."),
        ("PORT RELDA (May 3) The bridge fell.", "PORT RELDA", "May 3", None, "The bridge fell."),
        ("Ostbyburg – Die Brücke fiel.", "Ostbyburg", None, None, "Die Brücke fiel."),  # a place by its ending
    ],
)
def test_datelines(text: str, place: str | None, date: str | None, agency: str | None, body: str) -> None:
    found = split_dateline(text)
    assert found is not None
    check_spans(text, found)
    assert (text_of(found.place), text_of(found.date), text_of(found.agency)) == (place, date, agency)
    assert text[found.body_start :] == body


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OSTBY is a town of ferries.",
        "The bridge — the old one — fell on Monday.",
        "READ MORE: The bridge fell.",
        "DEAR ADA: My bridge fell.",
        "Danke. Die Brücke hält.",
        "Dörte Grün (CDU) – die Ministerin – schwieg.",
        "P.S. The bridge fell.",
        "Berlin: Die Brücke fiel.",  # so short it is a headline
        "OSTBYPEDIA: What do you say to that?",  # an interview
        "EXCLUSIVE — The bridge fell.",
        "Endlich wieder – denn die Brücke hält.",
        "Berlin, Anna – So ging es.",  # two people
        "Bochum, Anna. Die Brücke fiel.",
        "ERDEN – wie die Brücke fiel.",
        "OSTBY — the bridge fell.",
        "STOP. DO not go.",
        "SARS: It was a bridge.",
        "LINDIS: Was it a bridge?",  # an interview
        "LINDIS: I saw it.",
        "ANN LEE: It was a bridge.",
        "ABC — The bridge fell.",
        "Ostby (XYZ) - the bridge fell.",  # a party goes on in lower case
        "Ostby (X) - The bridge fell.",
        "Budget, May 3: The plan fell.",
        "Neu Bad Ostby. Die Brücke fiel.",  # so long it is a sentence
        "Bürg – Die Brücke fiel.",  # an ending alone is no place
        "(Ottawa) le pont est tombé.",
        "(Ostby) Le pont.",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert split_dateline(text) is None


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Bridge falls\n\nOSTBY (AP) — The bridge fell."
    found = split_dateline(text, pos=14)
    assert found is not None
    assert found.place == Span.of(text, 14, 19)
    assert text[found.body_start :] == "The bridge fell."


LONG = "Und die Brücke über den Fluss ist in der Nacht gefallen, und bis zum Morgen weiß niemand, wer sie bauen soll"


def test_a_colon_ends_a_dateline_before_a_long_paragraph() -> None:
    """Before a few words, or a question, it ends the kicker of a headline."""
    found = split_dateline(f"Berlin: {LONG}.")
    assert found is not None
    assert text_of(found.place) == "Berlin"
    assert split_dateline(f"Berlin: {LONG}?") is None
    assert split_dateline(f"Rain: {LONG}.") is None


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("OSTBY (AP) — It fell.", "OSTBY (AP)"),
        ("OSTBY, May 3, 2021 /PRNewswire/ -- It fell.", "OSTBY, May 3, 2021 /PRNewswire/"),
        ("PORT RELDA (May 3) It fell.", "PORT RELDA (May 3)"),
        ("NORD HAVEN, N.H. — It fell.", "NORD HAVEN, N.H."),
        ("Bochum. Sie fiel.", "Bochum"),
        ("Grünau (dpa). Sie fiel.", "Grünau (dpa)"),
        ("(CNN)It fell.", "(CNN)"),
        ("(Ottawa) Le pont est tombé.", "(Ottawa)"),
        ("(ANSA) - ROMA, 04 MAR - Il ponte.", "(ANSA) - ROMA, 04 MAR"),
    ],
)
def test_a_dateline_goes_from_its_first_word_to_its_last_bracket(text: str, span: str) -> None:
    """The dash or stop that sets it off is no part of it, the stop of an abbreviation is."""
    found = split_dateline(text)
    assert found is not None
    assert found.span.text == span


@pytest.mark.parametrize("text", ["Par Ada Ek, à", "By Ada Ek, i", "PORT RELDA (AP) — i"])
def test_a_place_that_is_cut_off_is_no_mistake_of_the_caller(text: str) -> None:
    """The word before it is the last of the line."""
    assert split_byline(text) is None
