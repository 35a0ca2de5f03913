"""The Nordic languages: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._agencies import AGENCIES
from ._given_names import GIVEN_NAMES
from ._language import Language, openings, table
from ._sites import SECTION_WORDS

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
    that_words=table("at"),
    headline_cues=table("siger"),
    finding_cues=table("viser, afslører, bekræfter, oplyser, advarer, mener, hævder, tror, frygter"),
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
    section_words=SECTION_WORDS["da"],
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
    credit_labels=table(
        """
        foto, fotos, foto af, billede, billeder, kilde, illustration, fotograf, grafik, video, arkivfoto
        pressefoto, privatfoto, skærmbillede, skærmdump, genrefoto, tegning, montage, collage
        """
    ),
    source_labels=table("kilde, skærmbillede, skærmdump"),
    credit_fillers=table(
        """
        privat, privatfoto, arkiv, arkivfoto, pr, pr-foto, pressefoto, presse, skærmdump, skærmbillede, ukendt
        genrefoto, free, foto
        """
    ),
    credit_joiners=table("via, for"),
    file_marks=table("arkivfoto, arkivbillede, arkiv, genrefoto, modelfoto"),
    positions=table(
        """
        til venstre, til højre, i midten, venstre, højre, midten, tv, th, t.v, t.h, yderst til venstre
        yderst til højre, i baggrunden, i forgrunden, øverst, nederst
        """
    )
    | openings("nummer to, nummer tre", "fra venstre, fra højre"),
    position_lists=table("fra venstre, fra venstre mod højre, fra højre, fra venstre til højre"),
    place_words=table("i, på, ved"),
    organisation_words=table(
        """
        universitet, skole, institut, museum, bibliotek, fond, fonden, forening, ministeriet, kommune, politi
        politiet, regeringen, folketinget, region, styrelsen, arkiv, hospital, parti, forlag, avis, beredskabet
        forsvaret, teater, aps, a/s, -politi, -kommune, -ministeriet, -styrelsen
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
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
    headline_cues=table("sanoo, sanovat"),
    finding_cues=table(
        """
        paljastaa, kertoo, vahvistaa, osoittaa, varoittaa, varoittavat, väittää, uskoo, arvioi
        """
    ),
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
    section_words=SECTION_WORDS["fi"],
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
    credit_labels=table(
        """
        kuva, kuvat, kuvaaja, lähde, piirros, grafiikka, kuvakaappaus, video, kuvituskuva, arkistokuva, valokuva
        kuvalähde
        """
    ),
    source_labels=table("lähde, kuvakaappaus, kuvalähde"),
    credit_fillers=table(
        """
        arkisto, yksityinen, kuvakaappaus, arkistokuva, kuvituskuva, lukijan kuva, kotialbumi, tiedotuskuva
        """
    ),
    credit_joiners=table("via"),
    file_marks=table("arkistokuva, kuvituskuva, arkisto"),
    positions=table(
        """
        vasemmalla, oikealla, keskellä, vas, oik, kesk, taustalla, edessä, takana, ylhäällä, alhaalla
        """
    )
    | openings("toinen, kolmas", "vasemmalta, oikealta"),
    position_lists=table("vasemmalta, vasemmalta oikealle, oikealta"),
    organisation_words=table(
        """
        yliopisto, koulu, museo, kirjasto, säätiö, yhdistys, liitto, ministeriö, kaupunki, kunta, poliisi
        hallitus, eduskunta, virasto, laitos, arkisto, sairaala, puolue, lehti, puolustusvoimat, teatteri, oy
        -liitto, -laitos, -virasto, -poliisi
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
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
    section_words=SECTION_WORDS["is"],
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
    credit_labels=table("mynd, myndir, ljósmynd, ljósmyndir, ljósmyndari, heimild, skjáskot, myndband, teikning"),
    source_labels=table("heimild, skjáskot"),
    credit_fillers=table("aðsend, aðsendar, skjáskot, úr safni, einkasafn, safn"),
    file_marks=table("úr safni, safnmynd"),
    positions=table(
        """
        til vinstri, til hægri, í miðju, lengst til vinstri, lengst til hægri, vinstri, hægri, fyrir miðju
        """
    )
    | openings("annar, önnur, þriðji", "frá vinstri, frá hægri"),
    position_lists=table("frá vinstri, frá hægri, frá vinstri til hægri, talið frá vinstri"),
    place_words=table("í, á, við"),
    organisation_words=table(
        "háskóli, skóli, safn, lögreglan, ráðuneytið, stofnun, félag, vegagerðin, landhelgisgæslan"
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
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
    that_words=table("at"),
    headline_cues=table("sier"),
    finding_cues=table("viser, avslører, bekrefter, opplyser, advarer, mener, hevder, tror, frykter"),
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
    section_words=SECTION_WORDS["no"],
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
    credit_labels=table(
        """
        foto, foto av, bilde, bilder, kilde, illustrasjon, illustrasjon av, fotograf, grafikk, video, arkivfoto
        skjermdump, montasje, illustrasjonsfoto, tegning, pressefoto, faksimile
        """
    ),
    source_labels=table("kilde, skjermdump, faksimile"),
    credit_fillers=table(
        """
        privat, arkiv, arkivfoto, skjermdump, pressefoto, montasje, ukjent, illustrasjonsfoto, faksimile, foto
        """
    ),
    credit_joiners=table("via, for"),
    file_marks=table("arkivfoto, arkivbilde, arkiv, illustrasjonsfoto, illustrasjonsbilde, illustrasjon"),
    positions=table(
        """
        til venstre, til høyre, i midten, venstre, høyre, midten, tv, th, t.v, t.h, helt til venstre
        helt til høyre, i bakgrunnen, i forgrunnen, øverst, nederst, bak, foran
        """
    )
    | openings("nummer to, nummer tre", "fra venstre, fra høyre"),
    position_lists=table("fra venstre, fra venstre mot høyre, fra høyre, fra venstre til høyre"),
    place_words=table("i, på, ved, utenfor"),
    organisation_words=table(
        """
        universitetet, skole, institutt, museum, museet, bibliotek, stiftelse, stiftelsen, forening
        departementet, kommune, politi, politiet, politidistrikt, regjeringen, stortinget, fylke, direktoratet
        arkiv, sykehus, sykehuset, parti, forlag, avis, forsvaret, teater, as, asa, -politiet, -kommune
        -departementet, -direktoratet, -forsvaret, -bladet
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
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
    that_words=table("att"),
    headline_cues=table("säger"),
    finding_cues=table("visar, avslöjar, bekräftar, uppger, varnar, menar, hävdar, tror, befarar, anser"),
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
    section_words=SECTION_WORDS["sv"],
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
    credit_labels=table(
        """
        foto, foto av, foto från, bild, bilder, bild från, bild av, källa, illustration, illustration av
        fotograf, grafik, video, skärmdump, arkivfoto, genrebild, montage, pressbild, bildkälla
        """
    ),
    source_labels=table("källa, skärmdump, bildkälla"),
    credit_fillers=table(
        """
        privat, arkiv, arkivbild, arkivfoto, pressbild, pressfoto, skärmdump, montage, genrebild, okänd, press
        polisen privat, handout
        """
    ),
    credit_joiners=table("via, för"),
    file_marks=table("arkivbild, arkivfoto, arkivbilder, genrebild, arkiv, illustrationsbild"),
    positions=table(
        """
        till vänster, till höger, i mitten, vänster, höger, mitten, tv, th, t.v, t.h, längst till vänster
        längst till höger, i bakgrunden, i förgrunden, överst, nederst, längst fram
        """
    )
    | openings("andra, tredje, tvåa, trea", "från vänster, från höger"),
    position_lists=table("från vänster, från vänster till höger, från höger, fr. v, fr v, medurs från vänster"),
    place_words=table("i, på, vid, utanför"),
    organisation_words=table(
        """
        universitet, universitetet, skola, institut, museum, museet, bibliotek, stiftelse, förening
        departementet, kommun, kommunen, polis, polisen, regeringen, riksdagen, region, nämnden, myndigheten
        arkiv, sjukhus, parti, förlag, tidning, tv, räddningstjänsten, försvarsmakten, teater, ab, dagbladet
        nyheter, -verket, -kommun, -myndigheten, -bladet
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.NORDIC,
    time_words=_boilerplate.TIMES["nordic"],
)
