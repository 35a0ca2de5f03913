"""
Places that open a report: large cities, countries, states and their abbreviations.

Lower-cased, without a final stop. A word with a hyphen before it is an ending:
``-hausen`` stands for every town that ends so; one with a hyphen behind it is
an opening: ``bad-`` stands for "Bad Quellheim". Places need not be complete: a
dateline is mostly known by its layout; they decide where the layout does not
("Bochum. Die …" begins with a place, "Danke. Die …" does not).
"""

from __future__ import annotations

from ._language import table

__all__ = ["ENGLISH_PLACES", "GERMAN_PLACES", "OTHER_PLACES"]

ENGLISH_PLACES = table(
    """
    abidjan, abu dhabi, abuja, accra, addis ababa, albany, algiers, amman, amsterdam, ankara, athens, atlanta
    auckland, austin
    baghdad, baku, baltimore, bangkok, barcelona, beijing, beirut, belfast, belgrade, berlin, bern, birmingham
    bogota, bogotá, boston
    brasilia, bratislava, bridgetown, brisbane, brussels, bucharest, budapest, buenos aires, buffalo, cairo, calgary
    canberra, cape town
    caracas, cardiff, casablanca, chicago, cincinnati, cleveland, colombo, columbus, copenhagen, dakar, dallas
    damascus, dar es salaam
    delhi, denver, des moines, detroit, dhaka, djibouti, doha, dubai, dublin, durban, edinburgh, edmonton, frankfurt
    freetown, gaborone
    gaza, gaza city, geneva, georgetown, gibraltar, glasgow, guatemala city, halifax, hamburg, hanoi, harare
    hartford, havana, helsinki
    hong kong, honolulu, houston, indianapolis, islamabad, istanbul, jakarta, jerusalem, johannesburg, kabul
    kampala, kansas city
    karachi, kathmandu, khartoum, kiev, kigali, kingston, kinshasa, kolkata, kuala lumpur, kuwait city, kyiv, kyoto
    lagos, lahore
    las vegas, leeds, lima, lisbon, liverpool, ljubljana, london, los angeles, lusaka, luxembourg, macau, madrid
    managua, manchester
    manila, maputo, marseille, maseru, mecca, medellin, melbourne, memphis, mexico city, miami, milan, milwaukee
    minneapolis, minsk
    mogadishu, monaco, monrovia, montevideo, montreal, moscow, mumbai, munich, nairobi, naples, nashville, nassau
    new delhi, new orleans
    new york, new york city, nicosia, oklahoma city, orlando, osaka, oslo, ottawa, panama city, paris, perth
    philadelphia, phnom penh
    phoenix, pittsburgh, port-au-prince, port of spain, portland, prague, pretoria, pyongyang, quebec city, quito
    raleigh, ramallah, rangoon
    reykjavik, richmond, riga, rio de janeiro, riyadh, rome, sacramento, salt lake city, san antonio, san diego
    san francisco, san jose
    san juan, san marino, san salvador, sanaa, santiago, santo domingo, sao paulo, são paulo, sarajevo, seattle
    abbottabad, aden, agartala, agra, ahmedabad, aizawl, aleppo, allahabad, amaravati, amritsar, ayodhya, basra, bengaluru
    bangalore, bareilly, bhopal, bhubaneswar, bihar, chandigarh, chennai, chittagong, coimbatore, cuttack, davao, dehradun
    dharamsala, faisalabad, ghaziabad, goa, gorakhpur, guangzhou, gurgaon, gurugram, guwahati, gwalior, hyderabad, imphal, indore
    itanagar, jaipur, jammu, jamshedpur, jodhpur, kanpur, kochi, kohima, kota, kozhikode, lahore, leh, lucknow, ludhiana, madurai
    mangaluru, meerut, mohali, muzaffarnagar, mysuru, nagpur, nashik, noida, panaji, patna, peshawar, prayagraj, puducherry, pune
    quetta, raipur, rajkot, ranchi, rawalpindi, shillong, shimla, sialkot, siliguri, srinagar, surat, tezpur, thane
    thiruvananthapuram, udaipur, ujjain, vadodara, varanasi, vijayawada, visakhapatnam, kandy, jaffna, pokhara, dhaka, sylhet
    cebu, cebu city, davao city, quezon city, johor bahru, penang, george town, kota kinabalu, kuching, ipoh, bandung, surabaya
    denpasar, medan, da nang, ho chi minh city, chiang mai, phuket, vientiane, mandalay, naypyidaw, busan, sapporo, nagoya, fukuoka
    kaohsiung, shenzhen, chengdu, wuhan, chongqing, tianjin, hangzhou, nanjing, almaty, astana, tashkent, bishkek, dushanbe
    bamako, bangui, banjul, bissau, blantyre, brazzaville, bujumbura, bulawayo, conakry, cotonou, dodoma, douala, eldoret, enugu
    goma, ibadan, juba, kaduna, kano, kisumu, kumasi, libreville, lilongwe, lome, luanda, malabo, maiduguri, mbabane, mombasa
    n'djamena, nakuru, ndola, niamey, nouakchott, ouagadougou, port harcourt, port louis, victoria, bloemfontein, polokwane
    port elizabeth, gqeberha, alexandria, mosul, erbil, homs, idlib, tabriz, isfahan, mashhad, haifa, nablus, hebron, rafah
    khan younis, khan yunis, aberdeen, bath, bradford, brighton, bristol, cambridge, cork, coventry, derby, derry, dundee, exeter
    galway, hull, inverness, leicester, limerick, newcastle, norwich, nottingham, oxford, plymouth, sheffield, southampton, swansea
    york, akron, albuquerque, anchorage, baton rouge, birmingham, boise, charleston, charlotte, chattanooga, cheyenne, dayton
    el paso, fargo, fort worth, fresno, grand rapids, greensboro, hartford, jackson, jacksonville, juneau, knoxville, lansing
    lexington, lincoln, little rock, long beach, louisville, lubbock, madison, mobile, montgomery, norfolk, oakland, omaha, reno
    rochester, rockford, san bernardino, santa fe, savannah, shreveport, spokane, springfield, syracuse, tallahassee, toledo
    topeka, tucson, tulsa, wichita, adelaide, darwin, hobart, gold coast, christchurch, dunedin, hamilton, suva, port moresby
    halifax, london, regina, saskatoon, st. john's, whitehorse, yellowknife, iqaluit, fredericton, moncton, charlottetown
    fort-, port-, mount-, saint-, st.-, santa-, san-
    seoul, shanghai
    singapore, skopje, sofia, st. louis, st. paul, st. petersburg, stockholm, sydney, taipei, tallinn, tampa
    tbilisi, tegucigalpa, tehran
    tel aviv, the hague, tokyo, toronto, tripoli, tunis, ulaanbaatar, vancouver, vatican city, venice, vienna
    vilnius, warsaw, washington
    wellington, windhoek, winnipeg, yangon, yaounde, yerevan, zagreb, zurich, united nations, strasbourg, kharkiv
    odesa, capitol hill

    afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain
    bangladesh, barbados
    belarus, belgium, belize, bermuda, bolivia, bosnia, botswana, brazil, britain, bulgaria, burma, cambodia
    cameroon, canada, chile, china
    colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, dominican republic, ecuador, egypt
    el salvador, england
    eritrea, estonia, ethiopia, fiji, finland, france, georgia, germany, ghana, greece, grenada, guatemala, guyana
    haiti, honduras, hungary
    iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan
    kenya, kosovo, kuwait
    laos, latvia, lebanon, lesotho, liberia, libya, lithuania, madagascar, malawi, malaysia, mali, malta, mexico
    moldova, mongolia
    montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria
    north korea
    northern ireland, norway, oman, pakistan, panama, papua new guinea, paraguay, peru, philippines, poland
    portugal, puerto rico, qatar
    romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, slovakia, slovenia, somalia
    south africa, south korea
    south sudan, spain, sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan, tanzania, thailand, tunisia
    turkey, uganda
    ukraine, united arab emirates, united kingdom, uruguay, uzbekistan, venezuela, vietnam, wales, west bank, yemen
    zambia, zimbabwe

    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho
    illinois, indiana, iowa, kansas
    kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana
    nebraska, nevada
    new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania
    rhode island
    south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming
    alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia, ontario, quebec, saskatchewan
    new south wales

    # as Associated Press abbreviates them, and as the post does
    ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, kans, ky, la, md, mass, mich, minn, miss, mo
    mont, neb, nev, n.h
    n.j, n.m, n.y, n.c, n.d, okla, ore, pa, r.i, s.c, s.d, tenn, tex, vt, va, wash, w.va, wis, wyo, d.c, ont, que
    alta, b.c, sask, man
    al, ak, az, ar, ca, co, ct, de, dc, fl, hi, id, il, in, ia, ks, me, ma, mi, mn, ms, mt, ne, nv, nh, nj, nm, ny
    nc, nd, oh, ok, or
    ri, sc, sd, tn, tx, ut, wa, wv, wi, wy, uk, u.k, us, u.s, usa, uae, nsw, qld
    """
)

GERMAN_PLACES = table(
    """
    aachen, ankara, athen, augsburg, basel, berlin, bern, bielefeld, bochum, bonn, bozen, braunschweig, bremen
    bremerhaven, brüssel
    budapest, bukarest, chemnitz, cottbus, darmstadt, den haag, dortmund, dresden, duisburg, düsseldorf, erfurt
    essen, flensburg, frankfurt
    frankfurt/main, frankfurt am main, freiburg, fürth, gelsenkirchen, genf, gera, graz, göttingen, hagen, halle
    hamburg, hamm, hannover
    heidelberg, heilbronn, herne, hildesheim, innsbruck, jena, jerusalem, kaiserslautern, kairo, karlsruhe, kassel
    kiel, kiew, klagenfurt
    koblenz, kopenhagen, krefeld, köln, lausanne, leipzig, leverkusen, lissabon, linz, lübeck, luzern, ludwigsburg
    london, magdeburg
    mailand, mainz, mannheim, moskau, mönchengladbach, mülheim, münchen, münster, neapel, neuss, neu-delhi, nürnberg
    oberhausen, offenbach
    oldenburg, osnabrück, paderborn, palma, paris, peking, potsdam, prag, regensburg, rom, rostock, saarbrücken
    salzburg, schwerin, seoul
    siegen, singapur, solingen, st. gallen, stralsund, straßburg, stuttgart, teheran, tel aviv, tokio, trier
    tübingen, ulm, warschau
    washington, wien, wiesbaden, winterthur, wolfsburg, wuppertal, würzburg, zürich, zwickau, vatikanstadt, new york
    los angeles
    bayern, sachsen, thüringen, hessen, brandenburg, saarland, niedersachsen, nordrhein-westfalen, südwestfalen
    rheinland-pfalz
    -burg, -hausen, -heim, -kirchen, -stadt, -dorf, -furt, -hafen, -ingen, -scheid, -brücken, -brück, -bach, -rath
    -roda, -stedt, -büttel, -berg, -hofen, -weiler, -münster, -born, -horst, -hagen, -beck, -thal, -dach, -feld
    -wald, -holz, -kirch, -loh, -wangen, -münde, -ow
    bad-, sankt-, markt-, schloß-
    aalen, ansbach, arnsberg, aschaffenburg, bamberg, bayreuth, böblingen, bottrop, celle, coburg, cuxhaven, dachau, detmold
    dinslaken, düren, emden, esslingen, goslar, gotha, greifswald, gronau, gütersloh, halberstadt, hameln, hanau, herford, hof
    ibbenbüren, ingolstadt, iserlohn, jülich, kempten, kleve, konstanz, landshut, lingen, lippstadt, lörrach, lüneburg, marburg
    marl, meppen, minden, moers, nordhorn, passau, pforzheim, pirmasens, plauen, ravensburg, recklinghausen, remscheid
    reutlingen, rheine, riesa, soest, stade, suhl, unna, velbert, verden, viersen, weiden, weimar, wesel, wetzlar, wismar, witten
    worms, zittau, zwolle, bozen, bregenz, wels, steyr, st. pölten, villach, biel, chur, thun, zug, aarau, olten
    norderney, sylt, usedom, rügen, helgoland, elmshorn, pinneberg, itzehoe, husum, heide, celle, uelzen, vechta
    schleswig-holstein, mecklenburg-vorpommern, sachsen-anhalt, baden-württemberg, tirol, kärnten, steiermark, südtirol
    istanbul, madrid, rio de janeiro, havanna, bagdad, damaskus, beirut, gaza, kabul, minsk, riga, tallinn, vilnius, oslo
    stockholm, helsinki, dublin, edinburgh, barcelona, lyon, nizza, marseille, venedig, florenz, bologna, turin, brüssel, luxemburg
    """
)

OTHER_PLACES = table(
    """
    alger, athènes, beyrouth, bruxelles, genève, kaboul, le caire, londres, lyon, marseille, montréal, moscou, nice
    paris, pékin, rabat
    rome, strasbourg, toulouse, tunis, varsovie, vienne, washington, bordeaux, lille, nantes, rennes, québec, ottawa
    dakar
    asunción, barcelona, bilbao, bogotá, bruselas, buenos aires, caracas, ciudad de méxico, ciudad de panamá
    ginebra, guatemala
    la habana, la paz, lima, madrid, managua, moscú, montevideo, méxico, nueva york, quito, roma, san josé
    san salvador, santiago
    santo domingo, sevilla, tegucigalpa, valencia, zaragoza, lisboa, brasília, rio de janeiro, são paulo
    porto alegre, porto
    bologna, bruxelles, firenze, genova, milano, napoli, palermo, roma, torino, venezia, parigi, londra, mosca
    berlino, pechino
    amsterdam, antwerpen, brussel, den haag, rotterdam, utrecht, københavn, oslo, stockholm, helsinki, reykjavík
    göteborg, malmö
    gdańsk, kraków, warszawa, wrocław, poznań, łódź, москва, киев, київ, санкт-петербург, минск, ankara, istanbul
    i̇stanbul, izmir, i̇zmir
    jakarta, bandung, surabaya, hà nội
    """
)
