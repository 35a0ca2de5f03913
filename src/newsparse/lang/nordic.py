"""The Nordic languages: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._language import Language, table

__all__ = ["DANISH", "FINNISH", "ICELANDIC", "NORWEGIAN", "SWEDISH"]

DANISH = Language(
    code="da",
    name="Danish",
    quotes=(
        "“”",
        "»«",
    ),
    conjunctions=table("og"),
    outlet_words=table(
        """
        avis, avisen, tidende, nyheder, blad, blog
        """
    ),
    question_words=table(
        """
        hvem, hvad, hvor, hvornår, hvorfor, hvordan, hvilken, hvilket, hvilke, hvad er, hvem er, hvor er, hvordan er
        hvor mange
        hvor meget, hvorfor er, hvornår er, hvad betyder, kan man, skal vi, er det
        """
    ),
    headline_cues=table("siger, advarer, mener, hævder, tror, frygter, ifølge"),
    finding_cues=table("viser, afslører, bekræfter, oplyser"),
    cues=table(
        """
        siger, sagde, fortæller, fortalte, mener, mente, advarer, advarede, forklarer, forklarede, oplyser, oplyste
        skriver, skrev, udtaler, lyder
        """
    ),
    kickers=table(
        """
        live, liveblog, video, leder, kommentar, debat, analyse, interview, kronik, reportage, anmeldelse, podcast
        breaking, overblik, læs også
        """
    ),
    sections=table(
        """
        indland, udland, politik, sport, fodbold, kultur, økonomi, erhverv, debat, samfund, viden, nyheder, livsstil
        penge, international, krimi, vejr
        """
    ),
    byline_words=table("af, tekst, skrevet af, forfatter"),
    byline_roles=table(
        """
        journalist, redaktør, korrespondent, reporter, kommentator, redaktionen, chefredaktør, skribent, debatredaktør
        """
    ),
    date_words=table("publiceret, opdateret, udgivet, den, sidst opdateret, oprettet"),
    months=table(
        """
        januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, okt, dec
        """
    ),
    weekdays=table("mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag"),
    boilerplate=_boilerplate.NORDIC,
    time_words=_boilerplate.TIMES["nordic"],
)

FINNISH = Language(
    code="fi",
    name="Finnish",
    quotes=("””",),
    conjunctions=table("ja, sekä"),
    outlet_words=table(
        """
        sanomat, lehti, uutiset, suomi, blogi
        """
    ),
    question_words=table(
        """
        kuka, mikä, mitä, missä, mistä, mihin, milloin, miksi, miten, kuinka, mikä on, kuka on, mitä on, missä on
        miksi on
        miten on, onko se, kuinka paljon, kuinka monta
        """
    ),
    headline_cues=table("sanoo, sanovat, varoittaa, varoittavat, väittää, uskoo, arvioi"),
    finding_cues=table("paljastaa, kertoo, vahvistaa, osoittaa"),
    cues=table(
        """
        sanoo, sanoi, sanovat, kertoo, kertoi, varoittaa, varoitti, arvioi, toteaa, totesi, kirjoittaa, kirjoitti
        mukaan, korostaa, väittää
        """
    ),
    kickers=table(
        """
        suora, live, video, kommentti, pääkirjoitus, analyysi, haastattelu, kolumni, mielipide, arvio, podcast
        näkökulma, lue myös
        """
    ),
    sections=table(
        """
        kotimaa, ulkomaat, politiikka, talous, urheilu, kulttuuri, viihde, tiede, terveys, uutiset, mielipide
        mielipiteet, paikalliset, sää
        """
    ),
    byline_words=table("teksti, kirjoittaja, kirjoittanut"),
    byline_roles=table(
        """
        toimittaja, päätoimittaja, kirjeenvaihtaja, kolumnisti, toimitus, uutispäällikkö
        """
    ),
    date_words=table("julkaistu, päivitetty"),
    months=table(
        """
        tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta
        lokakuuta, marraskuuta
        joulukuuta, tammikuu, helmikuu, maaliskuu, huhtikuu, toukokuu, kesäkuu, heinäkuu, elokuu, syyskuu, lokakuu
        marraskuu, joulukuu
        """
    ),
    weekdays=table("maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai"),
    boilerplate=_boilerplate.NORDIC,
    time_words=_boilerplate.TIMES["nordic"],
)

ICELANDIC = Language(
    code="is",
    name="Icelandic",
    quotes=("„“",),
    conjunctions=table("og"),
    outlet_words=table(
        """
        blaðið, fréttir, blogg
        """
    ),
    question_words=table(
        """
        hver, hvað, hvar, hvenær, hvers vegna, hvernig, hvaða, hvað er, hver er, hvar er, hvernig er, er það
        """
    ),
    headline_cues=table("segir, segja, varar, telur, telja"),
    finding_cues=table("sýnir, staðfestir"),
    cues=table("segir, sagði, segja, sögðu, telur, taldi, varar, greinir, bætir"),
    kickers=table("viðtal, myndband, leiðari, skoðun, beint, myndir"),
    sections=table("innlent, erlent, íþróttir, menning, viðskipti, fréttir, skoðun, veður, lífið"),
    byline_words=table("eftir, texti, höfundur"),
    byline_roles=table("blaðamaður, ritstjóri, fréttamaður"),
    date_words=table("birt, uppfært"),
    months=table(
        """
        janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember
        """
    ),
    weekdays=table(
        """
        mánudagur, þriðjudagur, miðvikudagur, fimmtudagur, föstudagur, laugardagur, sunnudagur
        """
    ),
    boilerplate=_boilerplate.NORDIC,
    time_words=_boilerplate.TIMES["nordic"],
)

NORWEGIAN = Language(
    code="no",
    name="Norwegian",
    quotes=(
        "«»",
        "‘’",
    ),
    conjunctions=table("og"),
    outlet_words=table(
        """
        avis, avisen, tidende, nyheter, blad, blogg
        """
    ),
    question_words=table(
        """
        hvem, hva, hvor, når, hvorfor, hvordan, hvilken, hvilket, hvilke, hva er, hvem er, hvor er, hvordan er
        hvor mange
        hvor mye, hvorfor er, hva betyr, kan man, skal vi, er det
        """
    ),
    headline_cues=table("sier, advarer, mener, hevder, tror, frykter, ifølge"),
    finding_cues=table("viser, avslører, bekrefter, opplyser"),
    cues=table(
        """
        sier, sa, forteller, fortalte, mener, mente, advarer, advarte, forklarer, forklarte, opplyser, opplyste
        skriver, skrev, hevder, uttaler
        """
    ),
    kickers=table(
        """
        direkte, live, video, leder, kommentar, debatt, analyse, intervju, kronikk, reportasje, anmeldelse, podkast
        siste, les også
        """
    ),
    sections=table(
        """
        innenriks, utenriks, politikk, sport, fotball, kultur, økonomi, næringsliv, debatt, samfunn, nyheter
        meninger, livsstil, penger, vær, underholdning
        """
    ),
    byline_words=table("av, tekst, skrevet av, forfatter"),
    byline_roles=table(
        """
        journalist, redaktør, korrespondent, reporter, kommentator, redaksjonen, sjefredaktør, sportsjournalist
        """
    ),
    date_words=table("publisert, oppdatert, sist oppdatert, den"),
    months=table(
        """
        januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember, okt, des
        """
    ),
    weekdays=table("mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag"),
    boilerplate=_boilerplate.NORDIC,
    time_words=_boilerplate.TIMES["nordic"],
)

SWEDISH = Language(
    code="sv",
    name="Swedish",
    quotes=(
        "””",
        "’’",
    ),
    conjunctions=table("och"),
    outlet_words=table(
        """
        tidning, tidningen, nyheter, dagblad, dagbladet, posten, radio, blogg
        """
    ),
    question_words=table(
        """
        vem, vad, var, när, varför, hur, vilken, vilket, vilka, vad är, vem är, hur är, hur många, hur mycket
        varför är
        vad händer, vad betyder, kan man, ska vi, är det
        """
    ),
    headline_cues=table("säger, varnar, menar, hävdar, tror, befarar, enligt, anser"),
    finding_cues=table("visar, avslöjar, bekräftar, uppger"),
    cues=table(
        """
        säger, sade, sa, berättar, berättade, menar, menade, varnar, varnade, förklarar, förklarade, uppger, uppgav
        skriver, skrev, hävdar
        """
    ),
    kickers=table(
        """
        just nu, live, direkt, video, ledare, kommentar, debatt, analys, intervju, krönika, reportage, recension
        podd, senaste nytt, läs mer
        """
    ),
    sections=table(
        """
        inrikes, utrikes, politik, sport, fotboll, kultur, ekonomi, näringsliv, debatt, samhälle, nyheter, ledare
        nöje, vetenskap, världen, sverige, väder
        """
    ),
    byline_words=table("av, text, skrivet av, författare"),
    byline_roles=table(
        """
        journalist, redaktör, korrespondent, reporter, kommentator, redaktionen, chefredaktör, krönikör
        """
    ),
    date_words=table("publicerad, uppdaterad, senast uppdaterad, den, publicerat, uppdaterat"),
    months=table(
        """
        januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, okt, dec
        """
    ),
    weekdays=table("måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag"),
    boilerplate=_boilerplate.NORDIC,
    time_words=_boilerplate.TIMES["nordic"],
)
