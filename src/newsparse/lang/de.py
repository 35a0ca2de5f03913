"""German: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._agencies import AGENCIES
from ._given_names import GIVEN_NAMES
from ._language import Language, openings, table
from ._places import GERMAN_PLACES
from ._sites import SECTION_WORDS

__all__ = ["GERMAN"]

GERMAN = Language(
    code="de",
    name="German",
    quotes=(
        "„“",
        "‚‘",
        "»«",
        "“”",
    ),
    abbreviations=table(
        """
        dr, prof, st, hr, hrn, nr, str, ca, lt, vgl, bzw, evtl, ggf, inkl, zzgl, geb, sog, mio, mrd, dipl
        z.b, d.h, u.a, v.a, i.d.r, o.ä, jan, feb, aug, sept, okt, nov, dez
        """
    ),
    conjunctions=table("und, sowie, mit, u."),
    articles=table("der, die, das"),
    outlet_words=table(
        """
        zeitung, tageszeitung, tagblatt, tageblatt, anzeiger, nachrichten, kurier, bote, rundschau, post, presse
        blatt, spiegel, merkur, allgemeine
        abendblatt, morgenpost, volksblatt, volksstimme, wochenblatt, woche, magazin, blog, rundfunk, fernsehen
        sender, verlag, redaktionsnetzwerk
        verband, stiftung, verein, gewerkschaft, fraktion, ministerium, kanzlei
        """
    ),
    question_words=table(
        """
        wer, wen, wem, wessen, was, wie, wo, wohin, woher, wann, warum, weshalb, wieso, wozu, womit, wodurch, wofür
        worum, worüber
        welche, welcher, welches, welchen, welchem, wieviel, ist, sind, war, hat, haben, kann, können, darf, muss
        soll, wird, werden
        wie viel, wie viele, wie lange, wie oft, was nun, wie weiter, was tun, warum eigentlich, wieso eigentlich
        """
    )
    | openings(
        "wer, wen, wem, was, wie, wo, wohin, woher, wann, warum, weshalb, wieso, wozu, womit, worum",
        "ist, sind, war, waren, hat, haben, hatte, kann, können, könnte, darf, dürfen, muss, müssen, soll, sollen, "
        "sollte, sollten, will, wollen, wird, werden, würde, macht, machen, geht, gehen, gibt, kommt, kommen, bringt, "
        "bedeutet, funktioniert, steckt, passiert, "
        "gilt, hilft, bleibt, läuft, kostet, tut, tun, heißt, gehört, profitiert, zahlt, fehlt, wirkt, "
        "entsteht, sieht, sehen, lässt",
    )
    | openings(
        "ist, sind, war, waren, hat, haben, hatte, kann, können, könnte, darf, dürfen, muss, müssen, soll, sollen, "
        "sollte, wird, werden, würde, gibt, geht, macht, bringt, hilft, droht, kommt",
        "das, der, die, dieser, diese, dieses, es, er, sie, wir, ihr, man, ich, du, ein, eine, mein, unser, "
        "sein, jetzt, bald",
    ),
    pronouns=table("ich, er, sie, es, wir, ihr"),
    first_person=table("ich, wir, mich, meine, unsere"),
    addressing=table("zu, über, an, zum, zur"),
    that_words=table("dass"),
    headline_cues=table("sagt, sagen, sagte, meint, meinen, kontert, spottet"),
    finding_cues=table(
        """
        zeigt, zeigen, ergibt, enthüllt, bestätigt, bestätigen, beweist, belegt, meldet, melden, berichtet
        berichten, verrät, warnt, warnen, behauptet, behaupten, glaubt, glauben, fürchtet, fürchten
        befürchtet, befürchten, betont, betonen, erklärt, erklären, mahnt, mahnen, klagt, klagen, versichert
        schreibt, findet, prophezeit
        """
    ),
    cues=table(
        """
        sagt, sagte, sagen, sagten, warnt, warnte, warnen, warnten, erklärt, erklärte, erklären, erklärten, betont
        betonte, betonten
        behauptet, behauptete, behaupten, meint, meinte, meinen, glaubt, fordert, forderte, fordern, kritisiert
        kritisierte, kritisieren
        schreibt, schrieb, schreiben, berichtet, berichtete, berichten, berichteten, meldet, meldete, teilte mit
        teilt mit, gab bekannt
        kündigt an, kündigte an, räumt ein, räumte ein, betonen, bestätigt, bestätigte, ergänzte, fügte hinzu
        heißt es, hieß es, äußerte
        bezeichnete, nannte, verlangt, verlangte, verspricht, versprach, mahnt, mahnte, klagt, klagte, versichert
        versicherte, kontert
        resümiert, resümierte, schildert, schilderte, erzählt, erzählte, erinnert sich, fragt, fragte, antwortet
        antwortete, lobt, lobte
        """
    ),
    role_nouns=table(
        """
        bericht, medienbericht, medienberichte, berichte, studie, umfrage, gutachten, insider, experte, experten, expertin, forscher
        polizei, gericht, zeugen, regierung, ministerium, minister, ministerin, sprecher, sprecherin, trainer, chef, chefin, anwalt
        verteidiger, ermittler, behörden, verband, gewerkschaft, präsident, präsidentin, kanzler, bürgermeister, ärzte, kritiker
        """
    ),
    kickers=table(
        """
        exklusiv, eilmeldung, eil, aktuell, liveticker, live, live-ticker, ticker, newsblog, newsticker, update
        kommentar, leitartikel, meinung
        kolumne, glosse, analyse, interview, porträt, reportage, gastbeitrag, faktencheck, hintergrund, überblick
        umfrage des tages, quiz
        rezension, kritik, test, video, videos, fotos, bilder, bildergalerie, fotostrecke, podcast, serie, essay
        debatte, pro und contra
        tipp, tipps, achtung, hinweis, info, wichtig, service, ratgeber, anzeige, korrektur, anmerkung, lesetipp
        lesen sie auch, mehr zum thema
        erstes bild, überraschung, sensation, medienbericht, frage, antwort, fazit, quelle, foto, warnung, rückruf
        vor ort, presseschau
        """
    ),
    sections=table(
        """
        politik, wirtschaft, sport, fußball, kultur, panorama, wissen, wissenschaft, gesundheit, digital, netzwelt
        technik, medien, reise, auto
        mobilität, geld, finanzen, börse, karriere, bildung, lokales, regional, region, inland, ausland, deutschland
        europa, welt, weltweit
        international, schweiz, österreich, zürich, bayern, berlin, hamburg, münchen, leben, lifestyle, gesellschaft
        stil, mode, meinung
        kommentare, debatte, leute, stars, unterhaltung, vermischtes, aus aller welt, blaulicht, wetter, umwelt
        klima, natur, energie
        immobilien, familie, geschichte, religion, nachrichten, news, aktuell, aktuelles, presse, pressemitteilungen
        pressemeldungen
        feuilleton, themen, ratgeber, verbraucher, video, videos, bilder, unternehmen, märkte, startseite, magazin
        blog, konjunktur
        """
    ),
    section_words=SECTION_WORDS["de"],
    byline_words=table(
        """
        von, text, text von, ein kommentar von, kommentar von, eine analyse von, analyse von, ein gastbeitrag von
        gastbeitrag von, interview von
        ein interview von, eine kolumne von, kolumne von, ein bericht von, bericht von, reportage von, ein essay von
        autor, autorin, autoren
        redaktion, protokoll von, eine reportage von, porträt von, aufgezeichnet von, gastkommentar von
        text und foto, veröffentlicht von, interview, text und bild, text und fotos, interview geführt von, protokoll, eine analyse
        """
    ),
    byline_roles=table(
        """
        redaktion, redakteur, redakteurin, reporter, reporterin, korrespondent, korrespondentin, autor, autorin
        volontär, volontärin, praktikant
        praktikantin, chefredakteur, chefredakteurin, ressortleiter, ressortleiterin, redaktionsleiter
        redaktionsleiterin, kolumnist
        kolumnistin, chefreporter, chefreporterin, herausgeber, herausgeberin, journalist, journalistin, gastautor
        gastautorin
        freier autor, freie autorin, freier mitarbeiter, freie mitarbeiterin, freier journalist, freie journalistin
        online-redakteur
        online-redakteurin, lokalredakteur, lokalredakteurin, sportredakteur, sportredakteurin, wirtschaftsredakteur
        wirtschaftsredakteurin
        politikredakteur, politikredakteurin, kulturredakteur, kulturredakteurin, stellvertretender chefredakteur
        leitender redakteur
        leitende redakteurin, politischer korrespondent, politische korrespondentin, landespolitischer korrespondent
        landespolitische korrespondentin
        hauptstadtkorrespondent, hauptstadtkorrespondentin, auslandskorrespondent, auslandskorrespondentin, leiter
        leiterin
        verantwortlicher redakteur, verantwortliche redakteurin, digitalredakteur, digitalredakteurin, reporter-team
        agenturen, eigener bericht
        von unserem korrespondenten, von unserer korrespondentin, aus unserer redaktion
        """
    ),
    date_words=table(
        """
        veröffentlicht, veröffentlicht am, aktualisiert, aktualisiert am, zuletzt aktualisiert
        zuletzt aktualisiert am, stand, erstellt
        erstellt am, publiziert, publiziert am, erschienen, erschienen am, aktualisierung, am, vom, datum, update
        letztes update, artikel vom
        """
    ),
    months=table(
        """
        januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember
        jan, feb, mär, mrz, apr, jun, jul, aug, sept, sep, okt, nov, dez
        """
    ),
    weekdays=table(
        """
        montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, heute, gestern, mo, di, mi, do
        fr, sa, so
        """
    ),
    places=GERMAN_PLACES,
    credit_labels=table(
        """
        foto, fotos, bild, bilder, foto von, fotos von, bild von, foto aus, bild aus, bildquelle, bildnachweis
        bildrechte, bildautor, bildcredit, quelle, quellen, fotograf, fotografin, fotografie, grafik
        illustration, illustration von, karikatur, symbolfoto, symbolbild, archivfoto, archivbild, screenshot
        screenshots, collage, montage, fotomontage, repro, rechte, zeichnung
        mit freundlicher genehmigung von, luftbild, agenturfoto, beispielfoto, beispielbild, themenfoto
        pressefoto, zur verfügung gestellt von, handyfoto, fotocredit, video, aufnahme, visualisierung
        visualisierung von, karte, infografik, fotos aus, foto via, bilder von, foto privat, luftaufnahme, drohnenfoto, leserfoto
        fotomontage von, collage von, montage von, grafik von, quelle foto, quelle bild, bild zvg, foto zvg, standbild, videostill
        sujetbild, themenbild, urheber, urheberrecht, copyright, credit, credits, pressebild, privatbild, archiv, fotoquelle
        fotorechte, zur verfügung gestellt vom, rendering, simulation, screenshot von, screenshot aus, skizze, plan, gemälde
        """
    ),
    caption_labels=table("legende, bildunterschrift, bildlegende, bildtext"),
    caption_links=table(
        """
        bild vergrößern, foto vergrößern, bild vergrössern, vergrößern, vergrössern, bild in lightbox öffnen, zum vergrößern klicken
        bild in großansicht öffnen, zum vergrößern anklicken, zur bildergalerie, zur fotostrecke, bildergalerie öffnen, bilder anzeigen
        vollbild, vollbild anzeigen, in detailansicht öffnen, detailansicht öffnen, bild anzeigen, infos zum bild, lightbox-link
        """
    ),
    source_labels=table("quelle, quellen, bildquelle, bildrechte, screenshot, screenshots, karte, visualisierung"),
    credit_fillers=table(
        """
        privat, archiv, archivbild, archivfoto, archivaufnahme, hersteller, werk, werkfoto, werksfoto, pr, promo
        repro, symbolbild, symbolfoto, zvg, z.v.g, bereitgestellt, leserfoto, leserreporter, unbekannt
        screenshot, grafik, collage, montage, fotomontage, nicht bekannt, freier fotograf, handyfoto, pressefoto
        pressebild, privatarchiv, privatfoto, foto, bild, agentur, alle rechte vorbehalten, alle rechte, handout, themenbild, sujetbild, beispielfoto, luftbild, standbild, videostill, unternehmen, veranstalter, pressestelle, eigene aufnahme, eigenes foto, ki-generiert, ki, nachlass, repro privat, privat/repro, foto privat
        """
    ),
    credit_joiners=table("via, für, über"),
    file_marks=table(
        """
        archivbild, archivfoto, archiv, archivaufnahme, archivfotos, symbolbild, symbolfoto, symbolbilder
        themenbild, themenfoto, beispielbild, beispielfoto, illustration, sujetbild, illustrationsbild, illustrationsfoto, archivaufnahmen, archivbilder, symbolfotos, themenbilder, symbolgrafik, ki-bild
        """
    ),
    positions=table(
        """
        links, rechts, mitte, l, r, m, ganz links, ganz rechts, in der mitte, vorne, hinten, oben, unten, vorn
        im hintergrund, im vordergrund, hintergrund, vordergrund, links oben, rechts oben, links unten
        rechts unten, oben links, oben rechts, unten links, unten rechts, vorne links, vorne rechts
        hinten links, hinten rechts, li, re, mi, am rednerpult, am pult, mitte links, mitte rechts
        """
    )
    | openings(
        "2., 3., 4., 5., zweiter, zweite, dritter, dritte, vierter, vierte, 2, 3, 4",
        "von links, von rechts, v. l., v. r., v.l., v.r., v. li., v. re., v.li., v.re.",
    ),
    position_lists=table(
        """
        von links, von rechts, v.l, v.l.n.r, v. l. n. r, v. l, v.li, v. li, v.r, v. r, v.re, vlnr
        von links nach rechts, von rechts nach links, von li, von li nach re, von li. nach re, von l
        im uhrzeigersinn von oben links, von oben
        """
    ),
    place_words=table("in, im, bei, am, an, auf"),
    organisation_words=table(
        """
        polizei, bundespolizei, kantonspolizei, stadtpolizei, landratsamt, stadt, gemeinde, landkreis, kreis
        bundesregierung, regierung, feuerwehr, universität, uni, hochschule, schule, gymnasium, verein, verband
        museum, archiv, stiftung, gmbh, ag, kg, se, agentur, verlag, pressestelle, amt, behörde, bundeswehr
        bistum, erzbistum, kirche, gesellschaft, institut, klinik, klinikum, krankenhaus, werke, bundestag
        landtag, partei, redaktion, kantonsspital, theater, oper, bahn, sparkasse, caritas, zoo, tierpark, messe
        film, filmverleih, medien, pressebild, fotoagentur, bilderdienst, -polizei, -amt, -zentrale
        -ministerium, -verband, -verlag, -zeitung, -wehr, -gesellschaft, -agentur, -institut, -verein, -werk
        -werke, -bank, -kammer, -stiftung, -dienst, -archiv, -museum, -press, -foto, -media, -images
        -bild, -behörde, -zentrum, -klinik, -klinikum, -schule, -verwaltung, -leitstelle, -inspektion, -präsidium
        -universität, -theater, -medien, -redaktion, -betriebe, -klub, -fraktion, -partei, -konzern, -gruppe
        -hilfe, -spital, -blatt, -kurier, -anzeiger, -kreuz, -rettung, -design, -fotografie, -bilder, -kollektiv
        sportfoto, foto, fotodesign, fotografie, stadtwerke, rettungsdienst, thw, drk, dlrg, ministerium
        landesregierung, gemeindeverwaltung, staatskanzlei, bundesamt, landesamt, staatsanwaltschaft, zoll, konzern
        band, orchester, galerie, hotel, restaurant, brauerei, airport, flughafen, messe, fraktion, gewerkschaft
        """
    ),
    company_endings=table("gmbh, ag, kg, ggmbh"),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.GERMAN,
    time_words=_boilerplate.TIMES["de"],
)
