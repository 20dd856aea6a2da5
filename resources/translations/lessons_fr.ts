<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Lesson</name>
    <message>
        <source>A second pair of hands, or a split</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>Une seconde paire de mains, ou un partage</translation>
    </message>
    <message>
        <source>Two who work together, or one who takes orders and one who serves: what each gains.</source>
        <extracomment>a-second-pair-of-hands: shows</extracomment>
        <translation>Deux qui travaillent ensemble, ou l’un qui prend les commandes et l’autre qui sert&#x202f;: ce que chacun apporte.</translation>
    </message>
    <message>
        <source>Until now Roger did everything alone: guests waited 3:22 to order, and 8:11 for food. Now Charlie comes. Both do everything: who is free takes what has waited longest. Six pieces of work wait.</source>
        <extracomment>a-second-pair-of-hands: stops 1 caption</extracomment>
        <translation>Jusqu’ici, Roger faisait tout seul&#x202f;: les clients attendaient 3:22 pour commander, et 8:11 leur repas. Voici Charlie. Les deux font tout&#x202f;: celui qui est libre prend ce qui attend depuis le plus longtemps. Six tâches attendent.</translation>
    </message>
    <message>
        <source>How will the work that waits go on?</source>
        <extracomment>a-second-pair-of-hands: stops 1 draw ask</extracomment>
        <translation>Comment évoluera le travail en attente&#x202f;?</translation>
    </message>
    <message>
        <source>At first hardly less waits: what has piled up is only begun.</source>
        <extracomment>a-second-pair-of-hands: stops 1 reveal happened</extracomment>
        <translation>D’abord, il n’en attend guère moins&#x202f;: ce qui s’est accumulé est à peine entamé.</translation>
    </message>
    <message>
        <source>Ten minutes after Charlie has come nothing waits any more, neither an order nor a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 2 caption</extracomment>
        <translation>Dix minutes après l’arrivée de Charlie, plus rien n’attend, ni commande ni assiette.</translation>
    </message>
    <message>
        <source>Keep this moment in mind.</source>
        <extracomment>a-second-pair-of-hands: stops 2 hint</extracomment>
        <translation>Gardez ce moment en mémoire.</translation>
    </message>
    <message>
        <source>The same guests, and since 12:20 the same two. But Charlie only takes orders and money, and Roger only serves and answers. Nobody waits for Charlie.</source>
        <extracomment>a-second-pair-of-hands: stops 3 caption</extracomment>
        <translation>Les mêmes clients, et depuis 12:20 les deux mêmes serveurs. Mais Charlie ne prend que les commandes et l’argent, et Roger ne fait que servir et répondre. Personne n’attend Charlie.</translation>
    </message>
    <message>
        <source>What does Charlie do when nobody wants to order?</source>
        <extracomment>a-second-pair-of-hands: stops 3 hint</extracomment>
        <translation>Que fait Charlie quand personne ne veut commander&#x202f;?</translation>
    </message>
    <message>
        <source>In the other evening nothing waited at half past twelve. And here?</source>
        <extracomment>a-second-pair-of-hands: stops 3 question ask</extracomment>
        <translation>Dans l’autre soirée, rien n’attendait à midi et demi. Et ici&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing either, and sooner: a split makes it faster</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 1 text</extracomment>
        <translation>Rien non plus, et plus tôt&#x202f;: un partage accélère</translation>
    </message>
    <message>
        <source>Plates wait for Roger, while Charlie stands idle</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 2 text</extracomment>
        <translation>Des assiettes attendent Roger, et Charlie ne fait rien</translation>
    </message>
    <message>
        <source>Nothing: each has a book of his own, so neither waits for the other</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 3 text</extracomment>
        <translation>Rien&#x202f;: chacun a son propre carnet, aucun n’attend donc l’autre</translation>
    </message>
    <message>
        <source>Four pieces of work wait for Roger, and Charlie has nothing to do. Where both do everything he would have taken a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal happened</extracomment>
        <translation>Quatre tâches attendent Roger, et Charlie n’a rien à faire. Là où les deux font tout, il aurait pris une assiette.</translation>
    </message>
    <message>
        <source>A split alone makes nothing faster: one can stand idle beside the queue of the other.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal principle</extracomment>
        <translation>Un partage seul n’accélère rien&#x202f;: l’un peut rester oisif à côté de la file de l’autre.</translation>
    </message>
    <message>
        <source>Five to one. With the split guests waited 1:49 to order, in the mean since noon; where both do everything it was 2:14.</source>
        <extracomment>a-second-pair-of-hands: stops 4 caption</extracomment>
        <translation>Une heure moins cinq. Avec le partage, les clients ont attendu 1:49 pour commander, en moyenne depuis midi&#x202f;; là où les deux font tout, c’était 2:14.</translation>
    </message>
    <message>
        <source>Whom do guests wait for when they want to order, and whom when they want to eat?</source>
        <extracomment>a-second-pair-of-hands: stops 4 hint</extracomment>
        <translation>Qui les clients attendent-ils quand ils veulent commander, et qui quand ils veulent manger&#x202f;?</translation>
    </message>
    <message>
        <source>For food they waited 8:37 where both do everything. How long with the split?</source>
        <extracomment>a-second-pair-of-hands: stops 4 question ask</extracomment>
        <translation>Pour leur repas, ils ont attendu 8:37 là où les deux font tout. Combien avec le partage&#x202f;?</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 1 text</extracomment>
        <translation>Plus longtemps</translation>
    </message>
    <message>
        <source>Less, as for the order: the split made it faster</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 2 text</extracomment>
        <translation>Moins, comme pour commander&#x202f;: le partage a accéléré</translation>
    </message>
    <message>
        <source>Less: who reads is no longer in the way of who writes, as with two databases</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 3 text</extracomment>
        <translation>Moins&#x202f;: qui lit ne gêne plus qui écrit, comme avec deux bases de données</translation>
    </message>
    <message>
        <source>Longer: 9:45. What the split gained at the counter it lost at the tables. Roger changed between kinds of work less often, but he had to carry everything alone.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal happened</extracomment>
        <translation>Plus longtemps&#x202f;: 9:45. Ce que le partage a gagné à la commande, il l’a perdu à table. Roger a moins souvent changé de tâche, mais il devait tout porter seul.</translation>
    </message>
    <message>
        <source>The second pair of hands made it faster. A split moves the waiting; it pays where one half can then be done in another way.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal principle</extracomment>
        <translation>C’est la seconde paire de mains qui a accéléré. Un partage déplace l’attente&#x202f;; il rapporte quand une moitié peut ensuite se faire autrement.</translation>
    </message>
    <message>
        <source>To tell what more hands gain from what a split gains.</source>
        <extracomment>a-second-pair-of-hands: teacher aim</extracomment>
        <translation>Distinguer ce qu’apportent plus de mains de ce qu’apporte un partage.</translation>
    </message>
    <message>
        <source>What would have to be other about reading, so that the split pays? (Next lesson: asking, or reading a board.)</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>Que faudrait-il changer à la lecture pour que le partage rapporte&#x202f;? (Leçon suivante&#x202f;: demander, ou lire un tableau.)</translation>
    </message>
    <message>
        <source>In the program that you know best: who is Charlie, who is Roger, and who of them is idle?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>Dans le programme que vous connaissez le mieux&#x202f;: qui est Charlie, qui est Roger, et lequel des deux ne fait rien&#x202f;?</translation>
    </message>
    <message>
        <source>What does changing from one kind of work to another cost a person, and what a server?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>Que coûte le passage d’une tâche à une autre à une personne, et à un serveur informatique&#x202f;?</translation>
    </message>
    <message>
        <source>The split is credited for the second man. Ask how long Roger alone would have needed: the lesson before this one has it.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>On crédite le partage du mérite du second homme. Demandez combien de temps il aurait fallu à Roger seul&#x202f;: la leçon précédente le dit.</translation>
    </message>
    <message>
        <source>Somebody finds another evening in which the split wins. So there are: it depends on the mix, and on what changing over costs. Play both with compare.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>Quelqu’un trouve une autre soirée où le partage gagne. Il y en a&#x202f;: cela dépend du mélange, et de ce que coûte le changement de tâche. Jouez les deux avec Comparer.</translation>
    </message>
    <message>
        <source>A time-out in the saga</source>
        <extracomment>a-time-out-in-the-saga: name</extracomment>
        <translation>Un délai dépassé dans la saga</translation>
    </message>
    <message>
        <source>A hold runs out while a card is read; money goes back, and even that can fail.</source>
        <extracomment>a-time-out-in-the-saga: shows</extracomment>
        <translation>Une réservation expire pendant la lecture d’une carte&#x202f;; l’argent est rendu, et même cela peut échouer.</translation>
    </message>
    <message>
        <source>At 12:04 Ben ordered the last two falafel bowls. Stock holds them for five minutes; his card is still in the reader. Until 12:09 it will say neither yes nor no.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 caption</extracomment>
        <translation>À 12:04, Ben a commandé les deux derniers falafel bowls. Le stock les lui garde cinq minutes&#x202f;; sa carte est encore dans le lecteur. Jusqu’à 12:09, elle ne dira ni oui ni non.</translation>
    </message>
    <message>
        <source>Who else might want the bowls?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 hint</extracomment>
        <translation>Qui d’autre pourrait vouloir ces bowls&#x202f;?</translation>
    </message>
    <message>
        <source>Half a minute on, the five minutes are over. What happens?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question ask</extracomment>
        <translation>Une demi-minute plus tard, les cinq minutes sont passées. Que se passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing, until the card has answered: hold and payment are one transaction</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 1 text</extracomment>
        <translation>Rien avant que la carte ait répondu&#x202f;: réservation et paiement sont une seule transaction</translation>
    </message>
    <message>
        <source>The order is rolled back, and his card is told to stop</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 2 text</extracomment>
        <translation>La commande est défaite (rollback), et l’on dit à sa carte de s’arrêter</translation>
    </message>
    <message>
        <source>The bowls are on sale again; the order waits for his money as before</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 3 text</extracomment>
        <translation>Les bowls sont de nouveau en vente&#x202f;; la commande attend son argent comme avant</translation>
    </message>
    <message>
        <source>At 12:09 the hold ran out: ReservationExpired, an event like any other. Two bowls are on sale. Ben&apos;s order still waits for 20.00; nobody has told his card anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal happened</extracomment>
        <translation>À 12:09, la réservation a expiré&#x202f;: ReservationExpired, un événement comme un autre. Deux bowls sont en vente. La commande de Ben attend toujours 20.00&#x202f;; personne n’a rien dit à sa carte.</translation>
    </message>
    <message>
        <source>A time-out is a decision made without an answer. The answer can still come.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal principle</extracomment>
        <translation>Un délai dépassé est une décision prise sans réponse. La réponse peut encore venir.</translation>
    </message>
    <message>
        <source>In ten seconds Ben&apos;s card says yes: a minute and a half too late.</source>
        <extracomment>a-time-out-in-the-saga: stops 2 caption</extracomment>
        <translation>Dans dix secondes, la carte de Ben dit oui&#x202f;: une minute et demie trop tard.</translation>
    </message>
    <message>
        <source>Ben was lucky: stock was asked once more, had the bowls, and they are his. Chiara ordered the last two burgers at 12:14, and her hold ran out at 12:19. At 12:20 table 1 ordered two burgers. In ten seconds her card says yes.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 caption</extracomment>
        <translation>Ben a eu de la chance&#x202f;: on a redemandé au stock, il avait les bowls, ils sont à lui. Chiara a commandé les deux derniers burgers à 12:14, et sa réservation a expiré à 12:19. À 12:20, la table 1 a commandé deux burgers. Dans dix secondes, sa carte dit oui.</translation>
    </message>
    <message>
        <source>What does each of the three services know by itself?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 hint</extracomment>
        <translation>Que sait par lui-même chacun des trois services&#x202f;?</translation>
    </message>
    <message>
        <source>Her card says yes at 12:21. What becomes of it?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question ask</extracomment>
        <translation>Sa carte dit oui à 12:21. Que devient ce oui&#x202f;?</translation>
    </message>
    <message>
        <source>It is not charged: the till sees that the hold had run out</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 1 text</extracomment>
        <translation>Rien n’est débité&#x202f;: la caisse voit que la réservation avait expiré</translation>
    </message>
    <message>
        <source>She gets the burgers: her order is the older one by the clock</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 2 text</extracomment>
        <translation>Elle reçoit les burgers&#x202f;: d’après l’horloge, sa commande est la plus ancienne</translation>
    </message>
    <message>
        <source>The money is taken; stock says no; the order is rejected; the money goes back</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 3 text</extracomment>
        <translation>L’argent est pris&#x202f;; le stock dit non&#x202f;; la commande est rejetée&#x202f;; l’argent est rendu</translation>
    </message>
    <message>
        <source>All of her order is rolled back, as if she had not been there</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 4 text</extracomment>
        <translation>Toute sa commande est défaite (rollback), comme si elle n’était jamais venue</translation>
    </message>
    <message>
        <source>25.00 were taken, stock had no burger left, the order was rejected, 25.00 went back: four events, all of 12:21. Table 1 keeps its burgers, which are on the fire.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal happened</extracomment>
        <translation>25.00 ont été pris, le stock n’avait plus de burger, la commande a été rejetée, 25.00 ont été rendus&#x202f;: quatre événements, tous de 12:21. La table 1 garde ses burgers, qui sont au feu.</translation>
    </message>
    <message>
        <source>A saga has no lock on what it holds. It has a next step for each answer, the late ones too.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal principle</extracomment>
        <translation>Une saga ne verrouille pas ce qu’elle tient. Elle a un pas suivant pour chaque réponse, même tardive.</translation>
    </message>
    <message>
        <source>The money is on its way back to Chiara&apos;s bank. In ten seconds the bank answers: it does not accept it.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 caption</extracomment>
        <translation>L’argent est en route vers la banque de Chiara. Dans dix secondes, la banque répond&#x202f;: elle ne l’accepte pas.</translation>
    </message>
    <message>
        <source>The refund is refused. How does it stand with order 3 then?</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question ask</extracomment>
        <translation>Le remboursement est refusé. Où en est alors la commande 3&#x202f;?</translation>
    </message>
    <message>
        <source>That cannot be: what makes good must always be possible</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 1 text</extracomment>
        <translation>C’est impossible&#x202f;: ce qui répare doit toujours être possible</translation>
    </message>
    <message>
        <source>It is sent until it works; meanwhile the order is open</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 2 text</extracomment>
        <translation>Il est renvoyé jusqu’à ce qu’il passe&#x202f;; d’ici là, la commande est ouverte</translation>
    </message>
    <message>
        <source>All is as before she ordered</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 3 text</extracomment>
        <translation>Tout est comme avant sa commande</translation>
    </message>
    <message>
        <source>Rejected, 25.00 owed to her, and no further step that goes by itself</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 4 text</extracomment>
        <translation>Rejetée, 25.00 lui sont dus, et aucun pas suivant ne part de lui-même</translation>
    </message>
    <message>
        <source>RefundDeclined at 12:23. Her order stays rejected. 25.00 were taken, nothing of it is with her, and a minute later still nobody has done anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal happened</extracomment>
        <translation>RefundDeclined à 12:23. Sa commande reste rejetée. 25.00 ont été pris, elle n’en a rien, et une minute plus tard personne n’a encore rien fait.</translation>
    </message>
    <message>
        <source>A compensation can fail. Then a rule says so, and a person has to act.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal principle</extracomment>
        <translation>Une compensation peut échouer. Alors une règle le dit, et une personne doit agir.</translation>
    </message>
    <message>
        <source>Five minutes later 25.00 are still owed for order 3. It stands on the list of the process manager, which has no rule for that.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 caption</extracomment>
        <translation>Cinq minutes plus tard, 25.00 sont toujours dus pour la commande 3. Elle est sur la liste du gestionnaire de processus, qui n’a pas de règle pour cela.</translation>
    </message>
    <message>
        <source>Who ends it?</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question ask</extracomment>
        <translation>Qui y met fin&#x202f;?</translation>
    </message>
    <message>
        <source>The process manager: it tries until it goes through, as undoing must</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 1 text</extracomment>
        <translation>Le gestionnaire de processus&#x202f;: il essaie jusqu’à ce que cela passe, puisqu’il faut défaire</translation>
    </message>
    <message>
        <source>Nobody needs to: a rejected order is undone</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 2 text</extracomment>
        <translation>Personne n’en a besoin&#x202f;: une commande rejetée est défaite</translation>
    </message>
    <message>
        <source>Nadia, who manages: she decides to try once more</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 3 text</extracomment>
        <translation>Nadia, la responsable&#x202f;: elle décide d’essayer encore une fois</translation>
    </message>
    <message>
        <source>At 12:28:30 Nadia tries again, and the bank takes it. 25.00 are with Chiara. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal happened</extracomment>
        <translation>À 12:28:30, Nadia essaie de nouveau, et la banque accepte. Chiara a ses 25.00. Le journal garde les deux remboursements et ce qui a échoué entre eux.</translation>
    </message>
    <message>
        <source>Where no rule can go on, the saga needs a list that a person reads.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal principle</extracomment>
        <translation>Là où aucune règle ne peut continuer, la saga a besoin d’une liste que lit une personne.</translation>
    </message>
    <message>
        <source>To see that each step of a saga can come too late, and that the steps which make good can fail like all others.</source>
        <extracomment>a-time-out-in-the-saga: teacher aim</extracomment>
        <translation>Voir que chaque pas d’une saga peut venir trop tard, et que les pas qui réparent peuvent échouer comme tous les autres.</translation>
    </message>
    <message>
        <source>The hold could end later than the card&apos;s own time-out. Which of the two should be longer, and who sets them?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>La réservation pourrait durer plus longtemps que le délai de la carte. Lequel des deux devrait être le plus long, et qui les fixe&#x202f;?</translation>
    </message>
    <message>
        <source>What should Chiara be told at 12:21, and what at 12:23?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>Que faudrait-il dire à Chiara à 12:21, et que lui dire à 12:23&#x202f;?</translation>
    </message>
    <message>
        <source>Which steps of a saga should stand last, because nothing makes them good?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>Quels pas d’une saga devraient venir en dernier, parce que rien ne les répare&#x202f;?</translation>
    </message>
    <message>
        <source>A class looks for whoever was at fault. Nobody was: each service did what it had to with what it knew.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>La classe cherche un coupable. Il n’y en a pas&#x202f;: chaque service a fait ce qu’il devait avec ce qu’il savait.</translation>
    </message>
    <message>
        <source>“Then hold for longer.” Ask what table 1 is told meanwhile, when ten people hold burgers and do not pay.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>«&#x202f;Alors réservons plus longtemps.&#x202f;» Demandez ce que l’on dit à la table 1 pendant que dix personnes réservent des burgers et ne paient pas.</translation>
    </message>
    <message>
        <source>Asking, or reading a board</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>Demander, ou lire un tableau</translation>
    </message>
    <message>
        <source>Who reads for himself costs nobody&apos;s time. What he reads may be a little old.</source>
        <extracomment>asking-or-reading-a-board: shows</extracomment>
        <translation>Qui lit lui-même ne prend le temps de personne. Ce qu’il lit est peut-être un peu ancien.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money. Roger serves and answers. There is no board: who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: stops 1 caption</extracomment>
        <translation>Charlie prend les commandes et l’argent. Roger sert et répond. Il n’y a pas de tableau&#x202f;: qui veut savoir où est sa commande demande à Roger, et chaque réponse lui coûte un trajet en cuisine.</translation>
    </message>
    <message>
        <source>The rush is over. Food took nearly ten minutes in the mean, and guests asked 31 times where it was.</source>
        <extracomment>asking-or-reading-a-board: stops 2 caption</extracomment>
        <translation>L’affluence est passée. Le repas a mis près de dix minutes en moyenne, et les clients ont demandé 31 fois où il était.</translation>
    </message>
    <message>
        <source>What could Roger have done instead of answering?</source>
        <extracomment>asking-or-reading-a-board: stops 2 hint</extracomment>
        <translation>Qu’aurait pu faire Roger au lieu de répondre&#x202f;?</translation>
    </message>
    <message>
        <source>The same guests and the same two people. Now a board hangs where all see it; it shows everything ten seconds late. Amira&apos;s order was accepted five seconds ago.</source>
        <extracomment>asking-or-reading-a-board: stops 3 caption</extracomment>
        <translation>Les mêmes clients et les deux mêmes personnes. Un tableau est maintenant accroché à la vue de tous&#x202f;; il montre tout avec dix secondes de retard. La commande d’Amira a été acceptée il y a cinq secondes.</translation>
    </message>
    <message>
        <source>When did the board hear of her order?</source>
        <extracomment>asking-or-reading-a-board: stops 3 hint</extracomment>
        <translation>Quand le tableau a-t-il appris sa commande&#x202f;?</translation>
    </message>
    <message>
        <source>She looks at the board. What does she see?</source>
        <extracomment>asking-or-reading-a-board: stops 3 question ask</extracomment>
        <translation>Elle regarde le tableau. Que voit-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Her number: the order is accepted</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 1 text</extracomment>
        <translation>Son numéro&#x202f;: la commande est acceptée</translation>
    </message>
    <message>
        <source>Not her number yet</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 2 text</extracomment>
        <translation>Pas encore son numéro</translation>
    </message>
    <message>
        <source>Nothing she can rely on: a board that is late is wrong</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 3 text</extracomment>
        <translation>Rien de fiable&#x202f;: un tableau en retard est faux</translation>
    </message>
    <message>
        <source>Her number came at 12:02:55, ten seconds after the order was accepted. Until then nothing on the board was wrong: it said what had been so ten seconds before.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal happened</extracomment>
        <translation>Son numéro est venu à 12:02:55, dix secondes après l’acceptation de la commande. Jusque-là, rien n’était faux au tableau&#x202f;: il disait ce qui était vrai dix secondes plus tôt.</translation>
    </message>
    <message>
        <source>Accepted is one thing, shown is another, and between the two lies time.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal principle</extracomment>
        <translation>Accepté est une chose, affiché en est une autre, et entre les deux il y a du temps.</translation>
    </message>
    <message>
        <source>The rush is over again. Food took seven minutes instead of ten. Charlie and Roger share the work as before.</source>
        <extracomment>asking-or-reading-a-board: stops 4 caption</extracomment>
        <translation>L’affluence est de nouveau passée. Le repas a mis sept minutes au lieu de dix. Charlie et Roger se partagent le travail comme avant.</translation>
    </message>
    <message>
        <source>What is there less of?</source>
        <extracomment>asking-or-reading-a-board: stops 4 hint</extracomment>
        <translation>De quoi y a-t-il moins&#x202f;?</translation>
    </message>
    <message>
        <source>What made the food come sooner?</source>
        <extracomment>asking-or-reading-a-board: stops 4 question ask</extracomment>
        <translation>Qu’est-ce qui a fait venir le repas plus tôt&#x202f;?</translation>
    </message>
    <message>
        <source>The split: one of them writes, the other reads</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 1 text</extracomment>
        <translation>Le partage&#x202f;: l’un écrit, l’autre lit</translation>
    </message>
    <message>
        <source>Guests read for themselves, and Roger is not asked</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 2 text</extracomment>
        <translation>Les clients lisent eux-mêmes, on ne demande plus à Roger</translation>
    </message>
    <message>
        <source>A second database for those who read</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 3 text</extracomment>
        <translation>Une seconde base de données pour qui lit</translation>
    </message>
    <message>
        <source>The split was there both times. Guests asked four times instead of 31; they looked at the board nearly two thousand times, and no look cost anybody a step.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal happened</extracomment>
        <translation>Le partage était là les deux fois. Les clients ont demandé quatre fois au lieu de 31&#x202f;; ils ont regardé le tableau près de deux mille fois, et aucun regard n’a coûté un pas à personne.</translation>
    </message>
    <message>
        <source>A read view pays where many look and few write: reading is taken off those who work.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal principle</extracomment>
        <translation>Une vue de lecture rapporte là où beaucoup regardent et peu écrivent&#x202f;: elle ôte la lecture à ceux qui travaillent.</translation>
    </message>
    <message>
        <source>To see what a read view gains, and what it costs: that what it shows is a little old.</source>
        <extracomment>asking-or-reading-a-board: teacher aim</extracomment>
        <translation>Voir ce qu’apporte une vue de lecture, et ce qu’elle coûte&#x202f;: ce qu’elle montre est un peu ancien.</translation>
    </message>
    <message>
        <source>Where in a shop on the web is the board, and who was Roger before?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Dans une boutique en ligne, où est le tableau, et qui était Roger avant&#x202f;?</translation>
    </message>
    <message>
        <source>How old may a board be before people begin to ask again?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Quel âge peut avoir un tableau avant que les gens ne se remettent à demander&#x202f;?</translation>
    </message>
    <message>
        <source>Compare with two who both do everything (menu Experiments): does the split by itself gain anything for the food?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Comparez avec deux qui font tout (menu Expériences)&#x202f;: le partage apporte-t-il à lui seul quelque chose au repas&#x202f;?</translation>
    </message>
    <message>
        <source>The class credits the split, because the two are on the picture. Say once more that it was there in both evenings.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>La classe attribue le mérite au partage, car on voit les deux à l’image. Redites qu’il était là dans les deux soirées.</translation>
    </message>
    <message>
        <source>Ten seconds seem nothing. Ask who has ever paid twice because a page did not show it.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>Dix secondes semblent rien. Demandez qui a déjà payé deux fois parce qu’une page ne l’affichait pas.</translation>
    </message>
    <message>
        <source>Behind is not wrong</source>
        <extracomment>behind-is-not-wrong: name</extracomment>
        <translation>En retard n’est pas faux</translation>
    </message>
    <message>
        <source>A view that is late is right in the end. One that is up to date can be wrong, and stay so.</source>
        <extracomment>behind-is-not-wrong: shows</extracomment>
        <translation>Une vue en retard finit par être juste. Une vue à jour peut être fausse, et le rester.</translation>
    </message>
    <message>
        <source>Chiara has ordered two ramen to take away, and paid 24.00 at 12:18:07. The order details say so. A hundred evenings went like this one.</source>
        <extracomment>behind-is-not-wrong: stops 1 caption</extracomment>
        <translation>Chiara a commandé deux ramen à emporter, et payé 24.00 à 12:18:07. Le détail de commande le dit. Cent soirées se sont passées comme celle-ci.</translation>
    </message>
    <message>
        <source>The same evening once more, with one difference. Chiara is about to pay. Of all events on their way to the order details, the one that says so will be thrown away.</source>
        <extracomment>behind-is-not-wrong: stops 2 caption</extracomment>
        <translation>La même soirée encore une fois, à une différence près. Chiara va payer. De tous les événements en route vers le détail de commande, celui qui le dit sera perdu.</translation>
    </message>
    <message>
        <source>What does a view know of an event that never comes?</source>
        <extracomment>behind-is-not-wrong: stops 2 hint</extracomment>
        <translation>Que sait une vue d’un événement qui n’arrive jamais&#x202f;?</translation>
    </message>
    <message>
        <source>It ran well a hundred times. What will the order details show when Chiara has paid?</source>
        <extracomment>behind-is-not-wrong: stops 2 question ask</extracomment>
        <translation>Cela a bien marché cent fois. Que montrera le détail de commande quand Chiara aura payé&#x202f;?</translation>
    </message>
    <message>
        <source>That she has paid: what ran well a hundred times is right</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 1 text</extracomment>
        <translation>Qu’elle a payé&#x202f;: ce qui a bien marché cent fois est juste</translation>
    </message>
    <message>
        <source>That the view is behind, until it has caught up</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 2 text</extracomment>
        <translation>Que la vue est en retard, jusqu’à ce qu’elle ait rattrapé</translation>
    </message>
    <message>
        <source>That she has not paid, and the view is not behind</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 3 text</extracomment>
        <translation>Qu’elle n’a pas payé, et que la vue n’est pas en retard</translation>
    </message>
    <message>
        <source>She paid at 12:18:07. The order details still ask her for the money, and yet they know that her ramen is on the fire since 12:18:15: they have heard of what came later.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal happened</extracomment>
        <translation>Elle a payé à 12:18:07. Le détail de commande lui réclame encore l’argent, et pourtant il sait que ses ramen sont au feu depuis 12:18:15&#x202f;: il a appris ce qui est venu plus tard.</translation>
    </message>
    <message>
        <source>A hundred clean evenings say nothing of what happens once an event is lost.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal principle</extracomment>
        <translation>Cent soirées sans accroc ne disent rien de ce qui se passe quand un événement est perdu.</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes late: Chiara&apos;s number is not on it yet. The order details are late by nothing.</source>
        <extracomment>behind-is-not-wrong: stops 3 caption</extracomment>
        <translation>Le tableau des clients a deux minutes de retard&#x202f;: le numéro de Chiara n’y est pas encore. Le détail de commande n’a aucun retard.</translation>
    </message>
    <message>
        <source>Which of the two says what is true about order 5 a minute and a half from now?</source>
        <extracomment>behind-is-not-wrong: stops 3 question ask</extracomment>
        <translation>Lequel des deux dira la vérité sur la commande 5 dans une minute et demie&#x202f;?</translation>
    </message>
    <message>
        <source>The order details: they are up to date</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 1 text</extracomment>
        <translation>Le détail de commande&#x202f;: il est à jour</translation>
    </message>
    <message>
        <source>The guests&apos; board: it is late, and hears of everything</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 2 text</extracomment>
        <translation>Le tableau des clients&#x202f;: en retard, il apprend tout</translation>
    </message>
    <message>
        <source>Both: every view is right a little later</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 3 text</extracomment>
        <translation>Les deux&#x202f;: toute vue est juste un peu plus tard</translation>
    </message>
    <message>
        <source>At 12:20:07 number 5 came onto the board, two minutes late and right. The order details still wait for 24.00 that were paid long ago.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal happened</extracomment>
        <translation>À 12:20:07, le numéro 5 est apparu au tableau, deux minutes en retard et juste. Le détail de commande attend toujours 24.00 payés depuis longtemps.</translation>
    </message>
    <message>
        <source>Late is not wrong: what is late comes.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal principle</extracomment>
        <translation>En retard n’est pas faux&#x202f;: ce qui est en retard arrive.</translation>
    </message>
    <message>
        <source>Chiara has her food and is gone. The order details still wait for her money.</source>
        <extracomment>behind-is-not-wrong: stops 4 caption</extracomment>
        <translation>Chiara a eu son repas et elle est partie. Le détail de commande attend toujours son argent.</translation>
    </message>
    <message>
        <source>Who will tell the view what it has missed?</source>
        <extracomment>behind-is-not-wrong: stops 4 hint</extracomment>
        <translation>Qui dira à la vue ce qu’elle a manqué&#x202f;?</translation>
    </message>
    <message>
        <source>When will the order details be right about order 5?</source>
        <extracomment>behind-is-not-wrong: stops 4 question ask</extracomment>
        <translation>Quand le détail de commande sera-t-il juste sur la commande 5&#x202f;?</translation>
    </message>
    <message>
        <source>Soon: a view catches up by itself</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 1 text</extracomment>
        <translation>Bientôt&#x202f;: une vue rattrape d’elle-même son retard</translation>
    </message>
    <message>
        <source>When the evening has gone on well for a while</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 2 text</extracomment>
        <translation>Quand la soirée aura bien marché un moment</translation>
    </message>
    <message>
        <source>When the view is folded again from the log, which has the event</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 3 text</extracomment>
        <translation>Quand la vue sera repliée depuis le journal, qui a l’événement</translation>
    </message>
    <message>
        <source>Three minutes and another order later it still waits. The log has the payment: folded from it, as in the clean evening, the same view says that she has paid.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal happened</extracomment>
        <translation>Trois minutes et une autre commande plus tard, il attend toujours. Le journal a le paiement&#x202f;: repliée à partir de lui, comme dans la soirée sans accroc, la même vue dit qu’elle a payé.</translation>
    </message>
    <message>
        <source>Lag tells how much a view has not heard of yet. Whether what it shows is right, only the log can tell.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal principle</extracomment>
        <translation>Le retard dit combien une vue n’a pas encore appris. Si ce qu’elle montre est juste, seul le journal peut le dire.</translation>
    </message>
    <message>
        <source>To tell late from wrong, and to see that clean runs prove nothing about lost events.</source>
        <extracomment>behind-is-not-wrong: teacher aim</extracomment>
        <translation>Distinguer en retard et faux, et voir que des essais sans accroc ne prouvent rien sur les événements perdus.</translation>
    </message>
    <message>
        <source>What would a counter of events on the view&apos;s side have noticed?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>Qu’aurait remarqué un compteur d’événements du côté de la vue&#x202f;?</translation>
    </message>
    <message>
        <source>Which views in a shop may be late, and which may not be wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>Dans une boutique, quelles vues peuvent être en retard, et lesquelles ne doivent pas être fausses&#x202f;?</translation>
    </message>
    <message>
        <source>How could one find out, while it runs, that a view is wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>Comment découvrir en cours de marche qu’une vue est fausse&#x202f;?</translation>
    </message>
    <message>
        <source>“0 behind” is taken for “right”. Let the class read both headers aloud before the second vote.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>«&#x202f;Retard 0&#x202f;» est pris pour «&#x202f;juste&#x202f;». Faites lire les deux en-têtes à voix haute avant le second vote.</translation>
    </message>
    <message>
        <source>Somebody says that the database would not lose an event. It does not: it is lost on the way to the view, and the program says that it was injected.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>Quelqu’un dit que la base de données ne perdrait pas un événement. Elle n’en perd pas&#x202f;: il est perdu en route vers la vue, et le programme dit que c’est injecté.</translation>
    </message>
    <message>
        <source>Did my write reach my view?</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>Mon écriture a-t-elle atteint ma vue&#x202f;?</translation>
    </message>
    <message>
        <source>Five ways to go on after a command: what is then seen, and who waits for it.</source>
        <extracomment>did-my-write-reach-my-view: shows</extracomment>
        <translation>Cinq façons de continuer après un ordre (command)&#x202f;: ce que l’on voit alors, et qui l’attend.</translation>
    </message>
    <message>
        <source>First way: fire and forget. Charlie seats a party at table 1 at 12:02:05 and goes on at once, for the next guests are at the door. His view is half a minute late, the guests&apos; board a whole one.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 caption</extracomment>
        <translation>Première façon&#x202f;: envoyer et oublier (fire and forget). Charlie place une tablée à la table 1 à 12:02:05 et continue aussitôt, car les clients suivants sont à la porte. Sa vue a une demi-minute de retard, le tableau des clients une minute entière.</translation>
    </message>
    <message>
        <source>Accepted is one thing.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 hint</extracomment>
        <translation>Accepté est une chose.</translation>
    </message>
    <message>
        <source>At 12:02:05 it is accepted. What does Charlie&apos;s view show of table 1 a second later?</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question ask</extracomment>
        <translation>À 12:02:05, c’est accepté. Une seconde plus tard, que montre de la table 1 la vue de Charlie&#x202f;?</translation>
    </message>
    <message>
        <source>The party: it was accepted</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 1 text</extracomment>
        <translation>La tablée&#x202f;: l’ordre a été accepté</translation>
    </message>
    <message>
        <source>The party: whoever does something sees his own deed at once</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 2 text</extracomment>
        <translation>La tablée&#x202f;: qui fait une chose la voit aussitôt</translation>
    </message>
    <message>
        <source>That it is free, until 12:02:35</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 3 text</extracomment>
        <translation>Qu’elle est libre, jusqu’à 12:02:35</translation>
    </message>
    <message>
        <source>Table 1 is shown free; it was shown taken from 12:02:35 on. Charlie stood for nothing: the second party sat down at 12:02:10.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 reveal happened</extracomment>
        <translation>La table 1 est montrée libre&#x202f;; elle n’a été montrée prise qu’à partir de 12:02:35. Charlie n’a rien attendu&#x202f;: la seconde tablée s’est assise à 12:02:10.</translation>
    </message>
    <message>
        <source>Second way: optimistic. Charlie keeps in mind what he did, though his view does not show it yet: he will lead nobody else to table 3, which it shows free. He waits for nothing here either; what others do he knows no sooner than before.</source>
        <extracomment>did-my-write-reach-my-view: stops 2 caption</extracomment>
        <translation>Deuxième façon&#x202f;: optimiste. Charlie garde en tête ce qu’il a fait, même si sa vue ne le montre pas encore&#x202f;: il ne mènera personne d’autre à la table 3, qu’elle montre libre. Ici non plus, il n’attend rien&#x202f;; ce que font les autres, il ne l’apprend pas plus tôt qu’avant.</translation>
    </message>
    <message>
        <source>Third way: Charlie stands at his work until his own view shows what he did, and reads his writes. In two seconds he sends the order of table 5, and table 6 will soon want to order, too.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 caption</extracomment>
        <translation>Troisième façon&#x202f;: Charlie reste sur place jusqu’à ce que sa propre vue montre ce qu’il a fait, et lit ainsi ses écritures. Dans deux secondes, il envoie la commande de la table 5, et la table 6 voudra bientôt commander aussi.</translation>
    </message>
    <message>
        <source>What does he have to be told, so that he knows when to go on?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 hint</extracomment>
        <translation>Que faut-il lui dire pour qu’il sache quand continuer&#x202f;?</translation>
    </message>
    <message>
        <source>How does he know when his view has got so far?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question ask</extracomment>
        <translation>Comment sait-il quand sa vue en est là&#x202f;?</translation>
    </message>
    <message>
        <source>He cannot: a command must answer nothing, so he waits by the clock</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 1 text</extracomment>
        <translation>Il ne peut pas&#x202f;: un ordre ne doit rien répondre, il attend donc à la montre</translation>
    </message>
    <message>
        <source>The command answers with the event that came of it, and he waits for that one</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 2 text</extracomment>
        <translation>L’ordre répond par l’événement qui en est né, et il attend celui-là</translation>
    </message>
    <message>
        <source>He waits until all are through: the views, the kitchen, the money</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 3 text</extracomment>
        <translation>Il attend que tout soit passé&#x202f;: les vues, la cuisine, l’argent</translation>
    </message>
    <message>
        <source>The order was event 58. Charlie stood until 12:24:05, when his view had come to it, and not a second longer; then he went to table 6.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal happened</extracomment>
        <translation>La commande était l’événement 58. Charlie est resté jusqu’à 12:24:05, quand sa vue y est arrivée, et pas une seconde de plus&#x202f;; puis il est allé à la table 6.</translation>
    </message>
    <message>
        <source>A command may answer that it was accepted, under which number, as which event, or why it was refused. What it does not answer is a query.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal principle</extracomment>
        <translation>Un ordre peut répondre qu’il a été accepté, sous quel numéro, comme quel événement, ou pourquoi il a été refusé. Ce à quoi il ne répond pas, c’est une requête.</translation>
    </message>
    <message>
        <source>Charlie&apos;s view shows order 5 of table 5; he has waited for that. A guest at the table looks up at the board.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 caption</extracomment>
        <translation>La vue de Charlie montre la commande 5 de la table 5&#x202f;; il l’a attendue. Un client de la table lève les yeux vers le tableau.</translation>
    </message>
    <message>
        <source>Does the board show number 5?</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question ask</extracomment>
        <translation>Le tableau montre-t-il le numéro 5&#x202f;?</translation>
    </message>
    <message>
        <source>No, until 12:24:35</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 1 text</extracomment>
        <translation>Non, pas avant 12:24:35</translation>
    </message>
    <message>
        <source>Yes: Charlie has waited, so everything is through</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 2 text</extracomment>
        <translation>Oui&#x202f;: Charlie a attendu, tout est donc passé</translation>
    </message>
    <message>
        <source>Yes, since 12:23:35: it was accepted then</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 3 text</extracomment>
        <translation>Oui, depuis 12:23:35&#x202f;: c’est alors accepté</translation>
    </message>
    <message>
        <source>Number 5 came onto the board at 12:24:35, a minute after the order was accepted. Charlie has waited for his view and for no other.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal happened</extracomment>
        <translation>Le numéro 5 est apparu au tableau à 12:24:35, une minute après l’acceptation de la commande. Charlie a attendu sa vue, et aucune autre.</translation>
    </message>
    <message>
        <source>Who waits for a view knows of that view. The others have their own clocks.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal principle</extracomment>
        <translation>Qui attend une vue connaît cette vue. Les autres ont leurs propres horloges.</translation>
    </message>
    <message>
        <source>Fourth way: he waits for all views. He seated a party at 12:32:05 and has stood there since, for the board is slowest. The next party came in at the same moment; it is led to a table at 12:33:10, after more than a minute instead of five seconds.</source>
        <extracomment>did-my-write-reach-my-view: stops 5 caption</extracomment>
        <translation>Quatrième façon&#x202f;: il attend toutes les vues. Il a placé une tablée à 12:32:05 et n’a pas bougé depuis, car le tableau est le plus lent. La tablée suivante est arrivée au même moment&#x202f;; elle est menée à une table à 12:33:10, après plus d’une minute au lieu de cinq secondes.</translation>
    </message>
    <message>
        <source>Fifth way: the command&apos;s own transaction writes the views, which lie in the same store. Charlie seats the same two parties as in the first evening, the first of them at 12:02:05.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 caption</extracomment>
        <translation>Cinquième façon&#x202f;: la transaction même de l’ordre écrit les vues, qui sont dans le même magasin. Charlie place les deux mêmes tablées que dans la première soirée, la première à 12:02:05.</translation>
    </message>
    <message>
        <source>What is there to wait for?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 hint</extracomment>
        <translation>Qu’y a-t-il à attendre&#x202f;?</translation>
    </message>
    <message>
        <source>When does his view show it, and how long does he stand?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question ask</extracomment>
        <translation>Quand sa vue le montre-t-elle, et combien de temps reste-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>After half a minute, as before: a view is another database</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 1 text</extracomment>
        <translation>Après une demi-minute, comme avant&#x202f;: une vue est une autre base</translation>
    </message>
    <message>
        <source>At 12:02:05, but he stands until all views are through</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 2 text</extracomment>
        <translation>À 12:02:05, mais il reste jusqu’à ce que toutes les vues y soient</translation>
    </message>
    <message>
        <source>At 12:02:05, and he does not stand at all</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 3 text</extracomment>
        <translation>À 12:02:05, et il ne reste pas du tout</translation>
    </message>
    <message>
        <source>At 12:02:05 the view shows the party at table 1, and the second party sits at 12:02:10. For that every view has to lie in the store of the commands, and every command writes them all.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal happened</extracomment>
        <translation>À 12:02:05, la vue montre la tablée à la table 1, et la seconde tablée est assise à 12:02:10. Pour cela, chaque vue doit être dans le magasin des ordres, et chaque ordre les écrit toutes.</translation>
    </message>
    <message>
        <source>Waiting is paid by somebody: who acts, who looks, or the store. Choose for each command, not for the house.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal principle</extracomment>
        <translation>L’attente est payée par quelqu’un&#x202f;: qui agit, qui regarde, ou le magasin. Choisissez pour chaque ordre, pas pour toute la maison.</translation>
    </message>
    <message>
        <source>To choose, command by command, what whoever gives it waits for, and to know what that does not cover.</source>
        <extracomment>did-my-write-reach-my-view: teacher aim</extracomment>
        <translation>Choisir, ordre par ordre, ce qu’attend celui qui le donne, et savoir ce que cela ne couvre pas.</translation>
    </message>
    <message>
        <source>Which of the five does your bank use when you transfer money, and which a shop when you put something into the basket?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>Laquelle des cinq façons utilise votre banque quand vous faites un virement, et laquelle une boutique quand vous mettez quelque chose au panier&#x202f;?</translation>
    </message>
    <message>
        <source>Who waits in each of the five: who acts, who looks, or the store?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>Qui attend dans chacune des cinq&#x202f;: qui agit, qui regarde, ou le magasin&#x202f;?</translation>
    </message>
    <message>
        <source>What may a command answer without becoming a query?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>Que peut répondre un ordre sans devenir une requête&#x202f;?</translation>
    </message>
    <message>
        <source>“Strong” is said for the third way. Ask for whom: the guest at the board does not see it.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>On dit «&#x202f;forte&#x202f;» de la troisième façon. Demandez pour qui&#x202f;: le client devant le tableau ne le voit pas.</translation>
    </message>
    <message>
        <source>The class wants the fifth way always. Ask where the views may then lie, and what a command costs that writes twenty of them.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>La classe veut toujours la cinquième façon. Demandez où peuvent alors se trouver les vues, et ce que coûte un ordre qui en écrit vingt.</translation>
    </message>
    <message>
        <source>Events and replay</source>
        <extracomment>events-and-replay: name</extracomment>
        <translation>Événements et rejeu</translation>
    </message>
    <message>
        <source>An event says what has happened. It is never taken back, and playing it again does nothing.</source>
        <extracomment>events-and-replay: shows</extracomment>
        <translation>Un événement dit ce qui s’est passé. Il n’est jamais repris, et le rejouer ne fait rien.</translation>
    </message>
    <message>
        <source>Charlie has sent the order of table 1: a ramen, a burger, two lemonades. In two seconds Tomas takes the burger in hand.</source>
        <extracomment>events-and-replay: stops 1 caption</extracomment>
        <translation>Charlie a envoyé la commande de la table 1&#x202f;: un ramen, un burger, deux limonades. Dans deux secondes, Tomas s’occupe du burger.</translation>
    </message>
    <message>
        <source>Which of the three can still be refused?</source>
        <extracomment>events-and-replay: stops 1 hint</extracomment>
        <translation>Laquelle des trois choses peut encore être refusée&#x202f;?</translation>
    </message>
    <message>
        <source>What is written into the log then?</source>
        <extracomment>events-and-replay: stops 1 question ask</extracomment>
        <translation>Qu’est-ce qui est alors écrit dans le journal&#x202f;?</translation>
    </message>
    <message>
        <source>PleaseCook: the log asks Tomas to cook it</source>
        <extracomment>events-and-replay: stops 1 question choices 1 text</extracomment>
        <translation>PleaseCook&#x202f;: le journal demande à Tomas de le cuire</translation>
    </message>
    <message>
        <source>CookingRequested: the kitchen may still refuse</source>
        <extracomment>events-and-replay: stops 1 question choices 2 text</extracomment>
        <translation>CookingRequested&#x202f;: la cuisine peut encore refuser</translation>
    </message>
    <message>
        <source>CookingStarted: so it is now</source>
        <extracomment>events-and-replay: stops 1 question choices 3 text</extracomment>
        <translation>CookingStarted&#x202f;: il en est ainsi maintenant</translation>
    </message>
    <message>
        <source>CookingStarted, event 15. What Tomas sent was a command, StartCooking: that could have been refused. The event cannot; it says what has happened.</source>
        <extracomment>events-and-replay: stops 1 reveal happened</extracomment>
        <translation>CookingStarted, événement 15. Ce que Tomas a envoyé était un ordre (command), StartCooking&#x202f;: lui aurait pu être refusé. L’événement ne le peut pas&#x202f;; il dit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>A command asks and may be refused. An event tells, and stays.</source>
        <extracomment>events-and-replay: stops 1 reveal principle</extracomment>
        <translation>Un ordre demande et peut être refusé. Un événement raconte, et reste.</translation>
    </message>
    <message>
        <source>Charlie has typed a burger for table 2; a falafel bowl was meant. The burger is on the grill since 12:08:30. Say the wrong event is deleted now, and all views are folded again.</source>
        <extracomment>events-and-replay: stops 2 caption</extracomment>
        <translation>Charlie a tapé un burger pour la table 2&#x202f;; c’était un falafel bowl. Le burger est sur le gril depuis 12:08:30. Supposons que l’événement faux soit maintenant supprimé, et toutes les vues repliées.</translation>
    </message>
    <message>
        <source>Walk to the grill.</source>
        <extracomment>events-and-replay: stops 2 hint</extracomment>
        <translation>Allez voir le gril.</translation>
    </message>
    <message>
        <source>What has become of the burger?</source>
        <extracomment>events-and-replay: stops 2 question ask</extracomment>
        <translation>Qu’est devenu le burger&#x202f;?</translation>
    </message>
    <message>
        <source>It was never ordered: the mistake is gone</source>
        <extracomment>events-and-replay: stops 2 question choices 1 text</extracomment>
        <translation>Il n’a jamais été commandé&#x202f;: l’erreur a disparu</translation>
    </message>
    <message>
        <source>It lies on the grill. A further event has to say what becomes of it</source>
        <extracomment>events-and-replay: stops 2 question choices 2 text</extracomment>
        <translation>Il est sur le gril. Un autre événement doit dire ce qu’il devient</translation>
    </message>
    <message>
        <source>The replay cooks a falafel bowl in its place</source>
        <extracomment>events-and-replay: stops 2 question choices 3 text</extracomment>
        <translation>Rejouer cuit un falafel bowl à sa place</translation>
    </message>
    <message>
        <source>Nothing was deleted. Nadia voids the line, and the log says so, and that it was cooking. Of eight burgers six are left, one of them gone for nothing. Then the falafel bowl is added.</source>
        <extracomment>events-and-replay: stops 2 reveal happened</extracomment>
        <translation>Rien n’a été supprimé. Nadia annule la ligne, et le journal le dit, et aussi qu’elle était au feu. De huit burgers il en reste six, dont un de moins pour rien. Puis le falafel bowl est ajouté.</translation>
    </message>
    <message>
        <source>What an event has caused is not undone when it is deleted. A mistake is put right by another event.</source>
        <extracomment>events-and-replay: stops 2 reveal principle</extracomment>
        <translation>Ce qu’un événement a causé n’est pas défait par sa suppression. Une erreur est réparée par un autre événement.</translation>
    </message>
    <message>
        <source>Tomas takes the falafel bowl in hand at 12:10:05, and of the four portions one is used. What is left is decided by the stream of that dish, from its first event on. Say the house has been selling falafel for ten years.</source>
        <extracomment>events-and-replay: stops 3 caption</extracomment>
        <translation>Tomas s’occupe du falafel bowl à 12:10:05, et une des quatre portions est utilisée. Ce qui reste est décidé d’après le flux de ce plat, depuis son premier événement. Supposons que la maison vende des falafels depuis dix ans.</translation>
    </message>
    <message>
        <source>With which event does the stream begin?</source>
        <extracomment>events-and-replay: stops 3 hint</extracomment>
        <translation>Par quel événement commence le flux&#x202f;?</translation>
    </message>
    <message>
        <source>What has to be read before the next portion can be promised?</source>
        <extracomment>events-and-replay: stops 3 question ask</extracomment>
        <translation>Que faut-il lire avant de pouvoir promettre la portion suivante&#x202f;?</translation>
    </message>
    <message>
        <source>Ten years of events: such a stream needs snapshots</source>
        <extracomment>events-and-replay: stops 3 question choices 1 text</extracomment>
        <translation>Dix ans d’événements&#x202f;: un tel flux a besoin d’instantanés</translation>
    </message>
    <message>
        <source>Nothing: one looks at the view, which has it</source>
        <extracomment>events-and-replay: stops 3 question choices 2 text</extracomment>
        <translation>Rien&#x202f;: on regarde dans la vue, qui l’a déjà</translation>
    </message>
    <message>
        <source>Today&apos;s: each day begins with what is there in the morning</source>
        <extracomment>events-and-replay: stops 3 question choices 3 text</extracomment>
        <translation>Ceux du jour&#x202f;: chaque jour commence par ce qu’il y a le matin</translation>
    </message>
    <message>
        <source>The stream begins this morning, with event 6: four portions were received. Now three are left. What was yesterday is closed, and lies in yesterday&apos;s log.</source>
        <extracomment>events-and-replay: stops 3 reveal happened</extracomment>
        <translation>Le flux commence ce matin, par l’événement 6&#x202f;: quatre portions ont été reçues. Il en reste trois. Ce qui était hier est clos, et se trouve dans le journal d’hier.</translation>
    </message>
    <message>
        <source>A stream that grows for ever wants an end: close the day before you think of snapshots.</source>
        <extracomment>events-and-replay: stops 3 reveal principle</extracomment>
        <translation>Un flux qui grandit sans cesse veut une fin&#x202f;: clôturer la journée avant de penser aux instantanés.</translation>
    </message>
    <message>
        <source>The two at table 1 sit in a draught, and their food is ready. Roger leads them to table 3.</source>
        <extracomment>events-and-replay: stops 4 caption</extracomment>
        <translation>Les deux clients de la table 1 sont dans un courant d’air, et leur repas est prêt. Roger les mène à la table 3.</translation>
    </message>
    <message>
        <source>What must somebody know who carries the plates?</source>
        <extracomment>events-and-replay: stops 4 hint</extracomment>
        <translation>Que doit savoir celui qui porte les assiettes&#x202f;?</translation>
    </message>
    <message>
        <source>Which event should the log have of that?</source>
        <extracomment>events-and-replay: stops 4 question ask</extracomment>
        <translation>Quel événement le journal doit-il en avoir&#x202f;?</translation>
    </message>
    <message>
        <source>PartyMoved: from table 1 to table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 1 text</extracomment>
        <translation>PartyMoved&#x202f;: de la table 1 à la table 3</translation>
    </message>
    <message>
        <source>OrderUpdated: the table is now 3</source>
        <extracomment>events-and-replay: stops 4 question choices 2 text</extracomment>
        <translation>OrderUpdated&#x202f;: la table est maintenant la 3</translation>
    </message>
    <message>
        <source>PleaseMove: from now on serve at table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 3 text</extracomment>
        <translation>PleaseMove&#x202f;: servez désormais à la table 3</translation>
    </message>
    <message>
        <source>PartyMoved. Roger&apos;s view shows table 1 free and the party at table 3, where the food goes. OrderUpdated would not have said whether they moved or somebody had mistyped: then they would still sit at table 1.</source>
        <extracomment>events-and-replay: stops 4 reveal happened</extracomment>
        <translation>PartyMoved. La vue de Roger montre la table 1 libre et la tablée à la table 3, où va le repas. OrderUpdated n’aurait pas dit s’ils ont changé de place ou si quelqu’un a mal tapé&#x202f;: ils seraient alors encore à la table 1.</translation>
    </message>
    <message>
        <source>An event says what happened, not which field is other now.</source>
        <extracomment>events-and-replay: stops 4 reveal principle</extracomment>
        <translation>Un événement dit ce qui s’est passé, pas quel champ a changé.</translation>
    </message>
    <message>
        <source>At 12:04 Roger wanted to seat two guests at table 1. It was taken, and he was refused. Now it is free. In five seconds every view is folded again from the log, from the first event on.</source>
        <extracomment>events-and-replay: stops 5 caption</extracomment>
        <translation>À 12:04, Roger voulait placer deux clients à la table 1. Elle était prise, et il a reçu un refus. Maintenant elle est libre. Dans cinq secondes, chaque vue est repliée depuis le journal, dès le premier événement.</translation>
    </message>
    <message>
        <source>Which event came of what Roger wanted?</source>
        <extracomment>events-and-replay: stops 5 hint</extracomment>
        <translation>Quel événement est né de ce que voulait Roger&#x202f;?</translation>
    </message>
    <message>
        <source>What becomes of what Roger wanted at 12:04?</source>
        <extracomment>events-and-replay: stops 5 question ask</extracomment>
        <translation>Que devient ce que voulait Roger à 12:04&#x202f;?</translation>
    </message>
    <message>
        <source>It is decided again, and accepted: the table is free now</source>
        <extracomment>events-and-replay: stops 5 question choices 1 text</extracomment>
        <translation>C’est de nouveau décidé, et accepté&#x202f;: la table est libre</translation>
    </message>
    <message>
        <source>Nothing: no event came of it</source>
        <extracomment>events-and-replay: stops 5 question choices 2 text</extracomment>
        <translation>Rien&#x202f;: aucun événement n’en est né</translation>
    </message>
    <message>
        <source>It is refused again, and Roger is told so a second time</source>
        <extracomment>events-and-replay: stops 5 question choices 3 text</extracomment>
        <translation>C’est de nouveau refusé, et on le redit à Roger</translation>
    </message>
    <message>
        <source>Nothing. Table 1 is free, as before. Three times somebody was to be seated, and once that was refused: it is the same number before and after.</source>
        <extracomment>events-and-replay: stops 5 reveal happened</extracomment>
        <translation>Rien. La table 1 est libre, comme avant. Trois fois quelqu’un devait être placé, et une fois cela a été refusé&#x202f;: le nombre est le même avant et après.</translation>
    </message>
    <message>
        <source>A replay reads events. It carries out no command, and nobody hears of it.</source>
        <extracomment>events-and-replay: stops 5 reveal principle</extracomment>
        <translation>Rejouer, c’est lire des événements. Aucun ordre n’est exécuté, et personne n’en apprend rien.</translation>
    </message>
    <message>
        <source>To name events by what has happened, and to see that neither deleting nor replaying them changes what was done.</source>
        <extracomment>events-and-replay: teacher aim</extracomment>
        <translation>Nommer les événements d’après ce qui s’est passé, et voir que ni les supprimer ni les rejouer ne change ce qui a été fait.</translation>
    </message>
    <message>
        <source>Find three events in a library, and one that is none.</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Trouvez trois événements dans une bibliothèque, et un qui n’en est pas un.</translation>
    </message>
    <message>
        <source>A bank books a wrong amount. What does it do, and why does it not use an eraser?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Une banque inscrit un montant faux. Que fait-elle, et pourquoi pas avec une gomme&#x202f;?</translation>
    </message>
    <message>
        <source>Which events of your own program are called Updated? What happened each time?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Quels événements de votre propre programme s’appellent Updated&#x202f;? Que s’est-il passé chaque fois&#x202f;?</translation>
    </message>
    <message>
        <source>“Deleted” and “void” are taken for the same. Ask for the burger: who eats it?</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>«&#x202f;Supprimé&#x202f;» et «&#x202f;annulé&#x202f;» sont confondus. Demandez le burger&#x202f;: qui le mange&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody wants the replay to send what was refused. Then it is no replay but a new evening.</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>Quelqu’un veut que rejouer envoie ce qui avait été refusé. Alors ce n’est plus rejouer, mais une nouvelle soirée.</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>Des clients qui redemandent</translation>
    </message>
    <message>
        <source>Who asks again as soon as before can keep a restaurant down long after the cause is gone.</source>
        <extracomment>guests-who-ask-again: shows</extracomment>
        <translation>Qui redemande aussi vite qu’avant peut paralyser un restaurant bien après que la cause a disparu.</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money. Roger serves and answers; who asks comes first. Food takes four minutes in the mean, and one guest has asked so far. In ten seconds the board at the counter falls eight minutes behind.</source>
        <extracomment>guests-who-ask-again: stops 1 caption</extracomment>
        <translation>Charlie et Dora prennent les commandes et l’argent. Roger sert et répond&#x202f;; qui demande passe d’abord. Le repas met quatre minutes en moyenne, et un seul client a demandé jusqu’ici. Dans dix secondes, le tableau du comptoir prend huit minutes de retard.</translation>
    </message>
    <message>
        <source>For a quarter of an hour guests did not find their numbers on the board, and asked Roger: 25 questions, and each took him from serving. Eight things wait for him now. In ten seconds the board is prompt again.</source>
        <extracomment>guests-who-ask-again: stops 2 caption</extracomment>
        <translation>Pendant un quart d’heure, les clients n’ont pas trouvé leur numéro au tableau et ont demandé à Roger&#x202f;: 25 questions, et chacune l’a empêché de servir. Huit tâches l’attendent. Dans dix secondes, le tableau est de nouveau à l’heure.</translation>
    </message>
    <message>
        <source>Who else asks, besides those who look at the board?</source>
        <extracomment>guests-who-ask-again: stops 2 hint</extracomment>
        <translation>Qui demande encore, en dehors de ceux qui regardent le tableau&#x202f;?</translation>
    </message>
    <message>
        <source>The board has been prompt for half an hour, and nobody comes any more. 28 wait for food; 25 of their orders stand ready at the pass. At the tables 57 questions were asked by now.</source>
        <extracomment>guests-who-ask-again: stops 3 caption</extracomment>
        <translation>Le tableau est à l’heure depuis une demi-heure, et plus personne n’arrive. 28 attendent leur repas&#x202f;; 25 de leurs commandes sont prêtes au passe. En salle, 57 questions ont été posées jusqu’ici.</translation>
    </message>
    <message>
        <source>What does Roger do first?</source>
        <extracomment>guests-who-ask-again: stops 3 hint</extracomment>
        <translation>Que fait Roger d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>How many of the 28 have their food in twenty minutes?</source>
        <extracomment>guests-who-ask-again: stops 3 question ask</extracomment>
        <translation>Combien des 28 auront leur repas dans vingt minutes&#x202f;?</translation>
    </message>
    <message>
        <source>Nearly all: the board is up to date, so everything is right again</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 1 text</extracomment>
        <translation>Presque tous&#x202f;: le tableau est à jour, tout est donc de nouveau juste</translation>
    </message>
    <message>
        <source>Nearly all: it has always gone well, and no new guests come</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 2 text</extracomment>
        <translation>Presque tous&#x202f;: cela a toujours bien marché, et aucun client n’arrive plus</translation>
    </message>
    <message>
        <source>Hardly any: those who wait ask again, and Roger answers</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 3 text</extracomment>
        <translation>Presque aucun&#x202f;: ceux qui attendent redemandent, et Roger répond</translation>
    </message>
    <message>
        <source>Half of them: two who share the work are faster than one</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 4 text</extracomment>
        <translation>La moitié&#x202f;: deux qui se partagent le travail vont plus vite qu’un seul</translation>
    </message>
    <message>
        <source>Two. 39 more questions were asked at the tables, and each answer kept Roger from 25 plates that stood ready. The late board has caused none of these questions: waiting did.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal happened</extracomment>
        <translation>Deux. 39 questions de plus ont été posées en salle, et chaque réponse a tenu Roger loin de 25 assiettes prêtes. Le tableau en retard n’a causé aucune de ces questions&#x202f;: c’est l’attente.</translation>
    </message>
    <message>
        <source>What keeps a system down need not be what brought it down. Retries that come as soon as before feed on the delay that they make.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal principle</extracomment>
        <translation>Ce qui maintient un système à terre n’est pas forcément ce qui l’a fait tomber. Des nouveaux essais aussi rapprochés qu’avant se nourrissent du retard qu’ils créent.</translation>
    </message>
    <message>
        <source>The same guests once more, and the same late board. One thing differs: who sits at a table and has asked is patient twice as long before he asks again. Until now that changed next to nothing: 24 questions instead of 25.</source>
        <extracomment>guests-who-ask-again: stops 4 caption</extracomment>
        <translation>Les mêmes clients encore une fois, et le même tableau en retard. Une différence&#x202f;: à table, qui a demandé patiente deux fois plus longtemps avant de redemander. Jusqu’ici, cela n’a presque rien changé&#x202f;: 24 questions au lieu de 25.</translation>
    </message>
    <message>
        <source>One o&apos;clock again. 11 wait for food instead of 28. At the tables 33 questions were asked, not 57.</source>
        <extracomment>guests-who-ask-again: stops 5 caption</extracomment>
        <translation>De nouveau une heure. 11 attendent leur repas au lieu de 28. En salle, 33 questions ont été posées, pas 57.</translation>
    </message>
    <message>
        <source>What let Roger catch up?</source>
        <extracomment>guests-who-ask-again: stops 5 question ask</extracomment>
        <translation>Qu’est-ce qui a permis à Roger de rattraper&#x202f;?</translation>
    </message>
    <message>
        <source>The board was right again: then all is</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 1 text</extracomment>
        <translation>Le tableau était de nouveau juste&#x202f;: alors tout l’est</translation>
    </message>
    <message>
        <source>The work was split in a better way</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 2 text</extracomment>
        <translation>Le travail était mieux partagé</translation>
    </message>
    <message>
        <source>Each question that was not answered twice left him time to serve</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 3 text</extracomment>
        <translation>Chaque question qui n’a pas été posée deux fois lui a laissé le temps de servir</translation>
    </message>
    <message>
        <source>Chance: another evening would have gone well, too</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 4 text</extracomment>
        <translation>Le hasard&#x202f;: une autre soirée se serait bien passée aussi</translation>
    </message>
    <message>
        <source>The board was prompt at 12:30 in both evenings, and the same three people worked. Here nobody will wait for food any more at 13:20, and at the tables two more will have asked; there 26 waited, and 39 more had asked.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal happened</extracomment>
        <translation>Dans les deux soirées, le tableau était à l’heure à 12:30, et les trois mêmes personnes travaillaient. Ici, plus personne n’attendra son repas à 13:20, et deux questions de plus auront été posées à table&#x202f;; là, 26 attendaient, et 39 avaient été posées de plus.</translation>
    </message>
    <message>
        <source>Ask again, but wait longer each time: a growing pause lets the queue that you stand in grow shorter.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal principle</extracomment>
        <translation>Redemandez, mais attendez chaque fois plus longtemps&#x202f;: une pause croissante laisse à la file où vous êtes le temps de se raccourcir.</translation>
    </message>
    <message>
        <source>To tell a trigger from what keeps a failure going, and to see why retries need a growing pause.</source>
        <extracomment>guests-who-ask-again: teacher aim</extracomment>
        <translation>Distinguer ce qui déclenche une panne de ce qui l’entretient, et voir pourquoi les nouveaux essais demandent une pause croissante.</translation>
    </message>
    <message>
        <source>Roger could serve first and answer later. What would that change, and whom would it annoy?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Roger pourrait servir d’abord et répondre ensuite. Qu’est-ce que cela changerait, et qui cela fâcherait-il&#x202f;?</translation>
    </message>
    <message>
        <source>A thousand telephones ask a server every five seconds whether it is back. What do they do to it when it comes back?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Mille téléphones demandent toutes les cinq secondes à un serveur s’il est de retour. Que lui font-ils quand il revient&#x202f;?</translation>
    </message>
    <message>
        <source>Why is chance added to the pause, and not only doubled?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Pourquoi ajoute-t-on du hasard à la pause, au lieu de seulement la doubler&#x202f;?</translation>
    </message>
    <message>
        <source>The class blames the board to the end. Show the questions of the takeaway guests: they stop at 12:40.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>La classe accuse le tableau jusqu’au bout. Montrez les questions des clients à emporter&#x202f;: elles cessent à 12:40.</translation>
    </message>
    <message>
        <source>“Then Roger is too slow.” Before 12:15 he had no queue; the same people, the same guests.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>«&#x202f;Alors Roger est trop lent.&#x202f;» Avant 12:15 il n’avait pas de file&#x202f;; mêmes personnes, mêmes clients.</translation>
    </message>
    <message>
        <source>One database, two schemas</source>
        <extracomment>one-database-two-schemas: name</extracomment>
        <translation>Une base de données, deux schémas</translation>
    </message>
    <message>
        <source>To read by tables of one&apos;s own needs no second database, and no messages.</source>
        <extracomment>one-database-two-schemas: shows</extracomment>
        <translation>Lire dans ses propres tables n’exige ni seconde base de données, ni messages.</translation>
    </message>
    <message>
        <source>One file holds everything: what commands decide by, and beside it tables made for those who read, one set for the kitchen, one for the waiter, one for the guests&apos; board. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-database-two-schemas: stops 1 caption</extracomment>
        <translation>Un seul fichier contient tout&#x202f;: ce d’après quoi les ordres (commands) sont décidés et, à côté, des tables faites pour ceux qui lisent, un jeu pour la cuisine, un pour le serveur, un pour le tableau des clients. Dans six secondes, Charlie envoie la commande de la table 1.</translation>
    </message>
    <message>
        <source>Who writes the tables for the kitchen, and when?</source>
        <extracomment>one-database-two-schemas: stops 1 hint</extracomment>
        <translation>Qui écrit les tables de la cuisine, et quand&#x202f;?</translation>
    </message>
    <message>
        <source>At 12:06:06 the order is accepted. When can Mei read it on the kitchen view?</source>
        <extracomment>one-database-two-schemas: stops 1 question ask</extracomment>
        <translation>À 12:06:06, la commande est acceptée. Quand Mei peut-elle la lire dans la vue de la cuisine&#x202f;?</translation>
    </message>
    <message>
        <source>Once a second database has been brought in step</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 1 text</extracomment>
        <translation>Dès qu’une seconde base de données a été mise à jour</translation>
    </message>
    <message>
        <source>Once a message of it has arrived in the kitchen</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 2 text</extracomment>
        <translation>Dès qu’un message à ce sujet est arrivé en cuisine</translation>
    </message>
    <message>
        <source>At 12:06:06: the command&apos;s own transaction writes her tables</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 3 text</extracomment>
        <translation>À 12:06:06&#x202f;: la transaction même de l’ordre écrit ses tables</translation>
    </message>
    <message>
        <source>At 12:06:06 ticket 2 is there, with three lines. The same transaction has accepted the order and written the ticket: either both stand in the file, or neither.</source>
        <extracomment>one-database-two-schemas: stops 1 reveal happened</extracomment>
        <translation>À 12:06:06, le bon 2 est là, avec trois lignes. La même transaction a accepté la commande et écrit le bon&#x202f;: ou bien les deux sont dans le fichier, ou aucun.</translation>
    </message>
    <message>
        <source>Table 1 wants a ramen for 12.00, among other things. The order details show the price.</source>
        <extracomment>one-database-two-schemas: stops 2 caption</extracomment>
        <translation>La table 1 veut, entre autres, un ramen à 12.00. Le détail de commande montre le prix.</translation>
    </message>
    <message>
        <source>For whom was this table made?</source>
        <extracomment>one-database-two-schemas: stops 2 hint</extracomment>
        <translation>Pour qui cette table de données a-t-elle été faite&#x202f;?</translation>
    </message>
    <message>
        <source>All of it lies in one database. Does the kitchen&apos;s ticket know the price as well?</source>
        <extracomment>one-database-two-schemas: stops 2 question ask</extracomment>
        <translation>Tout cela est dans une seule base de données. Le bon de la cuisine connaît-il aussi le prix&#x202f;?</translation>
    </message>
    <message>
        <source>No: it has its own shape, of what a cook needs</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 1 text</extracomment>
        <translation>Non&#x202f;: il a sa propre forme, celle dont un cuisinier a besoin</translation>
    </message>
    <message>
        <source>Yes: one database has one schema, so it is the same row</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 2 text</extracomment>
        <translation>Oui&#x202f;: une base a un seul schéma, c’est donc la même ligne</translation>
    </message>
    <message>
        <source>No: without events a view only knows what somebody sends to it</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 3 text</extracomment>
        <translation>Non&#x202f;: sans événements, une vue ne sait que ce qu’on lui envoie</translation>
    </message>
    <message>
        <source>Mei puts the ramen on the fire. Her ticket says station, note and state, and nothing of money; the order details say 12.00. One fact was written once, and is read in two shapes.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal happened</extracomment>
        <translation>Mei met le ramen au feu. Son bon dit poste, note et état, et rien de l’argent&#x202f;; le détail de commande dit 12.00. Un fait a été écrit une fois, et se lit sous deux formes.</translation>
    </message>
    <message>
        <source>Two schemas: one to decide by, one to read from. How many databases they lie in is another question.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal principle</extracomment>
        <translation>Deux schémas&#x202f;: l’un pour décider, l’autre pour lire. Le nombre de bases où ils se trouvent est une autre question.</translation>
    </message>
    <message>
        <source>The same lunch; now each view lies in a store of its own and folds the events of the log. The guests&apos; board gets them ten seconds late. Table 1&apos;s order was accepted two seconds ago.</source>
        <extracomment>one-database-two-schemas: stops 3 caption</extracomment>
        <translation>Le même déjeuner&#x202f;; maintenant, chaque vue est dans son propre magasin et replie les événements du journal. Le tableau des clients les reçoit avec dix secondes de retard. La commande de la table 1 a été acceptée il y a deux secondes.</translation>
    </message>
    <message>
        <source>What is other than in the evening with one store?</source>
        <extracomment>one-database-two-schemas: stops 3 question ask</extracomment>
        <translation>Qu’est-ce qui diffère de la soirée à un seul magasin&#x202f;?</translation>
    </message>
    <message>
        <source>Everything: only now reading and writing are separate</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 1 text</extracomment>
        <translation>Tout&#x202f;: ce n’est que maintenant que lire et écrire sont séparés</translation>
    </message>
    <message>
        <source>The board shows number 2 later; what it shows is the same</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 2 text</extracomment>
        <translation>Le tableau montre le numéro 2 plus tard&#x202f;; ce qu’il montre est le même</translation>
    </message>
    <message>
        <source>Views by events show more than tables written in the transaction can</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 3 text</extracomment>
        <translation>Des vues par événements montrent plus que des tables écrites dans la transaction</translation>
    </message>
    <message>
        <source>At 12:06:16 number 2 came onto the board, ten seconds after the order was accepted. With one store it stood there at 12:06:06, and said the same.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal happened</extracomment>
        <translation>À 12:06:16, le numéro 2 est apparu au tableau, dix secondes après l’acceptation de la commande. Avec un seul magasin, il y était à 12:06:06, et disait la même chose.</translation>
    </message>
    <message>
        <source>A store for each view lets it be late, and be elsewhere. That is what it costs, and what it is for.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal principle</extracomment>
        <translation>Un magasin par vue lui permet d’être en retard, et d’être ailleurs. C’est ce que cela coûte, et ce à quoi cela sert.</translation>
    </message>
    <message>
        <source>Once more the evening with one store. Elif has ordered, and pays in seven seconds.</source>
        <extracomment>one-database-two-schemas: stops 4 caption</extracomment>
        <translation>Encore une fois la soirée à un seul magasin. Elif a commandé, et paie dans sept secondes.</translation>
    </message>
    <message>
        <source>What was there in both evenings?</source>
        <extracomment>one-database-two-schemas: stops 4 hint</extracomment>
        <translation>Qu’y avait-il dans les deux soirées&#x202f;?</translation>
    </message>
    <message>
        <source>What may be taken away, so that commands and queries still have a model each?</source>
        <extracomment>one-database-two-schemas: stops 4 question ask</extracomment>
        <translation>Que peut-on ôter pour que les ordres et les requêtes gardent chacun leur modèle&#x202f;?</translation>
    </message>
    <message>
        <source>The messages, but not the second database</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 1 text</extracomment>
        <translation>Les messages, mais pas la seconde base de données</translation>
    </message>
    <message>
        <source>The second database, but not the events: without them it is not CQRS</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 2 text</extracomment>
        <translation>La seconde base, mais pas les événements&#x202f;: sans eux, ce n’est pas CQRS</translation>
    </message>
    <message>
        <source>The second database and the messages</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 3 text</extracomment>
        <translation>La seconde base de données et les messages</translation>
    </message>
    <message>
        <source>She has paid, and number 10 stands on the board: one file, one transaction, nothing sent. Commands decide by the orders, guests read the board.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal happened</extracomment>
        <translation>Elle a payé, et le numéro 10 est au tableau&#x202f;: un fichier, une transaction, rien d’envoyé. Les ordres sont décidés d’après les commandes, les clients lisent le tableau.</translation>
    </message>
    <message>
        <source>CQRS is one model for commands and another for queries. Databases, events and messages are choices beside it.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal principle</extracomment>
        <translation>CQRS, c’est un modèle pour les ordres et un autre pour les requêtes. Bases de données, événements et messages sont des choix à côté.</translation>
    </message>
    <message>
        <source>To take CQRS apart from the number of databases, from event sourcing and from messaging.</source>
        <extracomment>one-database-two-schemas: teacher aim</extracomment>
        <translation>Détacher CQRS du nombre de bases de données, de l’event sourcing et de la messagerie.</translation>
    </message>
    <message>
        <source>A view in a relational database, or a query that fills an object made for one screen: is that a read model?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Une vue dans une base relationnelle, ou une requête qui remplit un objet fait pour un seul écran&#x202f;: est-ce un modèle de lecture&#x202f;?</translation>
    </message>
    <message>
        <source>When would you move the read tables to another machine, and what do you buy with it?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Quand déplaceriez-vous les tables de lecture sur une autre machine, et qu’y gagnez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Which of the two evenings makes the command slower, and by what?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Laquelle des deux soirées ralentit l’ordre, et par quoi&#x202f;?</translation>
    </message>
    <message>
        <source>The class knows pictures with two cylinders and an arrow. Point at the one file in the pane of the stores.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>La classe connaît des dessins avec deux cylindres et une flèche. Montrez le fichier unique dans le volet Magasins.</translation>
    </message>
    <message>
        <source>This program keeps a log in either evening. Say so: the tables for reading would be the same beside ordinary rows.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>Ce programme tient un journal dans les deux soirées. Dites-le&#x202f;: les tables de lecture seraient les mêmes à côté de lignes ordinaires.</translation>
    </message>
    <message>
        <source>One model, joined</source>
        <extracomment>one-model-joined: name</extracomment>
        <translation>Un seul modèle, joint</translation>
    </message>
    <message>
        <source>One normalised model, and each look joins it: never late, and often enough.</source>
        <extracomment>one-model-joined: shows</extracomment>
        <translation>Un seul modèle normalisé, que chaque regard joint&#x202f;: jamais en retard, et souvent suffisant.</translation>
    </message>
    <message>
        <source>Here no view has a store. Orders, their lines, tables and stock stand in tables, each fact in one place. Whoever looks asks these tables, and the database joins them. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-model-joined: stops 1 caption</extracomment>
        <translation>Ici, aucune vue n’a de magasin. Les commandes, leurs lignes, les tables et le stock sont dans des tables, chaque fait à un seul endroit. Qui regarde interroge ces tables, et la base de données les joint. Dans six secondes, Charlie envoie la commande de la table 1.</translation>
    </message>
    <message>
        <source>From where does a look get what it shows?</source>
        <extracomment>one-model-joined: stops 1 hint</extracomment>
        <translation>D’où un regard tire-t-il ce qu’il montre&#x202f;?</translation>
    </message>
    <message>
        <source>What does the guests&apos; board show when the order is accepted, at 12:06:06?</source>
        <extracomment>one-model-joined: stops 1 question ask</extracomment>
        <translation>Que montre le tableau des clients quand la commande est acceptée, à 12:06:06&#x202f;?</translation>
    </message>
    <message>
        <source>Number 1: the look joins the rows that were just written</source>
        <extracomment>one-model-joined: stops 1 question choices 1 text</extracomment>
        <translation>Le numéro 1&#x202f;: le regard joint les lignes à peine écrites</translation>
    </message>
    <message>
        <source>Nothing yet: an event has to reach the board first</source>
        <extracomment>one-model-joined: stops 1 question choices 2 text</extracomment>
        <translation>Rien encore&#x202f;: un événement doit d’abord atteindre le tableau</translation>
    </message>
    <message>
        <source>Nothing yet: the board&apos;s database has to be brought in step</source>
        <extracomment>one-model-joined: stops 1 question choices 3 text</extracomment>
        <translation>Rien encore&#x202f;: la base du tableau doit être mise à jour</translation>
    </message>
    <message>
        <source>At 12:06:06 number 1 is on the board. Nothing was sent and nothing copied: it is the same rows, looked at from another side.</source>
        <extracomment>one-model-joined: stops 1 reveal happened</extracomment>
        <translation>À 12:06:06, le numéro 1 est au tableau. Rien n’a été envoyé, rien n’a été copié&#x202f;: ce sont les mêmes lignes, vues d’un autre côté.</translation>
    </message>
    <message>
        <source>Who reads what is written is never late.</source>
        <extracomment>one-model-joined: stops 1 reveal principle</extracomment>
        <translation>Qui lit ce qui est écrit n’est jamais en retard.</translation>
    </message>
    <message>
        <source>The same lunch with a store for each view; the guests&apos; board gets events ten seconds late. Two seconds after the order was accepted its number is not there.</source>
        <extracomment>one-model-joined: stops 2 caption</extracomment>
        <translation>Le même déjeuner avec un magasin par vue&#x202f;; le tableau des clients reçoit les événements avec dix secondes de retard. Deux secondes après l’acceptation de la commande, son numéro n’y est pas.</translation>
    </message>
    <message>
        <source>The party at table 1 sits in a draught, and in a moment moves to table 3. Somebody may want to know later who sat in the draught.</source>
        <extracomment>one-model-joined: stops 3 caption</extracomment>
        <translation>La tablée de la table 1 est dans un courant d’air, et passe dans un instant à la table 3. Quelqu’un voudra peut-être savoir plus tard qui était dans le courant d’air.</translation>
    </message>
    <message>
        <source>Which questions about yesterday does a restaurant have?</source>
        <extracomment>one-model-joined: stops 3 hint</extracomment>
        <translation>Quelles questions un restaurant se pose-t-il sur hier&#x202f;?</translation>
    </message>
    <message>
        <source>What of this restaurant should therefore be kept as events?</source>
        <extracomment>one-model-joined: stops 3 question ask</extracomment>
        <translation>Que faut-il donc garder de ce restaurant sous forme d’événements&#x202f;?</translation>
    </message>
    <message>
        <source>All of it, the menu and the seats as well: what is good here is good there</source>
        <extracomment>one-model-joined: stops 3 question choices 1 text</extracomment>
        <translation>Tout, même le menu et les places&#x202f;: ce qui est bon ici est bon là</translation>
    </message>
    <message>
        <source>That of which somebody asks what was; the menu may be plain rows</source>
        <extracomment>one-model-joined: stops 3 question choices 2 text</extracomment>
        <translation>Ce dont on demande ce qui fut&#x202f;; le menu peut être de simples lignes</translation>
    </message>
    <message>
        <source>Nothing: events need messages, and a view each, and there are none</source>
        <extracomment>one-model-joined: stops 3 question choices 3 text</extracomment>
        <translation>Rien&#x202f;: les événements exigent des messages et une vue chacun, absents ici</translation>
    </message>
    <message>
        <source>The joined tables say: table 1 is free, the party sits at table 3. That it sat at table 1 they say no longer; the log does. The ramen costs 12.00 and table 1 has two seats, as in the morning.</source>
        <extracomment>one-model-joined: stops 3 reveal happened</extracomment>
        <translation>Les tables jointes disent&#x202f;: la table 1 est libre, la tablée est à la table 3. Qu’elle était à la table 1, elles ne le disent plus&#x202f;; le journal, si. Le ramen coûte 12.00 et la table 1 a deux places, comme ce matin.</translation>
    </message>
    <message>
        <source>Rows say how it is, events how it came to be so. Choose for each thing, not for all at once.</source>
        <extracomment>one-model-joined: stops 3 reveal principle</extracomment>
        <translation>Les lignes disent ce qui est, les événements comment on y est arrivé. Choisissez pour chaque chose, pas pour toutes à la fois.</translation>
    </message>
    <message>
        <source>Lunch is nearly over. Nobody looked at anything old, and nobody had to bring anything in step. The second bill is paid in ten seconds.</source>
        <extracomment>one-model-joined: stops 4 caption</extracomment>
        <translation>Le déjeuner est presque fini. Personne n’a rien regardé d’ancien, et personne n’a rien dû mettre à jour. La seconde addition est payée dans dix secondes.</translation>
    </message>
    <message>
        <source>What did guests and staff miss?</source>
        <extracomment>one-model-joined: stops 4 hint</extracomment>
        <translation>Qu’a-t-il manqué aux clients et au personnel&#x202f;?</translation>
    </message>
    <message>
        <source>What should be changed for tomorrow?</source>
        <extracomment>one-model-joined: stops 4 question ask</extracomment>
        <translation>Que faudrait-il changer pour demain&#x202f;?</translation>
    </message>
    <message>
        <source>Sourcing it from events: what is good for large houses is good for this one</source>
        <extracomment>one-model-joined: stops 4 question choices 1 text</extracomment>
        <translation>Passer aux événements&#x202f;: ce qui est bon pour les grandes maisons l’est pour celle-ci</translation>
    </message>
    <message>
        <source>Messages between reading and writing: without them they are not separate</source>
        <extracomment>one-model-joined: stops 4 question choices 2 text</extracomment>
        <translation>Des messages entre lire et écrire&#x202f;: sans eux, ils ne sont pas séparés</translation>
    </message>
    <message>
        <source>Nothing, as long as the joins answer quickly enough</source>
        <extracomment>one-model-joined: stops 4 question choices 3 text</extracomment>
        <translation>Rien, tant que les jointures répondent assez vite</translation>
    </message>
    <message>
        <source>Both parties have paid, 31.50 and 19.00. With a view of its own for each screen it was the same to the cent.</source>
        <extracomment>one-model-joined: stops 4 reveal happened</extracomment>
        <translation>Les deux tablées ont payé, 31.50 et 19.00. Avec une vue propre pour chaque écran, c’était pareil au centime près.</translation>
    </message>
    <message>
        <source>One model, joined, is the right one until somebody has to read what it cannot give: in another shape, as often as many look, or far away.</source>
        <extracomment>one-model-joined: stops 4 reveal principle</extracomment>
        <translation>Un seul modèle, joint, est le bon jusqu’à ce que quelqu’un doive lire ce qu’il ne peut pas donner&#x202f;: sous une autre forme, aussi souvent que beaucoup regardent, ou au loin.</translation>
    </message>
    <message>
        <source>To know what one normalised model gives for nothing, and what one asks for before leaving it.</source>
        <extracomment>one-model-joined: teacher aim</extracomment>
        <translation>Savoir ce qu’un seul modèle normalisé donne pour rien, et ce que l’on demande avant de le quitter.</translation>
    </message>
    <message>
        <source>How many tables does the guests&apos; board join? (Pane of the stores.) What if a thousand guests look?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>Combien de tables le tableau des clients joint-il&#x202f;? (Volet Magasins.) Et si mille clients regardent&#x202f;?</translation>
    </message>
    <message>
        <source>Which part of your own program would you source from events, and which never?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>Quelle partie de votre propre programme feriez-vous par événements, et laquelle jamais&#x202f;?</translation>
    </message>
    <message>
        <source>What would have to change so that the joins no longer do?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>Qu’est-ce qui devrait changer pour que les jointures ne suffisent plus&#x202f;?</translation>
    </message>
    <message>
        <source>“One model” sounds old, so the class wants it changed. Ask what a guest would notice.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>«&#x202f;Un seul modèle&#x202f;» semble vieux, alors la classe veut le changer. Demandez ce qu’un client remarquerait.</translation>
    </message>
    <message>
        <source>In this program a log is kept even here, for its own recording. The views of this evening do not read it.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>Dans ce programme, un journal est tenu même ici, pour son propre enregistrement. Les vues de cette soirée ne le lisent pas.</translation>
    </message>
    <message>
        <source>An event that a view cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>Un événement qu’une vue ne peut pas afficher</translation>
    </message>
    <message>
        <source>A view meets an event that it cannot show: it stops, parks it, or skips it, and each has its price.</source>
        <extracomment>poison: shows</extracomment>
        <translation>Une vue rencontre un événement qu’elle ne peut pas afficher&#x202f;: elle s’arrête, le met de côté ou le saute, et chaque choix a son prix.</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown every event of a hundred evenings, one after the other. Chiara has ordered. Say the event that accepts her order is of a new form: the board cannot read it, however often it tries. It leaves no event out.</source>
        <extracomment>poison: stops 1 caption</extracomment>
        <translation>Le tableau des clients a affiché chaque événement de cent soirées, l’un après l’autre. Chiara a commandé. Supposons que l’événement qui accepte sa commande ait une nouvelle forme&#x202f;: le tableau ne peut pas le lire, quel que soit le nombre d’essais. Il n’omet aucun événement.</translation>
    </message>
    <message>
        <source>What comes behind an event that does not go through?</source>
        <extracomment>poison: stops 1 hint</extracomment>
        <translation>Que devient ce qui est derrière un événement qui ne passe pas&#x202f;?</translation>
    </message>
    <message>
        <source>Daniel orders after her. What is on the board a minute and a half from now?</source>
        <extracomment>poison: stops 1 question ask</extracomment>
        <translation>Daniel commande après elle. Qu’y a-t-il au tableau dans une minute et demie&#x202f;?</translation>
    </message>
    <message>
        <source>Chiara&apos;s number and Daniel&apos;s: it has shown such events a hundred times</source>
        <extracomment>poison: stops 1 question choices 1 text</extracomment>
        <translation>Les numéros de Chiara et de Daniel&#x202f;: il a affiché cent fois de tels événements</translation>
    </message>
    <message>
        <source>Both, a little later: it is behind, and catches up</source>
        <extracomment>poison: stops 1 question choices 2 text</extracomment>
        <translation>Les deux, un peu plus tard&#x202f;: il est en retard, et rattrape</translation>
    </message>
    <message>
        <source>Neither; and what it shows of the others is as it was</source>
        <extracomment>poison: stops 1 question choices 3 text</extracomment>
        <translation>Aucun des deux&#x202f;; et ce qu’il montre des autres est comme avant</translation>
    </message>
    <message>
        <source>Since 12:07:20 the board stands still. Numbers 3 and 4 are not on it, and number 2 “prepares”, though it is ready since 12:08:31. The kitchen has a view of its own, and cooks on: 3 and 4 are in the pan.</source>
        <extracomment>poison: stops 1 reveal happened</extracomment>
        <translation>Depuis 12:07:20, le tableau est figé. Les numéros 3 et 4 n’y sont pas, et le numéro 2 est «&#x202f;en préparation&#x202f;», bien qu’il soit prêt depuis 12:08:31. La cuisine a sa propre vue, et continue de cuisiner&#x202f;: 3 et 4 sont au feu.</translation>
    </message>
    <message>
        <source>Who may leave out nothing stops at what he cannot read. It harms one view, and everything in it.</source>
        <extracomment>poison: stops 1 reveal principle</extracomment>
        <translation>Qui ne doit rien omettre s’arrête à ce qu’il ne sait pas lire. Cela nuit à une seule vue, et à tout ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The same minute, the same event. But here the board puts aside what it cannot read: the event is parked. Number 2 is ready, number 4 prepares; number 3 is missing. At 12:11:01 Chiara&apos;s rice will be ready: that event the board can read.</source>
        <extracomment>poison: stops 2 caption</extracomment>
        <translation>La même minute, le même événement. Mais ici, le tableau met de côté ce qu’il ne sait pas lire. Le numéro 2 est prêt, le numéro 4 en préparation&#x202f;; le numéro 3 manque. À 12:11:01, le riz de Chiara sera prêt&#x202f;: cet événement-là, le tableau sait le lire.</translation>
    </message>
    <message>
        <source>Does number 3 come onto the board then?</source>
        <extracomment>poison: stops 2 question ask</extracomment>
        <translation>Le numéro 3 vient-il alors au tableau&#x202f;?</translation>
    </message>
    <message>
        <source>Yes: that event it has shown a hundred times</source>
        <extracomment>poison: stops 2 question choices 1 text</extracomment>
        <translation>Oui&#x202f;: cet événement-là, il l’a affiché cent fois</translation>
    </message>
    <message>
        <source>Yes: then the board is up to date, and right</source>
        <extracomment>poison: stops 2 question choices 2 text</extracomment>
        <translation>Oui&#x202f;: alors le tableau est à jour, et juste</translation>
    </message>
    <message>
        <source>No: what follows about her order waits behind the parked event</source>
        <extracomment>poison: stops 2 question choices 3 text</extracomment>
        <translation>Non&#x202f;: la suite de sa commande attend derrière l’événement mis de côté</translation>
    </message>
    <message>
        <source>Her rice is ready, and number 3 is not on the board. All others are right. What is parked, and all that follows about order 3, waits until somebody repairs it.</source>
        <extracomment>poison: stops 2 reveal happened</extracomment>
        <translation>Son riz est prêt, et le numéro 3 n’est pas au tableau. Tous les autres sont justes. Ce qui est mis de côté, et toute la suite de la commande 3, attend que quelqu’un le répare.</translation>
    </message>
    <message>
        <source>Parking keeps the harm to one order, and keeps its events in their order.</source>
        <extracomment>poison: stops 2 reveal principle</extracomment>
        <translation>Mettre de côté limite le dommage à une seule commande, et garde ses événements dans l’ordre.</translation>
    </message>
    <message>
        <source>Since 12:13 the board does a third thing with what it cannot read: it skips the event, notes that, and goes on with the next about the same order. In a few seconds Elif&apos;s ramen is ready; of all events it will be that one.</source>
        <extracomment>poison: stops 3 caption</extracomment>
        <translation>Depuis 12:13, le tableau fait une troisième chose de ce qu’il ne sait pas lire&#x202f;: il saute l’événement, le note, et continue par le suivant de la même commande. Dans quelques secondes, le ramen d’Elif est prêt&#x202f;; de tous les événements, ce sera celui-là.</translation>
    </message>
    <message>
        <source>What does the board say of number 5 in a minute?</source>
        <extracomment>poison: stops 3 question ask</extracomment>
        <translation>Que dit le tableau du numéro 5 dans une minute&#x202f;?</translation>
    </message>
    <message>
        <source>Ready: it goes on, it is up to date, so it is right</source>
        <extracomment>poison: stops 3 question choices 1 text</extracomment>
        <translation>Prêt&#x202f;: il continue, il est à jour, donc il est juste</translation>
    </message>
    <message>
        <source>Ready: it has never shown anything else of a dish that was</source>
        <extracomment>poison: stops 3 question choices 2 text</extracomment>
        <translation>Prêt&#x202f;: il n’a jamais montré autre chose d’un plat qui l’était</translation>
    </message>
    <message>
        <source>That it is being prepared; and it is behind by nothing</source>
        <extracomment>poison: stops 3 question choices 3 text</extracomment>
        <translation>Qu’il est en préparation&#x202f;; et le tableau n’a aucun retard</translation>
    </message>
    <message>
        <source>Her ramen is ready since 12:18:31. The board says “preparing”, and so it does until Roger takes the ramen at 12:21: nobody tells it.</source>
        <extracomment>poison: stops 3 reveal happened</extracomment>
        <translation>Son ramen est prêt depuis 12:18:31. Le tableau dit «&#x202f;en préparation&#x202f;», et cela jusqu’à ce que Roger enlève le ramen à 12:21&#x202f;: personne ne le lui dit.</translation>
    </message>
    <message>
        <source>Stop, and it is late. Park, and one thing is missing. Skip, and something may be wrong: choose by what the reader does with it.</source>
        <extracomment>poison: stops 3 reveal principle</extracomment>
        <translation>S’arrêter, et c’est en retard. Mettre de côté, et une chose manque. Sauter, et quelque chose est peut-être faux&#x202f;: choisissez d’après ce qu’en fait le lecteur.</translation>
    </message>
    <message>
        <source>Where do such events come from? From the next version of whoever writes. Say that from tomorrow on the price in an order is to be with tax. Today&apos;s orders have it without: Amira&apos;s rice, 9.00.</source>
        <extracomment>poison: stops 4 caption</extracomment>
        <translation>D’où viennent de tels événements&#x202f;? De la prochaine version de celui qui écrit. Supposons qu’à partir de demain le prix d’une commande soit taxe comprise. Les commandes d’aujourd’hui l’ont sans taxe&#x202f;: le riz d’Amira, 9.00.</translation>
    </message>
    <message>
        <source>Which reader would notice?</source>
        <extracomment>poison: stops 4 hint</extracomment>
        <translation>Quel lecteur le remarquerait&#x202f;?</translation>
    </message>
    <message>
        <source>How is that to be written, so that no reader goes wrong?</source>
        <extracomment>poison: stops 4 question ask</extracomment>
        <translation>Comment faut-il l’écrire pour qu’aucun lecteur ne se trompe&#x202f;?</translation>
    </message>
    <message>
        <source>In the same field: from tomorrow on it means the price with tax</source>
        <extracomment>poison: stops 4 question choices 1 text</extracomment>
        <translation>Dans le même champ&#x202f;: dès demain, il signifie le prix taxe comprise</translation>
    </message>
    <message>
        <source>In the same field, and the old events are changed to suit</source>
        <extracomment>poison: stops 4 question choices 2 text</extracomment>
        <translation>Dans le même champ, et les anciens événements sont changés en conséquence</translation>
    </message>
    <message>
        <source>In a new form of the event that has both; old ones are read as what they were</source>
        <extracomment>poison: stops 4 question choices 3 text</extracomment>
        <translation>Dans une nouvelle forme d’événement qui a les deux&#x202f;; les anciens se lisent comme avant</translation>
    </message>
    <message>
        <source>Order 1 says 9.00: asked for, and paid. A reader that took the 9.00 to be with tax would reckon wrongly, with nothing to stop it, behind by nothing, and no mark anywhere.</source>
        <extracomment>poison: stops 4 reveal happened</extracomment>
        <translation>La commande 1 dit 9.00&#x202f;: demandé, et payé. Un lecteur qui prendrait ces 9.00 pour taxe comprise calculerait faux, sans rien qui l’arrête, sans aucun retard, et sans marque nulle part.</translation>
    </message>
    <message>
        <source>An unknown form stops a reader, and is seen. An old form with a new meaning goes through, and is not.</source>
        <extracomment>poison: stops 4 reveal principle</extracomment>
        <translation>Une forme inconnue arrête un lecteur, et cela se voit. Une forme ancienne au sens nouveau passe, et cela ne se voit pas.</translation>
    </message>
    <message>
        <source>To know what can become of an event that a view cannot show, and that a changed meaning is worse than an unknown form.</source>
        <extracomment>poison: teacher aim</extracomment>
        <translation>Savoir ce que peut devenir un événement qu’une vue ne peut pas afficher, et qu’un sens changé est pire qu’une forme inconnue.</translation>
    </message>
    <message>
        <source>For which of the restaurant&apos;s views would you stop, park, skip?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Pour lesquelles des vues du restaurant choisiriez-vous d’arrêter, de mettre de côté, de sauter&#x202f;?</translation>
    </message>
    <message>
        <source>Who looks at what is parked, and how soon? What if nobody does?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Qui regarde ce qui est mis de côté, et au bout de combien de temps&#x202f;? Et si personne ne le fait&#x202f;?</translation>
    </message>
    <message>
        <source>A field gets a new name, a second unit, a default. Which of them may old readers meet?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Un champ reçoit un nouveau nom, une seconde unité, une valeur par défaut. Lesquels d’anciens lecteurs peuvent-ils rencontrer&#x202f;?</translation>
    </message>
    <message>
        <source>“Try again” is proposed. It helps against what passes; this event cannot be shown at the hundredth attempt either.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>On propose «&#x202f;réessayer&#x202f;». Cela aide contre ce qui passe&#x202f;; cet événement-ci ne peut pas être affiché non plus au centième essai.</translation>
    </message>
    <message>
        <source>Somebody wants to take the event out of the log. Ask what the other views have made of it already.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>Quelqu’un veut ôter l’événement du journal. Demandez ce que les autres vues en ont déjà fait.</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>Push, déclencheur, interrogation</translation>
    </message>
    <message>
        <source>Three ways to tell a view what has changed: how late each is, and what it never hears of.</source>
        <extracomment>push-trigger-poll: shows</extracomment>
        <translation>Trois façons de dire à une vue ce qui a changé&#x202f;: le retard de chacune, et ce qu’elle n’apprend jamais.</translation>
    </message>
    <message>
        <source>Push: the write side commits, and then writes into the views itself. Roger seats two guests at table 2 at 12:02:01, and leads them on to table 3 at 12:02:03. Draw a table on the board: push, trigger, poll; how old, who pays, what is missed.</source>
        <extracomment>push-trigger-poll: stops 1 caption</extracomment>
        <translation>Push&#x202f;: le côté écriture valide (commit), puis écrit lui-même dans les vues. Roger place deux clients à la table 2 à 12:02:01, puis les mène à la table 3 à 12:02:03. Dessinez un tableau&#x202f;: push, déclencheur (trigger), interrogation (poll)&#x202f;; quel âge, qui paie, ce qui est manqué.</translation>
    </message>
    <message>
        <source>The second write comes right behind the first.</source>
        <extracomment>push-trigger-poll: stops 1 hint</extracomment>
        <translation>La seconde écriture vient juste après la première.</translation>
    </message>
    <message>
        <source>The view showed them at table 2 from 12:02:01 on, and at table 3 from 12:02:03 on. Fill in: old by nothing; each command pays for every view; a crash between the two writes is missed for ever.</source>
        <extracomment>push-trigger-poll: stops 1 reveal happened</extracomment>
        <translation>La vue les a montrés à la table 2 dès 12:02:01, et à la table 3 dès 12:02:03. Inscrivez&#x202f;: âge nul&#x202f;; chaque ordre (command) paie pour toutes les vues&#x202f;; un plantage entre les deux écritures est manqué à jamais.</translation>
    </message>
    <message>
        <source>Since 12:10 triggers note which table has changed, no more than that. Every five seconds a job reads the notes, looks at those tables, and copies them. At 12:12:01 Roger seats guests at table 2; at 12:12:03 he leads them on to table 3.</source>
        <extracomment>push-trigger-poll: stops 2 caption</extracomment>
        <translation>Depuis 12:10, des déclencheurs notent quelle table a changé, rien de plus. Toutes les cinq secondes, une tâche lit les notes, regarde ces tables, et les copie. À 12:12:01, Roger place des clients à la table 2&#x202f;; à 12:12:03, il les mène à la table 3.</translation>
    </message>
    <message>
        <source>A note says “table 2”. When is table 2 looked at?</source>
        <extracomment>push-trigger-poll: stops 2 hint</extracomment>
        <translation>Une note dit «&#x202f;table 2&#x202f;». Quand la table 2 est-elle regardée&#x202f;?</translation>
    </message>
    <message>
        <source>The job runs at 12:12:05. What does the view then show of table 2?</source>
        <extracomment>push-trigger-poll: stops 2 question ask</extracomment>
        <translation>La tâche tourne à 12:12:05. Que montre alors la vue de la table 2&#x202f;?</translation>
    </message>
    <message>
        <source>That it is free; the view never shows them there</source>
        <extracomment>push-trigger-poll: stops 2 question choices 1 text</extracomment>
        <translation>Qu’elle est libre&#x202f;; la vue ne les y montre jamais</translation>
    </message>
    <message>
        <source>The guests: of that the note was made, and the job asks back</source>
        <extracomment>push-trigger-poll: stops 2 question choices 2 text</extracomment>
        <translation>Les clients&#x202f;: la note a été faite pour cela, et la tâche redemande</translation>
    </message>
    <message>
        <source>The guests, since 12:12:01: it was accepted, so it is visible</source>
        <extracomment>push-trigger-poll: stops 2 question choices 3 text</extracomment>
        <translation>Les clients, depuis 12:12:01&#x202f;: c’est accepté, donc visible</translation>
    </message>
    <message>
        <source>Table 2 is free, and the guests are at table 3. Who asks back hears how it is now, not how it was when the note was made. Fill in: five seconds old; each changed row pays for a note; what lies between two runs is missed.</source>
        <extracomment>push-trigger-poll: stops 2 reveal happened</extracomment>
        <translation>La table 2 est libre, et les clients sont à la table 3. Qui redemande apprend ce qui est maintenant, non ce qui était quand la note a été faite. Inscrivez&#x202f;: âge cinq secondes&#x202f;; chaque ligne changée paie une note&#x202f;; ce qui se passe entre deux passages est manqué.</translation>
    </message>
    <message>
        <source>A note that only says what has changed brings the state of the moment in which somebody asks.</source>
        <extracomment>push-trigger-poll: stops 2 reveal principle</extracomment>
        <translation>Une note qui dit seulement ce qui a changé apporte l’état du moment où quelqu’un demande.</translation>
    </message>
    <message>
        <source>Since 12:20 there are no notes. A job asks the tables every half minute what has changed since it asked last: a poll. At 12:22:05 Charlie sends the order of table 3, and it is accepted.</source>
        <extracomment>push-trigger-poll: stops 3 caption</extracomment>
        <translation>Depuis 12:20, il n’y a plus de notes. Une tâche demande aux tables toutes les demi-minutes ce qui a changé depuis sa dernière question&#x202f;: une interrogation (poll). À 12:22:05, Charlie envoie la commande de la table 3, et elle est acceptée.</translation>
    </message>
    <message>
        <source>The cooks stand before their screen. What does it show at 12:22:10?</source>
        <extracomment>push-trigger-poll: stops 3 question ask</extracomment>
        <translation>Les cuisiniers sont devant leur écran. Que montre-t-il à 12:22:10&#x202f;?</translation>
    </message>
    <message>
        <source>The ticket: the order is accepted</source>
        <extracomment>push-trigger-poll: stops 3 question choices 1 text</extracomment>
        <translation>Le bon&#x202f;: la commande est acceptée</translation>
    </message>
    <message>
        <source>Half of the ticket: what is late is wrong</source>
        <extracomment>push-trigger-poll: stops 3 question choices 2 text</extracomment>
        <translation>La moitié du bon&#x202f;: en retard, donc faux</translation>
    </message>
    <message>
        <source>No ticket, until 12:22:30</source>
        <extracomment>push-trigger-poll: stops 3 question choices 3 text</extracomment>
        <translation>Aucun bon, jusqu’à 12:22:30</translation>
    </message>
    <message>
        <source>The ticket came at 12:22:30, whole, twenty-five seconds after the order was accepted. Fill in: half a minute old; the tables pay, each time they are asked; what lies between two polls is missed.</source>
        <extracomment>push-trigger-poll: stops 3 reveal happened</extracomment>
        <translation>Le bon est venu à 12:22:30, entier, vingt-cinq secondes après l’acceptation de la commande. Inscrivez&#x202f;: âge une demi-minute&#x202f;; les tables paient, chaque fois qu’on les interroge&#x202f;; ce qui se passe entre deux interrogations est manqué.</translation>
    </message>
    <message>
        <source>Amira orders a fried rice at 12:24:02 and pays at 12:24:06. Then her train goes, and at 12:24:20 she cancels. The next poll is at 12:24:30.</source>
        <extracomment>push-trigger-poll: stops 4 caption</extracomment>
        <translation>Amira commande un riz sauté à 12:24:02 et paie à 12:24:06. Puis son train part, et à 12:24:20 elle annule. La prochaine interrogation est à 12:24:30.</translation>
    </message>
    <message>
        <source>What stands in the tables when the poll looks?</source>
        <extracomment>push-trigger-poll: stops 4 hint</extracomment>
        <translation>Qu’y a-t-il dans les tables quand l’interrogation regarde&#x202f;?</translation>
    </message>
    <message>
        <source>What will the guests&apos; board have shown of number 3?</source>
        <extracomment>push-trigger-poll: stops 4 question ask</extracomment>
        <translation>Qu’aura montré le tableau des clients du numéro 3&#x202f;?</translation>
    </message>
    <message>
        <source>The number, and then that it is gone, both a little late</source>
        <extracomment>push-trigger-poll: stops 4 question choices 1 text</extracomment>
        <translation>Le numéro, puis sa disparition, tous deux un peu tard</translation>
    </message>
    <message>
        <source>Nothing, ever</source>
        <extracomment>push-trigger-poll: stops 4 question choices 2 text</extracomment>
        <translation>Rien, jamais</translation>
    </message>
    <message>
        <source>The number from 12:24:06 on: it was accepted</source>
        <extracomment>push-trigger-poll: stops 4 question choices 3 text</extracomment>
        <translation>Le numéro dès 12:24:06&#x202f;: c’était accepté</translation>
    </message>
    <message>
        <source>Nothing. For fourteen seconds the order stood accepted, all of them between two polls; the order details came to know how it ended. A board that is folded from events would have shown the number and taken it away again, as late as it may be.</source>
        <extracomment>push-trigger-poll: stops 4 reveal happened</extracomment>
        <translation>Rien. La commande est restée acceptée quatorze secondes, toutes entre deux interrogations&#x202f;; le détail de commande en a appris la fin. Un tableau replié à partir des événements aurait montré le numéro et l’aurait retiré, quel que soit son retard.</translation>
    </message>
    <message>
        <source>Who copies states hears of states; who follows events hears what has happened. Choose by what is missed, too, not only by how late it is.</source>
        <extracomment>push-trigger-poll: stops 4 reveal principle</extracomment>
        <translation>Qui copie des états apprend des états&#x202f;; qui suit les événements apprend ce qui s’est passé. Choisissez aussi d’après ce qui est manqué, pas seulement d’après le retard.</translation>
    </message>
    <message>
        <source>To weigh push, trigger and poll against each other: how late, who pays, and what is never heard of.</source>
        <extracomment>push-trigger-poll: teacher aim</extracomment>
        <translation>Comparer push, déclencheur et interrogation&#x202f;: quel retard, qui paie, et ce qui n’est jamais appris.</translation>
    </message>
    <message>
        <source>The table of the class, filled in: push, old by nothing, paid by each command, lost in a crash; trigger, old by the job, paid by each row, misses what lies between; poll, likewise, paid by the tables.</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>Le tableau de la classe, rempli&#x202f;: push, âge nul, payé par chaque ordre, perdu dans un plantage&#x202f;; déclencheur, âge de la tâche, payé par chaque ligne, manque ce qui est entre deux&#x202f;; interrogation, de même, payée par les tables.</translation>
    </message>
    <message>
        <source>Where does “follow the events” stand in that table?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>Où se place «&#x202f;suivre les événements&#x202f;» dans ce tableau&#x202f;?</translation>
    </message>
    <message>
        <source>An event carries only the number of an order, and the reader asks back two minutes later. Which orders will it show wrongly, and which never?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>Un événement ne porte que le numéro d’une commande, et le lecteur redemande deux minutes plus tard. Quelles commandes montrera-t-il fausses, et lesquelles jamais&#x202f;?</translation>
    </message>
    <message>
        <source>The table is filled in from memory, not from what was seen. Go back to the stop and read the clock.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>Le tableau est rempli de mémoire, non d’après ce qu’on a vu. Revenez à l’arrêt et lisez l’horloge.</translation>
    </message>
    <message>
        <source>Somebody wants the poll to run every second. Ask who answers it, and what still lies between two seconds.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>Quelqu’un veut interroger toutes les secondes. Demandez qui répond, et ce qui se passe encore entre deux secondes.</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>File, sujet et flux</translation>
    </message>
    <message>
        <source>A queue gives a task to one, a topic tells all, a stream is kept, and can say no.</source>
        <extracomment>queue-topic-and-stream: shows</extracomment>
        <translation>Une file donne une tâche à un seul, un sujet le dit à tous, un flux est conservé et peut dire non.</translation>
    </message>
    <message>
        <source>Ben&apos;s fried rice is on the kitchen&apos;s screen. Mei and Tomas both see it, both have a hand free, and both press “start”: Mei in five seconds, Tomas a second after her.</source>
        <extracomment>queue-topic-and-stream: stops 1 caption</extracomment>
        <translation>Le riz sauté de Ben est à l’écran de la cuisine. Mei et Tomas le voient tous les deux, ont tous les deux une main libre et pressent tous les deux «&#x202f;lancer&#x202f;»&#x202f;: Mei dans cinq secondes, Tomas une seconde après elle.</translation>
    </message>
    <message>
        <source>Who knows what the other has done?</source>
        <extracomment>queue-topic-and-stream: stops 1 hint</extracomment>
        <translation>Qui sait ce qu’a fait l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>How many plates of fried rice are begun?</source>
        <extracomment>queue-topic-and-stream: stops 1 question ask</extracomment>
        <translation>Combien d’assiettes de riz sauté sont commencées&#x202f;?</translation>
    </message>
    <message>
        <source>Two: both were sent the ticket, so both have it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 1 text</extracomment>
        <translation>Deux&#x202f;: le bon a été envoyé aux deux, les deux l’ont donc</translation>
    </message>
    <message>
        <source>Two: both looked, and it was free</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 2 text</extracomment>
        <translation>Deux&#x202f;: les deux ont regardé, et il était libre</translation>
    </message>
    <message>
        <source>One: the second is told that it cooks already</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 3 text</extracomment>
        <translation>Une&#x202f;: le second apprend qu’il est déjà au feu</translation>
    </message>
    <message>
        <source>One, if the screen locks the ticket for whoever looks at it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 4 text</extracomment>
        <translation>Une, si l’écran verrouille le bon pour qui le regarde</translation>
    </message>
    <message>
        <source>Mei&apos;s start is event 20. Tomas is told: “Line 1 (fried-rice) of order 2 is cooking already.” What decided was the stream of order 2: it had one event more than his screen.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal happened</extracomment>
        <translation>Le lancement de Mei est l’événement 20. Tomas lit&#x202f;: «&#x202f;La ligne 1 (fried-rice) de la commande 2 est déjà au feu.&#x202f;» Ce qui a décidé, c’est le flux de la commande 2&#x202f;: il avait un événement de plus que son écran.</translation>
    </message>
    <message>
        <source>A queue: many can take a task, one gets it. Here the stream of the order sees to that; a bus that only passes messages on has nothing to look at.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal principle</extracomment>
        <translation>Une file (queue)&#x202f;: beaucoup peuvent prendre une tâche, un seul l’obtient. Ici, le flux de la commande y veille&#x202f;; un bus qui ne fait que passer des messages n’a rien où regarder.</translation>
    </message>
    <message>
        <source>Two plates of fried rice cook, and one needs as long as the other. Mei took Ben&apos;s, the older ticket, at 12:02:40. Tomas took Chiara&apos;s at 12:03:20. Mei has to look after other pans as well.</source>
        <extracomment>queue-topic-and-stream: stops 2 caption</extracomment>
        <translation>Deux assiettes de riz sauté sont au feu, et l’une demande autant de temps que l’autre. Mei a pris celle de Ben, le bon le plus ancien, à 12:02:40. Tomas a pris celle de Chiara à 12:03:20. Mei doit aussi surveiller d’autres poêles.</translation>
    </message>
    <message>
        <source>Whose plate is ready first?</source>
        <extracomment>queue-topic-and-stream: stops 2 question ask</extracomment>
        <translation>Quelle assiette est prête la première&#x202f;?</translation>
    </message>
    <message>
        <source>Ben&apos;s: what is first in the queue is first everywhere</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 1 text</extracomment>
        <translation>Celle de Ben&#x202f;: premier dans la file, premier partout</translation>
    </message>
    <message>
        <source>Ben&apos;s: its event has the earlier time</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 2 text</extracomment>
        <translation>Celle de Ben&#x202f;: son événement a l’heure la plus ancienne</translation>
    </message>
    <message>
        <source>Perhaps Chiara&apos;s: two who take from one queue do not keep its order</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 3 text</extracomment>
        <translation>Peut-être celle de Chiara&#x202f;: deux qui prennent à une file n’en gardent pas l’ordre</translation>
    </message>
    <message>
        <source>Chiara&apos;s, at 12:06:55. Ben&apos;s still cooks. On the streams all is in order: each dish was started, then ready. Between the two orders nothing was promised.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal happened</extracomment>
        <translation>Celle de Chiara, à 12:06:55. Celle de Ben est encore au feu. Dans les flux, tout est dans l’ordre&#x202f;: chaque plat a été lancé, puis prêt. Entre les deux commandes, rien n’était promis.</translation>
    </message>
    <message>
        <source>Two who take from one queue are done in an order of their own. Only inside one stream it is kept.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal principle</extracomment>
        <translation>Deux qui prennent à une même file finissent dans un ordre à eux. Il n’est gardé qu’à l’intérieur d’un même flux.</translation>
    </message>
    <message>
        <source>In five seconds Mei is done with Ben&apos;s rice. Kitchen, waiters, order details and the guests&apos; board all want to know; the board shows everything twenty seconds late.</source>
        <extracomment>queue-topic-and-stream: stops 3 caption</extracomment>
        <translation>Dans cinq secondes, Mei a fini le riz de Ben. Cuisine, serveurs, détail de commande et tableau des clients veulent tous le savoir&#x202f;; le tableau montre tout avec vingt secondes de retard.</translation>
    </message>
    <message>
        <source>Who hears of it at 12:08:40?</source>
        <extracomment>queue-topic-and-stream: stops 3 question ask</extracomment>
        <translation>Qui l’apprend à 12:08:40&#x202f;?</translation>
    </message>
    <message>
        <source>One of the four: a message is taken by whoever is first</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 1 text</extracomment>
        <translation>Un des quatre&#x202f;: un message est pris par le premier</translation>
    </message>
    <message>
        <source>All four; the board shows it at 12:09:00</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 2 text</extracomment>
        <translation>Les quatre&#x202f;; le tableau le montre à 12:09:00</translation>
    </message>
    <message>
        <source>All four at once, or none of them is right</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 3 text</extracomment>
        <translation>Les quatre à la fois, ou aucun n’est juste</translation>
    </message>
    <message>
        <source>At 12:08:40 kitchen, waiters and order details said “ready”, the board “preparing”; at 12:09:00 the board said “ready” too. None took it away from the others.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal happened</extracomment>
        <translation>À 12:08:40, cuisine, serveurs et détail de commande disaient «&#x202f;prêt&#x202f;», le tableau «&#x202f;en préparation&#x202f;»&#x202f;; à 12:09:00, le tableau a dit «&#x202f;prêt&#x202f;» aussi. Aucun ne l’a pris aux autres.</translation>
    </message>
    <message>
        <source>A topic: each subscriber gets each event, and goes at its own pace.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal principle</extracomment>
        <translation>Un sujet (topic)&#x202f;: chaque abonné reçoit chaque événement, et va à son propre rythme.</translation>
    </message>
    <message>
        <source>All three have their food; none of their orders is on a screen but the order details. In ten seconds every read store is thrown away. At 12:11 the order details are made from nothing, like a reader that comes new.</source>
        <extracomment>queue-topic-and-stream: stops 4 caption</extracomment>
        <translation>Tous trois ont leur repas&#x202f;; aucune de leurs commandes n’est plus sur un écran, sauf au détail de commande. Dans dix secondes, chaque magasin de lecture est jeté. À 12:11, le détail de commande est refait de rien, comme un lecteur nouveau venu.</translation>
    </message>
    <message>
        <source>Where are the events that everybody has been told?</source>
        <extracomment>queue-topic-and-stream: stops 4 hint</extracomment>
        <translation>Où sont les événements que tous ont appris&#x202f;?</translation>
    </message>
    <message>
        <source>What does the new reader know of the three orders?</source>
        <extracomment>queue-topic-and-stream: stops 4 question ask</extracomment>
        <translation>Que sait le nouveau lecteur des trois commandes&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing: their events were delivered, and are gone from the bus</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 1 text</extracomment>
        <translation>Rien&#x202f;: leurs événements ont été livrés, et ont quitté le bus</translation>
    </message>
    <message>
        <source>All, because every dish is started once more for him</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 2 text</extracomment>
        <translation>Tout, parce que chaque plat est relancé pour lui</translation>
    </message>
    <message>
        <source>All: he reads the log from its first event</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 3 text</extracomment>
        <translation>Tout&#x202f;: il lit le journal dès le premier événement</translation>
    </message>
    <message>
        <source>Three orders, each with all its events: order 2 placed at 12:02, delivered at 12:09:20. Nobody sent anything again, no dish was begun: still three.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal happened</extracomment>
        <translation>Trois commandes, chacune avec tous ses événements&#x202f;: commande 2 passée à 12:02, servie à 12:09:20. Personne n’a rien renvoyé, aucun plat n’a été commencé&#x202f;: toujours trois.</translation>
    </message>
    <message>
        <source>A stream: it is kept, read from any place as often as one likes, and appended to only if nobody else did meanwhile. A bus does none of the three; an event store needs one to tell others.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal principle</extracomment>
        <translation>Un flux (stream)&#x202f;: il est conservé, se lit depuis n’importe quel endroit aussi souvent qu’on veut, et n’est complété que si personne d’autre ne l’a fait entre-temps. Un bus ne fait rien des trois&#x202f;; un magasin d’événements en a besoin pour informer les autres.</translation>
    </message>
    <message>
        <source>To tell apart who gets a message (queue, topic) and whether it stays and can refuse (stream).</source>
        <extracomment>queue-topic-and-stream: teacher aim</extracomment>
        <translation>Distinguer qui reçoit un message (file, sujet), et s’il reste et peut refuser (flux).</translation>
    </message>
    <message>
        <source>Which of the three are the tickets for the cooks, the calls for the waiters, the bills?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>Lequel des trois sont les bons des cuisiniers, les appels aux serveurs, les additions&#x202f;?</translation>
    </message>
    <message>
        <source>A bus keeps messages for a week. Is it an event store then? Load order 2 alone, and append only if it has not changed.</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>Un bus garde les messages une semaine. Est-ce alors un magasin d’événements&#x202f;? Chargez la commande 2 seule, et n’ajoutez que si elle n’a pas changé.</translation>
    </message>
    <message>
        <source>What would two order-details views need, so as to share the work of one?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>De quoi auraient besoin deux vues du détail pour se partager le travail d’une seule&#x202f;?</translation>
    </message>
    <message>
        <source>“Kafka keeps everything.” So it may; ask how it appends to one order only if nobody else did, and how one reads one order of a million.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>«&#x202f;Kafka garde tout.&#x202f;» Soit&#x202f;; demandez comment il n’ajoute à une commande que si personne d’autre ne l’a fait, et comment on lit une commande sur un million.</translation>
    </message>
    <message>
        <source>The word order means two things here. Say “Ben&apos;s” and “in sequence”.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>Le mot «&#x202f;ordre&#x202f;» a ici deux sens, command et succession. Dites «&#x202f;l’ordre de Mei&#x202f;» et «&#x202f;à la suite&#x202f;».</translation>
    </message>
    <message>
        <source>More readers</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>Plus de lecteurs</translation>
    </message>
    <message>
        <source>Six times as many looks, and those who write notice nothing; and what writing has to read stays short by itself.</source>
        <extracomment>scaling-readers: shows</extracomment>
        <translation>Six fois plus de regards, et ceux qui écrivent ne remarquent rien&#x202f;; et ce que l’écriture doit lire reste court de soi-même.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Guests look at the board once a minute while they wait for food. The board has a store of its own, made from the log.</source>
        <extracomment>scaling-readers: stops 1 caption</extracomment>
        <translation>Charlie prend les commandes et l’argent, Roger sert et répond. Les clients regardent le tableau une fois par minute en attendant leur repas. Le tableau a son propre magasin, fait à partir du journal.</translation>
    </message>
    <message>
        <source>168 events are in the log by now. Order 10, a takeaway, is ready, and Roger is about to pick it up.</source>
        <extracomment>scaling-readers: stops 2 caption</extracomment>
        <translation>168 événements sont déjà dans le journal. La commande 10, à emporter, est prête, et Roger va l’enlever.</translation>
    </message>
    <message>
        <source>What must be known to say yes?</source>
        <extracomment>scaling-readers: stops 2 hint</extracomment>
        <translation>Que faut-il savoir pour dire oui&#x202f;?</translation>
    </message>
    <message>
        <source>How many events does the write side read to decide on that?</source>
        <extracomment>scaling-readers: stops 2 question ask</extracomment>
        <translation>Combien d’événements le côté écriture lit-il pour décider cela&#x202f;?</translation>
    </message>
    <message>
        <source>All 168, or a snapshot: a long log needs one</source>
        <extracomment>scaling-readers: stops 2 question choices 1 text</extracomment>
        <translation>Les 168, ou un instantané&#x202f;: un long journal en a besoin</translation>
    </message>
    <message>
        <source>None: the board shows that it is ready, and that is enough</source>
        <extracomment>scaling-readers: stops 2 question choices 2 text</extracomment>
        <translation>Aucun&#x202f;: le tableau montre qu’elle est prête, et cela suffit</translation>
    </message>
    <message>
        <source>At most those about order 10: ten</source>
        <extracomment>scaling-readers: stops 2 question choices 3 text</extracomment>
        <translation>Au plus ceux de la commande 10&#x202f;: dix</translation>
    </message>
    <message>
        <source>Picked up: the eleventh event about order 10. Each order has a stream of its own. A dozen events, and it is over: it never gets long, however long the log.</source>
        <extracomment>scaling-readers: stops 2 reveal happened</extracomment>
        <translation>Enlevée&#x202f;: le onzième événement de la commande 10. Chaque commande a son propre flux. Une douzaine d’événements, et c’est fini&#x202f;: il ne devient jamais long, quelle que soit la longueur du journal.</translation>
    </message>
    <message>
        <source>What a decision reads is its own stream, not the log. Short streams come from good borders, not from snapshots.</source>
        <extracomment>scaling-readers: stops 2 reveal principle</extracomment>
        <translation>Ce que lit une décision est son propre flux, pas le journal. Des flux courts viennent de bonnes limites, pas d’instantanés.</translation>
    </message>
    <message>
        <source>The rush is over. 261 commands were given, the process manager&apos;s among them. Guests looked at the board 202 times: 100 at tables, 102 of those who take away. Food took 5:43.</source>
        <extracomment>scaling-readers: stops 3 caption</extracomment>
        <translation>L’affluence est passée. 261 ordres (commands) ont été donnés, ceux du gestionnaire de processus compris. Les clients ont regardé le tableau 202 fois&#x202f;: 100 à table, 102 pour emporter. Le repas a mis 5:43.</translation>
    </message>
    <message>
        <source>The same guests and the same staff. But each guest looked at the board every five seconds: 1196 times in all, six times as often.</source>
        <extracomment>scaling-readers: stops 4 caption</extracomment>
        <translation>Les mêmes clients et le même personnel. Mais chaque client a regardé le tableau toutes les cinq secondes&#x202f;: 1196 fois en tout, six fois plus souvent.</translation>
    </message>
    <message>
        <source>Who had to answer a look?</source>
        <extracomment>scaling-readers: stops 4 hint</extracomment>
        <translation>Qui a dû répondre à un regard&#x202f;?</translation>
    </message>
    <message>
        <source>What did it cost those who work?</source>
        <extracomment>scaling-readers: stops 4 question ask</extracomment>
        <translation>Qu’est-ce que cela a coûté à ceux qui travaillent&#x202f;?</translation>
    </message>
    <message>
        <source>Food came later: readers and writers stand in each other&apos;s way, unless there are two databases</source>
        <extracomment>scaling-readers: stops 4 question choices 1 text</extracomment>
        <translation>Le repas est venu plus tard&#x202f;: lecteurs et écrivains se gênent, à moins de deux bases</translation>
    </message>
    <message>
        <source>More commands: each look asks for something to be done</source>
        <extracomment>scaling-readers: stops 4 question choices 2 text</extracomment>
        <translation>Plus d’ordres&#x202f;: chaque regard demande que quelque chose soit fait</translation>
    </message>
    <message>
        <source>A board that is wrong: who is asked so often falls behind</source>
        <extracomment>scaling-readers: stops 4 question choices 3 text</extracomment>
        <translation>Un tableau faux&#x202f;: qui est si souvent interrogé prend du retard</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <extracomment>scaling-readers: stops 4 question choices 4 text</extracomment>
        <translation>Rien du tout</translation>
    </message>
    <message>
        <source>261 commands, as before; food took 5:43, as before. The board&apos;s store answered nearly a thousand looks more. If one board were not enough, a second could be hung beside it, made from the same log.</source>
        <extracomment>scaling-readers: stops 4 reveal happened</extracomment>
        <translation>261 ordres, comme avant&#x202f;; le repas a mis 5:43, comme avant. Le magasin du tableau a répondu à près de mille regards de plus. Si un tableau ne suffisait pas, on pourrait en accrocher un second à côté, fait à partir du même journal.</translation>
    </message>
    <message>
        <source>Readers are added on the read side: more copies of a view. The one who writes stays one, and does not notice.</source>
        <extracomment>scaling-readers: stops 4 reveal principle</extracomment>
        <translation>Les lecteurs s’ajoutent du côté lecture&#x202f;: plus de copies d’une vue. Celui qui écrit reste seul, et ne remarque rien.</translation>
    </message>
    <message>
        <source>One kind of stream has no end: the stock of a dish. Each bowl that is sold adds two events, held and used. 95 falafel bowls are left. Say the house is open for thirty years.</source>
        <extracomment>scaling-readers: stops 5 caption</extracomment>
        <translation>Un genre de flux n’a pas de fin&#x202f;: le stock d’un plat. Chaque bowl vendu ajoute deux événements, réservé et utilisé. Il reste 95 falafel bowls. Supposons que la maison soit ouverte trente ans.</translation>
    </message>
    <message>
        <source>It will have ten thousand events. What helps first?</source>
        <extracomment>scaling-readers: stops 5 question ask</extracomment>
        <translation>Il aura dix mille événements. Qu’est-ce qui aide d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>A snapshot every hundred events: long streams need snapshots</source>
        <extracomment>scaling-readers: stops 5 question choices 1 text</extracomment>
        <translation>Un instantané tous les cent événements&#x202f;: les longs flux en ont besoin</translation>
    </message>
    <message>
        <source>Delete what is older than a year</source>
        <extracomment>scaling-readers: stops 5 question choices 2 text</extracomment>
        <translation>Supprimer ce qui a plus d’un an</translation>
    </message>
    <message>
        <source>Close it each evening: count what is there, and begin anew with that</source>
        <extracomment>scaling-readers: stops 5 question choices 3 text</extracomment>
        <translation>Le clôturer chaque soir&#x202f;: compter ce qu’il y a, et repartir de là</translation>
    </message>
    <message>
        <source>So it is here. At 11:55 the stream of this lunch began with one event: 100 falafel bowls. Five are sold, 95 are left, and nobody has to read yesterday.</source>
        <extracomment>scaling-readers: stops 5 reveal happened</extracomment>
        <translation>Il en est ainsi ici. À 11:55, le flux de ce déjeuner a commencé par un événement&#x202f;: 100 falafel bowls. Cinq sont vendus, il en reste 95, et personne n’a besoin de lire hier.</translation>
    </message>
    <message>
        <source>Close the books: a stream that follows the business ends when the business does. A snapshot only makes a fold quicker; first ask why it is long.</source>
        <extracomment>scaling-readers: stops 5 reveal principle</extracomment>
        <translation>Clôturez les comptes&#x202f;: un flux qui suit l’activité finit quand elle finit. Un instantané ne fait qu’accélérer le repli&#x202f;; demandez d’abord pourquoi le flux est long.</translation>
    </message>
    <message>
        <source>To see where readers are added, why that leaves writing alone, and that streams are kept short by borders and closing before snapshots are thought of.</source>
        <extracomment>scaling-readers: teacher aim</extracomment>
        <translation>Voir où s’ajoutent les lecteurs, pourquoi cela laisse l’écriture tranquille, et que des limites et des clôtures gardent les flux courts avant que l’on pense aux instantanés.</translation>
    </message>
    <message>
        <source>How old may the second copy of a board be, and who would notice if the two differ?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>Quel âge peut avoir la seconde copie d’un tableau, et qui remarquerait que les deux diffèrent&#x202f;?</translation>
    </message>
    <message>
        <source>What if many write, and few read?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>Et si beaucoup écrivent, et que peu lisent&#x202f;?</translation>
    </message>
    <message>
        <source>Which things around you are closed at the end of a day, a month, a year?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>Quelles choses autour de vous sont clôturées à la fin d’un jour, d’un mois, d’un an&#x202f;?</translation>
    </message>
    <message>
        <source>The figures are of simulated people, not of a computer. For that there is “cqrs-restaurant load”: one writer and so many readers, measured on this machine.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>Les chiffres sont ceux de personnes simulées, pas d’un ordinateur. Pour cela, il y a «&#x202f;cqrs-restaurant load&#x202f;»&#x202f;: un écrivain et tant de lecteurs, mesurés sur cette machine.</translation>
    </message>
    <message>
        <source>“But a snapshot cannot harm.” It is one more stored form, which has to be read by next year&apos;s program.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>«&#x202f;Mais un instantané ne peut pas nuire.&#x202f;» C’est une forme stockée de plus, que le programme de l’an prochain doit savoir lire.</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>Le goulot</translation>
    </message>
    <message>
        <source>One man does everything, and all wait for him. Twice as many cooks change nothing.</source>
        <extracomment>the-bottleneck: shows</extracomment>
        <translation>Un seul homme fait tout, et tous l’attendent. Deux fois plus de cuisiniers n’y changent rien.</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money; three cook. Three guests have ordered by now, after 37 seconds in the mean.</source>
        <extracomment>the-bottleneck: stops 1 caption</extracomment>
        <translation>Roger seul place, prend les commandes, répond, sert et encaisse&#x202f;; trois cuisinent. Trois clients ont déjà commandé, après 37 secondes en moyenne.</translation>
    </message>
    <message>
        <source>Nine pieces of work wait for Roger, and none for a cook. What is cooked lies at the pass until Roger comes for it.</source>
        <extracomment>the-bottleneck: stops 2 caption</extracomment>
        <translation>Neuf tâches attendent Roger, et aucune n’attend un cuisinier. Ce qui est cuit reste au passe jusqu’à ce que Roger vienne le chercher.</translation>
    </message>
    <message>
        <source>Who on the picture is never idle?</source>
        <extracomment>the-bottleneck: stops 2 hint</extracomment>
        <translation>Qui, à l’image, n’est jamais oisif&#x202f;?</translation>
    </message>
    <message>
        <source>It went well for the first guests. How much work waits for Roger four minutes from now?</source>
        <extracomment>the-bottleneck: stops 2 question ask</extracomment>
        <translation>Cela a bien marché pour les premiers clients. Combien de travail attendra Roger dans quatre minutes&#x202f;?</translation>
    </message>
    <message>
        <source>More: he is asked for more than he can do</source>
        <extracomment>the-bottleneck: stops 2 question choices 1 text</extracomment>
        <translation>Plus&#x202f;: on lui demande plus qu’il ne peut faire</translation>
    </message>
    <message>
        <source>Less: it began well, and goes well again once this rush is through</source>
        <extracomment>the-bottleneck: stops 2 question choices 2 text</extracomment>
        <translation>Moins&#x202f;: cela a bien commencé, et ira bien de nouveau une fois l’affluence passée</translation>
    </message>
    <message>
        <source>Less, if he takes all orders first and serves afterwards: to split work makes it faster</source>
        <extracomment>the-bottleneck: stops 2 question choices 3 text</extracomment>
        <translation>Moins, s’il prend d’abord toutes les commandes et sert ensuite&#x202f;: partager accélère</translation>
    </message>
    <message>
        <source>Fifteen pieces of work wait for him now, six more. Still none waits for a cook, though three of them stand there.</source>
        <extracomment>the-bottleneck: stops 2 reveal happened</extracomment>
        <translation>Quinze tâches l’attendent maintenant, six de plus. Toujours aucune n’attend un cuisinier, alors qu’ils sont trois.</translation>
    </message>
    <message>
        <source>Where the queue grows is the bottleneck. All others wait for it, too, without a queue.</source>
        <extracomment>the-bottleneck: stops 2 reveal principle</extracomment>
        <translation>Là où la file grandit est le goulot. Tous les autres l’attendent aussi, sans file.</translation>
    </message>
    <message>
        <source>The same guests again, and six cooks instead of three. With three cooks food took 10:48 in the mean by now, and 11:45 four minutes later.</source>
        <extracomment>the-bottleneck: stops 3 caption</extracomment>
        <translation>De nouveau les mêmes clients, et six cuisiniers au lieu de trois. Avec trois cuisiniers, le repas avait mis 10:48 en moyenne jusqu’ici, et 11:45 quatre minutes plus tard.</translation>
    </message>
    <message>
        <source>Twice as many cooks: how will the wait for food go on?</source>
        <extracomment>the-bottleneck: stops 3 draw ask</extracomment>
        <translation>Deux fois plus de cuisiniers&#x202f;: comment évoluera l’attente du repas&#x202f;?</translation>
    </message>
    <message>
        <source>As with three cooks: 11:45 in the mean. No guest has eaten a second sooner, and fifteen pieces of work wait for Roger.</source>
        <extracomment>the-bottleneck: stops 3 reveal happened</extracomment>
        <translation>Comme avec trois cuisiniers&#x202f;: 11:45 en moyenne. Aucun client n’a mangé une seconde plus tôt, et quinze tâches attendent Roger.</translation>
    </message>
    <message>
        <source>Help beside the bottleneck helps nobody.</source>
        <extracomment>the-bottleneck: stops 3 reveal principle</extracomment>
        <translation>Aider à côté du goulot n’aide personne.</translation>
    </message>
    <message>
        <source>A quarter to one. Those who have food waited 14:23 for it in the mean, with three cooks and with six.</source>
        <extracomment>the-bottleneck: stops 4 caption</extracomment>
        <translation>Une heure moins le quart. Ceux qui ont leur repas l’ont attendu 14:23 en moyenne, avec trois cuisiniers comme avec six.</translation>
    </message>
    <message>
        <source>Whose time is there none left of?</source>
        <extracomment>the-bottleneck: stops 4 hint</extracomment>
        <translation>À qui ne reste-t-il plus de temps&#x202f;?</translation>
    </message>
    <message>
        <source>One thing may be added tomorrow. What would bring the food sooner?</source>
        <extracomment>the-bottleneck: stops 4 question ask</extracomment>
        <translation>Une seule chose peut être ajoutée demain. Qu’est-ce qui ferait venir le repas plus tôt&#x202f;?</translation>
    </message>
    <message>
        <source>A second order book, so that Roger reads in one and writes in the other</source>
        <extracomment>the-bottleneck: stops 4 question choices 1 text</extracomment>
        <translation>Un second carnet de commandes, pour que Roger lise dans l’un et écrive dans l’autre</translation>
    </message>
    <message>
        <source>A rule: Roger takes orders for a while, then serves for a while</source>
        <extracomment>the-bottleneck: stops 4 question choices 2 text</extracomment>
        <translation>Une règle&#x202f;: Roger prend un moment les commandes, puis sert un moment</translation>
    </message>
    <message>
        <source>A second pair of hands on the floor</source>
        <extracomment>the-bottleneck: stops 4 question choices 3 text</extracomment>
        <translation>Une seconde paire de mains en salle</translation>
    </message>
    <message>
        <source>Roger was at work for 43 of the 45 minutes since noon. The six cooks together had less than half an hour of work in all that time.</source>
        <extracomment>the-bottleneck: stops 4 reveal happened</extracomment>
        <translation>Roger a travaillé 43 des 45 minutes depuis midi. Les six cuisiniers ensemble ont eu moins d’une demi-heure de travail pendant tout ce temps.</translation>
    </message>
    <message>
        <source>Look for who is busy all the time. What he gains, everybody gains.</source>
        <extracomment>the-bottleneck: stops 4 reveal principle</extracomment>
        <translation>Cherchez qui est occupé tout le temps. Ce qu’il gagne, tout le monde le gagne.</translation>
    </message>
    <message>
        <source>To find the bottleneck before anything is changed, and to see that help elsewhere changes nothing.</source>
        <extracomment>the-bottleneck: teacher aim</extracomment>
        <translation>Trouver le goulot avant de changer quoi que ce soit, et voir que l’aide ailleurs ne change rien.</translation>
    </message>
    <message>
        <source>Where is the queue in a shop on the web, and how would you see it?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Où est la file dans une boutique en ligne, et comment la verriez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Why does a guest who asks where his food is make it later for all others?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Pourquoi un client qui demande où est son repas retarde-t-il tous les autres&#x202f;?</translation>
    </message>
    <message>
        <source>If Roger became twice as fast, who would be the next bottleneck?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Si Roger devenait deux fois plus rapide, qui serait le goulot suivant&#x202f;?</translation>
    </message>
    <message>
        <source>The class wants more cooks, because it is food that guests wait for. Let them draw it, and say nothing until the curve is there.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>La classe veut plus de cuisiniers, car c’est le repas que les clients attendent. Laissez-les dessiner, et ne dites rien avant que la courbe soit là.</translation>
    </message>
    <message>
        <source>Somebody says that Roger is too slow. He never rests: ask how much of his time goes into changing from one kind of work to another.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>Quelqu’un dit que Roger est trop lent. Il ne se repose jamais&#x202f;: demandez quelle part de son temps passe à changer de tâche.</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>Trois services et une saga</translation>
    </message>
    <message>
        <source>What several services do is undone by further steps, not taken back; and between them no order holds.</source>
        <extracomment>three-services-and-a-saga: shows</extracomment>
        <translation>Ce que font plusieurs services se défait par d’autres pas, sans être repris&#x202f;; et entre eux, aucune succession ne tient.</translation>
    </message>
    <message>
        <source>Orders, stock and payment are three services, each with a log of its own. Amira has ordered the last two falafel bowls: orders placed the order, stock holds the bowls, payment asks for 20.00. No transaction spans the three; a process manager carries it from step to step: a saga.</source>
        <extracomment>three-services-and-a-saga: stops 1 caption</extracomment>
        <translation>Commandes, stock et paiement sont trois services, chacun avec son propre journal. Amira a commandé les deux derniers falafel bowls&#x202f;: le service des commandes a passé la commande, le stock réserve les bowls, le paiement demande 20.00. Aucune transaction n’embrasse les trois&#x202f;; un gestionnaire de processus mène la commande de pas en pas&#x202f;: une saga.</translation>
    </message>
    <message>
        <source>A minute ago Ben asked for a falafel bowl and was told that they are sold out. Amira&apos;s card is in the reader; in ten seconds it will be declined. Then the saga undoes what was done for her.</source>
        <extracomment>three-services-and-a-saga: stops 2 caption</extracomment>
        <translation>Il y a une minute, Ben a demandé un falafel bowl et a appris qu’ils sont épuisés. La carte d’Amira est dans le lecteur&#x202f;; dans dix secondes, elle sera refusée. La saga défait alors ce qui a été fait pour Amira.</translation>
    </message>
    <message>
        <source>Who has learned meanwhile that stock holds the bowls?</source>
        <extracomment>three-services-and-a-saga: stops 2 hint</extracomment>
        <translation>Qui a appris entre-temps que le stock garde les bowls&#x202f;?</translation>
    </message>
    <message>
        <source>Amira&apos;s order comes undone. How does it stand with Ben?</source>
        <extracomment>three-services-and-a-saga: stops 2 question ask</extracomment>
        <translation>La commande d’Amira est défaite. Où en est Ben&#x202f;?</translation>
    </message>
    <message>
        <source>As if she had never ordered: his order is good after all</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 1 text</extracomment>
        <translation>Comme si elle n’avait jamais commandé&#x202f;: sa commande est finalement bonne</translation>
    </message>
    <message>
        <source>The same as before: until the end of the saga nobody could see the hold</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 2 text</extracomment>
        <translation>Au même point&#x202f;: jusqu’à la fin de la saga, personne n’a pu voir la réservation</translation>
    </message>
    <message>
        <source>He gets a bowl: by the clock he was next</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 3 text</extracomment>
        <translation>Il reçoit un bowl&#x202f;: d’après l’horloge, c’était son tour</translation>
    </message>
    <message>
        <source>He was told no, and that stays so, though two bowls are there</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 4 text</extracomment>
        <translation>On lui a dit non, et cela reste, bien que deux bowls soient là</translation>
    </message>
    <message>
        <source>The card was declined at 12:02. Stock gave the two bowls back, and her order is rejected. Ben&apos;s order is still rejected, “Falafel bowl is sold out”, and two are on sale.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal happened</extracomment>
        <translation>La carte a été refusée à 12:02. Le stock a libéré les deux bowls, et la commande d’Amira est rejetée. Celle de Ben est toujours rejetée, «&#x202f;Falafel bowl&#x202f;: épuisé&#x202f;», et deux sont en vente.</translation>
    </message>
    <message>
        <source>A compensation is a new step, not a rollback: what others saw in between, they have seen.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal principle</extracomment>
        <translation>Une compensation est un nouveau pas, pas un retour en arrière (rollback)&#x202f;: ce que d’autres ont vu entre-temps, ils l’ont vu.</translation>
    </message>
    <message>
        <source>Everything that was done for Amira has been undone.</source>
        <extracomment>three-services-and-a-saga: stops 3 caption</extracomment>
        <translation>Tout ce qui avait été fait pour Amira a été défait.</translation>
    </message>
    <message>
        <source>What do the logs say of it now?</source>
        <extracomment>three-services-and-a-saga: stops 3 question ask</extracomment>
        <translation>Qu’en disent maintenant les journaux&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing: it was rolled back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 1 text</extracomment>
        <translation>Rien&#x202f;: un rollback a eu lieu</translation>
    </message>
    <message>
        <source>That she ordered; the hold was deleted</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 2 text</extracomment>
        <translation>Qu’elle a commandé&#x202f;; la réservation a été supprimée</translation>
    </message>
    <message>
        <source>Both: that the bowls were held, and that they were given back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 3 text</extracomment>
        <translation>Les deux&#x202f;: que les bowls ont été réservés, et qu’ils ont été libérés</translation>
    </message>
    <message>
        <source>Six events are about her order: placed, held, money asked for, card declined, given back, rejected. The fifth does not delete the second. It says what happened next.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal happened</extracomment>
        <translation>Six événements concernent sa commande&#x202f;: passée, réservée, paiement demandé, carte refusée, libérée, rejetée. Le cinquième ne supprime pas le deuxième. Il dit ce qui s’est passé ensuite.</translation>
    </message>
    <message>
        <source>The logs of a saga tell the way, with what had to be made good.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal principle</extracomment>
        <translation>Les journaux d’une saga racontent le chemin, y compris ce qu’il a fallu réparer.</translation>
    </message>
    <message>
        <source>Chiara is about to order a ramen. Stock will hold it at 12:05:00, payment will ask for 12.00 at 12:05:02. What stock says needs ten seconds on its way to the order details; what payment says, none.</source>
        <extracomment>three-services-and-a-saga: stops 4 caption</extracomment>
        <translation>Chiara va commander un ramen. Le stock le réservera à 12:05:00, le paiement demandera 12.00 à 12:05:02. Ce que dit le stock met dix secondes pour aller au détail de commande&#x202f;; ce que dit le paiement, aucune.</translation>
    </message>
    <message>
        <source>Who puts the messages of two services in a row?</source>
        <extracomment>three-services-and-a-saga: stops 4 hint</extracomment>
        <translation>Qui range à la suite les messages de deux services&#x202f;?</translation>
    </message>
    <message>
        <source>At 12:05:05, what do the order details know?</source>
        <extracomment>three-services-and-a-saga: stops 4 question ask</extracomment>
        <translation>À 12:05:05, que sait le détail de commande&#x202f;?</translation>
    </message>
    <message>
        <source>That the ramen is held and 12.00 are asked for: events come in the order of their times</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 1 text</extracomment>
        <translation>Que le ramen est réservé et 12.00 demandés&#x202f;: les événements viennent dans l’ordre de leurs heures</translation>
    </message>
    <message>
        <source>Neither: what is of 12:05:02 waits for what is of 12:05:00</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 2 text</extracomment>
        <translation>Ni l’un ni l’autre&#x202f;: ce qui est de 12:05:02 attend ce qui est de 12:05:00</translation>
    </message>
    <message>
        <source>That 12.00 are asked for; of the hold nothing yet</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 3 text</extracomment>
        <translation>Que 12.00 sont demandés&#x202f;; de la réservation, rien encore</translation>
    </message>
    <message>
        <source>Nothing that can be believed: a view that is late is wrong</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 4 text</extracomment>
        <translation>Rien que l’on puisse croire&#x202f;: une vue en retard est fausse</translation>
    </message>
    <message>
        <source>At 12:05:05 they said: 12.00 asked for, stock only asked. The hold came five seconds later. In their list it stands last, though its time is the earlier one.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal happened</extracomment>
        <translation>À 12:05:05, il disait&#x202f;: 12.00 demandés, stock seulement interrogé. La réservation est venue cinq secondes plus tard. Dans sa liste elle est la dernière, bien que son heure soit la plus ancienne.</translation>
    </message>
    <message>
        <source>Order holds in one stream. Between the streams of two services neither the clock nor the log of the one says what a reader hears first.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal principle</extracomment>
        <translation>La succession tient dans un flux. Entre les flux de deux services, ni l’horloge ni le journal de l’un ne dit ce qu’un lecteur apprend d’abord.</translation>
    </message>
    <message>
        <source>To see that a saga makes good instead of rolling back, that others act on what lies in between, and that no order holds across services.</source>
        <extracomment>three-services-and-a-saga: teacher aim</extracomment>
        <translation>Voir qu’une saga répare au lieu de revenir en arrière, que d’autres agissent sur ce qui est entre-temps, et qu’aucune succession ne tient d’un service à l’autre.</translation>
    </message>
    <message>
        <source>Should Ben be told that there are bowls again? Who would have to know that he asked?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>Faut-il dire à Ben qu’il y a de nouveau des bowls&#x202f;? Qui devrait savoir qu’il en a demandé&#x202f;?</translation>
    </message>
    <message>
        <source>Could stock say “perhaps” instead of “sold out”? What would that cost?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>Le stock pourrait-il dire «&#x202f;peut-être&#x202f;» au lieu de «&#x202f;épuisé&#x202f;»&#x202f;? Qu’est-ce que cela coûterait&#x202f;?</translation>
    </message>
    <message>
        <source>Which readers need the hold before the request for money, and what could they do about it?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>Quels lecteurs ont besoin de la réservation avant la demande d’argent, et que pourraient-ils y faire&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody asks for one transaction over all three. Ask who would wait while a card is read, and what happens if payment is down.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>Quelqu’un demande une seule transaction pour les trois. Demandez qui attendrait pendant la lecture d’une carte, et ce qui se passe si le paiement est en panne.</translation>
    </message>
    <message>
        <source>The ten seconds are injected, and the program says so. On a net they come by themselves, only shorter and not announced.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>Les dix secondes sont injectées, et le programme le dit. Sur un réseau, elles viennent d’elles-mêmes, seulement plus courtes et sans être annoncées.</translation>
    </message>
    <message>
        <source>Two people, the last portion</source>
        <extracomment>two-people-the-last-portion: name</extracomment>
        <translation>Deux personnes, la dernière portion</translation>
    </message>
    <message>
        <source>To look first guards nothing, and a race between people is settled by a rule.</source>
        <extracomment>two-people-the-last-portion: shows</extracomment>
        <translation>Regarder d’abord ne protège rien, et une course entre personnes se tranche par une règle.</translation>
    </message>
    <message>
        <source>Charlie and Roger look at the same moment: one falafel bowl is left. Each has a guest who wants it. Charlie sends his order at 12:04:05, Roger his at 12:04:06. The view that they read is twenty seconds late.</source>
        <extracomment>two-people-the-last-portion: stops 1 caption</extracomment>
        <translation>Charlie et Roger regardent au même moment&#x202f;: il reste un falafel bowl. Chacun a un client qui le veut. Charlie envoie sa commande à 12:04:05, Roger la sienne à 12:04:06. La vue qu’ils lisent a vingt secondes de retard.</translation>
    </message>
    <message>
        <source>Who counts the portions?</source>
        <extracomment>two-people-the-last-portion: stops 1 hint</extracomment>
        <translation>Qui compte les portions&#x202f;?</translation>
    </message>
    <message>
        <source>How many falafel bowls are sold?</source>
        <extracomment>two-people-the-last-portion: stops 1 question ask</extracomment>
        <translation>Combien de falafel bowls sont vendus&#x202f;?</translation>
    </message>
    <message>
        <source>One: the second order is refused</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 1 text</extracomment>
        <translation>Un&#x202f;: la seconde commande est refusée</translation>
    </message>
    <message>
        <source>Two: both have looked, and there was one</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 2 text</extracomment>
        <translation>Deux&#x202f;: les deux ont regardé, et il y en avait un</translation>
    </message>
    <message>
        <source>Two, unless the view is locked while one of them looks</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 3 text</extracomment>
        <translation>Deux, à moins de verrouiller la vue quand l’un regarde</translation>
    </message>
    <message>
        <source>One. Charlie&apos;s order is accepted; Roger&apos;s is rejected, because the dish is sold out. The view says “1 left” still, until 12:04:25: Roger could have looked again and again.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal happened</extracomment>
        <translation>Un. La commande de Charlie est acceptée&#x202f;; celle de Roger est rejetée, car le plat est épuisé. La vue dit encore «&#x202f;reste 1&#x202f;», jusqu’à 12:04:25&#x202f;: Roger aurait pu regarder encore et encore.</translation>
    </message>
    <message>
        <source>Who decides counts for himself, in the moment of deciding.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal principle</extracomment>
        <translation>Qui décide compte lui-même, au moment de décider.</translation>
    </message>
    <message>
        <source>The same once more; but the view is not late at all. Both look at 12:04:04 and read “1 left”. Then Charlie sends at 12:04:05, and Roger at 12:04:06.</source>
        <extracomment>two-people-the-last-portion: stops 2 caption</extracomment>
        <translation>La même chose encore une fois&#x202f;; mais la vue n’a aucun retard. Les deux regardent à 12:04:04 et lisent «&#x202f;reste 1&#x202f;». Puis Charlie envoie à 12:04:05, et Roger à 12:04:06.</translation>
    </message>
    <message>
        <source>What happens between looking and sending?</source>
        <extracomment>two-people-the-last-portion: stops 2 hint</extracomment>
        <translation>Que se passe-t-il entre regarder et envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>What becomes of Roger&apos;s order?</source>
        <extracomment>two-people-the-last-portion: stops 2 question ask</extracomment>
        <translation>Que devient la commande de Roger&#x202f;?</translation>
    </message>
    <message>
        <source>It is accepted: he looked at a view that was right</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 1 text</extracomment>
        <translation>Elle est acceptée&#x202f;: il a regardé une vue juste</translation>
    </message>
    <message>
        <source>It depends on microseconds; only a lock can tell</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 2 text</extracomment>
        <translation>Cela dépend de microsecondes&#x202f;; seul un verrou peut le dire</translation>
    </message>
    <message>
        <source>It is rejected, as before</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 3 text</extracomment>
        <translation>Elle est rejetée, comme avant</translation>
    </message>
    <message>
        <source>It is rejected. At 12:04:05 the view said “0 left”; but by then Roger had looked and was about to send.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal happened</extracomment>
        <translation>Elle est rejetée. À 12:04:05, la vue disait «&#x202f;reste 0&#x202f;»&#x202f;; mais Roger avait alors déjà regardé et allait envoyer.</translation>
    </message>
    <message>
        <source>However fresh a view is, it is old when one acts on it. To look first saves vain walks; it guards nothing.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal principle</extracomment>
        <translation>Si fraîche que soit une vue, elle est ancienne quand on agit d’après elle. Regarder d’abord épargne des trajets inutiles&#x202f;; cela ne protège rien.</translation>
    </message>
    <message>
        <source>Amira has paid for a ramen, and sees that her train goes. Charlie cancels at 12:10:00. Mei has read the ticket, and reaches for the noodles at 12:10:01.</source>
        <extracomment>two-people-the-last-portion: stops 3 caption</extracomment>
        <translation>Amira a payé un ramen, et voit que son train part. Charlie annule à 12:10:00. Mei a lu le bon, et prend les nouilles à 12:10:01.</translation>
    </message>
    <message>
        <source>What happens to Mei?</source>
        <extracomment>two-people-the-last-portion: stops 3 question ask</extracomment>
        <translation>Qu’arrive-t-il à Mei&#x202f;?</translation>
    </message>
    <message>
        <source>She is told that it was cancelled, and the portion is for sale again</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 1 text</extracomment>
        <translation>Elle apprend que c’est annulé, et la portion est de nouveau en vente</translation>
    </message>
    <message>
        <source>She cooks: when she looked, the order stood there</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 2 text</extracomment>
        <translation>Elle cuisine&#x202f;: quand elle a regardé, la commande y était</translation>
    </message>
    <message>
        <source>She holds the ticket&apos;s lock since she read it, so Charlie has to wait</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 3 text</extracomment>
        <translation>Elle tient le verrou du bon depuis qu’elle l’a lu, Charlie doit attendre</translation>
    </message>
    <message>
        <source>Mei is refused: the order was cancelled. Amira has her 12.00 back, and twelve ramen are left, as many as before she came.</source>
        <extracomment>two-people-the-last-portion: stops 3 reveal happened</extracomment>
        <translation>Mei reçoit un refus&#x202f;: la commande était annulée. Amira a récupéré ses 12.00, et il reste douze ramen, autant qu’avant sa venue.</translation>
    </message>
    <message>
        <source>Ben&apos;s train goes as well. But this time Mei is first: she puts his ramen on the fire at 12:13:00, and Charlie cancels one second later.</source>
        <extracomment>two-people-the-last-portion: stops 4 caption</extracomment>
        <translation>Le train de Ben part aussi. Mais cette fois, Mei est la première&#x202f;: elle met son ramen au feu à 12:13:00, et Charlie annule une seconde plus tard.</translation>
    </message>
    <message>
        <source>What would you do as the landlord?</source>
        <extracomment>two-people-the-last-portion: stops 4 hint</extracomment>
        <translation>Que feriez-vous à la place du patron&#x202f;?</translation>
    </message>
    <message>
        <source>What does the restaurant do?</source>
        <extracomment>two-people-the-last-portion: stops 4 question ask</extracomment>
        <translation>Que fait le restaurant&#x202f;?</translation>
    </message>
    <message>
        <source>It must not come to that: a lock decides which of the two is first</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 1 text</extracomment>
        <translation>Il ne faut pas en arriver là&#x202f;: un verrou décide qui des deux est le premier</translation>
    </message>
    <message>
        <source>By its rule he gets his money, and the house bears the ramen</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 2 text</extracomment>
        <translation>D’après sa règle, il est remboursé, et la maison supporte le ramen</translation>
    </message>
    <message>
        <source>It cannot come to that: Charlie looks first whether it cooks</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 3 text</extracomment>
        <translation>On ne peut en arriver là&#x202f;: Charlie regarde d’abord si c’est au feu</translation>
    </message>
    <message>
        <source>Ben has his 12.00 back, and one ramen is gone: eleven are left. That is this house&apos;s rule. Another would keep the money.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal happened</extracomment>
        <translation>Ben a récupéré ses 12.00, et un ramen est perdu&#x202f;: il en reste onze. C’est la règle de cette maison. Une autre garderait l’argent.</translation>
    </message>
    <message>
        <source>A race between people lasts seconds or minutes. Say for each order of events what the house does; that is a rule, and no lock.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal principle</extracomment>
        <translation>Une course entre personnes dure des secondes ou des minutes. Pour chaque succession d’événements, dites ce que fait la maison&#x202f;; c’est une règle, pas un verrou.</translation>
    </message>
    <message>
        <source>To know that a view invites and does not guard, and to settle races by the rules of the house.</source>
        <extracomment>two-people-the-last-portion: teacher aim</extracomment>
        <translation>Savoir qu’une vue invite et ne protège pas, et trancher les courses par les règles de la maison.</translation>
    </message>
    <message>
        <source>Two people choose the same user name. Who finds out, and when?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>Deux personnes choisissent le même nom d’utilisateur. Qui s’en aperçoit, et quand&#x202f;?</translation>
    </message>
    <message>
        <source>How long would the lock have to be held in which a guest makes up his mind?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>Combien de temps faudrait-il tenir le verrou pendant qu’un client se décide&#x202f;?</translation>
    </message>
    <message>
        <source>What does your bank do when two people draw the last money of one account?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>Que fait votre banque quand deux personnes retirent le dernier argent d’un même compte&#x202f;?</translation>
    </message>
    <message>
        <source>The class makes the view faster, and thinks that it is done. The second case is for that: let them vote again.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>La classe accélère la vue et pense en avoir fini. Le second cas est là pour cela&#x202f;: faites-la revoter.</translation>
    </message>
    <message>
        <source>Somebody says that a database has locks. It has, and the decision about the stock is taken in one transaction; it lasts milliseconds, and nobody thinks it over meanwhile.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>Quelqu’un dit qu’une base de données a des verrous. Elle en a, et la décision sur le stock est prise dans une seule transaction&#x202f;; elle dure des millisecondes, et personne n’y réfléchit entre-temps.</translation>
    </message>
    <message>
        <source>Views thrown away, and rebuilt</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>Des vues jetées, puis reconstruites</translation>
    </message>
    <message>
        <source>A view can be thrown away and folded again from the log. Nothing is done a second time.</source>
        <extracomment>views-thrown-away-and-rebuilt: shows</extracomment>
        <translation>Une vue peut être jetée et repliée depuis le journal. Rien n’est fait une seconde fois.</translation>
    </message>
    <message>
        <source>What the views show lies in stores of their own. In ten seconds all of these are thrown away, while the kitchen works on two tickets.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 1 caption</extracomment>
        <translation>Ce que montrent les vues est dans leurs propres magasins. Dans dix secondes, ils sont tous jetés, pendant que la cuisine travaille sur deux bons.</translation>
    </message>
    <message>
        <source>For three minutes there were no read stores; who looked was answered from the tables of the write side. In ten seconds every view is folded again from the log, from its first event on. The log tells of eleven dishes that went on the fire.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 caption</extracomment>
        <translation>Pendant trois minutes, il n’y a pas eu de magasins de lecture&#x202f;; qui regardait recevait une réponse des tables du côté écriture. Dans dix secondes, chaque vue est repliée depuis le journal, dès son premier événement. Le journal parle de onze plats mis au feu.</translation>
    </message>
    <message>
        <source>Who asks for a dish: a command, or an event?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 hint</extracomment>
        <translation>Qui demande un plat&#x202f;: un ordre (command), ou un événement&#x202f;?</translation>
    </message>
    <message>
        <source>The kitchen view is folded again. How many dishes go on the fire because of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question ask</extracomment>
        <translation>La vue de la cuisine est repliée. Combien de plats sont mis au feu à cause de cela&#x202f;?</translation>
    </message>
    <message>
        <source>Eleven: every command is carried out again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 1 text</extracomment>
        <translation>Onze&#x202f;: chaque ordre est exécuté de nouveau</translation>
    </message>
    <message>
        <source>Those that are on the fire now: that is done again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 2 text</extracomment>
        <translation>Ceux qui sont au feu&#x202f;: cela est refait</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 3 text</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None. The kitchen shows the same three tickets; eleven dishes were started, as before; and nobody gave a command.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal happened</extracomment>
        <translation>Aucun. La cuisine montre les trois mêmes bons&#x202f;; onze plats ont été lancés, comme avant&#x202f;; et personne n’a donné d’ordre.</translation>
    </message>
    <message>
        <source>A projection reads events and makes documents. It decides nothing, sends nothing and cooks nothing.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal principle</extracomment>
        <translation>Une projection lit des événements et fait des documents. Elle ne décide rien, n’envoie rien et ne cuisine rien.</translation>
    </message>
    <message>
        <source>Amira has paid 13.00 for order 1: fried rice 9.00, miso soup 4.00. Say the soup costs 5.00 from tomorrow on, and then this lunch is replayed.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 caption</extracomment>
        <translation>Amira a payé 13.00 pour la commande 1&#x202f;: riz sauté 9.00, miso soup 4.00. Supposons que la soupe coûte 5.00 dès demain, et que l’on rejoue ensuite ce déjeuner.</translation>
    </message>
    <message>
        <source>Where does the price on her bill stand?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 hint</extracomment>
        <translation>Où se trouve le prix de son addition&#x202f;?</translation>
    </message>
    <message>
        <source>What does the replay say that she had to pay?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question ask</extracomment>
        <translation>Que dit le rejeu de ce qu’elle a dû payer&#x202f;?</translation>
    </message>
    <message>
        <source>14.00: her order is taken again, at the new price</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 1 text</extracomment>
        <translation>14.00&#x202f;: sa commande est reprise, au nouveau prix</translation>
    </message>
    <message>
        <source>13.00</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 2 text</extracomment>
        <translation>13.00</translation>
    </message>
    <message>
        <source>13.00, and she is sent a bill for the rest</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 3 text</extracomment>
        <translation>13.00, et elle reçoit une addition pour le reste</translation>
    </message>
    <message>
        <source>13.00. The view that you see was folded again a quarter of a minute ago, and took the prices from the event in which she ordered.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal happened</extracomment>
        <translation>13.00. La vue que vous voyez a été repliée il y a un quart de minute, et a tiré les prix de l’événement par lequel elle a commandé.</translation>
    </message>
    <message>
        <source>A replay repeats what happened. What it costs today, nobody asks.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal principle</extracomment>
        <translation>Rejouer répète ce qui s’est passé. Ce que cela coûte aujourd’hui, personne ne le demande.</translation>
    </message>
    <message>
        <source>Ticket 4 was sent at 12:13:44. Since 12:18:44 it is marked on the screen: it waits longer than five minutes.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 caption</extracomment>
        <translation>Le bon 4 a été envoyé à 12:13:44. Depuis 12:18:44, il est marqué à l’écran&#x202f;: il attend depuis plus de cinq minutes.</translation>
    </message>
    <message>
        <source>What would another look tomorrow have to find?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 hint</extracomment>
        <translation>Que devrait trouver un autre regard demain&#x202f;?</translation>
    </message>
    <message>
        <source>The kitchen view is folded again tomorrow. What stands in its store of the mark?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question ask</extracomment>
        <translation>La vue de la cuisine est repliée demain. Que contient son magasin de cette marque&#x202f;?</translation>
    </message>
    <message>
        <source>That the ticket is a day late: the projection looks at the clock</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 1 text</extracomment>
        <translation>Que le bon a un jour de retard&#x202f;: la projection regarde l’horloge</translation>
    </message>
    <message>
        <source>Nothing: only when it was sent. The screen reckons the mark</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 2 text</extracomment>
        <translation>Rien&#x202f;: seulement l’heure de l’envoi. L’écran calcule la marque</translation>
    </message>
    <message>
        <source>That it was marked: the projection asks the screen</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 3 text</extracomment>
        <translation>Qu’il était marqué&#x202f;: la projection demande à l’écran</translation>
    </message>
    <message>
        <source>In the store stands when the ticket was sent, 12:13:44, as it did before the stores were thrown away. Whoever looks reckons how long ago that is.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal happened</extracomment>
        <translation>Le magasin dit quand le bon a été envoyé, 12:13:44, comme avant que les magasins ne soient jetés. Qui regarde calcule depuis combien de temps.</translation>
    </message>
    <message>
        <source>Two folds of one log are equal: a projection knows its events and nothing else.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal principle</extracomment>
        <translation>Deux replis d’un même journal sont égaux&#x202f;: une projection connaît ses événements et rien d’autre.</translation>
    </message>
    <message>
        <source>To trust that a view can be thrown away, and to see what must hold for that: nothing but events goes in, and nothing but documents comes out.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher aim</extracomment>
        <translation>Croire qu’une vue peut être jetée, et voir ce qu’il faut pour cela&#x202f;: n’entrent que des événements, et ne sortent que des documents.</translation>
    </message>
    <message>
        <source>A reader of the log sends mails. What must it know before it may read from the beginning?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>Un lecteur du journal envoie des courriels. Que doit-il savoir avant de pouvoir lire depuis le début&#x202f;?</translation>
    </message>
    <message>
        <source>The price of a dish is looked up when a view is folded, not when it is ordered. What comes of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>Le prix d’un plat est cherché quand une vue est repliée, non quand il est commandé. Qu’en résulte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>When would you throw a view away on purpose?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>Quand jetteriez-vous une vue exprès&#x202f;?</translation>
    </message>
    <message>
        <source>Replay is taken for running the program again. Count the commands aloud: before and after there are as many.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>Rejouer est pris pour refaire tourner le programme. Comptez les ordres à voix haute&#x202f;: avant et après, il y en a autant.</translation>
    </message>
    <message>
        <source>Somebody has met a system in which a replay did send mails. So it can: then the sender was written as a projection. It is a process manager, and keeps its own place in the log.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>Quelqu’un a rencontré un système où rejouer envoyait bien des courriels. Cela se peut&#x202f;: l’envoi était alors écrit comme une projection. C’est un gestionnaire de processus, et il garde sa propre place dans le journal.</translation>
    </message>
    <message>
        <source>When not to</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>Quand s’en passer</translation>
    </message>
    <message>
        <source>A small house with one model: nothing is late, and nothing has to be kept in step.</source>
        <extracomment>when-not-to: shows</extracomment>
        <translation>Une petite maison à un seul modèle&#x202f;: rien n’est en retard, et rien n’est à tenir à jour.</translation>
    </message>
    <message>
        <source>A small lunch. Roger and Charlie both do everything. There are no read stores: who looks is answered from the very tables that the commands change. Ben is about to order, at 12:09:18.</source>
        <extracomment>when-not-to: stops 1 caption</extracomment>
        <translation>Un déjeuner modeste. Roger et Charlie font tous deux tout. Il n’y a pas de magasins de lecture&#x202f;: qui regarde reçoit sa réponse des tables mêmes que changent les ordres (commands). Ben va commander, à 12:09:18.</translation>
    </message>
    <message>
        <source>How far is it from what Roger writes to what Roger reads?</source>
        <extracomment>when-not-to: stops 1 hint</extracomment>
        <translation>Quelle distance y a-t-il entre ce que Roger écrit et ce que Roger lit&#x202f;?</translation>
    </message>
    <message>
        <source>When does the waiters&apos; view show Ben&apos;s order?</source>
        <extracomment>when-not-to: stops 1 question ask</extracomment>
        <translation>Quand la vue du serveur montre-t-elle la commande de Ben&#x202f;?</translation>
    </message>
    <message>
        <source>When a message of it has reached the view</source>
        <extracomment>when-not-to: stops 1 question choices 1 text</extracomment>
        <translation>Quand un message à ce sujet aura atteint la vue</translation>
    </message>
    <message>
        <source>When it has been copied into the database for readers</source>
        <extracomment>when-not-to: stops 1 question choices 2 text</extracomment>
        <translation>Quand elle aura été copiée dans la base des lecteurs</translation>
    </message>
    <message>
        <source>At 12:09:18: it is the same table</source>
        <extracomment>when-not-to: stops 1 question choices 3 text</extracomment>
        <translation>À 12:09:18&#x202f;: c’est la même table</translation>
    </message>
    <message>
        <source>Some time after: what is accepted is never shown at once</source>
        <extracomment>when-not-to: stops 1 question choices 4 text</extracomment>
        <translation>Un peu après&#x202f;: ce qui est accepté n’est jamais affiché aussitôt</translation>
    </message>
    <message>
        <source>At 12:09:18 it was ordered, and at 12:09:18 it was shown. Nothing was sent, nothing copied, nothing folded.</source>
        <extracomment>when-not-to: stops 1 reveal happened</extracomment>
        <translation>À 12:09:18 elle a été passée, et à 12:09:18 elle a été affichée. Rien n’a été envoyé, rien copié, rien replié.</translation>
    </message>
    <message>
        <source>One model for writing and reading: CRUD. It has no lag, because there is nothing that could lag.</source>
        <extracomment>when-not-to: stops 1 reveal principle</extracomment>
        <translation>Un seul modèle pour écrire et lire&#x202f;: CRUD. Il n’a pas de retard, car rien n’y pourrait retarder.</translation>
    </message>
    <message>
        <source>At 12:23:00 Roger led three guests to table 2. Two more stand at the door. He looks at his view, sees that table 2 is taken, and will lead them to table 3.</source>
        <extracomment>when-not-to: stops 2 caption</extracomment>
        <translation>À 12:23:00, Roger a mené trois clients à la table 2. Deux autres sont à la porte. Il regarde sa vue, voit que la table 2 est prise, et les mènera à la table 3.</translation>
    </message>
    <message>
        <source>The same lunch, one thing other: each view has a store of its own, made from events, and the waiters&apos; view is half a minute late. At 12:23:00 Roger led three guests to table 2. Two more stand at the door, and he looks at his view.</source>
        <extracomment>when-not-to: stops 3 caption</extracomment>
        <translation>Le même déjeuner, à une chose près&#x202f;: chaque vue a son propre magasin, fait à partir d’événements, et la vue du serveur a une demi-minute de retard. À 12:23:00, Roger a mené trois clients à la table 2. Deux autres sont à la porte, et il regarde sa vue.</translation>
    </message>
    <message>
        <source>Where does he lead them?</source>
        <extracomment>when-not-to: stops 3 question ask</extracomment>
        <translation>Où les mène-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>To table 3: that he seated the three was accepted, so he sees it</source>
        <extracomment>when-not-to: stops 3 question choices 1 text</extracomment>
        <translation>À la table 3&#x202f;: qu’il ait placé les trois est accepté, donc il le voit</translation>
    </message>
    <message>
        <source>To table 3: he looks before he goes, so nothing can go wrong</source>
        <extracomment>when-not-to: stops 3 question choices 2 text</extracomment>
        <translation>À la table 3&#x202f;: il regarde avant d’aller, rien ne peut donc mal tourner</translation>
    </message>
    <message>
        <source>To table 2</source>
        <extracomment>when-not-to: stops 3 question choices 3 text</extracomment>
        <translation>À la table 2</translation>
    </message>
    <message>
        <source>To table 2: his view said that it was free. “Table 2 is taken by a party of 3.” He walked for nothing, and Charlie led the two to table 3, ten seconds later than in the other lunch.</source>
        <extracomment>when-not-to: stops 3 reveal happened</extracomment>
        <translation>À la table 2&#x202f;: sa vue la disait libre. «&#x202f;La table 2 est prise par une tablée de 3.&#x202f;» Il a marché pour rien, et Charlie a mené les deux à la table 3, dix secondes plus tard que dans l’autre déjeuner.</translation>
    </message>
    <message>
        <source>Two models have a time in between. Who gets them has to know what to do in it.</source>
        <extracomment>when-not-to: stops 3 reveal principle</extracomment>
        <translation>Deux modèles ont un temps entre eux. Qui les adopte doit savoir quoi en faire.</translation>
    </message>
    <message>
        <source>Lunch is over. 17 came, alone or together; 12 were served by now, and four still sit. 42 times somebody looked at a view that lacked something.</source>
        <extracomment>when-not-to: stops 4 caption</extracomment>
        <translation>Le déjeuner est fini. 17 sont venus, seuls ou ensemble&#x202f;; 12 ont été servis jusqu’ici, et quatre sont encore assis. 42 fois, quelqu’un a regardé une vue à laquelle il manquait quelque chose.</translation>
    </message>
    <message>
        <source>What did the guests get of it?</source>
        <extracomment>when-not-to: stops 4 hint</extracomment>
        <translation>Qu’en ont eu les clients&#x202f;?</translation>
    </message>
    <message>
        <source>What has this lunch gained by views with stores of their own?</source>
        <extracomment>when-not-to: stops 4 question ask</extracomment>
        <translation>Qu’a gagné ce déjeuner aux vues qui ont leur propre magasin&#x202f;?</translation>
    </message>
    <message>
        <source>Time: who reads does not wait for who writes</source>
        <extracomment>when-not-to: stops 4 question choices 1 text</extracomment>
        <translation>Du temps&#x202f;: qui lit n’attend pas qui écrit</translation>
    </message>
    <message>
        <source>It is more right: what is sourced from events cannot go wrong</source>
        <extracomment>when-not-to: stops 4 question choices 2 text</extracomment>
        <translation>Il est plus juste&#x202f;: ce qui est par événements ne peut mal tourner</translation>
    </message>
    <message>
        <source>Nothing: as many were served, and as fast</source>
        <extracomment>when-not-to: stops 4 question choices 3 text</extracomment>
        <translation>Rien&#x202f;: autant ont été servis, et aussi vite</translation>
    </message>
    <message>
        <source>It is up to date again, so it has cost nothing either</source>
        <extracomment>when-not-to: stops 4 question choices 4 text</extracomment>
        <translation>Tout est de nouveau à jour, cela n’a donc rien coûté non plus</translation>
    </message>
    <message>
        <source>Food took 6:52 in both lunches, and 12 were served in both. With one model no look lacked anything and nobody was refused; here it was 42 looks, and one walk in vain.</source>
        <extracomment>when-not-to: stops 4 reveal happened</extracomment>
        <translation>Le repas a mis 6:52 dans les deux déjeuners, et 12 ont été servis dans les deux. Avec un seul modèle, il ne manquait rien à aucun regard et personne n’a reçu de refus&#x202f;; ici, il y a eu 42 regards incomplets, et un trajet en vain.</translation>
    </message>
    <message>
        <source>A second model pays where many read what few write, in forms of their own. Where two people do everything, it is one more thing to keep in step.</source>
        <extracomment>when-not-to: stops 4 reveal principle</extracomment>
        <translation>Un second modèle rapporte là où beaucoup lisent, sous des formes à eux, ce que peu écrivent. Là où deux personnes font tout, c’est une chose de plus à tenir à jour.</translation>
    </message>
    <message>
        <source>The house has grown fond of its log all the same: of each order it tells how it came to be. Say that not all of it is worth that.</source>
        <extracomment>when-not-to: stops 5 caption</extracomment>
        <translation>La maison s’est pourtant attachée à son journal&#x202f;: de chaque commande, il dit comment elle est née. Supposons que tout n’en vaille pas la peine.</translation>
    </message>
    <message>
        <source>Of what would you keep the events, if you had to choose?</source>
        <extracomment>when-not-to: stops 5 question ask</extracomment>
        <translation>De quoi garderiez-vous les événements, s’il fallait choisir&#x202f;?</translation>
    </message>
    <message>
        <source>Of everything: what is good for orders is good for menu, tables and staff list</source>
        <extracomment>when-not-to: stops 5 question choices 1 text</extracomment>
        <translation>De tout&#x202f;: ce qui est bon pour les commandes l’est pour menu, tables et personnel</translation>
    </message>
    <message>
        <source>All or nothing: without events and messages it would not be CQRS</source>
        <extracomment>when-not-to: stops 5 question choices 2 text</extracomment>
        <translation>Tout ou rien&#x202f;: sans événements ni messages, ce ne serait pas CQRS</translation>
    </message>
    <message>
        <source>Of orders and money; menu and tables can stay rows that are changed</source>
        <extracomment>when-not-to: stops 5 question choices 3 text</extracomment>
        <translation>Des commandes et de l’argent&#x202f;; menu et tables restent des lignes que l’on change</translation>
    </message>
    <message>
        <source>Ben&apos;s order has 12 events; each answers what a guest, a cook or the tax office may ask: who, when, how much. The ramen cost 12.00 all day: one row says it, and nobody asks how it came to be.</source>
        <extracomment>when-not-to: stops 5 reveal happened</extracomment>
        <translation>La commande de Ben a 12 événements&#x202f;; chacun répond à ce que peut demander un client, un cuisinier ou le fisc&#x202f;: qui, quand, combien. Le ramen a coûté 12.00 toute la journée&#x202f;: une ligne le dit, et personne ne demande comment c’est venu.</translation>
    </message>
    <message>
        <source>Choose part by part. Events are for what has a history that somebody asks for; to split reading from writing needs no events at all.</source>
        <extracomment>when-not-to: stops 5 reveal principle</extracomment>
        <translation>Choisissez partie par partie. Les événements sont pour ce qui a une histoire que quelqu’un demande&#x202f;; séparer la lecture de l’écriture n’exige aucun événement.</translation>
    </message>
    <message>
        <source>To be able to say no: to see what a second model costs where it gains nothing, and that a system need not be all of one kind.</source>
        <extracomment>when-not-to: teacher aim</extracomment>
        <translation>Pouvoir dire non&#x202f;: voir ce que coûte un second modèle là où il n’apporte rien, et qu’un système n’est pas forcé d’être d’un seul genre.</translation>
    </message>
    <message>
        <source>What would have to change in this house, for the second model to pay?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>Que faudrait-il changer dans cette maison pour que le second modèle rapporte&#x202f;?</translation>
    </message>
    <message>
        <source>Which parts of a web shop would you leave as they are?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>Quelles parties d’une boutique en ligne laisseriez-vous telles quelles&#x202f;?</translation>
    </message>
    <message>
        <source>Two models are twice the code for each new field. Who pays for that, and when?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>Deux modèles, c’est deux fois plus de code pour chaque nouveau champ. Qui le paie, et quand&#x202f;?</translation>
    </message>
    <message>
        <source>The class concludes that CQRS is bad. Show “Asking, or reading a board” again: there reading was the work.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>La classe conclut que CQRS est mauvais. Remontrez «&#x202f;Demander, ou lire un tableau&#x202f;»&#x202f;: là, la lecture était le travail.</translation>
    </message>
    <message>
        <source>“But the log!” A log can be kept beside one model; so it is in the first evening.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>«&#x202f;Mais le journal&#x202f;!&#x202f;» Un journal peut se tenir à côté d’un seul modèle&#x202f;; c’est le cas dans la première soirée.</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>Qui peut écrire, et qui peut lire</translation>
    </message>
    <message>
        <source>Commands are somebody&apos;s task, views are made for their readers, and a name stands in more places than one row.</source>
        <extracomment>who-may-write-and-who-may-read: shows</extracomment>
        <translation>Les ordres sont la tâche de quelqu’un, les vues sont faites pour leurs lecteurs, et un nom se trouve à plus d’endroits qu’une seule ligne.</translation>
    </message>
    <message>
        <source>Amira&apos;s fried rice is on the kitchen&apos;s screen. Nobody has begun. Roger, who serves, reads that screen too; he wants to help and presses “start” there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 caption</extracomment>
        <translation>Le riz sauté d’Amira est à l’écran de la cuisine. Personne n’a commencé. Roger, qui sert, lit aussi cet écran&#x202f;; il veut aider et y presse «&#x202f;lancer&#x202f;».</translation>
    </message>
    <message>
        <source>Whose task is it to start cooking?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 hint</extracomment>
        <translation>À qui revient la tâche de commencer à cuisiner&#x202f;?</translation>
    </message>
    <message>
        <source>What does he get for an answer?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question ask</extracomment>
        <translation>Quelle réponse reçoit-il&#x202f;?</translation>
    </message>
    <message>
        <source>None: a command is not answered</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 1 text</extracomment>
        <translation>Aucune&#x202f;: un ordre (command) n’a pas de réponse</translation>
    </message>
    <message>
        <source>Yes: he has looked, and nobody has begun</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 2 text</extracomment>
        <translation>Oui&#x202f;: il a regardé, et personne n’a commencé</translation>
    </message>
    <message>
        <source>No, and why</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 3 text</extracomment>
        <translation>Non, et pourquoi</translation>
    </message>
    <message>
        <source>“Roger (runner) may not start cooking.” Ten seconds later, at 12:04:50, Mei starts, and nobody objects. What he asked for is no event: nothing of it is on any screen.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal happened</extracomment>
        <translation>«&#x202f;Roger (sert) ne peut pas commencer à cuisiner.&#x202f;» Dix secondes plus tard, à 12:04:50, Mei commence, et personne ne s’y oppose. Ce qu’il a demandé n’est pas un événement&#x202f;: rien n’en paraît sur aucun écran.</translation>
    </message>
    <message>
        <source>A command may be refused, and says why. Who may give it is decided where it is handled, not by what a screen shows.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal principle</extracomment>
        <translation>Un ordre peut être refusé, et dit pourquoi. Qui peut le donner se décide là où il est traité, pas d’après ce que montre un écran.</translation>
    </message>
    <message>
        <source>Three views show order 1: the kitchen&apos;s, the waiters&apos;, and the board on the wall that every guest can read.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 caption</extracomment>
        <translation>Trois vues montrent la commande 1&#x202f;: celle de la cuisine, celle du serveur, et le tableau au mur que chaque client peut lire.</translation>
    </message>
    <message>
        <source>What may everybody know of Amira?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 hint</extracomment>
        <translation>Que peut savoir tout le monde d’Amira&#x202f;?</translation>
    </message>
    <message>
        <source>What must be so, that this board may hang on the wall?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question ask</extracomment>
        <translation>Que faut-il pour que ce tableau puisse être accroché au mur&#x202f;?</translation>
    </message>
    <message>
        <source>It needs a database of its own</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 1 text</extracomment>
        <translation>Il lui faut sa propre base de données</translation>
    </message>
    <message>
        <source>It must never be late</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 2 text</extracomment>
        <translation>Il ne doit jamais être en retard</translation>
    </message>
    <message>
        <source>No name, no allergy and no money stands in it</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 3 text</extracomment>
        <translation>Ni nom, ni allergie, ni argent n’y figurent</translation>
    </message>
    <message>
        <source>The board has a number, 1, and how far it is. The kitchen&apos;s ticket says Amira, and peanuts: who must not eat them is the kitchen&apos;s business, and nobody else&apos;s at the counter.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal happened</extracomment>
        <translation>Le tableau a un numéro, 1, et où il en est. Le bon de la cuisine dit Amira, et arachides&#x202f;: qui ne doit pas en manger concerne la cuisine, et personne d’autre au comptoir.</translation>
    </message>
    <message>
        <source>A view is made for its readers: what they may not know is not hidden in it, it is not there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal principle</extracomment>
        <translation>Une vue est faite pour ses lecteurs&#x202f;: ce qu’ils ne doivent pas savoir n’y est pas caché, cela n’y est pas.</translation>
    </message>
    <message>
        <source>Table 1 wants a soup instead of the ramen. Charlie looks at the waiters&apos; view: it says that the ramen was sent to the kitchen, no more. He is about to take it off the order.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 caption</extracomment>
        <translation>La table 1 veut une soupe à la place du ramen. Charlie regarde la vue du serveur&#x202f;: elle dit que le ramen a été envoyé en cuisine, rien de plus. Il va le retirer de la commande.</translation>
    </message>
    <message>
        <source>Mei has it in her pan. What happens?</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question ask</extracomment>
        <translation>Mei l’a dans sa poêle. Que se passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It is taken off: his view did not forbid it</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 1 text</extracomment>
        <translation>Il est retiré&#x202f;: sa vue ne l’interdisait pas</translation>
    </message>
    <message>
        <source>Nothing he hears of: he sends, and that is all</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 2 text</extracomment>
        <translation>Rien dont il ait vent&#x202f;: il envoie, et c’est tout</translation>
    </message>
    <message>
        <source>He is told that only a manager can do that now</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 3 text</extracomment>
        <translation>Il apprend que seul un responsable le peut maintenant</translation>
    </message>
    <message>
        <source>“Line 1 (ramen) of order 2 is cooking: only a manager can void it.” Nadia does it at 12:07:30; the ramen is thrown away, and stays in the log with her reason.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal happened</extracomment>
        <translation>«&#x202f;La ligne 1 (ramen) de la commande 2 est au feu&#x202f;: seul un responsable peut l’annuler.&#x202f;» Nadia le fait à 12:07:30&#x202f;; le ramen est jeté, et reste au journal avec sa raison.</translation>
    </message>
    <message>
        <source>Views guide, the write side decides: it looks at what is so, and at who asks.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal principle</extracomment>
        <translation>Les vues guident, le côté écriture décide&#x202f;: il regarde ce qui est, et qui demande.</translation>
    </message>
    <message>
        <source>Amira has her food and is gone, from the kitchen&apos;s screen and from the waiters&apos;. She asks that her name be forgotten. In half a minute all rows of all views are thrown away, hers in the order details too. At 12:11 the views are folded again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 caption</extracomment>
        <translation>Amira a son repas et elle est partie, de l’écran de la cuisine et de celui du serveur. Elle demande que son nom soit oublié. Dans une demi-minute, toutes les lignes de toutes les vues sont jetées, la sienne aussi dans le détail de commande. À 12:11, les vues sont repliées.</translation>
    </message>
    <message>
        <source>What are the views made from?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 hint</extracomment>
        <translation>À partir de quoi les vues sont-elles faites&#x202f;?</translation>
    </message>
    <message>
        <source>Where does her name stand at 12:11?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question ask</extracomment>
        <translation>Où se trouve son nom à 12:11&#x202f;?</translation>
    </message>
    <message>
        <source>Nowhere: the row in which it stood is gone</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 1 text</extracomment>
        <translation>Nulle part&#x202f;: la ligne où il figurait a disparu</translation>
    </message>
    <message>
        <source>Nowhere: what is thrown away is deleted from the log, and the views follow</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 2 text</extracomment>
        <translation>Nulle part&#x202f;: ce qui est jeté est supprimé du journal, et les vues suivent</translation>
    </message>
    <message>
        <source>In the order details, as before</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 3 text</extracomment>
        <translation>Dans le détail de commande, comme avant</translation>
    </message>
    <message>
        <source>Without any read store, who looked was told her name by the tables of the write side. Folded again, the order details say Amira, and peanuts: it came back from what was recorded when she ordered.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal happened</extracomment>
        <translation>Sans magasin de lecture, qui regardait apprenait son nom des tables du côté écriture. Replié, le détail de commande dit Amira, et arachides&#x202f;: c’est revenu de ce qui fut enregistré quand elle a commandé.</translation>
    </message>
    <message>
        <source>Deleting a row forgets nobody: a view is a copy, and the next one has the name again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal principle</extracomment>
        <translation>Supprimer une ligne ne fait oublier personne&#x202f;: une vue est une copie, et la suivante a de nouveau le nom.</translation>
    </message>
    <message>
        <source>Event 9 says that order 1 was placed. The log is never changed: each event is sealed with the one before it.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 caption</extracomment>
        <translation>L’événement 9 dit que la commande 1 a été passée. Le journal n’est jamais changé&#x202f;: chaque événement est scellé avec celui qui le précède.</translation>
    </message>
    <message>
        <source>How can she be forgotten all the same?</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question ask</extracomment>
        <translation>Comment peut-on l’oublier malgré tout&#x202f;?</translation>
    </message>
    <message>
        <source>Delete event 9, and fold the views again</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 1 text</extracomment>
        <translation>Supprimer l’événement 9, et replier les vues</translation>
    </message>
    <message>
        <source>Delete her row in every view there is, each night</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 2 text</extracomment>
        <translation>Supprimer sa ligne dans toutes les vues, chaque nuit</translation>
    </message>
    <message>
        <source>Keep her name beside the log, where it can be destroyed</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 3 text</extracomment>
        <translation>Garder son nom à côté du journal, là où on peut le détruire</translation>
    </message>
    <message>
        <source>So it is here: name and allergies lie beside the log, and event 9 has only a hash of them. Once they are destroyed, order 1 is still one fried rice for 9.00, paid, cooked and delivered, of nobody.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal happened</extracomment>
        <translation>Il en est ainsi ici&#x202f;: nom et allergies sont à côté du journal, et l’événement 9 n’en a qu’une empreinte (hash). Une fois qu’ils sont détruits, la commande 1 est toujours un riz sauté à 9.00, payé, cuisiné et servi, de personne.</translation>
    </message>
    <message>
        <source>Decide before you record what may have to go, and keep it where it can go.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal principle</extracomment>
        <translation>Décidez avant d’enregistrer ce qui devra peut-être disparaître, et gardez-le là où il peut disparaître.</translation>
    </message>
    <message>
        <source>To see that writing is a right that is checked with each command, that reading is settled by what a view is made of, and that forgetting has to be planned.</source>
        <extracomment>who-may-write-and-who-may-read: teacher aim</extracomment>
        <translation>Voir qu’écrire est un droit vérifié à chaque ordre, que lire se règle par ce dont une vue est faite, et que l’oubli doit être prévu.</translation>
    </message>
    <message>
        <source>Which of the restaurant&apos;s views could a guest&apos;s phone be given, and what of it?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>Laquelle des vues du restaurant pourrait-on donner au téléphone d’un client, et quoi de cette vue&#x202f;?</translation>
    </message>
    <message>
        <source>Where else does a guest&apos;s name stand: copies, prints, mails, what others have read?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>Où se trouve encore le nom d’un client&#x202f;: copies, impressions, courriels, ce que d’autres ont lu&#x202f;?</translation>
    </message>
    <message>
        <source>Is a hash of a name a name? What if there are only a few names it can be?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>L’empreinte d’un nom est-elle un nom&#x202f;? Et s’il n’y a que quelques noms possibles&#x202f;?</translation>
    </message>
    <message>
        <source>“Roger could simply have cooked.” He could; the question is who answers for it. Ask for an example from a hospital.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>«&#x202f;Roger aurait simplement pu cuisiner.&#x202f;» Il l’aurait pu&#x202f;; la question est de savoir qui en répond. Demandez un exemple tiré d’un hôpital.</translation>
    </message>
    <message>
        <source>The last answer looks like a trick of this program. Show it after class: cqrs-restaurant forget FILE order 1, then verify FILE.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>La dernière réponse ressemble à une astuce de ce programme. Montrez-le après le cours&#x202f;: cqrs-restaurant forget FILE order 1, puis verify FILE.</translation>
    </message>
    <message>
        <source>Written, and published</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>Écrit, et publié</translation>
    </message>
    <message>
        <source>Write twice, and one of the two can be lost. Write once and follow, and it comes perhaps twice.</source>
        <extracomment>written-and-published: shows</extracomment>
        <translation>Écrire deux fois, et l’une des deux peut se perdre. Écrire une fois et suivre, et cela arrive peut-être deux fois.</translation>
    </message>
    <message>
        <source>Each command is written twice: into the log, and after that into the views. In five seconds Roger seats two guests at table 2, and between the two writes the program crashes. It is up again at once.</source>
        <extracomment>written-and-published: stops 1 caption</extracomment>
        <translation>Chaque ordre (command) est écrit deux fois&#x202f;: dans le journal, puis dans les vues. Dans cinq secondes, Roger place deux clients à la table 2, et entre les deux écritures le programme plante. Il repart aussitôt.</translation>
    </message>
    <message>
        <source>Who knows that a second write was still to come?</source>
        <extracomment>written-and-published: stops 1 hint</extracomment>
        <translation>Qui sait qu’une seconde écriture était encore à venir&#x202f;?</translation>
    </message>
    <message>
        <source>What becomes of the second write?</source>
        <extracomment>written-and-published: stops 1 question ask</extracomment>
        <translation>Que devient la seconde écriture&#x202f;?</translation>
    </message>
    <message>
        <source>It never comes: nobody knows of it any more</source>
        <extracomment>written-and-published: stops 1 question choices 1 text</extracomment>
        <translation>Elle n’arrive jamais&#x202f;: personne n’en sait plus rien</translation>
    </message>
    <message>
        <source>It is repeated until it has arrived exactly once</source>
        <extracomment>written-and-published: stops 1 question choices 2 text</extracomment>
        <translation>Elle est répétée jusqu’à être arrivée exactement une fois</translation>
    </message>
    <message>
        <source>It waits on the way, where what is sent is kept</source>
        <extracomment>written-and-published: stops 1 question choices 3 text</extracomment>
        <translation>Elle attend en chemin, où ce qui est envoyé est gardé</translation>
    </message>
    <message>
        <source>The two guests sit at table 2, and the log has it. Roger&apos;s view shows table 2 free, and will go on doing so.</source>
        <extracomment>written-and-published: stops 1 reveal happened</extracomment>
        <translation>Les deux clients sont assis à la table 2, et le journal le sait. La vue de Roger montre la table 2 libre, et continuera ainsi.</translation>
    </message>
    <message>
        <source>Two writes without a common transaction: a crash between them loses the second.</source>
        <extracomment>written-and-published: stops 1 reveal principle</extracomment>
        <translation>Deux écritures sans transaction commune&#x202f;: un plantage entre elles perd la seconde.</translation>
    </message>
    <message>
        <source>New guests. Roger looks at his view, which has nothing outstanding: table 2 is free. He leads them there.</source>
        <extracomment>written-and-published: stops 2 caption</extracomment>
        <translation>De nouveaux clients. Roger regarde sa vue, qui n’a rien en souffrance&#x202f;: la table 2 est libre. Il les y mène.</translation>
    </message>
    <message>
        <source>What will he be told?</source>
        <extracomment>written-and-published: stops 2 question ask</extracomment>
        <translation>Que lui dira-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>All is well: his view is up to date</source>
        <extracomment>written-and-published: stops 2 question choices 1 text</extracomment>
        <translation>Tout va bien&#x202f;: sa vue est à jour</translation>
    </message>
    <message>
        <source>All is well: the way drops the older of two messages about one table</source>
        <extracomment>written-and-published: stops 2 question choices 2 text</extracomment>
        <translation>Tout va bien&#x202f;: en chemin, le plus ancien de deux messages sur une table est perdu</translation>
    </message>
    <message>
        <source>That table 2 is taken: it is decided by the log</source>
        <extracomment>written-and-published: stops 2 question choices 3 text</extracomment>
        <translation>Que la table 2 est prise&#x202f;: c’est le journal qui décide</translation>
    </message>
    <message>
        <source>He is refused: table 2 is taken by a party of two. He and his guests stand there, and the view still shows it free.</source>
        <extracomment>written-and-published: stops 2 reveal happened</extracomment>
        <translation>Il reçoit un refus&#x202f;: la table 2 est prise par une tablée de deux. Lui et ses clients restent là, et la vue la montre toujours libre.</translation>
    </message>
    <message>
        <source>What decides is where one can look up a stream and append to it only if nobody else has. A way for messages cannot do that.</source>
        <extracomment>written-and-published: stops 2 reveal principle</extracomment>
        <translation>Ce qui décide est l’endroit où l’on peut consulter un flux et n’y ajouter que si personne d’autre ne l’a fait. Un chemin pour messages ne le peut pas.</translation>
    </message>
    <message>
        <source>The same minutes; now there is only one write, into the log. Each view follows the log, and notes how far it has come. Roger&apos;s view shows table 2 taken.</source>
        <extracomment>written-and-published: stops 3 caption</extracomment>
        <translation>Les mêmes minutes&#x202f;; maintenant il n’y a qu’une écriture, dans le journal. Chaque vue suit le journal, et note où elle en est. La vue de Roger montre la table 2 prise.</translation>
    </message>
    <message>
        <source>Amira pays 8.00 in five seconds. The order details will show it, and then, before they have noted how far they have come, their program crashes. It does not know what it has shown.</source>
        <extracomment>written-and-published: stops 4 caption</extracomment>
        <translation>Amira paie 8.00 dans cinq secondes. Le détail de commande l’affichera, et alors, avant qu’il ait noté où il en est, son programme plante. Il ne sait pas ce qu’il a affiché.</translation>
    </message>
    <message>
        <source>Both choices it has are bad ones.</source>
        <extracomment>written-and-published: stops 4 hint</extracomment>
        <translation>Les deux choix qu’il a sont mauvais.</translation>
    </message>
    <message>
        <source>It asks for the event once more. What can happen to it, asking or not?</source>
        <extracomment>written-and-published: stops 4 question ask</extracomment>
        <translation>Il redemande l’événement. Que peut-il arriver à celui-ci, qu’on le redemande ou non&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing either way, if exactly-once delivery was bought</source>
        <extracomment>written-and-published: stops 4 question choices 1 text</extracomment>
        <translation>Rien dans aucun cas, si la livraison exactement une fois a été achetée</translation>
    </message>
    <message>
        <source>Asked for, it is shown twice; not asked for, it may be missing</source>
        <extracomment>written-and-published: stops 4 question choices 2 text</extracomment>
        <translation>Redemandé, il est affiché deux fois&#x202f;; non redemandé, il peut manquer</translation>
    </message>
    <message>
        <source>Nothing: what sends the events knows what the view shows</source>
        <extracomment>written-and-published: stops 4 question choices 3 text</extracomment>
        <translation>Rien&#x202f;: ce qui envoie les événements sait ce que la vue affiche</translation>
    </message>
    <message>
        <source>It was asked for again, and shown again: the order details say that 16.00 were taken. Amira paid once.</source>
        <extracomment>written-and-published: stops 4 reveal happened</extracomment>
        <translation>Il a été redemandé, et affiché de nouveau&#x202f;: le détail de commande dit que 16.00 ont été encaissés. Amira a payé une fois.</translation>
    </message>
    <message>
        <source>Since 12:07:30 the order details write down what they show and how far they are in one transaction. Ben pays 7.00 in five seconds, and the same crash follows.</source>
        <extracomment>written-and-published: stops 5 caption</extracomment>
        <translation>Depuis 12:07:30, le détail de commande écrit en une transaction ce qu’il affiche et où il en est. Ben paie 7.00 dans cinq secondes, et le même plantage suit.</translation>
    </message>
    <message>
        <source>Every event has a number.</source>
        <extracomment>written-and-published: stops 5 hint</extracomment>
        <translation>Chaque événement a un numéro.</translation>
    </message>
    <message>
        <source>What will the order details say that Ben has paid?</source>
        <extracomment>written-and-published: stops 5 question ask</extracomment>
        <translation>Que dira le détail de commande que Ben a payé&#x202f;?</translation>
    </message>
    <message>
        <source>7.00: it may come again, and is passed over by its number</source>
        <extracomment>written-and-published: stops 5 question choices 1 text</extracomment>
        <translation>7.00&#x202f;: il peut revenir, et son numéro le fait ignorer</translation>
    </message>
    <message>
        <source>14.00: only exactly-once delivery could have helped</source>
        <extracomment>written-and-published: stops 5 question choices 2 text</extracomment>
        <translation>14.00&#x202f;: seule la livraison exactement une fois aurait pu aider</translation>
    </message>
    <message>
        <source>7.00: the way keeps the events, and takes out those that were read</source>
        <extracomment>written-and-published: stops 5 question choices 3 text</extracomment>
        <translation>7.00&#x202f;: le chemin garde les événements, et ôte ceux qui ont été lus</translation>
    </message>
    <message>
        <source>7.00. That it may be sent twice nobody can prevent; that it counts twice the reader can.</source>
        <extracomment>written-and-published: stops 5 reveal happened</extracomment>
        <translation>7.00. Qu’il soit envoyé deux fois, nul ne peut l’empêcher&#x202f;; qu’il compte deux fois, le lecteur le peut.</translation>
    </message>
    <message>
        <source>At least once on the way, and a reader that knows what it has: that comes to once.</source>
        <extracomment>written-and-published: stops 5 reveal principle</extracomment>
        <translation>Au moins une fois en chemin, et un lecteur qui sait ce qu’il a&#x202f;: cela revient à une fois.</translation>
    </message>
    <message>
        <source>To see why there must be one write that decides, and why each reader must know what it has already.</source>
        <extracomment>written-and-published: teacher aim</extracomment>
        <translation>Voir pourquoi il faut une seule écriture qui décide, et pourquoi chaque lecteur doit savoir ce qu’il a déjà.</translation>
    </message>
    <message>
        <source>A shop writes an order into its database and then sends a message. Where can it crash, and what is wrong then?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>Une boutique écrit une commande dans sa base de données, puis envoie un message. Où peut-elle planter, et qu’est-ce qui est alors faux&#x202f;?</translation>
    </message>
    <message>
        <source>What does an outbox change about the two writes, and what not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>Que change une boîte d’envoi (outbox) aux deux écritures, et que ne change-t-elle pas&#x202f;?</translation>
    </message>
    <message>
        <source>Which work may be done twice without harm? Which not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>Quel travail peut être fait deux fois sans dommage&#x202f;? Lequel non&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody has bought exactly-once delivery. Ask what happened when the acknowledgement was lost; most often duplicates are known by a number, as here.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>Quelqu’un a acheté la livraison exactement une fois. Demandez ce qui s’est passé quand l’accusé de réception s’est perdu&#x202f;; le plus souvent, les doublons se reconnaissent à un numéro, comme ici.</translation>
    </message>
    <message>
        <source>The class wants one transaction over log and broker. It can be had, and then both must be up for either to work.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>La classe veut une seule transaction pour le journal et le courtier de messages (broker). Cela existe, et alors les deux doivent être en marche pour que l’un fonctionne.</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>Le tableau vide</translation>
    </message>
    <message>
        <source>A view is thrown away at the peak: each look rebuilds it, or one does and the others wait.</source>
        <extracomment>the-empty-board: shows</extracomment>
        <translation>Une vue est jetée en pleine affluence&#x202f;: chaque regard la reconstruit, ou un seul le fait et les autres attendent.</translation>
    </message>
    <message>
        <source>Six wait for their food and find their numbers here. In ten seconds the board is thrown away. Who then looks and finds it empty has it rebuilt from the log. One projector does that; a rebuild takes it some twenty seconds.</source>
        <extracomment>the-empty-board: stops 1 caption</extracomment>
        <translation>Six attendent leur repas et trouvent leur numéro ici. Dans dix secondes, le tableau est jeté. Qui le regarde alors et le trouve vide le fait reconstruire depuis le journal. Un seul projecteur s’en charge&#x202f;; une reconstruction lui prend une vingtaine de secondes.</translation>
    </message>
    <message>
        <source>What does somebody find who looks while the first rebuild runs?</source>
        <extracomment>the-empty-board: stops 1 hint</extracomment>
        <translation>Que trouve celui qui regarde pendant que tourne la première reconstruction&#x202f;?</translation>
    </message>
    <message>
        <source>For how long is the board empty?</source>
        <extracomment>the-empty-board: stops 1 question ask</extracomment>
        <translation>Combien de temps le tableau est-il vide&#x202f;?</translation>
    </message>
    <message>
        <source>Some twenty seconds: that is what a rebuild has taken whenever it was tried</source>
        <extracomment>the-empty-board: stops 1 question choices 1 text</extracomment>
        <translation>Une vingtaine de secondes&#x202f;: c’est ce qu’a pris une reconstruction chaque fois</translation>
    </message>
    <message>
        <source>Less than twenty: several begin one, and who share their work are faster</source>
        <extracomment>the-empty-board: stops 1 question choices 2 text</extracomment>
        <translation>Moins de vingt&#x202f;: plusieurs en lancent une, et qui partage le travail va plus vite</translation>
    </message>
    <message>
        <source>Much longer: who looks meanwhile finds it empty, and begins one more</source>
        <extracomment>the-empty-board: stops 1 question choices 3 text</extracomment>
        <translation>Bien plus longtemps&#x202f;: qui regarde entre-temps le trouve vide, et en lance une de plus</translation>
    </message>
    <message>
        <source>For the rest of lunch: a replay takes all the orders again</source>
        <extracomment>the-empty-board: stops 1 question choices 4 text</extracomment>
        <translation>Le reste du déjeuner&#x202f;: rejouer reprend toutes les commandes</translation>
    </message>
    <message>
        <source>A minute has gone, and it is empty. Seventeen looks found it so, and began a rebuild each; none is through. Nobody has ordered again: there are nineteen orders, as before.</source>
        <extracomment>the-empty-board: stops 1 reveal happened</extracomment>
        <translation>Une minute est passée, et il est vide. Dix-sept regards l’ont trouvé ainsi, et ont lancé chacun une reconstruction&#x202f;; aucune n’est finie. Personne n’a recommandé&#x202f;: il y a dix-neuf commandes, comme avant.</translation>
    </message>
    <message>
        <source>Seventeen rebuilds run. The first of them began more than a minute ago, and twenty seconds of work would have been enough for it.</source>
        <extracomment>the-empty-board: stops 2 caption</extracomment>
        <translation>Dix-sept reconstructions tournent. La première a commencé il y a plus d’une minute, et vingt secondes de travail lui auraient suffi.</translation>
    </message>
    <message>
        <source>How much of the projector does the first one get?</source>
        <extracomment>the-empty-board: stops 2 hint</extracomment>
        <translation>Quelle part du projecteur la première reçoit-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Why is the first one not through?</source>
        <extracomment>the-empty-board: stops 2 question ask</extracomment>
        <translation>Pourquoi la première n’est-elle pas finie&#x202f;?</translation>
    </message>
    <message>
        <source>They share one projector: of its work each gets a seventeenth</source>
        <extracomment>the-empty-board: stops 2 question choices 1 text</extracomment>
        <translation>Elles se partagent un projecteur&#x202f;: chacune reçoit un dix-septième de son travail</translation>
    </message>
    <message>
        <source>The log is too long: it wants snapshots</source>
        <extracomment>the-empty-board: stops 2 question choices 2 text</extracomment>
        <translation>Le journal est trop long&#x202f;: il veut des instantanés</translation>
    </message>
    <message>
        <source>Two write to one board at the same moment: it wants a lock</source>
        <extracomment>the-empty-board: stops 2 question choices 3 text</extracomment>
        <translation>Deux écrivent un même tableau au même moment&#x202f;: il faut un verrou</translation>
    </message>
    <message>
        <source>It cooks all dishes again, and the kitchen is busy</source>
        <extracomment>the-empty-board: stops 2 question choices 4 text</extracomment>
        <translation>Elle recuit tous les plats, et la cuisine est occupée</translation>
    </message>
    <message>
        <source>Two minutes: 27 were begun, and none is through. The log has not grown in the second minute, for nobody gave a command; but each look makes all of them slower, so the next look finds it empty, too.</source>
        <extracomment>the-empty-board: stops 2 reveal happened</extracomment>
        <translation>Deux minutes&#x202f;: 27 ont été lancées, et aucune n’est finie. Le journal n’a pas grandi pendant la seconde minute, car personne n’a donné d’ordre (command)&#x202f;; mais chaque regard les ralentit toutes, et le regard suivant le trouve donc vide aussi.</translation>
    </message>
    <message>
        <source>Three seconds ago the first was through, and the others were given up: of 112 rebuilds one was needed. The board was empty for ten minutes. Twelve times guests have asked Roger what it would have told them, and each answer kept him from serving: seven wait for food, and fifteen orders were served.</source>
        <extracomment>the-empty-board: stops 3 caption</extracomment>
        <translation>Il y a trois secondes, la première était finie, et les autres ont été abandonnées&#x202f;: sur 112 reconstructions, une seule était nécessaire. Le tableau a été vide dix minutes. Douze fois, des clients ont demandé à Roger ce qu’il leur aurait dit, et chaque réponse l’a empêché de servir&#x202f;: sept attendent leur repas, et quinze commandes ont été servies.</translation>
    </message>
    <message>
        <source>The same guests once more, and the same board, thrown away five seconds ago. One thing differs: who finds it empty while it is being rebuilt begins nothing, and waits for that rebuild. One has begun.</source>
        <extracomment>the-empty-board: stops 4 caption</extracomment>
        <translation>Les mêmes clients encore une fois, et le même tableau, jeté il y a cinq secondes. Une différence&#x202f;: qui le trouve vide pendant sa reconstruction ne lance rien, et attend cette reconstruction-là. Une a commencé.</translation>
    </message>
    <message>
        <source>How many share the projector now?</source>
        <extracomment>the-empty-board: stops 4 hint</extracomment>
        <translation>Combien se partagent maintenant le projecteur&#x202f;?</translation>
    </message>
    <message>
        <source>When do those who wait see their numbers?</source>
        <extracomment>the-empty-board: stops 4 question ask</extracomment>
        <translation>Quand ceux qui attendent voient-ils leur numéro&#x202f;?</translation>
    </message>
    <message>
        <source>When all views are rebuilt: who waits for one waits for all</source>
        <extracomment>the-empty-board: stops 4 question choices 1 text</extracomment>
        <translation>Quand toutes les vues sont reconstruites&#x202f;: qui attend l’une les attend toutes</translation>
    </message>
    <message>
        <source>When that one rebuild is through: some twenty seconds after the first look</source>
        <extracomment>the-empty-board: stops 4 question choices 2 text</extracomment>
        <translation>Quand cette reconstruction est finie&#x202f;: une vingtaine de secondes après le premier regard</translation>
    </message>
    <message>
        <source>Later than before: there many worked on it, here one does</source>
        <extracomment>the-empty-board: stops 4 question choices 3 text</extracomment>
        <translation>Plus tard qu’avant&#x202f;: là, beaucoup y travaillaient, ici un seul</translation>
    </message>
    <message>
        <source>When the dishes are cooked again</source>
        <extracomment>the-empty-board: stops 4 question choices 4 text</extracomment>
        <translation>Quand les plats sont recuits</translation>
    </message>
    <message>
        <source>At 12:30:21, by one rebuild. By 12:40 one question was asked here, there twelve; three wait for food, there seven; nineteen orders were served, there fifteen.</source>
        <extracomment>the-empty-board: stops 4 reveal happened</extracomment>
        <translation>À 12:30:21, par une seule reconstruction. À 12:40, une question a été posée ici, douze là&#x202f;; trois attendent leur repas, là sept&#x202f;; dix-neuf commandes ont été servies, là quinze.</translation>
    </message>
    <message>
        <source>What many want at once is made once, and the others wait for it: single flight. Otherwise the work grows with those who wait for it: a stampede.</source>
        <extracomment>the-empty-board: stops 4 reveal principle</extracomment>
        <translation>Ce que beaucoup veulent à la fois se fait une fois, et les autres l’attendent&#x202f;: single flight. Sinon, le travail grandit avec ceux qui l’attendent&#x202f;: une ruée (stampede).</translation>
    </message>
    <message>
        <source>To see how many rebuilds of one view keep each other from ending, and that one is enough.</source>
        <extracomment>the-empty-board: teacher aim</extracomment>
        <translation>Voir combien de reconstructions d’une même vue s’empêchent de finir, et qu’une seule suffit.</translation>
    </message>
    <message>
        <source>A projector twice as fast: what would have become of it? And looks half as often?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>Un projecteur deux fois plus rapide&#x202f;: que serait-il arrivé&#x202f;? Et des regards deux fois plus rares&#x202f;?</translation>
    </message>
    <message>
        <source>Who waits for a rebuild could be shown the old board, with its age. When is that better, and when is it not?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>À qui attend une reconstruction, on pourrait montrer l’ancien tableau, avec son âge. Quand est-ce mieux, et quand non&#x202f;?</translation>
    </message>
    <message>
        <source>A thousand telephones ask for the same page at the moment at which it falls out of a cache. Where does single flight stand there, and what if that one request fails?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>Mille téléphones demandent la même page au moment où elle sort d’un cache. Où se place alors le single flight, et que faire si cette unique requête échoue&#x202f;?</translation>
    </message>
    <message>
        <source>“Then build it before somebody looks.” That is good, too: a view that follows its log is never empty. Here somebody has thrown it away, as happens with caches and with a new version of a projection.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>«&#x202f;Alors reconstruisons-le avant que quelqu’un regarde.&#x202f;» C’est bien aussi&#x202f;: une vue qui suit son journal n’est jamais vide. Ici, quelqu’un l’a jetée, comme il arrive aux caches et avec une nouvelle version d’une projection.</translation>
    </message>
    <message>
        <source>The class takes the 112 for 112 guests. There are six or seven who wait: each looks again and again, and each look begins one more.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>La classe prend les 112 pour 112 clients. Ils sont six ou sept à attendre&#x202f;: chacun regarde encore et encore, et chaque regard en lance une de plus.</translation>
    </message>
    <message>
        <source>“More projectors, then.” Ask how many looks come in twenty seconds, and what happens when there are more of them. All but one of them do the same work once again.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>«&#x202f;Plus de projecteurs, alors.&#x202f;» Demandez combien de regards viennent en vingt secondes, et ce qui se passe quand il y en a davantage. Tous sauf un refont le même travail.</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>Le tableau dans la main</translation>
    </message>
    <message>
        <source>Who reads a view that is behind waits for what is there. That costs him, and whoever he asks, and nobody else.</source>
        <extracomment>the-board-in-your-hand: shows</extracomment>
        <translation>Qui lit une vue en retard attend ce qui est déjà là. Cela lui coûte, à lui et à qui il demande, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Amira, Ben and Chiara have ordered. Now you: come in by the code, order one dish, and pay. The restaurant stands still until all have. The board in your hand shows what was two minutes ago, and says so.</source>
        <extracomment>the-board-in-your-hand: stops 1 caption</extracomment>
        <translation>Amira, Ben et Chiara ont commandé. À vous&#x202f;: entrez par le code, commandez un plat, et payez. Le restaurant s’arrête jusqu’à ce que tous l’aient fait. Le tableau dans votre main montre ce qui était il y a deux minutes, et le dit.</translation>
    </message>
    <message>
        <source>Who has no phone goes with Amira: her number is 1.</source>
        <extracomment>the-board-in-your-hand: stops 1 hint</extracomment>
        <translation>Qui n’a pas de téléphone suit Amira&#x202f;: elle a le numéro 1.</translation>
    </message>
    <message>
        <source>Number 1 is ready and stands on the pass. Amira looks at the board every few seconds, as you do.</source>
        <extracomment>the-board-in-your-hand: stops 2 caption</extracomment>
        <translation>Le numéro 1 est prêt et attend sur le passe. Amira regarde le tableau toutes les quelques secondes, comme vous.</translation>
    </message>
    <message>
        <source>What does the board in your hand say of number 1?</source>
        <extracomment>the-board-in-your-hand: stops 2 hint</extracomment>
        <translation>Que dit du numéro 1 le tableau dans votre main&#x202f;?</translation>
    </message>
    <message>
        <source>Which guests can know by now that it is ready?</source>
        <extracomment>the-board-in-your-hand: stops 2 question ask</extracomment>
        <translation>Quels clients peuvent déjà savoir qu’il est prêt&#x202f;?</translation>
    </message>
    <message>
        <source>All: what the kitchen has called ready stands on the board</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 1 text</extracomment>
        <translation>Tous&#x202f;: ce que la cuisine a déclaré prêt est sur le tableau</translation>
    </message>
    <message>
        <source>Only who asks Roger; the board says it in two minutes</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 2 text</extracomment>
        <translation>Seul qui demande à Roger&#x202f;; le tableau le dira dans deux minutes</translation>
    </message>
    <message>
        <source>Nobody: a board that is late is wrong, and no use</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 3 text</extracomment>
        <translation>Personne&#x202f;: un tableau en retard est faux, et ne sert à rien</translation>
    </message>
    <message>
        <source>The board called number 1 at 12:04:44, two minutes after the cook had. Until then nothing on it was wrong: it said what had been so two minutes before.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal happened</extracomment>
        <translation>Le tableau a appelé le numéro 1 à 12:04:44, deux minutes après le cuisinier. Jusque-là, rien n’y était faux&#x202f;: il disait ce qui était vrai deux minutes plus tôt.</translation>
    </message>
    <message>
        <source>A view that is behind is right about a moment that is over. Who reads it has to be told how long ago that was.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal principle</extracomment>
        <translation>Une vue en retard dit juste sur un moment qui est passé. Il faut dire à qui la lit depuis combien de temps.</translation>
    </message>
    <message>
        <source>Whoever is called comes and collects. Whoever is not may wait, or ask Roger. The restaurant stands still until you have decided.</source>
        <extracomment>the-board-in-your-hand: stops 3 caption</extracomment>
        <translation>Qui est appelé vient chercher son plat. Qui ne l’est pas peut attendre, ou demander à Roger. Le restaurant s’arrête jusqu’à ce que vous ayez décidé.</translation>
    </message>
    <message>
        <source>Your page shows the age of its board. Is your number on it?</source>
        <extracomment>the-board-in-your-hand: stops 3 hint</extracomment>
        <translation>Votre page montre l’âge de son tableau. Votre numéro y est-il&#x202f;?</translation>
    </message>
    <message>
        <source>Here stands what the board&apos;s two minutes have cost: who waited for what stood on the pass, and who asked for nothing.</source>
        <extracomment>the-board-in-your-hand: stops 4 caption</extracomment>
        <translation>Voici ce qu’ont coûté les deux minutes du tableau&#x202f;: qui a attendu ce qui était sur le passe, et qui a demandé pour rien.</translation>
    </message>
    <message>
        <source>Who pays when a view is behind?</source>
        <extracomment>the-board-in-your-hand: stops 4 question ask</extracomment>
        <translation>Qui paie quand une vue est en retard&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody: in the end all have their food</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 1 text</extracomment>
        <translation>Personne&#x202f;: à la fin, tous ont leur repas</translation>
    </message>
    <message>
        <source>All, the kitchen too: where one view is late, everything waits for it</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 2 text</extracomment>
        <translation>Tous, la cuisine aussi&#x202f;: si une vue est en retard, tout l’attend</translation>
    </message>
    <message>
        <source>Who goes by it, and Roger, whom the others ask</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 3 text</extracomment>
        <translation>Qui se fie à elle, et Roger, à qui les autres demandent</translation>
    </message>
    <message>
        <source>The ledger has a line for each who went by the board while his food stood on the pass, with how long he waited, and for each question that a board up to date would have spared Roger.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal happened</extracomment>
        <translation>Le registre a une ligne pour chacun de ceux qui se fiaient au tableau alors que leur plat était sur le passe, avec leur attente, et pour chaque question qu’un tableau à jour aurait épargnée à Roger.</translation>
    </message>
    <message>
        <source>A read view moves work from who serves to who reads. How late it may be is a question of who pays for it.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal principle</extracomment>
        <translation>Une vue de lecture déplace du travail de qui sert vers qui lit. Combien de retard elle peut avoir, c’est la question de qui le paie.</translation>
    </message>
    <message>
        <source>To meet a view that is behind in person: what it costs to wait for it, and whom it costs.</source>
        <extracomment>the-board-in-your-hand: teacher aim</extracomment>
        <translation>Rencontrer en personne une vue en retard&#x202f;: ce qu’il en coûte de l’attendre, et à qui.</translation>
    </message>
    <message>
        <source>Who found the bird that he was in the ledger? What would have had to be on your page for you to come in time?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>Qui a trouvé dans le registre l’oiseau qu’il était&#x202f;? Qu’aurait-il fallu sur votre page pour que vous veniez à temps&#x202f;?</translation>
    </message>
    <message>
        <source>How many asked Roger? What did those wait for who stood behind them?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>Combien ont demandé à Roger&#x202f;? Qu’attendaient ceux qui étaient derrière eux&#x202f;?</translation>
    </message>
    <message>
        <source>Which of you would have noticed, had the page not said how old its board is?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>Qui d’entre vous l’aurait remarqué, si la page n’avait pas dit l’âge de son tableau&#x202f;?</translation>
    </message>
    <message>
        <source>No phone comes in: the network keeps its devices apart. Half a minute after the doors were opened their window says so and offers the show of hands; the lesson goes on with Amira, Ben, Chiara and Daniel, and shows the same.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Aucun téléphone n’entre&#x202f;: le réseau isole ses appareils. Une demi-minute après l’ouverture des portes, leur fenêtre le dit et propose le vote à main levée&#x202f;; la leçon continue avec Amira, Ben, Chiara et Daniel, et montre la même chose.</translation>
    </message>
    <message>
        <source>All want to scan first and listen later. Open the doors before the lesson begins: who is in stays in.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Tous veulent d’abord scanner, et écouter ensuite. Ouvrez les portes avant le début de la leçon&#x202f;: qui est entré le reste.</translation>
    </message>
    <message>
        <source>More than sixty order: the kitchen needs longer than the lesson. Say so, and let it run on for a while behind its last stop.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Plus de soixante commandent&#x202f;: il faut à la cuisine plus de temps que la leçon. Dites-le, et laissez tourner un moment après le dernier arrêt.</translation>
    </message>
    <message>
        <source>Somebody orders after the restaurant has gone on. He is served like all others, only later.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Quelqu’un commande après que le restaurant a repris. Il est servi comme les autres, seulement plus tard.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A party moves</source>
        <extracomment>a-party-moves: name</extracomment>
        <translation>Une tablée change de place</translation>
    </message>
    <message>
        <source>Half an hour with two parties and a guest at the counter. A party is led to a table that is taken, a burger is ordered by mistake, and guests who sit in a draught move to another table.</source>
        <extracomment>a-party-moves: about</extracomment>
        <translation>Une demi-heure avec deux tablées et un client au comptoir. Une tablée est menée à une table prise, un burger est commandé par erreur, et des clients dans un courant d’air changent de table.</translation>
    </message>
    <message>
        <source>The views are thrown away</source>
        <extracomment>a-party-moves: architectures 1 title</extracomment>
        <translation>Les vues sont jetées</translation>
    </message>
    <message>
        <source>There are no read stores any more. Each look joins the tables of the write side.</source>
        <extracomment>a-party-moves: architectures 1 caption</extracomment>
        <translation>Il n’y a plus de magasins de lecture. Chaque regard joint les tables du côté écriture.</translation>
    </message>
    <message>
        <source>Folded again</source>
        <extracomment>a-party-moves: architectures 2 title</extracomment>
        <translation>Repliées</translation>
    </message>
    <message>
        <source>Every view is folded again from the log, from its first event on.</source>
        <extracomment>a-party-moves: architectures 2 caption</extracomment>
        <translation>Chaque vue est repliée depuis le journal, dès son premier événement.</translation>
    </message>
    <message>
        <source>A second pair of hands</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>Une seconde paire de mains</translation>
    </message>
    <message>
        <source>Roger alone does everything. At 12:20 Charlie comes and takes orders and money, so that Roger has only to serve and to answer.</source>
        <extracomment>a-second-pair-of-hands: about</extracomment>
        <translation>Roger fait tout seul. À 12:20, Charlie arrive et prend les commandes et l’argent&#x202f;; Roger n’a plus qu’à servir et à répondre.</translation>
    </message>
    <message>
        <source>Charlie comes</source>
        <extracomment>a-second-pair-of-hands: rota 1 title</extracomment>
        <translation>Charlie arrive</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Neither does the other&apos;s work.</source>
        <extracomment>a-second-pair-of-hands: rota 1 caption</extracomment>
        <translation>Charlie prend les commandes et l’argent, Roger sert et répond. Aucun ne fait le travail de l’autre.</translation>
    </message>
    <message>
        <source>A short rush</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>Une courte affluence</translation>
    </message>
    <message>
        <source>Forty minutes in which Charlie takes orders and money and Roger serves and answers. Nobody has a board; who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: about</extracomment>
        <translation>Quarante minutes où Charlie prend les commandes et l’argent, et où Roger sert et répond. Personne n’a de tableau&#x202f;; qui veut savoir où est sa commande demande à Roger, et chaque réponse lui coûte un trajet en cuisine.</translation>
    </message>
    <message>
        <source>Did my write reach my view</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>Mon écriture a-t-elle atteint ma vue</translation>
    </message>
    <message>
        <source>Four times ten minutes; each time two parties come right after each other. The waiter view is half a minute late, the guests&apos; board a minute. Charlie, who seats and takes orders, waits for nothing, then keeps his own deeds in mind, then waits for his view, and then for all views.</source>
        <extracomment>did-my-write-reach-my-view: about</extracomment>
        <translation>Quatre fois dix minutes&#x202f;; chaque fois, deux tablées arrivent l’une juste après l’autre. La vue du serveur a une demi-minute de retard, le tableau des clients une minute. Charlie, qui place et prend les commandes, n’attend rien, puis garde en tête ce qu’il a fait, puis attend sa vue, puis toutes les vues.</translation>
    </message>
    <message>
        <source>He keeps it in mind</source>
        <extracomment>did-my-write-reach-my-view: rota 1 title</extracomment>
        <translation>Il le garde en tête</translation>
    </message>
    <message>
        <source>Whom Charlie has led to a table he knows, before his view shows it.</source>
        <extracomment>did-my-write-reach-my-view: rota 1 caption</extracomment>
        <translation>À qui Charlie a donné une table, il le sait avant que sa vue ne le montre.</translation>
    </message>
    <message>
        <source>He waits for his view</source>
        <extracomment>did-my-write-reach-my-view: rota 2 title</extracomment>
        <translation>Il attend sa vue</translation>
    </message>
    <message>
        <source>Charlie stands until the waiter view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 2 caption</extracomment>
        <translation>Charlie reste jusqu’à ce que la vue du serveur montre ce qu’il a fait.</translation>
    </message>
    <message>
        <source>He waits for all views</source>
        <extracomment>did-my-write-reach-my-view: rota 3 title</extracomment>
        <translation>Il attend toutes les vues</translation>
    </message>
    <message>
        <source>Charlie stands until every view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 3 caption</extracomment>
        <translation>Charlie reste jusqu’à ce que chaque vue montre ce qu’il a fait.</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>Des clients qui redemandent</translation>
    </message>
    <message>
        <source>For a quarter of an hour the guests&apos; board is eight minutes late. Who does not find his number asks Roger, after each answer as soon as before. Roger answers first and serves later, so more ask, and it does not end with the board&apos;s delay.</source>
        <extracomment>guests-who-ask-again: about</extracomment>
        <translation>Pendant un quart d’heure, le tableau des clients a huit minutes de retard. Qui ne trouve pas son numéro demande à Roger, après chaque réponse aussi vite qu’avant. Roger répond d’abord et sert plus tard, donc plus de clients demandent, et cela ne finit pas avec le retard du tableau.</translation>
    </message>
    <message>
        <source>The board falls behind</source>
        <extracomment>guests-who-ask-again: laterDelays 1 title</extracomment>
        <translation>Le tableau prend du retard</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Who does not find his number asks Roger.</source>
        <extracomment>guests-who-ask-again: laterDelays 1 caption</extracomment>
        <translation>Il montre ce qui était vrai il y a huit minutes. Qui ne trouve pas son numéro demande à Roger.</translation>
    </message>
    <message>
        <source>The board is prompt again</source>
        <extracomment>guests-who-ask-again: laterDelays 2 title</extracomment>
        <translation>Le tableau est de nouveau à l’heure</translation>
    </message>
    <message>
        <source>What it shows is right once more, and shown at once.</source>
        <extracomment>guests-who-ask-again: laterDelays 2 caption</extracomment>
        <translation>Ce qu’il montre est de nouveau juste, et montré aussitôt.</translation>
    </message>
    <message>
        <source>Guests who ask again, more slowly</source>
        <extracomment>guests-who-ask-more-slowly: name</extracomment>
        <translation>Des clients qui redemandent, plus lentement</translation>
    </message>
    <message>
        <source>The same guests and the same late board; but from one question to the next each is patient twice as long.</source>
        <extracomment>guests-who-ask-more-slowly: about</extracomment>
        <translation>Les mêmes clients et le même tableau en retard&#x202f;; mais d’une question à l’autre, chacun patiente deux fois plus longtemps.</translation>
    </message>
    <message>
        <source>In the same transaction</source>
        <extracomment>in-the-same-transaction: name</extracomment>
        <translation>Dans la même transaction</translation>
    </message>
    <message>
        <source>Two parties come right after each other. The command that seats them writes the views in its own transaction.</source>
        <extracomment>in-the-same-transaction: about</extracomment>
        <translation>Deux tablées arrivent l’une juste après l’autre. L’ordre qui les place écrit les vues dans sa propre transaction.</translation>
    </message>
    <message>
        <source>An event that the board cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>Un événement que le tableau ne peut pas afficher</translation>
    </message>
    <message>
        <source>Five guests take away. The guests&apos; board cannot show one event, and later another. What cannot be shown is parked at first, later it is skipped.</source>
        <extracomment>poison: about</extracomment>
        <translation>Cinq clients à emporter. Le tableau des clients ne peut pas afficher un événement, puis un autre. Ce qui ne peut pas être affiché est d’abord mis de côté, plus tard sauté.</translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>poison: protections 1 title</extracomment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>What the guests&apos; board cannot show is put aside, with what follows about the same order.</source>
        <extracomment>poison: protections 1 caption</extracomment>
        <translation>Ce que le tableau des clients ne peut pas afficher est mis de côté, avec la suite de la même commande.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>poison: protections 2 title</extracomment>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board leaves out what it cannot show, and notes it.</source>
        <extracomment>poison: protections 2 caption</extracomment>
        <translation>Désormais, le tableau des clients omet ce qu’il ne peut pas afficher, et le note.</translation>
    </message>
    <message>
        <source>One event cannot be shown</source>
        <extracomment>poison: bends 1 title</extracomment>
        <translation>Un événement non affichable</translation>
    </message>
    <message>
        <source>That Chiara&apos;s order is accepted, the guests&apos; board will not be able to show.</source>
        <extracomment>poison: bends 1 caption</extracomment>
        <translation>Que la commande de Chiara est acceptée, le tableau des clients ne pourra pas l’afficher.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>poison: bends 2 title</extracomment>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>That Elif&apos;s order is ready, it will not be able to show either.</source>
        <extracomment>poison: bends 2 caption</extracomment>
        <translation>Que la commande d’Elif est prête, il ne pourra pas l’afficher non plus.</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>Push, déclencheur, interrogation</translation>
    </message>
    <message>
        <source>Three times ten minutes, and three ways to bring the views in step with the tables: a second write, triggers with a job every five seconds, and a poll every half minute.</source>
        <extracomment>push-trigger-poll: about</extracomment>
        <translation>Trois fois dix minutes, et trois façons de mettre les vues à jour d’après les tables&#x202f;: une seconde écriture, des déclencheurs avec une tâche toutes les cinq secondes, et une interrogation toutes les demi-minutes.</translation>
    </message>
    <message>
        <source>Triggers and a job</source>
        <extracomment>push-trigger-poll: architectures 1 title</extracomment>
        <translation>Déclencheurs et tâche</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every five seconds a job looks at these rows and copies them.</source>
        <extracomment>push-trigger-poll: architectures 1 caption</extracomment>
        <translation>Des déclencheurs notent quelles lignes changent, et toutes les cinq secondes une tâche regarde ces lignes et les copie.</translation>
    </message>
    <message>
        <source>A poll every half minute</source>
        <extracomment>push-trigger-poll: architectures 2 title</extracomment>
        <translation>Une interrogation toutes les demi-minutes</translation>
    </message>
    <message>
        <source>A job asks the tables every half minute what has changed since it asked last.</source>
        <extracomment>push-trigger-poll: architectures 2 caption</extracomment>
        <translation>Une tâche demande aux tables toutes les demi-minutes ce qui a changé depuis sa dernière question.</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>File, sujet et flux</translation>
    </message>
    <message>
        <source>Two cooks reach for the same dish; four views hear of each event, the board twenty seconds late; and when the views are folded from nothing, the log still has it all.</source>
        <extracomment>queue-topic-and-stream: about</extracomment>
        <translation>Deux cuisiniers veulent le même plat&#x202f;; quatre vues apprennent chaque événement, le tableau avec vingt secondes de retard&#x202f;; et quand les vues sont repliées de rien, le journal a toujours tout.</translation>
    </message>
    <message>
        <source>The board is late</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 title</extracomment>
        <translation>Le tableau est en retard</translation>
    </message>
    <message>
        <source>The guests&apos; board shows everything twenty seconds after it was recorded.</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 caption</extracomment>
        <translation>Le tableau des clients montre tout vingt secondes après l’enregistrement.</translation>
    </message>
    <message>
        <source>Many look</source>
        <extracomment>scaling-many-readers: name</extracomment>
        <translation>Beaucoup regardent</translation>
    </message>
    <message>
        <source>The same guests and the same staff; but each guest looks at the board every five seconds.</source>
        <extracomment>scaling-many-readers: about</extracomment>
        <translation>Les mêmes clients et le même personnel&#x202f;; mais chaque client regarde le tableau toutes les cinq secondes.</translation>
    </message>
    <message>
        <source>A few look</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>Peu regardent</translation>
    </message>
    <message>
        <source>Guests look at the board once a minute while they wait for food. Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>scaling-readers: about</extracomment>
        <translation>Les clients regardent le tableau une fois par minute en attendant leur repas. Charlie prend les commandes et l’argent, Roger sert et répond.</translation>
    </message>
    <message>
        <source>One server, six cooks</source>
        <extracomment>the-bottleneck-six-cooks: name</extracomment>
        <translation>Un serveur, six cuisiniers</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Six cook.</source>
        <extracomment>the-bottleneck-six-cooks: about</extracomment>
        <translation>Trois quarts d’heure où Roger seul place, prend les commandes, répond, sert et encaisse. Six cuisinent.</translation>
    </message>
    <message>
        <source>One server, three cooks</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>Un serveur, trois cuisiniers</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Three cook.</source>
        <extracomment>the-bottleneck: about</extracomment>
        <translation>Trois quarts d’heure où Roger seul place, prend les commandes, répond, sert et encaisse. Trois cuisinent.</translation>
    </message>
    <message>
        <source>The last portion</source>
        <extracomment>the-last-portion: name</extracomment>
        <translation>La dernière portion</translation>
    </message>
    <message>
        <source>One falafel bowl is left, and Charlie and Roger both look before they send. Two guests want their orders back, one just before a cook begins, the other just after.</source>
        <extracomment>the-last-portion: about</extracomment>
        <translation>Il reste un falafel bowl, et Charlie et Roger regardent tous deux avant d’envoyer. Deux clients veulent annuler leur commande, l’un juste avant qu’un cuisinier commence, l’autre juste après.</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>Trois services et une saga</translation>
    </message>
    <message>
        <source>Orders, stock and payment each keep a log of their own. A card is declined when somebody else was told no already. Then one message of stock is ten seconds on its way, and what came later is heard first.</source>
        <extracomment>three-services-and-a-saga: about</extracomment>
        <translation>Commandes, stock et paiement tiennent chacun leur propre journal. Une carte est refusée alors que quelqu’un d’autre a déjà reçu un non. Puis un message du stock met dix secondes en chemin, et ce qui est venu plus tard est appris d’abord.</translation>
    </message>
    <message>
        <source>A message is slow</source>
        <extracomment>three-services-and-a-saga: bends 1 title</extracomment>
        <translation>Un message est lent</translation>
    </message>
    <message>
        <source>What stock says of Chiara&apos;s ramen will be ten seconds on its way to the order details.</source>
        <extracomment>three-services-and-a-saga: bends 1 caption</extracomment>
        <translation>Ce que dit le stock du ramen de Chiara mettra dix secondes pour aller au détail de commande.</translation>
    </message>
    <message>
        <source>The till is slow</source>
        <extracomment>three-services-and-a-saga: outages 1 title</extracomment>
        <translation>La caisse est lente</translation>
    </message>
    <message>
        <source>Payment decides each command two seconds after it was sent.</source>
        <extracomment>three-services-and-a-saga: outages 1 caption</extracomment>
        <translation>Le paiement décide chaque ordre deux secondes après son envoi.</translation>
    </message>
    <message>
        <source>Views thrown away</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>Vues jetées</translation>
    </message>
    <message>
        <source>A quiet lunch. At 12:16 the read stores are thrown away, and each look joins the tables of the write side; at 12:19:30 every view is folded again from the log. The restaurant does not notice.</source>
        <extracomment>views-thrown-away-and-rebuilt: about</extracomment>
        <translation>Un déjeuner calme. À 12:16, les magasins de lecture sont jetés, et chaque regard joint les tables du côté écriture&#x202f;; à 12:19:30, chaque vue est repliée depuis le journal. Le restaurant ne remarque rien.</translation>
    </message>
    <message>
        <source>A small lunch</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>Un déjeuner modeste</translation>
    </message>
    <message>
        <source>Roger and Charlie both do everything, at four tables and a counter, for few guests. Cooked and carried it is the same whether the views are joined from the tables of the write side or kept in stores of their own; what the two of them read is not.</source>
        <extracomment>when-not-to: about</extracomment>
        <translation>Roger et Charlie font tous deux tout, à quatre tables et un comptoir, pour peu de clients. Que les vues soient jointes des tables du côté écriture ou tenues dans leurs propres magasins, on cuisine et on porte de même&#x202f;; ce que les deux lisent n’est pas le même.</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>Qui peut écrire, et qui peut lire</translation>
    </message>
    <message>
        <source>A quiet lunch in which two are told no because it is not their task. Then the read stores are thrown away and folded again, and a name that was gone is back.</source>
        <extracomment>who-may-write-and-who-may-read: about</extracomment>
        <translation>Un déjeuner calme où deux reçoivent un non parce que ce n’est pas leur tâche. Puis les magasins de lecture sont jetés et repliés, et un nom disparu est de retour.</translation>
    </message>
    <message>
        <source>Every row is thrown away</source>
        <extracomment>who-may-write-and-who-may-read: architectures 1 title</extracomment>
        <translation>Chaque ligne est jetée</translation>
    </message>
    <message>
        <source>Written once, and followed</source>
        <extracomment>written-and-followed: name</extracomment>
        <translation>Écrit une fois, et suivi</translation>
    </message>
    <message>
        <source>The same eleven minutes. The events are written with the decision, and each view follows the log. Twice the projector of the order details crashes before it has noted how far it is.</source>
        <extracomment>written-and-followed: about</extracomment>
        <translation>Les onze mêmes minutes. Les événements sont écrits avec la décision, et chaque vue suit le journal. Deux fois, le projecteur du détail de commande plante avant d’avoir noté où il en est.</translation>
    </message>
    <message>
        <source>At least once</source>
        <extracomment>written-and-followed: protections 1 title</extracomment>
        <translation>Au moins une fois</translation>
    </message>
    <message>
        <source>Whoever does not know whether an event was shown has it brought again.</source>
        <extracomment>written-and-followed: protections 1 caption</extracomment>
        <translation>Qui ne sait pas si un événement a été affiché se le fait livrer de nouveau.</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <extracomment>written-and-followed: protections 2 title</extracomment>
        <translation>En effet une fois</translation>
    </message>
    <message>
        <source>What is shown and how far it goes are written together; what comes again is known by its number.</source>
        <extracomment>written-and-followed: protections 2 caption</extracomment>
        <translation>Ce qui est affiché et jusqu’où cela va sont écrits ensemble&#x202f;; ce qui revient se reconnaît à son numéro.</translation>
    </message>
    <message>
        <source>A crash</source>
        <extracomment>written-and-followed: bends 1 title</extracomment>
        <translation>Un plantage</translation>
    </message>
    <message>
        <source>The projector shows the payment and crashes before it has noted that.</source>
        <extracomment>written-and-followed: bends 1 caption</extracomment>
        <translation>Le projecteur affiche le paiement et plante avant de l’avoir noté.</translation>
    </message>
    <message>
        <source>The same crash</source>
        <extracomment>written-and-followed: bends 2 title</extracomment>
        <translation>Le même plantage</translation>
    </message>
    <message>
        <source>Written twice</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>Écrit deux fois</translation>
    </message>
    <message>
        <source>Eleven minutes in which the write side commits and then writes once more, into the views. Between the two writes of 12:02:10 it crashes.</source>
        <extracomment>written-and-published: about</extracomment>
        <translation>Onze minutes où le côté écriture valide, puis écrit encore une fois, dans les vues. Entre les deux écritures de 12:02:10, il plante.</translation>
    </message>
    <message>
        <source>A crash before the push</source>
        <extracomment>written-and-published: architectures 1 title</extracomment>
        <translation>Un plantage avant le push</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash.</source>
        <extracomment>written-and-published: architectures 1 caption</extracomment>
        <translation>Le côté écriture valide l’ordre suivant, et le push qui devait suivre n’arrive jamais, comme dans un plantage.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ask-again: name</extracomment>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Roger serves and answers, and who asks is answered first. For half an hour the board is eight minutes late: who does not find his number asks, so Roger serves later, so more ask. Then the board is prompt again, and the evening stays stuck: who orders then still waits 58 minutes for food, not 6. If patience doubled with each question (asksSlower 100), 16 (means of 20 evenings).</source>
        <extracomment>ask-again: about</extracomment>
        <translation>Roger sert et répond, et qui demande reçoit d’abord réponse. Pendant une demi-heure, le tableau a huit minutes de retard&#x202f;: qui ne trouve pas son numéro demande, donc Roger sert plus tard, donc plus de clients demandent. Puis le tableau est de nouveau à l’heure, et la soirée reste bloquée&#x202f;: qui commande alors attend encore son repas 58 minutes, et non 6. Si la patience doublait à chaque question (asksSlower 100), 16 (moyennes de 20 soirées).</translation>
    </message>
    <message>
        <source>The doors open</source>
        <extracomment>ask-again: cues 1 title</extracomment>
        <translation>Les portes s’ouvrent</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Food takes six minutes.</source>
        <extracomment>ask-again: cues 1 caption</extracomment>
        <translation>Deux prennent les commandes et l’argent, Roger sert et répond. Le repas met six minutes.</translation>
    </message>
    <message>
        <source>Still stuck</source>
        <extracomment>ask-again: cues 2 title</extracomment>
        <translation>Toujours bloqué</translation>
    </message>
    <message>
        <source>The board has been right for forty minutes, and food takes an hour. Look at the questions: those of the late board are long over.</source>
        <extracomment>ask-again: cues 2 caption</extracomment>
        <translation>Le tableau est juste depuis quarante minutes, et le repas met une heure. Regardez les questions&#x202f;: celles du tableau en retard sont finies depuis longtemps.</translation>
    </message>
    <message>
        <source>Dora only serves</source>
        <extracomment>ask-again: rota 1 title</extracomment>
        <translation>Dora ne fait que servir</translation>
    </message>
    <message>
        <source>Somebody who is not asked. Within half an hour everybody has eaten.</source>
        <extracomment>ask-again: rota 1 caption</extracomment>
        <translation>Quelqu’un à qui l’on ne demande rien. En une demi-heure, tous ont mangé.</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Each question that it causes keeps Roger from serving.</source>
        <extracomment>ask-again: laterDelays 1 caption</extracomment>
        <translation>Il montre ce qui était vrai il y a huit minutes. Chaque question qu’il cause empêche Roger de servir.</translation>
    </message>
    <message>
        <source>The cause is gone, and its questions end. But by now so many wait for food that what they ask is as much as Roger can answer: nothing is served, and they ask again.</source>
        <extracomment>ask-again: laterDelays 2 caption</extracomment>
        <translation>La cause a disparu, et ses questions cessent. Mais tant de clients attendent alors leur repas que leurs questions suffisent à occuper Roger&#x202f;: rien n’est servi, et ils redemandent.</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <extracomment>charlie-and-roger: name</extracomment>
        <translation>Charlie et Roger</translation>
    </message>
    <message>
        <source>Roger alone takes every order and serves every dish, and everything waits for him. At 12:30 Charlie comes back and only takes orders, Roger only serves. Each command is scripted, to be foreseen and followed. Two do more than one, here too; what the split itself gains, the evenings that live measure.</source>
        <extracomment>charlie-and-roger: about</extracomment>
        <translation>Roger seul prend chaque commande et sert chaque plat, et tout l’attend. À 12:30, Charlie revient et ne prend que les commandes, Roger ne fait que servir. Chaque ordre vient d’un script, pour être prévisible et facile à suivre. Deux font plus qu’un seul, ici aussi&#x202f;; ce qu’apporte le partage lui-même, les soirées vivantes le mesurent.</translation>
    </message>
    <message>
        <source>Doors open</source>
        <extracomment>charlie-and-roger: cues 1 title</extracomment>
        <translation>Ouverture des portes</translation>
    </message>
    <message>
        <source>One man looks after everybody: Roger seats, takes orders, carries and answers. The shelf is stocked; the first guests come around noon.</source>
        <extracomment>charlie-and-roger: cues 1 caption</extracomment>
        <translation>Un seul homme s’occupe de tous&#x202f;: Roger place, prend les commandes, porte et répond. Les étagères sont pleines&#x202f;; les premiers clients arrivent vers midi.</translation>
    </message>
    <message>
        <source>The guests of table 1 ask for a quieter place and move to table 8. Order 3 goes with them; the kitchen is told the new table and cooks nothing twice.</source>
        <extracomment>charlie-and-roger: cues 2 caption</extracomment>
        <translation>Les clients de la table 1 demandent une place plus calme et passent à la table 8. La commande 3 les suit&#x202f;; la cuisine apprend la nouvelle table et ne cuit rien deux fois.</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>charlie-and-roger: cues 3 title</extracomment>
        <translation>Le goulot</translation>
    </message>
    <message>
        <source>Roger is with one guest. Others wait to order, takeaway guests wait to pay, and cooked food waits at the pass. Nothing is wrong with the kitchen.</source>
        <extracomment>charlie-and-roger: cues 3 caption</extracomment>
        <translation>Roger est avec un client. D’autres attendent pour commander, des clients à emporter attendent pour payer, et des plats cuits attendent au passe. La cuisine n’a aucun tort.</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <extracomment>charlie-and-roger: cues 4 title</extracomment>
        <translation>Charlie est de retour</translation>
    </message>
    <message>
        <source>From now on Charlie only takes orders: the write side. Roger only serves and answers: the read side. The same split, made in software, is CQRS. That the queue melts is the second pair of hands.</source>
        <extracomment>charlie-and-roger: cues 4 caption</extracomment>
        <translation>Désormais, Charlie ne prend que les commandes&#x202f;: le côté écriture. Roger ne fait que servir et répondre&#x202f;: le côté lecture. Le même partage, fait en logiciel, est CQRS. Que la file fonde, c’est la seconde paire de mains.</translation>
    </message>
    <message>
        <source>The card is declined</source>
        <extracomment>charlie-and-roger: cues 5 title</extracomment>
        <translation>La carte est refusée</translation>
    </message>
    <message>
        <source>Mateo&apos;s card is declined. Takeaway pays before cooking, so the process manager releases the stock and rejects order 19; the kitchen never hears of it.</source>
        <extracomment>charlie-and-roger: cues 5 caption</extracomment>
        <translation>La carte de Mateo est refusée. À emporter, on paie avant la cuisson&#x202f;: le gestionnaire de processus libère donc le stock et rejette la commande 19&#x202f;; la cuisine n’en apprend jamais rien.</translation>
    </message>
    <message>
        <source>A second round</source>
        <extracomment>charlie-and-roger: cues 6 title</extracomment>
        <translation>Une seconde tournée</translation>
    </message>
    <message>
        <source>Table 6 orders again: one more order of the same party, number 25. Its drinks are ready before the burgers of the first, and the waiter&apos;s list keeps them apart.</source>
        <extracomment>charlie-and-roger: cues 6 caption</extracomment>
        <translation>La table 6 commande encore&#x202f;: une commande de plus de la même tablée, numéro 25. Ses boissons sont prêtes avant les burgers de la première, et la liste du serveur les distingue.</translation>
    </message>
    <message>
        <source>An order is cancelled</source>
        <extracomment>charlie-and-roger: cues 7 title</extracomment>
        <translation>Une commande est annulée</translation>
    </message>
    <message>
        <source>Order 30 is cancelled before the kitchen begins. The process manager releases its stock and gives the money back, each in a transaction of its own.</source>
        <extracomment>charlie-and-roger: cues 7 caption</extracomment>
        <translation>La commande 30 est annulée avant que la cuisine commence. Le gestionnaire de processus libère son stock et rend l’argent, chacun dans sa propre transaction.</translation>
    </message>
    <message>
        <source>A line is voided</source>
        <extracomment>charlie-and-roger: cues 8 title</extracomment>
        <translation>Une ligne est annulée</translation>
    </message>
    <message>
        <source>Charlie wrote a dish on the wrong ticket and voids line 3 of order 34 before anybody cooks it. The kitchen shows it struck through; the event stays in the log.</source>
        <extracomment>charlie-and-roger: cues 8 caption</extracomment>
        <translation>Charlie a écrit un plat sur le mauvais bon et annule la ligne 3 de la commande 34 avant que quelqu’un la cuise. La cuisine la montre barrée&#x202f;; l’événement reste au journal.</translation>
    </message>
    <message>
        <source>Only the manager</source>
        <extracomment>charlie-and-roger: cues 9 title</extracomment>
        <translation>Seulement la responsable</translation>
    </message>
    <message>
        <source>The line is in the pan already: Charlie&apos;s command is refused, Nadia&apos;s is accepted. What was used does not come back to the shelf, and her reason is recorded.</source>
        <extracomment>charlie-and-roger: cues 9 caption</extracomment>
        <translation>La ligne est déjà dans la poêle&#x202f;: l’ordre de Charlie est refusé, celui de Nadia est accepté. Ce qui a été utilisé ne revient pas sur l’étagère, et sa raison est enregistrée.</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>charlie-and-roger: cues 10 title</extracomment>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>The last salmon was promised to another guest: the reservation for order 49 is refused, and the process manager rejects the order. The guest chooses again: one more order.</source>
        <extracomment>charlie-and-roger: cues 10 caption</extracomment>
        <translation>Le dernier saumon était promis à un autre client&#x202f;: la réservation pour la commande 49 est refusée, et le gestionnaire de processus rejette la commande. Le client choisit de nouveau&#x202f;: une commande de plus.</translation>
    </message>
    <message>
        <source>A ticket comes back</source>
        <extracomment>charlie-and-roger: cues 11 title</extracomment>
        <translation>Un bon revient</translation>
    </message>
    <message>
        <source>Mei forgot the sauce for order 50 and recalls the ticket from the pass. Bumped is not picked up: the plate is still there.</source>
        <extracomment>charlie-and-roger: cues 11 caption</extracomment>
        <translation>Mei a oublié la sauce de la commande 50 et rappelle le bon du passe. Validé n’est pas enlevé&#x202f;: l’assiette est encore là.</translation>
    </message>
    <message>
        <source>The last guests have gone</source>
        <extracomment>charlie-and-roger: cues 12 title</extracomment>
        <translation>Les derniers clients sont partis</translation>
    </message>
    <message>
        <source>The kitchen is quiet. Every fact of the day is in the log: any view can be deleted now and folded again from it.</source>
        <extracomment>charlie-and-roger: cues 12 caption</extracomment>
        <translation>La cuisine est calme. Chaque fait du jour est au journal&#x202f;: toute vue peut maintenant être supprimée et repliée à partir de lui.</translation>
    </message>
    <message>
        <source>The same guests, the same two people as with two generalists; but from 12:30 on Charlie only writes, orders and payments, and Roger only serves and answers. They change over less: who comes after 12:45 waits 1:40 to order instead of 3:08, and 1:08 to pay instead of 2:08. For food he waits half a minute longer: nobody helps Roger.</source>
        <extracomment>charlie-is-back: about</extracomment>
        <translation>Les mêmes clients, les deux mêmes personnes qu’avec deux polyvalents&#x202f;; mais dès 12:30, Charlie ne fait qu’écrire, commandes et paiements, et Roger ne fait que servir et répondre. Ils changent moins de tâche&#x202f;: qui vient après 12:45 attend 1:40 pour commander au lieu de 3:08, et 1:08 pour payer au lieu de 2:08. Son repas, il l’attend une demi-minute de plus&#x202f;: personne n’aide Roger.</translation>
    </message>
    <message>
        <source>Until half past twelve Roger does everything alone.</source>
        <extracomment>charlie-is-back: cues 1 caption</extracomment>
        <translation>Jusqu’à midi et demi, Roger fait tout seul.</translation>
    </message>
    <message>
        <source>Look at the queue</source>
        <extracomment>charlie-is-back: cues 2 title</extracomment>
        <translation>Regardez la file</translation>
    </message>
    <message>
        <source>Roger is busy all the time, the cooks less than a quarter of theirs.</source>
        <extracomment>charlie-is-back: cues 2 caption</extracomment>
        <translation>Roger est occupé tout le temps, les cuisiniers moins d’un quart du leur.</translation>
    </message>
    <message>
        <source>What the split gains</source>
        <extracomment>charlie-is-back: cues 3 title</extracomment>
        <translation>Ce qu’apporte le partage</translation>
    </message>
    <message>
        <source>Guests wait half as long to order and to pay as with two who both do everything, and for food half a minute longer. The second pair of hands had gained far more than the split.</source>
        <extracomment>charlie-is-back: cues 3 caption</extracomment>
        <translation>Les clients attendent deux fois moins pour commander et payer qu’avec deux qui font tout, et leur repas une demi-minute de plus. La seconde paire de mains avait apporté bien plus que le partage.</translation>
    </message>
    <message>
        <source>What asking costs</source>
        <extracomment>charlie-is-back: cues 4 title</extracomment>
        <translation>Ce que coûte une question</translation>
    </message>
    <message>
        <source>74 times an evening a guest asks where his order is, and each answer costs Roger a walk. For five commands that people give, somebody looks at a view four times: that turns round where guests read for themselves, with the board.</source>
        <extracomment>charlie-is-back: cues 4 caption</extracomment>
        <translation>74 fois par soirée, un client demande où est sa commande, et chaque réponse coûte à Roger un trajet. Pour cinq ordres que donnent des personnes, une vue est regardée quatre fois&#x202f;: cela s’inverse là où les clients lisent eux-mêmes, avec le tableau.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money: he writes. Roger serves and answers: he reads. Neither does the other&apos;s work.</source>
        <extracomment>charlie-is-back: rota 1 caption</extracomment>
        <translation>Charlie prend les commandes et l’argent&#x202f;: il écrit. Roger sert et répond&#x202f;: il lit. Aucun ne fait le travail de l’autre.</translation>
    </message>
    <message>
        <source>Empty board</source>
        <extracomment>empty-board: name</extracomment>
        <translation>Tableau vide</translation>
    </message>
    <message>
        <source>At one o&apos;clock the status board is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild, and all share one projector: 890 begin, it is empty for 74 minutes, guests ask 143 times what it would have told them, and 80 are served, not 118. In single flight one rebuilds it and the others wait: 94 seconds, and one question (means of 20 evenings).</source>
        <extracomment>empty-board: about</extracomment>
        <translation>À une heure, le tableau des numéros est jeté, et seul un regard le fait reconstruire depuis le journal. Chaque regard qui le trouve vide lance une reconstruction, et toutes se partagent un projecteur&#x202f;: 890 sont lancées, il est vide 74 minutes, les clients demandent 143 fois ce qu’il leur aurait dit, et 80 sont servis, non 118. En single flight, un seul le reconstruit et les autres attendent&#x202f;: 94 secondes, et une question (moyennes de 20 soirées).</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Who waits for takeaway looks at the board every minute, who eats here every two.</source>
        <extracomment>empty-board: cues 1 caption</extracomment>
        <translation>Deux prennent les commandes et l’argent, Roger sert et répond. Qui attend à emporter regarde le tableau chaque minute, qui mange ici toutes les deux.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <extracomment>empty-board: cues 2 title</extracomment>
        <translation>Toujours vide</translation>
    </message>
    <message>
        <source>Each rebuild that begins makes all of them slower, so the next look finds it empty, too. Whose food is ready does not see it, and asks Roger. Switch single flight on before the board is thrown away, and compare.</source>
        <extracomment>empty-board: cues 2 caption</extracomment>
        <translation>Chaque reconstruction lancée les ralentit toutes, et le regard suivant le trouve donc vide aussi. Celui dont le repas est prêt ne le voit pas, et demande à Roger. Activez le single flight avant que le tableau soit jeté, et comparez.</translation>
    </message>
    <message>
        <source>The board is thrown away</source>
        <extracomment>the-empty-board: bends 1 title</extracomment>
        <translation>Le tableau est jeté</translation>
    </message>
    <message>
        <source>It is empty, and only a look has it rebuilt, from the whole log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: bends 1 caption</extracomment>
        <translation>Il est vide, et seul un regard le fait reconstruire, à partir du journal entier. Chaque regard qui le trouve vide lance sa propre reconstruction, et toutes se partagent un projecteur.</translation>
    </message>
    <message>
        <source>Friday rush</source>
        <extracomment>friday-rush: name</extracomment>
        <translation>Affluence du vendredi</translation>
    </message>
    <message>
        <source>Three hours, some 230 parties and guests, 29 tables. Orders and service have pools of their own, and a third pair of hands comes for the peak. Watch which wait grows first when the rush comes, and how long after the peak the last of it is still felt.</source>
        <extracomment>friday-rush: about</extracomment>
        <translation>Trois heures, quelque 230 tablées et clients, 29 tables. Commandes et service ont leurs propres équipes, et une troisième paire de mains vient pour le pic. Observez quelle attente grandit d’abord à l’affluence, et combien de temps après le pic on en ressent la fin.</translation>
    </message>
    <message>
        <source>Two take orders, two serve, seven cook.</source>
        <extracomment>friday-rush: cues 1 caption</extracomment>
        <translation>Deux prennent les commandes, deux servent, sept cuisinent.</translation>
    </message>
    <message>
        <source>The rush</source>
        <extracomment>friday-rush: cues 2 title</extracomment>
        <translation>L’affluence</translation>
    </message>
    <message>
        <source>Guests come faster than tables become free. The longest wait is the one at the door.</source>
        <extracomment>friday-rush: cues 2 caption</extracomment>
        <translation>Les clients arrivent plus vite que les tables ne se libèrent. L’attente la plus longue est celle à la porte.</translation>
    </message>
    <message>
        <source>The peak is over</source>
        <extracomment>friday-rush: cues 3 title</extracomment>
        <translation>Le pic est passé</translation>
    </message>
    <message>
        <source>Fewer come now. Half an hour later parties still wait six minutes for a table: a queue remembers.</source>
        <extracomment>friday-rush: cues 3 caption</extracomment>
        <translation>Il en vient moins. Une demi-heure plus tard, les tablées attendent encore six minutes une table&#x202f;: une file a de la mémoire.</translation>
    </message>
    <message>
        <source>Last guests</source>
        <extracomment>friday-rush: cues 4 title</extracomment>
        <translation>Derniers clients</translation>
    </message>
    <message>
        <source>Nobody new comes. A quarter of an hour later nobody waits for a table any more.</source>
        <extracomment>friday-rush: cues 4 caption</extracomment>
        <translation>Plus personne n’arrive. Un quart d’heure plus tard, plus personne n’attend de table.</translation>
    </message>
    <message>
        <source>Emil and Viktor come</source>
        <extracomment>friday-rush: rota 1 title</extracomment>
        <translation>Emil et Viktor arrivent</translation>
    </message>
    <message>
        <source>A third taker and a third runner, for the peak.</source>
        <extracomment>friday-rush: rota 1 caption</extracomment>
        <translation>Un troisième pour les commandes et un troisième pour le service, pendant le pic.</translation>
    </message>
    <message>
        <source>Emil and Viktor go home</source>
        <extracomment>friday-rush: rota 2 title</extracomment>
        <translation>Emil et Viktor rentrent</translation>
    </message>
    <message>
        <source>Two and two again. What they have at hand they finish.</source>
        <extracomment>friday-rush: rota 2 caption</extracomment>
        <translation>De nouveau deux et deux. Ce qu’ils ont en main, ils le finissent.</translation>
    </message>
    <message>
        <source>A lost push</source>
        <extracomment>lost-push: name</extracomment>
        <translation>Un push perdu</translation>
    </message>
    <message>
        <source>Ten minutes in which the views are kept in step by means that fail: a push is lost in a crash, and a table has no trigger. Watch the marks of the views: the truth audit names what is wrong.</source>
        <extracomment>lost-push: about</extracomment>
        <translation>Dix minutes où les vues sont tenues à jour par des moyens qui défaillent&#x202f;: un push est perdu dans un plantage, et une table n’a pas de déclencheur. Observez les marques des vues&#x202f;: l’audit de vérité nomme ce qui est faux.</translation>
    </message>
    <message>
        <source>The board is wrong, and no one notices</source>
        <extracomment>lost-push: cues 1 title</extracomment>
        <translation>Le tableau est faux, et nul ne le voit</translation>
    </message>
    <message>
        <source>Guests sit at table 2; the waiter view shows it free and says that it knows everything. Only the truth audit, which folds the log again, finds what was lost.</source>
        <extracomment>lost-push: cues 1 caption</extracomment>
        <translation>Des clients sont à la table 2&#x202f;; la vue du serveur la montre libre et dit qu’elle sait tout. Seul l’audit de vérité, qui replie de nouveau le journal, trouve ce qui a été perdu.</translation>
    </message>
    <message>
        <source>Twice the same table</source>
        <extracomment>lost-push: cues 2 title</extracomment>
        <translation>Deux fois la même table</translation>
    </message>
    <message>
        <source>The board shows table 2 free, and Roger brings the next guests there. The write side knows better and refuses.</source>
        <extracomment>lost-push: cues 2 caption</extracomment>
        <translation>Le tableau montre la table 2 libre, et Roger y mène les clients suivants. Le côté écriture sait mieux et refuse.</translation>
    </message>
    <message>
        <source>Gone again</source>
        <extracomment>lost-push: cues 3 title</extracomment>
        <translation>De nouveau disparue</translation>
    </message>
    <message>
        <source>An order at table 2 is pushed, and with it all that there is to say of the table. The mistake is gone, and no store tells that it was ever there; the log does.</source>
        <extracomment>lost-push: cues 3 caption</extracomment>
        <translation>Une commande de la table 2 est poussée, et avec elle tout ce qu’il y a à dire de la table. L’erreur a disparu, et aucun magasin ne dit qu’elle a existé&#x202f;; le journal, si.</translation>
    </message>
    <message>
        <source>Ready, and on no screen</source>
        <extracomment>lost-push: cues 4 title</extracomment>
        <translation>Prêt, et sur aucun écran</translation>
    </message>
    <message>
        <source>Mei has finished the rice of order 2. That changes the order&apos;s line alone, so the kitchen view goes on showing it on the fire.</source>
        <extracomment>lost-push: cues 4 caption</extracomment>
        <translation>Mei a fini le riz de la commande 2. Cela ne change que la ligne de la commande&#x202f;: la vue de la cuisine continue donc de le montrer au feu.</translation>
    </message>
    <message>
        <source>Two cooks, one dish</source>
        <extracomment>lost-push: cues 5 title</extracomment>
        <translation>Deux cuisiniers, un plat</translation>
    </message>
    <message>
        <source>The screen shows the rice on the fire, and Ines calls it ready too. She is refused: it is ready.</source>
        <extracomment>lost-push: cues 5 caption</extracomment>
        <translation>L’écran montre le riz au feu, et Ines le déclare prêt elle aussi. Elle reçoit un refus&#x202f;: il l’est déjà.</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash. The log has what happened; no view will hear of it.</source>
        <extracomment>lost-push: architectures 1 caption</extracomment>
        <translation>Le côté écriture valide l’ordre suivant, et le push qui devait suivre n’arrive jamais, comme dans un plantage. Le journal a ce qui s’est passé&#x202f;; aucune vue ne l’apprendra.</translation>
    </message>
    <message>
        <source>A table without a trigger</source>
        <extracomment>lost-push: architectures 2 title</extracomment>
        <translation>Une table sans déclencheur</translation>
    </message>
    <message>
        <source>Now triggers note which rows change, and a job copies them every two seconds. On the table of order lines somebody forgot the trigger.</source>
        <extracomment>lost-push: architectures 2 caption</extracomment>
        <translation>Maintenant, des déclencheurs notent quelles lignes changent, et une tâche les copie toutes les deux secondes. Sur la table des lignes de commande, quelqu’un a oublié le déclencheur.</translation>
    </message>
    <message>
        <source>By events</source>
        <extracomment>lost-push: architectures 3 title</extracomment>
        <translation>Par événements</translation>
    </message>
    <message>
        <source>Each view is folded from the log, from its checkpoint on. What it has not had yet it knows by the number, and reads it again.</source>
        <extracomment>lost-push: architectures 3 caption</extracomment>
        <translation>Chaque vue est repliée depuis le journal, à partir de son point de reprise. Ce qu’elle n’a pas encore eu, elle le reconnaît au numéro, et le relit.</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <extracomment>one-server: name</extracomment>
        <translation>Un seul serveur pour tout</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money. Each change from one kind of work to another costs him 20 seconds, each answer a walk to the kitchen; and the longer food takes, the more guests ask where it is. Who comes after 12:45 waits ten minutes to order and sixteen for food (the mean of 20 evenings).</source>
        <extracomment>one-server: about</extracomment>
        <translation>Roger seul place, prend les commandes, répond, sert et encaisse. Chaque changement de tâche lui coûte 20 secondes, chaque réponse un trajet en cuisine&#x202f;; et plus le repas tarde, plus les clients demandent où il est. Qui vient après 12:45 attend dix minutes pour commander et seize son repas (moyenne de 20 soirées).</translation>
    </message>
    <message>
        <source>There is one server. Whatever a guest wants, he wants it from Roger.</source>
        <extracomment>one-server: cues 1 caption</extracomment>
        <translation>Il y a un serveur. Quoi que veuille un client, il le veut de Roger.</translation>
    </message>
    <message>
        <source>Look at the pass</source>
        <extracomment>one-server: cues 2 title</extracomment>
        <translation>Regardez le passe</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, until the man who is taking an order comes for it.</source>
        <extracomment>one-server: cues 2 caption</extracomment>
        <translation>Les cuisiniers sont occupés moins d’un quart de leur temps. Ce qui est prêt reste des minutes au passe, jusqu’à ce que vienne le chercher celui qui prend justement une commande.</translation>
    </message>
    <message>
        <source>Everything waits for one man</source>
        <extracomment>one-server: cues 3 title</extracomment>
        <translation>Tout attend un seul homme</translation>
    </message>
    <message>
        <source>Who comes now waits ten minutes to order, sixteen for food and seven to pay; and every two or three minutes somebody asks where his food is: one more thing for Roger to do.</source>
        <extracomment>one-server: cues 3 caption</extracomment>
        <translation>Qui vient maintenant attend dix minutes pour commander, seize son repas et sept pour payer&#x202f;; et toutes les deux ou trois minutes, quelqu’un demande où est son repas&#x202f;: une tâche de plus pour Roger.</translation>
    </message>
    <message>
        <source>Who leaves, and why</source>
        <extracomment>one-server: cues 4 title</extracomment>
        <translation>Qui part, et pourquoi</translation>
    </message>
    <message>
        <source>Of 72 parties and guests 17 lose patience and 2 turn round at the door, in the mean of 20 evenings. The averages of those who stay do not show them.</source>
        <extracomment>one-server: cues 4 caption</extracomment>
        <translation>Sur 72 tablées et clients, 17 perdent patience et 2 font demi-tour à la porte, en moyenne sur 20 soirées. Les moyennes de ceux qui restent ne les montrent pas.</translation>
    </message>
    <message>
        <source>Paid too late</source>
        <extracomment>paid-too-late: name</extracomment>
        <translation>Payé trop tard</translation>
    </message>
    <message>
        <source>Five orders against the clock: a reservation that expires while the card is read, twice with another end, a refund that the bank declines, and a guest who never pays.</source>
        <extracomment>paid-too-late: about</extracomment>
        <translation>Cinq commandes contre la montre&#x202f;: une réservation qui expire pendant la lecture de la carte, deux fois avec une autre fin, un remboursement que la banque refuse, et un client qui ne paie jamais.</translation>
    </message>
    <message>
        <source>Reserved, and not paid</source>
        <extracomment>paid-too-late: cues 1 title</extracomment>
        <translation>Réservé, et pas payé</translation>
    </message>
    <message>
        <source>Ben wants the last two falafel bowls and looks for his card. Stock holds them for him, but only for five minutes: the process manager has that on its list. Its clock is the restaurant&apos;s; the list is a value that follows from events.</source>
        <extracomment>paid-too-late: cues 1 caption</extracomment>
        <translation>Ben veut les deux derniers falafel bowls et cherche sa carte. Le stock les lui réserve, mais cinq minutes seulement&#x202f;: le gestionnaire de processus l’a sur sa liste. Son horloge est celle du restaurant&#x202f;; la liste est une valeur qui découle des événements.</translation>
    </message>
    <message>
        <source>A reservation expires</source>
        <extracomment>paid-too-late: cues 2 title</extracomment>
        <translation>Une réservation expire</translation>
    </message>
    <message>
        <source>The five minutes are over. ReservationExpired is an event like any other, and the falafel bowl is on sale again. Nobody has told Ben yet: his card is still being read.</source>
        <extracomment>paid-too-late: cues 2 caption</extracomment>
        <translation>Les cinq minutes sont passées. ReservationExpired est un événement comme un autre, et le falafel bowl est de nouveau en vente. Personne ne l’a encore dit à Ben&#x202f;: sa carte est toujours en lecture.</translation>
    </message>
    <message>
        <source>Paid after it expired</source>
        <extracomment>paid-too-late: cues 3 title</extracomment>
        <translation>Payé après expiration</translation>
    </message>
    <message>
        <source>Ben&apos;s money is taken, and his food is held no longer. The process manager asks stock once more; nobody else wanted it, so his order is accepted all the same.</source>
        <extracomment>paid-too-late: cues 3 caption</extracomment>
        <translation>L’argent de Ben est encaissé, et son repas n’est plus réservé. Le gestionnaire de processus redemande au stock&#x202f;; personne d’autre ne le voulait, sa commande est donc acceptée malgré tout.</translation>
    </message>
    <message>
        <source>Paid, and nothing left</source>
        <extracomment>paid-too-late: cues 4 title</extracomment>
        <translation>Payé, et plus rien</translation>
    </message>
    <message>
        <source>Chiara had the last two burgers held, and her time was over at 12:19. Table 1 has ordered them since. Now her card is read: stock refuses, the order is rejected, and her money goes back.</source>
        <extracomment>paid-too-late: cues 4 caption</extracomment>
        <translation>Chiara avait fait réserver les deux derniers burgers, et son temps était passé à 12:19. La table 1 les a commandés depuis. Maintenant, sa carte est lue&#x202f;: le stock refuse, la commande est rejetée, et son argent est rendu.</translation>
    </message>
    <message>
        <source>The refund is declined</source>
        <extracomment>paid-too-late: cues 5 title</extracomment>
        <translation>Le remboursement est refusé</translation>
    </message>
    <message>
        <source>Her bank does not let the refund through. No rule can repair that: 25.00 are owed, and a person has to act. It stands on the list until somebody does.</source>
        <extracomment>paid-too-late: cues 5 caption</extracomment>
        <translation>Sa banque ne laisse pas passer le remboursement. Aucune règle ne peut réparer cela&#x202f;: 25.00 sont dus, et une personne doit agir. C’est sur la liste jusqu’à ce que quelqu’un le fasse.</translation>
    </message>
    <message>
        <source>Given back after all</source>
        <extracomment>paid-too-late: cues 6 title</extracomment>
        <translation>Rendu après tout</translation>
    </message>
    <message>
        <source>Nadia, the manager, tries again, and this time it goes through. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>paid-too-late: cues 6 caption</extracomment>
        <translation>Nadia, la responsable, réessaie, et cette fois cela passe. Le journal garde les deux remboursements et ce qui a échoué entre eux.</translation>
    </message>
    <message>
        <source>Never paid</source>
        <extracomment>paid-too-late: cues 7 title</extracomment>
        <translation>Jamais payé</translation>
    </message>
    <message>
        <source>Daniel ordered a lemonade ten minutes ago and has gone. His payment expires, and his order is rejected: no hold and no bill stays behind.</source>
        <extracomment>paid-too-late: cues 7 caption</extracomment>
        <translation>Daniel a commandé une limonade il y a dix minutes et il est parti. Son paiement expire, et sa commande est rejetée&#x202f;: il ne reste ni réservation ni addition.</translation>
    </message>
    <message>
        <source>Quiet lunch</source>
        <extracomment>quiet-lunch: name</extracomment>
        <translation>Déjeuner calme</translation>
    </message>
    <message>
        <source>Ten orders at four tables and the counter: enough to follow each one from the guest&apos;s wish to the bill. Begin here.</source>
        <extracomment>quiet-lunch: about</extracomment>
        <translation>Dix commandes à quatre tables et au comptoir&#x202f;: assez pour suivre chacune, du souhait du client à l’addition. Commencez ici.</translation>
    </message>
    <message>
        <source>The first guests</source>
        <extracomment>quiet-lunch: cues 1 title</extracomment>
        <translation>Les premiers clients</translation>
    </message>
    <message>
        <source>Charlie takes the orders, Roger serves. Each order is one command; what comes of it are events.</source>
        <extracomment>quiet-lunch: cues 1 caption</extracomment>
        <translation>Charlie prend les commandes, Roger sert. Chaque commande est un ordre (command)&#x202f;; ce qui en naît, ce sont des événements.</translation>
    </message>
    <message>
        <source>Follow one order</source>
        <extracomment>quiet-lunch: cues 2 title</extracomment>
        <translation>Suivez une commande</translation>
    </message>
    <message>
        <source>Choose an order in the details pane: placed, accepted, cooking, ready, bumped, picked up, delivered, paid. Each is a fact of its own.</source>
        <extracomment>quiet-lunch: cues 2 caption</extracomment>
        <translation>Choisissez une commande dans le volet du détail&#x202f;: passée, acceptée, au feu, prête, validée, enlevée, servie, payée. Chaque pas est un fait en soi.</translation>
    </message>
    <message>
        <source>Time for the bill</source>
        <extracomment>quiet-lunch: cues 3 title</extracomment>
        <translation>L’heure de l’addition</translation>
    </message>
    <message>
        <source>At a table the money comes last. When everything is delivered the process manager asks for the payment; a person takes it.</source>
        <extracomment>quiet-lunch: cues 3 caption</extracomment>
        <translation>À table, l’argent vient en dernier. Quand tout est servi, le gestionnaire de processus demande le paiement&#x202f;; une personne l’encaisse.</translation>
    </message>
    <message>
        <source>Read your writes</source>
        <extracomment>read-your-writes: name</extracomment>
        <translation>Lire ses écritures</translation>
    </message>
    <message>
        <source>The waiter view is half a minute late. Until 12:45 nobody waits for it, and of ten looks four lack what the one who looks has done himself. Then Charlie and Roger wait, each piece of work done, until the view shows it: no look lacks that any more, and guests wait five to six minutes to order instead of two. From 13:30 on they keep it in mind instead.</source>
        <extracomment>read-your-writes: about</extracomment>
        <translation>La vue du serveur a une demi-minute de retard. Jusqu’à 12:45, personne ne l’attend, et sur dix regards, quatre manquent de ce que celui qui regarde a fait lui-même. Puis Charlie et Roger attendent, chaque tâche faite, que la vue la montre&#x202f;: cela ne manque plus à aucun regard, et les clients attendent cinq à six minutes pour commander au lieu de deux. Dès 13:30, ils le gardent plutôt en tête.</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <extracomment>read-your-writes: cues 1 title</extracomment>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Whoever has done his work takes the next at once, and decides by a waiter view that is half a minute late. Of ten looks four lack what he has done himself.</source>
        <extracomment>read-your-writes: cues 1 caption</extracomment>
        <translation>Qui a fini son travail prend aussitôt le suivant, et décide d’après une vue du serveur en retard d’une demi-minute. Sur dix regards, quatre manquent de ce qu’il a fait lui-même.</translation>
    </message>
    <message>
        <source>They wait for their view</source>
        <extracomment>read-your-writes: rota 1 title</extracomment>
        <translation>Ils attendent leur vue</translation>
    </message>
    <message>
        <source>Charlie and Roger stand at their work until the waiter view shows what they did, two minutes at most, and only then take the next. They read what they wrote; what others did may still be missing. Guests wait five to six minutes to order.</source>
        <extracomment>read-your-writes: rota 1 caption</extracomment>
        <translation>Charlie et Roger restent à leur tâche jusqu’à ce que la vue du serveur montre ce qu’ils ont fait, deux minutes au plus, et ne prennent qu’alors la suivante. Ils lisent ce qu’ils ont écrit&#x202f;; ce que d’autres ont fait peut encore manquer. Les clients attendent cinq à six minutes pour commander.</translation>
    </message>
    <message>
        <source>They keep it in mind</source>
        <extracomment>read-your-writes: rota 2 title</extracomment>
        <translation>Ils le gardent en tête</translation>
    </message>
    <message>
        <source>Nobody waits for the view any more. Whom Charlie has led to a table he knows before the view shows it, and leads nobody else there; for the rest all is as it was at noon. The queue shrinks: three minutes to order.</source>
        <extracomment>read-your-writes: rota 2 caption</extracomment>
        <translation>Plus personne n’attend la vue. À qui Charlie a donné une table, il le sait avant que la vue ne le montre, et il n’y mène personne d’autre&#x202f;; pour le reste, tout est comme à midi. La file rétrécit&#x202f;: trois minutes pour commander.</translation>
    </message>
    <message>
        <source>Short of cooks</source>
        <extracomment>short-of-cooks: name</extracomment>
        <translation>Pas assez de cuisiniers</translation>
    </message>
    <message>
        <source>Takers and runners enough, but of four cooks only one has come. The queue stands where nobody on the floor can see it. Watch orders go in quickly and come out slowly, until Mei gets help at 13:00.</source>
        <extracomment>short-of-cooks: about</extracomment>
        <translation>Assez de serveurs aux commandes et au service, mais de quatre cuisiniers un seul est venu. La file est là où personne en salle ne la voit. Observez&#x202f;: les commandes entrent vite et sortent lentement, jusqu’à ce que Mei reçoive de l’aide à 13:00.</translation>
    </message>
    <message>
        <source>One cook</source>
        <extracomment>short-of-cooks: cues 1 title</extracomment>
        <translation>Un cuisinier</translation>
    </message>
    <message>
        <source>Mei is alone in the kitchen. On the floor all is well, still.</source>
        <extracomment>short-of-cooks: cues 1 caption</extracomment>
        <translation>Mei est seule en cuisine. En salle, tout va bien, encore.</translation>
    </message>
    <message>
        <source>Taken quickly, cooked slowly</source>
        <extracomment>short-of-cooks: cues 2 title</extracomment>
        <translation>Pris vite, cuit lentement</translation>
    </message>
    <message>
        <source>Waiting to order takes a minute, waiting for food more than twenty: taking orders faster only moves the queue.</source>
        <extracomment>short-of-cooks: cues 2 caption</extracomment>
        <translation>On attend une minute pour commander, et son repas plus de vingt&#x202f;: prendre les commandes plus vite ne fait que déplacer la file.</translation>
    </message>
    <message>
        <source>With help</source>
        <extracomment>short-of-cooks: cues 3 title</extracomment>
        <translation>Avec de l’aide</translation>
    </message>
    <message>
        <source>Three more cooks came at 13:00. By a quarter past the kitchen had caught up: food takes some six minutes again.</source>
        <extracomment>short-of-cooks: cues 3 caption</extracomment>
        <translation>Trois cuisiniers de plus sont venus à 13:00. À et quart, la cuisine avait rattrapé&#x202f;: le repas met de nouveau quelque six minutes.</translation>
    </message>
    <message>
        <source>More cooks</source>
        <extracomment>short-of-cooks: rota 1 title</extracomment>
        <translation>Plus de cuisiniers</translation>
    </message>
    <message>
        <source>Tomas, Ines and Pavel have come after all.</source>
        <extracomment>short-of-cooks: rota 1 caption</extracomment>
        <translation>Tomas, Ines et Pavel sont venus après tout.</translation>
    </message>
    <message>
        <source>Six ways to keep the views in step</source>
        <extracomment>six-ways: name</extracomment>
        <translation>Six façons de tenir les vues à jour</translation>
    </message>
    <message>
        <source>One lunch, and every ten minutes the views are kept in step in another way: by events, by one model, in one transaction, by a second write, by triggers, by a poll. See who reads what, what it costs, and how old it is.</source>
        <extracomment>six-ways: about</extracomment>
        <translation>Un déjeuner, et toutes les dix minutes les vues sont tenues à jour d’une autre façon&#x202f;: par événements, par un seul modèle, en une transaction, par une seconde écriture, par des déclencheurs, par une interrogation. Voyez qui lit quoi, ce que cela coûte, et quel âge cela a.</translation>
    </message>
    <message>
        <source>Each view has a store of its own and folds the events of the log, from its checkpoint on. Nobody has to tell it what changed.</source>
        <extracomment>six-ways: cues 1 caption</extracomment>
        <translation>Chaque vue a son propre magasin et replie les événements du journal, à partir de son point de reprise. Personne n’a besoin de lui dire ce qui a changé.</translation>
    </message>
    <message>
        <source>CRUD: one model</source>
        <extracomment>six-ways: architectures 1 title</extracomment>
        <translation>CRUD&#x202f;: un seul modèle</translation>
    </message>
    <message>
        <source>Now there are no read stores: each look joins the normalised tables of the write side. What it shows is never old. What it costs is paid by the one store.</source>
        <extracomment>six-ways: architectures 1 caption</extracomment>
        <translation>Maintenant, il n’y a pas de magasins de lecture&#x202f;: chaque regard joint les tables normalisées du côté écriture. Ce qu’il montre n’est jamais ancien. Ce qu’il coûte est payé par le magasin unique.</translation>
    </message>
    <message>
        <source>One store</source>
        <extracomment>six-ways: architectures 2 title</extracomment>
        <translation>Un seul magasin</translation>
    </message>
    <message>
        <source>Read tables stand in the write side&apos;s file and change in the transaction of the command. They are never old either; now each command pays for every view.</source>
        <extracomment>six-ways: architectures 2 caption</extracomment>
        <translation>Des tables de lecture sont dans le fichier du côté écriture et changent dans la transaction de l’ordre. Elles ne sont jamais anciennes non plus&#x202f;; mais chaque ordre paie maintenant pour toutes les vues.</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>six-ways: architectures 3 title</extracomment>
        <translation>Push</translation>
    </message>
    <message>
        <source>Each view has its own store again. The write side commits, and then writes once more: into the views. A crash between the two would lose that for ever.</source>
        <extracomment>six-ways: architectures 3 caption</extracomment>
        <translation>Chaque vue a de nouveau son propre magasin. Le côté écriture valide, puis écrit encore une fois&#x202f;: dans les vues. Un plantage entre les deux perdrait cela à jamais.</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every two seconds a job copies them. Whoever looks sees what was so two seconds ago at most.</source>
        <extracomment>six-ways: architectures 4 caption</extracomment>
        <translation>Des déclencheurs notent quelles lignes changent, et toutes les deux secondes une tâche les copie. Qui regarde voit ce qui était vrai il y a deux secondes au plus.</translation>
    </message>
    <message>
        <source>A poll every ten seconds</source>
        <extracomment>six-ways: architectures 5 title</extracomment>
        <translation>Une interrogation toutes les dix secondes</translation>
    </message>
    <message>
        <source>A job asks every ten seconds which rows have changed. Cooks and waiters work with what it brought them last.</source>
        <extracomment>six-ways: architectures 5 caption</extracomment>
        <translation>Une tâche demande toutes les dix secondes quelles lignes ont changé. Cuisiniers et serveurs travaillent avec ce qu’elle leur a apporté en dernier.</translation>
    </message>
    <message>
        <source>By events again</source>
        <extracomment>six-ways: architectures 6 title</extracomment>
        <translation>De nouveau par événements</translation>
    </message>
    <message>
        <source>Every view is folded anew from the log: nothing of what the others kept is trusted, and nothing is missing.</source>
        <extracomment>six-ways: architectures 6 caption</extracomment>
        <translation>Chaque vue est repliée de nouveau depuis le journal&#x202f;: on ne se fie à rien de ce que les autres gardaient, et rien ne manque.</translation>
    </message>
    <message>
        <source>A waiter view that is late</source>
        <extracomment>stale-waiter: name</extracomment>
        <translation>Une vue du serveur en retard</translation>
    </message>
    <message>
        <source>A rush, and of each dish there are twenty portions. What takers offer and where they lead guests they read on the waiter view, which is two minutes late: 24 commands of an evening are refused, and 19 times a dish is sold that is out. With a prompt view neither happens; at half a minute it is 7 and 4, at five minutes 43 and 44 (means of 20 evenings).</source>
        <extracomment>stale-waiter: about</extracomment>
        <translation>Une affluence, et vingt portions de chaque plat. Ce que l’on propose et où l’on mène les clients, on le lit dans la vue du serveur, qui a deux minutes de retard&#x202f;: 24 ordres par soirée sont refusés, et 19 fois un plat épuisé est vendu. Avec une vue à l’heure, ni l’un ni l’autre&#x202f;; à une demi-minute, c’est 7 et 4, à cinq minutes 43 et 44 (moyennes de 20 soirées).</translation>
    </message>
    <message>
        <source>Three take orders. Each reads on the waiter view how much is left of a dish, as it was two minutes ago.</source>
        <extracomment>stale-waiter: cues 1 caption</extracomment>
        <translation>Trois prennent les commandes. Chacun lit dans la vue du serveur ce qui reste d’un plat, tel qu’il y a deux minutes.</translation>
    </message>
    <message>
        <source>The first dishes run out</source>
        <extracomment>stale-waiter: cues 2 title</extracomment>
        <translation>Les premiers plats s’épuisent</translation>
    </message>
    <message>
        <source>From now on it is sold what is not there any more: the order is rejected when stock answers, and the guest is asked once more. The harm ledger lists each, with what the view showed and what was true.</source>
        <extracomment>stale-waiter: cues 2 caption</extracomment>
        <translation>Désormais, on vend ce qui n’est plus là&#x202f;: la commande est rejetée quand le stock répond, et le client est interrogé de nouveau. Le registre des dommages note chaque cas, avec ce que montrait la vue et ce qui était vrai.</translation>
    </message>
    <message>
        <source>What the delay costs</source>
        <extracomment>stale-waiter: cues 3 title</extracomment>
        <translation>Ce que coûte le retard</translation>
    </message>
    <message>
        <source>Nobody counts it in events: a delay costs portions, walks and guests&apos; patience, and twice the delay costs about twice as much. Compare the delays with sweep.</source>
        <extracomment>stale-waiter: cues 3 caption</extracomment>
        <translation>Personne ne le compte en événements&#x202f;: un retard coûte des portions, des trajets et la patience des clients, et un retard double coûte environ le double. Comparez les retards avec le balayage.</translation>
    </message>
    <message>
        <source>Stock is down</source>
        <extracomment>stock-is-down: name</extracomment>
        <translation>Le stock est en panne</translation>
    </message>
    <message>
        <source>One service of three stops. Its commands wait, a guest is told no, a manager gets no answer, and what stock promises too late is given back. Then the till is slow.</source>
        <extracomment>stock-is-down: about</extracomment>
        <translation>Un service sur trois s’arrête. Ses ordres attendent, un client reçoit un non, une responsable n’a pas de réponse, et ce que le stock promet trop tard est rendu. Puis la caisse est lente.</translation>
    </message>
    <message>
        <source>Three services</source>
        <extracomment>stock-is-down: cues 1 title</extracomment>
        <translation>Trois services</translation>
    </message>
    <message>
        <source>Orders, stock and payment each have a store of their own, and no transaction spans two of them. Amira&apos;s ramen is promised by stock and paid at the till within half a minute.</source>
        <extracomment>stock-is-down: cues 1 caption</extracomment>
        <translation>Commandes, stock et paiement ont chacun leur propre magasin, et aucune transaction n’en embrasse deux. Le ramen d’Amira est promis par le stock et payé à la caisse en une demi-minute.</translation>
    </message>
    <message>
        <source>An order waits for stock</source>
        <extracomment>stock-is-down: cues 2 title</extracomment>
        <translation>Une commande attend le stock</translation>
    </message>
    <message>
        <source>Ben&apos;s order is placed all the same: the service Orders runs. But ReserveStock waits for stock, and the process manager has it on its list: until 12:06, and no longer.</source>
        <extracomment>stock-is-down: cues 2 caption</extracomment>
        <translation>La commande de Ben est passée malgré tout&#x202f;: le service Commandes est en marche. Mais ReserveStock attend le stock, et le gestionnaire de processus l’a sur sa liste&#x202f;: jusqu’à 12:06, et pas plus tard.</translation>
    </message>
    <message>
        <source>Nadia gets no answer</source>
        <extracomment>stock-is-down: cues 3 title</extracomment>
        <translation>Nadia n’a pas de réponse</translation>
    </message>
    <message>
        <source>She wanted to mark the lemonade as sold out. Persons, guests and staff wait half a minute, then they take their command back: nobody decided it, and nobody ever will, so it stands in no log.</source>
        <extracomment>stock-is-down: cues 3 caption</extracomment>
        <translation>Elle voulait marquer la limonade comme épuisée. Clients et personnel attendent une demi-minute, puis retirent leur ordre&#x202f;: personne ne l’a décidé, et personne ne le fera, il n’est donc dans aucun journal.</translation>
    </message>
    <message>
        <source>Ben is told no</source>
        <extracomment>stock-is-down: cues 4 title</extracomment>
        <translation>Ben reçoit un non</translation>
    </message>
    <message>
        <source>Stock was silent for three minutes. The process manager looks at its list and rejects the order; stock is still stopped, and ReserveStock still waits.</source>
        <extracomment>stock-is-down: cues 4 caption</extracomment>
        <translation>Le stock s’est tu trois minutes. Le gestionnaire de processus regarde sa liste et rejette la commande&#x202f;; le stock est toujours arrêté, et ReserveStock attend toujours.</translation>
    </message>
    <message>
        <source>Daniel pays, and waits</source>
        <extracomment>stock-is-down: cues 5 title</extracomment>
        <translation>Daniel paie, et attend</translation>
    </message>
    <message>
        <source>The till decides each command twenty seconds after it was sent, in their order. So the bill was made out at 12:16:20, and the payment is taken at 12:16:50.</source>
        <extracomment>stock-is-down: cues 5 caption</extracomment>
        <translation>La caisse décide chaque ordre vingt secondes après son envoi, l’un après l’autre. L’addition a donc été établie à 12:16:20, et le paiement est encaissé à 12:16:50.</translation>
    </message>
    <message>
        <source>Stock stops</source>
        <extracomment>stock-is-down: outages 1 title</extracomment>
        <translation>Le stock s’arrête</translation>
    </message>
    <message>
        <source>Whatever stock is asked now waits, in order; nothing is refused. Orders and payment go on: Amira&apos;s ramen is paid and in the pan.</source>
        <extracomment>stock-is-down: outages 1 caption</extracomment>
        <translation>Tout ce que l’on demande au stock attend maintenant, dans l’ordre&#x202f;; rien n’est refusé. Commandes et paiement continuent&#x202f;: le ramen d’Amira est payé et au feu.</translation>
    </message>
    <message>
        <source>Stock goes on</source>
        <extracomment>stock-is-down: outages 2 title</extracomment>
        <translation>Le stock repart</translation>
    </message>
    <message>
        <source>It decides what waited. Ben&apos;s two bowls are promised too late: they are given back at once. Chiara&apos;s bowl is promised in time, before her three minutes are over: she can pay.</source>
        <extracomment>stock-is-down: outages 2 caption</extracomment>
        <translation>Il décide ce qui attendait. Les deux bowls de Ben sont promis trop tard&#x202f;: ils sont rendus aussitôt. Celui de Chiara est promis à temps, avant la fin de ses trois minutes&#x202f;: elle peut payer.</translation>
    </message>
    <message>
        <source>Payment decides each command twenty seconds later. Nothing waits for ever, but everything that needs money takes its time.</source>
        <extracomment>stock-is-down: outages 3 caption</extracomment>
        <translation>Le paiement décide chaque ordre vingt secondes plus tard. Rien n’attend sans fin, mais tout ce qui a besoin d’argent prend son temps.</translation>
    </message>
    <message>
        <source>The till is quick again</source>
        <extracomment>stock-is-down: outages 4 title</extracomment>
        <translation>La caisse est de nouveau rapide</translation>
    </message>
    <message>
        <source>Payment decides at once. All four orders have come to their end, three of them in the guests&apos; hands.</source>
        <extracomment>stock-is-down: outages 4 caption</extracomment>
        <translation>Le paiement décide aussitôt. Les quatre commandes sont arrivées à leur fin, dont trois entre les mains des clients.</translation>
    </message>
    <message>
        <source>Takeaway storm</source>
        <extracomment>takeaway-storm: name</extracomment>
        <translation>Tempête à emporter</translation>
    </message>
    <message>
        <source>At 12:20 the offices come down, all at once, all for takeaway. The board beside the counter is a minute and a half late, and who does not find his number on it asks. With a board that is up to date nobody asks; with this one some 95 do, and for half an hour it makes Roger more than twice as busy, and the food two minutes later than it would be.</source>
        <extracomment>takeaway-storm: about</extracomment>
        <translation>À 12:20, les bureaux descendent, tous à la fois, tous pour emporter. Le tableau près du comptoir a une minute et demie de retard, et qui n’y trouve pas son numéro demande. Avec un tableau à jour, personne ne demande&#x202f;; avec celui-ci, quelque 95 le font, ce qui occupe Roger plus de deux fois plus pendant une demi-heure, et retarde le repas de deux minutes.</translation>
    </message>
    <message>
        <source>The storm</source>
        <extracomment>takeaway-storm: cues 1 title</extracomment>
        <translation>La tempête</translation>
    </message>
    <message>
        <source>A hundred an hour, for half an hour.</source>
        <extracomment>takeaway-storm: cues 1 caption</extracomment>
        <translation>Cent à l’heure, pendant une demi-heure.</translation>
    </message>
    <message>
        <source>The status view shows what was true 90 seconds ago. Most who ask do not find their number yet; one in sixteen asks for food that lies ready. To order nobody waits longer for it: Charlie only takes orders, and Roger answers.</source>
        <extracomment>takeaway-storm: cues 2 caption</extracomment>
        <translation>La vue des numéros montre ce qui était vrai il y a 90 secondes. La plupart de ceux qui demandent ne trouvent pas encore leur numéro&#x202f;; un sur seize demande un repas déjà prêt. Pour commander, personne n’attend plus longtemps&#x202f;: Charlie ne prend que les commandes, et Roger répond.</translation>
    </message>
    <message>
        <source>After the storm</source>
        <extracomment>takeaway-storm: cues 3 title</extracomment>
        <translation>Après la tempête</translation>
    </message>
    <message>
        <source>Hardly anybody queues to order any more, and still six or seven wait for their food.</source>
        <extracomment>takeaway-storm: cues 3 caption</extracomment>
        <translation>Presque plus personne ne fait la queue pour commander, et six ou sept attendent encore leur repas.</translation>
    </message>
    <message>
        <source>The textbook counter</source>
        <extracomment>textbook-counter: name</extracomment>
        <translation>Le comptoir des manuels</translation>
    </message>
    <message>
        <source>One counter as the textbooks have it: guests come by chance, 45 an hour, Charlie needs a minute in the mean for each, and nobody loses patience. While they come he is busy three quarters of the time, and yet guests wait three minutes in the mean: watch Waits in the charts, where theory is the dotted line.</source>
        <extracomment>textbook-counter: about</extracomment>
        <translation>Un comptoir comme dans les manuels&#x202f;: les clients viennent au hasard, 45 par heure, Charlie met une minute en moyenne pour chacun, et personne ne perd patience. Tant qu’ils viennent, il est occupé les trois quarts du temps, et pourtant les clients attendent trois minutes en moyenne&#x202f;: observez Attentes dans les graphiques, où la théorie est la ligne pointillée.</translation>
    </message>
    <message>
        <source>A textbook queue</source>
        <extracomment>textbook-counter: cues 1 title</extracomment>
        <translation>Une file des manuels</translation>
    </message>
    <message>
        <source>45 guests an hour, one server, a minute in the mean: M/M/1. In the long run a guest waits three minutes, says Erlang.</source>
        <extracomment>textbook-counter: cues 1 caption</extracomment>
        <translation>45 clients par heure, un serveur, une minute en moyenne&#x202f;: M/M/1. À long terme, un client attend trois minutes, dit Erlang.</translation>
    </message>
    <message>
        <source>Busy is not the same as enough</source>
        <extracomment>textbook-counter: cues 2 title</extracomment>
        <translation>Occupé n’est pas assez</translation>
    </message>
    <message>
        <source>Charlie stands idle a quarter of the time. The queue is made by chance alone: by guests who come together and orders that take long.</source>
        <extracomment>textbook-counter: cues 2 caption</extracomment>
        <translation>Charlie est oisif un quart du temps. Seul le hasard fait la file&#x202f;: des clients qui viennent ensemble et des commandes qui durent.</translation>
    </message>
    <message>
        <source>One evening is not the long run</source>
        <extracomment>textbook-counter: cues 3 title</extracomment>
        <translation>Une soirée n’est pas le long terme</translation>
    </message>
    <message>
        <source>The dotted line is what theory expects in the long run; in 95 of 100 evenings like this one the mean wait lies in the band around it.</source>
        <extracomment>textbook-counter: cues 3 caption</extracomment>
        <translation>La ligne pointillée est ce qu’attend la théorie à long terme&#x202f;; dans 95 soirées sur 100 comme celle-ci, l’attente moyenne est dans la bande autour d’elle.</translation>
    </message>
    <message>
        <source>The board</source>
        <extracomment>the-board: name</extracomment>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>Roger alone; at 12:30 Charlie is back, and they split the work; at 12:45 a board is hung where guests see it, and Roger gets one at hand. Nobody asks any more: who comes then waits six and a half minutes for food instead of nine and a half, and for each command that a person gives, somebody reads a view seven times (the mean of 20 evenings).</source>
        <extracomment>the-board: about</extracomment>
        <translation>Roger seul&#x202f;; à 12:30, Charlie est de retour, et ils se partagent le travail&#x202f;; à 12:45, un tableau est accroché à la vue des clients, et Roger en a un sous la main. Plus personne ne demande&#x202f;: qui vient alors attend son repas six minutes et demie au lieu de neuf et demie, et pour chaque ordre que donne une personne, quelqu’un lit sept fois une vue (moyenne de 20 soirées).</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, and guests ask where it is: that keeps Roger even longer.</source>
        <extracomment>the-board: cues 2 caption</extracomment>
        <translation>Les cuisiniers sont occupés moins d’un quart de leur temps. Ce qui est prêt reste des minutes au passe, et les clients demandent où il est&#x202f;: cela retient Roger encore plus.</translation>
    </message>
    <message>
        <source>The board is up</source>
        <extracomment>the-board: cues 3 title</extracomment>
        <translation>Le tableau est accroché</translation>
    </message>
    <message>
        <source>The status view hangs where guests see it. They read for themselves, every six seconds, and it costs nobody a step; each question had cost Roger a walk. That is what a read view is for.</source>
        <extracomment>the-board: cues 3 caption</extracomment>
        <translation>La vue des numéros est accrochée là où les clients la voient. Ils lisent eux-mêmes, toutes les six secondes, et cela ne coûte un pas à personne&#x202f;; chaque question coûtait à Roger un trajet. Voilà à quoi sert une vue de lecture.</translation>
    </message>
    <message>
        <source>What each step gained</source>
        <extracomment>the-board: cues 4 title</extracomment>
        <translation>Ce qu’a apporté chaque pas</translation>
    </message>
    <message>
        <source>Who comes after 12:45 waits to order and for food: one server 10:23 and 15:59; two who both do everything 3:08 and 8:59; the split 1:40 and 9:28; the board 1:41 and 6:26. First the second pair of hands, then the read view, then the split.</source>
        <extracomment>the-board: cues 4 caption</extracomment>
        <translation>Qui vient après 12:45 attend pour commander et son repas&#x202f;: un serveur 10:23 et 15:59&#x202f;; deux qui font tout 3:08 et 8:59&#x202f;; le partage 1:40 et 9:28&#x202f;; le tableau 1:41 et 6:26. D’abord la seconde paire de mains, puis la vue de lecture, puis le partage.</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <extracomment>two-generalists: name</extracomment>
        <translation>Deux polyvalents</translation>
    </message>
    <message>
        <source>The same guests. At 12:30 Charlie comes back, and both do everything. A second pair of hands is what helps most: who comes after 12:45 waits three minutes to order instead of ten, nine for food instead of sixteen, and 5 guests an evening lose patience instead of 17. What it does not cure: a fifth of the time at work goes into changing over.</source>
        <extracomment>two-generalists: about</extracomment>
        <translation>Les mêmes clients. À 12:30, Charlie revient, et les deux font tout. Une seconde paire de mains est ce qui aide le plus&#x202f;: qui vient après 12:45 attend trois minutes pour commander au lieu de dix, neuf son repas au lieu de seize, et 5 clients par soirée perdent patience au lieu de 17. Ce qu’elle ne guérit pas&#x202f;: un cinquième du temps de travail passe à changer de tâche.</translation>
    </message>
    <message>
        <source>Ordering, eating and paying: all waits are shorter. That is what two people do; it says nothing yet of how they share the work.</source>
        <extracomment>two-generalists: cues 2 caption</extracomment>
        <translation>Commander, manger et payer&#x202f;: toutes les attentes sont plus courtes. C’est l’effet de deux personnes&#x202f;; cela ne dit encore rien de leur façon de se partager le travail.</translation>
    </message>
    <message>
        <source>What is lost on the way</source>
        <extracomment>two-generalists: cues 3 title</extracomment>
        <translation>Ce qui se perd en route</translation>
    </message>
    <message>
        <source>Of the time at work a fifth goes into getting from one kind of work into another, and a tenth into walks to the kitchen for an answer.</source>
        <extracomment>two-generalists: cues 3 caption</extracomment>
        <translation>Du temps de travail, un cinquième passe à aller d’une tâche à une autre, et un dixième en trajets à la cuisine pour une réponse.</translation>
    </message>
    <message>
        <source>Charlie and Roger both do everything: whoever is free takes what has waited longest.</source>
        <extracomment>two-generalists: rota 1 caption</extracomment>
        <translation>Charlie et Roger font tous deux tout&#x202f;: qui est libre prend ce qui attend depuis le plus longtemps.</translation>
    </message>
    <message>
        <source>When the split loses</source>
        <extracomment>when-the-split-loses: name</extracomment>
        <translation>Quand le partage perd</translation>
    </message>
    <message>
        <source>The same guests once more, but changing from one kind of work to another costs nothing, and nobody asks anything. From 12:30 on Charlie and Roger split the work as before, and now it costs: who comes after 12:45 waits 1:10 to order and 0:50 to pay, where two who both do everything need 0:26 and 0:23. One stands idle while the other has a queue.</source>
        <extracomment>when-the-split-loses: about</extracomment>
        <translation>Les mêmes clients encore une fois, mais changer de tâche ne coûte rien, et personne ne demande rien. Dès 12:30, Charlie et Roger se partagent le travail comme avant, et maintenant cela coûte&#x202f;: qui vient après 12:45 attend 1:10 pour commander et 0:50 pour payer, là où deux qui font tout mettent 0:26 et 0:23. L’un est oisif pendant que l’autre a une file.</translation>
    </message>
    <message>
        <source>Idle beside a queue</source>
        <extracomment>when-the-split-loses: cues 2 title</extracomment>
        <translation>Oisif à côté d’une file</translation>
    </message>
    <message>
        <source>Charlie has a queue while Roger is free, or the other way round. Where changing over costs nothing, whoever is free should take what comes.</source>
        <extracomment>when-the-split-loses: cues 2 caption</extracomment>
        <translation>Charlie a une file pendant que Roger est libre, ou l’inverse. Là où changer de tâche ne coûte rien, qui est libre devrait prendre ce qui vient.</translation>
    </message>
    <message>
        <source>When a split pays</source>
        <extracomment>when-the-split-loses: cues 3 title</extracomment>
        <translation>Quand un partage rapporte</translation>
    </message>
    <message>
        <source>With questions, and three seconds lost at each change of work, both ways are alike; with twenty seconds the split is clearly better. A split is bought for what it saves, not for its own sake.</source>
        <extracomment>when-the-split-loses: cues 3 caption</extracomment>
        <translation>Avec des questions, et trois secondes perdues à chaque changement de tâche, les deux façons se valent&#x202f;; avec vingt secondes, le partage est nettement meilleur. On achète un partage pour ce qu’il épargne, pas pour lui-même.</translation>
    </message>
    <message>
        <source>The split: Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>when-the-split-loses: rota 1 caption</extracomment>
        <translation>Le partage&#x202f;: Charlie prend les commandes et l’argent, Roger sert et répond.</translation>
    </message>
    <message>
        <source>Wrong at no lag</source>
        <extracomment>wrong-at-no-lag: name</extracomment>
        <translation>Faux sans retard</translation>
    </message>
    <message>
        <source>Half an hour in which one view is two minutes late, and another has lost a single event. The late one is right in the end. The other is up to date all the time, and stays wrong: its lag says nothing of it, the truth audit does.</source>
        <extracomment>wrong-at-no-lag: about</extracomment>
        <translation>Une demi-heure où une vue a deux minutes de retard, et une autre a perdu un seul événement. Celle en retard finit par être juste. L’autre est à jour tout le temps, et reste fausse&#x202f;: son retard n’en dit rien, l’audit de vérité le dit.</translation>
    </message>
    <message>
        <source>Which one is wrong?</source>
        <extracomment>wrong-at-no-lag: cues 1 title</extracomment>
        <translation>Laquelle est fausse&#x202f;?</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes behind. The order details are not behind at all, and say of order 5 that it is not paid: 24.00 less than what is in the till.</source>
        <extracomment>wrong-at-no-lag: cues 1 caption</extracomment>
        <translation>Le tableau des clients a deux minutes de retard. Le détail de commande n’en a aucun, et dit de la commande 5 qu’elle n’est pas payée&#x202f;: 24.00 de moins que ce qui est dans la caisse.</translation>
    </message>
    <message>
        <source>Late is not wrong</source>
        <extracomment>wrong-at-no-lag: cues 2 title</extracomment>
        <translation>En retard n’est pas faux</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown everything by now but the last two minutes. Order 5 is eaten, and the order details still wait for its money: nothing will tell them, until the view is made anew.</source>
        <extracomment>wrong-at-no-lag: cues 2 caption</extracomment>
        <translation>Le tableau des clients a maintenant tout montré, sauf les deux dernières minutes. La commande 5 est mangée, et le détail de commande attend toujours son argent&#x202f;: rien ne le lui dira, jusqu’à ce que la vue soit refaite.</translation>
    </message>
    <message>
        <source>Status is late</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 title</extracomment>
        <translation>Les numéros sont en retard</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board shows everything two minutes after it was recorded. Its header says so: it is behind.</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 caption</extracomment>
        <translation>Désormais, le tableau des clients montre tout deux minutes après l’enregistrement. Son en-tête le dit&#x202f;: il est en retard.</translation>
    </message>
    <message>
        <source>One event is to be lost</source>
        <extracomment>wrong-at-no-lag: bends 1 title</extracomment>
        <translation>Un événement sera perdu</translation>
    </message>
    <message>
        <source>Chiara will order and pay. Of all events on their way to the order details, the one that says that she has paid is thrown away.</source>
        <extracomment>wrong-at-no-lag: bends 1 caption</extracomment>
        <translation>Chiara va commander et payer. De tous les événements en route vers le détail de commande, celui qui dit qu’elle a payé est perdu.</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>Le tableau vide</translation>
    </message>
    <message>
        <source>Six wait, and look at the board every half minute. At 12:30 it is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: about</extracomment>
        <translation>Six attendent, et regardent le tableau toutes les demi-minutes. À 12:30 il est jeté, et seul un regard le fait reconstruire depuis le journal. Chaque regard qui le trouve vide lance sa propre reconstruction, et toutes se partagent un projecteur.</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>froid</translation>
    </message>
    <message>
        <source>wok</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>wok</translation>
    </message>
    <message>
        <source>grill</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>gril</translation>
    </message>
    <message>
        <source>Roger does it all</source>
        <extracomment>a-second-pair-of-hands: pools 1 name</extracomment>
        <translation>Roger fait tout</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <extracomment>a-second-pair-of-hands: pools 2 name</extracomment>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Charlie takes orders and money</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 1 name</extracomment>
        <translation>Charlie prend les commandes et encaisse</translation>
    </message>
    <message>
        <source>Roger serves and answers</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 2 name</extracomment>
        <translation>Roger sert et répond</translation>
    </message>
    <message>
        <source>Charlie seats and takes orders</source>
        <extracomment>did-my-write-reach-my-view: pools 1 name</extracomment>
        <translation>Charlie place et prend les commandes</translation>
    </message>
    <message>
        <source>Roger serves</source>
        <extracomment>did-my-write-reach-my-view: pools 2 name</extracomment>
        <translation>Roger sert</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money</source>
        <extracomment>guests-who-ask-again: pools 1 name</extracomment>
        <translation>Charlie et Dora prennent les commandes et encaissent</translation>
    </message>
    <message>
        <source>Roger and Charlie</source>
        <extracomment>when-not-to: pools 1 name</extracomment>
        <translation>Roger et Charlie</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>friday-rush: pools 1 name</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>friday-rush: pools 2 name</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>takeaway-storm: pools 1 name</extracomment>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Both do it all</source>
        <extracomment>two-generalists: rota 1 pools 1 name</extracomment>
        <translation>Les deux font tout</translation>
    </message>
    <message>
        <source>Every phone a guest</source>
        <extracomment>every-phone-a-guest: name</extracomment>
        <translation>Chaque téléphone, un client</translation>
    </message>
    <message>
        <source>A lunch for a class with phones: nobody comes but those who come in by the doors (Run, Doors for phones). Charlie takes money, Roger serves and answers, the kitchen is quick. At 12:10 the board that guests read falls two minutes behind.</source>
        <extracomment>every-phone-a-guest: about</extracomment>
        <translation>Un déjeuner pour une classe avec téléphones&#x202f;: personne ne vient, sauf ceux qui entrent par les portes (Marche, Portes pour téléphones). Charlie encaisse, Roger sert et répond, la cuisine est rapide. À 12:10, le tableau que lisent les clients prend deux minutes de retard.</translation>
    </message>
    <message>
        <source>Order on your phone, and pay. When the board calls your number, come to the counter. You may ask where your order is: somebody has to find out, and serves nobody meanwhile.</source>
        <extracomment>every-phone-a-guest: cues 1 caption</extracomment>
        <translation>Commandez sur votre téléphone, et payez. Quand le tableau appelle votre numéro, venez au comptoir. Vous pouvez demander où est votre commande&#x202f;: quelqu’un doit alors se renseigner, et ne sert personne pendant ce temps.</translation>
    </message>
    <message>
        <source>Who waits for what is ready?</source>
        <extracomment>every-phone-a-guest: cues 2 title</extracomment>
        <translation>Qui attend ce qui est prêt&#x202f;?</translation>
    </message>
    <message>
        <source>Some of you may wait for food that stands on the pass. Who asks? Who comes too soon?</source>
        <extracomment>every-phone-a-guest: cues 2 caption</extracomment>
        <translation>Certains d’entre vous attendent peut-être un plat qui est déjà sur le passe. Qui demande&#x202f;? Qui vient trop tôt&#x202f;?</translation>
    </message>
    <message>
        <source>What it cost you</source>
        <extracomment>every-phone-a-guest: cues 3 title</extracomment>
        <translation>Ce que cela vous a coûté</translation>
    </message>
    <message>
        <source>Each of you who was told of a number too late stands in the ledger, with how long he waited for nothing.</source>
        <extracomment>every-phone-a-guest: cues 3 caption</extracomment>
        <translation>Chacun de vous à qui un numéro a été annoncé trop tard figure au registre, avec le temps qu’il a attendu pour rien.</translation>
    </message>
    <message>
        <source>From now on the board that you read shows what was two minutes ago. The kitchen is as quick as before.</source>
        <extracomment>every-phone-a-guest: laterDelays 1 caption</extracomment>
        <translation>Désormais, le tableau que vous lisez montre ce qui était il y a deux minutes. La cuisine est aussi rapide qu’avant.</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>Le tableau dans la main</translation>
    </message>
    <message>
        <source>A lunch for a lesson with phones: six guests come in the first minutes, and after them whoever comes in by the doors (Run, Doors for phones). Charlie takes orders and money, Roger serves and answers. The board that guests read is two minutes behind from the beginning.</source>
        <extracomment>the-board-in-your-hand: about</extracomment>
        <translation>Un déjeuner pour une leçon avec téléphones&#x202f;: six clients viennent dans les premières minutes, et après eux ceux qui entrent par les portes (Marche, Portes pour téléphones). Charlie prend les commandes et l’argent, Roger sert et répond. Le tableau que lisent les clients a deux minutes de retard dès le début.</translation>
    </message>
    <message>
        <source>The restaurant opens</source>
        <extracomment>every-phone-a-guest: cues 1 title</extracomment>
        <translation>Le restaurant ouvre</translation>
    </message>
</context>
<context>
    <name>restaurant::Glossary</name>
    <message>
        <source>The dining room and the way of the data in one picture: what people do, and what comes of it.</source>
        <extracomment>glossary: story</extracomment>
        <translation>La salle et le chemin des données en une seule image&#x202f;: ce que font les gens, et ce qui en résulte.</translation>
    </message>
    <message>
        <source>Here an order is taken: what you send is a wish, and it may be refused.</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>Ici, on prend une commande&#x202f;: ce qu’on envoie est un souhait, et il peut être refusé.</translation>
    </message>
    <message>
        <source>The tickets that the cooks work by, kept in step with the log.</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>Les bons d’après lesquels travaillent les cuisiniers, tenus à jour avec le journal.</translation>
    </message>
    <message>
        <source>The tables, and what is to be done next: staff decide by it, as old as it may be.</source>
        <extracomment>glossary: waiter</extracomment>
        <translation>Les tables, et ce qu’il faut faire maintenant&#x202f;: le personnel décide d’après elle, si vieille soit-elle.</translation>
    </message>
    <message>
        <source>The board of numbers that guests read, so that nobody has to be asked.</source>
        <extracomment>glossary: status</extracomment>
        <translation>Le tableau des numéros que lisent les clients, pour n’avoir à demander à personne.</translation>
    </message>
    <message>
        <source>One order with its stock and its payment, put together before anybody asks.</source>
        <extracomment>glossary: details</extracomment>
        <translation>Une commande avec son stock et son paiement, réunis avant que quelqu’un ne demande.</translation>
    </message>
    <message>
        <source>Every command and every event, in the order in which they were recorded.</source>
        <extracomment>glossary: log</extracomment>
        <translation>Tous les ordres et tous les événements, dans l’ordre où ils ont été enregistrés.</translation>
    </message>
    <message>
        <source>The dining room from above: who waits, who works, and who looks at a board.</source>
        <extracomment>glossary: floor</extracomment>
        <translation>La salle vue d’en haut&#x202f;: qui attend, qui travaille, et qui regarde un tableau.</translation>
    </message>
    <message>
        <source>The roads from a command to the views, and each message on its way.</source>
        <extracomment>glossary: flow</extracomment>
        <translation>Les chemins d’un ordre (command) aux vues, et chaque message en route.</translation>
    </message>
    <message>
        <source>Waits, queues and work of this evening as curves; they are simulated, the same on every computer.</source>
        <extracomment>glossary: charts</extracomment>
        <translation>Attentes, files et travail de cette soirée, en courbes&#x202f;; elles sont simulées, les mêmes sur tout ordinateur.</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and every pane shows that moment.</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>La soirée comme une ligne&#x202f;: on met le curseur n’importe où, et chaque volet montre ce moment.</translation>
    </message>
    <message>
        <source>Why a document says what it says: the events behind it, with the decisions that made them.</source>
        <extracomment>glossary: why</extracomment>
        <translation>Pourquoi un document dit ce qu’il dit&#x202f;: les événements derrière lui, avec les décisions qui les ont produits.</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is added while the evening runs.</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>Combien de clients ont commandé quel plat&#x202f;: une vue ajoutée pendant que la soirée tourne.</translation>
    </message>
    <message>
        <source>The files of the evening, looked into and never written.</source>
        <extracomment>glossary: stores</extracomment>
        <translation>Les fichiers de la soirée&#x202f;: on regarde dedans, on n’y écrit jamais.</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true.</source>
        <extracomment>glossary: harm</extracomment>
        <translation>Ce qu’il en a coûté de suivre des vues qui ne montraient pas ce qui était vrai.</translation>
    </message>
    <message>
        <source>The clock of the restaurant: let the evening run, hold it, or take one step.</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>L’horloge du restaurant&#x202f;: laisser tourner la soirée, l’arrêter, ou faire un seul pas.</translation>
    </message>
    <message>
        <source>Who works now, and at what; the next guests find it changed.</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>Qui travaille maintenant, et à quoi&#x202f;; les prochains clients le trouvent déjà changé.</translation>
    </message>
    <message>
        <source>What has just happened and is worth looking at, or why something was refused.</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>Ce qui vient de se passer et mérite un regard, ou pourquoi quelque chose a été refusé.</translation>
    </message>
    <message>
        <source>Which service is stopped or slow, and what waits for it.</source>
        <extracomment>glossary: serviceBar</extracomment>
        <translation>Quel service est arrêté ou lent, et ce qui l’attend.</translation>
    </message>
    <message>
        <source>Whether the view is right: its documents are compared with what the events make.</source>
        <extracomment>glossary: light</extracomment>
        <translation>Si la vue est juste&#x202f;: ses documents sont comparés à ce que donnent les événements.</translation>
    </message>
    <message>
        <source>How far the view has come with the log, and how old what it shows is.</source>
        <extracomment>glossary: progress</extracomment>
        <translation>Jusqu’où la vue est arrivée dans le journal, et de quand date ce qu’elle montre.</translation>
    </message>
    <message>
        <source>What can be done to the view itself: stop it, make it anew, help it over a bad event.</source>
        <extracomment>glossary: viewMenu</extracomment>
        <translation>Ce qu’on peut faire à la vue elle-même&#x202f;: l’arrêter, la refaire, l’aider à passer un mauvais événement.</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and the picture shows that moment.</source>
        <extracomment>glossary: stageBand</extracomment>
        <translation>La soirée comme une ligne&#x202f;: on met le curseur n’importe où, et l’image montre ce moment.</translation>
    </message>
    <message>
        <source>command</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>ordre (command)</translation>
    </message>
    <message>
        <source>a task that somebody asks for (&quot;VoidLine, reason: wrong table&quot;), with an id, an actor, and the view and position it was decided on</source>
        <extracomment>glossary: command</extracomment>
        <translation>une tâche que quelqu’un demande («&#x202f;VoidLine, motif&#x202f;: mauvaise table&#x202f;»), avec un id, un acteur, et la vue et la position sur lesquelles elle a été décidée</translation>
    </message>
    <message>
        <source>command handler</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>gestionnaire d’ordres</translation>
    </message>
    <message>
        <source>finds the aggregates of a command, lets them decide, and appends what they decided</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>trouve les agrégats d’un ordre, les laisse décider, et ajoute au journal ce qu’ils ont décidé</translation>
    </message>
    <message>
        <source>decide, evolve</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>décider, évoluer</translation>
    </message>
    <message>
        <source>the two pure functions of an aggregate: (state, command) to events or a rejection; (state, event) to state</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>les deux fonctions pures d’un agrégat&#x202f;: (état, ordre) vers des événements ou un rejet&#x202f;; (état, événement) vers un état</translation>
    </message>
    <message>
        <source>rejection, refusal</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>rejet, refus</translation>
    </message>
    <message>
        <source>the rejection is the typed reason with its sentence; refusal is what a person meets</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>le rejet est le motif typé avec sa phrase&#x202f;; le refus est ce que rencontre une personne</translation>
    </message>
    <message>
        <source>outcome</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>résultat</translation>
    </message>
    <message>
        <source>what became of a command: accepted with its events, or rejected; a repeated command id gets the first one again</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>ce qu’est devenu un ordre&#x202f;: accepté avec ses événements, ou rejeté&#x202f;; un id d’ordre répété reçoit de nouveau le premier résultat</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>glossary: story</extracomment>
        <translation>événement</translation>
    </message>
    <message>
        <source>a fact of the restaurant, in the past tense, never changed</source>
        <extracomment>glossary: event</extracomment>
        <translation>un fait du restaurant, au passé, jamais modifié</translation>
    </message>
    <message>
        <source>aggregate, stream</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>agrégat, flux</translation>
    </message>
    <message>
        <source>an aggregate (an order, a table, the stock of a dish, a payment) is folded from its stream, the events about it in order</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>un agrégat (une commande, une table, le stock d’un plat, un paiement) est replié depuis son flux&#x202f;: les événements qui le concernent, dans l’ordre</translation>
    </message>
    <message>
        <source>consistency boundary</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>limite de cohérence</translation>
    </message>
    <message>
        <source>the streams that a decision looked at, each at a version; among them are those that it wrote to</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>les flux qu’une décision a regardés, chacun à une version&#x202f;; parmi eux, ceux où elle a écrit</translation>
    </message>
    <message>
        <source>expected version</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>version attendue</translation>
    </message>
    <message>
        <source>the number of events in a stream that a decision was made on; if there are more by now, it is decided again</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>le nombre d’événements d’un flux sur lesquels une décision a été prise&#x202f;; s’il y en a davantage entre-temps, on décide de nouveau</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>glossary: log</extracomment>
        <translation>journal (log)</translation>
    </message>
    <message>
        <source>all events of one store, in one order</source>
        <extracomment>glossary: log</extracomment>
        <translation>tous les événements d’un magasin, dans un seul ordre</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>glossary: position</extracomment>
        <translation>position</translation>
    </message>
    <message>
        <source>the place of an event in the log, dense from 1</source>
        <extracomment>glossary: position</extracomment>
        <translation>la place d’un événement dans le journal, sans trou à partir de 1</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>projection</translation>
    </message>
    <message>
        <source>what folds events into documents; a board is a projection with its documents, as a value</source>
        <extracomment>glossary: projection</extracomment>
        <translation>ce qui replie les événements en documents&#x202f;; un tableau est une projection avec ses documents, en tant que valeur</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>glossary: details</extracomment>
        <translation>document</translation>
    </message>
    <message>
        <source>one thing that a view shows: a ticket, a table&apos;s card, a number on the status board; named by view, kind and key</source>
        <extracomment>glossary: document</extracomment>
        <translation>une chose que montre une vue&#x202f;: un bon, la fiche d’une table, un numéro du tableau des numéros&#x202f;; désigné par vue, genre et clé</translation>
    </message>
    <message>
        <source>read view, view</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>vue de lecture, vue</translation>
    </message>
    <message>
        <source>a board as somebody reads it, kept in step with the log; pane is the widget that shows it</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>un tableau tel que quelqu’un le lit, tenu à jour avec le journal&#x202f;; le volet est l’élément de l’écran qui le montre</translation>
    </message>
    <message>
        <source>read store</source>
        <extracomment>glossary: stores</extracomment>
        <translation>magasin de lecture</translation>
    </message>
    <message>
        <source>the file that keeps a view&apos;s documents and checkpoint; deleting it costs a rebuild and nothing else</source>
        <extracomment>glossary: read store</extracomment>
        <translation>le fichier qui garde les documents et le point de reprise d’une vue&#x202f;; le supprimer coûte une reconstruction et rien d’autre</translation>
    </message>
    <message>
        <source>write side, read side</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>côté écriture, côté lecture</translation>
    </message>
    <message>
        <source>who handles commands and appends; whoever keeps the views in step (ReadSide)</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>qui traite les ordres et ajoute au journal&#x202f;; qui tient les vues à jour (ReadSide)</translation>
    </message>
    <message>
        <source>query</source>
        <extracomment>glossary: status</extracomment>
        <translation>requête</translation>
    </message>
    <message>
        <source>a question to a view, whoever asks: a screen that is refreshed, a guest, the staff, a person at the screen; it never changes anything</source>
        <extracomment>glossary: query</extracomment>
        <translation>une question à une vue, d’où qu’elle vienne&#x202f;: un écran rafraîchi, un client, le personnel, une personne devant l’écran&#x202f;; elle ne change jamais rien</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>glossary: look</extracomment>
        <translation>regard</translation>
    </message>
    <message>
        <source>a query by a guest or by somebody of the staff: recorded, at the position that the view had reached</source>
        <extracomment>glossary: look</extracomment>
        <translation>une requête d’un client ou de quelqu’un du personnel&#x202f;: enregistrée, à la position que la vue avait atteinte</translation>
    </message>
    <message>
        <source>cost (of a query)</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>coût (d’une requête)</translation>
    </message>
    <message>
        <source>statements that were run, rows that these answered, steps of SQLite, and the time until the answer was there; none is counted where none was run</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>instructions exécutées, lignes qu’elles ont rendues, pas de SQLite, et temps jusqu’à la réponse&#x202f;; rien n’est compté là où rien n’a été exécuté</translation>
    </message>
    <message>
        <source>composition</source>
        <extracomment>glossary: composition</extracomment>
        <translation>composition</translation>
    </message>
    <message>
        <source>the same question put to each service at that moment, and the answers put together, instead of asking a view</source>
        <extracomment>glossary: composition</extracomment>
        <translation>la même question posée à chaque service à ce moment, et les réponses réunies, au lieu d’interroger une vue</translation>
    </message>
    <message>
        <source>publish, feed</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>publier, fil d’événements</translation>
    </message>
    <message>
        <source>after the commit the write side publishes the new events to the event feed, where deliveries begin</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>après la validation (commit), le côté écriture publie les nouveaux événements sur le fil d’événements (feed), où commencent les livraisons</translation>
    </message>
    <message>
        <source>delivery, delivery line</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>livraison, ligne de livraison</translation>
    </message>
    <message>
        <source>a delivery is one event on its way to one view, with the time at which it is due; the line carries a view&apos;s deliveries, in order and resumable</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>une livraison est un événement en route vers une vue, avec l’heure à laquelle il est attendu&#x202f;; la ligne porte les livraisons d’une vue, dans l’ordre et avec reprise possible</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>point de reprise</translation>
    </message>
    <message>
        <source>how far a view, or the process manager, has come with the log; stored with what came of it</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>jusqu’où une vue, ou le gestionnaire de processus, est arrivé dans le journal&#x202f;; stocké avec ce qui en a résulté</translation>
    </message>
    <message>
        <source>stopped, slow</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>arrêté, lent</translation>
    </message>
    <message>
        <source>of a service: it decides no command until it is set going again; or each a while after it was sent</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>d’un service&#x202f;: il ne décide aucun ordre jusqu’à sa remise en marche&#x202f;; ou il décide chacun un moment après son envoi</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>a command that its sender took back because its service did not answer: nobody decides it any more</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>un ordre que son expéditeur a repris parce que son service ne répondait pas&#x202f;: plus personne ne le décide</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>glossary: under way</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>a command that was taken for handling and is not decided yet: neither accepted nor refused</source>
        <extracomment>glossary: under way</extracomment>
        <translation>un ordre pris en traitement et pas encore décidé&#x202f;: ni accepté, ni refusé</translation>
    </message>
    <message>
        <source>choice of consistency</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>choix de cohérence</translation>
    </message>
    <message>
        <source>what whoever gives a command waits for before he goes on: nothing (fire and forget), nothing but with what he did before his eyes (optimistic), his view, all views, or no wait because the command&apos;s own transaction changes the views</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>ce qu’attend, avant de continuer, celui qui donne un ordre&#x202f;: rien (envoyer et oublier), rien mais avec ce qu’il a fait sous les yeux (optimiste), sa vue, toutes les vues, ou pas d’attente parce que la transaction même de l’ordre change les vues</translation>
    </message>
    <message>
        <source>read your writes</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>lire ses écritures</translation>
    </message>
    <message>
        <source>what he gets who waits for his view: he never looks at less than he has done himself. What others did may still be missing</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>ce qu’obtient celui qui attend sa vue (read your writes)&#x202f;: il ne regarde jamais moins que ce qu’il a fait lui-même. Ce que d’autres ont fait peut encore manquer</translation>
    </message>
    <message>
        <source>echo</source>
        <extracomment>glossary: echo</extracomment>
        <translation>écho</translation>
    </message>
    <message>
        <source>what a person sees of his command before a view shows it, marked as not confirmed; taken back when it is refused</source>
        <extracomment>glossary: echo</extracomment>
        <translation>ce qu’une personne voit de son ordre avant qu’une vue ne le montre, marqué non confirmé&#x202f;; retiré s’il est refusé</translation>
    </message>
    <message>
        <source>lag</source>
        <extracomment>glossary: progress</extracomment>
        <translation>retard</translation>
    </message>
    <message>
        <source>how far a view is behind, in events and in restaurant time</source>
        <extracomment>glossary: lag</extracomment>
        <translation>de combien une vue est en retard, en événements et en temps du restaurant</translation>
    </message>
    <message>
        <source>replay, rebuild</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>rejouer, reconstruire</translation>
    </message>
    <message>
        <source>replay plays a recording again and checks it; rebuild throws a view away and folds it again</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>rejouer, c’est repasser un enregistrement et le vérifier&#x202f;; reconstruire, c’est jeter une vue et la replier de nouveau</translation>
    </message>
    <message>
        <source>process manager</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>gestionnaire de processus</translation>
    </message>
    <message>
        <source>OrderFulfilment: subscribes to the log and answers events with commands of its own</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>OrderFulfilment&#x202f;: suit le journal et répond aux événements par ses propres ordres</translation>
    </message>
    <message>
        <source>to-do list</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>liste des tâches</translation>
    </message>
    <message>
        <source>what the process manager waits for, since which event and until when: a value that follows from events and from the scenario&apos;s limits</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>ce qu’attend le gestionnaire de processus, depuis quel événement et jusqu’à quand&#x202f;: une valeur qui découle des événements et des limites du scénario</translation>
    </message>
    <message>
        <source>expire</source>
        <extracomment>glossary: expire</extracomment>
        <translation>expirer</translation>
    </message>
    <message>
        <source>the time of an entry of that list is over: a reservation or a payment is ended by an event, which anybody can ask why</source>
        <extracomment>glossary: expire</extracomment>
        <translation>le temps d’une entrée de cette liste est écoulé&#x202f;: un événement met fin à une réservation ou à un paiement, et chacun peut lui demander pourquoi</translation>
    </message>
    <message>
        <source>snapshot</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>instantané</translation>
    </message>
    <message>
        <source>an aggregate&apos;s state at a version, so that folding need not begin at the first event</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>l’état d’un agrégat à une version, pour ne pas devoir replier depuis le premier événement</translation>
    </message>
    <message>
        <source>normalised tables</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>tables normalisées</translation>
    </message>
    <message>
        <source>the restaurant in third normal form, kept beside the log by the same transactions: one fact in one place</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>le restaurant en troisième forme normale, tenu à côté du journal par les mêmes transactions&#x202f;: un fait à un seul endroit</translation>
    </message>
    <message>
        <source>stamp</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>estampille</translation>
    </message>
    <message>
        <source>position and time of the last change, which a row carries for whoever copies by polling</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>position et heure du dernier changement, portées par une ligne pour qui copie par interrogation</translation>
    </message>
    <message>
        <source>change capture</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>capture des changements</translation>
    </message>
    <message>
        <source>triggers of the writing connection note each change of the tables; a job drains the notes</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>les déclencheurs (triggers) de la connexion qui écrit notent chaque changement des tables&#x202f;; une tâche vide ces notes</translation>
    </message>
    <message>
        <source>poll, sweep</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>interrogation, ratissage</translation>
    </message>
    <message>
        <source>a poll asks for rows whose stamp is later; a sweep compares keys, and so finds what was deleted</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>une interrogation demande les lignes dont l’estampille est plus récente&#x202f;; un ratissage compare les clés, et trouve ainsi ce qui a été supprimé</translation>
    </message>
    <message>
        <source>upcaster</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>convertisseur de schéma</translation>
    </message>
    <message>
        <source>turns the stored form of an older schema into the present one</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>transforme la forme stockée d’un schéma plus ancien en la forme actuelle (upcaster)</translation>
    </message>
    <message>
        <source>parked, skipped</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>mis de côté, sauté</translation>
    </message>
    <message>
        <source>events that a view goes on without, by whose decision, and why</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>événements sans lesquels une vue continue, sur décision de qui, et pourquoi</translation>
    </message>
    <message>
        <source>road, leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>chemin, trajet</translation>
    </message>
    <message>
        <source>the way from one place of the picture to the next; one message&apos;s trip over one road is a leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>la voie d’un endroit de l’image au suivant&#x202f;; le parcours d’un message sur un chemin est un trajet</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>glossary: token</extracomment>
        <translation>jeton</translation>
    </message>
    <message>
        <source>a message on its way: a blue square for a command, an orange dot for an event</source>
        <extracomment>glossary: token</extracomment>
        <translation>un message en route&#x202f;: un carré bleu pour un ordre, un point orange pour un événement</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>horaire</translation>
    </message>
    <message>
        <source>when each message leaves and arrives on each road; drawn longer than it takes where it takes no time</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>quand chaque message part et arrive sur chaque chemin&#x202f;; dessiné plus long qu’il ne dure là où il ne prend aucun temps</translation>
    </message>
    <message>
        <source>held board</source>
        <extracomment>glossary: held board</extracomment>
        <translation>tableau retenu</translation>
    </message>
    <message>
        <source>a board whose changes are kept back until their event has arrived in the picture</source>
        <extracomment>glossary: held board</extracomment>
        <translation>un tableau dont les changements sont retenus jusqu’à ce que leur événement soit arrivé dans l’image</translation>
    </message>
    <message>
        <source>caption (of the picture)</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>légende (de l’image)</translation>
    </message>
    <message>
        <source>what has happened last in the picture, in words, at the place where it happened</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>ce qui s’est passé en dernier dans l’image, en mots, à l’endroit où cela s’est passé</translation>
    </message>
    <message>
        <source>belief</source>
        <extracomment>glossary: belief</extracomment>
        <translation>croyance</translation>
    </message>
    <message>
        <source>what somebody takes to be so, because a board said so when he looked last; outlined where it is not</source>
        <extracomment>glossary: belief</extracomment>
        <translation>ce que quelqu’un tient pour vrai parce qu’un tableau le disait à son dernier regard&#x202f;; en contour là où ce n’est pas le cas</translation>
    </message>
    <message>
        <source>scenario</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>scénario</translation>
    </message>
    <message>
        <source>everything that an evening starts from: menu, tables, staff, guests or script, seed; a value, and a file</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>tout ce dont part une soirée&#x202f;: carte, tables, personnel, clients ou script, graine&#x202f;; une valeur, et un fichier</translation>
    </message>
    <message>
        <source>script</source>
        <extracomment>glossary: script</extracomment>
        <translation>script</translation>
    </message>
    <message>
        <source>the commands that a scenario gives by itself; an evening has guests and staff of its own (a living evening), or a script</source>
        <extracomment>glossary: script</extracomment>
        <translation>les ordres qu’un scénario donne de lui-même&#x202f;; une soirée a ses propres clients et son personnel (une soirée vivante), ou un script</translation>
    </message>
    <message>
        <source>evening</source>
        <extracomment>glossary: evening</extracomment>
        <translation>soirée</translation>
    </message>
    <message>
        <source>one run of a restaurant from its opening to its end</source>
        <extracomment>glossary: evening</extracomment>
        <translation>la marche d’un restaurant, une fois, de son ouverture à sa fin</translation>
    </message>
    <message>
        <source>restaurant time</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>temps du restaurant</translation>
    </message>
    <message>
        <source>the clock of the evening; wall clock is the computer&apos;s. An Instant is always of restaurant time</source>
        <extracomment>glossary: restaurant time</extracomment>
        <translation>l’horloge de la soirée&#x202f;; le temps réel est celui de l’ordinateur. Un Instant est toujours en temps du restaurant</translation>
    </message>
    <message>
        <source>activity</source>
        <extracomment>glossary: floor</extracomment>
        <translation>activité</translation>
    </message>
    <message>
        <source>what guests and staff do besides commands: wait, walk, cook, look at a view</source>
        <extracomment>glossary: activity</extracomment>
        <translation>ce que font clients et personnel en dehors des ordres&#x202f;: attendre, marcher, cuisiner, regarder une vue</translation>
    </message>
    <message>
        <source>story</source>
        <extracomment>glossary: story</extracomment>
        <translation>récit</translation>
    </message>
    <message>
        <source>events and activities of an evening in the one order in which they happened</source>
        <extracomment>glossary: story</extracomment>
        <translation>événements et activités d’une soirée, dans le seul ordre où ils ont eu lieu</translation>
    </message>
    <message>
        <source>place (of the story)</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>place (dans le récit)</translation>
    </message>
    <message>
        <source>so many events and activities up to here, dense from 1; not a position, which counts events alone</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>tant d’événements et d’activités jusqu’ici, sans trou à partir de 1&#x202f;; pas une position, qui ne compte que les événements</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>glossary: recording</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>the .restaurant file of an evening, when it is looked at: log, commands with outcomes, activities, cues, notes, scenario</source>
        <extracomment>glossary: recording</extracomment>
        <translation>le fichier .restaurant d’une soirée, quand on le regarde&#x202f;: journal des événements, ordres avec résultats, activités, repères, notes, scénario</translation>
    </message>
    <message>
        <source>journal</source>
        <extracomment>glossary: journal</extracomment>
        <translation>chronique (journal)</translation>
    </message>
    <message>
        <source>all that a recording holds that is the same again for the same scenario and seed</source>
        <extracomment>glossary: journal</extracomment>
        <translation>tout ce qui, dans un enregistrement, est de nouveau pareil pour le même scénario et la même graine</translation>
    </message>
    <message>
        <source>record</source>
        <extracomment>glossary: record</extracomment>
        <translation>relevé</translation>
    </message>
    <message>
        <source>one row of a journal; the record of an evening that is run again is what it must meet</source>
        <extracomment>glossary: record</extracomment>
        <translation>une ligne d’une chronique&#x202f;; une soirée rejouée doit retrouver le relevé qu’elle a laissé</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>repère</translation>
    </message>
    <message>
        <source>a change of the evening that the scenario plans, with a caption if it wants one</source>
        <extracomment>glossary: cue</extracomment>
        <translation>un changement de la soirée prévu par le scénario, avec une légende s’il en veut une</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>glossary: note</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>what a person wrote at a place of the story</source>
        <extracomment>glossary: note</extracomment>
        <translation>ce qu’une personne a écrit à une place du récit</translation>
    </message>
    <message>
        <source>show</source>
        <extracomment>glossary: show</extracomment>
        <translation>présentation</translation>
    </message>
    <message>
        <source>a recording played by itself: it stands still at notes and at captions of the scenario until they can have been read</source>
        <extracomment>glossary: show</extracomment>
        <translation>un enregistrement joué tout seul&#x202f;: il s’arrête aux notes et aux légendes du scénario le temps de les lire</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>planche-contact</translation>
    </message>
    <message>
        <source>moments of an evening side by side on pages, each with its time, its event and its caption</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>des moments d’une soirée côte à côte sur des pages, chacun avec son heure, son événement et sa légende</translation>
    </message>
    <message>
        <source>cursor</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>curseur</translation>
    </message>
    <message>
        <source>where the screen stands in the story: a mark and a time; live, it stands at the end</source>
        <extracomment>glossary: cursor</extracomment>
        <translation>où se tient l’écran dans le récit&#x202f;: une marque et une heure&#x202f;; en direct, il se tient à la fin</translation>
    </message>
    <message>
        <source>mark (of the story)</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>marque (dans le récit)</translation>
    </message>
    <message>
        <source>so many events and so many activities. Marks on a pane are outlines on documents: wrong, or part of an answer to why</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>tant d’événements et tant d’activités. Les marques sur un volet sont des contours de documents&#x202f;: faux, ou part de la réponse à un pourquoi</translation>
    </message>
    <message>
        <source>stage</source>
        <extracomment>glossary: stage</extracomment>
        <translation>scène</translation>
    </message>
    <message>
        <source>what shows the evening at the cursor: live threads, or the playback</source>
        <extracomment>glossary: stage</extracomment>
        <translation>ce qui montre la soirée au curseur&#x202f;: les fils d’exécution en direct, ou la lecture (playback)</translation>
    </message>
    <message>
        <source>keyframe</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>image clé</translation>
    </message>
    <message>
        <source>boards kept at a place of the story, so that moving the cursor need not fold from the beginning</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>des tableaux gardés à une place du récit, pour que déplacer le curseur n’oblige pas à replier depuis le début</translation>
    </message>
    <message>
        <source>branch</source>
        <extracomment>glossary: branch</extracomment>
        <translation>branche</translation>
    </message>
    <message>
        <source>a new recording that shares what was until the cursor</source>
        <extracomment>glossary: branch</extracomment>
        <translation>un nouvel enregistrement qui partage ce qui fut jusqu’au curseur</translation>
    </message>
    <message>
        <source>run again</source>
        <extracomment>glossary: run again</extracomment>
        <translation>rejouer la soirée</translation>
    </message>
    <message>
        <source>doing a living evening once more from its scenario while comparing it with its record, because minds are not stored</source>
        <extracomment>glossary: run again</extracomment>
        <translation>refaire une soirée vivante depuis son scénario en la comparant à son enregistrement, parce que ce que pensent les gens n’est pas stocké</translation>
    </message>
    <message>
        <source>guest, party</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>client, tablée</translation>
    </message>
    <message>
        <source>a guest comes and goes; a party is guests who sit at one table together</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>un client vient et repart&#x202f;; une tablée, ce sont des clients assis ensemble à une table</translation>
    </message>
    <message>
        <source>taker, runner, cook, manager</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>prend les commandes, sert, cuisinier, responsable</translation>
    </message>
    <message>
        <source>roles; Charlie takes orders, Roger serves and answers</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>rôles&#x202f;; Charlie prend les commandes, Roger sert et répond</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>équipe</translation>
    </message>
    <message>
        <source>staff of one role who share their work; staffing is how many of them work now, rota is what the scenario plans</source>
        <extracomment>glossary: pool</extracomment>
        <translation>du personnel d’un même rôle qui se partage le travail&#x202f;; l’effectif est le nombre de ceux qui travaillent maintenant, le planning est ce que prévoit le scénario</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>glossary: table</extracomment>
        <translation>table</translation>
    </message>
    <message>
        <source>where a party sits. In a database it is a store table (DocumentTable for documents); rows and columns on the screen are an item model</source>
        <extracomment>glossary: table</extracomment>
        <translation>où s’assoit une tablée. Dans une base de données, c’est une table du magasin (DocumentTable pour les documents)&#x202f;; lignes et colonnes à l’écran sont un modèle d’éléments (item model)</translation>
    </message>
    <message>
        <source>station</source>
        <extracomment>glossary: station</extracomment>
        <translation>poste</translation>
    </message>
    <message>
        <source>part of the kitchen that cooks certain dishes; its places are how many at a time, as the scenario says</source>
        <extracomment>glossary: station</extracomment>
        <translation>partie de la cuisine qui prépare certains plats&#x202f;; ses places disent combien à la fois, selon le scénario</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>glossary: room</extracomment>
        <translation>pièce (room)</translation>
    </message>
    <message>
        <source>in these documents: a folder of the code with its library. Where guests sit is the dining room</source>
        <extracomment>glossary: room</extracomment>
        <translation>dans ces documents&#x202f;: un dossier du code avec sa bibliothèque. Là où s’assoient les clients, c’est la salle (dining room)</translation>
    </message>
    <message>
        <source>lesson, stop, reveal</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>leçon, arrêt, révélation</translation>
    </message>
    <message>
        <source>evenings with stops, at which a class says what it expects; the reveal is the stretch that then shows it</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>des soirées avec des arrêts, où une classe dit ce qu’elle attend&#x202f;; la révélation est le passage qui le montre ensuite</translation>
    </message>
    <message>
        <source>case (of a lesson)</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>cas (d’une leçon)</translation>
    </message>
    <message>
        <source>one of its evenings; two of them differ in one thing</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>une de ses soirées&#x202f;; deux d’entre elles diffèrent en une seule chose</translation>
    </message>
    <message>
        <source>misconception</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>idée fausse</translation>
    </message>
    <message>
        <source>what people believe and is not so; one of 26 that have a number and a name. Each wrong choice of a lesson&apos;s question is one</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>ce que les gens croient et qui n’est pas&#x202f;; l’une des 26 qui ont un numéro et un nom. Chaque mauvais choix à la question d’une leçon en est une</translation>
    </message>
    <message>
        <source>vote, tally</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>vote, décompte</translation>
    </message>
    <message>
        <source>how many chose what, first and after they have talked; what that comes to by misconception</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>combien ont choisi quoi, d’abord puis après avoir discuté&#x202f;; ce que cela donne par idée fausse</translation>
    </message>
    <message>
        <source>expectation, verdict</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>attente, verdict</translation>
    </message>
    <message>
        <source>what somebody expects of an evening at a moment; whether it is so, with what was found</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>ce que quelqu’un attend d’une soirée à un moment&#x202f;; si c’est le cas, avec ce qui a été trouvé</translation>
    </message>
    <message>
        <source>harm, harm ledger</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>dommage, registre des dommages</translation>
    </message>
    <message>
        <source>a decision that was made on a view which did not show what was true, and that the truth would have refused or changed; the ledger lists them with their price, as a value</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>une décision prise sur une vue qui ne montrait pas ce qui était vrai, et que la vérité aurait refusée ou changée&#x202f;; le registre les réunit avec leur prix, en tant que valeur</translation>
    </message>
    <message>
        <source>cause (of harm)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>cause (du dommage)</translation>
    </message>
    <message>
        <source>why the view did not show it: lag (it was behind), loss, order, duplication (of events on their way to it)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>pourquoi la vue ne le montrait pas&#x202f;: retard (elle était en retard), perte, ordre d’arrivée, doublement (d’événements en route vers elle)</translation>
    </message>
    <message>
        <source>price (of harm)</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>prix (du dommage)</translation>
    </message>
    <message>
        <source>staff&apos;s time for nothing, guests&apos; time, plates, and their price on the menu</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>temps du personnel pour rien, temps des clients, assiettes, et leur prix à la carte</translation>
    </message>
    <message>
        <source>behind, wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>en retard, faux</translation>
    </message>
    <message>
        <source>a view that has not heard of everything is behind; one whose documents are not what the events make is wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>une vue qui n’a pas tout appris est en retard&#x202f;; une vue dont les documents ne sont pas ce que donnent les événements est fausse</translation>
    </message>
    <message>
        <source>bend</source>
        <extracomment>glossary: bend</extracomment>
        <translation>perturbation</translation>
    </message>
    <message>
        <source>a fault on the way of events to one view, injected on purpose and recorded: delay, drop, duplicate, swap, pause, slowness, crash before the checkpoint, lost wake-up, poison, busy, unpublished, discard</source>
        <extracomment>glossary: bend</extracomment>
        <translation>une panne sur le chemin des événements vers une vue, injectée exprès et enregistrée&#x202f;: retarder, perdre, doubler, permuter, suspendre, ralentir, plantage avant le point de reprise, réveil perdu, poison, occupé, non publié, jeter</translation>
    </message>
    <message>
        <source>protection</source>
        <extracomment>glossary: protection</extracomment>
        <translation>protection</translation>
    </message>
    <message>
        <source>what keeps a view right in spite of bends: duplicate check, gap detection, order, retry; and single flight</source>
        <extracomment>glossary: protection</extracomment>
        <translation>ce qui garde une vue juste malgré les perturbations&#x202f;: contrôle des doublons, contrôle des trous, mise en ordre, nouvel essai&#x202f;; et single flight</translation>
    </message>
    <message>
        <source>thrown away, empty</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>jetée, vide</translation>
    </message>
    <message>
        <source>a view that is thrown away (discard) shows nothing: it is empty until a look of a guest or of the staff has it rebuilt from the log</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>une vue jetée (discard) ne montre rien&#x202f;: elle est vide jusqu’à ce qu’un regard d’un client ou du personnel la fasse reconstruire depuis le journal</translation>
    </message>
    <message>
        <source>stampede (dogpile)</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>ruée (stampede, dogpile)</translation>
    </message>
    <message>
        <source>everybody who finds a view empty begins a rebuild of his own; they share one projector, so each takes the longer the more there are</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>quiconque trouve une vue vide lance sa propre reconstruction&#x202f;; elles partagent un seul projecteur, et chacune dure d’autant plus qu’elles sont nombreuses</translation>
    </message>
    <message>
        <source>single flight (request coalescing)</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>single flight (regrouper les requêtes)</translation>
    </message>
    <message>
        <source>the protection against it: the first look begins a rebuild, and who else finds the view empty waits for that</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>la protection contre la ruée&#x202f;: le premier regard lance une reconstruction, et qui d’autre trouve la vue vide attend celle-là</translation>
    </message>
    <message>
        <source>at most once, at least once, effectively once</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>au plus une fois, au moins une fois, en effet une fois</translation>
    </message>
    <message>
        <source>what the protections come to: no event is shown twice; none is missing; as if each came once, in order</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>ce que donnent les protections&#x202f;: aucun événement n’est montré deux fois&#x202f;; aucun ne manque&#x202f;; comme si chacun venait une fois, dans l’ordre</translation>
    </message>
    <message>
        <source>poison event</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>événement poison</translation>
    </message>
    <message>
        <source>one that a view cannot show, however often it tries. It stops the view, is skipped and noted, or is parked, with what follows about the same order</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>un événement qu’une vue ne peut pas afficher, aussi souvent qu’elle essaie. Il arrête la vue, est sauté et noté, ou est mis de côté, avec ce qui suit sur la même commande</translation>
    </message>
    <message>
        <source>stale, silently wrong</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>périmé, faux en silence</translation>
    </message>
    <message>
        <source>an order that a view shows wrongly is stale while what mends it is on its way or parked; silently wrong if nothing will, until the view is made anew</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>une commande qu’une vue montre mal est périmée tant que ce qui la corrige est en route ou mis de côté&#x202f;; fausse en silence si rien ne la corrigera avant que la vue ne soit refaite</translation>
    </message>
    <message>
        <source>audit</source>
        <extracomment>glossary: light</extracomment>
        <translation>audit</translation>
    </message>
    <message>
        <source>folds the log a second time and compares it with what the read stores hold; what differs is a finding</source>
        <extracomment>glossary: audit</extracomment>
        <translation>replie le journal une seconde fois et le compare à ce que contiennent les magasins de lecture&#x202f;; ce qui diffère est un constat</translation>
    </message>
    <message>
        <source>trail</source>
        <extracomment>glossary: why</extracomment>
        <translation>trace</translation>
    </message>
    <message>
        <source>the answer to why a document says what it says: the events that made it so, with the commands and decisions behind them</source>
        <extracomment>glossary: trail</extracomment>
        <translation>la réponse à pourquoi un document dit ce qu’il dit&#x202f;: les événements qui l’ont fait ainsi, avec les ordres et les décisions derrière eux</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>glossary: effects</extracomment>
        <translation>effets</translation>
    </message>
    <message>
        <source>what a command has changed in the views</source>
        <extracomment>glossary: effects</extracomment>
        <translation>ce qu’un ordre a changé dans les vues</translation>
    </message>
    <message>
        <source>variant, column</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>variante, colonne</translation>
    </message>
    <message>
        <source>one way to play an evening: what is other than its scenario says (architecture, staffing, delays, boards, bends, protections), with the same guests, seed and commands; a column is a variant beside others in a comparison</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>une façon de jouer une soirée&#x202f;: ce qui diffère de ce que dit son scénario (architecture, personnel, délais, tableaux, perturbations, protections), avec les mêmes clients, graine et ordres&#x202f;; une colonne est une variante à côté d’autres dans une comparaison</translation>
    </message>
    <message>
        <source>twin run, parting</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>course jumelle, séparation</translation>
    </message>
    <message>
        <source>an evening in two variants, A and B, under one clock; they part at the first instant after which their views show different things</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>une soirée en deux variantes, A et B, sous une même horloge&#x202f;; elles se séparent au premier instant après lequel leurs vues montrent des choses différentes</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>glossary: run</extracomment>
        <translation>course</translation>
    </message>
    <message>
        <source>one simulation from one seed; several with a seed each are independent of each other</source>
        <extracomment>glossary: run</extracomment>
        <translation>une simulation à partir d’une graine&#x202f;; plusieurs, avec chacune sa graine, sont indépendantes les unes des autres</translation>
    </message>
    <message>
        <source>replication</source>
        <extracomment>glossary: replication</extracomment>
        <translation>répétition</translation>
    </message>
    <message>
        <source>one evening of a column; replication k has the same seed, and so the same guests, in every column (common random numbers)</source>
        <extracomment>glossary: replication</extracomment>
        <translation>une soirée d’une colonne&#x202f;; la répétition k a la même graine, et donc les mêmes clients, dans toutes les colonnes (nombres aléatoires communs)</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>glossary: charts</extracomment>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>one number that an evening comes to; simulated is the same on every computer, measured is of this one</source>
        <extracomment>glossary: figure</extracomment>
        <translation>un nombre auquel aboutit une soirée&#x202f;; simulé, il est le même sur tout ordinateur&#x202f;; mesuré, il vaut pour celui-ci</translation>
    </message>
    <message>
        <source>difference (between columns)</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>différence (entre colonnes)</translation>
    </message>
    <message>
        <source>of paired replications, to the first column; said only where its interval does not hold zero</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>de répétitions appariées, par rapport à la première colonne&#x202f;; dite seulement là où son intervalle ne contient pas zéro</translation>
    </message>
    <message>
        <source>knob, sweep</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>réglage, balayage</translation>
    </message>
    <message>
        <source>one setting of a scenario; a sweep turns it from point to point and leaves all else</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>un paramètre d’un scénario&#x202f;; un balayage le fait varier de point en point et laisse tout le reste</translation>
    </message>
    <message>
        <source>measured load</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>charge mesurée</translation>
    </message>
    <message>
        <source>one writer and so many readers at a time, on the files of an architecture, on this computer</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>un écrivain et un nombre donné de lecteurs à la fois, sur les fichiers d’une architecture, sur cet ordinateur</translation>
    </message>
    <message>
        <source>saturated</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>saturé</translation>
    </message>
    <message>
        <source>fewer than 90 of 100 guests who come are served by the end of the evening, and all of the interval says so</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>moins de 90 clients venus sur 100 sont servis à la fin de la soirée, et tout l’intervalle le dit</translation>
    </message>
    <message>
        <source>interval</source>
        <extracomment>glossary: interval</extracomment>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>where the truth lies, as far as the runs can tell: of 100 such intervals 95 hold it</source>
        <extracomment>glossary: interval</extracomment>
        <translation>où se trouve la vérité, pour autant que les courses puissent le dire&#x202f;: sur 100 intervalles pareils, 95 la contiennent</translation>
    </message>
    <message>
        <source>warm-up</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>mise en régime</translation>
    </message>
    <message>
        <source>the beginning of a run that is not counted, because the queue began empty</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>le début d’une course, qui n’est pas compté parce que la file a commencé vide</translation>
    </message>
    <message>
        <source>relaxation time</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>temps de relaxation</translation>
    </message>
    <message>
        <source>how long a queue takes to forget how it began, the longer the busier it is</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>combien de temps met une file à oublier comment elle a commencé, d’autant plus qu’elle est occupée</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>glossary: precision</extracomment>
        <translation>précision</translation>
    </message>
    <message>
        <source>half an interval&apos;s width as a share of the mean</source>
        <extracomment>glossary: precision</extracomment>
        <translation>la moitié de la largeur d’un intervalle, en part de la moyenne</translation>
    </message>
    <message>
        <source>read view</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>vue de lecture</translation>
    </message>
    <message>
        <source>delivery</source>
        <extracomment>glossary: flow</extracomment>
        <translation>livraison</translation>
    </message>
    <message>
        <source>harm ledger</source>
        <extracomment>glossary: harm</extracomment>
        <translation>registre des dommages</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>glossary: serviceBar</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>rebuild</source>
        <extracomment>glossary: viewMenu</extracomment>
        <translation>reconstruire</translation>
    </message>
    <message>
        <source>guest on a phone</source>
        <extracomment>glossary: guest on a phone</extracomment>
        <translation>client au téléphone</translation>
    </message>
    <message>
        <source>a guest for whom a person decides, who came in by the doors with a phone; the staff treats him like any other</source>
        <extracomment>glossary: guest on a phone</extracomment>
        <translation>un client pour qui décide une personne, entrée par les portes avec un téléphone&#x202f;; le personnel le traite comme tout autre</translation>
    </message>
    <message>
        <source>seat</source>
        <extracomment>glossary: seat</extracomment>
        <translation>poste</translation>
    </message>
    <message>
        <source>one instance of the program at a log on a server, by its kind: it leads, or it is a kitchen, waiter, counter, board or spectator; the database knows what each may do</source>
        <extracomment>glossary: seat</extracomment>
        <translation>une instance du programme reliée à un journal sur un serveur, selon sa sorte&#x202f;: elle mène, ou elle est cuisine, serveur de salle, comptoir, tableau ou spectateur&#x202f;; la base de données sait ce que chacune peut faire</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>glossary: notice</extracomment>
        <translation>avis</translation>
    </message>
    <message>
        <source>a server&apos;s word that something may be new (NOTIFY): a hint, never believed; the checkpoint tells</source>
        <extracomment>glossary: notice</extracomment>
        <translation>un mot du serveur qu’il y a peut-être du nouveau (NOTIFY)&#x202f;: une indication, jamais crue&#x202f;; le point de reprise fait foi</translation>
    </message>
</context>
</TS>
