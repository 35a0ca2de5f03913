"""
Given names, lower-cased, of many countries: evidence that a name is a person's.

A name that is missing costs little, since the shape of a credit decides first.
Left out are names that are common words or places too: Will, Chase, Paris.
"""

from __future__ import annotations

from ._language import table

__all__ = ["GIVEN_NAMES"]

GIVEN_NAMES = table(
    """
    aaron, abby, abdul, abdullah, abigail, abraham, ada, adam, adel, adele, adrian, adriana, agnes, agnieszka, ahmad
    ahmed, aidan, aisha, alain, alan, albert, alberto, aleksandr, aleksandra, alejandra, alejandro, alessandra
    alessandro, alex, alexander, alexandra, alexandre, alexei, alexey, alexis, alfonso, alfred, alfredo
    ali, alice, alicia, alina, alison, allison, alvaro, álvaro, amalia, amanda, amber, amelia, amina, amir, amy, ana
    anastasia, anders, andré, andre, andrea, andreas, andrei, andrej, andrés, andres, andrew, andrey, andrii, andriy
    andrzej, andy, angela, angelica, angelina, anita, anja, ann, anna, anne, annette, annie, anthony, antoine, anton
    antonio, antónio, anya, arjun, armin, arne, arnold, arthur, artur, arturo, asif, astrid, axel, ayesha
    ayşe, barbara, barry, bart, bartosz, beata, beatrice, beatriz, ben, benedikt, benjamin, benoit, bernadette
    bernard, bernd, bernhard, bert, beth, bethany, bettina, bianca, birgit, björn, bjorn, bob, bohdan, boris, brad
    bradley, brandon, brenda, brendan, brent, brian, britta, bruce, bruno, bryan, camila, camilla, camille, carl
    carla, carlos, carmen, carol, carolina, caroline, carolyn, carsten, casey, catherine, cathy, cecilia, celine
    cesar, césar, chad, charlene, charles, charlie, charlotte, cheryl, chiara, chloe, chris, christa
    christian, christiane, christina, christine, christof, christoph, christophe, christopher, cindy, claire, clara
    claudia, claudio, claus, clemens, clément, cliff, colin, connor, constanze, cornelia, craig, cristian, cristina
    cynthia, daisy, dale, damian, damien, dan, dana, daniel, daniela, daniele, danielle, danny, dario, darren, dave
    david, davide, deborah, debra, denis, denise, dennis, derek, desiree, detlef, diana, diane, didier, diego
    dieter, dietmar, dimitri, dirk, dmitri, dmitry, dmytro, dominic, dominik, dominique, donald, donna, doreen, doris
    dorothea, dorothy, doug, douglas, duncan, dustin, dylan, eamonn, eddie, edgar, eduard, eduardo, edward, edwin
    eileen, elena, eleni, elisa, elisabeth, elise, eliza, elizabeth, ella, ellen, elias, elsa, emanuel, emil, emilia
    emilie, emilio, emily, emma, emmanuel, emre, enrico, enrique, eric, erica, erich, erik, erika, erin, ernest, ernst
    esteban, esther, ethan, eugene, eva, evan, evelyn, fabian, fabio, fabrice, fabrizio, fatima, fatma
    federica, federico, felipe, felix, ferdinand, fernanda, fernando, filip, fiona, florian, frances, francesca
    francesco, francis, francisco, franck, françois, francois, frank, franz, fred, frederic, frédéric, frederick
    frederik, fredrik, friedrich, fritz, gabriel, gabriela, gabriele, gareth, gary, gavin, gemma, geoff, geoffrey
    georg, george, georgios, gerald, gerard, gerd, gerhard, gernot, gilles, gina, giorgio, giovanni
    giulia, giuseppe, glen, glenn, gloria, gonzalo, gordon, graeme, graham, greg, gregor, gregory, greta, grzegorz
    guido, guillaume, guillermo, gunnar, günter, günther, gustav, gustavo, guy, hannah, hanna, hannes, hans, harald
    harold, harriet, harry, hartmut, hasan, hassan, heather, hector, héctor, heidi, heike, heiko, heinrich, heinz
    helen, helena, helene, helga, helmut, hendrik, henri, henrik, henry, herbert, hermann, hilary, holger, holly
    horst, howard, hubert, hugh, hugo, hussein, ian, ibrahim, ida, ignacio, igor, ilya, imran, ines, inga, inge
    ingrid, irena, irene, irina, isaac, isabel, isabella, isabelle, ivan, iván, jaap, jack, jackie, jacob
    jacqueline, jacquelyn, jacques, jaime, jake, jakob, jakub, james, jamie, jan, jana, jane, janet, janine, jannik
    jarek, jarosław, jason, javier, jay, jean, jeff, jeffrey, jenna, jennifer, jenny, jens, jeremy, jérôme, jerry
    jesse, jessica, jesus, jesús, jill, jim, jimmy, joachim, joan, joana, joanna, joanne, joão, joao, joaquin
    jochen, joe, joel, joerg, jörg, johan, johann, johanna, johannes, john, johnny, jon, jonas, jonathan, jordan
    jordi, jorge, josé, jose, josef, joseph, josephine, josh, joshua, joyce, juan, juana, judith, judy, julia, julian
    juliana, julie, julien, juliette, julio, juri, jürgen, justin, kai, kaitlyn, karen, karim, karin, karina, karl
    karla, karolina, karsten, kasia, kate, katarzyna, katharina, katherine, kathleen, kathrin, kathryn, kathy, katie
    katja, katrin, keith, kelly, ken, kenneth, kerstin, kevin, khaled, khalid, kim, kimberly, kirill, kirsten
    kirsty, klaus, konrad, konstantin, krisztina, kristen, kristian, kristin, kristina, krystian, krzysztof, kurt
    kyle, lara, lars, laszlo, lászló, laura, lauren, laurence, laurent, lea, lee, leigh, lena, leo, leon, leonard
    leonardo, leonhard, leonid, lesley, leslie, lewis, liam, lidia, lilly, linda, lindsay, lindsey, linus, lionel
    lisa, liz, lorena, lorenzo, lothar, louis, louise, luc, luca, lucas, lucia, lucía, lucie, lucy, ludwig, luigi
    luis, luís, luisa, luiz, luka, lukas, lukasz, łukasz, lutz, lydia, lynn, maciej, madeleine, magda, magdalena
    mahmoud, mahmud, maja, malcolm, malte, mandy, manfred, manu, manuel, manuela, marc, marcel, marcela, marcelo
    marcin, marco, marcos, marcus, margaret, margarita, margot, maria, maría, mariana, marianne, marie, marijn
    marina, mario, marion, marisa, marius, marjorie, mark, markku, marko, markus, marta, martha, martin, martín
    martina, marvin, mary, mateusz, mathias, mathieu, mathilde, matt, matteo, matthew, matthias, matti, mattia
    maureen, maurice, mauricio, maurizio, max, maxim, maxime, maximilian, maya, megan, mehdi, mehmet, melanie
    melissa, mia, michael, michaela, michał, michal, michel, michele, michelle, miguel, mihai, mika, mike, mikael
    mikhail, milan, miles, milena, miriam, mitch, mohamed, mohammad, mohammed, moises, mona, monica, monika, morgan
    morten, moritz, muhammad, murat, mustafa, mykhailo, mykola, nadia, nadine, nadja, nancy, naomi, natacha, natalia
    natalie, natasha, nathalie, nathan, neil, nicholas, nick, nicky, nicola, nicolas, nicole, niels, nigel, niklas
    nikita, nikola, nikolai, nikolas, nils, nina, noah, noel, noelle, nora, norbert, norman, nuno, octavio, ole
    oleg, oleh, oleksandr, olga, oli, oliver, olivia, olivier, olof, omar, oscar, óscar, oskar, osman, oswald
    otto, owen, pablo, pamela, paolo, pascal, pat, patricia, patricio, patrick, patrik, paul, paula, paulina, pauline
    paulo, pavel, paweł, pawel, pedro, peggy, pete, peter, petr, petra, petri, phil, philip, philipp
    philippe, phillip, phoebe, pierre, pieter, pilar, piotr, prakash, priya, rachael, rachel, radek, rafael, rafał
    rahul, raimund, rainer, raj, rajesh, ralf, ralph, ramón, ramon, randy, raphael, raquel, rashid, raúl, raul, ravi
    raymond, rebecca, reinhard, reinhold, renata, renate, rené, rene, reto, ricardo, richard, rick, rita, rob
    robert, roberta, roberto, robin, robyn, rodrigo, roger, roland, rolf, roman, romain, ron, ronald, ronny, rosa
    rosemary, ross, roy, ruben, rubén, rudi, rudolf, rupert, ruslan, russell, rustam, ruth, ryan, sabine, sabrina
    sally, salman, salvador, sam, samantha, samir, samuel, sandra, sandro, sandy, sanjay, santiago, sara, sarah
    sascha, saul, scott, sean, sebastian, sébastien, serge, sergei, sergej, sergey, sergio, serhii, shane, shannon
    sharon, sheila, shirley, sigrid, silke, silvia, simon, simona, simone, siobhan, sofia, sofie, sonia, sonja, sophia
    sophie, sören, stacey, stacy, stan, stanislav, stanisław, stefan, stefania, stefanie, stefano, steffen, stephan
    stephane, stéphane, stephanie, stephen, steve, steven, stewart, stine, stuart, sue, sune, sunil, susan, susana
    susanna, susanne, suzanne, sven, svetlana, sylvain, sylvia, sylvie, tamara, tania, tanja, tanya, tara, tatiana
    tatyana, ted, teemu, teresa, terry, tero, theo, theresa, thibault, thierry, thilo, thomas, thorsten, tibor, till
    tim, timo, timothy, tina, tobias, todd, tom, tomas, tomás, tomasz, tommy, toni, tony, torsten, tracey, tracy
    travis, trevor, tristan, troy, tyler, udo, ulf, uli, ulrich, ulrike, umar, ursula, urs, ute, uwe, vadim, valentin
    valentina, valeria, valerie, vanessa, vasily, vera, verena, veronica, veronika, vicente, victor, víctor, victoria
    viktor, viktoria, vincent, vincenzo, virginie, vitaly, vivian, vladimir, volker, volodymyr, walter, wanda
    wendy, werner, wesley, wilhelm, willem, william, willy, winfried, wojciech, wolfgang, xavier, yan, yana, yann
    yannick, yasmin, yevhen, yolanda, yuri, yusuf, yves, yvette, yvonne, zach, zachary, zoe, zoltan, øyvind
    ørjan, jørgen, søren, åsa, håkon, håvard, eirik, ingvild, kjetil, silje, sigurd, sindre, stian, tore, torbjørn
    trond, vegard, vetle, erlend, geir, gry, guri, heidi, hilde, jonny, jostein, kari, knut, lise, magnus, mads
    mikkel, rasmus, kasper, jesper, henning, bjarne, birgitta, göran, lennart, mats, ulla, pernilla, fredrick
    juha, jussi, kimmo, markku, mikko, pekka, sanna, timo, ville, antti, heikki, jarmo, jouni, jukka, kalle, kari
    guðmundur, jón, sigurður, ólafur, björk, einar, eggert, kristinn, árni, halldór, helgi, þórdís
    """
)
