"""
Lines of a page that are no part of the article, language by language.

A line of a table is a regular expression that a whole line of the page must
match, case ignored; marks at its ends (``:``, ``|``, ``»``, brackets) are gone
by then. Keep each linear: no repeat inside a repeat, ``.*`` once.
"""

from __future__ import annotations

import re

from ._language import table

__all__ = ["DUTCH", "ENGLISH", "FRENCH", "GERMAN", "ITALIAN", "NORDIC", "OTHERS", "PORTUGUESE", "SPANISH", "TIMES"]


_GOES_ON_RE = re.compile(r"\n *+\|")


def _sorts(**tables: str) -> dict[str, str]:
    """The patterns of each table, with the name of the table; a line that opens with ``|`` goes on with the last."""
    return {
        pattern.strip(): sort
        for sort, table in tables.items()
        for pattern in _GOES_ON_RE.sub("|", table).splitlines()
        if pattern.strip()
    }


ENGLISH = _sorts(
    comment_form=r"""
        leave a (?:reply|comment)(?: cancel reply)?
        cancel reply
        your email address will not be published\b.*
        required fields are marked.*
        save my name, email.*
        (?:post|add|submit|write|view|show|read|see|hide|load)(?: a| your| all| more
        | the)?(?: \d+)? comments?(?: \(.{0,9}\))?
        (?:\d[\d,.]* |no |join the )?(?:comments?|replies|responses|reactions?)(?: \(.{0,9}\))?(?: off)?
        \d+ (?:responses|thoughts|comments|replies) (?:to|on) .*
        .{1,40} says
        (?:sign|log|logged) ?in to (?:comment|reply|leave).*
        you must be logged in to (?:post|comment|reply).*
        would you like to comment.*
        please (?:read|review|see) our (?:comment|community).*
        (?:blog )?comments powered by .*
        notify me of (?:follow-?up|new) .*
        (?:newest|oldest|best) first
        join the (?:conversation|discussion|debate)
        have your say
        comments (?:are|have been) (?:closed|disabled|turned off).*
        please be mindful of .*
        reply
        be the first to comment.*
        what do you think\b.{0,60}
    """,
    share=r"""
        (?:facebook|fb|twitter|tweet|x|linkedin|reddit|pinterest|pin(?: it)?|whats ?app|telegram|tumblr
        |flipboard|mix|gettr|gab|truth(?: social)?|youtube|instagram|tik ?tok|threads|bluesky|mastodon
        |messenger|facebook messenger|pocket|snapchat|google ?\+|google plus|stumbleupon|digg|vk|rss|line|viber
        |skype|sms)(?: \d[\d.,]*[km]?)?
        (?:facebook|twitter|email|linkedin|reddit|pinterest|whatsapp|telegram|tumblr|google\+|copy|link|print
        |share|save|bookmark|cancel|messenger|x|via)(?:,? (?:facebook|twitter|email|linkedin|reddit|pinterest
        |whatsapp|telegram|tumblr|google\+|copy|link|print|share|save|bookmark|cancel|messenger|x|via))+
        (?:e-?mail|mail|print|copy|copied|link|save|saved|bookmark|permalink|embed|gift|send)(?: (?:this|link
        |url|article|story|page|permalink))*
        (?:copy|get|email|permanent|short) ?(?:short )?(?:link|url)(?: ?url ?copied!?)?
        (?:\d[\d.,]*[km]? ?)?shares?(?: \d[\d.,]*[km]?)?
        (?:share|tweet|post|pin|like|save|email|e-?mail|send|print)(?: (?:this|it|on|to|via|with|by|your|the
        |article|story|page|post|option|options|thoughts|friends?|facebook|twitter|linkedin|whatsapp|email
        |e-?mail|reddit|x|pinterest|telegram|print|permalink|more))+\b.{0,40}
        share (?:on|to|via|with|your|this)\b.{0,80}
        click to (?:share|email|print|tweet)\b.*
        sharing is caring!?
        (?:show )?more sharing options
        addthis sharing buttons
        like this (?:story|article|post)?\b.{0,40}
        follow (?:us|me|on|the|our)\b.{0,80}
        follow(?:ing)?
        stay connected
        connect with .{3,80}
        (?:[\d.,]+ ?[km]?)?(?:fans|followers|subscribers) ?(?:like|follow|subscribe)?
        email the author
        x share via
    """,
    newsletter=r"""
        (?:our |the |daily |weekly |free |e-?mail )*newsletters?(?: sign-?up)?
        (?:sign|signed|signing) ?-?up\b.{0,120}
        sign-?up ?(?:log|sign) ?in
        by (?:signing up|subscribing|submitting|clicking|providing|entering)\b.*
        subscribe(?:d)?(?: (?:now|today|here|to|for|with|and)\b.{0,120})?
        (?:enter |your |add )*(?:your )?e-?mail(?: address)?(?: \*)?
        (?:get|receive)\b.{3,90} (?:in|to|into) your inbox\b.*
        get (?:our|the|breaking|more|all|your)\b.{0,90}(?:newsletter|news|email|inbox|alerts?|emails
        |app)\b.{0,60}
        join our (?:newsletter|mailing|community|telegram|whatsapp).*
        let our news meet your inbox.*
        no spam\b.*
        (?:breaking )?news (?:alerts?|emails?)
        you(?:'|’)ve successfully subscribed.*
        privacy notice: .*
        stay up to date\b.{0,80}
        delivered (?:daily|weekly|weekday|to your)\b.{0,80}
        arrives (?:mon|tues|wednes|thurs|fri|satur|sun)days?
        skip past newsletter promotion
        after newsletter promotion
        i(?:'|’)m in
        unsubscribe.{0,40}
        you can unsubscribe.*
    """,
    related=r"""
        (?:read|see|watch|listen|explore|also|related|more|view)(?: (?:more|also|next|on|the|full|this|related
        |all|here|too|article|articles|story|stories|now))+
        (?:read|see|watch|listen|explore|discover|learn|find out|continue|keep|also|next|must|recommended
        |related|more|further)(?: (?:more|also|next|on|reading|read|related|this|it|here))*[:|] ?.{3,160}
        \[?(?:related|read more|also|see also|also read|read also|watch|more)[:|].{3,200}\]?
        (?:related|recommended|popular|trending|latest|top|most|more|other|similar|featured|further|suggested
        |editor(?:'|’)?s?(?:’|')?|must|you may|you might|don(?:'|’)t) (?:articles?|stories|story|posts?|news
        |videos?|topics?|content|coverage|links?|reading|reads?|headlines|tags?|viewed|popular|picks?|choice
        |shared|commented|watched|recent|miss|also like|like|now|today|on this story)(?: (?:today|now|by|in
        |from|on|this|week|subscribers|here|articles?|stories|posts?|read|also|us|tags?).{0,40})?:?
        (?:most|more) (?:popular|read|viewed|shared|commented|watched|recent|searched|from|in|on|by|articles
        |stories|news|posts|like this)\b.{0,60}
        (?:related|recommended|popular|trending|featured)
        (?:keep|continue|start) reading(?: below)?
        (?:explore|read|see|view|find|discover|get|show) (?:more|our|the|all|full)\b.{0,60}(?:topics?|story
        |stories|coverage|articles?|archive|gallery|comments|posts|list|photos|videos?)\b.{0,20}
        you (?:may|might|will)(?: also)? (?:like|enjoy|be interested in)\b.{0,30}
        trending(?: (?:on|in|now)\b.{0,40})?
        on our radar
        in this (?:article|story|section)
        in case you missed it\b.{0,80}
        (?:view|see|show|load)(?: (?:all|more|less|full|gallery))(?: \(.{0,9}\))?
        (?:tags?|topics?|filed under|categories|category|in this story|related topics|keywords)(?:[: ].{0,200})?
        story timeline
        related (?:post|posts|story|stories|articles?|news|video|reading|content)[:|] ?.{3,160}
        (?:also )?on [\w.-]{3,30}\.(?:com|org|net|co\.uk|ca|ie|com\.au)[: ].{3,160}
        what to (?:read|watch|know) next
        (?:click|tap) here\b.{0,120}
        .{3,60} by clicking here
        more on:?.{0,40}
        video of the week
        recommended videos?
        top stories
        latest(?: (?:news|stories|updates?|posts?|headlines|videos?))?
        (?:games|companies|people|places|products) featured in this article
        see it now: .{2,40}
        scroll (?:down )?(?:for|to) (?:more|continue).{0,40}
        next(?: article| story| post| up)?
        previous(?: article| story| post)?
        next prev|prev next|prev
        (?:prev|next)(?:previous|next).*
        opens? in (?:a )?new (?:window|tab)
        holiday gift guides?
    """,
    advert=r"""
        (?:advertisements?|advertising|adverts?|ads?|sponsored|promoted|paid (?:content|post|partner content)
        |partner content|sponsored content|promotion|from our partners)(?: (?:by|content|links?|story|stories
        |message).{0,40})?
        (?:story|article|this article) continues (?:below|after|under)\b.{0,40}
        (?:continue reading|scroll to continue|keep reading)\b.{0,40}
        .{0,40}sponsored by\b.{0,80}
        (?:we|this (?:article|page|post|site|story|shop)|.{2,30}) (?:may|might|could|can) (?:earn|receive|get
        |collect|include)\b.{0,60}(?:commission|compensation|affiliate).*
        .{0,60}\b(?:affiliate|earn a (?:small )?commission|compensated by)\b.*
        disclosure: .*
        .{0,200}\b(?:earn|receive|get) (?:an? )?(?:small |affiliate )?commissions?\b.*
        ftc: .*
        subscribe (?:to|for) .{3,80}
        (?:buy|get|download|install|try|support|donate)(?: (?:to|it|now|the app|our app|on|us|here|today|free
        |e-?paper|premium|a print|with|app).{0,60})?
        download (?:the|our) .{3,60}
        remove ads?
        shop now
    """,
    source=r"""
        sources?
        (?:\(?reporting|additional reporting|\(?writing|\(?compiled|\(?editing|\(?edited) by\b.*
        (?:this (?:article|story|post|report|piece)|it|originally|first|an earlier version)(?: (?:was|is
        |has been|originally|first))* (?:published|posted|adapted|appeared|produced|republished|written
        |written by|syndicated|reprinted|based)\b.{0,200}
        (?:with|contains) (?:reporting|files|inputs?|additional|contributions?) (?:from|by)\b.{0,160}
        (?:associated press|ap|reuters|staff|afp|cnn)?\s?(?:\w+ )?(?:writers?|reporters?|correspondents?
        |journalists?) .{3,300} contributed to this (?:report|article|story)\.?
        .{3,300} contributed (?:to this (?:report|article|story)|reporting)\.?
        editor(?:'|’)?s(?:'|’)? note: .*
        .{3,50} (?:is|are) (?:an?|the)? ?(?:[\w-]+ ){0,4}(?:reporter|editor|writer|correspondent|columnist|journalist
        |contributor|producer)s? (?:for|at|with|covering|based in|on the|who covers)\b.{0,250}
        (?:first |originally )?published(?: on| in| by)?: .{3,80}
        (?:first|originally) published\b.{3,80}
        .{0,40}\bviews?(?: and opinions)? expressed\b.*
        disclaimer: .*
        for (?:more|all|the latest)\b.{3,80}(?:visit|follow|click|go to|see|subscribe)\b.{0,80}
        (?:correction|clarification) appended\.?
        reprints?(?: (?:&|and) permissions)?
        (?:purchase |buy )?licensing rights.{0,40}
        request reprint.*
        (?:submit|report|suggest) (?:a )?(?:correction|typo|error|tip).*
        reuse this content
        contact (?:the )?(?:author|us|editor|reporter|newsroom)\b.{0,80}
        (?:send|got) (?:us )?(?:a )?(?:news )?tips?\b.{0,80}
        you can email .*
    """,
    copyright=r"""
        (?:all |©|\(c\)|copyright).{0,120}\brights? reserved\b.*
        .{0,160}\ball rights reserved\b.*
        (?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:19|20)\d\d\b.*
        copyright\b.{3,200}
        ©.{2,60} (?:19|20)\d\d.{0,40}
        this material may not be\b.*
        (?:no part of this|unauthori[sz]ed) .*
        this site is protected by recaptcha.*
    """,
    navigation=r"""
        (?:home|menu|search|close|open|back|back to top|top|go to top|skip to (?:main )?(?:content|navigation)
        |toggle navigation|main menu|site map|sitemap|more|less|expand|collapse|play|pause|mute|loading
        |sections|menu ?sections|log ?in|log ?out|sign ?in|sign ?out|register|my account|account|profile
        |settings|subscriptions?|e-?paper|e-?edition|newsletters?|podcasts?|videos?|live|live tv|photos?
        |gallery|photo gallery|slideshow|weather|horoscopes?|games|puzzles|crosswords?|obituaries|classifieds
        |jobs|shop|store|donate|about(?: us)?|contact(?: us)?|help|faqs?|feedback|careers
        |advertise(?: with us)?|privacy|terms|legal|imprint|accessibility|archives?|rss feeds?|apps?|mobile)
        (?:privacy|cookie|terms|accessibility|legal|corrections?|ethics|comment|community)(?: (?:policy
        |policies|notice|settings|statement|choices|preferences|guidelines|standards|center|and|&|of|use
        |service|conditions|privacy|terms|info|rights))+\.?
        do not sell .{0,60}
        (?:about|contact|advertise|work|careers|partner)(?: (?:us|with us|with|the|our|team|author))+
        you are (?:here|at)\b.{0,80}
        home ?(?:>|›|»|/|news|world).{0,80}
        (?:breaking|latest|top|local|world|us|u\.s\.|national|international|business|sports?) news
        view (?:author|all|full|more|image|gallery|slideshow|caption)\b.{0,40}
        get author rss feed
        (?:enlarge|expand|toggle|view|show|hide|open|close) (?:image|caption|gallery|photo|navigation|menu
        |this image|full ?screen)(?: .{0,30})?
        image \d+ of ?/? ?\d+
        \d+ (?:of|/|-) ?\d*(?: of \d+)?
        \d+ ?/ ?\d*
        captions?
        closed captioning.{0,20}
        see full gallery|full screen
        we apologi[sz]e, but this video.*
        this video .{0,40}(?:failed|cannot|can't|is not|is unavailable).*
        this article is more than .{1,20} old
        \d+ ?-?min(?:ute)?s?(?: to)?(?: read(?:ing time)?| to read)?
        (?:est(?:imated)?\.? )?(?:reading|read) time:? .{1,20}
        exclusive for subscribers|for subscribers|subscribers? only|premium
        (?:published|updated|posted|modified|last updated|last modified|first published|created)
        written by .{3,40}
        advertisement feature
        vote|poll|survey|quiz
        thanks? you for (?:reading|subscribing|signing).{0,60}
        (?:quick|useful|external|footer) links
    """,
)

GERMAN = _sorts(
    comment_form=r"""
        (?:\d+ |keine |alle )?(?:kommentare?|leserkommentare|postings?|beiträge|kommentar(?:e)? (?:schreiben
        |verfassen|lesen|anzeigen|hinzufügen))(?: \(.{0,9}\))?(?: ?:.{0,40})?
        (?:kommentieren|diskussion anzeigen|mitdiskutieren|diskutieren sie mit.*|forum(?: lesen)?
        |forum: .{1,20})(?: / .{0,30})?
        (?:deine|ihre) meinung (?:zählt|ist (?:uns )?(?:wichtig|gefragt)).{0,20}
        (?:neueste|älteste) zuerst|beste bewertung|leserempfehlungen
        schreiben sie einen kommentar.*|(?:einen )?kommentar (?:hinterlassen|abschicken|schreiben)
        (?:schreib|teile|diskutier)e? (?:uns|deine|mit).{0,80}
        schicken sie uns ihr feedback!?
        deine e-mail-adresse wird nicht veröffentlicht.*
    """,
    share=r"""
        (?:artikel |beitrag |seite |link )?(?:teilen|drucken|merken|speichern|versenden|senden|mailen|empfehlen
        |weiterempfehlen|kopieren|kopiert|vorlesen|anhören|verschenken|twittern|tweeten|flippen|posten|folgen
        |ich folge)(?: (?:teilen|drucken|merken|senden|twittern|mailen|speichern))*
        (?:artikel )?(?:auf|per|über|via|bei) (?:twitter|facebook|x|whatsapp|e-?mail|telegram|linkedin|xing
        |pinterest|messenger)\b.{0,20}(?:teilen)?
        (?:teilen|folgen|senden) (?:auf|sie|per|via|mit)\b.{0,60}
        folgen sie uns\b.{0,60}
        xing|e-?mail|per mail|artikel-tools|kurzlink
    """,
    newsletter=r"""
        (?:unsere |weitere |zum )?newsletter(?:anmeldung|[- ]abonnieren| bestellen)?
        (?:jetzt |hier |kostenlos )*(?:abonnieren|anmelden|registrieren|bestellen|testen
        |einloggen)(?: sie .{0,80})?
        .{0,80}\bnewsletter\b.{0,40}(?:anmelden|abonnieren|bestellen|an)\.?
        der perfekte start in den tag.*
        mit (?:der|ihrer|meiner) (?:anmeldung|registrierung).*
    """,
    related=r"""
        (?:mehr|weiter|weitere[sr]?|weiterlesen|lesen)(?: (?:zum|zu|über|aus|von|lesen|sie|auch|dazu|diesem
        |thema|themen|artikel|videos?|news|infos?|nachrichten|meldungen|beiträge|inhalte|ressort
        |anzeigen)){1,5}:?.{0,40}
        (?:lesen sie (?:auch|hier|mehr|dazu)|lies (?:auch|hier|mehr)|lesetipps?|auch interessant
        |auch lesenswert|mehr dazu|siehe auch|passend dazu|das könnte (?:sie|dich) (?:auch )?interessieren
        |empfehlungen(?: der redaktion| für sie)?|meistgelesen|meist gelesen|am meisten gelesen|top-?themen
        |themen|schlagworte?|schlagwörter|stichworte?|tags|links zum thema|newsticker
        |aktuelle?s?(?: (?:schlagzeilen|nachrichten|news))?|schlagzeilen|neueste(?: artikel)?|beliebt
        |ähnliche artikel|verwandte (?:themen|artikel)|nächster artikel.{0,30}|vorheriger artikel|zum thema
        |mehr news|mehr lesen)\b.{0,3}
        (?:lesen sie (?:auch|hier|mehr|dazu)|lesen sie|lesetipp|auch interessant|mehr dazu|siehe auch
        |mehr zum thema|schlagworte|themen|hintergrund|video|podcast)\s?[:|] ?.{3,200}
        (?:>>|→|➔|►).{3,160}
        den nächsten abschnitt .{3,60} überspringen
        (?:haben|kennen) sie (?:eine|einen|fragen|hinweise)\b.{3,80}\?
        kontaktieren sie uns.{0,40}
        bitte beachten
        zum (?:artikel|video|thema|liveticker)
    """,
    advert=r"""
        anzeigen?|werbung|- ?anzeige ?-|partnerangebote?|gesponsert|advertorial|in kooperation mit .*
        |verlagsangebot(?:e)?|gutscheine
        (?:anzeige|werbung)[:|].{0,80}
        externer inhalt|empfohlener (?:redaktioneller|externer) inhalt
        an dieser stelle (?:finden|steht|befindet)\b.*
        .*mit einem klick (?:anzeigen|laden|ein- und).*
        hier können sie die rechte an diesem artikel.*|artikelrechte erwerben
        exklusiv für abonnenten|(?:nur )?für abonnenten|abo|plus|exklusive artikel lesen
        (?:mit stern markierte|bei den so gekennzeichneten|affiliate).*
    """,
    source=r"""
        \(?quellen?(?: ?: ?.{1,80})?\)?
        (?:©|\(c\))? ?dpa-infocom.*
        mit (?:informationen|material|agenturmaterial|inhalten) (?:von|der|des)\b.*
        .{2,30} hat diese meldung redaktionell nicht bearbeitet\b.*
        (?:dieser|der|dieses|diese) (?:artikel|text|beitrag|meldung|interview)\b.{0,60}(?:erschien|erschienen
        |veröffentlicht|stammt|wurde|ist teil)\b.{0,160}
        redaktioneller hinweis:?.*|hinweis der redaktion.*|transparenzhinweis.*
        .{3,60} ist (?:redakteurin|redakteur|redaktorin|redaktor|autorin|autor|reporterin|reporter
        |korrespondentin|korrespondent)\b.*
        \(?(?:mit )?(?:dpa|afp|apa|sda|epd|kna|reuters|sid|ap|rtr)(?:[/, ]+(?:dpa|afp|apa|sda|epd|kna|reuters
        |sid|ap|rtr|[a-z]{2,3}))*\)?
    """,
    copyright=r"""
        .{0,120}alle rechte vorbehalten.*
        ©.{2,80}(?:gmbh|ag|m\.b\.h\.|verlag).*
    """,
    navigation=r"""
        (?:zur |zurück zur |zum )?(?:startseite|seitenanfang|übersicht|homepage|inhaltsverzeichnis)
        (?:suche|suchen|menü|anmelden|abmelden|mein konto|konto|profil|account löschen|impressum
        |datenschutz(?:erklärung)?|agb|kontakt|über uns|hilfe|e-paper|epaper|mediathek|podcasts?|ressorts?
        |inhalte?|wetter|horoskop|rätsel|spiele|stellenmarkt|immobilien|traueranzeigen|mobile ansicht
        |mehr anzeigen|weniger anzeigen|schließen|nachrichtenportale|leserreporter|jobs|karriere|mediadaten
        |lokales|politik|wirtschaft|sport|panorama|kultur|wissenschaft|digital|reise|auto|ausland|inland
        |regional|chronik|meinung|gesellschaft|leben|aktuell)
        (?:• ?)?(?:lesezeit|lesedauer)(?: ?:? ?(?:ca\. )?\d+ ?(?:min(?:uten|\.)?)?)?
        (?:ca\. )?\d+ ?min(?:uten?|\.)?(?: lesezeit| lesedauer)?
        bildbeschreibung einblenden|bild (?:vergrößern|anzeigen)|in kürze|weitere videos|video (?:starten
        |abspielen)|wird geladen
        (?:veröffentlicht|publiziert|aktualisiert|erschienen|stand)(?:/aktualisiert)?
    """,
)

FRENCH = _sorts(
    comment_form=r"""
        (?:\d+ )?(?:commentaires?|réagir|réactions?|laisser un commentaire|poster un commentaire
        |commenter(?: l'article| l’article)?|ajouter un commentaire)(?: \(.{0,9}\))?
        votre adresse (?:de messagerie|e-mail) ne sera pas publiée.*|les champs obligatoires.*
    """,
    share=r"""
        partager?(?: (?:sur|cet|l'|l’|par|via|la|le|article|facebook|twitter|whatsapp|linkedin|email)).{0,40}
        |partages?|partager|envoyer|imprimer|enregistrer|copier(?: le lien)?|suivez-nous.{0,40}
        |envoyer par e-?mail|écouter|offrir cet article
    """,
    newsletter=r"""
        (?:inscrivez-vous|s'inscrire|s’inscrire|s'abonner|s’abonner|abonnez-vous|je m'abonne|je m’abonne
        |se connecter|recevez|inscription)\b.{0,120}
        (?:nos |la |notre )?(?:newsletter|infolettre)s?\b.{0,60}
    """,
    related=r"""
        (?:lire|voir|à lire|a lire|à voir|lisez|écouter|regarder)(?: (?:aussi|également|la suite|plus|l'article
        |ensuite|notre|nos))+\b.{0,160}
        (?:sur le même (?:sujet|thème)|à lire (?:aussi|également)|articles? (?:liés|similaires|recommandés
        |associés)|les plus lus|le plus lu|dernières? (?:actualités|infos|nouvelles)|en (?:savoir plus|continu
        |direct)|à la une|recommandé|mots[- ]clés|thèmes?|sujets?|tags|dossiers?|plus d'articles?
        |plus d’articles?|vidéos?|contenus? sponsorisés?)(?: ?:.{0,160})?
    """,
    advert=r"""
        publicité|annonces?|contenu sponsorisé|la suite (?:après|de) (?:cette|la) (?:publicité|pub)
        |(?:article )?réservé aux abonnés|il vous reste .{3,40}
    """,
    source=r"""
        sources?(?: ?: ?.{1,80})?|\(?avec (?:afp|reuters|agence|agences|l'afp|l’afp|ap|belga).{0,40}\)?
        |la rédaction|(?:cet article|ce texte) (?:a été|est).{3,120}
    """,
    copyright=r"""
        .{0,120}tous droits réservés.*|.{0,80}reproduction interdite.*
    """,
    navigation=r"""
        accueil|menu|rechercher|recherche|connexion|mon compte|contact|mentions légales|qui sommes-nous
        |confidentialité|haut de page|retour(?: en haut)?|fermer|temps de lecture.{0,20}
        |(?:lecture )?\d+ ?min(?:utes)?\.?(?: de lecture)?|agrandir.{0,20}|newsletters?|podcasts?|monde
        |politique|économie|société|sports?|culture|publié|mis à jour|publié le|france|international
    """,
)

SPANISH = _sorts(
    comment_form=r"""
        (?:\d+ |ver |sin |mostrar )?(?:comentarios?|comentar|deja (?:un|tu) comentario|añadir comentario
        |cancelar respuesta|deja una respuesta)(?: \(.{0,9}\))?
        tu dirección de correo electrónico no será publicada.*|los campos (?:necesarios|obligatorios).*
    """,
    share=r"""
        (?:compartir|comparte|enviar|guardar|imprimir|copiar|copiar enlace|síguenos|seguir|enviar por correo
        |correo electrónico|escuchar|tuitear|twittear)(?: (?:en|esta|este|por|vía|con|el|la|enlace|noticia
        |artículo|facebook|twitter|whatsapp|x|correo|telegram|linkedin|nos)\b.{0,40})?
    """,
    newsletter=r"""
        (?:suscríbete|suscribirse|suscríbase|suscribir|regístrate|apúntate|recibe|inicia sesión|iniciar sesión
        |hazte (?:socio|suscriptor))\b.{0,120}
        (?:boletín|boletines|newsletters?)\b.{0,60}|ya soy suscriptor.{0,20}
        (?:tu|si|¿quieres|¿por qué|en el caso|añadir|continuar)\b.{0,160}\b(?:suscripción|cuenta|dispositivo
        |leyendo)\b.*
    """,
    related=r"""
        (?:lee|leer|lea|ver|mira|vea|seguir|te puede|le puede|puede)(?: (?:también|más|además|interesar|leyendo
        |enlaces de interés|tambien|todo|todos))+\b.{0,160}
        (?:noticias|artículos|contenido|temas|notas?) (?:relacionad[oa]s?|recomendad[oa]s|destacad[oa]s
        |similares).{0,40}
        (?:lo más (?:leído|visto|nuevo)|más (?:leídas|información|noticias|sobre|en|de)|relacionad[oa]s?
        |para saber más|últimas? noticias|ultimas noticias|te recomendamos|archivado en|en portada|etiquetas
        |temas|destacados?|recomendados?|tags|mira también|últim[oa]s?|más de)(?: ?:.{0,160}| .{0,40})?
    """,
    advert=r"""
        publicidad|contenido (?:patrocinado|promocionado)|patrocinado(?: por.{0,40})?|anuncios?
        |solo para suscriptores|exclusivo (?:para )?suscriptores.{0,20}
    """,
    source=r"""
        (?:fuentes?|redacción|redaccion|con información de)(?: ?: ?.{1,80}| .{1,60})?|\(?(?:efe|europa press
        |agencias)\)?
    """,
    copyright=r"""
        .{0,120}(?:todos los derechos reservados|prohibida la reproducción).*|queda prohibida .*
    """,
    navigation=r"""
        inicio|menú|buscar|portada|cerrar|mi cuenta|contacto|contáctanos|quiénes somos|aviso legal
        |política de (?:privacidad|cookies)|tiempo de lectura.{0,20}|\d+ ?min(?:utos)?\.?(?: de lectura)?
        |ampliar.{0,20}|hemeroteca|internacional|nacional|deportes?|economía|política|sociedad|cultura|opinión
        |sucesos|actualizado|publicado|última hora|vídeos?|videos?|fotos?|galería|volver(?: arriba)?
        |hace \d+ \w+
    """,
)

PORTUGUESE = _sorts(
    comment_form=r"""
        (?:\d+ |ver |sem )?(?:comentários?|comente!?|deixe (?:um|seu|uma) (?:comentário|resposta)|comentar
        |cancelar resposta)(?: .{0,80}|\(.{0,9}\))?
        o seu endereço de e-?mail não será publicado.*|campos obrigatórios.*
    """,
    share=r"""
        (?:compartilh(?:ar|e)|partilh(?:ar|e)|enviar|salvar|guardar|imprimir|copiar(?: link)?
        |siga(?:-nos)?)(?: (?:no|na|em|este|esta|por|via|o|a|nas|isso)\b.{0,40})?
    """,
    newsletter=r"""
        (?:assine|inscreva-se|cadastre-se|receba|subscreva|entrar|newsletters?|boletim)\b.{0,80}
    """,
    related=r"""
        (?:leia|veja|saiba|ver|ler|assista|ouça|confira)(?: (?:também|mais|tudo|ainda|a seguir))+\b.{0,160}
        (?:artigos|notícias|posts|conteúdos?|matérias|temas) (?:relacionad[oa]s|recomendad[oa]s|similares
        |mais lidas?)|mais (?:lidas?|vistas?|lidos|notícias|sobre|de)\b.{0,40}|últimas(?: notícias)?
        |relacionad[oa]s|tags|tópicos|assuntos|destaques|veja também|recomendados?
        sobre .{3,40}
    """,
    advert=r"""
        publicidade|anúncios?|patrocinado|conteúdo patrocinado|continua (?:após|depois) (?:a|da) publicidade
        |exclusivo para assinantes|pub
    """,
    source=r"""
        (?:fontes?|com informações d[aoe]|da redação|redação)(?: ?: ?.{1,80}| .{1,60})?
    """,
    copyright=r"""
        .{0,120}todos os direitos reservados.*
    """,
    navigation=r"""
        início|menu|buscar|pesquisar|fechar|contato|contacto|quem somos|política de privacidade
        |tempo de leitura.{0,20}|\d+ ?min(?:utos)?\.?(?: de leitura)?|voltar(?: ao topo)?|ampliar.{0,20}|mundo
        |política|economia|esportes?|desporto|cultura|opinião|publicado|atualizado|vídeos?|fotos?
    """,
)

ITALIAN = _sorts(
    comment_form=r"""
        (?:\d+ |leggi i |scrivi un |lascia un )?(?:commenti|commento|commenta)(?: \(.{0,9}\))?|annulla risposta
        |il tuo indirizzo email non sarà pubblicato.*|i campi obbligatori.*
    """,
    share=r"""
        (?:condividi|condividere|invia|stampa|salva|copia(?: link)?|segui(?:ci)?|ascolta|regala)(?: (?:su
        |questo|via|con|l'|l’|articolo|questa|il|per|in)\b.{0,40})?
    """,
    newsletter=r"""
        (?:iscriviti|abbonati|abbonamento|accedi|registrati|ricevi)\b.{0,100}|newsletter\b.{0,40}
    """,
    related=r"""
        (?:leggi|vedi|guarda|scopri)(?: (?:anche|di più|tutto|altro|l'articolo|l’articolo|i))+\b.{0,160}
        (?:articoli|notizie|contenuti) (?:correlat[ie]|consigliat[ie]|simili)|potrebbe interessarti.{0,20}
        |ti potrebbe interessare.{0,20}|più letti|i più letti|le più lette|ultime (?:notizie|news)|correlati
        |argomenti|tag|in evidenza|dello stesso autore|altri articoli.{0,30}
    """,
    advert=r"""
        pubblicità|annunci|contenuto sponsorizzato|sponsorizzato|riservato agli abbonati
    """,
    source=r"""
        (?:fonte|fonti|redazione|a cura della redazione)(?: ?: ?.{1,80})?|\(?ansa\)?
    """,
    copyright=r"""
        .{0,120}(?:riproduzione riservata|tutti i diritti riservati).*
    """,
    navigation=r"""
        home page|menù|cerca|chiudi|contatti|chi siamo|privacy policy|tempo di lettura.{0,20}
        |\d+ ?min(?:uti)?\.?(?: di lettura)?|torna (?:su|in alto)|cronaca|esteri|politica|economia|sport
        |cultura|spettacoli|pubblicato|aggiornato|foto|video
    """,
)

DUTCH = _sorts(
    comment_form=r"""
        (?:\d+ |plaats (?:een )?|geef (?:een )?|bekijk )?(?:reacties?|reageer|commentaar)(?: \(.{0,9}\))?
        |je e-mailadres (?:wordt|zal) niet .*
    """,
    share=r"""
        (?:delen|deel|deel dit|bewaar|bewaren|opslaan|kopieer(?: link)?|kopieer de link|afdrukken|print
        |volg ons|volg|stuur door|luister|cadeau)(?: (?:via|op|dit|artikel|met|deze|ons)\b.{0,40})?
    """,
    newsletter=r"""
        (?:schrijf je in|inschrijven|abonneer|aanmelden|meld je aan|inloggen|abonnement|word abonnee
        |mijn (?:abonnement|nieuwsbrieven|account))\b.{0,100}|(?:de )?nieuwsbrief\b.{0,60}|nieuwsbrieven
    """,
    related=r"""
        (?:lees|bekijk|kijk|zie)(?: (?:ook|meer|verder|alles|hier|over))+\b.{0,160}
        (?:meest (?:gelezen|bekeken)|net binnen|laatste nieuws|gerelateerd(?:e artikelen)?|meer (?:over|nieuws
        |van|uit)\b.{0,40}|aanbevolen|hoofdpunten|onderwerpen|trefwoorden|in dit artikel|dossiers?)
    """,
    advert=r"""
        advertenti(?:e|es)|gesponsord|reclame|aangeboden door .{0,40}|partnercontent|voor abonnees
        |alleen voor abonnees
    """,
    source=r"""
        bron(?:nen)?(?: ?: ?.{1,60})?|\(?(?:anp|belga|bnr|novum)\)?
    """,
    copyright=r"""
        .{0,120}alle rechten voorbehouden.*
    """,
    navigation=r"""
        zoeken|sluiten|contact|over ons|privacybeleid|voorwaarden|leestijd.{0,20}
        |\d+ ?min(?:uten)?\.?(?: leestijd| lezen)?|terug naar boven|binnenland|buitenland|politiek|economie
        |sport|cultuur|opinie|regio|gepubliceerd|bijgewerkt|foto(?:'s)?|video(?:'s)?
    """,
)

NORDIC = _sorts(
    comment_form=r"""
        (?:\d+ |vis |les |skriv |læs |läs |visa )?(?:kommentarer?|kommentera|kommenter|kommentoi|kommentit
        |ummæli|athugasemdir)(?: \(.{0,9}\))?
    """,
    share=r"""
        (?:del|dela|deila|jaa|skriv ut|tulosta|kopier(?: lenke| link)?|kopiera(?: länk)?|følg oss|følg|följ oss
        |seuraa|tip en ven|tips oss|lyt|lyssna|gem|spara|lagre|senda)(?: (?:artikkel|artikkelen|artikel
        |artiklen|artikeln|på|via|med|saken|sak|denne|oss|frétt|link|lenke|jaa)\b.{0,40})?|deila á .{0,30}
    """,
    newsletter=r"""
        (?:abonner|abonnér|abonnement|prenumerera|bli abonnent|bli medlem|bliv (?:abonnent|medlem)|meld (?:deg
        |dig) på|tilmeld|logg inn|log ind|logga in|kirjaudu|tilaa|skráðu þig|köp abonnemang
        |kjøp abonnement)\b.{0,80}|nyhe[dt]sbrev\b.{0,60}|uutiskirje\b.{0,40}
    """,
    related=r"""
        (?:les|læs|läs|lue|se|lesa|sjá|sjáðu)(?: (?:også|mere|mer|også:|vidare|videre|lisää|myös|meira|einnig
        |også|allt|hele|nánar|också|även|alle|om))+\b.{0,160}
        (?:mest (?:lest|læst|læste|läst|lästa|sett|sete|lesið|populær)|mer om|mere om|mer fra|siste nytt
        |seneste(?: nyt| nyheder)?|senaste(?: nytt| nyheterna)?|relatert(?:e saker)?|relaterede?(?: artikler)?
        |relaterat|emner|ämnen|aiheet|luetuimmat|uusimmat|tengdar fréttir|fleiri fréttir|nýjast|nyeste|anbefalt
        |anbefalet|rekommenderat|stikkord|nøgleord|vis mer(?: vis mindre)?|vis mere|visa mer|näytä lisää
        |kort fortalt)\b.{0,40}
    """,
    advert=r"""
        annonse|annonce|annons|reklame|reklam|mainos|auglýsing|annonsørinnhold|sponset innhold
        |sponsoreret(?: indhold)?|kommersielt samarbeid|for abonnenter|for abonnementer|kun for abonnenter
    """,
    source=r"""
        (?:kilde|kilder|källa|källor|lähde|heimild)(?: ?: ?.{1,60})?|\(?©?(?:ntb|ritzau|tt|stt|rb)\)?
        |saken oppdateres\.?|artikkelen oppdateres\.?
    """,
    copyright=r"""
        .{0,120}(?:alle rettigheter (?:reservert|forbeholdt)|alle rettigheder forbeholdes|ophavsret
        |tekijänoikeus|alla rättigheter).*
    """,
    navigation=r"""
        forside|forsiden|hjem|startsida|etusivu|forsíða|søk|søg|sök|haku|leit|meny|valikko|lukk|luk|stäng|sulje
        |kontakt|om oss|om os|personvern|nyheter|nyheder|uutiset|fréttir|innenriks|utenriks|indland|udland
        |inrikes|utrikes|innlent|erlent|viðskipti|íþróttir|kultur|politik|politikk|økonomi|ekonomi|sport
        |publisert|oppdatert|publiceret|opdateret|publicerad|uppdaterad|julkaistu|päivitetty|til toppen
        |lesetid.{0,20}|læsetid.{0,20}|lästid.{0,20}|\d+ min\.?
    """,
)

OTHERS = _sorts(
    comment_form=r"""
        (?:\d+ )?(?:komentarze|komentarz|skomentuj|dodaj komentarz|комментарии|комментировать|коментарі
        |yorumlar|yorum yap|yorum yaz|komentar|tulis komentar|beri komentar|bình luận|ý kiến
        |gửi bình luận)(?: \(.{0,9}\))?
    """,
    share=r"""
        (?:udostępnij|podziel się|drukuj|kopiuj link|wyślij|obserwuj|поделиться|поширити|отправить|paylaş
        |yazdır|bağlantıyı kopyala|takip et|bagikan|salin(?: tautan)?|cetak|ikuti|chia sẻ
        |sao chép(?: liên kết)?|theo dõi|lưu|yabelana)(?: .{0,40})?
    """,
    newsletter=r"""
        (?:subskrybuj|zapisz się|zaloguj(?: się)?|prenumerata|подписаться|подпишитесь|підписатися|підпишіться
        |abone ol|üye ol|giriş yap|berlangganan|daftar|masuk|đăng ký|đăng nhập)\b.{0,80}|czytaj dalej\. .{0,20}
        |pozostało jeszcze .*|.{2,30} uygulamasını indirin.*
    """,
    related=r"""
        (?:czytaj|zobacz|przeczytaj|sprawdź)(?: (?:więcej|też|także|również|dalej|inne))+\b.{0,160}|powiązane
        |polecane|najnowsze|najczęściej czytane|najpopularniejsze|więcej (?:na temat|informacji|o)\b.{0,40}
        |tematy|tagi
        (?:читайте|смотрите|читайте также|читать)(?: (?:также|далее|ещё|еще))*\b.{0,160}|по теме
        |похожие (?:новости|статьи|материалы)|новости по теме|теги|популярное|последние новости|главное
        |читайте також.{0,160}|більше новин|за темою
        haberi görüntüle|ilgili haberler|en çok (?:okunanlar|arananlar)|son dakika|etiketler|diğer haberler
        |benzer haberler|öne çıkanlar|daha fazla
        baca juga.{0,160}|berita terkait|artikel terkait|terpopuler|terkini|rekomendasi|pilihan editor
        |halaman selanjutnya|lihat semua|selengkapnya|tag
        xem thêm.{0,160}|tin (?:liên quan|mới|cùng chuyên mục|đọc nhiều)|đọc thêm.{0,80}|chủ đề|trở lại .{0,60}
        soma (?:zaidi|pia).{0,80}|habari zinazohusiana|funda (?:kabanzi|nalokhu).{0,80}|ezisematheni
        |ezidla ubhedu
    """,
    advert=r"""
        reklama|artykuł sponsorowany|materiał promocyjny|реклама|на правах рекламы|reklam|ilan|advertorial
        |iklan|quảng cáo|tangazo|isikhangiso
    """,
    source=r"""
        (?:źródło|źródła|источник|источники|джерело|kaynak|sumber|nguồn|chanzo|umthombo)(?: ?: ?.{1,60})?
    """,
    copyright=r"""
        .{0,120}(?:wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|все права защищены|усі права захищені
        |всі права захищені|tüm hakları saklıdır|hak cipta|bản quyền|haki zote).*
    """,
    navigation=r"""
        strona główna|szukaj|zamknij|kontakt|polityka prywatności|wydarzenia|świat|kraj|polityka|gospodarka
        |publicystyka|opinie|sport|kultura
        главная|поиск|меню|новости|политика|общество|экономика|спорт|культура|в мире|войти|головна|новини
        |політика|економіка|світ
        anasayfa|ana sayfa|haberler|gündem|spor|ekonomi|dünya|siyaset|arama|menü|iletişim|künye|hava durumu
        |video galeri|foto galeri
        beranda|berita|nasional|internasional|ekonomi|olahraga|hiburan|cari|tentang kami|redaksi
        trang chủ|thời sự|thế giới|kinh doanh|sức khỏe|tin tức|tìm kiếm|video
        nyumbani|ikhaya|izindaba|ezemidlalo
    """,
)

TIMES = {
    "en": table(
        """
        at, on, the, of, by, last, first, originally, ago, min, mins, minute, minutes, hour, hours, hr, hrs, day, days, week
        weeks, month, months, year, years, an, a, about, just, now, today, yesterday, am, pm, a.m, p.m, noon, midnight, read
        reading, time, local, est, edt, et, cst, cdt, ct, mst, mdt, mt, pst, pdt, pt, gmt, bst, utc, ist, jst, kst, sgt, hkt
        aest, aedt, nzst, nzdt, cet, cest, eet, eest, eat, sast, wat, wib, pkt, gst, akst, hst, t, z, th, st, nd, rd
        """
    ),
    "de": table(
        "um, uhr, vor, am, der, den, h, zuletzt, heute, gestern, minute, minuten, min, stunde, stunden, tag, tagen, tage, lesezeit, lesedauer, mez, mesz, von"
    ),
    "fr": table(
        "à, a, le, il, y, h, heure, heures, min, minute, minutes, jour, jours, de, lecture, mis, mise, jour, hier, et"
    ),
    "es": table(
        "a, las, el, la, de, del, h, hs, hrs, horas, hora, hace, minutos, min, días, lectura, y, hoy, ayer, actualización"
    ),
    "pt": table("às, as, em, de, do, há, h, hora, horas, minutos, min, dias, leitura, e, hoje, ontem, última"),
    "it": table("alle, ore, il, di, del, h, fa, ora, minuti, min, giorni, lettura, oggi, ieri, ultimo"),
    "nl": table("om, uur, op, de, geleden, vandaag, gisteren, uren, dagen, min, minuten, laatste, leestijd"),
    "nordic": table(
        """
        kl, klo, klukkan, den, d, siden, sedan, sitten, timer, timmar, tuntia, minutter, minuter, minuuttia, min, dager, dage
        dagar, i, igår, idag, kello, sist, senast, siðan, fyrir, og, och
        """
    ),
    "others": table(
        """
        o, godz, godzina, dnia, r, temu, dni, saat, dakika, önce, tarihi, son, pukul, wib, wit, wita, jam, lalu, menit, hari
        ngày, giờ, phút, trước, lúc, thứ, hai, ba, tư, năm, sáu, bảy, tháng, в, о, г, года, році, року, назад, тому, часов
        годин, минут, хвилин, tarehe, saa, ngomhla
        """
    ),
}
