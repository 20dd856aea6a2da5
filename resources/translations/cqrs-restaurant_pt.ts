<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Architecture</name>
    <message>
        <source>Event-sourced</source>
        <translation>Por eventos</translation>
    </message>
    <message>
        <source>its own store</source>
        <translation>armazenamento próprio</translation>
    </message>
    <message>
        <source>the event log, read on from the view&apos;s checkpoint</source>
        <translation>o log de eventos, lido a partir do ponto de controle da visão</translation>
    </message>
    <message>
        <source>as long as the delivery takes</source>
        <translation>o tempo que a entrega levar</translation>
    </message>
    <message>
        <source>nothing that the checkpoint does not mend: what comes twice or too early is noticed and read again</source>
        <translation>nada que o ponto de controle não conserte: o que chega duas vezes ou cedo demais é notado e lido de novo</translation>
    </message>
    <message>
        <source>CRUD</source>
        <translation>CRUD</translation>
    </message>
    <message>
        <source>the normalised tables of the write side, joined at each refresh</source>
        <translation>as tabelas normalizadas do lado de escrita, unidas (join) a cada atualização</translation>
    </message>
    <message>
        <source>nothing: there is one model</source>
        <translation>nada: há um só modelo</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every look loads the one store, and waits where it is locked</source>
        <translation>cada olhada carrega o único armazenamento, e espera onde ele está bloqueado</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>Armazenamento único</translation>
    </message>
    <message>
        <source>read tables in the write side&apos;s file</source>
        <translation>tabelas de leitura no arquivo do lado de escrita</translation>
    </message>
    <message>
        <source>the transaction of the command</source>
        <translation>a transação do comando</translation>
    </message>
    <message>
        <source>each command pays for every view</source>
        <translation>cada comando paga por todas as visões</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>the write side, after its commit: a second write</source>
        <translation>o lado de escrita, depois do commit: uma segunda escrita</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>instantes</translation>
    </message>
    <message>
        <source>a crash between commit and push: what was to be pushed is lost for ever, and no one notices</source>
        <translation>uma queda entre o commit e o push: o que ia ser enviado se perde para sempre, e ninguém nota</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Gatilho</translation>
    </message>
    <message>
        <source>triggers that note which rows change, and a job that copies them every %1</source>
        <translation>gatilhos (triggers) que anotam quais linhas mudam, e uma tarefa que as copia a cada %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>the job stops; a table has no trigger</source>
        <translation>a tarefa parou; uma tabela não tem gatilho</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Consulta periódica</translation>
    </message>
    <message>
        <source>a job that asks every %1 which rows have changed</source>
        <translation>uma tarefa que pergunta a cada %1 quais linhas mudaram</translation>
    </message>
    <message>
        <source>rows that are gone, where nobody looks for them; and what changes at the instant of the question, where it asks by the clock</source>
        <translation>linhas apagadas, se ninguém procura por elas; e o que muda no instante da pergunta, se ela se guia pelo relógio</translation>
    </message>
    <message>
        <source>&amp;Lose the next push</source>
        <translation>&amp;Perder o próximo push</translation>
    </message>
    <message>
        <source>a push lost</source>
        <translation>um push perdido</translation>
    </message>
    <message>
        <source>Push: as if the program crashed after its next commit. What is recorded at that instant is never pushed, and no one notices.</source>
        <translation>Push: como se o programa caísse depois do próximo commit. O que é registrado nesse instante nunca é enviado, e ninguém nota.</translation>
    </message>
    <message>
        <source>a push was lost</source>
        <translation>um push se perdeu</translation>
    </message>
    <message>
        <source>&amp;Stop the job</source>
        <translation>&amp;Parar a tarefa</translation>
    </message>
    <message>
        <source>job stopped</source>
        <translation>tarefa parada</translation>
    </message>
    <message>
        <source>Trigger and poll: the job runs once more, then no longer. The views stand still until it is set going.</source>
        <translation>Gatilho e consulta periódica: a tarefa roda mais uma vez, depois não mais. As visões ficam paradas até que ela seja retomada.</translation>
    </message>
    <message>
        <source>the job has stopped</source>
        <translation>a tarefa parou</translation>
    </message>
    <message>
        <source>No trigger on &amp;order lines</source>
        <translation>Sem gatilho nas &amp;linhas do pedido</translation>
    </message>
    <message>
        <source>lines unwatched</source>
        <translation>linhas sem vigia</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of order lines. What changes there alone is not copied.</source>
        <translation>Gatilho: alguém esqueceu o gatilho na tabela de linhas do pedido. O que muda só ali não é copiado.</translation>
    </message>
    <message>
        <source>no trigger notes changes of order lines</source>
        <translation>nenhum gatilho anota mudanças nas linhas do pedido</translation>
    </message>
    <message>
        <source>No trigger on s&amp;eating</source>
        <translation>Sem gatilho nas &amp;mesas</translation>
    </message>
    <message>
        <source>seating unwatched</source>
        <translation>mesas sem vigia</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of who sits where. What changes there alone is not copied.</source>
        <translation>Gatilho: alguém esqueceu o gatilho na tabela de quem se senta onde. O que muda só ali não é copiado.</translation>
    </message>
    <message>
        <source>no trigger notes who sits where</source>
        <translation>nenhum gatilho anota quem se senta onde</translation>
    </message>
    <message>
        <source>No trigger on s&amp;tock</source>
        <translation>Sem gatilho no &amp;estoque</translation>
    </message>
    <message>
        <source>stock unwatched</source>
        <translation>estoque sem vigia</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of stock. What changes there alone is not copied.</source>
        <translation>Gatilho: alguém esqueceu o gatilho na tabela de estoque. O que muda só ali não é copiado.</translation>
    </message>
    <message>
        <source>no trigger notes changes of stock</source>
        <translation>nenhum gatilho anota mudanças no estoque</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 a cada %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, misses something</source>
        <translation>%1, deixa algo escapar</translation>
    </message>
    <message>
        <source>the poll asks by the clock, and what changes in the second of its question, after it, is not seen</source>
        <translation>a consulta se guia pelo relógio, e o que muda no segundo da pergunta, depois dela, não é visto</translation>
    </message>
    <message>
        <source>nobody looks for rows that are gone</source>
        <translation>ninguém procura as linhas apagadas</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>Não funciona: %1</translation>
    </message>
    <message>
        <source>A refresh reads: %1
Kept in step by: %2
Stale by: %3
Can go wrong: %4</source>
        <translation>Uma atualização lê: %1
Mantida em dia por: %2
Desatualizada por: %3
Pode falhar: %4</translation>
    </message>
    <message>
        <source>The log is kept for the recording; no view is brought up to date from it.</source>
        <translation>O log é guardado para a gravação; nenhuma visão se atualiza por ele.</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>A partir de agora: %1</translation>
    </message>
</context>
<context>
    <name>AskingText</name>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 vezes</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>telas</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>equipe</translation>
    </message>
    <message>
        <source>the house, unrecorded</source>
        <translation>a casa, sem gravar</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>a cópia</translation>
    </message>
    <message>
        <source>the board in memory</source>
        <translation>o quadro em memória</translation>
    </message>
    <message>
        <source>the normalised tables, joined</source>
        <translation>as tabelas normalizadas, unidas</translation>
    </message>
    <message>
        <source>the read tables in the write side&apos;s file</source>
        <translation>as tabelas de leitura no arquivo do lado de escrita</translation>
    </message>
    <message>
        <source>the view&apos;s own read store</source>
        <translation>o armazenamento de leitura da própria visão</translation>
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
        <translation>nenhuma instrução, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1 instrução</numerusform>
            <numerusform>%1 instruções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 asked %3 for order %4.</source>
        <translation>%1: %2 consultou %3 sobre o pedido %4.</translation>
    </message>
    <message>
        <source>%1: %2 looked at %3.</source>
        <translation>%1: %2 olhou %3.</translation>
    </message>
    <message>
        <source>It stood at event %1, %2 late.</source>
        <translation>Estava no evento %1, com atraso de %2.</translation>
    </message>
    <message>
        <source>It stood at event %1, the last of the log.</source>
        <translation>Estava no evento %1, o último do log.</translation>
    </message>
    <message>
        <source>Answered by %1: %2.</source>
        <translation>Respondeu %1: %2.</translation>
    </message>
    <message>
        <source>What the answer cost was not measured.</source>
        <translation>O custo da resposta não foi medido.</translation>
    </message>
    <message>
        <source>Counted now; it is not recorded.</source>
        <translation>Contado agora; não é gravado.</translation>
    </message>
    <message>
        <source>The look is recorded, as activity %1; its cost is not.</source>
        <translation>A olhada fica gravada como atividade %1; seu custo, não.</translation>
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
        <translation>Nenhum cliente e ninguém da equipe olhou no último trecho da noite (%1).</translation>
    </message>
    <message>
        <source>In the last %1 of the evening %2 and %3 have looked, %4 together, as recorded.</source>
        <translation>No último trecho da noite (%1) olharam %2 e %3, ao todo %4, conforme gravado.</translation>
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
        <translation>%1 da equipe</translation>
    </message>
    <message>
        <source>The past is on the screen: only recorded looks are known of it.</source>
        <translation>A tela mostra o passado: dele só se conhecem as olhadas gravadas.</translation>
    </message>
    <message>
        <source>Its screen was refreshed %1 in the last minute of the wall clock: counted now, not recorded.</source>
        <translation>A tela dela foi atualizada %1 no último minuto do relógio real: contado agora, não gravado.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>✓ right</source>
        <translation>✓ certa</translation>
    </message>
    <message>
        <source>◔ behind %1</source>
        <translation>◔ atraso: %1</translation>
    </message>
    <message>
        <source>… checking</source>
        <translation>… verificando</translation>
    </message>
    <message>
        <source>✕ wrong</source>
        <translation>✕ errada</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? não se sabe</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1: every field is the same.</source>
        <translation>Dobrada de novo a partir do log até o evento %1: todos os campos são iguais.</translation>
    </message>
    <message>
        <source>Nobody knows whether this view is right: %1.</source>
        <translation>Ninguém sabe se esta visão está certa: %1.</translation>
    </message>
    <message>
        <source>%1 %2 events are still to come.</source>
        <translation>%1 Ainda vêm %2 eventos.</translation>
    </message>
    <message>
        <source>%1 What came after it, up to event %2, is being checked.</source>
        <translation>%1 O que veio depois, até o evento %2, está sendo verificado.</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1, this view differs:</source>
        <translation>Dobrada de novo a partir do log até o evento %1, esta visão difere:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Nothing is copied any more: %1.</source>
        <translation>Nada mais é copiado: %1.</translation>
    </message>
    <message>
        <source>The audit has not compared it yet.</source>
        <translation>A auditoria ainda não a comparou.</translation>
    </message>
    <message>
        <source>Last compared at %1 by this computer&apos;s clock.</source>
        <translation>Última comparação às %1, pelo relógio deste computador.</translation>
    </message>
</context>
<context>
    <name>BendText</name>
    <message>
        <source>Make it late</source>
        <translation>Atrasar</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atraso</translation>
    </message>
    <message>
        <source>It comes later, and others overtake it.</source>
        <translation>Chega mais tarde, e outros o ultrapassam.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>descarte</translation>
    </message>
    <message>
        <source>It never comes. The view is not behind, and yet wrong.</source>
        <translation>Nunca chega. A visão não está atrasada, e mesmo assim está errada.</translation>
    </message>
    <message>
        <source>Deliver it twice</source>
        <translation>Entregar duas vezes</translation>
    </message>
    <message>
        <source>delivered twice</source>
        <translation>entrega dupla</translation>
    </message>
    <message>
        <source>It comes again a little later.</source>
        <translation>Chega de novo um pouco depois.</translation>
    </message>
    <message>
        <source>Swap it with the next</source>
        <translation>Trocar com o seguinte</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>troca</translation>
    </message>
    <message>
        <source>It comes behind the event that follows it.</source>
        <translation>Chega depois do evento que o segue.</translation>
    </message>
    <message>
        <source>Pause the projector</source>
        <translation>Pausar o projetor</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>The projector stands still for a while, and all waits.</source>
        <translation>O projetor fica parado por um tempo, e tudo espera.</translation>
    </message>
    <message>
        <source>Slow the projector down</source>
        <translation>Frear o projetor</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>lentidão</translation>
    </message>
    <message>
        <source>The projector needs so long for each event.</source>
        <translation>O projetor precisa desse tempo para cada evento.</translation>
    </message>
    <message>
        <source>Crash before it is noted</source>
        <translation>Cair antes de anotar</translation>
    </message>
    <message>
        <source>shown, and forgotten in a crash</source>
        <translation>mostrado e esquecido numa queda</translation>
    </message>
    <message>
        <source>The projector crashes between showing the event and noting that it has, and is brought it again.</source>
        <translation>O projetor cai entre mostrar o evento e anotar que o mostrou, e o recebe de novo.</translation>
    </message>
    <message>
        <source>Lose its wake-up</source>
        <translation>Perder o aviso</translation>
    </message>
    <message>
        <source>not told of</source>
        <translation>sem aviso</translation>
    </message>
    <message>
        <source>The projector is not told that there is something: what comes next wakes it.</source>
        <translation>O projetor não é avisado de que há algo: o que vier depois o acorda.</translation>
    </message>
    <message>
        <source>Poison it</source>
        <translation>Envenenar</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>veneno</translation>
    </message>
    <message>
        <source>The projector cannot show it, however often it tries.</source>
        <translation>O projetor não consegue mostrá-lo, por mais que tente.</translation>
    </message>
    <message>
        <source>Fail for a while</source>
        <translation>Falhar por um tempo</translation>
    </message>
    <message>
        <source>refused for a while</source>
        <translation>falha por um tempo</translation>
    </message>
    <message>
        <source>The projector cannot show it for a while; then it can.</source>
        <translation>O projetor não consegue mostrá-lo por um tempo; depois consegue.</translation>
    </message>
    <message>
        <source>Crash before it is published</source>
        <translation>Cair antes de publicar</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nunca publicado</translation>
    </message>
    <message>
        <source>A dual write: a crash between writing and publishing. Nothing that came of the command is ever sent to this view.</source>
        <translation>Uma escrita dupla: uma queda entre escrever e publicar. Nada do que o comando produziu é enviado a esta visão.</translation>
    </message>
    <message>
        <source>Throw the view away</source>
        <translation>Jogar a visão fora</translation>
    </message>
    <message>
        <source>thrown away as a whole</source>
        <translation>visão jogada fora</translation>
    </message>
    <message>
        <source>It shows nothing. Who looks and finds it empty has it rebuilt, which takes so long for each event of the log.</source>
        <translation>Não mostra nada. Quem olha e a encontra vazia manda reconstruí-la, o que leva esse tempo por evento do log.</translation>
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
        <translation>A visão já o mostrou: só se pode pegar o que está atrasado. Defina antes um retardo.</translation>
    </message>
    <message>
        <source>All of %1 is thrown away; a rebuild takes %2 for each event of the log</source>
        <translation>Tudo é jogado fora (%1); uma reconstrução leva %2 por evento do log</translation>
    </message>
    <message>
        <source>The projector of %1 works as ever</source>
        <translation>O projetor trabalha como sempre: %1</translation>
    </message>
    <message>
        <source>The projector of %1 stands still for %2</source>
        <translation>O projetor fica parado por %2: %1</translation>
    </message>
    <message>
        <source>The projector of %1 needs %2 for each event</source>
        <translation>O projetor precisa de %2 por evento: %1</translation>
    </message>
    <message>
        <source>Event %1 is %2 on its way to %3</source>
        <translation>Evento %1, para %3: %2</translation>
    </message>
    <message>
        <source>From now on no more events are %1 on their way to %2</source>
        <translation>A partir de agora, para %2, nenhum evento mais: %1</translation>
    </message>
    <message>
        <source>From now on %1 of 1 000 events are %2 on their way to %3</source>
        <translation>A partir de agora, para %3, %1 de 1 000 eventos: %2</translation>
    </message>
    <message>
        <source>Stop the view</source>
        <translation>Parar a visão</translation>
    </message>
    <message>
        <source>Go on without it, and note it</source>
        <translation>Seguir sem ele e anotar</translation>
    </message>
    <message>
        <source>Park the order&apos;s events</source>
        <translation>Pôr de lado os eventos do pedido</translation>
    </message>
    <message>
        <source>Try again, then park</source>
        <translation>Tentar de novo, depois pôr de lado</translation>
    </message>
    <message>
        <source>always after the same pause</source>
        <translation>sempre após a mesma pausa</translation>
    </message>
    <message>
        <source>each time after twice the pause</source>
        <translation>cada vez após o dobro da pausa</translation>
    </message>
    <message>
        <source>the same, by chance</source>
        <translation>o mesmo, ao acaso</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>No máximo uma vez</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Ao menos uma vez</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <translation>Efetivamente uma vez</translation>
    </message>
    <message>
        <source>duplicate check</source>
        <translation>controle de duplicatas</translation>
    </message>
    <message>
        <source>gap check</source>
        <translation>controle de lacunas</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordem</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nova tentativa</translation>
    </message>
    <message>
        <source>single flight</source>
        <translation>single flight</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>From now on %1 is protected by: %2; a poison event: %3</source>
        <translation>A partir de agora, proteção para %1: %2; com um evento envenenado: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Consertar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>From now on it can be shown: it, and what waits behind it, is</source>
        <translation>A partir de agora pode ser mostrado: ele é, e o que espera atrás dele também</translation>
    </message>
    <message>
        <source>Try it once more, and what waits behind it if that goes well</source>
        <translation>Tentar mais uma vez e, se der certo, também o que espera atrás dele</translation>
    </message>
    <message>
        <source>Never show it; what waits behind it is shown</source>
        <translation>Nunca mostrar; o que espera atrás dele é mostrado</translation>
    </message>
    <message>
        <source>All parked events</source>
        <translation>Todos os eventos postos de lado</translation>
    </message>
    <message>
        <source>Parked event %1</source>
        <translation>Evento posto de lado: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 (%2): %3</translation>
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
        <translation>pago</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>esgotado</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>prometido para %1</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons</source>
        <translation>
            <numerusform>%1 pessoa</numerusform>
            <numerusform>%1 pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for guest %2</source>
        <translation>%1 para o cliente %2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <translation>Fila de %1</translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation>%1 esperando: %2</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>passe</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>estoque %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
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
        <translation>cartão recusado</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 ordered %2</source>
        <translation>%1 fez o pedido %2</translation>
    </message>
    <message>
        <source>%1 was ordered at the counter</source>
        <translation>o pedido %1 foi feito no balcão</translation>
    </message>
    <message>
        <source>more was ordered with %1</source>
        <translation>algo foi acrescentado ao pedido %1</translation>
    </message>
    <message>
        <source>line %1 of %2 was voided</source>
        <translation>a linha %1 do pedido %2 foi estornada</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>o pedido %1 foi cancelado</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <translation>o pedido %1 foi aceito</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <translation>o pedido %1 foi rejeitado</translation>
    </message>
    <message>
        <source>course %1 of %2 was fired</source>
        <translation>a etapa %1 do pedido %2 foi disparada</translation>
    </message>
    <message>
        <source>line %1 of %2 was put on the fire</source>
        <translation>a linha %1 do pedido %2 foi para o fogo</translation>
    </message>
    <message>
        <source>line %1 of %2 was done</source>
        <translation>a linha %1 do pedido %2 ficou pronta</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>o pedido %1 está pronto</translation>
    </message>
    <message>
        <source>ticket %1 was bumped</source>
        <translation>a comanda %1 foi liberada</translation>
    </message>
    <message>
        <source>ticket %1 was recalled</source>
        <translation>a comanda %1 foi chamada de volta</translation>
    </message>
    <message>
        <source>%1 was picked up</source>
        <translation>o pedido %1 foi retirado</translation>
    </message>
    <message>
        <source>%1 was served</source>
        <translation>o pedido %1 foi servido</translation>
    </message>
    <message>
        <source>a party of %1 was seated at %2</source>
        <translation>um grupo de %1 sentou-se em %2</translation>
    </message>
    <message>
        <source>a party moved from %1 to %2</source>
        <translation>um grupo mudou de %1 para %2</translation>
    </message>
    <message>
        <source>%1 was cleared</source>
        <translation>%1 foi arrumada</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: restam %2</translation>
    </message>
    <message>
        <source>%1 was not to be had for %2</source>
        <translation>%1 não pôde ser reservado para o pedido %2</translation>
    </message>
    <message>
        <source>%1 was used for %2</source>
        <translation>%1 foi usado para o pedido %2</translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation>%1 está esgotado</translation>
    </message>
    <message>
        <source>%1 is on sale again</source>
        <translation>%1 está à venda de novo</translation>
    </message>
    <message>
        <source>%1 was asked to pay %2</source>
        <translation>foi pedido o pagamento de %2 pelo pedido %1</translation>
    </message>
    <message>
        <source>%1 was paid</source>
        <translation>o pedido %1 foi pago</translation>
    </message>
    <message>
        <source>the card for %1 was declined</source>
        <translation>o cartão do pedido %1 foi recusado</translation>
    </message>
    <message>
        <source>%1 was given back for %2</source>
        <translation>%1 foi devolvido pelo pedido %2</translation>
    </message>
    <message>
        <source>the payment of %1 expired</source>
        <translation>o pagamento do pedido %1 expirou</translation>
    </message>
    <message>
        <source>the refund of %1 was declined</source>
        <translation>o reembolso do pedido %1 foi recusado</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>para viagem</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>take order</source>
        <translation>anotar pedido</translation>
    </message>
    <message>
        <source>pick up %1</source>
        <translation>retirar %1</translation>
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
        <translation>arrumar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 não está</translation>
    </message>
    <message>
        <source>%1 is ordered</source>
        <translation>%1 está pedido</translation>
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation>%1 está sendo preparado</translation>
    </message>
    <message>
        <source>%1 is being carried</source>
        <translation>%1 está a caminho</translation>
    </message>
    <message>
        <source>%1 is served</source>
        <translation>%1 está servido</translation>
    </message>
    <message>
        <source>%1: to start</source>
        <translation>%1: a começar</translation>
    </message>
    <message>
        <source>%1: cooks</source>
        <translation>%1: no fogo</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: pronto</translation>
    </message>
    <message>
        <source>%1: void</source>
        <translation>%1: estornado</translation>
    </message>
    <message>
        <source>%1 wants to order</source>
        <translation>%1 quer pedir</translation>
    </message>
    <message>
        <source>%1 has ordered</source>
        <translation>%1 já pediu</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 está livre</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The board does not know yet.</source>
        <translation>O quadro ainda não sabe.</translation>
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
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate or a key.</source>
        <translation>%1 é longo demais para um certificado ou uma chave.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 não contém nenhum certificado em formato PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form.</source>
        <translation>%1 não contém nenhuma chave privada em formato PEM.</translation>
    </message>
    <message>
        <source>The key in %1 is protected by a password. Choose one that is not.</source>
        <translation>A chave em %1 está protegida por senha. Escolha uma que não esteja.</translation>
    </message>
    <message>
        <source>The certificate in %1 is good from %2 to %3 only.</source>
        <translation>O certificado em %1 só vale de %2 a %3.</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>A chave em %1 não é a do certificado em %2.</translation>
    </message>
    <message>
        <source>No certificate could be made on this computer.</source>
        <translation>Não foi possível criar um certificado neste computador.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>%1;;Tables (*.csv)</source>
        <translation>%1;;Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>%1: a chart is saved as .png, .svg or .csv</source>
        <translation>%1: um gráfico é salvo como .png, .svg ou .csv</translation>
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
        <translation>%1, média até agora</translation>
    </message>
    <message>
        <source>%1, mean by theory</source>
        <translation>%1, média pela teoria</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Reads, writes</source>
        <translation>Leituras, escritas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>for a table</source>
        <translation>por mesa</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>para pedir</translation>
    </message>
    <message>
        <source>for food</source>
        <translation>por comida</translation>
    </message>
    <message>
        <source>for an answer</source>
        <translation>por resposta</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>para pagar</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>no salão</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>para viagem</translation>
    </message>
    <message>
        <source>Waits that ended in the last %1 minutes</source>
        <translation>Esperas que terminaram nos últimos %1 minutos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>%1: mean %2, median %3, p95 %4, max %5 (%6)</source>
        <translation>%1: média %2, mediana %3, p95 %4, máx. %5 (%6)</translation>
    </message>
    <message>
        <source>Work that waits, at each minute</source>
        <translation>Trabalho à espera, em cada minuto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 on the average since %4</source>
        <translation>%1: %2 agora, %3 em média desde %4</translation>
    </message>
    <message>
        <source>Staff at work, at each minute</source>
        <translation>Equipe trabalhando, em cada minuto</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1: %2 % of the time (%3 of %4), %5 done, %6 in vain</source>
        <translation>%1: %2 % do tempo (%3 de %4), %5 feitos, %6 em vão</translation>
    </message>
    <message>
        <source>Guests, at each minute</source>
        <translation>Clientes, em cada minuto</translation>
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
        <translation>vieram, ao todo</translation>
    </message>
    <message>
        <source>served, in all</source>
        <translation>servidos, ao todo</translation>
    </message>
    <message>
        <source>Reads and writes within each minute</source>
        <translation>Leituras e escritas em cada minuto</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>reads: looks at views</source>
        <translation>leituras: olhadas nas visões</translation>
    </message>
    <message>
        <source>writes: commands of persons</source>
        <translation>escritas: comandos de pessoas</translation>
    </message>
    <message>
        <source>%1 looks of guests and staff, as recorded, and %2 commands of persons that changed something. What screens ask is not recorded: see Costs.</source>
        <translation>%1 olhadas de clientes e equipe, conforme gravado, e %2 comandos de pessoas que mudaram algo. O que as telas consultam não é gravado: veja Custos.</translation>
    </message>
    <message>
        <source>Questions of the last %1 minutes</source>
        <translation>Perguntas dos últimos %1 minutos</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>perguntas</translation>
    </message>
    <message>
        <source>asked and answered</source>
        <translation>feitas e respondidas</translation>
    </message>
    <message>
        <source>asked because a board was late</source>
        <translation>feitas porque um quadro estava atrasado</translation>
    </message>
    <message>
        <source>%1 questions were answered. %2 were asked, by the harm ledger, because a board was late.</source>
        <translation>%1 perguntas foram respondidas. %2 foram feitas, segundo o livro de danos, porque um quadro estava atrasado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 are inside; left: %4</source>
        <translation>%1: vieram %2, dentro: %3; saíram: %4</translation>
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
        <translation>pedido %1 (%2 às %3, %4)</translation>
    </message>
    <message>
        <source>%1 wanted %2 of %3, and %4 were left</source>
        <translation>%1 queria %2 de %3, e restavam %4</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 had come first.</source>
        <translation>%1: antes tinha vindo %2.</translation>
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
        <translation>Feito às %1 · %2 no total</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>disparado</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>no fogo</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>void</source>
        <translation>estornado</translation>
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
        <translation>recusado</translation>
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
        <translation>nada cobrado ainda</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>cartão recusado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
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
        <translation>devolvido %1</translation>
    </message>
</context>
<context>
    <name>DoorPoster</name>
    <message numerus="yes">
        <source>%1 guests with phones</source>
        <translation>
            <numerusform>%1 cliente com celular</numerusform>
            <numerusform>%1 clientes com celular</numerusform>
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
        <translation>Espera para pedir, média</translation>
    </message>
    <message>
        <source>Of those who came to order. Who left before is counted under guests lost.</source>
        <translation>De quem chegou a pedir. Quem saiu antes conta entre os clientes perdidos.</translation>
    </message>
    <message>
        <source>Wait to order, 95 of 100</source>
        <translation>Espera para pedir, 95 de 100</translation>
    </message>
    <message>
        <source>So long or less waited 95 of 100 of them.</source>
        <translation>95 de 100 deles esperaram esse tempo ou menos.</translation>
    </message>
    <message>
        <source>Wait for food, mean</source>
        <translation>Espera pela comida, média</translation>
    </message>
    <message>
        <source>From ordering until the order is on the table or handed over.</source>
        <translation>Do pedido feito até ele estar na mesa ou ser entregue.</translation>
    </message>
    <message>
        <source>Wait for food, 95 of 100</source>
        <translation>Espera pela comida, 95 de 100</translation>
    </message>
    <message>
        <source>Wait for a table, mean</source>
        <translation>Espera por mesa, média</translation>
    </message>
    <message>
        <source>Of those who were seated.</source>
        <translation>De quem chegou a sentar-se.</translation>
    </message>
    <message>
        <source>Wait for an answer, mean</source>
        <translation>Espera por resposta, média</translation>
    </message>
    <message>
        <source>Of those who asked where their order was.</source>
        <translation>De quem perguntou onde estava seu pedido.</translation>
    </message>
    <message>
        <source>Wait for the bill, mean</source>
        <translation>Espera pela conta, média</translation>
    </message>
    <message>
        <source>Of those who paid.</source>
        <translation>De quem pagou.</translation>
    </message>
    <message>
        <source>Waited in all, each guest</source>
        <translation>Espera total por cliente</translation>
    </message>
    <message>
        <source>All waits of the evening, shared among all who came.</source>
        <translation>Todas as esperas da noite, divididas entre todos os que vieram.</translation>
    </message>
    <message>
        <source>Guests who came</source>
        <translation>Clientes que vieram</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>Um grupo conta uma vez.</translation>
    </message>
    <message>
        <source>Guests served</source>
        <translation>Clientes servidos</translation>
    </message>
    <message>
        <source>Who left well served by the end. A party counts once.</source>
        <translation>Quem saiu bem servido até o fim. Um grupo conta uma vez.</translation>
    </message>
    <message>
        <source>Guests served, share</source>
        <translation>Clientes servidos, parcela</translation>
    </message>
    <message>
        <source>Of all who came, by the end of the evening.</source>
        <translation>De todos os que vieram, até o fim da noite.</translation>
    </message>
    <message>
        <source>Guests lost</source>
        <translation>Clientes perdidos</translation>
    </message>
    <message>
        <source>Out of patience, turned round at the door, or with nothing to order. A party counts once.</source>
        <translation>Sem paciência, de volta já na porta ou sem nada para pedir. Um grupo conta uma vez.</translation>
    </message>
    <message>
        <source>Guests lost, share</source>
        <translation>Clientes perdidos, parcela</translation>
    </message>
    <message>
        <source>Of all who came.</source>
        <translation>De todos os que vieram.</translation>
    </message>
    <message>
        <source>Servers at work</source>
        <translation>Garçons ocupados</translation>
    </message>
    <message>
        <source>Of the time of all who do not cook.</source>
        <translation>Do tempo de todos os que não cozinham.</translation>
    </message>
    <message>
        <source>Commands refused</source>
        <translation>Comandos recusados</translation>
    </message>
    <message>
        <source>Of guests and staff, for whatever reason.</source>
        <translation>De clientes e equipe, por qualquer motivo.</translation>
    </message>
    <message>
        <source>Work in vain</source>
        <translation>Trabalho em vão</translation>
    </message>
    <message>
        <source>Pieces of work whose command was refused or not answered.</source>
        <translation>Trabalhos cujo comando foi recusado ou ficou sem resposta.</translation>
    </message>
    <message>
        <source>Looks at a late view</source>
        <translation>Olhadas numa visão atrasada</translation>
    </message>
    <message>
        <source>By guests and staff, while the view had not heard of everything.</source>
        <translation>De clientes e equipe, quando a visão ainda não sabia de tudo.</translation>
    </message>
    <message>
        <source>Looks at a late view, share</source>
        <translation>Olhadas numa visão atrasada, parcela</translation>
    </message>
    <message>
        <source>Of all their looks.</source>
        <translation>De todas as suas olhadas.</translation>
    </message>
    <message>
        <source>Events behind at a look</source>
        <translation>Eventos de atraso por olhada</translation>
    </message>
    <message>
        <source>In the mean of all looks.</source>
        <translation>Na média de todas as olhadas.</translation>
    </message>
    <message>
        <source>Dishes sold though out</source>
        <translation>Pratos vendidos já esgotados</translation>
    </message>
    <message>
        <source>Because a view did not show that they were, by the harm ledger.</source>
        <translation>Porque uma visão não mostrava que estavam, segundo o livro de danos.</translation>
    </message>
    <message>
        <source>Decisions harmed</source>
        <translation>Decisões prejudicadas</translation>
    </message>
    <message>
        <source>That the truth would have refused or changed, by the harm ledger.</source>
        <translation>Que a verdade teria recusado ou mudado, segundo o livro de danos.</translation>
    </message>
    <message>
        <source>Questions by a view that was wrong</source>
        <translation>Perguntas por uma visão errada</translation>
    </message>
    <message>
        <source>What guests asked though a view up to date would have told them, by the harm ledger.</source>
        <translation>O que clientes perguntaram embora uma visão em dia lhes tivesse dito, segundo o livro de danos.</translation>
    </message>
    <message>
        <source>Rebuilds of views</source>
        <translation>Reconstruções de visões</translation>
    </message>
    <message>
        <source>Begun by those who found a view empty that had been thrown away.</source>
        <translation>Iniciadas por quem encontrou vazia uma visão jogada fora.</translation>
    </message>
    <message>
        <source>Views empty</source>
        <translation>Visões vazias</translation>
    </message>
    <message>
        <source>From when a view was thrown away until it was full again.</source>
        <translation>De quando uma visão foi jogada fora até estar cheia de novo.</translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation>Comandos por segundo</translation>
    </message>
    <message>
        <source>Decided, durable and shown by every view: the whole evening as fast as it goes.</source>
        <translation>Decididos, duráveis e mostrados por todas as visões: a noite inteira, o mais rápido possível.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>All files of the evening, once they are closed.</source>
        <translation>Todos os arquivos da noite, depois de fechados.</translation>
    </message>
    <message>
        <source>Rows written, each command</source>
        <translation>Linhas escritas por comando</translation>
    </message>
    <message>
        <source>Inserted, changed or deleted in the write side&apos;s file, activities of guests and staff included.</source>
        <translation>Inseridas, alteradas ou apagadas no arquivo do lado de escrita, incluindo atividades de clientes e equipe.</translation>
    </message>
    <message>
        <source>Statements, each look</source>
        <translation>Instruções por olhada</translation>
    </message>
    <message>
        <source>Run by SQLite for a look of guests or staff; none where a board in memory answers.</source>
        <translation>Executadas pelo SQLite para uma olhada de clientes ou equipe; nenhuma se responde um quadro em memória.</translation>
    </message>
    <message>
        <source>Rows read, each look</source>
        <translation>Linhas lidas por olhada</translation>
    </message>
    <message>
        <source>That these statements answered.</source>
        <translation>Que essas instruções devolveram.</translation>
    </message>
    <message>
        <source>Time of a look</source>
        <translation>Tempo de uma olhada</translation>
    </message>
    <message>
        <source>Until it was answered, waiting for the view included.</source>
        <translation>Até a resposta, incluindo a espera pela visão.</translation>
    </message>
    <message>
        <source>Refresh after a commit</source>
        <translation>Atualização após um commit</translation>
    </message>
    <message>
        <source>Until every view shows what it is to show by then; what a job copies later is not in it.</source>
        <translation>Até que cada visão mostre o que deve mostrar então; o que uma tarefa copia depois não entra.</translation>
    </message>
    <message>
        <source>Joins, each command</source>
        <translation>Joins por comando</translation>
    </message>
    <message>
        <source>Statements that read the normalised tables for copies and screens.</source>
        <translation>Instruções que leem as tabelas normalizadas para cópias e telas.</translation>
    </message>
    <message>
        <source>Time of a join</source>
        <translation>Tempo de um join</translation>
    </message>
    <message>
        <source>Of one reading of the normalised tables for a view.</source>
        <translation>De uma leitura das tabelas normalizadas para uma visão.</translation>
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
        <translation>O que os clientes sentem (simulado)</translation>
    </message>
    <message>
        <source>Harm (simulated)</source>
        <translation>Danos (simulado)</translation>
    </message>
    <message>
        <source>What the data costs (measured on this computer)</source>
        <translation>O que os dados custam (medido neste computador)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from low to high</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>by %1 (%2 to %3)</source>
        <comment>a difference and its interval</comment>
        <translation>em %1 (%2 a %3)</translation>
    </message>
    <message>
        <source>worse %1</source>
        <comment>by so much</comment>
        <translation>pior %1</translation>
    </message>
    <message>
        <source>better %1</source>
        <comment>by so much</comment>
        <translation>melhor %1</translation>
    </message>
    <message>
        <source>more %1</source>
        <comment>by so much</comment>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>less %1</source>
        <comment>by so much</comment>
        <translation>menos %1</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>Um garçom</translation>
    </message>
    <message>
        <source>Two who do everything</source>
        <translation>Dois que fazem tudo</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <comment>one takes orders, one serves</comment>
        <translation>Charlie e Roger</translation>
    </message>
    <message>
        <source>event %1 %2</source>
        <comment>its number, what befalls it</comment>
        <translation>evento %1: %2</translation>
    </message>
    <message>
        <source>%1 % of events %2</source>
        <comment>a number, what befalls them</comment>
        <translation>%1 % dos eventos: %2</translation>
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
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view, and how it is protected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>protections: %1</source>
        <translation>proteções: %1</translation>
    </message>
    <message>
        <source>%1: nothing bent</source>
        <translation>%1: nada perturbado</translation>
    </message>
    <message>
        <source>%1 %2 late</source>
        <comment>a view, and by how much</comment>
        <translation>%1: retardo de %2</translation>
    </message>
    <message>
        <source>Boards for everybody</source>
        <translation>Quadros para todos</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>Sem quadros</translation>
    </message>
    <message>
        <source>As the scenario says</source>
        <translation>Como diz o cenário</translation>
    </message>
    <message>
        <source>Find at once what one did oneself</source>
        <translation>Achar na hora o que se fez</translation>
    </message>
    <message>
        <source>Make a lost view again</source>
        <translation>Refazer uma visão perdida</translation>
    </message>
    <message>
        <source>Show a view as it was</source>
        <translation>Mostrar uma visão como era</translation>
    </message>
    <message>
        <source>Read without the write side&apos;s file</source>
        <translation>Ler sem o arquivo do lado de escrita</translation>
    </message>
    <message>
        <source>No change is ever missed</source>
        <translation>Nenhuma mudança escapa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>if one waits</source>
        <translation>se se espera</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>a partir do log</translation>
    </message>
    <message>
        <source>from the tables as they are now</source>
        <translation>a partir das tabelas como estão agora</translation>
    </message>
    <message>
        <source>there is no copy</source>
        <translation>não há cópia</translation>
    </message>
    <message>
        <source>Guests an hour</source>
        <translation>Clientes por hora</translation>
    </message>
    <message>
        <source>Delay of %1</source>
        <translation>Retardo: %1</translation>
    </message>
    <message>
        <source>Servers who take orders</source>
        <translation>Garçons que anotam pedidos</translation>
    </message>
    <message>
        <source>Servers who answer guests</source>
        <translation>Garçons que respondem a clientes</translation>
    </message>
    <message>
        <source>Time to change between kinds of work</source>
        <translation>Tempo de troca entre tipos de trabalho</translation>
    </message>
</context>
<context>
    <name>ExperimentNotes</name>
    <message>
        <source>Stopped after %1 of %2 replications.</source>
        <translation>Parado após %1 de %2 repetições.</translation>
    </message>
    <message>
        <source>No theory of the wait to order: %1</source>
        <translation>Sem teoria da espera para pedir: %1</translation>
    </message>
    <message>
        <source>Theory of the wait to order, in the long run: %1, %2.</source>
        <translation>Teoria da espera para pedir, a longo prazo: %1, %2.</translation>
    </message>
    <message>
        <source>Saturated is where fewer than 90 of 100 guests who come are served by the end of the evening, and the whole interval says so.</source>
        <translation>Saturado é onde menos de 90 de 100 clientes que vêm são servidos até o fim da noite, e todo o intervalo o confirma.</translation>
    </message>
    <message>
        <source>No point is saturated.</source>
        <translation>Nenhum ponto está saturado.</translation>
    </message>
    <message>
        <source>Saturated at %1.</source>
        <comment>a list of points</comment>
        <translation>Saturado em %1.</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” for each column: %2 (seeds %3 to %4), with the same guests in each.</source>
        <translation>Noites simuladas de “%1” por coluna: %2 (sementes %3 a %4), com os mesmos clientes em cada uma.</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean. Differences are to the first column, evening by evening, and said only where their interval does not hold zero.</source>
        <translation>Médias; de 100 intervalos, 95 contêm a média verdadeira. As diferenças são em relação à primeira coluna, noite por noite, e só são ditas quando o intervalo não contém zero.</translation>
    </message>
    <message>
        <source>Measured evenings of each column: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>Noites medidas por coluna: %1, a toda velocidade, com arquivos na pasta temporária, uma após a outra, cada commit tão durável quanto essa pasta.</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” at each point: %2 (seeds %3 to %4), with the same guests at each.</source>
        <translation>Noites simuladas de “%1” em cada ponto: %2 (sementes %3 a %4), com os mesmos clientes em cada um.</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean.</source>
        <translation>Médias; de 100 intervalos, 95 contêm a média verdadeira.</translation>
    </message>
    <message>
        <source>Measured evenings at each point: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>Noites medidas em cada ponto: %1, a toda velocidade, com arquivos na pasta temporária, uma após a outra, cada commit tão durável quanto essa pasta.</translation>
    </message>
</context>
<context>
    <name>FateText</name>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mudado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>apagado</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>number left</source>
        <translation>quantidade restante</translation>
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
        <translation>%1 numa lista</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; e mais %2</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>mesa %1</translation>
    </message>
    <message>
        <source>dish %1</source>
        <translation>prato %1</translation>
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
        <translation>%1: o ffmpeg não pode ser iniciado: %2</translation>
    </message>
    <message>
        <source>%1: the film cannot be written there</source>
        <translation>%1: o filme não pode ser escrito ali</translation>
    </message>
    <message>
        <source>%1: ffmpeg could not make the film: %2</source>
        <translation>%1: o ffmpeg não conseguiu fazer o filme: %2</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 já existe</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: a pasta não pode ser criada</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 não pode ser escrito</translation>
    </message>
    <message>
        <source>%1: %2 frames, because ffmpeg is not installed here. Where it is, this makes the film of them: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</source>
        <translation>%1: %2 fotogramas, porque o ffmpeg não está instalado aqui. Onde ele está, isto faz deles o filme: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</translation>
    </message>
    <message>
        <source>%1: a film is saved as .mp4, .mkv, .webm or .mov</source>
        <translation>%1: um filme é salvo como .mp4, .mkv, .webm ou .mov</translation>
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
        <translation>%1 é %2 e deveria ser %3</translation>
    </message>
    <message>
        <source>%1 is missing: it should be %2</source>
        <translation>falta %1: deveria ser %2</translation>
    </message>
    <message>
        <source>%1 should not be there: it is %2</source>
        <translation>%1 não deveria estar ali: é %2</translation>
    </message>
    <message>
        <source>%1, %2: it is %3 and should be %4</source>
        <translation>%1, %2: é %3 e deveria ser %4</translation>
    </message>
    <message>
        <source>was held up on purpose</source>
        <translation>foi retido de propósito</translation>
    </message>
    <message>
        <source>was dropped on purpose</source>
        <translation>foi descartado de propósito</translation>
    </message>
    <message>
        <source>was doubled on purpose</source>
        <translation>foi duplicado de propósito</translation>
    </message>
    <message>
        <source>was swapped with the next on purpose</source>
        <translation>foi trocado com o seguinte de propósito</translation>
    </message>
    <message>
        <source>came again after a crash that was caused on purpose</source>
        <translation>chegou de novo após uma queda provocada de propósito</translation>
    </message>
    <message>
        <source>woke nobody, on purpose</source>
        <translation>não acordou ninguém, de propósito</translation>
    </message>
    <message>
        <source>was poisoned on purpose</source>
        <translation>foi envenenado de propósito</translation>
    </message>
    <message>
        <source>came while the view was busy on purpose</source>
        <translation>chegou com a visão ocupada de propósito</translation>
    </message>
    <message>
        <source>was not published, on purpose</source>
        <translation>não foi publicado, de propósito</translation>
    </message>
    <message>
        <source>was thrown away with the whole view, on purpose</source>
        <translation>foi jogado fora com a visão inteira, de propósito</translation>
    </message>
    <message>
        <source>was late on purpose</source>
        <translation>atrasou de propósito</translation>
    </message>
    <message>
        <source>event %1 (%2)</source>
        <translation>evento %1 (%2)</translation>
    </message>
    <message>
        <source>activity %1 (%2)</source>
        <translation>atividade %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>%1 foi pulado</translation>
    </message>
    <message>
        <source>%1 was taken in twice</source>
        <translation>%1 foi aplicado duas vezes</translation>
    </message>
    <message>
        <source>%1 was swapped with the next</source>
        <translation>%1 foi trocado com o seguinte</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>%1; it was missed: %2</source>
        <translation>%1; isto escapou: %2</translation>
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
        <translation>Balcão de viagem</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Área de espera</translation>
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
        <translation>Cozinha</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 esperando, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>+%1 cooking</source>
        <translation>+%1 no fogo</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 esperando</translation>
    </message>
    <message>
        <source>the pass</source>
        <translation>o passe</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 prontos</translation>
    </message>
</context>
<context>
    <name>FloorText</name>
    <message>
        <source>Takeaway guest %1</source>
        <translation>Cliente de viagem %1</translation>
    </message>
    <message>
        <source>Party %1 of %2</source>
        <translation>Grupo %1 de %2</translation>
    </message>
    <message>
        <source>waited for a table</source>
        <translation>esperou por mesa</translation>
    </message>
    <message>
        <source>waited to order</source>
        <translation>esperou para pedir</translation>
    </message>
    <message>
        <source>waited for food</source>
        <translation>esperou pela comida</translation>
    </message>
    <message>
        <source>waited for an answer</source>
        <translation>esperou por resposta</translation>
    </message>
    <message>
        <source>waited to pay</source>
        <translation>esperou para pagar</translation>
    </message>
    <message>
        <source>waits for a table</source>
        <translation>espera por mesa</translation>
    </message>
    <message>
        <source>waits to order</source>
        <translation>espera para pedir</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>espera pela comida</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>espera por resposta</translation>
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
        <translation>viu a fila</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>perdeu a paciência</translation>
    </message>
    <message>
        <source>found nothing to order</source>
        <translation>não achou nada para pedir</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>não conseguiu pagar</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>saiu: %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>saiu</translation>
    </message>
    <message>
        <source>%1; it %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for an answer: where is order %1?</source>
        <translation>espera por resposta: onde está o pedido %1?</translation>
    </message>
    <message>
        <source>%1, %2 by now</source>
        <translation>%1, agora %2</translation>
    </message>
    <message>
        <source>%1, looked at the board %2</source>
        <translation>%1, olhou o quadro %2</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>está sendo atendido</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>está escolhendo</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>come</translation>
    </message>
    <message>
        <source>at the entrance, place %1</source>
        <translation>na entrada, lugar %1</translation>
    </message>
    <message>
        <source>at table %1</source>
        <translation>na mesa %1</translation>
    </message>
    <message>
        <source>at the counter, place %1</source>
        <translation>no balcão, lugar %1</translation>
    </message>
    <message>
        <source>in the waiting area</source>
        <translation>na área de espera</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>foi embora</translation>
    </message>
    <message>
        <source>takes an order</source>
        <translation>anota um pedido</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>serve</translation>
    </message>
    <message>
        <source>takes a payment</source>
        <translation>cobra</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>cozinha</translation>
    </message>
    <message>
        <source>%1 at table %2</source>
        <translation>%1 na mesa %2</translation>
    </message>
    <message>
        <source>%1 at the counter</source>
        <translation>%1 no balcão</translation>
    </message>
    <message>
        <source>%1 at the %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>goes home</source>
        <translation>vai para casa</translation>
    </message>
    <message>
        <source>is free</source>
        <translation>está livre</translation>
    </message>
    <message>
        <source>goes to the kitchen to look up order %1</source>
        <translation>vai à cozinha ver o pedido %1</translation>
    </message>
    <message>
        <source>goes to the kitchen to look an order up</source>
        <translation>vai à cozinha ver um pedido</translation>
    </message>
    <message>
        <source>waits until the views show what became of order %1</source>
        <translation>espera até as visões mostrarem o que houve com o pedido %1</translation>
    </message>
    <message>
        <source>waits until the views show what was done</source>
        <translation>espera até as visões mostrarem o que foi feito</translation>
    </message>
    <message>
        <source>changes over: %1</source>
        <translation>troca de tarefa: %1</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>espera por resposta: %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>awaits view</source>
        <translation>espera a visão</translation>
    </message>
    <message>
        <source>waits for answer</source>
        <translation>espera resposta</translation>
    </message>
    <message>
        <source>takes order</source>
        <translation>anota pedido</translation>
    </message>
    <message>
        <source>takes bill</source>
        <translation>cobra</translation>
    </message>
    <message>
        <source>take orders</source>
        <translation>anotar pedidos</translation>
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
        <translation>cozinhar</translation>
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
        <translation>%1 (celular)</translation>
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
        <translation>%1 recusados</translation>
    </message>
    <message>
        <source>≥ %1 refused</source>
        <translation>≥ %1 recusados</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 no log</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 a caminho</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>atraso: %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>parada em %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>%1; last: %2</source>
        <translation>%1; último: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
</context>
<context>
    <name>FlowCaption</name>
    <message>
        <source>%1: no event is brought to kitchen, waiter, status and order details; each reads %2.</source>
        <translation>%1: nenhum evento é levado a cozinha, garçom, números e detalhes do pedido; cada uma lê %2.</translation>
    </message>
    <message>
        <source>Nothing has happened yet: a command sets everything in motion.</source>
        <translation>Nada aconteceu ainda: um comando põe tudo em movimento.</translation>
    </message>
    <message>
        <source>In the last minute of the restaurant&apos;s clock: %1, %2, %3 refused.</source>
        <translation>No último minuto do relógio do restaurante: %1, %2, %3 recusados.</translation>
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
        <translation>%1 foi aceito: %2.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 foi recusado: %2</translation>
    </message>
    <message>
        <source>%1 came again: it was answered as the first time, and nothing was written.</source>
        <translation>%1 veio de novo: foi respondido como da primeira vez, e nada foi escrito.</translation>
    </message>
    <message>
        <source>It answers event %1.</source>
        <translation>Responde ao evento %1.</translation>
    </message>
    <message>
        <source>It was decided on %1 as it was after event %2.</source>
        <translation>Foi decidido com %1 tal como estava após o evento %2.</translation>
    </message>
    <message>
        <source>%1 is %2 behind</source>
        <translation>%1 tem atraso de %2</translation>
    </message>
    <message>
        <source>Every view knows.</source>
        <translation>Todas as visões sabem.</translation>
    </message>
    <message>
        <source>The others know everything.</source>
        <translation>As outras sabem tudo.</translation>
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
        <translation>%1 esperam</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>Lado de escrita</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Policy: the process manager</source>
        <translation>Política: o gerente de processo</translation>
    </message>
    <message>
        <source>%1 view</source>
        <translation>Visão de %1</translation>
    </message>
</context>
<context>
    <name>Followed</name>
    <message>
        <source>sent %1 ago, not decided yet</source>
        <translation>enviado há %1, ainda não decidido</translation>
    </message>
    <message>
        <source>recorded after %1; not shown yet, after %2, by %3</source>
        <translation>registrado após %1; após %2, ainda não mostrado: %3</translation>
    </message>
    <message>
        <source>✕ Longer than you wanted to wait. %1: %2. It stays sent; nothing is lost, and nothing is sent again.</source>
        <translation>✕ Mais do que se queria esperar. %1: %2. Continua enviado; nada se perde, e nada é enviado de novo.</translation>
    </message>
    <message>
        <source>✕ %1: %2.</source>
        <translation>✕ %1: %2.</translation>
    </message>
    <message>
        <source>→ %1 is sent. What becomes of it the log tells.</source>
        <translation>→ %1 foi enviado. O que será dele, o log conta.</translation>
    </message>
    <message>
        <source>… %1 · still not confirmed: %2.</source>
        <translation>… %1 · ainda não confirmado: %2.</translation>
    </message>
    <message>
        <source>… %1 · not confirmed: %2.</source>
        <translation>… %1 · não confirmado: %2.</translation>
    </message>
    <message>
        <source>✓ %1 is confirmed: %2 shows it after %3.</source>
        <translation>✓ %1 está confirmado: %2 o mostra após %3.</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was refused. %2</source>
        <translation>✕ Retirado: %1 foi recusado. %2</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was not decided: %2</source>
        <translation>✕ Retirado: %1 não foi decidido: %2</translation>
    </message>
    <message>
        <source>✓ %1: %2 shows it after %3.</source>
        <translation>✓ %1: %2 o mostra após %3.</translation>
    </message>
    <message>
        <source>✓ %1: every view shows it after %2.</source>
        <translation>✓ %1: todas as visões o mostram após %2.</translation>
    </message>
    <message>
        <source>✓ %1: recorded and in the views by one transaction, after %2.</source>
        <translation>✓ %1: registrado e nas visões por uma só transação, após %2.</translation>
    </message>
    <message>
        <source>→ You went on. %1: %2.</source>
        <translation>→ Seguiu-se adiante. %1: %2.</translation>
    </message>
    <message>
        <source>… %1: %2.</source>
        <translation>… %1: %2.</translation>
    </message>
    <message>
        <source>✕ %1 was refused. %2</source>
        <translation>✕ %1 foi recusado. %2</translation>
    </message>
    <message>
        <source>✕ %1 was not decided: %2</source>
        <translation>✕ %1 não foi decidido: %2</translation>
    </message>
    <message>
        <source>Await the answer</source>
        <translation>Esperar a resposta</translation>
    </message>
    <message>
        <source>Fire and forget</source>
        <translation>Enviar e esquecer</translation>
    </message>
    <message>
        <source>Show it at once</source>
        <translation>Mostrar na hora</translation>
    </message>
    <message>
        <source>Await %1</source>
        <translation>Esperar %1</translation>
    </message>
    <message>
        <source>Await all views</source>
        <translation>Esperar todas as visões</translation>
    </message>
    <message>
        <source>In one transaction</source>
        <translation>Numa transação</translation>
    </message>
    <message>
        <source>The next order can be taken once this one is decided, however long that takes. The views show it when they do.</source>
        <translation>O próximo pedido pode ser anotado quando este estiver decidido, demore o que demorar. As visões o mostram quando ficarem sabendo.</translation>
    </message>
    <message>
        <source>The next order can be taken at once. What became of this one stands in the log, and a refusal in the bar at the bottom.</source>
        <translation>O próximo pedido pode ser anotado na hora. O que houve com este fica no log, e uma recusa, na barra de baixo.</translation>
    </message>
    <message>
        <source>The order is shown here at once, as if it were accepted, marked as not confirmed. The mark goes when %1 shows it; when it is refused, it is taken back.</source>
        <translation>O pedido é mostrado aqui na hora, como se fosse aceito, marcado como não confirmado. A marca some quando %1 o mostrar; se for recusado, ele é retirado.</translation>
    </message>
    <message>
        <source>The next order can be taken once %1 shows what this one recorded: you read your own writes there.</source>
        <translation>O próximo pedido pode ser anotado quando %1 mostrar o que este registrou: ali se lê o que se escreveu (read your writes).</translation>
    </message>
    <message>
        <source>The next order can be taken once every view shows what this one recorded. A view that is late or stopped makes you wait.</source>
        <translation>O próximo pedido pode ser anotado quando todas as visões mostrarem o que este registrou. Uma visão atrasada ou parada faz esperar.</translation>
    </message>
    <message>
        <source>The transaction that records the order changes the views too: where it is decided it is shown. Only CRUD and one store have that.</source>
        <translation>A transação que registra o pedido muda também as visões: onde se decide, já se mostra. Só CRUD e o armazenamento único têm isso.</translation>
    </message>
    <message>
        <source>Not under %1: there the views are brought up to date after the command&apos;s transaction. Choose CRUD or one store for it.</source>
        <translation>Não com %1: ali as visões são atualizadas depois da transação do comando. Para isso, escolha CRUD ou armazenamento único.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a view, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>mostrado: %1</translation>
    </message>
    <message>
        <source>%1 · chosen: %2</source>
        <translation>%1 · escolhido: %2</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>A4, upright</source>
        <translation>A4, retrato</translation>
    </message>
    <message>
        <source>A4, across</source>
        <translation>A4, paisagem</translation>
    </message>
    <message>
        <source>A5, upright</source>
        <translation>A5, retrato</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Carta, retrato</translation>
    </message>
    <message>
        <source>Slide, 16 to 9</source>
        <translation>Slide, 16 por 9</translation>
    </message>
    <message>
        <source>%1: a handout is saved as .pdf or .svg</source>
        <translation>%1: um folheto é salvo como .pdf ou .svg</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Drawings (*.svg)</source>
        <translation>Páginas (*.pdf);;Desenhos (*.svg)</translation>
    </message>
</context>
<context>
    <name>HarmText</name>
    <message>
        <source>Sold though out</source>
        <translation>Vendido já esgotado</translation>
    </message>
    <message>
        <source>Done in vain</source>
        <translation>Feito em vão</translation>
    </message>
    <message>
        <source>Promised too soon</source>
        <translation>Prometido cedo demais</translation>
    </message>
    <message>
        <source>Told “still cooking”</source>
        <translation>Dito “ainda no fogo”</translation>
    </message>
    <message>
        <source>Asked for nothing</source>
        <translation>Perguntado à toa</translation>
    </message>
    <message>
        <source>An order was taken for a dish of which the view still showed enough, and there was not.</source>
        <translation>Foi anotado um pedido de um prato do qual a visão ainda mostrava o bastante, e não havia.</translation>
    </message>
    <message>
        <source>The view invited to a command that was refused, because it was not true any more: a walk, a dish or a question for nothing.</source>
        <translation>A visão convidou a um comando que foi recusado, porque já não era verdade: uma ida, um prato ou uma pergunta à toa.</translation>
    </message>
    <message>
        <source>A guest read a time that had been put off.</source>
        <translation>Um cliente leu uma hora que já tinha sido adiada.</translation>
    </message>
    <message>
        <source>A guest was told, by somebody or by a board, that his order is not ready; it was.</source>
        <translation>Disseram a um cliente, uma pessoa ou um quadro, que seu pedido não está pronto; estava.</translation>
    </message>
    <message>
        <source>A guest asked where his order is; a board up to date would have told him.</source>
        <translation>Um cliente perguntou onde está seu pedido; um quadro em dia lhe teria dito.</translation>
    </message>
    <message>
        <source>◔ lag</source>
        <translation>◔ atraso</translation>
    </message>
    <message>
        <source>✕ loss</source>
        <translation>✕ perda</translation>
    </message>
    <message>
        <source>⇅ order</source>
        <translation>⇅ ordem</translation>
    </message>
    <message>
        <source>‖ twice</source>
        <translation>‖ duplo</translation>
    </message>
    <message>
        <source>The view was behind: what it had been brought it showed.</source>
        <translation>A visão estava atrasada: mostrava o que tinha recebido.</translation>
    </message>
    <message>
        <source>The view had missed something, or had been thrown away.</source>
        <translation>A visão perdeu algo, ou tinha sido jogada fora.</translation>
    </message>
    <message>
        <source>The view was brought events in another order.</source>
        <translation>A visão recebeu os eventos em outra ordem.</translation>
    </message>
    <message>
        <source>The view was brought an event more than once.</source>
        <translation>A visão recebeu um evento mais de uma vez.</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 de trabalho</translation>
    </message>
    <message>
        <source>%1 of waiting</source>
        <translation>%1 de espera</translation>
    </message>
    <message numerus="yes">
        <source>%1 plates</source>
        <translation>
            <numerusform>%1 prato</numerusform>
            <numerusform>%1 pratos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 showed event %3 of %4; %5 of %6 was “%7” there, and “%8” in truth. It cost %9.</source>
        <translation>%1: %2 mostrava o evento %3 de %4; ali %5 de %6 era “%7”, e na verdade “%8”. Custou %9.</translation>
    </message>
    <message>
        <source>Of %1 decisions by a view none would have been another.</source>
        <translation>De %1 decisões por uma visão, nenhuma teria sido outra.</translation>
    </message>
    <message>
        <source>%1 of %2 decisions by a view would have been others, had it shown what was true.</source>
        <translation>%1 de %2 decisões por uma visão teriam sido outras, se ela tivesse mostrado a verdade.</translation>
    </message>
    <message>
        <source>A view was thrown away, times: %1; looks that found it empty: %2; rebuilds that they began: %3; empty for %4.</source>
        <translation>Vezes que uma visão foi jogada fora: %1; olhadas que a encontraram vazia: %2; reconstruções que iniciaram: %3; vazia por %4.</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>count</source>
        <translation>contagem</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>pratos</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ao todo</translation>
    </message>
</context>
<context>
    <name>KeysPicture</name>
    <message numerus="yes">
        <source>%1 tables</source>
        <translation>
            <numerusform>%1 tabela</numerusform>
            <numerusform>%1 tabelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 references</source>
        <translation>
            <numerusform>%1 referência</numerusform>
            <numerusform>%1 referências</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitchenText</name>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 prontos</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>no fogo</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>a começar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à espera</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>disparado</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servido</translation>
    </message>
    <message>
        <source>void</source>
        <translation>estornado</translation>
    </message>
    <message>
        <source>hurry</source>
        <translation>pressa</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
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
        <translation>Etapa %1, não disparada</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>Etapa %1</translation>
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
        <translation>Caso “%1”: %2</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Level %1. Minutes: %2.</source>
        <translation>Nível %1. Minutos: %2.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>O que pergunta</translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation>Para conversar</translation>
    </message>
    <message>
        <source>What goes wrong in class</source>
        <translation>O que dá errado em aula</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>%1 (to be drawn on a chart)</source>
        <translation>%1 (para desenhar num gráfico)</translation>
    </message>
    <message>
        <source>%1 (who chooses it may believe: %2)</source>
        <translation>%1 (quem a escolhe talvez acredite: %2)</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (certa)</translation>
    </message>
</context>
<context>
    <name>LessonScenes</name>
    <message>
        <source>Over</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Parada %1 de %2</translation>
    </message>
    <message>
        <source>Vote once more.</source>
        <translation>Votem mais uma vez.</translation>
    </message>
    <message>
        <source>Each votes alone.</source>
        <translation>Cada um vota sozinho.</translation>
    </message>
    <message>
        <source>%1 A hand is a click, or the key of its number; or type the counts. Hands so far: %2. Who chose what is told later.</source>
        <translation>%1 Cada mão é um clique, ou a tecla do seu número; ou digite as contagens. Mãos até agora: %2. Quem escolheu o quê se conta depois.</translation>
    </message>
    <message>
        <source>The evening goes on to the next stop.</source>
        <translation>A noite segue até a próxima parada.</translation>
    </message>
    <message>
        <source>Talk with your neighbour: why did you choose so?</source>
        <translation>Fale com a pessoa ao lado: por que você escolheu assim?</translation>
    </message>
    <message>
        <source>Draw in the chart how it will go on: with the mouse, or with the arrow keys.</source>
        <translation>Desenhe no gráfico como vai continuar: com o mouse ou com as setas do teclado.</translation>
    </message>
    <message>
        <source>Watch what happens. Nothing can be changed any more.</source>
        <translation>Observe o que acontece. Nada mais pode ser mudado.</translation>
    </message>
    <message>
        <source>“%1” is over. The evening can be saved, with the votes in it.</source>
        <translation>“%1” terminou. A noite pode ser salva, com os votos nela.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Olhar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Fechar a votação</translation>
    </message>
    <message>
        <source>Close it, and look</source>
        <translation>Fechar e olhar</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Votar de novo</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>O que mostra</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fechar a lição</translation>
    </message>
</context>
<context>
    <name>Lifelines</name>
    <message>
        <source>Write
side</source>
        <translation>Lado de
escrita</translation>
    </message>
    <message>
        <source>The write side decides, and writes to the log.</source>
        <translation>O lado de escrita decide, e escreve no log.</translation>
    </message>
    <message>
        <source>%1
view</source>
        <translation>Visão de
%1</translation>
    </message>
    <message>
        <source>What %1 shows.</source>
        <translation>O que %1 mostra.</translation>
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
        <translation>Leituras por segundo</translation>
    </message>
    <message>
        <source>A read, 50 of 100</source>
        <translation>Uma leitura, 50 de 100</translation>
    </message>
    <message>
        <source>A read, 99 of 100</source>
        <translation>Uma leitura, 99 de 100</translation>
    </message>
    <message>
        <source>By one writer, each durable before the next.</source>
        <translation>Por um só escritor, cada um durável antes do próximo.</translation>
    </message>
    <message>
        <source>Of the kitchen&apos;s board, by all readers together.</source>
        <translation>Do quadro da cozinha, por todos os leitores juntos.</translation>
    </message>
    <message>
        <source>So long or less took half of the reads.</source>
        <translation>Metade das leituras levou esse tempo ou menos.</translation>
    </message>
    <message>
        <source>So long or less took 99 of 100 reads.</source>
        <translation>99 de 100 leituras levaram esse tempo ou menos.</translation>
    </message>
    <message>
        <source>Measured here, on %1; %2 s for each point. One writer, each of whose commands is durable before the next; each reader reads the kitchen&apos;s board as it is stored, again and again, or under CRUD the joins that make it.</source>
        <translation>Medido aqui, em %1; %2 s por ponto. Um escritor, cada comando durável antes do próximo; cada leitor lê o quadro da cozinha como está guardado, vez após vez, ou, em CRUD, os joins que o formam.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 points.</source>
        <translation>Parado após %1 de %2 pontos.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSE</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIÇÃO</translation>
    </message>
    <message>
        <source>OPTIONS OF THE WINDOW</source>
        <translation>OPÇÕES DA JANELA</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>SUBCOMANDOS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CÓDIGO DE SAÍDA</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARQUIVOS</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLOS</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VEJA TAMBÉM</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Comandos do usuário</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS and event sourcing work. Guests order at tables and at the takeaway counter; each order is a command to a write side, which refuses it or records events; the events refresh separate kitchen, waiter and status views, live. One sees what is late, what is wrong, and why.</source>
        <translation>Um restaurante que mostra como funcionam CQRS e event sourcing. Clientes pedem nas mesas e no balcão de viagem; cada pedido é um comando a um lado de escrita, que o recusa ou registra eventos; os eventos atualizam, ao vivo, visões separadas de cozinha, garçom e números. Vê-se o que está atrasado, o que está errado, e por quê.</translation>
    </message>
    <message>
        <source>Without a subcommand a window opens. The subcommands do the same without one, and need no display.</source>
        <translation>Sem subcomando, abre-se uma janela. Os subcomandos fazem o mesmo sem ela, e não precisam de tela.</translation>
    </message>
    <message>
        <source>What an evening begins with: guests, staff, dishes, and what happens when. Those that the program brings are named without the ending.</source>
        <translation>Com que uma noite começa: clientes, equipe, pratos, e o que acontece quando. Os que vêm com o programa são citados sem a extensão.</translation>
    </message>
    <message>
        <source>A recorded evening: one SQLite database with all commands and events.</source>
        <translation>Uma noite gravada: um banco de dados SQLite com todos os comandos e eventos.</translation>
    </message>
    <message>
        <source>What somebody expects of an evening; see the subcommand expect.</source>
        <translation>O que alguém espera de uma noite; veja o subcomando expect.</translation>
    </message>
    <message>
        <source>A scenario with stops, questions, and what each stop shows.</source>
        <translation>Um cenário com paradas, perguntas e o que cada parada mostra.</translation>
    </message>
    <message>
        <source>Plays it, keeps it, and prints the boards.</source>
        <translation>Reproduz a noite, guarda-a e imprime os quadros.</translation>
    </message>
    <message>
        <source>A view as it was at event 40.</source>
        <translation>Uma visão como era no evento 40.</translation>
    </message>
    <message>
        <source>What happened to one order, its stock and payment.</source>
        <translation>O que houve com um pedido, seu estoque e seu pagamento.</translation>
    </message>
    <message>
        <source>Checks file and views from end to end.</source>
        <translation>Verifica arquivo e visões de ponta a ponta.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <comment>words that an option takes</comment>
        <translation>Um de: %1.</translation>
    </message>
    <message>
        <source>By default: %1.</source>
        <comment>what an option takes</comment>
        <translation>Por padrão: %1.</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <comment>other options</comment>
        <translation>Só com %1.</translation>
    </message>
    <message>
        <source>Not with %1.</source>
        <comment>other options</comment>
        <translation>Não com %1.</translation>
    </message>
</context>
<context>
    <name>MeasuresLines</name>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>até %1</translation>
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
        <translation>contagem</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>desistiram</translation>
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
        <translation>vieram</translation>
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
        <translation>viram a fila</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>perderam a paciência</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nada para pedir</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>não puderam pagar</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregues</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>perguntas</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>olhadas</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>equipe</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupados</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>utilização</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>trabalhando</translation>
    </message>
    <message>
        <source>of</source>
        <comment>so much staff time</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>mean queue</source>
        <translation>fila média</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feitos</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>em vão</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>troca de tarefa</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>vendo pedidos</translation>
    </message>
    <message>
        <source>awaiting views</source>
        <translation>esperando visões</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Leituras</translation>
    </message>
    <message numerus="yes">
        <source>%n looks at views</source>
        <translation>
            <numerusform>%n olhada nas visões</numerusform>
            <numerusform>%n olhadas nas visões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands of persons</source>
        <translation>
            <numerusform>%n comando de pessoas</numerusform>
            <numerusform>%n comandos de pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to 1</source>
        <translation>%1 para 1</translation>
    </message>
    <message>
        <source>Time of orders</source>
        <translation>Tempo dos pedidos</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Os mais longos</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>esperou</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>kitchen was busy</source>
        <translation>cozinha ocupada</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>em trabalho</translation>
    </message>
    <message>
        <source>staff were busy</source>
        <translation>equipe ocupada</translation>
    </message>
    <message>
        <source>screen was late</source>
        <translation>tela atrasada</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
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
        <translation>%1 · de %2 às %3 ao lado de escrita, que %4.</translation>
    </message>
    <message>
        <source>The write side answers at once</source>
        <translation>O lado de escrita responde na hora</translation>
    </message>
    <message>
        <source>%1 · command %2</source>
        <translation>%1 · comando %2</translation>
    </message>
    <message>
        <source>%1 · recorded in %2 at %3, because of %4 of %5. </source>
        <translation>%1 · registrado em %2 às %3, por causa de %4 de %5. </translation>
    </message>
    <message>
        <source>%1 · event %2</source>
        <translation>%1 · evento %2</translation>
    </message>
    <message>
        <source>accepted it</source>
        <translation>o aceitou</translation>
    </message>
    <message>
        <source>accepted it: %1</source>
        <translation>o aceitou: %1</translation>
    </message>
    <message>
        <source>refused it: %1</source>
        <translation>o recusou: %1</translation>
    </message>
    <message>
        <source>knew it already and answered as the first time</source>
        <translation>já o conhecia e respondeu como da primeira vez</translation>
    </message>
    <message>
        <source>To the process manager, which answers it with a command.</source>
        <translation>Ao gerente de processo, que responde com um comando.</translation>
    </message>
    <message>
        <source>To the log, where every view reads it.</source>
        <translation>Ao log, onde todas as visões o leem.</translation>
    </message>
    <message>
        <source>To %1, where it waits, and nobody knows for how long.</source>
        <translation>Para %1, onde espera, e ninguém sabe por quanto tempo.</translation>
    </message>
    <message>
        <source>It is not brought to %1.</source>
        <translation>Não é levado para %1.</translation>
    </message>
    <message>
        <source>To %1, at once.</source>
        <translation>Para %1, na hora.</translation>
    </message>
    <message>
        <source>It takes no time</source>
        <translation>Não leva tempo</translation>
    </message>
    <message>
        <source>To %1, where it arrives at %2, after %3.</source>
        <translation>Para %1, onde chega às %2, após %3.</translation>
    </message>
    <message>
        <source>On its way to %1: %2 %3, at %4 (injected). </source>
        <translation>No caminho para %1: %2 %3, às %4 (injetado). </translation>
    </message>
    <message>
        <source>It never arrives.</source>
        <translation>Nunca chega.</translation>
    </message>
    <message>
        <source>It waits, and nobody knows for how long.</source>
        <translation>Espera, e ninguém sabe por quanto tempo.</translation>
    </message>
    <message>
        <source>It was shown at %1.</source>
        <translation>Foi mostrado às %1.</translation>
    </message>
    <message>
        <source>It is shown at %1.</source>
        <translation>É mostrado às %1.</translation>
    </message>
    <message>
        <source>%1; it is drawn for a moment so that it can be seen.</source>
        <translation>%1; é desenhado por um instante para que se possa ver.</translation>
    </message>
</context>
<context>
    <name>MisconceptionText</name>
    <message>
        <source>CQRS means two databases.</source>
        <translation>CQRS significa dois bancos de dados.</translation>
    </message>
    <message>
        <source>CQRS is event sourcing, and that is messaging.</source>
        <translation>CQRS é event sourcing, e isso é mensageria.</translation>
    </message>
    <message>
        <source>What was accepted is visible.</source>
        <translation>O que foi aceito já está visível.</translation>
    </message>
    <message>
        <source>Who waits for one view has waited for every view, and for what follows.</source>
        <translation>Quem esperou por uma visão esperou por todas, e pelo que vem depois.</translation>
    </message>
    <message>
        <source>A command must answer nothing.</source>
        <translation>Um comando não deve responder nada.</translation>
    </message>
    <message>
        <source>Delete the wrong event, rebuild, done.</source>
        <translation>Apagar o evento errado, reconstruir, pronto.</translation>
    </message>
    <message>
        <source>A replay carries the commands out again.</source>
        <translation>Reproduzir executa os comandos de novo.</translation>
    </message>
    <message>
        <source>A replay does again what was done: mails, plates.</source>
        <translation>Reproduzir refaz o que foi feito: e-mails, pratos.</translation>
    </message>
    <message>
        <source>A projection may read the clock, or another source.</source>
        <translation>Uma projeção pode ler o relógio, ou outra fonte.</translation>
    </message>
    <message>
        <source>Who looks in the view before sending cannot sell twice.</source>
        <translation>Quem olha na visão antes de enviar não pode vender duas vezes.</translation>
    </message>
    <message>
        <source>Events of several services come in order, or their times tell it.</source>
        <translation>Eventos de vários serviços chegam em ordem, ou suas horas a dizem.</translation>
    </message>
    <message>
        <source>Exactly-once delivery can be bought.</source>
        <translation>Entrega exatamente uma vez pode ser comprada.</translation>
    </message>
    <message>
        <source>A message bus is an event store.</source>
        <translation>Um barramento de mensagens é um armazém de eventos.</translation>
    </message>
    <message>
        <source>A compensation is a rollback: nobody has seen anything.</source>
        <translation>Uma compensação é um rollback: ninguém viu nada.</translation>
    </message>
    <message>
        <source>A compensation cannot fail.</source>
        <translation>Uma compensação não pode falhar.</translation>
    </message>
    <message>
        <source>“OrderUpdated” is an event.</source>
        <translation>“OrderUpdated” é um evento.</translation>
    </message>
    <message>
        <source>An event is a polite command.</source>
        <translation>Um evento é um comando educado.</translation>
    </message>
    <message>
        <source>A thin event is enough: who needs more asks back.</source>
        <translation>Um evento enxuto basta: quem precisa de mais, pergunta.</translation>
    </message>
    <message>
        <source>Long streams need snapshots.</source>
        <translation>Fluxos longos precisam de instantâneos.</translation>
    </message>
    <message>
        <source>Races are about microseconds: lock it.</source>
        <translation>Corridas são questão de microssegundos: basta bloquear.</translation>
    </message>
    <message>
        <source>It ran well a hundred times, so it is right.</source>
        <translation>Rodou bem cem vezes, logo está certo.</translation>
    </message>
    <message>
        <source>Up to date means right, and late means wrong.</source>
        <translation>Em dia quer dizer certo, e atrasado quer dizer errado.</translation>
    </message>
    <message>
        <source>A new version of an event may mean anything.</source>
        <translation>Uma nova versão de um evento pode significar qualquer coisa.</translation>
    </message>
    <message>
        <source>Deleting the row forgets the person.</source>
        <translation>Apagar a linha faz esquecer a pessoa.</translation>
    </message>
    <message>
        <source>If it is good here, all of it should be event-sourced.</source>
        <translation>Se é bom aqui, tudo deveria ser por eventos.</translation>
    </message>
    <message>
        <source>The split made it faster.</source>
        <translation>A divisão deixou tudo mais rápido.</translation>
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
        <translation>Para viagem</translation>
    </message>
    <message>
        <source>Takeaway %1</source>
        <translation>Viagem %1</translation>
    </message>
    <message>
        <source>Delivered, left without paying</source>
        <translation>Entregue, saiu sem pagar</translation>
    </message>
    <message>
        <source>Delivered, awaits payment</source>
        <translation>Entregue, espera pagamento</translation>
    </message>
    <message>
        <source>Delivered and paid</source>
        <translation>Entregue e pago</translation>
    </message>
    <message>
        <source>Delivered, bill closed</source>
        <translation>Entregue, conta fechada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>No fogo</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>Na cozinha</translation>
    </message>
    <message>
        <source>Placed, awaits payment</source>
        <translation>Feito, espera pagamento</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeitado: %1</translation>
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
        <translation>Desconhecido</translation>
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
        <translation>PIN do telão</translation>
    </message>
    <message>
        <source>You need no name. You get a number and a bird, and nothing else is kept of you.</source>
        <translation>Não é preciso nome. Você recebe um número e um pássaro, e nada mais se guarda de você.</translation>
    </message>
    <message>
        <source>You are {name}.</source>
        <translation>Você é {name}.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Cardápio</translation>
    </message>
    <message>
        <source>One more {dish}</source>
        <translation>Mais um {dish}</translation>
    </message>
    <message>
        <source>One less {dish}</source>
        <translation>Menos um {dish}</translation>
    </message>
    <message>
        <source>contains {allergens}</source>
        <translation>contém {allergens}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>esgotado</translation>
    </message>
    <message>
        <source>Order for {total}</source>
        <translation>Pedir por {total}</translation>
    </message>
    <message>
        <source>Choose a dish first.</source>
        <translation>Escolha antes um prato.</translation>
    </message>
    <message>
        <source>Your orders</source>
        <translation>Seus pedidos</translation>
    </message>
    <message>
        <source>You have not ordered anything yet.</source>
        <translation>Você ainda não pediu nada.</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Número {n}</translation>
    </message>
    <message>
        <source>Pay {total} by card</source>
        <translation>Pagar {total} no cartão</translation>
    </message>
    <message>
        <source>The card is pretended: you need none.</source>
        <translation>O cartão é fictício: não é preciso ter um.</translation>
    </message>
    <message>
        <source>Where is my order?</source>
        <translation>Onde está meu pedido?</translation>
    </message>
    <message>
        <source>Collect it</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>O painel</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>As of {at}, event {position}.</source>
        <translation>Estado às {at}, evento {position}.</translation>
    </message>
    <message>
        <source>It shows what was {n} s ago.</source>
        <translation>Mostra o que era há {n} s.</translation>
    </message>
    <message>
        <source>It is up to date.</source>
        <translation>Está em dia.</translation>
    </message>
    <message>
        <source>Look at the board</source>
        <translation>Olhar o painel</translation>
    </message>
    <message>
        <source>Number {n} is called.</source>
        <translation>O número {n} foi chamado.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiro não dizer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Your answer is in. You may change it until the question is closed.</source>
        <translation>Sua resposta foi recebida. Você pode mudá-la até a pergunta ser encerrada.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>A pergunta está encerrada.</translation>
    </message>
    <message>
        <source>What happened: {text}</source>
        <translation>O que aconteceu: {text}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>A caminho …</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer was not reached for {n} s.</source>
        <translation>O computador do professor está sem contato há {n} s.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is not reached.</source>
        <translation>Sem contato com o computador do professor.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is reached again.</source>
        <translation>O contato com o computador do professor voltou.</translation>
    </message>
    <message>
        <source>This is not the code or PIN that is shown now.</source>
        <translation>Este não é o código ou PIN mostrado agora.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were typed. Scan the code, or wait two minutes.</source>
        <translation>Foram digitados PINs errados demais. Leia o código, ou espere dois minutos.</translation>
    </message>
    <message>
        <source>As many guests are in as may be.</source>
        <translation>Está lotado: não entra mais ninguém.</translation>
    </message>
    <message>
        <source>You are not known here any more. Please come in again.</source>
        <translation>Você não é mais conhecido aqui. Entre de novo, por favor.</translation>
    </message>
    <message>
        <source>You were sent out.</source>
        <translation>Você foi retirado.</translation>
    </message>
    <message>
        <source>The doors are closed.</source>
        <translation>As portas estão fechadas.</translation>
    </message>
    <message>
        <source>You go on in another window.</source>
        <translation>Você continua em outra janela.</translation>
    </message>
    <message>
        <source>Good-bye.</source>
        <translation>Até logo.</translation>
    </message>
    <message>
        <source>That was more than a person can ask for.</source>
        <translation>Isso foi mais do que uma pessoa consegue pedir.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>This page comes by HTTP over the local network: others there can read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>Esta página vem por HTTP pela rede local: outros nela podem ler junto. Nada de pessoal se pergunta, e nada se guarda.</translation>
    </message>
    <message>
        <source>This page comes encrypted (HTTPS): others in the network cannot read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>Esta página vem cifrada (HTTPS): outros na rede não podem ler junto. Nada de pessoal se pergunta, e nada se guarda.</translation>
    </message>
</context>
<context>
    <name>PhoneText</name>
    <message>
        <source>No phone has come in yet. Perhaps the wireless network keeps its clients apart, as guest networks often do, or a firewall closes the port of %1. Try it with one phone; where it cannot be helped, ask for a show of hands.</source>
        <translation>Nenhum celular entrou ainda. Talvez a rede sem fio isole seus aparelhos, como fazem muitas redes de convidados, ou um firewall feche a porta de %1. Experimente com um celular; se não houver jeito, peça para levantarem as mãos.</translation>
    </message>
    <message>
        <source>In this evening nothing can be ordered. Questions of a lesson are still asked here.</source>
        <translation>Nesta noite nada se pode pedir. As perguntas de uma lição são feitas aqui mesmo assim.</translation>
    </message>
    <message>
        <source>The class looks back at what was: nothing can be asked for until it is now again.</source>
        <translation>A turma olha para o que já foi: nada se pode pedir até voltar ao agora.</translation>
    </message>
    <message>
        <source>This is not your order.</source>
        <translation>Este pedido não é seu.</translation>
    </message>
    <message>
        <source>There is no such dish.</source>
        <translation>Não existe esse prato.</translation>
    </message>
    <message>
        <source>Your order is taken. You have number %1.</source>
        <translation>Seu pedido foi anotado. Seu número é %1.</translation>
    </message>
    <message>
        <source>Paid. Your number will be called on the board.</source>
        <translation>Pago. Seu número será chamado no painel.</translation>
    </message>
    <message>
        <source>%1 says: I know nothing of it yet.</source>
        <translation>%1 diz: ainda não sei nada dele.</translation>
    </message>
    <message>
        <source>%1 says: it is not paid yet.</source>
        <translation>%1 diz: ainda não está pago.</translation>
    </message>
    <message>
        <source>%1 says: it is still in the kitchen.</source>
        <translation>%1 diz: ainda está na cozinha.</translation>
    </message>
    <message>
        <source>%1 says: it is ready. Come and collect it.</source>
        <translation>%1 diz: está pronto. Venha buscar.</translation>
    </message>
    <message>
        <source>%1 says: it is on its way to you.</source>
        <translation>%1 diz: está a caminho de você.</translation>
    </message>
    <message>
        <source>%1 says: you have it.</source>
        <translation>%1 diz: você já o tem.</translation>
    </message>
    <message>
        <source>Here it is. Enjoy your meal!</source>
        <translation>Aqui está. Bom apetite!</translation>
    </message>
    <message>
        <source>Your order is on its way to the kitchen.</source>
        <translation>Seu pedido está a caminho da cozinha.</translation>
    </message>
    <message>
        <source>The kitchen knows of it. Your number will be called on the board.</source>
        <translation>A cozinha já sabe dele. Seu número será chamado no painel.</translation>
    </message>
    <message>
        <source>The restaurant does not take it now. Please try again.</source>
        <translation>O restaurante não o aceita agora. Tente de novo, por favor.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: a picture is saved as .png or .svg</source>
        <translation>%1: uma imagem é salva como .png ou .svg</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser escrito: %2</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Imagens (*.png);;Desenhos (*.svg)</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>%1: a contact sheet is saved as .pdf</source>
        <translation>%1: uma folha de contato é salva como .pdf</translation>
    </message>
    <message>
        <source>%1: there is no folder %2</source>
        <translation>%1: não há pasta %2</translation>
    </message>
    <message>
        <source>--at: %1 lies outside the evening, which goes from %2 to %3</source>
        <translation>--at: %1 fica fora da noite, que vai de %2 a %3</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · evento %2 de %3</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: a pasta não pode ser criada</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 não pode ser escrito</translation>
    </message>
    <message>
        <source>%1: nobody has noted anything, and no caption stands anywhere; moments are named by --at</source>
        <translation>%1: ninguém anotou nada, e não há legenda em lugar nenhum; os momentos se indicam com --at</translation>
    </message>
</context>
<context>
    <name>PlaceInfo</name>
    <message>
        <source>Hears of events as a view does, and answers some with commands of its own.</source>
        <translation>Fica sabendo dos eventos como uma visão, e responde a alguns com comandos próprios.</translation>
    </message>
    <message>
        <source>What has happened, in order, never changed. Each view reads it by itself.</source>
        <translation>O que aconteceu, em ordem, nunca alterado. Cada visão o lê por si.</translation>
    </message>
    <message>
        <source>%1: no event is brought to it; it reads %2.</source>
        <translation>%1: nenhum evento lhe é levado; lê %2.</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event at once.</source>
        <translation>Neste cenário fica sabendo de um evento na hora.</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event %1 after it was written.</source>
        <translation>Neste cenário fica sabendo de um evento %1 depois de escrito.</translation>
    </message>
    <message>
        <source>What is delivered to it is bent: its menu says how, under Deliveries.</source>
        <translation>O que lhe é entregue está perturbado: seu menu diz como, em Entregas.</translation>
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
        <translation>%1 e %2</translation>
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
        <translation>%1: ±%2 % (umas %3 noites)</translation>
    </message>
    <message>
        <source>and %1 more, the widest of them %2</source>
        <comment>figures; one of them by name</comment>
        <translation>e mais %1, a mais larga delas %2</translation>
    </message>
    <message>
        <source>Too few measured evenings for ±%1 % of the mean: %2.</source>
        <translation>Poucas noites medidas demais para ±%1 % da média: %2.</translation>
    </message>
    <message>
        <source>Too few simulated evenings for ±%1 % of the mean: %2.</source>
        <translation>Poucas noites simuladas demais para ±%1 % da média: %2.</translation>
    </message>
    <message>
        <source>±%1 % of the mean; some %2 evenings would be needed for ±%3 %</source>
        <translation>±%1 % da média; seriam precisas umas %2 noites para ±%3 %</translation>
    </message>
    <message>
        <source>One evening alone says nothing of how far off its figures may be.</source>
        <translation>Uma noite sozinha não diz quanto seus números podem desviar.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>From now on %1 hears of events at once</source>
        <translation>A partir de agora %1 fica sabendo dos eventos na hora</translation>
    </message>
    <message>
        <source>From now on %1 hears of events %2 late</source>
        <translation>A partir de agora %1 fica sabendo dos eventos com atraso de %2</translation>
    </message>
    <message>
        <source>stopped at %1: %2</source>
        <translation>parada em %1: %2</translation>
    </message>
    <message>
        <source>rebuilding %1 %, %2 s left</source>
        <translation>reconstruindo, %1 %, faltam %2 s</translation>
    </message>
    <message>
        <source>at %1 · %2 on the way</source>
        <translation>em %1 · %2 a caminho</translation>
    </message>
    <message>
        <source>at %1 · up to date</source>
        <translation>em %1 · em dia</translation>
    </message>
    <message>
        <source>at %1 · %2 behind</source>
        <translation>em %1 · atraso: %2</translation>
    </message>
    <message>
        <source>at %1 · %2, %3 behind</source>
        <translation>em %1 · %2, atraso: %3</translation>
    </message>
    <message>
        <source>It hears of each event %1 late, on purpose.</source>
        <translation>Fica sabendo de cada evento com atraso de %1, de propósito.</translation>
    </message>
    <message>
        <source>This machine has been at it for %1 s.</source>
        <translation>Esta máquina está nisso há %1 s.</translation>
    </message>
    <message>
        <source>Only what follows the log can be delayed: this view is kept in step in another way.</source>
        <translation>Só pode ser retardado o que segue o log: esta visão é mantida em dia de outro modo.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>rebuilding</source>
        <translation>reconstruindo</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desatualizada</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>visão de leitura</translation>
    </message>
    <message>
        <source>empty · rebuilds: %1</source>
        <translation>vazia · reconstruções: %1</translation>
    </message>
    <message>
        <source>empty · no look yet</source>
        <translation>vazia · ninguém olhou ainda</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>descartada</translation>
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
        <translation>Esta noite foi aberta só para olhar.</translation>
    </message>
    <message>
        <source>That does not happen any more in this evening.</source>
        <translation>Isso não acontece mais nesta noite.</translation>
    </message>
    <message>
        <source>This command has not been answered yet.</source>
        <translation>Este comando ainda não teve resposta.</translation>
    </message>
</context>
<context>
    <name>QueueInfo</name>
    <message>
        <source>It hears of each %1 late, on purpose. </source>
        <translation>Fica sabendo de cada %1 com atraso, de propósito. </translation>
    </message>
    <message>
        <source>%1 on their way to %2</source>
        <translation>%1 a caminho, para %2</translation>
    </message>
    <message>
        <source>Who arrives first stands first.</source>
        <translation>Quem chega primeiro fica na frente.</translation>
    </message>
    <message>
        <source>%1, arrives at %2</source>
        <translation>%1, chega às %2</translation>
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
        <translation>No papel “%1” ninguém pode ler %2.</translation>
    </message>
    <message>
        <source>In the role %1 one may read in %2 what is said of one&apos;s own order only: the rest is about others.</source>
        <translation>No papel “%1” só se lê em parte %2: o que se diz do próprio pedido; o resto é sobre outros.</translation>
    </message>
    <message>
        <source>The files hold what every view shows. In the role %1 one may not read all of %2, and so none of the files.</source>
        <translation>Os arquivos contêm o que todas as visões mostram. No papel “%1” não se pode ler por inteiro %2, e por isso nenhum dos arquivos.</translation>
    </message>
    <message>
        <source>In the role %1 nobody may take an order. These may: %2.</source>
        <translation>No papel “%1” ninguém pode anotar um pedido. Podem: %2.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 (%2) may not %3.</source>
        <translation>%1 (%2) não pode %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the staff list of this evening.</source>
        <translation>“%1” não está na lista da equipe desta noite.</translation>
    </message>
    <message>
        <source>%1 is on the staff list, but not in that role (%2).</source>
        <translation>%1 está na lista da equipe, mas não nesse papel (%2).</translation>
    </message>
    <message>
        <source>%1 may not speak for the process manager.</source>
        <translation>%1 não pode falar pelo gerente de processo.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Não há pedido %1.</translation>
    </message>
    <message>
        <source>Orders are numbered from 1.</source>
        <translation>Pedidos são numerados a partir de 1.</translation>
    </message>
    <message>
        <source>Order %1 was placed already.</source>
        <translation>O pedido %1 já foi feito.</translation>
    </message>
    <message>
        <source>Nothing was ordered: name at least one dish.</source>
        <translation>Nada foi pedido: diga ao menos um prato.</translation>
    </message>
    <message>
        <source>There is nothing to reserve.</source>
        <translation>Não há nada a reservar.</translation>
    </message>
    <message>
        <source>An order has at most %1 lines; place another order for the rest.</source>
        <translation>Um pedido tem no máximo %1 linhas; faça outro pedido para o resto.</translation>
    </message>
    <message>
        <source>A takeaway order needs the guest&apos;s name.</source>
        <translation>Um pedido para viagem precisa do nome do cliente.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; on the menu.</source>
        <translation>Não há “%1” no cardápio.</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>Não há mesa %1.</translation>
    </message>
    <message>
        <source>Table %1 is taken by a party of %2.</source>
        <translation>A mesa %1 está ocupada por um grupo de %2.</translation>
    </message>
    <message>
        <source>Nobody sits at table %1.</source>
        <translation>Ninguém está sentado na mesa %1.</translation>
    </message>
    <message>
        <source>Table %1 has %2 seats, not %3.</source>
        <translation>A mesa %1 tem %2 lugares, não %3.</translation>
    </message>
    <message>
        <source>A party has a number from 1, and at least one guest.</source>
        <translation>Um grupo tem um número a partir de 1, e ao menos um cliente.</translation>
    </message>
    <message>
        <source>The party sits at that table already.</source>
        <translation>O grupo já está sentado nessa mesa.</translation>
    </message>
    <message>
        <source>Party %1 sits at table %2.</source>
        <translation>O grupo %1 está sentado na mesa %2.</translation>
    </message>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>O pedido %1 não tem linha %2.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was voided.</source>
        <translation>A linha %1 (%2) do pedido %3 foi estornada.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is its last one; cancel the order instead.</source>
        <translation>A linha %1 (%2) do pedido %3 é a última; em vez disso, cancele o pedido.</translation>
    </message>
    <message>
        <source>Courses are numbered from 1.</source>
        <translation>Etapas são numeradas a partir de 1.</translation>
    </message>
    <message>
        <source>Order %1 has nothing waiting in course %2.</source>
        <translation>O pedido %1 não tem nada à espera na etapa %2.</translation>
    </message>
    <message>
        <source>Course %1 of order %2 was fired already.</source>
        <translation>A etapa %1 do pedido %2 já foi disparada.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled at %2.</source>
        <translation>O pedido %1 foi cancelado às %2.</translation>
    </message>
    <message>
        <source>Order %1 was rejected at %2.</source>
        <translation>O pedido %1 foi rejeitado às %2.</translation>
    </message>
    <message>
        <source>Order %1 was accepted already.</source>
        <translation>O pedido %1 já foi aceito.</translation>
    </message>
    <message>
        <source>No line of order %1 waits to be accepted.</source>
        <translation>Nenhuma linha do pedido %1 espera ser aceita.</translation>
    </message>
    <message>
        <source>Order %1 is not accepted yet.</source>
        <translation>O pedido %1 ainda não foi aceito.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not accepted yet.</source>
        <translation>A linha %1 (%2) do pedido %3 ainda não foi aceita.</translation>
    </message>
    <message>
        <source>Course %1 of order %2 comes first.</source>
        <translation>A etapa %1 do pedido %2 vem antes.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 waits for course %4 to be fired.</source>
        <translation>A linha %1 (%2) do pedido %3 espera que a etapa %4 seja disparada.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking already.</source>
        <translation>A linha %1 (%2) do pedido %3 já está no fogo.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not cooking yet.</source>
        <translation>A linha %1 (%2) do pedido %3 ainda não está no fogo.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is ready already.</source>
        <translation>A linha %1 (%2) do pedido %3 já está pronta.</translation>
    </message>
    <message>
        <source>Order %1 is ready already; place another order.</source>
        <translation>O pedido %1 já está pronto; faça outro pedido.</translation>
    </message>
    <message>
        <source>Order %1 is not ready yet.</source>
        <translation>O pedido %1 ainda não está pronto.</translation>
    </message>
    <message>
        <source>The ticket of order %1 was bumped already.</source>
        <translation>A comanda do pedido %1 já foi liberada.</translation>
    </message>
    <message>
        <source>The ticket of order %1 is not bumped.</source>
        <translation>A comanda do pedido %1 não está liberada.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was picked up already.</source>
        <translation>A linha %1 (%2) do pedido %3 já foi retirada.</translation>
    </message>
    <message>
        <source>Order %1 was picked up already, or a part of it.</source>
        <translation>O pedido %1, ou parte dele, já foi retirado.</translation>
    </message>
    <message>
        <source>Nothing of order %1 waits at the pass any more.</source>
        <translation>Nada mais do pedido %1 espera no passe.</translation>
    </message>
    <message>
        <source>Order %1 was not picked up yet.</source>
        <translation>O pedido %1 ainda não foi retirado.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was delivered already.</source>
        <translation>A linha %1 (%2) do pedido %3 já foi entregue.</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, or a part of it.</source>
        <translation>O pedido %1, ou parte dele, já foi entregue.</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, as far as it was ready.</source>
        <translation>O pedido %1 já foi entregue, no que estava pronto.</translation>
    </message>
    <message>
        <source>A takeaway order is paid before it is cooked; place another order.</source>
        <translation>Um pedido para viagem é pago antes de ser preparado; faça outro pedido.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: only a manager can void it.</source>
        <translation>A linha %1 (%2) do pedido %3 está no fogo: só um gerente pode estorná-la.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: only a manager can void it.</source>
        <translation>A linha %1 (%2) do pedido %3 está pronta: só um gerente pode estorná-la.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: say why it is to be voided.</source>
        <translation>A linha %1 (%2) do pedido %3 está no fogo: diga por que deve ser estornada.</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: say why it is to be voided.</source>
        <translation>A linha %1 (%2) do pedido %3 está pronta: diga por que deve ser estornada.</translation>
    </message>
    <message>
        <source>Say why order %1 is to be cancelled.</source>
        <translation>Diga por que o pedido %1 deve ser cancelado.</translation>
    </message>
    <message>
        <source>Nothing is reserved for order %1.</source>
        <translation>Nada está reservado para o pedido %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 is reserved for order %2.</source>
        <translation>Nada de %1 está reservado para o pedido %2.</translation>
    </message>
    <message>
        <source>%1 is not reserved for line %2 of order %3.</source>
        <translation>%1 não está reservado para a linha %2 do pedido %3.</translation>
    </message>
    <message>
        <source>%1 is reserved already for line %2 of order %3.</source>
        <translation>%1 já está reservado para a linha %2 do pedido %3.</translation>
    </message>
    <message>
        <source>%1 is marked sold out already.</source>
        <translation>%1 já está marcado como esgotado.</translation>
    </message>
    <message>
        <source>%1 is not sold out.</source>
        <translation>%1 não está esgotado.</translation>
    </message>
    <message>
        <source>Nothing is left of %1; receive some first.</source>
        <translation>Não resta nada de %1; receba antes algum.</translation>
    </message>
    <message>
        <source>At least one of %1 can be reserved.</source>
        <translation>Pode-se reservar ao menos um de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be received: it takes at least one, and no more than can be counted.</source>
        <translation>Não se podem receber %1 de %2: é preciso ao menos um, e não mais do que se pode contar.</translation>
    </message>
    <message>
        <source>%1 cannot be asked for order %2.</source>
        <translation>Não se pode cobrar %1 pelo pedido %2.</translation>
    </message>
    <message>
        <source>%1 cannot be given back for order %2: %3 of it is with us.</source>
        <translation>Não se pode devolver %1 pelo pedido %2: dele temos %3.</translation>
    </message>
    <message>
        <source>There is no bill for order %1 yet.</source>
        <translation>Ainda não há conta do pedido %1.</translation>
    </message>
    <message>
        <source>%1 is asked already for order %2.</source>
        <translation>Já se cobrou %1 pelo pedido %2.</translation>
    </message>
    <message>
        <source>Order %1 was paid at %2.</source>
        <translation>O pedido %1 foi pago às %2.</translation>
    </message>
    <message>
        <source>The card for order %1 was declined at %2.</source>
        <translation>O cartão do pedido %1 foi recusado às %2.</translation>
    </message>
    <message>
        <source>Order %1 was not paid in time: its payment expired at %2.</source>
        <translation>O pedido %1 não foi pago a tempo: o pagamento expirou às %2.</translation>
    </message>
    <message>
        <source>Nothing was paid for order %1.</source>
        <translation>Nada foi pago pelo pedido %1.</translation>
    </message>
    <message>
        <source>No refund of order %1 is on its way that could be declined.</source>
        <translation>Nenhum reembolso do pedido %1 está a caminho para ser recusado.</translation>
    </message>
    <message>
        <source>No money is owed for order %1.</source>
        <translation>Não se deve dinheiro pelo pedido %1.</translation>
    </message>
    <message>
        <source>Another command was sent under this id before: %1 number %2.</source>
        <translation>Outro comando foi enviado antes com este id: %1 número %2.</translation>
    </message>
    <message>
        <source>Others changed the same thing again and again; please try once more.</source>
        <translation>Outros mudaram a mesma coisa vez após vez; tente mais uma vez.</translation>
    </message>
    <message>
        <source>The %1 service did not answer within %2.</source>
        <translation>O serviço %1 não respondeu em %2.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>An evening of commands: no guests live in it, so nobody waits.</source>
        <translation>Uma noite de comandos: nela não vivem clientes, então ninguém espera.</translation>
    </message>
    <message>
        <source>Guests or parties who came: %1; well served: %2; lost: %3.</source>
        <translation>Clientes ou grupos que vieram: %1; bem servidos: %2; perdidos: %3.</translation>
    </message>
    <message>
        <source>The mean wait to order was %1 up to %2 (“%3”), and %4 from there on.</source>
        <translation>A espera média para pedir foi de %1 até %2 (“%3”), e de %4 dali em diante.</translation>
    </message>
    <message>
        <source>No command of guests or staff was refused.</source>
        <translation>Nenhum comando de clientes ou equipe foi recusado.</translation>
    </message>
    <message>
        <source>Commands of guests and staff that were refused: %1.</source>
        <translation>Comandos de clientes e equipe que foram recusados: %1.</translation>
    </message>
    <message>
        <source>Waits before and after each cue</source>
        <translation>Esperas antes e depois de cada deixa</translation>
    </message>
    <message>
        <source>In the mean, then what 95 of 100 did not exceed, and how many waited. A wait is counted where it ended; bars show the mean.</source>
        <translation>A média, depois o que 95 de 100 não passaram, e quantos esperaram. Uma espera conta onde terminou; as barras mostram a média.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The whole evening</source>
        <translation>A noite inteira</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>Desistiram de esperar</translation>
    </message>
    <message>
        <source>Guests, and why some were lost</source>
        <translation>Clientes, e por que alguns se perderam</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>Um grupo conta uma vez.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>came</source>
        <translation>vieram</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servidos</translation>
    </message>
    <message>
        <source>still inside</source>
        <translation>ainda dentro</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true</source>
        <translation>O que custou guiar-se por visões que não mostravam a verdade</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>O que foi recusado</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>count</source>
        <translation>contagem</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>primeiro às</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>e por quê</translation>
    </message>
    <message>
        <source>The same evening otherwise staffed</source>
        <translation>A mesma noite com outra equipe</translation>
    </message>
    <message>
        <source>The same guests, seed and commands of persons, played again. One evening each: what is chance, Compare tells. Figures that are zero in each are left out.</source>
        <translation>Os mesmos clientes, semente e comandos de pessoas, reproduzidos de novo. Uma noite de cada: o que é acaso, Comparar conta. Números que são zero em todas ficam de fora.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>esta noite</translation>
    </message>
    <message>
        <source>%1: what the evening was</source>
        <translation>%1: como foi a noite</translation>
    </message>
    <message>
        <source>%1: what the evening was so far</source>
        <translation>%1: como foi a noite até agora</translation>
    </message>
    <message>
        <source>%1 to %2 of restaurant time, seed %3</source>
        <translation>%1 a %2 de tempo do restaurante, semente %3</translation>
    </message>
    <message>
        <source>Simulated: counted in the record of this one evening. With another seed other guests come, and the figures are others.</source>
        <translation>Simulado: contado na gravação desta única noite. Com outra semente vêm outros clientes, e os números são outros.</translation>
    </message>
    <message>
        <source>The evening begins</source>
        <translation>A noite começa</translation>
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
            <numerusform>Turma · %1 posto</numerusform>
            <numerusform>Turma · %1 postos</numerusform>
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
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>The service %1 goes on</source>
        <translation>O serviço %1 continua</translation>
    </message>
    <message>
        <source>The service %1 is slow: it decides %2 later</source>
        <translation>O serviço %1 está lento: decide %2 mais tarde</translation>
    </message>
    <message>
        <source>The service %1 is stopped</source>
        <translation>O serviço %1 está parado</translation>
    </message>
    <message>
        <source>%1 is slow: each decision takes %2</source>
        <translation>%1 está lento: cada decisão leva %2</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está parado</translation>
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
            <numerusform>%1 comando espera por ele</numerusform>
            <numerusform>%1 comandos esperam por ele</numerusform>
        </translation>
    </message>
    <message>
        <source>… %1 by %2: waits for the service %3 since %4.</source>
        <translation>… %1 de %2: espera pelo serviço %3 desde %4.</translation>
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
        <translation>O tempo corre para baixo; o que acontece no mesmo instante fica um abaixo do outro, na sua ordem.</translation>
    </message>
    <message>
        <source>A line to a view that slopes is an event in flight, for %1 at the longest.</source>
        <translation>Uma linha inclinada para uma visão é um evento a caminho, por %1 no máximo.</translation>
    </message>
    <message>
        <source>No line to a view slopes: the views hear of events at once.</source>
        <translation>Nenhuma linha para uma visão se inclina: as visões ficam sabendo dos eventos na hora.</translation>
    </message>
    <message>
        <source>Where a lifeline is dotted, time is left out (≈).</source>
        <translation>Onde uma linha de vida é pontilhada, há tempo omitido (≈).</translation>
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
        <translation>%1 está a caminho, para %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 alcança %2</translation>
    </message>
    <message>
        <source>%1 sent %2. Decided on: %3.</source>
        <translation>%1 enviou %2. Decidido com: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, refused: %3</source>
        <translation>%1: %2, recusado: %3</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>decidido com %1</translation>
    </message>
    <message>
        <source>%1, and what follows from it</source>
        <translation>%1, e o que se segue</translation>
    </message>
    <message>
        <source>%1 sent %2, which set off what follows.</source>
        <translation>%1 enviou %2, que desencadeou o que se segue.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>event %1, written in %2 at version %3: %4</source>
        <translation>evento %1, escrito em %2 na versão %3: %4</translation>
    </message>
    <message>
        <source>, after %1</source>
        <translation>, após %1</translation>
    </message>
    <message>
        <source>%1 appears</source>
        <translation>%1 aparece</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 some</translation>
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
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SteppingBack</name>
    <message>
        <source>Somebody sits in the kitchen: the cooks step back</source>
        <translation>Alguém ocupa a cozinha: os cozinheiros se retiram</translation>
    </message>
    <message>
        <source>The kitchen is left: the cooks are back</source>
        <translation>A cozinha ficou livre: os cozinheiros voltaram</translation>
    </message>
    <message>
        <source>Somebody has a waiter&apos;s seat, and serves</source>
        <translation>Alguém ocupa um posto de garçom e serve</translation>
    </message>
    <message>
        <source>The waiter&apos;s seat is left: the staff serves again</source>
        <translation>O posto de garçom foi deixado: a equipe volta a servir</translation>
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
        <translation>%1. Responde ao evento %2 com um comando próprio.</translation>
    </message>
    <message>
        <source>%1. A command: a wish that the write side decides.</source>
        <translation>%1. Um comando: um desejo que o lado de escrita decide.</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 é recusado</translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation>%1 veio de novo</translation>
    </message>
    <message>
        <source>It is answered as the first time, and nothing is written.</source>
        <translation>É respondido como da primeira vez, e nada é escrito.</translation>
    </message>
    <message>
        <source>%1 is accepted</source>
        <translation>%1 é aceito</translation>
    </message>
    <message>
        <source>Nothing changes by it: no event.</source>
        <translation>Nada muda com isso: nenhum evento.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>In one transaction it has become %1.</source>
        <translation>Numa só transação, virou %1.</translation>
    </message>
    <message>
        <source>It was decided on %1 as of event %2.</source>
        <translation>Foi decidido com %1 como no evento %2.</translation>
    </message>
    <message>
        <source>%1 board: event %2</source>
        <translation>Quadro de %1: evento %2</translation>
    </message>
    <message>
        <source>%1 has arrived. Now it says: %2</source>
        <translation>%1 chegou. Agora diz: %2</translation>
    </message>
    <message>
        <source>It has not heard of %1 yet: what it says may not be true any more.</source>
        <translation>Ainda não sabe de %1: o que diz pode não ser mais verdade.</translation>
    </message>
    <message>
        <source>It answers at once, and nothing changes by it: a query.</source>
        <translation>Responde na hora, e nada muda com isso: uma consulta.</translation>
    </message>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 olha %2</translation>
    </message>
</context>
<context>
    <name>StoryPainter</name>
    <message>
        <source>relay</source>
        <translation>retransmissor</translation>
    </message>
    <message>
        <source>dual write</source>
        <translation>escrita dupla</translation>
    </message>
    <message>
        <source>one transaction: log and boards</source>
        <translation>uma transação: log e quadros</translation>
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
        <translation>evento; o que é copiado</translation>
    </message>
    <message>
        <source>look (query)</source>
        <translation>olhada (consulta)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>caixa de saída</translation>
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
        <translation>Quadro de %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>parado em %1</translation>
    </message>
    <message>
        <source>written with the log</source>
        <translation>escrito com o log</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 a caminho</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>%1 behind · %2</source>
        <translation>atraso: %1 · %2</translation>
    </message>
    <message>
        <source>joined from %1 tables</source>
        <translation>unido de %1 tabelas</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>O log</translation>
    </message>
    <message>
        <source>The log: what %1 has written</source>
        <translation>O log: o que %1 escreveu</translation>
    </message>
    <message>
        <source>The log: stream %1</source>
        <translation>O log: fluxo %1</translation>
    </message>
    <message>
        <source>event %1, as a row</source>
        <translation>evento %1, como linha</translation>
    </message>
    <message>
        <source>stream %1 · version %2</source>
        <translation>fluxo %1 · versão %2</translation>
    </message>
    <message>
        <source>type %1 · at %2</source>
        <translation>tipo %1 · às %2</translation>
    </message>
    <message>
        <source>by command %1</source>
        <translation>pelo comando %1</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>Lado de escrita</translation>
    </message>
    <message>
        <source>event %1 · %2 refused</source>
        <translation>evento %1 · %2 recusados</translation>
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
        <translation>recusado: %1</translation>
    </message>
    <message>
        <source>known already, answered as before</source>
        <translation>já conhecido, respondido como antes</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>aceito: %1</translation>
    </message>
    <message>
        <source>one model: boards are joined from it</source>
        <translation>um modelo: os quadros são unidos dele</translation>
    </message>
    <message>
        <source>triggers: %1 noted</source>
        <translation>gatilhos: %1 anotados</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>Process manager</source>
        <translation>Gerente de processo</translation>
    </message>
    <message>
        <source>has sent nothing yet</source>
        <translation>ainda não enviou nada</translation>
    </message>
    <message>
        <source>waits for nothing</source>
        <translation>não espera nada</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>%1: waits for %2</source>
        <translation>%1: espera por %2</translation>
    </message>
    <message>
        <source>fetches no more: stopped</source>
        <translation>não busca mais: parado</translation>
    </message>
    <message>
        <source>polls no more: stopped</source>
        <translation>não consulta mais: parado</translation>
    </message>
    <message>
        <source>fetches the slips</source>
        <translation>busca os bilhetes</translation>
    </message>
    <message>
        <source>polls: what is new?</source>
        <translation>consulta: o que há de novo?</translation>
    </message>
    <message>
        <source>fetches in %1</source>
        <translation>busca em %1</translation>
    </message>
    <message>
        <source>polls in %1</source>
        <translation>consulta em %1</translation>
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
        <translation>acredita: %1</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>verdade: %1</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 olha %2</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>On the %1 board since event %2.</source>
        <translation>No quadro de %1 desde o evento %2.</translation>
    </message>
    <message>
        <source>On the %1 board.</source>
        <translation>No quadro de %1.</translation>
    </message>
    <message>
        <source>%1 board</source>
        <translation>Quadro de %1</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>visão de leitura</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation>%1: lê %2</translation>
    </message>
</context>
<context>
    <name>StoryThings</name>
    <message>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Messages on the way</source>
        <translation>Mensagens a caminho</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensamento</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Olhada</translation>
    </message>
    <message>
        <source>at what is late</source>
        <translation>em algo atrasado</translation>
    </message>
</context>
<context>
    <name>SubjectText</name>
    <message>
        <source>Takeaway counter</source>
        <translation>Balcão de viagem</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Área de espera</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>há %1, desde %2</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>Não há ninguém.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting. The first is %1, there %2.</source>
        <translation>
            <numerusform>%n esperando. Primeiro: %1, ali %2.</numerusform>
            <numerusform>%n esperando. Primeiro: %1, ali %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cozinha</translation>
    </message>
    <message>
        <source>%1 in the pans, %2 waiting for a cook.</source>
        <translation>%1 nas panelas, %2 à espera de cozinheiro.</translation>
    </message>
    <message>
        <source>The pass</source>
        <translation>O passe</translation>
    </message>
    <message>
        <source>Nothing is ready to be carried.</source>
        <translation>Nada está pronto para ser levado.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready. Order %1 has been there %2.</source>
        <translation>
            <numerusform>%n pronto. O pedido %1 está ali %2.</numerusform>
            <numerusform>%n prontos. O pedido %1 está ali %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places are taken</source>
        <translation>%1 de %2 lugares ocupados</translation>
    </message>
    <message>
        <source>%1 in the pans</source>
        <translation>%1 nas panelas</translation>
    </message>
    <message>
        <source>%1, %2 waiting for a cook.</source>
        <translation>%1, %2 à espera de cozinheiro.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>for order %1 at the %2, cooks %3</source>
        <translation>para o pedido %1 (%2), no fogo %3</translation>
    </message>
    <message>
        <source>, done at %1</source>
        <translation>, pronto às %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1, takeaway</source>
        <translation>%1, viagem</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>%1 for %2, ready on the pass %3</source>
        <translation>%1 para %2, pronto no passe %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2; came at %3</source>
        <translation>%1, %2; chegou às %3</translation>
    </message>
    <message numerus="yes">
        <source>; %n waiting for %1: %2</source>
        <translation>
            <numerusform>; %n espera por %1: %2</numerusform>
            <numerusform>; %n esperam por %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>declined</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>esgotado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>nada resta</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>devem-se %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>takeaway for %1</source>
        <translation>viagem, %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>course %1</source>
        <translation>etapa %1</translation>
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
        <translation>da mesa %1 à mesa %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>no cartão</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>em dinheiro</translation>
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
        <translation>livre</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>está sendo atendido</translation>
    </message>
    <message>
        <source>served</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>está escolhendo</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>cardápio</translation>
    </message>
    <message>
        <source>wants to order</source>
        <translation>quer pedir</translation>
    </message>
    <message>
        <source>order?</source>
        <translation>pede?</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>espera pela comida</translation>
    </message>
    <message>
        <source>food…</source>
        <translation>comida…</translation>
    </message>
    <message>
        <source>food is ready</source>
        <translation>comida pronta</translation>
    </message>
    <message>
        <source>ready!</source>
        <translation>pronta!</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>tem uma pergunta</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>comendo</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>come</translation>
    </message>
    <message>
        <source>wants to pay</source>
        <translation>quer pagar</translation>
    </message>
    <message>
        <source>pays?</source>
        <translation>paga?</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
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
        <translation>%1 lugares</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 de %2 lugares</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>place an order</source>
        <translation>fazer um pedido</translation>
    </message>
    <message>
        <source>add to an order</source>
        <translation>acrescentar a um pedido</translation>
    </message>
    <message>
        <source>void a line</source>
        <translation>estornar uma linha</translation>
    </message>
    <message>
        <source>cancel an order</source>
        <translation>cancelar um pedido</translation>
    </message>
    <message>
        <source>accept an order</source>
        <translation>aceitar um pedido</translation>
    </message>
    <message>
        <source>reject an order</source>
        <translation>rejeitar um pedido</translation>
    </message>
    <message>
        <source>fire a course</source>
        <translation>disparar uma etapa</translation>
    </message>
    <message>
        <source>start cooking</source>
        <translation>começar a cozinhar</translation>
    </message>
    <message>
        <source>finish a line</source>
        <translation>terminar uma linha</translation>
    </message>
    <message>
        <source>bump a ticket</source>
        <translation>liberar uma comanda</translation>
    </message>
    <message>
        <source>recall a ticket</source>
        <translation>chamar de volta uma comanda</translation>
    </message>
    <message>
        <source>seat a party</source>
        <translation>acomodar um grupo</translation>
    </message>
    <message>
        <source>move a party</source>
        <translation>mudar um grupo de mesa</translation>
    </message>
    <message>
        <source>pick up an order</source>
        <translation>retirar um pedido</translation>
    </message>
    <message>
        <source>deliver an order</source>
        <translation>entregar um pedido</translation>
    </message>
    <message>
        <source>clear a table</source>
        <translation>arrumar uma mesa</translation>
    </message>
    <message>
        <source>receive stock</source>
        <translation>receber estoque</translation>
    </message>
    <message>
        <source>reserve stock</source>
        <translation>reservar estoque</translation>
    </message>
    <message>
        <source>release stock</source>
        <translation>liberar estoque</translation>
    </message>
    <message>
        <source>use up stock</source>
        <translation>consumir estoque</translation>
    </message>
    <message>
        <source>mark a dish sold out</source>
        <translation>marcar um prato como esgotado</translation>
    </message>
    <message>
        <source>put a dish back on sale</source>
        <translation>pôr um prato à venda de novo</translation>
    </message>
    <message>
        <source>ask for a payment</source>
        <translation>cobrar um pagamento</translation>
    </message>
    <message>
        <source>take a payment</source>
        <translation>receber um pagamento</translation>
    </message>
    <message>
        <source>give money back</source>
        <translation>devolver dinheiro</translation>
    </message>
    <message>
        <source>let a reservation expire</source>
        <translation>deixar uma reserva expirar</translation>
    </message>
    <message>
        <source>let a payment expire</source>
        <translation>deixar um pagamento expirar</translation>
    </message>
    <message>
        <source>say that a refund was declined</source>
        <translation>dizer que um reembolso foi recusado</translation>
    </message>
    <message>
        <source>try a refund again</source>
        <translation>tentar um reembolso de novo</translation>
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
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Counter, %1</source>
        <translation>Balcão, %1</translation>
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
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Take order</source>
        <translation>Anotar pedido</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Retirar</translation>
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
        <translation>Arrumar</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
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
        <translation>resposta</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>perguntas</translation>
    </message>
    <message>
        <source>at</source>
        <translation>às</translation>
    </message>
    <message>
        <source>awaits-payment</source>
        <translation>espera pagamento</translation>
    </message>
    <message>
        <source>balked</source>
        <translation>viu a fila</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>chegou às</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>card</source>
        <translation>cartão</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>leva</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>escolhendo</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>relógio</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>cozinheiro</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>no fogo</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>balcão</translation>
    </message>
    <message>
        <source>counter-queue</source>
        <translation>fila do balcão</translation>
    </message>
    <message>
        <source>course</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>details party</source>
        <translation>grupo (detalhes)</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>no salão</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>prato</translation>
    </message>
    <message>
        <source>dish card</source>
        <translation>ficha do prato</translation>
    </message>
    <message>
        <source>dish guests</source>
        <translation>clientes do prato</translation>
    </message>
    <message>
        <source>dishes order</source>
        <translation>pedido (pratos)</translation>
    </message>
    <message>
        <source>dishes party</source>
        <translation>grupo (pratos)</translation>
    </message>
    <message>
        <source>due</source>
        <translation>a pagar</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>comendo</translation>
    </message>
    <message>
        <source>ended why</source>
        <translation>motivo do fim</translation>
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
        <translation>disparado</translation>
    </message>
    <message>
        <source>fired at</source>
        <translation>disparado às</translation>
    </message>
    <message>
        <source>food</source>
        <translation>comida</translation>
    </message>
    <message>
        <source>food-ready</source>
        <translation>comida pronta</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>gave up on</source>
        <translation>desistiu de</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>foi embora</translation>
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
        <translation>na cozinha</translation>
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
        <translation>pedido (cozinha)</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>olhadas</translation>
    </message>
    <message>
        <source>lost-patience</source>
        <translation>perdeu a paciência</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gerente</translation>
    </message>
    <message>
        <source>measured staff</source>
        <translation>equipe medida</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing-to-order</source>
        <translation>nada para pedir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>open guest</source>
        <translation>cliente em aberto</translation>
    </message>
    <message>
        <source>open work</source>
        <translation>trabalho em aberto</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>order details</source>
        <translation>detalhes do pedido</translation>
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
        <translation>pago</translation>
    </message>
    <message>
        <source>party</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pagamento</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>picked-up</source>
        <translation>retirado</translation>
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
        <translation>feito</translation>
    </message>
    <message>
        <source>placed at</source>
        <translation>feito às</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>grupo de equipe</translation>
    </message>
    <message>
        <source>pool measure</source>
        <translation>medida de grupo</translation>
    </message>
    <message>
        <source>portions</source>
        <translation>porções</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posição</translation>
    </message>
    <message>
        <source>prepaid</source>
        <translation>pré-pago</translation>
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
        <translation>preço</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantidade</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>queue place</source>
        <translation>lugar na fila</translation>
    </message>
    <message>
        <source>queued at</source>
        <translation>na fila desde</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>ready at</source>
        <translation>pronto às</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
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
        <translation>serve</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>enviado às</translation>
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
        <translation>tamanho</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>esgotado</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>equipe</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estação</translation>
    </message>
    <message>
        <source>status number</source>
        <translation>número do painel</translation>
    </message>
    <message>
        <source>status order</source>
        <translation>pedido (números)</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>estoque</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>troca de tarefa</translation>
    </message>
    <message>
        <source>table</source>
        <translation>mesa</translation>
    </message>
    <message>
        <source>table card</source>
        <translation>ficha da mesa</translation>
    </message>
    <message>
        <source>take-order</source>
        <translation>anotar pedido</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>para viagem</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>cobrado</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>anota</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarefa</translation>
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
        <translation>até</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>estornado</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>waiter order</source>
        <translation>pedido (garçom)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>waiting-area</source>
        <translation>área de espera</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>esperas</translation>
    </message>
    <message>
        <source>waits-for-food</source>
        <translation>espera pela comida</translation>
    </message>
    <message>
        <source>wants-to-order</source>
        <translation>quer pedir</translation>
    </message>
    <message>
        <source>wants-to-pay</source>
        <translation>quer pagar</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quem</translation>
    </message>
    <message>
        <source>why gone</source>
        <translation>por que saiu</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
</context>
<context>
    <name>TodoText</name>
    <message>
        <source>the answer of stock</source>
        <translation>a resposta do estoque</translation>
    </message>
    <message>
        <source>payment of what is reserved</source>
        <translation>o pagamento do que está reservado</translation>
    </message>
    <message>
        <source>the bill over %1</source>
        <translation>a conta de %1</translation>
    </message>
    <message>
        <source>payment of %1</source>
        <translation>o pagamento de %1</translation>
    </message>
    <message>
        <source>a manager: %1 are owed</source>
        <translation>um gerente: devem-se %1</translation>
    </message>
    <message>
        <source>%1 are owed since %2: the bank declined the refund. A manager can try it again.</source>
        <translation>Devem-se %1 desde %2: o banco recusou o reembolso. Um gerente pode tentar de novo.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Espera: %1.</translation>
    </message>
    <message>
        <source>Waits for %1 until %2.</source>
        <translation>Espera: %1, até %2.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message numerus="yes">
        <source>%1 names</source>
        <translation>
            <numerusform>%1 nome</numerusform>
            <numerusform>%1 nomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1 valor</numerusform>
            <numerusform>%1 valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the remarks on %1 orders</source>
        <translation>
            <numerusform>a observação de %1 pedido</numerusform>
            <numerusform>as observações de %1 pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>Why %1 of %2 says what it says</source>
        <translation>Por que %1 (%2) diz o que diz</translation>
    </message>
    <message>
        <source>Told by the log. The view may show less: what keeps it in step misses something (%1).</source>
        <translation>Contado pelo log. A visão pode mostrar menos: o que a mantém em dia deixa algo escapar (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are not told.</source>
        <translation>
            <numerusform>%1 passo anterior não é contado.</numerusform>
            <numerusform>%1 passos anteriores não são contados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>That answered event %1, in a chain that %2 of %3 had set off.</source>
        <translation>Isso respondeu ao evento %1, numa cadeia iniciada por %2 de %3.</translation>
    </message>
    <message>
        <source>At %1 %2 appeared.</source>
        <translation>Às %1 apareceu %2.</translation>
    </message>
    <message>
        <source>At %1 %2 changed.</source>
        <translation>Às %1 mudou %2.</translation>
    </message>
    <message>
        <source>At %1 %2 was taken away.</source>
        <translation>Às %1 foi retirado %2.</translation>
    </message>
    <message>
        <source>The event is %1, number %2, recorded in %3 at %4.</source>
        <translation>O evento é %1, número %2, registrado em %3 às %4.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1.</source>
        <translation>O lado de escrita decidiu, vendo o log até o evento %1.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and no %2 yet.</source>
        <translation>O lado de escrita decidiu, vendo o log até o evento %1 e ainda nenhum %2.</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and %2 at version %3.</source>
        <translation>O lado de escrita decidiu, vendo o log até o evento %1 e %2 na versão %3.</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else.</source>
        <translation>Olhou %1, e nada mais.</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else; since the sender had looked, %2.</source>
        <translation>Olhou %1, e nada mais; desde que o remetente olhou, %2.</translation>
    </message>
    <message>
        <source>The command was %1, number %2.</source>
        <translation>O comando foi %1, número %2.</translation>
    </message>
    <message>
        <source>%1 sent it at %2.</source>
        <translation>%1 o enviou às %2.</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4.</source>
        <translation>%1 o enviou às %2, tendo visto %3 como estava após o evento %4.</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4, without event %5, which had been written by then.</source>
        <translation>%1 o enviou às %2, tendo visto %3 como estava após o evento %4, sem o evento %5, que então já estava escrito.</translation>
    </message>
    <message>
        <source>What %1, command %2, has changed</source>
        <translation>O que %1, comando %2, mudou</translation>
    </message>
    <message>
        <source>It refused: %1 Nothing was changed.</source>
        <translation>Recusou: %1 Nada foi mudado.</translation>
    </message>
    <message>
        <source>It accepted: %1.</source>
        <translation>Aceitou: %1.</translation>
    </message>
    <message>
        <source>The process manager answered with %1.</source>
        <translation>O gerente de processo respondeu com %1.</translation>
    </message>
    <message>
        <source>No view shows any of it.</source>
        <translation>Nenhuma visão mostra nada disso.</translation>
    </message>
    <message>
        <source>%1 · At %2: %3</source>
        <translation>%1 · Às %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are left out</source>
        <translation>
            <numerusform>%1 passo anterior omitido</numerusform>
            <numerusform>%1 passos anteriores omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way here event %1 %2.</source>
        <translation>No caminho até aqui, o evento %1 %2.</translation>
    </message>
    <message>
        <source>On its way here event %1 %2, and is not shown.</source>
        <translation>No caminho até aqui, o evento %1 %2, e não é mostrado.</translation>
    </message>
    <message>
        <source>saw event %1, the log was at %2: %3 behind</source>
        <translation>viu o evento %1, o log estava em %2: atraso de %3</translation>
    </message>
    <message>
        <source>log at %1</source>
        <translation>log em %1</translation>
    </message>
    <message>
        <source>%1 at version %2</source>
        <translation>%1 na versão %2</translation>
    </message>
    <message>
        <source>%1 view at %2</source>
        <translation>visão de %1 em %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>recusado: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1 had moved from version %2 to %3</source>
        <translation>%1 tinha passado da versão %2 à %3</translation>
    </message>
    <message>
        <source>%1 Since he looked, %2.</source>
        <translation>%1 Desde que olhou, %2.</translation>
    </message>
    <message>
        <source>answers event %1</source>
        <translation>responde ao evento %1</translation>
    </message>
    <message>
        <source>answers event %1, set off by %2 of %3</source>
        <translation>responde ao evento %1, iniciado por %2 de %3</translation>
    </message>
    <message>
        <source>%1 stands on %2 since %3</source>
        <translation>%2 mostra %1 desde %3</translation>
    </message>
    <message>
        <source>%1 is gone from %2 since %3</source>
        <translation>%2 não mostra mais %1 desde %3</translation>
    </message>
    <message>
        <source>%1 on %2 is as it is since %3</source>
        <translation>%2 mostra %1 assim desde %3</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is gone since %4</source>
        <translation>%3 não mostra mais “%1” de %2 desde %4</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is “%4” since %5</source>
        <translation>%3 mostra “%1” de %2 como “%4” desde %5</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3</source>
        <translation>porque %1 enviou %2 às %3</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3; it %4</source>
        <translation>porque %1 enviou %2 às %3, que %4</translation>
    </message>
    <message>
        <source>%1: no view shows anything of it.</source>
        <translation>%1: nenhuma visão mostra nada disso.</translation>
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
        <translation>nenhuma visão mostra nada disso ainda</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 de %2 mudou</translation>
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
            <numerusform>%1 visão</numerusform>
            <numerusform>%1 visões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It was accepted: %2, and %3.</source>
        <translation>%1. Foi aceito: %2, e %3.</translation>
    </message>
    <message>
        <source>%1. It was accepted: %2; the process manager answered with %3, and %4.</source>
        <translation>%1. Foi aceito: %2; o gerente de processo respondeu com %3, e %4.</translation>
    </message>
    <message>
        <source>%1 sent %2 at %3</source>
        <translation>%1 enviou %2 às %3</translation>
    </message>
    <message>
        <source>%1. It was refused: %2 Nothing changed.</source>
        <translation>%1. Foi recusado: %2 Nada mudou.</translation>
    </message>
    <message>
        <source>%1 The order itself was rejected then: %2.</source>
        <translation>%1 O próprio pedido foi então rejeitado: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 from %3 to %4</source>
        <translation>%1 de %2, de %3 para %4</translation>
    </message>
    <message>
        <source>%1 and %2 more of %3</source>
        <translation>%1 e mais %2 de %3</translation>
    </message>
    <message>
        <source>On %1 %2 adds %3.</source>
        <translation>Com %1, %2 acrescenta %3.</translation>
    </message>
    <message>
        <source>On %1 %2 changes %3.</source>
        <translation>Com %1, %2 muda %3.</translation>
    </message>
    <message>
        <source>On %1 %2 removes %3.</source>
        <translation>Com %1, %2 remove %3.</translation>
    </message>
</context>
<context>
    <name>TwinText</name>
    <message>
        <source>%1: A says %2, B says %3</source>
        <translation>%1: A diz %2, B diz %3</translation>
    </message>
    <message>
        <source>only A shows %1</source>
        <translation>só A mostra %1</translation>
    </message>
    <message>
        <source>only B shows %1</source>
        <translation>só B mostra %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ticket 41, state: …</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; e mais %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>event %1, %2 of %3 at %4</source>
        <translation>evento %1, %2 de %3 às %4</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in all up to %3.</source>
        <translation>Em %1, a visão de %2 recebeu tudo até %3.</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in %3.</source>
        <translation>Em %1, a visão de %2 recebeu %3.</translation>
    </message>
    <message>
        <source>It stands in the log of %1, too, and the view there does not show it yet.</source>
        <translation>Está também no log de %1, e a visão de lá ainda não o mostra.</translation>
    </message>
    <message>
        <source>In the log of %1 there is no such event in its place.</source>
        <translation>No log de %1 não há tal evento no seu lugar.</translation>
    </message>
    <message>
        <source>guests served</source>
        <translation>clientes servidos</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>perderam a paciência</translation>
    </message>
    <message>
        <source>saw the queue and left</source>
        <translation>viram a fila e saíram</translation>
    </message>
    <message>
        <source>orders delivered</source>
        <translation>pedidos entregues</translation>
    </message>
    <message>
        <source>questions asked</source>
        <translation>perguntas feitas</translation>
    </message>
    <message>
        <source>work done in vain</source>
        <translation>trabalho feito em vão</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, média</translation>
    </message>
    <message>
        <source>%1, 95 of 100 within</source>
        <translation>%1, 95 de 100 em até</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>… %1 by %2: taken for handling %3 ago, not decided yet.</source>
        <translation>… %1 de %2: recebido para tratar há %3, ainda não decidido.</translation>
    </message>
    <message>
        <source>… %1 by %2: taken for handling %3 ago and still not decided. It stays sent; the answer comes when its turn has come.</source>
        <translation>… %1 de %2: recebido para tratar há %3 e ainda não decidido. Continua enviado; a resposta vem quando for a sua vez.</translation>
    </message>
</context>
<context>
    <name>VariantName</name>
    <message>
        <source>one server for everything</source>
        <translation>um garçom para tudo</translation>
    </message>
    <message>
        <source>two who do everything</source>
        <translation>dois que fazem tudo</translation>
    </message>
    <message>
        <source>one takes orders, one serves</source>
        <translation>um anota pedidos, um serve</translation>
    </message>
    <message>
        <source>boards in everybody&apos;s sight</source>
        <translation>quadros à vista de todos</translation>
    </message>
    <message>
        <source>no boards: who wants to know asks</source>
        <translation>sem quadros: quem quer saber pergunta</translation>
    </message>
    <message>
        <source>%1 view %2 late</source>
        <translation>%1, atraso de %2</translation>
    </message>
    <message>
        <source>as the scenario is</source>
        <translation>como está no cenário</translation>
    </message>
</context>
<context>
    <name>ViewNames</name>
    <message>
        <source>Kitchen</source>
        <translation>Cozinha</translation>
    </message>
    <message>
        <source>the kitchen view</source>
        <translation>a visão da cozinha</translation>
    </message>
    <message>
        <source>Waiter</source>
        <translation>Garçom</translation>
    </message>
    <message>
        <source>the waiter view</source>
        <translation>a visão do garçom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>the status view</source>
        <translation>a visão de números</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>the details view</source>
        <translation>a visão de detalhes</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salão</translation>
    </message>
    <message>
        <source>the floor view</source>
        <translation>a visão do salão</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>the measures view</source>
        <translation>a visão de medidas</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Pratos</translation>
    </message>
    <message>
        <source>the guests-by-dish view</source>
        <translation>a visão de clientes por prato</translation>
    </message>
</context>
<context>
    <name>restaurant::ActingAs</name>
    <message>
        <source>Acting as</source>
        <translation>Agir como</translation>
    </message>
    <message>
        <source>In whose name commands are sent and views are read. Choose somebody to see what he may not do or see.</source>
        <translation>Em nome de quem comandos são enviados e visões são lidas. Escolha alguém para ver o que ele não pode fazer ou ver.</translation>
    </message>
    <message>
        <source>whoever may</source>
        <translation>quem puder</translation>
    </message>
</context>
<context>
    <name>restaurant::AnswerList</name>
    <message>
        <source>no reason given</source>
        <translation>sem motivo dito</translation>
    </message>
    <message>
        <source>… Order %1 is placed · its stock is asked for · %2</source>
        <translation>… O pedido %1 está feito · pergunta-se o estoque · %2</translation>
    </message>
    <message>
        <source>… Order %1 waits for %2 to be paid before the kitchen hears of it · %3</source>
        <translation>… O pedido %1 espera que se paguem %2 antes de a cozinha saber dele · %3</translation>
    </message>
    <message>
        <source>✓ Order %1 is accepted: the kitchen has it · %2</source>
        <translation>✓ O pedido %1 foi aceito: está com a cozinha · %2</translation>
    </message>
    <message>
        <source>✕ Order %1 was rejected: %2</source>
        <translation>✕ O pedido %1 foi rejeitado: %2</translation>
    </message>
    <message>
        <source>✕ Order %1 was cancelled: %2</source>
        <translation>✕ O pedido %1 foi cancelado: %2</translation>
    </message>
    <message>
        <source>What became of the last orders</source>
        <translation>O que houve com os últimos pedidos</translation>
    </message>
    <message>
        <source>✕ Not placed: %1</source>
        <translation>✕ Não feito: %1</translation>
    </message>
    <message>
        <source>✕ Rejected: %1</source>
        <translation>✕ Rejeitado: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureActions</name>
    <message>
        <source>Ask by the &amp;clock</source>
        <translation>Perguntar pelo &amp;relógio</translation>
    </message>
    <message>
        <source>The poll asks for rows changed since a time: what changes at the very instant of the question is missed</source>
        <translation>A consulta pede as linhas mudadas desde uma hora: o que muda no próprio instante da pergunta escapa</translation>
    </message>
    <message>
        <source>Look for rows that are &amp;gone</source>
        <translation>Procurar linhas &amp;apagadas</translation>
    </message>
    <message>
        <source>The poll also reads all keys; without, it never hears that a row was deleted</source>
        <translation>A consulta lê também todas as chaves; sem isso, nunca sabe que uma linha foi apagada</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Consertar</translation>
    </message>
    <message>
        <source>Views are kept in step by %1</source>
        <translation>As visões são mantidas em dia por %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>A cada %1</translation>
    </message>
    <message>
        <source>How often the job of trigger and poll runs, in the restaurant&apos;s time</source>
        <translation>Com que frequência roda a tarefa de gatilho e consulta periódica, no tempo do restaurante</translation>
    </message>
    <message>
        <source>All of it works from now on, and every view is brought up to date</source>
        <translation>Tudo funciona a partir de agora, e todas as visões são postas em dia</translation>
    </message>
    <message>
        <source>What can go &amp;wrong</source>
        <translation>O que pode &amp;falhar</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureButton</name>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>What keeps the views in step: %1</source>
        <translation>O que mantém as visões em dia: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureChoice</name>
    <message>
        <source>Architectures</source>
        <translation>Arquiteturas</translation>
    </message>
</context>
<context>
    <name>restaurant::AskedModel</name>
    <message>
        <source>Asked</source>
        <translation>Perguntado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Levou</translation>
    </message>
</context>
<context>
    <name>restaurant::AuditLine</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>Wrong, but not on this pane: %1.</source>
        <translation>Errado, mas não neste painel: %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::BendHand</name>
    <message>
        <source>Event %1, on its way to %2</source>
        <translation>Evento %1, para %2</translation>
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
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartGuess</name>
    <message>
        <source>Draw how it will go on; arrow keys draw, too</source>
        <translation>Desenhe como vai continuar; as setas também desenham</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartResult</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Salvar o gráfico como imagem</translation>
    </message>
    <message>
        <source>Which figure the chart shows</source>
        <translation>Que número o gráfico mostra</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
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
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the chart as a picture, a drawing or a table</source>
        <translation>Salvar o gráfico como imagem, desenho ou tabela</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>What a query of each view costs now, under this architecture</source>
        <translation>O que uma consulta de cada visão custa agora, com esta arquitetura</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Mostrar o gráfico como tabela</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>O gráfico como tabela</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Nada foi medido ainda.</translation>
    </message>
    <message>
        <source>What queries cost now</source>
        <translation>O que as consultas custam agora</translation>
    </message>
    <message>
        <source>No query has been counted yet.</source>
        <translation>Nenhuma consulta foi contada ainda.</translation>
    </message>
    <message>
        <source>Counted on this machine since the evening was opened, or since its architecture changed; not recorded.</source>
        <translation>Contado nesta máquina desde que a noite foi aberta, ou sua arquitetura mudou; não gravado.</translation>
    </message>
    <message>
        <source>The past is on the screen, of which only recorded looks are known: these are the queries of the live evening.</source>
        <translation>A tela mostra o passado, do qual só se conhecem olhadas gravadas: estas são as consultas da noite ao vivo.</translation>
    </message>
</context>
<context>
    <name>restaurant::ChoiceRow</name>
    <message>
        <source>One more hand (%1)</source>
        <translation>Mais uma mão (%1)</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Mãos para %1</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>mãos</translation>
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
        <translation>Mãos antes e depois da conversa</translation>
    </message>
    <message>
        <source>Hands in the vote</source>
        <translation>Mãos na votação</translation>
    </message>
    <message>
        <source>Who chose it may believe: %1</source>
        <translation>Quem escolheu isto talvez acredite: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClassDialog</name>
    <message>
        <source>Nobody answered there. Are host and port right, and does the server run? %1</source>
        <translation>Ninguém respondeu ali. O host e a porta estão certos, e o servidor está rodando? %1</translation>
    </message>
    <message>
        <source>The server turned this login away. Are user, password and database right? %1</source>
        <translation>O servidor recusou este acesso. Usuário, senha e banco de dados estão certos? %1</translation>
    </message>
    <message>
        <source>There is no restaurant&apos;s log in this database. Whoever looks after the server makes one: script/class does, or “server init”. %1</source>
        <translation>Neste banco de dados não há log de um restaurante. Quem cuida do servidor cria um: com script/class, ou com “server init”. %1</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>Con&amp;duzir</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>E&amp;ntrar</translation>
    </message>
    <message>
        <source>Lead a class</source>
        <translation>Conduzir uma turma</translation>
    </message>
    <message>
        <source>Join a class</source>
        <translation>Entrar numa turma</translation>
    </message>
    <message>
        <source>Guests, staff and the process manager run here; the log stands on the class&apos;s server, where the seats of other machines write, too.</source>
        <translation>Clientes, equipe e gerente de processo rodam aqui; o log fica no servidor da turma, onde escrevem também os postos de outras máquinas.</translation>
    </message>
    <message>
        <source>This machine takes a seat at the class&apos;s log: with views of its own, and with what its kind of seat may do.</source>
        <translation>Esta máquina ocupa um posto no log da turma: com visões próprias, e com o que seu tipo de posto pode fazer.</translation>
    </message>
    <message>
        <source>As what to join</source>
        <translation>Como o que entrar</translation>
    </message>
    <message>
        <source>Kitchen: cooks</source>
        <translation>Cozinha: cozinha</translation>
    </message>
    <message>
        <source>Waiter: seats, takes orders, serves</source>
        <translation>Garçom: acomoda, anota pedidos, serve</translation>
    </message>
    <message>
        <source>Counter: takeaway guests and their orders</source>
        <translation>Balcão: pedidos para viagem e seus clientes</translation>
    </message>
    <message>
        <source>Board: shows the numbers</source>
        <translation>Painel: mostra os números</translation>
    </message>
    <message>
        <source>Spectator: looks on</source>
        <translation>Espectador: só olha</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are</source>
        <translation>Segundos de atraso das visões deste posto</translation>
    </message>
    <message>
        <source> s late, on purpose</source>
        <translation> s de atraso, de propósito</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>&amp;Posto</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Visões</translation>
    </message>
    <message>
        <source>The scenario that the evening begins with</source>
        <translation>O cenário com que a noite começa</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Esco&amp;lher…</translation>
    </message>
    <message>
        <source>Choose the file of a scenario</source>
        <translation>Escolher o arquivo de um cenário</translation>
    </message>
    <message>
        <source>&amp;Nothing happens by itself: the seats do everything</source>
        <translation>&amp;Nada acontece sozinho: os postos fazem tudo</translation>
    </message>
    <message>
        <source>So many seconds of the restaurant in a second</source>
        <translation>Segundos do restaurante por segundo</translation>
    </message>
    <message>
        <source> restaurant seconds a second</source>
        <translation> segundos do restaurante por segundo</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Cenário</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ri&amp;tmo</translation>
    </message>
    <message>
        <source>Where an evening has begun already, that one goes on.</source>
        <translation>Onde uma noite já começou, é ela que continua.</translation>
    </message>
    <message>
        <source>The evening that has begun there</source>
        <translation>A noite que já começou ali</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Abrir cenário</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Cenários (*.scenario.json)</translation>
    </message>
    <message>
        <source>Asks the server…</source>
        <translation>Perguntando ao servidor…</translation>
    </message>
    <message>
        <source>A class cannot play this scenario: %1.</source>
        <translation>Uma turma não pode rodar este cenário: %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingController</name>
    <message>
        <source>&amp;What the evening was…</source>
        <translation>&amp;Como foi a noite…</translation>
    </message>
    <message>
        <source>Waits before and after each cue, guests lost, harm and refusals</source>
        <translation>Esperas antes e depois de cada deixa, clientes perdidos, danos e recusas</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingWindow</name>
    <message>
        <source>What the evening was</source>
        <translation>Como foi a noite</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;De novo</translation>
    </message>
    <message>
        <source>Begin the same evening anew</source>
        <translation>Começar a mesma noite do início</translation>
    </message>
    <message>
        <source>Begin the next evening that the program brings</source>
        <translation>Começar a próxima noite que vem com o programa</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Ao lado:</translation>
    </message>
    <message>
        <source>Play the same evening with these who serve, and show it beside this one</source>
        <translation>Reproduzir a mesma noite com esta equipe, e mostrá-la ao lado desta</translation>
    </message>
    <message>
        <source>Handout:</source>
        <translation>Folheto:</translation>
    </message>
    <message>
        <source>Size of the handout</source>
        <translation>Tamanho do folheto</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save it as a PDF or as a drawing of that size</source>
        <translation>Salvar como PDF ou desenho desse tamanho</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Próxima: %1</translation>
    </message>
    <message>
        <source>The same evening is being played: %1…</source>
        <translation>A mesma noite está sendo reproduzida: %1…</translation>
    </message>
</context>
<context>
    <name>restaurant::CommandPalette</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Achar uma ação…</translation>
    </message>
    <message>
        <source>Everything that can be done here, found as you type</source>
        <translation>Tudo o que se pode fazer aqui, encontrado enquanto você digita</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Achar uma ação</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Ações que combinam</translation>
    </message>
    <message>
        <source>Nothing here is called that</source>
        <translation>Nada aqui tem esse nome</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparePage</name>
    <message>
        <source>Save the table as a picture</source>
        <translation>Salvar a tabela como imagem</translation>
    </message>
    <message>
        <source>Save a line for each figure of each column</source>
        <translation>Salvar uma linha para cada número de cada coluna</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Que visão está atrasada</translation>
    </message>
    <message>
        <source>So many seconds late, a column for each</source>
        <translation>Tantos segundos de atraso, uma coluna para cada valor</translation>
    </message>
    <message>
        <source>0, 30, 120</source>
        <translation>0, 30, 120</translation>
    </message>
    <message>
        <source>Delays in seconds</source>
        <translation>Retardos em segundos</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>What was found, a column for each way to play</source>
        <translation>O que se achou, uma coluna para cada modo de reproduzir</translation>
    </message>
    <message>
        <source>Choose columns, and play: each is played many times with the same guests.</source>
        <translation>Escolha colunas e reproduza: cada uma roda muitas vezes com os mesmos clientes.</translation>
    </message>
    <message>
        <source>Save a test for each figure, which fails where a column is worse than the first</source>
        <translation>Salvar um teste para cada número, que falha onde uma coluna é pior que a primeira</translation>
    </message>
    <message>
        <source>Delays are seconds, as 0, 30, 120.</source>
        <translation>Retardos são segundos, como 0, 30, 120.</translation>
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
        <translation>Parado antes de cada uma ter rodado uma vez.</translation>
    </message>
    <message>
        <source>Simulated in %1 s by %2 threads; one after the other it is %3 s of work.</source>
        <translation>Simulado em %1 s por %2 threads; um após o outro são %3 s de trabalho.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>&amp;Varredura</translation>
    </message>
    <message>
        <source>Measured &amp;load</source>
        <translation>Carga &amp;medida</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparar: %1</translation>
    </message>
    <message>
        <source>Another one is being played.</source>
        <translation>Outra está sendo reproduzida.</translation>
    </message>
    <message>
        <source>Stopped before anything had been measured.</source>
        <translation>Parado antes de algo ter sido medido.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
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
        <translation>Salvar o que se achou</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Não foi salvo</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparisonModel</name>
    <message>
        <source>What it allows</source>
        <translation>O que permite</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
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
        <translation>feito</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>accepted, %1 of %2 lines served</source>
        <translation>aceito, %1 de %2 linhas servidas</translation>
    </message>
    <message>
        <source>The order by composition, beside the view</source>
        <translation>O pedido por composição, ao lado da visão</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>sem resposta: %1</translation>
    </message>
    <message>
        <source>knows of no such order</source>
        <translation>não conhece tal pedido</translation>
    </message>
    <message>
        <source>%1
Asked in %2; it knows %3 of the order.</source>
        <translation>%1
Perguntado em %2; sabe %3 do pedido.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>%1 round trips</source>
        <translation>%1 idas e voltas</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>A visão</translation>
    </message>
    <message>
        <source>What it says now; its cost is that of your last question.</source>
        <translation>O que diz agora; seu custo é o da sua última pergunta.</translation>
    </message>
    <message>
        <source>What it says now; nobody has asked it since, so what an answer costs is not known.</source>
        <translation>O que diz agora; ninguém lhe perguntou desde então, por isso não se sabe quanto custa uma resposta.</translation>
    </message>
    <message>
        <source>Asking the services …</source>
        <translation>Perguntando aos serviços…</translation>
    </message>
    <message>
        <source>Asked now, each service in a store of its own.</source>
        <translation>Perguntado agora, cada serviço num armazenamento próprio.</translation>
    </message>
    <message>
        <source>Asked now, each service&apos;s streams in the one file of all.</source>
        <translation>Perguntado agora, os fluxos de cada serviço no único arquivo de todos.</translation>
    </message>
    <message>
        <source>%1 No answer from: %2. What it knows is missing in the composed answer; the view still says what it heard last.</source>
        <translation>%1 Sem resposta de: %2. O que ele sabe falta na resposta composta; a visão ainda diz o que soube por último.</translation>
    </message>
    <message>
        <source>%1 The services know something else than the view says: it has not heard of everything yet.</source>
        <translation>%1 Os serviços sabem algo diferente do que a visão diz: ela ainda não sabe de tudo.</translation>
    </message>
    <message>
        <source>%1 Composed answer and view say the same.</source>
        <translation>%1 Resposta composta e visão dizem o mesmo.</translation>
    </message>
</context>
<context>
    <name>restaurant::ConsistencyChooser</name>
    <message>
        <source>What is waited for before the next order</source>
        <translation>O que se espera antes do próximo pedido</translation>
    </message>
    <message>
        <source>Seconds after which you are told what is known</source>
        <translation>Segundos após os quais se diz o que se sabe</translation>
    </message>
    <message>
        <source>After so many seconds by the wall&apos;s clock you are told what is known, and may wait on or go on (arrow keys, or type)</source>
        <translation>Após tantos segundos do relógio real se diz o que se sabe, e pode-se esperar mais ou seguir (setas, ou digite)</translation>
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
        <translation>Ramo de %1 no evento %2</translation>
    </message>
</context>
<context>
    <name>restaurant::CursorKeys</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>To the beginning of the evening</source>
        <translation>Ao começo da noite</translation>
    </message>
    <message>
        <source>◂ Cue</source>
        <translation>◂ Deixa</translation>
    </message>
    <message>
        <source>Back to the cue before</source>
        <translation>Voltar à deixa anterior</translation>
    </message>
    <message>
        <source>◂ Command</source>
        <translation>◂ Comando</translation>
    </message>
    <message>
        <source>Back by one command</source>
        <translation>Voltar um comando</translation>
    </message>
    <message>
        <source>◂ Event</source>
        <translation>◂ Evento</translation>
    </message>
    <message>
        <source>Back by one event</source>
        <translation>Voltar um evento</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play from here, or pause</source>
        <translation>Reproduzir a partir daqui, ou pausar</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Para trás</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Reproduzir para trás</translation>
    </message>
    <message>
        <source>Event ▸</source>
        <translation>Evento ▸</translation>
    </message>
    <message>
        <source>On by one event</source>
        <translation>Avançar um evento</translation>
    </message>
    <message>
        <source>Command ▸</source>
        <translation>Comando ▸</translation>
    </message>
    <message>
        <source>On by one command</source>
        <translation>Avançar um comando</translation>
    </message>
    <message>
        <source>Cue ▸</source>
        <translation>Deixa ▸</translation>
    </message>
    <message>
        <source>On to the next cue</source>
        <translation>Avançar à próxima deixa</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>To the end, where the evening goes on</source>
        <translation>Ao fim, onde a noite continua</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramo</translation>
    </message>
    <message>
        <source>Go another way from here: a new file that shares what was until now</source>
        <translation>Seguir outro caminho a partir daqui: um novo arquivo que partilha o que houve até agora</translation>
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
        <translation>Ainda não decidido: %1. Se a janela se fechar agora, talvez nunca seja registrado.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fechar mesmo assim</translation>
    </message>
</context>
<context>
    <name>restaurant::DelayButton</name>
    <message>
        <source>This view is %1 late on purpose</source>
        <translation>Esta visão está %1 atrasada de propósito</translation>
    </message>
    <message>
        <source>%1; make it later or sooner</source>
        <translation>%1; fazer chegar mais tarde ou mais cedo</translation>
    </message>
</context>
<context>
    <name>restaurant::DelaySlider</name>
    <message>
        <source>How much later than written it hears of an event</source>
        <translation>Quanto depois da escrita ela fica sabendo de um evento</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveriesPanel</name>
    <message>
        <source>Deliveries to %1</source>
        <translation>Entregas para %1</translation>
    </message>
    <message>
        <source>The log itself loses and reorders nothing: all of this is injected between the log and this one view, and recorded.</source>
        <translation>O log em si não perde nem reordena nada: tudo isto é injetado entre o log e esta única visão, e gravado.</translation>
    </message>
    <message>
        <source>As it was at %1.</source>
        <translation>Como estava às %1.</translation>
    </message>
    <message>
        <source>Nothing has befallen it: it follows the log by the program&apos;s own line, which has all four checks built in. The first fault or protection that is set here gives it a line that has those that are ticked, and no others.</source>
        <translation>Nada lhe aconteceu: segue o log pela linha do próprio programa, que já traz os quatro controles. A primeira falha ou proteção definida aqui lhe dá uma linha com os que estão marcados, e nenhum outro.</translation>
    </message>
    <message>
        <source>It is empty until a guest or somebody of the staff looks and has it rebuilt; rebuilds that run: %1.</source>
        <translation>Está vazia até que um cliente ou alguém da equipe olhe e mande reconstruí-la; reconstruções rodando: %1.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a sign, when, what befell the projector</comment>
        <translation>%1 às %2: %3</translation>
    </message>
    <message>
        <source>%1 event %2 at %3: %4</source>
        <comment>a sign, which, when, what befell it</comment>
        <translation>%1 evento %2 às %3: %4</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveryPanels</name>
    <message>
        <source>%1 all</source>
        <translation>%1 tudo</translation>
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
        <translation>%1: nada mudaria.</translation>
    </message>
    <message>
        <source>%1: %2 would change: %3</source>
        <translation>%1: mudaria %2: %3</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailEventsModel</name>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
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
        <translation>Prato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>Detalhes do pedido</translation>
    </message>
    <message>
        <source>C&amp;omposed</source>
        <translation>C&amp;omposto</translation>
    </message>
    <message>
        <source>Ask the three services for this order as well, beside the view</source>
        <translation>Perguntar por este pedido também aos três serviços, ao lado da visão</translation>
    </message>
    <message>
        <source>Number of the order to show</source>
        <translation>Número do pedido a mostrar</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número do pedido</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Services are asked as they are now: of the past only the view&apos;s recording tells</source>
        <translation>Aos serviços se pergunta como estão agora: do passado só fala a gravação da visão</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Linhas do pedido</translation>
    </message>
    <message>
        <source>Events of the order</source>
        <translation>Eventos do pedido</translation>
    </message>
    <message>
        <source>What the process manager waits for</source>
        <translation>O que o gerente de processo espera</translation>
    </message>
    <message>
        <source>To do of the process manager</source>
        <translation>A fazer pelo gerente de processo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The view knows no order %1.</source>
        <translation>A visão não conhece o pedido %1.</translation>
    </message>
    <message>
        <source>Choose an order, or double-click one in another pane.</source>
        <translation>Escolha um pedido, ou dê um duplo clique em um de outro painel.</translation>
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
        <translation>Onde</translation>
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
        <translation>Feito</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
</context>
<context>
    <name>restaurant::Diagnostics</name>
    <message>
        <source>none is open</source>
        <translation>nenhuma está aberta</translation>
    </message>
    <message>
        <source>It could not be looked at</source>
        <translation>Não foi possível olhar</translation>
    </message>
</context>
<context>
    <name>restaurant::DishButton</name>
    <message>
        <source>Contains %1</source>
        <translation>Contém %1</translation>
    </message>
    <message>
        <source>%1 · sold out</source>
        <translation>%1 · esgotado</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · restam %2</translation>
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
        <translation>Nenhum prato com esse nome.</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Pratos</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Repor %1</translation>
    </message>
    <message>
        <source>Mark %1 sold out</source>
        <translation>Marcar %1 como esgotado</translation>
    </message>
</context>
<context>
    <name>restaurant::DishGuestsModel</name>
    <message>
        <source>Dish</source>
        <translation>Prato</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porções</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesModel</name>
    <message>
        <source>Dish</source>
        <translation>Prato</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restam</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>esgotado</translation>
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
        <translation>Clientes por prato</translation>
    </message>
    <message>
        <source>Add the view &amp;Guests by dish</source>
        <translation>Adicionar a visão &amp;Clientes por prato</translation>
    </message>
    <message>
        <source>Add a view to this evening: it reads the log from its first event</source>
        <translation>Adicionar uma visão a esta noite: ela lê o log desde o primeiro evento</translation>
    </message>
    <message>
        <source>Nobody has ordered yet.</source>
        <translation>Ninguém pediu ainda.</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is not part of this evening yet. Added, it reads the log from its first event, and is right about what was before.</source>
        <translation>Quantos clientes pediram qual prato: uma visão que ainda não faz parte desta noite. Adicionada, ela lê o log desde o primeiro evento, e está certa sobre o que houve antes.</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesTable</name>
    <message>
        <source>Dish</source>
        <translation>Prato</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restam</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>esgotado</translation>
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
        <translation>✕ não deveria estar ali</translation>
    </message>
    <message>
        <source>W: why does it say this?</source>
        <translation>W: por que diz isto?</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorPoster</name>
    <message>
        <source>The doors are closed</source>
        <translation>As portas estão fechadas</translation>
    </message>
    <message>
        <source>The doors are open: type %1, and the PIN %2</source>
        <translation>As portas estão abertas: digite %1, e o PIN %2</translation>
    </message>
    <message>
        <source>Be a guest: scan the code, or type</source>
        <translation>Seja um cliente: leia o código, ou digite</translation>
    </message>
    <message>
        <source>and the PIN</source>
        <translation>e o PIN</translation>
    </message>
    <message>
        <source>In the same network. Nothing is typed that says who you are.</source>
        <translation>Na mesma rede. Nada se digita que diga quem você é.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate&apos;s fingerprint begins with %1.</source>
        <translation>Cifrado. A impressão digital do certificado começa com %1.</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsController</name>
    <message>
        <source>&amp;Doors for phones…</source>
        <translation>Portas para ce&amp;lulares…</translation>
    </message>
    <message>
        <source>Let phones of the same network in as guests, and close again</source>
        <translation>Deixar entrar como clientes os celulares da mesma rede, e fechar de novo</translation>
    </message>
    <message>
        <source>Of those with phones, %1 know the rule, %2 have just seen it, %3 guess.</source>
        <translation>Dos que têm celular, %1 sabem a regra, %2 acabaram de ver, %3 adivinham.</translation>
    </message>
    <message>
        <source>This evening is opened only to look. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>Esta noite foi aberta só para olhar. Os celulares respondem às perguntas de uma lição, e não pedem nada.</translation>
    </message>
    <message>
        <source>In this evening only the script acts. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>Nesta noite só o roteiro age. Os celulares respondem às perguntas de uma lição, e não pedem nada.</translation>
    </message>
    <message>
        <source>Phones come in at %1</source>
        <translation>Os celulares entram por %1</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>Portas para celulares</translation>
    </message>
    <message>
        <source>Doors open · %1</source>
        <translation>Portas abertas · %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsWindow</name>
    <message>
        <source>Let phones of this network in as guests</source>
        <translation>Deixar entrar como clientes os celulares desta rede</translation>
    </message>
    <message>
        <source>On the &amp;projector</source>
        <translation>No &amp;telão</translation>
    </message>
    <message>
        <source>Show code, address and PIN alone, on the other screen if there is one; Escape ends it</source>
        <translation>Mostrar só código, endereço e PIN, na outra tela, se houver; Esc encerra</translation>
    </message>
    <message>
        <source>Show of &amp;hands instead</source>
        <translation>Em vez disso, &amp;mãos levantadas</translation>
    </message>
    <message>
        <source>Go on without phones: the class votes by hands, as in every lesson</source>
        <translation>Seguir sem celulares: a turma vota levantando as mãos, como em toda lição</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Send the chosen guest away; the phone may come in again as another</source>
        <translation>Mandar embora o cliente escolhido; o celular pode entrar de novo como outro</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>Portas para celulares</translation>
    </message>
    <message>
        <source>The network to which the doors are opened</source>
        <translation>A rede à qual as portas se abrem</translation>
    </message>
    <message>
        <source>So many guests at most</source>
        <translation>Número máximo de clientes</translation>
    </message>
    <message>
        <source>Guests on phones</source>
        <translation>Clientes com celular</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Re&amp;de</translation>
    </message>
    <message>
        <source>Guests at &amp;most</source>
        <translation>Clientes no má&amp;ximo</translation>
    </message>
    <message>
        <source>This computer alone (to try it)</source>
        <translation>Só este computador (para experimentar)</translation>
    </message>
    <message>
        <source>%1 · %2 (leads outside)</source>
        <translation>%1 · %2 (leva para fora)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close the &amp;doors</source>
        <translation>Fechar as &amp;portas</translation>
    </message>
    <message>
        <source>Open the &amp;doors</source>
        <translation>Abrir as &amp;portas</translation>
    </message>
    <message>
        <source>%1 (display off, or gone)</source>
        <translation>%1 (tela apagada, ou saiu)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftList</name>
    <message>
        <source>Lines of this order</source>
        <translation>Linhas deste pedido</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>esgotado</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>restam só %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftRow</name>
    <message>
        <source>This text cannot be recorded: it has characters that are not plain text.</source>
        <translation>Este texto não pode ser registrado: tem caracteres que não são texto simples.</translation>
    </message>
    <message>
        <source>Note, such as “no ice”</source>
        <translation>Nota, como “sem gelo”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Allergy, such as “nuts”</source>
        <translation>Alergia, como “nozes”</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Course </source>
        <translation>Etapa </translation>
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
        <translation>etapa %1</translation>
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
        <translation>Um %1 a menos</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>Um %1 a mais</translation>
    </message>
    <message>
        <source>Note, allergy and course of %1</source>
        <translation>Nota, alergia e etapa de %1</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Tirar a linha</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Um a menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Um a mais</translation>
    </message>
    <message>
        <source>Note, allergy, course</source>
        <translation>Nota, alergia, etapa</translation>
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
        <translation>Escolher o arquivo do certificado, em formato PEM</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>C&amp;have…</translation>
    </message>
    <message>
        <source>Choose the file of its private key, if that is another one</source>
        <translation>Escolher o arquivo da chave privada dele, se for outro</translation>
    </message>
    <message>
        <source>Whether others can read along</source>
        <translation>Se outros podem ler junto</translation>
    </message>
    <message>
        <source>Openly (HTTP)</source>
        <translation>Aberto (HTTP)</translation>
    </message>
    <message>
        <source>Encrypted, certificate made here</source>
        <translation>Cifrado, certificado feito aqui</translation>
    </message>
    <message>
        <source>Encrypted, certificate of yours</source>
        <translation>Cifrado, certificado próprio</translation>
    </message>
    <message>
        <source>Certificate of the doors</source>
        <translation>Certificado das portas</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Chave privada do certificado</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>Nenhum certificado foi escolhido.</translation>
    </message>
    <message>
        <source>Certificate and key: %1</source>
        <translation>Certificado e chave: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, key: %2</source>
        <translation>Certificado: %1, chave: %2</translation>
    </message>
    <message>
        <source>Choose the file of the certificate first.</source>
        <translation>Escolha antes o arquivo do certificado.</translation>
    </message>
    <message>
        <source>What phones and this computer say to each other can be read by others in the same network.</source>
        <translation>O que os celulares e este computador dizem entre si pode ser lido por outros na mesma rede.</translation>
    </message>
    <message>
        <source>Nobody can read along. But nobody vouches for this certificate: each phone warns once, and some do not go on from there. Try it with one.</source>
        <translation>Ninguém pode ler junto. Mas ninguém responde por este certificado: cada celular avisa uma vez, e alguns não passam dali. Experimente com um.</translation>
    </message>
    <message>
        <source>Nobody can read along. Phones come in by the name that stands in the certificate: it has to lead to this computer.</source>
        <translation>Ninguém pode ler junto. Os celulares entram pelo nome que consta no certificado: ele precisa levar a este computador.</translation>
    </message>
</context>
<context>
    <name>restaurant::Evening</name>
    <message>
        <source>Too much is waiting already. Nothing was done; try again.</source>
        <translation>Já há coisas demais à espera. Nada foi feito; tente de novo.</translation>
    </message>
    <message>
        <source>The evening is not ready for commands yet. Nothing was done.</source>
        <translation>A noite ainda não está pronta para comandos. Nada foi feito.</translation>
    </message>
    <message>
        <source>This evening takes no commands any more. Nothing was done.</source>
        <translation>Esta noite não recebe mais comandos. Nada foi feito.</translation>
    </message>
    <message>
        <source>The past is on the screen; only the live views can be rebuilt or stopped. Nothing was done.</source>
        <translation>A tela mostra o passado; só as visões ao vivo podem ser reconstruídas ou paradas. Nada foi feito.</translation>
    </message>
    <message>
        <source>the store of this evening cannot be written to any more</source>
        <translation>não se pode mais escrever no armazenamento desta noite</translation>
    </message>
    <message>
        <source>In this evening only the script acts: nobody can come in.</source>
        <translation>Nesta noite só o roteiro age: ninguém pode entrar.</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningStatus</name>
    <message>
        <source>● Running %1</source>
        <translation>● Rodando %1</translation>
    </message>
    <message>
        <source>■ The evening is over</source>
        <translation>■ A noite terminou</translation>
    </message>
    <message>
        <source>❚❚ Paused</source>
        <translation>❚❚ Em pausa</translation>
    </message>
    <message>
        <source>◌ Opening: checking, %1 %</source>
        <translation>◌ Abrindo: verificando, %1 %</translation>
    </message>
    <message>
        <source>◌ Opening: run again from its record, %1 %</source>
        <translation>◌ Abrindo: rodando de novo da gravação, %1 %</translation>
    </message>
    <message>
        <source>■ Cannot go on</source>
        <translation>■ Não pode continuar</translation>
    </message>
    <message>
        <source>%1 commands/s</source>
        <translation>%1 comandos/s</translation>
    </message>
    <message>
        <source>%1 · %2 rejected</source>
        <translation>%1 · %2 rejeitados</translation>
    </message>
    <message>
        <source>This machine: commit → view %1 ms p50, %2 ms p99</source>
        <translation>Esta máquina: commit → visão %1 ms p50, %2 ms p99</translation>
    </message>
    <message>
        <source>By the wall&apos;s clock, over the last 1,000 commits, to a view that the scenario does not hold back.
Until the window has painted it: %1 ms p50, %2 ms p99</source>
        <translation>Pelo relógio real, nos últimos 1 000 commits, até uma visão que o cenário não retém.
Até a janela a pintar: %1 ms p50, %2 ms p99</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · semente %2</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · só leitura</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningsBox</name>
    <message>
        <source>Evenings of each, simulated</source>
        <translation>Noites de cada, simuladas</translation>
    </message>
    <message>
        <source>Evenings of each, measured on files</source>
        <translation>Noites de cada, medidas em arquivos</translation>
    </message>
    <message>
        <source>How far off the mean a figure may be before it is named, with how many evenings it would take</source>
        <translation>Quanto um número pode desviar da média antes de ser apontado, com quantas noites seriam precisas</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>%v of %m evenings</source>
        <translation>%v de %m noites</translation>
    </message>
    <message>
        <source>The first seed</source>
        <translation>A primeira semente</translation>
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
        <translation>Primeira semente</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
</context>
<context>
    <name>restaurant::FileController</name>
    <message>
        <source>&amp;Back to what this branched from</source>
        <translation>&amp;Voltar à origem deste ramo</translation>
    </message>
    <message>
        <source>CQRS Restaurant[*]</source>
        <translation>CQRS Restaurant[*]</translation>
    </message>
    <message>
        <source>%1, not saved[*] — CQRS Restaurant</source>
        <translation>%1, não salva[*] — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1, read only[*] — %2 — CQRS Restaurant</source>
        <translation>%1, só leitura[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1[*] — %2 — CQRS Restaurant</source>
        <translation>%1[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>“%1” is not saved. What was done in it would be lost.</source>
        <translation>“%1” não está salva. O que se fez nela se perderia.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Não salvar</translation>
    </message>
    <message>
        <source>“%1”, from which this is a branch, is not saved either.</source>
        <translation>“%1”, da qual esta é um ramo, também não está salva.</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Voltar a ela</translation>
    </message>
    <message>
        <source>This evening is no branch of another</source>
        <translation>Esta noite não é ramo de outra</translation>
    </message>
    <message>
        <source>Open “%1” again, where the branch begins</source>
        <translation>Abrir “%1” de novo, onde o ramo começa</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Ramo de %1</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended; something was done in it last on %2.</source>
        <translation>“%1” não estava salva quando o programa terminou; a última coisa feita nela foi em %2.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Jogar fora</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>Gravações (*.restaurant)</translation>
    </message>
    <message>
        <source>Save evening as</source>
        <translation>Salvar a noite como</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorPane</name>
    <message>
        <source>Floor</source>
        <translation>Salão</translation>
    </message>
    <message>
        <source>Show the floor as tables</source>
        <translation>Mostrar o salão como tabelas</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>Mostrar os detalhes deste pedido</translation>
    </message>
    <message>
        <source>Click on anything, or go there with the arrow keys: here stands what it is and what it waits for.</source>
        <translation>Clique em algo, ou vá até lá com as setas: aqui se lê o que é e o que espera.</translation>
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
        <translation>Que tabela do salão</translation>
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
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estações</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>%1 on the floor</source>
        <translation>%1 no salão</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nada aqui ainda.</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorWidget</name>
    <message>
        <source>Floor</source>
        <translation>Salão</translation>
    </message>
    <message>
        <source>The dining room from above. Arrow keys go from one thing to the next.</source>
        <translation>O salão visto de cima. As setas vão de uma coisa à próxima.</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowMessages</name>
    <message>
        <source>write side</source>
        <translation>lado de escrita</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, recusado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>log and views</source>
        <translation>log e visões</translation>
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
        <translation>Passo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Chega</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowPane</name>
    <message>
        <source>Data flow</source>
        <translation>Fluxo de dados</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Messages take three times as long (S)</source>
        <translation>As mensagens levam o triplo do tempo (S)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>A imagem fica parada; a noite continua (H)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show the trip of the message that is chosen, from end to end (F)</source>
        <translation>Mostrar a viagem da mensagem escolhida, de ponta a ponta (F)</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>O que a mensagem leva, como JSON</translation>
    </message>
    <message>
        <source>The steps of the trail</source>
        <translation>Os passos do rastro</translation>
    </message>
    <message>
        <source>Show the data flow as tables</source>
        <translation>Mostrar o fluxo de dados como tabelas</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>Congelado: a imagem fica parada enquanto a noite continua.</translation>
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
        <translation>Caixa</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Rastro</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowTables</name>
    <message>
        <source>Which table of the data flow</source>
        <translation>Que tabela do fluxo de dados</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Caixas</translation>
    </message>
    <message>
        <source>%1 of the data flow</source>
        <translation>%1 do fluxo de dados</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Nenhuma mensagem ainda.</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowWidget</name>
    <message>
        <source>Data flow</source>
        <translation>Fluxo de dados</translation>
    </message>
    <message>
        <source>The road of the data, from commands by way of the write side and the log to the views. Arrow keys go from one thing to the next.</source>
        <translation>O caminho dos dados, dos comandos, pelo lado de escrita e pelo log, até as visões. As setas vão de uma coisa à próxima.</translation>
    </message>
</context>
<context>
    <name>restaurant::FollowedList</name>
    <message>
        <source>Wait on</source>
        <translation>Esperar mais</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Seguir sem esperar</translation>
    </message>
    <message>
        <source>What is known of the orders that you sent</source>
        <translation>O que se sabe dos pedidos que você enviou</translation>
    </message>
    <message>
        <source>As long again</source>
        <translation>Outro tanto</translation>
    </message>
    <message>
        <source>The order stays sent; what becomes of it is told here</source>
        <translation>O pedido continua enviado; o que houver com ele se diz aqui</translation>
    </message>
    <message>
        <source>… and %1 more are under way</source>
        <translation>… e mais %1 em andamento</translation>
    </message>
</context>
<context>
    <name>restaurant::FrontDoor</name>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Página inicial</translation>
    </message>
    <message>
        <source>What can be done here: the story, lessons, your own evening</source>
        <translation>O que se pode fazer aqui: a história, lições, sua própria noite</translation>
    </message>
    <message>
        <source>%1 lessons, each with questions to a class or to yourself. Done: %2</source>
        <translation>%1 lições, cada uma com perguntas a uma turma ou a você. Feitas: %2</translation>
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
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Achar uma palavra</translation>
    </message>
    <message>
        <source>A word, or what it means</source>
        <translation>Uma palavra, ou o que ela significa</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Palavras que combinam</translation>
    </message>
    <message>
        <source>No word of that kind</source>
        <translation>Nenhuma palavra assim</translation>
    </message>
    <message>
        <source>In the lesson %1</source>
        <translation>Na lição %1</translation>
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
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Há</translation>
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
        <translation>Os capítulos estão em inglês. O que se diz de cada lição está no seu idioma.</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>Guia do professor</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Procurar no guia</translation>
    </message>
    <message>
        <source>Chapters and lessons in which it stands</source>
        <translation>Capítulos e lições em que ela aparece</translation>
    </message>
    <message>
        <source>The page that is chosen</source>
        <translation>A página escolhida</translation>
    </message>
    <message>
        <source>Nothing of that kind stands there</source>
        <translation>Não há nada assim</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The view showed</source>
        <translation>A visão mostrava</translation>
    </message>
    <message>
        <source>True was</source>
        <translation>A verdade</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>Custou</translation>
    </message>
</context>
<context>
    <name>restaurant::HarmPane</name>
    <message>
        <source>Harm</source>
        <translation>Danos</translation>
    </message>
    <message>
        <source>Decisions that the truth would have changed</source>
        <translation>Decisões que a verdade teria mudado</translation>
    </message>
    <message>
        <source>No decision so far would have been another, had its view shown what was true.</source>
        <translation>Nenhuma decisão até agora teria sido outra, se sua visão tivesse mostrado a verdade.</translation>
    </message>
    <message>
        <source>Only harm of this kind</source>
        <translation>Só danos deste tipo</translation>
    </message>
    <message>
        <source>All harm</source>
        <translation>Todos os danos</translation>
    </message>
    <message>
        <source>Only harm of this cause</source>
        <translation>Só danos desta causa</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Todas as causas</translation>
    </message>
    <message>
        <source>Show all harm again</source>
        <translation>Mostrar de novo todos os danos</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 de %2 decisões</translation>
    </message>
    <message>
        <source>%1 up to here</source>
        <translation>%1 até aqui</translation>
    </message>
    <message>
        <source>Of these it cost persons with phones, %1: %2</source>
        <translation>Disso, a pessoas com celular, %1: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::HelpDesk</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>The field&apos;s words, found as you type</source>
        <translation>As palavras da área, encontradas enquanto você digita</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;O que é isto?</translation>
    </message>
    <message>
        <source>What has the focus is explained, and then whatever you click</source>
        <translation>Explica o que tem o foco, e depois aquilo em que você clicar</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s guide</source>
        <translation>Guia do &amp;professor</translation>
    </message>
    <message>
        <source>Six lectures, and of each lesson what it asks and what goes wrong in class</source>
        <translation>Seis aulas e, de cada lição, o que pergunta e o que dá errado em aula</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysModel</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Chave primária</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Pode ficar vazia</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Refere-se a</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysPicture</name>
    <message>
        <source>Tables, keys and references</source>
        <translation>Tabelas, chaves e referências</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>Não há tabelas ainda.</translation>
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
        <translation>%1, com %2. A tabela ao lado diz quais.</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show keys and references as a table</source>
        <translation>Mostrar chaves e referências como tabela</translation>
    </message>
    <message>
        <source>Tables, keys and references</source>
        <translation>Tabelas, chaves e referências</translation>
    </message>
    <message>
        <source>Keys and references</source>
        <translation>Chaves e referências</translation>
    </message>
    <message>
        <source>There are no tables yet</source>
        <translation>Não há tabelas ainda</translation>
    </message>
    <message>
        <source>PK: primary key · FK: refers to the key of another table</source>
        <translation>PK: chave primária · FK: refere-se à chave de outra tabela</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
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
        <translation>Onde</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
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
        <translation>Desde o disparo</translation>
    </message>
    <message>
        <source>Since sent</source>
        <translation>Desde o envio</translation>
    </message>
    <message>
        <source>not fired</source>
        <translation>não disparado</translation>
    </message>
    <message>
        <source>Order %1, %2
Since fired %3, since sent %4
%5</source>
        <translation>Pedido %1, %2
Desde o disparo %3, desde o envio %4
%5</translation>
    </message>
</context>
<context>
    <name>restaurant::KitchenPane</name>
    <message>
        <source>Kitchen</source>
        <translation>Cozinha</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>No tickets. They appear here once an order is accepted.</source>
        <translation>Nenhuma comanda. Elas aparecem aqui quando um pedido é aceito.</translation>
    </message>
    <message>
        <source>Tickets as a table</source>
        <translation>Comandas como tabela</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start the ticket&apos;s next line</source>
        <translation>Começar a próxima linha da comanda</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish the line that is cooking</source>
        <translation>Terminar a linha que está no fogo</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>All is done: take the ticket off the screen</source>
        <translation>Tudo está pronto: tirar a comanda da tela</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Disparar</translation>
    </message>
    <message>
        <source>Fire the ticket&apos;s next course</source>
        <translation>Disparar a próxima etapa da comanda</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Chamar de volta</translation>
    </message>
    <message>
        <source>Bring a bumped ticket back</source>
        <translation>Trazer de volta uma comanda liberada</translation>
    </message>
    <message>
        <source>Show the tickets as a table</source>
        <translation>Mostrar as comandas como tabela</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Show the tickets of one station only</source>
        <translation>Mostrar só as comandas de uma estação</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Todas as estações</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ao todo</translation>
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
        <translation>Ao todo: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Como a área de trabalho</translation>
    </message>
    <message>
        <source>In the language of the desktop, or else in English</source>
        <translation>No idioma da área de trabalho ou, senão, em inglês</translation>
    </message>
    <message>
        <source>From the next start on in this language</source>
        <translation>A partir do próximo início, neste idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>“%1” holds from the next start of the program on.</source>
        <translation>“%1” vale a partir do próximo início do programa.</translation>
    </message>
</context>
<context>
    <name>restaurant::LayoutActions</name>
    <message>
        <source>Layo&amp;ut</source>
        <translation>Disp&amp;osição</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;História</translation>
    </message>
    <message>
        <source>Room and data in one picture, with what happens in words, and the evening below it</source>
        <translation>Salão e dados numa só imagem, com o que acontece em palavras, e a noite embaixo</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Trabalho</translation>
    </message>
    <message>
        <source>Take orders, cook, serve, and see what the guests see</source>
        <translation>Anotar pedidos, cozinhar, servir, e ver o que os clientes veem</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Olhar por dentro</translation>
    </message>
    <message>
        <source>The log, why a view says what it says, the files, and the evening below them</source>
        <translation>O log, por que uma visão diz o que diz, os arquivos, e a noite embaixo deles</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Palco</translation>
    </message>
    <message>
        <source>One picture as large as it can be; the key of another pane puts that on the stage</source>
        <translation>Uma imagem, tão grande quanto possível; a tecla de outro painel o põe no palco</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>T&amp;udo</translation>
    </message>
    <message>
        <source>All panes at once, for who knows them</source>
        <translation>Todos os painéis de uma vez, para quem já os conhece</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonActions</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>&amp;Take a lesson…</source>
        <translation>&amp;Escolher lição…</translation>
    </message>
    <message>
        <source>Choose from all lessons there are</source>
        <translation>Escolher entre todas as lições que há</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;Abrir lição…</translation>
    </message>
    <message>
        <source>Take a lesson from a file</source>
        <translation>Pegar uma lição de um arquivo</translation>
    </message>
    <message>
        <source>&amp;Folder of lessons…</source>
        <translation>&amp;Pasta de lições…</translation>
    </message>
    <message>
        <source>Where lessons of your own are looked for first</source>
        <translation>Onde lições próprias são procuradas primeiro</translation>
    </message>
    <message>
        <source>Level &amp;1: the restaurant</source>
        <translation>Nível &amp;1: o restaurante</translation>
    </message>
    <message>
        <source>Level &amp;2: views, and who reads them</source>
        <translation>Nível &amp;2: visões, e quem as lê</translation>
    </message>
    <message>
        <source>Level &amp;3: architectures and services</source>
        <translation>Nível &amp;3: arquiteturas e serviços</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lição</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.json)</source>
        <translation>Lições (*.lesson.json)</translation>
    </message>
    <message>
        <source>Lessons are looked for in “%1” first. One of the name of another stands in for it.</source>
        <translation>Lições são procuradas primeiro em “%1”. Uma com o nome de outra fica no lugar dela.</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Escolher outra…</translation>
    </message>
    <message>
        <source>&amp;Look there no longer</source>
        <translation>&amp;Não procurar mais ali</translation>
    </message>
    <message>
        <source>Folder of lessons</source>
        <translation>Pasta de lições</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonChooser</name>
    <message>
        <source>Take it</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Escolher lição</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>Lições, por nível</translation>
    </message>
    <message>
        <source>There are no lessons.</source>
        <translation>Não há lições.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonController</name>
    <message>
        <source>The lesson “%1” has ended: another evening was opened.</source>
        <translation>A lição “%1” terminou: outra noite foi aberta.</translation>
    </message>
    <message>
        <source>This lesson does not show on this machine what it says. %1</source>
        <translation>Esta lição não mostra nesta máquina o que diz. %1</translation>
    </message>
    <message>
        <source>What this stop waits for has not come. The lesson goes on all the same.</source>
        <translation>O que esta parada espera não veio. A lição continua mesmo assim.</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonList</name>
    <message>
        <source>Level %1 · %2 min</source>
        <translation>Nível %1 · %2 min</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>Lições, por nível</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonListModel</name>
    <message>
        <source>… being checked</source>
        <translation>… verificando</translation>
    </message>
    <message>
        <source>✓ shows what it says</source>
        <translation>✓ mostra o que diz</translation>
    </message>
    <message>
        <source>✕ does not show what it says here</source>
        <translation>✕ aqui não mostra o que diz</translation>
    </message>
    <message>
        <source>✕ cannot be read</source>
        <translation>✕ não pode ser lida</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>O que mostra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ feita</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Nesta máquina</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feita</translation>
    </message>
    <message>
        <source>%1, level %2, %3 minutes, %4. %5</source>
        <translation>%1, nível %2, %3 minutos, %4. %5</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonLocks</name>
    <message>
        <source>This lesson keeps it locked, so that it gives nothing away.</source>
        <translation>Esta lição mantém isto bloqueado, para não revelar nada.</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonPane</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Show what helps, or hide it</source>
        <translation>Mostrar o que ajuda, ou escondê-lo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Leave the lesson; the evening stays as it is</source>
        <translation>Sair da lição; a noite fica como está</translation>
    </message>
    <message>
        <source>On with the lesson (F2)</source>
        <translation>Continuar a lição (F2)</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (Shift+F2)</source>
        <translation>Mostrar mais uma vez o último trecho, na metade da velocidade (Shift+F2)</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadChart</name>
    <message>
        <source>%1 (ms), measured here</source>
        <translation>%1 (ms), medido aqui</translation>
    </message>
    <message>
        <source>%1, measured here</source>
        <translation>%1, medido aqui</translation>
    </message>
    <message>
        <source>Readers at a time</source>
        <translation>Leitores ao mesmo tempo</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadModel</name>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leitores</translation>
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
        <translation>%v de %m pontos</translation>
    </message>
    <message>
        <source>What was measured, as a table</source>
        <translation>O que se mediu, como tabela</translation>
    </message>
    <message>
        <source>Choose architectures and readers, and measure.</source>
        <translation>Escolha arquiteturas e leitores, e meça.</translation>
    </message>
    <message>
        <source>Save a line for each point</source>
        <translation>Salvar uma linha para cada ponto</translation>
    </message>
    <message>
        <source>So many readers at a time, one after the other</source>
        <translation>Tantos leitores ao mesmo tempo, um valor após o outro</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long each point is measured</source>
        <translation>Quanto tempo cada ponto é medido</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leitores</translation>
    </message>
    <message>
        <source>Each point</source>
        <translation>Cada ponto</translation>
    </message>
    <message>
        <source>Readers are whole numbers from 1 to 8, as 1, 2, 4, 8.</source>
        <translation>Leitores são números inteiros de 1 a 8, como 1, 2, 4, 8.</translation>
    </message>
    <message>
        <source>Choose architectures (none: all of them), and measure: one writes and more and more read, on real files of this computer. Nothing of it is simulated.</source>
        <translation>Escolha arquiteturas (nenhuma: todas) e meça: um escreve e cada vez mais leem, em arquivos reais deste computador. Nada disso é simulado.</translation>
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
        <translation>✓ aceito</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ rejeitado</translation>
    </message>
    <message>
        <source>↻ repeated</source>
        <translation>↻ repetido</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1</translation>
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
        <translation>Só &amp;rejeitados</translation>
    </message>
    <message>
        <source>What did this &amp;change?</source>
        <translation>O que isto &amp;mudou?</translation>
    </message>
    <message>
        <source>Show its &amp;trip</source>
        <translation>Mostrar sua &amp;viagem</translation>
    </message>
    <message>
        <source>Only this order</source>
        <translation>Só este pedido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Only commands of this type, or that caused this event</source>
        <translation>Só comandos deste tipo, ou que causaram este evento</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Only what this actor sent</source>
        <translation>Só o que este ator enviou</translation>
    </message>
    <message>
        <source>Only commands that were rejected</source>
        <translation>Só comandos que foram rejeitados</translation>
    </message>
    <message>
        <source>Show all commands again</source>
        <translation>Mostrar de novo todos os comandos</translation>
    </message>
    <message>
        <source>Keep the newest command in sight</source>
        <translation>Manter à vista o comando mais novo</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>Segui&amp;r</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>Comandos e eventos</translation>
    </message>
    <message>
        <source>No commands to show yet</source>
        <translation>Nenhum comando a mostrar ainda</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>O que o log mostra</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands with the events they caused</source>
        <translation>Comandos com os eventos que causaram</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Who looked at which view: they change nothing, and cause no event</source>
        <translation>Quem olhou qual visão: não mudam nada, e não causam evento</translation>
    </message>
    <message>
        <source>Light up all that this command has changed</source>
        <translation>Iluminar tudo o que este comando mudou</translation>
    </message>
    <message>
        <source>Show in the data flow which way this command has gone</source>
        <translation>Mostrar no fluxo de dados por onde este comando foi</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Todos os atores</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 de %2 comandos</translation>
    </message>
    <message>
        <source>the last %1 commands; %2 older ones are in the file</source>
        <translation>os últimos %1 comandos; %2 mais antigos estão no arquivo</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>At event</source>
        <translation>No evento</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
</context>
<context>
    <name>restaurant::LooksView</name>
    <message>
        <source>Only queries of this view</source>
        <translation>Só consultas desta visão</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Todas as visões</translation>
    </message>
    <message>
        <source>Only what this person looked at</source>
        <translation>Só o que esta pessoa olhou</translation>
    </message>
    <message>
        <source>Show all queries again</source>
        <translation>Mostrar de novo todas as consultas</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Nobody has looked at a view yet. Guests and staff do so where they live in the evening; a script&apos;s do not.</source>
        <translation>Ninguém olhou uma visão ainda. Clientes e equipe o fazem onde vivem na noite; os de um roteiro, não.</translation>
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
        <translation>as últimas %1 consultas</translation>
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
        <translation>Salvar o folheto</translation>
    </message>
    <message>
        <source>There is no pane “%1”.</source>
        <translation>Não há painel “%1”.</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Abrir cenário</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Cenários (*.scenario.json)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir gravação</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>Gravações (*.restaurant)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>The evening is over</source>
        <translation>A noite terminou</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salva como %1</translation>
    </message>
    <message>
        <source>%1

It can still be opened to read.</source>
        <translation>%1

Ainda pode ser aberta para ler.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Abrir para ler</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Não foi salvo</translation>
    </message>
    <message>
        <source>The past cannot be changed. This begins a new evening that shares events 1 to %1 with “%2” and goes its own way from there.

It is kept when you save it. “%2” stays as it is; the menu File leads back to it.</source>
        <translation>O passado não pode ser mudado. Isto começa uma nova noite que partilha os eventos 1 a %1 com “%2” e dali segue seu próprio caminho.

Ela é guardada quando você a salva. “%2” fica como está; o menu Arquivo leva de volta a ela.</translation>
    </message>
    <message>
        <source>&amp;Begin the branch</source>
        <translation>&amp;Começar o ramo</translation>
    </message>
    <message>
        <source>Once more, at half the speed: event %1 of %2 · nothing is sent, %3 commands are read from the record; then all is where it was</source>
        <translation>Mais uma vez, na metade da velocidade: evento %1 de %2 · nada é enviado, %3 comandos são lidos da gravação; depois tudo está onde estava</translation>
    </message>
    <message>
        <source>The past: event %1 of %2 · nothing is sent, %3 commands are read from the record</source>
        <translation>O passado: evento %1 de %2 · nada é enviado, %3 comandos são lidos da gravação</translation>
    </message>
    <message>
        <source>About CQRS Restaurant</source>
        <translation>Sobre o CQRS Restaurant</translation>
    </message>
    <message>
        <source>CQRS Restaurant %1

A restaurant that shows how CQRS and event sourcing work: orders are commands to a write side; the events it records keep the kitchen, waiter and status views in step.

GPL-3.0-or-later</source>
        <translation>CQRS Restaurant %1

Um restaurante que mostra como funcionam CQRS e event sourcing: pedidos são comandos a um lado de escrita; os eventos que ele registra mantêm em dia as visões de cozinha, garçom e números.

GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Save the class&apos;s log</source>
        <translation>Salvar o log da turma</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Mãos levantadas</translation>
    </message>
    <message>
        <source>Take a lesson (Ctrl+L): at each question hands are counted by a click, or by the keys 1 to 6.</source>
        <translation>Escolha uma lição (Ctrl+L): em cada pergunta contam-se as mãos com um clique, ou com as teclas 1 a 6.</translation>
    </message>
</context>
<context>
    <name>restaurant::NoteRow</name>
    <message>
        <source>A note for this moment, and Enter</source>
        <translation>Uma nota para este momento, e Enter</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Nota no cursor</translation>
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
        <translation>Fechar o aviso</translation>
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
        <translation>Estornar linha…</translation>
    </message>
    <message>
        <source>Take the chosen line off the order</source>
        <translation>Tirar do pedido a linha escolhida</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Cancelar pedido…</translation>
    </message>
    <message>
        <source>Cancel the whole order</source>
        <translation>Cancelar o pedido inteiro</translation>
    </message>
    <message>
        <source>Refund declined</source>
        <translation>Reembolso recusado</translation>
    </message>
    <message>
        <source>The bank has not let the last refund through: the money is owed</source>
        <translation>O banco não deixou passar o último reembolso: o dinheiro é devido</translation>
    </message>
    <message>
        <source>Refund again</source>
        <translation>Reembolsar de novo</translation>
    </message>
    <message>
        <source>Give back once more what is owed; a manager may</source>
        <translation>Devolver mais uma vez o que se deve; um gerente pode</translation>
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
        <translation>Motivo, depois Enter</translation>
    </message>
    <message>
        <source>Say why. Enter goes on, Escape goes back.</source>
        <translation>Diga por quê. Enter continua, Escape volta.</translation>
    </message>
    <message>
        <source>Void line %1?</source>
        <translation>Estornar a linha %1?</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Cancelar o pedido %1?</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderController</name>
    <message>
        <source>The evening is being saved. Nothing was done; try again.</source>
        <translation>A noite está sendo salva. Nada foi feito; tente de novo.</translation>
    </message>
    <message>
        <source>no evening is open</source>
        <translation>nenhuma noite está aberta</translation>
    </message>
    <message>
        <source>the evening is being saved</source>
        <translation>a noite está sendo salva</translation>
    </message>
    <message>
        <source>the past cannot be changed</source>
        <translation>o passado não pode ser mudado</translation>
    </message>
    <message>
        <source>the write side did not take it</source>
        <translation>o lado de escrita não o recebeu</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1 não foi decidido: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderEntryPane</name>
    <message>
        <source>Choose a table first</source>
        <translation>Escolha antes uma mesa</translation>
    </message>
    <message>
        <source>Ask for the guest&apos;s name</source>
        <translation>Pergunte o nome do cliente</translation>
    </message>
    <message>
        <source>This name cannot be recorded</source>
        <translation>Este nome não pode ser registrado</translation>
    </message>
    <message>
        <source>Choose a dish</source>
        <translation>Escolha um prato</translation>
    </message>
    <message>
        <source>Take an order</source>
        <translation>Anotar um pedido</translation>
    </message>
    <message>
        <source>Find a dish</source>
        <translation>Achar um prato</translation>
    </message>
    <message>
        <source>Find a dish: “2 ram” and Enter</source>
        <translation>Achar um prato: “2 ram” e Enter</translation>
    </message>
    <message>
        <source>Type a part of a dish&apos;s name, perhaps after a number, and press Enter to add it. With this field empty, Enter places the order.</source>
        <translation>Digite parte do nome de um prato, talvez após um número, e tecle Enter para adicioná-lo. Com este campo vazio, Enter faz o pedido.</translation>
    </message>
    <message>
        <source>Placing the order …</source>
        <translation>Fazendo o pedido…</translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation>Esperando %1…</translation>
    </message>
    <message>
        <source>Waiting for %1 views …</source>
        <translation>Esperando %1 visões…</translation>
    </message>
    <message>
        <source>Seat and place order · %1  ⏎</source>
        <translation>Acomodar e fazer pedido · %1  ⏎</translation>
    </message>
    <message>
        <source>Place order · %1  ⏎</source>
        <translation>Fazer pedido · %1  ⏎</translation>
    </message>
</context>
<context>
    <name>restaurant::PaletteModel</name>
    <message>
        <source>%1 · not now</source>
        <translation>%1 · agora não</translation>
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
        <translation>Fechar este painel; o menu Ver o traz de volta</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fechar %1</translation>
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
        <translation>O que pessoas e o gerente de processo querem que aconteça. Pode ser recusado.</translation>
    </message>
    <message>
        <source>write side</source>
        <translation>lado de escrita</translation>
    </message>
    <message>
        <source>Decides on each command, and appends events to the log. Reads no view.</source>
        <translation>Decide cada comando, e acrescenta eventos ao log. Não lê nenhuma visão.</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>visão de leitura</translation>
    </message>
    <message>
        <source>Folded from the events of the log, and asked instead of it. Never writes; can be folded again at any time.</source>
        <translation>Dobrada dos eventos do log, e consultada no lugar dele. Nunca escreve; pode ser dobrada de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos os lados</translation>
    </message>
    <message>
        <source>Who writes, who reads, and what lies between.</source>
        <translation>Quem escreve, quem lê, e o que fica no meio.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rebuild or stop this view</source>
        <translation>Reconstruir ou parar esta visão</translation>
    </message>
    <message>
        <source>&amp;Rebuild</source>
        <translation>&amp;Reconstruir</translation>
    </message>
    <message>
        <source>Forget the view and fold it again from the first event of the log</source>
        <translation>Esquecer a visão e dobrá-la de novo desde o primeiro evento do log</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Hold deliveries back: the view hears of nothing more and grows old</source>
        <translation>Reter entregas: a visão não fica sabendo de mais nada e envelhece</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Deliver what has waited, and what comes</source>
        <translation>Entregar o que esperou, e o que vier</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Take the event once more at which the view stopped</source>
        <translation>Pegar mais uma vez o evento em que a visão parou</translation>
    </message>
    <message>
        <source>S&amp;kip the event</source>
        <translation>P&amp;ular o evento</translation>
    </message>
    <message>
        <source>Go on without the event at which the view stopped. The view is without it until it is rebuilt, and its store says who decided so</source>
        <translation>Seguir sem o evento em que a visão parou. Ele falta na visão até ela ser reconstruída, e o armazenamento dela diz quem decidiu assim</translation>
    </message>
    <message>
        <source>&amp;Deliveries…</source>
        <translation>&amp;Entregas…</translation>
    </message>
    <message>
        <source>Bend what is delivered to the view, and protect it</source>
        <translation>Perturbar o que é entregue à visão, e protegê-la</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneSet</name>
    <message>
        <source>Pane on the full &amp;screen</source>
        <translation>Painel em &amp;tela cheia</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>&amp;Fechar painel</translation>
    </message>
    <message>
        <source>Sto&amp;ry</source>
        <translation>&amp;História</translation>
    </message>
    <message>
        <source>S&amp;tores</source>
        <translation>Arma&amp;zenamentos</translation>
    </message>
    <message>
        <source>Let the pane in front fill the screen, or no longer</source>
        <translation>Deixar o painel da frente encher a tela, ou não mais</translation>
    </message>
    <message>
        <source>Close the pane in front; its key brings it back</source>
        <translation>Fechar o painel da frente; sua tecla o traz de volta</translation>
    </message>
    <message>
        <source>Guests and staff look at this view all the time: without it they would stand still. In an evening that is played by its script it can be stopped.</source>
        <translation>Clientes e equipe olham esta visão o tempo todo: sem ela ficariam parados. Numa noite que segue seu roteiro ela pode ser parada.</translation>
    </message>
</context>
<context>
    <name>restaurant::ParkedBox</name>
    <message>
        <source>What became of it</source>
        <translation>O que houve com ele</translation>
    </message>
    <message>
        <source>Events that the view could not show</source>
        <translation>Eventos que a visão não conseguiu mostrar</translation>
    </message>
    <message>
        <source>No event is parked</source>
        <translation>Nenhum evento posto de lado</translation>
    </message>
    <message>
        <source>%1 all</source>
        <translation>%1 tudo</translation>
    </message>
    <message>
        <source>%1: %2, as it should be</source>
        <translation>%1: %2, como deve ser</translation>
    </message>
    <message>
        <source>%1: ≠ %2, expected %3</source>
        <translation>%1: ≠ %2, esperado %3</translation>
    </message>
    <message>
        <source>Shown wrongly: %1 until what is on its way has come, %2 until the view is rebuilt.</source>
        <translation>Mostrado errado: %1 até chegar o que está a caminho, %2 até a visão ser reconstruída.</translation>
    </message>
    <message>
        <source>Portions left</source>
        <translation>Porções restantes</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>Dinheiro cobrado</translation>
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
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Atrás dele</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>A visão</translation>
    </message>
    <message>
        <source>goes on without it</source>
        <translation>segue sem ele</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>está parada</translation>
    </message>
    <message>
        <source>other orders go on</source>
        <translation>outros pedidos seguem</translation>
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
        <translation>viagem, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>Pronto há</translation>
    </message>
</context>
<context>
    <name>restaurant::PhoneVotes</name>
    <message>
        <source>I know the rule behind it</source>
        <translation>Sei a regra por trás disso</translation>
    </message>
    <message>
        <source>I have just seen it</source>
        <translation>Acabei de ver isso</translation>
    </message>
    <message>
        <source>I am guessing</source>
        <translation>Estou adivinhando</translation>
    </message>
</context>
<context>
    <name>restaurant::PictureActions</name>
    <message>
        <source>Save a &amp;contact sheet…</source>
        <translation>Salvar &amp;folha de contato…</translation>
    </message>
    <message>
        <source>The moments that were noted, four on a page, as a PDF</source>
        <translation>Os momentos anotados, quatro por página, em PDF</translation>
    </message>
    <message>
        <source>Save pictures of &amp;moments…</source>
        <translation>Salvar imagens de &amp;momentos…</translation>
    </message>
    <message>
        <source>A numbered picture of each moment that was noted, with its caption</source>
        <translation>Uma imagem numerada de cada momento anotado, com sua legenda</translation>
    </message>
    <message>
        <source>Save a &amp;film…</source>
        <translation>Salvar fi&amp;lme…</translation>
    </message>
    <message>
        <source>The whole evening with its captions, by ffmpeg where it is installed</source>
        <translation>A noite inteira com suas legendas, pelo ffmpeg, onde está instalado</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Não foi salvo</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Salvar folha de contato</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Páginas (*.pdf)</translation>
    </message>
    <message>
        <source>The contact sheet is being drawn…</source>
        <translation>A folha de contato está sendo desenhada…</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Uma pasta para as imagens</translation>
    </message>
    <message>
        <source>The pictures are being drawn…</source>
        <translation>As imagens estão sendo desenhadas…</translation>
    </message>
    <message>
        <source>Save a film</source>
        <translation>Salvar filme</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.mkv *.webm *.mov)</source>
        <translation>Filmes (*.mp4 *.mkv *.webm *.mov)</translation>
    </message>
    <message>
        <source>The film is being made…</source>
        <translation>O filme está sendo feito…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>How large is it to be?</source>
        <translation>De que tamanho deve ser?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
</context>
<context>
    <name>restaurant::PlaceChooser</name>
    <message>
        <source>Table %1 · free: seats a party</source>
        <translation>Mesa %1 · livre: acomoda um grupo</translation>
    </message>
    <message>
        <source>Table %1 · party of %2</source>
        <translation>Mesa %1 · grupo de %2</translation>
    </message>
    <message>
        <source>Seat a party of</source>
        <translation>Acomodar grupo de</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>No salão</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Para viagem</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Guests to seat first</source>
        <translation>Clientes a acomodar antes</translation>
    </message>
    <message>
        <source> of %1 seats</source>
        <translation> de %1 lugares</translation>
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
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>O mais longo</translation>
    </message>
</context>
<context>
    <name>restaurant::PresenterMode</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Apresentar</translation>
    </message>
    <message>
        <source>One picture fills the screen, with a caption for the last row; Esc ends it</source>
        <translation>Uma imagem enche a tela, com uma legenda para a última fileira; Esc termina</translation>
    </message>
    <message>
        <source>Spot at the pointer</source>
        <translation>Foco no ponteiro</translation>
    </message>
    <message>
        <source>While presenting: all but the surroundings of the pointer dims (S)</source>
        <translation>Ao apresentar: tudo escurece, menos o entorno do ponteiro (S)</translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation>Mostrar teclas apertadas</translation>
    </message>
    <message>
        <source>While presenting: say which keys are pressed (K)</source>
        <translation>Ao apresentar: dizer que teclas são apertadas (K)</translation>
    </message>
    <message>
        <source>Notes on a second screen</source>
        <translation>Notas numa segunda tela</translation>
    </message>
    <message>
        <source>What is shown, what comes next, and the notes, for the teacher</source>
        <translation>O que é mostrado, o que vem depois, e as notas, para quem ensina</translation>
    </message>
</context>
<context>
    <name>restaurant::ProtectionsBox</name>
    <message>
        <source>Protections</source>
        <translation>Proteções</translation>
    </message>
    <message>
        <source>Duplicate check</source>
        <translation>Controle de duplicatas</translation>
    </message>
    <message>
        <source>What is noted as shown is passed over</source>
        <translation>O que está anotado como mostrado é deixado passar</translation>
    </message>
    <message>
        <source>Gap check</source>
        <translation>Controle de lacunas</translation>
    </message>
    <message>
        <source>What is missing is noticed, and read in the log</source>
        <translation>O que falta é notado, e lido no log</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>What comes before its turn waits for what is before it</source>
        <translation>O que vem antes da sua vez espera pelo que está antes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>What could not be shown is tried again</source>
        <translation>O que não pôde ser mostrado é tentado de novo</translation>
    </message>
    <message>
        <source>Single flight</source>
        <translation>Single flight</translation>
    </message>
    <message>
        <source>Of a view that was thrown away one rebuild runs at a time, and who else finds it empty waits for that</source>
        <translation>De uma visão jogada fora roda uma reconstrução por vez, e quem mais a encontrar vazia espera por ela</translation>
    </message>
    <message>
        <source>When it is tried again</source>
        <translation>Quando se tenta de novo</translation>
    </message>
    <message>
        <source>What becomes of an event that cannot be shown</source>
        <translation>O que acontece com um evento que não pode ser mostrado</translation>
    </message>
    <message>
        <source>Delivery guarantee</source>
        <translation>Garantia de entrega</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>escolha própria</translation>
    </message>
    <message>
        <source>How often it is tried</source>
        <translation>Quantas vezes se tenta</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantia</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>A poison event</source>
        <translation>Um evento envenenado</translation>
    </message>
</context>
<context>
    <name>restaurant::QueryCostsModel</name>
    <message>
        <source>View</source>
        <translation>Visão</translation>
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
        <translation>Em 1 min</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Levou</translation>
    </message>
    <message>
        <source>Last answered by</source>
        <translation>Última resposta de</translation>
    </message>
    <message>
        <source>One query of %1 for %2, at the mean of %3: %4 statements were run, which answered %5 rows in %6 steps of SQLite, a few for each row visited; after %7 the answer was there.</source>
        <translation>Uma consulta para %2 (%1), na média de %3: rodaram %4 instruções, que devolveram %5 linhas em %6 passos do SQLite, alguns por linha visitada; após %7 a resposta estava lá.</translation>
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
        <translation>No caminho: falhas injetadas</translation>
    </message>
    <message>
        <source>How long the projector stands still</source>
        <translation>Quanto tempo o projetor fica parado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>How long the projector needs for each event</source>
        <translation>Quanto tempo o projetor precisa para cada evento</translation>
    </message>
    <message>
        <source>Projector stands still for</source>
        <translation>Projetor parado por</translation>
    </message>
    <message>
        <source>Projector needs, for each event</source>
        <translation>Projetor precisa, por evento</translation>
    </message>
    <message>
        <source>A rebuild needs, for each event</source>
        <translation>Reconstrução precisa, por evento</translation>
    </message>
    <message>
        <source>How many of 1 000 events are %1</source>
        <translation>Quantos de 1 000 eventos: %1</translation>
    </message>
    <message>
        <source> of 1 000</source>
        <translation> de 1 000</translation>
    </message>
    <message>
        <source>How long a rebuild needs for each event of the log</source>
        <translation>Quanto tempo uma reconstrução precisa por evento do log</translation>
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
        <translation>Nenhum arquivo ainda</translation>
    </message>
</context>
<context>
    <name>restaurant::ReportView</name>
    <message>
        <source>What the evening was</source>
        <translation>Como foi a noite</translation>
    </message>
</context>
<context>
    <name>restaurant::RowsModel</name>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
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
        <translation>Toda a linha escolhida</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas antes</translation>
    </message>
    <message>
        <source>The rows with the highest keys first, or the lowest (N)</source>
        <translation>Primeiro as linhas com as chaves mais altas, ou as mais baixas (N)</translation>
    </message>
    <message>
        <source>Rows before these</source>
        <translation>Linhas antes destas</translation>
    </message>
    <message>
        <source>The rows before these (B)</source>
        <translation>As linhas antes destas (B)</translation>
    </message>
    <message>
        <source>Rows after these</source>
        <translation>Linhas depois destas</translation>
    </message>
    <message>
        <source>The rows after these (M)</source>
        <translation>As linhas depois destas (M)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Linhas da tabela</translation>
    </message>
    <message>
        <source>There are no rows here</source>
        <translation>Não há linhas aqui</translation>
    </message>
    <message>
        <source>The rows before these</source>
        <translation>As linhas antes destas</translation>
    </message>
    <message>
        <source>The rows after these</source>
        <translation>As linhas depois destas</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3 of %4</source>
        <translation>%1: linhas %2 a %3 de %4</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3</source>
        <translation>%1: linhas %2 a %3</translation>
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
        <translation>R&amp;einiciar</translation>
    </message>
    <message>
        <source>Begin the evening anew</source>
        <translation>Começar a noite do início</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>Let the evening run, or pause it</source>
        <translation>Deixar a noite correr, ou pausá-la</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Passo</translation>
    </message>
    <message>
        <source>The next command of the script with all it causes, then pause</source>
        <translation>O próximo comando do roteiro com tudo o que causa, depois pausa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seconds in the restaurant for each of yours</source>
        <translation>%1 segundos no restaurante para cada um dos seus</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>O mais rápido possível</translation>
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
        <translation>Execução</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Clock of the restaurant</source>
        <translation>Relógio do restaurante</translation>
    </message>
    <message>
        <source>Last event of the log</source>
        <translation>Último evento do log</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · fechado</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Agir como</translation>
    </message>
</context>
<context>
    <name>restaurant::RunBox</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Até onde chegou</translation>
    </message>
</context>
<context>
    <name>restaurant::SaveButtons</name>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
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
        <translation>Salvar tudo para outros programas</translation>
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
        <translation>Ninguém por quem este posto fala pode fazer isso: %1.</translation>
    </message>
    <message>
        <source>The seat has not been opened yet, or too much waits. Nothing was done.</source>
        <translation>O posto ainda não foi aberto, ou há coisas demais à espera. Nada foi feito.</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1 não foi decidido: %2</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatWindow</name>
    <message>
        <source>%1: is being decided</source>
        <translation>%1: sendo decidido</translation>
    </message>
    <message>
        <source>%1: waits for the server</source>
        <translation>%1: espera o servidor</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: feito</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: recusado. %2</translation>
    </message>
    <message>
        <source>%1: not decided. %2</source>
        <translation>%1: não decidido. %2</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>condução</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>cozinha</translation>
    </message>
    <message>
        <source>waiter</source>
        <translation>garçom</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>balcão</translation>
    </message>
    <message>
        <source>board</source>
        <translation>painel</translation>
    </message>
    <message>
        <source>spectator</source>
        <translation>espectador</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Copy the whole log from the server into a .restaurant file</source>
        <translation>Copiar todo o log do servidor para um arquivo .restaurant</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>The chosen command is not to be decided any more</source>
        <translation>O comando escolhido não deve mais ser decidido</translation>
    </message>
    <message>
        <source>Seat: %1 — %2</source>
        <translation>Posto: %1 — %2</translation>
    </message>
    <message>
        <source> s late</source>
        <translation> s de atraso</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>S&amp;air</translation>
    </message>
    <message>
        <source>Leave this seat; its copy is kept</source>
        <translation>Sair deste posto; a cópia dele fica guardada</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Quem está aí</translation>
    </message>
    <message>
        <source>Commands of this seat, the newest first</source>
        <translation>Comandos deste posto, os mais novos primeiro</translation>
    </message>
    <message>
        <source>Whose last portion it was</source>
        <translation>De quem foi a última porção</translation>
    </message>
    <message>
        <source>Commands of this seat</source>
        <translation>Comandos deste posto</translation>
    </message>
    <message>
        <source>The last portion</source>
        <translation>A última porção</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>The seat has ended. What is shown stays as it was.</source>
        <translation>O posto foi encerrado. O que é mostrado fica como estava.</translation>
    </message>
    <message>
        <source>server is there</source>
        <translation>servidor presente</translation>
    </message>
    <message>
        <source>%1 in the restaurant</source>
        <translation>%1 no restaurante</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sem contato</translation>
    </message>
    <message>
        <source>The server was not reached for %1 s. What is shown is as old as that, and commands wait.</source>
        <translation>O servidor está sem contato há %1 s. O que é mostrado tem essa idade, e os comandos esperam.</translation>
    </message>
    <message>
        <source>Waits for the server. %1</source>
        <translation>Espera o servidor. %1</translation>
    </message>
    <message>
        <source>at %1 · as it was %2 ago</source>
        <translation>em %1 · como era há %2</translation>
    </message>
    <message>
        <source>%1 · %2, at event %3</source>
        <translation>%1 · %2, no evento %3</translation>
    </message>
    <message>
        <source>Copies the log…</source>
        <translation>Copiando o log…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are, on purpose: seconds of this machine&apos;s clock, not of the restaurant&apos;s</source>
        <translation>Segundos de atraso das visões deste posto, de propósito: segundos do relógio deste computador, não do restaurante</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatsController</name>
    <message>
        <source>&amp;Lead a class…</source>
        <translation>Conduzir uma &amp;turma…</translation>
    </message>
    <message>
        <source>Lead an evening whose log stands on a server, with seats on other machines</source>
        <translation>Conduzir uma noite cujo log fica num servidor, com postos em outras máquinas</translation>
    </message>
    <message>
        <source>&amp;Join a class…</source>
        <translation>E&amp;ntrar numa turma…</translation>
    </message>
    <message>
        <source>Take a seat at a class&apos;s log: kitchen, waiter, counter, board or spectator</source>
        <translation>Ocupar um posto no log de uma turma: cozinha, garçom, balcão, painel ou espectador</translation>
    </message>
    <message>
        <source>Seats of the &amp;class…</source>
        <translation>P&amp;ostos da turma…</translation>
    </message>
    <message>
        <source>Who is there, whose last portion it was, and the log to be saved</source>
        <translation>Quem está aí, de quem foi a última porção, e o log a salvar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has joined yet</source>
        <translation>Ninguém entrou ainda</translation>
    </message>
</context>
<context>
    <name>restaurant::ServerFields</name>
    <message>
        <source>Host: a name or a number, or the whole address, pasted</source>
        <translation>Host: um nome ou um número, ou o endereço inteiro, colado</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nome do banco de dados</translation>
    </message>
    <message>
        <source>Name of this seat&apos;s login</source>
        <translation>Nome de usuário deste posto</translation>
    </message>
    <message>
        <source>Password of this login</source>
        <translation>Senha deste usuário</translation>
    </message>
    <message>
        <source>File of the class&apos;s certificate</source>
        <translation>Arquivo do certificado da turma</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Porta do servidor</translation>
    </message>
    <message>
        <source>lab7.example, or paste the address</source>
        <translation>lab7.example, ou cole o endereço</translation>
    </message>
    <message>
        <source>leader1, kitchen1 …</source>
        <translation>leader1, kitchen1 …</translation>
    </message>
    <message>
        <source>empty: as in your ~/.pgpass</source>
        <translation>vazio: como no seu ~/.pgpass</translation>
    </message>
    <message>
        <source>/tmp/class.crt; not needed on this machine</source>
        <translation>/tmp/class.crt; dispensável nesta máquina</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the file of the class&apos;s certificate</source>
        <translation>Escolher o arquivo do certificado da turma</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>Ce&amp;rtificado</translation>
    </message>
    <message>
        <source>The password is kept in memory while the program runs, and written nowhere.</source>
        <translation>A senha fica na memória enquanto o programa roda, e não é escrita em lugar nenhum.</translation>
    </message>
    <message>
        <source>The class&apos;s certificate</source>
        <translation>O certificado da turma</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificados (*.crt *.pem)</translation>
    </message>
    <message>
        <source>Where is the server? Its name or number is missing.</source>
        <translation>Onde está o servidor? Falta o nome ou número dele.</translation>
    </message>
    <message>
        <source>This is no name of a host, and no address that can be read.</source>
        <translation>Isto não é nome de host, nem um endereço que se possa ler.</translation>
    </message>
    <message>
        <source>The name of the database is missing; script/class calls it “evening”.</source>
        <translation>Falta o nome do banco de dados; script/class o chama de “evening”.</translation>
    </message>
    <message>
        <source>A database has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>Aqui o nome de um banco de dados não tem espaços, vírgulas, aspas nem barras invertidas.</translation>
    </message>
    <message>
        <source>A login has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>Aqui o nome de um usuário não tem espaços, vírgulas, aspas nem barras invertidas.</translation>
    </message>
    <message>
        <source>There is no file of that name for the certificate; it needs a whole path, as /tmp/class.crt.</source>
        <translation>Não há arquivo com esse nome para o certificado; é preciso um caminho completo, como /tmp/class.crt.</translation>
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
        <translation>O serviço %1 decide cada comando na hora</translation>
    </message>
    <message>
        <source>%1 is slow: %2</source>
        <translation>%1 está lento: %2</translation>
    </message>
    <message>
        <source>The service %1 decides each command %2 after it was sent</source>
        <translation>O serviço %1 decide cada comando %2 depois de enviado</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está parado</translation>
    </message>
    <message>
        <source>The service %1 decides nothing: its commands wait until it is set going</source>
        <translation>O serviço %1 não decide nada: seus comandos esperam até que ele seja retomado</translation>
    </message>
</context>
<context>
    <name>restaurant::ServiceBar</name>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Set %1 going</source>
        <translation>Retomar %1</translation>
    </message>
    <message>
        <source>The service %1 decides what waits, in order, and goes on</source>
        <translation>O serviço %1 decide o que espera, em ordem, e continua</translation>
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
        <translation>%1 %2, em %3
%4</translation>
    </message>
    <message>
        <source>The number of the order</source>
        <translation>O número do pedido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>The same fact, kept in several shapes</source>
        <translation>O mesmo fato, guardado em várias formas</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Linhas de tabelas</translation>
    </message>
    <message>
        <source>Events of the log</source>
        <translation>Eventos do log</translation>
    </message>
    <message>
        <source>Documents of the views</source>
        <translation>Documentos das visões</translation>
    </message>
    <message>
        <source>Nothing is known of this order here.</source>
        <translation>Nada se sabe deste pedido aqui.</translation>
    </message>
    <message>
        <source>No file of this evening has tables of orders: its architecture keeps none.</source>
        <translation>Nenhum arquivo desta noite tem tabelas de pedidos: sua arquitetura não as guarda.</translation>
    </message>
</context>
<context>
    <name>restaurant::ShowController</name>
    <message>
        <source>Play as a sho&amp;w</source>
        <translation>Reproduzir como &amp;exibição</translation>
    </message>
    <message>
        <source>From the beginning, by itself, with captions at notes; Esc ends it</source>
        <translation>Do início, sozinha, com legendas nas notas; Esc termina</translation>
    </message>
    <message>
        <source>Show again and again</source>
        <translation>Exibir sem parar</translation>
    </message>
    <message>
        <source>A show that has ended begins anew, until Esc ends it</source>
        <translation>Uma exibição que terminou recomeça, até que Esc a termine</translation>
    </message>
    <message>
        <source>%1 — the end</source>
        <translation>%1 — fim</translation>
    </message>
</context>
<context>
    <name>restaurant::SideModel</name>
    <message>
        <source>A only</source>
        <translation>Só A</translation>
    </message>
    <message>
        <source>B only</source>
        <translation>Só B</translation>
    </message>
    <message>
        <source>Only A shows %1</source>
        <translation>Só A mostra %1</translation>
    </message>
    <message>
        <source>Only B shows %1</source>
        <translation>Só B mostra %1</translation>
    </message>
    <message>
        <source>A and B say different things of %1</source>
        <translation>A e B dizem coisas diferentes de %1</translation>
    </message>
    <message>
        <source>A and B say the same of %1</source>
        <translation>A e B dizem o mesmo de %1</translation>
    </message>
</context>
<context>
    <name>restaurant::SpaceTimeDiagram</name>
    <message>
        <source>Space-time diagram</source>
        <translation>Diagrama espaço-tempo</translation>
    </message>
</context>
<context>
    <name>restaurant::SqlWidget</name>
    <message>
        <source>Stopped after a second, with %1. SQLite says: %2</source>
        <translation>Parada após um segundo, com %1. SQLite diz: %2</translation>
    </message>
    <message>
        <source>The first %1; the rest was not asked for.</source>
        <translation>Só o começo: %1; o resto não foi pedido.</translation>
    </message>
    <message>
        <source>Stopped with %1, because the answer takes too much room.</source>
        <translation>Parada com %1, porque a resposta ocupa espaço demais.</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 em %2 ms</translation>
    </message>
    <message>
        <source>A question in SQL</source>
        <translation>Uma pergunta em SQL</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask this file; it is opened to read, and nothing can be changed (Enter)</source>
        <translation>Perguntar a este arquivo; ele é aberto para ler, e nada pode ser mudado (Enter)</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>Type a question and press Enter. The file is opened only to read; a question ends after a second or 10,000 rows.</source>
        <translation>Digite uma pergunta e tecle Enter. O arquivo é aberto só para ler; uma pergunta termina após um segundo ou 10 000 linhas.</translation>
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
        <translation>Equipe</translation>
    </message>
    <message>
        <source>This evening is only read here.</source>
        <translation>Esta noite aqui só é lida.</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffControls</name>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <translation>Um garçom para tudo</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <translation>Dois que fazem tudo</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <translation>Charlie voltou</translation>
    </message>
    <message>
        <source>Everybody on the floor does everything</source>
        <translation>Todos no salão fazem tudo</translation>
    </message>
    <message>
        <source>Some take orders and money, the others serve and answer</source>
        <translation>Uns anotam pedidos e cobram, os outros servem e respondem</translation>
    </message>
    <message>
        <source>Nobody is sent home for this: take the others out first.</source>
        <translation>Ninguém é mandado para casa por isso: tire antes os outros.</translation>
    </message>
    <message>
        <source>Nobody is hired for this: add a second server first.</source>
        <translation>Ninguém é contratado por isso: adicione antes um segundo garçom.</translation>
    </message>
    <message>
        <source>No staff to change</source>
        <translation>Não há equipe a mudar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>How the floor&apos;s work is shared</source>
        <translation>Como o trabalho do salão é dividido</translation>
    </message>
    <message>
        <source>Who does what on the floor</source>
        <translation>Quem faz o quê no salão</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Um a menos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Um a mais: %1</translation>
    </message>
    <message>
        <source>%1 goes home</source>
        <translation>%1 vai para casa</translation>
    </message>
    <message>
        <source>%1 comes to help: %2</source>
        <translation>%1 vem ajudar: %2</translation>
    </message>
    <message>
        <source>This evening is played by its script: it has no staff to change.</source>
        <translation>Esta noite segue seu roteiro: não tem equipe a mudar.</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Há</translation>
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
        <translation>Noite</translation>
    </message>
</context>
<context>
    <name>restaurant::StartPage</name>
    <message>
        <source>Watch the story</source>
        <translation>Ver a história</translation>
    </message>
    <message>
        <source>One server, too many guests, and what a second pair of hands changes. It runs by itself and says what to look at.</source>
        <translation>Um garçom, clientes demais, e o que um segundo par de mãos muda. Corre sozinha e diz o que olhar.</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Take orders, cook and serve while the evening goes on, and watch each click become a command.</source>
        <translation>Anote pedidos, cozinhe e sirva enquanto a noite corre, e veja cada clique virar um comando.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The same evening twice, side by side, with the same guests: what does another architecture change?</source>
        <translation>A mesma noite duas vezes, lado a lado, com os mesmos clientes: o que outra arquitetura muda?</translation>
    </message>
    <message>
        <source>What you open or save stands here the next time.</source>
        <translation>O que você abrir ou salvar aparece aqui da próxima vez.</translation>
    </message>
    <message>
        <source>Show this page when the program starts</source>
        <translation>Mostrar esta página quando o programa inicia</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Escolher lição</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS works</source>
        <translation>Um restaurante que mostra como CQRS funciona</translation>
    </message>
    <message>
        <source>Orders are commands, what happens is recorded as events, and the kitchen, the waiter and the guests each read a view of their own.</source>
        <translation>Pedidos são comandos, o que acontece é registrado como eventos, e a cozinha, o garçom e os clientes leem cada um sua própria visão.</translation>
    </message>
    <message>
        <source>To the restaurant</source>
        <translation>Ao restaurante</translation>
    </message>
    <message>
        <source>To the restaurant (Esc)</source>
        <translation>Ao restaurante (Esc)</translation>
    </message>
    <message>
        <source>about 3 minutes</source>
        <translation>cerca de 3 minutos</translation>
    </message>
    <message>
        <source>Files that were open lately</source>
        <translation>Arquivos abertos há pouco</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose a scenario or a recording</source>
        <translation>Escolher um cenário ou uma gravação</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command; Help brings this page back</source>
        <translation>Ctrl+K acha qualquer ação; Ajuda traz esta página de volta</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Lead a class…</source>
        <translation>Conduzir uma turma…</translation>
    </message>
    <message>
        <source>A class on several machines: lead its evening, whose log stands on a server</source>
        <translation>Uma turma em várias máquinas: conduzir a noite dela, cujo log fica num servidor</translation>
    </message>
    <message>
        <source>Join a class…</source>
        <translation>Entrar numa turma…</translation>
    </message>
    <message>
        <source>A class on several machines: take a seat as kitchen, waiter, counter or board</source>
        <translation>Uma turma em várias máquinas: ocupar um posto como cozinha, garçom, balcão ou painel</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instrução</translation>
    </message>
</context>
<context>
    <name>restaurant::StatementsWidget</name>
    <message>
        <source>No plan: %1</source>
        <translation>Sem plano: %1</translation>
    </message>
    <message>
        <source>Plan: it looks nothing up</source>
        <translation>Plano: não procura nada</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Plano:</translation>
    </message>
    <message>
        <source>The statement that is chosen, and its plan</source>
        <translation>A instrução escolhida, e seu plano</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas as instruções</translation>
    </message>
    <message>
        <source>Also those that write no row: where a commit begins and ends, and what is looked up for it (A)</source>
        <translation>Também as que não escrevem linha: onde um commit começa e termina, e o que se procura para ele (A)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>What this program writes from now on appears here, statement by statement. Let the evening run, or go one step.</source>
        <translation>O que este programa escrever a partir de agora aparece aqui, instrução por instrução. Deixe a noite correr, ou avance um passo.</translation>
    </message>
    <message>
        <source>Enter on a statement shows the rows of its table</source>
        <translation>Enter numa instrução mostra as linhas da sua tabela</translation>
    </message>
</context>
<context>
    <name>restaurant::StationsModel</name>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Lugares ocupados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In the pans</source>
        <translation>Nas panelas</translation>
    </message>
    <message>
        <source>%1 for order %2, %3</source>
        <translation>%1 para o pedido %2, %3</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusBoardWidget</name>
    <message>
        <source>Ready</source>
        <translation>Prontos</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>para viagem</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>no salão</translation>
    </message>
    <message>
        <source>Order %1 (%2) is ready since %3</source>
        <translation>O pedido %1 (%2) está pronto desde %3</translation>
    </message>
    <message>
        <source>Order %1 (%2) is promised for %3</source>
        <translation>O pedido %1 (%2) está prometido para %3</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Estado dos pedidos</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próximo %1</translation>
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
        <translation>nenhum</translation>
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
        <translation>pronto</translation>
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
        <translation>para viagem</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>no salão</translation>
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
        <translation>Painel de números</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Show the board on a whole monitor; Escape closes it</source>
        <translation>Mostrar o painel num monitor inteiro; Escape o fecha</translation>
    </message>
    <message>
        <source>What if guests read order details?</source>
        <translation>E se clientes lessem os detalhes do pedido?</translation>
    </message>
    <message>
        <source>One wrong turn: what order details would tell guests, and whom</source>
        <translation>Um caminho errado: o que os detalhes do pedido contariam aos clientes, e a quem</translation>
    </message>
    <message>
        <source>Show the board as a table</source>
        <translation>Mostrar o painel como tabela</translation>
    </message>
    <message>
        <source>Order status as a table</source>
        <translation>O painel de números como tabela</translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>Nenhum pedido.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresList</name>
    <message>
        <source>Files and their tables</source>
        <translation>Arquivos e suas tabelas</translation>
    </message>
    <message>
        <source>The files of the evening appear here</source>
        <translation>Os arquivos da noite aparecem aqui</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresModel</name>
    <message>
        <source>%1: %2 pages of %3 bytes, and %4 bytes in the write-ahead log beside it</source>
        <translation>%1: %2 páginas de %3 bytes, e %4 bytes no write-ahead log ao lado</translation>
    </message>
    <message>
        <source>%1, a stored query: %2</source>
        <translation>%1, uma consulta guardada: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File and table</source>
        <translation>Arquivo e tabela</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última mudança</translation>
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
        <translation>Armazenamentos</translation>
    </message>
    <message>
        <source>What is shown of the files</source>
        <translation>O que se mostra dos arquivos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Show the rows of a table, and what the last change has done to them (Ctrl+Alt+1)</source>
        <translation>Mostrar as linhas de uma tabela, e o que a última mudança fez com elas (Ctrl+Alt+1)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Show the statements that write, with their values (Ctrl+Alt+2)</source>
        <translation>Mostrar as instruções que escrevem, com seus valores (Ctrl+Alt+2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Show how the tables of a file refer to each other (Ctrl+Alt+3)</source>
        <translation>Mostrar como as tabelas de um arquivo se referem umas às outras (Ctrl+Alt+3)</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Um pedido</translation>
    </message>
    <message>
        <source>Show one order in tables, log and views, side by side (Ctrl+Alt+4)</source>
        <translation>Mostrar um pedido em tabelas, log e visões, lado a lado (Ctrl+Alt+4)</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Ask a file a question of your own (Ctrl+Alt+5)</source>
        <translation>Fazer a um arquivo uma pergunta própria (Ctrl+Alt+5)</translation>
    </message>
    <message>
        <source>the files as they are now, though the past is on the screen</source>
        <translation>os arquivos como estão agora, embora a tela mostre o passado</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryPane</name>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>A imagem fica parada; a noite continua (H)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (A)</source>
        <translation>Mostrar mais uma vez o último trecho, na metade da velocidade (A)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show the message that is chosen, or the last of a person or an order, from end to end (F)</source>
        <translation>Mostrar a mensagem escolhida, ou a última de uma pessoa ou pedido, de ponta a ponta (F)</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamentos</translation>
    </message>
    <message>
        <source>Show what people believe, beside what is true (T)</source>
        <translation>Mostrar o que as pessoas acreditam, ao lado da verdade (T)</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Say at what moves what happens (C)</source>
        <translation>Dizer, junto ao que se move, o que acontece (C)</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Nothing travels: a road is lit while something is on it (M)</source>
        <translation>Nada viaja: um caminho se ilumina enquanto há algo nele (M)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Nearer to what is written: room, service, stream, row (+)</source>
        <translation>Mais perto do que está escrito: salão, serviço, fluxo, linha (+)</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Mais longe</translation>
    </message>
    <message>
        <source>Further from what is written (−)</source>
        <translation>Mais longe do que está escrito (−)</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Salvar a imagem…</translation>
    </message>
    <message>
        <source>Save this moment as a drawing (SVG) or a picture (PNG)</source>
        <translation>Salvar este momento como desenho (SVG) ou imagem (PNG)</translation>
    </message>
    <message>
        <source>Show the story as tables</source>
        <translation>Mostrar a história como tabelas</translation>
    </message>
    <message>
        <source>The evening as a band; the timeline tells the same as a table</source>
        <translation>A noite como uma faixa; a linha do tempo conta o mesmo como tabela</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>Congelado: a imagem fica parada enquanto a noite continua.</translation>
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
        <translation>nada para %1: pulado</translation>
    </message>
    <message>
        <source>again, at half the speed</source>
        <translation>de novo, na metade da velocidade</translation>
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
        <translation>Consultas e comandos por minuto</translation>
    </message>
    <message>
        <source>No minute is over yet.</source>
        <translation>Nenhum minuto terminou ainda.</translation>
    </message>
    <message>
        <source>In the last full minute: %1, %2.</source>
        <translation>No último minuto completo: %1, %2.</translation>
    </message>
    <message>
        <source>Queries: looks of guests and staff at the views. Commands: of persons, that changed something.</source>
        <translation>Consultas: olhadas de clientes e equipe nas visões. Comandos: de pessoas, que mudaram algo.</translation>
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
        <translation>Mostrar sua última mensagem de ponta a ponta, devagar</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>Mostrar os detalhes deste pedido</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Show why it says what it says (W)</source>
        <translation>Mostrar por que diz o que diz (W)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Hold back what is delivered to it</source>
        <translation>Reter o que lhe é entregue</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Throw the view away and fold it again from the log</source>
        <translation>Jogar a visão fora e dobrá-la de novo a partir do log</translation>
    </message>
    <message>
        <source>Show its table</source>
        <translation>Mostrar sua tabela</translation>
    </message>
    <message>
        <source>Look into the file in which the view is kept</source>
        <translation>Olhar no arquivo em que a visão é guardada</translation>
    </message>
    <message>
        <source>Deliveries…</source>
        <translation>Entregas…</translation>
    </message>
    <message>
        <source>Bend what is delivered to it, and protect it</source>
        <translation>Perturbar o que lhe é entregue, e protegê-la</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>O que a mensagem leva, como JSON</translation>
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
        <translation>Que tabela da história</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>What stands in the picture</source>
        <translation>O que há na imagem</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nada aqui ainda.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>Comandos e eventos</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Nenhuma mensagem ainda.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1 in the room</source>
        <translation>%1 no salão</translation>
    </message>
    <message>
        <source>Nobody is here.</source>
        <translation>Não há ninguém aqui.</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryThings</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryWidget</name>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>The room and its boards, and below it the log and the write side. Arrow keys go from one thing to the next.</source>
        <translation>O salão e seus quadros, e abaixo o log e o lado de escrita. As setas vão de uma coisa à próxima.</translation>
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
        <translation>intervalo de 95 %</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>intervalos de 95 %</translation>
    </message>
    <message>
        <source>measured here, mean</source>
        <translation>medido aqui, média</translation>
    </message>
    <message>
        <source>simulated, mean</source>
        <translation>simulado, média</translation>
    </message>
    <message>
        <source>theory, in the long run</source>
        <translation>teoria, a longo prazo</translation>
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
        <translation>Espera para pedir, pela teoria</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepPage</name>
    <message>
        <source>What &amp;lateness costs</source>
        <translation>O que custa o &amp;atraso</translation>
    </message>
    <message>
        <source>The sweep as a table</source>
        <translation>A varredura como tabela</translation>
    </message>
    <message>
        <source>Choose what is turned, and play.</source>
        <translation>Escolha o que varia, e reproduza.</translation>
    </message>
    <message>
        <source>Save a line for each figure of each point</source>
        <translation>Salvar uma linha para cada número de cada ponto</translation>
    </message>
    <message>
        <source>Delay of a view</source>
        <translation>Retardo de uma visão</translation>
    </message>
    <message>
        <source>What is turned</source>
        <translation>O que varia</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Que visão está atrasada</translation>
    </message>
    <message>
        <source>The points, as numbers</source>
        <translation>Os pontos, como números</translation>
    </message>
    <message>
        <source>Play the evening “A waiter view that is late” at five delays of that view, and draw what was refused and what was sold though out</source>
        <translation>Reproduzir a noite “Uma visão do garçom atrasada” com cinco retardos dessa visão, e desenhar o que foi recusado e o que foi vendido já esgotado</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Varia</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Points are numbers, as 20, 30, 40.</source>
        <translation>Pontos são números, como 20, 30, 40.</translation>
    </message>
    <message>
        <source>Refused, and sold though out</source>
        <translation>Recusado, e vendido já esgotado</translation>
    </message>
    <message>
        <source>Choose what is turned, and play: each point is played many times with the same guests.</source>
        <translation>Escolha o que varia, e reproduza: cada ponto roda muitas vezes com os mesmos clientes.</translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <translation>Varredura: %1</translation>
    </message>
</context>
<context>
    <name>restaurant::TableBar</name>
    <message>
        <source>Seat party</source>
        <translation>Acomodar grupo</translation>
    </message>
    <message>
        <source>Move party to</source>
        <translation>Mudar grupo para</translation>
    </message>
    <message>
        <source>Guests to seat</source>
        <translation>Clientes a acomodar</translation>
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
        <translation>Escolha uma mesa para acomodar ou mudar um grupo.</translation>
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
        <translation>Fase</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Há</translation>
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
        <translation>Onde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperou</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Take card %1</source>
        <translation>Cartão %1</translation>
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
        <translation>Mostrado agora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
    <message>
        <source>Nothing more until the end.</source>
        <translation>Nada mais até o fim.</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>em %1: %2</translation>
    </message>
    <message>
        <source>None were written; Timeline takes them.</source>
        <translation>Nenhuma foi escrita; a Linha do tempo as recebe.</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineBand</name>
    <message>
        <source>The evening as a band; the table below tells the same</source>
        <translation>A noite como uma faixa; a tabela abaixo conta o mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s) in ten seconds</source>
        <translation>
            <numerusform>%1 · %n evento em dez segundos</numerusform>
            <numerusform>%1 · %n eventos em dez segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The playhead stands at %3</source>
        <translation>De %1 a %2. O cursor está em %3</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineModel</name>
    <message>
        <source>Cue</source>
        <translation>Deixa</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Recusa</translation>
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
        <translation>O quê</translation>
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
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Loop from</source>
        <translation>Repetir de</translation>
    </message>
    <message>
        <source>The stretch to be played again and again begins here</source>
        <translation>Aqui começa o trecho que se repete sem parar</translation>
    </message>
    <message>
        <source>Loop to</source>
        <translation>Repetir até</translation>
    </message>
    <message>
        <source>It ends here; once more: no loop</source>
        <translation>Termina aqui; outra vez: sem repetição</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Remover nota</translation>
    </message>
    <message>
        <source>Remove the note that is chosen in the table</source>
        <translation>Remover a nota escolhida na tabela</translation>
    </message>
    <message>
        <source>Marks of the evening</source>
        <translation>Marcas da noite</translation>
    </message>
    <message>
        <source>Enter goes there; F2 changes a note, Delete removes it</source>
        <translation>Enter vai até lá; F2 muda uma nota, Delete a remove</translation>
    </message>
    <message>
        <source>No cue, no refusal, no note yet.</source>
        <translation>Nenhuma deixa, recusa ou nota ainda.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Play a stretch again and again; remove a note</source>
        <translation>Repetir um trecho sem parar; remover uma nota</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
    </message>
    <message>
        <source>playback</source>
        <translation>reprodução</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>no passado</translation>
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
        <translation>Espera por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>restaurant::TooMuch</name>
    <message>
        <source>What guests would read in order details</source>
        <translation>O que clientes leriam nos detalhes do pedido</translation>
    </message>
    <message>
        <source>No order says anything about anybody yet.</source>
        <translation>Nenhum pedido diz nada de ninguém ainda.</translation>
    </message>
    <message>
        <source>A thought only: nobody is shown this, and nothing is stored. Had guests been given the order details instead of this board, a guest at a table would have read of others %1; a takeaway guest %2. The board says numbers and times, so that it may hang on a wall.</source>
        <translation>Só uma ideia: isto não é mostrado a ninguém, e nada é guardado. Se os clientes tivessem os detalhes do pedido em vez deste painel, um cliente à mesa teria lido de outros %1; um cliente de viagem, %2. O painel diz números e horas, e por isso pode ficar na parede.</translation>
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
        <translation>todos menos a mesa %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Would be told to</source>
        <translation>Ficariam sabendo</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 e %3</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinActions</name>
    <message>
        <source>&amp;Twin run…</source>
        <translation>&amp;Execução gêmea…</translation>
    </message>
    <message>
        <source>Play the open evening in two ways, side by side</source>
        <translation>Reproduzir a noite aberta de dois modos, lado a lado</translation>
    </message>
    <message>
        <source>One server, or two who do everything?</source>
        <translation>Um garçom, ou dois que fazem tudo?</translation>
    </message>
    <message>
        <source>A second server at 12:30, and the same guests without him</source>
        <translation>Um segundo garçom às 12:30, e os mesmos clientes sem ele</translation>
    </message>
    <message>
        <source>Two who do everything, or Charlie and Roger?</source>
        <translation>Dois que fazem tudo, ou Charlie e Roger?</translation>
    </message>
    <message>
        <source>Whether the two share all work, or one takes orders and one serves</source>
        <translation>Se os dois dividem todo o trabalho, ou um anota pedidos e um serve</translation>
    </message>
    <message>
        <source>The status board, or asking Roger?</source>
        <translation>O painel de números, ou perguntar a Roger?</translation>
    </message>
    <message>
        <source>Boards in everybody&apos;s sight, and the same guests without any</source>
        <translation>Quadros à vista de todos, e os mesmos clientes sem nenhum</translation>
    </message>
    <message>
        <source>Wrong at no lag: all late, or one event lost?</source>
        <translation>Errado sem atraso: tudo atrasado, ou um evento perdido?</translation>
    </message>
    <message>
        <source>Order details that show everything two minutes late, and others that are never late and have lost one event</source>
        <translation>Detalhes do pedido que mostram tudo com dois minutos de atraso, e outros que nunca se atrasam e perderam um evento</translation>
    </message>
    <message>
        <source>An empty board: does each look rebuild it, or one?</source>
        <translation>Um painel vazio: cada olhada o reconstrói, ou uma só?</translation>
    </message>
    <message>
        <source>A status board that is thrown away at the peak: everybody who finds it empty begins a rebuild, or one does and the others wait</source>
        <translation>Um painel de números jogado fora no pico: todos que o encontram vazio iniciam uma reconstrução, ou um inicia e os outros esperam</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinChooser</name>
    <message>
        <source>A and B are the same.</source>
        <translation>A e B são iguais.</translation>
    </message>
    <message>
        <source>Twin run</source>
        <translation>Execução gêmea</translation>
    </message>
    <message>
        <source>The evening that is open is played in two ways, with the same guests and commands.</source>
        <translation>A noite aberta é reproduzida de dois modos, com os mesmos clientes e comandos.</translation>
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
        <translation>Reproduzir ambas</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>Quem serve</translation>
    </message>
    <message>
        <source>as the scenario says</source>
        <translation>como diz o cenário</translation>
    </message>
    <message>
        <source>What keeps the views in step</source>
        <translation>O que mantém as visões em dia</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>Que visão está atrasada</translation>
    </message>
    <message>
        <source>How late it is</source>
        <translation>Quanto atraso</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Who sees a board</source>
        <translation>Quem vê um quadro</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Late view</source>
        <translation>Visão atrasada</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Quadros</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinFigures</name>
    <message>
        <source>Simulated, so far</source>
        <translation>Simulado, até agora</translation>
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
        <translation>Nenhuma tem nada</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>o mesmo</translation>
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
        <translation>Execução gêmea: A, %1; B, %2</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>Let both evenings run, or pause them</source>
        <translation>Deixar ambas as noites correr, ou pausá-las</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Passo</translation>
    </message>
    <message>
        <source>To the next moment at which a view may change</source>
        <translation>Ao próximo momento em que uma visão pode mudar</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Alternar</translation>
    </message>
    <message>
        <source>Show B in the place of A, and A again</source>
        <translation>Mostrar B no lugar de A, e A de novo</translation>
    </message>
    <message>
        <source>Go &amp;there</source>
        <translation>&amp;Ir até lá</translation>
    </message>
    <message>
        <source>Go to where A and B first part</source>
        <translation>Ir aonde A e B primeiro se separam</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
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
        <translation>Hora de ambas as noites</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Both are played to their end, to find where they part …</source>
        <translation>Ambas são reproduzidas até o fim, para achar onde se separam…</translation>
    </message>
    <message>
        <source>Figures of both evenings so far, simulated</source>
        <translation>Números de ambas as noites até agora, simulados</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>%1, twice: A, %2; B, %3</source>
        <translation>%1, duas vezes: A, %2; B, %3</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cozinha</translation>
    </message>
    <message>
        <source>Waiter: tables</source>
        <translation>Garçom: mesas</translation>
    </message>
    <message>
        <source>Waiter: orders</source>
        <translation>Garçom: pedidos</translation>
    </message>
    <message>
        <source>Waiter: dishes</source>
        <translation>Garçom: pratos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Detalhes do pedido</translation>
    </message>
    <message>
        <source>Show what both say here, or leave it out</source>
        <translation>Mostrar o que ambas dizem aqui, ou omitir</translation>
    </message>
    <message>
        <source>What A and B show is the same all evening.</source>
        <translation>O que A e B mostram é igual a noite toda.</translation>
    </message>
    <message>
        <source>They part at %1 on %2: %3. %4</source>
        <translation>Separam-se às %1 (%2): %3. %4</translation>
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
        <translation>◆ %1, no lugar de A</translation>
    </message>
</context>
<context>
    <name>restaurant::UntilRow</name>
    <message>
        <source>Run until</source>
        <translation>Executar até</translation>
    </message>
    <message>
        <source>until the next refusal</source>
        <translation>até a próxima recusa</translation>
    </message>
    <message>
        <source>until order … is delivered</source>
        <translation>até o pedido … ser entregue</translation>
    </message>
    <message>
        <source>until the waiter view is … behind</source>
        <translation>até a visão do garçom ter … de atraso</translation>
    </message>
    <message>
        <source>Which order, or how many events</source>
        <translation>Qual pedido, ou quantos eventos</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Move the cursor on until this is so</source>
        <translation>Avançar o cursor até que seja assim</translation>
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
        <translation>Onde</translation>
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
        <translation>pago</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
</context>
<context>
    <name>restaurant::WaiterPane</name>
    <message>
        <source>Waiter</source>
        <translation>Garçom</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>No tables yet.</source>
        <translation>Nenhuma mesa ainda.</translation>
    </message>
    <message>
        <source>Tables as a table</source>
        <translation>Mesas como tabela</translation>
    </message>
    <message>
        <source>Show the tables as a table</source>
        <translation>Mostrar as mesas como tabela</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>Próximas tarefas</translation>
    </message>
    <message>
        <source>Nothing to do right now.</source>
        <translation>Nada a fazer agora.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Cartão recusado</translation>
    </message>
</context>
<context>
    <name>restaurant::WhatCard</name>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>The word for it: %1. %2</source>
        <translation>A palavra para isso: %1. %2</translation>
    </message>
    <message>
        <source>In the lesson %1. Click anything else, or press Esc.</source>
        <translation>Na lição %1. Clique em outra coisa, ou tecle Esc.</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyController</name>
    <message>
        <source>&amp;End the trail</source>
        <translation>&amp;Terminar o rastro</translation>
    </message>
    <message>
        <source>Stop showing why: everything is lit again</source>
        <translation>Parar de mostrar por quê: tudo se ilumina de novo</translation>
    </message>
    <message>
        <source>Nothing is known of why this says what it says: no event in the log has made it.</source>
        <translation>Não se sabe por que diz o que diz: nenhum evento do log o fez.</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyMenu</name>
    <message>
        <source>Why does it say this?</source>
        <translation>Por que diz isto?</translation>
    </message>
    <message>
        <source>Show which events, decisions and people made it what it is</source>
        <translation>Mostrar que eventos, decisões e pessoas fizeram dele o que é</translation>
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
        <translation>é removido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido com</translation>
    </message>
    <message>
        <source>Did not know</source>
        <translation>Não sabia</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → depois</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Choose a ticket, a table or a number and press W, to be told why it is as it is; or a command in the log, to be told what it changed.</source>
        <translation>Escolha uma comanda, uma mesa ou um número e tecle W para saber por que é como é; ou um comando no log, para saber o que mudou.</translation>
    </message>
    <message>
        <source>Show the answer as a table</source>
        <translation>Mostrar a resposta como tabela</translation>
    </message>
    <message>
        <source>Ask on from what is chosen</source>
        <translation>Continuar perguntando a partir do escolhido</translation>
    </message>
    <message>
        <source>The answer as a table</source>
        <translation>A resposta como tabela</translation>
    </message>
    <message>
        <source>What else did this command change?</source>
        <translation>O que mais este comando mudou?</translation>
    </message>
    <message>
        <source>What else changed?</source>
        <translation>O que mais mudou?</translation>
    </message>
    <message>
        <source>No event that this view shows has made %1 what it is.</source>
        <translation>Nenhum evento que esta visão mostra fez de %1 o que é.</translation>
    </message>
    <message>
        <source>Why does it say this?</source>
        <translation>Por que diz isto?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
</context>
<context>
    <name>restaurant::WindowActions</name>
    <message>
        <source>Open &amp;scenario…</source>
        <translation>Abrir &amp;cenário…</translation>
    </message>
    <message>
        <source>Begin an evening from a scenario file</source>
        <translation>Começar uma noite a partir de um arquivo de cenário</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>Abrir &amp;gravação…</translation>
    </message>
    <message>
        <source>Go on with an evening that was recorded</source>
        <translation>Continuar uma noite que foi gravada</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Keep this evening as a .restaurant file</source>
        <translation>Guardar esta noite como arquivo .restaurant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Close the restaurant</source>
        <translation>Fechar o restaurante</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Restaurar &amp;disposição</translation>
    </message>
    <message>
        <source>Put every pane back where it was at first</source>
        <translation>Pôr cada painel de volta onde estava no início</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>O que é este programa</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>Versions, and what the store was granted</source>
        <translation>Versões, e o que foi concedido ao armazenamento</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Play this scenario in several ways, many times, with the same guests</source>
        <translation>Reproduzir este cenário de vários modos, muitas vezes, com os mesmos clientes</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>&amp;Varredura…</translation>
    </message>
    <message>
        <source>Turn one knob of this scenario from point to point</source>
        <translation>Mover um ajuste deste cenário de ponto em ponto</translation>
    </message>
    <message>
        <source>Measured &amp;load…</source>
        <translation>Carga &amp;medida…</translation>
    </message>
    <message>
        <source>Measure one who writes and more and more who read, on real files</source>
        <translation>Medir um que escreve e cada vez mais que leem, em arquivos reais</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Claro ou escuro, como a área de trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on light planes</source>
        <translation>Texto escuro sobre fundos claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Light text on dark planes</source>
        <translation>Texto claro sobre fundos escuros</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>Ar&amp;quitetura</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Serviços</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>Ex&amp;perimentos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Linha do &amp;tempo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Open s&amp;hipped scenario</source>
        <translation>Abrir cenário &amp;incluído</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>Arquivos recen&amp;tes</translation>
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
        <translation>A votação está fechada</translation>
    </message>
</context>
<context>
    <name>restaurant::cli</name>
    <message>
        <source>see commands, events and read views at work</source>
        <translation>ver comandos, eventos e visões de leitura em ação</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window.</source>
        <translation>Sem subcomando, abre a janela.</translation>
    </message>
    <message>
        <source>Exit codes: 0 well, 1 the thing checked is wrong, 2 usage, 3 file or store unusable.</source>
        <translation>Códigos de saída: 0 bem, 1 o que se verificou está errado, 2 uso, 3 arquivo ou armazenamento inutilizável.</translation>
    </message>
    <message>
        <source>Language of what is said; stands before a subcommand (default: the system&apos;s, or as it was set in the window)</source>
        <translation>Idioma do que se diz; vem antes de um subcomando (padrão: o do sistema, ou o definido na janela)</translation>
    </message>
    <message>
        <source>A .scenario.json, .restaurant or .lesson.json file to open (default: Charlie and Roger)</source>
        <translation>Um arquivo .scenario.json, .restaurant ou .lesson.json a abrir (padrão: Charlie e Roger)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Cores da janela</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720</source>
        <translation>Tamanho da janela, como 1280x720</translation>
    </message>
    <message>
        <source>Pane to show alone, as story or kitchen</source>
        <translation>Painel a mostrar sozinho, como story ou kitchen</translation>
    </message>
    <message>
        <source>Show this time of the evening, paused, and print &quot;ready&quot; once it is seen</source>
        <translation>Mostrar esta hora da noite, em pausa, e imprimir &quot;ready&quot; quando estiver à vista</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out</source>
        <translation>Segundos do restaurante por segundo; 0: a toda velocidade</translation>
    </message>
    <message>
        <source>Do not start the clock</source>
        <translation>Não iniciar o relógio</translation>
    </message>
    <message>
        <source>Open a recording only to look</source>
        <translation>Abrir uma gravação só para olhar</translation>
    </message>
    <message>
        <source>End as a crash would, between this commit of a service and the journal</source>
        <translation>Terminar como numa queda, entre este commit de um serviço e o diário</translation>
    </message>
    <message>
        <source>Other guests (default: the scenario&apos;s seed)</source>
        <translation>Outros clientes (padrão: a semente do cenário)</translation>
    </message>
    <message>
        <source>Play it so often, each with the next seed; print what it came to</source>
        <translation>Reproduzir tantas vezes, cada uma com a semente seguinte; imprimir o resultado</translation>
    </message>
    <message>
        <source>Of --runs: print a line for each evening</source>
        <translation>De --runs: imprimir uma linha para cada noite</translation>
    </message>
    <message>
        <source>What befalls events on their way to a view: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], as waiter:drop:5% (so many of those recorded), details:drop:@71 (this one), kitchen:pause:120@12:30 (seconds, from then on); may be given several times</source>
        <translation>O que acontece com eventos a caminho de uma visão: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], como waiter:drop:5% (tantos dos registrados), details:drop:@71 (este), kitchen:pause:120@12:30 (segundos, a partir dali); pode ser dado várias vezes</translation>
    </message>
    <message>
        <source>What keeps a view right all the same: VIEW:effectively-once, at-least-once, at-most-once, none, or duplicates, gaps, order, retry joined by +; may be given several times</source>
        <translation>O que mantém uma visão certa mesmo assim: VIEW:effectively-once, at-least-once, at-most-once, none, ou duplicates, gaps, order, retry unidos por +; pode ser dado várias vezes</translation>
    </message>
    <message>
        <source>architecture=KIND (with every=0:30, by, sweeps, flaw), staffing=one|two|split, delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% and protect=VIEW:WORD (as of play; bend=VIEW:none: without the scenario&apos;s), joined by commas; as-is: no change</source>
        <translation>architecture=KIND (com every=0:30, by, sweeps, flaw), staffing=one|two|split, delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% e protect=VIEW:WORD (como em play; bend=VIEW:none: sem as do cenário), unidos por vírgulas; as-is: sem mudança</translation>
    </message>
    <message>
        <source>Play a scenario at full speed; print the boards, and say what still waits for a service</source>
        <translation>Reproduzir um cenário a toda velocidade; imprimir os quadros, e dizer o que ainda espera por um serviço</translation>
    </message>
    <message>
        <source>The .scenario.json file, or the name of one that the program brings</source>
        <translation>O arquivo .scenario.json, ou o nome de um que vem com o programa</translation>
    </message>
    <message>
        <source>Keep the evening in this .restaurant file</source>
        <translation>Guardar a noite neste arquivo .restaurant</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30</source>
        <translation>Parar nesta hora da noite, como 12:30</translation>
    </message>
    <message>
        <source>What keeps the views in step: event-sourced, crud, one-store, push, trigger or poll (default: what the scenario says)</source>
        <translation>O que mantém as visões em dia: event-sourced, crud, one-store, push, trigger ou poll (padrão: o que diz o cenário)</translation>
    </message>
    <message>
        <source>How often the job of trigger or poll runs, as 0:10, in restaurant time</source>
        <translation>Com que frequência roda a tarefa de trigger ou poll, como 0:10, no tempo do restaurante</translation>
    </message>
    <message>
        <source>What of it does not work: push-lost, job-stopped, or a table without trigger</source>
        <translation>O que disso não funciona: push-lost, job-stopped, ou uma tabela sem gatilho</translation>
    </message>
    <message>
        <source>Print the boards as JSON</source>
        <translation>Imprimir os quadros como JSON</translation>
    </message>
    <message>
        <source>Fold so many views at a time (default: all of them)</source>
        <translation>Dobrar tantas visões ao mesmo tempo (padrão: todas)</translation>
    </message>
    <message>
        <source>Where orders, stock and payment are recorded (default: as the scenario says)</source>
        <translation>Onde pedidos, estoque e pagamento são registrados (padrão: como diz o cenário)</translation>
    </message>
    <message>
        <source>Read commands as JSON Lines, answer each when it is durable</source>
        <translation>Ler comandos como JSON Lines, responder a cada um quando for durável</translation>
    </message>
    <message>
        <source>The .restaurant file</source>
        <translation>O arquivo .restaurant</translation>
    </message>
    <message>
        <source>Create the file from this scenario (a file or a name), without its script</source>
        <translation>Criar o arquivo a partir deste cenário (um arquivo ou um nome), sem seu roteiro</translation>
    </message>
    <message>
        <source>Print a view</source>
        <translation>Imprimir uma visão</translation>
    </message>
    <message>
        <source>Which view</source>
        <translation>Qual visão</translation>
    </message>
    <message>
        <source>As it was at this position (default: the last)</source>
        <translation>Como era nesta posição (padrão: a última)</translation>
    </message>
    <message>
        <source>Print the documents as JSON</source>
        <translation>Imprimir os documentos como JSON</translation>
    </message>
    <message>
        <source>Play a recording back: check it, fold all views, send nothing</source>
        <translation>Reproduzir uma gravação: verificá-la, dobrar todas as visões, não enviar nada</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30, or at this event, as 41</source>
        <translation>Parar nesta hora da noite, como 12:30, ou neste evento, como 41</translation>
    </message>
    <message>
        <source>Restaurant seconds per second (default: flat out)</source>
        <translation>Segundos do restaurante por segundo (padrão: a toda velocidade)</translation>
    </message>
    <message>
        <source>Answer 1 unless the log has this digest</source>
        <translation>Responder 1 se o log não tiver este resumo (digest)</translation>
    </message>
    <message>
        <source>Print one JSON object for each view, then a summary</source>
        <translation>Imprimir um objeto JSON para cada visão, depois um resumo</translation>
    </message>
    <message>
        <source>Write a recording as text, JSON Lines</source>
        <translation>Escrever uma gravação como texto, JSON Lines</translation>
    </message>
    <message>
        <source>The .jsonl file to make; one that is there is never overwritten</source>
        <translation>O arquivo .jsonl a criar; um que já existe nunca é sobrescrito</translation>
    </message>
    <message>
        <source>Make a recording from its text</source>
        <translation>Fazer uma gravação a partir do seu texto</translation>
    </message>
    <message>
        <source>The .jsonl file</source>
        <translation>O arquivo .jsonl</translation>
    </message>
    <message>
        <source>The .restaurant file to make; one that is there is never overwritten</source>
        <translation>O arquivo .restaurant a criar; um que já existe nunca é sobrescrito</translation>
    </message>
    <message>
        <source>Forget what a guest said in words: his name, notes and allergies</source>
        <translation>Esquecer o que um cliente disse em palavras: seu nome, notas e alergias</translation>
    </message>
    <message>
        <source>guest (as on the floor), party or order</source>
        <translation>guest (como no salão), party ou order</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Seu número</translation>
    </message>
    <message>
        <source>Fold read views again from the log</source>
        <translation>Dobrar visões de leitura de novo a partir do log</translation>
    </message>
    <message>
        <source>Which view (default: all)</source>
        <translation>Qual visão (padrão: todas)</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Imprimir o log</translation>
    </message>
    <message>
        <source>Only this stream, as order-41</source>
        <translation>Só este fluxo, como order-41</translation>
    </message>
    <message>
        <source>Only what is about this order, its stock and payment included</source>
        <translation>Só o que diz respeito a este pedido, incluindo seu estoque e pagamento</translation>
    </message>
    <message>
        <source>Only these, as OrderPlaced</source>
        <translation>Só estes, como OrderPlaced</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Primeira posição</translation>
    </message>
    <message>
        <source>Up to this time of the evening, as 12:30, or this event, as 41</source>
        <translation>Até esta hora da noite, como 12:30, ou este evento, como 41</translation>
    </message>
    <message>
        <source>One JSON object for each event</source>
        <translation>Um objeto JSON para cada evento</translation>
    </message>
    <message>
        <source>Print the commands and what became of them</source>
        <translation>Imprimir os comandos e o que houve com eles</translation>
    </message>
    <message>
        <source>Only those that were rejected</source>
        <translation>Só os que foram rejeitados</translation>
    </message>
    <message>
        <source>Only what is about this order</source>
        <translation>Só o que diz respeito a este pedido</translation>
    </message>
    <message>
        <source>Only these, as PlaceOrder</source>
        <translation>Só estes, como PlaceOrder</translation>
    </message>
    <message>
        <source>One JSON object for each command</source>
        <translation>Um objeto JSON para cada comando</translation>
    </message>
    <message>
        <source>Compare an evening with what was expected of it; answer 1 unless all holds</source>
        <translation>Comparar uma noite com o que se esperava dela; responder 1 se nem tudo se cumprir</translation>
    </message>
    <message>
        <source>The .expect.json file</source>
        <translation>O arquivo .expect.json</translation>
    </message>
    <message>
        <source>The .restaurant file, or a scenario, which is played first</source>
        <translation>O arquivo .restaurant, ou um cenário, que antes é reproduzido</translation>
    </message>
    <message>
        <source>Write a report as build servers read it</source>
        <translation>Escrever um relatório como servidores de build o leem</translation>
    </message>
    <message>
        <source>One JSON object for each expectation</source>
        <translation>Um objeto JSON para cada expectativa</translation>
    </message>
    <message>
        <source>What an evening was: waits around each cue, guests lost, harm, refusals</source>
        <translation>Como foi uma noite: esperas em torno de cada deixa, clientes perdidos, danos, recusas</translation>
    </message>
    <message>
        <source>Beside the same evening with these who serve</source>
        <translation>Ao lado da mesma noite com esta equipe</translation>
    </message>
    <message>
        <source>Look for lessons here first (default: as it was set in the program)</source>
        <translation>Procurar lições primeiro aqui (padrão: como definido no programa)</translation>
    </message>
    <message>
        <source>Begin one from a recording: a stop for each note</source>
        <translation>Começar uma a partir de uma gravação: uma parada para cada nota</translation>
    </message>
    <message>
        <source>The .lesson.json file to make; its scenario is written beside it</source>
        <translation>O arquivo .lesson.json a criar; seu cenário é escrito ao lado</translation>
    </message>
    <message>
        <source>Add up what a class has chosen</source>
        <translation>Somar o que uma turma escolheu</translation>
    </message>
    <message>
        <source>Print a line for each count</source>
        <translation>Imprimir uma linha para cada contagem</translation>
    </message>
    <message>
        <source>Lessons: list, check, show, new from a recording, tally</source>
        <translation>Lições: listar, verificar, mostrar, criar de uma gravação, contar votos</translation>
    </message>
    <message>
        <source>List the lessons that are there</source>
        <translation>Listar as lições que há</translation>
    </message>
    <message>
        <source>Play lessons; answer 1 at the first that does not show what it says</source>
        <translation>Reproduzir lições; responder 1 na primeira que não mostra o que diz</translation>
    </message>
    <message>
        <source>Names or .lesson.json files (default: all)</source>
        <translation>Nomes ou arquivos .lesson.json (padrão: todas)</translation>
    </message>
    <message>
        <source>Check all of them and write a report as build servers read it</source>
        <translation>Verificar todas e escrever um relatório como servidores de build o leem</translation>
    </message>
    <message>
        <source>Print a lesson, for who gives it</source>
        <translation>Imprimir uma lição, para quem a dá</translation>
    </message>
    <message>
        <source>Its name or file</source>
        <translation>Seu nome ou arquivo</translation>
    </message>
    <message>
        <source>Measure a writer and a growing number of readers on real files</source>
        <translation>Medir um escritor e um número crescente de leitores em arquivos reais</translation>
    </message>
    <message>
        <source>Of these, as crud,poll (default: all)</source>
        <translation>Destas, como crud,poll (padrão: todas)</translation>
    </message>
    <message>
        <source>So many at a time, one after the other</source>
        <translation>Tantos ao mesmo tempo, um valor após o outro</translation>
    </message>
    <message>
        <source>How long each is measured</source>
        <translation>Quanto tempo cada um é medido</translation>
    </message>
    <message>
        <source>Where the files lie meanwhile</source>
        <translation>Onde os arquivos ficam enquanto isso</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Imprimir um objeto JSON</translation>
    </message>
    <message>
        <source>Print a line for each measurement</source>
        <translation>Imprimir uma linha para cada medição</translation>
    </message>
    <message>
        <source>List the scenarios that the program brings; each may be named for a file</source>
        <translation>Listar os cenários que vêm com o programa; cada um pode ser dado no lugar de um arquivo</translation>
    </message>
    <message>
        <source>Print one JSON list</source>
        <translation>Imprimir uma lista JSON</translation>
    </message>
    <message>
        <source>Simulate a textbook queue, and say what theory says</source>
        <translation>Simular uma fila de livro-texto, e dizer o que diz a teoria</translation>
    </message>
    <message>
        <source>Guests an hour, by chance</source>
        <translation>Clientes por hora, ao acaso</translation>
    </message>
    <message>
        <source>The mean service</source>
        <translation>O atendimento médio</translation>
    </message>
    <message>
        <source>exponential (default), deterministic, erlang:SHAPE, gamma:SHAPE, lognormal:VARIATION, uniform:LOW,HIGH or triangular:LOW,MODE,HIGH (minutes)</source>
        <translation>exponential (padrão), deterministic, erlang:SHAPE, gamma:SHAPE, lognormal:VARIATION, uniform:LOW,HIGH ou triangular:LOW,MODE,HIGH (minutos)</translation>
    </message>
    <message>
        <source>PER_HOUR[:MINUTES],... instead of --arrivals-per-hour; the first is served first</source>
        <translation>PER_HOUR[:MINUTES],... em vez de --arrivals-per-hour; o primeiro é atendido primeiro</translation>
    </message>
    <message>
        <source>How many servers (at each station)</source>
        <translation>Quantos atendentes (em cada estação)</translation>
    </message>
    <message>
        <source>For how many guests, those being served included</source>
        <translation>Para quantos clientes, incluindo os que estão sendo atendidos</translation>
    </message>
    <message>
        <source>Each guest has a task at every station, and leaves with the last</source>
        <translation>Cada cliente tem uma tarefa em cada estação, e sai com a última</translation>
    </message>
    <message>
        <source>Who waits longer leaves: minutes in the mean, exponential</source>
        <translation>Quem espera mais sai: minutos em média, exponencial</translation>
    </message>
    <message>
        <source>How many arrive in a run</source>
        <translation>Quantos chegam numa execução</translation>
    </message>
    <message>
        <source>How many of them are not counted (default: by the queue&apos;s relaxation time)</source>
        <translation>Quantos deles não são contados (padrão: pelo tempo de relaxação da fila)</translation>
    </message>
    <message>
        <source>Instead of --guests: as many as bring the means within this, as 2%</source>
        <translation>Em vez de --guests: tantos quantos tragam as médias para dentro disto, como 2%</translation>
    </message>
    <message>
        <source>Tell the share of waits longer than these minutes</source>
        <translation>Dizer a parcela de esperas mais longas que estes minutos</translation>
    </message>
    <message>
        <source>How many runs</source>
        <translation>Quantas execuções</translation>
    </message>
    <message>
        <source>The first run&apos;s seed</source>
        <translation>A semente da primeira execução</translation>
    </message>
    <message>
        <source>Name the figures that are less sure than within this share of their mean, and how many evenings it would take</source>
        <translation>Apontar os números menos seguros que esta parcela da sua média, e quantas noites seriam precisas</translation>
    </message>
    <message>
        <source>The first seed (default: the scenario&apos;s)</source>
        <translation>A primeira semente (padrão: a do cenário)</translation>
    </message>
    <message>
        <source>Evenings at a time (default: all processors)</source>
        <translation>Noites ao mesmo tempo (padrão: todos os processadores)</translation>
    </message>
    <message>
        <source>Play a scenario in several ways, many times; say what is different</source>
        <translation>Reproduzir um cenário de vários modos, muitas vezes; dizer o que difere</translation>
    </message>
    <message>
        <source>A column for each, as crud,poll,event-sourced</source>
        <translation>Uma coluna para cada, como crud,poll,event-sourced</translation>
    </message>
    <message>
        <source>A column for each: one server, two who do everything, or split: Charlie and Roger</source>
        <translation>Uma coluna para cada: one (um garçom), two (dois que fazem tudo) ou split: Charlie e Roger</translation>
    </message>
    <message>
        <source>A column for each delay of a view, in seconds, as waiter=0,30,120</source>
        <translation>Uma coluna para cada retardo de uma visão, em segundos, como waiter=0,30,120</translation>
    </message>
    <message>
        <source>A further column, as architecture=poll,every=0:30,staffing=split or bend=waiter:drop:5%; may be given several times. All that it can say: see twin</source>
        <translation>Mais uma coluna, como architecture=poll,every=0:30,staffing=split ou bend=waiter:drop:5%; pode ser dada várias vezes. Tudo o que pode dizer: veja twin</translation>
    </message>
    <message>
        <source>Evenings of each column</source>
        <translation>Noites de cada coluna</translation>
    </message>
    <message>
        <source>Evenings of each column that are played on files, to measure costs</source>
        <translation>Noites de cada coluna que rodam em arquivos, para medir custos</translation>
    </message>
    <message>
        <source>Print a line for each figure of each column</source>
        <translation>Imprimir uma linha para cada número de cada coluna</translation>
    </message>
    <message>
        <source>Write this file: a test case for each figure, which fails where a column is worse than the first</source>
        <translation>Escrever este arquivo: um caso de teste para cada número, que falha onde uma coluna é pior que a primeira</translation>
    </message>
    <message>
        <source>Turn one knob of a scenario from point to point; say where it saturates</source>
        <translation>Mover um ajuste de um cenário de ponto em ponto; dizer onde satura</translation>
    </message>
    <message>
        <source>guests-per-hour, delay:VIEW (seconds), servers (who take orders), readers (who answer guests) or switching (seconds)</source>
        <translation>guests-per-hour, delay:VIEW (segundos), servers (que anotam pedidos), readers (que respondem a clientes) ou switching (segundos)</translation>
    </message>
    <message>
        <source>Numbers, as 20,30,40</source>
        <translation>Números, como 20,30,40</translation>
    </message>
    <message>
        <source>What else is other than the scenario says at every point, as bend=waiter:drop:5%; all that it can say: see twin</source>
        <translation>O que mais difere do cenário em cada ponto, como bend=waiter:drop:5%; tudo o que pode dizer: veja twin</translation>
    </message>
    <message>
        <source>Evenings of each point</source>
        <translation>Noites de cada ponto</translation>
    </message>
    <message>
        <source>Evenings of each point that are played on files, to measure costs</source>
        <translation>Noites de cada ponto que rodam em arquivos, para medir custos</translation>
    </message>
    <message>
        <source>Print a line for each figure of each point</source>
        <translation>Imprimir uma linha para cada número de cada ponto</translation>
    </message>
    <message>
        <source>Play the same evening in two ways, A and B; say when and where they part. Answers 1 if they do</source>
        <translation>Reproduzir a mesma noite de dois modos, A e B; dizer quando e onde se separam. Responde 1 se isso acontece</translation>
    </message>
    <message>
        <source>The .scenario.json or .restaurant file</source>
        <translation>O arquivo .scenario.json ou .restaurant</translation>
    </message>
    <message>
        <source>Likewise</source>
        <translation>O mesmo</translation>
    </message>
    <message>
        <source>Compare views and figures at this time, as 12:30 (default: the end)</source>
        <translation>Comparar visões e números nesta hora, como 12:30 (padrão: o fim)</translation>
    </message>
    <message>
        <source>Print the manual page, as man reads it</source>
        <translation>Imprimir a página de manual, como man a lê</translation>
    </message>
    <message>
        <source>Print what a shell needs to complete command lines</source>
        <translation>Imprimir o que um shell precisa para completar linhas de comando</translation>
    </message>
    <message>
        <source>Which shell</source>
        <translation>Qual shell</translation>
    </message>
    <message>
        <source>Check chain, positions, streams and read stores; name what is wrong and which event is to blame</source>
        <translation>Verificar cadeia, posições, fluxos e armazenamentos de leitura; dizer o que está errado e que evento é o culpado</translation>
    </message>
    <message>
        <source>Print the last hash of the chain over all that was recorded</source>
        <translation>Imprimir o último hash da cadeia sobre tudo o que foi registrado</translation>
    </message>
    <message>
        <source>Read a scenario file strictly and say what is wrong</source>
        <translation>Ler um arquivo de cenário com rigor e dizer o que está errado</translation>
    </message>
    <message>
        <source>A contact sheet: pages with four moments each, as a .pdf file</source>
        <translation>Uma folha de contato: páginas com quatro momentos cada, como arquivo .pdf</translation>
    </message>
    <message>
        <source>Numbered pictures of the moments go to this folder</source>
        <translation>Imagens numeradas dos momentos vão para esta pasta</translation>
    </message>
    <message>
        <source>A film of the whole evening (.mp4, .mkv, .webm or .mov) by ffmpeg; where that is not installed, its frames as numbered pictures</source>
        <translation>Um filme da noite inteira (.mp4, .mkv, .webm ou .mov) pelo ffmpeg; onde ele não está instalado, seus fotogramas como imagens numeradas</translation>
    </message>
    <message>
        <source>Draw a recording for later: a contact sheet, pictures of moments, a film</source>
        <translation>Desenhar uma gravação para depois: uma folha de contato, imagens de momentos, um filme</translation>
    </message>
    <message>
        <source>Moments of sheet and pictures, as 12:30,12:41:20 (default: at the notes; without any, at the captions of the scenario)</source>
        <translation>Momentos da folha e das imagens, como 12:30,12:41:20 (padrão: nas notas; sem nenhuma, nas legendas do cenário)</translation>
    </message>
    <message>
        <source>Of pictures and film (default: 1280x720)</source>
        <translation>Das imagens e do filme (padrão: 1280x720)</translation>
    </message>
    <message>
        <source>Of the film: restaurant seconds per second between captions (default: 60)</source>
        <translation>Do filme: segundos do restaurante por segundo entre legendas (padrão: 60)</translation>
    </message>
    <message>
        <source>Frames per second (default: 25)</source>
        <translation>Fotogramas por segundo (padrão: 25)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Cores (padrão: light)</translation>
    </message>
    <message>
        <source>The .restaurant file, or a server, as postgresql://host/database</source>
        <translation>O arquivo .restaurant, ou um servidor, como postgresql://host/database</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE or postgresql:///DATABASE?host=/FOLDER; the password is read from ~/.pgpass</source>
        <translation>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE ou postgresql:///DATABASE?host=/FOLDER; a senha é lida de ~/.pgpass</translation>
    </message>
    <message>
        <source>Make the log in a database, and a role for each kind of seat</source>
        <translation>Criar o log num banco de dados, e um papel para cada tipo de posto</translation>
    </message>
    <message>
        <source>Only print the SQL, for an administrator to read and run</source>
        <translation>Só imprimir o SQL, para um administrador ler e executar</translation>
    </message>
    <message>
        <source>Begin an evening: a .scenario.json file, or the name of one that the program brings</source>
        <translation>Começar uma noite: um arquivo .scenario.json, ou o nome de um que o programa traz</translation>
    </message>
    <message>
        <source>Remove the log from a database, and its roles</source>
        <translation>Remover o log de um banco de dados, e seus papéis</translation>
    </message>
    <message>
        <source>The name of the database: without it nothing is removed</source>
        <translation>O nome do banco de dados: sem ele nada é removido</translation>
    </message>
    <message>
        <source>A log on a PostgreSQL server: init, check, drop</source>
        <translation>Um log num servidor PostgreSQL: init, check, drop</translation>
    </message>
    <message>
        <source>Say what is at a server, and whether it is safe</source>
        <translation>Dizer o que há num servidor, e se é seguro</translation>
    </message>
    <message>
        <source>Save the log of a server as a .restaurant file, or bring such a file to a server; both have the same digest then</source>
        <translation>Salvar o log de um servidor como arquivo .restaurant, ou levar um arquivo assim a um servidor; ambos têm então o mesmo resumo (digest)</translation>
    </message>
    <message>
        <source>A server, or a .restaurant file</source>
        <translation>Um servidor, ou um arquivo .restaurant</translation>
    </message>
    <message>
        <source>The .restaurant file to make, never over one that is there; or a server whose log holds no evening yet</source>
        <translation>O arquivo .restaurant a criar, nunca sobre um que já existe; ou um servidor cujo log ainda não contém uma noite</translation>
    </message>
    <message>
        <source>Where its copy of the log is kept (default: among the program&apos;s caches)</source>
        <translation>Onde se guarda sua cópia do log (padrão: entre os caches do programa)</translation>
    </message>
    <message>
        <source>Lead the evening of a class: guests, staff and process manager write to the log on a server, and others join</source>
        <translation>Conduzir a noite de uma turma: clientes, equipe e gerente de processo escrevem no log de um servidor, e outros entram</translation>
    </message>
    <message>
        <source>To begin with, if none has begun: a .scenario.json file, or the name of one that the program brings</source>
        <translation>Com que começar, se nenhuma começou: um arquivo .scenario.json, ou o nome de um que o programa traz</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out (default: 1)</source>
        <translation>Segundos do restaurante por segundo; 0: a toda velocidade (padrão: 1)</translation>
    </message>
    <message>
        <source>Nobody acts but the seats and the process manager</source>
        <translation>Ninguém age além dos postos e do gerente de processo</translation>
    </message>
    <message>
        <source>Take a seat in the evening of a class: read commands as submit does, answer each when it is durable; at the end print the seat&apos;s view</source>
        <translation>Ocupar um posto na noite de uma turma: ler comandos como submit, responder a cada um quando for durável; no fim imprimir a visão do posto</translation>
    </message>
    <message>
        <source>What kind of seat</source>
        <translation>Que tipo de posto</translation>
    </message>
    <message>
        <source>Its views show what was recorded so many seconds ago</source>
        <translation>Suas visões mostram o que estava registrado há tantos segundos</translation>
    </message>
    <message>
        <source>Stay until Ctrl+C, also when no more commands come</source>
        <translation>Ficar até Ctrl+C, mesmo quando não vêm mais comandos</translation>
    </message>
    <message>
        <source>Print the view as JSON</source>
        <translation>Imprimir a visão como JSON</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Mostrar esta ajuda e sair</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Mostrar a versão do programa e sair</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
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
        <translation>Posicionais</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
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
        <translation>OBRIGATÓRIO</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclui</translation>
    </message>
</context>
</TS>
