<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Architecture</name>
    <message>
        <source>Event-sourced</source>
        <translation>Aus Ereignissen</translation>
    </message>
    <message>
        <source>its own store</source>
        <translation>ihren eigenen Speicher</translation>
    </message>
    <message>
        <source>the event log, read on from the view&apos;s checkpoint</source>
        <translation>den Ereignislog, weitergelesen ab dem Lesezeichen der Sicht</translation>
    </message>
    <message>
        <source>as long as the delivery takes</source>
        <translation>so lange, wie die Zustellung dauert</translation>
    </message>
    <message>
        <source>nothing that the checkpoint does not mend: what comes twice or too early is noticed and read again</source>
        <translation>nichts, was das Lesezeichen nicht heilt: Was doppelt oder zu früh kommt, wird bemerkt und neu gelesen</translation>
    </message>
    <message>
        <source>CRUD</source>
        <translation>CRUD</translation>
    </message>
    <message>
        <source>the normalised tables of the write side, joined at each refresh</source>
        <translation>die normalisierten Tabellen der Schreibseite, bei jeder Auffrischung verknüpft (Join)</translation>
    </message>
    <message>
        <source>nothing: there is one model</source>
        <translation>nichts: Es gibt nur ein Modell</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>every look loads the one store, and waits where it is locked</source>
        <translation>jeder Blick belastet den einen Speicher und wartet, wo dieser gesperrt ist</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>Ein Speicher</translation>
    </message>
    <message>
        <source>read tables in the write side&apos;s file</source>
        <translation>Lesetabellen in der Datei der Schreibseite</translation>
    </message>
    <message>
        <source>the transaction of the command</source>
        <translation>die Transaktion des Befehls</translation>
    </message>
    <message>
        <source>each command pays for every view</source>
        <translation>jeder Befehl zahlt für jede Sicht</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>the write side, after its commit: a second write</source>
        <translation>die Schreibseite, nach ihrem Commit: ein zweites Schreiben</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>Augenblicke</translation>
    </message>
    <message>
        <source>a crash between commit and push: what was to be pushed is lost for ever, and no one notices</source>
        <translation>ein Absturz zwischen Commit und Push: Was gesendet werden sollte, ist für immer verloren, und niemand merkt es</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>triggers that note which rows change, and a job that copies them every %1</source>
        <translation>Trigger, die sich merken, welche Zeilen sich ändern, und ein Job, der sie alle %1 kopiert</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>the job stops; a table has no trigger</source>
        <translation>der Job steht; eine Tabelle hat keinen Trigger</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>a job that asks every %1 which rows have changed</source>
        <translation>ein Job, der alle %1 fragt, welche Zeilen sich geändert haben</translation>
    </message>
    <message>
        <source>rows that are gone, where nobody looks for them; and what changes at the instant of the question, where it asks by the clock</source>
        <translation>Zeilen, die weg sind, wo niemand nach ihnen sucht; und was sich im Augenblick der Frage ändert, wo nach der Uhr gefragt wird</translation>
    </message>
    <message>
        <source>&amp;Lose the next push</source>
        <translation>Nächsten Push ver&amp;lieren</translation>
    </message>
    <message>
        <source>a push lost</source>
        <translation>ein Push verloren</translation>
    </message>
    <message>
        <source>Push: as if the program crashed after its next commit. What is recorded at that instant is never pushed, and no one notices.</source>
        <translation>Push: als stürzte das Programm nach dem nächsten Commit ab. Was dann aufgezeichnet wird, wird nie gesendet, und niemand merkt es.</translation>
    </message>
    <message>
        <source>a push was lost</source>
        <translation>ein Push ging verloren</translation>
    </message>
    <message>
        <source>&amp;Stop the job</source>
        <translation>&amp;Job anhalten</translation>
    </message>
    <message>
        <source>job stopped</source>
        <translation>Job steht</translation>
    </message>
    <message>
        <source>Trigger and poll: the job runs once more, then no longer. The views stand still until it is set going.</source>
        <translation>Trigger und Abruf: Der Job läuft noch einmal, dann nicht mehr. Die Sichten stehen still, bis er wieder läuft.</translation>
    </message>
    <message>
        <source>the job has stopped</source>
        <translation>der Job steht</translation>
    </message>
    <message>
        <source>No trigger on &amp;order lines</source>
        <translation>Kein Trigger auf &amp;Bestellzeilen</translation>
    </message>
    <message>
        <source>lines unwatched</source>
        <translation>Zeilen unbeobachtet</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of order lines. What changes there alone is not copied.</source>
        <translation>Trigger: Jemand hat den Trigger auf der Tabelle der Bestellzeilen vergessen. Was sich nur dort ändert, wird nicht kopiert.</translation>
    </message>
    <message>
        <source>no trigger notes changes of order lines</source>
        <translation>kein Trigger merkt Änderungen der Bestellzeilen</translation>
    </message>
    <message>
        <source>No trigger on s&amp;eating</source>
        <translation>Kein Trigger auf &amp;Sitzplätzen</translation>
    </message>
    <message>
        <source>seating unwatched</source>
        <translation>Sitzplätze unbeobachtet</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of who sits where. What changes there alone is not copied.</source>
        <translation>Trigger: Jemand hat den Trigger auf der Tabelle vergessen, die sagt, wer wo sitzt. Was sich nur dort ändert, wird nicht kopiert.</translation>
    </message>
    <message>
        <source>no trigger notes who sits where</source>
        <translation>kein Trigger merkt, wer wo sitzt</translation>
    </message>
    <message>
        <source>No trigger on s&amp;tock</source>
        <translation>Kein Trigger auf Bes&amp;tand</translation>
    </message>
    <message>
        <source>stock unwatched</source>
        <translation>Bestand unbeobachtet</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of stock. What changes there alone is not copied.</source>
        <translation>Trigger: Jemand hat den Trigger auf der Tabelle des Bestands vergessen. Was sich nur dort ändert, wird nicht kopiert.</translation>
    </message>
    <message>
        <source>no trigger notes changes of stock</source>
        <translation>kein Trigger merkt Änderungen des Bestands</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, misses something</source>
        <translation>%1, übersieht etwas</translation>
    </message>
    <message>
        <source>the poll asks by the clock, and what changes in the second of its question, after it, is not seen</source>
        <translation>der Abruf fragt nach der Uhr, und was sich in der Sekunde seiner Frage, aber nach ihr ändert, wird nicht gesehen</translation>
    </message>
    <message>
        <source>nobody looks for rows that are gone</source>
        <translation>niemand sucht nach Zeilen, die weg sind</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>Funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>A refresh reads: %1
Kept in step by: %2
Stale by: %3
Can go wrong: %4</source>
        <translation>Eine Auffrischung liest: %1
Im Gleichschritt durch: %2
Veraltet um: %3
Schiefgehen kann: %4</translation>
    </message>
    <message>
        <source>The log is kept for the recording; no view is brought up to date from it.</source>
        <translation>Der Log wird für die Aufzeichnung geführt; keine Sicht wird aus ihm nachgeführt.</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>Von jetzt an: %1</translation>
    </message>
</context>
<context>
    <name>AskingText</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>the house, unrecorded</source>
        <translation>das Haus, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>die Kopie</translation>
    </message>
    <message>
        <source>the board in memory</source>
        <translation>die Tafel im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>the normalised tables, joined</source>
        <translation>die normalisierten Tabellen, verknüpft (Join)</translation>
    </message>
    <message>
        <source>the read tables in the write side&apos;s file</source>
        <translation>die Lesetabellen in der Datei der Schreibseite</translation>
    </message>
    <message>
        <source>the view&apos;s own read store</source>
        <translation>der eigene Lesespeicher der Sicht</translation>
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
        <translation>keine Anweisung, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1 Anweisung</numerusform>
            <numerusform>%1 Anweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 asked %3 for order %4.</source>
        <translation>%1: %2 fragte %3 nach Bestellung %4.</translation>
    </message>
    <message>
        <source>%1: %2 looked at %3.</source>
        <translation>%1: %2 blickte auf %3.</translation>
    </message>
    <message>
        <source>It stood at event %1, %2 late.</source>
        <translation>Sie stand bei Ereignis %1, %2 im Rückstand.</translation>
    </message>
    <message>
        <source>It stood at event %1, the last of the log.</source>
        <translation>Sie stand bei Ereignis %1, dem letzten des Logs.</translation>
    </message>
    <message>
        <source>Answered by %1: %2.</source>
        <translation>Beantwortet durch: %1; %2.</translation>
    </message>
    <message>
        <source>What the answer cost was not measured.</source>
        <translation>Was die Antwort kostete, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Counted now; it is not recorded.</source>
        <translation>Gerade gezählt; nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The look is recorded, as activity %1; its cost is not.</source>
        <translation>Der Blick ist aufgezeichnet, als Aktivität %1; seine Kosten sind es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of guests and staff has looked in the last %1 of the evening.</source>
        <translation>Niemand von Gästen und Personal hat in den letzten %1 des Abends auf sie geblickt.</translation>
    </message>
    <message>
        <source>In the last %1 of the evening %2 and %3 have looked, %4 together, as recorded.</source>
        <translation>In den letzten %1 des Abends haben %2 und %3 geblickt, zusammen %4, wie aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 Gast</numerusform>
            <numerusform>%1 Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the staff</source>
        <translation>%1 vom Personal</translation>
    </message>
    <message>
        <source>The past is on the screen: only recorded looks are known of it.</source>
        <translation>Auf dem Bildschirm ist die Vergangenheit: Von ihr sind nur aufgezeichnete Blicke bekannt.</translation>
    </message>
    <message>
        <source>Its screen was refreshed %1 in the last minute of the wall clock: counted now, not recorded.</source>
        <translation>Ihr Bildschirm wurde in der letzten Minute der Wanduhr %1 aufgefrischt: jetzt gezählt, nicht aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>◔ behind %1</source>
        <translation>◔ im Rückstand: %1</translation>
    </message>
    <message>
        <source>… checking</source>
        <translation>… wird geprüft</translation>
    </message>
    <message>
        <source>✕ wrong</source>
        <translation>✕ falsch</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? unbekannt</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1: every field is the same.</source>
        <translation>Bis Ereignis %1 noch einmal aus dem Log gefaltet: Jedes Feld ist gleich.</translation>
    </message>
    <message>
        <source>Nobody knows whether this view is right: %1.</source>
        <translation>Niemand weiß, ob diese Sicht richtig ist: %1.</translation>
    </message>
    <message>
        <source>%1 %2 events are still to come.</source>
        <translation>%1 Noch ausstehende Ereignisse: %2.</translation>
    </message>
    <message>
        <source>%1 What came after it, up to event %2, is being checked.</source>
        <translation>%1 Was danach kam, bis Ereignis %2, wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1, this view differs:</source>
        <translation>Bis Ereignis %1 noch einmal aus dem Log gefaltet, weicht diese Sicht ab:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing is copied any more: %1.</source>
        <translation>Es wird nichts mehr kopiert: %1.</translation>
    </message>
    <message>
        <source>The audit has not compared it yet.</source>
        <translation>Die Prüfung hat sie noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Last compared at %1 by this computer&apos;s clock.</source>
        <translation>Zuletzt verglichen um %1 nach der Uhr dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>BendText</name>
    <message>
        <source>Make it late</source>
        <translation>Verzögern</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>It comes later, and others overtake it.</source>
        <translation>Es kommt später, und andere überholen es.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>It never comes. The view is not behind, and yet wrong.</source>
        <translation>Es kommt nie. Die Sicht ist nicht im Rückstand und doch falsch.</translation>
    </message>
    <message>
        <source>Deliver it twice</source>
        <translation>Doppelt zustellen</translation>
    </message>
    <message>
        <source>delivered twice</source>
        <translation>doppelt zugestellt</translation>
    </message>
    <message>
        <source>It comes again a little later.</source>
        <translation>Es kommt etwas später noch einmal.</translation>
    </message>
    <message>
        <source>Swap it with the next</source>
        <translation>Mit dem nächsten vertauschen</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>vertauscht</translation>
    </message>
    <message>
        <source>It comes behind the event that follows it.</source>
        <translation>Es kommt nach dem Ereignis, das ihm folgt.</translation>
    </message>
    <message>
        <source>Pause the projector</source>
        <translation>Projektor anhalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>The projector stands still for a while, and all waits.</source>
        <translation>Der Projektor steht eine Weile still, und alles wartet.</translation>
    </message>
    <message>
        <source>Slow the projector down</source>
        <translation>Projektor bremsen</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>gebremst</translation>
    </message>
    <message>
        <source>The projector needs so long for each event.</source>
        <translation>So lange braucht der Projektor für jedes Ereignis.</translation>
    </message>
    <message>
        <source>Crash before it is noted</source>
        <translation>Absturz vor dem Vermerk</translation>
    </message>
    <message>
        <source>shown, and forgotten in a crash</source>
        <translation>gezeigt und in einem Absturz vergessen</translation>
    </message>
    <message>
        <source>The projector crashes between showing the event and noting that it has, and is brought it again.</source>
        <translation>Der Projektor stürzt ab, nachdem er das Ereignis gezeigt und bevor er es vermerkt hat, und bekommt es noch einmal.</translation>
    </message>
    <message>
        <source>Lose its wake-up</source>
        <translation>Wecken verlieren</translation>
    </message>
    <message>
        <source>not told of</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>The projector is not told that there is something: what comes next wakes it.</source>
        <translation>Dem Projektor wird nicht gesagt, dass etwas da ist: Das Nächste, was kommt, weckt ihn.</translation>
    </message>
    <message>
        <source>Poison it</source>
        <translation>Vergiften</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>vergiftet</translation>
    </message>
    <message>
        <source>The projector cannot show it, however often it tries.</source>
        <translation>Der Projektor kann es nicht zeigen, so oft er es auch versucht.</translation>
    </message>
    <message>
        <source>Fail for a while</source>
        <translation>Eine Weile scheitern</translation>
    </message>
    <message>
        <source>refused for a while</source>
        <translation>eine Weile abgelehnt</translation>
    </message>
    <message>
        <source>The projector cannot show it for a while; then it can.</source>
        <translation>Der Projektor kann es eine Weile nicht zeigen; dann kann er es.</translation>
    </message>
    <message>
        <source>Crash before it is published</source>
        <translation>Absturz vor dem Veröffentlichen</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nie veröffentlicht</translation>
    </message>
    <message>
        <source>A dual write: a crash between writing and publishing. Nothing that came of the command is ever sent to this view.</source>
        <translation>Doppeltes Schreiben: ein Absturz zwischen Schreiben und Veröffentlichen. Nichts, was aus dem Befehl wurde, wird je an diese Sicht gesendet.</translation>
    </message>
    <message>
        <source>Throw the view away</source>
        <translation>Sicht verwerfen</translation>
    </message>
    <message>
        <source>thrown away as a whole</source>
        <translation>als Ganzes verworfen</translation>
    </message>
    <message>
        <source>It shows nothing. Who looks and finds it empty has it rebuilt, which takes so long for each event of the log.</source>
        <translation>Sie zeigt nichts. Wer hinsieht und sie leer findet, lässt sie neu aufbauen; das dauert für jedes Ereignis des Logs so lange.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a deed, how long</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The view has shown it: only what is late can be caught. Set a delay first.</source>
        <translation>Die Sicht hat es schon gezeigt: Nur was verspätet ist, lässt sich fassen. Zuerst eine Verzögerung einstellen.</translation>
    </message>
    <message>
        <source>All of %1 is thrown away; a rebuild takes %2 for each event of the log</source>
        <translation>Verworfen, und zwar ganz: %1; ein neuer Aufbau braucht %2 für jedes Ereignis des Logs</translation>
    </message>
    <message>
        <source>The projector of %1 works as ever</source>
        <translation>Der Projektor für %1 arbeitet wie immer</translation>
    </message>
    <message>
        <source>The projector of %1 stands still for %2</source>
        <translation>Der Projektor für %1 steht %2 still</translation>
    </message>
    <message>
        <source>The projector of %1 needs %2 for each event</source>
        <translation>Der Projektor für %1 braucht %2 für jedes Ereignis</translation>
    </message>
    <message>
        <source>Event %1 is %2 on its way to %3</source>
        <translation>Ereignis %1 wird auf dem Weg in %3 %2</translation>
    </message>
    <message>
        <source>From now on no more events are %1 on their way to %2</source>
        <translation>Von jetzt an werden keine Ereignisse mehr auf dem Weg in %2 %1</translation>
    </message>
    <message>
        <source>From now on %1 of 1 000 events are %2 on their way to %3</source>
        <translation>Von jetzt an werden %1 von 1 000 Ereignissen auf dem Weg in %3 %2</translation>
    </message>
    <message>
        <source>Stop the view</source>
        <translation>Sicht anhalten</translation>
    </message>
    <message>
        <source>Go on without it, and note it</source>
        <translation>Ohne es weitermachen und es vermerken</translation>
    </message>
    <message>
        <source>Park the order&apos;s events</source>
        <translation>Ereignisse der Bestellung beiseitelegen</translation>
    </message>
    <message>
        <source>Try again, then park</source>
        <translation>Neu versuchen, dann beiseitelegen</translation>
    </message>
    <message>
        <source>always after the same pause</source>
        <translation>immer nach derselben Pause</translation>
    </message>
    <message>
        <source>each time after twice the pause</source>
        <translation>jedes Mal nach der doppelten Pause</translation>
    </message>
    <message>
        <source>the same, by chance</source>
        <translation>ebenso, mit Zufall</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Höchstens einmal</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Mindestens einmal</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <translation>Im Effekt genau einmal</translation>
    </message>
    <message>
        <source>duplicate check</source>
        <translation>Doppelprüfung</translation>
    </message>
    <message>
        <source>gap check</source>
        <translation>Lückenprüfung</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Neuversuch</translation>
    </message>
    <message>
        <source>single flight</source>
        <translation>Single Flight</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>From now on %1 is protected by: %2; a poison event: %3</source>
        <translation>Von jetzt an ist %1 geschützt durch: %2; ein Giftereignis: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>From now on it can be shown: it, and what waits behind it, is</source>
        <translation>Von jetzt an lässt es sich zeigen: Es wird gezeigt, und was dahinter wartet, auch</translation>
    </message>
    <message>
        <source>Try it once more, and what waits behind it if that goes well</source>
        <translation>Noch einmal versuchen, und gelingt das, auch, was dahinter wartet</translation>
    </message>
    <message>
        <source>Never show it; what waits behind it is shown</source>
        <translation>Nie zeigen; was dahinter wartet, wird gezeigt</translation>
    </message>
    <message>
        <source>All parked events</source>
        <translation>Alle beiseitegelegten Ereignisse</translation>
    </message>
    <message>
        <source>Parked event %1</source>
        <translation>Beiseitegelegtes Ereignis %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1, für %2: %3</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>Table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>1 Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>zugesagt für %1</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <translation>Gast %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for guest %2</source>
        <translation>%1 für Gast %2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <translation>Schlange: %1</translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation>%1 wartet: %2</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>Bestand %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
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
        <translation>%1 (Allergie: %2)</translation>
    </message>
    <message>
        <source>%1 (%2; allergy: %3)</source>
        <translation>%1 (%2; Allergie: %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a dish and its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>kassiert %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>erstattet %1</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>Karte abgelehnt</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 ordered %2</source>
        <translation>%1 bestellte %2</translation>
    </message>
    <message>
        <source>%1 was ordered at the counter</source>
        <translation>%1 wurde an der Theke bestellt</translation>
    </message>
    <message>
        <source>more was ordered with %1</source>
        <translation>mit %1 wurde nachbestellt</translation>
    </message>
    <message>
        <source>line %1 of %2 was voided</source>
        <translation>Zeile %1 von %2 wurde storniert</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>%1 wurde abgesagt</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <translation>%1 wurde angenommen</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <translation>%1 wurde zurückgewiesen</translation>
    </message>
    <message>
        <source>course %1 of %2 was fired</source>
        <translation>Gang %1 von %2 wurde abgerufen</translation>
    </message>
    <message>
        <source>line %1 of %2 was put on the fire</source>
        <translation>Zeile %1 von %2 kam aufs Feuer</translation>
    </message>
    <message>
        <source>line %1 of %2 was done</source>
        <translation>Zeile %1 von %2 wurde fertig</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>ticket %1 was bumped</source>
        <translation>Bon %1 wurde abgehakt</translation>
    </message>
    <message>
        <source>ticket %1 was recalled</source>
        <translation>Bon %1 wurde zurückgeholt</translation>
    </message>
    <message>
        <source>%1 was picked up</source>
        <translation>%1 wurde abgeholt</translation>
    </message>
    <message>
        <source>%1 was served</source>
        <translation>%1 wurde serviert</translation>
    </message>
    <message>
        <source>a party of %1 was seated at %2</source>
        <translation>eine Gesellschaft von %1 wurde an %2 gesetzt</translation>
    </message>
    <message>
        <source>a party moved from %1 to %2</source>
        <translation>eine Gesellschaft zog von %1 nach %2 um</translation>
    </message>
    <message>
        <source>%1 was cleared</source>
        <translation>%1 wurde abgeräumt</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: noch %2</translation>
    </message>
    <message>
        <source>%1 was not to be had for %2</source>
        <translation>%1 war für %2 nicht zu haben</translation>
    </message>
    <message>
        <source>%1 was used for %2</source>
        <translation>%1 wurde für %2 verbraucht</translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation>%1 ist ausverkauft</translation>
    </message>
    <message>
        <source>%1 is on sale again</source>
        <translation>%1 gibt es wieder</translation>
    </message>
    <message>
        <source>%1 was asked to pay %2</source>
        <translation>von %1 wurden %2 verlangt</translation>
    </message>
    <message>
        <source>%1 was paid</source>
        <translation>%1 wurde bezahlt</translation>
    </message>
    <message>
        <source>the card for %1 was declined</source>
        <translation>die Karte für %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 was given back for %2</source>
        <translation>%1 wurde für %2 erstattet</translation>
    </message>
    <message>
        <source>the payment of %1 expired</source>
        <translation>die Zahlung von %1 verfiel</translation>
    </message>
    <message>
        <source>the refund of %1 was declined</source>
        <translation>die Erstattung von %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>zum Mitnehmen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>take order</source>
        <translation>Bestellung aufnehmen</translation>
    </message>
    <message>
        <source>pick up %1</source>
        <translation>%1 abholen</translation>
    </message>
    <message>
        <source>serve %1</source>
        <translation>%1 auftragen</translation>
    </message>
    <message>
        <source>hand over %1</source>
        <translation>%1 ausgeben</translation>
    </message>
    <message>
        <source>bill %1</source>
        <translation>%1 kassieren</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>abräumen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 mehr</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1 is ordered</source>
        <translation>%1 ist bestellt</translation>
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation>%1 ist in Arbeit</translation>
    </message>
    <message>
        <source>%1 is being carried</source>
        <translation>%1 wird getragen</translation>
    </message>
    <message>
        <source>%1 is served</source>
        <translation>%1 ist serviert</translation>
    </message>
    <message>
        <source>%1: to start</source>
        <translation>%1: zu beginnen</translation>
    </message>
    <message>
        <source>%1: cooks</source>
        <translation>%1: kocht</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: void</source>
        <translation>%1: storniert</translation>
    </message>
    <message>
        <source>%1 wants to order</source>
        <translation>%1 will bestellen</translation>
    </message>
    <message>
        <source>%1 has ordered</source>
        <translation>%1 hat bestellt</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The board does not know yet.</source>
        <translation>Die Tafel weiß es noch nicht.</translation>
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
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate or a key.</source>
        <translation>%1 ist zu lang für ein Zertifikat oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form.</source>
        <translation>%1 enthält keinen privaten Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>The key in %1 is protected by a password. Choose one that is not.</source>
        <translation>Der Schlüssel in %1 ist mit einem Passwort geschützt. Einen wählen, der es nicht ist.</translation>
    </message>
    <message>
        <source>The certificate in %1 is good from %2 to %3 only.</source>
        <translation>Das Zertifikat in %1 gilt nur von %2 bis %3.</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum Zertifikat in %2.</translation>
    </message>
    <message>
        <source>No certificate could be made on this computer.</source>
        <translation>Auf diesem Rechner ließ sich kein Zertifikat herstellen.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>%1;;Tables (*.csv)</source>
        <translation>%1;;Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1: a chart is saved as .png, .svg or .csv</source>
        <translation>%1: Ein Diagramm wird als .png, .svg oder .csv gesichert</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1, median</source>
        <translation>%1, Median</translation>
    </message>
    <message>
        <source>%1, p95</source>
        <translation>%1, p95</translation>
    </message>
    <message>
        <source>%1, mean so far</source>
        <translation>%1, Mittel bis jetzt</translation>
    </message>
    <message>
        <source>%1, mean by theory</source>
        <translation>%1, Mittel nach der Theorie</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Schlangen</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Reads, writes</source>
        <translation>Lesen, Schreiben</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>for a table</source>
        <translation>auf einen Tisch</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>aufs Bestellen</translation>
    </message>
    <message>
        <source>for food</source>
        <translation>aufs Essen</translation>
    </message>
    <message>
        <source>for an answer</source>
        <translation>auf eine Antwort</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>aufs Zahlen</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>am Tisch</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>zum Mitnehmen</translation>
    </message>
    <message>
        <source>Waits that ended in the last %1 minutes</source>
        <translation>Wartezeiten, die in den letzten %1 Minuten endeten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1: mean %2, median %3, p95 %4, max %5 (%6)</source>
        <translation>%1: Mittel %2, Median %3, p95 %4, Max. %5 (%6)</translation>
    </message>
    <message>
        <source>Work that waits, at each minute</source>
        <translation>Wartende Arbeit, in jeder Minute</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 on the average since %4</source>
        <translation>%1: jetzt %2, im Mittel %3 seit %4</translation>
    </message>
    <message>
        <source>Staff at work, at each minute</source>
        <translation>Personal bei der Arbeit, in jeder Minute</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1: %2 % of the time (%3 of %4), %5 done, %6 in vain</source>
        <translation>%1: %2 % der Zeit (%3 von %4), %5 erledigt, %6 umsonst</translation>
    </message>
    <message>
        <source>Guests, at each minute</source>
        <translation>Gäste, in jeder Minute</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>im Haus</translation>
    </message>
    <message>
        <source>came, in all</source>
        <translation>gekommen, insgesamt</translation>
    </message>
    <message>
        <source>served, in all</source>
        <translation>bedient, insgesamt</translation>
    </message>
    <message>
        <source>Reads and writes within each minute</source>
        <translation>Lesen und Schreiben je Minute</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>reads: looks at views</source>
        <translation>Lesen: Blicke auf Sichten</translation>
    </message>
    <message>
        <source>writes: commands of persons</source>
        <translation>Schreiben: Befehle von Personen</translation>
    </message>
    <message>
        <source>%1 looks of guests and staff, as recorded, and %2 commands of persons that changed something. What screens ask is not recorded: see Costs.</source>
        <translation>%1 Blicke von Gästen und Personal, wie aufgezeichnet, und %2 Befehle von Personen, die etwas geändert haben. Was Bildschirme fragen, ist nicht aufgezeichnet: siehe Kosten.</translation>
    </message>
    <message>
        <source>Questions of the last %1 minutes</source>
        <translation>Fragen der letzten %1 Minuten</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>asked and answered</source>
        <translation>gefragt und beantwortet</translation>
    </message>
    <message>
        <source>asked because a board was late</source>
        <translation>gefragt, weil eine Tafel verspätet war</translation>
    </message>
    <message>
        <source>%1 questions were answered. %2 were asked, by the harm ledger, because a board was late.</source>
        <translation>%1 Fragen wurden beantwortet. %2 wurden laut Schadensbuch gestellt, weil eine Tafel verspätet war.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 are inside; left: %4</source>
        <translation>%1: %2 gekommen, %3 im Haus; gegangen: %4</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>%1: moments</source>
        <translation>%1: Augenblicke</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ContestText</name>
    <message>
        <source>order %1 (%2, %3)</source>
        <translation>Bestellung %1 (%2, %3)</translation>
    </message>
    <message>
        <source>order %1 (%2 at %3, %4)</source>
        <translation>Bestellung %1 (%2 an %3, %4)</translation>
    </message>
    <message>
        <source>%1 wanted %2 of %3, and %4 were left</source>
        <translation>%1 wollte %2 von %3, und %4 waren übrig</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 had come first.</source>
        <translation>%1: %2 war zuerst gekommen.</translation>
    </message>
</context>
<context>
    <name>DeliveryPanels</name>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 Dokument</numerusform>
            <numerusform>%1 Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Order %1 · %2</source>
        <translation>Bestellung %1 · %2</translation>
    </message>
    <message>
        <source>Placed at %1 · %2 in all</source>
        <translation>Aufgegeben um %1 · zusammen %2</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>abgerufen</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>kocht</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>void</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>noch nichts verlangt</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>Karte abgelehnt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>kassiert %1</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>erstattet %1</translation>
    </message>
</context>
<context>
    <name>DoorPoster</name>
    <message numerus="yes">
        <source>%1 guests with phones</source>
        <translation>
            <numerusform>%1 Gast mit Handy</numerusform>
            <numerusform>%1 Gäste mit Handy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveningStatus</name>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 Befehl</numerusform>
            <numerusform>%1 Befehle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Wait to order, mean</source>
        <translation>Warten aufs Bestellen, Mittel</translation>
    </message>
    <message>
        <source>Of those who came to order. Who left before is counted under guests lost.</source>
        <translation>Derer, die zum Bestellen kamen. Wer vorher ging, zählt bei den verlorenen Gästen.</translation>
    </message>
    <message>
        <source>Wait to order, 95 of 100</source>
        <translation>Warten aufs Bestellen, 95 von 100</translation>
    </message>
    <message>
        <source>So long or less waited 95 of 100 of them.</source>
        <translation>So lange oder kürzer warteten 95 von 100.</translation>
    </message>
    <message>
        <source>Wait for food, mean</source>
        <translation>Warten aufs Essen, Mittel</translation>
    </message>
    <message>
        <source>From ordering until the order is on the table or handed over.</source>
        <translation>Vom Bestellen, bis die Bestellung auf dem Tisch steht oder ausgegeben ist.</translation>
    </message>
    <message>
        <source>Wait for food, 95 of 100</source>
        <translation>Warten aufs Essen, 95 von 100</translation>
    </message>
    <message>
        <source>Wait for a table, mean</source>
        <translation>Warten auf einen Tisch, Mittel</translation>
    </message>
    <message>
        <source>Of those who were seated.</source>
        <translation>Derer, die einen Platz bekamen.</translation>
    </message>
    <message>
        <source>Wait for an answer, mean</source>
        <translation>Warten auf eine Antwort, Mittel</translation>
    </message>
    <message>
        <source>Of those who asked where their order was.</source>
        <translation>Derer, die fragten, wo ihre Bestellung ist.</translation>
    </message>
    <message>
        <source>Wait for the bill, mean</source>
        <translation>Warten auf die Rechnung, Mittel</translation>
    </message>
    <message>
        <source>Of those who paid.</source>
        <translation>Derer, die bezahlten.</translation>
    </message>
    <message>
        <source>Waited in all, each guest</source>
        <translation>Warten insgesamt, je Gast</translation>
    </message>
    <message>
        <source>All waits of the evening, shared among all who came.</source>
        <translation>Alle Wartezeiten des Abends, verteilt auf alle, die kamen.</translation>
    </message>
    <message>
        <source>Guests who came</source>
        <translation>Gekommene Gäste</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>Eine Gesellschaft zählt einmal.</translation>
    </message>
    <message>
        <source>Guests served</source>
        <translation>Bediente Gäste</translation>
    </message>
    <message>
        <source>Who left well served by the end. A party counts once.</source>
        <translation>Wer bis zum Ende gut bedient gegangen ist. Eine Gesellschaft zählt einmal.</translation>
    </message>
    <message>
        <source>Guests served, share</source>
        <translation>Bediente Gäste, Anteil</translation>
    </message>
    <message>
        <source>Of all who came, by the end of the evening.</source>
        <translation>Von allen, die bis zum Ende des Abends kamen.</translation>
    </message>
    <message>
        <source>Guests lost</source>
        <translation>Verlorene Gäste</translation>
    </message>
    <message>
        <source>Out of patience, turned round at the door, or with nothing to order. A party counts once.</source>
        <translation>Ohne Geduld, an der Tür umgekehrt oder ohne etwas zu bestellen. Eine Gesellschaft zählt einmal.</translation>
    </message>
    <message>
        <source>Guests lost, share</source>
        <translation>Verlorene Gäste, Anteil</translation>
    </message>
    <message>
        <source>Of all who came.</source>
        <translation>Von allen, die kamen.</translation>
    </message>
    <message>
        <source>Servers at work</source>
        <translation>Auslastung der Kellner</translation>
    </message>
    <message>
        <source>Of the time of all who do not cook.</source>
        <translation>Von der Zeit aller, die nicht kochen.</translation>
    </message>
    <message>
        <source>Commands refused</source>
        <translation>Abgelehnte Befehle</translation>
    </message>
    <message>
        <source>Of guests and staff, for whatever reason.</source>
        <translation>Von Gästen und Personal, aus welchem Grund auch immer.</translation>
    </message>
    <message>
        <source>Work in vain</source>
        <translation>Arbeit umsonst</translation>
    </message>
    <message>
        <source>Pieces of work whose command was refused or not answered.</source>
        <translation>Arbeiten, deren Befehl abgelehnt oder nicht beantwortet wurde.</translation>
    </message>
    <message>
        <source>Looks at a late view</source>
        <translation>Blicke auf verspätete Sicht</translation>
    </message>
    <message>
        <source>By guests and staff, while the view had not heard of everything.</source>
        <translation>Von Gästen und Personal, während die Sicht noch nicht alles erfahren hatte.</translation>
    </message>
    <message>
        <source>Looks at a late view, share</source>
        <translation>Blicke auf verspätete Sicht, Anteil</translation>
    </message>
    <message>
        <source>Of all their looks.</source>
        <translation>Von allen ihren Blicken.</translation>
    </message>
    <message>
        <source>Events behind at a look</source>
        <translation>Rückstand beim Blick, Ereignisse</translation>
    </message>
    <message>
        <source>In the mean of all looks.</source>
        <translation>Im Mittel aller Blicke.</translation>
    </message>
    <message>
        <source>Dishes sold though out</source>
        <translation>Verkauft, obwohl aus</translation>
    </message>
    <message>
        <source>Because a view did not show that they were, by the harm ledger.</source>
        <translation>Weil eine Sicht es nicht zeigte, laut Schadensbuch.</translation>
    </message>
    <message>
        <source>Decisions harmed</source>
        <translation>Geschädigte Entscheidungen</translation>
    </message>
    <message>
        <source>That the truth would have refused or changed, by the harm ledger.</source>
        <translation>Die man bei wahrem Stand abgelehnt oder geändert hätte, laut Schadensbuch.</translation>
    </message>
    <message>
        <source>Questions by a view that was wrong</source>
        <translation>Fragen durch eine falsche Sicht</translation>
    </message>
    <message>
        <source>What guests asked though a view up to date would have told them, by the harm ledger.</source>
        <translation>Was Gäste fragten, obwohl eine Sicht auf neuestem Stand es ihnen gesagt hätte, laut Schadensbuch.</translation>
    </message>
    <message>
        <source>Rebuilds of views</source>
        <translation>Neue Aufbauten von Sichten</translation>
    </message>
    <message>
        <source>Begun by those who found a view empty that had been thrown away.</source>
        <translation>Begonnen von denen, die eine verworfene Sicht leer fanden.</translation>
    </message>
    <message>
        <source>Views empty</source>
        <translation>Sichten leer</translation>
    </message>
    <message>
        <source>From when a view was thrown away until it was full again.</source>
        <translation>Vom Verwerfen einer Sicht, bis sie wieder voll war.</translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation>Befehle pro Sekunde</translation>
    </message>
    <message>
        <source>Decided, durable and shown by every view: the whole evening as fast as it goes.</source>
        <translation>Entschieden, dauerhaft und von jeder Sicht gezeigt: der ganze Abend, so schnell es geht.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>All files of the evening, once they are closed.</source>
        <translation>Alle Dateien des Abends, sobald sie geschlossen sind.</translation>
    </message>
    <message>
        <source>Rows written, each command</source>
        <translation>Geschriebene Zeilen, je Befehl</translation>
    </message>
    <message>
        <source>Inserted, changed or deleted in the write side&apos;s file, activities of guests and staff included.</source>
        <translation>Eingefügt, geändert oder gelöscht in der Datei der Schreibseite, Aktivitäten von Gästen und Personal eingeschlossen.</translation>
    </message>
    <message>
        <source>Statements, each look</source>
        <translation>Anweisungen, je Blick</translation>
    </message>
    <message>
        <source>Run by SQLite for a look of guests or staff; none where a board in memory answers.</source>
        <translation>Von SQLite für einen Blick von Gästen oder Personal ausgeführt; keine, wo eine Tafel im Arbeitsspeicher antwortet.</translation>
    </message>
    <message>
        <source>Rows read, each look</source>
        <translation>Gelesene Zeilen, je Blick</translation>
    </message>
    <message>
        <source>That these statements answered.</source>
        <translation>Die diese Anweisungen lieferten.</translation>
    </message>
    <message>
        <source>Time of a look</source>
        <translation>Dauer eines Blicks</translation>
    </message>
    <message>
        <source>Until it was answered, waiting for the view included.</source>
        <translation>Bis zur Antwort, das Warten auf die Sicht eingeschlossen.</translation>
    </message>
    <message>
        <source>Refresh after a commit</source>
        <translation>Auffrischung nach einem Commit</translation>
    </message>
    <message>
        <source>Until every view shows what it is to show by then; what a job copies later is not in it.</source>
        <translation>Bis jede Sicht zeigt, was sie dann zeigen soll; was ein Job später kopiert, zählt nicht dazu.</translation>
    </message>
    <message>
        <source>Joins, each command</source>
        <translation>Joins, je Befehl</translation>
    </message>
    <message>
        <source>Statements that read the normalised tables for copies and screens.</source>
        <translation>Anweisungen, die für Kopien und Bildschirme die normalisierten Tabellen lesen.</translation>
    </message>
    <message>
        <source>Time of a join</source>
        <translation>Dauer eines Joins</translation>
    </message>
    <message>
        <source>Of one reading of the normalised tables for a view.</source>
        <translation>Für einmaliges Lesen der normalisierten Tabellen für eine Sicht.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
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
        <translation>Was Gäste spüren (simuliert)</translation>
    </message>
    <message>
        <source>Harm (simulated)</source>
        <translation>Schaden (simuliert)</translation>
    </message>
    <message>
        <source>What the data costs (measured on this computer)</source>
        <translation>Was die Daten kosten (auf diesem Rechner gemessen)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from low to high</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>by %1 (%2 to %3)</source>
        <comment>a difference and its interval</comment>
        <translation>um %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>worse %1</source>
        <comment>by so much</comment>
        <translation>schlechter %1</translation>
    </message>
    <message>
        <source>better %1</source>
        <comment>by so much</comment>
        <translation>besser %1</translation>
    </message>
    <message>
        <source>more %1</source>
        <comment>by so much</comment>
        <translation>mehr %1</translation>
    </message>
    <message>
        <source>less %1</source>
        <comment>by so much</comment>
        <translation>weniger %1</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>Ein Kellner</translation>
    </message>
    <message>
        <source>Two who do everything</source>
        <translation>Zwei, die alles machen</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <comment>one takes orders, one serves</comment>
        <translation>Charlie und Roger</translation>
    </message>
    <message>
        <source>event %1 %2</source>
        <comment>its number, what befalls it</comment>
        <translation>Ereignis %1 %2</translation>
    </message>
    <message>
        <source>%1 % of events %2</source>
        <comment>a number, what befalls them</comment>
        <translation>%1 % der Ereignisse %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what befalls it, how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view, and what befalls it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>what befalls a view, and a time</comment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view, and how it is protected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>protections: %1</source>
        <translation>Schutz: %1</translation>
    </message>
    <message>
        <source>%1: nothing bent</source>
        <translation>%1: nichts gestört</translation>
    </message>
    <message>
        <source>%1 %2 late</source>
        <comment>a view, and by how much</comment>
        <translation>%1 %2 verspätet</translation>
    </message>
    <message>
        <source>Boards for everybody</source>
        <translation>Tafeln für alle</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>Keine Tafeln</translation>
    </message>
    <message>
        <source>As the scenario says</source>
        <translation>Wie das Szenario sagt</translation>
    </message>
    <message>
        <source>Find at once what one did oneself</source>
        <translation>Sofort finden, was man selbst getan hat</translation>
    </message>
    <message>
        <source>Make a lost view again</source>
        <translation>Eine verlorene Sicht neu bauen</translation>
    </message>
    <message>
        <source>Show a view as it was</source>
        <translation>Eine Sicht zeigen, wie sie war</translation>
    </message>
    <message>
        <source>Read without the write side&apos;s file</source>
        <translation>Lesen ohne die Datei der Schreibseite</translation>
    </message>
    <message>
        <source>No change is ever missed</source>
        <translation>Nie wird eine Änderung übersehen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>if one waits</source>
        <translation>wenn man wartet</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>aus dem Log</translation>
    </message>
    <message>
        <source>from the tables as they are now</source>
        <translation>aus den Tabellen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>there is no copy</source>
        <translation>es gibt keine Kopie</translation>
    </message>
    <message>
        <source>Guests an hour</source>
        <translation>Gäste pro Stunde</translation>
    </message>
    <message>
        <source>Delay of %1</source>
        <translation>Verzögerung: %1</translation>
    </message>
    <message>
        <source>Servers who take orders</source>
        <translation>Kellner, die aufnehmen</translation>
    </message>
    <message>
        <source>Servers who answer guests</source>
        <translation>Kellner, die Gästen antworten</translation>
    </message>
    <message>
        <source>Time to change between kinds of work</source>
        <translation>Zeit zum Umschalten zwischen Arbeiten</translation>
    </message>
</context>
<context>
    <name>ExperimentNotes</name>
    <message>
        <source>Stopped after %1 of %2 replications.</source>
        <translation>Gestoppt nach %1 von %2 Wiederholungen.</translation>
    </message>
    <message>
        <source>No theory of the wait to order: %1</source>
        <translation>Keine Theorie für das Warten aufs Bestellen: %1</translation>
    </message>
    <message>
        <source>Theory of the wait to order, in the long run: %1, %2.</source>
        <translation>Theorie für das Warten aufs Bestellen, auf lange Sicht: %1, %2.</translation>
    </message>
    <message>
        <source>Saturated is where fewer than 90 of 100 guests who come are served by the end of the evening, and the whole interval says so.</source>
        <translation>Gesättigt ist ein Punkt, wenn bis zum Ende des Abends weniger als 90 von 100 gekommenen Gästen bedient sind und das ganze Intervall es sagt.</translation>
    </message>
    <message>
        <source>No point is saturated.</source>
        <translation>Kein Punkt ist gesättigt.</translation>
    </message>
    <message>
        <source>Saturated at %1.</source>
        <comment>a list of points</comment>
        <translation>Gesättigt bei %1.</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” for each column: %2 (seeds %3 to %4), with the same guests in each.</source>
        <translation>Simulierte Abende von „%1“ je Spalte: %2 (Startzahlen %3 bis %4), mit denselben Gästen in jeder.</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean. Differences are to the first column, evening by evening, and said only where their interval does not hold zero.</source>
        <translation>Mittelwerte; von 100 Intervallen enthalten 95 den wahren Mittelwert. Unterschiede gelten zur ersten Spalte, Abend für Abend, und stehen nur da, wo ihr Intervall die Null nicht enthält.</translation>
    </message>
    <message>
        <source>Measured evenings of each column: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>Gemessene Abende je Spalte: %1, mit voller Geschwindigkeit auf Dateien im temporären Ordner, einer nach dem anderen, jeder Commit so dauerhaft, wie dieser Ordner es ist.</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” at each point: %2 (seeds %3 to %4), with the same guests at each.</source>
        <translation>Simulierte Abende von „%1“ je Punkt: %2 (Startzahlen %3 bis %4), mit denselben Gästen in jedem.</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean.</source>
        <translation>Mittelwerte; von 100 Intervallen enthalten 95 den wahren Mittelwert.</translation>
    </message>
    <message>
        <source>Measured evenings at each point: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>Gemessene Abende je Punkt: %1, mit voller Geschwindigkeit auf Dateien im temporären Ordner, einer nach dem anderen, jeder Commit so dauerhaft, wie dieser Ordner es ist.</translation>
    </message>
</context>
<context>
    <name>FateText</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>number left</source>
        <translation>Restzahl</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2nd line</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in a list</source>
        <translation>%1 in einer Liste</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>dish %1</source>
        <translation>Gericht %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>Bon %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
</context>
<context>
    <name>FilmText</name>
    <message>
        <source>%1: ffmpeg cannot be started: %2</source>
        <translation>%1: ffmpeg lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>%1: the film cannot be written there</source>
        <translation>%1: Der Film lässt sich dort nicht schreiben</translation>
    </message>
    <message>
        <source>%1: ffmpeg could not make the film: %2</source>
        <translation>%1: ffmpeg konnte den Film nicht machen: %2</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: Der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1: %2 frames, because ffmpeg is not installed here. Where it is, this makes the film of them: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</source>
        <translation>%1: %2 Einzelbilder, weil ffmpeg hier nicht installiert ist. Wo es installiert ist, macht dies den Film daraus: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</translation>
    </message>
    <message>
        <source>%1: a film is saved as .mp4, .mkv, .webm or .mov</source>
        <translation>%1: Ein Film wird als .mp4, .mkv, .webm oder .mov gesichert</translation>
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
        <translation>%1: ist %2, soll %3 sein</translation>
    </message>
    <message>
        <source>%1 is missing: it should be %2</source>
        <translation>%1 fehlt: soll %2 sein</translation>
    </message>
    <message>
        <source>%1 should not be there: it is %2</source>
        <translation>%1 gehört nicht hierher: ist %2</translation>
    </message>
    <message>
        <source>%1, %2: it is %3 and should be %4</source>
        <translation>%1, %2: ist %3, soll %4 sein</translation>
    </message>
    <message>
        <source>was held up on purpose</source>
        <translation>wurde absichtlich aufgehalten</translation>
    </message>
    <message>
        <source>was dropped on purpose</source>
        <translation>wurde absichtlich verworfen</translation>
    </message>
    <message>
        <source>was doubled on purpose</source>
        <translation>wurde absichtlich verdoppelt</translation>
    </message>
    <message>
        <source>was swapped with the next on purpose</source>
        <translation>wurde absichtlich mit dem nächsten vertauscht</translation>
    </message>
    <message>
        <source>came again after a crash that was caused on purpose</source>
        <translation>kam nach einem absichtlichen Absturz noch einmal</translation>
    </message>
    <message>
        <source>woke nobody, on purpose</source>
        <translation>weckte absichtlich niemanden</translation>
    </message>
    <message>
        <source>was poisoned on purpose</source>
        <translation>wurde absichtlich vergiftet</translation>
    </message>
    <message>
        <source>came while the view was busy on purpose</source>
        <translation>kam, während die Sicht absichtlich beschäftigt war</translation>
    </message>
    <message>
        <source>was not published, on purpose</source>
        <translation>wurde absichtlich nicht veröffentlicht</translation>
    </message>
    <message>
        <source>was thrown away with the whole view, on purpose</source>
        <translation>wurde absichtlich mit der ganzen Sicht verworfen</translation>
    </message>
    <message>
        <source>was late on purpose</source>
        <translation>kam absichtlich verspätet</translation>
    </message>
    <message>
        <source>event %1 (%2)</source>
        <translation>Ereignis %1 (%2)</translation>
    </message>
    <message>
        <source>activity %1 (%2)</source>
        <translation>Aktivität %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>%1 wurde übersprungen</translation>
    </message>
    <message>
        <source>%1 was taken in twice</source>
        <translation>%1 wurde zweimal aufgenommen</translation>
    </message>
    <message>
        <source>%1 was swapped with the next</source>
        <translation>%1 wurde mit dem nächsten vertauscht</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>%1; it was missed: %2</source>
        <translation>%1; Grund: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>FloorScene</name>
    <message>
        <source>Takeaway counter</source>
        <translation>Theke zum Mitnehmen</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Wartebereich</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 wartend, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>+%1 cooking</source>
        <translation>+%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>the pass</source>
        <translation>die Ausgabe</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 fertig</translation>
    </message>
</context>
<context>
    <name>FloorText</name>
    <message>
        <source>Takeaway guest %1</source>
        <translation>Thekengast %1</translation>
    </message>
    <message>
        <source>Party %1 of %2</source>
        <translation>Gesellschaft %1, Größe %2</translation>
    </message>
    <message>
        <source>waited for a table</source>
        <translation>wartete auf einen Tisch</translation>
    </message>
    <message>
        <source>waited to order</source>
        <translation>wartete aufs Bestellen</translation>
    </message>
    <message>
        <source>waited for food</source>
        <translation>wartete aufs Essen</translation>
    </message>
    <message>
        <source>waited for an answer</source>
        <translation>wartete auf eine Antwort</translation>
    </message>
    <message>
        <source>waited to pay</source>
        <translation>wartete aufs Zahlen</translation>
    </message>
    <message>
        <source>waits for a table</source>
        <translation>wartet auf einen Tisch</translation>
    </message>
    <message>
        <source>waits to order</source>
        <translation>wartet aufs Bestellen</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>wartet aufs Essen</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>waits to pay</source>
        <translation>wartet aufs Zahlen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>saw the queue</source>
        <translation>sah die Schlange</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>verlor die Geduld</translation>
    </message>
    <message>
        <source>found nothing to order</source>
        <translation>fand nichts zu bestellen</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>konnte nicht zahlen</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>gegangen: %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>%1; it %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for an answer: where is order %1?</source>
        <translation>wartet auf eine Antwort: Wo ist Bestellung %1?</translation>
    </message>
    <message>
        <source>%1, %2 by now</source>
        <translation>%1, bis jetzt %2</translation>
    </message>
    <message>
        <source>%1, looked at the board %2</source>
        <translation>%1, sah %2 auf die Tafel</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>wird bedient</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>wählt aus</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>isst</translation>
    </message>
    <message>
        <source>at the entrance, place %1</source>
        <translation>am Eingang, Platz %1</translation>
    </message>
    <message>
        <source>at table %1</source>
        <translation>an Tisch %1</translation>
    </message>
    <message>
        <source>at the counter, place %1</source>
        <translation>an der Theke, Platz %1</translation>
    </message>
    <message>
        <source>in the waiting area</source>
        <translation>im Wartebereich</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>takes an order</source>
        <translation>nimmt eine Bestellung auf</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>trägt auf</translation>
    </message>
    <message>
        <source>takes a payment</source>
        <translation>kassiert</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>kocht</translation>
    </message>
    <message>
        <source>%1 at table %2</source>
        <translation>%1 an Tisch %2</translation>
    </message>
    <message>
        <source>%1 at the counter</source>
        <translation>%1 an der Theke</translation>
    </message>
    <message>
        <source>%1 at the %2</source>
        <translation>%1, Station: %2</translation>
    </message>
    <message>
        <source>goes home</source>
        <translation>geht nach Hause</translation>
    </message>
    <message>
        <source>is free</source>
        <translation>ist frei</translation>
    </message>
    <message>
        <source>goes to the kitchen to look up order %1</source>
        <translation>geht in die Küche, um nach Bestellung %1 zu sehen</translation>
    </message>
    <message>
        <source>goes to the kitchen to look an order up</source>
        <translation>geht in die Küche, um nach einer Bestellung zu sehen</translation>
    </message>
    <message>
        <source>waits until the views show what became of order %1</source>
        <translation>wartet, bis die Sichten zeigen, was aus Bestellung %1 wurde</translation>
    </message>
    <message>
        <source>waits until the views show what was done</source>
        <translation>wartet, bis die Sichten zeigen, was getan wurde</translation>
    </message>
    <message>
        <source>changes over: %1</source>
        <translation>schaltet um: %1</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>wartet auf eine Antwort: %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, Bestellung %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>awaits view</source>
        <translation>wartet auf Sicht</translation>
    </message>
    <message>
        <source>waits for answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>takes order</source>
        <translation>nimmt auf</translation>
    </message>
    <message>
        <source>takes bill</source>
        <translation>kassiert</translation>
    </message>
    <message>
        <source>take orders</source>
        <translation>aufnehmen</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>auftragen</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>kassieren</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>kochen</translation>
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
        <translation>%1 (Handy)</translation>
    </message>
</context>
<context>
    <name>FlowBoxes</name>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>≥ %1 refused</source>
        <translation>≥ %1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 im Log</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 im Rückstand</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>steht bei %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1; last: %2</source>
        <translation>%1; zuletzt: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>FlowCaption</name>
    <message>
        <source>%1: no event is brought to kitchen, waiter, status and order details; each reads %2.</source>
        <translation>%1: Kein Ereignis wird zu Küche, Kellner, Status und Bestelldetails gebracht; alle lesen %2.</translation>
    </message>
    <message>
        <source>Nothing has happened yet: a command sets everything in motion.</source>
        <translation>Noch ist nichts geschehen: Ein Befehl setzt alles in Bewegung.</translation>
    </message>
    <message>
        <source>In the last minute of the restaurant&apos;s clock: %1, %2, %3 refused.</source>
        <translation>In der letzten Minute der Restaurantuhr: %1, %2, %3 abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 Befehl</numerusform>
            <numerusform>%1 Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 was accepted: %2.</source>
        <translation>%1 wurde angenommen: %2.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 came again: it was answered as the first time, and nothing was written.</source>
        <translation>%1 kam noch einmal: Die Antwort war dieselbe wie beim ersten Mal, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It answers event %1.</source>
        <translation>Er antwortet auf Ereignis %1.</translation>
    </message>
    <message>
        <source>It was decided on %1 as it was after event %2.</source>
        <translation>Grundlage war %1, Stand nach Ereignis %2.</translation>
    </message>
    <message>
        <source>%1 is %2 behind</source>
        <translation>%1 ist %2 im Rückstand</translation>
    </message>
    <message>
        <source>Every view knows.</source>
        <translation>Jede Sicht weiß es.</translation>
    </message>
    <message>
        <source>The others know everything.</source>
        <translation>Die anderen wissen alles.</translation>
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
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>FlowText</name>
    <message numerus="yes">
        <source>%1 guests inside</source>
        <translation>
            <numerusform>%1 Gast im Haus</numerusform>
            <numerusform>%1 Gäste im Haus</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>Schreibseite</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Policy: the process manager</source>
        <translation>Regel: der Prozessmanager</translation>
    </message>
    <message>
        <source>%1 view</source>
        <translation>Sicht %1</translation>
    </message>
</context>
<context>
    <name>Followed</name>
    <message>
        <source>sent %1 ago, not decided yet</source>
        <translation>gesendet vor %1, noch nicht entschieden</translation>
    </message>
    <message>
        <source>recorded after %1; not shown yet, after %2, by %3</source>
        <translation>aufgezeichnet nach %1; noch nicht gezeigt, nach %2, durch %3</translation>
    </message>
    <message>
        <source>✕ Longer than you wanted to wait. %1: %2. It stays sent; nothing is lost, and nothing is sent again.</source>
        <translation>✕ Länger, als Sie warten wollten. %1: %2. Die Bestellung bleibt gesendet; nichts geht verloren, und nichts wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>✕ %1: %2.</source>
        <translation>✕ %1: %2.</translation>
    </message>
    <message>
        <source>→ %1 is sent. What becomes of it the log tells.</source>
        <translation>→ %1 ist gesendet. Was daraus wird, sagt der Log.</translation>
    </message>
    <message>
        <source>… %1 · still not confirmed: %2.</source>
        <translation>… %1 · immer noch nicht bestätigt: %2.</translation>
    </message>
    <message>
        <source>… %1 · not confirmed: %2.</source>
        <translation>… %1 · nicht bestätigt: %2.</translation>
    </message>
    <message>
        <source>✓ %1 is confirmed: %2 shows it after %3.</source>
        <translation>✓ %1 ist bestätigt: %2 zeigt es nach %3.</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was refused. %2</source>
        <translation>✕ Zurückgenommen: %1 wurde abgelehnt. %2</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was not decided: %2</source>
        <translation>✕ Zurückgenommen: %1 wurde nicht entschieden: %2</translation>
    </message>
    <message>
        <source>✓ %1: %2 shows it after %3.</source>
        <translation>✓ %1: %2 zeigt es nach %3.</translation>
    </message>
    <message>
        <source>✓ %1: every view shows it after %2.</source>
        <translation>✓ %1: Jede Sicht zeigt es nach %2.</translation>
    </message>
    <message>
        <source>✓ %1: recorded and in the views by one transaction, after %2.</source>
        <translation>✓ %1: von einer Transaktion aufgezeichnet und in die Sichten gebracht, nach %2.</translation>
    </message>
    <message>
        <source>→ You went on. %1: %2.</source>
        <translation>→ Ohne zu warten weiter. %1: %2.</translation>
    </message>
    <message>
        <source>… %1: %2.</source>
        <translation>… %1: %2.</translation>
    </message>
    <message>
        <source>✕ %1 was refused. %2</source>
        <translation>✕ %1 wurde abgelehnt. %2</translation>
    </message>
    <message>
        <source>✕ %1 was not decided: %2</source>
        <translation>✕ %1 wurde nicht entschieden: %2</translation>
    </message>
    <message>
        <source>Await the answer</source>
        <translation>Antwort abwarten</translation>
    </message>
    <message>
        <source>Fire and forget</source>
        <translation>Senden und vergessen</translation>
    </message>
    <message>
        <source>Show it at once</source>
        <translation>Sofort zeigen</translation>
    </message>
    <message>
        <source>Await %1</source>
        <translation>Abwarten: %1</translation>
    </message>
    <message>
        <source>Await all views</source>
        <translation>Alle Sichten abwarten</translation>
    </message>
    <message>
        <source>In one transaction</source>
        <translation>In einer Transaktion</translation>
    </message>
    <message>
        <source>The next order can be taken once this one is decided, however long that takes. The views show it when they do.</source>
        <translation>Die nächste Bestellung lässt sich aufnehmen, sobald diese entschieden ist, wie lange das auch dauert. Die Sichten zeigen sie, wenn sie so weit sind.</translation>
    </message>
    <message>
        <source>The next order can be taken at once. What became of this one stands in the log, and a refusal in the bar at the bottom.</source>
        <translation>Die nächste Bestellung lässt sich sofort aufnehmen. Was aus dieser wurde, steht im Log, eine Ablehnung in der Leiste ganz unten.</translation>
    </message>
    <message>
        <source>The order is shown here at once, as if it were accepted, marked as not confirmed. The mark goes when %1 shows it; when it is refused, it is taken back.</source>
        <translation>Die Bestellung wird hier sofort gezeigt, als wäre sie angenommen, mit dem Zeichen für „nicht bestätigt“. Das Zeichen geht weg, wenn %1 sie zeigt; wird sie abgelehnt, wird sie zurückgenommen.</translation>
    </message>
    <message>
        <source>The next order can be taken once %1 shows what this one recorded: you read your own writes there.</source>
        <translation>Die nächste Bestellung lässt sich aufnehmen, sobald %1 zeigt, was diese aufgezeichnet hat: Dort liest man, was man selbst geschrieben hat.</translation>
    </message>
    <message>
        <source>The next order can be taken once every view shows what this one recorded. A view that is late or stopped makes you wait.</source>
        <translation>Die nächste Bestellung lässt sich aufnehmen, sobald jede Sicht zeigt, was diese aufgezeichnet hat. Auf eine Sicht, die verspätet ist oder steht, wird gewartet.</translation>
    </message>
    <message>
        <source>The transaction that records the order changes the views too: where it is decided it is shown. Only CRUD and one store have that.</source>
        <translation>Die Transaktion, die die Bestellung aufzeichnet, ändert auch die Sichten: Wo entschieden wird, wird gezeigt. Das haben nur CRUD und „Ein Speicher“.</translation>
    </message>
    <message>
        <source>Not under %1: there the views are brought up to date after the command&apos;s transaction. Choose CRUD or one store for it.</source>
        <translation>Nicht mit „%1“: Dort werden die Sichten nach der Transaktion des Befehls nachgeführt. Dafür CRUD oder „Ein Speicher“ wählen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a view, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>gezeigt durch %1</translation>
    </message>
    <message>
        <source>%1 · chosen: %2</source>
        <translation>%1 · gewählt: %2</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>A4, upright</source>
        <translation>A4 hoch</translation>
    </message>
    <message>
        <source>A4, across</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>A5, upright</source>
        <translation>A5 hoch</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter hoch</translation>
    </message>
    <message>
        <source>Slide, 16 to 9</source>
        <translation>Folie, 16 zu 9</translation>
    </message>
    <message>
        <source>%1: a handout is saved as .pdf or .svg</source>
        <translation>%1: Ein Handzettel wird als .pdf oder .svg gesichert</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Drawings (*.svg)</source>
        <translation>Seiten (*.pdf);;Zeichnungen (*.svg)</translation>
    </message>
</context>
<context>
    <name>HarmText</name>
    <message>
        <source>Sold though out</source>
        <translation>Verkauft, obwohl aus</translation>
    </message>
    <message>
        <source>Done in vain</source>
        <translation>Umsonst getan</translation>
    </message>
    <message>
        <source>Promised too soon</source>
        <translation>Zu früh zugesagt</translation>
    </message>
    <message>
        <source>Told “still cooking”</source>
        <translation>„Kocht noch“ gesagt</translation>
    </message>
    <message>
        <source>Asked for nothing</source>
        <translation>Umsonst gefragt</translation>
    </message>
    <message>
        <source>An order was taken for a dish of which the view still showed enough, and there was not.</source>
        <translation>Bestellt wurde ein Gericht, von dem die Sicht noch genug zeigte, und es war keines mehr da.</translation>
    </message>
    <message>
        <source>The view invited to a command that was refused, because it was not true any more: a walk, a dish or a question for nothing.</source>
        <translation>Die Sicht lud zu einem Befehl ein, der abgelehnt wurde, weil es nicht mehr stimmte: ein Weg, ein Gericht oder eine Frage umsonst.</translation>
    </message>
    <message>
        <source>A guest read a time that had been put off.</source>
        <translation>Ein Gast las eine Zeit, die schon verschoben war.</translation>
    </message>
    <message>
        <source>A guest was told, by somebody or by a board, that his order is not ready; it was.</source>
        <translation>Ein Gast hörte, von jemandem oder von einer Tafel, seine Bestellung sei nicht fertig; sie war es.</translation>
    </message>
    <message>
        <source>A guest asked where his order is; a board up to date would have told him.</source>
        <translation>Ein Gast fragte, wo seine Bestellung ist; eine Tafel auf neuestem Stand hätte es ihm gesagt.</translation>
    </message>
    <message>
        <source>◔ lag</source>
        <translation>◔ Rückstand</translation>
    </message>
    <message>
        <source>✕ loss</source>
        <translation>✕ Verlust</translation>
    </message>
    <message>
        <source>⇅ order</source>
        <translation>⇅ Reihenfolge</translation>
    </message>
    <message>
        <source>‖ twice</source>
        <translation>‖ doppelt</translation>
    </message>
    <message>
        <source>The view was behind: what it had been brought it showed.</source>
        <translation>Die Sicht war im Rückstand: Was man ihr gebracht hatte, zeigte sie.</translation>
    </message>
    <message>
        <source>The view had missed something, or had been thrown away.</source>
        <translation>Die Sicht hatte etwas verpasst oder war verworfen worden.</translation>
    </message>
    <message>
        <source>The view was brought events in another order.</source>
        <translation>Der Sicht wurden Ereignisse in anderer Reihenfolge gebracht.</translation>
    </message>
    <message>
        <source>The view was brought an event more than once.</source>
        <translation>Der Sicht wurde ein Ereignis mehr als einmal gebracht.</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 Arbeit</translation>
    </message>
    <message>
        <source>%1 of waiting</source>
        <translation>%1 Warten</translation>
    </message>
    <message numerus="yes">
        <source>%1 plates</source>
        <translation>
            <numerusform>%1 Teller</numerusform>
            <numerusform>%1 Teller</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 showed event %3 of %4; %5 of %6 was “%7” there, and “%8” in truth. It cost %9.</source>
        <translation>%1: %2 zeigte Ereignis %3 von %4; %5 bei %6 war dort „%7“ und in Wahrheit „%8“. Das kostete: %9.</translation>
    </message>
    <message>
        <source>Of %1 decisions by a view none would have been another.</source>
        <translation>Von %1 Entscheidungen nach einer Sicht wäre keine anders ausgefallen.</translation>
    </message>
    <message>
        <source>%1 of %2 decisions by a view would have been others, had it shown what was true.</source>
        <translation>%1 von %2 Entscheidungen nach einer Sicht wären anders ausgefallen, hätte sie gezeigt, was wahr war.</translation>
    </message>
    <message>
        <source>A view was thrown away, times: %1; looks that found it empty: %2; rebuilds that they began: %3; empty for %4.</source>
        <translation>Eine Sicht wurde verworfen, Male: %1; Blicke, die sie leer fanden: %2; neue Aufbauten, die sie begannen: %3; leer für %4.</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
</context>
<context>
    <name>KeysPicture</name>
    <message numerus="yes">
        <source>%1 tables</source>
        <translation>
            <numerusform>%1 Tabelle</numerusform>
            <numerusform>%1 Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 references</source>
        <translation>
            <numerusform>%1 Verweis</numerusform>
            <numerusform>%1 Verweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitchenText</name>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>abgehakt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>kocht</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>zu beginnen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>abgerufen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>serviert</translation>
    </message>
    <message>
        <source>void</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>hurry</source>
        <translation>eilt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>Course %1, not fired</source>
        <translation>Gang %1, nicht abgerufen</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>Gang %1</translation>
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
        <translation>Fall „%1“: %2</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Level %1. Minutes: %2.</source>
        <translation>Stufe %1. Minuten: %2.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie fragt</translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation>Zum Besprechen</translation>
    </message>
    <message>
        <source>What goes wrong in class</source>
        <translation>Was in der Klasse schiefgeht</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 (to be drawn on a chart)</source>
        <translation>%1 (in ein Diagramm zu zeichnen)</translation>
    </message>
    <message>
        <source>%1 (who chooses it may believe: %2)</source>
        <translation>%1 (wer das wählt, glaubt vielleicht: %2)</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (richtig)</translation>
    </message>
</context>
<context>
    <name>LessonScenes</name>
    <message>
        <source>Over</source>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Halt %1 von %2</translation>
    </message>
    <message>
        <source>Vote once more.</source>
        <translation>Noch einmal abstimmen.</translation>
    </message>
    <message>
        <source>Each votes alone.</source>
        <translation>Jeder stimmt für sich ab.</translation>
    </message>
    <message>
        <source>%1 A hand is a click, or the key of its number; or type the counts. Hands so far: %2. Who chose what is told later.</source>
        <translation>%1 Eine Hand ist ein Klick oder die Taste ihrer Nummer; oder die Zahlen eintippen. Hände bis jetzt: %2. Wer was gewählt hat, wird später gesagt.</translation>
    </message>
    <message>
        <source>The evening goes on to the next stop.</source>
        <translation>Der Abend geht weiter bis zum nächsten Halt.</translation>
    </message>
    <message>
        <source>Talk with your neighbour: why did you choose so?</source>
        <translation>Mit dem Nachbarn reden: Warum diese Wahl?</translation>
    </message>
    <message>
        <source>Draw in the chart how it will go on: with the mouse, or with the arrow keys.</source>
        <translation>Ins Diagramm zeichnen, wie es weitergeht: mit der Maus oder mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Watch what happens. Nothing can be changed any more.</source>
        <translation>Zusehen, was geschieht. Es lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>“%1” is over. The evening can be saved, with the votes in it.</source>
        <translation>„%1“ ist zu Ende. Der Abend lässt sich sichern, mit den Abstimmungen darin.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <source>Close it, and look</source>
        <translation>Schließen und ansehen</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Noch einmal abstimmen</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
</context>
<context>
    <name>Lifelines</name>
    <message>
        <source>Write
side</source>
        <translation>Schreib-
seite</translation>
    </message>
    <message>
        <source>The write side decides, and writes to the log.</source>
        <translation>Die Schreibseite entscheidet und schreibt in den Log.</translation>
    </message>
    <message>
        <source>%1
view</source>
        <translation>Sicht
%1</translation>
    </message>
    <message>
        <source>What %1 shows.</source>
        <translation>Was %1 zeigt.</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>Commands a second</source>
        <translation>Befehle pro Sekunde</translation>
    </message>
    <message>
        <source>Reads a second</source>
        <translation>Lesevorgänge pro Sekunde</translation>
    </message>
    <message>
        <source>A read, 50 of 100</source>
        <translation>Ein Lesevorgang, 50 von 100</translation>
    </message>
    <message>
        <source>A read, 99 of 100</source>
        <translation>Ein Lesevorgang, 99 von 100</translation>
    </message>
    <message>
        <source>By one writer, each durable before the next.</source>
        <translation>Von einem Schreiber, jeder dauerhaft vor dem nächsten.</translation>
    </message>
    <message>
        <source>Of the kitchen&apos;s board, by all readers together.</source>
        <translation>Der Küchentafel, von allen Lesern zusammen.</translation>
    </message>
    <message>
        <source>So long or less took half of the reads.</source>
        <translation>So lange oder kürzer dauerte die Hälfte der Lesevorgänge.</translation>
    </message>
    <message>
        <source>So long or less took 99 of 100 reads.</source>
        <translation>So lange oder kürzer dauerten 99 von 100 Lesevorgängen.</translation>
    </message>
    <message>
        <source>Measured here, on %1; %2 s for each point. One writer, each of whose commands is durable before the next; each reader reads the kitchen&apos;s board as it is stored, again and again, or under CRUD the joins that make it.</source>
        <translation>Hier gemessen, auf %1; %2 s je Punkt. Ein Schreiber, dessen Befehle jeder vor dem nächsten dauerhaft sind; jeder Leser liest immer wieder die Küchentafel, wie sie gespeichert ist, oder bei CRUD die Joins, aus denen sie entsteht.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 points.</source>
        <translation>Gestoppt nach %1 von %2 Punkten.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>OPTIONS OF THE WINDOW</source>
        <translation>OPTIONEN DES FENSTERS</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>UNTERBEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>RÜCKGABEWERT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>SIEHE AUCH</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Benutzerbefehle</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS and event sourcing work. Guests order at tables and at the takeaway counter; each order is a command to a write side, which refuses it or records events; the events refresh separate kitchen, waiter and status views, live. One sees what is late, what is wrong, and why.</source>
        <translation>Ein Restaurant, das zeigt, wie CQRS und Event Sourcing funktionieren. Gäste bestellen am Tisch und an der Theke zum Mitnehmen; jede Bestellung ist ein Befehl an eine Schreibseite, die ihn ablehnt oder Ereignisse aufzeichnet; die Ereignisse frischen getrennte Sichten für Küche, Kellner und Status auf, live. Man sieht, was verspätet ist, was falsch ist und warum.</translation>
    </message>
    <message>
        <source>Without a subcommand a window opens. The subcommands do the same without one, and need no display.</source>
        <translation>Ohne Unterbefehl öffnet sich ein Fenster. Die Unterbefehle tun dasselbe ohne Fenster und brauchen keinen Bildschirm.</translation>
    </message>
    <message>
        <source>What an evening begins with: guests, staff, dishes, and what happens when. Those that the program brings are named without the ending.</source>
        <translation>Womit ein Abend beginnt: Gäste, Personal, Gerichte und was wann geschieht. Die mitgelieferten werden ohne die Endung genannt.</translation>
    </message>
    <message>
        <source>A recorded evening: one SQLite database with all commands and events.</source>
        <translation>Ein aufgezeichneter Abend: eine SQLite-Datenbank mit allen Befehlen und Ereignissen.</translation>
    </message>
    <message>
        <source>What somebody expects of an evening; see the subcommand expect.</source>
        <translation>Was jemand von einem Abend erwartet; siehe den Unterbefehl expect.</translation>
    </message>
    <message>
        <source>A scenario with stops, questions, and what each stop shows.</source>
        <translation>Ein Szenario mit Halten, Fragen und dem, was jeder Halt zeigt.</translation>
    </message>
    <message>
        <source>Plays it, keeps it, and prints the boards.</source>
        <translation>Spielt es, behält es und druckt die Tafeln.</translation>
    </message>
    <message>
        <source>A view as it was at event 40.</source>
        <translation>Eine Sicht, wie sie bei Ereignis 40 war.</translation>
    </message>
    <message>
        <source>What happened to one order, its stock and payment.</source>
        <translation>Was mit einer Bestellung, ihrem Bestand und ihrer Zahlung geschah.</translation>
    </message>
    <message>
        <source>Checks file and views from end to end.</source>
        <translation>Prüft Datei und Sichten von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <comment>words that an option takes</comment>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>By default: %1.</source>
        <comment>what an option takes</comment>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <comment>other options</comment>
        <translation>Nur mit %1.</translation>
    </message>
    <message>
        <source>Not with %1.</source>
        <comment>other options</comment>
        <translation>Nicht mit %1.</translation>
    </message>
</context>
<context>
    <name>MeasuresLines</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>came</source>
        <translation>gekommen</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>im Haus</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>saw the queue</source>
        <translation>sah die Schlange</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>verlor die Geduld</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nichts zu bestellen</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>konnte nicht zahlen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>Blicke</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>bei der Arbeit</translation>
    </message>
    <message>
        <source>of</source>
        <comment>so much staff time</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>mean queue</source>
        <translation>Schlange, Mittel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>umsonst</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>awaiting views</source>
        <translation>Warten auf Sichten</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n looks at views</source>
        <translation>
            <numerusform>%n Blick auf Sichten</numerusform>
            <numerusform>%n Blicke auf Sichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands of persons</source>
        <translation>
            <numerusform>%n Befehl von Personen</numerusform>
            <numerusform>%n Befehle von Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to 1</source>
        <translation>%1 zu 1</translation>
    </message>
    <message>
        <source>Time of orders</source>
        <translation>Zeit der Bestellungen</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Am längsten</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>gewartet</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>kitchen was busy</source>
        <translation>Küche war beschäftigt</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>staff were busy</source>
        <translation>Personal war beschäftigt</translation>
    </message>
    <message>
        <source>screen was late</source>
        <translation>Anzeige war verspätet</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max.</translation>
    </message>
</context>
<context>
    <name>MessageInfo</name>
    <message>
        <source>%1 · from %2 at %3 to the write side, which %4.</source>
        <translation>%1 · von %2 um %3 an die Schreibseite: Sie %4.</translation>
    </message>
    <message>
        <source>The write side answers at once</source>
        <translation>Die Schreibseite antwortet sofort</translation>
    </message>
    <message>
        <source>%1 · command %2</source>
        <translation>%1 · Befehl %2</translation>
    </message>
    <message>
        <source>%1 · recorded in %2 at %3, because of %4 of %5. </source>
        <translation>%1 · aufgezeichnet in %2 um %3, wegen %4 von %5. </translation>
    </message>
    <message>
        <source>%1 · event %2</source>
        <translation>%1 · Ereignis %2</translation>
    </message>
    <message>
        <source>accepted it</source>
        <translation>nahm ihn an</translation>
    </message>
    <message>
        <source>accepted it: %1</source>
        <translation>nahm ihn an: %1</translation>
    </message>
    <message>
        <source>refused it: %1</source>
        <translation>lehnte ihn ab: %1</translation>
    </message>
    <message>
        <source>knew it already and answered as the first time</source>
        <translation>kannte ihn schon und antwortete wie beim ersten Mal</translation>
    </message>
    <message>
        <source>To the process manager, which answers it with a command.</source>
        <translation>Zum Prozessmanager, der mit einem Befehl darauf antwortet.</translation>
    </message>
    <message>
        <source>To the log, where every view reads it.</source>
        <translation>In den Log, wo jede Sicht es liest.</translation>
    </message>
    <message>
        <source>To %1, where it waits, and nobody knows for how long.</source>
        <translation>In %1, wo es wartet, und niemand weiß, wie lange.</translation>
    </message>
    <message>
        <source>It is not brought to %1.</source>
        <translation>Es wird nicht in %1 gebracht.</translation>
    </message>
    <message>
        <source>To %1, at once.</source>
        <translation>In %1, sofort.</translation>
    </message>
    <message>
        <source>It takes no time</source>
        <translation>Es braucht keine Zeit</translation>
    </message>
    <message>
        <source>To %1, where it arrives at %2, after %3.</source>
        <translation>In %1, wo es um %2 ankommt, nach %3.</translation>
    </message>
    <message>
        <source>On its way to %1: %2 %3, at %4 (injected). </source>
        <translation>Auf dem Weg in %1: %2 %3, um %4 (eingespeist). </translation>
    </message>
    <message>
        <source>It never arrives.</source>
        <translation>Es kommt nie an.</translation>
    </message>
    <message>
        <source>It waits, and nobody knows for how long.</source>
        <translation>Es wartet, und niemand weiß, wie lange.</translation>
    </message>
    <message>
        <source>It was shown at %1.</source>
        <translation>Es wurde gezeigt um %1.</translation>
    </message>
    <message>
        <source>It is shown at %1.</source>
        <translation>Es wird gezeigt um %1.</translation>
    </message>
    <message>
        <source>%1; it is drawn for a moment so that it can be seen.</source>
        <translation>%1; gezeichnet wird es einen Augenblick lang, damit man es sieht.</translation>
    </message>
</context>
<context>
    <name>MisconceptionText</name>
    <message>
        <source>CQRS means two databases.</source>
        <translation>CQRS heißt: zwei Datenbanken.</translation>
    </message>
    <message>
        <source>CQRS is event sourcing, and that is messaging.</source>
        <translation>CQRS ist Event Sourcing, und das ist Messaging.</translation>
    </message>
    <message>
        <source>What was accepted is visible.</source>
        <translation>Was angenommen wurde, ist sichtbar.</translation>
    </message>
    <message>
        <source>Who waits for one view has waited for every view, and for what follows.</source>
        <translation>Wer auf eine Sicht gewartet hat, hat auf jede gewartet, und auf das, was folgt.</translation>
    </message>
    <message>
        <source>A command must answer nothing.</source>
        <translation>Ein Befehl darf nichts antworten.</translation>
    </message>
    <message>
        <source>Delete the wrong event, rebuild, done.</source>
        <translation>Das falsche Ereignis löschen, neu aufbauen, fertig.</translation>
    </message>
    <message>
        <source>A replay carries the commands out again.</source>
        <translation>Ein Nachspielen führt die Befehle noch einmal aus.</translation>
    </message>
    <message>
        <source>A replay does again what was done: mails, plates.</source>
        <translation>Ein Nachspielen tut noch einmal, was getan wurde: Mails, Teller.</translation>
    </message>
    <message>
        <source>A projection may read the clock, or another source.</source>
        <translation>Eine Projektion darf die Uhr oder eine andere Quelle lesen.</translation>
    </message>
    <message>
        <source>Who looks in the view before sending cannot sell twice.</source>
        <translation>Wer vor dem Senden in der Sicht nachsieht, kann nicht doppelt verkaufen.</translation>
    </message>
    <message>
        <source>Events of several services come in order, or their times tell it.</source>
        <translation>Ereignisse mehrerer Dienste kommen in Reihenfolge, oder ihre Zeiten verraten sie.</translation>
    </message>
    <message>
        <source>Exactly-once delivery can be bought.</source>
        <translation>Genau-einmal-Zustellung kann man kaufen.</translation>
    </message>
    <message>
        <source>A message bus is an event store.</source>
        <translation>Ein Message Bus ist ein Ereignisspeicher.</translation>
    </message>
    <message>
        <source>A compensation is a rollback: nobody has seen anything.</source>
        <translation>Eine Kompensation ist ein Rollback: Niemand hat etwas gesehen.</translation>
    </message>
    <message>
        <source>A compensation cannot fail.</source>
        <translation>Eine Kompensation kann nicht scheitern.</translation>
    </message>
    <message>
        <source>“OrderUpdated” is an event.</source>
        <translation>„OrderUpdated“ ist ein Ereignis.</translation>
    </message>
    <message>
        <source>An event is a polite command.</source>
        <translation>Ein Ereignis ist ein höflicher Befehl.</translation>
    </message>
    <message>
        <source>A thin event is enough: who needs more asks back.</source>
        <translation>Ein mageres Ereignis genügt: Wer mehr braucht, fragt zurück.</translation>
    </message>
    <message>
        <source>Long streams need snapshots.</source>
        <translation>Lange Ströme brauchen Snapshots.</translation>
    </message>
    <message>
        <source>Races are about microseconds: lock it.</source>
        <translation>Bei Wettläufen geht es um Mikrosekunden: einfach sperren.</translation>
    </message>
    <message>
        <source>It ran well a hundred times, so it is right.</source>
        <translation>Es lief hundertmal gut, also ist es richtig.</translation>
    </message>
    <message>
        <source>Up to date means right, and late means wrong.</source>
        <translation>Auf neuestem Stand heißt richtig, und verspätet heißt falsch.</translation>
    </message>
    <message>
        <source>A new version of an event may mean anything.</source>
        <translation>Eine neue Version eines Ereignisses darf alles bedeuten.</translation>
    </message>
    <message>
        <source>Deleting the row forgets the person.</source>
        <translation>Wer die Zeile löscht, vergisst die Person.</translation>
    </message>
    <message>
        <source>If it is good here, all of it should be event-sourced.</source>
        <translation>Ist es hier gut, sollte alles aus Ereignissen bestehen.</translation>
    </message>
    <message>
        <source>The split made it faster.</source>
        <translation>Die Aufteilung hat es schneller gemacht.</translation>
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
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Takeaway %1</source>
        <translation>Zum Mitnehmen, %1</translation>
    </message>
    <message>
        <source>Delivered, left without paying</source>
        <translation>Ausgeliefert, gegangen, ohne zu zahlen</translation>
    </message>
    <message>
        <source>Delivered, awaits payment</source>
        <translation>Ausgeliefert, noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Delivered and paid</source>
        <translation>Ausgeliefert und bezahlt</translation>
    </message>
    <message>
        <source>Delivered, bill closed</source>
        <translation>Ausgeliefert, Rechnung abgeschlossen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Kocht</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>In der Küche</translation>
    </message>
    <message>
        <source>Placed, awaits payment</source>
        <translation>Aufgegeben, noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Zurückgewiesen: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>ParkedBox</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 Bestellung</numerusform>
            <numerusform>%1 Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Come in</source>
        <translation>Eintreten</translation>
    </message>
    <message>
        <source>PIN on the projector</source>
        <translation>PIN auf der Leinwand</translation>
    </message>
    <message>
        <source>You need no name. You get a number and a bird, and nothing else is kept of you.</source>
        <translation>Ein Name ist nicht nötig. Es gibt eine Nummer und einen Vogel, und sonst wird nichts behalten.</translation>
    </message>
    <message>
        <source>You are {name}.</source>
        <translation>Sie sind {name}.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Speisekarte</translation>
    </message>
    <message>
        <source>One more {dish}</source>
        <translation>{dish}: eins mehr</translation>
    </message>
    <message>
        <source>One less {dish}</source>
        <translation>{dish}: eins weniger</translation>
    </message>
    <message>
        <source>contains {allergens}</source>
        <translation>enthält {allergens}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>Order for {total}</source>
        <translation>Für {total} bestellen</translation>
    </message>
    <message>
        <source>Choose a dish first.</source>
        <translation>Zuerst ein Gericht wählen.</translation>
    </message>
    <message>
        <source>Your orders</source>
        <translation>Ihre Bestellungen</translation>
    </message>
    <message>
        <source>You have not ordered anything yet.</source>
        <translation>Noch ist nichts bestellt.</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Nummer {n}</translation>
    </message>
    <message>
        <source>Pay {total} by card</source>
        <translation>{total} mit Karte zahlen</translation>
    </message>
    <message>
        <source>The card is pretended: you need none.</source>
        <translation>Die Karte ist nur gespielt: Es braucht keine.</translation>
    </message>
    <message>
        <source>Where is my order?</source>
        <translation>Wo ist meine Bestellung?</translation>
    </message>
    <message>
        <source>Collect it</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Die Tafel</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>As of {at}, event {position}.</source>
        <translation>Stand {at}, Ereignis {position}.</translation>
    </message>
    <message>
        <source>It shows what was {n} s ago.</source>
        <translation>Sie zeigt, was vor {n} s war.</translation>
    </message>
    <message>
        <source>It is up to date.</source>
        <translation>Sie ist aktuell.</translation>
    </message>
    <message>
        <source>Look at the board</source>
        <translation>Auf die Tafel sehen</translation>
    </message>
    <message>
        <source>Number {n} is called.</source>
        <translation>Nummer {n} wird gerufen.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Your answer is in. You may change it until the question is closed.</source>
        <translation>Die Antwort ist da. Sie lässt sich ändern, bis die Frage geschlossen wird.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>Die Frage ist geschlossen.</translation>
    </message>
    <message>
        <source>What happened: {text}</source>
        <translation>Was geschah: {text}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>Unterwegs …</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer was not reached for {n} s.</source>
        <translation>Der Rechner der Lehrkraft war {n} s nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is not reached.</source>
        <translation>Der Rechner der Lehrkraft ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is reached again.</source>
        <translation>Der Rechner der Lehrkraft ist wieder zu erreichen.</translation>
    </message>
    <message>
        <source>This is not the code or PIN that is shown now.</source>
        <translation>Code oder PIN sind nicht die, die jetzt gezeigt werden.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were typed. Scan the code, or wait two minutes.</source>
        <translation>Zu oft wurde eine falsche PIN eingetippt. Den Code scannen oder zwei Minuten warten.</translation>
    </message>
    <message>
        <source>As many guests are in as may be.</source>
        <translation>Es sind schon so viele Gäste da wie erlaubt.</translation>
    </message>
    <message>
        <source>You are not known here any more. Please come in again.</source>
        <translation>Sie sind hier nicht mehr bekannt. Bitte noch einmal eintreten.</translation>
    </message>
    <message>
        <source>You were sent out.</source>
        <translation>Sie wurden hinausgeschickt.</translation>
    </message>
    <message>
        <source>The doors are closed.</source>
        <translation>Die Türen sind geschlossen.</translation>
    </message>
    <message>
        <source>You go on in another window.</source>
        <translation>Es geht in einem anderen Fenster weiter.</translation>
    </message>
    <message>
        <source>Good-bye.</source>
        <translation>Auf Wiedersehen.</translation>
    </message>
    <message>
        <source>That was more than a person can ask for.</source>
        <translation>Das war mehr, als ein Mensch verlangen kann.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>This page comes by HTTP over the local network: others there can read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>Diese Seite kommt per HTTP über das lokale Netz: Andere dort können mitlesen. Nach nichts Persönlichem wird gefragt, und nichts wird behalten.</translation>
    </message>
    <message>
        <source>This page comes encrypted (HTTPS): others in the network cannot read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>Diese Seite kommt verschlüsselt (HTTPS): Andere im Netz können nicht mitlesen. Nichts Persönliches wird gefragt, und nichts wird behalten.</translation>
    </message>
</context>
<context>
    <name>PhoneText</name>
    <message>
        <source>No phone has come in yet. Perhaps the wireless network keeps its clients apart, as guest networks often do, or a firewall closes the port of %1. Try it with one phone; where it cannot be helped, ask for a show of hands.</source>
        <translation>Noch ist kein Handy hereingekommen. Vielleicht hält das WLAN seine Geräte voneinander getrennt, wie Gastnetze es oft tun, oder eine Firewall sperrt den Port von %1. Mit einem Handy versuchen; wo es sich nicht ändern lässt, um Handzeichen bitten.</translation>
    </message>
    <message>
        <source>In this evening nothing can be ordered. Questions of a lesson are still asked here.</source>
        <translation>An diesem Abend kann nichts bestellt werden. Fragen einer Lektion werden hier trotzdem gestellt.</translation>
    </message>
    <message>
        <source>The class looks back at what was: nothing can be asked for until it is now again.</source>
        <translation>Die Klasse blickt zurück auf das, was war: Bis wieder jetzt ist, kann man nichts verlangen.</translation>
    </message>
    <message>
        <source>This is not your order.</source>
        <translation>Das ist nicht Ihre Bestellung.</translation>
    </message>
    <message>
        <source>There is no such dish.</source>
        <translation>So ein Gericht gibt es nicht.</translation>
    </message>
    <message>
        <source>Your order is taken. You have number %1.</source>
        <translation>Die Bestellung ist angenommen. Sie haben Nummer %1.</translation>
    </message>
    <message>
        <source>Paid. Your number will be called on the board.</source>
        <translation>Bezahlt. Ihre Nummer wird auf der Tafel gerufen.</translation>
    </message>
    <message>
        <source>%1 says: I know nothing of it yet.</source>
        <translation>%1 sagt: Davon weiß ich noch nichts.</translation>
    </message>
    <message>
        <source>%1 says: it is not paid yet.</source>
        <translation>%1 sagt: Sie ist noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>%1 says: it is still in the kitchen.</source>
        <translation>%1 sagt: Sie ist noch in der Küche.</translation>
    </message>
    <message>
        <source>%1 says: it is ready. Come and collect it.</source>
        <translation>%1 sagt: Sie ist fertig. Bitte abholen.</translation>
    </message>
    <message>
        <source>%1 says: it is on its way to you.</source>
        <translation>%1 sagt: Sie ist auf dem Weg zu Ihnen.</translation>
    </message>
    <message>
        <source>%1 says: you have it.</source>
        <translation>%1 sagt: Sie haben sie schon.</translation>
    </message>
    <message>
        <source>Here it is. Enjoy your meal!</source>
        <translation>Bitte sehr. Guten Appetit!</translation>
    </message>
    <message>
        <source>Your order is on its way to the kitchen.</source>
        <translation>Ihre Bestellung ist auf dem Weg in die Küche.</translation>
    </message>
    <message>
        <source>The kitchen knows of it. Your number will be called on the board.</source>
        <translation>Die Küche weiß davon. Ihre Nummer wird auf der Tafel gerufen.</translation>
    </message>
    <message>
        <source>The restaurant does not take it now. Please try again.</source>
        <translation>Das Restaurant nimmt es jetzt nicht an. Bitte noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: a picture is saved as .png or .svg</source>
        <translation>%1: Ein Bild wird als .png oder .svg gesichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Bilder (*.png);;Zeichnungen (*.svg)</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>%1: a contact sheet is saved as .pdf</source>
        <translation>%1: Ein Kontaktbogen wird als .pdf gesichert</translation>
    </message>
    <message>
        <source>%1: there is no folder %2</source>
        <translation>%1: Es gibt keinen Ordner %2</translation>
    </message>
    <message>
        <source>--at: %1 lies outside the evening, which goes from %2 to %3</source>
        <translation>--at: %1 liegt außerhalb des Abends, der von %2 bis %3 geht</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · Ereignis %2 von %3</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: Der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1: nobody has noted anything, and no caption stands anywhere; moments are named by --at</source>
        <translation>%1: Niemand hat etwas notiert, und nirgends steht eine Bildunterschrift; Augenblicke nennt man mit --at</translation>
    </message>
</context>
<context>
    <name>PlaceInfo</name>
    <message>
        <source>Hears of events as a view does, and answers some with commands of its own.</source>
        <translation>Hört von Ereignissen wie eine Sicht und beantwortet manche mit eigenen Befehlen.</translation>
    </message>
    <message>
        <source>What has happened, in order, never changed. Each view reads it by itself.</source>
        <translation>Was geschehen ist, der Reihe nach, nie geändert. Jede Sicht liest selbst darin.</translation>
    </message>
    <message>
        <source>%1: no event is brought to it; it reads %2.</source>
        <translation>%1: Kein Ereignis wird in sie gebracht; sie liest %2.</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event at once.</source>
        <translation>In diesem Szenario hört sie sofort von einem Ereignis.</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event %1 after it was written.</source>
        <translation>In diesem Szenario hört sie von einem Ereignis %1, nachdem es geschrieben wurde.</translation>
    </message>
    <message>
        <source>What is delivered to it is bent: its menu says how, under Deliveries.</source>
        <translation>Was ihr zugestellt wird, ist gestört: Ihr Menü sagt wie, unter Zustellungen.</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>small</source>
        <comment>of titles within a sentence: &quot;small&quot;, or &quot;kept&quot; where nouns have a capital letter</comment>
        <translation>kept</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>%1: ±%2 % (some %3 evenings)</source>
        <comment>a figure, how precise, what would do</comment>
        <translation>%1: ±%2 % (etwa %3 Abende)</translation>
    </message>
    <message>
        <source>and %1 more, the widest of them %2</source>
        <comment>figures; one of them by name</comment>
        <translation>und %1 weitere, am ungenauesten %2</translation>
    </message>
    <message>
        <source>Too few measured evenings for ±%1 % of the mean: %2.</source>
        <translation>Zu wenige gemessene Abende für ±%1 % des Mittelwerts: %2.</translation>
    </message>
    <message>
        <source>Too few simulated evenings for ±%1 % of the mean: %2.</source>
        <translation>Zu wenige simulierte Abende für ±%1 % des Mittelwerts: %2.</translation>
    </message>
    <message>
        <source>±%1 % of the mean; some %2 evenings would be needed for ±%3 %</source>
        <translation>±%1 % des Mittelwerts; für ±%3 % brauchte man etwa %2 Abende</translation>
    </message>
    <message>
        <source>One evening alone says nothing of how far off its figures may be.</source>
        <translation>Ein Abend allein sagt nichts darüber, wie weit seine Zahlen danebenliegen können.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>From now on %1 hears of events at once</source>
        <translation>Von jetzt an hört %1 sofort von Ereignissen</translation>
    </message>
    <message>
        <source>From now on %1 hears of events %2 late</source>
        <translation>Von jetzt an hört %1 erst %2 später von Ereignissen</translation>
    </message>
    <message>
        <source>stopped at %1: %2</source>
        <translation>steht bei %1: %2</translation>
    </message>
    <message>
        <source>rebuilding %1 %, %2 s left</source>
        <translation>Aufbau %1 %, noch %2 s</translation>
    </message>
    <message>
        <source>at %1 · %2 on the way</source>
        <translation>bei %1 · %2 unterwegs</translation>
    </message>
    <message>
        <source>at %1 · up to date</source>
        <translation>bei %1 · aktuell</translation>
    </message>
    <message>
        <source>at %1 · %2 behind</source>
        <translation>bei %1 · %2 im Rückstand</translation>
    </message>
    <message>
        <source>at %1 · %2, %3 behind</source>
        <translation>bei %1 · %2, %3 im Rückstand</translation>
    </message>
    <message>
        <source>It hears of each event %1 late, on purpose.</source>
        <translation>Sie hört von jedem Ereignis absichtlich %1 später.</translation>
    </message>
    <message>
        <source>This machine has been at it for %1 s.</source>
        <translation>Dieser Rechner ist seit %1 s dabei.</translation>
    </message>
    <message>
        <source>Only what follows the log can be delayed: this view is kept in step in another way.</source>
        <translation>Verzögern lässt sich nur, was dem Log folgt: Diese Sicht wird anders im Gleichschritt gehalten.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>rebuilding</source>
        <translation>wird neu aufgebaut</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>Lesesicht</translation>
    </message>
    <message>
        <source>empty · rebuilds: %1</source>
        <translation>leer · Aufbauten: %1</translation>
    </message>
    <message>
        <source>empty · no look yet</source>
        <translation>leer · noch kein Blick</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This evening is opened only to look.</source>
        <translation>Dieser Abend ist nur zum Ansehen geöffnet.</translation>
    </message>
    <message>
        <source>That does not happen any more in this evening.</source>
        <translation>Das geschieht an diesem Abend nicht mehr.</translation>
    </message>
    <message>
        <source>This command has not been answered yet.</source>
        <translation>Dieser Befehl ist noch nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>QueueInfo</name>
    <message>
        <source>It hears of each %1 late, on purpose. </source>
        <translation>Sie hört von jedem absichtlich %1 später. </translation>
    </message>
    <message>
        <source>%1 on their way to %2</source>
        <translation>%1 auf dem Weg in %2</translation>
    </message>
    <message>
        <source>Who arrives first stands first.</source>
        <translation>Wer zuerst ankommt, steht vorn.</translation>
    </message>
    <message>
        <source>%1, arrives at %2</source>
        <translation>%1, kommt an um %2</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, wartet</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>In the role %1 nobody may read %2.</source>
        <translation>In der Rolle „%1“ darf niemand %2 lesen.</translation>
    </message>
    <message>
        <source>In the role %1 one may read in %2 what is said of one&apos;s own order only: the rest is about others.</source>
        <translation>In der Rolle „%1“ darf man in %2 nur lesen, was über die eigene Bestellung gesagt wird: Der Rest betrifft andere.</translation>
    </message>
    <message>
        <source>The files hold what every view shows. In the role %1 one may not read all of %2, and so none of the files.</source>
        <translation>Die Dateien enthalten, was jede Sicht zeigt. In der Rolle „%1“ darf man %2 nicht ganz lesen, und deshalb keine der Dateien.</translation>
    </message>
    <message>
        <source>In the role %1 nobody may take an order. These may: %2.</source>
        <translation>In der Rolle „%1“ darf niemand eine Bestellung aufnehmen. Diese dürfen es: %2.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 (%2) may not %3.</source>
        <translation>%1 (%2) darf nicht %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the staff list of this evening.</source>
        <translation>„%1“ steht nicht auf der Personalliste dieses Abends.</translation>
    </message>
    <message>
        <source>%1 is on the staff list, but not in that role (%2).</source>
        <translation>%1 steht auf der Personalliste, aber nicht in dieser Rolle (%2).</translation>
    </message>
    <message>
        <source>%1 may not speak for the process manager.</source>
        <translation>%1 darf nicht für den Prozessmanager sprechen.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Es gibt keine Bestellung %1.</translation>
    </message>
    <message>
        <source>Orders are numbered from 1.</source>
        <translation>Bestellungen werden ab 1 nummeriert.</translation>
    </message>
    <message>
        <source>Order %1 was placed already.</source>
        <translation>Bestellung %1 wurde schon aufgegeben.</translation>
    </message>
    <message>
        <source>Nothing was ordered: name at least one dish.</source>
        <translation>Nichts wurde bestellt: mindestens ein Gericht nennen.</translation>
    </message>
    <message>
        <source>There is nothing to reserve.</source>
        <translation>Es gibt nichts zu reservieren.</translation>
    </message>
    <message>
        <source>An order has at most %1 lines; place another order for the rest.</source>
        <translation>Eine Bestellung hat höchstens %1 Zeilen; für den Rest eine weitere aufgeben.</translation>
    </message>
    <message>
        <source>A takeaway order needs the guest&apos;s name.</source>
        <translation>Eine Bestellung zum Mitnehmen braucht den Namen des Gasts.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; on the menu.</source>
        <translation>„%1“ steht nicht auf der Karte.</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>Es gibt keinen Tisch %1.</translation>
    </message>
    <message>
        <source>Table %1 is taken by a party of %2.</source>
        <translation>An Tisch %1 sitzt schon eine Gesellschaft von %2.</translation>
    </message>
    <message>
        <source>Nobody sits at table %1.</source>
        <translation>An Tisch %1 sitzt niemand.</translation>
    </message>
    <message>
        <source>Table %1 has %2 seats, not %3.</source>
        <translation>Tisch %1 hat %2 Plätze, nicht %3.</translation>
    </message>
    <message>
        <source>A party has a number from 1, and at least one guest.</source>
        <translation>Eine Gesellschaft hat eine Nummer ab 1 und mindestens einen Gast.</translation>
    </message>
    <message>
        <source>The party sits at that table already.</source>
        <translation>Die Gesellschaft sitzt schon an diesem Tisch.</translation>
    </message>
    <message>
        <source>Party %1 sits at table %2.</source>
        <translation>Gesellschaft %1 sitzt an Tisch %2.</translation>
    </message>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>Bestellung %1 hat keine Zeile %2.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was voided.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 wurde storniert.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is its last one; cancel the order instead.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 ist ihre letzte; stattdessen die Bestellung absagen.</translation>
    </message>
    <message>
        <source>Courses are numbered from 1.</source>
        <translation>Gänge werden ab 1 nummeriert.</translation>
    </message>
    <message>
        <source>Order %1 has nothing waiting in course %2.</source>
        <translation>In Bestellung %1 wartet nichts in Gang %2.</translation>
    </message>
    <message>
        <source>Course %1 of order %2 was fired already.</source>
        <translation>Gang %1 von Bestellung %2 wurde schon abgerufen.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled at %2.</source>
        <translation>Bestellung %1 wurde um %2 abgesagt.</translation>
    </message>
    <message>
        <source>Order %1 was rejected at %2.</source>
        <translation>Bestellung %1 wurde um %2 zurückgewiesen.</translation>
    </message>
    <message>
        <source>Order %1 was accepted already.</source>
        <translation>Bestellung %1 wurde schon angenommen.</translation>
    </message>
    <message>
        <source>No line of order %1 waits to be accepted.</source>
        <translation>Keine Zeile von Bestellung %1 wartet auf Annahme.</translation>
    </message>
    <message>
        <source>Order %1 is not accepted yet.</source>
        <translation>Bestellung %1 ist noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not accepted yet.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 ist noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Course %1 of order %2 comes first.</source>
        <translation>Gang %1 von Bestellung %2 kommt zuerst.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 waits for course %4 to be fired.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 wartet, bis Gang %4 abgerufen wird.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking already.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 kocht schon.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not cooking yet.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 kocht noch nicht.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is ready already.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 ist schon fertig.</translation>
    </message>
    <message>
        <source>Order %1 is ready already; place another order.</source>
        <translation>Bestellung %1 ist schon fertig; eine weitere aufgeben.</translation>
    </message>
    <message>
        <source>Order %1 is not ready yet.</source>
        <translation>Bestellung %1 ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>The ticket of order %1 was bumped already.</source>
        <translation>Der Bon von Bestellung %1 wurde schon abgehakt.</translation>
    </message>
    <message>
        <source>The ticket of order %1 is not bumped.</source>
        <translation>Der Bon von Bestellung %1 ist nicht abgehakt.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was picked up already.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 wurde schon abgeholt.</translation>
    </message>
    <message>
        <source>Order %1 was picked up already, or a part of it.</source>
        <translation>Bestellung %1 wurde ganz oder zum Teil schon abgeholt.</translation>
    </message>
    <message>
        <source>Nothing of order %1 waits at the pass any more.</source>
        <translation>Von Bestellung %1 wartet nichts mehr an der Ausgabe.</translation>
    </message>
    <message>
        <source>Order %1 was not picked up yet.</source>
        <translation>Bestellung %1 wurde noch nicht abgeholt.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was delivered already.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 wurde schon ausgeliefert.</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, or a part of it.</source>
        <translation>Bestellung %1 wurde ganz oder zum Teil schon ausgeliefert.</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, as far as it was ready.</source>
        <translation>Bestellung %1 wurde schon ausgeliefert, soweit sie fertig war.</translation>
    </message>
    <message>
        <source>A takeaway order is paid before it is cooked; place another order.</source>
        <translation>Eine Bestellung zum Mitnehmen wird vor dem Kochen bezahlt; eine weitere aufgeben.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: only a manager can void it.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 kocht: Nur die Leitung kann sie stornieren.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: only a manager can void it.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 ist gekocht: Nur die Leitung kann sie stornieren.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: say why it is to be voided.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 kocht: sagen, warum sie storniert werden soll.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: say why it is to be voided.</source>
        <translation>Zeile %1 (%2) von Bestellung %3 ist gekocht: sagen, warum sie storniert werden soll.</translation>
    </message>
    <message>
        <source>Say why order %1 is to be cancelled.</source>
        <translation>Sagen, warum Bestellung %1 abgesagt werden soll.</translation>
    </message>
    <message>
        <source>Nothing is reserved for order %1.</source>
        <translation>Für Bestellung %1 ist nichts reserviert.</translation>
    </message>
    <message>
        <source>Nothing of %1 is reserved for order %2.</source>
        <translation>Von %1 ist nichts für Bestellung %2 reserviert.</translation>
    </message>
    <message>
        <source>%1 is not reserved for line %2 of order %3.</source>
        <translation>%1 ist für Zeile %2 von Bestellung %3 nicht reserviert.</translation>
    </message>
    <message>
        <source>%1 is reserved already for line %2 of order %3.</source>
        <translation>%1 ist für Zeile %2 von Bestellung %3 schon reserviert.</translation>
    </message>
    <message>
        <source>%1 is marked sold out already.</source>
        <translation>%1 ist schon als ausverkauft gemeldet.</translation>
    </message>
    <message>
        <source>%1 is not sold out.</source>
        <translation>%1 ist nicht ausverkauft.</translation>
    </message>
    <message>
        <source>Nothing is left of %1; receive some first.</source>
        <translation>Von %1 ist nichts übrig; zuerst neuen Bestand eintragen.</translation>
    </message>
    <message>
        <source>At least one of %1 can be reserved.</source>
        <translation>Von %1 lässt sich mindestens eines reservieren.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be received: it takes at least one, and no more than can be counted.</source>
        <translation>%1 von %2 lassen sich nicht eintragen: mindestens eines, und nicht mehr, als man zählen kann.</translation>
    </message>
    <message>
        <source>%1 cannot be asked for order %2.</source>
        <translation>%1 lassen sich für Bestellung %2 nicht verlangen.</translation>
    </message>
    <message>
        <source>%1 cannot be given back for order %2: %3 of it is with us.</source>
        <translation>%1 lassen sich für Bestellung %2 nicht erstatten: %3 davon sind bei uns.</translation>
    </message>
    <message>
        <source>There is no bill for order %1 yet.</source>
        <translation>Für Bestellung %1 gibt es noch keine Rechnung.</translation>
    </message>
    <message>
        <source>%1 is asked already for order %2.</source>
        <translation>%1 sind für Bestellung %2 schon verlangt.</translation>
    </message>
    <message>
        <source>Order %1 was paid at %2.</source>
        <translation>Bestellung %1 wurde um %2 bezahlt.</translation>
    </message>
    <message>
        <source>The card for order %1 was declined at %2.</source>
        <translation>Die Karte für Bestellung %1 wurde um %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Order %1 was not paid in time: its payment expired at %2.</source>
        <translation>Bestellung %1 wurde nicht rechtzeitig bezahlt: Ihre Zahlung verfiel um %2.</translation>
    </message>
    <message>
        <source>Nothing was paid for order %1.</source>
        <translation>Für Bestellung %1 wurde nichts bezahlt.</translation>
    </message>
    <message>
        <source>No refund of order %1 is on its way that could be declined.</source>
        <translation>Für Bestellung %1 ist keine Erstattung unterwegs, die abgelehnt werden könnte.</translation>
    </message>
    <message>
        <source>No money is owed for order %1.</source>
        <translation>Für Bestellung %1 wird kein Geld geschuldet.</translation>
    </message>
    <message>
        <source>Another command was sent under this id before: %1 number %2.</source>
        <translation>Unter dieser Kennung wurde schon ein anderer Befehl gesendet: %1, Nummer %2.</translation>
    </message>
    <message>
        <source>Others changed the same thing again and again; please try once more.</source>
        <translation>Andere haben dasselbe immer wieder geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The %1 service did not answer within %2.</source>
        <translation>Der Dienst %1 hat binnen %2 nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>An evening of commands: no guests live in it, so nobody waits.</source>
        <translation>Ein Abend aus Befehlen: Es gibt darin keine Gäste, also wartet niemand.</translation>
    </message>
    <message>
        <source>Guests or parties who came: %1; well served: %2; lost: %3.</source>
        <translation>Gäste oder Gesellschaften, die kamen: %1; gut bedient: %2; verloren: %3.</translation>
    </message>
    <message>
        <source>The mean wait to order was %1 up to %2 (“%3”), and %4 from there on.</source>
        <translation>Das Warten aufs Bestellen war im Mittel %1 bis %2 („%3“), von da an %4.</translation>
    </message>
    <message>
        <source>No command of guests or staff was refused.</source>
        <translation>Kein Befehl von Gästen oder Personal wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Commands of guests and staff that were refused: %1.</source>
        <translation>Befehle von Gästen und Personal, die abgelehnt wurden: %1.</translation>
    </message>
    <message>
        <source>Waits before and after each cue</source>
        <translation>Wartezeiten vor und nach jedem Stichwort</translation>
    </message>
    <message>
        <source>In the mean, then what 95 of 100 did not exceed, and how many waited. A wait is counted where it ended; bars show the mean.</source>
        <translation>Im Mittel, dann was 95 von 100 nicht überschritten, und wie viele warteten. Ein Warten zählt dort, wo es endete; Balken zeigen das Mittel.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>The whole evening</source>
        <translation>Der ganze Abend</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>Das Warten aufgegeben</translation>
    </message>
    <message>
        <source>Guests, and why some were lost</source>
        <translation>Gäste, und warum manche verloren gingen</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>Eine Gesellschaft zählt einmal.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>came</source>
        <translation>gekommen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>still inside</source>
        <translation>noch im Haus</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true</source>
        <translation>Was es kostete, nach Sichten zu gehen, die nicht zeigten, was wahr war</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Was abgelehnt wurde</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>zuerst um</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>und warum</translation>
    </message>
    <message>
        <source>The same evening otherwise staffed</source>
        <translation>Derselbe Abend mit anderem Personal</translation>
    </message>
    <message>
        <source>The same guests, seed and commands of persons, played again. One evening each: what is chance, Compare tells. Figures that are zero in each are left out.</source>
        <translation>Dieselben Gäste, dieselbe Startzahl und dieselben Befehle von Personen, noch einmal gespielt. Je ein Abend: Was Zufall ist, sagt „Vergleichen“. Zahlen, die überall null sind, fehlen.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>dieser Abend</translation>
    </message>
    <message>
        <source>%1: what the evening was</source>
        <translation>%1: was der Abend war</translation>
    </message>
    <message>
        <source>%1: what the evening was so far</source>
        <translation>%1: was der Abend bis jetzt war</translation>
    </message>
    <message>
        <source>%1 to %2 of restaurant time, seed %3</source>
        <translation>%1 bis %2 in Restaurantzeit, Startzahl %3</translation>
    </message>
    <message>
        <source>Simulated: counted in the record of this one evening. With another seed other guests come, and the figures are others.</source>
        <translation>Simuliert: gezählt in der Aufzeichnung dieses einen Abends. Mit anderer Startzahl kommen andere Gäste, und die Zahlen sind andere.</translation>
    </message>
    <message>
        <source>The evening begins</source>
        <translation>Der Abend beginnt</translation>
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
            <numerusform>Klasse · %1 Platz</numerusform>
            <numerusform>Klasse · %1 Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>The service %1 goes on</source>
        <translation>Der Dienst %1 geht weiter</translation>
    </message>
    <message>
        <source>The service %1 is slow: it decides %2 later</source>
        <translation>Der Dienst %1 ist langsam: Er entscheidet %2 später</translation>
    </message>
    <message>
        <source>The service %1 is stopped</source>
        <translation>Der Dienst %1 steht</translation>
    </message>
    <message>
        <source>%1 is slow: each decision takes %2</source>
        <translation>%1 ist langsam: jede Entscheidung braucht %2</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 steht</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait for it</source>
        <translation>
            <numerusform>%1 Befehl wartet darauf</numerusform>
            <numerusform>%1 Befehle warten darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>… %1 by %2: waits for the service %3 since %4.</source>
        <translation>… %1 von %2: wartet seit %4 auf den Dienst %3.</translation>
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
        <translation>Die Zeit läuft nach unten; was im selben Augenblick geschieht, steht in seiner Reihenfolge untereinander.</translation>
    </message>
    <message>
        <source>A line to a view that slopes is an event in flight, for %1 at the longest.</source>
        <translation>Eine schräge Linie zu einer Sicht ist ein Ereignis unterwegs, höchstens %1 lang.</translation>
    </message>
    <message>
        <source>No line to a view slopes: the views hear of events at once.</source>
        <translation>Keine Linie zu einer Sicht ist schräg: Die Sichten hören sofort von Ereignissen.</translation>
    </message>
    <message>
        <source>Where a lifeline is dotted, time is left out (≈).</source>
        <translation>Wo eine Lebenslinie gepunktet ist, ist Zeit ausgelassen (≈).</translation>
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
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>%1 is on its way to %2</source>
        <translation>%1 ist auf dem Weg in %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 erreicht %2</translation>
    </message>
    <message>
        <source>%1 sent %2. Decided on: %3.</source>
        <translation>%1 sandte %2. Grundlage: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, refused: %3</source>
        <translation>%1: %2, abgelehnt: %3</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>Grundlage: %1</translation>
    </message>
    <message>
        <source>%1, and what follows from it</source>
        <translation>%1, und was daraus folgt</translation>
    </message>
    <message>
        <source>%1 sent %2, which set off what follows.</source>
        <translation>%1 sandte %2, was das Folgende auslöste.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>event %1, written in %2 at version %3: %4</source>
        <translation>Ereignis %1, geschrieben in %2 als Version %3: %4</translation>
    </message>
    <message>
        <source>, after %1</source>
        <translation>, nach %1</translation>
    </message>
    <message>
        <source>%1 appears</source>
        <translation>%1 erscheint</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 verschwindet</translation>
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
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SteppingBack</name>
    <message>
        <source>Somebody sits in the kitchen: the cooks step back</source>
        <translation>Jemand sitzt in der Küche: Die Köche treten zurück</translation>
    </message>
    <message>
        <source>The kitchen is left: the cooks are back</source>
        <translation>Die Küche ist verlassen: Die Köche sind wieder da</translation>
    </message>
    <message>
        <source>Somebody has a waiter&apos;s seat, and serves</source>
        <translation>Jemand hat einen Kellnerplatz und trägt auf</translation>
    </message>
    <message>
        <source>The waiter&apos;s seat is left: the staff serves again</source>
        <translation>Der Kellnerplatz ist verlassen: Das Personal trägt wieder auf</translation>
    </message>
</context>
<context>
    <name>StoryCaption</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. It answers event %2 with a command of its own.</source>
        <translation>%1. Er beantwortet Ereignis %2 mit einem eigenen Befehl.</translation>
    </message>
    <message>
        <source>%1. A command: a wish that the write side decides.</source>
        <translation>%1. Ein Befehl: ein Wunsch, über den die Schreibseite entscheidet.</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 ist abgelehnt</translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation>%1 kam noch einmal</translation>
    </message>
    <message>
        <source>It is answered as the first time, and nothing is written.</source>
        <translation>Die Antwort ist dieselbe wie beim ersten Mal, und nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>%1 is accepted</source>
        <translation>%1 ist angenommen</translation>
    </message>
    <message>
        <source>Nothing changes by it: no event.</source>
        <translation>Nichts ändert sich dadurch: kein Ereignis.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>In one transaction it has become %1.</source>
        <translation>In einer Transaktion wurde daraus: %1.</translation>
    </message>
    <message>
        <source>It was decided on %1 as of event %2.</source>
        <translation>Grundlage war %1 mit Stand von Ereignis %2.</translation>
    </message>
    <message>
        <source>%1 board: event %2</source>
        <translation>Tafel %1: Ereignis %2</translation>
    </message>
    <message>
        <source>%1 has arrived. Now it says: %2</source>
        <translation>%1 ist angekommen. Jetzt sagt sie: %2</translation>
    </message>
    <message>
        <source>It has not heard of %1 yet: what it says may not be true any more.</source>
        <translation>Von %1 hat sie noch nichts gehört: Was sie sagt, stimmt vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>It answers at once, and nothing changes by it: a query.</source>
        <translation>Sie antwortet sofort, und nichts ändert sich dadurch: eine Abfrage.</translation>
    </message>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 blickt auf %2</translation>
    </message>
</context>
<context>
    <name>StoryPainter</name>
    <message>
        <source>relay</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>dual write</source>
        <translation>doppeltes Schreiben</translation>
    </message>
    <message>
        <source>one transaction: log and boards</source>
        <translation>eine Transaktion: Log und Tafeln</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>event; what is copied</source>
        <translation>Ereignis; was kopiert wird</translation>
    </message>
    <message>
        <source>look (query)</source>
        <translation>Blick (Abfrage)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>Postausgang</translation>
    </message>
</context>
<context>
    <name>StoryRates</name>
    <message numerus="yes">
        <source>%1 queries/min</source>
        <translation>
            <numerusform>%1 Abfrage/min</numerusform>
            <numerusform>%1 Abfragen/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commands/min</source>
        <translation>
            <numerusform>%1 Befehl/min</numerusform>
            <numerusform>%1 Befehle/min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryScene</name>
    <message>
        <source>%1 board</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>steht bei %1</translation>
    </message>
    <message>
        <source>written with the log</source>
        <translation>mit dem Log geschrieben</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1 behind · %2</source>
        <translation>%1 im Rückstand · %2</translation>
    </message>
    <message>
        <source>joined from %1 tables</source>
        <translation>aus %1 Tabellen verknüpft</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Der Log</translation>
    </message>
    <message>
        <source>The log: what %1 has written</source>
        <translation>Der Log: was %1 geschrieben hat</translation>
    </message>
    <message>
        <source>The log: stream %1</source>
        <translation>Der Log: Strom %1</translation>
    </message>
    <message>
        <source>event %1, as a row</source>
        <translation>Ereignis %1, als Zeile</translation>
    </message>
    <message>
        <source>stream %1 · version %2</source>
        <translation>Strom %1 · Version %2</translation>
    </message>
    <message>
        <source>type %1 · at %2</source>
        <translation>Typ %1 · um %2</translation>
    </message>
    <message>
        <source>by command %1</source>
        <translation>durch Befehl %1</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>Schreibseite</translation>
    </message>
    <message>
        <source>event %1 · %2 refused</source>
        <translation>Ereignis %1 · %2 abgelehnt</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>known already, answered as before</source>
        <translation>schon bekannt, Antwort wie zuvor</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>one model: boards are joined from it</source>
        <translation>ein Modell: Tafeln werden daraus verknüpft</translation>
    </message>
    <message>
        <source>triggers: %1 noted</source>
        <translation>Trigger: %1 vermerkt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>Process manager</source>
        <translation>Prozessmanager</translation>
    </message>
    <message>
        <source>has sent nothing yet</source>
        <translation>hat noch nichts gesendet</translation>
    </message>
    <message>
        <source>waits for nothing</source>
        <translation>wartet auf nichts</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
    <message>
        <source>%1: waits for %2</source>
        <translation>%1: wartet auf %2</translation>
    </message>
    <message>
        <source>fetches no more: stopped</source>
        <translation>holt nichts mehr: steht</translation>
    </message>
    <message>
        <source>polls no more: stopped</source>
        <translation>fragt nicht mehr: steht</translation>
    </message>
    <message>
        <source>fetches the slips</source>
        <translation>holt die Zettel</translation>
    </message>
    <message>
        <source>polls: what is new?</source>
        <translation>fragt: was ist neu?</translation>
    </message>
    <message>
        <source>fetches in %1</source>
        <translation>holt in %1</translation>
    </message>
    <message>
        <source>polls in %1</source>
        <translation>fragt in %1</translation>
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
        <translation>glaubt: %1</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>wahr: %1</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 blickt auf %2</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>On the %1 board since event %2.</source>
        <translation>Auf der Tafel „%1“ seit Ereignis %2.</translation>
    </message>
    <message>
        <source>On the %1 board.</source>
        <translation>Auf der Tafel „%1“.</translation>
    </message>
    <message>
        <source>%1 board</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>Lesesicht</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation>%1: liest %2</translation>
    </message>
</context>
<context>
    <name>StoryThings</name>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Messages on the way</source>
        <translation>Nachrichten unterwegs</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Eben gerade</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Blick</translation>
    </message>
    <message>
        <source>at what is late</source>
        <translation>auf Verspätetes</translation>
    </message>
</context>
<context>
    <name>SubjectText</name>
    <message>
        <source>Takeaway counter</source>
        <translation>Theke zum Mitnehmen</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Wartebereich</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>%1 lang, seit %2</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>Niemand ist da.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting. The first is %1, there %2.</source>
        <translation>
            <numerusform>Es wartet: %1, %2.</numerusform>
            <numerusform>%n warten. Vorn steht %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>%1 in the pans, %2 waiting for a cook.</source>
        <translation>%1 in den Pfannen, %2 warten auf einen Koch.</translation>
    </message>
    <message>
        <source>The pass</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>Nothing is ready to be carried.</source>
        <translation>Nichts ist zum Auftragen bereit.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready. Order %1 has been there %2.</source>
        <translation>
            <numerusform>1 fertig. Bestellung %1 steht dort %2.</numerusform>
            <numerusform>%n fertig. Bestellung %1 steht dort %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places are taken</source>
        <translation>%1 von %2 Plätzen belegt</translation>
    </message>
    <message>
        <source>%1 in the pans</source>
        <translation>%1 in den Pfannen</translation>
    </message>
    <message>
        <source>%1, %2 waiting for a cook.</source>
        <translation>%1, %2 warten auf einen Koch.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>for order %1 at the %2, cooks %3</source>
        <translation>für Bestellung %1, Station %2, kocht %3</translation>
    </message>
    <message>
        <source>, done at %1</source>
        <translation>, fertig um %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1, takeaway</source>
        <translation>%1, zum Mitnehmen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 for %2, ready on the pass %3</source>
        <translation>%1 für %2, fertig an der Ausgabe %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2; came at %3</source>
        <translation>%1, %2; gekommen um %3</translation>
    </message>
    <message numerus="yes">
        <source>; %n waiting for %1: %2</source>
        <translation>
            <numerusform>; 1 wartet auf %1: %2</numerusform>
            <numerusform>; %n warten auf %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>nichts übrig</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>%1 geschuldet</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>takeaway for %1</source>
        <translation>zum Mitnehmen für %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>course %1</source>
        <translation>Gang %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>table %1, party of %2</source>
        <translation>Tisch %1, Gesellschaft von %2</translation>
    </message>
    <message>
        <source>table %1 to table %2</source>
        <translation>Tisch %1 nach Tisch %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>mit Karte</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>bar</translation>
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
        <translation>frei</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>wird bedient</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>wählt aus</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>wants to order</source>
        <translation>will bestellen</translation>
    </message>
    <message>
        <source>order?</source>
        <translation>bestellt?</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>wartet aufs Essen</translation>
    </message>
    <message>
        <source>food…</source>
        <translation>Essen…</translation>
    </message>
    <message>
        <source>food is ready</source>
        <translation>Essen ist fertig</translation>
    </message>
    <message>
        <source>ready!</source>
        <translation>fertig!</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>hat eine Frage</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>beim Essen</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>isst</translation>
    </message>
    <message>
        <source>wants to pay</source>
        <translation>will zahlen</translation>
    </message>
    <message>
        <source>pays?</source>
        <translation>zahlt?</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>%1 Plätze</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 von %2 Plätzen</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>place an order</source>
        <translation>eine Bestellung aufgeben</translation>
    </message>
    <message>
        <source>add to an order</source>
        <translation>eine Bestellung ergänzen</translation>
    </message>
    <message>
        <source>void a line</source>
        <translation>eine Zeile stornieren</translation>
    </message>
    <message>
        <source>cancel an order</source>
        <translation>eine Bestellung absagen</translation>
    </message>
    <message>
        <source>accept an order</source>
        <translation>eine Bestellung annehmen</translation>
    </message>
    <message>
        <source>reject an order</source>
        <translation>eine Bestellung zurückweisen</translation>
    </message>
    <message>
        <source>fire a course</source>
        <translation>einen Gang abrufen</translation>
    </message>
    <message>
        <source>start cooking</source>
        <translation>mit dem Kochen beginnen</translation>
    </message>
    <message>
        <source>finish a line</source>
        <translation>eine Zeile fertig melden</translation>
    </message>
    <message>
        <source>bump a ticket</source>
        <translation>einen Bon abhaken</translation>
    </message>
    <message>
        <source>recall a ticket</source>
        <translation>einen Bon zurückholen</translation>
    </message>
    <message>
        <source>seat a party</source>
        <translation>eine Gesellschaft setzen</translation>
    </message>
    <message>
        <source>move a party</source>
        <translation>eine Gesellschaft umsetzen</translation>
    </message>
    <message>
        <source>pick up an order</source>
        <translation>eine Bestellung abholen</translation>
    </message>
    <message>
        <source>deliver an order</source>
        <translation>eine Bestellung ausliefern</translation>
    </message>
    <message>
        <source>clear a table</source>
        <translation>einen Tisch abräumen</translation>
    </message>
    <message>
        <source>receive stock</source>
        <translation>Bestand eintragen</translation>
    </message>
    <message>
        <source>reserve stock</source>
        <translation>Bestand reservieren</translation>
    </message>
    <message>
        <source>release stock</source>
        <translation>Bestand freigeben</translation>
    </message>
    <message>
        <source>use up stock</source>
        <translation>Bestand verbrauchen</translation>
    </message>
    <message>
        <source>mark a dish sold out</source>
        <translation>ein Gericht als ausverkauft melden</translation>
    </message>
    <message>
        <source>put a dish back on sale</source>
        <translation>ein Gericht wieder anbieten</translation>
    </message>
    <message>
        <source>ask for a payment</source>
        <translation>eine Zahlung verlangen</translation>
    </message>
    <message>
        <source>take a payment</source>
        <translation>eine Zahlung annehmen</translation>
    </message>
    <message>
        <source>give money back</source>
        <translation>Geld erstatten</translation>
    </message>
    <message>
        <source>let a reservation expire</source>
        <translation>eine Reservierung verfallen lassen</translation>
    </message>
    <message>
        <source>let a payment expire</source>
        <translation>eine Zahlung verfallen lassen</translation>
    </message>
    <message>
        <source>say that a refund was declined</source>
        <translation>eine Erstattung als abgelehnt melden</translation>
    </message>
    <message>
        <source>try a refund again</source>
        <translation>eine Erstattung noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Counter, %1</source>
        <translation>Theke, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 Gast</numerusform>
            <numerusform>%1 Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Take order</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Auftragen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Abräumen</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>awaits-payment</source>
        <translation>wartet auf Zahlung</translation>
    </message>
    <message>
        <source>balked</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>abgehakt</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>gekommen um</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>trägt</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>wählt aus</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>Koch</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>kocht</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>counter-queue</source>
        <translation>Schlange an der Theke</translation>
    </message>
    <message>
        <source>course</source>
        <translation>Gang</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>details party</source>
        <translation>Details: Gesellschaft</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>am Tisch</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>dish card</source>
        <translation>Gerichtekarte</translation>
    </message>
    <message>
        <source>dish guests</source>
        <translation>Gericht: Gäste</translation>
    </message>
    <message>
        <source>dishes order</source>
        <translation>Gerichte: Bestellung</translation>
    </message>
    <message>
        <source>dishes party</source>
        <translation>Gerichte: Gesellschaft</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>isst</translation>
    </message>
    <message>
        <source>ended why</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>abgerufen</translation>
    </message>
    <message>
        <source>fired at</source>
        <translation>abgerufen um</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>food-ready</source>
        <translation>Essen fertig</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>gave up on</source>
        <translation>aufgegeben bei</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>in-kitchen</source>
        <translation>in der Küche</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>kitchen order</source>
        <translation>Küche: Bestellung</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>Blicke</translation>
    </message>
    <message>
        <source>lost-patience</source>
        <translation>Geduld verloren</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>measured staff</source>
        <translation>Personal, gemessen</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing-to-order</source>
        <translation>nichts zu bestellen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open guest</source>
        <translation>Gast, offen</translation>
    </message>
    <message>
        <source>open work</source>
        <translation>Arbeit, offen</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>order details</source>
        <translation>Bestelldetails</translation>
    </message>
    <message>
        <source>order measure</source>
        <translation>Maß: Bestellung</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>picked-up</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>place since</source>
        <translation>Ort seit</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>placed at</source>
        <translation>aufgegeben um</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>pool measure</source>
        <translation>Maß: Gruppe</translation>
    </message>
    <message>
        <source>portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>prepaid</source>
        <translation>vorausbezahlt</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>present</source>
        <translation>wird bedient</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>queue place</source>
        <translation>Platz in der Schlange</translation>
    </message>
    <message>
        <source>queued at</source>
        <translation>in der Schlange um</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>ready at</source>
        <translation>fertig um</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>gesendet um</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>Auftragen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>status number</source>
        <translation>Nummer, Status</translation>
    </message>
    <message>
        <source>status order</source>
        <translation>Bestellung, Status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>table card</source>
        <translation>Tischkarte</translation>
    </message>
    <message>
        <source>take-order</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>zum Mitnehmen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>kassiert</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>void</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>waiter order</source>
        <translation>Kellner: Bestellung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting-area</source>
        <translation>Wartebereich</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>waits-for-food</source>
        <translation>wartet aufs Essen</translation>
    </message>
    <message>
        <source>wants-to-order</source>
        <translation>will bestellen</translation>
    </message>
    <message>
        <source>wants-to-pay</source>
        <translation>will zahlen</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>why gone</source>
        <translation>Grund des Gehens</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>TodoText</name>
    <message>
        <source>the answer of stock</source>
        <translation>die Antwort zum Bestand</translation>
    </message>
    <message>
        <source>payment of what is reserved</source>
        <translation>Bezahlung des Reservierten</translation>
    </message>
    <message>
        <source>the bill over %1</source>
        <translation>die Rechnung über %1</translation>
    </message>
    <message>
        <source>payment of %1</source>
        <translation>Zahlung von %1</translation>
    </message>
    <message>
        <source>a manager: %1 are owed</source>
        <translation>die Leitung: %1 geschuldet</translation>
    </message>
    <message>
        <source>%1 are owed since %2: the bank declined the refund. A manager can try it again.</source>
        <translation>%1 geschuldet seit %2: Die Bank hat die Erstattung abgelehnt. Die Leitung kann sie noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf: %1.</translation>
    </message>
    <message>
        <source>Waits for %1 until %2.</source>
        <translation>Wartet auf: %1, bis %2.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message numerus="yes">
        <source>%1 names</source>
        <translation>
            <numerusform>%1 Namen</numerusform>
            <numerusform>%1 Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1 Betrag</numerusform>
            <numerusform>%1 Beträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the remarks on %1 orders</source>
        <translation>
            <numerusform>die Bemerkung zu %1 Bestellung</numerusform>
            <numerusform>die Bemerkungen zu %1 Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>Why %1 of %2 says what it says</source>
        <translation>Warum %2 bei %1 zeigt, was da steht</translation>
    </message>
    <message>
        <source>Told by the log. The view may show less: what keeps it in step misses something (%1).</source>
        <translation>Gesagt nach dem Log. Die Sicht zeigt vielleicht weniger: Was sie im Gleichschritt hält, übersieht etwas (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are not told.</source>
        <translation>
            <numerusform>Ein älterer Schritt (%1) wird nicht erzählt.</numerusform>
            <numerusform>%1 ältere Schritte werden nicht erzählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>That answered event %1, in a chain that %2 of %3 had set off.</source>
        <translation>Das antwortete auf Ereignis %1, in einer Kette, die %2 von %3 ausgelöst hatte.</translation>
    </message>
    <message>
        <source>At %1 %2 appeared.</source>
        <translation>Um %1 erschien %2.</translation>
    </message>
    <message>
        <source>At %1 %2 changed.</source>
        <translation>Um %1 änderte sich %2.</translation>
    </message>
    <message>
        <source>At %1 %2 was taken away.</source>
        <translation>Um %1 verschwand %2.</translation>
    </message>
    <message>
        <source>The event is %1, number %2, recorded in %3 at %4.</source>
        <translation>Das Ereignis ist %1, Nummer %2, aufgezeichnet in %3 um %4.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1.</source>
        <translation>Die Schreibseite entschied; sie sah den Log bis Ereignis %1.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and no %2 yet.</source>
        <translation>Die Schreibseite entschied; sie sah den Log bis Ereignis %1 und noch kein %2.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and %2 at version %3.</source>
        <translation>Die Schreibseite entschied; sie sah den Log bis Ereignis %1 und %2 in Version %3.</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else.</source>
        <translation>Sie sah %1 an und sonst nichts.</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else; since the sender had looked, %2.</source>
        <translation>Sie sah %1 an und sonst nichts; seit der Sender hingesehen hatte: %2.</translation>
    </message>
    <message>
        <source>The command was %1, number %2.</source>
        <translation>Der Befehl war %1, Nummer %2.</translation>
    </message>
    <message>
        <source>%1 sent it at %2.</source>
        <translation>%1 sandte ihn um %2.</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4.</source>
        <translation>%1 sandte ihn um %2 und hatte zuvor %3 gesehen, Stand nach Ereignis %4.</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4, without event %5, which had been written by then.</source>
        <translation>%1 sandte ihn um %2 und hatte zuvor %3 gesehen, Stand nach Ereignis %4, ohne Ereignis %5, das da schon geschrieben war.</translation>
    </message>
    <message>
        <source>What %1, command %2, has changed</source>
        <translation>Was %1, Befehl %2, geändert hat</translation>
    </message>
    <message>
        <source>It refused: %1 Nothing was changed.</source>
        <translation>Sie lehnte ab: %1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It accepted: %1.</source>
        <translation>Sie nahm an: %1.</translation>
    </message>
    <message>
        <source>The process manager answered with %1.</source>
        <translation>Der Prozessmanager antwortete mit %1.</translation>
    </message>
    <message>
        <source>No view shows any of it.</source>
        <translation>Keine Sicht zeigt etwas davon.</translation>
    </message>
    <message>
        <source>%1 · At %2: %3</source>
        <translation>%1 · Um %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are left out</source>
        <translation>
            <numerusform>%1 älterer Schritt ist ausgelassen</numerusform>
            <numerusform>%1 ältere Schritte sind ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way here event %1 %2.</source>
        <translation>Auf dem Weg hierher: Ereignis %1 %2.</translation>
    </message>
    <message>
        <source>On its way here event %1 %2, and is not shown.</source>
        <translation>Auf dem Weg hierher: Ereignis %1 %2 und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>saw event %1, the log was at %2: %3 behind</source>
        <translation>sah Ereignis %1, der Log war bei %2: %3 im Rückstand</translation>
    </message>
    <message>
        <source>log at %1</source>
        <translation>Log bei %1</translation>
    </message>
    <message>
        <source>%1 at version %2</source>
        <translation>%1 in Version %2</translation>
    </message>
    <message>
        <source>%1 view at %2</source>
        <translation>Sicht „%1“ bei %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 had moved from version %2 to %3</source>
        <translation>%1 war von Version %2 auf %3 gerückt</translation>
    </message>
    <message>
        <source>%1 Since he looked, %2.</source>
        <translation>%1 Seit dem Blick des Senders: %2.</translation>
    </message>
    <message>
        <source>answers event %1</source>
        <translation>antwortet auf Ereignis %1</translation>
    </message>
    <message>
        <source>answers event %1, set off by %2 of %3</source>
        <translation>antwortet auf Ereignis %1, ausgelöst durch %2 von %3</translation>
    </message>
    <message>
        <source>%1 stands on %2 since %3</source>
        <translation>%2 zeigt %1 seit %3</translation>
    </message>
    <message>
        <source>%1 is gone from %2 since %3</source>
        <translation>%2 zeigt %1 seit %3 nicht mehr</translation>
    </message>
    <message>
        <source>%1 on %2 is as it is since %3</source>
        <translation>%2 zeigt %1 seit %3 so</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is gone since %4</source>
        <translation>%3 zeigt bei %2 seit %4 nichts mehr unter „%1“</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is “%4” since %5</source>
        <translation>%3 zeigt bei %2 seit %5 unter „%1“ den Wert „%4“</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3</source>
        <translation>weil %1 um %3 %2 sandte</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3; it %4</source>
        <translation>weil %1 um %3 %2 sandte; das %4</translation>
    </message>
    <message>
        <source>%1: no view shows anything of it.</source>
        <translation>%1: Keine Sicht zeigt etwas davon.</translation>
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
        <translation>noch zeigt keine Sicht etwas davon</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>geändert: %1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 Dokument</numerusform>
            <numerusform>%1 Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation>
            <numerusform>%1 Sicht</numerusform>
            <numerusform>%1 Sichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It was accepted: %2, and %3.</source>
        <translation>%1. Angenommen: %2; %3.</translation>
    </message>
    <message>
        <source>%1. It was accepted: %2; the process manager answered with %3, and %4.</source>
        <translation>%1. Angenommen: %2; der Prozessmanager antwortete mit %3; %4.</translation>
    </message>
    <message>
        <source>%1 sent %2 at %3</source>
        <translation>%1 sandte %2 um %3</translation>
    </message>
    <message>
        <source>%1. It was refused: %2 Nothing changed.</source>
        <translation>%1. Abgelehnt: %2 Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 The order itself was rejected then: %2.</source>
        <translation>%1 Die Bestellung selbst wurde dann zurückgewiesen: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 from %3 to %4</source>
        <translation>%1 von %2 aus %3 in %4</translation>
    </message>
    <message>
        <source>%1 and %2 more of %3</source>
        <translation>%1 und %2 weitere von %3</translation>
    </message>
    <message>
        <source>On %1 %2 adds %3.</source>
        <translation>Bei %1 ergänzt %2: %3.</translation>
    </message>
    <message>
        <source>On %1 %2 changes %3.</source>
        <translation>Bei %1 ändert %2: %3.</translation>
    </message>
    <message>
        <source>On %1 %2 removes %3.</source>
        <translation>Bei %1 entfernt %2: %3.</translation>
    </message>
</context>
<context>
    <name>TwinText</name>
    <message>
        <source>%1: A says %2, B says %3</source>
        <translation>%1: A sagt %2, B sagt %3</translation>
    </message>
    <message>
        <source>only A shows %1</source>
        <translation>nur A zeigt %1</translation>
    </message>
    <message>
        <source>only B shows %1</source>
        <translation>nur B zeigt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ticket 41, state: …</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>event %1, %2 of %3 at %4</source>
        <translation>Ereignis %1, %2 von %3 um %4</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in all up to %3.</source>
        <translation>Die Sicht „%2“ von %1 hat alles aufgenommen bis: %3.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in %3.</source>
        <translation>Die Sicht „%2“ von %1 hat aufgenommen: %3.</translation>
    </message>
    <message>
        <source>It stands in the log of %1, too, and the view there does not show it yet.</source>
        <translation>Es steht auch im Log von %1, und die Sicht dort zeigt es noch nicht.</translation>
    </message>
    <message>
        <source>In the log of %1 there is no such event in its place.</source>
        <translation>Im Log von %1 steht an dieser Stelle kein solches Ereignis.</translation>
    </message>
    <message>
        <source>guests served</source>
        <translation>bediente Gäste</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>verlor die Geduld</translation>
    </message>
    <message>
        <source>saw the queue and left</source>
        <translation>sah die Schlange und ging</translation>
    </message>
    <message>
        <source>orders delivered</source>
        <translation>ausgelieferte Bestellungen</translation>
    </message>
    <message>
        <source>questions asked</source>
        <translation>gestellte Fragen</translation>
    </message>
    <message>
        <source>work done in vain</source>
        <translation>Arbeit umsonst</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, Mittel</translation>
    </message>
    <message>
        <source>%1, 95 of 100 within</source>
        <translation>%1, 95 von 100 binnen</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>… %1 by %2: taken for handling %3 ago, not decided yet.</source>
        <translation>… %1 von %2: vor %3 zur Bearbeitung angenommen, noch nicht entschieden.</translation>
    </message>
    <message>
        <source>… %1 by %2: taken for handling %3 ago and still not decided. It stays sent; the answer comes when its turn has come.</source>
        <translation>… %1 von %2: vor %3 zur Bearbeitung angenommen und immer noch nicht entschieden. Es bleibt gesendet; die Antwort kommt, wenn es an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>VariantName</name>
    <message>
        <source>one server for everything</source>
        <translation>ein Kellner für alles</translation>
    </message>
    <message>
        <source>two who do everything</source>
        <translation>zwei, die alles machen</translation>
    </message>
    <message>
        <source>one takes orders, one serves</source>
        <translation>einer nimmt auf, einer trägt auf</translation>
    </message>
    <message>
        <source>boards in everybody&apos;s sight</source>
        <translation>Tafeln, die alle sehen</translation>
    </message>
    <message>
        <source>no boards: who wants to know asks</source>
        <translation>keine Tafeln: Wer etwas wissen will, fragt</translation>
    </message>
    <message>
        <source>%1 view %2 late</source>
        <translation>Sicht „%1“ %2 verspätet</translation>
    </message>
    <message>
        <source>as the scenario is</source>
        <translation>wie das Szenario ist</translation>
    </message>
</context>
<context>
    <name>ViewNames</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>the kitchen view</source>
        <translation>die Küchensicht</translation>
    </message>
    <message>
        <source>Waiter</source>
        <translation>Kellner</translation>
    </message>
    <message>
        <source>the waiter view</source>
        <translation>die Kellnersicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the status view</source>
        <translation>die Statussicht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>the details view</source>
        <translation>die Detailsicht</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Gastraum</translation>
    </message>
    <message>
        <source>the floor view</source>
        <translation>die Gastraumsicht</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>the measures view</source>
        <translation>die Messwertsicht</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>the guests-by-dish view</source>
        <translation>die Sicht „Gäste je Gericht“</translation>
    </message>
</context>
<context>
    <name>restaurant::ActingAs</name>
    <message>
        <source>Acting as</source>
        <translation>In der Rolle von</translation>
    </message>
    <message>
        <source>In whose name commands are sent and views are read. Choose somebody to see what he may not do or see.</source>
        <translation>In wessen Namen Befehle gesendet und Sichten gelesen werden. Jemanden wählen, um zu sehen, was er nicht tun oder sehen darf.</translation>
    </message>
    <message>
        <source>whoever may</source>
        <translation>wer immer es darf</translation>
    </message>
</context>
<context>
    <name>restaurant::AnswerList</name>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>… Order %1 is placed · its stock is asked for · %2</source>
        <translation>… Bestellung %1 ist aufgegeben · ihr Bestand ist angefragt · %2</translation>
    </message>
    <message>
        <source>… Order %1 waits for %2 to be paid before the kitchen hears of it · %3</source>
        <translation>… Bestellung %1 wartet auf die Zahlung von %2, bevor die Küche von ihr hört · %3</translation>
    </message>
    <message>
        <source>✓ Order %1 is accepted: the kitchen has it · %2</source>
        <translation>✓ Bestellung %1 ist angenommen: Die Küche hat sie · %2</translation>
    </message>
    <message>
        <source>✕ Order %1 was rejected: %2</source>
        <translation>✕ Bestellung %1 wurde zurückgewiesen: %2</translation>
    </message>
    <message>
        <source>✕ Order %1 was cancelled: %2</source>
        <translation>✕ Bestellung %1 wurde abgesagt: %2</translation>
    </message>
    <message>
        <source>What became of the last orders</source>
        <translation>Was aus den letzten Bestellungen wurde</translation>
    </message>
    <message>
        <source>✕ Not placed: %1</source>
        <translation>✕ Nicht aufgegeben: %1</translation>
    </message>
    <message>
        <source>✕ Rejected: %1</source>
        <translation>✕ Zurückgewiesen: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureActions</name>
    <message>
        <source>Ask by the &amp;clock</source>
        <translation>Nach der &amp;Uhr fragen</translation>
    </message>
    <message>
        <source>The poll asks for rows changed since a time: what changes at the very instant of the question is missed</source>
        <translation>Der Abruf fragt nach Zeilen, die seit einer Zeit geändert wurden: Was sich im Augenblick der Frage ändert, wird übersehen</translation>
    </message>
    <message>
        <source>Look for rows that are &amp;gone</source>
        <translation>Nach &amp;gelöschten Zeilen suchen</translation>
    </message>
    <message>
        <source>The poll also reads all keys; without, it never hears that a row was deleted</source>
        <translation>Der Abruf liest auch alle Schlüssel; sonst erfährt er nie, dass eine Zeile gelöscht wurde</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;In Ordnung bringen</translation>
    </message>
    <message>
        <source>Views are kept in step by %1</source>
        <translation>Sichten werden im Gleichschritt gehalten durch: %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>How often the job of trigger and poll runs, in the restaurant&apos;s time</source>
        <translation>Wie oft der Job von Trigger und Abruf läuft, in der Zeit des Restaurants</translation>
    </message>
    <message>
        <source>All of it works from now on, and every view is brought up to date</source>
        <translation>Von jetzt an funktioniert alles, und jede Sicht wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>What can go &amp;wrong</source>
        <translation>Was &amp;schiefgehen kann</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureButton</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>What keeps the views in step: %1</source>
        <translation>Was die Sichten im Gleichschritt hält: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureChoice</name>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
</context>
<context>
    <name>restaurant::AskedModel</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>restaurant::AuditLine</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Fehlt: %1.</translation>
    </message>
    <message>
        <source>Wrong, but not on this pane: %1.</source>
        <translation>Falsch, aber nicht in diesem Bereich: %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::BendHand</name>
    <message>
        <source>Event %1, on its way to %2</source>
        <translation>Ereignis %1, auf dem Weg in %2</translation>
    </message>
    <message>
        <source>%1 Event %2: %3</source>
        <comment>a sign, which, what is done to it</comment>
        <translation>%1 Ereignis %2: %3</translation>
    </message>
</context>
<context>
    <name>restaurant::CaptionBand</name>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartGuess</name>
    <message>
        <source>Draw how it will go on; arrow keys draw, too</source>
        <translation>Zeichnen, wie es weitergeht; auch mit den Pfeiltasten</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartResult</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild sichern</translation>
    </message>
    <message>
        <source>Which figure the chart shows</source>
        <translation>Welche Kennzahl das Diagramm zeigt</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save the chart as a picture, a drawing or a table</source>
        <translation>Diagramm als Bild, Zeichnung oder Tabelle sichern</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What a query of each view costs now, under this architecture</source>
        <translation>Was eine Abfrage jeder Sicht jetzt kostet, bei dieser Architektur</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Das Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Noch ist nichts gemessen.</translation>
    </message>
    <message>
        <source>What queries cost now</source>
        <translation>Was Abfragen jetzt kosten</translation>
    </message>
    <message>
        <source>No query has been counted yet.</source>
        <translation>Noch wurde keine Abfrage gezählt.</translation>
    </message>
    <message>
        <source>Counted on this machine since the evening was opened, or since its architecture changed; not recorded.</source>
        <translation>Auf diesem Rechner gezählt, seit der Abend geöffnet wurde oder seine Architektur sich änderte; nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The past is on the screen, of which only recorded looks are known: these are the queries of the live evening.</source>
        <translation>Auf dem Bildschirm ist die Vergangenheit, von der nur aufgezeichnete Blicke bekannt sind: Dies sind die Abfragen des laufenden Abends.</translation>
    </message>
</context>
<context>
    <name>restaurant::ChoiceRow</name>
    <message>
        <source>One more hand (%1)</source>
        <translation>Eine Hand mehr (%1)</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Hände für %1</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>Hände</translation>
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
        <translation>Hände vor und nach dem Gespräch</translation>
    </message>
    <message>
        <source>Hands in the vote</source>
        <translation>Hände in der Abstimmung</translation>
    </message>
    <message>
        <source>Who chose it may believe: %1</source>
        <translation>Wer das wählte, glaubt vielleicht: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClassDialog</name>
    <message>
        <source>Nobody answered there. Are host and port right, and does the server run? %1</source>
        <translation>Dort hat niemand geantwortet. Stimmen Host und Port, und läuft der Server? %1</translation>
    </message>
    <message>
        <source>The server turned this login away. Are user, password and database right? %1</source>
        <translation>Der Server hat diese Anmeldung abgelehnt. Stimmen Benutzer, Passwort und Datenbank? %1</translation>
    </message>
    <message>
        <source>There is no restaurant&apos;s log in this database. Whoever looks after the server makes one: script/class does, or “server init”. %1</source>
        <translation>In dieser Datenbank ist kein Log eines Restaurants. Wer den Server betreut, legt ihn an: mit script/class oder mit „server init“. %1</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Leiten</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>Lead a class</source>
        <translation>Eine Klasse leiten</translation>
    </message>
    <message>
        <source>Join a class</source>
        <translation>Einer Klasse beitreten</translation>
    </message>
    <message>
        <source>Guests, staff and the process manager run here; the log stands on the class&apos;s server, where the seats of other machines write, too.</source>
        <translation>Gäste, Personal und Prozessmanager laufen hier; der Log steht auf dem Server der Klasse, in den auch die Plätze anderer Rechner schreiben.</translation>
    </message>
    <message>
        <source>This machine takes a seat at the class&apos;s log: with views of its own, and with what its kind of seat may do.</source>
        <translation>Dieser Rechner nimmt einen Platz am Log der Klasse ein: mit eigenen Sichten und mit dem, was seine Art von Platz darf.</translation>
    </message>
    <message>
        <source>As what to join</source>
        <translation>Als was beitreten</translation>
    </message>
    <message>
        <source>Kitchen: cooks</source>
        <translation>Küche: kocht</translation>
    </message>
    <message>
        <source>Waiter: seats, takes orders, serves</source>
        <translation>Kellner: setzt Gäste, nimmt auf, trägt auf</translation>
    </message>
    <message>
        <source>Counter: takeaway guests and their orders</source>
        <translation>Theke: Gäste, die mitnehmen, und ihre Bestellungen</translation>
    </message>
    <message>
        <source>Board: shows the numbers</source>
        <translation>Tafel: zeigt die Nummern</translation>
    </message>
    <message>
        <source>Spectator: looks on</source>
        <translation>Zuschauer: sieht zu</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are</source>
        <translation>So viele Sekunden verspätet sind die Sichten dieses Platzes</translation>
    </message>
    <message>
        <source> s late, on purpose</source>
        <translation> s verspätet, mit Absicht</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>&amp;Platz</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Sichten</translation>
    </message>
    <message>
        <source>The scenario that the evening begins with</source>
        <translation>Das Szenario, mit dem der Abend beginnt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>W&amp;ählen…</translation>
    </message>
    <message>
        <source>Choose the file of a scenario</source>
        <translation>Die Datei eines Szenarios wählen</translation>
    </message>
    <message>
        <source>&amp;Nothing happens by itself: the seats do everything</source>
        <translation>&amp;Nichts geschieht von selbst: Die Plätze tun alles</translation>
    </message>
    <message>
        <source>So many seconds of the restaurant in a second</source>
        <translation>So viele Sekunden des Restaurants in einer Sekunde</translation>
    </message>
    <message>
        <source> restaurant seconds a second</source>
        <translation> Restaurantsekunden je Sekunde</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>S&amp;zenario</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Where an evening has begun already, that one goes on.</source>
        <translation>Wo schon ein Abend begonnen hat, geht dieser weiter.</translation>
    </message>
    <message>
        <source>The evening that has begun there</source>
        <translation>Der Abend, der dort begonnen hat</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Szenarios (*.scenario.json)</translation>
    </message>
    <message>
        <source>Asks the server…</source>
        <translation>Fragt den Server…</translation>
    </message>
    <message>
        <source>A class cannot play this scenario: %1.</source>
        <translation>Eine Klasse kann dieses Szenario nicht spielen: %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingController</name>
    <message>
        <source>&amp;What the evening was…</source>
        <translation>&amp;Was der Abend war…</translation>
    </message>
    <message>
        <source>Waits before and after each cue, guests lost, harm and refusals</source>
        <translation>Wartezeiten vor und nach jedem Stichwort, verlorene Gäste, Schaden und Ablehnungen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingWindow</name>
    <message>
        <source>What the evening was</source>
        <translation>Was der Abend war</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Begin the same evening anew</source>
        <translation>Denselben Abend von vorn beginnen</translation>
    </message>
    <message>
        <source>Begin the next evening that the program brings</source>
        <translation>Den nächsten mitgelieferten Abend beginnen</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Daneben:</translation>
    </message>
    <message>
        <source>Play the same evening with these who serve, and show it beside this one</source>
        <translation>Denselben Abend mit diesem Personal spielen und neben diesem zeigen</translation>
    </message>
    <message>
        <source>Handout:</source>
        <translation>Handzettel:</translation>
    </message>
    <message>
        <source>Size of the handout</source>
        <translation>Größe des Handzettels</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>Save it as a PDF or as a drawing of that size</source>
        <translation>Als PDF oder als Zeichnung dieser Größe sichern</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Nächster: %1</translation>
    </message>
    <message>
        <source>The same evening is being played: %1…</source>
        <translation>Derselbe Abend wird gespielt: %1…</translation>
    </message>
</context>
<context>
    <name>restaurant::CommandPalette</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Aktion finden…</translation>
    </message>
    <message>
        <source>Everything that can be done here, found as you type</source>
        <translation>Alles, was sich hier tun lässt; beim Tippen wird es gefunden</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Aktion finden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Aktionen</translation>
    </message>
    <message>
        <source>Nothing here is called that</source>
        <translation>Hier heißt nichts so</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparePage</name>
    <message>
        <source>Save the table as a picture</source>
        <translation>Tabelle als Bild sichern</translation>
    </message>
    <message>
        <source>Save a line for each figure of each column</source>
        <translation>Eine Zeile für jede Kennzahl jeder Spalte sichern</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Welche Sicht verspätet ist</translation>
    </message>
    <message>
        <source>So many seconds late, a column for each</source>
        <translation>So viele Sekunden verspätet, je eine Spalte</translation>
    </message>
    <message>
        <source>0, 30, 120</source>
        <translation>0, 30, 120</translation>
    </message>
    <message>
        <source>Delays in seconds</source>
        <translation>Verzögerungen in Sekunden</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>What was found, a column for each way to play</source>
        <translation>Was sich ergab, eine Spalte für jede Spielweise</translation>
    </message>
    <message>
        <source>Choose columns, and play: each is played many times with the same guests.</source>
        <translation>Spalten wählen und spielen: Jede wird viele Male mit denselben Gästen gespielt.</translation>
    </message>
    <message>
        <source>Save a test for each figure, which fails where a column is worse than the first</source>
        <translation>Einen Test für jede Kennzahl sichern, der scheitert, wo eine Spalte schlechter ist als die erste</translation>
    </message>
    <message>
        <source>Delays are seconds, as 0, 30, 120.</source>
        <translation>Verzögerungen sind Sekunden, etwa 0, 30, 120.</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::CompareWindow</name>
    <message>
        <source>Stopped before each had been played once.</source>
        <translation>Gestoppt, bevor jede einmal gespielt war.</translation>
    </message>
    <message>
        <source>Simulated in %1 s by %2 threads; one after the other it is %3 s of work.</source>
        <translation>Simuliert in %1 s mit %2 Threads; nacheinander sind es %3 s Arbeit.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>&amp;Durchlauf</translation>
    </message>
    <message>
        <source>Measured &amp;load</source>
        <translation>Gemessene &amp;Last</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>Another one is being played.</source>
        <translation>Ein anderer wird gerade gespielt.</translation>
    </message>
    <message>
        <source>Stopped before anything had been measured.</source>
        <translation>Gestoppt, bevor etwas gemessen war.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
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
        <translation>Ergebnis sichern</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gesichert</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparisonModel</name>
    <message>
        <source>What it allows</source>
        <translation>Was sie erlaubt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
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
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>accepted, %1 of %2 lines served</source>
        <translation>angenommen, %1 von %2 Zeilen serviert</translation>
    </message>
    <message>
        <source>The order by composition, beside the view</source>
        <translation>Die Bestellung, zusammengesetzt, neben der Sicht</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>keine Antwort: %1</translation>
    </message>
    <message>
        <source>knows of no such order</source>
        <translation>kennt keine solche Bestellung</translation>
    </message>
    <message>
        <source>%1
Asked in %2; it knows %3 of the order.</source>
        <translation>%1
Gefragt in %2; es kennt von der Bestellung %3.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1 round trips</source>
        <translation>%1 Anfragen hin und zurück</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>Die Sicht</translation>
    </message>
    <message>
        <source>What it says now; its cost is that of your last question.</source>
        <translation>Was sie jetzt sagt; die Kosten sind die Ihrer letzten Frage.</translation>
    </message>
    <message>
        <source>What it says now; nobody has asked it since, so what an answer costs is not known.</source>
        <translation>Was sie jetzt sagt; seitdem hat niemand gefragt, also ist unbekannt, was eine Antwort kostet.</translation>
    </message>
    <message>
        <source>Asking the services …</source>
        <translation>Die Dienste werden gefragt …</translation>
    </message>
    <message>
        <source>Asked now, each service in a store of its own.</source>
        <translation>Jetzt gefragt, jeder Dienst in einem eigenen Speicher.</translation>
    </message>
    <message>
        <source>Asked now, each service&apos;s streams in the one file of all.</source>
        <translation>Jetzt gefragt, die Ströme jedes Dienstes in der einen Datei von allen.</translation>
    </message>
    <message>
        <source>%1 No answer from: %2. What it knows is missing in the composed answer; the view still says what it heard last.</source>
        <translation>%1 Keine Antwort von: %2. Was dieser Dienst weiß, fehlt in der zusammengesetzten Antwort; die Sicht sagt noch, was sie zuletzt gehört hat.</translation>
    </message>
    <message>
        <source>%1 The services know something else than the view says: it has not heard of everything yet.</source>
        <translation>%1 Die Dienste wissen etwas anderes, als die Sicht sagt: Sie hat noch nicht von allem gehört.</translation>
    </message>
    <message>
        <source>%1 Composed answer and view say the same.</source>
        <translation>%1 Zusammengesetzte Antwort und Sicht sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>restaurant::ConsistencyChooser</name>
    <message>
        <source>What is waited for before the next order</source>
        <translation>Worauf vor der nächsten Bestellung gewartet wird</translation>
    </message>
    <message>
        <source>Seconds after which you are told what is known</source>
        <translation>Sekunden, nach denen gesagt wird, was bekannt ist</translation>
    </message>
    <message>
        <source>After so many seconds by the wall&apos;s clock you are told what is known, and may wait on or go on (arrow keys, or type)</source>
        <translation>Nach so vielen Sekunden der Wanduhr wird gesagt, was bekannt ist; man kann dann weiter warten oder weitermachen (Pfeiltasten oder eintippen)</translation>
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
        <translation>Verzweigung von %1 bei Ereignis %2</translation>
    </message>
</context>
<context>
    <name>restaurant::CursorKeys</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>To the beginning of the evening</source>
        <translation>Zum Anfang des Abends</translation>
    </message>
    <message>
        <source>◂ Cue</source>
        <translation>◂ Stichwort</translation>
    </message>
    <message>
        <source>Back to the cue before</source>
        <translation>Zurück zum vorigen Stichwort</translation>
    </message>
    <message>
        <source>◂ Command</source>
        <translation>◂ Befehl</translation>
    </message>
    <message>
        <source>Back by one command</source>
        <translation>Einen Befehl zurück</translation>
    </message>
    <message>
        <source>◂ Event</source>
        <translation>◂ Ereignis</translation>
    </message>
    <message>
        <source>Back by one event</source>
        <translation>Ein Ereignis zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play from here, or pause</source>
        <translation>Von hier abspielen oder pausieren</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Event ▸</source>
        <translation>Ereignis ▸</translation>
    </message>
    <message>
        <source>On by one event</source>
        <translation>Ein Ereignis weiter</translation>
    </message>
    <message>
        <source>Command ▸</source>
        <translation>Befehl ▸</translation>
    </message>
    <message>
        <source>On by one command</source>
        <translation>Einen Befehl weiter</translation>
    </message>
    <message>
        <source>Cue ▸</source>
        <translation>Stichwort ▸</translation>
    </message>
    <message>
        <source>On to the next cue</source>
        <translation>Weiter zum nächsten Stichwort</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>To the end, where the evening goes on</source>
        <translation>Zum Ende, wo der Abend weitergeht</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Verzweigen</translation>
    </message>
    <message>
        <source>Go another way from here: a new file that shares what was until now</source>
        <translation>Von hier einen anderen Weg gehen: eine neue Datei, die teilt, was bis jetzt war</translation>
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
        <translation>Noch nicht entschieden: %1. Wird das Fenster jetzt geschlossen, wird es vielleicht nie aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Trotzdem s&amp;chließen</translation>
    </message>
</context>
<context>
    <name>restaurant::DelayButton</name>
    <message>
        <source>This view is %1 late on purpose</source>
        <translation>Diese Sicht ist absichtlich %1 verspätet</translation>
    </message>
    <message>
        <source>%1; make it later or sooner</source>
        <translation>%1; später oder früher stellen</translation>
    </message>
</context>
<context>
    <name>restaurant::DelaySlider</name>
    <message>
        <source>How much later than written it hears of an event</source>
        <translation>Wie viel später als geschrieben sie von einem Ereignis hört</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveriesPanel</name>
    <message>
        <source>Deliveries to %1</source>
        <translation>Zustellungen: %1</translation>
    </message>
    <message>
        <source>The log itself loses and reorders nothing: all of this is injected between the log and this one view, and recorded.</source>
        <translation>Der Log selbst verliert und vertauscht nichts: All das wird zwischen dem Log und dieser einen Sicht eingespeist und aufgezeichnet.</translation>
    </message>
    <message>
        <source>As it was at %1.</source>
        <translation>Stand um %1.</translation>
    </message>
    <message>
        <source>Nothing has befallen it: it follows the log by the program&apos;s own line, which has all four checks built in. The first fault or protection that is set here gives it a line that has those that are ticked, and no others.</source>
        <translation>Ihr ist nichts zugestoßen: Sie folgt dem Log über den Zustellweg des Programms, der alle vier Prüfungen eingebaut hat. Die erste Störung oder der erste Schutz, hier eingestellt, gibt ihr einen Zustellweg, der nur die angekreuzten hat.</translation>
    </message>
    <message>
        <source>It is empty until a guest or somebody of the staff looks and has it rebuilt; rebuilds that run: %1.</source>
        <translation>Sie ist leer, bis ein Gast oder jemand vom Personal hinsieht und sie neu aufbauen lässt; laufende Aufbauten: %1.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a sign, when, what befell the projector</comment>
        <translation>%1 um %2: %3</translation>
    </message>
    <message>
        <source>%1 event %2 at %3: %4</source>
        <comment>a sign, which, when, what befell it</comment>
        <translation>%1 Ereignis %2 um %3: %4</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveryPanels</name>
    <message>
        <source>%1 all</source>
        <translation>%1 alle</translation>
    </message>
    <message>
        <source>%1 event %2</source>
        <translation>%1 Ereignis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a document, what changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing would change.</source>
        <translation>%1: Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>%1: %2 would change: %3</source>
        <translation>%1: Ändern würde sich: %2 (%3)</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailLinesModel</name>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>Bestelldetails</translation>
    </message>
    <message>
        <source>C&amp;omposed</source>
        <translation>&amp;Zusammengesetzt</translation>
    </message>
    <message>
        <source>Ask the three services for this order as well, beside the view</source>
        <translation>Auch die drei Dienste nach dieser Bestellung fragen, neben der Sicht</translation>
    </message>
    <message>
        <source>Number of the order to show</source>
        <translation>Nummer der Bestellung, die gezeigt wird</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Services are asked as they are now: of the past only the view&apos;s recording tells</source>
        <translation>Dienste werden gefragt, wie sie jetzt sind: Von der Vergangenheit erzählt nur die Aufzeichnung der Sicht</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Zeilen der Bestellung</translation>
    </message>
    <message>
        <source>Events of the order</source>
        <translation>Ereignisse der Bestellung</translation>
    </message>
    <message>
        <source>What the process manager waits for</source>
        <translation>Worauf der Prozessmanager wartet</translation>
    </message>
    <message>
        <source>To do of the process manager</source>
        <translation>Was der Prozessmanager zu tun hat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>The view knows no order %1.</source>
        <translation>Die Sicht kennt keine Bestellung %1.</translation>
    </message>
    <message>
        <source>Choose an order, or double-click one in another pane.</source>
        <translation>Eine Bestellung wählen oder eine in einem anderen Bereich doppelt anklicken.</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailsTable</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Kassiert</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>restaurant::Diagnostics</name>
    <message>
        <source>none is open</source>
        <translation>keine ist offen</translation>
    </message>
    <message>
        <source>It could not be looked at</source>
        <translation>Es ließ sich nicht ansehen</translation>
    </message>
</context>
<context>
    <name>restaurant::DishButton</name>
    <message>
        <source>Contains %1</source>
        <translation>Enthält %1</translation>
    </message>
    <message>
        <source>%1 · sold out</source>
        <translation>%1 · ausverkauft</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
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
        <translation>Kein Gericht dieses Namens.</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wieder anbieten</translation>
    </message>
    <message>
        <source>Mark %1 sold out</source>
        <translation>%1 als ausverkauft melden</translation>
    </message>
</context>
<context>
    <name>restaurant::DishGuestsModel</name>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesModel</name>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesPane</name>
    <message>
        <source>Guests by dish</source>
        <translation>Gäste je Gericht</translation>
    </message>
    <message>
        <source>Add the view &amp;Guests by dish</source>
        <translation>Sicht „Gäste je Gericht“ &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a view to this evening: it reads the log from its first event</source>
        <translation>Diesem Abend eine Sicht hinzufügen: Sie liest den Log ab seinem ersten Ereignis</translation>
    </message>
    <message>
        <source>Nobody has ordered yet.</source>
        <translation>Noch hat niemand bestellt.</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is not part of this evening yet. Added, it reads the log from its first event, and is right about what was before.</source>
        <translation>Wie viele Gäste welches Gericht bestellt haben: eine Sicht, die noch nicht Teil dieses Abends ist. Hinzugefügt, liest sie den Log ab seinem ersten Ereignis und stimmt auch für das, was vorher war.</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesTable</name>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
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
        <translation>✕ gehört nicht hierher</translation>
    </message>
    <message>
        <source>W: why does it say this?</source>
        <translation>W: Warum steht das da?</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorPoster</name>
    <message>
        <source>The doors are closed</source>
        <translation>Die Türen sind geschlossen</translation>
    </message>
    <message>
        <source>The doors are open: type %1, and the PIN %2</source>
        <translation>Die Türen sind offen: %1 eintippen und die PIN %2</translation>
    </message>
    <message>
        <source>Be a guest: scan the code, or type</source>
        <translation>Gast sein: den Code scannen oder eintippen:</translation>
    </message>
    <message>
        <source>and the PIN</source>
        <translation>und die PIN</translation>
    </message>
    <message>
        <source>In the same network. Nothing is typed that says who you are.</source>
        <translation>Im selben Netz. Nichts wird eingetippt, was sagt, wer man ist.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate&apos;s fingerprint begins with %1.</source>
        <translation>Verschlüsselt. Der Fingerabdruck des Zertifikats beginnt mit %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsController</name>
    <message>
        <source>&amp;Doors for phones…</source>
        <translation>&amp;Türen für Handys…</translation>
    </message>
    <message>
        <source>Let phones of the same network in as guests, and close again</source>
        <translation>Handys im selben Netz als Gäste einlassen und die Türen wieder schließen</translation>
    </message>
    <message>
        <source>Of those with phones, %1 know the rule, %2 have just seen it, %3 guess.</source>
        <translation>Von denen mit Handy kennen %1 die Regel, %2 haben es gerade gesehen, %3 raten.</translation>
    </message>
    <message>
        <source>This evening is opened only to look. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>Dieser Abend ist nur zum Ansehen geöffnet. Handys beantworten die Fragen einer Lektion und bestellen nichts.</translation>
    </message>
    <message>
        <source>In this evening only the script acts. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>An diesem Abend handelt nur das Skript. Handys beantworten die Fragen einer Lektion und bestellen nichts.</translation>
    </message>
    <message>
        <source>Phones come in at %1</source>
        <translation>Handys kommen herein über %1</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>Türen für Handys</translation>
    </message>
    <message>
        <source>Doors open · %1</source>
        <translation>Türen offen · %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsWindow</name>
    <message>
        <source>Let phones of this network in as guests</source>
        <translation>Handys in diesem Netz als Gäste einlassen</translation>
    </message>
    <message>
        <source>On the &amp;projector</source>
        <translation>Auf die &amp;Leinwand</translation>
    </message>
    <message>
        <source>Show code, address and PIN alone, on the other screen if there is one; Escape ends it</source>
        <translation>Code, Adresse und PIN allein zeigen, auf dem anderen Bildschirm, wenn es einen gibt; Escape beendet es</translation>
    </message>
    <message>
        <source>Show of &amp;hands instead</source>
        <translation>Stattdessen &amp;Handzeichen</translation>
    </message>
    <message>
        <source>Go on without phones: the class votes by hands, as in every lesson</source>
        <translation>Ohne Handys weitermachen: Die Klasse stimmt mit den Händen ab, wie in jeder Lektion</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Send the chosen guest away; the phone may come in again as another</source>
        <translation>Den gewählten Gast wegschicken; das Handy darf als ein anderer wiederkommen</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>Türen für Handys</translation>
    </message>
    <message>
        <source>The network to which the doors are opened</source>
        <translation>Das Netz, zu dem die Türen geöffnet werden</translation>
    </message>
    <message>
        <source>So many guests at most</source>
        <translation>So viele Gäste höchstens</translation>
    </message>
    <message>
        <source>Guests on phones</source>
        <translation>Gäste mit Handy</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>Guests at &amp;most</source>
        <translation>Gäste höch&amp;stens</translation>
    </message>
    <message>
        <source>This computer alone (to try it)</source>
        <translation>Nur dieser Rechner (zum Probieren)</translation>
    </message>
    <message>
        <source>%1 · %2 (leads outside)</source>
        <translation>%1 · %2 (führt nach außen)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close the &amp;doors</source>
        <translation>&amp;Türen schließen</translation>
    </message>
    <message>
        <source>Open the &amp;doors</source>
        <translation>&amp;Türen öffnen</translation>
    </message>
    <message>
        <source>%1 (display off, or gone)</source>
        <translation>%1 (Bildschirm aus, oder weg)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftList</name>
    <message>
        <source>Lines of this order</source>
        <translation>Zeilen dieser Bestellung</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>nur noch %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftRow</name>
    <message>
        <source>This text cannot be recorded: it has characters that are not plain text.</source>
        <translation>Dieser Text lässt sich nicht aufzeichnen: Er enthält Zeichen, die kein einfacher Text sind.</translation>
    </message>
    <message>
        <source>Note, such as “no ice”</source>
        <translation>Notiz, etwa „ohne Eis“</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Allergy, such as “nuts”</source>
        <translation>Allergie, etwa „Nüsse“</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Gang</translation>
    </message>
    <message>
        <source>Course </source>
        <translation>Gang </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ allergy: %1</source>
        <translation>⚠ Allergie: %1</translation>
    </message>
    <message>
        <source>course %1</source>
        <translation>Gang %1</translation>
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
        <translation>Ein %1 weniger</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>Ein %1 mehr</translation>
    </message>
    <message>
        <source>Note, allergy and course of %1</source>
        <translation>Notiz, Allergie und Gang von %1</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Zeile wegnehmen</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Note, allergy, course</source>
        <translation>Notiz, Allergie, Gang</translation>
    </message>
</context>
<context>
    <name>restaurant::EncryptionChoice</name>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Zertifikat…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate, in PEM form</source>
        <translation>Die Datei des Zertifikats wählen, in PEM-Form</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>S&amp;chlüssel…</translation>
    </message>
    <message>
        <source>Choose the file of its private key, if that is another one</source>
        <translation>Die Datei seines privaten Schlüssels wählen, wenn es eine andere ist</translation>
    </message>
    <message>
        <source>Whether others can read along</source>
        <translation>Ob andere mitlesen können</translation>
    </message>
    <message>
        <source>Openly (HTTP)</source>
        <translation>Offen (HTTP)</translation>
    </message>
    <message>
        <source>Encrypted, certificate made here</source>
        <translation>Verschlüsselt, Zertifikat von hier</translation>
    </message>
    <message>
        <source>Encrypted, certificate of yours</source>
        <translation>Verschlüsselt, eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of the doors</source>
        <translation>Zertifikat der Türen</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Privater Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>Kein Zertifikat ist gewählt.</translation>
    </message>
    <message>
        <source>Certificate and key: %1</source>
        <translation>Zertifikat und Schlüssel: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, key: %2</source>
        <translation>Zertifikat: %1, Schlüssel: %2</translation>
    </message>
    <message>
        <source>Choose the file of the certificate first.</source>
        <translation>Zuerst die Datei des Zertifikats wählen.</translation>
    </message>
    <message>
        <source>What phones and this computer say to each other can be read by others in the same network.</source>
        <translation>Was Handys und dieser Rechner einander sagen, können andere im selben Netz lesen.</translation>
    </message>
    <message>
        <source>Nobody can read along. But nobody vouches for this certificate: each phone warns once, and some do not go on from there. Try it with one.</source>
        <translation>Niemand kann mitlesen. Aber niemand bürgt für dieses Zertifikat: Jedes Handy warnt einmal, und manche gehen von da nicht weiter. Mit einem versuchen.</translation>
    </message>
    <message>
        <source>Nobody can read along. Phones come in by the name that stands in the certificate: it has to lead to this computer.</source>
        <translation>Niemand kann mitlesen. Handys kommen über den Namen herein, der im Zertifikat steht: Er muss zu diesem Rechner führen.</translation>
    </message>
</context>
<context>
    <name>restaurant::Evening</name>
    <message>
        <source>Too much is waiting already. Nothing was done; try again.</source>
        <translation>Es wartet schon zu viel. Nichts wurde getan; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The evening is not ready for commands yet. Nothing was done.</source>
        <translation>Der Abend ist noch nicht bereit für Befehle. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>This evening takes no commands any more. Nothing was done.</source>
        <translation>Dieser Abend nimmt keine Befehle mehr an. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>The past is on the screen; only the live views can be rebuilt or stopped. Nothing was done.</source>
        <translation>Auf dem Bildschirm ist die Vergangenheit; nur die laufenden Sichten lassen sich neu aufbauen oder anhalten. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>the store of this evening cannot be written to any more</source>
        <translation>in den Speicher dieses Abends lässt sich nicht mehr schreiben</translation>
    </message>
    <message>
        <source>In this evening only the script acts: nobody can come in.</source>
        <translation>An diesem Abend handelt nur das Skript: Niemand kann hereinkommen.</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningStatus</name>
    <message>
        <source>● Running %1</source>
        <translation>● Läuft %1</translation>
    </message>
    <message>
        <source>■ The evening is over</source>
        <translation>■ Der Abend ist zu Ende</translation>
    </message>
    <message>
        <source>❚❚ Paused</source>
        <translation>❚❚ Pausiert</translation>
    </message>
    <message>
        <source>◌ Opening: checking, %1 %</source>
        <translation>◌ Wird geöffnet: Prüfung, %1 %</translation>
    </message>
    <message>
        <source>◌ Opening: run again from its record, %1 %</source>
        <translation>◌ Wird geöffnet: Nachspielen der Aufzeichnung, %1 %</translation>
    </message>
    <message>
        <source>■ Cannot go on</source>
        <translation>■ Kann nicht weitergehen</translation>
    </message>
    <message>
        <source>%1 commands/s</source>
        <translation>%1 Befehle/s</translation>
    </message>
    <message>
        <source>%1 · %2 rejected</source>
        <translation>%1 · %2 abgelehnt</translation>
    </message>
    <message>
        <source>This machine: commit → view %1 ms p50, %2 ms p99</source>
        <translation>Dieser Rechner: Commit → Sicht %1 ms p50, %2 ms p99</translation>
    </message>
    <message>
        <source>By the wall&apos;s clock, over the last 1,000 commits, to a view that the scenario does not hold back.
Until the window has painted it: %1 ms p50, %2 ms p99</source>
        <translation>Nach der Wanduhr, über die letzten 1.000 Commits, bis zu einer Sicht, die das Szenario nicht aufhält.
Bis das Fenster es gezeichnet hat: %1 ms p50, %2 ms p99</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · Startzahl %2</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · nur lesen</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningsBox</name>
    <message>
        <source>Evenings of each, simulated</source>
        <translation>Abende je Spalte, simuliert</translation>
    </message>
    <message>
        <source>Evenings of each, measured on files</source>
        <translation>Abende je Spalte, auf Dateien gemessen</translation>
    </message>
    <message>
        <source>How far off the mean a figure may be before it is named, with how many evenings it would take</source>
        <translation>Wie weit eine Zahl vom Mittel abweichen darf, bevor sie genannt wird, mit der Zahl der Abende, die es brauchte</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Spielen</translation>
    </message>
    <message>
        <source>%v of %m evenings</source>
        <translation>%v von %m Abenden</translation>
    </message>
    <message>
        <source>The first seed</source>
        <translation>Die erste Startzahl</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erste Startzahl</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>restaurant::FileController</name>
    <message>
        <source>&amp;Back to what this branched from</source>
        <translation>Zurück zum Ausgangs&amp;punkt der Verzweigung</translation>
    </message>
    <message>
        <source>CQRS Restaurant[*]</source>
        <translation>CQRS Restaurant[*]</translation>
    </message>
    <message>
        <source>%1, not saved[*] — CQRS Restaurant</source>
        <translation>%1, nicht gesichert[*] — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1, read only[*] — %2 — CQRS Restaurant</source>
        <translation>%1, nur lesen[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1[*] — %2 — CQRS Restaurant</source>
        <translation>%1[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>“%1” is not saved. What was done in it would be lost.</source>
        <translation>„%1“ ist nicht gesichert. Was darin getan wurde, ginge verloren.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Sichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Nicht sichern</translation>
    </message>
    <message>
        <source>“%1”, from which this is a branch, is not saved either.</source>
        <translation>„%1“, wovon dies eine Verzweigung ist, ist auch nicht gesichert.</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Dorthin zurück</translation>
    </message>
    <message>
        <source>This evening is no branch of another</source>
        <translation>Dieser Abend ist keine Verzweigung eines anderen</translation>
    </message>
    <message>
        <source>Open “%1” again, where the branch begins</source>
        <translation>„%1“ wieder öffnen, wo die Verzweigung beginnt</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Verzweigung von %1</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended; something was done in it last on %2.</source>
        <translation>„%1“ war nicht gesichert, als das Programm endete; zuletzt geschah darin etwas am %2.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Wegwerfen</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>Aufzeichnungen (*.restaurant)</translation>
    </message>
    <message>
        <source>Save evening as</source>
        <translation>Abend sichern unter</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorPane</name>
    <message>
        <source>Floor</source>
        <translation>Gastraum</translation>
    </message>
    <message>
        <source>Show the floor as tables</source>
        <translation>Gastraum als Tabellen zeigen</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>Details dieser Bestellung zeigen</translation>
    </message>
    <message>
        <source>Click on anything, or go there with the arrow keys: here stands what it is and what it waits for.</source>
        <translation>Etwas anklicken oder mit den Pfeiltasten hingehen: Hier steht, was es ist und worauf es wartet.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorTables</name>
    <message>
        <source>Which table of the floor</source>
        <translation>Welche Tabelle des Gastraums</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Schlangen</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>%1 on the floor</source>
        <translation>%1 im Gastraum</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorWidget</name>
    <message>
        <source>Floor</source>
        <translation>Gastraum</translation>
    </message>
    <message>
        <source>The dining room from above. Arrow keys go from one thing to the next.</source>
        <translation>Der Gastraum von oben. Pfeiltasten gehen von einem zum nächsten.</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowMessages</name>
    <message>
        <source>write side</source>
        <translation>Schreibseite</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, abgelehnt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>log and views</source>
        <translation>Log und Sichten</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Ankunft</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowPane</name>
    <message>
        <source>Data flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Messages take three times as long (S)</source>
        <translation>Nachrichten brauchen dreimal so lange (S)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>Das Bild steht still; der Abend geht weiter (H)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show the trip of the message that is chosen, from end to end (F)</source>
        <translation>Den Weg der gewählten Nachricht von Ende zu Ende zeigen (F)</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>Was die Nachricht enthält, als JSON</translation>
    </message>
    <message>
        <source>The steps of the trail</source>
        <translation>Die Schritte der Spur</translation>
    </message>
    <message>
        <source>Show the data flow as tables</source>
        <translation>Datenfluss als Tabellen zeigen</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>Gehalten: Das Bild steht still, während der Abend weitergeht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:
%2</source>
        <translation>%1:
%2</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowPlaces</name>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passiert</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowTables</name>
    <message>
        <source>Which table of the data flow</source>
        <translation>Welche Tabelle des Datenflusses</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <source>%1 of the data flow</source>
        <translation>%1 des Datenflusses</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Noch keine Nachricht.</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowWidget</name>
    <message>
        <source>Data flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>The road of the data, from commands by way of the write side and the log to the views. Arrow keys go from one thing to the next.</source>
        <translation>Der Weg der Daten, von Befehlen über die Schreibseite und den Log zu den Sichten. Pfeiltasten gehen von einem zum nächsten.</translation>
    </message>
</context>
<context>
    <name>restaurant::FollowedList</name>
    <message>
        <source>Wait on</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weiter</translation>
    </message>
    <message>
        <source>What is known of the orders that you sent</source>
        <translation>Was über die gesendeten Bestellungen bekannt ist</translation>
    </message>
    <message>
        <source>As long again</source>
        <translation>Noch einmal so lange</translation>
    </message>
    <message>
        <source>The order stays sent; what becomes of it is told here</source>
        <translation>Die Bestellung bleibt gesendet; was aus ihr wird, steht hier</translation>
    </message>
    <message>
        <source>… and %1 more are under way</source>
        <translation>… und %1 weitere sind unterwegs</translation>
    </message>
</context>
<context>
    <name>restaurant::FrontDoor</name>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>What can be done here: the story, lessons, your own evening</source>
        <translation>Was sich hier tun lässt: die Geschichte, Lektionen, ein eigener Abend</translation>
    </message>
    <message>
        <source>%1 lessons, each with questions to a class or to yourself. Done: %2</source>
        <translation>%1 Lektionen, jede mit Fragen an eine Klasse oder an sich selbst. Erledigt: %2</translation>
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
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Wort finden</translation>
    </message>
    <message>
        <source>A word, or what it means</source>
        <translation>Ein Wort oder was es bedeutet</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Passende Wörter</translation>
    </message>
    <message>
        <source>No word of that kind</source>
        <translation>Kein solches Wort</translation>
    </message>
    <message>
        <source>In the lesson %1</source>
        <translation>In der Lektion %1</translation>
    </message>
</context>
<context>
    <name>restaurant::GuestsModel</name>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>restaurant::GuideWindow</name>
    <message>
        <source>The chapters are in English. What is said of each lesson is in your language.</source>
        <translation>Die Kapitel sind auf Englisch. Was über jede Lektion gesagt wird, ist auf Deutsch.</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>Leitfaden für Lehrkräfte</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Leitfaden suchen</translation>
    </message>
    <message>
        <source>Chapters and lessons in which it stands</source>
        <translation>Kapitel und Lektionen, in denen es steht</translation>
    </message>
    <message>
        <source>The page that is chosen</source>
        <translation>Die gewählte Seite</translation>
    </message>
    <message>
        <source>Nothing of that kind stands there</source>
        <translation>Nichts dergleichen steht dort</translation>
    </message>
</context>
<context>
    <name>restaurant::HarmModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>The view showed</source>
        <translation>Die Sicht zeigte</translation>
    </message>
    <message>
        <source>True was</source>
        <translation>Wahr war</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>Es kostete</translation>
    </message>
</context>
<context>
    <name>restaurant::HarmPane</name>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Decisions that the truth would have changed</source>
        <translation>Entscheidungen, die die Wahrheit geändert hätte</translation>
    </message>
    <message>
        <source>No decision so far would have been another, had its view shown what was true.</source>
        <translation>Bis jetzt wäre keine Entscheidung anders ausgefallen, hätte ihre Sicht gezeigt, was wahr war.</translation>
    </message>
    <message>
        <source>Only harm of this kind</source>
        <translation>Nur Schaden dieser Art</translation>
    </message>
    <message>
        <source>All harm</source>
        <translation>Jeder Schaden</translation>
    </message>
    <message>
        <source>Only harm of this cause</source>
        <translation>Nur Schaden dieser Ursache</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>Show all harm again</source>
        <translation>Wieder allen Schaden zeigen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 von %2 Entscheidungen</translation>
    </message>
    <message>
        <source>%1 up to here</source>
        <translation>%1 bis hierher</translation>
    </message>
    <message>
        <source>Of these it cost persons with phones, %1: %2</source>
        <translation>Davon kostete es Personen mit Handy, %1: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::HelpDesk</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>The field&apos;s words, found as you type</source>
        <translation>Die Wörter des Fachs; beim Tippen werden sie gefunden</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>What has the focus is explained, and then whatever you click</source>
        <translation>Was den Fokus hat, wird erklärt, und dann alles, was angeklickt wird</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s guide</source>
        <translation>&amp;Leitfaden für Lehrkräfte</translation>
    </message>
    <message>
        <source>Six lectures, and of each lesson what it asks and what goes wrong in class</source>
        <translation>Sechs Vorlesungen, und von jeder Lektion, was sie fragt und was in der Klasse schiefgeht</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Darf leer sein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysPicture</name>
    <message>
        <source>Tables, keys and references</source>
        <translation>Tabellen, Schlüssel und Verweise</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>Es gibt noch keine Tabellen.</translation>
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
        <translation>%1, mit %2. Welche, sagt die Tabelle daneben.</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation>%1.%2: %3</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysWidget</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show keys and references as a table</source>
        <translation>Schlüssel und Verweise als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Tables, keys and references</source>
        <translation>Tabellen, Schlüssel und Verweise</translation>
    </message>
    <message>
        <source>Keys and references</source>
        <translation>Schlüssel und Verweise</translation>
    </message>
    <message>
        <source>There are no tables yet</source>
        <translation>Es gibt noch keine Tabellen</translation>
    </message>
    <message>
        <source>PK: primary key · FK: refers to the key of another table</source>
        <translation>PK: Primärschlüssel · FK: verweist auf den Schlüssel einer anderen Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>restaurant::KitchenModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since fired</source>
        <translation>Seit Abruf</translation>
    </message>
    <message>
        <source>Since sent</source>
        <translation>Seit Eingang</translation>
    </message>
    <message>
        <source>not fired</source>
        <translation>nicht abgerufen</translation>
    </message>
    <message>
        <source>Order %1, %2
Since fired %3, since sent %4
%5</source>
        <translation>Bestellung %1, %2
Seit Abruf %3, seit Eingang %4
%5</translation>
    </message>
</context>
<context>
    <name>restaurant::KitchenPane</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>No tickets. They appear here once an order is accepted.</source>
        <translation>Keine Bons. Sie erscheinen hier, sobald eine Bestellung angenommen ist.</translation>
    </message>
    <message>
        <source>Tickets as a table</source>
        <translation>Bons als Tabelle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start the ticket&apos;s next line</source>
        <translation>Die nächste Zeile des Bons beginnen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finish the line that is cooking</source>
        <translation>Die kochende Zeile fertig melden</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>All is done: take the ticket off the screen</source>
        <translation>Alles ist getan: den Bon vom Bildschirm nehmen</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fire the ticket&apos;s next course</source>
        <translation>Den nächsten Gang des Bons abrufen</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring a bumped ticket back</source>
        <translation>Einen abgehakten Bon zurückholen</translation>
    </message>
    <message>
        <source>Show the tickets as a table</source>
        <translation>Bons als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Show the tickets of one station only</source>
        <translation>Nur die Bons einer Station zeigen</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Alle Stationen</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Heute</translation>
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
        <translation>Heute: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>In the language of the desktop, or else in English</source>
        <translation>In der Sprache des Desktops, sonst auf Englisch</translation>
    </message>
    <message>
        <source>From the next start on in this language</source>
        <translation>Ab dem nächsten Start in dieser Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>“%1” holds from the next start of the program on.</source>
        <translation>„%1“ gilt ab dem nächsten Start des Programms.</translation>
    </message>
</context>
<context>
    <name>restaurant::LayoutActions</name>
    <message>
        <source>Layo&amp;ut</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Geschichte</translation>
    </message>
    <message>
        <source>Room and data in one picture, with what happens in words, and the evening below it</source>
        <translation>Raum und Daten in einem Bild, mit Worten zu dem, was geschieht, und darunter der Abend</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Arbeit</translation>
    </message>
    <message>
        <source>Take orders, cook, serve, and see what the guests see</source>
        <translation>Bestellungen aufnehmen, kochen, auftragen und sehen, was die Gäste sehen</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Einblick</translation>
    </message>
    <message>
        <source>The log, why a view says what it says, the files, and the evening below them</source>
        <translation>Der Log, warum eine Sicht sagt, was sie sagt, die Dateien und darunter der Abend</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Bühne</translation>
    </message>
    <message>
        <source>One picture as large as it can be; the key of another pane puts that on the stage</source>
        <translation>Ein Bild, so groß es geht; die Taste eines anderen Bereichs bringt diesen auf die Bühne</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>A&amp;lles</translation>
    </message>
    <message>
        <source>All panes at once, for who knows them</source>
        <translation>Alle Bereiche zugleich, für den, der sie kennt</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonActions</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>Le&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;Take a lesson…</source>
        <translation>Lektion &amp;wählen…</translation>
    </message>
    <message>
        <source>Choose from all lessons there are</source>
        <translation>Aus allen vorhandenen Lektionen wählen</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Lektion ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Take a lesson from a file</source>
        <translation>Eine Lektion aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>&amp;Folder of lessons…</source>
        <translation>&amp;Ordner mit Lektionen…</translation>
    </message>
    <message>
        <source>Where lessons of your own are looked for first</source>
        <translation>Wo zuerst nach eigenen Lektionen gesucht wird</translation>
    </message>
    <message>
        <source>Level &amp;1: the restaurant</source>
        <translation>Stufe &amp;1: das Restaurant</translation>
    </message>
    <message>
        <source>Level &amp;2: views, and who reads them</source>
        <translation>Stufe &amp;2: Sichten und wer sie liest</translation>
    </message>
    <message>
        <source>Level &amp;3: architectures and services</source>
        <translation>Stufe &amp;3: Architekturen und Dienste</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.json)</source>
        <translation>Lektionen (*.lesson.json)</translation>
    </message>
    <message>
        <source>Lessons are looked for in “%1” first. One of the name of another stands in for it.</source>
        <translation>Lektionen werden zuerst in „%1“ gesucht. Eine mit dem Namen einer anderen tritt an deren Stelle.</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>Anderen &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Look there no longer</source>
        <translation>&amp;Dort nicht mehr suchen</translation>
    </message>
    <message>
        <source>Folder of lessons</source>
        <translation>Ordner mit Lektionen</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonChooser</name>
    <message>
        <source>Take it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Lektion wählen</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>Lektionen, nach Stufe</translation>
    </message>
    <message>
        <source>There are no lessons.</source>
        <translation>Es gibt keine Lektionen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonController</name>
    <message>
        <source>The lesson “%1” has ended: another evening was opened.</source>
        <translation>Die Lektion „%1“ ist zu Ende: Ein anderer Abend wurde geöffnet.</translation>
    </message>
    <message>
        <source>This lesson does not show on this machine what it says. %1</source>
        <translation>Diese Lektion zeigt auf diesem Rechner nicht, was sie sagt. %1</translation>
    </message>
    <message>
        <source>What this stop waits for has not come. The lesson goes on all the same.</source>
        <translation>Worauf dieser Halt wartet, ist nicht gekommen. Die Lektion geht trotzdem weiter.</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonList</name>
    <message>
        <source>Level %1 · %2 min</source>
        <translation>Stufe %1 · %2 min</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>Lektionen, nach Stufe</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonListModel</name>
    <message>
        <source>… being checked</source>
        <translation>… wird geprüft</translation>
    </message>
    <message>
        <source>✓ shows what it says</source>
        <translation>✓ zeigt, was sie sagt</translation>
    </message>
    <message>
        <source>✕ does not show what it says here</source>
        <translation>✕ zeigt hier nicht, was sie sagt</translation>
    </message>
    <message>
        <source>✕ cannot be read</source>
        <translation>✕ ist nicht lesbar</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was sie zeigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>%1, level %2, %3 minutes, %4. %5</source>
        <translation>%1, Stufe %2, %3 Minuten, %4. %5</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonLocks</name>
    <message>
        <source>This lesson keeps it locked, so that it gives nothing away.</source>
        <translation>Diese Lektion hält es gesperrt, damit nichts verraten wird.</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonPane</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Show what helps, or hide it</source>
        <translation>Zeigen, was hilft, oder verbergen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Leave the lesson; the evening stays as it is</source>
        <translation>Die Lektion verlassen; der Abend bleibt, wie er ist</translation>
    </message>
    <message>
        <source>On with the lesson (F2)</source>
        <translation>Weiter mit der Lektion (F2)</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (Shift+F2)</source>
        <translation>Das letzte Stück noch einmal zeigen, halb so schnell (Umschalt+F2)</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadChart</name>
    <message>
        <source>%1 (ms), measured here</source>
        <translation>%1 (ms), hier gemessen</translation>
    </message>
    <message>
        <source>%1, measured here</source>
        <translation>%1, hier gemessen</translation>
    </message>
    <message>
        <source>Readers at a time</source>
        <translation>Gleichzeitige Leser</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadModel</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>%v of %m points</source>
        <translation>%v von %m Punkten</translation>
    </message>
    <message>
        <source>What was measured, as a table</source>
        <translation>Was gemessen wurde, als Tabelle</translation>
    </message>
    <message>
        <source>Choose architectures and readers, and measure.</source>
        <translation>Architekturen und Leser wählen und messen.</translation>
    </message>
    <message>
        <source>Save a line for each point</source>
        <translation>Eine Zeile für jeden Punkt sichern</translation>
    </message>
    <message>
        <source>So many readers at a time, one after the other</source>
        <translation>So viele gleichzeitige Leser, eins nach dem anderen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long each point is measured</source>
        <translation>Wie lange jeder Punkt gemessen wird</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Each point</source>
        <translation>Je Punkt</translation>
    </message>
    <message>
        <source>Readers are whole numbers from 1 to 8, as 1, 2, 4, 8.</source>
        <translation>Leser sind ganze Zahlen von 1 bis 8, etwa 1, 2, 4, 8.</translation>
    </message>
    <message>
        <source>Choose architectures (none: all of them), and measure: one writes and more and more read, on real files of this computer. Nothing of it is simulated.</source>
        <translation>Architekturen wählen (keine: alle) und messen: Einer schreibt, und immer mehr lesen, auf echten Dateien dieses Rechners. Nichts davon ist simuliert.</translation>
    </message>
    <message>
        <source>Measured load: %1</source>
        <translation>Gemessene Last: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::LogDelegate</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ angenommen</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ abgelehnt</translation>
    </message>
    <message>
        <source>↻ repeated</source>
        <translation>↻ wiederholt</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 mehr</translation>
    </message>
</context>
<context>
    <name>restaurant::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Re&amp;jected only</source>
        <translation>Nur ab&amp;gelehnte</translation>
    </message>
    <message>
        <source>What did this &amp;change?</source>
        <translation>Was hat das geän&amp;dert?</translation>
    </message>
    <message>
        <source>Show its &amp;trip</source>
        <translation>Den &amp;Weg zeigen</translation>
    </message>
    <message>
        <source>Only this order</source>
        <translation>Nur diese Bestellung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Only commands of this type, or that caused this event</source>
        <translation>Nur Befehle dieses Typs, oder die dieses Ereignis verursacht haben</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Only what this actor sent</source>
        <translation>Nur was diese Person gesendet hat</translation>
    </message>
    <message>
        <source>Only commands that were rejected</source>
        <translation>Nur Befehle, die abgelehnt wurden</translation>
    </message>
    <message>
        <source>Show all commands again</source>
        <translation>Wieder alle Befehle zeigen</translation>
    </message>
    <message>
        <source>Keep the newest command in sight</source>
        <translation>Den neuesten Befehl im Blick behalten</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>F&amp;olgen</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>Befehle und Ereignisse</translation>
    </message>
    <message>
        <source>No commands to show yet</source>
        <translation>Noch keine Befehle</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Was der Log zeigt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands with the events they caused</source>
        <translation>Befehle mit den Ereignissen, die sie verursacht haben</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Who looked at which view: they change nothing, and cause no event</source>
        <translation>Wer auf welche Sicht geblickt hat: Blicke ändern nichts und verursachen kein Ereignis</translation>
    </message>
    <message>
        <source>Light up all that this command has changed</source>
        <translation>Alles aufleuchten lassen, was dieser Befehl geändert hat</translation>
    </message>
    <message>
        <source>Show in the data flow which way this command has gone</source>
        <translation>Im Datenfluss zeigen, welchen Weg dieser Befehl genommen hat</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 von %2 Befehlen</translation>
    </message>
    <message>
        <source>the last %1 commands; %2 older ones are in the file</source>
        <translation>die letzten %1 Befehle; %2 ältere sind in der Datei</translation>
    </message>
</context>
<context>
    <name>restaurant::LooksModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>At event</source>
        <translation>Bei Ereignis</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>restaurant::LooksView</name>
    <message>
        <source>Only queries of this view</source>
        <translation>Nur Abfragen dieser Sicht</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle Sichten</translation>
    </message>
    <message>
        <source>Only what this person looked at</source>
        <translation>Nur worauf diese Person geblickt hat</translation>
    </message>
    <message>
        <source>Show all queries again</source>
        <translation>Wieder alle Abfragen zeigen</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Nobody has looked at a view yet. Guests and staff do so where they live in the evening; a script&apos;s do not.</source>
        <translation>Noch hat niemand auf eine Sicht geblickt. Gäste und Personal tun es, wo sie an dem Abend leben; die eines Skripts nicht.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Leute</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1 von %2 Abfragen</translation>
    </message>
    <message>
        <source>the last %1 queries</source>
        <translation>die letzten %1 Abfragen</translation>
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
        <translation>Handzettel sichern</translation>
    </message>
    <message>
        <source>There is no pane “%1”.</source>
        <translation>Es gibt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Szenarien (*.scenario.json)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>Aufzeichnungen (*.restaurant)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>The evening is over</source>
        <translation>Der Abend ist zu Ende</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>%1

It can still be opened to read.</source>
        <translation>%1

Zum Lesen lässt er sich noch öffnen.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gesichert</translation>
    </message>
    <message>
        <source>The past cannot be changed. This begins a new evening that shares events 1 to %1 with “%2” and goes its own way from there.

It is kept when you save it. “%2” stays as it is; the menu File leads back to it.</source>
        <translation>Die Vergangenheit lässt sich nicht ändern. So beginnt ein neuer Abend, der die Ereignisse 1 bis %1 mit „%2“ teilt und von da an seinen eigenen Weg geht.

Er bleibt erhalten, wenn er gesichert wird. „%2“ bleibt, wie er ist; das Menü „Datei“ führt dorthin zurück.</translation>
    </message>
    <message>
        <source>&amp;Begin the branch</source>
        <translation>&amp;Verzweigung beginnen</translation>
    </message>
    <message>
        <source>Once more, at half the speed: event %1 of %2 · nothing is sent, %3 commands are read from the record; then all is where it was</source>
        <translation>Noch einmal, halb so schnell: Ereignis %1 von %2 · nichts wird gesendet, %3 Befehle werden aus der Aufzeichnung gelesen; danach ist alles wieder, wo es war</translation>
    </message>
    <message>
        <source>The past: event %1 of %2 · nothing is sent, %3 commands are read from the record</source>
        <translation>Die Vergangenheit: Ereignis %1 von %2 · nichts wird gesendet, %3 Befehle werden aus der Aufzeichnung gelesen</translation>
    </message>
    <message>
        <source>About CQRS Restaurant</source>
        <translation>Über CQRS Restaurant</translation>
    </message>
    <message>
        <source>CQRS Restaurant %1

A restaurant that shows how CQRS and event sourcing work: orders are commands to a write side; the events it records keep the kitchen, waiter and status views in step.

GPL-3.0-or-later</source>
        <translation>CQRS Restaurant %1

Ein Restaurant, das zeigt, wie CQRS und Event Sourcing funktionieren: Bestellungen sind Befehle an eine Schreibseite; die Ereignisse, die sie aufzeichnet, halten die Sichten für Küche, Kellner und Status im Gleichschritt.

GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Save the class&apos;s log</source>
        <translation>Den Log der Klasse sichern</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Take a lesson (Ctrl+L): at each question hands are counted by a click, or by the keys 1 to 6.</source>
        <translation>Eine Lektion nehmen (Strg+L): Bei jeder Frage werden Hände mit einem Klick gezählt oder mit den Tasten 1 bis 6.</translation>
    </message>
</context>
<context>
    <name>restaurant::NoteRow</name>
    <message>
        <source>A note for this moment, and Enter</source>
        <translation>Eine Notiz für diesen Augenblick, dann Enter</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Notiz am Cursor</translation>
    </message>
</context>
<context>
    <name>restaurant::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Meldung schließen</translation>
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
        <translation>Zeile stornieren…</translation>
    </message>
    <message>
        <source>Take the chosen line off the order</source>
        <translation>Die gewählte Zeile aus der Bestellung nehmen</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Bestellung absagen…</translation>
    </message>
    <message>
        <source>Cancel the whole order</source>
        <translation>Die ganze Bestellung absagen</translation>
    </message>
    <message>
        <source>Refund declined</source>
        <translation>Erstattung abgelehnt</translation>
    </message>
    <message>
        <source>The bank has not let the last refund through: the money is owed</source>
        <translation>Die Bank hat die letzte Erstattung nicht durchgelassen: Das Geld wird geschuldet</translation>
    </message>
    <message>
        <source>Refund again</source>
        <translation>Erneut erstatten</translation>
    </message>
    <message>
        <source>Give back once more what is owed; a manager may</source>
        <translation>Noch einmal erstatten, was geschuldet wird; die Leitung darf das</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation>Grund, dann Enter</translation>
    </message>
    <message>
        <source>Say why. Enter goes on, Escape goes back.</source>
        <translation>Sagen, warum. Enter geht weiter, Escape zurück.</translation>
    </message>
    <message>
        <source>Void line %1?</source>
        <translation>Zeile %1 stornieren?</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Bestellung %1 absagen?</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderController</name>
    <message>
        <source>The evening is being saved. Nothing was done; try again.</source>
        <translation>Der Abend wird gerade gesichert. Nichts wurde getan; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>no evening is open</source>
        <translation>kein Abend ist offen</translation>
    </message>
    <message>
        <source>the evening is being saved</source>
        <translation>der Abend wird gerade gesichert</translation>
    </message>
    <message>
        <source>the past cannot be changed</source>
        <translation>die Vergangenheit lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>the write side did not take it</source>
        <translation>die Schreibseite nahm es nicht an</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1 wurde nicht entschieden: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderEntryPane</name>
    <message>
        <source>Choose a table first</source>
        <translation>Zuerst einen Tisch wählen</translation>
    </message>
    <message>
        <source>Ask for the guest&apos;s name</source>
        <translation>Nach dem Namen des Gasts fragen</translation>
    </message>
    <message>
        <source>This name cannot be recorded</source>
        <translation>Dieser Name lässt sich nicht aufzeichnen</translation>
    </message>
    <message>
        <source>Choose a dish</source>
        <translation>Ein Gericht wählen</translation>
    </message>
    <message>
        <source>Take an order</source>
        <translation>Bestellung aufnehmen</translation>
    </message>
    <message>
        <source>Find a dish</source>
        <translation>Gericht suchen</translation>
    </message>
    <message>
        <source>Find a dish: “2 ram” and Enter</source>
        <translation>Gericht suchen: „2 ram“ und Enter</translation>
    </message>
    <message>
        <source>Type a part of a dish&apos;s name, perhaps after a number, and press Enter to add it. With this field empty, Enter places the order.</source>
        <translation>Einen Teil des Namens eines Gerichts eintippen, vielleicht nach einer Zahl, und mit Enter hinzufügen. Ist dieses Feld leer, gibt Enter die Bestellung auf.</translation>
    </message>
    <message>
        <source>Placing the order …</source>
        <translation>Bestellung wird aufgegeben …</translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation>Wartet auf %1 …</translation>
    </message>
    <message>
        <source>Waiting for %1 views …</source>
        <translation>Wartet auf %1 Sichten …</translation>
    </message>
    <message>
        <source>Seat and place order · %1  ⏎</source>
        <translation>Setzen und aufgeben · %1  ⏎</translation>
    </message>
    <message>
        <source>Place order · %1  ⏎</source>
        <translation>Bestellung aufgeben · %1  ⏎</translation>
    </message>
</context>
<context>
    <name>restaurant::PaletteModel</name>
    <message>
        <source>%1 · not now</source>
        <translation>%1 · jetzt nicht</translation>
    </message>
</context>
<context>
    <name>restaurant::Pane</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneDock</name>
    <message>
        <source>Close this pane; the View menu brings it back</source>
        <translation>Diesen Bereich schließen; das Menü „Ansicht“ bringt ihn zurück</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneHeader</name>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What people and the process manager want to happen. It may be refused.</source>
        <translation>Was Personen und der Prozessmanager geschehen lassen wollen. Es kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>write side</source>
        <translation>Schreibseite</translation>
    </message>
    <message>
        <source>Decides on each command, and appends events to the log. Reads no view.</source>
        <translation>Entscheidet über jeden Befehl und hängt Ereignisse an den Log an. Liest keine Sicht.</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>Lesesicht</translation>
    </message>
    <message>
        <source>Folded from the events of the log, and asked instead of it. Never writes; can be folded again at any time.</source>
        <translation>Aus den Ereignissen des Logs gefaltet und an seiner Stelle gefragt. Schreibt nie; lässt sich jederzeit neu falten.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>Who writes, who reads, and what lies between.</source>
        <translation>Wer schreibt, wer liest und was dazwischen liegt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rebuild or stop this view</source>
        <translation>Diese Sicht neu aufbauen oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Rebuild</source>
        <translation>&amp;Neu aufbauen</translation>
    </message>
    <message>
        <source>Forget the view and fold it again from the first event of the log</source>
        <translation>Die Sicht vergessen und ab dem ersten Ereignis des Logs neu falten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Hold deliveries back: the view hears of nothing more and grows old</source>
        <translation>Zustellungen zurückhalten: Die Sicht erfährt nichts mehr und veraltet</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Deliver what has waited, and what comes</source>
        <translation>Zustellen, was gewartet hat und was kommt</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Take the event once more at which the view stopped</source>
        <translation>Das Ereignis noch einmal nehmen, bei dem die Sicht stehen blieb</translation>
    </message>
    <message>
        <source>S&amp;kip the event</source>
        <translation>Ereignis ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Go on without the event at which the view stopped. The view is without it until it is rebuilt, and its store says who decided so</source>
        <translation>Ohne das Ereignis weitermachen, bei dem die Sicht stehen blieb. Es fehlt ihr, bis sie neu aufgebaut wird, und ihr Speicher sagt, wer so entschieden hat</translation>
    </message>
    <message>
        <source>&amp;Deliveries…</source>
        <translation>&amp;Zustellungen…</translation>
    </message>
    <message>
        <source>Bend what is delivered to the view, and protect it</source>
        <translation>Stören, was der Sicht zugestellt wird, und sie schützen</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneSet</name>
    <message>
        <source>Pane on the full &amp;screen</source>
        <translation>Bereich auf vo&amp;llem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>Bereich &amp;schließen</translation>
    </message>
    <message>
        <source>Sto&amp;ry</source>
        <translation>&amp;Geschichte</translation>
    </message>
    <message>
        <source>S&amp;tores</source>
        <translation>S&amp;peicher</translation>
    </message>
    <message>
        <source>Let the pane in front fill the screen, or no longer</source>
        <translation>Der vordere Bereich füllt den Bildschirm, oder nicht mehr</translation>
    </message>
    <message>
        <source>Close the pane in front; its key brings it back</source>
        <translation>Den vorderen Bereich schließen; seine Taste bringt ihn zurück</translation>
    </message>
    <message>
        <source>Guests and staff look at this view all the time: without it they would stand still. In an evening that is played by its script it can be stopped.</source>
        <translation>Gäste und Personal blicken die ganze Zeit auf diese Sicht: Ohne sie stünden sie still. An einem Abend, den sein Skript spielt, lässt sie sich anhalten.</translation>
    </message>
</context>
<context>
    <name>restaurant::ParkedBox</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Events that the view could not show</source>
        <translation>Ereignisse, die die Sicht nicht zeigen konnte</translation>
    </message>
    <message>
        <source>No event is parked</source>
        <translation>Kein Ereignis ist beiseitegelegt</translation>
    </message>
    <message>
        <source>%1 all</source>
        <translation>%1 alle</translation>
    </message>
    <message>
        <source>%1: %2, as it should be</source>
        <translation>%1: %2, wie es sein soll</translation>
    </message>
    <message>
        <source>%1: ≠ %2, expected %3</source>
        <translation>%1: ≠ %2, erwartet %3</translation>
    </message>
    <message>
        <source>Shown wrongly: %1 until what is on its way has come, %2 until the view is rebuilt.</source>
        <translation>Falsch gezeigt: %1, bis kommt, was unterwegs ist; %2, bis die Sicht neu aufgebaut wird.</translation>
    </message>
    <message>
        <source>Portions left</source>
        <translation>Restportionen</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>Eingenommenes Geld</translation>
    </message>
</context>
<context>
    <name>restaurant::ParkedModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>Die Sicht</translation>
    </message>
    <message>
        <source>goes on without it</source>
        <translation>macht ohne es weiter</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>other orders go on</source>
        <translation>andere Bestellungen gehen weiter</translation>
    </message>
</context>
<context>
    <name>restaurant::PassModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>takeaway, %1</source>
        <translation>zum Mitnehmen, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>Fertig seit</translation>
    </message>
</context>
<context>
    <name>restaurant::PhoneVotes</name>
    <message>
        <source>I know the rule behind it</source>
        <translation>Ich kenne die Regel dahinter</translation>
    </message>
    <message>
        <source>I have just seen it</source>
        <translation>Ich habe es gerade gesehen</translation>
    </message>
    <message>
        <source>I am guessing</source>
        <translation>Ich rate</translation>
    </message>
</context>
<context>
    <name>restaurant::PictureActions</name>
    <message>
        <source>Save a &amp;contact sheet…</source>
        <translation>&amp;Kontaktbogen sichern…</translation>
    </message>
    <message>
        <source>The moments that were noted, four on a page, as a PDF</source>
        <translation>Die notierten Augenblicke, vier auf einer Seite, als PDF</translation>
    </message>
    <message>
        <source>Save pictures of &amp;moments…</source>
        <translation>Bilder von &amp;Augenblicken sichern…</translation>
    </message>
    <message>
        <source>A numbered picture of each moment that was noted, with its caption</source>
        <translation>Ein nummeriertes Bild von jedem notierten Augenblick, mit seiner Bildunterschrift</translation>
    </message>
    <message>
        <source>Save a &amp;film…</source>
        <translation>&amp;Film sichern…</translation>
    </message>
    <message>
        <source>The whole evening with its captions, by ffmpeg where it is installed</source>
        <translation>Der ganze Abend mit seinen Bildunterschriften, durch ffmpeg, wo es installiert ist</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gesichert</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Kontaktbogen sichern</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>The contact sheet is being drawn…</source>
        <translation>Der Kontaktbogen wird gezeichnet…</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Ein Ordner für die Bilder</translation>
    </message>
    <message>
        <source>The pictures are being drawn…</source>
        <translation>Die Bilder werden gezeichnet…</translation>
    </message>
    <message>
        <source>Save a film</source>
        <translation>Film sichern</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.mkv *.webm *.mov)</source>
        <translation>Filme (*.mp4 *.mkv *.webm *.mov)</translation>
    </message>
    <message>
        <source>The film is being made…</source>
        <translation>Der Film wird gemacht…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>How large is it to be?</source>
        <translation>Wie groß soll es werden?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
</context>
<context>
    <name>restaurant::PlaceChooser</name>
    <message>
        <source>Table %1 · free: seats a party</source>
        <translation>Tisch %1 · frei: setzt eine Gesellschaft</translation>
    </message>
    <message>
        <source>Table %1 · party of %2</source>
        <translation>Tisch %1 · Gesellschaft von %2</translation>
    </message>
    <message>
        <source>Seat a party of</source>
        <translation>Zu setzende Gesellschaft</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>Am Tisch</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Name des Gasts</translation>
    </message>
    <message>
        <source>Guests to seat first</source>
        <translation>Gäste, die zuerst gesetzt werden</translation>
    </message>
    <message>
        <source> of %1 seats</source>
        <translation> von %1 Plätzen</translation>
    </message>
</context>
<context>
    <name>restaurant::PoolsModel</name>
    <message>
        <source>Pool</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
</context>
<context>
    <name>restaurant::PresenterMode</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>One picture fills the screen, with a caption for the last row; Esc ends it</source>
        <translation>Ein Bild füllt den Bildschirm, mit einer Bildunterschrift für die letzte Reihe; Esc beendet es</translation>
    </message>
    <message>
        <source>Spot at the pointer</source>
        <translation>Lichtkreis am Zeiger</translation>
    </message>
    <message>
        <source>While presenting: all but the surroundings of the pointer dims (S)</source>
        <translation>Beim Vorführen: Alles außer der Umgebung des Zeigers wird dunkler (S)</translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation>Gedrückte Tasten zeigen</translation>
    </message>
    <message>
        <source>While presenting: say which keys are pressed (K)</source>
        <translation>Beim Vorführen: sagen, welche Tasten gedrückt werden (K)</translation>
    </message>
    <message>
        <source>Notes on a second screen</source>
        <translation>Notizen auf zweitem Bildschirm</translation>
    </message>
    <message>
        <source>What is shown, what comes next, and the notes, for the teacher</source>
        <translation>Was gezeigt wird, was als Nächstes kommt und die Notizen, für die Lehrkraft</translation>
    </message>
</context>
<context>
    <name>restaurant::ProtectionsBox</name>
    <message>
        <source>Protections</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Duplicate check</source>
        <translation>Doppelprüfung</translation>
    </message>
    <message>
        <source>What is noted as shown is passed over</source>
        <translation>Was als gezeigt vermerkt ist, wird übergangen</translation>
    </message>
    <message>
        <source>Gap check</source>
        <translation>Lückenprüfung</translation>
    </message>
    <message>
        <source>What is missing is noticed, and read in the log</source>
        <translation>Was fehlt, wird bemerkt und im Log gelesen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What comes before its turn waits for what is before it</source>
        <translation>Was zu früh kommt, wartet auf das, was davor liegt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Neuversuch</translation>
    </message>
    <message>
        <source>What could not be shown is tried again</source>
        <translation>Was nicht gezeigt werden konnte, wird noch einmal versucht</translation>
    </message>
    <message>
        <source>Single flight</source>
        <translation>Single Flight</translation>
    </message>
    <message>
        <source>Of a view that was thrown away one rebuild runs at a time, and who else finds it empty waits for that</source>
        <translation>Für eine verworfene Sicht läuft nur ein neuer Aufbau zugleich, und wer sie sonst leer findet, wartet darauf</translation>
    </message>
    <message>
        <source>When it is tried again</source>
        <translation>Wann neu versucht wird</translation>
    </message>
    <message>
        <source>What becomes of an event that cannot be shown</source>
        <translation>Was aus einem Ereignis wird, das sich nicht zeigen lässt</translation>
    </message>
    <message>
        <source>Delivery guarantee</source>
        <translation>Zustellgarantie</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <source>How often it is tried</source>
        <translation>Wie oft es versucht wird</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Neu versucht</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>A poison event</source>
        <translation>Ein Giftereignis</translation>
    </message>
</context>
<context>
    <name>restaurant::QueryCostsModel</name>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>In 1 min</source>
        <translation>In 1 min</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Last answered by</source>
        <translation>Zuletzt beantwortet durch</translation>
    </message>
    <message>
        <source>One query of %1 for %2, at the mean of %3: %4 statements were run, which answered %5 rows in %6 steps of SQLite, a few for each row visited; after %7 the answer was there.</source>
        <translation>Eine Abfrage, %1, für: %2, im Mittel von %3: %4 Anweisungen wurden ausgeführt, die %5 Zeilen lieferten, in %6 Schritten von SQLite, einige je besuchter Zeile; nach %7 war die Antwort da.</translation>
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
        <translation>Unterwegs: eingespeiste Störungen</translation>
    </message>
    <message>
        <source>How long the projector stands still</source>
        <translation>Wie lange der Projektor stillsteht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How long the projector needs for each event</source>
        <translation>Wie lange der Projektor für jedes Ereignis braucht</translation>
    </message>
    <message>
        <source>Projector stands still for</source>
        <translation>Projektor steht still für</translation>
    </message>
    <message>
        <source>Projector needs, for each event</source>
        <translation>Projektor braucht je Ereignis</translation>
    </message>
    <message>
        <source>A rebuild needs, for each event</source>
        <translation>Neuer Aufbau braucht je Ereignis</translation>
    </message>
    <message>
        <source>How many of 1 000 events are %1</source>
        <translation>Wie viele von 1 000 Ereignissen: %1</translation>
    </message>
    <message>
        <source> of 1 000</source>
        <translation> von 1 000</translation>
    </message>
    <message>
        <source>How long a rebuild needs for each event of the log</source>
        <translation>Wie lange ein neuer Aufbau für jedes Ereignis des Logs braucht</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>restaurant::RecentFiles</name>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
</context>
<context>
    <name>restaurant::ReportView</name>
    <message>
        <source>What the evening was</source>
        <translation>Was der Abend war</translation>
    </message>
</context>
<context>
    <name>restaurant::RowsModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::RowsWidget</name>
    <message>
        <source>All of the row that is chosen</source>
        <translation>Alles aus der gewählten Zeile</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>The rows with the highest keys first, or the lowest (N)</source>
        <translation>Die Zeilen mit den höchsten oder mit den niedrigsten Schlüsseln zuerst (N)</translation>
    </message>
    <message>
        <source>Rows before these</source>
        <translation>Zeilen davor</translation>
    </message>
    <message>
        <source>The rows before these (B)</source>
        <translation>Die Zeilen vor diesen (B)</translation>
    </message>
    <message>
        <source>Rows after these</source>
        <translation>Zeilen danach</translation>
    </message>
    <message>
        <source>The rows after these (M)</source>
        <translation>Die Zeilen nach diesen (M)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>There are no rows here</source>
        <translation>Hier sind keine Zeilen</translation>
    </message>
    <message>
        <source>The rows before these</source>
        <translation>Die Zeilen vor diesen</translation>
    </message>
    <message>
        <source>The rows after these</source>
        <translation>Die Zeilen nach diesen</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3 of %4</source>
        <translation>%1: Zeilen %2 bis %3 von %4</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3</source>
        <translation>%1: Zeilen %2 bis %3</translation>
    </message>
</context>
<context>
    <name>restaurant::RunActions</name>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Begin the evening anew</source>
        <translation>Den Abend von vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Laufen</translation>
    </message>
    <message>
        <source>Let the evening run, or pause it</source>
        <translation>Den Abend laufen lassen oder pausieren</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>The next command of the script with all it causes, then pause</source>
        <translation>Der nächste Befehl des Skripts mit allem, was er auslöst, dann Pause</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seconds in the restaurant for each of yours</source>
        <translation>%1 Sekunden im Restaurant je Sekunde hier</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell es geht</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>restaurant::RunBar</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Clock of the restaurant</source>
        <translation>Uhr des Restaurants</translation>
    </message>
    <message>
        <source>Last event of the log</source>
        <translation>Letztes Ereignis des Logs</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · geschlossen</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>In der Rolle von</translation>
    </message>
</context>
<context>
    <name>restaurant::RunBox</name>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>restaurant::SaveButtons</name>
    <message>
        <source>Save picture…</source>
        <translation>Bild sichern…</translation>
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
        <translation>Alles davon für andere Programme sichern</translation>
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
        <translation>Niemand, für den dieser Platz spricht, darf das: %1.</translation>
    </message>
    <message>
        <source>The seat has not been opened yet, or too much waits. Nothing was done.</source>
        <translation>Der Platz ist noch nicht geöffnet, oder zu viel wartet. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1 wurde nicht entschieden: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatWindow</name>
    <message>
        <source>%1: is being decided</source>
        <translation>%1: wird entschieden</translation>
    </message>
    <message>
        <source>%1: waits for the server</source>
        <translation>%1: wartet auf den Server</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: abgelehnt. %2</translation>
    </message>
    <message>
        <source>%1: not decided. %2</source>
        <translation>%1: nicht entschieden. %2</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>waiter</source>
        <translation>Kellner</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>spectator</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Sichern &amp;unter…</translation>
    </message>
    <message>
        <source>Copy the whole log from the server into a .restaurant file</source>
        <translation>Den ganzen Log vom Server in eine .restaurant-Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>The chosen command is not to be decided any more</source>
        <translation>Der gewählte Befehl soll nicht mehr entschieden werden</translation>
    </message>
    <message>
        <source>Seat: %1 — %2</source>
        <translation>Platz: %1 — %2</translation>
    </message>
    <message>
        <source> s late</source>
        <translation> s verspätet</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>Leave this seat; its copy is kept</source>
        <translation>Diesen Platz verlassen; seine Kopie bleibt</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Commands of this seat, the newest first</source>
        <translation>Befehle dieses Platzes, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Whose last portion it was</source>
        <translation>Wessen letzte Portion es war</translation>
    </message>
    <message>
        <source>Commands of this seat</source>
        <translation>Befehle dieses Platzes</translation>
    </message>
    <message>
        <source>The last portion</source>
        <translation>Die letzte Portion</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>The seat has ended. What is shown stays as it was.</source>
        <translation>Der Platz ist beendet. Was gezeigt wird, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>server is there</source>
        <translation>Server ist da</translation>
    </message>
    <message>
        <source>%1 in the restaurant</source>
        <translation>%1 im Restaurant</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>The server was not reached for %1 s. What is shown is as old as that, and commands wait.</source>
        <translation>Der Server war %1 s nicht zu erreichen. Was gezeigt wird, ist so alt, und Befehle warten.</translation>
    </message>
    <message>
        <source>Waits for the server. %1</source>
        <translation>Wartet auf den Server. %1</translation>
    </message>
    <message>
        <source>at %1 · as it was %2 ago</source>
        <translation>bei %1 · Stand von vor %2</translation>
    </message>
    <message>
        <source>%1 · %2, at event %3</source>
        <translation>%1 · %2, bei Ereignis %3</translation>
    </message>
    <message>
        <source>Copies the log…</source>
        <translation>Kopiert den Log…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are, on purpose: seconds of this machine&apos;s clock, not of the restaurant&apos;s</source>
        <translation>So viele Sekunden verspätet sind die Sichten dieses Platzes, mit Absicht: Sekunden der Uhr dieses Rechners, nicht des Restaurants</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatsController</name>
    <message>
        <source>&amp;Lead a class…</source>
        <translation>&amp;Klasse leiten…</translation>
    </message>
    <message>
        <source>Lead an evening whose log stands on a server, with seats on other machines</source>
        <translation>Einen Abend leiten, dessen Log auf einem Server steht, mit Plätzen auf anderen Rechnern</translation>
    </message>
    <message>
        <source>&amp;Join a class…</source>
        <translation>Klasse &amp;beitreten…</translation>
    </message>
    <message>
        <source>Take a seat at a class&apos;s log: kitchen, waiter, counter, board or spectator</source>
        <translation>Einen Platz am Log einer Klasse einnehmen: Küche, Kellner, Theke, Tafel oder Zuschauer</translation>
    </message>
    <message>
        <source>Seats of the &amp;class…</source>
        <translation>Plätz&amp;e der Klasse…</translation>
    </message>
    <message>
        <source>Who is there, whose last portion it was, and the log to be saved</source>
        <translation>Wer da ist, wessen letzte Portion es war, und der Log zum Sichern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has joined yet</source>
        <translation>Noch ist niemand beigetreten</translation>
    </message>
</context>
<context>
    <name>restaurant::ServerFields</name>
    <message>
        <source>Host: a name or a number, or the whole address, pasted</source>
        <translation>Host: ein Name oder eine Nummer, oder die ganze Adresse, eingefügt</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Name der Datenbank</translation>
    </message>
    <message>
        <source>Name of this seat&apos;s login</source>
        <translation>Anmeldename dieses Platzes</translation>
    </message>
    <message>
        <source>Password of this login</source>
        <translation>Passwort dieser Anmeldung</translation>
    </message>
    <message>
        <source>File of the class&apos;s certificate</source>
        <translation>Datei des Zertifikats der Klasse</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port des Servers</translation>
    </message>
    <message>
        <source>lab7.example, or paste the address</source>
        <translation>lab7.example, oder die Adresse einfügen</translation>
    </message>
    <message>
        <source>leader1, kitchen1 …</source>
        <translation>leader1, kitchen1 …</translation>
    </message>
    <message>
        <source>empty: as in your ~/.pgpass</source>
        <translation>leer: wie in ~/.pgpass</translation>
    </message>
    <message>
        <source>/tmp/class.crt; not needed on this machine</source>
        <translation>/tmp/class.crt; auf diesem Rechner nicht nötig</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>Choose the file of the class&apos;s certificate</source>
        <translation>Die Datei des Zertifikats der Klasse wählen</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>Z&amp;ertifikat</translation>
    </message>
    <message>
        <source>The password is kept in memory while the program runs, and written nowhere.</source>
        <translation>Das Passwort bleibt im Arbeitsspeicher, solange das Programm läuft, und wird nirgends aufgeschrieben.</translation>
    </message>
    <message>
        <source>The class&apos;s certificate</source>
        <translation>Das Zertifikat der Klasse</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Zertifikate (*.crt *.pem)</translation>
    </message>
    <message>
        <source>Where is the server? Its name or number is missing.</source>
        <translation>Wo ist der Server? Sein Name oder seine Nummer fehlt.</translation>
    </message>
    <message>
        <source>This is no name of a host, and no address that can be read.</source>
        <translation>Das ist kein Name eines Hosts und keine Adresse, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>The name of the database is missing; script/class calls it “evening”.</source>
        <translation>Der Name der Datenbank fehlt; script/class nennt sie „evening“.</translation>
    </message>
    <message>
        <source>A database has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>Der Name einer Datenbank enthält hier keine Leerzeichen, Kommas, Anführungszeichen oder Backslashes.</translation>
    </message>
    <message>
        <source>A login has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>Ein Anmeldename enthält hier keine Leerzeichen, Kommas, Anführungszeichen oder Backslashes.</translation>
    </message>
    <message>
        <source>There is no file of that name for the certificate; it needs a whole path, as /tmp/class.crt.</source>
        <translation>Es gibt keine Zertifikatsdatei dieses Namens; nötig ist der ganze Pfad, wie /tmp/class.crt.</translation>
    </message>
</context>
<context>
    <name>restaurant::ServiceActions</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>The service %1 decides each command at once</source>
        <translation>Der Dienst %1 entscheidet jeden Befehl sofort</translation>
    </message>
    <message>
        <source>%1 is slow: %2</source>
        <translation>%1 ist langsam: %2</translation>
    </message>
    <message>
        <source>The service %1 decides each command %2 after it was sent</source>
        <translation>Der Dienst %1 entscheidet jeden Befehl %2, nachdem er gesendet wurde</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 steht</translation>
    </message>
    <message>
        <source>The service %1 decides nothing: its commands wait until it is set going</source>
        <translation>Der Dienst %1 entscheidet nichts: Seine Befehle warten, bis er wieder läuft</translation>
    </message>
</context>
<context>
    <name>restaurant::ServiceBar</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Set %1 going</source>
        <translation>%1 wieder starten</translation>
    </message>
    <message>
        <source>The service %1 decides what waits, in order, and goes on</source>
        <translation>Der Dienst %1 entscheidet, was wartet, der Reihe nach, und macht weiter</translation>
    </message>
</context>
<context>
    <name>restaurant::ShapesWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>%1 %2, in %3
%4</translation>
    </message>
    <message>
        <source>The number of the order</source>
        <translation>Die Nummer der Bestellung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>The same fact, kept in several shapes</source>
        <translation>Dieselbe Tatsache, in mehreren Gestalten aufbewahrt</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Zeilen in Tabellen</translation>
    </message>
    <message>
        <source>Events of the log</source>
        <translation>Ereignisse des Logs</translation>
    </message>
    <message>
        <source>Documents of the views</source>
        <translation>Dokumente der Sichten</translation>
    </message>
    <message>
        <source>Nothing is known of this order here.</source>
        <translation>Über diese Bestellung ist hier nichts bekannt.</translation>
    </message>
    <message>
        <source>No file of this evening has tables of orders: its architecture keeps none.</source>
        <translation>Keine Datei dieses Abends hat Tabellen mit Bestellungen: Seine Architektur führt keine.</translation>
    </message>
</context>
<context>
    <name>restaurant::ShowController</name>
    <message>
        <source>Play as a sho&amp;w</source>
        <translation>Als &amp;Vorführung abspielen</translation>
    </message>
    <message>
        <source>From the beginning, by itself, with captions at notes; Esc ends it</source>
        <translation>Von Anfang an, von selbst, mit Bildunterschriften an den Notizen; Esc beendet es</translation>
    </message>
    <message>
        <source>Show again and again</source>
        <translation>Immer wieder vorführen</translation>
    </message>
    <message>
        <source>A show that has ended begins anew, until Esc ends it</source>
        <translation>Eine Vorführung, die zu Ende ist, beginnt von vorn, bis Esc sie beendet</translation>
    </message>
    <message>
        <source>%1 — the end</source>
        <translation>%1 — Ende</translation>
    </message>
</context>
<context>
    <name>restaurant::SideModel</name>
    <message>
        <source>A only</source>
        <translation>nur A</translation>
    </message>
    <message>
        <source>B only</source>
        <translation>nur B</translation>
    </message>
    <message>
        <source>Only A shows %1</source>
        <translation>Nur A zeigt %1</translation>
    </message>
    <message>
        <source>Only B shows %1</source>
        <translation>Nur B zeigt %1</translation>
    </message>
    <message>
        <source>A and B say different things of %1</source>
        <translation>A und B sagen Verschiedenes: %1</translation>
    </message>
    <message>
        <source>A and B say the same of %1</source>
        <translation>A und B sagen dasselbe: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::SpaceTimeDiagram</name>
    <message>
        <source>Space-time diagram</source>
        <translation>Raum-Zeit-Diagramm</translation>
    </message>
</context>
<context>
    <name>restaurant::SqlWidget</name>
    <message>
        <source>Stopped after a second, with %1. SQLite says: %2</source>
        <translation>Nach einer Sekunde gestoppt, mit %1. SQLite sagt: %2</translation>
    </message>
    <message>
        <source>The first %1; the rest was not asked for.</source>
        <translation>Die ersten %1; nach dem Rest wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Stopped with %1, because the answer takes too much room.</source>
        <translation>Gestoppt mit %1, weil die Antwort zu viel Platz braucht.</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>A question in SQL</source>
        <translation>Eine Frage in SQL</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask this file; it is opened to read, and nothing can be changed (Enter)</source>
        <translation>Diese Datei fragen; sie ist nur zum Lesen geöffnet, und nichts lässt sich ändern (Enter)</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Type a question and press Enter. The file is opened only to read; a question ends after a second or 10,000 rows.</source>
        <translation>Eine Frage eintippen und Enter drücken. Die Datei ist nur zum Lesen geöffnet; eine Frage endet nach einer Sekunde oder 10.000 Zeilen.</translation>
    </message>
    <message>
        <source>SELECT … of %1</source>
        <translation>SELECT … von %1</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffBar</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>This evening is only read here.</source>
        <translation>Dieser Abend wird hier nur gelesen.</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffControls</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <translation>Ein Kellner für alles</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <translation>Zwei für alles</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <translation>Charlie ist wieder da</translation>
    </message>
    <message>
        <source>Everybody on the floor does everything</source>
        <translation>Jeder im Gastraum macht alles</translation>
    </message>
    <message>
        <source>Some take orders and money, the others serve and answer</source>
        <translation>Die einen nehmen Bestellungen und Geld auf, die anderen tragen auf und antworten</translation>
    </message>
    <message>
        <source>Nobody is sent home for this: take the others out first.</source>
        <translation>Dafür wird niemand nach Hause geschickt: erst die anderen herausnehmen.</translation>
    </message>
    <message>
        <source>Nobody is hired for this: add a second server first.</source>
        <translation>Dafür wird niemand eingestellt: erst einen zweiten Kellner hinzufügen.</translation>
    </message>
    <message>
        <source>No staff to change</source>
        <translation>Kein Personal zu ändern</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>How the floor&apos;s work is shared</source>
        <translation>Wie die Arbeit im Gastraum verteilt ist</translation>
    </message>
    <message>
        <source>Who does what on the floor</source>
        <translation>Wer im Gastraum was macht</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Einer weniger: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Einer mehr: %1</translation>
    </message>
    <message>
        <source>%1 goes home</source>
        <translation>%1 geht nach Hause</translation>
    </message>
    <message>
        <source>%1 comes to help: %2</source>
        <translation>%1 kommt zu Hilfe: %2</translation>
    </message>
    <message>
        <source>This evening is played by its script: it has no staff to change.</source>
        <translation>Diesen Abend spielt sein Skript: Er hat kein Personal zu ändern.</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>restaurant::StageLine</name>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
</context>
<context>
    <name>restaurant::StartPage</name>
    <message>
        <source>Watch the story</source>
        <translation>Die Geschichte ansehen</translation>
    </message>
    <message>
        <source>One server, too many guests, and what a second pair of hands changes. It runs by itself and says what to look at.</source>
        <translation>Ein Kellner, zu viele Gäste, und was ein zweites Paar Hände ändert. Sie läuft von selbst und sagt, worauf zu achten ist.</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Selbst probieren</translation>
    </message>
    <message>
        <source>Take orders, cook and serve while the evening goes on, and watch each click become a command.</source>
        <translation>Bestellungen aufnehmen, kochen und auftragen, während der Abend läuft, und sehen, wie jeder Klick zu einem Befehl wird.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The same evening twice, side by side, with the same guests: what does another architecture change?</source>
        <translation>Derselbe Abend zweimal, nebeneinander, mit denselben Gästen: Was ändert eine andere Architektur?</translation>
    </message>
    <message>
        <source>What you open or save stands here the next time.</source>
        <translation>Was geöffnet oder gesichert wird, steht beim nächsten Mal hier.</translation>
    </message>
    <message>
        <source>Show this page when the program starts</source>
        <translation>Diese Seite beim Start des Programms zeigen</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Lektion wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS works</source>
        <translation>Ein Restaurant, das zeigt, wie CQRS funktioniert</translation>
    </message>
    <message>
        <source>Orders are commands, what happens is recorded as events, and the kitchen, the waiter and the guests each read a view of their own.</source>
        <translation>Bestellungen sind Befehle, was geschieht, wird als Ereignis aufgezeichnet, und Küche, Kellner und Gäste lesen jeweils ihre eigene Sicht.</translation>
    </message>
    <message>
        <source>To the restaurant</source>
        <translation>Zum Restaurant</translation>
    </message>
    <message>
        <source>To the restaurant (Esc)</source>
        <translation>Zum Restaurant (Esc)</translation>
    </message>
    <message>
        <source>about 3 minutes</source>
        <translation>etwa 3 Minuten</translation>
    </message>
    <message>
        <source>Files that were open lately</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a scenario or a recording</source>
        <translation>Ein Szenario oder eine Aufzeichnung wählen</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command; Help brings this page back</source>
        <translation>Strg+K findet jede Aktion; „Hilfe“ bringt diese Seite zurück</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Lead a class…</source>
        <translation>Klasse leiten…</translation>
    </message>
    <message>
        <source>A class on several machines: lead its evening, whose log stands on a server</source>
        <translation>Eine Klasse an mehreren Rechnern: ihren Abend leiten, dessen Log auf einem Server steht</translation>
    </message>
    <message>
        <source>Join a class…</source>
        <translation>Klasse beitreten…</translation>
    </message>
    <message>
        <source>A class on several machines: take a seat as kitchen, waiter, counter or board</source>
        <translation>Eine Klasse an mehreren Rechnern: einen Platz als Küche, Kellner, Theke oder Tafel einnehmen</translation>
    </message>
</context>
<context>
    <name>restaurant::StatementsModel</name>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
</context>
<context>
    <name>restaurant::StatementsWidget</name>
    <message>
        <source>No plan: %1</source>
        <translation>Kein Plan: %1</translation>
    </message>
    <message>
        <source>Plan: it looks nothing up</source>
        <translation>Plan: Sie schlägt nichts nach</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>The statement that is chosen, and its plan</source>
        <translation>Die gewählte Anweisung und ihr Plan</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Anweisungen</translation>
    </message>
    <message>
        <source>Also those that write no row: where a commit begins and ends, and what is looked up for it (A)</source>
        <translation>Auch die, die keine Zeile schreiben: wo ein Commit beginnt und endet und was dafür nachgeschlagen wird (A)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>What this program writes from now on appears here, statement by statement. Let the evening run, or go one step.</source>
        <translation>Was dieses Programm von jetzt an schreibt, erscheint hier, Anweisung für Anweisung. Den Abend laufen lassen oder einen Schritt gehen.</translation>
    </message>
    <message>
        <source>Enter on a statement shows the rows of its table</source>
        <translation>Enter auf einer Anweisung zeigt die Zeilen ihrer Tabelle</translation>
    </message>
</context>
<context>
    <name>restaurant::StationsModel</name>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>In the pans</source>
        <translation>In den Pfannen</translation>
    </message>
    <message>
        <source>%1 for order %2, %3</source>
        <translation>%1 für Bestellung %2, %3</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusBoardWidget</name>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>zum Mitnehmen</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>am Tisch</translation>
    </message>
    <message>
        <source>Order %1 (%2) is ready since %3</source>
        <translation>Bestellung %1 (%2) ist fertig seit %3</translation>
    </message>
    <message>
        <source>Order %1 (%2) is promised for %3</source>
        <translation>Bestellung %1 (%2) ist zugesagt für %3</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Bestellstatus</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>zum Mitnehmen</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>am Tisch</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusPane</name>
    <message>
        <source>Order status</source>
        <translation>Bestellstatus</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Show the board on a whole monitor; Escape closes it</source>
        <translation>Die Tafel auf einem ganzen Bildschirm zeigen; Escape schließt sie</translation>
    </message>
    <message>
        <source>What if guests read order details?</source>
        <translation>Was, wenn Gäste Bestelldetails läsen?</translation>
    </message>
    <message>
        <source>One wrong turn: what order details would tell guests, and whom</source>
        <translation>Ein Irrweg: was Bestelldetails den Gästen verrieten, und wem</translation>
    </message>
    <message>
        <source>Show the board as a table</source>
        <translation>Die Tafel als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Order status as a table</source>
        <translation>Bestellstatus als Tabelle</translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>Keine Bestellungen.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresList</name>
    <message>
        <source>Files and their tables</source>
        <translation>Dateien und ihre Tabellen</translation>
    </message>
    <message>
        <source>The files of the evening appear here</source>
        <translation>Hier erscheinen die Dateien des Abends</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresModel</name>
    <message>
        <source>%1: %2 pages of %3 bytes, and %4 bytes in the write-ahead log beside it</source>
        <translation>%1: %2 Seiten zu %3 Bytes und %4 Bytes im Write-ahead-Log daneben</translation>
    </message>
    <message>
        <source>%1, a stored query: %2</source>
        <translation>%1, eine gespeicherte Abfrage: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File and table</source>
        <translation>Datei und Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresPane</name>
    <message>
        <source>Stores</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What is shown of the files</source>
        <translation>Was von den Dateien gezeigt wird</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Show the rows of a table, and what the last change has done to them (Ctrl+Alt+1)</source>
        <translation>Die Zeilen einer Tabelle zeigen, und was die letzte Änderung mit ihnen gemacht hat (Strg+Alt+1)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Show the statements that write, with their values (Ctrl+Alt+2)</source>
        <translation>Die schreibenden Anweisungen zeigen, mit ihren Werten (Strg+Alt+2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Show how the tables of a file refer to each other (Ctrl+Alt+3)</source>
        <translation>Zeigen, wie die Tabellen einer Datei aufeinander verweisen (Strg+Alt+3)</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Eine Bestellung</translation>
    </message>
    <message>
        <source>Show one order in tables, log and views, side by side (Ctrl+Alt+4)</source>
        <translation>Eine Bestellung in Tabellen, Log und Sichten zeigen, nebeneinander (Strg+Alt+4)</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Ask a file a question of your own (Ctrl+Alt+5)</source>
        <translation>Einer Datei eine eigene Frage stellen (Strg+Alt+5)</translation>
    </message>
    <message>
        <source>the files as they are now, though the past is on the screen</source>
        <translation>die Dateien, wie sie jetzt sind, obwohl die Vergangenheit auf dem Bildschirm ist</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryPane</name>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>Das Bild steht still; der Abend geht weiter (H)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (A)</source>
        <translation>Das letzte Stück noch einmal zeigen, halb so schnell (A)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show the message that is chosen, or the last of a person or an order, from end to end (F)</source>
        <translation>Die gewählte Nachricht oder die letzte einer Person oder Bestellung von Ende zu Ende zeigen (F)</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Show what people believe, beside what is true (T)</source>
        <translation>Zeigen, was Personen glauben, neben dem, was wahr ist (T)</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Say at what moves what happens (C)</source>
        <translation>An Wendepunkten sagen, was geschieht (C)</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Ruhiger</translation>
    </message>
    <message>
        <source>Nothing travels: a road is lit while something is on it (M)</source>
        <translation>Nichts bewegt sich: Ein Weg leuchtet, solange etwas darauf ist (M)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Nearer to what is written: room, service, stream, row (+)</source>
        <translation>Näher an das Geschriebene: Raum, Dienst, Strom, Zeile (+)</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Ferner</translation>
    </message>
    <message>
        <source>Further from what is written (−)</source>
        <translation>Weiter weg vom Geschriebenen (−)</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Bild sichern…</translation>
    </message>
    <message>
        <source>Save this moment as a drawing (SVG) or a picture (PNG)</source>
        <translation>Diesen Augenblick als Zeichnung (SVG) oder Bild (PNG) sichern</translation>
    </message>
    <message>
        <source>Show the story as tables</source>
        <translation>Geschichte als Tabellen zeigen</translation>
    </message>
    <message>
        <source>The evening as a band; the timeline tells the same as a table</source>
        <translation>Der Abend als Band; die Zeitachse erzählt dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>Gehalten: Das Bild steht still, während der Abend weitergeht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>nothing for %1: skipped</source>
        <translation>nichts für %1: übersprungen</translation>
    </message>
    <message>
        <source>again, at half the speed</source>
        <translation>noch einmal, halb so schnell</translation>
    </message>
    <message>
        <source>%1, %2, event %3, %4.</source>
        <translation>%1, %2, Ereignis %3, %4.</translation>
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
        <translation>Abfragen und Befehle pro Minute</translation>
    </message>
    <message>
        <source>No minute is over yet.</source>
        <translation>Noch ist keine Minute vorbei.</translation>
    </message>
    <message>
        <source>In the last full minute: %1, %2.</source>
        <translation>In der letzten vollen Minute: %1, %2.</translation>
    </message>
    <message>
        <source>Queries: looks of guests and staff at the views. Commands: of persons, that changed something.</source>
        <translation>Abfragen: Blicke von Gästen und Personal auf die Sichten. Befehle: von Personen, die etwas geändert haben.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryStrip</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show its last message from end to end, slowly</source>
        <translation>Die letzte Nachricht dazu von Ende zu Ende zeigen, langsam</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>Details dieser Bestellung zeigen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show why it says what it says (W)</source>
        <translation>Zeigen, warum da steht, was da steht (W)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold back what is delivered to it</source>
        <translation>Zurückhalten, was ihr zugestellt wird</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Throw the view away and fold it again from the log</source>
        <translation>Die Sicht verwerfen und aus dem Log neu falten</translation>
    </message>
    <message>
        <source>Show its table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Look into the file in which the view is kept</source>
        <translation>In die Datei sehen, in der die Sicht liegt</translation>
    </message>
    <message>
        <source>Deliveries…</source>
        <translation>Zustellungen…</translation>
    </message>
    <message>
        <source>Bend what is delivered to it, and protect it</source>
        <translation>Stören, was ihr zugestellt wird, und sie schützen</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>Was die Nachricht enthält, als JSON</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryTables</name>
    <message>
        <source>Which table of the story</source>
        <translation>Welche Tabelle der Geschichte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What stands in the picture</source>
        <translation>Was im Bild steht</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>Befehle und Ereignisse</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Noch keine Nachricht.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>%1 in the room</source>
        <translation>%1 im Raum</translation>
    </message>
    <message>
        <source>Nobody is here.</source>
        <translation>Niemand ist da.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryThings</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryWidget</name>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>The room and its boards, and below it the log and the write side. Arrow keys go from one thing to the next.</source>
        <translation>Der Raum und seine Tafeln, darunter der Log und die Schreibseite. Pfeiltasten gehen von einem zum nächsten.</translation>
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
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, and what the line shows of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95-%-Intervalle</translation>
    </message>
    <message>
        <source>measured here, mean</source>
        <translation>hier gemessen, Mittel</translation>
    </message>
    <message>
        <source>simulated, mean</source>
        <translation>simuliert, Mittel</translation>
    </message>
    <message>
        <source>theory, in the long run</source>
        <translation>Theorie, auf lange Sicht</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>%1 (seconds)</source>
        <translation>%1 (Sekunden)</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepModel</name>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Gesättigt</translation>
    </message>
    <message>
        <source>Wait to order, by theory</source>
        <translation>Warten aufs Bestellen, nach der Theorie</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepPage</name>
    <message>
        <source>What &amp;lateness costs</source>
        <translation>Was Verspätung &amp;kostet</translation>
    </message>
    <message>
        <source>The sweep as a table</source>
        <translation>Der Durchlauf als Tabelle</translation>
    </message>
    <message>
        <source>Choose what is turned, and play.</source>
        <translation>Wählen, was verstellt wird, und spielen.</translation>
    </message>
    <message>
        <source>Save a line for each figure of each point</source>
        <translation>Eine Zeile für jede Kennzahl jedes Punkts sichern</translation>
    </message>
    <message>
        <source>Delay of a view</source>
        <translation>Verzögerung einer Sicht</translation>
    </message>
    <message>
        <source>What is turned</source>
        <translation>Was verstellt wird</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Welche Sicht verspätet ist</translation>
    </message>
    <message>
        <source>The points, as numbers</source>
        <translation>Die Punkte, als Zahlen</translation>
    </message>
    <message>
        <source>Play the evening “A waiter view that is late” at five delays of that view, and draw what was refused and what was sold though out</source>
        <translation>Den Abend „Eine verspätete Kellnersicht“ bei fünf Verzögerungen dieser Sicht spielen und zeichnen, was abgelehnt und was verkauft wurde, obwohl es aus war</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Verstellt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points are numbers, as 20, 30, 40.</source>
        <translation>Punkte sind Zahlen, etwa 20, 30, 40.</translation>
    </message>
    <message>
        <source>Refused, and sold though out</source>
        <translation>Abgelehnt; verkauft, obwohl aus</translation>
    </message>
    <message>
        <source>Choose what is turned, and play: each point is played many times with the same guests.</source>
        <translation>Wählen, was verstellt wird, und spielen: Jeder Punkt wird viele Male mit denselben Gästen gespielt.</translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <translation>Durchlauf: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::TableBar</name>
    <message>
        <source>Seat party</source>
        <translation>Gesellschaft setzen</translation>
    </message>
    <message>
        <source>Move party to</source>
        <translation>Gesellschaft umsetzen an</translation>
    </message>
    <message>
        <source>Guests to seat</source>
        <translation>Zu setzende Gäste</translation>
    </message>
    <message>
        <source> guests</source>
        <translation> Gäste</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a table to seat or move a party.</source>
        <translation>Einen Tisch wählen, um eine Gesellschaft zu setzen oder umzusetzen.</translation>
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
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>restaurant::TasksModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Take card %1</source>
        <translation>Karte %1 nehmen</translation>
    </message>
</context>
<context>
    <name>restaurant::TeacherPage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Nothing more until the end.</source>
        <translation>Bis zum Ende nichts mehr.</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>in %1: %2</translation>
    </message>
    <message>
        <source>None were written; Timeline takes them.</source>
        <translation>Es gibt keine; die Zeitachse nimmt welche auf.</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineBand</name>
    <message>
        <source>The evening as a band; the table below tells the same</source>
        <translation>Der Abend als Band; die Tabelle darunter erzählt dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s) in ten seconds</source>
        <translation>
            <numerusform>%1 · ein Ereignis in zehn Sekunden</numerusform>
            <numerusform>%1 · %n Ereignisse in zehn Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The playhead stands at %3</source>
        <translation>Von %1 bis %2. Der Abspielkopf steht bei %3</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineModel</name>
    <message>
        <source>Cue</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Loop from</source>
        <translation>Schleife ab</translation>
    </message>
    <message>
        <source>The stretch to be played again and again begins here</source>
        <translation>Das Stück, das immer wieder gespielt wird, beginnt hier</translation>
    </message>
    <message>
        <source>Loop to</source>
        <translation>Schleife bis</translation>
    </message>
    <message>
        <source>It ends here; once more: no loop</source>
        <translation>Hier endet es; noch einmal: keine Schleife</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove the note that is chosen in the table</source>
        <translation>Die in der Tabelle gewählte Notiz entfernen</translation>
    </message>
    <message>
        <source>Marks of the evening</source>
        <translation>Marken des Abends</translation>
    </message>
    <message>
        <source>Enter goes there; F2 changes a note, Delete removes it</source>
        <translation>Enter geht dorthin; F2 ändert eine Notiz, Entf entfernt sie</translation>
    </message>
    <message>
        <source>No cue, no refusal, no note yet.</source>
        <translation>Noch kein Stichwort, keine Ablehnung, keine Notiz.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Play a stretch again and again; remove a note</source>
        <translation>Ein Stück immer wieder spielen; eine Notiz entfernen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>in der Vergangenheit</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3 · %4</source>
        <translation>%1 · Ereignis %2 von %3 · %4</translation>
    </message>
    <message>
        <source>%1 · indexing %2 %</source>
        <translation>%1 · Index wird erstellt, %2 %</translation>
    </message>
</context>
<context>
    <name>restaurant::TodoModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>restaurant::TooMuch</name>
    <message>
        <source>What guests would read in order details</source>
        <translation>Was Gäste in Bestelldetails läsen</translation>
    </message>
    <message>
        <source>No order says anything about anybody yet.</source>
        <translation>Noch sagt keine Bestellung etwas über jemanden.</translation>
    </message>
    <message>
        <source>A thought only: nobody is shown this, and nothing is stored. Had guests been given the order details instead of this board, a guest at a table would have read of others %1; a takeaway guest %2. The board says numbers and times, so that it may hang on a wall.</source>
        <translation>Nur ein Gedanke: Niemandem wird das gezeigt, und nichts wird gespeichert. Bekämen Gäste statt dieser Tafel die Bestelldetails, hätte ein Gast am Tisch über andere gelesen: %1; ein Gast an der Theke: %2. Die Tafel sagt nur Nummern und Zeiten, damit sie an einer Wand hängen darf.</translation>
    </message>
</context>
<context>
    <name>restaurant::TooMuchModel</name>
    <message>
        <source>allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>everybody but %1</source>
        <translation>alle außer %1</translation>
    </message>
    <message>
        <source>everybody but table %1</source>
        <translation>alle außer Tisch %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Would be told to</source>
        <translation>Erfahren würden es</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinActions</name>
    <message>
        <source>&amp;Twin run…</source>
        <translation>&amp;Zwillingslauf…</translation>
    </message>
    <message>
        <source>Play the open evening in two ways, side by side</source>
        <translation>Den offenen Abend auf zwei Weisen spielen, nebeneinander</translation>
    </message>
    <message>
        <source>One server, or two who do everything?</source>
        <translation>Ein Kellner oder zwei, die alles machen?</translation>
    </message>
    <message>
        <source>A second server at 12:30, and the same guests without him</source>
        <translation>Ein zweiter Kellner um 12:30, und dieselben Gäste ohne ihn</translation>
    </message>
    <message>
        <source>Two who do everything, or Charlie and Roger?</source>
        <translation>Zwei, die alles machen, oder Charlie und Roger?</translation>
    </message>
    <message>
        <source>Whether the two share all work, or one takes orders and one serves</source>
        <translation>Ob sich die beiden alle Arbeit teilen oder einer aufnimmt und einer aufträgt</translation>
    </message>
    <message>
        <source>The status board, or asking Roger?</source>
        <translation>Auf die Nummerntafel sehen oder Roger fragen?</translation>
    </message>
    <message>
        <source>Boards in everybody&apos;s sight, and the same guests without any</source>
        <translation>Tafeln, die alle sehen, und dieselben Gäste ohne jede Tafel</translation>
    </message>
    <message>
        <source>Wrong at no lag: all late, or one event lost?</source>
        <translation>Falsch ohne Rückstand: alles verspätet oder ein Ereignis verloren?</translation>
    </message>
    <message>
        <source>Order details that show everything two minutes late, and others that are never late and have lost one event</source>
        <translation>Bestelldetails, die alles zwei Minuten verspätet zeigen, und andere, die nie verspätet sind und ein Ereignis verloren haben</translation>
    </message>
    <message>
        <source>An empty board: does each look rebuild it, or one?</source>
        <translation>Eine leere Tafel: Baut jeder Blick sie neu auf oder nur einer?</translation>
    </message>
    <message>
        <source>A status board that is thrown away at the peak: everybody who finds it empty begins a rebuild, or one does and the others wait</source>
        <translation>Eine Nummerntafel, die zur Stoßzeit verworfen wird: Jeder, der sie leer findet, beginnt einen neuen Aufbau, oder einer tut es, und die anderen warten</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinChooser</name>
    <message>
        <source>A and B are the same.</source>
        <translation>A und B sind gleich.</translation>
    </message>
    <message>
        <source>Twin run</source>
        <translation>Zwillingslauf</translation>
    </message>
    <message>
        <source>The evening that is open is played in two ways, with the same guests and commands.</source>
        <translation>Der offene Abend wird auf zwei Weisen gespielt, mit denselben Gästen und Befehlen.</translation>
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
        <translation>Beide spielen</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>Wer bedient</translation>
    </message>
    <message>
        <source>as the scenario says</source>
        <translation>wie das Szenario sagt</translation>
    </message>
    <message>
        <source>What keeps the views in step</source>
        <translation>Was die Sichten im Gleichschritt hält</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Welche Sicht verspätet ist</translation>
    </message>
    <message>
        <source>How late it is</source>
        <translation>Wie verspätet sie ist</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Who sees a board</source>
        <translation>Wer eine Tafel sieht</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Late view</source>
        <translation>Verspätete Sicht</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tafeln</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinFigures</name>
    <message>
        <source>Simulated, so far</source>
        <translation>Simuliert, bis jetzt</translation>
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
        <translation>%1 von A</translation>
    </message>
    <message>
        <source>%1 of B</source>
        <translation>%1 von B</translation>
    </message>
    <message>
        <source>Neither has any</source>
        <translation>Keiner von beiden hat etwas</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>≠ %1 of %2</source>
        <translation>≠ %1 von %2</translation>
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
        <translation>Zwillingslauf: A, %1; B, %2</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Laufen</translation>
    </message>
    <message>
        <source>Let both evenings run, or pause them</source>
        <translation>Beide Abende laufen lassen oder pausieren</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>To the next moment at which a view may change</source>
        <translation>Zum nächsten Augenblick, in dem sich eine Sicht ändern kann</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Blinken</translation>
    </message>
    <message>
        <source>Show B in the place of A, and A again</source>
        <translation>B an der Stelle von A zeigen und wieder A</translation>
    </message>
    <message>
        <source>Go &amp;there</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Go to where A and B first part</source>
        <translation>Dorthin gehen, wo A und B sich zuerst trennen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Time of both evenings</source>
        <translation>Zeit beider Abende</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Si&amp;cht</translation>
    </message>
    <message>
        <source>Both are played to their end, to find where they part …</source>
        <translation>Beide werden bis zum Ende gespielt, um zu finden, wo sie sich trennen …</translation>
    </message>
    <message>
        <source>Figures of both evenings so far, simulated</source>
        <translation>Zahlen beider Abende bis jetzt, simuliert</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>%1, twice: A, %2; B, %3</source>
        <translation>%1, zweimal: A, %2; B, %3</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Waiter: tables</source>
        <translation>Kellner: Tische</translation>
    </message>
    <message>
        <source>Waiter: orders</source>
        <translation>Kellner: Bestellungen</translation>
    </message>
    <message>
        <source>Waiter: dishes</source>
        <translation>Kellner: Gerichte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Bestelldetails</translation>
    </message>
    <message>
        <source>Show what both say here, or leave it out</source>
        <translation>Zeigen, was hier beide sagen, oder es weglassen</translation>
    </message>
    <message>
        <source>What A and B show is the same all evening.</source>
        <translation>Was A und B zeigen, ist den ganzen Abend gleich.</translation>
    </message>
    <message>
        <source>They part at %1 on %2: %3. %4</source>
        <translation>Sie trennen sich um %1, betroffen ist %2: %3. %4</translation>
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
        <translation>◆ %1, an der Stelle von A</translation>
    </message>
</context>
<context>
    <name>restaurant::UntilRow</name>
    <message>
        <source>Run until</source>
        <translation>Laufen bis</translation>
    </message>
    <message>
        <source>until the next refusal</source>
        <translation>bis zur nächsten Ablehnung</translation>
    </message>
    <message>
        <source>until order … is delivered</source>
        <translation>bis Bestellung … ausgeliefert ist</translation>
    </message>
    <message>
        <source>until the waiter view is … behind</source>
        <translation>bis zu … Rückstand der Kellnersicht</translation>
    </message>
    <message>
        <source>Which order, or how many events</source>
        <translation>Welche Bestellung oder wie viele Ereignisse</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Move the cursor on until this is so</source>
        <translation>Den Cursor weiterbewegen, bis es so ist</translation>
    </message>
</context>
<context>
    <name>restaurant::WaiterOrdersTable</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>restaurant::WaiterPane</name>
    <message>
        <source>Waiter</source>
        <translation>Kellner</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <source>No tables yet.</source>
        <translation>Noch keine Tische.</translation>
    </message>
    <message>
        <source>Tables as a table</source>
        <translation>Tische als Tabelle</translation>
    </message>
    <message>
        <source>Show the tables as a table</source>
        <translation>Tische als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>Nächste Aufgaben</translation>
    </message>
    <message>
        <source>Nothing to do right now.</source>
        <translation>Gerade nichts zu tun.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Karte abgelehnt</translation>
    </message>
</context>
<context>
    <name>restaurant::WhatCard</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>The word for it: %1. %2</source>
        <translation>Das Wort dafür: %1. %2</translation>
    </message>
    <message>
        <source>In the lesson %1. Click anything else, or press Esc.</source>
        <translation>In der Lektion %1. Etwas anderes anklicken oder Esc drücken.</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyController</name>
    <message>
        <source>&amp;End the trail</source>
        <translation>Spur been&amp;den</translation>
    </message>
    <message>
        <source>Stop showing why: everything is lit again</source>
        <translation>Nicht mehr zeigen, warum: Alles ist wieder hell</translation>
    </message>
    <message>
        <source>Nothing is known of why this says what it says: no event in the log has made it.</source>
        <translation>Warum da steht, was da steht, ist nicht bekannt: Kein Ereignis im Log hat es bewirkt.</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyMenu</name>
    <message>
        <source>Why does it say this?</source>
        <translation>Warum steht das da?</translation>
    </message>
    <message>
        <source>Show which events, decisions and people made it what it is</source>
        <translation>Zeigen, welche Ereignisse, Entscheidungen und Personen es so gemacht haben</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyModel</name>
    <message>
        <source>appears</source>
        <translation>erscheint</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Did not know</source>
        <translation>Wusste nicht</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Choose a ticket, a table or a number and press W, to be told why it is as it is; or a command in the log, to be told what it changed.</source>
        <translation>Einen Bon, einen Tisch oder eine Nummer wählen und W drücken, um zu erfahren, warum es so ist; oder einen Befehl im Log, um zu erfahren, was er geändert hat.</translation>
    </message>
    <message>
        <source>Show the answer as a table</source>
        <translation>Die Antwort als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Ask on from what is chosen</source>
        <translation>Vom Gewählten aus weiterfragen</translation>
    </message>
    <message>
        <source>The answer as a table</source>
        <translation>Die Antwort als Tabelle</translation>
    </message>
    <message>
        <source>What else did this command change?</source>
        <translation>Was hat dieser Befehl noch geändert?</translation>
    </message>
    <message>
        <source>What else changed?</source>
        <translation>Was wurde noch geändert?</translation>
    </message>
    <message>
        <source>No event that this view shows has made %1 what it is.</source>
        <translation>Kein Ereignis, das diese Sicht zeigt, hat %1 zu dem gemacht, was es ist.</translation>
    </message>
    <message>
        <source>Why does it say this?</source>
        <translation>Warum steht das da?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>restaurant::WindowActions</name>
    <message>
        <source>Open &amp;scenario…</source>
        <translation>&amp;Szenario öffnen…</translation>
    </message>
    <message>
        <source>Begin an evening from a scenario file</source>
        <translation>Einen Abend aus einer Szenariodatei beginnen</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>&amp;Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Go on with an evening that was recorded</source>
        <translation>Einen aufgezeichneten Abend fortsetzen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Sichern &amp;unter…</translation>
    </message>
    <message>
        <source>Keep this evening as a .restaurant file</source>
        <translation>Diesen Abend als .restaurant-Datei aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the restaurant</source>
        <translation>Das Restaurant schließen</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put every pane back where it was at first</source>
        <translation>Jeden Bereich dorthin stellen, wo er am Anfang war</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Was dieses Programm ist</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Versions, and what the store was granted</source>
        <translation>Versionen, und was dem Speicher gewährt wurde</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Play this scenario in several ways, many times, with the same guests</source>
        <translation>Dieses Szenario auf mehrere Weisen spielen, viele Male, mit denselben Gästen</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>&amp;Durchlauf…</translation>
    </message>
    <message>
        <source>Turn one knob of this scenario from point to point</source>
        <translation>Eine Stellgröße dieses Szenarios von Punkt zu Punkt verstellen</translation>
    </message>
    <message>
        <source>Measured &amp;load…</source>
        <translation>Gemessene &amp;Last…</translation>
    </message>
    <message>
        <source>Measure one who writes and more and more who read, on real files</source>
        <translation>Einen messen, der schreibt, und immer mehr, die lesen, auf echten Dateien</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, wie der Desktop ist</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light planes</source>
        <translation>Dunkle Schrift auf hellen Flächen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark planes</source>
        <translation>Helle Schrift auf dunklen Flächen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>A&amp;rchitektur</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>Di&amp;enste</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xperimente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open s&amp;hipped scenario</source>
        <translation>&amp;Mitgeliefertes Szenario öffnen</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farben</translation>
    </message>
</context>
<context>
    <name>restaurant::WrappedButton</name>
    <message>
        <source>The vote is closed</source>
        <translation>Die Abstimmung ist geschlossen</translation>
    </message>
</context>
<context>
    <name>restaurant::cli</name>
    <message>
        <source>see commands, events and read views at work</source>
        <translation>Befehle, Ereignisse und Lesesichten bei der Arbeit sehen</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window.</source>
        <translation>Ohne Unterbefehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Exit codes: 0 well, 1 the thing checked is wrong, 2 usage, 3 file or store unusable.</source>
        <translation>Rückgabewerte: 0 gut, 1 das Geprüfte ist falsch, 2 Aufruf, 3 Datei oder Speicher unbrauchbar.</translation>
    </message>
    <message>
        <source>Language of what is said; stands before a subcommand (default: the system&apos;s, or as it was set in the window)</source>
        <translation>Sprache der Texte; steht vor einem Unterbefehl (Vorgabe: die des Systems oder die im Fenster eingestellte)</translation>
    </message>
    <message>
        <source>A .scenario.json, .restaurant or .lesson.json file to open (default: Charlie and Roger)</source>
        <translation>Eine Datei .scenario.json, .restaurant oder .lesson.json zum Öffnen (Vorgabe: Charlie und Roger)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720</source>
        <translation>Größe des Fensters, etwa 1280x720</translation>
    </message>
    <message>
        <source>Pane to show alone, as story or kitchen</source>
        <translation>Bereich, der allein gezeigt wird, etwa story oder kitchen</translation>
    </message>
    <message>
        <source>Show this time of the evening, paused, and print &quot;ready&quot; once it is seen</source>
        <translation>Diese Zeit des Abends zeigen, pausiert, und &quot;ready&quot; ausgeben, sobald sie zu sehen ist</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out</source>
        <translation>Restaurantsekunden je Sekunde; 0: so schnell es geht</translation>
    </message>
    <message>
        <source>Do not start the clock</source>
        <translation>Die Uhr nicht starten</translation>
    </message>
    <message>
        <source>Open a recording only to look</source>
        <translation>Eine Aufzeichnung nur zum Ansehen öffnen</translation>
    </message>
    <message>
        <source>End as a crash would, between this commit of a service and the journal</source>
        <translation>Enden wie bei einem Absturz, zwischen diesem Commit eines Dienstes und dem Journal</translation>
    </message>
    <message>
        <source>Other guests (default: the scenario&apos;s seed)</source>
        <translation>Andere Gäste (Vorgabe: die Startzahl des Szenarios)</translation>
    </message>
    <message>
        <source>Play it so often, each with the next seed; print what it came to</source>
        <translation>So oft spielen, jedes Mal mit der nächsten Startzahl; das Ergebnis ausgeben</translation>
    </message>
    <message>
        <source>Of --runs: print a line for each evening</source>
        <translation>Zu --runs: eine Zeile für jeden Abend ausgeben</translation>
    </message>
    <message>
        <source>What befalls events on their way to a view: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], as waiter:drop:5% (so many of those recorded), details:drop:@71 (this one), kitchen:pause:120@12:30 (seconds, from then on); may be given several times</source>
        <translation>Was Ereignissen auf dem Weg in eine Sicht zustößt: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], etwa waiter:drop:5% (so viele der aufgezeichneten), details:drop:@71 (dieses), kitchen:pause:120@12:30 (Sekunden, von da an); mehrmals möglich</translation>
    </message>
    <message>
        <source>What keeps a view right all the same: VIEW:effectively-once, at-least-once, at-most-once, none, or duplicates, gaps, order, retry joined by +; may be given several times</source>
        <translation>Was eine Sicht trotzdem richtig hält: VIEW:effectively-once, at-least-once, at-most-once, none, oder duplicates, gaps, order, retry mit + verbunden; mehrmals möglich</translation>
    </message>
    <message>
        <source>architecture=KIND (with every=0:30, by, sweeps, flaw), staffing=one|two|split, delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% and protect=VIEW:WORD (as of play; bend=VIEW:none: without the scenario&apos;s), joined by commas; as-is: no change</source>
        <translation>architecture=KIND (mit every=0:30, by, sweeps, flaw), staffing=one|two|split, delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% und protect=VIEW:WORD (wie bei play; bend=VIEW:none: ohne die des Szenarios), mit Kommas verbunden; as-is: keine Änderung</translation>
    </message>
    <message>
        <source>Play a scenario at full speed; print the boards, and say what still waits for a service</source>
        <translation>Ein Szenario mit voller Geschwindigkeit spielen; die Tafeln ausgeben und sagen, was noch auf einen Dienst wartet</translation>
    </message>
    <message>
        <source>The .scenario.json file, or the name of one that the program brings</source>
        <translation>Die Datei .scenario.json oder der Name eines mitgelieferten Szenarios</translation>
    </message>
    <message>
        <source>Keep the evening in this .restaurant file</source>
        <translation>Den Abend in dieser .restaurant-Datei aufbewahren</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30</source>
        <translation>Bei dieser Zeit des Abends anhalten, etwa 12:30</translation>
    </message>
    <message>
        <source>What keeps the views in step: event-sourced, crud, one-store, push, trigger or poll (default: what the scenario says)</source>
        <translation>Was die Sichten im Gleichschritt hält: event-sourced, crud, one-store, push, trigger oder poll (Vorgabe: was das Szenario sagt)</translation>
    </message>
    <message>
        <source>How often the job of trigger or poll runs, as 0:10, in restaurant time</source>
        <translation>Wie oft der Job von Trigger oder Abruf läuft, etwa 0:10, in Restaurantzeit</translation>
    </message>
    <message>
        <source>What of it does not work: push-lost, job-stopped, or a table without trigger</source>
        <translation>Was davon nicht funktioniert: push-lost, job-stopped oder eine Tabelle ohne Trigger</translation>
    </message>
    <message>
        <source>Print the boards as JSON</source>
        <translation>Die Tafeln als JSON ausgeben</translation>
    </message>
    <message>
        <source>Fold so many views at a time (default: all of them)</source>
        <translation>So viele Sichten gleichzeitig falten (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>Where orders, stock and payment are recorded (default: as the scenario says)</source>
        <translation>Wo Bestellungen, Bestand und Zahlung aufgezeichnet werden (Vorgabe: wie das Szenario sagt)</translation>
    </message>
    <message>
        <source>Read commands as JSON Lines, answer each when it is durable</source>
        <translation>Befehle als JSON Lines lesen und jeden beantworten, wenn er dauerhaft ist</translation>
    </message>
    <message>
        <source>The .restaurant file</source>
        <translation>Die .restaurant-Datei</translation>
    </message>
    <message>
        <source>Create the file from this scenario (a file or a name), without its script</source>
        <translation>Die Datei aus diesem Szenario anlegen (Datei oder Name), ohne sein Skript</translation>
    </message>
    <message>
        <source>Print a view</source>
        <translation>Eine Sicht ausgeben</translation>
    </message>
    <message>
        <source>Which view</source>
        <translation>Welche Sicht</translation>
    </message>
    <message>
        <source>As it was at this position (default: the last)</source>
        <translation>Wie sie an dieser Position war (Vorgabe: die letzte)</translation>
    </message>
    <message>
        <source>Print the documents as JSON</source>
        <translation>Die Dokumente als JSON ausgeben</translation>
    </message>
    <message>
        <source>Play a recording back: check it, fold all views, send nothing</source>
        <translation>Eine Aufzeichnung wiedergeben: prüfen, alle Sichten falten, nichts senden</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30, or at this event, as 41</source>
        <translation>Bei dieser Zeit des Abends anhalten, etwa 12:30, oder bei diesem Ereignis, etwa 41</translation>
    </message>
    <message>
        <source>Restaurant seconds per second (default: flat out)</source>
        <translation>Restaurantsekunden je Sekunde (Vorgabe: so schnell es geht)</translation>
    </message>
    <message>
        <source>Answer 1 unless the log has this digest</source>
        <translation>1 zurückgeben, außer der Log hat diese Prüfsumme</translation>
    </message>
    <message>
        <source>Print one JSON object for each view, then a summary</source>
        <translation>Ein JSON-Objekt für jede Sicht ausgeben, dann eine Zusammenfassung</translation>
    </message>
    <message>
        <source>Write a recording as text, JSON Lines</source>
        <translation>Eine Aufzeichnung als Text schreiben, JSON Lines</translation>
    </message>
    <message>
        <source>The .jsonl file to make; one that is there is never overwritten</source>
        <translation>Die .jsonl-Datei, die entsteht; eine vorhandene wird nie überschrieben</translation>
    </message>
    <message>
        <source>Make a recording from its text</source>
        <translation>Aus dem Text eine Aufzeichnung machen</translation>
    </message>
    <message>
        <source>The .jsonl file</source>
        <translation>Die .jsonl-Datei</translation>
    </message>
    <message>
        <source>The .restaurant file to make; one that is there is never overwritten</source>
        <translation>Die .restaurant-Datei, die entsteht; eine vorhandene wird nie überschrieben</translation>
    </message>
    <message>
        <source>Forget what a guest said in words: his name, notes and allergies</source>
        <translation>Vergessen, was ein Gast in Worten gesagt hat: Name, Notizen und Allergien</translation>
    </message>
    <message>
        <source>guest (as on the floor), party or order</source>
        <translation>guest (wie im Gastraum), party oder order</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Die Nummer</translation>
    </message>
    <message>
        <source>Fold read views again from the log</source>
        <translation>Lesesichten neu aus dem Log falten</translation>
    </message>
    <message>
        <source>Which view (default: all)</source>
        <translation>Welche Sicht (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Den Log ausgeben</translation>
    </message>
    <message>
        <source>Only this stream, as order-41</source>
        <translation>Nur diesen Strom, etwa order-41</translation>
    </message>
    <message>
        <source>Only what is about this order, its stock and payment included</source>
        <translation>Nur was diese Bestellung betrifft, ihren Bestand und ihre Zahlung eingeschlossen</translation>
    </message>
    <message>
        <source>Only these, as OrderPlaced</source>
        <translation>Nur diese, etwa OrderPlaced</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Erste Position</translation>
    </message>
    <message>
        <source>Up to this time of the evening, as 12:30, or this event, as 41</source>
        <translation>Bis zu dieser Zeit des Abends, etwa 12:30, oder diesem Ereignis, etwa 41</translation>
    </message>
    <message>
        <source>One JSON object for each event</source>
        <translation>Ein JSON-Objekt für jedes Ereignis</translation>
    </message>
    <message>
        <source>Print the commands and what became of them</source>
        <translation>Die Befehle ausgeben, und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Only those that were rejected</source>
        <translation>Nur die abgelehnten</translation>
    </message>
    <message>
        <source>Only what is about this order</source>
        <translation>Nur was diese Bestellung betrifft</translation>
    </message>
    <message>
        <source>Only these, as PlaceOrder</source>
        <translation>Nur diese, etwa PlaceOrder</translation>
    </message>
    <message>
        <source>One JSON object for each command</source>
        <translation>Ein JSON-Objekt für jeden Befehl</translation>
    </message>
    <message>
        <source>Compare an evening with what was expected of it; answer 1 unless all holds</source>
        <translation>Einen Abend mit dem vergleichen, was von ihm erwartet wurde; 1 zurückgeben, außer alles stimmt</translation>
    </message>
    <message>
        <source>The .expect.json file</source>
        <translation>Die .expect.json-Datei</translation>
    </message>
    <message>
        <source>The .restaurant file, or a scenario, which is played first</source>
        <translation>Die .restaurant-Datei oder ein Szenario, das zuerst gespielt wird</translation>
    </message>
    <message>
        <source>Write a report as build servers read it</source>
        <translation>Einen Bericht schreiben, wie Build-Server ihn lesen</translation>
    </message>
    <message>
        <source>One JSON object for each expectation</source>
        <translation>Ein JSON-Objekt für jede Erwartung</translation>
    </message>
    <message>
        <source>What an evening was: waits around each cue, guests lost, harm, refusals</source>
        <translation>Was ein Abend war: Wartezeiten um jedes Stichwort, verlorene Gäste, Schaden, Ablehnungen</translation>
    </message>
    <message>
        <source>Beside the same evening with these who serve</source>
        <translation>Neben demselben Abend mit diesem Personal</translation>
    </message>
    <message>
        <source>Look for lessons here first (default: as it was set in the program)</source>
        <translation>Hier zuerst nach Lektionen suchen (Vorgabe: wie im Programm eingestellt)</translation>
    </message>
    <message>
        <source>Begin one from a recording: a stop for each note</source>
        <translation>Eine aus einer Aufzeichnung beginnen: ein Halt für jede Notiz</translation>
    </message>
    <message>
        <source>The .lesson.json file to make; its scenario is written beside it</source>
        <translation>Die .lesson.json-Datei, die entsteht; ihr Szenario wird daneben geschrieben</translation>
    </message>
    <message>
        <source>Add up what a class has chosen</source>
        <translation>Zusammenzählen, was eine Klasse gewählt hat</translation>
    </message>
    <message>
        <source>Print a line for each count</source>
        <translation>Eine Zeile für jede Zahl ausgeben</translation>
    </message>
    <message>
        <source>Lessons: list, check, show, new from a recording, tally</source>
        <translation>Lektionen: auflisten, prüfen, zeigen, aus einer Aufzeichnung anlegen, auszählen</translation>
    </message>
    <message>
        <source>List the lessons that are there</source>
        <translation>Die vorhandenen Lektionen auflisten</translation>
    </message>
    <message>
        <source>Play lessons; answer 1 at the first that does not show what it says</source>
        <translation>Lektionen spielen; bei der ersten, die nicht zeigt, was sie sagt, 1 zurückgeben</translation>
    </message>
    <message>
        <source>Names or .lesson.json files (default: all)</source>
        <translation>Namen oder .lesson.json-Dateien (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>Check all of them and write a report as build servers read it</source>
        <translation>Alle prüfen und einen Bericht schreiben, wie Build-Server ihn lesen</translation>
    </message>
    <message>
        <source>Print a lesson, for who gives it</source>
        <translation>Eine Lektion ausgeben, für die Lehrkraft</translation>
    </message>
    <message>
        <source>Its name or file</source>
        <translation>Ihr Name oder ihre Datei</translation>
    </message>
    <message>
        <source>Measure a writer and a growing number of readers on real files</source>
        <translation>Einen Schreiber und immer mehr Leser auf echten Dateien messen</translation>
    </message>
    <message>
        <source>Of these, as crud,poll (default: all)</source>
        <translation>Von diesen, etwa crud,poll (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>So many at a time, one after the other</source>
        <translation>So viele gleichzeitig, eins nach dem anderen</translation>
    </message>
    <message>
        <source>How long each is measured</source>
        <translation>Wie lange jedes gemessen wird</translation>
    </message>
    <message>
        <source>Where the files lie meanwhile</source>
        <translation>Wo die Dateien solange liegen</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>Print a line for each measurement</source>
        <translation>Eine Zeile für jede Messung ausgeben</translation>
    </message>
    <message>
        <source>List the scenarios that the program brings; each may be named for a file</source>
        <translation>Die mitgelieferten Szenarien auflisten; jedes kann statt einer Datei genannt werden</translation>
    </message>
    <message>
        <source>Print one JSON list</source>
        <translation>Eine JSON-Liste ausgeben</translation>
    </message>
    <message>
        <source>Simulate a textbook queue, and say what theory says</source>
        <translation>Eine Schlange aus dem Lehrbuch simulieren, und was die Theorie sagt</translation>
    </message>
    <message>
        <source>Guests an hour, by chance</source>
        <translation>Gäste pro Stunde, zufällig</translation>
    </message>
    <message>
        <source>The mean service</source>
        <translation>Die mittlere Bedienung</translation>
    </message>
    <message>
        <source>exponential (default), deterministic, erlang:SHAPE, gamma:SHAPE, lognormal:VARIATION, uniform:LOW,HIGH or triangular:LOW,MODE,HIGH (minutes)</source>
        <translation>exponential (Vorgabe), deterministic, erlang:SHAPE, gamma:SHAPE, lognormal:VARIATION, uniform:LOW,HIGH oder triangular:LOW,MODE,HIGH (Minuten)</translation>
    </message>
    <message>
        <source>PER_HOUR[:MINUTES],... instead of --arrivals-per-hour; the first is served first</source>
        <translation>PER_HOUR[:MINUTES],... statt --arrivals-per-hour; die erste wird zuerst bedient</translation>
    </message>
    <message>
        <source>How many servers (at each station)</source>
        <translation>Wie viele Kellner (an jeder Station)</translation>
    </message>
    <message>
        <source>For how many guests, those being served included</source>
        <translation>Für wie viele Gäste, die gerade bedienten eingeschlossen</translation>
    </message>
    <message>
        <source>Each guest has a task at every station, and leaves with the last</source>
        <translation>Jeder Gast hat an jeder Station etwas zu tun und geht nach der letzten</translation>
    </message>
    <message>
        <source>Who waits longer leaves: minutes in the mean, exponential</source>
        <translation>Wer länger wartet, geht: Minuten im Mittel, exponentiell</translation>
    </message>
    <message>
        <source>How many arrive in a run</source>
        <translation>Wie viele in einem Lauf ankommen</translation>
    </message>
    <message>
        <source>How many of them are not counted (default: by the queue&apos;s relaxation time)</source>
        <translation>Wie viele davon nicht gezählt werden (Vorgabe: nach der Einschwingzeit der Schlange)</translation>
    </message>
    <message>
        <source>Instead of --guests: as many as bring the means within this, as 2%</source>
        <translation>Statt --guests: so viele, dass die Mittelwerte so genau sind, etwa 2%</translation>
    </message>
    <message>
        <source>Tell the share of waits longer than these minutes</source>
        <translation>Den Anteil der Wartezeiten nennen, die länger sind als so viele Minuten</translation>
    </message>
    <message>
        <source>How many runs</source>
        <translation>Wie viele Läufe</translation>
    </message>
    <message>
        <source>The first run&apos;s seed</source>
        <translation>Die Startzahl des ersten Laufs</translation>
    </message>
    <message>
        <source>Name the figures that are less sure than within this share of their mean, and how many evenings it would take</source>
        <translation>Die Zahlen nennen, die weniger genau sind als dieser Anteil ihres Mittels, und wie viele Abende es brauchte</translation>
    </message>
    <message>
        <source>The first seed (default: the scenario&apos;s)</source>
        <translation>Die erste Startzahl (Vorgabe: die des Szenarios)</translation>
    </message>
    <message>
        <source>Evenings at a time (default: all processors)</source>
        <translation>Abende gleichzeitig (Vorgabe: alle Prozessoren)</translation>
    </message>
    <message>
        <source>Play a scenario in several ways, many times; say what is different</source>
        <translation>Ein Szenario auf mehrere Weisen spielen, viele Male; sagen, was anders ist</translation>
    </message>
    <message>
        <source>A column for each, as crud,poll,event-sourced</source>
        <translation>Je eine Spalte, etwa crud,poll,event-sourced</translation>
    </message>
    <message>
        <source>A column for each: one server, two who do everything, or split: Charlie and Roger</source>
        <translation>Je eine Spalte: one, ein Kellner, two, zwei, die alles machen, oder split: Charlie und Roger</translation>
    </message>
    <message>
        <source>A column for each delay of a view, in seconds, as waiter=0,30,120</source>
        <translation>Eine Spalte für jede Verzögerung einer Sicht, in Sekunden, etwa waiter=0,30,120</translation>
    </message>
    <message>
        <source>A further column, as architecture=poll,every=0:30,staffing=split or bend=waiter:drop:5%; may be given several times. All that it can say: see twin</source>
        <translation>Eine weitere Spalte, etwa architecture=poll,every=0:30,staffing=split oder bend=waiter:drop:5%; mehrmals möglich. Alles, was sie sagen kann: siehe twin</translation>
    </message>
    <message>
        <source>Evenings of each column</source>
        <translation>Abende je Spalte</translation>
    </message>
    <message>
        <source>Evenings of each column that are played on files, to measure costs</source>
        <translation>Abende je Spalte, die auf Dateien gespielt werden, um Kosten zu messen</translation>
    </message>
    <message>
        <source>Print a line for each figure of each column</source>
        <translation>Eine Zeile für jede Kennzahl jeder Spalte ausgeben</translation>
    </message>
    <message>
        <source>Write this file: a test case for each figure, which fails where a column is worse than the first</source>
        <translation>Diese Datei schreiben: einen Testfall für jede Kennzahl, der scheitert, wo eine Spalte schlechter ist als die erste</translation>
    </message>
    <message>
        <source>Turn one knob of a scenario from point to point; say where it saturates</source>
        <translation>Eine Stellgröße eines Szenarios von Punkt zu Punkt verstellen; sagen, wo es gesättigt ist</translation>
    </message>
    <message>
        <source>guests-per-hour, delay:VIEW (seconds), servers (who take orders), readers (who answer guests) or switching (seconds)</source>
        <translation>guests-per-hour, delay:VIEW (Sekunden), servers (die aufnehmen), readers (die Gästen antworten) oder switching (Sekunden)</translation>
    </message>
    <message>
        <source>Numbers, as 20,30,40</source>
        <translation>Zahlen, etwa 20,30,40</translation>
    </message>
    <message>
        <source>What else is other than the scenario says at every point, as bend=waiter:drop:5%; all that it can say: see twin</source>
        <translation>Was an jedem Punkt sonst noch anders ist, als das Szenario sagt, etwa bend=waiter:drop:5%; alles, was sich sagen lässt: siehe twin</translation>
    </message>
    <message>
        <source>Evenings of each point</source>
        <translation>Abende je Punkt</translation>
    </message>
    <message>
        <source>Evenings of each point that are played on files, to measure costs</source>
        <translation>Abende je Punkt, die auf Dateien gespielt werden, um Kosten zu messen</translation>
    </message>
    <message>
        <source>Print a line for each figure of each point</source>
        <translation>Eine Zeile für jede Kennzahl jedes Punkts ausgeben</translation>
    </message>
    <message>
        <source>Play the same evening in two ways, A and B; say when and where they part. Answers 1 if they do</source>
        <translation>Denselben Abend auf zwei Weisen spielen, A und B; sagen, wann und wo sie sich trennen. Gibt 1 zurück, wenn sie es tun</translation>
    </message>
    <message>
        <source>The .scenario.json or .restaurant file</source>
        <translation>Die Datei .scenario.json oder .restaurant</translation>
    </message>
    <message>
        <source>Likewise</source>
        <translation>Ebenso</translation>
    </message>
    <message>
        <source>Compare views and figures at this time, as 12:30 (default: the end)</source>
        <translation>Sichten und Zahlen zu dieser Zeit vergleichen, etwa 12:30 (Vorgabe: am Ende)</translation>
    </message>
    <message>
        <source>Print the manual page, as man reads it</source>
        <translation>Die Handbuchseite ausgeben, im Format des Programms man</translation>
    </message>
    <message>
        <source>Print what a shell needs to complete command lines</source>
        <translation>Ausgeben, was eine Shell braucht, um Befehlszeilen zu ergänzen</translation>
    </message>
    <message>
        <source>Which shell</source>
        <translation>Welche Shell</translation>
    </message>
    <message>
        <source>Check chain, positions, streams and read stores; name what is wrong and which event is to blame</source>
        <translation>Kette, Positionen, Ströme und Lesespeicher prüfen; nennen, was falsch ist und welches Ereignis schuld ist</translation>
    </message>
    <message>
        <source>Print the last hash of the chain over all that was recorded</source>
        <translation>Den letzten Hash der Kette über alles Aufgezeichnete ausgeben</translation>
    </message>
    <message>
        <source>Read a scenario file strictly and say what is wrong</source>
        <translation>Eine Szenariodatei streng lesen und sagen, was falsch ist</translation>
    </message>
    <message>
        <source>A contact sheet: pages with four moments each, as a .pdf file</source>
        <translation>Ein Kontaktbogen: Seiten mit je vier Augenblicken, als .pdf-Datei</translation>
    </message>
    <message>
        <source>Numbered pictures of the moments go to this folder</source>
        <translation>Nummerierte Bilder der Augenblicke kommen in diesen Ordner</translation>
    </message>
    <message>
        <source>A film of the whole evening (.mp4, .mkv, .webm or .mov) by ffmpeg; where that is not installed, its frames as numbered pictures</source>
        <translation>Ein Film des ganzen Abends (.mp4, .mkv, .webm oder .mov) durch ffmpeg; wo das nicht installiert ist, seine Einzelbilder als nummerierte Bilder</translation>
    </message>
    <message>
        <source>Draw a recording for later: a contact sheet, pictures of moments, a film</source>
        <translation>Eine Aufzeichnung für später zeichnen: Kontaktbogen, Bilder von Augenblicken, Film</translation>
    </message>
    <message>
        <source>Moments of sheet and pictures, as 12:30,12:41:20 (default: at the notes; without any, at the captions of the scenario)</source>
        <translation>Augenblicke für Bogen und Bilder, etwa 12:30,12:41:20 (Vorgabe: bei den Notizen; gibt es keine, bei den Bildunterschriften des Szenarios)</translation>
    </message>
    <message>
        <source>Of pictures and film (default: 1280x720)</source>
        <translation>Von Bildern und Film (Vorgabe: 1280x720)</translation>
    </message>
    <message>
        <source>Of the film: restaurant seconds per second between captions (default: 60)</source>
        <translation>Für den Film: Restaurantsekunden je Sekunde zwischen Bildunterschriften (Vorgabe: 60)</translation>
    </message>
    <message>
        <source>Frames per second (default: 25)</source>
        <translation>Einzelbilder je Sekunde (Vorgabe: 25)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Farben (Vorgabe: light)</translation>
    </message>
    <message>
        <source>The .restaurant file, or a server, as postgresql://host/database</source>
        <translation>Die .restaurant-Datei oder ein Server, als postgresql://host/database</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE or postgresql:///DATABASE?host=/FOLDER; the password is read from ~/.pgpass</source>
        <translation>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE oder postgresql:///DATABASE?host=/FOLDER; das Passwort wird aus ~/.pgpass gelesen</translation>
    </message>
    <message>
        <source>Make the log in a database, and a role for each kind of seat</source>
        <translation>Den Log in einer Datenbank anlegen und eine Rolle für jede Art von Platz</translation>
    </message>
    <message>
        <source>Only print the SQL, for an administrator to read and run</source>
        <translation>Nur das SQL ausgeben, zum Lesen und Ausführen durch einen Administrator</translation>
    </message>
    <message>
        <source>Begin an evening: a .scenario.json file, or the name of one that the program brings</source>
        <translation>Einen Abend beginnen: eine .scenario.json-Datei oder der Name eines Szenarios, das das Programm mitbringt</translation>
    </message>
    <message>
        <source>Remove the log from a database, and its roles</source>
        <translation>Den Log aus einer Datenbank entfernen, mit seinen Rollen</translation>
    </message>
    <message>
        <source>The name of the database: without it nothing is removed</source>
        <translation>Der Name der Datenbank: ohne ihn wird nichts entfernt</translation>
    </message>
    <message>
        <source>A log on a PostgreSQL server: init, check, drop</source>
        <translation>Ein Log auf einem PostgreSQL-Server: init, check, drop</translation>
    </message>
    <message>
        <source>Say what is at a server, and whether it is safe</source>
        <translation>Sagen, was auf einem Server ist und ob es sicher ist</translation>
    </message>
    <message>
        <source>Save the log of a server as a .restaurant file, or bring such a file to a server; both have the same digest then</source>
        <translation>Den Log eines Servers als .restaurant-Datei sichern oder eine solche Datei auf einen Server bringen; beide haben dann dieselbe Prüfsumme</translation>
    </message>
    <message>
        <source>A server, or a .restaurant file</source>
        <translation>Ein Server oder eine .restaurant-Datei</translation>
    </message>
    <message>
        <source>The .restaurant file to make, never over one that is there; or a server whose log holds no evening yet</source>
        <translation>Die .restaurant-Datei, die entsteht, nie über eine vorhandene; oder ein Server, dessen Log noch keinen Abend enthält</translation>
    </message>
    <message>
        <source>Where its copy of the log is kept (default: among the program&apos;s caches)</source>
        <translation>Wo seine Kopie des Logs liegt (Vorgabe: bei den Caches des Programms)</translation>
    </message>
    <message>
        <source>Lead the evening of a class: guests, staff and process manager write to the log on a server, and others join</source>
        <translation>Den Abend einer Klasse leiten: Gäste, Personal und Prozessmanager schreiben in den Log auf einem Server, und andere kommen dazu</translation>
    </message>
    <message>
        <source>To begin with, if none has begun: a .scenario.json file, or the name of one that the program brings</source>
        <translation>Damit beginnen, wenn noch keiner begonnen hat: eine .scenario.json-Datei oder der Name eines Szenarios, das das Programm mitbringt</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out (default: 1)</source>
        <translation>Restaurantsekunden je Sekunde; 0: so schnell es geht (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>Nobody acts but the seats and the process manager</source>
        <translation>Niemand handelt außer den Plätzen und dem Prozessmanager</translation>
    </message>
    <message>
        <source>Take a seat in the evening of a class: read commands as submit does, answer each when it is durable; at the end print the seat&apos;s view</source>
        <translation>Einen Platz im Abend einer Klasse einnehmen: Befehle lesen wie submit, jeden beantworten, wenn er dauerhaft ist; am Ende die Sicht des Platzes ausgeben</translation>
    </message>
    <message>
        <source>What kind of seat</source>
        <translation>Welche Art von Platz</translation>
    </message>
    <message>
        <source>Its views show what was recorded so many seconds ago</source>
        <translation>Seine Sichten zeigen, was vor so vielen Sekunden aufgezeichnet war</translation>
    </message>
    <message>
        <source>Stay until Ctrl+C, also when no more commands come</source>
        <translation>Bis Strg+C bleiben, auch wenn keine Befehle mehr kommen</translation>
    </message>
    <message>
        <source>Print the view as JSON</source>
        <translation>Die Sicht als JSON ausgeben</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Die Version des Programms ausgeben und enden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Unterbefehle</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>UNTERBEFEHL</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>UNTERBEFEHLE</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>ERFORDERLICH</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
</context>
</TS>
