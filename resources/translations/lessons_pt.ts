<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Lesson</name>
    <message>
        <source>A second pair of hands, or a split</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>Um segundo par de mãos, ou uma divisão</translation>
    </message>
    <message>
        <source>Two who work together, or one who takes orders and one who serves: what each gains.</source>
        <extracomment>a-second-pair-of-hands: shows</extracomment>
        <translation>Dois que trabalham juntos, ou um que anota pedidos e um que serve: o que cada coisa ganha.</translation>
    </message>
    <message>
        <source>Until now Roger did everything alone: guests waited 3:22 to order, and 8:11 for food. Now Charlie comes. Both do everything: who is free takes what has waited longest. Six pieces of work wait.</source>
        <extracomment>a-second-pair-of-hands: stops 1 caption</extracomment>
        <translation>Até agora Roger fazia tudo sozinho: os clientes esperavam 3:22 para pedir, e 8:11 pela comida. Agora vem Charlie. Os dois fazem tudo: quem está livre pega o que esperou mais. Seis trabalhos esperam.</translation>
    </message>
    <message>
        <source>How will the work that waits go on?</source>
        <extracomment>a-second-pair-of-hands: stops 1 draw ask</extracomment>
        <translation>Como vai continuar o trabalho que espera?</translation>
    </message>
    <message>
        <source>At first hardly less waits: what has piled up is only begun.</source>
        <extracomment>a-second-pair-of-hands: stops 1 reveal happened</extracomment>
        <translation>No começo, quase nada espera menos: o que se acumulou mal começou a ser feito.</translation>
    </message>
    <message>
        <source>Ten minutes after Charlie has come nothing waits any more, neither an order nor a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 2 caption</extracomment>
        <translation>Dez minutos depois da chegada de Charlie nada mais espera, nem um pedido nem um prato.</translation>
    </message>
    <message>
        <source>Keep this moment in mind.</source>
        <extracomment>a-second-pair-of-hands: stops 2 hint</extracomment>
        <translation>Guarde este momento na memória.</translation>
    </message>
    <message>
        <source>The same guests, and since 12:20 the same two. But Charlie only takes orders and money, and Roger only serves and answers. Nobody waits for Charlie.</source>
        <extracomment>a-second-pair-of-hands: stops 3 caption</extracomment>
        <translation>Os mesmos clientes e, desde as 12:20, os mesmos dois. Mas Charlie só anota pedidos e cobra, e Roger só serve e responde. Ninguém espera por Charlie.</translation>
    </message>
    <message>
        <source>What does Charlie do when nobody wants to order?</source>
        <extracomment>a-second-pair-of-hands: stops 3 hint</extracomment>
        <translation>O que Charlie faz quando ninguém quer pedir?</translation>
    </message>
    <message>
        <source>In the other evening nothing waited at half past twelve. And here?</source>
        <extracomment>a-second-pair-of-hands: stops 3 question ask</extracomment>
        <translation>Na outra noite, ao meio-dia e meia, nada esperava. E aqui?</translation>
    </message>
    <message>
        <source>Nothing either, and sooner: a split makes it faster</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 1 text</extracomment>
        <translation>Nada também, e mais cedo: dividir deixa tudo mais rápido</translation>
    </message>
    <message>
        <source>Plates wait for Roger, while Charlie stands idle</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 2 text</extracomment>
        <translation>Há pratos que esperam por Roger, e Charlie fica parado</translation>
    </message>
    <message>
        <source>Nothing: each has a book of his own, so neither waits for the other</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 3 text</extracomment>
        <translation>Nada: cada um tem seu próprio livro, então nenhum espera pelo outro</translation>
    </message>
    <message>
        <source>Four pieces of work wait for Roger, and Charlie has nothing to do. Where both do everything he would have taken a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal happened</extracomment>
        <translation>Quatro trabalhos esperam por Roger, e Charlie não tem nada a fazer. Onde os dois fazem tudo, ele teria levado um prato.</translation>
    </message>
    <message>
        <source>A split alone makes nothing faster: one can stand idle beside the queue of the other.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal principle</extracomment>
        <translation>Uma divisão sozinha não deixa nada mais rápido: um pode ficar parado ao lado da fila do outro.</translation>
    </message>
    <message>
        <source>Five to one. With the split guests waited 1:49 to order, in the mean since noon; where both do everything it was 2:14.</source>
        <extracomment>a-second-pair-of-hands: stops 4 caption</extracomment>
        <translation>Cinco para a uma. Com a divisão, os clientes esperaram 1:49 para pedir, em média desde o meio-dia; onde os dois fazem tudo foram 2:14.</translation>
    </message>
    <message>
        <source>Whom do guests wait for when they want to order, and whom when they want to eat?</source>
        <extracomment>a-second-pair-of-hands: stops 4 hint</extracomment>
        <translation>Por quem os clientes esperam quando querem pedir, e por quem quando querem comer?</translation>
    </message>
    <message>
        <source>For food they waited 8:37 where both do everything. How long with the split?</source>
        <extracomment>a-second-pair-of-hands: stops 4 question ask</extracomment>
        <translation>Pela comida esperaram 8:37 onde os dois fazem tudo. Quanto com a divisão?</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 1 text</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Less, as for the order: the split made it faster</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 2 text</extracomment>
        <translation>Menos, como para pedir: a divisão deixou tudo mais rápido</translation>
    </message>
    <message>
        <source>Less: who reads is no longer in the way of who writes, as with two databases</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 3 text</extracomment>
        <translation>Menos: quem lê já não atrapalha quem escreve, como com dois bancos de dados</translation>
    </message>
    <message>
        <source>Longer: 9:45. What the split gained at the counter it lost at the tables. Roger changed between kinds of work less often, but he had to carry everything alone.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal happened</extracomment>
        <translation>Mais: 9:45. O que a divisão ganhou no balcão, perdeu nas mesas. Roger trocou menos vezes de tipo de trabalho, mas teve de levar tudo sozinho.</translation>
    </message>
    <message>
        <source>The second pair of hands made it faster. A split moves the waiting; it pays where one half can then be done in another way.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal principle</extracomment>
        <translation>Quem deixou tudo mais rápido foi o segundo par de mãos. Uma divisão desloca a espera; compensa onde uma das metades pode então ser feita de outro modo.</translation>
    </message>
    <message>
        <source>To tell what more hands gain from what a split gains.</source>
        <extracomment>a-second-pair-of-hands: teacher aim</extracomment>
        <translation>Distinguir o que mais mãos ganham do que uma divisão ganha.</translation>
    </message>
    <message>
        <source>What would have to be other about reading, so that the split pays? (Next lesson: asking, or reading a board.)</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>O que teria de ser diferente na leitura para a divisão compensar? (Próxima lição: perguntar, ou ler um painel.)</translation>
    </message>
    <message>
        <source>In the program that you know best: who is Charlie, who is Roger, and who of them is idle?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>No programa que você conhece melhor: quem é Charlie, quem é Roger, e qual dos dois fica parado?</translation>
    </message>
    <message>
        <source>What does changing from one kind of work to another cost a person, and what a server?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>Quanto custa a uma pessoa trocar de um tipo de trabalho para outro, e quanto a um servidor?</translation>
    </message>
    <message>
        <source>The split is credited for the second man. Ask how long Roger alone would have needed: the lesson before this one has it.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>Dá-se à divisão o crédito do segundo homem. Pergunte quanto Roger sozinho teria precisado: está na lição anterior a esta.</translation>
    </message>
    <message>
        <source>Somebody finds another evening in which the split wins. So there are: it depends on the mix, and on what changing over costs. Play both with compare.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>Alguém acha outra noite em que a divisão ganha. Elas existem: depende da mistura, e do que custa trocar de tarefa. Rode ambas em Comparar.</translation>
    </message>
    <message>
        <source>A time-out in the saga</source>
        <extracomment>a-time-out-in-the-saga: name</extracomment>
        <translation>Um prazo vencido na saga</translation>
    </message>
    <message>
        <source>A hold runs out while a card is read; money goes back, and even that can fail.</source>
        <extracomment>a-time-out-in-the-saga: shows</extracomment>
        <translation>Uma reserva vence enquanto um cartão é lido; o dinheiro volta, e até isso pode falhar.</translation>
    </message>
    <message>
        <source>At 12:04 Ben ordered the last two falafel bowls. Stock holds them for five minutes; his card is still in the reader. Until 12:09 it will say neither yes nor no.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 caption</extracomment>
        <translation>Às 12:04 Ben pediu os dois últimos falafel bowls. O estoque os guarda por cinco minutos; o cartão dele ainda está no leitor. Até 12:09 ele não dirá nem sim nem não.</translation>
    </message>
    <message>
        <source>Who else might want the bowls?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 hint</extracomment>
        <translation>Quem mais poderia querer os bowls?</translation>
    </message>
    <message>
        <source>Half a minute on, the five minutes are over. What happens?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question ask</extracomment>
        <translation>Meio minuto mais e acabam os cinco minutos. O que acontece?</translation>
    </message>
    <message>
        <source>Nothing, until the card has answered: hold and payment are one transaction</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 1 text</extracomment>
        <translation>Nada, até o cartão responder: reserva e pagamento são uma transação</translation>
    </message>
    <message>
        <source>The order is rolled back, and his card is told to stop</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 2 text</extracomment>
        <translation>O pedido é desfeito (rollback), e o cartão recebe ordem de parar</translation>
    </message>
    <message>
        <source>The bowls are on sale again; the order waits for his money as before</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 3 text</extracomment>
        <translation>Os bowls estão à venda de novo; o pedido espera o dinheiro como antes</translation>
    </message>
    <message>
        <source>At 12:09 the hold ran out: ReservationExpired, an event like any other. Two bowls are on sale. Ben&apos;s order still waits for 20.00; nobody has told his card anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal happened</extracomment>
        <translation>Às 12:09 a reserva venceu: ReservationExpired, um evento como qualquer outro. Dois bowls estão à venda. O pedido de Ben ainda espera 20.00; ninguém disse nada ao cartão dele.</translation>
    </message>
    <message>
        <source>A time-out is a decision made without an answer. The answer can still come.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal principle</extracomment>
        <translation>Um prazo vencido é uma decisão tomada sem resposta. A resposta ainda pode vir.</translation>
    </message>
    <message>
        <source>In ten seconds Ben&apos;s card says yes: a minute and a half too late.</source>
        <extracomment>a-time-out-in-the-saga: stops 2 caption</extracomment>
        <translation>Daqui a dez segundos o cartão de Ben diz sim: um minuto e meio tarde demais.</translation>
    </message>
    <message>
        <source>Ben was lucky: stock was asked once more, had the bowls, and they are his. Chiara ordered the last two burgers at 12:14, and her hold ran out at 12:19. At 12:20 table 1 ordered two burgers. In ten seconds her card says yes.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 caption</extracomment>
        <translation>Ben teve sorte: o estoque foi consultado mais uma vez, tinha os bowls, e são dele. Chiara pediu os dois últimos burgers às 12:14, e a reserva dela venceu às 12:19. Às 12:20 a mesa 1 pediu dois burgers. Daqui a dez segundos o cartão de Chiara diz sim.</translation>
    </message>
    <message>
        <source>What does each of the three services know by itself?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 hint</extracomment>
        <translation>O que cada um dos três serviços sabe por si só?</translation>
    </message>
    <message>
        <source>Her card says yes at 12:21. What becomes of it?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question ask</extracomment>
        <translation>O cartão dela diz sim às 12:21. No que isso dá?</translation>
    </message>
    <message>
        <source>It is not charged: the till sees that the hold had run out</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 1 text</extracomment>
        <translation>Não se cobra dela: o caixa vê que a reserva tinha vencido</translation>
    </message>
    <message>
        <source>She gets the burgers: her order is the older one by the clock</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 2 text</extracomment>
        <translation>Ela recebe os burgers: pelo relógio, o pedido dela é o mais antigo</translation>
    </message>
    <message>
        <source>The money is taken; stock says no; the order is rejected; the money goes back</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 3 text</extracomment>
        <translation>O dinheiro é cobrado; o estoque diz não; o pedido é rejeitado; o dinheiro volta</translation>
    </message>
    <message>
        <source>All of her order is rolled back, as if she had not been there</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 4 text</extracomment>
        <translation>Todo o pedido dela é desfeito, como se ela não tivesse estado lá</translation>
    </message>
    <message>
        <source>25.00 were taken, stock had no burger left, the order was rejected, 25.00 went back: four events, all of 12:21. Table 1 keeps its burgers, which are on the fire.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal happened</extracomment>
        <translation>25.00 foram cobrados, o estoque não tinha mais burger, o pedido foi rejeitado, 25.00 voltaram: quatro eventos, todos das 12:21. A mesa 1 fica com seus burgers, que estão no fogo.</translation>
    </message>
    <message>
        <source>A saga has no lock on what it holds. It has a next step for each answer, the late ones too.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal principle</extracomment>
        <translation>Uma saga não bloqueia o que reserva. Ela tem um próximo passo para cada resposta, também para as tardias.</translation>
    </message>
    <message>
        <source>The money is on its way back to Chiara&apos;s bank. In ten seconds the bank answers: it does not accept it.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 caption</extracomment>
        <translation>O dinheiro está a caminho de volta para o banco de Chiara. Daqui a dez segundos o banco responde: não o aceita.</translation>
    </message>
    <message>
        <source>The refund is refused. How does it stand with order 3 then?</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question ask</extracomment>
        <translation>O reembolso é recusado. Como fica então o pedido 3?</translation>
    </message>
    <message>
        <source>That cannot be: what makes good must always be possible</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 1 text</extracomment>
        <translation>Isso não pode ser: o que repara tem de ser sempre possível</translation>
    </message>
    <message>
        <source>It is sent until it works; meanwhile the order is open</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 2 text</extracomment>
        <translation>É enviado até dar certo; enquanto isso o pedido está aberto</translation>
    </message>
    <message>
        <source>All is as before she ordered</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 3 text</extracomment>
        <translation>Tudo está como antes de ela pedir</translation>
    </message>
    <message>
        <source>Rejected, 25.00 owed to her, and no further step that goes by itself</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 4 text</extracomment>
        <translation>Rejeitado, devem-se 25.00 a ela, e nenhum passo mais anda sozinho</translation>
    </message>
    <message>
        <source>RefundDeclined at 12:23. Her order stays rejected. 25.00 were taken, nothing of it is with her, and a minute later still nobody has done anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal happened</extracomment>
        <translation>RefundDeclined às 12:23. O pedido dela continua rejeitado. 25.00 foram cobrados, ela não tem nada disso, e um minuto depois ninguém fez nada ainda.</translation>
    </message>
    <message>
        <source>A compensation can fail. Then a rule says so, and a person has to act.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal principle</extracomment>
        <translation>Uma compensação pode falhar. Então uma regra o diz, e uma pessoa tem de agir.</translation>
    </message>
    <message>
        <source>Five minutes later 25.00 are still owed for order 3. It stands on the list of the process manager, which has no rule for that.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 caption</extracomment>
        <translation>Cinco minutos depois ainda se devem 25.00 pelo pedido 3. Ele está na lista do gerente de processo, que não tem regra para isso.</translation>
    </message>
    <message>
        <source>Who ends it?</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question ask</extracomment>
        <translation>Quem resolve?</translation>
    </message>
    <message>
        <source>The process manager: it tries until it goes through, as undoing must</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 1 text</extracomment>
        <translation>O gerente de processo: tenta até passar, como deve ser ao desfazer</translation>
    </message>
    <message>
        <source>Nobody needs to: a rejected order is undone</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 2 text</extracomment>
        <translation>Ninguém precisa: um pedido rejeitado está desfeito</translation>
    </message>
    <message>
        <source>Nadia, who manages: she decides to try once more</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 3 text</extracomment>
        <translation>Nadia, a gerente: ela decide tentar mais uma vez</translation>
    </message>
    <message>
        <source>At 12:28:30 Nadia tries again, and the bank takes it. 25.00 are with Chiara. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal happened</extracomment>
        <translation>Às 12:28:30 Nadia tenta de novo, e o banco aceita. 25.00 estão com Chiara. O log guarda os dois reembolsos e o que deu errado entre eles.</translation>
    </message>
    <message>
        <source>Where no rule can go on, the saga needs a list that a person reads.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal principle</extracomment>
        <translation>Onde nenhuma regra pode seguir, a saga precisa de uma lista que uma pessoa lê.</translation>
    </message>
    <message>
        <source>To see that each step of a saga can come too late, and that the steps which make good can fail like all others.</source>
        <extracomment>a-time-out-in-the-saga: teacher aim</extracomment>
        <translation>Ver que cada passo de uma saga pode vir tarde demais, e que os passos que reparam podem falhar como todos os outros.</translation>
    </message>
    <message>
        <source>The hold could end later than the card&apos;s own time-out. Which of the two should be longer, and who sets them?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>A reserva poderia terminar depois do prazo do próprio cartão. Qual dos dois deveria ser mais longo, e quem os define?</translation>
    </message>
    <message>
        <source>What should Chiara be told at 12:21, and what at 12:23?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>O que se deveria dizer a Chiara às 12:21, e o que às 12:23?</translation>
    </message>
    <message>
        <source>Which steps of a saga should stand last, because nothing makes them good?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>Que passos de uma saga deveriam ficar por último, porque nada os repara?</translation>
    </message>
    <message>
        <source>A class looks for whoever was at fault. Nobody was: each service did what it had to with what it knew.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>A turma procura um culpado. Não houve: cada serviço fez o que devia com o que sabia.</translation>
    </message>
    <message>
        <source>“Then hold for longer.” Ask what table 1 is told meanwhile, when ten people hold burgers and do not pay.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>“Então reserve por mais tempo.” Pergunte o que se diz à mesa 1 enquanto isso, quando dez pessoas reservam burgers e não pagam.</translation>
    </message>
    <message>
        <source>Asking, or reading a board</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>Perguntar, ou ler um painel</translation>
    </message>
    <message>
        <source>Who reads for himself costs nobody&apos;s time. What he reads may be a little old.</source>
        <extracomment>asking-or-reading-a-board: shows</extracomment>
        <translation>Quem lê por si mesmo não custa tempo a ninguém. O que lê pode estar um pouco velho.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money. Roger serves and answers. There is no board: who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: stops 1 caption</extracomment>
        <translation>Charlie anota pedidos e cobra. Roger serve e responde. Não há painel: quem quer saber onde está seu pedido pergunta a Roger, e cada resposta lhe custa uma ida à cozinha.</translation>
    </message>
    <message>
        <source>The rush is over. Food took nearly ten minutes in the mean, and guests asked 31 times where it was.</source>
        <extracomment>asking-or-reading-a-board: stops 2 caption</extracomment>
        <translation>O pico passou. A comida levou em média quase dez minutos, e os clientes perguntaram 31 vezes onde ela estava.</translation>
    </message>
    <message>
        <source>What could Roger have done instead of answering?</source>
        <extracomment>asking-or-reading-a-board: stops 2 hint</extracomment>
        <translation>O que Roger poderia ter feito em vez de responder?</translation>
    </message>
    <message>
        <source>The same guests and the same two people. Now a board hangs where all see it; it shows everything ten seconds late. Amira&apos;s order was accepted five seconds ago.</source>
        <extracomment>asking-or-reading-a-board: stops 3 caption</extracomment>
        <translation>Os mesmos clientes e as mesmas duas pessoas. Agora há um painel à vista de todos; ele mostra tudo com dez segundos de atraso. O pedido de Amira foi aceito há cinco segundos.</translation>
    </message>
    <message>
        <source>When did the board hear of her order?</source>
        <extracomment>asking-or-reading-a-board: stops 3 hint</extracomment>
        <translation>Quando o painel ficou sabendo do pedido dela?</translation>
    </message>
    <message>
        <source>She looks at the board. What does she see?</source>
        <extracomment>asking-or-reading-a-board: stops 3 question ask</extracomment>
        <translation>Ela olha o painel. O que vê?</translation>
    </message>
    <message>
        <source>Her number: the order is accepted</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 1 text</extracomment>
        <translation>Seu número: o pedido está aceito</translation>
    </message>
    <message>
        <source>Not her number yet</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 2 text</extracomment>
        <translation>Ainda não o seu número</translation>
    </message>
    <message>
        <source>Nothing she can rely on: a board that is late is wrong</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 3 text</extracomment>
        <translation>Nada em que confiar: um painel atrasado está errado</translation>
    </message>
    <message>
        <source>Her number came at 12:02:55, ten seconds after the order was accepted. Until then nothing on the board was wrong: it said what had been so ten seconds before.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal happened</extracomment>
        <translation>O número dela veio às 12:02:55, dez segundos depois de o pedido ser aceito. Até então nada no painel estava errado: dizia o que era assim dez segundos antes.</translation>
    </message>
    <message>
        <source>Accepted is one thing, shown is another, and between the two lies time.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal principle</extracomment>
        <translation>Aceito é uma coisa, mostrado é outra, e entre as duas há tempo.</translation>
    </message>
    <message>
        <source>The rush is over again. Food took seven minutes instead of ten. Charlie and Roger share the work as before.</source>
        <extracomment>asking-or-reading-a-board: stops 4 caption</extracomment>
        <translation>O pico passou outra vez. A comida levou sete minutos em vez de dez. Charlie e Roger dividem o trabalho como antes.</translation>
    </message>
    <message>
        <source>What is there less of?</source>
        <extracomment>asking-or-reading-a-board: stops 4 hint</extracomment>
        <translation>Do que há menos?</translation>
    </message>
    <message>
        <source>What made the food come sooner?</source>
        <extracomment>asking-or-reading-a-board: stops 4 question ask</extracomment>
        <translation>O que fez a comida vir mais cedo?</translation>
    </message>
    <message>
        <source>The split: one of them writes, the other reads</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 1 text</extracomment>
        <translation>A divisão: um deles escreve, o outro lê</translation>
    </message>
    <message>
        <source>Guests read for themselves, and Roger is not asked</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 2 text</extracomment>
        <translation>Os clientes leem por si, e ninguém pergunta a Roger</translation>
    </message>
    <message>
        <source>A second database for those who read</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 3 text</extracomment>
        <translation>Um segundo banco de dados para os que leem</translation>
    </message>
    <message>
        <source>The split was there both times. Guests asked four times instead of 31; they looked at the board nearly two thousand times, and no look cost anybody a step.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal happened</extracomment>
        <translation>A divisão estava lá nas duas vezes. Os clientes perguntaram quatro vezes em vez de 31; olharam o painel quase duas mil vezes, e nenhuma olhada custou um passo a alguém.</translation>
    </message>
    <message>
        <source>A read view pays where many look and few write: reading is taken off those who work.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal principle</extracomment>
        <translation>Uma visão de leitura (read view) compensa onde muitos olham e poucos escrevem: a leitura é tirada de quem trabalha.</translation>
    </message>
    <message>
        <source>To see what a read view gains, and what it costs: that what it shows is a little old.</source>
        <extracomment>asking-or-reading-a-board: teacher aim</extracomment>
        <translation>Ver o que uma visão de leitura ganha, e o que custa: que o que ela mostra está um pouco velho.</translation>
    </message>
    <message>
        <source>Where in a shop on the web is the board, and who was Roger before?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Numa loja na internet, onde está o painel, e quem era Roger antes?</translation>
    </message>
    <message>
        <source>How old may a board be before people begin to ask again?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Quanto um painel pode envelhecer antes de as pessoas voltarem a perguntar?</translation>
    </message>
    <message>
        <source>Compare with two who both do everything (menu Experiments): does the split by itself gain anything for the food?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>Compare com dois que fazem tudo (menu Experimentos): a divisão sozinha ganha algo para a comida?</translation>
    </message>
    <message>
        <source>The class credits the split, because the two are on the picture. Say once more that it was there in both evenings.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>A turma dá o crédito à divisão, porque os dois estão na imagem. Diga mais uma vez que ela estava nas duas noites.</translation>
    </message>
    <message>
        <source>Ten seconds seem nothing. Ask who has ever paid twice because a page did not show it.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>Dez segundos parecem nada. Pergunte quem já pagou duas vezes porque uma página não mostrava o pagamento.</translation>
    </message>
    <message>
        <source>Behind is not wrong</source>
        <extracomment>behind-is-not-wrong: name</extracomment>
        <translation>Atrasado não é errado</translation>
    </message>
    <message>
        <source>A view that is late is right in the end. One that is up to date can be wrong, and stay so.</source>
        <extracomment>behind-is-not-wrong: shows</extracomment>
        <translation>Uma visão atrasada acaba certa. Uma que está em dia pode estar errada, e continuar assim.</translation>
    </message>
    <message>
        <source>Chiara has ordered two ramen to take away, and paid 24.00 at 12:18:07. The order details say so. A hundred evenings went like this one.</source>
        <extracomment>behind-is-not-wrong: stops 1 caption</extracomment>
        <translation>Chiara pediu dois ramen para viagem, e pagou 24.00 às 12:18:07. Os detalhes do pedido dizem isso. Cem noites foram como esta.</translation>
    </message>
    <message>
        <source>The same evening once more, with one difference. Chiara is about to pay. Of all events on their way to the order details, the one that says so will be thrown away.</source>
        <extracomment>behind-is-not-wrong: stops 2 caption</extracomment>
        <translation>A mesma noite mais uma vez, com uma diferença. Chiara está prestes a pagar. De todos os eventos a caminho dos detalhes do pedido, o que diz isso será jogado fora.</translation>
    </message>
    <message>
        <source>What does a view know of an event that never comes?</source>
        <extracomment>behind-is-not-wrong: stops 2 hint</extracomment>
        <translation>O que uma visão sabe de um evento que nunca chega?</translation>
    </message>
    <message>
        <source>It ran well a hundred times. What will the order details show when Chiara has paid?</source>
        <extracomment>behind-is-not-wrong: stops 2 question ask</extracomment>
        <translation>Correu bem cem vezes. O que os detalhes do pedido mostrarão quando Chiara tiver pago?</translation>
    </message>
    <message>
        <source>That she has paid: what ran well a hundred times is right</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 1 text</extracomment>
        <translation>Que ela pagou: o que correu bem cem vezes está certo</translation>
    </message>
    <message>
        <source>That the view is behind, until it has caught up</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 2 text</extracomment>
        <translation>Que a visão está atrasada, até ficar em dia</translation>
    </message>
    <message>
        <source>That she has not paid, and the view is not behind</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 3 text</extracomment>
        <translation>Que ela não pagou, e a visão não está atrasada</translation>
    </message>
    <message>
        <source>She paid at 12:18:07. The order details still ask her for the money, and yet they know that her ramen is on the fire since 12:18:15: they have heard of what came later.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal happened</extracomment>
        <translation>Ela pagou às 12:18:07. Os detalhes do pedido ainda lhe cobram o dinheiro, e no entanto sabem que o ramen dela está no fogo desde as 12:18:15: ficaram sabendo do que veio depois.</translation>
    </message>
    <message>
        <source>A hundred clean evenings say nothing of what happens once an event is lost.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal principle</extracomment>
        <translation>Cem noites limpas nada dizem do que acontece quando um evento se perde.</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes late: Chiara&apos;s number is not on it yet. The order details are late by nothing.</source>
        <extracomment>behind-is-not-wrong: stops 3 caption</extracomment>
        <translation>O painel dos clientes está dois minutos atrasado: o número de Chiara ainda não está nele. Os detalhes do pedido não têm atraso nenhum.</translation>
    </message>
    <message>
        <source>Which of the two says what is true about order 5 a minute and a half from now?</source>
        <extracomment>behind-is-not-wrong: stops 3 question ask</extracomment>
        <translation>Qual dos dois dirá a verdade sobre o pedido 5 daqui a um minuto e meio?</translation>
    </message>
    <message>
        <source>The order details: they are up to date</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 1 text</extracomment>
        <translation>Os detalhes do pedido: estão em dia</translation>
    </message>
    <message>
        <source>The guests&apos; board: it is late, and hears of everything</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 2 text</extracomment>
        <translation>O painel dos clientes: está atrasado, e fica sabendo de tudo</translation>
    </message>
    <message>
        <source>Both: every view is right a little later</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 3 text</extracomment>
        <translation>Ambos: toda visão fica certa um pouco depois</translation>
    </message>
    <message>
        <source>At 12:20:07 number 5 came onto the board, two minutes late and right. The order details still wait for 24.00 that were paid long ago.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal happened</extracomment>
        <translation>Às 12:20:07 o número 5 veio ao painel, dois minutos atrasado e certo. Os detalhes do pedido ainda esperam 24.00 que foram pagos há muito.</translation>
    </message>
    <message>
        <source>Late is not wrong: what is late comes.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal principle</extracomment>
        <translation>Atrasado não é errado: o que está atrasado chega.</translation>
    </message>
    <message>
        <source>Chiara has her food and is gone. The order details still wait for her money.</source>
        <extracomment>behind-is-not-wrong: stops 4 caption</extracomment>
        <translation>Chiara tem sua comida e foi embora. Os detalhes do pedido ainda esperam o dinheiro dela.</translation>
    </message>
    <message>
        <source>Who will tell the view what it has missed?</source>
        <extracomment>behind-is-not-wrong: stops 4 hint</extracomment>
        <translation>Quem dirá à visão o que ela perdeu?</translation>
    </message>
    <message>
        <source>When will the order details be right about order 5?</source>
        <extracomment>behind-is-not-wrong: stops 4 question ask</extracomment>
        <translation>Quando os detalhes do pedido estarão certos sobre o pedido 5?</translation>
    </message>
    <message>
        <source>Soon: a view catches up by itself</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 1 text</extracomment>
        <translation>Logo: uma visão fica em dia sozinha</translation>
    </message>
    <message>
        <source>When the evening has gone on well for a while</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 2 text</extracomment>
        <translation>Quando a noite tiver corrido bem por um tempo</translation>
    </message>
    <message>
        <source>When the view is folded again from the log, which has the event</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 3 text</extracomment>
        <translation>Quando a visão for dobrada de novo do log, que tem o evento</translation>
    </message>
    <message>
        <source>Three minutes and another order later it still waits. The log has the payment: folded from it, as in the clean evening, the same view says that she has paid.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal happened</extracomment>
        <translation>Três minutos e outro pedido depois, ela ainda espera. O log tem o pagamento: dobrada a partir dele, como na noite limpa, a mesma visão diz que Chiara pagou.</translation>
    </message>
    <message>
        <source>Lag tells how much a view has not heard of yet. Whether what it shows is right, only the log can tell.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal principle</extracomment>
        <translation>O atraso diz de quanto uma visão ainda não sabe. Se o que ela mostra está certo, só o log pode dizer.</translation>
    </message>
    <message>
        <source>To tell late from wrong, and to see that clean runs prove nothing about lost events.</source>
        <extracomment>behind-is-not-wrong: teacher aim</extracomment>
        <translation>Distinguir atrasado de errado, e ver que execuções limpas nada provam sobre eventos perdidos.</translation>
    </message>
    <message>
        <source>What would a counter of events on the view&apos;s side have noticed?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>O que teria notado um contador de eventos do lado da visão?</translation>
    </message>
    <message>
        <source>Which views in a shop may be late, and which may not be wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>Que visões de uma loja podem atrasar, e quais não podem estar erradas?</translation>
    </message>
    <message>
        <source>How could one find out, while it runs, that a view is wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>Como se poderia descobrir, em funcionamento, que uma visão está errada?</translation>
    </message>
    <message>
        <source>“0 behind” is taken for “right”. Let the class read both headers aloud before the second vote.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>“Atraso 0” é tomado por “certo”. Peça à turma que leia em voz alta os dois cabeçalhos antes da segunda votação.</translation>
    </message>
    <message>
        <source>Somebody says that the database would not lose an event. It does not: it is lost on the way to the view, and the program says that it was injected.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>Alguém diz que o banco de dados não perderia um evento. E não perde: ele se perde no caminho até a visão, e o programa diz que foi injetado.</translation>
    </message>
    <message>
        <source>Did my write reach my view?</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>Minha escrita chegou à minha visão?</translation>
    </message>
    <message>
        <source>Five ways to go on after a command: what is then seen, and who waits for it.</source>
        <extracomment>did-my-write-reach-my-view: shows</extracomment>
        <translation>Cinco modos de seguir após um comando: o que se vê então, e quem espera por isso.</translation>
    </message>
    <message>
        <source>First way: fire and forget. Charlie seats a party at table 1 at 12:02:05 and goes on at once, for the next guests are at the door. His view is half a minute late, the guests&apos; board a whole one.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 caption</extracomment>
        <translation>Primeiro modo: enviar e esquecer (fire and forget). Charlie acomoda um grupo na mesa 1 às 12:02:05 e segue na hora, pois os próximos clientes estão à porta. A visão dele está meio minuto atrasada, o painel dos clientes, um inteiro.</translation>
    </message>
    <message>
        <source>Accepted is one thing.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 hint</extracomment>
        <translation>Aceito é uma coisa.</translation>
    </message>
    <message>
        <source>At 12:02:05 it is accepted. What does Charlie&apos;s view show of table 1 a second later?</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question ask</extracomment>
        <translation>Às 12:02:05 é aceito. O que a visão de Charlie mostra da mesa 1 um segundo depois?</translation>
    </message>
    <message>
        <source>The party: it was accepted</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 1 text</extracomment>
        <translation>O grupo: foi aceito</translation>
    </message>
    <message>
        <source>The party: whoever does something sees his own deed at once</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 2 text</extracomment>
        <translation>O grupo: quem faz algo vê na hora o que fez</translation>
    </message>
    <message>
        <source>That it is free, until 12:02:35</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 3 text</extracomment>
        <translation>Que está livre, até as 12:02:35</translation>
    </message>
    <message>
        <source>Table 1 is shown free; it was shown taken from 12:02:35 on. Charlie stood for nothing: the second party sat down at 12:02:10.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 reveal happened</extracomment>
        <translation>A mesa 1 é mostrada livre; ocupada, foi mostrada a partir das 12:02:35. Charlie não ficou parado por nada: o segundo grupo sentou-se às 12:02:10.</translation>
    </message>
    <message>
        <source>Second way: optimistic. Charlie keeps in mind what he did, though his view does not show it yet: he will lead nobody else to table 3, which it shows free. He waits for nothing here either; what others do he knows no sooner than before.</source>
        <extracomment>did-my-write-reach-my-view: stops 2 caption</extracomment>
        <translation>Segundo modo: otimista. Charlie guarda na memória o que fez, embora sua visão ainda não o mostre: não levará mais ninguém à mesa 3, que ela mostra livre. Aqui também não espera por nada; do que os outros fazem, não sabe mais cedo que antes.</translation>
    </message>
    <message>
        <source>Third way: Charlie stands at his work until his own view shows what he did, and reads his writes. In two seconds he sends the order of table 5, and table 6 will soon want to order, too.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 caption</extracomment>
        <translation>Terceiro modo: Charlie fica onde está até sua própria visão mostrar o que fez, e lê o que escreveu (read your writes). Daqui a dois segundos envia o pedido da mesa 5, e a mesa 6 logo quer pedir também.</translation>
    </message>
    <message>
        <source>What does he have to be told, so that he knows when to go on?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 hint</extracomment>
        <translation>O que se tem de dizer a ele para que saiba quando seguir?</translation>
    </message>
    <message>
        <source>How does he know when his view has got so far?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question ask</extracomment>
        <translation>Como ele sabe que sua visão chegou até lá?</translation>
    </message>
    <message>
        <source>He cannot: a command must answer nothing, so he waits by the clock</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 1 text</extracomment>
        <translation>Não sabe: um comando não deve responder nada, então espera pelo relógio</translation>
    </message>
    <message>
        <source>The command answers with the event that came of it, and he waits for that one</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 2 text</extracomment>
        <translation>O comando responde com o evento que resultou dele, e ele espera por esse</translation>
    </message>
    <message>
        <source>He waits until all are through: the views, the kitchen, the money</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 3 text</extracomment>
        <translation>Espera até que tudo tenha chegado: as visões, a cozinha, o dinheiro</translation>
    </message>
    <message>
        <source>The order was event 58. Charlie stood until 12:24:05, when his view had come to it, and not a second longer; then he went to table 6.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal happened</extracomment>
        <translation>O pedido foi o evento 58. Charlie ficou parado até as 12:24:05, quando sua visão chegou a ele, e nem um segundo a mais; então foi à mesa 6.</translation>
    </message>
    <message>
        <source>A command may answer that it was accepted, under which number, as which event, or why it was refused. What it does not answer is a query.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal principle</extracomment>
        <translation>Um comando pode responder que foi aceito, sob qual número, como qual evento, ou por que foi recusado. A uma consulta ele não responde.</translation>
    </message>
    <message>
        <source>Charlie&apos;s view shows order 5 of table 5; he has waited for that. A guest at the table looks up at the board.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 caption</extracomment>
        <translation>A visão de Charlie mostra o pedido 5 da mesa 5; por isso ele esperou. Um cliente da mesa olha para o painel.</translation>
    </message>
    <message>
        <source>Does the board show number 5?</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question ask</extracomment>
        <translation>O painel mostra o número 5?</translation>
    </message>
    <message>
        <source>No, until 12:24:35</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 1 text</extracomment>
        <translation>Não, até as 12:24:35</translation>
    </message>
    <message>
        <source>Yes: Charlie has waited, so everything is through</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 2 text</extracomment>
        <translation>Sim: Charlie esperou, então tudo chegou</translation>
    </message>
    <message>
        <source>Yes, since 12:23:35: it was accepted then</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 3 text</extracomment>
        <translation>Sim, desde as 12:23:35: então foi aceito</translation>
    </message>
    <message>
        <source>Number 5 came onto the board at 12:24:35, a minute after the order was accepted. Charlie has waited for his view and for no other.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal happened</extracomment>
        <translation>O número 5 veio ao painel às 12:24:35, um minuto depois de o pedido ser aceito. Charlie esperou por sua visão e por nenhuma outra.</translation>
    </message>
    <message>
        <source>Who waits for a view knows of that view. The others have their own clocks.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal principle</extracomment>
        <translation>Quem espera por uma visão sabe dessa visão. As outras têm seus próprios relógios.</translation>
    </message>
    <message>
        <source>Fourth way: he waits for all views. He seated a party at 12:32:05 and has stood there since, for the board is slowest. The next party came in at the same moment; it is led to a table at 12:33:10, after more than a minute instead of five seconds.</source>
        <extracomment>did-my-write-reach-my-view: stops 5 caption</extracomment>
        <translation>Quarto modo: ele espera por todas as visões. Acomodou um grupo às 12:32:05 e desde então está ali parado, pois o painel é o mais lento. O próximo grupo entrou no mesmo momento; é levado a uma mesa às 12:33:10, após mais de um minuto em vez de cinco segundos.</translation>
    </message>
    <message>
        <source>Fifth way: the command&apos;s own transaction writes the views, which lie in the same store. Charlie seats the same two parties as in the first evening, the first of them at 12:02:05.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 caption</extracomment>
        <translation>Quinto modo: a própria transação do comando escreve as visões, que ficam no mesmo armazenamento. Charlie acomoda os mesmos dois grupos da primeira noite, o primeiro às 12:02:05.</translation>
    </message>
    <message>
        <source>What is there to wait for?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 hint</extracomment>
        <translation>O que há para esperar?</translation>
    </message>
    <message>
        <source>When does his view show it, and how long does he stand?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question ask</extracomment>
        <translation>Quando a visão dele o mostra, e quanto tempo ele fica parado?</translation>
    </message>
    <message>
        <source>After half a minute, as before: a view is another database</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 1 text</extracomment>
        <translation>Após meio minuto, como antes: uma visão é outro banco de dados</translation>
    </message>
    <message>
        <source>At 12:02:05, but he stands until all views are through</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 2 text</extracomment>
        <translation>Às 12:02:05, mas ele fica parado até todas as visões estarem prontas</translation>
    </message>
    <message>
        <source>At 12:02:05, and he does not stand at all</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 3 text</extracomment>
        <translation>Às 12:02:05, e ele não fica parado nem um pouco</translation>
    </message>
    <message>
        <source>At 12:02:05 the view shows the party at table 1, and the second party sits at 12:02:10. For that every view has to lie in the store of the commands, and every command writes them all.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal happened</extracomment>
        <translation>Às 12:02:05 a visão mostra o grupo na mesa 1, e o segundo grupo senta-se às 12:02:10. Para isso, cada visão tem de ficar no armazenamento dos comandos, e cada comando escreve todas.</translation>
    </message>
    <message>
        <source>Waiting is paid by somebody: who acts, who looks, or the store. Choose for each command, not for the house.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal principle</extracomment>
        <translation>A espera é paga por alguém: quem age, quem olha, ou o armazenamento. Escolha para cada comando, não para a casa inteira.</translation>
    </message>
    <message>
        <source>To choose, command by command, what whoever gives it waits for, and to know what that does not cover.</source>
        <extracomment>did-my-write-reach-my-view: teacher aim</extracomment>
        <translation>Escolher, comando por comando, o que espera quem o dá, e saber o que isso não cobre.</translation>
    </message>
    <message>
        <source>Which of the five does your bank use when you transfer money, and which a shop when you put something into the basket?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>Qual dos cinco seu banco usa numa transferência, e qual uma loja quando você põe algo no carrinho?</translation>
    </message>
    <message>
        <source>Who waits in each of the five: who acts, who looks, or the store?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>Quem espera em cada um dos cinco: quem age, quem olha, ou o armazenamento?</translation>
    </message>
    <message>
        <source>What may a command answer without becoming a query?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>O que um comando pode responder sem virar uma consulta?</translation>
    </message>
    <message>
        <source>“Strong” is said for the third way. Ask for whom: the guest at the board does not see it.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>Diz-se “forte” do terceiro modo. Pergunte para quem: o cliente diante do painel não o vê.</translation>
    </message>
    <message>
        <source>The class wants the fifth way always. Ask where the views may then lie, and what a command costs that writes twenty of them.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>A turma quer sempre o quinto modo. Pergunte onde as visões podem então ficar, e quanto custa um comando que escreve vinte delas.</translation>
    </message>
    <message>
        <source>Events and replay</source>
        <extracomment>events-and-replay: name</extracomment>
        <translation>Eventos e reprodução</translation>
    </message>
    <message>
        <source>An event says what has happened. It is never taken back, and playing it again does nothing.</source>
        <extracomment>events-and-replay: shows</extracomment>
        <translation>Um evento diz o que aconteceu. Nunca é retirado, e reproduzi-lo não faz nada.</translation>
    </message>
    <message>
        <source>Charlie has sent the order of table 1: a ramen, a burger, two lemonades. In two seconds Tomas takes the burger in hand.</source>
        <extracomment>events-and-replay: stops 1 caption</extracomment>
        <translation>Charlie enviou o pedido da mesa 1: um ramen, um burger, duas lemonades. Daqui a dois segundos Tomas pega o burger para fazer.</translation>
    </message>
    <message>
        <source>Which of the three can still be refused?</source>
        <extracomment>events-and-replay: stops 1 hint</extracomment>
        <translation>Qual dos três ainda pode ser recusado?</translation>
    </message>
    <message>
        <source>What is written into the log then?</source>
        <extracomment>events-and-replay: stops 1 question ask</extracomment>
        <translation>O que é escrito no log então?</translation>
    </message>
    <message>
        <source>PleaseCook: the log asks Tomas to cook it</source>
        <extracomment>events-and-replay: stops 1 question choices 1 text</extracomment>
        <translation>PleaseCook: o log pede a Tomas que o prepare</translation>
    </message>
    <message>
        <source>CookingRequested: the kitchen may still refuse</source>
        <extracomment>events-and-replay: stops 1 question choices 2 text</extracomment>
        <translation>CookingRequested: a cozinha ainda pode recusar</translation>
    </message>
    <message>
        <source>CookingStarted: so it is now</source>
        <extracomment>events-and-replay: stops 1 question choices 3 text</extracomment>
        <translation>CookingStarted: assim é agora</translation>
    </message>
    <message>
        <source>CookingStarted, event 15. What Tomas sent was a command, StartCooking: that could have been refused. The event cannot; it says what has happened.</source>
        <extracomment>events-and-replay: stops 1 reveal happened</extracomment>
        <translation>CookingStarted, evento 15. O que Tomas enviou foi um comando, StartCooking: esse podia ser recusado. O evento não; ele diz o que aconteceu.</translation>
    </message>
    <message>
        <source>A command asks and may be refused. An event tells, and stays.</source>
        <extracomment>events-and-replay: stops 1 reveal principle</extracomment>
        <translation>Um comando pede e pode ser recusado. Um evento conta, e fica.</translation>
    </message>
    <message>
        <source>Charlie has typed a burger for table 2; a falafel bowl was meant. The burger is on the grill since 12:08:30. Say the wrong event is deleted now, and all views are folded again.</source>
        <extracomment>events-and-replay: stops 2 caption</extracomment>
        <translation>Charlie digitou um burger para a mesa 2; queria-se um falafel bowl. O burger está na grelha desde as 12:08:30. Suponha que agora se apague o evento errado e se dobrem de novo todas as visões.</translation>
    </message>
    <message>
        <source>Walk to the grill.</source>
        <extracomment>events-and-replay: stops 2 hint</extracomment>
        <translation>Vá até a grelha.</translation>
    </message>
    <message>
        <source>What has become of the burger?</source>
        <extracomment>events-and-replay: stops 2 question ask</extracomment>
        <translation>O que foi feito do burger?</translation>
    </message>
    <message>
        <source>It was never ordered: the mistake is gone</source>
        <extracomment>events-and-replay: stops 2 question choices 1 text</extracomment>
        <translation>Nunca foi pedido: o erro sumiu</translation>
    </message>
    <message>
        <source>It lies on the grill. A further event has to say what becomes of it</source>
        <extracomment>events-and-replay: stops 2 question choices 2 text</extracomment>
        <translation>Está na grelha. Outro evento tem de dizer o que se faz dele</translation>
    </message>
    <message>
        <source>The replay cooks a falafel bowl in its place</source>
        <extracomment>events-and-replay: stops 2 question choices 3 text</extracomment>
        <translation>A reprodução prepara um falafel bowl no lugar dele</translation>
    </message>
    <message>
        <source>Nothing was deleted. Nadia voids the line, and the log says so, and that it was cooking. Of eight burgers six are left, one of them gone for nothing. Then the falafel bowl is added.</source>
        <extracomment>events-and-replay: stops 2 reveal happened</extracomment>
        <translation>Nada foi apagado. Nadia estorna a linha, e o log o diz, e que já estava no fogo. De oito burgers restam seis, um deles gasto à toa. Depois o falafel bowl é acrescentado.</translation>
    </message>
    <message>
        <source>What an event has caused is not undone when it is deleted. A mistake is put right by another event.</source>
        <extracomment>events-and-replay: stops 2 reveal principle</extracomment>
        <translation>O que um evento causou não se desfaz quando ele é apagado. Um erro é corrigido por outro evento.</translation>
    </message>
    <message>
        <source>Tomas takes the falafel bowl in hand at 12:10:05, and of the four portions one is used. What is left is decided by the stream of that dish, from its first event on. Say the house has been selling falafel for ten years.</source>
        <extracomment>events-and-replay: stops 3 caption</extracomment>
        <translation>Tomas pega o falafel bowl para fazer às 12:10:05, e das quatro porções uma é gasta. O que resta é decidido pelo fluxo desse prato, desde o primeiro evento. Suponha que a casa venda falafel há dez anos.</translation>
    </message>
    <message>
        <source>With which event does the stream begin?</source>
        <extracomment>events-and-replay: stops 3 hint</extracomment>
        <translation>Com que evento o fluxo começa?</translation>
    </message>
    <message>
        <source>What has to be read before the next portion can be promised?</source>
        <extracomment>events-and-replay: stops 3 question ask</extracomment>
        <translation>O que é preciso ler antes de prometer a próxima porção?</translation>
    </message>
    <message>
        <source>Ten years of events: such a stream needs snapshots</source>
        <extracomment>events-and-replay: stops 3 question choices 1 text</extracomment>
        <translation>Dez anos de eventos: um fluxo assim precisa de instantâneos</translation>
    </message>
    <message>
        <source>Nothing: one looks at the view, which has it</source>
        <extracomment>events-and-replay: stops 3 question choices 2 text</extracomment>
        <translation>Nada: olha-se na visão, que o tem</translation>
    </message>
    <message>
        <source>Today&apos;s: each day begins with what is there in the morning</source>
        <extracomment>events-and-replay: stops 3 question choices 3 text</extracomment>
        <translation>Os de hoje: cada dia começa com o que há de manhã</translation>
    </message>
    <message>
        <source>The stream begins this morning, with event 6: four portions were received. Now three are left. What was yesterday is closed, and lies in yesterday&apos;s log.</source>
        <extracomment>events-and-replay: stops 3 reveal happened</extracomment>
        <translation>O fluxo começa nesta manhã, com o evento 6: quatro porções foram recebidas. Agora restam três. O de ontem está fechado, no log de ontem.</translation>
    </message>
    <message>
        <source>A stream that grows for ever wants an end: close the day before you think of snapshots.</source>
        <extracomment>events-and-replay: stops 3 reveal principle</extracomment>
        <translation>Um fluxo que cresce para sempre pede um fim: feche o dia antes de pensar em instantâneos (snapshots).</translation>
    </message>
    <message>
        <source>The two at table 1 sit in a draught, and their food is ready. Roger leads them to table 3.</source>
        <extracomment>events-and-replay: stops 4 caption</extracomment>
        <translation>Os dois da mesa 1 estão numa corrente de ar, e a comida deles está pronta. Roger os leva à mesa 3.</translation>
    </message>
    <message>
        <source>What must somebody know who carries the plates?</source>
        <extracomment>events-and-replay: stops 4 hint</extracomment>
        <translation>O que precisa saber quem leva os pratos?</translation>
    </message>
    <message>
        <source>Which event should the log have of that?</source>
        <extracomment>events-and-replay: stops 4 question ask</extracomment>
        <translation>Que evento o log deveria ter disso?</translation>
    </message>
    <message>
        <source>PartyMoved: from table 1 to table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 1 text</extracomment>
        <translation>PartyMoved: da mesa 1 para a mesa 3</translation>
    </message>
    <message>
        <source>OrderUpdated: the table is now 3</source>
        <extracomment>events-and-replay: stops 4 question choices 2 text</extracomment>
        <translation>OrderUpdated: a mesa agora é a 3</translation>
    </message>
    <message>
        <source>PleaseMove: from now on serve at table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 3 text</extracomment>
        <translation>PleaseMove: de agora em diante, servir na mesa 3</translation>
    </message>
    <message>
        <source>PartyMoved. Roger&apos;s view shows table 1 free and the party at table 3, where the food goes. OrderUpdated would not have said whether they moved or somebody had mistyped: then they would still sit at table 1.</source>
        <extracomment>events-and-replay: stops 4 reveal happened</extracomment>
        <translation>PartyMoved. A visão de Roger mostra a mesa 1 livre e o grupo na mesa 3, para onde vai a comida. OrderUpdated não teria dito se eles mudaram ou se alguém digitou errado: então ainda estariam na mesa 1.</translation>
    </message>
    <message>
        <source>An event says what happened, not which field is other now.</source>
        <extracomment>events-and-replay: stops 4 reveal principle</extracomment>
        <translation>Um evento diz o que aconteceu, não que campo agora é outro.</translation>
    </message>
    <message>
        <source>At 12:04 Roger wanted to seat two guests at table 1. It was taken, and he was refused. Now it is free. In five seconds every view is folded again from the log, from the first event on.</source>
        <extracomment>events-and-replay: stops 5 caption</extracomment>
        <translation>Às 12:04 Roger quis acomodar dois clientes na mesa 1. Estava ocupada, e isso lhe foi recusado. Agora está livre. Daqui a cinco segundos todas as visões são dobradas de novo do log, desde o primeiro evento.</translation>
    </message>
    <message>
        <source>Which event came of what Roger wanted?</source>
        <extracomment>events-and-replay: stops 5 hint</extracomment>
        <translation>Que evento resultou do que Roger queria?</translation>
    </message>
    <message>
        <source>What becomes of what Roger wanted at 12:04?</source>
        <extracomment>events-and-replay: stops 5 question ask</extracomment>
        <translation>O que acontece com o que Roger queria às 12:04?</translation>
    </message>
    <message>
        <source>It is decided again, and accepted: the table is free now</source>
        <extracomment>events-and-replay: stops 5 question choices 1 text</extracomment>
        <translation>É decidido de novo, e aceito: a mesa agora está livre</translation>
    </message>
    <message>
        <source>Nothing: no event came of it</source>
        <extracomment>events-and-replay: stops 5 question choices 2 text</extracomment>
        <translation>Nada: nenhum evento resultou disso</translation>
    </message>
    <message>
        <source>It is refused again, and Roger is told so a second time</source>
        <extracomment>events-and-replay: stops 5 question choices 3 text</extracomment>
        <translation>É recusado de novo, e Roger é avisado uma segunda vez</translation>
    </message>
    <message>
        <source>Nothing. Table 1 is free, as before. Three times somebody was to be seated, and once that was refused: it is the same number before and after.</source>
        <extracomment>events-and-replay: stops 5 reveal happened</extracomment>
        <translation>Nada. A mesa 1 está livre, como antes. Três vezes se quis acomodar alguém, e uma vez isso foi recusado: é o mesmo número antes e depois.</translation>
    </message>
    <message>
        <source>A replay reads events. It carries out no command, and nobody hears of it.</source>
        <extracomment>events-and-replay: stops 5 reveal principle</extracomment>
        <translation>Uma reprodução (replay) lê eventos. Não executa nenhum comando, e ninguém fica sabendo dela.</translation>
    </message>
    <message>
        <source>To name events by what has happened, and to see that neither deleting nor replaying them changes what was done.</source>
        <extracomment>events-and-replay: teacher aim</extracomment>
        <translation>Nomear eventos pelo que aconteceu, e ver que nem apagá-los nem reproduzi-los muda o que foi feito.</translation>
    </message>
    <message>
        <source>Find three events in a library, and one that is none.</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Ache três eventos numa biblioteca, e um que não é.</translation>
    </message>
    <message>
        <source>A bank books a wrong amount. What does it do, and why does it not use an eraser?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Um banco lança um valor errado. O que ele faz, e por que não usa uma borracha?</translation>
    </message>
    <message>
        <source>Which events of your own program are called Updated? What happened each time?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>Que eventos do seu próprio programa se chamam Updated? O que aconteceu em cada vez?</translation>
    </message>
    <message>
        <source>“Deleted” and “void” are taken for the same. Ask for the burger: who eats it?</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>“Apagado” e “estornado” são tomados pelo mesmo. Pergunte pelo burger: quem o come?</translation>
    </message>
    <message>
        <source>Somebody wants the replay to send what was refused. Then it is no replay but a new evening.</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>Alguém quer que a reprodução envie o que foi recusado. Então não é reprodução, mas uma nova noite.</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>Clientes que perguntam de novo</translation>
    </message>
    <message>
        <source>Who asks again as soon as before can keep a restaurant down long after the cause is gone.</source>
        <extracomment>guests-who-ask-again: shows</extracomment>
        <translation>Quem pergunta de novo tão cedo quanto antes pode manter um restaurante caído muito depois de a causa ter sumido.</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money. Roger serves and answers; who asks comes first. Food takes four minutes in the mean, and one guest has asked so far. In ten seconds the board at the counter falls eight minutes behind.</source>
        <extracomment>guests-who-ask-again: stops 1 caption</extracomment>
        <translation>Charlie e Dora anotam pedidos e cobram. Roger serve e responde; quem pergunta vem primeiro. A comida leva em média quatro minutos, e um cliente perguntou até agora. Daqui a dez segundos o painel do balcão fica oito minutos atrasado.</translation>
    </message>
    <message>
        <source>For a quarter of an hour guests did not find their numbers on the board, and asked Roger: 25 questions, and each took him from serving. Eight things wait for him now. In ten seconds the board is prompt again.</source>
        <extracomment>guests-who-ask-again: stops 2 caption</extracomment>
        <translation>Por um quarto de hora os clientes não acharam seus números no painel, e perguntaram a Roger: 25 perguntas, e cada uma o tirou de servir. Oito coisas esperam por ele agora. Daqui a dez segundos o painel fica pontual de novo.</translation>
    </message>
    <message>
        <source>Who else asks, besides those who look at the board?</source>
        <extracomment>guests-who-ask-again: stops 2 hint</extracomment>
        <translation>Quem mais pergunta, além de quem olha o painel?</translation>
    </message>
    <message>
        <source>The board has been prompt for half an hour, and nobody comes any more. 28 wait for food; 25 of their orders stand ready at the pass. At the tables 57 questions were asked by now.</source>
        <extracomment>guests-who-ask-again: stops 3 caption</extracomment>
        <translation>O painel está pontual há meia hora, e ninguém mais vem. 28 esperam pela comida; 25 dos pedidos deles estão prontos no passe. Nas mesas já se fizeram 57 perguntas.</translation>
    </message>
    <message>
        <source>What does Roger do first?</source>
        <extracomment>guests-who-ask-again: stops 3 hint</extracomment>
        <translation>O que Roger faz primeiro?</translation>
    </message>
    <message>
        <source>How many of the 28 have their food in twenty minutes?</source>
        <extracomment>guests-who-ask-again: stops 3 question ask</extracomment>
        <translation>Quantos dos 28 terão sua comida daqui a vinte minutos?</translation>
    </message>
    <message>
        <source>Nearly all: the board is up to date, so everything is right again</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 1 text</extracomment>
        <translation>Quase todos: o painel está em dia, então tudo está certo de novo</translation>
    </message>
    <message>
        <source>Nearly all: it has always gone well, and no new guests come</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 2 text</extracomment>
        <translation>Quase todos: sempre correu bem, e não vêm novos clientes</translation>
    </message>
    <message>
        <source>Hardly any: those who wait ask again, and Roger answers</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 3 text</extracomment>
        <translation>Quase nenhum: os que esperam perguntam de novo, e Roger responde</translation>
    </message>
    <message>
        <source>Half of them: two who share the work are faster than one</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 4 text</extracomment>
        <translation>A metade: dois que dividem o trabalho são mais rápidos que um</translation>
    </message>
    <message>
        <source>Two. 39 more questions were asked at the tables, and each answer kept Roger from 25 plates that stood ready. The late board has caused none of these questions: waiting did.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal happened</extracomment>
        <translation>Dois. Mais 39 perguntas foram feitas nas mesas, e cada resposta afastou Roger de 25 pratos que estavam prontos. O painel atrasado não causou nenhuma dessas perguntas: foi a espera.</translation>
    </message>
    <message>
        <source>What keeps a system down need not be what brought it down. Retries that come as soon as before feed on the delay that they make.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal principle</extracomment>
        <translation>O que mantém um sistema caído não precisa ser o que o derrubou. Novas tentativas que vêm tão cedo quanto antes se alimentam da demora que causam.</translation>
    </message>
    <message>
        <source>The same guests once more, and the same late board. One thing differs: who sits at a table and has asked is patient twice as long before he asks again. Until now that changed next to nothing: 24 questions instead of 25.</source>
        <extracomment>guests-who-ask-again: stops 4 caption</extracomment>
        <translation>Os mesmos clientes mais uma vez, e o mesmo painel atrasado. Uma coisa difere: quem está à mesa e perguntou tem o dobro de paciência antes de perguntar de novo. Até agora isso não mudou quase nada: 24 perguntas em vez de 25.</translation>
    </message>
    <message>
        <source>One o&apos;clock again. 11 wait for food instead of 28. At the tables 33 questions were asked, not 57.</source>
        <extracomment>guests-who-ask-again: stops 5 caption</extracomment>
        <translation>Uma hora de novo. 11 esperam pela comida em vez de 28. Nas mesas foram feitas 33 perguntas, não 57.</translation>
    </message>
    <message>
        <source>What let Roger catch up?</source>
        <extracomment>guests-who-ask-again: stops 5 question ask</extracomment>
        <translation>O que deixou Roger pôr tudo em dia?</translation>
    </message>
    <message>
        <source>The board was right again: then all is</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 1 text</extracomment>
        <translation>O painel voltou a estar certo: então tudo está</translation>
    </message>
    <message>
        <source>The work was split in a better way</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 2 text</extracomment>
        <translation>O trabalho foi dividido de um modo melhor</translation>
    </message>
    <message>
        <source>Each question that was not answered twice left him time to serve</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 3 text</extracomment>
        <translation>Cada pergunta não respondida duas vezes lhe deixou tempo para servir</translation>
    </message>
    <message>
        <source>Chance: another evening would have gone well, too</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 4 text</extracomment>
        <translation>O acaso: outra noite também teria corrido bem</translation>
    </message>
    <message>
        <source>The board was prompt at 12:30 in both evenings, and the same three people worked. Here nobody will wait for food any more at 13:20, and at the tables two more will have asked; there 26 waited, and 39 more had asked.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal happened</extracomment>
        <translation>O painel ficou pontual às 12:30 nas duas noites, e trabalharam as mesmas três pessoas. Aqui ninguém mais esperará por comida às 13:20, e nas mesas mais dois terão perguntado; lá esperavam 26, e tinham perguntado mais 39.</translation>
    </message>
    <message>
        <source>Ask again, but wait longer each time: a growing pause lets the queue that you stand in grow shorter.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal principle</extracomment>
        <translation>Pergunte de novo, mas espere mais a cada vez: uma pausa crescente deixa encurtar a fila em que se está.</translation>
    </message>
    <message>
        <source>To tell a trigger from what keeps a failure going, and to see why retries need a growing pause.</source>
        <extracomment>guests-who-ask-again: teacher aim</extracomment>
        <translation>Distinguir um gatilho do que mantém uma falha, e ver por que novas tentativas precisam de uma pausa crescente.</translation>
    </message>
    <message>
        <source>Roger could serve first and answer later. What would that change, and whom would it annoy?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Roger poderia servir primeiro e responder depois. O que isso mudaria, e a quem irritaria?</translation>
    </message>
    <message>
        <source>A thousand telephones ask a server every five seconds whether it is back. What do they do to it when it comes back?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Mil telefones perguntam a um servidor, a cada cinco segundos, se ele voltou. O que fazem com ele quando volta?</translation>
    </message>
    <message>
        <source>Why is chance added to the pause, and not only doubled?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Por que se soma acaso à pausa, em vez de só dobrá-la?</translation>
    </message>
    <message>
        <source>The class blames the board to the end. Show the questions of the takeaway guests: they stop at 12:40.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>A turma culpa o painel até o fim. Mostre as perguntas dos clientes de viagem: elas param às 12:40.</translation>
    </message>
    <message>
        <source>“Then Roger is too slow.” Before 12:15 he had no queue; the same people, the same guests.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>“Então Roger é lento demais.” Antes das 12:15 ele não tinha fila; as mesmas pessoas, os mesmos clientes.</translation>
    </message>
    <message>
        <source>One database, two schemas</source>
        <extracomment>one-database-two-schemas: name</extracomment>
        <translation>Um banco de dados, dois esquemas</translation>
    </message>
    <message>
        <source>To read by tables of one&apos;s own needs no second database, and no messages.</source>
        <extracomment>one-database-two-schemas: shows</extracomment>
        <translation>Para ler por tabelas próprias não se precisa de um segundo banco de dados, nem de mensagens.</translation>
    </message>
    <message>
        <source>One file holds everything: what commands decide by, and beside it tables made for those who read, one set for the kitchen, one for the waiter, one for the guests&apos; board. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-database-two-schemas: stops 1 caption</extracomment>
        <translation>Um arquivo guarda tudo: aquilo por que os comandos decidem e, ao lado, tabelas feitas para quem lê, um conjunto para a cozinha, um para o garçom, um para o painel dos clientes. Daqui a seis segundos Charlie envia o pedido da mesa 1.</translation>
    </message>
    <message>
        <source>Who writes the tables for the kitchen, and when?</source>
        <extracomment>one-database-two-schemas: stops 1 hint</extracomment>
        <translation>Quem escreve as tabelas da cozinha, e quando?</translation>
    </message>
    <message>
        <source>At 12:06:06 the order is accepted. When can Mei read it on the kitchen view?</source>
        <extracomment>one-database-two-schemas: stops 1 question ask</extracomment>
        <translation>Às 12:06:06 o pedido é aceito. Quando Mei pode lê-lo na visão da cozinha?</translation>
    </message>
    <message>
        <source>Once a second database has been brought in step</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 1 text</extracomment>
        <translation>Quando um segundo banco de dados tiver sido posto em dia</translation>
    </message>
    <message>
        <source>Once a message of it has arrived in the kitchen</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 2 text</extracomment>
        <translation>Quando uma mensagem sobre ele tiver chegado à cozinha</translation>
    </message>
    <message>
        <source>At 12:06:06: the command&apos;s own transaction writes her tables</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 3 text</extracomment>
        <translation>Às 12:06:06: a própria transação do comando escreve as tabelas dela</translation>
    </message>
    <message>
        <source>At 12:06:06 ticket 2 is there, with three lines. The same transaction has accepted the order and written the ticket: either both stand in the file, or neither.</source>
        <extracomment>one-database-two-schemas: stops 1 reveal happened</extracomment>
        <translation>Às 12:06:06 a comanda 2 está lá, com três linhas. A mesma transação aceitou o pedido e escreveu a comanda: ou os dois estão no arquivo, ou nenhum.</translation>
    </message>
    <message>
        <source>Table 1 wants a ramen for 12.00, among other things. The order details show the price.</source>
        <extracomment>one-database-two-schemas: stops 2 caption</extracomment>
        <translation>A mesa 1 quer, entre outras coisas, um ramen de 12.00. Os detalhes do pedido mostram o preço.</translation>
    </message>
    <message>
        <source>For whom was this table made?</source>
        <extracomment>one-database-two-schemas: stops 2 hint</extracomment>
        <translation>Para quem esta tabela foi feita?</translation>
    </message>
    <message>
        <source>All of it lies in one database. Does the kitchen&apos;s ticket know the price as well?</source>
        <extracomment>one-database-two-schemas: stops 2 question ask</extracomment>
        <translation>Tudo está num só banco de dados. A comanda da cozinha também conhece o preço?</translation>
    </message>
    <message>
        <source>No: it has its own shape, of what a cook needs</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 1 text</extracomment>
        <translation>Não: ela tem sua própria forma, com o que um cozinheiro precisa</translation>
    </message>
    <message>
        <source>Yes: one database has one schema, so it is the same row</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 2 text</extracomment>
        <translation>Sim: um banco de dados tem um esquema, então é a mesma linha</translation>
    </message>
    <message>
        <source>No: without events a view only knows what somebody sends to it</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 3 text</extracomment>
        <translation>Não: sem eventos, uma visão só sabe o que alguém lhe envia</translation>
    </message>
    <message>
        <source>Mei puts the ramen on the fire. Her ticket says station, note and state, and nothing of money; the order details say 12.00. One fact was written once, and is read in two shapes.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal happened</extracomment>
        <translation>Mei põe o ramen no fogo. A comanda dela diz estação, nota e estado, e nada de dinheiro; os detalhes do pedido dizem 12.00. Um fato foi escrito uma vez, e é lido em duas formas.</translation>
    </message>
    <message>
        <source>Two schemas: one to decide by, one to read from. How many databases they lie in is another question.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal principle</extracomment>
        <translation>Dois esquemas: um para decidir, um para ler. Em quantos bancos de dados eles ficam é outra questão.</translation>
    </message>
    <message>
        <source>The same lunch; now each view lies in a store of its own and folds the events of the log. The guests&apos; board gets them ten seconds late. Table 1&apos;s order was accepted two seconds ago.</source>
        <extracomment>one-database-two-schemas: stops 3 caption</extracomment>
        <translation>O mesmo almoço; agora cada visão fica num armazenamento próprio e dobra os eventos do log. O painel dos clientes os recebe com dez segundos de atraso. O pedido da mesa 1 foi aceito há dois segundos.</translation>
    </message>
    <message>
        <source>What is other than in the evening with one store?</source>
        <extracomment>one-database-two-schemas: stops 3 question ask</extracomment>
        <translation>O que é diferente da noite com um só armazenamento?</translation>
    </message>
    <message>
        <source>Everything: only now reading and writing are separate</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 1 text</extracomment>
        <translation>Tudo: só agora leitura e escrita estão separadas</translation>
    </message>
    <message>
        <source>The board shows number 2 later; what it shows is the same</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 2 text</extracomment>
        <translation>O painel mostra o número 2 mais tarde; o que mostra é o mesmo</translation>
    </message>
    <message>
        <source>Views by events show more than tables written in the transaction can</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 3 text</extracomment>
        <translation>Visões por eventos mostram mais do que tabelas escritas na transação podem</translation>
    </message>
    <message>
        <source>At 12:06:16 number 2 came onto the board, ten seconds after the order was accepted. With one store it stood there at 12:06:06, and said the same.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal happened</extracomment>
        <translation>Às 12:06:16 o número 2 veio ao painel, dez segundos depois de o pedido ser aceito. Com um só armazenamento, estava lá às 12:06:06, e dizia o mesmo.</translation>
    </message>
    <message>
        <source>A store for each view lets it be late, and be elsewhere. That is what it costs, and what it is for.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal principle</extracomment>
        <translation>Um armazenamento por visão permite que ela atrase, e fique em outro lugar. Esse é o preço, e é para isso que serve.</translation>
    </message>
    <message>
        <source>Once more the evening with one store. Elif has ordered, and pays in seven seconds.</source>
        <extracomment>one-database-two-schemas: stops 4 caption</extracomment>
        <translation>Mais uma vez a noite com um só armazenamento. Elif pediu, e paga daqui a sete segundos.</translation>
    </message>
    <message>
        <source>What was there in both evenings?</source>
        <extracomment>one-database-two-schemas: stops 4 hint</extracomment>
        <translation>O que havia nas duas noites?</translation>
    </message>
    <message>
        <source>What may be taken away, so that commands and queries still have a model each?</source>
        <extracomment>one-database-two-schemas: stops 4 question ask</extracomment>
        <translation>O que se pode tirar sem que comandos e consultas deixem de ter cada um seu modelo?</translation>
    </message>
    <message>
        <source>The messages, but not the second database</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 1 text</extracomment>
        <translation>As mensagens, mas não o segundo banco de dados</translation>
    </message>
    <message>
        <source>The second database, but not the events: without them it is not CQRS</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 2 text</extracomment>
        <translation>O segundo banco de dados, mas não os eventos: sem eles não é CQRS</translation>
    </message>
    <message>
        <source>The second database and the messages</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 3 text</extracomment>
        <translation>O segundo banco de dados e as mensagens</translation>
    </message>
    <message>
        <source>She has paid, and number 10 stands on the board: one file, one transaction, nothing sent. Commands decide by the orders, guests read the board.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal happened</extracomment>
        <translation>Ela pagou, e o número 10 está no painel: um arquivo, uma transação, nada enviado. Os comandos decidem pelos pedidos, os clientes leem o painel.</translation>
    </message>
    <message>
        <source>CQRS is one model for commands and another for queries. Databases, events and messages are choices beside it.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal principle</extracomment>
        <translation>CQRS é um modelo para comandos e outro para consultas. Bancos de dados, eventos e mensagens são escolhas à parte.</translation>
    </message>
    <message>
        <source>To take CQRS apart from the number of databases, from event sourcing and from messaging.</source>
        <extracomment>one-database-two-schemas: teacher aim</extracomment>
        <translation>Separar CQRS do número de bancos de dados, de event sourcing e de mensageria.</translation>
    </message>
    <message>
        <source>A view in a relational database, or a query that fills an object made for one screen: is that a read model?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Uma visão num banco de dados relacional, ou uma consulta que preenche um objeto feito para uma tela: isso é um modelo de leitura (read model)?</translation>
    </message>
    <message>
        <source>When would you move the read tables to another machine, and what do you buy with it?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Quando você levaria as tabelas de leitura para outra máquina, e o que se compra com isso?</translation>
    </message>
    <message>
        <source>Which of the two evenings makes the command slower, and by what?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>Qual das duas noites deixa o comando mais lento, e por causa de quê?</translation>
    </message>
    <message>
        <source>The class knows pictures with two cylinders and an arrow. Point at the one file in the pane of the stores.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>A turma conhece imagens com dois cilindros e uma seta. Aponte para o único arquivo no painel Armazenamentos.</translation>
    </message>
    <message>
        <source>This program keeps a log in either evening. Say so: the tables for reading would be the same beside ordinary rows.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>Este programa guarda um log nas duas noites. Diga isso: as tabelas de leitura seriam as mesmas ao lado de linhas comuns.</translation>
    </message>
    <message>
        <source>One model, joined</source>
        <extracomment>one-model-joined: name</extracomment>
        <translation>Um modelo, unido</translation>
    </message>
    <message>
        <source>One normalised model, and each look joins it: never late, and often enough.</source>
        <extracomment>one-model-joined: shows</extracomment>
        <translation>Um modelo normalizado, e cada olhada o une (join): nunca atrasado, e muitas vezes o bastante.</translation>
    </message>
    <message>
        <source>Here no view has a store. Orders, their lines, tables and stock stand in tables, each fact in one place. Whoever looks asks these tables, and the database joins them. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-model-joined: stops 1 caption</extracomment>
        <translation>Aqui nenhuma visão tem armazenamento. Pedidos, suas linhas, mesas e estoque estão em tabelas, cada fato num só lugar. Quem olha pergunta a essas tabelas, e o banco de dados as une. Daqui a seis segundos Charlie envia o pedido da mesa 1.</translation>
    </message>
    <message>
        <source>From where does a look get what it shows?</source>
        <extracomment>one-model-joined: stops 1 hint</extracomment>
        <translation>De onde uma olhada tira o que mostra?</translation>
    </message>
    <message>
        <source>What does the guests&apos; board show when the order is accepted, at 12:06:06?</source>
        <extracomment>one-model-joined: stops 1 question ask</extracomment>
        <translation>O que o painel dos clientes mostra quando o pedido é aceito, às 12:06:06?</translation>
    </message>
    <message>
        <source>Number 1: the look joins the rows that were just written</source>
        <extracomment>one-model-joined: stops 1 question choices 1 text</extracomment>
        <translation>O número 1: a olhada une as linhas que acabaram de ser escritas</translation>
    </message>
    <message>
        <source>Nothing yet: an event has to reach the board first</source>
        <extracomment>one-model-joined: stops 1 question choices 2 text</extracomment>
        <translation>Nada ainda: um evento tem antes de chegar ao painel</translation>
    </message>
    <message>
        <source>Nothing yet: the board&apos;s database has to be brought in step</source>
        <extracomment>one-model-joined: stops 1 question choices 3 text</extracomment>
        <translation>Nada ainda: o banco de dados do painel tem de ser posto em dia</translation>
    </message>
    <message>
        <source>At 12:06:06 number 1 is on the board. Nothing was sent and nothing copied: it is the same rows, looked at from another side.</source>
        <extracomment>one-model-joined: stops 1 reveal happened</extracomment>
        <translation>Às 12:06:06 o número 1 está no painel. Nada foi enviado e nada copiado: são as mesmas linhas, olhadas de outro lado.</translation>
    </message>
    <message>
        <source>Who reads what is written is never late.</source>
        <extracomment>one-model-joined: stops 1 reveal principle</extracomment>
        <translation>Quem lê o que está escrito nunca está atrasado.</translation>
    </message>
    <message>
        <source>The same lunch with a store for each view; the guests&apos; board gets events ten seconds late. Two seconds after the order was accepted its number is not there.</source>
        <extracomment>one-model-joined: stops 2 caption</extracomment>
        <translation>O mesmo almoço com um armazenamento por visão; o painel dos clientes recebe os eventos com dez segundos de atraso. Dois segundos depois de o pedido ser aceito, seu número não está lá.</translation>
    </message>
    <message>
        <source>The party at table 1 sits in a draught, and in a moment moves to table 3. Somebody may want to know later who sat in the draught.</source>
        <extracomment>one-model-joined: stops 3 caption</extracomment>
        <translation>O grupo da mesa 1 está numa corrente de ar, e logo muda para a mesa 3. Alguém talvez queira saber mais tarde quem ficou na corrente de ar.</translation>
    </message>
    <message>
        <source>Which questions about yesterday does a restaurant have?</source>
        <extracomment>one-model-joined: stops 3 hint</extracomment>
        <translation>Que perguntas sobre ontem tem um restaurante?</translation>
    </message>
    <message>
        <source>What of this restaurant should therefore be kept as events?</source>
        <extracomment>one-model-joined: stops 3 question ask</extracomment>
        <translation>O que deste restaurante deveria então ser guardado como eventos?</translation>
    </message>
    <message>
        <source>All of it, the menu and the seats as well: what is good here is good there</source>
        <extracomment>one-model-joined: stops 3 question choices 1 text</extracomment>
        <translation>Tudo, também o cardápio e os lugares: o que é bom aqui é bom ali</translation>
    </message>
    <message>
        <source>That of which somebody asks what was; the menu may be plain rows</source>
        <extracomment>one-model-joined: stops 3 question choices 2 text</extracomment>
        <translation>Aquilo de que alguém pergunta como foi; o cardápio podem ser simples linhas</translation>
    </message>
    <message>
        <source>Nothing: events need messages, and a view each, and there are none</source>
        <extracomment>one-model-joined: stops 3 question choices 3 text</extracomment>
        <translation>Nada: eventos precisam de mensagens, e de uma visão cada um, e não as há</translation>
    </message>
    <message>
        <source>The joined tables say: table 1 is free, the party sits at table 3. That it sat at table 1 they say no longer; the log does. The ramen costs 12.00 and table 1 has two seats, as in the morning.</source>
        <extracomment>one-model-joined: stops 3 reveal happened</extracomment>
        <translation>As tabelas unidas dizem: a mesa 1 está livre, o grupo está na mesa 3. Que esteve na mesa 1, elas já não dizem; o log sim. O ramen custa 12.00 e a mesa 1 tem dois lugares, como de manhã.</translation>
    </message>
    <message>
        <source>Rows say how it is, events how it came to be so. Choose for each thing, not for all at once.</source>
        <extracomment>one-model-joined: stops 3 reveal principle</extracomment>
        <translation>Linhas dizem como é; eventos, como chegou a ser assim. Escolha para cada coisa, não para todas de uma vez.</translation>
    </message>
    <message>
        <source>Lunch is nearly over. Nobody looked at anything old, and nobody had to bring anything in step. The second bill is paid in ten seconds.</source>
        <extracomment>one-model-joined: stops 4 caption</extracomment>
        <translation>O almoço está quase no fim. Ninguém olhou nada velho, e ninguém teve de pôr nada em dia. A segunda conta é paga daqui a dez segundos.</translation>
    </message>
    <message>
        <source>What did guests and staff miss?</source>
        <extracomment>one-model-joined: stops 4 hint</extracomment>
        <translation>O que faltou a clientes e equipe?</translation>
    </message>
    <message>
        <source>What should be changed for tomorrow?</source>
        <extracomment>one-model-joined: stops 4 question ask</extracomment>
        <translation>O que se deveria mudar para amanhã?</translation>
    </message>
    <message>
        <source>Sourcing it from events: what is good for large houses is good for this one</source>
        <extracomment>one-model-joined: stops 4 question choices 1 text</extracomment>
        <translation>Passar para eventos: o que é bom para casas grandes é bom para esta</translation>
    </message>
    <message>
        <source>Messages between reading and writing: without them they are not separate</source>
        <extracomment>one-model-joined: stops 4 question choices 2 text</extracomment>
        <translation>Mensagens entre leitura e escrita: sem elas não estão separadas</translation>
    </message>
    <message>
        <source>Nothing, as long as the joins answer quickly enough</source>
        <extracomment>one-model-joined: stops 4 question choices 3 text</extracomment>
        <translation>Nada, enquanto os joins responderem com rapidez bastante</translation>
    </message>
    <message>
        <source>Both parties have paid, 31.50 and 19.00. With a view of its own for each screen it was the same to the cent.</source>
        <extracomment>one-model-joined: stops 4 reveal happened</extracomment>
        <translation>Os dois grupos pagaram, 31.50 e 19.00. Com uma visão própria para cada tela foi o mesmo, até o centavo.</translation>
    </message>
    <message>
        <source>One model, joined, is the right one until somebody has to read what it cannot give: in another shape, as often as many look, or far away.</source>
        <extracomment>one-model-joined: stops 4 reveal principle</extracomment>
        <translation>Um modelo, unido, é o certo até alguém ter de ler o que ele não pode dar: em outra forma, tantas vezes quantas muitos olham, ou longe dali.</translation>
    </message>
    <message>
        <source>To know what one normalised model gives for nothing, and what one asks for before leaving it.</source>
        <extracomment>one-model-joined: teacher aim</extracomment>
        <translation>Saber o que um modelo normalizado dá de graça, e o que se pergunta antes de deixá-lo.</translation>
    </message>
    <message>
        <source>How many tables does the guests&apos; board join? (Pane of the stores.) What if a thousand guests look?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>Quantas tabelas o painel dos clientes une? (Painel Armazenamentos.) E se mil clientes olharem?</translation>
    </message>
    <message>
        <source>Which part of your own program would you source from events, and which never?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>Que parte do seu próprio programa você passaria para eventos, e qual nunca?</translation>
    </message>
    <message>
        <source>What would have to change so that the joins no longer do?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>O que teria de mudar para que os joins já não bastassem?</translation>
    </message>
    <message>
        <source>“One model” sounds old, so the class wants it changed. Ask what a guest would notice.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>“Um modelo” soa velho, então a turma quer mudá-lo. Pergunte o que um cliente notaria.</translation>
    </message>
    <message>
        <source>In this program a log is kept even here, for its own recording. The views of this evening do not read it.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>Neste programa guarda-se um log mesmo aqui, para a própria gravação. As visões desta noite não o leem.</translation>
    </message>
    <message>
        <source>An event that a view cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>Um evento que uma visão não consegue mostrar</translation>
    </message>
    <message>
        <source>A view meets an event that it cannot show: it stops, parks it, or skips it, and each has its price.</source>
        <extracomment>poison: shows</extracomment>
        <translation>Uma visão encontra um evento que não consegue mostrar: para, põe de lado ou pula, e cada coisa tem seu preço.</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown every event of a hundred evenings, one after the other. Chiara has ordered. Say the event that accepts her order is of a new form: the board cannot read it, however often it tries. It leaves no event out.</source>
        <extracomment>poison: stops 1 caption</extracomment>
        <translation>O painel dos clientes mostrou todos os eventos de cem noites, um após o outro. Chiara pediu. Suponha que o evento que aceita o pedido dela tenha uma forma nova: o painel não consegue lê-lo, por mais que tente. Ele não deixa nenhum evento de fora.</translation>
    </message>
    <message>
        <source>What comes behind an event that does not go through?</source>
        <extracomment>poison: stops 1 hint</extracomment>
        <translation>O que vem atrás de um evento que não passa?</translation>
    </message>
    <message>
        <source>Daniel orders after her. What is on the board a minute and a half from now?</source>
        <extracomment>poison: stops 1 question ask</extracomment>
        <translation>Daniel pede depois dela. O que há no painel daqui a um minuto e meio?</translation>
    </message>
    <message>
        <source>Chiara&apos;s number and Daniel&apos;s: it has shown such events a hundred times</source>
        <extracomment>poison: stops 1 question choices 1 text</extracomment>
        <translation>O número de Chiara e o de Daniel: ele mostrou cem vezes eventos assim</translation>
    </message>
    <message>
        <source>Both, a little later: it is behind, and catches up</source>
        <extracomment>poison: stops 1 question choices 2 text</extracomment>
        <translation>Ambos, um pouco depois: ele está atrasado, e fica em dia</translation>
    </message>
    <message>
        <source>Neither; and what it shows of the others is as it was</source>
        <extracomment>poison: stops 1 question choices 3 text</extracomment>
        <translation>Nenhum; e o que mostra dos outros está como estava</translation>
    </message>
    <message>
        <source>Since 12:07:20 the board stands still. Numbers 3 and 4 are not on it, and number 2 “prepares”, though it is ready since 12:08:31. The kitchen has a view of its own, and cooks on: 3 and 4 are in the pan.</source>
        <extracomment>poison: stops 1 reveal happened</extracomment>
        <translation>Desde as 12:07:20 o painel está parado. Os números 3 e 4 não estão nele, e o número 2 está “preparando”, embora pronto desde as 12:08:31. A cozinha tem sua própria visão, e segue cozinhando: 3 e 4 estão na panela.</translation>
    </message>
    <message>
        <source>Who may leave out nothing stops at what he cannot read. It harms one view, and everything in it.</source>
        <extracomment>poison: stops 1 reveal principle</extracomment>
        <translation>Quem não pode deixar nada de fora fica parado diante do que não consegue ler. Isso prejudica uma visão, e tudo nela.</translation>
    </message>
    <message>
        <source>The same minute, the same event. But here the board puts aside what it cannot read: the event is parked. Number 2 is ready, number 4 prepares; number 3 is missing. At 12:11:01 Chiara&apos;s rice will be ready: that event the board can read.</source>
        <extracomment>poison: stops 2 caption</extracomment>
        <translation>O mesmo minuto, o mesmo evento. Mas aqui o painel deixa à parte o que não consegue ler: o evento é posto de lado (parked). O número 2 está pronto, o 4 está preparando; falta o número 3. Às 12:11:01 o arroz de Chiara ficará pronto: esse evento o painel consegue ler.</translation>
    </message>
    <message>
        <source>Does number 3 come onto the board then?</source>
        <extracomment>poison: stops 2 question ask</extracomment>
        <translation>O número 3 vem então ao painel?</translation>
    </message>
    <message>
        <source>Yes: that event it has shown a hundred times</source>
        <extracomment>poison: stops 2 question choices 1 text</extracomment>
        <translation>Sim: esse evento ele mostrou cem vezes</translation>
    </message>
    <message>
        <source>Yes: then the board is up to date, and right</source>
        <extracomment>poison: stops 2 question choices 2 text</extracomment>
        <translation>Sim: então o painel está em dia, e certo</translation>
    </message>
    <message>
        <source>No: what follows about her order waits behind the parked event</source>
        <extracomment>poison: stops 2 question choices 3 text</extracomment>
        <translation>Não: o que segue sobre o pedido dela espera atrás do evento posto de lado</translation>
    </message>
    <message>
        <source>Her rice is ready, and number 3 is not on the board. All others are right. What is parked, and all that follows about order 3, waits until somebody repairs it.</source>
        <extracomment>poison: stops 2 reveal happened</extracomment>
        <translation>O arroz dela está pronto, e o número 3 não está no painel. Todos os outros estão certos. O que foi posto de lado, e tudo o que segue sobre o pedido 3, espera até alguém consertar.</translation>
    </message>
    <message>
        <source>Parking keeps the harm to one order, and keeps its events in their order.</source>
        <extracomment>poison: stops 2 reveal principle</extracomment>
        <translation>Pôr de lado limita o dano a um pedido, e mantém os eventos dele em ordem.</translation>
    </message>
    <message>
        <source>Since 12:13 the board does a third thing with what it cannot read: it skips the event, notes that, and goes on with the next about the same order. In a few seconds Elif&apos;s ramen is ready; of all events it will be that one.</source>
        <extracomment>poison: stops 3 caption</extracomment>
        <translation>Desde as 12:13 o painel faz uma terceira coisa com o que não consegue ler: pula o evento, anota isso, e segue com o próximo do mesmo pedido. Daqui a alguns segundos o ramen de Elif fica pronto; de todos os eventos, será esse.</translation>
    </message>
    <message>
        <source>What does the board say of number 5 in a minute?</source>
        <extracomment>poison: stops 3 question ask</extracomment>
        <translation>O que o painel diz do número 5 daqui a um minuto?</translation>
    </message>
    <message>
        <source>Ready: it goes on, it is up to date, so it is right</source>
        <extracomment>poison: stops 3 question choices 1 text</extracomment>
        <translation>Pronto: ele segue, está em dia, então está certo</translation>
    </message>
    <message>
        <source>Ready: it has never shown anything else of a dish that was</source>
        <extracomment>poison: stops 3 question choices 2 text</extracomment>
        <translation>Pronto: nunca mostrou outra coisa de um prato que estava</translation>
    </message>
    <message>
        <source>That it is being prepared; and it is behind by nothing</source>
        <extracomment>poison: stops 3 question choices 3 text</extracomment>
        <translation>Que está sendo preparado; e não tem atraso nenhum</translation>
    </message>
    <message>
        <source>Her ramen is ready since 12:18:31. The board says “preparing”, and so it does until Roger takes the ramen at 12:21: nobody tells it.</source>
        <extracomment>poison: stops 3 reveal happened</extracomment>
        <translation>O ramen dela está pronto desde as 12:18:31. O painel diz “preparando”, e assim fica até Roger pegar o ramen às 12:21: ninguém o avisa.</translation>
    </message>
    <message>
        <source>Stop, and it is late. Park, and one thing is missing. Skip, and something may be wrong: choose by what the reader does with it.</source>
        <extracomment>poison: stops 3 reveal principle</extracomment>
        <translation>Se para, atrasa. Se põe de lado, falta uma coisa. Se pula, algo pode estar errado: escolha pelo que quem lê faz com isso.</translation>
    </message>
    <message>
        <source>Where do such events come from? From the next version of whoever writes. Say that from tomorrow on the price in an order is to be with tax. Today&apos;s orders have it without: Amira&apos;s rice, 9.00.</source>
        <extracomment>poison: stops 4 caption</extracomment>
        <translation>De onde vêm tais eventos? Da próxima versão de quem escreve. Suponha que a partir de amanhã o preço num pedido venha com imposto. Os pedidos de hoje o têm sem: o arroz de Amira, 9.00.</translation>
    </message>
    <message>
        <source>Which reader would notice?</source>
        <extracomment>poison: stops 4 hint</extracomment>
        <translation>Que leitor notaria?</translation>
    </message>
    <message>
        <source>How is that to be written, so that no reader goes wrong?</source>
        <extracomment>poison: stops 4 question ask</extracomment>
        <translation>Como se deve escrever isso para que nenhum leitor se engane?</translation>
    </message>
    <message>
        <source>In the same field: from tomorrow on it means the price with tax</source>
        <extracomment>poison: stops 4 question choices 1 text</extracomment>
        <translation>No mesmo campo: a partir de amanhã significa o preço com imposto</translation>
    </message>
    <message>
        <source>In the same field, and the old events are changed to suit</source>
        <extracomment>poison: stops 4 question choices 2 text</extracomment>
        <translation>No mesmo campo, e os eventos antigos são mudados para combinar</translation>
    </message>
    <message>
        <source>In a new form of the event that has both; old ones are read as what they were</source>
        <extracomment>poison: stops 4 question choices 3 text</extracomment>
        <translation>Numa nova forma do evento que tem ambos; os antigos são lidos como o que eram</translation>
    </message>
    <message>
        <source>Order 1 says 9.00: asked for, and paid. A reader that took the 9.00 to be with tax would reckon wrongly, with nothing to stop it, behind by nothing, and no mark anywhere.</source>
        <extracomment>poison: stops 4 reveal happened</extracomment>
        <translation>O pedido 1 diz 9.00: cobrado, e pago. Um leitor que tomasse os 9.00 como com imposto calcularia errado, sem nada que o parasse, sem atraso nenhum, e sem marca em lugar nenhum.</translation>
    </message>
    <message>
        <source>An unknown form stops a reader, and is seen. An old form with a new meaning goes through, and is not.</source>
        <extracomment>poison: stops 4 reveal principle</extracomment>
        <translation>Uma forma desconhecida faz um leitor parar, e isso se vê. Uma forma antiga com novo significado passa, e não se vê.</translation>
    </message>
    <message>
        <source>To know what can become of an event that a view cannot show, and that a changed meaning is worse than an unknown form.</source>
        <extracomment>poison: teacher aim</extracomment>
        <translation>Saber o que pode acontecer com um evento que uma visão não consegue mostrar, e que um significado mudado é pior que uma forma desconhecida.</translation>
    </message>
    <message>
        <source>For which of the restaurant&apos;s views would you stop, park, skip?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Em quais visões do restaurante você escolheria parar, pôr de lado, pular?</translation>
    </message>
    <message>
        <source>Who looks at what is parked, and how soon? What if nobody does?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Quem olha o que foi posto de lado, e em quanto tempo? E se ninguém olhar?</translation>
    </message>
    <message>
        <source>A field gets a new name, a second unit, a default. Which of them may old readers meet?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>Um campo ganha um novo nome, uma segunda unidade, um valor padrão. Qual deles leitores antigos podem encontrar?</translation>
    </message>
    <message>
        <source>“Try again” is proposed. It helps against what passes; this event cannot be shown at the hundredth attempt either.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>Propõe-se “tentar de novo”. Isso ajuda contra o que passa; este evento não pode ser mostrado nem na centésima tentativa.</translation>
    </message>
    <message>
        <source>Somebody wants to take the event out of the log. Ask what the other views have made of it already.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>Alguém quer tirar o evento do log. Pergunte o que as outras visões já fizeram dele.</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>Push, gatilho, consulta periódica</translation>
    </message>
    <message>
        <source>Three ways to tell a view what has changed: how late each is, and what it never hears of.</source>
        <extracomment>push-trigger-poll: shows</extracomment>
        <translation>Três modos de dizer a uma visão o que mudou: quanto cada um atrasa, e do que nunca fica sabendo.</translation>
    </message>
    <message>
        <source>Push: the write side commits, and then writes into the views itself. Roger seats two guests at table 2 at 12:02:01, and leads them on to table 3 at 12:02:03. Draw a table on the board: push, trigger, poll; how old, who pays, what is missed.</source>
        <extracomment>push-trigger-poll: stops 1 caption</extracomment>
        <translation>Push: o lado de escrita faz o commit, e depois escreve ele mesmo nas visões. Roger acomoda dois clientes na mesa 2 às 12:02:01, e os leva à mesa 3 às 12:02:03. Desenhe uma tabela na lousa: push, gatilho (trigger), consulta periódica (poll); quão velho, quem paga, o que escapa.</translation>
    </message>
    <message>
        <source>The second write comes right behind the first.</source>
        <extracomment>push-trigger-poll: stops 1 hint</extracomment>
        <translation>A segunda escrita vem logo atrás da primeira.</translation>
    </message>
    <message>
        <source>The view showed them at table 2 from 12:02:01 on, and at table 3 from 12:02:03 on. Fill in: old by nothing; each command pays for every view; a crash between the two writes is missed for ever.</source>
        <extracomment>push-trigger-poll: stops 1 reveal happened</extracomment>
        <translation>A visão os mostrou na mesa 2 a partir das 12:02:01, e na mesa 3 a partir das 12:02:03. Preencha: nada velho; cada comando paga por todas as visões; uma queda entre as duas escritas escapa para sempre.</translation>
    </message>
    <message>
        <source>Since 12:10 triggers note which table has changed, no more than that. Every five seconds a job reads the notes, looks at those tables, and copies them. At 12:12:01 Roger seats guests at table 2; at 12:12:03 he leads them on to table 3.</source>
        <extracomment>push-trigger-poll: stops 2 caption</extracomment>
        <translation>Desde as 12:10 gatilhos anotam que tabela mudou, não mais que isso. A cada cinco segundos uma tarefa lê as anotações, olha essas tabelas e as copia. Às 12:12:01 Roger acomoda clientes na mesa 2; às 12:12:03 os leva à mesa 3.</translation>
    </message>
    <message>
        <source>A note says “table 2”. When is table 2 looked at?</source>
        <extracomment>push-trigger-poll: stops 2 hint</extracomment>
        <translation>Uma anotação diz “mesa 2”. Quando se olha a mesa 2?</translation>
    </message>
    <message>
        <source>The job runs at 12:12:05. What does the view then show of table 2?</source>
        <extracomment>push-trigger-poll: stops 2 question ask</extracomment>
        <translation>A tarefa roda às 12:12:05. O que a visão mostra então da mesa 2?</translation>
    </message>
    <message>
        <source>That it is free; the view never shows them there</source>
        <extracomment>push-trigger-poll: stops 2 question choices 1 text</extracomment>
        <translation>Que está livre; a visão nunca os mostra ali</translation>
    </message>
    <message>
        <source>The guests: of that the note was made, and the job asks back</source>
        <extracomment>push-trigger-poll: stops 2 question choices 2 text</extracomment>
        <translation>Os clientes: disso se fez a anotação, e a tarefa pergunta de volta</translation>
    </message>
    <message>
        <source>The guests, since 12:12:01: it was accepted, so it is visible</source>
        <extracomment>push-trigger-poll: stops 2 question choices 3 text</extracomment>
        <translation>Os clientes, desde as 12:12:01: foi aceito, então é visível</translation>
    </message>
    <message>
        <source>Table 2 is free, and the guests are at table 3. Who asks back hears how it is now, not how it was when the note was made. Fill in: five seconds old; each changed row pays for a note; what lies between two runs is missed.</source>
        <extracomment>push-trigger-poll: stops 2 reveal happened</extracomment>
        <translation>A mesa 2 está livre, e os clientes estão na mesa 3. Quem pergunta de volta ouve como é agora, não como era quando se fez a anotação. Preencha: cinco segundos de velho; cada linha mudada paga uma anotação; escapa o que fica entre duas rodadas.</translation>
    </message>
    <message>
        <source>A note that only says what has changed brings the state of the moment in which somebody asks.</source>
        <extracomment>push-trigger-poll: stops 2 reveal principle</extracomment>
        <translation>Uma anotação que só diz o que mudou traz o estado do momento em que alguém pergunta.</translation>
    </message>
    <message>
        <source>Since 12:20 there are no notes. A job asks the tables every half minute what has changed since it asked last: a poll. At 12:22:05 Charlie sends the order of table 3, and it is accepted.</source>
        <extracomment>push-trigger-poll: stops 3 caption</extracomment>
        <translation>Desde as 12:20 não há anotações. Uma tarefa pergunta às tabelas, a cada meio minuto, o que mudou desde a última pergunta: uma consulta periódica. Às 12:22:05 Charlie envia o pedido da mesa 3, e ele é aceito.</translation>
    </message>
    <message>
        <source>The cooks stand before their screen. What does it show at 12:22:10?</source>
        <extracomment>push-trigger-poll: stops 3 question ask</extracomment>
        <translation>Os cozinheiros estão diante da tela. O que ela mostra às 12:22:10?</translation>
    </message>
    <message>
        <source>The ticket: the order is accepted</source>
        <extracomment>push-trigger-poll: stops 3 question choices 1 text</extracomment>
        <translation>A comanda: o pedido foi aceito</translation>
    </message>
    <message>
        <source>Half of the ticket: what is late is wrong</source>
        <extracomment>push-trigger-poll: stops 3 question choices 2 text</extracomment>
        <translation>Meia comanda: o que está atrasado está errado</translation>
    </message>
    <message>
        <source>No ticket, until 12:22:30</source>
        <extracomment>push-trigger-poll: stops 3 question choices 3 text</extracomment>
        <translation>Nenhuma comanda, até as 12:22:30</translation>
    </message>
    <message>
        <source>The ticket came at 12:22:30, whole, twenty-five seconds after the order was accepted. Fill in: half a minute old; the tables pay, each time they are asked; what lies between two polls is missed.</source>
        <extracomment>push-trigger-poll: stops 3 reveal happened</extracomment>
        <translation>A comanda veio às 12:22:30, inteira, vinte e cinco segundos depois de o pedido ser aceito. Preencha: meio minuto de velho; as tabelas pagam, cada vez que são perguntadas; escapa o que fica entre duas consultas.</translation>
    </message>
    <message>
        <source>Amira orders a fried rice at 12:24:02 and pays at 12:24:06. Then her train goes, and at 12:24:20 she cancels. The next poll is at 12:24:30.</source>
        <extracomment>push-trigger-poll: stops 4 caption</extracomment>
        <translation>Amira pede um fried rice às 12:24:02 e paga às 12:24:06. Então o trem dela vai sair, e às 12:24:20 ela cancela. A próxima consulta é às 12:24:30.</translation>
    </message>
    <message>
        <source>What stands in the tables when the poll looks?</source>
        <extracomment>push-trigger-poll: stops 4 hint</extracomment>
        <translation>O que há nas tabelas quando a consulta olha?</translation>
    </message>
    <message>
        <source>What will the guests&apos; board have shown of number 3?</source>
        <extracomment>push-trigger-poll: stops 4 question ask</extracomment>
        <translation>O que o painel dos clientes terá mostrado do número 3?</translation>
    </message>
    <message>
        <source>The number, and then that it is gone, both a little late</source>
        <extracomment>push-trigger-poll: stops 4 question choices 1 text</extracomment>
        <translation>O número, e depois que ele se foi, ambos um pouco atrasados</translation>
    </message>
    <message>
        <source>Nothing, ever</source>
        <extracomment>push-trigger-poll: stops 4 question choices 2 text</extracomment>
        <translation>Nada, nunca</translation>
    </message>
    <message>
        <source>The number from 12:24:06 on: it was accepted</source>
        <extracomment>push-trigger-poll: stops 4 question choices 3 text</extracomment>
        <translation>O número a partir das 12:24:06: foi aceito</translation>
    </message>
    <message>
        <source>Nothing. For fourteen seconds the order stood accepted, all of them between two polls; the order details came to know how it ended. A board that is folded from events would have shown the number and taken it away again, as late as it may be.</source>
        <extracomment>push-trigger-poll: stops 4 reveal happened</extracomment>
        <translation>Nada. Por catorze segundos o pedido esteve aceito, todos entre duas consultas; os detalhes do pedido souberam como terminou. Um painel dobrado de eventos teria mostrado o número e depois o tirado, por mais atrasado que fosse.</translation>
    </message>
    <message>
        <source>Who copies states hears of states; who follows events hears what has happened. Choose by what is missed, too, not only by how late it is.</source>
        <extracomment>push-trigger-poll: stops 4 reveal principle</extracomment>
        <translation>Quem copia estados sabe de estados; quem segue os eventos sabe o que aconteceu. Escolha também pelo que escapa, não só pelo atraso.</translation>
    </message>
    <message>
        <source>To weigh push, trigger and poll against each other: how late, who pays, and what is never heard of.</source>
        <extracomment>push-trigger-poll: teacher aim</extracomment>
        <translation>Pesar push, gatilho e consulta periódica entre si: quanto atrasam, quem paga, e do que nunca se fica sabendo.</translation>
    </message>
    <message>
        <source>The table of the class, filled in: push, old by nothing, paid by each command, lost in a crash; trigger, old by the job, paid by each row, misses what lies between; poll, likewise, paid by the tables.</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>A tabela da turma, preenchida: push, nada velho, pago por cada comando, perde-se numa queda; gatilho, velho conforme a tarefa, pago por cada linha, perde o que fica no meio; consulta periódica, igual, paga pelas tabelas.</translation>
    </message>
    <message>
        <source>Where does “follow the events” stand in that table?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>Onde fica “seguir os eventos” nessa tabela?</translation>
    </message>
    <message>
        <source>An event carries only the number of an order, and the reader asks back two minutes later. Which orders will it show wrongly, and which never?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>Um evento leva só o número de um pedido, e o leitor pergunta de volta dois minutos depois. Que pedidos mostrará errado, e quais nunca?</translation>
    </message>
    <message>
        <source>The table is filled in from memory, not from what was seen. Go back to the stop and read the clock.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>A tabela é preenchida de memória, não pelo que se viu. Volte à parada e leia o relógio.</translation>
    </message>
    <message>
        <source>Somebody wants the poll to run every second. Ask who answers it, and what still lies between two seconds.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>Alguém quer que a consulta rode a cada segundo. Pergunte quem responde a ela, e o que ainda fica entre dois segundos.</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>Fila, tópico e fluxo</translation>
    </message>
    <message>
        <source>A queue gives a task to one, a topic tells all, a stream is kept, and can say no.</source>
        <extracomment>queue-topic-and-stream: shows</extracomment>
        <translation>Uma fila dá uma tarefa a um, um tópico avisa a todos, um fluxo é guardado, e pode dizer não.</translation>
    </message>
    <message>
        <source>Ben&apos;s fried rice is on the kitchen&apos;s screen. Mei and Tomas both see it, both have a hand free, and both press “start”: Mei in five seconds, Tomas a second after her.</source>
        <extracomment>queue-topic-and-stream: stops 1 caption</extracomment>
        <translation>O fried rice de Ben está na tela da cozinha. Mei e Tomas o veem, ambos têm uma mão livre, e ambos apertam “Começar”: Mei daqui a cinco segundos, Tomas um segundo depois dela.</translation>
    </message>
    <message>
        <source>Who knows what the other has done?</source>
        <extracomment>queue-topic-and-stream: stops 1 hint</extracomment>
        <translation>Quem sabe o que o outro fez?</translation>
    </message>
    <message>
        <source>How many plates of fried rice are begun?</source>
        <extracomment>queue-topic-and-stream: stops 1 question ask</extracomment>
        <translation>Quantos pratos de fried rice são começados?</translation>
    </message>
    <message>
        <source>Two: both were sent the ticket, so both have it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 1 text</extracomment>
        <translation>Dois: a comanda foi enviada a ambos, então ambos a têm</translation>
    </message>
    <message>
        <source>Two: both looked, and it was free</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 2 text</extracomment>
        <translation>Dois: ambos olharam, e estava livre</translation>
    </message>
    <message>
        <source>One: the second is told that it cooks already</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 3 text</extracomment>
        <translation>Um: o segundo fica sabendo que já está no fogo</translation>
    </message>
    <message>
        <source>One, if the screen locks the ticket for whoever looks at it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 4 text</extracomment>
        <translation>Um, se a tela bloquear a comanda para quem olha para ela</translation>
    </message>
    <message>
        <source>Mei&apos;s start is event 20. Tomas is told: “Line 1 (fried-rice) of order 2 is cooking already.” What decided was the stream of order 2: it had one event more than his screen.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal happened</extracomment>
        <translation>O início de Mei é o evento 20. Tomas recebe a resposta: “A linha 1 (fried-rice) do pedido 2 já está no fogo.” Quem decidiu foi o fluxo do pedido 2: tinha um evento a mais que a tela dele.</translation>
    </message>
    <message>
        <source>A queue: many can take a task, one gets it. Here the stream of the order sees to that; a bus that only passes messages on has nothing to look at.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal principle</extracomment>
        <translation>Uma fila (queue): muitos podem pegar uma tarefa, um a recebe. Aqui o fluxo do pedido cuida disso; um barramento que só passa mensagens não tem onde olhar.</translation>
    </message>
    <message>
        <source>Two plates of fried rice cook, and one needs as long as the other. Mei took Ben&apos;s, the older ticket, at 12:02:40. Tomas took Chiara&apos;s at 12:03:20. Mei has to look after other pans as well.</source>
        <extracomment>queue-topic-and-stream: stops 2 caption</extracomment>
        <translation>Dois pratos de fried rice estão no fogo, e um precisa do mesmo tempo que o outro. Mei pegou o de Ben, a comanda mais antiga, às 12:02:40. Tomas pegou o de Chiara às 12:03:20. Mei tem de cuidar também de outras panelas.</translation>
    </message>
    <message>
        <source>Whose plate is ready first?</source>
        <extracomment>queue-topic-and-stream: stops 2 question ask</extracomment>
        <translation>Qual prato fica pronto primeiro?</translation>
    </message>
    <message>
        <source>Ben&apos;s: what is first in the queue is first everywhere</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 1 text</extracomment>
        <translation>O de Ben: o que é primeiro na fila é primeiro em todo lugar</translation>
    </message>
    <message>
        <source>Ben&apos;s: its event has the earlier time</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 2 text</extracomment>
        <translation>O de Ben: o evento dele tem a hora mais cedo</translation>
    </message>
    <message>
        <source>Perhaps Chiara&apos;s: two who take from one queue do not keep its order</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 3 text</extracomment>
        <translation>Talvez o de Chiara: dois que pegam de uma fila não mantêm sua ordem</translation>
    </message>
    <message>
        <source>Chiara&apos;s, at 12:06:55. Ben&apos;s still cooks. On the streams all is in order: each dish was started, then ready. Between the two orders nothing was promised.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal happened</extracomment>
        <translation>O de Chiara, às 12:06:55. O de Ben ainda está no fogo. Nos fluxos tudo está em ordem: cada prato foi começado, depois ficou pronto. Entre os dois pedidos nada foi prometido.</translation>
    </message>
    <message>
        <source>Two who take from one queue are done in an order of their own. Only inside one stream it is kept.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal principle</extracomment>
        <translation>Dois que pegam de uma fila terminam numa ordem própria. Só dentro de um fluxo ela é mantida.</translation>
    </message>
    <message>
        <source>In five seconds Mei is done with Ben&apos;s rice. Kitchen, waiters, order details and the guests&apos; board all want to know; the board shows everything twenty seconds late.</source>
        <extracomment>queue-topic-and-stream: stops 3 caption</extracomment>
        <translation>Daqui a cinco segundos Mei termina o arroz de Ben. Cozinha, garçons, detalhes do pedido e painel dos clientes querem saber; o painel mostra tudo com vinte segundos de atraso.</translation>
    </message>
    <message>
        <source>Who hears of it at 12:08:40?</source>
        <extracomment>queue-topic-and-stream: stops 3 question ask</extracomment>
        <translation>Quem fica sabendo às 12:08:40?</translation>
    </message>
    <message>
        <source>One of the four: a message is taken by whoever is first</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 1 text</extracomment>
        <translation>Um dos quatro: uma mensagem é pega por quem chega primeiro</translation>
    </message>
    <message>
        <source>All four; the board shows it at 12:09:00</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 2 text</extracomment>
        <translation>Todos os quatro; o painel o mostra às 12:09:00</translation>
    </message>
    <message>
        <source>All four at once, or none of them is right</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 3 text</extracomment>
        <translation>Todos os quatro ao mesmo tempo, ou nenhum deles está certo</translation>
    </message>
    <message>
        <source>At 12:08:40 kitchen, waiters and order details said “ready”, the board “preparing”; at 12:09:00 the board said “ready” too. None took it away from the others.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal happened</extracomment>
        <translation>Às 12:08:40 cozinha, garçons e detalhes do pedido diziam “pronto”, o painel, “preparando”; às 12:09:00 também o painel dizia “pronto”. Nenhum o tirou dos outros.</translation>
    </message>
    <message>
        <source>A topic: each subscriber gets each event, and goes at its own pace.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal principle</extracomment>
        <translation>Um tópico (topic): cada assinante recebe cada evento, e vai no seu próprio ritmo.</translation>
    </message>
    <message>
        <source>All three have their food; none of their orders is on a screen but the order details. In ten seconds every read store is thrown away. At 12:11 the order details are made from nothing, like a reader that comes new.</source>
        <extracomment>queue-topic-and-stream: stops 4 caption</extracomment>
        <translation>Os três têm sua comida; os pedidos deles já não estão em nenhuma tela, só nos detalhes do pedido. Daqui a dez segundos todos os armazenamentos de leitura são jogados fora. Às 12:11 os detalhes do pedido são feitos do nada, como um leitor que chega novo.</translation>
    </message>
    <message>
        <source>Where are the events that everybody has been told?</source>
        <extracomment>queue-topic-and-stream: stops 4 hint</extracomment>
        <translation>Onde estão os eventos que foram contados a todos?</translation>
    </message>
    <message>
        <source>What does the new reader know of the three orders?</source>
        <extracomment>queue-topic-and-stream: stops 4 question ask</extracomment>
        <translation>O que o novo leitor sabe dos três pedidos?</translation>
    </message>
    <message>
        <source>Nothing: their events were delivered, and are gone from the bus</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 1 text</extracomment>
        <translation>Nada: os eventos foram entregues, e já não estão no barramento</translation>
    </message>
    <message>
        <source>All, because every dish is started once more for him</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 2 text</extracomment>
        <translation>Tudo, porque cada prato é começado mais uma vez para ele</translation>
    </message>
    <message>
        <source>All: he reads the log from its first event</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 3 text</extracomment>
        <translation>Tudo: ele lê o log desde o primeiro evento</translation>
    </message>
    <message>
        <source>Three orders, each with all its events: order 2 placed at 12:02, delivered at 12:09:20. Nobody sent anything again, no dish was begun: still three.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal happened</extracomment>
        <translation>Três pedidos, cada um com todos os seus eventos: o pedido 2 feito às 12:02, entregue às 12:09:20. Ninguém enviou nada de novo, nenhum prato foi começado: ainda são três.</translation>
    </message>
    <message>
        <source>A stream: it is kept, read from any place as often as one likes, and appended to only if nobody else did meanwhile. A bus does none of the three; an event store needs one to tell others.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal principle</extracomment>
        <translation>Um fluxo (stream): é guardado, lido de qualquer ponto quantas vezes se queira, e só recebe algo novo se ninguém mais acrescentou nada no meio-tempo. Um barramento não faz nenhuma das três coisas; um armazém de eventos precisa de um para avisar os outros.</translation>
    </message>
    <message>
        <source>To tell apart who gets a message (queue, topic) and whether it stays and can refuse (stream).</source>
        <extracomment>queue-topic-and-stream: teacher aim</extracomment>
        <translation>Distinguir quem recebe uma mensagem (fila, tópico) de se ela fica e pode recusar (fluxo).</translation>
    </message>
    <message>
        <source>Which of the three are the tickets for the cooks, the calls for the waiters, the bills?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>Qual dos três são as comandas para os cozinheiros, os chamados para os garçons, as contas?</translation>
    </message>
    <message>
        <source>A bus keeps messages for a week. Is it an event store then? Load order 2 alone, and append only if it has not changed.</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>Um barramento guarda mensagens por uma semana. É então um armazém de eventos? Carregue só o pedido 2, e acrescente apenas se ele não mudou.</translation>
    </message>
    <message>
        <source>What would two order-details views need, so as to share the work of one?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>Do que precisariam duas visões de detalhes do pedido para dividir o trabalho de uma?</translation>
    </message>
    <message>
        <source>“Kafka keeps everything.” So it may; ask how it appends to one order only if nobody else did, and how one reads one order of a million.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>“Kafka guarda tudo.” Pode ser; pergunte como ele acrescenta a um pedido só se ninguém mais o fez, e como se lê um pedido entre um milhão.</translation>
    </message>
    <message>
        <source>The word order means two things here. Say “Ben&apos;s” and “in sequence”.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>Em inglês a palavra “order” diz duas coisas aqui: pedido e ordem. Diga “o de Ben” e “em sequência”.</translation>
    </message>
    <message>
        <source>More readers</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>Mais leitores</translation>
    </message>
    <message>
        <source>Six times as many looks, and those who write notice nothing; and what writing has to read stays short by itself.</source>
        <extracomment>scaling-readers: shows</extracomment>
        <translation>Seis vezes mais olhadas, e quem escreve não nota nada; e o que a escrita tem de ler continua curto por si só.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Guests look at the board once a minute while they wait for food. The board has a store of its own, made from the log.</source>
        <extracomment>scaling-readers: stops 1 caption</extracomment>
        <translation>Charlie anota pedidos e cobra, Roger serve e responde. Os clientes olham o painel uma vez por minuto enquanto esperam pela comida. O painel tem um armazenamento próprio, feito do log.</translation>
    </message>
    <message>
        <source>168 events are in the log by now. Order 10, a takeaway, is ready, and Roger is about to pick it up.</source>
        <extracomment>scaling-readers: stops 2 caption</extracomment>
        <translation>Já há 168 eventos no log. O pedido 10, para viagem, está pronto, e Roger está prestes a retirá-lo.</translation>
    </message>
    <message>
        <source>What must be known to say yes?</source>
        <extracomment>scaling-readers: stops 2 hint</extracomment>
        <translation>O que é preciso saber para dizer sim?</translation>
    </message>
    <message>
        <source>How many events does the write side read to decide on that?</source>
        <extracomment>scaling-readers: stops 2 question ask</extracomment>
        <translation>Quantos eventos o lado de escrita lê para decidir isso?</translation>
    </message>
    <message>
        <source>All 168, or a snapshot: a long log needs one</source>
        <extracomment>scaling-readers: stops 2 question choices 1 text</extracomment>
        <translation>Todos os 168, ou um instantâneo: um log longo precisa de um</translation>
    </message>
    <message>
        <source>None: the board shows that it is ready, and that is enough</source>
        <extracomment>scaling-readers: stops 2 question choices 2 text</extracomment>
        <translation>Nenhum: o painel mostra que está pronto, e isso basta</translation>
    </message>
    <message>
        <source>At most those about order 10: ten</source>
        <extracomment>scaling-readers: stops 2 question choices 3 text</extracomment>
        <translation>No máximo os do pedido 10: dez</translation>
    </message>
    <message>
        <source>Picked up: the eleventh event about order 10. Each order has a stream of its own. A dozen events, and it is over: it never gets long, however long the log.</source>
        <extracomment>scaling-readers: stops 2 reveal happened</extracomment>
        <translation>Retirado: o décimo primeiro evento do pedido 10. Cada pedido tem um fluxo próprio. Uma dúzia de eventos, e acabou: nunca fica longo, por mais longo que seja o log.</translation>
    </message>
    <message>
        <source>What a decision reads is its own stream, not the log. Short streams come from good borders, not from snapshots.</source>
        <extracomment>scaling-readers: stops 2 reveal principle</extracomment>
        <translation>O que uma decisão lê é seu próprio fluxo, não o log. Fluxos curtos vêm de bons limites, não de instantâneos.</translation>
    </message>
    <message>
        <source>The rush is over. 261 commands were given, the process manager&apos;s among them. Guests looked at the board 202 times: 100 at tables, 102 of those who take away. Food took 5:43.</source>
        <extracomment>scaling-readers: stops 3 caption</extracomment>
        <translation>O pico passou. Foram dados 261 comandos, contando os do gerente de processo. Os clientes olharam o painel 202 vezes: 100 nas mesas, 102 dos que levam para viagem. A comida levou 5:43.</translation>
    </message>
    <message>
        <source>The same guests and the same staff. But each guest looked at the board every five seconds: 1196 times in all, six times as often.</source>
        <extracomment>scaling-readers: stops 4 caption</extracomment>
        <translation>Os mesmos clientes e a mesma equipe. Mas cada cliente olhou o painel a cada cinco segundos: 1196 vezes ao todo, seis vezes mais.</translation>
    </message>
    <message>
        <source>Who had to answer a look?</source>
        <extracomment>scaling-readers: stops 4 hint</extracomment>
        <translation>Quem teve de responder a uma olhada?</translation>
    </message>
    <message>
        <source>What did it cost those who work?</source>
        <extracomment>scaling-readers: stops 4 question ask</extracomment>
        <translation>O que isso custou a quem trabalha?</translation>
    </message>
    <message>
        <source>Food came later: readers and writers stand in each other&apos;s way, unless there are two databases</source>
        <extracomment>scaling-readers: stops 4 question choices 1 text</extracomment>
        <translation>A comida veio mais tarde: leitores e escritores se atrapalham, se não houver dois bancos de dados</translation>
    </message>
    <message>
        <source>More commands: each look asks for something to be done</source>
        <extracomment>scaling-readers: stops 4 question choices 2 text</extracomment>
        <translation>Mais comandos: cada olhada pede que algo seja feito</translation>
    </message>
    <message>
        <source>A board that is wrong: who is asked so often falls behind</source>
        <extracomment>scaling-readers: stops 4 question choices 3 text</extracomment>
        <translation>Um painel errado: quem é perguntado tantas vezes fica atrasado</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <extracomment>scaling-readers: stops 4 question choices 4 text</extracomment>
        <translation>Nada, absolutamente</translation>
    </message>
    <message>
        <source>261 commands, as before; food took 5:43, as before. The board&apos;s store answered nearly a thousand looks more. If one board were not enough, a second could be hung beside it, made from the same log.</source>
        <extracomment>scaling-readers: stops 4 reveal happened</extracomment>
        <translation>261 comandos, como antes; a comida levou 5:43, como antes. O armazenamento do painel respondeu a quase mil olhadas a mais. Se um painel não bastasse, outro poderia ser posto ao lado, feito do mesmo log.</translation>
    </message>
    <message>
        <source>Readers are added on the read side: more copies of a view. The one who writes stays one, and does not notice.</source>
        <extracomment>scaling-readers: stops 4 reveal principle</extracomment>
        <translation>Leitores são acrescentados no lado de leitura: mais cópias de uma visão. Quem escreve continua sendo um, e não nota.</translation>
    </message>
    <message>
        <source>One kind of stream has no end: the stock of a dish. Each bowl that is sold adds two events, held and used. 95 falafel bowls are left. Say the house is open for thirty years.</source>
        <extracomment>scaling-readers: stops 5 caption</extracomment>
        <translation>Um tipo de fluxo não tem fim: o estoque de um prato. Cada bowl vendido acrescenta dois eventos, reservado e usado. Restam 95 falafel bowls. Suponha que a casa fique aberta por trinta anos.</translation>
    </message>
    <message>
        <source>It will have ten thousand events. What helps first?</source>
        <extracomment>scaling-readers: stops 5 question ask</extracomment>
        <translation>Ele terá dez mil eventos. O que ajuda primeiro?</translation>
    </message>
    <message>
        <source>A snapshot every hundred events: long streams need snapshots</source>
        <extracomment>scaling-readers: stops 5 question choices 1 text</extracomment>
        <translation>Um instantâneo a cada cem eventos: fluxos longos precisam deles</translation>
    </message>
    <message>
        <source>Delete what is older than a year</source>
        <extracomment>scaling-readers: stops 5 question choices 2 text</extracomment>
        <translation>Apagar o que tem mais de um ano</translation>
    </message>
    <message>
        <source>Close it each evening: count what is there, and begin anew with that</source>
        <extracomment>scaling-readers: stops 5 question choices 3 text</extracomment>
        <translation>Fechá-lo a cada noite: contar o que há, e recomeçar com isso</translation>
    </message>
    <message>
        <source>So it is here. At 11:55 the stream of this lunch began with one event: 100 falafel bowls. Five are sold, 95 are left, and nobody has to read yesterday.</source>
        <extracomment>scaling-readers: stops 5 reveal happened</extracomment>
        <translation>Assim é aqui. Às 11:55 o fluxo deste almoço começou com um evento: 100 falafel bowls. Cinco foram vendidos, restam 95, e ninguém tem de ler o dia de ontem.</translation>
    </message>
    <message>
        <source>Close the books: a stream that follows the business ends when the business does. A snapshot only makes a fold quicker; first ask why it is long.</source>
        <extracomment>scaling-readers: stops 5 reveal principle</extracomment>
        <translation>Feche os livros: um fluxo que segue o negócio termina quando o negócio termina. Um instantâneo só deixa a dobra mais rápida; pergunte antes por que ela é longa.</translation>
    </message>
    <message>
        <source>To see where readers are added, why that leaves writing alone, and that streams are kept short by borders and closing before snapshots are thought of.</source>
        <extracomment>scaling-readers: teacher aim</extracomment>
        <translation>Ver onde se acrescentam leitores, por que isso deixa a escrita em paz, e que os fluxos ficam curtos com limites e fechamentos antes de se pensar em instantâneos.</translation>
    </message>
    <message>
        <source>How old may the second copy of a board be, and who would notice if the two differ?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>Quanto pode envelhecer a segunda cópia de um painel, e quem notaria se as duas diferem?</translation>
    </message>
    <message>
        <source>What if many write, and few read?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>E se muitos escrevem, e poucos leem?</translation>
    </message>
    <message>
        <source>Which things around you are closed at the end of a day, a month, a year?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>Que coisas à sua volta são fechadas no fim de um dia, um mês, um ano?</translation>
    </message>
    <message>
        <source>The figures are of simulated people, not of a computer. For that there is “cqrs-restaurant load”: one writer and so many readers, measured on this machine.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>Os números são de pessoas simuladas, não de um computador. Para isso há “cqrs-restaurant load”: um escritor e tantos leitores, medidos nesta máquina.</translation>
    </message>
    <message>
        <source>“But a snapshot cannot harm.” It is one more stored form, which has to be read by next year&apos;s program.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>“Mas um instantâneo não faz mal.” É mais uma forma guardada, que o programa do ano que vem terá de ler.</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>O gargalo</translation>
    </message>
    <message>
        <source>One man does everything, and all wait for him. Twice as many cooks change nothing.</source>
        <extracomment>the-bottleneck: shows</extracomment>
        <translation>Um homem faz tudo, e todos esperam por ele. O dobro de cozinheiros não muda nada.</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money; three cook. Three guests have ordered by now, after 37 seconds in the mean.</source>
        <extracomment>the-bottleneck: stops 1 caption</extracomment>
        <translation>Roger sozinho acomoda, anota pedidos, responde, serve e cobra; três cozinham. Três clientes pediram até agora, após 37 segundos em média.</translation>
    </message>
    <message>
        <source>Nine pieces of work wait for Roger, and none for a cook. What is cooked lies at the pass until Roger comes for it.</source>
        <extracomment>the-bottleneck: stops 2 caption</extracomment>
        <translation>Nove trabalhos esperam por Roger, e nenhum por um cozinheiro. O que está pronto fica no passe até Roger vir buscar.</translation>
    </message>
    <message>
        <source>Who on the picture is never idle?</source>
        <extracomment>the-bottleneck: stops 2 hint</extracomment>
        <translation>Quem na imagem nunca fica parado?</translation>
    </message>
    <message>
        <source>It went well for the first guests. How much work waits for Roger four minutes from now?</source>
        <extracomment>the-bottleneck: stops 2 question ask</extracomment>
        <translation>Correu bem com os primeiros clientes. Quanto trabalho espera por Roger daqui a quatro minutos?</translation>
    </message>
    <message>
        <source>More: he is asked for more than he can do</source>
        <extracomment>the-bottleneck: stops 2 question choices 1 text</extracomment>
        <translation>Mais: pede-se dele mais do que ele pode fazer</translation>
    </message>
    <message>
        <source>Less: it began well, and goes well again once this rush is through</source>
        <extracomment>the-bottleneck: stops 2 question choices 2 text</extracomment>
        <translation>Menos: começou bem, e volta a correr bem quando este pico passar</translation>
    </message>
    <message>
        <source>Less, if he takes all orders first and serves afterwards: to split work makes it faster</source>
        <extracomment>the-bottleneck: stops 2 question choices 3 text</extracomment>
        <translation>Menos, se anotar antes todos os pedidos e servir depois: dividir o trabalho acelera</translation>
    </message>
    <message>
        <source>Fifteen pieces of work wait for him now, six more. Still none waits for a cook, though three of them stand there.</source>
        <extracomment>the-bottleneck: stops 2 reveal happened</extracomment>
        <translation>Quinze trabalhos esperam por ele agora, seis a mais. Ainda nenhum espera por um cozinheiro, embora haja três ali.</translation>
    </message>
    <message>
        <source>Where the queue grows is the bottleneck. All others wait for it, too, without a queue.</source>
        <extracomment>the-bottleneck: stops 2 reveal principle</extracomment>
        <translation>Onde a fila cresce está o gargalo. Todos os outros também esperam por ele, sem fila.</translation>
    </message>
    <message>
        <source>The same guests again, and six cooks instead of three. With three cooks food took 10:48 in the mean by now, and 11:45 four minutes later.</source>
        <extracomment>the-bottleneck: stops 3 caption</extracomment>
        <translation>Os mesmos clientes de novo, e seis cozinheiros em vez de três. Com três cozinheiros a comida levava em média 10:48 até agora, e 11:45 quatro minutos depois.</translation>
    </message>
    <message>
        <source>Twice as many cooks: how will the wait for food go on?</source>
        <extracomment>the-bottleneck: stops 3 draw ask</extracomment>
        <translation>O dobro de cozinheiros: como vai continuar a espera pela comida?</translation>
    </message>
    <message>
        <source>As with three cooks: 11:45 in the mean. No guest has eaten a second sooner, and fifteen pieces of work wait for Roger.</source>
        <extracomment>the-bottleneck: stops 3 reveal happened</extracomment>
        <translation>Como com três cozinheiros: 11:45 em média. Nenhum cliente comeu um segundo mais cedo, e quinze trabalhos esperam por Roger.</translation>
    </message>
    <message>
        <source>Help beside the bottleneck helps nobody.</source>
        <extracomment>the-bottleneck: stops 3 reveal principle</extracomment>
        <translation>Ajuda ao lado do gargalo não ajuda ninguém.</translation>
    </message>
    <message>
        <source>A quarter to one. Those who have food waited 14:23 for it in the mean, with three cooks and with six.</source>
        <extracomment>the-bottleneck: stops 4 caption</extracomment>
        <translation>Quinze para a uma. Quem tem comida esperou por ela 14:23 em média, com três cozinheiros e com seis.</translation>
    </message>
    <message>
        <source>Whose time is there none left of?</source>
        <extracomment>the-bottleneck: stops 4 hint</extracomment>
        <translation>De quem já não resta tempo nenhum?</translation>
    </message>
    <message>
        <source>One thing may be added tomorrow. What would bring the food sooner?</source>
        <extracomment>the-bottleneck: stops 4 question ask</extracomment>
        <translation>Amanhã pode-se acrescentar uma coisa. O que traria a comida mais cedo?</translation>
    </message>
    <message>
        <source>A second order book, so that Roger reads in one and writes in the other</source>
        <extracomment>the-bottleneck: stops 4 question choices 1 text</extracomment>
        <translation>Um segundo livro de pedidos, para Roger ler num e escrever no outro</translation>
    </message>
    <message>
        <source>A rule: Roger takes orders for a while, then serves for a while</source>
        <extracomment>the-bottleneck: stops 4 question choices 2 text</extracomment>
        <translation>Uma regra: Roger anota pedidos por um tempo, depois serve por um tempo</translation>
    </message>
    <message>
        <source>A second pair of hands on the floor</source>
        <extracomment>the-bottleneck: stops 4 question choices 3 text</extracomment>
        <translation>Um segundo par de mãos no salão</translation>
    </message>
    <message>
        <source>Roger was at work for 43 of the 45 minutes since noon. The six cooks together had less than half an hour of work in all that time.</source>
        <extracomment>the-bottleneck: stops 4 reveal happened</extracomment>
        <translation>Roger trabalhou 43 dos 45 minutos desde o meio-dia. Os seis cozinheiros juntos tiveram menos de meia hora de trabalho em todo esse tempo.</translation>
    </message>
    <message>
        <source>Look for who is busy all the time. What he gains, everybody gains.</source>
        <extracomment>the-bottleneck: stops 4 reveal principle</extracomment>
        <translation>Procure quem está ocupado o tempo todo. O que ele ganha, todos ganham.</translation>
    </message>
    <message>
        <source>To find the bottleneck before anything is changed, and to see that help elsewhere changes nothing.</source>
        <extracomment>the-bottleneck: teacher aim</extracomment>
        <translation>Achar o gargalo antes de mudar algo, e ver que ajuda em outro lugar não muda nada.</translation>
    </message>
    <message>
        <source>Where is the queue in a shop on the web, and how would you see it?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Onde está a fila numa loja na internet, e como se veria?</translation>
    </message>
    <message>
        <source>Why does a guest who asks where his food is make it later for all others?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Por que um cliente que pergunta onde está sua comida a atrasa para todos os outros?</translation>
    </message>
    <message>
        <source>If Roger became twice as fast, who would be the next bottleneck?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>Se Roger ficasse duas vezes mais rápido, quem seria o próximo gargalo?</translation>
    </message>
    <message>
        <source>The class wants more cooks, because it is food that guests wait for. Let them draw it, and say nothing until the curve is there.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>A turma quer mais cozinheiros, porque é pela comida que os clientes esperam. Deixe-a desenhar, e não diga nada até a curva estar lá.</translation>
    </message>
    <message>
        <source>Somebody says that Roger is too slow. He never rests: ask how much of his time goes into changing from one kind of work to another.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>Alguém diz que Roger é lento demais. Ele nunca descansa: pergunte quanto do tempo dele se vai em trocar de um tipo de trabalho para outro.</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>Três serviços e uma saga</translation>
    </message>
    <message>
        <source>What several services do is undone by further steps, not taken back; and between them no order holds.</source>
        <extracomment>three-services-and-a-saga: shows</extracomment>
        <translation>O que vários serviços fazem é desfeito por novos passos, não retirado; e entre eles não vale nenhuma ordem.</translation>
    </message>
    <message>
        <source>Orders, stock and payment are three services, each with a log of its own. Amira has ordered the last two falafel bowls: orders placed the order, stock holds the bowls, payment asks for 20.00. No transaction spans the three; a process manager carries it from step to step: a saga.</source>
        <extracomment>three-services-and-a-saga: stops 1 caption</extracomment>
        <translation>Pedidos, estoque e pagamento são três serviços, cada um com um log próprio. Amira pediu os dois últimos falafel bowls: pedidos fez o pedido, estoque reserva os bowls, pagamento cobra 20.00. Nenhuma transação abrange os três; um gerente de processo (process manager) leva isso de passo em passo: uma saga.</translation>
    </message>
    <message>
        <source>A minute ago Ben asked for a falafel bowl and was told that they are sold out. Amira&apos;s card is in the reader; in ten seconds it will be declined. Then the saga undoes what was done for her.</source>
        <extracomment>three-services-and-a-saga: stops 2 caption</extracomment>
        <translation>Há um minuto Ben pediu um falafel bowl e lhe disseram que estão esgotados. O cartão de Amira está no leitor; daqui a dez segundos será recusado. Então a saga desfaz o que foi feito para ela.</translation>
    </message>
    <message>
        <source>Who has learned meanwhile that stock holds the bowls?</source>
        <extracomment>three-services-and-a-saga: stops 2 hint</extracomment>
        <translation>Quem ficou sabendo nesse meio-tempo que o estoque reserva os bowls?</translation>
    </message>
    <message>
        <source>Amira&apos;s order comes undone. How does it stand with Ben?</source>
        <extracomment>three-services-and-a-saga: stops 2 question ask</extracomment>
        <translation>O pedido de Amira é desfeito. Como fica Ben?</translation>
    </message>
    <message>
        <source>As if she had never ordered: his order is good after all</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 1 text</extracomment>
        <translation>Como se ela nunca tivesse pedido: o pedido dele afinal vale</translation>
    </message>
    <message>
        <source>The same as before: until the end of the saga nobody could see the hold</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 2 text</extracomment>
        <translation>O mesmo que antes: até o fim da saga ninguém podia ver a reserva</translation>
    </message>
    <message>
        <source>He gets a bowl: by the clock he was next</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 3 text</extracomment>
        <translation>Ele recebe um bowl: pelo relógio era o próximo</translation>
    </message>
    <message>
        <source>He was told no, and that stays so, though two bowls are there</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 4 text</extracomment>
        <translation>Disseram-lhe não, e assim fica, embora haja dois bowls</translation>
    </message>
    <message>
        <source>The card was declined at 12:02. Stock gave the two bowls back, and her order is rejected. Ben&apos;s order is still rejected, “Falafel bowl is sold out”, and two are on sale.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal happened</extracomment>
        <translation>O cartão foi recusado às 12:02. O estoque devolveu os dois bowls, e o pedido dela está rejeitado. O de Ben continua rejeitado, “Falafel bowl está esgotado”, e há dois à venda.</translation>
    </message>
    <message>
        <source>A compensation is a new step, not a rollback: what others saw in between, they have seen.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal principle</extracomment>
        <translation>Uma compensação é um novo passo, não um rollback: o que outros viram no meio, viram.</translation>
    </message>
    <message>
        <source>Everything that was done for Amira has been undone.</source>
        <extracomment>three-services-and-a-saga: stops 3 caption</extracomment>
        <translation>Tudo o que foi feito para Amira foi desfeito.</translation>
    </message>
    <message>
        <source>What do the logs say of it now?</source>
        <extracomment>three-services-and-a-saga: stops 3 question ask</extracomment>
        <translation>O que os logs dizem disso agora?</translation>
    </message>
    <message>
        <source>Nothing: it was rolled back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 1 text</extracomment>
        <translation>Nada: houve rollback</translation>
    </message>
    <message>
        <source>That she ordered; the hold was deleted</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 2 text</extracomment>
        <translation>Que ela pediu; a reserva foi apagada</translation>
    </message>
    <message>
        <source>Both: that the bowls were held, and that they were given back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 3 text</extracomment>
        <translation>Ambas as coisas: que os bowls foram reservados, e que foram devolvidos</translation>
    </message>
    <message>
        <source>Six events are about her order: placed, held, money asked for, card declined, given back, rejected. The fifth does not delete the second. It says what happened next.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal happened</extracomment>
        <translation>Seis eventos tratam do pedido dela: feito, reservado, dinheiro cobrado, cartão recusado, devolvido, rejeitado. O quinto não apaga o segundo. Ele diz o que aconteceu depois.</translation>
    </message>
    <message>
        <source>The logs of a saga tell the way, with what had to be made good.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal principle</extracomment>
        <translation>Os logs de uma saga contam o caminho, com o que teve de ser reparado.</translation>
    </message>
    <message>
        <source>Chiara is about to order a ramen. Stock will hold it at 12:05:00, payment will ask for 12.00 at 12:05:02. What stock says needs ten seconds on its way to the order details; what payment says, none.</source>
        <extracomment>three-services-and-a-saga: stops 4 caption</extracomment>
        <translation>Chiara está prestes a pedir um ramen. O estoque o reservará às 12:05:00, o pagamento cobrará 12.00 às 12:05:02. O que o estoque diz leva dez segundos até os detalhes do pedido; o que o pagamento diz, nada.</translation>
    </message>
    <message>
        <source>Who puts the messages of two services in a row?</source>
        <extracomment>three-services-and-a-saga: stops 4 hint</extracomment>
        <translation>Quem põe em fila as mensagens de dois serviços?</translation>
    </message>
    <message>
        <source>At 12:05:05, what do the order details know?</source>
        <extracomment>three-services-and-a-saga: stops 4 question ask</extracomment>
        <translation>Às 12:05:05, o que sabem os detalhes do pedido?</translation>
    </message>
    <message>
        <source>That the ramen is held and 12.00 are asked for: events come in the order of their times</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 1 text</extracomment>
        <translation>Que o ramen está reservado e se cobram 12.00: os eventos vêm na ordem de suas horas</translation>
    </message>
    <message>
        <source>Neither: what is of 12:05:02 waits for what is of 12:05:00</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 2 text</extracomment>
        <translation>Nem uma nem outra coisa: o que é das 12:05:02 espera pelo que é das 12:05:00</translation>
    </message>
    <message>
        <source>That 12.00 are asked for; of the hold nothing yet</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 3 text</extracomment>
        <translation>Que se cobram 12.00; da reserva nada ainda</translation>
    </message>
    <message>
        <source>Nothing that can be believed: a view that is late is wrong</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 4 text</extracomment>
        <translation>Nada em que se possa crer: uma visão atrasada está errada</translation>
    </message>
    <message>
        <source>At 12:05:05 they said: 12.00 asked for, stock only asked. The hold came five seconds later. In their list it stands last, though its time is the earlier one.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal happened</extracomment>
        <translation>Às 12:05:05 diziam: 12.00 cobrados, estoque só consultado. A reserva veio cinco segundos depois. Na lista ela está por último, embora sua hora seja anterior.</translation>
    </message>
    <message>
        <source>Order holds in one stream. Between the streams of two services neither the clock nor the log of the one says what a reader hears first.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal principle</extracomment>
        <translation>A ordem vale dentro de um fluxo. Entre os fluxos de dois serviços, nem o relógio nem o log de um diz o que um leitor ouve primeiro.</translation>
    </message>
    <message>
        <source>To see that a saga makes good instead of rolling back, that others act on what lies in between, and that no order holds across services.</source>
        <extracomment>three-services-and-a-saga: teacher aim</extracomment>
        <translation>Ver que uma saga repara em vez de fazer rollback, que outros agem conforme o que há no meio, e que entre serviços não vale nenhuma ordem.</translation>
    </message>
    <message>
        <source>Should Ben be told that there are bowls again? Who would have to know that he asked?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>Dever-se-ia dizer a Ben que há bowls de novo? Quem teria de saber que ele perguntou?</translation>
    </message>
    <message>
        <source>Could stock say “perhaps” instead of “sold out”? What would that cost?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>O estoque poderia dizer “talvez” em vez de “esgotado”? O que isso custaria?</translation>
    </message>
    <message>
        <source>Which readers need the hold before the request for money, and what could they do about it?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>Que leitores precisam da reserva antes da cobrança, e o que poderiam fazer quanto a isso?</translation>
    </message>
    <message>
        <source>Somebody asks for one transaction over all three. Ask who would wait while a card is read, and what happens if payment is down.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>Alguém pede uma só transação sobre os três. Pergunte quem esperaria enquanto um cartão é lido, e o que acontece se o pagamento estiver fora do ar.</translation>
    </message>
    <message>
        <source>The ten seconds are injected, and the program says so. On a net they come by themselves, only shorter and not announced.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>Os dez segundos são injetados, e o programa o diz. Numa rede eles vêm sozinhos, só que mais curtos e sem aviso.</translation>
    </message>
    <message>
        <source>Two people, the last portion</source>
        <extracomment>two-people-the-last-portion: name</extracomment>
        <translation>Duas pessoas, a última porção</translation>
    </message>
    <message>
        <source>To look first guards nothing, and a race between people is settled by a rule.</source>
        <extracomment>two-people-the-last-portion: shows</extracomment>
        <translation>Olhar antes não protege nada, e uma corrida entre pessoas se resolve com uma regra.</translation>
    </message>
    <message>
        <source>Charlie and Roger look at the same moment: one falafel bowl is left. Each has a guest who wants it. Charlie sends his order at 12:04:05, Roger his at 12:04:06. The view that they read is twenty seconds late.</source>
        <extracomment>two-people-the-last-portion: stops 1 caption</extracomment>
        <translation>Charlie e Roger olham no mesmo momento: resta um falafel bowl. Cada um tem um cliente que o quer. Charlie envia seu pedido às 12:04:05, Roger o dele às 12:04:06. A visão que leem está vinte segundos atrasada.</translation>
    </message>
    <message>
        <source>Who counts the portions?</source>
        <extracomment>two-people-the-last-portion: stops 1 hint</extracomment>
        <translation>Quem conta as porções?</translation>
    </message>
    <message>
        <source>How many falafel bowls are sold?</source>
        <extracomment>two-people-the-last-portion: stops 1 question ask</extracomment>
        <translation>Quantos falafel bowls são vendidos?</translation>
    </message>
    <message>
        <source>One: the second order is refused</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 1 text</extracomment>
        <translation>Um: o segundo pedido é recusado</translation>
    </message>
    <message>
        <source>Two: both have looked, and there was one</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 2 text</extracomment>
        <translation>Dois: ambos olharam, e havia um</translation>
    </message>
    <message>
        <source>Two, unless the view is locked while one of them looks</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 3 text</extracomment>
        <translation>Dois, a não ser que a visão seja bloqueada enquanto um deles olha</translation>
    </message>
    <message>
        <source>One. Charlie&apos;s order is accepted; Roger&apos;s is rejected, because the dish is sold out. The view says “1 left” still, until 12:04:25: Roger could have looked again and again.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal happened</extracomment>
        <translation>Um. O pedido de Charlie é aceito; o de Roger é rejeitado, porque o prato está esgotado. A visão ainda diz “resta 1” até as 12:04:25: Roger poderia ter olhado vez após vez.</translation>
    </message>
    <message>
        <source>Who decides counts for himself, in the moment of deciding.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal principle</extracomment>
        <translation>Quem decide conta por si mesmo, no momento de decidir.</translation>
    </message>
    <message>
        <source>The same once more; but the view is not late at all. Both look at 12:04:04 and read “1 left”. Then Charlie sends at 12:04:05, and Roger at 12:04:06.</source>
        <extracomment>two-people-the-last-portion: stops 2 caption</extracomment>
        <translation>O mesmo mais uma vez; mas a visão não está nada atrasada. Ambos olham às 12:04:04 e leem “resta 1”. Então Charlie envia às 12:04:05, e Roger às 12:04:06.</translation>
    </message>
    <message>
        <source>What happens between looking and sending?</source>
        <extracomment>two-people-the-last-portion: stops 2 hint</extracomment>
        <translation>O que acontece entre olhar e enviar?</translation>
    </message>
    <message>
        <source>What becomes of Roger&apos;s order?</source>
        <extracomment>two-people-the-last-portion: stops 2 question ask</extracomment>
        <translation>O que acontece com o pedido de Roger?</translation>
    </message>
    <message>
        <source>It is accepted: he looked at a view that was right</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 1 text</extracomment>
        <translation>É aceito: ele olhou uma visão que estava certa</translation>
    </message>
    <message>
        <source>It depends on microseconds; only a lock can tell</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 2 text</extracomment>
        <translation>Depende de microssegundos; só um bloqueio pode dizer</translation>
    </message>
    <message>
        <source>It is rejected, as before</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 3 text</extracomment>
        <translation>É rejeitado, como antes</translation>
    </message>
    <message>
        <source>It is rejected. At 12:04:05 the view said “0 left”; but by then Roger had looked and was about to send.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal happened</extracomment>
        <translation>É rejeitado. Às 12:04:05 a visão dizia “restam 0”; mas então Roger já tinha olhado e ia enviar.</translation>
    </message>
    <message>
        <source>However fresh a view is, it is old when one acts on it. To look first saves vain walks; it guards nothing.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal principle</extracomment>
        <translation>Por mais fresca que uma visão seja, ela é velha quando se age por ela. Olhar antes poupa idas em vão; não protege nada.</translation>
    </message>
    <message>
        <source>Amira has paid for a ramen, and sees that her train goes. Charlie cancels at 12:10:00. Mei has read the ticket, and reaches for the noodles at 12:10:01.</source>
        <extracomment>two-people-the-last-portion: stops 3 caption</extracomment>
        <translation>Amira pagou por um ramen, e vê que o trem dela vai sair. Charlie cancela às 12:10:00. Mei leu a comanda, e pega o macarrão às 12:10:01.</translation>
    </message>
    <message>
        <source>What happens to Mei?</source>
        <extracomment>two-people-the-last-portion: stops 3 question ask</extracomment>
        <translation>O que acontece com Mei?</translation>
    </message>
    <message>
        <source>She is told that it was cancelled, and the portion is for sale again</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 1 text</extracomment>
        <translation>Ela fica sabendo que foi cancelado, e a porção está à venda de novo</translation>
    </message>
    <message>
        <source>She cooks: when she looked, the order stood there</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 2 text</extracomment>
        <translation>Ela cozinha: quando olhou, o pedido estava lá</translation>
    </message>
    <message>
        <source>She holds the ticket&apos;s lock since she read it, so Charlie has to wait</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 3 text</extracomment>
        <translation>Ela tem o bloqueio da comanda desde que a leu, então Charlie tem de esperar</translation>
    </message>
    <message>
        <source>Mei is refused: the order was cancelled. Amira has her 12.00 back, and twelve ramen are left, as many as before she came.</source>
        <extracomment>two-people-the-last-portion: stops 3 reveal happened</extracomment>
        <translation>O comando de Mei é recusado: o pedido foi cancelado. Amira tem seus 12.00 de volta, e restam doze ramen, tantos quantos antes de ela vir.</translation>
    </message>
    <message>
        <source>Ben&apos;s train goes as well. But this time Mei is first: she puts his ramen on the fire at 12:13:00, and Charlie cancels one second later.</source>
        <extracomment>two-people-the-last-portion: stops 4 caption</extracomment>
        <translation>O trem de Ben também vai sair. Mas desta vez Mei é a primeira: põe o ramen dele no fogo às 12:13:00, e Charlie cancela um segundo depois.</translation>
    </message>
    <message>
        <source>What would you do as the landlord?</source>
        <extracomment>two-people-the-last-portion: stops 4 hint</extracomment>
        <translation>O que você faria como dono da casa?</translation>
    </message>
    <message>
        <source>What does the restaurant do?</source>
        <extracomment>two-people-the-last-portion: stops 4 question ask</extracomment>
        <translation>O que o restaurante faz?</translation>
    </message>
    <message>
        <source>It must not come to that: a lock decides which of the two is first</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 1 text</extracomment>
        <translation>Não se deve chegar a isso: um bloqueio decide qual dos dois vem primeiro</translation>
    </message>
    <message>
        <source>By its rule he gets his money, and the house bears the ramen</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 2 text</extracomment>
        <translation>Por sua regra ele recebe o dinheiro, e a casa arca com o ramen</translation>
    </message>
    <message>
        <source>It cannot come to that: Charlie looks first whether it cooks</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 3 text</extracomment>
        <translation>Não pode chegar a isso: Charlie olha antes se está no fogo</translation>
    </message>
    <message>
        <source>Ben has his 12.00 back, and one ramen is gone: eleven are left. That is this house&apos;s rule. Another would keep the money.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal happened</extracomment>
        <translation>Ben tem seus 12.00 de volta, e um ramen se foi: restam onze. Essa é a regra desta casa. Outra ficaria com o dinheiro.</translation>
    </message>
    <message>
        <source>A race between people lasts seconds or minutes. Say for each order of events what the house does; that is a rule, and no lock.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal principle</extracomment>
        <translation>Uma corrida entre pessoas dura segundos ou minutos. Diga, para cada ordem dos eventos, o que a casa faz; isso é uma regra, e não um bloqueio.</translation>
    </message>
    <message>
        <source>To know that a view invites and does not guard, and to settle races by the rules of the house.</source>
        <extracomment>two-people-the-last-portion: teacher aim</extracomment>
        <translation>Saber que uma visão convida e não protege, e resolver corridas pelas regras da casa.</translation>
    </message>
    <message>
        <source>Two people choose the same user name. Who finds out, and when?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>Duas pessoas escolhem o mesmo nome de usuário. Quem descobre, e quando?</translation>
    </message>
    <message>
        <source>How long would the lock have to be held in which a guest makes up his mind?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>Quanto tempo teria de durar o bloqueio em que um cliente se decide?</translation>
    </message>
    <message>
        <source>What does your bank do when two people draw the last money of one account?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>O que seu banco faz quando duas pessoas sacam o último dinheiro de uma conta?</translation>
    </message>
    <message>
        <source>The class makes the view faster, and thinks that it is done. The second case is for that: let them vote again.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>A turma deixa a visão mais rápida, e acha que está resolvido. Para isso serve o segundo caso: faça votar de novo.</translation>
    </message>
    <message>
        <source>Somebody says that a database has locks. It has, and the decision about the stock is taken in one transaction; it lasts milliseconds, and nobody thinks it over meanwhile.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>Alguém diz que um banco de dados tem bloqueios. Tem, e a decisão sobre o estoque é tomada numa só transação; ela dura milissegundos, e ninguém fica pensando enquanto isso.</translation>
    </message>
    <message>
        <source>Views thrown away, and rebuilt</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>Visões jogadas fora e reconstruídas</translation>
    </message>
    <message>
        <source>A view can be thrown away and folded again from the log. Nothing is done a second time.</source>
        <extracomment>views-thrown-away-and-rebuilt: shows</extracomment>
        <translation>Uma visão pode ser jogada fora e dobrada de novo a partir do log. Nada é feito uma segunda vez.</translation>
    </message>
    <message>
        <source>What the views show lies in stores of their own. In ten seconds all of these are thrown away, while the kitchen works on two tickets.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 1 caption</extracomment>
        <translation>O que as visões mostram fica em armazenamentos próprios. Daqui a dez segundos todos eles são jogados fora, enquanto a cozinha trabalha em duas comandas.</translation>
    </message>
    <message>
        <source>For three minutes there were no read stores; who looked was answered from the tables of the write side. In ten seconds every view is folded again from the log, from its first event on. The log tells of eleven dishes that went on the fire.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 caption</extracomment>
        <translation>Por três minutos não houve armazenamentos de leitura; quem olhava recebia a resposta das tabelas do lado de escrita. Daqui a dez segundos cada visão é dobrada de novo do log, desde o primeiro evento. O log fala de onze pratos que foram para o fogo.</translation>
    </message>
    <message>
        <source>Who asks for a dish: a command, or an event?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 hint</extracomment>
        <translation>Quem pede um prato: um comando, ou um evento?</translation>
    </message>
    <message>
        <source>The kitchen view is folded again. How many dishes go on the fire because of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question ask</extracomment>
        <translation>A visão da cozinha é dobrada de novo. Quantos pratos vão para o fogo por causa disso?</translation>
    </message>
    <message>
        <source>Eleven: every command is carried out again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 1 text</extracomment>
        <translation>Onze: todos os comandos são executados de novo</translation>
    </message>
    <message>
        <source>Those that are on the fire now: that is done again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 2 text</extracomment>
        <translation>Os que estão no fogo agora: isso é feito de novo</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 3 text</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None. The kitchen shows the same three tickets; eleven dishes were started, as before; and nobody gave a command.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal happened</extracomment>
        <translation>Nenhum. A cozinha mostra as mesmas três comandas; onze pratos foram começados, como antes; e ninguém deu um comando.</translation>
    </message>
    <message>
        <source>A projection reads events and makes documents. It decides nothing, sends nothing and cooks nothing.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal principle</extracomment>
        <translation>Uma projeção lê eventos e faz documentos. Não decide nada, não envia nada e não cozinha nada.</translation>
    </message>
    <message>
        <source>Amira has paid 13.00 for order 1: fried rice 9.00, miso soup 4.00. Say the soup costs 5.00 from tomorrow on, and then this lunch is replayed.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 caption</extracomment>
        <translation>Amira pagou 13.00 pelo pedido 1: fried rice 9.00, miso soup 4.00. Suponha que a sopa custe 5.00 a partir de amanhã, e que então este almoço seja reproduzido.</translation>
    </message>
    <message>
        <source>Where does the price on her bill stand?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 hint</extracomment>
        <translation>Onde está o preço da conta dela?</translation>
    </message>
    <message>
        <source>What does the replay say that she had to pay?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question ask</extracomment>
        <translation>O que a reprodução diz que ela teve de pagar?</translation>
    </message>
    <message>
        <source>14.00: her order is taken again, at the new price</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 1 text</extracomment>
        <translation>14.00: o pedido dela é anotado de novo, ao novo preço</translation>
    </message>
    <message>
        <source>13.00</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 2 text</extracomment>
        <translation>13.00</translation>
    </message>
    <message>
        <source>13.00, and she is sent a bill for the rest</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 3 text</extracomment>
        <translation>13.00, e ela recebe uma conta pelo resto</translation>
    </message>
    <message>
        <source>13.00. The view that you see was folded again a quarter of a minute ago, and took the prices from the event in which she ordered.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal happened</extracomment>
        <translation>13.00. A visão que se vê foi dobrada de novo há um quarto de minuto, e tirou os preços do evento com que ela pediu.</translation>
    </message>
    <message>
        <source>A replay repeats what happened. What it costs today, nobody asks.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal principle</extracomment>
        <translation>Uma reprodução repete o que aconteceu. Quanto custa hoje, ninguém pergunta.</translation>
    </message>
    <message>
        <source>Ticket 4 was sent at 12:13:44. Since 12:18:44 it is marked on the screen: it waits longer than five minutes.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 caption</extracomment>
        <translation>A comanda 4 foi enviada às 12:13:44. Desde as 12:18:44 está marcada na tela: espera há mais de cinco minutos.</translation>
    </message>
    <message>
        <source>What would another look tomorrow have to find?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 hint</extracomment>
        <translation>O que outra olhada, amanhã, teria de encontrar?</translation>
    </message>
    <message>
        <source>The kitchen view is folded again tomorrow. What stands in its store of the mark?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question ask</extracomment>
        <translation>A visão da cozinha é dobrada de novo amanhã. O que há da marca no armazenamento dela?</translation>
    </message>
    <message>
        <source>That the ticket is a day late: the projection looks at the clock</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 1 text</extracomment>
        <translation>Que a comanda está um dia atrasada: a projeção olha o relógio</translation>
    </message>
    <message>
        <source>Nothing: only when it was sent. The screen reckons the mark</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 2 text</extracomment>
        <translation>Nada: só quando foi enviada. É a tela que calcula a marca</translation>
    </message>
    <message>
        <source>That it was marked: the projection asks the screen</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 3 text</extracomment>
        <translation>Que estava marcada: a projeção pergunta à tela</translation>
    </message>
    <message>
        <source>In the store stands when the ticket was sent, 12:13:44, as it did before the stores were thrown away. Whoever looks reckons how long ago that is.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal happened</extracomment>
        <translation>No armazenamento está quando a comanda foi enviada, 12:13:44, como antes de os armazenamentos serem jogados fora. Quem olha calcula há quanto tempo foi isso.</translation>
    </message>
    <message>
        <source>Two folds of one log are equal: a projection knows its events and nothing else.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal principle</extracomment>
        <translation>Duas dobras de um log são iguais: uma projeção conhece seus eventos e nada mais.</translation>
    </message>
    <message>
        <source>To trust that a view can be thrown away, and to see what must hold for that: nothing but events goes in, and nothing but documents comes out.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher aim</extracomment>
        <translation>Confiar que uma visão pode ser jogada fora, e ver o que deve valer para isso: só eventos entram, e só documentos saem.</translation>
    </message>
    <message>
        <source>A reader of the log sends mails. What must it know before it may read from the beginning?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>Um leitor do log envia e-mails. O que ele precisa saber antes de poder ler desde o começo?</translation>
    </message>
    <message>
        <source>The price of a dish is looked up when a view is folded, not when it is ordered. What comes of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>O preço de um prato é consultado quando se dobra uma visão, não quando se pede. No que isso dá?</translation>
    </message>
    <message>
        <source>When would you throw a view away on purpose?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>Quando você jogaria uma visão fora de propósito?</translation>
    </message>
    <message>
        <source>Replay is taken for running the program again. Count the commands aloud: before and after there are as many.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>Toma-se a reprodução por rodar o programa de novo. Conte os comandos em voz alta: antes e depois há o mesmo número.</translation>
    </message>
    <message>
        <source>Somebody has met a system in which a replay did send mails. So it can: then the sender was written as a projection. It is a process manager, and keeps its own place in the log.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>Alguém conheceu um sistema em que uma reprodução enviou e-mails. Pode ser: então quem enviava estava escrito como projeção. Ele é um gerente de processo, e guarda seu próprio lugar no log.</translation>
    </message>
    <message>
        <source>When not to</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>Quando não</translation>
    </message>
    <message>
        <source>A small house with one model: nothing is late, and nothing has to be kept in step.</source>
        <extracomment>when-not-to: shows</extracomment>
        <translation>Uma casa pequena com um modelo: nada atrasa, e nada tem de ser mantido em dia.</translation>
    </message>
    <message>
        <source>A small lunch. Roger and Charlie both do everything. There are no read stores: who looks is answered from the very tables that the commands change. Ben is about to order, at 12:09:18.</source>
        <extracomment>when-not-to: stops 1 caption</extracomment>
        <translation>Um almoço pequeno. Roger e Charlie fazem tudo, os dois. Não há armazenamentos de leitura: quem olha recebe a resposta das mesmas tabelas que os comandos mudam. Ben está prestes a pedir, às 12:09:18.</translation>
    </message>
    <message>
        <source>How far is it from what Roger writes to what Roger reads?</source>
        <extracomment>when-not-to: stops 1 hint</extracomment>
        <translation>Que distância há do que Roger escreve ao que Roger lê?</translation>
    </message>
    <message>
        <source>When does the waiters&apos; view show Ben&apos;s order?</source>
        <extracomment>when-not-to: stops 1 question ask</extracomment>
        <translation>Quando a visão dos garçons mostra o pedido de Ben?</translation>
    </message>
    <message>
        <source>When a message of it has reached the view</source>
        <extracomment>when-not-to: stops 1 question choices 1 text</extracomment>
        <translation>Quando uma mensagem sobre ele tiver chegado à visão</translation>
    </message>
    <message>
        <source>When it has been copied into the database for readers</source>
        <extracomment>when-not-to: stops 1 question choices 2 text</extracomment>
        <translation>Quando ele tiver sido copiado para o banco de dados de leitura</translation>
    </message>
    <message>
        <source>At 12:09:18: it is the same table</source>
        <extracomment>when-not-to: stops 1 question choices 3 text</extracomment>
        <translation>Às 12:09:18: é a mesma tabela</translation>
    </message>
    <message>
        <source>Some time after: what is accepted is never shown at once</source>
        <extracomment>when-not-to: stops 1 question choices 4 text</extracomment>
        <translation>Algum tempo depois: o que é aceito nunca é mostrado na hora</translation>
    </message>
    <message>
        <source>At 12:09:18 it was ordered, and at 12:09:18 it was shown. Nothing was sent, nothing copied, nothing folded.</source>
        <extracomment>when-not-to: stops 1 reveal happened</extracomment>
        <translation>Às 12:09:18 foi pedido, e às 12:09:18 foi mostrado. Nada foi enviado, nada copiado, nada dobrado.</translation>
    </message>
    <message>
        <source>One model for writing and reading: CRUD. It has no lag, because there is nothing that could lag.</source>
        <extracomment>when-not-to: stops 1 reveal principle</extracomment>
        <translation>Um modelo para escrever e ler: CRUD. Não tem atraso, porque não há nada que possa atrasar.</translation>
    </message>
    <message>
        <source>At 12:23:00 Roger led three guests to table 2. Two more stand at the door. He looks at his view, sees that table 2 is taken, and will lead them to table 3.</source>
        <extracomment>when-not-to: stops 2 caption</extracomment>
        <translation>Às 12:23:00 Roger levou três clientes à mesa 2. Mais dois estão à porta. Ele olha sua visão, vê que a mesa 2 está ocupada, e os levará à mesa 3.</translation>
    </message>
    <message>
        <source>The same lunch, one thing other: each view has a store of its own, made from events, and the waiters&apos; view is half a minute late. At 12:23:00 Roger led three guests to table 2. Two more stand at the door, and he looks at his view.</source>
        <extracomment>when-not-to: stops 3 caption</extracomment>
        <translation>O mesmo almoço, com uma coisa diferente: cada visão tem um armazenamento próprio, feito de eventos, e a visão dos garçons está meio minuto atrasada. Às 12:23:00 Roger levou três clientes à mesa 2. Mais dois estão à porta, e ele olha sua visão.</translation>
    </message>
    <message>
        <source>Where does he lead them?</source>
        <extracomment>when-not-to: stops 3 question ask</extracomment>
        <translation>Para onde ele os leva?</translation>
    </message>
    <message>
        <source>To table 3: that he seated the three was accepted, so he sees it</source>
        <extracomment>when-not-to: stops 3 question choices 1 text</extracomment>
        <translation>À mesa 3: que ele acomodou os três foi aceito, então ele vê</translation>
    </message>
    <message>
        <source>To table 3: he looks before he goes, so nothing can go wrong</source>
        <extracomment>when-not-to: stops 3 question choices 2 text</extracomment>
        <translation>À mesa 3: ele olha antes de ir, então nada pode dar errado</translation>
    </message>
    <message>
        <source>To table 2</source>
        <extracomment>when-not-to: stops 3 question choices 3 text</extracomment>
        <translation>À mesa 2</translation>
    </message>
    <message>
        <source>To table 2: his view said that it was free. “Table 2 is taken by a party of 3.” He walked for nothing, and Charlie led the two to table 3, ten seconds later than in the other lunch.</source>
        <extracomment>when-not-to: stops 3 reveal happened</extracomment>
        <translation>À mesa 2: a visão dele dizia que estava livre. “A mesa 2 está ocupada por um grupo de 3.” Ele foi até lá em vão, e Charlie levou os dois à mesa 3, dez segundos mais tarde que no outro almoço.</translation>
    </message>
    <message>
        <source>Two models have a time in between. Who gets them has to know what to do in it.</source>
        <extracomment>when-not-to: stops 3 reveal principle</extracomment>
        <translation>Dois modelos têm um tempo entre si. Quem os adota tem de saber o que fazer nele.</translation>
    </message>
    <message>
        <source>Lunch is over. 17 came, alone or together; 12 were served by now, and four still sit. 42 times somebody looked at a view that lacked something.</source>
        <extracomment>when-not-to: stops 4 caption</extracomment>
        <translation>O almoço acabou. Vieram 17, sozinhos ou juntos; 12 já foram servidos, e quatro ainda estão sentados. 42 vezes alguém olhou uma visão a que faltava algo.</translation>
    </message>
    <message>
        <source>What did the guests get of it?</source>
        <extracomment>when-not-to: stops 4 hint</extracomment>
        <translation>O que os clientes ganharam com isso?</translation>
    </message>
    <message>
        <source>What has this lunch gained by views with stores of their own?</source>
        <extracomment>when-not-to: stops 4 question ask</extracomment>
        <translation>O que este almoço ganhou com visões em armazenamentos próprios?</translation>
    </message>
    <message>
        <source>Time: who reads does not wait for who writes</source>
        <extracomment>when-not-to: stops 4 question choices 1 text</extracomment>
        <translation>Tempo: quem lê não espera por quem escreve</translation>
    </message>
    <message>
        <source>It is more right: what is sourced from events cannot go wrong</source>
        <extracomment>when-not-to: stops 4 question choices 2 text</extracomment>
        <translation>Está mais certo: o que vem de eventos não pode dar errado</translation>
    </message>
    <message>
        <source>Nothing: as many were served, and as fast</source>
        <extracomment>when-not-to: stops 4 question choices 3 text</extracomment>
        <translation>Nada: serviram-se tantos quantos antes, e com a mesma rapidez</translation>
    </message>
    <message>
        <source>It is up to date again, so it has cost nothing either</source>
        <extracomment>when-not-to: stops 4 question choices 4 text</extracomment>
        <translation>Está em dia de novo, então também não custou nada</translation>
    </message>
    <message>
        <source>Food took 6:52 in both lunches, and 12 were served in both. With one model no look lacked anything and nobody was refused; here it was 42 looks, and one walk in vain.</source>
        <extracomment>when-not-to: stops 4 reveal happened</extracomment>
        <translation>A comida levou 6:52 nos dois almoços, e nos dois foram servidos 12. Com um modelo, a nenhuma olhada faltou nada e ninguém foi recusado; aqui foram 42 olhadas, e uma ida em vão.</translation>
    </message>
    <message>
        <source>A second model pays where many read what few write, in forms of their own. Where two people do everything, it is one more thing to keep in step.</source>
        <extracomment>when-not-to: stops 4 reveal principle</extracomment>
        <translation>Um segundo modelo compensa onde muitos leem o que poucos escrevem, em formas próprias. Onde duas pessoas fazem tudo, é mais uma coisa a manter em dia.</translation>
    </message>
    <message>
        <source>The house has grown fond of its log all the same: of each order it tells how it came to be. Say that not all of it is worth that.</source>
        <extracomment>when-not-to: stops 5 caption</extracomment>
        <translation>Mesmo assim a casa se afeiçoou ao seu log: de cada pedido ele conta como chegou a ser. Suponha que nem tudo valha isso.</translation>
    </message>
    <message>
        <source>Of what would you keep the events, if you had to choose?</source>
        <extracomment>when-not-to: stops 5 question ask</extracomment>
        <translation>Do que você guardaria os eventos, se tivesse de escolher?</translation>
    </message>
    <message>
        <source>Of everything: what is good for orders is good for menu, tables and staff list</source>
        <extracomment>when-not-to: stops 5 question choices 1 text</extracomment>
        <translation>De tudo: o que é bom para pedidos é bom para cardápio, mesas e lista da equipe</translation>
    </message>
    <message>
        <source>All or nothing: without events and messages it would not be CQRS</source>
        <extracomment>when-not-to: stops 5 question choices 2 text</extracomment>
        <translation>Tudo ou nada: sem eventos e mensagens não seria CQRS</translation>
    </message>
    <message>
        <source>Of orders and money; menu and tables can stay rows that are changed</source>
        <extracomment>when-not-to: stops 5 question choices 3 text</extracomment>
        <translation>De pedidos e dinheiro; cardápio e mesas podem seguir como linhas que se mudam</translation>
    </message>
    <message>
        <source>Ben&apos;s order has 12 events; each answers what a guest, a cook or the tax office may ask: who, when, how much. The ramen cost 12.00 all day: one row says it, and nobody asks how it came to be.</source>
        <extracomment>when-not-to: stops 5 reveal happened</extracomment>
        <translation>O pedido de Ben tem 12 eventos; cada um responde ao que um cliente, um cozinheiro ou o fisco pode perguntar: quem, quando, quanto. O ramen custou 12.00 o dia todo: uma linha o diz, e ninguém pergunta como chegou a isso.</translation>
    </message>
    <message>
        <source>Choose part by part. Events are for what has a history that somebody asks for; to split reading from writing needs no events at all.</source>
        <extracomment>when-not-to: stops 5 reveal principle</extracomment>
        <translation>Escolha parte por parte. Eventos são para o que tem uma história pela qual alguém pergunta; separar leitura de escrita não precisa de evento nenhum.</translation>
    </message>
    <message>
        <source>To be able to say no: to see what a second model costs where it gains nothing, and that a system need not be all of one kind.</source>
        <extracomment>when-not-to: teacher aim</extracomment>
        <translation>Poder dizer não: ver o que um segundo modelo custa onde não ganha nada, e que um sistema não precisa ser todo de um tipo.</translation>
    </message>
    <message>
        <source>What would have to change in this house, for the second model to pay?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>O que teria de mudar nesta casa para o segundo modelo compensar?</translation>
    </message>
    <message>
        <source>Which parts of a web shop would you leave as they are?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>Que partes de uma loja na web você deixaria como estão?</translation>
    </message>
    <message>
        <source>Two models are twice the code for each new field. Who pays for that, and when?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>Dois modelos são o dobro de código para cada campo novo. Quem paga por isso, e quando?</translation>
    </message>
    <message>
        <source>The class concludes that CQRS is bad. Show “Asking, or reading a board” again: there reading was the work.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>A turma conclui que CQRS é ruim. Mostre de novo “Perguntar, ou ler um painel”: ali ler era o trabalho.</translation>
    </message>
    <message>
        <source>“But the log!” A log can be kept beside one model; so it is in the first evening.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>“Mas e o log!” Um log pode ser guardado ao lado de um só modelo; assim é na primeira noite.</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>Quem pode escrever, e quem pode ler</translation>
    </message>
    <message>
        <source>Commands are somebody&apos;s task, views are made for their readers, and a name stands in more places than one row.</source>
        <extracomment>who-may-write-and-who-may-read: shows</extracomment>
        <translation>Comandos são tarefa de alguém, visões são feitas para seus leitores, e um nome está em mais lugares que uma linha.</translation>
    </message>
    <message>
        <source>Amira&apos;s fried rice is on the kitchen&apos;s screen. Nobody has begun. Roger, who serves, reads that screen too; he wants to help and presses “start” there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 caption</extracomment>
        <translation>O fried rice de Amira está na tela da cozinha. Ninguém começou. Roger, que serve, também lê essa tela; ele quer ajudar e aperta ali “Começar”.</translation>
    </message>
    <message>
        <source>Whose task is it to start cooking?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 hint</extracomment>
        <translation>De quem é a tarefa de começar a cozinhar?</translation>
    </message>
    <message>
        <source>What does he get for an answer?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question ask</extracomment>
        <translation>Que resposta ele recebe?</translation>
    </message>
    <message>
        <source>None: a command is not answered</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 1 text</extracomment>
        <translation>Nenhuma: um comando não é respondido</translation>
    </message>
    <message>
        <source>Yes: he has looked, and nobody has begun</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 2 text</extracomment>
        <translation>Sim: ele olhou, e ninguém começou</translation>
    </message>
    <message>
        <source>No, and why</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 3 text</extracomment>
        <translation>Não, e por quê</translation>
    </message>
    <message>
        <source>“Roger (runner) may not start cooking.” Ten seconds later, at 12:04:50, Mei starts, and nobody objects. What he asked for is no event: nothing of it is on any screen.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal happened</extracomment>
        <translation>“Roger (serve) não pode começar a cozinhar.” Dez segundos depois, às 12:04:50, Mei começa, e ninguém se opõe. O que ele pediu não é um evento: nada disso está em tela nenhuma.</translation>
    </message>
    <message>
        <source>A command may be refused, and says why. Who may give it is decided where it is handled, not by what a screen shows.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal principle</extracomment>
        <translation>Um comando pode ser recusado, e diz por quê. Quem pode dá-lo se decide onde ele é tratado, não pelo que uma tela mostra.</translation>
    </message>
    <message>
        <source>Three views show order 1: the kitchen&apos;s, the waiters&apos;, and the board on the wall that every guest can read.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 caption</extracomment>
        <translation>Três visões mostram o pedido 1: a da cozinha, a dos garçons, e o painel na parede que qualquer cliente pode ler.</translation>
    </message>
    <message>
        <source>What may everybody know of Amira?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 hint</extracomment>
        <translation>O que todos podem saber de Amira?</translation>
    </message>
    <message>
        <source>What must be so, that this board may hang on the wall?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question ask</extracomment>
        <translation>O que tem de valer para este painel poder ficar na parede?</translation>
    </message>
    <message>
        <source>It needs a database of its own</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 1 text</extracomment>
        <translation>Ele precisa de um banco de dados próprio</translation>
    </message>
    <message>
        <source>It must never be late</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 2 text</extracomment>
        <translation>Ele nunca pode estar atrasado</translation>
    </message>
    <message>
        <source>No name, no allergy and no money stands in it</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 3 text</extracomment>
        <translation>Não há nele nome, alergia nem dinheiro</translation>
    </message>
    <message>
        <source>The board has a number, 1, and how far it is. The kitchen&apos;s ticket says Amira, and peanuts: who must not eat them is the kitchen&apos;s business, and nobody else&apos;s at the counter.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal happened</extracomment>
        <translation>O painel tem um número, 1, e em que ponto está. A comanda da cozinha diz Amira, e amendoim: quem não pode comê-lo é assunto da cozinha, e de mais ninguém no balcão.</translation>
    </message>
    <message>
        <source>A view is made for its readers: what they may not know is not hidden in it, it is not there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal principle</extracomment>
        <translation>Uma visão é feita para seus leitores: o que eles não podem saber não está escondido nela, não está lá.</translation>
    </message>
    <message>
        <source>Table 1 wants a soup instead of the ramen. Charlie looks at the waiters&apos; view: it says that the ramen was sent to the kitchen, no more. He is about to take it off the order.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 caption</extracomment>
        <translation>A mesa 1 quer uma sopa em vez do ramen. Charlie olha a visão dos garçons: ela diz que o ramen foi enviado à cozinha, e nada mais. Ele está prestes a tirá-lo do pedido.</translation>
    </message>
    <message>
        <source>Mei has it in her pan. What happens?</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question ask</extracomment>
        <translation>Mei o tem na panela. O que acontece?</translation>
    </message>
    <message>
        <source>It is taken off: his view did not forbid it</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 1 text</extracomment>
        <translation>É tirado: a visão dele não o proibia</translation>
    </message>
    <message>
        <source>Nothing he hears of: he sends, and that is all</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 2 text</extracomment>
        <translation>Nada de que ele saiba: ele envia, e isso é tudo</translation>
    </message>
    <message>
        <source>He is told that only a manager can do that now</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 3 text</extracomment>
        <translation>Dizem a ele que agora só um gerente pode fazer isso</translation>
    </message>
    <message>
        <source>“Line 1 (ramen) of order 2 is cooking: only a manager can void it.” Nadia does it at 12:07:30; the ramen is thrown away, and stays in the log with her reason.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal happened</extracomment>
        <translation>“A linha 1 (ramen) do pedido 2 está no fogo: só um gerente pode estorná-la.” Nadia o faz às 12:07:30; o ramen é jogado fora, e fica no log com o motivo que ela deu.</translation>
    </message>
    <message>
        <source>Views guide, the write side decides: it looks at what is so, and at who asks.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal principle</extracomment>
        <translation>Visões guiam, o lado de escrita decide: ele olha o que é verdade, e quem pergunta.</translation>
    </message>
    <message>
        <source>Amira has her food and is gone, from the kitchen&apos;s screen and from the waiters&apos;. She asks that her name be forgotten. In half a minute all rows of all views are thrown away, hers in the order details too. At 12:11 the views are folded again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 caption</extracomment>
        <translation>Amira tem sua comida e foi embora, da tela da cozinha e da dos garçons. Ela pede que seu nome seja esquecido. Daqui a meio minuto todas as linhas de todas as visões são jogadas fora, a dela nos detalhes do pedido também. Às 12:11 as visões são dobradas de novo.</translation>
    </message>
    <message>
        <source>What are the views made from?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 hint</extracomment>
        <translation>Do que são feitas as visões?</translation>
    </message>
    <message>
        <source>Where does her name stand at 12:11?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question ask</extracomment>
        <translation>Onde está o nome dela às 12:11?</translation>
    </message>
    <message>
        <source>Nowhere: the row in which it stood is gone</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 1 text</extracomment>
        <translation>Em lugar nenhum: a linha em que estava sumiu</translation>
    </message>
    <message>
        <source>Nowhere: what is thrown away is deleted from the log, and the views follow</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 2 text</extracomment>
        <translation>Em lugar nenhum: o que se joga fora é apagado do log, e as visões seguem</translation>
    </message>
    <message>
        <source>In the order details, as before</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 3 text</extracomment>
        <translation>Nos detalhes do pedido, como antes</translation>
    </message>
    <message>
        <source>Without any read store, who looked was told her name by the tables of the write side. Folded again, the order details say Amira, and peanuts: it came back from what was recorded when she ordered.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal happened</extracomment>
        <translation>Sem armazenamento de leitura, quem olhava ouvia o nome dela das tabelas do lado de escrita. Dobrados de novo, os detalhes do pedido dizem Amira, e amendoim: voltou do que foi registrado quando ela pediu.</translation>
    </message>
    <message>
        <source>Deleting a row forgets nobody: a view is a copy, and the next one has the name again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal principle</extracomment>
        <translation>Apagar uma linha não esquece ninguém: uma visão é uma cópia, e a próxima tem o nome de novo.</translation>
    </message>
    <message>
        <source>Event 9 says that order 1 was placed. The log is never changed: each event is sealed with the one before it.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 caption</extracomment>
        <translation>O evento 9 diz que o pedido 1 foi feito. O log nunca é mudado: cada evento é selado com o anterior.</translation>
    </message>
    <message>
        <source>How can she be forgotten all the same?</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question ask</extracomment>
        <translation>Como ela pode ser esquecida mesmo assim?</translation>
    </message>
    <message>
        <source>Delete event 9, and fold the views again</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 1 text</extracomment>
        <translation>Apagar o evento 9, e dobrar as visões de novo</translation>
    </message>
    <message>
        <source>Delete her row in every view there is, each night</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 2 text</extracomment>
        <translation>Apagar a linha dela em todas as visões que há, toda noite</translation>
    </message>
    <message>
        <source>Keep her name beside the log, where it can be destroyed</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 3 text</extracomment>
        <translation>Guardar o nome dela ao lado do log, onde possa ser destruído</translation>
    </message>
    <message>
        <source>So it is here: name and allergies lie beside the log, and event 9 has only a hash of them. Once they are destroyed, order 1 is still one fried rice for 9.00, paid, cooked and delivered, of nobody.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal happened</extracomment>
        <translation>Assim é aqui: nome e alergias ficam ao lado do log, e o evento 9 só tem um hash deles. Uma vez destruídos, o pedido 1 continua sendo um fried rice de 9.00, pago, preparado e entregue, de ninguém.</translation>
    </message>
    <message>
        <source>Decide before you record what may have to go, and keep it where it can go.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal principle</extracomment>
        <translation>Decida, antes de registrar, o que talvez tenha de sumir, e guarde-o onde possa sumir.</translation>
    </message>
    <message>
        <source>To see that writing is a right that is checked with each command, that reading is settled by what a view is made of, and that forgetting has to be planned.</source>
        <extracomment>who-may-write-and-who-may-read: teacher aim</extracomment>
        <translation>Ver que escrever é um direito verificado a cada comando, que a leitura se decide por aquilo de que uma visão é feita, e que esquecer tem de ser planejado.</translation>
    </message>
    <message>
        <source>Which of the restaurant&apos;s views could a guest&apos;s phone be given, and what of it?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>Qual das visões do restaurante se poderia dar ao telefone de um cliente, e que parte dela?</translation>
    </message>
    <message>
        <source>Where else does a guest&apos;s name stand: copies, prints, mails, what others have read?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>Onde mais está o nome de um cliente: cópias, impressos, e-mails, o que outros leram?</translation>
    </message>
    <message>
        <source>Is a hash of a name a name? What if there are only a few names it can be?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>O hash de um nome é um nome? E se há só uns poucos nomes possíveis?</translation>
    </message>
    <message>
        <source>“Roger could simply have cooked.” He could; the question is who answers for it. Ask for an example from a hospital.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>“Roger poderia simplesmente ter cozinhado.” Poderia; a questão é quem responde por isso. Peça um exemplo de um hospital.</translation>
    </message>
    <message>
        <source>The last answer looks like a trick of this program. Show it after class: cqrs-restaurant forget FILE order 1, then verify FILE.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>A última resposta parece um truque deste programa. Mostre depois da aula: cqrs-restaurant forget FILE order 1, depois verify FILE.</translation>
    </message>
    <message>
        <source>Written, and published</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>Escrito, e publicado</translation>
    </message>
    <message>
        <source>Write twice, and one of the two can be lost. Write once and follow, and it comes perhaps twice.</source>
        <extracomment>written-and-published: shows</extracomment>
        <translation>Escreva duas vezes, e uma das duas pode se perder. Escreva uma vez e siga, e talvez venha duas vezes.</translation>
    </message>
    <message>
        <source>Each command is written twice: into the log, and after that into the views. In five seconds Roger seats two guests at table 2, and between the two writes the program crashes. It is up again at once.</source>
        <extracomment>written-and-published: stops 1 caption</extracomment>
        <translation>Cada comando é escrito duas vezes: no log, e depois nas visões. Daqui a cinco segundos Roger acomoda dois clientes na mesa 2, e entre as duas escritas o programa cai. Volta na hora.</translation>
    </message>
    <message>
        <source>Who knows that a second write was still to come?</source>
        <extracomment>written-and-published: stops 1 hint</extracomment>
        <translation>Quem sabe que ainda faltava uma segunda escrita?</translation>
    </message>
    <message>
        <source>What becomes of the second write?</source>
        <extracomment>written-and-published: stops 1 question ask</extracomment>
        <translation>O que acontece com a segunda escrita?</translation>
    </message>
    <message>
        <source>It never comes: nobody knows of it any more</source>
        <extracomment>written-and-published: stops 1 question choices 1 text</extracomment>
        <translation>Nunca vem: ninguém mais sabe dela</translation>
    </message>
    <message>
        <source>It is repeated until it has arrived exactly once</source>
        <extracomment>written-and-published: stops 1 question choices 2 text</extracomment>
        <translation>É repetida até ter chegado exatamente uma vez</translation>
    </message>
    <message>
        <source>It waits on the way, where what is sent is kept</source>
        <extracomment>written-and-published: stops 1 question choices 3 text</extracomment>
        <translation>Espera no caminho, onde o que se envia é guardado</translation>
    </message>
    <message>
        <source>The two guests sit at table 2, and the log has it. Roger&apos;s view shows table 2 free, and will go on doing so.</source>
        <extracomment>written-and-published: stops 1 reveal happened</extracomment>
        <translation>Os dois clientes estão na mesa 2, e o log tem isso. A visão de Roger mostra a mesa 2 livre, e vai continuar assim.</translation>
    </message>
    <message>
        <source>Two writes without a common transaction: a crash between them loses the second.</source>
        <extracomment>written-and-published: stops 1 reveal principle</extracomment>
        <translation>Duas escritas sem transação comum: uma queda entre elas perde a segunda (dual write).</translation>
    </message>
    <message>
        <source>New guests. Roger looks at his view, which has nothing outstanding: table 2 is free. He leads them there.</source>
        <extracomment>written-and-published: stops 2 caption</extracomment>
        <translation>Novos clientes. Roger olha sua visão, que não tem nada pendente: a mesa 2 está livre. Ele os leva para lá.</translation>
    </message>
    <message>
        <source>What will he be told?</source>
        <extracomment>written-and-published: stops 2 question ask</extracomment>
        <translation>O que vão lhe dizer?</translation>
    </message>
    <message>
        <source>All is well: his view is up to date</source>
        <extracomment>written-and-published: stops 2 question choices 1 text</extracomment>
        <translation>Tudo bem: a visão dele está em dia</translation>
    </message>
    <message>
        <source>All is well: the way drops the older of two messages about one table</source>
        <extracomment>written-and-published: stops 2 question choices 2 text</extracomment>
        <translation>Tudo bem: o caminho descarta a mais velha de duas mensagens sobre uma mesa</translation>
    </message>
    <message>
        <source>That table 2 is taken: it is decided by the log</source>
        <extracomment>written-and-published: stops 2 question choices 3 text</extracomment>
        <translation>Que a mesa 2 está ocupada: decide-se pelo log</translation>
    </message>
    <message>
        <source>He is refused: table 2 is taken by a party of two. He and his guests stand there, and the view still shows it free.</source>
        <extracomment>written-and-published: stops 2 reveal happened</extracomment>
        <translation>O comando é recusado: a mesa 2 está ocupada por um grupo de dois. Ele e seus clientes ficam ali de pé, e a visão ainda a mostra livre.</translation>
    </message>
    <message>
        <source>What decides is where one can look up a stream and append to it only if nobody else has. A way for messages cannot do that.</source>
        <extracomment>written-and-published: stops 2 reveal principle</extracomment>
        <translation>O que decide está onde se pode consultar um fluxo e acrescentar a ele só se ninguém mais o fez. Um caminho de mensagens não pode fazer isso.</translation>
    </message>
    <message>
        <source>The same minutes; now there is only one write, into the log. Each view follows the log, and notes how far it has come. Roger&apos;s view shows table 2 taken.</source>
        <extracomment>written-and-published: stops 3 caption</extracomment>
        <translation>Os mesmos minutos; agora há uma só escrita, no log. Cada visão segue o log, e anota até onde chegou. A visão de Roger mostra a mesa 2 ocupada.</translation>
    </message>
    <message>
        <source>Amira pays 8.00 in five seconds. The order details will show it, and then, before they have noted how far they have come, their program crashes. It does not know what it has shown.</source>
        <extracomment>written-and-published: stops 4 caption</extracomment>
        <translation>Amira paga 8.00 daqui a cinco segundos. Os detalhes do pedido vão mostrá-lo e, antes de anotarem até onde chegaram, seu programa cai. Ele não sabe o que mostrou.</translation>
    </message>
    <message>
        <source>Both choices it has are bad ones.</source>
        <extracomment>written-and-published: stops 4 hint</extracomment>
        <translation>As duas escolhas que ele tem são ruins.</translation>
    </message>
    <message>
        <source>It asks for the event once more. What can happen to it, asking or not?</source>
        <extracomment>written-and-published: stops 4 question ask</extracomment>
        <translation>Ele pede o evento mais uma vez. O que pode acontecer, se pedir ou se não pedir?</translation>
    </message>
    <message>
        <source>Nothing either way, if exactly-once delivery was bought</source>
        <extracomment>written-and-published: stops 4 question choices 1 text</extracomment>
        <translation>Nada em nenhum caso, se a entrega exatamente uma vez foi comprada</translation>
    </message>
    <message>
        <source>Asked for, it is shown twice; not asked for, it may be missing</source>
        <extracomment>written-and-published: stops 4 question choices 2 text</extracomment>
        <translation>Se pedir, é mostrado duas vezes; se não pedir, pode faltar</translation>
    </message>
    <message>
        <source>Nothing: what sends the events knows what the view shows</source>
        <extracomment>written-and-published: stops 4 question choices 3 text</extracomment>
        <translation>Nada: quem envia os eventos sabe o que a visão mostra</translation>
    </message>
    <message>
        <source>It was asked for again, and shown again: the order details say that 16.00 were taken. Amira paid once.</source>
        <extracomment>written-and-published: stops 4 reveal happened</extracomment>
        <translation>Foi pedido de novo, e mostrado de novo: os detalhes do pedido dizem que 16.00 foram cobrados. Amira pagou uma vez.</translation>
    </message>
    <message>
        <source>Since 12:07:30 the order details write down what they show and how far they are in one transaction. Ben pays 7.00 in five seconds, and the same crash follows.</source>
        <extracomment>written-and-published: stops 5 caption</extracomment>
        <translation>Desde as 12:07:30 os detalhes do pedido gravam numa só transação o que mostram e até onde chegaram. Ben paga 7.00 daqui a cinco segundos, e segue-se a mesma queda.</translation>
    </message>
    <message>
        <source>Every event has a number.</source>
        <extracomment>written-and-published: stops 5 hint</extracomment>
        <translation>Cada evento tem um número.</translation>
    </message>
    <message>
        <source>What will the order details say that Ben has paid?</source>
        <extracomment>written-and-published: stops 5 question ask</extracomment>
        <translation>O que os detalhes do pedido dirão que Ben pagou?</translation>
    </message>
    <message>
        <source>7.00: it may come again, and is passed over by its number</source>
        <extracomment>written-and-published: stops 5 question choices 1 text</extracomment>
        <translation>7.00: pode vir de novo, e pelo número é deixado passar</translation>
    </message>
    <message>
        <source>14.00: only exactly-once delivery could have helped</source>
        <extracomment>written-and-published: stops 5 question choices 2 text</extracomment>
        <translation>14.00: só a entrega exatamente uma vez poderia ter ajudado</translation>
    </message>
    <message>
        <source>7.00: the way keeps the events, and takes out those that were read</source>
        <extracomment>written-and-published: stops 5 question choices 3 text</extracomment>
        <translation>7.00: o caminho guarda os eventos, e tira os que foram lidos</translation>
    </message>
    <message>
        <source>7.00. That it may be sent twice nobody can prevent; that it counts twice the reader can.</source>
        <extracomment>written-and-published: stops 5 reveal happened</extracomment>
        <translation>7.00. Que seja enviado duas vezes, ninguém pode impedir; que conte duas vezes, o leitor pode.</translation>
    </message>
    <message>
        <source>At least once on the way, and a reader that knows what it has: that comes to once.</source>
        <extracomment>written-and-published: stops 5 reveal principle</extracomment>
        <translation>Ao menos uma vez no caminho, e um leitor que sabe o que tem: isso dá uma vez.</translation>
    </message>
    <message>
        <source>To see why there must be one write that decides, and why each reader must know what it has already.</source>
        <extracomment>written-and-published: teacher aim</extracomment>
        <translation>Ver por que deve haver uma só escrita que decide, e por que cada leitor deve saber o que já tem.</translation>
    </message>
    <message>
        <source>A shop writes an order into its database and then sends a message. Where can it crash, and what is wrong then?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>Uma loja escreve um pedido no banco de dados e depois envia uma mensagem. Onde ela pode cair, e o que fica errado então?</translation>
    </message>
    <message>
        <source>What does an outbox change about the two writes, and what not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>O que uma caixa de saída (outbox) muda nas duas escritas, e o que não?</translation>
    </message>
    <message>
        <source>Which work may be done twice without harm? Which not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>Que trabalho pode ser feito duas vezes sem dano? Qual não?</translation>
    </message>
    <message>
        <source>Somebody has bought exactly-once delivery. Ask what happened when the acknowledgement was lost; most often duplicates are known by a number, as here.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>Alguém comprou a entrega exatamente uma vez. Pergunte o que aconteceu quando a confirmação se perdeu; quase sempre as duplicatas são reconhecidas por um número, como aqui.</translation>
    </message>
    <message>
        <source>The class wants one transaction over log and broker. It can be had, and then both must be up for either to work.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>A turma quer uma só transação sobre log e broker. Pode-se ter, e então ambos precisam estar de pé para que um deles funcione.</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>O painel vazio</translation>
    </message>
    <message>
        <source>A view is thrown away at the peak: each look rebuilds it, or one does and the others wait.</source>
        <extracomment>the-empty-board: shows</extracomment>
        <translation>Uma visão é jogada fora no pico: cada olhada a reconstrói, ou uma o faz e as outras esperam.</translation>
    </message>
    <message>
        <source>Six wait for their food and find their numbers here. In ten seconds the board is thrown away. Who then looks and finds it empty has it rebuilt from the log. One projector does that; a rebuild takes it some twenty seconds.</source>
        <extracomment>the-empty-board: stops 1 caption</extracomment>
        <translation>Seis esperam pela comida e acham aqui seus números. Daqui a dez segundos o painel é jogado fora. Quem olha então e o encontra vazio manda reconstruí-lo do log. Um só projetor faz isso; uma reconstrução lhe toma uns vinte segundos.</translation>
    </message>
    <message>
        <source>What does somebody find who looks while the first rebuild runs?</source>
        <extracomment>the-empty-board: stops 1 hint</extracomment>
        <translation>O que encontra quem olha enquanto a primeira reconstrução roda?</translation>
    </message>
    <message>
        <source>For how long is the board empty?</source>
        <extracomment>the-empty-board: stops 1 question ask</extracomment>
        <translation>Por quanto tempo o painel fica vazio?</translation>
    </message>
    <message>
        <source>Some twenty seconds: that is what a rebuild has taken whenever it was tried</source>
        <extracomment>the-empty-board: stops 1 question choices 1 text</extracomment>
        <translation>Uns vinte segundos: é o que uma reconstrução levou sempre que se testou</translation>
    </message>
    <message>
        <source>Less than twenty: several begin one, and who share their work are faster</source>
        <extracomment>the-empty-board: stops 1 question choices 2 text</extracomment>
        <translation>Menos de vinte: vários iniciam uma, e quem divide o trabalho é mais rápido</translation>
    </message>
    <message>
        <source>Much longer: who looks meanwhile finds it empty, and begins one more</source>
        <extracomment>the-empty-board: stops 1 question choices 3 text</extracomment>
        <translation>Bem mais: quem olha nesse meio-tempo o encontra vazio, e inicia mais uma</translation>
    </message>
    <message>
        <source>For the rest of lunch: a replay takes all the orders again</source>
        <extracomment>the-empty-board: stops 1 question choices 4 text</extracomment>
        <translation>Pelo resto do almoço: uma reprodução anota todos os pedidos de novo</translation>
    </message>
    <message>
        <source>A minute has gone, and it is empty. Seventeen looks found it so, and began a rebuild each; none is through. Nobody has ordered again: there are nineteen orders, as before.</source>
        <extracomment>the-empty-board: stops 1 reveal happened</extracomment>
        <translation>Passou um minuto, e ele está vazio. Dezessete olhadas o encontraram assim, e cada uma iniciou uma reconstrução; nenhuma terminou. Ninguém pediu de novo: há dezenove pedidos, como antes.</translation>
    </message>
    <message>
        <source>Seventeen rebuilds run. The first of them began more than a minute ago, and twenty seconds of work would have been enough for it.</source>
        <extracomment>the-empty-board: stops 2 caption</extracomment>
        <translation>Dezessete reconstruções rodam. A primeira delas começou há mais de um minuto, e vinte segundos de trabalho lhe teriam bastado.</translation>
    </message>
    <message>
        <source>How much of the projector does the first one get?</source>
        <extracomment>the-empty-board: stops 2 hint</extracomment>
        <translation>Quanto do projetor cabe à primeira?</translation>
    </message>
    <message>
        <source>Why is the first one not through?</source>
        <extracomment>the-empty-board: stops 2 question ask</extracomment>
        <translation>Por que a primeira não terminou?</translation>
    </message>
    <message>
        <source>They share one projector: of its work each gets a seventeenth</source>
        <extracomment>the-empty-board: stops 2 question choices 1 text</extracomment>
        <translation>Elas dividem um projetor: do trabalho dele cada uma recebe um dezessete avos</translation>
    </message>
    <message>
        <source>The log is too long: it wants snapshots</source>
        <extracomment>the-empty-board: stops 2 question choices 2 text</extracomment>
        <translation>O log é longo demais: pede instantâneos</translation>
    </message>
    <message>
        <source>Two write to one board at the same moment: it wants a lock</source>
        <extracomment>the-empty-board: stops 2 question choices 3 text</extracomment>
        <translation>Duas escrevem num painel no mesmo momento: pede um bloqueio</translation>
    </message>
    <message>
        <source>It cooks all dishes again, and the kitchen is busy</source>
        <extracomment>the-empty-board: stops 2 question choices 4 text</extracomment>
        <translation>Ela cozinha todos os pratos de novo, e a cozinha está ocupada</translation>
    </message>
    <message>
        <source>Two minutes: 27 were begun, and none is through. The log has not grown in the second minute, for nobody gave a command; but each look makes all of them slower, so the next look finds it empty, too.</source>
        <extracomment>the-empty-board: stops 2 reveal happened</extracomment>
        <translation>Dois minutos: 27 foram iniciadas, e nenhuma terminou. O log não cresceu no segundo minuto, pois ninguém deu um comando; mas cada olhada deixa todas mais lentas, então a próxima olhada também o encontra vazio.</translation>
    </message>
    <message>
        <source>Three seconds ago the first was through, and the others were given up: of 112 rebuilds one was needed. The board was empty for ten minutes. Twelve times guests have asked Roger what it would have told them, and each answer kept him from serving: seven wait for food, and fifteen orders were served.</source>
        <extracomment>the-empty-board: stops 3 caption</extracomment>
        <translation>Há três segundos a primeira terminou, e as outras foram abandonadas: de 112 reconstruções, uma era necessária. O painel ficou vazio por dez minutos. Doze vezes clientes perguntaram a Roger o que ele lhes teria dito, e cada resposta o afastou de servir: sete esperam pela comida, e quinze pedidos foram servidos.</translation>
    </message>
    <message>
        <source>The same guests once more, and the same board, thrown away five seconds ago. One thing differs: who finds it empty while it is being rebuilt begins nothing, and waits for that rebuild. One has begun.</source>
        <extracomment>the-empty-board: stops 4 caption</extracomment>
        <translation>Os mesmos clientes mais uma vez, e o mesmo painel, jogado fora há cinco segundos. Uma coisa difere: quem o encontra vazio enquanto é reconstruído não inicia nada, e espera por essa reconstrução. Uma foi iniciada.</translation>
    </message>
    <message>
        <source>How many share the projector now?</source>
        <extracomment>the-empty-board: stops 4 hint</extracomment>
        <translation>Quantas dividem o projetor agora?</translation>
    </message>
    <message>
        <source>When do those who wait see their numbers?</source>
        <extracomment>the-empty-board: stops 4 question ask</extracomment>
        <translation>Quando quem espera vê seu número?</translation>
    </message>
    <message>
        <source>When all views are rebuilt: who waits for one waits for all</source>
        <extracomment>the-empty-board: stops 4 question choices 1 text</extracomment>
        <translation>Quando todas as visões estiverem reconstruídas: quem espera por uma espera por todas</translation>
    </message>
    <message>
        <source>When that one rebuild is through: some twenty seconds after the first look</source>
        <extracomment>the-empty-board: stops 4 question choices 2 text</extracomment>
        <translation>Quando essa reconstrução terminar: uns vinte segundos depois da primeira olhada</translation>
    </message>
    <message>
        <source>Later than before: there many worked on it, here one does</source>
        <extracomment>the-empty-board: stops 4 question choices 3 text</extracomment>
        <translation>Mais tarde que antes: lá muitas trabalhavam nisso, aqui uma só</translation>
    </message>
    <message>
        <source>When the dishes are cooked again</source>
        <extracomment>the-empty-board: stops 4 question choices 4 text</extracomment>
        <translation>Quando os pratos tiverem sido cozidos de novo</translation>
    </message>
    <message>
        <source>At 12:30:21, by one rebuild. By 12:40 one question was asked here, there twelve; three wait for food, there seven; nineteen orders were served, there fifteen.</source>
        <extracomment>the-empty-board: stops 4 reveal happened</extracomment>
        <translation>Às 12:30:21, por uma só reconstrução. Até as 12:40 uma pergunta foi feita aqui, lá doze; três esperam pela comida, lá sete; dezenove pedidos foram servidos, lá quinze.</translation>
    </message>
    <message>
        <source>What many want at once is made once, and the others wait for it: single flight. Otherwise the work grows with those who wait for it: a stampede.</source>
        <extracomment>the-empty-board: stops 4 reveal principle</extracomment>
        <translation>O que muitos querem ao mesmo tempo é feito uma vez, e os outros esperam por isso: single flight. Senão o trabalho cresce com os que esperam por ele: uma debandada (stampede).</translation>
    </message>
    <message>
        <source>To see how many rebuilds of one view keep each other from ending, and that one is enough.</source>
        <extracomment>the-empty-board: teacher aim</extracomment>
        <translation>Ver como muitas reconstruções de uma visão se impedem de terminar, e que uma basta.</translation>
    </message>
    <message>
        <source>A projector twice as fast: what would have become of it? And looks half as often?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>Um projetor duas vezes mais rápido: no que teria dado? E olhadas com metade da frequência?</translation>
    </message>
    <message>
        <source>Who waits for a rebuild could be shown the old board, with its age. When is that better, and when is it not?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>A quem espera por uma reconstrução se poderia mostrar o painel velho, com sua idade. Quando isso é melhor, e quando não é?</translation>
    </message>
    <message>
        <source>A thousand telephones ask for the same page at the moment at which it falls out of a cache. Where does single flight stand there, and what if that one request fails?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>Mil telefones pedem a mesma página no momento em que ela sai de um cache. Onde entra ali single flight, e o que acontece se esse único pedido falhar?</translation>
    </message>
    <message>
        <source>“Then build it before somebody looks.” That is good, too: a view that follows its log is never empty. Here somebody has thrown it away, as happens with caches and with a new version of a projection.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>“Então reconstrua antes que alguém olhe.” Também é bom: uma visão que segue seu log nunca está vazia. Aqui alguém a jogou fora, como acontece com caches e com uma nova versão de uma projeção.</translation>
    </message>
    <message>
        <source>The class takes the 112 for 112 guests. There are six or seven who wait: each looks again and again, and each look begins one more.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>A turma toma as 112 por 112 clientes. São seis ou sete que esperam: cada um olha vez após vez, e cada olhada inicia mais uma.</translation>
    </message>
    <message>
        <source>“More projectors, then.” Ask how many looks come in twenty seconds, and what happens when there are more of them. All but one of them do the same work once again.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>“Mais projetores, então.” Pergunte quantas olhadas vêm em vinte segundos, e o que acontece quando são mais. Todos menos um fazem o mesmo trabalho outra vez.</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>O painel na sua mão</translation>
    </message>
    <message>
        <source>Who reads a view that is behind waits for what is there. That costs him, and whoever he asks, and nobody else.</source>
        <extracomment>the-board-in-your-hand: shows</extracomment>
        <translation>Quem lê uma visão atrasada espera por algo que já está lá. Isso custa a ele, e a quem ele perguntar, e a mais ninguém.</translation>
    </message>
    <message>
        <source>Amira, Ben and Chiara have ordered. Now you: come in by the code, order one dish, and pay. The restaurant stands still until all have. The board in your hand shows what was two minutes ago, and says so.</source>
        <extracomment>the-board-in-your-hand: stops 1 caption</extracomment>
        <translation>Amira, Ben e Chiara já pediram. Agora vocês: entrem pelo código, peçam um prato e paguem. O restaurante fica parado até que todos o tenham feito. O painel na sua mão mostra o que era há dois minutos, e diz isso.</translation>
    </message>
    <message>
        <source>Who has no phone goes with Amira: her number is 1.</source>
        <extracomment>the-board-in-your-hand: stops 1 hint</extracomment>
        <translation>Quem não tem celular vai com Amira: o número dela é 1.</translation>
    </message>
    <message>
        <source>Number 1 is ready and stands on the pass. Amira looks at the board every few seconds, as you do.</source>
        <extracomment>the-board-in-your-hand: stops 2 caption</extracomment>
        <translation>O número 1 está pronto e espera no passe. Amira olha o painel a cada poucos segundos, como vocês.</translation>
    </message>
    <message>
        <source>What does the board in your hand say of number 1?</source>
        <extracomment>the-board-in-your-hand: stops 2 hint</extracomment>
        <translation>O que o painel na sua mão diz do número 1?</translation>
    </message>
    <message>
        <source>Which guests can know by now that it is ready?</source>
        <extracomment>the-board-in-your-hand: stops 2 question ask</extracomment>
        <translation>Que clientes já podem saber que está pronto?</translation>
    </message>
    <message>
        <source>All: what the kitchen has called ready stands on the board</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 1 text</extracomment>
        <translation>Todos: o que a cozinha deu como pronto está no painel</translation>
    </message>
    <message>
        <source>Only who asks Roger; the board says it in two minutes</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 2 text</extracomment>
        <translation>Só quem pergunta a Roger; o painel o dirá em dois minutos</translation>
    </message>
    <message>
        <source>Nobody: a board that is late is wrong, and no use</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 3 text</extracomment>
        <translation>Ninguém: um painel atrasado está errado, e não serve</translation>
    </message>
    <message>
        <source>The board called number 1 at 12:04:44, two minutes after the cook had. Until then nothing on it was wrong: it said what had been so two minutes before.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal happened</extracomment>
        <translation>O painel chamou o número 1 às 12:04:44, dois minutos depois do cozinheiro. Até então nada nele estava errado: dizia o que tinha sido assim dois minutos antes.</translation>
    </message>
    <message>
        <source>A view that is behind is right about a moment that is over. Who reads it has to be told how long ago that was.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal principle</extracomment>
        <translation>Uma visão atrasada está certa sobre um momento que já passou. Quem a lê precisa saber há quanto tempo foi.</translation>
    </message>
    <message>
        <source>Whoever is called comes and collects. Whoever is not may wait, or ask Roger. The restaurant stands still until you have decided.</source>
        <extracomment>the-board-in-your-hand: stops 3 caption</extracomment>
        <translation>Quem é chamado vem e retira. Quem não é pode esperar, ou perguntar a Roger. O restaurante fica parado até vocês decidirem.</translation>
    </message>
    <message>
        <source>Your page shows the age of its board. Is your number on it?</source>
        <extracomment>the-board-in-your-hand: stops 3 hint</extracomment>
        <translation>Sua página mostra a idade do painel dela. Seu número está nele?</translation>
    </message>
    <message>
        <source>Here stands what the board&apos;s two minutes have cost: who waited for what stood on the pass, and who asked for nothing.</source>
        <extracomment>the-board-in-your-hand: stops 4 caption</extracomment>
        <translation>Aqui está o que custaram os dois minutos do painel: quem esperou pelo que já estava no passe, e quem perguntou à toa.</translation>
    </message>
    <message>
        <source>Who pays when a view is behind?</source>
        <extracomment>the-board-in-your-hand: stops 4 question ask</extracomment>
        <translation>Quem paga quando uma visão está atrasada?</translation>
    </message>
    <message>
        <source>Nobody: in the end all have their food</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 1 text</extracomment>
        <translation>Ninguém: no fim todos têm sua comida</translation>
    </message>
    <message>
        <source>All, the kitchen too: where one view is late, everything waits for it</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 2 text</extracomment>
        <translation>Todos, a cozinha também: onde uma visão atrasa, tudo espera por ela</translation>
    </message>
    <message>
        <source>Who goes by it, and Roger, whom the others ask</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 3 text</extracomment>
        <translation>Quem se guia por ela, e Roger, a quem os outros perguntam</translation>
    </message>
    <message>
        <source>The ledger has a line for each who went by the board while his food stood on the pass, with how long he waited, and for each question that a board up to date would have spared Roger.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal happened</extracomment>
        <translation>O livro de danos tem uma linha para cada um que se guiou pelo painel enquanto sua comida estava no passe, com quanto esperou, e para cada pergunta que um painel em dia teria poupado a Roger.</translation>
    </message>
    <message>
        <source>A read view moves work from who serves to who reads. How late it may be is a question of who pays for it.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal principle</extracomment>
        <translation>Uma visão de leitura desloca trabalho de quem serve para quem lê. O quanto pode atrasar depende de quem paga por isso.</translation>
    </message>
    <message>
        <source>To meet a view that is behind in person: what it costs to wait for it, and whom it costs.</source>
        <extracomment>the-board-in-your-hand: teacher aim</extracomment>
        <translation>Encontrar em pessoa uma visão atrasada: o que custa esperar por ela, e a quem custa.</translation>
    </message>
    <message>
        <source>Who found the bird that he was in the ledger? What would have had to be on your page for you to come in time?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>Quem achou no livro de danos o pássaro que era? O que deveria estar na sua página para vocês virem a tempo?</translation>
    </message>
    <message>
        <source>How many asked Roger? What did those wait for who stood behind them?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>Quantos perguntaram a Roger? Pelo que esperavam os que estavam atrás deles?</translation>
    </message>
    <message>
        <source>Which of you would have noticed, had the page not said how old its board is?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>Quem de vocês teria notado, se a página não dissesse quão velho é seu painel?</translation>
    </message>
    <message>
        <source>No phone comes in: the network keeps its devices apart. Half a minute after the doors were opened their window says so and offers the show of hands; the lesson goes on with Amira, Ben, Chiara and Daniel, and shows the same.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Nenhum celular entra: a rede isola seus aparelhos. Meio minuto depois de as portas serem abertas, a janela delas diz isso e oferece as mãos levantadas; a lição segue com Amira, Ben, Chiara e Daniel, e mostra o mesmo.</translation>
    </message>
    <message>
        <source>All want to scan first and listen later. Open the doors before the lesson begins: who is in stays in.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Todos querem ler o código primeiro e escutar depois. Abra as portas antes de a lição começar: quem está dentro fica dentro.</translation>
    </message>
    <message>
        <source>More than sixty order: the kitchen needs longer than the lesson. Say so, and let it run on for a while behind its last stop.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Mais de sessenta pedem: a cozinha precisa de mais tempo que a lição. Diga isso, e deixe-a correr mais um pouco depois da última parada.</translation>
    </message>
    <message>
        <source>Somebody orders after the restaurant has gone on. He is served like all others, only later.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>Alguém pede depois que o restaurante seguiu. É servido como todos os outros, só que mais tarde.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A party moves</source>
        <extracomment>a-party-moves: name</extracomment>
        <translation>Um grupo muda de mesa</translation>
    </message>
    <message>
        <source>Half an hour with two parties and a guest at the counter. A party is led to a table that is taken, a burger is ordered by mistake, and guests who sit in a draught move to another table.</source>
        <extracomment>a-party-moves: about</extracomment>
        <translation>Meia hora com dois grupos e um cliente no balcão. Um grupo é levado a uma mesa ocupada, um burger é pedido por engano, e clientes que estão numa corrente de ar mudam para outra mesa.</translation>
    </message>
    <message>
        <source>The views are thrown away</source>
        <extracomment>a-party-moves: architectures 1 title</extracomment>
        <translation>As visões são jogadas fora</translation>
    </message>
    <message>
        <source>There are no read stores any more. Each look joins the tables of the write side.</source>
        <extracomment>a-party-moves: architectures 1 caption</extracomment>
        <translation>Não há mais armazenamentos de leitura. Cada olhada une as tabelas do lado de escrita.</translation>
    </message>
    <message>
        <source>Folded again</source>
        <extracomment>a-party-moves: architectures 2 title</extracomment>
        <translation>Dobradas de novo</translation>
    </message>
    <message>
        <source>Every view is folded again from the log, from its first event on.</source>
        <extracomment>a-party-moves: architectures 2 caption</extracomment>
        <translation>Cada visão é dobrada de novo do log, desde o primeiro evento.</translation>
    </message>
    <message>
        <source>A second pair of hands</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>Um segundo par de mãos</translation>
    </message>
    <message>
        <source>Roger alone does everything. At 12:20 Charlie comes and takes orders and money, so that Roger has only to serve and to answer.</source>
        <extracomment>a-second-pair-of-hands: about</extracomment>
        <translation>Roger sozinho faz tudo. Às 12:20 Charlie vem e passa a anotar pedidos e cobrar, de modo que Roger só tem de servir e responder.</translation>
    </message>
    <message>
        <source>Charlie comes</source>
        <extracomment>a-second-pair-of-hands: rota 1 title</extracomment>
        <translation>Charlie vem</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Neither does the other&apos;s work.</source>
        <extracomment>a-second-pair-of-hands: rota 1 caption</extracomment>
        <translation>Charlie anota pedidos e cobra, Roger serve e responde. Nenhum faz o trabalho do outro.</translation>
    </message>
    <message>
        <source>A short rush</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>Um pico curto</translation>
    </message>
    <message>
        <source>Forty minutes in which Charlie takes orders and money and Roger serves and answers. Nobody has a board; who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: about</extracomment>
        <translation>Quarenta minutos em que Charlie anota pedidos e cobra e Roger serve e responde. Ninguém tem painel; quem quer saber onde está seu pedido pergunta a Roger, e cada resposta lhe custa uma ida à cozinha.</translation>
    </message>
    <message>
        <source>Did my write reach my view</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>Minha escrita chegou à minha visão</translation>
    </message>
    <message>
        <source>Four times ten minutes; each time two parties come right after each other. The waiter view is half a minute late, the guests&apos; board a minute. Charlie, who seats and takes orders, waits for nothing, then keeps his own deeds in mind, then waits for his view, and then for all views.</source>
        <extracomment>did-my-write-reach-my-view: about</extracomment>
        <translation>Quatro vezes dez minutos; a cada vez dois grupos vêm um logo após o outro. A visão do garçom está meio minuto atrasada, o painel dos clientes, um minuto. Charlie, que acomoda e anota pedidos, não espera por nada; depois guarda na memória o que fez; depois espera por sua visão, e depois por todas.</translation>
    </message>
    <message>
        <source>He keeps it in mind</source>
        <extracomment>did-my-write-reach-my-view: rota 1 title</extracomment>
        <translation>Ele guarda na memória</translation>
    </message>
    <message>
        <source>Whom Charlie has led to a table he knows, before his view shows it.</source>
        <extracomment>did-my-write-reach-my-view: rota 1 caption</extracomment>
        <translation>A quem Charlie levou a uma mesa, ele sabe antes que sua visão mostre.</translation>
    </message>
    <message>
        <source>He waits for his view</source>
        <extracomment>did-my-write-reach-my-view: rota 2 title</extracomment>
        <translation>Ele espera por sua visão</translation>
    </message>
    <message>
        <source>Charlie stands until the waiter view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 2 caption</extracomment>
        <translation>Charlie fica parado até a visão do garçom mostrar o que ele fez.</translation>
    </message>
    <message>
        <source>He waits for all views</source>
        <extracomment>did-my-write-reach-my-view: rota 3 title</extracomment>
        <translation>Ele espera por todas as visões</translation>
    </message>
    <message>
        <source>Charlie stands until every view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 3 caption</extracomment>
        <translation>Charlie fica parado até todas as visões mostrarem o que ele fez.</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>Clientes que perguntam de novo</translation>
    </message>
    <message>
        <source>For a quarter of an hour the guests&apos; board is eight minutes late. Who does not find his number asks Roger, after each answer as soon as before. Roger answers first and serves later, so more ask, and it does not end with the board&apos;s delay.</source>
        <extracomment>guests-who-ask-again: about</extracomment>
        <translation>Por um quarto de hora o painel dos clientes está oito minutos atrasado. Quem não acha seu número pergunta a Roger, após cada resposta tão cedo quanto antes. Roger responde primeiro e serve depois, então mais gente pergunta, e isso não acaba com o atraso do painel.</translation>
    </message>
    <message>
        <source>The board falls behind</source>
        <extracomment>guests-who-ask-again: laterDelays 1 title</extracomment>
        <translation>O painel se atrasa</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Who does not find his number asks Roger.</source>
        <extracomment>guests-who-ask-again: laterDelays 1 caption</extracomment>
        <translation>Mostra o que era verdade há oito minutos. Quem não acha seu número pergunta a Roger.</translation>
    </message>
    <message>
        <source>The board is prompt again</source>
        <extracomment>guests-who-ask-again: laterDelays 2 title</extracomment>
        <translation>O painel está pontual de novo</translation>
    </message>
    <message>
        <source>What it shows is right once more, and shown at once.</source>
        <extracomment>guests-who-ask-again: laterDelays 2 caption</extracomment>
        <translation>O que mostra está certo outra vez, e é mostrado na hora.</translation>
    </message>
    <message>
        <source>Guests who ask again, more slowly</source>
        <extracomment>guests-who-ask-more-slowly: name</extracomment>
        <translation>Clientes que perguntam de novo, mais devagar</translation>
    </message>
    <message>
        <source>The same guests and the same late board; but from one question to the next each is patient twice as long.</source>
        <extracomment>guests-who-ask-more-slowly: about</extracomment>
        <translation>Os mesmos clientes e o mesmo painel atrasado; mas de uma pergunta à próxima cada um tem o dobro de paciência.</translation>
    </message>
    <message>
        <source>In the same transaction</source>
        <extracomment>in-the-same-transaction: name</extracomment>
        <translation>Na mesma transação</translation>
    </message>
    <message>
        <source>Two parties come right after each other. The command that seats them writes the views in its own transaction.</source>
        <extracomment>in-the-same-transaction: about</extracomment>
        <translation>Dois grupos vêm um logo após o outro. O comando que os acomoda escreve as visões na própria transação.</translation>
    </message>
    <message>
        <source>An event that the board cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>Um evento que o painel não consegue mostrar</translation>
    </message>
    <message>
        <source>Five guests take away. The guests&apos; board cannot show one event, and later another. What cannot be shown is parked at first, later it is skipped.</source>
        <extracomment>poison: about</extracomment>
        <translation>Cinco clientes de viagem. O painel dos clientes não consegue mostrar um evento, e depois outro. O que não pode ser mostrado é posto de lado no começo, depois é pulado.</translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>poison: protections 1 title</extracomment>
        <translation>Posto de lado</translation>
    </message>
    <message>
        <source>What the guests&apos; board cannot show is put aside, with what follows about the same order.</source>
        <extracomment>poison: protections 1 caption</extracomment>
        <translation>O que o painel dos clientes não consegue mostrar é posto de lado, com o que segue sobre o mesmo pedido.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>poison: protections 2 title</extracomment>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board leaves out what it cannot show, and notes it.</source>
        <extracomment>poison: protections 2 caption</extracomment>
        <translation>A partir de agora o painel dos clientes deixa de fora o que não consegue mostrar, e anota isso.</translation>
    </message>
    <message>
        <source>One event cannot be shown</source>
        <extracomment>poison: bends 1 title</extracomment>
        <translation>Um evento não pode ser mostrado</translation>
    </message>
    <message>
        <source>That Chiara&apos;s order is accepted, the guests&apos; board will not be able to show.</source>
        <extracomment>poison: bends 1 caption</extracomment>
        <translation>Que o pedido de Chiara foi aceito, o painel dos clientes não conseguirá mostrar.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>poison: bends 2 title</extracomment>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>That Elif&apos;s order is ready, it will not be able to show either.</source>
        <extracomment>poison: bends 2 caption</extracomment>
        <translation>Que o pedido de Elif está pronto, ele também não conseguirá mostrar.</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>Push, gatilho, consulta periódica</translation>
    </message>
    <message>
        <source>Three times ten minutes, and three ways to bring the views in step with the tables: a second write, triggers with a job every five seconds, and a poll every half minute.</source>
        <extracomment>push-trigger-poll: about</extracomment>
        <translation>Três vezes dez minutos, e três modos de pôr as visões em dia com as tabelas: uma segunda escrita, gatilhos com uma tarefa a cada cinco segundos, e uma consulta periódica a cada meio minuto.</translation>
    </message>
    <message>
        <source>Triggers and a job</source>
        <extracomment>push-trigger-poll: architectures 1 title</extracomment>
        <translation>Gatilhos e uma tarefa</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every five seconds a job looks at these rows and copies them.</source>
        <extracomment>push-trigger-poll: architectures 1 caption</extracomment>
        <translation>Gatilhos anotam quais linhas mudam, e a cada cinco segundos uma tarefa olha essas linhas e as copia.</translation>
    </message>
    <message>
        <source>A poll every half minute</source>
        <extracomment>push-trigger-poll: architectures 2 title</extracomment>
        <translation>Uma consulta a cada meio minuto</translation>
    </message>
    <message>
        <source>A job asks the tables every half minute what has changed since it asked last.</source>
        <extracomment>push-trigger-poll: architectures 2 caption</extracomment>
        <translation>Uma tarefa pergunta às tabelas, a cada meio minuto, o que mudou desde a última pergunta.</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>Fila, tópico e fluxo</translation>
    </message>
    <message>
        <source>Two cooks reach for the same dish; four views hear of each event, the board twenty seconds late; and when the views are folded from nothing, the log still has it all.</source>
        <extracomment>queue-topic-and-stream: about</extracomment>
        <translation>Dois cozinheiros vão pegar o mesmo prato; quatro visões ficam sabendo de cada evento, o painel com vinte segundos de atraso; e quando as visões são dobradas do nada, o log ainda tem tudo.</translation>
    </message>
    <message>
        <source>The board is late</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 title</extracomment>
        <translation>O painel está atrasado</translation>
    </message>
    <message>
        <source>The guests&apos; board shows everything twenty seconds after it was recorded.</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 caption</extracomment>
        <translation>O painel dos clientes mostra tudo vinte segundos depois de registrado.</translation>
    </message>
    <message>
        <source>Many look</source>
        <extracomment>scaling-many-readers: name</extracomment>
        <translation>Muitos olham</translation>
    </message>
    <message>
        <source>The same guests and the same staff; but each guest looks at the board every five seconds.</source>
        <extracomment>scaling-many-readers: about</extracomment>
        <translation>Os mesmos clientes e a mesma equipe; mas cada cliente olha o painel a cada cinco segundos.</translation>
    </message>
    <message>
        <source>A few look</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>Poucos olham</translation>
    </message>
    <message>
        <source>Guests look at the board once a minute while they wait for food. Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>scaling-readers: about</extracomment>
        <translation>Os clientes olham o painel uma vez por minuto enquanto esperam pela comida. Charlie anota pedidos e cobra, Roger serve e responde.</translation>
    </message>
    <message>
        <source>One server, six cooks</source>
        <extracomment>the-bottleneck-six-cooks: name</extracomment>
        <translation>Um garçom, seis cozinheiros</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Six cook.</source>
        <extracomment>the-bottleneck-six-cooks: about</extracomment>
        <translation>Três quartos de hora em que Roger sozinho acomoda, anota pedidos, responde, serve e cobra. Seis cozinham.</translation>
    </message>
    <message>
        <source>One server, three cooks</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>Um garçom, três cozinheiros</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Three cook.</source>
        <extracomment>the-bottleneck: about</extracomment>
        <translation>Três quartos de hora em que Roger sozinho acomoda, anota pedidos, responde, serve e cobra. Três cozinham.</translation>
    </message>
    <message>
        <source>The last portion</source>
        <extracomment>the-last-portion: name</extracomment>
        <translation>A última porção</translation>
    </message>
    <message>
        <source>One falafel bowl is left, and Charlie and Roger both look before they send. Two guests want their orders back, one just before a cook begins, the other just after.</source>
        <extracomment>the-last-portion: about</extracomment>
        <translation>Resta um falafel bowl, e Charlie e Roger olham antes de enviar. Dois clientes querem desfazer o pedido, um logo antes de um cozinheiro começar, o outro logo depois.</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>Três serviços e uma saga</translation>
    </message>
    <message>
        <source>Orders, stock and payment each keep a log of their own. A card is declined when somebody else was told no already. Then one message of stock is ten seconds on its way, and what came later is heard first.</source>
        <extracomment>three-services-and-a-saga: about</extracomment>
        <translation>Pedidos, estoque e pagamento guardam cada um seu próprio log. Um cartão é recusado quando outra pessoa já ouviu um não. Depois uma mensagem do estoque fica dez segundos a caminho, e o que veio mais tarde é ouvido primeiro.</translation>
    </message>
    <message>
        <source>A message is slow</source>
        <extracomment>three-services-and-a-saga: bends 1 title</extracomment>
        <translation>Uma mensagem está lenta</translation>
    </message>
    <message>
        <source>What stock says of Chiara&apos;s ramen will be ten seconds on its way to the order details.</source>
        <extracomment>three-services-and-a-saga: bends 1 caption</extracomment>
        <translation>O que o estoque diz do ramen de Chiara ficará dez segundos a caminho dos detalhes do pedido.</translation>
    </message>
    <message>
        <source>The till is slow</source>
        <extracomment>three-services-and-a-saga: outages 1 title</extracomment>
        <translation>O caixa está lento</translation>
    </message>
    <message>
        <source>Payment decides each command two seconds after it was sent.</source>
        <extracomment>three-services-and-a-saga: outages 1 caption</extracomment>
        <translation>O pagamento decide cada comando dois segundos depois de enviado.</translation>
    </message>
    <message>
        <source>Views thrown away</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>Visões jogadas fora</translation>
    </message>
    <message>
        <source>A quiet lunch. At 12:16 the read stores are thrown away, and each look joins the tables of the write side; at 12:19:30 every view is folded again from the log. The restaurant does not notice.</source>
        <extracomment>views-thrown-away-and-rebuilt: about</extracomment>
        <translation>Um almoço calmo. Às 12:16 os armazenamentos de leitura são jogados fora, e cada olhada une as tabelas do lado de escrita; às 12:19:30 cada visão é dobrada de novo do log. O restaurante não nota.</translation>
    </message>
    <message>
        <source>A small lunch</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>Um almoço pequeno</translation>
    </message>
    <message>
        <source>Roger and Charlie both do everything, at four tables and a counter, for few guests. Cooked and carried it is the same whether the views are joined from the tables of the write side or kept in stores of their own; what the two of them read is not.</source>
        <extracomment>when-not-to: about</extracomment>
        <translation>Roger e Charlie fazem tudo, os dois, em quatro mesas e um balcão, para poucos clientes. O que se cozinha e leva é o mesmo, quer as visões sejam unidas das tabelas do lado de escrita, quer guardadas em armazenamentos próprios; o que os dois leem, não.</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>Quem pode escrever, e quem pode ler</translation>
    </message>
    <message>
        <source>A quiet lunch in which two are told no because it is not their task. Then the read stores are thrown away and folded again, and a name that was gone is back.</source>
        <extracomment>who-may-write-and-who-may-read: about</extracomment>
        <translation>Um almoço calmo em que dois ouvem um não, porque não é tarefa deles. Depois os armazenamentos de leitura são jogados fora e dobrados de novo, e um nome que tinha sumido volta.</translation>
    </message>
    <message>
        <source>Every row is thrown away</source>
        <extracomment>who-may-write-and-who-may-read: architectures 1 title</extracomment>
        <translation>Todas as linhas são jogadas fora</translation>
    </message>
    <message>
        <source>Written once, and followed</source>
        <extracomment>written-and-followed: name</extracomment>
        <translation>Escrito uma vez, e seguido</translation>
    </message>
    <message>
        <source>The same eleven minutes. The events are written with the decision, and each view follows the log. Twice the projector of the order details crashes before it has noted how far it is.</source>
        <extracomment>written-and-followed: about</extracomment>
        <translation>Os mesmos onze minutos. Os eventos são escritos com a decisão, e cada visão segue o log. Duas vezes o projetor dos detalhes do pedido cai antes de anotar até onde chegou.</translation>
    </message>
    <message>
        <source>At least once</source>
        <extracomment>written-and-followed: protections 1 title</extracomment>
        <translation>Ao menos uma vez</translation>
    </message>
    <message>
        <source>Whoever does not know whether an event was shown has it brought again.</source>
        <extracomment>written-and-followed: protections 1 caption</extracomment>
        <translation>Quem não sabe se um evento foi mostrado manda trazê-lo de novo.</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <extracomment>written-and-followed: protections 2 title</extracomment>
        <translation>Efetivamente uma vez</translation>
    </message>
    <message>
        <source>What is shown and how far it goes are written together; what comes again is known by its number.</source>
        <extracomment>written-and-followed: protections 2 caption</extracomment>
        <translation>O que é mostrado e até onde vai são escritos juntos; o que vem de novo é reconhecido pelo número.</translation>
    </message>
    <message>
        <source>A crash</source>
        <extracomment>written-and-followed: bends 1 title</extracomment>
        <translation>Uma queda</translation>
    </message>
    <message>
        <source>The projector shows the payment and crashes before it has noted that.</source>
        <extracomment>written-and-followed: bends 1 caption</extracomment>
        <translation>O projetor mostra o pagamento e cai antes de anotar isso.</translation>
    </message>
    <message>
        <source>The same crash</source>
        <extracomment>written-and-followed: bends 2 title</extracomment>
        <translation>A mesma queda</translation>
    </message>
    <message>
        <source>Written twice</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>Escrito duas vezes</translation>
    </message>
    <message>
        <source>Eleven minutes in which the write side commits and then writes once more, into the views. Between the two writes of 12:02:10 it crashes.</source>
        <extracomment>written-and-published: about</extracomment>
        <translation>Onze minutos em que o lado de escrita faz o commit e depois escreve mais uma vez, nas visões. Entre as duas escritas das 12:02:10 ele cai.</translation>
    </message>
    <message>
        <source>A crash before the push</source>
        <extracomment>written-and-published: architectures 1 title</extracomment>
        <translation>Uma queda antes do push</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash.</source>
        <extracomment>written-and-published: architectures 1 caption</extracomment>
        <translation>O lado de escrita faz o commit do próximo comando, e o push que o segue nunca vem, como numa queda.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ask-again: name</extracomment>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Roger serves and answers, and who asks is answered first. For half an hour the board is eight minutes late: who does not find his number asks, so Roger serves later, so more ask. Then the board is prompt again, and the evening stays stuck: who orders then still waits 58 minutes for food, not 6. If patience doubled with each question (asksSlower 100), 16 (means of 20 evenings).</source>
        <extracomment>ask-again: about</extracomment>
        <translation>Roger serve e responde, e quem pergunta é respondido primeiro. Por meia hora o painel está oito minutos atrasado: quem não acha seu número pergunta, então Roger serve mais tarde, então mais gente pergunta. Depois o painel fica pontual de novo, e a noite continua travada: quem pede então ainda espera 58 minutos pela comida, não 6. Se a paciência dobrasse a cada pergunta (asksSlower 100), 16 (médias de 20 noites).</translation>
    </message>
    <message>
        <source>The doors open</source>
        <extracomment>ask-again: cues 1 title</extracomment>
        <translation>As portas se abrem</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Food takes six minutes.</source>
        <extracomment>ask-again: cues 1 caption</extracomment>
        <translation>Dois anotam pedidos e cobram, Roger serve e responde. A comida leva seis minutos.</translation>
    </message>
    <message>
        <source>Still stuck</source>
        <extracomment>ask-again: cues 2 title</extracomment>
        <translation>Ainda travado</translation>
    </message>
    <message>
        <source>The board has been right for forty minutes, and food takes an hour. Look at the questions: those of the late board are long over.</source>
        <extracomment>ask-again: cues 2 caption</extracomment>
        <translation>O painel está certo há quarenta minutos, e a comida leva uma hora. Olhe as perguntas: as do painel atrasado acabaram há muito.</translation>
    </message>
    <message>
        <source>Dora only serves</source>
        <extracomment>ask-again: rota 1 title</extracomment>
        <translation>Dora só serve</translation>
    </message>
    <message>
        <source>Somebody who is not asked. Within half an hour everybody has eaten.</source>
        <extracomment>ask-again: rota 1 caption</extracomment>
        <translation>Alguém a quem não se pergunta. Em meia hora todos comeram.</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Each question that it causes keeps Roger from serving.</source>
        <extracomment>ask-again: laterDelays 1 caption</extracomment>
        <translation>Mostra o que era verdade há oito minutos. Cada pergunta que causa afasta Roger de servir.</translation>
    </message>
    <message>
        <source>The cause is gone, and its questions end. But by now so many wait for food that what they ask is as much as Roger can answer: nothing is served, and they ask again.</source>
        <extracomment>ask-again: laterDelays 2 caption</extracomment>
        <translation>A causa sumiu, e suas perguntas acabam. Mas agora tantos esperam pela comida que o que perguntam é tudo o que Roger consegue responder: nada é servido, e perguntam de novo.</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <extracomment>charlie-and-roger: name</extracomment>
        <translation>Charlie e Roger</translation>
    </message>
    <message>
        <source>Roger alone takes every order and serves every dish, and everything waits for him. At 12:30 Charlie comes back and only takes orders, Roger only serves. Each command is scripted, to be foreseen and followed. Two do more than one, here too; what the split itself gains, the evenings that live measure.</source>
        <extracomment>charlie-and-roger: about</extracomment>
        <translation>Roger sozinho anota cada pedido e serve cada prato, e tudo espera por ele. Às 12:30 Charlie volta e só anota pedidos; Roger só serve. Cada comando segue um roteiro, para ser previsto e acompanhado. Dois fazem mais que um, também aqui; o que a divisão em si ganha, medem-no as noites que vivem.</translation>
    </message>
    <message>
        <source>Doors open</source>
        <extracomment>charlie-and-roger: cues 1 title</extracomment>
        <translation>As portas se abrem</translation>
    </message>
    <message>
        <source>One man looks after everybody: Roger seats, takes orders, carries and answers. The shelf is stocked; the first guests come around noon.</source>
        <extracomment>charlie-and-roger: cues 1 caption</extracomment>
        <translation>Um homem cuida de todos: Roger acomoda, anota pedidos, leva pratos e responde. A despensa está cheia; os primeiros clientes vêm por volta do meio-dia.</translation>
    </message>
    <message>
        <source>The guests of table 1 ask for a quieter place and move to table 8. Order 3 goes with them; the kitchen is told the new table and cooks nothing twice.</source>
        <extracomment>charlie-and-roger: cues 2 caption</extracomment>
        <translation>Os clientes da mesa 1 pedem um lugar mais calmo e mudam para a mesa 8. O pedido 3 vai com eles; a cozinha fica sabendo da nova mesa e não prepara nada duas vezes.</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>charlie-and-roger: cues 3 title</extracomment>
        <translation>O gargalo</translation>
    </message>
    <message>
        <source>Roger is with one guest. Others wait to order, takeaway guests wait to pay, and cooked food waits at the pass. Nothing is wrong with the kitchen.</source>
        <extracomment>charlie-and-roger: cues 3 caption</extracomment>
        <translation>Roger está com um cliente. Outros esperam para pedir, os de viagem esperam para pagar, e comida pronta espera no passe. Com a cozinha não há nada de errado.</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <extracomment>charlie-and-roger: cues 4 title</extracomment>
        <translation>Charlie voltou</translation>
    </message>
    <message>
        <source>From now on Charlie only takes orders: the write side. Roger only serves and answers: the read side. The same split, made in software, is CQRS. That the queue melts is the second pair of hands.</source>
        <extracomment>charlie-and-roger: cues 4 caption</extracomment>
        <translation>A partir de agora Charlie só anota pedidos: o lado de escrita. Roger só serve e responde: o lado de leitura. A mesma divisão, feita em software, é CQRS. Que a fila derreta se deve ao segundo par de mãos.</translation>
    </message>
    <message>
        <source>The card is declined</source>
        <extracomment>charlie-and-roger: cues 5 title</extracomment>
        <translation>O cartão é recusado</translation>
    </message>
    <message>
        <source>Mateo&apos;s card is declined. Takeaway pays before cooking, so the process manager releases the stock and rejects order 19; the kitchen never hears of it.</source>
        <extracomment>charlie-and-roger: cues 5 caption</extracomment>
        <translation>O cartão de Mateo é recusado. Para viagem se paga antes de cozinhar, então o gerente de processo libera o estoque e rejeita o pedido 19; a cozinha nem fica sabendo dele.</translation>
    </message>
    <message>
        <source>A second round</source>
        <extracomment>charlie-and-roger: cues 6 title</extracomment>
        <translation>Uma segunda rodada</translation>
    </message>
    <message>
        <source>Table 6 orders again: one more order of the same party, number 25. Its drinks are ready before the burgers of the first, and the waiter&apos;s list keeps them apart.</source>
        <extracomment>charlie-and-roger: cues 6 caption</extracomment>
        <translation>A mesa 6 pede de novo: mais um pedido do mesmo grupo, o número 25. As bebidas dele ficam prontas antes dos burgers do primeiro, e a lista do garçom os mantém separados.</translation>
    </message>
    <message>
        <source>An order is cancelled</source>
        <extracomment>charlie-and-roger: cues 7 title</extracomment>
        <translation>Um pedido é cancelado</translation>
    </message>
    <message>
        <source>Order 30 is cancelled before the kitchen begins. The process manager releases its stock and gives the money back, each in a transaction of its own.</source>
        <extracomment>charlie-and-roger: cues 7 caption</extracomment>
        <translation>O pedido 30 é cancelado antes de a cozinha começar. O gerente de processo libera o estoque dele e devolve o dinheiro, cada coisa numa transação própria.</translation>
    </message>
    <message>
        <source>A line is voided</source>
        <extracomment>charlie-and-roger: cues 8 title</extracomment>
        <translation>Uma linha é estornada</translation>
    </message>
    <message>
        <source>Charlie wrote a dish on the wrong ticket and voids line 3 of order 34 before anybody cooks it. The kitchen shows it struck through; the event stays in the log.</source>
        <extracomment>charlie-and-roger: cues 8 caption</extracomment>
        <translation>Charlie escreveu um prato na comanda errada e estorna a linha 3 do pedido 34 antes que alguém a prepare. A cozinha a mostra riscada; o evento fica no log.</translation>
    </message>
    <message>
        <source>Only the manager</source>
        <extracomment>charlie-and-roger: cues 9 title</extracomment>
        <translation>Só a gerente</translation>
    </message>
    <message>
        <source>The line is in the pan already: Charlie&apos;s command is refused, Nadia&apos;s is accepted. What was used does not come back to the shelf, and her reason is recorded.</source>
        <extracomment>charlie-and-roger: cues 9 caption</extracomment>
        <translation>A linha já está na panela: o comando de Charlie é recusado, o de Nadia é aceito. O que foi gasto não volta à despensa, e o motivo dela fica registrado.</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>charlie-and-roger: cues 10 title</extracomment>
        <translation>Esgotado</translation>
    </message>
    <message>
        <source>The last salmon was promised to another guest: the reservation for order 49 is refused, and the process manager rejects the order. The guest chooses again: one more order.</source>
        <extracomment>charlie-and-roger: cues 10 caption</extracomment>
        <translation>O último salmão estava prometido a outro cliente: a reserva para o pedido 49 é recusada, e o gerente de processo rejeita o pedido. O cliente escolhe de novo: mais um pedido.</translation>
    </message>
    <message>
        <source>A ticket comes back</source>
        <extracomment>charlie-and-roger: cues 11 title</extracomment>
        <translation>Uma comanda volta</translation>
    </message>
    <message>
        <source>Mei forgot the sauce for order 50 and recalls the ticket from the pass. Bumped is not picked up: the plate is still there.</source>
        <extracomment>charlie-and-roger: cues 11 caption</extracomment>
        <translation>Mei esqueceu o molho do pedido 50 e chama a comanda de volta do passe. Liberada não é retirada: o prato ainda está lá.</translation>
    </message>
    <message>
        <source>The last guests have gone</source>
        <extracomment>charlie-and-roger: cues 12 title</extracomment>
        <translation>Os últimos clientes foram embora</translation>
    </message>
    <message>
        <source>The kitchen is quiet. Every fact of the day is in the log: any view can be deleted now and folded again from it.</source>
        <extracomment>charlie-and-roger: cues 12 caption</extracomment>
        <translation>A cozinha está quieta. Cada fato do dia está no log: qualquer visão pode ser apagada agora e dobrada de novo a partir dele.</translation>
    </message>
    <message>
        <source>The same guests, the same two people as with two generalists; but from 12:30 on Charlie only writes, orders and payments, and Roger only serves and answers. They change over less: who comes after 12:45 waits 1:40 to order instead of 3:08, and 1:08 to pay instead of 2:08. For food he waits half a minute longer: nobody helps Roger.</source>
        <extracomment>charlie-is-back: about</extracomment>
        <translation>Os mesmos clientes e as mesmas duas pessoas que com dois que fazem tudo; mas a partir das 12:30 Charlie só escreve, pedidos e pagamentos, e Roger só serve e responde. Trocam menos de tarefa: quem vem depois das 12:45 espera 1:40 para pedir em vez de 3:08, e 1:08 para pagar em vez de 2:08. Pela comida espera meio minuto a mais: ninguém ajuda Roger.</translation>
    </message>
    <message>
        <source>Until half past twelve Roger does everything alone.</source>
        <extracomment>charlie-is-back: cues 1 caption</extracomment>
        <translation>Até o meio-dia e meia Roger faz tudo sozinho.</translation>
    </message>
    <message>
        <source>Look at the queue</source>
        <extracomment>charlie-is-back: cues 2 title</extracomment>
        <translation>Olhe a fila</translation>
    </message>
    <message>
        <source>Roger is busy all the time, the cooks less than a quarter of theirs.</source>
        <extracomment>charlie-is-back: cues 2 caption</extracomment>
        <translation>Roger está ocupado o tempo todo, os cozinheiros menos de um quarto do seu.</translation>
    </message>
    <message>
        <source>What the split gains</source>
        <extracomment>charlie-is-back: cues 3 title</extracomment>
        <translation>O que a divisão ganha</translation>
    </message>
    <message>
        <source>Guests wait half as long to order and to pay as with two who both do everything, and for food half a minute longer. The second pair of hands had gained far more than the split.</source>
        <extracomment>charlie-is-back: cues 3 caption</extracomment>
        <translation>Os clientes esperam metade do tempo para pedir e pagar que com dois que fazem tudo, e pela comida meio minuto a mais. O segundo par de mãos tinha ganhado muito mais que a divisão.</translation>
    </message>
    <message>
        <source>What asking costs</source>
        <extracomment>charlie-is-back: cues 4 title</extracomment>
        <translation>O que custa perguntar</translation>
    </message>
    <message>
        <source>74 times an evening a guest asks where his order is, and each answer costs Roger a walk. For five commands that people give, somebody looks at a view four times: that turns round where guests read for themselves, with the board.</source>
        <extracomment>charlie-is-back: cues 4 caption</extracomment>
        <translation>74 vezes por noite um cliente pergunta onde está seu pedido, e cada resposta custa a Roger uma ida à cozinha. Para cada cinco comandos que pessoas dão, alguém olha uma visão quatro vezes: isso se inverte onde os clientes leem por si, com o painel.</translation>
    </message>
    <message>
        <source>Charlie takes orders and money: he writes. Roger serves and answers: he reads. Neither does the other&apos;s work.</source>
        <extracomment>charlie-is-back: rota 1 caption</extracomment>
        <translation>Charlie anota pedidos e cobra: ele escreve. Roger serve e responde: ele lê. Nenhum faz o trabalho do outro.</translation>
    </message>
    <message>
        <source>Empty board</source>
        <extracomment>empty-board: name</extracomment>
        <translation>Painel vazio</translation>
    </message>
    <message>
        <source>At one o&apos;clock the status board is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild, and all share one projector: 890 begin, it is empty for 74 minutes, guests ask 143 times what it would have told them, and 80 are served, not 118. In single flight one rebuilds it and the others wait: 94 seconds, and one question (means of 20 evenings).</source>
        <extracomment>empty-board: about</extracomment>
        <translation>À uma hora o painel de números é jogado fora, e só uma olhada manda reconstruí-lo do log. Cada olhada que o encontra vazio inicia uma reconstrução, e todas dividem um projetor: 890 começam, ele fica vazio por 74 minutos, clientes perguntam 143 vezes o que ele lhes teria dito, e 80 são servidos, não 118. Em single flight uma o reconstrói e as outras esperam: 94 segundos, e uma pergunta (médias de 20 noites).</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Who waits for takeaway looks at the board every minute, who eats here every two.</source>
        <extracomment>empty-board: cues 1 caption</extracomment>
        <translation>Dois anotam pedidos e cobram, Roger serve e responde. Quem espera para viagem olha o painel a cada minuto, quem come aqui, a cada dois.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <extracomment>empty-board: cues 2 title</extracomment>
        <translation>Ainda vazio</translation>
    </message>
    <message>
        <source>Each rebuild that begins makes all of them slower, so the next look finds it empty, too. Whose food is ready does not see it, and asks Roger. Switch single flight on before the board is thrown away, and compare.</source>
        <extracomment>empty-board: cues 2 caption</extracomment>
        <translation>Cada reconstrução que começa deixa todas mais lentas, então a próxima olhada também o encontra vazio. Quem tem a comida pronta não vê isso, e pergunta a Roger. Ligue single flight antes de o painel ser jogado fora, e compare.</translation>
    </message>
    <message>
        <source>The board is thrown away</source>
        <extracomment>the-empty-board: bends 1 title</extracomment>
        <translation>O painel é jogado fora</translation>
    </message>
    <message>
        <source>It is empty, and only a look has it rebuilt, from the whole log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: bends 1 caption</extracomment>
        <translation>Está vazio, e só uma olhada manda reconstruí-lo, do log inteiro. Cada olhada que o encontra vazio inicia sua própria reconstrução, e todas dividem um projetor.</translation>
    </message>
    <message>
        <source>Friday rush</source>
        <extracomment>friday-rush: name</extracomment>
        <translation>Pico de sexta-feira</translation>
    </message>
    <message>
        <source>Three hours, some 230 parties and guests, 29 tables. Orders and service have pools of their own, and a third pair of hands comes for the peak. Watch which wait grows first when the rush comes, and how long after the peak the last of it is still felt.</source>
        <extracomment>friday-rush: about</extracomment>
        <translation>Três horas, uns 230 grupos e clientes, 29 mesas. Pedidos e serviço têm grupos próprios, e um terceiro par de mãos vem para o pico. Observe que espera cresce primeiro quando o pico vem, e quanto tempo depois ainda se sente o último resto dele.</translation>
    </message>
    <message>
        <source>Two take orders, two serve, seven cook.</source>
        <extracomment>friday-rush: cues 1 caption</extracomment>
        <translation>Dois anotam pedidos, dois servem, sete cozinham.</translation>
    </message>
    <message>
        <source>The rush</source>
        <extracomment>friday-rush: cues 2 title</extracomment>
        <translation>O pico</translation>
    </message>
    <message>
        <source>Guests come faster than tables become free. The longest wait is the one at the door.</source>
        <extracomment>friday-rush: cues 2 caption</extracomment>
        <translation>Os clientes vêm mais depressa do que as mesas ficam livres. A espera mais longa é a da porta.</translation>
    </message>
    <message>
        <source>The peak is over</source>
        <extracomment>friday-rush: cues 3 title</extracomment>
        <translation>O pico passou</translation>
    </message>
    <message>
        <source>Fewer come now. Half an hour later parties still wait six minutes for a table: a queue remembers.</source>
        <extracomment>friday-rush: cues 3 caption</extracomment>
        <translation>Agora vêm menos. Meia hora depois os grupos ainda esperam seis minutos por uma mesa: uma fila tem memória.</translation>
    </message>
    <message>
        <source>Last guests</source>
        <extracomment>friday-rush: cues 4 title</extracomment>
        <translation>Últimos clientes</translation>
    </message>
    <message>
        <source>Nobody new comes. A quarter of an hour later nobody waits for a table any more.</source>
        <extracomment>friday-rush: cues 4 caption</extracomment>
        <translation>Ninguém novo vem. Um quarto de hora depois ninguém mais espera por mesa.</translation>
    </message>
    <message>
        <source>Emil and Viktor come</source>
        <extracomment>friday-rush: rota 1 title</extracomment>
        <translation>Emil e Viktor vêm</translation>
    </message>
    <message>
        <source>A third taker and a third runner, for the peak.</source>
        <extracomment>friday-rush: rota 1 caption</extracomment>
        <translation>Mais um que anota e mais um que serve, para o pico.</translation>
    </message>
    <message>
        <source>Emil and Viktor go home</source>
        <extracomment>friday-rush: rota 2 title</extracomment>
        <translation>Emil e Viktor vão para casa</translation>
    </message>
    <message>
        <source>Two and two again. What they have at hand they finish.</source>
        <extracomment>friday-rush: rota 2 caption</extracomment>
        <translation>Dois e dois de novo. O que têm em mãos, terminam.</translation>
    </message>
    <message>
        <source>A lost push</source>
        <extracomment>lost-push: name</extracomment>
        <translation>Um push perdido</translation>
    </message>
    <message>
        <source>Ten minutes in which the views are kept in step by means that fail: a push is lost in a crash, and a table has no trigger. Watch the marks of the views: the truth audit names what is wrong.</source>
        <extracomment>lost-push: about</extracomment>
        <translation>Dez minutos em que as visões são mantidas em dia por meios que falham: um push se perde numa queda, e uma tabela não tem gatilho. Observe as marcas das visões: a auditoria da verdade diz o que está errado.</translation>
    </message>
    <message>
        <source>The board is wrong, and no one notices</source>
        <extracomment>lost-push: cues 1 title</extracomment>
        <translation>O quadro está errado, e ninguém nota</translation>
    </message>
    <message>
        <source>Guests sit at table 2; the waiter view shows it free and says that it knows everything. Only the truth audit, which folds the log again, finds what was lost.</source>
        <extracomment>lost-push: cues 1 caption</extracomment>
        <translation>Há clientes na mesa 2; a visão do garçom a mostra livre e diz que sabe de tudo. Só a auditoria da verdade, que dobra o log de novo, acha o que se perdeu.</translation>
    </message>
    <message>
        <source>Twice the same table</source>
        <extracomment>lost-push: cues 2 title</extracomment>
        <translation>Duas vezes a mesma mesa</translation>
    </message>
    <message>
        <source>The board shows table 2 free, and Roger brings the next guests there. The write side knows better and refuses.</source>
        <extracomment>lost-push: cues 2 caption</extracomment>
        <translation>O quadro mostra a mesa 2 livre, e Roger leva os próximos clientes para lá. O lado de escrita sabe melhor e recusa.</translation>
    </message>
    <message>
        <source>Gone again</source>
        <extracomment>lost-push: cues 3 title</extracomment>
        <translation>Sumiu de novo</translation>
    </message>
    <message>
        <source>An order at table 2 is pushed, and with it all that there is to say of the table. The mistake is gone, and no store tells that it was ever there; the log does.</source>
        <extracomment>lost-push: cues 3 caption</extracomment>
        <translation>Um pedido na mesa 2 é enviado por push, e com ele tudo o que há a dizer da mesa. O erro sumiu, e nenhum armazenamento conta que existiu; o log conta.</translation>
    </message>
    <message>
        <source>Ready, and on no screen</source>
        <extracomment>lost-push: cues 4 title</extracomment>
        <translation>Pronto, e em nenhuma tela</translation>
    </message>
    <message>
        <source>Mei has finished the rice of order 2. That changes the order&apos;s line alone, so the kitchen view goes on showing it on the fire.</source>
        <extracomment>lost-push: cues 4 caption</extracomment>
        <translation>Mei terminou o arroz do pedido 2. Isso muda só a linha do pedido, então a visão da cozinha continua a mostrá-lo no fogo.</translation>
    </message>
    <message>
        <source>Two cooks, one dish</source>
        <extracomment>lost-push: cues 5 title</extracomment>
        <translation>Duas cozinheiras, um prato</translation>
    </message>
    <message>
        <source>The screen shows the rice on the fire, and Ines calls it ready too. She is refused: it is ready.</source>
        <extracomment>lost-push: cues 5 caption</extracomment>
        <translation>A tela mostra o arroz no fogo, e Ines também o dá por pronto. O comando dela é recusado: já está pronto.</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash. The log has what happened; no view will hear of it.</source>
        <extracomment>lost-push: architectures 1 caption</extracomment>
        <translation>O lado de escrita faz o commit do próximo comando, e o push que o segue nunca vem, como numa queda. O log tem o que aconteceu; nenhuma visão ficará sabendo.</translation>
    </message>
    <message>
        <source>A table without a trigger</source>
        <extracomment>lost-push: architectures 2 title</extracomment>
        <translation>Uma tabela sem gatilho</translation>
    </message>
    <message>
        <source>Now triggers note which rows change, and a job copies them every two seconds. On the table of order lines somebody forgot the trigger.</source>
        <extracomment>lost-push: architectures 2 caption</extracomment>
        <translation>Agora gatilhos anotam quais linhas mudam, e uma tarefa as copia a cada dois segundos. Na tabela de linhas do pedido alguém esqueceu o gatilho.</translation>
    </message>
    <message>
        <source>By events</source>
        <extracomment>lost-push: architectures 3 title</extracomment>
        <translation>Por eventos</translation>
    </message>
    <message>
        <source>Each view is folded from the log, from its checkpoint on. What it has not had yet it knows by the number, and reads it again.</source>
        <extracomment>lost-push: architectures 3 caption</extracomment>
        <translation>Cada visão é dobrada do log, a partir do seu ponto de controle. O que ainda não teve, ela sabe pelo número, e lê de novo.</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <extracomment>one-server: name</extracomment>
        <translation>Um garçom para tudo</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money. Each change from one kind of work to another costs him 20 seconds, each answer a walk to the kitchen; and the longer food takes, the more guests ask where it is. Who comes after 12:45 waits ten minutes to order and sixteen for food (the mean of 20 evenings).</source>
        <extracomment>one-server: about</extracomment>
        <translation>Roger sozinho acomoda, anota pedidos, responde, serve e cobra. Cada troca de um tipo de trabalho para outro lhe custa 20 segundos, cada resposta uma ida à cozinha; e quanto mais a comida demora, mais clientes perguntam onde está. Quem vem depois das 12:45 espera dez minutos para pedir e dezesseis pela comida (média de 20 noites).</translation>
    </message>
    <message>
        <source>There is one server. Whatever a guest wants, he wants it from Roger.</source>
        <extracomment>one-server: cues 1 caption</extracomment>
        <translation>Há um só garçom. O que quer que um cliente queira, quer de Roger.</translation>
    </message>
    <message>
        <source>Look at the pass</source>
        <extracomment>one-server: cues 2 title</extracomment>
        <translation>Olhe o passe</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, until the man who is taking an order comes for it.</source>
        <extracomment>one-server: cues 2 caption</extracomment>
        <translation>Os cozinheiros estão ocupados menos de um quarto do tempo. O que está pronto fica minutos no passe, até o homem que está anotando um pedido vir buscá-lo.</translation>
    </message>
    <message>
        <source>Everything waits for one man</source>
        <extracomment>one-server: cues 3 title</extracomment>
        <translation>Tudo espera por um homem</translation>
    </message>
    <message>
        <source>Who comes now waits ten minutes to order, sixteen for food and seven to pay; and every two or three minutes somebody asks where his food is: one more thing for Roger to do.</source>
        <extracomment>one-server: cues 3 caption</extracomment>
        <translation>Quem vem agora espera dez minutos para pedir, dezesseis pela comida e sete para pagar; e a cada dois ou três minutos alguém pergunta onde está sua comida: mais uma coisa para Roger fazer.</translation>
    </message>
    <message>
        <source>Who leaves, and why</source>
        <extracomment>one-server: cues 4 title</extracomment>
        <translation>Quem sai, e por quê</translation>
    </message>
    <message>
        <source>Of 72 parties and guests 17 lose patience and 2 turn round at the door, in the mean of 20 evenings. The averages of those who stay do not show them.</source>
        <extracomment>one-server: cues 4 caption</extracomment>
        <translation>De 72 grupos e clientes, 17 perdem a paciência e 2 dão meia-volta na porta, na média de 20 noites. As médias de quem fica não os mostram.</translation>
    </message>
    <message>
        <source>Paid too late</source>
        <extracomment>paid-too-late: name</extracomment>
        <translation>Pago tarde demais</translation>
    </message>
    <message>
        <source>Five orders against the clock: a reservation that expires while the card is read, twice with another end, a refund that the bank declines, and a guest who never pays.</source>
        <extracomment>paid-too-late: about</extracomment>
        <translation>Cinco pedidos contra o relógio: uma reserva que vence enquanto o cartão é lido, duas vezes com fins diferentes, um reembolso que o banco recusa, e um cliente que nunca paga.</translation>
    </message>
    <message>
        <source>Reserved, and not paid</source>
        <extracomment>paid-too-late: cues 1 title</extracomment>
        <translation>Reservado, e não pago</translation>
    </message>
    <message>
        <source>Ben wants the last two falafel bowls and looks for his card. Stock holds them for him, but only for five minutes: the process manager has that on its list. Its clock is the restaurant&apos;s; the list is a value that follows from events.</source>
        <extracomment>paid-too-late: cues 1 caption</extracomment>
        <translation>Ben quer os dois últimos falafel bowls e procura seu cartão. O estoque os guarda para ele, mas só por cinco minutos: o gerente de processo tem isso na sua lista. O relógio dele é o do restaurante; a lista é um valor que resulta de eventos.</translation>
    </message>
    <message>
        <source>A reservation expires</source>
        <extracomment>paid-too-late: cues 2 title</extracomment>
        <translation>Uma reserva vence</translation>
    </message>
    <message>
        <source>The five minutes are over. ReservationExpired is an event like any other, and the falafel bowl is on sale again. Nobody has told Ben yet: his card is still being read.</source>
        <extracomment>paid-too-late: cues 2 caption</extracomment>
        <translation>Os cinco minutos acabaram. ReservationExpired é um evento como qualquer outro, e o falafel bowl está à venda de novo. Ninguém disse isso a Ben ainda: o cartão dele continua sendo lido.</translation>
    </message>
    <message>
        <source>Paid after it expired</source>
        <extracomment>paid-too-late: cues 3 title</extracomment>
        <translation>Pago depois de vencer</translation>
    </message>
    <message>
        <source>Ben&apos;s money is taken, and his food is held no longer. The process manager asks stock once more; nobody else wanted it, so his order is accepted all the same.</source>
        <extracomment>paid-too-late: cues 3 caption</extracomment>
        <translation>O dinheiro de Ben é cobrado, e sua comida não está mais reservada. O gerente de processo consulta o estoque mais uma vez; ninguém mais a queria, então o pedido dele é aceito mesmo assim.</translation>
    </message>
    <message>
        <source>Paid, and nothing left</source>
        <extracomment>paid-too-late: cues 4 title</extracomment>
        <translation>Pago, e nada restou</translation>
    </message>
    <message>
        <source>Chiara had the last two burgers held, and her time was over at 12:19. Table 1 has ordered them since. Now her card is read: stock refuses, the order is rejected, and her money goes back.</source>
        <extracomment>paid-too-late: cues 4 caption</extracomment>
        <translation>Chiara tinha os dois últimos burgers reservados, e seu tempo acabou às 12:19. Desde então a mesa 1 os pediu. Agora o cartão dela é lido: o estoque recusa, o pedido é rejeitado, e o dinheiro volta.</translation>
    </message>
    <message>
        <source>The refund is declined</source>
        <extracomment>paid-too-late: cues 5 title</extracomment>
        <translation>O reembolso é recusado</translation>
    </message>
    <message>
        <source>Her bank does not let the refund through. No rule can repair that: 25.00 are owed, and a person has to act. It stands on the list until somebody does.</source>
        <extracomment>paid-too-late: cues 5 caption</extracomment>
        <translation>O banco dela não deixa o reembolso passar. Nenhuma regra pode reparar isso: devem-se 25.00, e uma pessoa tem de agir. Fica na lista até que alguém o faça.</translation>
    </message>
    <message>
        <source>Given back after all</source>
        <extracomment>paid-too-late: cues 6 title</extracomment>
        <translation>Devolvido afinal</translation>
    </message>
    <message>
        <source>Nadia, the manager, tries again, and this time it goes through. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>paid-too-late: cues 6 caption</extracomment>
        <translation>Nadia, a gerente, tenta de novo, e desta vez passa. O log guarda os dois reembolsos e o que deu errado entre eles.</translation>
    </message>
    <message>
        <source>Never paid</source>
        <extracomment>paid-too-late: cues 7 title</extracomment>
        <translation>Nunca pago</translation>
    </message>
    <message>
        <source>Daniel ordered a lemonade ten minutes ago and has gone. His payment expires, and his order is rejected: no hold and no bill stays behind.</source>
        <extracomment>paid-too-late: cues 7 caption</extracomment>
        <translation>Daniel pediu uma lemonade há dez minutos e foi embora. O pagamento dele expira, e o pedido é rejeitado: não sobra nenhuma reserva e nenhuma conta.</translation>
    </message>
    <message>
        <source>Quiet lunch</source>
        <extracomment>quiet-lunch: name</extracomment>
        <translation>Almoço calmo</translation>
    </message>
    <message>
        <source>Ten orders at four tables and the counter: enough to follow each one from the guest&apos;s wish to the bill. Begin here.</source>
        <extracomment>quiet-lunch: about</extracomment>
        <translation>Dez pedidos em quatro mesas e no balcão: o bastante para seguir cada um do desejo do cliente até a conta. Comece aqui.</translation>
    </message>
    <message>
        <source>The first guests</source>
        <extracomment>quiet-lunch: cues 1 title</extracomment>
        <translation>Os primeiros clientes</translation>
    </message>
    <message>
        <source>Charlie takes the orders, Roger serves. Each order is one command; what comes of it are events.</source>
        <extracomment>quiet-lunch: cues 1 caption</extracomment>
        <translation>Charlie anota os pedidos, Roger serve. Cada pedido é um comando; o que resulta dele são eventos.</translation>
    </message>
    <message>
        <source>Follow one order</source>
        <extracomment>quiet-lunch: cues 2 title</extracomment>
        <translation>Siga um pedido</translation>
    </message>
    <message>
        <source>Choose an order in the details pane: placed, accepted, cooking, ready, bumped, picked up, delivered, paid. Each is a fact of its own.</source>
        <extracomment>quiet-lunch: cues 2 caption</extracomment>
        <translation>Escolha um pedido no painel de detalhes: feito, aceito, no fogo, pronto, liberado, retirado, entregue, pago. Cada um é um fato próprio.</translation>
    </message>
    <message>
        <source>Time for the bill</source>
        <extracomment>quiet-lunch: cues 3 title</extracomment>
        <translation>Hora da conta</translation>
    </message>
    <message>
        <source>At a table the money comes last. When everything is delivered the process manager asks for the payment; a person takes it.</source>
        <extracomment>quiet-lunch: cues 3 caption</extracomment>
        <translation>Numa mesa o dinheiro vem por último. Quando tudo está entregue, o gerente de processo pede o pagamento; uma pessoa o recebe.</translation>
    </message>
    <message>
        <source>Read your writes</source>
        <extracomment>read-your-writes: name</extracomment>
        <translation>Ler o que se escreveu</translation>
    </message>
    <message>
        <source>The waiter view is half a minute late. Until 12:45 nobody waits for it, and of ten looks four lack what the one who looks has done himself. Then Charlie and Roger wait, each piece of work done, until the view shows it: no look lacks that any more, and guests wait five to six minutes to order instead of two. From 13:30 on they keep it in mind instead.</source>
        <extracomment>read-your-writes: about</extracomment>
        <translation>A visão do garçom está meio minuto atrasada. Até 12:45 ninguém espera por ela, e a quatro de cada dez olhadas falta o que fez a própria pessoa que olha. Depois Charlie e Roger esperam, a cada trabalho feito, até a visão mostrá-lo: a nenhuma olhada falta mais isso, e os clientes esperam cinco a seis minutos para pedir em vez de dois. A partir das 13:30 eles o guardam na memória.</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <extracomment>read-your-writes: cues 1 title</extracomment>
        <translation>Ninguém espera</translation>
    </message>
    <message>
        <source>Whoever has done his work takes the next at once, and decides by a waiter view that is half a minute late. Of ten looks four lack what he has done himself.</source>
        <extracomment>read-your-writes: cues 1 caption</extracomment>
        <translation>Quem fez seu trabalho pega o próximo na hora, e decide por uma visão do garçom meio minuto atrasada. A quatro de cada dez olhadas falta o que a própria pessoa fez.</translation>
    </message>
    <message>
        <source>They wait for their view</source>
        <extracomment>read-your-writes: rota 1 title</extracomment>
        <translation>Eles esperam por sua visão</translation>
    </message>
    <message>
        <source>Charlie and Roger stand at their work until the waiter view shows what they did, two minutes at most, and only then take the next. They read what they wrote; what others did may still be missing. Guests wait five to six minutes to order.</source>
        <extracomment>read-your-writes: rota 1 caption</extracomment>
        <translation>Charlie e Roger ficam parados até a visão do garçom mostrar o que fizeram, dois minutos no máximo, e só então pegam o próximo. Leem o que escreveram; o que outros fizeram ainda pode faltar. Os clientes esperam cinco a seis minutos para pedir.</translation>
    </message>
    <message>
        <source>They keep it in mind</source>
        <extracomment>read-your-writes: rota 2 title</extracomment>
        <translation>Eles guardam na memória</translation>
    </message>
    <message>
        <source>Nobody waits for the view any more. Whom Charlie has led to a table he knows before the view shows it, and leads nobody else there; for the rest all is as it was at noon. The queue shrinks: three minutes to order.</source>
        <extracomment>read-your-writes: rota 2 caption</extracomment>
        <translation>Ninguém mais espera pela visão. A quem Charlie levou a uma mesa, ele sabe antes que a visão mostre, e não leva mais ninguém para lá; no resto tudo é como ao meio-dia. A fila encolhe: três minutos para pedir.</translation>
    </message>
    <message>
        <source>Short of cooks</source>
        <extracomment>short-of-cooks: name</extracomment>
        <translation>Faltam cozinheiros</translation>
    </message>
    <message>
        <source>Takers and runners enough, but of four cooks only one has come. The queue stands where nobody on the floor can see it. Watch orders go in quickly and come out slowly, until Mei gets help at 13:00.</source>
        <extracomment>short-of-cooks: about</extracomment>
        <translation>Há quem anote e quem sirva de sobra, mas de quatro cozinheiros só veio uma. A fila está onde ninguém no salão pode vê-la. Observe os pedidos entrarem depressa e saírem devagar, até Mei receber ajuda às 13:00.</translation>
    </message>
    <message>
        <source>One cook</source>
        <extracomment>short-of-cooks: cues 1 title</extracomment>
        <translation>Uma cozinheira</translation>
    </message>
    <message>
        <source>Mei is alone in the kitchen. On the floor all is well, still.</source>
        <extracomment>short-of-cooks: cues 1 caption</extracomment>
        <translation>Mei está sozinha na cozinha. No salão tudo vai bem, por enquanto.</translation>
    </message>
    <message>
        <source>Taken quickly, cooked slowly</source>
        <extracomment>short-of-cooks: cues 2 title</extracomment>
        <translation>Anotado depressa, cozido devagar</translation>
    </message>
    <message>
        <source>Waiting to order takes a minute, waiting for food more than twenty: taking orders faster only moves the queue.</source>
        <extracomment>short-of-cooks: cues 2 caption</extracomment>
        <translation>Esperar para pedir leva um minuto, esperar pela comida mais de vinte: anotar pedidos mais depressa só muda a fila de lugar.</translation>
    </message>
    <message>
        <source>With help</source>
        <extracomment>short-of-cooks: cues 3 title</extracomment>
        <translation>Com ajuda</translation>
    </message>
    <message>
        <source>Three more cooks came at 13:00. By a quarter past the kitchen had caught up: food takes some six minutes again.</source>
        <extracomment>short-of-cooks: cues 3 caption</extracomment>
        <translation>Mais três cozinheiros vieram às 13:00. Às 13:15 a cozinha já tinha posto tudo em dia: a comida leva de novo uns seis minutos.</translation>
    </message>
    <message>
        <source>More cooks</source>
        <extracomment>short-of-cooks: rota 1 title</extracomment>
        <translation>Mais cozinheiros</translation>
    </message>
    <message>
        <source>Tomas, Ines and Pavel have come after all.</source>
        <extracomment>short-of-cooks: rota 1 caption</extracomment>
        <translation>Tomas, Ines e Pavel vieram afinal.</translation>
    </message>
    <message>
        <source>Six ways to keep the views in step</source>
        <extracomment>six-ways: name</extracomment>
        <translation>Seis modos de manter as visões em dia</translation>
    </message>
    <message>
        <source>One lunch, and every ten minutes the views are kept in step in another way: by events, by one model, in one transaction, by a second write, by triggers, by a poll. See who reads what, what it costs, and how old it is.</source>
        <extracomment>six-ways: about</extracomment>
        <translation>Um almoço, e a cada dez minutos as visões são mantidas em dia de outro modo: por eventos, por um modelo, numa transação, por uma segunda escrita, por gatilhos, por uma consulta periódica. Veja quem lê o quê, quanto custa, e quão velho é.</translation>
    </message>
    <message>
        <source>Each view has a store of its own and folds the events of the log, from its checkpoint on. Nobody has to tell it what changed.</source>
        <extracomment>six-ways: cues 1 caption</extracomment>
        <translation>Cada visão tem um armazenamento próprio e dobra os eventos do log, a partir do seu ponto de controle. Ninguém precisa dizer a ela o que mudou.</translation>
    </message>
    <message>
        <source>CRUD: one model</source>
        <extracomment>six-ways: architectures 1 title</extracomment>
        <translation>CRUD: um só modelo</translation>
    </message>
    <message>
        <source>Now there are no read stores: each look joins the normalised tables of the write side. What it shows is never old. What it costs is paid by the one store.</source>
        <extracomment>six-ways: architectures 1 caption</extracomment>
        <translation>Agora não há armazenamentos de leitura: cada olhada une as tabelas normalizadas do lado de escrita. O que mostra nunca é velho. O que custa, paga o único armazenamento.</translation>
    </message>
    <message>
        <source>One store</source>
        <extracomment>six-ways: architectures 2 title</extracomment>
        <translation>Armazenamento único</translation>
    </message>
    <message>
        <source>Read tables stand in the write side&apos;s file and change in the transaction of the command. They are never old either; now each command pays for every view.</source>
        <extracomment>six-ways: architectures 2 caption</extracomment>
        <translation>As tabelas de leitura ficam no arquivo do lado de escrita e mudam na transação do comando. Também nunca são velhas; agora cada comando paga por todas as visões.</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>six-ways: architectures 3 title</extracomment>
        <translation>Push</translation>
    </message>
    <message>
        <source>Each view has its own store again. The write side commits, and then writes once more: into the views. A crash between the two would lose that for ever.</source>
        <extracomment>six-ways: architectures 3 caption</extracomment>
        <translation>Cada visão tem de novo seu próprio armazenamento. O lado de escrita faz o commit, e depois escreve mais uma vez: nas visões. Uma queda entre os dois perderia isso para sempre.</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every two seconds a job copies them. Whoever looks sees what was so two seconds ago at most.</source>
        <extracomment>six-ways: architectures 4 caption</extracomment>
        <translation>Gatilhos anotam quais linhas mudam, e a cada dois segundos uma tarefa as copia. Quem olha vê o que era assim há no máximo dois segundos.</translation>
    </message>
    <message>
        <source>A poll every ten seconds</source>
        <extracomment>six-ways: architectures 5 title</extracomment>
        <translation>Uma consulta a cada dez segundos</translation>
    </message>
    <message>
        <source>A job asks every ten seconds which rows have changed. Cooks and waiters work with what it brought them last.</source>
        <extracomment>six-ways: architectures 5 caption</extracomment>
        <translation>Uma tarefa pergunta a cada dez segundos quais linhas mudaram. Cozinheiros e garçons trabalham com o que ela lhes trouxe por último.</translation>
    </message>
    <message>
        <source>By events again</source>
        <extracomment>six-ways: architectures 6 title</extracomment>
        <translation>Por eventos de novo</translation>
    </message>
    <message>
        <source>Every view is folded anew from the log: nothing of what the others kept is trusted, and nothing is missing.</source>
        <extracomment>six-ways: architectures 6 caption</extracomment>
        <translation>Todas as visões são dobradas de novo do log: em nada do que os outros guardaram se confia, e nada falta.</translation>
    </message>
    <message>
        <source>A waiter view that is late</source>
        <extracomment>stale-waiter: name</extracomment>
        <translation>Uma visão do garçom atrasada</translation>
    </message>
    <message>
        <source>A rush, and of each dish there are twenty portions. What takers offer and where they lead guests they read on the waiter view, which is two minutes late: 24 commands of an evening are refused, and 19 times a dish is sold that is out. With a prompt view neither happens; at half a minute it is 7 and 4, at five minutes 43 and 44 (means of 20 evenings).</source>
        <extracomment>stale-waiter: about</extracomment>
        <translation>Um pico, e de cada prato há vinte porções. O que quem anota oferece, e aonde leva os clientes, lê na visão do garçom, que está dois minutos atrasada: 24 comandos por noite são recusados, e 19 vezes se vende um prato esgotado. Com uma visão pontual não acontece nem uma coisa nem outra; com meio minuto são 7 e 4, com cinco minutos 43 e 44 (médias de 20 noites).</translation>
    </message>
    <message>
        <source>Three take orders. Each reads on the waiter view how much is left of a dish, as it was two minutes ago.</source>
        <extracomment>stale-waiter: cues 1 caption</extracomment>
        <translation>Três anotam pedidos. Cada um lê na visão do garçom quanto resta de um prato, como era há dois minutos.</translation>
    </message>
    <message>
        <source>The first dishes run out</source>
        <extracomment>stale-waiter: cues 2 title</extracomment>
        <translation>Os primeiros pratos acabam</translation>
    </message>
    <message>
        <source>From now on it is sold what is not there any more: the order is rejected when stock answers, and the guest is asked once more. The harm ledger lists each, with what the view showed and what was true.</source>
        <extracomment>stale-waiter: cues 2 caption</extracomment>
        <translation>A partir de agora se vende o que já não há: o pedido é rejeitado quando o estoque responde, e o cliente é consultado mais uma vez. O livro de danos lista cada caso, com o que a visão mostrava e o que era verdade.</translation>
    </message>
    <message>
        <source>What the delay costs</source>
        <extracomment>stale-waiter: cues 3 title</extracomment>
        <translation>O que o retardo custa</translation>
    </message>
    <message>
        <source>Nobody counts it in events: a delay costs portions, walks and guests&apos; patience, and twice the delay costs about twice as much. Compare the delays with sweep.</source>
        <extracomment>stale-waiter: cues 3 caption</extracomment>
        <translation>Ninguém o conta em eventos: um retardo custa porções, idas em vão e a paciência dos clientes, e o dobro do retardo custa cerca do dobro. Compare os retardos com Varredura.</translation>
    </message>
    <message>
        <source>Stock is down</source>
        <extracomment>stock-is-down: name</extracomment>
        <translation>O estoque está fora do ar</translation>
    </message>
    <message>
        <source>One service of three stops. Its commands wait, a guest is told no, a manager gets no answer, and what stock promises too late is given back. Then the till is slow.</source>
        <extracomment>stock-is-down: about</extracomment>
        <translation>Um dos três serviços fica parado. Seus comandos esperam, um cliente ouve um não, uma gerente fica sem resposta, e o que o estoque promete tarde demais é devolvido. Depois o caixa está lento.</translation>
    </message>
    <message>
        <source>Three services</source>
        <extracomment>stock-is-down: cues 1 title</extracomment>
        <translation>Três serviços</translation>
    </message>
    <message>
        <source>Orders, stock and payment each have a store of their own, and no transaction spans two of them. Amira&apos;s ramen is promised by stock and paid at the till within half a minute.</source>
        <extracomment>stock-is-down: cues 1 caption</extracomment>
        <translation>Pedidos, estoque e pagamento têm cada um um armazenamento próprio, e nenhuma transação abrange dois deles. Em meio minuto o ramen de Amira é prometido pelo estoque e pago no caixa.</translation>
    </message>
    <message>
        <source>An order waits for stock</source>
        <extracomment>stock-is-down: cues 2 title</extracomment>
        <translation>Um pedido espera pelo estoque</translation>
    </message>
    <message>
        <source>Ben&apos;s order is placed all the same: the service Orders runs. But ReserveStock waits for stock, and the process manager has it on its list: until 12:06, and no longer.</source>
        <extracomment>stock-is-down: cues 2 caption</extracomment>
        <translation>O pedido de Ben é feito mesmo assim: o serviço Pedidos funciona. Mas ReserveStock espera pelo estoque, e o gerente de processo tem isso na sua lista: até 12:06, e não mais.</translation>
    </message>
    <message>
        <source>Nadia gets no answer</source>
        <extracomment>stock-is-down: cues 3 title</extracomment>
        <translation>Nadia fica sem resposta</translation>
    </message>
    <message>
        <source>She wanted to mark the lemonade as sold out. Persons, guests and staff wait half a minute, then they take their command back: nobody decided it, and nobody ever will, so it stands in no log.</source>
        <extracomment>stock-is-down: cues 3 caption</extracomment>
        <translation>Ela queria marcar a lemonade como esgotada. Pessoas, clientes e equipe, esperam meio minuto, depois retiram seu comando: ninguém o decidiu, e ninguém jamais o fará, então ele não está em log nenhum.</translation>
    </message>
    <message>
        <source>Ben is told no</source>
        <extracomment>stock-is-down: cues 4 title</extracomment>
        <translation>Ben ouve um não</translation>
    </message>
    <message>
        <source>Stock was silent for three minutes. The process manager looks at its list and rejects the order; stock is still stopped, and ReserveStock still waits.</source>
        <extracomment>stock-is-down: cues 4 caption</extracomment>
        <translation>O estoque ficou calado por três minutos. O gerente de processo olha sua lista e rejeita o pedido; o estoque continua parado, e ReserveStock continua esperando.</translation>
    </message>
    <message>
        <source>Daniel pays, and waits</source>
        <extracomment>stock-is-down: cues 5 title</extracomment>
        <translation>Daniel paga, e espera</translation>
    </message>
    <message>
        <source>The till decides each command twenty seconds after it was sent, in their order. So the bill was made out at 12:16:20, and the payment is taken at 12:16:50.</source>
        <extracomment>stock-is-down: cues 5 caption</extracomment>
        <translation>O caixa decide cada comando vinte segundos depois de enviado, na ordem deles. Assim a conta foi feita às 12:16:20, e o pagamento é recebido às 12:16:50.</translation>
    </message>
    <message>
        <source>Stock stops</source>
        <extracomment>stock-is-down: outages 1 title</extracomment>
        <translation>O estoque parou</translation>
    </message>
    <message>
        <source>Whatever stock is asked now waits, in order; nothing is refused. Orders and payment go on: Amira&apos;s ramen is paid and in the pan.</source>
        <extracomment>stock-is-down: outages 1 caption</extracomment>
        <translation>O que se pergunta agora ao estoque espera, em ordem; nada é recusado. Pedidos e pagamento continuam: o ramen de Amira está pago e na panela.</translation>
    </message>
    <message>
        <source>Stock goes on</source>
        <extracomment>stock-is-down: outages 2 title</extracomment>
        <translation>O estoque continua</translation>
    </message>
    <message>
        <source>It decides what waited. Ben&apos;s two bowls are promised too late: they are given back at once. Chiara&apos;s bowl is promised in time, before her three minutes are over: she can pay.</source>
        <extracomment>stock-is-down: outages 2 caption</extracomment>
        <translation>Ele decide o que esperava. Os dois bowls de Ben são prometidos tarde demais: são devolvidos na hora. O bowl de Chiara é prometido a tempo, antes de acabarem seus três minutos: ela pode pagar.</translation>
    </message>
    <message>
        <source>Payment decides each command twenty seconds later. Nothing waits for ever, but everything that needs money takes its time.</source>
        <extracomment>stock-is-down: outages 3 caption</extracomment>
        <translation>O pagamento decide cada comando vinte segundos mais tarde. Nada espera para sempre, mas tudo o que precisa de dinheiro leva seu tempo.</translation>
    </message>
    <message>
        <source>The till is quick again</source>
        <extracomment>stock-is-down: outages 4 title</extracomment>
        <translation>O caixa está rápido de novo</translation>
    </message>
    <message>
        <source>Payment decides at once. All four orders have come to their end, three of them in the guests&apos; hands.</source>
        <extracomment>stock-is-down: outages 4 caption</extracomment>
        <translation>O pagamento decide na hora. Todos os quatro pedidos chegaram ao fim, três deles nas mãos dos clientes.</translation>
    </message>
    <message>
        <source>Takeaway storm</source>
        <extracomment>takeaway-storm: name</extracomment>
        <translation>Enxurrada para viagem</translation>
    </message>
    <message>
        <source>At 12:20 the offices come down, all at once, all for takeaway. The board beside the counter is a minute and a half late, and who does not find his number on it asks. With a board that is up to date nobody asks; with this one some 95 do, and for half an hour it makes Roger more than twice as busy, and the food two minutes later than it would be.</source>
        <extracomment>takeaway-storm: about</extracomment>
        <translation>Às 12:20 os escritórios descem, todos de uma vez, todos para viagem. O painel ao lado do balcão está um minuto e meio atrasado, e quem não acha nele seu número pergunta. Com um painel em dia ninguém pergunta; com este perguntam uns 95, e por meia hora ele deixa Roger mais que duas vezes mais ocupado, e a comida dois minutos mais tarde do que seria.</translation>
    </message>
    <message>
        <source>The storm</source>
        <extracomment>takeaway-storm: cues 1 title</extracomment>
        <translation>A enxurrada</translation>
    </message>
    <message>
        <source>A hundred an hour, for half an hour.</source>
        <extracomment>takeaway-storm: cues 1 caption</extracomment>
        <translation>Cem por hora, por meia hora.</translation>
    </message>
    <message>
        <source>The status view shows what was true 90 seconds ago. Most who ask do not find their number yet; one in sixteen asks for food that lies ready. To order nobody waits longer for it: Charlie only takes orders, and Roger answers.</source>
        <extracomment>takeaway-storm: cues 2 caption</extracomment>
        <translation>A visão de números mostra o que era verdade há 90 segundos. A maioria dos que perguntam ainda não acha seu número; um em dezesseis pergunta por comida que já está pronta. Para pedir ninguém espera mais por causa disso: Charlie só anota pedidos, e Roger responde.</translation>
    </message>
    <message>
        <source>After the storm</source>
        <extracomment>takeaway-storm: cues 3 title</extracomment>
        <translation>Depois da enxurrada</translation>
    </message>
    <message>
        <source>Hardly anybody queues to order any more, and still six or seven wait for their food.</source>
        <extracomment>takeaway-storm: cues 3 caption</extracomment>
        <translation>Quase ninguém mais faz fila para pedir, e ainda seis ou sete esperam pela comida.</translation>
    </message>
    <message>
        <source>The textbook counter</source>
        <extracomment>textbook-counter: name</extracomment>
        <translation>O balcão de livro-texto</translation>
    </message>
    <message>
        <source>One counter as the textbooks have it: guests come by chance, 45 an hour, Charlie needs a minute in the mean for each, and nobody loses patience. While they come he is busy three quarters of the time, and yet guests wait three minutes in the mean: watch Waits in the charts, where theory is the dotted line.</source>
        <extracomment>textbook-counter: about</extracomment>
        <translation>Um balcão como nos livros-texto: os clientes vêm ao acaso, 45 por hora, Charlie precisa em média de um minuto para cada um, e ninguém perde a paciência. Enquanto eles vêm, ele está ocupado três quartos do tempo, e no entanto os clientes esperam três minutos em média: observe Esperas nos gráficos, onde a teoria é a linha pontilhada.</translation>
    </message>
    <message>
        <source>A textbook queue</source>
        <extracomment>textbook-counter: cues 1 title</extracomment>
        <translation>Uma fila de livro-texto</translation>
    </message>
    <message>
        <source>45 guests an hour, one server, a minute in the mean: M/M/1. In the long run a guest waits three minutes, says Erlang.</source>
        <extracomment>textbook-counter: cues 1 caption</extracomment>
        <translation>45 clientes por hora, um garçom, um minuto em média: M/M/1. A longo prazo um cliente espera três minutos, diz Erlang.</translation>
    </message>
    <message>
        <source>Busy is not the same as enough</source>
        <extracomment>textbook-counter: cues 2 title</extracomment>
        <translation>Ocupado não é o mesmo que suficiente</translation>
    </message>
    <message>
        <source>Charlie stands idle a quarter of the time. The queue is made by chance alone: by guests who come together and orders that take long.</source>
        <extracomment>textbook-counter: cues 2 caption</extracomment>
        <translation>Charlie fica parado um quarto do tempo. A fila é feita só pelo acaso: por clientes que vêm juntos e pedidos que demoram.</translation>
    </message>
    <message>
        <source>One evening is not the long run</source>
        <extracomment>textbook-counter: cues 3 title</extracomment>
        <translation>Uma noite não é o longo prazo</translation>
    </message>
    <message>
        <source>The dotted line is what theory expects in the long run; in 95 of 100 evenings like this one the mean wait lies in the band around it.</source>
        <extracomment>textbook-counter: cues 3 caption</extracomment>
        <translation>A linha pontilhada é o que a teoria espera a longo prazo; em 95 de 100 noites como esta a espera média fica na faixa em torno dela.</translation>
    </message>
    <message>
        <source>The board</source>
        <extracomment>the-board: name</extracomment>
        <translation>O painel</translation>
    </message>
    <message>
        <source>Roger alone; at 12:30 Charlie is back, and they split the work; at 12:45 a board is hung where guests see it, and Roger gets one at hand. Nobody asks any more: who comes then waits six and a half minutes for food instead of nine and a half, and for each command that a person gives, somebody reads a view seven times (the mean of 20 evenings).</source>
        <extracomment>the-board: about</extracomment>
        <translation>Roger sozinho; às 12:30 Charlie volta, e eles dividem o trabalho; às 12:45 um painel é pendurado onde os clientes o veem, e Roger recebe um à mão. Ninguém mais pergunta: quem vem então espera seis minutos e meio pela comida em vez de nove e meio, e para cada comando que uma pessoa dá, alguém lê uma visão sete vezes (média de 20 noites).</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, and guests ask where it is: that keeps Roger even longer.</source>
        <extracomment>the-board: cues 2 caption</extracomment>
        <translation>Os cozinheiros estão ocupados menos de um quarto do tempo. O que está pronto fica minutos no passe, e os clientes perguntam onde está: isso segura Roger ainda mais.</translation>
    </message>
    <message>
        <source>The board is up</source>
        <extracomment>the-board: cues 3 title</extracomment>
        <translation>O painel está pendurado</translation>
    </message>
    <message>
        <source>The status view hangs where guests see it. They read for themselves, every six seconds, and it costs nobody a step; each question had cost Roger a walk. That is what a read view is for.</source>
        <extracomment>the-board: cues 3 caption</extracomment>
        <translation>A visão de números fica onde os clientes a veem. Eles leem por si, a cada seis segundos, e isso não custa um passo a ninguém; cada pergunta tinha custado a Roger uma ida à cozinha. É para isso que serve uma visão de leitura.</translation>
    </message>
    <message>
        <source>What each step gained</source>
        <extracomment>the-board: cues 4 title</extracomment>
        <translation>O que cada passo ganhou</translation>
    </message>
    <message>
        <source>Who comes after 12:45 waits to order and for food: one server 10:23 and 15:59; two who both do everything 3:08 and 8:59; the split 1:40 and 9:28; the board 1:41 and 6:26. First the second pair of hands, then the read view, then the split.</source>
        <extracomment>the-board: cues 4 caption</extracomment>
        <translation>Quem vem depois das 12:45 espera para pedir e pela comida: um garçom 10:23 e 15:59; dois que fazem tudo 3:08 e 8:59; a divisão 1:40 e 9:28; o painel 1:41 e 6:26. Primeiro o segundo par de mãos, depois a visão de leitura, depois a divisão.</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <extracomment>two-generalists: name</extracomment>
        <translation>Dois que fazem tudo</translation>
    </message>
    <message>
        <source>The same guests. At 12:30 Charlie comes back, and both do everything. A second pair of hands is what helps most: who comes after 12:45 waits three minutes to order instead of ten, nine for food instead of sixteen, and 5 guests an evening lose patience instead of 17. What it does not cure: a fifth of the time at work goes into changing over.</source>
        <extracomment>two-generalists: about</extracomment>
        <translation>Os mesmos clientes. Às 12:30 Charlie volta, e os dois fazem tudo. Um segundo par de mãos é o que mais ajuda: quem vem depois das 12:45 espera três minutos para pedir em vez de dez, nove pela comida em vez de dezesseis, e 5 clientes por noite perdem a paciência em vez de 17. O que isso não cura: um quinto do tempo de trabalho se vai em trocar de tarefa.</translation>
    </message>
    <message>
        <source>Ordering, eating and paying: all waits are shorter. That is what two people do; it says nothing yet of how they share the work.</source>
        <extracomment>two-generalists: cues 2 caption</extracomment>
        <translation>Pedir, comer e pagar: todas as esperas são mais curtas. É o que duas pessoas fazem; ainda não diz nada de como elas dividem o trabalho.</translation>
    </message>
    <message>
        <source>What is lost on the way</source>
        <extracomment>two-generalists: cues 3 title</extracomment>
        <translation>O que se perde no caminho</translation>
    </message>
    <message>
        <source>Of the time at work a fifth goes into getting from one kind of work into another, and a tenth into walks to the kitchen for an answer.</source>
        <extracomment>two-generalists: cues 3 caption</extracomment>
        <translation>Do tempo de trabalho, um quinto se vai em passar de um tipo de trabalho a outro, e um décimo em idas à cozinha por uma resposta.</translation>
    </message>
    <message>
        <source>Charlie and Roger both do everything: whoever is free takes what has waited longest.</source>
        <extracomment>two-generalists: rota 1 caption</extracomment>
        <translation>Charlie e Roger fazem tudo, os dois: quem está livre pega o que esperou mais.</translation>
    </message>
    <message>
        <source>When the split loses</source>
        <extracomment>when-the-split-loses: name</extracomment>
        <translation>Quando a divisão perde</translation>
    </message>
    <message>
        <source>The same guests once more, but changing from one kind of work to another costs nothing, and nobody asks anything. From 12:30 on Charlie and Roger split the work as before, and now it costs: who comes after 12:45 waits 1:10 to order and 0:50 to pay, where two who both do everything need 0:26 and 0:23. One stands idle while the other has a queue.</source>
        <extracomment>when-the-split-loses: about</extracomment>
        <translation>Os mesmos clientes mais uma vez, mas trocar de um tipo de trabalho para outro não custa nada, e ninguém pergunta nada. A partir das 12:30 Charlie e Roger dividem o trabalho como antes, e agora isso sai caro: quem vem depois das 12:45 espera 1:10 para pedir e 0:50 para pagar, onde dois que fazem tudo precisam de 0:26 e 0:23. Um fica parado enquanto o outro tem fila.</translation>
    </message>
    <message>
        <source>Idle beside a queue</source>
        <extracomment>when-the-split-loses: cues 2 title</extracomment>
        <translation>Parado ao lado de uma fila</translation>
    </message>
    <message>
        <source>Charlie has a queue while Roger is free, or the other way round. Where changing over costs nothing, whoever is free should take what comes.</source>
        <extracomment>when-the-split-loses: cues 2 caption</extracomment>
        <translation>Charlie tem fila enquanto Roger está livre, ou o contrário. Onde trocar de tarefa não custa nada, quem está livre deveria pegar o que vier.</translation>
    </message>
    <message>
        <source>When a split pays</source>
        <extracomment>when-the-split-loses: cues 3 title</extracomment>
        <translation>Quando uma divisão compensa</translation>
    </message>
    <message>
        <source>With questions, and three seconds lost at each change of work, both ways are alike; with twenty seconds the split is clearly better. A split is bought for what it saves, not for its own sake.</source>
        <extracomment>when-the-split-loses: cues 3 caption</extracomment>
        <translation>Com perguntas, e três segundos perdidos a cada troca de trabalho, os dois modos são iguais; com vinte segundos a divisão é claramente melhor. Uma divisão se compra pelo que poupa, não por si mesma.</translation>
    </message>
    <message>
        <source>The split: Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>when-the-split-loses: rota 1 caption</extracomment>
        <translation>A divisão: Charlie anota pedidos e cobra, Roger serve e responde.</translation>
    </message>
    <message>
        <source>Wrong at no lag</source>
        <extracomment>wrong-at-no-lag: name</extracomment>
        <translation>Errado sem atraso</translation>
    </message>
    <message>
        <source>Half an hour in which one view is two minutes late, and another has lost a single event. The late one is right in the end. The other is up to date all the time, and stays wrong: its lag says nothing of it, the truth audit does.</source>
        <extracomment>wrong-at-no-lag: about</extracomment>
        <translation>Meia hora em que uma visão está dois minutos atrasada, e outra perdeu um único evento. A atrasada acaba certa. A outra está em dia o tempo todo, e continua errada: seu atraso nada diz disso, a auditoria da verdade sim.</translation>
    </message>
    <message>
        <source>Which one is wrong?</source>
        <extracomment>wrong-at-no-lag: cues 1 title</extracomment>
        <translation>Qual está errada?</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes behind. The order details are not behind at all, and say of order 5 that it is not paid: 24.00 less than what is in the till.</source>
        <extracomment>wrong-at-no-lag: cues 1 caption</extracomment>
        <translation>O painel dos clientes está dois minutos atrasado. Os detalhes do pedido não têm atraso nenhum, e dizem do pedido 5 que não está pago: 24.00 menos do que há no caixa.</translation>
    </message>
    <message>
        <source>Late is not wrong</source>
        <extracomment>wrong-at-no-lag: cues 2 title</extracomment>
        <translation>Atrasado não é errado</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown everything by now but the last two minutes. Order 5 is eaten, and the order details still wait for its money: nothing will tell them, until the view is made anew.</source>
        <extracomment>wrong-at-no-lag: cues 2 caption</extracomment>
        <translation>O painel dos clientes já mostrou tudo, menos os últimos dois minutos. O pedido 5 foi comido, e os detalhes do pedido ainda esperam seu dinheiro: nada lhes dirá, até a visão ser refeita.</translation>
    </message>
    <message>
        <source>Status is late</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 title</extracomment>
        <translation>O painel de números se atrasa</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board shows everything two minutes after it was recorded. Its header says so: it is behind.</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 caption</extracomment>
        <translation>A partir de agora o painel dos clientes mostra tudo dois minutos depois de registrado. Seu cabeçalho o diz: está atrasado.</translation>
    </message>
    <message>
        <source>One event is to be lost</source>
        <extracomment>wrong-at-no-lag: bends 1 title</extracomment>
        <translation>Um evento vai se perder</translation>
    </message>
    <message>
        <source>Chiara will order and pay. Of all events on their way to the order details, the one that says that she has paid is thrown away.</source>
        <extracomment>wrong-at-no-lag: bends 1 caption</extracomment>
        <translation>Chiara vai pedir e pagar. De todos os eventos a caminho dos detalhes do pedido, o que diz que ela pagou é jogado fora.</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>O painel vazio</translation>
    </message>
    <message>
        <source>Six wait, and look at the board every half minute. At 12:30 it is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: about</extracomment>
        <translation>Seis esperam, e olham o painel a cada meio minuto. Às 12:30 ele é jogado fora, e só uma olhada manda reconstruí-lo do log. Cada olhada que o encontra vazio inicia sua própria reconstrução, e todas dividem um projetor.</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>frios</translation>
    </message>
    <message>
        <source>wok</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>wok</translation>
    </message>
    <message>
        <source>grill</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>grelha</translation>
    </message>
    <message>
        <source>Roger does it all</source>
        <extracomment>a-second-pair-of-hands: pools 1 name</extracomment>
        <translation>Roger faz tudo</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <extracomment>a-second-pair-of-hands: pools 2 name</extracomment>
        <translation>Cozinha</translation>
    </message>
    <message>
        <source>Charlie takes orders and money</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 1 name</extracomment>
        <translation>Charlie anota pedidos e recebe</translation>
    </message>
    <message>
        <source>Roger serves and answers</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 2 name</extracomment>
        <translation>Roger serve e responde</translation>
    </message>
    <message>
        <source>Charlie seats and takes orders</source>
        <extracomment>did-my-write-reach-my-view: pools 1 name</extracomment>
        <translation>Charlie acomoda e anota pedidos</translation>
    </message>
    <message>
        <source>Roger serves</source>
        <extracomment>did-my-write-reach-my-view: pools 2 name</extracomment>
        <translation>Roger serve</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money</source>
        <extracomment>guests-who-ask-again: pools 1 name</extracomment>
        <translation>Charlie e Dora anotam pedidos e recebem</translation>
    </message>
    <message>
        <source>Roger and Charlie</source>
        <extracomment>when-not-to: pools 1 name</extracomment>
        <translation>Roger e Charlie</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>friday-rush: pools 1 name</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>friday-rush: pools 2 name</extracomment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>takeaway-storm: pools 1 name</extracomment>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Both do it all</source>
        <extracomment>two-generalists: rota 1 pools 1 name</extracomment>
        <translation>Ambos fazem tudo</translation>
    </message>
    <message>
        <source>Every phone a guest</source>
        <extracomment>every-phone-a-guest: name</extracomment>
        <translation>Cada celular, um cliente</translation>
    </message>
    <message>
        <source>A lunch for a class with phones: nobody comes but those who come in by the doors (Run, Doors for phones). Charlie takes money, Roger serves and answers, the kitchen is quick. At 12:10 the board that guests read falls two minutes behind.</source>
        <extracomment>every-phone-a-guest: about</extracomment>
        <translation>Um almoço para uma turma com celulares: não vem ninguém além de quem entra pelas portas (Executar, Portas para celulares). Charlie cobra, Roger serve e responde, a cozinha é rápida. Às 12:10 o painel que os clientes leem fica dois minutos atrasado.</translation>
    </message>
    <message>
        <source>Order on your phone, and pay. When the board calls your number, come to the counter. You may ask where your order is: somebody has to find out, and serves nobody meanwhile.</source>
        <extracomment>every-phone-a-guest: cues 1 caption</extracomment>
        <translation>Peça pelo celular, e pague. Quando o painel chamar seu número, venha ao balcão. Você pode perguntar onde está seu pedido: alguém precisa ir ver, e enquanto isso não serve ninguém.</translation>
    </message>
    <message>
        <source>Who waits for what is ready?</source>
        <extracomment>every-phone-a-guest: cues 2 title</extracomment>
        <translation>Quem espera pelo que está pronto?</translation>
    </message>
    <message>
        <source>Some of you may wait for food that stands on the pass. Who asks? Who comes too soon?</source>
        <extracomment>every-phone-a-guest: cues 2 caption</extracomment>
        <translation>Alguns de vocês talvez esperem por comida que já está no passe. Quem pergunta? Quem vem cedo demais?</translation>
    </message>
    <message>
        <source>What it cost you</source>
        <extracomment>every-phone-a-guest: cues 3 title</extracomment>
        <translation>O que isso custou a vocês</translation>
    </message>
    <message>
        <source>Each of you who was told of a number too late stands in the ledger, with how long he waited for nothing.</source>
        <extracomment>every-phone-a-guest: cues 3 caption</extracomment>
        <translation>Cada um de vocês que soube tarde demais de um número está no livro de danos, com o tempo que esperou à toa.</translation>
    </message>
    <message>
        <source>From now on the board that you read shows what was two minutes ago. The kitchen is as quick as before.</source>
        <extracomment>every-phone-a-guest: laterDelays 1 caption</extracomment>
        <translation>A partir de agora o painel que vocês leem mostra o que era há dois minutos. A cozinha é tão rápida quanto antes.</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>O painel na sua mão</translation>
    </message>
    <message>
        <source>A lunch for a lesson with phones: six guests come in the first minutes, and after them whoever comes in by the doors (Run, Doors for phones). Charlie takes orders and money, Roger serves and answers. The board that guests read is two minutes behind from the beginning.</source>
        <extracomment>the-board-in-your-hand: about</extracomment>
        <translation>Um almoço para uma lição com celulares: seis clientes vêm nos primeiros minutos, e depois deles quem entrar pelas portas (Executar, Portas para celulares). Charlie anota pedidos e cobra, Roger serve e responde. O painel que os clientes leem está dois minutos atrasado desde o começo.</translation>
    </message>
    <message>
        <source>The restaurant opens</source>
        <extracomment>every-phone-a-guest: cues 1 title</extracomment>
        <translation>O restaurante abre</translation>
    </message>
</context>
<context>
    <name>restaurant::Glossary</name>
    <message>
        <source>The dining room and the way of the data in one picture: what people do, and what comes of it.</source>
        <extracomment>glossary: story</extracomment>
        <translation>O salão e o caminho dos dados numa só imagem: o que as pessoas fazem, e o que resulta disso.</translation>
    </message>
    <message>
        <source>Here an order is taken: what you send is a wish, and it may be refused.</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>Aqui se anota um pedido: o que se envia é um desejo, e ele pode ser recusado.</translation>
    </message>
    <message>
        <source>The tickets that the cooks work by, kept in step with the log.</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>As comandas pelas quais os cozinheiros trabalham, mantidas em dia com o log.</translation>
    </message>
    <message>
        <source>The tables, and what is to be done next: staff decide by it, as old as it may be.</source>
        <extracomment>glossary: waiter</extracomment>
        <translation>As mesas, e o que fazer em seguida: a equipe decide por isso, por mais antigo que esteja.</translation>
    </message>
    <message>
        <source>The board of numbers that guests read, so that nobody has to be asked.</source>
        <extracomment>glossary: status</extracomment>
        <translation>O painel de números que os clientes leem, para que ninguém precise ser perguntado.</translation>
    </message>
    <message>
        <source>One order with its stock and its payment, put together before anybody asks.</source>
        <extracomment>glossary: details</extracomment>
        <translation>Um pedido com seu estoque e seu pagamento, reunido antes que alguém pergunte.</translation>
    </message>
    <message>
        <source>Every command and every event, in the order in which they were recorded.</source>
        <extracomment>glossary: log</extracomment>
        <translation>Cada comando e cada evento, na ordem em que foram gravados.</translation>
    </message>
    <message>
        <source>The dining room from above: who waits, who works, and who looks at a board.</source>
        <extracomment>glossary: floor</extracomment>
        <translation>O salão visto de cima: quem espera, quem trabalha e quem olha um quadro.</translation>
    </message>
    <message>
        <source>The roads from a command to the views, and each message on its way.</source>
        <extracomment>glossary: flow</extracomment>
        <translation>As vias de um comando até as visões, e cada mensagem a caminho.</translation>
    </message>
    <message>
        <source>Waits, queues and work of this evening as curves; they are simulated, the same on every computer.</source>
        <extracomment>glossary: charts</extracomment>
        <translation>Esperas, filas e trabalho desta noite em curvas; são simulados, iguais em qualquer computador.</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and every pane shows that moment.</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>A noite como uma linha: com o cursor em qualquer ponto, todos os painéis mostram esse momento.</translation>
    </message>
    <message>
        <source>Why a document says what it says: the events behind it, with the decisions that made them.</source>
        <extracomment>glossary: why</extracomment>
        <translation>Por que um documento diz o que diz: os eventos por trás dele, com as decisões que os fizeram.</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is added while the evening runs.</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>Quantos clientes pediram cada prato: uma visão que é acrescentada enquanto a noite corre.</translation>
    </message>
    <message>
        <source>The files of the evening, looked into and never written.</source>
        <extracomment>glossary: stores</extracomment>
        <translation>Os arquivos da noite, que se podem olhar por dentro e nunca são escritos daqui.</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true.</source>
        <extracomment>glossary: harm</extracomment>
        <translation>O que custou guiar-se por visões que não mostravam a verdade.</translation>
    </message>
    <message>
        <source>The clock of the restaurant: let the evening run, hold it, or take one step.</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>O relógio do restaurante: deixar a noite correr, pará-la, ou dar um passo.</translation>
    </message>
    <message>
        <source>Who works now, and at what; the next guests find it changed.</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>Quem trabalha agora, e em quê; os próximos clientes já encontram a mudança.</translation>
    </message>
    <message>
        <source>What has just happened and is worth looking at, or why something was refused.</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>O que acaba de acontecer e vale uma olhada, ou por que algo foi recusado.</translation>
    </message>
    <message>
        <source>Which service is stopped or slow, and what waits for it.</source>
        <extracomment>glossary: serviceBar</extracomment>
        <translation>Que serviço está parado ou lento, e o que espera por ele.</translation>
    </message>
    <message>
        <source>Whether the view is right: its documents are compared with what the events make.</source>
        <extracomment>glossary: light</extracomment>
        <translation>Se a visão está certa: seus documentos são comparados com o que os eventos produzem.</translation>
    </message>
    <message>
        <source>How far the view has come with the log, and how old what it shows is.</source>
        <extracomment>glossary: progress</extracomment>
        <translation>Até onde a visão acompanhou o log, e quão antigo é o que ela mostra.</translation>
    </message>
    <message>
        <source>What can be done to the view itself: stop it, make it anew, help it over a bad event.</source>
        <extracomment>glossary: viewMenu</extracomment>
        <translation>O que se pode fazer com a própria visão: pará-la, refazê-la, ajudá-la a passar por um evento ruim.</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and the picture shows that moment.</source>
        <extracomment>glossary: stageBand</extracomment>
        <translation>A noite como uma linha: com o cursor em qualquer ponto, a imagem mostra esse momento.</translation>
    </message>
    <message>
        <source>command</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>comando</translation>
    </message>
    <message>
        <source>a task that somebody asks for (&quot;VoidLine, reason: wrong table&quot;), with an id, an actor, and the view and position it was decided on</source>
        <extracomment>glossary: command</extracomment>
        <translation>uma tarefa que alguém pede (VoidLine, motivo: “mesa errada”), com um id, um ator, e a visão e a posição com base nas quais se decidiu</translation>
    </message>
    <message>
        <source>command handler</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>tratador de comandos</translation>
    </message>
    <message>
        <source>finds the aggregates of a command, lets them decide, and appends what they decided</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>acha os agregados de um comando, deixa que decidam, e acrescenta ao log o que decidiram</translation>
    </message>
    <message>
        <source>decide, evolve</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>decidir, evoluir</translation>
    </message>
    <message>
        <source>the two pure functions of an aggregate: (state, command) to events or a rejection; (state, event) to state</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>as duas funções puras de um agregado: (estado, comando) para eventos ou uma rejeição; (estado, evento) para estado</translation>
    </message>
    <message>
        <source>rejection, refusal</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>rejeição, recusa</translation>
    </message>
    <message>
        <source>the rejection is the typed reason with its sentence; refusal is what a person meets</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>a rejeição é o motivo tipado com sua frase; a recusa é o que uma pessoa encontra</translation>
    </message>
    <message>
        <source>outcome</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>desfecho</translation>
    </message>
    <message>
        <source>what became of a command: accepted with its events, or rejected; a repeated command id gets the first one again</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>o que foi feito de um comando: aceito com seus eventos, ou rejeitado; um id de comando repetido recebe de novo o primeiro</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>glossary: story</extracomment>
        <translation>evento</translation>
    </message>
    <message>
        <source>a fact of the restaurant, in the past tense, never changed</source>
        <extracomment>glossary: event</extracomment>
        <translation>um fato do restaurante, no passado, que nunca muda</translation>
    </message>
    <message>
        <source>aggregate, stream</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>agregado, fluxo</translation>
    </message>
    <message>
        <source>an aggregate (an order, a table, the stock of a dish, a payment) is folded from its stream, the events about it in order</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>um agregado (um pedido, uma mesa, o estoque de um prato, um pagamento) é dobrado a partir de seu fluxo, os eventos sobre ele em ordem</translation>
    </message>
    <message>
        <source>consistency boundary</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>fronteira de consistência</translation>
    </message>
    <message>
        <source>the streams that a decision looked at, each at a version; among them are those that it wrote to</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>os fluxos que uma decisão olhou, cada um numa versão; entre eles estão aqueles em que ela escreveu</translation>
    </message>
    <message>
        <source>expected version</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>versão esperada</translation>
    </message>
    <message>
        <source>the number of events in a stream that a decision was made on; if there are more by now, it is decided again</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>o número de eventos de um fluxo com base no qual se decidiu; se agora já há mais, decide-se de novo</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>glossary: log</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>all events of one store, in one order</source>
        <extracomment>glossary: log</extracomment>
        <translation>todos os eventos de um armazém, numa só ordem</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>glossary: position</extracomment>
        <translation>posição</translation>
    </message>
    <message>
        <source>the place of an event in the log, dense from 1</source>
        <extracomment>glossary: position</extracomment>
        <translation>o lugar de um evento no log, sem lacunas a partir de 1</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>projeção</translation>
    </message>
    <message>
        <source>what folds events into documents; a board is a projection with its documents, as a value</source>
        <extracomment>glossary: projection</extracomment>
        <translation>o que dobra eventos em documentos; um quadro é uma projeção com seus documentos, como valor</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>glossary: details</extracomment>
        <translation>documento</translation>
    </message>
    <message>
        <source>one thing that a view shows: a ticket, a table&apos;s card, a number on the status board; named by view, kind and key</source>
        <extracomment>glossary: document</extracomment>
        <translation>uma coisa que uma visão mostra: uma comanda, o cartão de uma mesa, um número no painel de números; identificado por visão, tipo e chave</translation>
    </message>
    <message>
        <source>read view, view</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>visão de leitura, visão</translation>
    </message>
    <message>
        <source>a board as somebody reads it, kept in step with the log; pane is the widget that shows it</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>um quadro tal como alguém o lê, mantido em dia com o log; painel é o widget que a mostra</translation>
    </message>
    <message>
        <source>read store</source>
        <extracomment>glossary: stores</extracomment>
        <translation>armazenamento de leitura</translation>
    </message>
    <message>
        <source>the file that keeps a view&apos;s documents and checkpoint; deleting it costs a rebuild and nothing else</source>
        <extracomment>glossary: read store</extracomment>
        <translation>o arquivo que guarda os documentos e o ponto de controle de uma visão; apagá-lo custa uma reconstrução e nada mais</translation>
    </message>
    <message>
        <source>write side, read side</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>lado de escrita, lado de leitura</translation>
    </message>
    <message>
        <source>who handles commands and appends; whoever keeps the views in step (ReadSide)</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>quem trata comandos e acrescenta ao log; quem mantém as visões em dia (ReadSide)</translation>
    </message>
    <message>
        <source>query</source>
        <extracomment>glossary: status</extracomment>
        <translation>consulta</translation>
    </message>
    <message>
        <source>a question to a view, whoever asks: a screen that is refreshed, a guest, the staff, a person at the screen; it never changes anything</source>
        <extracomment>glossary: query</extracomment>
        <translation>uma pergunta a uma visão, seja quem for que pergunte: uma tela que se atualiza, um cliente, a equipe, uma pessoa diante da tela; nunca muda nada</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>glossary: look</extracomment>
        <translation>olhada</translation>
    </message>
    <message>
        <source>a query by a guest or by somebody of the staff: recorded, at the position that the view had reached</source>
        <extracomment>glossary: look</extracomment>
        <translation>uma consulta de um cliente ou de alguém da equipe: gravada, na posição que a visão tinha alcançado</translation>
    </message>
    <message>
        <source>cost (of a query)</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>custo (de uma consulta)</translation>
    </message>
    <message>
        <source>statements that were run, rows that these answered, steps of SQLite, and the time until the answer was there; none is counted where none was run</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>instruções que foram executadas, linhas que elas devolveram, passos do SQLite, e o tempo até a resposta chegar; nada se conta onde nada foi executado</translation>
    </message>
    <message>
        <source>composition</source>
        <extracomment>glossary: composition</extracomment>
        <translation>composição</translation>
    </message>
    <message>
        <source>the same question put to each service at that moment, and the answers put together, instead of asking a view</source>
        <extracomment>glossary: composition</extracomment>
        <translation>a mesma pergunta feita a cada serviço nesse momento, e as respostas reunidas, em vez de perguntar a uma visão</translation>
    </message>
    <message>
        <source>publish, feed</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>publicar, canal de eventos</translation>
    </message>
    <message>
        <source>after the commit the write side publishes the new events to the event feed, where deliveries begin</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>após o commit, o lado de escrita publica os novos eventos no canal de eventos, onde começam as entregas</translation>
    </message>
    <message>
        <source>delivery, delivery line</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>entrega, linha de entrega</translation>
    </message>
    <message>
        <source>a delivery is one event on its way to one view, with the time at which it is due; the line carries a view&apos;s deliveries, in order and resumable</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>uma entrega é um evento a caminho de uma visão, com a hora em que deve chegar; a linha leva as entregas de uma visão, em ordem, e pode ser retomada</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>ponto de controle</translation>
    </message>
    <message>
        <source>how far a view, or the process manager, has come with the log; stored with what came of it</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>até onde uma visão, ou o gerente de processo, acompanhou o log; guardado junto com o que resultou disso</translation>
    </message>
    <message>
        <source>stopped, slow</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>parado, lento</translation>
    </message>
    <message>
        <source>of a service: it decides no command until it is set going again; or each a while after it was sent</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>de um serviço: não decide nenhum comando até ser posto de novo em marcha; ou decide cada um só algum tempo depois de enviado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>retirado</translation>
    </message>
    <message>
        <source>a command that its sender took back because its service did not answer: nobody decides it any more</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>um comando que o remetente tomou de volta porque o serviço não respondia: ninguém mais o decide</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>glossary: under way</extracomment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>a command that was taken for handling and is not decided yet: neither accepted nor refused</source>
        <extracomment>glossary: under way</extracomment>
        <translation>um comando que foi recebido para tratamento e ainda não está decidido: nem aceito nem recusado</translation>
    </message>
    <message>
        <source>choice of consistency</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>escolha de consistência</translation>
    </message>
    <message>
        <source>what whoever gives a command waits for before he goes on: nothing (fire and forget), nothing but with what he did before his eyes (optimistic), his view, all views, or no wait because the command&apos;s own transaction changes the views</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>o que quem dá um comando espera antes de continuar: nada (enviar e esquecer), nada, mas com o que fez diante dos olhos (otimista), sua visão, todas as visões, ou sem espera, porque a própria transação do comando muda as visões</translation>
    </message>
    <message>
        <source>read your writes</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>ler o que se escreveu</translation>
    </message>
    <message>
        <source>what he gets who waits for his view: he never looks at less than he has done himself. What others did may still be missing</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>o que ganha quem espera por sua visão: nunca olha para menos do que ele mesmo fez. O que outros fizeram ainda pode faltar</translation>
    </message>
    <message>
        <source>echo</source>
        <extracomment>glossary: echo</extracomment>
        <translation>eco</translation>
    </message>
    <message>
        <source>what a person sees of his command before a view shows it, marked as not confirmed; taken back when it is refused</source>
        <extracomment>glossary: echo</extracomment>
        <translation>o que uma pessoa vê de seu comando antes que uma visão o mostre, marcado como não confirmado; retirado quando o comando é recusado</translation>
    </message>
    <message>
        <source>lag</source>
        <extracomment>glossary: progress</extracomment>
        <translation>atraso</translation>
    </message>
    <message>
        <source>how far a view is behind, in events and in restaurant time</source>
        <extracomment>glossary: lag</extracomment>
        <translation>quanto uma visão está para trás, em eventos e em tempo do restaurante</translation>
    </message>
    <message>
        <source>replay, rebuild</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>reproduzir, reconstruir</translation>
    </message>
    <message>
        <source>replay plays a recording again and checks it; rebuild throws a view away and folds it again</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>reproduzir é tocar uma gravação de novo e conferi-la; reconstruir é jogar fora uma visão e dobrá-la de novo</translation>
    </message>
    <message>
        <source>process manager</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>gerente de processo</translation>
    </message>
    <message>
        <source>OrderFulfilment: subscribes to the log and answers events with commands of its own</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>OrderFulfilment: assina o log e responde a eventos com seus próprios comandos</translation>
    </message>
    <message>
        <source>to-do list</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>lista de tarefas</translation>
    </message>
    <message>
        <source>what the process manager waits for, since which event and until when: a value that follows from events and from the scenario&apos;s limits</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>o que o gerente de processo espera, desde que evento e até quando: um valor que decorre dos eventos e dos limites do cenário</translation>
    </message>
    <message>
        <source>expire</source>
        <extracomment>glossary: expire</extracomment>
        <translation>expirar</translation>
    </message>
    <message>
        <source>the time of an entry of that list is over: a reservation or a payment is ended by an event, which anybody can ask why</source>
        <extracomment>glossary: expire</extracomment>
        <translation>o prazo de um item dessa lista acabou: uma reserva ou um pagamento é encerrado por um evento, do qual qualquer um pode perguntar o porquê</translation>
    </message>
    <message>
        <source>snapshot</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>instantâneo</translation>
    </message>
    <message>
        <source>an aggregate&apos;s state at a version, so that folding need not begin at the first event</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>o estado de um agregado numa versão, para que a dobra não precise começar no primeiro evento</translation>
    </message>
    <message>
        <source>normalised tables</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>tabelas normalizadas</translation>
    </message>
    <message>
        <source>the restaurant in third normal form, kept beside the log by the same transactions: one fact in one place</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>o restaurante na terceira forma normal, mantido ao lado do log pelas mesmas transações: um fato num só lugar</translation>
    </message>
    <message>
        <source>stamp</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>carimbo</translation>
    </message>
    <message>
        <source>position and time of the last change, which a row carries for whoever copies by polling</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>posição e hora da última mudança, que uma linha leva para quem copia por consulta periódica</translation>
    </message>
    <message>
        <source>change capture</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>captura de mudanças</translation>
    </message>
    <message>
        <source>triggers of the writing connection note each change of the tables; a job drains the notes</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>gatilhos da conexão que escreve anotam cada mudança das tabelas; uma tarefa esvazia as anotações</translation>
    </message>
    <message>
        <source>poll, sweep</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>consulta periódica, conferência de chaves</translation>
    </message>
    <message>
        <source>a poll asks for rows whose stamp is later; a sweep compares keys, and so finds what was deleted</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>uma consulta periódica pede as linhas de carimbo posterior; a conferência compara chaves, e assim acha o que foi apagado</translation>
    </message>
    <message>
        <source>upcaster</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>upcaster</translation>
    </message>
    <message>
        <source>turns the stored form of an older schema into the present one</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>transforma a forma guardada de um esquema mais antigo na atual</translation>
    </message>
    <message>
        <source>parked, skipped</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>posto de lado, pulado</translation>
    </message>
    <message>
        <source>events that a view goes on without, by whose decision, and why</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>eventos sem os quais uma visão segue adiante, por decisão de quem, e por quê</translation>
    </message>
    <message>
        <source>road, leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>via, trecho</translation>
    </message>
    <message>
        <source>the way from one place of the picture to the next; one message&apos;s trip over one road is a leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>o caminho de um lugar da imagem até o próximo; a viagem de uma mensagem por uma via é um trecho</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>glossary: token</extracomment>
        <translation>ficha</translation>
    </message>
    <message>
        <source>a message on its way: a blue square for a command, an orange dot for an event</source>
        <extracomment>glossary: token</extracomment>
        <translation>uma mensagem a caminho: um quadrado azul para um comando, um ponto laranja para um evento</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>horário</translation>
    </message>
    <message>
        <source>when each message leaves and arrives on each road; drawn longer than it takes where it takes no time</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>quando cada mensagem parte e chega em cada via; desenhado mais longo do que dura onde não leva tempo</translation>
    </message>
    <message>
        <source>held board</source>
        <extracomment>glossary: held board</extracomment>
        <translation>quadro retido</translation>
    </message>
    <message>
        <source>a board whose changes are kept back until their event has arrived in the picture</source>
        <extracomment>glossary: held board</extracomment>
        <translation>um quadro cujas mudanças são retidas até que seu evento tenha chegado na imagem</translation>
    </message>
    <message>
        <source>caption (of the picture)</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>legenda (da imagem)</translation>
    </message>
    <message>
        <source>what has happened last in the picture, in words, at the place where it happened</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>o que aconteceu por último na imagem, em palavras, no lugar onde aconteceu</translation>
    </message>
    <message>
        <source>belief</source>
        <extracomment>glossary: belief</extracomment>
        <translation>crença</translation>
    </message>
    <message>
        <source>what somebody takes to be so, because a board said so when he looked last; outlined where it is not</source>
        <extracomment>glossary: belief</extracomment>
        <translation>o que alguém toma por verdade, porque um quadro o dizia quando olhou pela última vez; contornado onde não é assim</translation>
    </message>
    <message>
        <source>scenario</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>cenário</translation>
    </message>
    <message>
        <source>everything that an evening starts from: menu, tables, staff, guests or script, seed; a value, and a file</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>tudo de que uma noite parte: cardápio, mesas, equipe, clientes ou roteiro, semente; um valor, e um arquivo</translation>
    </message>
    <message>
        <source>script</source>
        <extracomment>glossary: script</extracomment>
        <translation>roteiro</translation>
    </message>
    <message>
        <source>the commands that a scenario gives by itself; an evening has guests and staff of its own (a living evening), or a script</source>
        <extracomment>glossary: script</extracomment>
        <translation>os comandos que um cenário dá por si; uma noite tem clientes e equipe próprios (uma noite viva), ou um roteiro</translation>
    </message>
    <message>
        <source>evening</source>
        <extracomment>glossary: evening</extracomment>
        <translation>noite</translation>
    </message>
    <message>
        <source>one run of a restaurant from its opening to its end</source>
        <extracomment>glossary: evening</extracomment>
        <translation>uma execução de um restaurante, da abertura até o fim</translation>
    </message>
    <message>
        <source>restaurant time</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>tempo do restaurante</translation>
    </message>
    <message>
        <source>the clock of the evening; wall clock is the computer&apos;s. An Instant is always of restaurant time</source>
        <extracomment>glossary: restaurant time</extracomment>
        <translation>o relógio da noite; o relógio real é o do computador. Um Instant é sempre do tempo do restaurante</translation>
    </message>
    <message>
        <source>activity</source>
        <extracomment>glossary: floor</extracomment>
        <translation>atividade</translation>
    </message>
    <message>
        <source>what guests and staff do besides commands: wait, walk, cook, look at a view</source>
        <extracomment>glossary: activity</extracomment>
        <translation>o que clientes e equipe fazem além de comandos: esperar, andar, cozinhar, olhar uma visão</translation>
    </message>
    <message>
        <source>story</source>
        <extracomment>glossary: story</extracomment>
        <translation>história</translation>
    </message>
    <message>
        <source>events and activities of an evening in the one order in which they happened</source>
        <extracomment>glossary: story</extracomment>
        <translation>eventos e atividades de uma noite na única ordem em que aconteceram</translation>
    </message>
    <message>
        <source>place (of the story)</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>lugar (da história)</translation>
    </message>
    <message>
        <source>so many events and activities up to here, dense from 1; not a position, which counts events alone</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>tantos eventos e atividades até aqui, sem lacunas a partir de 1; não é uma posição, que conta só eventos</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>glossary: recording</extracomment>
        <translation>gravação</translation>
    </message>
    <message>
        <source>the .restaurant file of an evening, when it is looked at: log, commands with outcomes, activities, cues, notes, scenario</source>
        <extracomment>glossary: recording</extracomment>
        <translation>o arquivo .restaurant de uma noite, quando é olhado: log, comandos com desfechos, atividades, deixas, notas, cenário</translation>
    </message>
    <message>
        <source>journal</source>
        <extracomment>glossary: journal</extracomment>
        <translation>diário</translation>
    </message>
    <message>
        <source>all that a recording holds that is the same again for the same scenario and seed</source>
        <extracomment>glossary: journal</extracomment>
        <translation>tudo o que uma gravação contém e que é igual outra vez para o mesmo cenário e a mesma semente</translation>
    </message>
    <message>
        <source>record</source>
        <extracomment>glossary: record</extracomment>
        <translation>registro</translation>
    </message>
    <message>
        <source>one row of a journal; the record of an evening that is run again is what it must meet</source>
        <extracomment>glossary: record</extracomment>
        <translation>uma linha de um diário; o registro de uma noite que é executada de novo é o que ela tem de cumprir</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>deixa</translation>
    </message>
    <message>
        <source>a change of the evening that the scenario plans, with a caption if it wants one</source>
        <extracomment>glossary: cue</extracomment>
        <translation>uma mudança da noite que o cenário planeja, com uma legenda, se quiser</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>glossary: note</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>what a person wrote at a place of the story</source>
        <extracomment>glossary: note</extracomment>
        <translation>o que uma pessoa escreveu num lugar da história</translation>
    </message>
    <message>
        <source>show</source>
        <extracomment>glossary: show</extracomment>
        <translation>exibição</translation>
    </message>
    <message>
        <source>a recording played by itself: it stands still at notes and at captions of the scenario until they can have been read</source>
        <extracomment>glossary: show</extracomment>
        <translation>uma gravação que se reproduz sozinha: fica parada em notas e em legendas do cenário até que possam ter sido lidas</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>folha de contato</translation>
    </message>
    <message>
        <source>moments of an evening side by side on pages, each with its time, its event and its caption</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>momentos de uma noite lado a lado em páginas, cada um com sua hora, seu evento e sua legenda</translation>
    </message>
    <message>
        <source>cursor</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>cursor</translation>
    </message>
    <message>
        <source>where the screen stands in the story: a mark and a time; live, it stands at the end</source>
        <extracomment>glossary: cursor</extracomment>
        <translation>onde a tela está na história: uma marca e uma hora; ao vivo, está no fim</translation>
    </message>
    <message>
        <source>mark (of the story)</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>marca (da história)</translation>
    </message>
    <message>
        <source>so many events and so many activities. Marks on a pane are outlines on documents: wrong, or part of an answer to why</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>tantos eventos e tantas atividades. Marcas num painel são contornos em documentos: errados, ou parte de uma resposta ao porquê</translation>
    </message>
    <message>
        <source>stage</source>
        <extracomment>glossary: stage</extracomment>
        <translation>palco</translation>
    </message>
    <message>
        <source>what shows the evening at the cursor: live threads, or the playback</source>
        <extracomment>glossary: stage</extracomment>
        <translation>o que mostra a noite no cursor: threads ao vivo, ou a reprodução</translation>
    </message>
    <message>
        <source>keyframe</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>quadro-chave</translation>
    </message>
    <message>
        <source>boards kept at a place of the story, so that moving the cursor need not fold from the beginning</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>quadros guardados num lugar da história, para que mover o cursor não exija dobrar desde o começo</translation>
    </message>
    <message>
        <source>branch</source>
        <extracomment>glossary: branch</extracomment>
        <translation>ramo</translation>
    </message>
    <message>
        <source>a new recording that shares what was until the cursor</source>
        <extracomment>glossary: branch</extracomment>
        <translation>uma nova gravação que compartilha o que houve até o cursor</translation>
    </message>
    <message>
        <source>run again</source>
        <extracomment>glossary: run again</extracomment>
        <translation>executar de novo</translation>
    </message>
    <message>
        <source>doing a living evening once more from its scenario while comparing it with its record, because minds are not stored</source>
        <extracomment>glossary: run again</extracomment>
        <translation>fazer uma noite viva mais uma vez a partir de seu cenário, comparando-a com seu registro, porque o que se passa nas cabeças não é guardado</translation>
    </message>
    <message>
        <source>guest, party</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>cliente, grupo</translation>
    </message>
    <message>
        <source>a guest comes and goes; a party is guests who sit at one table together</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>um cliente vem e vai; um grupo são clientes que se sentam juntos a uma mesa</translation>
    </message>
    <message>
        <source>taker, runner, cook, manager</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>quem anota, quem serve, cozinheiro, gerente</translation>
    </message>
    <message>
        <source>roles; Charlie takes orders, Roger serves and answers</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>papéis; Charlie anota pedidos, Roger serve e responde</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>grupo de equipe</translation>
    </message>
    <message>
        <source>staff of one role who share their work; staffing is how many of them work now, rota is what the scenario plans</source>
        <extracomment>glossary: pool</extracomment>
        <translation>pessoas de um mesmo papel que dividem o trabalho; a equipe é quantas delas trabalham agora, a escala é o que o cenário planeja</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>glossary: table</extracomment>
        <translation>mesa (tabela)</translation>
    </message>
    <message>
        <source>where a party sits. In a database it is a store table (DocumentTable for documents); rows and columns on the screen are an item model</source>
        <extracomment>glossary: table</extracomment>
        <translation>onde um grupo se senta. Num banco de dados trata-se de uma tabela de armazenamento (DocumentTable para documentos); linhas e colunas na tela são um modelo de itens</translation>
    </message>
    <message>
        <source>station</source>
        <extracomment>glossary: station</extracomment>
        <translation>estação</translation>
    </message>
    <message>
        <source>part of the kitchen that cooks certain dishes; its places are how many at a time, as the scenario says</source>
        <extracomment>glossary: station</extracomment>
        <translation>parte da cozinha que prepara certos pratos; seus lugares são quantos ao mesmo tempo, como diz o cenário</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>glossary: room</extracomment>
        <translation>sala</translation>
    </message>
    <message>
        <source>in these documents: a folder of the code with its library. Where guests sit is the dining room</source>
        <extracomment>glossary: room</extracomment>
        <translation>nestes documentos: uma pasta do código com sua biblioteca. Onde os clientes se sentam é o salão</translation>
    </message>
    <message>
        <source>lesson, stop, reveal</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>lição, parada, revelação</translation>
    </message>
    <message>
        <source>evenings with stops, at which a class says what it expects; the reveal is the stretch that then shows it</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>noites com paradas, em que uma turma diz o que espera; a revelação é o trecho que então o mostra</translation>
    </message>
    <message>
        <source>case (of a lesson)</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>caso (de uma lição)</translation>
    </message>
    <message>
        <source>one of its evenings; two of them differ in one thing</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>uma de suas noites; duas delas diferem numa só coisa</translation>
    </message>
    <message>
        <source>misconception</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>concepção errada</translation>
    </message>
    <message>
        <source>what people believe and is not so; one of 26 that have a number and a name. Each wrong choice of a lesson&apos;s question is one</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>o que as pessoas acreditam e não é assim; uma de 26 que têm número e nome. Cada escolha errada da pergunta de uma lição é uma delas</translation>
    </message>
    <message>
        <source>vote, tally</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>voto, contagem</translation>
    </message>
    <message>
        <source>how many chose what, first and after they have talked; what that comes to by misconception</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>quantos escolheram o quê, primeiro e depois de conversarem; o que isso soma por concepção errada</translation>
    </message>
    <message>
        <source>expectation, verdict</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>expectativa, veredito</translation>
    </message>
    <message>
        <source>what somebody expects of an evening at a moment; whether it is so, with what was found</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>o que alguém espera de uma noite num momento; se é assim, com o que foi achado</translation>
    </message>
    <message>
        <source>harm, harm ledger</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>dano, livro de danos</translation>
    </message>
    <message>
        <source>a decision that was made on a view which did not show what was true, and that the truth would have refused or changed; the ledger lists them with their price, as a value</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>uma decisão tomada com base numa visão que não mostrava a verdade, e que a verdade teria recusado ou mudado; o livro as lista com seu preço, como valor</translation>
    </message>
    <message>
        <source>cause (of harm)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>causa (do dano)</translation>
    </message>
    <message>
        <source>why the view did not show it: lag (it was behind), loss, order, duplication (of events on their way to it)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>por que a visão não o mostrava: atraso (estava para trás), perda, ordem, duplicação (de eventos a caminho dela)</translation>
    </message>
    <message>
        <source>price (of harm)</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>preço (do dano)</translation>
    </message>
    <message>
        <source>staff&apos;s time for nothing, guests&apos; time, plates, and their price on the menu</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>tempo da equipe gasto à toa, tempo dos clientes, pratos, e seu preço no cardápio</translation>
    </message>
    <message>
        <source>behind, wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>atrasado, errado</translation>
    </message>
    <message>
        <source>a view that has not heard of everything is behind; one whose documents are not what the events make is wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>uma visão que não ficou sabendo de tudo está atrasada; uma cujos documentos não são o que os eventos produzem está errada</translation>
    </message>
    <message>
        <source>bend</source>
        <extracomment>glossary: bend</extracomment>
        <translation>perturbação</translation>
    </message>
    <message>
        <source>a fault on the way of events to one view, injected on purpose and recorded: delay, drop, duplicate, swap, pause, slowness, crash before the checkpoint, lost wake-up, poison, busy, unpublished, discard</source>
        <extracomment>glossary: bend</extracomment>
        <translation>uma falha no caminho dos eventos até uma visão, injetada de propósito e gravada: retardo, descartar, duplicar, trocar, pausar, lentidão, queda antes do ponto de controle, aviso perdido, veneno, ocupado, não publicado, jogar fora a visão</translation>
    </message>
    <message>
        <source>protection</source>
        <extracomment>glossary: protection</extracomment>
        <translation>proteção</translation>
    </message>
    <message>
        <source>what keeps a view right in spite of bends: duplicate check, gap detection, order, retry; and single flight</source>
        <extracomment>glossary: protection</extracomment>
        <translation>o que mantém uma visão certa apesar das perturbações: controle de duplicatas, controle de lacunas, ordem, nova tentativa; e single flight</translation>
    </message>
    <message>
        <source>thrown away, empty</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>jogada fora, vazia</translation>
    </message>
    <message>
        <source>a view that is thrown away (discard) shows nothing: it is empty until a look of a guest or of the staff has it rebuilt from the log</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>uma visão que é jogada fora (discard) não mostra nada: fica vazia até que uma olhada de um cliente ou da equipe a faça reconstruir a partir do log</translation>
    </message>
    <message>
        <source>stampede (dogpile)</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>estouro da manada (stampede, dogpile)</translation>
    </message>
    <message>
        <source>everybody who finds a view empty begins a rebuild of his own; they share one projector, so each takes the longer the more there are</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>cada um que acha uma visão vazia começa sua própria reconstrução; todas dividem um só projetor, e por isso cada uma demora tanto mais quanto mais houver</translation>
    </message>
    <message>
        <source>single flight (request coalescing)</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>single flight (request coalescing)</translation>
    </message>
    <message>
        <source>the protection against it: the first look begins a rebuild, and who else finds the view empty waits for that</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>a proteção contra isso: a primeira olhada começa uma reconstrução, e quem mais acha a visão vazia espera por ela</translation>
    </message>
    <message>
        <source>at most once, at least once, effectively once</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>no máximo uma vez, ao menos uma vez, efetivamente uma vez</translation>
    </message>
    <message>
        <source>what the protections come to: no event is shown twice; none is missing; as if each came once, in order</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>em que as proteções resultam: nenhum evento é mostrado duas vezes; nenhum falta; como se cada um viesse uma vez, em ordem</translation>
    </message>
    <message>
        <source>poison event</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>evento envenenado</translation>
    </message>
    <message>
        <source>one that a view cannot show, however often it tries. It stops the view, is skipped and noted, or is parked, with what follows about the same order</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>um que uma visão não consegue mostrar, por mais que tente. Ele para a visão, é pulado e anotado, ou é posto de lado, com o que se segue sobre o mesmo pedido</translation>
    </message>
    <message>
        <source>stale, silently wrong</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>desatualizado, errado em silêncio</translation>
    </message>
    <message>
        <source>an order that a view shows wrongly is stale while what mends it is on its way or parked; silently wrong if nothing will, until the view is made anew</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>um pedido que uma visão mostra errado está desatualizado enquanto o que o corrige está a caminho ou posto de lado; errado em silêncio se nada o corrigir, até que a visão seja refeita</translation>
    </message>
    <message>
        <source>audit</source>
        <extracomment>glossary: light</extracomment>
        <translation>auditoria</translation>
    </message>
    <message>
        <source>folds the log a second time and compares it with what the read stores hold; what differs is a finding</source>
        <extracomment>glossary: audit</extracomment>
        <translation>dobra o log uma segunda vez e o compara com o que os armazenamentos de leitura contêm; o que difere é um achado</translation>
    </message>
    <message>
        <source>trail</source>
        <extracomment>glossary: why</extracomment>
        <translation>rastro</translation>
    </message>
    <message>
        <source>the answer to why a document says what it says: the events that made it so, with the commands and decisions behind them</source>
        <extracomment>glossary: trail</extracomment>
        <translation>a resposta a por que um documento diz o que diz: os eventos que o fizeram assim, com os comandos e as decisões por trás deles</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>glossary: effects</extracomment>
        <translation>efeitos</translation>
    </message>
    <message>
        <source>what a command has changed in the views</source>
        <extracomment>glossary: effects</extracomment>
        <translation>o que um comando mudou nas visões</translation>
    </message>
    <message>
        <source>variant, column</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>variante, coluna</translation>
    </message>
    <message>
        <source>one way to play an evening: what is other than its scenario says (architecture, staffing, delays, boards, bends, protections), with the same guests, seed and commands; a column is a variant beside others in a comparison</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>um modo de executar uma noite: o que é diferente do que diz seu cenário (arquitetura, equipe, retardos, quadros, perturbações, proteções), com os mesmos clientes, semente e comandos; uma coluna é uma variante ao lado de outras numa comparação</translation>
    </message>
    <message>
        <source>twin run, parting</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>execução gêmea, separação</translation>
    </message>
    <message>
        <source>an evening in two variants, A and B, under one clock; they part at the first instant after which their views show different things</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>uma noite em duas variantes, A e B, sob um só relógio; separam-se no primeiro instante depois do qual suas visões mostram coisas diferentes</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>glossary: run</extracomment>
        <translation>execução</translation>
    </message>
    <message>
        <source>one simulation from one seed; several with a seed each are independent of each other</source>
        <extracomment>glossary: run</extracomment>
        <translation>uma simulação a partir de uma semente; várias, cada uma com sua semente, são independentes entre si</translation>
    </message>
    <message>
        <source>replication</source>
        <extracomment>glossary: replication</extracomment>
        <translation>repetição</translation>
    </message>
    <message>
        <source>one evening of a column; replication k has the same seed, and so the same guests, in every column (common random numbers)</source>
        <extracomment>glossary: replication</extracomment>
        <translation>uma noite de uma coluna; a repetição k tem a mesma semente, e assim os mesmos clientes, em todas as colunas (números aleatórios comuns)</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>glossary: charts</extracomment>
        <translation>número</translation>
    </message>
    <message>
        <source>one number that an evening comes to; simulated is the same on every computer, measured is of this one</source>
        <extracomment>glossary: figure</extracomment>
        <translation>um número em que uma noite resulta; simulado é igual em qualquer computador, medido vale para este</translation>
    </message>
    <message>
        <source>difference (between columns)</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>diferença (entre colunas)</translation>
    </message>
    <message>
        <source>of paired replications, to the first column; said only where its interval does not hold zero</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>de repetições em pares, em relação à primeira coluna; dita só onde seu intervalo não contém o zero</translation>
    </message>
    <message>
        <source>knob, sweep</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>ajuste, varredura</translation>
    </message>
    <message>
        <source>one setting of a scenario; a sweep turns it from point to point and leaves all else</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>uma configuração de um cenário; uma varredura a move de ponto em ponto e deixa todo o resto</translation>
    </message>
    <message>
        <source>measured load</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>carga medida</translation>
    </message>
    <message>
        <source>one writer and so many readers at a time, on the files of an architecture, on this computer</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>um que escreve e tantos leitores ao mesmo tempo, nos arquivos de uma arquitetura, neste computador</translation>
    </message>
    <message>
        <source>saturated</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>saturado</translation>
    </message>
    <message>
        <source>fewer than 90 of 100 guests who come are served by the end of the evening, and all of the interval says so</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>menos de 90 de cada 100 clientes que vêm estão servidos no fim da noite, e o intervalo inteiro diz isso</translation>
    </message>
    <message>
        <source>interval</source>
        <extracomment>glossary: interval</extracomment>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>where the truth lies, as far as the runs can tell: of 100 such intervals 95 hold it</source>
        <extracomment>glossary: interval</extracomment>
        <translation>onde está a verdade, até onde as execuções permitem dizer: de 100 intervalos assim, 95 a contêm</translation>
    </message>
    <message>
        <source>warm-up</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>aquecimento</translation>
    </message>
    <message>
        <source>the beginning of a run that is not counted, because the queue began empty</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>o começo de uma execução que não é contado, porque a fila começou vazia</translation>
    </message>
    <message>
        <source>relaxation time</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>tempo de relaxação</translation>
    </message>
    <message>
        <source>how long a queue takes to forget how it began, the longer the busier it is</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>quanto tempo uma fila leva para esquecer como começou, tanto mais quanto mais ocupada estiver</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>glossary: precision</extracomment>
        <translation>precisão</translation>
    </message>
    <message>
        <source>half an interval&apos;s width as a share of the mean</source>
        <extracomment>glossary: precision</extracomment>
        <translation>metade da largura de um intervalo como parcela da média</translation>
    </message>
    <message>
        <source>read view</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>visão de leitura</translation>
    </message>
    <message>
        <source>delivery</source>
        <extracomment>glossary: flow</extracomment>
        <translation>entrega</translation>
    </message>
    <message>
        <source>harm ledger</source>
        <extracomment>glossary: harm</extracomment>
        <translation>livro de danos</translation>
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
        <translation>cliente com celular</translation>
    </message>
    <message>
        <source>a guest for whom a person decides, who came in by the doors with a phone; the staff treats him like any other</source>
        <extracomment>glossary: guest on a phone</extracomment>
        <translation>um cliente por quem uma pessoa decide, que entrou pelas portas com um celular; a equipe o trata como qualquer outro</translation>
    </message>
    <message>
        <source>seat</source>
        <extracomment>glossary: seat</extracomment>
        <translation>posto</translation>
    </message>
    <message>
        <source>one instance of the program at a log on a server, by its kind: it leads, or it is a kitchen, waiter, counter, board or spectator; the database knows what each may do</source>
        <extracomment>glossary: seat</extracomment>
        <translation>uma instância do programa num log de um servidor, segundo seu tipo: ela conduz, ou é cozinha, garçom, balcão, painel ou espectador; o banco de dados sabe o que cada uma pode fazer</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>glossary: notice</extracomment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>a server&apos;s word that something may be new (NOTIFY): a hint, never believed; the checkpoint tells</source>
        <extracomment>glossary: notice</extracomment>
        <translation>a palavra de um servidor de que talvez haja algo novo (NOTIFY): uma dica, em que nunca se confia; quem diz é o ponto de controle</translation>
    </message>
</context>
</TS>
