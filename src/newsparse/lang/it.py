"""Italian: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._agencies import AGENCIES
from ._given_names import GIVEN_NAMES
from ._language import Language, openings, table
from ._sites import SECTION_WORDS

__all__ = ["ITALIAN"]

ITALIAN = Language(
    code="it",
    name="Italian",
    quotes=(
        "«»",
        "“”",
    ),
    abbreviations=table("sig, sigg, dott, prof, avv, gen, mons, pag, nr, s.p.a"),
    conjunctions=table("e, ed, con"),
    role_nouns=table(
        "sondaggio, rapporto, ricerca, esperti, ministro, ministra, presidente, portavoce, sindacato, sindacati"
    ),
    articles=table("il, lo, la, i, gli, le"),
    outlet_words=table(
        """
        giornale, corriere, gazzetta, quotidiano, messaggero, stampa, notizie, radio, mattino, settimanale, rivista
        blog, parco
        """
    ),
    question_words=table(
        """
        chi, che, cosa, che cosa, quale, quali, quando, dove, come, perché, quanto, quanta, quanti, quante
        cos'è, chi è, chi sono, cosa è, qual è, quali sono, cosa sono, cosa succede, cosa sta, com'è, dov'è
        quanto costa, come funziona
        """
    ),
    first_person=table("noi, nostro"),
    addressing=table("su, a"),
    that_words=table("che"),
    headline_cues=table("dice, dicono"),
    finding_cues=table(
        """
        rivela, rivelano, mostra, mostrano, conferma, confermano, annuncia, annunciano, afferma, affermano
        sostiene, sostengono, avverte, avvertono, assicura, assicurano, crede
        """
    ),
    cues=table(
        """
        dice, dicono, ha detto, hanno detto, afferma, affermano, ha affermato, spiega, spiegano, ha spiegato
        sostiene, sostengono, aggiunge
        ha aggiunto, dichiara, ha dichiarato, racconta, ha raccontato, avverte, ha avvertito, assicura, annuncia
        ha annunciato, scrive
        """
    ),
    kickers=table(
        """
        esclusiva, diretta, in diretta, live, video, foto, intervista, l'intervista, analisi, editoriale, commento
        opinione, podcast
        ultima ora, ultim'ora, il caso, la storia, l'analisi, il commento, inchiesta, recensione
        leggi anche
        """
    ),
    sections=table(
        """
        cronaca, cronache, politica, economia, esteri, mondo, italia, sport, calcio, cultura, spettacoli, scienze
        scienza, tecnologia, salute
        ambiente, motori, viaggi, scuola, opinioni, lavoro, finanza, moda, cucina, cinema, musica, televisione, roma
        milano, napoli, torino
        notizie, video, foto, gossip, attualità, società, interni
        """
    ),
    section_words=SECTION_WORDS["it"],
    byline_words=table(
        """
        di, a cura di, testo di, intervista di, scritto da, dal nostro inviato, dalla nostra inviata
        dal nostro corrispondente
        """
    ),
    byline_roles=table(
        """
        redazione, giornalista, corrispondente, inviato, inviata, direttore, direttrice, dal nostro inviato
        dalla nostra inviata
        dal nostro corrispondente, dalla nostra corrispondente, dal corrispondente, dalla corrispondente
        caporedattore, collaboratore
        """
    ),
    date_words=table(
        """
        pubblicato, pubblicato il, aggiornato, aggiornato il, modificato il, il, pubblicata
        """
    ),
    months=table(
        """
        gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
        gen, mag, giu, lug, ago, sett, ott, dic
        """
    ),
    weekdays=table("lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica"),
    caption_links=table(
        "ingrandisci, apri la foto a schermo intero, guarda la galleria, apri la galleria, clicca per ingrandire"
    ),
    credit_labels=table(
        """
        foto, foto di, fotografia, fotografia di, fotografie, immagine, immagini, crediti, credit, credits
        foto credit, credit foto, fonte, fonti, illustrazione, illustrazione di, video
        per gentile concessione di, per gentile concessione, ph, ph., courtesy, screenshot, disegno di
        fotografo, grafica, foto da, immagine di, credito, ph credit, ph. credit, crediti foto, credits foto, photo credit, foto d'archivio, illustrazioni di, fotomontaggio, elaborazione, frame da, tratta da, tratto da, fotografie di
        """
    ),
    source_labels=table("fonte, fonti, screenshot, per gentile concessione di"),
    credit_fillers=table(
        """
        archivio, repertorio, d'archivio, foto d'archivio, ufficio stampa, fotogramma, social, web, dal web
        screenshot, immagine di repertorio, foto di repertorio, gentile concessione, frame, foto, riproduzione riservata, tutti i diritti riservati, per gentile concessione, screen, fermo immagine, frame video, archivi, generica, foto generica
        """
    ),
    credit_joiners=table("via"),
    file_marks=table(
        """
        archivio, foto d'archivio, foto di repertorio, immagine di repertorio, repertorio, immagine d'archivio, immagine d’archivio, foto d’archivio, foto generica, immagine generica, foto archivio
        """
    ),
    positions=table(
        """
        a sinistra, a destra, al centro, sinistra, destra, centro, sx, dx, in alto, in basso, sullo sfondo
        in primo piano, sullo sfondo a sinistra, in alto a sinistra, in alto a destra
        """
    )
    | openings("secondo, seconda, terzo, terza", "da sinistra, da destra"),
    position_lists=table(
        """
        da sinistra, da sinistra a destra, da destra, da destra a sinistra, in senso orario, da sx
        """
    ),
    place_words=table("a, in, ad, presso"),
    organisation_words=table(
        """
        università, scuola, istituto, museo, biblioteca, fondazione, associazione, società, ministero, comune
        polizia, carabinieri, governo, senato, città, regione, commissione, agenzia, archivio, ospedale, partito
        gruppo, stampa, giornale, televisione, vigili, esercito, edizioni, teatro
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.ITALIAN,
    time_words=_boilerplate.TIMES["it"],
)
