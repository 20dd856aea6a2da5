<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Lesson</name>
    <message>
        <source>A second pair of hands, or a split</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>多一双手，还是分工</translation>
    </message>
    <message>
        <source>Two who work together, or one who takes orders and one who serves: what each gains.</source>
        <extracomment>a-second-pair-of-hands: shows</extracomment>
        <translation>两人一起做，或一人点单、一人传菜：各有什么好处。</translation>
    </message>
    <message>
        <source>Until now Roger did everything alone: guests waited 3:22 to order, and 8:11 for food. Now Charlie comes. Both do everything: who is free takes what has waited longest. Six pieces of work wait.</source>
        <extracomment>a-second-pair-of-hands: stops 1 caption</extracomment>
        <translation>到目前为止 Roger 一个人做所有事：客人等点单 3:22，等上菜 8:11。现在 Charlie 来了。两人什么都做：谁有空，谁就做等得最久的工作。有六件工作在等。</translation>
    </message>
    <message>
        <source>How will the work that waits go on?</source>
        <extracomment>a-second-pair-of-hands: stops 1 draw ask</extracomment>
        <translation>等待的工作接下来会怎样？</translation>
    </message>
    <message>
        <source>At first hardly less waits: what has piled up is only begun.</source>
        <extracomment>a-second-pair-of-hands: stops 1 reveal happened</extracomment>
        <translation>起初几乎没有减少：积压的工作才刚开始处理。</translation>
    </message>
    <message>
        <source>Ten minutes after Charlie has come nothing waits any more, neither an order nor a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 2 caption</extracomment>
        <translation>Charlie 来了十分钟之后，再没有什么在等：没有订单，也没有菜。</translation>
    </message>
    <message>
        <source>Keep this moment in mind.</source>
        <extracomment>a-second-pair-of-hands: stops 2 hint</extracomment>
        <translation>记住这一刻。</translation>
    </message>
    <message>
        <source>The same guests, and since 12:20 the same two. But Charlie only takes orders and money, and Roger only serves and answers. Nobody waits for Charlie.</source>
        <extracomment>a-second-pair-of-hands: stops 3 caption</extracomment>
        <translation>相同的客人，12:20 起还是这两个人。但 Charlie 只点单和收款，Roger 只上菜和答复。没有人在等 Charlie。</translation>
    </message>
    <message>
        <source>What does Charlie do when nobody wants to order?</source>
        <extracomment>a-second-pair-of-hands: stops 3 hint</extracomment>
        <translation>没人想点单时，Charlie 做什么？</translation>
    </message>
    <message>
        <source>In the other evening nothing waited at half past twelve. And here?</source>
        <extracomment>a-second-pair-of-hands: stops 3 question ask</extracomment>
        <translation>在另一个晚间，十二点半没有什么在等。这里呢？</translation>
    </message>
    <message>
        <source>Nothing either, and sooner: a split makes it faster</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 1 text</extracomment>
        <translation>也没有，而且更早：分工让它变快了</translation>
    </message>
    <message>
        <source>Plates wait for Roger, while Charlie stands idle</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 2 text</extracomment>
        <translation>菜在等 Roger，而 Charlie 闲站着</translation>
    </message>
    <message>
        <source>Nothing: each has a book of his own, so neither waits for the other</source>
        <extracomment>a-second-pair-of-hands: stops 3 question choices 3 text</extracomment>
        <translation>没有：各有各的账本，谁也不用等谁</translation>
    </message>
    <message>
        <source>Four pieces of work wait for Roger, and Charlie has nothing to do. Where both do everything he would have taken a plate.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal happened</extracomment>
        <translation>四件工作在等 Roger，而 Charlie 无事可做。如果两人什么都做，他就会端走一盘菜。</translation>
    </message>
    <message>
        <source>A split alone makes nothing faster: one can stand idle beside the queue of the other.</source>
        <extracomment>a-second-pair-of-hands: stops 3 reveal principle</extracomment>
        <translation>仅靠分工，什么也不会变快：一个人可能闲着，旁边就是另一个人的队列。</translation>
    </message>
    <message>
        <source>Five to one. With the split guests waited 1:49 to order, in the mean since noon; where both do everything it was 2:14.</source>
        <extracomment>a-second-pair-of-hands: stops 4 caption</extracomment>
        <translation>12:55。分工时，自中午起客人等点单平均 1:49；两人什么都做时是 2:14。</translation>
    </message>
    <message>
        <source>Whom do guests wait for when they want to order, and whom when they want to eat?</source>
        <extracomment>a-second-pair-of-hands: stops 4 hint</extracomment>
        <translation>客人想点单时等的是谁，想吃饭时等的又是谁？</translation>
    </message>
    <message>
        <source>For food they waited 8:37 where both do everything. How long with the split?</source>
        <extracomment>a-second-pair-of-hands: stops 4 question ask</extracomment>
        <translation>两人什么都做时，等上菜是 8:37。分工时是多久？</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 1 text</extracomment>
        <translation>更久</translation>
    </message>
    <message>
        <source>Less, as for the order: the split made it faster</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 2 text</extracomment>
        <translation>更短，和点单一样：分工让它变快了</translation>
    </message>
    <message>
        <source>Less: who reads is no longer in the way of who writes, as with two databases</source>
        <extracomment>a-second-pair-of-hands: stops 4 question choices 3 text</extracomment>
        <translation>更短：读的人不再妨碍写的人，就像有两个数据库</translation>
    </message>
    <message>
        <source>Longer: 9:45. What the split gained at the counter it lost at the tables. Roger changed between kinds of work less often, but he had to carry everything alone.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal happened</extracomment>
        <translation>更久：9:45。分工在点单上赢来的，在上菜上又输掉了。Roger 切换工作种类的次数少了，但所有的菜都得他一个人端。</translation>
    </message>
    <message>
        <source>The second pair of hands made it faster. A split moves the waiting; it pays where one half can then be done in another way.</source>
        <extracomment>a-second-pair-of-hands: stops 4 reveal principle</extracomment>
        <translation>让它变快的是多出来的一双手。分工只是把等待挪了地方；只有其中一半因此能换一种做法时，分工才划算。</translation>
    </message>
    <message>
        <source>To tell what more hands gain from what a split gains.</source>
        <extracomment>a-second-pair-of-hands: teacher aim</extracomment>
        <translation>分清人手增加带来什么，分工又带来什么。</translation>
    </message>
    <message>
        <source>What would have to be other about reading, so that the split pays? (Next lesson: asking, or reading a board.)</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>读取这一边要有什么不同，分工才划算？（下一课：问人，还是看屏。）</translation>
    </message>
    <message>
        <source>In the program that you know best: who is Charlie, who is Roger, and who of them is idle?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>在你最熟悉的程序里：谁是 Charlie，谁是 Roger，他们之中谁闲着？</translation>
    </message>
    <message>
        <source>What does changing from one kind of work to another cost a person, and what a server?</source>
        <extracomment>a-second-pair-of-hands: teacher questions</extracomment>
        <translation>从一种工作切换到另一种，人要付出什么代价，服务器又要付出什么代价？</translation>
    </message>
    <message>
        <source>The split is credited for the second man. Ask how long Roger alone would have needed: the lesson before this one has it.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>把第二个人的功劳算给了分工。问一问 Roger 一个人要多久：上一课里有。</translation>
    </message>
    <message>
        <source>Somebody finds another evening in which the split wins. So there are: it depends on the mix, and on what changing over costs. Play both with compare.</source>
        <extracomment>a-second-pair-of-hands: teacher goesWrong</extracomment>
        <translation>有人找到另一个晚间，其中分工更好。确实有：这取决于工作的构成，也取决于切换的代价。用比较功能把两者都运行一遍。</translation>
    </message>
    <message>
        <source>A time-out in the saga</source>
        <extracomment>a-time-out-in-the-saga: name</extracomment>
        <translation>Saga 中的超时</translation>
    </message>
    <message>
        <source>A hold runs out while a card is read; money goes back, and even that can fail.</source>
        <extracomment>a-time-out-in-the-saga: shows</extracomment>
        <translation>刷卡还在进行，预留就到期了；钱退回去，而退款也可能失败。</translation>
    </message>
    <message>
        <source>At 12:04 Ben ordered the last two falafel bowls. Stock holds them for five minutes; his card is still in the reader. Until 12:09 it will say neither yes nor no.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 caption</extracomment>
        <translation>12:04 Ben 点了最后两份 falafel bowl。库存为它们预留五分钟；他的卡还在读卡器里。到 12:09 为止，它既不会说成功，也不会说失败。</translation>
    </message>
    <message>
        <source>Who else might want the bowls?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 hint</extracomment>
        <translation>还有谁可能想要这两份？</translation>
    </message>
    <message>
        <source>Half a minute on, the five minutes are over. What happens?</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question ask</extracomment>
        <translation>再过半分钟，五分钟就到了。会发生什么？</translation>
    </message>
    <message>
        <source>Nothing, until the card has answered: hold and payment are one transaction</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 1 text</extracomment>
        <translation>卡答复之前什么也不会发生：预留和付款是一个事务</translation>
    </message>
    <message>
        <source>The order is rolled back, and his card is told to stop</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 2 text</extracomment>
        <translation>订单被回滚，读卡器也被通知停止</translation>
    </message>
    <message>
        <source>The bowls are on sale again; the order waits for his money as before</source>
        <extracomment>a-time-out-in-the-saga: stops 1 question choices 3 text</extracomment>
        <translation>这两份重新出售；订单照旧等他的钱</translation>
    </message>
    <message>
        <source>At 12:09 the hold ran out: ReservationExpired, an event like any other. Two bowls are on sale. Ben&apos;s order still waits for 20.00; nobody has told his card anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal happened</extracomment>
        <translation>12:09 预留到期：ReservationExpired，和别的事件一样的一个事件。两份重新出售。Ben 的订单仍在等 20.00；没人告诉过他的卡任何事。</translation>
    </message>
    <message>
        <source>A time-out is a decision made without an answer. The answer can still come.</source>
        <extracomment>a-time-out-in-the-saga: stops 1 reveal principle</extracomment>
        <translation>超时是在没有答复的情况下做的决定。答复仍可能到来。</translation>
    </message>
    <message>
        <source>In ten seconds Ben&apos;s card says yes: a minute and a half too late.</source>
        <extracomment>a-time-out-in-the-saga: stops 2 caption</extracomment>
        <translation>十秒后，Ben 的卡答复成功：晚了一分半钟。</translation>
    </message>
    <message>
        <source>Ben was lucky: stock was asked once more, had the bowls, and they are his. Chiara ordered the last two burgers at 12:14, and her hold ran out at 12:19. At 12:20 table 1 ordered two burgers. In ten seconds her card says yes.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 caption</extracomment>
        <translation>Ben 运气好：再次询问库存，库存还有，归他了。Chiara 在 12:14 点了最后两份 burger，她的预留在 12:19 到期。12:20，1 号桌点了两份 burger。十秒后，她的卡答复成功。</translation>
    </message>
    <message>
        <source>What does each of the three services know by itself?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 hint</extracomment>
        <translation>三个服务各自单独知道些什么？</translation>
    </message>
    <message>
        <source>Her card says yes at 12:21. What becomes of it?</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question ask</extracomment>
        <translation>她的卡在 12:21 答复成功。结果如何？</translation>
    </message>
    <message>
        <source>It is not charged: the till sees that the hold had run out</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 1 text</extracomment>
        <translation>不扣款：收银看到预留已经到期</translation>
    </message>
    <message>
        <source>She gets the burgers: her order is the older one by the clock</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 2 text</extracomment>
        <translation>她得到 burger：按时钟，她的订单更早</translation>
    </message>
    <message>
        <source>The money is taken; stock says no; the order is rejected; the money goes back</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 3 text</extracomment>
        <translation>钱收了；库存说没有；订单被驳回；钱退回去</translation>
    </message>
    <message>
        <source>All of her order is rolled back, as if she had not been there</source>
        <extracomment>a-time-out-in-the-saga: stops 3 question choices 4 text</extracomment>
        <translation>她的整个订单被回滚，就像她没来过</translation>
    </message>
    <message>
        <source>25.00 were taken, stock had no burger left, the order was rejected, 25.00 went back: four events, all of 12:21. Table 1 keeps its burgers, which are on the fire.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal happened</extracomment>
        <translation>收了 25.00，库存已没有 burger，订单被驳回，25.00 退回：四个事件，都在 12:21。1 号桌保有它的 burger，已经在做了。</translation>
    </message>
    <message>
        <source>A saga has no lock on what it holds. It has a next step for each answer, the late ones too.</source>
        <extracomment>a-time-out-in-the-saga: stops 3 reveal principle</extracomment>
        <translation>Saga 对它预留的东西没有锁。它对每种答复都有下一步，迟到的答复也有。</translation>
    </message>
    <message>
        <source>The money is on its way back to Chiara&apos;s bank. In ten seconds the bank answers: it does not accept it.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 caption</extracomment>
        <translation>钱正在退往 Chiara 的银行。十秒后银行答复：不接受。</translation>
    </message>
    <message>
        <source>The refund is refused. How does it stand with order 3 then?</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question ask</extracomment>
        <translation>退款被拒。订单 3 现在是什么情形？</translation>
    </message>
    <message>
        <source>That cannot be: what makes good must always be possible</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 1 text</extracomment>
        <translation>不可能被拒：补救的步骤必须总能成功</translation>
    </message>
    <message>
        <source>It is sent until it works; meanwhile the order is open</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 2 text</extracomment>
        <translation>一直重发，直到成功；在此之前订单未完成</translation>
    </message>
    <message>
        <source>All is as before she ordered</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 3 text</extracomment>
        <translation>一切恢复到她点单之前的样子</translation>
    </message>
    <message>
        <source>Rejected, 25.00 owed to her, and no further step that goes by itself</source>
        <extracomment>a-time-out-in-the-saga: stops 4 question choices 4 text</extracomment>
        <translation>被驳回，欠她 25.00，没有自动进行的下一步</translation>
    </message>
    <message>
        <source>RefundDeclined at 12:23. Her order stays rejected. 25.00 were taken, nothing of it is with her, and a minute later still nobody has done anything.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal happened</extracomment>
        <translation>12:23 RefundDeclined。她的订单仍是被驳回。收了 25.00，一分也没有回到她那里；一分钟之后，仍没有人做过什么。</translation>
    </message>
    <message>
        <source>A compensation can fail. Then a rule says so, and a person has to act.</source>
        <extracomment>a-time-out-in-the-saga: stops 4 reveal principle</extracomment>
        <translation>补偿（compensation）也会失败。那时由规则报告出来，再由人来处理。</translation>
    </message>
    <message>
        <source>Five minutes later 25.00 are still owed for order 3. It stands on the list of the process manager, which has no rule for that.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 caption</extracomment>
        <translation>五分钟后，订单 3 仍欠 25.00。它列在流程管理器的待办里，而流程管理器对此没有规则。</translation>
    </message>
    <message>
        <source>Who ends it?</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question ask</extracomment>
        <translation>由谁来了结？</translation>
    </message>
    <message>
        <source>The process manager: it tries until it goes through, as undoing must</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 1 text</extracomment>
        <translation>流程管理器：一直重试到成功，撤销就该如此</translation>
    </message>
    <message>
        <source>Nobody needs to: a rejected order is undone</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 2 text</extracomment>
        <translation>谁也不需要：被驳回的订单已经撤销了</translation>
    </message>
    <message>
        <source>Nadia, who manages: she decides to try once more</source>
        <extracomment>a-time-out-in-the-saga: stops 5 question choices 3 text</extracomment>
        <translation>经理 Nadia：她决定再试一次</translation>
    </message>
    <message>
        <source>At 12:28:30 Nadia tries again, and the bank takes it. 25.00 are with Chiara. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal happened</extracomment>
        <translation>12:28:30 Nadia 重试，银行接受了。25.00 回到 Chiara 那里。日志保留了两次退款，以及中间出的问题。</translation>
    </message>
    <message>
        <source>Where no rule can go on, the saga needs a list that a person reads.</source>
        <extracomment>a-time-out-in-the-saga: stops 5 reveal principle</extracomment>
        <translation>规则无法继续之处，Saga 需要一份有人看的清单。</translation>
    </message>
    <message>
        <source>To see that each step of a saga can come too late, and that the steps which make good can fail like all others.</source>
        <extracomment>a-time-out-in-the-saga: teacher aim</extracomment>
        <translation>看到 Saga 的每一步都可能来得太晚，而用来补救的步骤也会像别的步骤一样失败。</translation>
    </message>
    <message>
        <source>The hold could end later than the card&apos;s own time-out. Which of the two should be longer, and who sets them?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>预留可以比卡自身的超时更晚到期。两者哪个该更长，由谁来定？</translation>
    </message>
    <message>
        <source>What should Chiara be told at 12:21, and what at 12:23?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>12:21 该告诉 Chiara 什么，12:23 又该告诉她什么？</translation>
    </message>
    <message>
        <source>Which steps of a saga should stand last, because nothing makes them good?</source>
        <extracomment>a-time-out-in-the-saga: teacher questions</extracomment>
        <translation>Saga 的哪些步骤该放在最后，因为没有什么能补救它们？</translation>
    </message>
    <message>
        <source>A class looks for whoever was at fault. Nobody was: each service did what it had to with what it knew.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>全班想找出是谁的错。谁都没有错：每个服务都按自己所知做了该做的事。</translation>
    </message>
    <message>
        <source>“Then hold for longer.” Ask what table 1 is told meanwhile, when ten people hold burgers and do not pay.</source>
        <extracomment>a-time-out-in-the-saga: teacher goesWrong</extracomment>
        <translation>“那就预留得久一点。”问一问：如果十个人预留了 burger 又不付款，这期间该对 1 号桌说什么。</translation>
    </message>
    <message>
        <source>Asking, or reading a board</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>问人，还是看屏</translation>
    </message>
    <message>
        <source>Who reads for himself costs nobody&apos;s time. What he reads may be a little old.</source>
        <extracomment>asking-or-reading-a-board: shows</extracomment>
        <translation>自己读的人不占用别人的时间。读到的可能稍旧一点。</translation>
    </message>
    <message>
        <source>Charlie takes orders and money. Roger serves and answers. There is no board: who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: stops 1 caption</extracomment>
        <translation>Charlie 点单收款。Roger 上菜和答复。没有叫号屏：谁想知道自己的订单在哪里，就问 Roger，每次答复他都要去一趟厨房。</translation>
    </message>
    <message>
        <source>The rush is over. Food took nearly ten minutes in the mean, and guests asked 31 times where it was.</source>
        <extracomment>asking-or-reading-a-board: stops 2 caption</extracomment>
        <translation>高峰过去了。上菜平均用了将近十分钟，客人问了 31 次菜在哪里。</translation>
    </message>
    <message>
        <source>What could Roger have done instead of answering?</source>
        <extracomment>asking-or-reading-a-board: stops 2 hint</extracomment>
        <translation>Roger 不答复的话，本可以做什么？</translation>
    </message>
    <message>
        <source>The same guests and the same two people. Now a board hangs where all see it; it shows everything ten seconds late. Amira&apos;s order was accepted five seconds ago.</source>
        <extracomment>asking-or-reading-a-board: stops 3 caption</extracomment>
        <translation>相同的客人，同样的两个人。现在挂着一块人人看得见的叫号屏；它显示的一切都晚十秒。Amira 的订单在五秒前被接受。</translation>
    </message>
    <message>
        <source>When did the board hear of her order?</source>
        <extracomment>asking-or-reading-a-board: stops 3 hint</extracomment>
        <translation>叫号屏什么时候得知她的订单？</translation>
    </message>
    <message>
        <source>She looks at the board. What does she see?</source>
        <extracomment>asking-or-reading-a-board: stops 3 question ask</extracomment>
        <translation>她看叫号屏。看到了什么？</translation>
    </message>
    <message>
        <source>Her number: the order is accepted</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 1 text</extracomment>
        <translation>她的号码：订单已被接受</translation>
    </message>
    <message>
        <source>Not her number yet</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 2 text</extracomment>
        <translation>还没有她的号码</translation>
    </message>
    <message>
        <source>Nothing she can rely on: a board that is late is wrong</source>
        <extracomment>asking-or-reading-a-board: stops 3 question choices 3 text</extracomment>
        <translation>没有可信的内容：延迟的屏就是错的</translation>
    </message>
    <message>
        <source>Her number came at 12:02:55, ten seconds after the order was accepted. Until then nothing on the board was wrong: it said what had been so ten seconds before.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal happened</extracomment>
        <translation>她的号码在 12:02:55 出现，订单被接受后十秒。在那之前，屏上没有什么是错的：它说的是十秒前的情况。</translation>
    </message>
    <message>
        <source>Accepted is one thing, shown is another, and between the two lies time.</source>
        <extracomment>asking-or-reading-a-board: stops 3 reveal principle</extracomment>
        <translation>被接受是一回事，被显示是另一回事，两者之间隔着时间。</translation>
    </message>
    <message>
        <source>The rush is over again. Food took seven minutes instead of ten. Charlie and Roger share the work as before.</source>
        <extracomment>asking-or-reading-a-board: stops 4 caption</extracomment>
        <translation>高峰又过去了。上菜用了七分钟，而不是十分钟。Charlie 和 Roger 的分工和之前一样。</translation>
    </message>
    <message>
        <source>What is there less of?</source>
        <extracomment>asking-or-reading-a-board: stops 4 hint</extracomment>
        <translation>什么变少了？</translation>
    </message>
    <message>
        <source>What made the food come sooner?</source>
        <extracomment>asking-or-reading-a-board: stops 4 question ask</extracomment>
        <translation>是什么让菜上得更快？</translation>
    </message>
    <message>
        <source>The split: one of them writes, the other reads</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 1 text</extracomment>
        <translation>分工：一个人写，另一个人读</translation>
    </message>
    <message>
        <source>Guests read for themselves, and Roger is not asked</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 2 text</extracomment>
        <translation>客人自己读，没人去问 Roger</translation>
    </message>
    <message>
        <source>A second database for those who read</source>
        <extracomment>asking-or-reading-a-board: stops 4 question choices 3 text</extracomment>
        <translation>给读的人准备的第二个数据库</translation>
    </message>
    <message>
        <source>The split was there both times. Guests asked four times instead of 31; they looked at the board nearly two thousand times, and no look cost anybody a step.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal happened</extracomment>
        <translation>两次都有分工。客人问了四次，而不是 31 次；他们看叫号屏将近两千次，没有一次让人多走一步。</translation>
    </message>
    <message>
        <source>A read view pays where many look and few write: reading is taken off those who work.</source>
        <extracomment>asking-or-reading-a-board: stops 4 reveal principle</extracomment>
        <translation>看的多、写的少，读视图就划算：读取的负担不再压在干活的人身上。</translation>
    </message>
    <message>
        <source>To see what a read view gains, and what it costs: that what it shows is a little old.</source>
        <extracomment>asking-or-reading-a-board: teacher aim</extracomment>
        <translation>看到读视图带来什么，又要付出什么：它显示的内容稍旧一点。</translation>
    </message>
    <message>
        <source>Where in a shop on the web is the board, and who was Roger before?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>在网店里，叫号屏是什么，从前的 Roger 又是谁？</translation>
    </message>
    <message>
        <source>How old may a board be before people begin to ask again?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>叫号屏可以旧到什么程度，人们才又开始询问？</translation>
    </message>
    <message>
        <source>Compare with two who both do everything (menu Experiments): does the split by itself gain anything for the food?</source>
        <extracomment>asking-or-reading-a-board: teacher questions</extracomment>
        <translation>与两人什么都做的情况比较（“实验”菜单）：单凭分工，上菜有没有好处？</translation>
    </message>
    <message>
        <source>The class credits the split, because the two are on the picture. Say once more that it was there in both evenings.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>全班把功劳算给分工，因为画面上能看到那两个人。再说一遍：两个晚间都有分工。</translation>
    </message>
    <message>
        <source>Ten seconds seem nothing. Ask who has ever paid twice because a page did not show it.</source>
        <extracomment>asking-or-reading-a-board: teacher goesWrong</extracomment>
        <translation>十秒看起来不算什么。问一问谁曾因为页面没有显示而付了两次款。</translation>
    </message>
    <message>
        <source>Behind is not wrong</source>
        <extracomment>behind-is-not-wrong: name</extracomment>
        <translation>落后不等于错误</translation>
    </message>
    <message>
        <source>A view that is late is right in the end. One that is up to date can be wrong, and stay so.</source>
        <extracomment>behind-is-not-wrong: shows</extracomment>
        <translation>延迟的视图最终是对的。最新的视图却可能是错的，而且一直错下去。</translation>
    </message>
    <message>
        <source>Chiara has ordered two ramen to take away, and paid 24.00 at 12:18:07. The order details say so. A hundred evenings went like this one.</source>
        <extracomment>behind-is-not-wrong: stops 1 caption</extracomment>
        <translation>Chiara 外带点了两份 ramen，12:18:07 付了 24.00。订单详情是这样显示的。一百个晚间都像这一个。</translation>
    </message>
    <message>
        <source>The same evening once more, with one difference. Chiara is about to pay. Of all events on their way to the order details, the one that says so will be thrown away.</source>
        <extracomment>behind-is-not-wrong: stops 2 caption</extracomment>
        <translation>同一个晚间再来一次，只有一处不同。Chiara 正要付款。在去订单详情途中的所有事件里，说她已付款的那一个将被丢弃。</translation>
    </message>
    <message>
        <source>What does a view know of an event that never comes?</source>
        <extracomment>behind-is-not-wrong: stops 2 hint</extracomment>
        <translation>对于永远不来的事件，视图知道些什么？</translation>
    </message>
    <message>
        <source>It ran well a hundred times. What will the order details show when Chiara has paid?</source>
        <extracomment>behind-is-not-wrong: stops 2 question ask</extracomment>
        <translation>顺利运行了一百次。Chiara 付款之后，订单详情会显示什么？</translation>
    </message>
    <message>
        <source>That she has paid: what ran well a hundred times is right</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 1 text</extracomment>
        <translation>她已付款：顺利了一百次，就是对的</translation>
    </message>
    <message>
        <source>That the view is behind, until it has caught up</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 2 text</extracomment>
        <translation>视图落后，直到它赶上来</translation>
    </message>
    <message>
        <source>That she has not paid, and the view is not behind</source>
        <extracomment>behind-is-not-wrong: stops 2 question choices 3 text</extracomment>
        <translation>她没有付款，而且视图并不落后</translation>
    </message>
    <message>
        <source>She paid at 12:18:07. The order details still ask her for the money, and yet they know that her ramen is on the fire since 12:18:15: they have heard of what came later.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal happened</extracomment>
        <translation>她在 12:18:07 付了款。订单详情仍在向她收钱，却知道她的 ramen 从 12:18:15 起在做：后来的事它都得知了。</translation>
    </message>
    <message>
        <source>A hundred clean evenings say nothing of what happens once an event is lost.</source>
        <extracomment>behind-is-not-wrong: stops 2 reveal principle</extracomment>
        <translation>一百个没出问题的晚间，说明不了丢失一个事件时会怎样。</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes late: Chiara&apos;s number is not on it yet. The order details are late by nothing.</source>
        <extracomment>behind-is-not-wrong: stops 3 caption</extracomment>
        <translation>叫号屏延迟两分钟：上面还没有 Chiara 的号码。订单详情毫无延迟。</translation>
    </message>
    <message>
        <source>Which of the two says what is true about order 5 a minute and a half from now?</source>
        <extracomment>behind-is-not-wrong: stops 3 question ask</extracomment>
        <translation>一分半钟之后，两者之中谁对订单 5 说的是真相？</translation>
    </message>
    <message>
        <source>The order details: they are up to date</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 1 text</extracomment>
        <translation>订单详情：它是最新的</translation>
    </message>
    <message>
        <source>The guests&apos; board: it is late, and hears of everything</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 2 text</extracomment>
        <translation>叫号屏：它延迟，但什么都会得知</translation>
    </message>
    <message>
        <source>Both: every view is right a little later</source>
        <extracomment>behind-is-not-wrong: stops 3 question choices 3 text</extracomment>
        <translation>两者都是：每个视图过一会儿就对了</translation>
    </message>
    <message>
        <source>At 12:20:07 number 5 came onto the board, two minutes late and right. The order details still wait for 24.00 that were paid long ago.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal happened</extracomment>
        <translation>12:20:07 号码 5 出现在叫号屏上，晚了两分钟，但是对的。订单详情还在等早已付过的 24.00。</translation>
    </message>
    <message>
        <source>Late is not wrong: what is late comes.</source>
        <extracomment>behind-is-not-wrong: stops 3 reveal principle</extracomment>
        <translation>延迟不等于错误：延迟的终会到来。</translation>
    </message>
    <message>
        <source>Chiara has her food and is gone. The order details still wait for her money.</source>
        <extracomment>behind-is-not-wrong: stops 4 caption</extracomment>
        <translation>Chiara 拿到了菜，走了。订单详情仍在等她的钱。</translation>
    </message>
    <message>
        <source>Who will tell the view what it has missed?</source>
        <extracomment>behind-is-not-wrong: stops 4 hint</extracomment>
        <translation>谁会告诉视图它漏掉了什么？</translation>
    </message>
    <message>
        <source>When will the order details be right about order 5?</source>
        <extracomment>behind-is-not-wrong: stops 4 question ask</extracomment>
        <translation>订单详情什么时候才会对订单 5 显示正确？</translation>
    </message>
    <message>
        <source>Soon: a view catches up by itself</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 1 text</extracomment>
        <translation>很快：视图会自己赶上来</translation>
    </message>
    <message>
        <source>When the evening has gone on well for a while</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 2 text</extracomment>
        <translation>等晚间再顺利进行一段时间</translation>
    </message>
    <message>
        <source>When the view is folded again from the log, which has the event</source>
        <extracomment>behind-is-not-wrong: stops 4 question choices 3 text</extracomment>
        <translation>等视图从日志重新折叠，日志里有这个事件</translation>
    </message>
    <message>
        <source>Three minutes and another order later it still waits. The log has the payment: folded from it, as in the clean evening, the same view says that she has paid.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal happened</extracomment>
        <translation>三分钟和另一个订单之后，它还在等。日志里有这笔付款：从日志折叠，就像在没出问题的晚间里那样，同一个视图会说她已付款。</translation>
    </message>
    <message>
        <source>Lag tells how much a view has not heard of yet. Whether what it shows is right, only the log can tell.</source>
        <extracomment>behind-is-not-wrong: stops 4 reveal principle</extracomment>
        <translation>滞后（lag）说明视图还有多少没有得知。它显示的是否正确，只有日志能说明。</translation>
    </message>
    <message>
        <source>To tell late from wrong, and to see that clean runs prove nothing about lost events.</source>
        <extracomment>behind-is-not-wrong: teacher aim</extracomment>
        <translation>分清延迟与错误，并看到顺利的运行对丢失事件证明不了什么。</translation>
    </message>
    <message>
        <source>What would a counter of events on the view&apos;s side have noticed?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>如果视图一侧有个事件计数器，它会发现什么？</translation>
    </message>
    <message>
        <source>Which views in a shop may be late, and which may not be wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>在商店里，哪些视图可以延迟，哪些不可以出错？</translation>
    </message>
    <message>
        <source>How could one find out, while it runs, that a view is wrong?</source>
        <extracomment>behind-is-not-wrong: teacher questions</extracomment>
        <translation>怎样才能在运行时发现一个视图是错的？</translation>
    </message>
    <message>
        <source>“0 behind” is taken for “right”. Let the class read both headers aloud before the second vote.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>把“落后 0”当成“正确”。第二次投票之前，让全班把两个标题都读出声来。</translation>
    </message>
    <message>
        <source>Somebody says that the database would not lose an event. It does not: it is lost on the way to the view, and the program says that it was injected.</source>
        <extracomment>behind-is-not-wrong: teacher goesWrong</extracomment>
        <translation>有人说，数据库不会丢失事件。它确实没有丢：事件是在去视图的途中丢失的，程序也说明了这是注入的。</translation>
    </message>
    <message>
        <source>Did my write reach my view?</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>我的写入到达我的视图了吗？</translation>
    </message>
    <message>
        <source>Five ways to go on after a command: what is then seen, and who waits for it.</source>
        <extracomment>did-my-write-reach-my-view: shows</extracomment>
        <translation>命令之后的五种做法：随后看到什么，由谁来等。</translation>
    </message>
    <message>
        <source>First way: fire and forget. Charlie seats a party at table 1 at 12:02:05 and goes on at once, for the next guests are at the door. His view is half a minute late, the guests&apos; board a whole one.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 caption</extracomment>
        <translation>第一种做法：发出即忘（fire and forget）。Charlie 在 12:02:05 安排一桌客人坐到 1 号桌，随即继续，因为下一桌客人已在门口。他的视图延迟半分钟，叫号屏延迟一整分钟。</translation>
    </message>
    <message>
        <source>Accepted is one thing.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 hint</extracomment>
        <translation>被接受是一回事。</translation>
    </message>
    <message>
        <source>At 12:02:05 it is accepted. What does Charlie&apos;s view show of table 1 a second later?</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question ask</extracomment>
        <translation>12:02:05 命令被接受。一秒之后，Charlie 的视图对 1 号桌显示什么？</translation>
    </message>
    <message>
        <source>The party: it was accepted</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 1 text</extracomment>
        <translation>显示这桌客人：命令已被接受</translation>
    </message>
    <message>
        <source>The party: whoever does something sees his own deed at once</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 2 text</extracomment>
        <translation>显示这桌客人：谁做了什么，立刻就能看到</translation>
    </message>
    <message>
        <source>That it is free, until 12:02:35</source>
        <extracomment>did-my-write-reach-my-view: stops 1 question choices 3 text</extracomment>
        <translation>显示空闲，直到 12:02:35</translation>
    </message>
    <message>
        <source>Table 1 is shown free; it was shown taken from 12:02:35 on. Charlie stood for nothing: the second party sat down at 12:02:10.</source>
        <extracomment>did-my-write-reach-my-view: stops 1 reveal happened</extracomment>
        <translation>1 号桌显示为空闲；从 12:02:35 起才显示为有人。Charlie 一点也没有站着等：第二桌客人在 12:02:10 坐下。</translation>
    </message>
    <message>
        <source>Second way: optimistic. Charlie keeps in mind what he did, though his view does not show it yet: he will lead nobody else to table 3, which it shows free. He waits for nothing here either; what others do he knows no sooner than before.</source>
        <extracomment>did-my-write-reach-my-view: stops 2 caption</extracomment>
        <translation>第二种做法：乐观显示。Charlie 记着自己做了什么，尽管视图还没显示：3 号桌虽显示空闲，他也不会再领别人去。他在这里也不等待；别人做了什么，他并不比之前更早知道。</translation>
    </message>
    <message>
        <source>Third way: Charlie stands at his work until his own view shows what he did, and reads his writes. In two seconds he sends the order of table 5, and table 6 will soon want to order, too.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 caption</extracomment>
        <translation>第三种做法：Charlie 停在那里，直到自己的视图显示他所做的，读到自己的写入（读己之写）。两秒后他发送 5 号桌的订单，6 号桌很快也想点单。</translation>
    </message>
    <message>
        <source>What does he have to be told, so that he knows when to go on?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 hint</extracomment>
        <translation>要告诉他什么，他才知道何时可以继续？</translation>
    </message>
    <message>
        <source>How does he know when his view has got so far?</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question ask</extracomment>
        <translation>他怎么知道自己的视图已经跟上？</translation>
    </message>
    <message>
        <source>He cannot: a command must answer nothing, so he waits by the clock</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 1 text</extracomment>
        <translation>无法知道：命令不能有任何回答，所以他按时钟等</translation>
    </message>
    <message>
        <source>The command answers with the event that came of it, and he waits for that one</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 2 text</extracomment>
        <translation>命令以它产生的事件作答，他就等那个事件</translation>
    </message>
    <message>
        <source>He waits until all are through: the views, the kitchen, the money</source>
        <extracomment>did-my-write-reach-my-view: stops 3 question choices 3 text</extracomment>
        <translation>他等到全部走完：各个视图、厨房、付款</translation>
    </message>
    <message>
        <source>The order was event 58. Charlie stood until 12:24:05, when his view had come to it, and not a second longer; then he went to table 6.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal happened</extracomment>
        <translation>这个订单是事件 58。Charlie 站到 12:24:05，他的视图到达事件 58 的那一刻，一秒也不多；然后他去了 6 号桌。</translation>
    </message>
    <message>
        <source>A command may answer that it was accepted, under which number, as which event, or why it was refused. What it does not answer is a query.</source>
        <extracomment>did-my-write-reach-my-view: stops 3 reveal principle</extracomment>
        <translation>命令可以回答它被接受了、编号是多少、成为哪个事件，或者为何被拒绝。它不回答的是查询（query）的内容。</translation>
    </message>
    <message>
        <source>Charlie&apos;s view shows order 5 of table 5; he has waited for that. A guest at the table looks up at the board.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 caption</extracomment>
        <translation>Charlie 的视图显示 5 号桌的订单 5；他等的就是这个。桌边的一位客人抬头看叫号屏。</translation>
    </message>
    <message>
        <source>Does the board show number 5?</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question ask</extracomment>
        <translation>叫号屏上有号码 5 吗？</translation>
    </message>
    <message>
        <source>No, until 12:24:35</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 1 text</extracomment>
        <translation>没有，要到 12:24:35</translation>
    </message>
    <message>
        <source>Yes: Charlie has waited, so everything is through</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 2 text</extracomment>
        <translation>有：Charlie 等过了，所以一切都已完成</translation>
    </message>
    <message>
        <source>Yes, since 12:23:35: it was accepted then</source>
        <extracomment>did-my-write-reach-my-view: stops 4 question choices 3 text</extracomment>
        <translation>有，从 12:23:35 起：那时已被接受</translation>
    </message>
    <message>
        <source>Number 5 came onto the board at 12:24:35, a minute after the order was accepted. Charlie has waited for his view and for no other.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal happened</extracomment>
        <translation>号码 5 在 12:24:35 出现在叫号屏上，订单被接受后一分钟。Charlie 等的是自己的视图，没有等别的。</translation>
    </message>
    <message>
        <source>Who waits for a view knows of that view. The others have their own clocks.</source>
        <extracomment>did-my-write-reach-my-view: stops 4 reveal principle</extracomment>
        <translation>等待一个视图，知道的就是那个视图。其他视图各有各的时钟。</translation>
    </message>
    <message>
        <source>Fourth way: he waits for all views. He seated a party at 12:32:05 and has stood there since, for the board is slowest. The next party came in at the same moment; it is led to a table at 12:33:10, after more than a minute instead of five seconds.</source>
        <extracomment>did-my-write-reach-my-view: stops 5 caption</extracomment>
        <translation>第四种做法：他等待所有视图。他在 12:32:05 安排一桌客人入座，之后一直站着，因为叫号屏最慢。下一桌客人同一时刻进来；他们 12:33:10 才被领到餐桌，过了一分多钟，而不是五秒。</translation>
    </message>
    <message>
        <source>Fifth way: the command&apos;s own transaction writes the views, which lie in the same store. Charlie seats the same two parties as in the first evening, the first of them at 12:02:05.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 caption</extracomment>
        <translation>第五种做法：命令自己的事务写入视图，视图就在同一个存储里。Charlie 安排和第一个晚间相同的两桌客人入座，第一桌在 12:02:05。</translation>
    </message>
    <message>
        <source>What is there to wait for?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 hint</extracomment>
        <translation>有什么要等的？</translation>
    </message>
    <message>
        <source>When does his view show it, and how long does he stand?</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question ask</extracomment>
        <translation>他的视图何时显示，他要站多久？</translation>
    </message>
    <message>
        <source>After half a minute, as before: a view is another database</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 1 text</extracomment>
        <translation>半分钟之后，和之前一样：视图是另一个数据库</translation>
    </message>
    <message>
        <source>At 12:02:05, but he stands until all views are through</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 2 text</extracomment>
        <translation>12:02:05，但他要站到所有视图都完成</translation>
    </message>
    <message>
        <source>At 12:02:05, and he does not stand at all</source>
        <extracomment>did-my-write-reach-my-view: stops 6 question choices 3 text</extracomment>
        <translation>12:02:05，他一点也不用站着等</translation>
    </message>
    <message>
        <source>At 12:02:05 the view shows the party at table 1, and the second party sits at 12:02:10. For that every view has to lie in the store of the commands, and every command writes them all.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal happened</extracomment>
        <translation>12:02:05 视图就显示 1 号桌的客人，第二桌客人在 12:02:10 坐下。为此每个视图都必须放在命令的存储里，每个命令都要把它们全写一遍。</translation>
    </message>
    <message>
        <source>Waiting is paid by somebody: who acts, who looks, or the store. Choose for each command, not for the house.</source>
        <extracomment>did-my-write-reach-my-view: stops 6 reveal principle</extracomment>
        <translation>等待总要有人付出代价：做的人、看的人，或存储。要按命令逐个选择，而不是全店统一。</translation>
    </message>
    <message>
        <source>To choose, command by command, what whoever gives it waits for, and to know what that does not cover.</source>
        <extracomment>did-my-write-reach-my-view: teacher aim</extracomment>
        <translation>逐个命令地选择：发出命令的人等什么；并知道这样等还覆盖不到什么。</translation>
    </message>
    <message>
        <source>Which of the five does your bank use when you transfer money, and which a shop when you put something into the basket?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>转账时银行用的是五种中的哪一种，往购物车里放东西时网店用的又是哪一种？</translation>
    </message>
    <message>
        <source>Who waits in each of the five: who acts, who looks, or the store?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>五种做法里各是谁在等：做的人、看的人，还是存储？</translation>
    </message>
    <message>
        <source>What may a command answer without becoming a query?</source>
        <extracomment>did-my-write-reach-my-view: teacher questions</extracomment>
        <translation>命令可以回答什么，而不至于变成查询？</translation>
    </message>
    <message>
        <source>“Strong” is said for the third way. Ask for whom: the guest at the board does not see it.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>有人把第三种做法叫作“强一致”。问一问是对谁而言：看叫号屏的客人看不到。</translation>
    </message>
    <message>
        <source>The class wants the fifth way always. Ask where the views may then lie, and what a command costs that writes twenty of them.</source>
        <extracomment>did-my-write-reach-my-view: teacher goesWrong</extracomment>
        <translation>全班想永远用第五种做法。问一问那样视图只能放在哪里，一个要写二十个视图的命令代价又是多少。</translation>
    </message>
    <message>
        <source>Events and replay</source>
        <extracomment>events-and-replay: name</extracomment>
        <translation>事件与重放</translation>
    </message>
    <message>
        <source>An event says what has happened. It is never taken back, and playing it again does nothing.</source>
        <extracomment>events-and-replay: shows</extracomment>
        <translation>事件（event）说的是已经发生的事。它从不收回，重放它也不会做任何事。</translation>
    </message>
    <message>
        <source>Charlie has sent the order of table 1: a ramen, a burger, two lemonades. In two seconds Tomas takes the burger in hand.</source>
        <extracomment>events-and-replay: stops 1 caption</extracomment>
        <translation>Charlie 发送了 1 号桌的订单：一份 ramen、一份 burger、两份 lemonade。两秒后 Tomas 开始做 burger。</translation>
    </message>
    <message>
        <source>Which of the three can still be refused?</source>
        <extracomment>events-and-replay: stops 1 hint</extracomment>
        <translation>三者之中，哪一个还能被拒绝？</translation>
    </message>
    <message>
        <source>What is written into the log then?</source>
        <extracomment>events-and-replay: stops 1 question ask</extracomment>
        <translation>那时写入日志的是什么？</translation>
    </message>
    <message>
        <source>PleaseCook: the log asks Tomas to cook it</source>
        <extracomment>events-and-replay: stops 1 question choices 1 text</extracomment>
        <translation>PleaseCook：日志请 Tomas 做它</translation>
    </message>
    <message>
        <source>CookingRequested: the kitchen may still refuse</source>
        <extracomment>events-and-replay: stops 1 question choices 2 text</extracomment>
        <translation>CookingRequested：厨房仍可拒绝</translation>
    </message>
    <message>
        <source>CookingStarted: so it is now</source>
        <extracomment>events-and-replay: stops 1 question choices 3 text</extracomment>
        <translation>CookingStarted：现在就是这样</translation>
    </message>
    <message>
        <source>CookingStarted, event 15. What Tomas sent was a command, StartCooking: that could have been refused. The event cannot; it says what has happened.</source>
        <extracomment>events-and-replay: stops 1 reveal happened</extracomment>
        <translation>CookingStarted，事件 15。Tomas 发送的是命令 StartCooking：它本可能被拒绝。事件不会；它说的是已经发生的事。</translation>
    </message>
    <message>
        <source>A command asks and may be refused. An event tells, and stays.</source>
        <extracomment>events-and-replay: stops 1 reveal principle</extracomment>
        <translation>命令（command）是请求，可能被拒绝。事件是陈述，一直保留。</translation>
    </message>
    <message>
        <source>Charlie has typed a burger for table 2; a falafel bowl was meant. The burger is on the grill since 12:08:30. Say the wrong event is deleted now, and all views are folded again.</source>
        <extracomment>events-and-replay: stops 2 caption</extracomment>
        <translation>Charlie 给 2 号桌输入了 burger；本来该是 falafel bowl。burger 从 12:08:30 起在烤架上。假设现在删掉错误的事件，并把所有视图重新折叠。</translation>
    </message>
    <message>
        <source>Walk to the grill.</source>
        <extracomment>events-and-replay: stops 2 hint</extracomment>
        <translation>走到烤架那里看看。</translation>
    </message>
    <message>
        <source>What has become of the burger?</source>
        <extracomment>events-and-replay: stops 2 question ask</extracomment>
        <translation>那份 burger 怎么样了？</translation>
    </message>
    <message>
        <source>It was never ordered: the mistake is gone</source>
        <extracomment>events-and-replay: stops 2 question choices 1 text</extracomment>
        <translation>它从没被点过：错误消失了</translation>
    </message>
    <message>
        <source>It lies on the grill. A further event has to say what becomes of it</source>
        <extracomment>events-and-replay: stops 2 question choices 2 text</extracomment>
        <translation>它在烤架上。要再来一个事件说明它的下场</translation>
    </message>
    <message>
        <source>The replay cooks a falafel bowl in its place</source>
        <extracomment>events-and-replay: stops 2 question choices 3 text</extracomment>
        <translation>重放时会改做一份 falafel bowl</translation>
    </message>
    <message>
        <source>Nothing was deleted. Nadia voids the line, and the log says so, and that it was cooking. Of eight burgers six are left, one of them gone for nothing. Then the falafel bowl is added.</source>
        <extracomment>events-and-replay: stops 2 reveal happened</extracomment>
        <translation>什么也没有删除。Nadia 作废了这一行，日志记下了这件事，也记下它当时在做。八份 burger 还剩六份，其中一份白做了。然后加了 falafel bowl。</translation>
    </message>
    <message>
        <source>What an event has caused is not undone when it is deleted. A mistake is put right by another event.</source>
        <extracomment>events-and-replay: stops 2 reveal principle</extracomment>
        <translation>事件造成的后果，不会因为删除事件而撤销。错误要由另一个事件来纠正。</translation>
    </message>
    <message>
        <source>Tomas takes the falafel bowl in hand at 12:10:05, and of the four portions one is used. What is left is decided by the stream of that dish, from its first event on. Say the house has been selling falafel for ten years.</source>
        <extracomment>events-and-replay: stops 3 caption</extracomment>
        <translation>Tomas 在 12:10:05 开始做 falafel bowl，四份中用掉一份。还剩多少，由这道菜的流决定，从它的第一个事件算起。假设这家店卖 falafel 已经十年了。</translation>
    </message>
    <message>
        <source>With which event does the stream begin?</source>
        <extracomment>events-and-replay: stops 3 hint</extracomment>
        <translation>这个流以哪个事件开始？</translation>
    </message>
    <message>
        <source>What has to be read before the next portion can be promised?</source>
        <extracomment>events-and-replay: stops 3 question ask</extracomment>
        <translation>承诺下一份之前，必须读取什么？</translation>
    </message>
    <message>
        <source>Ten years of events: such a stream needs snapshots</source>
        <extracomment>events-and-replay: stops 3 question choices 1 text</extracomment>
        <translation>十年的事件：这样的流需要快照</translation>
    </message>
    <message>
        <source>Nothing: one looks at the view, which has it</source>
        <extracomment>events-and-replay: stops 3 question choices 2 text</extracomment>
        <translation>什么也不用：看一眼视图，那里有</translation>
    </message>
    <message>
        <source>Today&apos;s: each day begins with what is there in the morning</source>
        <extracomment>events-and-replay: stops 3 question choices 3 text</extracomment>
        <translation>今天的：每天都从早上有多少开始</translation>
    </message>
    <message>
        <source>The stream begins this morning, with event 6: four portions were received. Now three are left. What was yesterday is closed, and lies in yesterday&apos;s log.</source>
        <extracomment>events-and-replay: stops 3 reveal happened</extracomment>
        <translation>流从今天早上的事件 6 开始：入库了四份。现在剩三份。昨天的已经结清，在昨天的日志里。</translation>
    </message>
    <message>
        <source>A stream that grows for ever wants an end: close the day before you think of snapshots.</source>
        <extracomment>events-and-replay: stops 3 reveal principle</extracomment>
        <translation>不断增长的流需要一个终点：先给每天结账，再考虑快照（snapshot）。</translation>
    </message>
    <message>
        <source>The two at table 1 sit in a draught, and their food is ready. Roger leads them to table 3.</source>
        <extracomment>events-and-replay: stops 4 caption</extracomment>
        <translation>1 号桌的两位客人坐在风口，他们的菜已备好。Roger 把他们领到 3 号桌。</translation>
    </message>
    <message>
        <source>What must somebody know who carries the plates?</source>
        <extracomment>events-and-replay: stops 4 hint</extracomment>
        <translation>端菜的人必须知道什么？</translation>
    </message>
    <message>
        <source>Which event should the log have of that?</source>
        <extracomment>events-and-replay: stops 4 question ask</extracomment>
        <translation>日志里该有怎样的事件？</translation>
    </message>
    <message>
        <source>PartyMoved: from table 1 to table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 1 text</extracomment>
        <translation>PartyMoved：从 1 号桌换到 3 号桌</translation>
    </message>
    <message>
        <source>OrderUpdated: the table is now 3</source>
        <extracomment>events-and-replay: stops 4 question choices 2 text</extracomment>
        <translation>OrderUpdated：餐桌现在是 3 号</translation>
    </message>
    <message>
        <source>PleaseMove: from now on serve at table 3</source>
        <extracomment>events-and-replay: stops 4 question choices 3 text</extracomment>
        <translation>PleaseMove：从现在起送到 3 号桌</translation>
    </message>
    <message>
        <source>PartyMoved. Roger&apos;s view shows table 1 free and the party at table 3, where the food goes. OrderUpdated would not have said whether they moved or somebody had mistyped: then they would still sit at table 1.</source>
        <extracomment>events-and-replay: stops 4 reveal happened</extracomment>
        <translation>PartyMoved。Roger 的视图显示 1 号桌空闲，客人在 3 号桌，菜也送到那里。OrderUpdated 说不清是他们换了桌，还是有人输错了：如果是输错，他们就还坐在 1 号桌。</translation>
    </message>
    <message>
        <source>An event says what happened, not which field is other now.</source>
        <extracomment>events-and-replay: stops 4 reveal principle</extracomment>
        <translation>事件说的是发生了什么，而不是哪个字段现在不同了。</translation>
    </message>
    <message>
        <source>At 12:04 Roger wanted to seat two guests at table 1. It was taken, and he was refused. Now it is free. In five seconds every view is folded again from the log, from the first event on.</source>
        <extracomment>events-and-replay: stops 5 caption</extracomment>
        <translation>12:04 Roger 想安排两位客人坐 1 号桌。那里有人，他被拒绝了。现在它空着。五秒后，每个视图都从日志的第一个事件起重新折叠。</translation>
    </message>
    <message>
        <source>Which event came of what Roger wanted?</source>
        <extracomment>events-and-replay: stops 5 hint</extracomment>
        <translation>Roger 想做的事产生了哪个事件？</translation>
    </message>
    <message>
        <source>What becomes of what Roger wanted at 12:04?</source>
        <extracomment>events-and-replay: stops 5 question ask</extracomment>
        <translation>Roger 在 12:04 想做的事会怎样？</translation>
    </message>
    <message>
        <source>It is decided again, and accepted: the table is free now</source>
        <extracomment>events-and-replay: stops 5 question choices 1 text</extracomment>
        <translation>重新决定，并被接受：餐桌现在空着</translation>
    </message>
    <message>
        <source>Nothing: no event came of it</source>
        <extracomment>events-and-replay: stops 5 question choices 2 text</extracomment>
        <translation>什么也没有：它没有产生事件</translation>
    </message>
    <message>
        <source>It is refused again, and Roger is told so a second time</source>
        <extracomment>events-and-replay: stops 5 question choices 3 text</extracomment>
        <translation>再次被拒绝，并再告诉 Roger 一次</translation>
    </message>
    <message>
        <source>Nothing. Table 1 is free, as before. Three times somebody was to be seated, and once that was refused: it is the same number before and after.</source>
        <extracomment>events-and-replay: stops 5 reveal happened</extracomment>
        <translation>什么也没有。1 号桌空着，和之前一样。三次要安排入座，其中一次被拒绝：前后次数不变。</translation>
    </message>
    <message>
        <source>A replay reads events. It carries out no command, and nobody hears of it.</source>
        <extracomment>events-and-replay: stops 5 reveal principle</extracomment>
        <translation>重放（replay）读取事件。它不执行命令，也没有人会得知什么。</translation>
    </message>
    <message>
        <source>To name events by what has happened, and to see that neither deleting nor replaying them changes what was done.</source>
        <extracomment>events-and-replay: teacher aim</extracomment>
        <translation>按发生了什么来给事件命名，并看到删除或重放事件都改变不了做过的事。</translation>
    </message>
    <message>
        <source>Find three events in a library, and one that is none.</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>在图书馆里找出三个事件，和一个不是事件的。</translation>
    </message>
    <message>
        <source>A bank books a wrong amount. What does it do, and why does it not use an eraser?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>银行记错了一笔金额。它会怎么做，为什么不用橡皮擦？</translation>
    </message>
    <message>
        <source>Which events of your own program are called Updated? What happened each time?</source>
        <extracomment>events-and-replay: teacher questions</extracomment>
        <translation>你们自己的程序里，哪些事件叫 Updated？每次发生的是什么？</translation>
    </message>
    <message>
        <source>“Deleted” and “void” are taken for the same. Ask for the burger: who eats it?</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>把“删除”和“作废”当成一回事。问一问那份 burger：谁来吃？</translation>
    </message>
    <message>
        <source>Somebody wants the replay to send what was refused. Then it is no replay but a new evening.</source>
        <extracomment>events-and-replay: teacher goesWrong</extracomment>
        <translation>有人想让重放把被拒绝的再发一次。那就不是重放，而是一个新的晚间。</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>一问再问的客人</translation>
    </message>
    <message>
        <source>Who asks again as soon as before can keep a restaurant down long after the cause is gone.</source>
        <extracomment>guests-who-ask-again: shows</extracomment>
        <translation>总是隔同样短的时间就再问，会让餐厅在起因消失很久之后仍瘫着。</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money. Roger serves and answers; who asks comes first. Food takes four minutes in the mean, and one guest has asked so far. In ten seconds the board at the counter falls eight minutes behind.</source>
        <extracomment>guests-who-ask-again: stops 1 caption</extracomment>
        <translation>Charlie 和 Dora 点单收款。Roger 上菜和答复；有人问就先答复。上菜平均四分钟，到目前为止有一位客人问过。十秒后，柜台的叫号屏将落后八分钟。</translation>
    </message>
    <message>
        <source>For a quarter of an hour guests did not find their numbers on the board, and asked Roger: 25 questions, and each took him from serving. Eight things wait for him now. In ten seconds the board is prompt again.</source>
        <extracomment>guests-who-ask-again: stops 2 caption</extracomment>
        <translation>有一刻钟时间，客人在叫号屏上找不到自己的号码，就去问 Roger：25 次询问，每一次都让他放下上菜的工作。现在有八件事在等他。十秒后，叫号屏恢复及时。</translation>
    </message>
    <message>
        <source>Who else asks, besides those who look at the board?</source>
        <extracomment>guests-who-ask-again: stops 2 hint</extracomment>
        <translation>除了看叫号屏的人，还有谁在问？</translation>
    </message>
    <message>
        <source>The board has been prompt for half an hour, and nobody comes any more. 28 wait for food; 25 of their orders stand ready at the pass. At the tables 57 questions were asked by now.</source>
        <extracomment>guests-who-ask-again: stops 3 caption</extracomment>
        <translation>叫号屏及时已有半小时，也不再有人来。28 位在等菜；其中 25 位的订单已备好，放在出餐口。到现在，餐桌边问了 57 次。</translation>
    </message>
    <message>
        <source>What does Roger do first?</source>
        <extracomment>guests-who-ask-again: stops 3 hint</extracomment>
        <translation>Roger 先做什么？</translation>
    </message>
    <message>
        <source>How many of the 28 have their food in twenty minutes?</source>
        <extracomment>guests-who-ask-again: stops 3 question ask</extracomment>
        <translation>二十分钟后，这 28 位中有多少拿到了菜？</translation>
    </message>
    <message>
        <source>Nearly all: the board is up to date, so everything is right again</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 1 text</extracomment>
        <translation>几乎全部：叫号屏是最新的，所以一切又正常了</translation>
    </message>
    <message>
        <source>Nearly all: it has always gone well, and no new guests come</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 2 text</extracomment>
        <translation>几乎全部：一向都很顺利，也没有新客人来</translation>
    </message>
    <message>
        <source>Hardly any: those who wait ask again, and Roger answers</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 3 text</extracomment>
        <translation>几乎没有：等着的人一再询问，Roger 一再答复</translation>
    </message>
    <message>
        <source>Half of them: two who share the work are faster than one</source>
        <extracomment>guests-who-ask-again: stops 3 question choices 4 text</extracomment>
        <translation>一半：两个人分担工作比一个人快</translation>
    </message>
    <message>
        <source>Two. 39 more questions were asked at the tables, and each answer kept Roger from 25 plates that stood ready. The late board has caused none of these questions: waiting did.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal happened</extracomment>
        <translation>两位。餐桌边又问了 39 次，每次答复都让 Roger 顾不上已经备好的 25 盘菜。这些询问没有一次是叫号屏延迟引起的：是等待引起的。</translation>
    </message>
    <message>
        <source>What keeps a system down need not be what brought it down. Retries that come as soon as before feed on the delay that they make.</source>
        <extracomment>guests-who-ask-again: stops 3 reveal principle</extracomment>
        <translation>让系统一直瘫着的，未必是当初让它瘫下的。间隔不变的重试（retry），靠它自己造成的延迟养活自己。</translation>
    </message>
    <message>
        <source>The same guests once more, and the same late board. One thing differs: who sits at a table and has asked is patient twice as long before he asks again. Until now that changed next to nothing: 24 questions instead of 25.</source>
        <extracomment>guests-who-ask-again: stops 4 caption</extracomment>
        <translation>相同的客人再来一次，叫号屏同样延迟。只有一处不同：餐桌边问过的人，再问之前耐心等的时间加倍。到目前为止几乎没有差别：24 次询问，而不是 25 次。</translation>
    </message>
    <message>
        <source>One o&apos;clock again. 11 wait for food instead of 28. At the tables 33 questions were asked, not 57.</source>
        <extracomment>guests-who-ask-again: stops 5 caption</extracomment>
        <translation>又是一点钟。等菜的是 11 位，而不是 28 位。餐桌边问了 33 次，不是 57 次。</translation>
    </message>
    <message>
        <source>What let Roger catch up?</source>
        <extracomment>guests-who-ask-again: stops 5 question ask</extracomment>
        <translation>是什么让 Roger 赶了上来？</translation>
    </message>
    <message>
        <source>The board was right again: then all is</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 1 text</extracomment>
        <translation>叫号屏又正确了：一切就都正确</translation>
    </message>
    <message>
        <source>The work was split in a better way</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 2 text</extracomment>
        <translation>工作的分工更合理了</translation>
    </message>
    <message>
        <source>Each question that was not answered twice left him time to serve</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 3 text</extracomment>
        <translation>每少重复问一次，他就多一点时间上菜</translation>
    </message>
    <message>
        <source>Chance: another evening would have gone well, too</source>
        <extracomment>guests-who-ask-again: stops 5 question choices 4 text</extracomment>
        <translation>碰巧：换一个晚间也会顺利</translation>
    </message>
    <message>
        <source>The board was prompt at 12:30 in both evenings, and the same three people worked. Here nobody will wait for food any more at 13:20, and at the tables two more will have asked; there 26 waited, and 39 more had asked.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal happened</extracomment>
        <translation>两个晚间里，叫号屏都在 12:30 恢复及时，干活的都是同样三个人。这里到 13:20 不再有人等菜，餐桌边只会再问两次；那里还有 26 位在等，又问了 39 次。</translation>
    </message>
    <message>
        <source>Ask again, but wait longer each time: a growing pause lets the queue that you stand in grow shorter.</source>
        <extracomment>guests-who-ask-again: stops 5 reveal principle</extracomment>
        <translation>可以再问，但每次等得更久：间隔不断变长，你所在的队列才能变短。</translation>
    </message>
    <message>
        <source>To tell a trigger from what keeps a failure going, and to see why retries need a growing pause.</source>
        <extracomment>guests-who-ask-again: teacher aim</extracomment>
        <translation>分清触发故障的起因和让故障持续的原因，并看到重试为何需要不断变长的间隔。</translation>
    </message>
    <message>
        <source>Roger could serve first and answer later. What would that change, and whom would it annoy?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>Roger 可以先上菜，后答复。那会改变什么，又会惹恼谁？</translation>
    </message>
    <message>
        <source>A thousand telephones ask a server every five seconds whether it is back. What do they do to it when it comes back?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>一千部手机每五秒询问服务器是否恢复。服务器恢复时，它们会对它做什么？</translation>
    </message>
    <message>
        <source>Why is chance added to the pause, and not only doubled?</source>
        <extracomment>guests-who-ask-again: teacher questions</extracomment>
        <translation>为什么间隔不仅要加倍，还要加上随机？</translation>
    </message>
    <message>
        <source>The class blames the board to the end. Show the questions of the takeaway guests: they stop at 12:40.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>全班从头到尾都怪叫号屏。给他们看外带客人的询问：12:40 就停了。</translation>
    </message>
    <message>
        <source>“Then Roger is too slow.” Before 12:15 he had no queue; the same people, the same guests.</source>
        <extracomment>guests-who-ask-again: teacher goesWrong</extracomment>
        <translation>“那就是 Roger 太慢。”12:15 之前他没有队列；同样的人，同样的客人。</translation>
    </message>
    <message>
        <source>One database, two schemas</source>
        <extracomment>one-database-two-schemas: name</extracomment>
        <translation>一个数据库，两种模式</translation>
    </message>
    <message>
        <source>To read by tables of one&apos;s own needs no second database, and no messages.</source>
        <extracomment>one-database-two-schemas: shows</extracomment>
        <translation>用自己专属的表来读取，不需要第二个数据库，也不需要消息。</translation>
    </message>
    <message>
        <source>One file holds everything: what commands decide by, and beside it tables made for those who read, one set for the kitchen, one for the waiter, one for the guests&apos; board. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-database-two-schemas: stops 1 caption</extracomment>
        <translation>一个文件包含一切：命令做决定所依据的，旁边是为读取者准备的表，一组给厨房，一组给服务员，一组给叫号屏。六秒后 Charlie 发送 1 号桌的订单。</translation>
    </message>
    <message>
        <source>Who writes the tables for the kitchen, and when?</source>
        <extracomment>one-database-two-schemas: stops 1 hint</extracomment>
        <translation>谁来写给厨房的表，什么时候写？</translation>
    </message>
    <message>
        <source>At 12:06:06 the order is accepted. When can Mei read it on the kitchen view?</source>
        <extracomment>one-database-two-schemas: stops 1 question ask</extracomment>
        <translation>12:06:06 订单被接受。Mei 什么时候能在厨房视图上读到它？</translation>
    </message>
    <message>
        <source>Once a second database has been brought in step</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 1 text</extracomment>
        <translation>等第二个数据库完成同步之后</translation>
    </message>
    <message>
        <source>Once a message of it has arrived in the kitchen</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 2 text</extracomment>
        <translation>等有关它的消息到达厨房之后</translation>
    </message>
    <message>
        <source>At 12:06:06: the command&apos;s own transaction writes her tables</source>
        <extracomment>one-database-two-schemas: stops 1 question choices 3 text</extracomment>
        <translation>12:06:06：命令自己的事务写入她的表</translation>
    </message>
    <message>
        <source>At 12:06:06 ticket 2 is there, with three lines. The same transaction has accepted the order and written the ticket: either both stand in the file, or neither.</source>
        <extracomment>one-database-two-schemas: stops 1 reveal happened</extracomment>
        <translation>12:06:06 小票 2 就在那里，有三行。同一个事务接受了订单，也写了小票：要么两者都在文件里，要么都不在。</translation>
    </message>
    <message>
        <source>Table 1 wants a ramen for 12.00, among other things. The order details show the price.</source>
        <extracomment>one-database-two-schemas: stops 2 caption</extracomment>
        <translation>1 号桌点的菜里有一份 12.00 的 ramen。订单详情显示价格。</translation>
    </message>
    <message>
        <source>For whom was this table made?</source>
        <extracomment>one-database-two-schemas: stops 2 hint</extracomment>
        <translation>这张表是为谁准备的？</translation>
    </message>
    <message>
        <source>All of it lies in one database. Does the kitchen&apos;s ticket know the price as well?</source>
        <extracomment>one-database-two-schemas: stops 2 question ask</extracomment>
        <translation>一切都在一个数据库里。厨房的小票也知道价格吗？</translation>
    </message>
    <message>
        <source>No: it has its own shape, of what a cook needs</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 1 text</extracomment>
        <translation>不知道：它有自己的形式，只含厨师需要的</translation>
    </message>
    <message>
        <source>Yes: one database has one schema, so it is the same row</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 2 text</extracomment>
        <translation>知道：一个数据库只有一种模式，所以是同一行</translation>
    </message>
    <message>
        <source>No: without events a view only knows what somebody sends to it</source>
        <extracomment>one-database-two-schemas: stops 2 question choices 3 text</extracomment>
        <translation>不知道：没有事件，视图只知道别人发给它的</translation>
    </message>
    <message>
        <source>Mei puts the ramen on the fire. Her ticket says station, note and state, and nothing of money; the order details say 12.00. One fact was written once, and is read in two shapes.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal happened</extracomment>
        <translation>Mei 开始做 ramen。她的小票写着工位、备注和状态，没有金额；订单详情写着 12.00。一个事实写了一次，以两种形式读取。</translation>
    </message>
    <message>
        <source>Two schemas: one to decide by, one to read from. How many databases they lie in is another question.</source>
        <extracomment>one-database-two-schemas: stops 2 reveal principle</extracomment>
        <translation>两种模式（schema）：一种用来做决定，一种用来读取。它们放在几个数据库里，是另一个问题。</translation>
    </message>
    <message>
        <source>The same lunch; now each view lies in a store of its own and folds the events of the log. The guests&apos; board gets them ten seconds late. Table 1&apos;s order was accepted two seconds ago.</source>
        <extracomment>one-database-two-schemas: stops 3 caption</extracomment>
        <translation>同一顿午餐；现在每个视图都有自己的存储，由日志的事件折叠而成。叫号屏晚十秒得到事件。1 号桌的订单在两秒前被接受。</translation>
    </message>
    <message>
        <source>What is other than in the evening with one store?</source>
        <extracomment>one-database-two-schemas: stops 3 question ask</extracomment>
        <translation>与单一存储的晚间相比，有什么不同？</translation>
    </message>
    <message>
        <source>Everything: only now reading and writing are separate</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 1 text</extracomment>
        <translation>一切都不同：现在读和写才真正分开</translation>
    </message>
    <message>
        <source>The board shows number 2 later; what it shows is the same</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 2 text</extracomment>
        <translation>叫号屏晚些显示号码 2；显示的内容相同</translation>
    </message>
    <message>
        <source>Views by events show more than tables written in the transaction can</source>
        <extracomment>one-database-two-schemas: stops 3 question choices 3 text</extracomment>
        <translation>靠事件的视图，比事务中写入的表能显示更多</translation>
    </message>
    <message>
        <source>At 12:06:16 number 2 came onto the board, ten seconds after the order was accepted. With one store it stood there at 12:06:06, and said the same.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal happened</extracomment>
        <translation>12:06:16 号码 2 出现在叫号屏上，订单被接受后十秒。单一存储时，它在 12:06:06 就在那里，内容相同。</translation>
    </message>
    <message>
        <source>A store for each view lets it be late, and be elsewhere. That is what it costs, and what it is for.</source>
        <extracomment>one-database-two-schemas: stops 3 reveal principle</extracomment>
        <translation>每个视图一个存储，使它可以延迟，也可以放在别处。这是它的代价，也是它的用处。</translation>
    </message>
    <message>
        <source>Once more the evening with one store. Elif has ordered, and pays in seven seconds.</source>
        <extracomment>one-database-two-schemas: stops 4 caption</extracomment>
        <translation>再看一次单一存储的晚间。Elif 点了单，七秒后付款。</translation>
    </message>
    <message>
        <source>What was there in both evenings?</source>
        <extracomment>one-database-two-schemas: stops 4 hint</extracomment>
        <translation>两个晚间里都有的是什么？</translation>
    </message>
    <message>
        <source>What may be taken away, so that commands and queries still have a model each?</source>
        <extracomment>one-database-two-schemas: stops 4 question ask</extracomment>
        <translation>可以去掉什么，而命令和查询仍各有一个模型？</translation>
    </message>
    <message>
        <source>The messages, but not the second database</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 1 text</extracomment>
        <translation>消息，但不能去掉第二个数据库</translation>
    </message>
    <message>
        <source>The second database, but not the events: without them it is not CQRS</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 2 text</extracomment>
        <translation>第二个数据库，但不能去掉事件：没有事件就不是 CQRS</translation>
    </message>
    <message>
        <source>The second database and the messages</source>
        <extracomment>one-database-two-schemas: stops 4 question choices 3 text</extracomment>
        <translation>第二个数据库和消息</translation>
    </message>
    <message>
        <source>She has paid, and number 10 stands on the board: one file, one transaction, nothing sent. Commands decide by the orders, guests read the board.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal happened</extracomment>
        <translation>她付了款，号码 10 在叫号屏上：一个文件，一个事务，什么也没发送。命令依据订单做决定，客人读叫号屏。</translation>
    </message>
    <message>
        <source>CQRS is one model for commands and another for queries. Databases, events and messages are choices beside it.</source>
        <extracomment>one-database-two-schemas: stops 4 reveal principle</extracomment>
        <translation>CQRS 就是命令用一个模型，查询用另一个模型。数据库、事件和消息是另外的选择。</translation>
    </message>
    <message>
        <source>To take CQRS apart from the number of databases, from event sourcing and from messaging.</source>
        <extracomment>one-database-two-schemas: teacher aim</extracomment>
        <translation>把 CQRS 与数据库的数目、事件溯源和消息传递区分开。</translation>
    </message>
    <message>
        <source>A view in a relational database, or a query that fills an object made for one screen: is that a read model?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>关系数据库中的视图，或者为某一个屏幕填充对象的查询：这算读模型吗？</translation>
    </message>
    <message>
        <source>When would you move the read tables to another machine, and what do you buy with it?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>什么时候会把读表移到另一台机器上，这样做换来什么？</translation>
    </message>
    <message>
        <source>Which of the two evenings makes the command slower, and by what?</source>
        <extracomment>one-database-two-schemas: teacher questions</extracomment>
        <translation>两个晚间里，哪一个让命令更慢，因为什么？</translation>
    </message>
    <message>
        <source>The class knows pictures with two cylinders and an arrow. Point at the one file in the pane of the stores.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>全班熟悉的图是两个圆柱加一个箭头。请指向存储窗格里的那一个文件。</translation>
    </message>
    <message>
        <source>This program keeps a log in either evening. Say so: the tables for reading would be the same beside ordinary rows.</source>
        <extracomment>one-database-two-schemas: teacher goesWrong</extracomment>
        <translation>这个程序在两个晚间里都保留日志。请说明：即使旁边只是普通的行，用于读取的表也是一样的。</translation>
    </message>
    <message>
        <source>One model, joined</source>
        <extracomment>one-model-joined: name</extracomment>
        <translation>一个模型，连接查询</translation>
    </message>
    <message>
        <source>One normalised model, and each look joins it: never late, and often enough.</source>
        <extracomment>one-model-joined: shows</extracomment>
        <translation>一个规范化模型，每次查看都做连接：从不延迟，而且往往够用。</translation>
    </message>
    <message>
        <source>Here no view has a store. Orders, their lines, tables and stock stand in tables, each fact in one place. Whoever looks asks these tables, and the database joins them. In six seconds Charlie sends the order of table 1.</source>
        <extracomment>one-model-joined: stops 1 caption</extracomment>
        <translation>这里没有视图拥有存储。订单、订单行、餐桌和库存都在表里，每个事实只在一处。谁查看，就询问这些表，由数据库连接（join）。六秒后 Charlie 发送 1 号桌的订单。</translation>
    </message>
    <message>
        <source>From where does a look get what it shows?</source>
        <extracomment>one-model-joined: stops 1 hint</extracomment>
        <translation>查看时显示的内容从哪里来？</translation>
    </message>
    <message>
        <source>What does the guests&apos; board show when the order is accepted, at 12:06:06?</source>
        <extracomment>one-model-joined: stops 1 question ask</extracomment>
        <translation>12:06:06 订单被接受时，叫号屏显示什么？</translation>
    </message>
    <message>
        <source>Number 1: the look joins the rows that were just written</source>
        <extracomment>one-model-joined: stops 1 question choices 1 text</extracomment>
        <translation>号码 1：查看时连接的就是刚写入的行</translation>
    </message>
    <message>
        <source>Nothing yet: an event has to reach the board first</source>
        <extracomment>one-model-joined: stops 1 question choices 2 text</extracomment>
        <translation>还没有：事件要先到达叫号屏</translation>
    </message>
    <message>
        <source>Nothing yet: the board&apos;s database has to be brought in step</source>
        <extracomment>one-model-joined: stops 1 question choices 3 text</extracomment>
        <translation>还没有：叫号屏的数据库要先同步</translation>
    </message>
    <message>
        <source>At 12:06:06 number 1 is on the board. Nothing was sent and nothing copied: it is the same rows, looked at from another side.</source>
        <extracomment>one-model-joined: stops 1 reveal happened</extracomment>
        <translation>12:06:06 号码 1 就在叫号屏上。没有发送，也没有复制：是同样的行，只是从另一面看。</translation>
    </message>
    <message>
        <source>Who reads what is written is never late.</source>
        <extracomment>one-model-joined: stops 1 reveal principle</extracomment>
        <translation>读的就是所写的，便从不延迟。</translation>
    </message>
    <message>
        <source>The same lunch with a store for each view; the guests&apos; board gets events ten seconds late. Two seconds after the order was accepted its number is not there.</source>
        <extracomment>one-model-joined: stops 2 caption</extracomment>
        <translation>同一顿午餐，每个视图都有自己的存储；叫号屏晚十秒得到事件。订单被接受两秒后，号码还不在那里。</translation>
    </message>
    <message>
        <source>The party at table 1 sits in a draught, and in a moment moves to table 3. Somebody may want to know later who sat in the draught.</source>
        <extracomment>one-model-joined: stops 3 caption</extracomment>
        <translation>1 号桌的客人坐在风口，马上要换到 3 号桌。以后也许有人想知道谁坐过风口。</translation>
    </message>
    <message>
        <source>Which questions about yesterday does a restaurant have?</source>
        <extracomment>one-model-joined: stops 3 hint</extracomment>
        <translation>关于昨天，餐厅会有哪些问题？</translation>
    </message>
    <message>
        <source>What of this restaurant should therefore be kept as events?</source>
        <extracomment>one-model-joined: stops 3 question ask</extracomment>
        <translation>因此，这家餐厅的哪些内容应该以事件保存？</translation>
    </message>
    <message>
        <source>All of it, the menu and the seats as well: what is good here is good there</source>
        <extracomment>one-model-joined: stops 3 question choices 1 text</extracomment>
        <translation>全部，连同菜单和座位：这里好用，那里也好用</translation>
    </message>
    <message>
        <source>That of which somebody asks what was; the menu may be plain rows</source>
        <extracomment>one-model-joined: stops 3 question choices 2 text</extracomment>
        <translation>会有人追问过去的那些；菜单可以是普通的行</translation>
    </message>
    <message>
        <source>Nothing: events need messages, and a view each, and there are none</source>
        <extracomment>one-model-joined: stops 3 question choices 3 text</extracomment>
        <translation>什么也不用：事件需要消息，还要各有视图，这里都没有</translation>
    </message>
    <message>
        <source>The joined tables say: table 1 is free, the party sits at table 3. That it sat at table 1 they say no longer; the log does. The ramen costs 12.00 and table 1 has two seats, as in the morning.</source>
        <extracomment>one-model-joined: stops 3 reveal happened</extracomment>
        <translation>连接的表说：1 号桌空闲，客人坐在 3 号桌。他们坐过 1 号桌，表里已不再说；日志会说。ramen 仍是 12.00，1 号桌仍有两个座位，和早上一样。</translation>
    </message>
    <message>
        <source>Rows say how it is, events how it came to be so. Choose for each thing, not for all at once.</source>
        <extracomment>one-model-joined: stops 3 reveal principle</extracomment>
        <translation>行说的是现在怎样，事件说的是怎样变成这样。要逐项选择，而不是一概而论。</translation>
    </message>
    <message>
        <source>Lunch is nearly over. Nobody looked at anything old, and nobody had to bring anything in step. The second bill is paid in ten seconds.</source>
        <extracomment>one-model-joined: stops 4 caption</extracomment>
        <translation>午餐快结束了。没有人看到过旧内容，也没有人需要同步什么。十秒后支付第二张账单。</translation>
    </message>
    <message>
        <source>What did guests and staff miss?</source>
        <extracomment>one-model-joined: stops 4 hint</extracomment>
        <translation>客人和员工缺了什么？</translation>
    </message>
    <message>
        <source>What should be changed for tomorrow?</source>
        <extracomment>one-model-joined: stops 4 question ask</extracomment>
        <translation>为了明天，该改变什么？</translation>
    </message>
    <message>
        <source>Sourcing it from events: what is good for large houses is good for this one</source>
        <extracomment>one-model-joined: stops 4 question choices 1 text</extracomment>
        <translation>改用事件溯源：对大店好的，对这家店也好</translation>
    </message>
    <message>
        <source>Messages between reading and writing: without them they are not separate</source>
        <extracomment>one-model-joined: stops 4 question choices 2 text</extracomment>
        <translation>在读与写之间用消息：没有消息就没有分开</translation>
    </message>
    <message>
        <source>Nothing, as long as the joins answer quickly enough</source>
        <extracomment>one-model-joined: stops 4 question choices 3 text</extracomment>
        <translation>什么也不改，只要连接回答得够快</translation>
    </message>
    <message>
        <source>Both parties have paid, 31.50 and 19.00. With a view of its own for each screen it was the same to the cent.</source>
        <extracomment>one-model-joined: stops 4 reveal happened</extracomment>
        <translation>两桌客人都付了款，31.50 和 19.00。每个屏幕都有自己的视图时，结果分毫不差。</translation>
    </message>
    <message>
        <source>One model, joined, is the right one until somebody has to read what it cannot give: in another shape, as often as many look, or far away.</source>
        <extracomment>one-model-joined: stops 4 reveal principle</extracomment>
        <translation>一个模型加连接，一直是对的选择，直到有人要读它给不了的：另一种形式，看的人太多，或者离得太远。</translation>
    </message>
    <message>
        <source>To know what one normalised model gives for nothing, and what one asks for before leaving it.</source>
        <extracomment>one-model-joined: teacher aim</extracomment>
        <translation>知道一个规范化模型白白给了什么，以及离开它之前该问什么。</translation>
    </message>
    <message>
        <source>How many tables does the guests&apos; board join? (Pane of the stores.) What if a thousand guests look?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>叫号屏要连接多少张表？（存储窗格。）如果有一千位客人查看呢？</translation>
    </message>
    <message>
        <source>Which part of your own program would you source from events, and which never?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>你们自己的程序中，哪一部分会用事件溯源，哪一部分绝不会？</translation>
    </message>
    <message>
        <source>What would have to change so that the joins no longer do?</source>
        <extracomment>one-model-joined: teacher questions</extracomment>
        <translation>要发生什么变化，连接才不再够用？</translation>
    </message>
    <message>
        <source>“One model” sounds old, so the class wants it changed. Ask what a guest would notice.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>“一个模型”听起来过时，所以全班想改掉它。问一问客人会察觉到什么。</translation>
    </message>
    <message>
        <source>In this program a log is kept even here, for its own recording. The views of this evening do not read it.</source>
        <extracomment>one-model-joined: teacher goesWrong</extracomment>
        <translation>这个程序即使在这里也保留日志，供自己录制用。这个晚间的视图不读它。</translation>
    </message>
    <message>
        <source>An event that a view cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>视图无法显示的事件</translation>
    </message>
    <message>
        <source>A view meets an event that it cannot show: it stops, parks it, or skips it, and each has its price.</source>
        <extracomment>poison: shows</extracomment>
        <translation>视图遇到无法显示的事件：它停下、搁置，或跳过，各有代价。</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown every event of a hundred evenings, one after the other. Chiara has ordered. Say the event that accepts her order is of a new form: the board cannot read it, however often it tries. It leaves no event out.</source>
        <extracomment>poison: stops 1 caption</extracomment>
        <translation>一百个晚间的每个事件，叫号屏都依次显示过。Chiara 点了单。假设接受她订单的事件是一种新形式：叫号屏无论尝试多少次都读不懂它。它不漏过任何事件。</translation>
    </message>
    <message>
        <source>What comes behind an event that does not go through?</source>
        <extracomment>poison: stops 1 hint</extracomment>
        <translation>过不去的事件后面，跟着什么？</translation>
    </message>
    <message>
        <source>Daniel orders after her. What is on the board a minute and a half from now?</source>
        <extracomment>poison: stops 1 question ask</extracomment>
        <translation>Daniel 在她之后点单。一分半钟之后，叫号屏上有什么？</translation>
    </message>
    <message>
        <source>Chiara&apos;s number and Daniel&apos;s: it has shown such events a hundred times</source>
        <extracomment>poison: stops 1 question choices 1 text</extracomment>
        <translation>Chiara 和 Daniel 的号码：这种事件它显示过一百次</translation>
    </message>
    <message>
        <source>Both, a little later: it is behind, and catches up</source>
        <extracomment>poison: stops 1 question choices 2 text</extracomment>
        <translation>两个都有，稍晚一点：它落后了，会赶上来</translation>
    </message>
    <message>
        <source>Neither; and what it shows of the others is as it was</source>
        <extracomment>poison: stops 1 question choices 3 text</extracomment>
        <translation>两个都没有；它显示的其他内容也停在原样</translation>
    </message>
    <message>
        <source>Since 12:07:20 the board stands still. Numbers 3 and 4 are not on it, and number 2 “prepares”, though it is ready since 12:08:31. The kitchen has a view of its own, and cooks on: 3 and 4 are in the pan.</source>
        <extracomment>poison: stops 1 reveal happened</extracomment>
        <translation>从 12:07:20 起叫号屏停住不动。号码 3 和 4 不在上面，号码 2 显示“制作中”，其实 12:08:31 就备好了。厨房有自己的视图，继续做菜：3 和 4 已在锅里。</translation>
    </message>
    <message>
        <source>Who may leave out nothing stops at what he cannot read. It harms one view, and everything in it.</source>
        <extracomment>poison: stops 1 reveal principle</extracomment>
        <translation>什么都不许漏掉的，遇到读不懂的就停下。它损害一个视图，以及其中的一切。</translation>
    </message>
    <message>
        <source>The same minute, the same event. But here the board puts aside what it cannot read: the event is parked. Number 2 is ready, number 4 prepares; number 3 is missing. At 12:11:01 Chiara&apos;s rice will be ready: that event the board can read.</source>
        <extracomment>poison: stops 2 caption</extracomment>
        <translation>同一分钟，同一事件。但在这里，叫号屏把读不懂的放到一边：事件被搁置（parked）。号码 2 已备好，号码 4 制作中；号码 3 不在。12:11:01 Chiara 的 fried rice 会做好：那个事件叫号屏读得懂。</translation>
    </message>
    <message>
        <source>Does number 3 come onto the board then?</source>
        <extracomment>poison: stops 2 question ask</extracomment>
        <translation>那时号码 3 会出现在叫号屏上吗？</translation>
    </message>
    <message>
        <source>Yes: that event it has shown a hundred times</source>
        <extracomment>poison: stops 2 question choices 1 text</extracomment>
        <translation>会：那种事件它显示过一百次</translation>
    </message>
    <message>
        <source>Yes: then the board is up to date, and right</source>
        <extracomment>poison: stops 2 question choices 2 text</extracomment>
        <translation>会：那时叫号屏是最新的，也就正确</translation>
    </message>
    <message>
        <source>No: what follows about her order waits behind the parked event</source>
        <extracomment>poison: stops 2 question choices 3 text</extracomment>
        <translation>不会：她的订单的后续都排在被搁置的事件后面</translation>
    </message>
    <message>
        <source>Her rice is ready, and number 3 is not on the board. All others are right. What is parked, and all that follows about order 3, waits until somebody repairs it.</source>
        <extracomment>poison: stops 2 reveal happened</extracomment>
        <translation>她的 fried rice 做好了，号码 3 却不在叫号屏上。其他号码都正确。被搁置的事件，以及订单 3 的所有后续，都要等到有人修复它。</translation>
    </message>
    <message>
        <source>Parking keeps the harm to one order, and keeps its events in their order.</source>
        <extracomment>poison: stops 2 reveal principle</extracomment>
        <translation>搁置把损害限制在一个订单之内，并保持它的事件的顺序。</translation>
    </message>
    <message>
        <source>Since 12:13 the board does a third thing with what it cannot read: it skips the event, notes that, and goes on with the next about the same order. In a few seconds Elif&apos;s ramen is ready; of all events it will be that one.</source>
        <extracomment>poison: stops 3 caption</extracomment>
        <translation>从 12:13 起，叫号屏对读不懂的采取第三种做法：跳过这个事件，记下来，继续处理同一订单的下一个。几秒后 Elif 的 ramen 备好；读不懂的偏偏就是那个事件。</translation>
    </message>
    <message>
        <source>What does the board say of number 5 in a minute?</source>
        <extracomment>poison: stops 3 question ask</extracomment>
        <translation>一分钟后，叫号屏对号码 5 怎么说？</translation>
    </message>
    <message>
        <source>Ready: it goes on, it is up to date, so it is right</source>
        <extracomment>poison: stops 3 question choices 1 text</extracomment>
        <translation>已备好：它继续运行，是最新的，所以正确</translation>
    </message>
    <message>
        <source>Ready: it has never shown anything else of a dish that was</source>
        <extracomment>poison: stops 3 question choices 2 text</extracomment>
        <translation>已备好：备好的菜，它从没显示过别的状态</translation>
    </message>
    <message>
        <source>That it is being prepared; and it is behind by nothing</source>
        <extracomment>poison: stops 3 question choices 3 text</extracomment>
        <translation>仍在制作中；而且它一个事件也不落后</translation>
    </message>
    <message>
        <source>Her ramen is ready since 12:18:31. The board says “preparing”, and so it does until Roger takes the ramen at 12:21: nobody tells it.</source>
        <extracomment>poison: stops 3 reveal happened</extracomment>
        <translation>她的 ramen 从 12:18:31 起已备好。叫号屏显示“制作中”，直到 12:21 Roger 取走 ramen 都是如此：没人告诉它。</translation>
    </message>
    <message>
        <source>Stop, and it is late. Park, and one thing is missing. Skip, and something may be wrong: choose by what the reader does with it.</source>
        <extracomment>poison: stops 3 reveal principle</extracomment>
        <translation>停下，就延迟。搁置，就缺一样。跳过，就可能有错：要看读的人拿它做什么来选择。</translation>
    </message>
    <message>
        <source>Where do such events come from? From the next version of whoever writes. Say that from tomorrow on the price in an order is to be with tax. Today&apos;s orders have it without: Amira&apos;s rice, 9.00.</source>
        <extracomment>poison: stops 4 caption</extracomment>
        <translation>这样的事件从哪里来？来自写入方的下一个版本。假设从明天起，订单中的价格要含税。今天的订单不含税：Amira 的 fried rice，9.00。</translation>
    </message>
    <message>
        <source>Which reader would notice?</source>
        <extracomment>poison: stops 4 hint</extracomment>
        <translation>哪个读取方会察觉？</translation>
    </message>
    <message>
        <source>How is that to be written, so that no reader goes wrong?</source>
        <extracomment>poison: stops 4 question ask</extracomment>
        <translation>该怎样写，才不会有读取方出错？</translation>
    </message>
    <message>
        <source>In the same field: from tomorrow on it means the price with tax</source>
        <extracomment>poison: stops 4 question choices 1 text</extracomment>
        <translation>写在同一字段：从明天起它表示含税价格</translation>
    </message>
    <message>
        <source>In the same field, and the old events are changed to suit</source>
        <extracomment>poison: stops 4 question choices 2 text</extracomment>
        <translation>写在同一字段，并把旧事件改成一致</translation>
    </message>
    <message>
        <source>In a new form of the event that has both; old ones are read as what they were</source>
        <extracomment>poison: stops 4 question choices 3 text</extracomment>
        <translation>用一种新形式的事件，两者都有；旧的仍按原来的含义读取</translation>
    </message>
    <message>
        <source>Order 1 says 9.00: asked for, and paid. A reader that took the 9.00 to be with tax would reckon wrongly, with nothing to stop it, behind by nothing, and no mark anywhere.</source>
        <extracomment>poison: stops 4 reveal happened</extracomment>
        <translation>订单 1 写着 9.00：要收的和已付的都是。读取方若把 9.00 当作含税，就会算错，没有什么拦住它，毫不落后，也没有任何标记。</translation>
    </message>
    <message>
        <source>An unknown form stops a reader, and is seen. An old form with a new meaning goes through, and is not.</source>
        <extracomment>poison: stops 4 reveal principle</extracomment>
        <translation>未知的形式让读取方停下，看得见。旧形式带上新含义，通行无阻，看不见。</translation>
    </message>
    <message>
        <source>To know what can become of an event that a view cannot show, and that a changed meaning is worse than an unknown form.</source>
        <extracomment>poison: teacher aim</extracomment>
        <translation>知道视图无法显示的事件可以怎样处理，以及含义改变比未知形式更糟。</translation>
    </message>
    <message>
        <source>For which of the restaurant&apos;s views would you stop, park, skip?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>餐厅的视图中，哪些该停下，哪些该搁置，哪些该跳过？</translation>
    </message>
    <message>
        <source>Who looks at what is parked, and how soon? What if nobody does?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>谁来看被搁置的事件，多快去看？没人看会怎样？</translation>
    </message>
    <message>
        <source>A field gets a new name, a second unit, a default. Which of them may old readers meet?</source>
        <extracomment>poison: teacher questions</extracomment>
        <translation>字段换了新名字、有了第二种单位、有了默认值。其中哪些可以让旧的读取方遇到？</translation>
    </message>
    <message>
        <source>“Try again” is proposed. It helps against what passes; this event cannot be shown at the hundredth attempt either.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>有人提议“再试一次”。它对会过去的问题有用；这个事件尝试第一百次也显示不了。</translation>
    </message>
    <message>
        <source>Somebody wants to take the event out of the log. Ask what the other views have made of it already.</source>
        <extracomment>poison: teacher goesWrong</extracomment>
        <translation>有人想把这个事件从日志中拿掉。问一问其他视图已经根据它做了什么。</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>推送、触发器、轮询</translation>
    </message>
    <message>
        <source>Three ways to tell a view what has changed: how late each is, and what it never hears of.</source>
        <extracomment>push-trigger-poll: shows</extracomment>
        <translation>三种告诉视图有何变化的方式：各延迟多久，又永远得知不了什么。</translation>
    </message>
    <message>
        <source>Push: the write side commits, and then writes into the views itself. Roger seats two guests at table 2 at 12:02:01, and leads them on to table 3 at 12:02:03. Draw a table on the board: push, trigger, poll; how old, who pays, what is missed.</source>
        <extracomment>push-trigger-poll: stops 1 caption</extracomment>
        <translation>推送（push）：写入端提交，然后自己再写入视图。12:02:01 Roger 安排两位客人坐到 2 号桌，12:02:03 又领他们到 3 号桌。在黑板上画一张表：推送、触发器、轮询；多旧，谁付出代价，漏掉什么。</translation>
    </message>
    <message>
        <source>The second write comes right behind the first.</source>
        <extracomment>push-trigger-poll: stops 1 hint</extracomment>
        <translation>第二次写入紧跟在第一次之后。</translation>
    </message>
    <message>
        <source>The view showed them at table 2 from 12:02:01 on, and at table 3 from 12:02:03 on. Fill in: old by nothing; each command pays for every view; a crash between the two writes is missed for ever.</source>
        <extracomment>push-trigger-poll: stops 1 reveal happened</extracomment>
        <translation>视图从 12:02:01 起显示他们在 2 号桌，从 12:02:03 起在 3 号桌。填表：毫不陈旧；每个命令为每个视图付出代价；两次写入之间崩溃，就永远漏掉。</translation>
    </message>
    <message>
        <source>Since 12:10 triggers note which table has changed, no more than that. Every five seconds a job reads the notes, looks at those tables, and copies them. At 12:12:01 Roger seats guests at table 2; at 12:12:03 he leads them on to table 3.</source>
        <extracomment>push-trigger-poll: stops 2 caption</extracomment>
        <translation>从 12:10 起，触发器（trigger）记下哪张桌有变化，仅此而已。一个任务每五秒读取这些记录，查看那些桌，复制它们。12:12:01 Roger 安排客人坐到 2 号桌；12:12:03 又领他们到 3 号桌。</translation>
    </message>
    <message>
        <source>A note says “table 2”. When is table 2 looked at?</source>
        <extracomment>push-trigger-poll: stops 2 hint</extracomment>
        <translation>记录写着“2 号桌”。2 号桌是什么时候被查看的？</translation>
    </message>
    <message>
        <source>The job runs at 12:12:05. What does the view then show of table 2?</source>
        <extracomment>push-trigger-poll: stops 2 question ask</extracomment>
        <translation>任务在 12:12:05 运行。那时视图对 2 号桌显示什么？</translation>
    </message>
    <message>
        <source>That it is free; the view never shows them there</source>
        <extracomment>push-trigger-poll: stops 2 question choices 1 text</extracomment>
        <translation>空闲；视图从不显示他们在那里</translation>
    </message>
    <message>
        <source>The guests: of that the note was made, and the job asks back</source>
        <extracomment>push-trigger-poll: stops 2 question choices 2 text</extracomment>
        <translation>有客人：记录就是为此而写，任务会回头问</translation>
    </message>
    <message>
        <source>The guests, since 12:12:01: it was accepted, so it is visible</source>
        <extracomment>push-trigger-poll: stops 2 question choices 3 text</extracomment>
        <translation>有客人，从 12:12:01 起：被接受了，就看得见</translation>
    </message>
    <message>
        <source>Table 2 is free, and the guests are at table 3. Who asks back hears how it is now, not how it was when the note was made. Fill in: five seconds old; each changed row pays for a note; what lies between two runs is missed.</source>
        <extracomment>push-trigger-poll: stops 2 reveal happened</extracomment>
        <translation>2 号桌空闲，客人在 3 号桌。回头去问，得知的是现在怎样，而不是写记录时怎样。填表：旧五秒；每个变化的行为一条记录付出代价；两次运行之间的事会漏掉。</translation>
    </message>
    <message>
        <source>A note that only says what has changed brings the state of the moment in which somebody asks.</source>
        <extracomment>push-trigger-poll: stops 2 reveal principle</extracomment>
        <translation>只说什么变了的记录，带来的是有人询问那一刻的状态。</translation>
    </message>
    <message>
        <source>Since 12:20 there are no notes. A job asks the tables every half minute what has changed since it asked last: a poll. At 12:22:05 Charlie sends the order of table 3, and it is accepted.</source>
        <extracomment>push-trigger-poll: stops 3 caption</extracomment>
        <translation>从 12:20 起没有记录了。一个任务每半分钟询问各表，上次询问以来有什么变化：轮询（poll）。12:22:05 Charlie 发送 3 号桌的订单，被接受。</translation>
    </message>
    <message>
        <source>The cooks stand before their screen. What does it show at 12:22:10?</source>
        <extracomment>push-trigger-poll: stops 3 question ask</extracomment>
        <translation>厨师们站在屏幕前。12:22:10 它显示什么？</translation>
    </message>
    <message>
        <source>The ticket: the order is accepted</source>
        <extracomment>push-trigger-poll: stops 3 question choices 1 text</extracomment>
        <translation>小票：订单已被接受</translation>
    </message>
    <message>
        <source>Half of the ticket: what is late is wrong</source>
        <extracomment>push-trigger-poll: stops 3 question choices 2 text</extracomment>
        <translation>半张小票：延迟的就是错的</translation>
    </message>
    <message>
        <source>No ticket, until 12:22:30</source>
        <extracomment>push-trigger-poll: stops 3 question choices 3 text</extracomment>
        <translation>没有小票，要到 12:22:30</translation>
    </message>
    <message>
        <source>The ticket came at 12:22:30, whole, twenty-five seconds after the order was accepted. Fill in: half a minute old; the tables pay, each time they are asked; what lies between two polls is missed.</source>
        <extracomment>push-trigger-poll: stops 3 reveal happened</extracomment>
        <translation>小票在 12:22:30 到来，是完整的，在订单被接受后二十五秒。填表：旧半分钟；每次询问，由各表付出代价；两次轮询之间的事会漏掉。</translation>
    </message>
    <message>
        <source>Amira orders a fried rice at 12:24:02 and pays at 12:24:06. Then her train goes, and at 12:24:20 she cancels. The next poll is at 12:24:30.</source>
        <extracomment>push-trigger-poll: stops 4 caption</extracomment>
        <translation>Amira 在 12:24:02 点了一份 fried rice，12:24:06 付款。之后她要赶火车，12:24:20 取消。下一次轮询在 12:24:30。</translation>
    </message>
    <message>
        <source>What stands in the tables when the poll looks?</source>
        <extracomment>push-trigger-poll: stops 4 hint</extracomment>
        <translation>轮询查看时，表里是什么？</translation>
    </message>
    <message>
        <source>What will the guests&apos; board have shown of number 3?</source>
        <extracomment>push-trigger-poll: stops 4 question ask</extracomment>
        <translation>叫号屏对号码 3 曾显示过什么？</translation>
    </message>
    <message>
        <source>The number, and then that it is gone, both a little late</source>
        <extracomment>push-trigger-poll: stops 4 question choices 1 text</extracomment>
        <translation>先是号码，然后消失，都晚一点</translation>
    </message>
    <message>
        <source>Nothing, ever</source>
        <extracomment>push-trigger-poll: stops 4 question choices 2 text</extracomment>
        <translation>什么也没有，从来没有</translation>
    </message>
    <message>
        <source>The number from 12:24:06 on: it was accepted</source>
        <extracomment>push-trigger-poll: stops 4 question choices 3 text</extracomment>
        <translation>号码，从 12:24:06 起：它被接受了</translation>
    </message>
    <message>
        <source>Nothing. For fourteen seconds the order stood accepted, all of them between two polls; the order details came to know how it ended. A board that is folded from events would have shown the number and taken it away again, as late as it may be.</source>
        <extracomment>push-trigger-poll: stops 4 reveal happened</extracomment>
        <translation>什么也没有。订单有十四秒处于已接受状态，全在两次轮询之间；订单详情后来得知了结局。由事件折叠而成的叫号屏，不论多晚，都会显示这个号码，再把它去掉。</translation>
    </message>
    <message>
        <source>Who copies states hears of states; who follows events hears what has happened. Choose by what is missed, too, not only by how late it is.</source>
        <extracomment>push-trigger-poll: stops 4 reveal principle</extracomment>
        <translation>复制状态的，得知的是状态；跟随事件的，得知发生了什么。选择时也要看漏掉什么，而不只看延迟多久。</translation>
    </message>
    <message>
        <source>To weigh push, trigger and poll against each other: how late, who pays, and what is never heard of.</source>
        <extracomment>push-trigger-poll: teacher aim</extracomment>
        <translation>权衡推送、触发器和轮询：延迟多久，谁付出代价，什么永远得知不了。</translation>
    </message>
    <message>
        <source>The table of the class, filled in: push, old by nothing, paid by each command, lost in a crash; trigger, old by the job, paid by each row, misses what lies between; poll, likewise, paid by the tables.</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>全班的表，填好后：推送，毫不陈旧，每个命令付出代价，崩溃时丢失；触发器，旧一个任务间隔，每行付出代价，漏掉中间的；轮询，同样旧，由各表付出代价。</translation>
    </message>
    <message>
        <source>Where does “follow the events” stand in that table?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>“跟随事件”在这张表里处于什么位置？</translation>
    </message>
    <message>
        <source>An event carries only the number of an order, and the reader asks back two minutes later. Which orders will it show wrongly, and which never?</source>
        <extracomment>push-trigger-poll: teacher questions</extracomment>
        <translation>事件只带订单号，读取方两分钟后回头去问。它会错误显示哪些订单，又永远不会显示哪些？</translation>
    </message>
    <message>
        <source>The table is filled in from memory, not from what was seen. Go back to the stop and read the clock.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>凭记忆填表，而不是凭所见。请回到那个停点，看时钟。</translation>
    </message>
    <message>
        <source>Somebody wants the poll to run every second. Ask who answers it, and what still lies between two seconds.</source>
        <extracomment>push-trigger-poll: teacher goesWrong</extracomment>
        <translation>有人想让轮询每秒运行一次。问一问由谁来回答它，两秒之间又还会有什么。</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>队列、主题和流</translation>
    </message>
    <message>
        <source>A queue gives a task to one, a topic tells all, a stream is kept, and can say no.</source>
        <extracomment>queue-topic-and-stream: shows</extracomment>
        <translation>队列把任务给一个人，主题通知所有人，流会保留下来，还能说不。</translation>
    </message>
    <message>
        <source>Ben&apos;s fried rice is on the kitchen&apos;s screen. Mei and Tomas both see it, both have a hand free, and both press “start”: Mei in five seconds, Tomas a second after her.</source>
        <extracomment>queue-topic-and-stream: stops 1 caption</extracomment>
        <translation>Ben 的 fried rice 在厨房屏幕上。Mei 和 Tomas 都看到了，都腾得出手，都按下“开始”：Mei 在五秒后，Tomas 比她晚一秒。</translation>
    </message>
    <message>
        <source>Who knows what the other has done?</source>
        <extracomment>queue-topic-and-stream: stops 1 hint</extracomment>
        <translation>谁知道另一个人做了什么？</translation>
    </message>
    <message>
        <source>How many plates of fried rice are begun?</source>
        <extracomment>queue-topic-and-stream: stops 1 question ask</extracomment>
        <translation>会开始做几份 fried rice？</translation>
    </message>
    <message>
        <source>Two: both were sent the ticket, so both have it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 1 text</extracomment>
        <translation>两份：小票发给了两人，所以两人都有</translation>
    </message>
    <message>
        <source>Two: both looked, and it was free</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 2 text</extracomment>
        <translation>两份：两人都看过，当时没人做</translation>
    </message>
    <message>
        <source>One: the second is told that it cooks already</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 3 text</extracomment>
        <translation>一份：第二个人被告知它已经在做</translation>
    </message>
    <message>
        <source>One, if the screen locks the ticket for whoever looks at it</source>
        <extracomment>queue-topic-and-stream: stops 1 question choices 4 text</extracomment>
        <translation>一份，前提是谁查看，屏幕就为谁锁住小票</translation>
    </message>
    <message>
        <source>Mei&apos;s start is event 20. Tomas is told: “Line 1 (fried-rice) of order 2 is cooking already.” What decided was the stream of order 2: it had one event more than his screen.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal happened</extracomment>
        <translation>Mei 的开始是事件 20。Tomas 被告知：“订单 2 的第 1 行（fried-rice）已经在做。”起决定作用的是订单 2 的流：它比他的屏幕多一个事件。</translation>
    </message>
    <message>
        <source>A queue: many can take a task, one gets it. Here the stream of the order sees to that; a bus that only passes messages on has nothing to look at.</source>
        <extracomment>queue-topic-and-stream: stops 1 reveal principle</extracomment>
        <translation>队列（queue）：许多人可以接任务，只有一人得到。在这里由订单的流来保证；只传递消息的总线没有可查看的东西。</translation>
    </message>
    <message>
        <source>Two plates of fried rice cook, and one needs as long as the other. Mei took Ben&apos;s, the older ticket, at 12:02:40. Tomas took Chiara&apos;s at 12:03:20. Mei has to look after other pans as well.</source>
        <extracomment>queue-topic-and-stream: stops 2 caption</extracomment>
        <translation>两份 fried rice 在做，两份需要的时间一样长。Mei 在 12:02:40 接了 Ben 的，这是较早的小票。Tomas 在 12:03:20 接了 Chiara 的。Mei 还要照看别的锅。</translation>
    </message>
    <message>
        <source>Whose plate is ready first?</source>
        <extracomment>queue-topic-and-stream: stops 2 question ask</extracomment>
        <translation>谁的先做好？</translation>
    </message>
    <message>
        <source>Ben&apos;s: what is first in the queue is first everywhere</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 1 text</extracomment>
        <translation>Ben 的：队列里排第一，处处排第一</translation>
    </message>
    <message>
        <source>Ben&apos;s: its event has the earlier time</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 2 text</extracomment>
        <translation>Ben 的：它的事件时间更早</translation>
    </message>
    <message>
        <source>Perhaps Chiara&apos;s: two who take from one queue do not keep its order</source>
        <extracomment>queue-topic-and-stream: stops 2 question choices 3 text</extracomment>
        <translation>也许是 Chiara 的：两人从一个队列取，顺序不保</translation>
    </message>
    <message>
        <source>Chiara&apos;s, at 12:06:55. Ben&apos;s still cooks. On the streams all is in order: each dish was started, then ready. Between the two orders nothing was promised.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal happened</extracomment>
        <translation>Chiara 的，在 12:06:55。Ben 的还在做。在各个流上一切都按顺序：每道菜先开始，再做好。两个订单之间没有承诺过什么。</translation>
    </message>
    <message>
        <source>Two who take from one queue are done in an order of their own. Only inside one stream it is kept.</source>
        <extracomment>queue-topic-and-stream: stops 2 reveal principle</extracomment>
        <translation>两人从一个队列取，完成的顺序由他们自己而定。只有在一个流之内，顺序才得到保持。</translation>
    </message>
    <message>
        <source>In five seconds Mei is done with Ben&apos;s rice. Kitchen, waiters, order details and the guests&apos; board all want to know; the board shows everything twenty seconds late.</source>
        <extracomment>queue-topic-and-stream: stops 3 caption</extracomment>
        <translation>五秒后 Mei 做好 Ben 的 fried rice。厨房、服务员、订单详情和叫号屏都想知道；叫号屏显示的一切都晚二十秒。</translation>
    </message>
    <message>
        <source>Who hears of it at 12:08:40?</source>
        <extracomment>queue-topic-and-stream: stops 3 question ask</extracomment>
        <translation>12:08:40 谁会得知？</translation>
    </message>
    <message>
        <source>One of the four: a message is taken by whoever is first</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 1 text</extracomment>
        <translation>四者之一：谁先到，消息就归谁</translation>
    </message>
    <message>
        <source>All four; the board shows it at 12:09:00</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 2 text</extracomment>
        <translation>四者全部；叫号屏在 12:09:00 显示</translation>
    </message>
    <message>
        <source>All four at once, or none of them is right</source>
        <extracomment>queue-topic-and-stream: stops 3 question choices 3 text</extracomment>
        <translation>四者同时得知，否则没有一个是对的</translation>
    </message>
    <message>
        <source>At 12:08:40 kitchen, waiters and order details said “ready”, the board “preparing”; at 12:09:00 the board said “ready” too. None took it away from the others.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal happened</extracomment>
        <translation>12:08:40 厨房、服务员和订单详情显示“已备好”，叫号屏显示“制作中”；12:09:00 叫号屏也显示“已备好”。谁也没有把它从别人那里拿走。</translation>
    </message>
    <message>
        <source>A topic: each subscriber gets each event, and goes at its own pace.</source>
        <extracomment>queue-topic-and-stream: stops 3 reveal principle</extracomment>
        <translation>主题（topic）：每个订阅者都得到每个事件，并按自己的节奏前进。</translation>
    </message>
    <message>
        <source>All three have their food; none of their orders is on a screen but the order details. In ten seconds every read store is thrown away. At 12:11 the order details are made from nothing, like a reader that comes new.</source>
        <extracomment>queue-topic-and-stream: stops 4 caption</extracomment>
        <translation>三个人都拿到了菜；除订单详情外，没有屏幕再显示他们的订单。十秒后，每个读存储都被丢弃。12:11 从零建立订单详情，就像一个新来的读者。</translation>
    </message>
    <message>
        <source>Where are the events that everybody has been told?</source>
        <extracomment>queue-topic-and-stream: stops 4 hint</extracomment>
        <translation>那些已经告诉过大家的事件在哪里？</translation>
    </message>
    <message>
        <source>What does the new reader know of the three orders?</source>
        <extracomment>queue-topic-and-stream: stops 4 question ask</extracomment>
        <translation>对这三个订单，新读者知道些什么？</translation>
    </message>
    <message>
        <source>Nothing: their events were delivered, and are gone from the bus</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 1 text</extracomment>
        <translation>什么也不知道：事件已投递，总线上没有了</translation>
    </message>
    <message>
        <source>All, because every dish is started once more for him</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 2 text</extracomment>
        <translation>全部，因为会为他把每道菜重新开始做一遍</translation>
    </message>
    <message>
        <source>All: he reads the log from its first event</source>
        <extracomment>queue-topic-and-stream: stops 4 question choices 3 text</extracomment>
        <translation>全部：他从第一个事件起读取日志</translation>
    </message>
    <message>
        <source>Three orders, each with all its events: order 2 placed at 12:02, delivered at 12:09:20. Nobody sent anything again, no dish was begun: still three.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal happened</extracomment>
        <translation>三个订单，各有自己的全部事件：订单 2 于 12:02 下单，12:09:20 送达。没有人重发过什么，也没有开始做新的菜：仍是三份。</translation>
    </message>
    <message>
        <source>A stream: it is kept, read from any place as often as one likes, and appended to only if nobody else did meanwhile. A bus does none of the three; an event store needs one to tell others.</source>
        <extracomment>queue-topic-and-stream: stops 4 reveal principle</extracomment>
        <translation>流（stream）：它被保留，可以从任意位置读取任意多次，只有期间没有别人追加时才能追加。总线这三样都做不到；而事件存储需要总线来通知别人。</translation>
    </message>
    <message>
        <source>To tell apart who gets a message (queue, topic) and whether it stays and can refuse (stream).</source>
        <extracomment>queue-topic-and-stream: teacher aim</extracomment>
        <translation>分清谁得到消息（队列、主题），以及消息是否保留、能否拒绝（流）。</translation>
    </message>
    <message>
        <source>Which of the three are the tickets for the cooks, the calls for the waiters, the bills?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>给厨师的小票、对服务员的召唤、账单，各是三者中的哪一种？</translation>
    </message>
    <message>
        <source>A bus keeps messages for a week. Is it an event store then? Load order 2 alone, and append only if it has not changed.</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>总线把消息保留一周。那它就是事件存储了吗？试试只加载订单 2，并且只在它没有改变时追加。</translation>
    </message>
    <message>
        <source>What would two order-details views need, so as to share the work of one?</source>
        <extracomment>queue-topic-and-stream: teacher questions</extracomment>
        <translation>两个订单详情视图要分担一个的工作，需要什么？</translation>
    </message>
    <message>
        <source>“Kafka keeps everything.” So it may; ask how it appends to one order only if nobody else did, and how one reads one order of a million.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>“Kafka 什么都保留。”也许是；问一问它怎样做到只在没有别人追加时才追加到一个订单，又怎样从一百万个订单中读出一个。</translation>
    </message>
    <message>
        <source>The word order means two things here. Say “Ben&apos;s” and “in sequence”.</source>
        <extracomment>queue-topic-and-stream: teacher goesWrong</extracomment>
        <translation>英文 order 在这里有两个意思。请说“Ben 的订单”和“按先后顺序”。</translation>
    </message>
    <message>
        <source>More readers</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>更多读者</translation>
    </message>
    <message>
        <source>Six times as many looks, and those who write notice nothing; and what writing has to read stays short by itself.</source>
        <extracomment>scaling-readers: shows</extracomment>
        <translation>查看次数多了五倍，写的人毫无察觉；写入时要读取的，也自然保持简短。</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Guests look at the board once a minute while they wait for food. The board has a store of its own, made from the log.</source>
        <extracomment>scaling-readers: stops 1 caption</extracomment>
        <translation>Charlie 点单收款，Roger 上菜和答复。客人等菜时每分钟看一次叫号屏。叫号屏有自己的存储，由日志生成。</translation>
    </message>
    <message>
        <source>168 events are in the log by now. Order 10, a takeaway, is ready, and Roger is about to pick it up.</source>
        <extracomment>scaling-readers: stops 2 caption</extracomment>
        <translation>到现在日志里有 168 个事件。外带订单 10 已备好，Roger 正要取走。</translation>
    </message>
    <message>
        <source>What must be known to say yes?</source>
        <extracomment>scaling-readers: stops 2 hint</extracomment>
        <translation>要知道什么，才能答应？</translation>
    </message>
    <message>
        <source>How many events does the write side read to decide on that?</source>
        <extracomment>scaling-readers: stops 2 question ask</extracomment>
        <translation>写入端要读取多少事件来做这个决定？</translation>
    </message>
    <message>
        <source>All 168, or a snapshot: a long log needs one</source>
        <extracomment>scaling-readers: stops 2 question choices 1 text</extracomment>
        <translation>全部 168 个，或一个快照：长日志需要快照</translation>
    </message>
    <message>
        <source>None: the board shows that it is ready, and that is enough</source>
        <extracomment>scaling-readers: stops 2 question choices 2 text</extracomment>
        <translation>一个也不用：叫号屏显示已备好，这就够了</translation>
    </message>
    <message>
        <source>At most those about order 10: ten</source>
        <extracomment>scaling-readers: stops 2 question choices 3 text</extracomment>
        <translation>至多是关于订单 10 的那些：十个</translation>
    </message>
    <message>
        <source>Picked up: the eleventh event about order 10. Each order has a stream of its own. A dozen events, and it is over: it never gets long, however long the log.</source>
        <extracomment>scaling-readers: stops 2 reveal happened</extracomment>
        <translation>取走了：关于订单 10 的第十一个事件。每个订单都有自己的流。十来个事件，它就结束了：不管日志多长，它永远不会长。</translation>
    </message>
    <message>
        <source>What a decision reads is its own stream, not the log. Short streams come from good borders, not from snapshots.</source>
        <extracomment>scaling-readers: stops 2 reveal principle</extracomment>
        <translation>决定所读取的是它自己的流，而不是日志。流短，靠的是合适的边界，而不是快照。</translation>
    </message>
    <message>
        <source>The rush is over. 261 commands were given, the process manager&apos;s among them. Guests looked at the board 202 times: 100 at tables, 102 of those who take away. Food took 5:43.</source>
        <extracomment>scaling-readers: stops 3 caption</extracomment>
        <translation>高峰过去了。共发出 261 个命令，包括流程管理器的。客人看了叫号屏 202 次：餐桌边 100 次，外带客人 102 次。上菜用了 5:43。</translation>
    </message>
    <message>
        <source>The same guests and the same staff. But each guest looked at the board every five seconds: 1196 times in all, six times as often.</source>
        <extracomment>scaling-readers: stops 4 caption</extracomment>
        <translation>相同的客人，相同的员工。但每位客人每五秒看一次叫号屏：共 1196 次，是原来的六倍。</translation>
    </message>
    <message>
        <source>Who had to answer a look?</source>
        <extracomment>scaling-readers: stops 4 hint</extracomment>
        <translation>每次查看得由谁来回答？</translation>
    </message>
    <message>
        <source>What did it cost those who work?</source>
        <extracomment>scaling-readers: stops 4 question ask</extracomment>
        <translation>这让干活的人付出了什么？</translation>
    </message>
    <message>
        <source>Food came later: readers and writers stand in each other&apos;s way, unless there are two databases</source>
        <extracomment>scaling-readers: stops 4 question choices 1 text</extracomment>
        <translation>菜上得更晚：读的人和写的人互相妨碍，除非有两个数据库</translation>
    </message>
    <message>
        <source>More commands: each look asks for something to be done</source>
        <extracomment>scaling-readers: stops 4 question choices 2 text</extracomment>
        <translation>更多的命令：每次查看都要求做点什么</translation>
    </message>
    <message>
        <source>A board that is wrong: who is asked so often falls behind</source>
        <extracomment>scaling-readers: stops 4 question choices 3 text</extracomment>
        <translation>叫号屏出错：被问得这么频繁就会落后</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <extracomment>scaling-readers: stops 4 question choices 4 text</extracomment>
        <translation>什么也没有</translation>
    </message>
    <message>
        <source>261 commands, as before; food took 5:43, as before. The board&apos;s store answered nearly a thousand looks more. If one board were not enough, a second could be hung beside it, made from the same log.</source>
        <extracomment>scaling-readers: stops 4 reveal happened</extracomment>
        <translation>261 个命令，和之前一样；上菜用了 5:43，和之前一样。叫号屏的存储多回答了将近一千次查看。一块不够的话，可以在旁边再挂一块，由同一日志生成。</translation>
    </message>
    <message>
        <source>Readers are added on the read side: more copies of a view. The one who writes stays one, and does not notice.</source>
        <extracomment>scaling-readers: stops 4 reveal principle</extracomment>
        <translation>读者加在读取端：视图多几个副本。写的人仍是一个，毫无察觉。</translation>
    </message>
    <message>
        <source>One kind of stream has no end: the stock of a dish. Each bowl that is sold adds two events, held and used. 95 falafel bowls are left. Say the house is open for thirty years.</source>
        <extracomment>scaling-readers: stops 5 caption</extracomment>
        <translation>有一种流没有终点：一道菜的库存。每卖一份就增加两个事件：预留和用掉。falafel bowl 还剩 95 份。假设这家店开三十年。</translation>
    </message>
    <message>
        <source>It will have ten thousand events. What helps first?</source>
        <extracomment>scaling-readers: stops 5 question ask</extracomment>
        <translation>它将有一万个事件。首先什么有帮助？</translation>
    </message>
    <message>
        <source>A snapshot every hundred events: long streams need snapshots</source>
        <extracomment>scaling-readers: stops 5 question choices 1 text</extracomment>
        <translation>每一百个事件做一个快照：长流需要快照</translation>
    </message>
    <message>
        <source>Delete what is older than a year</source>
        <extracomment>scaling-readers: stops 5 question choices 2 text</extracomment>
        <translation>删掉一年以前的</translation>
    </message>
    <message>
        <source>Close it each evening: count what is there, and begin anew with that</source>
        <extracomment>scaling-readers: stops 5 question choices 3 text</extracomment>
        <translation>每晚结账：清点现有的，以此重新开始</translation>
    </message>
    <message>
        <source>So it is here. At 11:55 the stream of this lunch began with one event: 100 falafel bowls. Five are sold, 95 are left, and nobody has to read yesterday.</source>
        <extracomment>scaling-readers: stops 5 reveal happened</extracomment>
        <translation>这里就是这样。11:55 这顿午餐的流以一个事件开始：100 份 falafel bowl。卖了五份，剩 95 份，没有人需要读昨天的。</translation>
    </message>
    <message>
        <source>Close the books: a stream that follows the business ends when the business does. A snapshot only makes a fold quicker; first ask why it is long.</source>
        <extracomment>scaling-readers: stops 5 reveal principle</extracomment>
        <translation>结账：跟随业务的流，业务结束它就结束。快照只是让折叠更快；先问它为什么长。</translation>
    </message>
    <message>
        <source>To see where readers are added, why that leaves writing alone, and that streams are kept short by borders and closing before snapshots are thought of.</source>
        <extracomment>scaling-readers: teacher aim</extracomment>
        <translation>看到读者加在哪里，为什么这不影响写入；并看到让流保持简短，先靠边界和结账，再考虑快照。</translation>
    </message>
    <message>
        <source>How old may the second copy of a board be, and who would notice if the two differ?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>叫号屏的第二个副本可以旧到什么程度，两者不同时谁会察觉？</translation>
    </message>
    <message>
        <source>What if many write, and few read?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>如果写的多、读的少，又会怎样？</translation>
    </message>
    <message>
        <source>Which things around you are closed at the end of a day, a month, a year?</source>
        <extracomment>scaling-readers: teacher questions</extracomment>
        <translation>你们身边有哪些东西，是在一天、一月、一年结束时结清的？</translation>
    </message>
    <message>
        <source>The figures are of simulated people, not of a computer. For that there is “cqrs-restaurant load”: one writer and so many readers, measured on this machine.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>这些数据来自模拟的人，不是计算机。要测计算机，有“cqrs-restaurant load”：一个写者和若干读者，在本机测量。</translation>
    </message>
    <message>
        <source>“But a snapshot cannot harm.” It is one more stored form, which has to be read by next year&apos;s program.</source>
        <extracomment>scaling-readers: teacher goesWrong</extracomment>
        <translation>“但快照没有坏处。”它多出一种存储形式，明年的程序也得读懂它。</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>One man does everything, and all wait for him. Twice as many cooks change nothing.</source>
        <extracomment>the-bottleneck: shows</extracomment>
        <translation>一个人做所有事，大家都等他。厨师加倍，什么也不会改变。</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money; three cook. Three guests have ordered by now, after 37 seconds in the mean.</source>
        <extracomment>the-bottleneck: stops 1 caption</extracomment>
        <translation>Roger 一个人安排入座、点单、答复、上菜和收款；三个人做菜。到目前为止有三位客人点了单，平均等了 37 秒。</translation>
    </message>
    <message>
        <source>Nine pieces of work wait for Roger, and none for a cook. What is cooked lies at the pass until Roger comes for it.</source>
        <extracomment>the-bottleneck: stops 2 caption</extracomment>
        <translation>九件工作在等 Roger，没有一件在等厨师。做好的菜放在出餐口，直到 Roger 来取。</translation>
    </message>
    <message>
        <source>Who on the picture is never idle?</source>
        <extracomment>the-bottleneck: stops 2 hint</extracomment>
        <translation>画面上谁从不闲着？</translation>
    </message>
    <message>
        <source>It went well for the first guests. How much work waits for Roger four minutes from now?</source>
        <extracomment>the-bottleneck: stops 2 question ask</extracomment>
        <translation>最初几位客人很顺利。四分钟之后，有多少工作在等 Roger？</translation>
    </message>
    <message>
        <source>More: he is asked for more than he can do</source>
        <extracomment>the-bottleneck: stops 2 question choices 1 text</extracomment>
        <translation>更多：要他做的超过他能做的</translation>
    </message>
    <message>
        <source>Less: it began well, and goes well again once this rush is through</source>
        <extracomment>the-bottleneck: stops 2 question choices 2 text</extracomment>
        <translation>更少：开头顺利，这阵高峰过去又会顺利</translation>
    </message>
    <message>
        <source>Less, if he takes all orders first and serves afterwards: to split work makes it faster</source>
        <extracomment>the-bottleneck: stops 2 question choices 3 text</extracomment>
        <translation>更少，只要他先点完所有的单再上菜：分工会更快</translation>
    </message>
    <message>
        <source>Fifteen pieces of work wait for him now, six more. Still none waits for a cook, though three of them stand there.</source>
        <extracomment>the-bottleneck: stops 2 reveal happened</extracomment>
        <translation>现在有十五件工作在等他，多了六件。仍没有一件在等厨师，尽管三位厨师就站在那里。</translation>
    </message>
    <message>
        <source>Where the queue grows is the bottleneck. All others wait for it, too, without a queue.</source>
        <extracomment>the-bottleneck: stops 2 reveal principle</extracomment>
        <translation>队列变长的地方就是瓶颈（bottleneck）。其他所有人也在等它，只是没有队列。</translation>
    </message>
    <message>
        <source>The same guests again, and six cooks instead of three. With three cooks food took 10:48 in the mean by now, and 11:45 four minutes later.</source>
        <extracomment>the-bottleneck: stops 3 caption</extracomment>
        <translation>又是相同的客人，厨师是六个而不是三个。三个厨师时，到此刻上菜平均用了 10:48，四分钟之后是 11:45。</translation>
    </message>
    <message>
        <source>Twice as many cooks: how will the wait for food go on?</source>
        <extracomment>the-bottleneck: stops 3 draw ask</extracomment>
        <translation>厨师加倍：等上菜的时间接下来会怎样？</translation>
    </message>
    <message>
        <source>As with three cooks: 11:45 in the mean. No guest has eaten a second sooner, and fifteen pieces of work wait for Roger.</source>
        <extracomment>the-bottleneck: stops 3 reveal happened</extracomment>
        <translation>和三个厨师时一样：平均 11:45。没有客人早一秒吃上，十五件工作在等 Roger。</translation>
    </message>
    <message>
        <source>Help beside the bottleneck helps nobody.</source>
        <extracomment>the-bottleneck: stops 3 reveal principle</extracomment>
        <translation>帮在瓶颈之外，谁也帮不到。</translation>
    </message>
    <message>
        <source>A quarter to one. Those who have food waited 14:23 for it in the mean, with three cooks and with six.</source>
        <extracomment>the-bottleneck: stops 4 caption</extracomment>
        <translation>一点差一刻。已拿到菜的客人平均等了 14:23，三个厨师和六个厨师都是如此。</translation>
    </message>
    <message>
        <source>Whose time is there none left of?</source>
        <extracomment>the-bottleneck: stops 4 hint</extracomment>
        <translation>谁的时间一点也不剩了？</translation>
    </message>
    <message>
        <source>One thing may be added tomorrow. What would bring the food sooner?</source>
        <extracomment>the-bottleneck: stops 4 question ask</extracomment>
        <translation>明天可以加一样东西。什么能让菜上得更快？</translation>
    </message>
    <message>
        <source>A second order book, so that Roger reads in one and writes in the other</source>
        <extracomment>the-bottleneck: stops 4 question choices 1 text</extracomment>
        <translation>第二本订单簿，让 Roger 在一本里读，在另一本里写</translation>
    </message>
    <message>
        <source>A rule: Roger takes orders for a while, then serves for a while</source>
        <extracomment>the-bottleneck: stops 4 question choices 2 text</extracomment>
        <translation>一条规则：Roger 先点一阵单，再上一阵菜</translation>
    </message>
    <message>
        <source>A second pair of hands on the floor</source>
        <extracomment>the-bottleneck: stops 4 question choices 3 text</extracomment>
        <translation>大堂里多一双手</translation>
    </message>
    <message>
        <source>Roger was at work for 43 of the 45 minutes since noon. The six cooks together had less than half an hour of work in all that time.</source>
        <extracomment>the-bottleneck: stops 4 reveal happened</extracomment>
        <translation>自中午起的 45 分钟里，Roger 工作了 43 分钟。六个厨师在这段时间里的工作加起来不到半小时。</translation>
    </message>
    <message>
        <source>Look for who is busy all the time. What he gains, everybody gains.</source>
        <extracomment>the-bottleneck: stops 4 reveal principle</extracomment>
        <translation>找出一直在忙的人。他得到的好处，人人都得到。</translation>
    </message>
    <message>
        <source>To find the bottleneck before anything is changed, and to see that help elsewhere changes nothing.</source>
        <extracomment>the-bottleneck: teacher aim</extracomment>
        <translation>在改变任何东西之前先找到瓶颈，并看到帮在别处什么也改变不了。</translation>
    </message>
    <message>
        <source>Where is the queue in a shop on the web, and how would you see it?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>网店里的队列在哪里，怎样才能看到它？</translation>
    </message>
    <message>
        <source>Why does a guest who asks where his food is make it later for all others?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>为什么一位客人问菜在哪里，会让其他所有人的菜都更晚？</translation>
    </message>
    <message>
        <source>If Roger became twice as fast, who would be the next bottleneck?</source>
        <extracomment>the-bottleneck: teacher questions</extracomment>
        <translation>如果 Roger 快了一倍，下一个瓶颈会是谁？</translation>
    </message>
    <message>
        <source>The class wants more cooks, because it is food that guests wait for. Let them draw it, and say nothing until the curve is there.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>全班想要更多厨师，因为客人等的是菜。让他们画出来，在曲线出现之前什么也别说。</translation>
    </message>
    <message>
        <source>Somebody says that Roger is too slow. He never rests: ask how much of his time goes into changing from one kind of work to another.</source>
        <extracomment>the-bottleneck: teacher goesWrong</extracomment>
        <translation>有人说 Roger 太慢。他从不休息：问一问他有多少时间花在切换工作种类上。</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>三个服务和一个 Saga</translation>
    </message>
    <message>
        <source>What several services do is undone by further steps, not taken back; and between them no order holds.</source>
        <extracomment>three-services-and-a-saga: shows</extracomment>
        <translation>几个服务做过的事，靠后续步骤来撤销，而不是收回；它们之间没有顺序可言。</translation>
    </message>
    <message>
        <source>Orders, stock and payment are three services, each with a log of its own. Amira has ordered the last two falafel bowls: orders placed the order, stock holds the bowls, payment asks for 20.00. No transaction spans the three; a process manager carries it from step to step: a saga.</source>
        <extracomment>three-services-and-a-saga: stops 1 caption</extracomment>
        <translation>订单、库存和付款是三个服务，各有自己的日志。Amira 点了最后两份 falafel bowl：订单服务下了单，库存服务预留了两份，付款服务要收 20.00。没有事务跨越三者；由流程管理器（process manager）一步步推进：这就是 Saga。</translation>
    </message>
    <message>
        <source>A minute ago Ben asked for a falafel bowl and was told that they are sold out. Amira&apos;s card is in the reader; in ten seconds it will be declined. Then the saga undoes what was done for her.</source>
        <extracomment>three-services-and-a-saga: stops 2 caption</extracomment>
        <translation>一分钟前 Ben 要一份 falafel bowl，被告知已售罄。Amira 的卡在读卡器里；十秒后会被拒付。然后 Saga 撤销为她做过的事。</translation>
    </message>
    <message>
        <source>Who has learned meanwhile that stock holds the bowls?</source>
        <extracomment>three-services-and-a-saga: stops 2 hint</extracomment>
        <translation>在此期间，谁得知了库存预留着这两份？</translation>
    </message>
    <message>
        <source>Amira&apos;s order comes undone. How does it stand with Ben?</source>
        <extracomment>three-services-and-a-saga: stops 2 question ask</extracomment>
        <translation>Amira 的订单被撤销。Ben 的情形如何？</translation>
    </message>
    <message>
        <source>As if she had never ordered: his order is good after all</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 1 text</extracomment>
        <translation>就像她从没点过单：他的订单又有效了</translation>
    </message>
    <message>
        <source>The same as before: until the end of the saga nobody could see the hold</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 2 text</extracomment>
        <translation>和之前一样：Saga 结束前没人看得到预留</translation>
    </message>
    <message>
        <source>He gets a bowl: by the clock he was next</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 3 text</extracomment>
        <translation>他得到一份：按时钟，下一个就是他</translation>
    </message>
    <message>
        <source>He was told no, and that stays so, though two bowls are there</source>
        <extracomment>three-services-and-a-saga: stops 2 question choices 4 text</extracomment>
        <translation>已告诉他没有了，这不会改变，尽管有两份</translation>
    </message>
    <message>
        <source>The card was declined at 12:02. Stock gave the two bowls back, and her order is rejected. Ben&apos;s order is still rejected, “Falafel bowl is sold out”, and two are on sale.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal happened</extracomment>
        <translation>卡在 12:02 被拒付。库存放回了两份，她的订单被驳回。Ben 的订单仍是被驳回，“Falafel bowl 已售罄”，而有两份在出售。</translation>
    </message>
    <message>
        <source>A compensation is a new step, not a rollback: what others saw in between, they have seen.</source>
        <extracomment>three-services-and-a-saga: stops 2 reveal principle</extracomment>
        <translation>补偿是一个新的步骤，不是回滚：别人在此期间看到的，已经看到了。</translation>
    </message>
    <message>
        <source>Everything that was done for Amira has been undone.</source>
        <extracomment>three-services-and-a-saga: stops 3 caption</extracomment>
        <translation>为 Amira 做过的一切都已撤销。</translation>
    </message>
    <message>
        <source>What do the logs say of it now?</source>
        <extracomment>three-services-and-a-saga: stops 3 question ask</extracomment>
        <translation>现在日志对此怎么说？</translation>
    </message>
    <message>
        <source>Nothing: it was rolled back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 1 text</extracomment>
        <translation>什么也没有：已经回滚</translation>
    </message>
    <message>
        <source>That she ordered; the hold was deleted</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 2 text</extracomment>
        <translation>说她点过单；预留已被删除</translation>
    </message>
    <message>
        <source>Both: that the bowls were held, and that they were given back</source>
        <extracomment>three-services-and-a-saga: stops 3 question choices 3 text</extracomment>
        <translation>两者都有：预留过两份，又放回了</translation>
    </message>
    <message>
        <source>Six events are about her order: placed, held, money asked for, card declined, given back, rejected. The fifth does not delete the second. It says what happened next.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal happened</extracomment>
        <translation>有六个事件关于她的订单：下单、预留、要求付款、卡被拒付、放回、驳回。第五个没有删除第二个。它说的是接下来发生了什么。</translation>
    </message>
    <message>
        <source>The logs of a saga tell the way, with what had to be made good.</source>
        <extracomment>three-services-and-a-saga: stops 3 reveal principle</extracomment>
        <translation>Saga 的日志讲述走过的路，连同其中不得不补救的。</translation>
    </message>
    <message>
        <source>Chiara is about to order a ramen. Stock will hold it at 12:05:00, payment will ask for 12.00 at 12:05:02. What stock says needs ten seconds on its way to the order details; what payment says, none.</source>
        <extracomment>three-services-and-a-saga: stops 4 caption</extracomment>
        <translation>Chiara 正要点一份 ramen。库存会在 12:05:00 预留它，付款会在 12:05:02 要收 12.00。库存发出的，去订单详情途中要十秒；付款发出的，不花时间。</translation>
    </message>
    <message>
        <source>Who puts the messages of two services in a row?</source>
        <extracomment>three-services-and-a-saga: stops 4 hint</extracomment>
        <translation>两个服务的消息，由谁来排先后？</translation>
    </message>
    <message>
        <source>At 12:05:05, what do the order details know?</source>
        <extracomment>three-services-and-a-saga: stops 4 question ask</extracomment>
        <translation>12:05:05 订单详情知道些什么？</translation>
    </message>
    <message>
        <source>That the ramen is held and 12.00 are asked for: events come in the order of their times</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 1 text</extracomment>
        <translation>ramen 已预留，要收 12.00：事件按各自的时间顺序到来</translation>
    </message>
    <message>
        <source>Neither: what is of 12:05:02 waits for what is of 12:05:00</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 2 text</extracomment>
        <translation>两者都不知道：12:05:02 的要等 12:05:00 的</translation>
    </message>
    <message>
        <source>That 12.00 are asked for; of the hold nothing yet</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 3 text</extracomment>
        <translation>要收 12.00；对预留还一无所知</translation>
    </message>
    <message>
        <source>Nothing that can be believed: a view that is late is wrong</source>
        <extracomment>three-services-and-a-saga: stops 4 question choices 4 text</extracomment>
        <translation>没有可信的内容：延迟的视图就是错的</translation>
    </message>
    <message>
        <source>At 12:05:05 they said: 12.00 asked for, stock only asked. The hold came five seconds later. In their list it stands last, though its time is the earlier one.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal happened</extracomment>
        <translation>12:05:05 它说：要收 12.00，库存只是问过。预留晚了五秒到来。在它的列表里，预留排在最后，尽管时间更早。</translation>
    </message>
    <message>
        <source>Order holds in one stream. Between the streams of two services neither the clock nor the log of the one says what a reader hears first.</source>
        <extracomment>three-services-and-a-saga: stops 4 reveal principle</extracomment>
        <translation>顺序在一个流之内成立。在两个服务的流之间，无论时钟还是其中一方的日志，都说不出读者先得知什么。</translation>
    </message>
    <message>
        <source>To see that a saga makes good instead of rolling back, that others act on what lies in between, and that no order holds across services.</source>
        <extracomment>three-services-and-a-saga: teacher aim</extracomment>
        <translation>看到 Saga 是补救而不是回滚，别人会依据中间状态行事，而且跨服务没有顺序可言。</translation>
    </message>
    <message>
        <source>Should Ben be told that there are bowls again? Who would have to know that he asked?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>该不该告诉 Ben 又有货了？谁得知道他问过？</translation>
    </message>
    <message>
        <source>Could stock say “perhaps” instead of “sold out”? What would that cost?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>库存可以说“也许有”而不是“已售罄”吗？那会有什么代价？</translation>
    </message>
    <message>
        <source>Which readers need the hold before the request for money, and what could they do about it?</source>
        <extracomment>three-services-and-a-saga: teacher questions</extracomment>
        <translation>哪些读者必须先得知预留，再得知付款要求，他们又能怎么办？</translation>
    </message>
    <message>
        <source>Somebody asks for one transaction over all three. Ask who would wait while a card is read, and what happens if payment is down.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>有人要求三者共用一个事务。问一问刷卡期间谁在等，付款服务宕机时又会怎样。</translation>
    </message>
    <message>
        <source>The ten seconds are injected, and the program says so. On a net they come by themselves, only shorter and not announced.</source>
        <extracomment>three-services-and-a-saga: teacher goesWrong</extracomment>
        <translation>这十秒是注入的，程序也说明了。在网络上它们会自己出现，只是更短，而且没有预告。</translation>
    </message>
    <message>
        <source>Two people, the last portion</source>
        <extracomment>two-people-the-last-portion: name</extracomment>
        <translation>两个人，最后一份</translation>
    </message>
    <message>
        <source>To look first guards nothing, and a race between people is settled by a rule.</source>
        <extracomment>two-people-the-last-portion: shows</extracomment>
        <translation>先看一眼什么也保护不了，人与人之间的竞争由规则裁决。</translation>
    </message>
    <message>
        <source>Charlie and Roger look at the same moment: one falafel bowl is left. Each has a guest who wants it. Charlie sends his order at 12:04:05, Roger his at 12:04:06. The view that they read is twenty seconds late.</source>
        <extracomment>two-people-the-last-portion: stops 1 caption</extracomment>
        <translation>Charlie 和 Roger 同时查看：falafel bowl 还剩一份。两人各有一位客人想要它。Charlie 在 12:04:05 发送订单，Roger 在 12:04:06 发送。他们读的视图延迟二十秒。</translation>
    </message>
    <message>
        <source>Who counts the portions?</source>
        <extracomment>two-people-the-last-portion: stops 1 hint</extracomment>
        <translation>份数由谁来数？</translation>
    </message>
    <message>
        <source>How many falafel bowls are sold?</source>
        <extracomment>two-people-the-last-portion: stops 1 question ask</extracomment>
        <translation>会卖出几份 falafel bowl？</translation>
    </message>
    <message>
        <source>One: the second order is refused</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 1 text</extracomment>
        <translation>一份：第二个订单被拒绝</translation>
    </message>
    <message>
        <source>Two: both have looked, and there was one</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 2 text</extracomment>
        <translation>两份：两人都看过，当时有一份</translation>
    </message>
    <message>
        <source>Two, unless the view is locked while one of them looks</source>
        <extracomment>two-people-the-last-portion: stops 1 question choices 3 text</extracomment>
        <translation>两份，除非其中一人查看时视图被锁住</translation>
    </message>
    <message>
        <source>One. Charlie&apos;s order is accepted; Roger&apos;s is rejected, because the dish is sold out. The view says “1 left” still, until 12:04:25: Roger could have looked again and again.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal happened</extracomment>
        <translation>一份。Charlie 的订单被接受；Roger 的被驳回，因为这道菜已售罄。视图直到 12:04:25 仍显示“剩 1”：Roger 再看多少次也没用。</translation>
    </message>
    <message>
        <source>Who decides counts for himself, in the moment of deciding.</source>
        <extracomment>two-people-the-last-portion: stops 1 reveal principle</extracomment>
        <translation>做决定的一方自己数，就在做决定的那一刻。</translation>
    </message>
    <message>
        <source>The same once more; but the view is not late at all. Both look at 12:04:04 and read “1 left”. Then Charlie sends at 12:04:05, and Roger at 12:04:06.</source>
        <extracomment>two-people-the-last-portion: stops 2 caption</extracomment>
        <translation>同样的情形再来一次；但视图毫无延迟。两人都在 12:04:04 查看，读到“剩 1”。然后 Charlie 在 12:04:05 发送，Roger 在 12:04:06 发送。</translation>
    </message>
    <message>
        <source>What happens between looking and sending?</source>
        <extracomment>two-people-the-last-portion: stops 2 hint</extracomment>
        <translation>在查看和发送之间发生了什么？</translation>
    </message>
    <message>
        <source>What becomes of Roger&apos;s order?</source>
        <extracomment>two-people-the-last-portion: stops 2 question ask</extracomment>
        <translation>Roger 的订单会怎样？</translation>
    </message>
    <message>
        <source>It is accepted: he looked at a view that was right</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 1 text</extracomment>
        <translation>被接受：他看的视图是正确的</translation>
    </message>
    <message>
        <source>It depends on microseconds; only a lock can tell</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 2 text</extracomment>
        <translation>取决于微秒；只有锁能说清</translation>
    </message>
    <message>
        <source>It is rejected, as before</source>
        <extracomment>two-people-the-last-portion: stops 2 question choices 3 text</extracomment>
        <translation>被驳回，和之前一样</translation>
    </message>
    <message>
        <source>It is rejected. At 12:04:05 the view said “0 left”; but by then Roger had looked and was about to send.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal happened</extracomment>
        <translation>被驳回。12:04:05 视图显示“剩 0”；但那时 Roger 已经看过，正要发送。</translation>
    </message>
    <message>
        <source>However fresh a view is, it is old when one acts on it. To look first saves vain walks; it guards nothing.</source>
        <extracomment>two-people-the-last-portion: stops 2 reveal principle</extracomment>
        <translation>视图再新，等人依据它行动时也已旧了。先看一眼能省去白跑；它什么也保护不了。</translation>
    </message>
    <message>
        <source>Amira has paid for a ramen, and sees that her train goes. Charlie cancels at 12:10:00. Mei has read the ticket, and reaches for the noodles at 12:10:01.</source>
        <extracomment>two-people-the-last-portion: stops 3 caption</extracomment>
        <translation>Amira 付了一份 ramen 的钱，发现火车要开了。Charlie 在 12:10:00 取消。Mei 读过小票，在 12:10:01 伸手去拿面条。</translation>
    </message>
    <message>
        <source>What happens to Mei?</source>
        <extracomment>two-people-the-last-portion: stops 3 question ask</extracomment>
        <translation>Mei 会遇到什么？</translation>
    </message>
    <message>
        <source>She is told that it was cancelled, and the portion is for sale again</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 1 text</extracomment>
        <translation>她被告知订单已取消，这一份重新出售</translation>
    </message>
    <message>
        <source>She cooks: when she looked, the order stood there</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 2 text</extracomment>
        <translation>她做这道菜：她查看时，订单还在那里</translation>
    </message>
    <message>
        <source>She holds the ticket&apos;s lock since she read it, so Charlie has to wait</source>
        <extracomment>two-people-the-last-portion: stops 3 question choices 3 text</extracomment>
        <translation>她读小票时就持有它的锁，所以 Charlie 得等</translation>
    </message>
    <message>
        <source>Mei is refused: the order was cancelled. Amira has her 12.00 back, and twelve ramen are left, as many as before she came.</source>
        <extracomment>two-people-the-last-portion: stops 3 reveal happened</extracomment>
        <translation>Mei 被拒绝：订单已取消。Amira 拿回了 12.00，ramen 还剩十二份，和她来之前一样多。</translation>
    </message>
    <message>
        <source>Ben&apos;s train goes as well. But this time Mei is first: she puts his ramen on the fire at 12:13:00, and Charlie cancels one second later.</source>
        <extracomment>two-people-the-last-portion: stops 4 caption</extracomment>
        <translation>Ben 的火车也要开了。但这次 Mei 在先：她在 12:13:00 开始做他的 ramen，一秒之后 Charlie 取消。</translation>
    </message>
    <message>
        <source>What would you do as the landlord?</source>
        <extracomment>two-people-the-last-portion: stops 4 hint</extracomment>
        <translation>如果你是店主，会怎么做？</translation>
    </message>
    <message>
        <source>What does the restaurant do?</source>
        <extracomment>two-people-the-last-portion: stops 4 question ask</extracomment>
        <translation>餐厅怎么做？</translation>
    </message>
    <message>
        <source>It must not come to that: a lock decides which of the two is first</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 1 text</extracomment>
        <translation>不能走到这一步：由锁决定两人谁先谁后</translation>
    </message>
    <message>
        <source>By its rule he gets his money, and the house bears the ramen</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 2 text</extracomment>
        <translation>按店里的规则，他拿回钱，ramen 由店里承担</translation>
    </message>
    <message>
        <source>It cannot come to that: Charlie looks first whether it cooks</source>
        <extracomment>two-people-the-last-portion: stops 4 question choices 3 text</extracomment>
        <translation>不会走到这一步：Charlie 先看是否已在做</translation>
    </message>
    <message>
        <source>Ben has his 12.00 back, and one ramen is gone: eleven are left. That is this house&apos;s rule. Another would keep the money.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal happened</extracomment>
        <translation>Ben 拿回了 12.00，少了一份 ramen：还剩十一份。这是这家店的规则。换一家店可能会留下钱。</translation>
    </message>
    <message>
        <source>A race between people lasts seconds or minutes. Say for each order of events what the house does; that is a rule, and no lock.</source>
        <extracomment>two-people-the-last-portion: stops 4 reveal principle</extracomment>
        <translation>人与人之间的竞争持续几秒或几分钟。对事件的每种先后，都要说明店里怎么做；这是规则，不是锁。</translation>
    </message>
    <message>
        <source>To know that a view invites and does not guard, and to settle races by the rules of the house.</source>
        <extracomment>two-people-the-last-portion: teacher aim</extracomment>
        <translation>知道视图是引导而不是保护，并用店里的规则来裁决竞争。</translation>
    </message>
    <message>
        <source>Two people choose the same user name. Who finds out, and when?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>两个人选了同一个用户名。谁会发现，什么时候发现？</translation>
    </message>
    <message>
        <source>How long would the lock have to be held in which a guest makes up his mind?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>如果客人拿主意期间一直加锁，锁要持有多久？</translation>
    </message>
    <message>
        <source>What does your bank do when two people draw the last money of one account?</source>
        <extracomment>two-people-the-last-portion: teacher questions</extracomment>
        <translation>两个人从同一账户取最后的钱，银行会怎么做？</translation>
    </message>
    <message>
        <source>The class makes the view faster, and thinks that it is done. The second case is for that: let them vote again.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>全班让视图变快，以为这就解决了。第二种情形就是为此准备的：让他们再投一次票。</translation>
    </message>
    <message>
        <source>Somebody says that a database has locks. It has, and the decision about the stock is taken in one transaction; it lasts milliseconds, and nobody thinks it over meanwhile.</source>
        <extracomment>two-people-the-last-portion: teacher goesWrong</extracomment>
        <translation>有人说数据库有锁。确实有，关于库存的决定就在一个事务中做出；它持续几毫秒，期间没有人在那里考虑。</translation>
    </message>
    <message>
        <source>Views thrown away, and rebuilt</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>丢弃视图，再重建</translation>
    </message>
    <message>
        <source>A view can be thrown away and folded again from the log. Nothing is done a second time.</source>
        <extracomment>views-thrown-away-and-rebuilt: shows</extracomment>
        <translation>视图可以丢弃，再从日志重新折叠。没有什么会做第二遍。</translation>
    </message>
    <message>
        <source>What the views show lies in stores of their own. In ten seconds all of these are thrown away, while the kitchen works on two tickets.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 1 caption</extracomment>
        <translation>视图显示的内容放在各自的存储里。十秒后，这些存储全部被丢弃，而厨房正在做两张小票的菜。</translation>
    </message>
    <message>
        <source>For three minutes there were no read stores; who looked was answered from the tables of the write side. In ten seconds every view is folded again from the log, from its first event on. The log tells of eleven dishes that went on the fire.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 caption</extracomment>
        <translation>有三分钟没有读存储；谁查看，就由写入端的表来回答。十秒后，每个视图都从日志的第一个事件起重新折叠。日志里记着开始做了十一份菜。</translation>
    </message>
    <message>
        <source>Who asks for a dish: a command, or an event?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 hint</extracomment>
        <translation>要求做菜的是谁：命令，还是事件？</translation>
    </message>
    <message>
        <source>The kitchen view is folded again. How many dishes go on the fire because of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question ask</extracomment>
        <translation>厨房视图重新折叠。因此会开始做几份菜？</translation>
    </message>
    <message>
        <source>Eleven: every command is carried out again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 1 text</extracomment>
        <translation>十一份：每个命令都再执行一次</translation>
    </message>
    <message>
        <source>Those that are on the fire now: that is done again</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 2 text</extracomment>
        <translation>现在正在做的那些：会再做一遍</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 question choices 3 text</extracomment>
        <translation>一份也没有</translation>
    </message>
    <message>
        <source>None. The kitchen shows the same three tickets; eleven dishes were started, as before; and nobody gave a command.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal happened</extracomment>
        <translation>一份也没有。厨房显示同样的三张小票；开始做的还是十一份菜；没有人发出过命令。</translation>
    </message>
    <message>
        <source>A projection reads events and makes documents. It decides nothing, sends nothing and cooks nothing.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 2 reveal principle</extracomment>
        <translation>投影（projection）读取事件，生成文档。它不做决定，不发送什么，也不做菜。</translation>
    </message>
    <message>
        <source>Amira has paid 13.00 for order 1: fried rice 9.00, miso soup 4.00. Say the soup costs 5.00 from tomorrow on, and then this lunch is replayed.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 caption</extracomment>
        <translation>Amira 为订单 1 付了 13.00：fried rice 9.00，miso soup 4.00。假设从明天起汤是 5.00，然后重放这顿午餐。</translation>
    </message>
    <message>
        <source>Where does the price on her bill stand?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 hint</extracomment>
        <translation>她账单上的价格在哪里？</translation>
    </message>
    <message>
        <source>What does the replay say that she had to pay?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question ask</extracomment>
        <translation>重放会说她当时要付多少？</translation>
    </message>
    <message>
        <source>14.00: her order is taken again, at the new price</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 1 text</extracomment>
        <translation>14.00：按新价格重新接她的订单</translation>
    </message>
    <message>
        <source>13.00</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 2 text</extracomment>
        <translation>13.00</translation>
    </message>
    <message>
        <source>13.00, and she is sent a bill for the rest</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 question choices 3 text</extracomment>
        <translation>13.00，并给她寄一张差额账单</translation>
    </message>
    <message>
        <source>13.00. The view that you see was folded again a quarter of a minute ago, and took the prices from the event in which she ordered.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal happened</extracomment>
        <translation>13.00。现在看到的视图十五秒前刚重新折叠过，价格取自她点单的那个事件。</translation>
    </message>
    <message>
        <source>A replay repeats what happened. What it costs today, nobody asks.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 3 reveal principle</extracomment>
        <translation>重放重复的是发生过的事。今天的价格是多少，没有人问。</translation>
    </message>
    <message>
        <source>Ticket 4 was sent at 12:13:44. Since 12:18:44 it is marked on the screen: it waits longer than five minutes.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 caption</extracomment>
        <translation>小票 4 在 12:13:44 发送。从 12:18:44 起，它在屏幕上带有标记：等待超过了五分钟。</translation>
    </message>
    <message>
        <source>What would another look tomorrow have to find?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 hint</extracomment>
        <translation>明天再看一眼，应该看到什么？</translation>
    </message>
    <message>
        <source>The kitchen view is folded again tomorrow. What stands in its store of the mark?</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question ask</extracomment>
        <translation>厨房视图明天重新折叠。关于这个标记，它的存储里有什么？</translation>
    </message>
    <message>
        <source>That the ticket is a day late: the projection looks at the clock</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 1 text</extracomment>
        <translation>小票晚了一天：投影会看时钟</translation>
    </message>
    <message>
        <source>Nothing: only when it was sent. The screen reckons the mark</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 2 text</extracomment>
        <translation>什么也没有：只有发送时间。标记由屏幕计算</translation>
    </message>
    <message>
        <source>That it was marked: the projection asks the screen</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 question choices 3 text</extracomment>
        <translation>它带过标记：投影会询问屏幕</translation>
    </message>
    <message>
        <source>In the store stands when the ticket was sent, 12:13:44, as it did before the stores were thrown away. Whoever looks reckons how long ago that is.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal happened</extracomment>
        <translation>存储里有小票的发送时间 12:13:44，和存储被丢弃之前一样。谁查看，谁就计算那是多久以前。</translation>
    </message>
    <message>
        <source>Two folds of one log are equal: a projection knows its events and nothing else.</source>
        <extracomment>views-thrown-away-and-rebuilt: stops 4 reveal principle</extracomment>
        <translation>同一日志折叠两次，结果相同：投影只知道它的事件，别的什么也不知道。</translation>
    </message>
    <message>
        <source>To trust that a view can be thrown away, and to see what must hold for that: nothing but events goes in, and nothing but documents comes out.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher aim</extracomment>
        <translation>相信视图可以丢弃，并看到这需要什么前提：进去的只有事件，出来的只有文档。</translation>
    </message>
    <message>
        <source>A reader of the log sends mails. What must it know before it may read from the beginning?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>日志的一个读者会发邮件。它必须知道什么，才可以从头读起？</translation>
    </message>
    <message>
        <source>The price of a dish is looked up when a view is folded, not when it is ordered. What comes of it?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>菜的价格在折叠视图时查，而不是在点单时查。会有什么后果？</translation>
    </message>
    <message>
        <source>When would you throw a view away on purpose?</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher questions</extracomment>
        <translation>什么时候会故意丢弃一个视图？</translation>
    </message>
    <message>
        <source>Replay is taken for running the program again. Count the commands aloud: before and after there are as many.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>把重放当成再运行一遍程序。请大声数命令：前后一样多。</translation>
    </message>
    <message>
        <source>Somebody has met a system in which a replay did send mails. So it can: then the sender was written as a projection. It is a process manager, and keeps its own place in the log.</source>
        <extracomment>views-thrown-away-and-rebuilt: teacher goesWrong</extracomment>
        <translation>有人遇到过重放时真的发邮件的系统。确实会：那是把发送者写成了投影。它应该是流程管理器，并自己记住读到日志的哪个位置。</translation>
    </message>
    <message>
        <source>When not to</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>什么时候不要用</translation>
    </message>
    <message>
        <source>A small house with one model: nothing is late, and nothing has to be kept in step.</source>
        <extracomment>when-not-to: shows</extracomment>
        <translation>一家只有一个模型的小店：没有什么延迟，也没有什么需要保持同步。</translation>
    </message>
    <message>
        <source>A small lunch. Roger and Charlie both do everything. There are no read stores: who looks is answered from the very tables that the commands change. Ben is about to order, at 12:09:18.</source>
        <extracomment>when-not-to: stops 1 caption</extracomment>
        <translation>一顿小午餐。Roger 和 Charlie 两人什么都做。没有读存储：谁查看，就由命令所修改的那些表来回答。Ben 正要点单，时间 12:09:18。</translation>
    </message>
    <message>
        <source>How far is it from what Roger writes to what Roger reads?</source>
        <extracomment>when-not-to: stops 1 hint</extracomment>
        <translation>从 Roger 写的到 Roger 读的，距离有多远？</translation>
    </message>
    <message>
        <source>When does the waiters&apos; view show Ben&apos;s order?</source>
        <extracomment>when-not-to: stops 1 question ask</extracomment>
        <translation>服务员视图什么时候显示 Ben 的订单？</translation>
    </message>
    <message>
        <source>When a message of it has reached the view</source>
        <extracomment>when-not-to: stops 1 question choices 1 text</extracomment>
        <translation>等有关它的消息到达视图时</translation>
    </message>
    <message>
        <source>When it has been copied into the database for readers</source>
        <extracomment>when-not-to: stops 1 question choices 2 text</extracomment>
        <translation>等它被复制到供读取的数据库时</translation>
    </message>
    <message>
        <source>At 12:09:18: it is the same table</source>
        <extracomment>when-not-to: stops 1 question choices 3 text</extracomment>
        <translation>12:09:18：就是同一张表</translation>
    </message>
    <message>
        <source>Some time after: what is accepted is never shown at once</source>
        <extracomment>when-not-to: stops 1 question choices 4 text</extracomment>
        <translation>过一段时间：被接受的从不会立即显示</translation>
    </message>
    <message>
        <source>At 12:09:18 it was ordered, and at 12:09:18 it was shown. Nothing was sent, nothing copied, nothing folded.</source>
        <extracomment>when-not-to: stops 1 reveal happened</extracomment>
        <translation>12:09:18 点单，12:09:18 就显示。没有发送，没有复制，没有折叠。</translation>
    </message>
    <message>
        <source>One model for writing and reading: CRUD. It has no lag, because there is nothing that could lag.</source>
        <extracomment>when-not-to: stops 1 reveal principle</extracomment>
        <translation>写和读用一个模型：CRUD。它没有滞后，因为没有什么可以滞后。</translation>
    </message>
    <message>
        <source>At 12:23:00 Roger led three guests to table 2. Two more stand at the door. He looks at his view, sees that table 2 is taken, and will lead them to table 3.</source>
        <extracomment>when-not-to: stops 2 caption</extracomment>
        <translation>12:23:00 Roger 把三位客人领到 2 号桌。门口还站着两位。他看自己的视图，看到 2 号桌有人，就会把他们领到 3 号桌。</translation>
    </message>
    <message>
        <source>The same lunch, one thing other: each view has a store of its own, made from events, and the waiters&apos; view is half a minute late. At 12:23:00 Roger led three guests to table 2. Two more stand at the door, and he looks at his view.</source>
        <extracomment>when-not-to: stops 3 caption</extracomment>
        <translation>同一顿午餐，一处不同：每个视图都有由事件生成的自己的存储，服务员视图延迟半分钟。12:23:00 Roger 把三位客人领到 2 号桌。门口还站着两位，他看自己的视图。</translation>
    </message>
    <message>
        <source>Where does he lead them?</source>
        <extracomment>when-not-to: stops 3 question ask</extracomment>
        <translation>他把他们领到哪里？</translation>
    </message>
    <message>
        <source>To table 3: that he seated the three was accepted, so he sees it</source>
        <extracomment>when-not-to: stops 3 question choices 1 text</extracomment>
        <translation>3 号桌：安排那三位入座已被接受，所以他看得到</translation>
    </message>
    <message>
        <source>To table 3: he looks before he goes, so nothing can go wrong</source>
        <extracomment>when-not-to: stops 3 question choices 2 text</extracomment>
        <translation>3 号桌：他走之前先看一眼，所以不会出错</translation>
    </message>
    <message>
        <source>To table 2</source>
        <extracomment>when-not-to: stops 3 question choices 3 text</extracomment>
        <translation>2 号桌</translation>
    </message>
    <message>
        <source>To table 2: his view said that it was free. “Table 2 is taken by a party of 3.” He walked for nothing, and Charlie led the two to table 3, ten seconds later than in the other lunch.</source>
        <extracomment>when-not-to: stops 3 reveal happened</extracomment>
        <translation>2 号桌：他的视图说它空闲。“2 号桌已坐了 3 人。”他白走一趟，Charlie 把那两位领到 3 号桌，比另一顿午餐晚了十秒。</translation>
    </message>
    <message>
        <source>Two models have a time in between. Who gets them has to know what to do in it.</source>
        <extracomment>when-not-to: stops 3 reveal principle</extracomment>
        <translation>两个模型之间隔着一段时间。谁采用它们，谁就得知道这段时间里该怎么办。</translation>
    </message>
    <message>
        <source>Lunch is over. 17 came, alone or together; 12 were served by now, and four still sit. 42 times somebody looked at a view that lacked something.</source>
        <extracomment>when-not-to: stops 4 caption</extracomment>
        <translation>午餐结束了。来了 17 批客人，有单独的，也有同来的；到现在服务了 12 批，四批还坐着。有 42 次查看时，视图缺少了什么。</translation>
    </message>
    <message>
        <source>What did the guests get of it?</source>
        <extracomment>when-not-to: stops 4 hint</extracomment>
        <translation>客人从中得到了什么？</translation>
    </message>
    <message>
        <source>What has this lunch gained by views with stores of their own?</source>
        <extracomment>when-not-to: stops 4 question ask</extracomment>
        <translation>视图有了自己的存储，这顿午餐因此得到了什么？</translation>
    </message>
    <message>
        <source>Time: who reads does not wait for who writes</source>
        <extracomment>when-not-to: stops 4 question choices 1 text</extracomment>
        <translation>时间：读的人不用等写的人</translation>
    </message>
    <message>
        <source>It is more right: what is sourced from events cannot go wrong</source>
        <extracomment>when-not-to: stops 4 question choices 2 text</extracomment>
        <translation>更加正确：事件溯源的不会出错</translation>
    </message>
    <message>
        <source>Nothing: as many were served, and as fast</source>
        <extracomment>when-not-to: stops 4 question choices 3 text</extracomment>
        <translation>没有：服务的人一样多，也一样快</translation>
    </message>
    <message>
        <source>It is up to date again, so it has cost nothing either</source>
        <extracomment>when-not-to: stops 4 question choices 4 text</extracomment>
        <translation>它又是最新的了，所以也没付出什么</translation>
    </message>
    <message>
        <source>Food took 6:52 in both lunches, and 12 were served in both. With one model no look lacked anything and nobody was refused; here it was 42 looks, and one walk in vain.</source>
        <extracomment>when-not-to: stops 4 reveal happened</extracomment>
        <translation>两顿午餐里上菜都用了 6:52，都服务了 12 批。用一个模型时，没有一次查看缺少什么，也没有人被拒绝；这里有 42 次查看有缺，还白走了一趟。</translation>
    </message>
    <message>
        <source>A second model pays where many read what few write, in forms of their own. Where two people do everything, it is one more thing to keep in step.</source>
        <extracomment>when-not-to: stops 4 reveal principle</extracomment>
        <translation>读的人多、写的人少，又要各自的形式，第二个模型就划算。只有两个人什么都做时，它只是多了一样要保持同步的东西。</translation>
    </message>
    <message>
        <source>The house has grown fond of its log all the same: of each order it tells how it came to be. Say that not all of it is worth that.</source>
        <extracomment>when-not-to: stops 5 caption</extracomment>
        <translation>店里还是喜欢上了日志：它能讲述每个订单的来龙去脉。假设并非所有东西都值得这样做。</translation>
    </message>
    <message>
        <source>Of what would you keep the events, if you had to choose?</source>
        <extracomment>when-not-to: stops 5 question ask</extracomment>
        <translation>如果必须选择，哪些东西的事件要保留？</translation>
    </message>
    <message>
        <source>Of everything: what is good for orders is good for menu, tables and staff list</source>
        <extracomment>when-not-to: stops 5 question choices 1 text</extracomment>
        <translation>全部：对订单好的，对菜单、餐桌和员工名单也好</translation>
    </message>
    <message>
        <source>All or nothing: without events and messages it would not be CQRS</source>
        <extracomment>when-not-to: stops 5 question choices 2 text</extracomment>
        <translation>要么全有，要么全无：没有事件和消息就不是 CQRS</translation>
    </message>
    <message>
        <source>Of orders and money; menu and tables can stay rows that are changed</source>
        <extracomment>when-not-to: stops 5 question choices 3 text</extracomment>
        <translation>订单和钱；菜单和餐桌可以仍是直接修改的行</translation>
    </message>
    <message>
        <source>Ben&apos;s order has 12 events; each answers what a guest, a cook or the tax office may ask: who, when, how much. The ramen cost 12.00 all day: one row says it, and nobody asks how it came to be.</source>
        <extracomment>when-not-to: stops 5 reveal happened</extracomment>
        <translation>Ben 的订单有 12 个事件；每个都回答客人、厨师或税务局可能问的：谁，何时，多少钱。ramen 整天都是 12.00：一行就说清了，没有人问它是怎么来的。</translation>
    </message>
    <message>
        <source>Choose part by part. Events are for what has a history that somebody asks for; to split reading from writing needs no events at all.</source>
        <extracomment>when-not-to: stops 5 reveal principle</extracomment>
        <translation>要逐个部分选择。事件用于有历史、而且有人会追问的东西；把读与写分开，根本不需要事件。</translation>
    </message>
    <message>
        <source>To be able to say no: to see what a second model costs where it gains nothing, and that a system need not be all of one kind.</source>
        <extracomment>when-not-to: teacher aim</extracomment>
        <translation>能够说不：看到第二个模型在没有好处的地方要付出什么，并看到系统不必全是一种样式。</translation>
    </message>
    <message>
        <source>What would have to change in this house, for the second model to pay?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>这家店要有什么变化，第二个模型才划算？</translation>
    </message>
    <message>
        <source>Which parts of a web shop would you leave as they are?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>网店的哪些部分会保持原样？</translation>
    </message>
    <message>
        <source>Two models are twice the code for each new field. Who pays for that, and when?</source>
        <extracomment>when-not-to: teacher questions</extracomment>
        <translation>两个模型意味着每个新字段要两份代码。谁来付这个代价，什么时候付？</translation>
    </message>
    <message>
        <source>The class concludes that CQRS is bad. Show “Asking, or reading a board” again: there reading was the work.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>全班得出结论：CQRS 不好。再看一次“问人，还是看屏”：在那里，读取本身就是工作。</translation>
    </message>
    <message>
        <source>“But the log!” A log can be kept beside one model; so it is in the first evening.</source>
        <extracomment>when-not-to: teacher goesWrong</extracomment>
        <translation>“可是日志呢！”一个模型旁边也可以保留日志；第一个晚间就是这样。</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>谁可以写，谁可以读</translation>
    </message>
    <message>
        <source>Commands are somebody&apos;s task, views are made for their readers, and a name stands in more places than one row.</source>
        <extracomment>who-may-write-and-who-may-read: shows</extracomment>
        <translation>命令是某个人的职责，视图是为读它的人准备的，而一个名字存在于不止一行里。</translation>
    </message>
    <message>
        <source>Amira&apos;s fried rice is on the kitchen&apos;s screen. Nobody has begun. Roger, who serves, reads that screen too; he wants to help and presses “start” there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 caption</extracomment>
        <translation>Amira 的 fried rice 在厨房屏幕上。还没有人开始做。负责上菜的 Roger 也看这块屏幕；他想帮忙，就在上面按下“开始”。</translation>
    </message>
    <message>
        <source>Whose task is it to start cooking?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 hint</extracomment>
        <translation>开始制作是谁的职责？</translation>
    </message>
    <message>
        <source>What does he get for an answer?</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question ask</extracomment>
        <translation>他得到什么回答？</translation>
    </message>
    <message>
        <source>None: a command is not answered</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 1 text</extracomment>
        <translation>没有：命令不能有任何回答</translation>
    </message>
    <message>
        <source>Yes: he has looked, and nobody has begun</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 2 text</extracomment>
        <translation>可以：他看过，还没有人开始</translation>
    </message>
    <message>
        <source>No, and why</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 question choices 3 text</extracomment>
        <translation>不行，以及为什么</translation>
    </message>
    <message>
        <source>“Roger (runner) may not start cooking.” Ten seconds later, at 12:04:50, Mei starts, and nobody objects. What he asked for is no event: nothing of it is on any screen.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal happened</extracomment>
        <translation>“Roger（传菜员）不能开始制作。”十秒后的 12:04:50，Mei 开始做，没有人反对。他要求的不是事件：任何屏幕上都没有痕迹。</translation>
    </message>
    <message>
        <source>A command may be refused, and says why. Who may give it is decided where it is handled, not by what a screen shows.</source>
        <extracomment>who-may-write-and-who-may-read: stops 1 reveal principle</extracomment>
        <translation>命令可能被拒绝，并说明原因。谁可以发出它，在处理它的地方决定，而不是由屏幕上显示的来决定。</translation>
    </message>
    <message>
        <source>Three views show order 1: the kitchen&apos;s, the waiters&apos;, and the board on the wall that every guest can read.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 caption</extracomment>
        <translation>三个视图显示订单 1：厨房的、服务员的，以及墙上每位客人都能读的叫号屏。</translation>
    </message>
    <message>
        <source>What may everybody know of Amira?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 hint</extracomment>
        <translation>关于 Amira，哪些可以人人都知道？</translation>
    </message>
    <message>
        <source>What must be so, that this board may hang on the wall?</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question ask</extracomment>
        <translation>要怎样，这块叫号屏才可以挂在墙上？</translation>
    </message>
    <message>
        <source>It needs a database of its own</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 1 text</extracomment>
        <translation>它需要一个自己的数据库</translation>
    </message>
    <message>
        <source>It must never be late</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 2 text</extracomment>
        <translation>它绝不能有延迟</translation>
    </message>
    <message>
        <source>No name, no allergy and no money stands in it</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 question choices 3 text</extracomment>
        <translation>上面没有名字、过敏和金额</translation>
    </message>
    <message>
        <source>The board has a number, 1, and how far it is. The kitchen&apos;s ticket says Amira, and peanuts: who must not eat them is the kitchen&apos;s business, and nobody else&apos;s at the counter.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal happened</extracomment>
        <translation>叫号屏上有号码 1，以及进展到哪里。厨房的小票上写着 Amira 和花生：谁不能吃花生，是厨房的事，与柜台边的其他人无关。</translation>
    </message>
    <message>
        <source>A view is made for its readers: what they may not know is not hidden in it, it is not there.</source>
        <extracomment>who-may-write-and-who-may-read: stops 2 reveal principle</extracomment>
        <translation>视图是为它的读者准备的：他们不该知道的，不是藏在里面，而是根本不在里面。</translation>
    </message>
    <message>
        <source>Table 1 wants a soup instead of the ramen. Charlie looks at the waiters&apos; view: it says that the ramen was sent to the kitchen, no more. He is about to take it off the order.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 caption</extracomment>
        <translation>1 号桌想把 ramen 换成汤。Charlie 看服务员视图：它只说 ramen 已发给厨房。他正要把它从订单里去掉。</translation>
    </message>
    <message>
        <source>Mei has it in her pan. What happens?</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question ask</extracomment>
        <translation>Mei 已经把它下锅了。会发生什么？</translation>
    </message>
    <message>
        <source>It is taken off: his view did not forbid it</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 1 text</extracomment>
        <translation>去掉了：他的视图没有禁止</translation>
    </message>
    <message>
        <source>Nothing he hears of: he sends, and that is all</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 2 text</extracomment>
        <translation>他什么也听不到：发送就是全部</translation>
    </message>
    <message>
        <source>He is told that only a manager can do that now</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 question choices 3 text</extracomment>
        <translation>他被告知现在只有经理能这样做</translation>
    </message>
    <message>
        <source>“Line 1 (ramen) of order 2 is cooking: only a manager can void it.” Nadia does it at 12:07:30; the ramen is thrown away, and stays in the log with her reason.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal happened</extracomment>
        <translation>“订单 2 的第 1 行（ramen）正在做：只有经理能作废。”Nadia 在 12:07:30 作废；这份 ramen 被扔掉，连同她的理由留在日志里。</translation>
    </message>
    <message>
        <source>Views guide, the write side decides: it looks at what is so, and at who asks.</source>
        <extracomment>who-may-write-and-who-may-read: stops 3 reveal principle</extracomment>
        <translation>视图引导，写入端决定：它看实际情况，也看是谁在要求。</translation>
    </message>
    <message>
        <source>Amira has her food and is gone, from the kitchen&apos;s screen and from the waiters&apos;. She asks that her name be forgotten. In half a minute all rows of all views are thrown away, hers in the order details too. At 12:11 the views are folded again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 caption</extracomment>
        <translation>Amira 拿到菜走了，也从厨房和服务员的屏幕上消失了。她要求忘掉她的名字。半分钟后，所有视图的所有行都被丢弃，包括订单详情里她的那一行。12:11 视图重新折叠。</translation>
    </message>
    <message>
        <source>What are the views made from?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 hint</extracomment>
        <translation>视图是由什么生成的？</translation>
    </message>
    <message>
        <source>Where does her name stand at 12:11?</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question ask</extracomment>
        <translation>12:11 她的名字在哪里？</translation>
    </message>
    <message>
        <source>Nowhere: the row in which it stood is gone</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 1 text</extracomment>
        <translation>哪里也没有：写有它的那一行已经没了</translation>
    </message>
    <message>
        <source>Nowhere: what is thrown away is deleted from the log, and the views follow</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 2 text</extracomment>
        <translation>哪里也没有：丢弃的也从日志中删除，视图随之而变</translation>
    </message>
    <message>
        <source>In the order details, as before</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 question choices 3 text</extracomment>
        <translation>在订单详情里，和之前一样</translation>
    </message>
    <message>
        <source>Without any read store, who looked was told her name by the tables of the write side. Folded again, the order details say Amira, and peanuts: it came back from what was recorded when she ordered.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal happened</extracomment>
        <translation>没有任何读存储时，查看的人从写入端的表里得知她的名字。重新折叠后，订单详情写着 Amira 和花生：它来自她点单时的记录。</translation>
    </message>
    <message>
        <source>Deleting a row forgets nobody: a view is a copy, and the next one has the name again.</source>
        <extracomment>who-may-write-and-who-may-read: stops 4 reveal principle</extracomment>
        <translation>删掉一行，谁也没有忘掉：视图是副本，下一个副本里又有那个名字。</translation>
    </message>
    <message>
        <source>Event 9 says that order 1 was placed. The log is never changed: each event is sealed with the one before it.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 caption</extracomment>
        <translation>事件 9 说订单 1 已下单。日志从不改变：每个事件都与前一个封在一起。</translation>
    </message>
    <message>
        <source>How can she be forgotten all the same?</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question ask</extracomment>
        <translation>即便如此，怎样才能忘掉她？</translation>
    </message>
    <message>
        <source>Delete event 9, and fold the views again</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 1 text</extracomment>
        <translation>删除事件 9，然后重新折叠视图</translation>
    </message>
    <message>
        <source>Delete her row in every view there is, each night</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 2 text</extracomment>
        <translation>每晚在所有视图中删除她的那一行</translation>
    </message>
    <message>
        <source>Keep her name beside the log, where it can be destroyed</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 question choices 3 text</extracomment>
        <translation>把她的名字放在日志旁边，在那里可以销毁</translation>
    </message>
    <message>
        <source>So it is here: name and allergies lie beside the log, and event 9 has only a hash of them. Once they are destroyed, order 1 is still one fried rice for 9.00, paid, cooked and delivered, of nobody.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal happened</extracomment>
        <translation>这里就是这样：名字和过敏放在日志旁边，事件 9 里只有它们的哈希值。一旦销毁，订单 1 仍是一份 9.00 的 fried rice，已付款、做好、送达，但不属于任何人。</translation>
    </message>
    <message>
        <source>Decide before you record what may have to go, and keep it where it can go.</source>
        <extracomment>who-may-write-and-who-may-read: stops 5 reveal principle</extracomment>
        <translation>记录之前就要决定哪些以后可能必须消失，并把它放在可以消失的地方。</translation>
    </message>
    <message>
        <source>To see that writing is a right that is checked with each command, that reading is settled by what a view is made of, and that forgetting has to be planned.</source>
        <extracomment>who-may-write-and-who-may-read: teacher aim</extracomment>
        <translation>看到写是一种权利，随每个命令检查；读由视图包含什么来决定；忘记则需要事先规划。</translation>
    </message>
    <message>
        <source>Which of the restaurant&apos;s views could a guest&apos;s phone be given, and what of it?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>餐厅的哪些视图可以给客人的手机，给其中的哪些内容？</translation>
    </message>
    <message>
        <source>Where else does a guest&apos;s name stand: copies, prints, mails, what others have read?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>客人的名字还存在于哪里：副本、打印件、邮件、别人读到的？</translation>
    </message>
    <message>
        <source>Is a hash of a name a name? What if there are only a few names it can be?</source>
        <extracomment>who-may-write-and-who-may-read: teacher questions</extracomment>
        <translation>名字的哈希值算名字吗？如果可能的名字只有几个呢？</translation>
    </message>
    <message>
        <source>“Roger could simply have cooked.” He could; the question is who answers for it. Ask for an example from a hospital.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>“Roger 本来可以直接去做。”他可以；问题是由谁来负责。请举一个医院的例子。</translation>
    </message>
    <message>
        <source>The last answer looks like a trick of this program. Show it after class: cqrs-restaurant forget FILE order 1, then verify FILE.</source>
        <extracomment>who-may-write-and-who-may-read: teacher goesWrong</extracomment>
        <translation>最后的答案看起来像这个程序的把戏。课后演示：cqrs-restaurant forget FILE order 1，然后 verify FILE。</translation>
    </message>
    <message>
        <source>Written, and published</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>写入，与发布</translation>
    </message>
    <message>
        <source>Write twice, and one of the two can be lost. Write once and follow, and it comes perhaps twice.</source>
        <extracomment>written-and-published: shows</extracomment>
        <translation>写两次，其中一次可能丢失。写一次再跟随，它可能来两次。</translation>
    </message>
    <message>
        <source>Each command is written twice: into the log, and after that into the views. In five seconds Roger seats two guests at table 2, and between the two writes the program crashes. It is up again at once.</source>
        <extracomment>written-and-published: stops 1 caption</extracomment>
        <translation>每个命令都写两次：先写入日志，再写入视图。五秒后 Roger 安排两位客人坐到 2 号桌，在两次写入之间程序崩溃。它随即恢复。</translation>
    </message>
    <message>
        <source>Who knows that a second write was still to come?</source>
        <extracomment>written-and-published: stops 1 hint</extracomment>
        <translation>谁知道还有第二次写入？</translation>
    </message>
    <message>
        <source>What becomes of the second write?</source>
        <extracomment>written-and-published: stops 1 question ask</extracomment>
        <translation>第二次写入会怎样？</translation>
    </message>
    <message>
        <source>It never comes: nobody knows of it any more</source>
        <extracomment>written-and-published: stops 1 question choices 1 text</extracomment>
        <translation>它永远不来：没有人再知道它</translation>
    </message>
    <message>
        <source>It is repeated until it has arrived exactly once</source>
        <extracomment>written-and-published: stops 1 question choices 2 text</extracomment>
        <translation>它会重复，直到恰好到达一次</translation>
    </message>
    <message>
        <source>It waits on the way, where what is sent is kept</source>
        <extracomment>written-and-published: stops 1 question choices 3 text</extracomment>
        <translation>它在途中等待，发送的都保存在那里</translation>
    </message>
    <message>
        <source>The two guests sit at table 2, and the log has it. Roger&apos;s view shows table 2 free, and will go on doing so.</source>
        <extracomment>written-and-published: stops 1 reveal happened</extracomment>
        <translation>两位客人坐在 2 号桌，日志里有。Roger 的视图显示 2 号桌空闲，而且会一直这样。</translation>
    </message>
    <message>
        <source>Two writes without a common transaction: a crash between them loses the second.</source>
        <extracomment>written-and-published: stops 1 reveal principle</extracomment>
        <translation>没有共同事务的两次写入（双写，dual write）：两者之间崩溃，就丢失第二次。</translation>
    </message>
    <message>
        <source>New guests. Roger looks at his view, which has nothing outstanding: table 2 is free. He leads them there.</source>
        <extracomment>written-and-published: stops 2 caption</extracomment>
        <translation>来了新客人。Roger 看自己的视图，它没有任何未到的内容：2 号桌空闲。他领他们过去。</translation>
    </message>
    <message>
        <source>What will he be told?</source>
        <extracomment>written-and-published: stops 2 question ask</extracomment>
        <translation>他会被告知什么？</translation>
    </message>
    <message>
        <source>All is well: his view is up to date</source>
        <extracomment>written-and-published: stops 2 question choices 1 text</extracomment>
        <translation>一切顺利：他的视图是最新的</translation>
    </message>
    <message>
        <source>All is well: the way drops the older of two messages about one table</source>
        <extracomment>written-and-published: stops 2 question choices 2 text</extracomment>
        <translation>一切顺利：同一张桌的两条消息，途中会丢掉较旧的</translation>
    </message>
    <message>
        <source>That table 2 is taken: it is decided by the log</source>
        <extracomment>written-and-published: stops 2 question choices 3 text</extracomment>
        <translation>2 号桌有人：由日志来决定</translation>
    </message>
    <message>
        <source>He is refused: table 2 is taken by a party of two. He and his guests stand there, and the view still shows it free.</source>
        <extracomment>written-and-published: stops 2 reveal happened</extracomment>
        <translation>他被拒绝：2 号桌已坐了两人。他和客人站在那里，视图仍显示它空闲。</translation>
    </message>
    <message>
        <source>What decides is where one can look up a stream and append to it only if nobody else has. A way for messages cannot do that.</source>
        <extracomment>written-and-published: stops 2 reveal principle</extracomment>
        <translation>做决定的地方，要能查到一个流，并且只在没有别人追加时才追加。传递消息的途径做不到。</translation>
    </message>
    <message>
        <source>The same minutes; now there is only one write, into the log. Each view follows the log, and notes how far it has come. Roger&apos;s view shows table 2 taken.</source>
        <extracomment>written-and-published: stops 3 caption</extracomment>
        <translation>同样的几分钟；现在只有一次写入，写入日志。每个视图跟随日志，并记下自己到了哪里。Roger 的视图显示 2 号桌有人。</translation>
    </message>
    <message>
        <source>Amira pays 8.00 in five seconds. The order details will show it, and then, before they have noted how far they have come, their program crashes. It does not know what it has shown.</source>
        <extracomment>written-and-published: stops 4 caption</extracomment>
        <translation>五秒后 Amira 付 8.00。订单详情会显示它，随后，在记下到了哪里之前，它的程序崩溃。它不知道自己显示过什么。</translation>
    </message>
    <message>
        <source>Both choices it has are bad ones.</source>
        <extracomment>written-and-published: stops 4 hint</extracomment>
        <translation>它有两种选择，都不好。</translation>
    </message>
    <message>
        <source>It asks for the event once more. What can happen to it, asking or not?</source>
        <extracomment>written-and-published: stops 4 question ask</extracomment>
        <translation>它再次要求那个事件。要求或不要求，会出什么事？</translation>
    </message>
    <message>
        <source>Nothing either way, if exactly-once delivery was bought</source>
        <extracomment>written-and-published: stops 4 question choices 1 text</extracomment>
        <translation>都没事，只要买了恰好一次的投递</translation>
    </message>
    <message>
        <source>Asked for, it is shown twice; not asked for, it may be missing</source>
        <extracomment>written-and-published: stops 4 question choices 2 text</extracomment>
        <translation>要求，就显示两次；不要求，就可能缺少</translation>
    </message>
    <message>
        <source>Nothing: what sends the events knows what the view shows</source>
        <extracomment>written-and-published: stops 4 question choices 3 text</extracomment>
        <translation>都没事：发送事件的一方知道视图显示了什么</translation>
    </message>
    <message>
        <source>It was asked for again, and shown again: the order details say that 16.00 were taken. Amira paid once.</source>
        <extracomment>written-and-published: stops 4 reveal happened</extracomment>
        <translation>它再次要求，又显示了一次：订单详情说收了 16.00。Amira 只付了一次。</translation>
    </message>
    <message>
        <source>Since 12:07:30 the order details write down what they show and how far they are in one transaction. Ben pays 7.00 in five seconds, and the same crash follows.</source>
        <extracomment>written-and-published: stops 5 caption</extracomment>
        <translation>从 12:07:30 起，订单详情在一个事务中写下显示的内容和到了哪里。五秒后 Ben 付 7.00，接着是同样的崩溃。</translation>
    </message>
    <message>
        <source>Every event has a number.</source>
        <extracomment>written-and-published: stops 5 hint</extracomment>
        <translation>每个事件都有编号。</translation>
    </message>
    <message>
        <source>What will the order details say that Ben has paid?</source>
        <extracomment>written-and-published: stops 5 question ask</extracomment>
        <translation>订单详情会说 Ben 付了多少？</translation>
    </message>
    <message>
        <source>7.00: it may come again, and is passed over by its number</source>
        <extracomment>written-and-published: stops 5 question choices 1 text</extracomment>
        <translation>7.00：它可能再来，但凭编号就略过</translation>
    </message>
    <message>
        <source>14.00: only exactly-once delivery could have helped</source>
        <extracomment>written-and-published: stops 5 question choices 2 text</extracomment>
        <translation>14.00：只有恰好一次的投递才能避免</translation>
    </message>
    <message>
        <source>7.00: the way keeps the events, and takes out those that were read</source>
        <extracomment>written-and-published: stops 5 question choices 3 text</extracomment>
        <translation>7.00：途中保存着事件，并取出已读过的</translation>
    </message>
    <message>
        <source>7.00. That it may be sent twice nobody can prevent; that it counts twice the reader can.</source>
        <extracomment>written-and-published: stops 5 reveal happened</extracomment>
        <translation>7.00。它可能被发送两次，谁也无法防止；它是否计算两次，读取方可以防止。</translation>
    </message>
    <message>
        <source>At least once on the way, and a reader that knows what it has: that comes to once.</source>
        <extracomment>written-and-published: stops 5 reveal principle</extracomment>
        <translation>途中至少一次（at least once），读取方又知道自己有什么：合起来就是一次。</translation>
    </message>
    <message>
        <source>To see why there must be one write that decides, and why each reader must know what it has already.</source>
        <extracomment>written-and-published: teacher aim</extracomment>
        <translation>看到为什么必须由一次写入来决定，以及为什么每个读取方必须知道自己已有什么。</translation>
    </message>
    <message>
        <source>A shop writes an order into its database and then sends a message. Where can it crash, and what is wrong then?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>商店把订单写入数据库，然后发送一条消息。它可能在哪里崩溃，那时什么会出错？</translation>
    </message>
    <message>
        <source>What does an outbox change about the two writes, and what not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>对于这两次写入，发件箱（outbox）改变了什么，没有改变什么？</translation>
    </message>
    <message>
        <source>Which work may be done twice without harm? Which not?</source>
        <extracomment>written-and-published: teacher questions</extracomment>
        <translation>哪些工作做两次也无害？哪些不行？</translation>
    </message>
    <message>
        <source>Somebody has bought exactly-once delivery. Ask what happened when the acknowledgement was lost; most often duplicates are known by a number, as here.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>有人买了恰好一次的投递。问一问确认丢失时会怎样；多半也是凭编号识别重复，和这里一样。</translation>
    </message>
    <message>
        <source>The class wants one transaction over log and broker. It can be had, and then both must be up for either to work.</source>
        <extracomment>written-and-published: teacher goesWrong</extracomment>
        <translation>全班想要一个跨日志和消息代理的事务。可以做到，但那样两者必须都在运行，其中任何一个才能工作。</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>空白的叫号屏</translation>
    </message>
    <message>
        <source>A view is thrown away at the peak: each look rebuilds it, or one does and the others wait.</source>
        <extracomment>the-empty-board: shows</extracomment>
        <translation>视图在高峰时被丢弃：每次查看都重建它，或者由一个重建，其他的等待。</translation>
    </message>
    <message>
        <source>Six wait for their food and find their numbers here. In ten seconds the board is thrown away. Who then looks and finds it empty has it rebuilt from the log. One projector does that; a rebuild takes it some twenty seconds.</source>
        <extracomment>the-empty-board: stops 1 caption</extracomment>
        <translation>六位客人在等菜，在这里找得到自己的号码。十秒后叫号屏被丢弃。谁查看时发现它为空，就让它从日志重建。由一个投影器来做；一次重建要二十秒左右。</translation>
    </message>
    <message>
        <source>What does somebody find who looks while the first rebuild runs?</source>
        <extracomment>the-empty-board: stops 1 hint</extracomment>
        <translation>第一个重建正在进行时，查看的人看到什么？</translation>
    </message>
    <message>
        <source>For how long is the board empty?</source>
        <extracomment>the-empty-board: stops 1 question ask</extracomment>
        <translation>叫号屏会空多久？</translation>
    </message>
    <message>
        <source>Some twenty seconds: that is what a rebuild has taken whenever it was tried</source>
        <extracomment>the-empty-board: stops 1 question choices 1 text</extracomment>
        <translation>二十秒左右：每次试过，重建都用这么久</translation>
    </message>
    <message>
        <source>Less than twenty: several begin one, and who share their work are faster</source>
        <extracomment>the-empty-board: stops 1 question choices 2 text</extracomment>
        <translation>不到二十秒：几个重建同时开始，分担工作更快</translation>
    </message>
    <message>
        <source>Much longer: who looks meanwhile finds it empty, and begins one more</source>
        <extracomment>the-empty-board: stops 1 question choices 3 text</extracomment>
        <translation>久得多：期间查看的人发现它为空，又启动一个</translation>
    </message>
    <message>
        <source>For the rest of lunch: a replay takes all the orders again</source>
        <extracomment>the-empty-board: stops 1 question choices 4 text</extracomment>
        <translation>直到午餐结束：重放会把所有订单重新接一遍</translation>
    </message>
    <message>
        <source>A minute has gone, and it is empty. Seventeen looks found it so, and began a rebuild each; none is through. Nobody has ordered again: there are nineteen orders, as before.</source>
        <extracomment>the-empty-board: stops 1 reveal happened</extracomment>
        <translation>一分钟过去了，它仍为空。十七次查看发现如此，各启动了一个重建；一个也没有完成。没有人重新点单：还是十九个订单。</translation>
    </message>
    <message>
        <source>Seventeen rebuilds run. The first of them began more than a minute ago, and twenty seconds of work would have been enough for it.</source>
        <extracomment>the-empty-board: stops 2 caption</extracomment>
        <translation>十七个重建在进行。第一个开始于一分多钟前，而它本来二十秒的工作就够了。</translation>
    </message>
    <message>
        <source>How much of the projector does the first one get?</source>
        <extracomment>the-empty-board: stops 2 hint</extracomment>
        <translation>第一个重建得到投影器的多少？</translation>
    </message>
    <message>
        <source>Why is the first one not through?</source>
        <extracomment>the-empty-board: stops 2 question ask</extracomment>
        <translation>为什么第一个还没有完成？</translation>
    </message>
    <message>
        <source>They share one projector: of its work each gets a seventeenth</source>
        <extracomment>the-empty-board: stops 2 question choices 1 text</extracomment>
        <translation>它们共用一个投影器：各得其工作的十七分之一</translation>
    </message>
    <message>
        <source>The log is too long: it wants snapshots</source>
        <extracomment>the-empty-board: stops 2 question choices 2 text</extracomment>
        <translation>日志太长：需要快照</translation>
    </message>
    <message>
        <source>Two write to one board at the same moment: it wants a lock</source>
        <extracomment>the-empty-board: stops 2 question choices 3 text</extracomment>
        <translation>两方同时写一块叫号屏：需要锁</translation>
    </message>
    <message>
        <source>It cooks all dishes again, and the kitchen is busy</source>
        <extracomment>the-empty-board: stops 2 question choices 4 text</extracomment>
        <translation>它把所有菜重新做一遍，厨房很忙</translation>
    </message>
    <message>
        <source>Two minutes: 27 were begun, and none is through. The log has not grown in the second minute, for nobody gave a command; but each look makes all of them slower, so the next look finds it empty, too.</source>
        <extracomment>the-empty-board: stops 2 reveal happened</extracomment>
        <translation>两分钟：启动了 27 个，一个也没有完成。第二分钟里日志没有增长，因为没有人发出命令；但每次查看都让所有重建更慢，于是下一次查看又发现它为空。</translation>
    </message>
    <message>
        <source>Three seconds ago the first was through, and the others were given up: of 112 rebuilds one was needed. The board was empty for ten minutes. Twelve times guests have asked Roger what it would have told them, and each answer kept him from serving: seven wait for food, and fifteen orders were served.</source>
        <extracomment>the-empty-board: stops 3 caption</extracomment>
        <translation>三秒前第一个完成，其余的放弃了：112 个重建中只需要一个。叫号屏空了十分钟。客人有十二次去问 Roger 本该显示在上面的内容，每次答复都让他顾不上上菜：七位在等菜，上了十五个订单。</translation>
    </message>
    <message>
        <source>The same guests once more, and the same board, thrown away five seconds ago. One thing differs: who finds it empty while it is being rebuilt begins nothing, and waits for that rebuild. One has begun.</source>
        <extracomment>the-empty-board: stops 4 caption</extracomment>
        <translation>相同的客人再来一次，同一块叫号屏，五秒前被丢弃。一处不同：重建期间谁发现它为空，就什么也不启动，而是等那个重建。已经启动了一个。</translation>
    </message>
    <message>
        <source>How many share the projector now?</source>
        <extracomment>the-empty-board: stops 4 hint</extracomment>
        <translation>现在有几个共用投影器？</translation>
    </message>
    <message>
        <source>When do those who wait see their numbers?</source>
        <extracomment>the-empty-board: stops 4 question ask</extracomment>
        <translation>等待的人什么时候看到自己的号码？</translation>
    </message>
    <message>
        <source>When all views are rebuilt: who waits for one waits for all</source>
        <extracomment>the-empty-board: stops 4 question choices 1 text</extracomment>
        <translation>等所有视图都重建完：等一个就是等全部</translation>
    </message>
    <message>
        <source>When that one rebuild is through: some twenty seconds after the first look</source>
        <extracomment>the-empty-board: stops 4 question choices 2 text</extracomment>
        <translation>等那一个重建完成：第一次查看后二十秒左右</translation>
    </message>
    <message>
        <source>Later than before: there many worked on it, here one does</source>
        <extracomment>the-empty-board: stops 4 question choices 3 text</extracomment>
        <translation>比之前更晚：那里许多个在做，这里只有一个</translation>
    </message>
    <message>
        <source>When the dishes are cooked again</source>
        <extracomment>the-empty-board: stops 4 question choices 4 text</extracomment>
        <translation>等菜重新做好的时候</translation>
    </message>
    <message>
        <source>At 12:30:21, by one rebuild. By 12:40 one question was asked here, there twelve; three wait for food, there seven; nineteen orders were served, there fifteen.</source>
        <extracomment>the-empty-board: stops 4 reveal happened</extracomment>
        <translation>12:30:21，靠一个重建。到 12:40 为止，这里问了一次，那里十二次；这里三位在等菜，那里七位；这里上了十九个订单，那里十五个。</translation>
    </message>
    <message>
        <source>What many want at once is made once, and the others wait for it: single flight. Otherwise the work grows with those who wait for it: a stampede.</source>
        <extracomment>the-empty-board: stops 4 reveal principle</extracomment>
        <translation>许多人同时想要的，只做一次，其他人等它：单飞（single flight）。否则工作随等待的人一起增长：蜂拥（stampede）。</translation>
    </message>
    <message>
        <source>To see how many rebuilds of one view keep each other from ending, and that one is enough.</source>
        <extracomment>the-empty-board: teacher aim</extracomment>
        <translation>看到同一视图的许多重建怎样互相妨碍而都完不成，以及一个就够了。</translation>
    </message>
    <message>
        <source>A projector twice as fast: what would have become of it? And looks half as often?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>如果投影器快一倍，会怎样？如果查看的频率减半呢？</translation>
    </message>
    <message>
        <source>Who waits for a rebuild could be shown the old board, with its age. When is that better, and when is it not?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>等待重建的人可以先看旧的叫号屏，并注明有多旧。什么时候这样更好，什么时候不好？</translation>
    </message>
    <message>
        <source>A thousand telephones ask for the same page at the moment at which it falls out of a cache. Where does single flight stand there, and what if that one request fails?</source>
        <extracomment>the-empty-board: teacher questions</extracomment>
        <translation>一千部手机在某个页面从缓存中失效的那一刻请求它。单飞在那里用在何处，如果那唯一的请求失败了呢？</translation>
    </message>
    <message>
        <source>“Then build it before somebody looks.” That is good, too: a view that follows its log is never empty. Here somebody has thrown it away, as happens with caches and with a new version of a projection.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>“那就在有人查看之前建好。”这也很好：跟随日志的视图从不为空。这里是有人把它丢弃了，缓存会这样，投影换新版本时也会这样。</translation>
    </message>
    <message>
        <source>The class takes the 112 for 112 guests. There are six or seven who wait: each looks again and again, and each look begins one more.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>全班把 112 当成 112 位客人。等待的只有六七位：每个人反复查看，每次查看又启动一个。</translation>
    </message>
    <message>
        <source>“More projectors, then.” Ask how many looks come in twenty seconds, and what happens when there are more of them. All but one of them do the same work once again.</source>
        <extracomment>the-empty-board: teacher goesWrong</extracomment>
        <translation>“那就多加投影器。”问一问二十秒内有多少次查看，查看更多时又会怎样。除了一个，其余全在做同样的重复工作。</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>手中的叫号屏</translation>
    </message>
    <message>
        <source>Who reads a view that is behind waits for what is there. That costs him, and whoever he asks, and nobody else.</source>
        <extracomment>the-board-in-your-hand: shows</extracomment>
        <translation>读落后视图的人，等的是已经在那里的东西。代价由他承担，也由他询问的人承担，别人都不承担。</translation>
    </message>
    <message>
        <source>Amira, Ben and Chiara have ordered. Now you: come in by the code, order one dish, and pay. The restaurant stands still until all have. The board in your hand shows what was two minutes ago, and says so.</source>
        <extracomment>the-board-in-your-hand: stops 1 caption</extracomment>
        <translation>Amira、Ben 和 Chiara 已经点单。现在轮到你们：扫码进来，点一道菜，付款。等所有人都点完，餐厅才继续。手中的叫号屏显示的是两分钟前的情况，它自己也这样说明。</translation>
    </message>
    <message>
        <source>Who has no phone goes with Amira: her number is 1.</source>
        <extracomment>the-board-in-your-hand: stops 1 hint</extracomment>
        <translation>没有手机的人跟着 Amira：她的号码是 1。</translation>
    </message>
    <message>
        <source>Number 1 is ready and stands on the pass. Amira looks at the board every few seconds, as you do.</source>
        <extracomment>the-board-in-your-hand: stops 2 caption</extracomment>
        <translation>1 号已备好，放在出餐口。Amira 每隔几秒看一次叫号屏，和你们一样。</translation>
    </message>
    <message>
        <source>What does the board in your hand say of number 1?</source>
        <extracomment>the-board-in-your-hand: stops 2 hint</extracomment>
        <translation>手中的叫号屏怎么说 1 号？</translation>
    </message>
    <message>
        <source>Which guests can know by now that it is ready?</source>
        <extracomment>the-board-in-your-hand: stops 2 question ask</extracomment>
        <translation>哪些客人现在能知道它已备好？</translation>
    </message>
    <message>
        <source>All: what the kitchen has called ready stands on the board</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 1 text</extracomment>
        <translation>所有人：厨房报告备好的，叫号屏上都有</translation>
    </message>
    <message>
        <source>Only who asks Roger; the board says it in two minutes</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 2 text</extracomment>
        <translation>只有去问 Roger 的人；叫号屏两分钟后才说</translation>
    </message>
    <message>
        <source>Nobody: a board that is late is wrong, and no use</source>
        <extracomment>the-board-in-your-hand: stops 2 question choices 3 text</extracomment>
        <translation>没有人：延迟的叫号屏是错误的，没有用处</translation>
    </message>
    <message>
        <source>The board called number 1 at 12:04:44, two minutes after the cook had. Until then nothing on it was wrong: it said what had been so two minutes before.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal happened</extracomment>
        <translation>叫号屏在 12:04:44 叫了 1 号，比厨师晚两分钟。在那之前，它上面没有任何错误：它说的是两分钟前的实情。</translation>
    </message>
    <message>
        <source>A view that is behind is right about a moment that is over. Who reads it has to be told how long ago that was.</source>
        <extracomment>the-board-in-your-hand: stops 2 reveal principle</extracomment>
        <translation>落后的视图对一个已经过去的时刻来说是正确的。必须让读它的人知道，那是多久以前。</translation>
    </message>
    <message>
        <source>Whoever is called comes and collects. Whoever is not may wait, or ask Roger. The restaurant stands still until you have decided.</source>
        <extracomment>the-board-in-your-hand: stops 3 caption</extracomment>
        <translation>被叫到的人来取餐。没被叫到的人可以等，也可以问 Roger。等你们决定好，餐厅才继续。</translation>
    </message>
    <message>
        <source>Your page shows the age of its board. Is your number on it?</source>
        <extracomment>the-board-in-your-hand: stops 3 hint</extracomment>
        <translation>你的页面显示叫号屏的内容有多旧。上面有你的号码吗？</translation>
    </message>
    <message>
        <source>Here stands what the board&apos;s two minutes have cost: who waited for what stood on the pass, and who asked for nothing.</source>
        <extracomment>the-board-in-your-hand: stops 4 caption</extracomment>
        <translation>这里列出叫号屏的两分钟造成的代价：谁在等已放在出餐口的菜，谁白问了一趟。</translation>
    </message>
    <message>
        <source>Who pays when a view is behind?</source>
        <extracomment>the-board-in-your-hand: stops 4 question ask</extracomment>
        <translation>视图落后时，谁付出代价？</translation>
    </message>
    <message>
        <source>Nobody: in the end all have their food</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 1 text</extracomment>
        <translation>没有人：最后大家都拿到了自己的菜</translation>
    </message>
    <message>
        <source>All, the kitchen too: where one view is late, everything waits for it</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 2 text</extracomment>
        <translation>所有人，包括厨房：一个视图延迟，一切都等它</translation>
    </message>
    <message>
        <source>Who goes by it, and Roger, whom the others ask</source>
        <extracomment>the-board-in-your-hand: stops 4 question choices 3 text</extracomment>
        <translation>依它行事的人，还有被其他人询问的 Roger</translation>
    </message>
    <message>
        <source>The ledger has a line for each who went by the board while his food stood on the pass, with how long he waited, and for each question that a board up to date would have spared Roger.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal happened</extracomment>
        <translation>损害账本中，每个在自己的菜放在出餐口时仍依叫号屏行事的人各占一行，记着他等了多久；若叫号屏是最新的，Roger 就不必答复的每次询问，也各占一行。</translation>
    </message>
    <message>
        <source>A read view moves work from who serves to who reads. How late it may be is a question of who pays for it.</source>
        <extracomment>the-board-in-your-hand: stops 4 reveal principle</extracomment>
        <translation>读视图把工作从提供服务的人转移到读的人。它可以晚多久，要看由谁付出代价。</translation>
    </message>
    <message>
        <source>To meet a view that is behind in person: what it costs to wait for it, and whom it costs.</source>
        <extracomment>the-board-in-your-hand: teacher aim</extracomment>
        <translation>亲身体验落后的视图：等它要付出什么代价，由谁付出。</translation>
    </message>
    <message>
        <source>Who found the bird that he was in the ledger? What would have had to be on your page for you to come in time?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>谁在账本里找到了自己那只鸟？你的页面上本应有什么，你才会及时来取？</translation>
    </message>
    <message>
        <source>How many asked Roger? What did those wait for who stood behind them?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>有多少人问了 Roger？排在他们后面的人，等的是什么？</translation>
    </message>
    <message>
        <source>Which of you would have noticed, had the page not said how old its board is?</source>
        <extracomment>the-board-in-your-hand: teacher questions</extracomment>
        <translation>如果页面没有说明叫号屏的内容有多旧，你们当中谁会注意到？</translation>
    </message>
    <message>
        <source>No phone comes in: the network keeps its devices apart. Half a minute after the doors were opened their window says so and offers the show of hands; the lesson goes on with Amira, Ben, Chiara and Daniel, and shows the same.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>没有手机进得来：网络把各个设备相互隔开。开门半分钟后，门的窗口会这样提示，并提供举手；课程由 Amira、Ben、Chiara 和 Daniel 继续，展示的内容相同。</translation>
    </message>
    <message>
        <source>All want to scan first and listen later. Open the doors before the lesson begins: who is in stays in.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>大家都想先扫码、后听讲。请在上课前开门：进来的人会一直在里面。</translation>
    </message>
    <message>
        <source>More than sixty order: the kitchen needs longer than the lesson. Say so, and let it run on for a while behind its last stop.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>点单的人超过六十：厨房需要的时间比这一课更长。请说明这一点，并在最后一个停点之后让它再运行一会儿。</translation>
    </message>
    <message>
        <source>Somebody orders after the restaurant has gone on. He is served like all others, only later.</source>
        <extracomment>the-board-in-your-hand: teacher goesWrong</extracomment>
        <translation>有人在餐厅继续之后才点单。他和其他人一样得到服务，只是更晚。</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A party moves</source>
        <extracomment>a-party-moves: name</extracomment>
        <translation>一桌客人换桌</translation>
    </message>
    <message>
        <source>Half an hour with two parties and a guest at the counter. A party is led to a table that is taken, a burger is ordered by mistake, and guests who sit in a draught move to another table.</source>
        <extracomment>a-party-moves: about</extracomment>
        <translation>半小时，两桌客人和柜台边的一位客人。一桌客人被领到有人的餐桌，一份 burger 点错了，坐在风口的客人换到另一张餐桌。</translation>
    </message>
    <message>
        <source>The views are thrown away</source>
        <extracomment>a-party-moves: architectures 1 title</extracomment>
        <translation>视图被丢弃</translation>
    </message>
    <message>
        <source>There are no read stores any more. Each look joins the tables of the write side.</source>
        <extracomment>a-party-moves: architectures 1 caption</extracomment>
        <translation>不再有读存储。每次查看都连接写入端的表。</translation>
    </message>
    <message>
        <source>Folded again</source>
        <extracomment>a-party-moves: architectures 2 title</extracomment>
        <translation>重新折叠</translation>
    </message>
    <message>
        <source>Every view is folded again from the log, from its first event on.</source>
        <extracomment>a-party-moves: architectures 2 caption</extracomment>
        <translation>每个视图都从日志的第一个事件起重新折叠。</translation>
    </message>
    <message>
        <source>A second pair of hands</source>
        <extracomment>a-second-pair-of-hands: name</extracomment>
        <translation>多一双手</translation>
    </message>
    <message>
        <source>Roger alone does everything. At 12:20 Charlie comes and takes orders and money, so that Roger has only to serve and to answer.</source>
        <extracomment>a-second-pair-of-hands: about</extracomment>
        <translation>Roger 一个人做所有事。12:20 Charlie 来了，点单收款，Roger 只需上菜和答复。</translation>
    </message>
    <message>
        <source>Charlie comes</source>
        <extracomment>a-second-pair-of-hands: rota 1 title</extracomment>
        <translation>Charlie 来了</translation>
    </message>
    <message>
        <source>Charlie takes orders and money, Roger serves and answers. Neither does the other&apos;s work.</source>
        <extracomment>a-second-pair-of-hands: rota 1 caption</extracomment>
        <translation>Charlie 点单收款，Roger 上菜和答复。谁也不做对方的工作。</translation>
    </message>
    <message>
        <source>A short rush</source>
        <extracomment>asking-or-reading-a-board: name</extracomment>
        <translation>一阵短高峰</translation>
    </message>
    <message>
        <source>Forty minutes in which Charlie takes orders and money and Roger serves and answers. Nobody has a board; who wants to know where his order is asks Roger, and each answer costs him a walk to the kitchen.</source>
        <extracomment>asking-or-reading-a-board: about</extracomment>
        <translation>四十分钟，Charlie 点单收款，Roger 上菜和答复。谁也没有看板；想知道自己的订单在哪里，就问 Roger，每次答复他都要去一趟厨房。</translation>
    </message>
    <message>
        <source>Did my write reach my view</source>
        <extracomment>did-my-write-reach-my-view: name</extracomment>
        <translation>我的写入到达我的视图了吗</translation>
    </message>
    <message>
        <source>Four times ten minutes; each time two parties come right after each other. The waiter view is half a minute late, the guests&apos; board a minute. Charlie, who seats and takes orders, waits for nothing, then keeps his own deeds in mind, then waits for his view, and then for all views.</source>
        <extracomment>did-my-write-reach-my-view: about</extracomment>
        <translation>四段，各十分钟；每段都有两桌客人接连到来。服务员视图延迟半分钟，叫号屏延迟一分钟。Charlie 安排入座和点单，先是什么也不等，然后记住自己做的，然后等自己的视图，最后等所有视图。</translation>
    </message>
    <message>
        <source>He keeps it in mind</source>
        <extracomment>did-my-write-reach-my-view: rota 1 title</extracomment>
        <translation>他记在心里</translation>
    </message>
    <message>
        <source>Whom Charlie has led to a table he knows, before his view shows it.</source>
        <extracomment>did-my-write-reach-my-view: rota 1 caption</extracomment>
        <translation>Charlie 把谁领到了哪张桌，不等视图显示他就知道。</translation>
    </message>
    <message>
        <source>He waits for his view</source>
        <extracomment>did-my-write-reach-my-view: rota 2 title</extracomment>
        <translation>他等自己的视图</translation>
    </message>
    <message>
        <source>Charlie stands until the waiter view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 2 caption</extracomment>
        <translation>Charlie 站着等，直到服务员视图显示他所做的。</translation>
    </message>
    <message>
        <source>He waits for all views</source>
        <extracomment>did-my-write-reach-my-view: rota 3 title</extracomment>
        <translation>他等所有视图</translation>
    </message>
    <message>
        <source>Charlie stands until every view shows what he did.</source>
        <extracomment>did-my-write-reach-my-view: rota 3 caption</extracomment>
        <translation>Charlie 站着等，直到每个视图都显示他所做的。</translation>
    </message>
    <message>
        <source>Guests who ask again</source>
        <extracomment>guests-who-ask-again: name</extracomment>
        <translation>一问再问的客人</translation>
    </message>
    <message>
        <source>For a quarter of an hour the guests&apos; board is eight minutes late. Who does not find his number asks Roger, after each answer as soon as before. Roger answers first and serves later, so more ask, and it does not end with the board&apos;s delay.</source>
        <extracomment>guests-who-ask-again: about</extracomment>
        <translation>叫号屏有一刻钟延迟八分钟。找不到自己号码的人去问 Roger，每次得到答复后，隔同样短的时间又问。Roger 先答复，后上菜，于是问的人更多；叫号屏恢复之后，这也没有结束。</translation>
    </message>
    <message>
        <source>The board falls behind</source>
        <extracomment>guests-who-ask-again: laterDelays 1 title</extracomment>
        <translation>叫号屏落后</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Who does not find his number asks Roger.</source>
        <extracomment>guests-who-ask-again: laterDelays 1 caption</extracomment>
        <translation>它显示的是八分钟前的情况。找不到自己号码的人去问 Roger。</translation>
    </message>
    <message>
        <source>The board is prompt again</source>
        <extracomment>guests-who-ask-again: laterDelays 2 title</extracomment>
        <translation>叫号屏恢复及时</translation>
    </message>
    <message>
        <source>What it shows is right once more, and shown at once.</source>
        <extracomment>guests-who-ask-again: laterDelays 2 caption</extracomment>
        <translation>它显示的又正确了，而且立即显示。</translation>
    </message>
    <message>
        <source>Guests who ask again, more slowly</source>
        <extracomment>guests-who-ask-more-slowly: name</extracomment>
        <translation>一问再问的客人，问得更慢</translation>
    </message>
    <message>
        <source>The same guests and the same late board; but from one question to the next each is patient twice as long.</source>
        <extracomment>guests-who-ask-more-slowly: about</extracomment>
        <translation>相同的客人，叫号屏同样延迟；但从一次询问到下一次，每人耐心等的时间加倍。</translation>
    </message>
    <message>
        <source>In the same transaction</source>
        <extracomment>in-the-same-transaction: name</extracomment>
        <translation>在同一事务中</translation>
    </message>
    <message>
        <source>Two parties come right after each other. The command that seats them writes the views in its own transaction.</source>
        <extracomment>in-the-same-transaction: about</extracomment>
        <translation>两桌客人接连到来。安排入座的命令在自己的事务中写入视图。</translation>
    </message>
    <message>
        <source>An event that the board cannot show</source>
        <extracomment>poison: name</extracomment>
        <translation>叫号屏无法显示的事件</translation>
    </message>
    <message>
        <source>Five guests take away. The guests&apos; board cannot show one event, and later another. What cannot be shown is parked at first, later it is skipped.</source>
        <extracomment>poison: about</extracomment>
        <translation>五位客人外带。叫号屏无法显示一个事件，后来又有一个。无法显示的，先是搁置，后来跳过。</translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>poison: protections 1 title</extracomment>
        <translation>搁置</translation>
    </message>
    <message>
        <source>What the guests&apos; board cannot show is put aside, with what follows about the same order.</source>
        <extracomment>poison: protections 1 caption</extracomment>
        <translation>叫号屏无法显示的，连同同一订单的后续，放到一边。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>poison: protections 2 title</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board leaves out what it cannot show, and notes it.</source>
        <extracomment>poison: protections 2 caption</extracomment>
        <translation>从现在起，叫号屏略去无法显示的，并记下来。</translation>
    </message>
    <message>
        <source>One event cannot be shown</source>
        <extracomment>poison: bends 1 title</extracomment>
        <translation>一个事件无法显示</translation>
    </message>
    <message>
        <source>That Chiara&apos;s order is accepted, the guests&apos; board will not be able to show.</source>
        <extracomment>poison: bends 1 caption</extracomment>
        <translation>Chiara 的订单被接受，这个事件叫号屏将无法显示。</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>poison: bends 2 title</extracomment>
        <translation>又一个</translation>
    </message>
    <message>
        <source>That Elif&apos;s order is ready, it will not be able to show either.</source>
        <extracomment>poison: bends 2 caption</extracomment>
        <translation>Elif 的订单已备好，这个事件它也将无法显示。</translation>
    </message>
    <message>
        <source>Push, trigger, poll</source>
        <extracomment>push-trigger-poll: name</extracomment>
        <translation>推送、触发器、轮询</translation>
    </message>
    <message>
        <source>Three times ten minutes, and three ways to bring the views in step with the tables: a second write, triggers with a job every five seconds, and a poll every half minute.</source>
        <extracomment>push-trigger-poll: about</extracomment>
        <translation>三段，各十分钟，三种让视图与表保持同步的方式：第二次写入、触发器加每五秒运行一次的任务、每半分钟一次的轮询。</translation>
    </message>
    <message>
        <source>Triggers and a job</source>
        <extracomment>push-trigger-poll: architectures 1 title</extracomment>
        <translation>触发器和任务</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every five seconds a job looks at these rows and copies them.</source>
        <extracomment>push-trigger-poll: architectures 1 caption</extracomment>
        <translation>触发器记下哪些行有变化，任务每五秒查看这些行并复制。</translation>
    </message>
    <message>
        <source>A poll every half minute</source>
        <extracomment>push-trigger-poll: architectures 2 title</extracomment>
        <translation>每半分钟轮询</translation>
    </message>
    <message>
        <source>A job asks the tables every half minute what has changed since it asked last.</source>
        <extracomment>push-trigger-poll: architectures 2 caption</extracomment>
        <translation>任务每半分钟询问各表，上次询问以来有什么变化。</translation>
    </message>
    <message>
        <source>Queue, topic and stream</source>
        <extracomment>queue-topic-and-stream: name</extracomment>
        <translation>队列、主题和流</translation>
    </message>
    <message>
        <source>Two cooks reach for the same dish; four views hear of each event, the board twenty seconds late; and when the views are folded from nothing, the log still has it all.</source>
        <extracomment>queue-topic-and-stream: about</extracomment>
        <translation>两个厨师同时要做同一道菜；四个视图得知每个事件，叫号屏晚二十秒；视图从零折叠时，日志里一切都还在。</translation>
    </message>
    <message>
        <source>The board is late</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 title</extracomment>
        <translation>叫号屏延迟</translation>
    </message>
    <message>
        <source>The guests&apos; board shows everything twenty seconds after it was recorded.</source>
        <extracomment>queue-topic-and-stream: laterDelays 1 caption</extracomment>
        <translation>叫号屏显示的一切，都比记录晚二十秒。</translation>
    </message>
    <message>
        <source>Many look</source>
        <extracomment>scaling-many-readers: name</extracomment>
        <translation>看的人多</translation>
    </message>
    <message>
        <source>The same guests and the same staff; but each guest looks at the board every five seconds.</source>
        <extracomment>scaling-many-readers: about</extracomment>
        <translation>相同的客人，相同的员工；但每位客人每五秒看一次叫号屏。</translation>
    </message>
    <message>
        <source>A few look</source>
        <extracomment>scaling-readers: name</extracomment>
        <translation>看的人少</translation>
    </message>
    <message>
        <source>Guests look at the board once a minute while they wait for food. Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>scaling-readers: about</extracomment>
        <translation>客人等菜时每分钟看一次叫号屏。Charlie 点单收款，Roger 上菜和答复。</translation>
    </message>
    <message>
        <source>One server, six cooks</source>
        <extracomment>the-bottleneck-six-cooks: name</extracomment>
        <translation>一名服务员，六个厨师</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Six cook.</source>
        <extracomment>the-bottleneck-six-cooks: about</extracomment>
        <translation>三刻钟，Roger 一个人安排入座、点单、答复、上菜和收款。六个人做菜。</translation>
    </message>
    <message>
        <source>One server, three cooks</source>
        <extracomment>the-bottleneck: name</extracomment>
        <translation>一名服务员，三个厨师</translation>
    </message>
    <message>
        <source>Three quarters of an hour in which Roger alone seats, takes orders, answers, serves and takes the money. Three cook.</source>
        <extracomment>the-bottleneck: about</extracomment>
        <translation>三刻钟，Roger 一个人安排入座、点单、答复、上菜和收款。三个人做菜。</translation>
    </message>
    <message>
        <source>The last portion</source>
        <extracomment>the-last-portion: name</extracomment>
        <translation>最后一份</translation>
    </message>
    <message>
        <source>One falafel bowl is left, and Charlie and Roger both look before they send. Two guests want their orders back, one just before a cook begins, the other just after.</source>
        <extracomment>the-last-portion: about</extracomment>
        <translation>falafel bowl 还剩一份，Charlie 和 Roger 都是先看再发送。两位客人想退单，一位就在厨师开始之前，另一位就在开始之后。</translation>
    </message>
    <message>
        <source>Three services and a saga</source>
        <extracomment>three-services-and-a-saga: name</extracomment>
        <translation>三个服务和一个 Saga</translation>
    </message>
    <message>
        <source>Orders, stock and payment each keep a log of their own. A card is declined when somebody else was told no already. Then one message of stock is ten seconds on its way, and what came later is heard first.</source>
        <extracomment>three-services-and-a-saga: about</extracomment>
        <translation>订单、库存和付款各有自己的日志。一张卡被拒付，而此前已有别人被告知没有了。然后，库存的一条消息在途中走十秒，后来的事反而先得知。</translation>
    </message>
    <message>
        <source>A message is slow</source>
        <extracomment>three-services-and-a-saga: bends 1 title</extracomment>
        <translation>一条消息很慢</translation>
    </message>
    <message>
        <source>What stock says of Chiara&apos;s ramen will be ten seconds on its way to the order details.</source>
        <extracomment>three-services-and-a-saga: bends 1 caption</extracomment>
        <translation>库存关于 Chiara 的 ramen 的消息，去订单详情途中要十秒。</translation>
    </message>
    <message>
        <source>The till is slow</source>
        <extracomment>three-services-and-a-saga: outages 1 title</extracomment>
        <translation>收银很慢</translation>
    </message>
    <message>
        <source>Payment decides each command two seconds after it was sent.</source>
        <extracomment>three-services-and-a-saga: outages 1 caption</extracomment>
        <translation>付款服务在每个命令发出两秒后才决定。</translation>
    </message>
    <message>
        <source>Views thrown away</source>
        <extracomment>views-thrown-away-and-rebuilt: name</extracomment>
        <translation>视图被丢弃</translation>
    </message>
    <message>
        <source>A quiet lunch. At 12:16 the read stores are thrown away, and each look joins the tables of the write side; at 12:19:30 every view is folded again from the log. The restaurant does not notice.</source>
        <extracomment>views-thrown-away-and-rebuilt: about</extracomment>
        <translation>一顿安静的午餐。12:16 读存储被丢弃，每次查看都连接写入端的表；12:19:30 每个视图从日志重新折叠。餐厅毫无察觉。</translation>
    </message>
    <message>
        <source>A small lunch</source>
        <extracomment>when-not-to: name</extracomment>
        <translation>小午餐</translation>
    </message>
    <message>
        <source>Roger and Charlie both do everything, at four tables and a counter, for few guests. Cooked and carried it is the same whether the views are joined from the tables of the write side or kept in stores of their own; what the two of them read is not.</source>
        <extracomment>when-not-to: about</extracomment>
        <translation>Roger 和 Charlie 两人什么都做，四张餐桌和一个柜台，客人不多。视图由写入端的表连接而成，还是保存在自己的存储里，做菜和端菜都一样；两人读到的却不一样。</translation>
    </message>
    <message>
        <source>Who may write, and who may read</source>
        <extracomment>who-may-write-and-who-may-read: name</extracomment>
        <translation>谁可以写，谁可以读</translation>
    </message>
    <message>
        <source>A quiet lunch in which two are told no because it is not their task. Then the read stores are thrown away and folded again, and a name that was gone is back.</source>
        <extracomment>who-may-write-and-who-may-read: about</extracomment>
        <translation>一顿安静的午餐，有两个人因为不是自己的职责而被拒绝。然后读存储被丢弃并重新折叠，一个已经消失的名字又回来了。</translation>
    </message>
    <message>
        <source>Every row is thrown away</source>
        <extracomment>who-may-write-and-who-may-read: architectures 1 title</extracomment>
        <translation>所有行都被丢弃</translation>
    </message>
    <message>
        <source>Written once, and followed</source>
        <extracomment>written-and-followed: name</extracomment>
        <translation>写一次，再跟随</translation>
    </message>
    <message>
        <source>The same eleven minutes. The events are written with the decision, and each view follows the log. Twice the projector of the order details crashes before it has noted how far it is.</source>
        <extracomment>written-and-followed: about</extracomment>
        <translation>同样的十一分钟。事件随决定一同写入，每个视图跟随日志。订单详情的投影器两次在记下到了哪里之前崩溃。</translation>
    </message>
    <message>
        <source>At least once</source>
        <extracomment>written-and-followed: protections 1 title</extracomment>
        <translation>至少一次</translation>
    </message>
    <message>
        <source>Whoever does not know whether an event was shown has it brought again.</source>
        <extracomment>written-and-followed: protections 1 caption</extracomment>
        <translation>不知道某个事件是否显示过的，就让它再送一次。</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <extracomment>written-and-followed: protections 2 title</extracomment>
        <translation>等效恰好一次</translation>
    </message>
    <message>
        <source>What is shown and how far it goes are written together; what comes again is known by its number.</source>
        <extracomment>written-and-followed: protections 2 caption</extracomment>
        <translation>显示的内容和到了哪里一同写入；再次到来的，凭编号识别。</translation>
    </message>
    <message>
        <source>A crash</source>
        <extracomment>written-and-followed: bends 1 title</extracomment>
        <translation>一次崩溃</translation>
    </message>
    <message>
        <source>The projector shows the payment and crashes before it has noted that.</source>
        <extracomment>written-and-followed: bends 1 caption</extracomment>
        <translation>投影器显示了付款，在记下之前崩溃。</translation>
    </message>
    <message>
        <source>The same crash</source>
        <extracomment>written-and-followed: bends 2 title</extracomment>
        <translation>同样的崩溃</translation>
    </message>
    <message>
        <source>Written twice</source>
        <extracomment>written-and-published: name</extracomment>
        <translation>写两次</translation>
    </message>
    <message>
        <source>Eleven minutes in which the write side commits and then writes once more, into the views. Between the two writes of 12:02:10 it crashes.</source>
        <extracomment>written-and-published: about</extracomment>
        <translation>十一分钟，写入端提交之后，再写入视图一次。12:02:10 的两次写入之间，它崩溃了。</translation>
    </message>
    <message>
        <source>A crash before the push</source>
        <extracomment>written-and-published: architectures 1 title</extracomment>
        <translation>推送前的崩溃</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash.</source>
        <extracomment>written-and-published: architectures 1 caption</extracomment>
        <translation>写入端提交下一个命令，之后的推送永远不来，就像崩溃时那样。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ask-again: name</extracomment>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Roger serves and answers, and who asks is answered first. For half an hour the board is eight minutes late: who does not find his number asks, so Roger serves later, so more ask. Then the board is prompt again, and the evening stays stuck: who orders then still waits 58 minutes for food, not 6. If patience doubled with each question (asksSlower 100), 16 (means of 20 evenings).</source>
        <extracomment>ask-again: about</extracomment>
        <translation>Roger 上菜和答复，有人问就先答复。叫号屏有半小时延迟八分钟：找不到自己号码的人就问，于是 Roger 更晚上菜，于是问的人更多。后来叫号屏恢复及时，晚间却一直卡着：那时点单的人仍要等菜 58 分钟，而不是 6 分钟。如果每问一次耐心就加倍（asksSlower 100），则是 16 分钟（20 个晚间的均值）。</translation>
    </message>
    <message>
        <source>The doors open</source>
        <extracomment>ask-again: cues 1 title</extracomment>
        <translation>开门</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Food takes six minutes.</source>
        <extracomment>ask-again: cues 1 caption</extracomment>
        <translation>两人点单收款，Roger 上菜和答复。上菜用六分钟。</translation>
    </message>
    <message>
        <source>Still stuck</source>
        <extracomment>ask-again: cues 2 title</extracomment>
        <translation>仍然卡着</translation>
    </message>
    <message>
        <source>The board has been right for forty minutes, and food takes an hour. Look at the questions: those of the late board are long over.</source>
        <extracomment>ask-again: cues 2 caption</extracomment>
        <translation>叫号屏正确已有四十分钟，上菜却要一小时。看看询问：因叫号屏延迟而问的早已过去。</translation>
    </message>
    <message>
        <source>Dora only serves</source>
        <extracomment>ask-again: rota 1 title</extracomment>
        <translation>Dora 只上菜</translation>
    </message>
    <message>
        <source>Somebody who is not asked. Within half an hour everybody has eaten.</source>
        <extracomment>ask-again: rota 1 caption</extracomment>
        <translation>一个没人去问的人。半小时之内大家都吃上了。</translation>
    </message>
    <message>
        <source>It shows what was true eight minutes ago. Each question that it causes keeps Roger from serving.</source>
        <extracomment>ask-again: laterDelays 1 caption</extracomment>
        <translation>它显示的是八分钟前的情况。它引起的每次询问都让 Roger 顾不上上菜。</translation>
    </message>
    <message>
        <source>The cause is gone, and its questions end. But by now so many wait for food that what they ask is as much as Roger can answer: nothing is served, and they ask again.</source>
        <extracomment>ask-again: laterDelays 2 caption</extracomment>
        <translation>起因已经消失，它引起的询问也结束了。但现在等菜的人太多，光他们的询问就占满了 Roger：什么也上不了，他们又再问。</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <extracomment>charlie-and-roger: name</extracomment>
        <translation>Charlie 和 Roger</translation>
    </message>
    <message>
        <source>Roger alone takes every order and serves every dish, and everything waits for him. At 12:30 Charlie comes back and only takes orders, Roger only serves. Each command is scripted, to be foreseen and followed. Two do more than one, here too; what the split itself gains, the evenings that live measure.</source>
        <extracomment>charlie-and-roger: about</extracomment>
        <translation>Roger 一个人接每个订单、上每道菜，一切都等着他。12:30 Charlie 回来，只点单；Roger 只上菜。每个命令都写在脚本里，可以预见，可以跟随。这里也是两个人做得比一个人多；分工本身带来什么，由有真实客人的晚间来测量。</translation>
    </message>
    <message>
        <source>Doors open</source>
        <extracomment>charlie-and-roger: cues 1 title</extracomment>
        <translation>开门</translation>
    </message>
    <message>
        <source>One man looks after everybody: Roger seats, takes orders, carries and answers. The shelf is stocked; the first guests come around noon.</source>
        <extracomment>charlie-and-roger: cues 1 caption</extracomment>
        <translation>一个人照顾所有人：Roger 安排入座、点单、端菜和答复。货架已备足；第一批客人中午前后到来。</translation>
    </message>
    <message>
        <source>The guests of table 1 ask for a quieter place and move to table 8. Order 3 goes with them; the kitchen is told the new table and cooks nothing twice.</source>
        <extracomment>charlie-and-roger: cues 2 caption</extracomment>
        <translation>1 号桌的客人要一个安静些的位置，换到 8 号桌。订单 3 随他们一起走；厨房得知新的桌号，什么也没有做两遍。</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <extracomment>charlie-and-roger: cues 3 title</extracomment>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Roger is with one guest. Others wait to order, takeaway guests wait to pay, and cooked food waits at the pass. Nothing is wrong with the kitchen.</source>
        <extracomment>charlie-and-roger: cues 3 caption</extracomment>
        <translation>Roger 正在招呼一位客人。别的人等着点单，外带客人等着付款，做好的菜在出餐口等着。厨房没有任何问题。</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <extracomment>charlie-and-roger: cues 4 title</extracomment>
        <translation>Charlie 回来了</translation>
    </message>
    <message>
        <source>From now on Charlie only takes orders: the write side. Roger only serves and answers: the read side. The same split, made in software, is CQRS. That the queue melts is the second pair of hands.</source>
        <extracomment>charlie-and-roger: cues 4 caption</extracomment>
        <translation>从现在起 Charlie 只点单：写入端。Roger 只上菜和答复：读取端。同样的分工用软件来做，就是 CQRS。队列消融，靠的是多出来的一双手。</translation>
    </message>
    <message>
        <source>The card is declined</source>
        <extracomment>charlie-and-roger: cues 5 title</extracomment>
        <translation>卡被拒付</translation>
    </message>
    <message>
        <source>Mateo&apos;s card is declined. Takeaway pays before cooking, so the process manager releases the stock and rejects order 19; the kitchen never hears of it.</source>
        <extracomment>charlie-and-roger: cues 5 caption</extracomment>
        <translation>Mateo 的卡被拒付。外带先付款再制作，所以流程管理器释放库存，驳回订单 19；厨房从未得知。</translation>
    </message>
    <message>
        <source>A second round</source>
        <extracomment>charlie-and-roger: cues 6 title</extracomment>
        <translation>第二轮</translation>
    </message>
    <message>
        <source>Table 6 orders again: one more order of the same party, number 25. Its drinks are ready before the burgers of the first, and the waiter&apos;s list keeps them apart.</source>
        <extracomment>charlie-and-roger: cues 6 caption</extracomment>
        <translation>6 号桌再次点单：同一桌客人又一个订单，编号 25。它的饮料比第一单的 burger 先备好，服务员的列表把两单分开。</translation>
    </message>
    <message>
        <source>An order is cancelled</source>
        <extracomment>charlie-and-roger: cues 7 title</extracomment>
        <translation>一个订单被取消</translation>
    </message>
    <message>
        <source>Order 30 is cancelled before the kitchen begins. The process manager releases its stock and gives the money back, each in a transaction of its own.</source>
        <extracomment>charlie-and-roger: cues 7 caption</extracomment>
        <translation>订单 30 在厨房开始之前取消。流程管理器释放它的库存并退款，各在一个事务中。</translation>
    </message>
    <message>
        <source>A line is voided</source>
        <extracomment>charlie-and-roger: cues 8 title</extracomment>
        <translation>一行被作废</translation>
    </message>
    <message>
        <source>Charlie wrote a dish on the wrong ticket and voids line 3 of order 34 before anybody cooks it. The kitchen shows it struck through; the event stays in the log.</source>
        <extracomment>charlie-and-roger: cues 8 caption</extracomment>
        <translation>Charlie 把一道菜写错了小票，在有人做之前作废了订单 34 的第 3 行。厨房把它划掉显示；事件留在日志里。</translation>
    </message>
    <message>
        <source>Only the manager</source>
        <extracomment>charlie-and-roger: cues 9 title</extracomment>
        <translation>只有经理可以</translation>
    </message>
    <message>
        <source>The line is in the pan already: Charlie&apos;s command is refused, Nadia&apos;s is accepted. What was used does not come back to the shelf, and her reason is recorded.</source>
        <extracomment>charlie-and-roger: cues 9 caption</extracomment>
        <translation>这一行已经下锅：Charlie 的命令被拒绝，Nadia 的被接受。用掉的不会回到货架，她的理由被记录下来。</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>charlie-and-roger: cues 10 title</extracomment>
        <translation>售罄</translation>
    </message>
    <message>
        <source>The last salmon was promised to another guest: the reservation for order 49 is refused, and the process manager rejects the order. The guest chooses again: one more order.</source>
        <extracomment>charlie-and-roger: cues 10 caption</extracomment>
        <translation>最后一份 salmon 已承诺给另一位客人：订单 49 的预留被拒绝，流程管理器驳回订单。客人重新选择：又一个订单。</translation>
    </message>
    <message>
        <source>A ticket comes back</source>
        <extracomment>charlie-and-roger: cues 11 title</extracomment>
        <translation>一张小票回来了</translation>
    </message>
    <message>
        <source>Mei forgot the sauce for order 50 and recalls the ticket from the pass. Bumped is not picked up: the plate is still there.</source>
        <extracomment>charlie-and-roger: cues 11 caption</extracomment>
        <translation>Mei 忘了订单 50 的酱汁，从出餐口撤回划单。划了单不等于取走了：盘子还在那里。</translation>
    </message>
    <message>
        <source>The last guests have gone</source>
        <extracomment>charlie-and-roger: cues 12 title</extracomment>
        <translation>最后的客人走了</translation>
    </message>
    <message>
        <source>The kitchen is quiet. Every fact of the day is in the log: any view can be deleted now and folded again from it.</source>
        <extracomment>charlie-and-roger: cues 12 caption</extracomment>
        <translation>厨房安静下来。这一天的每个事实都在日志里：现在可以删除任何视图，再从日志折叠出来。</translation>
    </message>
    <message>
        <source>The same guests, the same two people as with two generalists; but from 12:30 on Charlie only writes, orders and payments, and Roger only serves and answers. They change over less: who comes after 12:45 waits 1:40 to order instead of 3:08, and 1:08 to pay instead of 2:08. For food he waits half a minute longer: nobody helps Roger.</source>
        <extracomment>charlie-is-back: about</extracomment>
        <translation>相同的客人，和两人什么都做时相同的两个人；但从 12:30 起 Charlie 只写：订单和付款，Roger 只上菜和答复。他们切换得更少：12:45 之后来的人等点单 1:40 而不是 3:08，等付款 1:08 而不是 2:08。等菜则多半分钟：没有人帮 Roger。</translation>
    </message>
    <message>
        <source>Until half past twelve Roger does everything alone.</source>
        <extracomment>charlie-is-back: cues 1 caption</extracomment>
        <translation>到十二点半为止，Roger 一个人做所有事。</translation>
    </message>
    <message>
        <source>Look at the queue</source>
        <extracomment>charlie-is-back: cues 2 title</extracomment>
        <translation>看看队列</translation>
    </message>
    <message>
        <source>Roger is busy all the time, the cooks less than a quarter of theirs.</source>
        <extracomment>charlie-is-back: cues 2 caption</extracomment>
        <translation>Roger 一直在忙，厨师忙的时间不到四分之一。</translation>
    </message>
    <message>
        <source>What the split gains</source>
        <extracomment>charlie-is-back: cues 3 title</extracomment>
        <translation>分工带来什么</translation>
    </message>
    <message>
        <source>Guests wait half as long to order and to pay as with two who both do everything, and for food half a minute longer. The second pair of hands had gained far more than the split.</source>
        <extracomment>charlie-is-back: cues 3 caption</extracomment>
        <translation>与两人什么都做相比，客人等点单和等付款的时间减半，等菜则多半分钟。多出来的一双手带来的，远比分工多。</translation>
    </message>
    <message>
        <source>What asking costs</source>
        <extracomment>charlie-is-back: cues 4 title</extracomment>
        <translation>询问的代价</translation>
    </message>
    <message>
        <source>74 times an evening a guest asks where his order is, and each answer costs Roger a walk. For five commands that people give, somebody looks at a view four times: that turns round where guests read for themselves, with the board.</source>
        <extracomment>charlie-is-back: cues 4 caption</extracomment>
        <translation>每晚有 74 次客人问自己的订单在哪里，每次答复 Roger 都要走一趟。人每发出五个命令，才有四次查看视图：有了叫号屏，客人自己读，情形就反过来了。</translation>
    </message>
    <message>
        <source>Charlie takes orders and money: he writes. Roger serves and answers: he reads. Neither does the other&apos;s work.</source>
        <extracomment>charlie-is-back: rota 1 caption</extracomment>
        <translation>Charlie 点单收款：他写。Roger 上菜和答复：他读。谁也不做对方的工作。</translation>
    </message>
    <message>
        <source>Empty board</source>
        <extracomment>empty-board: name</extracomment>
        <translation>空白的叫号屏</translation>
    </message>
    <message>
        <source>At one o&apos;clock the status board is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild, and all share one projector: 890 begin, it is empty for 74 minutes, guests ask 143 times what it would have told them, and 80 are served, not 118. In single flight one rebuilds it and the others wait: 94 seconds, and one question (means of 20 evenings).</source>
        <extracomment>empty-board: about</extracomment>
        <translation>一点钟叫号屏被丢弃，有人查看才会从日志重建。每次查看发现它为空就启动一个重建，全都共用一个投影器：启动了 890 个，空了 74 分钟，客人问了 143 次本该显示在上面的内容，服务了 80 批而不是 118 批。用单飞则由一个重建，其他的等待：94 秒，问一次（20 个晚间的均值）。</translation>
    </message>
    <message>
        <source>Two take orders and money, Roger serves and answers. Who waits for takeaway looks at the board every minute, who eats here every two.</source>
        <extracomment>empty-board: cues 1 caption</extracomment>
        <translation>两人点单收款，Roger 上菜和答复。等外带的人每分钟看一次叫号屏，堂食的人每两分钟看一次。</translation>
    </message>
    <message>
        <source>Still empty</source>
        <extracomment>empty-board: cues 2 title</extracomment>
        <translation>仍然空着</translation>
    </message>
    <message>
        <source>Each rebuild that begins makes all of them slower, so the next look finds it empty, too. Whose food is ready does not see it, and asks Roger. Switch single flight on before the board is thrown away, and compare.</source>
        <extracomment>empty-board: cues 2 caption</extracomment>
        <translation>每启动一个重建，所有重建都更慢，于是下一次查看又发现它为空。菜好了的人看不到，就问 Roger。请在叫号屏被丢弃之前打开单飞，再比较。</translation>
    </message>
    <message>
        <source>The board is thrown away</source>
        <extracomment>the-empty-board: bends 1 title</extracomment>
        <translation>叫号屏被丢弃</translation>
    </message>
    <message>
        <source>It is empty, and only a look has it rebuilt, from the whole log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: bends 1 caption</extracomment>
        <translation>它是空的，有人查看才会从整个日志重建。每次查看发现它为空，就启动自己的重建，全都共用一个投影器。</translation>
    </message>
    <message>
        <source>Friday rush</source>
        <extracomment>friday-rush: name</extracomment>
        <translation>周五高峰</translation>
    </message>
    <message>
        <source>Three hours, some 230 parties and guests, 29 tables. Orders and service have pools of their own, and a third pair of hands comes for the peak. Watch which wait grows first when the rush comes, and how long after the peak the last of it is still felt.</source>
        <extracomment>friday-rush: about</extracomment>
        <translation>三小时，约 230 桌客人和单独的客人，29 张餐桌。点单和上菜各有班组，高峰时还有第三双手。看看高峰来时哪种等待最先增长，高峰过后多久还能感到它的余波。</translation>
    </message>
    <message>
        <source>Two take orders, two serve, seven cook.</source>
        <extracomment>friday-rush: cues 1 caption</extracomment>
        <translation>两人点单，两人上菜，七人做菜。</translation>
    </message>
    <message>
        <source>The rush</source>
        <extracomment>friday-rush: cues 2 title</extracomment>
        <translation>高峰</translation>
    </message>
    <message>
        <source>Guests come faster than tables become free. The longest wait is the one at the door.</source>
        <extracomment>friday-rush: cues 2 caption</extracomment>
        <translation>客人来得比餐桌空出来更快。最长的等待在门口。</translation>
    </message>
    <message>
        <source>The peak is over</source>
        <extracomment>friday-rush: cues 3 title</extracomment>
        <translation>高峰过去</translation>
    </message>
    <message>
        <source>Fewer come now. Half an hour later parties still wait six minutes for a table: a queue remembers.</source>
        <extracomment>friday-rush: cues 3 caption</extracomment>
        <translation>现在来的人少了。半小时后，客人仍要等六分钟才有餐桌：队列有记忆。</translation>
    </message>
    <message>
        <source>Last guests</source>
        <extracomment>friday-rush: cues 4 title</extracomment>
        <translation>最后的客人</translation>
    </message>
    <message>
        <source>Nobody new comes. A quarter of an hour later nobody waits for a table any more.</source>
        <extracomment>friday-rush: cues 4 caption</extracomment>
        <translation>不再有新客人。一刻钟之后，再没有人等餐桌。</translation>
    </message>
    <message>
        <source>Emil and Viktor come</source>
        <extracomment>friday-rush: rota 1 title</extracomment>
        <translation>Emil 和 Viktor 来了</translation>
    </message>
    <message>
        <source>A third taker and a third runner, for the peak.</source>
        <extracomment>friday-rush: rota 1 caption</extracomment>
        <translation>第三名点单员和第三名传菜员，为高峰而来。</translation>
    </message>
    <message>
        <source>Emil and Viktor go home</source>
        <extracomment>friday-rush: rota 2 title</extracomment>
        <translation>Emil 和 Viktor 下班回家</translation>
    </message>
    <message>
        <source>Two and two again. What they have at hand they finish.</source>
        <extracomment>friday-rush: rota 2 caption</extracomment>
        <translation>又是两人加两人。手上的工作他们会做完。</translation>
    </message>
    <message>
        <source>A lost push</source>
        <extracomment>lost-push: name</extracomment>
        <translation>丢失的推送</translation>
    </message>
    <message>
        <source>Ten minutes in which the views are kept in step by means that fail: a push is lost in a crash, and a table has no trigger. Watch the marks of the views: the truth audit names what is wrong.</source>
        <extracomment>lost-push: about</extracomment>
        <translation>十分钟，用会失灵的方式让视图保持同步：一次推送在崩溃中丢失，一张表没有触发器。请看视图的标记：真相审计会指出什么错了。</translation>
    </message>
    <message>
        <source>The board is wrong, and no one notices</source>
        <extracomment>lost-push: cues 1 title</extracomment>
        <translation>看板错了，没有人察觉</translation>
    </message>
    <message>
        <source>Guests sit at table 2; the waiter view shows it free and says that it knows everything. Only the truth audit, which folds the log again, finds what was lost.</source>
        <extracomment>lost-push: cues 1 caption</extracomment>
        <translation>客人坐在 2 号桌；服务员视图显示它空闲，并说自己什么都知道。只有重新折叠日志的真相审计才发现丢失了什么。</translation>
    </message>
    <message>
        <source>Twice the same table</source>
        <extracomment>lost-push: cues 2 title</extracomment>
        <translation>两次领到同一张桌</translation>
    </message>
    <message>
        <source>The board shows table 2 free, and Roger brings the next guests there. The write side knows better and refuses.</source>
        <extracomment>lost-push: cues 2 caption</extracomment>
        <translation>看板显示 2 号桌空闲，Roger 把下一批客人领到那里。写入端更清楚情况，拒绝了。</translation>
    </message>
    <message>
        <source>Gone again</source>
        <extracomment>lost-push: cues 3 title</extracomment>
        <translation>又消失了</translation>
    </message>
    <message>
        <source>An order at table 2 is pushed, and with it all that there is to say of the table. The mistake is gone, and no store tells that it was ever there; the log does.</source>
        <extracomment>lost-push: cues 3 caption</extracomment>
        <translation>2 号桌的一个订单被推送，连同关于这张桌的一切。错误消失了，没有哪个存储能说明它曾经存在；日志能。</translation>
    </message>
    <message>
        <source>Ready, and on no screen</source>
        <extracomment>lost-push: cues 4 title</extracomment>
        <translation>已备好，却不在任何屏幕上</translation>
    </message>
    <message>
        <source>Mei has finished the rice of order 2. That changes the order&apos;s line alone, so the kitchen view goes on showing it on the fire.</source>
        <extracomment>lost-push: cues 4 caption</extracomment>
        <translation>Mei 做好了订单 2 的 fried rice。这只改变订单行，所以厨房视图一直显示它在做。</translation>
    </message>
    <message>
        <source>Two cooks, one dish</source>
        <extracomment>lost-push: cues 5 title</extracomment>
        <translation>两个厨师，一道菜</translation>
    </message>
    <message>
        <source>The screen shows the rice on the fire, and Ines calls it ready too. She is refused: it is ready.</source>
        <extracomment>lost-push: cues 5 caption</extracomment>
        <translation>屏幕显示 fried rice 在做，Ines 也报告它做好了。她被拒绝：它已经做好。</translation>
    </message>
    <message>
        <source>The write side commits the next command, and the push after it never comes, as in a crash. The log has what happened; no view will hear of it.</source>
        <extracomment>lost-push: architectures 1 caption</extracomment>
        <translation>写入端提交下一个命令，之后的推送永远不来，就像崩溃时那样。日志有发生过的事；没有视图会得知。</translation>
    </message>
    <message>
        <source>A table without a trigger</source>
        <extracomment>lost-push: architectures 2 title</extracomment>
        <translation>没有触发器的表</translation>
    </message>
    <message>
        <source>Now triggers note which rows change, and a job copies them every two seconds. On the table of order lines somebody forgot the trigger.</source>
        <extracomment>lost-push: architectures 2 caption</extracomment>
        <translation>现在由触发器记下哪些行有变化，任务每两秒复制一次。订单行的表上，有人忘了触发器。</translation>
    </message>
    <message>
        <source>By events</source>
        <extracomment>lost-push: architectures 3 title</extracomment>
        <translation>靠事件</translation>
    </message>
    <message>
        <source>Each view is folded from the log, from its checkpoint on. What it has not had yet it knows by the number, and reads it again.</source>
        <extracomment>lost-push: architectures 3 caption</extracomment>
        <translation>每个视图从自己的检查点起，由日志折叠而成。还缺什么，它凭编号就知道，并重新读取。</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <extracomment>one-server: name</extracomment>
        <translation>一名服务员做一切</translation>
    </message>
    <message>
        <source>Roger alone seats, takes orders, answers, serves and takes the money. Each change from one kind of work to another costs him 20 seconds, each answer a walk to the kitchen; and the longer food takes, the more guests ask where it is. Who comes after 12:45 waits ten minutes to order and sixteen for food (the mean of 20 evenings).</source>
        <extracomment>one-server: about</extracomment>
        <translation>Roger 一个人安排入座、点单、答复、上菜和收款。每次切换工作种类要他 20 秒，每次答复要去一趟厨房；上菜越慢，问菜在哪里的客人就越多。12:45 之后来的人等点单十分钟，等菜十六分钟（20 个晚间的均值）。</translation>
    </message>
    <message>
        <source>There is one server. Whatever a guest wants, he wants it from Roger.</source>
        <extracomment>one-server: cues 1 caption</extracomment>
        <translation>只有一名服务员。客人想要什么，都要找 Roger。</translation>
    </message>
    <message>
        <source>Look at the pass</source>
        <extracomment>one-server: cues 2 title</extracomment>
        <translation>看看出餐口</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, until the man who is taking an order comes for it.</source>
        <extracomment>one-server: cues 2 caption</extracomment>
        <translation>厨师忙的时间不到四分之一。备好的菜在出餐口放上好几分钟，直到那个正在点单的人来取。</translation>
    </message>
    <message>
        <source>Everything waits for one man</source>
        <extracomment>one-server: cues 3 title</extracomment>
        <translation>一切都等一个人</translation>
    </message>
    <message>
        <source>Who comes now waits ten minutes to order, sixteen for food and seven to pay; and every two or three minutes somebody asks where his food is: one more thing for Roger to do.</source>
        <extracomment>one-server: cues 3 caption</extracomment>
        <translation>现在来的人等点单十分钟，等菜十六分钟，等付款七分钟；每两三分钟就有人问菜在哪里：Roger 又多一件事。</translation>
    </message>
    <message>
        <source>Who leaves, and why</source>
        <extracomment>one-server: cues 4 title</extracomment>
        <translation>谁离开，为什么</translation>
    </message>
    <message>
        <source>Of 72 parties and guests 17 lose patience and 2 turn round at the door, in the mean of 20 evenings. The averages of those who stay do not show them.</source>
        <extracomment>one-server: cues 4 caption</extracomment>
        <translation>72 批客人中，17 批失去耐心，2 批在门口转身离开（20 个晚间的均值）。留下的人的平均值里看不到他们。</translation>
    </message>
    <message>
        <source>Paid too late</source>
        <extracomment>paid-too-late: name</extracomment>
        <translation>付款太晚</translation>
    </message>
    <message>
        <source>Five orders against the clock: a reservation that expires while the card is read, twice with another end, a refund that the bank declines, and a guest who never pays.</source>
        <extracomment>paid-too-late: about</extracomment>
        <translation>五个与时钟赛跑的订单：刷卡期间预留到期，两次，结局不同；一笔银行拒绝的退款；还有一位始终没付款的客人。</translation>
    </message>
    <message>
        <source>Reserved, and not paid</source>
        <extracomment>paid-too-late: cues 1 title</extracomment>
        <translation>已预留，未付款</translation>
    </message>
    <message>
        <source>Ben wants the last two falafel bowls and looks for his card. Stock holds them for him, but only for five minutes: the process manager has that on its list. Its clock is the restaurant&apos;s; the list is a value that follows from events.</source>
        <extracomment>paid-too-late: cues 1 caption</extracomment>
        <translation>Ben 想要最后两份 falafel bowl，正在找卡。库存为他预留，但只有五分钟：流程管理器把这件事列在待办里。它的时钟是餐厅的时钟；这份待办是由事件得出的值。</translation>
    </message>
    <message>
        <source>A reservation expires</source>
        <extracomment>paid-too-late: cues 2 title</extracomment>
        <translation>预留到期</translation>
    </message>
    <message>
        <source>The five minutes are over. ReservationExpired is an event like any other, and the falafel bowl is on sale again. Nobody has told Ben yet: his card is still being read.</source>
        <extracomment>paid-too-late: cues 2 caption</extracomment>
        <translation>五分钟到了。ReservationExpired 和别的事件一样是一个事件，falafel bowl 重新出售。还没有人告诉 Ben：他的卡还在读。</translation>
    </message>
    <message>
        <source>Paid after it expired</source>
        <extracomment>paid-too-late: cues 3 title</extracomment>
        <translation>到期之后付款</translation>
    </message>
    <message>
        <source>Ben&apos;s money is taken, and his food is held no longer. The process manager asks stock once more; nobody else wanted it, so his order is accepted all the same.</source>
        <extracomment>paid-too-late: cues 3 caption</extracomment>
        <translation>Ben 的钱收了，他的菜却不再预留。流程管理器再次询问库存；没有别人要，所以他的订单还是被接受。</translation>
    </message>
    <message>
        <source>Paid, and nothing left</source>
        <extracomment>paid-too-late: cues 4 title</extracomment>
        <translation>付了款，却没有了</translation>
    </message>
    <message>
        <source>Chiara had the last two burgers held, and her time was over at 12:19. Table 1 has ordered them since. Now her card is read: stock refuses, the order is rejected, and her money goes back.</source>
        <extracomment>paid-too-late: cues 4 caption</extracomment>
        <translation>Chiara 预留了最后两份 burger，12:19 到期。之后 1 号桌点了它们。现在她的卡读完：库存拒绝，订单被驳回，钱退回去。</translation>
    </message>
    <message>
        <source>The refund is declined</source>
        <extracomment>paid-too-late: cues 5 title</extracomment>
        <translation>退款被拒</translation>
    </message>
    <message>
        <source>Her bank does not let the refund through. No rule can repair that: 25.00 are owed, and a person has to act. It stands on the list until somebody does.</source>
        <extracomment>paid-too-late: cues 5 caption</extracomment>
        <translation>她的银行没有让退款通过。没有规则能修复：欠她 25.00，要由人来处理。它一直列在待办里，直到有人去做。</translation>
    </message>
    <message>
        <source>Given back after all</source>
        <extracomment>paid-too-late: cues 6 title</extracomment>
        <translation>终于退回</translation>
    </message>
    <message>
        <source>Nadia, the manager, tries again, and this time it goes through. The log keeps both refunds and what went wrong between them.</source>
        <extracomment>paid-too-late: cues 6 caption</extracomment>
        <translation>经理 Nadia 重试，这次通过了。日志保留了两次退款，以及中间出的问题。</translation>
    </message>
    <message>
        <source>Never paid</source>
        <extracomment>paid-too-late: cues 7 title</extracomment>
        <translation>始终没付款</translation>
    </message>
    <message>
        <source>Daniel ordered a lemonade ten minutes ago and has gone. His payment expires, and his order is rejected: no hold and no bill stays behind.</source>
        <extracomment>paid-too-late: cues 7 caption</extracomment>
        <translation>Daniel 十分钟前点了一份 lemonade，人已走了。他的付款过期，订单被驳回：没有留下预留，也没有留下账单。</translation>
    </message>
    <message>
        <source>Quiet lunch</source>
        <extracomment>quiet-lunch: name</extracomment>
        <translation>安静的午餐</translation>
    </message>
    <message>
        <source>Ten orders at four tables and the counter: enough to follow each one from the guest&apos;s wish to the bill. Begin here.</source>
        <extracomment>quiet-lunch: about</extracomment>
        <translation>四张餐桌和柜台的十个订单：足够跟随每一个订单，从客人的愿望到账单。从这里开始。</translation>
    </message>
    <message>
        <source>The first guests</source>
        <extracomment>quiet-lunch: cues 1 title</extracomment>
        <translation>第一批客人</translation>
    </message>
    <message>
        <source>Charlie takes the orders, Roger serves. Each order is one command; what comes of it are events.</source>
        <extracomment>quiet-lunch: cues 1 caption</extracomment>
        <translation>Charlie 点单，Roger 上菜。每个订单是一个命令；由它产生的是事件。</translation>
    </message>
    <message>
        <source>Follow one order</source>
        <extracomment>quiet-lunch: cues 2 title</extracomment>
        <translation>跟随一个订单</translation>
    </message>
    <message>
        <source>Choose an order in the details pane: placed, accepted, cooking, ready, bumped, picked up, delivered, paid. Each is a fact of its own.</source>
        <extracomment>quiet-lunch: cues 2 caption</extracomment>
        <translation>在详情窗格中选择一个订单：已下单、已接受、在做、已备好、已划单、已取走、已送达、已付款。每一项都是一个单独的事实。</translation>
    </message>
    <message>
        <source>Time for the bill</source>
        <extracomment>quiet-lunch: cues 3 title</extracomment>
        <translation>该结账了</translation>
    </message>
    <message>
        <source>At a table the money comes last. When everything is delivered the process manager asks for the payment; a person takes it.</source>
        <extracomment>quiet-lunch: cues 3 caption</extracomment>
        <translation>堂食最后才付钱。全部送达后，流程管理器要求付款；由人来收。</translation>
    </message>
    <message>
        <source>Read your writes</source>
        <extracomment>read-your-writes: name</extracomment>
        <translation>读己之写</translation>
    </message>
    <message>
        <source>The waiter view is half a minute late. Until 12:45 nobody waits for it, and of ten looks four lack what the one who looks has done himself. Then Charlie and Roger wait, each piece of work done, until the view shows it: no look lacks that any more, and guests wait five to six minutes to order instead of two. From 13:30 on they keep it in mind instead.</source>
        <extracomment>read-your-writes: about</extracomment>
        <translation>服务员视图延迟半分钟。12:45 之前没有人等它，十次查看中有四次缺少查看者自己做过的事。之后 Charlie 和 Roger 每做完一件工作，就等到视图显示它：再没有查看缺少这些，而客人等点单五六分钟，不是两分钟。从 13:30 起，他们改为记在心里。</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <extracomment>read-your-writes: cues 1 title</extracomment>
        <translation>谁也不等</translation>
    </message>
    <message>
        <source>Whoever has done his work takes the next at once, and decides by a waiter view that is half a minute late. Of ten looks four lack what he has done himself.</source>
        <extracomment>read-your-writes: cues 1 caption</extracomment>
        <translation>做完一件工作就立刻接下一件，依据的是延迟半分钟的服务员视图。十次查看中有四次缺少自己做过的事。</translation>
    </message>
    <message>
        <source>They wait for their view</source>
        <extracomment>read-your-writes: rota 1 title</extracomment>
        <translation>他们等自己的视图</translation>
    </message>
    <message>
        <source>Charlie and Roger stand at their work until the waiter view shows what they did, two minutes at most, and only then take the next. They read what they wrote; what others did may still be missing. Guests wait five to six minutes to order.</source>
        <extracomment>read-your-writes: rota 1 caption</extracomment>
        <translation>Charlie 和 Roger 停在那里，直到服务员视图显示他们所做的，最多两分钟，然后才接下一件。他们能读己之写；别人做的可能仍然缺少。客人等点单五六分钟。</translation>
    </message>
    <message>
        <source>They keep it in mind</source>
        <extracomment>read-your-writes: rota 2 title</extracomment>
        <translation>他们记在心里</translation>
    </message>
    <message>
        <source>Nobody waits for the view any more. Whom Charlie has led to a table he knows before the view shows it, and leads nobody else there; for the rest all is as it was at noon. The queue shrinks: three minutes to order.</source>
        <extracomment>read-your-writes: rota 2 caption</extracomment>
        <translation>不再有人等视图。Charlie 把谁领到了哪张桌，不等视图显示他就知道，不会再领别人去；其余的都和中午一样。队列缩短：等点单三分钟。</translation>
    </message>
    <message>
        <source>Short of cooks</source>
        <extracomment>short-of-cooks: name</extracomment>
        <translation>厨师不足</translation>
    </message>
    <message>
        <source>Takers and runners enough, but of four cooks only one has come. The queue stands where nobody on the floor can see it. Watch orders go in quickly and come out slowly, until Mei gets help at 13:00.</source>
        <extracomment>short-of-cooks: about</extracomment>
        <translation>点单员和传菜员够用，但四个厨师只来了一个。队列在大堂里谁也看不到的地方。看看订单进得快、出得慢，直到 13:00 有人来帮 Mei。</translation>
    </message>
    <message>
        <source>One cook</source>
        <extracomment>short-of-cooks: cues 1 title</extracomment>
        <translation>一个厨师</translation>
    </message>
    <message>
        <source>Mei is alone in the kitchen. On the floor all is well, still.</source>
        <extracomment>short-of-cooks: cues 1 caption</extracomment>
        <translation>Mei 一个人在厨房。大堂里一切还好。</translation>
    </message>
    <message>
        <source>Taken quickly, cooked slowly</source>
        <extracomment>short-of-cooks: cues 2 title</extracomment>
        <translation>点得快，做得慢</translation>
    </message>
    <message>
        <source>Waiting to order takes a minute, waiting for food more than twenty: taking orders faster only moves the queue.</source>
        <extracomment>short-of-cooks: cues 2 caption</extracomment>
        <translation>等点单一分钟，等菜二十多分钟：点单更快，只是把队列挪了地方。</translation>
    </message>
    <message>
        <source>With help</source>
        <extracomment>short-of-cooks: cues 3 title</extracomment>
        <translation>有了帮手</translation>
    </message>
    <message>
        <source>Three more cooks came at 13:00. By a quarter past the kitchen had caught up: food takes some six minutes again.</source>
        <extracomment>short-of-cooks: cues 3 caption</extracomment>
        <translation>13:00 又来了三个厨师。到一点一刻，厨房已经赶上：上菜又是六分钟左右。</translation>
    </message>
    <message>
        <source>More cooks</source>
        <extracomment>short-of-cooks: rota 1 title</extracomment>
        <translation>更多厨师</translation>
    </message>
    <message>
        <source>Tomas, Ines and Pavel have come after all.</source>
        <extracomment>short-of-cooks: rota 1 caption</extracomment>
        <translation>Tomas、Ines 和 Pavel 终于来了。</translation>
    </message>
    <message>
        <source>Six ways to keep the views in step</source>
        <extracomment>six-ways: name</extracomment>
        <translation>让视图保持同步的六种方式</translation>
    </message>
    <message>
        <source>One lunch, and every ten minutes the views are kept in step in another way: by events, by one model, in one transaction, by a second write, by triggers, by a poll. See who reads what, what it costs, and how old it is.</source>
        <extracomment>six-ways: about</extracomment>
        <translation>一顿午餐，每十分钟换一种方式让视图保持同步：靠事件、靠一个模型、在一个事务中、靠第二次写入、靠触发器、靠轮询。看看谁读什么，代价是什么，有多旧。</translation>
    </message>
    <message>
        <source>Each view has a store of its own and folds the events of the log, from its checkpoint on. Nobody has to tell it what changed.</source>
        <extracomment>six-ways: cues 1 caption</extracomment>
        <translation>每个视图都有自己的存储，从检查点起折叠日志的事件。没有人需要告诉它什么变了。</translation>
    </message>
    <message>
        <source>CRUD: one model</source>
        <extracomment>six-ways: architectures 1 title</extracomment>
        <translation>CRUD：一个模型</translation>
    </message>
    <message>
        <source>Now there are no read stores: each look joins the normalised tables of the write side. What it shows is never old. What it costs is paid by the one store.</source>
        <extracomment>six-ways: architectures 1 caption</extracomment>
        <translation>现在没有读存储：每次查看都连接写入端的规范化表。显示的从不陈旧。代价由唯一的存储承担。</translation>
    </message>
    <message>
        <source>One store</source>
        <extracomment>six-ways: architectures 2 title</extracomment>
        <translation>单一存储</translation>
    </message>
    <message>
        <source>Read tables stand in the write side&apos;s file and change in the transaction of the command. They are never old either; now each command pays for every view.</source>
        <extracomment>six-ways: architectures 2 caption</extracomment>
        <translation>读表在写入端的文件里，在命令的事务中改变。它们也从不陈旧；但现在每个命令都为每个视图付出代价。</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>six-ways: architectures 3 title</extracomment>
        <translation>推送</translation>
    </message>
    <message>
        <source>Each view has its own store again. The write side commits, and then writes once more: into the views. A crash between the two would lose that for ever.</source>
        <extracomment>six-ways: architectures 3 caption</extracomment>
        <translation>每个视图又有自己的存储。写入端提交，然后再写一次：写入视图。两者之间崩溃，就永远丢失。</translation>
    </message>
    <message>
        <source>Triggers note which rows change, and every two seconds a job copies them. Whoever looks sees what was so two seconds ago at most.</source>
        <extracomment>six-ways: architectures 4 caption</extracomment>
        <translation>触发器记下哪些行有变化，任务每两秒复制一次。谁查看，看到的至多是两秒前的情况。</translation>
    </message>
    <message>
        <source>A poll every ten seconds</source>
        <extracomment>six-ways: architectures 5 title</extracomment>
        <translation>每十秒轮询</translation>
    </message>
    <message>
        <source>A job asks every ten seconds which rows have changed. Cooks and waiters work with what it brought them last.</source>
        <extracomment>six-ways: architectures 5 caption</extracomment>
        <translation>任务每十秒询问哪些行有变化。厨师和服务员用它上次带来的内容工作。</translation>
    </message>
    <message>
        <source>By events again</source>
        <extracomment>six-ways: architectures 6 title</extracomment>
        <translation>又靠事件</translation>
    </message>
    <message>
        <source>Every view is folded anew from the log: nothing of what the others kept is trusted, and nothing is missing.</source>
        <extracomment>six-ways: architectures 6 caption</extracomment>
        <translation>每个视图从日志重新折叠：不信任其他方式留下的任何内容，也没有缺少什么。</translation>
    </message>
    <message>
        <source>A waiter view that is late</source>
        <extracomment>stale-waiter: name</extracomment>
        <translation>延迟的服务员视图</translation>
    </message>
    <message>
        <source>A rush, and of each dish there are twenty portions. What takers offer and where they lead guests they read on the waiter view, which is two minutes late: 24 commands of an evening are refused, and 19 times a dish is sold that is out. With a prompt view neither happens; at half a minute it is 7 and 4, at five minutes 43 and 44 (means of 20 evenings).</source>
        <extracomment>stale-waiter: about</extracomment>
        <translation>一阵高峰，每道菜二十份。点单员能推荐什么、把客人领到哪里，都看服务员视图，而它延迟两分钟：一个晚间有 24 个命令被拒绝，19 次卖出已没有的菜。视图及时则两者都不会发生；延迟半分钟是 7 和 4，五分钟是 43 和 44（20 个晚间的均值）。</translation>
    </message>
    <message>
        <source>Three take orders. Each reads on the waiter view how much is left of a dish, as it was two minutes ago.</source>
        <extracomment>stale-waiter: cues 1 caption</extracomment>
        <translation>三人点单。每人都在服务员视图上看菜还剩多少，而那是两分钟前的情况。</translation>
    </message>
    <message>
        <source>The first dishes run out</source>
        <extracomment>stale-waiter: cues 2 title</extracomment>
        <translation>第一批菜卖完</translation>
    </message>
    <message>
        <source>From now on it is sold what is not there any more: the order is rejected when stock answers, and the guest is asked once more. The harm ledger lists each, with what the view showed and what was true.</source>
        <extracomment>stale-waiter: cues 2 caption</extracomment>
        <translation>从现在起会卖出已经没有的菜：库存答复时订单被驳回，客人要再问一次。损害账本逐一列出，连同视图显示的和真相。</translation>
    </message>
    <message>
        <source>What the delay costs</source>
        <extracomment>stale-waiter: cues 3 title</extracomment>
        <translation>延时的代价</translation>
    </message>
    <message>
        <source>Nobody counts it in events: a delay costs portions, walks and guests&apos; patience, and twice the delay costs about twice as much. Compare the delays with sweep.</source>
        <extracomment>stale-waiter: cues 3 caption</extracomment>
        <translation>没有人用事件数来衡量它：延时的代价是菜、白走的路和客人的耐心，延时加倍，代价大约也加倍。用扫描来比较各种延时。</translation>
    </message>
    <message>
        <source>Stock is down</source>
        <extracomment>stock-is-down: name</extracomment>
        <translation>库存服务停了</translation>
    </message>
    <message>
        <source>One service of three stops. Its commands wait, a guest is told no, a manager gets no answer, and what stock promises too late is given back. Then the till is slow.</source>
        <extracomment>stock-is-down: about</extracomment>
        <translation>三个服务中停了一个。它的命令在等，一位客人被告知不行，一位经理得不到回答，库存承诺得太晚的又放回。然后收银变慢。</translation>
    </message>
    <message>
        <source>Three services</source>
        <extracomment>stock-is-down: cues 1 title</extracomment>
        <translation>三个服务</translation>
    </message>
    <message>
        <source>Orders, stock and payment each have a store of their own, and no transaction spans two of them. Amira&apos;s ramen is promised by stock and paid at the till within half a minute.</source>
        <extracomment>stock-is-down: cues 1 caption</extracomment>
        <translation>订单、库存和付款各有自己的存储，没有事务跨越其中两个。Amira 的 ramen 在半分钟内由库存承诺，并在收银付款。</translation>
    </message>
    <message>
        <source>An order waits for stock</source>
        <extracomment>stock-is-down: cues 2 title</extracomment>
        <translation>一个订单在等库存</translation>
    </message>
    <message>
        <source>Ben&apos;s order is placed all the same: the service Orders runs. But ReserveStock waits for stock, and the process manager has it on its list: until 12:06, and no longer.</source>
        <extracomment>stock-is-down: cues 2 caption</extracomment>
        <translation>Ben 的订单照样下了：订单服务在运行。但 ReserveStock 在等库存，流程管理器把它列在待办里：等到 12:06，不再更久。</translation>
    </message>
    <message>
        <source>Nadia gets no answer</source>
        <extracomment>stock-is-down: cues 3 title</extracomment>
        <translation>Nadia 得不到回答</translation>
    </message>
    <message>
        <source>She wanted to mark the lemonade as sold out. Persons, guests and staff wait half a minute, then they take their command back: nobody decided it, and nobody ever will, so it stands in no log.</source>
        <extracomment>stock-is-down: cues 3 caption</extracomment>
        <translation>她想把 lemonade 标为售罄。人，包括客人和员工，等半分钟就收回自己的命令：没有人决定过它，也永远不会有人决定，所以任何日志里都没有。</translation>
    </message>
    <message>
        <source>Ben is told no</source>
        <extracomment>stock-is-down: cues 4 title</extracomment>
        <translation>Ben 被告知不行</translation>
    </message>
    <message>
        <source>Stock was silent for three minutes. The process manager looks at its list and rejects the order; stock is still stopped, and ReserveStock still waits.</source>
        <extracomment>stock-is-down: cues 4 caption</extracomment>
        <translation>库存沉默了三分钟。流程管理器看自己的待办，驳回订单；库存仍停着，ReserveStock 仍在等。</translation>
    </message>
    <message>
        <source>Daniel pays, and waits</source>
        <extracomment>stock-is-down: cues 5 title</extracomment>
        <translation>Daniel 付款，等待</translation>
    </message>
    <message>
        <source>The till decides each command twenty seconds after it was sent, in their order. So the bill was made out at 12:16:20, and the payment is taken at 12:16:50.</source>
        <extracomment>stock-is-down: cues 5 caption</extracomment>
        <translation>收银按顺序，在每个命令发出二十秒后才决定。所以账单在 12:16:20 开出，付款在 12:16:50 收到。</translation>
    </message>
    <message>
        <source>Stock stops</source>
        <extracomment>stock-is-down: outages 1 title</extracomment>
        <translation>库存停止</translation>
    </message>
    <message>
        <source>Whatever stock is asked now waits, in order; nothing is refused. Orders and payment go on: Amira&apos;s ramen is paid and in the pan.</source>
        <extracomment>stock-is-down: outages 1 caption</extracomment>
        <translation>现在问库存的都按顺序等待；什么也没有拒绝。订单和付款继续：Amira 的 ramen 已付款，在锅里。</translation>
    </message>
    <message>
        <source>Stock goes on</source>
        <extracomment>stock-is-down: outages 2 title</extracomment>
        <translation>库存继续</translation>
    </message>
    <message>
        <source>It decides what waited. Ben&apos;s two bowls are promised too late: they are given back at once. Chiara&apos;s bowl is promised in time, before her three minutes are over: she can pay.</source>
        <extracomment>stock-is-down: outages 2 caption</extracomment>
        <translation>它决定等待中的命令。Ben 的两份承诺得太晚：立刻放回。Chiara 的一份承诺得及时，在她的三分钟之内：她可以付款。</translation>
    </message>
    <message>
        <source>Payment decides each command twenty seconds later. Nothing waits for ever, but everything that needs money takes its time.</source>
        <extracomment>stock-is-down: outages 3 caption</extracomment>
        <translation>付款服务晚二十秒决定每个命令。没有什么永远等待，但需要钱的一切都要花时间。</translation>
    </message>
    <message>
        <source>The till is quick again</source>
        <extracomment>stock-is-down: outages 4 title</extracomment>
        <translation>收银恢复快速</translation>
    </message>
    <message>
        <source>Payment decides at once. All four orders have come to their end, three of them in the guests&apos; hands.</source>
        <extracomment>stock-is-down: outages 4 caption</extracomment>
        <translation>付款服务立即决定。四个订单都有了结局，其中三个到了客人手里。</translation>
    </message>
    <message>
        <source>Takeaway storm</source>
        <extracomment>takeaway-storm: name</extracomment>
        <translation>外带风暴</translation>
    </message>
    <message>
        <source>At 12:20 the offices come down, all at once, all for takeaway. The board beside the counter is a minute and a half late, and who does not find his number on it asks. With a board that is up to date nobody asks; with this one some 95 do, and for half an hour it makes Roger more than twice as busy, and the food two minutes later than it would be.</source>
        <extracomment>takeaway-storm: about</extracomment>
        <translation>12:20 写字楼的人下来，一齐来，都要外带。柜台边的叫号屏延迟一分半钟，找不到自己号码的人就问。叫号屏若是最新的，没有人问；这样则有大约 95 人问，有半小时让 Roger 忙了一倍多，菜也比本来晚两分钟。</translation>
    </message>
    <message>
        <source>The storm</source>
        <extracomment>takeaway-storm: cues 1 title</extracomment>
        <translation>风暴</translation>
    </message>
    <message>
        <source>A hundred an hour, for half an hour.</source>
        <extracomment>takeaway-storm: cues 1 caption</extracomment>
        <translation>每小时一百人，持续半小时。</translation>
    </message>
    <message>
        <source>The status view shows what was true 90 seconds ago. Most who ask do not find their number yet; one in sixteen asks for food that lies ready. To order nobody waits longer for it: Charlie only takes orders, and Roger answers.</source>
        <extracomment>takeaway-storm: cues 2 caption</extracomment>
        <translation>叫号视图显示的是 90 秒前的情况。问的人大多还找不到自己的号码；每十六人中有一人问的菜其实已备好。点单的人并没有因此等得更久：Charlie 只点单，由 Roger 答复。</translation>
    </message>
    <message>
        <source>After the storm</source>
        <extracomment>takeaway-storm: cues 3 title</extracomment>
        <translation>风暴之后</translation>
    </message>
    <message>
        <source>Hardly anybody queues to order any more, and still six or seven wait for their food.</source>
        <extracomment>takeaway-storm: cues 3 caption</extracomment>
        <translation>几乎没有人再排队点单，仍有六七位在等菜。</translation>
    </message>
    <message>
        <source>The textbook counter</source>
        <extracomment>textbook-counter: name</extracomment>
        <translation>教科书式的柜台</translation>
    </message>
    <message>
        <source>One counter as the textbooks have it: guests come by chance, 45 an hour, Charlie needs a minute in the mean for each, and nobody loses patience. While they come he is busy three quarters of the time, and yet guests wait three minutes in the mean: watch Waits in the charts, where theory is the dotted line.</source>
        <extracomment>textbook-counter: about</extracomment>
        <translation>一个教科书里那样的柜台：客人随机到来，每小时 45 人，Charlie 每人平均要一分钟，没有人失去耐心。客人来的时候，他有四分之三的时间在忙，可是客人平均要等三分钟：请看图表中的“等待”，虚线是理论值。</translation>
    </message>
    <message>
        <source>A textbook queue</source>
        <extracomment>textbook-counter: cues 1 title</extracomment>
        <translation>教科书式的队列</translation>
    </message>
    <message>
        <source>45 guests an hour, one server, a minute in the mean: M/M/1. In the long run a guest waits three minutes, says Erlang.</source>
        <extracomment>textbook-counter: cues 1 caption</extracomment>
        <translation>每小时 45 位客人，一名服务员，平均一分钟：M/M/1。Erlang 说，长期来看，一位客人等三分钟。</translation>
    </message>
    <message>
        <source>Busy is not the same as enough</source>
        <extracomment>textbook-counter: cues 2 title</extracomment>
        <translation>忙碌不等于够用</translation>
    </message>
    <message>
        <source>Charlie stands idle a quarter of the time. The queue is made by chance alone: by guests who come together and orders that take long.</source>
        <extracomment>textbook-counter: cues 2 caption</extracomment>
        <translation>Charlie 有四分之一的时间闲着。队列只由偶然造成：有的客人凑在一起来，有的单花的时间长。</translation>
    </message>
    <message>
        <source>One evening is not the long run</source>
        <extracomment>textbook-counter: cues 3 title</extracomment>
        <translation>一个晚间不等于长期</translation>
    </message>
    <message>
        <source>The dotted line is what theory expects in the long run; in 95 of 100 evenings like this one the mean wait lies in the band around it.</source>
        <extracomment>textbook-counter: cues 3 caption</extracomment>
        <translation>虚线是理论的长期期望值；像这样的晚间，100 个里有 95 个的平均等待落在它周围的带内。</translation>
    </message>
    <message>
        <source>The board</source>
        <extracomment>the-board: name</extracomment>
        <translation>叫号屏</translation>
    </message>
    <message>
        <source>Roger alone; at 12:30 Charlie is back, and they split the work; at 12:45 a board is hung where guests see it, and Roger gets one at hand. Nobody asks any more: who comes then waits six and a half minutes for food instead of nine and a half, and for each command that a person gives, somebody reads a view seven times (the mean of 20 evenings).</source>
        <extracomment>the-board: about</extracomment>
        <translation>Roger 一个人；12:30 Charlie 回来，两人分工；12:45 在客人看得见的地方挂上叫号屏，Roger 手边也有一块看板。再没有人问：那时来的人等菜六分半钟，而不是九分半钟；人每发出一个命令，就有七次读取视图（20 个晚间的均值）。</translation>
    </message>
    <message>
        <source>The cooks are busy less than a quarter of their time. What is ready lies for minutes at the pass, and guests ask where it is: that keeps Roger even longer.</source>
        <extracomment>the-board: cues 2 caption</extracomment>
        <translation>厨师忙的时间不到四分之一。备好的菜在出餐口放上好几分钟，客人就问菜在哪里：这让 Roger 耽搁得更久。</translation>
    </message>
    <message>
        <source>The board is up</source>
        <extracomment>the-board: cues 3 title</extracomment>
        <translation>叫号屏挂上了</translation>
    </message>
    <message>
        <source>The status view hangs where guests see it. They read for themselves, every six seconds, and it costs nobody a step; each question had cost Roger a walk. That is what a read view is for.</source>
        <extracomment>the-board: cues 3 caption</extracomment>
        <translation>叫号视图挂在客人看得见的地方。他们自己读，每六秒一次，不让任何人多走一步；以前每次询问都要 Roger 走一趟。读视图就是为此而设的。</translation>
    </message>
    <message>
        <source>What each step gained</source>
        <extracomment>the-board: cues 4 title</extracomment>
        <translation>每一步带来什么</translation>
    </message>
    <message>
        <source>Who comes after 12:45 waits to order and for food: one server 10:23 and 15:59; two who both do everything 3:08 and 8:59; the split 1:40 and 9:28; the board 1:41 and 6:26. First the second pair of hands, then the read view, then the split.</source>
        <extracomment>the-board: cues 4 caption</extracomment>
        <translation>12:45 之后来的人，等点单和等菜：一名服务员 10:23 和 15:59；两人什么都做 3:08 和 8:59；分工 1:40 和 9:28；叫号屏 1:41 和 6:26。首先是多一双手，其次是读视图，最后是分工。</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <extracomment>two-generalists: name</extracomment>
        <translation>两名全能服务员</translation>
    </message>
    <message>
        <source>The same guests. At 12:30 Charlie comes back, and both do everything. A second pair of hands is what helps most: who comes after 12:45 waits three minutes to order instead of ten, nine for food instead of sixteen, and 5 guests an evening lose patience instead of 17. What it does not cure: a fifth of the time at work goes into changing over.</source>
        <extracomment>two-generalists: about</extracomment>
        <translation>相同的客人。12:30 Charlie 回来，两人什么都做。最有帮助的是多一双手：12:45 之后来的人等点单三分钟而不是十分钟，等菜九分钟而不是十六分钟，每晚 5 批客人失去耐心而不是 17 批。它治不了的是：工作时间的五分之一花在切换上。</translation>
    </message>
    <message>
        <source>Ordering, eating and paying: all waits are shorter. That is what two people do; it says nothing yet of how they share the work.</source>
        <extracomment>two-generalists: cues 2 caption</extracomment>
        <translation>点单、用餐和付款：所有等待都更短。这是两个人的作用；它还没有说明他们怎样分配工作。</translation>
    </message>
    <message>
        <source>What is lost on the way</source>
        <extracomment>two-generalists: cues 3 title</extracomment>
        <translation>途中损失了什么</translation>
    </message>
    <message>
        <source>Of the time at work a fifth goes into getting from one kind of work into another, and a tenth into walks to the kitchen for an answer.</source>
        <extracomment>two-generalists: cues 3 caption</extracomment>
        <translation>工作时间的五分之一花在从一种工作转到另一种上，十分之一花在为答复而去厨房的路上。</translation>
    </message>
    <message>
        <source>Charlie and Roger both do everything: whoever is free takes what has waited longest.</source>
        <extracomment>two-generalists: rota 1 caption</extracomment>
        <translation>Charlie 和 Roger 两人什么都做：谁有空，谁就做等得最久的工作。</translation>
    </message>
    <message>
        <source>When the split loses</source>
        <extracomment>when-the-split-loses: name</extracomment>
        <translation>什么时候分工吃亏</translation>
    </message>
    <message>
        <source>The same guests once more, but changing from one kind of work to another costs nothing, and nobody asks anything. From 12:30 on Charlie and Roger split the work as before, and now it costs: who comes after 12:45 waits 1:10 to order and 0:50 to pay, where two who both do everything need 0:26 and 0:23. One stands idle while the other has a queue.</source>
        <extracomment>when-the-split-loses: about</extracomment>
        <translation>相同的客人再来一次，但切换工作种类不花时间，也没有人问任何事。从 12:30 起 Charlie 和 Roger 照旧分工，现在它要付出代价：12:45 之后来的人等点单 1:10，等付款 0:50，而两人什么都做只需 0:26 和 0:23。一个闲站着，另一个却有队列。</translation>
    </message>
    <message>
        <source>Idle beside a queue</source>
        <extracomment>when-the-split-loses: cues 2 title</extracomment>
        <translation>闲在队列旁边</translation>
    </message>
    <message>
        <source>Charlie has a queue while Roger is free, or the other way round. Where changing over costs nothing, whoever is free should take what comes.</source>
        <extracomment>when-the-split-loses: cues 2 caption</extracomment>
        <translation>Charlie 有队列而 Roger 空闲，或者反过来。切换不花时间时，谁有空，谁就该接下来的活。</translation>
    </message>
    <message>
        <source>When a split pays</source>
        <extracomment>when-the-split-loses: cues 3 title</extracomment>
        <translation>什么时候分工划算</translation>
    </message>
    <message>
        <source>With questions, and three seconds lost at each change of work, both ways are alike; with twenty seconds the split is clearly better. A split is bought for what it saves, not for its own sake.</source>
        <extracomment>when-the-split-loses: cues 3 caption</extracomment>
        <translation>有询问，且每次切换工作损失三秒时，两种方式差不多；损失二十秒时，分工明显更好。分工是为了它节省的东西，而不是为分工而分工。</translation>
    </message>
    <message>
        <source>The split: Charlie takes orders and money, Roger serves and answers.</source>
        <extracomment>when-the-split-loses: rota 1 caption</extracomment>
        <translation>分工：Charlie 点单收款，Roger 上菜和答复。</translation>
    </message>
    <message>
        <source>Wrong at no lag</source>
        <extracomment>wrong-at-no-lag: name</extracomment>
        <translation>没有滞后却错误</translation>
    </message>
    <message>
        <source>Half an hour in which one view is two minutes late, and another has lost a single event. The late one is right in the end. The other is up to date all the time, and stays wrong: its lag says nothing of it, the truth audit does.</source>
        <extracomment>wrong-at-no-lag: about</extracomment>
        <translation>半小时，一个视图延迟两分钟，另一个丢失了一个事件。延迟的那个最终是对的。另一个始终是最新的，却一直错着：它的滞后看不出来，真相审计看得出来。</translation>
    </message>
    <message>
        <source>Which one is wrong?</source>
        <extracomment>wrong-at-no-lag: cues 1 title</extracomment>
        <translation>哪一个是错的？</translation>
    </message>
    <message>
        <source>The guests&apos; board is two minutes behind. The order details are not behind at all, and say of order 5 that it is not paid: 24.00 less than what is in the till.</source>
        <extracomment>wrong-at-no-lag: cues 1 caption</extracomment>
        <translation>叫号屏落后两分钟。订单详情毫不落后，却说订单 5 没有付款：比收银里的少 24.00。</translation>
    </message>
    <message>
        <source>Late is not wrong</source>
        <extracomment>wrong-at-no-lag: cues 2 title</extracomment>
        <translation>延迟不等于错误</translation>
    </message>
    <message>
        <source>The guests&apos; board has shown everything by now but the last two minutes. Order 5 is eaten, and the order details still wait for its money: nothing will tell them, until the view is made anew.</source>
        <extracomment>wrong-at-no-lag: cues 2 caption</extracomment>
        <translation>除了最近两分钟的，叫号屏已显示了一切。订单 5 已经吃完，订单详情仍在等它的钱：什么也不会告诉它，直到视图重新建立。</translation>
    </message>
    <message>
        <source>Status is late</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 title</extracomment>
        <translation>叫号延迟</translation>
    </message>
    <message>
        <source>From now on the guests&apos; board shows everything two minutes after it was recorded. Its header says so: it is behind.</source>
        <extracomment>wrong-at-no-lag: laterDelays 1 caption</extracomment>
        <translation>从现在起，叫号屏显示的一切都比记录晚两分钟。它的标题说明了这一点：它落后。</translation>
    </message>
    <message>
        <source>One event is to be lost</source>
        <extracomment>wrong-at-no-lag: bends 1 title</extracomment>
        <translation>一个事件将丢失</translation>
    </message>
    <message>
        <source>Chiara will order and pay. Of all events on their way to the order details, the one that says that she has paid is thrown away.</source>
        <extracomment>wrong-at-no-lag: bends 1 caption</extracomment>
        <translation>Chiara 会点单并付款。在去订单详情途中的所有事件里，说她已付款的那一个被丢弃。</translation>
    </message>
    <message>
        <source>The empty board</source>
        <extracomment>the-empty-board: name</extracomment>
        <translation>空白的叫号屏</translation>
    </message>
    <message>
        <source>Six wait, and look at the board every half minute. At 12:30 it is thrown away, and only a look has it rebuilt from the log. Each look that finds it empty begins a rebuild of its own, and all of them share one projector.</source>
        <extracomment>the-empty-board: about</extracomment>
        <translation>六位客人在等，每半分钟看一次叫号屏。12:30 它被丢弃，有人查看才会从日志重建。每次查看发现它为空，就启动自己的重建，全都共用一个投影器。</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>冷菜</translation>
    </message>
    <message>
        <source>wok</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>炒锅</translation>
    </message>
    <message>
        <source>grill</source>
        <extracomment>a-party-moves: stations</extracomment>
        <translation>烤架</translation>
    </message>
    <message>
        <source>Roger does it all</source>
        <extracomment>a-second-pair-of-hands: pools 1 name</extracomment>
        <translation>Roger 包办一切</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <extracomment>a-second-pair-of-hands: pools 2 name</extracomment>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Charlie takes orders and money</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 1 name</extracomment>
        <translation>Charlie 点单并收款</translation>
    </message>
    <message>
        <source>Roger serves and answers</source>
        <extracomment>a-second-pair-of-hands: rota 1 pools 2 name</extracomment>
        <translation>Roger 上菜并答询</translation>
    </message>
    <message>
        <source>Charlie seats and takes orders</source>
        <extracomment>did-my-write-reach-my-view: pools 1 name</extracomment>
        <translation>Charlie 安排入座并点单</translation>
    </message>
    <message>
        <source>Roger serves</source>
        <extracomment>did-my-write-reach-my-view: pools 2 name</extracomment>
        <translation>Roger 上菜</translation>
    </message>
    <message>
        <source>Charlie and Dora take orders and money</source>
        <extracomment>guests-who-ask-again: pools 1 name</extracomment>
        <translation>Charlie 和 Dora 点单并收款</translation>
    </message>
    <message>
        <source>Roger and Charlie</source>
        <extracomment>when-not-to: pools 1 name</extracomment>
        <translation>Roger 和 Charlie</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>friday-rush: pools 1 name</extracomment>
        <translation>点单</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>friday-rush: pools 2 name</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>takeaway-storm: pools 1 name</extracomment>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Both do it all</source>
        <extracomment>two-generalists: rota 1 pools 1 name</extracomment>
        <translation>两人都包办一切</translation>
    </message>
    <message>
        <source>Every phone a guest</source>
        <extracomment>every-phone-a-guest: name</extracomment>
        <translation>每部手机都是客人</translation>
    </message>
    <message>
        <source>A lunch for a class with phones: nobody comes but those who come in by the doors (Run, Doors for phones). Charlie takes money, Roger serves and answers, the kitchen is quick. At 12:10 the board that guests read falls two minutes behind.</source>
        <extracomment>every-phone-a-guest: about</extracomment>
        <translation>一顿给带手机的班级的午餐：只有从门进来的人才来（“运行”菜单，“为手机开门”）。Charlie 收款，Roger 上菜和答复，厨房很快。12:10 起，客人看的叫号屏落后两分钟。</translation>
    </message>
    <message>
        <source>Order on your phone, and pay. When the board calls your number, come to the counter. You may ask where your order is: somebody has to find out, and serves nobody meanwhile.</source>
        <extracomment>every-phone-a-guest: cues 1 caption</extracomment>
        <translation>在手机上点单并付款。叫号屏叫到你的号码时，请到柜台来。可以询问订单在哪里：总得有人去打听，这段时间他就不能给任何人上菜。</translation>
    </message>
    <message>
        <source>Who waits for what is ready?</source>
        <extracomment>every-phone-a-guest: cues 2 title</extracomment>
        <translation>谁在等已备好的菜？</translation>
    </message>
    <message>
        <source>Some of you may wait for food that stands on the pass. Who asks? Who comes too soon?</source>
        <extracomment>every-phone-a-guest: cues 2 caption</extracomment>
        <translation>你们中有些人等的菜，也许已放在出餐口。谁来询问？谁来得太早？</translation>
    </message>
    <message>
        <source>What it cost you</source>
        <extracomment>every-phone-a-guest: cues 3 title</extracomment>
        <translation>你们付出了什么代价</translation>
    </message>
    <message>
        <source>Each of you who was told of a number too late stands in the ledger, with how long he waited for nothing.</source>
        <extracomment>every-phone-a-guest: cues 3 caption</extracomment>
        <translation>你们中凡是太晚得知号码的人，都记在账本里，连同他白等了多久。</translation>
    </message>
    <message>
        <source>From now on the board that you read shows what was two minutes ago. The kitchen is as quick as before.</source>
        <extracomment>every-phone-a-guest: laterDelays 1 caption</extracomment>
        <translation>从现在起，你们看的叫号屏显示的是两分钟前的情况。厨房和之前一样快。</translation>
    </message>
    <message>
        <source>The board in your hand</source>
        <extracomment>the-board-in-your-hand: name</extracomment>
        <translation>手中的叫号屏</translation>
    </message>
    <message>
        <source>A lunch for a lesson with phones: six guests come in the first minutes, and after them whoever comes in by the doors (Run, Doors for phones). Charlie takes orders and money, Roger serves and answers. The board that guests read is two minutes behind from the beginning.</source>
        <extracomment>the-board-in-your-hand: about</extracomment>
        <translation>一顿给手机课用的午餐：最初几分钟来六位客人，之后是从门进来的人（“运行”菜单，“为手机开门”）。Charlie 点单和收款，Roger 上菜和答复。客人看的叫号屏从一开始就落后两分钟。</translation>
    </message>
    <message>
        <source>The restaurant opens</source>
        <extracomment>every-phone-a-guest: cues 1 title</extracomment>
        <translation>餐厅开门</translation>
    </message>
</context>
<context>
    <name>restaurant::Glossary</name>
    <message>
        <source>The dining room and the way of the data in one picture: what people do, and what comes of it.</source>
        <extracomment>glossary: story</extracomment>
        <translation>餐厅大堂和数据走的路，画在一幅图里：人们做什么，由此产生什么。</translation>
    </message>
    <message>
        <source>Here an order is taken: what you send is a wish, and it may be refused.</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>在这里点单：发出的是一个愿望，可能被拒绝。</translation>
    </message>
    <message>
        <source>The tickets that the cooks work by, kept in step with the log.</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>厨师照着做菜的小票，与日志保持同步。</translation>
    </message>
    <message>
        <source>The tables, and what is to be done next: staff decide by it, as old as it may be.</source>
        <extracomment>glossary: waiter</extracomment>
        <translation>各张餐桌，以及接下来要做什么：员工据此决定，不论它有多旧。</translation>
    </message>
    <message>
        <source>The board of numbers that guests read, so that nobody has to be asked.</source>
        <extracomment>glossary: status</extracomment>
        <translation>客人看的叫号屏，这样谁也不必去问人。</translation>
    </message>
    <message>
        <source>One order with its stock and its payment, put together before anybody asks.</source>
        <extracomment>glossary: details</extracomment>
        <translation>一个订单及其库存和付款，在有人询问之前就已组合好。</translation>
    </message>
    <message>
        <source>Every command and every event, in the order in which they were recorded.</source>
        <extracomment>glossary: log</extracomment>
        <translation>所有命令和所有事件，按记录的先后排列。</translation>
    </message>
    <message>
        <source>The dining room from above: who waits, who works, and who looks at a board.</source>
        <extracomment>glossary: floor</extracomment>
        <translation>从上方俯视的餐厅：谁在等，谁在工作，谁在查看看板。</translation>
    </message>
    <message>
        <source>The roads from a command to the views, and each message on its way.</source>
        <extracomment>glossary: flow</extracomment>
        <translation>从命令到视图的各条路，以及途中的每条消息。</translation>
    </message>
    <message>
        <source>Waits, queues and work of this evening as curves; they are simulated, the same on every computer.</source>
        <extracomment>glossary: charts</extracomment>
        <translation>这个晚间的等待、队列和工作，画成曲线；它们是模拟的，在每台计算机上都一样。</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and every pane shows that moment.</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>晚间画成一条线：把游标放到任意一处，所有窗格就显示那一刻。</translation>
    </message>
    <message>
        <source>Why a document says what it says: the events behind it, with the decisions that made them.</source>
        <extracomment>glossary: why</extracomment>
        <translation>文档为何这样显示：背后的事件，以及产生这些事件的决定。</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is added while the evening runs.</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>哪道菜有多少客人点过：在晚间运行期间添加的视图。</translation>
    </message>
    <message>
        <source>The files of the evening, looked into and never written.</source>
        <extracomment>glossary: stores</extracomment>
        <translation>晚间的文件，只供查看，从不写入。</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true.</source>
        <extracomment>glossary: harm</extracomment>
        <translation>依从未显示真相的视图，代价几何。</translation>
    </message>
    <message>
        <source>The clock of the restaurant: let the evening run, hold it, or take one step.</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>餐厅的时钟：让晚间运行，停住它，或走一步。</translation>
    </message>
    <message>
        <source>Who works now, and at what; the next guests find it changed.</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>现在谁在工作，做什么；改动从下一批客人起生效。</translation>
    </message>
    <message>
        <source>What has just happened and is worth looking at, or why something was refused.</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>刚刚发生了什么值得一看的事，或某个命令为何被拒绝。</translation>
    </message>
    <message>
        <source>Which service is stopped or slow, and what waits for it.</source>
        <extracomment>glossary: serviceBar</extracomment>
        <translation>哪个服务停了或慢了，有什么在等它。</translation>
    </message>
    <message>
        <source>Whether the view is right: its documents are compared with what the events make.</source>
        <extracomment>glossary: light</extracomment>
        <translation>视图是否正确：把它的文档与由事件得出的结果比较。</translation>
    </message>
    <message>
        <source>How far the view has come with the log, and how old what it shows is.</source>
        <extracomment>glossary: progress</extracomment>
        <translation>视图跟随日志到了哪里，它显示的内容有多旧。</translation>
    </message>
    <message>
        <source>What can be done to the view itself: stop it, make it anew, help it over a bad event.</source>
        <extracomment>glossary: viewMenu</extracomment>
        <translation>对视图本身能做什么：停下它，重建它，帮它越过一个有问题的事件。</translation>
    </message>
    <message>
        <source>The evening as a line: put the cursor anywhere, and the picture shows that moment.</source>
        <extracomment>glossary: stageBand</extracomment>
        <translation>晚间画成一条线：把游标放到任意一处，画面就显示那一刻。</translation>
    </message>
    <message>
        <source>command</source>
        <extracomment>glossary: order-entry</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>a task that somebody asks for (&quot;VoidLine, reason: wrong table&quot;), with an id, an actor, and the view and position it was decided on</source>
        <extracomment>glossary: command</extracomment>
        <translation>某人要求做的一件事（“VoidLine，原因：桌号错了”），带有编号、操作者，以及做决定时所依据的视图和位置</translation>
    </message>
    <message>
        <source>command handler</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>命令处理器</translation>
    </message>
    <message>
        <source>finds the aggregates of a command, lets them decide, and appends what they decided</source>
        <extracomment>glossary: command handler</extracomment>
        <translation>找到命令涉及的聚合，让它们做决定，并追加它们决定的内容</translation>
    </message>
    <message>
        <source>decide, evolve</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>决定, 演变</translation>
    </message>
    <message>
        <source>the two pure functions of an aggregate: (state, command) to events or a rejection; (state, event) to state</source>
        <extracomment>glossary: decide, evolve</extracomment>
        <translation>聚合的两个纯函数：（状态，命令）得出事件或驳回；（状态，事件）得出状态</translation>
    </message>
    <message>
        <source>rejection, refusal</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>驳回, 拒绝</translation>
    </message>
    <message>
        <source>the rejection is the typed reason with its sentence; refusal is what a person meets</source>
        <extracomment>glossary: rejection, refusal</extracomment>
        <translation>驳回是带类型的原因及其说明；拒绝是人所遇到的</translation>
    </message>
    <message>
        <source>outcome</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>what became of a command: accepted with its events, or rejected; a repeated command id gets the first one again</source>
        <extracomment>glossary: outcome</extracomment>
        <translation>命令的下场：被接受并带有事件，或被驳回；命令编号重复时，得到的仍是第一次的结果</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>glossary: story</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>a fact of the restaurant, in the past tense, never changed</source>
        <extracomment>glossary: event</extracomment>
        <translation>餐厅的一个事实，用过去时表述，永不改变</translation>
    </message>
    <message>
        <source>aggregate, stream</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>聚合, 流</translation>
    </message>
    <message>
        <source>an aggregate (an order, a table, the stock of a dish, a payment) is folded from its stream, the events about it in order</source>
        <extracomment>glossary: aggregate, stream</extracomment>
        <translation>聚合（一个订单、一张餐桌、一道菜的库存、一笔付款）由它的流折叠而成，流就是关于它的、按顺序排列的事件</translation>
    </message>
    <message>
        <source>consistency boundary</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>一致性边界</translation>
    </message>
    <message>
        <source>the streams that a decision looked at, each at a version; among them are those that it wrote to</source>
        <extracomment>glossary: consistency boundary</extracomment>
        <translation>一个决定看过的各个流，每个流在某个版本；它写入的流也在其中</translation>
    </message>
    <message>
        <source>expected version</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>期望版本</translation>
    </message>
    <message>
        <source>the number of events in a stream that a decision was made on; if there are more by now, it is decided again</source>
        <extracomment>glossary: expected version</extracomment>
        <translation>做决定时流中的事件数；如果此时已经更多，就重新决定</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>glossary: log</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>all events of one store, in one order</source>
        <extracomment>glossary: log</extracomment>
        <translation>一个存储的所有事件，排成一个顺序</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>glossary: position</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>the place of an event in the log, dense from 1</source>
        <extracomment>glossary: position</extracomment>
        <translation>事件在日志中的位次，从 1 起连续编号</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>glossary: dishes</extracomment>
        <translation>投影</translation>
    </message>
    <message>
        <source>what folds events into documents; a board is a projection with its documents, as a value</source>
        <extracomment>glossary: projection</extracomment>
        <translation>把事件折叠成文档的东西；看板就是投影连同它的文档，作为一个值</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>glossary: details</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>one thing that a view shows: a ticket, a table&apos;s card, a number on the status board; named by view, kind and key</source>
        <extracomment>glossary: document</extracomment>
        <translation>视图显示的一样东西：一张小票、一张餐桌卡、叫号屏上的一个号码；由视图、种类和键来标识</translation>
    </message>
    <message>
        <source>read view, view</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>读视图, 视图</translation>
    </message>
    <message>
        <source>a board as somebody reads it, kept in step with the log; pane is the widget that shows it</source>
        <extracomment>glossary: read view, view</extracomment>
        <translation>供人阅读的看板，与日志保持同步；窗格是显示它的控件</translation>
    </message>
    <message>
        <source>read store</source>
        <extracomment>glossary: stores</extracomment>
        <translation>读存储</translation>
    </message>
    <message>
        <source>the file that keeps a view&apos;s documents and checkpoint; deleting it costs a rebuild and nothing else</source>
        <extracomment>glossary: read store</extracomment>
        <translation>保存视图的文档和检查点的文件；删除它的代价只是一次重建，别无其他</translation>
    </message>
    <message>
        <source>write side, read side</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>写入端, 读取端</translation>
    </message>
    <message>
        <source>who handles commands and appends; whoever keeps the views in step (ReadSide)</source>
        <extracomment>glossary: write side, read side</extracomment>
        <translation>处理命令并追加事件的一方；使视图保持同步的一方（ReadSide）</translation>
    </message>
    <message>
        <source>query</source>
        <extracomment>glossary: status</extracomment>
        <translation>查询</translation>
    </message>
    <message>
        <source>a question to a view, whoever asks: a screen that is refreshed, a guest, the staff, a person at the screen; it never changes anything</source>
        <extracomment>glossary: query</extracomment>
        <translation>向视图提出的问题，不论由谁提出：刷新的屏幕、客人、员工、屏幕前的人；它从不改变任何东西</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>glossary: look</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>a query by a guest or by somebody of the staff: recorded, at the position that the view had reached</source>
        <extracomment>glossary: look</extracomment>
        <translation>客人或员工所做的查询：会被录制，记在视图当时到达的位置上</translation>
    </message>
    <message>
        <source>cost (of a query)</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>代价（查询的）</translation>
    </message>
    <message>
        <source>statements that were run, rows that these answered, steps of SQLite, and the time until the answer was there; none is counted where none was run</source>
        <extracomment>glossary: cost (of a query)</extracomment>
        <translation>执行的语句、语句返回的行、SQLite 的步数，以及得到回答所用的时间；没有执行的，就不计</translation>
    </message>
    <message>
        <source>composition</source>
        <extracomment>glossary: composition</extracomment>
        <translation>组合查询</translation>
    </message>
    <message>
        <source>the same question put to each service at that moment, and the answers put together, instead of asking a view</source>
        <extracomment>glossary: composition</extracomment>
        <translation>不向视图询问，而是在那一刻向每个服务提出同一个问题，再把各个回答组合起来</translation>
    </message>
    <message>
        <source>publish, feed</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>发布, 馈送</translation>
    </message>
    <message>
        <source>after the commit the write side publishes the new events to the event feed, where deliveries begin</source>
        <extracomment>glossary: publish, feed</extracomment>
        <translation>提交之后，写入端把新事件发布到事件馈送，投递由此开始</translation>
    </message>
    <message>
        <source>delivery, delivery line</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>投递, 投递线</translation>
    </message>
    <message>
        <source>a delivery is one event on its way to one view, with the time at which it is due; the line carries a view&apos;s deliveries, in order and resumable</source>
        <extracomment>glossary: delivery, delivery line</extracomment>
        <translation>一次投递是一个事件在去一个视图的途中，带有到期时间；投递线按顺序承载一个视图的各次投递，并且可以接续</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>检查点</translation>
    </message>
    <message>
        <source>how far a view, or the process manager, has come with the log; stored with what came of it</source>
        <extracomment>glossary: checkpoint</extracomment>
        <translation>视图或流程管理器跟随日志到了哪里；与由此得出的内容一起保存</translation>
    </message>
    <message>
        <source>stopped, slow</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>停止, 慢</translation>
    </message>
    <message>
        <source>of a service: it decides no command until it is set going again; or each a while after it was sent</source>
        <extracomment>glossary: stopped, slow</extracomment>
        <translation>用于服务：停止时不决定任何命令，直到重新启动；慢时每个命令在发出一段时间之后才决定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>收回</translation>
    </message>
    <message>
        <source>a command that its sender took back because its service did not answer: nobody decides it any more</source>
        <extracomment>glossary: withdrawn</extracomment>
        <translation>因为服务没有回答，命令被发送者收回：不再有谁决定它</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>glossary: under way</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>a command that was taken for handling and is not decided yet: neither accepted nor refused</source>
        <extracomment>glossary: under way</extracomment>
        <translation>命令已交付处理，还没有决定：既未接受，也未拒绝</translation>
    </message>
    <message>
        <source>choice of consistency</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>一致性的选择</translation>
    </message>
    <message>
        <source>what whoever gives a command waits for before he goes on: nothing (fire and forget), nothing but with what he did before his eyes (optimistic), his view, all views, or no wait because the command&apos;s own transaction changes the views</source>
        <extracomment>glossary: choice of consistency</extracomment>
        <translation>发出命令的人在继续之前等什么：什么也不等（发出即忘）；什么也不等，但自己做的就在眼前（乐观）；等自己的视图；等所有视图；或者不必等，因为命令自己的事务就更改了视图</translation>
    </message>
    <message>
        <source>read your writes</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>读己之写</translation>
    </message>
    <message>
        <source>what he gets who waits for his view: he never looks at less than he has done himself. What others did may still be missing</source>
        <extracomment>glossary: read your writes</extracomment>
        <translation>等待自己视图的人所得到的：他看到的从不少于自己做过的。别人做的可能仍然缺少</translation>
    </message>
    <message>
        <source>echo</source>
        <extracomment>glossary: echo</extracomment>
        <translation>回显</translation>
    </message>
    <message>
        <source>what a person sees of his command before a view shows it, marked as not confirmed; taken back when it is refused</source>
        <extracomment>glossary: echo</extracomment>
        <translation>视图显示之前，人看到的自己命令的结果，标为未确认；被拒绝时收回</translation>
    </message>
    <message>
        <source>lag</source>
        <extracomment>glossary: progress</extracomment>
        <translation>滞后</translation>
    </message>
    <message>
        <source>how far a view is behind, in events and in restaurant time</source>
        <extracomment>glossary: lag</extracomment>
        <translation>视图落后多少，以事件数和餐厅时间计</translation>
    </message>
    <message>
        <source>replay, rebuild</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>重放, 重建</translation>
    </message>
    <message>
        <source>replay plays a recording again and checks it; rebuild throws a view away and folds it again</source>
        <extracomment>glossary: replay, rebuild</extracomment>
        <translation>重放是把录制再运行一遍并检查它；重建是丢弃视图，再重新折叠</translation>
    </message>
    <message>
        <source>process manager</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>流程管理器</translation>
    </message>
    <message>
        <source>OrderFulfilment: subscribes to the log and answers events with commands of its own</source>
        <extracomment>glossary: process manager</extracomment>
        <translation>OrderFulfilment：订阅日志，并以自己的命令回应事件</translation>
    </message>
    <message>
        <source>to-do list</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>待办</translation>
    </message>
    <message>
        <source>what the process manager waits for, since which event and until when: a value that follows from events and from the scenario&apos;s limits</source>
        <extracomment>glossary: to-do list</extracomment>
        <translation>流程管理器在等什么，自哪个事件起，到何时为止：由事件和场景的时限得出的一个值</translation>
    </message>
    <message>
        <source>expire</source>
        <extracomment>glossary: expire</extracomment>
        <translation>过期</translation>
    </message>
    <message>
        <source>the time of an entry of that list is over: a reservation or a payment is ended by an event, which anybody can ask why</source>
        <extracomment>glossary: expire</extracomment>
        <translation>待办中一项的时间已到：预留或付款由一个事件结束，谁都可以追问这个事件的原因</translation>
    </message>
    <message>
        <source>snapshot</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>快照</translation>
    </message>
    <message>
        <source>an aggregate&apos;s state at a version, so that folding need not begin at the first event</source>
        <extracomment>glossary: snapshot</extracomment>
        <translation>聚合在某个版本的状态，这样折叠就不必从第一个事件开始</translation>
    </message>
    <message>
        <source>normalised tables</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>规范化表</translation>
    </message>
    <message>
        <source>the restaurant in third normal form, kept beside the log by the same transactions: one fact in one place</source>
        <extracomment>glossary: normalised tables</extracomment>
        <translation>第三范式的餐厅，由同样的事务在日志旁边维护：一个事实只放在一处</translation>
    </message>
    <message>
        <source>stamp</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>更改戳</translation>
    </message>
    <message>
        <source>position and time of the last change, which a row carries for whoever copies by polling</source>
        <extracomment>glossary: stamp</extracomment>
        <translation>最近一次更改的位置和时间，由行携带，供靠轮询来复制的一方使用</translation>
    </message>
    <message>
        <source>change capture</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>变更捕获</translation>
    </message>
    <message>
        <source>triggers of the writing connection note each change of the tables; a job drains the notes</source>
        <extracomment>glossary: change capture</extracomment>
        <translation>写入连接的触发器记下各表的每次更改；由任务取走这些记录</translation>
    </message>
    <message>
        <source>poll, sweep</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>轮询, 清查</translation>
    </message>
    <message>
        <source>a poll asks for rows whose stamp is later; a sweep compares keys, and so finds what was deleted</source>
        <extracomment>glossary: poll, sweep</extracomment>
        <translation>轮询查找更改戳较晚的行；清查逐一比较键，从而发现已删除的行</translation>
    </message>
    <message>
        <source>upcaster</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>升级转换器</translation>
    </message>
    <message>
        <source>turns the stored form of an older schema into the present one</source>
        <extracomment>glossary: upcaster</extracomment>
        <translation>把旧模式的存储形式转换成现在的形式</translation>
    </message>
    <message>
        <source>parked, skipped</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>搁置, 跳过</translation>
    </message>
    <message>
        <source>events that a view goes on without, by whose decision, and why</source>
        <extracomment>glossary: parked, skipped</extracomment>
        <translation>视图撇开不管、自己继续前进的那些事件，以及由谁决定、为什么</translation>
    </message>
    <message>
        <source>road, leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>路, 路段</translation>
    </message>
    <message>
        <source>the way from one place of the picture to the next; one message&apos;s trip over one road is a leg</source>
        <extracomment>glossary: road, leg</extracomment>
        <translation>从画面的一处到下一处的路；一条消息在一条路上走的一趟，就是一个路段</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>glossary: token</extracomment>
        <translation>标志</translation>
    </message>
    <message>
        <source>a message on its way: a blue square for a command, an orange dot for an event</source>
        <extracomment>glossary: token</extracomment>
        <translation>途中的消息：蓝色方块是命令，橙色圆点是事件</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>时刻表</translation>
    </message>
    <message>
        <source>when each message leaves and arrives on each road; drawn longer than it takes where it takes no time</source>
        <extracomment>glossary: schedule</extracomment>
        <translation>每条消息何时从每条路出发和到达；不花时间的地方，画得比实际长</translation>
    </message>
    <message>
        <source>held board</source>
        <extracomment>glossary: held board</extracomment>
        <translation>扣住的看板</translation>
    </message>
    <message>
        <source>a board whose changes are kept back until their event has arrived in the picture</source>
        <extracomment>glossary: held board</extracomment>
        <translation>先扣住更改的看板，直到相应事件在画面中到达</translation>
    </message>
    <message>
        <source>caption (of the picture)</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>字幕（画面的）</translation>
    </message>
    <message>
        <source>what has happened last in the picture, in words, at the place where it happened</source>
        <extracomment>glossary: caption (of the picture)</extracomment>
        <translation>画面中最近发生了什么，用文字写在发生的地方</translation>
    </message>
    <message>
        <source>belief</source>
        <extracomment>glossary: belief</extracomment>
        <translation>以为</translation>
    </message>
    <message>
        <source>what somebody takes to be so, because a board said so when he looked last; outlined where it is not</source>
        <extracomment>glossary: belief</extracomment>
        <translation>某人以为如此，因为他上次查看时看板这样说；与事实不符处画出轮廓</translation>
    </message>
    <message>
        <source>scenario</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>场景</translation>
    </message>
    <message>
        <source>everything that an evening starts from: menu, tables, staff, guests or script, seed; a value, and a file</source>
        <extracomment>glossary: scenario</extracomment>
        <translation>晚间开始所依据的一切：菜单、餐桌、员工、客人或脚本、种子；是一个值，也是一个文件</translation>
    </message>
    <message>
        <source>script</source>
        <extracomment>glossary: script</extracomment>
        <translation>脚本</translation>
    </message>
    <message>
        <source>the commands that a scenario gives by itself; an evening has guests and staff of its own (a living evening), or a script</source>
        <extracomment>glossary: script</extracomment>
        <translation>场景自己发出的命令；晚间要么有自己的客人和员工（活的晚间），要么有脚本</translation>
    </message>
    <message>
        <source>evening</source>
        <extracomment>glossary: evening</extracomment>
        <translation>晚间营业</translation>
    </message>
    <message>
        <source>one run of a restaurant from its opening to its end</source>
        <extracomment>glossary: evening</extracomment>
        <translation>餐厅从开门到结束的一次运行</translation>
    </message>
    <message>
        <source>restaurant time</source>
        <extracomment>glossary: runBar</extracomment>
        <translation>餐厅时间</translation>
    </message>
    <message>
        <source>the clock of the evening; wall clock is the computer&apos;s. An Instant is always of restaurant time</source>
        <extracomment>glossary: restaurant time</extracomment>
        <translation>晚间的时钟；计算机的是实际时间。Instant 总是餐厅时间</translation>
    </message>
    <message>
        <source>activity</source>
        <extracomment>glossary: floor</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>what guests and staff do besides commands: wait, walk, cook, look at a view</source>
        <extracomment>glossary: activity</extracomment>
        <translation>客人和员工除发出命令之外所做的事：等待、走动、做菜、查看视图</translation>
    </message>
    <message>
        <source>story</source>
        <extracomment>glossary: story</extracomment>
        <translation>故事</translation>
    </message>
    <message>
        <source>events and activities of an evening in the one order in which they happened</source>
        <extracomment>glossary: story</extracomment>
        <translation>一个晚间的事件和活动，按发生的先后排成一个顺序</translation>
    </message>
    <message>
        <source>place (of the story)</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>位次（故事的）</translation>
    </message>
    <message>
        <source>so many events and activities up to here, dense from 1; not a position, which counts events alone</source>
        <extracomment>glossary: place (of the story)</extracomment>
        <translation>到此为止有多少事件和活动，从 1 起连续编号；不是位置，位置只计事件</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>glossary: recording</extracomment>
        <translation>录制</translation>
    </message>
    <message>
        <source>the .restaurant file of an evening, when it is looked at: log, commands with outcomes, activities, cues, notes, scenario</source>
        <extracomment>glossary: recording</extracomment>
        <translation>供查看的晚间 .restaurant 文件：日志、命令及其结果、活动、提示、备注、场景</translation>
    </message>
    <message>
        <source>journal</source>
        <extracomment>glossary: journal</extracomment>
        <translation>流水记录</translation>
    </message>
    <message>
        <source>all that a recording holds that is the same again for the same scenario and seed</source>
        <extracomment>glossary: journal</extracomment>
        <translation>录制所含的内容中，场景和种子相同就会再次相同的全部内容</translation>
    </message>
    <message>
        <source>record</source>
        <extracomment>glossary: record</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>one row of a journal; the record of an evening that is run again is what it must meet</source>
        <extracomment>glossary: record</extracomment>
        <translation>流水记录的一行；重新运行晚间时，必须与该晚间的记录一致</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>glossary: noticeCard</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>a change of the evening that the scenario plans, with a caption if it wants one</source>
        <extracomment>glossary: cue</extracomment>
        <translation>场景计划好的晚间变化，需要时带字幕</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>glossary: note</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>what a person wrote at a place of the story</source>
        <extracomment>glossary: note</extracomment>
        <translation>某人在故事的某个位次写下的内容</translation>
    </message>
    <message>
        <source>show</source>
        <extracomment>glossary: show</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>a recording played by itself: it stands still at notes and at captions of the scenario until they can have been read</source>
        <extracomment>glossary: show</extracomment>
        <translation>自动播放的录制：遇到备注和场景的字幕就停住，直到足够读完</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>缩略图页</translation>
    </message>
    <message>
        <source>moments of an evening side by side on pages, each with its time, its event and its caption</source>
        <extracomment>glossary: contact sheet</extracomment>
        <translation>晚间的各个时刻，并排放在页上，每个带有时间、事件和字幕</translation>
    </message>
    <message>
        <source>cursor</source>
        <extracomment>glossary: timeline</extracomment>
        <translation>游标</translation>
    </message>
    <message>
        <source>where the screen stands in the story: a mark and a time; live, it stands at the end</source>
        <extracomment>glossary: cursor</extracomment>
        <translation>屏幕处在故事的何处：一个标记和一个时间；实时状态下在末尾</translation>
    </message>
    <message>
        <source>mark (of the story)</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>标记（故事的）</translation>
    </message>
    <message>
        <source>so many events and so many activities. Marks on a pane are outlines on documents: wrong, or part of an answer to why</source>
        <extracomment>glossary: mark (of the story)</extracomment>
        <translation>多少个事件和多少个活动。窗格上的标记是文档的轮廓：表示错误，或属于“为什么”的回答</translation>
    </message>
    <message>
        <source>stage</source>
        <extracomment>glossary: stage</extracomment>
        <translation>舞台</translation>
    </message>
    <message>
        <source>what shows the evening at the cursor: live threads, or the playback</source>
        <extracomment>glossary: stage</extracomment>
        <translation>显示游标处的晚间的一方：实时线程，或回放</translation>
    </message>
    <message>
        <source>keyframe</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>boards kept at a place of the story, so that moving the cursor need not fold from the beginning</source>
        <extracomment>glossary: keyframe</extracomment>
        <translation>在故事的某个位次保存的看板，这样移动游标就不必从头折叠</translation>
    </message>
    <message>
        <source>branch</source>
        <extracomment>glossary: branch</extracomment>
        <translation>分支</translation>
    </message>
    <message>
        <source>a new recording that shares what was until the cursor</source>
        <extracomment>glossary: branch</extracomment>
        <translation>新的录制，与原录制共有游标之前的内容</translation>
    </message>
    <message>
        <source>run again</source>
        <extracomment>glossary: run again</extracomment>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>doing a living evening once more from its scenario while comparing it with its record, because minds are not stored</source>
        <extracomment>glossary: run again</extracomment>
        <translation>由场景把活的晚间再做一遍，同时与它的记录比较，因为人的想法不保存</translation>
    </message>
    <message>
        <source>guest, party</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>客人, 一桌客人</translation>
    </message>
    <message>
        <source>a guest comes and goes; a party is guests who sit at one table together</source>
        <extracomment>glossary: guest, party</extracomment>
        <translation>客人来了又走；一桌客人是一起坐一张餐桌的客人</translation>
    </message>
    <message>
        <source>taker, runner, cook, manager</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>点单员, 传菜员, 厨师, 经理</translation>
    </message>
    <message>
        <source>roles; Charlie takes orders, Roger serves and answers</source>
        <extracomment>glossary: taker, runner, cook, manager</extracomment>
        <translation>角色；Charlie 点单，Roger 上菜和答复</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>glossary: staffBar</extracomment>
        <translation>班组</translation>
    </message>
    <message>
        <source>staff of one role who share their work; staffing is how many of them work now, rota is what the scenario plans</source>
        <extracomment>glossary: pool</extracomment>
        <translation>分担工作的同一角色的员工；人员配置是现在有多少人在工作，排班是场景计划的</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>glossary: table</extracomment>
        <translation>餐桌</translation>
    </message>
    <message>
        <source>where a party sits. In a database it is a store table (DocumentTable for documents); rows and columns on the screen are an item model</source>
        <extracomment>glossary: table</extracomment>
        <translation>一桌客人坐的地方。在数据库中是存储的表（文档用 DocumentTable）；屏幕上的行和列是项模型</translation>
    </message>
    <message>
        <source>station</source>
        <extracomment>glossary: station</extracomment>
        <translation>工位</translation>
    </message>
    <message>
        <source>part of the kitchen that cooks certain dishes; its places are how many at a time, as the scenario says</source>
        <extracomment>glossary: station</extracomment>
        <translation>厨房中做某些菜品的部分；它的位子数是同时能做多少份，由场景设定</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>glossary: room</extracomment>
        <translation>房间</translation>
    </message>
    <message>
        <source>in these documents: a folder of the code with its library. Where guests sit is the dining room</source>
        <extracomment>glossary: room</extracomment>
        <translation>在这些文档中：代码的一个文件夹及其库。客人坐的地方是餐厅大堂</translation>
    </message>
    <message>
        <source>lesson, stop, reveal</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>课程, 停点, 揭晓</translation>
    </message>
    <message>
        <source>evenings with stops, at which a class says what it expects; the reveal is the stretch that then shows it</source>
        <extracomment>glossary: lesson, stop, reveal</extracomment>
        <translation>带停点的晚间，班级在停点说出预期；揭晓是随后展示结果的那一段</translation>
    </message>
    <message>
        <source>case (of a lesson)</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>案例（课程的）</translation>
    </message>
    <message>
        <source>one of its evenings; two of them differ in one thing</source>
        <extracomment>glossary: case (of a lesson)</extracomment>
        <translation>课程的一个晚间；两个案例只有一处不同</translation>
    </message>
    <message>
        <source>misconception</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>误解</translation>
    </message>
    <message>
        <source>what people believe and is not so; one of 26 that have a number and a name. Each wrong choice of a lesson&apos;s question is one</source>
        <extracomment>glossary: misconception</extracomment>
        <translation>人们以为如此、其实并非如此的事；共 26 个，各有编号和名称，这是其中之一。课程问题的每个错误选项都是一个误解</translation>
    </message>
    <message>
        <source>vote, tally</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>投票, 计票</translation>
    </message>
    <message>
        <source>how many chose what, first and after they have talked; what that comes to by misconception</source>
        <extracomment>glossary: vote, tally</extracomment>
        <translation>多少人选了什么，先投一次，讨论之后再投一次；按误解汇总是多少</translation>
    </message>
    <message>
        <source>expectation, verdict</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>期望, 判定</translation>
    </message>
    <message>
        <source>what somebody expects of an evening at a moment; whether it is so, with what was found</source>
        <extracomment>glossary: expectation, verdict</extracomment>
        <translation>某人对晚间某一刻的预期；是否如此，以及查到了什么</translation>
    </message>
    <message>
        <source>harm, harm ledger</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>损害, 损害账本</translation>
    </message>
    <message>
        <source>a decision that was made on a view which did not show what was true, and that the truth would have refused or changed; the ledger lists them with their price, as a value</source>
        <extracomment>glossary: harm, harm ledger</extracomment>
        <translation>依据未显示真相的视图所做的决定，若按真相本会被拒绝或改变；账本列出它们及其代价，作为一个值</translation>
    </message>
    <message>
        <source>cause (of harm)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>原因（损害的）</translation>
    </message>
    <message>
        <source>why the view did not show it: lag (it was behind), loss, order, duplication (of events on their way to it)</source>
        <extracomment>glossary: cause (of harm)</extracomment>
        <translation>视图为什么没有显示真相：滞后（它落后了），或途中事件的丢失、乱序、重复</translation>
    </message>
    <message>
        <source>price (of harm)</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>代价（损害的）</translation>
    </message>
    <message>
        <source>staff&apos;s time for nothing, guests&apos; time, plates, and their price on the menu</source>
        <extracomment>glossary: price (of harm)</extracomment>
        <translation>员工白费的时间、客人的时间、菜，以及它们在菜单上的价格</translation>
    </message>
    <message>
        <source>behind, wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>落后, 错误</translation>
    </message>
    <message>
        <source>a view that has not heard of everything is behind; one whose documents are not what the events make is wrong</source>
        <extracomment>glossary: behind, wrong</extracomment>
        <translation>还没有得知一切的视图是落后；文档与由事件得出的结果不符的视图是错误</translation>
    </message>
    <message>
        <source>bend</source>
        <extracomment>glossary: bend</extracomment>
        <translation>干扰</translation>
    </message>
    <message>
        <source>a fault on the way of events to one view, injected on purpose and recorded: delay, drop, duplicate, swap, pause, slowness, crash before the checkpoint, lost wake-up, poison, busy, unpublished, discard</source>
        <extracomment>glossary: bend</extracomment>
        <translation>在事件去一个视图的途中，故意注入并录制的故障：延时、丢弃、重复、交换、暂停、放慢、记下检查点之前崩溃、丢失唤醒通知、毒消息、暂时失败、未发布、丢弃整个视图</translation>
    </message>
    <message>
        <source>protection</source>
        <extracomment>glossary: protection</extracomment>
        <translation>保护</translation>
    </message>
    <message>
        <source>what keeps a view right in spite of bends: duplicate check, gap detection, order, retry; and single flight</source>
        <extracomment>glossary: protection</extracomment>
        <translation>使视图在干扰之下仍然正确的办法：查重、查缺、保序、重试；以及单飞</translation>
    </message>
    <message>
        <source>thrown away, empty</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>被丢弃, 为空</translation>
    </message>
    <message>
        <source>a view that is thrown away (discard) shows nothing: it is empty until a look of a guest or of the staff has it rebuilt from the log</source>
        <extracomment>glossary: thrown away, empty</extracomment>
        <translation>被丢弃（discard）的视图什么也不显示：它为空，直到客人或员工的一次查看让它从日志重建</translation>
    </message>
    <message>
        <source>stampede (dogpile)</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>踩踏（dogpile）</translation>
    </message>
    <message>
        <source>everybody who finds a view empty begins a rebuild of his own; they share one projector, so each takes the longer the more there are</source>
        <extracomment>glossary: stampede (dogpile)</extracomment>
        <translation>每个发现视图为空的人都启动自己的重建；它们共用一个投影器，所以重建越多，每个就越慢</translation>
    </message>
    <message>
        <source>single flight (request coalescing)</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>单飞（request coalescing）</translation>
    </message>
    <message>
        <source>the protection against it: the first look begins a rebuild, and who else finds the view empty waits for that</source>
        <extracomment>glossary: single flight (request coalescing)</extracomment>
        <translation>针对踩踏的保护：第一次查看启动重建，其他发现视图为空的都等这一个</translation>
    </message>
    <message>
        <source>at most once, at least once, effectively once</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>至多一次, 至少一次, 等效恰好一次</translation>
    </message>
    <message>
        <source>what the protections come to: no event is shown twice; none is missing; as if each came once, in order</source>
        <extracomment>glossary: at most once, at least once, effectively once</extracomment>
        <translation>各种保护的效果：没有事件显示两次；没有事件缺少；如同每个事件按顺序各来一次</translation>
    </message>
    <message>
        <source>poison event</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>毒消息</translation>
    </message>
    <message>
        <source>one that a view cannot show, however often it tries. It stops the view, is skipped and noted, or is parked, with what follows about the same order</source>
        <extracomment>glossary: poison event</extracomment>
        <translation>无论尝试多少次，视图都无法显示的事件。它让视图停住，或被跳过并记下，或与同一订单的后续事件一起被搁置</translation>
    </message>
    <message>
        <source>stale, silently wrong</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>陈旧, 悄悄出错</translation>
    </message>
    <message>
        <source>an order that a view shows wrongly is stale while what mends it is on its way or parked; silently wrong if nothing will, until the view is made anew</source>
        <extracomment>glossary: stale, silently wrong</extracomment>
        <translation>视图显示有误的订单：补救的事件还在途中或被搁置时是陈旧；除非重建视图，否则什么也补救不了时，是悄悄出错</translation>
    </message>
    <message>
        <source>audit</source>
        <extracomment>glossary: light</extracomment>
        <translation>审计</translation>
    </message>
    <message>
        <source>folds the log a second time and compares it with what the read stores hold; what differs is a finding</source>
        <extracomment>glossary: audit</extracomment>
        <translation>把日志再折叠一遍，与读存储的内容比较；不同之处就是发现</translation>
    </message>
    <message>
        <source>trail</source>
        <extracomment>glossary: why</extracomment>
        <translation>追溯</translation>
    </message>
    <message>
        <source>the answer to why a document says what it says: the events that made it so, with the commands and decisions behind them</source>
        <extracomment>glossary: trail</extracomment>
        <translation>对文档为何这样显示的回答：造成它的事件，以及背后的命令和决定</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>glossary: effects</extracomment>
        <translation>影响</translation>
    </message>
    <message>
        <source>what a command has changed in the views</source>
        <extracomment>glossary: effects</extracomment>
        <translation>命令在视图中改变了什么</translation>
    </message>
    <message>
        <source>variant, column</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>变体, 列</translation>
    </message>
    <message>
        <source>one way to play an evening: what is other than its scenario says (architecture, staffing, delays, boards, bends, protections), with the same guests, seed and commands; a column is a variant beside others in a comparison</source>
        <extracomment>glossary: variant, column</extracomment>
        <translation>运行晚间的一种方式：与场景设定不同的地方（架构、人员配置、延时、看板、干扰、保护），而客人、种子和命令相同；列是比较中与其他变体并排的一个变体</translation>
    </message>
    <message>
        <source>twin run, parting</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>双生运行, 分歧</translation>
    </message>
    <message>
        <source>an evening in two variants, A and B, under one clock; they part at the first instant after which their views show different things</source>
        <extracomment>glossary: twin run, parting</extracomment>
        <translation>同一晚间的两个变体 A 和 B，共用一个时钟；从某一刻之后两者的视图显示不同，这最初的一刻就是分歧之处</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>glossary: run</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>one simulation from one seed; several with a seed each are independent of each other</source>
        <extracomment>glossary: run</extracomment>
        <translation>由一个种子得出的一次模拟；各有种子的几次运行互相独立</translation>
    </message>
    <message>
        <source>replication</source>
        <extracomment>glossary: replication</extracomment>
        <translation>重复运行</translation>
    </message>
    <message>
        <source>one evening of a column; replication k has the same seed, and so the same guests, in every column (common random numbers)</source>
        <extracomment>glossary: replication</extracomment>
        <translation>一列中的一个晚间；第 k 次重复运行在每一列中种子相同，因此客人也相同（公共随机数）</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>glossary: charts</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>one number that an evening comes to; simulated is the same on every computer, measured is of this one</source>
        <extracomment>glossary: figure</extracomment>
        <translation>晚间得出的一个数；模拟的在每台计算机上都一样，测量的只属于这一台</translation>
    </message>
    <message>
        <source>difference (between columns)</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>差异（列之间的）</translation>
    </message>
    <message>
        <source>of paired replications, to the first column; said only where its interval does not hold zero</source>
        <extracomment>glossary: difference (between columns)</extracomment>
        <translation>成对的重复运行与第一列之差；只有区间不含零时才说出</translation>
    </message>
    <message>
        <source>knob, sweep</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>旋钮, 扫描</translation>
    </message>
    <message>
        <source>one setting of a scenario; a sweep turns it from point to point and leaves all else</source>
        <extracomment>glossary: knob, sweep</extracomment>
        <translation>旋钮是场景的一项设置；扫描逐点转动它，其余一概不变</translation>
    </message>
    <message>
        <source>measured load</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>测量负载</translation>
    </message>
    <message>
        <source>one writer and so many readers at a time, on the files of an architecture, on this computer</source>
        <extracomment>glossary: measured load</extracomment>
        <translation>一个写入方，同时有若干读取方，在这台计算机上使用某种架构的文件</translation>
    </message>
    <message>
        <source>saturated</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>饱和</translation>
    </message>
    <message>
        <source>fewer than 90 of 100 guests who come are served by the end of the evening, and all of the interval says so</source>
        <extracomment>glossary: saturated</extracomment>
        <translation>到晚间结束时，来的 100 位客人中得到服务的不足 90 位，且整个区间都如此</translation>
    </message>
    <message>
        <source>interval</source>
        <extracomment>glossary: interval</extracomment>
        <translation>区间</translation>
    </message>
    <message>
        <source>where the truth lies, as far as the runs can tell: of 100 such intervals 95 hold it</source>
        <extracomment>glossary: interval</extracomment>
        <translation>真实值所在之处，就各次运行所能判断的而言：100 个这样的区间中，有 95 个包含真实值</translation>
    </message>
    <message>
        <source>warm-up</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>预热</translation>
    </message>
    <message>
        <source>the beginning of a run that is not counted, because the queue began empty</source>
        <extracomment>glossary: warm-up</extracomment>
        <translation>运行开头不计入的部分，因为队列从空开始</translation>
    </message>
    <message>
        <source>relaxation time</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>弛豫时间</translation>
    </message>
    <message>
        <source>how long a queue takes to forget how it began, the longer the busier it is</source>
        <extracomment>glossary: relaxation time</extracomment>
        <translation>队列需要多久才能忘记自己如何开始；越繁忙就越久</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>glossary: precision</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <source>half an interval&apos;s width as a share of the mean</source>
        <extracomment>glossary: precision</extracomment>
        <translation>区间宽度的一半占均值的比例</translation>
    </message>
    <message>
        <source>read view</source>
        <extracomment>glossary: kitchen</extracomment>
        <translation>读视图</translation>
    </message>
    <message>
        <source>delivery</source>
        <extracomment>glossary: flow</extracomment>
        <translation>投递</translation>
    </message>
    <message>
        <source>harm ledger</source>
        <extracomment>glossary: harm</extracomment>
        <translation>损害账本</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>glossary: serviceBar</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>rebuild</source>
        <extracomment>glossary: viewMenu</extracomment>
        <translation>重建</translation>
    </message>
    <message>
        <source>guest on a phone</source>
        <extracomment>glossary: guest on a phone</extracomment>
        <translation>用手机的客人</translation>
    </message>
    <message>
        <source>a guest for whom a person decides, who came in by the doors with a phone; the staff treats him like any other</source>
        <extracomment>glossary: guest on a phone</extracomment>
        <translation>由真人替他做决定的客人，带手机从门进来；员工对待他与其他客人一样</translation>
    </message>
    <message>
        <source>seat</source>
        <extracomment>glossary: seat</extracomment>
        <translation>席位</translation>
    </message>
    <message>
        <source>one instance of the program at a log on a server, by its kind: it leads, or it is a kitchen, waiter, counter, board or spectator; the database knows what each may do</source>
        <extracomment>glossary: seat</extracomment>
        <translation>连接服务器上日志的一个程序实例，按种类：主持，或是厨房、服务员、柜台、看板、旁观者；数据库知道每种席位可以做什么</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>glossary: notice</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>a server&apos;s word that something may be new (NOTIFY): a hint, never believed; the checkpoint tells</source>
        <extracomment>glossary: notice</extracomment>
        <translation>服务器告知可能有新内容（NOTIFY）：只是提示，从不轻信；以检查点为准</translation>
    </message>
</context>
</TS>
