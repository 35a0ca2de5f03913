"""English: complete."""

from __future__ import annotations

from . import _boilerplate
from ._agencies import AGENCIES
from ._given_names import FEMININE_NAMES, GIVEN_NAMES, MASCULINE_NAMES
from ._language import Language, openings, table
from ._places import ENGLISH_PLACES
from ._sites import SECTION_WORDS

__all__ = ["ENGLISH"]


# ---------------------------------------------------------------- attribution

_CUES = """
said, says, say, saying
told, tells, tell, telling
added, adds, adding
asked, asks, asking
wrote, writes, writing, written
noted, notes, noting
reported, reports, reporting
announced, announces, announcing
argued, argues, arguing, argue
explained, explains, explaining
claimed, claims, claiming, claim
stated, states, stating
replied, replies, replying
responded, responds, responding
insisted, insists, insisting
continued, continues         # "she continued" goes on with the same speaker
declared, declares, declaring
acknowledged, acknowledges, acknowledging
admitted, admits, admitting
warned, warns, warning
suggested, suggests, suggesting
recalled, recalls, recalling
tweeted, tweets, tweeting, retweeted, posted
described, describes, describing
called, calls, calling
cited, cites, citing
confirmed, confirms, confirming
denied, denies, denying
urged, urges, urging
accused, accuses, accusing
criticized, criticised, criticizes, criticises
agreed, agrees, agreeing
conceded, concedes
pointed out, points out, pointing out
emphasized, emphasised, stressed, stresses, stressing
maintained, maintains, contended, contends
alleged, alleges, alleging
asserted, asserts, asserting
remarked, remarks, observed, observes, commented, comments
testified, testifies
joked, jokes, quipped, quips
shouted, yelled, cried, screamed, whispered, muttered, exclaimed
predicted, predicts, estimated, estimates, concluded, concludes, concluding
vowed, vows, promised, promises, pledged, pledges
revealed, reveals, disclosed, discloses
dubbed, branded, labelled, labeled   # "X dubbed him “best friend”"
found, finds                 # of studies: "the survey found that …"
shows, showed                # of polls and documents
complained, complains, lamented, laments
stipulated, proclaimed, mused, opined, ventured, volunteered, reiterated, repeated
expressed, expresses, expressing
blasted, slammed, praised, mocked, dismissed
"""

_ATTITUDES = """
believe, believes, believed, believing
think, thinks, thought, thinking
want, wants, wanted
hope, hopes, hoped, hoping
fear, fears, feared
expect, expects, expected
feel, feels, felt
know, knows, knew
plan, plans, planned
intend, intends, intended
doubt, doubts, doubted
"""

_ACCORDING_TO = """
according to
in the words of
in the view of
in the opinion of
"""

_RELAYS = """
per                          # "…, per NPR"
via                          # "said, via the Post"
"""

_OUTLETS = """
AFP, ANSA, AP, Associated Press, The Associated Press, Agence France-Presse
ABC, ABC News, Al Jazeera, Al-Jazeera, Ars Technica, Axios, BBC, BBC News, Bild, Bloomberg, Bloomberg News
Boston Globe
Breitbart, Breitbart News, Business Insider, BuzzFeed, BuzzFeed News, CBC, CBS, CBS News, Chicago Tribune, CNBC, CNN
Corriere della Sera, C-SPAN, Daily Beast, Daily Caller, Daily Mail, Daily Mirror, Daily Telegraph, Der Spiegel
Deutsche Welle, Die Welt
Die Zeit, Economist, El Mundo, El País, El Pais, ESPN, Evening Standard, Figaro, Financial Times, Forbes, Fortune
Fox, Fox Business
Fox News, Frankfurter Allgemeine Zeitung, Globe and Mail, Guardian, Haaretz, Handelsblatt, Huffington Post, HuffPost
Independent
Interfax, Irish Times, ITV, Kyodo, La Repubblica, La Stampa, Le Figaro, Le Monde, Los Angeles Times, Miami Herald
Mirror, MSNBC, NBC, NBC News
New York Daily News, New York Magazine, New York Post, New York Times, New Yorker, Newsweek, Nikkei, NPR, Observer
PBS, Politico, POLITICO
ProPublica, RIA Novosti, RTÉ, Reuters, Rolling Stone, Scotsman, Sky News, South China Morning Post, Spectator
Spiegel, Sun, Sunday Times
Sydney Morning Herald, TASS, Telegraph, The Hill, The Times, Time, Time Magazine, Times, Toronto Star, USA Today
Univision, Vanity Fair, Vice
Vox, Wall Street Journal, Washington Examiner, Washington Post, Xinhua, Yahoo News, Yonhap, ZDF
NYT, WSJ, FT, LA Times, WaPo, Post         # "told the Post"
"""

_FEMININE = """
she, her, hers, herself
mrs, ms, miss, lady, dame, baroness, queen, princess, duchess, countess, madam, madame, sister
actress, spokeswoman, congresswoman, chairwoman, businesswoman, policewoman, saleswoman, assemblywoman, councilwoman
alderwoman, sportswoman, horsewoman, noblewoman, stateswoman, anchorwoman, camerawoman, heiress, waitress, hostess
stewardess, heroine, landlady, nun, mother, daughter, wife, widow, grandmother, granddaughter, aunt, niece, mom, mum
woman, girl, ladies, girlfriend, fiancée, bride, songstress, seamstress, goddess, ballerina, comedienne, firewoman
first lady, godmother, stepmother, ex-wife, grandma
"""

_MASCULINE = """
he, him, his, himself
mr, sir, lord, king, prince, duke, baron, pope, father, rabbi, imam, brother, cardinal, archbishop
spokesman, congressman, chairman, businessman, policeman, salesman, assemblyman, councilman, alderman, sportsman
statesman, anchorman, cameraman, waiter, host, steward, landlord, monk, son, husband, widower, grandfather, grandson
uncle, nephew, dad, man, boy, boyfriend, fiancé, groom, fireman, fisherman, gunman, cowboy, godfather, stepfather
ex-husband, grandpa, frontman, batsman
"""

_PERSON_NOUNS = """
# offices
president, premier, chancellor, minister, secretary, mayor, governor, senator, congressman, congresswoman
representative, lawmaker, legislator, deputy, councillor, councilman, councilwoman, alderman, assemblyman
assemblywoman, ambassador, diplomat, envoy, judge, justice, prosecutor, attorney, lawyer, solicitor, barrister
sheriff, commissioner, chief, officer, detective, inspector, sergeant, captain, colonel, general, admiral, major
lieutenant, commander, king, queen, prince, princess, duke, duchess, pope, bishop, archbishop, cardinal, priest
pastor, rabbi, imam, vicar, monarch, dictator, politician, statesman, delegate, candidate, nominee, frontrunner
front-runner, hopeful, incumbent, challenger, contender, democrat, republican, conservative, liberal, socialist
# work; not "baker", "carpenter": more often the surname of somebody whose given name is in no table
chairman, chairwoman, chair, executive, ceo, boss, director, president, manager, head, founder, co-founder, owner
entrepreneur, businessman, businesswoman, billionaire, millionaire, tycoon, mogul, magnate, developer, banker
investor, analyst, economist, strategist, consultant, adviser, advisor, aide, spokesman, spokeswoman, spokesperson
official, engineer, architect, scientist, researcher, professor, lecturer, historian, astronomer, biologist
physicist, chemist, geologist, psychologist, sociologist, doctor, physician, surgeon, neurosurgeon, nurse, teacher
principal, headteacher, farmer, fisherman, driver, pilot, sailor, soldier, veteran, activist, campaigner, organizer
organiser, journalist, reporter, editor, columnist, anchor, host, moderator, pollster, narrator, correspondent
worker, student, resident, villager, leader, speaker, expert, witness, trader, chef, mechanic, electrician, plumber
shopkeeper, vendor, seller, landlord, tenant, carer, caretaker, paramedic, firefighter, midwife
pharmacist, vet, technician, inventor, translator, conservationist, ecologist, meteorologist, archaeologist, curator
librarian, volunteer, protester, demonstrator, passenger, motorist, customer, shopper, tourist, visitor, commuter
# stage and field
actor, actress, singer, musician, rapper, comedian, star, author, writer, novelist, poet, artist, filmmaker
photographer, designer, model, presenter, coach, player, striker, midfielder, defender, goalkeeper, goaltender
keeper, forward, defenseman, defenceman, winger, quarterback, pitcher, batsman, bowler, golfer, boxer, runner
sprinter, cyclist, swimmer, skater, champion, veteran, rookie, teenager
# who somebody is to others
man, woman, mother, father, son, daughter, brother, sister, wife, husband, widow, grandmother, grandfather, friend
neighbour, neighbor, native, survivor, victim, suspect, defendant, plaintiff, patient, boy, girl
"""

_DOCUMENT_NOUNS = """
report, study, poll, survey, statement, letter, memo, document, filing, lawsuit, complaint, indictment, suit, brief
affidavit, book, memoir, article, editorial, story, column, op-ed, essay, email, e-mail, message, post, tweet, text
note, notice, sign, banner, plaque, poster, placard, brochure, leaflet, pamphlet, guide, guidance, manual, website
site, page, video, ad, advert, advertisement, commercial, transcript, analysis, review, paper, release, ruling
opinion, order, warrant, law, bill, resolution, treaty, agreement, contract, charter, constitution, script, song
headline, caption, description, listing, label, inscription, data, figures, findings, results, instructions
"""

_BODY_NOUNS = """
agency, company, firm, corporation, business, union, ministry, department, office, bureau, committee, commission
council, court, newspaper, paper, magazine, network, broadcaster, channel, website, publication, university
college, school, institute, center, centre, foundation, charity, organization, organisation, association, group
party, campaign, government, administration, bank, fund, airline, carrier, retailer, manufacturer, maker, club
team, board, panel, authority, regulator, watchdog, hospital, museum, observatory, league, federation, force
service, startup, start-up, think tank, nonprofit, alliance, coalition, society, academy, studio, station
"""

ENGLISH = Language(
    code="en",
    name="English",
    quotes=("“”", "‘’"),
    conjunctions=table("and, &, with"),
    articles=table("the"),
    outlet_words=table(
        """
        news, newspaper, newspapers, times, post, press, tribune, herald, gazette, chronicle, journal, daily, weekly
        today, telegraph, mail
        mirror, express, standard, star, sun, globe, examiner, observer, register, bulletin, courier, dispatch
        sentinel, inquirer, mercury, argus
        advertiser, reporter, review, digest, magazine, tv, television, radio, fm, network, broadcasting, channel
        media, online, blog, blogs
        insider, wire, newswire, report, monitor, spectator, statesman, guardian, independent, leader, record, echo
        ledger, nation, week, world
        wiki, service, bureau, center, foundation, institute, university, association, society, council, entertainment
        studios, group
        """
    ),
    abbreviations=table(
        """
        mr, mrs, ms, dr, prof, sen, sens, rep, reps, gov, govs, gen, col, maj, capt, lt, sgt, cpl, brig, cmdr, adm
        st, sr, jr, rev, hon, pres, supt, dist, atty, messrs, fr, mt, ft
        inc, corp, co, ltd, bros, vs, v, no, nos, vol, fig, ed, eds, est, approx, dept, univ, assn, ave, blvd, rd
        jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat
        sun
        ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, md, mass, mich, minn, miss, mo, mont
        neb, nev, okla, ore, pa, tenn, tex, va, vt, wash, wis, wyo, n.h, n.j, n.m, n.y, n.c, n.d, s.c, s.d, r.i
        w.va, d.c
        u.s, u.k, u.n, e.u, a.m, p.m, i.e, e.g, etc, al, ph.d, m.d, b.a, m.a, op, cit, cf
        """
    ),
    question_words=table(
        """
        what, who, whom, whose, which, where, when, why, how
        is, are, was, were, do, does, did, can, could, will, would, should, has, have, had, may, might, must, shall
        isn't, aren't, don't, doesn't, didn't, can't, couldn't, won't, wouldn't, shouldn't
        how much, how many, how come, what about, what if, why not, who else, what's next, what's behind, what next
        """
    )
    | openings(
        "what, who, whom, where, when, why, how",
        "is, are, was, were, do, does, did, can, could, will, would, should, has, have, had, might, must, "
        "isn't, aren't, don't, doesn't",
    )
    # no determiner after "do" and "have": "Do the right thing" and "Have your say" are orders
    | openings(
        "is, are, was, were, does, did, can, could, will, would, should, has, had, isn't, aren't, doesn't, "
        "didn't, can't",
        "the, this, that, these, those, it, he, she, they, we, you, i, there, your, our, his, their, any, "
        "anyone, a, an",
    )
    | openings("do, have, don't", "you, we, they, i"),
    titles=table(
        """
        mr, mrs, ms, miss, mx, dr, prof, professor, sir, lord, lady, dame, baroness, baron
        sen, sens, senator, senators, rep, reps, representative, congressman, congresswoman, gov, governor, mayor
        president, vice president, prime minister, premier, chancellor, minister, foreign minister, secretary, speaker
        chairman, chairwoman, chair, ambassador, judge, justice, attorney general, sheriff, commissioner, councillor
        councilman
        gen, general, brig gen, brigadier general, maj gen, major general, lt gen, lieutenant general, lt col, col
        colonel, maj, major, capt, captain
        lt, lieutenant, sgt, sergeant, adm, admiral, cmdr, commander, cpl, corporal, pvt, private, officer
        detective, inspector, chief, constable
        king, queen, prince, princess, pope, cardinal, archbishop, bishop, rev, reverend, father, sister, brother
        rabbi, imam, sheikh, ayatollah
        coach, manager, striker, midfielder, captain, director, author, actor, actress, singer, analyst, economist
        spokesman, spokeswoman, spokesperson
        """
    ),
    particles=table(
        """
        van, von, de, del, della, der, den, di, da, dos, das, du, la, le, bin, ibn, al, el, ben, ter, ten, zu, af, av
        van der, van den, van de, de la, de las, de los, von der
        """
    ),
    suffixes=table("jr, sr, ii, iii, iv, esq, phd, md, mp, qc, kc"),
    determiners=table(
        """
        the, a, an, this, that, these, those, one, some, many, several, other, another, most, all, both, no, every
        each, few
        two, three, four, five, six, seven, eight, nine, ten, his, her, its, their, our, my, your
        """
    ),
    indefinite=table("a, an, another, one"),
    definite=table("the, this, that"),
    owners=table("his, her, their, its, my, our, your"),
    relatives=table("who, whom, which, that, whose"),
    clause_words=table("when, where, while, as"),
    copulas=table("is, was, has been, became"),
    office_links=table("of, for, at"),
    pronouns=table("i, he, she, it, they, we, you, who, which, others, some, many"),
    role_nouns=table(
        """
        spokesman, spokeswoman, spokesperson, spokespeople, official, officials, source, sources, aide, aides
        adviser, advisers, advisor, advisors
        report, reports, study, studies, poll, polls, survey, surveys, statement, letter, memo, document, documents
        filing, lawsuit, complaint, indictment
        police, authorities, prosecutors, investigators, lawyers, doctors, scientists, researchers, experts
        analysts, economists, critics, supporters, opponents
        witness, witnesses, residents, resident, victim, victims, family, court, judge, government, ministry
        department, agency, company, campaign, committee
        president, minister, mayor, governor, senator, chief, director, chairman, head, leader, leaders, coach
        manager, captain, author, actor, singer
        man, woman, men, women, mother, father, son, daughter, brother, sister, friend, neighbour, neighbor, teacher
        student, students, farmer, owner
        people, voters, workers, employees, officers, officer, pilots, activists, campaigners, union, unions
        organisers, organizers, newspaper, paper, website, book
        """
    ),
    auxiliaries=table(
        """
        has, have, had, is, was, were, are, be, been, being, would, will, could, may, might, must, should, can, did, does, do
        also, later, then, now, once, again, just, still, even, never, not, always, often, ever, first, only, simply, already
        n't, hasn't, didn't, doesn't, won't, wouldn't, have't, reportedly, himself, herself, themselves, himself
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tonight, on
        """
    ),
    noun_links=table("of, for, at, from, in, with, on, to, by, and, &"),
    function_words=table(
        """
        but, or, so, yet, if, when, while, as, because, since, after, before, until, although, though, whereas, unless
        that, which, who, whom, whose, where, why, how, what, than, then, about, into, over, under, against, through
        during, between, among, despite, amid, like, including, according, per, via, up, out, off, down, not, never
        is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, can, could, may, might, must, should
        said, says, say, told, asked, added, it, there, here, this, now, also, still, just, even, only, meanwhile, however
        """
    ),
    # Nothing that is a name as well: there are Carly, Reilly, McNally, Bently and Whately, and an Early and a Rather.
    openers=table(
        """
        accordingly, additionally, admittedly, allegedly, certainly, clearly, curiously, exactly, finally, firstly, frankly
        importantly, interestingly, lastly, lately, mainly, mostly, namely, nearly, oddly, partly, presently, purportedly
        really, reportedly, sadly, secondly, shortly, significantly, similarly, simply, suddenly, supposedly, surely, thankfully
        hopefully, thirdly, undoubtedly, unexpectedly
        -ingly, -ously, -ively, -ically, -ionally, -inally, -ually, -ially, -ecently, -quently, -arently, -idently, -iently
        -unately, -imately, -ediately, -arately, -ably, -ibly, -ilarly
        afterwards, again, almost, also, besides, earlier, elsewhere, furthermore, hence, however, indeed, instead
        later, maybe, meanwhile, moreover, nevertheless, nonetheless, nowadays, often, otherwise, perhaps
        regardless, sometimes, still, then, thereafter, therefore, though, thus, today, tomorrow, tonight, yesterday
        """
    ),
    cues=table(_CUES),
    # not "shows", "called": "the move shows an effort" states nothing
    plain_cues=table("said, says, say, saying, added, adds, claimed, claims, argued, insisted"),
    telling=table("told, tells"),
    asking=table("asked, asks, pressed, quizzed, questioned"),
    document_cues=table("shows, showed, found, finds"),  # "The move shows an effort to mend “ties”"
    attitudes=table(_ATTITUDES),
    according_to=table(_ACCORDING_TO),
    relays=table(_RELAYS),
    work_nouns=table(
        """
        film, films, movie, book, novel, memoir, song, album, single, series, show, play, musical, documentary
        article
        essay, poem, podcast, programme, program, sitcom, painting, exhibition, column, game, episode, comedy, drama
        opera, ballet, titled, entitled, headlined, hashtag, slogan
        films, movies, books, novels, songs, albums, shows, games, episodes, track, tracks, ep, sequel, prequel, trilogy
        franchise, remake, reboot, adaptation, finale, soundtrack, miniseries, thriller, biopic, musicals, sculpture
        mural, brochure, leaflet, pamphlet, blog, app, magazine, documentaries, tune, ballad, anthem
        star, stars  # “Salt Harbour” star Odile Marsh
        """
    ),
    term_words=table(
        """
        so-called, termed, named, nicknamed, meaning, spelled, pronounced
        known as, the word, the words, the term, the phrase, the letter, the name, called the
        so called, what's called, it's called, is called, are called, was called, were called
        be called, been called, being called, also called, to as, the terms, the phrases, the expression, a.k.a, aka
        """
    ),
    outlets=table(_OUTLETS),
    months=table(
        """
        january, february, march, april, may, june, july, august, september, october, november, december
        jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec
        """
    ),
    weekdays=table(
        """
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tomorrow
        mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun
        """
    ),
    places=ENGLISH_PLACES,
    first_person=table("i, i'm, i've, i'll, i'd, we, we're, we've, we'll, my"),
    addressing=table("to, on, about"),
    that_words=table("that"),
    headline_cues=table("say, says, said, argue, argues, argued, insist, insists, insisted"),
    finding_cues=table(
        """
        find, finds, found, show, shows, reveal, reveals, revealed, confirm, confirms, confirmed
        announce, announces, announced, rule, rules, ruled, hint, hints, indicate, indicates
        claims, claimed, warn, warns, warned, think, thinks, believe, believes, predict, predicts
        suggest, suggests, suggested, admit, admits, admitted, acknowledge, acknowledges, concede, concedes
        allege, alleges, complain, complains, conclude, concludes
        """
    ),
    clause_verbs=table(
        """
        became, began, believed, believes, bought, broke, brought, built, came, chose, did, drove, fell, forgot, gave
        goes, got, grew, had, held, hid, ignored, kept, knew, know, knows, lacked, lacks, lied, lost, made, makes, met
        misled, misses, owed, owes, owned, owns, prefer, prefers, recognise, recognises, recognize, recognizes, remains
        remember, remembers, sank, saw, sold, spent, stole, takes, thinks, took, understand, understands, wants, went
        won, wrote, affects, causes, improves, increases, lowers, prevents, protects, raises, reduces, failed
        """  # no participle that also stands behind a noun, but for "failed": "says city ‘failed’ residents"
    ),
    kickers=table(
        """
        exclusive, exclusive excerpt, breaking, breaking news, just in, developing, live, live updates, live blog
        liveblog, watch live
        update, updates, updated, latest, the latest, what we know, as it happened, explainer, explained, analysis
        opinion, op-ed
        editorial, column, columnist, comment, commentary, perspective, viewpoint, letter, letters, review
        book review, film review
        first look, preview, recap, roundup, round-up, digest, newsletter, briefing, morning briefing, podcast
        video, watch, listen
        photos, photo, pictures, in pictures, gallery, slideshow, infographic, graphic, map, interactive, quiz
        poll of the day
        feature, features, profile, portrait, obituary, obit, interview, q&a, q & a, ask, guide, gift guide
        buying guide, how-to
        fact check, fact-check, factcheck, fact focus, fact file, investigation, special report, report card
        revealed, busted, wow
        watch now, must see, must read, must-read, poll results, results, live results, summary, spotlight, deals
        daily deals, deal
        sponsored, sponsored content, advertisement, promoted, press release, correction, clarification
        editor's note, note
        editor, read more, related, see also, also, more, tip, tips, warning, attention, question, answer, dear abby
        p.s, source, sources
        flashback, throwback, shock, shocker, bombshell, confirmed, oops, alert, weather alert
        urgent, flash, scoop
        """
    ),
    sections=table(
        """
        news, world, world news, uk, us, uk news, us news, europe, asia, africa, americas, middle east
        international, national, local
        local news, politics, business, economy, money, markets, finance, personal finance, tech, technology
        science, health, environment
        climate, education, culture, arts, arts and culture, entertainment, tv, film, movies, music, books
        television, theatre, media
        lifestyle, life, life and style, style, fashion, food, travel, sport, sports, football, soccer, cricket
        tennis, golf, rugby
        baseball, basketball, hockey, nfl, nba, mlb, nhl, racing, f1, formula 1, motogp, indycar, nascar, motorsport, auto, autos, cars, motoring, property
        real estate
        homes, opinion, opinions, editorial, editorials, comment, commentary, letters, obituaries, obituary, crime
        courts, law, justice
        religion, society, family, women, history, weather, video, videos, photos, pictures, gallery, podcast
        podcasts, features
        magazine, weekend, special reports, investigations, analysis, blogs, blog, games, gaming, puzzles, jobs
        classifieds, community
        top stories, headlines, latest news, breaking news, celebrity, celebrities, showbiz, royals, royal family
        war, elections
        election, immigration, military, security, energy, industry, companies, startups, innovation, reviews
        press releases
        germany, spain, france, italy, russia, ukraine, china, india, israel, iran, australia, canada, japan
        scotland, wales, ireland
        """
    ),
    section_words=SECTION_WORDS["en"],
    byline_words=table(
        """
        by, written by, words by, story by, reported by, report by, text by, analysis by, opinion by, comment by
        commentary by
        column by, review by, interview by, essay by, posted by, published by, submitted by, author, authors, byline
        from
        contributed by, compiled by, produced by
        """
    ),
    byline_roles=table(
        """
        editor, correspondent, reporter, writer, contributor, columnist, journalist, critic, producer, photographer
        staff, intern
        analyst, blogger, commentator, anchor, presenter, host, fellow, freelancer, author, director, publisher
        cartoonist
        editors, correspondents, reporters, writers, contributors, columnists, journalists, critics, producers
        photographers
        editor-in-chief, editor in chief, editor-at-large, staff writer, staff writers, staff reporter
        staff reporters
        staff correspondent, special correspondent, contributing writer, contributing writers, contributing editor
        guest writer
        guest columnist, guest contributor, senior staff writer, senior reporter, senior writer, senior editor
        senior correspondent
        senior political correspondent, chief political correspondent, chief reporter, chief foreign correspondent
        chief executive
        deputy editor, assistant editor, associate editor, managing editor, executive editor, news editor
        city editor, night editor
        digital reporter, multimedia journalist, video journalist, data journalist, investigative reporter
        investigations editor
        political editor, political correspondent, political reporter, political writer, parliamentary editor
        national reporter
        national political writer, foreign editor, foreign correspondent, diplomatic editor, diplomatic correspondent
        economics editor, economics correspondent, business reporter, business writer, science writer
        science correspondent
        health reporter, health correspondent, medical correspondent, education correspondent
        environment correspondent
        environmental reporter, home affairs correspondent, home affairs editor, religious affairs correspondent
        legal affairs editor
        defence correspondent, defense reporter, security correspondent, crime correspondent, court reporter
        transport correspondent
        consumer affairs reporter, technology reporter, tech reporter, sports writer, sport editor, football writer
        food critic
        film critic, music critic, arts editor, culture reporter, features writer, feature writer, lifestyle editor
        travel editor
        royal correspondent, royal editor, regional editor, local democracy reporter, community reporter
        general assignment reporter
        white house correspondent, washington correspondent, europe editor, asia editor, africa correspondent
        middle east editor
        freelance journalist, freelance writer, freelance reporter, video producer, audience editor
        social media editor, trends writer
        night desk editor, bureau chief, special to, desk, newsroom, editorial board, team, editorial team
        weekend editor, research fellow, visual journalist, online editor, web editor
        world editor, us editor
        """
    ),
    date_words=table(
        """
        published, updated, posted, last updated, last modified, modified, first published, originally published
        published on, published at
        updated on, updated at, posted on, posted at, created, date, on, edited, last edited, on air, aired
        """
    ),
    credit_labels=table(
        """
        photo by, photos by, photo, photos, photo credit, photo credits, photo courtesy of, photo courtesy
        photos courtesy of, photo via, photos via, photo from, photo illustration by, photo illustration
        photo-illustration by, photograph, photographs, photograph by, photographs by, photograph courtesy of
        photography by, photography, photographer, picture, pictures, picture by, pictures by, picture credit
        picture courtesy of, pic, pics, pic by, image, images, image by, images by, image credit, image credits
        image courtesy of, images courtesy of, image courtesy, image source, image copyright, image via
        images via, image from, credit, credits, photo source, courtesy of, courtesy, source, sources
        illustration by, illustrations by, illustration, illustration credit, graphic by, graphic, graphics by
        artwork by, art by, cartoon by, cartoon, drawing by, rendering by, rendering courtesy of, map by
        chart by, chart, video by, video, video via, video courtesy of, screenshot by, screenshot, screenshots
        screenshots by, screenshot via, screenshot from, screengrab from, screengrab via, still from, copyright
        submitted by, provided by, supplied by, contributed by, file photo by, file photo, mandatory credit, ph
        collage by, composite by
        by  # "… on the quay. By HARBOUR POLICE"
        ©, (c), ℗
        staff photo by, staff photos by, courtesy photo by, handout photo by, pool photo by, contributed photo by, composite, collage
        animation by, animation, design by, photo composite by
        video still, video still by, videograb, video grab, video screengrab, video screenshot, map, maps
        picture via, pictures via, picture source, photo supplied by, photos supplied by, photo provided by
        photos provided by, photo contributed by, photos contributed by, photo submitted by, photos submitted by
        image provided by, images provided by, image supplied by, picture supplied by, pictures supplied by
        photo taken by, photos taken by, image taken by, photo used with permission of, used with permission from
        photo copyright, image rights, photo montage by, photomontage by, photomontage, montage by, montage
        rendering, renderings, render, renderings by, artist’s impression, artist's impression by, infographic
        infographic by, infographics by, cover image, cover photo, lead image, main image, main photo, main picture
        featured image, header image, top image, banner image, thumbnail, top photo, cover photo by, cover design by
        additional photos by, additional photography by, portrait by, portraits by, styling by, painting by, sketch by
        courtroom sketch by, drone photo by, aerial photo by, satellite image by
        screen grab from, screen shot by, screen capture from
        screengrab by, reproduced by permission of
        """
    ),
    caption_links=table(
        """
        licensing rights, purchase licensing rights, acquire licensing rights, opens new tab, opens in new window
        hide caption, toggle caption, show caption, read caption, click to enlarge, tap to enlarge
        click to enlarge image, enlarge image, enlarge this image, expand image, zoom in, click to expand
        view image in fullscreen, view image in full screen, view gallery, view full size, view larger image
        open this photo in gallery, open image in gallery, open image modal, open gallery, see gallery, see full gallery
        buy this photo, buy photo, buy now, purchase this photo, order this photo, buy reprint, order reprints
        swipe for more, read more, skip past newsletter promotion, download image, share image
        """
    ),
    caption_labels=table("image caption, media caption, photo caption, caption"),
    source_labels=table(
        """
        image credit, image credits, image source, image copyright, image via, images via, photo via, photos via
        video via, screenshot via, source, sources, chart, photo source, image, images, copyright, screenshot
        screenshots, still from, screenshot from
        """
    ),
    credit_fillers=table(
        """
        handout, handout photo, handout image, ho, hand out, str, stringer, staff photo, staff file, supplied
        supplied photo, supplied image, submitted, submitted photo, submitted photos, submitted image
        contributed, contributed photo, contributed photos, provided, provided photo, courtesy, courtesy photo
        courtesy photos, courtesy image, uncredited, unknown, screenshot, screen shot, screenshots, screen grab
        screengrab, screencap, screen capture, file, files, file photo, file photos, file image, file picture
        archive, archives, archive photo, archived, contributor, contributors, photographer, photo, photos
        stock, stock photo, stock image, collage, composite, composite image, photo illustration, illustration
        video, public domain, undated, anonymous, social media, creative commons, cc by, cc by-sa, cc by 2.0
        cc by-sa 4.0, cc by-sa 3.0, cc0, all rights reserved, licensed, for illustration, illustrative, special
        via
        video still, family photo, family handout, reader photo, readers' photo, publicity photo, publicity image, promotional
        promotional image, promotional photo, press handout, press photo, press image, press release, courtesy graphic
        contributed image, provided image, image provided, image supplied, images supplied, pictures supplied, satellite image
        drone photo, no credit, credit unknown, photographer unknown, video screenshot, video screengrab
        photo provided, photos provided, photo submitted, photos submitted, photo supplied, photo courtesy, pic, pics
        """
    ),
    credit_joiners=table("special to, via, for, on behalf of, courtesy of, courtesy"),
    file_marks=table(
        """
        file, files, file photo, file photos, file picture, file pic, file image, archive photo, archive
        archives, stock image, stock photo, stock photos, representational image, representative image
        archival photo, illustrative
        """
    ),
    positions=table(
        """
        left, right, center, centre, middle, l, r, c, ctr, far left, far right, far l, far r, at left, at right
        on left, on right, at center, at centre, on the left, on the right, top, bottom, above, below, front
        back, rear, background, foreground, in front, in back, in background, in foreground, in the background
        in the foreground, in the middle, in the center, in the centre, center left, center right, centre left
        centre right, center-left, center-right, centre-left, centre-right, left center, right center, mid left
        mid right, top left, top right, bottom left, bottom right, top l, top r, bottom l, bottom r, upper left
        upper right, lower left, lower right, top center, bottom center, top row, bottom row, front row
        pictured left, pictured right, pictured centre, pictured center, pictured above, pictured below, left side
        back row, front left, front right, back left, back right, inset, second left
        second right, third left, third right, 2nd l, 2nd r
        """
    )
    | openings(
        "second, third, fourth, fifth, sixth, 2nd, 3rd, 4th, 5th",
        "from left, from right, from the left, from the right, from l, from r, left, right",
    ),
    position_lists=table(
        """
        from left, from the left, from left to right, left to right, l-r, l to r, l - r, l/r, from l-r
        from l to r, from l
        clockwise from top left, clockwise from left, clockwise from upper left, clockwise from top
        clockwise from bottom left, from right, from the right, from right to left, right to left, r-l, from top
        from top left, from top to bottom, front, back row from left, front row from left
        """
    ),
    place_words=table("in, at, near, outside, off, from"),
    organisation_words=table(
        """
        university, college, school, schools, institute, institution, academy, museum, gallery, library
        foundation, association, society, council, committee, commission, board, department, dept, ministry
        office, bureau, agency, authority, police, sheriff, court, courthouse, government, county, parliament
        congress, senate, embassy, army, navy, force, forces, corps, marines, command, service, services
        hospital, clinic, health, laboratory, laboratories, lab, labs, observatory, team, league, federation
        union, party, campaign, project, programme, program, collaboration, consortium, initiative, network
        group, holdings, company, corporation, corp, inc, ltd, llc, plc, co, lp, studio, studios, pictures
        images, image, photo, photos, photography, media, press, news, times, tribune, herald, magazine, journal
        gazette, chronicle, publishing, publications, productions, production, films, film, entertainment
        records, games, gaming, technologies, technology, tech, systems, robotics, motors, motor, airlines
        airways, railway, energy, partners, international, global, national, world, stock, collection
        collections, commons, wire, features, digital, online, tv, television, radio, channel, broadcasting
        engineering, research, science, sciences, statistics, survey, administration, protection, customs
        security, defense, defence, rescue, emergency, wildlife, airport, hotel, lodge, resort, restaurant, shop
        yearbook, district, district court, industries, electric, electronics, automotive, aerospace, space
        telescope, center, centre, archives, archive, sports, sport, club, fc, wikipedia, map, maps, trust, fund
        organization, organisation, nasa, esa, eso, jpl, noaa, usgs, fbi, cia, un, nato, nws
        iaea, who, unicef, spacex, google, twitter, facebook, instagram, tiktok, youtube, telegram
        linkedin, snapchat, reddit, whatsapp, x, apple, microsoft, amazon, sony, samsung, nintendo, disney
        netflix, hbo, pixar, boeing, airbus, tesla, toyota, bbc, itv, cnn, cbc, nbc, abc, cbs, msnbc, pbs, npr
        espn, zdnet, cnet, adobe
        """
    ),
    company_endings=table("inc, co, corp, ltd, llc, plc, lp"),
    given_names=GIVEN_NAMES,
    feminine=FEMININE_NAMES | table(_FEMININE),
    masculine=MASCULINE_NAMES | table(_MASCULINE),
    person_nouns=table(_PERSON_NOUNS),
    nameless_nouns=table(
        """
        official, officer, aide, lawyer, attorney, judge, prosecutor, witness, source, friend, neighbour, neighbor
        narrator, moderator, reporter, correspondent, pollster, patient, victim, suspect, defendant, plaintiff, doctor
        worker, student, resident, driver, survivor, soldier, villager, expert, trader, volunteer, protester, demonstrator
        passenger, motorist, customer, shopper, tourist, visitor, commuter, vendor, seller, firefighter, paramedic, tenant
        man, woman, boy, girl, mother, father, son, daughter, brother, sister, wife, husband
        """
    ),
    ranks=table("mr, mrs, ms, miss, mx, dr, sir, dame, lord, lady, prof"),
    office_words=table(
        "state, house, commons, exchequer, navy, army, defense, defence, staff, treasury, commerce, labor, labour, intelligence"
    ),
    group_nouns=table(
        """
        police, people, men, women, children, staff, family, crowd, public, audience, media, clergy, jury, couple, pair
        majority, leadership, militia, youth, team, panel, percent
        """
    ),
    document_nouns=table(_DOCUMENT_NOUNS),
    body_nouns=table(_BODY_NOUNS),
    envoys=table(
        """
        spokesman, spokeswoman, spokesperson, spokespeople, spokespersons, representative, representatives, rep, reps
        """
    ),
    agencies=AGENCIES,
    boilerplate=_boilerplate.ENGLISH,
    time_words=_boilerplate.TIMES["en"],
)
