"""Captions as papers print them; people, places and papers are invented, agencies are not."""

from __future__ import annotations

import pickle
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Caption, split_caption


def words(caption: Caption) -> dict[str, object]:
    """The parts of a caption that are there, as plain words."""
    parts: dict[str, object] = {}
    for name in ("body", "credit", "label", "prefix"):
        span = getattr(caption, name)
        if span is not None:
            parts[name] = span.text
    for name in ("creators", "agencies"):
        if spans := getattr(caption, name):
            parts[name] = [span.text for span in spans]
    if caption.positions:
        parts["positions"] = [(p.name.text, p.position.text) for p in caption.positions]
    return parts


CREDITS = [
    # a label introduces the credit
    ("Photo: Ada Quill/PA", "Photo:", "Ada Quill/PA", ["Ada Quill"], ["PA"]),
    ("(Photo by Ada Quill/WireImage)", "Photo by", "Ada Quill/WireImage", ["Ada Quill"], ["WireImage"]),
    (
        "Photograph: Ada Quill for The Observer",
        "Photograph:",
        "Ada Quill for The Observer",
        ["Ada Quill"],
        ["The Observer"],
    ),
    (
        "Photo by ADA QUILL /AFP via Getty Images",
        "Photo by",
        "ADA QUILL /AFP via Getty Images",
        ["ADA QUILL"],
        ["AFP", "Getty Images"],
    ),
    ("STAFF PHOTO BY ADA QUILL", "STAFF PHOTO BY", "ADA QUILL", ["ADA QUILL"], []),
    (
        "Credit...Ada Quill for The New York Times",
        "Credit...",
        "Ada Quill for The New York Times",
        ["Ada Quill"],
        ["The New York Times"],
    ),
    ("Image source, Getty Images", "Image source", "Getty Images", [], ["Getty Images"]),
    (
        "Photo courtesy of Northport City Council",
        "Photo courtesy of",
        "Northport City Council",
        [],
        ["Northport City Council"],
    ),
    ("Credit: Courtesy", "Credit:", "Courtesy", [], []),
    (
        "© Ada Quill / Northport Herald 2024",
        "©",
        "Ada Quill / Northport Herald 2024",
        ["Ada Quill"],
        ["Northport Herald"],
    ),
    ("(Image: © Quay Systems)", "Image: ©", "Quay Systems", [], ["Quay Systems"]),
    (
        "Photo illustration by Quayside. Photo by Ada Quill",
        "Photo illustration by",
        "Quayside. Photo by Ada Quill",
        ["Ada Quill"],
        ["Quayside"],
    ),
    (
        "Image Source: Ada Quill / Port Publishing/Shutterstock",
        "Image Source:",
        "Ada Quill / Port Publishing/Shutterstock",
        ["Ada Quill"],
        ["Port Publishing", "Shutterstock"],
    ),
    ("Photo: Ada Quill, AP", "Photo:", "Ada Quill, AP", ["Ada Quill"], ["AP"]),
    ("Photo by Ada Quill on Unsplash", "Photo by", "Ada Quill on Unsplash", ["Ada Quill"], ["Unsplash"]),
    ("(Herald photo by Ada Quill)", "Herald photo by", "Ada Quill", ["Ada Quill"], []),
    ("Photo / Ada Quill", "Photo", "Ada Quill", ["Ada Quill"], []),
    # brackets at the end
    ("(AP Photo/Ada Quill, File)", None, "AP Photo/Ada Quill, File", ["Ada Quill"], ["AP"]),
    ("(Port Authority via AP)", None, "Port Authority via AP", [], ["Port Authority", "AP"]),
    ("[Ada Quill/Al Jazeera]", None, "Ada Quill/Al Jazeera", ["Ada Quill"], ["Al Jazeera"]),
    ("(quill77/iStock)", None, "quill77/iStock", ["quill77"], ["iStock"]),
    (
        "(Ada Quill | The Northport Herald)",
        None,
        "Ada Quill | The Northport Herald",
        ["Ada Quill"],
        ["The Northport Herald"],
    ),
    (
        "Ada Quill (dpa/picture alliance via Getty)",
        None,
        "Ada Quill (dpa/picture alliance via Getty)",
        ["Ada Quill"],
        ["dpa", "picture alliance", "Getty"],
    ),
    # nothing but its place and shape tells it
    ("Ada Quill", None, "Ada Quill", ["Ada Quill"], []),
    ("REUTERS/Ada Quill", None, "REUTERS/Ada Quill", ["Ada Quill"], ["REUTERS"]),
    ("Ada Quill / AP file", None, "Ada Quill / AP file", ["Ada Quill"], ["AP"]),
    ("LENA QUILL/NORTHPORT HERALD", None, "LENA QUILL/NORTHPORT HERALD", ["LENA QUILL"], ["NORTHPORT HERALD"]),
    (
        "| Ada Quill, Max Frost, pool photos via Associated Press",
        None,
        "Ada Quill, Max Frost, pool photos via Associated Press",
        ["Ada Quill", "Max Frost"],
        ["pool photos", "Associated Press"],
    ),
    ("— AFP/File", None, "AFP/File", [], ["AFP"]),
    ("Supplied", None, "Supplied", [], []),
    ("Photo provided", None, "Photo provided", [], []),
    ("Max Quill for NPR hide caption", None, "Max Quill for NPR", ["Max Quill"], ["NPR"]),
    ("ABC News: Ada Quill", None, "ABC News: Ada Quill", ["Ada Quill"], ["ABC News"]),
    ("Ada Quill EFE", None, "Ada Quill EFE", ["Ada Quill"], ["EFE"]),
    # other languages
    ("Foto: Karl Tannhof/dpa", "Foto:", "Karl Tannhof/dpa", ["Karl Tannhof"], ["dpa"]),
    (
        "Foto: picture alliance / dpa | Karl Tannhof",
        "Foto:",
        "picture alliance / dpa | Karl Tannhof",
        ["Karl Tannhof"],
        ["picture alliance", "dpa"],
    ),
    ("Bild: Polizei Nordhafen", "Bild:", "Polizei Nordhafen", [], ["Polizei Nordhafen"]),
    ("Foto: privat", "Foto:", "privat", [], []),
    ("Crédit : Karl Tannhof", "Crédit :", "Karl Tannhof", ["Karl Tannhof"], []),
    ("KARL TANNHOF (EFE)", None, "KARL TANNHOF (EFE)", ["KARL TANNHOF"], ["EFE"]),
    ("Fot. Karl Tannhof / PAP", "Fot.", "Karl Tannhof / PAP", ["Karl Tannhof"], ["PAP"]),
    ("Kuva: Karl Tannhof / Lehtikuva", "Kuva:", "Karl Tannhof / Lehtikuva", ["Karl Tannhof"], ["Lehtikuva"]),
    ("Фото: Карл Таннхоф / ТАСС", "Фото:", "Карл Таннхоф / ТАСС", ["Карл Таннхоф"], ["ТАСС"]),
]


@pytest.mark.parametrize(("printed", "label", "credit", "creators", "agencies"), CREDITS)
def test_a_credit_follows_the_description(
    printed: str, label: str | None, credit: str, creators: list[str], agencies: list[str]
) -> None:
    caption = split_caption(f"The mayor opens the new school in November. {printed}")
    assert caption.body is not None
    assert caption.body.text == "The mayor opens the new school in November."
    assert caption.credit is not None
    assert caption.credit.text == credit
    assert (caption.label.text if caption.label else None) == label
    assert [s.text for s in caption.creators] == creators
    assert [s.text for s in caption.agencies] == agencies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # without a stop before the credit
        (
            "A crowd at the quay in Northport Ada Quill/Reuters",
            {
                "body": "A crowd at the quay in Northport",
                "credit": "Ada Quill/Reuters",
                "creators": ["Ada Quill"],
                "agencies": ["Reuters"],
            },
        ),
        ("Mayor Max Frost (AFP)", {"body": "Mayor Max Frost", "credit": "AFP", "agencies": ["AFP"]}),
        # the credit opens the caption
        (
            "© Ada Quill Visitors wait at the gate of the port",
            {
                "body": "Visitors wait at the gate of the port",
                "credit": "Ada Quill",
                "label": "©",
                "creators": ["Ada Quill"],
            },
        ),
        (
            "Photo: Ada Quill/Anadolu via Getty Images Visitors wait at the gate of the port",
            {
                "body": "Visitors wait at the gate of the port",
                "credit": "Ada Quill/Anadolu via Getty Images",
                "label": "Photo:",
                "creators": ["Ada Quill"],
                "agencies": ["Anadolu", "Getty Images"],
            },
        ),
        (
            "Getty Images Visitors wait at the gate of the port",
            {"body": "Visitors wait at the gate of the port", "credit": "Getty Images", "agencies": ["Getty Images"]},
        ),
        (
            "Image source, Getty Images Image caption, Visitors wait at the gate",
            {
                "body": "Visitors wait at the gate",
                "credit": "Getty Images",
                "label": "Image source",
                "agencies": ["Getty Images"],
            },
        ),
        # nothing but a credit
        ("Photo: Ada Quill", {"credit": "Ada Quill", "label": "Photo:", "creators": ["Ada Quill"]}),
        ("A. Quill/IMAGO", {"credit": "A. Quill/IMAGO", "creators": ["A. Quill"], "agencies": ["IMAGO"]}),
        # what stands around it
        (
            "[1/5]The mayor at the gate. REUTERS/Ada Quill Purchase Licensing Rights",
            {
                "body": "The mayor at the gate.",
                "credit": "REUTERS/Ada Quill",
                "creators": ["Ada Quill"],
                "agencies": ["REUTERS"],
            },
        ),
        ("FILE - The mayor at the gate.", {"body": "The mayor at the gate.", "prefix": "FILE -"}),
        (
            "Symbolbild: Ein Zug im Hafen. Foto: dpa",
            {
                "body": "Ein Zug im Hafen.",
                "credit": "dpa",
                "label": "Foto:",
                "prefix": "Symbolbild:",
                "agencies": ["dpa"],
            },
        ),
        (
            "The mayor at the gate. [File: Reuters]",
            {"body": "The mayor at the gate.", "credit": "Reuters", "prefix": "File:", "agencies": ["Reuters"]},
        ),
        (
            "Legende: Der Minister im Saal. Keystone",
            {"body": "Der Minister im Saal.", "credit": "Keystone", "label": "Legende:", "agencies": ["Keystone"]},
        ),
        (
            "The race was won in 2024. Ada Quill (dpa/AP)",  # the name before the brackets belongs to them
            {
                "body": "The race was won in 2024.",
                "credit": "Ada Quill (dpa/AP)",
                "creators": ["Ada Quill"],
                "agencies": ["dpa", "AP"],
            },
        ),
        (
            "(Ada Quill | The Quay Courier) Visitors wait at the gate.",
            {
                "body": "Visitors wait at the gate.",
                "credit": "Ada Quill | The Quay Courier",
                "creators": ["Ada Quill"],
                "agencies": ["The Quay Courier"],
            },
        ),
        (
            "PHOTO ADA QUILL, THE COURIER The works are open to all.",  # capitals end where the sentence begins
            {
                "body": "The works are open to all.",
                "credit": "ADA QUILL, THE COURIER",
                "label": "PHOTO",
                "creators": ["ADA QUILL"],
                "agencies": ["THE COURIER"],
            },
        ),
        (
            "© Quay Films Quay Films shot of the gate in the rain",  # the sentence begins with the same name
            {
                "body": "Quay Films shot of the gate in the rain",
                "credit": "Quay Films",
                "label": "©",
                "agencies": ["Quay Films"],
            },
        ),
        (
            "Getty Images Visitors wait at the gate",
            {"body": "Visitors wait at the gate", "credit": "Getty Images", "agencies": ["Getty Images"]},
        ),
        (
            "The Quay Courier The mayor speaks at the gate of the port",  # a second article
            {
                "body": "The mayor speaks at the gate of the port",
                "credit": "The Quay Courier",
                "agencies": ["The Quay Courier"],
            },
        ),
        # one word: a name beside an agency, an account, a site, a code
        (
            "Foto: Ada Quill/portalcom",
            {"credit": "Ada Quill/portalcom", "label": "Foto:", "creators": ["Ada Quill"], "agencies": ["portalcom"]},
        ),
        ("Foto: Tann/dpa", {"credit": "Tann/dpa", "label": "Foto:", "creators": ["Tann"], "agencies": ["dpa"]}),
        ("Foto: DCV / Tann", {"credit": "DCV / Tann", "label": "Foto:", "creators": ["Tann"], "agencies": ["DCV"]}),
        (
            "Fotos: Ada Quill (2), Max Frost (12)",  # how many pictures
            {"credit": "Ada Quill (2), Max Frost (12)", "label": "Fotos:", "creators": ["Ada Quill", "Max Frost"]},
        ),
        ("Foto: The Quill", {"credit": "The Quill", "label": "Foto:", "agencies": ["The Quill"]}),
        ("Foto: Ada Quill 2024", {"credit": "Ada Quill 2024", "label": "Foto:", "creators": ["Ada Quill"]}),
        # how much of the words before a slash is the name
        *(
            (
                f"Visitors wait at the gate{stop} {name}/AP",
                {
                    "body": f"Visitors wait at the gate{stop}",
                    "credit": f"{name}/AP",
                    "creators": [name],
                    "agencies": ["AP"],
                },
            )
            for stop in (".", "")
            for name in ("Ada Quill", "Ada van Quill", "Ada J. Quill")
        ),
        (
            "Visitors wait at the gate near Old Ada Quill/AP",
            {
                "body": "Visitors wait at the gate near Old",
                "credit": "Ada Quill/AP",
                "creators": ["Ada Quill"],
                "agencies": ["AP"],
            },
        ),
        ("Foto: @ida", {"credit": "@ida", "label": "Foto:", "agencies": ["@ida"]}),
        ("Foto: ida.com", {"credit": "ida.com", "label": "Foto:", "agencies": ["ida.com"]}),
        ("Foto: IDA_7", {"credit": "IDA_7", "label": "Foto:", "creators": ["IDA_7"]}),
        ("Photo: Reader photo", {"credit": "Reader photo", "label": "Photo:"}),
    ],
)
def test_captions_in_their_parts(text: str, expected: dict[str, object]) -> None:
    assert words(split_caption(text)) == expected


NEW_FORMS = [
    # a label opens the caption, and another one its credit
    ("Image: Ida Strand Pic: AP", {"body": "Ida Strand", "credit": "AP", "label": "Pic:", "agencies": ["AP"]}),
    ("Image: The mayor arrives for talks today", {"body": "The mayor arrives for talks today", "label": "Image:"}),
    ("Image caption, The gate is shut", {"body": "The gate is shut", "label": "Image caption,"}),
    (
        "Foto: Ida Strand / Grafik: Max Frost",
        {"credit": "Ida Strand / Grafik: Max Frost", "label": "Foto:", "creators": ["Ida Strand", "Max Frost"]},
    ),
    ("ILLUSTRATION: IDA STRAND", {"credit": "IDA STRAND", "label": "ILLUSTRATION:", "creators": ["IDA STRAND"]}),
    (
        "Symbolbild: Ein Schiff im Hafen. Foto: Ida Strand",
        {
            "body": "Ein Schiff im Hafen.",
            "credit": "Ida Strand",
            "label": "Foto:",
            "creators": ["Ida Strand"],
            "prefix": "Symbolbild:",
        },
    ),
    # what belongs to no part
    (
        "Ein Schiff im Hafen. Foto: dpa (Symbolbild)",
        {"body": "Ein Schiff im Hafen.", "credit": "dpa", "label": "Foto:", "agencies": ["dpa"]},
    ),
    ("Ein Schiff im Hafen (Symbolbild)", {"body": "Ein Schiff im Hafen (Symbolbild)"}),
    (
        "Ships wait. REUTERS/Ida Strand Acquire Licensing Rights, opens new tab",
        {"body": "Ships wait.", "credit": "REUTERS/Ida Strand", "creators": ["Ida Strand"], "agencies": ["REUTERS"]},
    ),
    (
        "Bild 1 von 5: Schiffe im Hafen. Foto: dpa",
        {"body": "Schiffe im Hafen.", "credit": "dpa", "label": "Foto:", "agencies": ["dpa"]},
    ),
    ("(FILES) Ships wait in the bay.", {"body": "Ships wait in the bay.", "prefix": "(FILES)"}),
    # a sign, a stop or a colon makes the label
    (
        "Ships wait. ©Foto: Ida Strand",
        {"body": "Ships wait.", "credit": "Ida Strand", "label": "©Foto:", "creators": ["Ida Strand"]},
    ),
    (
        "Minister w porcie fot. Ida Strand/PAP",
        {
            "body": "Minister w porcie",
            "credit": "Ida Strand/PAP",
            "label": "fot.",
            "creators": ["Ida Strand"],
            "agencies": ["PAP"],
        },
    ),
    # a label by its shape, in no language that a table knows
    (
        "Longan stara sur kajo. Bildo: Ida Strand / AP",
        {
            "body": "Longan stara sur kajo.",
            "credit": "Ida Strand / AP",
            "label": "Bildo:",
            "creators": ["Ida Strand"],
            "agencies": ["AP"],
        },
    ),
    (
        "Ships wait. (AAP: Ida Strand)",
        {"body": "Ships wait.", "credit": "AAP: Ida Strand", "creators": ["Ida Strand"], "agencies": ["AAP"]},
    ),
    # the credit first
    (
        "(Ida Strand | The Ostby Courier) Visitors wait at the gate.",
        {
            "body": "Visitors wait at the gate.",
            "credit": "Ida Strand | The Ostby Courier",
            "creators": ["Ida Strand"],
            "agencies": ["The Ostby Courier"],
        },
    ),
    (
        "PHOTO IDA STRAND, THE COURIER The works take two years.",
        {
            "body": "The works take two years.",
            "credit": "IDA STRAND, THE COURIER",
            "label": "PHOTO",
            "creators": ["IDA STRAND"],
            "agencies": ["THE COURIER"],
        },
    ),
    (
        "APA/Ida Strand Die Ministerin wartet am Tor",
        {
            "body": "Die Ministerin wartet am Tor",
            "credit": "APA/Ida Strand",
            "creators": ["Ida Strand"],
            "agencies": ["APA"],
        },
    ),
    ("EPA Ships wait in the bay", {"body": "Ships wait in the bay", "credit": "EPA", "agencies": ["EPA"]}),
    # who is who
    (
        "Ida Strand/Ostby Courier",
        {"credit": "Ida Strand/Ostby Courier", "creators": ["Ida Strand"], "agencies": ["Ostby Courier"]},
    ),
    ("Ships wait. Courier Staff", {"body": "Ships wait.", "credit": "Courier Staff", "agencies": ["Courier Staff"]}),
    (
        "Ships wait. Reader photo/Courier",
        {"body": "Ships wait.", "credit": "Reader photo/Courier", "agencies": ["Courier"]},
    ),
    (
        "Ships wait. Foto: ida1987",
        {"body": "Ships wait.", "credit": "ida1987", "label": "Foto:", "creators": ["ida1987"]},
    ),
    (
        "Photo by Ida Holm on Unsplash",
        {"credit": "Ida Holm on Unsplash", "label": "Photo by", "creators": ["Ida Holm"], "agencies": ["Unsplash"]},
    ),
    (
        "Ida Strand in ‘The Gate’ Bo Holm/WireImage",
        {
            "body": "Ida Strand in ‘The Gate’",
            "credit": "Bo Holm/WireImage",
            "creators": ["Bo Holm"],
            "agencies": ["WireImage"],
        },
    ),
    ("Race winner Ida Strand (Team Ostby)", {"body": "Race winner Ida Strand (Team Ostby)"}),
    (
        "Ships wait at the quay.—Reuters",
        {"body": "Ships wait at the quay.", "credit": "Reuters", "agencies": ["Reuters"]},
    ),
    # who stands where
    (
        "Ida Strand, from left, Bo Holm and Eva Lund sing.",
        {
            "body": "Ida Strand, from left, Bo Holm and Eva Lund sing.",
            "positions": [("Ida Strand", "from left"), ("Bo Holm", "from left"), ("Eva Lund", "from left")],
        },
    ),
    (
        "Die Jubilare: Ida Strand, Bo Holm und Eva Lund (v.l.)",
        {
            "body": "Die Jubilare: Ida Strand, Bo Holm und Eva Lund (v.l.)",
            "positions": [("Ida Strand", "v.l."), ("Bo Holm", "v.l."), ("Eva Lund", "v.l.")],
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), NEW_FORMS)
def test_forms_that_few_papers_print(text: str, expected: dict[str, object]) -> None:
    assert words(split_caption(text)) == expected


@pytest.mark.parametrize(
    "line", ["Image: a the ship Pic: ", "(FILES) ", "Symbolbild: Ida and ", "enlarge image ", "a & "]
)
def test_captions_without_end_take_time_by_their_length(line: str) -> None:
    """Eight times the text may not take sixty-four times as long; half of that leaves room for a busy machine."""

    def seconds(text: str) -> float:
        begin = time.process_time()
        split_caption(text)
        return time.process_time() - begin

    short, long = (line * (n // len(line)) for n in (4_000, 32_000))
    split_caption(short)
    assert min(seconds(long) for _ in range(3)) < 32 * max(min(seconds(short) for _ in range(3)), 0.002)


@pytest.mark.parametrize(
    "text",
    [
        "Fans wait for the match (Northport United)",
        "The summit took long (1:24:10)",
        "A poster for the film Quay (2021)",
        "A train in the port (Symbolbild)",
        "Ada Quill spoke to the Times",
        "She works for the BBC",
        "EPA Administrator Max Frost speaks at the quay of Northport",
        "Mayor Ada Quill said: ‘The source: unknown people’",
        "The mayor of St. Anselm",
        "Race winner Ada Quill (Team Quay)",
        "(Ada Quill | The Quay Courier) Visitors.",  # too short to be described by it
    ],
)
def test_not_a_credit(text: str) -> None:
    assert words(split_caption(text)) == {"body": text}


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("Ada Quill (left) and Max Frost (right)", [("Ada Quill", "left"), ("Max Frost", "right")]),
        ("Former Northport Gov. Ada Quill, left, speaks.", [("Ada Quill", "left")]),
        ("Ada Quill, Vice President for Ports, left, and Max Frost talk.", [("Ada Quill", "left")]),
        (
            "Max Frost, right, and Ada Quill, second from left, talk.",
            [("Max Frost", "right"), ("Ada Quill", "second from left")],
        ),
        ("Trainerin Ada Quill (2. von rechts)", [("Ada Quill", "2. von rechts")]),
        ("Der Ex-Trainer Tann (l.) im Hafen", [("Tann", "l.")]),
        (
            "From left: Ada Quill, mayor of Northport, Max Frost and Eva Lund pose.",
            [("Ada Quill", "From left"), ("Max Frost", "From left"), ("Eva Lund", "From left")],
        ),
        ("(L-R) Ada Quill, Max Frost", [("Ada Quill", "L-R"), ("Max Frost", "L-R")]),
        (
            "Ada Quill, Max Frost und Eva Lund (v.l.) im Hafen",
            [("Ada Quill", "v.l."), ("Max Frost", "v.l."), ("Eva Lund", "v.l.")],
        ),
        (
            "The board: Ada Quill, Max Frost and Eva Lund (from left)",
            [("Ada Quill", "from left"), ("Max Frost", "from left"), ("Eva Lund", "from left")],
        ),
        (
            "Bo Tann left. Ada Quill and Max Frost (from left) talk.",
            [("Ada Quill", "from left"), ("Max Frost", "from left")],
        ),
        (
            "From left: Ada Quill, Max Frost and Eva Lund pose at the quay of Leeds, England",
            [("Ada Quill", "From left"), ("Max Frost", "From left"), ("Eva Lund", "From left")],
        ),
        (
            "From left: Sen. Ada Quill, Norway's Max Frost and Ex-Coach Eva Lund pose. Bo Tann left.",
            [("Ada Quill", "From left"), ("Max Frost", "From left"), ("Eva Lund", "From left")],
        ),
        (
            "From left: Ada Quill, Max Frost. Eva Lund took the picture.",  # a list ends with its sentence
            [("Ada Quill", "From left"), ("Max Frost", "From left")],
        ),
        (
            "Coach Bo Tann: Ada Quill, Max Frost (from left)",  # and begins behind a colon
            [("Ada Quill", "from left"), ("Max Frost", "from left")],
        ),
        ("Max Frost Jr. (left) at the gate", [("Max Frost Jr.", "left")]),
        ("Sen. Ada Quill (R) at the gate", []),  # a party
        ("A thermal camera (top left)", []),  # nobody's name
    ],
)
def test_who_stands_where(text: str, positions: list[tuple[str, str]]) -> None:
    assert [(p.name.text, p.position.text) for p in split_caption(text).positions] == positions


@pytest.mark.parametrize(
    ("text", "occasions"),
    [
        (
            "This combination shows Ada Quill (left) on May 3, 2021 in Lund, Sweden, and Max Frost on June 4, 2022 in "
            "Northport. The mayors will meet on Monday, March 6, 2023. | Eva Lund, pool photos via Associated Press",
            [("Lund, Sweden", "May 3, 2021"), ("Northport", "June 4, 2022")],
        ),
        (
            "Ada Quill speaks in Northport, N.H., Thursday, Aug. 29, 2024.",
            [("Northport, N.H.", "Thursday, Aug. 29, 2024")],
        ),
        ("Ada Quill speaks on Aug. 29, 2024, in Northport.", [("Northport", "Aug. 29, 2024")]),
        ("Ada Quill speaks on Aug. 29, 2024, in Washington.", [("Washington", "Aug. 29, 2024")]),
        ("Ada Quill speaks in Northport, Mass., on Aug. 29, 2024.", [("Northport, Mass.", "Aug. 29, 2024")]),
        ("Die Bürgermeisterin am 3. Mai 2021 in Nordhafen", [("Nordhafen", "3. Mai 2021")]),
        ("Ada Quill speaks on Aug. 29, 2024.", [(None, "Aug. 29, 2024")]),
        ("Ada Quill speaks in Northport.", []),
    ],
)
def test_when_and_where(text: str, occasions: list[tuple[str | None, str | None]]) -> None:
    caption = split_caption(text)
    found = [(o.place.text if o.place else None, o.date.text if o.date else None) for o in caption.occasions]
    assert found == occasions
    if occasions:
        assert caption.date is not None


def test_agencies_have_full_names() -> None:
    caption = split_caption("The mayor. Photo: Ada Quill/Quay Images/AP")
    assert caption.agency_names == ("Quay Images", "Associated Press")


def test_only_the_region_is_read() -> None:
    text = "Photo: Eva Lund\nThe mayor. Photo: Ada Quill\nPhoto: Max Frost"
    caption = split_caption(text, pos=16, endpos=43)
    assert words(caption) == {
        "body": "The mayor.",
        "credit": "Ada Quill",
        "label": "Photo:",
        "creators": ["Ada Quill"],
    }


def test_an_empty_caption_has_nothing() -> None:
    assert words(split_caption(" \n")) == {}


PIECES = st.sampled_from(
    [
        "Photo: ",
        "Photo by ",
        "Ada Quill",
        "AP Photo",
        "AP",
        "/",
        "(",
        ")",
        "[",
        "]",
        ". ",
        ".",
        ", ",
        " ",
        "\n",
        "| ",
        " — ",
        "via ",
        "for ",
        "and ",
        "left",
        "(left)",
        ", left, ",
        "From left: ",
        "FILE - ",
        "©",
        "2024",
        "May 3, 2021",
        "in Lund",
        "Image caption ",
        "Image source",
        "Supplied",
        "Jr.",
        "Inc.",
        "’",
        "“",
        "\u200b",
        "\u3000",
        "\ud800",
        "\0",
        "İ",
        "ß",
        "½",
        "The ",
        "a@b.co",
        "@x",
        "1/5",
        "Licensing Rights",
        "Courtesy",
        "v.l.",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=14).map("".join)


@given(TEXTS, st.integers(0, 3), st.integers(0, 3))
def test_parts_are_exact_and_apart(text: str, cut_left: int, cut_right: int) -> None:
    caption = split_caption(text, pos=cut_left, endpos=max(0, len(text) - cut_right))
    once = [s for s in (caption.label, caption.prefix, caption.body, caption.credit) if s is not None]
    named = [*caption.creators, *caption.agencies]
    placed = [s for p in caption.positions for s in (p.name, p.position)]
    dated = [s for o in caption.occasions for s in (o.place, o.date) if s is not None]
    for span in (*once, *named, *placed, *dated):
        assert text[span.start : span.end] == span.text
        assert span.text == span.text.strip() != ""
        assert caption.span.covers(span)
    for n, span in enumerate(once):
        assert all(span.end <= other.start or other.end <= span.start for other in once[n + 1 :])
    assert all(caption.credit is not None and caption.credit.covers(span) for span in named)
    assert all(caption.body is not None and caption.body.covers(span) for span in (*placed, *dated))
    assert list(caption.creators) == sorted(caption.creators)
    assert list(caption.agencies) == sorted(caption.agencies)
    assert len(caption.agencies) == len(caption.agency_names)
    assert pickle.loads(pickle.dumps(caption)) == caption


@given(st.text(max_size=40), TEXTS)
@example(
    "", "/\u3000Photo: "
)  # a slash behind a space is a break: the line end before the caption is no space of its own
@example("", "— Ida Strand / AP")
def test_what_stands_before_the_region_shifts_offsets_only(before: str, text: str) -> None:
    alone, inside = split_caption(text), split_caption(f"{before}\n{text}", pos=len(before) + 1)
    assert words(alone) == words(inside)


@pytest.mark.parametrize("before", ["", "home.", "at home", "\n", " "])
@pytest.mark.parametrize("text", ["Ida Strand / AP", "/ Ida Strand", "— Ida Strand / AP", "x.Ida Strand / AP"])
def test_nothing_looks_behind_the_start_of_the_region(before: str, text: str) -> None:
    """A sentence that ends right before the caption, with no space between."""
    assert words(split_caption(before + text, pos=len(before))) == words(split_caption(text))


@pytest.mark.parametrize("text", ["Rain.{}Ek.", "Rain in Ostby{}Ek", "Photo: Ada{}Ek a@b", "Rain | {}| Ek"])
@pytest.mark.parametrize("space", ["\t", " ", "\u00a0"], ids=ascii)
def test_a_long_run_of_spaces_is_read_once(text: str, space: str) -> None:
    """It was read from each of its spaces: 40,000 took six seconds."""
    begin = time.process_time()
    split_caption(text.format(space * 40_000))
    assert time.process_time() - begin < 1
