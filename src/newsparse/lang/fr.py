"""French: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._agencies import AGENCIES
from ._given_names import GIVEN_NAMES
from ._language import Language, openings, table
from ._sites import SECTION_WORDS

__all__ = ["FRENCH"]

FRENCH = Language(
    code="fr",
    name="French",
    quotes=(
        "«»",
        "“”",
    ),
    abbreviations=table("mm, mme, mlle, dr, pr, mgr, st, ste, env, vol, janv, févr, juill, sept, oct, nov, déc"),
    conjunctions=table("et, avec"),
    role_nouns=table(
        "sondage, étude, rapport, enquête, ministre, président, présidente, porte-parole, experts, police, syndicat, syndicats"
    ),
    articles=table("le, la, les"),
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
    first_person=table("je, j'ai, nous, notre"),
    addressing=table("sur, à"),
    that_words=table("que"),
    headline_cues=table("dit, disent"),
    finding_cues=table(
        """
        révèle, révèlent, montre, montrent, confirme, confirment, annonce, annoncent, reconnaît, affirme
        affirment, assure, assurent, estime, estiment, prévient, préviennent, juge, jugent, soutient, déclare
        déclarent, dénonce
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
    section_words=SECTION_WORDS["fr"],
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
    credit_labels=table(
        """
        photo, photos, photo de, photo d'archives, photo par, crédit, crédits, crédit photo, crédits photo
        crédit image, image, images, source, sources, dessin, illustration, illustration de, capture d'écran
        capture d'écran de, capture d’écran, capture d’écran de, infographie, vidéo
        avec l'aimable autorisation de, photographie, photographies, photo fournie par, gracieuseté de
        photographe, copyright, photo d’archives, photo d'illustration, photo d’illustration, image d'illustration
        image d’illustration, montage, photomontage, crédit photographique, crédits photographiques, crédit photos
        photo fournie par la, photo fournie par le, photo tirée de, photo tirée du compte, image fournie par
        image tirée de, capture écran, capture vidéo, visuel, carte, graphique, dessin de, photo extraite de
        photo courtoisie, courtoisie, avec l’aimable autorisation de, photo transmise par, photo prise par
        """
    ),
    caption_labels=table("légende"),
    caption_links=table(
        """
        agrandir l'image, agrandir l’image, ouvrir en mode plein écran, ouvrir la photo en mode plein écran, agrandir
        voir en plein écran, voir l'image en grand, fermer, cliquez pour agrandir, voir la galerie, afficher la suite
        """
    ),
    source_labels=table(
        """
        source, sources, capture d'écran, capture d'écran de, capture d’écran, capture d’écran de, infographie
        """
    ),
    credit_fillers=table(
        """
        archives, archive, photo d'archives, dr, d.r, document, document remis, capture d'écran, capture d’écran
        illustration, photo d'illustration, fournie, gracieuseté, courtoisie, inconnu, tous droits réservés, droits réservés, capture écran, illustrations, montage, archives personnelles, archives privées, remise, photo remise, photo fournie, image fournie, collaboration spéciale, photo, photos
        """
    ),
    credit_joiners=table("via, pour"),
    file_marks=table(
        """
        archives, archive, photo d'archives, photo d’archives, photo d'illustration, photo d’illustration
        image d'illustration, image d’illustration, illustration, image d'archives, image d’archives, archive photo, photo prétexte, photo illustration
        """
    ),
    positions=table(
        """
        à gauche, à droite, au centre, gauche, droite, centre, g, d, au fond, à l'arrière-plan, au premier plan
        en haut, en bas, au milieu, de gauche, de droite, en haut à gauche, en haut à droite, en bas à gauche
        en bas à droite, tout à gauche, tout à droite
        """
    )
    | openings(
        "2e, 3e, 4e, deuxième, troisième, quatrième",
        "en partant de la gauche, en partant de la droite, à partir de la gauche, à partir de la droite, "
        "à gauche, à droite",
    ),
    position_lists=table(
        """
        de gauche à droite, de g. à d, de g à d, de droite à gauche, dans le sens des aiguilles d'une montre
        en partant de la gauche
        """
    ),
    place_words=table("à, en, dans, près de, au, aux"),
    organisation_words=table(
        """
        université, école, institut, musée, bibliothèque, fondation, association, société, ministère, mairie
        préfecture, police, gendarmerie, gouvernement, assemblée, ville, région, département, commission, agence
        archives, hôpital, parti, groupe, éditions, presse, journal, télévision, pompiers, armée, collection
        élysée
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.FRENCH,
    time_words=_boilerplate.TIMES["fr"],
)
