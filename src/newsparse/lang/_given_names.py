"""
Given names, lower-cased, of many countries: evidence that a name is a person's, and whether he or she is meant.

A name that is missing costs little: the shape of a credit decides first, and
who "he" is rests on titles and on the pronouns of the article as well. Left
out are names that are common words or places too: Will, Chase, Paris, Grace.
A name stands under one gender where hardly anybody of the other bears it, in
the countries whose papers print it without a title: an Andrea is a woman in
Leeds and a man in Rome.
"""

from __future__ import annotations

from ._language import table

__all__ = ["FEMININE_NAMES", "GIVEN_NAMES", "MASCULINE_NAMES"]

FEMININE_NAMES = table(
    """
    aaliyah, abbie, abby, abigail, ada, adele, adriana, adunni, agnes, agnieszka, aisha, alejandra, aleksandra
    alessandra, alexandra, alice, alicia, alina, alison, allison, alma, amal, amalia, amanda, amara, amber, amelia
    amina, aminata, amy, ana, anastasia, angela, angelica, angelina, anita, anja, anjali, ann, anna, anne, annette
    annie, anya, ariana, astrid, audrey, ava, ayesha, ayşe, barbara, beata, beatrice, beatrix, beatriz, bernadette
    beth, bethany, bettina, betty, beverly, bianca, birgit, birgitta, björk, bonnie, brenda, bridget, britta, brittany
    camila, camilla, carla, carly, carmen, carol, carolina, caroline, carolyn, carrie, catherine, cathy, cecilia
    celine, charlene, charlotte, chelsea, cheryl, chiara, chloe, christa, christiane, christina, christine, cindy
    claire, clara, claudette, claudia, colleen, constanze, cornelia, courtney, cristina, cynthia, daisy, daniela
    danielle, daphne, debbie, deborah, debra, deepika, denise, desiree, diana, diane, donna, doreen, doris, dorothea
    dorothy, edith, eileen, elaine, eleanor, elena, eleni, elif, elisa, elisabeth, elise, eliza, elizabeth, ella
    ellen, ellie, elsa, emilia, emilie, emily, emma, emmanuelle, erica, erika, erin, esme, estelle, esther, ethel, eva
    evelyn, fatima, fatma, fatou, federica, felicity, fernanda, fiona, frances, francesca, frida, gabriela, gail
    gemma, georgina, geraldine, gillian, gina, giulia, gloria, greta, gretchen, gry, gulnara, guri, gwen, hanna
    hannah, harriet, heather, heidi, heike, helen, helena, helene, helga, hilary, hilde, hillary, holly, ida, imogen
    indira, ines, inga, inge, ingeborg, ingrid, ingvild, irena, irene, irina, irma, isabel, isabella, isabelle, isla
    jacqueline, jacquelyn, jana, jane, janelle, janet, janice, janine, jasmine, jeanette, jeanne, jenna, jennifer
    jenny, jessica, jessie, jill, joan, joana, joanie, joanna, joanne, jodie, johanna, josephine, josie, joyce, juana
    judith, judy, julia, juliana, julie, juliette, kaitlyn, kara, karen, karin, karina, karla, karolina, kasia
    katarzyna, kate, katharina, katherine, kathleen, kathrin, kathryn, kathy, katie, katja, katrin, katrina, kavita
    kayla, keisha, kelsey, kerstin, khadija, kimberly, kirsten, kirstie, kirsty, kristen, kristi, kristin, kristina
    krisztina, lakisha, lakshmi, lara, latanya, latoya, laura, lauren, lea, leah, leila, lena, leyla, lidia, lillian
    lilly, linda, lindsay, lindsey, lisa, lise, liz, lorena, loretta, lori, lorraine, louise, lucia, lucie, lucille
    lucy, lucía, luisa, lydia, mabel, madeleine, magda, magdalena, maggie, maja, mandy, manuela, marcela, marcia
    margaret, margarita, margot, maria, mariam, mariana, marianne, maribel, marie, marina, marion, marisa, marjorie
    marlene, marta, martha, martina, mary, maryam, maría, mathilde, maureen, mavis, maya, meena, meera, meg, megan
    mei, melanie, melissa, mia, michaela, michelle, mildred, milena, miriam, mollie, molly, mona, monica, monika
    muriel, myra, nadia, nadine, nadja, nadège, nancy, naomi, natacha, natalia, natalie, natasha, nathalie, nellie
    nicole, nikki, nina, nkechi, noelle, noor, nora, odile, oksana, olena, olga, olivia, padma, pamela, parvati
    patricia, patsy, paula, paulina, pauline, peggy, penelope, pernilla, petra, phoebe, phyllis, pilar, priya, queenie
    rachael, rachel, rania, raquel, rebecca, renata, renate, rhonda, rita, roberta, rosa, rosalie, rosalind, rosaly
    rosemary, roxanne, ruth, sabine, sabrina, sadie, sally, salma, samantha, samira, sandra, sanna, sara, sarah
    selena, serena, shabana, shannon, shanti, sharon, sheila, shelley, sherry, shirin, shirley, sienna, sigrid, silje
    silke, silvia, simona, simone, siobhan, sofia, sofie, solange, sonia, sonja, sophia, sophie, stacey, stacy
    stefania, stefanie, stella, stephanie, stine, sue, sunita, susan, susana, susanna, susanne, suzanne, svetlana
    sylvia, sylvie, tabitha, tamara, tammy, tania, tanja, tanya, tara, tatiana, tatyana, teresa, thandi, thelma
    theresa, tiffany, tina, tracey, tracy, trisha, trudy, tulip, ulla, ulrike, uma, una, ursula, ute, valentina
    valeria, valerie, vanessa, vera, verena, veronica, veronika, vicky, victoria, viktoria, virginie, vivienne, wanda
    wendy, whitney, wilma, winifred, yana, yasmin, yetunde, yolanda, yuki, yvette, yvonne, zainab, zeynep, zoe, åsa
    þórdís
    """
)

MASCULINE_NAMES = table(
    """
    aaron, abdel, abdul, abdullah, abdulrahman, abe, abraham, adam, adel, adolf, adrian, ahmad, ahmed, ahmet, aidan
    alain, alan, albert, alberto, alec, alejandro, aleksandr, alessandro, alexander, alexandre, alexei, alexey, alfie
    alfonso, alfred, alfredo, ali, alvaro, alvin, amir, amos, anders, andre, andreas, andrei, andrej, andres, andrew
    andrey, andrii, andriy, andrzej, andré, andrés, andy, angus, anthony, antoine, anton, antonio, antti, antónio
    anwar, archie, arif, arjun, armin, arnaud, arne, arnold, arthur, artur, arturo, asif, augustus, axel, aziz, barney
    barry, bart, bartosz, bashir, ben, benedikt, benito, benjamin, benny, benoit, bernard, bernd, bernhard, bernie
    bert, bertrand, bilal, bill, billy, bjarne, bjorn, björn, blake, bob, bobby, bohdan, boris, brad, bradley, brady
    bram, brandon, brendan, brent, bret, brett, brian, bruce, bruno, bryan, calvin, camille, carl, carlos, carsten
    cecil, cedric, cesar, chad, charles, charlie, chidi, christian, christof, christoph, christophe, christopher
    clarence, claude, claudio, claus, clayton, clemens, cliff, clint, clive, clyde, clément, colin, connor, conrad
    corey, craig, cristian, curtis, cyril, césar, damian, damien, dan, daniel, daniele, danny, dario, darren, dave
    david, davide, deepak, demetrius, denis, dennis, derek, desmond, detlef, didier, diego, dieter, dietmar, dimitri
    dirk, dmitri, dmitriy, dmitry, dmytro, dominic, dominick, dominik, donald, donnie, doug, douglas, dragan, duncan
    dustin, dwight, dylan, eamonn, ebenezer, eddie, edgar, edmund, eduard, eduardo, edward, edwin, eggert, einar
    eirik, eli, elias, elijah, elliot, elliott, elmer, emanuel, emeka, emil, emile, emilio, emmanuel, emre, enda
    enrico, enrique, eric, erich, erik, erlend, ernest, ernesto, ernst, errol, esteban, ethan, eugene, eustace, evan
    evgeny, ezra, fabian, fabio, fabrice, fabrizio, farid, federico, felipe, felix, ferdinand, fergus, fernando, filip
    finn, florian, floyd, francesco, francis, francisco, franck, francois, frank, franklin, franz, françois, fred
    freddie, frederic, frederick, frederik, fredrick, fredrik, friedrich, fritz, frédéric, gabe, gabriel, gabriele
    gareth, gary, gavin, geir, geoff, geoffrey, georg, george, georgios, gerald, gerard, gerd, gerhard, gernot
    gianluca, gideon, gilbert, giles, gilles, giorgio, giovanni, giuseppe, glen, glenn, gonzalo, goran, gordon, graeme
    graham, greg, gregor, gregory, grzegorz, guenther, guido, guillaume, guillermo, gunnar, gus, gustav, gustavo, guy
    guðmundur, göran, günter, günther, halldór, hamid, hamish, hank, hannes, hans, harald, harley, harold, harrison
    harry, hartmut, haruki, harvey, hasan, hassan, hector, heikki, heiko, heinrich, heinz, helgi, helmut, hendrik
    henning, henri, henrik, henry, herbert, herman, hermann, hideo, hiroshi, holger, horst, howard, howie, hubert
    hugh, hugo, humphrey, hussein, håkon, håvard, héctor, ian, ibrahim, ignacio, igor, ihor, iker, ilya, imran, isaac
    isaiah, ivan, ivor, iván, jaap, jack, jackie, jacob, jacques, jaime, jake, jakob, jakub, jamal, james, jannik
    jared, jarek, jarmo, jarosław, jason, javier, jay, jed, jeff, jeffrey, jens, jeremiah, jeremy, jerome, jerry
    jesper, jesse, jesus, jesús, jim, jimmie, jimmy, joachim, joao, joaquin, jochen, joe, joel, joerg, joey, johan
    johann, johannes, john, johnny, jon, jonas, jonathan, jonny, joost, jordi, jorge, jose, josef, joseph, josh
    joshua, jostein, josé, jouni, jozef, joão, juan, juha, jukka, julian, julien, julio, julius, juma, juri, jussi
    justin, jérôme, jón, jörg, jørgen, jürgen, kalle, karim, karl, karsten, kasper, keith, ken, kenji, kenneth, kevin
    khaled, khalid, kimmo, kirill, kjetil, klaus, knut, kofi, konrad, konstantin, kristian, kristinn, krystian
    krzysztof, kurt, kwame, kwesi, kyle, lamar, larry, lars, laszlo, laurent, lawrence, leigh, lennart, leo, leon
    leonard, leonardo, leonhard, leonid, leroy, lester, lewis, liam, linus, lionel, lloyd, lonnie, lorenzo, lothar
    louis, luc, luca, lucas, ludvik, ludwig, luigi, luis, luiz, luka, lukas, lukasz, luke, luther, lutz, luís, lászló
    maarten, maciej, mack, mads, magnus, mahmoud, mahmud, malcolm, malte, manfred, manuel, marc, marcel, marcelo
    marcin, marco, marcos, marcus, marijn, mario, marius, mark, markku, marko, markus, martin, martín, marvin, mateusz
    mathias, mathieu, mats, matt, matteo, matthew, matthias, matthijs, matti, mattia, maurice, mauricio, maurizio, max
    maxim, maxime, maximilian, mehdi, mehmet, melvin, mervyn, michael, michał, michel, mick, mickey, miguel, mihai
    mika, mikael, mike, mikhail, mikkel, mikko, milan, miles, milos, miloš, mitch, mohamed, mohammad, mohammed, mohan
    moises, monty, moritz, morten, moses, muhammad, murat, mustafa, mykhailo, mykola, nasser, nathan, neil, nelson
    nicholas, nick, nicolas, niels, nigel, niklas, nikola, nikolai, nikolas, nikolay, nils, noah, noel, norbert
    norman, nuno, obinna, octavio, ole, oleg, oleh, oleksandr, oli, oliver, olivier, ollie, olof, omar, omari, ondřej
    oscar, oskar, osman, osvaldo, oswald, otis, otto, owen, pablo, paolo, pascal, patricio, patrick, patrik, paul
    paulo, pavel, pawel, paweł, pedro, pekka, percy, perry, pete, peter, petr, petri, phil, philip, philipp, philippe
    phillip, pierre, pieter, pim, piotr, prakash, quentin, quincy, radek, radovan, rafael, rafał, rafiq, rahul
    raimund, rainer, raj, rajesh, ralf, ralph, ramesh, ramon, ramón, randy, raphael, rashad, rashid, rasmus, raul
    ravi, raymond, raúl, reggie, reginald, reinhard, reinhold, rené, reto, reuben, ricardo, richard, rick, rob, robbie
    robert, roberto, rocco, roderick, rodney, rodrigo, roger, roland, rolf, romain, roman, ron, ronald, ronnie, ronny
    rory, ross, roy, ruben, rubén, rudi, rudolf, rudy, rupert, ruslan, russell, rustam, ruud, ryan, sadiq, salman
    salvador, sami, samir, samuel, sandro, sanjay, santiago, satoshi, saul, scott, sean, sebastian, serge, sergei
    sergej, sergey, sergio, serhii, shane, sidney, sigurd, sigurður, silvio, simon, sindre, sjoerd, solomon, spencer
    stan, stanislaus, stanislav, stanisław, stefan, stefano, steffen, stephan, stephane, stephen, steve, steven
    stewart, stian, stu, stuart, stéphane, sune, sunil, suresh, sven, sylvain, sylvester, sébastien, sören, søren
    tadeusz, takeshi, tariq, ted, teemu, terence, tero, terrence, thaddeus, theo, theodore, thibault, thierry, thilo
    thomas, thorsten, tibor, tijs, till, tim, timo, timothy, tobias, toby, todd, tom, tomas, tomasz, tommy, tomás
    tony, torbjørn, tore, torsten, travis, trent, trevor, tristan, trond, troy, tunde, tyler, tyrone, udo, ulf, uli
    ulrich, ulysses, umar, uriah, urs, uwe, vaclav, vadim, valentin, vasily, vegard, vernon, vetle, vicente, victor
    vijay, viktor, ville, vince, vincent, vincenzo, vitaly, vladimir, vladimír, vojtěch, volker, volodymyr, václav
    víctor, wallace, walter, warren, wayne, werner, wesley, wilbur, wilfred, wilhelm, willem, william, willie, willy
    wim, winfried, winston, wojciech, wolfgang, woodrow, xabier, xavier, yann, yannick, yevgeny, yevhen, yitzhak
    yosef, yousef, yuri, yusuf, yves, zach, zachariah, zachary, zaid, zeke, zoltan, zoran, álvaro, árni, ólafur, óscar
    ørjan, øyvind, łukasz
    """
)

_OF_EITHER = table(
    """
    alex, alexis, andrea, ashley, cameron, casey, chris, dale, dana, dominique, jamie, jan, jean, jess, jordan, kai
    kari, kelly, kim, laurence, lee, lesley, leslie, lynn, manu, michal, michele, morgan, nicky, nicola, nikita, pat
    rene, robin, robyn, sam, sandy, sascha, sasha, taylor, terry, toni, vivian, yan
    """
)

GIVEN_NAMES = FEMININE_NAMES | MASCULINE_NAMES | _OF_EITHER
