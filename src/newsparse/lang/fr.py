"""French: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._language import Language, openings, table

__all__ = ["FRENCH"]

FRENCH = Language(
    code="fr",
    name="French",
    quotes=(
        "«»",
        "“”",
    ),
    conjunctions=table("et"),
    outlet_words=table(
        """
        journal, quotidien, presse, gazette, dépêche, hebdo, magazine, info, infos, radio, télévision, courrier
        tribune, nouvelles, blog
        """
    ),
    question_words=table(
        """
        qui, que, quoi, quel, quelle, quels, quelles, où, quand, comment, pourquoi, combien, lequel, laquelle
        est-ce que, est-ce qu'il
        est-ce un, est-ce une, est-ce le, est-ce la, qu'est-ce que, qu'est-ce qui, qu'est-ce qu'un, qu'est-ce qu'une
        que faire
        que faut-il, faut-il, que sait-on, peut-on, doit-on, que faut-il savoir
        """
    )
    | openings(
        "qui, quel, quelle, quels, quelles, où, quand, comment",
        "est, sont, était, étaient, sera, seront, faut-il, peut-on",
    )
    | openings(
        "que, comment, pourquoi, où, quand, combien",
        "sait-on, peut-on, faut-il, doit-on, va-t-il, va-t-elle, fait-on, est-il, est-ce",
    )
    | openings(
        "faut-il, peut-on, doit-on, va-t-on",
        "avoir, être, en, craindre, vraiment, encore, se, le, la, les, faire, interdire",
    ),
    that_words=table("que"),
    headline_cues=table(
        """
        affirme, affirment, dit, disent, assure, assurent, estime, estiment, prévient, préviennent, juge, jugent
        dénonce que, soutient
        déclare, déclarent, selon
        """
    ),
    finding_cues=table(
        """
        révèle, révèlent, montre, montrent, confirme, confirment, annonce, annoncent, reconnaît
        """
    ),
    cues=table(
        """
        dit, disent, a dit, ont dit, affirme, affirment, a affirmé, ont affirmé, déclare, déclarent, a déclaré
        ont déclaré, assure, assurent
        a assuré, explique, expliquent, a expliqué, estime, estiment, a estimé, indique, indiquent, a indiqué
        précise, précisent, a précisé
        ajoute, ajoutent, a ajouté, annonce, annoncent, a annoncé, prévient, a prévenu, souligne, a souligné, confie
        a confié, raconte
        a raconté, répond, a répondu, dénonce, a dénoncé, rappelle, a rappelé, reconnaît, a reconnu, juge, a jugé
        écrit, a écrit, insiste
        """
    ),
    kickers=table(
        """
        exclusif, direct, en direct, vidéo, vidéos, info, enquête, reportage, entretien, interview, tribune, édito
        éditorial, analyse
        chronique, portrait, récit, décryptage, opinion, débat, podcast, critique, infographie, carte, photos, quiz
        pétition, témoignage
        témoignages, urgent, alerte info, mise à jour, billet, point de vue, lire aussi, à lire aussi, note
        fact-checking
        """
    ),
    sections=table(
        """
        actualité, actualités, politique, économie, société, monde, international, europe, france, sport, sports
        football, culture, sciences
        science, santé, environnement, planète, climat, médias, idées, débats, opinions, tribunes, justice
        éducation, technologies, tech
        numérique, finance, entreprises, bourse, immobilier, automobile, voyage, voyages, gastronomie, style, mode
        people, cinéma, livres
        musique, télévision, région, régions, faits divers, histoire, vidéos, afrique, asie, amériques
        proche-orient, sciences et technologies
        """
    ),
    byline_words=table(
        """
        par, propos recueillis par, texte, texte de, écrit par, publié par, un texte de, une enquête de
        recueilli par, auteur
        """
    ),
    byline_roles=table(
        """
        rédaction, la rédaction, journaliste, correspondant, correspondante, envoyé spécial, envoyée spéciale
        envoyés spéciaux
        notre correspondant, notre correspondante, chroniqueur, chroniqueuse, rédacteur en chef, rédactrice en chef
        rédacteur, rédactrice
        éditorialiste, grand reporter, reporter, directeur de la rédaction, directrice de la rédaction
        de notre correspondant
        de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale
        """
    ),
    date_words=table(
        """
        publié, publié le, mis à jour, mis à jour le, modifié le, le, mise à jour, publiée le, posté le
        """
    ),
    months=table(
        """
        janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv, févr
        avr, juil, sept, oct, nov, déc
        """
    ),
    weekdays=table(
        """
        lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mer, jeu, ven, sam, dim
        """
    ),
    boilerplate=_boilerplate.FRENCH,
    time_words=_boilerplate.TIMES["fr"],
)
