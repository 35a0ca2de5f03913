"""Dutch: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._language import Language, openings, table

__all__ = ["DUTCH"]

DUTCH = Language(
    code="nl",
    name="Dutch",
    quotes=(
        "‘’",
        "“”",
        "„”",
    ),
    conjunctions=table("en"),
    outlet_words=table(
        """
        krant, dagblad, nieuws, nieuwsblad, courant, omroep, weekblad, tijdschrift, blog
        """
    ),
    question_words=table(
        """
        wie, wat, waar, wanneer, waarom, hoe, welke, welk, waarheen, waarvoor, waardoor, hoeveel, hoelang, hoe lang
        hoe vaak
        """
    )
    | openings(
        "wie, wat, waar, wanneer, waarom, hoe",
        "is, zijn, was, kan, kunnen, moet, moeten, zal, gaat, gaan, doet, doen, betekent, werkt, komt, heeft, "
        "hebben, wordt",
    )
    | openings(
        "is, zijn, kan, kunnen, moet, moeten, mag, gaat, heeft, wordt",
        "het, de, dit, dat, deze, hij, zij, ze, we, je, er, u",
    ),
    that_words=table("dat"),
    headline_cues=table(
        """
        zegt, zeggen, waarschuwt, waarschuwen, vindt, vinden, denkt, denken, stelt, stellen, beweert, beweren, volgens
        """
    ),
    finding_cues=table("blijkt, toont, onthult, bevestigt, meldt, melden, bericht"),
    cues=table(
        """
        zegt, zei, zeggen, zeiden, waarschuwt, waarschuwde, vindt, vond, stelt, stelde, beweert, beweerde, verklaart
        verklaarde, vertelt
        vertelde, schrijft, schreef, meldt, meldde, aldus, benadrukt, benadrukte, reageert, reageerde, legt uit
        voegt toe, denkt
        """
    ),
    kickers=table(
        """
        exclusief, live, liveblog, video, opinie, analyse, column, interview, commentaar, recensie, podcast, update
        reportage, lees ook, fotoserie, kijk
        """
    ),
    sections=table(
        """
        binnenland, buitenland, politiek, economie, sport, voetbal, cultuur, media, wetenschap, gezondheid, tech
        regio, opinie
        nieuws, algemeen, geld, lifestyle, reizen, auto, entertainment, show, achterklap, misdaad, onderwijs
        klimaat, vlaanderen
        """
    ),
    byline_words=table(
        """
        door, van onze redactie, tekst, geschreven door, auteur, van onze verslaggever, van onze correspondent
        """
    ),
    byline_roles=table(
        """
        redactie, redacteur, verslaggever, verslaggeefster, correspondent, correspondente, columnist, hoofdredacteur
        journalist
        journaliste, eindredacteur, politiek verslaggever, medewerker, chef
        """
    ),
    date_words=table(
        """
        gepubliceerd, gepubliceerd op, bijgewerkt, bijgewerkt op, laatst bijgewerkt, geplaatst, geplaatst op, op
        laatste update
        """
    ),
    months=table(
        """
        januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, mrt, okt
        """
    ),
    weekdays=table("maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"),
    boilerplate=_boilerplate.DUTCH,
    time_words=_boilerplate.TIMES["nl"],
)
