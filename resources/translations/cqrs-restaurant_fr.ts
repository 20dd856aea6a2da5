<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Architecture</name>
    <message>
        <source>Event-sourced</source>
        <translation>Par événements</translation>
    </message>
    <message>
        <source>its own store</source>
        <translation>son propre magasin</translation>
    </message>
    <message>
        <source>the event log, read on from the view&apos;s checkpoint</source>
        <translation>le journal des événements, lu à partir du point de reprise de la vue</translation>
    </message>
    <message>
        <source>as long as the delivery takes</source>
        <translation>autant que dure la livraison</translation>
    </message>
    <message>
        <source>nothing that the checkpoint does not mend: what comes twice or too early is noticed and read again</source>
        <translation>rien que le point de reprise ne répare&#x202f;: ce qui vient deux fois ou trop tôt est remarqué et relu</translation>
    </message>
    <message>
        <source>CRUD</source>
        <translation>CRUD</translation>
    </message>
    <message>
        <source>the normalised tables of the write side, joined at each refresh</source>
        <translation>les tables normalisées du côté écriture, jointes à chaque rafraîchissement</translation>
    </message>
    <message>
        <source>nothing: there is one model</source>
        <translation>rien&#x202f;: il n’y a qu’un modèle</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>every look loads the one store, and waits where it is locked</source>
        <translation>chaque regard charge le magasin unique, et attend quand il est verrouillé</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>Un seul magasin</translation>
    </message>
    <message>
        <source>read tables in the write side&apos;s file</source>
        <translation>des tables de lecture dans le fichier du côté écriture</translation>
    </message>
    <message>
        <source>the transaction of the command</source>
        <translation>la transaction de l’ordre</translation>
    </message>
    <message>
        <source>each command pays for every view</source>
        <translation>chaque ordre paie pour toutes les vues</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>the write side, after its commit: a second write</source>
        <translation>le côté écriture, après sa validation&#x202f;: une seconde écriture</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>quelques instants</translation>
    </message>
    <message>
        <source>a crash between commit and push: what was to be pushed is lost for ever, and no one notices</source>
        <translation>un plantage entre validation et push&#x202f;: ce qui devait être poussé est perdu à jamais, et nul ne le remarque</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>triggers that note which rows change, and a job that copies them every %1</source>
        <translation>des déclencheurs qui notent les lignes changées, et une tâche qui les copie toutes les %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>the job stops; a table has no trigger</source>
        <translation>la tâche s’arrête&#x202f;; une table n’a pas de déclencheur</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>a job that asks every %1 which rows have changed</source>
        <translation>une tâche qui demande toutes les %1 quelles lignes ont changé</translation>
    </message>
    <message>
        <source>rows that are gone, where nobody looks for them; and what changes at the instant of the question, where it asks by the clock</source>
        <translation>les lignes disparues, là où personne ne les cherche&#x202f;; et ce qui change à l’instant de la question, si elle se règle sur l’heure</translation>
    </message>
    <message>
        <source>&amp;Lose the next push</source>
        <translation>&amp;Perdre le prochain push</translation>
    </message>
    <message>
        <source>a push lost</source>
        <translation>un push perdu</translation>
    </message>
    <message>
        <source>Push: as if the program crashed after its next commit. What is recorded at that instant is never pushed, and no one notices.</source>
        <translation>Push&#x202f;: comme si le programme plantait après sa prochaine validation. Ce qui est enregistré à cet instant n’est jamais poussé, et nul ne le remarque.</translation>
    </message>
    <message>
        <source>a push was lost</source>
        <translation>un push a été perdu</translation>
    </message>
    <message>
        <source>&amp;Stop the job</source>
        <translation>&amp;Arrêter la tâche</translation>
    </message>
    <message>
        <source>job stopped</source>
        <translation>tâche arrêtée</translation>
    </message>
    <message>
        <source>Trigger and poll: the job runs once more, then no longer. The views stand still until it is set going.</source>
        <translation>Déclencheur et interrogation&#x202f;: la tâche tourne encore une fois, puis plus. Les vues restent figées jusqu’à sa remise en marche.</translation>
    </message>
    <message>
        <source>the job has stopped</source>
        <translation>la tâche s’est arrêtée</translation>
    </message>
    <message>
        <source>No trigger on &amp;order lines</source>
        <translation>Lignes de &amp;commande sans déclencheur</translation>
    </message>
    <message>
        <source>lines unwatched</source>
        <translation>lignes sans suivi</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of order lines. What changes there alone is not copied.</source>
        <translation>Déclencheur&#x202f;: quelqu’un a oublié celui de la table des lignes de commande. Ce qui ne change que là n’est pas copié.</translation>
    </message>
    <message>
        <source>no trigger notes changes of order lines</source>
        <translation>aucun déclencheur ne note les changements des lignes de commande</translation>
    </message>
    <message>
        <source>No trigger on s&amp;eating</source>
        <translation>P&amp;lacement sans déclencheur</translation>
    </message>
    <message>
        <source>seating unwatched</source>
        <translation>placement sans suivi</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of who sits where. What changes there alone is not copied.</source>
        <translation>Déclencheur&#x202f;: quelqu’un a oublié celui de la table qui dit qui est assis où. Ce qui ne change que là n’est pas copié.</translation>
    </message>
    <message>
        <source>no trigger notes who sits where</source>
        <translation>aucun déclencheur ne note qui est assis où</translation>
    </message>
    <message>
        <source>No trigger on s&amp;tock</source>
        <translation>S&amp;tock sans déclencheur</translation>
    </message>
    <message>
        <source>stock unwatched</source>
        <translation>stock sans suivi</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of stock. What changes there alone is not copied.</source>
        <translation>Déclencheur&#x202f;: quelqu’un a oublié celui de la table du stock. Ce qui ne change que là n’est pas copié.</translation>
    </message>
    <message>
        <source>no trigger notes changes of stock</source>
        <translation>aucun déclencheur ne note les changements du stock</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 toutes les %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, misses something</source>
        <translation>%1, manque quelque chose</translation>
    </message>
    <message>
        <source>the poll asks by the clock, and what changes in the second of its question, after it, is not seen</source>
        <translation>l’interrogation se règle sur l’heure&#x202f;: ce qui change dans la seconde de sa question, mais après elle, n’est pas vu</translation>
    </message>
    <message>
        <source>nobody looks for rows that are gone</source>
        <translation>personne ne cherche les lignes disparues</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>Ne marche pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>A refresh reads: %1
Kept in step by: %2
Stale by: %3
Can go wrong: %4</source>
        <translation>Un rafraîchissement lit&#x202f;: %1
Tenu à jour par&#x202f;: %2
Périmé de&#x202f;: %3
Peut mal tourner&#x202f;: %4</translation>
    </message>
    <message>
        <source>The log is kept for the recording; no view is brought up to date from it.</source>
        <translation>Le journal est tenu pour l’enregistrement&#x202f;; aucune vue n’est mise à jour à partir de lui.</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>Désormais&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>AskingText</name>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>écrans</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>the house, unrecorded</source>
        <translation>la maison, non enregistrée</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>la copie</translation>
    </message>
    <message>
        <source>the board in memory</source>
        <translation>le tableau en mémoire</translation>
    </message>
    <message>
        <source>the normalised tables, joined</source>
        <translation>les tables normalisées, jointes</translation>
    </message>
    <message>
        <source>the read tables in the write side&apos;s file</source>
        <translation>les tables de lecture dans le fichier du côté écriture</translation>
    </message>
    <message>
        <source>the view&apos;s own read store</source>
        <translation>le magasin de lecture de la vue</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no statement, %1</source>
        <translation>aucune instruction, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1 instruction</numerusform>
            <numerusform>%1 instructions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 asked %3 for order %4.</source>
        <translation>%1&#x202f;: regard sur %3 pour la commande %4, par %2.</translation>
    </message>
    <message>
        <source>%1: %2 looked at %3.</source>
        <translation>%1&#x202f;: regard sur %3, par %2.</translation>
    </message>
    <message>
        <source>It stood at event %1, %2 late.</source>
        <translation>Elle en était à l’événement %1, avec %2 de retard.</translation>
    </message>
    <message>
        <source>It stood at event %1, the last of the log.</source>
        <translation>Elle en était à l’événement %1, le dernier du journal.</translation>
    </message>
    <message>
        <source>Answered by %1: %2.</source>
        <translation>Réponse donnée par %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>What the answer cost was not measured.</source>
        <translation>Le coût de la réponse n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>Counted now; it is not recorded.</source>
        <translation>Compté maintenant&#x202f;; non enregistré.</translation>
    </message>
    <message>
        <source>The look is recorded, as activity %1; its cost is not.</source>
        <translation>Le regard est enregistré, comme activité %1&#x202f;; son coût ne l’est pas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of guests and staff has looked in the last %1 of the evening.</source>
        <translation>Dans les dernières %1 de la soirée, ni client ni personnel n’a regardé.</translation>
    </message>
    <message>
        <source>In the last %1 of the evening %2 and %3 have looked, %4 together, as recorded.</source>
        <translation>Dans les dernières %1 de la soirée, %2 et %3 ont regardé, %4 en tout, d’après l’enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 client</numerusform>
            <numerusform>%1 clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the staff</source>
        <translation>%1 du personnel</translation>
    </message>
    <message>
        <source>The past is on the screen: only recorded looks are known of it.</source>
        <translation>Le passé est à l’écran&#x202f;: seuls les regards enregistrés en sont connus.</translation>
    </message>
    <message>
        <source>Its screen was refreshed %1 in the last minute of the wall clock: counted now, not recorded.</source>
        <translation>Son écran a été rafraîchi %1 dans la dernière minute de temps réel&#x202f;: compté maintenant, non enregistré.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>✓ right</source>
        <translation>✓ juste</translation>
    </message>
    <message>
        <source>◔ behind %1</source>
        <translation>◔ retard %1</translation>
    </message>
    <message>
        <source>… checking</source>
        <translation>… vérification</translation>
    </message>
    <message>
        <source>✕ wrong</source>
        <translation>✕ faux</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? inconnu</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1: every field is the same.</source>
        <translation>Repliée à nouveau depuis le journal jusqu’à l’événement %1&#x202f;: chaque champ est le même.</translation>
    </message>
    <message>
        <source>Nobody knows whether this view is right: %1.</source>
        <translation>Personne ne sait si cette vue est juste&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 %2 events are still to come.</source>
        <translation>%1 %2 événements sont encore à venir.</translation>
    </message>
    <message>
        <source>%1 What came after it, up to event %2, is being checked.</source>
        <translation>%1 Ce qui est venu après, jusqu’à l’événement %2, est en cours de vérification.</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1, this view differs:</source>
        <translation>Repliée à nouveau depuis le journal jusqu’à l’événement %1, cette vue diffère&#x202f;:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing is copied any more: %1.</source>
        <translation>Plus rien n’est copié&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The audit has not compared it yet.</source>
        <translation>L’audit ne l’a pas encore comparée.</translation>
    </message>
    <message>
        <source>Last compared at %1 by this computer&apos;s clock.</source>
        <translation>Dernière comparaison à %1, heure de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>BendText</name>
    <message>
        <source>Make it late</source>
        <translation>Le retarder</translation>
    </message>
    <message>
        <source>late</source>
        <translation>retardé</translation>
    </message>
    <message>
        <source>It comes later, and others overtake it.</source>
        <translation>Il arrive plus tard, et d’autres le dépassent.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le perdre</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>It never comes. The view is not behind, and yet wrong.</source>
        <translation>Il n’arrive jamais. La vue n’est pas en retard, et pourtant fausse.</translation>
    </message>
    <message>
        <source>Deliver it twice</source>
        <translation>Le livrer deux fois</translation>
    </message>
    <message>
        <source>delivered twice</source>
        <translation>livré deux fois</translation>
    </message>
    <message>
        <source>It comes again a little later.</source>
        <translation>Il revient un peu plus tard.</translation>
    </message>
    <message>
        <source>Swap it with the next</source>
        <translation>Le permuter avec le suivant</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>permuté</translation>
    </message>
    <message>
        <source>It comes behind the event that follows it.</source>
        <translation>Il arrive derrière l’événement qui le suit.</translation>
    </message>
    <message>
        <source>Pause the projector</source>
        <translation>Suspendre le projecteur</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>The projector stands still for a while, and all waits.</source>
        <translation>Le projecteur s’arrête un moment, et tout attend.</translation>
    </message>
    <message>
        <source>Slow the projector down</source>
        <translation>Ralentir le projecteur</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>ralenti</translation>
    </message>
    <message>
        <source>The projector needs so long for each event.</source>
        <translation>Le projecteur met tant de temps par événement.</translation>
    </message>
    <message>
        <source>Crash before it is noted</source>
        <translation>Planter avant de le noter</translation>
    </message>
    <message>
        <source>shown, and forgotten in a crash</source>
        <translation>affiché, puis oublié dans un plantage</translation>
    </message>
    <message>
        <source>The projector crashes between showing the event and noting that it has, and is brought it again.</source>
        <translation>Le projecteur plante entre l’affichage de l’événement et la note qu’il l’a fait&#x202f;: il lui est livré de nouveau.</translation>
    </message>
    <message>
        <source>Lose its wake-up</source>
        <translation>Perdre son réveil</translation>
    </message>
    <message>
        <source>not told of</source>
        <translation>non signalé</translation>
    </message>
    <message>
        <source>The projector is not told that there is something: what comes next wakes it.</source>
        <translation>Le projecteur n’apprend pas qu’il y a quelque chose&#x202f;: c’est le suivant qui le réveille.</translation>
    </message>
    <message>
        <source>Poison it</source>
        <translation>L’empoisonner</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>poison</translation>
    </message>
    <message>
        <source>The projector cannot show it, however often it tries.</source>
        <translation>Le projecteur ne peut pas l’afficher, quel que soit le nombre d’essais.</translation>
    </message>
    <message>
        <source>Fail for a while</source>
        <translation>Échouer un moment</translation>
    </message>
    <message>
        <source>refused for a while</source>
        <translation>refusé un moment</translation>
    </message>
    <message>
        <source>The projector cannot show it for a while; then it can.</source>
        <translation>Le projecteur ne peut pas l’afficher pendant un moment&#x202f;; puis il le peut.</translation>
    </message>
    <message>
        <source>Crash before it is published</source>
        <translation>Planter avant de le publier</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>jamais publié</translation>
    </message>
    <message>
        <source>A dual write: a crash between writing and publishing. Nothing that came of the command is ever sent to this view.</source>
        <translation>Une double écriture&#x202f;: un plantage entre écriture et publication. Rien de ce qu’a produit l’ordre n’est jamais envoyé à cette vue.</translation>
    </message>
    <message>
        <source>Throw the view away</source>
        <translation>Jeter la vue</translation>
    </message>
    <message>
        <source>thrown away as a whole</source>
        <translation>jetée tout entière</translation>
    </message>
    <message>
        <source>It shows nothing. Who looks and finds it empty has it rebuilt, which takes so long for each event of the log.</source>
        <translation>Elle n’affiche rien. Qui la regarde et la trouve vide la fait reconstruire, ce qui prend tant de temps par événement du journal.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a deed, how long</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The view has shown it: only what is late can be caught. Set a delay first.</source>
        <translation>La vue l’a affiché&#x202f;: on ne peut saisir que ce qui est en retard. Réglez d’abord un délai.</translation>
    </message>
    <message>
        <source>All of %1 is thrown away; a rebuild takes %2 for each event of the log</source>
        <translation>%1 est jetée tout entière&#x202f;; la reconstruire prend %2 par événement du journal</translation>
    </message>
    <message>
        <source>The projector of %1 works as ever</source>
        <translation>Le projecteur de %1 travaille comme toujours</translation>
    </message>
    <message>
        <source>The projector of %1 stands still for %2</source>
        <translation>Le projecteur de %1 s’arrête pendant %2</translation>
    </message>
    <message>
        <source>The projector of %1 needs %2 for each event</source>
        <translation>Le projecteur de %1 met %2 par événement</translation>
    </message>
    <message>
        <source>Event %1 is %2 on its way to %3</source>
        <translation>Événement %1 en route vers %3&#x202f;: %2</translation>
    </message>
    <message>
        <source>From now on no more events are %1 on their way to %2</source>
        <translation>Désormais, en route vers %2, plus aucun événement n’est %1</translation>
    </message>
    <message>
        <source>From now on %1 of 1 000 events are %2 on their way to %3</source>
        <translation>Désormais, pour %1 événements sur 1&#x202f;000 en route vers %3&#x202f;: %2</translation>
    </message>
    <message>
        <source>Stop the view</source>
        <translation>Arrêter la vue</translation>
    </message>
    <message>
        <source>Go on without it, and note it</source>
        <translation>Continuer sans lui, et le noter</translation>
    </message>
    <message>
        <source>Park the order&apos;s events</source>
        <translation>Mettre de côté les événements de la commande</translation>
    </message>
    <message>
        <source>Try again, then park</source>
        <translation>Réessayer, puis mettre de côté</translation>
    </message>
    <message>
        <source>always after the same pause</source>
        <translation>toujours après la même pause</translation>
    </message>
    <message>
        <source>each time after twice the pause</source>
        <translation>chaque fois après une pause doublée</translation>
    </message>
    <message>
        <source>the same, by chance</source>
        <translation>de même, avec du hasard</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Au plus une fois</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Au moins une fois</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <translation>En effet une fois</translation>
    </message>
    <message>
        <source>duplicate check</source>
        <translation>contrôle des doublons</translation>
    </message>
    <message>
        <source>gap check</source>
        <translation>contrôle des trous</translation>
    </message>
    <message>
        <source>order</source>
        <translation>mise en ordre</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>single flight</source>
        <translation>single flight</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>From now on %1 is protected by: %2; a poison event: %3</source>
        <translation>Désormais, %1 est protégée par&#x202f;: %2&#x202f;; un événement poison&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>From now on it can be shown: it, and what waits behind it, is</source>
        <translation>Il redevient affichable&#x202f;: il est affiché, avec ce qui attend derrière lui</translation>
    </message>
    <message>
        <source>Try it once more, and what waits behind it if that goes well</source>
        <translation>L’essayer encore une fois, puis ce qui attend derrière lui si tout va bien</translation>
    </message>
    <message>
        <source>Never show it; what waits behind it is shown</source>
        <translation>Ne jamais l’afficher&#x202f;; ce qui attend derrière lui est affiché</translation>
    </message>
    <message>
        <source>All parked events</source>
        <translation>Tous les événements mis de côté</translation>
    </message>
    <message>
        <source>Parked event %1</source>
        <translation>Événement %1, mis de côté</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>à payer %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>promis %1</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <translation>Client %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons</source>
        <translation>
            <numerusform>%1 personne</numerusform>
            <numerusform>%1 personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for guest %2</source>
        <translation>%1 pour le client %2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <translation>File&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation>%1 en attente&#x202f;: %2</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>passe</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>stock %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (allergy: %2)</source>
        <translation>%1 (allergie&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1 (%2; allergy: %3)</source>
        <translation>%1 (%2&#x202f;; allergie&#x202f;: %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a dish and its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>demandé %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>encaissé %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>remboursé %1</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>carte refusée</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 ordered %2</source>
        <translation>%1 a commandé&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 was ordered at the counter</source>
        <translation>%1&#x202f;: passée au comptoir</translation>
    </message>
    <message>
        <source>more was ordered with %1</source>
        <translation>%1&#x202f;: autre chose a été commandé</translation>
    </message>
    <message>
        <source>line %1 of %2 was voided</source>
        <translation>%2&#x202f;: ligne %1 annulée</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>%1&#x202f;: annulée</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <translation>%1&#x202f;: acceptée</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <translation>%1&#x202f;: rejetée</translation>
    </message>
    <message>
        <source>course %1 of %2 was fired</source>
        <translation>%2&#x202f;: service %1 envoyé</translation>
    </message>
    <message>
        <source>line %1 of %2 was put on the fire</source>
        <translation>%2&#x202f;: ligne %1 mise au feu</translation>
    </message>
    <message>
        <source>line %1 of %2 was done</source>
        <translation>%2&#x202f;: ligne %1 terminée</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1&#x202f;: prête</translation>
    </message>
    <message>
        <source>ticket %1 was bumped</source>
        <translation>bon %1 validé</translation>
    </message>
    <message>
        <source>ticket %1 was recalled</source>
        <translation>bon %1 rappelé</translation>
    </message>
    <message>
        <source>%1 was picked up</source>
        <translation>%1&#x202f;: enlevée</translation>
    </message>
    <message>
        <source>%1 was served</source>
        <translation>%1&#x202f;: servie</translation>
    </message>
    <message>
        <source>a party of %1 was seated at %2</source>
        <translation>une tablée de %1 a été placée en %2</translation>
    </message>
    <message>
        <source>a party moved from %1 to %2</source>
        <translation>une tablée est passée de %1 à %2</translation>
    </message>
    <message>
        <source>%1 was cleared</source>
        <translation>%1&#x202f;: débarrassée</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1&#x202f;: reste %2</translation>
    </message>
    <message>
        <source>%1 was not to be had for %2</source>
        <translation>%1 n’était pas disponible pour %2</translation>
    </message>
    <message>
        <source>%1 was used for %2</source>
        <translation>%1&#x202f;: utilisé pour %2</translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation>%1&#x202f;: épuisé</translation>
    </message>
    <message>
        <source>%1 is on sale again</source>
        <translation>%1&#x202f;: de nouveau en vente</translation>
    </message>
    <message>
        <source>%1 was asked to pay %2</source>
        <translation>%1&#x202f;: paiement demandé, %2</translation>
    </message>
    <message>
        <source>%1 was paid</source>
        <translation>%1&#x202f;: payée</translation>
    </message>
    <message>
        <source>the card for %1 was declined</source>
        <translation>%1&#x202f;: carte refusée</translation>
    </message>
    <message>
        <source>%1 was given back for %2</source>
        <translation>%1 remboursé pour %2</translation>
    </message>
    <message>
        <source>the payment of %1 expired</source>
        <translation>%1&#x202f;: paiement expiré</translation>
    </message>
    <message>
        <source>the refund of %1 was declined</source>
        <translation>%1&#x202f;: remboursement refusé</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>à emporter</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>take order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>pick up %1</source>
        <translation>enlever %1</translation>
    </message>
    <message>
        <source>serve %1</source>
        <translation>servir %1</translation>
    </message>
    <message>
        <source>hand over %1</source>
        <translation>remettre %1</translation>
    </message>
    <message>
        <source>bill %1</source>
        <translation>addition %1</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>débarrasser</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 de plus</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 n’est pas là</translation>
    </message>
    <message>
        <source>%1 is ordered</source>
        <translation>%1&#x202f;: passée</translation>
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation>%1&#x202f;: en préparation</translation>
    </message>
    <message>
        <source>%1 is being carried</source>
        <translation>%1&#x202f;: en route</translation>
    </message>
    <message>
        <source>%1 is served</source>
        <translation>%1&#x202f;: servie</translation>
    </message>
    <message>
        <source>%1: to start</source>
        <translation>%1&#x202f;: à lancer</translation>
    </message>
    <message>
        <source>%1: cooks</source>
        <translation>%1&#x202f;: au feu</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#x202f;: fini</translation>
    </message>
    <message>
        <source>%1: void</source>
        <translation>%1&#x202f;: annulé</translation>
    </message>
    <message>
        <source>%1 wants to order</source>
        <translation>%1 veut commander</translation>
    </message>
    <message>
        <source>%1 has ordered</source>
        <translation>%1 a commandé</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 est libre</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The board does not know yet.</source>
        <translation>Le tableau ne le sait pas encore.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
</context>
<context>
    <name>CertificateTrouble</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate or a key.</source>
        <translation>%1 est trop long pour un certificat ou une clé.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form.</source>
        <translation>%1 ne contient pas de clé privée au format PEM.</translation>
    </message>
    <message>
        <source>The key in %1 is protected by a password. Choose one that is not.</source>
        <translation>La clé de %1 est protégée par un mot de passe. En choisir une qui ne l’est pas.</translation>
    </message>
    <message>
        <source>The certificate in %1 is good from %2 to %3 only.</source>
        <translation>Le certificat de %1 n’est valable que du %2 au %3.</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>La clé de %1 n’est pas celle du certificat de %2.</translation>
    </message>
    <message>
        <source>No certificate could be made on this computer.</source>
        <translation>Aucun certificat n’a pu être créé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>%1;;Tables (*.csv)</source>
        <translation>%1;;Tables (*.csv)</translation>
    </message>
    <message>
        <source>%1: a chart is saved as .png, .svg or .csv</source>
        <translation>%1&#x202f;: un graphique s’enregistre en .png, .svg ou .csv</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1, median</source>
        <translation>%1, médiane</translation>
    </message>
    <message>
        <source>%1, p95</source>
        <translation>%1, p95</translation>
    </message>
    <message>
        <source>%1, mean so far</source>
        <translation>%1, moyenne à ce jour</translation>
    </message>
    <message>
        <source>%1, mean by theory</source>
        <translation>%1, moyenne théorique</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Reads, writes</source>
        <translation>Lect., écrit.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>for a table</source>
        <translation>pour une table</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>pour commander</translation>
    </message>
    <message>
        <source>for food</source>
        <translation>pour le repas</translation>
    </message>
    <message>
        <source>for an answer</source>
        <translation>pour une réponse</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>pour payer</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>à emporter</translation>
    </message>
    <message>
        <source>Waits that ended in the last %1 minutes</source>
        <translation>Attentes finies dans les %1 dernières minutes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>%1: mean %2, median %3, p95 %4, max %5 (%6)</source>
        <translation>%1&#x202f;: moyenne %2, médiane %3, p95 %4, max %5 (%6)</translation>
    </message>
    <message>
        <source>Work that waits, at each minute</source>
        <translation>Travail en attente, à chaque minute</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 on the average since %4</source>
        <translation>%1&#x202f;: %2 maintenant, %3 en moyenne depuis %4</translation>
    </message>
    <message>
        <source>Staff at work, at each minute</source>
        <translation>Personnel au travail, à chaque minute</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1: %2 % of the time (%3 of %4), %5 done, %6 in vain</source>
        <translation>%1&#x202f;: %2&#x202f;% du temps (%3 sur %4), %5 faits, %6 en vain</translation>
    </message>
    <message>
        <source>Guests, at each minute</source>
        <translation>Clients, à chaque minute</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>présents</translation>
    </message>
    <message>
        <source>came, in all</source>
        <translation>venus, en tout</translation>
    </message>
    <message>
        <source>served, in all</source>
        <translation>servis, en tout</translation>
    </message>
    <message>
        <source>Reads and writes within each minute</source>
        <translation>Lectures et écritures dans chaque minute</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>reads: looks at views</source>
        <translation>lectures&#x202f;: regards sur les vues</translation>
    </message>
    <message>
        <source>writes: commands of persons</source>
        <translation>écritures&#x202f;: ordres de personnes</translation>
    </message>
    <message>
        <source>%1 looks of guests and staff, as recorded, and %2 commands of persons that changed something. What screens ask is not recorded: see Costs.</source>
        <translation>%1 regards de clients et du personnel, tels qu’enregistrés, et %2 ordres de personnes qui ont changé quelque chose. Ce que demandent les écrans n’est pas enregistré&#x202f;: voir Coûts.</translation>
    </message>
    <message>
        <source>Questions of the last %1 minutes</source>
        <translation>Questions des %1 dernières minutes</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>asked and answered</source>
        <translation>posées, avec réponse</translation>
    </message>
    <message>
        <source>asked because a board was late</source>
        <translation>posées parce qu’un tableau retardait</translation>
    </message>
    <message>
        <source>%1 questions were answered. %2 were asked, by the harm ledger, because a board was late.</source>
        <translation>%1 questions ont reçu réponse. %2 ont été posées, d’après le registre des dommages, parce qu’un tableau était en retard.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 are inside; left: %4</source>
        <translation>%1&#x202f;: %2 venus, %3 présents&#x202f;; partis&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>%1: moments</source>
        <translation>%1&#x202f;: moments</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ContestText</name>
    <message>
        <source>order %1 (%2, %3)</source>
        <translation>commande %1 (%2, %3)</translation>
    </message>
    <message>
        <source>order %1 (%2 at %3, %4)</source>
        <translation>commande %1 (%2 à %3, %4)</translation>
    </message>
    <message>
        <source>%1 wanted %2 of %3, and %4 were left</source>
        <translation>%1 voulait %2 de %3, et il en restait %4</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 had come first.</source>
        <translation>%1&#x202f;: %2 était arrivée avant.</translation>
    </message>
</context>
<context>
    <name>DeliveryPanels</name>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Order %1 · %2</source>
        <translation>Commande %1 · %2</translation>
    </message>
    <message>
        <source>Placed at %1 · %2 in all</source>
        <translation>Passée à %1 · %2 en tout</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>au feu</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>enlevée</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>servie</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libérée</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>rien demandé encore</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>carte refusée</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>demandé %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>encaissé %1</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>rendu %1</translation>
    </message>
</context>
<context>
    <name>DoorPoster</name>
    <message numerus="yes">
        <source>%1 guests with phones</source>
        <translation>
            <numerusform>%1 client avec téléphone</numerusform>
            <numerusform>%1 clients avec téléphone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveningStatus</name>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 ordre</numerusform>
            <numerusform>%1 ordres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Wait to order, mean</source>
        <translation>Attente pour commander, moyenne</translation>
    </message>
    <message>
        <source>Of those who came to order. Who left before is counted under guests lost.</source>
        <translation>De ceux qui ont pu commander. Qui est parti avant compte parmi les clients perdus.</translation>
    </message>
    <message>
        <source>Wait to order, 95 of 100</source>
        <translation>Attente pour commander, 95 sur 100</translation>
    </message>
    <message>
        <source>So long or less waited 95 of 100 of them.</source>
        <translation>95 sur 100 d’entre eux ont attendu ce temps ou moins.</translation>
    </message>
    <message>
        <source>Wait for food, mean</source>
        <translation>Attente du repas, moyenne</translation>
    </message>
    <message>
        <source>From ordering until the order is on the table or handed over.</source>
        <translation>De la commande jusqu’à ce qu’elle soit sur la table ou remise.</translation>
    </message>
    <message>
        <source>Wait for food, 95 of 100</source>
        <translation>Attente du repas, 95 sur 100</translation>
    </message>
    <message>
        <source>Wait for a table, mean</source>
        <translation>Attente d’une table, moyenne</translation>
    </message>
    <message>
        <source>Of those who were seated.</source>
        <translation>De ceux qui ont été placés.</translation>
    </message>
    <message>
        <source>Wait for an answer, mean</source>
        <translation>Attente d’une réponse, moyenne</translation>
    </message>
    <message>
        <source>Of those who asked where their order was.</source>
        <translation>De ceux qui ont demandé où en était leur commande.</translation>
    </message>
    <message>
        <source>Wait for the bill, mean</source>
        <translation>Attente de l’addition, moyenne</translation>
    </message>
    <message>
        <source>Of those who paid.</source>
        <translation>De ceux qui ont payé.</translation>
    </message>
    <message>
        <source>Waited in all, each guest</source>
        <translation>Attente totale, par client</translation>
    </message>
    <message>
        <source>All waits of the evening, shared among all who came.</source>
        <translation>Toutes les attentes de la soirée, réparties entre tous ceux qui sont venus.</translation>
    </message>
    <message>
        <source>Guests who came</source>
        <translation>Clients venus</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>Une tablée compte une fois.</translation>
    </message>
    <message>
        <source>Guests served</source>
        <translation>Clients servis</translation>
    </message>
    <message>
        <source>Who left well served by the end. A party counts once.</source>
        <translation>Qui est reparti bien servi à la fin. Une tablée compte une fois.</translation>
    </message>
    <message>
        <source>Guests served, share</source>
        <translation>Clients servis, part</translation>
    </message>
    <message>
        <source>Of all who came, by the end of the evening.</source>
        <translation>De tous ceux qui sont venus, à la fin de la soirée.</translation>
    </message>
    <message>
        <source>Guests lost</source>
        <translation>Clients perdus</translation>
    </message>
    <message>
        <source>Out of patience, turned round at the door, or with nothing to order. A party counts once.</source>
        <translation>À bout de patience, repartis dès la porte, ou sans rien à commander. Une tablée compte une fois.</translation>
    </message>
    <message>
        <source>Guests lost, share</source>
        <translation>Clients perdus, part</translation>
    </message>
    <message>
        <source>Of all who came.</source>
        <translation>De tous ceux qui sont venus.</translation>
    </message>
    <message>
        <source>Servers at work</source>
        <translation>Serveurs au travail</translation>
    </message>
    <message>
        <source>Of the time of all who do not cook.</source>
        <translation>Part du temps de tous ceux qui ne cuisinent pas.</translation>
    </message>
    <message>
        <source>Commands refused</source>
        <translation>Ordres refusés</translation>
    </message>
    <message>
        <source>Of guests and staff, for whatever reason.</source>
        <translation>Aux clients et au personnel, quelle que soit la raison.</translation>
    </message>
    <message>
        <source>Work in vain</source>
        <translation>Travail en vain</translation>
    </message>
    <message>
        <source>Pieces of work whose command was refused or not answered.</source>
        <translation>Tâches dont l’ordre a été refusé ou est resté sans réponse.</translation>
    </message>
    <message>
        <source>Looks at a late view</source>
        <translation>Regards sur une vue en retard</translation>
    </message>
    <message>
        <source>By guests and staff, while the view had not heard of everything.</source>
        <translation>Par les clients et le personnel, quand la vue n’avait pas encore tout appris.</translation>
    </message>
    <message>
        <source>Looks at a late view, share</source>
        <translation>Regards sur une vue en retard, part</translation>
    </message>
    <message>
        <source>Of all their looks.</source>
        <translation>De tous leurs regards.</translation>
    </message>
    <message>
        <source>Events behind at a look</source>
        <translation>Événements de retard par regard</translation>
    </message>
    <message>
        <source>In the mean of all looks.</source>
        <translation>En moyenne sur tous les regards.</translation>
    </message>
    <message>
        <source>Dishes sold though out</source>
        <translation>Plats vendus bien qu’épuisés</translation>
    </message>
    <message>
        <source>Because a view did not show that they were, by the harm ledger.</source>
        <translation>Parce qu’une vue ne le montrait pas, d’après le registre des dommages.</translation>
    </message>
    <message>
        <source>Decisions harmed</source>
        <translation>Décisions faussées</translation>
    </message>
    <message>
        <source>That the truth would have refused or changed, by the harm ledger.</source>
        <translation>Que la vérité aurait refusées ou changées, d’après le registre des dommages.</translation>
    </message>
    <message>
        <source>Questions by a view that was wrong</source>
        <translation>Questions dues à une vue fausse</translation>
    </message>
    <message>
        <source>What guests asked though a view up to date would have told them, by the harm ledger.</source>
        <translation>Ce que les clients ont demandé alors qu’une vue à jour le leur aurait dit, d’après le registre des dommages.</translation>
    </message>
    <message>
        <source>Rebuilds of views</source>
        <translation>Reconstructions de vues</translation>
    </message>
    <message>
        <source>Begun by those who found a view empty that had been thrown away.</source>
        <translation>Lancées par ceux qui ont trouvé vide une vue jetée.</translation>
    </message>
    <message>
        <source>Views empty</source>
        <translation>Vues vides</translation>
    </message>
    <message>
        <source>From when a view was thrown away until it was full again.</source>
        <translation>Du moment où une vue a été jetée jusqu’à ce qu’elle soit de nouveau pleine.</translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation>Ordres par seconde</translation>
    </message>
    <message>
        <source>Decided, durable and shown by every view: the whole evening as fast as it goes.</source>
        <translation>Décidés, durables et affichés par toutes les vues&#x202f;: toute la soirée, aussi vite que possible.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>All files of the evening, once they are closed.</source>
        <translation>Tous les fichiers de la soirée, une fois fermés.</translation>
    </message>
    <message>
        <source>Rows written, each command</source>
        <translation>Lignes écrites, par ordre</translation>
    </message>
    <message>
        <source>Inserted, changed or deleted in the write side&apos;s file, activities of guests and staff included.</source>
        <translation>Insérées, modifiées ou supprimées dans le fichier du côté écriture, activités des clients et du personnel comprises.</translation>
    </message>
    <message>
        <source>Statements, each look</source>
        <translation>Instructions, par regard</translation>
    </message>
    <message>
        <source>Run by SQLite for a look of guests or staff; none where a board in memory answers.</source>
        <translation>Exécutées par SQLite pour un regard de client ou du personnel&#x202f;; aucune si un tableau en mémoire répond.</translation>
    </message>
    <message>
        <source>Rows read, each look</source>
        <translation>Lignes lues, par regard</translation>
    </message>
    <message>
        <source>That these statements answered.</source>
        <translation>Que ces instructions ont rendues.</translation>
    </message>
    <message>
        <source>Time of a look</source>
        <translation>Durée d’un regard</translation>
    </message>
    <message>
        <source>Until it was answered, waiting for the view included.</source>
        <translation>Jusqu’à la réponse, attente de la vue comprise.</translation>
    </message>
    <message>
        <source>Refresh after a commit</source>
        <translation>Rafraîchissement après validation</translation>
    </message>
    <message>
        <source>Until every view shows what it is to show by then; what a job copies later is not in it.</source>
        <translation>Jusqu’à ce que chaque vue montre ce qu’elle doit alors montrer&#x202f;; ce qu’une tâche copie plus tard n’y est pas.</translation>
    </message>
    <message>
        <source>Joins, each command</source>
        <translation>Jointures, par ordre</translation>
    </message>
    <message>
        <source>Statements that read the normalised tables for copies and screens.</source>
        <translation>Instructions qui lisent les tables normalisées pour les copies et les écrans.</translation>
    </message>
    <message>
        <source>Time of a join</source>
        <translation>Durée d’une jointure</translation>
    </message>
    <message>
        <source>Of one reading of the normalised tables for a view.</source>
        <translation>D’une lecture des tables normalisées pour une vue.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>What guests feel (simulated)</source>
        <translation>Ce que ressentent les clients (simulé)</translation>
    </message>
    <message>
        <source>Harm (simulated)</source>
        <translation>Dommages (simulés)</translation>
    </message>
    <message>
        <source>What the data costs (measured on this computer)</source>
        <translation>Ce que coûtent les données (mesuré sur cet ordinateur)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from low to high</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>by %1 (%2 to %3)</source>
        <comment>a difference and its interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>worse %1</source>
        <comment>by so much</comment>
        <translation>pire&#x202f;: %1</translation>
    </message>
    <message>
        <source>better %1</source>
        <comment>by so much</comment>
        <translation>mieux&#x202f;: %1</translation>
    </message>
    <message>
        <source>more %1</source>
        <comment>by so much</comment>
        <translation>en plus&#x202f;: %1</translation>
    </message>
    <message>
        <source>less %1</source>
        <comment>by so much</comment>
        <translation>en moins&#x202f;: %1</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>Un seul serveur</translation>
    </message>
    <message>
        <source>Two who do everything</source>
        <translation>Deux qui font tout</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <comment>one takes orders, one serves</comment>
        <translation>Charlie et Roger</translation>
    </message>
    <message>
        <source>event %1 %2</source>
        <comment>its number, what befalls it</comment>
        <translation>événement %1 %2</translation>
    </message>
    <message>
        <source>%1 % of events %2</source>
        <comment>a number, what befalls them</comment>
        <translation>%1&#x202f;% des événements&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what befalls it, how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view, and what befalls it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>what befalls a view, and a time</comment>
        <translation>%1, dès %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view, and how it is protected</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>protections: %1</source>
        <translation>protections&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: nothing bent</source>
        <translation>%1&#x202f;: aucune perturbation</translation>
    </message>
    <message>
        <source>%1 %2 late</source>
        <comment>a view, and by how much</comment>
        <translation>%1&#x202f;: retard %2</translation>
    </message>
    <message>
        <source>Boards for everybody</source>
        <translation>Des tableaux pour tous</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>Aucun tableau</translation>
    </message>
    <message>
        <source>As the scenario says</source>
        <translation>Selon le scénario</translation>
    </message>
    <message>
        <source>Find at once what one did oneself</source>
        <translation>Retrouver aussitôt ce qu’on a fait soi-même</translation>
    </message>
    <message>
        <source>Make a lost view again</source>
        <translation>Refaire une vue perdue</translation>
    </message>
    <message>
        <source>Show a view as it was</source>
        <translation>Montrer une vue telle qu’elle était</translation>
    </message>
    <message>
        <source>Read without the write side&apos;s file</source>
        <translation>Lire sans le fichier du côté écriture</translation>
    </message>
    <message>
        <source>No change is ever missed</source>
        <translation>Aucun changement n’est jamais manqué</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>if one waits</source>
        <translation>si l’on attend</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>à partir du journal</translation>
    </message>
    <message>
        <source>from the tables as they are now</source>
        <translation>à partir des tables telles qu’elles sont</translation>
    </message>
    <message>
        <source>there is no copy</source>
        <translation>il n’y a pas de copie</translation>
    </message>
    <message>
        <source>Guests an hour</source>
        <translation>Clients par heure</translation>
    </message>
    <message>
        <source>Delay of %1</source>
        <translation>Délai de %1</translation>
    </message>
    <message>
        <source>Servers who take orders</source>
        <translation>Serveurs qui prennent les commandes</translation>
    </message>
    <message>
        <source>Servers who answer guests</source>
        <translation>Serveurs qui répondent aux clients</translation>
    </message>
    <message>
        <source>Time to change between kinds of work</source>
        <translation>Temps de changement de tâche</translation>
    </message>
</context>
<context>
    <name>ExperimentNotes</name>
    <message>
        <source>Stopped after %1 of %2 replications.</source>
        <translation>Arrêté après %1 répétitions sur %2.</translation>
    </message>
    <message>
        <source>No theory of the wait to order: %1</source>
        <translation>Pas de théorie pour l’attente de commande&#x202f;: %1</translation>
    </message>
    <message>
        <source>Theory of the wait to order, in the long run: %1, %2.</source>
        <translation>Théorie de l’attente pour commander, à long terme&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Saturated is where fewer than 90 of 100 guests who come are served by the end of the evening, and the whole interval says so.</source>
        <translation>Il y a saturation là où moins de 90 clients venus sur 100 sont servis à la fin de la soirée, et où tout l’intervalle le dit.</translation>
    </message>
    <message>
        <source>No point is saturated.</source>
        <translation>Aucun point n’est saturé.</translation>
    </message>
    <message>
        <source>Saturated at %1.</source>
        <comment>a list of points</comment>
        <translation>Saturé à %1.</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” for each column: %2 (seeds %3 to %4), with the same guests in each.</source>
        <translation>Soirées simulées de «&#x202f;%1&#x202f;» pour chaque colonne&#x202f;: %2 (graines %3 à %4), avec les mêmes clients dans chacune.</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean. Differences are to the first column, evening by evening, and said only where their interval does not hold zero.</source>
        <translation>Moyennes&#x202f;; sur 100 intervalles, 95 contiennent la vraie moyenne. Les différences se rapportent à la première colonne, soirée par soirée, et ne sont dites que si leur intervalle ne contient pas zéro.</translation>
    </message>
    <message>
        <source>Measured evenings of each column: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>Soirées mesurées de chaque colonne&#x202f;: %1, à pleine vitesse sur des fichiers du dossier temporaire, l’une après l’autre, chaque validation aussi durable que l’est ce dossier.</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” at each point: %2 (seeds %3 to %4), with the same guests at each.</source>
        <translation>Soirées simulées de «&#x202f;%1&#x202f;» à chaque point&#x202f;: %2 (graines %3 à %4), avec les mêmes clients à chacun.</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean.</source>
        <translation>Moyennes&#x202f;; sur 100 intervalles, 95 contiennent la vraie moyenne.</translation>
    </message>
    <message>
        <source>Measured evenings at each point: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>Soirées mesurées à chaque point&#x202f;: %1, à pleine vitesse sur des fichiers du dossier temporaire, l’une après l’autre, chaque validation aussi durable que l’est ce dossier.</translation>
    </message>
</context>
<context>
    <name>FateText</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>number left</source>
        <translation>nombre restant</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2nd line</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in a list</source>
        <translation>%1 dans une liste</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1&#x202f;; et %2 de plus</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>dish %1</source>
        <translation>plat %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>bon %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
</context>
<context>
    <name>FilmText</name>
    <message>
        <source>%1: ffmpeg cannot be started: %2</source>
        <translation>%1&#x202f;: ffmpeg ne peut pas être lancé&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: the film cannot be written there</source>
        <translation>%1&#x202f;: le film ne peut pas y être écrit</translation>
    </message>
    <message>
        <source>%1: ffmpeg could not make the film: %2</source>
        <translation>%1&#x202f;: ffmpeg n’a pas pu faire le film&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1&#x202f;: le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1: %2 frames, because ffmpeg is not installed here. Where it is, this makes the film of them: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</source>
        <translation>%1&#x202f;: %2 images, car ffmpeg n’est pas installé ici. Là où il l’est, ceci en fait le film&#x202f;: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</translation>
    </message>
    <message>
        <source>%1: a film is saved as .mp4, .mkv, .webm or .mov</source>
        <translation>%1&#x202f;: un film s’enregistre en .mp4, .mkv, .webm ou .mov</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the %1 is %2 and should be %3</source>
        <translation>%1&#x202f;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1 is missing: it should be %2</source>
        <translation>%1 manque&#x202f;: devrait être %2</translation>
    </message>
    <message>
        <source>%1 should not be there: it is %2</source>
        <translation>%1 ne devrait pas être là&#x202f;: c’est %2</translation>
    </message>
    <message>
        <source>%1, %2: it is %3 and should be %4</source>
        <translation>%1, %2&#x202f;: %3 au lieu de %4</translation>
    </message>
    <message>
        <source>was held up on purpose</source>
        <translation>a été retenu exprès</translation>
    </message>
    <message>
        <source>was dropped on purpose</source>
        <translation>a été perdu exprès</translation>
    </message>
    <message>
        <source>was doubled on purpose</source>
        <translation>a été doublé exprès</translation>
    </message>
    <message>
        <source>was swapped with the next on purpose</source>
        <translation>a été permuté exprès avec le suivant</translation>
    </message>
    <message>
        <source>came again after a crash that was caused on purpose</source>
        <translation>est revenu après un plantage provoqué exprès</translation>
    </message>
    <message>
        <source>woke nobody, on purpose</source>
        <translation>n’a réveillé personne, exprès</translation>
    </message>
    <message>
        <source>was poisoned on purpose</source>
        <translation>a été empoisonné exprès</translation>
    </message>
    <message>
        <source>came while the view was busy on purpose</source>
        <translation>est arrivé quand la vue était occupée exprès</translation>
    </message>
    <message>
        <source>was not published, on purpose</source>
        <translation>n’a pas été publié, exprès</translation>
    </message>
    <message>
        <source>was thrown away with the whole view, on purpose</source>
        <translation>a été jeté avec toute la vue, exprès</translation>
    </message>
    <message>
        <source>was late on purpose</source>
        <translation>a été en retard exprès</translation>
    </message>
    <message>
        <source>event %1 (%2)</source>
        <translation>événement %1 (%2)</translation>
    </message>
    <message>
        <source>activity %1 (%2)</source>
        <translation>activité %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>%1 a été sauté</translation>
    </message>
    <message>
        <source>%1 was taken in twice</source>
        <translation>%1 a été pris deux fois</translation>
    </message>
    <message>
        <source>%1 was swapped with the next</source>
        <translation>%1 a été permuté avec le suivant</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1&#x202f;; %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1; it was missed: %2</source>
        <translation>%1&#x202f;; a été manqué&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>FloorScene</name>
    <message>
        <source>Takeaway counter</source>
        <translation>Comptoir à emporter</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 en attente, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>+%1 cooking</source>
        <translation>+%1 au feu</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>the pass</source>
        <translation>le passe</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 prêts</translation>
    </message>
</context>
<context>
    <name>FloorText</name>
    <message>
        <source>Takeaway guest %1</source>
        <translation>Client à emporter %1</translation>
    </message>
    <message>
        <source>Party %1 of %2</source>
        <translation>Tablée %1, de %2</translation>
    </message>
    <message>
        <source>waited for a table</source>
        <translation>a attendu une table</translation>
    </message>
    <message>
        <source>waited to order</source>
        <translation>a attendu pour commander</translation>
    </message>
    <message>
        <source>waited for food</source>
        <translation>a attendu son repas</translation>
    </message>
    <message>
        <source>waited for an answer</source>
        <translation>a attendu une réponse</translation>
    </message>
    <message>
        <source>waited to pay</source>
        <translation>a attendu pour payer</translation>
    </message>
    <message>
        <source>waits for a table</source>
        <translation>attend une table</translation>
    </message>
    <message>
        <source>waits to order</source>
        <translation>attend pour commander</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>attend son repas</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>waits to pay</source>
        <translation>attend pour payer</translation>
    </message>
    <message>
        <source>served</source>
        <translation>a été servi</translation>
    </message>
    <message>
        <source>saw the queue</source>
        <translation>a vu la file</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>à bout de patience</translation>
    </message>
    <message>
        <source>found nothing to order</source>
        <translation>n’a rien trouvé à commander</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>n’a pas pu payer</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>départ&#x202f;: %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>%1; it %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for an answer: where is order %1?</source>
        <translation>attend une réponse&#x202f;: où est la commande %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1, %2 by now</source>
        <translation>%1, déjà %2</translation>
    </message>
    <message>
        <source>%1, looked at the board %2</source>
        <translation>%1, a regardé le tableau %2</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>on s’en occupe</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>choisit</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>mange</translation>
    </message>
    <message>
        <source>at the entrance, place %1</source>
        <translation>à l’entrée, place %1</translation>
    </message>
    <message>
        <source>at table %1</source>
        <translation>à la table %1</translation>
    </message>
    <message>
        <source>at the counter, place %1</source>
        <translation>au comptoir, place %1</translation>
    </message>
    <message>
        <source>in the waiting area</source>
        <translation>dans la salle d’attente</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>est parti</translation>
    </message>
    <message>
        <source>takes an order</source>
        <translation>prend une commande</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>sert</translation>
    </message>
    <message>
        <source>takes a payment</source>
        <translation>encaisse</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>%1 at table %2</source>
        <translation>%1 à la table %2</translation>
    </message>
    <message>
        <source>%1 at the counter</source>
        <translation>%1 au comptoir</translation>
    </message>
    <message>
        <source>%1 at the %2</source>
        <translation>%1, poste %2</translation>
    </message>
    <message>
        <source>goes home</source>
        <translation>rentre chez soi</translation>
    </message>
    <message>
        <source>is free</source>
        <translation>est libre</translation>
    </message>
    <message>
        <source>goes to the kitchen to look up order %1</source>
        <translation>va en cuisine voir où en est la commande %1</translation>
    </message>
    <message>
        <source>goes to the kitchen to look an order up</source>
        <translation>va en cuisine voir où en est une commande</translation>
    </message>
    <message>
        <source>waits until the views show what became of order %1</source>
        <translation>attend que les vues montrent ce qu’est devenue la commande %1</translation>
    </message>
    <message>
        <source>waits until the views show what was done</source>
        <translation>attend que les vues montrent ce qui a été fait</translation>
    </message>
    <message>
        <source>changes over: %1</source>
        <translation>change de tâche&#x202f;: %1</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>attend une réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>awaits view</source>
        <translation>attend la vue</translation>
    </message>
    <message>
        <source>waits for answer</source>
        <translation>attend réponse</translation>
    </message>
    <message>
        <source>takes order</source>
        <translation>prend commande</translation>
    </message>
    <message>
        <source>takes bill</source>
        <translation>encaisse</translation>
    </message>
    <message>
        <source>take orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>répondre</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>servir</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>addition</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>cuisiner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 (phone)</source>
        <translation>%1 (téléphone)</translation>
    </message>
</context>
<context>
    <name>FlowBoxes</name>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation>%1 traités</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusés</translation>
    </message>
    <message>
        <source>≥ %1 refused</source>
        <translation>≥ %1 refusés</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 notés</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en route</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>retard %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>arrêt à %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>%1; last: %2</source>
        <translation>%1&#x202f;; dernier&#x202f;: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>FlowCaption</name>
    <message>
        <source>%1: no event is brought to kitchen, waiter, status and order details; each reads %2.</source>
        <translation>%1&#x202f;: aucun événement n’est livré à la cuisine, au serveur, aux numéros ni au détail des commandes&#x202f;; chacun lit %2.</translation>
    </message>
    <message>
        <source>Nothing has happened yet: a command sets everything in motion.</source>
        <translation>Rien ne s’est encore passé&#x202f;: un ordre met tout en mouvement.</translation>
    </message>
    <message>
        <source>In the last minute of the restaurant&apos;s clock: %1, %2, %3 refused.</source>
        <translation>Dans la dernière minute à l’horloge du restaurant&#x202f;: %1, %2, %3 refusés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 ordre</numerusform>
            <numerusform>%1 ordres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 was accepted: %2.</source>
        <translation>%1 a été accepté&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 a été refusé&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 came again: it was answered as the first time, and nothing was written.</source>
        <translation>%1 est revenu&#x202f;: il a reçu la même réponse que la première fois, et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It answers event %1.</source>
        <translation>Il répond à l’événement %1.</translation>
    </message>
    <message>
        <source>It was decided on %1 as it was after event %2.</source>
        <translation>La décision a porté sur %1 tel qu’après l’événement %2.</translation>
    </message>
    <message>
        <source>%1 is %2 behind</source>
        <translation>%1 est en retard de %2</translation>
    </message>
    <message>
        <source>Every view knows.</source>
        <translation>Chaque vue est au courant.</translation>
    </message>
    <message>
        <source>The others know everything.</source>
        <translation>Les autres sont au courant de tout.</translation>
    </message>
</context>
<context>
    <name>FlowPainter</name>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 attendent</translation>
    </message>
</context>
<context>
    <name>FlowText</name>
    <message numerus="yes">
        <source>%1 guests inside</source>
        <translation>
            <numerusform>%1 client présent</numerusform>
            <numerusform>%1 clients présents</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>Côté écriture</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Policy: the process manager</source>
        <translation>Règle&#x202f;: le gestionnaire de processus</translation>
    </message>
    <message>
        <source>%1 view</source>
        <translation>Vue %1</translation>
    </message>
</context>
<context>
    <name>Followed</name>
    <message>
        <source>sent %1 ago, not decided yet</source>
        <translation>envoyé il y a %1, pas encore décidé</translation>
    </message>
    <message>
        <source>recorded after %1; not shown yet, after %2, by %3</source>
        <translation>enregistré après %1&#x202f;; pas encore affiché, après %2, par %3</translation>
    </message>
    <message>
        <source>✕ Longer than you wanted to wait. %1: %2. It stays sent; nothing is lost, and nothing is sent again.</source>
        <translation>✕ Plus long que l’attente voulue. %1&#x202f;: %2. Il reste envoyé&#x202f;; rien n’est perdu, et rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>✕ %1: %2.</source>
        <translation>✕ %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>→ %1 is sent. What becomes of it the log tells.</source>
        <translation>→ %1 est envoyé. Le journal dira ce qu’il devient.</translation>
    </message>
    <message>
        <source>… %1 · still not confirmed: %2.</source>
        <translation>… %1 · toujours pas confirmé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>… %1 · not confirmed: %2.</source>
        <translation>… %1 · non confirmé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>✓ %1 is confirmed: %2 shows it after %3.</source>
        <translation>✓ %1 est confirmé&#x202f;: %2 l’affiche après %3.</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was refused. %2</source>
        <translation>✕ Retiré&#x202f;: %1 a été refusé. %2</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was not decided: %2</source>
        <translation>✕ Retiré&#x202f;: %1 n’a pas été décidé&#x202f;: %2</translation>
    </message>
    <message>
        <source>✓ %1: %2 shows it after %3.</source>
        <translation>✓ %1&#x202f;: %2 l’affiche après %3.</translation>
    </message>
    <message>
        <source>✓ %1: every view shows it after %2.</source>
        <translation>✓ %1&#x202f;: toutes les vues l’affichent après %2.</translation>
    </message>
    <message>
        <source>✓ %1: recorded and in the views by one transaction, after %2.</source>
        <translation>✓ %1&#x202f;: enregistré et dans les vues par une seule transaction, après %2.</translation>
    </message>
    <message>
        <source>→ You went on. %1: %2.</source>
        <translation>→ Vous avez continué. %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>… %1: %2.</source>
        <translation>… %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>✕ %1 was refused. %2</source>
        <translation>✕ %1 a été refusé. %2</translation>
    </message>
    <message>
        <source>✕ %1 was not decided: %2</source>
        <translation>✕ %1 n’a pas été décidé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Await the answer</source>
        <translation>Attendre la réponse</translation>
    </message>
    <message>
        <source>Fire and forget</source>
        <translation>Envoyer et oublier</translation>
    </message>
    <message>
        <source>Show it at once</source>
        <translation>L’afficher aussitôt</translation>
    </message>
    <message>
        <source>Await %1</source>
        <translation>Attendre %1</translation>
    </message>
    <message>
        <source>Await all views</source>
        <translation>Attendre toutes les vues</translation>
    </message>
    <message>
        <source>In one transaction</source>
        <translation>En une transaction</translation>
    </message>
    <message>
        <source>The next order can be taken once this one is decided, however long that takes. The views show it when they do.</source>
        <translation>La commande suivante peut être prise dès que celle-ci est décidée, quel que soit le temps que cela prend. Les vues la montrent quand elles le peuvent.</translation>
    </message>
    <message>
        <source>The next order can be taken at once. What became of this one stands in the log, and a refusal in the bar at the bottom.</source>
        <translation>La commande suivante peut être prise aussitôt. Ce qu’est devenue celle-ci se lit dans le journal, et un refus dans la barre du bas.</translation>
    </message>
    <message>
        <source>The order is shown here at once, as if it were accepted, marked as not confirmed. The mark goes when %1 shows it; when it is refused, it is taken back.</source>
        <translation>La commande est affichée ici aussitôt, comme si elle était acceptée, marquée non confirmée. La marque s’efface quand %1 l’affiche&#x202f;; en cas de refus, la commande est retirée.</translation>
    </message>
    <message>
        <source>The next order can be taken once %1 shows what this one recorded: you read your own writes there.</source>
        <translation>La commande suivante peut être prise dès que %1 affiche ce que celle-ci a enregistré&#x202f;: on y lit ses propres écritures.</translation>
    </message>
    <message>
        <source>The next order can be taken once every view shows what this one recorded. A view that is late or stopped makes you wait.</source>
        <translation>La commande suivante peut être prise dès que toutes les vues affichent ce que celle-ci a enregistré. Une vue en retard ou arrêtée fait attendre.</translation>
    </message>
    <message>
        <source>The transaction that records the order changes the views too: where it is decided it is shown. Only CRUD and one store have that.</source>
        <translation>La transaction qui enregistre la commande change aussi les vues&#x202f;: où elle est décidée, elle est affichée. Seuls CRUD et le magasin unique ont cela.</translation>
    </message>
    <message>
        <source>Not under %1: there the views are brought up to date after the command&apos;s transaction. Choose CRUD or one store for it.</source>
        <translation>Pas avec %1&#x202f;: les vues y sont mises à jour après la transaction de l’ordre. Choisir pour cela CRUD ou le magasin unique.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a view, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>affiché par %1</translation>
    </message>
    <message>
        <source>%1 · chosen: %2</source>
        <translation>%1 · choisi&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>A4, upright</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A4, across</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>A5, upright</source>
        <translation>A5, portrait</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter, portrait</translation>
    </message>
    <message>
        <source>Slide, 16 to 9</source>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <source>%1: a handout is saved as .pdf or .svg</source>
        <translation>%1&#x202f;: un polycopié s’enregistre en .pdf ou .svg</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Drawings (*.svg)</source>
        <translation>Pages (*.pdf);;Dessins (*.svg)</translation>
    </message>
</context>
<context>
    <name>HarmText</name>
    <message>
        <source>Sold though out</source>
        <translation>Vendu bien qu’épuisé</translation>
    </message>
    <message>
        <source>Done in vain</source>
        <translation>Fait en vain</translation>
    </message>
    <message>
        <source>Promised too soon</source>
        <translation>Promis trop tôt</translation>
    </message>
    <message>
        <source>Told “still cooking”</source>
        <translation>«&#x202f;Encore en cuisine&#x202f;»</translation>
    </message>
    <message>
        <source>Asked for nothing</source>
        <translation>Demandé pour rien</translation>
    </message>
    <message>
        <source>An order was taken for a dish of which the view still showed enough, and there was not.</source>
        <translation>Une commande a été prise pour un plat dont la vue montrait encore assez, alors qu’il n’y en avait plus.</translation>
    </message>
    <message>
        <source>The view invited to a command that was refused, because it was not true any more: a walk, a dish or a question for nothing.</source>
        <translation>La vue a invité à un ordre qui a été refusé, car elle n’était plus vraie&#x202f;: un trajet, un plat ou une question pour rien.</translation>
    </message>
    <message>
        <source>A guest read a time that had been put off.</source>
        <translation>Un client a lu une heure qui avait été repoussée.</translation>
    </message>
    <message>
        <source>A guest was told, by somebody or by a board, that his order is not ready; it was.</source>
        <translation>Quelqu’un, ou un tableau, a dit à un client que sa commande n’était pas prête&#x202f;; elle l’était.</translation>
    </message>
    <message>
        <source>A guest asked where his order is; a board up to date would have told him.</source>
        <translation>Un client a demandé où était sa commande&#x202f;; un tableau à jour le lui aurait dit.</translation>
    </message>
    <message>
        <source>◔ lag</source>
        <translation>◔ retard</translation>
    </message>
    <message>
        <source>✕ loss</source>
        <translation>✕ perte</translation>
    </message>
    <message>
        <source>⇅ order</source>
        <translation>⇅ ordre</translation>
    </message>
    <message>
        <source>‖ twice</source>
        <translation>‖ double</translation>
    </message>
    <message>
        <source>The view was behind: what it had been brought it showed.</source>
        <translation>La vue était en retard&#x202f;: ce qu’on lui avait livré, elle le montrait.</translation>
    </message>
    <message>
        <source>The view had missed something, or had been thrown away.</source>
        <translation>La vue avait manqué quelque chose, ou avait été jetée.</translation>
    </message>
    <message>
        <source>The view was brought events in another order.</source>
        <translation>La vue a reçu les événements dans une autre succession.</translation>
    </message>
    <message>
        <source>The view was brought an event more than once.</source>
        <translation>La vue a reçu un événement plus d’une fois.</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 de travail</translation>
    </message>
    <message>
        <source>%1 of waiting</source>
        <translation>%1 d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%1 plates</source>
        <translation>
            <numerusform>%1 assiette</numerusform>
            <numerusform>%1 assiettes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 showed event %3 of %4; %5 of %6 was “%7” there, and “%8” in truth. It cost %9.</source>
        <translation>%1&#x202f;: %2 en était à l’événement %3 sur %4&#x202f;; %5 (%6) y était «&#x202f;%7&#x202f;», et en vérité «&#x202f;%8&#x202f;». Coût&#x202f;: %9.</translation>
    </message>
    <message>
        <source>Of %1 decisions by a view none would have been another.</source>
        <translation>Sur %1 décisions prises d’après une vue, aucune n’aurait été différente.</translation>
    </message>
    <message>
        <source>%1 of %2 decisions by a view would have been others, had it shown what was true.</source>
        <translation>%1 décisions sur %2, prises d’après une vue, auraient été différentes si elle avait montré la vérité.</translation>
    </message>
    <message>
        <source>A view was thrown away, times: %1; looks that found it empty: %2; rebuilds that they began: %3; empty for %4.</source>
        <translation>Une vue a été jetée, fois&#x202f;: %1&#x202f;; regards qui l’ont trouvée vide&#x202f;: %2&#x202f;; reconstructions qu’ils ont lancées&#x202f;: %3&#x202f;; vide pendant %4.</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>assiettes</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
</context>
<context>
    <name>KeysPicture</name>
    <message numerus="yes">
        <source>%1 tables</source>
        <translation>
            <numerusform>%1 table</numerusform>
            <numerusform>%1 tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 references</source>
        <translation>
            <numerusform>%1 référence</numerusform>
            <numerusform>%1 références</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitchenText</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 sur %2 prêts</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>au feu</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>à lancer</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servi</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>hurry</source>
        <translation>vite</translation>
    </message>
    <message>
        <source>late</source>
        <translation>retard</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Course %1, not fired</source>
        <translation>Service %1, non envoyé</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>LessonCases</name>
    <message>
        <source>Case “%1”: %2</source>
        <translation>Cas «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Level %1. Minutes: %2.</source>
        <translation>Niveau %1. Minutes&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>What goes wrong in class</source>
        <translation>Ce qui tourne mal en classe</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1 (to be drawn on a chart)</source>
        <translation>%1 (à tracer sur un graphique)</translation>
    </message>
    <message>
        <source>%1 (who chooses it may believe: %2)</source>
        <translation>%1 (qui choisit cela croit peut-être&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (juste)</translation>
    </message>
</context>
<context>
    <name>LessonScenes</name>
    <message>
        <source>Over</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Arrêt %1 sur %2</translation>
    </message>
    <message>
        <source>Vote once more.</source>
        <translation>Votez une seconde fois.</translation>
    </message>
    <message>
        <source>Each votes alone.</source>
        <translation>Chacun vote seul.</translation>
    </message>
    <message>
        <source>%1 A hand is a click, or the key of its number; or type the counts. Hands so far: %2. Who chose what is told later.</source>
        <translation>%1 Une main levée est un clic, ou la touche de son numéro&#x202f;; ou saisir les nombres. Mains levées&#x202f;: %2. Qui a choisi quoi est dit plus tard.</translation>
    </message>
    <message>
        <source>The evening goes on to the next stop.</source>
        <translation>La soirée continue jusqu’au prochain arrêt.</translation>
    </message>
    <message>
        <source>Talk with your neighbour: why did you choose so?</source>
        <translation>Parlez avec votre voisin&#x202f;: pourquoi ce choix&#x202f;?</translation>
    </message>
    <message>
        <source>Draw in the chart how it will go on: with the mouse, or with the arrow keys.</source>
        <translation>Dessiner sur le graphique comment cela continuera&#x202f;: à la souris, ou avec les flèches.</translation>
    </message>
    <message>
        <source>Watch what happens. Nothing can be changed any more.</source>
        <translation>Regardez ce qui se passe. On ne peut plus rien changer.</translation>
    </message>
    <message>
        <source>“%1” is over. The evening can be saved, with the votes in it.</source>
        <translation>«&#x202f;%1&#x202f;» est terminée. La soirée peut être enregistrée, avec les votes.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>Close it, and look</source>
        <translation>Clore, et regarder</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Revoter</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que l’on voit</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fermer la leçon</translation>
    </message>
</context>
<context>
    <name>Lifelines</name>
    <message>
        <source>Write
side</source>
        <translation>Côté
écriture</translation>
    </message>
    <message>
        <source>The write side decides, and writes to the log.</source>
        <translation>Le côté écriture décide, et écrit dans le journal.</translation>
    </message>
    <message>
        <source>%1
view</source>
        <translation>Vue
%1</translation>
    </message>
    <message>
        <source>What %1 shows.</source>
        <translation>Ce que montre %1.</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>Commands a second</source>
        <translation>Ordres par seconde</translation>
    </message>
    <message>
        <source>Reads a second</source>
        <translation>Lectures par seconde</translation>
    </message>
    <message>
        <source>A read, 50 of 100</source>
        <translation>Une lecture, 50 sur 100</translation>
    </message>
    <message>
        <source>A read, 99 of 100</source>
        <translation>Une lecture, 99 sur 100</translation>
    </message>
    <message>
        <source>By one writer, each durable before the next.</source>
        <translation>Par un seul écrivain, chacun durable avant le suivant.</translation>
    </message>
    <message>
        <source>Of the kitchen&apos;s board, by all readers together.</source>
        <translation>Du tableau de la cuisine, par tous les lecteurs ensemble.</translation>
    </message>
    <message>
        <source>So long or less took half of the reads.</source>
        <translation>La moitié des lectures a pris ce temps ou moins.</translation>
    </message>
    <message>
        <source>So long or less took 99 of 100 reads.</source>
        <translation>99 lectures sur 100 ont pris ce temps ou moins.</translation>
    </message>
    <message>
        <source>Measured here, on %1; %2 s for each point. One writer, each of whose commands is durable before the next; each reader reads the kitchen&apos;s board as it is stored, again and again, or under CRUD the joins that make it.</source>
        <translation>Mesuré ici, sur %1&#x202f;; %2 s par point. Un seul écrivain, dont chaque ordre est durable avant le suivant&#x202f;; chaque lecteur lit le tableau de la cuisine tel qu’il est stocké, encore et encore, ou, avec CRUD, les jointures qui le produisent.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 points.</source>
        <translation>Arrêté après %1 points sur %2.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>OPTIONS OF THE WINDOW</source>
        <translation>OPTIONS DE LA FENÊTRE</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>SOUS-COMMANDES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE RETOUR</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VOIR AUSSI</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Commandes utilisateur</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS and event sourcing work. Guests order at tables and at the takeaway counter; each order is a command to a write side, which refuses it or records events; the events refresh separate kitchen, waiter and status views, live. One sees what is late, what is wrong, and why.</source>
        <translation>Un restaurant qui montre comment fonctionnent CQRS et l’event sourcing. Les clients commandent à table et au comptoir à emporter&#x202f;; chaque commande est un ordre adressé à un côté écriture, qui le refuse ou enregistre des événements&#x202f;; les événements rafraîchissent en direct des vues séparées pour la cuisine, le serveur et les numéros. On voit ce qui est en retard, ce qui est faux, et pourquoi.</translation>
    </message>
    <message>
        <source>Without a subcommand a window opens. The subcommands do the same without one, and need no display.</source>
        <translation>Sans sous-commande, une fenêtre s’ouvre. Les sous-commandes font de même sans fenêtre, et n’ont pas besoin d’écran.</translation>
    </message>
    <message>
        <source>What an evening begins with: guests, staff, dishes, and what happens when. Those that the program brings are named without the ending.</source>
        <translation>Ce par quoi commence une soirée&#x202f;: clients, personnel, plats, et ce qui se passe quand. Ceux que le programme apporte se nomment sans extension.</translation>
    </message>
    <message>
        <source>A recorded evening: one SQLite database with all commands and events.</source>
        <translation>Une soirée enregistrée&#x202f;: une base de données SQLite avec tous les ordres et événements.</translation>
    </message>
    <message>
        <source>What somebody expects of an evening; see the subcommand expect.</source>
        <translation>Ce que l’on attend d’une soirée&#x202f;; voir la sous-commande expect.</translation>
    </message>
    <message>
        <source>A scenario with stops, questions, and what each stop shows.</source>
        <translation>Un scénario avec des arrêts, des questions, et ce que montre chaque arrêt.</translation>
    </message>
    <message>
        <source>Plays it, keeps it, and prints the boards.</source>
        <translation>La joue, la conserve, et imprime les tableaux.</translation>
    </message>
    <message>
        <source>A view as it was at event 40.</source>
        <translation>Une vue telle qu’elle était à l’événement 40.</translation>
    </message>
    <message>
        <source>What happened to one order, its stock and payment.</source>
        <translation>Ce qui est arrivé à une commande, à son stock et à son paiement.</translation>
    </message>
    <message>
        <source>Checks file and views from end to end.</source>
        <translation>Vérifie le fichier et les vues de bout en bout.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <comment>words that an option takes</comment>
        <translation>L’un de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>By default: %1.</source>
        <comment>what an option takes</comment>
        <translation>Par défaut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <comment>other options</comment>
        <translation>Seulement avec %1.</translation>
    </message>
    <message>
        <source>Not with %1.</source>
        <comment>other options</comment>
        <translation>Pas avec %1.</translation>
    </message>
</context>
<context>
    <name>MeasuresLines</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abandons</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attendent</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>came</source>
        <translation>venus</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>présents</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servis</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>saw the queue</source>
        <translation>ont vu la file</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>à bout de patience</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>rien à commander</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>n’ont pas pu payer</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>servies</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>regards</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupés</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>occupation</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>au travail</translation>
    </message>
    <message>
        <source>of</source>
        <comment>so much staff time</comment>
        <translation>sur</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>mean queue</source>
        <translation>file moyenne</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>en vain</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>awaiting views</source>
        <translation>attente des vues</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectures</translation>
    </message>
    <message numerus="yes">
        <source>%n looks at views</source>
        <translation>
            <numerusform>%n regard sur une vue</numerusform>
            <numerusform>%n regards sur les vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands of persons</source>
        <translation>
            <numerusform>%n ordre de personnes</numerusform>
            <numerusform>%n ordres de personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to 1</source>
        <translation>%1 pour 1</translation>
    </message>
    <message>
        <source>Time of orders</source>
        <translation>Temps des commandes</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Les plus longues</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>kitchen was busy</source>
        <translation>cuisine occupée</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en travail</translation>
    </message>
    <message>
        <source>staff were busy</source>
        <translation>personnel occupé</translation>
    </message>
    <message>
        <source>screen was late</source>
        <translation>écran en retard</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
</context>
<context>
    <name>MessageInfo</name>
    <message>
        <source>%1 · from %2 at %3 to the write side, which %4.</source>
        <translation>%1 · de %2 à %3 vers le côté écriture, qui %4.</translation>
    </message>
    <message>
        <source>The write side answers at once</source>
        <translation>Le côté écriture répond aussitôt</translation>
    </message>
    <message>
        <source>%1 · command %2</source>
        <translation>%1 · ordre %2</translation>
    </message>
    <message>
        <source>%1 · recorded in %2 at %3, because of %4 of %5. </source>
        <translation>%1 · enregistré dans %2 à %3, à cause de %4 de %5. </translation>
    </message>
    <message>
        <source>%1 · event %2</source>
        <translation>%1 · événement %2</translation>
    </message>
    <message>
        <source>accepted it</source>
        <translation>l’a accepté</translation>
    </message>
    <message>
        <source>accepted it: %1</source>
        <translation>l’a accepté&#x202f;: %1</translation>
    </message>
    <message>
        <source>refused it: %1</source>
        <translation>l’a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>knew it already and answered as the first time</source>
        <translation>le connaissait déjà et a répondu comme la première fois</translation>
    </message>
    <message>
        <source>To the process manager, which answers it with a command.</source>
        <translation>Vers le gestionnaire de processus, qui y répond par un ordre.</translation>
    </message>
    <message>
        <source>To the log, where every view reads it.</source>
        <translation>Vers le journal, où chaque vue le lit.</translation>
    </message>
    <message>
        <source>To %1, where it waits, and nobody knows for how long.</source>
        <translation>Vers %1, où il attend, et nul ne sait combien de temps.</translation>
    </message>
    <message>
        <source>It is not brought to %1.</source>
        <translation>Il n’est pas livré à %1.</translation>
    </message>
    <message>
        <source>To %1, at once.</source>
        <translation>Vers %1, aussitôt.</translation>
    </message>
    <message>
        <source>It takes no time</source>
        <translation>Cela ne prend pas de temps</translation>
    </message>
    <message>
        <source>To %1, where it arrives at %2, after %3.</source>
        <translation>Vers %1, où il arrive à %2, après %3.</translation>
    </message>
    <message>
        <source>On its way to %1: %2 %3, at %4 (injected). </source>
        <translation>En route vers %1&#x202f;: %2 %3, à %4 (injecté). </translation>
    </message>
    <message>
        <source>It never arrives.</source>
        <translation>Il n’arrive jamais.</translation>
    </message>
    <message>
        <source>It waits, and nobody knows for how long.</source>
        <translation>Il attend, et nul ne sait combien de temps.</translation>
    </message>
    <message>
        <source>It was shown at %1.</source>
        <translation>Il a été affiché à %1.</translation>
    </message>
    <message>
        <source>It is shown at %1.</source>
        <translation>Il est affiché à %1.</translation>
    </message>
    <message>
        <source>%1; it is drawn for a moment so that it can be seen.</source>
        <translation>%1&#x202f;; il est dessiné un moment pour qu’on puisse le voir.</translation>
    </message>
</context>
<context>
    <name>MisconceptionText</name>
    <message>
        <source>CQRS means two databases.</source>
        <translation>CQRS, ce sont deux bases de données.</translation>
    </message>
    <message>
        <source>CQRS is event sourcing, and that is messaging.</source>
        <translation>CQRS est de l’event sourcing, et celui-ci de la messagerie.</translation>
    </message>
    <message>
        <source>What was accepted is visible.</source>
        <translation>Ce qui a été accepté est visible.</translation>
    </message>
    <message>
        <source>Who waits for one view has waited for every view, and for what follows.</source>
        <translation>Qui attend une vue a attendu toutes les vues, et ce qui s’ensuit.</translation>
    </message>
    <message>
        <source>A command must answer nothing.</source>
        <translation>Un ordre ne doit rien répondre.</translation>
    </message>
    <message>
        <source>Delete the wrong event, rebuild, done.</source>
        <translation>Supprimer l’événement faux, reconstruire, c’est tout.</translation>
    </message>
    <message>
        <source>A replay carries the commands out again.</source>
        <translation>Rejouer exécute de nouveau les ordres.</translation>
    </message>
    <message>
        <source>A replay does again what was done: mails, plates.</source>
        <translation>Rejouer refait ce qui a été fait&#x202f;: courriels, assiettes.</translation>
    </message>
    <message>
        <source>A projection may read the clock, or another source.</source>
        <translation>Une projection peut lire l’horloge, ou une autre source.</translation>
    </message>
    <message>
        <source>Who looks in the view before sending cannot sell twice.</source>
        <translation>Qui regarde la vue avant d’envoyer ne peut pas vendre deux fois.</translation>
    </message>
    <message>
        <source>Events of several services come in order, or their times tell it.</source>
        <translation>Les événements de plusieurs services arrivent dans l’ordre, ou leurs heures le disent.</translation>
    </message>
    <message>
        <source>Exactly-once delivery can be bought.</source>
        <translation>La livraison exactement une fois s’achète.</translation>
    </message>
    <message>
        <source>A message bus is an event store.</source>
        <translation>Un bus de messages est un magasin d’événements.</translation>
    </message>
    <message>
        <source>A compensation is a rollback: nobody has seen anything.</source>
        <translation>Une compensation est un retour en arrière&#x202f;: personne n’a rien vu.</translation>
    </message>
    <message>
        <source>A compensation cannot fail.</source>
        <translation>Une compensation ne peut pas échouer.</translation>
    </message>
    <message>
        <source>“OrderUpdated” is an event.</source>
        <translation>«&#x202f;OrderUpdated&#x202f;» est un événement.</translation>
    </message>
    <message>
        <source>An event is a polite command.</source>
        <translation>Un événement est un ordre poli.</translation>
    </message>
    <message>
        <source>A thin event is enough: who needs more asks back.</source>
        <translation>Un événement maigre suffit&#x202f;: qui a besoin de plus redemande.</translation>
    </message>
    <message>
        <source>Long streams need snapshots.</source>
        <translation>Les longs flux ont besoin d’instantanés.</translation>
    </message>
    <message>
        <source>Races are about microseconds: lock it.</source>
        <translation>Les courses se jouent en microsecondes&#x202f;: il suffit de verrouiller.</translation>
    </message>
    <message>
        <source>It ran well a hundred times, so it is right.</source>
        <translation>Cela a bien marché cent fois, donc c’est juste.</translation>
    </message>
    <message>
        <source>Up to date means right, and late means wrong.</source>
        <translation>À jour veut dire juste, et en retard veut dire faux.</translation>
    </message>
    <message>
        <source>A new version of an event may mean anything.</source>
        <translation>Une nouvelle version d’un événement peut signifier n’importe quoi.</translation>
    </message>
    <message>
        <source>Deleting the row forgets the person.</source>
        <translation>Supprimer la ligne fait oublier la personne.</translation>
    </message>
    <message>
        <source>If it is good here, all of it should be event-sourced.</source>
        <translation>Si c’est bon ici, tout devrait être par événements.</translation>
    </message>
    <message>
        <source>The split made it faster.</source>
        <translation>C’est la séparation qui a rendu cela plus rapide.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Takeaway %1</source>
        <translation>À emporter %1</translation>
    </message>
    <message>
        <source>Delivered, left without paying</source>
        <translation>Servie, partis sans payer</translation>
    </message>
    <message>
        <source>Delivered, awaits payment</source>
        <translation>Servie, paiement attendu</translation>
    </message>
    <message>
        <source>Delivered and paid</source>
        <translation>Servie et payée</translation>
    </message>
    <message>
        <source>Delivered, bill closed</source>
        <translation>Servie, addition close</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Servie</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Au feu</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>En cuisine</translation>
    </message>
    <message>
        <source>Placed, awaits payment</source>
        <translation>Passée, paiement attendu</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejetée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>ParkedBox</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 commande</numerusform>
            <numerusform>%1 commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Come in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>PIN on the projector</source>
        <translation>PIN projeté au mur</translation>
    </message>
    <message>
        <source>You need no name. You get a number and a bird, and nothing else is kept of you.</source>
        <translation>Aucun nom à donner. Vous recevez un numéro et un oiseau&#x202f;; rien d’autre n’est gardé de vous.</translation>
    </message>
    <message>
        <source>You are {name}.</source>
        <translation>Vous êtes {name}.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>One more {dish}</source>
        <translation>Un {dish} de plus</translation>
    </message>
    <message>
        <source>One less {dish}</source>
        <translation>Un {dish} de moins</translation>
    </message>
    <message>
        <source>contains {allergens}</source>
        <translation>contient {allergens}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Order for {total}</source>
        <translation>Commander pour {total}</translation>
    </message>
    <message>
        <source>Choose a dish first.</source>
        <translation>Choisir d’abord un plat.</translation>
    </message>
    <message>
        <source>Your orders</source>
        <translation>Vos commandes</translation>
    </message>
    <message>
        <source>You have not ordered anything yet.</source>
        <translation>Vous n’avez encore rien commandé.</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Numéro {n}</translation>
    </message>
    <message>
        <source>Pay {total} by card</source>
        <translation>Payer {total} par carte</translation>
    </message>
    <message>
        <source>The card is pretended: you need none.</source>
        <translation>La carte est fictive&#x202f;: il n’en faut pas.</translation>
    </message>
    <message>
        <source>Where is my order?</source>
        <translation>Où est ma commande&#x202f;?</translation>
    </message>
    <message>
        <source>Collect it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>As of {at}, event {position}.</source>
        <translation>État à {at}, événement {position}.</translation>
    </message>
    <message>
        <source>It shows what was {n} s ago.</source>
        <translation>Il montre ce qui était il y a {n} s.</translation>
    </message>
    <message>
        <source>It is up to date.</source>
        <translation>Il est à jour.</translation>
    </message>
    <message>
        <source>Look at the board</source>
        <translation>Regarder le tableau</translation>
    </message>
    <message>
        <source>Number {n} is called.</source>
        <translation>Le numéro {n} est appelé.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Your answer is in. You may change it until the question is closed.</source>
        <translation>Votre réponse est notée. Vous pouvez la changer tant que la question est ouverte.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>La question est close.</translation>
    </message>
    <message>
        <source>What happened: {text}</source>
        <translation>Ce qui s’est passé&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>Envoi en cours …</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer was not reached for {n} s.</source>
        <translation>L’ordinateur de l’enseignant n’est plus joint depuis {n} s.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is not reached.</source>
        <translation>L’ordinateur de l’enseignant n’est pas joint.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is reached again.</source>
        <translation>L’ordinateur de l’enseignant est de nouveau joint.</translation>
    </message>
    <message>
        <source>This is not the code or PIN that is shown now.</source>
        <translation>Ce n’est pas le code ou le PIN affiché en ce moment.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were typed. Scan the code, or wait two minutes.</source>
        <translation>Trop de PIN faux ont été saisis. Scanner le code, ou attendre deux minutes.</translation>
    </message>
    <message>
        <source>As many guests are in as may be.</source>
        <translation>C’est complet&#x202f;: personne n’entre plus.</translation>
    </message>
    <message>
        <source>You are not known here any more. Please come in again.</source>
        <translation>Vous n’êtes plus connu ici. Veuillez entrer de nouveau.</translation>
    </message>
    <message>
        <source>You were sent out.</source>
        <translation>On vous a fait sortir.</translation>
    </message>
    <message>
        <source>The doors are closed.</source>
        <translation>Les portes sont fermées.</translation>
    </message>
    <message>
        <source>You go on in another window.</source>
        <translation>Vous continuez dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Good-bye.</source>
        <translation>Au revoir.</translation>
    </message>
    <message>
        <source>That was more than a person can ask for.</source>
        <translation>C’est plus qu’une personne ne peut demander.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>This page comes by HTTP over the local network: others there can read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>Cette page arrive par HTTP sur le réseau local&#x202f;: d’autres peuvent y lire aussi. Rien de personnel n’est demandé, et rien n’est gardé.</translation>
    </message>
    <message>
        <source>This page comes encrypted (HTTPS): others in the network cannot read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>Cette page arrive chiffrée (HTTPS)&#x202f;: les autres sur le réseau ne peuvent pas lire. Rien de personnel n’est demandé, et rien n’est gardé.</translation>
    </message>
</context>
<context>
    <name>PhoneText</name>
    <message>
        <source>No phone has come in yet. Perhaps the wireless network keeps its clients apart, as guest networks often do, or a firewall closes the port of %1. Try it with one phone; where it cannot be helped, ask for a show of hands.</source>
        <translation>Aucun téléphone n’est encore entré. Le réseau sans fil isole peut-être ses appareils, comme souvent les réseaux d’invités, ou un pare-feu ferme le port de %1. Essayer avec un téléphone&#x202f;; si l’on n’y peut rien, faire voter à main levée.</translation>
    </message>
    <message>
        <source>In this evening nothing can be ordered. Questions of a lesson are still asked here.</source>
        <translation>Dans cette soirée, rien ne se commande. Les questions d’une leçon sont tout de même posées ici.</translation>
    </message>
    <message>
        <source>The class looks back at what was: nothing can be asked for until it is now again.</source>
        <translation>La classe regarde ce qui était&#x202f;: rien ne peut être demandé avant le retour au présent.</translation>
    </message>
    <message>
        <source>This is not your order.</source>
        <translation>Cette commande n’est pas la vôtre.</translation>
    </message>
    <message>
        <source>There is no such dish.</source>
        <translation>Ce plat n’existe pas.</translation>
    </message>
    <message>
        <source>Your order is taken. You have number %1.</source>
        <translation>Votre commande est prise. Vous avez le numéro %1.</translation>
    </message>
    <message>
        <source>Paid. Your number will be called on the board.</source>
        <translation>Payé. Votre numéro sera appelé au tableau.</translation>
    </message>
    <message>
        <source>%1 says: I know nothing of it yet.</source>
        <translation>%1 dit&#x202f;: je n’en sais encore rien.</translation>
    </message>
    <message>
        <source>%1 says: it is not paid yet.</source>
        <translation>%1 dit&#x202f;: elle n’est pas encore payée.</translation>
    </message>
    <message>
        <source>%1 says: it is still in the kitchen.</source>
        <translation>%1 dit&#x202f;: elle est encore en cuisine.</translation>
    </message>
    <message>
        <source>%1 says: it is ready. Come and collect it.</source>
        <translation>%1 dit&#x202f;: elle est prête. Venez la chercher.</translation>
    </message>
    <message>
        <source>%1 says: it is on its way to you.</source>
        <translation>%1 dit&#x202f;: elle arrive.</translation>
    </message>
    <message>
        <source>%1 says: you have it.</source>
        <translation>%1 dit&#x202f;: vous l’avez.</translation>
    </message>
    <message>
        <source>Here it is. Enjoy your meal!</source>
        <translation>La voici. Bon appétit&#x202f;!</translation>
    </message>
    <message>
        <source>Your order is on its way to the kitchen.</source>
        <translation>Votre commande est en route vers la cuisine.</translation>
    </message>
    <message>
        <source>The kitchen knows of it. Your number will be called on the board.</source>
        <translation>La cuisine la connaît. Votre numéro sera appelé au tableau.</translation>
    </message>
    <message>
        <source>The restaurant does not take it now. Please try again.</source>
        <translation>Le restaurant ne le prend pas maintenant. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: a picture is saved as .png or .svg</source>
        <translation>%1&#x202f;: une image s’enregistre en .png ou .svg</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Images (*.png);;Dessins (*.svg)</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>%1: a contact sheet is saved as .pdf</source>
        <translation>%1&#x202f;: une planche-contact s’enregistre en .pdf</translation>
    </message>
    <message>
        <source>%1: there is no folder %2</source>
        <translation>%1&#x202f;: il n’y a pas de dossier %2</translation>
    </message>
    <message>
        <source>--at: %1 lies outside the evening, which goes from %2 to %3</source>
        <translation>--at&#x202f;: %1 est hors de la soirée, qui va de %2 à %3</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · événement %2 sur %3</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1&#x202f;: le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1: nobody has noted anything, and no caption stands anywhere; moments are named by --at</source>
        <translation>%1&#x202f;: personne n’a rien noté, et il n’y a de légende nulle part&#x202f;; les moments se nomment par --at</translation>
    </message>
</context>
<context>
    <name>PlaceInfo</name>
    <message>
        <source>Hears of events as a view does, and answers some with commands of its own.</source>
        <translation>Apprend les événements comme une vue, et répond à certains par ses propres ordres.</translation>
    </message>
    <message>
        <source>What has happened, in order, never changed. Each view reads it by itself.</source>
        <translation>Ce qui s’est passé, dans l’ordre, jamais modifié. Chaque vue le lit elle-même.</translation>
    </message>
    <message>
        <source>%1: no event is brought to it; it reads %2.</source>
        <translation>%1&#x202f;: aucun événement ne lui est livré&#x202f;; elle lit %2.</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event at once.</source>
        <translation>Dans ce scénario, elle apprend un événement aussitôt.</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event %1 after it was written.</source>
        <translation>Dans ce scénario, elle apprend un événement %1 après son écriture.</translation>
    </message>
    <message>
        <source>What is delivered to it is bent: its menu says how, under Deliveries.</source>
        <translation>Ce qui lui est livré est perturbé&#x202f;: son menu dit comment, sous Livraisons.</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 événement</numerusform>
            <numerusform>%1 événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>small</source>
        <comment>of titles within a sentence: &quot;small&quot;, or &quot;kept&quot; where nouns have a capital letter</comment>
        <translation>small</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>%1: ±%2 % (some %3 evenings)</source>
        <comment>a figure, how precise, what would do</comment>
        <translation>%1&#x202f;: ±%2&#x202f;% (env. %3 soirées)</translation>
    </message>
    <message>
        <source>and %1 more, the widest of them %2</source>
        <comment>figures; one of them by name</comment>
        <translation>et %1 de plus, le plus large&#x202f;: %2</translation>
    </message>
    <message>
        <source>Too few measured evenings for ±%1 % of the mean: %2.</source>
        <translation>Trop peu de soirées mesurées pour ±%1&#x202f;% de la moyenne&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Too few simulated evenings for ±%1 % of the mean: %2.</source>
        <translation>Trop peu de soirées simulées pour ±%1&#x202f;% de la moyenne&#x202f;: %2.</translation>
    </message>
    <message>
        <source>±%1 % of the mean; some %2 evenings would be needed for ±%3 %</source>
        <translation>±%1&#x202f;% de la moyenne&#x202f;; il faudrait environ %2 soirées pour ±%3&#x202f;%</translation>
    </message>
    <message>
        <source>One evening alone says nothing of how far off its figures may be.</source>
        <translation>Une seule soirée ne dit rien de l’erreur possible de ses chiffres.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>From now on %1 hears of events at once</source>
        <translation>Désormais, %1 apprend les événements aussitôt</translation>
    </message>
    <message>
        <source>From now on %1 hears of events %2 late</source>
        <translation>Désormais, %1 apprend les événements avec %2 de retard</translation>
    </message>
    <message>
        <source>stopped at %1: %2</source>
        <translation>arrêtée à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>rebuilding %1 %, %2 s left</source>
        <translation>reconstruction %1&#x202f;%, encore %2 s</translation>
    </message>
    <message>
        <source>at %1 · %2 on the way</source>
        <translation>à %1 · %2 en route</translation>
    </message>
    <message>
        <source>at %1 · up to date</source>
        <translation>à %1 · à jour</translation>
    </message>
    <message>
        <source>at %1 · %2 behind</source>
        <translation>à %1 · retard&#x202f;: %2</translation>
    </message>
    <message>
        <source>at %1 · %2, %3 behind</source>
        <translation>à %1 · retard&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>It hears of each event %1 late, on purpose.</source>
        <translation>Elle apprend chaque événement avec %1 de retard, exprès.</translation>
    </message>
    <message>
        <source>This machine has been at it for %1 s.</source>
        <translation>Cette machine y travaille depuis %1 s.</translation>
    </message>
    <message>
        <source>Only what follows the log can be delayed: this view is kept in step in another way.</source>
        <translation>Seul ce qui suit le journal peut être retardé&#x202f;: cette vue est tenue à jour autrement.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>rebuilding</source>
        <translation>en reconstruction</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>vue de lecture</translation>
    </message>
    <message>
        <source>empty · rebuilds: %1</source>
        <translation>vide · reconstructions : %1</translation>
    </message>
    <message>
        <source>empty · no look yet</source>
        <translation>vide · aucun regard encore</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>jetée</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This evening is opened only to look.</source>
        <translation>Cette soirée n’est ouverte que pour regarder.</translation>
    </message>
    <message>
        <source>That does not happen any more in this evening.</source>
        <translation>Cela n’arrive plus dans cette soirée.</translation>
    </message>
    <message>
        <source>This command has not been answered yet.</source>
        <translation>Cet ordre n’a pas encore reçu de réponse.</translation>
    </message>
</context>
<context>
    <name>QueueInfo</name>
    <message>
        <source>It hears of each %1 late, on purpose. </source>
        <translation>Elle apprend chacun avec %1 de retard, exprès. </translation>
    </message>
    <message>
        <source>%1 on their way to %2</source>
        <translation>%1 en route vers %2</translation>
    </message>
    <message>
        <source>Who arrives first stands first.</source>
        <translation>Le premier arrivé est en tête.</translation>
    </message>
    <message>
        <source>%1, arrives at %2</source>
        <translation>%1, arrive à %2</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, attend</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>In the role %1 nobody may read %2.</source>
        <translation>Dans le rôle %1, personne ne peut lire %2.</translation>
    </message>
    <message>
        <source>In the role %1 one may read in %2 what is said of one&apos;s own order only: the rest is about others.</source>
        <translation>Dans le rôle %1, on ne peut lire dans %2 que ce qui concerne sa propre commande&#x202f;: le reste parle des autres.</translation>
    </message>
    <message>
        <source>The files hold what every view shows. In the role %1 one may not read all of %2, and so none of the files.</source>
        <translation>Les fichiers contiennent ce que montre chaque vue. Dans le rôle %1, on ne peut pas tout lire de %2, et donc aucun des fichiers.</translation>
    </message>
    <message>
        <source>In the role %1 nobody may take an order. These may: %2.</source>
        <translation>Dans le rôle %1, personne ne peut prendre de commande. Le peuvent&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 (%2) may not %3.</source>
        <translation>%1 (%2) ne peut pas %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the staff list of this evening.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas sur la liste du personnel de cette soirée.</translation>
    </message>
    <message>
        <source>%1 is on the staff list, but not in that role (%2).</source>
        <translation>%1 est sur la liste du personnel, mais pas dans ce rôle (%2).</translation>
    </message>
    <message>
        <source>%1 may not speak for the process manager.</source>
        <translation>%1 ne peut pas parler pour le gestionnaire de processus.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>Orders are numbered from 1.</source>
        <translation>Les commandes sont numérotées à partir de 1.</translation>
    </message>
    <message>
        <source>Order %1 was placed already.</source>
        <translation>La commande %1 a déjà été passée.</translation>
    </message>
    <message>
        <source>Nothing was ordered: name at least one dish.</source>
        <translation>Rien n’a été commandé&#x202f;: nommer au moins un plat.</translation>
    </message>
    <message>
        <source>There is nothing to reserve.</source>
        <translation>Il n’y a rien à réserver.</translation>
    </message>
    <message>
        <source>An order has at most %1 lines; place another order for the rest.</source>
        <translation>Une commande a au plus %1 lignes&#x202f;; passer une autre commande pour le reste.</translation>
    </message>
    <message>
        <source>A takeaway order needs the guest&apos;s name.</source>
        <translation>Une commande à emporter demande le nom du client.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; on the menu.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas au menu.</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>Il n’y a pas de table %1.</translation>
    </message>
    <message>
        <source>Table %1 is taken by a party of %2.</source>
        <translation>La table %1 est prise par une tablée de %2.</translation>
    </message>
    <message>
        <source>Nobody sits at table %1.</source>
        <translation>Personne n’est assis à la table %1.</translation>
    </message>
    <message>
        <source>Table %1 has %2 seats, not %3.</source>
        <translation>La table %1 a %2 places, pas %3.</translation>
    </message>
    <message>
        <source>A party has a number from 1, and at least one guest.</source>
        <translation>Une tablée a un numéro à partir de 1, et au moins un client.</translation>
    </message>
    <message>
        <source>The party sits at that table already.</source>
        <translation>La tablée est déjà assise à cette table.</translation>
    </message>
    <message>
        <source>Party %1 sits at table %2.</source>
        <translation>La tablée %1 est assise à la table %2.</translation>
    </message>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>La commande %1 n’a pas de ligne %2.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was voided.</source>
        <translation>La ligne %1 (%2) de la commande %3 a été annulée.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is its last one; cancel the order instead.</source>
        <translation>La ligne %1 (%2) de la commande %3 est la dernière&#x202f;; annuler plutôt la commande.</translation>
    </message>
    <message>
        <source>Courses are numbered from 1.</source>
        <translation>Les services sont numérotés à partir de 1.</translation>
    </message>
    <message>
        <source>Order %1 has nothing waiting in course %2.</source>
        <translation>La commande %1 n’a rien en attente au service %2.</translation>
    </message>
    <message>
        <source>Course %1 of order %2 was fired already.</source>
        <translation>Le service %1 de la commande %2 a déjà été envoyé.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled at %2.</source>
        <translation>La commande %1 a été annulée à %2.</translation>
    </message>
    <message>
        <source>Order %1 was rejected at %2.</source>
        <translation>La commande %1 a été rejetée à %2.</translation>
    </message>
    <message>
        <source>Order %1 was accepted already.</source>
        <translation>La commande %1 a déjà été acceptée.</translation>
    </message>
    <message>
        <source>No line of order %1 waits to be accepted.</source>
        <translation>Aucune ligne de la commande %1 n’attend d’être acceptée.</translation>
    </message>
    <message>
        <source>Order %1 is not accepted yet.</source>
        <translation>La commande %1 n’est pas encore acceptée.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not accepted yet.</source>
        <translation>La ligne %1 (%2) de la commande %3 n’est pas encore acceptée.</translation>
    </message>
    <message>
        <source>Course %1 of order %2 comes first.</source>
        <translation>Le service %1 de la commande %2 vient d’abord.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 waits for course %4 to be fired.</source>
        <translation>La ligne %1 (%2) de la commande %3 attend que le service %4 soit envoyé.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking already.</source>
        <translation>La ligne %1 (%2) de la commande %3 est déjà au feu.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not cooking yet.</source>
        <translation>La ligne %1 (%2) de la commande %3 n’est pas encore au feu.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is ready already.</source>
        <translation>La ligne %1 (%2) de la commande %3 est déjà prête.</translation>
    </message>
    <message>
        <source>Order %1 is ready already; place another order.</source>
        <translation>La commande %1 est déjà prête&#x202f;; passer une autre commande.</translation>
    </message>
    <message>
        <source>Order %1 is not ready yet.</source>
        <translation>La commande %1 n’est pas encore prête.</translation>
    </message>
    <message>
        <source>The ticket of order %1 was bumped already.</source>
        <translation>Le bon de la commande %1 a déjà été validé.</translation>
    </message>
    <message>
        <source>The ticket of order %1 is not bumped.</source>
        <translation>Le bon de la commande %1 n’est pas validé.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was picked up already.</source>
        <translation>La ligne %1 (%2) de la commande %3 a déjà été enlevée.</translation>
    </message>
    <message>
        <source>Order %1 was picked up already, or a part of it.</source>
        <translation>La commande %1 a déjà été enlevée, ou une partie.</translation>
    </message>
    <message>
        <source>Nothing of order %1 waits at the pass any more.</source>
        <translation>Plus rien de la commande %1 n’attend au passe.</translation>
    </message>
    <message>
        <source>Order %1 was not picked up yet.</source>
        <translation>La commande %1 n’a pas encore été enlevée.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was delivered already.</source>
        <translation>La ligne %1 (%2) de la commande %3 a déjà été servie.</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, or a part of it.</source>
        <translation>La commande %1 a déjà été servie, ou une partie.</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, as far as it was ready.</source>
        <translation>La commande %1 a déjà été servie, pour ce qui en était prêt.</translation>
    </message>
    <message>
        <source>A takeaway order is paid before it is cooked; place another order.</source>
        <translation>Une commande à emporter est payée avant d’être cuisinée&#x202f;; passer une autre commande.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: only a manager can void it.</source>
        <translation>La ligne %1 (%2) de la commande %3 est au feu&#x202f;: seul un responsable peut l’annuler.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: only a manager can void it.</source>
        <translation>La ligne %1 (%2) de la commande %3 est cuite&#x202f;: seul un responsable peut l’annuler.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: say why it is to be voided.</source>
        <translation>La ligne %1 (%2) de la commande %3 est au feu&#x202f;: dire pourquoi l’annuler.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: say why it is to be voided.</source>
        <translation>La ligne %1 (%2) de la commande %3 est cuite&#x202f;: dire pourquoi l’annuler.</translation>
    </message>
    <message>
        <source>Say why order %1 is to be cancelled.</source>
        <translation>Dire pourquoi la commande %1 doit être annulée.</translation>
    </message>
    <message>
        <source>Nothing is reserved for order %1.</source>
        <translation>Rien n’est réservé pour la commande %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 is reserved for order %2.</source>
        <translation>Aucune portion de %1 n’est réservée pour la commande %2.</translation>
    </message>
    <message>
        <source>%1 is not reserved for line %2 of order %3.</source>
        <translation>%1 n’est pas réservé pour la ligne %2 de la commande %3.</translation>
    </message>
    <message>
        <source>%1 is reserved already for line %2 of order %3.</source>
        <translation>%1 est déjà réservé pour la ligne %2 de la commande %3.</translation>
    </message>
    <message>
        <source>%1 is marked sold out already.</source>
        <translation>%1 est déjà marqué épuisé.</translation>
    </message>
    <message>
        <source>%1 is not sold out.</source>
        <translation>%1 n’est pas épuisé.</translation>
    </message>
    <message>
        <source>Nothing is left of %1; receive some first.</source>
        <translation>Il ne reste rien de %1&#x202f;; en recevoir d’abord.</translation>
    </message>
    <message>
        <source>At least one of %1 can be reserved.</source>
        <translation>On peut réserver au moins une portion de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be received: it takes at least one, and no more than can be counted.</source>
        <translation>%1 de %2 ne peuvent pas être reçus&#x202f;: il en faut au moins un, et pas plus que l’on n’en peut compter.</translation>
    </message>
    <message>
        <source>%1 cannot be asked for order %2.</source>
        <translation>%1 ne peut pas être demandé pour la commande %2.</translation>
    </message>
    <message>
        <source>%1 cannot be given back for order %2: %3 of it is with us.</source>
        <translation>%1 ne peut pas être rendu pour la commande %2&#x202f;: nous en avons %3.</translation>
    </message>
    <message>
        <source>There is no bill for order %1 yet.</source>
        <translation>Il n’y a pas encore d’addition pour la commande %1.</translation>
    </message>
    <message>
        <source>%1 is asked already for order %2.</source>
        <translation>%1 est déjà demandé pour la commande %2.</translation>
    </message>
    <message>
        <source>Order %1 was paid at %2.</source>
        <translation>La commande %1 a été payée à %2.</translation>
    </message>
    <message>
        <source>The card for order %1 was declined at %2.</source>
        <translation>La carte pour la commande %1 a été refusée à %2.</translation>
    </message>
    <message>
        <source>Order %1 was not paid in time: its payment expired at %2.</source>
        <translation>La commande %1 n’a pas été payée à temps&#x202f;: son paiement a expiré à %2.</translation>
    </message>
    <message>
        <source>Nothing was paid for order %1.</source>
        <translation>Rien n’a été payé pour la commande %1.</translation>
    </message>
    <message>
        <source>No refund of order %1 is on its way that could be declined.</source>
        <translation>Aucun remboursement de la commande %1 n’est en cours qui puisse être refusé.</translation>
    </message>
    <message>
        <source>No money is owed for order %1.</source>
        <translation>Aucun argent n’est dû pour la commande %1.</translation>
    </message>
    <message>
        <source>Another command was sent under this id before: %1 number %2.</source>
        <translation>Un autre ordre a déjà été envoyé sous cet identifiant&#x202f;: %1, numéro %2.</translation>
    </message>
    <message>
        <source>Others changed the same thing again and again; please try once more.</source>
        <translation>D’autres ont changé la même chose encore et encore&#x202f;; réessayer une fois.</translation>
    </message>
    <message>
        <source>The %1 service did not answer within %2.</source>
        <translation>Le service %1 n’a pas répondu en %2.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>An evening of commands: no guests live in it, so nobody waits.</source>
        <translation>Une soirée d’ordres seulement&#x202f;: aucun client n’y vit, donc personne n’attend.</translation>
    </message>
    <message>
        <source>Guests or parties who came: %1; well served: %2; lost: %3.</source>
        <translation>Clients ou tablées venus&#x202f;: %1&#x202f;; bien servis&#x202f;: %2&#x202f;; perdus&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The mean wait to order was %1 up to %2 (“%3”), and %4 from there on.</source>
        <translation>L’attente moyenne pour commander était de %1 jusqu’à %2 («&#x202f;%3&#x202f;»), et de %4 ensuite.</translation>
    </message>
    <message>
        <source>No command of guests or staff was refused.</source>
        <translation>Aucun ordre de client ou du personnel n’a été refusé.</translation>
    </message>
    <message>
        <source>Commands of guests and staff that were refused: %1.</source>
        <translation>Ordres de clients et du personnel refusés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Waits before and after each cue</source>
        <translation>Attentes avant et après chaque repère</translation>
    </message>
    <message>
        <source>In the mean, then what 95 of 100 did not exceed, and how many waited. A wait is counted where it ended; bars show the mean.</source>
        <translation>En moyenne, puis ce que 95 sur 100 n’ont pas dépassé, et combien ont attendu. Une attente est comptée là où elle a pris fin&#x202f;; les barres montrent la moyenne.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>The whole evening</source>
        <translation>Toute la soirée</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>Ont renoncé à attendre</translation>
    </message>
    <message>
        <source>Guests, and why some were lost</source>
        <translation>Clients, et pourquoi certains ont été perdus</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>Une tablée compte une fois.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>came</source>
        <translation>venus</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servis</translation>
    </message>
    <message>
        <source>still inside</source>
        <translation>encore présents</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true</source>
        <translation>Ce qu’il en a coûté de suivre des vues qui ne montraient pas la vérité</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Ce qui a été refusé</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>d’abord à</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>et pourquoi</translation>
    </message>
    <message>
        <source>The same evening otherwise staffed</source>
        <translation>La même soirée avec un autre personnel</translation>
    </message>
    <message>
        <source>The same guests, seed and commands of persons, played again. One evening each: what is chance, Compare tells. Figures that are zero in each are left out.</source>
        <translation>Les mêmes clients, la même graine et les mêmes ordres de personnes, rejoués. Une soirée chacun&#x202f;: ce qui est hasard, Comparer le dit. Les chiffres nuls partout sont omis.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>cette soirée</translation>
    </message>
    <message>
        <source>%1: what the evening was</source>
        <translation>%1&#x202f;: ce que fut la soirée</translation>
    </message>
    <message>
        <source>%1: what the evening was so far</source>
        <translation>%1&#x202f;: ce que fut la soirée jusqu’ici</translation>
    </message>
    <message>
        <source>%1 to %2 of restaurant time, seed %3</source>
        <translation>De %1 à %2, heure du restaurant, graine %3</translation>
    </message>
    <message>
        <source>Simulated: counted in the record of this one evening. With another seed other guests come, and the figures are others.</source>
        <translation>Simulé&#x202f;: compté dans l’enregistrement de cette seule soirée. Avec une autre graine viennent d’autres clients, et les chiffres sont autres.</translation>
    </message>
    <message>
        <source>The evening begins</source>
        <translation>La soirée commence</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>mean, 95 of 100, how many</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, and its difference</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SeatsController</name>
    <message numerus="yes">
        <source>Class · %1 seats</source>
        <translation>
            <numerusform>Classe · %1 poste</numerusform>
            <numerusform>Classe · %1 postes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>The service %1 goes on</source>
        <translation>Le service %1 continue</translation>
    </message>
    <message>
        <source>The service %1 is slow: it decides %2 later</source>
        <translation>Le service %1 est lent&#x202f;: il décide %2 plus tard</translation>
    </message>
    <message>
        <source>The service %1 is stopped</source>
        <translation>Le service %1 est arrêté</translation>
    </message>
    <message>
        <source>%1 is slow: each decision takes %2</source>
        <translation>%1 est lent&#x202f;: chaque décision prend %2</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêté</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait for it</source>
        <translation>
            <numerusform>%1 ordre l’attend</numerusform>
            <numerusform>%1 ordres l’attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>… %1 by %2: waits for the service %3 since %4.</source>
        <translation>… %1 de %2&#x202f;: attend le service %3 depuis %4.</translation>
    </message>
</context>
<context>
    <name>ShowText</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>SpaceTimeLayout</name>
    <message>
        <source>Time runs down; what happens at one instant stands one below the other, in its order.</source>
        <translation>Le temps coule vers le bas&#x202f;; ce qui arrive au même instant est écrit l’un sous l’autre, dans son ordre.</translation>
    </message>
    <message>
        <source>A line to a view that slopes is an event in flight, for %1 at the longest.</source>
        <translation>Une ligne oblique vers une vue est un événement en route, pendant %1 au plus.</translation>
    </message>
    <message>
        <source>No line to a view slopes: the views hear of events at once.</source>
        <translation>Aucune ligne vers une vue n’est oblique&#x202f;: les vues apprennent les événements aussitôt.</translation>
    </message>
    <message>
        <source>Where a lifeline is dotted, time is left out (≈).</source>
        <translation>Là où une ligne de vie est en pointillé, du temps est omis (≈).</translation>
    </message>
</context>
<context>
    <name>SpaceTimePlan</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>%1 is on its way to %2</source>
        <translation>%1 est en route vers %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 atteint %2</translation>
    </message>
    <message>
        <source>%1 sent %2. Decided on: %3.</source>
        <translation>%1 a envoyé %2. Décidé sur&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2, refused: %3</source>
        <translation>%1&#x202f;: %2, refusé&#x202f;: %3</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>décidé sur %1</translation>
    </message>
    <message>
        <source>%1, and what follows from it</source>
        <translation>%1, et ce qui s’ensuit</translation>
    </message>
    <message>
        <source>%1 sent %2, which set off what follows.</source>
        <translation>%1 a envoyé %2, qui a déclenché ce qui suit.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>event %1, written in %2 at version %3: %4</source>
        <translation>événement %1, écrit dans %2 à la version %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>, after %1</source>
        <translation>, après %1</translation>
    </message>
    <message>
        <source>%1 appears</source>
        <translation>%1 apparaît</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 disparaît</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SqlWidget</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SteppingBack</name>
    <message>
        <source>Somebody sits in the kitchen: the cooks step back</source>
        <translation>Quelqu’un est en cuisine&#x202f;: les cuisiniers se retirent</translation>
    </message>
    <message>
        <source>The kitchen is left: the cooks are back</source>
        <translation>La cuisine est quittée&#x202f;: les cuisiniers sont de retour</translation>
    </message>
    <message>
        <source>Somebody has a waiter&apos;s seat, and serves</source>
        <translation>Quelqu’un occupe un poste de serveur et sert</translation>
    </message>
    <message>
        <source>The waiter&apos;s seat is left: the staff serves again</source>
        <translation>Le poste de serveur est quitté&#x202f;: le personnel sert de nouveau</translation>
    </message>
</context>
<context>
    <name>StoryCaption</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1. It answers event %2 with a command of its own.</source>
        <translation>%1. Il répond à l’événement %2 par un ordre à lui.</translation>
    </message>
    <message>
        <source>%1. A command: a wish that the write side decides.</source>
        <translation>%1. Un ordre&#x202f;: un souhait que décide le côté écriture.</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 est refusé</translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation>%1 est revenu</translation>
    </message>
    <message>
        <source>It is answered as the first time, and nothing is written.</source>
        <translation>Il reçoit la même réponse que la première fois, et rien n’est écrit.</translation>
    </message>
    <message>
        <source>%1 is accepted</source>
        <translation>%1 est accepté</translation>
    </message>
    <message>
        <source>Nothing changes by it: no event.</source>
        <translation>Cela ne change rien&#x202f;: pas d’événement.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>In one transaction it has become %1.</source>
        <translation>En une transaction, il est devenu %1.</translation>
    </message>
    <message>
        <source>It was decided on %1 as of event %2.</source>
        <translation>Il a été décidé sur %1 à l’événement %2.</translation>
    </message>
    <message>
        <source>%1 board: event %2</source>
        <translation>Tableau %1&#x202f;: événement %2</translation>
    </message>
    <message>
        <source>%1 has arrived. Now it says: %2</source>
        <translation>%1 est arrivé. Il dit maintenant&#x202f;: %2</translation>
    </message>
    <message>
        <source>It has not heard of %1 yet: what it says may not be true any more.</source>
        <translation>Il n’a pas encore appris %1&#x202f;: ce qu’il dit n’est peut-être plus vrai.</translation>
    </message>
    <message>
        <source>It answers at once, and nothing changes by it: a query.</source>
        <translation>Il répond aussitôt, et rien ne change&#x202f;: une requête.</translation>
    </message>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 regarde %2</translation>
    </message>
</context>
<context>
    <name>StoryPainter</name>
    <message>
        <source>relay</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>dual write</source>
        <translation>double écriture</translation>
    </message>
    <message>
        <source>one transaction: log and boards</source>
        <translation>une transaction&#x202f;: journal et tableaux</translation>
    </message>
    <message>
        <source>command</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>event; what is copied</source>
        <translation>événement&#x202f;; ce qui est copié</translation>
    </message>
    <message>
        <source>look (query)</source>
        <translation>regard (requête)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>StoryRates</name>
    <message numerus="yes">
        <source>%1 queries/min</source>
        <translation>
            <numerusform>%1 requête/min</numerusform>
            <numerusform>%1 requêtes/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commands/min</source>
        <translation>
            <numerusform>%1 ordre/min</numerusform>
            <numerusform>%1 ordres/min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryScene</name>
    <message>
        <source>%1 board</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>arrêté à %1</translation>
    </message>
    <message>
        <source>written with the log</source>
        <translation>écrit avec le journal</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 en route</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>%1 behind · %2</source>
        <translation>retard %1 · %2</translation>
    </message>
    <message>
        <source>joined from %1 tables</source>
        <translation>joint de %1 tables</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>lecture interdite</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>The log: what %1 has written</source>
        <translation>Le journal&#x202f;: ce qu’a écrit %1</translation>
    </message>
    <message>
        <source>The log: stream %1</source>
        <translation>Le journal&#x202f;: flux %1</translation>
    </message>
    <message>
        <source>event %1, as a row</source>
        <translation>événement %1, en une ligne</translation>
    </message>
    <message>
        <source>stream %1 · version %2</source>
        <translation>flux %1 · version %2</translation>
    </message>
    <message>
        <source>type %1 · at %2</source>
        <translation>type %1 · à %2</translation>
    </message>
    <message>
        <source>by command %1</source>
        <translation>par l’ordre %1</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>Côté écriture</translation>
    </message>
    <message>
        <source>event %1 · %2 refused</source>
        <translation>événement %1 · %2 refusés</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>known already, answered as before</source>
        <translation>déjà connu, même réponse</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>accepté&#x202f;: %1</translation>
    </message>
    <message>
        <source>one model: boards are joined from it</source>
        <translation>un modèle&#x202f;: les tableaux en sont joints</translation>
    </message>
    <message>
        <source>triggers: %1 noted</source>
        <translation>déclencheurs&#x202f;: %1 notés</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>Process manager</source>
        <translation>Gest. de processus</translation>
    </message>
    <message>
        <source>has sent nothing yet</source>
        <translation>n’a encore rien envoyé</translation>
    </message>
    <message>
        <source>waits for nothing</source>
        <translation>n’attend rien</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1: waits for %2</source>
        <translation>%1&#x202f;: attend %2</translation>
    </message>
    <message>
        <source>fetches no more: stopped</source>
        <translation>ne vient plus&#x202f;: arrêté</translation>
    </message>
    <message>
        <source>polls no more: stopped</source>
        <translation>n’interroge plus&#x202f;: arrêté</translation>
    </message>
    <message>
        <source>fetches the slips</source>
        <translation>vient chercher les fiches</translation>
    </message>
    <message>
        <source>polls: what is new?</source>
        <translation>demande&#x202f;: quoi de neuf&#x202f;?</translation>
    </message>
    <message>
        <source>fetches in %1</source>
        <translation>vient dans %1</translation>
    </message>
    <message>
        <source>polls in %1</source>
        <translation>interroge dans %1</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>believes: %1</source>
        <translation>croit&#x202f;: %1</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>en vérité&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 regarde %2</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>On the %1 board since event %2.</source>
        <translation>Au tableau %1 depuis l’événement %2.</translation>
    </message>
    <message>
        <source>On the %1 board.</source>
        <translation>Au tableau %1.</translation>
    </message>
    <message>
        <source>%1 board</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>vue de lecture</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation>%1&#x202f;: lit %2</translation>
    </message>
</context>
<context>
    <name>StoryThings</name>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Messages on the way</source>
        <translation>Messages en route</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensée</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regard</translation>
    </message>
    <message>
        <source>at what is late</source>
        <translation>sur du retard</translation>
    </message>
</context>
<context>
    <name>SubjectText</name>
    <message>
        <source>Takeaway counter</source>
        <translation>Comptoir à emporter</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>pour %1, depuis %2</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>Personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting. The first is %1, there %2.</source>
        <translation>
            <numerusform>%n en attente. En tête&#x202f;: %1, là depuis %2.</numerusform>
            <numerusform>%n en attente. En tête&#x202f;: %1, là depuis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>%1 in the pans, %2 waiting for a cook.</source>
        <translation>%1 sur le feu, %2 attendent un cuisinier.</translation>
    </message>
    <message>
        <source>The pass</source>
        <translation>Le passe</translation>
    </message>
    <message>
        <source>Nothing is ready to be carried.</source>
        <translation>Rien n’est prêt à porter.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready. Order %1 has been there %2.</source>
        <translation>
            <numerusform>%n prêt. La commande %1 est là depuis %2.</numerusform>
            <numerusform>%n prêts. La commande %1 est là depuis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places are taken</source>
        <translation>%1 places sur %2 sont prises</translation>
    </message>
    <message>
        <source>%1 in the pans</source>
        <translation>%1 sur le feu</translation>
    </message>
    <message>
        <source>%1, %2 waiting for a cook.</source>
        <translation>%1, %2 attendent un cuisinier.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>for order %1 at the %2, cooks %3</source>
        <translation>pour la commande %1, poste %2, au feu %3</translation>
    </message>
    <message>
        <source>, done at %1</source>
        <translation>, terminé à %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1, takeaway</source>
        <translation>%1, à emporter</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>%1 for %2, ready on the pass %3</source>
        <translation>%1 pour %2, prêt au passe %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2; came at %3</source>
        <translation>%1, %2&#x202f;; arrivée à %3</translation>
    </message>
    <message numerus="yes">
        <source>; %n waiting for %1: %2</source>
        <translation>
            <numerusform>&#x202f;; %n attente pour %1&#x202f;: %2</numerusform>
            <numerusform>&#x202f;; %n attentes pour %1&#x202f;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>%1 dus</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>takeaway for %1</source>
        <translation>à emporter pour %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>course %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>table %1, party of %2</source>
        <translation>table %1, tablée de %2</translation>
    </message>
    <message>
        <source>table %1 to table %2</source>
        <translation>de la table %1 à la table %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>par carte</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>en espèces</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TableStateText</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>on s’en occupe</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servie</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>choisit</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>wants to order</source>
        <translation>veut commander</translation>
    </message>
    <message>
        <source>order?</source>
        <translation>commande&#x202f;?</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>attend son repas</translation>
    </message>
    <message>
        <source>food…</source>
        <translation>repas…</translation>
    </message>
    <message>
        <source>food is ready</source>
        <translation>le repas est prêt</translation>
    </message>
    <message>
        <source>ready!</source>
        <translation>prêt&#x202f;!</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>a une question</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>mange</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>mange</translation>
    </message>
    <message>
        <source>wants to pay</source>
        <translation>veut payer</translation>
    </message>
    <message>
        <source>pays?</source>
        <translation>paie&#x202f;?</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>a payé</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>places %1</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 places sur %2</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>place an order</source>
        <translation>passer une commande</translation>
    </message>
    <message>
        <source>add to an order</source>
        <translation>compléter une commande</translation>
    </message>
    <message>
        <source>void a line</source>
        <translation>annuler une ligne</translation>
    </message>
    <message>
        <source>cancel an order</source>
        <translation>annuler une commande</translation>
    </message>
    <message>
        <source>accept an order</source>
        <translation>accepter une commande</translation>
    </message>
    <message>
        <source>reject an order</source>
        <translation>rejeter une commande</translation>
    </message>
    <message>
        <source>fire a course</source>
        <translation>envoyer un service</translation>
    </message>
    <message>
        <source>start cooking</source>
        <translation>commencer à cuisiner</translation>
    </message>
    <message>
        <source>finish a line</source>
        <translation>terminer une ligne</translation>
    </message>
    <message>
        <source>bump a ticket</source>
        <translation>valider un bon</translation>
    </message>
    <message>
        <source>recall a ticket</source>
        <translation>rappeler un bon</translation>
    </message>
    <message>
        <source>seat a party</source>
        <translation>placer une tablée</translation>
    </message>
    <message>
        <source>move a party</source>
        <translation>déplacer une tablée</translation>
    </message>
    <message>
        <source>pick up an order</source>
        <translation>enlever une commande</translation>
    </message>
    <message>
        <source>deliver an order</source>
        <translation>servir une commande</translation>
    </message>
    <message>
        <source>clear a table</source>
        <translation>débarrasser une table</translation>
    </message>
    <message>
        <source>receive stock</source>
        <translation>recevoir du stock</translation>
    </message>
    <message>
        <source>reserve stock</source>
        <translation>réserver du stock</translation>
    </message>
    <message>
        <source>release stock</source>
        <translation>libérer du stock</translation>
    </message>
    <message>
        <source>use up stock</source>
        <translation>utiliser du stock</translation>
    </message>
    <message>
        <source>mark a dish sold out</source>
        <translation>marquer un plat épuisé</translation>
    </message>
    <message>
        <source>put a dish back on sale</source>
        <translation>remettre un plat en vente</translation>
    </message>
    <message>
        <source>ask for a payment</source>
        <translation>demander un paiement</translation>
    </message>
    <message>
        <source>take a payment</source>
        <translation>encaisser un paiement</translation>
    </message>
    <message>
        <source>give money back</source>
        <translation>rendre de l’argent</translation>
    </message>
    <message>
        <source>let a reservation expire</source>
        <translation>laisser expirer une réservation</translation>
    </message>
    <message>
        <source>let a payment expire</source>
        <translation>laisser expirer un paiement</translation>
    </message>
    <message>
        <source>say that a refund was declined</source>
        <translation>dire qu’un remboursement a été refusé</translation>
    </message>
    <message>
        <source>try a refund again</source>
        <translation>retenter un remboursement</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Counter, %1</source>
        <translation>Comptoir, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 client</numerusform>
            <numerusform>%1 clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>Addition %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Take order</source>
        <translation>Prendre commande</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Débarrasser</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>allergènes</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>allergie</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>awaits-payment</source>
        <translation>paiement attendu</translation>
    </message>
    <message>
        <source>balked</source>
        <translation>a fait demi-tour</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>addition</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>arrivée à</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>porte</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>choisit</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>cuisinier</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>au feu</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>comptoir</translation>
    </message>
    <message>
        <source>counter-queue</source>
        <translation>file au comptoir</translation>
    </message>
    <message>
        <source>course</source>
        <translation>service</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>servie</translation>
    </message>
    <message>
        <source>details party</source>
        <translation>tablée (détail)</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>plat</translation>
    </message>
    <message>
        <source>dish card</source>
        <translation>carte du plat</translation>
    </message>
    <message>
        <source>dish guests</source>
        <translation>clients par plat</translation>
    </message>
    <message>
        <source>dishes order</source>
        <translation>commande (plats)</translation>
    </message>
    <message>
        <source>dishes party</source>
        <translation>tablée (plats)</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>mange</translation>
    </message>
    <message>
        <source>ended why</source>
        <translation>raison de la fin</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>fired at</source>
        <translation>envoyé à</translation>
    </message>
    <message>
        <source>food</source>
        <translation>repas</translation>
    </message>
    <message>
        <source>food-ready</source>
        <translation>repas prêt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>gave up on</source>
        <translation>a renoncé à</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>client</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>in-kitchen</source>
        <translation>en cuisine</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>genres</translation>
    </message>
    <message>
        <source>kitchen order</source>
        <translation>commande en cuisine</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>regards</translation>
    </message>
    <message>
        <source>lost-patience</source>
        <translation>à bout de patience</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>measured staff</source>
        <translation>personnel mesuré</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing-to-order</source>
        <translation>rien à commander</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>open guest</source>
        <translation>client présent</translation>
    </message>
    <message>
        <source>open work</source>
        <translation>travail en cours</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>order details</source>
        <translation>détail de la commande</translation>
    </message>
    <message>
        <source>order measure</source>
        <translation>mesure de commande</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>party</source>
        <translation>tablée</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>picked-up</source>
        <translation>enlevée</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>place since</source>
        <translation>place depuis</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>placed at</source>
        <translation>passée à</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>pool measure</source>
        <translation>mesure d’équipe</translation>
    </message>
    <message>
        <source>portions</source>
        <translation>portions</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>prepaid</source>
        <translation>payé d’avance</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>queue place</source>
        <translation>place dans la file</translation>
    </message>
    <message>
        <source>queued at</source>
        <translation>en file à</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>ready at</source>
        <translation>prêt à</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>sert</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>places</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>envoyé à</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>servir</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servi</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>endroit</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>station</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>status number</source>
        <translation>numéro affiché</translation>
    </message>
    <message>
        <source>status order</source>
        <translation>commande (numéros)</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>changement de tâche</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>table card</source>
        <translation>carte de table</translation>
    </message>
    <message>
        <source>take-order</source>
        <translation>prendre la commande</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>à emporter</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>encaissé</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>prend les commandes</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>waiter order</source>
        <translation>commande (serveur)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting-area</source>
        <translation>salle d’attente</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attentes</translation>
    </message>
    <message>
        <source>waits-for-food</source>
        <translation>attend son repas</translation>
    </message>
    <message>
        <source>wants-to-order</source>
        <translation>veut commander</translation>
    </message>
    <message>
        <source>wants-to-pay</source>
        <translation>veut payer</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>why gone</source>
        <translation>raison du départ</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
</context>
<context>
    <name>TodoText</name>
    <message>
        <source>the answer of stock</source>
        <translation>la réponse du stock</translation>
    </message>
    <message>
        <source>payment of what is reserved</source>
        <translation>le paiement de ce qui est réservé</translation>
    </message>
    <message>
        <source>the bill over %1</source>
        <translation>l’addition de %1</translation>
    </message>
    <message>
        <source>payment of %1</source>
        <translation>le paiement de %1</translation>
    </message>
    <message>
        <source>a manager: %1 are owed</source>
        <translation>un responsable&#x202f;: %1 sont dus</translation>
    </message>
    <message>
        <source>%1 are owed since %2: the bank declined the refund. A manager can try it again.</source>
        <translation>%1 sont dus depuis %2&#x202f;: la banque a refusé le remboursement. Un responsable peut le retenter.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Attend %1.</translation>
    </message>
    <message>
        <source>Waits for %1 until %2.</source>
        <translation>Attend %1 jusqu’à %2.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message numerus="yes">
        <source>%1 names</source>
        <translation>
            <numerusform>%1 nom</numerusform>
            <numerusform>%1 noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1 montant</numerusform>
            <numerusform>%1 montants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the remarks on %1 orders</source>
        <translation>
            <numerusform>les remarques de %1 commande</numerusform>
            <numerusform>les remarques de %1 commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>Why %1 of %2 says what it says</source>
        <translation>Pourquoi %1 de %2 dit ce qu’il dit</translation>
    </message>
    <message>
        <source>Told by the log. The view may show less: what keeps it in step misses something (%1).</source>
        <translation>Raconté par le journal. La vue montre peut-être moins&#x202f;: ce qui la tient à jour manque quelque chose (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are not told.</source>
        <translation>
            <numerusform>%1 pas plus ancien n’est pas raconté.</numerusform>
            <numerusform>%1 pas plus anciens ne sont pas racontés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>That answered event %1, in a chain that %2 of %3 had set off.</source>
        <translation>Cela répondait à l’événement %1, dans une chaîne que %2 de %3 avait déclenchée.</translation>
    </message>
    <message>
        <source>At %1 %2 appeared.</source>
        <translation>À %1, %2 est apparu.</translation>
    </message>
    <message>
        <source>At %1 %2 changed.</source>
        <translation>À %1, %2 a changé.</translation>
    </message>
    <message>
        <source>At %1 %2 was taken away.</source>
        <translation>À %1, %2 a été retiré.</translation>
    </message>
    <message>
        <source>The event is %1, number %2, recorded in %3 at %4.</source>
        <translation>L’événement est %1, numéro %2, enregistré dans %3 à %4.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1.</source>
        <translation>Le côté écriture a décidé en voyant le journal jusqu’à l’événement %1.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and no %2 yet.</source>
        <translation>Le côté écriture a décidé en voyant le journal jusqu’à l’événement %1, et encore aucun %2.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and %2 at version %3.</source>
        <translation>Le côté écriture a décidé en voyant le journal jusqu’à l’événement %1, et %2 à la version %3.</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else.</source>
        <translation>Il a regardé %1, et rien d’autre.</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else; since the sender had looked, %2.</source>
        <translation>Il a regardé %1, et rien d’autre&#x202f;; depuis le regard de l’expéditeur, %2.</translation>
    </message>
    <message>
        <source>The command was %1, number %2.</source>
        <translation>L’ordre était %1, numéro %2.</translation>
    </message>
    <message>
        <source>%1 sent it at %2.</source>
        <translation>%1 l’a envoyé à %2.</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4.</source>
        <translation>%1 l’a envoyé à %2, après avoir vu %3 à l’événement %4.</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4, without event %5, which had been written by then.</source>
        <translation>%1 l’a envoyé à %2, après avoir vu %3 à l’événement %4, sans l’événement %5, pourtant déjà écrit.</translation>
    </message>
    <message>
        <source>What %1, command %2, has changed</source>
        <translation>Ce que %1, ordre %2, a changé</translation>
    </message>
    <message>
        <source>It refused: %1 Nothing was changed.</source>
        <translation>Il a refusé&#x202f;: %1 Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It accepted: %1.</source>
        <translation>Il a accepté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The process manager answered with %1.</source>
        <translation>Le gestionnaire de processus a répondu par %1.</translation>
    </message>
    <message>
        <source>No view shows any of it.</source>
        <translation>Aucune vue n’en montre rien.</translation>
    </message>
    <message>
        <source>%1 · At %2: %3</source>
        <translation>%1 · À %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are left out</source>
        <translation>
            <numerusform>%1 pas plus ancien est omis</numerusform>
            <numerusform>%1 pas plus anciens sont omis</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way here event %1 %2.</source>
        <translation>En chemin, l’événement %1 %2.</translation>
    </message>
    <message>
        <source>On its way here event %1 %2, and is not shown.</source>
        <translation>En chemin, l’événement %1 %2, et il n’est pas affiché.</translation>
    </message>
    <message>
        <source>saw event %1, the log was at %2: %3 behind</source>
        <translation>a vu l’événement %1, le journal en était à %2&#x202f;: retard %3</translation>
    </message>
    <message>
        <source>log at %1</source>
        <translation>journal à %1</translation>
    </message>
    <message>
        <source>%1 at version %2</source>
        <translation>%1 à la version %2</translation>
    </message>
    <message>
        <source>%1 view at %2</source>
        <translation>vue %1 à %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 had moved from version %2 to %3</source>
        <translation>%1 était passé de la version %2 à %3</translation>
    </message>
    <message>
        <source>%1 Since he looked, %2.</source>
        <translation>%1 Depuis le regard, %2.</translation>
    </message>
    <message>
        <source>answers event %1</source>
        <translation>répond à l’événement %1</translation>
    </message>
    <message>
        <source>answers event %1, set off by %2 of %3</source>
        <translation>répond à l’événement %1, déclenché par %2 de %3</translation>
    </message>
    <message>
        <source>%1 stands on %2 since %3</source>
        <translation>%1 est dans %2 depuis %3</translation>
    </message>
    <message>
        <source>%1 is gone from %2 since %3</source>
        <translation>%1 n’est plus dans %2 depuis %3</translation>
    </message>
    <message>
        <source>%1 on %2 is as it is since %3</source>
        <translation>%1 est ainsi dans %2 depuis %3</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is gone since %4</source>
        <translation>%1 (%2) n’est plus dans %3 depuis %4</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is “%4” since %5</source>
        <translation>%1 (%2) est «&#x202f;%4&#x202f;» dans %3 depuis %5</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3</source>
        <translation>car %1 a envoyé %2 à %3</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3; it %4</source>
        <translation>car %1 a envoyé %2 à %3&#x202f;; cela %4</translation>
    </message>
    <message>
        <source>%1: no view shows anything of it.</source>
        <translation>%1&#x202f;: aucune vue n’en montre rien.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <translation>%1 %2 %3.</translation>
    </message>
    <message>
        <source>no view shows anything of it yet</source>
        <translation>aucune vue n’en montre encore rien</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>cela a changé %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation>
            <numerusform>%1 vue</numerusform>
            <numerusform>%1 vues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It was accepted: %2, and %3.</source>
        <translation>%1. Il a été accepté&#x202f;: %2, et %3.</translation>
    </message>
    <message>
        <source>%1. It was accepted: %2; the process manager answered with %3, and %4.</source>
        <translation>%1. Il a été accepté&#x202f;: %2&#x202f;; le gestionnaire de processus a répondu par %3, et %4.</translation>
    </message>
    <message>
        <source>%1 sent %2 at %3</source>
        <translation>%1 a envoyé %2 à %3</translation>
    </message>
    <message>
        <source>%1. It was refused: %2 Nothing changed.</source>
        <translation>%1. Il a été refusé&#x202f;: %2 Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 The order itself was rejected then: %2.</source>
        <translation>%1 La commande elle-même a alors été rejetée&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 from %3 to %4</source>
        <translation>%1 de %2 de %3 à %4</translation>
    </message>
    <message>
        <source>%1 and %2 more of %3</source>
        <translation>%1 et %2 de plus de %3</translation>
    </message>
    <message>
        <source>On %1 %2 adds %3.</source>
        <translation>Sur %1, %2 ajoute %3.</translation>
    </message>
    <message>
        <source>On %1 %2 changes %3.</source>
        <translation>Sur %1, %2 change %3.</translation>
    </message>
    <message>
        <source>On %1 %2 removes %3.</source>
        <translation>Sur %1, %2 retire %3.</translation>
    </message>
</context>
<context>
    <name>TwinText</name>
    <message>
        <source>%1: A says %2, B says %3</source>
        <translation>%1&#x202f;: A dit %2, B dit %3</translation>
    </message>
    <message>
        <source>only A shows %1</source>
        <translation>seul A montre %1</translation>
    </message>
    <message>
        <source>only B shows %1</source>
        <translation>seul B montre %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ticket 41, state: …</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1&#x202f;; et %2 de plus</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>event %1, %2 of %3 at %4</source>
        <translation>événement %1, %2 de %3 à %4</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in all up to %3.</source>
        <translation>La vue %2 de %1 a tout pris jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in %3.</source>
        <translation>La vue %2 de %1 a pris %3.</translation>
    </message>
    <message>
        <source>It stands in the log of %1, too, and the view there does not show it yet.</source>
        <translation>Il est aussi dans le journal de %1, et la vue ne l’y affiche pas encore.</translation>
    </message>
    <message>
        <source>In the log of %1 there is no such event in its place.</source>
        <translation>Dans le journal de %1, il n’y a pas d’événement correspondant à cette place.</translation>
    </message>
    <message>
        <source>guests served</source>
        <translation>clients servis</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>à bout de patience</translation>
    </message>
    <message>
        <source>saw the queue and left</source>
        <translation>ont vu la file et sont partis</translation>
    </message>
    <message>
        <source>orders delivered</source>
        <translation>commandes servies</translation>
    </message>
    <message>
        <source>questions asked</source>
        <translation>questions posées</translation>
    </message>
    <message>
        <source>work done in vain</source>
        <translation>travail fait en vain</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, moyenne</translation>
    </message>
    <message>
        <source>%1, 95 of 100 within</source>
        <translation>%1, 95 sur 100 en</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>… %1 by %2: taken for handling %3 ago, not decided yet.</source>
        <translation>… %1 de %2&#x202f;: pris en charge il y a %3, pas encore décidé.</translation>
    </message>
    <message>
        <source>… %1 by %2: taken for handling %3 ago and still not decided. It stays sent; the answer comes when its turn has come.</source>
        <translation>… %1 de %2&#x202f;: pris en charge il y a %3 et toujours pas décidé. Il reste envoyé&#x202f;; la réponse viendra à son tour.</translation>
    </message>
</context>
<context>
    <name>VariantName</name>
    <message>
        <source>one server for everything</source>
        <translation>un seul serveur pour tout</translation>
    </message>
    <message>
        <source>two who do everything</source>
        <translation>deux qui font tout</translation>
    </message>
    <message>
        <source>one takes orders, one serves</source>
        <translation>l’un prend les commandes, l’autre sert</translation>
    </message>
    <message>
        <source>boards in everybody&apos;s sight</source>
        <translation>des tableaux à la vue de tous</translation>
    </message>
    <message>
        <source>no boards: who wants to know asks</source>
        <translation>aucun tableau&#x202f;: qui veut savoir demande</translation>
    </message>
    <message>
        <source>%1 view %2 late</source>
        <translation>vue %1 en retard de %2</translation>
    </message>
    <message>
        <source>as the scenario is</source>
        <translation>le scénario tel quel</translation>
    </message>
</context>
<context>
    <name>ViewNames</name>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>the kitchen view</source>
        <translation>la vue de la cuisine</translation>
    </message>
    <message>
        <source>Waiter</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>the waiter view</source>
        <translation>la vue du serveur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>the status view</source>
        <translation>la vue des numéros</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>the details view</source>
        <translation>la vue du détail</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>the floor view</source>
        <translation>la vue de la salle</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>the measures view</source>
        <translation>la vue des mesures</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>the guests-by-dish view</source>
        <translation>la vue des clients par plat</translation>
    </message>
</context>
<context>
    <name>restaurant::ActingAs</name>
    <message>
        <source>Acting as</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>In whose name commands are sent and views are read. Choose somebody to see what he may not do or see.</source>
        <translation>Au nom de qui les ordres sont envoyés et les vues lues. Choisir quelqu’un pour voir ce qu’il ne peut ni faire ni voir.</translation>
    </message>
    <message>
        <source>whoever may</source>
        <translation>qui en a le droit</translation>
    </message>
</context>
<context>
    <name>restaurant::AnswerList</name>
    <message>
        <source>no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <source>… Order %1 is placed · its stock is asked for · %2</source>
        <translation>… Commande %1 passée · son stock est demandé · %2</translation>
    </message>
    <message>
        <source>… Order %1 waits for %2 to be paid before the kitchen hears of it · %3</source>
        <translation>… La commande %1 attend le paiement de %2 avant que la cuisine ne l’apprenne · %3</translation>
    </message>
    <message>
        <source>✓ Order %1 is accepted: the kitchen has it · %2</source>
        <translation>✓ Commande %1 acceptée&#x202f;: la cuisine l’a reçue · %2</translation>
    </message>
    <message>
        <source>✕ Order %1 was rejected: %2</source>
        <translation>✕ Commande %1 rejetée&#x202f;: %2</translation>
    </message>
    <message>
        <source>✕ Order %1 was cancelled: %2</source>
        <translation>✕ Commande %1 annulée&#x202f;: %2</translation>
    </message>
    <message>
        <source>What became of the last orders</source>
        <translation>Ce que sont devenues les dernières commandes</translation>
    </message>
    <message>
        <source>✕ Not placed: %1</source>
        <translation>✕ Non passée&#x202f;: %1</translation>
    </message>
    <message>
        <source>✕ Rejected: %1</source>
        <translation>✕ Rejetée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureActions</name>
    <message>
        <source>Ask by the &amp;clock</source>
        <translation>Demander d’après l’&amp;heure</translation>
    </message>
    <message>
        <source>The poll asks for rows changed since a time: what changes at the very instant of the question is missed</source>
        <translation>L’interrogation demande les lignes changées depuis une heure&#x202f;: ce qui change à l’instant même de la question est manqué</translation>
    </message>
    <message>
        <source>Look for rows that are &amp;gone</source>
        <translation>Chercher les lignes &amp;disparues</translation>
    </message>
    <message>
        <source>The poll also reads all keys; without, it never hears that a row was deleted</source>
        <translation>L’interrogation lit aussi toutes les clés&#x202f;; sans cela, elle n’apprend jamais qu’une ligne a été supprimée</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Views are kept in step by %1</source>
        <translation>Les vues sont tenues à jour par %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Toutes les %1</translation>
    </message>
    <message>
        <source>How often the job of trigger and poll runs, in the restaurant&apos;s time</source>
        <translation>Fréquence de la tâche du déclencheur et de l’interrogation, en temps du restaurant</translation>
    </message>
    <message>
        <source>All of it works from now on, and every view is brought up to date</source>
        <translation>Tout fonctionne désormais, et chaque vue est mise à jour</translation>
    </message>
    <message>
        <source>What can go &amp;wrong</source>
        <translation>Ce qui peut &amp;mal tourner</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureButton</name>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>What keeps the views in step: %1</source>
        <translation>Ce qui tient les vues à jour&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureChoice</name>
    <message>
        <source>Architectures</source>
        <translation>Architectures</translation>
    </message>
</context>
<context>
    <name>restaurant::AskedModel</name>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>restaurant::AuditLine</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manque&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Wrong, but not on this pane: %1.</source>
        <translation>Faux, mais pas dans ce volet&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::BendHand</name>
    <message>
        <source>Event %1, on its way to %2</source>
        <translation>Événement %1, en route vers %2</translation>
    </message>
    <message>
        <source>%1 Event %2: %3</source>
        <comment>a sign, which, what is done to it</comment>
        <translation>%1 Événement %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>restaurant::CaptionBand</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartGuess</name>
    <message>
        <source>Draw how it will go on; arrow keys draw, too</source>
        <translation>Dessiner comment cela continuera&#x202f;; les flèches dessinent aussi</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartResult</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>Which figure the chart shows</source>
        <translation>Quel chiffre montre le graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartsPane</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Save the chart as a picture, a drawing or a table</source>
        <translation>Enregistrer le graphique comme image, dessin ou table</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>What a query of each view costs now, under this architecture</source>
        <translation>Ce que coûte maintenant une requête de chaque vue, avec cette architecture</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Afficher le graphique comme table</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Le graphique comme table</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Rien n’est encore mesuré.</translation>
    </message>
    <message>
        <source>What queries cost now</source>
        <translation>Ce que coûtent les requêtes maintenant</translation>
    </message>
    <message>
        <source>No query has been counted yet.</source>
        <translation>Aucune requête n’a encore été comptée.</translation>
    </message>
    <message>
        <source>Counted on this machine since the evening was opened, or since its architecture changed; not recorded.</source>
        <translation>Compté sur cette machine depuis que la soirée a été ouverte, ou que son architecture a changé&#x202f;; non enregistré.</translation>
    </message>
    <message>
        <source>The past is on the screen, of which only recorded looks are known: these are the queries of the live evening.</source>
        <translation>Le passé est à l’écran, dont seuls les regards enregistrés sont connus&#x202f;: voici les requêtes de la soirée en direct.</translation>
    </message>
</context>
<context>
    <name>restaurant::ChoiceRow</name>
    <message>
        <source>One more hand (%1)</source>
        <translation>Une main de plus (%1)</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Mains pour %1</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>mains</translation>
    </message>
    <message>
        <source>✓ %1  %2</source>
        <translation>✓ %1  %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Hands before and after the talk</source>
        <translation>Mains avant et après la discussion</translation>
    </message>
    <message>
        <source>Hands in the vote</source>
        <translation>Mains lors du vote</translation>
    </message>
    <message>
        <source>Who chose it may believe: %1</source>
        <translation>Qui l’a choisi croit peut-être&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClassDialog</name>
    <message>
        <source>Nobody answered there. Are host and port right, and does the server run? %1</source>
        <translation>Personne n’a répondu. L’hôte et le port sont-ils justes, et le serveur tourne-t-il&#x202f;? %1</translation>
    </message>
    <message>
        <source>The server turned this login away. Are user, password and database right? %1</source>
        <translation>Le serveur a refusé cette connexion. L’utilisateur, le mot de passe et la base sont-ils justes&#x202f;? %1</translation>
    </message>
    <message>
        <source>There is no restaurant&apos;s log in this database. Whoever looks after the server makes one: script/class does, or “server init”. %1</source>
        <translation>Il n’y a pas de journal de restaurant dans cette base de données. Qui s’occupe du serveur en crée un&#x202f;: avec script/class, ou «&#x202f;server init&#x202f;». %1</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Mener</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Se &amp;joindre</translation>
    </message>
    <message>
        <source>Lead a class</source>
        <translation>Mener une classe</translation>
    </message>
    <message>
        <source>Join a class</source>
        <translation>Se joindre à une classe</translation>
    </message>
    <message>
        <source>Guests, staff and the process manager run here; the log stands on the class&apos;s server, where the seats of other machines write, too.</source>
        <translation>Clients, personnel et gestionnaire de processus tournent ici&#x202f;; le journal est sur le serveur de la classe, où les postes d’autres ordinateurs écrivent aussi.</translation>
    </message>
    <message>
        <source>This machine takes a seat at the class&apos;s log: with views of its own, and with what its kind of seat may do.</source>
        <translation>Cet ordinateur prend un poste au journal de la classe&#x202f;: avec ses propres vues, et avec ce que sa sorte de poste peut faire.</translation>
    </message>
    <message>
        <source>As what to join</source>
        <translation>À quel titre se joindre</translation>
    </message>
    <message>
        <source>Kitchen: cooks</source>
        <translation>Cuisine&#x202f;: cuisine</translation>
    </message>
    <message>
        <source>Waiter: seats, takes orders, serves</source>
        <translation>Serveur&#x202f;: place, prend les commandes, sert</translation>
    </message>
    <message>
        <source>Counter: takeaway guests and their orders</source>
        <translation>Comptoir&#x202f;: clients qui emportent et leurs commandes</translation>
    </message>
    <message>
        <source>Board: shows the numbers</source>
        <translation>Tableau&#x202f;: montre les numéros</translation>
    </message>
    <message>
        <source>Spectator: looks on</source>
        <translation>Spectateur&#x202f;: regarde</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are</source>
        <translation>Les vues de ce poste ont tant de secondes de retard</translation>
    </message>
    <message>
        <source> s late, on purpose</source>
        <translation> s de retard, exprès</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>The scenario that the evening begins with</source>
        <translation>Le scénario par lequel commence la soirée</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the file of a scenario</source>
        <translation>Choisir le fichier d’un scénario</translation>
    </message>
    <message>
        <source>&amp;Nothing happens by itself: the seats do everything</source>
        <translation>&amp;Rien n’arrive tout seul&#x202f;: les postes font tout</translation>
    </message>
    <message>
        <source>So many seconds of the restaurant in a second</source>
        <translation>Tant de secondes du restaurant en une seconde</translation>
    </message>
    <message>
        <source> restaurant seconds a second</source>
        <translation> secondes du restaurant par seconde</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ry&amp;thme</translation>
    </message>
    <message>
        <source>Where an evening has begun already, that one goes on.</source>
        <translation>Là où une soirée a déjà commencé, c’est elle qui continue.</translation>
    </message>
    <message>
        <source>The evening that has begun there</source>
        <translation>La soirée qui y a commencé</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Scénarios (*.scenario.json)</translation>
    </message>
    <message>
        <source>Asks the server…</source>
        <translation>Interroge le serveur…</translation>
    </message>
    <message>
        <source>A class cannot play this scenario: %1.</source>
        <translation>Une classe ne peut pas jouer ce scénario&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingController</name>
    <message>
        <source>&amp;What the evening was…</source>
        <translation>&amp;Ce que fut la soirée…</translation>
    </message>
    <message>
        <source>Waits before and after each cue, guests lost, harm and refusals</source>
        <translation>Attentes avant et après chaque repère, clients perdus, dommages et refus</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingWindow</name>
    <message>
        <source>What the evening was</source>
        <translation>Ce que fut la soirée</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Rejouer</translation>
    </message>
    <message>
        <source>Begin the same evening anew</source>
        <translation>Recommencer la même soirée</translation>
    </message>
    <message>
        <source>Begin the next evening that the program brings</source>
        <translation>Commencer la soirée suivante fournie avec le programme</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>À côté&#x202f;:</translation>
    </message>
    <message>
        <source>Play the same evening with these who serve, and show it beside this one</source>
        <translation>Jouer la même soirée avec ces serveurs, et l’afficher à côté de celle-ci</translation>
    </message>
    <message>
        <source>Handout:</source>
        <translation>Polycopié&#x202f;:</translation>
    </message>
    <message>
        <source>Size of the handout</source>
        <translation>Format du polycopié</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save it as a PDF or as a drawing of that size</source>
        <translation>L’enregistrer en PDF ou en dessin de ce format</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Suivante&#x202f;: %1</translation>
    </message>
    <message>
        <source>The same evening is being played: %1…</source>
        <translation>La même soirée est en train d’être jouée&#x202f;: %1…</translation>
    </message>
</context>
<context>
    <name>restaurant::CommandPalette</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Trouver une action…</translation>
    </message>
    <message>
        <source>Everything that can be done here, found as you type</source>
        <translation>Tout ce que l’on peut faire ici, trouvé pendant la saisie</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Actions qui correspondent</translation>
    </message>
    <message>
        <source>Nothing here is called that</source>
        <translation>Rien ne porte ce nom ici</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparePage</name>
    <message>
        <source>Save the table as a picture</source>
        <translation>Enregistrer la table comme image</translation>
    </message>
    <message>
        <source>Save a line for each figure of each column</source>
        <translation>Enregistrer une ligne par chiffre de chaque colonne</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Quelle vue est en retard</translation>
    </message>
    <message>
        <source>So many seconds late, a column for each</source>
        <translation>Tant de secondes de retard, une colonne pour chacun</translation>
    </message>
    <message>
        <source>0, 30, 120</source>
        <translation>0, 30, 120</translation>
    </message>
    <message>
        <source>Delays in seconds</source>
        <translation>Délais en secondes</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>What was found, a column for each way to play</source>
        <translation>Ce qui a été trouvé, une colonne par façon de jouer</translation>
    </message>
    <message>
        <source>Choose columns, and play: each is played many times with the same guests.</source>
        <translation>Choisir des colonnes, puis jouer&#x202f;: chacune est jouée plusieurs fois avec les mêmes clients.</translation>
    </message>
    <message>
        <source>Save a test for each figure, which fails where a column is worse than the first</source>
        <translation>Enregistrer un test par chiffre, qui échoue là où une colonne est pire que la première</translation>
    </message>
    <message>
        <source>Delays are seconds, as 0, 30, 120.</source>
        <translation>Les délais sont des secondes, comme 0, 30, 120.</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparer&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::CompareWindow</name>
    <message>
        <source>Stopped before each had been played once.</source>
        <translation>Arrêté avant que chacune ait été jouée une fois.</translation>
    </message>
    <message>
        <source>Simulated in %1 s by %2 threads; one after the other it is %3 s of work.</source>
        <translation>Simulé en %1 s par %2 fils d’exécution&#x202f;; l’un après l’autre, c’est %3 s de travail.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>&amp;Balayage</translation>
    </message>
    <message>
        <source>Measured &amp;load</source>
        <translation>C&amp;harge mesurée</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another one is being played.</source>
        <translation>Une autre est en train d’être jouée.</translation>
    </message>
    <message>
        <source>Stopped before anything had been measured.</source>
        <translation>Arrêté avant toute mesure.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation>JUnit (*.xml)</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Enregistrer ce qui a été trouvé</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Cela n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparisonModel</name>
    <message>
        <source>What it allows</source>
        <translation>Ce que cela permet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
</context>
<context>
    <name>restaurant::ComposedBox</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>accepted, %1 of %2 lines served</source>
        <translation>acceptée, %1 lignes servies sur %2</translation>
    </message>
    <message>
        <source>The order by composition, beside the view</source>
        <translation>La commande par composition, à côté de la vue</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>pas de réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>knows of no such order</source>
        <translation>ne connaît pas cette commande</translation>
    </message>
    <message>
        <source>%1
Asked in %2; it knows %3 of the order.</source>
        <translation>%1
Demandé en %2&#x202f;; il sait %3 de la commande.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>%1 round trips</source>
        <translation>%1 allers-retours</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>La vue</translation>
    </message>
    <message>
        <source>What it says now; its cost is that of your last question.</source>
        <translation>Ce qu’elle dit maintenant&#x202f;; son coût est celui de votre dernière question.</translation>
    </message>
    <message>
        <source>What it says now; nobody has asked it since, so what an answer costs is not known.</source>
        <translation>Ce qu’elle dit maintenant&#x202f;; personne ne l’a interrogée depuis, le coût d’une réponse n’est donc pas connu.</translation>
    </message>
    <message>
        <source>Asking the services …</source>
        <translation>Les services sont interrogés …</translation>
    </message>
    <message>
        <source>Asked now, each service in a store of its own.</source>
        <translation>Interrogés maintenant, chaque service dans son propre magasin.</translation>
    </message>
    <message>
        <source>Asked now, each service&apos;s streams in the one file of all.</source>
        <translation>Interrogés maintenant, les flux de chaque service dans le fichier commun.</translation>
    </message>
    <message>
        <source>%1 No answer from: %2. What it knows is missing in the composed answer; the view still says what it heard last.</source>
        <translation>%1 Pas de réponse de&#x202f;: %2. Ce qu’il sait manque dans la réponse composée&#x202f;; la vue dit encore ce qu’elle a appris en dernier.</translation>
    </message>
    <message>
        <source>%1 The services know something else than the view says: it has not heard of everything yet.</source>
        <translation>%1 Les services savent autre chose que ce que dit la vue&#x202f;: elle n’a pas encore tout appris.</translation>
    </message>
    <message>
        <source>%1 Composed answer and view say the same.</source>
        <translation>%1 Réponse composée et vue disent la même chose.</translation>
    </message>
</context>
<context>
    <name>restaurant::ConsistencyChooser</name>
    <message>
        <source>What is waited for before the next order</source>
        <translation>Ce que l’on attend avant la commande suivante</translation>
    </message>
    <message>
        <source>Seconds after which you are told what is known</source>
        <translation>Secondes après lesquelles on vous dit ce qui est connu</translation>
    </message>
    <message>
        <source>After so many seconds by the wall&apos;s clock you are told what is known, and may wait on or go on (arrow keys, or type)</source>
        <translation>Après tant de secondes de temps réel, on vous dit ce qui est connu, et vous pouvez attendre encore ou continuer (flèches, ou saisie)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>restaurant::CursorController</name>
    <message>
        <source>Branch of %1 at event %2</source>
        <translation>Branche de %1 à l’événement %2</translation>
    </message>
</context>
<context>
    <name>restaurant::CursorKeys</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To the beginning of the evening</source>
        <translation>Au début de la soirée</translation>
    </message>
    <message>
        <source>◂ Cue</source>
        <translation>◂ Repère</translation>
    </message>
    <message>
        <source>Back to the cue before</source>
        <translation>Revenir au repère précédent</translation>
    </message>
    <message>
        <source>◂ Command</source>
        <translation>◂ Ordre</translation>
    </message>
    <message>
        <source>Back by one command</source>
        <translation>Reculer d’un ordre</translation>
    </message>
    <message>
        <source>◂ Event</source>
        <translation>◂ Événement</translation>
    </message>
    <message>
        <source>Back by one event</source>
        <translation>Reculer d’un événement</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play from here, or pause</source>
        <translation>Lire à partir d’ici, ou suspendre</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>À rebours</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Lire à rebours</translation>
    </message>
    <message>
        <source>Event ▸</source>
        <translation>Événement ▸</translation>
    </message>
    <message>
        <source>On by one event</source>
        <translation>Avancer d’un événement</translation>
    </message>
    <message>
        <source>Command ▸</source>
        <translation>Ordre ▸</translation>
    </message>
    <message>
        <source>On by one command</source>
        <translation>Avancer d’un ordre</translation>
    </message>
    <message>
        <source>Cue ▸</source>
        <translation>Repère ▸</translation>
    </message>
    <message>
        <source>On to the next cue</source>
        <translation>Avancer au repère suivant</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>To the end, where the evening goes on</source>
        <translation>À la fin, là où la soirée continue</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Go another way from here: a new file that shares what was until now</source>
        <translation>Prendre d’ici un autre chemin&#x202f;: un nouveau fichier qui partage ce qui a eu lieu jusque-là</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>restaurant::DecisionWait</name>
    <message>
        <source>Not decided yet: %1. If the window closes now, it may never be recorded.</source>
        <translation>Pas encore décidé&#x202f;: %1. Si la fenêtre se ferme maintenant, cela ne sera peut-être jamais enregistré.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
</context>
<context>
    <name>restaurant::DelayButton</name>
    <message>
        <source>This view is %1 late on purpose</source>
        <translation>Cette vue est en retard de %1, exprès</translation>
    </message>
    <message>
        <source>%1; make it later or sooner</source>
        <translation>%1&#x202f;; la rendre plus ou moins tardive</translation>
    </message>
</context>
<context>
    <name>restaurant::DelaySlider</name>
    <message>
        <source>How much later than written it hears of an event</source>
        <translation>Combien de temps après son écriture elle apprend un événement</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveriesPanel</name>
    <message>
        <source>Deliveries to %1</source>
        <translation>Livraisons à %1</translation>
    </message>
    <message>
        <source>The log itself loses and reorders nothing: all of this is injected between the log and this one view, and recorded.</source>
        <translation>Le journal lui-même ne perd ni ne déplace rien&#x202f;: tout cela est injecté entre le journal et cette seule vue, et enregistré.</translation>
    </message>
    <message>
        <source>As it was at %1.</source>
        <translation>Tel qu’à %1.</translation>
    </message>
    <message>
        <source>Nothing has befallen it: it follows the log by the program&apos;s own line, which has all four checks built in. The first fault or protection that is set here gives it a line that has those that are ticked, and no others.</source>
        <translation>Rien ne lui est arrivé&#x202f;: elle suit le journal par la ligne du programme, qui a les quatre contrôles intégrés. La première perturbation ou protection réglée ici lui donne une ligne qui a les contrôles cochés, et aucun autre.</translation>
    </message>
    <message>
        <source>It is empty until a guest or somebody of the staff looks and has it rebuilt; rebuilds that run: %1.</source>
        <translation>Elle est vide jusqu’à ce qu’un client ou quelqu’un du personnel la regarde et la fasse reconstruire&#x202f;; reconstructions en cours&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a sign, when, what befell the projector</comment>
        <translation>%1 à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 event %2 at %3: %4</source>
        <comment>a sign, which, when, what befell it</comment>
        <translation>%1 événement %2 à %3&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveryPanels</name>
    <message>
        <source>%1 all</source>
        <translation>%1 tous</translation>
    </message>
    <message>
        <source>%1 event %2</source>
        <translation>%1 événement %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a document, what changes</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: nothing would change.</source>
        <translation>%1&#x202f;: rien ne changerait.</translation>
    </message>
    <message>
        <source>%1: %2 would change: %3</source>
        <translation>%1&#x202f;: %2 à changer&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailEventsModel</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailLinesModel</name>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#x202f;: %1</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>Détail de commande</translation>
    </message>
    <message>
        <source>C&amp;omposed</source>
        <translation>C&amp;omposé</translation>
    </message>
    <message>
        <source>Ask the three services for this order as well, beside the view</source>
        <translation>Interroger aussi les trois services sur cette commande, à côté de la vue</translation>
    </message>
    <message>
        <source>Number of the order to show</source>
        <translation>Numéro de la commande à afficher</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Services are asked as they are now: of the past only the view&apos;s recording tells</source>
        <translation>Les services sont interrogés tels qu’ils sont maintenant&#x202f;: du passé, seul l’enregistrement de la vue témoigne</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Events of the order</source>
        <translation>Événements de la commande</translation>
    </message>
    <message>
        <source>What the process manager waits for</source>
        <translation>Ce qu’attend le gestionnaire de processus</translation>
    </message>
    <message>
        <source>To do of the process manager</source>
        <translation>À faire du gestionnaire de processus</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The view knows no order %1.</source>
        <translation>La vue ne connaît pas de commande %1.</translation>
    </message>
    <message>
        <source>Choose an order, or double-click one in another pane.</source>
        <translation>Choisir une commande, ou double-cliquer sur une commande dans un autre volet.</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailsTable</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>restaurant::Diagnostics</name>
    <message>
        <source>none is open</source>
        <translation>aucune n’est ouverte</translation>
    </message>
    <message>
        <source>It could not be looked at</source>
        <translation>Impossible de l’examiner</translation>
    </message>
</context>
<context>
    <name>restaurant::DishButton</name>
    <message>
        <source>Contains %1</source>
        <translation>Contient %1</translation>
    </message>
    <message>
        <source>%1 · sold out</source>
        <translation>%1 · épuisé</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · reste %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>restaurant::DishGrid</name>
    <message>
        <source>No dish of that name.</source>
        <translation>Aucun plat de ce nom.</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Remettre %1 en vente</translation>
    </message>
    <message>
        <source>Mark %1 sold out</source>
        <translation>Marquer %1 épuisé</translation>
    </message>
</context>
<context>
    <name>restaurant::DishGuestsModel</name>
    <message>
        <source>Dish</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portions</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesModel</name>
    <message>
        <source>Dish</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergènes</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesPane</name>
    <message>
        <source>Guests by dish</source>
        <translation>Clients par plat</translation>
    </message>
    <message>
        <source>Add the view &amp;Guests by dish</source>
        <translation>Ajouter la vue Clients &amp;par plat</translation>
    </message>
    <message>
        <source>Add a view to this evening: it reads the log from its first event</source>
        <translation>Ajouter une vue à cette soirée&#x202f;: elle lit le journal dès son premier événement</translation>
    </message>
    <message>
        <source>Nobody has ordered yet.</source>
        <translation>Personne n’a encore commandé.</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is not part of this evening yet. Added, it reads the log from its first event, and is right about what was before.</source>
        <translation>Combien de clients ont commandé quel plat&#x202f;: une vue qui ne fait pas encore partie de cette soirée. Ajoutée, elle lit le journal dès son premier événement, et elle est juste sur ce qui était avant.</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesTable</name>
    <message>
        <source>Dish</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
</context>
<context>
    <name>restaurant::DocumentMarks</name>
    <message>
        <source>✕ %1.</source>
        <translation>✕ %1.</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>✕ should not be there</source>
        <translation>✕ ne devrait pas être là</translation>
    </message>
    <message>
        <source>W: why does it say this?</source>
        <translation>W&#x202f;: pourquoi cela est-il dit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorPoster</name>
    <message>
        <source>The doors are closed</source>
        <translation>Les portes sont fermées</translation>
    </message>
    <message>
        <source>The doors are open: type %1, and the PIN %2</source>
        <translation>Les portes sont ouvertes&#x202f;: saisir %1, et le PIN %2</translation>
    </message>
    <message>
        <source>Be a guest: scan the code, or type</source>
        <translation>Devenir client&#x202f;: scanner le code, ou saisir</translation>
    </message>
    <message>
        <source>and the PIN</source>
        <translation>et le PIN</translation>
    </message>
    <message>
        <source>In the same network. Nothing is typed that says who you are.</source>
        <translation>Dans le même réseau. Rien n’est saisi qui dise qui vous êtes.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate&apos;s fingerprint begins with %1.</source>
        <translation>Chiffré. L’empreinte du certificat commence par %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsController</name>
    <message>
        <source>&amp;Doors for phones…</source>
        <translation>&amp;Portes pour téléphones…</translation>
    </message>
    <message>
        <source>Let phones of the same network in as guests, and close again</source>
        <translation>Laisser entrer comme clients les téléphones du même réseau, et refermer</translation>
    </message>
    <message>
        <source>Of those with phones, %1 know the rule, %2 have just seen it, %3 guess.</source>
        <translation>Parmi ceux qui ont un téléphone&#x202f;: %1 connaissent la règle, %2 viennent de le voir, %3 devinent.</translation>
    </message>
    <message>
        <source>This evening is opened only to look. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>Cette soirée n’est ouverte que pour regarder. Les téléphones répondent aux questions d’une leçon et ne commandent rien.</translation>
    </message>
    <message>
        <source>In this evening only the script acts. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>Dans cette soirée, seul le script agit. Les téléphones répondent aux questions d’une leçon et ne commandent rien.</translation>
    </message>
    <message>
        <source>Phones come in at %1</source>
        <translation>Les téléphones entrent par %1</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>Portes pour téléphones</translation>
    </message>
    <message>
        <source>Doors open · %1</source>
        <translation>Portes ouvertes · %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsWindow</name>
    <message>
        <source>Let phones of this network in as guests</source>
        <translation>Laisser entrer comme clients les téléphones de ce réseau</translation>
    </message>
    <message>
        <source>On the &amp;projector</source>
        <translation>Au &amp;vidéoprojecteur</translation>
    </message>
    <message>
        <source>Show code, address and PIN alone, on the other screen if there is one; Escape ends it</source>
        <translation>Montrer seuls le code, l’adresse et le PIN, sur l’autre écran s’il y en a un&#x202f;; Échap y met fin</translation>
    </message>
    <message>
        <source>Show of &amp;hands instead</source>
        <translation>Plutôt à main &amp;levée</translation>
    </message>
    <message>
        <source>Go on without phones: the class votes by hands, as in every lesson</source>
        <translation>Continuer sans téléphones&#x202f;: la classe vote à main levée, comme dans toute leçon</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Fai&amp;re sortir</translation>
    </message>
    <message>
        <source>Send the chosen guest away; the phone may come in again as another</source>
        <translation>Faire sortir le client choisi&#x202f;; le téléphone peut rentrer comme un autre</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>Portes pour téléphones</translation>
    </message>
    <message>
        <source>The network to which the doors are opened</source>
        <translation>Le réseau auquel les portes sont ouvertes</translation>
    </message>
    <message>
        <source>So many guests at most</source>
        <translation>Nombre de clients au plus</translation>
    </message>
    <message>
        <source>Guests on phones</source>
        <translation>Clients avec téléphone</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Ré&amp;seau</translation>
    </message>
    <message>
        <source>Guests at &amp;most</source>
        <translation>Clients au &amp;maximum</translation>
    </message>
    <message>
        <source>This computer alone (to try it)</source>
        <translation>Cet ordinateur seul (pour essayer)</translation>
    </message>
    <message>
        <source>%1 · %2 (leads outside)</source>
        <translation>%1 · %2 (mène au dehors)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close the &amp;doors</source>
        <translation>Fermer les &amp;portes</translation>
    </message>
    <message>
        <source>Open the &amp;doors</source>
        <translation>Ouvrir les &amp;portes</translation>
    </message>
    <message>
        <source>%1 (display off, or gone)</source>
        <translation>%1 (écran éteint, ou parti)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftList</name>
    <message>
        <source>Lines of this order</source>
        <translation>Lignes de cette commande</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>reste seulement %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftRow</name>
    <message>
        <source>This text cannot be recorded: it has characters that are not plain text.</source>
        <translation>Ce texte ne peut pas être enregistré&#x202f;: il contient des caractères qui ne sont pas du texte simple.</translation>
    </message>
    <message>
        <source>Note, such as “no ice”</source>
        <translation>Note, par exemple «&#x202f;sans glace&#x202f;»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Allergy, such as “nuts”</source>
        <translation>Allergie, par exemple «&#x202f;noix&#x202f;»</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Course </source>
        <translation>Service </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ allergy: %1</source>
        <translation>⚠ allergie&#x202f;: %1</translation>
    </message>
    <message>
        <source>course %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>Un %1 de moins</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>Un %1 de plus</translation>
    </message>
    <message>
        <source>Note, allergy and course of %1</source>
        <translation>Note, allergie et service de %1</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Note, allergy, course</source>
        <translation>Note, allergie, service</translation>
    </message>
</context>
<context>
    <name>restaurant::EncryptionChoice</name>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Certificat…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate, in PEM form</source>
        <translation>Choisir le fichier du certificat, au format PEM</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>Cl&amp;é…</translation>
    </message>
    <message>
        <source>Choose the file of its private key, if that is another one</source>
        <translation>Choisir le fichier de sa clé privée, si c’en est un autre</translation>
    </message>
    <message>
        <source>Whether others can read along</source>
        <translation>Si d’autres peuvent lire</translation>
    </message>
    <message>
        <source>Openly (HTTP)</source>
        <translation>En clair (HTTP)</translation>
    </message>
    <message>
        <source>Encrypted, certificate made here</source>
        <translation>Chiffré, certificat créé ici</translation>
    </message>
    <message>
        <source>Encrypted, certificate of yours</source>
        <translation>Chiffré, votre certificat</translation>
    </message>
    <message>
        <source>Certificate of the doors</source>
        <translation>Certificat des portes</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Clé privée du certificat</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>Aucun certificat n’est choisi.</translation>
    </message>
    <message>
        <source>Certificate and key: %1</source>
        <translation>Certificat et clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, key: %2</source>
        <translation>Certificat&#x202f;: %1, clé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Choose the file of the certificate first.</source>
        <translation>Choisir d’abord le fichier du certificat.</translation>
    </message>
    <message>
        <source>What phones and this computer say to each other can be read by others in the same network.</source>
        <translation>Ce que se disent les téléphones et cet ordinateur peut être lu par d’autres sur le même réseau.</translation>
    </message>
    <message>
        <source>Nobody can read along. But nobody vouches for this certificate: each phone warns once, and some do not go on from there. Try it with one.</source>
        <translation>Personne ne peut lire. Mais personne ne répond de ce certificat&#x202f;: chaque téléphone avertit une fois, et certains ne vont pas plus loin. Essayer avec un téléphone.</translation>
    </message>
    <message>
        <source>Nobody can read along. Phones come in by the name that stands in the certificate: it has to lead to this computer.</source>
        <translation>Personne ne peut lire. Les téléphones entrent par le nom inscrit dans le certificat&#x202f;: il doit mener à cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>restaurant::Evening</name>
    <message>
        <source>Too much is waiting already. Nothing was done; try again.</source>
        <translation>Trop de choses attendent déjà. Rien n’a été fait&#x202f;; réessayer.</translation>
    </message>
    <message>
        <source>The evening is not ready for commands yet. Nothing was done.</source>
        <translation>La soirée n’est pas encore prête pour les ordres. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>This evening takes no commands any more. Nothing was done.</source>
        <translation>Cette soirée ne prend plus d’ordres. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The past is on the screen; only the live views can be rebuilt or stopped. Nothing was done.</source>
        <translation>Le passé est à l’écran&#x202f;; seules les vues en direct peuvent être reconstruites ou arrêtées. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>the store of this evening cannot be written to any more</source>
        <translation>on ne peut plus écrire dans le magasin de cette soirée</translation>
    </message>
    <message>
        <source>In this evening only the script acts: nobody can come in.</source>
        <translation>Dans cette soirée, seul le script agit&#x202f;: personne ne peut entrer.</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningStatus</name>
    <message>
        <source>● Running %1</source>
        <translation>● En cours %1</translation>
    </message>
    <message>
        <source>■ The evening is over</source>
        <translation>■ La soirée est finie</translation>
    </message>
    <message>
        <source>❚❚ Paused</source>
        <translation>❚❚ En pause</translation>
    </message>
    <message>
        <source>◌ Opening: checking, %1 %</source>
        <translation>◌ Ouverture&#x202f;: vérification, %1&#x202f;%</translation>
    </message>
    <message>
        <source>◌ Opening: run again from its record, %1 %</source>
        <translation>◌ Ouverture&#x202f;: rejouée depuis l’enregistrement, %1&#x202f;%</translation>
    </message>
    <message>
        <source>■ Cannot go on</source>
        <translation>■ Ne peut pas continuer</translation>
    </message>
    <message>
        <source>%1 commands/s</source>
        <translation>%1 ordres/s</translation>
    </message>
    <message>
        <source>%1 · %2 rejected</source>
        <translation>%1 · %2 refusés</translation>
    </message>
    <message>
        <source>This machine: commit → view %1 ms p50, %2 ms p99</source>
        <translation>Cette machine&#x202f;: validation → vue %1 ms p50, %2 ms p99</translation>
    </message>
    <message>
        <source>By the wall&apos;s clock, over the last 1,000 commits, to a view that the scenario does not hold back.
Until the window has painted it: %1 ms p50, %2 ms p99</source>
        <translation>En temps réel, sur les 1&#x202f;000 dernières validations, vers une vue que le scénario ne retient pas.
Jusqu’à ce que la fenêtre l’ait peinte&#x202f;: %1 ms p50, %2 ms p99</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · graine %2</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · lecture seule</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningsBox</name>
    <message>
        <source>Evenings of each, simulated</source>
        <translation>Soirées de chacune, simulées</translation>
    </message>
    <message>
        <source>Evenings of each, measured on files</source>
        <translation>Soirées de chacune, mesurées sur fichiers</translation>
    </message>
    <message>
        <source>How far off the mean a figure may be before it is named, with how many evenings it would take</source>
        <translation>De combien un chiffre peut s’écarter de la moyenne avant d’être nommé, avec le nombre de soirées qu’il faudrait</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Jouer</translation>
    </message>
    <message>
        <source>%v of %m evenings</source>
        <translation>%v soirées sur&#x202f;%m</translation>
    </message>
    <message>
        <source>The first seed</source>
        <translation>La première graine</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulées</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurées</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Première graine</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
</context>
<context>
    <name>restaurant::FileController</name>
    <message>
        <source>&amp;Back to what this branched from</source>
        <translation>Re&amp;tour à l’origine de la branche</translation>
    </message>
    <message>
        <source>CQRS Restaurant[*]</source>
        <translation>CQRS Restaurant[*]</translation>
    </message>
    <message>
        <source>%1, not saved[*] — CQRS Restaurant</source>
        <translation>%1, non enregistrée[*] — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1, read only[*] — %2 — CQRS Restaurant</source>
        <translation>%1, lecture seule[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1[*] — %2 — CQRS Restaurant</source>
        <translation>%1[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>“%1” is not saved. What was done in it would be lost.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas enregistrée. Ce qui y a été fait serait perdu.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>“%1”, from which this is a branch, is not saved either.</source>
        <translation>«&#x202f;%1&#x202f;», dont celle-ci est une branche, n’est pas enregistrée non plus.</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Y revenir</translation>
    </message>
    <message>
        <source>This evening is no branch of another</source>
        <translation>Cette soirée n’est la branche d’aucune autre</translation>
    </message>
    <message>
        <source>Open “%1” again, where the branch begins</source>
        <translation>Rouvrir «&#x202f;%1&#x202f;», là où commence la branche</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Branche de %1</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended; something was done in it last on %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’était pas enregistrée quand le programme s’est terminé&#x202f;; la dernière action y date du %2.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;L’ouvrir</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>La &amp;jeter</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>Enregistrements (*.restaurant)</translation>
    </message>
    <message>
        <source>Save evening as</source>
        <translation>Enregistrer la soirée sous</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorPane</name>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Show the floor as tables</source>
        <translation>Afficher la salle en tables</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>Afficher le détail de cette commande</translation>
    </message>
    <message>
        <source>Click on anything, or go there with the arrow keys: here stands what it is and what it waits for.</source>
        <translation>Cliquer sur un élément, ou y aller avec les flèches&#x202f;: ici se lit ce que c’est et ce que cela attend.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorTables</name>
    <message>
        <source>Which table of the floor</source>
        <translation>Quelle table de la salle</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>%1 on the floor</source>
        <translation>%1 dans la salle</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici encore.</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorWidget</name>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>The dining room from above. Arrow keys go from one thing to the next.</source>
        <translation>La salle vue d’en haut. Les flèches mènent d’un élément à l’autre.</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowMessages</name>
    <message>
        <source>write side</source>
        <translation>côté écriture</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, refusé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>log and views</source>
        <translation>journal et vues</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrive</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowPane</name>
    <message>
        <source>Data flow</source>
        <translation>Flux de données</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Messages take three times as long (S)</source>
        <translation>Les messages mettent trois fois plus de temps (S)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>L’image est figée&#x202f;; la soirée continue (H)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show the trip of the message that is chosen, from end to end (F)</source>
        <translation>Montrer le trajet du message choisi, de bout en bout (F)</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>Ce que porte le message, en JSON</translation>
    </message>
    <message>
        <source>The steps of the trail</source>
        <translation>Les pas de la trace</translation>
    </message>
    <message>
        <source>Show the data flow as tables</source>
        <translation>Afficher le flux de données en tables</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>Figé&#x202f;: l’image ne bouge plus, la soirée continue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1:
%2</source>
        <translation>%1&#x202f;:
%2</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowPlaces</name>
    <message>
        <source>Box</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passé</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowTables</name>
    <message>
        <source>Which table of the data flow</source>
        <translation>Quelle table du flux de données</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>%1 of the data flow</source>
        <translation>%1 du flux de données</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Aucun message encore.</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowWidget</name>
    <message>
        <source>Data flow</source>
        <translation>Flux de données</translation>
    </message>
    <message>
        <source>The road of the data, from commands by way of the write side and the log to the views. Arrow keys go from one thing to the next.</source>
        <translation>Le chemin des données, des ordres aux vues en passant par le côté écriture et le journal. Les flèches mènent d’un élément à l’autre.</translation>
    </message>
</context>
<context>
    <name>restaurant::FollowedList</name>
    <message>
        <source>Wait on</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>What is known of the orders that you sent</source>
        <translation>Ce que l’on sait des commandes que vous avez envoyées</translation>
    </message>
    <message>
        <source>As long again</source>
        <translation>Encore autant de temps</translation>
    </message>
    <message>
        <source>The order stays sent; what becomes of it is told here</source>
        <translation>La commande reste envoyée&#x202f;; ce qu’elle devient est dit ici</translation>
    </message>
    <message>
        <source>… and %1 more are under way</source>
        <translation>… et %1 de plus en cours</translation>
    </message>
</context>
<context>
    <name>restaurant::FrontDoor</name>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>What can be done here: the story, lessons, your own evening</source>
        <translation>Ce que l’on peut faire ici&#x202f;: le récit, les leçons, sa propre soirée</translation>
    </message>
    <message>
        <source>%1 lessons, each with questions to a class or to yourself. Done: %2</source>
        <translation>%1 leçons, chacune avec des questions à une classe ou à soi-même. Faites&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::Glossary</name>
    <message>
        <source>%1.</source>
        <extracomment>How a sentence ends: behind it stands nothing else.</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>restaurant::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Trouver un mot</translation>
    </message>
    <message>
        <source>A word, or what it means</source>
        <translation>Un mot, ou ce qu’il signifie</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Mots qui correspondent</translation>
    </message>
    <message>
        <source>No word of that kind</source>
        <translation>Aucun mot de ce genre</translation>
    </message>
    <message>
        <source>In the lesson %1</source>
        <translation>Dans la leçon %1</translation>
    </message>
</context>
<context>
    <name>restaurant::GuestsModel</name>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>restaurant::GuideWindow</name>
    <message>
        <source>The chapters are in English. What is said of each lesson is in your language.</source>
        <translation>Les chapitres sont en anglais. Ce qui est dit de chaque leçon est en français.</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>Guide de l’enseignant</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters and lessons in which it stands</source>
        <translation>Chapitres et leçons où il figure</translation>
    </message>
    <message>
        <source>The page that is chosen</source>
        <translation>La page choisie</translation>
    </message>
    <message>
        <source>Nothing of that kind stands there</source>
        <translation>Rien de tel n’y figure</translation>
    </message>
</context>
<context>
    <name>restaurant::HarmModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>The view showed</source>
        <translation>La vue montrait</translation>
    </message>
    <message>
        <source>True was</source>
        <translation>En vérité</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>restaurant::HarmPane</name>
    <message>
        <source>Harm</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Decisions that the truth would have changed</source>
        <translation>Décisions que la vérité aurait changées</translation>
    </message>
    <message>
        <source>No decision so far would have been another, had its view shown what was true.</source>
        <translation>Jusqu’ici, aucune décision n’aurait été différente si sa vue avait montré la vérité.</translation>
    </message>
    <message>
        <source>Only harm of this kind</source>
        <translation>Seulement les dommages de ce genre</translation>
    </message>
    <message>
        <source>All harm</source>
        <translation>Tous les dommages</translation>
    </message>
    <message>
        <source>Only harm of this cause</source>
        <translation>Seulement les dommages de cette cause</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Toutes les causes</translation>
    </message>
    <message>
        <source>Show all harm again</source>
        <translation>Afficher de nouveau tous les dommages</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 décisions sur %2</translation>
    </message>
    <message>
        <source>%1 up to here</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Of these it cost persons with phones, %1: %2</source>
        <translation>Dont aux personnes avec téléphone, %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::HelpDesk</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>The field&apos;s words, found as you type</source>
        <translation>Les mots du domaine, trouvés pendant la saisie</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>What has the focus is explained, and then whatever you click</source>
        <translation>Ce qui a le focus est expliqué, puis tout ce sur quoi l’on clique</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s guide</source>
        <translation>Guide de l’&amp;enseignant</translation>
    </message>
    <message>
        <source>Six lectures, and of each lesson what it asks and what goes wrong in class</source>
        <translation>Six cours, et pour chaque leçon ce qu’elle demande et ce qui tourne mal en classe</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Peut être vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Renvoie à</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysPicture</name>
    <message>
        <source>Tables, keys and references</source>
        <translation>Tables, clés et références</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>Il n’y a pas encore de tables.</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>FK</source>
        <translation>FK</translation>
    </message>
    <message>
        <source>PK FK</source>
        <translation>PK FK</translation>
    </message>
    <message>
        <source>%1, with %2. The table beside it says which.</source>
        <translation>%1, avec %2. La table à côté dit lesquelles.</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation>%1.%2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysWidget</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Show keys and references as a table</source>
        <translation>Afficher clés et références en table</translation>
    </message>
    <message>
        <source>Tables, keys and references</source>
        <translation>Tables, clés et références</translation>
    </message>
    <message>
        <source>Keys and references</source>
        <translation>Clés et références</translation>
    </message>
    <message>
        <source>There are no tables yet</source>
        <translation>Il n’y a pas encore de tables</translation>
    </message>
    <message>
        <source>PK: primary key · FK: refers to the key of another table</source>
        <translation>PK&#x202f;: clé primaire · FK&#x202f;: renvoie à la clé d’une autre table</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en table</translation>
    </message>
</context>
<context>
    <name>restaurant::KitchenModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since fired</source>
        <translation>Depuis envoi</translation>
    </message>
    <message>
        <source>Since sent</source>
        <translation>Depuis commande</translation>
    </message>
    <message>
        <source>not fired</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Order %1, %2
Since fired %3, since sent %4
%5</source>
        <translation>Commande %1, %2
Envoyé au feu depuis %3, commandé depuis %4
%5</translation>
    </message>
</context>
<context>
    <name>restaurant::KitchenPane</name>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>No tickets. They appear here once an order is accepted.</source>
        <translation>Aucun bon. Ils apparaissent ici dès qu’une commande est acceptée.</translation>
    </message>
    <message>
        <source>Tickets as a table</source>
        <translation>Les bons en table</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Start the ticket&apos;s next line</source>
        <translation>Lancer la ligne suivante du bon</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish the line that is cooking</source>
        <translation>Terminer la ligne qui est au feu</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>All is done: take the ticket off the screen</source>
        <translation>Tout est fait&#x202f;: ôter le bon de l’écran</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Fire the ticket&apos;s next course</source>
        <translation>Envoyer le service suivant du bon</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Bring a bumped ticket back</source>
        <translation>Faire revenir un bon validé</translation>
    </message>
    <message>
        <source>Show the tickets as a table</source>
        <translation>Afficher les bons en table</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Show the tickets of one station only</source>
        <translation>N’afficher que les bons d’un poste</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All day: %1</source>
        <translation>Total&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Comme le bureau</translation>
    </message>
    <message>
        <source>In the language of the desktop, or else in English</source>
        <translation>Dans la langue du bureau, ou à défaut en anglais</translation>
    </message>
    <message>
        <source>From the next start on in this language</source>
        <translation>Dès le prochain démarrage, dans cette langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>“%1” holds from the next start of the program on.</source>
        <translation>«&#x202f;%1&#x202f;» prendra effet au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>restaurant::LayoutActions</name>
    <message>
        <source>Layo&amp;ut</source>
        <translation>Disp&amp;osition</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Récit</translation>
    </message>
    <message>
        <source>Room and data in one picture, with what happens in words, and the evening below it</source>
        <translation>La salle et les données en une image, avec des mots sur ce qui se passe, et la soirée dessous</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Travail</translation>
    </message>
    <message>
        <source>Take orders, cook, serve, and see what the guests see</source>
        <translation>Prendre des commandes, cuisiner, servir, et voir ce que voient les clients</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>Vue &amp;interne</translation>
    </message>
    <message>
        <source>The log, why a view says what it says, the files, and the evening below them</source>
        <translation>Le journal, pourquoi une vue dit ce qu’elle dit, les fichiers, et la soirée dessous</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Scène</translation>
    </message>
    <message>
        <source>One picture as large as it can be; the key of another pane puts that on the stage</source>
        <translation>Une image aussi grande que possible&#x202f;; la touche d’un autre volet met celui-ci en scène</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>T&amp;out</translation>
    </message>
    <message>
        <source>All panes at once, for who knows them</source>
        <translation>Tous les volets à la fois, pour qui les connaît</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonActions</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>&amp;Take a lesson…</source>
        <translation>&amp;Suivre une leçon…</translation>
    </message>
    <message>
        <source>Choose from all lessons there are</source>
        <translation>Choisir parmi toutes les leçons</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>Take a lesson from a file</source>
        <translation>Prendre une leçon dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Folder of lessons…</source>
        <translation>&amp;Dossier de leçons…</translation>
    </message>
    <message>
        <source>Where lessons of your own are looked for first</source>
        <translation>Où vos propres leçons sont cherchées d’abord</translation>
    </message>
    <message>
        <source>Level &amp;1: the restaurant</source>
        <translation>Niveau &amp;1&#x202f;: le restaurant</translation>
    </message>
    <message>
        <source>Level &amp;2: views, and who reads them</source>
        <translation>Niveau &amp;2&#x202f;: les vues, et qui les lit</translation>
    </message>
    <message>
        <source>Level &amp;3: architectures and services</source>
        <translation>Niveau &amp;3&#x202f;: architectures et services</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.json)</source>
        <translation>Leçons (*.lesson.json)</translation>
    </message>
    <message>
        <source>Lessons are looked for in “%1” first. One of the name of another stands in for it.</source>
        <translation>Les leçons sont cherchées d’abord dans «&#x202f;%1&#x202f;». Une leçon qui porte le nom d’une autre la remplace.</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Choisir un autre…</translation>
    </message>
    <message>
        <source>&amp;Look there no longer</source>
        <translation>&amp;Ne plus y chercher</translation>
    </message>
    <message>
        <source>Folder of lessons</source>
        <translation>Dossier de leçons</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonChooser</name>
    <message>
        <source>Take it</source>
        <translation>La suivre</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Suivre une leçon</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>Leçons, par niveau</translation>
    </message>
    <message>
        <source>There are no lessons.</source>
        <translation>Il n’y a pas de leçons.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonController</name>
    <message>
        <source>The lesson “%1” has ended: another evening was opened.</source>
        <translation>La leçon «&#x202f;%1&#x202f;» a pris fin&#x202f;: une autre soirée a été ouverte.</translation>
    </message>
    <message>
        <source>This lesson does not show on this machine what it says. %1</source>
        <translation>Sur cette machine, cette leçon ne montre pas ce qu’elle dit. %1</translation>
    </message>
    <message>
        <source>What this stop waits for has not come. The lesson goes on all the same.</source>
        <translation>Ce que cet arrêt attend n’est pas venu. La leçon continue malgré tout.</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonList</name>
    <message>
        <source>Level %1 · %2 min</source>
        <translation>Niveau %1 · %2 min</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>Leçons, par niveau</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonListModel</name>
    <message>
        <source>… being checked</source>
        <translation>… vérification</translation>
    </message>
    <message>
        <source>✓ shows what it says</source>
        <translation>✓ montre ce qu’elle dit</translation>
    </message>
    <message>
        <source>✕ does not show what it says here</source>
        <translation>✕ ne montre pas ici ce qu’elle dit</translation>
    </message>
    <message>
        <source>✕ cannot be read</source>
        <translation>✕ illisible</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ faite</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas faite</translation>
    </message>
    <message>
        <source>%1, level %2, %3 minutes, %4. %5</source>
        <translation>%1, niveau %2, %3 minutes, %4. %5</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonLocks</name>
    <message>
        <source>This lesson keeps it locked, so that it gives nothing away.</source>
        <translation>Cette leçon le garde verrouillé, pour ne rien dévoiler.</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonPane</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Show what helps, or hide it</source>
        <translation>Afficher ce qui aide, ou le masquer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Leave the lesson; the evening stays as it is</source>
        <translation>Quitter la leçon&#x202f;; la soirée reste telle quelle</translation>
    </message>
    <message>
        <source>On with the lesson (F2)</source>
        <translation>Poursuivre la leçon (F2)</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (Shift+F2)</source>
        <translation>Montrer encore une fois le dernier passage, deux fois plus lentement (Shift+F2)</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadChart</name>
    <message>
        <source>%1 (ms), measured here</source>
        <translation>%1 (ms), mesuré ici</translation>
    </message>
    <message>
        <source>%1, measured here</source>
        <translation>%1, mesuré ici</translation>
    </message>
    <message>
        <source>Readers at a time</source>
        <translation>Lecteurs simultanés</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadModel</name>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>%v of %m points</source>
        <translation>%v points sur&#x202f;%m</translation>
    </message>
    <message>
        <source>What was measured, as a table</source>
        <translation>Ce qui a été mesuré, en table</translation>
    </message>
    <message>
        <source>Choose architectures and readers, and measure.</source>
        <translation>Choisir architectures et lecteurs, puis mesurer.</translation>
    </message>
    <message>
        <source>Save a line for each point</source>
        <translation>Enregistrer une ligne par point</translation>
    </message>
    <message>
        <source>So many readers at a time, one after the other</source>
        <translation>Tant de lecteurs à la fois, l’un après l’autre</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long each point is measured</source>
        <translation>Combien de temps chaque point est mesuré</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Each point</source>
        <translation>Par point</translation>
    </message>
    <message>
        <source>Readers are whole numbers from 1 to 8, as 1, 2, 4, 8.</source>
        <translation>Les lecteurs sont des nombres entiers de 1 à 8, comme 1, 2, 4, 8.</translation>
    </message>
    <message>
        <source>Choose architectures (none: all of them), and measure: one writes and more and more read, on real files of this computer. Nothing of it is simulated.</source>
        <translation>Choisir des architectures (aucune&#x202f;: toutes), puis mesurer&#x202f;: un seul écrit, et de plus en plus lisent, sur de vrais fichiers de cet ordinateur. Rien n’y est simulé.</translation>
    </message>
    <message>
        <source>Measured load: %1</source>
        <translation>Charge mesurée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::LogDelegate</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ accepté</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ refusé</translation>
    </message>
    <message>
        <source>↻ repeated</source>
        <translation>↻ répété</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 de plus</translation>
    </message>
</context>
<context>
    <name>restaurant::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Re&amp;jected only</source>
        <translation>&amp;Refusés seulement</translation>
    </message>
    <message>
        <source>What did this &amp;change?</source>
        <translation>Qu’est-ce que cela a &amp;changé&#x202f;?</translation>
    </message>
    <message>
        <source>Show its &amp;trip</source>
        <translation>Montrer son &amp;trajet</translation>
    </message>
    <message>
        <source>Only this order</source>
        <translation>Seulement cette commande</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Only commands of this type, or that caused this event</source>
        <translation>Seulement les ordres de ce type, ou qui ont causé cet événement</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Only what this actor sent</source>
        <translation>Seulement ce que cet acteur a envoyé</translation>
    </message>
    <message>
        <source>Only commands that were rejected</source>
        <translation>Seulement les ordres refusés</translation>
    </message>
    <message>
        <source>Show all commands again</source>
        <translation>Afficher de nouveau tous les ordres</translation>
    </message>
    <message>
        <source>Keep the newest command in sight</source>
        <translation>Garder en vue l’ordre le plus récent</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>S&amp;uivre</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>Ordres et événements</translation>
    </message>
    <message>
        <source>No commands to show yet</source>
        <translation>Aucun ordre à afficher encore</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Ce que montre le journal</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Commands with the events they caused</source>
        <translation>Les ordres avec les événements qu’ils ont causés</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Who looked at which view: they change nothing, and cause no event</source>
        <translation>Qui a regardé quelle vue&#x202f;: elles ne changent rien et ne causent aucun événement</translation>
    </message>
    <message>
        <source>Light up all that this command has changed</source>
        <translation>Éclairer tout ce que cet ordre a changé</translation>
    </message>
    <message>
        <source>Show in the data flow which way this command has gone</source>
        <translation>Montrer dans le flux de données le chemin qu’a pris cet ordre</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Tous les acteurs</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 ordres sur %2</translation>
    </message>
    <message>
        <source>the last %1 commands; %2 older ones are in the file</source>
        <translation>les %1 derniers ordres&#x202f;; %2 plus anciens sont dans le fichier</translation>
    </message>
</context>
<context>
    <name>restaurant::LooksModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>At event</source>
        <translation>À l’événement</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>restaurant::LooksView</name>
    <message>
        <source>Only queries of this view</source>
        <translation>Seulement les requêtes de cette vue</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Toutes les vues</translation>
    </message>
    <message>
        <source>Only what this person looked at</source>
        <translation>Seulement ce que cette personne a regardé</translation>
    </message>
    <message>
        <source>Show all queries again</source>
        <translation>Afficher de nouveau toutes les requêtes</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Nobody has looked at a view yet. Guests and staff do so where they live in the evening; a script&apos;s do not.</source>
        <translation>Personne n’a encore regardé de vue. Clients et personnel le font là où ils vivent dans la soirée&#x202f;; ceux d’un script ne le font pas.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1 requêtes sur %2</translation>
    </message>
    <message>
        <source>the last %1 queries</source>
        <translation>les %1 dernières requêtes</translation>
    </message>
</context>
<context>
    <name>restaurant::MainWindow</name>
    <message>
        <source>CQRS Restaurant</source>
        <translation>CQRS Restaurant</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Enregistrer le polycopié</translation>
    </message>
    <message>
        <source>There is no pane “%1”.</source>
        <translation>Il n’y a pas de volet «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Scénarios (*.scenario.json)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>Enregistrements (*.restaurant)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>The evening is over</source>
        <translation>La soirée est finie</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1

It can still be opened to read.</source>
        <translation>%1

Elle peut encore être ouverte en lecture.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Cela n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The past cannot be changed. This begins a new evening that shares events 1 to %1 with “%2” and goes its own way from there.

It is kept when you save it. “%2” stays as it is; the menu File leads back to it.</source>
        <translation>Le passé ne peut pas être changé. Ceci commence une nouvelle soirée, qui partage les événements 1 à %1 avec «&#x202f;%2&#x202f;» et suit dès lors son propre chemin.

Elle est conservée quand vous l’enregistrez. «&#x202f;%2&#x202f;» reste telle quelle&#x202f;; le menu Fichier y ramène.</translation>
    </message>
    <message>
        <source>&amp;Begin the branch</source>
        <translation>&amp;Commencer la branche</translation>
    </message>
    <message>
        <source>Once more, at half the speed: event %1 of %2 · nothing is sent, %3 commands are read from the record; then all is where it was</source>
        <translation>Encore une fois, deux fois plus lentement&#x202f;: événement %1 sur %2 · rien n’est envoyé, %3 ordres sont lus dans l’enregistrement&#x202f;; puis tout est comme avant</translation>
    </message>
    <message>
        <source>The past: event %1 of %2 · nothing is sent, %3 commands are read from the record</source>
        <translation>Le passé&#x202f;: événement %1 sur %2 · rien n’est envoyé, %3 ordres sont lus dans l’enregistrement</translation>
    </message>
    <message>
        <source>About CQRS Restaurant</source>
        <translation>À propos de CQRS Restaurant</translation>
    </message>
    <message>
        <source>CQRS Restaurant %1

A restaurant that shows how CQRS and event sourcing work: orders are commands to a write side; the events it records keep the kitchen, waiter and status views in step.

GPL-3.0-or-later</source>
        <translation>CQRS Restaurant %1

Un restaurant qui montre comment fonctionnent CQRS et l’event sourcing&#x202f;: les commandes sont des ordres à un côté écriture&#x202f;; les événements qu’il enregistre tiennent à jour les vues de la cuisine, du serveur et des numéros.

GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Save the class&apos;s log</source>
        <translation>Enregistrer le journal de la classe</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Vote à main levée</translation>
    </message>
    <message>
        <source>Take a lesson (Ctrl+L): at each question hands are counted by a click, or by the keys 1 to 6.</source>
        <translation>Prendre une leçon (Ctrl+L)&#x202f;: à chaque question, les mains se comptent d’un clic, ou avec les touches 1 à 6.</translation>
    </message>
</context>
<context>
    <name>restaurant::NoteRow</name>
    <message>
        <source>A note for this moment, and Enter</source>
        <translation>Une note pour ce moment, puis Entrée</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Note au curseur</translation>
    </message>
</context>
<context>
    <name>restaurant::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderActions</name>
    <message>
        <source>Void line…</source>
        <translation>Annuler la ligne…</translation>
    </message>
    <message>
        <source>Take the chosen line off the order</source>
        <translation>Retirer de la commande la ligne choisie</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Annuler la commande…</translation>
    </message>
    <message>
        <source>Cancel the whole order</source>
        <translation>Annuler toute la commande</translation>
    </message>
    <message>
        <source>Refund declined</source>
        <translation>Remboursement refusé</translation>
    </message>
    <message>
        <source>The bank has not let the last refund through: the money is owed</source>
        <translation>La banque n’a pas laissé passer le dernier remboursement&#x202f;: l’argent est dû</translation>
    </message>
    <message>
        <source>Refund again</source>
        <translation>Rembourser encore</translation>
    </message>
    <message>
        <source>Give back once more what is owed; a manager may</source>
        <translation>Rendre encore une fois ce qui est dû&#x202f;; un responsable le peut</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation>Raison, puis Entrée</translation>
    </message>
    <message>
        <source>Say why. Enter goes on, Escape goes back.</source>
        <translation>Dire pourquoi. Entrée valide, Échap revient.</translation>
    </message>
    <message>
        <source>Void line %1?</source>
        <translation>Annuler la ligne %1&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Annuler la commande %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderController</name>
    <message>
        <source>The evening is being saved. Nothing was done; try again.</source>
        <translation>La soirée est en cours d’enregistrement. Rien n’a été fait&#x202f;; réessayer.</translation>
    </message>
    <message>
        <source>no evening is open</source>
        <translation>aucune soirée n’est ouverte</translation>
    </message>
    <message>
        <source>the evening is being saved</source>
        <translation>la soirée est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>the past cannot be changed</source>
        <translation>le passé ne peut pas être changé</translation>
    </message>
    <message>
        <source>the write side did not take it</source>
        <translation>le côté écriture ne l’a pas pris</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1 n’a pas été décidé&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderEntryPane</name>
    <message>
        <source>Choose a table first</source>
        <translation>Choisir d’abord une table</translation>
    </message>
    <message>
        <source>Ask for the guest&apos;s name</source>
        <translation>Demander le nom du client</translation>
    </message>
    <message>
        <source>This name cannot be recorded</source>
        <translation>Ce nom ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>Choose a dish</source>
        <translation>Choisir un plat</translation>
    </message>
    <message>
        <source>Take an order</source>
        <translation>Prendre une commande</translation>
    </message>
    <message>
        <source>Find a dish</source>
        <translation>Chercher un plat</translation>
    </message>
    <message>
        <source>Find a dish: “2 ram” and Enter</source>
        <translation>Chercher un plat&#x202f;: «&#x202f;2 ram&#x202f;», puis Entrée</translation>
    </message>
    <message>
        <source>Type a part of a dish&apos;s name, perhaps after a number, and press Enter to add it. With this field empty, Enter places the order.</source>
        <translation>Taper une partie du nom d’un plat, au besoin après un nombre, puis Entrée pour l’ajouter. Si ce champ est vide, Entrée passe la commande.</translation>
    </message>
    <message>
        <source>Placing the order …</source>
        <translation>Passage de la commande …</translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation>En attente de %1 …</translation>
    </message>
    <message>
        <source>Waiting for %1 views …</source>
        <translation>En attente de %1 vues …</translation>
    </message>
    <message>
        <source>Seat and place order · %1  ⏎</source>
        <translation>Placer et commander · %1  ⏎</translation>
    </message>
    <message>
        <source>Place order · %1  ⏎</source>
        <translation>Passer la commande · %1  ⏎</translation>
    </message>
</context>
<context>
    <name>restaurant::PaletteModel</name>
    <message>
        <source>%1 · not now</source>
        <translation>%1 · pas maintenant</translation>
    </message>
</context>
<context>
    <name>restaurant::Pane</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneDock</name>
    <message>
        <source>Close this pane; the View menu brings it back</source>
        <translation>Fermer ce volet&#x202f;; le menu Affichage le fait revenir</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneHeader</name>
    <message>
        <source>command</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>What people and the process manager want to happen. It may be refused.</source>
        <translation>Ce que veulent les personnes et le gestionnaire de processus. Il peut être refusé.</translation>
    </message>
    <message>
        <source>write side</source>
        <translation>côté écriture</translation>
    </message>
    <message>
        <source>Decides on each command, and appends events to the log. Reads no view.</source>
        <translation>Décide de chaque ordre, et ajoute des événements au journal. Ne lit aucune vue.</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>vue de lecture</translation>
    </message>
    <message>
        <source>Folded from the events of the log, and asked instead of it. Never writes; can be folded again at any time.</source>
        <translation>Repliée à partir des événements du journal, et interrogée à sa place. N’écrit jamais&#x202f;; peut être repliée de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>Who writes, who reads, and what lies between.</source>
        <translation>Qui écrit, qui lit, et ce qu’il y a entre eux.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rebuild or stop this view</source>
        <translation>Reconstruire ou arrêter cette vue</translation>
    </message>
    <message>
        <source>&amp;Rebuild</source>
        <translation>&amp;Reconstruire</translation>
    </message>
    <message>
        <source>Forget the view and fold it again from the first event of the log</source>
        <translation>Oublier la vue et la replier depuis le premier événement du journal</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Hold deliveries back: the view hears of nothing more and grows old</source>
        <translation>Retenir les livraisons&#x202f;: la vue n’apprend plus rien et vieillit</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Deliver what has waited, and what comes</source>
        <translation>Livrer ce qui a attendu, et ce qui vient</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Take the event once more at which the view stopped</source>
        <translation>Reprendre l’événement sur lequel la vue s’est arrêtée</translation>
    </message>
    <message>
        <source>S&amp;kip the event</source>
        <translation>&amp;Sauter l’événement</translation>
    </message>
    <message>
        <source>Go on without the event at which the view stopped. The view is without it until it is rebuilt, and its store says who decided so</source>
        <translation>Continuer sans l’événement sur lequel la vue s’est arrêtée. La vue en est privée jusqu’à sa reconstruction, et son magasin dit qui l’a décidé</translation>
    </message>
    <message>
        <source>&amp;Deliveries…</source>
        <translation>&amp;Livraisons…</translation>
    </message>
    <message>
        <source>Bend what is delivered to the view, and protect it</source>
        <translation>Perturber ce qui est livré à la vue, et la protéger</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneSet</name>
    <message>
        <source>Pane on the full &amp;screen</source>
        <translation>Volet en plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>&amp;Fermer le volet</translation>
    </message>
    <message>
        <source>Sto&amp;ry</source>
        <translation>Réci&amp;t</translation>
    </message>
    <message>
        <source>S&amp;tores</source>
        <translation>Mag&amp;asins</translation>
    </message>
    <message>
        <source>Let the pane in front fill the screen, or no longer</source>
        <translation>Le volet de devant remplit l’écran, ou ne le remplit plus</translation>
    </message>
    <message>
        <source>Close the pane in front; its key brings it back</source>
        <translation>Fermer le volet de devant&#x202f;; sa touche le fait revenir</translation>
    </message>
    <message>
        <source>Guests and staff look at this view all the time: without it they would stand still. In an evening that is played by its script it can be stopped.</source>
        <translation>Clients et personnel regardent cette vue sans cesse&#x202f;: sans elle, ils resteraient figés. Dans une soirée jouée par son script, elle peut être arrêtée.</translation>
    </message>
</context>
<context>
    <name>restaurant::ParkedBox</name>
    <message>
        <source>What became of it</source>
        <translation>Ce qui en est advenu</translation>
    </message>
    <message>
        <source>Events that the view could not show</source>
        <translation>Événements que la vue n’a pas pu afficher</translation>
    </message>
    <message>
        <source>No event is parked</source>
        <translation>Aucun événement n’est mis de côté</translation>
    </message>
    <message>
        <source>%1 all</source>
        <translation>%1 tous</translation>
    </message>
    <message>
        <source>%1: %2, as it should be</source>
        <translation>%1&#x202f;: %2, comme attendu</translation>
    </message>
    <message>
        <source>%1: ≠ %2, expected %3</source>
        <translation>%1&#x202f;: ≠ %2, attendu %3</translation>
    </message>
    <message>
        <source>Shown wrongly: %1 until what is on its way has come, %2 until the view is rebuilt.</source>
        <translation>Affichées fausses&#x202f;: %1 jusqu’à l’arrivée de ce qui est en route, %2 jusqu’à la reconstruction de la vue.</translation>
    </message>
    <message>
        <source>Portions left</source>
        <translation>Portions restantes</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>Argent encaissé</translation>
    </message>
</context>
<context>
    <name>restaurant::ParkedModel</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Derrière lui</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>La vue</translation>
    </message>
    <message>
        <source>goes on without it</source>
        <translation>continue sans lui</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>est figée</translation>
    </message>
    <message>
        <source>other orders go on</source>
        <translation>les autres commandes continuent</translation>
    </message>
</context>
<context>
    <name>restaurant::PassModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>takeaway, %1</source>
        <translation>à emporter, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>Prêt depuis</translation>
    </message>
</context>
<context>
    <name>restaurant::PhoneVotes</name>
    <message>
        <source>I know the rule behind it</source>
        <translation>Je connais la règle qui l’explique</translation>
    </message>
    <message>
        <source>I have just seen it</source>
        <translation>Je viens de le voir</translation>
    </message>
    <message>
        <source>I am guessing</source>
        <translation>Je devine</translation>
    </message>
</context>
<context>
    <name>restaurant::PictureActions</name>
    <message>
        <source>Save a &amp;contact sheet…</source>
        <translation>Enregistrer une p&amp;lanche-contact…</translation>
    </message>
    <message>
        <source>The moments that were noted, four on a page, as a PDF</source>
        <translation>Les moments notés, quatre par page, en PDF</translation>
    </message>
    <message>
        <source>Save pictures of &amp;moments…</source>
        <translation>Enregistrer des images des &amp;moments…</translation>
    </message>
    <message>
        <source>A numbered picture of each moment that was noted, with its caption</source>
        <translation>Une image numérotée de chaque moment noté, avec sa légende</translation>
    </message>
    <message>
        <source>Save a &amp;film…</source>
        <translation>Enregistrer un f&amp;ilm…</translation>
    </message>
    <message>
        <source>The whole evening with its captions, by ffmpeg where it is installed</source>
        <translation>Toute la soirée avec ses légendes, par ffmpeg là où il est installé</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Cela n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Enregistrer une planche-contact</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Pages (*.pdf)</translation>
    </message>
    <message>
        <source>The contact sheet is being drawn…</source>
        <translation>La planche-contact est en cours de dessin…</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Un dossier pour les images</translation>
    </message>
    <message>
        <source>The pictures are being drawn…</source>
        <translation>Les images sont en cours de dessin…</translation>
    </message>
    <message>
        <source>Save a film</source>
        <translation>Enregistrer un film</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.mkv *.webm *.mov)</source>
        <translation>Films (*.mp4 *.mkv *.webm *.mov)</translation>
    </message>
    <message>
        <source>The film is being made…</source>
        <translation>Le film est en cours de création…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>How large is it to be?</source>
        <translation>Quelle taille doit-il avoir&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>restaurant::PlaceChooser</name>
    <message>
        <source>Table %1 · free: seats a party</source>
        <translation>Table %1 · libre&#x202f;: place une tablée</translation>
    </message>
    <message>
        <source>Table %1 · party of %2</source>
        <translation>Table %1 · tablée de %2</translation>
    </message>
    <message>
        <source>Seat a party of</source>
        <translation>Placer une tablée de</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Guests to seat first</source>
        <translation>Clients à placer d’abord</translation>
    </message>
    <message>
        <source> of %1 seats</source>
        <translation> sur %1 places</translation>
    </message>
</context>
<context>
    <name>restaurant::PoolsModel</name>
    <message>
        <source>Pool</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Plus long</translation>
    </message>
</context>
<context>
    <name>restaurant::PresenterMode</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>One picture fills the screen, with a caption for the last row; Esc ends it</source>
        <translation>Une image remplit l’écran, avec une légende pour le dernier rang&#x202f;; Échap y met fin</translation>
    </message>
    <message>
        <source>Spot at the pointer</source>
        <translation>Projecteur sur le pointeur</translation>
    </message>
    <message>
        <source>While presenting: all but the surroundings of the pointer dims (S)</source>
        <translation>Pendant la présentation&#x202f;: tout s’assombrit sauf autour du pointeur (S)</translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation>Afficher les touches pressées</translation>
    </message>
    <message>
        <source>While presenting: say which keys are pressed (K)</source>
        <translation>Pendant la présentation&#x202f;: dire quelles touches sont pressées (K)</translation>
    </message>
    <message>
        <source>Notes on a second screen</source>
        <translation>Notes sur un second écran</translation>
    </message>
    <message>
        <source>What is shown, what comes next, and the notes, for the teacher</source>
        <translation>Ce qui est montré, ce qui suit, et les notes, pour l’enseignant</translation>
    </message>
</context>
<context>
    <name>restaurant::ProtectionsBox</name>
    <message>
        <source>Protections</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>Duplicate check</source>
        <translation>Contrôle des doublons</translation>
    </message>
    <message>
        <source>What is noted as shown is passed over</source>
        <translation>Ce qui est noté comme affiché est ignoré</translation>
    </message>
    <message>
        <source>Gap check</source>
        <translation>Contrôle des trous</translation>
    </message>
    <message>
        <source>What is missing is noticed, and read in the log</source>
        <translation>Ce qui manque est remarqué, et lu dans le journal</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Mise en ordre</translation>
    </message>
    <message>
        <source>What comes before its turn waits for what is before it</source>
        <translation>Ce qui vient avant son tour attend ce qui le précède</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>What could not be shown is tried again</source>
        <translation>Ce qui n’a pas pu être affiché est essayé de nouveau</translation>
    </message>
    <message>
        <source>Single flight</source>
        <translation>Single flight</translation>
    </message>
    <message>
        <source>Of a view that was thrown away one rebuild runs at a time, and who else finds it empty waits for that</source>
        <translation>Pour une vue jetée, une seule reconstruction tourne à la fois, et qui d’autre la trouve vide l’attend</translation>
    </message>
    <message>
        <source>When it is tried again</source>
        <translation>Quand l’essai est refait</translation>
    </message>
    <message>
        <source>What becomes of an event that cannot be shown</source>
        <translation>Ce que devient un événement qui ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Delivery guarantee</source>
        <translation>Garantie de livraison</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>choix libre</translation>
    </message>
    <message>
        <source>How often it is tried</source>
        <translation>Combien de fois on essaie</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>A poison event</source>
        <translation>Événement poison</translation>
    </message>
</context>
<context>
    <name>restaurant::QueryCostsModel</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>In 1 min</source>
        <translation>En 1 min</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last answered by</source>
        <translation>Dernière réponse par</translation>
    </message>
    <message>
        <source>One query of %1 for %2, at the mean of %3: %4 statements were run, which answered %5 rows in %6 steps of SQLite, a few for each row visited; after %7 the answer was there.</source>
        <translation>Une requête de %1 pour %2, en moyenne sur %3&#x202f;: %4 instructions ont été exécutées, qui ont rendu %5 lignes en %6 pas de SQLite, quelques-uns par ligne visitée&#x202f;; la réponse était là après %7.</translation>
    </message>
</context>
<context>
    <name>restaurant::RatesBox</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>On the way: injected faults</source>
        <translation>En route&#x202f;: perturbations injectées</translation>
    </message>
    <message>
        <source>How long the projector stands still</source>
        <translation>Combien de temps le projecteur s’arrête</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>How long the projector needs for each event</source>
        <translation>Combien de temps le projecteur met par événement</translation>
    </message>
    <message>
        <source>Projector stands still for</source>
        <translation>Le projecteur s’arrête pendant</translation>
    </message>
    <message>
        <source>Projector needs, for each event</source>
        <translation>Le projecteur met, par événement</translation>
    </message>
    <message>
        <source>A rebuild needs, for each event</source>
        <translation>Une reconstruction met, par événement</translation>
    </message>
    <message>
        <source>How many of 1 000 events are %1</source>
        <translation>Combien d’événements sur 1&#x202f;000&#x202f;: %1</translation>
    </message>
    <message>
        <source> of 1 000</source>
        <translation> sur 1&#x202f;000</translation>
    </message>
    <message>
        <source>How long a rebuild needs for each event of the log</source>
        <translation>Combien de temps une reconstruction met par événement du journal</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>restaurant::RecentFiles</name>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier encore</translation>
    </message>
</context>
<context>
    <name>restaurant::ReportView</name>
    <message>
        <source>What the evening was</source>
        <translation>Ce que fut la soirée</translation>
    </message>
</context>
<context>
    <name>restaurant::RowsModel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::RowsWidget</name>
    <message>
        <source>All of the row that is chosen</source>
        <translation>Toute la ligne choisie</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d’abord</translation>
    </message>
    <message>
        <source>The rows with the highest keys first, or the lowest (N)</source>
        <translation>Les lignes aux clés les plus hautes d’abord, ou les plus basses (N)</translation>
    </message>
    <message>
        <source>Rows before these</source>
        <translation>Lignes d’avant</translation>
    </message>
    <message>
        <source>The rows before these (B)</source>
        <translation>Les lignes qui précèdent (B)</translation>
    </message>
    <message>
        <source>Rows after these</source>
        <translation>Lignes d’après</translation>
    </message>
    <message>
        <source>The rows after these (M)</source>
        <translation>Les lignes qui suivent (M)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message>
        <source>There are no rows here</source>
        <translation>Il n’y a pas de lignes ici</translation>
    </message>
    <message>
        <source>The rows before these</source>
        <translation>Les lignes qui précèdent</translation>
    </message>
    <message>
        <source>The rows after these</source>
        <translation>Les lignes qui suivent</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3 of %4</source>
        <translation>%1&#x202f;: lignes %2 à %3 sur %4</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3</source>
        <translation>%1&#x202f;: lignes %2 à %3</translation>
    </message>
</context>
<context>
    <name>restaurant::RunActions</name>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>R&amp;ecommencer</translation>
    </message>
    <message>
        <source>Begin the evening anew</source>
        <translation>Recommencer la soirée</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Marche</translation>
    </message>
    <message>
        <source>Let the evening run, or pause it</source>
        <translation>Faire avancer la soirée, ou la suspendre</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Un p&amp;as</translation>
    </message>
    <message>
        <source>The next command of the script with all it causes, then pause</source>
        <translation>L’ordre suivant du script avec tout ce qu’il cause, puis pause</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seconds in the restaurant for each of yours</source>
        <translation>%1 secondes au restaurant pour chacune des vôtres</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
</context>
<context>
    <name>restaurant::RunBar</name>
    <message>
        <source>Run</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Clock of the restaurant</source>
        <translation>Horloge du restaurant</translation>
    </message>
    <message>
        <source>Last event of the log</source>
        <translation>Dernier événement du journal</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · fermé</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>En tant que</translation>
    </message>
</context>
<context>
    <name>restaurant::RunBox</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
</context>
<context>
    <name>restaurant::SaveButtons</name>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Save all of it for other programs</source>
        <translation>Tout enregistrer pour d’autres programmes</translation>
    </message>
    <message>
        <source>JUnit…</source>
        <translation>JUnit…</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatDeeds</name>
    <message>
        <source>Nobody whom this seat speaks for may do that: %1.</source>
        <translation>Personne au nom de qui ce poste parle ne peut faire cela&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The seat has not been opened yet, or too much waits. Nothing was done.</source>
        <translation>Le poste n’est pas encore ouvert, ou trop de choses attendent. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1 n’a pas été décidé&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatWindow</name>
    <message>
        <source>%1: is being decided</source>
        <translation>%1&#x202f;: en cours de décision</translation>
    </message>
    <message>
        <source>%1: waits for the server</source>
        <translation>%1&#x202f;: attend le serveur</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#x202f;: fait</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1&#x202f;: refusé. %2</translation>
    </message>
    <message>
        <source>%1: not decided. %2</source>
        <translation>%1&#x202f;: pas décidé. %2</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>waiter</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>comptoir</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>spectator</source>
        <translation>spectateur</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy the whole log from the server into a .restaurant file</source>
        <translation>Copier tout le journal du serveur dans un fichier .restaurant</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The chosen command is not to be decided any more</source>
        <translation>L’ordre choisi ne doit plus être décidé</translation>
    </message>
    <message>
        <source>Seat: %1 — %2</source>
        <translation>Poste&#x202f;: %1 — %2</translation>
    </message>
    <message>
        <source> s late</source>
        <translation> s de retard</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave this seat; its copy is kept</source>
        <translation>Quitter ce poste&#x202f;; sa copie est gardée</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Commands of this seat, the newest first</source>
        <translation>Ordres de ce poste, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Whose last portion it was</source>
        <translation>À qui est allée la dernière portion</translation>
    </message>
    <message>
        <source>Commands of this seat</source>
        <translation>Ordres de ce poste</translation>
    </message>
    <message>
        <source>The last portion</source>
        <translation>La dernière portion</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>The seat has ended. What is shown stays as it was.</source>
        <translation>Le poste est terminé. Ce qui est affiché reste tel quel.</translation>
    </message>
    <message>
        <source>server is there</source>
        <translation>serveur joint</translation>
    </message>
    <message>
        <source>%1 in the restaurant</source>
        <translation>%1 au restaurant</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas joint</translation>
    </message>
    <message>
        <source>The server was not reached for %1 s. What is shown is as old as that, and commands wait.</source>
        <translation>Le serveur n’est plus joint depuis %1 s. Ce qui est affiché date d’autant, et les ordres attendent.</translation>
    </message>
    <message>
        <source>Waits for the server. %1</source>
        <translation>Attend le serveur. %1</translation>
    </message>
    <message>
        <source>at %1 · as it was %2 ago</source>
        <translation>à %1 · tel qu’il y a %2</translation>
    </message>
    <message>
        <source>%1 · %2, at event %3</source>
        <translation>%1 · %2, à l’événement %3</translation>
    </message>
    <message>
        <source>Copies the log…</source>
        <translation>Copie le journal…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are, on purpose: seconds of this machine&apos;s clock, not of the restaurant&apos;s</source>
        <translation>Les vues de ce poste ont tant de secondes de retard, exprès&#x202f;: des secondes de l’horloge de cette machine, non de celle du restaurant</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatsController</name>
    <message>
        <source>&amp;Lead a class…</source>
        <translation>Me&amp;ner une classe…</translation>
    </message>
    <message>
        <source>Lead an evening whose log stands on a server, with seats on other machines</source>
        <translation>Mener une soirée dont le journal est sur un serveur, avec des postes sur d’autres ordinateurs</translation>
    </message>
    <message>
        <source>&amp;Join a class…</source>
        <translation>Se &amp;joindre à une classe…</translation>
    </message>
    <message>
        <source>Take a seat at a class&apos;s log: kitchen, waiter, counter, board or spectator</source>
        <translation>Prendre un poste au journal d’une classe&#x202f;: cuisine, serveur, comptoir, tableau ou spectateur</translation>
    </message>
    <message>
        <source>Seats of the &amp;class…</source>
        <translation>P&amp;ostes de la classe…</translation>
    </message>
    <message>
        <source>Who is there, whose last portion it was, and the log to be saved</source>
        <translation>Qui est là, à qui est allée la dernière portion, et le journal à enregistrer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has joined yet</source>
        <translation>Personne ne s’est encore joint</translation>
    </message>
</context>
<context>
    <name>restaurant::ServerFields</name>
    <message>
        <source>Host: a name or a number, or the whole address, pasted</source>
        <translation>Hôte&#x202f;: un nom ou un numéro, ou toute l’adresse, collée</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nom de la base de données</translation>
    </message>
    <message>
        <source>Name of this seat&apos;s login</source>
        <translation>Nom de connexion de ce poste</translation>
    </message>
    <message>
        <source>Password of this login</source>
        <translation>Mot de passe de cette connexion</translation>
    </message>
    <message>
        <source>File of the class&apos;s certificate</source>
        <translation>Fichier du certificat de la classe</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port du serveur</translation>
    </message>
    <message>
        <source>lab7.example, or paste the address</source>
        <translation>lab7.example, ou coller l’adresse</translation>
    </message>
    <message>
        <source>leader1, kitchen1 …</source>
        <translation>leader1, kitchen1 …</translation>
    </message>
    <message>
        <source>empty: as in your ~/.pgpass</source>
        <translation>vide&#x202f;: comme dans votre ~/.pgpass</translation>
    </message>
    <message>
        <source>/tmp/class.crt; not needed on this machine</source>
        <translation>/tmp/class.crt&#x202f;; inutile sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>Choose the file of the class&apos;s certificate</source>
        <translation>Choisir le fichier du certificat de la classe</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Hôt&amp;e</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot &amp;de passe</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>&amp;Certificat</translation>
    </message>
    <message>
        <source>The password is kept in memory while the program runs, and written nowhere.</source>
        <translation>Le mot de passe est gardé en mémoire tant que le programme tourne, et n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>The class&apos;s certificate</source>
        <translation>Le certificat de la classe</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificats (*.crt *.pem)</translation>
    </message>
    <message>
        <source>Where is the server? Its name or number is missing.</source>
        <translation>Où est le serveur&#x202f;? Son nom ou son numéro manque.</translation>
    </message>
    <message>
        <source>This is no name of a host, and no address that can be read.</source>
        <translation>Ce n’est ni un nom d’hôte, ni une adresse lisible.</translation>
    </message>
    <message>
        <source>The name of the database is missing; script/class calls it “evening”.</source>
        <translation>Le nom de la base de données manque&#x202f;; script/class l’appelle «&#x202f;evening&#x202f;».</translation>
    </message>
    <message>
        <source>A database has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>Le nom d’une base de données n’a ici ni espaces, ni virgules, ni guillemets, ni barres obliques inverses.</translation>
    </message>
    <message>
        <source>A login has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>Un nom de connexion n’a ici ni espaces, ni virgules, ni guillemets, ni barres obliques inverses.</translation>
    </message>
    <message>
        <source>There is no file of that name for the certificate; it needs a whole path, as /tmp/class.crt.</source>
        <translation>Il n’y a pas de fichier de certificat de ce nom&#x202f;; il faut un chemin complet, comme /tmp/class.crt.</translation>
    </message>
</context>
<context>
    <name>restaurant::ServiceActions</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 en marche</translation>
    </message>
    <message>
        <source>The service %1 decides each command at once</source>
        <translation>Le service %1 décide chaque ordre aussitôt</translation>
    </message>
    <message>
        <source>%1 is slow: %2</source>
        <translation>%1 lent&#x202f;: %2</translation>
    </message>
    <message>
        <source>The service %1 decides each command %2 after it was sent</source>
        <translation>Le service %1 décide chaque ordre %2 après son envoi</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 arrêté</translation>
    </message>
    <message>
        <source>The service %1 decides nothing: its commands wait until it is set going</source>
        <translation>Le service %1 ne décide rien&#x202f;: ses ordres attendent qu’il soit remis en marche</translation>
    </message>
</context>
<context>
    <name>restaurant::ServiceBar</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Set %1 going</source>
        <translation>Remettre %1 en marche</translation>
    </message>
    <message>
        <source>The service %1 decides what waits, in order, and goes on</source>
        <translation>Le service %1 décide ce qui attend, dans l’ordre, et continue</translation>
    </message>
</context>
<context>
    <name>restaurant::ShapesWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1  %2  (%3)
%4</source>
        <translation>%1  %2  (%3)
%4</translation>
    </message>
    <message>
        <source>%1 %2, in %3
%4</source>
        <translation>%1 %2, dans %3
%4</translation>
    </message>
    <message>
        <source>The number of the order</source>
        <translation>Le numéro de la commande</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>The same fact, kept in several shapes</source>
        <translation>Le même fait, conservé sous plusieurs formes</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Lignes de tables</translation>
    </message>
    <message>
        <source>Events of the log</source>
        <translation>Événements du journal</translation>
    </message>
    <message>
        <source>Documents of the views</source>
        <translation>Documents des vues</translation>
    </message>
    <message>
        <source>Nothing is known of this order here.</source>
        <translation>Rien n’est connu ici de cette commande.</translation>
    </message>
    <message>
        <source>No file of this evening has tables of orders: its architecture keeps none.</source>
        <translation>Aucun fichier de cette soirée n’a de tables de commandes&#x202f;: son architecture n’en tient pas.</translation>
    </message>
</context>
<context>
    <name>restaurant::ShowController</name>
    <message>
        <source>Play as a sho&amp;w</source>
        <translation>Présentation a&amp;utomatique</translation>
    </message>
    <message>
        <source>From the beginning, by itself, with captions at notes; Esc ends it</source>
        <translation>Depuis le début, toute seule, avec des légendes aux notes&#x202f;; Échap y met fin</translation>
    </message>
    <message>
        <source>Show again and again</source>
        <translation>Présenter encore et encore</translation>
    </message>
    <message>
        <source>A show that has ended begins anew, until Esc ends it</source>
        <translation>Une présentation finie recommence, jusqu’à ce qu’Échap y mette fin</translation>
    </message>
    <message>
        <source>%1 — the end</source>
        <translation>%1 — fin</translation>
    </message>
</context>
<context>
    <name>restaurant::SideModel</name>
    <message>
        <source>A only</source>
        <translation>A seul</translation>
    </message>
    <message>
        <source>B only</source>
        <translation>B seul</translation>
    </message>
    <message>
        <source>Only A shows %1</source>
        <translation>Seul A montre %1</translation>
    </message>
    <message>
        <source>Only B shows %1</source>
        <translation>Seul B montre %1</translation>
    </message>
    <message>
        <source>A and B say different things of %1</source>
        <translation>A et B disent des choses différentes de %1</translation>
    </message>
    <message>
        <source>A and B say the same of %1</source>
        <translation>A et B disent la même chose de %1</translation>
    </message>
</context>
<context>
    <name>restaurant::SpaceTimeDiagram</name>
    <message>
        <source>Space-time diagram</source>
        <translation>Diagramme espace-temps</translation>
    </message>
</context>
<context>
    <name>restaurant::SqlWidget</name>
    <message>
        <source>Stopped after a second, with %1. SQLite says: %2</source>
        <translation>Arrêté après une seconde, avec %1. SQLite dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>The first %1; the rest was not asked for.</source>
        <translation>Les premières %1&#x202f;; le reste n’a pas été demandé.</translation>
    </message>
    <message>
        <source>Stopped with %1, because the answer takes too much room.</source>
        <translation>Arrêté avec %1, car la réponse prend trop de place.</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>A question in SQL</source>
        <translation>Une question en SQL</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask this file; it is opened to read, and nothing can be changed (Enter)</source>
        <translation>Interroger ce fichier&#x202f;; il est ouvert en lecture, et rien ne peut être changé (Entrée)</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Type a question and press Enter. The file is opened only to read; a question ends after a second or 10,000 rows.</source>
        <translation>Taper une question, puis Entrée. Le fichier n’est ouvert qu’en lecture&#x202f;; une question s’arrête après une seconde ou 10&#x202f;000 lignes.</translation>
    </message>
    <message>
        <source>SELECT … of %1</source>
        <translation>SELECT … de %1</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffBar</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>This evening is only read here.</source>
        <translation>Cette soirée n’est que lue ici.</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffControls</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <translation>Un serveur pour tout</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <translation>Deux polyvalents</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <translation>Charlie est de retour</translation>
    </message>
    <message>
        <source>Everybody on the floor does everything</source>
        <translation>Tous en salle font tout</translation>
    </message>
    <message>
        <source>Some take orders and money, the others serve and answer</source>
        <translation>Les uns prennent commandes et argent, les autres servent et répondent</translation>
    </message>
    <message>
        <source>Nobody is sent home for this: take the others out first.</source>
        <translation>Personne n’est renvoyé pour cela&#x202f;: retirer d’abord les autres.</translation>
    </message>
    <message>
        <source>Nobody is hired for this: add a second server first.</source>
        <translation>Personne n’est embauché pour cela&#x202f;: ajouter d’abord un second serveur.</translation>
    </message>
    <message>
        <source>No staff to change</source>
        <translation>Aucun personnel à changer</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>How the floor&apos;s work is shared</source>
        <translation>Comment se partage le travail en salle</translation>
    </message>
    <message>
        <source>Who does what on the floor</source>
        <translation>Qui fait quoi en salle</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Un de moins&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Un de plus&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 goes home</source>
        <translation>%1 rentre chez soi</translation>
    </message>
    <message>
        <source>%1 comes to help: %2</source>
        <translation>%1 vient aider&#x202f;: %2</translation>
    </message>
    <message>
        <source>This evening is played by its script: it has no staff to change.</source>
        <translation>Cette soirée est jouée par son script&#x202f;: elle n’a pas de personnel à changer.</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>restaurant::StageLine</name>
    <message>
        <source>Evening</source>
        <translation>Soirée</translation>
    </message>
</context>
<context>
    <name>restaurant::StartPage</name>
    <message>
        <source>Watch the story</source>
        <translation>Regarder le récit</translation>
    </message>
    <message>
        <source>One server, too many guests, and what a second pair of hands changes. It runs by itself and says what to look at.</source>
        <translation>Un seul serveur, trop de clients, et ce que change une seconde paire de mains. Cela se déroule seul et dit quoi regarder.</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Essayer soi-même</translation>
    </message>
    <message>
        <source>Take orders, cook and serve while the evening goes on, and watch each click become a command.</source>
        <translation>Prendre des commandes, cuisiner et servir pendant la soirée, et voir chaque clic devenir un ordre (command).</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The same evening twice, side by side, with the same guests: what does another architecture change?</source>
        <translation>La même soirée deux fois, côte à côte, avec les mêmes clients&#x202f;: que change une autre architecture&#x202f;?</translation>
    </message>
    <message>
        <source>What you open or save stands here the next time.</source>
        <translation>Ce que vous ouvrez ou enregistrez sera ici la prochaine fois.</translation>
    </message>
    <message>
        <source>Show this page when the program starts</source>
        <translation>Afficher cette page au démarrage du programme</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Suivre une leçon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS works</source>
        <translation>Un restaurant qui montre comment fonctionne CQRS</translation>
    </message>
    <message>
        <source>Orders are commands, what happens is recorded as events, and the kitchen, the waiter and the guests each read a view of their own.</source>
        <translation>Les commandes sont des ordres, ce qui se passe est enregistré en événements, et la cuisine, le serveur et les clients lisent chacun leur propre vue.</translation>
    </message>
    <message>
        <source>To the restaurant</source>
        <translation>Au restaurant</translation>
    </message>
    <message>
        <source>To the restaurant (Esc)</source>
        <translation>Au restaurant (Échap)</translation>
    </message>
    <message>
        <source>about 3 minutes</source>
        <translation>environ 3 minutes</translation>
    </message>
    <message>
        <source>Files that were open lately</source>
        <translation>Fichiers ouverts récemment</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a scenario or a recording</source>
        <translation>Choisir un scénario ou un enregistrement</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command; Help brings this page back</source>
        <translation>Ctrl+K trouve toutes les actions&#x202f;; Aide ramène cette page</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Lead a class…</source>
        <translation>Mener une classe…</translation>
    </message>
    <message>
        <source>A class on several machines: lead its evening, whose log stands on a server</source>
        <translation>Une classe sur plusieurs ordinateurs&#x202f;: mener sa soirée, dont le journal est sur un serveur</translation>
    </message>
    <message>
        <source>Join a class…</source>
        <translation>Se joindre à une classe…</translation>
    </message>
    <message>
        <source>A class on several machines: take a seat as kitchen, waiter, counter or board</source>
        <translation>Une classe sur plusieurs ordinateurs&#x202f;: prendre un poste de cuisine, serveur, comptoir ou tableau</translation>
    </message>
</context>
<context>
    <name>restaurant::StatementsModel</name>
    <message>
        <source>Commit</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
</context>
<context>
    <name>restaurant::StatementsWidget</name>
    <message>
        <source>No plan: %1</source>
        <translation>Pas de plan&#x202f;: %1</translation>
    </message>
    <message>
        <source>Plan: it looks nothing up</source>
        <translation>Plan&#x202f;: elle ne cherche rien</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Plan&#x202f;:</translation>
    </message>
    <message>
        <source>The statement that is chosen, and its plan</source>
        <translation>L’instruction choisie, et son plan</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Toutes les instructions</translation>
    </message>
    <message>
        <source>Also those that write no row: where a commit begins and ends, and what is looked up for it (A)</source>
        <translation>Aussi celles qui n’écrivent pas de ligne&#x202f;: où commence et finit une validation, et ce qui est cherché pour elle (A)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>What this program writes from now on appears here, statement by statement. Let the evening run, or go one step.</source>
        <translation>Ce que ce programme écrit désormais apparaît ici, instruction par instruction. Mettre la soirée en marche, ou avancer d’un pas.</translation>
    </message>
    <message>
        <source>Enter on a statement shows the rows of its table</source>
        <translation>Entrée sur une instruction affiche les lignes de sa table</translation>
    </message>
</context>
<context>
    <name>restaurant::StationsModel</name>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Places prises</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>In the pans</source>
        <translation>Sur le feu</translation>
    </message>
    <message>
        <source>%1 for order %2, %3</source>
        <translation>%1 pour la commande %2, %3</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusBoardWidget</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>à emporter</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>Order %1 (%2) is ready since %3</source>
        <translation>La commande %1 (%2) est prête depuis %3</translation>
    </message>
    <message>
        <source>Order %1 (%2) is promised for %3</source>
        <translation>La commande %1 (%2) est promise pour %3</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Tableau des numéros</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>suivant %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>à emporter</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promise pour</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusPane</name>
    <message>
        <source>Order status</source>
        <translation>Tableau des numéros</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Show the board on a whole monitor; Escape closes it</source>
        <translation>Afficher le tableau sur tout un écran&#x202f;; Échap le ferme</translation>
    </message>
    <message>
        <source>What if guests read order details?</source>
        <translation>Et si les clients lisaient le détail&#x202f;?</translation>
    </message>
    <message>
        <source>One wrong turn: what order details would tell guests, and whom</source>
        <translation>Une fausse route&#x202f;: ce que le détail des commandes dirait aux clients, et sur qui</translation>
    </message>
    <message>
        <source>Show the board as a table</source>
        <translation>Afficher le tableau comme table</translation>
    </message>
    <message>
        <source>Order status as a table</source>
        <translation>Le tableau des numéros comme table</translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>Aucune commande.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresList</name>
    <message>
        <source>Files and their tables</source>
        <translation>Fichiers et leurs tables</translation>
    </message>
    <message>
        <source>The files of the evening appear here</source>
        <translation>Les fichiers de la soirée apparaissent ici</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresModel</name>
    <message>
        <source>%1: %2 pages of %3 bytes, and %4 bytes in the write-ahead log beside it</source>
        <translation>%1&#x202f;: %2 pages de %3 octets, et %4 octets dans le journal d’écriture anticipée à côté</translation>
    </message>
    <message>
        <source>%1, a stored query: %2</source>
        <translation>%1, une requête stockée&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>File and table</source>
        <translation>Fichier et table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresPane</name>
    <message>
        <source>Stores</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>What is shown of the files</source>
        <translation>Ce qui est montré des fichiers</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Show the rows of a table, and what the last change has done to them (Ctrl+Alt+1)</source>
        <translation>Afficher les lignes d’une table, et ce que le dernier changement en a fait (Ctrl+Alt+1)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Show the statements that write, with their values (Ctrl+Alt+2)</source>
        <translation>Afficher les instructions qui écrivent, avec leurs valeurs (Ctrl+Alt+2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Show how the tables of a file refer to each other (Ctrl+Alt+3)</source>
        <translation>Afficher comment les tables d’un fichier renvoient les unes aux autres (Ctrl+Alt+3)</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Show one order in tables, log and views, side by side (Ctrl+Alt+4)</source>
        <translation>Afficher une commande dans les tables, le journal et les vues, côte à côte (Ctrl+Alt+4)</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Ask a file a question of your own (Ctrl+Alt+5)</source>
        <translation>Poser à un fichier sa propre question (Ctrl+Alt+5)</translation>
    </message>
    <message>
        <source>the files as they are now, though the past is on the screen</source>
        <translation>les fichiers tels qu’ils sont maintenant, bien que le passé soit à l’écran</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryPane</name>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>L’image est figée&#x202f;; la soirée continue (H)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (A)</source>
        <translation>Montrer encore une fois le dernier passage, deux fois plus lentement (A)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show the message that is chosen, or the last of a person or an order, from end to end (F)</source>
        <translation>Montrer de bout en bout le message choisi, ou le dernier d’une personne ou d’une commande (F)</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensées</translation>
    </message>
    <message>
        <source>Show what people believe, beside what is true (T)</source>
        <translation>Montrer ce que croient les personnes, à côté de ce qui est vrai (T)</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Say at what moves what happens (C)</source>
        <translation>Dire, près de ce qui bouge, ce qui se passe (C)</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animation</translation>
    </message>
    <message>
        <source>Nothing travels: a road is lit while something is on it (M)</source>
        <translation>Rien ne se déplace&#x202f;: un chemin est éclairé tant que quelque chose y est (M)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Nearer to what is written: room, service, stream, row (+)</source>
        <translation>Plus près de ce qui est écrit&#x202f;: salle, service, flux, ligne (+)</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Further from what is written (−)</source>
        <translation>Plus loin de ce qui est écrit (−)</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save this moment as a drawing (SVG) or a picture (PNG)</source>
        <translation>Enregistrer ce moment comme dessin (SVG) ou image (PNG)</translation>
    </message>
    <message>
        <source>Show the story as tables</source>
        <translation>Afficher le récit en tables</translation>
    </message>
    <message>
        <source>The evening as a band; the timeline tells the same as a table</source>
        <translation>La soirée en une bande&#x202f;; la chronologie dit la même chose en table</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>Figé&#x202f;: l’image ne bouge plus, la soirée continue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>nothing for %1: skipped</source>
        <translation>rien pour %1&#x202f;: sauté</translation>
    </message>
    <message>
        <source>again, at half the speed</source>
        <translation>encore, deux fois plus lentement</translation>
    </message>
    <message>
        <source>%1, %2, event %3, %4.</source>
        <translation>%1, %2, événement %3, %4.</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2. %3</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryRates</name>
    <message>
        <source>Queries and commands a minute</source>
        <translation>Requêtes et ordres par minute</translation>
    </message>
    <message>
        <source>No minute is over yet.</source>
        <translation>Aucune minute n’est encore passée.</translation>
    </message>
    <message>
        <source>In the last full minute: %1, %2.</source>
        <translation>Dans la dernière minute entière&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Queries: looks of guests and staff at the views. Commands: of persons, that changed something.</source>
        <translation>Requêtes&#x202f;: regards des clients et du personnel sur les vues. Ordres&#x202f;: de personnes, et qui ont changé quelque chose.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryStrip</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show its last message from end to end, slowly</source>
        <translation>Montrer lentement son dernier message, de bout en bout</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>Afficher le détail de cette commande</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Show why it says what it says (W)</source>
        <translation>Montrer pourquoi elle dit ce qu’elle dit (W)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Hold back what is delivered to it</source>
        <translation>Retenir ce qui lui est livré</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Throw the view away and fold it again from the log</source>
        <translation>Jeter la vue et la replier depuis le journal</translation>
    </message>
    <message>
        <source>Show its table</source>
        <translation>Afficher sa table</translation>
    </message>
    <message>
        <source>Look into the file in which the view is kept</source>
        <translation>Regarder dans le fichier où la vue est conservée</translation>
    </message>
    <message>
        <source>Deliveries…</source>
        <translation>Livraisons…</translation>
    </message>
    <message>
        <source>Bend what is delivered to it, and protect it</source>
        <translation>La perturber dans ses livraisons, et la protéger</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>Ce que porte le message, en JSON</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryTables</name>
    <message>
        <source>Which table of the story</source>
        <translation>Quelle table du récit</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What stands in the picture</source>
        <translation>Ce qui est dans l’image</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici encore.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>Ordres et événements</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Aucun message encore.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 in the room</source>
        <translation>%1 dans la salle</translation>
    </message>
    <message>
        <source>Nobody is here.</source>
        <translation>Personne ici.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryThings</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryWidget</name>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>The room and its boards, and below it the log and the write side. Arrow keys go from one thing to the next.</source>
        <translation>La salle et ses tableaux&#x202f;; dessous, le journal et le côté écriture. Les flèches mènent d’un élément à l’autre.</translation>
    </message>
</context>
<context>
    <name>restaurant::Studio</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepChart</name>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, and what the line shows of it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>intervalles à 95&#x202f;%</translation>
    </message>
    <message>
        <source>measured here, mean</source>
        <translation>mesuré ici, moyenne</translation>
    </message>
    <message>
        <source>simulated, mean</source>
        <translation>simulé, moyenne</translation>
    </message>
    <message>
        <source>theory, in the long run</source>
        <translation>théorie, à long terme</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>%1 (seconds)</source>
        <translation>%1 (secondes)</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepModel</name>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Saturé</translation>
    </message>
    <message>
        <source>Wait to order, by theory</source>
        <translation>Attente pour commander, théorique</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepPage</name>
    <message>
        <source>What &amp;lateness costs</source>
        <translation>Ce que coûte le re&amp;tard</translation>
    </message>
    <message>
        <source>The sweep as a table</source>
        <translation>Le balayage en table</translation>
    </message>
    <message>
        <source>Choose what is turned, and play.</source>
        <translation>Choisir un réglage, puis jouer.</translation>
    </message>
    <message>
        <source>Save a line for each figure of each point</source>
        <translation>Enregistrer une ligne par chiffre de chaque point</translation>
    </message>
    <message>
        <source>Delay of a view</source>
        <translation>Délai d’une vue</translation>
    </message>
    <message>
        <source>What is turned</source>
        <translation>Ce que l’on règle</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Quelle vue est en retard</translation>
    </message>
    <message>
        <source>The points, as numbers</source>
        <translation>Les points, en nombres</translation>
    </message>
    <message>
        <source>Play the evening “A waiter view that is late” at five delays of that view, and draw what was refused and what was sold though out</source>
        <translation>Jouer la soirée «&#x202f;Une vue du serveur en retard&#x202f;» avec cinq délais de cette vue, et dessiner ce qui a été refusé et ce qui a été vendu bien qu’épuisé</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points are numbers, as 20, 30, 40.</source>
        <translation>Les points sont des nombres, comme 20, 30, 40.</translation>
    </message>
    <message>
        <source>Refused, and sold though out</source>
        <translation>Refusé, et vendu bien qu’épuisé</translation>
    </message>
    <message>
        <source>Choose what is turned, and play: each point is played many times with the same guests.</source>
        <translation>Choisir un réglage, puis jouer&#x202f;: chaque point est joué plusieurs fois avec les mêmes clients.</translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <translation>Balayage&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::TableBar</name>
    <message>
        <source>Seat party</source>
        <translation>Placer tablée</translation>
    </message>
    <message>
        <source>Move party to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Guests to seat</source>
        <translation>Clients à placer</translation>
    </message>
    <message>
        <source> guests</source>
        <translation> clients</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a table to seat or move a party.</source>
        <translation>Choisir une table pour placer ou déplacer une tablée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>restaurant::TablesModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>restaurant::TasksModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Take card %1</source>
        <translation>Prendre la carte %1</translation>
    </message>
</context>
<context>
    <name>restaurant::TeacherPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Affiché maintenant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Nothing more until the end.</source>
        <translation>Plus rien jusqu’à la fin.</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>None were written; Timeline takes them.</source>
        <translation>Aucune n’a été écrite&#x202f;; la chronologie les reçoit.</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineBand</name>
    <message>
        <source>The evening as a band; the table below tells the same</source>
        <translation>La soirée en une bande&#x202f;; la table dessous dit la même chose</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s) in ten seconds</source>
        <translation>
            <numerusform>%1 · %n événement en dix secondes</numerusform>
            <numerusform>%1 · %n événements en dix secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The playhead stands at %3</source>
        <translation>De %1 à %2. Le curseur est à %3</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineModel</name>
    <message>
        <source>Cue</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Loop from</source>
        <translation>Boucle de</translation>
    </message>
    <message>
        <source>The stretch to be played again and again begins here</source>
        <translation>Le passage à rejouer encore et encore commence ici</translation>
    </message>
    <message>
        <source>Loop to</source>
        <translation>Boucle à</translation>
    </message>
    <message>
        <source>It ends here; once more: no loop</source>
        <translation>Il finit ici&#x202f;; encore une fois&#x202f;: pas de boucle</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Remove the note that is chosen in the table</source>
        <translation>Retirer la note choisie dans la table</translation>
    </message>
    <message>
        <source>Marks of the evening</source>
        <translation>Marques de la soirée</translation>
    </message>
    <message>
        <source>Enter goes there; F2 changes a note, Delete removes it</source>
        <translation>Entrée y mène&#x202f;; F2 change une note, Suppr la retire</translation>
    </message>
    <message>
        <source>No cue, no refusal, no note yet.</source>
        <translation>Ni repère, ni refus, ni note encore.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Play a stretch again and again; remove a note</source>
        <translation>Rejouer un passage encore et encore&#x202f;; retirer une note</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>playback</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>dans le passé</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3 · %4</source>
        <translation>%1 · événement %2 sur %3 · %4</translation>
    </message>
    <message>
        <source>%1 · indexing %2 %</source>
        <translation>%1 · indexation %2&#x202f;%</translation>
    </message>
</context>
<context>
    <name>restaurant::TodoModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
</context>
<context>
    <name>restaurant::TooMuch</name>
    <message>
        <source>What guests would read in order details</source>
        <translation>Ce que les clients liraient dans le détail</translation>
    </message>
    <message>
        <source>No order says anything about anybody yet.</source>
        <translation>Aucune commande ne dit encore rien de personne.</translation>
    </message>
    <message>
        <source>A thought only: nobody is shown this, and nothing is stored. Had guests been given the order details instead of this board, a guest at a table would have read of others %1; a takeaway guest %2. The board says numbers and times, so that it may hang on a wall.</source>
        <translation>Une simple idée&#x202f;: ceci n’est montré à personne, et rien n’est stocké. Si les clients avaient reçu le détail des commandes au lieu de ce tableau, un client en salle aurait lu des autres %1&#x202f;; un client à emporter %2. Le tableau dit des numéros et des heures, pour pouvoir être accroché à un mur.</translation>
    </message>
</context>
<context>
    <name>restaurant::TooMuchModel</name>
    <message>
        <source>allergy: %1</source>
        <translation>allergie&#x202f;: %1</translation>
    </message>
    <message>
        <source>everybody but %1</source>
        <translation>tous sauf %1</translation>
    </message>
    <message>
        <source>everybody but table %1</source>
        <translation>tous sauf la table %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Would be told to</source>
        <translation>Serait dit à</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 et %3</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinActions</name>
    <message>
        <source>&amp;Twin run…</source>
        <translation>Course &amp;jumelle…</translation>
    </message>
    <message>
        <source>Play the open evening in two ways, side by side</source>
        <translation>Jouer la soirée ouverte de deux façons, côte à côte</translation>
    </message>
    <message>
        <source>One server, or two who do everything?</source>
        <translation>Un seul serveur, ou deux qui font tout&#x202f;?</translation>
    </message>
    <message>
        <source>A second server at 12:30, and the same guests without him</source>
        <translation>Un second serveur à 12:30, et les mêmes clients sans lui</translation>
    </message>
    <message>
        <source>Two who do everything, or Charlie and Roger?</source>
        <translation>Deux qui font tout, ou Charlie et Roger&#x202f;?</translation>
    </message>
    <message>
        <source>Whether the two share all work, or one takes orders and one serves</source>
        <translation>Les deux se partagent tout le travail, ou l’un prend les commandes et l’autre sert</translation>
    </message>
    <message>
        <source>The status board, or asking Roger?</source>
        <translation>Le tableau des numéros, ou demander à Roger&#x202f;?</translation>
    </message>
    <message>
        <source>Boards in everybody&apos;s sight, and the same guests without any</source>
        <translation>Des tableaux à la vue de tous, et les mêmes clients sans aucun</translation>
    </message>
    <message>
        <source>Wrong at no lag: all late, or one event lost?</source>
        <translation>Faux sans retard&#x202f;: tous en retard, ou un événement perdu&#x202f;?</translation>
    </message>
    <message>
        <source>Order details that show everything two minutes late, and others that are never late and have lost one event</source>
        <translation>Un détail des commandes qui montre tout deux minutes trop tard, et un autre jamais en retard mais qui a perdu un événement</translation>
    </message>
    <message>
        <source>An empty board: does each look rebuild it, or one?</source>
        <translation>Un tableau vide&#x202f;: chaque regard le reconstruit, ou un seul&#x202f;?</translation>
    </message>
    <message>
        <source>A status board that is thrown away at the peak: everybody who finds it empty begins a rebuild, or one does and the others wait</source>
        <translation>Un tableau des numéros jeté en pleine affluence&#x202f;: tous ceux qui le trouvent vide lancent une reconstruction, ou un seul le fait et les autres attendent</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinChooser</name>
    <message>
        <source>A and B are the same.</source>
        <translation>A et B sont identiques.</translation>
    </message>
    <message>
        <source>Twin run</source>
        <translation>Course jumelle</translation>
    </message>
    <message>
        <source>The evening that is open is played in two ways, with the same guests and commands.</source>
        <translation>La soirée ouverte est jouée de deux façons, avec les mêmes clients et les mêmes ordres.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Play both</source>
        <translation>Jouer les deux</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>Qui sert</translation>
    </message>
    <message>
        <source>as the scenario says</source>
        <translation>comme dit le scénario</translation>
    </message>
    <message>
        <source>What keeps the views in step</source>
        <translation>Ce qui tient les vues à jour</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Quelle vue est en retard</translation>
    </message>
    <message>
        <source>How late it is</source>
        <translation>Son retard</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Who sees a board</source>
        <translation>Qui voit un tableau</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Service par</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Late view</source>
        <translation>Vue en retard</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinFigures</name>
    <message>
        <source>Simulated, so far</source>
        <translation>Simulé, jusqu’ici</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>≠</source>
        <translation>≠</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinTables</name>
    <message>
        <source>%1 of A</source>
        <translation>%1 de A</translation>
    </message>
    <message>
        <source>%1 of B</source>
        <translation>%1 de B</translation>
    </message>
    <message>
        <source>Neither has any</source>
        <translation>Aucun des deux</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>≠ %1 of %2</source>
        <translation>≠ %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a view, what differs</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinWindow</name>
    <message>
        <source>Twin run: A, %1; B, %2</source>
        <translation>Course jumelle&#x202f;: A, %1&#x202f;; B, %2</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Marche</translation>
    </message>
    <message>
        <source>Let both evenings run, or pause them</source>
        <translation>Faire avancer les deux soirées, ou les suspendre</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Un p&amp;as</translation>
    </message>
    <message>
        <source>To the next moment at which a view may change</source>
        <translation>Au prochain moment où une vue peut changer</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>Al&amp;terner</translation>
    </message>
    <message>
        <source>Show B in the place of A, and A again</source>
        <translation>Montrer B à la place de A, puis de nouveau A</translation>
    </message>
    <message>
        <source>Go &amp;there</source>
        <translation>Y a&amp;ller</translation>
    </message>
    <message>
        <source>Go to where A and B first part</source>
        <translation>Aller là où A et B se séparent d’abord</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Time of both evenings</source>
        <translation>Temps des deux soirées</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>Both are played to their end, to find where they part …</source>
        <translation>Les deux sont jouées jusqu’à leur fin, pour trouver où elles se séparent …</translation>
    </message>
    <message>
        <source>Figures of both evenings so far, simulated</source>
        <translation>Chiffres des deux soirées jusqu’ici, simulés</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>%1, twice: A, %2; B, %3</source>
        <translation>%1, deux fois&#x202f;: A, %2&#x202f;; B, %3</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Waiter: tables</source>
        <translation>Serveur&#x202f;: tables</translation>
    </message>
    <message>
        <source>Waiter: orders</source>
        <translation>Serveur&#x202f;: commandes</translation>
    </message>
    <message>
        <source>Waiter: dishes</source>
        <translation>Serveur&#x202f;: plats</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Détail de commande</translation>
    </message>
    <message>
        <source>Show what both say here, or leave it out</source>
        <translation>Montrer ce que les deux disent ici, ou l’omettre</translation>
    </message>
    <message>
        <source>What A and B show is the same all evening.</source>
        <translation>Ce que montrent A et B est identique toute la soirée.</translation>
    </message>
    <message>
        <source>They part at %1 on %2: %3. %4</source>
        <translation>Elles se séparent à %1 dans %2&#x202f;: %3. %4</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>A  %1</source>
        <translation>A  %1</translation>
    </message>
    <message>
        <source>B  %1</source>
        <translation>B  %1</translation>
    </message>
    <message>
        <source>◆ %1, in the place of A</source>
        <translation>◆ %1, à la place de A</translation>
    </message>
</context>
<context>
    <name>restaurant::UntilRow</name>
    <message>
        <source>Run until</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>until the next refusal</source>
        <translation>jusqu’au prochain refus</translation>
    </message>
    <message>
        <source>until order … is delivered</source>
        <translation>jusqu’à ce que la commande … soit servie</translation>
    </message>
    <message>
        <source>until the waiter view is … behind</source>
        <translation>jusqu’à ce que la vue du serveur ait … de retard</translation>
    </message>
    <message>
        <source>Which order, or how many events</source>
        <translation>Quelle commande, ou combien d’événements</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Move the cursor on until this is so</source>
        <translation>Avancer le curseur jusqu’à ce qu’il en soit ainsi</translation>
    </message>
</context>
<context>
    <name>restaurant::WaiterOrdersTable</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>restaurant::WaiterPane</name>
    <message>
        <source>Waiter</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>No tables yet.</source>
        <translation>Aucune table encore.</translation>
    </message>
    <message>
        <source>Tables as a table</source>
        <translation>Les tables en table</translation>
    </message>
    <message>
        <source>Show the tables as a table</source>
        <translation>Afficher les tables en table</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>Tâches suivantes</translation>
    </message>
    <message>
        <source>Nothing to do right now.</source>
        <translation>Rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Carte refusée</translation>
    </message>
</context>
<context>
    <name>restaurant::WhatCard</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>The word for it: %1. %2</source>
        <translation>Le mot du domaine&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>In the lesson %1. Click anything else, or press Esc.</source>
        <translation>Dans la leçon %1. Cliquer sur autre chose, ou presser Échap.</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyController</name>
    <message>
        <source>&amp;End the trail</source>
        <translation>&amp;Fin de la trace</translation>
    </message>
    <message>
        <source>Stop showing why: everything is lit again</source>
        <translation>Ne plus montrer pourquoi&#x202f;: tout est de nouveau éclairé</translation>
    </message>
    <message>
        <source>Nothing is known of why this says what it says: no event in the log has made it.</source>
        <translation>On ne sait pas pourquoi cela dit ce que cela dit&#x202f;: aucun événement du journal ne l’a produit.</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyMenu</name>
    <message>
        <source>Why does it say this?</source>
        <translation>Pourquoi cela est-il dit&#x202f;?</translation>
    </message>
    <message>
        <source>Show which events, decisions and people made it what it is</source>
        <translation>Montrer quels événements, décisions et personnes en sont l’origine</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyModel</name>
    <message>
        <source>appears</source>
        <translation>apparaît</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>est retiré</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé sur</translation>
    </message>
    <message>
        <source>Did not know</source>
        <translation>Ne savait pas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Choose a ticket, a table or a number and press W, to be told why it is as it is; or a command in the log, to be told what it changed.</source>
        <translation>Choisir un bon, une table ou un numéro et presser W, pour apprendre pourquoi il est ainsi&#x202f;; ou un ordre dans le journal, pour apprendre ce qu’il a changé.</translation>
    </message>
    <message>
        <source>Show the answer as a table</source>
        <translation>Afficher la réponse en table</translation>
    </message>
    <message>
        <source>Ask on from what is chosen</source>
        <translation>Questionner à partir de ce qui est choisi</translation>
    </message>
    <message>
        <source>The answer as a table</source>
        <translation>La réponse en table</translation>
    </message>
    <message>
        <source>What else did this command change?</source>
        <translation>Qu’a changé d’autre cet ordre&#x202f;?</translation>
    </message>
    <message>
        <source>What else changed?</source>
        <translation>Quoi d’autre a changé&#x202f;?</translation>
    </message>
    <message>
        <source>No event that this view shows has made %1 what it is.</source>
        <translation>Aucun événement montré par cette vue n’est à l’origine de %1.</translation>
    </message>
    <message>
        <source>Why does it say this?</source>
        <translation>Pourquoi cela est-il dit&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>restaurant::WindowActions</name>
    <message>
        <source>Open &amp;scenario…</source>
        <translation>Ouvrir un &amp;scénario…</translation>
    </message>
    <message>
        <source>Begin an evening from a scenario file</source>
        <translation>Commencer une soirée à partir d’un fichier de scénario</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>Ouvrir un en&amp;registrement…</translation>
    </message>
    <message>
        <source>Go on with an evening that was recorded</source>
        <translation>Continuer une soirée enregistrée</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Keep this evening as a .restaurant file</source>
        <translation>Conserver cette soirée dans un fichier .restaurant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the restaurant</source>
        <translation>Fermer le restaurant</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Disposition d’origine</translation>
    </message>
    <message>
        <source>Put every pane back where it was at first</source>
        <translation>Remettre chaque volet là où il était au début</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Ce qu’est ce programme</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>Versions, and what the store was granted</source>
        <translation>Versions, et ce qui a été accordé au magasin</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Play this scenario in several ways, many times, with the same guests</source>
        <translation>Jouer ce scénario de plusieurs façons, de nombreuses fois, avec les mêmes clients</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>&amp;Balayage…</translation>
    </message>
    <message>
        <source>Turn one knob of this scenario from point to point</source>
        <translation>Faire varier un réglage de ce scénario de point en point</translation>
    </message>
    <message>
        <source>Measured &amp;load…</source>
        <translation>C&amp;harge mesurée…</translation>
    </message>
    <message>
        <source>Measure one who writes and more and more who read, on real files</source>
        <translation>Mesurer un écrivain et de plus en plus de lecteurs, sur de vrais fichiers</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on light planes</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on dark planes</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Marche</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>&amp;Architecture</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xpériences</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Chronolo&amp;gie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Open s&amp;hipped scenario</source>
        <translation>Ouvrir un scénario &amp;fourni</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>Fichiers réce&amp;nts</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Thè&amp;me</translation>
    </message>
</context>
<context>
    <name>restaurant::WrappedButton</name>
    <message>
        <source>The vote is closed</source>
        <translation>Le vote est clos</translation>
    </message>
</context>
<context>
    <name>restaurant::cli</name>
    <message>
        <source>see commands, events and read views at work</source>
        <translation>voir des ordres, des événements et des vues de lecture à l’œuvre</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window.</source>
        <translation>Sans sous-commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Exit codes: 0 well, 1 the thing checked is wrong, 2 usage, 3 file or store unusable.</source>
        <translation>Codes de retour&#x202f;: 0 bien, 1 la chose vérifiée est fausse, 2 usage, 3 fichier ou magasin inutilisable.</translation>
    </message>
    <message>
        <source>Language of what is said; stands before a subcommand (default: the system&apos;s, or as it was set in the window)</source>
        <translation>Langue des messages&#x202f;; se place avant une sous-commande (par défaut&#x202f;: celle du système, ou celle réglée dans la fenêtre)</translation>
    </message>
    <message>
        <source>A .scenario.json, .restaurant or .lesson.json file to open (default: Charlie and Roger)</source>
        <translation>Un fichier .scenario.json, .restaurant ou .lesson.json à ouvrir (par défaut&#x202f;: Charlie et Roger)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720</source>
        <translation>Taille de la fenêtre, comme 1280x720</translation>
    </message>
    <message>
        <source>Pane to show alone, as story or kitchen</source>
        <translation>Volet à montrer seul, comme story ou kitchen</translation>
    </message>
    <message>
        <source>Show this time of the evening, paused, and print &quot;ready&quot; once it is seen</source>
        <translation>Montrer cette heure de la soirée, en pause, et afficher &quot;ready&quot; une fois qu’elle est visible</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out</source>
        <translation>Secondes de restaurant par seconde&#x202f;; 0&#x202f;: à plein régime</translation>
    </message>
    <message>
        <source>Do not start the clock</source>
        <translation>Ne pas mettre l’horloge en marche</translation>
    </message>
    <message>
        <source>Open a recording only to look</source>
        <translation>Ouvrir un enregistrement seulement pour regarder</translation>
    </message>
    <message>
        <source>End as a crash would, between this commit of a service and the journal</source>
        <translation>Finir comme dans un plantage, entre cette validation d’un service et le journal</translation>
    </message>
    <message>
        <source>Other guests (default: the scenario&apos;s seed)</source>
        <translation>D’autres clients (par défaut&#x202f;: la graine du scénario)</translation>
    </message>
    <message>
        <source>Play it so often, each with the next seed; print what it came to</source>
        <translation>La jouer tant de fois, chacune avec la graine suivante&#x202f;; afficher le résultat</translation>
    </message>
    <message>
        <source>Of --runs: print a line for each evening</source>
        <translation>Pour --runs&#x202f;: afficher une ligne par soirée</translation>
    </message>
    <message>
        <source>What befalls events on their way to a view: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], as waiter:drop:5% (so many of those recorded), details:drop:@71 (this one), kitchen:pause:120@12:30 (seconds, from then on); may be given several times</source>
        <translation>Ce qui arrive aux événements en route vers une vue&#x202f;: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], comme waiter:drop:5% (cette part des événements enregistrés), details:drop:@71 (celui-ci), kitchen:pause:120@12:30 (secondes, à partir de là)&#x202f;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>What keeps a view right all the same: VIEW:effectively-once, at-least-once, at-most-once, none, or duplicates, gaps, order, retry joined by +; may be given several times</source>
        <translation>Ce qui garde malgré tout une vue juste&#x202f;: VIEW:effectively-once, at-least-once, at-most-once, none, ou duplicates, gaps, order, retry joints par +&#x202f;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>architecture=KIND (with every=0:30, by, sweeps, flaw), staffing=one|two|split, delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% and protect=VIEW:WORD (as of play; bend=VIEW:none: without the scenario&apos;s), joined by commas; as-is: no change</source>
        <translation>architecture=KIND (avec every=0:30, by, sweeps, flaw), staffing=one|two|split, delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% et protect=VIEW:WORD (comme pour play&#x202f;; bend=VIEW:none: sans celles du scénario), joints par des virgules&#x202f;; as-is: aucun changement</translation>
    </message>
    <message>
        <source>Play a scenario at full speed; print the boards, and say what still waits for a service</source>
        <translation>Jouer un scénario à pleine vitesse&#x202f;; afficher les tableaux, et dire ce qui attend encore un service</translation>
    </message>
    <message>
        <source>The .scenario.json file, or the name of one that the program brings</source>
        <translation>Le fichier .scenario.json, ou le nom d’un scénario fourni avec le programme</translation>
    </message>
    <message>
        <source>Keep the evening in this .restaurant file</source>
        <translation>Conserver la soirée dans ce fichier .restaurant</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30</source>
        <translation>S’arrêter à cette heure de la soirée, comme 12:30</translation>
    </message>
    <message>
        <source>What keeps the views in step: event-sourced, crud, one-store, push, trigger or poll (default: what the scenario says)</source>
        <translation>Ce qui tient les vues à jour&#x202f;: event-sourced, crud, one-store, push, trigger ou poll (par défaut&#x202f;: ce que dit le scénario)</translation>
    </message>
    <message>
        <source>How often the job of trigger or poll runs, as 0:10, in restaurant time</source>
        <translation>Fréquence de la tâche de trigger ou poll, comme 0:10, en temps du restaurant</translation>
    </message>
    <message>
        <source>What of it does not work: push-lost, job-stopped, or a table without trigger</source>
        <translation>Ce qui n’y fonctionne pas&#x202f;: push-lost, job-stopped, ou une table sans déclencheur</translation>
    </message>
    <message>
        <source>Print the boards as JSON</source>
        <translation>Afficher les tableaux en JSON</translation>
    </message>
    <message>
        <source>Fold so many views at a time (default: all of them)</source>
        <translation>Replier tant de vues à la fois (par défaut&#x202f;: toutes)</translation>
    </message>
    <message>
        <source>Where orders, stock and payment are recorded (default: as the scenario says)</source>
        <translation>Où sont enregistrés commandes, stock et paiement (par défaut&#x202f;: comme dit le scénario)</translation>
    </message>
    <message>
        <source>Read commands as JSON Lines, answer each when it is durable</source>
        <translation>Lire des ordres en JSON Lines, répondre à chacun quand il est durable</translation>
    </message>
    <message>
        <source>The .restaurant file</source>
        <translation>Le fichier .restaurant</translation>
    </message>
    <message>
        <source>Create the file from this scenario (a file or a name), without its script</source>
        <translation>Créer le fichier à partir de ce scénario (un fichier ou un nom), sans son script</translation>
    </message>
    <message>
        <source>Print a view</source>
        <translation>Afficher une vue</translation>
    </message>
    <message>
        <source>Which view</source>
        <translation>Quelle vue</translation>
    </message>
    <message>
        <source>As it was at this position (default: the last)</source>
        <translation>Telle qu’à cette position (par défaut&#x202f;: la dernière)</translation>
    </message>
    <message>
        <source>Print the documents as JSON</source>
        <translation>Afficher les documents en JSON</translation>
    </message>
    <message>
        <source>Play a recording back: check it, fold all views, send nothing</source>
        <translation>Rejouer un enregistrement&#x202f;: le vérifier, replier toutes les vues, ne rien envoyer</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30, or at this event, as 41</source>
        <translation>S’arrêter à cette heure de la soirée, comme 12:30, ou à cet événement, comme 41</translation>
    </message>
    <message>
        <source>Restaurant seconds per second (default: flat out)</source>
        <translation>Secondes de restaurant par seconde (par défaut&#x202f;: à plein régime)</translation>
    </message>
    <message>
        <source>Answer 1 unless the log has this digest</source>
        <translation>Répondre 1 si le journal n’a pas cette empreinte</translation>
    </message>
    <message>
        <source>Print one JSON object for each view, then a summary</source>
        <translation>Afficher un objet JSON par vue, puis un résumé</translation>
    </message>
    <message>
        <source>Write a recording as text, JSON Lines</source>
        <translation>Écrire un enregistrement en texte, JSON Lines</translation>
    </message>
    <message>
        <source>The .jsonl file to make; one that is there is never overwritten</source>
        <translation>Le fichier .jsonl à créer&#x202f;; un fichier existant n’est jamais écrasé</translation>
    </message>
    <message>
        <source>Make a recording from its text</source>
        <translation>Faire un enregistrement à partir de son texte</translation>
    </message>
    <message>
        <source>The .jsonl file</source>
        <translation>Le fichier .jsonl</translation>
    </message>
    <message>
        <source>The .restaurant file to make; one that is there is never overwritten</source>
        <translation>Le fichier .restaurant à créer&#x202f;; un fichier existant n’est jamais écrasé</translation>
    </message>
    <message>
        <source>Forget what a guest said in words: his name, notes and allergies</source>
        <translation>Oublier ce qu’un client a dit en mots&#x202f;: son nom, ses notes et ses allergies</translation>
    </message>
    <message>
        <source>guest (as on the floor), party or order</source>
        <translation>guest (comme en salle), party ou order</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Son numéro</translation>
    </message>
    <message>
        <source>Fold read views again from the log</source>
        <translation>Replier des vues de lecture depuis le journal</translation>
    </message>
    <message>
        <source>Which view (default: all)</source>
        <translation>Quelle vue (par défaut&#x202f;: toutes)</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Only this stream, as order-41</source>
        <translation>Seulement ce flux, comme order-41</translation>
    </message>
    <message>
        <source>Only what is about this order, its stock and payment included</source>
        <translation>Seulement ce qui concerne cette commande, stock et paiement compris</translation>
    </message>
    <message>
        <source>Only these, as OrderPlaced</source>
        <translation>Seulement ceux-ci, comme OrderPlaced</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Première position</translation>
    </message>
    <message>
        <source>Up to this time of the evening, as 12:30, or this event, as 41</source>
        <translation>Jusqu’à cette heure de la soirée, comme 12:30, ou cet événement, comme 41</translation>
    </message>
    <message>
        <source>One JSON object for each event</source>
        <translation>Un objet JSON par événement</translation>
    </message>
    <message>
        <source>Print the commands and what became of them</source>
        <translation>Afficher les ordres et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Only those that were rejected</source>
        <translation>Seulement ceux qui ont été refusés</translation>
    </message>
    <message>
        <source>Only what is about this order</source>
        <translation>Seulement ce qui concerne cette commande</translation>
    </message>
    <message>
        <source>Only these, as PlaceOrder</source>
        <translation>Seulement ceux-ci, comme PlaceOrder</translation>
    </message>
    <message>
        <source>One JSON object for each command</source>
        <translation>Un objet JSON par ordre</translation>
    </message>
    <message>
        <source>Compare an evening with what was expected of it; answer 1 unless all holds</source>
        <translation>Comparer une soirée à ce qu’on en attendait&#x202f;; répondre 1 si tout n’est pas vérifié</translation>
    </message>
    <message>
        <source>The .expect.json file</source>
        <translation>Le fichier .expect.json</translation>
    </message>
    <message>
        <source>The .restaurant file, or a scenario, which is played first</source>
        <translation>Le fichier .restaurant, ou un scénario, qui est d’abord joué</translation>
    </message>
    <message>
        <source>Write a report as build servers read it</source>
        <translation>Écrire un rapport tel que le lisent les serveurs d’intégration</translation>
    </message>
    <message>
        <source>One JSON object for each expectation</source>
        <translation>Un objet JSON par attente</translation>
    </message>
    <message>
        <source>What an evening was: waits around each cue, guests lost, harm, refusals</source>
        <translation>Ce que fut une soirée&#x202f;: attentes autour de chaque repère, clients perdus, dommages, refus</translation>
    </message>
    <message>
        <source>Beside the same evening with these who serve</source>
        <translation>À côté de la même soirée avec ces serveurs</translation>
    </message>
    <message>
        <source>Look for lessons here first (default: as it was set in the program)</source>
        <translation>Chercher d’abord ici les leçons (par défaut&#x202f;: comme réglé dans le programme)</translation>
    </message>
    <message>
        <source>Begin one from a recording: a stop for each note</source>
        <translation>En commencer une à partir d’un enregistrement&#x202f;: un arrêt par note</translation>
    </message>
    <message>
        <source>The .lesson.json file to make; its scenario is written beside it</source>
        <translation>Le fichier .lesson.json à créer&#x202f;; son scénario est écrit à côté</translation>
    </message>
    <message>
        <source>Add up what a class has chosen</source>
        <translation>Additionner ce qu’une classe a choisi</translation>
    </message>
    <message>
        <source>Print a line for each count</source>
        <translation>Afficher une ligne par décompte</translation>
    </message>
    <message>
        <source>Lessons: list, check, show, new from a recording, tally</source>
        <translation>Leçons&#x202f;: list, check, show, new à partir d’un enregistrement, tally</translation>
    </message>
    <message>
        <source>List the lessons that are there</source>
        <translation>Lister les leçons présentes</translation>
    </message>
    <message>
        <source>Play lessons; answer 1 at the first that does not show what it says</source>
        <translation>Jouer des leçons&#x202f;; répondre 1 à la première qui ne montre pas ce qu’elle dit</translation>
    </message>
    <message>
        <source>Names or .lesson.json files (default: all)</source>
        <translation>Noms ou fichiers .lesson.json (par défaut&#x202f;: tous)</translation>
    </message>
    <message>
        <source>Check all of them and write a report as build servers read it</source>
        <translation>Les vérifier toutes et écrire un rapport tel que le lisent les serveurs d’intégration</translation>
    </message>
    <message>
        <source>Print a lesson, for who gives it</source>
        <translation>Afficher une leçon, pour qui la donne</translation>
    </message>
    <message>
        <source>Its name or file</source>
        <translation>Son nom ou son fichier</translation>
    </message>
    <message>
        <source>Measure a writer and a growing number of readers on real files</source>
        <translation>Mesurer un écrivain et un nombre croissant de lecteurs sur de vrais fichiers</translation>
    </message>
    <message>
        <source>Of these, as crud,poll (default: all)</source>
        <translation>Parmi celles-ci, comme crud,poll (par défaut&#x202f;: toutes)</translation>
    </message>
    <message>
        <source>So many at a time, one after the other</source>
        <translation>Tant à la fois, l’un après l’autre</translation>
    </message>
    <message>
        <source>How long each is measured</source>
        <translation>Durée de chaque mesure</translation>
    </message>
    <message>
        <source>Where the files lie meanwhile</source>
        <translation>Où se trouvent les fichiers entre-temps</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Afficher un objet JSON</translation>
    </message>
    <message>
        <source>Print a line for each measurement</source>
        <translation>Afficher une ligne par mesure</translation>
    </message>
    <message>
        <source>List the scenarios that the program brings; each may be named for a file</source>
        <translation>Lister les scénarios fournis avec le programme&#x202f;; chacun peut être nommé à la place d’un fichier</translation>
    </message>
    <message>
        <source>Print one JSON list</source>
        <translation>Afficher une liste JSON</translation>
    </message>
    <message>
        <source>Simulate a textbook queue, and say what theory says</source>
        <translation>Simuler une file d’attente d’école, et dire ce qu’en dit la théorie</translation>
    </message>
    <message>
        <source>Guests an hour, by chance</source>
        <translation>Clients par heure, au hasard</translation>
    </message>
    <message>
        <source>The mean service</source>
        <translation>La durée moyenne de service</translation>
    </message>
    <message>
        <source>exponential (default), deterministic, erlang:SHAPE, gamma:SHAPE, lognormal:VARIATION, uniform:LOW,HIGH or triangular:LOW,MODE,HIGH (minutes)</source>
        <translation>exponential (par défaut), deterministic, erlang:SHAPE, gamma:SHAPE, lognormal:VARIATION, uniform:LOW,HIGH ou triangular:LOW,MODE,HIGH (minutes)</translation>
    </message>
    <message>
        <source>PER_HOUR[:MINUTES],... instead of --arrivals-per-hour; the first is served first</source>
        <translation>PER_HOUR[:MINUTES],... au lieu de --arrivals-per-hour&#x202f;; le premier est servi d’abord</translation>
    </message>
    <message>
        <source>How many servers (at each station)</source>
        <translation>Combien de serveurs (à chaque poste)</translation>
    </message>
    <message>
        <source>For how many guests, those being served included</source>
        <translation>Pour combien de clients, ceux en train d’être servis compris</translation>
    </message>
    <message>
        <source>Each guest has a task at every station, and leaves with the last</source>
        <translation>Chaque client a une tâche à chaque poste, et part avec la dernière</translation>
    </message>
    <message>
        <source>Who waits longer leaves: minutes in the mean, exponential</source>
        <translation>Qui attend plus longtemps s’en va&#x202f;: minutes en moyenne, loi exponentielle</translation>
    </message>
    <message>
        <source>How many arrive in a run</source>
        <translation>Combien arrivent par exécution</translation>
    </message>
    <message>
        <source>How many of them are not counted (default: by the queue&apos;s relaxation time)</source>
        <translation>Combien d’entre eux ne sont pas comptés (par défaut&#x202f;: d’après le temps de relaxation de la file)</translation>
    </message>
    <message>
        <source>Instead of --guests: as many as bring the means within this, as 2%</source>
        <translation>Au lieu de --guests&#x202f;: autant qu’il en faut pour ramener les moyennes dans cette marge, comme 2%</translation>
    </message>
    <message>
        <source>Tell the share of waits longer than these minutes</source>
        <translation>Dire la part des attentes plus longues que tant de minutes</translation>
    </message>
    <message>
        <source>How many runs</source>
        <translation>Combien d’exécutions</translation>
    </message>
    <message>
        <source>The first run&apos;s seed</source>
        <translation>La graine de la première exécution</translation>
    </message>
    <message>
        <source>Name the figures that are less sure than within this share of their mean, and how many evenings it would take</source>
        <translation>Nommer les chiffres moins sûrs que cette part de leur moyenne, et combien de soirées il faudrait</translation>
    </message>
    <message>
        <source>The first seed (default: the scenario&apos;s)</source>
        <translation>La première graine (par défaut&#x202f;: celle du scénario)</translation>
    </message>
    <message>
        <source>Evenings at a time (default: all processors)</source>
        <translation>Soirées à la fois (par défaut&#x202f;: tous les processeurs)</translation>
    </message>
    <message>
        <source>Play a scenario in several ways, many times; say what is different</source>
        <translation>Jouer un scénario de plusieurs façons, de nombreuses fois&#x202f;; dire ce qui diffère</translation>
    </message>
    <message>
        <source>A column for each, as crud,poll,event-sourced</source>
        <translation>Une colonne pour chacune, comme crud,poll,event-sourced</translation>
    </message>
    <message>
        <source>A column for each: one server, two who do everything, or split: Charlie and Roger</source>
        <translation>Une colonne pour chacun&#x202f;: one, un serveur&#x202f;; two, deux qui font tout&#x202f;; split, Charlie et Roger</translation>
    </message>
    <message>
        <source>A column for each delay of a view, in seconds, as waiter=0,30,120</source>
        <translation>Une colonne pour chaque délai d’une vue, en secondes, comme waiter=0,30,120</translation>
    </message>
    <message>
        <source>A further column, as architecture=poll,every=0:30,staffing=split or bend=waiter:drop:5%; may be given several times. All that it can say: see twin</source>
        <translation>Une colonne de plus, comme architecture=poll,every=0:30,staffing=split ou bend=waiter:drop:5%&#x202f;; peut être donné plusieurs fois. Tout ce qu’elle peut dire&#x202f;: voir twin</translation>
    </message>
    <message>
        <source>Evenings of each column</source>
        <translation>Soirées de chaque colonne</translation>
    </message>
    <message>
        <source>Evenings of each column that are played on files, to measure costs</source>
        <translation>Soirées de chaque colonne jouées sur des fichiers, pour mesurer les coûts</translation>
    </message>
    <message>
        <source>Print a line for each figure of each column</source>
        <translation>Afficher une ligne par chiffre de chaque colonne</translation>
    </message>
    <message>
        <source>Write this file: a test case for each figure, which fails where a column is worse than the first</source>
        <translation>Écrire ce fichier&#x202f;: un cas de test par chiffre, qui échoue là où une colonne est pire que la première</translation>
    </message>
    <message>
        <source>Turn one knob of a scenario from point to point; say where it saturates</source>
        <translation>Faire varier un réglage d’un scénario de point en point&#x202f;; dire où il sature</translation>
    </message>
    <message>
        <source>guests-per-hour, delay:VIEW (seconds), servers (who take orders), readers (who answer guests) or switching (seconds)</source>
        <translation>guests-per-hour, delay:VIEW (secondes), servers (qui prennent les commandes), readers (qui répondent aux clients) ou switching (secondes)</translation>
    </message>
    <message>
        <source>Numbers, as 20,30,40</source>
        <translation>Des nombres, comme 20,30,40</translation>
    </message>
    <message>
        <source>What else is other than the scenario says at every point, as bend=waiter:drop:5%; all that it can say: see twin</source>
        <translation>Ce qui, à chaque point, diffère encore de ce que dit le scénario, comme bend=waiter:drop:5%&#x202f;; tout ce que cela peut dire&#x202f;: voir twin</translation>
    </message>
    <message>
        <source>Evenings of each point</source>
        <translation>Soirées de chaque point</translation>
    </message>
    <message>
        <source>Evenings of each point that are played on files, to measure costs</source>
        <translation>Soirées de chaque point jouées sur des fichiers, pour mesurer les coûts</translation>
    </message>
    <message>
        <source>Print a line for each figure of each point</source>
        <translation>Afficher une ligne par chiffre de chaque point</translation>
    </message>
    <message>
        <source>Play the same evening in two ways, A and B; say when and where they part. Answers 1 if they do</source>
        <translation>Jouer la même soirée de deux façons, A et B&#x202f;; dire quand et où elles se séparent. Répond 1 si c’est le cas</translation>
    </message>
    <message>
        <source>The .scenario.json or .restaurant file</source>
        <translation>Le fichier .scenario.json ou .restaurant</translation>
    </message>
    <message>
        <source>Likewise</source>
        <translation>De même</translation>
    </message>
    <message>
        <source>Compare views and figures at this time, as 12:30 (default: the end)</source>
        <translation>Comparer vues et chiffres à cette heure, comme 12:30 (par défaut&#x202f;: la fin)</translation>
    </message>
    <message>
        <source>Print the manual page, as man reads it</source>
        <translation>Afficher la page de manuel, telle que man la lit</translation>
    </message>
    <message>
        <source>Print what a shell needs to complete command lines</source>
        <translation>Afficher ce qu’il faut à un shell pour compléter les lignes de commande</translation>
    </message>
    <message>
        <source>Which shell</source>
        <translation>Quel shell</translation>
    </message>
    <message>
        <source>Check chain, positions, streams and read stores; name what is wrong and which event is to blame</source>
        <translation>Vérifier chaîne, positions, flux et magasins de lecture&#x202f;; nommer ce qui est faux et quel événement en est la cause</translation>
    </message>
    <message>
        <source>Print the last hash of the chain over all that was recorded</source>
        <translation>Afficher la dernière empreinte de la chaîne sur tout ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Read a scenario file strictly and say what is wrong</source>
        <translation>Lire strictement un fichier de scénario et dire ce qui est faux</translation>
    </message>
    <message>
        <source>A contact sheet: pages with four moments each, as a .pdf file</source>
        <translation>Une planche-contact&#x202f;: des pages de quatre moments chacune, en un fichier .pdf</translation>
    </message>
    <message>
        <source>Numbered pictures of the moments go to this folder</source>
        <translation>Des images numérotées des moments vont dans ce dossier</translation>
    </message>
    <message>
        <source>A film of the whole evening (.mp4, .mkv, .webm or .mov) by ffmpeg; where that is not installed, its frames as numbered pictures</source>
        <translation>Un film de toute la soirée (.mp4, .mkv, .webm ou .mov) par ffmpeg&#x202f;; là où il n’est pas installé, ses images numérotées</translation>
    </message>
    <message>
        <source>Draw a recording for later: a contact sheet, pictures of moments, a film</source>
        <translation>Dessiner un enregistrement pour plus tard&#x202f;: planche-contact, images des moments, film</translation>
    </message>
    <message>
        <source>Moments of sheet and pictures, as 12:30,12:41:20 (default: at the notes; without any, at the captions of the scenario)</source>
        <translation>Moments de la planche et des images, comme 12:30,12:41:20 (par défaut&#x202f;: aux notes&#x202f;; sans aucune, aux légendes du scénario)</translation>
    </message>
    <message>
        <source>Of pictures and film (default: 1280x720)</source>
        <translation>Des images et du film (par défaut&#x202f;: 1280x720)</translation>
    </message>
    <message>
        <source>Of the film: restaurant seconds per second between captions (default: 60)</source>
        <translation>Du film&#x202f;: secondes de restaurant par seconde entre les légendes (par défaut&#x202f;: 60)</translation>
    </message>
    <message>
        <source>Frames per second (default: 25)</source>
        <translation>Images par seconde (par défaut&#x202f;: 25)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Couleurs (par défaut&#x202f;: light)</translation>
    </message>
    <message>
        <source>The .restaurant file, or a server, as postgresql://host/database</source>
        <translation>Le fichier .restaurant, ou un serveur, comme postgresql://host/database</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE or postgresql:///DATABASE?host=/FOLDER; the password is read from ~/.pgpass</source>
        <translation>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE ou postgresql:///DATABASE?host=/FOLDER&#x202f;; le mot de passe est lu dans ~/.pgpass</translation>
    </message>
    <message>
        <source>Make the log in a database, and a role for each kind of seat</source>
        <translation>Créer le journal dans une base de données, et un rôle par sorte de poste</translation>
    </message>
    <message>
        <source>Only print the SQL, for an administrator to read and run</source>
        <translation>Afficher seulement le SQL, à lire et exécuter par un administrateur</translation>
    </message>
    <message>
        <source>Begin an evening: a .scenario.json file, or the name of one that the program brings</source>
        <translation>Commencer une soirée&#x202f;: un fichier .scenario.json, ou le nom d’un de ceux du programme</translation>
    </message>
    <message>
        <source>Remove the log from a database, and its roles</source>
        <translation>Retirer le journal d’une base de données, et ses rôles</translation>
    </message>
    <message>
        <source>The name of the database: without it nothing is removed</source>
        <translation>Le nom de la base de données&#x202f;: sans lui, rien n’est retiré</translation>
    </message>
    <message>
        <source>A log on a PostgreSQL server: init, check, drop</source>
        <translation>Un journal sur un serveur PostgreSQL&#x202f;: init, check, drop</translation>
    </message>
    <message>
        <source>Say what is at a server, and whether it is safe</source>
        <translation>Dire ce qu’il y a sur un serveur, et si c’est sûr</translation>
    </message>
    <message>
        <source>Save the log of a server as a .restaurant file, or bring such a file to a server; both have the same digest then</source>
        <translation>Enregistrer le journal d’un serveur en fichier .restaurant, ou porter un tel fichier sur un serveur&#x202f;; les deux ont alors la même empreinte</translation>
    </message>
    <message>
        <source>A server, or a .restaurant file</source>
        <translation>Un serveur, ou un fichier .restaurant</translation>
    </message>
    <message>
        <source>The .restaurant file to make, never over one that is there; or a server whose log holds no evening yet</source>
        <translation>Le fichier .restaurant à créer, jamais par-dessus un autre&#x202f;; ou un serveur dont le journal ne contient pas encore de soirée</translation>
    </message>
    <message>
        <source>Where its copy of the log is kept (default: among the program&apos;s caches)</source>
        <translation>Où est gardée sa copie du journal (par défaut&#x202f;: parmi les caches du programme)</translation>
    </message>
    <message>
        <source>Lead the evening of a class: guests, staff and process manager write to the log on a server, and others join</source>
        <translation>Mener la soirée d’une classe&#x202f;: clients, personnel et gestionnaire de processus écrivent dans le journal d’un serveur, et d’autres se joignent</translation>
    </message>
    <message>
        <source>To begin with, if none has begun: a .scenario.json file, or the name of one that the program brings</source>
        <translation>Par quoi commencer, si aucune n’a commencé&#x202f;: un fichier .scenario.json, ou le nom d’un de ceux du programme</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out (default: 1)</source>
        <translation>Secondes du restaurant par seconde&#x202f;; 0&#x202f;: à toute vitesse (par défaut&#x202f;: 1)</translation>
    </message>
    <message>
        <source>Nobody acts but the seats and the process manager</source>
        <translation>Personne n’agit, sauf les postes et le gestionnaire de processus</translation>
    </message>
    <message>
        <source>Take a seat in the evening of a class: read commands as submit does, answer each when it is durable; at the end print the seat&apos;s view</source>
        <translation>Prendre un poste dans la soirée d’une classe&#x202f;: lire des ordres comme submit, répondre à chacun quand il est durable&#x202f;; à la fin, afficher la vue du poste</translation>
    </message>
    <message>
        <source>What kind of seat</source>
        <translation>Quelle sorte de poste</translation>
    </message>
    <message>
        <source>Its views show what was recorded so many seconds ago</source>
        <translation>Ses vues montrent ce qui était enregistré il y a tant de secondes</translation>
    </message>
    <message>
        <source>Stay until Ctrl+C, also when no more commands come</source>
        <translation>Rester jusqu’à Ctrl+C, même s’il ne vient plus d’ordres</translation>
    </message>
    <message>
        <source>Print the view as JSON</source>
        <translation>Afficher la vue en JSON</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Afficher ce message d’aide et quitter</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Afficher la version du programme et quitter</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Sous-commandes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SOUS-COMMANDE</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>SOUS-COMMANDES</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>REQUIS</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclut</translation>
    </message>
</context>
</TS>
