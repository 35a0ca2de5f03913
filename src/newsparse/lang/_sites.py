"""
What sites are called and what they file news under.

``Space``, ``Nation`` or ``Echo`` at the end of a title are as often the name
of a site. Between a headline and a site they are sections: `SECTION_WORDS`.
The words that are sections wherever they stand are in `Language.sections`.
The tables that begin with ``OTHER`` are of languages that have no file of
their own.
"""

from __future__ import annotations

from ._language import table

__all__ = ["OTHER_OUTLET_WORDS", "OTHER_SECTION_WORDS", "SECTION_WORDS"]

SECTION_WORDS = {
    "en": table(
        """
        business news, sports news, politics news, tech news, world sport, national news, regional, regions, city
        cities, metro, state, nation, global, globe, foreign, asia pacific, latin america, north america
        south america, south asia, southeast asia, central america, caribbean, middle east and africa, arab world
        newspaper, print edition, front page, editor's picks, longreads, long reads, big read, essays, ideas
        perspective, perspectives, voices, views, viewpoints, columns, columnists, columnist, contributors
        guest columns, letters to the editor, your say, debate, interviews, profiles, profile, stories, story, feature
        in depth, in-depth, insight, insights, explainers, explainer, fact check, fact checks, factcheck, data, report
        reports, research, policy, government, parliament, congress, white house, washington, state politics
        elections 2024, campaign, banking, stocks, investing, economics, trade, retail, tourism, aviation, transport
        transportation, shipping, logistics, agriculture, farming, mining, manufacturing, construction, telecoms
        telecom, property news, housing, real estate news, work, careers, management, entrepreneurs, small business
        wealth, pensions, tax, taxes, insurance, crypto, cryptocurrency, bitcoin, commodities, oil and gas, oil, gas
        renewables, nuclear, automotive, electric vehicles, evs, gadgets, internet, apps, mobile, phones, computing
        software, hardware, cybersecurity, ai, artificial intelligence, social media, space, physics, biology
        chemistry, astronomy, archaeology, palaeontology, paleontology, nature, animals, wildlife, earth, oceans
        pollution, sustainability, conservation, pets, medicine, mental health, fitness, wellness, nutrition, diet
        beauty, relationships, parenting, kids, children, teens, youth, students, schools, higher education
        universities, university, campus, dining, restaurants, recipes, recipe, cooking, wine, drinks, drink, eat
        eating, home, garden, gardening, homes and gardens, interiors, design, architecture, art, visual arts
        art and design, dance, opera, classical music, pop, stage, theater, movie news, tv news, tv and radio
        tv & radio, radio, streaming, comedy, comics, film news, hollywood, bollywood, k-pop, people, gossip, events
        what's on, things to do, places, travel news, hotels, cruises, destinations, police, police news
        courts and crime, crime and courts, crime news, fire, emergency, accidents, traffic, disasters, human rights
        rights, gender, lgbtq, race, migration, refugees, terrorism, conflict, conflicts, diplomacy, foreign policy
        defense, defence, veterans, intelligence, un, eu, nato, premier league, championship, champions league
        transfer news, transfers, world cup, euro 2024, olympics, paralympics, college football, college basketball
        college sports, high school sports, prep sports, preps, mls, afl, nrl, ufc, mma, wwe, wnba, ncaa, ipl, epl
        pga, boxing, wrestling, cycling, athletics, swimming, skiing, snowboarding, sailing, horse racing
        rugby league, rugby union, netball, ice hockey, lacrosse, gymnastics, fantasy football, esports, chess
        running, gaelic games, gaa, hurling, supercars, indy, rally, fishing, hunting, outdoors, outdoor, adventure
        living, modern living, arts and entertainment, arts & leisure, leisure, life and arts, life & arts
        society and culture, culture and society, faith, faith and values, church, churches, islam, christianity
        philosophy, ethics, psychology, books and arts, poetry, fiction, photography, photo, picture gallery
        photo galleries, in pictures, multimedia, audio, watch, listen, live, newsletters, briefing, breaking, latest
        updates, alerts, announcements, notices, sponsored, partner content, advertorial, press release, releases
        newsroom, press, media releases, archive, archives, tag, tags, topics, categories, uncategorized, general
        general news, miscellaneous, other, odd news, weird news, weird, offbeat, viral, trending, trends, good news
        heritage, genealogy, anniversaries, deaths, death notices, births, weddings, engagements, england
        northern ireland, britain, london, new york, california, texas, florida, pakistan, bangladesh, sri lanka
        nepal, malaysia, singapore, indonesia, philippines, thailand, vietnam, hong kong, taiwan, korea, south korea
        north korea, nigeria, kenya, south africa, egypt, ghana, uganda, zimbabwe, turkey, greece, poland, hungary
        romania, sweden, norway, finland, denmark, netherlands, belgium, switzerland, austria, portugal, brazil
        mexico, argentina, chile, colombia, venezuela, cuba, palestine, syria, iraq, yemen, lebanon, afghanistan
        saudi arabia, uae, qatar, kuwait, new zealand, pacific, balkans, eastern europe, central asia, eurasia, nordic
        baltics
        """
    ),
    "de": table(
        """
        nachrichten aus deutschland, innenpolitik, außenpolitik, aussenpolitik, landespolitik, bundespolitik
        kommunalpolitik, kommunales, lokal, lokalnachrichten, lokalsport, regionalsport, regionales, aus der region
        stadt, land, kreis, landkreis, stadtleben, stadtteile, bezirke, niedersachsen, sachsen, sachsen-anhalt
        thüringen, hessen, brandenburg, saarland, rheinland-pfalz, nordrhein-westfalen, nrw, baden-württemberg
        schleswig-holstein, mecklenburg-vorpommern, bremen, köln, frankfurt, stuttgart, düsseldorf, leipzig, dresden
        hannover, nürnberg, franken, oberbayern, niederbayern, oberpfalz, schwaben, wien, niederösterreich
        oberösterreich, salzburg, steiermark, kärnten, tirol, südtirol, vorarlberg, burgenland, basel, bern, luzern
        ostschweiz, zentralschweiz, aargau, luxemburg, liechtenstein, bundesliga, 2. bundesliga, 3. liga
        champions league, dfb-pokal, wintersport, motorsport, formel 1, handball, eishockey, tennis, basketball
        radsport, leichtathletik, ski, mehr sport, sportmix, fussball, em 2024, wm, olympia, kunst, musik, film, kino
        theater, bücher, buch, literatur, bühne, oper, klassik, pop, fernsehen, tv, serien, streaming, medizin
        forschung, psychologie, ernährung, fitness, wellness, partnerschaft, liebe, erziehung, eltern, kinder, jugend
        schule, hochschule, studium, uni, beruf, arbeit, job, jobs, rente, steuern, recht, versicherung
        versicherungen, banken, bauen, wohnen, haus, garten, haus und garten, heim und garten, essen
        essen und trinken, rezepte, genuss, gastronomie, freizeit, hobby, tiere, haustiere, reisen, urlaub, verkehr
        bahn, luftfahrt, elektromobilität, autos, auto und verkehr, motor, industrie, handel, handwerk, landwirtschaft
        agrar, mittelstand, gründer, start-ups, startups, management, märkte und finanzen, aktien, fonds
        kryptowährungen, internet, it, computer, hardware, software, smartphones, apps, games, spiele, sicherheit
        datenschutz, netzpolitik, künstliche intelligenz, ki, weltraum, raumfahrt, astronomie, archäologie
        kriminalität, polizei, polizeibericht, justiz, gericht, unfälle, feuerwehr, unglücke, katastrophen, promis
        prominente, royals, adel, klatsch, boulevard, buntes, kurioses, menschen, gesichter, glaube, kirche
        kirche und religion, ethik, philosophie, zeitgeschehen, zeitgeschichte, hintergrund, hintergründe, analyse
        analysen, interview, interviews, reportage, reportagen, dossier, dossiers, essay, kolumne, kolumnen
        leserbriefe, gastbeiträge, gastkommentar, faktencheck, podcast, podcasts, fotos, bildergalerien, fotostrecken
        mediathek, newsticker, liveticker, ticker, eilmeldungen, top-themen, thema, schwerpunkt, spezial, service
        verbrauchertipps, tipps, test, tests, termine, veranstaltungen, kultur und gesellschaft
        politik und gesellschaft, kultur und medien, medien und kultur, wirtschaft und finanzen, wirtschaft und umwelt
        wissen und umwelt, wissen und technik, technik und wissen, leben und stil, leben und wissen
        gesellschaft und leben, weltgeschehen, nahost, naher osten, asien, afrika, amerika, usa, russland, ukraine
        china, frankreich, italien, großbritannien, polen, türkei, israel, spanien, presseportal, pressemitteilung
        meldungen, news und aktuelles, neuigkeiten, archiv, über uns, verein, vereine, rubriken, allgemein
        allgemeines, sonstiges, diverses, beauty, body, horoskop, rätsel, satire, digitales, multimedia, technologie
        migration, demokratie, bundeswehr, krieg, wahlen, wahl, bundestagswahl, landtagswahl, bundestag, eu
        ausbildung, soziales, senioren, frauen, männer, karriere und beruf, stadtentwicklung, architektur, design
        """
    ),
    "fr": table(
        """
        à la une, une, actu, actus, actualités locales, infos, informations, national, nationale, régional, local
        locale, france monde, étranger, usa, états-unis, royaume-uni, russie, ukraine, chine, moyen-orient, maghreb
        amérique, amérique latine, canada, québec, belgique, suisse, luxembourg, genève, paris, lyon, marseille
        bruxelles, montréal, bretagne, normandie, alsace, provence, corse, politiques, gouvernement, élections
        élections 2024, présidentielle, conso, consommation, argent, emploi, travail, social, impôts, retraite, banque
        marchés, industrie, commerce, agriculture, énergie, transports, transport, mobilité, auto, autos, moto
        aéronautique, rugby, tennis, cyclisme, basket, handball, formule 1, jo 2024, ligue 1, ligue des champions
        mercato, omnisports, sports d'hiver, hockey, arts, art, expos, expositions, théâtre, scènes, spectacles, danse
        bd, photo, photos, séries, séries tv, tv, télé, radio, jeux vidéo, jeux, web, internet, high-tech, hi-tech
        informatique, intelligence artificielle, cybersécurité, espace, astronomie, biodiversité, animaux, nature
        écologie, météo, bien-être, médecine, psycho, psychologie, sexo, couple, famille, enfants, parents, ados
        jeunes, étudiants, école, enseignement, campus, université, recettes, cuisine, vins, vin, maison, déco, jardin
        beauté, loisirs, sorties, tourisme, évasion, voyager, police, police-justice, police et justice, procès
        enquêtes, enquête, grands reportages, reportages, reportage, entretiens, interviews, portraits, chroniques
        éditos, éditoriaux, billets, blogs, points de vue, points de vue et débats, courrier des lecteurs, décryptages
        analyses, dossiers, dossier, infographies, podcasts, podcast, vidéo, diaporamas, diaporama, archives, magazine
        week-end, people et tv, célébrités, insolite, religion, religions, laïcité, migrations, féminisme, défense
        guerre en ukraine, conflits, diplomatie, diaspora, communiqués, communiqué, presse, agenda, annonces
        nécrologie, divertissement, affaires, techno, vie pratique
        """
    ),
    "es": table(
        """
        noticias locales, noticias nacionales, actualidad internacional, internacionales, nacionales, país, el país
        el mundo, ciudad, ciudades, comunidad, comunidades, metrópoli, municipios, estados, estado, departamentos
        regiones, interior, exterior, gobierno, congreso, elecciones, elecciones 2024, seguridad, crimen, policial
        policía, judicial, tribunales, nota roja, roja, sociales, vida social, tendencias, redes sociales, viral
        virales, curiosidades, dinero, economía y negocios, economía y empresas, bolsa, vivienda, inmobiliario, empleo
        trabajo, agro, agricultura, campo, energía, industria, comercio, consumo, transporte, movilidad, autos, coches
        automovilismo, motociclismo, liga, la liga, primera división, champions, champions league, mundial
        copa américa, baloncesto, básquet, béisbol, tenis, ciclismo, boxeo, atletismo, rugby, polideportivo
        más deportes, otros deportes, juegos olímpicos, arte, artes, arte y cultura, teatro, danza, literatura, series
        tv, series y tv, farándula, famosos, celebridades, corazón, realeza, ocio, planes, agenda
        tecnología y ciencia, ciencia y tecnología, ciencia y salud, salud y bienestar, bienestar, medicina
        psicología, nutrición, pareja, familia, padres, mujer, mujeres, hombres, belleza, decoración, hogar, jardín
        recetas, cocina, comida, gourmet, mascotas, animales, naturaleza, ecología, sostenibilidad, videojuegos
        juegos, internet, móviles, gadgets, inteligencia artificial, espacio, astronomía, universidad, universidades
        jóvenes, infancia, columnas, columnistas, columna, editoriales, editorial, tribuna, tribunas, debate, cartas
        entrevistas, entrevista, reportajes, reportaje, crónicas, crónica, investigación, análisis, especiales
        especial, datos, verificación, fotogalerías, galerías, multimedia, podcasts, podcast, blog, archivo
        hemeroteca, valencia, sevilla, málaga, zaragoza, bilbao, galicia, asturias, andalucía, euskadi, país vasco
        canarias, baleares, murcia, aragón, castilla y león, navarra, buenos aires, córdoba, santa fe, santiago, chile
        perú, lima, ecuador, quito, guayaquil, bolivia, la paz, santa cruz, paraguay, uruguay, montevideo, venezuela
        caracas, guatemala, honduras, el salvador, nicaragua, costa rica, panamá, cuba, república dominicana
        puerto rico, cdmx, puebla, jalisco, monterrey, estados unidos, ee.uu., eeuu, rusia, ucrania, china
        oriente medio, áfrica, asia, unión europea, iglesia, migración, inmigración, derechos humanos, feminismo
        igualdad, guerra, defensa, noticias de hoy, portada, destacadas, destacado, lo último, loterías, horóscopo
        el tiempo, tráfico, servicios, comunicados
        """
    ),
    "it": table(
        """
        prima pagina, primo piano, in primo piano, ultime notizie, ultima ora, locale, dal mondo, dall'italia, estero
        europa, usa, stati uniti, russia, ucraina, cina, medio oriente, africa, asia, america, regioni, lombardia
        lazio, veneto, toscana, sicilia, sardegna, puglia, campania, calabria, piemonte, liguria, emilia-romagna
        umbria, marche, abruzzo, friuli, trentino, alto adige, firenze, bologna, genova, venezia, palermo, bari
        catania, cagliari, verona, padova, trieste, cronaca nera, cronaca locale, cronaca di roma, giudiziaria
        giustizia, sicurezza, governo, parlamento, elezioni, affari, economia e finanza, economia e lavoro, borsa
        mercati, imprese, aziende, industria, agricoltura, energia, casa, immobiliare, fisco, pensioni, risparmio
        auto, moto, trasporti, serie a, serie b, champions league, calciomercato, formula 1, motogp, basket, tennis
        ciclismo, rugby, volley, sci, altri sport, olimpiadi, arte, mostre, libri, teatro, spettacolo, tv, serie tv
        personaggi, televisione e spettacolo, cultura e spettacoli, eventi, tempo libero, cosa fare, benessere
        medicina, psicologia, alimentazione, ricette, food, vino, gusto, bellezza, stile, lifestyle, donna, donne
        famiglia, bambini, giovani, università, istruzione, ricerca, innovazione, tech, digitale, internet, smartphone
        videogiochi, giochi, intelligenza artificiale, spazio, natura, animali, clima, meteo, terra, turismo, commenti
        commento, editoriali, editoriale, rubriche, lettere, interviste, intervista, inchieste, inchiesta, analisi
        approfondimenti, dossier, speciali, speciale, blog, podcast, gallery, fotogallery, religione, chiesa, vaticano
        storia, filosofia, diritti, migranti, immigrazione, guerra, difesa, media, comunicati, comunicati stampa
        necrologie, annunci, curiosità, royal family, news, world, politica interna, politica estera
        """
    ),
    "nl": table(
        """
        nieuws uit de regio, regionaal, lokaal, wereld, europa, nederland, belgië, brussel, antwerpen, amsterdam
        rotterdam, den haag, utrecht, limburg, brabant, gelderland, groningen, friesland, drenthe, overijssel, zeeland
        noord-holland, zuid-holland, oost-vlaanderen, west-vlaanderen, vlaams-brabant, gent, brugge, leuven, kortrijk
        amerika, vs, rusland, oekraïne, china, midden-oosten, afrika, azië, bedrijven, beurs, financieel, ondernemen
        werk, wonen, huis, tuin, koken, eten, recepten, gezin, familie, kinderen, relaties, psychologie, mode, stijl
        sterren, royalty, film, films, muziek, boeken, kunst, theater, tv, televisie, series, games, digitaal
        technologie, internet, ruimtevaart, natuur, milieu, dieren, weer, verkeer, mobiliteit, energie, landbouw
        justitie, rechtbank, politie, 112, maatschappij, samenleving, religie, geschiedenis, achtergrond, analyse
        interview, interviews, columns, column, commentaar, debat, lezersbrieven, ingezonden, essay, wielrennen
        schaatsen, tennis, formule 1, hockey, eredivisie, buitenlands voetbal, jupiler pro league, wk, ek
        olympische spelen, video, videos, foto's, podcasts, podcast, weekend, magazine, vrije tijd, uit, evenementen
        laatste nieuws, overig, verkiezingen, opmerkelijk
        """
    ),
    "pt": table(
        """
        últimas, últimas notícias, destaques, destaque, país, mundo e política, brasília, distrito federal
        minas gerais, bahia, paraná, rio grande do sul, santa catarina, pernambuco, ceará, amazonas, pará, goiás
        lisboa, porto, madeira, açores, algarve, coimbra, braga, região, regional, regiões, internacionais, exterior
        américa latina, eua, estados unidos, europa, ásia, áfrica, oriente médio, médio oriente, rússia, ucrânia
        china, angola, moçambique, cabo verde, poder, governo, congresso, eleições, eleições 2024, segurança, crime
        casos de polícia, violência, dinheiro, finanças, economia e negócios, empresas, bolsa, mercados, agro
        agronegócio, agricultura, indústria, energia, emprego, empregos, trabalho, concursos, imóveis, imobiliário
        carros, auto, autos, motor, transporte, trânsito, mobilidade, brasileirão, libertadores, basquete, vôlei
        tênis, ténis, fórmula 1, automobilismo, ciclismo, olimpíadas, modalidades, mais esportes, artes, arte, livros
        teatro, tv, televisão, séries, novelas, gente, celebridade, cultura e lazer, lazer, agenda, eventos
        gastronomia, culinária, receitas, comida, bem-estar, bem estar, medicina, psicologia, família, mulher, beleza
        casa, decoração, jardim, pets, animais, natureza, ambiente, clima, tempo, sustentabilidade, jogos, games
        internet, inteligência artificial, espaço, astronomia, inovação, universidade, ensino, jovens, colunas
        colunistas, coluna, blogs, blog, editorial, editoriais, artigos, artigo, crónica, crónicas, entrevista
        entrevistas, reportagem, reportagens, análise, análises, especial, especiais, investigação, dados, fact check
        verificação, vídeo, vídeos, fotos, galerias, fotogalerias, podcast, podcasts, multimédia, religião, igreja
        história, filosofia, direitos humanos, migrações, guerra, defesa, curiosidades, tendências, comunicados
        """
    ),
    "da": table(
        """
        nyt, seneste, seneste nyt, lokalt, regionalt, danmark, verden, europa, usa, rusland, ukraine, kina
        christiansborg, kommunalpolitik, københavn, aarhus, odense, aalborg, fyn, sjælland, jylland, nordjylland
        midtjylland, sydjylland, bornholm, færøerne, grønland, forbrug, privatøkonomi, bolig, job, karriere, børs
        landbrug, energi, klima, miljø, natur, videnskab, teknologi, tech, digitalt, sundhed, motion, familie, børn
        skole, uddannelse, forskning, film, musik, bøger, kunst, teater, tv, kendte, royale, underholdning, mad
        opskrifter, rejser, bil, biler, motor, trafik, superliga, håndbold, cykling, tennis, formel 1, landsholdet, vm
        em, ol, retssager, 112, tro, religion, historie, kronikker, ledere, leder, kommentarer, synspunkt, meninger
        læserbreve, klummer, blogs, interview, portræt, video, billeder, podcast, magasin
        """
    ),
    "no": table(
        """
        siste nytt, siste, lokalt, regionalt, norge, verden, europa, usa, russland, ukraina, kina, oslo, bergen
        trondheim, stavanger, tromsø, nordland, rogaland, vestland, trøndelag, innlandet, agder, troms, finnmark
        troms og finnmark, viken, østfold, vestfold, telemark, buskerud, møre og romsdal, sørlandet, nordmøre, e24
        børs, bolig, jobb, landbruk, energi, klima, miljø, natur, vitenskap, forskning, teknologi, tech, helse
        trening, familie, barn, skole, utdanning, film, musikk, bøker, kunst, teater, tv, kjendis, rampelys, kongelige
        mat, oppskrifter, reise, bil, motor, trafikk, håndball, ski, langrenn, skiskyting, alpint, sykkel, eliteserien
        tennis, formel 1, vm, em, ol, krim, retten, tro, religion, historie, kronikk, kronikker, leder, ledere
        kommentar, kommentarer, ytring, innlegg, leserinnlegg, spaltister, intervju, portrett, video, bilder, podkast
        magasin, distrikt
        """
    ),
    "sv": table(
        """
        senaste nytt, senaste, lokalt, regionalt, europa, usa, ryssland, ukraina, kina, stockholm, göteborg, malmö
        uppsala, skåne, småland, norrbotten, västerbotten, dalarna, gävleborg, jämtland, västernorrland, värmland
        örebro, sörmland, östergötland, västmanland, gotland, halland, blekinge, kronoberg, kalmar, jönköping, börs
        börsen, privatekonomi, bostad, bostäder, jobb, karriär, arbetsliv, lantbruk, energi, klimat, miljö, natur
        forskning, teknik, tech, digitalt, hälsa, träning, familj, barn, skola, utbildning, film, musik, böcker, konst
        scen, teater, tv, kändis, kändisar, kungligt, mat, mat och dryck, recept, resor, resa, bil, motor, trafik
        handboll, ishockey, hockey, allsvenskan, shl, längdskidor, skidor, friidrott, cykel, tennis, formel 1, vm, em
        os, brott, krim, blåljus, tro, religion, historia, krönikor, krönika, ledarsidan, insändare, kommentarer
        åsikt, åsikter, opinion, intervjuer, porträtt, video, bilder, podd, helg, granskning, livsstil, mode
        relationer, familjeliv, kultur och nöje, nöje och kultur
        """
    ),
    "fi": table(
        """
        tuoreimmat, uusimmat, kotimaan uutiset, ulkomaan uutiset, lähialueet, maailma, eurooppa, venäjä, ukraina
        yhdysvallat, kiina, helsinki, espoo, vantaa, tampere, turku, oulu, lappi, pohjanmaa, savo, kainuu, pirkanmaa
        uusimaa, satakunta, häme, raha, pörssi, työ, työelämä, asuminen, koti, autot, auto, liikenne, maatalous
        energia, ilmasto, ympäristö, luonto, eläimet, teknologia, tekniikka, digi, pelit, hyvinvointi, liikunta
        ravinto, ruoka, reseptit, perhe, lapset, parisuhde, koulutus, koulu, jalkapallo, jääkiekko, liiga, formula 1
        formulat, yleisurheilu, hiihto, koripallo, tennis, olympialaiset, elokuvat, musiikki, kirjat, taide, teatteri
        televisio, tv, viihdeuutiset, kuninkaalliset, julkkikset, muoti, tyyli, matkailu, matkat, matkustus, rikos
        rikokset, oikeus, uskonto, historia, kolumnit, kommentit, pääkirjoitukset, analyysit, analyysi, haastattelut
        blogit, blogi, lukijan mielipide, elämä, ihmiset, yhteiskunta, kuntavaalit, vaalit, video, videot, kuvat
        podcastit
        """
    ),
    "is": table(
        """
        nýjast, nýjustu fréttir, heimurinn, ísland, reykjavík, akureyri, stjórnmál, pólitík, efnahagsmál, atvinnulíf
        neytendur, umhverfi, náttúra, vísindi, tækni, heilsa, menntun, fótbolti, handbolti, körfubolti, golf
        kvikmyndir, tónlist, bækur, leikhús, fólk, fólkið, matur, ferðalög, bílar, dómsmál, lögreglumál, saga, pistlar
        aðsent, leiðarar, viðtöl
        """
    ),
    "pl": table(
        """
        najnowsze, najważniejsze, z kraju, ze świata, z regionu, region, lokalne, europa, polska, rosja, ukraina, usa
        niemcy, chiny, bliski wschód, azja, afryka, ameryka, kraków, łódź, wrocław, poznań, gdańsk, trójmiasto
        szczecin, bydgoszcz, lublin, katowice, śląsk, białystok, rzeszów, kielce, toruń, opole, olsztyn, radom
        mazowieckie, małopolska, wielkopolska, pomorze, podkarpacie, dolny śląsk, pieniądze, giełda, waluty, podatki
        emerytury, bankowość, banki, ubezpieczenia, budownictwo, rolnictwo, transport, kolej, lotnictwo, logistyka
        energia, paliwa, górnictwo, dom, ogród, wnętrza, moto, auto, samochody, drogi, tech, internet, gry, komputery
        smartfony, cyberbezpieczeństwo, sztuczna inteligencja, kosmos, piłka, ekstraklasa, siatkówka, koszykówka
        żużel, tenis, skoki narciarskie, lekkoatletyka, boks, hokej, piłka ręczna, formuła 1, mundial, euro 2024
        igrzyska, liga mistrzów, kolarstwo, film, muzyka, książki, sztuka, teatr, telewizja, seriale, gwiazdy, plotki
        show, celebryci, moda, uroda, styl, styl życia, lifestyle, kuchnia, przepisy, kulinaria, jedzenie, dziecko
        rodzina, kobieta, psychologia, dieta, medycyna, ekologia, klimat, środowisko, przyroda, zwierzęta, pogoda
        wypadki, kryminalne, kronika policyjna, policja, sądy, sprawiedliwość, bezpieczeństwo, wojsko, wojna
        obronność, samorząd, wybory, sejm, rząd, dyplomacja, szkoła, studia, religia, kościół, wiara, felietony
        felieton, komentarze, komentarz, wywiady, wywiad, reportaże, reportaż, analizy, analiza, blogi, listy, ludzie
        magazyn, weekend, galeria, zdjęcia, wideo, podcasty, praca i prawo, prawo i podatki, ciekawostki
        nauka i technologia, kultura i rozrywka
        """
    ),
    "ru": table(
        """
        главное, главные новости, лента новостей, последние новости, новости дня, новости мира, новости россии
        новости экономики, новости спорта, за рубежом, зарубежье, мир и политика, внутренняя политика
        внешняя политика, международная панорама, москва, санкт-петербург, петербург, регионы, регион, урал, сибирь
        кавказ, дальний восток, крым, украина, белоруссия, беларусь, казахстан, бывший ссср, снг, сша, китай, европа
        ближний восток, финансы, деньги, рынки, недвижимость, энергетика, промышленность, транспорт, компании
        финансы и инвестиции, инвестиции, банки, страхование, налоги, потребительский рынок, сельское хозяйство, апк
        криптовалюта, карьера, работа, образование, школа, армия, армия и опк, оборона, оружие, безопасность
        силовые структуры, война, криминал, закон, право, суд, право и общество, чп, дтп, футбол, хоккей, баскетбол
        теннис, бокс, фигурное катание, биатлон, формула-1, формула 1, олимпиада, единоборства, шоу-бизнес, шоу-биз
        звезды, кино, музыка, театр, книги, литература, искусство, телевидение, тв, сериалы, медиа, сми, интернет
        интернет и сми, гаджеты, игры, космос, наука и техника, наука и технологии, искусственный интеллект, экология
        природа, животные, погода, медицина, психология, еда, рецепты, дом, семья, дети, стиль, мода, красота
        стиль жизни, образ жизни, жизнь, люди, туризм, путешествия, автомобили, религия, история, православие, мнение
        колонки, колонка, комментарии, аналитика, статьи, статья, интервью, репортажи, репортаж, расследования
        спецпроекты, фото, фоторепортажи, видео, подкасты, пресс-релизы, город, местные новости
        происшествия и криминал, политика и общество, бизнес и финансы
        """
    ),
    "uk": table(
        """
        головне, головні новини, останні новини, стрічка новин, новини дня, київ, львів, одеса, харків, дніпро
        регіони, регіон, місто, росія, сша, європа, китай, польща, світ і політика, політика і суспільство, фінанси
        гроші, ринки, нерухомість, енергетика, транспорт, компанії, інвестиції, податки, агро, апк, освіта, школа
        армія, оборона, зброя, безпека, закон, право, суд, кримінал, надзвичайні події, дтп, корупція, розслідування
        футбол, бокс, теніс, баскетбол, біатлон, олімпіада, шоу-бізнес, шоубіз, зірки, кіно, музика, театр, книги
        література, мистецтво, медіа, змі, інтернет, гаджети, ігри, космос, екологія, природа, тварини, погода
        медицина, психологія, їжа, рецепти, дім, сім'я, діти, стиль, мода, краса, стиль життя, життя, люди, туризм
        подорожі, авто, релігія, церква, історія, думка, колонки, блоги, аналітика, статті, інтерв'ю, репортажі, фото
        відео, подкасти, технології та наука
        """
    ),
    "tr": table(
        """
        son haberler, türkiye haberleri, politika haberleri, siyaset haberleri, sağlık haberleri, teknoloji haberleri
        magazin haberleri, kültür-sanat, kültür sanat haberleri, yaşam haberleri, eğitim haberleri, yerel haberler
        gündem haberleri, 3. sayfa, üçüncü sayfa, dış haberler, iç haberler, dış politika, avrupa, orta doğu, ortadoğu
        rusya, ukrayna, abd, almanya, istanbul, ankara, izmir, bursa, antalya, adana, konya, finans, borsa, döviz
        altın, para, piyasalar, emlak, enerji, tarım, sanayi, turizm, seyahat, otomotiv, ulaşım, süper lig, basketbol
        voleybol, tenis, formula 1, şampiyonlar ligi, transfer, sinema, müzik, kitap, edebiyat, tiyatro, televizyon
        dizi, medya, internet, oyun, bilim ve teknoloji, bilim teknoloji, yapay zeka, uzay, çevre, iklim, doğa
        hayvanlar, hava durumu, tıp, psikoloji, yemek, tarifler, moda, güzellik, kadın, aile, çocuk, anne, ilişkiler
        astroloji, adalet, hukuk, suç, polis adliye, savunma, güvenlik, göç, insan hakları, din, tarih, toplum, insan
        emek, köşe yazıları, köşe yazarları, yorum, analiz, röportaj, söyleşi, dosya, özel haber, foto galeri
        fotoğraf, video, podcast, seçim, genel, ilginç haberler
        """
    ),
    "id": table(
        """
        berita terkini, berita utama, terkini, terpopuler, news, regional, nusantara, megapolitan, metropolitan, kota
        jakarta, jabodetabek, bandung, jawa barat, jawa tengah, jawa timur, yogyakarta, surabaya, bali, sumatera
        medan, sulawesi, makassar, kalimantan, papua, asean, asia, eropa, amerika, timur tengah, global, luar negeri
        dalam negeri, pemerintahan, parlemen, pemilu, pemilu 2024, pilkada, kriminal, hukum dan kriminal
        hukum & kriminal, peristiwa, polisi, keuangan, finansial, pasar, saham, investasi, bursa, perbankan, industri
        properti, energi, pertanian, umkm, makro, market, tekno, sains, sains dan teknologi, digital, internet, gadget
        game, games, ai, sepak bola, sepakbola, liga inggris, liga indonesia, liga 1, bulu tangkis, badminton, raket
        motogp, f1, basket, sport, sports, seleb, selebriti, selebritis, artis, film, musik, buku, seni, seni budaya
        budaya, seni dan budaya, televisi, kuliner, resep, makanan, wisata, travel, perjalanan, fashion, mode
        kecantikan, keluarga, parenting, wanita, psikologi, lifestyle, gaya, hidup sehat, lingkungan, iklim, alam
        cuaca, hewan, agama, islam, religi, khazanah, sejarah, sosok, tokoh, profil, kolom, opini, tajuk, analisis
        wawancara, liputan khusus, cek fakta, foto, video, infografis, podcast, viral, unik, kampus, sekolah
        pekerjaan, otomotif mobil, mobil, motor, transportasi, haji, ramadan
        """
    ),
    "vi": table(
        """
        tin tức, tin mới, tin nóng, trang chủ, quốc tế, trong nước, xã hội, kinh tế, tài chính, chứng khoán
        bất động sản, doanh nghiệp, ngân hàng, thị trường, tiêu dùng, lao động, việc làm, nông nghiệp, năng lượng
        giao thông, môi trường, khí hậu, bóng đá, quần vợt, phim, âm nhạc, nhạc, sách, nghệ thuật, văn hóa - giải trí
        sao, thời trang, làm đẹp, ẩm thực, gia đình, giới trẻ, nhịp sống trẻ, tình yêu, phong cách, số hóa, ô tô
        xe máy, bạn đọc, góc nhìn, ý kiến, quan điểm, phóng sự, hồ sơ, chuyện lạ, quân sự, an ninh, hình sự
        an ninh hình sự, tuyển sinh, du học, hà nội, tp hcm, đô thị, địa phương, tâm sự, thư giãn, video, podcast
        """
    ),
    "zu": table(
        """
        ezezwe, ezomnotho, ezepolitiki, ezomhlaba
        """
    ),
}
"""By the code of the language."""

OTHER_SECTION_WORDS = table(
    """
    # Czech
    domácí, domov, zahraničí, svět, ze světa, z domova, politika, ekonomika, byznys, finance, sport, fotbal, hokej
    kultura, věda, technika, zdraví, regiony, krimi, černá kronika, společnost, názory, komentáře, komentář, rozhovory
    magazín, životní styl, cestování, auto, média, historie, počasí, zprávy, česko, praha, brno, ostrava, morava
    zpravodajství, aktuálně, bydlení, koktejl, žena, film, hudba, knihy, rozhovor, analýzy
    # Slovak
    domáce, slovensko, zahraničie, svet, kultúra, veda, zdravie, regióny, spoločnosť, komentáre, cestovanie, história
    počasie, správy, futbal, bratislava, košice, životný štýl, zo sveta
    # Hungarian
    belföld, külföld, gazdaság, közélet, kultúr, tudomány, egészség, foci, futball, életmód, bulvár, sztárok, vélemény
    publicisztika, interjú, riport, tech, autó, utazás, ingatlan, pénzügy, világ, magyarország, budapest, időjárás
    baleset, bűnügy, hírek, friss hírek, helyi, oktatás, történelem, vallás, zene, könyv, gasztro, élet, vidék, itthon
    nagyvilág, cégvilág, pénz, kék fény, mindeközben
    # Romanian
    politică, politic, economie, economic, social, externe, internațional, actualitate, știri, stiri, cultură
    cultural, sănătate, știință, tehnologie, educație, justiție, eveniment, evenimente, monden, timp liber, lifestyle
    opinii, opinie, editorial, interviu, interviuri, reportaj, local, regional, românia, moldova, lume, mapamond, bani
    finanțe, bănci, media, religie, vremea, meteo, magazin, călătorii, societate
    # Croatian and Bosnian
    vijesti, hrvatska, svijet, regija, gospodarstvo, ekonomija, biznis, nogomet, znanost, zdravlje, tehnologija
    crna kronika, kronika, mišljenja, kolumne, kolumna, komentari, intervju, intervjui, scena, showbiz, život, zagreb
    split, rijeka, istra, dalmacija, slavonija, novosti, glazba, mediji, zabava, obrazovanje, povijest, aktualno
    lokalno, županija, otoci
    # Serbian
    vesti, srbija, region, društvo, fudbal, nauka, hronika, crna hronika, beograd, novi sad, vojvodina, stil, bosna
    bih, balkan, crna gora, вести, свет, србија, регион, политика, друштво, економија, спорт, култура, хроника
    београд, република српска
    # Slovene
    slovenija, šport, zdravje, črna kronika, mnenja, komentarji, novice, ljubljana, maribor, okolje, družba, življenje
    # Bulgarian
    българия, свят, икономика, бизнес, общество, футбол, наука, здраве, технологии, крими, региони, новини, анализи
    мнения, коментари, интервю, интервюта, любопитно, софия, европа, образование, истории, живот, лайфстайл
    # Greek
    πολιτική, οικονομία, ελλάδα, κόσμος, διεθνή, κοινωνία, αθλητισμός, αθλητικά, ποδόσφαιρο, μπάσκετ, πολιτισμός
    επιστήμη, υγεία, τεχνολογία, περιβάλλον, απόψεις, γνώμες, ειδήσεις, επικαιρότητα, αστυνομικό, αστυνομικά
    αστυνομικό ρεπορτάζ, τοπικά, τοπικά νέα, παιδεία, μέσα, επιχειρήσεις, αγορές, κύπρος, ευρώπη, ζωή, life, ταξίδια
    αυτοκίνητο, γυναίκα, μουσική, σινεμά, θέατρο, βιβλίο, κρήτη, θεσσαλονίκη, αθήνα, άμυνα, ιστορία, εκκλησία
    συνεντεύξεις, ρεπορτάζ, νέα, τοπικές ειδήσεις
    # Estonian
    eesti, maailm, välismaa, poliitika, majandus, kultuur, teadus, tervis, tehnika, arvamus, elu, meelelahutus
    tallinn, tartu, haridus, uudised, kohalik
    # Latvian
    latvija, latvijā, pasaule, pasaulē, kultūra, sports, zinātne, veselība, tehnoloģijas, viedokļi, rīga
    kriminālziņas, izglītība, ziņas, novados, bizness, sabiedrība
    # Lithuanian
    lietuva, lietuvoje, pasaulis, pasaulyje, verslas, sportas, mokslas, sveikata, technologijos, nuomonės, vilnius
    kaunas, kriminalai, švietimas, naujienos, gyvenimas, visuomenė
    # Catalan
    política, economia, societat, món, internacional, cultura, esports, ciència, salut, opinió, successos, catalunya
    barcelona, girona, tarragona, lleida, comarques, tecnologia, mediambient, comunicació, educació
    # Basque
    ekonomia, gizartea, mundua, kirola, kirolak, iritzia, euskal herria, zientzia
    # Galician
    economía, sociedade, galicia, mundo, deportes, opinión, ciencia
    # Swahili
    habari, kitaifa, kimataifa, michezo, biashara, siasa, burudani, makala, maoni, afya, uchumi, elimu
    habari za kitaifa
    # Afrikaans
    nuus, suid-afrika, wêreld, politiek, sake, vermaak, menings, rubrieke, leefstyl, misdaad
    # Albanian
    aktualitet, politikë, ekonomi, kosovë, shqipëri, botë, bota, kulturë, kronikë, opinione, rajoni, shoqëri, lajme
    # Malay
    semasa, nasional, dunia, politik, bisnes, sukan, hiburan, jenayah, mahkamah, wilayah, rencana, pendapat
    gaya hidup, pendidikan, agama, malaysia
    # Filipino
    balita, bansa, metro, probinsiya, palakasan, opinyon, negosyo
    # Arabic
    أخبار, الأخبار, اخبار, أخبار محلية, أخبار عربية, أخبار دولية, أخبار عالمية, أخبار العالم, العالم, عالم
    العالم العربي, عربي, عربي ودولي, عربية, دولي, دوليات, محليات, محلي, سياسة, السياسة, اقتصاد, الاقتصاد, مال وأعمال
    أعمال, رياضة, الرياضة, ثقافة, الثقافة, ثقافة وفنون, فن, فنون, فنون ومنوعات, منوعات, مجتمع, صحة, الصحة, علوم
    علوم وتكنولوجيا, تكنولوجيا, تقنية, رأي, آراء, الرأي, مقالات, مقالات الرأي, تحقيقات, تقارير, حوادث, حوادث وقضايا
    تعليم, سياحة, بيئة, فيديو, صور, مصر, السعودية, الإمارات, لبنان, سوريا, العراق, فلسطين, المغرب, تونس, الجزائر
    ليبيا, السودان, اليمن, الأردن, الخليج, الخليج العربي, الشرق الأوسط, إيران, تركيا, كرة القدم, كرة قدم
    اقتصاد وأعمال, نمط حياة, أسواق, تقارير وتحقيقات, ملفات, حياة
    # Persian
    سیاسی, سیاست, اقتصادی, اجتماعی, جامعه, فرهنگی, فرهنگ, فرهنگ و هنر, ورزشی, ورزش, بین‌الملل, بین الملل, جهان, ایران
    علمی, دانش و فناوری, فناوری, سلامت, استان‌ها, استانها, عکس, فیلم, خبر, گفتگو
    # Hebrew
    חדשות, חדשות בארץ, חדשות בעולם, בארץ, בעולם, פוליטיקה, פוליטי, פוליטי-מדיני, מדיני, כלכלה, כסף, עסקים, ספורט
    תרבות, בידור, רכילות, דעות, בריאות, מדע, טכנולוגיה, צבא, צבא וביטחון, ביטחון, משפט, פלילים, חינוך, סביבה, אוכל
    תיירות, יהדות, רכב, נדלן, היי-טק, מגזין, פנאי, אופנה, כדורגל, כדורסל, חיים
    # Urdu
    پاکستان, دنیا, کھیل, کاروبار, تجارت, صحت, سائنس, سائنس اور ٹیکنالوجی, ٹیکنالوجی, شوبز, انٹرٹینمنٹ, اہم خبریں
    خبریں, بین الاقوامی, قومی, کالم, بلاگ, تازہ ترین, علاقائی
    # Hindi
    देश, विदेश, दुनिया, भारत, राष्ट्रीय, अंतर्राष्ट्रीय, अंतरराष्ट्रीय, राजनीति, राज्य, शहर, खेल, क्रिकेट, मनोरंजन
    बॉलीवुड, बिजनेस, व्यापार, कारोबार, अर्थव्यवस्था, शिक्षा, करियर, स्वास्थ्य, हेल्थ, विज्ञान, टेक्नोलॉजी, तकनीक
    लाइफस्टाइल, धर्म, राशिफल, अपराध, क्राइम, विचार, संपादकीय, समाचार, ताजा खबर, वीडियो, उत्तर प्रदेश, बिहार
    मध्य प्रदेश, राजस्थान, दिल्ली, महाराष्ट्र
    # Bengali
    বাংলাদেশ, জাতীয়, আন্তর্জাতিক, বিশ্ব, রাজনীতি, অর্থনীতি, বাণিজ্য, ব্যবসা, খেলা, খেলাধুলা, ক্রিকেট, ফুটবল, বিনোদন
    শিক্ষা, স্বাস্থ্য, বিজ্ঞান, প্রযুক্তি, মতামত, সারাদেশ, জেলা, রাজধানী, চাকরি, জীবনযাপন, ধর্ম, অপরাধ, ভারত, কলকাতা
    রাজ্য
    # Tamil
    தமிழ்நாடு, தமிழகம், இந்தியா, உலகம், அரசியல், விளையாட்டு, சினிமா, வணிகம், செய்திகள், சென்னை, ஆன்மிகம்
    # Thai
    การเมือง, ต่างประเทศ, เศรษฐกิจ, สังคม, กีฬา, บันเทิง, ข่าว, ข่าวทั่วไป, อาชญากรรม, ภูมิภาค, ทั่วไทย, การศึกษา
    ไลฟ์สไตล์, เทคโนโลยี, สุขภาพ, ในประเทศ, ธุรกิจ, การเงิน, วัฒนธรรม, สิ่งแวดล้อม, หน้าแรก, ข่าวการเมือง, ข่าวกีฬา
    ข่าวบันเทิง
    # Japanese
    政治, 経済, 社会, 国際, 海外, 国内, 地域, 地方, スポーツ, 野球, サッカー, 相撲, 文化, 芸能, エンタメ, エンターテインメント, 科学, 科学・医療, 環境, 医療, 健康, 教育, 暮らし, くらし
    生活, オピニオン, 社説, コラム, 論説, ビジネス, 企業, 産業, 金融, マーケット, マネー, テクノロジー, テック, it, 天気, 事件, 事件・事故, 災害, 皇室, 写真, 動画, ニュース, 国際ニュース
    国内ニュース, 経済ニュース, 地域ニュース, 速報, 話題, トレンド, ライフ, ライフスタイル, 旅行, グルメ, 本, 書評, 映画, 音楽, アニメ, ゲーム, 将棋, 囲碁, 教育・子育て, 訃報, 連載, 特集
    インタビュー, 世界, アジア, 中国, 韓国・北朝鮮, 米国, 全国, 東京, 大阪, 京都, 北海道, 沖縄, 九州, 首都圏, 関西, 政治・経済, 経済・金融, 社会・くらし
    # Chinese
    新闻, 新聞, 要闻, 要聞, 时政, 時政, 國內, 国际, 國際, 全球, 社會, 财经, 財經, 经济, 經濟, 产经, 產經, 理财, 股市, 证券, 房产, 地產, 科技, 数码, 互联网, 体育, 體育, 运动
    運動, 足球, 篮球, 娱乐, 娛樂, 影視, 醫療, 旅游, 旅遊, 汽车, 汽車, 军事, 軍事, 军情, 历史, 歷史, 评论, 評論, 观点, 觀點, 言論, 專欄, 专栏, 社論, 社评, 两岸, 兩岸, 港澳, 港聞
    港闻, 本港, 即時, 即时, 即時新聞, 即时新闻, 焦點, 焦点, 頭條, 头条, 热点, 熱門, 视频, 影音, 图片, 图集, 时尚, 時尚, 消費, 消费, 美食, 寵物, 大陆, 大陸, 中國, 台湾, 台灣, 香港
    亚太, 亞洲, 亚洲, 美国, 美國, 法治, 司法, 环境, 能源, 農業, 农业, 副刊, 人物, 专题, 專題, 深度, 国际新闻, 國際新聞, 国内新闻, 社会新闻, 社會新聞, 财经新闻, 財經新聞, 體育新聞
    体育新闻, 娱乐新闻, 娛樂新聞, 地方新聞, 政治新聞, 生活新聞, 新闻中心, 滚动新闻, 滚动, 新闻频道, 财经频道, 中国新闻, 中國新聞, 港澳台, 科學, 气象, 女性, 親子, 滾動
    # Korean
    정치, 경제, 사회, 국제, 문화, 스포츠, 연예, 과학, it/과학, it·과학, 의료, 건강, 교육, 오피니언, 사설, 칼럼, 사설·칼럼, 기고, 산업, 기업, 금융, 증권, 부동산, 생활, 생활/문화
    라이프, 여행, 지역, 전국, 수도권, 영남, 호남, 충청, 강원, 제주, 서울, 부산, 대구, 인천, 광주, 대전, 북한, 외교, 국방, 국방/북한, 청와대, 국회, 법원, 검찰, 법조, 사건, 사건사고
    사회일반, 정치일반, 경제일반, 국제일반, 노동, 여성, 인권, 환경, 날씨, 종교, 미디어, 방송, 영화, 음악, 책, 공연, 축구, 야구, 골프, 뉴스, 최신뉴스, 속보, 종합, 기획, 특집, 인터뷰
    포토, 영상, 동영상, 기사본문, 기사, 본문, 전체, 전체기사, 세계, 미국, 중국, 일본, 아시아, 글로벌, 자동차, 유통, 게임, 인물, 사람들, 피플, 부고, 행정, 자치, 사회/교육, 경제/산업
    취업, 농업
    """
)

OTHER_OUTLET_WORDS = table(
    """
    # Czech, Slovak, Hungarian, Romanian
    deník, noviny, listy, týdeník, televize, rozhlas, denník, týždenník, televízia, hírlap, napló, népszava, hírek
    híradó, rádió, televízió, ziarul, gazeta, jurnalul, monitorul, cotidianul, radio, televiziunea
    # Croatian, Bosnian, Serbian, Slovene, Bulgarian, Albanian, Greek
    vijesti, novine, glasnik, novosti, dnevnik, oslobođenje, večernji, vesti, delo, večer, новости, вести, вестник
    дневник, новини, труд, gazeta, lajme, εφημερίδα, νέα, βήμα, φωνή, ειδήσεις, τύπος, ράδιο
    # Estonian, Latvian, Lithuanian, Catalan, Basque, Swahili, Malay
    postimees, päevaleht, leht, uudised, avīze, ziņas, laikraštis, žinios, diari, diaris, notícies, berria, berriak
    habari, berita, harian, utusan
    # Arabic, Persian, Hebrew, Urdu, Hindi, Bengali
    صحيفة, جريدة, قناة, وكالة, إذاعة, نيوز, شبكة, بوابة, موقع, صوت, مجلة, روزنامه, خبرگزاری, نیوز, עיתון, ידיעות
    חדשות, רדיו, روزنامہ, نیوز, समाचार, न्यूज, न्यूज़, टाइम्स, पत्रिका, সংবাদ, পত্রিকা, নিউজ
    # Japanese, Chinese, Korean: endings, because the words are written together
    -新聞, -新聞社, -新聞デジタル, -ニュース, -通信, -通信社, -テレビ, -放送, -オンライン, -新报, -新報, -日报, -日報, -晚报, -晚報
    -时报, -時報, -早报, -早報, -周刊, -週刊, -网, -網, -新闻网, -新聞網, -电视台, -電視台, -卫视, -衛視, -在线, -传媒, -傳媒, -通讯社
    -通訊社, -일보, -신문, -뉴스, -방송, -타임스, -타임즈, -투데이, -저널, -미디어, -통신, -경제
    """
)
