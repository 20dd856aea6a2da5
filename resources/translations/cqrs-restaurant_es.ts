<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Architecture</name>
    <message>
        <source>Event-sourced</source>
        <translation>Por eventos</translation>
    </message>
    <message>
        <source>its own store</source>
        <translation>su propio almacén</translation>
    </message>
    <message>
        <source>the event log, read on from the view&apos;s checkpoint</source>
        <translation>el registro (log) de eventos, leído desde el punto de control de la vista</translation>
    </message>
    <message>
        <source>as long as the delivery takes</source>
        <translation>lo que tarde la entrega</translation>
    </message>
    <message>
        <source>nothing that the checkpoint does not mend: what comes twice or too early is noticed and read again</source>
        <translation>nada que el punto de control no remedie: lo que llega dos veces o demasiado pronto se nota y se vuelve a leer</translation>
    </message>
    <message>
        <source>CRUD</source>
        <translation>CRUD</translation>
    </message>
    <message>
        <source>the normalised tables of the write side, joined at each refresh</source>
        <translation>las tablas normalizadas del lado de escritura, unidas (join) en cada actualización</translation>
    </message>
    <message>
        <source>nothing: there is one model</source>
        <translation>nada: hay un solo modelo</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every look loads the one store, and waits where it is locked</source>
        <translation>cada vistazo carga el único almacén, y espera donde está bloqueado</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>Un solo almacén</translation>
    </message>
    <message>
        <source>read tables in the write side&apos;s file</source>
        <translation>tablas de lectura en el archivo del lado de escritura</translation>
    </message>
    <message>
        <source>the transaction of the command</source>
        <translation>la transacción del comando</translation>
    </message>
    <message>
        <source>each command pays for every view</source>
        <translation>cada comando paga por todas las vistas</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>the write side, after its commit: a second write</source>
        <translation>el lado de escritura, tras su commit: una segunda escritura</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>instantes</translation>
    </message>
    <message>
        <source>a crash between commit and push: what was to be pushed is lost for ever, and no one notices</source>
        <translation>una caída entre el commit y el push: lo que había que enviar se pierde para siempre, y nadie lo nota</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>triggers that note which rows change, and a job that copies them every %1</source>
        <translation>disparadores (triggers) que anotan qué filas cambian, y una tarea que las copia cada %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>the job stops; a table has no trigger</source>
        <translation>la tarea se detiene; una tabla no tiene disparador</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondeo</translation>
    </message>
    <message>
        <source>a job that asks every %1 which rows have changed</source>
        <translation>una tarea que pregunta cada %1 qué filas han cambiado</translation>
    </message>
    <message>
        <source>rows that are gone, where nobody looks for them; and what changes at the instant of the question, where it asks by the clock</source>
        <translation>las filas borradas, si nadie las busca; y lo que cambia en el instante de la pregunta, si pregunta por la hora</translation>
    </message>
    <message>
        <source>&amp;Lose the next push</source>
        <translation>&amp;Perder el próximo push</translation>
    </message>
    <message>
        <source>a push lost</source>
        <translation>un push perdido</translation>
    </message>
    <message>
        <source>Push: as if the program crashed after its next commit. What is recorded at that instant is never pushed, and no one notices.</source>
        <translation>Push: como si el programa se cayera tras su próximo commit. Lo que se registra en ese instante nunca se envía, y nadie lo nota.</translation>
    </message>
    <message>
        <source>a push was lost</source>
        <translation>se perdió un push</translation>
    </message>
    <message>
        <source>&amp;Stop the job</source>
        <translation>&amp;Detener la tarea</translation>
    </message>
    <message>
        <source>job stopped</source>
        <translation>tarea detenida</translation>
    </message>
    <message>
        <source>Trigger and poll: the job runs once more, then no longer. The views stand still until it is set going.</source>
        <translation>Disparador y sondeo: la tarea se ejecuta una vez más y luego ya no. Las vistas quedan paradas hasta que se reanude.</translation>
    </message>
    <message>
        <source>the job has stopped</source>
        <translation>la tarea se ha detenido</translation>
    </message>
    <message>
        <source>No trigger on &amp;order lines</source>
        <translation>Sin disparador en las &amp;líneas</translation>
    </message>
    <message>
        <source>lines unwatched</source>
        <translation>líneas sin vigilar</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of order lines. What changes there alone is not copied.</source>
        <translation>Disparador: alguien olvidó el disparador de la tabla de líneas de pedido. Lo que cambia solo allí no se copia.</translation>
    </message>
    <message>
        <source>no trigger notes changes of order lines</source>
        <translation>ningún disparador anota los cambios de las líneas de pedido</translation>
    </message>
    <message>
        <source>No trigger on s&amp;eating</source>
        <translation>Sin disparador en las &amp;mesas</translation>
    </message>
    <message>
        <source>seating unwatched</source>
        <translation>mesas sin vigilar</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of who sits where. What changes there alone is not copied.</source>
        <translation>Disparador: alguien olvidó el disparador de la tabla de quién se sienta dónde. Lo que cambia solo allí no se copia.</translation>
    </message>
    <message>
        <source>no trigger notes who sits where</source>
        <translation>ningún disparador anota quién se sienta dónde</translation>
    </message>
    <message>
        <source>No trigger on s&amp;tock</source>
        <translation>Sin disparador en las e&amp;xistencias</translation>
    </message>
    <message>
        <source>stock unwatched</source>
        <translation>existencias sin vigilar</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of stock. What changes there alone is not copied.</source>
        <translation>Disparador: alguien olvidó el disparador de la tabla de existencias. Lo que cambia solo allí no se copia.</translation>
    </message>
    <message>
        <source>no trigger notes changes of stock</source>
        <translation>ningún disparador anota los cambios de existencias</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 cada %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, misses something</source>
        <translation>%1, se le escapa algo</translation>
    </message>
    <message>
        <source>the poll asks by the clock, and what changes in the second of its question, after it, is not seen</source>
        <translation>el sondeo pregunta por la hora, y lo que cambia en el segundo de su pregunta, después de ella, no se ve</translation>
    </message>
    <message>
        <source>nobody looks for rows that are gone</source>
        <translation>nadie busca las filas borradas</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>No funciona: %1</translation>
    </message>
    <message>
        <source>A refresh reads: %1
Kept in step by: %2
Stale by: %3
Can go wrong: %4</source>
        <translation>Una actualización lee: %1
La mantiene al día: %2
Queda obsoleta: %3
Puede fallar: %4</translation>
    </message>
    <message>
        <source>The log is kept for the recording; no view is brought up to date from it.</source>
        <translation>El registro se guarda para la grabación; ninguna vista se actualiza a partir de él.</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>Desde ahora: %1</translation>
    </message>
</context>
<context>
    <name>AskingText</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>pantallas</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>the house, unrecorded</source>
        <translation>la casa, sin grabar</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>la copia</translation>
    </message>
    <message>
        <source>the board in memory</source>
        <translation>el tablero en memoria</translation>
    </message>
    <message>
        <source>the normalised tables, joined</source>
        <translation>las tablas normalizadas, unidas</translation>
    </message>
    <message>
        <source>the read tables in the write side&apos;s file</source>
        <translation>las tablas de lectura en el archivo del lado de escritura</translation>
    </message>
    <message>
        <source>the view&apos;s own read store</source>
        <translation>el almacén de lectura propio de la vista</translation>
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
        <translation>ninguna sentencia, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1 sentencia</numerusform>
            <numerusform>%1 sentencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 asked %3 for order %4.</source>
        <translation>%1: %2 consultó %3 por el pedido %4.</translation>
    </message>
    <message>
        <source>%1: %2 looked at %3.</source>
        <translation>%1: %2 miró %3.</translation>
    </message>
    <message>
        <source>It stood at event %1, %2 late.</source>
        <translation>Estaba en el evento %1, con un retraso de %2.</translation>
    </message>
    <message>
        <source>It stood at event %1, the last of the log.</source>
        <translation>Estaba en el evento %1, el último del registro.</translation>
    </message>
    <message>
        <source>Answered by %1: %2.</source>
        <translation>Contestado por %1: %2.</translation>
    </message>
    <message>
        <source>What the answer cost was not measured.</source>
        <translation>No se midió lo que costó la respuesta.</translation>
    </message>
    <message>
        <source>Counted now; it is not recorded.</source>
        <translation>Contado ahora; no queda grabado.</translation>
    </message>
    <message>
        <source>The look is recorded, as activity %1; its cost is not.</source>
        <translation>El vistazo queda grabado como actividad %1; su coste no.</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minuto</numerusform>
            <numerusform>%1 minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of guests and staff has looked in the last %1 of the evening.</source>
        <translation>Ningún cliente ni nadie del personal ha mirado en el último tramo de la velada (%1).</translation>
    </message>
    <message>
        <source>In the last %1 of the evening %2 and %3 have looked, %4 together, as recorded.</source>
        <translation>En el último tramo de la velada (%1) han mirado %2 y %3, en total %4, según lo grabado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 cliente</numerusform>
            <numerusform>%1 clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the staff</source>
        <translation>%1 del personal</translation>
    </message>
    <message>
        <source>The past is on the screen: only recorded looks are known of it.</source>
        <translation>La pantalla muestra el pasado: de él solo se conocen los vistazos grabados.</translation>
    </message>
    <message>
        <source>Its screen was refreshed %1 in the last minute of the wall clock: counted now, not recorded.</source>
        <translation>Su pantalla se actualizó %1 en el último minuto del reloj real: contado ahora, no grabado.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>✓ right</source>
        <translation>✓ correcta</translation>
    </message>
    <message>
        <source>◔ behind %1</source>
        <translation>◔ %1 de retraso</translation>
    </message>
    <message>
        <source>… checking</source>
        <translation>… comprobando</translation>
    </message>
    <message>
        <source>✕ wrong</source>
        <translation>✕ errónea</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? no se sabe</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1: every field is the same.</source>
        <translation>Plegada de nuevo desde el registro hasta el evento %1: todos los campos son iguales.</translation>
    </message>
    <message>
        <source>Nobody knows whether this view is right: %1.</source>
        <translation>Nadie sabe si esta vista es correcta: %1.</translation>
    </message>
    <message>
        <source>%1 %2 events are still to come.</source>
        <translation>%1 Faltan por llegar %2 eventos.</translation>
    </message>
    <message>
        <source>%1 What came after it, up to event %2, is being checked.</source>
        <translation>%1 Lo que vino después, hasta el evento %2, se está comprobando.</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1, this view differs:</source>
        <translation>Plegada de nuevo desde el registro hasta el evento %1, esta vista difiere:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing is copied any more: %1.</source>
        <translation>Ya no se copia nada: %1.</translation>
    </message>
    <message>
        <source>The audit has not compared it yet.</source>
        <translation>La auditoría aún no la ha comparado.</translation>
    </message>
    <message>
        <source>Last compared at %1 by this computer&apos;s clock.</source>
        <translation>Última comparación a las %1, según el reloj de este ordenador.</translation>
    </message>
</context>
<context>
    <name>BendText</name>
    <message>
        <source>Make it late</source>
        <translation>Demorarlo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>It comes later, and others overtake it.</source>
        <translation>Llega más tarde, y otros lo adelantan.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>It never comes. The view is not behind, and yet wrong.</source>
        <translation>No llega nunca. La vista no está atrasada, y aun así es errónea.</translation>
    </message>
    <message>
        <source>Deliver it twice</source>
        <translation>Entregarlo dos veces</translation>
    </message>
    <message>
        <source>delivered twice</source>
        <translation>entregado dos veces</translation>
    </message>
    <message>
        <source>It comes again a little later.</source>
        <translation>Vuelve a llegar un poco después.</translation>
    </message>
    <message>
        <source>Swap it with the next</source>
        <translation>Permutarlo con el siguiente</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>permutado</translation>
    </message>
    <message>
        <source>It comes behind the event that follows it.</source>
        <translation>Llega después del evento que lo sigue.</translation>
    </message>
    <message>
        <source>Pause the projector</source>
        <translation>Pausar el proyector</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>The projector stands still for a while, and all waits.</source>
        <translation>El proyector se para un rato, y todo espera.</translation>
    </message>
    <message>
        <source>Slow the projector down</source>
        <translation>Frenar el proyector</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>frenado</translation>
    </message>
    <message>
        <source>The projector needs so long for each event.</source>
        <translation>El proyector tarda esto con cada evento.</translation>
    </message>
    <message>
        <source>Crash before it is noted</source>
        <translation>Caída antes de anotarlo</translation>
    </message>
    <message>
        <source>shown, and forgotten in a crash</source>
        <translation>mostrado, y olvidado en una caída</translation>
    </message>
    <message>
        <source>The projector crashes between showing the event and noting that it has, and is brought it again.</source>
        <translation>El proyector se cae entre mostrar el evento y anotar que lo ha hecho, y se le vuelve a entregar.</translation>
    </message>
    <message>
        <source>Lose its wake-up</source>
        <translation>Perder su aviso</translation>
    </message>
    <message>
        <source>not told of</source>
        <translation>sin aviso</translation>
    </message>
    <message>
        <source>The projector is not told that there is something: what comes next wakes it.</source>
        <translation>No se avisa al proyector de que hay algo: lo despierta lo que llegue después.</translation>
    </message>
    <message>
        <source>Poison it</source>
        <translation>Envenenarlo</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>veneno</translation>
    </message>
    <message>
        <source>The projector cannot show it, however often it tries.</source>
        <translation>El proyector no puede mostrarlo, por más que lo intente.</translation>
    </message>
    <message>
        <source>Fail for a while</source>
        <translation>Fallar un rato</translation>
    </message>
    <message>
        <source>refused for a while</source>
        <translation>rechazado un rato</translation>
    </message>
    <message>
        <source>The projector cannot show it for a while; then it can.</source>
        <translation>El proyector no puede mostrarlo durante un rato; luego sí.</translation>
    </message>
    <message>
        <source>Crash before it is published</source>
        <translation>Caída antes de publicarlo</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nunca publicado</translation>
    </message>
    <message>
        <source>A dual write: a crash between writing and publishing. Nothing that came of the command is ever sent to this view.</source>
        <translation>Una escritura doble: una caída entre escribir y publicar. Nada de lo que produjo el comando se envía nunca a esta vista.</translation>
    </message>
    <message>
        <source>Throw the view away</source>
        <translation>Desechar la vista</translation>
    </message>
    <message>
        <source>thrown away as a whole</source>
        <translation>desechada entera</translation>
    </message>
    <message>
        <source>It shows nothing. Who looks and finds it empty has it rebuilt, which takes so long for each event of the log.</source>
        <translation>No muestra nada. Quien mira y la encuentra vacía la hace reconstruir, lo que tarda esto por cada evento del registro.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a deed, how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The view has shown it: only what is late can be caught. Set a delay first.</source>
        <translation>La vista ya lo ha mostrado: solo se puede atrapar lo que viene con retraso. Ponga antes una demora.</translation>
    </message>
    <message>
        <source>All of %1 is thrown away; a rebuild takes %2 for each event of the log</source>
        <translation>Se desecha todo (%1); reconstruir tarda %2 por cada evento del registro</translation>
    </message>
    <message>
        <source>The projector of %1 works as ever</source>
        <translation>El proyector trabaja como siempre: %1</translation>
    </message>
    <message>
        <source>The projector of %1 stands still for %2</source>
        <translation>El proyector se para durante %2: %1</translation>
    </message>
    <message>
        <source>The projector of %1 needs %2 for each event</source>
        <translation>El proyector necesita %2 por evento: %1</translation>
    </message>
    <message>
        <source>Event %1 is %2 on its way to %3</source>
        <translation>Evento %1, camino de %3: %2</translation>
    </message>
    <message>
        <source>From now on no more events are %1 on their way to %2</source>
        <translation>Desde ahora, camino de %2, ningún evento más: %1</translation>
    </message>
    <message>
        <source>From now on %1 of 1 000 events are %2 on their way to %3</source>
        <translation>Desde ahora, camino de %3, %1 de cada 1 000 eventos: %2</translation>
    </message>
    <message>
        <source>Stop the view</source>
        <translation>Detener la vista</translation>
    </message>
    <message>
        <source>Go on without it, and note it</source>
        <translation>Seguir sin él y anotarlo</translation>
    </message>
    <message>
        <source>Park the order&apos;s events</source>
        <translation>Apartar los eventos del pedido</translation>
    </message>
    <message>
        <source>Try again, then park</source>
        <translation>Reintentar y luego apartar</translation>
    </message>
    <message>
        <source>always after the same pause</source>
        <translation>siempre tras la misma pausa</translation>
    </message>
    <message>
        <source>each time after twice the pause</source>
        <translation>cada vez tras el doble de pausa</translation>
    </message>
    <message>
        <source>the same, by chance</source>
        <translation>lo mismo, al azar</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Como máximo una vez</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Al menos una vez</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <translation>Efectivamente una vez</translation>
    </message>
    <message>
        <source>duplicate check</source>
        <translation>control de duplicados</translation>
    </message>
    <message>
        <source>gap check</source>
        <translation>control de huecos</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintento</translation>
    </message>
    <message>
        <source>single flight</source>
        <translation>single flight</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>From now on %1 is protected by: %2; a poison event: %3</source>
        <translation>Desde ahora, protección de %1: %2; con un evento envenenado: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>From now on it can be shown: it, and what waits behind it, is</source>
        <translation>Desde ahora puede mostrarse: se muestra, y también lo que espera detrás</translation>
    </message>
    <message>
        <source>Try it once more, and what waits behind it if that goes well</source>
        <translation>Intentarlo una vez más y, si sale bien, también lo que espera detrás</translation>
    </message>
    <message>
        <source>Never show it; what waits behind it is shown</source>
        <translation>No mostrarlo nunca; se muestra lo que espera detrás</translation>
    </message>
    <message>
        <source>All parked events</source>
        <translation>Todos los eventos apartados</translation>
    </message>
    <message>
        <source>Parked event %1</source>
        <translation>Evento apartado %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>Table %1</source>
        <translation>Mesa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>a pagar %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>prometido a las %1</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons</source>
        <translation>
            <numerusform>%1 persona</numerusform>
            <numerusform>%1 personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for guest %2</source>
        <translation>%1 para el cliente %2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <translation>Cola de %1</translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation>%1 esperan: %2</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>pase</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>existencias %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
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
        <translation>%1 (alergia: %2)</translation>
    </message>
    <message>
        <source>%1 (%2; allergy: %3)</source>
        <translation>%1 (%2; alergia: %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a dish and its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>a cobrar %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>cobrado %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>reembolsado %1</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>tarjeta denegada</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 ordered %2</source>
        <translation>%1 hizo el pedido %2</translation>
    </message>
    <message>
        <source>%1 was ordered at the counter</source>
        <translation>el pedido %1 se hizo en el mostrador</translation>
    </message>
    <message>
        <source>more was ordered with %1</source>
        <translation>se añadió algo al pedido %1</translation>
    </message>
    <message>
        <source>line %1 of %2 was voided</source>
        <translation>la línea %1 del pedido %2 se anuló</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>el pedido %1 se canceló</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <translation>el pedido %1 se aceptó</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <translation>el pedido %1 se denegó</translation>
    </message>
    <message>
        <source>course %1 of %2 was fired</source>
        <translation>el tiempo %1 del pedido %2 se marchó</translation>
    </message>
    <message>
        <source>line %1 of %2 was put on the fire</source>
        <translation>la línea %1 del pedido %2 se puso al fuego</translation>
    </message>
    <message>
        <source>line %1 of %2 was done</source>
        <translation>la línea %1 del pedido %2 se terminó</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>el pedido %1 está listo</translation>
    </message>
    <message>
        <source>ticket %1 was bumped</source>
        <translation>la comanda %1 se despachó</translation>
    </message>
    <message>
        <source>ticket %1 was recalled</source>
        <translation>la comanda %1 se recuperó</translation>
    </message>
    <message>
        <source>%1 was picked up</source>
        <translation>el pedido %1 se recogió</translation>
    </message>
    <message>
        <source>%1 was served</source>
        <translation>el pedido %1 se sirvió</translation>
    </message>
    <message>
        <source>a party of %1 was seated at %2</source>
        <translation>un grupo de %1 se sentó en %2</translation>
    </message>
    <message>
        <source>a party moved from %1 to %2</source>
        <translation>un grupo se cambió de %1 a %2</translation>
    </message>
    <message>
        <source>%1 was cleared</source>
        <translation>%1 se recogió</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: quedan %2</translation>
    </message>
    <message>
        <source>%1 was not to be had for %2</source>
        <translation>%1 no se pudo reservar para el pedido %2</translation>
    </message>
    <message>
        <source>%1 was used for %2</source>
        <translation>%1 se usó para el pedido %2</translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation>%1 está agotado</translation>
    </message>
    <message>
        <source>%1 is on sale again</source>
        <translation>%1 vuelve a estar a la venta</translation>
    </message>
    <message>
        <source>%1 was asked to pay %2</source>
        <translation>por el pedido %1 se pidió el pago de %2</translation>
    </message>
    <message>
        <source>%1 was paid</source>
        <translation>el pedido %1 se pagó</translation>
    </message>
    <message>
        <source>the card for %1 was declined</source>
        <translation>la tarjeta del pedido %1 se denegó</translation>
    </message>
    <message>
        <source>%1 was given back for %2</source>
        <translation>se devolvieron %1 del pedido %2</translation>
    </message>
    <message>
        <source>the payment of %1 expired</source>
        <translation>el pago del pedido %1 caducó</translation>
    </message>
    <message>
        <source>the refund of %1 was declined</source>
        <translation>el reembolso del pedido %1 se denegó</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>para llevar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>take order</source>
        <translation>tomar pedido</translation>
    </message>
    <message>
        <source>pick up %1</source>
        <translation>recoger %1</translation>
    </message>
    <message>
        <source>serve %1</source>
        <translation>servir %1</translation>
    </message>
    <message>
        <source>hand over %1</source>
        <translation>entregar %1</translation>
    </message>
    <message>
        <source>bill %1</source>
        <translation>cobrar %1</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>recoger mesa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 más</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está</translation>
    </message>
    <message>
        <source>%1 is ordered</source>
        <translation>%1 está pedido</translation>
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation>%1 se está preparando</translation>
    </message>
    <message>
        <source>%1 is being carried</source>
        <translation>%1 va de camino</translation>
    </message>
    <message>
        <source>%1 is served</source>
        <translation>%1 está servido</translation>
    </message>
    <message>
        <source>%1: to start</source>
        <translation>%1: por empezar</translation>
    </message>
    <message>
        <source>%1: cooks</source>
        <translation>%1: al fuego</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: void</source>
        <translation>%1: anulado</translation>
    </message>
    <message>
        <source>%1 wants to order</source>
        <translation>%1 quiere pedir</translation>
    </message>
    <message>
        <source>%1 has ordered</source>
        <translation>%1 ha pedido</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 está libre</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde las %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The board does not know yet.</source>
        <translation>El tablero aún no lo sabe.</translation>
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
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate or a key.</source>
        <translation>%1 es demasiado largo para ser un certificado o una clave.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form.</source>
        <translation>%1 no contiene ninguna clave privada en formato PEM.</translation>
    </message>
    <message>
        <source>The key in %1 is protected by a password. Choose one that is not.</source>
        <translation>La clave en %1 está protegida con una contraseña. Elija una que no lo esté.</translation>
    </message>
    <message>
        <source>The certificate in %1 is good from %2 to %3 only.</source>
        <translation>El certificado en %1 solo vale de %2 a %3.</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>La clave en %1 no es la del certificado en %2.</translation>
    </message>
    <message>
        <source>No certificate could be made on this computer.</source>
        <translation>No se pudo crear un certificado en este ordenador.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>%1;;Tables (*.csv)</source>
        <translation>%1;;Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1: a chart is saved as .png, .svg or .csv</source>
        <translation>%1: un gráfico se guarda como .png, .svg o .csv</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1, median</source>
        <translation>%1, mediana</translation>
    </message>
    <message>
        <source>%1, p95</source>
        <translation>%1, p95</translation>
    </message>
    <message>
        <source>%1, mean so far</source>
        <translation>%1, media hasta ahora</translation>
    </message>
    <message>
        <source>%1, mean by theory</source>
        <translation>%1, media teórica</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Reads, writes</source>
        <translation>Lecturas, escrituras</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>for a table</source>
        <translation>por mesa</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>por pedir</translation>
    </message>
    <message>
        <source>for food</source>
        <translation>por comida</translation>
    </message>
    <message>
        <source>for an answer</source>
        <translation>por respuesta</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>en mesa</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>para llevar</translation>
    </message>
    <message>
        <source>Waits that ended in the last %1 minutes</source>
        <translation>Esperas que acabaron en los últimos %1 minutos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>%1: mean %2, median %3, p95 %4, max %5 (%6)</source>
        <translation>%1: media %2, mediana %3, p95 %4, máx. %5 (%6)</translation>
    </message>
    <message>
        <source>Work that waits, at each minute</source>
        <translation>Trabajo que espera, en cada minuto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 on the average since %4</source>
        <translation>%1: %2 ahora, %3 de media desde las %4</translation>
    </message>
    <message>
        <source>Staff at work, at each minute</source>
        <translation>Personal trabajando, en cada minuto</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1: %2 % of the time (%3 of %4), %5 done, %6 in vain</source>
        <translation>%1: %2 % del tiempo (%3 de %4), %5 hechos, %6 en vano</translation>
    </message>
    <message>
        <source>Guests, at each minute</source>
        <translation>Clientes, en cada minuto</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>came, in all</source>
        <translation>llegados, en total</translation>
    </message>
    <message>
        <source>served, in all</source>
        <translation>servidos, en total</translation>
    </message>
    <message>
        <source>Reads and writes within each minute</source>
        <translation>Lecturas y escrituras en cada minuto</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>reads: looks at views</source>
        <translation>lecturas: vistazos a las vistas</translation>
    </message>
    <message>
        <source>writes: commands of persons</source>
        <translation>escrituras: comandos de personas</translation>
    </message>
    <message>
        <source>%1 looks of guests and staff, as recorded, and %2 commands of persons that changed something. What screens ask is not recorded: see Costs.</source>
        <translation>%1 vistazos de clientes y personal, según lo grabado, y %2 comandos de personas que cambiaron algo. Lo que consultan las pantallas no se graba: véase Costes.</translation>
    </message>
    <message>
        <source>Questions of the last %1 minutes</source>
        <translation>Preguntas de los últimos %1 minutos</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>asked and answered</source>
        <translation>hechas y respondidas</translation>
    </message>
    <message>
        <source>asked because a board was late</source>
        <translation>hechas porque un tablero iba con retraso</translation>
    </message>
    <message>
        <source>%1 questions were answered. %2 were asked, by the harm ledger, because a board was late.</source>
        <translation>Se respondieron %1 preguntas. %2 se hicieron, según el libro de daños, porque un tablero iba con retraso.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 are inside; left: %4</source>
        <translation>%1: llegaron %2, dentro hay %3; se fueron: %4</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>%1: moments</source>
        <translation>%1: momentos</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ContestText</name>
    <message>
        <source>order %1 (%2, %3)</source>
        <translation>pedido %1 (%2, %3)</translation>
    </message>
    <message>
        <source>order %1 (%2 at %3, %4)</source>
        <translation>pedido %1 (%2 en %3, %4)</translation>
    </message>
    <message>
        <source>%1 wanted %2 of %3, and %4 were left</source>
        <translation>%1 quería %2 de %3, y quedaban %4</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 had come first.</source>
        <translation>%1: antes había llegado %2.</translation>
    </message>
</context>
<context>
    <name>DeliveryPanels</name>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 documento</numerusform>
            <numerusform>%1 documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Order %1 · %2</source>
        <translation>Pedido %1 · %2</translation>
    </message>
    <message>
        <source>Placed at %1 · %2 in all</source>
        <translation>Recibido a las %1 · %2 en total</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>marchado</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>al fuego</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>recogido</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>aún sin cobrar</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>tarjeta denegada</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>a cobrar %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>cobrado %1</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>devuelto %1</translation>
    </message>
</context>
<context>
    <name>DoorPoster</name>
    <message numerus="yes">
        <source>%1 guests with phones</source>
        <translation>
            <numerusform>%1 cliente con teléfono</numerusform>
            <numerusform>%1 clientes con teléfono</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveningStatus</name>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 comando</numerusform>
            <numerusform>%1 comandos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Wait to order, mean</source>
        <translation>Espera para pedir, media</translation>
    </message>
    <message>
        <source>Of those who came to order. Who left before is counted under guests lost.</source>
        <translation>De los que llegaron a pedir. Quien se fue antes cuenta entre los clientes perdidos.</translation>
    </message>
    <message>
        <source>Wait to order, 95 of 100</source>
        <translation>Espera para pedir, 95 de 100</translation>
    </message>
    <message>
        <source>So long or less waited 95 of 100 of them.</source>
        <translation>95 de cada 100 de ellos esperaron esto o menos.</translation>
    </message>
    <message>
        <source>Wait for food, mean</source>
        <translation>Espera de la comida, media</translation>
    </message>
    <message>
        <source>From ordering until the order is on the table or handed over.</source>
        <translation>Desde que se pide hasta que el pedido está en la mesa o entregado.</translation>
    </message>
    <message>
        <source>Wait for food, 95 of 100</source>
        <translation>Espera de la comida, 95 de 100</translation>
    </message>
    <message>
        <source>Wait for a table, mean</source>
        <translation>Espera de mesa, media</translation>
    </message>
    <message>
        <source>Of those who were seated.</source>
        <translation>De los que llegaron a sentarse.</translation>
    </message>
    <message>
        <source>Wait for an answer, mean</source>
        <translation>Espera de respuesta, media</translation>
    </message>
    <message>
        <source>Of those who asked where their order was.</source>
        <translation>De los que preguntaron dónde estaba su pedido.</translation>
    </message>
    <message>
        <source>Wait for the bill, mean</source>
        <translation>Espera de la cuenta, media</translation>
    </message>
    <message>
        <source>Of those who paid.</source>
        <translation>De los que pagaron.</translation>
    </message>
    <message>
        <source>Waited in all, each guest</source>
        <translation>Espera total por cliente</translation>
    </message>
    <message>
        <source>All waits of the evening, shared among all who came.</source>
        <translation>Todas las esperas de la velada, repartidas entre todos los que vinieron.</translation>
    </message>
    <message>
        <source>Guests who came</source>
        <translation>Clientes que vinieron</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>Un grupo cuenta una vez.</translation>
    </message>
    <message>
        <source>Guests served</source>
        <translation>Clientes servidos</translation>
    </message>
    <message>
        <source>Who left well served by the end. A party counts once.</source>
        <translation>Los que al final se fueron bien servidos. Un grupo cuenta una vez.</translation>
    </message>
    <message>
        <source>Guests served, share</source>
        <translation>Clientes servidos, proporción</translation>
    </message>
    <message>
        <source>Of all who came, by the end of the evening.</source>
        <translation>De todos los que vinieron, al final de la velada.</translation>
    </message>
    <message>
        <source>Guests lost</source>
        <translation>Clientes perdidos</translation>
    </message>
    <message>
        <source>Out of patience, turned round at the door, or with nothing to order. A party counts once.</source>
        <translation>Sin paciencia, de vuelta desde la puerta o sin nada que pedir. Un grupo cuenta una vez.</translation>
    </message>
    <message>
        <source>Guests lost, share</source>
        <translation>Clientes perdidos, proporción</translation>
    </message>
    <message>
        <source>Of all who came.</source>
        <translation>De todos los que vinieron.</translation>
    </message>
    <message>
        <source>Servers at work</source>
        <translation>Camareros trabajando</translation>
    </message>
    <message>
        <source>Of the time of all who do not cook.</source>
        <translation>Del tiempo de todos los que no cocinan.</translation>
    </message>
    <message>
        <source>Commands refused</source>
        <translation>Comandos rechazados</translation>
    </message>
    <message>
        <source>Of guests and staff, for whatever reason.</source>
        <translation>De clientes y personal, por el motivo que sea.</translation>
    </message>
    <message>
        <source>Work in vain</source>
        <translation>Trabajo en vano</translation>
    </message>
    <message>
        <source>Pieces of work whose command was refused or not answered.</source>
        <translation>Trabajos cuyo comando fue rechazado o no tuvo respuesta.</translation>
    </message>
    <message>
        <source>Looks at a late view</source>
        <translation>Vistazos a una vista con retraso</translation>
    </message>
    <message>
        <source>By guests and staff, while the view had not heard of everything.</source>
        <translation>De clientes y personal, cuando la vista aún no se había enterado de todo.</translation>
    </message>
    <message>
        <source>Looks at a late view, share</source>
        <translation>Vistazos con retraso, proporción</translation>
    </message>
    <message>
        <source>Of all their looks.</source>
        <translation>De todos sus vistazos.</translation>
    </message>
    <message>
        <source>Events behind at a look</source>
        <translation>Eventos de retraso por vistazo</translation>
    </message>
    <message>
        <source>In the mean of all looks.</source>
        <translation>De media en todos los vistazos.</translation>
    </message>
    <message>
        <source>Dishes sold though out</source>
        <translation>Platos vendidos ya agotados</translation>
    </message>
    <message>
        <source>Because a view did not show that they were, by the harm ledger.</source>
        <translation>Porque una vista no mostraba que lo estaban, según el libro de daños.</translation>
    </message>
    <message>
        <source>Decisions harmed</source>
        <translation>Decisiones dañadas</translation>
    </message>
    <message>
        <source>That the truth would have refused or changed, by the harm ledger.</source>
        <translation>Las que la verdad habría rechazado o cambiado, según el libro de daños.</translation>
    </message>
    <message>
        <source>Questions by a view that was wrong</source>
        <translation>Preguntas por una vista errónea</translation>
    </message>
    <message>
        <source>What guests asked though a view up to date would have told them, by the harm ledger.</source>
        <translation>Lo que preguntaron clientes aunque una vista al día se lo habría dicho, según el libro de daños.</translation>
    </message>
    <message>
        <source>Rebuilds of views</source>
        <translation>Reconstrucciones de vistas</translation>
    </message>
    <message>
        <source>Begun by those who found a view empty that had been thrown away.</source>
        <translation>Iniciadas por quienes encontraron vacía una vista desechada.</translation>
    </message>
    <message>
        <source>Views empty</source>
        <translation>Vistas vacías</translation>
    </message>
    <message>
        <source>From when a view was thrown away until it was full again.</source>
        <translation>Desde que se desechó una vista hasta que volvió a estar llena.</translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation>Comandos por segundo</translation>
    </message>
    <message>
        <source>Decided, durable and shown by every view: the whole evening as fast as it goes.</source>
        <translation>Decididos, duraderos y mostrados por todas las vistas: la velada entera, lo más rápido que vaya.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>All files of the evening, once they are closed.</source>
        <translation>Todos los archivos de la velada, una vez cerrados.</translation>
    </message>
    <message>
        <source>Rows written, each command</source>
        <translation>Filas escritas por comando</translation>
    </message>
    <message>
        <source>Inserted, changed or deleted in the write side&apos;s file, activities of guests and staff included.</source>
        <translation>Insertadas, cambiadas o borradas en el archivo del lado de escritura, incluidas las actividades de clientes y personal.</translation>
    </message>
    <message>
        <source>Statements, each look</source>
        <translation>Sentencias por vistazo</translation>
    </message>
    <message>
        <source>Run by SQLite for a look of guests or staff; none where a board in memory answers.</source>
        <translation>Las que ejecuta SQLite para un vistazo de clientes o personal; ninguna si responde un tablero en memoria.</translation>
    </message>
    <message>
        <source>Rows read, each look</source>
        <translation>Filas leídas por vistazo</translation>
    </message>
    <message>
        <source>That these statements answered.</source>
        <translation>Las que devolvieron esas sentencias.</translation>
    </message>
    <message>
        <source>Time of a look</source>
        <translation>Tiempo de un vistazo</translation>
    </message>
    <message>
        <source>Until it was answered, waiting for the view included.</source>
        <translation>Hasta tener respuesta, incluida la espera por la vista.</translation>
    </message>
    <message>
        <source>Refresh after a commit</source>
        <translation>Actualización tras un commit</translation>
    </message>
    <message>
        <source>Until every view shows what it is to show by then; what a job copies later is not in it.</source>
        <translation>Hasta que cada vista muestra lo que debe mostrar entonces; no incluye lo que una tarea copia después.</translation>
    </message>
    <message>
        <source>Joins, each command</source>
        <translation>Uniones (joins) por comando</translation>
    </message>
    <message>
        <source>Statements that read the normalised tables for copies and screens.</source>
        <translation>Sentencias que leen las tablas normalizadas para copias y pantallas.</translation>
    </message>
    <message>
        <source>Time of a join</source>
        <translation>Tiempo de una unión (join)</translation>
    </message>
    <message>
        <source>Of one reading of the normalised tables for a view.</source>
        <translation>De una lectura de las tablas normalizadas para una vista.</translation>
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
        <translation>Lo que notan los clientes (simulado)</translation>
    </message>
    <message>
        <source>Harm (simulated)</source>
        <translation>Daños (simulado)</translation>
    </message>
    <message>
        <source>What the data costs (measured on this computer)</source>
        <translation>Lo que cuestan los datos (medido en este ordenador)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from low to high</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>by %1 (%2 to %3)</source>
        <comment>a difference and its interval</comment>
        <translation>en %1 (%2 a %3)</translation>
    </message>
    <message>
        <source>worse %1</source>
        <comment>by so much</comment>
        <translation>peor %1</translation>
    </message>
    <message>
        <source>better %1</source>
        <comment>by so much</comment>
        <translation>mejor %1</translation>
    </message>
    <message>
        <source>more %1</source>
        <comment>by so much</comment>
        <translation>mayor %1</translation>
    </message>
    <message>
        <source>less %1</source>
        <comment>by so much</comment>
        <translation>menor %1</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>Un camarero</translation>
    </message>
    <message>
        <source>Two who do everything</source>
        <translation>Dos que hacen todo</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <comment>one takes orders, one serves</comment>
        <translation>Charlie y Roger</translation>
    </message>
    <message>
        <source>event %1 %2</source>
        <comment>its number, what befalls it</comment>
        <translation>evento %1: %2</translation>
    </message>
    <message>
        <source>%1 % of events %2</source>
        <comment>a number, what befalls them</comment>
        <translation>%1 % de los eventos: %2</translation>
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
        <translation>%1, desde las %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view, and how it is protected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>protections: %1</source>
        <translation>protecciones: %1</translation>
    </message>
    <message>
        <source>%1: nothing bent</source>
        <translation>%1: nada perturbado</translation>
    </message>
    <message>
        <source>%1 %2 late</source>
        <comment>a view, and by how much</comment>
        <translation>%1: demora de %2</translation>
    </message>
    <message>
        <source>Boards for everybody</source>
        <translation>Tableros para todos</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>Sin tableros</translation>
    </message>
    <message>
        <source>As the scenario says</source>
        <translation>Como dice el escenario</translation>
    </message>
    <message>
        <source>Find at once what one did oneself</source>
        <translation>Ver enseguida lo que hizo uno mismo</translation>
    </message>
    <message>
        <source>Make a lost view again</source>
        <translation>Rehacer una vista perdida</translation>
    </message>
    <message>
        <source>Show a view as it was</source>
        <translation>Mostrar una vista como era</translation>
    </message>
    <message>
        <source>Read without the write side&apos;s file</source>
        <translation>Leer sin el archivo del lado de escritura</translation>
    </message>
    <message>
        <source>No change is ever missed</source>
        <translation>Ningún cambio se escapa nunca</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>if one waits</source>
        <translation>si se espera</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>desde el registro</translation>
    </message>
    <message>
        <source>from the tables as they are now</source>
        <translation>desde las tablas como están ahora</translation>
    </message>
    <message>
        <source>there is no copy</source>
        <translation>no hay copia</translation>
    </message>
    <message>
        <source>Guests an hour</source>
        <translation>Clientes por hora</translation>
    </message>
    <message>
        <source>Delay of %1</source>
        <translation>Demora de %1</translation>
    </message>
    <message>
        <source>Servers who take orders</source>
        <translation>Camareros que toman pedidos</translation>
    </message>
    <message>
        <source>Servers who answer guests</source>
        <translation>Camareros que responden a clientes</translation>
    </message>
    <message>
        <source>Time to change between kinds of work</source>
        <translation>Tiempo de cambio entre tipos de trabajo</translation>
    </message>
</context>
<context>
    <name>ExperimentNotes</name>
    <message>
        <source>Stopped after %1 of %2 replications.</source>
        <translation>Detenido tras %1 de %2 réplicas.</translation>
    </message>
    <message>
        <source>No theory of the wait to order: %1</source>
        <translation>Sin teoría de la espera para pedir: %1</translation>
    </message>
    <message>
        <source>Theory of the wait to order, in the long run: %1, %2.</source>
        <translation>Teoría de la espera para pedir, a la larga: %1, %2.</translation>
    </message>
    <message>
        <source>Saturated is where fewer than 90 of 100 guests who come are served by the end of the evening, and the whole interval says so.</source>
        <translation>Saturado es donde menos de 90 de cada 100 clientes que vienen quedan servidos al final de la velada, y todo el intervalo lo dice.</translation>
    </message>
    <message>
        <source>No point is saturated.</source>
        <translation>Ningún punto está saturado.</translation>
    </message>
    <message>
        <source>Saturated at %1.</source>
        <comment>a list of points</comment>
        <translation>Saturado en %1.</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” for each column: %2 (seeds %3 to %4), with the same guests in each.</source>
        <translation>Veladas simuladas de «%1» por columna: %2 (semillas %3 a %4), con los mismos clientes en cada una.</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean. Differences are to the first column, evening by evening, and said only where their interval does not hold zero.</source>
        <translation>Medias; de 100 intervalos, 95 contienen la media verdadera. Las diferencias son con la primera columna, velada por velada, y solo se dicen si su intervalo no contiene el cero.</translation>
    </message>
    <message>
        <source>Measured evenings of each column: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>Veladas medidas de cada columna: %1, a toda velocidad con archivos en la carpeta temporal, una tras otra, cada commit tan duradero como lo sea esa carpeta.</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” at each point: %2 (seeds %3 to %4), with the same guests at each.</source>
        <translation>Veladas simuladas de «%1» en cada punto: %2 (semillas %3 a %4), con los mismos clientes en cada uno.</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean.</source>
        <translation>Medias; de 100 intervalos, 95 contienen la media verdadera.</translation>
    </message>
    <message>
        <source>Measured evenings at each point: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>Veladas medidas en cada punto: %1, a toda velocidad con archivos en la carpeta temporal, una tras otra, cada commit tan duradero como lo sea esa carpeta.</translation>
    </message>
</context>
<context>
    <name>FateText</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borrado</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>number left</source>
        <translation>cantidad restante</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2nd line</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 in a list</source>
        <translation>%1 en una lista</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; y %2 más</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>mesa %1</translation>
    </message>
    <message>
        <source>dish %1</source>
        <translation>plato %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>comanda %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
</context>
<context>
    <name>FilmText</name>
    <message>
        <source>%1: ffmpeg cannot be started: %2</source>
        <translation>%1: no se puede iniciar ffmpeg: %2</translation>
    </message>
    <message>
        <source>%1: the film cannot be written there</source>
        <translation>%1: ahí no se puede escribir el vídeo</translation>
    </message>
    <message>
        <source>%1: ffmpeg could not make the film: %2</source>
        <translation>%1: ffmpeg no pudo hacer el vídeo: %2</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 no se puede escribir</translation>
    </message>
    <message>
        <source>%1: %2 frames, because ffmpeg is not installed here. Where it is, this makes the film of them: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</source>
        <translation>%1: %2 fotogramas, porque aquí no está instalado ffmpeg. Donde lo esté, esto hace de ellos el vídeo: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</translation>
    </message>
    <message>
        <source>%1: a film is saved as .mp4, .mkv, .webm or .mov</source>
        <translation>%1: un vídeo se guarda como .mp4, .mkv, .webm o .mov</translation>
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
        <translation>%1 es %2 y debería ser %3</translation>
    </message>
    <message>
        <source>%1 is missing: it should be %2</source>
        <translation>falta %1: debería ser %2</translation>
    </message>
    <message>
        <source>%1 should not be there: it is %2</source>
        <translation>%1 no debería estar: es %2</translation>
    </message>
    <message>
        <source>%1, %2: it is %3 and should be %4</source>
        <translation>%1, %2: es %3 y debería ser %4</translation>
    </message>
    <message>
        <source>was held up on purpose</source>
        <translation>se retuvo a propósito</translation>
    </message>
    <message>
        <source>was dropped on purpose</source>
        <translation>se descartó a propósito</translation>
    </message>
    <message>
        <source>was doubled on purpose</source>
        <translation>se duplicó a propósito</translation>
    </message>
    <message>
        <source>was swapped with the next on purpose</source>
        <translation>se permutó a propósito con el siguiente</translation>
    </message>
    <message>
        <source>came again after a crash that was caused on purpose</source>
        <translation>volvió a llegar tras una caída provocada a propósito</translation>
    </message>
    <message>
        <source>woke nobody, on purpose</source>
        <translation>no despertó a nadie, a propósito</translation>
    </message>
    <message>
        <source>was poisoned on purpose</source>
        <translation>se envenenó a propósito</translation>
    </message>
    <message>
        <source>came while the view was busy on purpose</source>
        <translation>llegó con la vista ocupada a propósito</translation>
    </message>
    <message>
        <source>was not published, on purpose</source>
        <translation>no se publicó, a propósito</translation>
    </message>
    <message>
        <source>was thrown away with the whole view, on purpose</source>
        <translation>se desechó a propósito con la vista entera</translation>
    </message>
    <message>
        <source>was late on purpose</source>
        <translation>llegó tarde a propósito</translation>
    </message>
    <message>
        <source>event %1 (%2)</source>
        <translation>evento %1 (%2)</translation>
    </message>
    <message>
        <source>activity %1 (%2)</source>
        <translation>actividad %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>%1 se omitió</translation>
    </message>
    <message>
        <source>%1 was taken in twice</source>
        <translation>%1 se aplicó dos veces</translation>
    </message>
    <message>
        <source>%1 was swapped with the next</source>
        <translation>%1 se permutó con el siguiente</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>%1; it was missed: %2</source>
        <translation>%1; se escapó: %2</translation>
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
        <translation>Mostrador para llevar</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Zona de espera</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 esperan, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>+%1 cooking</source>
        <translation>+%1 cocinando</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 esperan</translation>
    </message>
    <message>
        <source>the pass</source>
        <translation>el pase</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 listos</translation>
    </message>
</context>
<context>
    <name>FloorText</name>
    <message>
        <source>Takeaway guest %1</source>
        <translation>Cliente para llevar %1</translation>
    </message>
    <message>
        <source>Party %1 of %2</source>
        <translation>Grupo %1 de %2</translation>
    </message>
    <message>
        <source>waited for a table</source>
        <translation>esperó mesa</translation>
    </message>
    <message>
        <source>waited to order</source>
        <translation>esperó para pedir</translation>
    </message>
    <message>
        <source>waited for food</source>
        <translation>esperó la comida</translation>
    </message>
    <message>
        <source>waited for an answer</source>
        <translation>esperó una respuesta</translation>
    </message>
    <message>
        <source>waited to pay</source>
        <translation>esperó para pagar</translation>
    </message>
    <message>
        <source>waits for a table</source>
        <translation>espera mesa</translation>
    </message>
    <message>
        <source>waits to order</source>
        <translation>espera para pedir</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>espera la comida</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>espera una respuesta</translation>
    </message>
    <message>
        <source>waits to pay</source>
        <translation>espera para pagar</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servido</translation>
    </message>
    <message>
        <source>saw the queue</source>
        <translation>vio la cola</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>perdió la paciencia</translation>
    </message>
    <message>
        <source>found nothing to order</source>
        <translation>no encontró nada que pedir</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>no pudo pagar</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>se fue: %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>%1; it %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for an answer: where is order %1?</source>
        <translation>espera una respuesta: ¿dónde está el pedido %1?</translation>
    </message>
    <message>
        <source>%1, %2 by now</source>
        <translation>%1, ya %2</translation>
    </message>
    <message>
        <source>%1, looked at the board %2</source>
        <translation>%1, miró el tablero %2</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>se le atiende</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>está eligiendo</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>come</translation>
    </message>
    <message>
        <source>at the entrance, place %1</source>
        <translation>en la entrada, puesto %1</translation>
    </message>
    <message>
        <source>at table %1</source>
        <translation>en la mesa %1</translation>
    </message>
    <message>
        <source>at the counter, place %1</source>
        <translation>en el mostrador, puesto %1</translation>
    </message>
    <message>
        <source>in the waiting area</source>
        <translation>en la zona de espera</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>se ha ido</translation>
    </message>
    <message>
        <source>takes an order</source>
        <translation>toma un pedido</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>sirve</translation>
    </message>
    <message>
        <source>takes a payment</source>
        <translation>cobra</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>cocina</translation>
    </message>
    <message>
        <source>%1 at table %2</source>
        <translation>%1 en la mesa %2</translation>
    </message>
    <message>
        <source>%1 at the counter</source>
        <translation>%1 en el mostrador</translation>
    </message>
    <message>
        <source>%1 at the %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>goes home</source>
        <translation>se va a casa</translation>
    </message>
    <message>
        <source>is free</source>
        <translation>está libre</translation>
    </message>
    <message>
        <source>goes to the kitchen to look up order %1</source>
        <translation>va a la cocina a mirar el pedido %1</translation>
    </message>
    <message>
        <source>goes to the kitchen to look an order up</source>
        <translation>va a la cocina a mirar un pedido</translation>
    </message>
    <message>
        <source>waits until the views show what became of order %1</source>
        <translation>espera a que las vistas muestren qué fue del pedido %1</translation>
    </message>
    <message>
        <source>waits until the views show what was done</source>
        <translation>espera a que las vistas muestren lo hecho</translation>
    </message>
    <message>
        <source>changes over: %1</source>
        <translation>cambia de tarea: %1</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>espera una respuesta: %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>awaits view</source>
        <translation>espera la vista</translation>
    </message>
    <message>
        <source>waits for answer</source>
        <translation>espera respuesta</translation>
    </message>
    <message>
        <source>takes order</source>
        <translation>toma pedido</translation>
    </message>
    <message>
        <source>takes bill</source>
        <translation>cobra</translation>
    </message>
    <message>
        <source>take orders</source>
        <translation>tomar pedidos</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>servir</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>cobrar</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>cocinar</translation>
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
        <translation>%1 (teléfono)</translation>
    </message>
</context>
<context>
    <name>FlowBoxes</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation>%1 tratados</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>≥ %1 refused</source>
        <translation>≥ %1 rechazados</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 registrados</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en camino</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>parada en %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>%1; last: %2</source>
        <translation>%1; último: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>FlowCaption</name>
    <message>
        <source>%1: no event is brought to kitchen, waiter, status and order details; each reads %2.</source>
        <translation>%1: no llega ningún evento a cocina, camarero, números y detalles del pedido; cada una lee %2.</translation>
    </message>
    <message>
        <source>Nothing has happened yet: a command sets everything in motion.</source>
        <translation>Todavía no ha pasado nada: un comando lo pone todo en marcha.</translation>
    </message>
    <message>
        <source>In the last minute of the restaurant&apos;s clock: %1, %2, %3 refused.</source>
        <translation>En el último minuto del reloj del restaurante: %1, %2, %3 rechazados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 comando</numerusform>
            <numerusform>%1 comandos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 was accepted: %2.</source>
        <translation>%1 se aceptó: %2.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 se rechazó: %2</translation>
    </message>
    <message>
        <source>%1 came again: it was answered as the first time, and nothing was written.</source>
        <translation>%1 llegó otra vez: se respondió como la primera vez, y no se escribió nada.</translation>
    </message>
    <message>
        <source>It answers event %1.</source>
        <translation>Responde al evento %1.</translation>
    </message>
    <message>
        <source>It was decided on %1 as it was after event %2.</source>
        <translation>Se decidió con %1 tal como estaba tras el evento %2.</translation>
    </message>
    <message>
        <source>%1 is %2 behind</source>
        <translation>%1 lleva %2 de retraso</translation>
    </message>
    <message>
        <source>Every view knows.</source>
        <translation>Todas las vistas lo saben.</translation>
    </message>
    <message>
        <source>The others know everything.</source>
        <translation>Las demás lo saben todo.</translation>
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
        <translation>%1 esperan</translation>
    </message>
</context>
<context>
    <name>FlowText</name>
    <message numerus="yes">
        <source>%1 guests inside</source>
        <translation>
            <numerusform>%1 cliente dentro</numerusform>
            <numerusform>%1 clientes dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>Lado de escritura</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Policy: the process manager</source>
        <translation>Política: el gestor de procesos</translation>
    </message>
    <message>
        <source>%1 view</source>
        <translation>Vista de %1</translation>
    </message>
</context>
<context>
    <name>Followed</name>
    <message>
        <source>sent %1 ago, not decided yet</source>
        <translation>enviado hace %1, aún sin decidir</translation>
    </message>
    <message>
        <source>recorded after %1; not shown yet, after %2, by %3</source>
        <translation>registrado tras %1; aún sin mostrar, tras %2, en %3</translation>
    </message>
    <message>
        <source>✕ Longer than you wanted to wait. %1: %2. It stays sent; nothing is lost, and nothing is sent again.</source>
        <translation>✕ Más de lo que se quería esperar. %1: %2. Sigue enviado; nada se pierde y nada se envía otra vez.</translation>
    </message>
    <message>
        <source>✕ %1: %2.</source>
        <translation>✕ %1: %2.</translation>
    </message>
    <message>
        <source>→ %1 is sent. What becomes of it the log tells.</source>
        <translation>→ %1 está enviado. Lo que sea de él lo dice el registro.</translation>
    </message>
    <message>
        <source>… %1 · still not confirmed: %2.</source>
        <translation>… %1 · aún sin confirmar: %2.</translation>
    </message>
    <message>
        <source>… %1 · not confirmed: %2.</source>
        <translation>… %1 · sin confirmar: %2.</translation>
    </message>
    <message>
        <source>✓ %1 is confirmed: %2 shows it after %3.</source>
        <translation>✓ %1 está confirmado: %2 lo muestra tras %3.</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was refused. %2</source>
        <translation>✕ Retirado: %1 se rechazó. %2</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was not decided: %2</source>
        <translation>✕ Retirado: %1 no se decidió: %2</translation>
    </message>
    <message>
        <source>✓ %1: %2 shows it after %3.</source>
        <translation>✓ %1: %2 lo muestra tras %3.</translation>
    </message>
    <message>
        <source>✓ %1: every view shows it after %2.</source>
        <translation>✓ %1: todas las vistas lo muestran tras %2.</translation>
    </message>
    <message>
        <source>✓ %1: recorded and in the views by one transaction, after %2.</source>
        <translation>✓ %1: registrado y en las vistas con una sola transacción, tras %2.</translation>
    </message>
    <message>
        <source>→ You went on. %1: %2.</source>
        <translation>→ Se ha seguido adelante. %1: %2.</translation>
    </message>
    <message>
        <source>… %1: %2.</source>
        <translation>… %1: %2.</translation>
    </message>
    <message>
        <source>✕ %1 was refused. %2</source>
        <translation>✕ %1 se rechazó. %2</translation>
    </message>
    <message>
        <source>✕ %1 was not decided: %2</source>
        <translation>✕ %1 no se decidió: %2</translation>
    </message>
    <message>
        <source>Await the answer</source>
        <translation>Esperar la respuesta</translation>
    </message>
    <message>
        <source>Fire and forget</source>
        <translation>Enviar y olvidar</translation>
    </message>
    <message>
        <source>Show it at once</source>
        <translation>Mostrarlo enseguida</translation>
    </message>
    <message>
        <source>Await %1</source>
        <translation>Esperar %1</translation>
    </message>
    <message>
        <source>Await all views</source>
        <translation>Esperar todas las vistas</translation>
    </message>
    <message>
        <source>In one transaction</source>
        <translation>En una transacción</translation>
    </message>
    <message>
        <source>The next order can be taken once this one is decided, however long that takes. The views show it when they do.</source>
        <translation>El siguiente pedido se puede tomar cuando este esté decidido, tarde lo que tarde. Las vistas lo muestran cuando les llega.</translation>
    </message>
    <message>
        <source>The next order can be taken at once. What became of this one stands in the log, and a refusal in the bar at the bottom.</source>
        <translation>El siguiente pedido se puede tomar enseguida. Lo que fue de este está en el registro, y un rechazo, en la barra de abajo.</translation>
    </message>
    <message>
        <source>The order is shown here at once, as if it were accepted, marked as not confirmed. The mark goes when %1 shows it; when it is refused, it is taken back.</source>
        <translation>El pedido se muestra aquí enseguida, como si estuviera aceptado, marcado como sin confirmar. La marca desaparece cuando %1 lo muestra; si se rechaza, se retira.</translation>
    </message>
    <message>
        <source>The next order can be taken once %1 shows what this one recorded: you read your own writes there.</source>
        <translation>El siguiente pedido se puede tomar cuando %1 muestre lo que este registró: ahí se lee lo propio (read your writes).</translation>
    </message>
    <message>
        <source>The next order can be taken once every view shows what this one recorded. A view that is late or stopped makes you wait.</source>
        <translation>El siguiente pedido se puede tomar cuando todas las vistas muestren lo que este registró. Una vista con retraso o parada hace esperar.</translation>
    </message>
    <message>
        <source>The transaction that records the order changes the views too: where it is decided it is shown. Only CRUD and one store have that.</source>
        <translation>La transacción que registra el pedido cambia también las vistas: donde se decide, se muestra. Solo CRUD y un solo almacén lo tienen.</translation>
    </message>
    <message>
        <source>Not under %1: there the views are brought up to date after the command&apos;s transaction. Choose CRUD or one store for it.</source>
        <translation>No con %1: ahí las vistas se actualizan después de la transacción del comando. Para ello, elija CRUD o un solo almacén.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a view, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>mostrado por %1</translation>
    </message>
    <message>
        <source>%1 · chosen: %2</source>
        <translation>%1 · elegido: %2</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>A4, upright</source>
        <translation>A4, vertical</translation>
    </message>
    <message>
        <source>A4, across</source>
        <translation>A4, horizontal</translation>
    </message>
    <message>
        <source>A5, upright</source>
        <translation>A5, vertical</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Carta, vertical</translation>
    </message>
    <message>
        <source>Slide, 16 to 9</source>
        <translation>Diapositiva, 16 a 9</translation>
    </message>
    <message>
        <source>%1: a handout is saved as .pdf or .svg</source>
        <translation>%1: una hoja se guarda como .pdf o .svg</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Drawings (*.svg)</source>
        <translation>Páginas (*.pdf);;Dibujos (*.svg)</translation>
    </message>
</context>
<context>
    <name>HarmText</name>
    <message>
        <source>Sold though out</source>
        <translation>Vendido ya agotado</translation>
    </message>
    <message>
        <source>Done in vain</source>
        <translation>Hecho en vano</translation>
    </message>
    <message>
        <source>Promised too soon</source>
        <translation>Prometido demasiado pronto</translation>
    </message>
    <message>
        <source>Told “still cooking”</source>
        <translation>Dicho «aún al fuego»</translation>
    </message>
    <message>
        <source>Asked for nothing</source>
        <translation>Preguntado en balde</translation>
    </message>
    <message>
        <source>An order was taken for a dish of which the view still showed enough, and there was not.</source>
        <translation>Se tomó un pedido de un plato del que la vista aún mostraba bastante, y no quedaba.</translation>
    </message>
    <message>
        <source>The view invited to a command that was refused, because it was not true any more: a walk, a dish or a question for nothing.</source>
        <translation>La vista invitó a un comando que se rechazó, porque ya no era cierto: un paseo, un plato o una pregunta para nada.</translation>
    </message>
    <message>
        <source>A guest read a time that had been put off.</source>
        <translation>Un cliente leyó una hora que ya se había aplazado.</translation>
    </message>
    <message>
        <source>A guest was told, by somebody or by a board, that his order is not ready; it was.</source>
        <translation>A un cliente se le dijo, por una persona o un tablero, que su pedido no está listo; lo estaba.</translation>
    </message>
    <message>
        <source>A guest asked where his order is; a board up to date would have told him.</source>
        <translation>Un cliente preguntó dónde está su pedido; un tablero al día se lo habría dicho.</translation>
    </message>
    <message>
        <source>◔ lag</source>
        <translation>◔ retraso</translation>
    </message>
    <message>
        <source>✕ loss</source>
        <translation>✕ pérdida</translation>
    </message>
    <message>
        <source>⇅ order</source>
        <translation>⇅ orden</translation>
    </message>
    <message>
        <source>‖ twice</source>
        <translation>‖ doble</translation>
    </message>
    <message>
        <source>The view was behind: what it had been brought it showed.</source>
        <translation>La vista estaba atrasada: mostraba lo que le habían entregado.</translation>
    </message>
    <message>
        <source>The view had missed something, or had been thrown away.</source>
        <translation>A la vista le faltaba algo, o se había desechado.</translation>
    </message>
    <message>
        <source>The view was brought events in another order.</source>
        <translation>A la vista le llegaron los eventos en otro orden.</translation>
    </message>
    <message>
        <source>The view was brought an event more than once.</source>
        <translation>A la vista le llegó un evento más de una vez.</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 de trabajo</translation>
    </message>
    <message>
        <source>%1 of waiting</source>
        <translation>%1 de espera</translation>
    </message>
    <message numerus="yes">
        <source>%1 plates</source>
        <translation>
            <numerusform>%1 plato</numerusform>
            <numerusform>%1 platos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 showed event %3 of %4; %5 of %6 was “%7” there, and “%8” in truth. It cost %9.</source>
        <translation>%1: %2 mostraba el evento %3 de %4; allí %5 de %6 era «%7», y en verdad «%8». Costó %9.</translation>
    </message>
    <message>
        <source>Of %1 decisions by a view none would have been another.</source>
        <translation>De %1 decisiones por una vista, ninguna habría sido distinta.</translation>
    </message>
    <message>
        <source>%1 of %2 decisions by a view would have been others, had it shown what was true.</source>
        <translation>%1 de %2 decisiones por una vista habrían sido distintas si hubiera mostrado la verdad.</translation>
    </message>
    <message>
        <source>A view was thrown away, times: %1; looks that found it empty: %2; rebuilds that they began: %3; empty for %4.</source>
        <translation>Veces que se desechó una vista: %1; vistazos que la encontraron vacía: %2; reconstrucciones que iniciaron: %3; vacía durante %4.</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>count</source>
        <translation>número</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>platos</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en total</translation>
    </message>
</context>
<context>
    <name>KeysPicture</name>
    <message numerus="yes">
        <source>%1 tables</source>
        <translation>
            <numerusform>%1 tabla</numerusform>
            <numerusform>%1 tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 references</source>
        <translation>
            <numerusform>%1 referencia</numerusform>
            <numerusform>%1 referencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitchenText</name>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>despachado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>al fuego</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>por empezar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>marchado</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servido</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>hurry</source>
        <translation>prisa</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>Course %1, not fired</source>
        <translation>Tiempo %1, sin marchar</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>Tiempo %1</translation>
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
        <translation>Caso «%1»: %2</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Level %1. Minutes: %2.</source>
        <translation>Nivel %1. Minutos: %2.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Qué pregunta</translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation>Para comentar</translation>
    </message>
    <message>
        <source>What goes wrong in class</source>
        <translation>Qué sale mal en clase</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1 (to be drawn on a chart)</source>
        <translation>%1 (para dibujar en un gráfico)</translation>
    </message>
    <message>
        <source>%1 (who chooses it may believe: %2)</source>
        <translation>%1 (quien la elige quizá crea: %2)</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (correcta)</translation>
    </message>
</context>
<context>
    <name>LessonScenes</name>
    <message>
        <source>Over</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Parada %1 de %2</translation>
    </message>
    <message>
        <source>Vote once more.</source>
        <translation>Vote otra vez cada uno.</translation>
    </message>
    <message>
        <source>Each votes alone.</source>
        <translation>Cada uno vota por su cuenta.</translation>
    </message>
    <message>
        <source>%1 A hand is a click, or the key of its number; or type the counts. Hands so far: %2. Who chose what is told later.</source>
        <translation>%1 Una mano es un clic, o la tecla de su número; o escriba los recuentos. Manos hasta ahora: %2. Quién eligió qué se dirá después.</translation>
    </message>
    <message>
        <source>The evening goes on to the next stop.</source>
        <translation>La velada sigue hasta la próxima parada.</translation>
    </message>
    <message>
        <source>Talk with your neighbour: why did you choose so?</source>
        <translation>Hable con quien tiene al lado: ¿por qué eligió eso?</translation>
    </message>
    <message>
        <source>Draw in the chart how it will go on: with the mouse, or with the arrow keys.</source>
        <translation>Dibuje en el gráfico cómo seguirá: con el ratón o con las flechas del teclado.</translation>
    </message>
    <message>
        <source>Watch what happens. Nothing can be changed any more.</source>
        <translation>Mire lo que pasa. Ya no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>“%1” is over. The evening can be saved, with the votes in it.</source>
        <translation>«%1» ha terminado. La velada se puede guardar, con los votos dentro.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Cerrar la votación</translation>
    </message>
    <message>
        <source>Close it, and look</source>
        <translation>Cerrarla y mirar</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Votar otra vez</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Lo que muestra</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
</context>
<context>
    <name>Lifelines</name>
    <message>
        <source>Write
side</source>
        <translation>Lado de
escritura</translation>
    </message>
    <message>
        <source>The write side decides, and writes to the log.</source>
        <translation>El lado de escritura decide, y escribe en el registro.</translation>
    </message>
    <message>
        <source>%1
view</source>
        <translation>Vista de
%1</translation>
    </message>
    <message>
        <source>What %1 shows.</source>
        <translation>Lo que muestra %1.</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>Commands a second</source>
        <translation>Comandos por segundo</translation>
    </message>
    <message>
        <source>Reads a second</source>
        <translation>Lecturas por segundo</translation>
    </message>
    <message>
        <source>A read, 50 of 100</source>
        <translation>Una lectura, 50 de 100</translation>
    </message>
    <message>
        <source>A read, 99 of 100</source>
        <translation>Una lectura, 99 de 100</translation>
    </message>
    <message>
        <source>By one writer, each durable before the next.</source>
        <translation>De un solo escritor, cada uno duradero antes del siguiente.</translation>
    </message>
    <message>
        <source>Of the kitchen&apos;s board, by all readers together.</source>
        <translation>Del tablero de cocina, por todos los lectores juntos.</translation>
    </message>
    <message>
        <source>So long or less took half of the reads.</source>
        <translation>Esto o menos tardó la mitad de las lecturas.</translation>
    </message>
    <message>
        <source>So long or less took 99 of 100 reads.</source>
        <translation>Esto o menos tardaron 99 de cada 100 lecturas.</translation>
    </message>
    <message>
        <source>Measured here, on %1; %2 s for each point. One writer, each of whose commands is durable before the next; each reader reads the kitchen&apos;s board as it is stored, again and again, or under CRUD the joins that make it.</source>
        <translation>Medido aquí, en %1; %2 s por punto. Un escritor, cada uno de cuyos comandos es duradero antes del siguiente; cada lector lee una y otra vez el tablero de cocina tal como está guardado o, con CRUD, las uniones (joins) que lo forman.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 points.</source>
        <translation>Detenido tras %1 de %2 puntos.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>OPTIONS OF THE WINDOW</source>
        <translation>OPCIONES DE LA VENTANA</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>SUBCOMANDOS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CÓDIGO DE SALIDA</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EJEMPLOS</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VÉASE TAMBIÉN</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Órdenes de usuario</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS and event sourcing work. Guests order at tables and at the takeaway counter; each order is a command to a write side, which refuses it or records events; the events refresh separate kitchen, waiter and status views, live. One sees what is late, what is wrong, and why.</source>
        <translation>Un restaurante que muestra cómo funcionan CQRS y event sourcing. Los clientes piden en las mesas y en el mostrador para llevar; cada pedido es un comando para un lado de escritura, que lo rechaza o registra eventos; los eventos actualizan en vivo vistas separadas de cocina, camarero y números. Se ve qué va con retraso, qué es erróneo y por qué.</translation>
    </message>
    <message>
        <source>Without a subcommand a window opens. The subcommands do the same without one, and need no display.</source>
        <translation>Sin subcomando se abre una ventana. Los subcomandos hacen lo mismo sin ella, y no necesitan pantalla.</translation>
    </message>
    <message>
        <source>What an evening begins with: guests, staff, dishes, and what happens when. Those that the program brings are named without the ending.</source>
        <translation>Con qué empieza una velada: clientes, personal, platos, y qué pasa cuándo. Los que trae el programa se nombran sin la extensión.</translation>
    </message>
    <message>
        <source>A recorded evening: one SQLite database with all commands and events.</source>
        <translation>Una velada grabada: una base de datos SQLite con todos los comandos y eventos.</translation>
    </message>
    <message>
        <source>What somebody expects of an evening; see the subcommand expect.</source>
        <translation>Lo que alguien espera de una velada; véase el subcomando expect.</translation>
    </message>
    <message>
        <source>A scenario with stops, questions, and what each stop shows.</source>
        <translation>Un escenario con paradas, preguntas y lo que muestra cada parada.</translation>
    </message>
    <message>
        <source>Plays it, keeps it, and prints the boards.</source>
        <translation>La reproduce, la guarda e imprime los tableros.</translation>
    </message>
    <message>
        <source>A view as it was at event 40.</source>
        <translation>Una vista como era en el evento 40.</translation>
    </message>
    <message>
        <source>What happened to one order, its stock and payment.</source>
        <translation>Qué fue de un pedido, sus existencias y su pago.</translation>
    </message>
    <message>
        <source>Checks file and views from end to end.</source>
        <translation>Comprueba el archivo y las vistas de principio a fin.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <comment>words that an option takes</comment>
        <translation>Uno de: %1.</translation>
    </message>
    <message>
        <source>By default: %1.</source>
        <comment>what an option takes</comment>
        <translation>Por defecto: %1.</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <comment>other options</comment>
        <translation>Solo con %1.</translation>
    </message>
    <message>
        <source>Not with %1.</source>
        <comment>other options</comment>
        <translation>No con %1.</translation>
    </message>
</context>
<context>
    <name>MeasuresLines</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>count</source>
        <translation>número</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>desistieron</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>came</source>
        <translation>llegaron</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servidos</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>saw the queue</source>
        <translation>vieron la cola</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>perdieron la paciencia</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nada que pedir</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>no pudieron pagar</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>vistazos</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupados</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>utilización</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>of</source>
        <comment>so much staff time</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>mean queue</source>
        <translation>cola media</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>en vano</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>cambio de tarea</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>mirando pedidos</translation>
    </message>
    <message>
        <source>awaiting views</source>
        <translation>esperando vistas</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
    </message>
    <message numerus="yes">
        <source>%n looks at views</source>
        <translation>
            <numerusform>%n vistazo a las vistas</numerusform>
            <numerusform>%n vistazos a las vistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands of persons</source>
        <translation>
            <numerusform>%n comando de personas</numerusform>
            <numerusform>%n comandos de personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to 1</source>
        <translation>%1 a 1</translation>
    </message>
    <message>
        <source>Time of orders</source>
        <translation>Tiempo de los pedidos</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Los más largos</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>esperó</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>kitchen was busy</source>
        <translation>cocina ocupada</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>staff were busy</source>
        <translation>personal ocupado</translation>
    </message>
    <message>
        <source>screen was late</source>
        <translation>pantalla con retraso</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
</context>
<context>
    <name>MessageInfo</name>
    <message>
        <source>%1 · from %2 at %3 to the write side, which %4.</source>
        <translation>%1 · de %2 a las %3 al lado de escritura, que %4.</translation>
    </message>
    <message>
        <source>The write side answers at once</source>
        <translation>El lado de escritura responde enseguida</translation>
    </message>
    <message>
        <source>%1 · command %2</source>
        <translation>%1 · comando %2</translation>
    </message>
    <message>
        <source>%1 · recorded in %2 at %3, because of %4 of %5. </source>
        <translation>%1 · registrado en %2 a las %3, por %4 de %5. </translation>
    </message>
    <message>
        <source>%1 · event %2</source>
        <translation>%1 · evento %2</translation>
    </message>
    <message>
        <source>accepted it</source>
        <translation>lo aceptó</translation>
    </message>
    <message>
        <source>accepted it: %1</source>
        <translation>lo aceptó: %1</translation>
    </message>
    <message>
        <source>refused it: %1</source>
        <translation>lo rechazó: %1</translation>
    </message>
    <message>
        <source>knew it already and answered as the first time</source>
        <translation>ya lo conocía y respondió como la primera vez</translation>
    </message>
    <message>
        <source>To the process manager, which answers it with a command.</source>
        <translation>Al gestor de procesos, que lo responde con un comando.</translation>
    </message>
    <message>
        <source>To the log, where every view reads it.</source>
        <translation>Al registro, donde lo leen todas las vistas.</translation>
    </message>
    <message>
        <source>To %1, where it waits, and nobody knows for how long.</source>
        <translation>A %1, donde espera, y nadie sabe cuánto.</translation>
    </message>
    <message>
        <source>It is not brought to %1.</source>
        <translation>No se entrega en %1.</translation>
    </message>
    <message>
        <source>To %1, at once.</source>
        <translation>A %1, enseguida.</translation>
    </message>
    <message>
        <source>It takes no time</source>
        <translation>No tarda nada</translation>
    </message>
    <message>
        <source>To %1, where it arrives at %2, after %3.</source>
        <translation>A %1, adonde llega a las %2, tras %3.</translation>
    </message>
    <message>
        <source>On its way to %1: %2 %3, at %4 (injected). </source>
        <translation>Camino de %1: %2 %3, a las %4 (inyectado). </translation>
    </message>
    <message>
        <source>It never arrives.</source>
        <translation>No llega nunca.</translation>
    </message>
    <message>
        <source>It waits, and nobody knows for how long.</source>
        <translation>Espera, y nadie sabe cuánto.</translation>
    </message>
    <message>
        <source>It was shown at %1.</source>
        <translation>Se mostró a las %1.</translation>
    </message>
    <message>
        <source>It is shown at %1.</source>
        <translation>Se muestra a las %1.</translation>
    </message>
    <message>
        <source>%1; it is drawn for a moment so that it can be seen.</source>
        <translation>%1; se dibuja un momento para que se pueda ver.</translation>
    </message>
</context>
<context>
    <name>MisconceptionText</name>
    <message>
        <source>CQRS means two databases.</source>
        <translation>CQRS significa dos bases de datos.</translation>
    </message>
    <message>
        <source>CQRS is event sourcing, and that is messaging.</source>
        <translation>CQRS es event sourcing, y eso es mensajería.</translation>
    </message>
    <message>
        <source>What was accepted is visible.</source>
        <translation>Lo que se aceptó ya es visible.</translation>
    </message>
    <message>
        <source>Who waits for one view has waited for every view, and for what follows.</source>
        <translation>Quien espera una vista las ha esperado todas, y lo que venga después.</translation>
    </message>
    <message>
        <source>A command must answer nothing.</source>
        <translation>Un comando no debe responder nada.</translation>
    </message>
    <message>
        <source>Delete the wrong event, rebuild, done.</source>
        <translation>Se borra el evento malo, se reconstruye y listo.</translation>
    </message>
    <message>
        <source>A replay carries the commands out again.</source>
        <translation>Reproducir vuelve a ejecutar los comandos.</translation>
    </message>
    <message>
        <source>A replay does again what was done: mails, plates.</source>
        <translation>Reproducir repite lo que se hizo: correos, platos.</translation>
    </message>
    <message>
        <source>A projection may read the clock, or another source.</source>
        <translation>Una proyección puede leer el reloj, u otra fuente.</translation>
    </message>
    <message>
        <source>Who looks in the view before sending cannot sell twice.</source>
        <translation>Quien mira la vista antes de enviar no puede vender dos veces.</translation>
    </message>
    <message>
        <source>Events of several services come in order, or their times tell it.</source>
        <translation>Los eventos de varios servicios llegan en orden, o lo dicen sus horas.</translation>
    </message>
    <message>
        <source>Exactly-once delivery can be bought.</source>
        <translation>La entrega «exactamente una vez» se puede comprar.</translation>
    </message>
    <message>
        <source>A message bus is an event store.</source>
        <translation>Un bus de mensajes es un almacén de eventos.</translation>
    </message>
    <message>
        <source>A compensation is a rollback: nobody has seen anything.</source>
        <translation>Una compensación es un rollback: nadie ha visto nada.</translation>
    </message>
    <message>
        <source>A compensation cannot fail.</source>
        <translation>Una compensación no puede fallar.</translation>
    </message>
    <message>
        <source>“OrderUpdated” is an event.</source>
        <translation>«OrderUpdated» es un evento.</translation>
    </message>
    <message>
        <source>An event is a polite command.</source>
        <translation>Un evento es un comando cortés.</translation>
    </message>
    <message>
        <source>A thin event is enough: who needs more asks back.</source>
        <translation>Basta un evento escueto: quien necesite más, que pregunte.</translation>
    </message>
    <message>
        <source>Long streams need snapshots.</source>
        <translation>Los flujos largos necesitan instantáneas.</translation>
    </message>
    <message>
        <source>Races are about microseconds: lock it.</source>
        <translation>Las carreras son de microsegundos: basta un bloqueo.</translation>
    </message>
    <message>
        <source>It ran well a hundred times, so it is right.</source>
        <translation>Salió bien cien veces, luego es correcto.</translation>
    </message>
    <message>
        <source>Up to date means right, and late means wrong.</source>
        <translation>Al día significa correcto, y con retraso, erróneo.</translation>
    </message>
    <message>
        <source>A new version of an event may mean anything.</source>
        <translation>Una nueva versión de un evento puede significar cualquier cosa.</translation>
    </message>
    <message>
        <source>Deleting the row forgets the person.</source>
        <translation>Borrar la fila olvida a la persona.</translation>
    </message>
    <message>
        <source>If it is good here, all of it should be event-sourced.</source>
        <translation>Si aquí es bueno, todo debería ir por eventos.</translation>
    </message>
    <message>
        <source>The split made it faster.</source>
        <translation>La separación lo hizo más rápido.</translation>
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
        <translation>Mesa %1</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Takeaway %1</source>
        <translation>Para llevar %1</translation>
    </message>
    <message>
        <source>Delivered, left without paying</source>
        <translation>Entregado, se fue sin pagar</translation>
    </message>
    <message>
        <source>Delivered, awaits payment</source>
        <translation>Entregado, espera el pago</translation>
    </message>
    <message>
        <source>Delivered and paid</source>
        <translation>Entregado y pagado</translation>
    </message>
    <message>
        <source>Delivered, bill closed</source>
        <translation>Entregado, cuenta cerrada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Al fuego</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>En cocina</translation>
    </message>
    <message>
        <source>Placed, awaits payment</source>
        <translation>Recibido, espera el pago</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Denegado: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>ParkedBox</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 pedido</numerusform>
            <numerusform>%1 pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Come in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>PIN on the projector</source>
        <translation>PIN de la pantalla</translation>
    </message>
    <message>
        <source>You need no name. You get a number and a bird, and nothing else is kept of you.</source>
        <translation>No hace falta un nombre. Recibe un número y un pájaro, y no se guarda nada más.</translation>
    </message>
    <message>
        <source>You are {name}.</source>
        <translation>Usted es {name}.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>One more {dish}</source>
        <translation>{dish}: uno más</translation>
    </message>
    <message>
        <source>One less {dish}</source>
        <translation>{dish}: uno menos</translation>
    </message>
    <message>
        <source>contains {allergens}</source>
        <translation>contiene {allergens}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Order for {total}</source>
        <translation>Pedir por {total}</translation>
    </message>
    <message>
        <source>Choose a dish first.</source>
        <translation>Elija primero un plato.</translation>
    </message>
    <message>
        <source>Your orders</source>
        <translation>Sus pedidos</translation>
    </message>
    <message>
        <source>You have not ordered anything yet.</source>
        <translation>Aún no ha pedido nada.</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Número {n}</translation>
    </message>
    <message>
        <source>Pay {total} by card</source>
        <translation>Pagar {total} con tarjeta</translation>
    </message>
    <message>
        <source>The card is pretended: you need none.</source>
        <translation>La tarjeta es fingida: no hace falta ninguna.</translation>
    </message>
    <message>
        <source>Where is my order?</source>
        <translation>¿Dónde está mi pedido?</translation>
    </message>
    <message>
        <source>Collect it</source>
        <translation>Recogerlo</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>El tablero</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>As of {at}, event {position}.</source>
        <translation>A las {at}, evento {position}.</translation>
    </message>
    <message>
        <source>It shows what was {n} s ago.</source>
        <translation>Muestra lo que había hace {n} s.</translation>
    </message>
    <message>
        <source>It is up to date.</source>
        <translation>Está al día.</translation>
    </message>
    <message>
        <source>Look at the board</source>
        <translation>Mirar el tablero</translation>
    </message>
    <message>
        <source>Number {n} is called.</source>
        <translation>Llaman al número {n}.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Your answer is in. You may change it until the question is closed.</source>
        <translation>Su respuesta ha llegado. Puede cambiarla hasta que se cierre la pregunta.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>La pregunta está cerrada.</translation>
    </message>
    <message>
        <source>What happened: {text}</source>
        <translation>Lo que pasó: {text}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>En camino …</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer was not reached for {n} s.</source>
        <translation>El ordenador del docente no respondió durante {n} s.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is not reached.</source>
        <translation>El ordenador del docente no responde.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is reached again.</source>
        <translation>El ordenador del docente vuelve a responder.</translation>
    </message>
    <message>
        <source>This is not the code or PIN that is shown now.</source>
        <translation>No es el código ni el PIN que se muestra ahora.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were typed. Scan the code, or wait two minutes.</source>
        <translation>Se tecleó un PIN erróneo demasiadas veces. Escanee el código, o espere dos minutos.</translation>
    </message>
    <message>
        <source>As many guests are in as may be.</source>
        <translation>Ya hay tantos clientes dentro como se permite.</translation>
    </message>
    <message>
        <source>You are not known here any more. Please come in again.</source>
        <translation>Aquí ya no se le conoce. Vuelva a entrar, por favor.</translation>
    </message>
    <message>
        <source>You were sent out.</source>
        <translation>Se le ha hecho salir.</translation>
    </message>
    <message>
        <source>The doors are closed.</source>
        <translation>Las puertas están cerradas.</translation>
    </message>
    <message>
        <source>You go on in another window.</source>
        <translation>Sigue usted en otra ventana.</translation>
    </message>
    <message>
        <source>Good-bye.</source>
        <translation>Adiós.</translation>
    </message>
    <message>
        <source>That was more than a person can ask for.</source>
        <translation>Eso es más de lo que una persona puede pedir.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>This page comes by HTTP over the local network: others there can read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>Esta página llega por HTTP por la red local: otros pueden leerla allí. No se pregunta nada personal, y no se guarda nada.</translation>
    </message>
    <message>
        <source>This page comes encrypted (HTTPS): others in the network cannot read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>Esta página llega cifrada (HTTPS): otros en la red no pueden leerla. No se pregunta nada personal, y no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>PhoneText</name>
    <message>
        <source>No phone has come in yet. Perhaps the wireless network keeps its clients apart, as guest networks often do, or a firewall closes the port of %1. Try it with one phone; where it cannot be helped, ask for a show of hands.</source>
        <translation>Aún no ha entrado ningún teléfono. Quizá la red inalámbrica aísla a sus dispositivos, como hacen a menudo las redes de invitados, o un cortafuegos cierra el puerto de %1. Pruebe con un teléfono; si no tiene remedio, pida que se vote a mano alzada.</translation>
    </message>
    <message>
        <source>In this evening nothing can be ordered. Questions of a lesson are still asked here.</source>
        <translation>En esta velada no se puede pedir nada. Las preguntas de una lección sí se hacen aquí.</translation>
    </message>
    <message>
        <source>The class looks back at what was: nothing can be asked for until it is now again.</source>
        <translation>La clase mira atrás, a lo que fue: no se puede pedir nada hasta que vuelva a ser ahora.</translation>
    </message>
    <message>
        <source>This is not your order.</source>
        <translation>Este pedido no es suyo.</translation>
    </message>
    <message>
        <source>There is no such dish.</source>
        <translation>No hay tal plato.</translation>
    </message>
    <message>
        <source>Your order is taken. You have number %1.</source>
        <translation>Pedido recibido. Tiene el número %1.</translation>
    </message>
    <message>
        <source>Paid. Your number will be called on the board.</source>
        <translation>Pagado. Su número se llamará en el tablero.</translation>
    </message>
    <message>
        <source>%1 says: I know nothing of it yet.</source>
        <translation>%1 dice: aún no sé nada de eso.</translation>
    </message>
    <message>
        <source>%1 says: it is not paid yet.</source>
        <translation>%1 dice: aún no está pagado.</translation>
    </message>
    <message>
        <source>%1 says: it is still in the kitchen.</source>
        <translation>%1 dice: aún está en la cocina.</translation>
    </message>
    <message>
        <source>%1 says: it is ready. Come and collect it.</source>
        <translation>%1 dice: está listo. Venga a recogerlo.</translation>
    </message>
    <message>
        <source>%1 says: it is on its way to you.</source>
        <translation>%1 dice: va de camino hacia usted.</translation>
    </message>
    <message>
        <source>%1 says: you have it.</source>
        <translation>%1 dice: ya lo tiene.</translation>
    </message>
    <message>
        <source>Here it is. Enjoy your meal!</source>
        <translation>Aquí está. ¡Buen provecho!</translation>
    </message>
    <message>
        <source>Your order is on its way to the kitchen.</source>
        <translation>Su pedido va de camino a la cocina.</translation>
    </message>
    <message>
        <source>The kitchen knows of it. Your number will be called on the board.</source>
        <translation>La cocina ya lo sabe. Su número se llamará en el tablero.</translation>
    </message>
    <message>
        <source>The restaurant does not take it now. Please try again.</source>
        <translation>El restaurante no lo acepta ahora. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: a picture is saved as .png or .svg</source>
        <translation>%1: una imagen se guarda como .png o .svg</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Imágenes (*.png);;Dibujos (*.svg)</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>%1: a contact sheet is saved as .pdf</source>
        <translation>%1: una hoja de contactos se guarda como .pdf</translation>
    </message>
    <message>
        <source>%1: there is no folder %2</source>
        <translation>%1: no existe la carpeta %2</translation>
    </message>
    <message>
        <source>--at: %1 lies outside the evening, which goes from %2 to %3</source>
        <translation>--at: %1 queda fuera de la velada, que va de %2 a %3</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · evento %2 de %3</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 no se puede escribir</translation>
    </message>
    <message>
        <source>%1: nobody has noted anything, and no caption stands anywhere; moments are named by --at</source>
        <translation>%1: nadie ha anotado nada, y no hay leyendas en ninguna parte; los momentos se indican con --at</translation>
    </message>
</context>
<context>
    <name>PlaceInfo</name>
    <message>
        <source>Hears of events as a view does, and answers some with commands of its own.</source>
        <translation>Se entera de los eventos como una vista, y responde a algunos con comandos propios.</translation>
    </message>
    <message>
        <source>What has happened, in order, never changed. Each view reads it by itself.</source>
        <translation>Lo que ha pasado, en orden, sin cambiar nunca. Cada vista lo lee por su cuenta.</translation>
    </message>
    <message>
        <source>%1: no event is brought to it; it reads %2.</source>
        <translation>%1: no le llega ningún evento; lee %2.</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event at once.</source>
        <translation>En este escenario se entera de un evento enseguida.</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event %1 after it was written.</source>
        <translation>En este escenario se entera de un evento %1 después de escrito.</translation>
    </message>
    <message>
        <source>What is delivered to it is bent: its menu says how, under Deliveries.</source>
        <translation>Lo que se le entrega está perturbado: su menú dice cómo, en Entregas.</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
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
        <translation>%1: ±%2 % (unas %3 veladas)</translation>
    </message>
    <message>
        <source>and %1 more, the widest of them %2</source>
        <comment>figures; one of them by name</comment>
        <translation>y %1 más, la más amplia %2</translation>
    </message>
    <message>
        <source>Too few measured evenings for ±%1 % of the mean: %2.</source>
        <translation>Muy pocas veladas medidas para ±%1 % de la media: %2.</translation>
    </message>
    <message>
        <source>Too few simulated evenings for ±%1 % of the mean: %2.</source>
        <translation>Muy pocas veladas simuladas para ±%1 % de la media: %2.</translation>
    </message>
    <message>
        <source>±%1 % of the mean; some %2 evenings would be needed for ±%3 %</source>
        <translation>±%1 % de la media; harían falta unas %2 veladas para ±%3 %</translation>
    </message>
    <message>
        <source>One evening alone says nothing of how far off its figures may be.</source>
        <translation>Una sola velada no dice cuánto pueden desviarse sus cifras.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>From now on %1 hears of events at once</source>
        <translation>Desde ahora %1 se entera de los eventos enseguida</translation>
    </message>
    <message>
        <source>From now on %1 hears of events %2 late</source>
        <translation>Desde ahora %1 se entera de los eventos %2 más tarde</translation>
    </message>
    <message>
        <source>stopped at %1: %2</source>
        <translation>parada en %1: %2</translation>
    </message>
    <message>
        <source>rebuilding %1 %, %2 s left</source>
        <translation>reconstruyendo, %1 %, quedan %2 s</translation>
    </message>
    <message>
        <source>at %1 · %2 on the way</source>
        <translation>en %1 · %2 en camino</translation>
    </message>
    <message>
        <source>at %1 · up to date</source>
        <translation>en %1 · al día</translation>
    </message>
    <message>
        <source>at %1 · %2 behind</source>
        <translation>en %1 · %2 de retraso</translation>
    </message>
    <message>
        <source>at %1 · %2, %3 behind</source>
        <translation>en %1 · %2, %3 de retraso</translation>
    </message>
    <message>
        <source>It hears of each event %1 late, on purpose.</source>
        <translation>Se entera de cada evento %1 más tarde, a propósito.</translation>
    </message>
    <message>
        <source>This machine has been at it for %1 s.</source>
        <translation>Esta máquina lleva %1 s con ello.</translation>
    </message>
    <message>
        <source>Only what follows the log can be delayed: this view is kept in step in another way.</source>
        <translation>Solo se puede demorar lo que sigue el registro: esta vista se mantiene al día de otro modo.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>rebuilding</source>
        <translation>reconstruyendo</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleta</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>vista de lectura</translation>
    </message>
    <message>
        <source>empty · rebuilds: %1</source>
        <translation>vacía · reconstrucciones: %1</translation>
    </message>
    <message>
        <source>empty · no look yet</source>
        <translation>vacía · nadie ha mirado aún</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>desechada</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This evening is opened only to look.</source>
        <translation>Esta velada está abierta solo para mirar.</translation>
    </message>
    <message>
        <source>That does not happen any more in this evening.</source>
        <translation>Eso ya no ocurre en esta velada.</translation>
    </message>
    <message>
        <source>This command has not been answered yet.</source>
        <translation>Este comando aún no tiene respuesta.</translation>
    </message>
</context>
<context>
    <name>QueueInfo</name>
    <message>
        <source>It hears of each %1 late, on purpose. </source>
        <translation>Se entera de cada evento %1 más tarde, a propósito. </translation>
    </message>
    <message>
        <source>%1 on their way to %2</source>
        <translation>%1 camino de %2</translation>
    </message>
    <message>
        <source>Who arrives first stands first.</source>
        <translation>Quien llega primero va primero.</translation>
    </message>
    <message>
        <source>%1, arrives at %2</source>
        <translation>%1, llega a las %2</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, espera</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>In the role %1 nobody may read %2.</source>
        <translation>En el papel «%1» nadie puede leer %2.</translation>
    </message>
    <message>
        <source>In the role %1 one may read in %2 what is said of one&apos;s own order only: the rest is about others.</source>
        <translation>En el papel «%1», en %2 solo se puede leer lo que se dice del propio pedido: lo demás trata de otros.</translation>
    </message>
    <message>
        <source>The files hold what every view shows. In the role %1 one may not read all of %2, and so none of the files.</source>
        <translation>Los archivos contienen lo que muestran todas las vistas. En el papel «%1» no se puede leer todo en %2, y por tanto ninguno de los archivos.</translation>
    </message>
    <message>
        <source>In the role %1 nobody may take an order. These may: %2.</source>
        <translation>En el papel «%1» nadie puede tomar un pedido. Pueden: %2.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 (%2) may not %3.</source>
        <translation>%1 (%2) no puede %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the staff list of this evening.</source>
        <translation>«%1» no está en la lista de personal de esta velada.</translation>
    </message>
    <message>
        <source>%1 is on the staff list, but not in that role (%2).</source>
        <translation>%1 está en la lista de personal, pero no en ese papel (%2).</translation>
    </message>
    <message>
        <source>%1 may not speak for the process manager.</source>
        <translation>%1 no puede hablar en nombre del gestor de procesos.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>No hay ningún pedido %1.</translation>
    </message>
    <message>
        <source>Orders are numbered from 1.</source>
        <translation>Los pedidos se numeran desde 1.</translation>
    </message>
    <message>
        <source>Order %1 was placed already.</source>
        <translation>El pedido %1 ya se hizo.</translation>
    </message>
    <message>
        <source>Nothing was ordered: name at least one dish.</source>
        <translation>No se pidió nada: nombre al menos un plato.</translation>
    </message>
    <message>
        <source>There is nothing to reserve.</source>
        <translation>No hay nada que reservar.</translation>
    </message>
    <message>
        <source>An order has at most %1 lines; place another order for the rest.</source>
        <translation>Un pedido tiene como máximo %1 líneas; haga otro pedido para el resto.</translation>
    </message>
    <message>
        <source>A takeaway order needs the guest&apos;s name.</source>
        <translation>Un pedido para llevar necesita el nombre del cliente.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; on the menu.</source>
        <translation>No hay ningún «%1» en la carta.</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>No hay ninguna mesa %1.</translation>
    </message>
    <message>
        <source>Table %1 is taken by a party of %2.</source>
        <translation>La mesa %1 está ocupada por un grupo de %2.</translation>
    </message>
    <message>
        <source>Nobody sits at table %1.</source>
        <translation>Nadie está sentado a la mesa %1.</translation>
    </message>
    <message>
        <source>Table %1 has %2 seats, not %3.</source>
        <translation>La mesa %1 tiene %2 asientos, no %3.</translation>
    </message>
    <message>
        <source>A party has a number from 1, and at least one guest.</source>
        <translation>Un grupo tiene un número desde 1, y al menos un cliente.</translation>
    </message>
    <message>
        <source>The party sits at that table already.</source>
        <translation>El grupo ya está sentado a esa mesa.</translation>
    </message>
    <message>
        <source>Party %1 sits at table %2.</source>
        <translation>El grupo %1 está sentado a la mesa %2.</translation>
    </message>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>El pedido %1 no tiene la línea %2.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was voided.</source>
        <translation>La línea %1 (%2) del pedido %3 se anuló.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is its last one; cancel the order instead.</source>
        <translation>La línea %1 (%2) del pedido %3 es la última; en su lugar, cancele el pedido.</translation>
    </message>
    <message>
        <source>Courses are numbered from 1.</source>
        <translation>Los tiempos se numeran desde 1.</translation>
    </message>
    <message>
        <source>Order %1 has nothing waiting in course %2.</source>
        <translation>El pedido %1 no tiene nada en espera en el tiempo %2.</translation>
    </message>
    <message>
        <source>Course %1 of order %2 was fired already.</source>
        <translation>El tiempo %1 del pedido %2 ya se marchó.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled at %2.</source>
        <translation>El pedido %1 se canceló a las %2.</translation>
    </message>
    <message>
        <source>Order %1 was rejected at %2.</source>
        <translation>El pedido %1 se denegó a las %2.</translation>
    </message>
    <message>
        <source>Order %1 was accepted already.</source>
        <translation>El pedido %1 ya se aceptó.</translation>
    </message>
    <message>
        <source>No line of order %1 waits to be accepted.</source>
        <translation>Ninguna línea del pedido %1 espera a ser aceptada.</translation>
    </message>
    <message>
        <source>Order %1 is not accepted yet.</source>
        <translation>El pedido %1 aún no está aceptado.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not accepted yet.</source>
        <translation>La línea %1 (%2) del pedido %3 aún no está aceptada.</translation>
    </message>
    <message>
        <source>Course %1 of order %2 comes first.</source>
        <translation>El tiempo %1 del pedido %2 va primero.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 waits for course %4 to be fired.</source>
        <translation>La línea %1 (%2) del pedido %3 espera a que marche el tiempo %4.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking already.</source>
        <translation>La línea %1 (%2) del pedido %3 ya está al fuego.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not cooking yet.</source>
        <translation>La línea %1 (%2) del pedido %3 aún no está al fuego.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is ready already.</source>
        <translation>La línea %1 (%2) del pedido %3 ya está lista.</translation>
    </message>
    <message>
        <source>Order %1 is ready already; place another order.</source>
        <translation>El pedido %1 ya está listo; haga otro pedido.</translation>
    </message>
    <message>
        <source>Order %1 is not ready yet.</source>
        <translation>El pedido %1 aún no está listo.</translation>
    </message>
    <message>
        <source>The ticket of order %1 was bumped already.</source>
        <translation>La comanda del pedido %1 ya se despachó.</translation>
    </message>
    <message>
        <source>The ticket of order %1 is not bumped.</source>
        <translation>La comanda del pedido %1 no está despachada.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was picked up already.</source>
        <translation>La línea %1 (%2) del pedido %3 ya se recogió.</translation>
    </message>
    <message>
        <source>Order %1 was picked up already, or a part of it.</source>
        <translation>El pedido %1, o una parte, ya se recogió.</translation>
    </message>
    <message>
        <source>Nothing of order %1 waits at the pass any more.</source>
        <translation>En el pase ya no espera nada del pedido %1.</translation>
    </message>
    <message>
        <source>Order %1 was not picked up yet.</source>
        <translation>El pedido %1 aún no se ha recogido.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was delivered already.</source>
        <translation>La línea %1 (%2) del pedido %3 ya se entregó.</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, or a part of it.</source>
        <translation>El pedido %1, o una parte, ya se entregó.</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, as far as it was ready.</source>
        <translation>El pedido %1 ya se entregó, en lo que estaba listo.</translation>
    </message>
    <message>
        <source>A takeaway order is paid before it is cooked; place another order.</source>
        <translation>Un pedido para llevar se paga antes de cocinarlo; haga otro pedido.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: only a manager can void it.</source>
        <translation>La línea %1 (%2) del pedido %3 está al fuego: solo un encargado puede anularla.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: only a manager can void it.</source>
        <translation>La línea %1 (%2) del pedido %3 está cocinada: solo un encargado puede anularla.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: say why it is to be voided.</source>
        <translation>La línea %1 (%2) del pedido %3 está al fuego: diga por qué hay que anularla.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: say why it is to be voided.</source>
        <translation>La línea %1 (%2) del pedido %3 está cocinada: diga por qué hay que anularla.</translation>
    </message>
    <message>
        <source>Say why order %1 is to be cancelled.</source>
        <translation>Diga por qué hay que cancelar el pedido %1.</translation>
    </message>
    <message>
        <source>Nothing is reserved for order %1.</source>
        <translation>No hay nada reservado para el pedido %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 is reserved for order %2.</source>
        <translation>No hay nada de %1 reservado para el pedido %2.</translation>
    </message>
    <message>
        <source>%1 is not reserved for line %2 of order %3.</source>
        <translation>%1 no está reservado para la línea %2 del pedido %3.</translation>
    </message>
    <message>
        <source>%1 is reserved already for line %2 of order %3.</source>
        <translation>%1 ya está reservado para la línea %2 del pedido %3.</translation>
    </message>
    <message>
        <source>%1 is marked sold out already.</source>
        <translation>%1 ya está marcado como agotado.</translation>
    </message>
    <message>
        <source>%1 is not sold out.</source>
        <translation>%1 no está agotado.</translation>
    </message>
    <message>
        <source>Nothing is left of %1; receive some first.</source>
        <translation>No queda nada de %1; reciba antes algo.</translation>
    </message>
    <message>
        <source>At least one of %1 can be reserved.</source>
        <translation>Se puede reservar al menos uno de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be received: it takes at least one, and no more than can be counted.</source>
        <translation>No se pueden recibir %1 de %2: hace falta al menos uno, y no más de los que se pueden contar.</translation>
    </message>
    <message>
        <source>%1 cannot be asked for order %2.</source>
        <translation>No se pueden pedir %1 por el pedido %2.</translation>
    </message>
    <message>
        <source>%1 cannot be given back for order %2: %3 of it is with us.</source>
        <translation>No se pueden devolver %1 del pedido %2: de él tenemos %3.</translation>
    </message>
    <message>
        <source>There is no bill for order %1 yet.</source>
        <translation>Aún no hay cuenta del pedido %1.</translation>
    </message>
    <message>
        <source>%1 is asked already for order %2.</source>
        <translation>Ya se han pedido %1 por el pedido %2.</translation>
    </message>
    <message>
        <source>Order %1 was paid at %2.</source>
        <translation>El pedido %1 se pagó a las %2.</translation>
    </message>
    <message>
        <source>The card for order %1 was declined at %2.</source>
        <translation>La tarjeta del pedido %1 se denegó a las %2.</translation>
    </message>
    <message>
        <source>Order %1 was not paid in time: its payment expired at %2.</source>
        <translation>El pedido %1 no se pagó a tiempo: su pago caducó a las %2.</translation>
    </message>
    <message>
        <source>Nothing was paid for order %1.</source>
        <translation>No se pagó nada por el pedido %1.</translation>
    </message>
    <message>
        <source>No refund of order %1 is on its way that could be declined.</source>
        <translation>No hay en camino ningún reembolso del pedido %1 que se pueda denegar.</translation>
    </message>
    <message>
        <source>No money is owed for order %1.</source>
        <translation>No se debe dinero por el pedido %1.</translation>
    </message>
    <message>
        <source>Another command was sent under this id before: %1 number %2.</source>
        <translation>Antes se envió otro comando con este id: %1 número %2.</translation>
    </message>
    <message>
        <source>Others changed the same thing again and again; please try once more.</source>
        <translation>Otros cambiaron lo mismo una y otra vez; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The %1 service did not answer within %2.</source>
        <translation>El servicio %1 no respondió en %2.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>An evening of commands: no guests live in it, so nobody waits.</source>
        <translation>Una velada de comandos: en ella no viven clientes, así que nadie espera.</translation>
    </message>
    <message>
        <source>Guests or parties who came: %1; well served: %2; lost: %3.</source>
        <translation>Clientes o grupos que vinieron: %1; bien servidos: %2; perdidos: %3.</translation>
    </message>
    <message>
        <source>The mean wait to order was %1 up to %2 (“%3”), and %4 from there on.</source>
        <translation>La espera media para pedir fue de %1 hasta %2 («%3»), y de %4 desde entonces.</translation>
    </message>
    <message>
        <source>No command of guests or staff was refused.</source>
        <translation>No se rechazó ningún comando de clientes ni de personal.</translation>
    </message>
    <message>
        <source>Commands of guests and staff that were refused: %1.</source>
        <translation>Comandos de clientes y personal que se rechazaron: %1.</translation>
    </message>
    <message>
        <source>Waits before and after each cue</source>
        <translation>Esperas antes y después de cada señal</translation>
    </message>
    <message>
        <source>In the mean, then what 95 of 100 did not exceed, and how many waited. A wait is counted where it ended; bars show the mean.</source>
        <translation>La media, luego lo que 95 de cada 100 no superaron, y cuántos esperaron. Una espera cuenta donde acabó; las barras muestran la media.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The whole evening</source>
        <translation>Toda la velada</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>Desistieron de esperar</translation>
    </message>
    <message>
        <source>Guests, and why some were lost</source>
        <translation>Clientes, y por qué se perdieron algunos</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>Un grupo cuenta una vez.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>came</source>
        <translation>llegaron</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servidos</translation>
    </message>
    <message>
        <source>still inside</source>
        <translation>aún dentro</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true</source>
        <translation>Lo que costó guiarse por vistas que no mostraban la verdad</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Lo que se rechazó</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>count</source>
        <translation>número</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>primera vez</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>y por qué</translation>
    </message>
    <message>
        <source>The same evening otherwise staffed</source>
        <translation>La misma velada con otro personal</translation>
    </message>
    <message>
        <source>The same guests, seed and commands of persons, played again. One evening each: what is chance, Compare tells. Figures that are zero in each are left out.</source>
        <translation>Los mismos clientes, la misma semilla y los mismos comandos de personas, reproducidos otra vez. Una velada de cada: qué es azar lo dice Comparar. Las cifras que son cero en todas se omiten.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>esta velada</translation>
    </message>
    <message>
        <source>%1: what the evening was</source>
        <translation>%1: cómo fue la velada</translation>
    </message>
    <message>
        <source>%1: what the evening was so far</source>
        <translation>%1: cómo ha ido la velada hasta ahora</translation>
    </message>
    <message>
        <source>%1 to %2 of restaurant time, seed %3</source>
        <translation>%1 a %2 de tiempo de restaurante, semilla %3</translation>
    </message>
    <message>
        <source>Simulated: counted in the record of this one evening. With another seed other guests come, and the figures are others.</source>
        <translation>Simulado: contado en la grabación de esta única velada. Con otra semilla vienen otros clientes, y las cifras son otras.</translation>
    </message>
    <message>
        <source>The evening begins</source>
        <translation>Empieza la velada</translation>
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
            <numerusform>Clase · %1 puesto</numerusform>
            <numerusform>Clase · %1 puestos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>The service %1 goes on</source>
        <translation>El servicio %1 continúa</translation>
    </message>
    <message>
        <source>The service %1 is slow: it decides %2 later</source>
        <translation>El servicio %1 va lento: decide %2 más tarde</translation>
    </message>
    <message>
        <source>The service %1 is stopped</source>
        <translation>El servicio %1 está detenido</translation>
    </message>
    <message>
        <source>%1 is slow: each decision takes %2</source>
        <translation>%1 va lento: cada decisión tarda %2</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está detenido</translation>
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
            <numerusform>%1 comando lo espera</numerusform>
            <numerusform>%1 comandos lo esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>… %1 by %2: waits for the service %3 since %4.</source>
        <translation>… %1 de %2: espera al servicio %3 desde las %4.</translation>
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
        <translation>El tiempo corre hacia abajo; lo que pasa en un mismo instante va una cosa bajo otra, en su orden.</translation>
    </message>
    <message>
        <source>A line to a view that slopes is an event in flight, for %1 at the longest.</source>
        <translation>Una línea inclinada hacia una vista es un evento en camino, durante %1 como mucho.</translation>
    </message>
    <message>
        <source>No line to a view slopes: the views hear of events at once.</source>
        <translation>Ninguna línea hacia una vista se inclina: las vistas se enteran de los eventos enseguida.</translation>
    </message>
    <message>
        <source>Where a lifeline is dotted, time is left out (≈).</source>
        <translation>Donde una línea de vida es punteada, se omite tiempo (≈).</translation>
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
        <translation>evento %1</translation>
    </message>
    <message>
        <source>%1 is on its way to %2</source>
        <translation>%1 va camino de %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 llega a %2</translation>
    </message>
    <message>
        <source>%1 sent %2. Decided on: %3.</source>
        <translation>%1 envió %2. Se decidió con: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, refused: %3</source>
        <translation>%1: %2, rechazado: %3</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>decidido con %1</translation>
    </message>
    <message>
        <source>%1, and what follows from it</source>
        <translation>%1, y lo que se sigue de ello</translation>
    </message>
    <message>
        <source>%1 sent %2, which set off what follows.</source>
        <translation>%1 envió %2, que desencadenó lo que sigue.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>event %1, written in %2 at version %3: %4</source>
        <translation>evento %1, escrito en %2 con la versión %3: %4</translation>
    </message>
    <message>
        <source>, after %1</source>
        <translation>, tras %1</translation>
    </message>
    <message>
        <source>%1 appears</source>
        <translation>aparece %1</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>desaparece %1</translation>
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
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SteppingBack</name>
    <message>
        <source>Somebody sits in the kitchen: the cooks step back</source>
        <translation>Alguien ocupa la cocina: los cocineros se retiran</translation>
    </message>
    <message>
        <source>The kitchen is left: the cooks are back</source>
        <translation>La cocina queda libre: vuelven los cocineros</translation>
    </message>
    <message>
        <source>Somebody has a waiter&apos;s seat, and serves</source>
        <translation>Alguien ocupa un puesto de camarero y sirve</translation>
    </message>
    <message>
        <source>The waiter&apos;s seat is left: the staff serves again</source>
        <translation>El puesto de camarero queda libre: el personal vuelve a servir</translation>
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
        <translation>%1. Responde al evento %2 con un comando propio.</translation>
    </message>
    <message>
        <source>%1. A command: a wish that the write side decides.</source>
        <translation>%1. Un comando: un deseo sobre el que decide el lado de escritura.</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 se rechaza</translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation>%1 llegó otra vez</translation>
    </message>
    <message>
        <source>It is answered as the first time, and nothing is written.</source>
        <translation>Se responde como la primera vez, y no se escribe nada.</translation>
    </message>
    <message>
        <source>%1 is accepted</source>
        <translation>%1 se acepta</translation>
    </message>
    <message>
        <source>Nothing changes by it: no event.</source>
        <translation>Con ello no cambia nada: ningún evento.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>In one transaction it has become %1.</source>
        <translation>En una sola transacción se ha convertido en %1.</translation>
    </message>
    <message>
        <source>It was decided on %1 as of event %2.</source>
        <translation>Se decidió con %1 a fecha del evento %2.</translation>
    </message>
    <message>
        <source>%1 board: event %2</source>
        <translation>Tablero de %1: evento %2</translation>
    </message>
    <message>
        <source>%1 has arrived. Now it says: %2</source>
        <translation>Ha llegado %1. Ahora dice: %2</translation>
    </message>
    <message>
        <source>It has not heard of %1 yet: what it says may not be true any more.</source>
        <translation>Aún no se ha enterado de %1: lo que dice puede no ser ya cierto.</translation>
    </message>
    <message>
        <source>It answers at once, and nothing changes by it: a query.</source>
        <translation>Responde enseguida, y con ello no cambia nada: una consulta.</translation>
    </message>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 mira %2</translation>
    </message>
</context>
<context>
    <name>StoryPainter</name>
    <message>
        <source>relay</source>
        <translation>retransmisor</translation>
    </message>
    <message>
        <source>dual write</source>
        <translation>escritura doble</translation>
    </message>
    <message>
        <source>one transaction: log and boards</source>
        <translation>una transacción: registro y tableros</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>event; what is copied</source>
        <translation>evento; lo que se copia</translation>
    </message>
    <message>
        <source>look (query)</source>
        <translation>vistazo (consulta)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>bandeja de salida</translation>
    </message>
</context>
<context>
    <name>StoryRates</name>
    <message numerus="yes">
        <source>%1 queries/min</source>
        <translation>
            <numerusform>%1 consulta/min</numerusform>
            <numerusform>%1 consultas/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commands/min</source>
        <translation>
            <numerusform>%1 comando/min</numerusform>
            <numerusform>%1 comandos/min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryScene</name>
    <message>
        <source>%1 board</source>
        <translation>Tablero de %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>parado en %1</translation>
    </message>
    <message>
        <source>written with the log</source>
        <translation>escrito con el registro</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 en camino</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>%1 behind · %2</source>
        <translation>%1 de retraso · %2</translation>
    </message>
    <message>
        <source>joined from %1 tables</source>
        <translation>unido de %1 tablas</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>The log: what %1 has written</source>
        <translation>El registro: lo que ha escrito %1</translation>
    </message>
    <message>
        <source>The log: stream %1</source>
        <translation>El registro: flujo %1</translation>
    </message>
    <message>
        <source>event %1, as a row</source>
        <translation>evento %1, como fila</translation>
    </message>
    <message>
        <source>stream %1 · version %2</source>
        <translation>flujo %1 · versión %2</translation>
    </message>
    <message>
        <source>type %1 · at %2</source>
        <translation>tipo %1 · a las %2</translation>
    </message>
    <message>
        <source>by command %1</source>
        <translation>por el comando %1</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>Lado de escritura</translation>
    </message>
    <message>
        <source>event %1 · %2 refused</source>
        <translation>evento %1 · %2 rechazados</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>known already, answered as before</source>
        <translation>ya conocido, respondido como antes</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>aceptado: %1</translation>
    </message>
    <message>
        <source>one model: boards are joined from it</source>
        <translation>un solo modelo: de él se unen los tableros</translation>
    </message>
    <message>
        <source>triggers: %1 noted</source>
        <translation>disparadores: %1 anotados</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>Process manager</source>
        <translation>Gestor de procesos</translation>
    </message>
    <message>
        <source>has sent nothing yet</source>
        <translation>aún no ha enviado nada</translation>
    </message>
    <message>
        <source>waits for nothing</source>
        <translation>no espera nada</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1: waits for %2</source>
        <translation>%1: espera %2</translation>
    </message>
    <message>
        <source>fetches no more: stopped</source>
        <translation>ya no recoge: parado</translation>
    </message>
    <message>
        <source>polls no more: stopped</source>
        <translation>ya no sondea: parado</translation>
    </message>
    <message>
        <source>fetches the slips</source>
        <translation>recoge las notas</translation>
    </message>
    <message>
        <source>polls: what is new?</source>
        <translation>sondea: ¿qué hay nuevo?</translation>
    </message>
    <message>
        <source>fetches in %1</source>
        <translation>recoge en %1</translation>
    </message>
    <message>
        <source>polls in %1</source>
        <translation>sondea en %1</translation>
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
        <translation>cree: %1</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>verdad: %1</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 mira %2</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>On the %1 board since event %2.</source>
        <translation>En el tablero de %1 desde el evento %2.</translation>
    </message>
    <message>
        <source>On the %1 board.</source>
        <translation>En el tablero de %1.</translation>
    </message>
    <message>
        <source>%1 board</source>
        <translation>Tablero de %1</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>vista de lectura</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation>%1: lee %2</translation>
    </message>
</context>
<context>
    <name>StoryThings</name>
    <message>
        <source>wrong</source>
        <translation>erróneo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Messages on the way</source>
        <translation>Mensajes en camino</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vistazo</translation>
    </message>
    <message>
        <source>at what is late</source>
        <translation>a algo con retraso</translation>
    </message>
</context>
<context>
    <name>SubjectText</name>
    <message>
        <source>Takeaway counter</source>
        <translation>Mostrador para llevar</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Zona de espera</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>hace %1, desde las %2</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>No hay nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting. The first is %1, there %2.</source>
        <translation>
            <numerusform>Espera %n. Primero, %1, ahí %2.</numerusform>
            <numerusform>Esperan %n. Primero, %1, ahí %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>%1 in the pans, %2 waiting for a cook.</source>
        <translation>%1 en las sartenes, %2 a la espera de cocinero.</translation>
    </message>
    <message>
        <source>The pass</source>
        <translation>El pase</translation>
    </message>
    <message>
        <source>Nothing is ready to be carried.</source>
        <translation>No hay nada listo para llevar a la mesa.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready. Order %1 has been there %2.</source>
        <translation>
            <numerusform>%n listo. El pedido %1 está ahí %2.</numerusform>
            <numerusform>%n listos. El pedido %1 está ahí %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places are taken</source>
        <translation>%1 de %2 puestos ocupados</translation>
    </message>
    <message>
        <source>%1 in the pans</source>
        <translation>%1 en las sartenes</translation>
    </message>
    <message>
        <source>%1, %2 waiting for a cook.</source>
        <translation>%1, %2 a la espera de cocinero.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>for order %1 at the %2, cooks %3</source>
        <translation>para el pedido %1 en %2, al fuego %3</translation>
    </message>
    <message>
        <source>, done at %1</source>
        <translation>, hecho a las %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1, takeaway</source>
        <translation>%1, para llevar</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>%1 for %2, ready on the pass %3</source>
        <translation>%1 para %2, listo en el pase %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2; came at %3</source>
        <translation>%1, %2; llegó a las %3</translation>
    </message>
    <message numerus="yes">
        <source>; %n waiting for %1: %2</source>
        <translation>
            <numerusform>; %n espera a %1: %2</numerusform>
            <numerusform>; %n esperan a %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>declined</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>no queda</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>se deben %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>takeaway for %1</source>
        <translation>para llevar, %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>course %1</source>
        <translation>tiempo %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>mesa %1</translation>
    </message>
    <message>
        <source>table %1, party of %2</source>
        <translation>mesa %1, grupo de %2</translation>
    </message>
    <message>
        <source>table %1 to table %2</source>
        <translation>de la mesa %1 a la mesa %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>con tarjeta</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>en efectivo</translation>
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
        <translation>se le atiende</translation>
    </message>
    <message>
        <source>served</source>
        <translation>se atiende</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>está eligiendo</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>wants to order</source>
        <translation>quiere pedir</translation>
    </message>
    <message>
        <source>order?</source>
        <translation>¿pide?</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>espera la comida</translation>
    </message>
    <message>
        <source>food…</source>
        <translation>comida…</translation>
    </message>
    <message>
        <source>food is ready</source>
        <translation>comida lista</translation>
    </message>
    <message>
        <source>ready!</source>
        <translation>¡lista!</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>tiene una pregunta</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>comiendo</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>come</translation>
    </message>
    <message>
        <source>wants to pay</source>
        <translation>quiere pagar</translation>
    </message>
    <message>
        <source>pays?</source>
        <translation>¿paga?</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Table %1</source>
        <translation>Mesa %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>%1 asientos</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 de %2 asientos</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>place an order</source>
        <translation>hacer un pedido</translation>
    </message>
    <message>
        <source>add to an order</source>
        <translation>añadir a un pedido</translation>
    </message>
    <message>
        <source>void a line</source>
        <translation>anular una línea</translation>
    </message>
    <message>
        <source>cancel an order</source>
        <translation>cancelar un pedido</translation>
    </message>
    <message>
        <source>accept an order</source>
        <translation>aceptar un pedido</translation>
    </message>
    <message>
        <source>reject an order</source>
        <translation>denegar un pedido</translation>
    </message>
    <message>
        <source>fire a course</source>
        <translation>marchar un tiempo</translation>
    </message>
    <message>
        <source>start cooking</source>
        <translation>empezar a cocinar</translation>
    </message>
    <message>
        <source>finish a line</source>
        <translation>terminar una línea</translation>
    </message>
    <message>
        <source>bump a ticket</source>
        <translation>despachar una comanda</translation>
    </message>
    <message>
        <source>recall a ticket</source>
        <translation>recuperar una comanda</translation>
    </message>
    <message>
        <source>seat a party</source>
        <translation>sentar a un grupo</translation>
    </message>
    <message>
        <source>move a party</source>
        <translation>cambiar de mesa a un grupo</translation>
    </message>
    <message>
        <source>pick up an order</source>
        <translation>recoger un pedido</translation>
    </message>
    <message>
        <source>deliver an order</source>
        <translation>entregar un pedido</translation>
    </message>
    <message>
        <source>clear a table</source>
        <translation>recoger una mesa</translation>
    </message>
    <message>
        <source>receive stock</source>
        <translation>recibir existencias</translation>
    </message>
    <message>
        <source>reserve stock</source>
        <translation>reservar existencias</translation>
    </message>
    <message>
        <source>release stock</source>
        <translation>liberar existencias</translation>
    </message>
    <message>
        <source>use up stock</source>
        <translation>gastar existencias</translation>
    </message>
    <message>
        <source>mark a dish sold out</source>
        <translation>marcar un plato como agotado</translation>
    </message>
    <message>
        <source>put a dish back on sale</source>
        <translation>volver a ofrecer un plato</translation>
    </message>
    <message>
        <source>ask for a payment</source>
        <translation>pedir un pago</translation>
    </message>
    <message>
        <source>take a payment</source>
        <translation>cobrar un pago</translation>
    </message>
    <message>
        <source>give money back</source>
        <translation>devolver dinero</translation>
    </message>
    <message>
        <source>let a reservation expire</source>
        <translation>dejar caducar una reserva</translation>
    </message>
    <message>
        <source>let a payment expire</source>
        <translation>dejar caducar un pago</translation>
    </message>
    <message>
        <source>say that a refund was declined</source>
        <translation>decir que un reembolso se denegó</translation>
    </message>
    <message>
        <source>try a refund again</source>
        <translation>reintentar un reembolso</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Table %1</source>
        <translation>Mesa %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Counter, %1</source>
        <translation>Mostrador, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 cliente</numerusform>
            <numerusform>%1 clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Take order</source>
        <translation>Tomar pedido</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Recoger mesa</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>alérgenos</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>alergia</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>awaits-payment</source>
        <translation>espera el pago</translation>
    </message>
    <message>
        <source>balked</source>
        <translation>vio la cola</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>despachado</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>llegó a las</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>lleva</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>elige</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>cocinero</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>al fuego</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>mostrador</translation>
    </message>
    <message>
        <source>counter-queue</source>
        <translation>cola del mostrador</translation>
    </message>
    <message>
        <source>course</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>details party</source>
        <translation>grupo de detalles</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>en mesa</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>plato</translation>
    </message>
    <message>
        <source>dish card</source>
        <translation>ficha de plato</translation>
    </message>
    <message>
        <source>dish guests</source>
        <translation>clientes del plato</translation>
    </message>
    <message>
        <source>dishes order</source>
        <translation>pedido de platos</translation>
    </message>
    <message>
        <source>dishes party</source>
        <translation>grupo de platos</translation>
    </message>
    <message>
        <source>due</source>
        <translation>a pagar</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>come</translation>
    </message>
    <message>
        <source>ended why</source>
        <translation>motivo del fin</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>marchado</translation>
    </message>
    <message>
        <source>fired at</source>
        <translation>marchado a las</translation>
    </message>
    <message>
        <source>food</source>
        <translation>comida</translation>
    </message>
    <message>
        <source>food-ready</source>
        <translation>comida lista</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>gave up on</source>
        <translation>desistió de</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>in-kitchen</source>
        <translation>en cocina</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>tipos</translation>
    </message>
    <message>
        <source>kitchen order</source>
        <translation>pedido de cocina</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>vistazos</translation>
    </message>
    <message>
        <source>lost-patience</source>
        <translation>perdió la paciencia</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>encargado</translation>
    </message>
    <message>
        <source>measured staff</source>
        <translation>personal medido</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing-to-order</source>
        <translation>nada que pedir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open guest</source>
        <translation>cliente abierto</translation>
    </message>
    <message>
        <source>open work</source>
        <translation>trabajo abierto</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>order details</source>
        <translation>detalles del pedido</translation>
    </message>
    <message>
        <source>order measure</source>
        <translation>medida de pedido</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>party</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>picked-up</source>
        <translation>recogido</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>place since</source>
        <translation>lugar desde</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>placed at</source>
        <translation>recibido a las</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>grupo de personal</translation>
    </message>
    <message>
        <source>pool measure</source>
        <translation>medida de grupo</translation>
    </message>
    <message>
        <source>portions</source>
        <translation>raciones</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>prepaid</source>
        <translation>pago previo</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>queue place</source>
        <translation>puesto en la cola</translation>
    </message>
    <message>
        <source>queued at</source>
        <translation>en cola desde</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>ready at</source>
        <translation>listo a las</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>sirve</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>asientos</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>enviado a las</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>servir</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servido</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>status number</source>
        <translation>número del tablero</translation>
    </message>
    <message>
        <source>status order</source>
        <translation>pedido de números</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>existencias</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>cambio de tarea</translation>
    </message>
    <message>
        <source>table</source>
        <translation>mesa</translation>
    </message>
    <message>
        <source>table card</source>
        <translation>ficha de mesa</translation>
    </message>
    <message>
        <source>take-order</source>
        <translation>tomar pedido</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>para llevar</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>cobrado</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>toma pedidos</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>comanda</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>waiter order</source>
        <translation>pedido de camarero</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>waiting-area</source>
        <translation>zona de espera</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>esperas</translation>
    </message>
    <message>
        <source>waits-for-food</source>
        <translation>espera la comida</translation>
    </message>
    <message>
        <source>wants-to-order</source>
        <translation>quiere pedir</translation>
    </message>
    <message>
        <source>wants-to-pay</source>
        <translation>quiere pagar</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>why gone</source>
        <translation>por qué se fue</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
</context>
<context>
    <name>TodoText</name>
    <message>
        <source>the answer of stock</source>
        <translation>la respuesta de existencias</translation>
    </message>
    <message>
        <source>payment of what is reserved</source>
        <translation>el pago de lo reservado</translation>
    </message>
    <message>
        <source>the bill over %1</source>
        <translation>la cuenta de %1</translation>
    </message>
    <message>
        <source>payment of %1</source>
        <translation>el pago de %1</translation>
    </message>
    <message>
        <source>a manager: %1 are owed</source>
        <translation>un encargado: se deben %1</translation>
    </message>
    <message>
        <source>%1 are owed since %2: the bank declined the refund. A manager can try it again.</source>
        <translation>Se deben %1 desde las %2: el banco denegó el reembolso. Un encargado puede reintentarlo.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Espera %1.</translation>
    </message>
    <message>
        <source>Waits for %1 until %2.</source>
        <translation>Espera %1 hasta las %2.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message numerus="yes">
        <source>%1 names</source>
        <translation>
            <numerusform>%1 nombre</numerusform>
            <numerusform>%1 nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1 importe</numerusform>
            <numerusform>%1 importes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the remarks on %1 orders</source>
        <translation>
            <numerusform>la observación de %1 pedido</numerusform>
            <numerusform>las observaciones de %1 pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>Why %1 of %2 says what it says</source>
        <translation>Por qué %1 de %2 dice lo que dice</translation>
    </message>
    <message>
        <source>Told by the log. The view may show less: what keeps it in step misses something (%1).</source>
        <translation>Contado según el registro. La vista puede mostrar menos: a lo que la mantiene al día se le escapa algo (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are not told.</source>
        <translation>
            <numerusform>No se cuenta %1 paso anterior.</numerusform>
            <numerusform>No se cuentan %1 pasos anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>That answered event %1, in a chain that %2 of %3 had set off.</source>
        <translation>Eso respondió al evento %1, en una cadena que había iniciado %2 de %3.</translation>
    </message>
    <message>
        <source>At %1 %2 appeared.</source>
        <translation>A las %1 apareció %2.</translation>
    </message>
    <message>
        <source>At %1 %2 changed.</source>
        <translation>A las %1 cambió %2.</translation>
    </message>
    <message>
        <source>At %1 %2 was taken away.</source>
        <translation>A las %1 se retiró %2.</translation>
    </message>
    <message>
        <source>The event is %1, number %2, recorded in %3 at %4.</source>
        <translation>El evento es %1, número %2, registrado en %3 a las %4.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1.</source>
        <translation>El lado de escritura decidió viendo el registro hasta el evento %1.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and no %2 yet.</source>
        <translation>El lado de escritura decidió viendo el registro hasta el evento %1, sin ningún %2 todavía.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and %2 at version %3.</source>
        <translation>El lado de escritura decidió viendo el registro hasta el evento %1, y %2 en la versión %3.</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else.</source>
        <translation>Miró %1, y nada más.</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else; since the sender had looked, %2.</source>
        <translation>Miró %1, y nada más; desde que miró el remitente, %2.</translation>
    </message>
    <message>
        <source>The command was %1, number %2.</source>
        <translation>El comando fue %1, número %2.</translation>
    </message>
    <message>
        <source>%1 sent it at %2.</source>
        <translation>Lo envió %1 a las %2.</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4.</source>
        <translation>Lo envió %1 a las %2, habiendo visto %3 como estaba tras el evento %4.</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4, without event %5, which had been written by then.</source>
        <translation>Lo envió %1 a las %2, habiendo visto %3 como estaba tras el evento %4, sin el evento %5, que entonces ya estaba escrito.</translation>
    </message>
    <message>
        <source>What %1, command %2, has changed</source>
        <translation>Lo que ha cambiado %1, comando %2</translation>
    </message>
    <message>
        <source>It refused: %1 Nothing was changed.</source>
        <translation>Lo rechazó: %1 No cambió nada.</translation>
    </message>
    <message>
        <source>It accepted: %1.</source>
        <translation>Lo aceptó: %1.</translation>
    </message>
    <message>
        <source>The process manager answered with %1.</source>
        <translation>El gestor de procesos respondió con %1.</translation>
    </message>
    <message>
        <source>No view shows any of it.</source>
        <translation>Ninguna vista muestra nada de ello.</translation>
    </message>
    <message>
        <source>%1 · At %2: %3</source>
        <translation>%1 · A las %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are left out</source>
        <translation>
            <numerusform>Se omite %1 paso anterior</numerusform>
            <numerusform>Se omiten %1 pasos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way here event %1 %2.</source>
        <translation>De camino aquí, el evento %1 %2.</translation>
    </message>
    <message>
        <source>On its way here event %1 %2, and is not shown.</source>
        <translation>De camino aquí, el evento %1 %2, y no se muestra.</translation>
    </message>
    <message>
        <source>saw event %1, the log was at %2: %3 behind</source>
        <translation>vio el evento %1, el registro iba por el %2: %3 de retraso</translation>
    </message>
    <message>
        <source>log at %1</source>
        <translation>registro en %1</translation>
    </message>
    <message>
        <source>%1 at version %2</source>
        <translation>%1 en la versión %2</translation>
    </message>
    <message>
        <source>%1 view at %2</source>
        <translation>vista de %1 en %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 had moved from version %2 to %3</source>
        <translation>%1 había pasado de la versión %2 a la %3</translation>
    </message>
    <message>
        <source>%1 Since he looked, %2.</source>
        <translation>%1 Desde que miró, %2.</translation>
    </message>
    <message>
        <source>answers event %1</source>
        <translation>responde al evento %1</translation>
    </message>
    <message>
        <source>answers event %1, set off by %2 of %3</source>
        <translation>responde al evento %1, iniciado por %2 de %3</translation>
    </message>
    <message>
        <source>%1 stands on %2 since %3</source>
        <translation>%1 está en %2 desde las %3</translation>
    </message>
    <message>
        <source>%1 is gone from %2 since %3</source>
        <translation>%1 ya no está en %2 desde las %3</translation>
    </message>
    <message>
        <source>%1 on %2 is as it is since %3</source>
        <translation>%1 está así en %2 desde las %3</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is gone since %4</source>
        <translation>en %3 falta «%1» de %2 desde las %4</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is “%4” since %5</source>
        <translation>en %3, «%1» de %2 es «%4» desde las %5</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3</source>
        <translation>porque %1 envió %2 a las %3</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3; it %4</source>
        <translation>porque %1 envió %2 a las %3, que %4</translation>
    </message>
    <message>
        <source>%1: no view shows anything of it.</source>
        <translation>%1: ninguna vista muestra nada de ello.</translation>
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
        <translation>aún no lo muestra ninguna vista</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>cambió %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 documento</numerusform>
            <numerusform>%1 documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation>
            <numerusform>%1 vista</numerusform>
            <numerusform>%1 vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It was accepted: %2, and %3.</source>
        <translation>%1. Se aceptó: %2, y %3.</translation>
    </message>
    <message>
        <source>%1. It was accepted: %2; the process manager answered with %3, and %4.</source>
        <translation>%1. Se aceptó: %2; el gestor de procesos respondió con %3, y %4.</translation>
    </message>
    <message>
        <source>%1 sent %2 at %3</source>
        <translation>%1 envió %2 a las %3</translation>
    </message>
    <message>
        <source>%1. It was refused: %2 Nothing changed.</source>
        <translation>%1. Se rechazó: %2 No cambió nada.</translation>
    </message>
    <message>
        <source>%1 The order itself was rejected then: %2.</source>
        <translation>%1 Después se denegó el pedido en sí: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 from %3 to %4</source>
        <translation>%1 de %2, de %3 a %4</translation>
    </message>
    <message>
        <source>%1 and %2 more of %3</source>
        <translation>%1 y %2 más de %3</translation>
    </message>
    <message>
        <source>On %1 %2 adds %3.</source>
        <translation>Con %1, %2 añade %3.</translation>
    </message>
    <message>
        <source>On %1 %2 changes %3.</source>
        <translation>Con %1, %2 cambia %3.</translation>
    </message>
    <message>
        <source>On %1 %2 removes %3.</source>
        <translation>Con %1, %2 quita %3.</translation>
    </message>
</context>
<context>
    <name>TwinText</name>
    <message>
        <source>%1: A says %2, B says %3</source>
        <translation>%1: A dice %2, B dice %3</translation>
    </message>
    <message>
        <source>only A shows %1</source>
        <translation>solo A muestra %1</translation>
    </message>
    <message>
        <source>only B shows %1</source>
        <translation>solo B muestra %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ticket 41, state: …</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; y %2 más</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>event %1, %2 of %3 at %4</source>
        <translation>evento %1, %2 de %3 a las %4</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in all up to %3.</source>
        <translation>La vista de %2 de %1 ha recogido todo hasta %3.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in %3.</source>
        <translation>La vista de %2 de %1 ha recogido %3.</translation>
    </message>
    <message>
        <source>It stands in the log of %1, too, and the view there does not show it yet.</source>
        <translation>También está en el registro de %1, y allí la vista aún no lo muestra.</translation>
    </message>
    <message>
        <source>In the log of %1 there is no such event in its place.</source>
        <translation>En el registro de %1 no hay en su lugar ningún evento así.</translation>
    </message>
    <message>
        <source>guests served</source>
        <translation>clientes servidos</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>perdieron la paciencia</translation>
    </message>
    <message>
        <source>saw the queue and left</source>
        <translation>vieron la cola y se fueron</translation>
    </message>
    <message>
        <source>orders delivered</source>
        <translation>pedidos entregados</translation>
    </message>
    <message>
        <source>questions asked</source>
        <translation>preguntas hechas</translation>
    </message>
    <message>
        <source>work done in vain</source>
        <translation>trabajo en vano</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, media</translation>
    </message>
    <message>
        <source>%1, 95 of 100 within</source>
        <translation>%1, 95 de 100 en menos de</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>… %1 by %2: taken for handling %3 ago, not decided yet.</source>
        <translation>… %1 de %2: aceptado a trámite hace %3, aún sin decidir.</translation>
    </message>
    <message>
        <source>… %1 by %2: taken for handling %3 ago and still not decided. It stays sent; the answer comes when its turn has come.</source>
        <translation>… %1 de %2: aceptado a trámite hace %3 y todavía sin decidir. Sigue enviado; la respuesta llega cuando le toque.</translation>
    </message>
</context>
<context>
    <name>VariantName</name>
    <message>
        <source>one server for everything</source>
        <translation>un camarero para todo</translation>
    </message>
    <message>
        <source>two who do everything</source>
        <translation>dos que hacen todo</translation>
    </message>
    <message>
        <source>one takes orders, one serves</source>
        <translation>uno toma pedidos, uno sirve</translation>
    </message>
    <message>
        <source>boards in everybody&apos;s sight</source>
        <translation>tableros a la vista de todos</translation>
    </message>
    <message>
        <source>no boards: who wants to know asks</source>
        <translation>sin tableros: quien quiere saber pregunta</translation>
    </message>
    <message>
        <source>%1 view %2 late</source>
        <translation>%1, %2 de retraso</translation>
    </message>
    <message>
        <source>as the scenario is</source>
        <translation>como es el escenario</translation>
    </message>
</context>
<context>
    <name>ViewNames</name>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>the kitchen view</source>
        <translation>la vista de cocina</translation>
    </message>
    <message>
        <source>Waiter</source>
        <translation>Camarero</translation>
    </message>
    <message>
        <source>the waiter view</source>
        <translation>la vista del camarero</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>the status view</source>
        <translation>la vista de números</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>the details view</source>
        <translation>la vista de detalles</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>the floor view</source>
        <translation>la vista de sala</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>the measures view</source>
        <translation>la vista de medidas</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>the guests-by-dish view</source>
        <translation>la vista de clientes por plato</translation>
    </message>
</context>
<context>
    <name>restaurant::ActingAs</name>
    <message>
        <source>Acting as</source>
        <translation>Actuar como</translation>
    </message>
    <message>
        <source>In whose name commands are sent and views are read. Choose somebody to see what he may not do or see.</source>
        <translation>En nombre de quién se envían comandos y se leen vistas. Elija a alguien para ver qué no puede hacer o ver.</translation>
    </message>
    <message>
        <source>whoever may</source>
        <translation>quien pueda</translation>
    </message>
</context>
<context>
    <name>restaurant::AnswerList</name>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>… Order %1 is placed · its stock is asked for · %2</source>
        <translation>… El pedido %1 está recibido · se preguntan sus existencias · %2</translation>
    </message>
    <message>
        <source>… Order %1 waits for %2 to be paid before the kitchen hears of it · %3</source>
        <translation>… El pedido %1 espera a que se paguen %2 antes de que la cocina se entere · %3</translation>
    </message>
    <message>
        <source>✓ Order %1 is accepted: the kitchen has it · %2</source>
        <translation>✓ El pedido %1 está aceptado: lo tiene la cocina · %2</translation>
    </message>
    <message>
        <source>✕ Order %1 was rejected: %2</source>
        <translation>✕ El pedido %1 se denegó: %2</translation>
    </message>
    <message>
        <source>✕ Order %1 was cancelled: %2</source>
        <translation>✕ El pedido %1 se canceló: %2</translation>
    </message>
    <message>
        <source>What became of the last orders</source>
        <translation>Qué fue de los últimos pedidos</translation>
    </message>
    <message>
        <source>✕ Not placed: %1</source>
        <translation>✕ No recibido: %1</translation>
    </message>
    <message>
        <source>✕ Rejected: %1</source>
        <translation>✕ Denegado: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureActions</name>
    <message>
        <source>Ask by the &amp;clock</source>
        <translation>Preguntar por la &amp;hora</translation>
    </message>
    <message>
        <source>The poll asks for rows changed since a time: what changes at the very instant of the question is missed</source>
        <translation>El sondeo pregunta por las filas cambiadas desde una hora: se escapa lo que cambia en el instante mismo de la pregunta</translation>
    </message>
    <message>
        <source>Look for rows that are &amp;gone</source>
        <translation>Buscar filas &amp;borradas</translation>
    </message>
    <message>
        <source>The poll also reads all keys; without, it never hears that a row was deleted</source>
        <translation>El sondeo lee también todas las claves; si no, nunca se entera de que se borró una fila</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Repararlo</translation>
    </message>
    <message>
        <source>Views are kept in step by %1</source>
        <translation>Las vistas se mantienen al día por %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>How often the job of trigger and poll runs, in the restaurant&apos;s time</source>
        <translation>Cada cuánto corre la tarea de disparador y sondeo, en tiempo del restaurante</translation>
    </message>
    <message>
        <source>All of it works from now on, and every view is brought up to date</source>
        <translation>Desde ahora todo funciona, y todas las vistas se ponen al día</translation>
    </message>
    <message>
        <source>What can go &amp;wrong</source>
        <translation>Qué puede &amp;fallar</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureButton</name>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>What keeps the views in step: %1</source>
        <translation>Lo que mantiene al día las vistas: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureChoice</name>
    <message>
        <source>Architectures</source>
        <translation>Arquitecturas</translation>
    </message>
</context>
<context>
    <name>restaurant::AskedModel</name>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
</context>
<context>
    <name>restaurant::AuditLine</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>Wrong, but not on this pane: %1.</source>
        <translation>Erróneo, pero no en este panel: %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::BendHand</name>
    <message>
        <source>Event %1, on its way to %2</source>
        <translation>Evento %1, camino de %2</translation>
    </message>
    <message>
        <source>%1 Event %2: %3</source>
        <comment>a sign, which, what is done to it</comment>
        <translation>%1 Evento %2: %3</translation>
    </message>
</context>
<context>
    <name>restaurant::CaptionBand</name>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartGuess</name>
    <message>
        <source>Draw how it will go on; arrow keys draw, too</source>
        <translation>Dibuje cómo seguirá; también con las flechas</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartResult</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Which figure the chart shows</source>
        <translation>Qué cifra muestra el gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
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
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Save the chart as a picture, a drawing or a table</source>
        <translation>Guardar el gráfico como imagen, dibujo o tabla</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>What a query of each view costs now, under this architecture</source>
        <translation>Lo que cuesta ahora una consulta de cada vista, con esta arquitectura</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Mostrar el gráfico como tabla</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>El gráfico como tabla</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>What queries cost now</source>
        <translation>Lo que cuestan ahora las consultas</translation>
    </message>
    <message>
        <source>No query has been counted yet.</source>
        <translation>Aún no se ha contado ninguna consulta.</translation>
    </message>
    <message>
        <source>Counted on this machine since the evening was opened, or since its architecture changed; not recorded.</source>
        <translation>Contado en esta máquina desde que se abrió la velada o cambió su arquitectura; no grabado.</translation>
    </message>
    <message>
        <source>The past is on the screen, of which only recorded looks are known: these are the queries of the live evening.</source>
        <translation>La pantalla muestra el pasado, del que solo se conocen los vistazos grabados: estas son las consultas de la velada en vivo.</translation>
    </message>
</context>
<context>
    <name>restaurant::ChoiceRow</name>
    <message>
        <source>One more hand (%1)</source>
        <translation>Una mano más (%1)</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Manos para %1</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>manos</translation>
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
        <translation>Manos antes y después de hablarlo</translation>
    </message>
    <message>
        <source>Hands in the vote</source>
        <translation>Manos en la votación</translation>
    </message>
    <message>
        <source>Who chose it may believe: %1</source>
        <translation>Quien eligió esto puede creer: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClassDialog</name>
    <message>
        <source>Nobody answered there. Are host and port right, and does the server run? %1</source>
        <translation>Allí no respondió nadie. ¿Son correctos el host y el puerto, y está en marcha el servidor? %1</translation>
    </message>
    <message>
        <source>The server turned this login away. Are user, password and database right? %1</source>
        <translation>El servidor rechazó este acceso. ¿Son correctos usuario, contraseña y base de datos? %1</translation>
    </message>
    <message>
        <source>There is no restaurant&apos;s log in this database. Whoever looks after the server makes one: script/class does, or “server init”. %1</source>
        <translation>En esta base de datos no hay ningún registro de un restaurante. Lo crea quien cuida del servidor: con script/class, o con «server init». %1</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Dirigir</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>U&amp;nirse</translation>
    </message>
    <message>
        <source>Lead a class</source>
        <translation>Dirigir una clase</translation>
    </message>
    <message>
        <source>Join a class</source>
        <translation>Unirse a una clase</translation>
    </message>
    <message>
        <source>Guests, staff and the process manager run here; the log stands on the class&apos;s server, where the seats of other machines write, too.</source>
        <translation>Aquí corren los clientes, el personal y el gestor de procesos; el registro está en el servidor de la clase, donde escriben también los puestos de otras máquinas.</translation>
    </message>
    <message>
        <source>This machine takes a seat at the class&apos;s log: with views of its own, and with what its kind of seat may do.</source>
        <translation>Esta máquina ocupa un puesto ante el registro de la clase: con vistas propias, y con lo que su clase de puesto puede hacer.</translation>
    </message>
    <message>
        <source>As what to join</source>
        <translation>Como qué unirse</translation>
    </message>
    <message>
        <source>Kitchen: cooks</source>
        <translation>Cocina: cocina</translation>
    </message>
    <message>
        <source>Waiter: seats, takes orders, serves</source>
        <translation>Camarero: sienta, toma pedidos, sirve</translation>
    </message>
    <message>
        <source>Counter: takeaway guests and their orders</source>
        <translation>Mostrador: pedidos para llevar y sus clientes</translation>
    </message>
    <message>
        <source>Board: shows the numbers</source>
        <translation>Tablero: muestra los números</translation>
    </message>
    <message>
        <source>Spectator: looks on</source>
        <translation>Espectador: solo mira</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are</source>
        <translation>Segundos de retraso de las vistas de este puesto</translation>
    </message>
    <message>
        <source> s late, on purpose</source>
        <translation> s de retraso, a propósito</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>The scenario that the evening begins with</source>
        <translation>El escenario con el que empieza la velada</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the file of a scenario</source>
        <translation>Elegir el archivo de un escenario</translation>
    </message>
    <message>
        <source>&amp;Nothing happens by itself: the seats do everything</source>
        <translation>&amp;Nada ocurre por sí solo: los puestos lo hacen todo</translation>
    </message>
    <message>
        <source>So many seconds of the restaurant in a second</source>
        <translation>Segundos del restaurante por segundo</translation>
    </message>
    <message>
        <source> restaurant seconds a second</source>
        <translation> segundos del restaurante por segundo</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>E&amp;scenario</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>Where an evening has begun already, that one goes on.</source>
        <translation>Donde ya ha empezado una velada, sigue esa.</translation>
    </message>
    <message>
        <source>The evening that has begun there</source>
        <translation>La velada que ha empezado allí</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Abrir escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Escenarios (*.scenario.json)</translation>
    </message>
    <message>
        <source>Asks the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>A class cannot play this scenario: %1.</source>
        <translation>Una clase no puede representar este escenario: %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingController</name>
    <message>
        <source>&amp;What the evening was…</source>
        <translation>&amp;Cómo fue la velada…</translation>
    </message>
    <message>
        <source>Waits before and after each cue, guests lost, harm and refusals</source>
        <translation>Esperas antes y después de cada señal, clientes perdidos, daños y rechazos</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingWindow</name>
    <message>
        <source>What the evening was</source>
        <translation>Cómo fue la velada</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Begin the same evening anew</source>
        <translation>Empezar de nuevo la misma velada</translation>
    </message>
    <message>
        <source>Begin the next evening that the program brings</source>
        <translation>Empezar la siguiente velada que trae el programa</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Al lado:</translation>
    </message>
    <message>
        <source>Play the same evening with these who serve, and show it beside this one</source>
        <translation>Reproducir la misma velada con este personal, y mostrarla al lado de esta</translation>
    </message>
    <message>
        <source>Handout:</source>
        <translation>Hoja:</translation>
    </message>
    <message>
        <source>Size of the handout</source>
        <translation>Tamaño de la hoja</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save it as a PDF or as a drawing of that size</source>
        <translation>Guardarla como PDF o como dibujo de ese tamaño</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirla</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Siguiente: %1</translation>
    </message>
    <message>
        <source>The same evening is being played: %1…</source>
        <translation>Se está reproduciendo la misma velada: %1…</translation>
    </message>
</context>
<context>
    <name>restaurant::CommandPalette</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Everything that can be done here, found as you type</source>
        <translation>Todo lo que se puede hacer aquí, buscado al escribir</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Acciones que coinciden</translation>
    </message>
    <message>
        <source>Nothing here is called that</source>
        <translation>Aquí nada se llama así</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparePage</name>
    <message>
        <source>Save the table as a picture</source>
        <translation>Guardar la tabla como imagen</translation>
    </message>
    <message>
        <source>Save a line for each figure of each column</source>
        <translation>Guardar una línea por cada cifra de cada columna</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Qué vista va con retraso</translation>
    </message>
    <message>
        <source>So many seconds late, a column for each</source>
        <translation>Tantos segundos de retraso, una columna para cada valor</translation>
    </message>
    <message>
        <source>0, 30, 120</source>
        <translation>0, 30, 120</translation>
    </message>
    <message>
        <source>Delays in seconds</source>
        <translation>Demoras en segundos</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>What was found, a column for each way to play</source>
        <translation>Lo hallado, una columna por cada modo de reproducir</translation>
    </message>
    <message>
        <source>Choose columns, and play: each is played many times with the same guests.</source>
        <translation>Elija columnas y reproduzca: cada una se reproduce muchas veces con los mismos clientes.</translation>
    </message>
    <message>
        <source>Save a test for each figure, which fails where a column is worse than the first</source>
        <translation>Guardar una prueba por cada cifra, que falla donde una columna es peor que la primera</translation>
    </message>
    <message>
        <source>Delays are seconds, as 0, 30, 120.</source>
        <translation>Las demoras son segundos, como 0, 30, 120.</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparar: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::CompareWindow</name>
    <message>
        <source>Stopped before each had been played once.</source>
        <translation>Detenido antes de reproducir cada una una vez.</translation>
    </message>
    <message>
        <source>Simulated in %1 s by %2 threads; one after the other it is %3 s of work.</source>
        <translation>Simulado en %1 s con %2 hilos; uno tras otro son %3 s de trabajo.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>&amp;Barrido</translation>
    </message>
    <message>
        <source>Measured &amp;load</source>
        <translation>Car&amp;ga medida</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparar: %1</translation>
    </message>
    <message>
        <source>Another one is being played.</source>
        <translation>Se está reproduciendo otra.</translation>
    </message>
    <message>
        <source>Stopped before anything had been measured.</source>
        <translation>Detenido antes de medir nada.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
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
        <translation>Guardar lo hallado</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>No se ha guardado</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparisonModel</name>
    <message>
        <source>What it allows</source>
        <translation>Lo que permite</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
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
        <translation>recibido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>accepted, %1 of %2 lines served</source>
        <translation>aceptado, %1 de %2 líneas servidas</translation>
    </message>
    <message>
        <source>The order by composition, beside the view</source>
        <translation>El pedido por composición, al lado de la vista</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>sin respuesta: %1</translation>
    </message>
    <message>
        <source>knows of no such order</source>
        <translation>no conoce tal pedido</translation>
    </message>
    <message>
        <source>%1
Asked in %2; it knows %3 of the order.</source>
        <translation>%1
Preguntado en %2; sabe %3 del pedido.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>%1 round trips</source>
        <translation>%1 idas y vueltas</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>La vista</translation>
    </message>
    <message>
        <source>What it says now; its cost is that of your last question.</source>
        <translation>Lo que dice ahora; su coste es el de su última pregunta.</translation>
    </message>
    <message>
        <source>What it says now; nobody has asked it since, so what an answer costs is not known.</source>
        <translation>Lo que dice ahora; nadie le ha preguntado desde entonces, así que no se sabe cuánto cuesta una respuesta.</translation>
    </message>
    <message>
        <source>Asking the services …</source>
        <translation>Preguntando a los servicios …</translation>
    </message>
    <message>
        <source>Asked now, each service in a store of its own.</source>
        <translation>Preguntado ahora, cada servicio en su propio almacén.</translation>
    </message>
    <message>
        <source>Asked now, each service&apos;s streams in the one file of all.</source>
        <translation>Preguntado ahora, los flujos de cada servicio en el archivo único de todos.</translation>
    </message>
    <message>
        <source>%1 No answer from: %2. What it knows is missing in the composed answer; the view still says what it heard last.</source>
        <translation>%1 Sin respuesta de: %2. Lo que sabe falta en la respuesta compuesta; la vista sigue diciendo lo último que supo.</translation>
    </message>
    <message>
        <source>%1 The services know something else than the view says: it has not heard of everything yet.</source>
        <translation>%1 Los servicios saben algo distinto de lo que dice la vista: aún no se ha enterado de todo.</translation>
    </message>
    <message>
        <source>%1 Composed answer and view say the same.</source>
        <translation>%1 La respuesta compuesta y la vista dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>restaurant::ConsistencyChooser</name>
    <message>
        <source>What is waited for before the next order</source>
        <translation>Lo que se espera antes del siguiente pedido</translation>
    </message>
    <message>
        <source>Seconds after which you are told what is known</source>
        <translation>Segundos tras los que se dice lo que se sabe</translation>
    </message>
    <message>
        <source>After so many seconds by the wall&apos;s clock you are told what is known, and may wait on or go on (arrow keys, or type)</source>
        <translation>Tras tantos segundos del reloj real se dice lo que se sabe, y se puede seguir esperando o continuar (flechas, o escribir)</translation>
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
        <translation>Ramificación de %1 en el evento %2</translation>
    </message>
</context>
<context>
    <name>restaurant::CursorKeys</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>To the beginning of the evening</source>
        <translation>Al comienzo de la velada</translation>
    </message>
    <message>
        <source>◂ Cue</source>
        <translation>◂ Señal</translation>
    </message>
    <message>
        <source>Back to the cue before</source>
        <translation>Atrás hasta la señal anterior</translation>
    </message>
    <message>
        <source>◂ Command</source>
        <translation>◂ Comando</translation>
    </message>
    <message>
        <source>Back by one command</source>
        <translation>Atrás un comando</translation>
    </message>
    <message>
        <source>◂ Event</source>
        <translation>◂ Evento</translation>
    </message>
    <message>
        <source>Back by one event</source>
        <translation>Atrás un evento</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play from here, or pause</source>
        <translation>Reproducir desde aquí, o pausar</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Reproducir hacia atrás</translation>
    </message>
    <message>
        <source>Event ▸</source>
        <translation>Evento ▸</translation>
    </message>
    <message>
        <source>On by one event</source>
        <translation>Adelante un evento</translation>
    </message>
    <message>
        <source>Command ▸</source>
        <translation>Comando ▸</translation>
    </message>
    <message>
        <source>On by one command</source>
        <translation>Adelante un comando</translation>
    </message>
    <message>
        <source>Cue ▸</source>
        <translation>Señal ▸</translation>
    </message>
    <message>
        <source>On to the next cue</source>
        <translation>Adelante hasta la próxima señal</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>To the end, where the evening goes on</source>
        <translation>Al final, donde sigue la velada</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramificar</translation>
    </message>
    <message>
        <source>Go another way from here: a new file that shares what was until now</source>
        <translation>Ir por otro camino desde aquí: un archivo nuevo que comparte lo que hubo hasta ahora</translation>
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
        <translation>Aún sin decidir: %1. Si la ventana se cierra ahora, puede no registrarse nunca.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>restaurant::DelayButton</name>
    <message>
        <source>This view is %1 late on purpose</source>
        <translation>Esta vista va %1 más tarde, a propósito</translation>
    </message>
    <message>
        <source>%1; make it later or sooner</source>
        <translation>%1; hacer que llegue más tarde o más pronto</translation>
    </message>
</context>
<context>
    <name>restaurant::DelaySlider</name>
    <message>
        <source>How much later than written it hears of an event</source>
        <translation>Cuánto después de escrito se entera de un evento</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Demora</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveriesPanel</name>
    <message>
        <source>Deliveries to %1</source>
        <translation>Entregas a %1</translation>
    </message>
    <message>
        <source>The log itself loses and reorders nothing: all of this is injected between the log and this one view, and recorded.</source>
        <translation>El registro en sí no pierde ni reordena nada: todo esto se inyecta entre el registro y esta sola vista, y se graba.</translation>
    </message>
    <message>
        <source>As it was at %1.</source>
        <translation>Como estaba a las %1.</translation>
    </message>
    <message>
        <source>Nothing has befallen it: it follows the log by the program&apos;s own line, which has all four checks built in. The first fault or protection that is set here gives it a line that has those that are ticked, and no others.</source>
        <translation>No le ha pasado nada: sigue el registro por la línea propia del programa, que lleva incorporados los cuatro controles. El primer fallo o la primera protección que se ponga aquí le da una línea que tiene los que estén marcados, y ningún otro.</translation>
    </message>
    <message>
        <source>It is empty until a guest or somebody of the staff looks and has it rebuilt; rebuilds that run: %1.</source>
        <translation>Está vacía hasta que mire un cliente o alguien del personal y la haga reconstruir; reconstrucciones en marcha: %1.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a sign, when, what befell the projector</comment>
        <translation>%1 a las %2: %3</translation>
    </message>
    <message>
        <source>%1 event %2 at %3: %4</source>
        <comment>a sign, which, when, what befell it</comment>
        <translation>%1 evento %2 a las %3: %4</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveryPanels</name>
    <message>
        <source>%1 all</source>
        <translation>%1 todo</translation>
    </message>
    <message>
        <source>%1 event %2</source>
        <translation>%1 evento %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a document, what changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing would change.</source>
        <translation>%1: no cambiaría nada.</translation>
    </message>
    <message>
        <source>%1: %2 would change: %3</source>
        <translation>%1: cambiaría %2: %3</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailEventsModel</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailLinesModel</name>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Plato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>Detalles del pedido</translation>
    </message>
    <message>
        <source>C&amp;omposed</source>
        <translation>C&amp;ompuesto</translation>
    </message>
    <message>
        <source>Ask the three services for this order as well, beside the view</source>
        <translation>Preguntar por este pedido también a los tres servicios, al lado de la vista</translation>
    </message>
    <message>
        <source>Number of the order to show</source>
        <translation>Número del pedido que mostrar</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Services are asked as they are now: of the past only the view&apos;s recording tells</source>
        <translation>A los servicios se les pregunta como están ahora: del pasado solo habla la grabación de la vista</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Líneas del pedido</translation>
    </message>
    <message>
        <source>Events of the order</source>
        <translation>Eventos del pedido</translation>
    </message>
    <message>
        <source>What the process manager waits for</source>
        <translation>Lo que espera el gestor de procesos</translation>
    </message>
    <message>
        <source>To do of the process manager</source>
        <translation>Por hacer del gestor de procesos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The view knows no order %1.</source>
        <translation>La vista no conoce ningún pedido %1.</translation>
    </message>
    <message>
        <source>Choose an order, or double-click one in another pane.</source>
        <translation>Elija un pedido, o haga doble clic en uno de otro panel.</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailsTable</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>restaurant::Diagnostics</name>
    <message>
        <source>none is open</source>
        <translation>ninguna está abierta</translation>
    </message>
    <message>
        <source>It could not be looked at</source>
        <translation>No se ha podido mirar</translation>
    </message>
</context>
<context>
    <name>restaurant::DishButton</name>
    <message>
        <source>Contains %1</source>
        <translation>Contiene %1</translation>
    </message>
    <message>
        <source>%1 · sold out</source>
        <translation>%1 · agotado</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · quedan %2</translation>
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
        <translation>No hay plato con ese nombre.</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Reponer %1</translation>
    </message>
    <message>
        <source>Mark %1 sold out</source>
        <translation>Marcar %1 como agotado</translation>
    </message>
</context>
<context>
    <name>restaurant::DishGuestsModel</name>
    <message>
        <source>Dish</source>
        <translation>Plato</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Raciones</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesModel</name>
    <message>
        <source>Dish</source>
        <translation>Plato</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Alérgenos</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesPane</name>
    <message>
        <source>Guests by dish</source>
        <translation>Clientes por plato</translation>
    </message>
    <message>
        <source>Add the view &amp;Guests by dish</source>
        <translation>Añadir la vista &amp;Clientes por plato</translation>
    </message>
    <message>
        <source>Add a view to this evening: it reads the log from its first event</source>
        <translation>Añadir una vista a esta velada: lee el registro desde su primer evento</translation>
    </message>
    <message>
        <source>Nobody has ordered yet.</source>
        <translation>Aún no ha pedido nadie.</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is not part of this evening yet. Added, it reads the log from its first event, and is right about what was before.</source>
        <translation>Cuántos clientes han pedido cada plato: una vista que aún no forma parte de esta velada. Si se añade, lee el registro desde su primer evento, y es correcta también sobre lo anterior.</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesTable</name>
    <message>
        <source>Dish</source>
        <translation>Plato</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
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
        <translation>✕ no debería estar</translation>
    </message>
    <message>
        <source>W: why does it say this?</source>
        <translation>W: ¿por qué dice esto?</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorPoster</name>
    <message>
        <source>The doors are closed</source>
        <translation>Las puertas están cerradas</translation>
    </message>
    <message>
        <source>The doors are open: type %1, and the PIN %2</source>
        <translation>Las puertas están abiertas: teclee %1 y el PIN %2</translation>
    </message>
    <message>
        <source>Be a guest: scan the code, or type</source>
        <translation>Sea cliente: escanee el código o teclee</translation>
    </message>
    <message>
        <source>and the PIN</source>
        <translation>y el PIN</translation>
    </message>
    <message>
        <source>In the same network. Nothing is typed that says who you are.</source>
        <translation>En la misma red. No se teclea nada que diga quién es usted.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate&apos;s fingerprint begins with %1.</source>
        <translation>Cifrado. La huella del certificado empieza por %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsController</name>
    <message>
        <source>&amp;Doors for phones…</source>
        <translation>Puertas para &amp;teléfonos…</translation>
    </message>
    <message>
        <source>Let phones of the same network in as guests, and close again</source>
        <translation>Dejar entrar como clientes a teléfonos de la misma red, y volver a cerrar</translation>
    </message>
    <message>
        <source>Of those with phones, %1 know the rule, %2 have just seen it, %3 guess.</source>
        <translation>De quienes tienen teléfono, %1 conocen la regla, %2 acaban de verlo, %3 adivinan.</translation>
    </message>
    <message>
        <source>This evening is opened only to look. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>Esta velada está abierta solo para mirar. Los teléfonos responden a las preguntas de una lección, y no piden nada.</translation>
    </message>
    <message>
        <source>In this evening only the script acts. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>En esta velada solo actúa el guion. Los teléfonos responden a las preguntas de una lección, y no piden nada.</translation>
    </message>
    <message>
        <source>Phones come in at %1</source>
        <translation>Los teléfonos entran por %1</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>Puertas para teléfonos</translation>
    </message>
    <message>
        <source>Doors open · %1</source>
        <translation>Puertas abiertas · %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsWindow</name>
    <message>
        <source>Let phones of this network in as guests</source>
        <translation>Dejar entrar como clientes a teléfonos de esta red</translation>
    </message>
    <message>
        <source>On the &amp;projector</source>
        <translation>&amp;Proyectar</translation>
    </message>
    <message>
        <source>Show code, address and PIN alone, on the other screen if there is one; Escape ends it</source>
        <translation>Mostrar solo código, dirección y PIN, en la otra pantalla si la hay; Escape lo termina</translation>
    </message>
    <message>
        <source>Show of &amp;hands instead</source>
        <translation>Mejor a &amp;mano alzada</translation>
    </message>
    <message>
        <source>Go on without phones: the class votes by hands, as in every lesson</source>
        <translation>Seguir sin teléfonos: la clase vota a mano alzada, como en cada lección</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Send the chosen guest away; the phone may come in again as another</source>
        <translation>Hacer salir al cliente elegido; el teléfono puede volver a entrar como otro</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>Puertas para teléfonos</translation>
    </message>
    <message>
        <source>The network to which the doors are opened</source>
        <translation>La red a la que se abren las puertas</translation>
    </message>
    <message>
        <source>So many guests at most</source>
        <translation>Tantos clientes como máximo</translation>
    </message>
    <message>
        <source>Guests on phones</source>
        <translation>Clientes con teléfono</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>Guests at &amp;most</source>
        <translation>Má&amp;ximo de clientes</translation>
    </message>
    <message>
        <source>This computer alone (to try it)</source>
        <translation>Solo este ordenador (para probarlo)</translation>
    </message>
    <message>
        <source>%1 · %2 (leads outside)</source>
        <translation>%1 · %2 (lleva al exterior)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close the &amp;doors</source>
        <translation>Cerrar las puer&amp;tas</translation>
    </message>
    <message>
        <source>Open the &amp;doors</source>
        <translation>Abrir las puer&amp;tas</translation>
    </message>
    <message>
        <source>%1 (display off, or gone)</source>
        <translation>%1 (pantalla apagada, o se fue)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftList</name>
    <message>
        <source>Lines of this order</source>
        <translation>Líneas de este pedido</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>solo quedan %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftRow</name>
    <message>
        <source>This text cannot be recorded: it has characters that are not plain text.</source>
        <translation>Este texto no se puede registrar: tiene caracteres que no son texto sin formato.</translation>
    </message>
    <message>
        <source>Note, such as “no ice”</source>
        <translation>Nota, como «sin hielo»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Allergy, such as “nuts”</source>
        <translation>Alergia, como «frutos secos»</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Course </source>
        <translation>Tiempo </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ allergy: %1</source>
        <translation>⚠ alergia: %1</translation>
    </message>
    <message>
        <source>course %1</source>
        <translation>tiempo %1</translation>
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
        <translation>Uno menos de %1</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>Uno más de %1</translation>
    </message>
    <message>
        <source>Note, allergy and course of %1</source>
        <translation>Nota, alergia y tiempo de %1</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Note, allergy, course</source>
        <translation>Nota, alergia, tiempo</translation>
    </message>
</context>
<context>
    <name>restaurant::EncryptionChoice</name>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Certificado…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate, in PEM form</source>
        <translation>Elegir el archivo del certificado, en formato PEM</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>C&amp;lave…</translation>
    </message>
    <message>
        <source>Choose the file of its private key, if that is another one</source>
        <translation>Elegir el archivo de su clave privada, si es otro</translation>
    </message>
    <message>
        <source>Whether others can read along</source>
        <translation>Si otros pueden leer lo que se envía</translation>
    </message>
    <message>
        <source>Openly (HTTP)</source>
        <translation>Abierto (HTTP)</translation>
    </message>
    <message>
        <source>Encrypted, certificate made here</source>
        <translation>Cifrado, certificado hecho aquí</translation>
    </message>
    <message>
        <source>Encrypted, certificate of yours</source>
        <translation>Cifrado, certificado propio</translation>
    </message>
    <message>
        <source>Certificate of the doors</source>
        <translation>Certificado de las puertas</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Clave privada del certificado</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>No se ha elegido ningún certificado.</translation>
    </message>
    <message>
        <source>Certificate and key: %1</source>
        <translation>Certificado y clave: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, key: %2</source>
        <translation>Certificado: %1, clave: %2</translation>
    </message>
    <message>
        <source>Choose the file of the certificate first.</source>
        <translation>Elija primero el archivo del certificado.</translation>
    </message>
    <message>
        <source>What phones and this computer say to each other can be read by others in the same network.</source>
        <translation>Lo que los teléfonos y este ordenador se dicen pueden leerlo otros en la misma red.</translation>
    </message>
    <message>
        <source>Nobody can read along. But nobody vouches for this certificate: each phone warns once, and some do not go on from there. Try it with one.</source>
        <translation>Nadie más puede leerlo. Pero nadie responde de este certificado: cada teléfono avisa una vez, y algunos no pasan de ahí. Pruebe con uno.</translation>
    </message>
    <message>
        <source>Nobody can read along. Phones come in by the name that stands in the certificate: it has to lead to this computer.</source>
        <translation>Nadie más puede leerlo. Los teléfonos entran por el nombre que figura en el certificado: tiene que llevar a este ordenador.</translation>
    </message>
</context>
<context>
    <name>restaurant::Evening</name>
    <message>
        <source>Too much is waiting already. Nothing was done; try again.</source>
        <translation>Ya hay demasiado en espera. No se ha hecho nada; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The evening is not ready for commands yet. Nothing was done.</source>
        <translation>La velada aún no está lista para comandos. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>This evening takes no commands any more. Nothing was done.</source>
        <translation>Esta velada ya no acepta comandos. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>The past is on the screen; only the live views can be rebuilt or stopped. Nothing was done.</source>
        <translation>La pantalla muestra el pasado; solo se pueden reconstruir o detener las vistas en vivo. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>the store of this evening cannot be written to any more</source>
        <translation>ya no se puede escribir en el almacén de esta velada</translation>
    </message>
    <message>
        <source>In this evening only the script acts: nobody can come in.</source>
        <translation>En esta velada solo actúa el guion: nadie puede entrar.</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningStatus</name>
    <message>
        <source>● Running %1</source>
        <translation>● En marcha %1</translation>
    </message>
    <message>
        <source>■ The evening is over</source>
        <translation>■ La velada ha terminado</translation>
    </message>
    <message>
        <source>❚❚ Paused</source>
        <translation>❚❚ En pausa</translation>
    </message>
    <message>
        <source>◌ Opening: checking, %1 %</source>
        <translation>◌ Abriendo: comprobación, %1 %</translation>
    </message>
    <message>
        <source>◌ Opening: run again from its record, %1 %</source>
        <translation>◌ Abriendo: repetición desde su grabación, %1 %</translation>
    </message>
    <message>
        <source>■ Cannot go on</source>
        <translation>■ No puede continuar</translation>
    </message>
    <message>
        <source>%1 commands/s</source>
        <translation>%1 comandos/s</translation>
    </message>
    <message>
        <source>%1 · %2 rejected</source>
        <translation>%1 · %2 rechazados</translation>
    </message>
    <message>
        <source>This machine: commit → view %1 ms p50, %2 ms p99</source>
        <translation>Esta máquina: commit → vista %1 ms p50, %2 ms p99</translation>
    </message>
    <message>
        <source>By the wall&apos;s clock, over the last 1,000 commits, to a view that the scenario does not hold back.
Until the window has painted it: %1 ms p50, %2 ms p99</source>
        <translation>Según el reloj real, en los últimos 1 000 commits, hasta una vista que el escenario no retiene.
Hasta que la ventana la ha pintado: %1 ms p50, %2 ms p99</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · semilla %2</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · solo lectura</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningsBox</name>
    <message>
        <source>Evenings of each, simulated</source>
        <translation>Veladas de cada una, simuladas</translation>
    </message>
    <message>
        <source>Evenings of each, measured on files</source>
        <translation>Veladas de cada una, medidas con archivos</translation>
    </message>
    <message>
        <source>How far off the mean a figure may be before it is named, with how many evenings it would take</source>
        <translation>Cuánto puede desviarse una cifra de la media antes de señalarla, con cuántas veladas harían falta</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>%v of %m evenings</source>
        <translation>%v de %m veladas</translation>
    </message>
    <message>
        <source>The first seed</source>
        <translation>La primera semilla</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuladas</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primera semilla</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
</context>
<context>
    <name>restaurant::FileController</name>
    <message>
        <source>&amp;Back to what this branched from</source>
        <translation>&amp;Volver al origen de esta ramificación</translation>
    </message>
    <message>
        <source>CQRS Restaurant[*]</source>
        <translation>CQRS Restaurant[*]</translation>
    </message>
    <message>
        <source>%1, not saved[*] — CQRS Restaurant</source>
        <translation>%1, sin guardar[*] — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1, read only[*] — %2 — CQRS Restaurant</source>
        <translation>%1, solo lectura[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1[*] — %2 — CQRS Restaurant</source>
        <translation>%1[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>“%1” is not saved. What was done in it would be lost.</source>
        <translation>«%1» no está guardada. Lo que se hizo en ella se perdería.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>“%1”, from which this is a branch, is not saved either.</source>
        <translation>«%1», de la que esta es una ramificación, tampoco está guardada.</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Volver a ella</translation>
    </message>
    <message>
        <source>This evening is no branch of another</source>
        <translation>Esta velada no es ramificación de ninguna otra</translation>
    </message>
    <message>
        <source>Open “%1” again, where the branch begins</source>
        <translation>Abrir de nuevo «%1», donde empieza la ramificación</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Ramificación de %1</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended; something was done in it last on %2.</source>
        <translation>«%1» no estaba guardada cuando terminó el programa; lo último se hizo en ella el %2.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirla</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Desecharla</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>Grabaciones (*.restaurant)</translation>
    </message>
    <message>
        <source>Save evening as</source>
        <translation>Guardar la velada como</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorPane</name>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Show the floor as tables</source>
        <translation>Mostrar la sala como tablas</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>Mostrar los detalles de este pedido</translation>
    </message>
    <message>
        <source>Click on anything, or go there with the arrow keys: here stands what it is and what it waits for.</source>
        <translation>Haga clic en algo, o llegue a ello con las flechas: aquí se dice qué es y qué espera.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
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
        <translation>Qué tabla de la sala</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>%1 on the floor</source>
        <translation>%1 en la sala</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nada aquí todavía.</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorWidget</name>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The dining room from above. Arrow keys go from one thing to the next.</source>
        <translation>El comedor visto desde arriba. Las flechas van de una cosa a la siguiente.</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowMessages</name>
    <message>
        <source>write side</source>
        <translation>lado de escritura</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, rechazado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>log and views</source>
        <translation>registro y vistas</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowPane</name>
    <message>
        <source>Data flow</source>
        <translation>Flujo de datos</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Messages take three times as long (S)</source>
        <translation>Los mensajes tardan el triple (S)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>La imagen queda quieta; la velada sigue (H)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show the trip of the message that is chosen, from end to end (F)</source>
        <translation>Mostrar el viaje del mensaje elegido, de principio a fin (F)</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>Lo que lleva el mensaje, como JSON</translation>
    </message>
    <message>
        <source>The steps of the trail</source>
        <translation>Los pasos del rastro</translation>
    </message>
    <message>
        <source>Show the data flow as tables</source>
        <translation>Mostrar el flujo de datos como tablas</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>Congelado: la imagen queda quieta mientras sigue la velada.</translation>
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
        <translation>Casilla</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Rastro</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>pasado</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowTables</name>
    <message>
        <source>Which table of the data flow</source>
        <translation>Qué tabla del flujo de datos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Casillas</translation>
    </message>
    <message>
        <source>%1 of the data flow</source>
        <translation>%1 del flujo de datos</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowWidget</name>
    <message>
        <source>Data flow</source>
        <translation>Flujo de datos</translation>
    </message>
    <message>
        <source>The road of the data, from commands by way of the write side and the log to the views. Arrow keys go from one thing to the next.</source>
        <translation>El camino de los datos, desde los comandos, por el lado de escritura y el registro, hasta las vistas. Las flechas van de una cosa a la siguiente.</translation>
    </message>
</context>
<context>
    <name>restaurant::FollowedList</name>
    <message>
        <source>Wait on</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sin esperar</translation>
    </message>
    <message>
        <source>What is known of the orders that you sent</source>
        <translation>Lo que se sabe de los pedidos que usted envió</translation>
    </message>
    <message>
        <source>As long again</source>
        <translation>Otro tanto</translation>
    </message>
    <message>
        <source>The order stays sent; what becomes of it is told here</source>
        <translation>El pedido sigue enviado; aquí se dice qué es de él</translation>
    </message>
    <message>
        <source>… and %1 more are under way</source>
        <translation>… y %1 más en curso</translation>
    </message>
</context>
<context>
    <name>restaurant::FrontDoor</name>
    <message>
        <source>&amp;Start page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>What can be done here: the story, lessons, your own evening</source>
        <translation>Qué se puede hacer aquí: la historia, lecciones, una velada propia</translation>
    </message>
    <message>
        <source>%1 lessons, each with questions to a class or to yourself. Done: %2</source>
        <translation>%1 lecciones, cada una con preguntas a una clase o a uno mismo. Hechas: %2</translation>
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
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>A word, or what it means</source>
        <translation>Un término, o lo que significa</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Términos que coinciden</translation>
    </message>
    <message>
        <source>No word of that kind</source>
        <translation>No hay ningún término así</translation>
    </message>
    <message>
        <source>In the lesson %1</source>
        <translation>En la lección «%1»</translation>
    </message>
</context>
<context>
    <name>restaurant::GuestsModel</name>
    <message>
        <source>Guest</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
</context>
<context>
    <name>restaurant::GuideWindow</name>
    <message>
        <source>The chapters are in English. What is said of each lesson is in your language.</source>
        <translation>Los capítulos están en inglés. Lo que se dice de cada lección está en su idioma.</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>Guía del docente</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters and lessons in which it stands</source>
        <translation>Capítulos y lecciones en que aparece</translation>
    </message>
    <message>
        <source>The page that is chosen</source>
        <translation>La página elegida</translation>
    </message>
    <message>
        <source>Nothing of that kind stands there</source>
        <translation>No hay nada así</translation>
    </message>
</context>
<context>
    <name>restaurant::HarmModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The view showed</source>
        <translation>La vista mostraba</translation>
    </message>
    <message>
        <source>True was</source>
        <translation>En verdad</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>Costó</translation>
    </message>
</context>
<context>
    <name>restaurant::HarmPane</name>
    <message>
        <source>Harm</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Decisions that the truth would have changed</source>
        <translation>Decisiones que la verdad habría cambiado</translation>
    </message>
    <message>
        <source>No decision so far would have been another, had its view shown what was true.</source>
        <translation>Ninguna decisión hasta ahora habría sido distinta si su vista hubiera mostrado la verdad.</translation>
    </message>
    <message>
        <source>Only harm of this kind</source>
        <translation>Solo daños de este tipo</translation>
    </message>
    <message>
        <source>All harm</source>
        <translation>Todos los daños</translation>
    </message>
    <message>
        <source>Only harm of this cause</source>
        <translation>Solo daños por esta causa</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Todas las causas</translation>
    </message>
    <message>
        <source>Show all harm again</source>
        <translation>Mostrar otra vez todos los daños</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 de %2 decisiones</translation>
    </message>
    <message>
        <source>%1 up to here</source>
        <translation>%1 hasta aquí</translation>
    </message>
    <message>
        <source>Of these it cost persons with phones, %1: %2</source>
        <translation>De esto, a personas con teléfono les costó, %1: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::HelpDesk</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>The field&apos;s words, found as you type</source>
        <translation>Los términos del campo, buscados al escribir</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>What has the focus is explained, and then whatever you click</source>
        <translation>Se explica lo que tiene el foco, y después aquello en lo que se haga clic</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s guide</source>
        <translation>Guía del d&amp;ocente</translation>
    </message>
    <message>
        <source>Six lectures, and of each lesson what it asks and what goes wrong in class</source>
        <translation>Seis sesiones y, de cada lección, qué pregunta y qué sale mal en clase</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysModel</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clave primaria</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Puede ir vacía</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Se refiere a</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysPicture</name>
    <message>
        <source>Tables, keys and references</source>
        <translation>Tablas, claves y referencias</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>Aún no hay tablas.</translation>
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
        <translation>%1, con %2. La tabla de al lado dice cuáles.</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show keys and references as a table</source>
        <translation>Mostrar claves y referencias como tabla</translation>
    </message>
    <message>
        <source>Tables, keys and references</source>
        <translation>Tablas, claves y referencias</translation>
    </message>
    <message>
        <source>Keys and references</source>
        <translation>Claves y referencias</translation>
    </message>
    <message>
        <source>There are no tables yet</source>
        <translation>Aún no hay tablas</translation>
    </message>
    <message>
        <source>PK: primary key · FK: refers to the key of another table</source>
        <translation>PK: clave primaria · FK: se refiere a la clave de otra tabla</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>restaurant::KitchenModel</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since fired</source>
        <translation>Desde marcha</translation>
    </message>
    <message>
        <source>Since sent</source>
        <translation>Desde envío</translation>
    </message>
    <message>
        <source>not fired</source>
        <translation>sin marchar</translation>
    </message>
    <message>
        <source>Order %1, %2
Since fired %3, since sent %4
%5</source>
        <translation>Pedido %1, %2
Desde que marchó %3, desde que se envió %4
%5</translation>
    </message>
</context>
<context>
    <name>restaurant::KitchenPane</name>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>No tickets. They appear here once an order is accepted.</source>
        <translation>No hay comandas. Aparecen aquí cuando se acepta un pedido.</translation>
    </message>
    <message>
        <source>Tickets as a table</source>
        <translation>Comandas como tabla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start the ticket&apos;s next line</source>
        <translation>Empezar la siguiente línea de la comanda</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish the line that is cooking</source>
        <translation>Terminar la línea que está al fuego</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Despachar</translation>
    </message>
    <message>
        <source>All is done: take the ticket off the screen</source>
        <translation>Todo está hecho: quitar la comanda de la pantalla</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Marchar</translation>
    </message>
    <message>
        <source>Fire the ticket&apos;s next course</source>
        <translation>Marchar el siguiente tiempo de la comanda</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring a bumped ticket back</source>
        <translation>Traer de vuelta una comanda despachada</translation>
    </message>
    <message>
        <source>Show the tickets as a table</source>
        <translation>Mostrar las comandas como tabla</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Show the tickets of one station only</source>
        <translation>Mostrar solo las comandas de una estación</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Todas las estaciones</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>En total</translation>
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
        <translation>En total: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Como el escritorio</translation>
    </message>
    <message>
        <source>In the language of the desktop, or else in English</source>
        <translation>En el idioma del escritorio o, si no, en inglés</translation>
    </message>
    <message>
        <source>From the next start on in this language</source>
        <translation>Desde el próximo inicio, en este idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>“%1” holds from the next start of the program on.</source>
        <translation>«%1» se aplicará desde el próximo inicio del programa.</translation>
    </message>
</context>
<context>
    <name>restaurant::LayoutActions</name>
    <message>
        <source>Layo&amp;ut</source>
        <translation>Di&amp;sposición</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>Room and data in one picture, with what happens in words, and the evening below it</source>
        <translation>Sala y datos en una sola imagen, con lo que ocurre en palabras, y la velada debajo</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>Take orders, cook, serve, and see what the guests see</source>
        <translation>Tomar pedidos, cocinar, servir, y ver lo que ven los clientes</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Mirar por dentro</translation>
    </message>
    <message>
        <source>The log, why a view says what it says, the files, and the evening below them</source>
        <translation>El registro, por qué una vista dice lo que dice, los archivos, y la velada debajo</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Escena</translation>
    </message>
    <message>
        <source>One picture as large as it can be; the key of another pane puts that on the stage</source>
        <translation>Una imagen, lo más grande posible; la tecla de otro panel lo lleva a escena</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>T&amp;odo</translation>
    </message>
    <message>
        <source>All panes at once, for who knows them</source>
        <translation>Todos los paneles a la vez, para quien los conoce</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonActions</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Take a lesson…</source>
        <translation>&amp;Elegir lección…</translation>
    </message>
    <message>
        <source>Choose from all lessons there are</source>
        <translation>Elegir entre todas las lecciones que hay</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;Abrir lección…</translation>
    </message>
    <message>
        <source>Take a lesson from a file</source>
        <translation>Tomar una lección de un archivo</translation>
    </message>
    <message>
        <source>&amp;Folder of lessons…</source>
        <translation>&amp;Carpeta de lecciones…</translation>
    </message>
    <message>
        <source>Where lessons of your own are looked for first</source>
        <translation>Dónde se buscan primero las lecciones propias</translation>
    </message>
    <message>
        <source>Level &amp;1: the restaurant</source>
        <translation>Nivel &amp;1: el restaurante</translation>
    </message>
    <message>
        <source>Level &amp;2: views, and who reads them</source>
        <translation>Nivel &amp;2: las vistas y quién las lee</translation>
    </message>
    <message>
        <source>Level &amp;3: architectures and services</source>
        <translation>Nivel &amp;3: arquitecturas y servicios</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lección</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.json)</source>
        <translation>Lecciones (*.lesson.json)</translation>
    </message>
    <message>
        <source>Lessons are looked for in “%1” first. One of the name of another stands in for it.</source>
        <translation>Las lecciones se buscan primero en «%1». Una con el nombre de otra ocupa su lugar.</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Elegir otra…</translation>
    </message>
    <message>
        <source>&amp;Look there no longer</source>
        <translation>&amp;No buscar más ahí</translation>
    </message>
    <message>
        <source>Folder of lessons</source>
        <translation>Carpeta de lecciones</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonChooser</name>
    <message>
        <source>Take it</source>
        <translation>Elegirla</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Elegir lección</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>Lecciones, por nivel</translation>
    </message>
    <message>
        <source>There are no lessons.</source>
        <translation>No hay lecciones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonController</name>
    <message>
        <source>The lesson “%1” has ended: another evening was opened.</source>
        <translation>La lección «%1» ha terminado: se abrió otra velada.</translation>
    </message>
    <message>
        <source>This lesson does not show on this machine what it says. %1</source>
        <translation>En esta máquina esta lección no muestra lo que dice. %1</translation>
    </message>
    <message>
        <source>What this stop waits for has not come. The lesson goes on all the same.</source>
        <translation>Lo que espera esta parada no ha llegado. La lección sigue de todos modos.</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonList</name>
    <message>
        <source>Level %1 · %2 min</source>
        <translation>Nivel %1 · %2 min</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>Lecciones, por nivel</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonListModel</name>
    <message>
        <source>… being checked</source>
        <translation>… comprobando</translation>
    </message>
    <message>
        <source>✓ shows what it says</source>
        <translation>✓ muestra lo que dice</translation>
    </message>
    <message>
        <source>✕ does not show what it says here</source>
        <translation>✕ aquí no muestra lo que dice</translation>
    </message>
    <message>
        <source>✕ cannot be read</source>
        <translation>✕ no se puede leer</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Lo que muestra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecha</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En esta máquina</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>%1, level %2, %3 minutes, %4. %5</source>
        <translation>%1, nivel %2, %3 minutos, %4. %5</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonLocks</name>
    <message>
        <source>This lesson keeps it locked, so that it gives nothing away.</source>
        <translation>Esta lección lo mantiene bloqueado, para no desvelar nada.</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonPane</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Show what helps, or hide it</source>
        <translation>Mostrar lo que ayuda, u ocultarlo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Leave the lesson; the evening stays as it is</source>
        <translation>Salir de la lección; la velada queda como está</translation>
    </message>
    <message>
        <source>On with the lesson (F2)</source>
        <translation>Seguir con la lección (F2)</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (Shift+F2)</source>
        <translation>Mostrar una vez más el último tramo, a media velocidad (Mayús+F2)</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadChart</name>
    <message>
        <source>%1 (ms), measured here</source>
        <translation>%1 (ms), medido aquí</translation>
    </message>
    <message>
        <source>%1, measured here</source>
        <translation>%1, medido aquí</translation>
    </message>
    <message>
        <source>Readers at a time</source>
        <translation>Lectores a la vez</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadModel</name>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>%v of %m points</source>
        <translation>%v de %m puntos</translation>
    </message>
    <message>
        <source>What was measured, as a table</source>
        <translation>Lo medido, como tabla</translation>
    </message>
    <message>
        <source>Choose architectures and readers, and measure.</source>
        <translation>Elija arquitecturas y lectores, y mida.</translation>
    </message>
    <message>
        <source>Save a line for each point</source>
        <translation>Guardar una línea por punto</translation>
    </message>
    <message>
        <source>So many readers at a time, one after the other</source>
        <translation>Tantos lectores a la vez, un valor tras otro</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long each point is measured</source>
        <translation>Cuánto se mide cada punto</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Each point</source>
        <translation>Cada punto</translation>
    </message>
    <message>
        <source>Readers are whole numbers from 1 to 8, as 1, 2, 4, 8.</source>
        <translation>Los lectores son números enteros de 1 a 8, como 1, 2, 4, 8.</translation>
    </message>
    <message>
        <source>Choose architectures (none: all of them), and measure: one writes and more and more read, on real files of this computer. Nothing of it is simulated.</source>
        <translation>Elija arquitecturas (ninguna: todas) y mida: uno escribe y cada vez más leen, en archivos reales de este ordenador. Nada de ello es simulado.</translation>
    </message>
    <message>
        <source>Measured load: %1</source>
        <translation>Carga medida: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::LogDelegate</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ aceptado</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ rechazado</translation>
    </message>
    <message>
        <source>↻ repeated</source>
        <translation>↻ repetido</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 más</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Re&amp;jected only</source>
        <translation>Solo rec&amp;hazados</translation>
    </message>
    <message>
        <source>What did this &amp;change?</source>
        <translation>¿Qué &amp;cambió con esto?</translation>
    </message>
    <message>
        <source>Show its &amp;trip</source>
        <translation>Mostrar su &amp;viaje</translation>
    </message>
    <message>
        <source>Only this order</source>
        <translation>Solo este pedido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Only commands of this type, or that caused this event</source>
        <translation>Solo comandos de este tipo, o que causaron este evento</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Only what this actor sent</source>
        <translation>Solo lo que envió este actor</translation>
    </message>
    <message>
        <source>Only commands that were rejected</source>
        <translation>Solo comandos rechazados</translation>
    </message>
    <message>
        <source>Show all commands again</source>
        <translation>Mostrar otra vez todos los comandos</translation>
    </message>
    <message>
        <source>Keep the newest command in sight</source>
        <translation>Mantener a la vista el comando más nuevo</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>Segui&amp;r</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>Comandos y eventos</translation>
    </message>
    <message>
        <source>No commands to show yet</source>
        <translation>Aún no hay comandos que mostrar</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Lo que muestra el registro</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands with the events they caused</source>
        <translation>Comandos con los eventos que causaron</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Who looked at which view: they change nothing, and cause no event</source>
        <translation>Quién miró qué vista: no cambian nada ni causan ningún evento</translation>
    </message>
    <message>
        <source>Light up all that this command has changed</source>
        <translation>Iluminar todo lo que ha cambiado este comando</translation>
    </message>
    <message>
        <source>Show in the data flow which way this command has gone</source>
        <translation>Mostrar en el flujo de datos por dónde ha ido este comando</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Todos los actores</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 de %2 comandos</translation>
    </message>
    <message>
        <source>the last %1 commands; %2 older ones are in the file</source>
        <translation>los últimos %1 comandos; %2 anteriores están en el archivo</translation>
    </message>
</context>
<context>
    <name>restaurant::LooksModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>At event</source>
        <translation>En el evento</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>restaurant::LooksView</name>
    <message>
        <source>Only queries of this view</source>
        <translation>Solo consultas de esta vista</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Todas las vistas</translation>
    </message>
    <message>
        <source>Only what this person looked at</source>
        <translation>Solo lo que miró esta persona</translation>
    </message>
    <message>
        <source>Show all queries again</source>
        <translation>Mostrar otra vez todas las consultas</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Nobody has looked at a view yet. Guests and staff do so where they live in the evening; a script&apos;s do not.</source>
        <translation>Aún no ha mirado nadie una vista. Lo hacen clientes y personal donde viven en la velada; los de un guion, no.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1 de %2 consultas</translation>
    </message>
    <message>
        <source>the last %1 queries</source>
        <translation>las últimas %1 consultas</translation>
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
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>There is no pane “%1”.</source>
        <translation>No hay ningún panel «%1».</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Abrir escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Escenarios (*.scenario.json)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir grabación</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>Grabaciones (*.restaurant)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>The evening is over</source>
        <translation>La velada ha terminado</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>%1

It can still be opened to read.</source>
        <translation>%1

Todavía se puede abrir para leerla.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>No se ha guardado</translation>
    </message>
    <message>
        <source>The past cannot be changed. This begins a new evening that shares events 1 to %1 with “%2” and goes its own way from there.

It is kept when you save it. “%2” stays as it is; the menu File leads back to it.</source>
        <translation>El pasado no se puede cambiar. Esto empieza una velada nueva que comparte los eventos 1 a %1 con «%2» y desde ahí sigue su propio camino.

Se conserva si se guarda. «%2» queda como está; el menú Archivo lleva de vuelta a ella.</translation>
    </message>
    <message>
        <source>&amp;Begin the branch</source>
        <translation>&amp;Empezar la ramificación</translation>
    </message>
    <message>
        <source>Once more, at half the speed: event %1 of %2 · nothing is sent, %3 commands are read from the record; then all is where it was</source>
        <translation>Una vez más, a media velocidad: evento %1 de %2 · no se envía nada, se leen %3 comandos de la grabación; luego todo está donde estaba</translation>
    </message>
    <message>
        <source>The past: event %1 of %2 · nothing is sent, %3 commands are read from the record</source>
        <translation>El pasado: evento %1 de %2 · no se envía nada, se leen %3 comandos de la grabación</translation>
    </message>
    <message>
        <source>About CQRS Restaurant</source>
        <translation>Acerca de CQRS Restaurant</translation>
    </message>
    <message>
        <source>CQRS Restaurant %1

A restaurant that shows how CQRS and event sourcing work: orders are commands to a write side; the events it records keep the kitchen, waiter and status views in step.

GPL-3.0-or-later</source>
        <translation>CQRS Restaurant %1

Un restaurante que muestra cómo funcionan CQRS y event sourcing: los pedidos son comandos para un lado de escritura; los eventos que registra mantienen al día las vistas de cocina, camarero y números.

GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Save the class&apos;s log</source>
        <translation>Guardar el registro de la clase</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Mano alzada</translation>
    </message>
    <message>
        <source>Take a lesson (Ctrl+L): at each question hands are counted by a click, or by the keys 1 to 6.</source>
        <translation>Elija una lección (Ctrl+L): en cada pregunta se cuentan las manos con un clic, o con las teclas 1 a 6.</translation>
    </message>
</context>
<context>
    <name>restaurant::NoteRow</name>
    <message>
        <source>A note for this moment, and Enter</source>
        <translation>Una nota para este momento, e Intro</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Nota en el cursor</translation>
    </message>
</context>
<context>
    <name>restaurant::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
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
        <translation>Anular línea…</translation>
    </message>
    <message>
        <source>Take the chosen line off the order</source>
        <translation>Quitar del pedido la línea elegida</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Cancelar pedido…</translation>
    </message>
    <message>
        <source>Cancel the whole order</source>
        <translation>Cancelar el pedido entero</translation>
    </message>
    <message>
        <source>Refund declined</source>
        <translation>Reembolso denegado</translation>
    </message>
    <message>
        <source>The bank has not let the last refund through: the money is owed</source>
        <translation>El banco no ha dejado pasar el último reembolso: se debe el dinero</translation>
    </message>
    <message>
        <source>Refund again</source>
        <translation>Reembolsar otra vez</translation>
    </message>
    <message>
        <source>Give back once more what is owed; a manager may</source>
        <translation>Devolver una vez más lo que se debe; puede un encargado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation>Motivo, luego Intro</translation>
    </message>
    <message>
        <source>Say why. Enter goes on, Escape goes back.</source>
        <translation>Diga por qué. Intro continúa, Escape vuelve.</translation>
    </message>
    <message>
        <source>Void line %1?</source>
        <translation>¿Anular la línea %1?</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>¿Cancelar el pedido %1?</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderController</name>
    <message>
        <source>The evening is being saved. Nothing was done; try again.</source>
        <translation>La velada se está guardando. No se ha hecho nada; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>no evening is open</source>
        <translation>no hay ninguna velada abierta</translation>
    </message>
    <message>
        <source>the evening is being saved</source>
        <translation>la velada se está guardando</translation>
    </message>
    <message>
        <source>the past cannot be changed</source>
        <translation>el pasado no se puede cambiar</translation>
    </message>
    <message>
        <source>the write side did not take it</source>
        <translation>el lado de escritura no lo aceptó</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1 no se decidió: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderEntryPane</name>
    <message>
        <source>Choose a table first</source>
        <translation>Elija antes una mesa</translation>
    </message>
    <message>
        <source>Ask for the guest&apos;s name</source>
        <translation>Preguntar el nombre del cliente</translation>
    </message>
    <message>
        <source>This name cannot be recorded</source>
        <translation>Este nombre no se puede registrar</translation>
    </message>
    <message>
        <source>Choose a dish</source>
        <translation>Elegir un plato</translation>
    </message>
    <message>
        <source>Take an order</source>
        <translation>Tomar un pedido</translation>
    </message>
    <message>
        <source>Find a dish</source>
        <translation>Buscar un plato</translation>
    </message>
    <message>
        <source>Find a dish: “2 ram” and Enter</source>
        <translation>Buscar un plato: «2 ram» e Intro</translation>
    </message>
    <message>
        <source>Type a part of a dish&apos;s name, perhaps after a number, and press Enter to add it. With this field empty, Enter places the order.</source>
        <translation>Escriba parte del nombre de un plato, si quiere tras un número, y pulse Intro para añadirlo. Con este campo vacío, Intro hace el pedido.</translation>
    </message>
    <message>
        <source>Placing the order …</source>
        <translation>Haciendo el pedido …</translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation>Esperando %1 …</translation>
    </message>
    <message>
        <source>Waiting for %1 views …</source>
        <translation>Esperando %1 vistas …</translation>
    </message>
    <message>
        <source>Seat and place order · %1  ⏎</source>
        <translation>Sentar y hacer pedido · %1  ⏎</translation>
    </message>
    <message>
        <source>Place order · %1  ⏎</source>
        <translation>Hacer pedido · %1  ⏎</translation>
    </message>
</context>
<context>
    <name>restaurant::PaletteModel</name>
    <message>
        <source>%1 · not now</source>
        <translation>%1 · ahora no</translation>
    </message>
</context>
<context>
    <name>restaurant::Pane</name>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneDock</name>
    <message>
        <source>Close this pane; the View menu brings it back</source>
        <translation>Cerrar este panel; el menú Ver lo trae de vuelta</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneHeader</name>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>What people and the process manager want to happen. It may be refused.</source>
        <translation>Lo que personas y gestor de procesos quieren que pase. Se puede rechazar.</translation>
    </message>
    <message>
        <source>write side</source>
        <translation>lado de escritura</translation>
    </message>
    <message>
        <source>Decides on each command, and appends events to the log. Reads no view.</source>
        <translation>Decide sobre cada comando y añade eventos al registro. No lee ninguna vista.</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>vista de lectura</translation>
    </message>
    <message>
        <source>Folded from the events of the log, and asked instead of it. Never writes; can be folded again at any time.</source>
        <translation>Plegada de los eventos del registro, y consultada en su lugar. No escribe nunca; se puede plegar de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>Who writes, who reads, and what lies between.</source>
        <translation>Quién escribe, quién lee, y lo que hay en medio.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rebuild or stop this view</source>
        <translation>Reconstruir o detener esta vista</translation>
    </message>
    <message>
        <source>&amp;Rebuild</source>
        <translation>&amp;Reconstruir</translation>
    </message>
    <message>
        <source>Forget the view and fold it again from the first event of the log</source>
        <translation>Olvidar la vista y plegarla de nuevo desde el primer evento del registro</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Hold deliveries back: the view hears of nothing more and grows old</source>
        <translation>Retener las entregas: la vista no se entera de nada más y envejece</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Deliver what has waited, and what comes</source>
        <translation>Entregar lo que ha esperado, y lo que venga</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Take the event once more at which the view stopped</source>
        <translation>Tomar otra vez el evento en el que se paró la vista</translation>
    </message>
    <message>
        <source>S&amp;kip the event</source>
        <translation>&amp;Omitir el evento</translation>
    </message>
    <message>
        <source>Go on without the event at which the view stopped. The view is without it until it is rebuilt, and its store says who decided so</source>
        <translation>Seguir sin el evento en el que se paró la vista. A la vista le falta hasta que se reconstruya, y su almacén dice quién lo decidió</translation>
    </message>
    <message>
        <source>&amp;Deliveries…</source>
        <translation>&amp;Entregas…</translation>
    </message>
    <message>
        <source>Bend what is delivered to the view, and protect it</source>
        <translation>Perturbar lo que se entrega a la vista, y protegerla</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneSet</name>
    <message>
        <source>Pane on the full &amp;screen</source>
        <translation>Panel a &amp;pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>C&amp;errar panel</translation>
    </message>
    <message>
        <source>Sto&amp;ry</source>
        <translation>H&amp;istoria</translation>
    </message>
    <message>
        <source>S&amp;tores</source>
        <translation>A&amp;lmacenes</translation>
    </message>
    <message>
        <source>Let the pane in front fill the screen, or no longer</source>
        <translation>El panel de delante llena la pantalla, o deja de hacerlo</translation>
    </message>
    <message>
        <source>Close the pane in front; its key brings it back</source>
        <translation>Cerrar el panel de delante; su tecla lo trae de vuelta</translation>
    </message>
    <message>
        <source>Guests and staff look at this view all the time: without it they would stand still. In an evening that is played by its script it can be stopped.</source>
        <translation>Clientes y personal miran esta vista todo el tiempo: sin ella se quedarían parados. En una velada que se reproduce por su guion se puede detener.</translation>
    </message>
</context>
<context>
    <name>restaurant::ParkedBox</name>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>Events that the view could not show</source>
        <translation>Eventos que la vista no pudo mostrar</translation>
    </message>
    <message>
        <source>No event is parked</source>
        <translation>Ningún evento está apartado</translation>
    </message>
    <message>
        <source>%1 all</source>
        <translation>%1 todo</translation>
    </message>
    <message>
        <source>%1: %2, as it should be</source>
        <translation>%1: %2, como debe ser</translation>
    </message>
    <message>
        <source>%1: ≠ %2, expected %3</source>
        <translation>%1: ≠ %2, se esperaba %3</translation>
    </message>
    <message>
        <source>Shown wrongly: %1 until what is on its way has come, %2 until the view is rebuilt.</source>
        <translation>Mostrado mal: %1 hasta que llegue lo que está en camino, %2 hasta que se reconstruya la vista.</translation>
    </message>
    <message>
        <source>Portions left</source>
        <translation>Raciones restantes</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>Dinero cobrado</translation>
    </message>
</context>
<context>
    <name>restaurant::ParkedModel</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>La vista</translation>
    </message>
    <message>
        <source>goes on without it</source>
        <translation>sigue sin él</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>está parada</translation>
    </message>
    <message>
        <source>other orders go on</source>
        <translation>siguen otros pedidos</translation>
    </message>
</context>
<context>
    <name>restaurant::PassModel</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>takeaway, %1</source>
        <translation>para llevar, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>Listo hace</translation>
    </message>
</context>
<context>
    <name>restaurant::PhoneVotes</name>
    <message>
        <source>I know the rule behind it</source>
        <translation>Conozco la regla que hay detrás</translation>
    </message>
    <message>
        <source>I have just seen it</source>
        <translation>Acabo de verlo</translation>
    </message>
    <message>
        <source>I am guessing</source>
        <translation>Estoy adivinando</translation>
    </message>
</context>
<context>
    <name>restaurant::PictureActions</name>
    <message>
        <source>Save a &amp;contact sheet…</source>
        <translation>Guardar hoja de &amp;contactos…</translation>
    </message>
    <message>
        <source>The moments that were noted, four on a page, as a PDF</source>
        <translation>Los momentos anotados, cuatro por página, en PDF</translation>
    </message>
    <message>
        <source>Save pictures of &amp;moments…</source>
        <translation>Guardar imágenes de &amp;momentos…</translation>
    </message>
    <message>
        <source>A numbered picture of each moment that was noted, with its caption</source>
        <translation>Una imagen numerada de cada momento anotado, con su leyenda</translation>
    </message>
    <message>
        <source>Save a &amp;film…</source>
        <translation>Guardar ví&amp;deo…</translation>
    </message>
    <message>
        <source>The whole evening with its captions, by ffmpeg where it is installed</source>
        <translation>Toda la velada con sus leyendas, mediante ffmpeg donde esté instalado</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>No se ha guardado</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Guardar hoja de contactos</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Páginas (*.pdf)</translation>
    </message>
    <message>
        <source>The contact sheet is being drawn…</source>
        <translation>Se está dibujando la hoja de contactos…</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Una carpeta para las imágenes</translation>
    </message>
    <message>
        <source>The pictures are being drawn…</source>
        <translation>Se están dibujando las imágenes…</translation>
    </message>
    <message>
        <source>Save a film</source>
        <translation>Guardar vídeo</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.mkv *.webm *.mov)</source>
        <translation>Vídeos (*.mp4 *.mkv *.webm *.mov)</translation>
    </message>
    <message>
        <source>The film is being made…</source>
        <translation>Se está haciendo el vídeo…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>How large is it to be?</source>
        <translation>¿De qué tamaño debe ser?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>restaurant::PlaceChooser</name>
    <message>
        <source>Table %1 · free: seats a party</source>
        <translation>Mesa %1 · libre: sienta a un grupo</translation>
    </message>
    <message>
        <source>Table %1 · party of %2</source>
        <translation>Mesa %1 · grupo de %2</translation>
    </message>
    <message>
        <source>Seat a party of</source>
        <translation>Sentar a un grupo de</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>En mesa</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Guests to seat first</source>
        <translation>Clientes que sentar antes</translation>
    </message>
    <message>
        <source> of %1 seats</source>
        <translation> de %1 asientos</translation>
    </message>
</context>
<context>
    <name>restaurant::PoolsModel</name>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>El más largo</translation>
    </message>
</context>
<context>
    <name>restaurant::PresenterMode</name>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;resentar</translation>
    </message>
    <message>
        <source>One picture fills the screen, with a caption for the last row; Esc ends it</source>
        <translation>Una imagen llena la pantalla, con una leyenda para la última fila; Esc lo termina</translation>
    </message>
    <message>
        <source>Spot at the pointer</source>
        <translation>Foco en el puntero</translation>
    </message>
    <message>
        <source>While presenting: all but the surroundings of the pointer dims (S)</source>
        <translation>Al presentar: se oscurece todo menos lo que rodea al puntero (S)</translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation>Mostrar teclas pulsadas</translation>
    </message>
    <message>
        <source>While presenting: say which keys are pressed (K)</source>
        <translation>Al presentar: decir qué teclas se pulsan (K)</translation>
    </message>
    <message>
        <source>Notes on a second screen</source>
        <translation>Notas en una segunda pantalla</translation>
    </message>
    <message>
        <source>What is shown, what comes next, and the notes, for the teacher</source>
        <translation>Lo que se muestra, lo que viene después y las notas, para quien enseña</translation>
    </message>
</context>
<context>
    <name>restaurant::ProtectionsBox</name>
    <message>
        <source>Protections</source>
        <translation>Protecciones</translation>
    </message>
    <message>
        <source>Duplicate check</source>
        <translation>Control de duplicados</translation>
    </message>
    <message>
        <source>What is noted as shown is passed over</source>
        <translation>Lo que está anotado como mostrado se pasa por alto</translation>
    </message>
    <message>
        <source>Gap check</source>
        <translation>Control de huecos</translation>
    </message>
    <message>
        <source>What is missing is noticed, and read in the log</source>
        <translation>Lo que falta se nota, y se lee en el registro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What comes before its turn waits for what is before it</source>
        <translation>Lo que llega antes de su turno espera a lo que va delante</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>What could not be shown is tried again</source>
        <translation>Lo que no se pudo mostrar se intenta otra vez</translation>
    </message>
    <message>
        <source>Single flight</source>
        <translation>Single flight</translation>
    </message>
    <message>
        <source>Of a view that was thrown away one rebuild runs at a time, and who else finds it empty waits for that</source>
        <translation>De una vista desechada corre una sola reconstrucción a la vez, y quien más la encuentre vacía espera a esa</translation>
    </message>
    <message>
        <source>When it is tried again</source>
        <translation>Cuándo se intenta otra vez</translation>
    </message>
    <message>
        <source>What becomes of an event that cannot be shown</source>
        <translation>Qué es de un evento que no se puede mostrar</translation>
    </message>
    <message>
        <source>Delivery guarantee</source>
        <translation>Garantía de entrega</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>elección propia</translation>
    </message>
    <message>
        <source>How often it is tried</source>
        <translation>Cuántas veces se intenta</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Se reintenta</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>A poison event</source>
        <translation>Un evento veneno</translation>
    </message>
</context>
<context>
    <name>restaurant::QueryCostsModel</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>In 1 min</source>
        <translation>En 1 min</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Last answered by</source>
        <translation>Última respuesta de</translation>
    </message>
    <message>
        <source>One query of %1 for %2, at the mean of %3: %4 statements were run, which answered %5 rows in %6 steps of SQLite, a few for each row visited; after %7 the answer was there.</source>
        <translation>Una consulta de %1 para %2, de media en %3: se ejecutaron %4 sentencias, que devolvieron %5 filas en %6 pasos de SQLite, unos pocos por cada fila visitada; tras %7 estaba la respuesta.</translation>
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
        <translation>En el camino: fallos inyectados</translation>
    </message>
    <message>
        <source>How long the projector stands still</source>
        <translation>Cuánto se queda parado el proyector</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>How long the projector needs for each event</source>
        <translation>Cuánto necesita el proyector por cada evento</translation>
    </message>
    <message>
        <source>Projector stands still for</source>
        <translation>El proyector se para durante</translation>
    </message>
    <message>
        <source>Projector needs, for each event</source>
        <translation>El proyector necesita por evento</translation>
    </message>
    <message>
        <source>A rebuild needs, for each event</source>
        <translation>Una reconstrucción necesita por evento</translation>
    </message>
    <message>
        <source>How many of 1 000 events are %1</source>
        <translation>Cuántos de cada 1 000 eventos: %1</translation>
    </message>
    <message>
        <source> of 1 000</source>
        <translation> de 1 000</translation>
    </message>
    <message>
        <source>How long a rebuild needs for each event of the log</source>
        <translation>Cuánto necesita una reconstrucción por cada evento del registro</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>restaurant::RecentFiles</name>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
</context>
<context>
    <name>restaurant::ReportView</name>
    <message>
        <source>What the evening was</source>
        <translation>Cómo fue la velada</translation>
    </message>
</context>
<context>
    <name>restaurant::RowsModel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
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
        <translation>Toda la fila elegida</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nuevas primero</translation>
    </message>
    <message>
        <source>The rows with the highest keys first, or the lowest (N)</source>
        <translation>Primero las filas con las claves más altas, o con las más bajas (N)</translation>
    </message>
    <message>
        <source>Rows before these</source>
        <translation>Filas anteriores</translation>
    </message>
    <message>
        <source>The rows before these (B)</source>
        <translation>Las filas anteriores a estas (B)</translation>
    </message>
    <message>
        <source>Rows after these</source>
        <translation>Filas siguientes</translation>
    </message>
    <message>
        <source>The rows after these (M)</source>
        <translation>Las filas siguientes a estas (M)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>There are no rows here</source>
        <translation>Aquí no hay filas</translation>
    </message>
    <message>
        <source>The rows before these</source>
        <translation>Las filas anteriores a estas</translation>
    </message>
    <message>
        <source>The rows after these</source>
        <translation>Las filas siguientes a estas</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3 of %4</source>
        <translation>%1: filas %2 a %3 de %4</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3</source>
        <translation>%1: filas %2 a %3</translation>
    </message>
</context>
<context>
    <name>restaurant::RunActions</name>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Re&amp;iniciar</translation>
    </message>
    <message>
        <source>Begin the evening anew</source>
        <translation>Empezar la velada de nuevo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Let the evening run, or pause it</source>
        <translation>Dejar correr la velada, o pausarla</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>The next command of the script with all it causes, then pause</source>
        <translation>El siguiente comando del guion con todo lo que causa, y luego pausa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seconds in the restaurant for each of yours</source>
        <translation>%1 segundos en el restaurante por cada uno de los suyos</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Tan rápido como vaya</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
</context>
<context>
    <name>restaurant::RunBar</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Clock of the restaurant</source>
        <translation>Reloj del restaurante</translation>
    </message>
    <message>
        <source>Last event of the log</source>
        <translation>Último evento del registro</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · cerrado</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Actuar como</translation>
    </message>
</context>
<context>
    <name>restaurant::RunBox</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hasta dónde ha llegado</translation>
    </message>
</context>
<context>
    <name>restaurant::SaveButtons</name>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
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
        <translation>Guardarlo todo para otros programas</translation>
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
        <translation>Nadie por quien hable este puesto puede hacerlo: %1.</translation>
    </message>
    <message>
        <source>The seat has not been opened yet, or too much waits. Nothing was done.</source>
        <translation>El puesto aún no se ha abierto, o hay demasiado en espera. No se hizo nada.</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1 no se decidió: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatWindow</name>
    <message>
        <source>%1: is being decided</source>
        <translation>%1: se está decidiendo</translation>
    </message>
    <message>
        <source>%1: waits for the server</source>
        <translation>%1: espera al servidor</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: rechazado. %2</translation>
    </message>
    <message>
        <source>%1: not decided. %2</source>
        <translation>%1: no decidido. %2</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>cocina</translation>
    </message>
    <message>
        <source>waiter</source>
        <translation>camarero</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>mostrador</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tablero</translation>
    </message>
    <message>
        <source>spectator</source>
        <translation>espectador</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Copy the whole log from the server into a .restaurant file</source>
        <translation>Copiar todo el registro del servidor a un archivo .restaurant</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>The chosen command is not to be decided any more</source>
        <translation>El comando elegido ya no debe decidirse</translation>
    </message>
    <message>
        <source>Seat: %1 — %2</source>
        <translation>Puesto: %1 — %2</translation>
    </message>
    <message>
        <source> s late</source>
        <translation> s de retraso</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Abandonar</translation>
    </message>
    <message>
        <source>Leave this seat; its copy is kept</source>
        <translation>Abandonar este puesto; su copia se conserva</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Quién está</translation>
    </message>
    <message>
        <source>Commands of this seat, the newest first</source>
        <translation>Comandos de este puesto, los más nuevos primero</translation>
    </message>
    <message>
        <source>Whose last portion it was</source>
        <translation>De quién fue la última ración</translation>
    </message>
    <message>
        <source>Commands of this seat</source>
        <translation>Comandos de este puesto</translation>
    </message>
    <message>
        <source>The last portion</source>
        <translation>La última ración</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>The seat has ended. What is shown stays as it was.</source>
        <translation>El puesto ha terminado. Lo que se muestra queda como estaba.</translation>
    </message>
    <message>
        <source>server is there</source>
        <translation>el servidor responde</translation>
    </message>
    <message>
        <source>%1 in the restaurant</source>
        <translation>%1 en el restaurante</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>The server was not reached for %1 s. What is shown is as old as that, and commands wait.</source>
        <translation>El servidor no responde desde hace %1 s. Lo que se muestra es así de viejo, y los comandos esperan.</translation>
    </message>
    <message>
        <source>Waits for the server. %1</source>
        <translation>Espera al servidor. %1</translation>
    </message>
    <message>
        <source>at %1 · as it was %2 ago</source>
        <translation>en %1 · como era hace %2</translation>
    </message>
    <message>
        <source>%1 · %2, at event %3</source>
        <translation>%1 · %2, en el evento %3</translation>
    </message>
    <message>
        <source>Copies the log…</source>
        <translation>Copiando el registro…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are, on purpose: seconds of this machine&apos;s clock, not of the restaurant&apos;s</source>
        <translation>Segundos de retraso de las vistas de este puesto, a propósito: segundos del reloj de este equipo, no del restaurante</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatsController</name>
    <message>
        <source>&amp;Lead a class…</source>
        <translation>&amp;Dirigir una clase…</translation>
    </message>
    <message>
        <source>Lead an evening whose log stands on a server, with seats on other machines</source>
        <translation>Dirigir una velada cuyo registro está en un servidor, con puestos en otras máquinas</translation>
    </message>
    <message>
        <source>&amp;Join a class…</source>
        <translation>U&amp;nirse a una clase…</translation>
    </message>
    <message>
        <source>Take a seat at a class&apos;s log: kitchen, waiter, counter, board or spectator</source>
        <translation>Ocupar un puesto ante el registro de una clase: cocina, camarero, mostrador, tablero o espectador</translation>
    </message>
    <message>
        <source>Seats of the &amp;class…</source>
        <translation>Pue&amp;stos de la clase…</translation>
    </message>
    <message>
        <source>Who is there, whose last portion it was, and the log to be saved</source>
        <translation>Quién está, de quién fue la última ración, y el registro para guardarlo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has joined yet</source>
        <translation>Aún no se ha unido nadie</translation>
    </message>
</context>
<context>
    <name>restaurant::ServerFields</name>
    <message>
        <source>Host: a name or a number, or the whole address, pasted</source>
        <translation>Host: un nombre o un número, o la dirección entera, pegada</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>Name of this seat&apos;s login</source>
        <translation>Nombre de usuario de este puesto</translation>
    </message>
    <message>
        <source>Password of this login</source>
        <translation>Contraseña de este usuario</translation>
    </message>
    <message>
        <source>File of the class&apos;s certificate</source>
        <translation>Archivo del certificado de la clase</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Puerto del servidor</translation>
    </message>
    <message>
        <source>lab7.example, or paste the address</source>
        <translation>lab7.example, o pegue la dirección</translation>
    </message>
    <message>
        <source>leader1, kitchen1 …</source>
        <translation>leader1, kitchen1 …</translation>
    </message>
    <message>
        <source>empty: as in your ~/.pgpass</source>
        <translation>vacío: como en su ~/.pgpass</translation>
    </message>
    <message>
        <source>/tmp/class.crt; not needed on this machine</source>
        <translation>/tmp/class.crt; no hace falta en esta máquina</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the file of the class&apos;s certificate</source>
        <translation>Elegir el archivo del certificado de la clase</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Usuari&amp;o</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>Certi&amp;ficado</translation>
    </message>
    <message>
        <source>The password is kept in memory while the program runs, and written nowhere.</source>
        <translation>La contraseña se queda en memoria mientras corre el programa, y no se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>The class&apos;s certificate</source>
        <translation>El certificado de la clase</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificados (*.crt *.pem)</translation>
    </message>
    <message>
        <source>Where is the server? Its name or number is missing.</source>
        <translation>¿Dónde está el servidor? Falta su nombre o número.</translation>
    </message>
    <message>
        <source>This is no name of a host, and no address that can be read.</source>
        <translation>Esto no es el nombre de un host, ni una dirección que se pueda leer.</translation>
    </message>
    <message>
        <source>The name of the database is missing; script/class calls it “evening”.</source>
        <translation>Falta el nombre de la base de datos; script/class la llama «evening».</translation>
    </message>
    <message>
        <source>A database has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>Aquí el nombre de una base de datos no lleva espacios, comas, comillas ni barras invertidas.</translation>
    </message>
    <message>
        <source>A login has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>Aquí el nombre de un usuario no lleva espacios, comas, comillas ni barras invertidas.</translation>
    </message>
    <message>
        <source>There is no file of that name for the certificate; it needs a whole path, as /tmp/class.crt.</source>
        <translation>No hay ningún archivo con ese nombre para el certificado; hace falta una ruta completa, como /tmp/class.crt.</translation>
    </message>
</context>
<context>
    <name>restaurant::ServiceActions</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 funciona</translation>
    </message>
    <message>
        <source>The service %1 decides each command at once</source>
        <translation>El servicio %1 decide cada comando enseguida</translation>
    </message>
    <message>
        <source>%1 is slow: %2</source>
        <translation>%1 va lento: %2</translation>
    </message>
    <message>
        <source>The service %1 decides each command %2 after it was sent</source>
        <translation>El servicio %1 decide cada comando %2 después de enviado</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está detenido</translation>
    </message>
    <message>
        <source>The service %1 decides nothing: its commands wait until it is set going</source>
        <translation>El servicio %1 no decide nada: sus comandos esperan hasta que se reanude</translation>
    </message>
</context>
<context>
    <name>restaurant::ServiceBar</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Set %1 going</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>The service %1 decides what waits, in order, and goes on</source>
        <translation>El servicio %1 decide lo que espera, en orden, y continúa</translation>
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
        <translation>%1 %2, en %3
%4</translation>
    </message>
    <message>
        <source>The number of the order</source>
        <translation>El número del pedido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>The same fact, kept in several shapes</source>
        <translation>El mismo hecho, guardado en varias formas</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Filas de tablas</translation>
    </message>
    <message>
        <source>Events of the log</source>
        <translation>Eventos del registro</translation>
    </message>
    <message>
        <source>Documents of the views</source>
        <translation>Documentos de las vistas</translation>
    </message>
    <message>
        <source>Nothing is known of this order here.</source>
        <translation>Aquí no se sabe nada de este pedido.</translation>
    </message>
    <message>
        <source>No file of this evening has tables of orders: its architecture keeps none.</source>
        <translation>Ningún archivo de esta velada tiene tablas de pedidos: su arquitectura no guarda ninguna.</translation>
    </message>
</context>
<context>
    <name>restaurant::ShowController</name>
    <message>
        <source>Play as a sho&amp;w</source>
        <translation>Presentación a&amp;utomática</translation>
    </message>
    <message>
        <source>From the beginning, by itself, with captions at notes; Esc ends it</source>
        <translation>Desde el principio, por sí sola, con leyendas en las notas; Esc la termina</translation>
    </message>
    <message>
        <source>Show again and again</source>
        <translation>Presentar una y otra vez</translation>
    </message>
    <message>
        <source>A show that has ended begins anew, until Esc ends it</source>
        <translation>Una presentación terminada empieza de nuevo, hasta que Esc la termine</translation>
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
        <translation>Solo A</translation>
    </message>
    <message>
        <source>B only</source>
        <translation>Solo B</translation>
    </message>
    <message>
        <source>Only A shows %1</source>
        <translation>Solo A muestra %1</translation>
    </message>
    <message>
        <source>Only B shows %1</source>
        <translation>Solo B muestra %1</translation>
    </message>
    <message>
        <source>A and B say different things of %1</source>
        <translation>A y B dicen cosas distintas de %1</translation>
    </message>
    <message>
        <source>A and B say the same of %1</source>
        <translation>A y B dicen lo mismo de %1</translation>
    </message>
</context>
<context>
    <name>restaurant::SpaceTimeDiagram</name>
    <message>
        <source>Space-time diagram</source>
        <translation>Diagrama espacio-tiempo</translation>
    </message>
</context>
<context>
    <name>restaurant::SqlWidget</name>
    <message>
        <source>Stopped after a second, with %1. SQLite says: %2</source>
        <translation>Detenida tras un segundo, con %1. SQLite dice: %2</translation>
    </message>
    <message>
        <source>The first %1; the rest was not asked for.</source>
        <translation>Los primeros: %1; el resto no se pidió.</translation>
    </message>
    <message>
        <source>Stopped with %1, because the answer takes too much room.</source>
        <translation>Detenida con %1, porque la respuesta ocupa demasiado.</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>A question in SQL</source>
        <translation>Una pregunta en SQL</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask this file; it is opened to read, and nothing can be changed (Enter)</source>
        <translation>Preguntar a este archivo; se abre para leer, y no se puede cambiar nada (Intro)</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Type a question and press Enter. The file is opened only to read; a question ends after a second or 10,000 rows.</source>
        <translation>Escriba una pregunta y pulse Intro. El archivo se abre solo para leer; una pregunta termina tras un segundo o 10 000 filas.</translation>
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
        <translation>Personal</translation>
    </message>
    <message>
        <source>This evening is only read here.</source>
        <translation>Aquí esta velada solo se lee.</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffControls</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <translation>Un camarero para todo</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <translation>Dos que hacen todo</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <translation>Vuelve Charlie</translation>
    </message>
    <message>
        <source>Everybody on the floor does everything</source>
        <translation>Todos en la sala hacen todo</translation>
    </message>
    <message>
        <source>Some take orders and money, the others serve and answer</source>
        <translation>Unos toman pedidos y cobran, los otros sirven y responden</translation>
    </message>
    <message>
        <source>Nobody is sent home for this: take the others out first.</source>
        <translation>Para esto no se manda a nadie a casa: quite antes a los demás.</translation>
    </message>
    <message>
        <source>Nobody is hired for this: add a second server first.</source>
        <translation>Para esto no se contrata a nadie: añada antes un segundo camarero.</translation>
    </message>
    <message>
        <source>No staff to change</source>
        <translation>No hay personal que cambiar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>How the floor&apos;s work is shared</source>
        <translation>Cómo se reparte el trabajo de la sala</translation>
    </message>
    <message>
        <source>Who does what on the floor</source>
        <translation>Quién hace qué en la sala</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Uno menos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Uno más: %1</translation>
    </message>
    <message>
        <source>%1 goes home</source>
        <translation>%1 se va a casa</translation>
    </message>
    <message>
        <source>%1 comes to help: %2</source>
        <translation>%1 viene a ayudar: %2</translation>
    </message>
    <message>
        <source>This evening is played by its script: it has no staff to change.</source>
        <translation>Esta velada se reproduce por su guion: no tiene personal que cambiar.</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
</context>
<context>
    <name>restaurant::StageLine</name>
    <message>
        <source>Evening</source>
        <translation>Velada</translation>
    </message>
</context>
<context>
    <name>restaurant::StartPage</name>
    <message>
        <source>Watch the story</source>
        <translation>Ver la historia</translation>
    </message>
    <message>
        <source>One server, too many guests, and what a second pair of hands changes. It runs by itself and says what to look at.</source>
        <translation>Un camarero, demasiados clientes, y lo que cambia otro par de manos. Corre por sí sola y dice en qué fijarse.</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Probar uno mismo</translation>
    </message>
    <message>
        <source>Take orders, cook and serve while the evening goes on, and watch each click become a command.</source>
        <translation>Tome pedidos, cocine y sirva mientras sigue la velada, y vea cómo cada clic se convierte en un comando.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The same evening twice, side by side, with the same guests: what does another architecture change?</source>
        <translation>La misma velada dos veces, lado a lado, con los mismos clientes: ¿qué cambia otra arquitectura?</translation>
    </message>
    <message>
        <source>What you open or save stands here the next time.</source>
        <translation>Lo que se abra o se guarde estará aquí la próxima vez.</translation>
    </message>
    <message>
        <source>Show this page when the program starts</source>
        <translation>Mostrar esta página al iniciar el programa</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Elegir lección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS works</source>
        <translation>Un restaurante que muestra cómo funciona CQRS</translation>
    </message>
    <message>
        <source>Orders are commands, what happens is recorded as events, and the kitchen, the waiter and the guests each read a view of their own.</source>
        <translation>Los pedidos son comandos, lo que ocurre se registra como eventos, y la cocina, el camarero y los clientes leen cada cual su propia vista.</translation>
    </message>
    <message>
        <source>To the restaurant</source>
        <translation>Al restaurante</translation>
    </message>
    <message>
        <source>To the restaurant (Esc)</source>
        <translation>Al restaurante (Esc)</translation>
    </message>
    <message>
        <source>about 3 minutes</source>
        <translation>unos 3 minutos</translation>
    </message>
    <message>
        <source>Files that were open lately</source>
        <translation>Archivos abiertos hace poco</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose a scenario or a recording</source>
        <translation>Elegir un escenario o una grabación</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command; Help brings this page back</source>
        <translation>Ctrl+K encuentra cualquier acción; Ayuda trae de vuelta esta página</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Lead a class…</source>
        <translation>Dirigir una clase…</translation>
    </message>
    <message>
        <source>A class on several machines: lead its evening, whose log stands on a server</source>
        <translation>Una clase en varias máquinas: dirigir su velada, cuyo registro está en un servidor</translation>
    </message>
    <message>
        <source>Join a class…</source>
        <translation>Unirse a una clase…</translation>
    </message>
    <message>
        <source>A class on several machines: take a seat as kitchen, waiter, counter or board</source>
        <translation>Una clase en varias máquinas: ocupar un puesto como cocina, camarero, mostrador o tablero</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
</context>
<context>
    <name>restaurant::StatementsWidget</name>
    <message>
        <source>No plan: %1</source>
        <translation>Sin plan: %1</translation>
    </message>
    <message>
        <source>Plan: it looks nothing up</source>
        <translation>Plan: no busca nada</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>The statement that is chosen, and its plan</source>
        <translation>La sentencia elegida, y su plan</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas las sentencias</translation>
    </message>
    <message>
        <source>Also those that write no row: where a commit begins and ends, and what is looked up for it (A)</source>
        <translation>También las que no escriben ninguna fila: dónde empieza y termina un commit, y lo que se busca para él (A)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>What this program writes from now on appears here, statement by statement. Let the evening run, or go one step.</source>
        <translation>Aquí aparece, sentencia a sentencia, lo que este programa escriba desde ahora. Deje correr la velada, o avance un paso.</translation>
    </message>
    <message>
        <source>Enter on a statement shows the rows of its table</source>
        <translation>Intro en una sentencia muestra las filas de su tabla</translation>
    </message>
</context>
<context>
    <name>restaurant::StationsModel</name>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Puestos ocupados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In the pans</source>
        <translation>En las sartenes</translation>
    </message>
    <message>
        <source>%1 for order %2, %3</source>
        <translation>%1 para el pedido %2, %3</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusBoardWidget</name>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>para llevar</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>en mesa</translation>
    </message>
    <message>
        <source>Order %1 (%2) is ready since %3</source>
        <translation>El pedido %1 (%2) está listo desde las %3</translation>
    </message>
    <message>
        <source>Order %1 (%2) is promised for %3</source>
        <translation>El pedido %1 (%2) está prometido para las %3</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Estado de los pedidos</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>sigue %1</translation>
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
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusModel</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>para llevar</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>en mesa</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusPane</name>
    <message>
        <source>Order status</source>
        <translation>Tablero de números</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Show the board on a whole monitor; Escape closes it</source>
        <translation>Mostrar el tablero en un monitor entero; Escape lo cierra</translation>
    </message>
    <message>
        <source>What if guests read order details?</source>
        <translation>¿Y si los clientes leyeran los detalles?</translation>
    </message>
    <message>
        <source>One wrong turn: what order details would tell guests, and whom</source>
        <translation>Un mal camino: qué dirían los detalles del pedido a los clientes, y a quiénes</translation>
    </message>
    <message>
        <source>Show the board as a table</source>
        <translation>Mostrar el tablero como tabla</translation>
    </message>
    <message>
        <source>Order status as a table</source>
        <translation>El tablero de números como tabla</translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>No hay pedidos.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresList</name>
    <message>
        <source>Files and their tables</source>
        <translation>Archivos y sus tablas</translation>
    </message>
    <message>
        <source>The files of the evening appear here</source>
        <translation>Aquí aparecen los archivos de la velada</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresModel</name>
    <message>
        <source>%1: %2 pages of %3 bytes, and %4 bytes in the write-ahead log beside it</source>
        <translation>%1: %2 páginas de %3 bytes, y %4 bytes en el write-ahead log de al lado</translation>
    </message>
    <message>
        <source>%1, a stored query: %2</source>
        <translation>%1, una consulta guardada: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File and table</source>
        <translation>Archivo y tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresPane</name>
    <message>
        <source>Stores</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>What is shown of the files</source>
        <translation>Lo que se muestra de los archivos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Show the rows of a table, and what the last change has done to them (Ctrl+Alt+1)</source>
        <translation>Mostrar las filas de una tabla, y lo que el último cambio les ha hecho (Ctrl+Alt+1)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>Show the statements that write, with their values (Ctrl+Alt+2)</source>
        <translation>Mostrar las sentencias que escriben, con sus valores (Ctrl+Alt+2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Show how the tables of a file refer to each other (Ctrl+Alt+3)</source>
        <translation>Mostrar cómo se refieren unas a otras las tablas de un archivo (Ctrl+Alt+3)</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Un pedido</translation>
    </message>
    <message>
        <source>Show one order in tables, log and views, side by side (Ctrl+Alt+4)</source>
        <translation>Mostrar un pedido en tablas, registro y vistas, lado a lado (Ctrl+Alt+4)</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Ask a file a question of your own (Ctrl+Alt+5)</source>
        <translation>Hacer a un archivo una pregunta propia (Ctrl+Alt+5)</translation>
    </message>
    <message>
        <source>the files as they are now, though the past is on the screen</source>
        <translation>los archivos como están ahora, aunque la pantalla muestre el pasado</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryPane</name>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>La imagen queda quieta; la velada sigue (H)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (A)</source>
        <translation>Mostrar una vez más el último tramo, a media velocidad (A)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show the message that is chosen, or the last of a person or an order, from end to end (F)</source>
        <translation>Mostrar el mensaje elegido, o el último de una persona o un pedido, de principio a fin (F)</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>Show what people believe, beside what is true (T)</source>
        <translation>Mostrar lo que la gente cree, al lado de la verdad (T)</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Leyendas</translation>
    </message>
    <message>
        <source>Say at what moves what happens (C)</source>
        <translation>Decir junto a lo que se mueve qué pasa (C)</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing travels: a road is lit while something is on it (M)</source>
        <translation>Nada viaja: un camino se ilumina mientras hay algo en él (M)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Nearer to what is written: room, service, stream, row (+)</source>
        <translation>Más cerca de lo escrito: local, servicio, flujo, fila (+)</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Further from what is written (−)</source>
        <translation>Más lejos de lo escrito (−)</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Save this moment as a drawing (SVG) or a picture (PNG)</source>
        <translation>Guardar este momento como dibujo (SVG) o imagen (PNG)</translation>
    </message>
    <message>
        <source>Show the story as tables</source>
        <translation>Mostrar la historia como tablas</translation>
    </message>
    <message>
        <source>The evening as a band; the timeline tells the same as a table</source>
        <translation>La velada como una banda; la línea de tiempo cuenta lo mismo como tabla</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>Congelado: la imagen queda quieta mientras sigue la velada.</translation>
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
        <translation>nada para %1: omitido</translation>
    </message>
    <message>
        <source>again, at half the speed</source>
        <translation>otra vez, a media velocidad</translation>
    </message>
    <message>
        <source>%1, %2, event %3, %4.</source>
        <translation>%1, %2, evento %3, %4.</translation>
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
        <translation>Consultas y comandos por minuto</translation>
    </message>
    <message>
        <source>No minute is over yet.</source>
        <translation>Aún no ha acabado ningún minuto.</translation>
    </message>
    <message>
        <source>In the last full minute: %1, %2.</source>
        <translation>En el último minuto completo: %1, %2.</translation>
    </message>
    <message>
        <source>Queries: looks of guests and staff at the views. Commands: of persons, that changed something.</source>
        <translation>Consultas: vistazos de clientes y personal a las vistas. Comandos: de personas, que cambiaron algo.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryStrip</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show its last message from end to end, slowly</source>
        <translation>Mostrar despacio su último mensaje, de principio a fin</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>Mostrar los detalles de este pedido</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Show why it says what it says (W)</source>
        <translation>Mostrar por qué dice lo que dice (W)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Hold back what is delivered to it</source>
        <translation>Retener lo que se le entrega</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Throw the view away and fold it again from the log</source>
        <translation>Desechar la vista y plegarla de nuevo desde el registro</translation>
    </message>
    <message>
        <source>Show its table</source>
        <translation>Mostrar su tabla</translation>
    </message>
    <message>
        <source>Look into the file in which the view is kept</source>
        <translation>Mirar en el archivo en que se guarda la vista</translation>
    </message>
    <message>
        <source>Deliveries…</source>
        <translation>Entregas…</translation>
    </message>
    <message>
        <source>Bend what is delivered to it, and protect it</source>
        <translation>Perturbar lo que se le entrega, y protegerla</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>Lo que lleva el mensaje, como JSON</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryTables</name>
    <message>
        <source>Which table of the story</source>
        <translation>Qué tabla de la historia</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>What stands in the picture</source>
        <translation>Lo que hay en la imagen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nada aquí todavía.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>Comandos y eventos</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1 in the room</source>
        <translation>%1 en el local</translation>
    </message>
    <message>
        <source>Nobody is here.</source>
        <translation>No hay nadie aquí.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryThings</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryWidget</name>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The room and its boards, and below it the log and the write side. Arrow keys go from one thing to the next.</source>
        <translation>El local y sus tableros, y debajo el registro y el lado de escritura. Las flechas van de una cosa a la siguiente.</translation>
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
        <translation>minutos</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>por segundo</translation>
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
        <translation>número</translation>
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
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>intervalos del 95 %</translation>
    </message>
    <message>
        <source>measured here, mean</source>
        <translation>medido aquí, media</translation>
    </message>
    <message>
        <source>simulated, mean</source>
        <translation>simulado, media</translation>
    </message>
    <message>
        <source>theory, in the long run</source>
        <translation>teoría, a la larga</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>%1 (seconds)</source>
        <translation>%1 (segundos)</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepModel</name>
    <message>
        <source>saturated</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>Wait to order, by theory</source>
        <translation>Espera para pedir, en teoría</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepPage</name>
    <message>
        <source>What &amp;lateness costs</source>
        <translation>Lo que cuesta el re&amp;traso</translation>
    </message>
    <message>
        <source>The sweep as a table</source>
        <translation>El barrido como tabla</translation>
    </message>
    <message>
        <source>Choose what is turned, and play.</source>
        <translation>Elija qué se varía, y reproduzca.</translation>
    </message>
    <message>
        <source>Save a line for each figure of each point</source>
        <translation>Guardar una línea por cada cifra de cada punto</translation>
    </message>
    <message>
        <source>Delay of a view</source>
        <translation>Demora de una vista</translation>
    </message>
    <message>
        <source>What is turned</source>
        <translation>Qué se varía</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Qué vista va con retraso</translation>
    </message>
    <message>
        <source>The points, as numbers</source>
        <translation>Los puntos, como números</translation>
    </message>
    <message>
        <source>Play the evening “A waiter view that is late” at five delays of that view, and draw what was refused and what was sold though out</source>
        <translation>Reproducir la velada «Una vista del camarero con retraso» con cinco demoras de esa vista, y dibujar lo que se rechazó y lo que se vendió ya agotado</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Se varía</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points are numbers, as 20, 30, 40.</source>
        <translation>Los puntos son números, como 20, 30, 40.</translation>
    </message>
    <message>
        <source>Refused, and sold though out</source>
        <translation>Rechazado, y vendido ya agotado</translation>
    </message>
    <message>
        <source>Choose what is turned, and play: each point is played many times with the same guests.</source>
        <translation>Elija qué se varía, y reproduzca: cada punto se reproduce muchas veces con los mismos clientes.</translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <translation>Barrido: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::TableBar</name>
    <message>
        <source>Seat party</source>
        <translation>Sentar grupo</translation>
    </message>
    <message>
        <source>Move party to</source>
        <translation>Pasar grupo a</translation>
    </message>
    <message>
        <source>Guests to seat</source>
        <translation>Clientes que sentar</translation>
    </message>
    <message>
        <source> guests</source>
        <translation> clientes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a table to seat or move a party.</source>
        <translation>Elija una mesa para sentar a un grupo o cambiarlo de mesa.</translation>
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
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
</context>
<context>
    <name>restaurant::TasksModel</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperó</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Take card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
</context>
<context>
    <name>restaurant::TeacherPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Nothing more until the end.</source>
        <translation>Nada más hasta el final.</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>en %1: %2</translation>
    </message>
    <message>
        <source>None were written; Timeline takes them.</source>
        <translation>No se escribió ninguna; se toman en Línea de tiempo.</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineBand</name>
    <message>
        <source>The evening as a band; the table below tells the same</source>
        <translation>La velada como una banda; la tabla de abajo cuenta lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s) in ten seconds</source>
        <translation>
            <numerusform>%1 · %n evento en diez segundos</numerusform>
            <numerusform>%1 · %n eventos en diez segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The playhead stands at %3</source>
        <translation>De %1 a %2. El cursor está en %3</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineModel</name>
    <message>
        <source>Cue</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Loop from</source>
        <translation>Bucle desde</translation>
    </message>
    <message>
        <source>The stretch to be played again and again begins here</source>
        <translation>Aquí empieza el tramo que se repite una y otra vez</translation>
    </message>
    <message>
        <source>Loop to</source>
        <translation>Bucle hasta</translation>
    </message>
    <message>
        <source>It ends here; once more: no loop</source>
        <translation>Aquí termina; otra vez: sin bucle</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>Remove the note that is chosen in the table</source>
        <translation>Quitar la nota elegida en la tabla</translation>
    </message>
    <message>
        <source>Marks of the evening</source>
        <translation>Marcas de la velada</translation>
    </message>
    <message>
        <source>Enter goes there; F2 changes a note, Delete removes it</source>
        <translation>Intro va allí; F2 cambia una nota, Supr la quita</translation>
    </message>
    <message>
        <source>No cue, no refusal, no note yet.</source>
        <translation>Aún no hay señales, rechazos ni notas.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Play a stretch again and again; remove a note</source>
        <translation>Repetir un tramo una y otra vez; quitar una nota</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>playback</source>
        <translation>reproducción</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>en el pasado</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3 · %4</source>
        <translation>%1 · evento %2 de %3 · %4</translation>
    </message>
    <message>
        <source>%1 · indexing %2 %</source>
        <translation>%1 · indexando %2 %</translation>
    </message>
</context>
<context>
    <name>restaurant::TodoModel</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>restaurant::TooMuch</name>
    <message>
        <source>What guests would read in order details</source>
        <translation>Lo que leerían los clientes en los detalles</translation>
    </message>
    <message>
        <source>No order says anything about anybody yet.</source>
        <translation>Ningún pedido dice aún nada de nadie.</translation>
    </message>
    <message>
        <source>A thought only: nobody is shown this, and nothing is stored. Had guests been given the order details instead of this board, a guest at a table would have read of others %1; a takeaway guest %2. The board says numbers and times, so that it may hang on a wall.</source>
        <translation>Solo una idea: esto no se muestra a nadie, y no se guarda nada. Si los clientes tuvieran los detalles del pedido en lugar de este tablero, un cliente en mesa habría leído de otros %1; un cliente para llevar, %2. El tablero dice números y horas, y por eso puede colgar de una pared.</translation>
    </message>
</context>
<context>
    <name>restaurant::TooMuchModel</name>
    <message>
        <source>allergy: %1</source>
        <translation>alergia: %1</translation>
    </message>
    <message>
        <source>everybody but %1</source>
        <translation>todos menos %1</translation>
    </message>
    <message>
        <source>everybody but table %1</source>
        <translation>todos menos la mesa %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Would be told to</source>
        <translation>Lo sabrían</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 y %3</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinActions</name>
    <message>
        <source>&amp;Twin run…</source>
        <translation>&amp;Ejecución gemela…</translation>
    </message>
    <message>
        <source>Play the open evening in two ways, side by side</source>
        <translation>Reproducir la velada abierta de dos maneras, lado a lado</translation>
    </message>
    <message>
        <source>One server, or two who do everything?</source>
        <translation>¿Un camarero, o dos que hacen todo?</translation>
    </message>
    <message>
        <source>A second server at 12:30, and the same guests without him</source>
        <translation>Un segundo camarero a las 12:30, y los mismos clientes sin él</translation>
    </message>
    <message>
        <source>Two who do everything, or Charlie and Roger?</source>
        <translation>¿Dos que hacen todo, o Charlie y Roger?</translation>
    </message>
    <message>
        <source>Whether the two share all work, or one takes orders and one serves</source>
        <translation>Si los dos comparten todo el trabajo, o uno toma pedidos y el otro sirve</translation>
    </message>
    <message>
        <source>The status board, or asking Roger?</source>
        <translation>¿El tablero de números, o preguntar a Roger?</translation>
    </message>
    <message>
        <source>Boards in everybody&apos;s sight, and the same guests without any</source>
        <translation>Tableros a la vista de todos, y los mismos clientes sin ninguno</translation>
    </message>
    <message>
        <source>Wrong at no lag: all late, or one event lost?</source>
        <translation>¿Erróneo sin retraso: todo tarde, o un evento perdido?</translation>
    </message>
    <message>
        <source>Order details that show everything two minutes late, and others that are never late and have lost one event</source>
        <translation>Unos detalles del pedido que lo muestran todo dos minutos tarde, y otros que nunca se retrasan y han perdido un evento</translation>
    </message>
    <message>
        <source>An empty board: does each look rebuild it, or one?</source>
        <translation>Un tablero vacío: ¿lo reconstruye cada vistazo, o uno?</translation>
    </message>
    <message>
        <source>A status board that is thrown away at the peak: everybody who finds it empty begins a rebuild, or one does and the others wait</source>
        <translation>Un tablero de números que se desecha en hora punta: todo el que lo encuentra vacío inicia una reconstrucción, o lo hace uno y los demás esperan</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinChooser</name>
    <message>
        <source>A and B are the same.</source>
        <translation>A y B son iguales.</translation>
    </message>
    <message>
        <source>Twin run</source>
        <translation>Ejecución gemela</translation>
    </message>
    <message>
        <source>The evening that is open is played in two ways, with the same guests and commands.</source>
        <translation>La velada abierta se reproduce de dos maneras, con los mismos clientes y comandos.</translation>
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
        <translation>Reproducir las dos</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>Quién sirve</translation>
    </message>
    <message>
        <source>as the scenario says</source>
        <translation>como dice el escenario</translation>
    </message>
    <message>
        <source>What keeps the views in step</source>
        <translation>Qué mantiene al día las vistas</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Qué vista va con retraso</translation>
    </message>
    <message>
        <source>How late it is</source>
        <translation>Cuánto retraso</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Who sees a board</source>
        <translation>Quién ve un tablero</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Sirve</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Late view</source>
        <translation>Vista con retraso</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Demora</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinFigures</name>
    <message>
        <source>Simulated, so far</source>
        <translation>Simulado, hasta ahora</translation>
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
        <translation>Ninguna tiene nada</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>≠ %1 of %2</source>
        <translation>≠ %1 de %2</translation>
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
        <translation>Ejecución gemela: A, %1; B, %2</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Let both evenings run, or pause them</source>
        <translation>Dejar correr las dos veladas, o pausarlas</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>To the next moment at which a view may change</source>
        <translation>Al próximo momento en que puede cambiar una vista</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Alternar</translation>
    </message>
    <message>
        <source>Show B in the place of A, and A again</source>
        <translation>Mostrar B en el lugar de A, y otra vez A</translation>
    </message>
    <message>
        <source>Go &amp;there</source>
        <translation>Ir a&amp;hí</translation>
    </message>
    <message>
        <source>Go to where A and B first part</source>
        <translation>Ir adonde A y B se separan por primera vez</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Time of both evenings</source>
        <translation>Hora de las dos veladas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Both are played to their end, to find where they part …</source>
        <translation>Las dos se reproducen hasta el final, para hallar dónde se separan …</translation>
    </message>
    <message>
        <source>Figures of both evenings so far, simulated</source>
        <translation>Cifras de las dos veladas hasta ahora, simuladas</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>%1, twice: A, %2; B, %3</source>
        <translation>%1, dos veces: A, %2; B, %3</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Waiter: tables</source>
        <translation>Camarero: mesas</translation>
    </message>
    <message>
        <source>Waiter: orders</source>
        <translation>Camarero: pedidos</translation>
    </message>
    <message>
        <source>Waiter: dishes</source>
        <translation>Camarero: platos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Detalles del pedido</translation>
    </message>
    <message>
        <source>Show what both say here, or leave it out</source>
        <translation>Mostrar aquí lo que dicen las dos, u omitirlo</translation>
    </message>
    <message>
        <source>What A and B show is the same all evening.</source>
        <translation>Lo que muestran A y B es igual toda la velada.</translation>
    </message>
    <message>
        <source>They part at %1 on %2: %3. %4</source>
        <translation>Se separan a las %1 en %2: %3. %4</translation>
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
        <translation>◆ %1, en el lugar de A</translation>
    </message>
</context>
<context>
    <name>restaurant::UntilRow</name>
    <message>
        <source>Run until</source>
        <translation>Ejecutar hasta</translation>
    </message>
    <message>
        <source>until the next refusal</source>
        <translation>hasta el próximo rechazo</translation>
    </message>
    <message>
        <source>until order … is delivered</source>
        <translation>hasta que el pedido … se entregue</translation>
    </message>
    <message>
        <source>until the waiter view is … behind</source>
        <translation>hasta que la vista del camarero tenga … de retraso</translation>
    </message>
    <message>
        <source>Which order, or how many events</source>
        <translation>Qué pedido, o cuántos eventos</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Move the cursor on until this is so</source>
        <translation>Llevar el cursor hasta que sea así</translation>
    </message>
</context>
<context>
    <name>restaurant::WaiterOrdersTable</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>restaurant::WaiterPane</name>
    <message>
        <source>Waiter</source>
        <translation>Camarero</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>No tables yet.</source>
        <translation>Aún no hay mesas.</translation>
    </message>
    <message>
        <source>Tables as a table</source>
        <translation>Mesas como tabla</translation>
    </message>
    <message>
        <source>Show the tables as a table</source>
        <translation>Mostrar las mesas como tabla</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>Próximas tareas</translation>
    </message>
    <message>
        <source>Nothing to do right now.</source>
        <translation>Nada que hacer ahora mismo.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Tarjeta denegada</translation>
    </message>
</context>
<context>
    <name>restaurant::WhatCard</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>The word for it: %1. %2</source>
        <translation>El término para esto: %1. %2</translation>
    </message>
    <message>
        <source>In the lesson %1. Click anything else, or press Esc.</source>
        <translation>En la lección «%1». Haga clic en otra cosa, o pulse Esc.</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyController</name>
    <message>
        <source>&amp;End the trail</source>
        <translation>&amp;Terminar el rastro</translation>
    </message>
    <message>
        <source>Stop showing why: everything is lit again</source>
        <translation>Dejar de mostrar por qué: todo se ilumina de nuevo</translation>
    </message>
    <message>
        <source>Nothing is known of why this says what it says: no event in the log has made it.</source>
        <translation>No se sabe por qué dice lo que dice: no lo ha hecho ningún evento del registro.</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyMenu</name>
    <message>
        <source>Why does it say this?</source>
        <translation>¿Por qué dice esto?</translation>
    </message>
    <message>
        <source>Show which events, decisions and people made it what it is</source>
        <translation>Mostrar qué eventos, decisiones y personas lo han hecho como es</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyModel</name>
    <message>
        <source>appears</source>
        <translation>aparece</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido con</translation>
    </message>
    <message>
        <source>Did not know</source>
        <translation>No sabía</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Choose a ticket, a table or a number and press W, to be told why it is as it is; or a command in the log, to be told what it changed.</source>
        <translation>Elija una comanda, una mesa o un número y pulse W, y se le dirá por qué es como es; o un comando del registro, y se le dirá qué cambió.</translation>
    </message>
    <message>
        <source>Show the answer as a table</source>
        <translation>Mostrar la respuesta como tabla</translation>
    </message>
    <message>
        <source>Ask on from what is chosen</source>
        <translation>Seguir preguntando desde lo elegido</translation>
    </message>
    <message>
        <source>The answer as a table</source>
        <translation>La respuesta como tabla</translation>
    </message>
    <message>
        <source>What else did this command change?</source>
        <translation>¿Qué más cambió este comando?</translation>
    </message>
    <message>
        <source>What else changed?</source>
        <translation>¿Qué más cambió?</translation>
    </message>
    <message>
        <source>No event that this view shows has made %1 what it is.</source>
        <translation>Ningún evento que muestre esta vista ha hecho %1 como es.</translation>
    </message>
    <message>
        <source>Why does it say this?</source>
        <translation>¿Por qué dice esto?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>restaurant::WindowActions</name>
    <message>
        <source>Open &amp;scenario…</source>
        <translation>Abrir &amp;escenario…</translation>
    </message>
    <message>
        <source>Begin an evening from a scenario file</source>
        <translation>Empezar una velada desde un archivo de escenario</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>Abrir g&amp;rabación…</translation>
    </message>
    <message>
        <source>Go on with an evening that was recorded</source>
        <translation>Continuar una velada que se grabó</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Keep this evening as a .restaurant file</source>
        <translation>Conservar esta velada como archivo .restaurant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the restaurant</source>
        <translation>Cerrar el restaurante</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>Put every pane back where it was at first</source>
        <translation>Devolver cada panel a donde estaba al principio</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Qué es este programa</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>Versions, and what the store was granted</source>
        <translation>Versiones, y lo que se concedió al almacén</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Play this scenario in several ways, many times, with the same guests</source>
        <translation>Reproducir este escenario de varias maneras, muchas veces, con los mismos clientes</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>&amp;Barrido…</translation>
    </message>
    <message>
        <source>Turn one knob of this scenario from point to point</source>
        <translation>Mover un ajuste de este escenario de punto en punto</translation>
    </message>
    <message>
        <source>Measured &amp;load…</source>
        <translation>Car&amp;ga medida…</translation>
    </message>
    <message>
        <source>Measure one who writes and more and more who read, on real files</source>
        <translation>Medir a uno que escribe y cada vez más que leen, en archivos reales</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on light planes</source>
        <translation>Texto oscuro sobre fondos claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark planes</source>
        <translation>Texto claro sobre fondos oscuros</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>A&amp;rquitectura</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Servicios</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xperimentos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Línea de &amp;tiempo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Open s&amp;hipped scenario</source>
        <translation>Abrir escenario &amp;incluido</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>Archivos recien&amp;tes</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
</context>
<context>
    <name>restaurant::WrappedButton</name>
    <message>
        <source>The vote is closed</source>
        <translation>La votación está cerrada</translation>
    </message>
</context>
<context>
    <name>restaurant::cli</name>
    <message>
        <source>see commands, events and read views at work</source>
        <translation>ver en acción comandos, eventos y vistas de lectura</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window.</source>
        <translation>Sin subcomando abre la ventana.</translation>
    </message>
    <message>
        <source>Exit codes: 0 well, 1 the thing checked is wrong, 2 usage, 3 file or store unusable.</source>
        <translation>Códigos de salida: 0 bien, 1 lo comprobado no se cumple, 2 uso, 3 archivo o almacén inservible.</translation>
    </message>
    <message>
        <source>Language of what is said; stands before a subcommand (default: the system&apos;s, or as it was set in the window)</source>
        <translation>Idioma de lo que se dice; va antes de un subcomando (por defecto: el del sistema, o el fijado en la ventana)</translation>
    </message>
    <message>
        <source>A .scenario.json, .restaurant or .lesson.json file to open (default: Charlie and Roger)</source>
        <translation>Un archivo .scenario.json, .restaurant o .lesson.json que abrir (por defecto: Charlie y Roger)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720</source>
        <translation>Tamaño de la ventana, como 1280x720</translation>
    </message>
    <message>
        <source>Pane to show alone, as story or kitchen</source>
        <translation>Panel que mostrar solo, como story o kitchen</translation>
    </message>
    <message>
        <source>Show this time of the evening, paused, and print &quot;ready&quot; once it is seen</source>
        <translation>Mostrar esta hora de la velada, en pausa, e imprimir &quot;ready&quot; cuando se vea</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out</source>
        <translation>Segundos del restaurante por segundo; 0: a toda velocidad</translation>
    </message>
    <message>
        <source>Do not start the clock</source>
        <translation>No poner en marcha el reloj</translation>
    </message>
    <message>
        <source>Open a recording only to look</source>
        <translation>Abrir una grabación solo para mirar</translation>
    </message>
    <message>
        <source>End as a crash would, between this commit of a service and the journal</source>
        <translation>Terminar como en una caída, entre este commit de un servicio y el diario</translation>
    </message>
    <message>
        <source>Other guests (default: the scenario&apos;s seed)</source>
        <translation>Otros clientes (por defecto: la semilla del escenario)</translation>
    </message>
    <message>
        <source>Play it so often, each with the next seed; print what it came to</source>
        <translation>Reproducirla tantas veces, cada una con la semilla siguiente; imprimir el resultado</translation>
    </message>
    <message>
        <source>Of --runs: print a line for each evening</source>
        <translation>De --runs: imprimir una línea por velada</translation>
    </message>
    <message>
        <source>What befalls events on their way to a view: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], as waiter:drop:5% (so many of those recorded), details:drop:@71 (this one), kitchen:pause:120@12:30 (seconds, from then on); may be given several times</source>
        <translation>Qué les pasa a los eventos camino de una vista: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], como waiter:drop:5% (tantos de los registrados), details:drop:@71 (este), kitchen:pause:120@12:30 (segundos, desde entonces); se puede dar varias veces</translation>
    </message>
    <message>
        <source>What keeps a view right all the same: VIEW:effectively-once, at-least-once, at-most-once, none, or duplicates, gaps, order, retry joined by +; may be given several times</source>
        <translation>Qué mantiene correcta una vista a pesar de ello: VIEW:effectively-once, at-least-once, at-most-once, none, o duplicates, gaps, order, retry unidos con +; se puede dar varias veces</translation>
    </message>
    <message>
        <source>architecture=KIND (with every=0:30, by, sweeps, flaw), staffing=one|two|split, delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% and protect=VIEW:WORD (as of play; bend=VIEW:none: without the scenario&apos;s), joined by commas; as-is: no change</source>
        <translation>architecture=KIND (con every=0:30, by, sweeps, flaw), staffing=one|two|split, delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% y protect=VIEW:WORD (como en play; bend=VIEW:none: sin las del escenario), unidos con comas; as-is: sin cambios</translation>
    </message>
    <message>
        <source>Play a scenario at full speed; print the boards, and say what still waits for a service</source>
        <translation>Reproducir un escenario a toda velocidad; imprimir los tableros, y decir qué espera aún a un servicio</translation>
    </message>
    <message>
        <source>The .scenario.json file, or the name of one that the program brings</source>
        <translation>El archivo .scenario.json, o el nombre de uno que trae el programa</translation>
    </message>
    <message>
        <source>Keep the evening in this .restaurant file</source>
        <translation>Guardar la velada en este archivo .restaurant</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30</source>
        <translation>Parar a esta hora de la velada, como 12:30</translation>
    </message>
    <message>
        <source>What keeps the views in step: event-sourced, crud, one-store, push, trigger or poll (default: what the scenario says)</source>
        <translation>Qué mantiene al día las vistas: event-sourced, crud, one-store, push, trigger o poll (por defecto: lo que dice el escenario)</translation>
    </message>
    <message>
        <source>How often the job of trigger or poll runs, as 0:10, in restaurant time</source>
        <translation>Cada cuánto corre la tarea de trigger o poll, como 0:10, en tiempo del restaurante</translation>
    </message>
    <message>
        <source>What of it does not work: push-lost, job-stopped, or a table without trigger</source>
        <translation>Qué no funciona de ello: push-lost, job-stopped, o una tabla sin disparador</translation>
    </message>
    <message>
        <source>Print the boards as JSON</source>
        <translation>Imprimir los tableros como JSON</translation>
    </message>
    <message>
        <source>Fold so many views at a time (default: all of them)</source>
        <translation>Plegar tantas vistas a la vez (por defecto: todas)</translation>
    </message>
    <message>
        <source>Where orders, stock and payment are recorded (default: as the scenario says)</source>
        <translation>Dónde se registran pedidos, existencias y pagos (por defecto: como dice el escenario)</translation>
    </message>
    <message>
        <source>Read commands as JSON Lines, answer each when it is durable</source>
        <translation>Leer comandos como JSON Lines, y responder a cada uno cuando sea duradero</translation>
    </message>
    <message>
        <source>The .restaurant file</source>
        <translation>El archivo .restaurant</translation>
    </message>
    <message>
        <source>Create the file from this scenario (a file or a name), without its script</source>
        <translation>Crear el archivo a partir de este escenario (un archivo o un nombre), sin su guion</translation>
    </message>
    <message>
        <source>Print a view</source>
        <translation>Imprimir una vista</translation>
    </message>
    <message>
        <source>Which view</source>
        <translation>Qué vista</translation>
    </message>
    <message>
        <source>As it was at this position (default: the last)</source>
        <translation>Como era en esta posición (por defecto: la última)</translation>
    </message>
    <message>
        <source>Print the documents as JSON</source>
        <translation>Imprimir los documentos como JSON</translation>
    </message>
    <message>
        <source>Play a recording back: check it, fold all views, send nothing</source>
        <translation>Reproducir una grabación: comprobarla, plegar todas las vistas, no enviar nada</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30, or at this event, as 41</source>
        <translation>Parar a esta hora de la velada, como 12:30, o en este evento, como 41</translation>
    </message>
    <message>
        <source>Restaurant seconds per second (default: flat out)</source>
        <translation>Segundos del restaurante por segundo (por defecto: a toda velocidad)</translation>
    </message>
    <message>
        <source>Answer 1 unless the log has this digest</source>
        <translation>Responder 1 salvo que el registro tenga este resumen (digest)</translation>
    </message>
    <message>
        <source>Print one JSON object for each view, then a summary</source>
        <translation>Imprimir un objeto JSON por vista, y luego un resumen</translation>
    </message>
    <message>
        <source>Write a recording as text, JSON Lines</source>
        <translation>Escribir una grabación como texto, JSON Lines</translation>
    </message>
    <message>
        <source>The .jsonl file to make; one that is there is never overwritten</source>
        <translation>El archivo .jsonl que crear; uno que ya exista no se sobrescribe nunca</translation>
    </message>
    <message>
        <source>Make a recording from its text</source>
        <translation>Hacer una grabación a partir de su texto</translation>
    </message>
    <message>
        <source>The .jsonl file</source>
        <translation>El archivo .jsonl</translation>
    </message>
    <message>
        <source>The .restaurant file to make; one that is there is never overwritten</source>
        <translation>El archivo .restaurant que crear; uno que ya exista no se sobrescribe nunca</translation>
    </message>
    <message>
        <source>Forget what a guest said in words: his name, notes and allergies</source>
        <translation>Olvidar lo que un cliente dijo con palabras: su nombre, notas y alergias</translation>
    </message>
    <message>
        <source>guest (as on the floor), party or order</source>
        <translation>guest (como en la sala), party u order</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Fold read views again from the log</source>
        <translation>Plegar de nuevo vistas de lectura desde el registro</translation>
    </message>
    <message>
        <source>Which view (default: all)</source>
        <translation>Qué vista (por defecto: todas)</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Imprimir el registro</translation>
    </message>
    <message>
        <source>Only this stream, as order-41</source>
        <translation>Solo este flujo, como order-41</translation>
    </message>
    <message>
        <source>Only what is about this order, its stock and payment included</source>
        <translation>Solo lo que trata de este pedido, con sus existencias y su pago</translation>
    </message>
    <message>
        <source>Only these, as OrderPlaced</source>
        <translation>Solo estos, como OrderPlaced</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Primera posición</translation>
    </message>
    <message>
        <source>Up to this time of the evening, as 12:30, or this event, as 41</source>
        <translation>Hasta esta hora de la velada, como 12:30, o este evento, como 41</translation>
    </message>
    <message>
        <source>One JSON object for each event</source>
        <translation>Un objeto JSON por evento</translation>
    </message>
    <message>
        <source>Print the commands and what became of them</source>
        <translation>Imprimir los comandos y qué fue de ellos</translation>
    </message>
    <message>
        <source>Only those that were rejected</source>
        <translation>Solo los rechazados</translation>
    </message>
    <message>
        <source>Only what is about this order</source>
        <translation>Solo lo que trata de este pedido</translation>
    </message>
    <message>
        <source>Only these, as PlaceOrder</source>
        <translation>Solo estos, como PlaceOrder</translation>
    </message>
    <message>
        <source>One JSON object for each command</source>
        <translation>Un objeto JSON por comando</translation>
    </message>
    <message>
        <source>Compare an evening with what was expected of it; answer 1 unless all holds</source>
        <translation>Comparar una velada con lo que se esperaba de ella; responder 1 salvo que todo se cumpla</translation>
    </message>
    <message>
        <source>The .expect.json file</source>
        <translation>El archivo .expect.json</translation>
    </message>
    <message>
        <source>The .restaurant file, or a scenario, which is played first</source>
        <translation>El archivo .restaurant, o un escenario, que antes se reproduce</translation>
    </message>
    <message>
        <source>Write a report as build servers read it</source>
        <translation>Escribir un informe como lo leen los servidores de compilación</translation>
    </message>
    <message>
        <source>One JSON object for each expectation</source>
        <translation>Un objeto JSON por expectativa</translation>
    </message>
    <message>
        <source>What an evening was: waits around each cue, guests lost, harm, refusals</source>
        <translation>Cómo fue una velada: esperas alrededor de cada señal, clientes perdidos, daños, rechazos</translation>
    </message>
    <message>
        <source>Beside the same evening with these who serve</source>
        <translation>Al lado, la misma velada con este personal</translation>
    </message>
    <message>
        <source>Look for lessons here first (default: as it was set in the program)</source>
        <translation>Buscar lecciones primero aquí (por defecto: como se fijó en el programa)</translation>
    </message>
    <message>
        <source>Begin one from a recording: a stop for each note</source>
        <translation>Empezar una a partir de una grabación: una parada por nota</translation>
    </message>
    <message>
        <source>The .lesson.json file to make; its scenario is written beside it</source>
        <translation>El archivo .lesson.json que crear; su escenario se escribe al lado</translation>
    </message>
    <message>
        <source>Add up what a class has chosen</source>
        <translation>Sumar lo que ha elegido una clase</translation>
    </message>
    <message>
        <source>Print a line for each count</source>
        <translation>Imprimir una línea por recuento</translation>
    </message>
    <message>
        <source>Lessons: list, check, show, new from a recording, tally</source>
        <translation>Lecciones: listar, comprobar, mostrar, crear de una grabación, recontar</translation>
    </message>
    <message>
        <source>List the lessons that are there</source>
        <translation>Listar las lecciones que hay</translation>
    </message>
    <message>
        <source>Play lessons; answer 1 at the first that does not show what it says</source>
        <translation>Reproducir lecciones; responder 1 en la primera que no muestra lo que dice</translation>
    </message>
    <message>
        <source>Names or .lesson.json files (default: all)</source>
        <translation>Nombres o archivos .lesson.json (por defecto: todas)</translation>
    </message>
    <message>
        <source>Check all of them and write a report as build servers read it</source>
        <translation>Comprobarlas todas y escribir un informe como lo leen los servidores de compilación</translation>
    </message>
    <message>
        <source>Print a lesson, for who gives it</source>
        <translation>Imprimir una lección, para quien la da</translation>
    </message>
    <message>
        <source>Its name or file</source>
        <translation>Su nombre o archivo</translation>
    </message>
    <message>
        <source>Measure a writer and a growing number of readers on real files</source>
        <translation>Medir un escritor y un número creciente de lectores en archivos reales</translation>
    </message>
    <message>
        <source>Of these, as crud,poll (default: all)</source>
        <translation>De estas, como crud,poll (por defecto: todas)</translation>
    </message>
    <message>
        <source>So many at a time, one after the other</source>
        <translation>Tantos a la vez, un valor tras otro</translation>
    </message>
    <message>
        <source>How long each is measured</source>
        <translation>Cuánto se mide cada uno</translation>
    </message>
    <message>
        <source>Where the files lie meanwhile</source>
        <translation>Dónde están los archivos mientras tanto</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Imprimir un objeto JSON</translation>
    </message>
    <message>
        <source>Print a line for each measurement</source>
        <translation>Imprimir una línea por medición</translation>
    </message>
    <message>
        <source>List the scenarios that the program brings; each may be named for a file</source>
        <translation>Listar los escenarios que trae el programa; cada uno se puede nombrar en lugar de un archivo</translation>
    </message>
    <message>
        <source>Print one JSON list</source>
        <translation>Imprimir una lista JSON</translation>
    </message>
    <message>
        <source>Simulate a textbook queue, and say what theory says</source>
        <translation>Simular una cola de manual, y decir lo que dice la teoría</translation>
    </message>
    <message>
        <source>Guests an hour, by chance</source>
        <translation>Clientes por hora, al azar</translation>
    </message>
    <message>
        <source>The mean service</source>
        <translation>El servicio medio</translation>
    </message>
    <message>
        <source>exponential (default), deterministic, erlang:SHAPE, gamma:SHAPE, lognormal:VARIATION, uniform:LOW,HIGH or triangular:LOW,MODE,HIGH (minutes)</source>
        <translation>exponential (por defecto), deterministic, erlang:SHAPE, gamma:SHAPE, lognormal:VARIATION, uniform:LOW,HIGH o triangular:LOW,MODE,HIGH (minutos)</translation>
    </message>
    <message>
        <source>PER_HOUR[:MINUTES],... instead of --arrivals-per-hour; the first is served first</source>
        <translation>PER_HOUR[:MINUTES],... en lugar de --arrivals-per-hour; el primero se atiende primero</translation>
    </message>
    <message>
        <source>How many servers (at each station)</source>
        <translation>Cuántos camareros (en cada estación)</translation>
    </message>
    <message>
        <source>For how many guests, those being served included</source>
        <translation>Para cuántos clientes, contando los que se están atendiendo</translation>
    </message>
    <message>
        <source>Each guest has a task at every station, and leaves with the last</source>
        <translation>Cada cliente tiene una tarea en cada estación, y se va con la última</translation>
    </message>
    <message>
        <source>Who waits longer leaves: minutes in the mean, exponential</source>
        <translation>Quien espera más se va: minutos de media, exponencial</translation>
    </message>
    <message>
        <source>How many arrive in a run</source>
        <translation>Cuántos llegan en una ejecución</translation>
    </message>
    <message>
        <source>How many of them are not counted (default: by the queue&apos;s relaxation time)</source>
        <translation>Cuántos de ellos no se cuentan (por defecto: según el tiempo de relajación de la cola)</translation>
    </message>
    <message>
        <source>Instead of --guests: as many as bring the means within this, as 2%</source>
        <translation>En lugar de --guests: tantos como hagan falta para acercar las medias a esto, como 2%</translation>
    </message>
    <message>
        <source>Tell the share of waits longer than these minutes</source>
        <translation>Decir la proporción de esperas más largas que estos minutos</translation>
    </message>
    <message>
        <source>How many runs</source>
        <translation>Cuántas ejecuciones</translation>
    </message>
    <message>
        <source>The first run&apos;s seed</source>
        <translation>La semilla de la primera ejecución</translation>
    </message>
    <message>
        <source>Name the figures that are less sure than within this share of their mean, and how many evenings it would take</source>
        <translation>Nombrar las cifras menos seguras que esta proporción de su media, y cuántas veladas harían falta</translation>
    </message>
    <message>
        <source>The first seed (default: the scenario&apos;s)</source>
        <translation>La primera semilla (por defecto: la del escenario)</translation>
    </message>
    <message>
        <source>Evenings at a time (default: all processors)</source>
        <translation>Veladas a la vez (por defecto: todos los procesadores)</translation>
    </message>
    <message>
        <source>Play a scenario in several ways, many times; say what is different</source>
        <translation>Reproducir un escenario de varias maneras, muchas veces; decir en qué difieren</translation>
    </message>
    <message>
        <source>A column for each, as crud,poll,event-sourced</source>
        <translation>Una columna para cada una, como crud,poll,event-sourced</translation>
    </message>
    <message>
        <source>A column for each: one server, two who do everything, or split: Charlie and Roger</source>
        <translation>Una columna para cada: one (un camarero), two (dos que hacen todo) o split: Charlie y Roger</translation>
    </message>
    <message>
        <source>A column for each delay of a view, in seconds, as waiter=0,30,120</source>
        <translation>Una columna por cada demora de una vista, en segundos, como waiter=0,30,120</translation>
    </message>
    <message>
        <source>A further column, as architecture=poll,every=0:30,staffing=split or bend=waiter:drop:5%; may be given several times. All that it can say: see twin</source>
        <translation>Otra columna, como architecture=poll,every=0:30,staffing=split o bend=waiter:drop:5%; se puede dar varias veces. Todo lo que puede decir: véase twin</translation>
    </message>
    <message>
        <source>Evenings of each column</source>
        <translation>Veladas de cada columna</translation>
    </message>
    <message>
        <source>Evenings of each column that are played on files, to measure costs</source>
        <translation>Veladas de cada columna que se reproducen con archivos, para medir costes</translation>
    </message>
    <message>
        <source>Print a line for each figure of each column</source>
        <translation>Imprimir una línea por cada cifra de cada columna</translation>
    </message>
    <message>
        <source>Write this file: a test case for each figure, which fails where a column is worse than the first</source>
        <translation>Escribir este archivo: un caso de prueba por cifra, que falla donde una columna es peor que la primera</translation>
    </message>
    <message>
        <source>Turn one knob of a scenario from point to point; say where it saturates</source>
        <translation>Mover un ajuste de un escenario de punto en punto; decir dónde se satura</translation>
    </message>
    <message>
        <source>guests-per-hour, delay:VIEW (seconds), servers (who take orders), readers (who answer guests) or switching (seconds)</source>
        <translation>guests-per-hour, delay:VIEW (segundos), servers (quienes toman pedidos), readers (quienes responden a clientes) o switching (segundos)</translation>
    </message>
    <message>
        <source>Numbers, as 20,30,40</source>
        <translation>Números, como 20,30,40</translation>
    </message>
    <message>
        <source>What else is other than the scenario says at every point, as bend=waiter:drop:5%; all that it can say: see twin</source>
        <translation>Qué más difiere del escenario en cada punto, como bend=waiter:drop:5%; todo lo que puede decir: véase twin</translation>
    </message>
    <message>
        <source>Evenings of each point</source>
        <translation>Veladas de cada punto</translation>
    </message>
    <message>
        <source>Evenings of each point that are played on files, to measure costs</source>
        <translation>Veladas de cada punto que se reproducen con archivos, para medir costes</translation>
    </message>
    <message>
        <source>Print a line for each figure of each point</source>
        <translation>Imprimir una línea por cada cifra de cada punto</translation>
    </message>
    <message>
        <source>Play the same evening in two ways, A and B; say when and where they part. Answers 1 if they do</source>
        <translation>Reproducir la misma velada de dos maneras, A y B; decir cuándo y dónde se separan. Responde 1 si lo hacen</translation>
    </message>
    <message>
        <source>The .scenario.json or .restaurant file</source>
        <translation>El archivo .scenario.json o .restaurant</translation>
    </message>
    <message>
        <source>Likewise</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>Compare views and figures at this time, as 12:30 (default: the end)</source>
        <translation>Comparar vistas y cifras a esta hora, como 12:30 (por defecto: el final)</translation>
    </message>
    <message>
        <source>Print the manual page, as man reads it</source>
        <translation>Imprimir la página de manual, como la lee man</translation>
    </message>
    <message>
        <source>Print what a shell needs to complete command lines</source>
        <translation>Imprimir lo que un shell necesita para completar líneas de órdenes</translation>
    </message>
    <message>
        <source>Which shell</source>
        <translation>Qué shell</translation>
    </message>
    <message>
        <source>Check chain, positions, streams and read stores; name what is wrong and which event is to blame</source>
        <translation>Comprobar cadena, posiciones, flujos y almacenes de lectura; nombrar qué está mal y qué evento es el culpable</translation>
    </message>
    <message>
        <source>Print the last hash of the chain over all that was recorded</source>
        <translation>Imprimir el último hash de la cadena sobre todo lo registrado</translation>
    </message>
    <message>
        <source>Read a scenario file strictly and say what is wrong</source>
        <translation>Leer un archivo de escenario con rigor y decir qué está mal</translation>
    </message>
    <message>
        <source>A contact sheet: pages with four moments each, as a .pdf file</source>
        <translation>Una hoja de contactos: páginas de cuatro momentos cada una, como archivo .pdf</translation>
    </message>
    <message>
        <source>Numbered pictures of the moments go to this folder</source>
        <translation>Las imágenes numeradas de los momentos van a esta carpeta</translation>
    </message>
    <message>
        <source>A film of the whole evening (.mp4, .mkv, .webm or .mov) by ffmpeg; where that is not installed, its frames as numbered pictures</source>
        <translation>Un vídeo de toda la velada (.mp4, .mkv, .webm o .mov) mediante ffmpeg; donde no esté instalado, sus fotogramas como imágenes numeradas</translation>
    </message>
    <message>
        <source>Draw a recording for later: a contact sheet, pictures of moments, a film</source>
        <translation>Dibujar una grabación para más tarde: una hoja de contactos, imágenes de momentos, un vídeo</translation>
    </message>
    <message>
        <source>Moments of sheet and pictures, as 12:30,12:41:20 (default: at the notes; without any, at the captions of the scenario)</source>
        <translation>Momentos de la hoja y de las imágenes, como 12:30,12:41:20 (por defecto: en las notas; si no hay, en las leyendas del escenario)</translation>
    </message>
    <message>
        <source>Of pictures and film (default: 1280x720)</source>
        <translation>Tamaño de imágenes y vídeo (por defecto: 1280x720)</translation>
    </message>
    <message>
        <source>Of the film: restaurant seconds per second between captions (default: 60)</source>
        <translation>Del vídeo: segundos del restaurante por segundo entre leyendas (por defecto: 60)</translation>
    </message>
    <message>
        <source>Frames per second (default: 25)</source>
        <translation>Fotogramas por segundo (por defecto: 25)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Colores (por defecto: light)</translation>
    </message>
    <message>
        <source>The .restaurant file, or a server, as postgresql://host/database</source>
        <translation>El archivo .restaurant, o un servidor, como postgresql://host/database</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE or postgresql:///DATABASE?host=/FOLDER; the password is read from ~/.pgpass</source>
        <translation>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE o postgresql:///DATABASE?host=/FOLDER; la contraseña se lee de ~/.pgpass</translation>
    </message>
    <message>
        <source>Make the log in a database, and a role for each kind of seat</source>
        <translation>Crear el registro en una base de datos, y un rol para cada clase de puesto</translation>
    </message>
    <message>
        <source>Only print the SQL, for an administrator to read and run</source>
        <translation>Solo imprimir el SQL, para que un administrador lo lea y lo ejecute</translation>
    </message>
    <message>
        <source>Begin an evening: a .scenario.json file, or the name of one that the program brings</source>
        <translation>Empezar una velada: un archivo .scenario.json, o el nombre de uno que trae el programa</translation>
    </message>
    <message>
        <source>Remove the log from a database, and its roles</source>
        <translation>Quitar el registro de una base de datos, con sus roles</translation>
    </message>
    <message>
        <source>The name of the database: without it nothing is removed</source>
        <translation>El nombre de la base de datos: sin él no se quita nada</translation>
    </message>
    <message>
        <source>A log on a PostgreSQL server: init, check, drop</source>
        <translation>Un registro en un servidor PostgreSQL: init, check, drop</translation>
    </message>
    <message>
        <source>Say what is at a server, and whether it is safe</source>
        <translation>Decir qué hay en un servidor, y si es seguro</translation>
    </message>
    <message>
        <source>Save the log of a server as a .restaurant file, or bring such a file to a server; both have the same digest then</source>
        <translation>Guardar el registro de un servidor como archivo .restaurant, o llevar un archivo así a un servidor; ambos tienen entonces el mismo resumen (digest)</translation>
    </message>
    <message>
        <source>A server, or a .restaurant file</source>
        <translation>Un servidor, o un archivo .restaurant</translation>
    </message>
    <message>
        <source>The .restaurant file to make, never over one that is there; or a server whose log holds no evening yet</source>
        <translation>El archivo .restaurant que crear, nunca sobre uno que ya existe; o un servidor cuyo registro aún no contiene una velada</translation>
    </message>
    <message>
        <source>Where its copy of the log is kept (default: among the program&apos;s caches)</source>
        <translation>Dónde se guarda su copia del registro (por defecto: entre las cachés del programa)</translation>
    </message>
    <message>
        <source>Lead the evening of a class: guests, staff and process manager write to the log on a server, and others join</source>
        <translation>Dirigir la velada de una clase: clientes, personal y gestor de procesos escriben en el registro de un servidor, y otros se unen</translation>
    </message>
    <message>
        <source>To begin with, if none has begun: a .scenario.json file, or the name of one that the program brings</source>
        <translation>Con qué empezar, si no ha empezado ninguna: un archivo .scenario.json, o el nombre de uno que trae el programa</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out (default: 1)</source>
        <translation>Segundos del restaurante por segundo; 0: a toda velocidad (por defecto: 1)</translation>
    </message>
    <message>
        <source>Nobody acts but the seats and the process manager</source>
        <translation>No actúa nadie más que los puestos y el gestor de procesos</translation>
    </message>
    <message>
        <source>Take a seat in the evening of a class: read commands as submit does, answer each when it is durable; at the end print the seat&apos;s view</source>
        <translation>Ocupar un puesto en la velada de una clase: leer comandos como submit, responder a cada uno cuando sea duradero; al final imprimir la vista del puesto</translation>
    </message>
    <message>
        <source>What kind of seat</source>
        <translation>Qué clase de puesto</translation>
    </message>
    <message>
        <source>Its views show what was recorded so many seconds ago</source>
        <translation>Sus vistas muestran lo que se había registrado hace tantos segundos</translation>
    </message>
    <message>
        <source>Stay until Ctrl+C, also when no more commands come</source>
        <translation>Quedarse hasta Ctrl+C, también cuando ya no llegan comandos</translation>
    </message>
    <message>
        <source>Print the view as JSON</source>
        <translation>Imprimir la vista como JSON</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Mostrar la versión del programa y salir</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subcomandos</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Posicionales</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBCOMANDO</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>SUBCOMANDOS</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
</context>
</TS>
