"""Dutch: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._agencies import AGENCIES
from ._given_names import GIVEN_NAMES
from ._language import Language, openings, table
from ._sites import SECTION_WORDS

__all__ = ["DUTCH"]

DUTCH = Language(
    code="nl",
    name="Dutch",
    quotes=(
        "‘’",
        "“”",
        "„”",
    ),
    abbreviations=table("dhr, mevr, dr, drs, prof, mr, nr, ca, bijv, blz, incl, m.b.t, o.a, d.w.z, n.a.v"),
    conjunctions=table("en"),
    role_nouns=table("onderzoek, peiling, enquête, rapport, deskundigen, minister, politie, vakbond"),
    articles=table("de, het"),
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
    first_person=table("ik, wij, ons"),
    addressing=table("over, tegen"),
    that_words=table("dat"),
    headline_cues=table("zegt, zeggen"),
    finding_cues=table(
        """
        blijkt, toont, onthult, bevestigt, meldt, melden, bericht, waarschuwt, waarschuwen, vindt, vinden
        denkt, denken, stelt, stellen, beweert, beweren
        """
    ),
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
    section_words=SECTION_WORDS["nl"],
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
    caption_links=table("vergroot, vergroot afbeelding, klik om te vergroten, bekijk foto, sluiten, volledig scherm"),
    credit_labels=table(
        """
        foto, foto's, foto’s, foto van, beeld, beeld van, fotograaf, fotografie, bron, illustratie
        illustratie van, video, copyright, screenshot, tekening, montage, rv, foto door, beeld uit, fotomontage, collage, infographic, kaart, screenshot van, still uit, video van, eigen foto, illustratiefoto, archieffoto, foto met dank aan, met dank aan
        """
    ),
    source_labels=table("bron, screenshot"),
    credit_fillers=table(
        """
        archief, archiefbeeld, archieffoto, privé, eigen foto, privéfoto, rv, rr, screenshot, ter illustratie
        illustratiebeeld, stockfoto, onbekend, foto, eigen beeld, archieffoto, particulier, prive, montage, collage, handout, persfoto, alle rechten voorbehouden, aangeleverd, ingezonden, ingezonden foto, lezersfoto, foto ter illustratie
        """
    ),
    credit_joiners=table("via, voor"),
    file_marks=table(
        """
        archief, archiefbeeld, archieffoto, illustratiebeeld, illustratiefoto, themabeeld, stockfoto, sfeerbeeld, foto ter illustratie, beeld ter illustratie, ter illustratie, archiefbeelden
        """
    ),
    positions=table(
        """
        links, rechts, midden, in het midden, l, r, m, uiterst links, uiterst rechts, helemaal links
        helemaal rechts, vooraan, achteraan, boven, onder, op de achtergrond, op de voorgrond, linksboven
        rechtsboven, linksonder, rechtsonder
        """
    )
    | openings("tweede, derde, vierde, 2e, 3e", "van links, van rechts"),
    position_lists=table(
        """
        van links naar rechts, v.l.n.r, vlnr, van links, van rechts naar links, met de klok mee, v.r.n.l
        """
    ),
    place_words=table("in, te, bij, op"),
    organisation_words=table(
        """
        universiteit, school, instituut, museum, bibliotheek, stichting, vereniging, ministerie, gemeente
        politie, regering, kamer, stad, provincie, commissie, agentschap, archief, ziekenhuis, partij, groep
        uitgeverij, krant, televisie, brandweer, leger, defensie, omroep, theater, bv, nv
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.DUTCH,
    time_words=_boilerplate.TIMES["nl"],
)
