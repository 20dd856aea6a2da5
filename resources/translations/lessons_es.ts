<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Lesson</name>
    <message>
        <source>A second pair of hands, or a split</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>Otro par de manos, o una separación</translation>
    </message>
    <message>
        <source>Two who work together, or one who takes orders and one who serves: what each gains.</source>
        <extracomment>a-second-pair-of-hands: shows</extracomment>
        <translation>Dos que trabajan juntos, o uno que toma pedidos y otro que sirve: qué gana cada cosa.</translation>
    </message>
    <message>
        <source>Until now Roger did everything alone: guests waited 3:22 to order, and 8:11 for food. Now Charlie comes. Both do everything: who is free takes what has waited longest. Six pieces of work wait.</source>
        <extracomment>a-second-pair-of-hands: stops 1 caption</extracomment>
        <translation>Hasta ahora Roger lo hacía todo solo: los clientes esperaban 3:22 para pedir y 8:11 la comida. Ahora llega Charlie. Los dos lo hacen todo: quien está libre toma lo que más ha esperado. Esperan seis trabajos.</translation>
    </message>
    <message>
        <source>How will the work that waits go on?</source>
        <extracomment>a-second-pair-of-hands: stops 1 draw ask</extracomment>
        <translation>¿Cómo seguirá el trabajo que espera?</translation>
    </message>
    <message>
        <source>At first hardly less waits: what has piled up is only begun.</source>
        <extracomment>a-second-pair-of-hands: stops 1 reveal happened</extracomment>
        <translation>Al principio apenas espera menos: lo acumulado solo se ha empezado.</translation>
    </message>
    <message>
        <source>Ten minutes after Charlie has come nothing waits any more, neither an order nor a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 2 caption</extracomment>
        <translation>Diez minutos después de llegar Charlie ya no espera nada, ni un pedido ni un plato.</translation>
    </message>
    <message>
        <source>Keep this moment in mind.</source>
        <extracomment>a-second-pair-of-hands: stops 2 hint</extracomment>
        <translation>Conviene recordar este momento.</translation>
    </message>
    <message>
        <source>The same guests, and since 12:20 the same two. But Charlie only takes orders and money, and Roger only serves and answers. Nobody waits for Charlie.</source>
        <extracomment>a-second-pair-of-hands: stops 3 caption</extracomment>
        <translation>Los mismos clientes y, desde las 12:20, los mismos dos. Pero Charlie solo toma pedidos y cobra, y Roger solo sirve y responde. Nadie espera a Charlie.</translation>
    </message>
    <message>
        <source>What does Charlie do when nobody wants to order?</source>
        <extracomment>a-second-pair-of-hands: stops 3 hint</extracomment>
        <translation>¿Qué hace Charlie cuando nadie quiere pedir?</translation>
    </message>
    <message>
        <source>In the other evening nothing waited at half past twelve. And here?</source>
        <extracomment>a-second-pair-of-hands: stops 3 question ask</extracomment>
        <translation>En la otra velada a las doce y media no esperaba nada. ¿Y aquí?</translation>
    </message>
    <message>
        <source>Nothing either, and sooner: a split makes it faster</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 1 text</extracomment>
        <translation>Tampoco nada, y antes: separar lo hace más rápido</translation>
    </message>
    <message>
        <source>Plates wait for Roger, while Charlie stands idle</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 2 text</extracomment>
        <translation>Hay platos que esperan a Roger, mientras Charlie está parado</translation>
    </message>
    <message>
        <source>Nothing: each has a book of his own, so neither waits for the other</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 3 text</extracomment>
        <translation>Nada: cada uno lleva su propio libro, así que ninguno espera al otro</translation>
    </message>
    <message>
        <source>Four pieces of work wait for Roger, and Charlie has nothing to do. Where both do everything he would have taken a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal happened</extracomment>
        <translation>Cuatro trabajos esperan a Roger, y Charlie no tiene nada que hacer. Donde los dos lo hacen todo, habría llevado un plato.</translation>
    </message>
    <message>
        <source>A split alone makes nothing faster: one can stand idle beside the queue of the other.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal principle</extracomment>
        <translation>Separar, por sí solo, no acelera nada: uno puede estar parado junto a la cola del otro.</translation>
    </message>
    <message>
        <source>Five to one. With the split guests waited 1:49 to order, in the mean since noon; where both do everything it was 2:14.</source>
        <extracomment>a-second-pair-of-hands: stops 4 caption</extracomment>
        <translation>La una menos cinco. Con la separación los clientes esperaron 1:49 para pedir, de media desde las doce; donde los dos lo hacen todo fueron 2:14.</translation>
    </message>
    <message>
        <source>Whom do guests wait for when they want to order, and whom when they want to eat?</source>
        <extracomment>a-second-pair-of-hands: stops 4 hint</extracomment>
        <translation>¿A quién esperan los clientes cuando quieren pedir, y a quién cuando quieren comer?</translation>
    </message>
    <message>
        <source>For food they waited 8:37 where both do everything. How long with the split?</source>
        <extracomment>a-second-pair-of-hands: stops 4 question ask</extracomment>
        <translation>La comida la esperaron 8:37 donde los dos lo hacen todo. ¿Cuánto con la separación?</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 1 text</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less, as for the order: the split made it faster</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 2 text</extracomment>
        <translation>Menos, como para pedir: la separación lo hizo más rápido</translation>
    </message>
    <message>
        <source>Less: who reads is no longer in the way of who writes, as with two databases</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 3 text</extracomment>
        <translation>Menos: quien lee ya no estorba a quien escribe, como con dos bases de datos</translation>
    </message>
    <message>
        <source>Longer: 9:45. What the split gained at the counter it lost at the tables. Roger changed between kinds of work less often, but he had to carry everything alone.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal happened</extracomment>
        <translation>Más: 9:45. Lo que la separación ganó en el mostrador lo perdió en las mesas. Roger cambió menos entre tipos de trabajo, pero tuvo que llevarlo todo él solo.</translation>
    </message>
    <message>
        <source>The second pair of hands made it faster. A split moves the waiting; it pays where one half can then be done in another way.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal principle</extracomment>
        <translation>El otro par de manos lo hizo más rápido. Separar traslada la espera; compensa donde una de las mitades puede entonces hacerse de otra manera.</translation>
    </message>
    <message>
        <source>To tell what more hands gain from what a split gains.</source>
        <extracomment>a-second-pair-of-hands: teacher aim</extracomment>
        <translation>Distinguir lo que ganan más manos de lo que gana una separación.</translation>
    </message>
    <message>
        <source>What would have to be other about reading, so that the split pays? (Next lesson: asking, or reading a board.)</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>¿Qué tendría que ser distinto en la lectura para que la separación compense? (Lección siguiente: preguntar, o leer un tablero.)</translation>
    </message>
    <message>
        <source>In the program that you know best: who is Charlie, who is Roger, and who of them is idle?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>En el programa que mejor se conoce: ¿quién es Charlie, quién es Roger, y cuál de ellos está parado?</translation>
    </message>
    <message>
        <source>What does changing from one kind of work to another cost a person, and what a server?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>¿Qué le cuesta a una persona cambiar de un tipo de trabajo a otro, y qué a un servidor?</translation>
    </message>
    <message>
        <source>The split is credited for the second man. Ask how long Roger alone would have needed: the lesson before this one has it.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>Se atribuye a la separación lo que hizo el segundo hombre. Pregunte cuánto habría necesitado Roger solo: está en la lección anterior a esta.</translation>
    </message>
    <message>
        <source>Somebody finds another evening in which the split wins. So there are: it depends on the mix, and on what changing over costs. Play both with compare.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>Alguien encuentra otra velada en la que gana la separación. Las hay: depende de la mezcla y de lo que cuesta cambiar de tarea. Reproduzca las dos con Comparar.</translation>
    </message>
    <message>
        <source>A time-out in the saga</source>
        <extracomment>a-time-out-in-the-saga: name</extracomment>
        <translation>Un plazo vencido en la saga</translation>
    </message>
    <message>
        <source>A hold runs out while a card is read; money goes back, and even that can fail.</source>
        <extracomment>a-time-out-in-the-saga: shows</extracomment>
        <translation>Una reserva caduca mientras se lee una tarjeta; el dinero vuelve, y hasta eso puede fallar.</translation>
    </message>
    <message>
        <source>At 12:04 Ben ordered the last two falafel bowls. Stock holds them for five minutes; his card is still in the reader. Until 12:09 it will say neither yes nor no.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 caption</extracomment>
        <translation>A las 12:04 Ben pidió los dos últimos falafel bowls. Existencias se los guarda cinco minutos; su tarjeta sigue en el lector. Hasta las 12:09 no dirá ni sí ni no.</translation>
    </message>
    <message>
        <source>Who else might want the bowls?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 hint</extracomment>
        <translation>¿Quién más podría querer los bowls?</translation>
    </message>
    <message>
        <source>Half a minute on, the five minutes are over. What happens?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question ask</extracomment>
        <translation>Medio minuto más y se acaban los cinco minutos. ¿Qué pasa?</translation>
    </message>
    <message>
        <source>Nothing, until the card has answered: hold and payment are one transaction</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 1 text</extracomment>
        <translation>Nada, hasta que responda la tarjeta: reserva y pago son una transacción</translation>
    </message>
    <message>
        <source>The order is rolled back, and his card is told to stop</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 2 text</extracomment>
        <translation>El pedido se deshace (rollback), y a su tarjeta se le dice que pare</translation>
    </message>
    <message>
        <source>The bowls are on sale again; the order waits for his money as before</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 3 text</extracomment>
        <translation>Los bowls vuelven a la venta; el pedido espera su dinero como antes</translation>
    </message>
    <message>
        <source>At 12:09 the hold ran out: ReservationExpired, an event like any other. Two bowls are on sale. Ben&apos;s order still waits for 20.00; nobody has told his card anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal happened</extracomment>
        <translation>A las 12:09 caducó la reserva: ReservationExpired, un evento como cualquier otro. Hay dos bowls a la venta. El pedido de Ben sigue esperando 20.00; a su tarjeta nadie le ha dicho nada.</translation>
    </message>
    <message>
        <source>A time-out is a decision made without an answer. The answer can still come.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal principle</extracomment>
        <translation>Un plazo vencido es una decisión tomada sin respuesta. La respuesta aún puede llegar.</translation>
    </message>
    <message>
        <source>In ten seconds Ben&apos;s card says yes: a minute and a half too late.</source>
        <extracomment>a-time-out-in-the-saga: stops 2 caption</extracomment>
        <translation>Dentro de diez segundos la tarjeta de Ben dice que sí: minuto y medio tarde.</translation>
    </message>
    <message>
        <source>Ben was lucky: stock was asked once more, had the bowls, and they are his. Chiara ordered the last two burgers at 12:14, and her hold ran out at 12:19. At 12:20 table 1 ordered two burgers. In ten seconds her card says yes.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 caption</extracomment>
        <translation>Ben tuvo suerte: se preguntó otra vez a existencias, tenía los bowls, y son suyos. Chiara pidió las dos últimas burgers a las 12:14, y su reserva caducó a las 12:19. A las 12:20 la mesa 1 pidió dos burgers. Dentro de diez segundos la tarjeta de Chiara dice que sí.</translation>
    </message>
    <message>
        <source>What does each of the three services know by itself?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 hint</extracomment>
        <translation>¿Qué sabe por sí mismo cada uno de los tres servicios?</translation>
    </message>
    <message>
        <source>Her card says yes at 12:21. What becomes of it?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question ask</extracomment>
        <translation>Su tarjeta dice que sí a las 12:21. ¿Qué pasa con eso?</translation>
    </message>
    <message>
        <source>It is not charged: the till sees that the hold had run out</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 1 text</extracomment>
        <translation>No se le cobra: la caja ve que la reserva había caducado</translation>
    </message>
    <message>
        <source>She gets the burgers: her order is the older one by the clock</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 2 text</extracomment>
        <translation>Recibe las burgers: según el reloj, su pedido es el más antiguo</translation>
    </message>
    <message>
        <source>The money is taken; stock says no; the order is rejected; the money goes back</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 3 text</extracomment>
        <translation>Se cobra; existencias dice que no; el pedido se deniega; el dinero vuelve</translation>
    </message>
    <message>
        <source>All of her order is rolled back, as if she had not been there</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 4 text</extracomment>
        <translation>Se deshace todo su pedido, como si no hubiera estado allí</translation>
    </message>
    <message>
        <source>25.00 were taken, stock had no burger left, the order was rejected, 25.00 went back: four events, all of 12:21. Table 1 keeps its burgers, which are on the fire.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal happened</extracomment>
        <translation>Se cobraron 25.00, a existencias no le quedaban burgers, el pedido se denegó, volvieron 25.00: cuatro eventos, todos de las 12:21. La mesa 1 conserva sus burgers, que están al fuego.</translation>
    </message>
    <message>
        <source>A saga has no lock on what it holds. It has a next step for each answer, the late ones too.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal principle</extracomment>
        <translation>Una saga no bloquea lo que reserva. Tiene un paso siguiente para cada respuesta, también para las tardías.</translation>
    </message>
    <message>
        <source>The money is on its way back to Chiara&apos;s bank. In ten seconds the bank answers: it does not accept it.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 caption</extracomment>
        <translation>El dinero vuelve camino del banco de Chiara. Dentro de diez segundos el banco responde: no lo acepta.</translation>
    </message>
    <message>
        <source>The refund is refused. How does it stand with order 3 then?</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question ask</extracomment>
        <translation>El reembolso se rechaza. ¿Cómo queda entonces el pedido 3?</translation>
    </message>
    <message>
        <source>That cannot be: what makes good must always be possible</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 1 text</extracomment>
        <translation>No puede ser: lo que repara tiene que ser siempre posible</translation>
    </message>
    <message>
        <source>It is sent until it works; meanwhile the order is open</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 2 text</extracomment>
        <translation>Se envía hasta que funcione; entretanto el pedido está abierto</translation>
    </message>
    <message>
        <source>All is as before she ordered</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 3 text</extracomment>
        <translation>Todo está como antes de que ella pidiera</translation>
    </message>
    <message>
        <source>Rejected, 25.00 owed to her, and no further step that goes by itself</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 4 text</extracomment>
        <translation>Denegado, se le deben 25.00, y ningún paso más que vaya por sí solo</translation>
    </message>
    <message>
        <source>RefundDeclined at 12:23. Her order stays rejected. 25.00 were taken, nothing of it is with her, and a minute later still nobody has done anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal happened</extracomment>
        <translation>RefundDeclined a las 12:23. Su pedido sigue denegado. Se cobraron 25.00, ella no tiene nada de eso, y un minuto después nadie ha hecho nada todavía.</translation>
    </message>
    <message>
        <source>A compensation can fail. Then a rule says so, and a person has to act.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal principle</extracomment>
        <translation>Una compensación puede fallar. Entonces una regla lo dice, y tiene que actuar una persona.</translation>
    </message>
    <message>
        <source>Five minutes later 25.00 are still owed for order 3. It stands on the list of the process manager, which has no rule for that.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 caption</extracomment>
        <translation>Cinco minutos después se siguen debiendo 25.00 del pedido 3. Está en la lista del gestor de procesos, que no tiene regla para eso.</translation>
    </message>
    <message>
        <source>Who ends it?</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question ask</extracomment>
        <translation>¿Quién lo resuelve?</translation>
    </message>
    <message>
        <source>The process manager: it tries until it goes through, as undoing must</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 1 text</extracomment>
        <translation>El gestor de procesos: lo intenta hasta que pase, como debe ser al deshacer</translation>
    </message>
    <message>
        <source>Nobody needs to: a rejected order is undone</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 2 text</extracomment>
        <translation>No hace falta nadie: un pedido denegado está deshecho</translation>
    </message>
    <message>
        <source>Nadia, who manages: she decides to try once more</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 3 text</extracomment>
        <translation>Nadia, la encargada: decide intentarlo una vez más</translation>
    </message>
    <message>
        <source>At 12:28:30 Nadia tries again, and the bank takes it. 25.00 are with Chiara. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal happened</extracomment>
        <translation>A las 12:28:30 Nadia lo intenta de nuevo, y el banco lo acepta. Chiara tiene los 25.00. El registro conserva los dos reembolsos y lo que falló entre ellos.</translation>
    </message>
    <message>
        <source>Where no rule can go on, the saga needs a list that a person reads.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal principle</extracomment>
        <translation>Donde ninguna regla puede seguir, la saga necesita una lista que lea una persona.</translation>
    </message>
    <message>
        <source>To see that each step of a saga can come too late, and that the steps which make good can fail like all others.</source>
        <extracomment>a-time-out-in-the-saga: teacher aim</extracomment>
        <translation>Ver que cada paso de una saga puede llegar demasiado tarde, y que los pasos que reparan pueden fallar como todos los demás.</translation>
    </message>
    <message>
        <source>The hold could end later than the card&apos;s own time-out. Which of the two should be longer, and who sets them?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>La reserva podría acabar después del plazo de la propia tarjeta. ¿Cuál de los dos debería ser más largo, y quién los fija?</translation>
    </message>
    <message>
        <source>What should Chiara be told at 12:21, and what at 12:23?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>¿Qué habría que decirle a Chiara a las 12:21, y qué a las 12:23?</translation>
    </message>
    <message>
        <source>Which steps of a saga should stand last, because nothing makes them good?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>¿Qué pasos de una saga deberían ir al final, porque nada los repara?</translation>
    </message>
    <message>
        <source>A class looks for whoever was at fault. Nobody was: each service did what it had to with what it knew.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>La clase busca un culpable. No lo hubo: cada servicio hizo lo que debía con lo que sabía.</translation>
    </message>
    <message>
        <source>“Then hold for longer.” Ask what table 1 is told meanwhile, when ten people hold burgers and do not pay.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>«Entonces que la reserva dure más.» Pregunte qué se le dice mientras tanto a la mesa 1, cuando diez personas reservan burgers y no pagan.</translation>
    </message>
    <message>
        <source>Asking, or reading a board</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>Preguntar, o leer un tablero</translation>
    </message>
    <message>
        <source>Who reads for himself costs nobody&apos;s time. What he reads may be a little old.</source>
        <extracomment>asking-or-reading-a-board: shows</extracomment>
        <translation>Quien lee por sí mismo no le cuesta tiempo a nadie. Lo que lee puede ser un poco viejo.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money. Roger serves and answers. There is no board: who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: stops 1 caption</extracomment>
        <translation>Charlie toma pedidos y cobra. Roger sirve y responde. No hay tablero: quien quiere saber dónde está su pedido pregunta a Roger, y cada respuesta le cuesta un paseo a la cocina.</translation>
    </message>
    <message>
        <source>The rush is over. Food took nearly ten minutes in the mean, and guests asked 31 times where it was.</source>
        <extracomment>asking-or-reading-a-board: stops 2 caption</extracomment>
        <translation>La hora punta ha pasado. La comida tardó de media casi diez minutos, y los clientes preguntaron 31 veces por ella.</translation>
    </message>
    <message>
        <source>What could Roger have done instead of answering?</source>
        <extracomment>asking-or-reading-a-board: stops 2 hint</extracomment>
        <translation>¿Qué podría haber hecho Roger en vez de responder?</translation>
    </message>
    <message>
        <source>The same guests and the same two people. Now a board hangs where all see it; it shows everything ten seconds late. Amira&apos;s order was accepted five seconds ago.</source>
        <extracomment>asking-or-reading-a-board: stops 3 caption</extracomment>
        <translation>Los mismos clientes y las mismas dos personas. Ahora cuelga un tablero donde todos lo ven; lo muestra todo diez segundos más tarde. El pedido de Amira se aceptó hace cinco segundos.</translation>
    </message>
    <message>
        <source>When did the board hear of her order?</source>
        <extracomment>asking-or-reading-a-board: stops 3 hint</extracomment>
        <translation>¿Cuándo se enteró el tablero de su pedido?</translation>
    </message>
    <message>
        <source>She looks at the board. What does she see?</source>
        <extracomment>asking-or-reading-a-board: stops 3 question ask</extracomment>
        <translation>Amira mira el tablero. ¿Qué ve?</translation>
    </message>
    <message>
        <source>Her number: the order is accepted</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 1 text</extracomment>
        <translation>Su número: el pedido está aceptado</translation>
    </message>
    <message>
        <source>Not her number yet</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 2 text</extracomment>
        <translation>Todavía no su número</translation>
    </message>
    <message>
        <source>Nothing she can rely on: a board that is late is wrong</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 3 text</extracomment>
        <translation>Nada de lo que fiarse: un tablero con retraso es erróneo</translation>
    </message>
    <message>
        <source>Her number came at 12:02:55, ten seconds after the order was accepted. Until then nothing on the board was wrong: it said what had been so ten seconds before.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal happened</extracomment>
        <translation>Su número apareció a las 12:02:55, diez segundos después de aceptarse el pedido. Hasta entonces no había nada erróneo en el tablero: decía lo que era cierto diez segundos antes.</translation>
    </message>
    <message>
        <source>Accepted is one thing, shown is another, and between the two lies time.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal principle</extracomment>
        <translation>Aceptado es una cosa, mostrado es otra, y entre las dos hay tiempo.</translation>
    </message>
    <message>
        <source>The rush is over again. Food took seven minutes instead of ten. Charlie and Roger share the work as before.</source>
        <extracomment>asking-or-reading-a-board: stops 4 caption</extracomment>
        <translation>La hora punta ha pasado otra vez. La comida tardó siete minutos en vez de diez. Charlie y Roger se reparten el trabajo como antes.</translation>
    </message>
    <message>
        <source>What is there less of?</source>
        <extracomment>asking-or-reading-a-board: stops 4 hint</extracomment>
        <translation>¿De qué hay menos?</translation>
    </message>
    <message>
        <source>What made the food come sooner?</source>
        <extracomment>asking-or-reading-a-board: stops 4 question ask</extracomment>
        <translation>¿Qué hizo que la comida llegara antes?</translation>
    </message>
    <message>
        <source>The split: one of them writes, the other reads</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 1 text</extracomment>
        <translation>La separación: uno escribe, el otro lee</translation>
    </message>
    <message>
        <source>Guests read for themselves, and Roger is not asked</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 2 text</extracomment>
        <translation>Los clientes leen por sí mismos, y nadie pregunta a Roger</translation>
    </message>
    <message>
        <source>A second database for those who read</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 3 text</extracomment>
        <translation>Una segunda base de datos para los que leen</translation>
    </message>
    <message>
        <source>The split was there both times. Guests asked four times instead of 31; they looked at the board nearly two thousand times, and no look cost anybody a step.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal happened</extracomment>
        <translation>La separación estaba las dos veces. Los clientes preguntaron cuatro veces en lugar de 31; miraron el tablero casi dos mil veces, y ningún vistazo le costó un paso a nadie.</translation>
    </message>
    <message>
        <source>A read view pays where many look and few write: reading is taken off those who work.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal principle</extracomment>
        <translation>Una vista de lectura compensa donde muchos miran y pocos escriben: a los que trabajan se les quita la lectura.</translation>
    </message>
    <message>
        <source>To see what a read view gains, and what it costs: that what it shows is a little old.</source>
        <extracomment>asking-or-reading-a-board: teacher aim</extracomment>
        <translation>Ver lo que gana una vista de lectura, y lo que cuesta: que lo que muestra es un poco viejo.</translation>
    </message>
    <message>
        <source>Where in a shop on the web is the board, and who was Roger before?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>En una tienda de la web, ¿dónde está el tablero, y quién era Roger antes?</translation>
    </message>
    <message>
        <source>How old may a board be before people begin to ask again?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>¿Cuánto puede envejecer un tablero antes de que la gente vuelva a preguntar?</translation>
    </message>
    <message>
        <source>Compare with two who both do everything (menu Experiments): does the split by itself gain anything for the food?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Compare con dos que lo hacen todo (menú Experimentos): ¿gana algo para la comida la separación por sí sola?</translation>
    </message>
    <message>
        <source>The class credits the split, because the two are on the picture. Say once more that it was there in both evenings.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>La clase se lo atribuye a la separación, porque los dos están en la imagen. Diga otra vez que estaba en ambas veladas.</translation>
    </message>
    <message>
        <source>Ten seconds seem nothing. Ask who has ever paid twice because a page did not show it.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>Diez segundos parecen nada. Pregunte quién ha pagado alguna vez dos veces porque una página no lo mostraba.</translation>
    </message>
    <message>
        <source>Behind is not wrong</source>
        <extracomment>behind-is-not-wrong: name</extracomment>
        <translation>Atrasado no es erróneo</translation>
    </message>
    <message>
        <source>A view that is late is right in the end. One that is up to date can be wrong, and stay so.</source>
        <extracomment>behind-is-not-wrong: shows</extracomment>
        <translation>Una vista con retraso acaba siendo correcta. Una que está al día puede ser errónea, y seguir siéndolo.</translation>
    </message>
    <message>
        <source>Chiara has ordered two ramen to take away, and paid 24.00 at 12:18:07. The order details say so. A hundred evenings went like this one.</source>
        <extracomment>behind-is-not-wrong: stops 1 caption</extracomment>
        <translation>Chiara ha pedido dos ramen para llevar, y pagó 24.00 a las 12:18:07. Los detalles del pedido lo dicen. Cien veladas fueron como esta.</translation>
    </message>
    <message>
        <source>The same evening once more, with one difference. Chiara is about to pay. Of all events on their way to the order details, the one that says so will be thrown away.</source>
        <extracomment>behind-is-not-wrong: stops 2 caption</extracomment>
        <translation>La misma velada otra vez, con una diferencia. Chiara está a punto de pagar. De todos los eventos camino de los detalles del pedido, se descartará el que lo dice.</translation>
    </message>
    <message>
        <source>What does a view know of an event that never comes?</source>
        <extracomment>behind-is-not-wrong: stops 2 hint</extracomment>
        <translation>¿Qué sabe una vista de un evento que no llega nunca?</translation>
    </message>
    <message>
        <source>It ran well a hundred times. What will the order details show when Chiara has paid?</source>
        <extracomment>behind-is-not-wrong: stops 2 question ask</extracomment>
        <translation>Salió bien cien veces. ¿Qué mostrarán los detalles del pedido cuando Chiara haya pagado?</translation>
    </message>
    <message>
        <source>That she has paid: what ran well a hundred times is right</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 1 text</extracomment>
        <translation>Que ha pagado: lo que salió bien cien veces es correcto</translation>
    </message>
    <message>
        <source>That the view is behind, until it has caught up</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 2 text</extracomment>
        <translation>Que la vista está atrasada, hasta que se ponga al día</translation>
    </message>
    <message>
        <source>That she has not paid, and the view is not behind</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 3 text</extracomment>
        <translation>Que no ha pagado, y que la vista no está atrasada</translation>
    </message>
    <message>
        <source>She paid at 12:18:07. The order details still ask her for the money, and yet they know that her ramen is on the fire since 12:18:15: they have heard of what came later.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal happened</extracomment>
        <translation>Pagó a las 12:18:07. Los detalles del pedido le siguen pidiendo el dinero, y sin embargo saben que su ramen está al fuego desde las 12:18:15: se han enterado de lo que vino después.</translation>
    </message>
    <message>
        <source>A hundred clean evenings say nothing of what happens once an event is lost.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal principle</extracomment>
        <translation>Cien veladas limpias no dicen nada de lo que pasa cuando se pierde un evento.</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes late: Chiara&apos;s number is not on it yet. The order details are late by nothing.</source>
        <extracomment>behind-is-not-wrong: stops 3 caption</extracomment>
        <translation>El tablero de clientes va dos minutos tarde: el número de Chiara aún no está. Los detalles del pedido no llevan ningún retraso.</translation>
    </message>
    <message>
        <source>Which of the two says what is true about order 5 a minute and a half from now?</source>
        <extracomment>behind-is-not-wrong: stops 3 question ask</extracomment>
        <translation>¿Cuál de los dos dirá la verdad sobre el pedido 5 dentro de minuto y medio?</translation>
    </message>
    <message>
        <source>The order details: they are up to date</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 1 text</extracomment>
        <translation>Los detalles del pedido: están al día</translation>
    </message>
    <message>
        <source>The guests&apos; board: it is late, and hears of everything</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 2 text</extracomment>
        <translation>El tablero de clientes: va con retraso, y se entera de todo</translation>
    </message>
    <message>
        <source>Both: every view is right a little later</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 3 text</extracomment>
        <translation>Los dos: toda vista es correcta un poco más tarde</translation>
    </message>
    <message>
        <source>At 12:20:07 number 5 came onto the board, two minutes late and right. The order details still wait for 24.00 that were paid long ago.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal happened</extracomment>
        <translation>A las 12:20:07 el número 5 apareció en el tablero, dos minutos tarde y correcto. Los detalles del pedido siguen esperando 24.00 que se pagaron hace tiempo.</translation>
    </message>
    <message>
        <source>Late is not wrong: what is late comes.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal principle</extracomment>
        <translation>Con retraso no es erróneo: lo que se retrasa llega.</translation>
    </message>
    <message>
        <source>Chiara has her food and is gone. The order details still wait for her money.</source>
        <extracomment>behind-is-not-wrong: stops 4 caption</extracomment>
        <translation>Chiara tiene su comida y se ha ido. Los detalles del pedido siguen esperando su dinero.</translation>
    </message>
    <message>
        <source>Who will tell the view what it has missed?</source>
        <extracomment>behind-is-not-wrong: stops 4 hint</extracomment>
        <translation>¿Quién le dirá a la vista lo que se ha perdido?</translation>
    </message>
    <message>
        <source>When will the order details be right about order 5?</source>
        <extracomment>behind-is-not-wrong: stops 4 question ask</extracomment>
        <translation>¿Cuándo serán correctos los detalles del pedido 5?</translation>
    </message>
    <message>
        <source>Soon: a view catches up by itself</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 1 text</extracomment>
        <translation>Pronto: una vista se pone al día por sí sola</translation>
    </message>
    <message>
        <source>When the evening has gone on well for a while</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 2 text</extracomment>
        <translation>Cuando la velada lleve un rato yendo bien</translation>
    </message>
    <message>
        <source>When the view is folded again from the log, which has the event</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 3 text</extracomment>
        <translation>Cuando se pliegue otra vez desde el registro, que tiene el evento</translation>
    </message>
    <message>
        <source>Three minutes and another order later it still waits. The log has the payment: folded from it, as in the clean evening, the same view says that she has paid.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal happened</extracomment>
        <translation>Tres minutos y otro pedido después sigue esperando. El registro tiene el pago: plegada desde él, como en la velada limpia, la misma vista dice que Chiara ha pagado.</translation>
    </message>
    <message>
        <source>Lag tells how much a view has not heard of yet. Whether what it shows is right, only the log can tell.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal principle</extracomment>
        <translation>El retraso dice de cuánto no se ha enterado aún una vista. Si lo que muestra es correcto, solo lo puede decir el registro.</translation>
    </message>
    <message>
        <source>To tell late from wrong, and to see that clean runs prove nothing about lost events.</source>
        <extracomment>behind-is-not-wrong: teacher aim</extracomment>
        <translation>Distinguir lo atrasado de lo erróneo, y ver que las ejecuciones limpias no prueban nada sobre eventos perdidos.</translation>
    </message>
    <message>
        <source>What would a counter of events on the view&apos;s side have noticed?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>¿Qué habría notado un contador de eventos en el lado de la vista?</translation>
    </message>
    <message>
        <source>Which views in a shop may be late, and which may not be wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>¿Qué vistas de una tienda pueden ir con retraso, y cuáles no pueden ser erróneas?</translation>
    </message>
    <message>
        <source>How could one find out, while it runs, that a view is wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>¿Cómo se podría descubrir, en marcha, que una vista es errónea?</translation>
    </message>
    <message>
        <source>“0 behind” is taken for “right”. Let the class read both headers aloud before the second vote.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>«0 de retraso» se toma por «correcto». Haga que la clase lea en voz alta los dos encabezados antes de la segunda votación.</translation>
    </message>
    <message>
        <source>Somebody says that the database would not lose an event. It does not: it is lost on the way to the view, and the program says that it was injected.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>Alguien dice que la base de datos no perdería un evento. Así es: se pierde camino de la vista, y el programa dice que se inyectó.</translation>
    </message>
    <message>
        <source>Did my write reach my view?</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>¿Llegó mi escritura a mi vista?</translation>
    </message>
    <message>
        <source>Five ways to go on after a command: what is then seen, and who waits for it.</source>
        <extracomment>did-my-write-reach-my-view: shows</extracomment>
        <translation>Cinco maneras de seguir tras un comando: qué se ve entonces, y quién lo espera.</translation>
    </message>
    <message>
        <source>First way: fire and forget. Charlie seats a party at table 1 at 12:02:05 and goes on at once, for the next guests are at the door. His view is half a minute late, the guests&apos; board a whole one.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 caption</extracomment>
        <translation>Primera manera: enviar y olvidar (fire and forget). Charlie sienta a un grupo en la mesa 1 a las 12:02:05 y sigue enseguida, pues los próximos clientes están en la puerta. Su vista va medio minuto tarde; el tablero de clientes, uno entero.</translation>
    </message>
    <message>
        <source>Accepted is one thing.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 hint</extracomment>
        <translation>Aceptado es una cosa.</translation>
    </message>
    <message>
        <source>At 12:02:05 it is accepted. What does Charlie&apos;s view show of table 1 a second later?</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question ask</extracomment>
        <translation>A las 12:02:05 se acepta. ¿Qué muestra la vista de Charlie de la mesa 1 un segundo después?</translation>
    </message>
    <message>
        <source>The party: it was accepted</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 1 text</extracomment>
        <translation>El grupo: se aceptó</translation>
    </message>
    <message>
        <source>The party: whoever does something sees his own deed at once</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 2 text</extracomment>
        <translation>El grupo: quien hace algo ve enseguida su propia obra</translation>
    </message>
    <message>
        <source>That it is free, until 12:02:35</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 3 text</extracomment>
        <translation>Que está libre, hasta las 12:02:35</translation>
    </message>
    <message>
        <source>Table 1 is shown free; it was shown taken from 12:02:35 on. Charlie stood for nothing: the second party sat down at 12:02:10.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 reveal happened</extracomment>
        <translation>La mesa 1 se muestra libre; ocupada se mostró desde las 12:02:35. Charlie no se quedó esperando por nada: el segundo grupo se sentó a las 12:02:10.</translation>
    </message>
    <message>
        <source>Second way: optimistic. Charlie keeps in mind what he did, though his view does not show it yet: he will lead nobody else to table 3, which it shows free. He waits for nothing here either; what others do he knows no sooner than before.</source>
        <extracomment>did-my-write-reach-my-view: stops 2 caption</extracomment>
        <translation>Segunda manera: optimista. Charlie recuerda lo que hizo, aunque su vista aún no lo muestre: no llevará a nadie más a la mesa 3, que ella muestra libre. Tampoco aquí espera nada; de lo que hacen otros no se entera antes.</translation>
    </message>
    <message>
        <source>Third way: Charlie stands at his work until his own view shows what he did, and reads his writes. In two seconds he sends the order of table 5, and table 6 will soon want to order, too.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 caption</extracomment>
        <translation>Tercera manera: Charlie se queda donde está hasta que su propia vista muestra lo que hizo, y así lee lo propio (read your writes). Dentro de dos segundos envía el pedido de la mesa 5, y la mesa 6 también querrá pedir pronto.</translation>
    </message>
    <message>
        <source>What does he have to be told, so that he knows when to go on?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 hint</extracomment>
        <translation>¿Qué hay que decirle para que sepa cuándo seguir?</translation>
    </message>
    <message>
        <source>How does he know when his view has got so far?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question ask</extracomment>
        <translation>¿Cómo sabe que su vista ha llegado hasta ahí?</translation>
    </message>
    <message>
        <source>He cannot: a command must answer nothing, so he waits by the clock</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 1 text</extracomment>
        <translation>No puede: un comando no debe responder nada, así que espera por el reloj</translation>
    </message>
    <message>
        <source>The command answers with the event that came of it, and he waits for that one</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 2 text</extracomment>
        <translation>El comando responde con el evento que salió de él, y espera a ese</translation>
    </message>
    <message>
        <source>He waits until all are through: the views, the kitchen, the money</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 3 text</extracomment>
        <translation>Espera a que acaben todos: las vistas, la cocina, el dinero</translation>
    </message>
    <message>
        <source>The order was event 58. Charlie stood until 12:24:05, when his view had come to it, and not a second longer; then he went to table 6.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal happened</extracomment>
        <translation>El pedido fue el evento 58. Charlie esperó hasta las 12:24:05, cuando su vista había llegado a él, y ni un segundo más; luego fue a la mesa 6.</translation>
    </message>
    <message>
        <source>A command may answer that it was accepted, under which number, as which event, or why it was refused. What it does not answer is a query.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal principle</extracomment>
        <translation>Un comando puede responder que se aceptó, con qué número, como qué evento, o por qué se rechazó. Lo que no responde es una consulta.</translation>
    </message>
    <message>
        <source>Charlie&apos;s view shows order 5 of table 5; he has waited for that. A guest at the table looks up at the board.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 caption</extracomment>
        <translation>La vista de Charlie muestra el pedido 5 de la mesa 5; es lo que él ha esperado. Un cliente de la mesa levanta la vista hacia el tablero.</translation>
    </message>
    <message>
        <source>Does the board show number 5?</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question ask</extracomment>
        <translation>¿Muestra el tablero el número 5?</translation>
    </message>
    <message>
        <source>No, until 12:24:35</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 1 text</extracomment>
        <translation>No, hasta las 12:24:35</translation>
    </message>
    <message>
        <source>Yes: Charlie has waited, so everything is through</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 2 text</extracomment>
        <translation>Sí: Charlie ha esperado, así que ya llegó a todo</translation>
    </message>
    <message>
        <source>Yes, since 12:23:35: it was accepted then</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 3 text</extracomment>
        <translation>Sí, desde las 12:23:35: entonces se aceptó</translation>
    </message>
    <message>
        <source>Number 5 came onto the board at 12:24:35, a minute after the order was accepted. Charlie has waited for his view and for no other.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal happened</extracomment>
        <translation>El número 5 apareció en el tablero a las 12:24:35, un minuto después de aceptarse el pedido. Charlie ha esperado a su vista y a ninguna otra.</translation>
    </message>
    <message>
        <source>Who waits for a view knows of that view. The others have their own clocks.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal principle</extracomment>
        <translation>Quien espera a una vista sabe de esa vista. Las demás tienen su propio reloj.</translation>
    </message>
    <message>
        <source>Fourth way: he waits for all views. He seated a party at 12:32:05 and has stood there since, for the board is slowest. The next party came in at the same moment; it is led to a table at 12:33:10, after more than a minute instead of five seconds.</source>
        <extracomment>did-my-write-reach-my-view: stops 5 caption</extracomment>
        <translation>Cuarta manera: espera a todas las vistas. Sentó a un grupo a las 12:32:05 y desde entonces está ahí parado, pues el tablero es el más lento. El siguiente grupo entró en ese mismo momento; se lo lleva a una mesa a las 12:33:10, tras más de un minuto en vez de cinco segundos.</translation>
    </message>
    <message>
        <source>Fifth way: the command&apos;s own transaction writes the views, which lie in the same store. Charlie seats the same two parties as in the first evening, the first of them at 12:02:05.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 caption</extracomment>
        <translation>Quinta manera: la propia transacción del comando escribe las vistas, que están en el mismo almacén. Charlie sienta a los mismos dos grupos que en la primera velada, al primero a las 12:02:05.</translation>
    </message>
    <message>
        <source>What is there to wait for?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 hint</extracomment>
        <translation>¿Qué hay que esperar aquí?</translation>
    </message>
    <message>
        <source>When does his view show it, and how long does he stand?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question ask</extracomment>
        <translation>¿Cuándo lo muestra su vista, y cuánto tiempo espera él?</translation>
    </message>
    <message>
        <source>After half a minute, as before: a view is another database</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 1 text</extracomment>
        <translation>Tras medio minuto, como antes: una vista es otra base de datos</translation>
    </message>
    <message>
        <source>At 12:02:05, but he stands until all views are through</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 2 text</extracomment>
        <translation>A las 12:02:05, pero espera hasta que acaben todas las vistas</translation>
    </message>
    <message>
        <source>At 12:02:05, and he does not stand at all</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 3 text</extracomment>
        <translation>A las 12:02:05, y no espera nada</translation>
    </message>
    <message>
        <source>At 12:02:05 the view shows the party at table 1, and the second party sits at 12:02:10. For that every view has to lie in the store of the commands, and every command writes them all.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal happened</extracomment>
        <translation>A las 12:02:05 la vista muestra el grupo en la mesa 1, y el segundo grupo se sienta a las 12:02:10. Para eso cada vista tiene que estar en el almacén de los comandos, y cada comando las escribe todas.</translation>
    </message>
    <message>
        <source>Waiting is paid by somebody: who acts, who looks, or the store. Choose for each command, not for the house.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal principle</extracomment>
        <translation>Esperar lo paga alguien: quien actúa, quien mira, o el almacén. Elija para cada comando, no para la casa entera.</translation>
    </message>
    <message>
        <source>To choose, command by command, what whoever gives it waits for, and to know what that does not cover.</source>
        <extracomment>did-my-write-reach-my-view: teacher aim</extracomment>
        <translation>Elegir, comando a comando, qué espera quien lo da, y saber qué no cubre eso.</translation>
    </message>
    <message>
        <source>Which of the five does your bank use when you transfer money, and which a shop when you put something into the basket?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>¿Cuál de las cinco usa su banco en una transferencia, y cuál una tienda cuando se pone algo en la cesta?</translation>
    </message>
    <message>
        <source>Who waits in each of the five: who acts, who looks, or the store?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>¿Quién espera en cada una de las cinco: quien actúa, quien mira, o el almacén?</translation>
    </message>
    <message>
        <source>What may a command answer without becoming a query?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>¿Qué puede responder un comando sin convertirse en consulta?</translation>
    </message>
    <message>
        <source>“Strong” is said for the third way. Ask for whom: the guest at the board does not see it.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>A la tercera manera se la llama «fuerte». Pregunte para quién: el cliente ante el tablero no lo ve.</translation>
    </message>
    <message>
        <source>The class wants the fifth way always. Ask where the views may then lie, and what a command costs that writes twenty of them.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>La clase quiere siempre la quinta manera. Pregunte dónde pueden estar entonces las vistas, y qué cuesta un comando que escribe veinte.</translation>
    </message>
    <message>
        <source>Events and replay</source>
        <extracomment>events-and-replay: name</extracomment>
        <translation>Eventos y reproducción</translation>
    </message>
    <message>
        <source>An event says what has happened. It is never taken back, and playing it again does nothing.</source>
        <extracomment>events-and-replay: shows</extracomment>
        <translation>Un evento dice lo que ha pasado. Nunca se retira, y reproducirlo no hace nada.</translation>
    </message>
    <message>
        <source>Charlie has sent the order of table 1: a ramen, a burger, two lemonades. In two seconds Tomas takes the burger in hand.</source>
        <extracomment>events-and-replay: stops 1 caption</extracomment>
        <translation>Charlie ha enviado el pedido de la mesa 1: un ramen, una burger, dos lemonades. Dentro de dos segundos Tomas se pone con la burger.</translation>
    </message>
    <message>
        <source>Which of the three can still be refused?</source>
        <extracomment>events-and-replay: stops 1 hint</extracomment>
        <translation>¿Cuál de los tres se puede aún rechazar?</translation>
    </message>
    <message>
        <source>What is written into the log then?</source>
        <extracomment>events-and-replay: stops 1 question ask</extracomment>
        <translation>¿Qué se escribe entonces en el registro?</translation>
    </message>
    <message>
        <source>PleaseCook: the log asks Tomas to cook it</source>
        <extracomment>events-and-replay: stops 1 question choices 1 text</extracomment>
        <translation>PleaseCook: el registro pide a Tomas que la cocine</translation>
    </message>
    <message>
        <source>CookingRequested: the kitchen may still refuse</source>
        <extracomment>events-and-replay: stops 1 question choices 2 text</extracomment>
        <translation>CookingRequested: la cocina aún puede rechazarlo</translation>
    </message>
    <message>
        <source>CookingStarted: so it is now</source>
        <extracomment>events-and-replay: stops 1 question choices 3 text</extracomment>
        <translation>CookingStarted: así es ahora</translation>
    </message>
    <message>
        <source>CookingStarted, event 15. What Tomas sent was a command, StartCooking: that could have been refused. The event cannot; it says what has happened.</source>
        <extracomment>events-and-replay: stops 1 reveal happened</extracomment>
        <translation>CookingStarted, evento 15. Lo que envió Tomas era un comando, StartCooking: ese se podía rechazar. El evento no; dice lo que ha pasado.</translation>
    </message>
    <message>
        <source>A command asks and may be refused. An event tells, and stays.</source>
        <extracomment>events-and-replay: stops 1 reveal principle</extracomment>
        <translation>Un comando pide y se puede rechazar. Un evento cuenta, y se queda.</translation>
    </message>
    <message>
        <source>Charlie has typed a burger for table 2; a falafel bowl was meant. The burger is on the grill since 12:08:30. Say the wrong event is deleted now, and all views are folded again.</source>
        <extracomment>events-and-replay: stops 2 caption</extracomment>
        <translation>Charlie ha tecleado una burger para la mesa 2; se quería un falafel bowl. La burger está en la parrilla desde las 12:08:30. Supongamos que ahora se borra el evento malo y se pliegan de nuevo todas las vistas.</translation>
    </message>
    <message>
        <source>Walk to the grill.</source>
        <extracomment>events-and-replay: stops 2 hint</extracomment>
        <translation>Acérquese a la parrilla.</translation>
    </message>
    <message>
        <source>What has become of the burger?</source>
        <extracomment>events-and-replay: stops 2 question ask</extracomment>
        <translation>¿Qué ha sido de la burger?</translation>
    </message>
    <message>
        <source>It was never ordered: the mistake is gone</source>
        <extracomment>events-and-replay: stops 2 question choices 1 text</extracomment>
        <translation>Nunca se pidió: el error ha desaparecido</translation>
    </message>
    <message>
        <source>It lies on the grill. A further event has to say what becomes of it</source>
        <extracomment>events-and-replay: stops 2 question choices 2 text</extracomment>
        <translation>Está en la parrilla. Otro evento tiene que decir qué se hace con ella</translation>
    </message>
    <message>
        <source>The replay cooks a falafel bowl in its place</source>
        <extracomment>events-and-replay: stops 2 question choices 3 text</extracomment>
        <translation>La reproducción cocina en su lugar un falafel bowl</translation>
    </message>
    <message>
        <source>Nothing was deleted. Nadia voids the line, and the log says so, and that it was cooking. Of eight burgers six are left, one of them gone for nothing. Then the falafel bowl is added.</source>
        <extracomment>events-and-replay: stops 2 reveal happened</extracomment>
        <translation>No se borró nada. Nadia anula la línea, y el registro lo dice, y también que estaba al fuego. De ocho burgers quedan seis; una de las otras se fue para nada. Luego se añade el falafel bowl.</translation>
    </message>
    <message>
        <source>What an event has caused is not undone when it is deleted. A mistake is put right by another event.</source>
        <extracomment>events-and-replay: stops 2 reveal principle</extracomment>
        <translation>Lo que un evento ha causado no se deshace al borrarlo. Un error se corrige con otro evento.</translation>
    </message>
    <message>
        <source>Tomas takes the falafel bowl in hand at 12:10:05, and of the four portions one is used. What is left is decided by the stream of that dish, from its first event on. Say the house has been selling falafel for ten years.</source>
        <extracomment>events-and-replay: stops 3 caption</extracomment>
        <translation>Tomas se pone con el falafel bowl a las 12:10:05, y de las cuatro raciones se gasta una. Lo que queda lo decide el flujo de ese plato, desde su primer evento. Supongamos que la casa lleva diez años vendiendo falafel.</translation>
    </message>
    <message>
        <source>With which event does the stream begin?</source>
        <extracomment>events-and-replay: stops 3 hint</extracomment>
        <translation>¿Con qué evento empieza el flujo?</translation>
    </message>
    <message>
        <source>What has to be read before the next portion can be promised?</source>
        <extracomment>events-and-replay: stops 3 question ask</extracomment>
        <translation>¿Qué hay que leer antes de poder prometer la siguiente ración?</translation>
    </message>
    <message>
        <source>Ten years of events: such a stream needs snapshots</source>
        <extracomment>events-and-replay: stops 3 question choices 1 text</extracomment>
        <translation>Diez años de eventos: un flujo así necesita instantáneas</translation>
    </message>
    <message>
        <source>Nothing: one looks at the view, which has it</source>
        <extracomment>events-and-replay: stops 3 question choices 2 text</extracomment>
        <translation>Nada: se mira en la vista, que lo tiene</translation>
    </message>
    <message>
        <source>Today&apos;s: each day begins with what is there in the morning</source>
        <extracomment>events-and-replay: stops 3 question choices 3 text</extracomment>
        <translation>Lo de hoy: cada día empieza con lo que hay por la mañana</translation>
    </message>
    <message>
        <source>The stream begins this morning, with event 6: four portions were received. Now three are left. What was yesterday is closed, and lies in yesterday&apos;s log.</source>
        <extracomment>events-and-replay: stops 3 reveal happened</extracomment>
        <translation>El flujo empieza esta mañana, con el evento 6: se recibieron cuatro raciones. Ahora quedan tres. Lo de ayer está cerrado, en el registro de ayer.</translation>
    </message>
    <message>
        <source>A stream that grows for ever wants an end: close the day before you think of snapshots.</source>
        <extracomment>events-and-replay: stops 3 reveal principle</extracomment>
        <translation>Un flujo que crece sin fin pide un final: cierre el día antes de pensar en instantáneas.</translation>
    </message>
    <message>
        <source>The two at table 1 sit in a draught, and their food is ready. Roger leads them to table 3.</source>
        <extracomment>events-and-replay: stops 4 caption</extracomment>
        <translation>Los dos de la mesa 1 están en una corriente de aire, y su comida está lista. Roger los lleva a la mesa 3.</translation>
    </message>
    <message>
        <source>What must somebody know who carries the plates?</source>
        <extracomment>events-and-replay: stops 4 hint</extracomment>
        <translation>¿Qué tiene que saber quien lleva los platos?</translation>
    </message>
    <message>
        <source>Which event should the log have of that?</source>
        <extracomment>events-and-replay: stops 4 question ask</extracomment>
        <translation>¿Qué evento debería tener de eso el registro?</translation>
    </message>
    <message>
        <source>PartyMoved: from table 1 to table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 1 text</extracomment>
        <translation>PartyMoved: de la mesa 1 a la mesa 3</translation>
    </message>
    <message>
        <source>OrderUpdated: the table is now 3</source>
        <extracomment>events-and-replay: stops 4 question choices 2 text</extracomment>
        <translation>OrderUpdated: la mesa es ahora la 3</translation>
    </message>
    <message>
        <source>PleaseMove: from now on serve at table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 3 text</extracomment>
        <translation>PleaseMove: desde ahora, servir en la mesa 3</translation>
    </message>
    <message>
        <source>PartyMoved. Roger&apos;s view shows table 1 free and the party at table 3, where the food goes. OrderUpdated would not have said whether they moved or somebody had mistyped: then they would still sit at table 1.</source>
        <extracomment>events-and-replay: stops 4 reveal happened</extracomment>
        <translation>PartyMoved. La vista de Roger muestra la mesa 1 libre y el grupo en la mesa 3, adonde va la comida. OrderUpdated no habría dicho si se cambiaron o si alguien se equivocó al teclear: entonces seguirían en la mesa 1.</translation>
    </message>
    <message>
        <source>An event says what happened, not which field is other now.</source>
        <extracomment>events-and-replay: stops 4 reveal principle</extracomment>
        <translation>Un evento dice qué pasó, no qué campo es ahora distinto.</translation>
    </message>
    <message>
        <source>At 12:04 Roger wanted to seat two guests at table 1. It was taken, and he was refused. Now it is free. In five seconds every view is folded again from the log, from the first event on.</source>
        <extracomment>events-and-replay: stops 5 caption</extracomment>
        <translation>A las 12:04 Roger quiso sentar a dos clientes en la mesa 1. Estaba ocupada, y se le rechazó. Ahora está libre. Dentro de cinco segundos todas las vistas se pliegan de nuevo desde el registro, desde el primer evento.</translation>
    </message>
    <message>
        <source>Which event came of what Roger wanted?</source>
        <extracomment>events-and-replay: stops 5 hint</extracomment>
        <translation>¿Qué evento salió de lo que quería Roger?</translation>
    </message>
    <message>
        <source>What becomes of what Roger wanted at 12:04?</source>
        <extracomment>events-and-replay: stops 5 question ask</extracomment>
        <translation>¿Qué pasa con lo que Roger quería a las 12:04?</translation>
    </message>
    <message>
        <source>It is decided again, and accepted: the table is free now</source>
        <extracomment>events-and-replay: stops 5 question choices 1 text</extracomment>
        <translation>Se decide otra vez, y se acepta: ahora la mesa está libre</translation>
    </message>
    <message>
        <source>Nothing: no event came of it</source>
        <extracomment>events-and-replay: stops 5 question choices 2 text</extracomment>
        <translation>Nada: no salió ningún evento de ello</translation>
    </message>
    <message>
        <source>It is refused again, and Roger is told so a second time</source>
        <extracomment>events-and-replay: stops 5 question choices 3 text</extracomment>
        <translation>Se rechaza otra vez, y a Roger se le dice por segunda vez</translation>
    </message>
    <message>
        <source>Nothing. Table 1 is free, as before. Three times somebody was to be seated, and once that was refused: it is the same number before and after.</source>
        <extracomment>events-and-replay: stops 5 reveal happened</extracomment>
        <translation>Nada. La mesa 1 está libre, como antes. Tres veces se quiso sentar a alguien, y una se rechazó: es el mismo número antes y después.</translation>
    </message>
    <message>
        <source>A replay reads events. It carries out no command, and nobody hears of it.</source>
        <extracomment>events-and-replay: stops 5 reveal principle</extracomment>
        <translation>Una reproducción lee eventos. No ejecuta ningún comando, y nadie se entera de ella.</translation>
    </message>
    <message>
        <source>To name events by what has happened, and to see that neither deleting nor replaying them changes what was done.</source>
        <extracomment>events-and-replay: teacher aim</extracomment>
        <translation>Nombrar los eventos por lo que ha pasado, y ver que ni borrarlos ni reproducirlos cambia lo que se hizo.</translation>
    </message>
    <message>
        <source>Find three events in a library, and one that is none.</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Busque tres eventos en una biblioteca, y uno que no lo sea.</translation>
    </message>
    <message>
        <source>A bank books a wrong amount. What does it do, and why does it not use an eraser?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Un banco anota un importe equivocado. ¿Qué hace, y por qué no usa una goma de borrar?</translation>
    </message>
    <message>
        <source>Which events of your own program are called Updated? What happened each time?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>¿Qué eventos de su propio programa se llaman Updated? ¿Qué pasó cada vez?</translation>
    </message>
    <message>
        <source>“Deleted” and “void” are taken for the same. Ask for the burger: who eats it?</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>«Borrado» y «anulado» se toman por lo mismo. Pregunte por la burger: ¿quién se la come?</translation>
    </message>
    <message>
        <source>Somebody wants the replay to send what was refused. Then it is no replay but a new evening.</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>Alguien quiere que la reproducción envíe lo que se rechazó. Entonces no es una reproducción, sino una velada nueva.</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>Clientes que vuelven a preguntar</translation>
    </message>
    <message>
        <source>Who asks again as soon as before can keep a restaurant down long after the cause is gone.</source>
        <extracomment>guests-who-ask-again: shows</extracomment>
        <translation>Quien vuelve a preguntar tan pronto como antes puede tener parado un restaurante mucho después de desaparecer la causa.</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money. Roger serves and answers; who asks comes first. Food takes four minutes in the mean, and one guest has asked so far. In ten seconds the board at the counter falls eight minutes behind.</source>
        <extracomment>guests-who-ask-again: stops 1 caption</extracomment>
        <translation>Charlie y Dora toman pedidos y cobran. Roger sirve y responde; quien pregunta va primero. La comida tarda de media cuatro minutos, y hasta ahora ha preguntado un cliente. Dentro de diez segundos el tablero del mostrador se atrasa ocho minutos.</translation>
    </message>
    <message>
        <source>For a quarter of an hour guests did not find their numbers on the board, and asked Roger: 25 questions, and each took him from serving. Eight things wait for him now. In ten seconds the board is prompt again.</source>
        <extracomment>guests-who-ask-again: stops 2 caption</extracomment>
        <translation>Durante un cuarto de hora los clientes no encontraron su número en el tablero y preguntaron a Roger: 25 preguntas, y cada una lo apartó de servir. Ahora lo esperan ocho cosas. Dentro de diez segundos el tablero vuelve a ser puntual.</translation>
    </message>
    <message>
        <source>Who else asks, besides those who look at the board?</source>
        <extracomment>guests-who-ask-again: stops 2 hint</extracomment>
        <translation>¿Quién más pregunta, además de los que miran el tablero?</translation>
    </message>
    <message>
        <source>The board has been prompt for half an hour, and nobody comes any more. 28 wait for food; 25 of their orders stand ready at the pass. At the tables 57 questions were asked by now.</source>
        <extracomment>guests-who-ask-again: stops 3 caption</extracomment>
        <translation>El tablero lleva media hora puntual, y ya no viene nadie. 28 esperan la comida; 25 de sus pedidos están listos en el pase. En las mesas se han hecho hasta ahora 57 preguntas.</translation>
    </message>
    <message>
        <source>What does Roger do first?</source>
        <extracomment>guests-who-ask-again: stops 3 hint</extracomment>
        <translation>¿Qué hace Roger primero?</translation>
    </message>
    <message>
        <source>How many of the 28 have their food in twenty minutes?</source>
        <extracomment>guests-who-ask-again: stops 3 question ask</extracomment>
        <translation>¿Cuántos de los 28 tendrán su comida dentro de veinte minutos?</translation>
    </message>
    <message>
        <source>Nearly all: the board is up to date, so everything is right again</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 1 text</extracomment>
        <translation>Casi todos: el tablero está al día, así que todo vuelve a ir bien</translation>
    </message>
    <message>
        <source>Nearly all: it has always gone well, and no new guests come</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 2 text</extracomment>
        <translation>Casi todos: siempre ha ido bien, y no vienen clientes nuevos</translation>
    </message>
    <message>
        <source>Hardly any: those who wait ask again, and Roger answers</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 3 text</extracomment>
        <translation>Casi ninguno: los que esperan vuelven a preguntar, y Roger responde</translation>
    </message>
    <message>
        <source>Half of them: two who share the work are faster than one</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 4 text</extracomment>
        <translation>La mitad: dos que se reparten el trabajo son más rápidos que uno</translation>
    </message>
    <message>
        <source>Two. 39 more questions were asked at the tables, and each answer kept Roger from 25 plates that stood ready. The late board has caused none of these questions: waiting did.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal happened</extracomment>
        <translation>Dos. En las mesas se hicieron 39 preguntas más, y cada respuesta apartó a Roger de 25 platos que estaban listos. Ninguna de estas preguntas la causó el tablero con retraso: la causó la espera.</translation>
    </message>
    <message>
        <source>What keeps a system down need not be what brought it down. Retries that come as soon as before feed on the delay that they make.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal principle</extracomment>
        <translation>Lo que mantiene caído un sistema no tiene por qué ser lo que lo tumbó. Los reintentos que llegan tan pronto como antes se alimentan de la demora que causan.</translation>
    </message>
    <message>
        <source>The same guests once more, and the same late board. One thing differs: who sits at a table and has asked is patient twice as long before he asks again. Until now that changed next to nothing: 24 questions instead of 25.</source>
        <extracomment>guests-who-ask-again: stops 4 caption</extracomment>
        <translation>Los mismos clientes otra vez, y el mismo tablero con retraso. Una cosa cambia: quien está a la mesa y ha preguntado tiene el doble de paciencia antes de volver a preguntar. Hasta ahora eso no ha cambiado casi nada: 24 preguntas en vez de 25.</translation>
    </message>
    <message>
        <source>One o&apos;clock again. 11 wait for food instead of 28. At the tables 33 questions were asked, not 57.</source>
        <extracomment>guests-who-ask-again: stops 5 caption</extracomment>
        <translation>Otra vez la una. Esperan la comida 11 en vez de 28. En las mesas se hicieron 33 preguntas, no 57.</translation>
    </message>
    <message>
        <source>What let Roger catch up?</source>
        <extracomment>guests-who-ask-again: stops 5 question ask</extracomment>
        <translation>¿Qué permitió a Roger ponerse al día?</translation>
    </message>
    <message>
        <source>The board was right again: then all is</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 1 text</extracomment>
        <translation>El tablero volvió a ser correcto: entonces lo es todo</translation>
    </message>
    <message>
        <source>The work was split in a better way</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 2 text</extracomment>
        <translation>El trabajo se repartió de mejor manera</translation>
    </message>
    <message>
        <source>Each question that was not answered twice left him time to serve</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 3 text</extracomment>
        <translation>Cada pregunta que no se respondió dos veces le dejó tiempo para servir</translation>
    </message>
    <message>
        <source>Chance: another evening would have gone well, too</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 4 text</extracomment>
        <translation>El azar: otra velada también habría ido bien</translation>
    </message>
    <message>
        <source>The board was prompt at 12:30 in both evenings, and the same three people worked. Here nobody will wait for food any more at 13:20, and at the tables two more will have asked; there 26 waited, and 39 more had asked.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal happened</extracomment>
        <translation>El tablero volvió a ser puntual a las 12:30 en ambas veladas, y trabajaron las mismas tres personas. Aquí nadie esperará ya comida a las 13:20, y en las mesas habrán preguntado dos más; allí esperaban 26, y habían preguntado 39 más.</translation>
    </message>
    <message>
        <source>Ask again, but wait longer each time: a growing pause lets the queue that you stand in grow shorter.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal principle</extracomment>
        <translation>Pregunte otra vez, pero espere más cada vez: una pausa creciente deja que se acorte la cola en que se está.</translation>
    </message>
    <message>
        <source>To tell a trigger from what keeps a failure going, and to see why retries need a growing pause.</source>
        <extracomment>guests-who-ask-again: teacher aim</extracomment>
        <translation>Distinguir un desencadenante de lo que mantiene un fallo, y ver por qué los reintentos necesitan una pausa creciente.</translation>
    </message>
    <message>
        <source>Roger could serve first and answer later. What would that change, and whom would it annoy?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Roger podría servir primero y responder después. ¿Qué cambiaría eso, y a quién molestaría?</translation>
    </message>
    <message>
        <source>A thousand telephones ask a server every five seconds whether it is back. What do they do to it when it comes back?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Mil teléfonos preguntan a un servidor cada cinco segundos si ya ha vuelto. ¿Qué le hacen cuando vuelve?</translation>
    </message>
    <message>
        <source>Why is chance added to the pause, and not only doubled?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>¿Por qué se añade azar a la pausa, en vez de solo doblarla?</translation>
    </message>
    <message>
        <source>The class blames the board to the end. Show the questions of the takeaway guests: they stop at 12:40.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>La clase culpa al tablero hasta el final. Muestre las preguntas de los clientes para llevar: cesan a las 12:40.</translation>
    </message>
    <message>
        <source>“Then Roger is too slow.” Before 12:15 he had no queue; the same people, the same guests.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>«Entonces Roger es demasiado lento.» Antes de las 12:15 no tenía cola; la misma gente, los mismos clientes.</translation>
    </message>
    <message>
        <source>One database, two schemas</source>
        <extracomment>one-database-two-schemas: name</extracomment>
        <translation>Una base de datos, dos esquemas</translation>
    </message>
    <message>
        <source>To read by tables of one&apos;s own needs no second database, and no messages.</source>
        <extracomment>one-database-two-schemas: shows</extracomment>
        <translation>Leer de tablas propias no necesita una segunda base de datos, ni mensajes.</translation>
    </message>
    <message>
        <source>One file holds everything: what commands decide by, and beside it tables made for those who read, one set for the kitchen, one for the waiter, one for the guests&apos; board. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-database-two-schemas: stops 1 caption</extracomment>
        <translation>Un archivo lo contiene todo: aquello con lo que deciden los comandos y, al lado, tablas hechas para los que leen: unas para la cocina, otras para el camarero, otras para el tablero de clientes. Dentro de seis segundos Charlie envía el pedido de la mesa 1.</translation>
    </message>
    <message>
        <source>Who writes the tables for the kitchen, and when?</source>
        <extracomment>one-database-two-schemas: stops 1 hint</extracomment>
        <translation>¿Quién escribe las tablas de la cocina, y cuándo?</translation>
    </message>
    <message>
        <source>At 12:06:06 the order is accepted. When can Mei read it on the kitchen view?</source>
        <extracomment>one-database-two-schemas: stops 1 question ask</extracomment>
        <translation>A las 12:06:06 se acepta el pedido. ¿Cuándo puede leerlo Mei en la vista de cocina?</translation>
    </message>
    <message>
        <source>Once a second database has been brought in step</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 1 text</extracomment>
        <translation>Cuando se haya puesto al día una segunda base de datos</translation>
    </message>
    <message>
        <source>Once a message of it has arrived in the kitchen</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 2 text</extracomment>
        <translation>Cuando un mensaje sobre él haya llegado a la cocina</translation>
    </message>
    <message>
        <source>At 12:06:06: the command&apos;s own transaction writes her tables</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 3 text</extracomment>
        <translation>A las 12:06:06: la propia transacción del comando escribe sus tablas</translation>
    </message>
    <message>
        <source>At 12:06:06 ticket 2 is there, with three lines. The same transaction has accepted the order and written the ticket: either both stand in the file, or neither.</source>
        <extracomment>one-database-two-schemas: stops 1 reveal happened</extracomment>
        <translation>A las 12:06:06 está la comanda 2, con tres líneas. La misma transacción ha aceptado el pedido y escrito la comanda: o están los dos en el archivo, o ninguno.</translation>
    </message>
    <message>
        <source>Table 1 wants a ramen for 12.00, among other things. The order details show the price.</source>
        <extracomment>one-database-two-schemas: stops 2 caption</extracomment>
        <translation>La mesa 1 quiere, entre otras cosas, un ramen de 12.00. Los detalles del pedido muestran el precio.</translation>
    </message>
    <message>
        <source>For whom was this table made?</source>
        <extracomment>one-database-two-schemas: stops 2 hint</extracomment>
        <translation>¿Para quién se hizo esta tabla?</translation>
    </message>
    <message>
        <source>All of it lies in one database. Does the kitchen&apos;s ticket know the price as well?</source>
        <extracomment>one-database-two-schemas: stops 2 question ask</extracomment>
        <translation>Todo está en una sola base de datos. ¿Conoce el precio también la comanda de la cocina?</translation>
    </message>
    <message>
        <source>No: it has its own shape, of what a cook needs</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 1 text</extracomment>
        <translation>No: tiene su propia forma, la de lo que necesita un cocinero</translation>
    </message>
    <message>
        <source>Yes: one database has one schema, so it is the same row</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 2 text</extracomment>
        <translation>Sí: una base de datos tiene un esquema, así que es la misma fila</translation>
    </message>
    <message>
        <source>No: without events a view only knows what somebody sends to it</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 3 text</extracomment>
        <translation>No: sin eventos una vista solo sabe lo que alguien le envía</translation>
    </message>
    <message>
        <source>Mei puts the ramen on the fire. Her ticket says station, note and state, and nothing of money; the order details say 12.00. One fact was written once, and is read in two shapes.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal happened</extracomment>
        <translation>Mei pone el ramen al fuego. Su comanda dice estación, nota y estado, y nada de dinero; los detalles del pedido dicen 12.00. Un mismo hecho se escribió una vez, y se lee en dos formas.</translation>
    </message>
    <message>
        <source>Two schemas: one to decide by, one to read from. How many databases they lie in is another question.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal principle</extracomment>
        <translation>Dos esquemas: uno para decidir, otro para leer. En cuántas bases de datos están es otra cuestión.</translation>
    </message>
    <message>
        <source>The same lunch; now each view lies in a store of its own and folds the events of the log. The guests&apos; board gets them ten seconds late. Table 1&apos;s order was accepted two seconds ago.</source>
        <extracomment>one-database-two-schemas: stops 3 caption</extracomment>
        <translation>El mismo almuerzo; ahora cada vista está en un almacén propio y pliega los eventos del registro. Al tablero de clientes le llegan diez segundos más tarde. El pedido de la mesa 1 se aceptó hace dos segundos.</translation>
    </message>
    <message>
        <source>What is other than in the evening with one store?</source>
        <extracomment>one-database-two-schemas: stops 3 question ask</extracomment>
        <translation>¿Qué es distinto de la velada con un solo almacén?</translation>
    </message>
    <message>
        <source>Everything: only now reading and writing are separate</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 1 text</extracomment>
        <translation>Todo: solo ahora están separadas la lectura y la escritura</translation>
    </message>
    <message>
        <source>The board shows number 2 later; what it shows is the same</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 2 text</extracomment>
        <translation>El tablero muestra más tarde el número 2; lo que muestra es lo mismo</translation>
    </message>
    <message>
        <source>Views by events show more than tables written in the transaction can</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 3 text</extracomment>
        <translation>Las vistas por eventos muestran más de lo que pueden las tablas escritas en la transacción</translation>
    </message>
    <message>
        <source>At 12:06:16 number 2 came onto the board, ten seconds after the order was accepted. With one store it stood there at 12:06:06, and said the same.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal happened</extracomment>
        <translation>A las 12:06:16 el número 2 apareció en el tablero, diez segundos después de aceptarse el pedido. Con un solo almacén estaba a las 12:06:06, y decía lo mismo.</translation>
    </message>
    <message>
        <source>A store for each view lets it be late, and be elsewhere. That is what it costs, and what it is for.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal principle</extracomment>
        <translation>Un almacén por vista le permite ir con retraso, y estar en otro sitio. Eso es lo que cuesta, y para eso sirve.</translation>
    </message>
    <message>
        <source>Once more the evening with one store. Elif has ordered, and pays in seven seconds.</source>
        <extracomment>one-database-two-schemas: stops 4 caption</extracomment>
        <translation>Otra vez la velada con un solo almacén. Elif ha pedido, y paga dentro de siete segundos.</translation>
    </message>
    <message>
        <source>What was there in both evenings?</source>
        <extracomment>one-database-two-schemas: stops 4 hint</extracomment>
        <translation>¿Qué había en ambas veladas?</translation>
    </message>
    <message>
        <source>What may be taken away, so that commands and queries still have a model each?</source>
        <extracomment>one-database-two-schemas: stops 4 question ask</extracomment>
        <translation>¿Qué se puede quitar sin que comandos y consultas dejen de tener cada uno su modelo?</translation>
    </message>
    <message>
        <source>The messages, but not the second database</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 1 text</extracomment>
        <translation>Los mensajes, pero no la segunda base de datos</translation>
    </message>
    <message>
        <source>The second database, but not the events: without them it is not CQRS</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 2 text</extracomment>
        <translation>La segunda base de datos, pero no los eventos: sin ellos no es CQRS</translation>
    </message>
    <message>
        <source>The second database and the messages</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 3 text</extracomment>
        <translation>La segunda base de datos y los mensajes</translation>
    </message>
    <message>
        <source>She has paid, and number 10 stands on the board: one file, one transaction, nothing sent. Commands decide by the orders, guests read the board.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal happened</extracomment>
        <translation>Ha pagado, y el número 10 está en el tablero: un archivo, una transacción, nada enviado. Los comandos deciden por los pedidos, los clientes leen el tablero.</translation>
    </message>
    <message>
        <source>CQRS is one model for commands and another for queries. Databases, events and messages are choices beside it.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal principle</extracomment>
        <translation>CQRS es un modelo para los comandos y otro para las consultas. Bases de datos, eventos y mensajes son elecciones aparte.</translation>
    </message>
    <message>
        <source>To take CQRS apart from the number of databases, from event sourcing and from messaging.</source>
        <extracomment>one-database-two-schemas: teacher aim</extracomment>
        <translation>Separar CQRS del número de bases de datos, de event sourcing y de la mensajería.</translation>
    </message>
    <message>
        <source>A view in a relational database, or a query that fills an object made for one screen: is that a read model?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Una vista en una base de datos relacional, o una consulta que llena un objeto hecho para una pantalla: ¿es eso un modelo de lectura?</translation>
    </message>
    <message>
        <source>When would you move the read tables to another machine, and what do you buy with it?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>¿Cuándo llevaría usted las tablas de lectura a otra máquina, y qué se compra con ello?</translation>
    </message>
    <message>
        <source>Which of the two evenings makes the command slower, and by what?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>¿Cuál de las dos veladas hace más lento el comando, y por qué?</translation>
    </message>
    <message>
        <source>The class knows pictures with two cylinders and an arrow. Point at the one file in the pane of the stores.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>La clase conoce imágenes con dos cilindros y una flecha. Señale el único archivo en el panel Almacenes.</translation>
    </message>
    <message>
        <source>This program keeps a log in either evening. Say so: the tables for reading would be the same beside ordinary rows.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>Este programa lleva un registro en las dos veladas. Dígalo: las tablas de lectura serían las mismas junto a filas corrientes.</translation>
    </message>
    <message>
        <source>One model, joined</source>
        <extracomment>one-model-joined: name</extracomment>
        <translation>Un solo modelo, unido</translation>
    </message>
    <message>
        <source>One normalised model, and each look joins it: never late, and often enough.</source>
        <extracomment>one-model-joined: shows</extracomment>
        <translation>Un modelo normalizado, y cada vistazo lo une (join): nunca con retraso, y a menudo suficiente.</translation>
    </message>
    <message>
        <source>Here no view has a store. Orders, their lines, tables and stock stand in tables, each fact in one place. Whoever looks asks these tables, and the database joins them. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-model-joined: stops 1 caption</extracomment>
        <translation>Aquí ninguna vista tiene almacén. Pedidos, sus líneas, mesas y existencias están en tablas, cada hecho en un solo lugar. Quien mira pregunta a esas tablas, y la base de datos las une. Dentro de seis segundos Charlie envía el pedido de la mesa 1.</translation>
    </message>
    <message>
        <source>From where does a look get what it shows?</source>
        <extracomment>one-model-joined: stops 1 hint</extracomment>
        <translation>¿De dónde saca un vistazo lo que muestra?</translation>
    </message>
    <message>
        <source>What does the guests&apos; board show when the order is accepted, at 12:06:06?</source>
        <extracomment>one-model-joined: stops 1 question ask</extracomment>
        <translation>¿Qué muestra el tablero de clientes cuando se acepta el pedido, a las 12:06:06?</translation>
    </message>
    <message>
        <source>Number 1: the look joins the rows that were just written</source>
        <extracomment>one-model-joined: stops 1 question choices 1 text</extracomment>
        <translation>El número 1: el vistazo une las filas que se acaban de escribir</translation>
    </message>
    <message>
        <source>Nothing yet: an event has to reach the board first</source>
        <extracomment>one-model-joined: stops 1 question choices 2 text</extracomment>
        <translation>Nada aún: antes tiene que llegar al tablero un evento</translation>
    </message>
    <message>
        <source>Nothing yet: the board&apos;s database has to be brought in step</source>
        <extracomment>one-model-joined: stops 1 question choices 3 text</extracomment>
        <translation>Nada aún: hay que poner al día la base de datos del tablero</translation>
    </message>
    <message>
        <source>At 12:06:06 number 1 is on the board. Nothing was sent and nothing copied: it is the same rows, looked at from another side.</source>
        <extracomment>one-model-joined: stops 1 reveal happened</extracomment>
        <translation>A las 12:06:06 el número 1 está en el tablero. No se envió ni se copió nada: son las mismas filas, miradas desde otro lado.</translation>
    </message>
    <message>
        <source>Who reads what is written is never late.</source>
        <extracomment>one-model-joined: stops 1 reveal principle</extracomment>
        <translation>Quien lee lo que está escrito nunca va con retraso.</translation>
    </message>
    <message>
        <source>The same lunch with a store for each view; the guests&apos; board gets events ten seconds late. Two seconds after the order was accepted its number is not there.</source>
        <extracomment>one-model-joined: stops 2 caption</extracomment>
        <translation>El mismo almuerzo con un almacén por vista; al tablero de clientes le llegan los eventos diez segundos más tarde. Dos segundos después de aceptarse el pedido, su número no está.</translation>
    </message>
    <message>
        <source>The party at table 1 sits in a draught, and in a moment moves to table 3. Somebody may want to know later who sat in the draught.</source>
        <extracomment>one-model-joined: stops 3 caption</extracomment>
        <translation>El grupo de la mesa 1 está en una corriente de aire, y en un momento se cambia a la mesa 3. Quizá alguien quiera saber más tarde quién se sentó en la corriente.</translation>
    </message>
    <message>
        <source>Which questions about yesterday does a restaurant have?</source>
        <extracomment>one-model-joined: stops 3 hint</extracomment>
        <translation>¿Qué preguntas sobre ayer tiene un restaurante?</translation>
    </message>
    <message>
        <source>What of this restaurant should therefore be kept as events?</source>
        <extracomment>one-model-joined: stops 3 question ask</extracomment>
        <translation>¿Qué habría que guardar entonces como eventos en este restaurante?</translation>
    </message>
    <message>
        <source>All of it, the menu and the seats as well: what is good here is good there</source>
        <extracomment>one-model-joined: stops 3 question choices 1 text</extracomment>
        <translation>Todo, también la carta y los asientos: lo que es bueno aquí es bueno allí</translation>
    </message>
    <message>
        <source>That of which somebody asks what was; the menu may be plain rows</source>
        <extracomment>one-model-joined: stops 3 question choices 2 text</extracomment>
        <translation>Aquello de lo que alguien pregunta qué fue; la carta pueden ser simples filas</translation>
    </message>
    <message>
        <source>Nothing: events need messages, and a view each, and there are none</source>
        <extracomment>one-model-joined: stops 3 question choices 3 text</extracomment>
        <translation>Nada: los eventos necesitan mensajes, y una vista cada uno, y no los hay</translation>
    </message>
    <message>
        <source>The joined tables say: table 1 is free, the party sits at table 3. That it sat at table 1 they say no longer; the log does. The ramen costs 12.00 and table 1 has two seats, as in the morning.</source>
        <extracomment>one-model-joined: stops 3 reveal happened</extracomment>
        <translation>Las tablas unidas dicen: la mesa 1 está libre, el grupo está en la mesa 3. Que estuvo en la mesa 1 ya no lo dicen; el registro sí. El ramen cuesta 12.00 y la mesa 1 tiene dos asientos, como por la mañana.</translation>
    </message>
    <message>
        <source>Rows say how it is, events how it came to be so. Choose for each thing, not for all at once.</source>
        <extracomment>one-model-joined: stops 3 reveal principle</extracomment>
        <translation>Las filas dicen cómo es; los eventos, cómo llegó a serlo. Elija para cada cosa, no para todas a la vez.</translation>
    </message>
    <message>
        <source>Lunch is nearly over. Nobody looked at anything old, and nobody had to bring anything in step. The second bill is paid in ten seconds.</source>
        <extracomment>one-model-joined: stops 4 caption</extracomment>
        <translation>El almuerzo casi ha terminado. Nadie miró nada viejo, y nadie tuvo que poner nada al día. La segunda cuenta se paga dentro de diez segundos.</translation>
    </message>
    <message>
        <source>What did guests and staff miss?</source>
        <extracomment>one-model-joined: stops 4 hint</extracomment>
        <translation>¿Qué echaron en falta clientes y personal?</translation>
    </message>
    <message>
        <source>What should be changed for tomorrow?</source>
        <extracomment>one-model-joined: stops 4 question ask</extracomment>
        <translation>¿Qué habría que cambiar para mañana?</translation>
    </message>
    <message>
        <source>Sourcing it from events: what is good for large houses is good for this one</source>
        <extracomment>one-model-joined: stops 4 question choices 1 text</extracomment>
        <translation>Pasarlo a eventos: lo que es bueno para casas grandes es bueno para esta</translation>
    </message>
    <message>
        <source>Messages between reading and writing: without them they are not separate</source>
        <extracomment>one-model-joined: stops 4 question choices 2 text</extracomment>
        <translation>Mensajes entre lectura y escritura: sin ellos no están separadas</translation>
    </message>
    <message>
        <source>Nothing, as long as the joins answer quickly enough</source>
        <extracomment>one-model-joined: stops 4 question choices 3 text</extracomment>
        <translation>Nada, mientras las uniones respondan con bastante rapidez</translation>
    </message>
    <message>
        <source>Both parties have paid, 31.50 and 19.00. With a view of its own for each screen it was the same to the cent.</source>
        <extracomment>one-model-joined: stops 4 reveal happened</extracomment>
        <translation>Los dos grupos han pagado, 31.50 y 19.00. Con una vista propia para cada pantalla era lo mismo al céntimo.</translation>
    </message>
    <message>
        <source>One model, joined, is the right one until somebody has to read what it cannot give: in another shape, as often as many look, or far away.</source>
        <extracomment>one-model-joined: stops 4 reveal principle</extracomment>
        <translation>Un solo modelo, unido, es el adecuado hasta que alguien tiene que leer lo que no puede dar: en otra forma, con tanta frecuencia como muchos miran, o lejos.</translation>
    </message>
    <message>
        <source>To know what one normalised model gives for nothing, and what one asks for before leaving it.</source>
        <extracomment>one-model-joined: teacher aim</extracomment>
        <translation>Saber lo que un modelo normalizado da gratis, y qué se pregunta antes de abandonarlo.</translation>
    </message>
    <message>
        <source>How many tables does the guests&apos; board join? (Pane of the stores.) What if a thousand guests look?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>¿Cuántas tablas une el tablero de clientes? (Panel Almacenes.) ¿Y si miran mil clientes?</translation>
    </message>
    <message>
        <source>Which part of your own program would you source from events, and which never?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>¿Qué parte de su propio programa pasaría usted a eventos, y cuál nunca?</translation>
    </message>
    <message>
        <source>What would have to change so that the joins no longer do?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>¿Qué tendría que cambiar para que las uniones ya no bastaran?</translation>
    </message>
    <message>
        <source>“One model” sounds old, so the class wants it changed. Ask what a guest would notice.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>«Un solo modelo» suena a viejo, y la clase quiere cambiarlo. Pregunte qué notaría un cliente.</translation>
    </message>
    <message>
        <source>In this program a log is kept even here, for its own recording. The views of this evening do not read it.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>En este programa se lleva un registro incluso aquí, para su propia grabación. Las vistas de esta velada no lo leen.</translation>
    </message>
    <message>
        <source>An event that a view cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>Un evento que una vista no puede mostrar</translation>
    </message>
    <message>
        <source>A view meets an event that it cannot show: it stops, parks it, or skips it, and each has its price.</source>
        <extracomment>poison: shows</extracomment>
        <translation>Una vista topa con un evento que no puede mostrar: se detiene, lo aparta o lo omite, y cada cosa tiene su precio.</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown every event of a hundred evenings, one after the other. Chiara has ordered. Say the event that accepts her order is of a new form: the board cannot read it, however often it tries. It leaves no event out.</source>
        <extracomment>poison: stops 1 caption</extracomment>
        <translation>El tablero de clientes ha mostrado todos los eventos de cien veladas, uno tras otro. Chiara ha pedido. Supongamos que el evento que acepta su pedido tiene una forma nueva: el tablero no puede leerlo, por más que lo intente. No omite ningún evento.</translation>
    </message>
    <message>
        <source>What comes behind an event that does not go through?</source>
        <extracomment>poison: stops 1 hint</extracomment>
        <translation>¿Qué viene detrás de un evento que no pasa?</translation>
    </message>
    <message>
        <source>Daniel orders after her. What is on the board a minute and a half from now?</source>
        <extracomment>poison: stops 1 question ask</extracomment>
        <translation>Daniel pide después de ella. ¿Qué hay en el tablero dentro de minuto y medio?</translation>
    </message>
    <message>
        <source>Chiara&apos;s number and Daniel&apos;s: it has shown such events a hundred times</source>
        <extracomment>poison: stops 1 question choices 1 text</extracomment>
        <translation>El número de Chiara y el de Daniel: ha mostrado cien veces eventos así</translation>
    </message>
    <message>
        <source>Both, a little later: it is behind, and catches up</source>
        <extracomment>poison: stops 1 question choices 2 text</extracomment>
        <translation>Los dos, un poco más tarde: está atrasado, y se pone al día</translation>
    </message>
    <message>
        <source>Neither; and what it shows of the others is as it was</source>
        <extracomment>poison: stops 1 question choices 3 text</extracomment>
        <translation>Ninguno; y lo que muestra de los demás está como estaba</translation>
    </message>
    <message>
        <source>Since 12:07:20 the board stands still. Numbers 3 and 4 are not on it, and number 2 “prepares”, though it is ready since 12:08:31. The kitchen has a view of its own, and cooks on: 3 and 4 are in the pan.</source>
        <extracomment>poison: stops 1 reveal happened</extracomment>
        <translation>Desde las 12:07:20 el tablero está parado. Los números 3 y 4 no están, y el 2 sigue en «Preparando», aunque está listo desde las 12:08:31. La cocina tiene su propia vista, y sigue cocinando: el 3 y el 4 están en la sartén.</translation>
    </message>
    <message>
        <source>Who may leave out nothing stops at what he cannot read. It harms one view, and everything in it.</source>
        <extracomment>poison: stops 1 reveal principle</extracomment>
        <translation>Quien no puede omitir nada se para ante lo que no puede leer. Daña a una vista, y a todo lo que hay en ella.</translation>
    </message>
    <message>
        <source>The same minute, the same event. But here the board puts aside what it cannot read: the event is parked. Number 2 is ready, number 4 prepares; number 3 is missing. At 12:11:01 Chiara&apos;s rice will be ready: that event the board can read.</source>
        <extracomment>poison: stops 2 caption</extracomment>
        <translation>El mismo minuto, el mismo evento. Pero aquí el tablero deja a un lado lo que no puede leer: el evento se aparta. El número 2 está listo, el 4 se prepara; falta el número 3. A las 12:11:01 estará listo el arroz de Chiara: ese evento el tablero sí puede leerlo.</translation>
    </message>
    <message>
        <source>Does number 3 come onto the board then?</source>
        <extracomment>poison: stops 2 question ask</extracomment>
        <translation>¿Aparece entonces el número 3 en el tablero?</translation>
    </message>
    <message>
        <source>Yes: that event it has shown a hundred times</source>
        <extracomment>poison: stops 2 question choices 1 text</extracomment>
        <translation>Sí: ese evento lo ha mostrado cien veces</translation>
    </message>
    <message>
        <source>Yes: then the board is up to date, and right</source>
        <extracomment>poison: stops 2 question choices 2 text</extracomment>
        <translation>Sí: entonces el tablero está al día, y es correcto</translation>
    </message>
    <message>
        <source>No: what follows about her order waits behind the parked event</source>
        <extracomment>poison: stops 2 question choices 3 text</extracomment>
        <translation>No: lo que sigue sobre su pedido espera detrás del evento apartado</translation>
    </message>
    <message>
        <source>Her rice is ready, and number 3 is not on the board. All others are right. What is parked, and all that follows about order 3, waits until somebody repairs it.</source>
        <extracomment>poison: stops 2 reveal happened</extracomment>
        <translation>Su arroz está listo, y el número 3 no está en el tablero. Todos los demás son correctos. Lo apartado, y todo lo que sigue sobre el pedido 3, espera hasta que alguien lo repare.</translation>
    </message>
    <message>
        <source>Parking keeps the harm to one order, and keeps its events in their order.</source>
        <extracomment>poison: stops 2 reveal principle</extracomment>
        <translation>Apartar limita el daño a un solo pedido, y mantiene en orden sus eventos.</translation>
    </message>
    <message>
        <source>Since 12:13 the board does a third thing with what it cannot read: it skips the event, notes that, and goes on with the next about the same order. In a few seconds Elif&apos;s ramen is ready; of all events it will be that one.</source>
        <extracomment>poison: stops 3 caption</extracomment>
        <translation>Desde las 12:13 el tablero hace una tercera cosa con lo que no puede leer: omite el evento, lo anota, y sigue con el próximo del mismo pedido. Dentro de unos segundos está listo el ramen de Elif; de entre todos los eventos, será ese.</translation>
    </message>
    <message>
        <source>What does the board say of number 5 in a minute?</source>
        <extracomment>poison: stops 3 question ask</extracomment>
        <translation>¿Qué dice el tablero del número 5 dentro de un minuto?</translation>
    </message>
    <message>
        <source>Ready: it goes on, it is up to date, so it is right</source>
        <extracomment>poison: stops 3 question choices 1 text</extracomment>
        <translation>Listo: sigue adelante, está al día, luego es correcto</translation>
    </message>
    <message>
        <source>Ready: it has never shown anything else of a dish that was</source>
        <extracomment>poison: stops 3 question choices 2 text</extracomment>
        <translation>Listo: nunca ha mostrado otra cosa de un plato que lo estaba</translation>
    </message>
    <message>
        <source>That it is being prepared; and it is behind by nothing</source>
        <extracomment>poison: stops 3 question choices 3 text</extracomment>
        <translation>Que se está preparando; y no lleva ningún retraso</translation>
    </message>
    <message>
        <source>Her ramen is ready since 12:18:31. The board says “preparing”, and so it does until Roger takes the ramen at 12:21: nobody tells it.</source>
        <extracomment>poison: stops 3 reveal happened</extracomment>
        <translation>Su ramen está listo desde las 12:18:31. El tablero dice «Preparando», y así sigue hasta que Roger recoge el ramen a las 12:21: nadie se lo dice.</translation>
    </message>
    <message>
        <source>Stop, and it is late. Park, and one thing is missing. Skip, and something may be wrong: choose by what the reader does with it.</source>
        <extracomment>poison: stops 3 reveal principle</extracomment>
        <translation>Si se detiene, va con retraso. Si aparta, falta una cosa. Si omite, algo puede ser erróneo: elija según lo que haga con ello quien lee.</translation>
    </message>
    <message>
        <source>Where do such events come from? From the next version of whoever writes. Say that from tomorrow on the price in an order is to be with tax. Today&apos;s orders have it without: Amira&apos;s rice, 9.00.</source>
        <extracomment>poison: stops 4 caption</extracomment>
        <translation>¿De dónde vienen esos eventos? De la próxima versión de quien escribe. Supongamos que desde mañana el precio de un pedido va con impuestos. Los pedidos de hoy lo llevan sin ellos: el arroz de Amira, 9.00.</translation>
    </message>
    <message>
        <source>Which reader would notice?</source>
        <extracomment>poison: stops 4 hint</extracomment>
        <translation>¿Qué lector lo notaría?</translation>
    </message>
    <message>
        <source>How is that to be written, so that no reader goes wrong?</source>
        <extracomment>poison: stops 4 question ask</extracomment>
        <translation>¿Cómo hay que escribirlo para que ningún lector se equivoque?</translation>
    </message>
    <message>
        <source>In the same field: from tomorrow on it means the price with tax</source>
        <extracomment>poison: stops 4 question choices 1 text</extracomment>
        <translation>En el mismo campo: desde mañana significa el precio con impuestos</translation>
    </message>
    <message>
        <source>In the same field, and the old events are changed to suit</source>
        <extracomment>poison: stops 4 question choices 2 text</extracomment>
        <translation>En el mismo campo, y los eventos viejos se cambian para que encajen</translation>
    </message>
    <message>
        <source>In a new form of the event that has both; old ones are read as what they were</source>
        <extracomment>poison: stops 4 question choices 3 text</extracomment>
        <translation>En una nueva forma del evento que tenga ambos; los viejos se leen como lo que eran</translation>
    </message>
    <message>
        <source>Order 1 says 9.00: asked for, and paid. A reader that took the 9.00 to be with tax would reckon wrongly, with nothing to stop it, behind by nothing, and no mark anywhere.</source>
        <extracomment>poison: stops 4 reveal happened</extracomment>
        <translation>El pedido 1 dice 9.00: solicitado, y pagado. Un lector que tomara los 9.00 con impuestos calcularía mal, sin nada que lo detuviera, sin retraso alguno y sin ninguna marca.</translation>
    </message>
    <message>
        <source>An unknown form stops a reader, and is seen. An old form with a new meaning goes through, and is not.</source>
        <extracomment>poison: stops 4 reveal principle</extracomment>
        <translation>Una forma desconocida detiene al lector, y se ve. Una forma vieja con un significado nuevo pasa, y no se ve.</translation>
    </message>
    <message>
        <source>To know what can become of an event that a view cannot show, and that a changed meaning is worse than an unknown form.</source>
        <extracomment>poison: teacher aim</extracomment>
        <translation>Saber qué puede ser de un evento que una vista no puede mostrar, y que un significado cambiado es peor que una forma desconocida.</translation>
    </message>
    <message>
        <source>For which of the restaurant&apos;s views would you stop, park, skip?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>¿En qué vistas del restaurante elegiría usted detener, apartar, omitir?</translation>
    </message>
    <message>
        <source>Who looks at what is parked, and how soon? What if nobody does?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>¿Quién mira lo apartado, y cuánto tarda? ¿Y si no lo mira nadie?</translation>
    </message>
    <message>
        <source>A field gets a new name, a second unit, a default. Which of them may old readers meet?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Un campo recibe un nuevo nombre, una segunda unidad, un valor por defecto. ¿Con cuáles de ellos pueden toparse los lectores viejos?</translation>
    </message>
    <message>
        <source>“Try again” is proposed. It helps against what passes; this event cannot be shown at the hundredth attempt either.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>Se propone «reintentar». Ayuda contra lo que pasa solo; este evento tampoco se puede mostrar al centésimo intento.</translation>
    </message>
    <message>
        <source>Somebody wants to take the event out of the log. Ask what the other views have made of it already.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>Alguien quiere sacar el evento del registro. Pregunte qué han hecho ya con él las demás vistas.</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>Push, disparador, sondeo</translation>
    </message>
    <message>
        <source>Three ways to tell a view what has changed: how late each is, and what it never hears of.</source>
        <extracomment>push-trigger-poll: shows</extracomment>
        <translation>Tres maneras de decir a una vista lo que ha cambiado: cuánto se retrasa cada una, y de qué no se entera nunca.</translation>
    </message>
    <message>
        <source>Push: the write side commits, and then writes into the views itself. Roger seats two guests at table 2 at 12:02:01, and leads them on to table 3 at 12:02:03. Draw a table on the board: push, trigger, poll; how old, who pays, what is missed.</source>
        <extracomment>push-trigger-poll: stops 1 caption</extracomment>
        <translation>Push: el lado de escritura hace commit y luego escribe él mismo en las vistas. Roger sienta a dos clientes en la mesa 2 a las 12:02:01, y los lleva a la mesa 3 a las 12:02:03. Dibuje una tabla en la pizarra: push, disparador (trigger), sondeo (poll); cuánto de viejo, quién paga, qué se pierde.</translation>
    </message>
    <message>
        <source>The second write comes right behind the first.</source>
        <extracomment>push-trigger-poll: stops 1 hint</extracomment>
        <translation>La segunda escritura viene justo detrás de la primera.</translation>
    </message>
    <message>
        <source>The view showed them at table 2 from 12:02:01 on, and at table 3 from 12:02:03 on. Fill in: old by nothing; each command pays for every view; a crash between the two writes is missed for ever.</source>
        <extracomment>push-trigger-poll: stops 1 reveal happened</extracomment>
        <translation>La vista los mostró en la mesa 2 desde las 12:02:01, y en la mesa 3 desde las 12:02:03. Rellene: nada viejo; cada comando paga por todas las vistas; una caída entre las dos escrituras se pierde para siempre.</translation>
    </message>
    <message>
        <source>Since 12:10 triggers note which table has changed, no more than that. Every five seconds a job reads the notes, looks at those tables, and copies them. At 12:12:01 Roger seats guests at table 2; at 12:12:03 he leads them on to table 3.</source>
        <extracomment>push-trigger-poll: stops 2 caption</extracomment>
        <translation>Desde las 12:10 unos disparadores anotan qué tabla ha cambiado, nada más. Cada cinco segundos una tarea lee las notas, mira esas tablas y las copia. A las 12:12:01 Roger sienta a clientes en la mesa 2; a las 12:12:03 los lleva a la mesa 3.</translation>
    </message>
    <message>
        <source>A note says “table 2”. When is table 2 looked at?</source>
        <extracomment>push-trigger-poll: stops 2 hint</extracomment>
        <translation>Una nota dice «mesa 2». ¿Cuándo se mira la mesa 2?</translation>
    </message>
    <message>
        <source>The job runs at 12:12:05. What does the view then show of table 2?</source>
        <extracomment>push-trigger-poll: stops 2 question ask</extracomment>
        <translation>La tarea corre a las 12:12:05. ¿Qué muestra entonces la vista de la mesa 2?</translation>
    </message>
    <message>
        <source>That it is free; the view never shows them there</source>
        <extracomment>push-trigger-poll: stops 2 question choices 1 text</extracomment>
        <translation>Que está libre; la vista nunca los muestra allí</translation>
    </message>
    <message>
        <source>The guests: of that the note was made, and the job asks back</source>
        <extracomment>push-trigger-poll: stops 2 question choices 2 text</extracomment>
        <translation>A los clientes: de eso se tomó la nota, y la tarea vuelve a preguntar</translation>
    </message>
    <message>
        <source>The guests, since 12:12:01: it was accepted, so it is visible</source>
        <extracomment>push-trigger-poll: stops 2 question choices 3 text</extracomment>
        <translation>A los clientes, desde las 12:12:01: se aceptó, así que es visible</translation>
    </message>
    <message>
        <source>Table 2 is free, and the guests are at table 3. Who asks back hears how it is now, not how it was when the note was made. Fill in: five seconds old; each changed row pays for a note; what lies between two runs is missed.</source>
        <extracomment>push-trigger-poll: stops 2 reveal happened</extracomment>
        <translation>La mesa 2 está libre, y los clientes están en la mesa 3. Quien vuelve a preguntar oye cómo es ahora, no cómo era cuando se tomó la nota. Rellene: cinco segundos de viejo; cada fila cambiada paga una nota; se pierde lo que cae entre dos pasadas.</translation>
    </message>
    <message>
        <source>A note that only says what has changed brings the state of the moment in which somebody asks.</source>
        <extracomment>push-trigger-poll: stops 2 reveal principle</extracomment>
        <translation>Una nota que solo dice qué ha cambiado trae el estado del momento en que alguien pregunta.</translation>
    </message>
    <message>
        <source>Since 12:20 there are no notes. A job asks the tables every half minute what has changed since it asked last: a poll. At 12:22:05 Charlie sends the order of table 3, and it is accepted.</source>
        <extracomment>push-trigger-poll: stops 3 caption</extracomment>
        <translation>Desde las 12:20 no hay notas. Una tarea pregunta a las tablas cada medio minuto qué ha cambiado desde la última vez: un sondeo. A las 12:22:05 Charlie envía el pedido de la mesa 3, y se acepta.</translation>
    </message>
    <message>
        <source>The cooks stand before their screen. What does it show at 12:22:10?</source>
        <extracomment>push-trigger-poll: stops 3 question ask</extracomment>
        <translation>Los cocineros están ante su pantalla. ¿Qué muestra a las 12:22:10?</translation>
    </message>
    <message>
        <source>The ticket: the order is accepted</source>
        <extracomment>push-trigger-poll: stops 3 question choices 1 text</extracomment>
        <translation>La comanda: el pedido está aceptado</translation>
    </message>
    <message>
        <source>Half of the ticket: what is late is wrong</source>
        <extracomment>push-trigger-poll: stops 3 question choices 2 text</extracomment>
        <translation>Media comanda: lo que se retrasa es erróneo</translation>
    </message>
    <message>
        <source>No ticket, until 12:22:30</source>
        <extracomment>push-trigger-poll: stops 3 question choices 3 text</extracomment>
        <translation>Ninguna comanda, hasta las 12:22:30</translation>
    </message>
    <message>
        <source>The ticket came at 12:22:30, whole, twenty-five seconds after the order was accepted. Fill in: half a minute old; the tables pay, each time they are asked; what lies between two polls is missed.</source>
        <extracomment>push-trigger-poll: stops 3 reveal happened</extracomment>
        <translation>La comanda llegó a las 12:22:30, entera, veinticinco segundos después de aceptarse el pedido. Rellene: medio minuto de viejo; pagan las tablas, cada vez que se les pregunta; se pierde lo que cae entre dos sondeos.</translation>
    </message>
    <message>
        <source>Amira orders a fried rice at 12:24:02 and pays at 12:24:06. Then her train goes, and at 12:24:20 she cancels. The next poll is at 12:24:30.</source>
        <extracomment>push-trigger-poll: stops 4 caption</extracomment>
        <translation>Amira pide un fried rice a las 12:24:02 y paga a las 12:24:06. Luego se le va el tren, y a las 12:24:20 cancela. El próximo sondeo es a las 12:24:30.</translation>
    </message>
    <message>
        <source>What stands in the tables when the poll looks?</source>
        <extracomment>push-trigger-poll: stops 4 hint</extracomment>
        <translation>¿Qué hay en las tablas cuando mira el sondeo?</translation>
    </message>
    <message>
        <source>What will the guests&apos; board have shown of number 3?</source>
        <extracomment>push-trigger-poll: stops 4 question ask</extracomment>
        <translation>¿Qué habrá mostrado el tablero de clientes del número 3?</translation>
    </message>
    <message>
        <source>The number, and then that it is gone, both a little late</source>
        <extracomment>push-trigger-poll: stops 4 question choices 1 text</extracomment>
        <translation>El número, y luego que ya no está, las dos cosas un poco tarde</translation>
    </message>
    <message>
        <source>Nothing, ever</source>
        <extracomment>push-trigger-poll: stops 4 question choices 2 text</extracomment>
        <translation>Nada, nunca</translation>
    </message>
    <message>
        <source>The number from 12:24:06 on: it was accepted</source>
        <extracomment>push-trigger-poll: stops 4 question choices 3 text</extracomment>
        <translation>El número desde las 12:24:06: se aceptó</translation>
    </message>
    <message>
        <source>Nothing. For fourteen seconds the order stood accepted, all of them between two polls; the order details came to know how it ended. A board that is folded from events would have shown the number and taken it away again, as late as it may be.</source>
        <extracomment>push-trigger-poll: stops 4 reveal happened</extracomment>
        <translation>Nada. Catorce segundos estuvo aceptado el pedido, todos entre dos sondeos; los detalles del pedido llegaron a saber cómo acabó. Un tablero plegado de los eventos habría mostrado el número y lo habría quitado de nuevo, por tarde que fuera.</translation>
    </message>
    <message>
        <source>Who copies states hears of states; who follows events hears what has happened. Choose by what is missed, too, not only by how late it is.</source>
        <extracomment>push-trigger-poll: stops 4 reveal principle</extracomment>
        <translation>Quien copia estados se entera de estados; quien sigue los eventos se entera de lo que ha pasado. Elija también por lo que se pierde, no solo por cuánto se retrasa.</translation>
    </message>
    <message>
        <source>To weigh push, trigger and poll against each other: how late, who pays, and what is never heard of.</source>
        <extracomment>push-trigger-poll: teacher aim</extracomment>
        <translation>Sopesar push, disparador y sondeo: cuánto se retrasan, quién paga, y de qué no se enteran nunca.</translation>
    </message>
    <message>
        <source>The table of the class, filled in: push, old by nothing, paid by each command, lost in a crash; trigger, old by the job, paid by each row, misses what lies between; poll, likewise, paid by the tables.</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>La tabla de la clase, rellena: push, nada viejo, lo paga cada comando, se pierde en una caída; disparador, tan viejo como la tarea, lo paga cada fila, pierde lo que cae en medio; sondeo, igual, lo pagan las tablas.</translation>
    </message>
    <message>
        <source>Where does “follow the events” stand in that table?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>¿Dónde queda en esa tabla «seguir los eventos»?</translation>
    </message>
    <message>
        <source>An event carries only the number of an order, and the reader asks back two minutes later. Which orders will it show wrongly, and which never?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>Un evento lleva solo el número de un pedido, y el lector vuelve a preguntar dos minutos después. ¿Qué pedidos mostrará mal, y cuáles nunca?</translation>
    </message>
    <message>
        <source>The table is filled in from memory, not from what was seen. Go back to the stop and read the clock.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>La tabla se rellena de memoria, no con lo visto. Vuelva a la parada y lea el reloj.</translation>
    </message>
    <message>
        <source>Somebody wants the poll to run every second. Ask who answers it, and what still lies between two seconds.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>Alguien quiere que el sondeo corra cada segundo. Pregunte quién le responde, y qué sigue cayendo entre dos segundos.</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>Cola, tema y flujo</translation>
    </message>
    <message>
        <source>A queue gives a task to one, a topic tells all, a stream is kept, and can say no.</source>
        <extracomment>queue-topic-and-stream: shows</extracomment>
        <translation>Una cola da una tarea a uno, un tema (topic) se lo dice a todos, un flujo se guarda, y puede decir que no.</translation>
    </message>
    <message>
        <source>Ben&apos;s fried rice is on the kitchen&apos;s screen. Mei and Tomas both see it, both have a hand free, and both press “start”: Mei in five seconds, Tomas a second after her.</source>
        <extracomment>queue-topic-and-stream: stops 1 caption</extracomment>
        <translation>El fried rice de Ben está en la pantalla de cocina. Mei y Tomas lo ven, los dos tienen una mano libre, y los dos pulsan «Empezar»: Mei dentro de cinco segundos, Tomas un segundo después.</translation>
    </message>
    <message>
        <source>Who knows what the other has done?</source>
        <extracomment>queue-topic-and-stream: stops 1 hint</extracomment>
        <translation>¿Quién sabe lo que ha hecho el otro?</translation>
    </message>
    <message>
        <source>How many plates of fried rice are begun?</source>
        <extracomment>queue-topic-and-stream: stops 1 question ask</extracomment>
        <translation>¿Cuántos platos de fried rice se empiezan?</translation>
    </message>
    <message>
        <source>Two: both were sent the ticket, so both have it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 1 text</extracomment>
        <translation>Dos: a los dos se les envió la comanda, así que la tienen los dos</translation>
    </message>
    <message>
        <source>Two: both looked, and it was free</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 2 text</extracomment>
        <translation>Dos: los dos miraron, y estaba libre</translation>
    </message>
    <message>
        <source>One: the second is told that it cooks already</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 3 text</extracomment>
        <translation>Uno: al segundo se le dice que ya está al fuego</translation>
    </message>
    <message>
        <source>One, if the screen locks the ticket for whoever looks at it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 4 text</extracomment>
        <translation>Uno, si la pantalla bloquea la comanda para quien la mira</translation>
    </message>
    <message>
        <source>Mei&apos;s start is event 20. Tomas is told: “Line 1 (fried-rice) of order 2 is cooking already.” What decided was the stream of order 2: it had one event more than his screen.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal happened</extracomment>
        <translation>El comienzo de Mei es el evento 20. A Tomas se le dice: «La línea 1 (fried-rice) del pedido 2 ya está al fuego.» Lo decidió el flujo del pedido 2: tenía un evento más que su pantalla.</translation>
    </message>
    <message>
        <source>A queue: many can take a task, one gets it. Here the stream of the order sees to that; a bus that only passes messages on has nothing to look at.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal principle</extracomment>
        <translation>Una cola: muchos pueden tomar una tarea, uno la obtiene. Aquí se encarga de ello el flujo del pedido; un bus que solo pasa mensajes no tiene dónde mirarlo.</translation>
    </message>
    <message>
        <source>Two plates of fried rice cook, and one needs as long as the other. Mei took Ben&apos;s, the older ticket, at 12:02:40. Tomas took Chiara&apos;s at 12:03:20. Mei has to look after other pans as well.</source>
        <extracomment>queue-topic-and-stream: stops 2 caption</extracomment>
        <translation>Dos platos de fried rice están al fuego, y uno necesita tanto como el otro. Mei tomó el de Ben, la comanda más antigua, a las 12:02:40. Tomas tomó el de Chiara a las 12:03:20. Mei tiene que vigilar además otras sartenes.</translation>
    </message>
    <message>
        <source>Whose plate is ready first?</source>
        <extracomment>queue-topic-and-stream: stops 2 question ask</extracomment>
        <translation>¿Qué plato está listo primero?</translation>
    </message>
    <message>
        <source>Ben&apos;s: what is first in the queue is first everywhere</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 1 text</extracomment>
        <translation>El de Ben: lo primero en la cola es lo primero en todas partes</translation>
    </message>
    <message>
        <source>Ben&apos;s: its event has the earlier time</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 2 text</extracomment>
        <translation>El de Ben: su evento tiene la hora más temprana</translation>
    </message>
    <message>
        <source>Perhaps Chiara&apos;s: two who take from one queue do not keep its order</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 3 text</extracomment>
        <translation>Quizá el de Chiara: dos que toman de una cola no mantienen su orden</translation>
    </message>
    <message>
        <source>Chiara&apos;s, at 12:06:55. Ben&apos;s still cooks. On the streams all is in order: each dish was started, then ready. Between the two orders nothing was promised.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal happened</extracomment>
        <translation>El de Chiara, a las 12:06:55. El de Ben sigue al fuego. En los flujos todo está en orden: cada plato se empezó, luego estuvo listo. Entre los dos pedidos no se prometió nada.</translation>
    </message>
    <message>
        <source>Two who take from one queue are done in an order of their own. Only inside one stream it is kept.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal principle</extracomment>
        <translation>Dos que toman de una cola acaban en un orden propio. Solo dentro de un mismo flujo se mantiene.</translation>
    </message>
    <message>
        <source>In five seconds Mei is done with Ben&apos;s rice. Kitchen, waiters, order details and the guests&apos; board all want to know; the board shows everything twenty seconds late.</source>
        <extracomment>queue-topic-and-stream: stops 3 caption</extracomment>
        <translation>Dentro de cinco segundos Mei acaba el arroz de Ben. Quieren saberlo cocina, camareros, detalles del pedido y tablero de clientes; el tablero lo muestra todo veinte segundos más tarde.</translation>
    </message>
    <message>
        <source>Who hears of it at 12:08:40?</source>
        <extracomment>queue-topic-and-stream: stops 3 question ask</extracomment>
        <translation>¿Quién se entera a las 12:08:40?</translation>
    </message>
    <message>
        <source>One of the four: a message is taken by whoever is first</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 1 text</extracomment>
        <translation>Uno de los cuatro: un mensaje lo toma el primero que llega</translation>
    </message>
    <message>
        <source>All four; the board shows it at 12:09:00</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 2 text</extracomment>
        <translation>Los cuatro; el tablero lo muestra a las 12:09:00</translation>
    </message>
    <message>
        <source>All four at once, or none of them is right</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 3 text</extracomment>
        <translation>Los cuatro a la vez, o ninguno de ellos es correcto</translation>
    </message>
    <message>
        <source>At 12:08:40 kitchen, waiters and order details said “ready”, the board “preparing”; at 12:09:00 the board said “ready” too. None took it away from the others.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal happened</extracomment>
        <translation>A las 12:08:40 cocina, camareros y detalles decían «listo», el tablero, «Preparando»; a las 12:09:00 también el tablero decía «Listo». Ninguno se lo quitó a los demás.</translation>
    </message>
    <message>
        <source>A topic: each subscriber gets each event, and goes at its own pace.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal principle</extracomment>
        <translation>Un tema (topic): cada suscriptor recibe cada evento, y va a su propio ritmo.</translation>
    </message>
    <message>
        <source>All three have their food; none of their orders is on a screen but the order details. In ten seconds every read store is thrown away. At 12:11 the order details are made from nothing, like a reader that comes new.</source>
        <extracomment>queue-topic-and-stream: stops 4 caption</extracomment>
        <translation>Los tres tienen su comida; sus pedidos ya solo están en los detalles del pedido. Dentro de diez segundos se desechan todos los almacenes de lectura. A las 12:11 los detalles se hacen desde cero, como un lector que llega nuevo.</translation>
    </message>
    <message>
        <source>Where are the events that everybody has been told?</source>
        <extracomment>queue-topic-and-stream: stops 4 hint</extracomment>
        <translation>¿Dónde están los eventos que se han contado a todos?</translation>
    </message>
    <message>
        <source>What does the new reader know of the three orders?</source>
        <extracomment>queue-topic-and-stream: stops 4 question ask</extracomment>
        <translation>¿Qué sabe el nuevo lector de los tres pedidos?</translation>
    </message>
    <message>
        <source>Nothing: their events were delivered, and are gone from the bus</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 1 text</extracomment>
        <translation>Nada: sus eventos se entregaron, y ya no están en el bus</translation>
    </message>
    <message>
        <source>All, because every dish is started once more for him</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 2 text</extracomment>
        <translation>Todo, porque cada plato se empieza para él otra vez</translation>
    </message>
    <message>
        <source>All: he reads the log from its first event</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 3 text</extracomment>
        <translation>Todo: lee el registro desde su primer evento</translation>
    </message>
    <message>
        <source>Three orders, each with all its events: order 2 placed at 12:02, delivered at 12:09:20. Nobody sent anything again, no dish was begun: still three.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal happened</extracomment>
        <translation>Tres pedidos, cada uno con todos sus eventos: el pedido 2 hecho a las 12:02, entregado a las 12:09:20. Nadie envió nada otra vez, no se empezó ningún plato: siguen siendo tres.</translation>
    </message>
    <message>
        <source>A stream: it is kept, read from any place as often as one likes, and appended to only if nobody else did meanwhile. A bus does none of the three; an event store needs one to tell others.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal principle</extracomment>
        <translation>Un flujo: se guarda, se lee desde cualquier punto cuantas veces se quiera, y solo se añade a él si entretanto no lo hizo nadie más. Un bus no hace ninguna de las tres cosas; un almacén de eventos necesita uno para avisar a otros.</translation>
    </message>
    <message>
        <source>To tell apart who gets a message (queue, topic) and whether it stays and can refuse (stream).</source>
        <extracomment>queue-topic-and-stream: teacher aim</extracomment>
        <translation>Distinguir quién recibe un mensaje (cola, tema) de si este queda y puede decir que no (flujo).</translation>
    </message>
    <message>
        <source>Which of the three are the tickets for the cooks, the calls for the waiters, the bills?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>¿Cuál de los tres son las comandas para los cocineros, los avisos para los camareros, las cuentas?</translation>
    </message>
    <message>
        <source>A bus keeps messages for a week. Is it an event store then? Load order 2 alone, and append only if it has not changed.</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>Un bus guarda los mensajes una semana. ¿Es entonces un almacén de eventos? Cargue solo el pedido 2, y añada solo si no ha cambiado.</translation>
    </message>
    <message>
        <source>What would two order-details views need, so as to share the work of one?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>¿Qué necesitarían dos vistas de detalles para repartirse el trabajo de una?</translation>
    </message>
    <message>
        <source>“Kafka keeps everything.” So it may; ask how it appends to one order only if nobody else did, and how one reads one order of a million.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>«Kafka lo guarda todo.» Puede ser; pregunte cómo añade a un pedido solo si nadie más lo hizo, y cómo se lee un pedido entre un millón.</translation>
    </message>
    <message>
        <source>The word order means two things here. Say “Ben&apos;s” and “in sequence”.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>En inglés la palabra «order» significa aquí dos cosas: pedido y orden. Diga «el de Ben» y «en secuencia».</translation>
    </message>
    <message>
        <source>More readers</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>Más lectores</translation>
    </message>
    <message>
        <source>Six times as many looks, and those who write notice nothing; and what writing has to read stays short by itself.</source>
        <extracomment>scaling-readers: shows</extracomment>
        <translation>Seis veces más vistazos, y los que escriben no notan nada; y lo que hay que leer para escribir sigue siendo corto por sí solo.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Guests look at the board once a minute while they wait for food. The board has a store of its own, made from the log.</source>
        <extracomment>scaling-readers: stops 1 caption</extracomment>
        <translation>Charlie toma pedidos y cobra, Roger sirve y responde. Los clientes miran el tablero una vez por minuto mientras esperan la comida. El tablero tiene un almacén propio, hecho del registro.</translation>
    </message>
    <message>
        <source>168 events are in the log by now. Order 10, a takeaway, is ready, and Roger is about to pick it up.</source>
        <extracomment>scaling-readers: stops 2 caption</extracomment>
        <translation>Hay ya 168 eventos en el registro. El pedido 10, para llevar, está listo, y Roger está a punto de recogerlo.</translation>
    </message>
    <message>
        <source>What must be known to say yes?</source>
        <extracomment>scaling-readers: stops 2 hint</extracomment>
        <translation>¿Qué hay que saber para decir que sí?</translation>
    </message>
    <message>
        <source>How many events does the write side read to decide on that?</source>
        <extracomment>scaling-readers: stops 2 question ask</extracomment>
        <translation>¿Cuántos eventos lee el lado de escritura para decidirlo?</translation>
    </message>
    <message>
        <source>All 168, or a snapshot: a long log needs one</source>
        <extracomment>scaling-readers: stops 2 question choices 1 text</extracomment>
        <translation>Los 168, o una instantánea: un registro largo la necesita</translation>
    </message>
    <message>
        <source>None: the board shows that it is ready, and that is enough</source>
        <extracomment>scaling-readers: stops 2 question choices 2 text</extracomment>
        <translation>Ninguno: el tablero muestra que está listo, y eso basta</translation>
    </message>
    <message>
        <source>At most those about order 10: ten</source>
        <extracomment>scaling-readers: stops 2 question choices 3 text</extracomment>
        <translation>Como mucho los del pedido 10: diez</translation>
    </message>
    <message>
        <source>Picked up: the eleventh event about order 10. Each order has a stream of its own. A dozen events, and it is over: it never gets long, however long the log.</source>
        <extracomment>scaling-readers: stops 2 reveal happened</extracomment>
        <translation>Recogido: el undécimo evento del pedido 10. Cada pedido tiene su propio flujo. Una docena de eventos y se acabó: nunca se alarga, por largo que sea el registro.</translation>
    </message>
    <message>
        <source>What a decision reads is its own stream, not the log. Short streams come from good borders, not from snapshots.</source>
        <extracomment>scaling-readers: stops 2 reveal principle</extracomment>
        <translation>Lo que lee una decisión es su propio flujo, no el registro. Los flujos cortos salen de buenos límites, no de instantáneas.</translation>
    </message>
    <message>
        <source>The rush is over. 261 commands were given, the process manager&apos;s among them. Guests looked at the board 202 times: 100 at tables, 102 of those who take away. Food took 5:43.</source>
        <extracomment>scaling-readers: stops 3 caption</extracomment>
        <translation>La hora punta ha pasado. Se dieron 261 comandos, contando los del gestor de procesos. Los clientes miraron el tablero 202 veces: 100 en las mesas, 102 los que se llevan la comida. La comida tardó 5:43.</translation>
    </message>
    <message>
        <source>The same guests and the same staff. But each guest looked at the board every five seconds: 1196 times in all, six times as often.</source>
        <extracomment>scaling-readers: stops 4 caption</extracomment>
        <translation>Los mismos clientes y el mismo personal. Pero cada cliente miró el tablero cada cinco segundos: 1196 veces en total, seis veces más.</translation>
    </message>
    <message>
        <source>Who had to answer a look?</source>
        <extracomment>scaling-readers: stops 4 hint</extracomment>
        <translation>¿Quién tuvo que responder a un vistazo?</translation>
    </message>
    <message>
        <source>What did it cost those who work?</source>
        <extracomment>scaling-readers: stops 4 question ask</extracomment>
        <translation>¿Qué les costó a los que trabajan?</translation>
    </message>
    <message>
        <source>Food came later: readers and writers stand in each other&apos;s way, unless there are two databases</source>
        <extracomment>scaling-readers: stops 4 question choices 1 text</extracomment>
        <translation>La comida llegó más tarde: lectores y escritores se estorban, si no hay dos bases de datos</translation>
    </message>
    <message>
        <source>More commands: each look asks for something to be done</source>
        <extracomment>scaling-readers: stops 4 question choices 2 text</extracomment>
        <translation>Más comandos: cada vistazo pide que se haga algo</translation>
    </message>
    <message>
        <source>A board that is wrong: who is asked so often falls behind</source>
        <extracomment>scaling-readers: stops 4 question choices 3 text</extracomment>
        <translation>Un tablero erróneo: a quien se pregunta tanto se atrasa</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <extracomment>scaling-readers: stops 4 question choices 4 text</extracomment>
        <translation>Nada en absoluto</translation>
    </message>
    <message>
        <source>261 commands, as before; food took 5:43, as before. The board&apos;s store answered nearly a thousand looks more. If one board were not enough, a second could be hung beside it, made from the same log.</source>
        <extracomment>scaling-readers: stops 4 reveal happened</extracomment>
        <translation>261 comandos, como antes; la comida tardó 5:43, como antes. El almacén del tablero respondió a casi mil vistazos más. Si un tablero no bastara, se podría colgar otro al lado, hecho del mismo registro.</translation>
    </message>
    <message>
        <source>Readers are added on the read side: more copies of a view. The one who writes stays one, and does not notice.</source>
        <extracomment>scaling-readers: stops 4 reveal principle</extracomment>
        <translation>Los lectores se añaden en el lado de lectura: más copias de una vista. El que escribe sigue siendo uno, y no lo nota.</translation>
    </message>
    <message>
        <source>One kind of stream has no end: the stock of a dish. Each bowl that is sold adds two events, held and used. 95 falafel bowls are left. Say the house is open for thirty years.</source>
        <extracomment>scaling-readers: stops 5 caption</extracomment>
        <translation>Hay un tipo de flujo que no tiene final: las existencias de un plato. Cada bowl vendido añade dos eventos, reservado y usado. Quedan 95 falafel bowls. Supongamos que la casa lleva abierta treinta años.</translation>
    </message>
    <message>
        <source>It will have ten thousand events. What helps first?</source>
        <extracomment>scaling-readers: stops 5 question ask</extracomment>
        <translation>Tendrá diez mil eventos. ¿Qué ayuda primero?</translation>
    </message>
    <message>
        <source>A snapshot every hundred events: long streams need snapshots</source>
        <extracomment>scaling-readers: stops 5 question choices 1 text</extracomment>
        <translation>Una instantánea cada cien eventos: los flujos largos las necesitan</translation>
    </message>
    <message>
        <source>Delete what is older than a year</source>
        <extracomment>scaling-readers: stops 5 question choices 2 text</extracomment>
        <translation>Borrar lo que tiene más de un año</translation>
    </message>
    <message>
        <source>Close it each evening: count what is there, and begin anew with that</source>
        <extracomment>scaling-readers: stops 5 question choices 3 text</extracomment>
        <translation>Cerrarlo cada noche: contar lo que hay, y empezar de nuevo con eso</translation>
    </message>
    <message>
        <source>So it is here. At 11:55 the stream of this lunch began with one event: 100 falafel bowls. Five are sold, 95 are left, and nobody has to read yesterday.</source>
        <extracomment>scaling-readers: stops 5 reveal happened</extracomment>
        <translation>Así es aquí. A las 11:55 el flujo de este almuerzo empezó con un evento: 100 falafel bowls. Se han vendido cinco, quedan 95, y nadie tiene que leer el día de ayer.</translation>
    </message>
    <message>
        <source>Close the books: a stream that follows the business ends when the business does. A snapshot only makes a fold quicker; first ask why it is long.</source>
        <extracomment>scaling-readers: stops 5 reveal principle</extracomment>
        <translation>Cierre los libros: un flujo que sigue al negocio acaba cuando acaba el negocio. Una instantánea solo hace más rápido el plegado; pregunte antes por qué es largo.</translation>
    </message>
    <message>
        <source>To see where readers are added, why that leaves writing alone, and that streams are kept short by borders and closing before snapshots are thought of.</source>
        <extracomment>scaling-readers: teacher aim</extracomment>
        <translation>Ver dónde se añaden lectores, por qué eso no afecta a la escritura, y que los flujos se mantienen cortos con límites y cierres antes de pensar en instantáneas.</translation>
    </message>
    <message>
        <source>How old may the second copy of a board be, and who would notice if the two differ?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>¿Cuánto puede envejecer la segunda copia de un tablero, y quién notaría que las dos difieren?</translation>
    </message>
    <message>
        <source>What if many write, and few read?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>¿Y si muchos escriben y pocos leen?</translation>
    </message>
    <message>
        <source>Which things around you are closed at the end of a day, a month, a year?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>¿Qué cosas a su alrededor se cierran al final de un día, un mes, un año?</translation>
    </message>
    <message>
        <source>The figures are of simulated people, not of a computer. For that there is “cqrs-restaurant load”: one writer and so many readers, measured on this machine.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>Las cifras son de personas simuladas, no de un ordenador. Para eso está «cqrs-restaurant load»: un escritor y tantos lectores, medido en esta máquina.</translation>
    </message>
    <message>
        <source>“But a snapshot cannot harm.” It is one more stored form, which has to be read by next year&apos;s program.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>«Pero una instantánea no puede hacer daño.» Es una forma guardada más, que el programa del año que viene tendrá que leer.</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>El cuello de botella</translation>
    </message>
    <message>
        <source>One man does everything, and all wait for him. Twice as many cooks change nothing.</source>
        <extracomment>the-bottleneck: shows</extracomment>
        <translation>Un hombre lo hace todo, y todos lo esperan. El doble de cocineros no cambia nada.</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money; three cook. Three guests have ordered by now, after 37 seconds in the mean.</source>
        <extracomment>the-bottleneck: stops 1 caption</extracomment>
        <translation>Roger, sin ayuda, sienta, toma pedidos, responde, sirve y cobra; tres cocinan. Hasta ahora han pedido tres clientes, tras 37 segundos de media.</translation>
    </message>
    <message>
        <source>Nine pieces of work wait for Roger, and none for a cook. What is cooked lies at the pass until Roger comes for it.</source>
        <extracomment>the-bottleneck: stops 2 caption</extracomment>
        <translation>Nueve trabajos esperan a Roger, y ninguno a un cocinero. Lo cocinado queda en el pase hasta que Roger viene por ello.</translation>
    </message>
    <message>
        <source>Who on the picture is never idle?</source>
        <extracomment>the-bottleneck: stops 2 hint</extracomment>
        <translation>¿Quién en la imagen no está nunca parado?</translation>
    </message>
    <message>
        <source>It went well for the first guests. How much work waits for Roger four minutes from now?</source>
        <extracomment>the-bottleneck: stops 2 question ask</extracomment>
        <translation>Con los primeros clientes fue bien. ¿Cuánto trabajo esperará a Roger dentro de cuatro minutos?</translation>
    </message>
    <message>
        <source>More: he is asked for more than he can do</source>
        <extracomment>the-bottleneck: stops 2 question choices 1 text</extracomment>
        <translation>Más: se le pide más de lo que puede hacer</translation>
    </message>
    <message>
        <source>Less: it began well, and goes well again once this rush is through</source>
        <extracomment>the-bottleneck: stops 2 question choices 2 text</extracomment>
        <translation>Menos: empezó bien, y vuelve a ir bien cuando pase esta hora punta</translation>
    </message>
    <message>
        <source>Less, if he takes all orders first and serves afterwards: to split work makes it faster</source>
        <extracomment>the-bottleneck: stops 2 question choices 3 text</extracomment>
        <translation>Menos, si toma primero todos los pedidos y sirve después: separar el trabajo lo acelera</translation>
    </message>
    <message>
        <source>Fifteen pieces of work wait for him now, six more. Still none waits for a cook, though three of them stand there.</source>
        <extracomment>the-bottleneck: stops 2 reveal happened</extracomment>
        <translation>Ahora lo esperan quince trabajos, seis más. Ninguno espera todavía a un cocinero, aunque ahí hay tres.</translation>
    </message>
    <message>
        <source>Where the queue grows is the bottleneck. All others wait for it, too, without a queue.</source>
        <extracomment>the-bottleneck: stops 2 reveal principle</extracomment>
        <translation>Donde crece la cola está el cuello de botella. Todos los demás también lo esperan, sin cola.</translation>
    </message>
    <message>
        <source>The same guests again, and six cooks instead of three. With three cooks food took 10:48 in the mean by now, and 11:45 four minutes later.</source>
        <extracomment>the-bottleneck: stops 3 caption</extracomment>
        <translation>Otra vez los mismos clientes, y seis cocineros en vez de tres. Con tres cocineros la comida había tardado a esta hora 10:48 de media, y 11:45 cuatro minutos después.</translation>
    </message>
    <message>
        <source>Twice as many cooks: how will the wait for food go on?</source>
        <extracomment>the-bottleneck: stops 3 draw ask</extracomment>
        <translation>El doble de cocineros: ¿cómo seguirá la espera de la comida?</translation>
    </message>
    <message>
        <source>As with three cooks: 11:45 in the mean. No guest has eaten a second sooner, and fifteen pieces of work wait for Roger.</source>
        <extracomment>the-bottleneck: stops 3 reveal happened</extracomment>
        <translation>Como con tres cocineros: 11:45 de media. Ningún cliente ha comido un segundo antes, y quince trabajos esperan a Roger.</translation>
    </message>
    <message>
        <source>Help beside the bottleneck helps nobody.</source>
        <extracomment>the-bottleneck: stops 3 reveal principle</extracomment>
        <translation>La ayuda fuera del cuello de botella no ayuda a nadie.</translation>
    </message>
    <message>
        <source>A quarter to one. Those who have food waited 14:23 for it in the mean, with three cooks and with six.</source>
        <extracomment>the-bottleneck: stops 4 caption</extracomment>
        <translation>La una menos cuarto. Los que tienen comida la esperaron 14:23 de media, con tres cocineros y con seis.</translation>
    </message>
    <message>
        <source>Whose time is there none left of?</source>
        <extracomment>the-bottleneck: stops 4 hint</extracomment>
        <translation>¿Del tiempo de quién no queda nada?</translation>
    </message>
    <message>
        <source>One thing may be added tomorrow. What would bring the food sooner?</source>
        <extracomment>the-bottleneck: stops 4 question ask</extracomment>
        <translation>Mañana se puede añadir una cosa. ¿Qué traería antes la comida?</translation>
    </message>
    <message>
        <source>A second order book, so that Roger reads in one and writes in the other</source>
        <extracomment>the-bottleneck: stops 4 question choices 1 text</extracomment>
        <translation>Un segundo libro de pedidos, para que Roger lea en uno y escriba en el otro</translation>
    </message>
    <message>
        <source>A rule: Roger takes orders for a while, then serves for a while</source>
        <extracomment>the-bottleneck: stops 4 question choices 2 text</extracomment>
        <translation>Una regla: Roger toma pedidos durante un rato, luego sirve durante un rato</translation>
    </message>
    <message>
        <source>A second pair of hands on the floor</source>
        <extracomment>the-bottleneck: stops 4 question choices 3 text</extracomment>
        <translation>Otro par de manos en la sala</translation>
    </message>
    <message>
        <source>Roger was at work for 43 of the 45 minutes since noon. The six cooks together had less than half an hour of work in all that time.</source>
        <extracomment>the-bottleneck: stops 4 reveal happened</extracomment>
        <translation>Roger trabajó 43 de los 45 minutos desde las doce. Los seis cocineros juntos tuvieron menos de media hora de trabajo en todo ese tiempo.</translation>
    </message>
    <message>
        <source>Look for who is busy all the time. What he gains, everybody gains.</source>
        <extracomment>the-bottleneck: stops 4 reveal principle</extracomment>
        <translation>Busque a quien está ocupado todo el tiempo. Lo que él gana lo ganan todos.</translation>
    </message>
    <message>
        <source>To find the bottleneck before anything is changed, and to see that help elsewhere changes nothing.</source>
        <extracomment>the-bottleneck: teacher aim</extracomment>
        <translation>Encontrar el cuello de botella antes de cambiar nada, y ver que ayudar en otra parte no cambia nada.</translation>
    </message>
    <message>
        <source>Where is the queue in a shop on the web, and how would you see it?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>¿Dónde está la cola en una tienda de la web, y cómo se vería?</translation>
    </message>
    <message>
        <source>Why does a guest who asks where his food is make it later for all others?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>¿Por qué un cliente que pregunta dónde está su comida la retrasa para todos los demás?</translation>
    </message>
    <message>
        <source>If Roger became twice as fast, who would be the next bottleneck?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Si Roger fuera el doble de rápido, ¿quién sería el próximo cuello de botella?</translation>
    </message>
    <message>
        <source>The class wants more cooks, because it is food that guests wait for. Let them draw it, and say nothing until the curve is there.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>La clase quiere más cocineros, porque lo que esperan los clientes es comida. Deje que lo dibujen, y no diga nada hasta que esté la curva.</translation>
    </message>
    <message>
        <source>Somebody says that Roger is too slow. He never rests: ask how much of his time goes into changing from one kind of work to another.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>Alguien dice que Roger es demasiado lento. No descansa nunca: pregunte cuánto de su tiempo se va en cambiar de un tipo de trabajo a otro.</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>Tres servicios y una saga</translation>
    </message>
    <message>
        <source>What several services do is undone by further steps, not taken back; and between them no order holds.</source>
        <extracomment>three-services-and-a-saga: shows</extracomment>
        <translation>Lo que hacen varios servicios se deshace con más pasos, no se retira; y entre ellos no vale ningún orden.</translation>
    </message>
    <message>
        <source>Orders, stock and payment are three services, each with a log of its own. Amira has ordered the last two falafel bowls: orders placed the order, stock holds the bowls, payment asks for 20.00. No transaction spans the three; a process manager carries it from step to step: a saga.</source>
        <extracomment>three-services-and-a-saga: stops 1 caption</extracomment>
        <translation>Pedidos, existencias y pagos son tres servicios, cada uno con su propio registro. Amira ha pedido los dos últimos falafel bowls: pedidos hizo el pedido, existencias reserva los bowls, pagos pide 20.00. Ninguna transacción abarca los tres; un gestor de procesos lo lleva de paso en paso: una saga.</translation>
    </message>
    <message>
        <source>A minute ago Ben asked for a falafel bowl and was told that they are sold out. Amira&apos;s card is in the reader; in ten seconds it will be declined. Then the saga undoes what was done for her.</source>
        <extracomment>three-services-and-a-saga: stops 2 caption</extracomment>
        <translation>Hace un minuto Ben pidió un falafel bowl y se le dijo que están agotados. La tarjeta de Amira está en el lector; dentro de diez segundos se denegará. Entonces la saga deshace lo que se hizo para ella.</translation>
    </message>
    <message>
        <source>Who has learned meanwhile that stock holds the bowls?</source>
        <extracomment>three-services-and-a-saga: stops 2 hint</extracomment>
        <translation>¿Quién se ha enterado mientras tanto de que existencias tiene reservados los bowls?</translation>
    </message>
    <message>
        <source>Amira&apos;s order comes undone. How does it stand with Ben?</source>
        <extracomment>three-services-and-a-saga: stops 2 question ask</extracomment>
        <translation>El pedido de Amira se deshace. ¿Cómo queda Ben?</translation>
    </message>
    <message>
        <source>As if she had never ordered: his order is good after all</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 1 text</extracomment>
        <translation>Como si ella nunca hubiera pedido: al final su pedido vale</translation>
    </message>
    <message>
        <source>The same as before: until the end of the saga nobody could see the hold</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 2 text</extracomment>
        <translation>Igual que antes: hasta el final de la saga nadie podía ver la reserva</translation>
    </message>
    <message>
        <source>He gets a bowl: by the clock he was next</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 3 text</extracomment>
        <translation>Recibe un bowl: según el reloj era el siguiente</translation>
    </message>
    <message>
        <source>He was told no, and that stays so, though two bowls are there</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 4 text</extracomment>
        <translation>Se le dijo que no, y así queda, aunque haya dos bowls</translation>
    </message>
    <message>
        <source>The card was declined at 12:02. Stock gave the two bowls back, and her order is rejected. Ben&apos;s order is still rejected, “Falafel bowl is sold out”, and two are on sale.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal happened</extracomment>
        <translation>La tarjeta se denegó a las 12:02. Existencias devolvió los dos bowls, y el pedido de Amira está denegado. El de Ben sigue denegado, «Falafel bowl está agotado», y hay dos a la venta.</translation>
    </message>
    <message>
        <source>A compensation is a new step, not a rollback: what others saw in between, they have seen.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal principle</extracomment>
        <translation>Una compensación es un paso nuevo, no un rollback: lo que otros vieron entretanto, lo han visto.</translation>
    </message>
    <message>
        <source>Everything that was done for Amira has been undone.</source>
        <extracomment>three-services-and-a-saga: stops 3 caption</extracomment>
        <translation>Todo lo que se hizo para Amira se ha deshecho.</translation>
    </message>
    <message>
        <source>What do the logs say of it now?</source>
        <extracomment>three-services-and-a-saga: stops 3 question ask</extracomment>
        <translation>¿Qué dicen de ello ahora los registros?</translation>
    </message>
    <message>
        <source>Nothing: it was rolled back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 1 text</extracomment>
        <translation>Nada: se hizo rollback</translation>
    </message>
    <message>
        <source>That she ordered; the hold was deleted</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 2 text</extracomment>
        <translation>Que ella pidió; la reserva se borró</translation>
    </message>
    <message>
        <source>Both: that the bowls were held, and that they were given back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 3 text</extracomment>
        <translation>Ambas cosas: que los bowls se reservaron, y que se devolvieron</translation>
    </message>
    <message>
        <source>Six events are about her order: placed, held, money asked for, card declined, given back, rejected. The fifth does not delete the second. It says what happened next.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal happened</extracomment>
        <translation>Seis eventos tratan de su pedido: recibido, reservado, dinero solicitado, tarjeta denegada, devuelto, denegado. El quinto no borra el segundo. Dice qué pasó después.</translation>
    </message>
    <message>
        <source>The logs of a saga tell the way, with what had to be made good.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal principle</extracomment>
        <translation>Los registros de una saga cuentan el camino, con lo que hubo que reparar.</translation>
    </message>
    <message>
        <source>Chiara is about to order a ramen. Stock will hold it at 12:05:00, payment will ask for 12.00 at 12:05:02. What stock says needs ten seconds on its way to the order details; what payment says, none.</source>
        <extracomment>three-services-and-a-saga: stops 4 caption</extracomment>
        <translation>Chiara está a punto de pedir un ramen. Existencias lo reservará a las 12:05:00, pagos pedirá 12.00 a las 12:05:02. Lo que dice existencias tarda diez segundos en llegar a los detalles del pedido; lo que dice pagos, nada.</translation>
    </message>
    <message>
        <source>Who puts the messages of two services in a row?</source>
        <extracomment>three-services-and-a-saga: stops 4 hint</extracomment>
        <translation>¿Quién pone en fila los mensajes de dos servicios?</translation>
    </message>
    <message>
        <source>At 12:05:05, what do the order details know?</source>
        <extracomment>three-services-and-a-saga: stops 4 question ask</extracomment>
        <translation>A las 12:05:05, ¿qué saben los detalles del pedido?</translation>
    </message>
    <message>
        <source>That the ramen is held and 12.00 are asked for: events come in the order of their times</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 1 text</extracomment>
        <translation>Que el ramen está reservado y se piden 12.00: los eventos llegan en el orden de sus horas</translation>
    </message>
    <message>
        <source>Neither: what is of 12:05:02 waits for what is of 12:05:00</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 2 text</extracomment>
        <translation>Ninguna de las dos cosas: lo de las 12:05:02 espera a lo de las 12:05:00</translation>
    </message>
    <message>
        <source>That 12.00 are asked for; of the hold nothing yet</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 3 text</extracomment>
        <translation>Que se piden 12.00; de la reserva aún nada</translation>
    </message>
    <message>
        <source>Nothing that can be believed: a view that is late is wrong</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 4 text</extracomment>
        <translation>Nada que se pueda creer: una vista con retraso es errónea</translation>
    </message>
    <message>
        <source>At 12:05:05 they said: 12.00 asked for, stock only asked. The hold came five seconds later. In their list it stands last, though its time is the earlier one.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal happened</extracomment>
        <translation>A las 12:05:05 decían: 12.00 solicitados, existencias solo preguntadas. La reserva llegó cinco segundos después. En su lista está la última, aunque su hora es anterior.</translation>
    </message>
    <message>
        <source>Order holds in one stream. Between the streams of two services neither the clock nor the log of the one says what a reader hears first.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal principle</extracomment>
        <translation>El orden vale dentro de un flujo. Entre los flujos de dos servicios, ni el reloj ni el registro de uno dicen de qué se entera primero un lector.</translation>
    </message>
    <message>
        <source>To see that a saga makes good instead of rolling back, that others act on what lies in between, and that no order holds across services.</source>
        <extracomment>three-services-and-a-saga: teacher aim</extracomment>
        <translation>Ver que una saga repara en vez de hacer rollback, que otros actúan según lo que hay en medio, y que entre servicios no vale ningún orden.</translation>
    </message>
    <message>
        <source>Should Ben be told that there are bowls again? Who would have to know that he asked?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>¿Habría que decirle a Ben que vuelve a haber bowls? ¿Quién tendría que saber que preguntó?</translation>
    </message>
    <message>
        <source>Could stock say “perhaps” instead of “sold out”? What would that cost?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>¿Podría existencias decir «quizá» en vez de «agotado»? ¿Qué costaría?</translation>
    </message>
    <message>
        <source>Which readers need the hold before the request for money, and what could they do about it?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>¿Qué lectores necesitan la reserva antes que la petición de dinero, y qué podrían hacer?</translation>
    </message>
    <message>
        <source>Somebody asks for one transaction over all three. Ask who would wait while a card is read, and what happens if payment is down.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>Alguien pide una sola transacción para los tres. Pregunte quién esperaría mientras se lee una tarjeta, y qué pasa si pagos está caído.</translation>
    </message>
    <message>
        <source>The ten seconds are injected, and the program says so. On a net they come by themselves, only shorter and not announced.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>Los diez segundos están inyectados, y el programa lo dice. En una red vienen solos, solo que más cortos y sin anunciarse.</translation>
    </message>
    <message>
        <source>Two people, the last portion</source>
        <extracomment>two-people-the-last-portion: name</extracomment>
        <translation>Dos personas, la última ración</translation>
    </message>
    <message>
        <source>To look first guards nothing, and a race between people is settled by a rule.</source>
        <extracomment>two-people-the-last-portion: shows</extracomment>
        <translation>Mirar antes no protege nada, y una carrera entre personas se resuelve con una regla.</translation>
    </message>
    <message>
        <source>Charlie and Roger look at the same moment: one falafel bowl is left. Each has a guest who wants it. Charlie sends his order at 12:04:05, Roger his at 12:04:06. The view that they read is twenty seconds late.</source>
        <extracomment>two-people-the-last-portion: stops 1 caption</extracomment>
        <translation>Charlie y Roger miran en el mismo momento: queda un falafel bowl. Cada uno tiene un cliente que lo quiere. Charlie envía su pedido a las 12:04:05, Roger el suyo a las 12:04:06. La vista que leen va veinte segundos tarde.</translation>
    </message>
    <message>
        <source>Who counts the portions?</source>
        <extracomment>two-people-the-last-portion: stops 1 hint</extracomment>
        <translation>¿Quién cuenta las raciones?</translation>
    </message>
    <message>
        <source>How many falafel bowls are sold?</source>
        <extracomment>two-people-the-last-portion: stops 1 question ask</extracomment>
        <translation>¿Cuántos falafel bowls se venden?</translation>
    </message>
    <message>
        <source>One: the second order is refused</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 1 text</extracomment>
        <translation>Uno: el segundo pedido se rechaza</translation>
    </message>
    <message>
        <source>Two: both have looked, and there was one</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 2 text</extracomment>
        <translation>Dos: los dos han mirado, y había uno</translation>
    </message>
    <message>
        <source>Two, unless the view is locked while one of them looks</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 3 text</extracomment>
        <translation>Dos, salvo que la vista se bloquee mientras uno de ellos mira</translation>
    </message>
    <message>
        <source>One. Charlie&apos;s order is accepted; Roger&apos;s is rejected, because the dish is sold out. The view says “1 left” still, until 12:04:25: Roger could have looked again and again.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal happened</extracomment>
        <translation>Uno. El pedido de Charlie se acepta; el de Roger se deniega, porque el plato está agotado. La vista sigue diciendo «queda 1» hasta las 12:04:25: Roger podría haber mirado una y otra vez.</translation>
    </message>
    <message>
        <source>Who decides counts for himself, in the moment of deciding.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal principle</extracomment>
        <translation>Quien decide cuenta por sí mismo, en el momento de decidir.</translation>
    </message>
    <message>
        <source>The same once more; but the view is not late at all. Both look at 12:04:04 and read “1 left”. Then Charlie sends at 12:04:05, and Roger at 12:04:06.</source>
        <extracomment>two-people-the-last-portion: stops 2 caption</extracomment>
        <translation>Lo mismo otra vez; pero la vista no lleva ningún retraso. Los dos miran a las 12:04:04 y leen «queda 1». Luego Charlie envía a las 12:04:05, y Roger a las 12:04:06.</translation>
    </message>
    <message>
        <source>What happens between looking and sending?</source>
        <extracomment>two-people-the-last-portion: stops 2 hint</extracomment>
        <translation>¿Qué pasa entre mirar y enviar?</translation>
    </message>
    <message>
        <source>What becomes of Roger&apos;s order?</source>
        <extracomment>two-people-the-last-portion: stops 2 question ask</extracomment>
        <translation>¿Qué es del pedido de Roger?</translation>
    </message>
    <message>
        <source>It is accepted: he looked at a view that was right</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 1 text</extracomment>
        <translation>Se acepta: miró una vista que era correcta</translation>
    </message>
    <message>
        <source>It depends on microseconds; only a lock can tell</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 2 text</extracomment>
        <translation>Depende de microsegundos; solo un bloqueo lo puede decir</translation>
    </message>
    <message>
        <source>It is rejected, as before</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 3 text</extracomment>
        <translation>Se deniega, como antes</translation>
    </message>
    <message>
        <source>It is rejected. At 12:04:05 the view said “0 left”; but by then Roger had looked and was about to send.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal happened</extracomment>
        <translation>Se deniega. A las 12:04:05 la vista decía «quedan 0»; pero para entonces Roger ya había mirado e iba a enviar.</translation>
    </message>
    <message>
        <source>However fresh a view is, it is old when one acts on it. To look first saves vain walks; it guards nothing.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal principle</extracomment>
        <translation>Por fresca que sea una vista, es vieja cuando se actúa según ella. Mirar antes ahorra paseos en vano; no protege nada.</translation>
    </message>
    <message>
        <source>Amira has paid for a ramen, and sees that her train goes. Charlie cancels at 12:10:00. Mei has read the ticket, and reaches for the noodles at 12:10:01.</source>
        <extracomment>two-people-the-last-portion: stops 3 caption</extracomment>
        <translation>Amira ha pagado un ramen, y ve que se le va el tren. Charlie cancela a las 12:10:00. Mei ha leído la comanda, y echa mano de los fideos a las 12:10:01.</translation>
    </message>
    <message>
        <source>What happens to Mei?</source>
        <extracomment>two-people-the-last-portion: stops 3 question ask</extracomment>
        <translation>¿Qué le pasa a Mei?</translation>
    </message>
    <message>
        <source>She is told that it was cancelled, and the portion is for sale again</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 1 text</extracomment>
        <translation>Se le dice que se canceló, y la ración vuelve a la venta</translation>
    </message>
    <message>
        <source>She cooks: when she looked, the order stood there</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 2 text</extracomment>
        <translation>Cocina: cuando miró, el pedido estaba ahí</translation>
    </message>
    <message>
        <source>She holds the ticket&apos;s lock since she read it, so Charlie has to wait</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 3 text</extracomment>
        <translation>Tiene el bloqueo de la comanda desde que la leyó, así que Charlie tiene que esperar</translation>
    </message>
    <message>
        <source>Mei is refused: the order was cancelled. Amira has her 12.00 back, and twelve ramen are left, as many as before she came.</source>
        <extracomment>two-people-the-last-portion: stops 3 reveal happened</extracomment>
        <translation>A Mei se le rechaza: el pedido se canceló. Amira tiene sus 12.00 de vuelta, y quedan doce ramen, tantos como antes de que llegara.</translation>
    </message>
    <message>
        <source>Ben&apos;s train goes as well. But this time Mei is first: she puts his ramen on the fire at 12:13:00, and Charlie cancels one second later.</source>
        <extracomment>two-people-the-last-portion: stops 4 caption</extracomment>
        <translation>También se va el tren de Ben. Pero esta vez Mei es la primera: pone su ramen al fuego a las 12:13:00, y Charlie cancela un segundo después.</translation>
    </message>
    <message>
        <source>What would you do as the landlord?</source>
        <extracomment>two-people-the-last-portion: stops 4 hint</extracomment>
        <translation>¿Qué haría usted como dueño del local?</translation>
    </message>
    <message>
        <source>What does the restaurant do?</source>
        <extracomment>two-people-the-last-portion: stops 4 question ask</extracomment>
        <translation>¿Qué hace el restaurante?</translation>
    </message>
    <message>
        <source>It must not come to that: a lock decides which of the two is first</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 1 text</extracomment>
        <translation>No se debe llegar a eso: un bloqueo decide cuál de los dos va primero</translation>
    </message>
    <message>
        <source>By its rule he gets his money, and the house bears the ramen</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 2 text</extracomment>
        <translation>Según su regla él recupera su dinero, y la casa asume el ramen</translation>
    </message>
    <message>
        <source>It cannot come to that: Charlie looks first whether it cooks</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 3 text</extracomment>
        <translation>No se puede llegar a eso: Charlie mira antes si está al fuego</translation>
    </message>
    <message>
        <source>Ben has his 12.00 back, and one ramen is gone: eleven are left. That is this house&apos;s rule. Another would keep the money.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal happened</extracomment>
        <translation>Ben tiene sus 12.00 de vuelta, y un ramen se ha perdido: quedan once. Esa es la regla de esta casa. Otra se quedaría el dinero.</translation>
    </message>
    <message>
        <source>A race between people lasts seconds or minutes. Say for each order of events what the house does; that is a rule, and no lock.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal principle</extracomment>
        <translation>Una carrera entre personas dura segundos o minutos. Diga para cada orden de los eventos qué hace la casa; eso es una regla, no un bloqueo.</translation>
    </message>
    <message>
        <source>To know that a view invites and does not guard, and to settle races by the rules of the house.</source>
        <extracomment>two-people-the-last-portion: teacher aim</extracomment>
        <translation>Saber que una vista invita y no protege, y resolver las carreras con las reglas de la casa.</translation>
    </message>
    <message>
        <source>Two people choose the same user name. Who finds out, and when?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>Dos personas eligen el mismo nombre de usuario. ¿Quién lo descubre, y cuándo?</translation>
    </message>
    <message>
        <source>How long would the lock have to be held in which a guest makes up his mind?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>¿Cuánto tendría que durar el bloqueo en el que un cliente se decide?</translation>
    </message>
    <message>
        <source>What does your bank do when two people draw the last money of one account?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>¿Qué hace su banco cuando dos personas sacan el último dinero de una cuenta?</translation>
    </message>
    <message>
        <source>The class makes the view faster, and thinks that it is done. The second case is for that: let them vote again.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>La clase hace más rápida la vista, y cree que ya está. Para eso está el segundo caso: haga votar otra vez.</translation>
    </message>
    <message>
        <source>Somebody says that a database has locks. It has, and the decision about the stock is taken in one transaction; it lasts milliseconds, and nobody thinks it over meanwhile.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>Alguien dice que una base de datos tiene bloqueos. Los tiene, y la decisión sobre las existencias se toma en una sola transacción; dura milisegundos, y mientras tanto nadie se lo piensa.</translation>
    </message>
    <message>
        <source>Views thrown away, and rebuilt</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>Vistas desechadas y reconstruidas</translation>
    </message>
    <message>
        <source>A view can be thrown away and folded again from the log. Nothing is done a second time.</source>
        <extracomment>views-thrown-away-and-rebuilt: shows</extracomment>
        <translation>Una vista se puede desechar y plegar de nuevo desde el registro. Nada se hace por segunda vez.</translation>
    </message>
    <message>
        <source>What the views show lies in stores of their own. In ten seconds all of these are thrown away, while the kitchen works on two tickets.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 1 caption</extracomment>
        <translation>Lo que muestran las vistas está en almacenes propios. Dentro de diez segundos se desechan todos, mientras la cocina trabaja en dos comandas.</translation>
    </message>
    <message>
        <source>For three minutes there were no read stores; who looked was answered from the tables of the write side. In ten seconds every view is folded again from the log, from its first event on. The log tells of eleven dishes that went on the fire.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 caption</extracomment>
        <translation>Durante tres minutos no hubo almacenes de lectura; a quien miraba le respondían las tablas del lado de escritura. Dentro de diez segundos todas las vistas se pliegan de nuevo desde el registro, desde su primer evento. El registro habla de once platos que se pusieron al fuego.</translation>
    </message>
    <message>
        <source>Who asks for a dish: a command, or an event?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 hint</extracomment>
        <translation>¿Quién pide un plato: un comando o un evento?</translation>
    </message>
    <message>
        <source>The kitchen view is folded again. How many dishes go on the fire because of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question ask</extracomment>
        <translation>La vista de cocina se pliega de nuevo. ¿Cuántos platos se ponen al fuego por ello?</translation>
    </message>
    <message>
        <source>Eleven: every command is carried out again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 1 text</extracomment>
        <translation>Once: todos los comandos se ejecutan otra vez</translation>
    </message>
    <message>
        <source>Those that are on the fire now: that is done again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 2 text</extracomment>
        <translation>Los que están al fuego ahora: eso se hace otra vez</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 3 text</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None. The kitchen shows the same three tickets; eleven dishes were started, as before; and nobody gave a command.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal happened</extracomment>
        <translation>Ninguno. La cocina muestra las mismas tres comandas; se empezaron once platos, como antes; y nadie dio un comando.</translation>
    </message>
    <message>
        <source>A projection reads events and makes documents. It decides nothing, sends nothing and cooks nothing.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal principle</extracomment>
        <translation>Una proyección lee eventos y hace documentos. No decide nada, no envía nada y no cocina nada.</translation>
    </message>
    <message>
        <source>Amira has paid 13.00 for order 1: fried rice 9.00, miso soup 4.00. Say the soup costs 5.00 from tomorrow on, and then this lunch is replayed.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 caption</extracomment>
        <translation>Amira ha pagado 13.00 por el pedido 1: fried rice 9.00, miso soup 4.00. Supongamos que desde mañana la sopa cuesta 5.00, y que entonces se reproduce este almuerzo.</translation>
    </message>
    <message>
        <source>Where does the price on her bill stand?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 hint</extracomment>
        <translation>¿Dónde está el precio de su cuenta?</translation>
    </message>
    <message>
        <source>What does the replay say that she had to pay?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question ask</extracomment>
        <translation>¿Qué dice la reproducción que tuvo que pagar?</translation>
    </message>
    <message>
        <source>14.00: her order is taken again, at the new price</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 1 text</extracomment>
        <translation>14.00: su pedido se toma otra vez, al precio nuevo</translation>
    </message>
    <message>
        <source>13.00</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 2 text</extracomment>
        <translation>13.00</translation>
    </message>
    <message>
        <source>13.00, and she is sent a bill for the rest</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 3 text</extracomment>
        <translation>13.00, y se le envía una cuenta por el resto</translation>
    </message>
    <message>
        <source>13.00. The view that you see was folded again a quarter of a minute ago, and took the prices from the event in which she ordered.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal happened</extracomment>
        <translation>13.00. La vista que se ve se plegó de nuevo hace un cuarto de minuto, y tomó los precios del evento con el que ella pidió.</translation>
    </message>
    <message>
        <source>A replay repeats what happened. What it costs today, nobody asks.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal principle</extracomment>
        <translation>Una reproducción repite lo que pasó. Lo que cuesta hoy no lo pregunta nadie.</translation>
    </message>
    <message>
        <source>Ticket 4 was sent at 12:13:44. Since 12:18:44 it is marked on the screen: it waits longer than five minutes.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 caption</extracomment>
        <translation>La comanda 4 se envió a las 12:13:44. Desde las 12:18:44 está marcada en la pantalla: espera más de cinco minutos.</translation>
    </message>
    <message>
        <source>What would another look tomorrow have to find?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 hint</extracomment>
        <translation>¿Qué tendría que encontrar otro vistazo mañana?</translation>
    </message>
    <message>
        <source>The kitchen view is folded again tomorrow. What stands in its store of the mark?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question ask</extracomment>
        <translation>La vista de cocina se pliega de nuevo mañana. ¿Qué hay en su almacén de la marca?</translation>
    </message>
    <message>
        <source>That the ticket is a day late: the projection looks at the clock</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 1 text</extracomment>
        <translation>Que la comanda va un día tarde: la proyección mira el reloj</translation>
    </message>
    <message>
        <source>Nothing: only when it was sent. The screen reckons the mark</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 2 text</extracomment>
        <translation>Nada: solo cuándo se envió. La marca la calcula la pantalla</translation>
    </message>
    <message>
        <source>That it was marked: the projection asks the screen</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 3 text</extracomment>
        <translation>Que estaba marcada: la proyección pregunta a la pantalla</translation>
    </message>
    <message>
        <source>In the store stands when the ticket was sent, 12:13:44, as it did before the stores were thrown away. Whoever looks reckons how long ago that is.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal happened</extracomment>
        <translation>En el almacén está cuándo se envió la comanda, 12:13:44, igual que antes de desechar los almacenes. Quien mira calcula cuánto hace de eso.</translation>
    </message>
    <message>
        <source>Two folds of one log are equal: a projection knows its events and nothing else.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal principle</extracomment>
        <translation>Dos plegados de un mismo registro son iguales: una proyección conoce sus eventos y nada más.</translation>
    </message>
    <message>
        <source>To trust that a view can be thrown away, and to see what must hold for that: nothing but events goes in, and nothing but documents comes out.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher aim</extracomment>
        <translation>Confiar en que una vista se puede desechar, y ver qué debe cumplirse para ello: solo entran eventos, y solo salen documentos.</translation>
    </message>
    <message>
        <source>A reader of the log sends mails. What must it know before it may read from the beginning?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>Un lector del registro envía correos. ¿Qué debe saber antes de poder leer desde el principio?</translation>
    </message>
    <message>
        <source>The price of a dish is looked up when a view is folded, not when it is ordered. What comes of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>El precio de un plato se busca cuando se pliega una vista, no cuando se pide. ¿Qué resulta de ello?</translation>
    </message>
    <message>
        <source>When would you throw a view away on purpose?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>¿Cuándo desecharía usted una vista a propósito?</translation>
    </message>
    <message>
        <source>Replay is taken for running the program again. Count the commands aloud: before and after there are as many.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>Se toma la reproducción por volver a ejecutar el programa. Cuente los comandos en voz alta: antes y después hay los mismos.</translation>
    </message>
    <message>
        <source>Somebody has met a system in which a replay did send mails. So it can: then the sender was written as a projection. It is a process manager, and keeps its own place in the log.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>Alguien ha conocido un sistema en el que una reproducción sí envió correos. Puede ser: entonces el que enviaba estaba escrito como proyección. Es un gestor de procesos, y lleva su propio punto en el registro.</translation>
    </message>
    <message>
        <source>When not to</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>Cuándo no</translation>
    </message>
    <message>
        <source>A small house with one model: nothing is late, and nothing has to be kept in step.</source>
        <extracomment>when-not-to: shows</extracomment>
        <translation>Una casa pequeña con un solo modelo: nada va con retraso, y no hay que mantener nada al día.</translation>
    </message>
    <message>
        <source>A small lunch. Roger and Charlie both do everything. There are no read stores: who looks is answered from the very tables that the commands change. Ben is about to order, at 12:09:18.</source>
        <extracomment>when-not-to: stops 1 caption</extracomment>
        <translation>Un almuerzo pequeño. Roger y Charlie lo hacen todo los dos. No hay almacenes de lectura: a quien mira le responden las mismas tablas que cambian los comandos. Ben está a punto de pedir, a las 12:09:18.</translation>
    </message>
    <message>
        <source>How far is it from what Roger writes to what Roger reads?</source>
        <extracomment>when-not-to: stops 1 hint</extracomment>
        <translation>¿Qué distancia hay de lo que escribe Roger a lo que lee Roger?</translation>
    </message>
    <message>
        <source>When does the waiters&apos; view show Ben&apos;s order?</source>
        <extracomment>when-not-to: stops 1 question ask</extracomment>
        <translation>¿Cuándo muestra la vista de los camareros el pedido de Ben?</translation>
    </message>
    <message>
        <source>When a message of it has reached the view</source>
        <extracomment>when-not-to: stops 1 question choices 1 text</extracomment>
        <translation>Cuando haya llegado a la vista un mensaje sobre él</translation>
    </message>
    <message>
        <source>When it has been copied into the database for readers</source>
        <extracomment>when-not-to: stops 1 question choices 2 text</extracomment>
        <translation>Cuando se haya copiado en la base de datos para lectores</translation>
    </message>
    <message>
        <source>At 12:09:18: it is the same table</source>
        <extracomment>when-not-to: stops 1 question choices 3 text</extracomment>
        <translation>A las 12:09:18: es la misma tabla</translation>
    </message>
    <message>
        <source>Some time after: what is accepted is never shown at once</source>
        <extracomment>when-not-to: stops 1 question choices 4 text</extracomment>
        <translation>Algo después: lo aceptado nunca se muestra enseguida</translation>
    </message>
    <message>
        <source>At 12:09:18 it was ordered, and at 12:09:18 it was shown. Nothing was sent, nothing copied, nothing folded.</source>
        <extracomment>when-not-to: stops 1 reveal happened</extracomment>
        <translation>A las 12:09:18 se pidió, y a las 12:09:18 se mostró. No se envió nada, no se copió nada, no se plegó nada.</translation>
    </message>
    <message>
        <source>One model for writing and reading: CRUD. It has no lag, because there is nothing that could lag.</source>
        <extracomment>when-not-to: stops 1 reveal principle</extracomment>
        <translation>Un solo modelo para escribir y leer: CRUD. No tiene retraso, porque no hay nada que pueda retrasarse.</translation>
    </message>
    <message>
        <source>At 12:23:00 Roger led three guests to table 2. Two more stand at the door. He looks at his view, sees that table 2 is taken, and will lead them to table 3.</source>
        <extracomment>when-not-to: stops 2 caption</extracomment>
        <translation>A las 12:23:00 Roger llevó a tres clientes a la mesa 2. Hay dos más en la puerta. Mira su vista, ve que la mesa 2 está ocupada, y los llevará a la mesa 3.</translation>
    </message>
    <message>
        <source>The same lunch, one thing other: each view has a store of its own, made from events, and the waiters&apos; view is half a minute late. At 12:23:00 Roger led three guests to table 2. Two more stand at the door, and he looks at his view.</source>
        <extracomment>when-not-to: stops 3 caption</extracomment>
        <translation>El mismo almuerzo, con una cosa distinta: cada vista tiene un almacén propio, hecho de eventos, y la vista de los camareros va medio minuto tarde. A las 12:23:00 Roger llevó a tres clientes a la mesa 2. Hay dos más en la puerta, y mira su vista.</translation>
    </message>
    <message>
        <source>Where does he lead them?</source>
        <extracomment>when-not-to: stops 3 question ask</extracomment>
        <translation>¿Adónde los lleva?</translation>
    </message>
    <message>
        <source>To table 3: that he seated the three was accepted, so he sees it</source>
        <extracomment>when-not-to: stops 3 question choices 1 text</extracomment>
        <translation>A la mesa 3: que sentó a los tres se aceptó, así que lo ve</translation>
    </message>
    <message>
        <source>To table 3: he looks before he goes, so nothing can go wrong</source>
        <extracomment>when-not-to: stops 3 question choices 2 text</extracomment>
        <translation>A la mesa 3: mira antes de ir, así que nada puede fallar</translation>
    </message>
    <message>
        <source>To table 2</source>
        <extracomment>when-not-to: stops 3 question choices 3 text</extracomment>
        <translation>A la mesa 2</translation>
    </message>
    <message>
        <source>To table 2: his view said that it was free. “Table 2 is taken by a party of 3.” He walked for nothing, and Charlie led the two to table 3, ten seconds later than in the other lunch.</source>
        <extracomment>when-not-to: stops 3 reveal happened</extracomment>
        <translation>A la mesa 2: su vista decía que estaba libre. «La mesa 2 está ocupada por un grupo de 3.» Hizo el camino en vano, y Charlie llevó a los dos a la mesa 3, diez segundos más tarde que en el otro almuerzo.</translation>
    </message>
    <message>
        <source>Two models have a time in between. Who gets them has to know what to do in it.</source>
        <extracomment>when-not-to: stops 3 reveal principle</extracomment>
        <translation>Dos modelos tienen un tiempo entre medias. Quien los adopta tiene que saber qué hacer en él.</translation>
    </message>
    <message>
        <source>Lunch is over. 17 came, alone or together; 12 were served by now, and four still sit. 42 times somebody looked at a view that lacked something.</source>
        <extracomment>when-not-to: stops 4 caption</extracomment>
        <translation>El almuerzo ha terminado. Vinieron 17, solos o juntos; se ha servido a 12, y cuatro siguen sentados. 42 veces alguien miró una vista a la que le faltaba algo.</translation>
    </message>
    <message>
        <source>What did the guests get of it?</source>
        <extracomment>when-not-to: stops 4 hint</extracomment>
        <translation>¿Qué sacaron de ello los clientes?</translation>
    </message>
    <message>
        <source>What has this lunch gained by views with stores of their own?</source>
        <extracomment>when-not-to: stops 4 question ask</extracomment>
        <translation>¿Qué ha ganado este almuerzo con vistas en almacenes propios?</translation>
    </message>
    <message>
        <source>Time: who reads does not wait for who writes</source>
        <extracomment>when-not-to: stops 4 question choices 1 text</extracomment>
        <translation>Tiempo: quien lee no espera a quien escribe</translation>
    </message>
    <message>
        <source>It is more right: what is sourced from events cannot go wrong</source>
        <extracomment>when-not-to: stops 4 question choices 2 text</extracomment>
        <translation>Es más correcto: lo que va por eventos no puede fallar</translation>
    </message>
    <message>
        <source>Nothing: as many were served, and as fast</source>
        <extracomment>when-not-to: stops 4 question choices 3 text</extracomment>
        <translation>Nada: se sirvió a los mismos, y con la misma rapidez</translation>
    </message>
    <message>
        <source>It is up to date again, so it has cost nothing either</source>
        <extracomment>when-not-to: stops 4 question choices 4 text</extracomment>
        <translation>Vuelve a estar al día, así que tampoco ha costado nada</translation>
    </message>
    <message>
        <source>Food took 6:52 in both lunches, and 12 were served in both. With one model no look lacked anything and nobody was refused; here it was 42 looks, and one walk in vain.</source>
        <extracomment>when-not-to: stops 4 reveal happened</extracomment>
        <translation>La comida tardó 6:52 en los dos almuerzos, y en los dos se sirvió a 12. Con un solo modelo a ningún vistazo le faltó nada y a nadie se le rechazó; aquí fueron 42 vistazos, y un paseo en vano.</translation>
    </message>
    <message>
        <source>A second model pays where many read what few write, in forms of their own. Where two people do everything, it is one more thing to keep in step.</source>
        <extracomment>when-not-to: stops 4 reveal principle</extracomment>
        <translation>Un segundo modelo compensa donde muchos leen lo que pocos escriben, en formas propias. Donde dos personas lo hacen todo, es una cosa más que mantener al día.</translation>
    </message>
    <message>
        <source>The house has grown fond of its log all the same: of each order it tells how it came to be. Say that not all of it is worth that.</source>
        <extracomment>when-not-to: stops 5 caption</extracomment>
        <translation>Aun así, la casa le ha tomado cariño a su registro: de cada pedido cuenta cómo llegó a ser. Supongamos que no todo lo merece.</translation>
    </message>
    <message>
        <source>Of what would you keep the events, if you had to choose?</source>
        <extracomment>when-not-to: stops 5 question ask</extracomment>
        <translation>¿De qué guardaría usted los eventos, si tuviera que elegir?</translation>
    </message>
    <message>
        <source>Of everything: what is good for orders is good for menu, tables and staff list</source>
        <extracomment>when-not-to: stops 5 question choices 1 text</extracomment>
        <translation>De todo: lo que es bueno para los pedidos es bueno para carta, mesas y lista de personal</translation>
    </message>
    <message>
        <source>All or nothing: without events and messages it would not be CQRS</source>
        <extracomment>when-not-to: stops 5 question choices 2 text</extracomment>
        <translation>Todo o nada: sin eventos y mensajes no sería CQRS</translation>
    </message>
    <message>
        <source>Of orders and money; menu and tables can stay rows that are changed</source>
        <extracomment>when-not-to: stops 5 question choices 3 text</extracomment>
        <translation>De pedidos y dinero; carta y mesas pueden seguir siendo filas que se cambian</translation>
    </message>
    <message>
        <source>Ben&apos;s order has 12 events; each answers what a guest, a cook or the tax office may ask: who, when, how much. The ramen cost 12.00 all day: one row says it, and nobody asks how it came to be.</source>
        <extracomment>when-not-to: stops 5 reveal happened</extracomment>
        <translation>El pedido de Ben tiene 12 eventos; cada uno responde a lo que puede preguntar un cliente, un cocinero o Hacienda: quién, cuándo, cuánto. El ramen costó 12.00 todo el día: lo dice una fila, y nadie pregunta cómo llegó a ser.</translation>
    </message>
    <message>
        <source>Choose part by part. Events are for what has a history that somebody asks for; to split reading from writing needs no events at all.</source>
        <extracomment>when-not-to: stops 5 reveal principle</extracomment>
        <translation>Elija parte por parte. Los eventos son para lo que tiene una historia por la que alguien pregunta; separar lectura y escritura no necesita ningún evento.</translation>
    </message>
    <message>
        <source>To be able to say no: to see what a second model costs where it gains nothing, and that a system need not be all of one kind.</source>
        <extracomment>when-not-to: teacher aim</extracomment>
        <translation>Poder decir que no: ver lo que cuesta un segundo modelo donde no gana nada, y que un sistema no tiene por qué ser todo de un tipo.</translation>
    </message>
    <message>
        <source>What would have to change in this house, for the second model to pay?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>¿Qué tendría que cambiar en esta casa para que compense el segundo modelo?</translation>
    </message>
    <message>
        <source>Which parts of a web shop would you leave as they are?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>¿Qué partes de una tienda web dejaría usted como están?</translation>
    </message>
    <message>
        <source>Two models are twice the code for each new field. Who pays for that, and when?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>Dos modelos son el doble de código por cada campo nuevo. ¿Quién lo paga, y cuándo?</translation>
    </message>
    <message>
        <source>The class concludes that CQRS is bad. Show “Asking, or reading a board” again: there reading was the work.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>La clase concluye que CQRS es malo. Muestre otra vez «Preguntar, o leer un tablero»: allí leer era el trabajo.</translation>
    </message>
    <message>
        <source>“But the log!” A log can be kept beside one model; so it is in the first evening.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>«¡Pero el registro!» Se puede llevar un registro junto a un solo modelo; así es en la primera velada.</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>Quién puede escribir, y quién puede leer</translation>
    </message>
    <message>
        <source>Commands are somebody&apos;s task, views are made for their readers, and a name stands in more places than one row.</source>
        <extracomment>who-may-write-and-who-may-read: shows</extracomment>
        <translation>Los comandos son tarea de alguien, las vistas se hacen para sus lectores, y un nombre está en más sitios que una fila.</translation>
    </message>
    <message>
        <source>Amira&apos;s fried rice is on the kitchen&apos;s screen. Nobody has begun. Roger, who serves, reads that screen too; he wants to help and presses “start” there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 caption</extracomment>
        <translation>El fried rice de Amira está en la pantalla de cocina. Nadie ha empezado. Roger, que sirve, lee también esa pantalla; quiere ayudar y pulsa allí «Empezar».</translation>
    </message>
    <message>
        <source>Whose task is it to start cooking?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 hint</extracomment>
        <translation>¿De quién es tarea empezar a cocinar?</translation>
    </message>
    <message>
        <source>What does he get for an answer?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question ask</extracomment>
        <translation>¿Qué respuesta recibe?</translation>
    </message>
    <message>
        <source>None: a command is not answered</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 1 text</extracomment>
        <translation>Ninguna: a un comando no se le responde</translation>
    </message>
    <message>
        <source>Yes: he has looked, and nobody has begun</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 2 text</extracomment>
        <translation>Sí: ha mirado, y nadie ha empezado</translation>
    </message>
    <message>
        <source>No, and why</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 3 text</extracomment>
        <translation>No, y por qué</translation>
    </message>
    <message>
        <source>“Roger (runner) may not start cooking.” Ten seconds later, at 12:04:50, Mei starts, and nobody objects. What he asked for is no event: nothing of it is on any screen.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal happened</extracomment>
        <translation>«Roger (sirve) no puede empezar a cocinar.» Diez segundos después, a las 12:04:50, empieza Mei, y nadie se opone. Lo que Roger pidió no es un evento: no hay nada de ello en ninguna pantalla.</translation>
    </message>
    <message>
        <source>A command may be refused, and says why. Who may give it is decided where it is handled, not by what a screen shows.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal principle</extracomment>
        <translation>Un comando se puede rechazar, y dice por qué. Quién puede darlo se decide donde se trata, no por lo que muestra una pantalla.</translation>
    </message>
    <message>
        <source>Three views show order 1: the kitchen&apos;s, the waiters&apos;, and the board on the wall that every guest can read.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 caption</extracomment>
        <translation>Tres vistas muestran el pedido 1: la de cocina, la de los camareros, y el tablero de la pared que puede leer cualquier cliente.</translation>
    </message>
    <message>
        <source>What may everybody know of Amira?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 hint</extracomment>
        <translation>¿Qué puede saber cualquiera de Amira?</translation>
    </message>
    <message>
        <source>What must be so, that this board may hang on the wall?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question ask</extracomment>
        <translation>¿Qué tiene que cumplirse para que este tablero pueda colgar de la pared?</translation>
    </message>
    <message>
        <source>It needs a database of its own</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 1 text</extracomment>
        <translation>Necesita una base de datos propia</translation>
    </message>
    <message>
        <source>It must never be late</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 2 text</extracomment>
        <translation>No debe ir nunca con retraso</translation>
    </message>
    <message>
        <source>No name, no allergy and no money stands in it</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 3 text</extracomment>
        <translation>No hay en él nombres, alergias ni dinero</translation>
    </message>
    <message>
        <source>The board has a number, 1, and how far it is. The kitchen&apos;s ticket says Amira, and peanuts: who must not eat them is the kitchen&apos;s business, and nobody else&apos;s at the counter.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal happened</extracomment>
        <translation>El tablero tiene un número, el 1, y cómo va. La comanda de la cocina dice Amira, y cacahuetes: quién no puede comerlos es cosa de la cocina, y de nadie más en el mostrador.</translation>
    </message>
    <message>
        <source>A view is made for its readers: what they may not know is not hidden in it, it is not there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal principle</extracomment>
        <translation>Una vista se hace para sus lectores: lo que no deben saber no está oculto en ella, no está.</translation>
    </message>
    <message>
        <source>Table 1 wants a soup instead of the ramen. Charlie looks at the waiters&apos; view: it says that the ramen was sent to the kitchen, no more. He is about to take it off the order.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 caption</extracomment>
        <translation>La mesa 1 quiere una sopa en vez del ramen. Charlie mira la vista de los camareros: dice que el ramen se envió a la cocina, nada más. Está a punto de quitarlo del pedido.</translation>
    </message>
    <message>
        <source>Mei has it in her pan. What happens?</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question ask</extracomment>
        <translation>Mei lo tiene en la sartén. ¿Qué pasa?</translation>
    </message>
    <message>
        <source>It is taken off: his view did not forbid it</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 1 text</extracomment>
        <translation>Se quita: su vista no lo prohibía</translation>
    </message>
    <message>
        <source>Nothing he hears of: he sends, and that is all</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 2 text</extracomment>
        <translation>Nada que él note: envía, y eso es todo</translation>
    </message>
    <message>
        <source>He is told that only a manager can do that now</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 3 text</extracomment>
        <translation>Se le dice que ahora eso solo lo puede hacer un encargado</translation>
    </message>
    <message>
        <source>“Line 1 (ramen) of order 2 is cooking: only a manager can void it.” Nadia does it at 12:07:30; the ramen is thrown away, and stays in the log with her reason.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal happened</extracomment>
        <translation>«La línea 1 (ramen) del pedido 2 está al fuego: solo un encargado puede anularla.» Lo hace Nadia a las 12:07:30; el ramen se tira, y queda en el registro con el motivo que ella dio.</translation>
    </message>
    <message>
        <source>Views guide, the write side decides: it looks at what is so, and at who asks.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal principle</extracomment>
        <translation>Las vistas guían, el lado de escritura decide: mira qué es cierto, y quién pregunta.</translation>
    </message>
    <message>
        <source>Amira has her food and is gone, from the kitchen&apos;s screen and from the waiters&apos;. She asks that her name be forgotten. In half a minute all rows of all views are thrown away, hers in the order details too. At 12:11 the views are folded again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 caption</extracomment>
        <translation>Amira tiene su comida y se ha ido, de la pantalla de cocina y de la de los camareros. Pide que se olvide su nombre. Dentro de medio minuto se desechan todas las filas de todas las vistas, también la suya en los detalles del pedido. A las 12:11 las vistas se pliegan de nuevo.</translation>
    </message>
    <message>
        <source>What are the views made from?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 hint</extracomment>
        <translation>¿De qué están hechas las vistas?</translation>
    </message>
    <message>
        <source>Where does her name stand at 12:11?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question ask</extracomment>
        <translation>¿Dónde está su nombre a las 12:11?</translation>
    </message>
    <message>
        <source>Nowhere: the row in which it stood is gone</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 1 text</extracomment>
        <translation>En ningún sitio: la fila en la que estaba ha desaparecido</translation>
    </message>
    <message>
        <source>Nowhere: what is thrown away is deleted from the log, and the views follow</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 2 text</extracomment>
        <translation>En ningún sitio: lo desechado se borra del registro, y las vistas lo siguen</translation>
    </message>
    <message>
        <source>In the order details, as before</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 3 text</extracomment>
        <translation>En los detalles del pedido, como antes</translation>
    </message>
    <message>
        <source>Without any read store, who looked was told her name by the tables of the write side. Folded again, the order details say Amira, and peanuts: it came back from what was recorded when she ordered.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal happened</extracomment>
        <translation>Sin ningún almacén de lectura, a quien miraba le decían su nombre las tablas del lado de escritura. Plegados de nuevo, los detalles del pedido dicen Amira, y cacahuetes: volvió de lo que se registró cuando pidió.</translation>
    </message>
    <message>
        <source>Deleting a row forgets nobody: a view is a copy, and the next one has the name again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal principle</extracomment>
        <translation>Borrar una fila no olvida a nadie: una vista es una copia, y la siguiente vuelve a tener el nombre.</translation>
    </message>
    <message>
        <source>Event 9 says that order 1 was placed. The log is never changed: each event is sealed with the one before it.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 caption</extracomment>
        <translation>El evento 9 dice que se hizo el pedido 1. El registro no se cambia nunca: cada evento va sellado con el anterior.</translation>
    </message>
    <message>
        <source>How can she be forgotten all the same?</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question ask</extracomment>
        <translation>¿Cómo se la puede olvidar, a pesar de todo?</translation>
    </message>
    <message>
        <source>Delete event 9, and fold the views again</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 1 text</extracomment>
        <translation>Borrar el evento 9, y plegar de nuevo las vistas</translation>
    </message>
    <message>
        <source>Delete her row in every view there is, each night</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 2 text</extracomment>
        <translation>Borrar cada noche su fila en todas las vistas que haya</translation>
    </message>
    <message>
        <source>Keep her name beside the log, where it can be destroyed</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 3 text</extracomment>
        <translation>Guardar su nombre junto al registro, donde se pueda destruir</translation>
    </message>
    <message>
        <source>So it is here: name and allergies lie beside the log, and event 9 has only a hash of them. Once they are destroyed, order 1 is still one fried rice for 9.00, paid, cooked and delivered, of nobody.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal happened</extracomment>
        <translation>Así es aquí: nombre y alergias están junto al registro, y el evento 9 solo tiene un hash de ellos. Una vez destruidos, el pedido 1 sigue siendo un fried rice de 9.00, pagado, cocinado y entregado, de nadie.</translation>
    </message>
    <message>
        <source>Decide before you record what may have to go, and keep it where it can go.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal principle</extracomment>
        <translation>Decida antes de registrar qué puede tener que desaparecer, y guárdelo donde pueda desaparecer.</translation>
    </message>
    <message>
        <source>To see that writing is a right that is checked with each command, that reading is settled by what a view is made of, and that forgetting has to be planned.</source>
        <extracomment>who-may-write-and-who-may-read: teacher aim</extracomment>
        <translation>Ver que escribir es un derecho que se comprueba con cada comando, que leer se resuelve con aquello de lo que se hace una vista, y que olvidar hay que planearlo.</translation>
    </message>
    <message>
        <source>Which of the restaurant&apos;s views could a guest&apos;s phone be given, and what of it?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>¿Cuál de las vistas del restaurante se le podría dar al teléfono de un cliente, y qué parte de ella?</translation>
    </message>
    <message>
        <source>Where else does a guest&apos;s name stand: copies, prints, mails, what others have read?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>¿Dónde más está el nombre de un cliente: copias, impresos, correos, lo que otros han leído?</translation>
    </message>
    <message>
        <source>Is a hash of a name a name? What if there are only a few names it can be?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>¿Es un nombre el hash de un nombre? ¿Y si solo hay unos pocos nombres posibles?</translation>
    </message>
    <message>
        <source>“Roger could simply have cooked.” He could; the question is who answers for it. Ask for an example from a hospital.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>«Roger podría simplemente haber cocinado.» Podría; la cuestión es quién responde de ello. Pida un ejemplo de un hospital.</translation>
    </message>
    <message>
        <source>The last answer looks like a trick of this program. Show it after class: cqrs-restaurant forget FILE order 1, then verify FILE.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>La última respuesta parece un truco de este programa. Muéstrelo después de clase: cqrs-restaurant forget FILE order 1, y luego verify FILE.</translation>
    </message>
    <message>
        <source>Written, and published</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>Escrito, y publicado</translation>
    </message>
    <message>
        <source>Write twice, and one of the two can be lost. Write once and follow, and it comes perhaps twice.</source>
        <extracomment>written-and-published: shows</extracomment>
        <translation>Se escribe dos veces, y una de las dos se puede perder. Se escribe una vez y se sigue, y quizá llegue dos veces.</translation>
    </message>
    <message>
        <source>Each command is written twice: into the log, and after that into the views. In five seconds Roger seats two guests at table 2, and between the two writes the program crashes. It is up again at once.</source>
        <extracomment>written-and-published: stops 1 caption</extracomment>
        <translation>Cada comando se escribe dos veces: en el registro y, después, en las vistas. Dentro de cinco segundos Roger sienta a dos clientes en la mesa 2, y entre las dos escrituras el programa se cae. Vuelve a estar en pie enseguida.</translation>
    </message>
    <message>
        <source>Who knows that a second write was still to come?</source>
        <extracomment>written-and-published: stops 1 hint</extracomment>
        <translation>¿Quién sabe que aún faltaba una segunda escritura?</translation>
    </message>
    <message>
        <source>What becomes of the second write?</source>
        <extracomment>written-and-published: stops 1 question ask</extracomment>
        <translation>¿Qué es de la segunda escritura?</translation>
    </message>
    <message>
        <source>It never comes: nobody knows of it any more</source>
        <extracomment>written-and-published: stops 1 question choices 1 text</extracomment>
        <translation>No llega nunca: ya nadie sabe de ella</translation>
    </message>
    <message>
        <source>It is repeated until it has arrived exactly once</source>
        <extracomment>written-and-published: stops 1 question choices 2 text</extracomment>
        <translation>Se repite hasta que haya llegado exactamente una vez</translation>
    </message>
    <message>
        <source>It waits on the way, where what is sent is kept</source>
        <extracomment>written-and-published: stops 1 question choices 3 text</extracomment>
        <translation>Espera en el camino, donde se guarda lo enviado</translation>
    </message>
    <message>
        <source>The two guests sit at table 2, and the log has it. Roger&apos;s view shows table 2 free, and will go on doing so.</source>
        <extracomment>written-and-published: stops 1 reveal happened</extracomment>
        <translation>Los dos clientes están en la mesa 2, y el registro lo tiene. La vista de Roger muestra la mesa 2 libre, y lo seguirá haciendo.</translation>
    </message>
    <message>
        <source>Two writes without a common transaction: a crash between them loses the second.</source>
        <extracomment>written-and-published: stops 1 reveal principle</extracomment>
        <translation>Dos escrituras sin una transacción común: una caída entre ellas pierde la segunda.</translation>
    </message>
    <message>
        <source>New guests. Roger looks at his view, which has nothing outstanding: table 2 is free. He leads them there.</source>
        <extracomment>written-and-published: stops 2 caption</extracomment>
        <translation>Clientes nuevos. Roger mira su vista, que no tiene nada pendiente: la mesa 2 está libre. Los lleva allí.</translation>
    </message>
    <message>
        <source>What will he be told?</source>
        <extracomment>written-and-published: stops 2 question ask</extracomment>
        <translation>¿Qué se le dirá?</translation>
    </message>
    <message>
        <source>All is well: his view is up to date</source>
        <extracomment>written-and-published: stops 2 question choices 1 text</extracomment>
        <translation>Todo va bien: su vista está al día</translation>
    </message>
    <message>
        <source>All is well: the way drops the older of two messages about one table</source>
        <extracomment>written-and-published: stops 2 question choices 2 text</extracomment>
        <translation>Todo va bien: el camino descarta el más viejo de dos mensajes sobre una mesa</translation>
    </message>
    <message>
        <source>That table 2 is taken: it is decided by the log</source>
        <extracomment>written-and-published: stops 2 question choices 3 text</extracomment>
        <translation>Que la mesa 2 está ocupada: se decide por el registro</translation>
    </message>
    <message>
        <source>He is refused: table 2 is taken by a party of two. He and his guests stand there, and the view still shows it free.</source>
        <extracomment>written-and-published: stops 2 reveal happened</extracomment>
        <translation>Se le rechaza: la mesa 2 está ocupada por un grupo de dos. Él y sus clientes se quedan ahí de pie, y la vista la sigue mostrando libre.</translation>
    </message>
    <message>
        <source>What decides is where one can look up a stream and append to it only if nobody else has. A way for messages cannot do that.</source>
        <extracomment>written-and-published: stops 2 reveal principle</extracomment>
        <translation>Lo que decide es el lugar donde se puede consultar un flujo y añadir a él solo si nadie más lo ha hecho. Un camino de mensajes no puede hacerlo.</translation>
    </message>
    <message>
        <source>The same minutes; now there is only one write, into the log. Each view follows the log, and notes how far it has come. Roger&apos;s view shows table 2 taken.</source>
        <extracomment>written-and-published: stops 3 caption</extracomment>
        <translation>Los mismos minutos; ahora hay una sola escritura, en el registro. Cada vista sigue el registro y anota hasta dónde ha llegado. La vista de Roger muestra la mesa 2 ocupada.</translation>
    </message>
    <message>
        <source>Amira pays 8.00 in five seconds. The order details will show it, and then, before they have noted how far they have come, their program crashes. It does not know what it has shown.</source>
        <extracomment>written-and-published: stops 4 caption</extracomment>
        <translation>Amira paga 8.00 dentro de cinco segundos. Los detalles del pedido lo mostrarán y, antes de anotar hasta dónde han llegado, su programa se cae. No sabe lo que ha mostrado.</translation>
    </message>
    <message>
        <source>Both choices it has are bad ones.</source>
        <extracomment>written-and-published: stops 4 hint</extracomment>
        <translation>Las dos opciones que tiene son malas.</translation>
    </message>
    <message>
        <source>It asks for the event once more. What can happen to it, asking or not?</source>
        <extracomment>written-and-published: stops 4 question ask</extracomment>
        <translation>Pide el evento otra vez. ¿Qué le puede pasar, si pide o si no?</translation>
    </message>
    <message>
        <source>Nothing either way, if exactly-once delivery was bought</source>
        <extracomment>written-and-published: stops 4 question choices 1 text</extracomment>
        <translation>Nada en ningún caso, si se compró la entrega «exactamente una vez»</translation>
    </message>
    <message>
        <source>Asked for, it is shown twice; not asked for, it may be missing</source>
        <extracomment>written-and-published: stops 4 question choices 2 text</extracomment>
        <translation>Si pide, se muestra dos veces; si no pide, puede faltar</translation>
    </message>
    <message>
        <source>Nothing: what sends the events knows what the view shows</source>
        <extracomment>written-and-published: stops 4 question choices 3 text</extracomment>
        <translation>Nada: lo que envía los eventos sabe lo que muestra la vista</translation>
    </message>
    <message>
        <source>It was asked for again, and shown again: the order details say that 16.00 were taken. Amira paid once.</source>
        <extracomment>written-and-published: stops 4 reveal happened</extracomment>
        <translation>Se pidió otra vez, y se mostró otra vez: los detalles del pedido dicen que se cobraron 16.00. Amira pagó una vez.</translation>
    </message>
    <message>
        <source>Since 12:07:30 the order details write down what they show and how far they are in one transaction. Ben pays 7.00 in five seconds, and the same crash follows.</source>
        <extracomment>written-and-published: stops 5 caption</extracomment>
        <translation>Desde las 12:07:30 los detalles del pedido apuntan en una sola transacción lo que muestran y hasta dónde han llegado. Ben paga 7.00 dentro de cinco segundos, y sigue la misma caída.</translation>
    </message>
    <message>
        <source>Every event has a number.</source>
        <extracomment>written-and-published: stops 5 hint</extracomment>
        <translation>Cada evento tiene un número.</translation>
    </message>
    <message>
        <source>What will the order details say that Ben has paid?</source>
        <extracomment>written-and-published: stops 5 question ask</extracomment>
        <translation>¿Cuánto dirán los detalles del pedido que ha pagado Ben?</translation>
    </message>
    <message>
        <source>7.00: it may come again, and is passed over by its number</source>
        <extracomment>written-and-published: stops 5 question choices 1 text</extracomment>
        <translation>7.00: puede llegar otra vez, y por su número se pasa por alto</translation>
    </message>
    <message>
        <source>14.00: only exactly-once delivery could have helped</source>
        <extracomment>written-and-published: stops 5 question choices 2 text</extracomment>
        <translation>14.00: solo habría ayudado la entrega «exactamente una vez»</translation>
    </message>
    <message>
        <source>7.00: the way keeps the events, and takes out those that were read</source>
        <extracomment>written-and-published: stops 5 question choices 3 text</extracomment>
        <translation>7.00: el camino guarda los eventos, y quita los que se han leído</translation>
    </message>
    <message>
        <source>7.00. That it may be sent twice nobody can prevent; that it counts twice the reader can.</source>
        <extracomment>written-and-published: stops 5 reveal happened</extracomment>
        <translation>7.00. Que se envíe dos veces nadie lo puede impedir; que cuente dos veces, el lector sí.</translation>
    </message>
    <message>
        <source>At least once on the way, and a reader that knows what it has: that comes to once.</source>
        <extracomment>written-and-published: stops 5 reveal principle</extracomment>
        <translation>Al menos una vez en el camino, y un lector que sabe lo que tiene: eso da una vez.</translation>
    </message>
    <message>
        <source>To see why there must be one write that decides, and why each reader must know what it has already.</source>
        <extracomment>written-and-published: teacher aim</extracomment>
        <translation>Ver por qué debe haber una sola escritura que decida, y por qué cada lector debe saber lo que ya tiene.</translation>
    </message>
    <message>
        <source>A shop writes an order into its database and then sends a message. Where can it crash, and what is wrong then?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>Una tienda escribe un pedido en su base de datos y luego envía un mensaje. ¿Dónde se puede caer, y qué queda mal entonces?</translation>
    </message>
    <message>
        <source>What does an outbox change about the two writes, and what not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>¿Qué cambia una bandeja de salida (outbox) en las dos escrituras, y qué no?</translation>
    </message>
    <message>
        <source>Which work may be done twice without harm? Which not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>¿Qué trabajo se puede hacer dos veces sin daño? ¿Cuál no?</translation>
    </message>
    <message>
        <source>Somebody has bought exactly-once delivery. Ask what happened when the acknowledgement was lost; most often duplicates are known by a number, as here.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>Alguien ha comprado la entrega «exactamente una vez». Pregunte qué pasó cuando se perdió la confirmación; casi siempre los duplicados se reconocen por un número, como aquí.</translation>
    </message>
    <message>
        <source>The class wants one transaction over log and broker. It can be had, and then both must be up for either to work.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>La clase quiere una sola transacción para el registro y el broker. Se puede tener, y entonces los dos deben estar en pie para que funcione cualquiera de ellos.</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>El tablero vacío</translation>
    </message>
    <message>
        <source>A view is thrown away at the peak: each look rebuilds it, or one does and the others wait.</source>
        <extracomment>the-empty-board: shows</extracomment>
        <translation>Una vista se desecha en hora punta: la reconstruye cada vistazo, o lo hace uno y los demás esperan.</translation>
    </message>
    <message>
        <source>Six wait for their food and find their numbers here. In ten seconds the board is thrown away. Who then looks and finds it empty has it rebuilt from the log. One projector does that; a rebuild takes it some twenty seconds.</source>
        <extracomment>the-empty-board: stops 1 caption</extracomment>
        <translation>Seis esperan su comida y encuentran aquí su número. Dentro de diez segundos se desecha el tablero. Quien mira entonces y lo encuentra vacío lo hace reconstruir desde el registro. Lo hace un solo proyector; una reconstrucción le lleva unos veinte segundos.</translation>
    </message>
    <message>
        <source>What does somebody find who looks while the first rebuild runs?</source>
        <extracomment>the-empty-board: stops 1 hint</extracomment>
        <translation>¿Qué encuentra quien mira mientras corre la primera reconstrucción?</translation>
    </message>
    <message>
        <source>For how long is the board empty?</source>
        <extracomment>the-empty-board: stops 1 question ask</extracomment>
        <translation>¿Cuánto tiempo está vacío el tablero?</translation>
    </message>
    <message>
        <source>Some twenty seconds: that is what a rebuild has taken whenever it was tried</source>
        <extracomment>the-empty-board: stops 1 question choices 1 text</extracomment>
        <translation>Unos veinte segundos: es lo que ha tardado una reconstrucción siempre que se probó</translation>
    </message>
    <message>
        <source>Less than twenty: several begin one, and who share their work are faster</source>
        <extracomment>the-empty-board: stops 1 question choices 2 text</extracomment>
        <translation>Menos de veinte: varios inician una, y quien se reparte el trabajo es más rápido</translation>
    </message>
    <message>
        <source>Much longer: who looks meanwhile finds it empty, and begins one more</source>
        <extracomment>the-empty-board: stops 1 question choices 3 text</extracomment>
        <translation>Mucho más: quien mira entretanto lo encuentra vacío, e inicia una más</translation>
    </message>
    <message>
        <source>For the rest of lunch: a replay takes all the orders again</source>
        <extracomment>the-empty-board: stops 1 question choices 4 text</extracomment>
        <translation>El resto del almuerzo: una reproducción toma otra vez todos los pedidos</translation>
    </message>
    <message>
        <source>A minute has gone, and it is empty. Seventeen looks found it so, and began a rebuild each; none is through. Nobody has ordered again: there are nineteen orders, as before.</source>
        <extracomment>the-empty-board: stops 1 reveal happened</extracomment>
        <translation>Ha pasado un minuto, y está vacío. Diecisiete vistazos lo encontraron así, e iniciaron cada uno una reconstrucción; no ha acabado ninguna. Nadie ha pedido otra vez: hay diecinueve pedidos, como antes.</translation>
    </message>
    <message>
        <source>Seventeen rebuilds run. The first of them began more than a minute ago, and twenty seconds of work would have been enough for it.</source>
        <extracomment>the-empty-board: stops 2 caption</extracomment>
        <translation>Corren diecisiete reconstrucciones. La primera empezó hace más de un minuto, y le habrían bastado veinte segundos de trabajo.</translation>
    </message>
    <message>
        <source>How much of the projector does the first one get?</source>
        <extracomment>the-empty-board: stops 2 hint</extracomment>
        <translation>¿Cuánto del proyector le toca a la primera?</translation>
    </message>
    <message>
        <source>Why is the first one not through?</source>
        <extracomment>the-empty-board: stops 2 question ask</extracomment>
        <translation>¿Por qué no ha acabado la primera?</translation>
    </message>
    <message>
        <source>They share one projector: of its work each gets a seventeenth</source>
        <extracomment>the-empty-board: stops 2 question choices 1 text</extracomment>
        <translation>Comparten un solo proyector: a cada una le toca un diecisieteavo de su trabajo</translation>
    </message>
    <message>
        <source>The log is too long: it wants snapshots</source>
        <extracomment>the-empty-board: stops 2 question choices 2 text</extracomment>
        <translation>El registro es demasiado largo: pide instantáneas</translation>
    </message>
    <message>
        <source>Two write to one board at the same moment: it wants a lock</source>
        <extracomment>the-empty-board: stops 2 question choices 3 text</extracomment>
        <translation>Dos escriben en un tablero en el mismo momento: pide un bloqueo</translation>
    </message>
    <message>
        <source>It cooks all dishes again, and the kitchen is busy</source>
        <extracomment>the-empty-board: stops 2 question choices 4 text</extracomment>
        <translation>Cocina otra vez todos los platos, y la cocina está ocupada</translation>
    </message>
    <message>
        <source>Two minutes: 27 were begun, and none is through. The log has not grown in the second minute, for nobody gave a command; but each look makes all of them slower, so the next look finds it empty, too.</source>
        <extracomment>the-empty-board: stops 2 reveal happened</extracomment>
        <translation>Dos minutos: se iniciaron 27, y no ha acabado ninguna. El registro no ha crecido en el segundo minuto, pues nadie dio un comando; pero cada vistazo las frena todas, así que el siguiente también lo encuentra vacío.</translation>
    </message>
    <message>
        <source>Three seconds ago the first was through, and the others were given up: of 112 rebuilds one was needed. The board was empty for ten minutes. Twelve times guests have asked Roger what it would have told them, and each answer kept him from serving: seven wait for food, and fifteen orders were served.</source>
        <extracomment>the-empty-board: stops 3 caption</extracomment>
        <translation>Hace tres segundos acabó la primera, y se abandonaron las demás: de 112 reconstrucciones hacía falta una. El tablero estuvo vacío diez minutos. Doce veces los clientes preguntaron a Roger lo que les habría dicho, y cada respuesta lo apartó de servir: siete esperan la comida, y se sirvieron quince pedidos.</translation>
    </message>
    <message>
        <source>The same guests once more, and the same board, thrown away five seconds ago. One thing differs: who finds it empty while it is being rebuilt begins nothing, and waits for that rebuild. One has begun.</source>
        <extracomment>the-empty-board: stops 4 caption</extracomment>
        <translation>Los mismos clientes otra vez, y el mismo tablero, desechado hace cinco segundos. Una cosa cambia: quien lo encuentra vacío mientras se reconstruye no inicia nada, y espera a esa reconstrucción. Se ha iniciado una.</translation>
    </message>
    <message>
        <source>How many share the projector now?</source>
        <extracomment>the-empty-board: stops 4 hint</extracomment>
        <translation>¿Cuántas comparten ahora el proyector?</translation>
    </message>
    <message>
        <source>When do those who wait see their numbers?</source>
        <extracomment>the-empty-board: stops 4 question ask</extracomment>
        <translation>¿Cuándo ven su número los que esperan?</translation>
    </message>
    <message>
        <source>When all views are rebuilt: who waits for one waits for all</source>
        <extracomment>the-empty-board: stops 4 question choices 1 text</extracomment>
        <translation>Cuando estén reconstruidas todas las vistas: quien espera una las espera todas</translation>
    </message>
    <message>
        <source>When that one rebuild is through: some twenty seconds after the first look</source>
        <extracomment>the-empty-board: stops 4 question choices 2 text</extracomment>
        <translation>Cuando acabe esa reconstrucción: unos veinte segundos después del primer vistazo</translation>
    </message>
    <message>
        <source>Later than before: there many worked on it, here one does</source>
        <extracomment>the-empty-board: stops 4 question choices 3 text</extracomment>
        <translation>Más tarde que antes: allí trabajaban muchas en ello, aquí lo hace una</translation>
    </message>
    <message>
        <source>When the dishes are cooked again</source>
        <extracomment>the-empty-board: stops 4 question choices 4 text</extracomment>
        <translation>Cuando los platos se hayan cocinado otra vez</translation>
    </message>
    <message>
        <source>At 12:30:21, by one rebuild. By 12:40 one question was asked here, there twelve; three wait for food, there seven; nineteen orders were served, there fifteen.</source>
        <extracomment>the-empty-board: stops 4 reveal happened</extracomment>
        <translation>A las 12:30:21, con una sola reconstrucción. Hasta las 12:40 aquí se hizo una pregunta, allí doce; esperan la comida tres, allí siete; se sirvieron diecinueve pedidos, allí quince.</translation>
    </message>
    <message>
        <source>What many want at once is made once, and the others wait for it: single flight. Otherwise the work grows with those who wait for it: a stampede.</source>
        <extracomment>the-empty-board: stops 4 reveal principle</extracomment>
        <translation>Lo que muchos quieren a la vez se hace una vez, y los demás lo esperan: single flight. Si no, el trabajo crece con los que lo esperan: una estampida.</translation>
    </message>
    <message>
        <source>To see how many rebuilds of one view keep each other from ending, and that one is enough.</source>
        <extracomment>the-empty-board: teacher aim</extracomment>
        <translation>Ver cómo muchas reconstrucciones de una vista se impiden acabar unas a otras, y que basta una.</translation>
    </message>
    <message>
        <source>A projector twice as fast: what would have become of it? And looks half as often?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>Un proyector el doble de rápido: ¿qué habría pasado? ¿Y con la mitad de vistazos?</translation>
    </message>
    <message>
        <source>Who waits for a rebuild could be shown the old board, with its age. When is that better, and when is it not?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>A quien espera una reconstrucción se le podría mostrar el tablero viejo, con su edad. ¿Cuándo es mejor eso, y cuándo no?</translation>
    </message>
    <message>
        <source>A thousand telephones ask for the same page at the moment at which it falls out of a cache. Where does single flight stand there, and what if that one request fails?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>Mil teléfonos piden la misma página en el momento en que sale de una caché. ¿Dónde se sitúa ahí single flight, y qué pasa si falla esa única petición?</translation>
    </message>
    <message>
        <source>“Then build it before somebody looks.” That is good, too: a view that follows its log is never empty. Here somebody has thrown it away, as happens with caches and with a new version of a projection.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>«Entonces que se construya antes de que alguien mire.» También está bien: una vista que sigue su registro nunca está vacía. Aquí alguien la ha desechado, como ocurre con cachés y con una nueva versión de una proyección.</translation>
    </message>
    <message>
        <source>The class takes the 112 for 112 guests. There are six or seven who wait: each looks again and again, and each look begins one more.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>La clase toma las 112 por 112 clientes. Son seis o siete los que esperan: cada uno mira una y otra vez, y cada vistazo inicia una más.</translation>
    </message>
    <message>
        <source>“More projectors, then.” Ask how many looks come in twenty seconds, and what happens when there are more of them. All but one of them do the same work once again.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>«Entonces, más proyectores.» Pregunte cuántos vistazos llegan en veinte segundos, y qué pasa cuando son más. Todos menos uno hacen otra vez el mismo trabajo.</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>El tablero en su mano</translation>
    </message>
    <message>
        <source>Who reads a view that is behind waits for what is there. That costs him, and whoever he asks, and nobody else.</source>
        <extracomment>the-board-in-your-hand: shows</extracomment>
        <translation>Quien lee una vista atrasada espera algo que ya está ahí. Le cuesta a él, y a quien pregunte, y a nadie más.</translation>
    </message>
    <message>
        <source>Amira, Ben and Chiara have ordered. Now you: come in by the code, order one dish, and pay. The restaurant stands still until all have. The board in your hand shows what was two minutes ago, and says so.</source>
        <extracomment>the-board-in-your-hand: stops 1 caption</extracomment>
        <translation>Amira, Ben y Chiara han pedido. Ahora ustedes: entren con el código, pidan un plato y paguen. El restaurante se detiene hasta que todos lo hayan hecho. El tablero en su mano muestra lo de hace dos minutos, y lo dice.</translation>
    </message>
    <message>
        <source>Who has no phone goes with Amira: her number is 1.</source>
        <extracomment>the-board-in-your-hand: stops 1 hint</extracomment>
        <translation>Quien no tenga teléfono va con Amira: su número es el 1.</translation>
    </message>
    <message>
        <source>Number 1 is ready and stands on the pass. Amira looks at the board every few seconds, as you do.</source>
        <extracomment>the-board-in-your-hand: stops 2 caption</extracomment>
        <translation>El número 1 está listo y espera en el pase. Amira mira el tablero cada pocos segundos, como ustedes.</translation>
    </message>
    <message>
        <source>What does the board in your hand say of number 1?</source>
        <extracomment>the-board-in-your-hand: stops 2 hint</extracomment>
        <translation>¿Qué dice del número 1 el tablero en su mano?</translation>
    </message>
    <message>
        <source>Which guests can know by now that it is ready?</source>
        <extracomment>the-board-in-your-hand: stops 2 question ask</extracomment>
        <translation>¿Qué clientes pueden saber ya que está listo?</translation>
    </message>
    <message>
        <source>All: what the kitchen has called ready stands on the board</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 1 text</extracomment>
        <translation>Todos: lo que la cocina ha dado por listo está en el tablero</translation>
    </message>
    <message>
        <source>Only who asks Roger; the board says it in two minutes</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 2 text</extracomment>
        <translation>Solo quien pregunte a Roger; el tablero lo dirá en dos minutos</translation>
    </message>
    <message>
        <source>Nobody: a board that is late is wrong, and no use</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 3 text</extracomment>
        <translation>Nadie: un tablero con retraso es erróneo, y no sirve de nada</translation>
    </message>
    <message>
        <source>The board called number 1 at 12:04:44, two minutes after the cook had. Until then nothing on it was wrong: it said what had been so two minutes before.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal happened</extracomment>
        <translation>El tablero llamó al número 1 a las 12:04:44, dos minutos después que el cocinero. Hasta entonces nada en él era erróneo: decía lo que había sido así dos minutos antes.</translation>
    </message>
    <message>
        <source>A view that is behind is right about a moment that is over. Who reads it has to be told how long ago that was.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal principle</extracomment>
        <translation>Una vista atrasada dice la verdad sobre un momento que ya pasó. A quien la lee hay que decirle cuánto hace de eso.</translation>
    </message>
    <message>
        <source>Whoever is called comes and collects. Whoever is not may wait, or ask Roger. The restaurant stands still until you have decided.</source>
        <extracomment>the-board-in-your-hand: stops 3 caption</extracomment>
        <translation>Quien es llamado viene y recoge. Quien no, puede esperar, o preguntar a Roger. El restaurante se detiene hasta que hayan decidido.</translation>
    </message>
    <message>
        <source>Your page shows the age of its board. Is your number on it?</source>
        <extracomment>the-board-in-your-hand: stops 3 hint</extracomment>
        <translation>Su página muestra la edad de su tablero. ¿Está en él su número?</translation>
    </message>
    <message>
        <source>Here stands what the board&apos;s two minutes have cost: who waited for what stood on the pass, and who asked for nothing.</source>
        <extracomment>the-board-in-your-hand: stops 4 caption</extracomment>
        <translation>Aquí está lo que costaron los dos minutos del tablero: quién esperó algo que ya estaba en el pase, y quién preguntó para nada.</translation>
    </message>
    <message>
        <source>Who pays when a view is behind?</source>
        <extracomment>the-board-in-your-hand: stops 4 question ask</extracomment>
        <translation>¿Quién paga cuando una vista va atrasada?</translation>
    </message>
    <message>
        <source>Nobody: in the end all have their food</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 1 text</extracomment>
        <translation>Nadie: al final todos tienen su comida</translation>
    </message>
    <message>
        <source>All, the kitchen too: where one view is late, everything waits for it</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 2 text</extracomment>
        <translation>Todos, también la cocina: si una vista va con retraso, todo la espera</translation>
    </message>
    <message>
        <source>Who goes by it, and Roger, whom the others ask</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 3 text</extracomment>
        <translation>Quien se guía por ella, y Roger, a quien preguntan los demás</translation>
    </message>
    <message>
        <source>The ledger has a line for each who went by the board while his food stood on the pass, with how long he waited, and for each question that a board up to date would have spared Roger.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal happened</extracomment>
        <translation>El libro de daños tiene una línea por cada uno que se guió por el tablero mientras su comida estaba en el pase, con cuánto esperó, y por cada pregunta que un tablero al día le habría ahorrado a Roger.</translation>
    </message>
    <message>
        <source>A read view moves work from who serves to who reads. How late it may be is a question of who pays for it.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal principle</extracomment>
        <translation>Una vista de lectura traslada trabajo de quien sirve a quien lee. Cuánto retraso puede llevar depende de quién lo paga.</translation>
    </message>
    <message>
        <source>To meet a view that is behind in person: what it costs to wait for it, and whom it costs.</source>
        <extracomment>the-board-in-your-hand: teacher aim</extracomment>
        <translation>Vivir en persona una vista atrasada: qué cuesta esperarla, y a quién le cuesta.</translation>
    </message>
    <message>
        <source>Who found the bird that he was in the ledger? What would have had to be on your page for you to come in time?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>¿Quién encontró en el libro de daños al pájaro que era? ¿Qué tendría que haber dicho su página para que llegaran a tiempo?</translation>
    </message>
    <message>
        <source>How many asked Roger? What did those wait for who stood behind them?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>¿Cuántos preguntaron a Roger? ¿Qué esperaban los que estaban detrás de ellos?</translation>
    </message>
    <message>
        <source>Which of you would have noticed, had the page not said how old its board is?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>¿Quién de ustedes lo habría notado si la página no hubiera dicho lo viejo que es su tablero?</translation>
    </message>
    <message>
        <source>No phone comes in: the network keeps its devices apart. Half a minute after the doors were opened their window says so and offers the show of hands; the lesson goes on with Amira, Ben, Chiara and Daniel, and shows the same.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>No entra ningún teléfono: la red aísla sus dispositivos. Medio minuto después de abrir las puertas, su ventana lo dice y ofrece votar a mano alzada; la lección sigue con Amira, Ben, Chiara y Daniel, y muestra lo mismo.</translation>
    </message>
    <message>
        <source>All want to scan first and listen later. Open the doors before the lesson begins: who is in stays in.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Todos quieren escanear primero y escuchar después. Abra las puertas antes de que empiece la lección: quien está dentro se queda dentro.</translation>
    </message>
    <message>
        <source>More than sixty order: the kitchen needs longer than the lesson. Say so, and let it run on for a while behind its last stop.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Piden más de sesenta: la cocina necesita más tiempo que la lección. Dígalo, y déjela correr un rato más tras su última parada.</translation>
    </message>
    <message>
        <source>Somebody orders after the restaurant has gone on. He is served like all others, only later.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Alguien pide después de que el restaurante haya seguido. Se le sirve como a todos los demás, solo que más tarde.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A party moves</source>
        <extracomment>a-party-moves: name</extracomment>
        <translation>Un grupo se cambia</translation>
    </message>
    <message>
        <source>Half an hour with two parties and a guest at the counter. A party is led to a table that is taken, a burger is ordered by mistake, and guests who sit in a draught move to another table.</source>
        <extracomment>a-party-moves: about</extracomment>
        <translation>Media hora con dos grupos y un cliente en el mostrador. A un grupo se lo lleva a una mesa ocupada, se pide una burger por error, y unos clientes que están en una corriente de aire se cambian de mesa.</translation>
    </message>
    <message>
        <source>The views are thrown away</source>
        <extracomment>a-party-moves: architectures 1 title</extracomment>
        <translation>Se desechan las vistas</translation>
    </message>
    <message>
        <source>There are no read stores any more. Each look joins the tables of the write side.</source>
        <extracomment>a-party-moves: architectures 1 caption</extracomment>
        <translation>Ya no hay almacenes de lectura. Cada vistazo une las tablas del lado de escritura.</translation>
    </message>
    <message>
        <source>Folded again</source>
        <extracomment>a-party-moves: architectures 2 title</extracomment>
        <translation>Plegadas de nuevo</translation>
    </message>
    <message>
        <source>Every view is folded again from the log, from its first event on.</source>
        <extracomment>a-party-moves: architectures 2 caption</extracomment>
        <translation>Todas las vistas se pliegan de nuevo desde el registro, desde su primer evento.</translation>
    </message>
    <message>
        <source>A second pair of hands</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>Otro par de manos</translation>
    </message>
    <message>
        <source>Roger alone does everything. At 12:20 Charlie comes and takes orders and money, so that Roger has only to serve and to answer.</source>
        <extracomment>a-second-pair-of-hands: about</extracomment>
        <translation>Roger, sin ayuda, lo hace todo. A las 12:20 llega Charlie y toma pedidos y cobra, de modo que Roger ya solo tiene que servir y responder.</translation>
    </message>
    <message>
        <source>Charlie comes</source>
        <extracomment>a-second-pair-of-hands: rota 1 title</extracomment>
        <translation>Llega Charlie</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Neither does the other&apos;s work.</source>
        <extracomment>a-second-pair-of-hands: rota 1 caption</extracomment>
        <translation>Charlie toma pedidos y cobra, Roger sirve y responde. Ninguno hace el trabajo del otro.</translation>
    </message>
    <message>
        <source>A short rush</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>Una breve hora punta</translation>
    </message>
    <message>
        <source>Forty minutes in which Charlie takes orders and money and Roger serves and answers. Nobody has a board; who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: about</extracomment>
        <translation>Cuarenta minutos en los que Charlie toma pedidos y cobra y Roger sirve y responde. Nadie tiene tablero; quien quiere saber dónde está su pedido pregunta a Roger, y cada respuesta le cuesta un paseo a la cocina.</translation>
    </message>
    <message>
        <source>Did my write reach my view</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>Llegó mi escritura a mi vista</translation>
    </message>
    <message>
        <source>Four times ten minutes; each time two parties come right after each other. The waiter view is half a minute late, the guests&apos; board a minute. Charlie, who seats and takes orders, waits for nothing, then keeps his own deeds in mind, then waits for his view, and then for all views.</source>
        <extracomment>did-my-write-reach-my-view: about</extracomment>
        <translation>Cuatro veces diez minutos; cada vez llegan dos grupos uno justo tras otro. La vista del camarero va medio minuto tarde, el tablero de clientes un minuto. Charlie, que sienta y toma pedidos, no espera nada; luego recuerda lo que él hizo; luego espera a su vista, y luego a todas las vistas.</translation>
    </message>
    <message>
        <source>He keeps it in mind</source>
        <extracomment>did-my-write-reach-my-view: rota 1 title</extracomment>
        <translation>Lo recuerda</translation>
    </message>
    <message>
        <source>Whom Charlie has led to a table he knows, before his view shows it.</source>
        <extracomment>did-my-write-reach-my-view: rota 1 caption</extracomment>
        <translation>A quién ha llevado Charlie a una mesa lo sabe antes de que lo muestre su vista.</translation>
    </message>
    <message>
        <source>He waits for his view</source>
        <extracomment>did-my-write-reach-my-view: rota 2 title</extracomment>
        <translation>Espera a su vista</translation>
    </message>
    <message>
        <source>Charlie stands until the waiter view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 2 caption</extracomment>
        <translation>Charlie se queda parado hasta que la vista del camarero muestra lo que hizo.</translation>
    </message>
    <message>
        <source>He waits for all views</source>
        <extracomment>did-my-write-reach-my-view: rota 3 title</extracomment>
        <translation>Espera a todas las vistas</translation>
    </message>
    <message>
        <source>Charlie stands until every view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 3 caption</extracomment>
        <translation>Charlie se queda parado hasta que todas las vistas muestran lo que hizo.</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>Clientes que vuelven a preguntar</translation>
    </message>
    <message>
        <source>For a quarter of an hour the guests&apos; board is eight minutes late. Who does not find his number asks Roger, after each answer as soon as before. Roger answers first and serves later, so more ask, and it does not end with the board&apos;s delay.</source>
        <extracomment>guests-who-ask-again: about</extracomment>
        <translation>Durante un cuarto de hora el tablero de clientes va ocho minutos tarde. Quien no encuentra su número pregunta a Roger, tras cada respuesta tan pronto como antes. Roger responde primero y sirve después, así que preguntan más, y no acaba cuando acaba la demora del tablero.</translation>
    </message>
    <message>
        <source>The board falls behind</source>
        <extracomment>guests-who-ask-again: laterDelays 1 title</extracomment>
        <translation>El tablero se atrasa</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Who does not find his number asks Roger.</source>
        <extracomment>guests-who-ask-again: laterDelays 1 caption</extracomment>
        <translation>Muestra lo que era cierto hace ocho minutos. Quien no encuentra su número pregunta a Roger.</translation>
    </message>
    <message>
        <source>The board is prompt again</source>
        <extracomment>guests-who-ask-again: laterDelays 2 title</extracomment>
        <translation>El tablero vuelve a ser puntual</translation>
    </message>
    <message>
        <source>What it shows is right once more, and shown at once.</source>
        <extracomment>guests-who-ask-again: laterDelays 2 caption</extracomment>
        <translation>Lo que muestra vuelve a ser correcto, y se muestra enseguida.</translation>
    </message>
    <message>
        <source>Guests who ask again, more slowly</source>
        <extracomment>guests-who-ask-more-slowly: name</extracomment>
        <translation>Clientes que vuelven a preguntar, más despacio</translation>
    </message>
    <message>
        <source>The same guests and the same late board; but from one question to the next each is patient twice as long.</source>
        <extracomment>guests-who-ask-more-slowly: about</extracomment>
        <translation>Los mismos clientes y el mismo tablero con retraso; pero de una pregunta a la siguiente cada uno tiene el doble de paciencia.</translation>
    </message>
    <message>
        <source>In the same transaction</source>
        <extracomment>in-the-same-transaction: name</extracomment>
        <translation>En la misma transacción</translation>
    </message>
    <message>
        <source>Two parties come right after each other. The command that seats them writes the views in its own transaction.</source>
        <extracomment>in-the-same-transaction: about</extracomment>
        <translation>Llegan dos grupos uno justo tras otro. El comando que los sienta escribe las vistas en su propia transacción.</translation>
    </message>
    <message>
        <source>An event that the board cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>Un evento que el tablero no puede mostrar</translation>
    </message>
    <message>
        <source>Five guests take away. The guests&apos; board cannot show one event, and later another. What cannot be shown is parked at first, later it is skipped.</source>
        <extracomment>poison: about</extracomment>
        <translation>Cinco clientes para llevar. El tablero de clientes no puede mostrar un evento, y más tarde otro. Lo que no se puede mostrar se aparta al principio, después se omite.</translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>poison: protections 1 title</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>What the guests&apos; board cannot show is put aside, with what follows about the same order.</source>
        <extracomment>poison: protections 1 caption</extracomment>
        <translation>Lo que el tablero de clientes no puede mostrar se deja a un lado, con lo que sigue sobre el mismo pedido.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>poison: protections 2 title</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board leaves out what it cannot show, and notes it.</source>
        <extracomment>poison: protections 2 caption</extracomment>
        <translation>Desde ahora el tablero de clientes omite lo que no puede mostrar, y lo anota.</translation>
    </message>
    <message>
        <source>One event cannot be shown</source>
        <extracomment>poison: bends 1 title</extracomment>
        <translation>Un evento no se puede mostrar</translation>
    </message>
    <message>
        <source>That Chiara&apos;s order is accepted, the guests&apos; board will not be able to show.</source>
        <extracomment>poison: bends 1 caption</extracomment>
        <translation>Que el pedido de Chiara está aceptado, el tablero de clientes no podrá mostrarlo.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>poison: bends 2 title</extracomment>
        <translation>Otro más</translation>
    </message>
    <message>
        <source>That Elif&apos;s order is ready, it will not be able to show either.</source>
        <extracomment>poison: bends 2 caption</extracomment>
        <translation>Que el pedido de Elif está listo, tampoco podrá mostrarlo.</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>Push, disparador, sondeo</translation>
    </message>
    <message>
        <source>Three times ten minutes, and three ways to bring the views in step with the tables: a second write, triggers with a job every five seconds, and a poll every half minute.</source>
        <extracomment>push-trigger-poll: about</extracomment>
        <translation>Tres veces diez minutos, y tres maneras de poner las vistas al día con las tablas: una segunda escritura, disparadores con una tarea cada cinco segundos, y un sondeo cada medio minuto.</translation>
    </message>
    <message>
        <source>Triggers and a job</source>
        <extracomment>push-trigger-poll: architectures 1 title</extracomment>
        <translation>Disparadores y una tarea</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every five seconds a job looks at these rows and copies them.</source>
        <extracomment>push-trigger-poll: architectures 1 caption</extracomment>
        <translation>Los disparadores anotan qué filas cambian, y cada cinco segundos una tarea mira esas filas y las copia.</translation>
    </message>
    <message>
        <source>A poll every half minute</source>
        <extracomment>push-trigger-poll: architectures 2 title</extracomment>
        <translation>Un sondeo cada medio minuto</translation>
    </message>
    <message>
        <source>A job asks the tables every half minute what has changed since it asked last.</source>
        <extracomment>push-trigger-poll: architectures 2 caption</extracomment>
        <translation>Una tarea pregunta a las tablas cada medio minuto qué ha cambiado desde la última vez.</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>Cola, tema y flujo</translation>
    </message>
    <message>
        <source>Two cooks reach for the same dish; four views hear of each event, the board twenty seconds late; and when the views are folded from nothing, the log still has it all.</source>
        <extracomment>queue-topic-and-stream: about</extracomment>
        <translation>Dos cocineros echan mano del mismo plato; cuatro vistas se enteran de cada evento, el tablero veinte segundos tarde; y cuando las vistas se pliegan desde cero, el registro lo sigue teniendo todo.</translation>
    </message>
    <message>
        <source>The board is late</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 title</extracomment>
        <translation>El tablero va con retraso</translation>
    </message>
    <message>
        <source>The guests&apos; board shows everything twenty seconds after it was recorded.</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 caption</extracomment>
        <translation>El tablero de clientes lo muestra todo veinte segundos después de registrarse.</translation>
    </message>
    <message>
        <source>Many look</source>
        <extracomment>scaling-many-readers: name</extracomment>
        <translation>Muchos miran</translation>
    </message>
    <message>
        <source>The same guests and the same staff; but each guest looks at the board every five seconds.</source>
        <extracomment>scaling-many-readers: about</extracomment>
        <translation>Los mismos clientes y el mismo personal; pero cada cliente mira el tablero cada cinco segundos.</translation>
    </message>
    <message>
        <source>A few look</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>Unos pocos miran</translation>
    </message>
    <message>
        <source>Guests look at the board once a minute while they wait for food. Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>scaling-readers: about</extracomment>
        <translation>Los clientes miran el tablero una vez por minuto mientras esperan la comida. Charlie toma pedidos y cobra, Roger sirve y responde.</translation>
    </message>
    <message>
        <source>One server, six cooks</source>
        <extracomment>the-bottleneck-six-cooks: name</extracomment>
        <translation>Un camarero, seis cocineros</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Six cook.</source>
        <extracomment>the-bottleneck-six-cooks: about</extracomment>
        <translation>Tres cuartos de hora en los que Roger, sin ayuda, sienta, toma pedidos, responde, sirve y cobra. Cocinan seis.</translation>
    </message>
    <message>
        <source>One server, three cooks</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>Un camarero, tres cocineros</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Three cook.</source>
        <extracomment>the-bottleneck: about</extracomment>
        <translation>Tres cuartos de hora en los que Roger, sin ayuda, sienta, toma pedidos, responde, sirve y cobra. Cocinan tres.</translation>
    </message>
    <message>
        <source>The last portion</source>
        <extracomment>the-last-portion: name</extracomment>
        <translation>La última ración</translation>
    </message>
    <message>
        <source>One falafel bowl is left, and Charlie and Roger both look before they send. Two guests want their orders back, one just before a cook begins, the other just after.</source>
        <extracomment>the-last-portion: about</extracomment>
        <translation>Queda un falafel bowl, y Charlie y Roger miran los dos antes de enviar. Dos clientes quieren anular su pedido, uno justo antes de que empiece un cocinero, el otro justo después.</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>Tres servicios y una saga</translation>
    </message>
    <message>
        <source>Orders, stock and payment each keep a log of their own. A card is declined when somebody else was told no already. Then one message of stock is ten seconds on its way, and what came later is heard first.</source>
        <extracomment>three-services-and-a-saga: about</extracomment>
        <translation>Pedidos, existencias y pagos llevan cada uno su propio registro. Se deniega una tarjeta cuando a otro ya se le ha dicho que no. Luego un mensaje de existencias tarda diez segundos en el camino, y lo que vino después se oye antes.</translation>
    </message>
    <message>
        <source>A message is slow</source>
        <extracomment>three-services-and-a-saga: bends 1 title</extracomment>
        <translation>Un mensaje va lento</translation>
    </message>
    <message>
        <source>What stock says of Chiara&apos;s ramen will be ten seconds on its way to the order details.</source>
        <extracomment>three-services-and-a-saga: bends 1 caption</extracomment>
        <translation>Lo que diga existencias del ramen de Chiara tardará diez segundos en llegar a los detalles del pedido.</translation>
    </message>
    <message>
        <source>The till is slow</source>
        <extracomment>three-services-and-a-saga: outages 1 title</extracomment>
        <translation>La caja va lenta</translation>
    </message>
    <message>
        <source>Payment decides each command two seconds after it was sent.</source>
        <extracomment>three-services-and-a-saga: outages 1 caption</extracomment>
        <translation>Pagos decide cada comando dos segundos después de enviado.</translation>
    </message>
    <message>
        <source>Views thrown away</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>Vistas desechadas</translation>
    </message>
    <message>
        <source>A quiet lunch. At 12:16 the read stores are thrown away, and each look joins the tables of the write side; at 12:19:30 every view is folded again from the log. The restaurant does not notice.</source>
        <extracomment>views-thrown-away-and-rebuilt: about</extracomment>
        <translation>Un almuerzo tranquilo. A las 12:16 se desechan los almacenes de lectura, y cada vistazo une las tablas del lado de escritura; a las 12:19:30 todas las vistas se pliegan de nuevo desde el registro. El restaurante no lo nota.</translation>
    </message>
    <message>
        <source>A small lunch</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>Un almuerzo pequeño</translation>
    </message>
    <message>
        <source>Roger and Charlie both do everything, at four tables and a counter, for few guests. Cooked and carried it is the same whether the views are joined from the tables of the write side or kept in stores of their own; what the two of them read is not.</source>
        <extracomment>when-not-to: about</extracomment>
        <translation>Roger y Charlie lo hacen todo los dos, en cuatro mesas y un mostrador, para pocos clientes. Lo que se cocina y se lleva es lo mismo, tanto si las vistas se unen desde las tablas del lado de escritura como si se guardan en almacenes propios; lo que leen los dos, no.</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>Quién puede escribir, y quién puede leer</translation>
    </message>
    <message>
        <source>A quiet lunch in which two are told no because it is not their task. Then the read stores are thrown away and folded again, and a name that was gone is back.</source>
        <extracomment>who-may-write-and-who-may-read: about</extracomment>
        <translation>Un almuerzo tranquilo en el que a dos se les dice que no porque no es su tarea. Luego los almacenes de lectura se desechan y se pliegan de nuevo, y vuelve un nombre que había desaparecido.</translation>
    </message>
    <message>
        <source>Every row is thrown away</source>
        <extracomment>who-may-write-and-who-may-read: architectures 1 title</extracomment>
        <translation>Se desechan todas las filas</translation>
    </message>
    <message>
        <source>Written once, and followed</source>
        <extracomment>written-and-followed: name</extracomment>
        <translation>Escrito una vez, y seguido</translation>
    </message>
    <message>
        <source>The same eleven minutes. The events are written with the decision, and each view follows the log. Twice the projector of the order details crashes before it has noted how far it is.</source>
        <extracomment>written-and-followed: about</extracomment>
        <translation>Los mismos once minutos. Los eventos se escriben con la decisión, y cada vista sigue el registro. Dos veces el proyector de los detalles del pedido se cae antes de haber anotado hasta dónde ha llegado.</translation>
    </message>
    <message>
        <source>At least once</source>
        <extracomment>written-and-followed: protections 1 title</extracomment>
        <translation>Al menos una vez</translation>
    </message>
    <message>
        <source>Whoever does not know whether an event was shown has it brought again.</source>
        <extracomment>written-and-followed: protections 1 caption</extracomment>
        <translation>Quien no sabe si un evento se mostró hace que se le entregue otra vez.</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <extracomment>written-and-followed: protections 2 title</extracomment>
        <translation>Efectivamente una vez</translation>
    </message>
    <message>
        <source>What is shown and how far it goes are written together; what comes again is known by its number.</source>
        <extracomment>written-and-followed: protections 2 caption</extracomment>
        <translation>Lo que se muestra y hasta dónde se ha llegado se escriben juntos; lo que vuelve a llegar se reconoce por su número.</translation>
    </message>
    <message>
        <source>A crash</source>
        <extracomment>written-and-followed: bends 1 title</extracomment>
        <translation>Una caída</translation>
    </message>
    <message>
        <source>The projector shows the payment and crashes before it has noted that.</source>
        <extracomment>written-and-followed: bends 1 caption</extracomment>
        <translation>El proyector muestra el pago y se cae antes de haberlo anotado.</translation>
    </message>
    <message>
        <source>The same crash</source>
        <extracomment>written-and-followed: bends 2 title</extracomment>
        <translation>La misma caída</translation>
    </message>
    <message>
        <source>Written twice</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>Escrito dos veces</translation>
    </message>
    <message>
        <source>Eleven minutes in which the write side commits and then writes once more, into the views. Between the two writes of 12:02:10 it crashes.</source>
        <extracomment>written-and-published: about</extracomment>
        <translation>Once minutos en los que el lado de escritura hace commit y luego escribe otra vez, en las vistas. Entre las dos escrituras de las 12:02:10 se cae.</translation>
    </message>
    <message>
        <source>A crash before the push</source>
        <extracomment>written-and-published: architectures 1 title</extracomment>
        <translation>Una caída antes del push</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash.</source>
        <extracomment>written-and-published: architectures 1 caption</extracomment>
        <translation>El lado de escritura hace el commit del próximo comando, y el push que lo sigue no llega nunca, como en una caída.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ask-again: name</extracomment>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Roger serves and answers, and who asks is answered first. For half an hour the board is eight minutes late: who does not find his number asks, so Roger serves later, so more ask. Then the board is prompt again, and the evening stays stuck: who orders then still waits 58 minutes for food, not 6. If patience doubled with each question (asksSlower 100), 16 (means of 20 evenings).</source>
        <extracomment>ask-again: about</extracomment>
        <translation>Roger sirve y responde, y a quien pregunta se le responde primero. Durante media hora el tablero va ocho minutos tarde: quien no encuentra su número pregunta, así que Roger sirve más tarde, así que preguntan más. Luego el tablero vuelve a ser puntual, y la velada sigue atascada: quien pide entonces espera la comida aún 58 minutos, no 6. Si la paciencia se doblara con cada pregunta (asksSlower 100), 16 (medias de 20 veladas).</translation>
    </message>
    <message>
        <source>The doors open</source>
        <extracomment>ask-again: cues 1 title</extracomment>
        <translation>Se abren las puertas</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Food takes six minutes.</source>
        <extracomment>ask-again: cues 1 caption</extracomment>
        <translation>Dos toman pedidos y cobran, Roger sirve y responde. La comida tarda seis minutos.</translation>
    </message>
    <message>
        <source>Still stuck</source>
        <extracomment>ask-again: cues 2 title</extracomment>
        <translation>Sigue atascado</translation>
    </message>
    <message>
        <source>The board has been right for forty minutes, and food takes an hour. Look at the questions: those of the late board are long over.</source>
        <extracomment>ask-again: cues 2 caption</extracomment>
        <translation>El tablero lleva cuarenta minutos correcto, y la comida tarda una hora. Mire las preguntas: las del tablero con retraso acabaron hace mucho.</translation>
    </message>
    <message>
        <source>Dora only serves</source>
        <extracomment>ask-again: rota 1 title</extracomment>
        <translation>Dora solo sirve</translation>
    </message>
    <message>
        <source>Somebody who is not asked. Within half an hour everybody has eaten.</source>
        <extracomment>ask-again: rota 1 caption</extracomment>
        <translation>Alguien a quien no se le pregunta. En media hora todos han comido.</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Each question that it causes keeps Roger from serving.</source>
        <extracomment>ask-again: laterDelays 1 caption</extracomment>
        <translation>Muestra lo que era cierto hace ocho minutos. Cada pregunta que causa aparta a Roger de servir.</translation>
    </message>
    <message>
        <source>The cause is gone, and its questions end. But by now so many wait for food that what they ask is as much as Roger can answer: nothing is served, and they ask again.</source>
        <extracomment>ask-again: laterDelays 2 caption</extracomment>
        <translation>La causa ha desaparecido, y sus preguntas cesan. Pero son ya tantos los que esperan comida que lo que preguntan es todo lo que Roger puede responder: no se sirve nada, y vuelven a preguntar.</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <extracomment>charlie-and-roger: name</extracomment>
        <translation>Charlie y Roger</translation>
    </message>
    <message>
        <source>Roger alone takes every order and serves every dish, and everything waits for him. At 12:30 Charlie comes back and only takes orders, Roger only serves. Each command is scripted, to be foreseen and followed. Two do more than one, here too; what the split itself gains, the evenings that live measure.</source>
        <extracomment>charlie-and-roger: about</extracomment>
        <translation>Roger, sin ayuda, toma cada pedido y sirve cada plato, y todo lo espera a él. A las 12:30 vuelve Charlie y solo toma pedidos; Roger solo sirve. Cada comando sigue un guion, para poder preverlo y seguirlo. Dos hacen más que uno, también aquí; lo que gana la separación en sí lo miden las veladas que viven.</translation>
    </message>
    <message>
        <source>Doors open</source>
        <extracomment>charlie-and-roger: cues 1 title</extracomment>
        <translation>Se abren las puertas</translation>
    </message>
    <message>
        <source>One man looks after everybody: Roger seats, takes orders, carries and answers. The shelf is stocked; the first guests come around noon.</source>
        <extracomment>charlie-and-roger: cues 1 caption</extracomment>
        <translation>Un hombre atiende a todos: Roger sienta, toma pedidos, lleva platos y responde. La despensa está llena; los primeros clientes llegan hacia las doce.</translation>
    </message>
    <message>
        <source>The guests of table 1 ask for a quieter place and move to table 8. Order 3 goes with them; the kitchen is told the new table and cooks nothing twice.</source>
        <extracomment>charlie-and-roger: cues 2 caption</extracomment>
        <translation>Los clientes de la mesa 1 piden un sitio más tranquilo y se cambian a la mesa 8. El pedido 3 va con ellos; a la cocina se le dice la mesa nueva y no cocina nada dos veces.</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>charlie-and-roger: cues 3 title</extracomment>
        <translation>El cuello de botella</translation>
    </message>
    <message>
        <source>Roger is with one guest. Others wait to order, takeaway guests wait to pay, and cooked food waits at the pass. Nothing is wrong with the kitchen.</source>
        <extracomment>charlie-and-roger: cues 3 caption</extracomment>
        <translation>Roger está con un cliente. Otros esperan para pedir, los de para llevar esperan para pagar, y la comida hecha espera en el pase. A la cocina no le pasa nada.</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <extracomment>charlie-and-roger: cues 4 title</extracomment>
        <translation>Vuelve Charlie</translation>
    </message>
    <message>
        <source>From now on Charlie only takes orders: the write side. Roger only serves and answers: the read side. The same split, made in software, is CQRS. That the queue melts is the second pair of hands.</source>
        <extracomment>charlie-and-roger: cues 4 caption</extracomment>
        <translation>Desde ahora Charlie solo toma pedidos: el lado de escritura. Roger solo sirve y responde: el lado de lectura. La misma separación, hecha en software, es CQRS. Que la cola se deshaga se debe al otro par de manos.</translation>
    </message>
    <message>
        <source>The card is declined</source>
        <extracomment>charlie-and-roger: cues 5 title</extracomment>
        <translation>La tarjeta se deniega</translation>
    </message>
    <message>
        <source>Mateo&apos;s card is declined. Takeaway pays before cooking, so the process manager releases the stock and rejects order 19; the kitchen never hears of it.</source>
        <extracomment>charlie-and-roger: cues 5 caption</extracomment>
        <translation>La tarjeta de Mateo se deniega. Para llevar se paga antes de cocinar, así que el gestor de procesos libera las existencias y deniega el pedido 19; la cocina no llega a enterarse.</translation>
    </message>
    <message>
        <source>A second round</source>
        <extracomment>charlie-and-roger: cues 6 title</extracomment>
        <translation>Una segunda ronda</translation>
    </message>
    <message>
        <source>Table 6 orders again: one more order of the same party, number 25. Its drinks are ready before the burgers of the first, and the waiter&apos;s list keeps them apart.</source>
        <extracomment>charlie-and-roger: cues 6 caption</extracomment>
        <translation>La mesa 6 vuelve a pedir: otro pedido del mismo grupo, el número 25. Sus bebidas están listas antes que las burgers del primero, y la lista del camarero los mantiene separados.</translation>
    </message>
    <message>
        <source>An order is cancelled</source>
        <extracomment>charlie-and-roger: cues 7 title</extracomment>
        <translation>Se cancela un pedido</translation>
    </message>
    <message>
        <source>Order 30 is cancelled before the kitchen begins. The process manager releases its stock and gives the money back, each in a transaction of its own.</source>
        <extracomment>charlie-and-roger: cues 7 caption</extracomment>
        <translation>El pedido 30 se cancela antes de que empiece la cocina. El gestor de procesos libera sus existencias y devuelve el dinero, cada cosa en su propia transacción.</translation>
    </message>
    <message>
        <source>A line is voided</source>
        <extracomment>charlie-and-roger: cues 8 title</extracomment>
        <translation>Se anula una línea</translation>
    </message>
    <message>
        <source>Charlie wrote a dish on the wrong ticket and voids line 3 of order 34 before anybody cooks it. The kitchen shows it struck through; the event stays in the log.</source>
        <extracomment>charlie-and-roger: cues 8 caption</extracomment>
        <translation>Charlie anotó un plato en la comanda equivocada y anula la línea 3 del pedido 34 antes de que nadie la cocine. La cocina la muestra tachada; el evento queda en el registro.</translation>
    </message>
    <message>
        <source>Only the manager</source>
        <extracomment>charlie-and-roger: cues 9 title</extracomment>
        <translation>Solo la encargada</translation>
    </message>
    <message>
        <source>The line is in the pan already: Charlie&apos;s command is refused, Nadia&apos;s is accepted. What was used does not come back to the shelf, and her reason is recorded.</source>
        <extracomment>charlie-and-roger: cues 9 caption</extracomment>
        <translation>La línea está ya en la sartén: el comando de Charlie se rechaza, el de Nadia se acepta. Lo gastado no vuelve a la despensa, y el motivo de Nadia queda registrado.</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>charlie-and-roger: cues 10 title</extracomment>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>The last salmon was promised to another guest: the reservation for order 49 is refused, and the process manager rejects the order. The guest chooses again: one more order.</source>
        <extracomment>charlie-and-roger: cues 10 caption</extracomment>
        <translation>El último salmón estaba prometido a otro cliente: la reserva del pedido 49 se rechaza, y el gestor de procesos deniega el pedido. El cliente vuelve a elegir: un pedido más.</translation>
    </message>
    <message>
        <source>A ticket comes back</source>
        <extracomment>charlie-and-roger: cues 11 title</extracomment>
        <translation>Vuelve una comanda</translation>
    </message>
    <message>
        <source>Mei forgot the sauce for order 50 and recalls the ticket from the pass. Bumped is not picked up: the plate is still there.</source>
        <extracomment>charlie-and-roger: cues 11 caption</extracomment>
        <translation>Mei olvidó la salsa del pedido 50 y recupera la comanda del pase. Despachado no es recogido: el plato sigue ahí.</translation>
    </message>
    <message>
        <source>The last guests have gone</source>
        <extracomment>charlie-and-roger: cues 12 title</extracomment>
        <translation>Se han ido los últimos clientes</translation>
    </message>
    <message>
        <source>The kitchen is quiet. Every fact of the day is in the log: any view can be deleted now and folded again from it.</source>
        <extracomment>charlie-and-roger: cues 12 caption</extracomment>
        <translation>La cocina está tranquila. Cada hecho del día está en el registro: ahora se puede borrar cualquier vista y plegarla de nuevo desde él.</translation>
    </message>
    <message>
        <source>The same guests, the same two people as with two generalists; but from 12:30 on Charlie only writes, orders and payments, and Roger only serves and answers. They change over less: who comes after 12:45 waits 1:40 to order instead of 3:08, and 1:08 to pay instead of 2:08. For food he waits half a minute longer: nobody helps Roger.</source>
        <extracomment>charlie-is-back: about</extracomment>
        <translation>Los mismos clientes y las mismas dos personas que con dos que hacen todo; pero desde las 12:30 Charlie solo escribe, pedidos y pagos, y Roger solo sirve y responde. Cambian menos de tarea: quien llega después de las 12:45 espera 1:40 para pedir en vez de 3:08, y 1:08 para pagar en vez de 2:08. La comida la espera medio minuto más: nadie ayuda a Roger.</translation>
    </message>
    <message>
        <source>Until half past twelve Roger does everything alone.</source>
        <extracomment>charlie-is-back: cues 1 caption</extracomment>
        <translation>Hasta las doce y media Roger lo hace todo solo.</translation>
    </message>
    <message>
        <source>Look at the queue</source>
        <extracomment>charlie-is-back: cues 2 title</extracomment>
        <translation>Mire la cola</translation>
    </message>
    <message>
        <source>Roger is busy all the time, the cooks less than a quarter of theirs.</source>
        <extracomment>charlie-is-back: cues 2 caption</extracomment>
        <translation>Roger está ocupado todo el tiempo; los cocineros, menos de un cuarto del suyo.</translation>
    </message>
    <message>
        <source>What the split gains</source>
        <extracomment>charlie-is-back: cues 3 title</extracomment>
        <translation>Lo que gana la separación</translation>
    </message>
    <message>
        <source>Guests wait half as long to order and to pay as with two who both do everything, and for food half a minute longer. The second pair of hands had gained far more than the split.</source>
        <extracomment>charlie-is-back: cues 3 caption</extracomment>
        <translation>Los clientes esperan para pedir y para pagar la mitad que con dos que lo hacen todo, y la comida medio minuto más. El otro par de manos había ganado mucho más que la separación.</translation>
    </message>
    <message>
        <source>What asking costs</source>
        <extracomment>charlie-is-back: cues 4 title</extracomment>
        <translation>Lo que cuesta preguntar</translation>
    </message>
    <message>
        <source>74 times an evening a guest asks where his order is, and each answer costs Roger a walk. For five commands that people give, somebody looks at a view four times: that turns round where guests read for themselves, with the board.</source>
        <extracomment>charlie-is-back: cues 4 caption</extracomment>
        <translation>74 veces por velada un cliente pregunta dónde está su pedido, y cada respuesta le cuesta a Roger un paseo. Por cada cinco comandos que dan personas, alguien mira una vista cuatro veces: eso se invierte donde los clientes leen por sí mismos, con el tablero.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money: he writes. Roger serves and answers: he reads. Neither does the other&apos;s work.</source>
        <extracomment>charlie-is-back: rota 1 caption</extracomment>
        <translation>Charlie toma pedidos y cobra: escribe. Roger sirve y responde: lee. Ninguno hace el trabajo del otro.</translation>
    </message>
    <message>
        <source>Empty board</source>
        <extracomment>empty-board: name</extracomment>
        <translation>Tablero vacío</translation>
    </message>
    <message>
        <source>At one o&apos;clock the status board is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild, and all share one projector: 890 begin, it is empty for 74 minutes, guests ask 143 times what it would have told them, and 80 are served, not 118. In single flight one rebuilds it and the others wait: 94 seconds, and one question (means of 20 evenings).</source>
        <extracomment>empty-board: about</extracomment>
        <translation>A la una se desecha el tablero de números, y solo un vistazo lo hace reconstruir desde el registro. Cada vistazo que lo encuentra vacío inicia una reconstrucción, y todas comparten un solo proyector: se inician 890, está vacío 74 minutos, los clientes preguntan 143 veces lo que les habría dicho, y se sirve a 80, no a 118. Con single flight lo reconstruye uno y los demás esperan: 94 segundos, y una pregunta (medias de 20 veladas).</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Who waits for takeaway looks at the board every minute, who eats here every two.</source>
        <extracomment>empty-board: cues 1 caption</extracomment>
        <translation>Dos toman pedidos y cobran, Roger sirve y responde. Quien espera para llevar mira el tablero cada minuto; quien come aquí, cada dos.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <extracomment>empty-board: cues 2 title</extracomment>
        <translation>Sigue vacío</translation>
    </message>
    <message>
        <source>Each rebuild that begins makes all of them slower, so the next look finds it empty, too. Whose food is ready does not see it, and asks Roger. Switch single flight on before the board is thrown away, and compare.</source>
        <extracomment>empty-board: cues 2 caption</extracomment>
        <translation>Cada reconstrucción que empieza las frena todas, así que el siguiente vistazo también lo encuentra vacío. Quien tiene lista su comida no lo ve, y pregunta a Roger. Active single flight antes de que se deseche el tablero, y compare.</translation>
    </message>
    <message>
        <source>The board is thrown away</source>
        <extracomment>the-empty-board: bends 1 title</extracomment>
        <translation>Se desecha el tablero</translation>
    </message>
    <message>
        <source>It is empty, and only a look has it rebuilt, from the whole log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: bends 1 caption</extracomment>
        <translation>Está vacío, y solo un vistazo lo hace reconstruir, desde todo el registro. Cada vistazo que lo encuentra vacío inicia su propia reconstrucción, y todas comparten un solo proyector.</translation>
    </message>
    <message>
        <source>Friday rush</source>
        <extracomment>friday-rush: name</extracomment>
        <translation>Hora punta del viernes</translation>
    </message>
    <message>
        <source>Three hours, some 230 parties and guests, 29 tables. Orders and service have pools of their own, and a third pair of hands comes for the peak. Watch which wait grows first when the rush comes, and how long after the peak the last of it is still felt.</source>
        <extracomment>friday-rush: about</extracomment>
        <translation>Tres horas, unos 230 grupos y clientes, 29 mesas. Pedidos y servicio tienen cada uno su grupo de personal, y un tercer par de manos llega para la hora punta. Observe qué espera crece primero cuando llega la avalancha, y cuánto después de la punta se nota todavía lo último de ella.</translation>
    </message>
    <message>
        <source>Two take orders, two serve, seven cook.</source>
        <extracomment>friday-rush: cues 1 caption</extracomment>
        <translation>Dos toman pedidos, dos sirven, siete cocinan.</translation>
    </message>
    <message>
        <source>The rush</source>
        <extracomment>friday-rush: cues 2 title</extracomment>
        <translation>La avalancha</translation>
    </message>
    <message>
        <source>Guests come faster than tables become free. The longest wait is the one at the door.</source>
        <extracomment>friday-rush: cues 2 caption</extracomment>
        <translation>Los clientes llegan más deprisa de lo que se liberan mesas. La espera más larga es la de la puerta.</translation>
    </message>
    <message>
        <source>The peak is over</source>
        <extracomment>friday-rush: cues 3 title</extracomment>
        <translation>La hora punta ha pasado</translation>
    </message>
    <message>
        <source>Fewer come now. Half an hour later parties still wait six minutes for a table: a queue remembers.</source>
        <extracomment>friday-rush: cues 3 caption</extracomment>
        <translation>Ahora llegan menos. Media hora después los grupos esperan aún seis minutos por una mesa: una cola recuerda.</translation>
    </message>
    <message>
        <source>Last guests</source>
        <extracomment>friday-rush: cues 4 title</extracomment>
        <translation>Últimos clientes</translation>
    </message>
    <message>
        <source>Nobody new comes. A quarter of an hour later nobody waits for a table any more.</source>
        <extracomment>friday-rush: cues 4 caption</extracomment>
        <translation>No llega nadie nuevo. Un cuarto de hora después ya nadie espera mesa.</translation>
    </message>
    <message>
        <source>Emil and Viktor come</source>
        <extracomment>friday-rush: rota 1 title</extracomment>
        <translation>Llegan Emil y Viktor</translation>
    </message>
    <message>
        <source>A third taker and a third runner, for the peak.</source>
        <extracomment>friday-rush: rota 1 caption</extracomment>
        <translation>Uno más que toma pedidos y uno más que sirve, para la hora punta.</translation>
    </message>
    <message>
        <source>Emil and Viktor go home</source>
        <extracomment>friday-rush: rota 2 title</extracomment>
        <translation>Emil y Viktor se van a casa</translation>
    </message>
    <message>
        <source>Two and two again. What they have at hand they finish.</source>
        <extracomment>friday-rush: rota 2 caption</extracomment>
        <translation>Otra vez dos y dos. Lo que tienen entre manos lo acaban.</translation>
    </message>
    <message>
        <source>A lost push</source>
        <extracomment>lost-push: name</extracomment>
        <translation>Un push perdido</translation>
    </message>
    <message>
        <source>Ten minutes in which the views are kept in step by means that fail: a push is lost in a crash, and a table has no trigger. Watch the marks of the views: the truth audit names what is wrong.</source>
        <extracomment>lost-push: about</extracomment>
        <translation>Diez minutos en los que las vistas se mantienen al día por medios que fallan: un push se pierde en una caída, y una tabla no tiene disparador. Observe las marcas de las vistas: la auditoría de la verdad nombra lo que es erróneo.</translation>
    </message>
    <message>
        <source>The board is wrong, and no one notices</source>
        <extracomment>lost-push: cues 1 title</extracomment>
        <translation>El tablero es erróneo, y nadie lo nota</translation>
    </message>
    <message>
        <source>Guests sit at table 2; the waiter view shows it free and says that it knows everything. Only the truth audit, which folds the log again, finds what was lost.</source>
        <extracomment>lost-push: cues 1 caption</extracomment>
        <translation>Hay clientes en la mesa 2; la vista del camarero la muestra libre y dice que lo sabe todo. Solo la auditoría de la verdad, que pliega de nuevo el registro, encuentra lo que se perdió.</translation>
    </message>
    <message>
        <source>Twice the same table</source>
        <extracomment>lost-push: cues 2 title</extracomment>
        <translation>Dos veces la misma mesa</translation>
    </message>
    <message>
        <source>The board shows table 2 free, and Roger brings the next guests there. The write side knows better and refuses.</source>
        <extracomment>lost-push: cues 2 caption</extracomment>
        <translation>El tablero muestra libre la mesa 2, y Roger lleva allí a los próximos clientes. El lado de escritura sabe más y lo rechaza.</translation>
    </message>
    <message>
        <source>Gone again</source>
        <extracomment>lost-push: cues 3 title</extracomment>
        <translation>Desaparecido otra vez</translation>
    </message>
    <message>
        <source>An order at table 2 is pushed, and with it all that there is to say of the table. The mistake is gone, and no store tells that it was ever there; the log does.</source>
        <extracomment>lost-push: cues 3 caption</extracomment>
        <translation>Se hace push de un pedido de la mesa 2, y con él de todo lo que hay que decir de la mesa. El error ha desaparecido, y ningún almacén dice que existió; el registro, sí.</translation>
    </message>
    <message>
        <source>Ready, and on no screen</source>
        <extracomment>lost-push: cues 4 title</extracomment>
        <translation>Listo, y en ninguna pantalla</translation>
    </message>
    <message>
        <source>Mei has finished the rice of order 2. That changes the order&apos;s line alone, so the kitchen view goes on showing it on the fire.</source>
        <extracomment>lost-push: cues 4 caption</extracomment>
        <translation>Mei ha terminado el arroz del pedido 2. Eso cambia solo la línea del pedido, así que la vista de cocina lo sigue mostrando al fuego.</translation>
    </message>
    <message>
        <source>Two cooks, one dish</source>
        <extracomment>lost-push: cues 5 title</extracomment>
        <translation>Dos cocineras, un plato</translation>
    </message>
    <message>
        <source>The screen shows the rice on the fire, and Ines calls it ready too. She is refused: it is ready.</source>
        <extracomment>lost-push: cues 5 caption</extracomment>
        <translation>La pantalla muestra el arroz al fuego, y también Ines lo da por listo. Se le rechaza: ya está listo.</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash. The log has what happened; no view will hear of it.</source>
        <extracomment>lost-push: architectures 1 caption</extracomment>
        <translation>El lado de escritura hace el commit del próximo comando, y el push que lo sigue no llega nunca, como en una caída. El registro tiene lo que pasó; ninguna vista se enterará.</translation>
    </message>
    <message>
        <source>A table without a trigger</source>
        <extracomment>lost-push: architectures 2 title</extracomment>
        <translation>Una tabla sin disparador</translation>
    </message>
    <message>
        <source>Now triggers note which rows change, and a job copies them every two seconds. On the table of order lines somebody forgot the trigger.</source>
        <extracomment>lost-push: architectures 2 caption</extracomment>
        <translation>Ahora unos disparadores anotan qué filas cambian, y una tarea las copia cada dos segundos. En la tabla de líneas de pedido alguien olvidó el disparador.</translation>
    </message>
    <message>
        <source>By events</source>
        <extracomment>lost-push: architectures 3 title</extracomment>
        <translation>Por eventos</translation>
    </message>
    <message>
        <source>Each view is folded from the log, from its checkpoint on. What it has not had yet it knows by the number, and reads it again.</source>
        <extracomment>lost-push: architectures 3 caption</extracomment>
        <translation>Cada vista se pliega desde el registro, desde su punto de control. Lo que aún no ha recibido lo conoce por el número, y lo lee otra vez.</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <extracomment>one-server: name</extracomment>
        <translation>Un camarero para todo</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money. Each change from one kind of work to another costs him 20 seconds, each answer a walk to the kitchen; and the longer food takes, the more guests ask where it is. Who comes after 12:45 waits ten minutes to order and sixteen for food (the mean of 20 evenings).</source>
        <extracomment>one-server: about</extracomment>
        <translation>Roger, sin ayuda, sienta, toma pedidos, responde, sirve y cobra. Cada cambio de un tipo de trabajo a otro le cuesta 20 segundos, cada respuesta un paseo a la cocina; y cuanto más tarda la comida, más clientes preguntan dónde está. Quien llega después de las 12:45 espera diez minutos para pedir y dieciséis la comida (media de 20 veladas).</translation>
    </message>
    <message>
        <source>There is one server. Whatever a guest wants, he wants it from Roger.</source>
        <extracomment>one-server: cues 1 caption</extracomment>
        <translation>Hay un solo camarero. Lo que quiera un cliente, lo quiere de Roger.</translation>
    </message>
    <message>
        <source>Look at the pass</source>
        <extracomment>one-server: cues 2 title</extracomment>
        <translation>Mire el pase</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, until the man who is taking an order comes for it.</source>
        <extracomment>one-server: cues 2 caption</extracomment>
        <translation>Los cocineros están ocupados menos de un cuarto de su tiempo. Lo que está listo queda minutos en el pase, hasta que viene por ello el hombre que está tomando un pedido.</translation>
    </message>
    <message>
        <source>Everything waits for one man</source>
        <extracomment>one-server: cues 3 title</extracomment>
        <translation>Todo espera a un solo hombre</translation>
    </message>
    <message>
        <source>Who comes now waits ten minutes to order, sixteen for food and seven to pay; and every two or three minutes somebody asks where his food is: one more thing for Roger to do.</source>
        <extracomment>one-server: cues 3 caption</extracomment>
        <translation>Quien llega ahora espera diez minutos para pedir, dieciséis la comida y siete para pagar; y cada dos o tres minutos alguien pregunta dónde está su comida: una cosa más que hacer para Roger.</translation>
    </message>
    <message>
        <source>Who leaves, and why</source>
        <extracomment>one-server: cues 4 title</extracomment>
        <translation>Quién se va, y por qué</translation>
    </message>
    <message>
        <source>Of 72 parties and guests 17 lose patience and 2 turn round at the door, in the mean of 20 evenings. The averages of those who stay do not show them.</source>
        <extracomment>one-server: cues 4 caption</extracomment>
        <translation>De 72 grupos y clientes, 17 pierden la paciencia y 2 se dan la vuelta en la puerta, de media en 20 veladas. Los promedios de los que se quedan no los muestran.</translation>
    </message>
    <message>
        <source>Paid too late</source>
        <extracomment>paid-too-late: name</extracomment>
        <translation>Pagado demasiado tarde</translation>
    </message>
    <message>
        <source>Five orders against the clock: a reservation that expires while the card is read, twice with another end, a refund that the bank declines, and a guest who never pays.</source>
        <extracomment>paid-too-late: about</extracomment>
        <translation>Cinco pedidos contra el reloj: una reserva que caduca mientras se lee la tarjeta, dos veces con distinto final, un reembolso que el banco deniega, y un cliente que no paga nunca.</translation>
    </message>
    <message>
        <source>Reserved, and not paid</source>
        <extracomment>paid-too-late: cues 1 title</extracomment>
        <translation>Reservado, y sin pagar</translation>
    </message>
    <message>
        <source>Ben wants the last two falafel bowls and looks for his card. Stock holds them for him, but only for five minutes: the process manager has that on its list. Its clock is the restaurant&apos;s; the list is a value that follows from events.</source>
        <extracomment>paid-too-late: cues 1 caption</extracomment>
        <translation>Ben quiere los dos últimos falafel bowls y busca su tarjeta. Existencias se los guarda, pero solo cinco minutos: el gestor de procesos lo tiene en su lista. Su reloj es el del restaurante; la lista es un valor que se sigue de eventos.</translation>
    </message>
    <message>
        <source>A reservation expires</source>
        <extracomment>paid-too-late: cues 2 title</extracomment>
        <translation>Caduca una reserva</translation>
    </message>
    <message>
        <source>The five minutes are over. ReservationExpired is an event like any other, and the falafel bowl is on sale again. Nobody has told Ben yet: his card is still being read.</source>
        <extracomment>paid-too-late: cues 2 caption</extracomment>
        <translation>Se han acabado los cinco minutos. ReservationExpired es un evento como cualquier otro, y el falafel bowl vuelve a estar a la venta. A Ben aún no se lo ha dicho nadie: su tarjeta se sigue leyendo.</translation>
    </message>
    <message>
        <source>Paid after it expired</source>
        <extracomment>paid-too-late: cues 3 title</extracomment>
        <translation>Pagado después de caducar</translation>
    </message>
    <message>
        <source>Ben&apos;s money is taken, and his food is held no longer. The process manager asks stock once more; nobody else wanted it, so his order is accepted all the same.</source>
        <extracomment>paid-too-late: cues 3 caption</extracomment>
        <translation>El dinero de Ben se cobra, y su comida ya no está reservada. El gestor de procesos pregunta otra vez a existencias; nadie más la quería, así que su pedido se acepta de todos modos.</translation>
    </message>
    <message>
        <source>Paid, and nothing left</source>
        <extracomment>paid-too-late: cues 4 title</extracomment>
        <translation>Pagado, y no queda nada</translation>
    </message>
    <message>
        <source>Chiara had the last two burgers held, and her time was over at 12:19. Table 1 has ordered them since. Now her card is read: stock refuses, the order is rejected, and her money goes back.</source>
        <extracomment>paid-too-late: cues 4 caption</extracomment>
        <translation>Chiara tenía reservadas las dos últimas burgers, y su plazo acabó a las 12:19. Desde entonces las ha pedido la mesa 1. Ahora se lee su tarjeta: existencias lo rechaza, el pedido se deniega, y su dinero vuelve.</translation>
    </message>
    <message>
        <source>The refund is declined</source>
        <extracomment>paid-too-late: cues 5 title</extracomment>
        <translation>El reembolso se deniega</translation>
    </message>
    <message>
        <source>Her bank does not let the refund through. No rule can repair that: 25.00 are owed, and a person has to act. It stands on the list until somebody does.</source>
        <extracomment>paid-too-late: cues 5 caption</extracomment>
        <translation>El banco de Chiara no deja pasar el reembolso. Ninguna regla puede repararlo: se deben 25.00, y tiene que actuar una persona. Está en la lista hasta que alguien lo haga.</translation>
    </message>
    <message>
        <source>Given back after all</source>
        <extracomment>paid-too-late: cues 6 title</extracomment>
        <translation>Devuelto al final</translation>
    </message>
    <message>
        <source>Nadia, the manager, tries again, and this time it goes through. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>paid-too-late: cues 6 caption</extracomment>
        <translation>Nadia, la encargada, lo intenta otra vez, y esta vez pasa. El registro conserva los dos reembolsos y lo que falló entre ellos.</translation>
    </message>
    <message>
        <source>Never paid</source>
        <extracomment>paid-too-late: cues 7 title</extracomment>
        <translation>Nunca pagado</translation>
    </message>
    <message>
        <source>Daniel ordered a lemonade ten minutes ago and has gone. His payment expires, and his order is rejected: no hold and no bill stays behind.</source>
        <extracomment>paid-too-late: cues 7 caption</extracomment>
        <translation>Daniel pidió una lemonade hace diez minutos y se ha ido. Su pago caduca, y su pedido se deniega: no queda atrás ninguna reserva ni ninguna cuenta.</translation>
    </message>
    <message>
        <source>Quiet lunch</source>
        <extracomment>quiet-lunch: name</extracomment>
        <translation>Almuerzo tranquilo</translation>
    </message>
    <message>
        <source>Ten orders at four tables and the counter: enough to follow each one from the guest&apos;s wish to the bill. Begin here.</source>
        <extracomment>quiet-lunch: about</extracomment>
        <translation>Diez pedidos en cuatro mesas y el mostrador: suficiente para seguir cada uno desde el deseo del cliente hasta la cuenta. Empiece por aquí.</translation>
    </message>
    <message>
        <source>The first guests</source>
        <extracomment>quiet-lunch: cues 1 title</extracomment>
        <translation>Los primeros clientes</translation>
    </message>
    <message>
        <source>Charlie takes the orders, Roger serves. Each order is one command; what comes of it are events.</source>
        <extracomment>quiet-lunch: cues 1 caption</extracomment>
        <translation>Charlie toma los pedidos, Roger sirve. Cada pedido es un comando; lo que sale de él son eventos.</translation>
    </message>
    <message>
        <source>Follow one order</source>
        <extracomment>quiet-lunch: cues 2 title</extracomment>
        <translation>Seguir un pedido</translation>
    </message>
    <message>
        <source>Choose an order in the details pane: placed, accepted, cooking, ready, bumped, picked up, delivered, paid. Each is a fact of its own.</source>
        <extracomment>quiet-lunch: cues 2 caption</extracomment>
        <translation>Elija un pedido en el panel de detalles: recibido, aceptado, al fuego, listo, despachado, recogido, entregado, pagado. Cada cosa es un hecho por sí misma.</translation>
    </message>
    <message>
        <source>Time for the bill</source>
        <extracomment>quiet-lunch: cues 3 title</extracomment>
        <translation>Hora de la cuenta</translation>
    </message>
    <message>
        <source>At a table the money comes last. When everything is delivered the process manager asks for the payment; a person takes it.</source>
        <extracomment>quiet-lunch: cues 3 caption</extracomment>
        <translation>En una mesa el dinero va al final. Cuando todo está entregado, el gestor de procesos pide el pago; lo cobra una persona.</translation>
    </message>
    <message>
        <source>Read your writes</source>
        <extracomment>read-your-writes: name</extracomment>
        <translation>Leer lo propio</translation>
    </message>
    <message>
        <source>The waiter view is half a minute late. Until 12:45 nobody waits for it, and of ten looks four lack what the one who looks has done himself. Then Charlie and Roger wait, each piece of work done, until the view shows it: no look lacks that any more, and guests wait five to six minutes to order instead of two. From 13:30 on they keep it in mind instead.</source>
        <extracomment>read-your-writes: about</extracomment>
        <translation>La vista del camarero va medio minuto tarde. Hasta las 12:45 nadie la espera, y a cuatro de cada diez vistazos les falta lo que ha hecho el mismo que mira. Luego Charlie y Roger esperan, hecho cada trabajo, hasta que la vista lo muestra: a ningún vistazo le falta ya eso, y los clientes esperan de cinco a seis minutos para pedir en vez de dos. Desde las 13:30 lo recuerdan.</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <extracomment>read-your-writes: cues 1 title</extracomment>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>Whoever has done his work takes the next at once, and decides by a waiter view that is half a minute late. Of ten looks four lack what he has done himself.</source>
        <extracomment>read-your-writes: cues 1 caption</extracomment>
        <translation>Quien ha hecho su trabajo toma enseguida el siguiente, y decide por una vista del camarero que va medio minuto tarde. A cuatro de cada diez vistazos les falta lo que ha hecho él mismo.</translation>
    </message>
    <message>
        <source>They wait for their view</source>
        <extracomment>read-your-writes: rota 1 title</extracomment>
        <translation>Esperan a su vista</translation>
    </message>
    <message>
        <source>Charlie and Roger stand at their work until the waiter view shows what they did, two minutes at most, and only then take the next. They read what they wrote; what others did may still be missing. Guests wait five to six minutes to order.</source>
        <extracomment>read-your-writes: rota 1 caption</extracomment>
        <translation>Charlie y Roger se quedan parados hasta que la vista del camarero muestra lo que hicieron, dos minutos como mucho, y solo entonces toman lo siguiente. Leen lo que escribieron; lo que hicieron otros puede faltar todavía. Los clientes esperan de cinco a seis minutos para pedir.</translation>
    </message>
    <message>
        <source>They keep it in mind</source>
        <extracomment>read-your-writes: rota 2 title</extracomment>
        <translation>Lo recuerdan</translation>
    </message>
    <message>
        <source>Nobody waits for the view any more. Whom Charlie has led to a table he knows before the view shows it, and leads nobody else there; for the rest all is as it was at noon. The queue shrinks: three minutes to order.</source>
        <extracomment>read-your-writes: rota 2 caption</extracomment>
        <translation>Ya nadie espera a la vista. A quién ha llevado Charlie a una mesa lo sabe antes de que lo muestre la vista, y no lleva allí a nadie más; en lo demás todo es como a las doce. La cola se acorta: tres minutos para pedir.</translation>
    </message>
    <message>
        <source>Short of cooks</source>
        <extracomment>short-of-cooks: name</extracomment>
        <translation>Faltan cocineros</translation>
    </message>
    <message>
        <source>Takers and runners enough, but of four cooks only one has come. The queue stands where nobody on the floor can see it. Watch orders go in quickly and come out slowly, until Mei gets help at 13:00.</source>
        <extracomment>short-of-cooks: about</extracomment>
        <translation>Quien tome pedidos y quien sirva hay de sobra, pero de cuatro cocineros solo ha venido una. La cola está donde nadie en la sala puede verla. Observe cómo los pedidos entran deprisa y salen despacio, hasta que Mei recibe ayuda a las 13:00.</translation>
    </message>
    <message>
        <source>One cook</source>
        <extracomment>short-of-cooks: cues 1 title</extracomment>
        <translation>Una cocinera</translation>
    </message>
    <message>
        <source>Mei is alone in the kitchen. On the floor all is well, still.</source>
        <extracomment>short-of-cooks: cues 1 caption</extracomment>
        <translation>Mei está sola en la cocina. En la sala todo va bien, todavía.</translation>
    </message>
    <message>
        <source>Taken quickly, cooked slowly</source>
        <extracomment>short-of-cooks: cues 2 title</extracomment>
        <translation>Tomado deprisa, cocinado despacio</translation>
    </message>
    <message>
        <source>Waiting to order takes a minute, waiting for food more than twenty: taking orders faster only moves the queue.</source>
        <extracomment>short-of-cooks: cues 2 caption</extracomment>
        <translation>Esperar para pedir lleva un minuto; esperar la comida, más de veinte: tomar pedidos más deprisa solo traslada la cola.</translation>
    </message>
    <message>
        <source>With help</source>
        <extracomment>short-of-cooks: cues 3 title</extracomment>
        <translation>Con ayuda</translation>
    </message>
    <message>
        <source>Three more cooks came at 13:00. By a quarter past the kitchen had caught up: food takes some six minutes again.</source>
        <extracomment>short-of-cooks: cues 3 caption</extracomment>
        <translation>Tres cocineros más llegaron a las 13:00. A y cuarto la cocina se había puesto al día: la comida vuelve a tardar unos seis minutos.</translation>
    </message>
    <message>
        <source>More cooks</source>
        <extracomment>short-of-cooks: rota 1 title</extracomment>
        <translation>Más cocineros</translation>
    </message>
    <message>
        <source>Tomas, Ines and Pavel have come after all.</source>
        <extracomment>short-of-cooks: rota 1 caption</extracomment>
        <translation>Tomas, Ines y Pavel han venido al final.</translation>
    </message>
    <message>
        <source>Six ways to keep the views in step</source>
        <extracomment>six-ways: name</extracomment>
        <translation>Seis maneras de mantener las vistas al día</translation>
    </message>
    <message>
        <source>One lunch, and every ten minutes the views are kept in step in another way: by events, by one model, in one transaction, by a second write, by triggers, by a poll. See who reads what, what it costs, and how old it is.</source>
        <extracomment>six-ways: about</extracomment>
        <translation>Un solo almuerzo, y cada diez minutos las vistas se mantienen al día de otra manera: por eventos, con un solo modelo, en una transacción, con una segunda escritura, con disparadores, con un sondeo. Se ve quién lee qué, cuánto cuesta, y cuánto tiene de viejo.</translation>
    </message>
    <message>
        <source>Each view has a store of its own and folds the events of the log, from its checkpoint on. Nobody has to tell it what changed.</source>
        <extracomment>six-ways: cues 1 caption</extracomment>
        <translation>Cada vista tiene un almacén propio y pliega los eventos del registro, desde su punto de control. Nadie tiene que decirle qué cambió.</translation>
    </message>
    <message>
        <source>CRUD: one model</source>
        <extracomment>six-ways: architectures 1 title</extracomment>
        <translation>CRUD: un solo modelo</translation>
    </message>
    <message>
        <source>Now there are no read stores: each look joins the normalised tables of the write side. What it shows is never old. What it costs is paid by the one store.</source>
        <extracomment>six-ways: architectures 1 caption</extracomment>
        <translation>Ahora no hay almacenes de lectura: cada vistazo une las tablas normalizadas del lado de escritura. Lo que muestra nunca es viejo. Lo que cuesta lo paga el único almacén.</translation>
    </message>
    <message>
        <source>One store</source>
        <extracomment>six-ways: architectures 2 title</extracomment>
        <translation>Un solo almacén</translation>
    </message>
    <message>
        <source>Read tables stand in the write side&apos;s file and change in the transaction of the command. They are never old either; now each command pays for every view.</source>
        <extracomment>six-ways: architectures 2 caption</extracomment>
        <translation>Las tablas de lectura están en el archivo del lado de escritura y cambian en la transacción del comando. Tampoco son nunca viejas; ahora cada comando paga por todas las vistas.</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>six-ways: architectures 3 title</extracomment>
        <translation>Push</translation>
    </message>
    <message>
        <source>Each view has its own store again. The write side commits, and then writes once more: into the views. A crash between the two would lose that for ever.</source>
        <extracomment>six-ways: architectures 3 caption</extracomment>
        <translation>Cada vista vuelve a tener su propio almacén. El lado de escritura hace commit y luego escribe otra vez: en las vistas. Una caída entre las dos cosas lo perdería para siempre.</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every two seconds a job copies them. Whoever looks sees what was so two seconds ago at most.</source>
        <extracomment>six-ways: architectures 4 caption</extracomment>
        <translation>Los disparadores anotan qué filas cambian, y cada dos segundos una tarea las copia. Quien mira ve lo que era cierto hace como mucho dos segundos.</translation>
    </message>
    <message>
        <source>A poll every ten seconds</source>
        <extracomment>six-ways: architectures 5 title</extracomment>
        <translation>Un sondeo cada diez segundos</translation>
    </message>
    <message>
        <source>A job asks every ten seconds which rows have changed. Cooks and waiters work with what it brought them last.</source>
        <extracomment>six-ways: architectures 5 caption</extracomment>
        <translation>Una tarea pregunta cada diez segundos qué filas han cambiado. Cocineros y camareros trabajan con lo último que les trajo.</translation>
    </message>
    <message>
        <source>By events again</source>
        <extracomment>six-ways: architectures 6 title</extracomment>
        <translation>Otra vez por eventos</translation>
    </message>
    <message>
        <source>Every view is folded anew from the log: nothing of what the others kept is trusted, and nothing is missing.</source>
        <extracomment>six-ways: architectures 6 caption</extracomment>
        <translation>Todas las vistas se pliegan de nuevo desde el registro: nada de lo que guardaron las otras maneras se da por bueno, y no falta nada.</translation>
    </message>
    <message>
        <source>A waiter view that is late</source>
        <extracomment>stale-waiter: name</extracomment>
        <translation>Una vista del camarero con retraso</translation>
    </message>
    <message>
        <source>A rush, and of each dish there are twenty portions. What takers offer and where they lead guests they read on the waiter view, which is two minutes late: 24 commands of an evening are refused, and 19 times a dish is sold that is out. With a prompt view neither happens; at half a minute it is 7 and 4, at five minutes 43 and 44 (means of 20 evenings).</source>
        <extracomment>stale-waiter: about</extracomment>
        <translation>Una hora punta, y de cada plato hay veinte raciones. Qué ofrecen quienes toman pedidos y adónde llevan a los clientes lo leen en la vista del camarero, que va dos minutos tarde: se rechazan 24 comandos por velada, y 19 veces se vende un plato agotado. Con una vista puntual no pasa ninguna de las dos cosas; con medio minuto son 7 y 4, con cinco minutos 43 y 44 (medias de 20 veladas).</translation>
    </message>
    <message>
        <source>Three take orders. Each reads on the waiter view how much is left of a dish, as it was two minutes ago.</source>
        <extracomment>stale-waiter: cues 1 caption</extracomment>
        <translation>Tres toman pedidos. Cada uno lee en la vista del camarero cuánto queda de un plato, tal como era hace dos minutos.</translation>
    </message>
    <message>
        <source>The first dishes run out</source>
        <extracomment>stale-waiter: cues 2 title</extracomment>
        <translation>Se acaban los primeros platos</translation>
    </message>
    <message>
        <source>From now on it is sold what is not there any more: the order is rejected when stock answers, and the guest is asked once more. The harm ledger lists each, with what the view showed and what was true.</source>
        <extracomment>stale-waiter: cues 2 caption</extracomment>
        <translation>Desde ahora se vende lo que ya no hay: el pedido se deniega cuando responde existencias, y al cliente se le pregunta otra vez. El libro de daños anota cada uno, con lo que mostraba la vista y lo que era verdad.</translation>
    </message>
    <message>
        <source>What the delay costs</source>
        <extracomment>stale-waiter: cues 3 title</extracomment>
        <translation>Lo que cuesta la demora</translation>
    </message>
    <message>
        <source>Nobody counts it in events: a delay costs portions, walks and guests&apos; patience, and twice the delay costs about twice as much. Compare the delays with sweep.</source>
        <extracomment>stale-waiter: cues 3 caption</extracomment>
        <translation>Nadie la cuenta en eventos: una demora cuesta raciones, paseos y paciencia de los clientes, y el doble de demora cuesta más o menos el doble. Compare las demoras con Barrido.</translation>
    </message>
    <message>
        <source>Stock is down</source>
        <extracomment>stock-is-down: name</extracomment>
        <translation>Existencias está caído</translation>
    </message>
    <message>
        <source>One service of three stops. Its commands wait, a guest is told no, a manager gets no answer, and what stock promises too late is given back. Then the till is slow.</source>
        <extracomment>stock-is-down: about</extracomment>
        <translation>Un servicio de tres se detiene. Sus comandos esperan, a un cliente se le dice que no, una encargada no recibe respuesta, y lo que existencias promete demasiado tarde se devuelve. Luego la caja va lenta.</translation>
    </message>
    <message>
        <source>Three services</source>
        <extracomment>stock-is-down: cues 1 title</extracomment>
        <translation>Tres servicios</translation>
    </message>
    <message>
        <source>Orders, stock and payment each have a store of their own, and no transaction spans two of them. Amira&apos;s ramen is promised by stock and paid at the till within half a minute.</source>
        <extracomment>stock-is-down: cues 1 caption</extracomment>
        <translation>Pedidos, existencias y pagos tienen cada uno un almacén propio, y ninguna transacción abarca dos de ellos. En medio minuto existencias promete el ramen de Amira, y se paga en la caja.</translation>
    </message>
    <message>
        <source>An order waits for stock</source>
        <extracomment>stock-is-down: cues 2 title</extracomment>
        <translation>Un pedido espera a existencias</translation>
    </message>
    <message>
        <source>Ben&apos;s order is placed all the same: the service Orders runs. But ReserveStock waits for stock, and the process manager has it on its list: until 12:06, and no longer.</source>
        <extracomment>stock-is-down: cues 2 caption</extracomment>
        <translation>El pedido de Ben se hace de todos modos: el servicio Pedidos funciona. Pero ReserveStock espera a existencias, y el gestor de procesos lo tiene en su lista: hasta las 12:06, y no más.</translation>
    </message>
    <message>
        <source>Nadia gets no answer</source>
        <extracomment>stock-is-down: cues 3 title</extracomment>
        <translation>Nadia no recibe respuesta</translation>
    </message>
    <message>
        <source>She wanted to mark the lemonade as sold out. Persons, guests and staff wait half a minute, then they take their command back: nobody decided it, and nobody ever will, so it stands in no log.</source>
        <extracomment>stock-is-down: cues 3 caption</extracomment>
        <translation>Quería marcar la lemonade como agotada. Las personas, clientes y personal, esperan medio minuto y luego retiran su comando: nadie lo decidió, y nadie lo decidirá nunca, así que no está en ningún registro.</translation>
    </message>
    <message>
        <source>Ben is told no</source>
        <extracomment>stock-is-down: cues 4 title</extracomment>
        <translation>A Ben se le dice que no</translation>
    </message>
    <message>
        <source>Stock was silent for three minutes. The process manager looks at its list and rejects the order; stock is still stopped, and ReserveStock still waits.</source>
        <extracomment>stock-is-down: cues 4 caption</extracomment>
        <translation>Existencias calló durante tres minutos. El gestor de procesos mira su lista y deniega el pedido; existencias sigue detenido, y ReserveStock sigue esperando.</translation>
    </message>
    <message>
        <source>Daniel pays, and waits</source>
        <extracomment>stock-is-down: cues 5 title</extracomment>
        <translation>Daniel paga, y espera</translation>
    </message>
    <message>
        <source>The till decides each command twenty seconds after it was sent, in their order. So the bill was made out at 12:16:20, and the payment is taken at 12:16:50.</source>
        <extracomment>stock-is-down: cues 5 caption</extracomment>
        <translation>La caja decide cada comando veinte segundos después de enviado, por orden. Así que la cuenta se hizo a las 12:16:20, y el pago se cobra a las 12:16:50.</translation>
    </message>
    <message>
        <source>Stock stops</source>
        <extracomment>stock-is-down: outages 1 title</extracomment>
        <translation>Existencias se detiene</translation>
    </message>
    <message>
        <source>Whatever stock is asked now waits, in order; nothing is refused. Orders and payment go on: Amira&apos;s ramen is paid and in the pan.</source>
        <extracomment>stock-is-down: outages 1 caption</extracomment>
        <translation>Lo que se le pida ahora a existencias espera, en orden; no se rechaza nada. Pedidos y pagos continúan: el ramen de Amira está pagado y en la sartén.</translation>
    </message>
    <message>
        <source>Stock goes on</source>
        <extracomment>stock-is-down: outages 2 title</extracomment>
        <translation>Existencias continúa</translation>
    </message>
    <message>
        <source>It decides what waited. Ben&apos;s two bowls are promised too late: they are given back at once. Chiara&apos;s bowl is promised in time, before her three minutes are over: she can pay.</source>
        <extracomment>stock-is-down: outages 2 caption</extracomment>
        <translation>Decide lo que esperaba. Los dos bowls de Ben se prometen demasiado tarde: se devuelven enseguida. El bowl de Chiara se promete a tiempo, antes de que acaben sus tres minutos: puede pagar.</translation>
    </message>
    <message>
        <source>Payment decides each command twenty seconds later. Nothing waits for ever, but everything that needs money takes its time.</source>
        <extracomment>stock-is-down: outages 3 caption</extracomment>
        <translation>Pagos decide cada comando veinte segundos después. Nada espera para siempre, pero todo lo que necesita dinero se toma su tiempo.</translation>
    </message>
    <message>
        <source>The till is quick again</source>
        <extracomment>stock-is-down: outages 4 title</extracomment>
        <translation>La caja vuelve a ser rápida</translation>
    </message>
    <message>
        <source>Payment decides at once. All four orders have come to their end, three of them in the guests&apos; hands.</source>
        <extracomment>stock-is-down: outages 4 caption</extracomment>
        <translation>Pagos decide enseguida. Los cuatro pedidos han llegado a su fin, tres de ellos en manos de los clientes.</translation>
    </message>
    <message>
        <source>Takeaway storm</source>
        <extracomment>takeaway-storm: name</extracomment>
        <translation>Avalancha de pedidos para llevar</translation>
    </message>
    <message>
        <source>At 12:20 the offices come down, all at once, all for takeaway. The board beside the counter is a minute and a half late, and who does not find his number on it asks. With a board that is up to date nobody asks; with this one some 95 do, and for half an hour it makes Roger more than twice as busy, and the food two minutes later than it would be.</source>
        <extracomment>takeaway-storm: about</extracomment>
        <translation>A las 12:20 bajan las oficinas, todas a la vez, todas para llevar. El tablero junto al mostrador va minuto y medio tarde, y quien no encuentra en él su número pregunta. Con un tablero al día no pregunta nadie; con este lo hacen unos 95, y durante media hora deja a Roger más del doble de ocupado, y la comida dos minutos más tarde de lo que llegaría.</translation>
    </message>
    <message>
        <source>The storm</source>
        <extracomment>takeaway-storm: cues 1 title</extracomment>
        <translation>La avalancha</translation>
    </message>
    <message>
        <source>A hundred an hour, for half an hour.</source>
        <extracomment>takeaway-storm: cues 1 caption</extracomment>
        <translation>Cien por hora, durante media hora.</translation>
    </message>
    <message>
        <source>The status view shows what was true 90 seconds ago. Most who ask do not find their number yet; one in sixteen asks for food that lies ready. To order nobody waits longer for it: Charlie only takes orders, and Roger answers.</source>
        <extracomment>takeaway-storm: cues 2 caption</extracomment>
        <translation>La vista de números muestra lo que era cierto hace 90 segundos. La mayoría de los que preguntan no encuentran aún su número; uno de cada dieciséis pregunta por comida que ya está lista. Para pedir nadie espera más por ello: Charlie solo toma pedidos, y responde Roger.</translation>
    </message>
    <message>
        <source>After the storm</source>
        <extracomment>takeaway-storm: cues 3 title</extracomment>
        <translation>Después de la avalancha</translation>
    </message>
    <message>
        <source>Hardly anybody queues to order any more, and still six or seven wait for their food.</source>
        <extracomment>takeaway-storm: cues 3 caption</extracomment>
        <translation>Apenas hace ya cola nadie para pedir, y aún esperan su comida seis o siete.</translation>
    </message>
    <message>
        <source>The textbook counter</source>
        <extracomment>textbook-counter: name</extracomment>
        <translation>El mostrador de manual</translation>
    </message>
    <message>
        <source>One counter as the textbooks have it: guests come by chance, 45 an hour, Charlie needs a minute in the mean for each, and nobody loses patience. While they come he is busy three quarters of the time, and yet guests wait three minutes in the mean: watch Waits in the charts, where theory is the dotted line.</source>
        <extracomment>textbook-counter: about</extracomment>
        <translation>Un mostrador como en los manuales: los clientes llegan al azar, 45 por hora, Charlie necesita de media un minuto para cada uno, y nadie pierde la paciencia. Mientras llegan está ocupado tres cuartos del tiempo, y aun así los clientes esperan de media tres minutos: observe Esperas en los gráficos, donde la teoría es la línea de puntos.</translation>
    </message>
    <message>
        <source>A textbook queue</source>
        <extracomment>textbook-counter: cues 1 title</extracomment>
        <translation>Una cola de manual</translation>
    </message>
    <message>
        <source>45 guests an hour, one server, a minute in the mean: M/M/1. In the long run a guest waits three minutes, says Erlang.</source>
        <extracomment>textbook-counter: cues 1 caption</extracomment>
        <translation>45 clientes por hora, un camarero, un minuto de media: M/M/1. A la larga un cliente espera tres minutos, dice Erlang.</translation>
    </message>
    <message>
        <source>Busy is not the same as enough</source>
        <extracomment>textbook-counter: cues 2 title</extracomment>
        <translation>Ocupado no es lo mismo que suficiente</translation>
    </message>
    <message>
        <source>Charlie stands idle a quarter of the time. The queue is made by chance alone: by guests who come together and orders that take long.</source>
        <extracomment>textbook-counter: cues 2 caption</extracomment>
        <translation>Charlie está parado un cuarto del tiempo. La cola la hace solo el azar: clientes que llegan juntos y pedidos que tardan mucho.</translation>
    </message>
    <message>
        <source>One evening is not the long run</source>
        <extracomment>textbook-counter: cues 3 title</extracomment>
        <translation>Una velada no es «a la larga»</translation>
    </message>
    <message>
        <source>The dotted line is what theory expects in the long run; in 95 of 100 evenings like this one the mean wait lies in the band around it.</source>
        <extracomment>textbook-counter: cues 3 caption</extracomment>
        <translation>La línea de puntos es lo que la teoría espera a la larga; en 95 de cada 100 veladas como esta la espera media cae en la banda que la rodea.</translation>
    </message>
    <message>
        <source>The board</source>
        <extracomment>the-board: name</extracomment>
        <translation>El tablero</translation>
    </message>
    <message>
        <source>Roger alone; at 12:30 Charlie is back, and they split the work; at 12:45 a board is hung where guests see it, and Roger gets one at hand. Nobody asks any more: who comes then waits six and a half minutes for food instead of nine and a half, and for each command that a person gives, somebody reads a view seven times (the mean of 20 evenings).</source>
        <extracomment>the-board: about</extracomment>
        <translation>Roger está solo; a las 12:30 vuelve Charlie y separan el trabajo; a las 12:45 se cuelga un tablero donde lo ven los clientes, y Roger recibe uno a mano. Ya no pregunta nadie: quien llega después espera la comida seis minutos y medio en vez de nueve y medio, y por cada comando que da una persona, alguien lee una vista siete veces (media de 20 veladas).</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, and guests ask where it is: that keeps Roger even longer.</source>
        <extracomment>the-board: cues 2 caption</extracomment>
        <translation>Los cocineros están ocupados menos de un cuarto de su tiempo. Lo que está listo queda minutos en el pase, y los clientes preguntan dónde está: eso retiene a Roger todavía más.</translation>
    </message>
    <message>
        <source>The board is up</source>
        <extracomment>the-board: cues 3 title</extracomment>
        <translation>El tablero está colgado</translation>
    </message>
    <message>
        <source>The status view hangs where guests see it. They read for themselves, every six seconds, and it costs nobody a step; each question had cost Roger a walk. That is what a read view is for.</source>
        <extracomment>the-board: cues 3 caption</extracomment>
        <translation>La vista de números cuelga donde la ven los clientes. Leen por sí mismos, cada seis segundos, y no le cuesta un paso a nadie; cada pregunta le había costado a Roger un paseo. Para eso sirve una vista de lectura.</translation>
    </message>
    <message>
        <source>What each step gained</source>
        <extracomment>the-board: cues 4 title</extracomment>
        <translation>Lo que ganó cada paso</translation>
    </message>
    <message>
        <source>Who comes after 12:45 waits to order and for food: one server 10:23 and 15:59; two who both do everything 3:08 and 8:59; the split 1:40 and 9:28; the board 1:41 and 6:26. First the second pair of hands, then the read view, then the split.</source>
        <extracomment>the-board: cues 4 caption</extracomment>
        <translation>Quien llega después de las 12:45 espera para pedir y por la comida: con un camarero 10:23 y 15:59; con dos que lo hacen todo 3:08 y 8:59; con la separación 1:40 y 9:28; con el tablero 1:41 y 6:26. Primero el otro par de manos, luego la vista de lectura, luego la separación.</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <extracomment>two-generalists: name</extracomment>
        <translation>Dos que hacen todo</translation>
    </message>
    <message>
        <source>The same guests. At 12:30 Charlie comes back, and both do everything. A second pair of hands is what helps most: who comes after 12:45 waits three minutes to order instead of ten, nine for food instead of sixteen, and 5 guests an evening lose patience instead of 17. What it does not cure: a fifth of the time at work goes into changing over.</source>
        <extracomment>two-generalists: about</extracomment>
        <translation>Los mismos clientes. A las 12:30 vuelve Charlie, y los dos lo hacen todo. Otro par de manos es lo que más ayuda: quien llega después de las 12:45 espera tres minutos para pedir en vez de diez, nueve la comida en vez de dieciséis, y por velada pierden la paciencia 5 clientes en vez de 17. Lo que no cura: una quinta parte del tiempo de trabajo se va en cambiar de tarea.</translation>
    </message>
    <message>
        <source>Ordering, eating and paying: all waits are shorter. That is what two people do; it says nothing yet of how they share the work.</source>
        <extracomment>two-generalists: cues 2 caption</extracomment>
        <translation>Pedir, comer y pagar: todas las esperas son más cortas. Eso es lo que hacen dos personas; todavía no dice nada de cómo se reparten el trabajo.</translation>
    </message>
    <message>
        <source>What is lost on the way</source>
        <extracomment>two-generalists: cues 3 title</extracomment>
        <translation>Lo que se pierde en el camino</translation>
    </message>
    <message>
        <source>Of the time at work a fifth goes into getting from one kind of work into another, and a tenth into walks to the kitchen for an answer.</source>
        <extracomment>two-generalists: cues 3 caption</extracomment>
        <translation>Del tiempo de trabajo, una quinta parte se va en pasar de un tipo de trabajo a otro, y una décima en paseos a la cocina por una respuesta.</translation>
    </message>
    <message>
        <source>Charlie and Roger both do everything: whoever is free takes what has waited longest.</source>
        <extracomment>two-generalists: rota 1 caption</extracomment>
        <translation>Charlie y Roger lo hacen todo los dos: quien está libre toma lo que más ha esperado.</translation>
    </message>
    <message>
        <source>When the split loses</source>
        <extracomment>when-the-split-loses: name</extracomment>
        <translation>Cuando la separación pierde</translation>
    </message>
    <message>
        <source>The same guests once more, but changing from one kind of work to another costs nothing, and nobody asks anything. From 12:30 on Charlie and Roger split the work as before, and now it costs: who comes after 12:45 waits 1:10 to order and 0:50 to pay, where two who both do everything need 0:26 and 0:23. One stands idle while the other has a queue.</source>
        <extracomment>when-the-split-loses: about</extracomment>
        <translation>Los mismos clientes otra vez, pero cambiar de un tipo de trabajo a otro no cuesta nada, y nadie pregunta nada. Desde las 12:30 Charlie y Roger separan el trabajo como antes, y ahora sale caro: quien llega después de las 12:45 espera 1:10 para pedir y 0:50 para pagar, donde dos que lo hacen todo necesitan 0:26 y 0:23. Uno está parado mientras el otro tiene cola.</translation>
    </message>
    <message>
        <source>Idle beside a queue</source>
        <extracomment>when-the-split-loses: cues 2 title</extracomment>
        <translation>Parado junto a una cola</translation>
    </message>
    <message>
        <source>Charlie has a queue while Roger is free, or the other way round. Where changing over costs nothing, whoever is free should take what comes.</source>
        <extracomment>when-the-split-loses: cues 2 caption</extracomment>
        <translation>Charlie tiene cola mientras Roger está libre, o al revés. Donde cambiar de tarea no cuesta nada, quien esté libre debería tomar lo que venga.</translation>
    </message>
    <message>
        <source>When a split pays</source>
        <extracomment>when-the-split-loses: cues 3 title</extracomment>
        <translation>Cuándo compensa separar</translation>
    </message>
    <message>
        <source>With questions, and three seconds lost at each change of work, both ways are alike; with twenty seconds the split is clearly better. A split is bought for what it saves, not for its own sake.</source>
        <extracomment>when-the-split-loses: cues 3 caption</extracomment>
        <translation>Con preguntas, y tres segundos perdidos en cada cambio de tarea, las dos maneras son iguales; con veinte segundos la separación es claramente mejor. Una separación se compra por lo que ahorra, no por sí misma.</translation>
    </message>
    <message>
        <source>The split: Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>when-the-split-loses: rota 1 caption</extracomment>
        <translation>La separación: Charlie toma pedidos y cobra, Roger sirve y responde.</translation>
    </message>
    <message>
        <source>Wrong at no lag</source>
        <extracomment>wrong-at-no-lag: name</extracomment>
        <translation>Erróneo sin retraso</translation>
    </message>
    <message>
        <source>Half an hour in which one view is two minutes late, and another has lost a single event. The late one is right in the end. The other is up to date all the time, and stays wrong: its lag says nothing of it, the truth audit does.</source>
        <extracomment>wrong-at-no-lag: about</extracomment>
        <translation>Media hora en la que una vista va dos minutos tarde, y otra ha perdido un solo evento. La que se retrasa acaba siendo correcta. La otra está al día todo el tiempo, y sigue siendo errónea: su retraso no dice nada de ello; la auditoría de la verdad, sí.</translation>
    </message>
    <message>
        <source>Which one is wrong?</source>
        <extracomment>wrong-at-no-lag: cues 1 title</extracomment>
        <translation>¿Cuál es errónea?</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes behind. The order details are not behind at all, and say of order 5 that it is not paid: 24.00 less than what is in the till.</source>
        <extracomment>wrong-at-no-lag: cues 1 caption</extracomment>
        <translation>El tablero de clientes lleva dos minutos de retraso. Los detalles del pedido no llevan ninguno, y dicen del pedido 5 que no está pagado: 24.00 menos de lo que hay en la caja.</translation>
    </message>
    <message>
        <source>Late is not wrong</source>
        <extracomment>wrong-at-no-lag: cues 2 title</extracomment>
        <translation>Con retraso no es erróneo</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown everything by now but the last two minutes. Order 5 is eaten, and the order details still wait for its money: nothing will tell them, until the view is made anew.</source>
        <extracomment>wrong-at-no-lag: cues 2 caption</extracomment>
        <translation>El tablero de clientes ya lo ha mostrado todo, menos los dos últimos minutos. El pedido 5 está comido, y los detalles del pedido siguen esperando su dinero: nada se lo dirá, hasta que la vista se haga de nuevo.</translation>
    </message>
    <message>
        <source>Status is late</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 title</extracomment>
        <translation>Números va con retraso</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board shows everything two minutes after it was recorded. Its header says so: it is behind.</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 caption</extracomment>
        <translation>Desde ahora el tablero de clientes lo muestra todo dos minutos después de registrarse. Su encabezado lo dice: va atrasado.</translation>
    </message>
    <message>
        <source>One event is to be lost</source>
        <extracomment>wrong-at-no-lag: bends 1 title</extracomment>
        <translation>Un evento se va a perder</translation>
    </message>
    <message>
        <source>Chiara will order and pay. Of all events on their way to the order details, the one that says that she has paid is thrown away.</source>
        <extracomment>wrong-at-no-lag: bends 1 caption</extracomment>
        <translation>Chiara pedirá y pagará. De todos los eventos camino de los detalles del pedido, se descarta el que dice que ha pagado.</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>El tablero vacío</translation>
    </message>
    <message>
        <source>Six wait, and look at the board every half minute. At 12:30 it is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: about</extracomment>
        <translation>Esperan seis, y miran el tablero cada medio minuto. A las 12:30 se desecha, y solo un vistazo lo hace reconstruir desde el registro. Cada vistazo que lo encuentra vacío inicia su propia reconstrucción, y todas comparten un solo proyector.</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>fríos</translation>
    </message>
    <message>
        <source>wok</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>wok</translation>
    </message>
    <message>
        <source>grill</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>parrilla</translation>
    </message>
    <message>
        <source>Roger does it all</source>
        <extracomment>a-second-pair-of-hands: pools 1 name</extracomment>
        <translation>Roger lo hace todo</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <extracomment>a-second-pair-of-hands: pools 2 name</extracomment>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Charlie takes orders and money</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 1 name</extracomment>
        <translation>Charlie toma pedidos y cobra</translation>
    </message>
    <message>
        <source>Roger serves and answers</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 2 name</extracomment>
        <translation>Roger sirve y responde</translation>
    </message>
    <message>
        <source>Charlie seats and takes orders</source>
        <extracomment>did-my-write-reach-my-view: pools 1 name</extracomment>
        <translation>Charlie acomoda y toma pedidos</translation>
    </message>
    <message>
        <source>Roger serves</source>
        <extracomment>did-my-write-reach-my-view: pools 2 name</extracomment>
        <translation>Roger sirve</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money</source>
        <extracomment>guests-who-ask-again: pools 1 name</extracomment>
        <translation>Charlie y Dora toman pedidos y cobran</translation>
    </message>
    <message>
        <source>Roger and Charlie</source>
        <extracomment>when-not-to: pools 1 name</extracomment>
        <translation>Roger y Charlie</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>friday-rush: pools 1 name</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>friday-rush: pools 2 name</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>takeaway-storm: pools 1 name</extracomment>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Both do it all</source>
        <extracomment>two-generalists: rota 1 pools 1 name</extracomment>
        <translation>Ambos lo hacen todo</translation>
    </message>
    <message>
        <source>Every phone a guest</source>
        <extracomment>every-phone-a-guest: name</extracomment>
        <translation>Cada teléfono, un cliente</translation>
    </message>
    <message>
        <source>A lunch for a class with phones: nobody comes but those who come in by the doors (Run, Doors for phones). Charlie takes money, Roger serves and answers, the kitchen is quick. At 12:10 the board that guests read falls two minutes behind.</source>
        <extracomment>every-phone-a-guest: about</extracomment>
        <translation>Un almuerzo para una clase con teléfonos: no viene nadie más que quien entra por las puertas (Ejecutar, Puertas para teléfonos). Charlie cobra, Roger sirve y responde, la cocina es rápida. A las 12:10 el tablero que leen los clientes se queda dos minutos atrás.</translation>
    </message>
    <message>
        <source>Order on your phone, and pay. When the board calls your number, come to the counter. You may ask where your order is: somebody has to find out, and serves nobody meanwhile.</source>
        <extracomment>every-phone-a-guest: cues 1 caption</extracomment>
        <translation>Pida en su teléfono, y pague. Cuando el tablero llame a su número, venga al mostrador. Puede preguntar dónde está su pedido: alguien tiene que averiguarlo, y mientras tanto no sirve a nadie.</translation>
    </message>
    <message>
        <source>Who waits for what is ready?</source>
        <extracomment>every-phone-a-guest: cues 2 title</extracomment>
        <translation>¿Quién espera lo que está listo?</translation>
    </message>
    <message>
        <source>Some of you may wait for food that stands on the pass. Who asks? Who comes too soon?</source>
        <extracomment>every-phone-a-guest: cues 2 caption</extracomment>
        <translation>Puede que algunos de ustedes esperen comida que está en el pase. ¿Quién pregunta? ¿Quién viene demasiado pronto?</translation>
    </message>
    <message>
        <source>What it cost you</source>
        <extracomment>every-phone-a-guest: cues 3 title</extracomment>
        <translation>Lo que les costó</translation>
    </message>
    <message>
        <source>Each of you who was told of a number too late stands in the ledger, with how long he waited for nothing.</source>
        <extracomment>every-phone-a-guest: cues 3 caption</extracomment>
        <translation>Cada uno de ustedes a quien se le dijo un número demasiado tarde está en el libro de daños, con cuánto esperó para nada.</translation>
    </message>
    <message>
        <source>From now on the board that you read shows what was two minutes ago. The kitchen is as quick as before.</source>
        <extracomment>every-phone-a-guest: laterDelays 1 caption</extracomment>
        <translation>Desde ahora el tablero que leen muestra lo de hace dos minutos. La cocina es tan rápida como antes.</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>El tablero en su mano</translation>
    </message>
    <message>
        <source>A lunch for a lesson with phones: six guests come in the first minutes, and after them whoever comes in by the doors (Run, Doors for phones). Charlie takes orders and money, Roger serves and answers. The board that guests read is two minutes behind from the beginning.</source>
        <extracomment>the-board-in-your-hand: about</extracomment>
        <translation>Un almuerzo para una lección con teléfonos: en los primeros minutos vienen seis clientes, y tras ellos quien entre por las puertas (Ejecutar, Puertas para teléfonos). Charlie toma los pedidos y cobra, Roger sirve y responde. El tablero que leen los clientes va dos minutos atrasado desde el principio.</translation>
    </message>
    <message>
        <source>The restaurant opens</source>
        <extracomment>every-phone-a-guest: cues 1 title</extracomment>
        <translation>El restaurante abre</translation>
    </message>
</context>
<context>
    <name>restaurant::Glossary</name>
    <message>
        <source>The dining room and the way of the data in one picture: what people do, and what comes of it.</source>
        <extracomment>glossary: story</extracomment>
        <translation>La sala y el camino de los datos en una sola imagen: lo que hace la gente y lo que resulta de ello.</translation>
    </message>
    <message>
        <source>Here an order is taken: what you send is a wish, and it may be refused.</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>Aquí se toma un pedido: lo que se envía es un deseo, y puede ser rechazado.</translation>
    </message>
    <message>
        <source>The tickets that the cooks work by, kept in step with the log.</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>Las comandas con las que trabajan los cocineros, al día con el registro.</translation>
    </message>
    <message>
        <source>The tables, and what is to be done next: staff decide by it, as old as it may be.</source>
        <extracomment>glossary: waiter</extracomment>
        <translation>Las mesas, y lo que hay que hacer ahora: el personal decide por ella, por vieja que sea.</translation>
    </message>
    <message>
        <source>The board of numbers that guests read, so that nobody has to be asked.</source>
        <extracomment>glossary: status</extracomment>
        <translation>El tablero de números que leen los clientes, para que no haya que preguntar a nadie.</translation>
    </message>
    <message>
        <source>One order with its stock and its payment, put together before anybody asks.</source>
        <extracomment>glossary: details</extracomment>
        <translation>Un pedido con sus existencias y su pago, reunido antes de que nadie pregunte.</translation>
    </message>
    <message>
        <source>Every command and every event, in the order in which they were recorded.</source>
        <extracomment>glossary: log</extracomment>
        <translation>Todos los comandos y todos los eventos, en el orden en que se grabaron.</translation>
    </message>
    <message>
        <source>The dining room from above: who waits, who works, and who looks at a board.</source>
        <extracomment>glossary: floor</extracomment>
        <translation>La sala vista desde arriba: quién espera, quién trabaja y quién mira un tablero.</translation>
    </message>
    <message>
        <source>The roads from a command to the views, and each message on its way.</source>
        <extracomment>glossary: flow</extracomment>
        <translation>Los caminos desde un comando hasta las vistas, y cada mensaje en camino.</translation>
    </message>
    <message>
        <source>Waits, queues and work of this evening as curves; they are simulated, the same on every computer.</source>
        <extracomment>glossary: charts</extracomment>
        <translation>Esperas, colas y trabajo de esta velada, como curvas; son simuladas, iguales en todos los ordenadores.</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and every pane shows that moment.</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>La velada como una línea: el cursor se pone donde se quiera, y todos los paneles muestran ese momento.</translation>
    </message>
    <message>
        <source>Why a document says what it says: the events behind it, with the decisions that made them.</source>
        <extracomment>glossary: why</extracomment>
        <translation>Por qué un documento dice lo que dice: los eventos que hay detrás, con las decisiones que los produjeron.</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is added while the evening runs.</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>Cuántos clientes han pedido qué plato: una vista que se añade mientras corre la velada.</translation>
    </message>
    <message>
        <source>The files of the evening, looked into and never written.</source>
        <extracomment>glossary: stores</extracomment>
        <translation>Los archivos de la velada: se miran por dentro y nunca se escriben.</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true.</source>
        <extracomment>glossary: harm</extracomment>
        <translation>Lo que costó guiarse por vistas que no mostraban lo que era cierto.</translation>
    </message>
    <message>
        <source>The clock of the restaurant: let the evening run, hold it, or take one step.</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>El reloj del restaurante: dejar correr la velada, detenerla o dar un solo paso.</translation>
    </message>
    <message>
        <source>Who works now, and at what; the next guests find it changed.</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>Quién trabaja ahora, y en qué; los próximos clientes ya lo encuentran cambiado.</translation>
    </message>
    <message>
        <source>What has just happened and is worth looking at, or why something was refused.</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>Lo que acaba de pasar y merece verse, o por qué se rechazó algo.</translation>
    </message>
    <message>
        <source>Which service is stopped or slow, and what waits for it.</source>
        <extracomment>glossary: serviceBar</extracomment>
        <translation>Qué servicio está parado o lento, y qué lo espera.</translation>
    </message>
    <message>
        <source>Whether the view is right: its documents are compared with what the events make.</source>
        <extracomment>glossary: light</extracomment>
        <translation>Si la vista es correcta: sus documentos se comparan con lo que dan los eventos.</translation>
    </message>
    <message>
        <source>How far the view has come with the log, and how old what it shows is.</source>
        <extracomment>glossary: progress</extracomment>
        <translation>Hasta dónde ha llegado la vista en el registro, y cuán viejo es lo que muestra.</translation>
    </message>
    <message>
        <source>What can be done to the view itself: stop it, make it anew, help it over a bad event.</source>
        <extracomment>glossary: viewMenu</extracomment>
        <translation>Lo que se puede hacer con la vista misma: detenerla, rehacerla, ayudarla a pasar un evento malo.</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and the picture shows that moment.</source>
        <extracomment>glossary: stageBand</extracomment>
        <translation>La velada como una línea: el cursor se pone donde se quiera, y la imagen muestra ese momento.</translation>
    </message>
    <message>
        <source>command</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>comando</translation>
    </message>
    <message>
        <source>a task that somebody asks for (&quot;VoidLine, reason: wrong table&quot;), with an id, an actor, and the view and position it was decided on</source>
        <extracomment>glossary: command</extracomment>
        <translation>una tarea que alguien pide («VoidLine, motivo: mesa equivocada»), con un id, un actor, y la vista y la posición con que se decidió pedirla</translation>
    </message>
    <message>
        <source>command handler</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>gestor de comandos</translation>
    </message>
    <message>
        <source>finds the aggregates of a command, lets them decide, and appends what they decided</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>busca los agregados de un comando, les deja decidir y añade al registro lo que decidieron</translation>
    </message>
    <message>
        <source>decide, evolve</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>decidir, evolucionar</translation>
    </message>
    <message>
        <source>the two pure functions of an aggregate: (state, command) to events or a rejection; (state, event) to state</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>las dos funciones puras de un agregado: (estado, comando) a eventos o a un rechazo; (estado, evento) a estado</translation>
    </message>
    <message>
        <source>rejection, refusal</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>rechazo, negativa</translation>
    </message>
    <message>
        <source>the rejection is the typed reason with its sentence; refusal is what a person meets</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>el rechazo es el motivo tipado con su frase; la negativa es lo que encuentra una persona</translation>
    </message>
    <message>
        <source>outcome</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>resultado</translation>
    </message>
    <message>
        <source>what became of a command: accepted with its events, or rejected; a repeated command id gets the first one again</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>en qué quedó un comando: aceptado con sus eventos, o rechazado; si se repite su id, se obtiene otra vez el primer resultado</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>glossary: story</extracomment>
        <translation>evento</translation>
    </message>
    <message>
        <source>a fact of the restaurant, in the past tense, never changed</source>
        <extracomment>glossary: event</extracomment>
        <translation>un hecho del restaurante, en pasado, que nunca se cambia</translation>
    </message>
    <message>
        <source>aggregate, stream</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>agregado, flujo</translation>
    </message>
    <message>
        <source>an aggregate (an order, a table, the stock of a dish, a payment) is folded from its stream, the events about it in order</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>un agregado (un pedido, una mesa, las existencias de un plato, un pago) se pliega desde su flujo: los eventos que tratan de él, en orden</translation>
    </message>
    <message>
        <source>consistency boundary</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>límite de consistencia</translation>
    </message>
    <message>
        <source>the streams that a decision looked at, each at a version; among them are those that it wrote to</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>los flujos que miró una decisión, cada uno en una versión; entre ellos están aquellos en los que escribió</translation>
    </message>
    <message>
        <source>expected version</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>versión esperada</translation>
    </message>
    <message>
        <source>the number of events in a stream that a decision was made on; if there are more by now, it is decided again</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>el número de eventos de un flujo sobre los que se tomó una decisión; si entretanto hay más, se decide de nuevo</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>glossary: log</extracomment>
        <translation>registro (log)</translation>
    </message>
    <message>
        <source>all events of one store, in one order</source>
        <extracomment>glossary: log</extracomment>
        <translation>todos los eventos de un almacén, en un solo orden</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>glossary: position</extracomment>
        <translation>posición</translation>
    </message>
    <message>
        <source>the place of an event in the log, dense from 1</source>
        <extracomment>glossary: position</extracomment>
        <translation>el lugar de un evento en el registro, sin huecos desde 1</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>proyección</translation>
    </message>
    <message>
        <source>what folds events into documents; a board is a projection with its documents, as a value</source>
        <extracomment>glossary: projection</extracomment>
        <translation>lo que pliega eventos en documentos; un tablero es una proyección con sus documentos, como valor</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>glossary: details</extracomment>
        <translation>documento</translation>
    </message>
    <message>
        <source>one thing that a view shows: a ticket, a table&apos;s card, a number on the status board; named by view, kind and key</source>
        <extracomment>glossary: document</extracomment>
        <translation>una cosa que muestra una vista: una comanda, la ficha de una mesa, un número del tablero de números; se nombra por vista, tipo y clave</translation>
    </message>
    <message>
        <source>read view, view</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>vista de lectura, vista</translation>
    </message>
    <message>
        <source>a board as somebody reads it, kept in step with the log; pane is the widget that shows it</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>un tablero tal como alguien lo lee, al día con el registro; el panel es el elemento de la pantalla que lo muestra</translation>
    </message>
    <message>
        <source>read store</source>
        <extracomment>glossary: stores</extracomment>
        <translation>almacén de lectura</translation>
    </message>
    <message>
        <source>the file that keeps a view&apos;s documents and checkpoint; deleting it costs a rebuild and nothing else</source>
        <extracomment>glossary: read store</extracomment>
        <translation>el archivo que guarda los documentos y el punto de control de una vista; borrarlo cuesta una reconstrucción y nada más</translation>
    </message>
    <message>
        <source>write side, read side</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>lado de escritura, lado de lectura</translation>
    </message>
    <message>
        <source>who handles commands and appends; whoever keeps the views in step (ReadSide)</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>quien trata los comandos y añade al registro; quien mantiene al día las vistas (ReadSide)</translation>
    </message>
    <message>
        <source>query</source>
        <extracomment>glossary: status</extracomment>
        <translation>consulta</translation>
    </message>
    <message>
        <source>a question to a view, whoever asks: a screen that is refreshed, a guest, the staff, a person at the screen; it never changes anything</source>
        <extracomment>glossary: query</extracomment>
        <translation>una pregunta a una vista, la haga quien la haga: una pantalla que se actualiza, un cliente, el personal, una persona ante la pantalla; nunca cambia nada</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>glossary: look</extracomment>
        <translation>vistazo</translation>
    </message>
    <message>
        <source>a query by a guest or by somebody of the staff: recorded, at the position that the view had reached</source>
        <extracomment>glossary: look</extracomment>
        <translation>una consulta de un cliente o de alguien del personal: se graba, en la posición que había alcanzado la vista</translation>
    </message>
    <message>
        <source>cost (of a query)</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>coste (de una consulta)</translation>
    </message>
    <message>
        <source>statements that were run, rows that these answered, steps of SQLite, and the time until the answer was there; none is counted where none was run</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>sentencias ejecutadas, filas que respondieron, pasos de SQLite y el tiempo hasta tener la respuesta; no se cuenta ninguna donde no se ejecutó ninguna</translation>
    </message>
    <message>
        <source>composition</source>
        <extracomment>glossary: composition</extracomment>
        <translation>composición</translation>
    </message>
    <message>
        <source>the same question put to each service at that moment, and the answers put together, instead of asking a view</source>
        <extracomment>glossary: composition</extracomment>
        <translation>la misma pregunta hecha en ese momento a cada servicio, y las respuestas reunidas, en vez de preguntar a una vista</translation>
    </message>
    <message>
        <source>publish, feed</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>publicar, canal de eventos</translation>
    </message>
    <message>
        <source>after the commit the write side publishes the new events to the event feed, where deliveries begin</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>tras el commit, el lado de escritura publica los eventos nuevos en el canal de eventos (feed), donde empiezan las entregas</translation>
    </message>
    <message>
        <source>delivery, delivery line</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>entrega, línea de entrega</translation>
    </message>
    <message>
        <source>a delivery is one event on its way to one view, with the time at which it is due; the line carries a view&apos;s deliveries, in order and resumable</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>una entrega es un evento en camino a una vista, con la hora a la que debe llegar; la línea lleva las entregas de una vista, en orden y reanudables</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>punto de control</translation>
    </message>
    <message>
        <source>how far a view, or the process manager, has come with the log; stored with what came of it</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>hasta dónde ha llegado en el registro una vista, o el gestor de procesos; se guarda junto con lo que resultó de ello</translation>
    </message>
    <message>
        <source>stopped, slow</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>parado, lento</translation>
    </message>
    <message>
        <source>of a service: it decides no command until it is set going again; or each a while after it was sent</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>de un servicio: no decide ningún comando hasta que se lo reanuda; o decide cada uno un rato después de que se envió</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>retirado</translation>
    </message>
    <message>
        <source>a command that its sender took back because its service did not answer: nobody decides it any more</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>un comando que su remitente retiró porque el servicio no respondía: ya nadie lo decide</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>glossary: under way</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>a command that was taken for handling and is not decided yet: neither accepted nor refused</source>
        <extracomment>glossary: under way</extracomment>
        <translation>un comando que se tomó para tratarlo y aún no está decidido: ni aceptado ni rechazado</translation>
    </message>
    <message>
        <source>choice of consistency</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>elección de consistencia</translation>
    </message>
    <message>
        <source>what whoever gives a command waits for before he goes on: nothing (fire and forget), nothing but with what he did before his eyes (optimistic), his view, all views, or no wait because the command&apos;s own transaction changes the views</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>lo que espera, antes de seguir, quien da un comando: nada (enviar y olvidar), nada pero con lo que hizo ante los ojos (optimista), su vista, todas las vistas, o sin espera porque la propia transacción del comando cambia las vistas</translation>
    </message>
    <message>
        <source>read your writes</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>leer lo propio</translation>
    </message>
    <message>
        <source>what he gets who waits for his view: he never looks at less than he has done himself. What others did may still be missing</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>lo que consigue quien espera a su vista (read your writes): nunca mira menos de lo que él mismo ha hecho. Lo que hicieron otros puede faltar aún</translation>
    </message>
    <message>
        <source>echo</source>
        <extracomment>glossary: echo</extracomment>
        <translation>eco</translation>
    </message>
    <message>
        <source>what a person sees of his command before a view shows it, marked as not confirmed; taken back when it is refused</source>
        <extracomment>glossary: echo</extracomment>
        <translation>lo que una persona ve de su comando antes de que lo muestre una vista, marcado como sin confirmar; se quita si se rechaza</translation>
    </message>
    <message>
        <source>lag</source>
        <extracomment>glossary: progress</extracomment>
        <translation>retraso</translation>
    </message>
    <message>
        <source>how far a view is behind, in events and in restaurant time</source>
        <extracomment>glossary: lag</extracomment>
        <translation>cuánto va atrasada una vista, en eventos y en tiempo del restaurante</translation>
    </message>
    <message>
        <source>replay, rebuild</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>reproducir, reconstruir</translation>
    </message>
    <message>
        <source>replay plays a recording again and checks it; rebuild throws a view away and folds it again</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>reproducir es pasar otra vez una grabación y comprobarla; reconstruir es desechar una vista y volver a plegarla</translation>
    </message>
    <message>
        <source>process manager</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>gestor de procesos</translation>
    </message>
    <message>
        <source>OrderFulfilment: subscribes to the log and answers events with commands of its own</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>OrderFulfilment: sigue el registro y responde a los eventos con comandos propios</translation>
    </message>
    <message>
        <source>to-do list</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>lista de tareas</translation>
    </message>
    <message>
        <source>what the process manager waits for, since which event and until when: a value that follows from events and from the scenario&apos;s limits</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>lo que espera el gestor de procesos, desde qué evento y hasta cuándo: un valor que se deduce de los eventos y de los límites del escenario</translation>
    </message>
    <message>
        <source>expire</source>
        <extracomment>glossary: expire</extracomment>
        <translation>caducar</translation>
    </message>
    <message>
        <source>the time of an entry of that list is over: a reservation or a payment is ended by an event, which anybody can ask why</source>
        <extracomment>glossary: expire</extracomment>
        <translation>se acaba el tiempo de una entrada de esa lista: un evento pone fin a una reserva o a un pago, y cualquiera puede preguntarle por qué</translation>
    </message>
    <message>
        <source>snapshot</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>instantánea</translation>
    </message>
    <message>
        <source>an aggregate&apos;s state at a version, so that folding need not begin at the first event</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>el estado de un agregado en una versión, para no tener que plegar desde el primer evento</translation>
    </message>
    <message>
        <source>normalised tables</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>tablas normalizadas</translation>
    </message>
    <message>
        <source>the restaurant in third normal form, kept beside the log by the same transactions: one fact in one place</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>el restaurante en tercera forma normal, mantenido junto al registro por las mismas transacciones: un hecho en un solo lugar</translation>
    </message>
    <message>
        <source>stamp</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>sello</translation>
    </message>
    <message>
        <source>position and time of the last change, which a row carries for whoever copies by polling</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>posición y hora del último cambio, que lleva una fila para quien copia por sondeo</translation>
    </message>
    <message>
        <source>change capture</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>captura de cambios</translation>
    </message>
    <message>
        <source>triggers of the writing connection note each change of the tables; a job drains the notes</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>los disparadores (triggers) de la conexión que escribe anotan cada cambio de las tablas; una tarea vacía las anotaciones</translation>
    </message>
    <message>
        <source>poll, sweep</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>sondeo, repaso</translation>
    </message>
    <message>
        <source>a poll asks for rows whose stamp is later; a sweep compares keys, and so finds what was deleted</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>un sondeo pide las filas con sello posterior; un repaso compara claves, y así encuentra lo que se borró</translation>
    </message>
    <message>
        <source>upcaster</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>conversor de esquemas</translation>
    </message>
    <message>
        <source>turns the stored form of an older schema into the present one</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>convierte la forma guardada de un esquema anterior en la actual (upcaster)</translation>
    </message>
    <message>
        <source>parked, skipped</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>apartado, omitido</translation>
    </message>
    <message>
        <source>events that a view goes on without, by whose decision, and why</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>eventos sin los que sigue una vista, por decisión de quién, y por qué</translation>
    </message>
    <message>
        <source>road, leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>camino, tramo</translation>
    </message>
    <message>
        <source>the way from one place of the picture to the next; one message&apos;s trip over one road is a leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>la vía de un lugar de la imagen al siguiente; el viaje de un mensaje por un camino es un tramo</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>glossary: token</extracomment>
        <translation>ficha</translation>
    </message>
    <message>
        <source>a message on its way: a blue square for a command, an orange dot for an event</source>
        <extracomment>glossary: token</extracomment>
        <translation>un mensaje en camino: un cuadrado azul es un comando, un punto naranja es un evento</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>horario</translation>
    </message>
    <message>
        <source>when each message leaves and arrives on each road; drawn longer than it takes where it takes no time</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>cuándo sale y cuándo llega cada mensaje en cada camino; se dibuja más largo de lo que dura donde no dura nada</translation>
    </message>
    <message>
        <source>held board</source>
        <extracomment>glossary: held board</extracomment>
        <translation>tablero retenido</translation>
    </message>
    <message>
        <source>a board whose changes are kept back until their event has arrived in the picture</source>
        <extracomment>glossary: held board</extracomment>
        <translation>un tablero cuyos cambios se retienen hasta que su evento ha llegado en la imagen</translation>
    </message>
    <message>
        <source>caption (of the picture)</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>leyenda (de la imagen)</translation>
    </message>
    <message>
        <source>what has happened last in the picture, in words, at the place where it happened</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>lo último que ha pasado en la imagen, en palabras, en el lugar donde pasó</translation>
    </message>
    <message>
        <source>belief</source>
        <extracomment>glossary: belief</extracomment>
        <translation>creencia</translation>
    </message>
    <message>
        <source>what somebody takes to be so, because a board said so when he looked last; outlined where it is not</source>
        <extracomment>glossary: belief</extracomment>
        <translation>lo que alguien da por cierto porque lo decía un tablero cuando miró por última vez; con contorno donde no es así</translation>
    </message>
    <message>
        <source>scenario</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>escenario</translation>
    </message>
    <message>
        <source>everything that an evening starts from: menu, tables, staff, guests or script, seed; a value, and a file</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>todo aquello de lo que parte una velada: carta, mesas, personal, clientes o guion, semilla; un valor, y un archivo</translation>
    </message>
    <message>
        <source>script</source>
        <extracomment>glossary: script</extracomment>
        <translation>guion</translation>
    </message>
    <message>
        <source>the commands that a scenario gives by itself; an evening has guests and staff of its own (a living evening), or a script</source>
        <extracomment>glossary: script</extracomment>
        <translation>los comandos que un escenario da por sí mismo; una velada tiene clientes y personal propios (una velada viva), o un guion</translation>
    </message>
    <message>
        <source>evening</source>
        <extracomment>glossary: evening</extracomment>
        <translation>velada</translation>
    </message>
    <message>
        <source>one run of a restaurant from its opening to its end</source>
        <extracomment>glossary: evening</extracomment>
        <translation>el paso de un restaurante, una vez, de su apertura a su final</translation>
    </message>
    <message>
        <source>restaurant time</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>tiempo del restaurante</translation>
    </message>
    <message>
        <source>the clock of the evening; wall clock is the computer&apos;s. An Instant is always of restaurant time</source>
        <extracomment>glossary: restaurant time</extracomment>
        <translation>el reloj de la velada; el reloj real es el del ordenador. Un Instant es siempre del tiempo del restaurante</translation>
    </message>
    <message>
        <source>activity</source>
        <extracomment>glossary: floor</extracomment>
        <translation>actividad</translation>
    </message>
    <message>
        <source>what guests and staff do besides commands: wait, walk, cook, look at a view</source>
        <extracomment>glossary: activity</extracomment>
        <translation>lo que hacen clientes y personal además de dar comandos: esperar, andar, cocinar, mirar una vista</translation>
    </message>
    <message>
        <source>story</source>
        <extracomment>glossary: story</extracomment>
        <translation>historia</translation>
    </message>
    <message>
        <source>events and activities of an evening in the one order in which they happened</source>
        <extracomment>glossary: story</extracomment>
        <translation>eventos y actividades de una velada, en el único orden en que ocurrieron</translation>
    </message>
    <message>
        <source>place (of the story)</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>lugar (de la historia)</translation>
    </message>
    <message>
        <source>so many events and activities up to here, dense from 1; not a position, which counts events alone</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>tantos eventos y actividades hasta aquí, sin huecos desde 1; no es una posición, que solo cuenta eventos</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>glossary: recording</extracomment>
        <translation>grabación</translation>
    </message>
    <message>
        <source>the .restaurant file of an evening, when it is looked at: log, commands with outcomes, activities, cues, notes, scenario</source>
        <extracomment>glossary: recording</extracomment>
        <translation>el archivo .restaurant de una velada, cuando se lo mira: registro, comandos con resultados, actividades, señales, notas, escenario</translation>
    </message>
    <message>
        <source>journal</source>
        <extracomment>glossary: journal</extracomment>
        <translation>diario</translation>
    </message>
    <message>
        <source>all that a recording holds that is the same again for the same scenario and seed</source>
        <extracomment>glossary: journal</extracomment>
        <translation>todo lo que en una grabación vuelve a ser igual con el mismo escenario y la misma semilla</translation>
    </message>
    <message>
        <source>record</source>
        <extracomment>glossary: record</extracomment>
        <translation>asiento</translation>
    </message>
    <message>
        <source>one row of a journal; the record of an evening that is run again is what it must meet</source>
        <extracomment>glossary: record</extracomment>
        <translation>una fila de un diario; con los asientos de una velada que se repite tiene que coincidir la repetición</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>señal</translation>
    </message>
    <message>
        <source>a change of the evening that the scenario plans, with a caption if it wants one</source>
        <extracomment>glossary: cue</extracomment>
        <translation>un cambio de la velada que prevé el escenario, con leyenda si la quiere</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>glossary: note</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>what a person wrote at a place of the story</source>
        <extracomment>glossary: note</extracomment>
        <translation>lo que una persona escribió en un lugar de la historia</translation>
    </message>
    <message>
        <source>show</source>
        <extracomment>glossary: show</extracomment>
        <translation>presentación</translation>
    </message>
    <message>
        <source>a recording played by itself: it stands still at notes and at captions of the scenario until they can have been read</source>
        <extracomment>glossary: show</extracomment>
        <translation>una grabación que se reproduce sola: se detiene en las notas y en las leyendas del escenario hasta que dé tiempo a leerlas</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>hoja de contactos</translation>
    </message>
    <message>
        <source>moments of an evening side by side on pages, each with its time, its event and its caption</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>momentos de una velada, unos junto a otros en páginas, cada uno con su hora, su evento y su leyenda</translation>
    </message>
    <message>
        <source>cursor</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>cursor</translation>
    </message>
    <message>
        <source>where the screen stands in the story: a mark and a time; live, it stands at the end</source>
        <extracomment>glossary: cursor</extracomment>
        <translation>dónde está la pantalla en la historia: una marca y una hora; en vivo, está al final</translation>
    </message>
    <message>
        <source>mark (of the story)</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>marca (de la historia)</translation>
    </message>
    <message>
        <source>so many events and so many activities. Marks on a pane are outlines on documents: wrong, or part of an answer to why</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>tantos eventos y tantas actividades. Las marcas en un panel son contornos de documentos: erróneo, o parte de la respuesta a un porqué</translation>
    </message>
    <message>
        <source>stage</source>
        <extracomment>glossary: stage</extracomment>
        <translation>escena</translation>
    </message>
    <message>
        <source>what shows the evening at the cursor: live threads, or the playback</source>
        <extracomment>glossary: stage</extracomment>
        <translation>lo que muestra la velada en el cursor: los hilos en vivo, o la reproducción</translation>
    </message>
    <message>
        <source>keyframe</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>fotograma clave</translation>
    </message>
    <message>
        <source>boards kept at a place of the story, so that moving the cursor need not fold from the beginning</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>tableros guardados en un lugar de la historia, para que mover el cursor no obligue a plegar desde el principio</translation>
    </message>
    <message>
        <source>branch</source>
        <extracomment>glossary: branch</extracomment>
        <translation>ramificación</translation>
    </message>
    <message>
        <source>a new recording that shares what was until the cursor</source>
        <extracomment>glossary: branch</extracomment>
        <translation>una grabación nueva que comparte lo que hubo hasta el cursor</translation>
    </message>
    <message>
        <source>run again</source>
        <extracomment>glossary: run again</extracomment>
        <translation>repetir</translation>
    </message>
    <message>
        <source>doing a living evening once more from its scenario while comparing it with its record, because minds are not stored</source>
        <extracomment>glossary: run again</extracomment>
        <translation>hacer otra vez una velada viva desde su escenario y compararla con su grabación, porque lo que la gente piensa no se guarda</translation>
    </message>
    <message>
        <source>guest, party</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>cliente, grupo</translation>
    </message>
    <message>
        <source>a guest comes and goes; a party is guests who sit at one table together</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>un cliente viene y se va; un grupo son clientes que se sientan juntos a una mesa</translation>
    </message>
    <message>
        <source>taker, runner, cook, manager</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>toma pedidos, sirve, cocinero, encargado</translation>
    </message>
    <message>
        <source>roles; Charlie takes orders, Roger serves and answers</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>funciones del personal; Charlie toma pedidos, Roger sirve y responde</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>grupo de personal</translation>
    </message>
    <message>
        <source>staff of one role who share their work; staffing is how many of them work now, rota is what the scenario plans</source>
        <extracomment>glossary: pool</extracomment>
        <translation>personal de una misma función que se reparte el trabajo; la dotación es cuántos trabajan ahora, los turnos son lo que prevé el escenario</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>glossary: table</extracomment>
        <translation>mesa, tabla</translation>
    </message>
    <message>
        <source>where a party sits. In a database it is a store table (DocumentTable for documents); rows and columns on the screen are an item model</source>
        <extracomment>glossary: table</extracomment>
        <translation>donde se sienta un grupo (mesa). En una base de datos es una tabla del almacén (DocumentTable para documentos); filas y columnas en la pantalla son un modelo de elementos (item model)</translation>
    </message>
    <message>
        <source>station</source>
        <extracomment>glossary: station</extracomment>
        <translation>estación</translation>
    </message>
    <message>
        <source>part of the kitchen that cooks certain dishes; its places are how many at a time, as the scenario says</source>
        <extracomment>glossary: station</extracomment>
        <translation>parte de la cocina que prepara ciertos platos; sus puestos son cuántos a la vez, como diga el escenario</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>glossary: room</extracomment>
        <translation>sala (room)</translation>
    </message>
    <message>
        <source>in these documents: a folder of the code with its library. Where guests sit is the dining room</source>
        <extracomment>glossary: room</extracomment>
        <translation>en estos documentos, room es una carpeta del código con su biblioteca. Donde se sientan los clientes es la sala (dining room)</translation>
    </message>
    <message>
        <source>lesson, stop, reveal</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>lección, parada, revelación</translation>
    </message>
    <message>
        <source>evenings with stops, at which a class says what it expects; the reveal is the stretch that then shows it</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>veladas con paradas en las que una clase dice lo que espera; la revelación es el trecho que luego lo muestra</translation>
    </message>
    <message>
        <source>case (of a lesson)</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>caso (de una lección)</translation>
    </message>
    <message>
        <source>one of its evenings; two of them differ in one thing</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>una de sus veladas; dos de ellas difieren en una sola cosa</translation>
    </message>
    <message>
        <source>misconception</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>idea errónea</translation>
    </message>
    <message>
        <source>what people believe and is not so; one of 26 that have a number and a name. Each wrong choice of a lesson&apos;s question is one</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>lo que la gente cree y no es así; una de las 26 que tienen número y nombre. Cada respuesta equivocada a la pregunta de una lección es una de ellas</translation>
    </message>
    <message>
        <source>vote, tally</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>voto, recuento</translation>
    </message>
    <message>
        <source>how many chose what, first and after they have talked; what that comes to by misconception</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>cuántos eligieron qué, primero y después de hablar; en qué queda eso por ideas erróneas</translation>
    </message>
    <message>
        <source>expectation, verdict</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>expectativa, veredicto</translation>
    </message>
    <message>
        <source>what somebody expects of an evening at a moment; whether it is so, with what was found</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>lo que alguien espera de una velada en un momento; si es así, con lo que se encontró</translation>
    </message>
    <message>
        <source>harm, harm ledger</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>daño, libro de daños</translation>
    </message>
    <message>
        <source>a decision that was made on a view which did not show what was true, and that the truth would have refused or changed; the ledger lists them with their price, as a value</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>una decisión tomada con una vista que no mostraba lo que era cierto, y que la verdad habría rechazado o cambiado; el libro las reúne con su precio, como valor</translation>
    </message>
    <message>
        <source>cause (of harm)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>causa (del daño)</translation>
    </message>
    <message>
        <source>why the view did not show it: lag (it was behind), loss, order, duplication (of events on their way to it)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>por qué no lo mostraba la vista: retraso (iba atrasada), pérdida, orden, duplicación (de eventos camino de ella)</translation>
    </message>
    <message>
        <source>price (of harm)</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>precio (del daño)</translation>
    </message>
    <message>
        <source>staff&apos;s time for nothing, guests&apos; time, plates, and their price on the menu</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>tiempo del personal para nada, tiempo de los clientes, platos, y su precio en la carta</translation>
    </message>
    <message>
        <source>behind, wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>atrasado, erróneo</translation>
    </message>
    <message>
        <source>a view that has not heard of everything is behind; one whose documents are not what the events make is wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>una vista que no se ha enterado de todo está atrasada; una cuyos documentos no son lo que dan los eventos es errónea</translation>
    </message>
    <message>
        <source>bend</source>
        <extracomment>glossary: bend</extracomment>
        <translation>perturbación</translation>
    </message>
    <message>
        <source>a fault on the way of events to one view, injected on purpose and recorded: delay, drop, duplicate, swap, pause, slowness, crash before the checkpoint, lost wake-up, poison, busy, unpublished, discard</source>
        <extracomment>glossary: bend</extracomment>
        <translation>un fallo en el camino de los eventos a una vista, inyectado a propósito y grabado: demorar, descartar, duplicar, permutar, pausar, frenar, caída antes del punto de control, aviso perdido, veneno, ocupado, sin publicar, desechar</translation>
    </message>
    <message>
        <source>protection</source>
        <extracomment>glossary: protection</extracomment>
        <translation>protección</translation>
    </message>
    <message>
        <source>what keeps a view right in spite of bends: duplicate check, gap detection, order, retry; and single flight</source>
        <extracomment>glossary: protection</extracomment>
        <translation>lo que mantiene correcta una vista pese a las perturbaciones: control de duplicados, control de huecos, orden, reintento; y single flight</translation>
    </message>
    <message>
        <source>thrown away, empty</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>desechada, vacía</translation>
    </message>
    <message>
        <source>a view that is thrown away (discard) shows nothing: it is empty until a look of a guest or of the staff has it rebuilt from the log</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>una vista que se desecha (discard) no muestra nada: está vacía hasta que un vistazo de un cliente o del personal la hace reconstruir desde el registro</translation>
    </message>
    <message>
        <source>stampede (dogpile)</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>estampida (dogpile)</translation>
    </message>
    <message>
        <source>everybody who finds a view empty begins a rebuild of his own; they share one projector, so each takes the longer the more there are</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>todo el que encuentra vacía una vista inicia su propia reconstrucción; comparten un solo proyector, así que cada una tarda más cuantas más haya</translation>
    </message>
    <message>
        <source>single flight (request coalescing)</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>single flight (agrupar peticiones)</translation>
    </message>
    <message>
        <source>the protection against it: the first look begins a rebuild, and who else finds the view empty waits for that</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>la protección contra la estampida: el primer vistazo inicia una reconstrucción, y quien más encuentre vacía la vista espera a esa</translation>
    </message>
    <message>
        <source>at most once, at least once, effectively once</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>como máximo una vez, al menos una vez, efectivamente una vez</translation>
    </message>
    <message>
        <source>what the protections come to: no event is shown twice; none is missing; as if each came once, in order</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>en qué quedan las protecciones: ningún evento se muestra dos veces; no falta ninguno; como si cada uno llegara una vez, en orden</translation>
    </message>
    <message>
        <source>poison event</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>evento venenoso</translation>
    </message>
    <message>
        <source>one that a view cannot show, however often it tries. It stops the view, is skipped and noted, or is parked, with what follows about the same order</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>uno que una vista no puede mostrar, por mucho que lo intente. Detiene la vista, se omite y se anota, o se aparta, con lo que sigue sobre el mismo pedido</translation>
    </message>
    <message>
        <source>stale, silently wrong</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>obsoleto, erróneo sin que se note</translation>
    </message>
    <message>
        <source>an order that a view shows wrongly is stale while what mends it is on its way or parked; silently wrong if nothing will, until the view is made anew</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>un pedido que una vista muestra mal está obsoleto mientras lo que lo corrige está en camino o apartado; es erróneo sin que se note si nada lo corregirá hasta que se rehaga la vista</translation>
    </message>
    <message>
        <source>audit</source>
        <extracomment>glossary: light</extracomment>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>folds the log a second time and compares it with what the read stores hold; what differs is a finding</source>
        <extracomment>glossary: audit</extracomment>
        <translation>pliega el registro por segunda vez y lo compara con lo que tienen los almacenes de lectura; lo que difiere es un hallazgo</translation>
    </message>
    <message>
        <source>trail</source>
        <extracomment>glossary: why</extracomment>
        <translation>rastro</translation>
    </message>
    <message>
        <source>the answer to why a document says what it says: the events that made it so, with the commands and decisions behind them</source>
        <extracomment>glossary: trail</extracomment>
        <translation>la respuesta a por qué un documento dice lo que dice: los eventos que lo hicieron así, con los comandos y las decisiones que hay detrás</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>glossary: effects</extracomment>
        <translation>efectos</translation>
    </message>
    <message>
        <source>what a command has changed in the views</source>
        <extracomment>glossary: effects</extracomment>
        <translation>lo que un comando ha cambiado en las vistas</translation>
    </message>
    <message>
        <source>variant, column</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>variante, columna</translation>
    </message>
    <message>
        <source>one way to play an evening: what is other than its scenario says (architecture, staffing, delays, boards, bends, protections), with the same guests, seed and commands; a column is a variant beside others in a comparison</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>una manera de hacer una velada: lo que es distinto de lo que dice su escenario (arquitectura, personal, demoras, tableros, perturbaciones, protecciones), con los mismos clientes, semilla y comandos; una columna es una variante junto a otras en una comparación</translation>
    </message>
    <message>
        <source>twin run, parting</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>ejecución gemela, separación</translation>
    </message>
    <message>
        <source>an evening in two variants, A and B, under one clock; they part at the first instant after which their views show different things</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>una velada en dos variantes, A y B, bajo un mismo reloj; se separan en el primer instante tras el cual sus vistas muestran cosas distintas</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>glossary: run</extracomment>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>one simulation from one seed; several with a seed each are independent of each other</source>
        <extracomment>glossary: run</extracomment>
        <translation>una simulación con una semilla; varias, cada una con su semilla, son independientes entre sí</translation>
    </message>
    <message>
        <source>replication</source>
        <extracomment>glossary: replication</extracomment>
        <translation>réplica</translation>
    </message>
    <message>
        <source>one evening of a column; replication k has the same seed, and so the same guests, in every column (common random numbers)</source>
        <extracomment>glossary: replication</extracomment>
        <translation>una velada de una columna; la réplica k tiene la misma semilla, y por tanto los mismos clientes, en todas las columnas (números aleatorios comunes)</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>glossary: charts</extracomment>
        <translation>cifra</translation>
    </message>
    <message>
        <source>one number that an evening comes to; simulated is the same on every computer, measured is of this one</source>
        <extracomment>glossary: figure</extracomment>
        <translation>un número en que se resume una velada; simulado es igual en todos los ordenadores, medido es de este</translation>
    </message>
    <message>
        <source>difference (between columns)</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>diferencia (entre columnas)</translation>
    </message>
    <message>
        <source>of paired replications, to the first column; said only where its interval does not hold zero</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>de réplicas emparejadas, con la primera columna; solo se dice donde su intervalo no contiene el cero</translation>
    </message>
    <message>
        <source>knob, sweep</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>ajuste, barrido</translation>
    </message>
    <message>
        <source>one setting of a scenario; a sweep turns it from point to point and leaves all else</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>un parámetro de un escenario; un barrido lo mueve de punto en punto y deja todo lo demás</translation>
    </message>
    <message>
        <source>measured load</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>carga medida</translation>
    </message>
    <message>
        <source>one writer and so many readers at a time, on the files of an architecture, on this computer</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>un escritor y un número dado de lectores a la vez, sobre los archivos de una arquitectura, en este ordenador</translation>
    </message>
    <message>
        <source>saturated</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>saturado</translation>
    </message>
    <message>
        <source>fewer than 90 of 100 guests who come are served by the end of the evening, and all of the interval says so</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>menos de 90 de cada 100 clientes que vienen quedan servidos al final de la velada, y todo el intervalo lo dice</translation>
    </message>
    <message>
        <source>interval</source>
        <extracomment>glossary: interval</extracomment>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>where the truth lies, as far as the runs can tell: of 100 such intervals 95 hold it</source>
        <extracomment>glossary: interval</extracomment>
        <translation>dónde está la verdad, hasta donde pueden decirlo las ejecuciones: de 100 intervalos así, 95 la contienen</translation>
    </message>
    <message>
        <source>warm-up</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>the beginning of a run that is not counted, because the queue began empty</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>el principio de una ejecución, que no se cuenta porque la cola empezó vacía</translation>
    </message>
    <message>
        <source>relaxation time</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>tiempo de relajación</translation>
    </message>
    <message>
        <source>how long a queue takes to forget how it began, the longer the busier it is</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>cuánto tarda una cola en olvidar cómo empezó, más cuanto más ocupada está</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>glossary: precision</extracomment>
        <translation>precisión</translation>
    </message>
    <message>
        <source>half an interval&apos;s width as a share of the mean</source>
        <extracomment>glossary: precision</extracomment>
        <translation>la mitad del ancho de un intervalo, como parte de la media</translation>
    </message>
    <message>
        <source>read view</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>vista de lectura</translation>
    </message>
    <message>
        <source>delivery</source>
        <extracomment>glossary: flow</extracomment>
        <translation>entrega</translation>
    </message>
    <message>
        <source>harm ledger</source>
        <extracomment>glossary: harm</extracomment>
        <translation>libro de daños</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>glossary: serviceBar</extracomment>
        <translation>parado</translation>
    </message>
    <message>
        <source>rebuild</source>
        <extracomment>glossary: viewMenu</extracomment>
        <translation>reconstruir</translation>
    </message>
    <message>
        <source>guest on a phone</source>
        <extracomment>glossary: guest on a phone</extracomment>
        <translation>cliente con teléfono</translation>
    </message>
    <message>
        <source>a guest for whom a person decides, who came in by the doors with a phone; the staff treats him like any other</source>
        <extracomment>glossary: guest on a phone</extracomment>
        <translation>un cliente por el que decide una persona, que entró por las puertas con un teléfono; el personal lo trata como a cualquier otro</translation>
    </message>
    <message>
        <source>seat</source>
        <extracomment>glossary: seat</extracomment>
        <translation>puesto</translation>
    </message>
    <message>
        <source>one instance of the program at a log on a server, by its kind: it leads, or it is a kitchen, waiter, counter, board or spectator; the database knows what each may do</source>
        <extracomment>glossary: seat</extracomment>
        <translation>una instancia del programa ante un registro en un servidor, según su clase: dirige, o es cocina, camarero, mostrador, tablero o espectador; la base de datos sabe qué puede hacer cada una</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>glossary: notice</extracomment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>a server&apos;s word that something may be new (NOTIFY): a hint, never believed; the checkpoint tells</source>
        <extracomment>glossary: notice</extracomment>
        <translation>la palabra de un servidor de que puede haber algo nuevo (NOTIFY): un indicio, que nunca se cree; lo dice el punto de control</translation>
    </message>
</context>
</TS>
