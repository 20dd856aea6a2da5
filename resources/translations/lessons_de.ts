<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Lesson</name>
    <message>
        <source>A second pair of hands, or a split</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>Ein zweites Paar Hände oder eine Aufteilung</translation>
    </message>
    <message>
        <source>Two who work together, or one who takes orders and one who serves: what each gains.</source>
        <extracomment>a-second-pair-of-hands: shows</extracomment>
        <translation>Zwei, die zusammenarbeiten, oder einer, der aufnimmt, und einer, der aufträgt: was beides bringt.</translation>
    </message>
    <message>
        <source>Until now Roger did everything alone: guests waited 3:22 to order, and 8:11 for food. Now Charlie comes. Both do everything: who is free takes what has waited longest. Six pieces of work wait.</source>
        <extracomment>a-second-pair-of-hands: stops 1 caption</extracomment>
        <translation>Bis jetzt machte Roger alles allein: Gäste warteten 3:22 aufs Bestellen und 8:11 aufs Essen. Nun kommt Charlie. Beide machen alles: Wer frei ist, nimmt, was am längsten gewartet hat. Sechs Arbeiten warten.</translation>
    </message>
    <message>
        <source>How will the work that waits go on?</source>
        <extracomment>a-second-pair-of-hands: stops 1 draw ask</extracomment>
        <translation>Wie geht es mit der wartenden Arbeit weiter?</translation>
    </message>
    <message>
        <source>At first hardly less waits: what has piled up is only begun.</source>
        <extracomment>a-second-pair-of-hands: stops 1 reveal happened</extracomment>
        <translation>Zuerst wartet kaum weniger: Was sich angestaut hat, ist erst begonnen.</translation>
    </message>
    <message>
        <source>Ten minutes after Charlie has come nothing waits any more, neither an order nor a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 2 caption</extracomment>
        <translation>Zehn Minuten, nachdem Charlie gekommen ist, wartet nichts mehr, weder eine Bestellung noch ein Teller.</translation>
    </message>
    <message>
        <source>Keep this moment in mind.</source>
        <extracomment>a-second-pair-of-hands: stops 2 hint</extracomment>
        <translation>Diesen Augenblick im Kopf behalten.</translation>
    </message>
    <message>
        <source>The same guests, and since 12:20 the same two. But Charlie only takes orders and money, and Roger only serves and answers. Nobody waits for Charlie.</source>
        <extracomment>a-second-pair-of-hands: stops 3 caption</extracomment>
        <translation>Dieselben Gäste, und seit 12:20 dieselben beiden. Aber Charlie nimmt nur Bestellungen und Geld entgegen, und Roger trägt nur auf und antwortet. Niemand wartet auf Charlie.</translation>
    </message>
    <message>
        <source>What does Charlie do when nobody wants to order?</source>
        <extracomment>a-second-pair-of-hands: stops 3 hint</extracomment>
        <translation>Was macht Charlie, wenn niemand bestellen will?</translation>
    </message>
    <message>
        <source>In the other evening nothing waited at half past twelve. And here?</source>
        <extracomment>a-second-pair-of-hands: stops 3 question ask</extracomment>
        <translation>Am anderen Abend wartete um halb eins nichts. Und hier?</translation>
    </message>
    <message>
        <source>Nothing either, and sooner: a split makes it faster</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 1 text</extracomment>
        <translation>Auch nichts, und das früher: Eine Aufteilung macht schneller</translation>
    </message>
    <message>
        <source>Plates wait for Roger, while Charlie stands idle</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 2 text</extracomment>
        <translation>Teller warten auf Roger, während Charlie nichts zu tun hat</translation>
    </message>
    <message>
        <source>Nothing: each has a book of his own, so neither waits for the other</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 3 text</extracomment>
        <translation>Nichts: Jeder hat ein eigenes Buch, also wartet keiner auf den anderen</translation>
    </message>
    <message>
        <source>Four pieces of work wait for Roger, and Charlie has nothing to do. Where both do everything he would have taken a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal happened</extracomment>
        <translation>Vier Arbeiten warten auf Roger, und Charlie hat nichts zu tun. Wo beide alles machen, hätte er einen Teller genommen.</translation>
    </message>
    <message>
        <source>A split alone makes nothing faster: one can stand idle beside the queue of the other.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal principle</extracomment>
        <translation>Eine Aufteilung allein macht nichts schneller: Einer kann untätig neben der Schlange des anderen stehen.</translation>
    </message>
    <message>
        <source>Five to one. With the split guests waited 1:49 to order, in the mean since noon; where both do everything it was 2:14.</source>
        <extracomment>a-second-pair-of-hands: stops 4 caption</extracomment>
        <translation>Fünf vor eins. Mit der Aufteilung warteten Gäste 1:49 aufs Bestellen, im Mittel seit Mittag; wo beide alles machen, waren es 2:14.</translation>
    </message>
    <message>
        <source>Whom do guests wait for when they want to order, and whom when they want to eat?</source>
        <extracomment>a-second-pair-of-hands: stops 4 hint</extracomment>
        <translation>Auf wen warten Gäste, wenn sie bestellen wollen, und auf wen, wenn sie essen wollen?</translation>
    </message>
    <message>
        <source>For food they waited 8:37 where both do everything. How long with the split?</source>
        <extracomment>a-second-pair-of-hands: stops 4 question ask</extracomment>
        <translation>Aufs Essen warteten sie 8:37, wo beide alles machen. Wie lange mit der Aufteilung?</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 1 text</extracomment>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Less, as for the order: the split made it faster</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 2 text</extracomment>
        <translation>Kürzer, wie beim Bestellen: Die Aufteilung hat es schneller gemacht</translation>
    </message>
    <message>
        <source>Less: who reads is no longer in the way of who writes, as with two databases</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 3 text</extracomment>
        <translation>Kürzer: Wer liest, steht dem nicht mehr im Weg, der schreibt, wie bei zwei Datenbanken</translation>
    </message>
    <message>
        <source>Longer: 9:45. What the split gained at the counter it lost at the tables. Roger changed between kinds of work less often, but he had to carry everything alone.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal happened</extracomment>
        <translation>Länger: 9:45. Was die Aufteilung an der Theke gewann, verlor sie an den Tischen. Roger schaltete seltener zwischen Arbeiten um, aber er musste alles allein tragen.</translation>
    </message>
    <message>
        <source>The second pair of hands made it faster. A split moves the waiting; it pays where one half can then be done in another way.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal principle</extracomment>
        <translation>Das zweite Paar Hände hat es schneller gemacht. Eine Aufteilung verschiebt das Warten; sie lohnt sich, wo eine Hälfte sich danach auf andere Weise erledigen lässt.</translation>
    </message>
    <message>
        <source>To tell what more hands gain from what a split gains.</source>
        <extracomment>a-second-pair-of-hands: teacher aim</extracomment>
        <translation>Unterscheiden, was mehr Hände bringen und was eine Aufteilung bringt.</translation>
    </message>
    <message>
        <source>What would have to be other about reading, so that the split pays? (Next lesson: asking, or reading a board.)</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>Was müsste am Lesen anders sein, damit die Aufteilung sich lohnt? (Nächste Lektion: Fragen oder eine Tafel lesen.)</translation>
    </message>
    <message>
        <source>In the program that you know best: who is Charlie, who is Roger, and who of them is idle?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>In dem Programm, das man am besten kennt: Wer ist Charlie, wer ist Roger, und wer von beiden ist untätig?</translation>
    </message>
    <message>
        <source>What does changing from one kind of work to another cost a person, and what a server?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>Was kostet das Umschalten von einer Arbeit zur anderen einen Menschen, und was einen Server?</translation>
    </message>
    <message>
        <source>The split is credited for the second man. Ask how long Roger alone would have needed: the lesson before this one has it.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>Der Aufteilung wird gutgeschrieben, was der zweite Mann gebracht hat. Fragen, wie lange Roger allein gebraucht hätte: Die Lektion davor zeigt es.</translation>
    </message>
    <message>
        <source>Somebody finds another evening in which the split wins. So there are: it depends on the mix, and on what changing over costs. Play both with compare.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>Jemand findet einen anderen Abend, an dem die Aufteilung gewinnt. Den gibt es: Es hängt von der Mischung ab und davon, was das Umschalten kostet. Beide mit „Vergleichen“ spielen.</translation>
    </message>
    <message>
        <source>A time-out in the saga</source>
        <extracomment>a-time-out-in-the-saga: name</extracomment>
        <translation>Eine Zeitüberschreitung in der Saga</translation>
    </message>
    <message>
        <source>A hold runs out while a card is read; money goes back, and even that can fail.</source>
        <extracomment>a-time-out-in-the-saga: shows</extracomment>
        <translation>Eine Reservierung läuft ab, während eine Karte gelesen wird; Geld geht zurück, und sogar das kann scheitern.</translation>
    </message>
    <message>
        <source>At 12:04 Ben ordered the last two falafel bowls. Stock holds them for five minutes; his card is still in the reader. Until 12:09 it will say neither yes nor no.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 caption</extracomment>
        <translation>Um 12:04 bestellte Ben die letzten zwei Falafel Bowls. Der Bestand reserviert sie für fünf Minuten; seine Karte steckt noch im Leser. Bis 12:09 wird sie weder ja noch nein sagen.</translation>
    </message>
    <message>
        <source>Who else might want the bowls?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 hint</extracomment>
        <translation>Wer könnte die Bowls noch wollen?</translation>
    </message>
    <message>
        <source>Half a minute on, the five minutes are over. What happens?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question ask</extracomment>
        <translation>In einer halben Minute sind die fünf Minuten vorbei. Was geschieht?</translation>
    </message>
    <message>
        <source>Nothing, until the card has answered: hold and payment are one transaction</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 1 text</extracomment>
        <translation>Nichts, bis die Karte geantwortet hat: Reservierung und Zahlung sind eine Transaktion</translation>
    </message>
    <message>
        <source>The order is rolled back, and his card is told to stop</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 2 text</extracomment>
        <translation>Die Bestellung wird zurückgerollt, und seine Karte bekommt den Befehl aufzuhören</translation>
    </message>
    <message>
        <source>The bowls are on sale again; the order waits for his money as before</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 3 text</extracomment>
        <translation>Die Bowls sind wieder im Verkauf; die Bestellung wartet wie zuvor auf sein Geld</translation>
    </message>
    <message>
        <source>At 12:09 the hold ran out: ReservationExpired, an event like any other. Two bowls are on sale. Ben&apos;s order still waits for 20.00; nobody has told his card anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal happened</extracomment>
        <translation>Um 12:09 lief die Reservierung ab: ReservationExpired, ein Ereignis wie jedes andere. Zwei Bowls sind im Verkauf. Bens Bestellung wartet noch auf 20.00; seiner Karte hat niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>A time-out is a decision made without an answer. The answer can still come.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal principle</extracomment>
        <translation>Eine Zeitüberschreitung ist eine Entscheidung ohne Antwort. Die Antwort kann noch kommen.</translation>
    </message>
    <message>
        <source>In ten seconds Ben&apos;s card says yes: a minute and a half too late.</source>
        <extracomment>a-time-out-in-the-saga: stops 2 caption</extracomment>
        <translation>In zehn Sekunden sagt Bens Karte ja: anderthalb Minuten zu spät.</translation>
    </message>
    <message>
        <source>Ben was lucky: stock was asked once more, had the bowls, and they are his. Chiara ordered the last two burgers at 12:14, and her hold ran out at 12:19. At 12:20 table 1 ordered two burgers. In ten seconds her card says yes.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 caption</extracomment>
        <translation>Ben hatte Glück: Der Bestand wurde noch einmal gefragt, hatte die Bowls, und sie gehören ihm. Chiara bestellte um 12:14 die letzten zwei Burger, und ihre Reservierung lief um 12:19 ab. Um 12:20 bestellte Tisch 1 zwei Burger. In zehn Sekunden sagt ihre Karte ja.</translation>
    </message>
    <message>
        <source>What does each of the three services know by itself?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 hint</extracomment>
        <translation>Was weiß jeder der drei Dienste für sich allein?</translation>
    </message>
    <message>
        <source>Her card says yes at 12:21. What becomes of it?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question ask</extracomment>
        <translation>Ihre Karte sagt um 12:21 ja. Was wird daraus?</translation>
    </message>
    <message>
        <source>It is not charged: the till sees that the hold had run out</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 1 text</extracomment>
        <translation>Nichts wird abgebucht: Die Kasse sieht, dass die Reservierung abgelaufen war</translation>
    </message>
    <message>
        <source>She gets the burgers: her order is the older one by the clock</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 2 text</extracomment>
        <translation>Sie bekommt die Burger: Ihre Bestellung ist nach der Uhr die ältere</translation>
    </message>
    <message>
        <source>The money is taken; stock says no; the order is rejected; the money goes back</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 3 text</extracomment>
        <translation>Geld genommen; der Bestand sagt nein; Bestellung zurückgewiesen; Geld zurück</translation>
    </message>
    <message>
        <source>All of her order is rolled back, as if she had not been there</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 4 text</extracomment>
        <translation>Ihre ganze Bestellung wird zurückgerollt, als wäre sie nie da gewesen</translation>
    </message>
    <message>
        <source>25.00 were taken, stock had no burger left, the order was rejected, 25.00 went back: four events, all of 12:21. Table 1 keeps its burgers, which are on the fire.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal happened</extracomment>
        <translation>25.00 wurden genommen, der Bestand hatte keinen Burger mehr, die Bestellung wurde zurückgewiesen, 25.00 gingen zurück: vier Ereignisse, alle von 12:21. Tisch 1 behält seine Burger, die schon auf dem Feuer sind.</translation>
    </message>
    <message>
        <source>A saga has no lock on what it holds. It has a next step for each answer, the late ones too.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal principle</extracomment>
        <translation>Eine Saga sperrt nicht, was sie reserviert. Sie hat für jede Antwort einen nächsten Schritt, auch für die verspäteten.</translation>
    </message>
    <message>
        <source>The money is on its way back to Chiara&apos;s bank. In ten seconds the bank answers: it does not accept it.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 caption</extracomment>
        <translation>Das Geld ist auf dem Rückweg zu Chiaras Bank. In zehn Sekunden antwortet die Bank: Sie nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The refund is refused. How does it stand with order 3 then?</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question ask</extracomment>
        <translation>Die Erstattung wird abgelehnt. Wie steht es dann um Bestellung 3?</translation>
    </message>
    <message>
        <source>That cannot be: what makes good must always be possible</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 1 text</extracomment>
        <translation>Das kann nicht sein: Was wiedergutmacht, muss immer möglich sein</translation>
    </message>
    <message>
        <source>It is sent until it works; meanwhile the order is open</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 2 text</extracomment>
        <translation>Sie wird gesendet, bis es klappt; solange ist die Bestellung offen</translation>
    </message>
    <message>
        <source>All is as before she ordered</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 3 text</extracomment>
        <translation>Alles ist, wie es war, bevor sie bestellte</translation>
    </message>
    <message>
        <source>Rejected, 25.00 owed to her, and no further step that goes by itself</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 4 text</extracomment>
        <translation>Zurückgewiesen, 25.00 ihr geschuldet, und nichts geht von selbst weiter</translation>
    </message>
    <message>
        <source>RefundDeclined at 12:23. Her order stays rejected. 25.00 were taken, nothing of it is with her, and a minute later still nobody has done anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal happened</extracomment>
        <translation>RefundDeclined um 12:23. Ihre Bestellung bleibt zurückgewiesen. 25.00 wurden genommen, nichts davon ist bei ihr, und eine Minute später hat noch immer niemand etwas getan.</translation>
    </message>
    <message>
        <source>A compensation can fail. Then a rule says so, and a person has to act.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal principle</extracomment>
        <translation>Eine Kompensation kann scheitern. Dann sagt es eine Regel, und ein Mensch muss handeln.</translation>
    </message>
    <message>
        <source>Five minutes later 25.00 are still owed for order 3. It stands on the list of the process manager, which has no rule for that.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 caption</extracomment>
        <translation>Fünf Minuten später werden für Bestellung 3 immer noch 25.00 geschuldet. Das steht auf der Liste des Prozessmanagers, der dafür keine Regel hat.</translation>
    </message>
    <message>
        <source>Who ends it?</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question ask</extracomment>
        <translation>Wer beendet es?</translation>
    </message>
    <message>
        <source>The process manager: it tries until it goes through, as undoing must</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 1 text</extracomment>
        <translation>Der Prozessmanager: Er versucht es, bis es klappt, wie es beim Rückgängigmachen sein muss</translation>
    </message>
    <message>
        <source>Nobody needs to: a rejected order is undone</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 2 text</extracomment>
        <translation>Niemand muss: Eine zurückgewiesene Bestellung ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nadia, who manages: she decides to try once more</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 3 text</extracomment>
        <translation>Nadia von der Leitung: Sie entscheidet, es noch einmal zu versuchen</translation>
    </message>
    <message>
        <source>At 12:28:30 Nadia tries again, and the bank takes it. 25.00 are with Chiara. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal happened</extracomment>
        <translation>Um 12:28:30 versucht Nadia es noch einmal, und die Bank nimmt es an. 25.00 sind bei Chiara. Der Log behält beide Erstattungen und was dazwischen schiefging.</translation>
    </message>
    <message>
        <source>Where no rule can go on, the saga needs a list that a person reads.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal principle</extracomment>
        <translation>Wo keine Regel weiterweiß, braucht die Saga eine Liste, die ein Mensch liest.</translation>
    </message>
    <message>
        <source>To see that each step of a saga can come too late, and that the steps which make good can fail like all others.</source>
        <extracomment>a-time-out-in-the-saga: teacher aim</extracomment>
        <translation>Sehen, dass jeder Schritt einer Saga zu spät kommen kann und dass die Schritte, die etwas wiedergutmachen, scheitern können wie alle anderen.</translation>
    </message>
    <message>
        <source>The hold could end later than the card&apos;s own time-out. Which of the two should be longer, and who sets them?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>Die Reservierung könnte später enden als die Frist der Karte selbst. Welche von beiden sollte länger sein, und wer legt sie fest?</translation>
    </message>
    <message>
        <source>What should Chiara be told at 12:21, and what at 12:23?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>Was sollte Chiara um 12:21 gesagt werden, und was um 12:23?</translation>
    </message>
    <message>
        <source>Which steps of a saga should stand last, because nothing makes them good?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>Welche Schritte einer Saga sollten zuletzt kommen, weil nichts sie wiedergutmacht?</translation>
    </message>
    <message>
        <source>A class looks for whoever was at fault. Nobody was: each service did what it had to with what it knew.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>Die Klasse sucht, wer schuld war. Niemand: Jeder Dienst tat, was er musste, mit dem, was er wusste.</translation>
    </message>
    <message>
        <source>“Then hold for longer.” Ask what table 1 is told meanwhile, when ten people hold burgers and do not pay.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>„Dann eben länger reservieren.“ Fragen, was Tisch 1 inzwischen gesagt wird, wenn zehn Leute Burger reservieren und nicht zahlen.</translation>
    </message>
    <message>
        <source>Asking, or reading a board</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>Fragen oder eine Tafel lesen</translation>
    </message>
    <message>
        <source>Who reads for himself costs nobody&apos;s time. What he reads may be a little old.</source>
        <extracomment>asking-or-reading-a-board: shows</extracomment>
        <translation>Wer selbst liest, kostet niemandes Zeit. Was er liest, ist vielleicht ein wenig alt.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money. Roger serves and answers. There is no board: who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: stops 1 caption</extracomment>
        <translation>Charlie nimmt Bestellungen und Geld entgegen. Roger trägt auf und antwortet. Eine Tafel gibt es nicht: Wer wissen will, wo seine Bestellung ist, fragt Roger, und jede Antwort kostet ihn einen Gang in die Küche.</translation>
    </message>
    <message>
        <source>The rush is over. Food took nearly ten minutes in the mean, and guests asked 31 times where it was.</source>
        <extracomment>asking-or-reading-a-board: stops 2 caption</extracomment>
        <translation>Der Ansturm ist vorbei. Das Essen brauchte im Mittel fast zehn Minuten, und Gäste fragten 31-mal, wo es bleibt.</translation>
    </message>
    <message>
        <source>What could Roger have done instead of answering?</source>
        <extracomment>asking-or-reading-a-board: stops 2 hint</extracomment>
        <translation>Was hätte Roger tun können, statt zu antworten?</translation>
    </message>
    <message>
        <source>The same guests and the same two people. Now a board hangs where all see it; it shows everything ten seconds late. Amira&apos;s order was accepted five seconds ago.</source>
        <extracomment>asking-or-reading-a-board: stops 3 caption</extracomment>
        <translation>Dieselben Gäste und dieselben beiden. Nun hängt eine Tafel da, wo alle sie sehen; sie zeigt alles zehn Sekunden verspätet. Amiras Bestellung wurde vor fünf Sekunden angenommen.</translation>
    </message>
    <message>
        <source>When did the board hear of her order?</source>
        <extracomment>asking-or-reading-a-board: stops 3 hint</extracomment>
        <translation>Wann hat die Tafel von ihrer Bestellung gehört?</translation>
    </message>
    <message>
        <source>She looks at the board. What does she see?</source>
        <extracomment>asking-or-reading-a-board: stops 3 question ask</extracomment>
        <translation>Sie sieht auf die Tafel. Was sieht sie?</translation>
    </message>
    <message>
        <source>Her number: the order is accepted</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 1 text</extracomment>
        <translation>Ihre Nummer: Die Bestellung ist angenommen</translation>
    </message>
    <message>
        <source>Not her number yet</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 2 text</extracomment>
        <translation>Ihre Nummer noch nicht</translation>
    </message>
    <message>
        <source>Nothing she can rely on: a board that is late is wrong</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 3 text</extracomment>
        <translation>Nichts, worauf Verlass ist: Eine verspätete Tafel ist falsch</translation>
    </message>
    <message>
        <source>Her number came at 12:02:55, ten seconds after the order was accepted. Until then nothing on the board was wrong: it said what had been so ten seconds before.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal happened</extracomment>
        <translation>Ihre Nummer kam um 12:02:55, zehn Sekunden nach der Annahme. Bis dahin war nichts auf der Tafel falsch: Sie sagte, was zehn Sekunden zuvor gewesen war.</translation>
    </message>
    <message>
        <source>Accepted is one thing, shown is another, and between the two lies time.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal principle</extracomment>
        <translation>Angenommen ist das eine, gezeigt das andere, und dazwischen liegt Zeit.</translation>
    </message>
    <message>
        <source>The rush is over again. Food took seven minutes instead of ten. Charlie and Roger share the work as before.</source>
        <extracomment>asking-or-reading-a-board: stops 4 caption</extracomment>
        <translation>Der Ansturm ist wieder vorbei. Das Essen brauchte sieben Minuten statt zehn. Charlie und Roger teilen die Arbeit auf wie zuvor.</translation>
    </message>
    <message>
        <source>What is there less of?</source>
        <extracomment>asking-or-reading-a-board: stops 4 hint</extracomment>
        <translation>Wovon gibt es weniger?</translation>
    </message>
    <message>
        <source>What made the food come sooner?</source>
        <extracomment>asking-or-reading-a-board: stops 4 question ask</extracomment>
        <translation>Wodurch kam das Essen früher?</translation>
    </message>
    <message>
        <source>The split: one of them writes, the other reads</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 1 text</extracomment>
        <translation>Durch die Aufteilung: Einer von ihnen schreibt, der andere liest</translation>
    </message>
    <message>
        <source>Guests read for themselves, and Roger is not asked</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 2 text</extracomment>
        <translation>Die Gäste lesen selbst, und Roger wird nicht gefragt</translation>
    </message>
    <message>
        <source>A second database for those who read</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 3 text</extracomment>
        <translation>Durch eine zweite Datenbank für die, die lesen</translation>
    </message>
    <message>
        <source>The split was there both times. Guests asked four times instead of 31; they looked at the board nearly two thousand times, and no look cost anybody a step.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal happened</extracomment>
        <translation>Die Aufteilung gab es beide Male. Gäste fragten viermal statt 31-mal; auf die Tafel sahen sie fast zweitausendmal, und kein Blick kostete jemanden einen Schritt.</translation>
    </message>
    <message>
        <source>A read view pays where many look and few write: reading is taken off those who work.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal principle</extracomment>
        <translation>Eine Lesesicht lohnt sich, wo viele hinsehen und wenige schreiben: Sie nimmt denen, die arbeiten, das Lesen ab.</translation>
    </message>
    <message>
        <source>To see what a read view gains, and what it costs: that what it shows is a little old.</source>
        <extracomment>asking-or-reading-a-board: teacher aim</extracomment>
        <translation>Sehen, was eine Lesesicht bringt und was sie kostet: dass das Gezeigte ein wenig alt ist.</translation>
    </message>
    <message>
        <source>Where in a shop on the web is the board, and who was Roger before?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Wo ist in einem Webshop die Tafel, und wer war vorher Roger?</translation>
    </message>
    <message>
        <source>How old may a board be before people begin to ask again?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Wie alt darf eine Tafel sein, bevor die Leute wieder fragen?</translation>
    </message>
    <message>
        <source>Compare with two who both do everything (menu Experiments): does the split by itself gain anything for the food?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Mit zweien vergleichen, die beide alles machen (Menü „Experimente“): Bringt die Aufteilung für sich etwas für das Essen?</translation>
    </message>
    <message>
        <source>The class credits the split, because the two are on the picture. Say once more that it was there in both evenings.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>Die Klasse schreibt es der Aufteilung gut, weil die beiden im Bild sind. Noch einmal sagen, dass es sie an beiden Abenden gab.</translation>
    </message>
    <message>
        <source>Ten seconds seem nothing. Ask who has ever paid twice because a page did not show it.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>Zehn Sekunden scheinen nichts. Fragen, wer schon einmal doppelt bezahlt hat, weil eine Seite es nicht zeigte.</translation>
    </message>
    <message>
        <source>Behind is not wrong</source>
        <extracomment>behind-is-not-wrong: name</extracomment>
        <translation>Im Rückstand ist nicht falsch</translation>
    </message>
    <message>
        <source>A view that is late is right in the end. One that is up to date can be wrong, and stay so.</source>
        <extracomment>behind-is-not-wrong: shows</extracomment>
        <translation>Eine verspätete Sicht stimmt am Ende. Eine aktuelle kann falsch sein und es bleiben.</translation>
    </message>
    <message>
        <source>Chiara has ordered two ramen to take away, and paid 24.00 at 12:18:07. The order details say so. A hundred evenings went like this one.</source>
        <extracomment>behind-is-not-wrong: stops 1 caption</extracomment>
        <translation>Chiara hat zwei Ramen zum Mitnehmen bestellt und um 12:18:07 ihre 24.00 bezahlt. Das sagen auch die Bestelldetails. Hundert Abende verliefen wie dieser.</translation>
    </message>
    <message>
        <source>The same evening once more, with one difference. Chiara is about to pay. Of all events on their way to the order details, the one that says so will be thrown away.</source>
        <extracomment>behind-is-not-wrong: stops 2 caption</extracomment>
        <translation>Derselbe Abend noch einmal, mit einem Unterschied. Chiara wird gleich zahlen. Von allen Ereignissen auf dem Weg in die Bestelldetails wird gerade das verworfen, das davon berichtet.</translation>
    </message>
    <message>
        <source>What does a view know of an event that never comes?</source>
        <extracomment>behind-is-not-wrong: stops 2 hint</extracomment>
        <translation>Was weiß eine Sicht von einem Ereignis, das nie kommt?</translation>
    </message>
    <message>
        <source>It ran well a hundred times. What will the order details show when Chiara has paid?</source>
        <extracomment>behind-is-not-wrong: stops 2 question ask</extracomment>
        <translation>Es lief hundertmal gut. Was zeigen die Bestelldetails, wenn Chiara gezahlt hat?</translation>
    </message>
    <message>
        <source>That she has paid: what ran well a hundred times is right</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 1 text</extracomment>
        <translation>Dass sie gezahlt hat: Was hundertmal gut lief, ist richtig</translation>
    </message>
    <message>
        <source>That the view is behind, until it has caught up</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 2 text</extracomment>
        <translation>Dass die Sicht im Rückstand ist, bis sie aufgeholt hat</translation>
    </message>
    <message>
        <source>That she has not paid, and the view is not behind</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 3 text</extracomment>
        <translation>Dass sie nicht gezahlt hat und die Sicht nicht im Rückstand ist</translation>
    </message>
    <message>
        <source>She paid at 12:18:07. The order details still ask her for the money, and yet they know that her ramen is on the fire since 12:18:15: they have heard of what came later.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal happened</extracomment>
        <translation>Sie zahlte um 12:18:07. Die Bestelldetails verlangen noch immer das Geld von ihr und wissen doch, dass ihre Ramen seit 12:18:15 auf dem Feuer ist: Von dem, was später kam, haben sie gehört.</translation>
    </message>
    <message>
        <source>A hundred clean evenings say nothing of what happens once an event is lost.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal principle</extracomment>
        <translation>Hundert saubere Abende sagen nichts darüber, was geschieht, wenn ein Ereignis verloren geht.</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes late: Chiara&apos;s number is not on it yet. The order details are late by nothing.</source>
        <extracomment>behind-is-not-wrong: stops 3 caption</extracomment>
        <translation>Die Gästetafel ist zwei Minuten verspätet: Chiaras Nummer steht noch nicht darauf. Die Bestelldetails sind gar nicht verspätet.</translation>
    </message>
    <message>
        <source>Which of the two says what is true about order 5 a minute and a half from now?</source>
        <extracomment>behind-is-not-wrong: stops 3 question ask</extracomment>
        <translation>Welche von beiden sagt in anderthalb Minuten, was über Bestellung 5 wahr ist?</translation>
    </message>
    <message>
        <source>The order details: they are up to date</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 1 text</extracomment>
        <translation>Die Bestelldetails: Sie sind aktuell</translation>
    </message>
    <message>
        <source>The guests&apos; board: it is late, and hears of everything</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 2 text</extracomment>
        <translation>Die Gästetafel: Sie ist verspätet und erfährt alles</translation>
    </message>
    <message>
        <source>Both: every view is right a little later</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 3 text</extracomment>
        <translation>Beide: Jede Sicht stimmt ein wenig später</translation>
    </message>
    <message>
        <source>At 12:20:07 number 5 came onto the board, two minutes late and right. The order details still wait for 24.00 that were paid long ago.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal happened</extracomment>
        <translation>Um 12:20:07 kam Nummer 5 auf die Tafel, zwei Minuten verspätet und richtig. Die Bestelldetails warten noch auf 24.00, die längst bezahlt sind.</translation>
    </message>
    <message>
        <source>Late is not wrong: what is late comes.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal principle</extracomment>
        <translation>Verspätet ist nicht falsch: Was verspätet ist, kommt.</translation>
    </message>
    <message>
        <source>Chiara has her food and is gone. The order details still wait for her money.</source>
        <extracomment>behind-is-not-wrong: stops 4 caption</extracomment>
        <translation>Chiara hat ihr Essen und ist gegangen. Die Bestelldetails warten noch auf ihr Geld.</translation>
    </message>
    <message>
        <source>Who will tell the view what it has missed?</source>
        <extracomment>behind-is-not-wrong: stops 4 hint</extracomment>
        <translation>Wer sagt der Sicht, was sie verpasst hat?</translation>
    </message>
    <message>
        <source>When will the order details be right about order 5?</source>
        <extracomment>behind-is-not-wrong: stops 4 question ask</extracomment>
        <translation>Wann stimmen die Bestelldetails zu Bestellung 5?</translation>
    </message>
    <message>
        <source>Soon: a view catches up by itself</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 1 text</extracomment>
        <translation>Bald: Eine Sicht holt von selbst auf</translation>
    </message>
    <message>
        <source>When the evening has gone on well for a while</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 2 text</extracomment>
        <translation>Wenn der Abend eine Weile gut gelaufen ist</translation>
    </message>
    <message>
        <source>When the view is folded again from the log, which has the event</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 3 text</extracomment>
        <translation>Wenn die Sicht neu aus dem Log gefaltet wird, der das Ereignis hat</translation>
    </message>
    <message>
        <source>Three minutes and another order later it still waits. The log has the payment: folded from it, as in the clean evening, the same view says that she has paid.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal happened</extracomment>
        <translation>Drei Minuten und eine weitere Bestellung später wartet sie noch immer. Der Log hat die Zahlung: Aus ihm gefaltet, wie am sauberen Abend, sagt dieselbe Sicht, dass Chiara gezahlt hat.</translation>
    </message>
    <message>
        <source>Lag tells how much a view has not heard of yet. Whether what it shows is right, only the log can tell.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal principle</extracomment>
        <translation>Der Rückstand sagt, von wie viel eine Sicht noch nicht gehört hat. Ob stimmt, was sie zeigt, kann nur der Log sagen.</translation>
    </message>
    <message>
        <source>To tell late from wrong, and to see that clean runs prove nothing about lost events.</source>
        <extracomment>behind-is-not-wrong: teacher aim</extracomment>
        <translation>Verspätet von falsch unterscheiden und sehen, dass saubere Läufe über verlorene Ereignisse nichts beweisen.</translation>
    </message>
    <message>
        <source>What would a counter of events on the view&apos;s side have noticed?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>Was hätte ein Zähler der Ereignisse auf der Seite der Sicht bemerkt?</translation>
    </message>
    <message>
        <source>Which views in a shop may be late, and which may not be wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>Welche Sichten in einem Laden dürfen verspätet sein, und welche dürfen nicht falsch sein?</translation>
    </message>
    <message>
        <source>How could one find out, while it runs, that a view is wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>Wie ließe sich im laufenden Betrieb feststellen, dass eine Sicht falsch ist?</translation>
    </message>
    <message>
        <source>“0 behind” is taken for “right”. Let the class read both headers aloud before the second vote.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>„0 im Rückstand“ wird für „richtig“ gehalten. Vor der zweiten Abstimmung beide Kopfzeilen laut vorlesen lassen.</translation>
    </message>
    <message>
        <source>Somebody says that the database would not lose an event. It does not: it is lost on the way to the view, and the program says that it was injected.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>Jemand sagt, die Datenbank würde das Ereignis nicht verlieren. Das tut sie auch nicht: Es geht auf dem Weg in die Sicht verloren, und das Programm sagt, dass der Verlust eingespeist ist.</translation>
    </message>
    <message>
        <source>Did my write reach my view?</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>Ist mein Schreiben in meiner Sicht angekommen?</translation>
    </message>
    <message>
        <source>Five ways to go on after a command: what is then seen, and who waits for it.</source>
        <extracomment>did-my-write-reach-my-view: shows</extracomment>
        <translation>Fünf Arten, nach einem Befehl weiterzumachen: was man dann sieht und wer darauf wartet.</translation>
    </message>
    <message>
        <source>First way: fire and forget. Charlie seats a party at table 1 at 12:02:05 and goes on at once, for the next guests are at the door. His view is half a minute late, the guests&apos; board a whole one.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 caption</extracomment>
        <translation>Erste Art: senden und vergessen. Charlie setzt um 12:02:05 eine Gesellschaft an Tisch 1 und macht sofort weiter, denn die nächsten Gäste stehen in der Tür. Seine Sicht ist eine halbe Minute verspätet, die Gästetafel eine ganze.</translation>
    </message>
    <message>
        <source>Accepted is one thing.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 hint</extracomment>
        <translation>Angenommen ist nur das eine.</translation>
    </message>
    <message>
        <source>At 12:02:05 it is accepted. What does Charlie&apos;s view show of table 1 a second later?</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question ask</extracomment>
        <translation>Um 12:02:05 ist es angenommen. Was zeigt Charlies Sicht eine Sekunde später von Tisch 1?</translation>
    </message>
    <message>
        <source>The party: it was accepted</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 1 text</extracomment>
        <translation>Die Gesellschaft: Es wurde angenommen</translation>
    </message>
    <message>
        <source>The party: whoever does something sees his own deed at once</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 2 text</extracomment>
        <translation>Die Gesellschaft: Wer etwas tut, sieht die eigene Tat sofort</translation>
    </message>
    <message>
        <source>That it is free, until 12:02:35</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 3 text</extracomment>
        <translation>Dass er frei ist, bis 12:02:35</translation>
    </message>
    <message>
        <source>Table 1 is shown free; it was shown taken from 12:02:35 on. Charlie stood for nothing: the second party sat down at 12:02:10.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 reveal happened</extracomment>
        <translation>Tisch 1 wird als frei gezeigt; besetzt erschien er erst um 12:02:35. Charlie wartete auf nichts: Die zweite Gesellschaft saß um 12:02:10.</translation>
    </message>
    <message>
        <source>Second way: optimistic. Charlie keeps in mind what he did, though his view does not show it yet: he will lead nobody else to table 3, which it shows free. He waits for nothing here either; what others do he knows no sooner than before.</source>
        <extracomment>did-my-write-reach-my-view: stops 2 caption</extracomment>
        <translation>Zweite Art: optimistisch. Charlie merkt sich, was er getan hat, obwohl seine Sicht es noch nicht zeigt: Er führt niemanden sonst an Tisch 3, den sie als frei zeigt. Auch hier wartet er auf nichts; was andere tun, erfährt er nicht früher als zuvor.</translation>
    </message>
    <message>
        <source>Third way: Charlie stands at his work until his own view shows what he did, and reads his writes. In two seconds he sends the order of table 5, and table 6 will soon want to order, too.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 caption</extracomment>
        <translation>Dritte Art: Charlie bleibt bei seiner Arbeit stehen, bis die eigene Sicht zeigt, was er getan hat, und liest, was er selbst geschrieben hat (read your writes). In zwei Sekunden sendet er die Bestellung von Tisch 5, und bald will auch Tisch 6 bestellen.</translation>
    </message>
    <message>
        <source>What does he have to be told, so that he knows when to go on?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 hint</extracomment>
        <translation>Was muss ihm gesagt werden, damit er weiß, wann es weitergeht?</translation>
    </message>
    <message>
        <source>How does he know when his view has got so far?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question ask</extracomment>
        <translation>Woher weiß er, wann seine Sicht so weit ist?</translation>
    </message>
    <message>
        <source>He cannot: a command must answer nothing, so he waits by the clock</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 1 text</extracomment>
        <translation>Gar nicht: Ein Befehl darf nichts antworten, also wartet er nach der Uhr</translation>
    </message>
    <message>
        <source>The command answers with the event that came of it, and he waits for that one</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 2 text</extracomment>
        <translation>Der Befehl antwortet mit dem Ereignis, das daraus wurde, und auf dieses wartet er</translation>
    </message>
    <message>
        <source>He waits until all are through: the views, the kitchen, the money</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 3 text</extracomment>
        <translation>Er wartet, bis alles durch ist: die Sichten, die Küche, das Geld</translation>
    </message>
    <message>
        <source>The order was event 58. Charlie stood until 12:24:05, when his view had come to it, and not a second longer; then he went to table 6.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal happened</extracomment>
        <translation>Die Bestellung war Ereignis 58. Charlie stand bis 12:24:05, als seine Sicht dort angekommen war, und keine Sekunde länger; dann ging er zu Tisch 6.</translation>
    </message>
    <message>
        <source>A command may answer that it was accepted, under which number, as which event, or why it was refused. What it does not answer is a query.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal principle</extracomment>
        <translation>Ein Befehl darf antworten, dass er angenommen wurde, unter welcher Nummer, als welches Ereignis oder warum er abgelehnt wurde. Was er nicht beantwortet, ist eine Abfrage.</translation>
    </message>
    <message>
        <source>Charlie&apos;s view shows order 5 of table 5; he has waited for that. A guest at the table looks up at the board.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 caption</extracomment>
        <translation>Charlies Sicht zeigt Bestellung 5 von Tisch 5; darauf hat er gewartet. Ein Gast am Tisch sieht zur Tafel hinauf.</translation>
    </message>
    <message>
        <source>Does the board show number 5?</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question ask</extracomment>
        <translation>Zeigt die Tafel Nummer 5?</translation>
    </message>
    <message>
        <source>No, until 12:24:35</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 1 text</extracomment>
        <translation>Nein, erst um 12:24:35</translation>
    </message>
    <message>
        <source>Yes: Charlie has waited, so everything is through</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 2 text</extracomment>
        <translation>Ja: Charlie hat gewartet, also ist alles durch</translation>
    </message>
    <message>
        <source>Yes, since 12:23:35: it was accepted then</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 3 text</extracomment>
        <translation>Ja, seit 12:23:35: Da wurde sie angenommen</translation>
    </message>
    <message>
        <source>Number 5 came onto the board at 12:24:35, a minute after the order was accepted. Charlie has waited for his view and for no other.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal happened</extracomment>
        <translation>Nummer 5 kam um 12:24:35 auf die Tafel, eine Minute nach der Annahme. Charlie hat auf seine Sicht gewartet und auf keine andere.</translation>
    </message>
    <message>
        <source>Who waits for a view knows of that view. The others have their own clocks.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal principle</extracomment>
        <translation>Wer auf eine Sicht wartet, weiß über diese Sicht Bescheid. Die anderen haben ihre eigenen Uhren.</translation>
    </message>
    <message>
        <source>Fourth way: he waits for all views. He seated a party at 12:32:05 and has stood there since, for the board is slowest. The next party came in at the same moment; it is led to a table at 12:33:10, after more than a minute instead of five seconds.</source>
        <extracomment>did-my-write-reach-my-view: stops 5 caption</extracomment>
        <translation>Vierte Art: Er wartet auf alle Sichten. Um 12:32:05 setzte er eine Gesellschaft und steht seitdem da, denn die Tafel ist am langsamsten. Die nächste Gesellschaft kam im selben Augenblick; an einen Tisch geführt wird sie um 12:33:10, nach mehr als einer Minute statt nach fünf Sekunden.</translation>
    </message>
    <message>
        <source>Fifth way: the command&apos;s own transaction writes the views, which lie in the same store. Charlie seats the same two parties as in the first evening, the first of them at 12:02:05.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 caption</extracomment>
        <translation>Fünfte Art: Die Transaktion des Befehls schreibt selbst die Sichten, die im selben Speicher liegen. Charlie setzt dieselben zwei Gesellschaften wie am ersten Abend, die erste um 12:02:05.</translation>
    </message>
    <message>
        <source>What is there to wait for?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 hint</extracomment>
        <translation>Worauf ist da noch zu warten?</translation>
    </message>
    <message>
        <source>When does his view show it, and how long does he stand?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question ask</extracomment>
        <translation>Wann zeigt seine Sicht es, und wie lange steht er?</translation>
    </message>
    <message>
        <source>After half a minute, as before: a view is another database</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 1 text</extracomment>
        <translation>Nach einer halben Minute, wie zuvor: Eine Sicht ist eine andere Datenbank</translation>
    </message>
    <message>
        <source>At 12:02:05, but he stands until all views are through</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 2 text</extracomment>
        <translation>Um 12:02:05, aber er steht, bis alle Sichten durch sind</translation>
    </message>
    <message>
        <source>At 12:02:05, and he does not stand at all</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 3 text</extracomment>
        <translation>Um 12:02:05, und er steht überhaupt nicht</translation>
    </message>
    <message>
        <source>At 12:02:05 the view shows the party at table 1, and the second party sits at 12:02:10. For that every view has to lie in the store of the commands, and every command writes them all.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal happened</extracomment>
        <translation>Um 12:02:05 zeigt die Sicht die Gesellschaft an Tisch 1, und die zweite sitzt um 12:02:10. Dafür muss jede Sicht im Speicher der Befehle liegen, und jeder Befehl schreibt sie alle.</translation>
    </message>
    <message>
        <source>Waiting is paid by somebody: who acts, who looks, or the store. Choose for each command, not for the house.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal principle</extracomment>
        <translation>Das Warten bezahlt immer jemand: wer handelt, wer hinsieht oder der Speicher. Für jeden Befehl einzeln wählen, nicht für das ganze Haus.</translation>
    </message>
    <message>
        <source>To choose, command by command, what whoever gives it waits for, and to know what that does not cover.</source>
        <extracomment>did-my-write-reach-my-view: teacher aim</extracomment>
        <translation>Befehl für Befehl wählen, worauf wartet, wer ihn gibt, und wissen, was damit nicht abgedeckt ist.</translation>
    </message>
    <message>
        <source>Which of the five does your bank use when you transfer money, and which a shop when you put something into the basket?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>Welche der fünf nimmt eine Bank bei einer Überweisung, und welche ein Laden, wenn man etwas in den Warenkorb legt?</translation>
    </message>
    <message>
        <source>Who waits in each of the five: who acts, who looks, or the store?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>Wer wartet bei jeder der fünf: wer handelt, wer hinsieht oder der Speicher?</translation>
    </message>
    <message>
        <source>What may a command answer without becoming a query?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>Was darf ein Befehl antworten, ohne zur Abfrage zu werden?</translation>
    </message>
    <message>
        <source>“Strong” is said for the third way. Ask for whom: the guest at the board does not see it.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>Zur dritten Art heißt es „stark“. Fragen, für wen: Der Gast vor der Tafel sieht es nicht.</translation>
    </message>
    <message>
        <source>The class wants the fifth way always. Ask where the views may then lie, and what a command costs that writes twenty of them.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>Die Klasse will immer die fünfte Art. Fragen, wo die Sichten dann liegen dürfen und was ein Befehl kostet, der zwanzig davon schreibt.</translation>
    </message>
    <message>
        <source>Events and replay</source>
        <extracomment>events-and-replay: name</extracomment>
        <translation>Ereignisse und Nachspielen</translation>
    </message>
    <message>
        <source>An event says what has happened. It is never taken back, and playing it again does nothing.</source>
        <extracomment>events-and-replay: shows</extracomment>
        <translation>Ein Ereignis sagt, was geschehen ist. Es wird nie zurückgenommen, und es nachzuspielen bewirkt nichts.</translation>
    </message>
    <message>
        <source>Charlie has sent the order of table 1: a ramen, a burger, two lemonades. In two seconds Tomas takes the burger in hand.</source>
        <extracomment>events-and-replay: stops 1 caption</extracomment>
        <translation>Charlie hat die Bestellung von Tisch 1 gesendet: eine Ramen, ein Burger, zwei Lemonade. In zwei Sekunden nimmt Tomas den Burger in die Hand.</translation>
    </message>
    <message>
        <source>Which of the three can still be refused?</source>
        <extracomment>events-and-replay: stops 1 hint</extracomment>
        <translation>Welches der drei lässt sich noch ablehnen?</translation>
    </message>
    <message>
        <source>What is written into the log then?</source>
        <extracomment>events-and-replay: stops 1 question ask</extracomment>
        <translation>Was wird dann in den Log geschrieben?</translation>
    </message>
    <message>
        <source>PleaseCook: the log asks Tomas to cook it</source>
        <extracomment>events-and-replay: stops 1 question choices 1 text</extracomment>
        <translation>PleaseCook: Der Log bittet Tomas, ihn zu kochen</translation>
    </message>
    <message>
        <source>CookingRequested: the kitchen may still refuse</source>
        <extracomment>events-and-replay: stops 1 question choices 2 text</extracomment>
        <translation>CookingRequested: Die Küche kann noch ablehnen</translation>
    </message>
    <message>
        <source>CookingStarted: so it is now</source>
        <extracomment>events-and-replay: stops 1 question choices 3 text</extracomment>
        <translation>CookingStarted: So ist es jetzt</translation>
    </message>
    <message>
        <source>CookingStarted, event 15. What Tomas sent was a command, StartCooking: that could have been refused. The event cannot; it says what has happened.</source>
        <extracomment>events-and-replay: stops 1 reveal happened</extracomment>
        <translation>CookingStarted, Ereignis 15. Was Tomas sandte, war ein Befehl, StartCooking: Den hätte man ablehnen können. Das Ereignis nicht; es sagt, was geschehen ist.</translation>
    </message>
    <message>
        <source>A command asks and may be refused. An event tells, and stays.</source>
        <extracomment>events-and-replay: stops 1 reveal principle</extracomment>
        <translation>Ein Befehl bittet und kann abgelehnt werden. Ein Ereignis berichtet und bleibt.</translation>
    </message>
    <message>
        <source>Charlie has typed a burger for table 2; a falafel bowl was meant. The burger is on the grill since 12:08:30. Say the wrong event is deleted now, and all views are folded again.</source>
        <extracomment>events-and-replay: stops 2 caption</extracomment>
        <translation>Charlie hat für Tisch 2 einen Burger eingetippt; gemeint war eine Falafel Bowl. Der Burger liegt seit 12:08:30 auf dem Grill. Angenommen, das falsche Ereignis wird jetzt gelöscht, und alle Sichten werden neu gefaltet.</translation>
    </message>
    <message>
        <source>Walk to the grill.</source>
        <extracomment>events-and-replay: stops 2 hint</extracomment>
        <translation>Einmal zum Grill gehen.</translation>
    </message>
    <message>
        <source>What has become of the burger?</source>
        <extracomment>events-and-replay: stops 2 question ask</extracomment>
        <translation>Was ist aus dem Burger geworden?</translation>
    </message>
    <message>
        <source>It was never ordered: the mistake is gone</source>
        <extracomment>events-and-replay: stops 2 question choices 1 text</extracomment>
        <translation>Er wurde nie bestellt: Der Fehler ist weg</translation>
    </message>
    <message>
        <source>It lies on the grill. A further event has to say what becomes of it</source>
        <extracomment>events-and-replay: stops 2 question choices 2 text</extracomment>
        <translation>Er liegt auf dem Grill. Was aus ihm wird, muss ein weiteres Ereignis sagen</translation>
    </message>
    <message>
        <source>The replay cooks a falafel bowl in its place</source>
        <extracomment>events-and-replay: stops 2 question choices 3 text</extracomment>
        <translation>Das Nachspielen kocht an seiner Stelle eine Falafel Bowl</translation>
    </message>
    <message>
        <source>Nothing was deleted. Nadia voids the line, and the log says so, and that it was cooking. Of eight burgers six are left, one of them gone for nothing. Then the falafel bowl is added.</source>
        <extracomment>events-and-replay: stops 2 reveal happened</extracomment>
        <translation>Nichts wurde gelöscht. Nadia storniert die Zeile, und der Log sagt das, und dass sie schon kochte. Von acht Burgern sind sechs übrig, einer ist umsonst dahin. Dann kommt die Falafel Bowl dazu.</translation>
    </message>
    <message>
        <source>What an event has caused is not undone when it is deleted. A mistake is put right by another event.</source>
        <extracomment>events-and-replay: stops 2 reveal principle</extracomment>
        <translation>Was ein Ereignis bewirkt hat, wird nicht ungeschehen, wenn man es löscht. Einen Fehler berichtigt ein weiteres Ereignis.</translation>
    </message>
    <message>
        <source>Tomas takes the falafel bowl in hand at 12:10:05, and of the four portions one is used. What is left is decided by the stream of that dish, from its first event on. Say the house has been selling falafel for ten years.</source>
        <extracomment>events-and-replay: stops 3 caption</extracomment>
        <translation>Tomas nimmt die Falafel Bowl um 12:10:05 in die Hand, und von den vier Portionen ist eine verbraucht. Was übrig ist, entscheidet der Strom dieses Gerichts, von seinem ersten Ereignis an. Angenommen, das Haus verkauft seit zehn Jahren Falafel.</translation>
    </message>
    <message>
        <source>With which event does the stream begin?</source>
        <extracomment>events-and-replay: stops 3 hint</extracomment>
        <translation>Mit welchem Ereignis beginnt der Strom?</translation>
    </message>
    <message>
        <source>What has to be read before the next portion can be promised?</source>
        <extracomment>events-and-replay: stops 3 question ask</extracomment>
        <translation>Was muss gelesen werden, bevor die nächste Portion zugesagt werden kann?</translation>
    </message>
    <message>
        <source>Ten years of events: such a stream needs snapshots</source>
        <extracomment>events-and-replay: stops 3 question choices 1 text</extracomment>
        <translation>Zehn Jahre Ereignisse: Ein solcher Strom braucht Snapshots</translation>
    </message>
    <message>
        <source>Nothing: one looks at the view, which has it</source>
        <extracomment>events-and-replay: stops 3 question choices 2 text</extracomment>
        <translation>Nichts: Man sieht in die Sicht, die es hat</translation>
    </message>
    <message>
        <source>Today&apos;s: each day begins with what is there in the morning</source>
        <extracomment>events-and-replay: stops 3 question choices 3 text</extracomment>
        <translation>Die von heute: Jeder Tag beginnt mit dem, was am Morgen da ist</translation>
    </message>
    <message>
        <source>The stream begins this morning, with event 6: four portions were received. Now three are left. What was yesterday is closed, and lies in yesterday&apos;s log.</source>
        <extracomment>events-and-replay: stops 3 reveal happened</extracomment>
        <translation>Der Strom beginnt an diesem Morgen, mit Ereignis 6: Vier Portionen kamen herein. Nun sind drei übrig. Was gestern war, ist abgeschlossen und liegt im Log von gestern.</translation>
    </message>
    <message>
        <source>A stream that grows for ever wants an end: close the day before you think of snapshots.</source>
        <extracomment>events-and-replay: stops 3 reveal principle</extracomment>
        <translation>Ein Strom, der ewig wächst, braucht ein Ende: erst den Tag abschließen, dann an Snapshots denken.</translation>
    </message>
    <message>
        <source>The two at table 1 sit in a draught, and their food is ready. Roger leads them to table 3.</source>
        <extracomment>events-and-replay: stops 4 caption</extracomment>
        <translation>Die beiden an Tisch 1 sitzen im Zug, und ihr Essen ist fertig. Roger führt sie an Tisch 3.</translation>
    </message>
    <message>
        <source>What must somebody know who carries the plates?</source>
        <extracomment>events-and-replay: stops 4 hint</extracomment>
        <translation>Was muss wissen, wer die Teller trägt?</translation>
    </message>
    <message>
        <source>Which event should the log have of that?</source>
        <extracomment>events-and-replay: stops 4 question ask</extracomment>
        <translation>Welches Ereignis sollte der Log davon haben?</translation>
    </message>
    <message>
        <source>PartyMoved: from table 1 to table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 1 text</extracomment>
        <translation>PartyMoved: von Tisch 1 an Tisch 3</translation>
    </message>
    <message>
        <source>OrderUpdated: the table is now 3</source>
        <extracomment>events-and-replay: stops 4 question choices 2 text</extracomment>
        <translation>OrderUpdated: Der Tisch ist jetzt 3</translation>
    </message>
    <message>
        <source>PleaseMove: from now on serve at table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 3 text</extracomment>
        <translation>PleaseMove: von jetzt an an Tisch 3 auftragen</translation>
    </message>
    <message>
        <source>PartyMoved. Roger&apos;s view shows table 1 free and the party at table 3, where the food goes. OrderUpdated would not have said whether they moved or somebody had mistyped: then they would still sit at table 1.</source>
        <extracomment>events-and-replay: stops 4 reveal happened</extracomment>
        <translation>PartyMoved. Rogers Sicht zeigt Tisch 1 frei und die Gesellschaft an Tisch 3, wohin das Essen geht. OrderUpdated hätte nicht gesagt, ob sie umgezogen sind oder sich jemand vertippt hatte: Dann säßen sie noch an Tisch 1.</translation>
    </message>
    <message>
        <source>An event says what happened, not which field is other now.</source>
        <extracomment>events-and-replay: stops 4 reveal principle</extracomment>
        <translation>Ein Ereignis sagt, was geschah, nicht welches Feld jetzt anders ist.</translation>
    </message>
    <message>
        <source>At 12:04 Roger wanted to seat two guests at table 1. It was taken, and he was refused. Now it is free. In five seconds every view is folded again from the log, from the first event on.</source>
        <extracomment>events-and-replay: stops 5 caption</extracomment>
        <translation>Um 12:04 wollte Roger zwei Gäste an Tisch 1 setzen. Er war besetzt, und der Befehl wurde abgelehnt. Jetzt ist er frei. In fünf Sekunden wird jede Sicht neu aus dem Log gefaltet, vom ersten Ereignis an.</translation>
    </message>
    <message>
        <source>Which event came of what Roger wanted?</source>
        <extracomment>events-and-replay: stops 5 hint</extracomment>
        <translation>Welches Ereignis wurde aus dem, was Roger wollte?</translation>
    </message>
    <message>
        <source>What becomes of what Roger wanted at 12:04?</source>
        <extracomment>events-and-replay: stops 5 question ask</extracomment>
        <translation>Was wird aus dem, was Roger um 12:04 wollte?</translation>
    </message>
    <message>
        <source>It is decided again, and accepted: the table is free now</source>
        <extracomment>events-and-replay: stops 5 question choices 1 text</extracomment>
        <translation>Es wird neu entschieden und angenommen: Der Tisch ist jetzt frei</translation>
    </message>
    <message>
        <source>Nothing: no event came of it</source>
        <extracomment>events-and-replay: stops 5 question choices 2 text</extracomment>
        <translation>Nichts: Kein Ereignis wurde daraus</translation>
    </message>
    <message>
        <source>It is refused again, and Roger is told so a second time</source>
        <extracomment>events-and-replay: stops 5 question choices 3 text</extracomment>
        <translation>Es wird wieder abgelehnt, und Roger erfährt es ein zweites Mal</translation>
    </message>
    <message>
        <source>Nothing. Table 1 is free, as before. Three times somebody was to be seated, and once that was refused: it is the same number before and after.</source>
        <extracomment>events-and-replay: stops 5 reveal happened</extracomment>
        <translation>Nichts. Tisch 1 ist frei, wie zuvor. Dreimal sollte jemand gesetzt werden, und einmal wurde das abgelehnt: Die Zahl ist vorher und nachher dieselbe.</translation>
    </message>
    <message>
        <source>A replay reads events. It carries out no command, and nobody hears of it.</source>
        <extracomment>events-and-replay: stops 5 reveal principle</extracomment>
        <translation>Nachspielen heißt Ereignisse lesen. Es führt keinen Befehl aus, und niemand hört davon.</translation>
    </message>
    <message>
        <source>To name events by what has happened, and to see that neither deleting nor replaying them changes what was done.</source>
        <extracomment>events-and-replay: teacher aim</extracomment>
        <translation>Ereignisse nach dem benennen, was geschehen ist, und sehen, dass weder Löschen noch Nachspielen ändert, was getan wurde.</translation>
    </message>
    <message>
        <source>Find three events in a library, and one that is none.</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Drei Ereignisse in einer Bibliothek finden, und eines, das keines ist.</translation>
    </message>
    <message>
        <source>A bank books a wrong amount. What does it do, and why does it not use an eraser?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Eine Bank bucht einen falschen Betrag. Was tut sie, und warum nimmt sie keinen Radiergummi?</translation>
    </message>
    <message>
        <source>Which events of your own program are called Updated? What happened each time?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Welche Ereignisse im eigenen Programm heißen Updated? Was geschah jedes Mal?</translation>
    </message>
    <message>
        <source>“Deleted” and “void” are taken for the same. Ask for the burger: who eats it?</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>„Gelöscht“ und „storniert“ werden für dasselbe gehalten. Nach dem Burger fragen: Wer isst ihn?</translation>
    </message>
    <message>
        <source>Somebody wants the replay to send what was refused. Then it is no replay but a new evening.</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>Jemand will, dass das Nachspielen sendet, was abgelehnt wurde. Dann ist es kein Nachspielen, sondern ein neuer Abend.</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>Gäste, die noch einmal fragen</translation>
    </message>
    <message>
        <source>Who asks again as soon as before can keep a restaurant down long after the cause is gone.</source>
        <extracomment>guests-who-ask-again: shows</extracomment>
        <translation>Wer ebenso bald wieder fragt, kann ein Restaurant lahmlegen, lange nachdem die Ursache weg ist.</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money. Roger serves and answers; who asks comes first. Food takes four minutes in the mean, and one guest has asked so far. In ten seconds the board at the counter falls eight minutes behind.</source>
        <extracomment>guests-who-ask-again: stops 1 caption</extracomment>
        <translation>Charlie und Dora nehmen Bestellungen und Geld entgegen. Roger trägt auf und antwortet; wer fragt, kommt zuerst. Das Essen braucht im Mittel vier Minuten, und bis jetzt hat ein Gast gefragt. In zehn Sekunden fällt die Tafel an der Theke acht Minuten in Rückstand.</translation>
    </message>
    <message>
        <source>For a quarter of an hour guests did not find their numbers on the board, and asked Roger: 25 questions, and each took him from serving. Eight things wait for him now. In ten seconds the board is prompt again.</source>
        <extracomment>guests-who-ask-again: stops 2 caption</extracomment>
        <translation>Eine Viertelstunde lang fanden Gäste ihre Nummer nicht auf der Tafel und fragten Roger: 25 Fragen, und jede hielt ihn vom Auftragen ab. Acht Dinge warten jetzt auf ihn. In zehn Sekunden ist die Tafel wieder pünktlich.</translation>
    </message>
    <message>
        <source>Who else asks, besides those who look at the board?</source>
        <extracomment>guests-who-ask-again: stops 2 hint</extracomment>
        <translation>Wer fragt noch, außer denen, die auf die Tafel sehen?</translation>
    </message>
    <message>
        <source>The board has been prompt for half an hour, and nobody comes any more. 28 wait for food; 25 of their orders stand ready at the pass. At the tables 57 questions were asked by now.</source>
        <extracomment>guests-who-ask-again: stops 3 caption</extracomment>
        <translation>Die Tafel ist seit einer halben Stunde pünktlich, und niemand kommt mehr. 28 warten aufs Essen; 25 ihrer Bestellungen stehen fertig an der Ausgabe. An den Tischen wurden bis jetzt 57 Fragen gestellt.</translation>
    </message>
    <message>
        <source>What does Roger do first?</source>
        <extracomment>guests-who-ask-again: stops 3 hint</extracomment>
        <translation>Was tut Roger zuerst?</translation>
    </message>
    <message>
        <source>How many of the 28 have their food in twenty minutes?</source>
        <extracomment>guests-who-ask-again: stops 3 question ask</extracomment>
        <translation>Wie viele der 28 haben in zwanzig Minuten ihr Essen?</translation>
    </message>
    <message>
        <source>Nearly all: the board is up to date, so everything is right again</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 1 text</extracomment>
        <translation>Fast alle: Die Tafel ist aktuell, also stimmt alles wieder</translation>
    </message>
    <message>
        <source>Nearly all: it has always gone well, and no new guests come</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 2 text</extracomment>
        <translation>Fast alle: Es ging bisher immer gut, und neue Gäste kommen nicht</translation>
    </message>
    <message>
        <source>Hardly any: those who wait ask again, and Roger answers</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 3 text</extracomment>
        <translation>Kaum jemand: Wer wartet, fragt noch einmal, und Roger antwortet</translation>
    </message>
    <message>
        <source>Half of them: two who share the work are faster than one</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 4 text</extracomment>
        <translation>Die Hälfte: Zwei, die sich die Arbeit aufteilen, sind schneller als einer</translation>
    </message>
    <message>
        <source>Two. 39 more questions were asked at the tables, and each answer kept Roger from 25 plates that stood ready. The late board has caused none of these questions: waiting did.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal happened</extracomment>
        <translation>Zwei. An den Tischen wurden 39 weitere Fragen gestellt, und jede Antwort hielt Roger von 25 Tellern ab, die fertig dastanden. Die verspätete Tafel hat keine dieser Fragen verursacht: Das Warten war es.</translation>
    </message>
    <message>
        <source>What keeps a system down need not be what brought it down. Retries that come as soon as before feed on the delay that they make.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal principle</extracomment>
        <translation>Was ein System am Boden hält, muss nicht sein, was es zu Fall gebracht hat. Wiederholungen, die ebenso bald kommen wie zuvor, leben von der Verzögerung, die sie selbst machen.</translation>
    </message>
    <message>
        <source>The same guests once more, and the same late board. One thing differs: who sits at a table and has asked is patient twice as long before he asks again. Until now that changed next to nothing: 24 questions instead of 25.</source>
        <extracomment>guests-who-ask-again: stops 4 caption</extracomment>
        <translation>Noch einmal dieselben Gäste und dieselbe verspätete Tafel. Eines ist anders: Wer an einem Tisch sitzt und gefragt hat, hat doppelt so lange Geduld, bevor er wieder fragt. Bis jetzt änderte das fast nichts: 24 Fragen statt 25.</translation>
    </message>
    <message>
        <source>One o&apos;clock again. 11 wait for food instead of 28. At the tables 33 questions were asked, not 57.</source>
        <extracomment>guests-who-ask-again: stops 5 caption</extracomment>
        <translation>Wieder ein Uhr. 11 warten aufs Essen statt 28. An den Tischen wurden 33 Fragen gestellt, nicht 57.</translation>
    </message>
    <message>
        <source>What let Roger catch up?</source>
        <extracomment>guests-who-ask-again: stops 5 question ask</extracomment>
        <translation>Wodurch konnte Roger aufholen?</translation>
    </message>
    <message>
        <source>The board was right again: then all is</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 1 text</extracomment>
        <translation>Die Tafel stimmte wieder: Dann stimmt alles</translation>
    </message>
    <message>
        <source>The work was split in a better way</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 2 text</extracomment>
        <translation>Die Arbeit war auf bessere Weise aufgeteilt</translation>
    </message>
    <message>
        <source>Each question that was not answered twice left him time to serve</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 3 text</extracomment>
        <translation>Jede Frage, die nicht noch einmal kam, ließ Zeit zum Auftragen</translation>
    </message>
    <message>
        <source>Chance: another evening would have gone well, too</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 4 text</extracomment>
        <translation>Zufall: Ein anderer Abend wäre auch gut gegangen</translation>
    </message>
    <message>
        <source>The board was prompt at 12:30 in both evenings, and the same three people worked. Here nobody will wait for food any more at 13:20, and at the tables two more will have asked; there 26 waited, and 39 more had asked.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal happened</extracomment>
        <translation>Die Tafel war an beiden Abenden um 12:30 pünktlich, und dieselben drei arbeiteten. Hier wird um 13:20 niemand mehr aufs Essen warten, und an den Tischen wird noch zweimal gefragt; dort warteten 26, und gefragt wurde noch 39-mal.</translation>
    </message>
    <message>
        <source>Ask again, but wait longer each time: a growing pause lets the queue that you stand in grow shorter.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal principle</extracomment>
        <translation>Wieder fragen, aber jedes Mal länger warten: Eine wachsende Pause lässt die Schlange kürzer werden, in der man selbst steht.</translation>
    </message>
    <message>
        <source>To tell a trigger from what keeps a failure going, and to see why retries need a growing pause.</source>
        <extracomment>guests-who-ask-again: teacher aim</extracomment>
        <translation>Den Auslöser von dem unterscheiden, was einen Ausfall am Leben hält, und sehen, warum Wiederholungen eine wachsende Pause brauchen.</translation>
    </message>
    <message>
        <source>Roger could serve first and answer later. What would that change, and whom would it annoy?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Roger könnte zuerst auftragen und später antworten. Was würde das ändern, und wen würde es ärgern?</translation>
    </message>
    <message>
        <source>A thousand telephones ask a server every five seconds whether it is back. What do they do to it when it comes back?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Tausend Telefone fragen einen Server alle fünf Sekunden, ob er wieder da ist. Was tun sie ihm an, wenn er wiederkommt?</translation>
    </message>
    <message>
        <source>Why is chance added to the pause, and not only doubled?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Warum wird die Pause nicht nur verdoppelt, sondern auch mit Zufall versehen?</translation>
    </message>
    <message>
        <source>The class blames the board to the end. Show the questions of the takeaway guests: they stop at 12:40.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>Die Klasse gibt bis zuletzt der Tafel die Schuld. Die Fragen der Gäste an der Theke zeigen: Sie enden um 12:40.</translation>
    </message>
    <message>
        <source>“Then Roger is too slow.” Before 12:15 he had no queue; the same people, the same guests.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>„Dann ist Roger zu langsam.“ Vor 12:15 hatte er keine Schlange; dieselben Leute, dieselben Gäste.</translation>
    </message>
    <message>
        <source>One database, two schemas</source>
        <extracomment>one-database-two-schemas: name</extracomment>
        <translation>Eine Datenbank, zwei Schemata</translation>
    </message>
    <message>
        <source>To read by tables of one&apos;s own needs no second database, and no messages.</source>
        <extracomment>one-database-two-schemas: shows</extracomment>
        <translation>Um nach eigenen Tabellen zu lesen, braucht man keine zweite Datenbank und keine Nachrichten.</translation>
    </message>
    <message>
        <source>One file holds everything: what commands decide by, and beside it tables made for those who read, one set for the kitchen, one for the waiter, one for the guests&apos; board. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-database-two-schemas: stops 1 caption</extracomment>
        <translation>Eine Datei enthält alles: wonach Befehle entscheiden und daneben Tabellen für die, die lesen, ein Satz für die Küche, einer für den Kellner, einer für die Gästetafel. In sechs Sekunden sendet Charlie die Bestellung von Tisch 1.</translation>
    </message>
    <message>
        <source>Who writes the tables for the kitchen, and when?</source>
        <extracomment>one-database-two-schemas: stops 1 hint</extracomment>
        <translation>Wer schreibt die Tabellen für die Küche, und wann?</translation>
    </message>
    <message>
        <source>At 12:06:06 the order is accepted. When can Mei read it on the kitchen view?</source>
        <extracomment>one-database-two-schemas: stops 1 question ask</extracomment>
        <translation>Um 12:06:06 ist die Bestellung angenommen. Wann kann Mei sie in der Küchensicht lesen?</translation>
    </message>
    <message>
        <source>Once a second database has been brought in step</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 1 text</extracomment>
        <translation>Sobald eine zweite Datenbank auf demselben Stand ist</translation>
    </message>
    <message>
        <source>Once a message of it has arrived in the kitchen</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 2 text</extracomment>
        <translation>Sobald eine Nachricht davon in der Küche angekommen ist</translation>
    </message>
    <message>
        <source>At 12:06:06: the command&apos;s own transaction writes her tables</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 3 text</extracomment>
        <translation>Um 12:06:06: Die Transaktion des Befehls schreibt sie</translation>
    </message>
    <message>
        <source>At 12:06:06 ticket 2 is there, with three lines. The same transaction has accepted the order and written the ticket: either both stand in the file, or neither.</source>
        <extracomment>one-database-two-schemas: stops 1 reveal happened</extracomment>
        <translation>Um 12:06:06 ist Bon 2 da, mit drei Zeilen. Dieselbe Transaktion hat die Bestellung angenommen und den Bon geschrieben: Entweder stehen beide in der Datei oder keines.</translation>
    </message>
    <message>
        <source>Table 1 wants a ramen for 12.00, among other things. The order details show the price.</source>
        <extracomment>one-database-two-schemas: stops 2 caption</extracomment>
        <translation>Tisch 1 will unter anderem eine Ramen für 12.00. Die Bestelldetails zeigen den Preis.</translation>
    </message>
    <message>
        <source>For whom was this table made?</source>
        <extracomment>one-database-two-schemas: stops 2 hint</extracomment>
        <translation>Für wen wurde diese Tabelle gemacht?</translation>
    </message>
    <message>
        <source>All of it lies in one database. Does the kitchen&apos;s ticket know the price as well?</source>
        <extracomment>one-database-two-schemas: stops 2 question ask</extracomment>
        <translation>Alles liegt in einer Datenbank. Kennt der Bon der Küche auch den Preis?</translation>
    </message>
    <message>
        <source>No: it has its own shape, of what a cook needs</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 1 text</extracomment>
        <translation>Nein: Er hat seine eigene Gestalt, mit dem, was ein Koch braucht</translation>
    </message>
    <message>
        <source>Yes: one database has one schema, so it is the same row</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 2 text</extracomment>
        <translation>Ja: Eine Datenbank hat ein Schema, also ist es dieselbe Zeile</translation>
    </message>
    <message>
        <source>No: without events a view only knows what somebody sends to it</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 3 text</extracomment>
        <translation>Nein: Ohne Ereignisse weiß eine Sicht nur, was ihr jemand sendet</translation>
    </message>
    <message>
        <source>Mei puts the ramen on the fire. Her ticket says station, note and state, and nothing of money; the order details say 12.00. One fact was written once, and is read in two shapes.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal happened</extracomment>
        <translation>Mei setzt die Ramen aufs Feuer. Ihr Bon nennt Station, Notiz und Zustand und sagt nichts von Geld; die Bestelldetails sagen 12.00. Eine Tatsache wurde einmal geschrieben und wird in zwei Gestalten gelesen.</translation>
    </message>
    <message>
        <source>Two schemas: one to decide by, one to read from. How many databases they lie in is another question.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal principle</extracomment>
        <translation>Zwei Schemata: eines zum Entscheiden, eines zum Lesen. In wie vielen Datenbanken sie liegen, ist eine andere Frage.</translation>
    </message>
    <message>
        <source>The same lunch; now each view lies in a store of its own and folds the events of the log. The guests&apos; board gets them ten seconds late. Table 1&apos;s order was accepted two seconds ago.</source>
        <extracomment>one-database-two-schemas: stops 3 caption</extracomment>
        <translation>Derselbe Mittag; nun liegt jede Sicht in einem eigenen Speicher und faltet die Ereignisse des Logs. Die Gästetafel bekommt sie zehn Sekunden verspätet. Die Bestellung von Tisch 1 wurde vor zwei Sekunden angenommen.</translation>
    </message>
    <message>
        <source>What is other than in the evening with one store?</source>
        <extracomment>one-database-two-schemas: stops 3 question ask</extracomment>
        <translation>Was ist anders als am Abend mit einem Speicher?</translation>
    </message>
    <message>
        <source>Everything: only now reading and writing are separate</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 1 text</extracomment>
        <translation>Alles: Erst jetzt sind Lesen und Schreiben getrennt</translation>
    </message>
    <message>
        <source>The board shows number 2 later; what it shows is the same</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 2 text</extracomment>
        <translation>Die Tafel zeigt Nummer 2 später; was sie zeigt, ist gleich</translation>
    </message>
    <message>
        <source>Views by events show more than tables written in the transaction can</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 3 text</extracomment>
        <translation>Sichten aus Ereignissen zeigen mehr, als Tabellen in der Transaktion können</translation>
    </message>
    <message>
        <source>At 12:06:16 number 2 came onto the board, ten seconds after the order was accepted. With one store it stood there at 12:06:06, and said the same.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal happened</extracomment>
        <translation>Um 12:06:16 kam Nummer 2 auf die Tafel, zehn Sekunden nach der Annahme. Mit einem Speicher stand sie um 12:06:06 da und sagte dasselbe.</translation>
    </message>
    <message>
        <source>A store for each view lets it be late, and be elsewhere. That is what it costs, and what it is for.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal principle</extracomment>
        <translation>Ein Speicher je Sicht erlaubt ihr, verspätet und anderswo zu sein. Das ist sein Preis, und dafür ist er da.</translation>
    </message>
    <message>
        <source>Once more the evening with one store. Elif has ordered, and pays in seven seconds.</source>
        <extracomment>one-database-two-schemas: stops 4 caption</extracomment>
        <translation>Noch einmal der Abend mit einem Speicher. Elif hat bestellt und zahlt in sieben Sekunden.</translation>
    </message>
    <message>
        <source>What was there in both evenings?</source>
        <extracomment>one-database-two-schemas: stops 4 hint</extracomment>
        <translation>Was gab es an beiden Abenden?</translation>
    </message>
    <message>
        <source>What may be taken away, so that commands and queries still have a model each?</source>
        <extracomment>one-database-two-schemas: stops 4 question ask</extracomment>
        <translation>Was darf man wegnehmen, sodass Befehle und Abfragen noch je ein Modell haben?</translation>
    </message>
    <message>
        <source>The messages, but not the second database</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 1 text</extracomment>
        <translation>Die Nachrichten, aber nicht die zweite Datenbank</translation>
    </message>
    <message>
        <source>The second database, but not the events: without them it is not CQRS</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 2 text</extracomment>
        <translation>Die zweite Datenbank, aber nicht die Ereignisse: Ohne sie ist es kein CQRS</translation>
    </message>
    <message>
        <source>The second database and the messages</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 3 text</extracomment>
        <translation>Die zweite Datenbank und die Nachrichten</translation>
    </message>
    <message>
        <source>She has paid, and number 10 stands on the board: one file, one transaction, nothing sent. Commands decide by the orders, guests read the board.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal happened</extracomment>
        <translation>Sie hat gezahlt, und Nummer 10 steht auf der Tafel: eine Datei, eine Transaktion, nichts gesendet. Befehle entscheiden nach den Bestellungen, Gäste lesen die Tafel.</translation>
    </message>
    <message>
        <source>CQRS is one model for commands and another for queries. Databases, events and messages are choices beside it.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal principle</extracomment>
        <translation>CQRS heißt: ein Modell für Befehle und ein anderes für Abfragen. Datenbanken, Ereignisse und Nachrichten wählt man dazu.</translation>
    </message>
    <message>
        <source>To take CQRS apart from the number of databases, from event sourcing and from messaging.</source>
        <extracomment>one-database-two-schemas: teacher aim</extracomment>
        <translation>CQRS von der Zahl der Datenbanken, von Event Sourcing und von Messaging trennen.</translation>
    </message>
    <message>
        <source>A view in a relational database, or a query that fills an object made for one screen: is that a read model?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Eine Sicht in einer relationalen Datenbank, oder eine Abfrage, die ein Objekt für einen einzigen Bildschirm füllt: Ist das ein Lesemodell?</translation>
    </message>
    <message>
        <source>When would you move the read tables to another machine, and what do you buy with it?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Wann würde man die Lesetabellen auf einen anderen Rechner legen, und was kauft man damit?</translation>
    </message>
    <message>
        <source>Which of the two evenings makes the command slower, and by what?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Welcher der beiden Abende macht den Befehl langsamer, und wodurch?</translation>
    </message>
    <message>
        <source>The class knows pictures with two cylinders and an arrow. Point at the one file in the pane of the stores.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>Die Klasse kennt Bilder mit zwei Zylindern und einem Pfeil. Auf die eine Datei im Bereich „Speicher“ zeigen.</translation>
    </message>
    <message>
        <source>This program keeps a log in either evening. Say so: the tables for reading would be the same beside ordinary rows.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>Dieses Programm führt an beiden Abenden einen Log. Das sagen: Die Tabellen zum Lesen wären neben gewöhnlichen Zeilen dieselben.</translation>
    </message>
    <message>
        <source>One model, joined</source>
        <extracomment>one-model-joined: name</extracomment>
        <translation>Ein Modell, verknüpft</translation>
    </message>
    <message>
        <source>One normalised model, and each look joins it: never late, and often enough.</source>
        <extracomment>one-model-joined: shows</extracomment>
        <translation>Ein normalisiertes Modell, und jeder Blick verknüpft es: nie verspätet, und oft genug.</translation>
    </message>
    <message>
        <source>Here no view has a store. Orders, their lines, tables and stock stand in tables, each fact in one place. Whoever looks asks these tables, and the database joins them. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-model-joined: stops 1 caption</extracomment>
        <translation>Hier hat keine Sicht einen Speicher. Bestellungen, ihre Zeilen, Tische und Bestand stehen in Tabellen, jede Tatsache an einem Ort. Wer hinsieht, fragt diese Tabellen, und die Datenbank verknüpft sie (Join). In sechs Sekunden sendet Charlie die Bestellung von Tisch 1.</translation>
    </message>
    <message>
        <source>From where does a look get what it shows?</source>
        <extracomment>one-model-joined: stops 1 hint</extracomment>
        <translation>Woher bekommt ein Blick, was er zeigt?</translation>
    </message>
    <message>
        <source>What does the guests&apos; board show when the order is accepted, at 12:06:06?</source>
        <extracomment>one-model-joined: stops 1 question ask</extracomment>
        <translation>Was zeigt die Gästetafel, wenn die Bestellung um 12:06:06 angenommen ist?</translation>
    </message>
    <message>
        <source>Number 1: the look joins the rows that were just written</source>
        <extracomment>one-model-joined: stops 1 question choices 1 text</extracomment>
        <translation>Nummer 1: Der Blick verknüpft die eben geschriebenen Zeilen</translation>
    </message>
    <message>
        <source>Nothing yet: an event has to reach the board first</source>
        <extracomment>one-model-joined: stops 1 question choices 2 text</extracomment>
        <translation>Noch nichts: Erst muss ein Ereignis die Tafel erreichen</translation>
    </message>
    <message>
        <source>Nothing yet: the board&apos;s database has to be brought in step</source>
        <extracomment>one-model-joined: stops 1 question choices 3 text</extracomment>
        <translation>Noch nichts: Die Datenbank der Tafel muss erst nachgeführt werden</translation>
    </message>
    <message>
        <source>At 12:06:06 number 1 is on the board. Nothing was sent and nothing copied: it is the same rows, looked at from another side.</source>
        <extracomment>one-model-joined: stops 1 reveal happened</extracomment>
        <translation>Um 12:06:06 steht Nummer 1 auf der Tafel. Nichts wurde gesendet und nichts kopiert: Es sind dieselben Zeilen, von einer anderen Seite betrachtet.</translation>
    </message>
    <message>
        <source>Who reads what is written is never late.</source>
        <extracomment>one-model-joined: stops 1 reveal principle</extracomment>
        <translation>Wer liest, was geschrieben ist, ist nie verspätet.</translation>
    </message>
    <message>
        <source>The same lunch with a store for each view; the guests&apos; board gets events ten seconds late. Two seconds after the order was accepted its number is not there.</source>
        <extracomment>one-model-joined: stops 2 caption</extracomment>
        <translation>Derselbe Mittag mit einem Speicher für jede Sicht; die Gästetafel bekommt Ereignisse zehn Sekunden verspätet. Zwei Sekunden nach der Annahme der Bestellung steht ihre Nummer nicht da.</translation>
    </message>
    <message>
        <source>The party at table 1 sits in a draught, and in a moment moves to table 3. Somebody may want to know later who sat in the draught.</source>
        <extracomment>one-model-joined: stops 3 caption</extracomment>
        <translation>Die Gesellschaft an Tisch 1 sitzt im Zug und zieht gleich an Tisch 3 um. Vielleicht will später jemand wissen, wer im Zug saß.</translation>
    </message>
    <message>
        <source>Which questions about yesterday does a restaurant have?</source>
        <extracomment>one-model-joined: stops 3 hint</extracomment>
        <translation>Welche Fragen hat ein Restaurant über gestern?</translation>
    </message>
    <message>
        <source>What of this restaurant should therefore be kept as events?</source>
        <extracomment>one-model-joined: stops 3 question ask</extracomment>
        <translation>Was von diesem Restaurant sollte deshalb als Ereignisse aufbewahrt werden?</translation>
    </message>
    <message>
        <source>All of it, the menu and the seats as well: what is good here is good there</source>
        <extracomment>one-model-joined: stops 3 question choices 1 text</extracomment>
        <translation>Alles, auch Karte und Sitzplätze: Was hier gut ist, ist dort gut</translation>
    </message>
    <message>
        <source>That of which somebody asks what was; the menu may be plain rows</source>
        <extracomment>one-model-joined: stops 3 question choices 2 text</extracomment>
        <translation>Das, wovon jemand fragt, wie es war; die Karte darf aus einfachen Zeilen bestehen</translation>
    </message>
    <message>
        <source>Nothing: events need messages, and a view each, and there are none</source>
        <extracomment>one-model-joined: stops 3 question choices 3 text</extracomment>
        <translation>Nichts: Ereignisse brauchen Nachrichten und je eine Sicht, und die gibt es nicht</translation>
    </message>
    <message>
        <source>The joined tables say: table 1 is free, the party sits at table 3. That it sat at table 1 they say no longer; the log does. The ramen costs 12.00 and table 1 has two seats, as in the morning.</source>
        <extracomment>one-model-joined: stops 3 reveal happened</extracomment>
        <translation>Die verknüpften Tabellen sagen: Tisch 1 ist frei, die Gesellschaft sitzt an Tisch 3. Dass sie an Tisch 1 saß, sagen sie nicht mehr; der Log schon. Die Ramen kostet 12.00, und Tisch 1 hat zwei Plätze, wie am Morgen.</translation>
    </message>
    <message>
        <source>Rows say how it is, events how it came to be so. Choose for each thing, not for all at once.</source>
        <extracomment>one-model-joined: stops 3 reveal principle</extracomment>
        <translation>Zeilen sagen, wie es ist, Ereignisse, wie es dazu kam. Für jede Sache einzeln wählen, nicht für alle auf einmal.</translation>
    </message>
    <message>
        <source>Lunch is nearly over. Nobody looked at anything old, and nobody had to bring anything in step. The second bill is paid in ten seconds.</source>
        <extracomment>one-model-joined: stops 4 caption</extracomment>
        <translation>Der Mittag ist fast vorbei. Niemand sah etwas Altes, und niemand musste etwas im Gleichschritt halten. In zehn Sekunden wird die zweite Rechnung bezahlt.</translation>
    </message>
    <message>
        <source>What did guests and staff miss?</source>
        <extracomment>one-model-joined: stops 4 hint</extracomment>
        <translation>Was fehlte Gästen und Personal?</translation>
    </message>
    <message>
        <source>What should be changed for tomorrow?</source>
        <extracomment>one-model-joined: stops 4 question ask</extracomment>
        <translation>Was sollte für morgen geändert werden?</translation>
    </message>
    <message>
        <source>Sourcing it from events: what is good for large houses is good for this one</source>
        <extracomment>one-model-joined: stops 4 question choices 1 text</extracomment>
        <translation>Alles aus Ereignissen: Was für große Häuser gut ist, ist es auch für dieses</translation>
    </message>
    <message>
        <source>Messages between reading and writing: without them they are not separate</source>
        <extracomment>one-model-joined: stops 4 question choices 2 text</extracomment>
        <translation>Nachrichten zwischen Lesen und Schreiben: Ohne sie ist beides nicht getrennt</translation>
    </message>
    <message>
        <source>Nothing, as long as the joins answer quickly enough</source>
        <extracomment>one-model-joined: stops 4 question choices 3 text</extracomment>
        <translation>Nichts, solange die Joins schnell genug antworten</translation>
    </message>
    <message>
        <source>Both parties have paid, 31.50 and 19.00. With a view of its own for each screen it was the same to the cent.</source>
        <extracomment>one-model-joined: stops 4 reveal happened</extracomment>
        <translation>Beide Gesellschaften haben bezahlt, 31.50 und 19.00. Mit einer eigenen Sicht für jeden Bildschirm war es auf den Cent dasselbe.</translation>
    </message>
    <message>
        <source>One model, joined, is the right one until somebody has to read what it cannot give: in another shape, as often as many look, or far away.</source>
        <extracomment>one-model-joined: stops 4 reveal principle</extracomment>
        <translation>Ein Modell, verknüpft, ist das richtige, bis jemand etwas lesen muss, was es nicht hergibt: in anderer Gestalt, für sehr viele Blicke oder weit weg.</translation>
    </message>
    <message>
        <source>To know what one normalised model gives for nothing, and what one asks for before leaving it.</source>
        <extracomment>one-model-joined: teacher aim</extracomment>
        <translation>Wissen, was ein normalisiertes Modell umsonst gibt und was man fragt, bevor man es verlässt.</translation>
    </message>
    <message>
        <source>How many tables does the guests&apos; board join? (Pane of the stores.) What if a thousand guests look?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>Wie viele Tabellen verknüpft die Gästetafel? (Bereich „Speicher“.) Und wenn tausend Gäste hinsehen?</translation>
    </message>
    <message>
        <source>Which part of your own program would you source from events, and which never?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>Welcher Teil des eigenen Programms gehört in Ereignisse, und welcher nie?</translation>
    </message>
    <message>
        <source>What would have to change so that the joins no longer do?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>Was müsste sich ändern, damit die Joins nicht mehr genügen?</translation>
    </message>
    <message>
        <source>“One model” sounds old, so the class wants it changed. Ask what a guest would notice.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>„Ein Modell“ klingt alt, also will die Klasse es ändern. Fragen, was ein Gast davon merken würde.</translation>
    </message>
    <message>
        <source>In this program a log is kept even here, for its own recording. The views of this evening do not read it.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>In diesem Programm wird sogar hier ein Log geführt, für die eigene Aufzeichnung. Die Sichten dieses Abends lesen ihn nicht.</translation>
    </message>
    <message>
        <source>An event that a view cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>Ein Ereignis, das eine Sicht nicht zeigen kann</translation>
    </message>
    <message>
        <source>A view meets an event that it cannot show: it stops, parks it, or skips it, and each has its price.</source>
        <extracomment>poison: shows</extracomment>
        <translation>Eine Sicht trifft auf ein Ereignis, das sie nicht zeigen kann: Sie hält an, legt es beiseite oder überspringt es, und jedes hat seinen Preis.</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown every event of a hundred evenings, one after the other. Chiara has ordered. Say the event that accepts her order is of a new form: the board cannot read it, however often it tries. It leaves no event out.</source>
        <extracomment>poison: stops 1 caption</extracomment>
        <translation>Die Gästetafel hat jedes Ereignis von hundert Abenden gezeigt, eines nach dem anderen. Chiara hat bestellt. Angenommen, das Ereignis, das ihre Bestellung annimmt, hat eine neue Form: Die Tafel kann es nicht lesen, so oft sie es auch versucht. Sie lässt kein Ereignis aus.</translation>
    </message>
    <message>
        <source>What comes behind an event that does not go through?</source>
        <extracomment>poison: stops 1 hint</extracomment>
        <translation>Was kommt hinter einem Ereignis, das nicht durchgeht?</translation>
    </message>
    <message>
        <source>Daniel orders after her. What is on the board a minute and a half from now?</source>
        <extracomment>poison: stops 1 question ask</extracomment>
        <translation>Daniel bestellt nach ihr. Was steht in anderthalb Minuten auf der Tafel?</translation>
    </message>
    <message>
        <source>Chiara&apos;s number and Daniel&apos;s: it has shown such events a hundred times</source>
        <extracomment>poison: stops 1 question choices 1 text</extracomment>
        <translation>Chiaras Nummer und Daniels: Solche Ereignisse hat sie hundertmal gezeigt</translation>
    </message>
    <message>
        <source>Both, a little later: it is behind, and catches up</source>
        <extracomment>poison: stops 1 question choices 2 text</extracomment>
        <translation>Beide, etwas später: Sie ist im Rückstand und holt auf</translation>
    </message>
    <message>
        <source>Neither; and what it shows of the others is as it was</source>
        <extracomment>poison: stops 1 question choices 3 text</extracomment>
        <translation>Keine von beiden; und was sie von den anderen zeigt, bleibt, wie es war</translation>
    </message>
    <message>
        <source>Since 12:07:20 the board stands still. Numbers 3 and 4 are not on it, and number 2 “prepares”, though it is ready since 12:08:31. The kitchen has a view of its own, and cooks on: 3 and 4 are in the pan.</source>
        <extracomment>poison: stops 1 reveal happened</extracomment>
        <translation>Seit 12:07:20 steht die Tafel still. Die Nummern 3 und 4 stehen nicht darauf, und Nummer 2 ist „in Arbeit“, obwohl sie seit 12:08:31 fertig ist. Die Küche hat eine eigene Sicht und kocht weiter: 3 und 4 sind in der Pfanne.</translation>
    </message>
    <message>
        <source>Who may leave out nothing stops at what he cannot read. It harms one view, and everything in it.</source>
        <extracomment>poison: stops 1 reveal principle</extracomment>
        <translation>Wer nichts auslassen darf, bleibt bei dem stehen, was er nicht lesen kann. Das schadet einer Sicht und allem darin.</translation>
    </message>
    <message>
        <source>The same minute, the same event. But here the board puts aside what it cannot read: the event is parked. Number 2 is ready, number 4 prepares; number 3 is missing. At 12:11:01 Chiara&apos;s rice will be ready: that event the board can read.</source>
        <extracomment>poison: stops 2 caption</extracomment>
        <translation>Dieselbe Minute, dasselbe Ereignis. Aber hier legt die Tafel beiseite, was sie nicht lesen kann: Das Ereignis ist beiseitegelegt (parked). Nummer 2 ist fertig, Nummer 4 in Arbeit; Nummer 3 fehlt. Um 12:11:01 wird Chiaras Reis fertig: Dieses Ereignis kann die Tafel lesen.</translation>
    </message>
    <message>
        <source>Does number 3 come onto the board then?</source>
        <extracomment>poison: stops 2 question ask</extracomment>
        <translation>Kommt dann Nummer 3 auf die Tafel?</translation>
    </message>
    <message>
        <source>Yes: that event it has shown a hundred times</source>
        <extracomment>poison: stops 2 question choices 1 text</extracomment>
        <translation>Ja: Dieses Ereignis hat sie hundertmal gezeigt</translation>
    </message>
    <message>
        <source>Yes: then the board is up to date, and right</source>
        <extracomment>poison: stops 2 question choices 2 text</extracomment>
        <translation>Ja: Dann ist die Tafel aktuell und richtig</translation>
    </message>
    <message>
        <source>No: what follows about her order waits behind the parked event</source>
        <extracomment>poison: stops 2 question choices 3 text</extracomment>
        <translation>Nein: Was von ihr folgt, wartet hinter dem beiseitegelegten</translation>
    </message>
    <message>
        <source>Her rice is ready, and number 3 is not on the board. All others are right. What is parked, and all that follows about order 3, waits until somebody repairs it.</source>
        <extracomment>poison: stops 2 reveal happened</extracomment>
        <translation>Ihr Reis ist fertig, und Nummer 3 steht nicht auf der Tafel. Alle anderen stimmen. Was beiseiteliegt, und alles, was zu Bestellung 3 folgt, wartet, bis es jemand repariert.</translation>
    </message>
    <message>
        <source>Parking keeps the harm to one order, and keeps its events in their order.</source>
        <extracomment>poison: stops 2 reveal principle</extracomment>
        <translation>Beiseitelegen beschränkt den Schaden auf eine Bestellung und hält ihre Ereignisse in der Reihenfolge.</translation>
    </message>
    <message>
        <source>Since 12:13 the board does a third thing with what it cannot read: it skips the event, notes that, and goes on with the next about the same order. In a few seconds Elif&apos;s ramen is ready; of all events it will be that one.</source>
        <extracomment>poison: stops 3 caption</extracomment>
        <translation>Seit 12:13 macht die Tafel mit dem, was sie nicht lesen kann, ein Drittes: Sie überspringt das Ereignis, vermerkt das und macht mit dem nächsten zur selben Bestellung weiter. In wenigen Sekunden ist Elifs Ramen fertig; von allen Ereignissen trifft es gerade dieses.</translation>
    </message>
    <message>
        <source>What does the board say of number 5 in a minute?</source>
        <extracomment>poison: stops 3 question ask</extracomment>
        <translation>Was sagt die Tafel in einer Minute zu Nummer 5?</translation>
    </message>
    <message>
        <source>Ready: it goes on, it is up to date, so it is right</source>
        <extracomment>poison: stops 3 question choices 1 text</extracomment>
        <translation>Fertig: Sie macht weiter, sie ist aktuell, also stimmt sie</translation>
    </message>
    <message>
        <source>Ready: it has never shown anything else of a dish that was</source>
        <extracomment>poison: stops 3 question choices 2 text</extracomment>
        <translation>Fertig: Von einem fertigen Gericht hat sie nie etwas anderes gezeigt</translation>
    </message>
    <message>
        <source>That it is being prepared; and it is behind by nothing</source>
        <extracomment>poison: stops 3 question choices 3 text</extracomment>
        <translation>Dass sie in Arbeit ist; und im Rückstand ist die Tafel um nichts</translation>
    </message>
    <message>
        <source>Her ramen is ready since 12:18:31. The board says “preparing”, and so it does until Roger takes the ramen at 12:21: nobody tells it.</source>
        <extracomment>poison: stops 3 reveal happened</extracomment>
        <translation>Ihre Ramen ist seit 12:18:31 fertig. Die Tafel sagt „in Arbeit“, bis Roger die Ramen um 12:21 nimmt: Niemand sagt es ihr.</translation>
    </message>
    <message>
        <source>Stop, and it is late. Park, and one thing is missing. Skip, and something may be wrong: choose by what the reader does with it.</source>
        <extracomment>poison: stops 3 reveal principle</extracomment>
        <translation>Anhalten, und sie ist verspätet. Beiseitelegen, und eines fehlt. Überspringen, und etwas ist vielleicht falsch: danach wählen, was der Leser damit macht.</translation>
    </message>
    <message>
        <source>Where do such events come from? From the next version of whoever writes. Say that from tomorrow on the price in an order is to be with tax. Today&apos;s orders have it without: Amira&apos;s rice, 9.00.</source>
        <extracomment>poison: stops 4 caption</extracomment>
        <translation>Woher kommen solche Ereignisse? Aus der nächsten Version dessen, der schreibt. Angenommen, ab morgen soll der Preis einer Bestellung mit Steuer gelten. Die Bestellungen von heute haben ihn ohne: Amiras Reis, 9.00.</translation>
    </message>
    <message>
        <source>Which reader would notice?</source>
        <extracomment>poison: stops 4 hint</extracomment>
        <translation>Welcher Leser würde es merken?</translation>
    </message>
    <message>
        <source>How is that to be written, so that no reader goes wrong?</source>
        <extracomment>poison: stops 4 question ask</extracomment>
        <translation>Wie ist das zu schreiben, damit kein Leser etwas falsch macht?</translation>
    </message>
    <message>
        <source>In the same field: from tomorrow on it means the price with tax</source>
        <extracomment>poison: stops 4 question choices 1 text</extracomment>
        <translation>Im selben Feld: Ab morgen bedeutet es den Preis mit Steuer</translation>
    </message>
    <message>
        <source>In the same field, and the old events are changed to suit</source>
        <extracomment>poison: stops 4 question choices 2 text</extracomment>
        <translation>Im selben Feld, und die alten Ereignisse werden passend geändert</translation>
    </message>
    <message>
        <source>In a new form of the event that has both; old ones are read as what they were</source>
        <extracomment>poison: stops 4 question choices 3 text</extracomment>
        <translation>In neuer Form des Ereignisses, mit beidem; alte werden gelesen wie bisher</translation>
    </message>
    <message>
        <source>Order 1 says 9.00: asked for, and paid. A reader that took the 9.00 to be with tax would reckon wrongly, with nothing to stop it, behind by nothing, and no mark anywhere.</source>
        <extracomment>poison: stops 4 reveal happened</extracomment>
        <translation>Bestellung 1 sagt 9.00: verlangt und bezahlt. Ein Leser, der die 9.00 für den Preis mit Steuer hielte, würde falsch rechnen, ohne dass ihn etwas anhielte, ohne Rückstand und ohne jedes Zeichen.</translation>
    </message>
    <message>
        <source>An unknown form stops a reader, and is seen. An old form with a new meaning goes through, and is not.</source>
        <extracomment>poison: stops 4 reveal principle</extracomment>
        <translation>Eine unbekannte Form hält einen Leser an und fällt auf. Eine alte Form mit neuer Bedeutung geht durch und fällt nicht auf.</translation>
    </message>
    <message>
        <source>To know what can become of an event that a view cannot show, and that a changed meaning is worse than an unknown form.</source>
        <extracomment>poison: teacher aim</extracomment>
        <translation>Wissen, was aus einem Ereignis werden kann, das eine Sicht nicht zeigen kann, und dass eine geänderte Bedeutung schlimmer ist als eine unbekannte Form.</translation>
    </message>
    <message>
        <source>For which of the restaurant&apos;s views would you stop, park, skip?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Bei welchen Sichten des Restaurants wäre anhalten richtig, wo beiseitelegen, wo überspringen?</translation>
    </message>
    <message>
        <source>Who looks at what is parked, and how soon? What if nobody does?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Wer sieht sich an, was beiseiteliegt, und wie bald? Und wenn es niemand tut?</translation>
    </message>
    <message>
        <source>A field gets a new name, a second unit, a default. Which of them may old readers meet?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Ein Feld bekommt einen neuen Namen, eine zweite Einheit, einen Vorgabewert. Welches davon darf alten Lesern begegnen?</translation>
    </message>
    <message>
        <source>“Try again” is proposed. It helps against what passes; this event cannot be shown at the hundredth attempt either.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>„Neu versuchen“ wird vorgeschlagen. Das hilft gegen Vorübergehendes; dieses Ereignis lässt sich auch beim hundertsten Versuch nicht zeigen.</translation>
    </message>
    <message>
        <source>Somebody wants to take the event out of the log. Ask what the other views have made of it already.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>Jemand will das Ereignis aus dem Log nehmen. Fragen, was die anderen Sichten schon daraus gemacht haben.</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>Push, Trigger, Abruf</translation>
    </message>
    <message>
        <source>Three ways to tell a view what has changed: how late each is, and what it never hears of.</source>
        <extracomment>push-trigger-poll: shows</extracomment>
        <translation>Drei Arten, einer Sicht zu sagen, was sich geändert hat: wie verspätet jede ist und wovon sie nie hört.</translation>
    </message>
    <message>
        <source>Push: the write side commits, and then writes into the views itself. Roger seats two guests at table 2 at 12:02:01, and leads them on to table 3 at 12:02:03. Draw a table on the board: push, trigger, poll; how old, who pays, what is missed.</source>
        <extracomment>push-trigger-poll: stops 1 caption</extracomment>
        <translation>Push: Die Schreibseite macht ihren Commit und schreibt dann selbst in die Sichten. Roger setzt zwei Gäste um 12:02:01 an Tisch 2 und führt sie um 12:02:03 weiter an Tisch 3. An der Wandtafel eine Tabelle zeichnen: Push, Trigger, Abruf; wie alt, wer zahlt, was fehlt.</translation>
    </message>
    <message>
        <source>The second write comes right behind the first.</source>
        <extracomment>push-trigger-poll: stops 1 hint</extracomment>
        <translation>Das zweite Schreiben kommt gleich nach dem ersten.</translation>
    </message>
    <message>
        <source>The view showed them at table 2 from 12:02:01 on, and at table 3 from 12:02:03 on. Fill in: old by nothing; each command pays for every view; a crash between the two writes is missed for ever.</source>
        <extracomment>push-trigger-poll: stops 1 reveal happened</extracomment>
        <translation>Die Sicht zeigte sie ab 12:02:01 an Tisch 2 und ab 12:02:03 an Tisch 3. Eintragen: um nichts veraltet; jeder Befehl zahlt für jede Sicht; ein Absturz zwischen den beiden Schreibvorgängen fehlt für immer.</translation>
    </message>
    <message>
        <source>Since 12:10 triggers note which table has changed, no more than that. Every five seconds a job reads the notes, looks at those tables, and copies them. At 12:12:01 Roger seats guests at table 2; at 12:12:03 he leads them on to table 3.</source>
        <extracomment>push-trigger-poll: stops 2 caption</extracomment>
        <translation>Seit 12:10 vermerken Trigger, welche Tabelle sich geändert hat, mehr nicht. Alle fünf Sekunden liest ein Job die Vermerke, sieht in diesen Tabellen nach und kopiert sie. Um 12:12:01 setzt Roger Gäste an Tisch 2; um 12:12:03 führt er sie weiter an Tisch 3.</translation>
    </message>
    <message>
        <source>A note says “table 2”. When is table 2 looked at?</source>
        <extracomment>push-trigger-poll: stops 2 hint</extracomment>
        <translation>Ein Vermerk sagt „Tisch 2“. Wann wird Tisch 2 angesehen?</translation>
    </message>
    <message>
        <source>The job runs at 12:12:05. What does the view then show of table 2?</source>
        <extracomment>push-trigger-poll: stops 2 question ask</extracomment>
        <translation>Der Job läuft um 12:12:05. Was zeigt die Sicht dann von Tisch 2?</translation>
    </message>
    <message>
        <source>That it is free; the view never shows them there</source>
        <extracomment>push-trigger-poll: stops 2 question choices 1 text</extracomment>
        <translation>Dass er frei ist; dort zeigt die Sicht die Gäste nie</translation>
    </message>
    <message>
        <source>The guests: of that the note was made, and the job asks back</source>
        <extracomment>push-trigger-poll: stops 2 question choices 2 text</extracomment>
        <translation>Die Gäste: Davon wurde der Vermerk gemacht, und der Job fragt zurück</translation>
    </message>
    <message>
        <source>The guests, since 12:12:01: it was accepted, so it is visible</source>
        <extracomment>push-trigger-poll: stops 2 question choices 3 text</extracomment>
        <translation>Die Gäste, seit 12:12:01: Es wurde angenommen, also ist es sichtbar</translation>
    </message>
    <message>
        <source>Table 2 is free, and the guests are at table 3. Who asks back hears how it is now, not how it was when the note was made. Fill in: five seconds old; each changed row pays for a note; what lies between two runs is missed.</source>
        <extracomment>push-trigger-poll: stops 2 reveal happened</extracomment>
        <translation>Tisch 2 ist frei, und die Gäste sind an Tisch 3. Wer zurückfragt, hört, wie es jetzt ist, nicht, wie es beim Vermerken war. Eintragen: fünf Sekunden alt; jede geänderte Zeile zahlt für einen Vermerk; was zwischen zwei Läufen liegt, fehlt.</translation>
    </message>
    <message>
        <source>A note that only says what has changed brings the state of the moment in which somebody asks.</source>
        <extracomment>push-trigger-poll: stops 2 reveal principle</extracomment>
        <translation>Ein Vermerk, der nur sagt, was sich geändert hat, bringt den Stand des Augenblicks, in dem jemand fragt.</translation>
    </message>
    <message>
        <source>Since 12:20 there are no notes. A job asks the tables every half minute what has changed since it asked last: a poll. At 12:22:05 Charlie sends the order of table 3, and it is accepted.</source>
        <extracomment>push-trigger-poll: stops 3 caption</extracomment>
        <translation>Seit 12:20 gibt es keine Vermerke. Ein Job fragt die Tabellen jede halbe Minute, was sich seit seiner letzten Frage geändert hat: ein Abruf (Polling). Um 12:22:05 sendet Charlie die Bestellung von Tisch 3, und sie wird angenommen.</translation>
    </message>
    <message>
        <source>The cooks stand before their screen. What does it show at 12:22:10?</source>
        <extracomment>push-trigger-poll: stops 3 question ask</extracomment>
        <translation>Die Köche stehen vor ihrem Bildschirm. Was zeigt er um 12:22:10?</translation>
    </message>
    <message>
        <source>The ticket: the order is accepted</source>
        <extracomment>push-trigger-poll: stops 3 question choices 1 text</extracomment>
        <translation>Den Bon: Die Bestellung ist angenommen</translation>
    </message>
    <message>
        <source>Half of the ticket: what is late is wrong</source>
        <extracomment>push-trigger-poll: stops 3 question choices 2 text</extracomment>
        <translation>Den halben Bon: Was verspätet ist, ist falsch</translation>
    </message>
    <message>
        <source>No ticket, until 12:22:30</source>
        <extracomment>push-trigger-poll: stops 3 question choices 3 text</extracomment>
        <translation>Keinen Bon, bis 12:22:30</translation>
    </message>
    <message>
        <source>The ticket came at 12:22:30, whole, twenty-five seconds after the order was accepted. Fill in: half a minute old; the tables pay, each time they are asked; what lies between two polls is missed.</source>
        <extracomment>push-trigger-poll: stops 3 reveal happened</extracomment>
        <translation>Der Bon kam um 12:22:30, vollständig, fünfundzwanzig Sekunden nach der Annahme. Eintragen: eine halbe Minute alt; die Tabellen zahlen, jedes Mal, wenn sie gefragt werden; was zwischen zwei Abrufen liegt, fehlt.</translation>
    </message>
    <message>
        <source>Amira orders a fried rice at 12:24:02 and pays at 12:24:06. Then her train goes, and at 12:24:20 she cancels. The next poll is at 12:24:30.</source>
        <extracomment>push-trigger-poll: stops 4 caption</extracomment>
        <translation>Amira bestellt um 12:24:02 einen Fried Rice und zahlt um 12:24:06. Dann fährt ihr Zug, und um 12:24:20 sagt sie ab. Der nächste Abruf ist um 12:24:30.</translation>
    </message>
    <message>
        <source>What stands in the tables when the poll looks?</source>
        <extracomment>push-trigger-poll: stops 4 hint</extracomment>
        <translation>Was steht in den Tabellen, wenn der Abruf nachsieht?</translation>
    </message>
    <message>
        <source>What will the guests&apos; board have shown of number 3?</source>
        <extracomment>push-trigger-poll: stops 4 question ask</extracomment>
        <translation>Was wird die Gästetafel von Nummer 3 gezeigt haben?</translation>
    </message>
    <message>
        <source>The number, and then that it is gone, both a little late</source>
        <extracomment>push-trigger-poll: stops 4 question choices 1 text</extracomment>
        <translation>Die Nummer, und dann, dass sie weg ist, beides etwas verspätet</translation>
    </message>
    <message>
        <source>Nothing, ever</source>
        <extracomment>push-trigger-poll: stops 4 question choices 2 text</extracomment>
        <translation>Nichts, nie</translation>
    </message>
    <message>
        <source>The number from 12:24:06 on: it was accepted</source>
        <extracomment>push-trigger-poll: stops 4 question choices 3 text</extracomment>
        <translation>Die Nummer ab 12:24:06: Sie wurde angenommen</translation>
    </message>
    <message>
        <source>Nothing. For fourteen seconds the order stood accepted, all of them between two polls; the order details came to know how it ended. A board that is folded from events would have shown the number and taken it away again, as late as it may be.</source>
        <extracomment>push-trigger-poll: stops 4 reveal happened</extracomment>
        <translation>Nichts. Vierzehn Sekunden lang war die Bestellung angenommen, alle zwischen zwei Abrufen; die Bestelldetails erfuhren, wie es endete. Eine Tafel, aus Ereignissen gefaltet, hätte die Nummer gezeigt und wieder weggenommen, so verspätet sie auch sei.</translation>
    </message>
    <message>
        <source>Who copies states hears of states; who follows events hears what has happened. Choose by what is missed, too, not only by how late it is.</source>
        <extracomment>push-trigger-poll: stops 4 reveal principle</extracomment>
        <translation>Wer Zustände kopiert, hört von Zuständen; wer Ereignissen folgt, hört, was geschehen ist. Auch danach wählen, was fehlt, nicht nur danach, wie verspätet es ist.</translation>
    </message>
    <message>
        <source>To weigh push, trigger and poll against each other: how late, who pays, and what is never heard of.</source>
        <extracomment>push-trigger-poll: teacher aim</extracomment>
        <translation>Push, Trigger und Abruf gegeneinander abwägen: wie verspätet, wer zahlt und wovon man nie hört.</translation>
    </message>
    <message>
        <source>The table of the class, filled in: push, old by nothing, paid by each command, lost in a crash; trigger, old by the job, paid by each row, misses what lies between; poll, likewise, paid by the tables.</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>Die Tabelle der Klasse, ausgefüllt: Push, um nichts veraltet, bezahlt von jedem Befehl, verloren bei einem Absturz; Trigger, so alt wie der Job, bezahlt von jeder Zeile, verpasst, was dazwischenliegt; Abruf, ebenso, bezahlt von den Tabellen.</translation>
    </message>
    <message>
        <source>Where does “follow the events” stand in that table?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>Wo steht „den Ereignissen folgen“ in dieser Tabelle?</translation>
    </message>
    <message>
        <source>An event carries only the number of an order, and the reader asks back two minutes later. Which orders will it show wrongly, and which never?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>Ein Ereignis trägt nur die Nummer einer Bestellung, und der Leser fragt zwei Minuten später zurück. Welche Bestellungen zeigt er falsch, und welche nie?</translation>
    </message>
    <message>
        <source>The table is filled in from memory, not from what was seen. Go back to the stop and read the clock.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>Die Tabelle wird aus dem Gedächtnis ausgefüllt, nicht nach dem Gesehenen. Zum Halt zurückgehen und die Uhr lesen.</translation>
    </message>
    <message>
        <source>Somebody wants the poll to run every second. Ask who answers it, and what still lies between two seconds.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>Jemand will den Abruf jede Sekunde laufen lassen. Fragen, wer ihn beantwortet und was immer noch zwischen zwei Sekunden liegt.</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>Queue, Topic und Strom</translation>
    </message>
    <message>
        <source>A queue gives a task to one, a topic tells all, a stream is kept, and can say no.</source>
        <extracomment>queue-topic-and-stream: shows</extracomment>
        <translation>Eine Queue gibt eine Aufgabe an einen, ein Topic sagt es allen, ein Strom wird aufbewahrt und kann nein sagen.</translation>
    </message>
    <message>
        <source>Ben&apos;s fried rice is on the kitchen&apos;s screen. Mei and Tomas both see it, both have a hand free, and both press “start”: Mei in five seconds, Tomas a second after her.</source>
        <extracomment>queue-topic-and-stream: stops 1 caption</extracomment>
        <translation>Bens Fried Rice steht auf dem Bildschirm der Küche. Mei und Tomas sehen ihn beide, haben beide eine Hand frei, und beide drücken „Beginnen“: Mei in fünf Sekunden, Tomas eine Sekunde nach ihr.</translation>
    </message>
    <message>
        <source>Who knows what the other has done?</source>
        <extracomment>queue-topic-and-stream: stops 1 hint</extracomment>
        <translation>Wer weiß, was der andere getan hat?</translation>
    </message>
    <message>
        <source>How many plates of fried rice are begun?</source>
        <extracomment>queue-topic-and-stream: stops 1 question ask</extracomment>
        <translation>Wie viele Teller Fried Rice werden begonnen?</translation>
    </message>
    <message>
        <source>Two: both were sent the ticket, so both have it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 1 text</extracomment>
        <translation>Zwei: Beiden wurde der Bon gesendet, also haben ihn beide</translation>
    </message>
    <message>
        <source>Two: both looked, and it was free</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 2 text</extracomment>
        <translation>Zwei: Beide haben nachgesehen, und er war frei</translation>
    </message>
    <message>
        <source>One: the second is told that it cooks already</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 3 text</extracomment>
        <translation>Einer: Der Zweite erfährt, dass er schon kocht</translation>
    </message>
    <message>
        <source>One, if the screen locks the ticket for whoever looks at it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 4 text</extracomment>
        <translation>Einer, wenn der Bildschirm den Bon für den sperrt, der hinsieht</translation>
    </message>
    <message>
        <source>Mei&apos;s start is event 20. Tomas is told: “Line 1 (fried-rice) of order 2 is cooking already.” What decided was the stream of order 2: it had one event more than his screen.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal happened</extracomment>
        <translation>Meis Beginn ist Ereignis 20. Tomas erfährt: „Zeile 1 (fried-rice) von Bestellung 2 kocht schon.“ Entschieden hat der Strom von Bestellung 2: Er hatte ein Ereignis mehr als sein Bildschirm.</translation>
    </message>
    <message>
        <source>A queue: many can take a task, one gets it. Here the stream of the order sees to that; a bus that only passes messages on has nothing to look at.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal principle</extracomment>
        <translation>Eine Queue (Warteschlange): Viele können eine Aufgabe nehmen, einer bekommt sie. Hier sorgt der Strom der Bestellung dafür; ein Bus, der Nachrichten nur weiterreicht, hat nichts, worin er nachsehen könnte.</translation>
    </message>
    <message>
        <source>Two plates of fried rice cook, and one needs as long as the other. Mei took Ben&apos;s, the older ticket, at 12:02:40. Tomas took Chiara&apos;s at 12:03:20. Mei has to look after other pans as well.</source>
        <extracomment>queue-topic-and-stream: stops 2 caption</extracomment>
        <translation>Zwei Teller Fried Rice kochen, und einer braucht so lange wie der andere. Mei nahm Bens, den älteren Bon, um 12:02:40. Tomas nahm Chiaras um 12:03:20. Mei muss noch nach anderen Pfannen sehen.</translation>
    </message>
    <message>
        <source>Whose plate is ready first?</source>
        <extracomment>queue-topic-and-stream: stops 2 question ask</extracomment>
        <translation>Wessen Teller ist zuerst fertig?</translation>
    </message>
    <message>
        <source>Ben&apos;s: what is first in the queue is first everywhere</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 1 text</extracomment>
        <translation>Bens: Was in der Schlange ganz vorn ist, ist überall vorn</translation>
    </message>
    <message>
        <source>Ben&apos;s: its event has the earlier time</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 2 text</extracomment>
        <translation>Bens: Sein Ereignis hat die frühere Zeit</translation>
    </message>
    <message>
        <source>Perhaps Chiara&apos;s: two who take from one queue do not keep its order</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 3 text</extracomment>
        <translation>Vielleicht Chiaras: Zwei, die sich bedienen, halten keine Reihenfolge ein</translation>
    </message>
    <message>
        <source>Chiara&apos;s, at 12:06:55. Ben&apos;s still cooks. On the streams all is in order: each dish was started, then ready. Between the two orders nothing was promised.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal happened</extracomment>
        <translation>Chiaras, um 12:06:55. Bens kocht noch. In den Strömen ist alles in Ordnung: Jedes Gericht wurde begonnen, dann fertig. Zwischen den beiden Bestellungen war nichts versprochen.</translation>
    </message>
    <message>
        <source>Two who take from one queue are done in an order of their own. Only inside one stream it is kept.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal principle</extracomment>
        <translation>Was zwei aus einer Schlange nehmen, wird in eigener Reihenfolge fertig. Nur innerhalb eines Stroms bleibt sie erhalten.</translation>
    </message>
    <message>
        <source>In five seconds Mei is done with Ben&apos;s rice. Kitchen, waiters, order details and the guests&apos; board all want to know; the board shows everything twenty seconds late.</source>
        <extracomment>queue-topic-and-stream: stops 3 caption</extracomment>
        <translation>In fünf Sekunden ist Mei mit Bens Reis fertig. Küche, Kellner, Bestelldetails und Gästetafel wollen es alle wissen; die Tafel zeigt alles zwanzig Sekunden verspätet.</translation>
    </message>
    <message>
        <source>Who hears of it at 12:08:40?</source>
        <extracomment>queue-topic-and-stream: stops 3 question ask</extracomment>
        <translation>Wer hört um 12:08:40 davon?</translation>
    </message>
    <message>
        <source>One of the four: a message is taken by whoever is first</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 1 text</extracomment>
        <translation>Einer der vier: Eine Nachricht nimmt, wer zuerst da ist</translation>
    </message>
    <message>
        <source>All four; the board shows it at 12:09:00</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 2 text</extracomment>
        <translation>Alle vier; die Tafel zeigt es um 12:09:00</translation>
    </message>
    <message>
        <source>All four at once, or none of them is right</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 3 text</extracomment>
        <translation>Alle vier sofort, sonst stimmt keiner</translation>
    </message>
    <message>
        <source>At 12:08:40 kitchen, waiters and order details said “ready”, the board “preparing”; at 12:09:00 the board said “ready” too. None took it away from the others.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal happened</extracomment>
        <translation>Um 12:08:40 sagten Küche, Kellner und Bestelldetails „fertig“, die Tafel „in Arbeit“; um 12:09:00 sagte auch die Tafel „fertig“. Keiner nahm es den anderen weg.</translation>
    </message>
    <message>
        <source>A topic: each subscriber gets each event, and goes at its own pace.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal principle</extracomment>
        <translation>Ein Topic: Jeder, der es abonniert hat, bekommt jedes Ereignis und geht in seinem eigenen Tempo.</translation>
    </message>
    <message>
        <source>All three have their food; none of their orders is on a screen but the order details. In ten seconds every read store is thrown away. At 12:11 the order details are made from nothing, like a reader that comes new.</source>
        <extracomment>queue-topic-and-stream: stops 4 caption</extracomment>
        <translation>Alle drei haben ihr Essen; keine ihrer Bestellungen ist auf einem Bildschirm außer in den Bestelldetails. In zehn Sekunden wird jeder Lesespeicher verworfen. Um 12:11 entstehen die Bestelldetails aus dem Nichts, wie bei einem Leser, der neu dazukommt.</translation>
    </message>
    <message>
        <source>Where are the events that everybody has been told?</source>
        <extracomment>queue-topic-and-stream: stops 4 hint</extracomment>
        <translation>Wo sind die Ereignisse, die allen gesagt wurden?</translation>
    </message>
    <message>
        <source>What does the new reader know of the three orders?</source>
        <extracomment>queue-topic-and-stream: stops 4 question ask</extracomment>
        <translation>Was weiß der neue Leser von den drei Bestellungen?</translation>
    </message>
    <message>
        <source>Nothing: their events were delivered, and are gone from the bus</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 1 text</extracomment>
        <translation>Nichts: Ihre Ereignisse wurden zugestellt und sind weg vom Bus</translation>
    </message>
    <message>
        <source>All, because every dish is started once more for him</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 2 text</extracomment>
        <translation>Alles, weil jedes Gericht für ihn noch einmal begonnen wird</translation>
    </message>
    <message>
        <source>All: he reads the log from its first event</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 3 text</extracomment>
        <translation>Alles: Er liest den Log ab seinem ersten Ereignis</translation>
    </message>
    <message>
        <source>Three orders, each with all its events: order 2 placed at 12:02, delivered at 12:09:20. Nobody sent anything again, no dish was begun: still three.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal happened</extracomment>
        <translation>Drei Bestellungen, jede mit allen ihren Ereignissen: Bestellung 2 aufgegeben um 12:02, ausgeliefert um 12:09:20. Niemand sandte etwas noch einmal, kein Gericht wurde begonnen: immer noch drei.</translation>
    </message>
    <message>
        <source>A stream: it is kept, read from any place as often as one likes, and appended to only if nobody else did meanwhile. A bus does none of the three; an event store needs one to tell others.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal principle</extracomment>
        <translation>Ein Strom: Er wird aufbewahrt, ab jeder Stelle gelesen, so oft man mag, und ergänzt nur, wenn inzwischen niemand sonst es tat. Ein Bus kann keines der drei; ein Ereignisspeicher braucht einen, um es anderen zu sagen.</translation>
    </message>
    <message>
        <source>To tell apart who gets a message (queue, topic) and whether it stays and can refuse (stream).</source>
        <extracomment>queue-topic-and-stream: teacher aim</extracomment>
        <translation>Auseinanderhalten, wer eine Nachricht bekommt (Queue, Topic) und ob sie bleibt und ablehnen kann (Strom).</translation>
    </message>
    <message>
        <source>Which of the three are the tickets for the cooks, the calls for the waiters, the bills?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>Welches der drei sind die Bons für die Köche, die Rufe für die Kellner, die Rechnungen?</translation>
    </message>
    <message>
        <source>A bus keeps messages for a week. Is it an event store then? Load order 2 alone, and append only if it has not changed.</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>Ein Bus bewahrt Nachrichten eine Woche auf. Ist er dann ein Ereignisspeicher? Nur Bestellung 2 laden, und nur anhängen, wenn sie sich nicht geändert hat.</translation>
    </message>
    <message>
        <source>What would two order-details views need, so as to share the work of one?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>Was brauchten zwei Bestelldetail-Sichten, um sich die Arbeit von einer zu teilen?</translation>
    </message>
    <message>
        <source>“Kafka keeps everything.” So it may; ask how it appends to one order only if nobody else did, and how one reads one order of a million.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>„Kafka bewahrt alles auf.“ Mag sein; fragen, wie es nur dann an eine Bestellung anhängt, wenn niemand sonst es tat, und wie man eine Bestellung von einer Million liest.</translation>
    </message>
    <message>
        <source>The word order means two things here. Say “Ben&apos;s” and “in sequence”.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>„Reihe“ und „Reihenfolge“ gehen leicht durcheinander. „Bens Bestellung“ und „der Reihe nach“ sagen.</translation>
    </message>
    <message>
        <source>More readers</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>Mehr Leser</translation>
    </message>
    <message>
        <source>Six times as many looks, and those who write notice nothing; and what writing has to read stays short by itself.</source>
        <extracomment>scaling-readers: shows</extracomment>
        <translation>Sechsmal so viele Blicke, und wer schreibt, merkt nichts; und was das Schreiben lesen muss, bleibt von selbst kurz.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Guests look at the board once a minute while they wait for food. The board has a store of its own, made from the log.</source>
        <extracomment>scaling-readers: stops 1 caption</extracomment>
        <translation>Charlie nimmt Bestellungen und Geld entgegen, Roger trägt auf und antwortet. Gäste sehen einmal pro Minute auf die Tafel, während sie aufs Essen warten. Die Tafel hat einen eigenen Speicher, aus dem Log gemacht.</translation>
    </message>
    <message>
        <source>168 events are in the log by now. Order 10, a takeaway, is ready, and Roger is about to pick it up.</source>
        <extracomment>scaling-readers: stops 2 caption</extracomment>
        <translation>Bis jetzt stehen 168 Ereignisse im Log. Bestellung 10, zum Mitnehmen, ist fertig, und Roger holt sie gleich ab.</translation>
    </message>
    <message>
        <source>What must be known to say yes?</source>
        <extracomment>scaling-readers: stops 2 hint</extracomment>
        <translation>Was muss man wissen, um ja zu sagen?</translation>
    </message>
    <message>
        <source>How many events does the write side read to decide on that?</source>
        <extracomment>scaling-readers: stops 2 question ask</extracomment>
        <translation>Wie viele Ereignisse liest die Schreibseite, um das zu entscheiden?</translation>
    </message>
    <message>
        <source>All 168, or a snapshot: a long log needs one</source>
        <extracomment>scaling-readers: stops 2 question choices 1 text</extracomment>
        <translation>Alle 168 oder einen Snapshot: Ein langer Log braucht einen</translation>
    </message>
    <message>
        <source>None: the board shows that it is ready, and that is enough</source>
        <extracomment>scaling-readers: stops 2 question choices 2 text</extracomment>
        <translation>Keines: Die Tafel zeigt, dass sie fertig ist, und das genügt</translation>
    </message>
    <message>
        <source>At most those about order 10: ten</source>
        <extracomment>scaling-readers: stops 2 question choices 3 text</extracomment>
        <translation>Höchstens die zu Bestellung 10: zehn</translation>
    </message>
    <message>
        <source>Picked up: the eleventh event about order 10. Each order has a stream of its own. A dozen events, and it is over: it never gets long, however long the log.</source>
        <extracomment>scaling-readers: stops 2 reveal happened</extracomment>
        <translation>Abgeholt: das elfte Ereignis zu Bestellung 10. Jede Bestellung hat einen eigenen Strom. Ein Dutzend Ereignisse, dann ist er zu Ende: Er wird nie lang, so lang der Log auch ist.</translation>
    </message>
    <message>
        <source>What a decision reads is its own stream, not the log. Short streams come from good borders, not from snapshots.</source>
        <extracomment>scaling-readers: stops 2 reveal principle</extracomment>
        <translation>Was eine Entscheidung liest, ist ihr eigener Strom, nicht der Log. Kurze Ströme kommen von guten Grenzen, nicht von Snapshots.</translation>
    </message>
    <message>
        <source>The rush is over. 261 commands were given, the process manager&apos;s among them. Guests looked at the board 202 times: 100 at tables, 102 of those who take away. Food took 5:43.</source>
        <extracomment>scaling-readers: stops 3 caption</extracomment>
        <translation>Der Ansturm ist vorbei. 261 Befehle wurden gegeben, die des Prozessmanagers eingeschlossen. Gäste sahen 202-mal auf die Tafel: 100-mal an Tischen, 102-mal an der Theke. Das Essen brauchte 5:43.</translation>
    </message>
    <message>
        <source>The same guests and the same staff. But each guest looked at the board every five seconds: 1196 times in all, six times as often.</source>
        <extracomment>scaling-readers: stops 4 caption</extracomment>
        <translation>Dieselben Gäste und dasselbe Personal. Aber jeder Gast sah alle fünf Sekunden auf die Tafel: insgesamt 1196-mal, sechsmal so oft.</translation>
    </message>
    <message>
        <source>Who had to answer a look?</source>
        <extracomment>scaling-readers: stops 4 hint</extracomment>
        <translation>Wer musste einen Blick beantworten?</translation>
    </message>
    <message>
        <source>What did it cost those who work?</source>
        <extracomment>scaling-readers: stops 4 question ask</extracomment>
        <translation>Was kostete es die, die arbeiten?</translation>
    </message>
    <message>
        <source>Food came later: readers and writers stand in each other&apos;s way, unless there are two databases</source>
        <extracomment>scaling-readers: stops 4 question choices 1 text</extracomment>
        <translation>Das Essen kam später: Leser und Schreiber stehen sich im Weg, außer mit zwei Datenbanken</translation>
    </message>
    <message>
        <source>More commands: each look asks for something to be done</source>
        <extracomment>scaling-readers: stops 4 question choices 2 text</extracomment>
        <translation>Mehr Befehle: Jeder Blick verlangt, dass etwas getan wird</translation>
    </message>
    <message>
        <source>A board that is wrong: who is asked so often falls behind</source>
        <extracomment>scaling-readers: stops 4 question choices 3 text</extracomment>
        <translation>Eine falsche Tafel: Wer so oft gefragt wird, fällt in Rückstand</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <extracomment>scaling-readers: stops 4 question choices 4 text</extracomment>
        <translation>Gar nichts</translation>
    </message>
    <message>
        <source>261 commands, as before; food took 5:43, as before. The board&apos;s store answered nearly a thousand looks more. If one board were not enough, a second could be hung beside it, made from the same log.</source>
        <extracomment>scaling-readers: stops 4 reveal happened</extracomment>
        <translation>261 Befehle, wie zuvor; das Essen brauchte 5:43, wie zuvor. Der Speicher der Tafel beantwortete fast tausend Blicke mehr. Genügte eine Tafel nicht, ließe sich eine zweite daneben hängen, aus demselben Log gemacht.</translation>
    </message>
    <message>
        <source>Readers are added on the read side: more copies of a view. The one who writes stays one, and does not notice.</source>
        <extracomment>scaling-readers: stops 4 reveal principle</extracomment>
        <translation>Leser fügt man auf der Leseseite hinzu: mehr Kopien einer Sicht. Der eine, der schreibt, bleibt einer und merkt nichts davon.</translation>
    </message>
    <message>
        <source>One kind of stream has no end: the stock of a dish. Each bowl that is sold adds two events, held and used. 95 falafel bowls are left. Say the house is open for thirty years.</source>
        <extracomment>scaling-readers: stops 5 caption</extracomment>
        <translation>Eine Art Strom hat kein Ende: der Bestand eines Gerichts. Jede verkaufte Bowl ergibt zwei Ereignisse, reserviert und verbraucht. 95 Falafel Bowls sind übrig. Angenommen, das Haus ist dreißig Jahre lang offen.</translation>
    </message>
    <message>
        <source>It will have ten thousand events. What helps first?</source>
        <extracomment>scaling-readers: stops 5 question ask</extracomment>
        <translation>Er wird zehntausend Ereignisse haben. Was hilft zuerst?</translation>
    </message>
    <message>
        <source>A snapshot every hundred events: long streams need snapshots</source>
        <extracomment>scaling-readers: stops 5 question choices 1 text</extracomment>
        <translation>Ein Snapshot alle hundert Ereignisse: Lange Ströme brauchen Snapshots</translation>
    </message>
    <message>
        <source>Delete what is older than a year</source>
        <extracomment>scaling-readers: stops 5 question choices 2 text</extracomment>
        <translation>Löschen, was älter als ein Jahr ist</translation>
    </message>
    <message>
        <source>Close it each evening: count what is there, and begin anew with that</source>
        <extracomment>scaling-readers: stops 5 question choices 3 text</extracomment>
        <translation>Ihn jeden Abend abschließen: zählen, was da ist, und damit neu beginnen</translation>
    </message>
    <message>
        <source>So it is here. At 11:55 the stream of this lunch began with one event: 100 falafel bowls. Five are sold, 95 are left, and nobody has to read yesterday.</source>
        <extracomment>scaling-readers: stops 5 reveal happened</extracomment>
        <translation>So ist es hier. Um 11:55 begann der Strom dieses Mittags mit einem Ereignis: 100 Falafel Bowls. Fünf sind verkauft, 95 übrig, und niemand muss gestern lesen.</translation>
    </message>
    <message>
        <source>Close the books: a stream that follows the business ends when the business does. A snapshot only makes a fold quicker; first ask why it is long.</source>
        <extracomment>scaling-readers: stops 5 reveal principle</extracomment>
        <translation>Die Bücher abschließen: Ein Strom, der dem Geschäft folgt, endet, wenn das Geschäft endet. Ein Snapshot macht nur das Falten schneller; zuerst fragen, warum es lang ist.</translation>
    </message>
    <message>
        <source>To see where readers are added, why that leaves writing alone, and that streams are kept short by borders and closing before snapshots are thought of.</source>
        <extracomment>scaling-readers: teacher aim</extracomment>
        <translation>Sehen, wo Leser dazukommen, warum das Schreiben davon unberührt bleibt und dass man Ströme durch Grenzen und Abschließen kurz hält, bevor man an Snapshots denkt.</translation>
    </message>
    <message>
        <source>How old may the second copy of a board be, and who would notice if the two differ?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>Wie alt darf die zweite Kopie einer Tafel sein, und wer würde es merken, wenn sich die beiden unterscheiden?</translation>
    </message>
    <message>
        <source>What if many write, and few read?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>Und wenn viele schreiben und wenige lesen?</translation>
    </message>
    <message>
        <source>Which things around you are closed at the end of a day, a month, a year?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>Was alles wird im Alltag am Ende eines Tages, eines Monats, eines Jahres abgeschlossen?</translation>
    </message>
    <message>
        <source>The figures are of simulated people, not of a computer. For that there is “cqrs-restaurant load”: one writer and so many readers, measured on this machine.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>Die Zahlen gelten für simulierte Menschen, nicht für einen Rechner. Dafür gibt es „cqrs-restaurant load“: ein Schreiber und so viele Leser, gemessen auf diesem Rechner.</translation>
    </message>
    <message>
        <source>“But a snapshot cannot harm.” It is one more stored form, which has to be read by next year&apos;s program.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>„Aber ein Snapshot kann nicht schaden.“ Er ist eine weitere gespeicherte Form, die das Programm vom nächsten Jahr lesen muss.</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>Der Engpass</translation>
    </message>
    <message>
        <source>One man does everything, and all wait for him. Twice as many cooks change nothing.</source>
        <extracomment>the-bottleneck: shows</extracomment>
        <translation>Ein Mann macht alles, und alle warten auf ihn. Doppelt so viele Köche ändern nichts.</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money; three cook. Three guests have ordered by now, after 37 seconds in the mean.</source>
        <extracomment>the-bottleneck: stops 1 caption</extracomment>
        <translation>Roger allein setzt Gäste, nimmt auf, antwortet, trägt auf und kassiert; drei kochen. Bis jetzt haben drei Gäste bestellt, nach 37 Sekunden im Mittel.</translation>
    </message>
    <message>
        <source>Nine pieces of work wait for Roger, and none for a cook. What is cooked lies at the pass until Roger comes for it.</source>
        <extracomment>the-bottleneck: stops 2 caption</extracomment>
        <translation>Neun Arbeiten warten auf Roger, und keine auf einen Koch. Was gekocht ist, liegt an der Ausgabe, bis Roger es holt.</translation>
    </message>
    <message>
        <source>Who on the picture is never idle?</source>
        <extracomment>the-bottleneck: stops 2 hint</extracomment>
        <translation>Wer im Bild ist nie untätig?</translation>
    </message>
    <message>
        <source>It went well for the first guests. How much work waits for Roger four minutes from now?</source>
        <extracomment>the-bottleneck: stops 2 question ask</extracomment>
        <translation>Für die ersten Gäste ging es gut. Wie viel Arbeit wartet in vier Minuten auf Roger?</translation>
    </message>
    <message>
        <source>More: he is asked for more than he can do</source>
        <extracomment>the-bottleneck: stops 2 question choices 1 text</extracomment>
        <translation>Mehr: Von ihm wird mehr verlangt, als er schafft</translation>
    </message>
    <message>
        <source>Less: it began well, and goes well again once this rush is through</source>
        <extracomment>the-bottleneck: stops 2 question choices 2 text</extracomment>
        <translation>Weniger: Es begann gut und geht wieder gut, sobald dieser Ansturm vorbei ist</translation>
    </message>
    <message>
        <source>Less, if he takes all orders first and serves afterwards: to split work makes it faster</source>
        <extracomment>the-bottleneck: stops 2 question choices 3 text</extracomment>
        <translation>Weniger, wenn er erst alle Bestellungen aufnimmt und danach aufträgt: Arbeit aufzuteilen macht schneller</translation>
    </message>
    <message>
        <source>Fifteen pieces of work wait for him now, six more. Still none waits for a cook, though three of them stand there.</source>
        <extracomment>the-bottleneck: stops 2 reveal happened</extracomment>
        <translation>Fünfzehn Arbeiten warten jetzt auf ihn, sechs mehr. Noch immer wartet keine auf einen Koch, obwohl drei dastehen.</translation>
    </message>
    <message>
        <source>Where the queue grows is the bottleneck. All others wait for it, too, without a queue.</source>
        <extracomment>the-bottleneck: stops 2 reveal principle</extracomment>
        <translation>Wo die Schlange wächst, ist der Engpass. Auch alle anderen warten auf ihn, nur ohne Schlange.</translation>
    </message>
    <message>
        <source>The same guests again, and six cooks instead of three. With three cooks food took 10:48 in the mean by now, and 11:45 four minutes later.</source>
        <extracomment>the-bottleneck: stops 3 caption</extracomment>
        <translation>Noch einmal dieselben Gäste, und sechs Köche statt drei. Mit drei Köchen brauchte das Essen bis hierher 10:48 im Mittel, und vier Minuten später 11:45.</translation>
    </message>
    <message>
        <source>Twice as many cooks: how will the wait for food go on?</source>
        <extracomment>the-bottleneck: stops 3 draw ask</extracomment>
        <translation>Doppelt so viele Köche: Wie geht das Warten aufs Essen weiter?</translation>
    </message>
    <message>
        <source>As with three cooks: 11:45 in the mean. No guest has eaten a second sooner, and fifteen pieces of work wait for Roger.</source>
        <extracomment>the-bottleneck: stops 3 reveal happened</extracomment>
        <translation>Wie mit drei Köchen: 11:45 im Mittel. Kein Gast hat eine Sekunde früher gegessen, und fünfzehn Arbeiten warten auf Roger.</translation>
    </message>
    <message>
        <source>Help beside the bottleneck helps nobody.</source>
        <extracomment>the-bottleneck: stops 3 reveal principle</extracomment>
        <translation>Hilfe neben dem Engpass hilft niemandem.</translation>
    </message>
    <message>
        <source>A quarter to one. Those who have food waited 14:23 for it in the mean, with three cooks and with six.</source>
        <extracomment>the-bottleneck: stops 4 caption</extracomment>
        <translation>Viertel vor eins. Wer Essen hat, wartete im Mittel 14:23 darauf, mit drei Köchen wie mit sechs.</translation>
    </message>
    <message>
        <source>Whose time is there none left of?</source>
        <extracomment>the-bottleneck: stops 4 hint</extracomment>
        <translation>Wessen Zeit ist ganz aufgebraucht?</translation>
    </message>
    <message>
        <source>One thing may be added tomorrow. What would bring the food sooner?</source>
        <extracomment>the-bottleneck: stops 4 question ask</extracomment>
        <translation>Für morgen darf eines dazukommen. Was brächte das Essen früher?</translation>
    </message>
    <message>
        <source>A second order book, so that Roger reads in one and writes in the other</source>
        <extracomment>the-bottleneck: stops 4 question choices 1 text</extracomment>
        <translation>Ein zweites Bestellbuch, sodass Roger in einem liest und ins andere schreibt</translation>
    </message>
    <message>
        <source>A rule: Roger takes orders for a while, then serves for a while</source>
        <extracomment>the-bottleneck: stops 4 question choices 2 text</extracomment>
        <translation>Eine Regel: Roger nimmt eine Zeit lang auf, dann trägt er eine Zeit lang auf</translation>
    </message>
    <message>
        <source>A second pair of hands on the floor</source>
        <extracomment>the-bottleneck: stops 4 question choices 3 text</extracomment>
        <translation>Ein zweites Paar Hände im Gastraum</translation>
    </message>
    <message>
        <source>Roger was at work for 43 of the 45 minutes since noon. The six cooks together had less than half an hour of work in all that time.</source>
        <extracomment>the-bottleneck: stops 4 reveal happened</extracomment>
        <translation>Roger war 43 der 45 Minuten seit Mittag bei der Arbeit. Die sechs Köche zusammen hatten in der ganzen Zeit weniger als eine halbe Stunde zu tun.</translation>
    </message>
    <message>
        <source>Look for who is busy all the time. What he gains, everybody gains.</source>
        <extracomment>the-bottleneck: stops 4 reveal principle</extracomment>
        <translation>Suchen, wer die ganze Zeit beschäftigt ist. Was er gewinnt, gewinnen alle.</translation>
    </message>
    <message>
        <source>To find the bottleneck before anything is changed, and to see that help elsewhere changes nothing.</source>
        <extracomment>the-bottleneck: teacher aim</extracomment>
        <translation>Den Engpass finden, bevor etwas geändert wird, und sehen, dass Hilfe anderswo nichts ändert.</translation>
    </message>
    <message>
        <source>Where is the queue in a shop on the web, and how would you see it?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Wo ist die Schlange in einem Webshop, und wie würde man sie sehen?</translation>
    </message>
    <message>
        <source>Why does a guest who asks where his food is make it later for all others?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Warum macht ein Gast, der nach seinem Essen fragt, es für alle anderen später?</translation>
    </message>
    <message>
        <source>If Roger became twice as fast, who would be the next bottleneck?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Würde Roger doppelt so schnell: Wer wäre der nächste Engpass?</translation>
    </message>
    <message>
        <source>The class wants more cooks, because it is food that guests wait for. Let them draw it, and say nothing until the curve is there.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>Die Klasse will mehr Köche, weil Gäste aufs Essen warten. Zeichnen lassen und nichts sagen, bis die Kurve da ist.</translation>
    </message>
    <message>
        <source>Somebody says that Roger is too slow. He never rests: ask how much of his time goes into changing from one kind of work to another.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>Jemand sagt, Roger sei zu langsam. Er ruht nie: fragen, wie viel seiner Zeit ins Umschalten von einer Arbeit zur anderen geht.</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>Drei Dienste und eine Saga</translation>
    </message>
    <message>
        <source>What several services do is undone by further steps, not taken back; and between them no order holds.</source>
        <extracomment>three-services-and-a-saga: shows</extracomment>
        <translation>Was mehrere Dienste tun, wird durch weitere Schritte rückgängig gemacht, nicht zurückgenommen; und zwischen ihnen gilt keine Reihenfolge.</translation>
    </message>
    <message>
        <source>Orders, stock and payment are three services, each with a log of its own. Amira has ordered the last two falafel bowls: orders placed the order, stock holds the bowls, payment asks for 20.00. No transaction spans the three; a process manager carries it from step to step: a saga.</source>
        <extracomment>three-services-and-a-saga: stops 1 caption</extracomment>
        <translation>Bestellungen, Bestand und Zahlung sind drei Dienste, jeder mit eigenem Log. Amira hat die letzten zwei Falafel Bowls bestellt: „Bestellungen“ hat die Bestellung, der Bestand reserviert die Bowls, die Zahlung verlangt 20.00. Keine Transaktion umspannt die drei; ein Prozessmanager führt die Bestellung von Schritt zu Schritt: eine Saga.</translation>
    </message>
    <message>
        <source>A minute ago Ben asked for a falafel bowl and was told that they are sold out. Amira&apos;s card is in the reader; in ten seconds it will be declined. Then the saga undoes what was done for her.</source>
        <extracomment>three-services-and-a-saga: stops 2 caption</extracomment>
        <translation>Vor einer Minute wollte Ben eine Falafel Bowl und erfuhr, dass sie ausverkauft ist. Amiras Karte steckt im Leser; in zehn Sekunden wird sie abgelehnt. Dann macht die Saga rückgängig, was für sie getan wurde.</translation>
    </message>
    <message>
        <source>Who has learned meanwhile that stock holds the bowls?</source>
        <extracomment>three-services-and-a-saga: stops 2 hint</extracomment>
        <translation>Wer hat inzwischen erfahren, dass der Bestand die Bowls reserviert hat?</translation>
    </message>
    <message>
        <source>Amira&apos;s order comes undone. How does it stand with Ben?</source>
        <extracomment>three-services-and-a-saga: stops 2 question ask</extracomment>
        <translation>Amiras Bestellung wird rückgängig gemacht. Wie steht es um Ben?</translation>
    </message>
    <message>
        <source>As if she had never ordered: his order is good after all</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 1 text</extracomment>
        <translation>Als hätte sie nie bestellt: Seine Bestellung gilt doch noch</translation>
    </message>
    <message>
        <source>The same as before: until the end of the saga nobody could see the hold</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 2 text</extracomment>
        <translation>Wie zuvor: Bis zum Ende der Saga konnte niemand die Reservierung sehen</translation>
    </message>
    <message>
        <source>He gets a bowl: by the clock he was next</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 3 text</extracomment>
        <translation>Er bekommt eine Bowl: Nach der Uhr war er der Nächste</translation>
    </message>
    <message>
        <source>He was told no, and that stays so, though two bowls are there</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 4 text</extracomment>
        <translation>Ihm wurde nein gesagt, und dabei bleibt es, obwohl zwei Bowls da sind</translation>
    </message>
    <message>
        <source>The card was declined at 12:02. Stock gave the two bowls back, and her order is rejected. Ben&apos;s order is still rejected, “Falafel bowl is sold out”, and two are on sale.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal happened</extracomment>
        <translation>Die Karte wurde um 12:02 abgelehnt. Der Bestand gab die zwei Bowls zurück, und ihre Bestellung ist zurückgewiesen. Bens Bestellung bleibt zurückgewiesen, „Falafel bowl is sold out“, und zwei sind im Verkauf.</translation>
    </message>
    <message>
        <source>A compensation is a new step, not a rollback: what others saw in between, they have seen.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal principle</extracomment>
        <translation>Eine Kompensation ist ein neuer Schritt, kein Rollback: Was andere dazwischen gesehen haben, haben sie gesehen.</translation>
    </message>
    <message>
        <source>Everything that was done for Amira has been undone.</source>
        <extracomment>three-services-and-a-saga: stops 3 caption</extracomment>
        <translation>Alles, was für Amira getan wurde, ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What do the logs say of it now?</source>
        <extracomment>three-services-and-a-saga: stops 3 question ask</extracomment>
        <translation>Was sagen die Logs jetzt davon?</translation>
    </message>
    <message>
        <source>Nothing: it was rolled back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 1 text</extracomment>
        <translation>Nichts: Es wurde zurückgerollt</translation>
    </message>
    <message>
        <source>That she ordered; the hold was deleted</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 2 text</extracomment>
        <translation>Dass sie bestellte; die Reservierung wurde gelöscht</translation>
    </message>
    <message>
        <source>Both: that the bowls were held, and that they were given back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 3 text</extracomment>
        <translation>Beides: dass die Bowls reserviert und zurückgegeben wurden</translation>
    </message>
    <message>
        <source>Six events are about her order: placed, held, money asked for, card declined, given back, rejected. The fifth does not delete the second. It says what happened next.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal happened</extracomment>
        <translation>Sechs Ereignisse handeln von ihrer Bestellung: aufgegeben, reserviert, Geld verlangt, Karte abgelehnt, zurückgegeben, zurückgewiesen. Das fünfte löscht das zweite nicht. Es sagt, was danach geschah.</translation>
    </message>
    <message>
        <source>The logs of a saga tell the way, with what had to be made good.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal principle</extracomment>
        <translation>Die Logs einer Saga erzählen den Weg, samt dem, was wiedergutgemacht werden musste.</translation>
    </message>
    <message>
        <source>Chiara is about to order a ramen. Stock will hold it at 12:05:00, payment will ask for 12.00 at 12:05:02. What stock says needs ten seconds on its way to the order details; what payment says, none.</source>
        <extracomment>three-services-and-a-saga: stops 4 caption</extracomment>
        <translation>Chiara bestellt gleich eine Ramen. Der Bestand reserviert sie um 12:05:00, die Zahlung verlangt um 12:05:02 ihre 12.00. Was der Bestand sagt, braucht zehn Sekunden bis in die Bestelldetails; was die Zahlung sagt, keine.</translation>
    </message>
    <message>
        <source>Who puts the messages of two services in a row?</source>
        <extracomment>three-services-and-a-saga: stops 4 hint</extracomment>
        <translation>Wer bringt die Nachrichten zweier Dienste in eine Reihe?</translation>
    </message>
    <message>
        <source>At 12:05:05, what do the order details know?</source>
        <extracomment>three-services-and-a-saga: stops 4 question ask</extracomment>
        <translation>Was wissen die Bestelldetails um 12:05:05?</translation>
    </message>
    <message>
        <source>That the ramen is held and 12.00 are asked for: events come in the order of their times</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 1 text</extracomment>
        <translation>Dass die Ramen reserviert ist und 12.00 verlangt sind: Ereignisse kommen in der Reihenfolge ihrer Zeiten</translation>
    </message>
    <message>
        <source>Neither: what is of 12:05:02 waits for what is of 12:05:00</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 2 text</extracomment>
        <translation>Keines von beiden: Was von 12:05:02 ist, wartet auf das von 12:05:00</translation>
    </message>
    <message>
        <source>That 12.00 are asked for; of the hold nothing yet</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 3 text</extracomment>
        <translation>Dass 12.00 verlangt sind; von der Reservierung noch nichts</translation>
    </message>
    <message>
        <source>Nothing that can be believed: a view that is late is wrong</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 4 text</extracomment>
        <translation>Nichts, was man glauben kann: Eine verspätete Sicht ist falsch</translation>
    </message>
    <message>
        <source>At 12:05:05 they said: 12.00 asked for, stock only asked. The hold came five seconds later. In their list it stands last, though its time is the earlier one.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal happened</extracomment>
        <translation>Um 12:05:05 sagten sie: 12.00 verlangt, der Bestand erst angefragt. Die Reservierung kam fünf Sekunden später. In ihrer Liste steht sie zuletzt, obwohl ihre Zeit die frühere ist.</translation>
    </message>
    <message>
        <source>Order holds in one stream. Between the streams of two services neither the clock nor the log of the one says what a reader hears first.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal principle</extracomment>
        <translation>Reihenfolge gilt in einem Strom. Zwischen den Strömen zweier Dienste sagen weder die Uhr noch der Log des einen, was ein Leser zuerst hört.</translation>
    </message>
    <message>
        <source>To see that a saga makes good instead of rolling back, that others act on what lies in between, and that no order holds across services.</source>
        <extracomment>three-services-and-a-saga: teacher aim</extracomment>
        <translation>Sehen, dass eine Saga wiedergutmacht, statt zurückzurollen, dass andere nach dem handeln, was dazwischenliegt, und dass über Dienste hinweg keine Reihenfolge gilt.</translation>
    </message>
    <message>
        <source>Should Ben be told that there are bowls again? Who would have to know that he asked?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>Sollte Ben erfahren, dass es wieder Bowls gibt? Wer müsste wissen, dass er gefragt hat?</translation>
    </message>
    <message>
        <source>Could stock say “perhaps” instead of “sold out”? What would that cost?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>Könnte der Bestand „vielleicht“ sagen statt „ausverkauft“? Was würde das kosten?</translation>
    </message>
    <message>
        <source>Which readers need the hold before the request for money, and what could they do about it?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>Welche Leser brauchen die Reservierung vor der Geldforderung, und was könnten sie dafür tun?</translation>
    </message>
    <message>
        <source>Somebody asks for one transaction over all three. Ask who would wait while a card is read, and what happens if payment is down.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>Jemand verlangt eine Transaktion über alle drei. Fragen, wer warten würde, während eine Karte gelesen wird, und was geschieht, wenn die Zahlung ausfällt.</translation>
    </message>
    <message>
        <source>The ten seconds are injected, and the program says so. On a net they come by themselves, only shorter and not announced.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>Die zehn Sekunden sind eingespeist, und das Programm sagt es. In einem Netz kommen sie von selbst, nur kürzer und ohne Ankündigung.</translation>
    </message>
    <message>
        <source>Two people, the last portion</source>
        <extracomment>two-people-the-last-portion: name</extracomment>
        <translation>Zwei Leute, die letzte Portion</translation>
    </message>
    <message>
        <source>To look first guards nothing, and a race between people is settled by a rule.</source>
        <extracomment>two-people-the-last-portion: shows</extracomment>
        <translation>Vorher nachsehen schützt nichts, und einen Wettlauf zwischen Menschen entscheidet eine Regel.</translation>
    </message>
    <message>
        <source>Charlie and Roger look at the same moment: one falafel bowl is left. Each has a guest who wants it. Charlie sends his order at 12:04:05, Roger his at 12:04:06. The view that they read is twenty seconds late.</source>
        <extracomment>two-people-the-last-portion: stops 1 caption</extracomment>
        <translation>Charlie und Roger sehen im selben Augenblick nach: Eine Falafel Bowl ist übrig. Beide haben einen Gast, der sie will. Charlie sendet seine Bestellung um 12:04:05, Roger seine um 12:04:06. Die Sicht, die sie lesen, ist zwanzig Sekunden verspätet.</translation>
    </message>
    <message>
        <source>Who counts the portions?</source>
        <extracomment>two-people-the-last-portion: stops 1 hint</extracomment>
        <translation>Wer zählt die Portionen?</translation>
    </message>
    <message>
        <source>How many falafel bowls are sold?</source>
        <extracomment>two-people-the-last-portion: stops 1 question ask</extracomment>
        <translation>Wie viele Falafel Bowls werden verkauft?</translation>
    </message>
    <message>
        <source>One: the second order is refused</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 1 text</extracomment>
        <translation>Eine: Die zweite Bestellung wird abgelehnt</translation>
    </message>
    <message>
        <source>Two: both have looked, and there was one</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 2 text</extracomment>
        <translation>Zwei: Beide haben nachgesehen, und eine war da</translation>
    </message>
    <message>
        <source>Two, unless the view is locked while one of them looks</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 3 text</extracomment>
        <translation>Zwei, außer die Sicht ist gesperrt, während einer von ihnen nachsieht</translation>
    </message>
    <message>
        <source>One. Charlie&apos;s order is accepted; Roger&apos;s is rejected, because the dish is sold out. The view says “1 left” still, until 12:04:25: Roger could have looked again and again.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal happened</extracomment>
        <translation>Eine. Charlies Bestellung wird angenommen; Rogers wird zurückgewiesen, weil das Gericht ausverkauft ist. Die Sicht sagt noch „noch 1“, bis 12:04:25: Roger hätte immer wieder nachsehen können.</translation>
    </message>
    <message>
        <source>Who decides counts for himself, in the moment of deciding.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal principle</extracomment>
        <translation>Wer entscheidet, zählt selbst, im Augenblick der Entscheidung.</translation>
    </message>
    <message>
        <source>The same once more; but the view is not late at all. Both look at 12:04:04 and read “1 left”. Then Charlie sends at 12:04:05, and Roger at 12:04:06.</source>
        <extracomment>two-people-the-last-portion: stops 2 caption</extracomment>
        <translation>Dasselbe noch einmal; aber die Sicht ist gar nicht verspätet. Beide sehen um 12:04:04 nach und lesen „noch 1“. Dann sendet Charlie um 12:04:05 und Roger um 12:04:06.</translation>
    </message>
    <message>
        <source>What happens between looking and sending?</source>
        <extracomment>two-people-the-last-portion: stops 2 hint</extracomment>
        <translation>Was geschieht zwischen Nachsehen und Senden?</translation>
    </message>
    <message>
        <source>What becomes of Roger&apos;s order?</source>
        <extracomment>two-people-the-last-portion: stops 2 question ask</extracomment>
        <translation>Was wird aus Rogers Bestellung?</translation>
    </message>
    <message>
        <source>It is accepted: he looked at a view that was right</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 1 text</extracomment>
        <translation>Sie wird angenommen: Er sah in eine Sicht, die stimmte</translation>
    </message>
    <message>
        <source>It depends on microseconds; only a lock can tell</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 2 text</extracomment>
        <translation>Es hängt an Mikrosekunden; nur eine Sperre kann es sagen</translation>
    </message>
    <message>
        <source>It is rejected, as before</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 3 text</extracomment>
        <translation>Sie wird zurückgewiesen, wie zuvor</translation>
    </message>
    <message>
        <source>It is rejected. At 12:04:05 the view said “0 left”; but by then Roger had looked and was about to send.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal happened</extracomment>
        <translation>Sie wird zurückgewiesen. Um 12:04:05 sagte die Sicht „noch 0“; aber da hatte Roger schon nachgesehen und war beim Senden.</translation>
    </message>
    <message>
        <source>However fresh a view is, it is old when one acts on it. To look first saves vain walks; it guards nothing.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal principle</extracomment>
        <translation>So frisch eine Sicht auch ist: Sie ist alt, wenn man nach ihr handelt. Vorher nachsehen spart vergebliche Wege; es schützt nichts.</translation>
    </message>
    <message>
        <source>Amira has paid for a ramen, and sees that her train goes. Charlie cancels at 12:10:00. Mei has read the ticket, and reaches for the noodles at 12:10:01.</source>
        <extracomment>two-people-the-last-portion: stops 3 caption</extracomment>
        <translation>Amira hat eine Ramen bezahlt und sieht, dass ihr Zug fährt. Charlie sagt um 12:10:00 ab. Mei hat den Bon gelesen und greift um 12:10:01 nach den Nudeln.</translation>
    </message>
    <message>
        <source>What happens to Mei?</source>
        <extracomment>two-people-the-last-portion: stops 3 question ask</extracomment>
        <translation>Was geschieht bei Mei?</translation>
    </message>
    <message>
        <source>She is told that it was cancelled, and the portion is for sale again</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 1 text</extracomment>
        <translation>Sie erfährt, dass abgesagt wurde, und die Portion ist wieder im Verkauf</translation>
    </message>
    <message>
        <source>She cooks: when she looked, the order stood there</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 2 text</extracomment>
        <translation>Sie kocht: Als sie nachsah, stand die Bestellung da</translation>
    </message>
    <message>
        <source>She holds the ticket&apos;s lock since she read it, so Charlie has to wait</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 3 text</extracomment>
        <translation>Sie hält die Sperre des Bons, seit sie ihn las, also muss Charlie warten</translation>
    </message>
    <message>
        <source>Mei is refused: the order was cancelled. Amira has her 12.00 back, and twelve ramen are left, as many as before she came.</source>
        <extracomment>two-people-the-last-portion: stops 3 reveal happened</extracomment>
        <translation>Meis Befehl wird abgelehnt: Die Bestellung wurde abgesagt. Amira hat ihre 12.00 zurück, und zwölf Ramen sind übrig, so viele wie vor ihrer Bestellung.</translation>
    </message>
    <message>
        <source>Ben&apos;s train goes as well. But this time Mei is first: she puts his ramen on the fire at 12:13:00, and Charlie cancels one second later.</source>
        <extracomment>two-people-the-last-portion: stops 4 caption</extracomment>
        <translation>Auch Bens Zug fährt. Aber diesmal ist Mei die Erste: Sie setzt seine Ramen um 12:13:00 aufs Feuer, und Charlie sagt eine Sekunde später ab.</translation>
    </message>
    <message>
        <source>What would you do as the landlord?</source>
        <extracomment>two-people-the-last-portion: stops 4 hint</extracomment>
        <translation>Was täte man als Wirt?</translation>
    </message>
    <message>
        <source>What does the restaurant do?</source>
        <extracomment>two-people-the-last-portion: stops 4 question ask</extracomment>
        <translation>Was tut das Restaurant?</translation>
    </message>
    <message>
        <source>It must not come to that: a lock decides which of the two is first</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 1 text</extracomment>
        <translation>Dazu darf es nicht kommen: Eine Sperre entscheidet, wer von beiden der Erste ist</translation>
    </message>
    <message>
        <source>By its rule he gets his money, and the house bears the ramen</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 2 text</extracomment>
        <translation>Nach seiner Regel bekommt er sein Geld, und das Haus trägt die Ramen</translation>
    </message>
    <message>
        <source>It cannot come to that: Charlie looks first whether it cooks</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 3 text</extracomment>
        <translation>Dazu kann es nicht kommen: Charlie sieht erst nach, ob sie kocht</translation>
    </message>
    <message>
        <source>Ben has his 12.00 back, and one ramen is gone: eleven are left. That is this house&apos;s rule. Another would keep the money.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal happened</extracomment>
        <translation>Ben hat seine 12.00 zurück, und eine Ramen ist dahin: Elf sind übrig. Das ist die Regel dieses Hauses. Ein anderes würde das Geld behalten.</translation>
    </message>
    <message>
        <source>A race between people lasts seconds or minutes. Say for each order of events what the house does; that is a rule, and no lock.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal principle</extracomment>
        <translation>Ein Wettlauf zwischen Menschen dauert Sekunden oder Minuten. Für jede Reihenfolge der Ereignisse sagen, was das Haus tut; das ist eine Regel und keine Sperre.</translation>
    </message>
    <message>
        <source>To know that a view invites and does not guard, and to settle races by the rules of the house.</source>
        <extracomment>two-people-the-last-portion: teacher aim</extracomment>
        <translation>Wissen, dass eine Sicht einlädt und nicht schützt, und Wettläufe nach den Regeln des Hauses entscheiden.</translation>
    </message>
    <message>
        <source>Two people choose the same user name. Who finds out, and when?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>Zwei Leute wählen denselben Benutzernamen. Wer merkt es, und wann?</translation>
    </message>
    <message>
        <source>How long would the lock have to be held in which a guest makes up his mind?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>Wie lange müsste die Sperre gehalten werden, in der sich ein Gast entscheidet?</translation>
    </message>
    <message>
        <source>What does your bank do when two people draw the last money of one account?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>Was tut eine Bank, wenn zwei Leute das letzte Geld eines Kontos abheben?</translation>
    </message>
    <message>
        <source>The class makes the view faster, and thinks that it is done. The second case is for that: let them vote again.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>Die Klasse macht die Sicht schneller und meint, damit sei es getan. Dafür ist der zweite Fall da: noch einmal abstimmen lassen.</translation>
    </message>
    <message>
        <source>Somebody says that a database has locks. It has, and the decision about the stock is taken in one transaction; it lasts milliseconds, and nobody thinks it over meanwhile.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>Jemand sagt, eine Datenbank habe Sperren. Hat sie, und die Entscheidung über den Bestand fällt in einer Transaktion; die dauert Millisekunden, und niemand überlegt währenddessen.</translation>
    </message>
    <message>
        <source>Views thrown away, and rebuilt</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>Sichten verworfen und neu aufgebaut</translation>
    </message>
    <message>
        <source>A view can be thrown away and folded again from the log. Nothing is done a second time.</source>
        <extracomment>views-thrown-away-and-rebuilt: shows</extracomment>
        <translation>Eine Sicht lässt sich verwerfen und aus dem Log neu falten. Nichts wird ein zweites Mal getan.</translation>
    </message>
    <message>
        <source>What the views show lies in stores of their own. In ten seconds all of these are thrown away, while the kitchen works on two tickets.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 1 caption</extracomment>
        <translation>Was die Sichten zeigen, liegt in eigenen Speichern. In zehn Sekunden werden sie alle verworfen, während die Küche an zwei Bons arbeitet.</translation>
    </message>
    <message>
        <source>For three minutes there were no read stores; who looked was answered from the tables of the write side. In ten seconds every view is folded again from the log, from its first event on. The log tells of eleven dishes that went on the fire.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 caption</extracomment>
        <translation>Drei Minuten lang gab es keine Lesespeicher; wer hinsah, bekam Antwort aus den Tabellen der Schreibseite. In zehn Sekunden wird jede Sicht neu aus dem Log gefaltet, ab seinem ersten Ereignis. Der Log erzählt von elf Gerichten, die aufs Feuer kamen.</translation>
    </message>
    <message>
        <source>Who asks for a dish: a command, or an event?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 hint</extracomment>
        <translation>Wer verlangt ein Gericht: ein Befehl oder ein Ereignis?</translation>
    </message>
    <message>
        <source>The kitchen view is folded again. How many dishes go on the fire because of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question ask</extracomment>
        <translation>Die Küchensicht wird neu gefaltet. Wie viele Gerichte kommen deshalb aufs Feuer?</translation>
    </message>
    <message>
        <source>Eleven: every command is carried out again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 1 text</extracomment>
        <translation>Elf: Jeder Befehl wird noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>Those that are on the fire now: that is done again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 2 text</extracomment>
        <translation>Die, die jetzt auf dem Feuer sind: Das wird noch einmal getan</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 3 text</extracomment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>None. The kitchen shows the same three tickets; eleven dishes were started, as before; and nobody gave a command.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal happened</extracomment>
        <translation>Keines. Die Küche zeigt dieselben drei Bons; elf Gerichte wurden begonnen, wie zuvor; und niemand gab einen Befehl.</translation>
    </message>
    <message>
        <source>A projection reads events and makes documents. It decides nothing, sends nothing and cooks nothing.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal principle</extracomment>
        <translation>Eine Projektion liest Ereignisse und macht Dokumente. Sie entscheidet nichts, sendet nichts und kocht nichts.</translation>
    </message>
    <message>
        <source>Amira has paid 13.00 for order 1: fried rice 9.00, miso soup 4.00. Say the soup costs 5.00 from tomorrow on, and then this lunch is replayed.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 caption</extracomment>
        <translation>Amira hat für Bestellung 1 13.00 bezahlt: Fried Rice 9.00, Miso Soup 4.00. Angenommen, die Suppe kostet ab morgen 5.00, und dann wird dieser Mittag nachgespielt.</translation>
    </message>
    <message>
        <source>Where does the price on her bill stand?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 hint</extracomment>
        <translation>Wo steht der Preis auf ihrer Rechnung?</translation>
    </message>
    <message>
        <source>What does the replay say that she had to pay?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question ask</extracomment>
        <translation>Was musste sie laut dem Nachspielen zahlen?</translation>
    </message>
    <message>
        <source>14.00: her order is taken again, at the new price</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 1 text</extracomment>
        <translation>14.00: Ihre Bestellung wird neu aufgenommen, zum neuen Preis</translation>
    </message>
    <message>
        <source>13.00</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 2 text</extracomment>
        <translation>13.00</translation>
    </message>
    <message>
        <source>13.00, and she is sent a bill for the rest</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 3 text</extracomment>
        <translation>13.00, und für den Rest bekommt sie eine Rechnung</translation>
    </message>
    <message>
        <source>13.00. The view that you see was folded again a quarter of a minute ago, and took the prices from the event in which she ordered.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal happened</extracomment>
        <translation>13.00. Die Sicht auf dem Bildschirm wurde vor einer Viertelminute neu gefaltet und nahm die Preise aus dem Ereignis, in dem sie bestellte.</translation>
    </message>
    <message>
        <source>A replay repeats what happened. What it costs today, nobody asks.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal principle</extracomment>
        <translation>Nachspielen wiederholt, was geschehen ist. Was es heute kostet, fragt niemand.</translation>
    </message>
    <message>
        <source>Ticket 4 was sent at 12:13:44. Since 12:18:44 it is marked on the screen: it waits longer than five minutes.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 caption</extracomment>
        <translation>Bon 4 wurde um 12:13:44 gesendet. Seit 12:18:44 ist er auf dem Bildschirm markiert: Er wartet länger als fünf Minuten.</translation>
    </message>
    <message>
        <source>What would another look tomorrow have to find?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 hint</extracomment>
        <translation>Was müsste ein weiterer Blick morgen vorfinden?</translation>
    </message>
    <message>
        <source>The kitchen view is folded again tomorrow. What stands in its store of the mark?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question ask</extracomment>
        <translation>Die Küchensicht wird morgen neu gefaltet. Was steht in ihrem Speicher von der Marke?</translation>
    </message>
    <message>
        <source>That the ticket is a day late: the projection looks at the clock</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 1 text</extracomment>
        <translation>Dass der Bon einen Tag verspätet ist: Die Projektion sieht auf die Uhr</translation>
    </message>
    <message>
        <source>Nothing: only when it was sent. The screen reckons the mark</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 2 text</extracomment>
        <translation>Nichts: nur, wann er gesendet wurde. Die Marke errechnet der Bildschirm</translation>
    </message>
    <message>
        <source>That it was marked: the projection asks the screen</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 3 text</extracomment>
        <translation>Dass er markiert war: Die Projektion fragt den Bildschirm danach</translation>
    </message>
    <message>
        <source>In the store stands when the ticket was sent, 12:13:44, as it did before the stores were thrown away. Whoever looks reckons how long ago that is.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal happened</extracomment>
        <translation>Im Speicher steht, wann der Bon gesendet wurde, 12:13:44, wie vor dem Verwerfen der Speicher. Wer hinsieht, rechnet aus, wie lange das her ist.</translation>
    </message>
    <message>
        <source>Two folds of one log are equal: a projection knows its events and nothing else.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal principle</extracomment>
        <translation>Zweimal denselben Log falten ergibt dasselbe: Eine Projektion kennt ihre Ereignisse und sonst nichts.</translation>
    </message>
    <message>
        <source>To trust that a view can be thrown away, and to see what must hold for that: nothing but events goes in, and nothing but documents comes out.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher aim</extracomment>
        <translation>Darauf vertrauen, dass eine Sicht sich verwerfen lässt, und sehen, was dafür gelten muss: Nur Ereignisse gehen hinein, und nur Dokumente kommen heraus.</translation>
    </message>
    <message>
        <source>A reader of the log sends mails. What must it know before it may read from the beginning?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>Ein Leser des Logs versendet Mails. Was muss er wissen, bevor er von Anfang an lesen darf?</translation>
    </message>
    <message>
        <source>The price of a dish is looked up when a view is folded, not when it is ordered. What comes of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>Der Preis eines Gerichts wird beim Falten einer Sicht nachgeschlagen, nicht beim Bestellen. Was kommt dabei heraus?</translation>
    </message>
    <message>
        <source>When would you throw a view away on purpose?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>Wann würde man eine Sicht absichtlich verwerfen?</translation>
    </message>
    <message>
        <source>Replay is taken for running the program again. Count the commands aloud: before and after there are as many.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>Nachspielen wird dafür gehalten, das Programm noch einmal laufen zu lassen. Die Befehle laut zählen: Vorher und nachher sind es gleich viele.</translation>
    </message>
    <message>
        <source>Somebody has met a system in which a replay did send mails. So it can: then the sender was written as a projection. It is a process manager, and keeps its own place in the log.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>Jemand kennt ein System, in dem ein Nachspielen doch Mails versandt hat. Das gibt es: Dann war der Versender als Projektion geschrieben. Er ist ein Prozessmanager und merkt sich seine eigene Stelle im Log.</translation>
    </message>
    <message>
        <source>When not to</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>Wann nicht</translation>
    </message>
    <message>
        <source>A small house with one model: nothing is late, and nothing has to be kept in step.</source>
        <extracomment>when-not-to: shows</extracomment>
        <translation>Ein kleines Haus mit einem Modell: Nichts ist verspätet, und nichts muss im Gleichschritt gehalten werden.</translation>
    </message>
    <message>
        <source>A small lunch. Roger and Charlie both do everything. There are no read stores: who looks is answered from the very tables that the commands change. Ben is about to order, at 12:09:18.</source>
        <extracomment>when-not-to: stops 1 caption</extracomment>
        <translation>Ein kleiner Mittag. Roger und Charlie machen beide alles. Lesespeicher gibt es nicht: Wer hinsieht, bekommt Antwort aus eben den Tabellen, die die Befehle ändern. Ben bestellt gleich, um 12:09:18.</translation>
    </message>
    <message>
        <source>How far is it from what Roger writes to what Roger reads?</source>
        <extracomment>when-not-to: stops 1 hint</extracomment>
        <translation>Wie weit ist es von dem, was Roger schreibt, zu dem, was Roger liest?</translation>
    </message>
    <message>
        <source>When does the waiters&apos; view show Ben&apos;s order?</source>
        <extracomment>when-not-to: stops 1 question ask</extracomment>
        <translation>Wann zeigt die Kellnersicht Bens Bestellung?</translation>
    </message>
    <message>
        <source>When a message of it has reached the view</source>
        <extracomment>when-not-to: stops 1 question choices 1 text</extracomment>
        <translation>Wenn eine Nachricht davon die Sicht erreicht hat</translation>
    </message>
    <message>
        <source>When it has been copied into the database for readers</source>
        <extracomment>when-not-to: stops 1 question choices 2 text</extracomment>
        <translation>Wenn sie in die Datenbank für Leser kopiert ist</translation>
    </message>
    <message>
        <source>At 12:09:18: it is the same table</source>
        <extracomment>when-not-to: stops 1 question choices 3 text</extracomment>
        <translation>Um 12:09:18: Es ist dieselbe Tabelle</translation>
    </message>
    <message>
        <source>Some time after: what is accepted is never shown at once</source>
        <extracomment>when-not-to: stops 1 question choices 4 text</extracomment>
        <translation>Einige Zeit danach: Was angenommen ist, wird nie sofort gezeigt</translation>
    </message>
    <message>
        <source>At 12:09:18 it was ordered, and at 12:09:18 it was shown. Nothing was sent, nothing copied, nothing folded.</source>
        <extracomment>when-not-to: stops 1 reveal happened</extracomment>
        <translation>Um 12:09:18 wurde bestellt, und um 12:09:18 wurde es gezeigt. Nichts wurde gesendet, nichts kopiert, nichts gefaltet.</translation>
    </message>
    <message>
        <source>One model for writing and reading: CRUD. It has no lag, because there is nothing that could lag.</source>
        <extracomment>when-not-to: stops 1 reveal principle</extracomment>
        <translation>Ein Modell zum Schreiben und Lesen: CRUD. Es hat keinen Rückstand, weil es nichts gibt, was zurückbleiben könnte.</translation>
    </message>
    <message>
        <source>At 12:23:00 Roger led three guests to table 2. Two more stand at the door. He looks at his view, sees that table 2 is taken, and will lead them to table 3.</source>
        <extracomment>when-not-to: stops 2 caption</extracomment>
        <translation>Um 12:23:00 führte Roger drei Gäste an Tisch 2. Zwei weitere stehen in der Tür. Er sieht in seine Sicht, sieht, dass Tisch 2 besetzt ist, und wird sie an Tisch 3 führen.</translation>
    </message>
    <message>
        <source>The same lunch, one thing other: each view has a store of its own, made from events, and the waiters&apos; view is half a minute late. At 12:23:00 Roger led three guests to table 2. Two more stand at the door, and he looks at his view.</source>
        <extracomment>when-not-to: stops 3 caption</extracomment>
        <translation>Derselbe Mittag, eines anders: Jede Sicht hat einen eigenen Speicher, aus Ereignissen gemacht, und die Kellnersicht ist eine halbe Minute verspätet. Um 12:23:00 führte Roger drei Gäste an Tisch 2. Zwei weitere stehen in der Tür, und er sieht in seine Sicht.</translation>
    </message>
    <message>
        <source>Where does he lead them?</source>
        <extracomment>when-not-to: stops 3 question ask</extracomment>
        <translation>Wohin führt er sie?</translation>
    </message>
    <message>
        <source>To table 3: that he seated the three was accepted, so he sees it</source>
        <extracomment>when-not-to: stops 3 question choices 1 text</extracomment>
        <translation>An Tisch 3: Das Setzen der drei wurde angenommen, also sieht er es</translation>
    </message>
    <message>
        <source>To table 3: he looks before he goes, so nothing can go wrong</source>
        <extracomment>when-not-to: stops 3 question choices 2 text</extracomment>
        <translation>An Tisch 3: Er sieht nach, bevor er geht, also kann nichts schiefgehen</translation>
    </message>
    <message>
        <source>To table 2</source>
        <extracomment>when-not-to: stops 3 question choices 3 text</extracomment>
        <translation>An Tisch 2</translation>
    </message>
    <message>
        <source>To table 2: his view said that it was free. “Table 2 is taken by a party of 3.” He walked for nothing, and Charlie led the two to table 3, ten seconds later than in the other lunch.</source>
        <extracomment>when-not-to: stops 3 reveal happened</extracomment>
        <translation>An Tisch 2: Seine Sicht sagte, er sei frei. „An Tisch 2 sitzt schon eine Gesellschaft von 3.“ Er ging umsonst, und Charlie führte die zwei an Tisch 3, zehn Sekunden später als am anderen Mittag.</translation>
    </message>
    <message>
        <source>Two models have a time in between. Who gets them has to know what to do in it.</source>
        <extracomment>when-not-to: stops 3 reveal principle</extracomment>
        <translation>Zwischen zwei Modellen liegt Zeit. Wer sie sich anschafft, muss wissen, was in dieser Zeit zu tun ist.</translation>
    </message>
    <message>
        <source>Lunch is over. 17 came, alone or together; 12 were served by now, and four still sit. 42 times somebody looked at a view that lacked something.</source>
        <extracomment>when-not-to: stops 4 caption</extracomment>
        <translation>Der Mittag ist vorbei. 17 kamen, allein oder zusammen; 12 wurden bis jetzt bedient, und vier sitzen noch. 42-mal sah jemand in eine Sicht, der etwas fehlte.</translation>
    </message>
    <message>
        <source>What did the guests get of it?</source>
        <extracomment>when-not-to: stops 4 hint</extracomment>
        <translation>Was hatten die Gäste davon?</translation>
    </message>
    <message>
        <source>What has this lunch gained by views with stores of their own?</source>
        <extracomment>when-not-to: stops 4 question ask</extracomment>
        <translation>Was hat dieser Mittag durch Sichten mit eigenen Speichern gewonnen?</translation>
    </message>
    <message>
        <source>Time: who reads does not wait for who writes</source>
        <extracomment>when-not-to: stops 4 question choices 1 text</extracomment>
        <translation>Zeit: Wer liest, wartet nicht auf den, der schreibt</translation>
    </message>
    <message>
        <source>It is more right: what is sourced from events cannot go wrong</source>
        <extracomment>when-not-to: stops 4 question choices 2 text</extracomment>
        <translation>Es ist richtiger: Was aus Ereignissen besteht, kann nicht falsch werden</translation>
    </message>
    <message>
        <source>Nothing: as many were served, and as fast</source>
        <extracomment>when-not-to: stops 4 question choices 3 text</extracomment>
        <translation>Nichts: Ebenso viele wurden bedient, und ebenso schnell</translation>
    </message>
    <message>
        <source>It is up to date again, so it has cost nothing either</source>
        <extracomment>when-not-to: stops 4 question choices 4 text</extracomment>
        <translation>Alles ist wieder aktuell, also hat es auch nichts gekostet</translation>
    </message>
    <message>
        <source>Food took 6:52 in both lunches, and 12 were served in both. With one model no look lacked anything and nobody was refused; here it was 42 looks, and one walk in vain.</source>
        <extracomment>when-not-to: stops 4 reveal happened</extracomment>
        <translation>Das Essen brauchte an beiden Mittagen 6:52, und an beiden wurden 12 bedient. Mit einem Modell fehlte keinem Blick etwas, und niemand wurde abgewiesen; hier waren es 42 Blicke und ein vergeblicher Weg.</translation>
    </message>
    <message>
        <source>A second model pays where many read what few write, in forms of their own. Where two people do everything, it is one more thing to keep in step.</source>
        <extracomment>when-not-to: stops 4 reveal principle</extracomment>
        <translation>Ein zweites Modell lohnt sich, wo viele lesen, was wenige schreiben, in eigenen Formen. Wo zwei Leute alles machen, ist es eine Sache mehr, die im Gleichschritt zu halten ist.</translation>
    </message>
    <message>
        <source>The house has grown fond of its log all the same: of each order it tells how it came to be. Say that not all of it is worth that.</source>
        <extracomment>when-not-to: stops 5 caption</extracomment>
        <translation>Das Haus hat seinen Log trotzdem lieb gewonnen: Von jeder Bestellung erzählt er, wie es dazu kam. Angenommen, nicht alles davon ist das wert.</translation>
    </message>
    <message>
        <source>Of what would you keep the events, if you had to choose?</source>
        <extracomment>when-not-to: stops 5 question ask</extracomment>
        <translation>Wovon sollte man die Ereignisse aufbewahren, wenn man wählen muss?</translation>
    </message>
    <message>
        <source>Of everything: what is good for orders is good for menu, tables and staff list</source>
        <extracomment>when-not-to: stops 5 question choices 1 text</extracomment>
        <translation>Von allem: Was für Bestellungen gut ist, ist gut für Karte, Tische und Personalliste</translation>
    </message>
    <message>
        <source>All or nothing: without events and messages it would not be CQRS</source>
        <extracomment>when-not-to: stops 5 question choices 2 text</extracomment>
        <translation>Alles oder nichts: Ohne Ereignisse und Nachrichten wäre es kein CQRS</translation>
    </message>
    <message>
        <source>Of orders and money; menu and tables can stay rows that are changed</source>
        <extracomment>when-not-to: stops 5 question choices 3 text</extracomment>
        <translation>Von Bestellungen und Geld; Karte und Tische können Zeilen bleiben, die man ändert</translation>
    </message>
    <message>
        <source>Ben&apos;s order has 12 events; each answers what a guest, a cook or the tax office may ask: who, when, how much. The ramen cost 12.00 all day: one row says it, and nobody asks how it came to be.</source>
        <extracomment>when-not-to: stops 5 reveal happened</extracomment>
        <translation>Bens Bestellung hat 12 Ereignisse; jedes beantwortet, was ein Gast, ein Koch oder das Finanzamt fragen kann: wer, wann, wie viel. Die Ramen kostete den ganzen Tag 12.00: Eine Zeile sagt es, und niemand fragt, wie es dazu kam.</translation>
    </message>
    <message>
        <source>Choose part by part. Events are for what has a history that somebody asks for; to split reading from writing needs no events at all.</source>
        <extracomment>when-not-to: stops 5 reveal principle</extracomment>
        <translation>Teil für Teil wählen. Ereignisse sind für das, was eine Geschichte hat, nach der jemand fragt; um Lesen und Schreiben zu trennen, braucht man gar keine Ereignisse.</translation>
    </message>
    <message>
        <source>To be able to say no: to see what a second model costs where it gains nothing, and that a system need not be all of one kind.</source>
        <extracomment>when-not-to: teacher aim</extracomment>
        <translation>Nein sagen können: sehen, was ein zweites Modell kostet, wo es nichts bringt, und dass ein System nicht aus einem Guss sein muss.</translation>
    </message>
    <message>
        <source>What would have to change in this house, for the second model to pay?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>Was müsste sich in diesem Haus ändern, damit das zweite Modell sich lohnt?</translation>
    </message>
    <message>
        <source>Which parts of a web shop would you leave as they are?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>Welche Teile eines Webshops ließe man, wie sie sind?</translation>
    </message>
    <message>
        <source>Two models are twice the code for each new field. Who pays for that, and when?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>Zwei Modelle sind für jedes neue Feld doppelt so viel Code. Wer zahlt das, und wann?</translation>
    </message>
    <message>
        <source>The class concludes that CQRS is bad. Show “Asking, or reading a board” again: there reading was the work.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>Die Klasse schließt, CQRS sei schlecht. „Fragen oder eine Tafel lesen“ noch einmal zeigen: Dort war das Lesen die Arbeit.</translation>
    </message>
    <message>
        <source>“But the log!” A log can be kept beside one model; so it is in the first evening.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>„Aber der Log!“ Einen Log kann man neben einem Modell führen; so ist es am ersten Abend.</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>Wer schreiben und wer lesen darf</translation>
    </message>
    <message>
        <source>Commands are somebody&apos;s task, views are made for their readers, and a name stands in more places than one row.</source>
        <extracomment>who-may-write-and-who-may-read: shows</extracomment>
        <translation>Befehle sind jemandes Aufgabe, Sichten sind für ihre Leser gemacht, und ein Name steht an mehr Orten als in einer Zeile.</translation>
    </message>
    <message>
        <source>Amira&apos;s fried rice is on the kitchen&apos;s screen. Nobody has begun. Roger, who serves, reads that screen too; he wants to help and presses “start” there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 caption</extracomment>
        <translation>Amiras Fried Rice steht auf dem Bildschirm der Küche. Niemand hat begonnen. Roger, der aufträgt, liest diesen Bildschirm auch; er will helfen und drückt dort „Beginnen“.</translation>
    </message>
    <message>
        <source>Whose task is it to start cooking?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 hint</extracomment>
        <translation>Wessen Aufgabe ist es, mit dem Kochen zu beginnen?</translation>
    </message>
    <message>
        <source>What does he get for an answer?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question ask</extracomment>
        <translation>Was bekommt er zur Antwort?</translation>
    </message>
    <message>
        <source>None: a command is not answered</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 1 text</extracomment>
        <translation>Keine: Ein Befehl wird nicht beantwortet</translation>
    </message>
    <message>
        <source>Yes: he has looked, and nobody has begun</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 2 text</extracomment>
        <translation>Ja: Er hat nachgesehen, und niemand hat begonnen</translation>
    </message>
    <message>
        <source>No, and why</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 3 text</extracomment>
        <translation>Nein, und warum</translation>
    </message>
    <message>
        <source>“Roger (runner) may not start cooking.” Ten seconds later, at 12:04:50, Mei starts, and nobody objects. What he asked for is no event: nothing of it is on any screen.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal happened</extracomment>
        <translation>„Roger (Service) darf nicht mit dem Kochen beginnen.“ Zehn Sekunden später, um 12:04:50, beginnt Mei, und niemand hat etwas dagegen. Was er verlangte, ist kein Ereignis: Auf keinem Bildschirm ist etwas davon.</translation>
    </message>
    <message>
        <source>A command may be refused, and says why. Who may give it is decided where it is handled, not by what a screen shows.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal principle</extracomment>
        <translation>Ein Befehl kann abgelehnt werden und sagt dann, warum. Wer ihn geben darf, wird dort entschieden, wo er bearbeitet wird, nicht durch das, was ein Bildschirm zeigt.</translation>
    </message>
    <message>
        <source>Three views show order 1: the kitchen&apos;s, the waiters&apos;, and the board on the wall that every guest can read.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 caption</extracomment>
        <translation>Drei Sichten zeigen Bestellung 1: die der Küche, die der Kellner und die Tafel an der Wand, die jeder Gast lesen kann.</translation>
    </message>
    <message>
        <source>What may everybody know of Amira?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 hint</extracomment>
        <translation>Was dürfen alle über Amira wissen?</translation>
    </message>
    <message>
        <source>What must be so, that this board may hang on the wall?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question ask</extracomment>
        <translation>Was muss gelten, damit diese Tafel an der Wand hängen darf?</translation>
    </message>
    <message>
        <source>It needs a database of its own</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 1 text</extracomment>
        <translation>Sie braucht eine eigene Datenbank</translation>
    </message>
    <message>
        <source>It must never be late</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 2 text</extracomment>
        <translation>Sie darf nie verspätet sein</translation>
    </message>
    <message>
        <source>No name, no allergy and no money stands in it</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 3 text</extracomment>
        <translation>Kein Name, keine Allergie und kein Geld steht darin</translation>
    </message>
    <message>
        <source>The board has a number, 1, and how far it is. The kitchen&apos;s ticket says Amira, and peanuts: who must not eat them is the kitchen&apos;s business, and nobody else&apos;s at the counter.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal happened</extracomment>
        <translation>Die Tafel hat eine Nummer, 1, und wie weit sie ist. Der Bon der Küche sagt Amira, und Erdnüsse: Wer keine essen darf, geht die Küche etwas an und sonst niemanden an der Theke.</translation>
    </message>
    <message>
        <source>A view is made for its readers: what they may not know is not hidden in it, it is not there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal principle</extracomment>
        <translation>Eine Sicht ist für ihre Leser gemacht: Was sie nicht wissen dürfen, ist in ihr nicht versteckt, es ist nicht da.</translation>
    </message>
    <message>
        <source>Table 1 wants a soup instead of the ramen. Charlie looks at the waiters&apos; view: it says that the ramen was sent to the kitchen, no more. He is about to take it off the order.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 caption</extracomment>
        <translation>Tisch 1 will eine Suppe statt der Ramen. Charlie sieht in die Kellnersicht: Sie sagt, dass die Ramen an die Küche gesendet wurde, mehr nicht. Er nimmt sie gleich aus der Bestellung.</translation>
    </message>
    <message>
        <source>Mei has it in her pan. What happens?</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question ask</extracomment>
        <translation>Mei hat sie in der Pfanne. Was geschieht?</translation>
    </message>
    <message>
        <source>It is taken off: his view did not forbid it</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 1 text</extracomment>
        <translation>Sie wird herausgenommen: Seine Sicht hat es nicht verboten</translation>
    </message>
    <message>
        <source>Nothing he hears of: he sends, and that is all</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 2 text</extracomment>
        <translation>Nichts, was er erfährt: Er sendet, und das ist alles</translation>
    </message>
    <message>
        <source>He is told that only a manager can do that now</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 3 text</extracomment>
        <translation>Er erfährt, dass das jetzt nur noch die Leitung kann</translation>
    </message>
    <message>
        <source>“Line 1 (ramen) of order 2 is cooking: only a manager can void it.” Nadia does it at 12:07:30; the ramen is thrown away, and stays in the log with her reason.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal happened</extracomment>
        <translation>„Zeile 1 (ramen) von Bestellung 2 kocht: Nur die Leitung kann sie stornieren.“ Nadia tut es um 12:07:30; die Ramen wird weggeworfen und bleibt mit ihrer Begründung im Log.</translation>
    </message>
    <message>
        <source>Views guide, the write side decides: it looks at what is so, and at who asks.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal principle</extracomment>
        <translation>Sichten leiten, die Schreibseite entscheidet: Sie sieht auf das, was ist, und darauf, wer fragt.</translation>
    </message>
    <message>
        <source>Amira has her food and is gone, from the kitchen&apos;s screen and from the waiters&apos;. She asks that her name be forgotten. In half a minute all rows of all views are thrown away, hers in the order details too. At 12:11 the views are folded again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 caption</extracomment>
        <translation>Amira hat ihr Essen und ist weg, vom Bildschirm der Küche und von dem der Kellner. Sie bittet darum, dass ihr Name vergessen wird. In einer halben Minute werden alle Zeilen aller Sichten verworfen, auch ihre in den Bestelldetails. Um 12:11 werden die Sichten neu gefaltet.</translation>
    </message>
    <message>
        <source>What are the views made from?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 hint</extracomment>
        <translation>Woraus werden die Sichten gemacht?</translation>
    </message>
    <message>
        <source>Where does her name stand at 12:11?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question ask</extracomment>
        <translation>Wo steht ihr Name um 12:11?</translation>
    </message>
    <message>
        <source>Nowhere: the row in which it stood is gone</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 1 text</extracomment>
        <translation>Nirgends: Die Zeile, in der er stand, ist weg</translation>
    </message>
    <message>
        <source>Nowhere: what is thrown away is deleted from the log, and the views follow</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 2 text</extracomment>
        <translation>Nirgends: Was verworfen wird, wird aus dem Log gelöscht, und die Sichten folgen</translation>
    </message>
    <message>
        <source>In the order details, as before</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 3 text</extracomment>
        <translation>In den Bestelldetails, wie zuvor</translation>
    </message>
    <message>
        <source>Without any read store, who looked was told her name by the tables of the write side. Folded again, the order details say Amira, and peanuts: it came back from what was recorded when she ordered.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal happened</extracomment>
        <translation>Ohne jeden Lesespeicher erfuhr, wer hinsah, ihren Namen aus den Tabellen der Schreibseite. Neu gefaltet, sagen die Bestelldetails Amira, und Erdnüsse: Es kam aus dem zurück, was bei ihrer Bestellung aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Deleting a row forgets nobody: a view is a copy, and the next one has the name again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal principle</extracomment>
        <translation>Eine Zeile zu löschen vergisst niemanden: Eine Sicht ist eine Kopie, und die nächste hat den Namen wieder.</translation>
    </message>
    <message>
        <source>Event 9 says that order 1 was placed. The log is never changed: each event is sealed with the one before it.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 caption</extracomment>
        <translation>Ereignis 9 sagt, dass Bestellung 1 aufgegeben wurde. Der Log wird nie geändert: Jedes Ereignis ist mit dem vorigen versiegelt.</translation>
    </message>
    <message>
        <source>How can she be forgotten all the same?</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question ask</extracomment>
        <translation>Wie kann sie trotzdem vergessen werden?</translation>
    </message>
    <message>
        <source>Delete event 9, and fold the views again</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 1 text</extracomment>
        <translation>Ereignis 9 löschen und die Sichten neu falten</translation>
    </message>
    <message>
        <source>Delete her row in every view there is, each night</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 2 text</extracomment>
        <translation>Jede Nacht ihre Zeile in jeder vorhandenen Sicht löschen</translation>
    </message>
    <message>
        <source>Keep her name beside the log, where it can be destroyed</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 3 text</extracomment>
        <translation>Ihren Namen neben dem Log halten, wo er vernichtbar ist</translation>
    </message>
    <message>
        <source>So it is here: name and allergies lie beside the log, and event 9 has only a hash of them. Once they are destroyed, order 1 is still one fried rice for 9.00, paid, cooked and delivered, of nobody.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal happened</extracomment>
        <translation>So ist es hier: Name und Allergien liegen neben dem Log, und Ereignis 9 hat nur einen Hash davon. Sind sie vernichtet, ist Bestellung 1 noch immer ein Fried Rice für 9.00, bezahlt, gekocht und ausgeliefert, von niemandem.</translation>
    </message>
    <message>
        <source>Decide before you record what may have to go, and keep it where it can go.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal principle</extracomment>
        <translation>Vor dem Aufzeichnen entscheiden, was vielleicht weg muss, und es dort aufbewahren, wo es weg kann.</translation>
    </message>
    <message>
        <source>To see that writing is a right that is checked with each command, that reading is settled by what a view is made of, and that forgetting has to be planned.</source>
        <extracomment>who-may-write-and-who-may-read: teacher aim</extracomment>
        <translation>Sehen, dass Schreiben ein Recht ist, das bei jedem Befehl geprüft wird, dass Lesen sich danach richtet, woraus eine Sicht gemacht ist, und dass Vergessen geplant sein muss.</translation>
    </message>
    <message>
        <source>Which of the restaurant&apos;s views could a guest&apos;s phone be given, and what of it?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>Welche der Sichten des Restaurants könnte das Telefon eines Gasts bekommen, und was davon?</translation>
    </message>
    <message>
        <source>Where else does a guest&apos;s name stand: copies, prints, mails, what others have read?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>Wo steht der Name eines Gasts noch: Kopien, Ausdrucke, Mails, was andere gelesen haben?</translation>
    </message>
    <message>
        <source>Is a hash of a name a name? What if there are only a few names it can be?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>Ist ein Hash eines Namens ein Name? Und wenn nur wenige Namen infrage kommen?</translation>
    </message>
    <message>
        <source>“Roger could simply have cooked.” He could; the question is who answers for it. Ask for an example from a hospital.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>„Roger hätte einfach kochen können.“ Hätte er; die Frage ist, wer dafür geradesteht. Nach einem Beispiel aus einem Krankenhaus fragen.</translation>
    </message>
    <message>
        <source>The last answer looks like a trick of this program. Show it after class: cqrs-restaurant forget FILE order 1, then verify FILE.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>Die letzte Antwort sieht aus wie ein Trick dieses Programms. Nach der Stunde zeigen: cqrs-restaurant forget FILE order 1, dann verify FILE.</translation>
    </message>
    <message>
        <source>Written, and published</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>Geschrieben und veröffentlicht</translation>
    </message>
    <message>
        <source>Write twice, and one of the two can be lost. Write once and follow, and it comes perhaps twice.</source>
        <extracomment>written-and-published: shows</extracomment>
        <translation>Zweimal schreiben, und eines von beiden kann verloren gehen. Einmal schreiben und folgen, und es kommt vielleicht zweimal.</translation>
    </message>
    <message>
        <source>Each command is written twice: into the log, and after that into the views. In five seconds Roger seats two guests at table 2, and between the two writes the program crashes. It is up again at once.</source>
        <extracomment>written-and-published: stops 1 caption</extracomment>
        <translation>Jeder Befehl wird zweimal geschrieben: in den Log und danach in die Sichten. In fünf Sekunden setzt Roger zwei Gäste an Tisch 2, und zwischen den beiden Schreibvorgängen stürzt das Programm ab. Es läuft sofort wieder.</translation>
    </message>
    <message>
        <source>Who knows that a second write was still to come?</source>
        <extracomment>written-and-published: stops 1 hint</extracomment>
        <translation>Wer weiß, dass ein zweites Schreiben noch ausstand?</translation>
    </message>
    <message>
        <source>What becomes of the second write?</source>
        <extracomment>written-and-published: stops 1 question ask</extracomment>
        <translation>Was wird aus dem zweiten Schreiben?</translation>
    </message>
    <message>
        <source>It never comes: nobody knows of it any more</source>
        <extracomment>written-and-published: stops 1 question choices 1 text</extracomment>
        <translation>Es kommt nie: Niemand weiß mehr davon</translation>
    </message>
    <message>
        <source>It is repeated until it has arrived exactly once</source>
        <extracomment>written-and-published: stops 1 question choices 2 text</extracomment>
        <translation>Es wird wiederholt, bis es genau einmal angekommen ist</translation>
    </message>
    <message>
        <source>It waits on the way, where what is sent is kept</source>
        <extracomment>written-and-published: stops 1 question choices 3 text</extracomment>
        <translation>Es wartet unterwegs, wo Gesendetes aufbewahrt wird</translation>
    </message>
    <message>
        <source>The two guests sit at table 2, and the log has it. Roger&apos;s view shows table 2 free, and will go on doing so.</source>
        <extracomment>written-and-published: stops 1 reveal happened</extracomment>
        <translation>Die beiden Gäste sitzen an Tisch 2, und der Log hat es. Rogers Sicht zeigt Tisch 2 als frei, und dabei bleibt sie.</translation>
    </message>
    <message>
        <source>Two writes without a common transaction: a crash between them loses the second.</source>
        <extracomment>written-and-published: stops 1 reveal principle</extracomment>
        <translation>Zweimal schreiben ohne gemeinsame Transaktion: Ein Absturz dazwischen verliert das zweite.</translation>
    </message>
    <message>
        <source>New guests. Roger looks at his view, which has nothing outstanding: table 2 is free. He leads them there.</source>
        <extracomment>written-and-published: stops 2 caption</extracomment>
        <translation>Neue Gäste. Roger sieht in seine Sicht, bei der nichts aussteht: Tisch 2 ist frei. Er führt sie hin.</translation>
    </message>
    <message>
        <source>What will he be told?</source>
        <extracomment>written-and-published: stops 2 question ask</extracomment>
        <translation>Was wird ihm gesagt?</translation>
    </message>
    <message>
        <source>All is well: his view is up to date</source>
        <extracomment>written-and-published: stops 2 question choices 1 text</extracomment>
        <translation>Alles gut: Seine Sicht ist aktuell</translation>
    </message>
    <message>
        <source>All is well: the way drops the older of two messages about one table</source>
        <extracomment>written-and-published: stops 2 question choices 2 text</extracomment>
        <translation>Alles gut: Der Zustellweg verwirft die ältere von zwei Nachrichten</translation>
    </message>
    <message>
        <source>That table 2 is taken: it is decided by the log</source>
        <extracomment>written-and-published: stops 2 question choices 3 text</extracomment>
        <translation>Dass Tisch 2 besetzt ist: Entschieden wird nach dem Log</translation>
    </message>
    <message>
        <source>He is refused: table 2 is taken by a party of two. He and his guests stand there, and the view still shows it free.</source>
        <extracomment>written-and-published: stops 2 reveal happened</extracomment>
        <translation>Sein Befehl wird abgelehnt: An Tisch 2 sitzt schon eine Gesellschaft von zweien. Er und seine Gäste stehen da, und die Sicht zeigt den Tisch noch immer als frei.</translation>
    </message>
    <message>
        <source>What decides is where one can look up a stream and append to it only if nobody else has. A way for messages cannot do that.</source>
        <extracomment>written-and-published: stops 2 reveal principle</extracomment>
        <translation>Entschieden wird dort, wo man in einem Strom nachsehen und nur anhängen kann, wenn niemand sonst es getan hat. Ein Weg für Nachrichten kann das nicht.</translation>
    </message>
    <message>
        <source>The same minutes; now there is only one write, into the log. Each view follows the log, and notes how far it has come. Roger&apos;s view shows table 2 taken.</source>
        <extracomment>written-and-published: stops 3 caption</extracomment>
        <translation>Dieselben Minuten; nun gibt es nur ein Schreiben, in den Log. Jede Sicht folgt dem Log und vermerkt, wie weit sie gekommen ist. Rogers Sicht zeigt Tisch 2 als besetzt.</translation>
    </message>
    <message>
        <source>Amira pays 8.00 in five seconds. The order details will show it, and then, before they have noted how far they have come, their program crashes. It does not know what it has shown.</source>
        <extracomment>written-and-published: stops 4 caption</extracomment>
        <translation>Amira zahlt in fünf Sekunden 8.00. Die Bestelldetails werden es zeigen, und dann, bevor sie vermerkt haben, wie weit sie gekommen sind, stürzt ihr Programm ab. Es weiß nicht, was es gezeigt hat.</translation>
    </message>
    <message>
        <source>Both choices it has are bad ones.</source>
        <extracomment>written-and-published: stops 4 hint</extracomment>
        <translation>Beides, was es wählen kann, ist schlecht.</translation>
    </message>
    <message>
        <source>It asks for the event once more. What can happen to it, asking or not?</source>
        <extracomment>written-and-published: stops 4 question ask</extracomment>
        <translation>Es verlangt das Ereignis noch einmal. Was kann mit dem Ereignis geschehen, verlangt oder nicht?</translation>
    </message>
    <message>
        <source>Nothing either way, if exactly-once delivery was bought</source>
        <extracomment>written-and-published: stops 4 question choices 1 text</extracomment>
        <translation>So oder so nichts, wenn Genau-einmal-Zustellung gekauft wurde</translation>
    </message>
    <message>
        <source>Asked for, it is shown twice; not asked for, it may be missing</source>
        <extracomment>written-and-published: stops 4 question choices 2 text</extracomment>
        <translation>Verlangt, wird es doppelt gezeigt; sonst fehlt es vielleicht</translation>
    </message>
    <message>
        <source>Nothing: what sends the events knows what the view shows</source>
        <extracomment>written-and-published: stops 4 question choices 3 text</extracomment>
        <translation>Nichts: Was die Ereignisse sendet, weiß, was die Sicht zeigt</translation>
    </message>
    <message>
        <source>It was asked for again, and shown again: the order details say that 16.00 were taken. Amira paid once.</source>
        <extracomment>written-and-published: stops 4 reveal happened</extracomment>
        <translation>Es wurde noch einmal verlangt und noch einmal gezeigt: Die Bestelldetails sagen, dass 16.00 kassiert wurden. Amira zahlte einmal.</translation>
    </message>
    <message>
        <source>Since 12:07:30 the order details write down what they show and how far they are in one transaction. Ben pays 7.00 in five seconds, and the same crash follows.</source>
        <extracomment>written-and-published: stops 5 caption</extracomment>
        <translation>Seit 12:07:30 schreiben die Bestelldetails in einer Transaktion auf, was sie zeigen und wie weit sie sind. Ben zahlt in fünf Sekunden 7.00, und derselbe Absturz folgt.</translation>
    </message>
    <message>
        <source>Every event has a number.</source>
        <extracomment>written-and-published: stops 5 hint</extracomment>
        <translation>Jedes Ereignis hat eine Nummer.</translation>
    </message>
    <message>
        <source>What will the order details say that Ben has paid?</source>
        <extracomment>written-and-published: stops 5 question ask</extracomment>
        <translation>Was hat Ben laut den Bestelldetails bezahlt?</translation>
    </message>
    <message>
        <source>7.00: it may come again, and is passed over by its number</source>
        <extracomment>written-and-published: stops 5 question choices 1 text</extracomment>
        <translation>7.00: Es kommt vielleicht noch einmal und wird nach seiner Nummer übergangen</translation>
    </message>
    <message>
        <source>14.00: only exactly-once delivery could have helped</source>
        <extracomment>written-and-published: stops 5 question choices 2 text</extracomment>
        <translation>14.00: Nur Genau-einmal-Zustellung hätte helfen können</translation>
    </message>
    <message>
        <source>7.00: the way keeps the events, and takes out those that were read</source>
        <extracomment>written-and-published: stops 5 question choices 3 text</extracomment>
        <translation>7.00: Der Zustellweg bewahrt die Ereignisse auf und nimmt gelesene heraus</translation>
    </message>
    <message>
        <source>7.00. That it may be sent twice nobody can prevent; that it counts twice the reader can.</source>
        <extracomment>written-and-published: stops 5 reveal happened</extracomment>
        <translation>7.00. Dass es zweimal gesendet wird, kann niemand verhindern; dass es zweimal zählt, kann der Leser verhindern.</translation>
    </message>
    <message>
        <source>At least once on the way, and a reader that knows what it has: that comes to once.</source>
        <extracomment>written-and-published: stops 5 reveal principle</extracomment>
        <translation>Mindestens einmal unterwegs, und ein Leser, der weiß, was er hat: Das ergibt einmal.</translation>
    </message>
    <message>
        <source>To see why there must be one write that decides, and why each reader must know what it has already.</source>
        <extracomment>written-and-published: teacher aim</extracomment>
        <translation>Sehen, warum es ein Schreiben geben muss, das entscheidet, und warum jeder Leser wissen muss, was er schon hat.</translation>
    </message>
    <message>
        <source>A shop writes an order into its database and then sends a message. Where can it crash, and what is wrong then?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>Ein Laden schreibt eine Bestellung in seine Datenbank und sendet dann eine Nachricht. Wo kann er abstürzen, und was ist dann falsch?</translation>
    </message>
    <message>
        <source>What does an outbox change about the two writes, and what not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>Was ändert ein Postausgang (Outbox) an den beiden Schreibvorgängen, und was nicht?</translation>
    </message>
    <message>
        <source>Which work may be done twice without harm? Which not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>Welche Arbeit darf ohne Schaden zweimal getan werden? Welche nicht?</translation>
    </message>
    <message>
        <source>Somebody has bought exactly-once delivery. Ask what happened when the acknowledgement was lost; most often duplicates are known by a number, as here.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>Jemand hat Genau-einmal-Zustellung gekauft. Fragen, was geschah, als die Bestätigung verloren ging; meist erkennt man Doppelte an einer Nummer, wie hier.</translation>
    </message>
    <message>
        <source>The class wants one transaction over log and broker. It can be had, and then both must be up for either to work.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>Die Klasse will eine Transaktion über Log und Broker. Die kann man haben, und dann müssen beide laufen, damit eines von beiden arbeitet.</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>Die leere Tafel</translation>
    </message>
    <message>
        <source>A view is thrown away at the peak: each look rebuilds it, or one does and the others wait.</source>
        <extracomment>the-empty-board: shows</extracomment>
        <translation>Eine Sicht wird zur Stoßzeit verworfen: Jeder Blick baut sie neu auf, oder einer tut es, und die anderen warten.</translation>
    </message>
    <message>
        <source>Six wait for their food and find their numbers here. In ten seconds the board is thrown away. Who then looks and finds it empty has it rebuilt from the log. One projector does that; a rebuild takes it some twenty seconds.</source>
        <extracomment>the-empty-board: stops 1 caption</extracomment>
        <translation>Sechs warten auf ihr Essen und finden hier ihre Nummern. In zehn Sekunden wird die Tafel verworfen. Wer dann hinsieht und sie leer findet, lässt sie aus dem Log neu aufbauen. Das macht ein einziger Projektor; ein Aufbau kostet ihn etwa zwanzig Sekunden.</translation>
    </message>
    <message>
        <source>What does somebody find who looks while the first rebuild runs?</source>
        <extracomment>the-empty-board: stops 1 hint</extracomment>
        <translation>Was findet, wer hinsieht, während der erste Aufbau läuft?</translation>
    </message>
    <message>
        <source>For how long is the board empty?</source>
        <extracomment>the-empty-board: stops 1 question ask</extracomment>
        <translation>Wie lange ist die Tafel leer?</translation>
    </message>
    <message>
        <source>Some twenty seconds: that is what a rebuild has taken whenever it was tried</source>
        <extracomment>the-empty-board: stops 1 question choices 1 text</extracomment>
        <translation>Etwa zwanzig Sekunden: So lange hat ein Aufbau noch jedes Mal gedauert</translation>
    </message>
    <message>
        <source>Less than twenty: several begin one, and who share their work are faster</source>
        <extracomment>the-empty-board: stops 1 question choices 2 text</extracomment>
        <translation>Weniger als zwanzig: Mehrere beginnen einen, und wer die Arbeit aufteilt, ist schneller</translation>
    </message>
    <message>
        <source>Much longer: who looks meanwhile finds it empty, and begins one more</source>
        <extracomment>the-empty-board: stops 1 question choices 3 text</extracomment>
        <translation>Viel länger: Wer inzwischen hinsieht, findet sie leer und beginnt noch einen</translation>
    </message>
    <message>
        <source>For the rest of lunch: a replay takes all the orders again</source>
        <extracomment>the-empty-board: stops 1 question choices 4 text</extracomment>
        <translation>Den ganzen restlichen Mittag: Ein Nachspielen nimmt alle Bestellungen noch einmal auf</translation>
    </message>
    <message>
        <source>A minute has gone, and it is empty. Seventeen looks found it so, and began a rebuild each; none is through. Nobody has ordered again: there are nineteen orders, as before.</source>
        <extracomment>the-empty-board: stops 1 reveal happened</extracomment>
        <translation>Eine Minute ist vorbei, und sie ist leer. Siebzehn Blicke fanden sie so und begannen je einen Aufbau; keiner ist durch. Niemand hat noch einmal bestellt: Es sind neunzehn Bestellungen, wie zuvor.</translation>
    </message>
    <message>
        <source>Seventeen rebuilds run. The first of them began more than a minute ago, and twenty seconds of work would have been enough for it.</source>
        <extracomment>the-empty-board: stops 2 caption</extracomment>
        <translation>Siebzehn Aufbauten laufen. Der erste begann vor mehr als einer Minute, und zwanzig Sekunden Arbeit hätten für ihn genügt.</translation>
    </message>
    <message>
        <source>How much of the projector does the first one get?</source>
        <extracomment>the-empty-board: stops 2 hint</extracomment>
        <translation>Wie viel vom Projektor bekommt der erste?</translation>
    </message>
    <message>
        <source>Why is the first one not through?</source>
        <extracomment>the-empty-board: stops 2 question ask</extracomment>
        <translation>Warum ist der erste nicht durch?</translation>
    </message>
    <message>
        <source>They share one projector: of its work each gets a seventeenth</source>
        <extracomment>the-empty-board: stops 2 question choices 1 text</extracomment>
        <translation>Sie teilen sich einen Projektor: Jeder bekommt ein Siebzehntel</translation>
    </message>
    <message>
        <source>The log is too long: it wants snapshots</source>
        <extracomment>the-empty-board: stops 2 question choices 2 text</extracomment>
        <translation>Der Log ist zu lang: Er braucht Snapshots</translation>
    </message>
    <message>
        <source>Two write to one board at the same moment: it wants a lock</source>
        <extracomment>the-empty-board: stops 2 question choices 3 text</extracomment>
        <translation>Zwei schreiben im selben Augenblick auf eine Tafel: Sie braucht eine Sperre</translation>
    </message>
    <message>
        <source>It cooks all dishes again, and the kitchen is busy</source>
        <extracomment>the-empty-board: stops 2 question choices 4 text</extracomment>
        <translation>Er kocht alles noch einmal, und die Küche ist beschäftigt</translation>
    </message>
    <message>
        <source>Two minutes: 27 were begun, and none is through. The log has not grown in the second minute, for nobody gave a command; but each look makes all of them slower, so the next look finds it empty, too.</source>
        <extracomment>the-empty-board: stops 2 reveal happened</extracomment>
        <translation>Zwei Minuten: 27 wurden begonnen, und keiner ist durch. Der Log ist in der zweiten Minute nicht gewachsen, denn niemand gab einen Befehl; aber jeder Blick macht alle Aufbauten langsamer, also findet der nächste Blick sie auch leer.</translation>
    </message>
    <message>
        <source>Three seconds ago the first was through, and the others were given up: of 112 rebuilds one was needed. The board was empty for ten minutes. Twelve times guests have asked Roger what it would have told them, and each answer kept him from serving: seven wait for food, and fifteen orders were served.</source>
        <extracomment>the-empty-board: stops 3 caption</extracomment>
        <translation>Vor drei Sekunden war der erste durch, und die anderen wurden aufgegeben: Von 112 Aufbauten war einer nötig. Die Tafel war zehn Minuten leer. Zwölfmal haben Gäste Roger gefragt, was sie ihnen gesagt hätte, und jede Antwort hielt ihn vom Auftragen ab: Sieben warten aufs Essen, und fünfzehn Bestellungen sind serviert.</translation>
    </message>
    <message>
        <source>The same guests once more, and the same board, thrown away five seconds ago. One thing differs: who finds it empty while it is being rebuilt begins nothing, and waits for that rebuild. One has begun.</source>
        <extracomment>the-empty-board: stops 4 caption</extracomment>
        <translation>Noch einmal dieselben Gäste und dieselbe Tafel, vor fünf Sekunden verworfen. Eines ist anders: Wer sie leer findet, während sie neu aufgebaut wird, beginnt nichts und wartet auf diesen Aufbau. Einer hat begonnen.</translation>
    </message>
    <message>
        <source>How many share the projector now?</source>
        <extracomment>the-empty-board: stops 4 hint</extracomment>
        <translation>Wie viele teilen sich jetzt den Projektor?</translation>
    </message>
    <message>
        <source>When do those who wait see their numbers?</source>
        <extracomment>the-empty-board: stops 4 question ask</extracomment>
        <translation>Wann sehen die Wartenden ihre Nummern?</translation>
    </message>
    <message>
        <source>When all views are rebuilt: who waits for one waits for all</source>
        <extracomment>the-empty-board: stops 4 question choices 1 text</extracomment>
        <translation>Wenn alle Sichten neu aufgebaut sind: Wer auf eine wartet, wartet auf alle</translation>
    </message>
    <message>
        <source>When that one rebuild is through: some twenty seconds after the first look</source>
        <extracomment>the-empty-board: stops 4 question choices 2 text</extracomment>
        <translation>Wenn dieser eine Aufbau durch ist: etwa zwanzig Sekunden nach dem ersten Blick</translation>
    </message>
    <message>
        <source>Later than before: there many worked on it, here one does</source>
        <extracomment>the-empty-board: stops 4 question choices 3 text</extracomment>
        <translation>Später als zuvor: Dort arbeiteten viele daran, hier nur einer</translation>
    </message>
    <message>
        <source>When the dishes are cooked again</source>
        <extracomment>the-empty-board: stops 4 question choices 4 text</extracomment>
        <translation>Wenn die Gerichte noch einmal gekocht sind</translation>
    </message>
    <message>
        <source>At 12:30:21, by one rebuild. By 12:40 one question was asked here, there twelve; three wait for food, there seven; nineteen orders were served, there fifteen.</source>
        <extracomment>the-empty-board: stops 4 reveal happened</extracomment>
        <translation>Um 12:30:21, durch einen Aufbau. Bis 12:40 wurde hier eine Frage gestellt, dort zwölf; drei warten aufs Essen, dort sieben; neunzehn Bestellungen sind serviert, dort fünfzehn.</translation>
    </message>
    <message>
        <source>What many want at once is made once, and the others wait for it: single flight. Otherwise the work grows with those who wait for it: a stampede.</source>
        <extracomment>the-empty-board: stops 4 reveal principle</extracomment>
        <translation>Was viele zugleich wollen, wird einmal gemacht, und die anderen warten darauf: Single Flight. Sonst wächst die Arbeit mit denen, die auf sie warten: ein Ansturm (Stampede).</translation>
    </message>
    <message>
        <source>To see how many rebuilds of one view keep each other from ending, and that one is enough.</source>
        <extracomment>the-empty-board: teacher aim</extracomment>
        <translation>Sehen, wie viele Aufbauten einer Sicht einander am Ende hindern, und dass einer genügt.</translation>
    </message>
    <message>
        <source>A projector twice as fast: what would have become of it? And looks half as often?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>Ein doppelt so schneller Projektor: Was wäre daraus geworden? Und bei halb so vielen Blicken?</translation>
    </message>
    <message>
        <source>Who waits for a rebuild could be shown the old board, with its age. When is that better, and when is it not?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>Wer auf einen Aufbau wartet, könnte die alte Tafel sehen, mit ihrem Alter. Wann ist das besser, und wann nicht?</translation>
    </message>
    <message>
        <source>A thousand telephones ask for the same page at the moment at which it falls out of a cache. Where does single flight stand there, and what if that one request fails?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>Tausend Telefone fragen nach derselben Seite, in dem Augenblick, in dem sie aus einem Cache fällt. Wo steht dort Single Flight, und was, wenn diese eine Anfrage scheitert?</translation>
    </message>
    <message>
        <source>“Then build it before somebody looks.” That is good, too: a view that follows its log is never empty. Here somebody has thrown it away, as happens with caches and with a new version of a projection.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>„Dann eben aufbauen, bevor jemand hinsieht.“ Auch gut: Eine Sicht, die ihrem Log folgt, ist nie leer. Hier hat sie jemand verworfen, wie es bei Caches vorkommt und bei einer neuen Version einer Projektion.</translation>
    </message>
    <message>
        <source>The class takes the 112 for 112 guests. There are six or seven who wait: each looks again and again, and each look begins one more.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>Die Klasse hält die 112 für 112 Gäste. Es warten sechs oder sieben: Jeder sieht immer wieder hin, und jeder Blick beginnt noch einen.</translation>
    </message>
    <message>
        <source>“More projectors, then.” Ask how many looks come in twenty seconds, and what happens when there are more of them. All but one of them do the same work once again.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>„Dann mehr Projektoren.“ Fragen, wie viele Blicke in zwanzig Sekunden kommen und was geschieht, wenn es mehr werden. Alle außer einem tun dieselbe Arbeit noch einmal.</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>Die Tafel in der Hand</translation>
    </message>
    <message>
        <source>Who reads a view that is behind waits for what is there. That costs him, and whoever he asks, and nobody else.</source>
        <extracomment>the-board-in-your-hand: shows</extracomment>
        <translation>Wer eine Sicht im Rückstand liest, wartet auf das, was schon da ist. Das kostet ihn, und wen er fragt, und sonst niemanden.</translation>
    </message>
    <message>
        <source>Amira, Ben and Chiara have ordered. Now you: come in by the code, order one dish, and pay. The restaurant stands still until all have. The board in your hand shows what was two minutes ago, and says so.</source>
        <extracomment>the-board-in-your-hand: stops 1 caption</extracomment>
        <translation>Amira, Ben und Chiara haben bestellt. Jetzt Sie: mit dem Code hereinkommen, ein Gericht bestellen und zahlen. Das Restaurant steht still, bis alle so weit sind. Die Tafel in der Hand zeigt, was vor zwei Minuten war, und sagt es dazu.</translation>
    </message>
    <message>
        <source>Who has no phone goes with Amira: her number is 1.</source>
        <extracomment>the-board-in-your-hand: stops 1 hint</extracomment>
        <translation>Wer kein Handy hat, geht mit Amira: Ihre Nummer ist 1.</translation>
    </message>
    <message>
        <source>Number 1 is ready and stands on the pass. Amira looks at the board every few seconds, as you do.</source>
        <extracomment>the-board-in-your-hand: stops 2 caption</extracomment>
        <translation>Nummer 1 ist fertig und steht in der Ausgabe. Amira sieht alle paar Sekunden auf die Tafel, wie Sie auch.</translation>
    </message>
    <message>
        <source>What does the board in your hand say of number 1?</source>
        <extracomment>the-board-in-your-hand: stops 2 hint</extracomment>
        <translation>Was sagt die Tafel in der Hand über Nummer 1?</translation>
    </message>
    <message>
        <source>Which guests can know by now that it is ready?</source>
        <extracomment>the-board-in-your-hand: stops 2 question ask</extracomment>
        <translation>Welche Gäste können jetzt schon wissen, dass sie fertig ist?</translation>
    </message>
    <message>
        <source>All: what the kitchen has called ready stands on the board</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 1 text</extracomment>
        <translation>Alle: Was die Küche fertig gemeldet hat, steht auf der Tafel</translation>
    </message>
    <message>
        <source>Only who asks Roger; the board says it in two minutes</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 2 text</extracomment>
        <translation>Nur wer Roger fragt; die Tafel sagt es in zwei Minuten</translation>
    </message>
    <message>
        <source>Nobody: a board that is late is wrong, and no use</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 3 text</extracomment>
        <translation>Niemand: Eine verspätete Tafel ist falsch und nutzlos</translation>
    </message>
    <message>
        <source>The board called number 1 at 12:04:44, two minutes after the cook had. Until then nothing on it was wrong: it said what had been so two minutes before.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal happened</extracomment>
        <translation>Die Tafel rief Nummer 1 um 12:04:44 auf, zwei Minuten nach dem Koch. Bis dahin war nichts auf ihr falsch: Sie sagte, was zwei Minuten zuvor so gewesen war.</translation>
    </message>
    <message>
        <source>A view that is behind is right about a moment that is over. Who reads it has to be told how long ago that was.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal principle</extracomment>
        <translation>Eine Sicht im Rückstand hat recht über einen Augenblick, der vorbei ist. Wer sie liest, muss erfahren, wie lange er her ist.</translation>
    </message>
    <message>
        <source>Whoever is called comes and collects. Whoever is not may wait, or ask Roger. The restaurant stands still until you have decided.</source>
        <extracomment>the-board-in-your-hand: stops 3 caption</extracomment>
        <translation>Wer aufgerufen ist, kommt und holt ab. Wer nicht, kann warten oder Roger fragen. Das Restaurant steht still, bis Sie sich entschieden haben.</translation>
    </message>
    <message>
        <source>Your page shows the age of its board. Is your number on it?</source>
        <extracomment>the-board-in-your-hand: stops 3 hint</extracomment>
        <translation>Ihre Seite zeigt, wie alt ihre Tafel ist. Steht Ihre Nummer darauf?</translation>
    </message>
    <message>
        <source>Here stands what the board&apos;s two minutes have cost: who waited for what stood on the pass, and who asked for nothing.</source>
        <extracomment>the-board-in-your-hand: stops 4 caption</extracomment>
        <translation>Hier steht, was die zwei Minuten der Tafel gekostet haben: wer auf etwas wartete, das in der Ausgabe stand, und wer umsonst fragte.</translation>
    </message>
    <message>
        <source>Who pays when a view is behind?</source>
        <extracomment>the-board-in-your-hand: stops 4 question ask</extracomment>
        <translation>Wer zahlt, wenn eine Sicht im Rückstand ist?</translation>
    </message>
    <message>
        <source>Nobody: in the end all have their food</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 1 text</extracomment>
        <translation>Niemand: Am Ende haben alle ihr Essen</translation>
    </message>
    <message>
        <source>All, the kitchen too: where one view is late, everything waits for it</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 2 text</extracomment>
        <translation>Alle, auch die Küche: Ist eine Sicht verspätet, wartet alles auf sie</translation>
    </message>
    <message>
        <source>Who goes by it, and Roger, whom the others ask</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 3 text</extracomment>
        <translation>Wer sich nach ihr richtet, und Roger, den die anderen fragen</translation>
    </message>
    <message>
        <source>The ledger has a line for each who went by the board while his food stood on the pass, with how long he waited, and for each question that a board up to date would have spared Roger.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal happened</extracomment>
        <translation>Das Schadensbuch hat eine Zeile für jeden, der sich nach der Tafel richtete, während sein Essen in der Ausgabe stand, mit seiner Wartezeit, und für jede Frage, die eine Tafel auf neuestem Stand Roger erspart hätte.</translation>
    </message>
    <message>
        <source>A read view moves work from who serves to who reads. How late it may be is a question of who pays for it.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal principle</extracomment>
        <translation>Eine Lesesicht verschiebt Arbeit von dem, der bedient, zu dem, der liest. Wie verspätet sie sein darf, ist die Frage, wer dafür zahlt.</translation>
    </message>
    <message>
        <source>To meet a view that is behind in person: what it costs to wait for it, and whom it costs.</source>
        <extracomment>the-board-in-your-hand: teacher aim</extracomment>
        <translation>Einer Sicht im Rückstand selbst begegnen: was es kostet, auf sie zu warten, und wen.</translation>
    </message>
    <message>
        <source>Who found the bird that he was in the ledger? What would have had to be on your page for you to come in time?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>Wer hat den Vogel, der er war, im Schadensbuch gefunden? Was hätte auf Ihrer Seite stehen müssen, damit Sie rechtzeitig gekommen wären?</translation>
    </message>
    <message>
        <source>How many asked Roger? What did those wait for who stood behind them?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>Wie viele haben Roger gefragt? Worauf warteten die, die hinter ihnen standen?</translation>
    </message>
    <message>
        <source>Which of you would have noticed, had the page not said how old its board is?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>Wer von Ihnen hätte es bemerkt, wenn die Seite nicht gesagt hätte, wie alt ihre Tafel ist?</translation>
    </message>
    <message>
        <source>No phone comes in: the network keeps its devices apart. Half a minute after the doors were opened their window says so and offers the show of hands; the lesson goes on with Amira, Ben, Chiara and Daniel, and shows the same.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Kein Handy kommt herein: Das Netz hält seine Geräte voneinander getrennt. Eine halbe Minute nach dem Öffnen der Türen sagt ihr Fenster es und bietet Handzeichen an; die Lektion geht mit Amira, Ben, Chiara und Daniel weiter und zeigt dasselbe.</translation>
    </message>
    <message>
        <source>All want to scan first and listen later. Open the doors before the lesson begins: who is in stays in.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Alle wollen erst scannen und dann zuhören. Die Türen öffnen, bevor die Lektion beginnt: Wer drin ist, bleibt drin.</translation>
    </message>
    <message>
        <source>More than sixty order: the kitchen needs longer than the lesson. Say so, and let it run on for a while behind its last stop.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Mehr als sechzig bestellen: Die Küche braucht länger als die Lektion. Das sagen und nach dem letzten Halt noch eine Weile laufen lassen.</translation>
    </message>
    <message>
        <source>Somebody orders after the restaurant has gone on. He is served like all others, only later.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Jemand bestellt, nachdem das Restaurant weitergelaufen ist. Er wird bedient wie alle anderen, nur später.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A party moves</source>
        <extracomment>a-party-moves: name</extracomment>
        <translation>Eine Gesellschaft zieht um</translation>
    </message>
    <message>
        <source>Half an hour with two parties and a guest at the counter. A party is led to a table that is taken, a burger is ordered by mistake, and guests who sit in a draught move to another table.</source>
        <extracomment>a-party-moves: about</extracomment>
        <translation>Eine halbe Stunde mit zwei Gesellschaften und einem Gast an der Theke. Eine Gesellschaft wird an einen besetzten Tisch geführt, ein Burger wird aus Versehen bestellt, und Gäste, die im Zug sitzen, ziehen an einen anderen Tisch um.</translation>
    </message>
    <message>
        <source>The views are thrown away</source>
        <extracomment>a-party-moves: architectures 1 title</extracomment>
        <translation>Die Sichten werden verworfen</translation>
    </message>
    <message>
        <source>There are no read stores any more. Each look joins the tables of the write side.</source>
        <extracomment>a-party-moves: architectures 1 caption</extracomment>
        <translation>Es gibt keine Lesespeicher mehr. Jeder Blick verknüpft die Tabellen der Schreibseite.</translation>
    </message>
    <message>
        <source>Folded again</source>
        <extracomment>a-party-moves: architectures 2 title</extracomment>
        <translation>Neu gefaltet</translation>
    </message>
    <message>
        <source>Every view is folded again from the log, from its first event on.</source>
        <extracomment>a-party-moves: architectures 2 caption</extracomment>
        <translation>Jede Sicht wird neu aus dem Log gefaltet, ab seinem ersten Ereignis.</translation>
    </message>
    <message>
        <source>A second pair of hands</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>Ein zweites Paar Hände</translation>
    </message>
    <message>
        <source>Roger alone does everything. At 12:20 Charlie comes and takes orders and money, so that Roger has only to serve and to answer.</source>
        <extracomment>a-second-pair-of-hands: about</extracomment>
        <translation>Roger macht alles allein. Um 12:20 kommt Charlie und nimmt Bestellungen und Geld entgegen, sodass Roger nur noch aufträgt und antwortet.</translation>
    </message>
    <message>
        <source>Charlie comes</source>
        <extracomment>a-second-pair-of-hands: rota 1 title</extracomment>
        <translation>Charlie kommt</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Neither does the other&apos;s work.</source>
        <extracomment>a-second-pair-of-hands: rota 1 caption</extracomment>
        <translation>Charlie nimmt Bestellungen und Geld entgegen, Roger trägt auf und antwortet. Keiner macht die Arbeit des anderen.</translation>
    </message>
    <message>
        <source>A short rush</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>Ein kurzer Ansturm</translation>
    </message>
    <message>
        <source>Forty minutes in which Charlie takes orders and money and Roger serves and answers. Nobody has a board; who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: about</extracomment>
        <translation>Vierzig Minuten, in denen Charlie Bestellungen und Geld entgegennimmt und Roger aufträgt und antwortet. Niemand hat eine Tafel; wer wissen will, wo seine Bestellung ist, fragt Roger, und jede Antwort kostet ihn einen Gang in die Küche.</translation>
    </message>
    <message>
        <source>Did my write reach my view</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>Ist mein Schreiben in meiner Sicht angekommen</translation>
    </message>
    <message>
        <source>Four times ten minutes; each time two parties come right after each other. The waiter view is half a minute late, the guests&apos; board a minute. Charlie, who seats and takes orders, waits for nothing, then keeps his own deeds in mind, then waits for his view, and then for all views.</source>
        <extracomment>did-my-write-reach-my-view: about</extracomment>
        <translation>Viermal zehn Minuten; jedes Mal kommen zwei Gesellschaften gleich nacheinander. Die Kellnersicht ist eine halbe Minute verspätet, die Gästetafel eine Minute. Charlie, der setzt und aufnimmt, wartet auf nichts, merkt sich dann die eigenen Taten, wartet dann auf seine Sicht und dann auf alle Sichten.</translation>
    </message>
    <message>
        <source>He keeps it in mind</source>
        <extracomment>did-my-write-reach-my-view: rota 1 title</extracomment>
        <translation>Er merkt es sich</translation>
    </message>
    <message>
        <source>Whom Charlie has led to a table he knows, before his view shows it.</source>
        <extracomment>did-my-write-reach-my-view: rota 1 caption</extracomment>
        <translation>Wen Charlie an einen Tisch geführt hat, weiß er, bevor seine Sicht es zeigt.</translation>
    </message>
    <message>
        <source>He waits for his view</source>
        <extracomment>did-my-write-reach-my-view: rota 2 title</extracomment>
        <translation>Er wartet auf seine Sicht</translation>
    </message>
    <message>
        <source>Charlie stands until the waiter view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 2 caption</extracomment>
        <translation>Charlie steht, bis die Kellnersicht zeigt, was er getan hat.</translation>
    </message>
    <message>
        <source>He waits for all views</source>
        <extracomment>did-my-write-reach-my-view: rota 3 title</extracomment>
        <translation>Er wartet auf alle Sichten</translation>
    </message>
    <message>
        <source>Charlie stands until every view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 3 caption</extracomment>
        <translation>Charlie steht, bis jede Sicht zeigt, was er getan hat.</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>Gäste, die noch einmal fragen</translation>
    </message>
    <message>
        <source>For a quarter of an hour the guests&apos; board is eight minutes late. Who does not find his number asks Roger, after each answer as soon as before. Roger answers first and serves later, so more ask, and it does not end with the board&apos;s delay.</source>
        <extracomment>guests-who-ask-again: about</extracomment>
        <translation>Eine Viertelstunde lang ist die Gästetafel acht Minuten verspätet. Wer seine Nummer nicht findet, fragt Roger, und nach jeder Antwort ebenso bald wieder. Roger antwortet zuerst und trägt später auf, also fragen mehr, und es endet nicht mit der Verspätung der Tafel.</translation>
    </message>
    <message>
        <source>The board falls behind</source>
        <extracomment>guests-who-ask-again: laterDelays 1 title</extracomment>
        <translation>Die Tafel fällt in Rückstand</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Who does not find his number asks Roger.</source>
        <extracomment>guests-who-ask-again: laterDelays 1 caption</extracomment>
        <translation>Sie zeigt, was vor acht Minuten wahr war. Wer seine Nummer nicht findet, fragt Roger.</translation>
    </message>
    <message>
        <source>The board is prompt again</source>
        <extracomment>guests-who-ask-again: laterDelays 2 title</extracomment>
        <translation>Die Tafel ist wieder pünktlich</translation>
    </message>
    <message>
        <source>What it shows is right once more, and shown at once.</source>
        <extracomment>guests-who-ask-again: laterDelays 2 caption</extracomment>
        <translation>Was sie zeigt, stimmt wieder und wird sofort gezeigt.</translation>
    </message>
    <message>
        <source>Guests who ask again, more slowly</source>
        <extracomment>guests-who-ask-more-slowly: name</extracomment>
        <translation>Gäste, die noch einmal fragen, aber langsamer</translation>
    </message>
    <message>
        <source>The same guests and the same late board; but from one question to the next each is patient twice as long.</source>
        <extracomment>guests-who-ask-more-slowly: about</extracomment>
        <translation>Dieselben Gäste und dieselbe verspätete Tafel; aber von einer Frage zur nächsten hat jeder doppelt so lange Geduld.</translation>
    </message>
    <message>
        <source>In the same transaction</source>
        <extracomment>in-the-same-transaction: name</extracomment>
        <translation>In derselben Transaktion</translation>
    </message>
    <message>
        <source>Two parties come right after each other. The command that seats them writes the views in its own transaction.</source>
        <extracomment>in-the-same-transaction: about</extracomment>
        <translation>Zwei Gesellschaften kommen gleich nacheinander. Der Befehl, der sie setzt, schreibt die Sichten in der eigenen Transaktion.</translation>
    </message>
    <message>
        <source>An event that the board cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>Ein Ereignis, das die Tafel nicht zeigen kann</translation>
    </message>
    <message>
        <source>Five guests take away. The guests&apos; board cannot show one event, and later another. What cannot be shown is parked at first, later it is skipped.</source>
        <extracomment>poison: about</extracomment>
        <translation>Fünf Gäste nehmen mit. Die Gästetafel kann ein Ereignis nicht zeigen, später ein zweites. Was sich nicht zeigen lässt, wird zuerst beiseitegelegt, später übersprungen.</translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>poison: protections 1 title</extracomment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>What the guests&apos; board cannot show is put aside, with what follows about the same order.</source>
        <extracomment>poison: protections 1 caption</extracomment>
        <translation>Was die Gästetafel nicht zeigen kann, wird beiseitegelegt, mit dem, was zur selben Bestellung folgt.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>poison: protections 2 title</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board leaves out what it cannot show, and notes it.</source>
        <extracomment>poison: protections 2 caption</extracomment>
        <translation>Von jetzt an lässt die Gästetafel aus, was sie nicht zeigen kann, und vermerkt es.</translation>
    </message>
    <message>
        <source>One event cannot be shown</source>
        <extracomment>poison: bends 1 title</extracomment>
        <translation>Ein Ereignis lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>That Chiara&apos;s order is accepted, the guests&apos; board will not be able to show.</source>
        <extracomment>poison: bends 1 caption</extracomment>
        <translation>Dass Chiaras Bestellung angenommen ist, wird die Gästetafel nicht zeigen können.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>poison: bends 2 title</extracomment>
        <translation>Noch eines</translation>
    </message>
    <message>
        <source>That Elif&apos;s order is ready, it will not be able to show either.</source>
        <extracomment>poison: bends 2 caption</extracomment>
        <translation>Dass Elifs Bestellung fertig ist, wird sie auch nicht zeigen können.</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>Push, Trigger, Abruf</translation>
    </message>
    <message>
        <source>Three times ten minutes, and three ways to bring the views in step with the tables: a second write, triggers with a job every five seconds, and a poll every half minute.</source>
        <extracomment>push-trigger-poll: about</extracomment>
        <translation>Dreimal zehn Minuten und drei Arten, die Sichten mit den Tabellen in Gleichschritt zu bringen: ein zweites Schreiben, Trigger mit einem Job alle fünf Sekunden und ein Abruf jede halbe Minute.</translation>
    </message>
    <message>
        <source>Triggers and a job</source>
        <extracomment>push-trigger-poll: architectures 1 title</extracomment>
        <translation>Trigger und ein Job</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every five seconds a job looks at these rows and copies them.</source>
        <extracomment>push-trigger-poll: architectures 1 caption</extracomment>
        <translation>Trigger vermerken, welche Zeilen sich ändern, und alle fünf Sekunden sieht ein Job in diesen Zeilen nach und kopiert sie.</translation>
    </message>
    <message>
        <source>A poll every half minute</source>
        <extracomment>push-trigger-poll: architectures 2 title</extracomment>
        <translation>Ein Abruf jede halbe Minute</translation>
    </message>
    <message>
        <source>A job asks the tables every half minute what has changed since it asked last.</source>
        <extracomment>push-trigger-poll: architectures 2 caption</extracomment>
        <translation>Ein Job fragt die Tabellen jede halbe Minute, was sich seit seiner letzten Frage geändert hat.</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>Queue, Topic und Strom</translation>
    </message>
    <message>
        <source>Two cooks reach for the same dish; four views hear of each event, the board twenty seconds late; and when the views are folded from nothing, the log still has it all.</source>
        <extracomment>queue-topic-and-stream: about</extracomment>
        <translation>Zwei Köche greifen nach demselben Gericht; vier Sichten hören von jedem Ereignis, die Tafel zwanzig Sekunden verspätet; und werden die Sichten aus dem Nichts gefaltet, hat der Log noch alles.</translation>
    </message>
    <message>
        <source>The board is late</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 title</extracomment>
        <translation>Die Tafel ist verspätet</translation>
    </message>
    <message>
        <source>The guests&apos; board shows everything twenty seconds after it was recorded.</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 caption</extracomment>
        <translation>Die Gästetafel zeigt alles zwanzig Sekunden nach der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Many look</source>
        <extracomment>scaling-many-readers: name</extracomment>
        <translation>Viele sehen hin</translation>
    </message>
    <message>
        <source>The same guests and the same staff; but each guest looks at the board every five seconds.</source>
        <extracomment>scaling-many-readers: about</extracomment>
        <translation>Dieselben Gäste und dasselbe Personal; aber jeder Gast sieht alle fünf Sekunden auf die Tafel.</translation>
    </message>
    <message>
        <source>A few look</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>Wenige sehen hin</translation>
    </message>
    <message>
        <source>Guests look at the board once a minute while they wait for food. Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>scaling-readers: about</extracomment>
        <translation>Gäste sehen einmal pro Minute auf die Tafel, während sie aufs Essen warten. Charlie nimmt Bestellungen und Geld entgegen, Roger trägt auf und antwortet.</translation>
    </message>
    <message>
        <source>One server, six cooks</source>
        <extracomment>the-bottleneck-six-cooks: name</extracomment>
        <translation>Ein Kellner, sechs Köche</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Six cook.</source>
        <extracomment>the-bottleneck-six-cooks: about</extracomment>
        <translation>Eine Dreiviertelstunde, in der Roger allein setzt, aufnimmt, antwortet, aufträgt und kassiert. Sechs kochen.</translation>
    </message>
    <message>
        <source>One server, three cooks</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>Ein Kellner, drei Köche</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Three cook.</source>
        <extracomment>the-bottleneck: about</extracomment>
        <translation>Eine Dreiviertelstunde, in der Roger allein setzt, aufnimmt, antwortet, aufträgt und kassiert. Drei kochen.</translation>
    </message>
    <message>
        <source>The last portion</source>
        <extracomment>the-last-portion: name</extracomment>
        <translation>Die letzte Portion</translation>
    </message>
    <message>
        <source>One falafel bowl is left, and Charlie and Roger both look before they send. Two guests want their orders back, one just before a cook begins, the other just after.</source>
        <extracomment>the-last-portion: about</extracomment>
        <translation>Eine Falafel Bowl ist übrig, und Charlie und Roger sehen beide nach, bevor sie senden. Zwei Gäste sagen ihre Bestellungen ab, einer kurz bevor ein Koch beginnt, der andere kurz danach.</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>Drei Dienste und eine Saga</translation>
    </message>
    <message>
        <source>Orders, stock and payment each keep a log of their own. A card is declined when somebody else was told no already. Then one message of stock is ten seconds on its way, and what came later is heard first.</source>
        <extracomment>three-services-and-a-saga: about</extracomment>
        <translation>Bestellungen, Bestand und Zahlung führen je einen eigenen Log. Eine Karte wird abgelehnt, als jemand anderem schon nein gesagt wurde. Dann ist eine Nachricht des Bestands zehn Sekunden unterwegs, und was später kam, wird zuerst gehört.</translation>
    </message>
    <message>
        <source>A message is slow</source>
        <extracomment>three-services-and-a-saga: bends 1 title</extracomment>
        <translation>Eine Nachricht ist langsam</translation>
    </message>
    <message>
        <source>What stock says of Chiara&apos;s ramen will be ten seconds on its way to the order details.</source>
        <extracomment>three-services-and-a-saga: bends 1 caption</extracomment>
        <translation>Was der Bestand über Chiaras Ramen sagt, wird zehn Sekunden in die Bestelldetails unterwegs sein.</translation>
    </message>
    <message>
        <source>The till is slow</source>
        <extracomment>three-services-and-a-saga: outages 1 title</extracomment>
        <translation>Die Kasse ist langsam</translation>
    </message>
    <message>
        <source>Payment decides each command two seconds after it was sent.</source>
        <extracomment>three-services-and-a-saga: outages 1 caption</extracomment>
        <translation>Die Zahlung entscheidet jeden Befehl zwei Sekunden, nachdem er gesendet wurde.</translation>
    </message>
    <message>
        <source>Views thrown away</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>Sichten verworfen</translation>
    </message>
    <message>
        <source>A quiet lunch. At 12:16 the read stores are thrown away, and each look joins the tables of the write side; at 12:19:30 every view is folded again from the log. The restaurant does not notice.</source>
        <extracomment>views-thrown-away-and-rebuilt: about</extracomment>
        <translation>Ein ruhiger Mittag. Um 12:16 werden die Lesespeicher verworfen, und jeder Blick verknüpft die Tabellen der Schreibseite; um 12:19:30 wird jede Sicht neu aus dem Log gefaltet. Das Restaurant merkt nichts davon.</translation>
    </message>
    <message>
        <source>A small lunch</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>Ein kleiner Mittag</translation>
    </message>
    <message>
        <source>Roger and Charlie both do everything, at four tables and a counter, for few guests. Cooked and carried it is the same whether the views are joined from the tables of the write side or kept in stores of their own; what the two of them read is not.</source>
        <extracomment>when-not-to: about</extracomment>
        <translation>Roger und Charlie machen beide alles, an vier Tischen und einer Theke, für wenige Gäste. Gekocht und getragen wird dasselbe, ob die Sichten aus den Tabellen der Schreibseite verknüpft werden oder in eigenen Speichern liegen; was die beiden lesen, ist nicht dasselbe.</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>Wer schreiben und wer lesen darf</translation>
    </message>
    <message>
        <source>A quiet lunch in which two are told no because it is not their task. Then the read stores are thrown away and folded again, and a name that was gone is back.</source>
        <extracomment>who-may-write-and-who-may-read: about</extracomment>
        <translation>Ein ruhiger Mittag, an dem zwei ein Nein hören, weil es nicht ihre Aufgabe ist. Dann werden die Lesespeicher verworfen und neu gefaltet, und ein Name, der weg war, ist wieder da.</translation>
    </message>
    <message>
        <source>Every row is thrown away</source>
        <extracomment>who-may-write-and-who-may-read: architectures 1 title</extracomment>
        <translation>Jede Zeile wird verworfen</translation>
    </message>
    <message>
        <source>Written once, and followed</source>
        <extracomment>written-and-followed: name</extracomment>
        <translation>Einmal geschrieben, dann gefolgt</translation>
    </message>
    <message>
        <source>The same eleven minutes. The events are written with the decision, and each view follows the log. Twice the projector of the order details crashes before it has noted how far it is.</source>
        <extracomment>written-and-followed: about</extracomment>
        <translation>Dieselben elf Minuten. Die Ereignisse werden mit der Entscheidung geschrieben, und jede Sicht folgt dem Log. Zweimal stürzt der Projektor der Bestelldetails ab, bevor er vermerkt hat, wie weit er ist.</translation>
    </message>
    <message>
        <source>At least once</source>
        <extracomment>written-and-followed: protections 1 title</extracomment>
        <translation>Mindestens einmal</translation>
    </message>
    <message>
        <source>Whoever does not know whether an event was shown has it brought again.</source>
        <extracomment>written-and-followed: protections 1 caption</extracomment>
        <translation>Wer nicht weiß, ob ein Ereignis gezeigt wurde, lässt es sich noch einmal bringen.</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <extracomment>written-and-followed: protections 2 title</extracomment>
        <translation>Im Effekt genau einmal</translation>
    </message>
    <message>
        <source>What is shown and how far it goes are written together; what comes again is known by its number.</source>
        <extracomment>written-and-followed: protections 2 caption</extracomment>
        <translation>Was gezeigt wird und wie weit es reicht, wird zusammen geschrieben; was noch einmal kommt, erkennt man an der Nummer.</translation>
    </message>
    <message>
        <source>A crash</source>
        <extracomment>written-and-followed: bends 1 title</extracomment>
        <translation>Ein Absturz</translation>
    </message>
    <message>
        <source>The projector shows the payment and crashes before it has noted that.</source>
        <extracomment>written-and-followed: bends 1 caption</extracomment>
        <translation>Der Projektor zeigt die Zahlung und stürzt ab, bevor er das vermerkt hat.</translation>
    </message>
    <message>
        <source>The same crash</source>
        <extracomment>written-and-followed: bends 2 title</extracomment>
        <translation>Derselbe Absturz</translation>
    </message>
    <message>
        <source>Written twice</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>Zweimal geschrieben</translation>
    </message>
    <message>
        <source>Eleven minutes in which the write side commits and then writes once more, into the views. Between the two writes of 12:02:10 it crashes.</source>
        <extracomment>written-and-published: about</extracomment>
        <translation>Elf Minuten, in denen die Schreibseite ihren Commit macht und dann noch einmal schreibt, in die Sichten. Zwischen den beiden Schreibvorgängen von 12:02:10 stürzt sie ab.</translation>
    </message>
    <message>
        <source>A crash before the push</source>
        <extracomment>written-and-published: architectures 1 title</extracomment>
        <translation>Ein Absturz vor dem Push</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash.</source>
        <extracomment>written-and-published: architectures 1 caption</extracomment>
        <translation>Die Schreibseite macht den Commit des nächsten Befehls, und der Push danach kommt nie, wie bei einem Absturz.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ask-again: name</extracomment>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Roger serves and answers, and who asks is answered first. For half an hour the board is eight minutes late: who does not find his number asks, so Roger serves later, so more ask. Then the board is prompt again, and the evening stays stuck: who orders then still waits 58 minutes for food, not 6. If patience doubled with each question (asksSlower 100), 16 (means of 20 evenings).</source>
        <extracomment>ask-again: about</extracomment>
        <translation>Roger trägt auf und antwortet, und wer fragt, bekommt zuerst Antwort. Eine halbe Stunde lang ist die Tafel acht Minuten verspätet: Wer seine Nummer nicht findet, fragt, also trägt Roger später auf, also fragen mehr. Dann ist die Tafel wieder pünktlich, und der Abend steckt fest: Wer dann bestellt, wartet noch immer 58 Minuten aufs Essen, nicht 6. Verdoppelte sich die Geduld mit jeder Frage (asksSlower 100), wären es 16 (Mittel von 20 Abenden).</translation>
    </message>
    <message>
        <source>The doors open</source>
        <extracomment>ask-again: cues 1 title</extracomment>
        <translation>Die Türen öffnen sich</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Food takes six minutes.</source>
        <extracomment>ask-again: cues 1 caption</extracomment>
        <translation>Zwei nehmen Bestellungen und Geld entgegen, Roger trägt auf und antwortet. Das Essen braucht sechs Minuten.</translation>
    </message>
    <message>
        <source>Still stuck</source>
        <extracomment>ask-again: cues 2 title</extracomment>
        <translation>Immer noch fest</translation>
    </message>
    <message>
        <source>The board has been right for forty minutes, and food takes an hour. Look at the questions: those of the late board are long over.</source>
        <extracomment>ask-again: cues 2 caption</extracomment>
        <translation>Die Tafel stimmt seit vierzig Minuten, und das Essen braucht eine Stunde. Auf die Fragen sehen: Die der verspäteten Tafel sind lange vorbei.</translation>
    </message>
    <message>
        <source>Dora only serves</source>
        <extracomment>ask-again: rota 1 title</extracomment>
        <translation>Dora trägt nur auf</translation>
    </message>
    <message>
        <source>Somebody who is not asked. Within half an hour everybody has eaten.</source>
        <extracomment>ask-again: rota 1 caption</extracomment>
        <translation>Jemand, der nicht gefragt wird. Binnen einer halben Stunde haben alle gegessen.</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Each question that it causes keeps Roger from serving.</source>
        <extracomment>ask-again: laterDelays 1 caption</extracomment>
        <translation>Sie zeigt, was vor acht Minuten wahr war. Jede Frage, die sie verursacht, hält Roger vom Auftragen ab.</translation>
    </message>
    <message>
        <source>The cause is gone, and its questions end. But by now so many wait for food that what they ask is as much as Roger can answer: nothing is served, and they ask again.</source>
        <extracomment>ask-again: laterDelays 2 caption</extracomment>
        <translation>Die Ursache ist weg, und ihre Fragen enden. Aber inzwischen warten so viele aufs Essen, dass ihre Fragen Roger ganz auslasten: Nichts wird serviert, und sie fragen wieder.</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <extracomment>charlie-and-roger: name</extracomment>
        <translation>Charlie und Roger</translation>
    </message>
    <message>
        <source>Roger alone takes every order and serves every dish, and everything waits for him. At 12:30 Charlie comes back and only takes orders, Roger only serves. Each command is scripted, to be foreseen and followed. Two do more than one, here too; what the split itself gains, the evenings that live measure.</source>
        <extracomment>charlie-and-roger: about</extracomment>
        <translation>Roger allein nimmt jede Bestellung auf und trägt jedes Gericht auf, und alles wartet auf ihn. Um 12:30 kommt Charlie zurück und nimmt nur noch auf, Roger trägt nur noch auf den Tisch. Jeder Befehl steht im Skript, damit man ihn vorhersehen und verfolgen kann. Zwei schaffen mehr als einer, auch hier; was die Aufteilung selbst bringt, messen die Abende, die leben.</translation>
    </message>
    <message>
        <source>Doors open</source>
        <extracomment>charlie-and-roger: cues 1 title</extracomment>
        <translation>Die Türen öffnen</translation>
    </message>
    <message>
        <source>One man looks after everybody: Roger seats, takes orders, carries and answers. The shelf is stocked; the first guests come around noon.</source>
        <extracomment>charlie-and-roger: cues 1 caption</extracomment>
        <translation>Ein Mann kümmert sich um alle: Roger setzt, nimmt auf, trägt auf und antwortet. Die Vorräte sind aufgefüllt; die ersten Gäste kommen gegen Mittag.</translation>
    </message>
    <message>
        <source>The guests of table 1 ask for a quieter place and move to table 8. Order 3 goes with them; the kitchen is told the new table and cooks nothing twice.</source>
        <extracomment>charlie-and-roger: cues 2 caption</extracomment>
        <translation>Die Gäste von Tisch 1 wünschen einen ruhigeren Platz und ziehen an Tisch 8 um. Bestellung 3 geht mit; die Küche erfährt den neuen Tisch und kocht nichts doppelt.</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>charlie-and-roger: cues 3 title</extracomment>
        <translation>Der Engpass</translation>
    </message>
    <message>
        <source>Roger is with one guest. Others wait to order, takeaway guests wait to pay, and cooked food waits at the pass. Nothing is wrong with the kitchen.</source>
        <extracomment>charlie-and-roger: cues 3 caption</extracomment>
        <translation>Roger ist bei einem Gast. Andere warten aufs Bestellen, Gäste an der Theke warten aufs Zahlen, und Gekochtes wartet an der Ausgabe. Mit der Küche ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <extracomment>charlie-and-roger: cues 4 title</extracomment>
        <translation>Charlie ist wieder da</translation>
    </message>
    <message>
        <source>From now on Charlie only takes orders: the write side. Roger only serves and answers: the read side. The same split, made in software, is CQRS. That the queue melts is the second pair of hands.</source>
        <extracomment>charlie-and-roger: cues 4 caption</extracomment>
        <translation>Von jetzt an nimmt Charlie nur Bestellungen auf: die Schreibseite. Roger trägt nur auf und antwortet: die Leseseite. Dieselbe Aufteilung, in Software gemacht, ist CQRS. Dass die Schlange schmilzt, kommt vom zweiten Paar Hände.</translation>
    </message>
    <message>
        <source>The card is declined</source>
        <extracomment>charlie-and-roger: cues 5 title</extracomment>
        <translation>Die Karte wird abgelehnt</translation>
    </message>
    <message>
        <source>Mateo&apos;s card is declined. Takeaway pays before cooking, so the process manager releases the stock and rejects order 19; the kitchen never hears of it.</source>
        <extracomment>charlie-and-roger: cues 5 caption</extracomment>
        <translation>Mateos Karte wird abgelehnt. Zum Mitnehmen wird vor dem Kochen bezahlt, also gibt der Prozessmanager den Bestand frei und weist Bestellung 19 zurück; die Küche hört nie davon.</translation>
    </message>
    <message>
        <source>A second round</source>
        <extracomment>charlie-and-roger: cues 6 title</extracomment>
        <translation>Eine zweite Runde</translation>
    </message>
    <message>
        <source>Table 6 orders again: one more order of the same party, number 25. Its drinks are ready before the burgers of the first, and the waiter&apos;s list keeps them apart.</source>
        <extracomment>charlie-and-roger: cues 6 caption</extracomment>
        <translation>Tisch 6 bestellt noch einmal: eine weitere Bestellung derselben Gesellschaft, Nummer 25. Ihre Getränke sind vor den Burgern der ersten fertig, und die Liste des Kellners hält sie auseinander.</translation>
    </message>
    <message>
        <source>An order is cancelled</source>
        <extracomment>charlie-and-roger: cues 7 title</extracomment>
        <translation>Eine Bestellung wird abgesagt</translation>
    </message>
    <message>
        <source>Order 30 is cancelled before the kitchen begins. The process manager releases its stock and gives the money back, each in a transaction of its own.</source>
        <extracomment>charlie-and-roger: cues 7 caption</extracomment>
        <translation>Bestellung 30 wird abgesagt, bevor die Küche beginnt. Der Prozessmanager gibt ihren Bestand frei und erstattet das Geld, jedes in einer eigenen Transaktion.</translation>
    </message>
    <message>
        <source>A line is voided</source>
        <extracomment>charlie-and-roger: cues 8 title</extracomment>
        <translation>Eine Zeile wird storniert</translation>
    </message>
    <message>
        <source>Charlie wrote a dish on the wrong ticket and voids line 3 of order 34 before anybody cooks it. The kitchen shows it struck through; the event stays in the log.</source>
        <extracomment>charlie-and-roger: cues 8 caption</extracomment>
        <translation>Charlie schrieb ein Gericht auf den falschen Bon und storniert Zeile 3 von Bestellung 34, bevor jemand sie kocht. Die Küche zeigt sie durchgestrichen; das Ereignis bleibt im Log.</translation>
    </message>
    <message>
        <source>Only the manager</source>
        <extracomment>charlie-and-roger: cues 9 title</extracomment>
        <translation>Nur die Leitung</translation>
    </message>
    <message>
        <source>The line is in the pan already: Charlie&apos;s command is refused, Nadia&apos;s is accepted. What was used does not come back to the shelf, and her reason is recorded.</source>
        <extracomment>charlie-and-roger: cues 9 caption</extracomment>
        <translation>Die Zeile ist schon in der Pfanne: Charlies Befehl wird abgelehnt, Nadias angenommen. Was verbraucht ist, kommt nicht in die Vorräte zurück, und ihre Begründung wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>charlie-and-roger: cues 10 title</extracomment>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>The last salmon was promised to another guest: the reservation for order 49 is refused, and the process manager rejects the order. The guest chooses again: one more order.</source>
        <extracomment>charlie-and-roger: cues 10 caption</extracomment>
        <translation>Der letzte Lachs war einem anderen Gast zugesagt: Die Reservierung für Bestellung 49 wird abgelehnt, und der Prozessmanager weist die Bestellung zurück. Der Gast wählt neu: noch eine Bestellung.</translation>
    </message>
    <message>
        <source>A ticket comes back</source>
        <extracomment>charlie-and-roger: cues 11 title</extracomment>
        <translation>Ein Bon kommt zurück</translation>
    </message>
    <message>
        <source>Mei forgot the sauce for order 50 and recalls the ticket from the pass. Bumped is not picked up: the plate is still there.</source>
        <extracomment>charlie-and-roger: cues 11 caption</extracomment>
        <translation>Mei hat bei Bestellung 50 die Soße vergessen und holt den Bon von der Ausgabe zurück. Abgehakt ist nicht abgeholt: Der Teller ist noch da.</translation>
    </message>
    <message>
        <source>The last guests have gone</source>
        <extracomment>charlie-and-roger: cues 12 title</extracomment>
        <translation>Die letzten Gäste sind gegangen</translation>
    </message>
    <message>
        <source>The kitchen is quiet. Every fact of the day is in the log: any view can be deleted now and folded again from it.</source>
        <extracomment>charlie-and-roger: cues 12 caption</extracomment>
        <translation>Die Küche ist ruhig. Jede Tatsache des Tages steht im Log: Jede Sicht lässt sich jetzt löschen und aus ihm neu falten.</translation>
    </message>
    <message>
        <source>The same guests, the same two people as with two generalists; but from 12:30 on Charlie only writes, orders and payments, and Roger only serves and answers. They change over less: who comes after 12:45 waits 1:40 to order instead of 3:08, and 1:08 to pay instead of 2:08. For food he waits half a minute longer: nobody helps Roger.</source>
        <extracomment>charlie-is-back: about</extracomment>
        <translation>Dieselben Gäste, dieselben beiden wie bei „Zwei für alles“; aber ab 12:30 schreibt Charlie nur, Bestellungen und Zahlungen, und Roger trägt nur auf und antwortet. Sie schalten seltener um: Wer nach 12:45 kommt, wartet 1:40 aufs Bestellen statt 3:08 und 1:08 aufs Zahlen statt 2:08. Aufs Essen wartet er eine halbe Minute länger: Niemand hilft Roger.</translation>
    </message>
    <message>
        <source>Until half past twelve Roger does everything alone.</source>
        <extracomment>charlie-is-back: cues 1 caption</extracomment>
        <translation>Bis halb eins macht Roger alles allein.</translation>
    </message>
    <message>
        <source>Look at the queue</source>
        <extracomment>charlie-is-back: cues 2 title</extracomment>
        <translation>Auf die Schlange sehen</translation>
    </message>
    <message>
        <source>Roger is busy all the time, the cooks less than a quarter of theirs.</source>
        <extracomment>charlie-is-back: cues 2 caption</extracomment>
        <translation>Roger ist die ganze Zeit beschäftigt, die Köche weniger als ein Viertel der ihren.</translation>
    </message>
    <message>
        <source>What the split gains</source>
        <extracomment>charlie-is-back: cues 3 title</extracomment>
        <translation>Was die Aufteilung bringt</translation>
    </message>
    <message>
        <source>Guests wait half as long to order and to pay as with two who both do everything, and for food half a minute longer. The second pair of hands had gained far more than the split.</source>
        <extracomment>charlie-is-back: cues 3 caption</extracomment>
        <translation>Gäste warten halb so lange aufs Bestellen und aufs Zahlen wie bei zweien, die beide alles machen, und aufs Essen eine halbe Minute länger. Das zweite Paar Hände hatte weit mehr gebracht als die Aufteilung.</translation>
    </message>
    <message>
        <source>What asking costs</source>
        <extracomment>charlie-is-back: cues 4 title</extracomment>
        <translation>Was Fragen kosten</translation>
    </message>
    <message>
        <source>74 times an evening a guest asks where his order is, and each answer costs Roger a walk. For five commands that people give, somebody looks at a view four times: that turns round where guests read for themselves, with the board.</source>
        <extracomment>charlie-is-back: cues 4 caption</extracomment>
        <translation>74-mal am Abend fragt ein Gast, wo seine Bestellung ist, und jede Antwort kostet Roger einen Gang. Auf fünf Befehle, die Personen geben, kommen vier Blicke auf eine Sicht: Das kehrt sich um, wo Gäste selbst lesen, mit der Tafel.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money: he writes. Roger serves and answers: he reads. Neither does the other&apos;s work.</source>
        <extracomment>charlie-is-back: rota 1 caption</extracomment>
        <translation>Charlie nimmt Bestellungen und Geld entgegen: Er schreibt. Roger trägt auf und antwortet: Er liest. Keiner macht die Arbeit des anderen.</translation>
    </message>
    <message>
        <source>Empty board</source>
        <extracomment>empty-board: name</extracomment>
        <translation>Leere Tafel</translation>
    </message>
    <message>
        <source>At one o&apos;clock the status board is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild, and all share one projector: 890 begin, it is empty for 74 minutes, guests ask 143 times what it would have told them, and 80 are served, not 118. In single flight one rebuilds it and the others wait: 94 seconds, and one question (means of 20 evenings).</source>
        <extracomment>empty-board: about</extracomment>
        <translation>Um ein Uhr wird die Nummerntafel verworfen, und erst ein Blick lässt sie aus dem Log neu aufbauen. Jeder Blick, der sie leer findet, beginnt einen Aufbau, und alle teilen sich einen Projektor: 890 beginnen, sie ist 74 Minuten leer, Gäste fragen 143-mal, was sie ihnen gesagt hätte, und 80 werden bedient, nicht 118. Mit Single Flight baut einer sie auf, und die anderen warten: 94 Sekunden und eine Frage (Mittel von 20 Abenden).</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Who waits for takeaway looks at the board every minute, who eats here every two.</source>
        <extracomment>empty-board: cues 1 caption</extracomment>
        <translation>Zwei nehmen Bestellungen und Geld entgegen, Roger trägt auf und antwortet. Wer auf etwas zum Mitnehmen wartet, sieht jede Minute auf die Tafel, wer hier isst, alle zwei.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <extracomment>empty-board: cues 2 title</extracomment>
        <translation>Immer noch leer</translation>
    </message>
    <message>
        <source>Each rebuild that begins makes all of them slower, so the next look finds it empty, too. Whose food is ready does not see it, and asks Roger. Switch single flight on before the board is thrown away, and compare.</source>
        <extracomment>empty-board: cues 2 caption</extracomment>
        <translation>Jeder Aufbau, der beginnt, macht alle langsamer, also findet der nächste Blick sie auch leer. Wessen Essen fertig ist, der sieht es nicht und fragt Roger. Single Flight einschalten, bevor die Tafel verworfen wird, und vergleichen.</translation>
    </message>
    <message>
        <source>The board is thrown away</source>
        <extracomment>the-empty-board: bends 1 title</extracomment>
        <translation>Die Tafel wird verworfen</translation>
    </message>
    <message>
        <source>It is empty, and only a look has it rebuilt, from the whole log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: bends 1 caption</extracomment>
        <translation>Sie ist leer, und erst ein Blick lässt sie neu aufbauen, aus dem ganzen Log. Jeder Blick, der sie leer findet, beginnt einen eigenen Aufbau, und alle teilen sich einen Projektor.</translation>
    </message>
    <message>
        <source>Friday rush</source>
        <extracomment>friday-rush: name</extracomment>
        <translation>Freitagabend</translation>
    </message>
    <message>
        <source>Three hours, some 230 parties and guests, 29 tables. Orders and service have pools of their own, and a third pair of hands comes for the peak. Watch which wait grows first when the rush comes, and how long after the peak the last of it is still felt.</source>
        <extracomment>friday-rush: about</extracomment>
        <translation>Drei Stunden, etwa 230 Gesellschaften und Gäste, 29 Tische. Bestellen und Auftragen haben je eine eigene Gruppe, und zur Stoßzeit kommt je ein drittes Paar Hände. Darauf achten, welches Warten zuerst wächst, wenn der Ansturm kommt, und wie lange nach der Spitze der Rest noch zu spüren ist.</translation>
    </message>
    <message>
        <source>Two take orders, two serve, seven cook.</source>
        <extracomment>friday-rush: cues 1 caption</extracomment>
        <translation>Zwei nehmen auf, zwei tragen auf, sieben kochen.</translation>
    </message>
    <message>
        <source>The rush</source>
        <extracomment>friday-rush: cues 2 title</extracomment>
        <translation>Der Ansturm</translation>
    </message>
    <message>
        <source>Guests come faster than tables become free. The longest wait is the one at the door.</source>
        <extracomment>friday-rush: cues 2 caption</extracomment>
        <translation>Gäste kommen schneller, als Tische frei werden. Das längste Warten ist das an der Tür.</translation>
    </message>
    <message>
        <source>The peak is over</source>
        <extracomment>friday-rush: cues 3 title</extracomment>
        <translation>Die Spitze ist vorbei</translation>
    </message>
    <message>
        <source>Fewer come now. Half an hour later parties still wait six minutes for a table: a queue remembers.</source>
        <extracomment>friday-rush: cues 3 caption</extracomment>
        <translation>Jetzt kommen weniger. Eine halbe Stunde später warten Gesellschaften noch immer sechs Minuten auf einen Tisch: Eine Schlange hat ein Gedächtnis.</translation>
    </message>
    <message>
        <source>Last guests</source>
        <extracomment>friday-rush: cues 4 title</extracomment>
        <translation>Letzte Gäste</translation>
    </message>
    <message>
        <source>Nobody new comes. A quarter of an hour later nobody waits for a table any more.</source>
        <extracomment>friday-rush: cues 4 caption</extracomment>
        <translation>Niemand Neues kommt. Eine Viertelstunde später wartet niemand mehr auf einen Tisch.</translation>
    </message>
    <message>
        <source>Emil and Viktor come</source>
        <extracomment>friday-rush: rota 1 title</extracomment>
        <translation>Emil und Viktor kommen</translation>
    </message>
    <message>
        <source>A third taker and a third runner, for the peak.</source>
        <extracomment>friday-rush: rota 1 caption</extracomment>
        <translation>Ein Dritter für die Aufnahme und ein Dritter für den Service, zur Stoßzeit.</translation>
    </message>
    <message>
        <source>Emil and Viktor go home</source>
        <extracomment>friday-rush: rota 2 title</extracomment>
        <translation>Emil und Viktor gehen nach Hause</translation>
    </message>
    <message>
        <source>Two and two again. What they have at hand they finish.</source>
        <extracomment>friday-rush: rota 2 caption</extracomment>
        <translation>Wieder zwei und zwei. Was sie in der Hand haben, machen sie fertig.</translation>
    </message>
    <message>
        <source>A lost push</source>
        <extracomment>lost-push: name</extracomment>
        <translation>Ein verlorener Push</translation>
    </message>
    <message>
        <source>Ten minutes in which the views are kept in step by means that fail: a push is lost in a crash, and a table has no trigger. Watch the marks of the views: the truth audit names what is wrong.</source>
        <extracomment>lost-push: about</extracomment>
        <translation>Zehn Minuten, in denen die Sichten durch Mittel im Gleichschritt gehalten werden, die versagen: Ein Push geht bei einem Absturz verloren, und einer Tabelle fehlt der Trigger. Auf die Zeichen der Sichten achten: Die Prüfung nennt, was falsch ist.</translation>
    </message>
    <message>
        <source>The board is wrong, and no one notices</source>
        <extracomment>lost-push: cues 1 title</extracomment>
        <translation>Die Tafel ist falsch, und niemand merkt es</translation>
    </message>
    <message>
        <source>Guests sit at table 2; the waiter view shows it free and says that it knows everything. Only the truth audit, which folds the log again, finds what was lost.</source>
        <extracomment>lost-push: cues 1 caption</extracomment>
        <translation>Gäste sitzen an Tisch 2; die Kellnersicht zeigt ihn als frei und sagt, sie wisse alles. Nur die Prüfung, die den Log neu faltet, findet, was verloren ging.</translation>
    </message>
    <message>
        <source>Twice the same table</source>
        <extracomment>lost-push: cues 2 title</extracomment>
        <translation>Zweimal derselbe Tisch</translation>
    </message>
    <message>
        <source>The board shows table 2 free, and Roger brings the next guests there. The write side knows better and refuses.</source>
        <extracomment>lost-push: cues 2 caption</extracomment>
        <translation>Die Tafel zeigt Tisch 2 als frei, und Roger bringt die nächsten Gäste dorthin. Die Schreibseite weiß es besser und lehnt ab.</translation>
    </message>
    <message>
        <source>Gone again</source>
        <extracomment>lost-push: cues 3 title</extracomment>
        <translation>Wieder weg</translation>
    </message>
    <message>
        <source>An order at table 2 is pushed, and with it all that there is to say of the table. The mistake is gone, and no store tells that it was ever there; the log does.</source>
        <extracomment>lost-push: cues 3 caption</extracomment>
        <translation>Eine Bestellung an Tisch 2 wird gesendet (Push), und mit ihr alles, was über den Tisch zu sagen ist. Der Fehler ist weg, und kein Speicher sagt, dass er je da war; der Log schon.</translation>
    </message>
    <message>
        <source>Ready, and on no screen</source>
        <extracomment>lost-push: cues 4 title</extracomment>
        <translation>Fertig und auf keinem Bildschirm</translation>
    </message>
    <message>
        <source>Mei has finished the rice of order 2. That changes the order&apos;s line alone, so the kitchen view goes on showing it on the fire.</source>
        <extracomment>lost-push: cues 4 caption</extracomment>
        <translation>Mei hat den Reis von Bestellung 2 fertig. Das ändert nur die Zeile der Bestellung, also zeigt die Küchensicht ihn weiter auf dem Feuer.</translation>
    </message>
    <message>
        <source>Two cooks, one dish</source>
        <extracomment>lost-push: cues 5 title</extracomment>
        <translation>Zwei Köche, ein Gericht</translation>
    </message>
    <message>
        <source>The screen shows the rice on the fire, and Ines calls it ready too. She is refused: it is ready.</source>
        <extracomment>lost-push: cues 5 caption</extracomment>
        <translation>Der Bildschirm zeigt den Reis auf dem Feuer, und auch Ines meldet ihn fertig. Ihr Befehl wird abgelehnt: Er ist fertig.</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash. The log has what happened; no view will hear of it.</source>
        <extracomment>lost-push: architectures 1 caption</extracomment>
        <translation>Die Schreibseite macht den Commit des nächsten Befehls, und der Push danach kommt nie, wie bei einem Absturz. Der Log hat, was geschah; keine Sicht wird davon hören.</translation>
    </message>
    <message>
        <source>A table without a trigger</source>
        <extracomment>lost-push: architectures 2 title</extracomment>
        <translation>Eine Tabelle ohne Trigger</translation>
    </message>
    <message>
        <source>Now triggers note which rows change, and a job copies them every two seconds. On the table of order lines somebody forgot the trigger.</source>
        <extracomment>lost-push: architectures 2 caption</extracomment>
        <translation>Nun vermerken Trigger, welche Zeilen sich ändern, und ein Job kopiert sie alle zwei Sekunden. Auf der Tabelle der Bestellzeilen hat jemand den Trigger vergessen.</translation>
    </message>
    <message>
        <source>By events</source>
        <extracomment>lost-push: architectures 3 title</extracomment>
        <translation>Aus Ereignissen</translation>
    </message>
    <message>
        <source>Each view is folded from the log, from its checkpoint on. What it has not had yet it knows by the number, and reads it again.</source>
        <extracomment>lost-push: architectures 3 caption</extracomment>
        <translation>Jede Sicht wird aus dem Log gefaltet, ab ihrem Lesezeichen. Was sie noch nicht hatte, erkennt sie an der Nummer und liest es neu.</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <extracomment>one-server: name</extracomment>
        <translation>Ein Kellner für alles</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money. Each change from one kind of work to another costs him 20 seconds, each answer a walk to the kitchen; and the longer food takes, the more guests ask where it is. Who comes after 12:45 waits ten minutes to order and sixteen for food (the mean of 20 evenings).</source>
        <extracomment>one-server: about</extracomment>
        <translation>Roger allein setzt, nimmt auf, antwortet, trägt auf und kassiert. Jedes Umschalten von einer Arbeit zur anderen kostet ihn 20 Sekunden, jede Antwort einen Gang in die Küche; und je länger das Essen braucht, desto mehr Gäste fragen, wo es bleibt. Wer nach 12:45 kommt, wartet zehn Minuten aufs Bestellen und sechzehn aufs Essen (Mittel von 20 Abenden).</translation>
    </message>
    <message>
        <source>There is one server. Whatever a guest wants, he wants it from Roger.</source>
        <extracomment>one-server: cues 1 caption</extracomment>
        <translation>Es gibt einen Kellner. Was immer ein Gast will, will er von Roger.</translation>
    </message>
    <message>
        <source>Look at the pass</source>
        <extracomment>one-server: cues 2 title</extracomment>
        <translation>Auf die Ausgabe sehen</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, until the man who is taking an order comes for it.</source>
        <extracomment>one-server: cues 2 caption</extracomment>
        <translation>Die Köche sind weniger als ein Viertel ihrer Zeit beschäftigt. Was fertig ist, liegt minutenlang an der Ausgabe, bis der Mann, der gerade eine Bestellung aufnimmt, es holt.</translation>
    </message>
    <message>
        <source>Everything waits for one man</source>
        <extracomment>one-server: cues 3 title</extracomment>
        <translation>Alles wartet auf einen Mann</translation>
    </message>
    <message>
        <source>Who comes now waits ten minutes to order, sixteen for food and seven to pay; and every two or three minutes somebody asks where his food is: one more thing for Roger to do.</source>
        <extracomment>one-server: cues 3 caption</extracomment>
        <translation>Wer jetzt kommt, wartet zehn Minuten aufs Bestellen, sechzehn aufs Essen und sieben aufs Zahlen; und alle zwei, drei Minuten fragt jemand, wo sein Essen ist: noch etwas, das Roger zu tun hat.</translation>
    </message>
    <message>
        <source>Who leaves, and why</source>
        <extracomment>one-server: cues 4 title</extracomment>
        <translation>Wer geht und warum</translation>
    </message>
    <message>
        <source>Of 72 parties and guests 17 lose patience and 2 turn round at the door, in the mean of 20 evenings. The averages of those who stay do not show them.</source>
        <extracomment>one-server: cues 4 caption</extracomment>
        <translation>Von 72 Gesellschaften und Gästen verlieren 17 die Geduld, und 2 kehren an der Tür um, im Mittel von 20 Abenden. Die Durchschnitte derer, die bleiben, zeigen sie nicht.</translation>
    </message>
    <message>
        <source>Paid too late</source>
        <extracomment>paid-too-late: name</extracomment>
        <translation>Zu spät bezahlt</translation>
    </message>
    <message>
        <source>Five orders against the clock: a reservation that expires while the card is read, twice with another end, a refund that the bank declines, and a guest who never pays.</source>
        <extracomment>paid-too-late: about</extracomment>
        <translation>Fünf Bestellungen gegen die Uhr: eine Reservierung, die abläuft, während die Karte gelesen wird, zweimal mit anderem Ende, eine Erstattung, die die Bank ablehnt, und ein Gast, der nie zahlt.</translation>
    </message>
    <message>
        <source>Reserved, and not paid</source>
        <extracomment>paid-too-late: cues 1 title</extracomment>
        <translation>Reserviert und nicht bezahlt</translation>
    </message>
    <message>
        <source>Ben wants the last two falafel bowls and looks for his card. Stock holds them for him, but only for five minutes: the process manager has that on its list. Its clock is the restaurant&apos;s; the list is a value that follows from events.</source>
        <extracomment>paid-too-late: cues 1 caption</extracomment>
        <translation>Ben will die letzten zwei Falafel Bowls und sucht seine Karte. Der Bestand reserviert sie für ihn, aber nur fünf Minuten: Das steht auf der Liste des Prozessmanagers. Seine Uhr ist die des Restaurants; die Liste ist ein Wert, der aus Ereignissen folgt.</translation>
    </message>
    <message>
        <source>A reservation expires</source>
        <extracomment>paid-too-late: cues 2 title</extracomment>
        <translation>Eine Reservierung läuft ab</translation>
    </message>
    <message>
        <source>The five minutes are over. ReservationExpired is an event like any other, and the falafel bowl is on sale again. Nobody has told Ben yet: his card is still being read.</source>
        <extracomment>paid-too-late: cues 2 caption</extracomment>
        <translation>Die fünf Minuten sind vorbei. ReservationExpired ist ein Ereignis wie jedes andere, und die Falafel Bowl ist wieder im Verkauf. Ben hat noch niemand etwas gesagt: Seine Karte wird noch gelesen.</translation>
    </message>
    <message>
        <source>Paid after it expired</source>
        <extracomment>paid-too-late: cues 3 title</extracomment>
        <translation>Bezahlt nach dem Ablauf</translation>
    </message>
    <message>
        <source>Ben&apos;s money is taken, and his food is held no longer. The process manager asks stock once more; nobody else wanted it, so his order is accepted all the same.</source>
        <extracomment>paid-too-late: cues 3 caption</extracomment>
        <translation>Bens Geld ist genommen, und sein Essen ist nicht mehr reserviert. Der Prozessmanager fragt den Bestand noch einmal; niemand sonst wollte es, also wird seine Bestellung doch angenommen.</translation>
    </message>
    <message>
        <source>Paid, and nothing left</source>
        <extracomment>paid-too-late: cues 4 title</extracomment>
        <translation>Bezahlt und nichts mehr da</translation>
    </message>
    <message>
        <source>Chiara had the last two burgers held, and her time was over at 12:19. Table 1 has ordered them since. Now her card is read: stock refuses, the order is rejected, and her money goes back.</source>
        <extracomment>paid-too-late: cues 4 caption</extracomment>
        <translation>Chiara hatte die letzten zwei Burger reserviert, und ihre Zeit war um 12:19 um. Seitdem hat Tisch 1 sie bestellt. Jetzt wird ihre Karte gelesen: Der Bestand lehnt ab, die Bestellung wird zurückgewiesen, und ihr Geld geht zurück.</translation>
    </message>
    <message>
        <source>The refund is declined</source>
        <extracomment>paid-too-late: cues 5 title</extracomment>
        <translation>Die Erstattung wird abgelehnt</translation>
    </message>
    <message>
        <source>Her bank does not let the refund through. No rule can repair that: 25.00 are owed, and a person has to act. It stands on the list until somebody does.</source>
        <extracomment>paid-too-late: cues 5 caption</extracomment>
        <translation>Ihre Bank lässt die Erstattung nicht durch. Das kann keine Regel reparieren: 25.00 werden geschuldet, und ein Mensch muss handeln. Es steht auf der Liste, bis es jemand tut.</translation>
    </message>
    <message>
        <source>Given back after all</source>
        <extracomment>paid-too-late: cues 6 title</extracomment>
        <translation>Doch noch erstattet</translation>
    </message>
    <message>
        <source>Nadia, the manager, tries again, and this time it goes through. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>paid-too-late: cues 6 caption</extracomment>
        <translation>Nadia von der Leitung versucht es noch einmal, und diesmal klappt es. Der Log behält beide Erstattungen und was dazwischen schiefging.</translation>
    </message>
    <message>
        <source>Never paid</source>
        <extracomment>paid-too-late: cues 7 title</extracomment>
        <translation>Nie bezahlt</translation>
    </message>
    <message>
        <source>Daniel ordered a lemonade ten minutes ago and has gone. His payment expires, and his order is rejected: no hold and no bill stays behind.</source>
        <extracomment>paid-too-late: cues 7 caption</extracomment>
        <translation>Daniel hat vor zehn Minuten eine Lemonade bestellt und ist gegangen. Seine Zahlung verfällt, und seine Bestellung wird zurückgewiesen: Keine Reservierung und keine Rechnung bleibt zurück.</translation>
    </message>
    <message>
        <source>Quiet lunch</source>
        <extracomment>quiet-lunch: name</extracomment>
        <translation>Ruhiger Mittag</translation>
    </message>
    <message>
        <source>Ten orders at four tables and the counter: enough to follow each one from the guest&apos;s wish to the bill. Begin here.</source>
        <extracomment>quiet-lunch: about</extracomment>
        <translation>Zehn Bestellungen an vier Tischen und der Theke: genug, um jede vom Wunsch des Gasts bis zur Rechnung zu verfolgen. Hier beginnen.</translation>
    </message>
    <message>
        <source>The first guests</source>
        <extracomment>quiet-lunch: cues 1 title</extracomment>
        <translation>Die ersten Gäste</translation>
    </message>
    <message>
        <source>Charlie takes the orders, Roger serves. Each order is one command; what comes of it are events.</source>
        <extracomment>quiet-lunch: cues 1 caption</extracomment>
        <translation>Charlie nimmt die Bestellungen auf, Roger trägt auf. Jede Bestellung ist ein Befehl; was daraus wird, sind Ereignisse.</translation>
    </message>
    <message>
        <source>Follow one order</source>
        <extracomment>quiet-lunch: cues 2 title</extracomment>
        <translation>Eine Bestellung verfolgen</translation>
    </message>
    <message>
        <source>Choose an order in the details pane: placed, accepted, cooking, ready, bumped, picked up, delivered, paid. Each is a fact of its own.</source>
        <extracomment>quiet-lunch: cues 2 caption</extracomment>
        <translation>Eine Bestellung im Bereich „Bestelldetails“ wählen: aufgegeben, angenommen, kocht, fertig, abgehakt, abgeholt, ausgeliefert, bezahlt. Jedes ist eine Tatsache für sich.</translation>
    </message>
    <message>
        <source>Time for the bill</source>
        <extracomment>quiet-lunch: cues 3 title</extracomment>
        <translation>Zeit für die Rechnung</translation>
    </message>
    <message>
        <source>At a table the money comes last. When everything is delivered the process manager asks for the payment; a person takes it.</source>
        <extracomment>quiet-lunch: cues 3 caption</extracomment>
        <translation>Am Tisch kommt das Geld zuletzt. Wenn alles ausgeliefert ist, verlangt der Prozessmanager die Zahlung; ein Mensch nimmt sie an.</translation>
    </message>
    <message>
        <source>Read your writes</source>
        <extracomment>read-your-writes: name</extracomment>
        <translation>Eigenes lesen</translation>
    </message>
    <message>
        <source>The waiter view is half a minute late. Until 12:45 nobody waits for it, and of ten looks four lack what the one who looks has done himself. Then Charlie and Roger wait, each piece of work done, until the view shows it: no look lacks that any more, and guests wait five to six minutes to order instead of two. From 13:30 on they keep it in mind instead.</source>
        <extracomment>read-your-writes: about</extracomment>
        <translation>Die Kellnersicht ist eine halbe Minute verspätet. Bis 12:45 wartet niemand auf sie, und von zehn Blicken fehlt vieren, was der Blickende selbst getan hat. Dann warten Charlie und Roger nach jeder Arbeit, bis die Sicht sie zeigt: Das fehlt dann keinem Blick mehr, und Gäste warten fünf bis sechs Minuten aufs Bestellen statt zwei. Ab 13:30 merken sie es sich stattdessen.</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <extracomment>read-your-writes: cues 1 title</extracomment>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Whoever has done his work takes the next at once, and decides by a waiter view that is half a minute late. Of ten looks four lack what he has done himself.</source>
        <extracomment>read-your-writes: cues 1 caption</extracomment>
        <translation>Wer seine Arbeit getan hat, nimmt sofort die nächste und entscheidet nach einer Kellnersicht, die eine halbe Minute verspätet ist. Von zehn Blicken fehlt vieren, was er selbst getan hat.</translation>
    </message>
    <message>
        <source>They wait for their view</source>
        <extracomment>read-your-writes: rota 1 title</extracomment>
        <translation>Sie warten auf ihre Sicht</translation>
    </message>
    <message>
        <source>Charlie and Roger stand at their work until the waiter view shows what they did, two minutes at most, and only then take the next. They read what they wrote; what others did may still be missing. Guests wait five to six minutes to order.</source>
        <extracomment>read-your-writes: rota 1 caption</extracomment>
        <translation>Charlie und Roger bleiben bei ihrer Arbeit stehen, bis die Kellnersicht zeigt, was sie getan haben, höchstens zwei Minuten, und nehmen erst dann die nächste. Sie lesen, was sie selbst geschrieben haben; was andere taten, fehlt vielleicht noch. Gäste warten fünf bis sechs Minuten aufs Bestellen.</translation>
    </message>
    <message>
        <source>They keep it in mind</source>
        <extracomment>read-your-writes: rota 2 title</extracomment>
        <translation>Sie merken es sich</translation>
    </message>
    <message>
        <source>Nobody waits for the view any more. Whom Charlie has led to a table he knows before the view shows it, and leads nobody else there; for the rest all is as it was at noon. The queue shrinks: three minutes to order.</source>
        <extracomment>read-your-writes: rota 2 caption</extracomment>
        <translation>Niemand wartet mehr auf die Sicht. Wen Charlie an einen Tisch geführt hat, weiß er, bevor die Sicht es zeigt, und führt niemanden sonst dorthin; im Übrigen ist alles wie am Mittag. Die Schlange schrumpft: drei Minuten aufs Bestellen.</translation>
    </message>
    <message>
        <source>Short of cooks</source>
        <extracomment>short-of-cooks: name</extracomment>
        <translation>Zu wenige Köche</translation>
    </message>
    <message>
        <source>Takers and runners enough, but of four cooks only one has come. The queue stands where nobody on the floor can see it. Watch orders go in quickly and come out slowly, until Mei gets help at 13:00.</source>
        <extracomment>short-of-cooks: about</extracomment>
        <translation>Für Aufnahme und Service sind genug da, aber von vier Köchen ist nur einer gekommen. Die Schlange steht, wo niemand im Gastraum sie sehen kann. Zusehen, wie Bestellungen schnell hineingehen und langsam herauskommen, bis Mei um 13:00 Hilfe bekommt.</translation>
    </message>
    <message>
        <source>One cook</source>
        <extracomment>short-of-cooks: cues 1 title</extracomment>
        <translation>Ein Koch</translation>
    </message>
    <message>
        <source>Mei is alone in the kitchen. On the floor all is well, still.</source>
        <extracomment>short-of-cooks: cues 1 caption</extracomment>
        <translation>Mei ist allein in der Küche. Im Gastraum ist noch alles gut.</translation>
    </message>
    <message>
        <source>Taken quickly, cooked slowly</source>
        <extracomment>short-of-cooks: cues 2 title</extracomment>
        <translation>Schnell aufgenommen, langsam gekocht</translation>
    </message>
    <message>
        <source>Waiting to order takes a minute, waiting for food more than twenty: taking orders faster only moves the queue.</source>
        <extracomment>short-of-cooks: cues 2 caption</extracomment>
        <translation>Das Warten aufs Bestellen dauert eine Minute, das aufs Essen mehr als zwanzig: Schnelleres Aufnehmen verschiebt nur die Schlange.</translation>
    </message>
    <message>
        <source>With help</source>
        <extracomment>short-of-cooks: cues 3 title</extracomment>
        <translation>Mit Hilfe</translation>
    </message>
    <message>
        <source>Three more cooks came at 13:00. By a quarter past the kitchen had caught up: food takes some six minutes again.</source>
        <extracomment>short-of-cooks: cues 3 caption</extracomment>
        <translation>Um 13:00 kamen drei weitere Köche. Bis Viertel nach hatte die Küche aufgeholt: Das Essen braucht wieder etwa sechs Minuten.</translation>
    </message>
    <message>
        <source>More cooks</source>
        <extracomment>short-of-cooks: rota 1 title</extracomment>
        <translation>Mehr Köche</translation>
    </message>
    <message>
        <source>Tomas, Ines and Pavel have come after all.</source>
        <extracomment>short-of-cooks: rota 1 caption</extracomment>
        <translation>Tomas, Ines und Pavel sind doch noch gekommen.</translation>
    </message>
    <message>
        <source>Six ways to keep the views in step</source>
        <extracomment>six-ways: name</extracomment>
        <translation>Sechs Arten, die Sichten im Gleichschritt zu halten</translation>
    </message>
    <message>
        <source>One lunch, and every ten minutes the views are kept in step in another way: by events, by one model, in one transaction, by a second write, by triggers, by a poll. See who reads what, what it costs, and how old it is.</source>
        <extracomment>six-ways: about</extracomment>
        <translation>Ein Mittag, und alle zehn Minuten werden die Sichten anders im Gleichschritt gehalten: durch Ereignisse, durch ein Modell, in einer Transaktion, durch ein zweites Schreiben, durch Trigger, durch einen Abruf. Ansehen, wer was liest, was es kostet und wie alt es ist.</translation>
    </message>
    <message>
        <source>Each view has a store of its own and folds the events of the log, from its checkpoint on. Nobody has to tell it what changed.</source>
        <extracomment>six-ways: cues 1 caption</extracomment>
        <translation>Jede Sicht hat einen eigenen Speicher und faltet die Ereignisse des Logs, ab ihrem Lesezeichen. Niemand muss ihr sagen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>CRUD: one model</source>
        <extracomment>six-ways: architectures 1 title</extracomment>
        <translation>CRUD: ein Modell</translation>
    </message>
    <message>
        <source>Now there are no read stores: each look joins the normalised tables of the write side. What it shows is never old. What it costs is paid by the one store.</source>
        <extracomment>six-ways: architectures 1 caption</extracomment>
        <translation>Nun gibt es keine Lesespeicher: Jeder Blick verknüpft die normalisierten Tabellen der Schreibseite. Was er zeigt, ist nie alt. Was er kostet, zahlt der eine Speicher.</translation>
    </message>
    <message>
        <source>One store</source>
        <extracomment>six-ways: architectures 2 title</extracomment>
        <translation>Ein Speicher</translation>
    </message>
    <message>
        <source>Read tables stand in the write side&apos;s file and change in the transaction of the command. They are never old either; now each command pays for every view.</source>
        <extracomment>six-ways: architectures 2 caption</extracomment>
        <translation>Lesetabellen stehen in der Datei der Schreibseite und ändern sich in der Transaktion des Befehls. Auch sie sind nie alt; dafür zahlt jeder Befehl für jede Sicht.</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>six-ways: architectures 3 title</extracomment>
        <translation>Push</translation>
    </message>
    <message>
        <source>Each view has its own store again. The write side commits, and then writes once more: into the views. A crash between the two would lose that for ever.</source>
        <extracomment>six-ways: architectures 3 caption</extracomment>
        <translation>Jede Sicht hat wieder einen eigenen Speicher. Die Schreibseite macht ihren Commit und schreibt dann noch einmal: in die Sichten. Ein Absturz dazwischen würde das für immer verlieren.</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every two seconds a job copies them. Whoever looks sees what was so two seconds ago at most.</source>
        <extracomment>six-ways: architectures 4 caption</extracomment>
        <translation>Trigger vermerken, welche Zeilen sich ändern, und alle zwei Sekunden kopiert ein Job sie. Wer hinsieht, sieht, was vor höchstens zwei Sekunden war.</translation>
    </message>
    <message>
        <source>A poll every ten seconds</source>
        <extracomment>six-ways: architectures 5 title</extracomment>
        <translation>Ein Abruf alle zehn Sekunden</translation>
    </message>
    <message>
        <source>A job asks every ten seconds which rows have changed. Cooks and waiters work with what it brought them last.</source>
        <extracomment>six-ways: architectures 5 caption</extracomment>
        <translation>Ein Job fragt alle zehn Sekunden, welche Zeilen sich geändert haben. Köche und Kellner arbeiten mit dem, was er ihnen zuletzt gebracht hat.</translation>
    </message>
    <message>
        <source>By events again</source>
        <extracomment>six-ways: architectures 6 title</extracomment>
        <translation>Wieder aus Ereignissen</translation>
    </message>
    <message>
        <source>Every view is folded anew from the log: nothing of what the others kept is trusted, and nothing is missing.</source>
        <extracomment>six-ways: architectures 6 caption</extracomment>
        <translation>Jede Sicht wird neu aus dem Log gefaltet: Nichts von dem, was die anderen geführt haben, wird übernommen, und nichts fehlt.</translation>
    </message>
    <message>
        <source>A waiter view that is late</source>
        <extracomment>stale-waiter: name</extracomment>
        <translation>Eine verspätete Kellnersicht</translation>
    </message>
    <message>
        <source>A rush, and of each dish there are twenty portions. What takers offer and where they lead guests they read on the waiter view, which is two minutes late: 24 commands of an evening are refused, and 19 times a dish is sold that is out. With a prompt view neither happens; at half a minute it is 7 and 4, at five minutes 43 and 44 (means of 20 evenings).</source>
        <extracomment>stale-waiter: about</extracomment>
        <translation>Ein Ansturm, und von jedem Gericht gibt es zwanzig Portionen. Was die Aufnahme anbietet und wohin sie Gäste führt, liest sie in der Kellnersicht, die zwei Minuten verspätet ist: 24 Befehle eines Abends werden abgelehnt, und 19-mal wird ein Gericht verkauft, das aus ist. Mit einer pünktlichen Sicht geschieht beides nicht; bei einer halben Minute sind es 7 und 4, bei fünf Minuten 43 und 44 (Mittel von 20 Abenden).</translation>
    </message>
    <message>
        <source>Three take orders. Each reads on the waiter view how much is left of a dish, as it was two minutes ago.</source>
        <extracomment>stale-waiter: cues 1 caption</extracomment>
        <translation>Drei nehmen Bestellungen auf. Alle lesen in der Kellnersicht, wie viel von einem Gericht übrig ist, so wie es vor zwei Minuten war.</translation>
    </message>
    <message>
        <source>The first dishes run out</source>
        <extracomment>stale-waiter: cues 2 title</extracomment>
        <translation>Die ersten Gerichte gehen aus</translation>
    </message>
    <message>
        <source>From now on it is sold what is not there any more: the order is rejected when stock answers, and the guest is asked once more. The harm ledger lists each, with what the view showed and what was true.</source>
        <extracomment>stale-waiter: cues 2 caption</extracomment>
        <translation>Von jetzt an wird verkauft, was nicht mehr da ist: Die Bestellung wird zurückgewiesen, wenn der Bestand antwortet, und der Gast wird noch einmal gefragt. Das Schadensbuch führt jeden Fall auf, mit dem, was die Sicht zeigte und was wahr war.</translation>
    </message>
    <message>
        <source>What the delay costs</source>
        <extracomment>stale-waiter: cues 3 title</extracomment>
        <translation>Was die Verzögerung kostet</translation>
    </message>
    <message>
        <source>Nobody counts it in events: a delay costs portions, walks and guests&apos; patience, and twice the delay costs about twice as much. Compare the delays with sweep.</source>
        <extracomment>stale-waiter: cues 3 caption</extracomment>
        <translation>Niemand zählt es in Ereignissen: Eine Verzögerung kostet Portionen, Wege und die Geduld der Gäste, und die doppelte Verzögerung kostet etwa doppelt so viel. Die Verzögerungen mit „Durchlauf“ vergleichen.</translation>
    </message>
    <message>
        <source>Stock is down</source>
        <extracomment>stock-is-down: name</extracomment>
        <translation>Der Bestand ist ausgefallen</translation>
    </message>
    <message>
        <source>One service of three stops. Its commands wait, a guest is told no, a manager gets no answer, and what stock promises too late is given back. Then the till is slow.</source>
        <extracomment>stock-is-down: about</extracomment>
        <translation>Einer von drei Diensten steht. Seine Befehle warten, ein Gast hört ein Nein, die Leitung bekommt keine Antwort, und was der Bestand zu spät zusagt, wird zurückgegeben. Dann ist die Kasse langsam.</translation>
    </message>
    <message>
        <source>Three services</source>
        <extracomment>stock-is-down: cues 1 title</extracomment>
        <translation>Drei Dienste</translation>
    </message>
    <message>
        <source>Orders, stock and payment each have a store of their own, and no transaction spans two of them. Amira&apos;s ramen is promised by stock and paid at the till within half a minute.</source>
        <extracomment>stock-is-down: cues 1 caption</extracomment>
        <translation>Bestellungen, Bestand und Zahlung haben je einen eigenen Speicher, und keine Transaktion umspannt zwei davon. Amiras Ramen wird binnen einer halben Minute vom Bestand zugesagt und an der Kasse bezahlt.</translation>
    </message>
    <message>
        <source>An order waits for stock</source>
        <extracomment>stock-is-down: cues 2 title</extracomment>
        <translation>Eine Bestellung wartet auf den Bestand</translation>
    </message>
    <message>
        <source>Ben&apos;s order is placed all the same: the service Orders runs. But ReserveStock waits for stock, and the process manager has it on its list: until 12:06, and no longer.</source>
        <extracomment>stock-is-down: cues 2 caption</extracomment>
        <translation>Bens Bestellung wird trotzdem aufgegeben: Der Dienst „Bestellungen“ läuft. Aber ReserveStock wartet auf den Bestand, und der Prozessmanager hat es auf seiner Liste: bis 12:06, und nicht länger.</translation>
    </message>
    <message>
        <source>Nadia gets no answer</source>
        <extracomment>stock-is-down: cues 3 title</extracomment>
        <translation>Nadia bekommt keine Antwort</translation>
    </message>
    <message>
        <source>She wanted to mark the lemonade as sold out. Persons, guests and staff wait half a minute, then they take their command back: nobody decided it, and nobody ever will, so it stands in no log.</source>
        <extracomment>stock-is-down: cues 3 caption</extracomment>
        <translation>Sie wollte die Lemonade als ausverkauft melden. Personen, Gäste wie Personal, warten eine halbe Minute, dann nehmen sie ihren Befehl zurück: Niemand hat ihn entschieden, und niemand wird es je tun, also steht er in keinem Log.</translation>
    </message>
    <message>
        <source>Ben is told no</source>
        <extracomment>stock-is-down: cues 4 title</extracomment>
        <translation>Ben hört ein Nein</translation>
    </message>
    <message>
        <source>Stock was silent for three minutes. The process manager looks at its list and rejects the order; stock is still stopped, and ReserveStock still waits.</source>
        <extracomment>stock-is-down: cues 4 caption</extracomment>
        <translation>Der Bestand schwieg drei Minuten. Der Prozessmanager sieht auf seine Liste und weist die Bestellung zurück; der Bestand steht noch immer, und ReserveStock wartet noch immer.</translation>
    </message>
    <message>
        <source>Daniel pays, and waits</source>
        <extracomment>stock-is-down: cues 5 title</extracomment>
        <translation>Daniel zahlt und wartet</translation>
    </message>
    <message>
        <source>The till decides each command twenty seconds after it was sent, in their order. So the bill was made out at 12:16:20, and the payment is taken at 12:16:50.</source>
        <extracomment>stock-is-down: cues 5 caption</extracomment>
        <translation>Die Kasse entscheidet jeden Befehl zwanzig Sekunden nach dem Senden, der Reihe nach. So wurde die Rechnung um 12:16:20 gestellt, und die Zahlung wird um 12:16:50 angenommen.</translation>
    </message>
    <message>
        <source>Stock stops</source>
        <extracomment>stock-is-down: outages 1 title</extracomment>
        <translation>Der Bestand steht</translation>
    </message>
    <message>
        <source>Whatever stock is asked now waits, in order; nothing is refused. Orders and payment go on: Amira&apos;s ramen is paid and in the pan.</source>
        <extracomment>stock-is-down: outages 1 caption</extracomment>
        <translation>Was immer der Bestand jetzt gefragt wird, wartet, der Reihe nach; nichts wird abgelehnt. Bestellungen und Zahlung gehen weiter: Amiras Ramen ist bezahlt und in der Pfanne.</translation>
    </message>
    <message>
        <source>Stock goes on</source>
        <extracomment>stock-is-down: outages 2 title</extracomment>
        <translation>Der Bestand macht weiter</translation>
    </message>
    <message>
        <source>It decides what waited. Ben&apos;s two bowls are promised too late: they are given back at once. Chiara&apos;s bowl is promised in time, before her three minutes are over: she can pay.</source>
        <extracomment>stock-is-down: outages 2 caption</extracomment>
        <translation>Er entscheidet, was gewartet hat. Bens zwei Bowls werden zu spät zugesagt: Sie werden sofort zurückgegeben. Chiaras Bowl wird rechtzeitig zugesagt, bevor ihre drei Minuten um sind: Sie kann zahlen.</translation>
    </message>
    <message>
        <source>Payment decides each command twenty seconds later. Nothing waits for ever, but everything that needs money takes its time.</source>
        <extracomment>stock-is-down: outages 3 caption</extracomment>
        <translation>Die Zahlung entscheidet jeden Befehl zwanzig Sekunden später. Nichts wartet für immer, aber alles, was Geld braucht, braucht seine Zeit.</translation>
    </message>
    <message>
        <source>The till is quick again</source>
        <extracomment>stock-is-down: outages 4 title</extracomment>
        <translation>Die Kasse ist wieder schnell</translation>
    </message>
    <message>
        <source>Payment decides at once. All four orders have come to their end, three of them in the guests&apos; hands.</source>
        <extracomment>stock-is-down: outages 4 caption</extracomment>
        <translation>Die Zahlung entscheidet sofort. Alle vier Bestellungen sind zu ihrem Ende gekommen, drei davon in den Händen der Gäste.</translation>
    </message>
    <message>
        <source>Takeaway storm</source>
        <extracomment>takeaway-storm: name</extracomment>
        <translation>Sturm auf die Theke</translation>
    </message>
    <message>
        <source>At 12:20 the offices come down, all at once, all for takeaway. The board beside the counter is a minute and a half late, and who does not find his number on it asks. With a board that is up to date nobody asks; with this one some 95 do, and for half an hour it makes Roger more than twice as busy, and the food two minutes later than it would be.</source>
        <extracomment>takeaway-storm: about</extracomment>
        <translation>Um 12:20 kommen die Büros herunter, alle auf einmal, alle zum Mitnehmen. Die Tafel neben der Theke ist anderthalb Minuten verspätet, und wer seine Nummer darauf nicht findet, fragt. Mit einer aktuellen Tafel fragt niemand; mit dieser fragen etwa 95, und eine halbe Stunde lang macht sie Roger mehr als doppelt so viel Arbeit und das Essen zwei Minuten später, als es wäre.</translation>
    </message>
    <message>
        <source>The storm</source>
        <extracomment>takeaway-storm: cues 1 title</extracomment>
        <translation>Der Sturm</translation>
    </message>
    <message>
        <source>A hundred an hour, for half an hour.</source>
        <extracomment>takeaway-storm: cues 1 caption</extracomment>
        <translation>Hundert pro Stunde, eine halbe Stunde lang.</translation>
    </message>
    <message>
        <source>The status view shows what was true 90 seconds ago. Most who ask do not find their number yet; one in sixteen asks for food that lies ready. To order nobody waits longer for it: Charlie only takes orders, and Roger answers.</source>
        <extracomment>takeaway-storm: cues 2 caption</extracomment>
        <translation>Die Statussicht zeigt, was vor 90 Sekunden wahr war. Die meisten, die fragen, finden ihre Nummer noch nicht; einer von sechzehn fragt nach Essen, das fertig daliegt. Aufs Bestellen wartet deshalb niemand länger: Charlie nimmt nur auf, und Roger antwortet.</translation>
    </message>
    <message>
        <source>After the storm</source>
        <extracomment>takeaway-storm: cues 3 title</extracomment>
        <translation>Nach dem Sturm</translation>
    </message>
    <message>
        <source>Hardly anybody queues to order any more, and still six or seven wait for their food.</source>
        <extracomment>takeaway-storm: cues 3 caption</extracomment>
        <translation>Kaum jemand steht noch zum Bestellen an, und immer noch warten sechs oder sieben auf ihr Essen.</translation>
    </message>
    <message>
        <source>The textbook counter</source>
        <extracomment>textbook-counter: name</extracomment>
        <translation>Die Theke aus dem Lehrbuch</translation>
    </message>
    <message>
        <source>One counter as the textbooks have it: guests come by chance, 45 an hour, Charlie needs a minute in the mean for each, and nobody loses patience. While they come he is busy three quarters of the time, and yet guests wait three minutes in the mean: watch Waits in the charts, where theory is the dotted line.</source>
        <extracomment>textbook-counter: about</extracomment>
        <translation>Eine Theke, wie sie in den Lehrbüchern steht: Gäste kommen zufällig, 45 pro Stunde, Charlie braucht im Mittel eine Minute für jeden, und niemand verliert die Geduld. Solange sie kommen, ist er drei Viertel der Zeit beschäftigt, und doch warten Gäste im Mittel drei Minuten: In den Diagrammen „Warten“ ansehen, wo die Theorie die gepunktete Linie ist.</translation>
    </message>
    <message>
        <source>A textbook queue</source>
        <extracomment>textbook-counter: cues 1 title</extracomment>
        <translation>Eine Schlange aus dem Lehrbuch</translation>
    </message>
    <message>
        <source>45 guests an hour, one server, a minute in the mean: M/M/1. In the long run a guest waits three minutes, says Erlang.</source>
        <extracomment>textbook-counter: cues 1 caption</extracomment>
        <translation>45 Gäste pro Stunde, ein Kellner, im Mittel eine Minute: M/M/1. Auf lange Sicht wartet ein Gast drei Minuten, sagt Erlang.</translation>
    </message>
    <message>
        <source>Busy is not the same as enough</source>
        <extracomment>textbook-counter: cues 2 title</extracomment>
        <translation>Beschäftigt ist nicht dasselbe wie genug</translation>
    </message>
    <message>
        <source>Charlie stands idle a quarter of the time. The queue is made by chance alone: by guests who come together and orders that take long.</source>
        <extracomment>textbook-counter: cues 2 caption</extracomment>
        <translation>Charlie hat ein Viertel der Zeit nichts zu tun. Die Schlange macht allein der Zufall: Gäste, die zusammen kommen, und Bestellungen, die lange dauern.</translation>
    </message>
    <message>
        <source>One evening is not the long run</source>
        <extracomment>textbook-counter: cues 3 title</extracomment>
        <translation>Ein Abend ist nicht die lange Sicht</translation>
    </message>
    <message>
        <source>The dotted line is what theory expects in the long run; in 95 of 100 evenings like this one the mean wait lies in the band around it.</source>
        <extracomment>textbook-counter: cues 3 caption</extracomment>
        <translation>Die gepunktete Linie ist, was die Theorie auf lange Sicht erwartet; an 95 von 100 Abenden wie diesem liegt das mittlere Warten im Band darum herum.</translation>
    </message>
    <message>
        <source>The board</source>
        <extracomment>the-board: name</extracomment>
        <translation>Die Tafel</translation>
    </message>
    <message>
        <source>Roger alone; at 12:30 Charlie is back, and they split the work; at 12:45 a board is hung where guests see it, and Roger gets one at hand. Nobody asks any more: who comes then waits six and a half minutes for food instead of nine and a half, and for each command that a person gives, somebody reads a view seven times (the mean of 20 evenings).</source>
        <extracomment>the-board: about</extracomment>
        <translation>Roger allein; um 12:30 ist Charlie wieder da, und sie teilen die Arbeit auf; um 12:45 wird eine Tafel aufgehängt, wo Gäste sie sehen, und Roger bekommt eine zur Hand. Niemand fragt mehr: Wer dann kommt, wartet sechseinhalb Minuten aufs Essen statt neuneinhalb, und auf jeden Befehl, den eine Person gibt, kommen sieben Blicke auf eine Sicht (Mittel von 20 Abenden).</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, and guests ask where it is: that keeps Roger even longer.</source>
        <extracomment>the-board: cues 2 caption</extracomment>
        <translation>Die Köche sind weniger als ein Viertel ihrer Zeit beschäftigt. Was fertig ist, liegt minutenlang an der Ausgabe, und Gäste fragen, wo es ist: Das hält Roger noch länger auf.</translation>
    </message>
    <message>
        <source>The board is up</source>
        <extracomment>the-board: cues 3 title</extracomment>
        <translation>Die Tafel hängt</translation>
    </message>
    <message>
        <source>The status view hangs where guests see it. They read for themselves, every six seconds, and it costs nobody a step; each question had cost Roger a walk. That is what a read view is for.</source>
        <extracomment>the-board: cues 3 caption</extracomment>
        <translation>Die Statussicht hängt, wo Gäste sie sehen. Sie lesen selbst, alle sechs Sekunden, und es kostet niemanden einen Schritt; jede Frage hatte Roger einen Gang gekostet. Dafür ist eine Lesesicht da.</translation>
    </message>
    <message>
        <source>What each step gained</source>
        <extracomment>the-board: cues 4 title</extracomment>
        <translation>Was jeder Schritt gebracht hat</translation>
    </message>
    <message>
        <source>Who comes after 12:45 waits to order and for food: one server 10:23 and 15:59; two who both do everything 3:08 and 8:59; the split 1:40 and 9:28; the board 1:41 and 6:26. First the second pair of hands, then the read view, then the split.</source>
        <extracomment>the-board: cues 4 caption</extracomment>
        <translation>Wer nach 12:45 kommt, wartet aufs Bestellen und aufs Essen: ein Kellner 10:23 und 15:59; zwei, die beide alles machen, 3:08 und 8:59; die Aufteilung 1:40 und 9:28; die Tafel 1:41 und 6:26. Zuerst das zweite Paar Hände, dann die Lesesicht, dann die Aufteilung.</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <extracomment>two-generalists: name</extracomment>
        <translation>Zwei für alles</translation>
    </message>
    <message>
        <source>The same guests. At 12:30 Charlie comes back, and both do everything. A second pair of hands is what helps most: who comes after 12:45 waits three minutes to order instead of ten, nine for food instead of sixteen, and 5 guests an evening lose patience instead of 17. What it does not cure: a fifth of the time at work goes into changing over.</source>
        <extracomment>two-generalists: about</extracomment>
        <translation>Dieselben Gäste. Um 12:30 kommt Charlie zurück, und beide machen alles. Ein zweites Paar Hände hilft am meisten: Wer nach 12:45 kommt, wartet drei Minuten aufs Bestellen statt zehn, neun aufs Essen statt sechzehn, und 5 Gäste am Abend verlieren die Geduld statt 17. Was es nicht heilt: Ein Fünftel der Arbeitszeit geht ins Umschalten.</translation>
    </message>
    <message>
        <source>Ordering, eating and paying: all waits are shorter. That is what two people do; it says nothing yet of how they share the work.</source>
        <extracomment>two-generalists: cues 2 caption</extracomment>
        <translation>Bestellen, Essen und Zahlen: Alle Wartezeiten sind kürzer. Das machen zwei Leute; es sagt noch nichts darüber, wie sie die Arbeit teilen.</translation>
    </message>
    <message>
        <source>What is lost on the way</source>
        <extracomment>two-generalists: cues 3 title</extracomment>
        <translation>Was unterwegs verloren geht</translation>
    </message>
    <message>
        <source>Of the time at work a fifth goes into getting from one kind of work into another, and a tenth into walks to the kitchen for an answer.</source>
        <extracomment>two-generalists: cues 3 caption</extracomment>
        <translation>Von der Arbeitszeit geht ein Fünftel in das Umschalten von einer Arbeit zur anderen und ein Zehntel in Gänge in die Küche für eine Antwort.</translation>
    </message>
    <message>
        <source>Charlie and Roger both do everything: whoever is free takes what has waited longest.</source>
        <extracomment>two-generalists: rota 1 caption</extracomment>
        <translation>Charlie und Roger machen beide alles: Wer frei ist, nimmt, was am längsten gewartet hat.</translation>
    </message>
    <message>
        <source>When the split loses</source>
        <extracomment>when-the-split-loses: name</extracomment>
        <translation>Wenn die Aufteilung verliert</translation>
    </message>
    <message>
        <source>The same guests once more, but changing from one kind of work to another costs nothing, and nobody asks anything. From 12:30 on Charlie and Roger split the work as before, and now it costs: who comes after 12:45 waits 1:10 to order and 0:50 to pay, where two who both do everything need 0:26 and 0:23. One stands idle while the other has a queue.</source>
        <extracomment>when-the-split-loses: about</extracomment>
        <translation>Noch einmal dieselben Gäste, aber das Umschalten von einer Arbeit zur anderen kostet nichts, und niemand fragt etwas. Ab 12:30 teilen Charlie und Roger die Arbeit auf wie zuvor, und nun kostet es: Wer nach 12:45 kommt, wartet 1:10 aufs Bestellen und 0:50 aufs Zahlen, wo zwei, die beide alles machen, 0:26 und 0:23 brauchen. Einer steht untätig da, während der andere eine Schlange hat.</translation>
    </message>
    <message>
        <source>Idle beside a queue</source>
        <extracomment>when-the-split-loses: cues 2 title</extracomment>
        <translation>Untätig neben einer Schlange</translation>
    </message>
    <message>
        <source>Charlie has a queue while Roger is free, or the other way round. Where changing over costs nothing, whoever is free should take what comes.</source>
        <extracomment>when-the-split-loses: cues 2 caption</extracomment>
        <translation>Charlie hat eine Schlange, während Roger frei ist, oder umgekehrt. Wo das Umschalten nichts kostet, sollte nehmen, was kommt, wer frei ist.</translation>
    </message>
    <message>
        <source>When a split pays</source>
        <extracomment>when-the-split-loses: cues 3 title</extracomment>
        <translation>Wann sich eine Aufteilung lohnt</translation>
    </message>
    <message>
        <source>With questions, and three seconds lost at each change of work, both ways are alike; with twenty seconds the split is clearly better. A split is bought for what it saves, not for its own sake.</source>
        <extracomment>when-the-split-loses: cues 3 caption</extracomment>
        <translation>Mit Fragen und drei verlorenen Sekunden bei jedem Umschalten sind beide Arten gleich; mit zwanzig Sekunden ist die Aufteilung klar besser. Eine Aufteilung kauft man für das, was sie spart, nicht um ihrer selbst willen.</translation>
    </message>
    <message>
        <source>The split: Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>when-the-split-loses: rota 1 caption</extracomment>
        <translation>Die Aufteilung: Charlie nimmt Bestellungen und Geld entgegen, Roger trägt auf und antwortet.</translation>
    </message>
    <message>
        <source>Wrong at no lag</source>
        <extracomment>wrong-at-no-lag: name</extracomment>
        <translation>Falsch ohne Rückstand</translation>
    </message>
    <message>
        <source>Half an hour in which one view is two minutes late, and another has lost a single event. The late one is right in the end. The other is up to date all the time, and stays wrong: its lag says nothing of it, the truth audit does.</source>
        <extracomment>wrong-at-no-lag: about</extracomment>
        <translation>Eine halbe Stunde, in der eine Sicht zwei Minuten verspätet ist und eine andere ein einziges Ereignis verloren hat. Die verspätete stimmt am Ende. Die andere ist die ganze Zeit aktuell und bleibt falsch: Ihr Rückstand sagt nichts davon, die Prüfung schon.</translation>
    </message>
    <message>
        <source>Which one is wrong?</source>
        <extracomment>wrong-at-no-lag: cues 1 title</extracomment>
        <translation>Welche ist falsch?</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes behind. The order details are not behind at all, and say of order 5 that it is not paid: 24.00 less than what is in the till.</source>
        <extracomment>wrong-at-no-lag: cues 1 caption</extracomment>
        <translation>Die Gästetafel ist zwei Minuten im Rückstand. Die Bestelldetails sind gar nicht im Rückstand und sagen, dass Bestellung 5 nicht bezahlt ist: 24.00 weniger, als in der Kasse sind.</translation>
    </message>
    <message>
        <source>Late is not wrong</source>
        <extracomment>wrong-at-no-lag: cues 2 title</extracomment>
        <translation>Verspätet ist nicht falsch</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown everything by now but the last two minutes. Order 5 is eaten, and the order details still wait for its money: nothing will tell them, until the view is made anew.</source>
        <extracomment>wrong-at-no-lag: cues 2 caption</extracomment>
        <translation>Die Gästetafel hat inzwischen alles gezeigt außer den letzten zwei Minuten. Bestellung 5 ist gegessen, und die Bestelldetails warten noch auf ihr Geld: Nichts wird es ihnen sagen, bis die Sicht neu gemacht wird.</translation>
    </message>
    <message>
        <source>Status is late</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 title</extracomment>
        <translation>Status ist verspätet</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board shows everything two minutes after it was recorded. Its header says so: it is behind.</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 caption</extracomment>
        <translation>Von jetzt an zeigt die Gästetafel alles zwei Minuten nach der Aufzeichnung. Ihre Kopfzeile sagt es: Sie ist im Rückstand.</translation>
    </message>
    <message>
        <source>One event is to be lost</source>
        <extracomment>wrong-at-no-lag: bends 1 title</extracomment>
        <translation>Ein Ereignis geht verloren</translation>
    </message>
    <message>
        <source>Chiara will order and pay. Of all events on their way to the order details, the one that says that she has paid is thrown away.</source>
        <extracomment>wrong-at-no-lag: bends 1 caption</extracomment>
        <translation>Chiara wird bestellen und zahlen. Von allen Ereignissen auf dem Weg in die Bestelldetails wird das verworfen, das sagt, dass sie gezahlt hat.</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>Die leere Tafel</translation>
    </message>
    <message>
        <source>Six wait, and look at the board every half minute. At 12:30 it is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: about</extracomment>
        <translation>Sechs warten und sehen jede halbe Minute auf die Tafel. Um 12:30 wird sie verworfen, und erst ein Blick lässt sie aus dem Log neu aufbauen. Jeder Blick, der sie leer findet, beginnt einen eigenen Aufbau, und alle teilen sich einen Projektor.</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>kalt</translation>
    </message>
    <message>
        <source>wok</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>Wok</translation>
    </message>
    <message>
        <source>grill</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>Grill</translation>
    </message>
    <message>
        <source>Roger does it all</source>
        <extracomment>a-second-pair-of-hands: pools 1 name</extracomment>
        <translation>Roger macht alles</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <extracomment>a-second-pair-of-hands: pools 2 name</extracomment>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Charlie takes orders and money</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 1 name</extracomment>
        <translation>Charlie nimmt auf und kassiert</translation>
    </message>
    <message>
        <source>Roger serves and answers</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 2 name</extracomment>
        <translation>Roger serviert und antwortet</translation>
    </message>
    <message>
        <source>Charlie seats and takes orders</source>
        <extracomment>did-my-write-reach-my-view: pools 1 name</extracomment>
        <translation>Charlie platziert und nimmt auf</translation>
    </message>
    <message>
        <source>Roger serves</source>
        <extracomment>did-my-write-reach-my-view: pools 2 name</extracomment>
        <translation>Roger serviert</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money</source>
        <extracomment>guests-who-ask-again: pools 1 name</extracomment>
        <translation>Charlie und Dora nehmen auf und kassieren</translation>
    </message>
    <message>
        <source>Roger and Charlie</source>
        <extracomment>when-not-to: pools 1 name</extracomment>
        <translation>Roger und Charlie</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>friday-rush: pools 1 name</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>friday-rush: pools 2 name</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>takeaway-storm: pools 1 name</extracomment>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Both do it all</source>
        <extracomment>two-generalists: rota 1 pools 1 name</extracomment>
        <translation>Beide machen alles</translation>
    </message>
    <message>
        <source>Every phone a guest</source>
        <extracomment>every-phone-a-guest: name</extracomment>
        <translation>Jedes Handy ein Gast</translation>
    </message>
    <message>
        <source>A lunch for a class with phones: nobody comes but those who come in by the doors (Run, Doors for phones). Charlie takes money, Roger serves and answers, the kitchen is quick. At 12:10 the board that guests read falls two minutes behind.</source>
        <extracomment>every-phone-a-guest: about</extracomment>
        <translation>Ein Mittag für eine Klasse mit Handys: Niemand kommt, außer wer durch die Türen kommt (Lauf, Türen für Handys). Charlie kassiert, Roger trägt auf und antwortet, die Küche ist schnell. Um 12:10 fällt die Tafel, die Gäste lesen, zwei Minuten in Rückstand.</translation>
    </message>
    <message>
        <source>Order on your phone, and pay. When the board calls your number, come to the counter. You may ask where your order is: somebody has to find out, and serves nobody meanwhile.</source>
        <extracomment>every-phone-a-guest: cues 1 caption</extracomment>
        <translation>Auf dem Handy bestellen und zahlen. Ruft die Tafel die eigene Nummer, an die Theke kommen. Man darf fragen, wo die Bestellung ist: Jemand muss es herausfinden und bedient so lange niemanden.</translation>
    </message>
    <message>
        <source>Who waits for what is ready?</source>
        <extracomment>every-phone-a-guest: cues 2 title</extracomment>
        <translation>Wer wartet auf das, was fertig ist?</translation>
    </message>
    <message>
        <source>Some of you may wait for food that stands on the pass. Who asks? Who comes too soon?</source>
        <extracomment>every-phone-a-guest: cues 2 caption</extracomment>
        <translation>Einige von Ihnen warten vielleicht auf Essen, das in der Ausgabe steht. Wer fragt? Wer kommt zu früh?</translation>
    </message>
    <message>
        <source>What it cost you</source>
        <extracomment>every-phone-a-guest: cues 3 title</extracomment>
        <translation>Was es Sie kostete</translation>
    </message>
    <message>
        <source>Each of you who was told of a number too late stands in the ledger, with how long he waited for nothing.</source>
        <extracomment>every-phone-a-guest: cues 3 caption</extracomment>
        <translation>Jeder von Ihnen, dem eine Nummer zu spät gesagt wurde, steht im Schadensbuch, mit der Zeit, die er umsonst wartete.</translation>
    </message>
    <message>
        <source>From now on the board that you read shows what was two minutes ago. The kitchen is as quick as before.</source>
        <extracomment>every-phone-a-guest: laterDelays 1 caption</extracomment>
        <translation>Von jetzt an zeigt die Tafel, die Sie lesen, was vor zwei Minuten war. Die Küche ist so schnell wie vorher.</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>Die Tafel in der Hand</translation>
    </message>
    <message>
        <source>A lunch for a lesson with phones: six guests come in the first minutes, and after them whoever comes in by the doors (Run, Doors for phones). Charlie takes orders and money, Roger serves and answers. The board that guests read is two minutes behind from the beginning.</source>
        <extracomment>the-board-in-your-hand: about</extracomment>
        <translation>Ein Mittag für eine Lektion mit Handys: Sechs Gäste kommen in den ersten Minuten, und nach ihnen, wer durch die Türen kommt (Lauf, Türen für Handys). Charlie nimmt Bestellungen und Geld entgegen, Roger trägt auf und antwortet. Die Tafel, die Gäste lesen, ist von Anfang an zwei Minuten im Rückstand.</translation>
    </message>
    <message>
        <source>The restaurant opens</source>
        <extracomment>every-phone-a-guest: cues 1 title</extracomment>
        <translation>Das Restaurant öffnet</translation>
    </message>
</context>
<context>
    <name>restaurant::Glossary</name>
    <message>
        <source>The dining room and the way of the data in one picture: what people do, and what comes of it.</source>
        <extracomment>glossary: story</extracomment>
        <translation>Der Gastraum und der Weg der Daten in einem Bild: was Menschen tun und was daraus wird.</translation>
    </message>
    <message>
        <source>Here an order is taken: what you send is a wish, and it may be refused.</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>Hier wird eine Bestellung aufgenommen: Was man sendet, ist ein Wunsch, und er kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>The tickets that the cooks work by, kept in step with the log.</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>Die Bons, nach denen die Köche arbeiten, mit dem Log im Gleichschritt gehalten.</translation>
    </message>
    <message>
        <source>The tables, and what is to be done next: staff decide by it, as old as it may be.</source>
        <extracomment>glossary: waiter</extracomment>
        <translation>Die Tische und was als Nächstes zu tun ist: Danach entscheidet das Personal, wie alt es auch sein mag.</translation>
    </message>
    <message>
        <source>The board of numbers that guests read, so that nobody has to be asked.</source>
        <extracomment>glossary: status</extracomment>
        <translation>Die Nummerntafel, die Gäste lesen, damit niemand gefragt werden muss.</translation>
    </message>
    <message>
        <source>One order with its stock and its payment, put together before anybody asks.</source>
        <extracomment>glossary: details</extracomment>
        <translation>Eine Bestellung mit ihrem Bestand und ihrer Zahlung, zusammengestellt, bevor jemand fragt.</translation>
    </message>
    <message>
        <source>Every command and every event, in the order in which they were recorded.</source>
        <extracomment>glossary: log</extracomment>
        <translation>Jeder Befehl und jedes Ereignis, in der Reihenfolge, in der sie aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>The dining room from above: who waits, who works, and who looks at a board.</source>
        <extracomment>glossary: floor</extracomment>
        <translation>Der Gastraum von oben: wer wartet, wer arbeitet und wer auf eine Tafel sieht.</translation>
    </message>
    <message>
        <source>The roads from a command to the views, and each message on its way.</source>
        <extracomment>glossary: flow</extracomment>
        <translation>Die Wege von einem Befehl zu den Sichten, und jede Nachricht unterwegs.</translation>
    </message>
    <message>
        <source>Waits, queues and work of this evening as curves; they are simulated, the same on every computer.</source>
        <extracomment>glossary: charts</extracomment>
        <translation>Wartezeiten, Schlangen und Arbeit dieses Abends als Kurven; sie sind simuliert, auf jedem Rechner gleich.</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and every pane shows that moment.</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>Der Abend als Linie: Wohin man den Cursor auch setzt, jeder Bereich zeigt diesen Augenblick.</translation>
    </message>
    <message>
        <source>Why a document says what it says: the events behind it, with the decisions that made them.</source>
        <extracomment>glossary: why</extracomment>
        <translation>Warum in einem Dokument steht, was da steht: die Ereignisse dahinter, mit den Entscheidungen, aus denen sie kamen.</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is added while the evening runs.</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>Wie viele Gäste welches Gericht bestellt haben: eine Sicht, die hinzukommt, während der Abend läuft.</translation>
    </message>
    <message>
        <source>The files of the evening, looked into and never written.</source>
        <extracomment>glossary: stores</extracomment>
        <translation>Die Dateien des Abends: Man sieht hinein, geschrieben wird nie.</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true.</source>
        <extracomment>glossary: harm</extracomment>
        <translation>Was es gekostet hat, sich nach Sichten zu richten, die nicht zeigten, was wahr war.</translation>
    </message>
    <message>
        <source>The clock of the restaurant: let the evening run, hold it, or take one step.</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>Die Uhr des Restaurants: den Abend laufen lassen, anhalten oder einen Schritt weitergehen.</translation>
    </message>
    <message>
        <source>Who works now, and at what; the next guests find it changed.</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>Wer jetzt arbeitet und woran; die nächsten Gäste finden es geändert vor.</translation>
    </message>
    <message>
        <source>What has just happened and is worth looking at, or why something was refused.</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>Was eben geschehen ist und einen Blick lohnt, oder warum etwas abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Which service is stopped or slow, and what waits for it.</source>
        <extracomment>glossary: serviceBar</extracomment>
        <translation>Welcher Dienst steht oder langsam ist und was auf ihn wartet.</translation>
    </message>
    <message>
        <source>Whether the view is right: its documents are compared with what the events make.</source>
        <extracomment>glossary: light</extracomment>
        <translation>Ob die Sicht stimmt: Ihre Dokumente werden mit dem verglichen, was die Ereignisse ergeben.</translation>
    </message>
    <message>
        <source>How far the view has come with the log, and how old what it shows is.</source>
        <extracomment>glossary: progress</extracomment>
        <translation>Wie weit die Sicht mit dem Log gekommen ist und wie alt das ist, was sie zeigt.</translation>
    </message>
    <message>
        <source>What can be done to the view itself: stop it, make it anew, help it over a bad event.</source>
        <extracomment>glossary: viewMenu</extracomment>
        <translation>Was mit der Sicht selbst getan werden kann: sie anhalten, neu machen, ihr über ein schlechtes Ereignis helfen.</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and the picture shows that moment.</source>
        <extracomment>glossary: stageBand</extracomment>
        <translation>Der Abend als Linie: Wohin man den Cursor auch setzt, das Bild zeigt diesen Augenblick.</translation>
    </message>
    <message>
        <source>command</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>a task that somebody asks for (&quot;VoidLine, reason: wrong table&quot;), with an id, an actor, and the view and position it was decided on</source>
        <extracomment>glossary: command</extracomment>
        <translation>ein Auftrag, um den jemand bittet (VoidLine, Grund: „falscher Tisch“), mit einer Id, einem Handelnden und der Sicht und Position, aufgrund derer entschieden wurde</translation>
    </message>
    <message>
        <source>command handler</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>Befehlsverarbeiter</translation>
    </message>
    <message>
        <source>finds the aggregates of a command, lets them decide, and appends what they decided</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>findet die Aggregate eines Befehls, lässt sie entscheiden und hängt an, was sie entschieden haben</translation>
    </message>
    <message>
        <source>decide, evolve</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>entscheiden, weiterentwickeln</translation>
    </message>
    <message>
        <source>the two pure functions of an aggregate: (state, command) to events or a rejection; (state, event) to state</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>die zwei reinen Funktionen eines Aggregats: (Zustand, Befehl) zu Ereignissen oder einer Zurückweisung; (Zustand, Ereignis) zu Zustand</translation>
    </message>
    <message>
        <source>rejection, refusal</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>Zurückweisung, Ablehnung</translation>
    </message>
    <message>
        <source>the rejection is the typed reason with its sentence; refusal is what a person meets</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>die Zurückweisung ist der typisierte Grund mit seinem Satz; die Ablehnung ist, was einem Menschen begegnet</translation>
    </message>
    <message>
        <source>outcome</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>what became of a command: accepted with its events, or rejected; a repeated command id gets the first one again</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>was aus einem Befehl wurde: angenommen mit seinen Ereignissen oder zurückgewiesen; eine wiederholte Befehls-Id bekommt noch einmal den ersten</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>glossary: story</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>a fact of the restaurant, in the past tense, never changed</source>
        <extracomment>glossary: event</extracomment>
        <translation>eine Tatsache des Restaurants, in der Vergangenheitsform, nie geändert</translation>
    </message>
    <message>
        <source>aggregate, stream</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>Aggregat, Strom</translation>
    </message>
    <message>
        <source>an aggregate (an order, a table, the stock of a dish, a payment) is folded from its stream, the events about it in order</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>ein Aggregat (eine Bestellung, ein Tisch, der Bestand eines Gerichts, eine Zahlung) wird aus seinem Strom gefaltet, den Ereignissen darüber in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>consistency boundary</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>Konsistenzgrenze</translation>
    </message>
    <message>
        <source>the streams that a decision looked at, each at a version; among them are those that it wrote to</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>die Ströme, die eine Entscheidung angesehen hat, jeder in einer Version; darunter sind die, in die sie geschrieben hat</translation>
    </message>
    <message>
        <source>expected version</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>erwartete Version</translation>
    </message>
    <message>
        <source>the number of events in a stream that a decision was made on; if there are more by now, it is decided again</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>die Zahl der Ereignisse in einem Strom, aufgrund derer entschieden wurde; sind es inzwischen mehr, wird noch einmal entschieden</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>glossary: log</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>all events of one store, in one order</source>
        <extracomment>glossary: log</extracomment>
        <translation>alle Ereignisse eines Speichers, in einer Reihenfolge</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>glossary: position</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>the place of an event in the log, dense from 1</source>
        <extracomment>glossary: position</extracomment>
        <translation>der Platz eines Ereignisses im Log, lückenlos ab 1</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>what folds events into documents; a board is a projection with its documents, as a value</source>
        <extracomment>glossary: projection</extracomment>
        <translation>was Ereignisse zu Dokumenten faltet; eine Tafel ist eine Projektion mit ihren Dokumenten, als Wert</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>glossary: details</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>one thing that a view shows: a ticket, a table&apos;s card, a number on the status board; named by view, kind and key</source>
        <extracomment>glossary: document</extracomment>
        <translation>ein Ding, das eine Sicht zeigt: ein Bon, die Karte eines Tisches, eine Nummer auf der Nummerntafel; benannt nach Sicht, Art und Schlüssel</translation>
    </message>
    <message>
        <source>read view, view</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>Lesesicht, Sicht</translation>
    </message>
    <message>
        <source>a board as somebody reads it, kept in step with the log; pane is the widget that shows it</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>eine Tafel, wie jemand sie liest, mit dem Log im Gleichschritt gehalten; Bereich heißt das Widget, das sie zeigt</translation>
    </message>
    <message>
        <source>read store</source>
        <extracomment>glossary: stores</extracomment>
        <translation>Lesespeicher</translation>
    </message>
    <message>
        <source>the file that keeps a view&apos;s documents and checkpoint; deleting it costs a rebuild and nothing else</source>
        <extracomment>glossary: read store</extracomment>
        <translation>die Datei, die Dokumente und Lesezeichen einer Sicht aufbewahrt; sie zu löschen kostet einen Neuaufbau und sonst nichts</translation>
    </message>
    <message>
        <source>write side, read side</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>Schreibseite, Leseseite</translation>
    </message>
    <message>
        <source>who handles commands and appends; whoever keeps the views in step (ReadSide)</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>wer Befehle bearbeitet und anhängt; wer die Sichten im Gleichschritt hält (ReadSide)</translation>
    </message>
    <message>
        <source>query</source>
        <extracomment>glossary: status</extracomment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>a question to a view, whoever asks: a screen that is refreshed, a guest, the staff, a person at the screen; it never changes anything</source>
        <extracomment>glossary: query</extracomment>
        <translation>eine Frage an eine Sicht, wer auch immer fragt: ein Bildschirm, der aufgefrischt wird, ein Gast, das Personal, ein Mensch am Bildschirm; sie ändert nie etwas</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>glossary: look</extracomment>
        <translation>Blick</translation>
    </message>
    <message>
        <source>a query by a guest or by somebody of the staff: recorded, at the position that the view had reached</source>
        <extracomment>glossary: look</extracomment>
        <translation>eine Abfrage durch einen Gast oder jemanden vom Personal: aufgezeichnet, bei der Position, die die Sicht erreicht hatte</translation>
    </message>
    <message>
        <source>cost (of a query)</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>Kosten (einer Abfrage)</translation>
    </message>
    <message>
        <source>statements that were run, rows that these answered, steps of SQLite, and the time until the answer was there; none is counted where none was run</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>Anweisungen, die ausgeführt wurden, Zeilen, die sie lieferten, Schritte von SQLite und die Zeit, bis die Antwort da war; gezählt wird nichts, wo nichts ausgeführt wurde</translation>
    </message>
    <message>
        <source>composition</source>
        <extracomment>glossary: composition</extracomment>
        <translation>Zusammensetzen (Komposition)</translation>
    </message>
    <message>
        <source>the same question put to each service at that moment, and the answers put together, instead of asking a view</source>
        <extracomment>glossary: composition</extracomment>
        <translation>dieselbe Frage in diesem Augenblick an jeden Dienst gestellt und die Antworten zusammengesetzt, statt eine Sicht zu fragen</translation>
    </message>
    <message>
        <source>publish, feed</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>veröffentlichen, Ereignisfeed</translation>
    </message>
    <message>
        <source>after the commit the write side publishes the new events to the event feed, where deliveries begin</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>nach dem Commit veröffentlicht die Schreibseite die neuen Ereignisse im Ereignisfeed, wo Zustellungen beginnen</translation>
    </message>
    <message>
        <source>delivery, delivery line</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>Zustellung, Zustellweg</translation>
    </message>
    <message>
        <source>a delivery is one event on its way to one view, with the time at which it is due; the line carries a view&apos;s deliveries, in order and resumable</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>eine Zustellung ist ein Ereignis auf seinem Weg zu einer Sicht, mit der Zeit, zu der es fällig ist; der Zustellweg trägt die Zustellungen einer Sicht, der Reihe nach und fortsetzbar</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>Lesezeichen (Checkpoint)</translation>
    </message>
    <message>
        <source>how far a view, or the process manager, has come with the log; stored with what came of it</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>wie weit eine Sicht oder der Prozessmanager mit dem Log gekommen ist; gespeichert mit dem, was daraus wurde</translation>
    </message>
    <message>
        <source>stopped, slow</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>angehalten, langsam</translation>
    </message>
    <message>
        <source>of a service: it decides no command until it is set going again; or each a while after it was sent</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>von einem Dienst: Er entscheidet keinen Befehl, bis er wieder in Gang gesetzt wird; oder jeden erst eine Weile, nachdem er gesendet wurde</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>a command that its sender took back because its service did not answer: nobody decides it any more</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>ein Befehl, den sein Absender zurücknahm, weil sein Dienst nicht antwortete: Niemand entscheidet ihn mehr</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>glossary: under way</extracomment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>a command that was taken for handling and is not decided yet: neither accepted nor refused</source>
        <extracomment>glossary: under way</extracomment>
        <translation>ein Befehl, der zur Bearbeitung angenommen und noch nicht entschieden ist: weder angenommen noch abgelehnt</translation>
    </message>
    <message>
        <source>choice of consistency</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>Wahl der Konsistenz</translation>
    </message>
    <message>
        <source>what whoever gives a command waits for before he goes on: nothing (fire and forget), nothing but with what he did before his eyes (optimistic), his view, all views, or no wait because the command&apos;s own transaction changes the views</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>worauf wartet, wer einen Befehl gibt, bevor er weitermacht: auf nichts (senden und vergessen), auf nichts, aber mit dem, was er tat, vor Augen (optimistisch), auf seine Sicht, auf alle Sichten, oder kein Warten, weil die Transaktion des Befehls selbst die Sichten ändert</translation>
    </message>
    <message>
        <source>read your writes</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>Eigenes lesen (read your writes)</translation>
    </message>
    <message>
        <source>what he gets who waits for his view: he never looks at less than he has done himself. What others did may still be missing</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>was bekommt, wer auf seine Sicht wartet: Er sieht nie auf weniger, als er selbst getan hat. Was andere taten, kann noch fehlen</translation>
    </message>
    <message>
        <source>echo</source>
        <extracomment>glossary: echo</extracomment>
        <translation>Echo</translation>
    </message>
    <message>
        <source>what a person sees of his command before a view shows it, marked as not confirmed; taken back when it is refused</source>
        <extracomment>glossary: echo</extracomment>
        <translation>was ein Mensch von seinem Befehl sieht, bevor eine Sicht es zeigt, als nicht bestätigt gekennzeichnet; zurückgenommen, wenn er abgelehnt wird</translation>
    </message>
    <message>
        <source>lag</source>
        <extracomment>glossary: progress</extracomment>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>how far a view is behind, in events and in restaurant time</source>
        <extracomment>glossary: lag</extracomment>
        <translation>wie weit eine Sicht zurückliegt, in Ereignissen und in Restaurantzeit</translation>
    </message>
    <message>
        <source>replay, rebuild</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>nachspielen, neu aufbauen</translation>
    </message>
    <message>
        <source>replay plays a recording again and checks it; rebuild throws a view away and folds it again</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>Nachspielen spielt eine Aufzeichnung noch einmal und prüft sie; neu aufbauen heißt, eine Sicht zu verwerfen und sie neu zu falten</translation>
    </message>
    <message>
        <source>process manager</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>Prozessmanager</translation>
    </message>
    <message>
        <source>OrderFulfilment: subscribes to the log and answers events with commands of its own</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>OrderFulfilment: abonniert den Log und antwortet auf Ereignisse mit eigenen Befehlen</translation>
    </message>
    <message>
        <source>to-do list</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>what the process manager waits for, since which event and until when: a value that follows from events and from the scenario&apos;s limits</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>worauf der Prozessmanager wartet, seit welchem Ereignis und bis wann: ein Wert, der aus Ereignissen und aus den Grenzen des Szenarios folgt</translation>
    </message>
    <message>
        <source>expire</source>
        <extracomment>glossary: expire</extracomment>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>the time of an entry of that list is over: a reservation or a payment is ended by an event, which anybody can ask why</source>
        <extracomment>glossary: expire</extracomment>
        <translation>die Zeit eines Eintrags dieser Liste ist um: Eine Reservierung oder eine Zahlung wird durch ein Ereignis beendet, nach dessen Warum jeder fragen kann</translation>
    </message>
    <message>
        <source>snapshot</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>an aggregate&apos;s state at a version, so that folding need not begin at the first event</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>der Zustand eines Aggregats bei einer Version, damit das Falten nicht beim ersten Ereignis beginnen muss</translation>
    </message>
    <message>
        <source>normalised tables</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>normalisierte Tabellen</translation>
    </message>
    <message>
        <source>the restaurant in third normal form, kept beside the log by the same transactions: one fact in one place</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>das Restaurant in dritter Normalform, von denselben Transaktionen neben dem Log geführt: eine Tatsache an einer Stelle</translation>
    </message>
    <message>
        <source>stamp</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>Änderungsstempel</translation>
    </message>
    <message>
        <source>position and time of the last change, which a row carries for whoever copies by polling</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>Position und Zeit der letzten Änderung, die eine Zeile trägt für den, der durch Abruf kopiert</translation>
    </message>
    <message>
        <source>change capture</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>Änderungserfassung (Change Capture)</translation>
    </message>
    <message>
        <source>triggers of the writing connection note each change of the tables; a job drains the notes</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>Trigger der schreibenden Verbindung vermerken jede Änderung der Tabellen; ein Job arbeitet die Vermerke ab</translation>
    </message>
    <message>
        <source>poll, sweep</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>Abruf, Abgleich</translation>
    </message>
    <message>
        <source>a poll asks for rows whose stamp is later; a sweep compares keys, and so finds what was deleted</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>ein Abruf fragt nach Zeilen, deren Stempel später ist; ein Abgleich vergleicht Schlüssel und findet so, was gelöscht wurde</translation>
    </message>
    <message>
        <source>upcaster</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>Upcaster</translation>
    </message>
    <message>
        <source>turns the stored form of an older schema into the present one</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>macht aus der gespeicherten Form eines älteren Schemas die heutige</translation>
    </message>
    <message>
        <source>parked, skipped</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>beiseitegelegt, übersprungen</translation>
    </message>
    <message>
        <source>events that a view goes on without, by whose decision, and why</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>Ereignisse, ohne die eine Sicht weitermacht, durch wessen Entscheidung und warum</translation>
    </message>
    <message>
        <source>road, leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>Weg, Etappe</translation>
    </message>
    <message>
        <source>the way from one place of the picture to the next; one message&apos;s trip over one road is a leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>der Weg von einem Ort des Bildes zum nächsten; die Fahrt einer Nachricht über einen Weg ist eine Etappe</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>glossary: token</extracomment>
        <translation>Spielstein (Token)</translation>
    </message>
    <message>
        <source>a message on its way: a blue square for a command, an orange dot for an event</source>
        <extracomment>glossary: token</extracomment>
        <translation>eine Nachricht unterwegs: ein blaues Quadrat für einen Befehl, ein orangefarbener Punkt für ein Ereignis</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>when each message leaves and arrives on each road; drawn longer than it takes where it takes no time</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>wann jede Nachricht auf jedem Weg abgeht und ankommt; länger gezeichnet, als es dauert, wo es keine Zeit braucht</translation>
    </message>
    <message>
        <source>held board</source>
        <extracomment>glossary: held board</extracomment>
        <translation>zurückgehaltene Tafel</translation>
    </message>
    <message>
        <source>a board whose changes are kept back until their event has arrived in the picture</source>
        <extracomment>glossary: held board</extracomment>
        <translation>eine Tafel, deren Änderungen zurückgehalten werden, bis ihr Ereignis im Bild angekommen ist</translation>
    </message>
    <message>
        <source>caption (of the picture)</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>Bildunterschrift (des Bildes)</translation>
    </message>
    <message>
        <source>what has happened last in the picture, in words, at the place where it happened</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>was im Bild zuletzt geschehen ist, in Worten, an dem Ort, an dem es geschah</translation>
    </message>
    <message>
        <source>belief</source>
        <extracomment>glossary: belief</extracomment>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>what somebody takes to be so, because a board said so when he looked last; outlined where it is not</source>
        <extracomment>glossary: belief</extracomment>
        <translation>was jemand für wahr hält, weil eine Tafel es sagte, als er zuletzt hinsah; umrandet, wo es nicht stimmt</translation>
    </message>
    <message>
        <source>scenario</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>everything that an evening starts from: menu, tables, staff, guests or script, seed; a value, and a file</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>alles, womit ein Abend beginnt: Karte, Tische, Personal, Gäste oder Skript, Startzahl; ein Wert und eine Datei</translation>
    </message>
    <message>
        <source>script</source>
        <extracomment>glossary: script</extracomment>
        <translation>Skript</translation>
    </message>
    <message>
        <source>the commands that a scenario gives by itself; an evening has guests and staff of its own (a living evening), or a script</source>
        <extracomment>glossary: script</extracomment>
        <translation>die Befehle, die ein Szenario von sich aus gibt; ein Abend hat eigene Gäste und eigenes Personal (ein lebendiger Abend) oder ein Skript</translation>
    </message>
    <message>
        <source>evening</source>
        <extracomment>glossary: evening</extracomment>
        <translation>Abend</translation>
    </message>
    <message>
        <source>one run of a restaurant from its opening to its end</source>
        <extracomment>glossary: evening</extracomment>
        <translation>ein Lauf eines Restaurants von seiner Öffnung bis zu seinem Ende</translation>
    </message>
    <message>
        <source>restaurant time</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>Restaurantzeit</translation>
    </message>
    <message>
        <source>the clock of the evening; wall clock is the computer&apos;s. An Instant is always of restaurant time</source>
        <extracomment>glossary: restaurant time</extracomment>
        <translation>die Uhr des Abends; die Wanduhr ist die des Rechners. Ein Instant ist immer in Restaurantzeit</translation>
    </message>
    <message>
        <source>activity</source>
        <extracomment>glossary: floor</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>what guests and staff do besides commands: wait, walk, cook, look at a view</source>
        <extracomment>glossary: activity</extracomment>
        <translation>was Gäste und Personal außer Befehlen tun: warten, gehen, kochen, auf eine Sicht sehen</translation>
    </message>
    <message>
        <source>story</source>
        <extracomment>glossary: story</extracomment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>events and activities of an evening in the one order in which they happened</source>
        <extracomment>glossary: story</extracomment>
        <translation>Ereignisse und Aktivitäten eines Abends in der einen Reihenfolge, in der sie geschahen</translation>
    </message>
    <message>
        <source>place (of the story)</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>Stelle (der Geschichte)</translation>
    </message>
    <message>
        <source>so many events and activities up to here, dense from 1; not a position, which counts events alone</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>so viele Ereignisse und Aktivitäten bis hierher, lückenlos ab 1; keine Position, die allein Ereignisse zählt</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>glossary: recording</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>the .restaurant file of an evening, when it is looked at: log, commands with outcomes, activities, cues, notes, scenario</source>
        <extracomment>glossary: recording</extracomment>
        <translation>die .restaurant-Datei eines Abends, wenn man sie ansieht: Log, Befehle mit Ausgang, Aktivitäten, Stichworte, Notizen, Szenario</translation>
    </message>
    <message>
        <source>journal</source>
        <extracomment>glossary: journal</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>all that a recording holds that is the same again for the same scenario and seed</source>
        <extracomment>glossary: journal</extracomment>
        <translation>alles in einer Aufzeichnung, was bei gleichem Szenario und gleicher Startzahl wieder gleich ist</translation>
    </message>
    <message>
        <source>record</source>
        <extracomment>glossary: record</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>one row of a journal; the record of an evening that is run again is what it must meet</source>
        <extracomment>glossary: record</extracomment>
        <translation>eine Zeile eines Journals; die Einträge eines Abends, der noch einmal gespielt wird, sind das, was er treffen muss</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>a change of the evening that the scenario plans, with a caption if it wants one</source>
        <extracomment>glossary: cue</extracomment>
        <translation>eine Änderung des Abends, die das Szenario plant, auf Wunsch mit einer Bildunterschrift</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>glossary: note</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>what a person wrote at a place of the story</source>
        <extracomment>glossary: note</extracomment>
        <translation>was ein Mensch an einer Stelle der Geschichte geschrieben hat</translation>
    </message>
    <message>
        <source>show</source>
        <extracomment>glossary: show</extracomment>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>a recording played by itself: it stands still at notes and at captions of the scenario until they can have been read</source>
        <extracomment>glossary: show</extracomment>
        <translation>eine Aufzeichnung, die von selbst spielt: Sie steht bei Notizen und bei Bildunterschriften des Szenarios still, bis man sie gelesen haben kann</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>moments of an evening side by side on pages, each with its time, its event and its caption</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>Augenblicke eines Abends nebeneinander auf Seiten, jeder mit seiner Zeit, seinem Ereignis und seiner Bildunterschrift</translation>
    </message>
    <message>
        <source>cursor</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>where the screen stands in the story: a mark and a time; live, it stands at the end</source>
        <extracomment>glossary: cursor</extracomment>
        <translation>wo der Bildschirm in der Geschichte steht: eine Marke und eine Zeit; live steht er am Ende</translation>
    </message>
    <message>
        <source>mark (of the story)</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>Marke (der Geschichte)</translation>
    </message>
    <message>
        <source>so many events and so many activities. Marks on a pane are outlines on documents: wrong, or part of an answer to why</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>so viele Ereignisse und so viele Aktivitäten. Marken in einem Bereich sind Umrandungen von Dokumenten: falsch, oder Teil einer Antwort auf Warum</translation>
    </message>
    <message>
        <source>stage</source>
        <extracomment>glossary: stage</extracomment>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>what shows the evening at the cursor: live threads, or the playback</source>
        <extracomment>glossary: stage</extracomment>
        <translation>was den Abend am Cursor zeigt: laufende Threads oder die Wiedergabe</translation>
    </message>
    <message>
        <source>keyframe</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>Keyframe</translation>
    </message>
    <message>
        <source>boards kept at a place of the story, so that moving the cursor need not fold from the beginning</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>Tafeln, die an einer Stelle der Geschichte aufbewahrt sind, damit der Cursor bewegt werden kann, ohne von vorn zu falten</translation>
    </message>
    <message>
        <source>branch</source>
        <extracomment>glossary: branch</extracomment>
        <translation>Verzweigung</translation>
    </message>
    <message>
        <source>a new recording that shares what was until the cursor</source>
        <extracomment>glossary: branch</extracomment>
        <translation>eine neue Aufzeichnung, die mit der alten teilt, was bis zum Cursor war</translation>
    </message>
    <message>
        <source>run again</source>
        <extracomment>glossary: run again</extracomment>
        <translation>noch einmal spielen</translation>
    </message>
    <message>
        <source>doing a living evening once more from its scenario while comparing it with its record, because minds are not stored</source>
        <extracomment>glossary: run again</extracomment>
        <translation>einen lebendigen Abend noch einmal aus seinem Szenario spielen und dabei mit seinen Einträgen vergleichen, denn Gedanken werden nicht gespeichert</translation>
    </message>
    <message>
        <source>guest, party</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>Gast, Gesellschaft</translation>
    </message>
    <message>
        <source>a guest comes and goes; a party is guests who sit at one table together</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>ein Gast kommt und geht; eine Gesellschaft sind Gäste, die zusammen an einem Tisch sitzen</translation>
    </message>
    <message>
        <source>taker, runner, cook, manager</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>Aufnahme, Service, Koch, Leitung</translation>
    </message>
    <message>
        <source>roles; Charlie takes orders, Roger serves and answers</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>Rollen; Charlie nimmt Bestellungen auf, Roger serviert und antwortet</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>staff of one role who share their work; staffing is how many of them work now, rota is what the scenario plans</source>
        <extracomment>glossary: pool</extracomment>
        <translation>Personal einer Rolle, das sich die Arbeit teilt; die Besetzung ist, wie viele davon jetzt arbeiten, der Dienstplan ist, was das Szenario plant</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>glossary: table</extracomment>
        <translation>Tisch (Tabelle)</translation>
    </message>
    <message>
        <source>where a party sits. In a database it is a store table (DocumentTable for documents); rows and columns on the screen are an item model</source>
        <extracomment>glossary: table</extracomment>
        <translation>wo eine Gesellschaft sitzt. In einer Datenbank ist eine Tabelle gemeint (DocumentTable für Dokumente); Zeilen und Spalten auf dem Bildschirm sind ein Item-Modell</translation>
    </message>
    <message>
        <source>station</source>
        <extracomment>glossary: station</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>part of the kitchen that cooks certain dishes; its places are how many at a time, as the scenario says</source>
        <extracomment>glossary: station</extracomment>
        <translation>Teil der Küche, der bestimmte Gerichte kocht; ihre Plätze sagen, wie viele zugleich, so wie das Szenario es angibt</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>glossary: room</extracomment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>in these documents: a folder of the code with its library. Where guests sit is the dining room</source>
        <extracomment>glossary: room</extracomment>
        <translation>in diesen Dokumenten: ein Ordner des Codes mit seiner Bibliothek. Wo Gäste sitzen, ist der Gastraum</translation>
    </message>
    <message>
        <source>lesson, stop, reveal</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>Lektion, Halt, Auflösung</translation>
    </message>
    <message>
        <source>evenings with stops, at which a class says what it expects; the reveal is the stretch that then shows it</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>Abende mit Halten, an denen eine Klasse sagt, was sie erwartet; die Auflösung ist die Strecke, die es dann zeigt</translation>
    </message>
    <message>
        <source>case (of a lesson)</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>Fall (einer Lektion)</translation>
    </message>
    <message>
        <source>one of its evenings; two of them differ in one thing</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>einer ihrer Abende; zwei von ihnen unterscheiden sich in einer Sache</translation>
    </message>
    <message>
        <source>misconception</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>Fehlvorstellung</translation>
    </message>
    <message>
        <source>what people believe and is not so; one of 26 that have a number and a name. Each wrong choice of a lesson&apos;s question is one</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>was Menschen glauben und was nicht so ist; eine von 26, die Nummer und Namen haben. Jede falsche Antwort auf die Frage einer Lektion ist eine</translation>
    </message>
    <message>
        <source>vote, tally</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>Abstimmung, Auszählung</translation>
    </message>
    <message>
        <source>how many chose what, first and after they have talked; what that comes to by misconception</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>wie viele was wählten, zuerst und nachdem sie darüber gesprochen haben; was das nach Fehlvorstellungen ergibt</translation>
    </message>
    <message>
        <source>expectation, verdict</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>Erwartung, Urteil</translation>
    </message>
    <message>
        <source>what somebody expects of an evening at a moment; whether it is so, with what was found</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>was jemand von einem Abend in einem Augenblick erwartet; ob es so ist, mit dem, was gefunden wurde</translation>
    </message>
    <message>
        <source>harm, harm ledger</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>Schaden, Schadensbuch</translation>
    </message>
    <message>
        <source>a decision that was made on a view which did not show what was true, and that the truth would have refused or changed; the ledger lists them with their price, as a value</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>eine Entscheidung aufgrund einer Sicht, die nicht zeigte, was wahr war, und die bei Kenntnis der Wahrheit abgelehnt oder geändert worden wäre; das Schadensbuch führt sie mit ihrem Preis auf, als Wert</translation>
    </message>
    <message>
        <source>cause (of harm)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>Ursache (eines Schadens)</translation>
    </message>
    <message>
        <source>why the view did not show it: lag (it was behind), loss, order, duplication (of events on their way to it)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>warum die Sicht es nicht zeigte: Rückstand (sie lag zurück), Verlust, Reihenfolge, Verdopplung (von Ereignissen auf dem Weg zu ihr)</translation>
    </message>
    <message>
        <source>price (of harm)</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>Preis (eines Schadens)</translation>
    </message>
    <message>
        <source>staff&apos;s time for nothing, guests&apos; time, plates, and their price on the menu</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>vergebliche Zeit des Personals, Zeit der Gäste, Teller und ihr Preis auf der Karte</translation>
    </message>
    <message>
        <source>behind, wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>im Rückstand, falsch</translation>
    </message>
    <message>
        <source>a view that has not heard of everything is behind; one whose documents are not what the events make is wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>eine Sicht, die nicht von allem gehört hat, ist im Rückstand; eine, deren Dokumente nicht sind, was die Ereignisse ergeben, ist falsch</translation>
    </message>
    <message>
        <source>bend</source>
        <extracomment>glossary: bend</extracomment>
        <translation>Störung</translation>
    </message>
    <message>
        <source>a fault on the way of events to one view, injected on purpose and recorded: delay, drop, duplicate, swap, pause, slowness, crash before the checkpoint, lost wake-up, poison, busy, unpublished, discard</source>
        <extracomment>glossary: bend</extracomment>
        <translation>ein Fehler auf dem Weg der Ereignisse zu einer Sicht, absichtlich eingespeist und aufgezeichnet: Verzögerung, verwerfen, verdoppeln, vertauschen, anhalten, Langsamkeit, Absturz vor dem Lesezeichen, verlorenes Wecken, Gift, beschäftigt, unveröffentlicht, Sicht verwerfen</translation>
    </message>
    <message>
        <source>protection</source>
        <extracomment>glossary: protection</extracomment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>what keeps a view right in spite of bends: duplicate check, gap detection, order, retry; and single flight</source>
        <extracomment>glossary: protection</extracomment>
        <translation>was eine Sicht trotz Störungen richtig hält: Doppelprüfung, Lückenprüfung, Reihenfolge, Neuversuch; und Single Flight</translation>
    </message>
    <message>
        <source>thrown away, empty</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>verworfen, leer</translation>
    </message>
    <message>
        <source>a view that is thrown away (discard) shows nothing: it is empty until a look of a guest or of the staff has it rebuilt from the log</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>eine Sicht, die verworfen ist (discard), zeigt nichts: Sie ist leer, bis ein Blick eines Gastes oder des Personals sie aus dem Log neu aufbauen lässt</translation>
    </message>
    <message>
        <source>stampede (dogpile)</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>Stampede (Dogpile)</translation>
    </message>
    <message>
        <source>everybody who finds a view empty begins a rebuild of his own; they share one projector, so each takes the longer the more there are</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>jeder, der eine Sicht leer findet, beginnt einen eigenen Neuaufbau; alle teilen sich einen Projektor, also dauert jeder umso länger, je mehr es sind</translation>
    </message>
    <message>
        <source>single flight (request coalescing)</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>Single Flight (Request Coalescing)</translation>
    </message>
    <message>
        <source>the protection against it: the first look begins a rebuild, and who else finds the view empty waits for that</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>der Schutz davor: Der erste Blick beginnt einen Neuaufbau, und wer die Sicht sonst leer findet, wartet auf diesen</translation>
    </message>
    <message>
        <source>at most once, at least once, effectively once</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>höchstens einmal, mindestens einmal, im Effekt genau einmal</translation>
    </message>
    <message>
        <source>what the protections come to: no event is shown twice; none is missing; as if each came once, in order</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>worauf die Schutzmaßnahmen hinauslaufen: Kein Ereignis wird zweimal gezeigt; keines fehlt; als käme jedes einmal, der Reihe nach</translation>
    </message>
    <message>
        <source>poison event</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>Giftereignis</translation>
    </message>
    <message>
        <source>one that a view cannot show, however often it tries. It stops the view, is skipped and noted, or is parked, with what follows about the same order</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>eines, das eine Sicht nicht zeigen kann, sooft sie es auch versucht. Es hält die Sicht an, wird übersprungen und vermerkt, oder es wird beiseitegelegt, mit dem, was über dieselbe Bestellung folgt</translation>
    </message>
    <message>
        <source>stale, silently wrong</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>veraltet, unbemerkt falsch</translation>
    </message>
    <message>
        <source>an order that a view shows wrongly is stale while what mends it is on its way or parked; silently wrong if nothing will, until the view is made anew</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>eine Bestellung, die eine Sicht falsch zeigt, ist veraltet, solange das, was es behebt, unterwegs oder beiseitegelegt ist; unbemerkt falsch, wenn nichts es beheben wird, bis die Sicht neu gemacht wird</translation>
    </message>
    <message>
        <source>audit</source>
        <extracomment>glossary: light</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>folds the log a second time and compares it with what the read stores hold; what differs is a finding</source>
        <extracomment>glossary: audit</extracomment>
        <translation>faltet den Log ein zweites Mal und vergleicht ihn mit dem, was die Lesespeicher enthalten; was abweicht, ist ein Befund</translation>
    </message>
    <message>
        <source>trail</source>
        <extracomment>glossary: why</extracomment>
        <translation>Spur</translation>
    </message>
    <message>
        <source>the answer to why a document says what it says: the events that made it so, with the commands and decisions behind them</source>
        <extracomment>glossary: trail</extracomment>
        <translation>die Antwort darauf, warum in einem Dokument steht, was da steht: die Ereignisse, die es dazu machten, mit den Befehlen und Entscheidungen dahinter</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>glossary: effects</extracomment>
        <translation>Wirkungen</translation>
    </message>
    <message>
        <source>what a command has changed in the views</source>
        <extracomment>glossary: effects</extracomment>
        <translation>was ein Befehl in den Sichten geändert hat</translation>
    </message>
    <message>
        <source>variant, column</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>Variante, Spalte</translation>
    </message>
    <message>
        <source>one way to play an evening: what is other than its scenario says (architecture, staffing, delays, boards, bends, protections), with the same guests, seed and commands; a column is a variant beside others in a comparison</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>eine Art, einen Abend zu spielen: was anders ist, als sein Szenario sagt (Architektur, Besetzung, Verzögerungen, Tafeln, Störungen, Schutz), mit denselben Gästen, derselben Startzahl und denselben Befehlen; eine Spalte ist eine Variante neben anderen in einem Vergleich</translation>
    </message>
    <message>
        <source>twin run, parting</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>Zwillingslauf, Trennung</translation>
    </message>
    <message>
        <source>an evening in two variants, A and B, under one clock; they part at the first instant after which their views show different things</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>ein Abend in zwei Varianten, A und B, unter einer Uhr; sie trennen sich im ersten Augenblick, nach dem ihre Sichten Verschiedenes zeigen</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>glossary: run</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>one simulation from one seed; several with a seed each are independent of each other</source>
        <extracomment>glossary: run</extracomment>
        <translation>eine Simulation aus einer Startzahl; mehrere mit je einer eigenen sind voneinander unabhängig</translation>
    </message>
    <message>
        <source>replication</source>
        <extracomment>glossary: replication</extracomment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>one evening of a column; replication k has the same seed, and so the same guests, in every column (common random numbers)</source>
        <extracomment>glossary: replication</extracomment>
        <translation>ein Abend einer Spalte; Wiederholung k hat in jeder Spalte dieselbe Startzahl und so dieselben Gäste (gemeinsame Zufallszahlen)</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>glossary: charts</extracomment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>one number that an evening comes to; simulated is the same on every computer, measured is of this one</source>
        <extracomment>glossary: figure</extracomment>
        <translation>eine Zahl, die ein Abend ergibt; eine simulierte ist auf jedem Rechner gleich, eine gemessene gilt für diesen</translation>
    </message>
    <message>
        <source>difference (between columns)</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>Unterschied (zwischen Spalten)</translation>
    </message>
    <message>
        <source>of paired replications, to the first column; said only where its interval does not hold zero</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>gepaarter Wiederholungen, zur ersten Spalte; nur dort genannt, wo sein Intervall die Null nicht enthält</translation>
    </message>
    <message>
        <source>knob, sweep</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>Stellgröße, Durchlauf</translation>
    </message>
    <message>
        <source>one setting of a scenario; a sweep turns it from point to point and leaves all else</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>eine Einstellung eines Szenarios; ein Durchlauf verstellt sie von Punkt zu Punkt und lässt alles andere, wie es ist</translation>
    </message>
    <message>
        <source>measured load</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>gemessene Last</translation>
    </message>
    <message>
        <source>one writer and so many readers at a time, on the files of an architecture, on this computer</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>ein Schreiber und so viele Leser zugleich, auf den Dateien einer Architektur, auf diesem Rechner</translation>
    </message>
    <message>
        <source>saturated</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>fewer than 90 of 100 guests who come are served by the end of the evening, and all of the interval says so</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>weniger als 90 von 100 Gästen, die kommen, sind am Ende des Abends bedient, und das ganze Intervall sagt es</translation>
    </message>
    <message>
        <source>interval</source>
        <extracomment>glossary: interval</extracomment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>where the truth lies, as far as the runs can tell: of 100 such intervals 95 hold it</source>
        <extracomment>glossary: interval</extracomment>
        <translation>wo die Wahrheit liegt, soweit die Läufe es sagen können: Von 100 solchen Intervallen enthalten 95 sie</translation>
    </message>
    <message>
        <source>warm-up</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>Anlaufzeit</translation>
    </message>
    <message>
        <source>the beginning of a run that is not counted, because the queue began empty</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>der Anfang eines Laufs, der nicht gezählt wird, weil die Schlange leer begann</translation>
    </message>
    <message>
        <source>relaxation time</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>Relaxationszeit</translation>
    </message>
    <message>
        <source>how long a queue takes to forget how it began, the longer the busier it is</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>wie lange eine Schlange braucht, um zu vergessen, wie sie begann: umso länger, je mehr zu tun ist</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>glossary: precision</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>half an interval&apos;s width as a share of the mean</source>
        <extracomment>glossary: precision</extracomment>
        <translation>die halbe Breite eines Intervalls als Anteil am Mittelwert</translation>
    </message>
    <message>
        <source>read view</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>Lesesicht</translation>
    </message>
    <message>
        <source>delivery</source>
        <extracomment>glossary: flow</extracomment>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>harm ledger</source>
        <extracomment>glossary: harm</extracomment>
        <translation>Schadensbuch</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>glossary: serviceBar</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>rebuild</source>
        <extracomment>glossary: viewMenu</extracomment>
        <translation>neu aufbauen</translation>
    </message>
    <message>
        <source>guest on a phone</source>
        <extracomment>glossary: guest on a phone</extracomment>
        <translation>Gast mit Handy</translation>
    </message>
    <message>
        <source>a guest for whom a person decides, who came in by the doors with a phone; the staff treats him like any other</source>
        <extracomment>glossary: guest on a phone</extracomment>
        <translation>ein Gast, für den eine Person entscheidet, die mit einem Handy durch die Türen kam; das Personal behandelt ihn wie jeden anderen</translation>
    </message>
    <message>
        <source>seat</source>
        <extracomment>glossary: seat</extracomment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>one instance of the program at a log on a server, by its kind: it leads, or it is a kitchen, waiter, counter, board or spectator; the database knows what each may do</source>
        <extracomment>glossary: seat</extracomment>
        <translation>eine Instanz des Programms an einem Log auf einem Server, nach ihrer Art: Sie leitet, oder sie ist Küche, Kellner, Theke, Tafel oder Zuschauer; die Datenbank weiß, was jede darf</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>glossary: notice</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>a server&apos;s word that something may be new (NOTIFY): a hint, never believed; the checkpoint tells</source>
        <extracomment>glossary: notice</extracomment>
        <translation>das Wort eines Servers, dass etwas neu sein kann (NOTIFY): ein Wink, dem nie geglaubt wird; das Lesezeichen sagt es</translation>
    </message>
</context>
</TS>
